//! A price tried out, on the wire, as `records` reads and writes it.
//! Knows names and what they mean; must not know how a price is rated.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

use super::events::Event;
use super::prices::{Meter, NumberOrFraction, Price, RatingTrace};
use super::{Exact, Number, Span};

/// A price and how much was used: at most one of `quantity`, `quantities`, `values` and `events`.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({
    "currency": "EUR", "quantity": "15",
    "price": {"model": "graduated", "tiers": [{"up_to": 10, "unit_price": "1.00"}, {"unit_price": "0.50"}]},
    "billed": "10.00"
}))]
pub struct Question {
    /// The price. Key and cadence may be left out, and the fields of its charge may stand directly on it.
    pub price: Price,
    /// In which currency.
    pub currency: String,
    /// The meter it reads, where events are sent.
    pub meter: Option<Meter>,
    /// The meters it reads, where it reads several and events are sent.
    pub meters: Option<Vec<Meter>>,
    /// How much was used; by name, where the price reads several meters.
    pub quantity: Option<UsedOf>,
    /// How much was used, for each line.
    pub quantities: Option<Vec<QuantityOf>>,
    /// One event for each of these values.
    pub values: Option<Vec<Number>>,
    /// These events.
    pub events: Option<Vec<Event>>,
    /// The zone of days and windows; UTC if it is left out.
    pub zone: Option<String>,
    /// The service period; that of the events if it is left out.
    pub period: Option<Span>,
    /// The full period it is a part of; itself if it is left out.
    pub full_period: Option<Span>,
    /// What was billed of the period before.
    pub billed: Option<Billed>,
    /// Whether the period has ended, so that a minimum is due.
    pub ended: Option<bool>,
    /// How lines are rounded; `half_away_from_zero` if it is left out.
    pub rounding: Option<String>,
}

/// A line's quantity.
#[derive(Debug, Clone, ToSchema)]
pub struct QuantityOf {
    /// The line's dimension values.
    pub dimensions: Option<BTreeMap<String, String>>,
    /// How much; by name, where the price reads several meters.
    pub quantity: UsedOf,
}

/// How much of one meter, or of each of several by name.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(untagged)]
pub enum UsedOf {
    /// Of the only one.
    One(NumberOrFraction),
    /// Of each.
    Each(BTreeMap<String, NumberOrFraction>),
}

/// What was billed: one amount, or an amount for each line.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(untagged)]
pub enum Billed {
    /// Of a price without dimensions.
    Amount(Number),
    /// For each line.
    Lines(Vec<BilledLine>),
}

/// What was billed of a line.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct BilledLine {
    /// The line's dimension values.
    pub dimensions: Option<BTreeMap<String, String>>,
    /// How much.
    pub amount: Number,
}

/// What a price comes to. Amounts are in its currency.
#[derive(Debug, Clone, ToSchema)]
pub struct Evaluation {
    /// The currency.
    pub currency: String,
    /// Each line.
    pub lines: Vec<EvaluatedLine>,
    /// The top-up to the minimum, if one is due.
    pub minimum: Option<MinimumTopUp>,
    /// What the period owes.
    pub amount: String,
    /// What was billed of it before.
    pub billed: String,
    /// What is due: owed less billed.
    pub difference: String,
    /// Events that could not be counted, and why.
    pub set_aside: Option<Vec<SetAside>>,
}

/// One line of an evaluation. One that was billed before and owes nothing now has no trace.
#[derive(Debug, Clone, ToSchema)]
pub struct EvaluatedLine {
    /// Its dimension values.
    pub dimensions: Option<BTreeMap<String, String>>,
    /// Its quantity.
    pub quantity: Option<Exact>,
    /// The exact amount.
    pub exact: Option<Exact>,
    /// The amount, rounded once.
    pub rounded: Option<String>,
    /// What the maximum took off.
    pub over_maximum: Option<String>,
    /// What it owes.
    pub amount: Option<String>,
    /// What was billed of it before.
    pub billed: Option<String>,
    /// Owed less billed.
    pub difference: Option<String>,
    /// How it was rated.
    pub trace: Option<RatingTrace>,
    /// The same in words, a row a step.
    pub words: Option<Vec<String>>,
}

/// What a minimum adds.
#[derive(Debug, Clone, ToSchema)]
pub struct MinimumTopUp {
    /// The minimum.
    pub minimum: String,
    /// What the lines came to.
    pub counted: String,
    /// What is added.
    pub amount: String,
}

/// An event that could not be counted.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SetAside {
    /// Its sender.
    pub source: String,
    /// Its id.
    pub id: String,
    /// Why.
    pub reason: String,
}

impl SetAside {
    /// Such an event.
    pub fn of(aside: &operations::SetAside) -> SetAside {
        let operations::SetAside { source, id, reason } = aside.clone();
        SetAside { source, id, reason }
    }
}
