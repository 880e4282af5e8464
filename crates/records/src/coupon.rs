//! The written form of a coupon: what it takes off, from what, and for how long.
//! Knows its names, codes and bounds; must not know who redeems it.

use std::fmt;

use ids::CatalogKey;
use money::Currency;
use pricing::{Coupon, CouponLasts, CouponLevel, CouponOff, CouponRefused};

use crate::at::{At, Inside, Table};
use crate::form::Form;
use crate::mistake::Said;
use crate::node::Value;
use crate::scalars;
use crate::write::Writer;

/// Most keys read of a scope before the coupon's own door judges their number.
const SCOPE_READ_MAX: usize = 10 * pricing::COUPON_SCOPE_MAX;

const LEVELS: [(&str, CouponLevel); 2] = [("line", CouponLevel::Line), ("invoice", CouponLevel::Invoice)];

impl Form for Coupon {
    fn write_fields(&self, out: &mut Writer) {
        out.name("key").code(self.key.as_str());
        out.name("name").text(&self.name);
        if !self.names.is_empty() {
            out.name("names").texts(&self.names);
        }
        match &self.off {
            CouponOff::Percent(percent) => out.name("percent").decimal(percent.value()),
            CouponOff::Amount(amounts) => out.name("amounts").amounts(amounts),
            CouponOff::FreeUnits(units) => out.name("free_units").ratio(&units.ratio()),
        }
        out.name("lasts").shown(Lasts(self.lasts));
        out.name("level").code(scalars::code_of(&self.level, &LEVELS));
        write_limits(self, out);
    }

    fn read_fields(table: &Table<'_>) -> Option<Coupon> {
        let key = table.required("key", "write the coupon's key, such as \"welcome\"", scalars::key);
        let name = table.optional("name", scalars::text);
        let names = table.setting("names", scalars::names);
        let off = read_off(table);
        let wanted = "write for how long: \"once\", \"3 periods\" or \"forever\"";
        let lasts = table.required("lasts", wanted, read_lasts);
        let level = read_level(table, off.as_ref());
        let keys = |name| table.setting(name, |at| scalars::keys(at, SCOPE_READ_MAX));
        let (plans, prices) = (keys("plans"), keys("prices"));
        let customers = table.setting("customers", |at| at.list(SCOPE_READ_MAX, scalars::id));
        let redeem_from = table.optional("redeem_from", scalars::instant);
        let redeem_until = table.optional("redeem_until", scalars::instant);
        let redemptions_max = table.optional("redemptions_max", |at| scalars::whole(at, 0, u64::MAX));
        let order = table.optional("order", |at| scalars::whole(at, 0, u32::MAX));
        let key: CatalogKey = key?;
        let coupon = Coupon {
            name: name.unwrap_or_else(|| key.as_str().to_owned()),
            key,
            names,
            off: off?,
            lasts: lasts?,
            level: level?,
            plans,
            prices,
            customers,
            redeem_from,
            redeem_until,
            redemptions_max,
            order,
        };
        match coupon.check() {
            Ok(()) => Some(coupon),
            Err(refusal) => table.at().mistake_inside(&place_of(&refusal), Said::refused(refusal)),
        }
    }
}

fn write_limits(coupon: &Coupon, out: &mut Writer) {
    if !coupon.plans.is_empty() {
        out.name("plans").keys(&coupon.plans);
    }
    if !coupon.prices.is_empty() {
        out.name("prices").keys(&coupon.prices);
    }
    if !coupon.customers.is_empty() {
        out.name("customers").list(&coupon.customers, |out, customer| out.id(*customer));
    }
    if let Some(from) = coupon.redeem_from {
        out.name("redeem_from").instant(from);
    }
    if let Some(until) = coupon.redeem_until {
        out.name("redeem_until").instant(until);
    }
    if let Some(most) = coupon.redemptions_max {
        out.name("redemptions_max").whole(most);
    }
    if let Some(order) = coupon.order {
        out.name("order").whole(order);
    }
}

fn read_off(table: &Table<'_>) -> Option<CouponOff> {
    match scalars::one_of(table, &["percent", "amounts", "free_units"])? {
        Some("percent") => table.optional("percent", scalars::percent).map(CouponOff::Percent),
        Some("amounts") => table.optional("amounts", scalars::amounts).map(CouponOff::Amount),
        Some(_) => table.optional("free_units", scalars::quantity).map(CouponOff::FreeUnits),
        None => table.missing(
            "percent",
            "write what it takes off: percent = 20, amounts = { EUR = \"10.00\" } or free_units = 5",
        ),
    }
}

/// The level; free units are of lines, everything else of invoices unless said.
fn read_level(table: &Table<'_>, off: Option<&CouponOff>) -> Option<CouponLevel> {
    let usual = match off {
        Some(CouponOff::FreeUnits(_)) => CouponLevel::Line,
        _ => CouponLevel::Invoice,
    };
    match table.has("level") {
        true => table.optional("level", |at| scalars::code(at, LEVELS)),
        false => Some(usual),
    }
}

/// Under which name a refusal belongs.
fn place_of(refusal: &CouponRefused) -> Vec<Inside<'static>> {
    use CouponRefused as Refused;
    match refusal {
        Refused::NameMissing { .. } => vec![Inside::Name("name")],
        Refused::Language { .. } | Refused::TooManyLanguages { .. } => vec![Inside::Name("names")],
        Refused::Percent { .. } => vec![Inside::Name("percent")],
        Refused::NoAmount { .. } => vec![Inside::Name("amounts")],
        Refused::OtherCurrency { currency, .. } => amount(*currency),
        Refused::Amount { found, .. } => amount(found.currency()),
        Refused::FreeUnits { .. } => vec![Inside::Name("free_units")],
        Refused::FreeUnitsOfInvoice { .. } => vec![Inside::Name("level")],
        Refused::NoPeriods { .. } => vec![Inside::Name("lasts")],
        Refused::Window { .. } => vec![Inside::Name("redeem_until")],
        Refused::NoRedemptions { .. } => vec![Inside::Name("redemptions_max")],
        Refused::ScopeTooWide { what, .. } => vec![Inside::Name(what)],
    }
}

fn amount(currency: Currency) -> Vec<Inside<'static>> {
    vec![Inside::Name("amounts"), Inside::Name(currency.code())]
}

/// How long a discount holds, as it is written.
struct Lasts(CouponLasts);

impl fmt::Display for Lasts {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            CouponLasts::Once => out.write_str("once"),
            CouponLasts::Periods(1) => out.write_str("1 period"),
            CouponLasts::Periods(count) => write!(out, "{count} periods"),
            CouponLasts::Forever => out.write_str("forever"),
        }
    }
}

fn read_lasts(at: &At<'_>) -> Option<CouponLasts> {
    let lasts = match at.value() {
        Value::Text(text) => match &**text {
            "once" => Some(CouponLasts::Once),
            "forever" => Some(CouponLasts::Forever),
            other => counted(other).map(CouponLasts::Periods),
        },
        _ => None,
    };
    lasts.or_else(|| at.unwanted("write \"once\", \"forever\" or a number of periods such as \"3 periods\""))
}

/// `3 periods` is 3.
fn counted(text: &str) -> Option<u32> {
    let count = text.strip_suffix(" periods").or_else(|| text.strip_suffix(" period"))?;
    let plain = !count.is_empty() && count.bytes().all(|digit| digit.is_ascii_digit());
    plain.then(|| count.parse::<u32>().ok())?
}
