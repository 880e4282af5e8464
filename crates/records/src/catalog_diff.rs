//! What differs between two catalogs, in words and money.
//! Knows how to say a difference; must not know what is published or who subscribes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use ids::CatalogKey;
use money::{Currency, Money};
use pricing::{Charge, Commitment, Coupon, FeatureGrant, Meter, Phase, Price, Shape, Tier, TierTable};

use crate::catalog::Catalog;
use crate::charge;
use crate::commitment;
use crate::form::Form;
use crate::node::{Entry, Node, Value};
use crate::plan::{self, PlanDraft};
use crate::write::Writer;

/// What happened to something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DifferenceKind {
    /// It is new.
    Added,
    /// It is gone from the file; what is published of it stays.
    Removed,
    /// It is another than before.
    Changed,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What happened.
    pub kind: DifferenceKind,
    /// The plan it belongs to, if it belongs to one.
    pub plan: Option<CatalogKey>,
    /// "plan pro: price seats: tier 2 unit price 9.00 → 8.50 EUR".
    pub words: String,
    /// Whether applying it publishes a version of that plan.
    pub needs_version: bool,
}

impl fmt::Display for Difference {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.words)
    }
}

/// Everything that differs, meters first, then plans in the order of the new file, coupons and tax rates.
///
/// A price of 9.00 EUR that becomes 8.50 is "price seats: unit price 9.00 → 8.50 EUR", and needs a version.
pub fn diff(old: &Catalog, new: &Catalog) -> Vec<Difference> {
    let mut found = Vec::new();
    meters(old, new, &mut found);
    plans(old, new, &mut found);
    coupons(old, new, &mut found);
    taxes(old, new, &mut found);
    found
}

fn meters(old: &Catalog, new: &Catalog, found: &mut Vec<Difference>) {
    let mut push = |kind, words: String| {
        found.push(Difference { kind, plan: None, words, needs_version: false });
    };
    let before: BTreeMap<&CatalogKey, &Meter> = old.meters.iter().map(|meter| (&meter.key, meter)).collect();
    for meter in &new.meters {
        let key = &meter.key;
        match before.get(key) {
            None => push(DifferenceKind::Added, format!("meter {key}: added")),
            Some(before) => {
                let changes = settings(&written(*before), &written(meter), &[]);
                for change in changes {
                    push(DifferenceKind::Changed, format!("meter {key}: {change}"));
                }
            }
        }
    }
    let after: BTreeSet<&CatalogKey> = new.meters.iter().map(|meter| &meter.key).collect();
    for key in before.keys().filter(|key| !after.contains(*key)) {
        push(DifferenceKind::Removed, format!("meter {key}: removed"));
    }
}

fn plans(old: &Catalog, new: &Catalog, found: &mut Vec<Difference>) {
    let before: BTreeMap<&CatalogKey, &PlanDraft> = old.plans.iter().map(|plan| (&plan.key, plan)).collect();
    for plan in &new.plans {
        match before.get(&plan.key) {
            Some(before) => changed_plan(before, plan, found),
            None => {
                let words = format!("plan {}: added, with {}", plan.key, prices_counted(plan));
                let key = Some(plan.key.clone());
                found.push(Difference { kind: DifferenceKind::Added, plan: key, words, needs_version: true });
            }
        }
    }
    let after: BTreeSet<&CatalogKey> = new.plans.iter().map(|plan| &plan.key).collect();
    for plan in old.plans.iter().filter(|plan| !after.contains(&plan.key)) {
        let words = format!("plan {}: removed from the file; its versions and subscriptions stay", plan.key);
        let key = Some(plan.key.clone());
        found.push(Difference { kind: DifferenceKind::Removed, plan: key, words, needs_version: false });
    }
}

fn prices_counted(plan: &PlanDraft) -> String {
    match plan.prices.len() {
        1 => "1 price".to_owned(),
        count => format!("{count} prices"),
    }
}

