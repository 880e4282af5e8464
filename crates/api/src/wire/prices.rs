//! Prices, meters and plans as `records` reads and writes them, described.
//! Knows names and what they mean; must not know how they are read.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

use super::{Exact, Number};

/// Which events count, and how they become a quantity.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({
    "key": "tokens", "event_type": "llm.call", "aggregation": "sum", "value": "tokens", "unit": "token"
}))]
pub struct Meter {
    /// Its key.
    pub key: String,
    /// What people call it; its key if it is left out.
    pub name: Option<String>,
    /// The type of the events that count.
    pub event_type: String,
    /// `count`, `sum`, `max`, `min`, `latest`, `unique_count`, `average`, `time_weighted`, `percentile` or
    /// `register` (the increases between cumulative readings).
    pub aggregation: String,
    /// Of a time-weighted meter: `average`, `hours` or `days`.
    pub per: Option<String>,
    /// Of a percentile meter: which, such as 95.
    pub percentile: Option<Number>,
    /// Of a register meter: which property names the register, where a subject has several.
    pub register: Option<String>,
    /// Of a register meter: the reading at which a register begins again at zero; without it a lower reading is a
    /// counter that was reset.
    pub rolls_over_at: Option<Number>,
    /// Of a register meter: which property marks the first reading of another device.
    pub exchange: Option<String>,
    /// Which property of the event's data is read.
    pub value: Option<String>,
    /// Events must pass each of these.
    pub filters: Option<Vec<Filter>>,
    /// Whether values are `levels` (usual) or `changes`.
    pub values_are: Option<String>,
    /// Whether the level carries into the next period.
    pub carries: Option<bool>,
    /// The level before the first event.
    pub start_level: Option<Number>,
    /// What a unit is called.
    pub unit: Option<String>,
}

/// One condition on a property of an event's data: exactly one of `one_of`, `none_of` and `present`.
#[derive(Debug, Clone, ToSchema)]
pub struct Filter {
    /// Which property.
    pub property: String,
    /// It must have one of these values.
    pub one_of: Option<Vec<String>>,
    /// It must have none of these values.
    pub none_of: Option<Vec<String>>,
    /// It must be there.
    pub present: Option<bool>,
}

/// A meter as it is now.
#[derive(Debug, Clone, ToSchema)]
pub struct KeptMeter {
    /// Which version of it this is.
    pub version: u32,
    /// The meter.
    pub meter: Meter,
}

/// A price: where its quantity comes from, when it is charged, and what it charges.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Price {
    /// Its key, unique in its plan.
    pub key: Option<String>,
    /// What invoice lines say; its key if it is left out.
    pub name: Option<String>,
    /// `flat`, `per_unit`, `package`, `graduated`, `volume`, `stairstep`, `percentage`,
    /// `graduated_percentage`, `matrix`, `dynamic` or `expression`.
    #[schema(example = "graduated")]
    pub model: Option<String>,
    /// `in_advance` or `in_arrears`; a metered price is in arrears, any other in advance if it is left out.
    pub timing: Option<String>,
    /// How often it recurs (`month`, `quarter`, `2 weeks`, `P1M`), or `once`; the plan's if it is left out.
    #[schema(example = "month")]
    pub cadence: Option<String>,
    /// Its quantity is what this meter measures.
    pub meter: Option<String>,
    /// Its expression reads these meters by name: a list of meters that are their own names, or a meter for each
    /// name. They are answered by name.
    #[schema(example = json!({"input": "input_tokens", "output": "output_tokens"}))]
    pub meters: Option<MetersByName>,
    /// Its quantity is this count of the subscription, such as `seats`.
    pub count: Option<String>,
    /// Its quantity is the days of the period.
    pub days: Option<bool>,
    /// By which properties or times of use its quantity is divided, a line each.
    pub group_by: Option<Vec<Dimension>>,
    /// From the meter's unit to the price's.
    pub conversion: Option<Conversion>,
    /// How much is free each period.
    pub allowance: Option<NumberOrFraction>,
    /// Rate each `hour`, `day`, `week` or `month` by itself.
    pub rate_per: Option<String>,
    /// What a quantity below zero comes to: `zero` (usual) or `mirror`.
    pub negative: Option<String>,
    /// Whether tiers count each `line` (usual) or `all` lines together.
    pub tiers_across: Option<String>,
    /// How parts of a period are charged.
    pub proration: Option<Proration>,
    /// How it is taxed; `standard` if it is left out.
    pub tax_category: Option<String>,
    /// What happens to late usage: `next_invoice` (usual), `correct_now` or `record_only`.
    pub late: Option<String>,
    /// What it charges in each currency.
    pub charges: Option<BTreeMap<String, Charge>>,
    /// With the fields of one charge standing directly on the price: in which currency.
    pub currency: Option<String>,
    /// As in a charge.
    #[serde(flatten)]
    pub charge: Charge,
}

