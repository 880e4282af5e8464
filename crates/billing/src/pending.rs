//! Pending lines: decided, and not yet on a document.
//! Knows when a line is due and what it waits for; must not know documents or tax.

use calendar::{Instant, Period};
use ids::{CatalogKey, PlanVersionId};
use money::{Money, Ratio};
use pricing::{DimensionValues, Price, QuantitySource};

use crate::billed::{LineKind, LineRef, LineSubject, PriceRef};
use crate::document::{Line, LineTrace};
use crate::refused::BillRefused;
use crate::run::Run;
use crate::stretches::Life;

/// A line that is due.
#[derive(Debug, Clone)]
pub(crate) struct Pending {
    /// The boundary or change that makes it due.
    pub due: Instant,
    /// Until when its document waits for late usage.
    pub wait: Option<Instant>,
    /// Its place on a document.
    pub rank: Rank,
    /// The issued line it takes back (part of).
    pub reverses: Option<usize>,
    /// The line, without its number and tax. Boxed, as pending lines are sorted and moved about.
    pub line: Box<Line>,
}

/// The order of lines: start of the service period, time before usage before one-offs, the plan's order,
/// credits before charges before minimums.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rank {
    pub from: Instant,
    pub class: Class,
    pub order: (u32, u32),
    pub step: u8,
}

/// The three groups of lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Class {
    Time,
    Usage,
    OneOff,
}

/// What a line is made of, beyond its price.
pub(crate) struct Draft {
    pub kind: LineKind,
    pub full: Period,
    pub service: Period,
    pub dimensions: DimensionValues,
    pub quantity: Ratio,
    pub amount: Money,
    pub extends: Option<LineRef>,
    pub trace: LineTrace,
}

impl Draft {
    /// A line of a price, due then.
    pub fn due(self, due: Instant, priced: &Priced<'_>) -> Pending {
        let (class, step) = match self.kind {
            LineKind::Credit => (priced.class(), 0),
            LineKind::Recurring | LineKind::Usage | LineKind::OneOff => (priced.class(), 1),
            LineKind::Minimum => (priced.class(), 2),
        };
        let rank = Rank { from: self.service.start(), class, order: priced.order, step };
        let line = Box::new(Line {
            number: 0,
            kind: self.kind,
            subject: LineSubject::Price(priced.reference()),
            description: description(priced.price, &self),
            full: self.full,
            service: self.service,
            dimensions: self.dimensions,
            quantity: self.quantity,
            unit: priced.unit(),
            amount: self.amount,
            tax_category: priced.price.tax_category.clone(),
            tax_group: 0,
            tax: Money::zero(self.amount.currency()),
            extends: self.extends,
            trace: self.trace,
        });
        Pending { due, wait: None, rank, reverses: None, line }
    }
}

/// A price of a plan version and its place.
#[derive(Clone, Copy)]
pub(crate) struct Priced<'f> {
    pub plan: &'f pricing::PlanVersion,
    pub price: &'f Price,
    pub order: (u32, u32),
}

impl<'f> Priced<'f> {
    /// The price of a life.
    pub fn of(life: &Life<'f>) -> Priced<'f> {
        Priced { plan: life.plan, price: life.price, order: life.order }
    }

    /// The written reference.
    pub fn reference(&self) -> PriceRef {
        PriceRef { plan_version: self.plan.id, price: self.price.key.clone() }
    }

    fn class(&self) -> Class {
        match (self.price.is_metered(), self.price.cadence) {
            (true, _) => Class::Usage,
            (false, Some(_)) => Class::Time,
            (false, None) => Class::OneOff,
        }
    }

    /// The kind of its debit lines when it is not metered.
    pub fn debit_kind(&self) -> LineKind {
        if self.price.cadence.is_some() { LineKind::Recurring } else { LineKind::OneOff }
    }

    fn unit(&self) -> Option<String> {
        match &self.price.quantity {
            QuantitySource::One => None,
            QuantitySource::Days => Some("day".to_owned()),
            QuantitySource::Counted(name) => Some(name.to_string()),
            QuantitySource::Metered(meter) => {
                let converted = self.price.conversion.as_ref().and_then(|conversion| conversion.unit.clone());
                converted.or_else(|| self.plan.meters.get(meter).and_then(|meter| meter.unit.clone()))
            }
        }
    }
}

/// What people read: the price's name, its dimension values, and what kind of line it is.
fn description(price: &Price, draft: &Draft) -> String {
    let mut text = String::with_capacity(price.name.len() + 24);
    match draft.kind {
        LineKind::Credit => text.push_str("Unused: "),
        LineKind::Minimum => text.push_str("Minimum: "),
        LineKind::Usage if draft.extends.is_some() => text.push_str("Correction: "),
        _ => {}
    }
    text.push_str(&price.name);
    for (index, (_, value)) in draft.dimensions.iter().enumerate() {
        text.push_str(if index == 0 { " (" } else { ", " });
        text.push_str(value);
    }
    if !draft.dimensions.is_empty() {
        text.push(')');
    }
    text
}

/// A price that a billed line names, from the plan version it names.
pub(crate) fn find_price<'f>(
    run: &Run<'f>,
    plan: PlanVersionId,
    key: &CatalogKey,
) -> Result<Priced<'f>, BillRefused> {
    let version = run.facts.plans.get(&plan).ok_or(BillRefused::PlanMissing { plan })?;
    let place = version.prices.iter().position(|price| price.key == *key);
    match place {
        Some(place) => {
            let number = u32::try_from(place).expect("a plan's prices are bounded");
            Ok(Priced { plan: version, price: &version.prices[place], order: (0, number) })
        }
        None => {
            let line = run.standing.line(run.standing.of_price(plan, key)[0]).at;
            Err(BillRefused::PriceMissing { line, plan, price: key.clone() })
        }
    }
}