fn changed_plan(old: &PlanDraft, new: &PlanDraft, found: &mut Vec<Difference>) {
    let mut push = |kind, words: String| {
        let words = format!("plan {}: {words}", new.key);
        found.push(Difference { kind, plan: Some(new.key.clone()), words, needs_version: true });
    };
    let body = |draft: &PlanDraft| {
        let mut out = Writer::default();
        plan::write_without_meters(draft, &mut out);
        out.into_bytes()
    };
    for change in settings(&body(old), &body(new), &["prices", "phases", "features", "commitments"]) {
        push(DifferenceKind::Changed, change);
    }
    for (kind, words) in changed_terms(old, new) {
        push(kind, words);
    }
    let before: BTreeMap<&CatalogKey, &Price> = old.prices.iter().map(|price| (&price.key, price)).collect();
    for price in &new.prices {
        match before.get(&price.key) {
            None => push(DifferenceKind::Added, format!("price {}: added", price.key)),
            Some(before) => {
                for change in changed_price(before, price) {
                    push(DifferenceKind::Changed, format!("price {}: {change}", price.key));
                }
            }
        }
    }
    let after: BTreeSet<&CatalogKey> = new.prices.iter().map(|price| &price.key).collect();
    for price in old.prices.iter().filter(|price| !after.contains(&price.key)) {
        push(DifferenceKind::Removed, format!("price {}: removed", price.key));
    }
    let kept = |plan: &PlanDraft| -> Vec<CatalogKey> {
        let keys = plan.prices.iter().map(|price| &price.key);
        keys.filter(|key| before.contains_key(key) && after.contains(key)).cloned().collect()
    };
    if kept(old) != kept(new) {
        push(DifferenceKind::Changed, "its prices stand in another order".to_owned());
    }
    for meter in changed_meters(old, new) {
        push(DifferenceKind::Changed, format!("its meter {meter} changed"));
    }
}

/// What differs in the lists of a plan's terms.
fn changed_terms(old: &PlanDraft, new: &PlanDraft) -> Vec<(DifferenceKind, String)> {
    let (before, after) = (&old.terms, &new.terms);
    let mut found = Vec::new();
    let phase = |phase: &Phase| (phase.key.clone(), written(phase));
    items("phase", before.phases.iter().map(phase), after.phases.iter().map(phase), &mut found);
    let keys = |phases: &[Phase]| phases.iter().map(|phase| phase.key.clone()).collect();
    if reordered(keys(&before.phases), keys(&after.phases)) {
        found.push((DifferenceKind::Changed, "its phases come in another order".to_owned()));
    }
    let feature = |grant: &FeatureGrant| (grant.feature.clone(), written(grant));
    items("feature", before.features.iter().map(feature), after.features.iter().map(feature), &mut found);
    let commitment = |plan: &CatalogKey, commitment: &Commitment| {
        (commitment.key.clone(), commitment::written(commitment, plan))
    };
    let before = before.commitments.iter().map(|one| commitment(&old.key, one));
    let after = after.commitments.iter().map(|one| commitment(&new.key, one));
    items("commitment", before, after, &mut found);
    found
}

/// What differs between two lists of written things that have keys.
fn items(
    what: &str,
    old: impl Iterator<Item = (CatalogKey, Vec<u8>)>,
    new: impl Iterator<Item = (CatalogKey, Vec<u8>)>,
    found: &mut Vec<(DifferenceKind, String)>,
) {
    let mut before: BTreeMap<CatalogKey, Vec<u8>> = old.collect();
    for (key, after) in new {
        match before.remove(&key) {
            None => found.push((DifferenceKind::Added, format!("{what} {key}: added"))),
            Some(before) => {
                let changes = settings(&before, &after, &[]).into_iter();
                found.extend(
                    changes.map(|change| (DifferenceKind::Changed, format!("{what} {key}: {change}"))),
                );
            }
        }
    }
    let gone = before.into_keys().map(|key| (DifferenceKind::Removed, format!("{what} {key}: removed")));
    found.extend(gone);
}

/// Whether the keys that two lists share stand in another order.
fn reordered(old: Vec<CatalogKey>, new: Vec<CatalogKey>) -> bool {
    let shared = |keys: &[CatalogKey], others: &[CatalogKey]| -> Vec<CatalogKey> {
        keys.iter().filter(|key| others.contains(key)).cloned().collect()
    };
    shared(&old, &new) != shared(&new, &old)
}

fn coupons(old: &Catalog, new: &Catalog, found: &mut Vec<Difference>) {
    let coupon = |coupon: &Coupon| (coupon.key.clone(), written(coupon));
    let mut changes = Vec::new();
    items("coupon", old.coupons.iter().map(coupon), new.coupons.iter().map(coupon), &mut changes);
    found.extend(changes.into_iter().map(|(kind, words)| Difference {
        kind,
        plan: None,
        words,
        needs_version: false,
    }));
}

fn changed_meters<'p>(old: &'p PlanDraft, new: &'p PlanDraft) -> impl Iterator<Item = &'p CatalogKey> {
    let changed =
        |(key, meter): &(&CatalogKey, &Meter)| old.meters.get(*key).is_some_and(|before| before != *meter);
    new.meters.iter().filter(changed).map(|(key, _)| key)
}