/// What a price charges in one currency. Which fields it has follows from the model.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Charge {
    /// The model, where it differs from the price's.
    pub model: Option<String>,
    /// flat: the fee.
    pub amount: Option<Number>,
    /// flat, and first tiers: charge it for no usage too.
    pub charge_when_zero: Option<bool>,
    /// per_unit: the price of one.
    pub unit_price: Option<Number>,
    /// package: how many units a package has.
    pub package_size: Option<Number>,
    /// package: what one costs.
    pub package_price: Option<Number>,
    /// graduated, volume, stairstep, graduated_percentage: the tiers, the last without `up_to`.
    pub tiers: Option<Vec<Tier>>,
    /// percentage: of the value of events.
    pub percent: Option<Number>,
    /// percentage: for each event besides.
    pub fixed_fee: Option<Number>,
    /// percentage: at least, for each event.
    pub event_minimum: Option<Number>,
    /// percentage: at most, for each event.
    pub event_maximum: Option<Number>,
    /// percentage: so many events are free.
    pub free_events: Option<u64>,
    /// percentage: so much value is free.
    pub free_amount: Option<Number>,
    /// matrix: which dimensions the rows look at.
    pub dimensions: Option<Vec<String>>,
    /// matrix: a price for each combination of values.
    pub rows: Option<Vec<MatrixRow>>,
    /// matrix: the price of every other combination.
    pub otherwise: Option<MatrixRow>,
    /// expression: the formula over `quantity`, `count`, `share` and `dimensions`.
    #[schema(example = "quantity > 100 ? 20 + (quantity - 100) * 0.15 : quantity * 0.2")]
    pub expression: Option<String>,
    /// At least so much each period.
    pub minimum: Option<Number>,
    /// At most so much each period.
    pub maximum: Option<Number>,
}

/// One tier.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Tier {
    /// Up to and including this quantity; open if it is left out or null.
    pub up_to: Option<Number>,
    /// The price of one unit.
    pub unit_price: Option<Number>,
    /// The fee for reaching it.
    pub flat_fee: Option<Number>,
    /// stairstep: what it costs.
    pub amount: Option<Number>,
    /// graduated_percentage: the percentage.
    pub percent: Option<Number>,
    /// The unit price is for so many units.
    pub per: Option<Number>,
    /// Begun units count whole.
    pub whole: Option<bool>,
    /// Charge it for no usage too.
    pub charge_when_zero: Option<bool>,
}

/// One row of a matrix.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct MatrixRow {
    /// For which values of the dimensions.
    pub when: Option<BTreeMap<String, String>>,
    /// The price of one unit.
    pub unit_price: Option<Number>,
    /// `graduated` (usual) or `volume`.
    pub mode: Option<String>,
    /// The tiers.
    pub tiers: Option<Vec<Tier>>,
}

/// A property of an event's data, the name of known windows, or windows.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(untagged)]
pub enum Dimension {
    /// A property's name.
    Name(String),
    /// Windows written in place.
    Windows(DimensionForm),
}

/// A dimension written in full: exactly one of the two.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct DimensionForm {
    /// A property's name.
    pub property: Option<String>,
    /// Windows of the clock.
    pub time_of_use: Option<TimeOfUse>,
}

/// Windows of the clock that divide usage.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TimeOfUse {
    /// The dimension's name.
    pub name: String,
    /// Whose wall clock; the subscription's if it is left out.
    pub zone: Option<String>,
    /// The rules; the first that fits names the window.
    pub rules: Vec<WindowRule>,
    /// The window of every other time.
    pub otherwise: String,
}

/// When a window is.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct WindowRule {
    /// The window's name.
    pub window: String,
    /// In these months: 1 to 12, names, or ranges such as `nov-feb`; all if it is left out.
    #[schema(value_type = Option<Ordinals>)]
    pub months: Option<Vec<u8>>,
    /// On these weekdays: 1 (Monday) to 7, names, or ranges such as `mon-fri`; all if it is left out.
    #[schema(value_type = Option<Ordinals>)]
    pub weekdays: Option<Vec<u8>>,
    /// On these dates.
    pub dates: Option<Vec<String>>,
    /// From this time of day on; 00:00 if it is left out.
    #[schema(example = "07:00")]
    pub from: Option<String>,
    /// Until this time of day; 24:00 if it is left out.
    #[schema(example = "22:00")]
    pub to: Option<String>,
}

