//! Pending lines: decided, and not yet on a document.
//! Knows when a line is due and what it waits for; must not know documents or tax.

use calendar::{Instant, Period};
use ids::{CatalogKey, ChangeId, PlanVersionId};
use money::{Money, Ratio};
use pricing::{CreditTo, DimensionValues, Price, QuantitySource};

use crate::billed::{LineKind, LineRef, LineSubject, PriceRef};
use crate::document::{DocumentOwner, Line, LineDiscount, LineTrace};
use crate::facts::Burn;
use crate::lives::Life;
use crate::refused::BillRefused;
use crate::reversal::Reversed;
use crate::run::Run;

/// A line that is due.
#[derive(Debug, Clone)]
pub(crate) struct Pending {
    /// The boundary or change that makes it due.
    pub due: Instant,
    /// When it would be due by itself, of what a run finds in a period and bills at its own moment: when that period ends.
    pub found: Option<Instant>,
    /// Until when its document waits for late usage.
    pub wait: Option<Instant>,
    /// Whose document it goes onto.
    pub owner: DocumentOwner,
    /// Which run decided it; none for the account itself.
    pub run: Option<usize>,
    /// Its place on a document.
    pub rank: Rank,
    /// The issued line it takes back (part of).
    pub reverses: Option<Reversed>,
    /// The plan of its price, for what is limited to plans.
    pub plan: Option<CatalogKey>,
    /// Whether its plan writes prices with tax. What is of no plan is without.
    pub tax_included: bool,
    /// Where a credit goes that nothing carries.
    pub credit_to: CreditTo,
    /// What grants paid of it.
    pub burns: Vec<Burn>,
    /// What usage grew by between the instants at which grants begin and end: each may be paid by the grants
    /// of its own time, all together no more than the line. Empty: all of it counts when the service starts.
    pub slices: Vec<Slice>,
    /// The line, without its number and tax. Boxed, as pending lines are sorted and moved about.
    pub line: Box<Line>,
}

/// Part of the value of a period's usage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Slice {
    /// Its first instant; it ends where the next begins.
    pub from: Instant,
    /// What the cumulative rating grew by.
    pub amount: Money,
}

impl Pending {
    /// The same as a run finds it, in a period that ends then.
    pub fn found_of(self, end: Instant) -> Pending {
        Pending { found: Some(end), ..self }
    }

    /// Whether it is for a part of a period that runs on or ran before: not for one that begins when it is due,
    /// or ends then as its grid has it.
    pub fn is_part(&self) -> bool {
        let Line { kind, full, service, .. } = &*self.line;
        let begins = self.due == service.start() && service.start() == full.start();
        let ends = self.due == service.end() && service.end() == full.end();
        *kind == LineKind::Credit || !(begins || ends)
    }
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
    /// The fact that set its price, where that is not the plan's own.
    pub overridden: Option<ChangeId>,
    /// Whether it is charged whole.
    pub whole: bool,
    pub discounts: Vec<LineDiscount>,
    pub amount: Money,
    pub extends: Option<LineRef>,
    pub trace: LineTrace,
}

impl Draft {
    /// A line of a price, due then.
    pub fn due(self, due: Instant, priced: &Priced<'_>, run: &Run<'_>) -> Pending {
        let (class, step) = match self.kind {
            LineKind::Credit | LineKind::Concession | LineKind::Cancellation => (priced.class(), 0),
            LineKind::Minimum => (priced.class(), 2),
            _ => (priced.class(), 1),
        };
        let rank = Rank { from: self.service.start(), class, order: priced.order, step };
        let zero = Money::zero(self.amount.currency());
        let line = Box::new(Line {
            number: 0,
            kind: self.kind,
            subscription: Some(run.facts.subscription),
            subject: LineSubject::Price(priced.reference()),
            overridden: self.overridden,
            whole: self.whole,
            refund: false,
            description: description(priced.price, &self),
            full: self.full,
            service: self.service,
            dimensions: self.dimensions,
            quantity: self.quantity,
            unit: priced.unit(),
            discounts: self.discounts,
            amount: self.amount,
            conceded: zero,
            off_document: zero,
            document_discounts: Vec::new(),
            by_credits: zero,
            tax_category: priced.price.tax_category.clone(),
            tax_group: 0,
            tax: zero,
            extends: self.extends,
            trace: self.trace,
        });
        Pending {
            due,
            found: None,
            wait: None,
            owner: run.owner,
            run: Some(run.place),
            rank,
            reverses: None,
            plan: Some(priced.plan.plan.clone()),
            tax_included: priced.plan.terms.prices_include_tax,
            credit_to: CreditTo::default(),
            burns: Vec::new(),
            slices: Vec::new(),
            line,
        }
    }
}

/// A price of a plan version and its place.
#[derive(Clone, Copy)]
pub(crate) struct Priced<'f> {
    pub plan: &'f pricing::PlanVersion,
    /// The price that holds: the plan's own, or one that takes its place.
    pub price: &'f Price,
    /// The plan's own.
    pub own: &'f Price,
    pub order: (u32, u32),
}

impl<'f> Priced<'f> {
    /// The price of a life.
    pub fn of(life: &Life<'f>) -> Priced<'f> {
        let own = life.plan.price(&life.price.key).unwrap_or(life.price);
        Priced { plan: life.plan, price: life.price, own, order: life.order }
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
            QuantitySource::One | QuantitySource::Meters(_) => None,
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
            let price = &version.prices[place];
            Ok(Priced { plan: version, price, own: price, order: (0, number) })
        }
        None => {
            let line = run.standing.line(run.standing.of_price(plan, key)[0]).at;
            Err(BillRefused::PriceMissing { line, plan, price: key.clone() })
        }
    }
}
