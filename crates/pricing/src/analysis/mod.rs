//! Analysis: what a plan's prices do that their author may not have meant, and what an edit does in money.
//! Knows plans and amounts at chosen quantities; must not know who subscribes, or what is published.
//!
//! [`analyse`] looks at one version and makes [`Remark`]s; [`compare`] looks at two and makes
//! [`MoneyChange`]s. Neither refuses anything: [`PlanVersion::check`] does that.

mod change;
mod cliffs;
mod compare;
mod cost;
mod finding;
mod place;
mod reach;
mod recurring;
mod remark;
mod samples;
mod windows;
mod zero;

pub use change::{Changed, MoneyChange, percent_between};
pub use compare::{CHANGES_PER_PLAN_MAX, compare};
pub use finding::{Finding, Severity};
pub use place::{Place, Row};
pub use remark::Remark;

use std::collections::{BTreeMap, BTreeSet};

use ids::CatalogKey;
use money::Currency;

use crate::plan::PlanVersion;
use crate::price::Price;

/// Most remarks about one plan; the rest is counted.
pub const REMARKS_PER_PLAN_MAX: usize = 500;

/// What may not be meant in a plan, gravest first, then in the order of its prices.
///
/// Volume tiers of 10.00 up to 10 units and 8.00 above: "11 units cost 88.00 EUR, 10 cost 100.00 EUR".
pub fn analyse(plan: &PlanVersion) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let mut about = |price: Option<&Price>, findings: Vec<Finding>| {
        let remark = |finding| Remark {
            plan: plan.plan.clone(),
            price: price.map(|price| price.key.clone()),
            finding,
        };
        remarks.extend(findings.into_iter().map(remark));
    };
    about(None, currencies_missing(plan));
    for price in &plan.prices {
        about(Some(price), of_price(plan, price));
    }
    remarks.sort_by_key(|remark| remark.finding.severity());
    if remarks.len() > REMARKS_PER_PLAN_MAX {
        let count = remarks.len() - REMARKS_PER_PLAN_MAX;
        remarks.truncate(REMARKS_PER_PLAN_MAX);
        let finding = Finding::MoreLeftOut { count };
        remarks.push(Remark { plan: plan.plan.clone(), price: None, finding });
    }
    remarks
}

fn of_price(plan: &PlanVersion, price: &Price) -> Vec<Finding> {
    let mut found = Vec::new();
    let phases = &plan.terms.phases;
    if !phases.is_empty() && !phases.iter().any(|phase| phase.prices.contains(&price.key)) {
        found.push(Finding::PriceInNoPhase);
    }
    let meter = price.meter_key().and_then(|key| plan.meters.get(key));
    zero::remark(price, &mut found);
    for costing in cost::costings(price, meter) {
        cliffs::remark(&costing, &mut found);
        reach::remark(&costing, &mut found);
    }
    windows::remark(price, &mut found);
    found
}

/// Currencies that some prices have and others lack: nobody can subscribe in them.
fn currencies_missing(plan: &PlanVersion) -> Vec<Finding> {
    let mut having: BTreeMap<Currency, BTreeSet<&CatalogKey>> = BTreeMap::new();
    for price in &plan.prices {
        for currency in price.charges.keys() {
            having.entry(*currency).or_default().insert(&price.key);
        }
    }
    let mut found = Vec::new();
    for (currency, having) in having {
        let keys = |has: bool| {
            let keys = plan.prices.iter().map(|price| &price.key);
            keys.filter(|key| having.contains(key) == has).cloned().collect::<Vec<CatalogKey>>()
        };
        let lacking = keys(false);
        if !lacking.is_empty() {
            found.push(Finding::CurrencyMissing { currency, having: keys(true), lacking });
        }
    }
    found
}