fn changed_price(old: &Price, new: &Price) -> Vec<String> {
    let mut changes = settings(&written(old), &written(new), &["charges", "model", "segments"]);
    changes.extend(changed_charges(&old.charges, &new.charges));
    for (segment, charges) in &new.segments {
        match old.segments.get(segment) {
            None => changes.push(format!("segment {segment} added")),
            Some(before) => {
                let of_segment = changed_charges(before, charges).into_iter();
                changes.extend(of_segment.map(|change| format!("segment {segment}: {change}")));
            }
        }
    }
    for segment in old.segments.keys().filter(|segment| !new.segments.contains_key(*segment)) {
        changes.push(format!("segment {segment} removed"));
    }
    changes
}

fn changed_charges(old: &BTreeMap<Currency, Charge>, new: &BTreeMap<Currency, Charge>) -> Vec<String> {
    let mut changes = Vec::new();
    for (currency, charge) in new {
        match old.get(currency) {
            None => changes.push(format!("{currency} added")),
            Some(before) => changed_charge(*currency, before, charge, &mut changes),
        }
    }
    for currency in old.keys().filter(|currency| !new.contains_key(currency)) {
        changes.push(format!("{currency} removed"));
    }
    changes
}

fn changed_charge(currency: Currency, old: &Charge, new: &Charge, changes: &mut Vec<String>) {
    match (&old.shape, &new.shape) {
        (before, after) if before == after => {}
        (Shape::Tiers(before), Shape::Tiers(after)) if same_bounds(before, after) => {
            changed_tiers(currency, before, after, changes);
        }
        _ => changed_shape(currency, old, new, changes),
    }
    let bounds = [("minimum", old.minimum, new.minimum), ("maximum", old.maximum, new.maximum)];
    for (name, before, after) in bounds.into_iter().filter(|(_, before, after)| before != after) {
        let text = |bound: Option<Money>| bound.map_or("none".to_owned(), |amount| amount.amount_text());
        changes.push(format!("{name} {} → {} {currency}", text(before), text(after)));
    }
}

/// Shapes that are compared name by name where they are of one kind, else only by their kind.
fn changed_shape(currency: Currency, old: &Charge, new: &Charge, changes: &mut Vec<String>) {
    let (before, after) = (charge::preset_of(old), charge::preset_of(new));
    if before != after {
        changes.push(format!("{} → {} in {currency}", before.code(), after.code()));
        return;
    }
    let fields = |charge: &Charge| {
        let mut out = Writer::default();
        out.table(|out| charge::write_fields(charge, out));
        out.into_bytes()
    };
    for change in settings(&fields(old), &fields(new), &["minimum", "maximum"]) {
        changes.push(format!("{change} {currency}"));
    }
}

fn same_bounds(old: &TierTable, new: &TierTable) -> bool {
    let bounds = |table: &TierTable| table.tiers.iter().map(|tier| tier.up_to).collect::<Vec<_>>();
    old.mode == new.mode && bounds(old) == bounds(new)
}

fn changed_tiers(currency: Currency, old: &TierTable, new: &TierTable, changes: &mut Vec<String>) {
    let exponent = currency.exponent();
    for (number, (before, after)) in (1..).zip(old.tiers.iter().zip(&new.tiers)) {
        let place = if new.tiers.len() == 1 { String::new() } else { format!("tier {number} ") };
        let mut push = |words: String| changes.push(format!("{place}{words}"));
        if before.unit_price != after.unit_price {
            let [before, after] = [before, after].map(|tier| price_text(tier.unit_price.value(), exponent));
            push(format!("unit price {before} → {after} {currency}"));
        }
        if before.flat_fee != after.flat_fee {
            let [before, after] = [before, after].map(|tier| price_text(tier.flat_fee.value(), exponent));
            let name = if new.tiers.len() == 1 { "amount" } else { "flat fee" };
            push(format!("{name} {before} → {after} {currency}"));
        }
        if before.percent != after.percent {
            let text = |tier: &Tier| {
                tier.percent.map_or("none".to_owned(), |percent| format!("{} %", percent.value()))
            };
            push(format!("percent {} → {}", text(before), text(after)));
        }
        if (before.per, before.whole) != (after.per, after.whole) {
            let text = |tier: &Tier| format!("{}{}", tier.per, if tier.whole { " begun" } else { "" });
            push(format!("per {} → per {}", text(before), text(after)));
        }
        if before.charge_when_zero != after.charge_when_zero {
            push(format!("charge_when_zero {} → {}", before.charge_when_zero, after.charge_when_zero));
        }
    }
}

