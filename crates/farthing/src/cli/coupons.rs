//! `coupons`: which there are, how often each was redeemed and by whom. Knows columns; must not know what a
//! discount takes off.

use calendar::Instant;
use clap::Args;
use ids::{CatalogKey, EnvironmentId};
use money::Money;
use operations::Operations;
use operations::promotions::CouponView;
use pricing::{CouponLasts, CouponOff};

use super::invoices::Customers;
use super::{Call, environment_of, wire};
use crate::show::{Rows, counted};
use crate::stop::Stop;

/// Coupons, codes and redemptions read at once.
const PAGE: u32 = 200;

/// Which.
#[derive(Debug, Args)]
pub struct Coupons {
    /// Only this one, with its codes and redemptions
    coupon: Option<String>,
}

/// Prints all of them, or one with its codes and who redeemed it.
pub fn run(asked: &Coupons, call: &mut Call) -> Result<(), Stop> {
    match &asked.coupon {
        Some(key) => one(&CatalogKey::parse(key).map_err(Stop::usage)?, call),
        None => all(call),
    }
}

fn all(call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let mut rows = Rows::of(&["coupon", "name", "takes off", "lasts", "redeemed", ""]).right(&[4]);
    let mut after = String::new();
    loop {
        let page = operations.coupons(environment, &after, PAGE)?;
        let Some(last) = page.last() else { break };
        after = last.kept.coupon.key.to_string();
        for view in &page {
            if call.paper.is_json() {
                call.paper.line(wire::coupon(view)?)?;
            } else {
                rows.push(row(view));
            }
        }
    }
    match (call.paper.is_json(), rows.is_empty()) {
        (true, _) => Ok(()),
        (false, true) => call.paper.line("There is no coupon; a catalog, or POST /v1/coupons, makes one."),
        (false, false) => call.paper.table(rows),
    }
}

fn row(view: &CouponView) -> [String; 6] {
    let coupon = &view.kept.coupon;
    [
        coupon.key.to_string(),
        coupon.name.clone(),
        off(&coupon.off),
        lasts(coupon.lasts),
        of_most(view.redeemed, coupon.redemptions_max),
        if view.kept.archived { "archived".to_owned() } else { String::new() },
    ]
}

fn off(off: &CouponOff) -> String {
    match off {
        CouponOff::Percent(percent) => format!("{} %", percent.value()),
        CouponOff::Amount(amounts) => amounts.values().map(Money::to_string).collect::<Vec<_>>().join(", "),
        CouponOff::FreeUnits(units) => format!("{units} units free"),
    }
}

fn lasts(lasts: CouponLasts) -> String {
    match lasts {
        CouponLasts::Once => "once".to_owned(),
        CouponLasts::Periods(periods) => counted(usize::try_from(periods).unwrap_or(usize::MAX), "period"),
        CouponLasts::Forever => "forever".to_owned(),
    }
}

/// How often, and how often at most.
fn of_most(redeemed: u64, most: Option<u64>) -> String {
    most.map_or_else(|| redeemed.to_string(), |most| format!("{redeemed} of {most}"))
}

fn one(key: &CatalogKey, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let view = operations.coupon(environment, key)?;
    if call.paper.is_json() {
        return call.paper.line(wire::coupon(&view)?);
    }
    let [key, name, off, lasts, redeemed, archived] = row(&view);
    call.paper.line(format!("{name} ({key}): {off}, {lasts}; redeemed {redeemed} {archived}").trim_end())?;
    codes(operations, environment, &view, call)?;
    redemptions(operations, environment, &view, call)
}

fn codes(
    operations: &Operations,
    environment: EnvironmentId,
    view: &CouponView,
    call: &mut Call,
) -> Result<(), Stop> {
    let mut rows = Rows::of(&["code", "redeemed", "from", "until", ""]).right(&[1]);
    let mut after = String::new();
    loop {
        let coupon = Some(&view.kept.coupon.key);
        let page = operations.promotion_codes(environment, coupon, (&after, PAGE))?;
        let Some(last) = page.last() else { break };
        after.clone_from(&last.code.code);
        for code in &page {
            let at = |at: Option<Instant>| at.map(|at| at.to_string()).unwrap_or_default();
            let known = &code.code;
            let state = if known.active { "" } else { "switched off" };
            let redeemed = of_most(code.redeemed, known.redemptions_max);
            let (from, until) = (at(known.redeem_from), at(known.redeem_until));
            rows.push([known.code.clone(), redeemed, from, until, state.to_owned()]);
        }
    }
    if rows.is_empty() { Ok(()) } else { call.paper.table(rows) }
}

fn redemptions(
    operations: &Operations,
    environment: EnvironmentId,
    view: &CouponView,
    call: &mut Call,
) -> Result<(), Stop> {
    let mut rows = Rows::of(&["redeemed", "customer", "subscription", "code"]);
    let mut names = Customers::of(operations, environment);
    let mut after = String::new();
    loop {
        let page = operations.redemptions(environment, &view.kept.coupon.key, (&after, PAGE))?;
        let Some(last) = page.last() else { break };
        after = last.discount.to_string();
        for one in &page {
            let subscription = one.subscription.map(|id| id.to_string()).unwrap_or_default();
            let code = one.code.clone().unwrap_or_default();
            rows.push([one.at.to_string(), names.name(one.customer)?, subscription, code]);
        }
    }
    if rows.is_empty() { call.paper.line("Nobody redeemed it yet.") } else { call.paper.table(rows) }
}