/// Months or weekdays.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(untagged)]
pub enum Ordinals {
    /// Several.
    Several(Vec<Ordinal>),
    /// One, or a range.
    One(Ordinal),
}

/// A month or weekday, or a range of them.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(untagged)]
pub enum Ordinal {
    /// By number.
    Number(u8),
    /// By name, or a range of names.
    Name(String),
}

/// Several meters that one expression reads.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(untagged)]
pub enum MetersByName {
    /// Each under a name of its own.
    Named(BTreeMap<String, String>),
    /// Each under its key.
    Keys(Vec<String>),
}

/// From a meter's unit to a price's: exactly one of `multiply` and `divide`.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Conversion {
    /// Multiply the quantity.
    pub multiply: Option<Number>,
    /// Divide the quantity.
    pub divide: Option<Number>,
    /// How the converted quantity is rounded; exact if it is left out.
    pub round: Option<String>,
    /// To how many decimals.
    pub decimals: Option<i8>,
    /// What the new unit is called.
    pub unit: Option<String>,
}

/// How parts of a period are charged.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Proration {
    /// `seconds` (usual) or `days`.
    pub share_by: Option<String>,
    /// What the part before the first boundary costs: `prorated` (usual), `full` or `free`.
    pub first_stub: Option<String>,
    /// Whether the allowance shrinks with the part.
    pub allowance_shrinks: Option<bool>,
    /// Whether the minimum shrinks with the part.
    pub minimum_shrinks: Option<bool>,
    /// Whether the maximum shrinks with the part.
    pub maximum_shrinks: Option<bool>,
    /// Whether the day of a cancellation is charged, counting by days.
    pub bill_last_day: Option<bool>,
}

/// A number, or a fraction where no decimal says it exactly.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(untagged)]
pub enum NumberOrFraction {
    /// A decimal.
    Number(Number),
    /// A fraction.
    Fraction(super::Fraction),
}

/// How a quantity was rated.
#[derive(Debug, Clone, ToSchema)]
pub struct RatingTrace {
    /// What was measured.
    pub quantity: Exact,
    /// In the price's unit.
    pub converted: Exact,
    /// How much of it was free.
    pub allowance: Exact,
    /// What was rated.
    pub rated_quantity: Exact,
    /// Each tier's part.
    pub steps: Vec<RatingStep>,
    /// Each window's rating, of a price that rates windows by themselves.
    pub windows: Option<Vec<WindowTrace>>,
    /// The formula and what it was given, of a price by expression.
    pub expression: Option<ExpressionTrace>,
}

/// The formula behind an amount and the values it used; its quantity stands in each step.
#[derive(Debug, Clone, ToSchema)]
pub struct ExpressionTrace {
    /// As it was written.
    pub text: String,
    /// How many events counted, if it uses that.
    pub count: Option<u64>,
    /// The service period's part of its full period, if it uses that.
    pub share: Option<super::Fraction>,
    /// The values of the dimensions it looks at.
    pub dimensions: Option<BTreeMap<String, String>>,
    /// What each of several meters measured, by the names it reads them under.
    pub quantities: Option<BTreeMap<String, Exact>>,
}

/// One tier's part of a rating.
#[derive(Debug, Clone, ToSchema)]
pub struct RatingStep {
    /// Which tier, from 1.
    pub tier: u32,
    /// The quantity that fell into it.
    pub quantity: Exact,
    /// The units that were charged.
    pub units: Exact,
    /// The price of one.
    pub unit_price: String,
    /// The percentage.
    pub percent: Option<String>,
    /// The tier's fee.
    pub flat_fee: Option<String>,
    /// What it came to, exactly.
    pub amount: Exact,
}

/// One window's rating.
#[derive(Debug, Clone, ToSchema)]
pub struct WindowTrace {
    /// Which window.
    pub window: super::Span,
    /// Its quantity.
    pub quantity: Exact,
    /// How much of it was free.
    pub allowance: Exact,
    /// Each tier's part.
    pub steps: Vec<RatingStep>,
    /// What it came to, exactly.
    pub amount: Exact,
}