/// An exact price with at least the currency's decimals: 9 is 9.00 EUR, 0.0021 stays.
fn price_text(price: money::Decimal, exponent: u8) -> String {
    let text = price.to_string();
    let wanted = usize::from(exponent);
    let written = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    match written {
        _ if written >= wanted => text,
        0 => format!("{text}.{}", "0".repeat(wanted)),
        _ => format!("{text}{}", "0".repeat(wanted - written)),
    }
}

fn taxes(old: &Catalog, new: &Catalog, found: &mut Vec<Difference>) {
    let mut push = |kind, words: String| {
        found.push(Difference { kind, plan: None, words, needs_version: false });
    };
    for row in &new.taxes.rows {
        let same =
            old.taxes.rows.iter().find(|known| known.category == row.category && known.from == row.from);
        let place = format!("tax {} from {}", row.category, row.from);
        match same {
            Some(before) if before == row => {}
            Some(before) => push(
                DifferenceKind::Changed,
                format!(
                    "{place}: {} {} % → {} {} %",
                    before.name,
                    before.rate.value(),
                    row.name,
                    row.rate.value()
                ),
            ),
            None => {
                push(DifferenceKind::Added, format!("{place}: {} {} %, added", row.name, row.rate.value()))
            }
        }
    }
    for row in &old.taxes.rows {
        let kept =
            new.taxes.rows.iter().any(|known| known.category == row.category && known.from == row.from);
        if !kept {
            push(DifferenceKind::Removed, format!("tax {} from {}: removed", row.category, row.from));
        }
    }
}

fn written<F: Form>(value: &F) -> Vec<u8> {
    let mut out = Writer::default();
    value.write(&mut out);
    out.into_bytes()
}

/// The names whose values differ between two written tables, some names aside: "cadence month → year".
fn settings(old: &[u8], new: &[u8], aside: &[&str]) -> Vec<String> {
    let parse = |bytes| {
        let text = std::str::from_utf8(bytes).expect("the writer writes UTF-8");
        crate::json::parse(text).expect("the writer writes JSON")
    };
    let (old, new) = (parse(old), parse(new));
    let mut changes = Vec::new();
    compare("", &old, &new, aside, &mut changes);
    changes
}

fn compare(path: &str, old: &Node<'_>, new: &Node<'_>, aside: &[&str], changes: &mut Vec<String>) {
    let (Value::Table(before), Value::Table(after)) = (&old.value, &new.value) else {
        let (before, after) = (shown_beside(&old.value, &new.value), shown_beside(&new.value, &old.value));
        if before != after {
            changes.push(format!("{path} {before} → {after}"));
        }
        return;
    };
    let names = before.iter().chain(after).map(|entry| &*entry.name);
    let mut seen = BTreeSet::new();
    for name in names.filter(|name| !aside.contains(name) && seen.insert(*name)) {
        let path = if path.is_empty() { name.to_owned() } else { format!("{path} {name}") };
        compare(&path, &member(before, name), &member(after, name), &[], changes);
    }
}

/// The value of a name, null where it is absent.
fn member<'s>(entries: &[Entry<'s>], name: &str) -> Node<'s> {
    let entry = entries.iter().find(|entry| entry.name == name);
    entry.map_or(Node { offset: 0, value: Value::Null }, |entry| entry.node.clone())
}

/// A value beside the one it is compared with: a truth is written only where it is not the usual one, so where one side
/// leaves it out, that is the opposite of what the other says.
fn shown_beside(value: &Value<'_>, other: &Value<'_>) -> String {
    match (value, other) {
        (Value::Null, Value::Bool(truth)) => (!truth).to_string(),
        _ => shown(value),
    }
}

/// A value as people write it.
fn shown(value: &Value<'_>) -> String {
    match value {
        Value::Null => "none".to_owned(),
        Value::Bool(truth) => truth.to_string(),
        Value::Text(text) if text.contains('\n') => format!("{text:?}"),
        Value::Number(text) | Value::Text(text) => text.clone().into_owned(),
        Value::List(items) => {
            let items: Vec<String> = items.iter().map(|item| shown(&item.value)).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Table(entries) => {
            let entries =
                entries.iter().map(|entry| format!("{} = {}", entry.name, shown(&entry.node.value)));
            format!("{{{}}}", entries.collect::<Vec<String>>().join(", "))
        }
    }
}
