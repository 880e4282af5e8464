//! Prices: a small algebra of where the quantity comes from and how it becomes money.
//! Knows shapes and settings; must not know subscriptions, invoices or taxes beyond a category's name.

use std::collections::BTreeMap;

use calendar::{Cadence, ShareBy};
use ids::CatalogKey;
use money::{Currency, Decimal, Money, Percent, Quantity, Rounding, UnitPrice};

use crate::expression::Expression;
use crate::plan_terms::Names;
use crate::time_of_use::TimeOfUse;

/// Most tiers a table may have.
pub const TIERS_MAX: usize = 200;
/// Most rows a matrix may have.
pub const MATRIX_ROWS_MAX: usize = 2_000;
/// Most dimensions a price may group by.
pub const DIMENSIONS_MAX: usize = 8;
/// Most meters one price may read.
pub const METERS_PER_PRICE_MAX: usize = 8;
/// Most values one dimension set may take in a period before the price is refused: each is a line.
pub const DIMENSION_VALUES_MAX: usize = 100_000;
/// Most lines of a price that are asked to be evaluated at once.
pub const EVALUATED_LINES_MAX: usize = 5_000;

/// Most characters of a dimension's value; an event with a longer one is set aside.
pub const DIMENSION_VALUE_CHARS_MAX: usize = 1_000;

/// One price of a plan: quantity source, then conversion, allowance, shape, maximum, minimum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Price {
    /// Its key within the plan version.
    pub key: CatalogKey,
    /// What the invoice line says.
    pub name: String,
    /// What it says in other languages.
    pub names: Names,
    /// When it is charged.
    pub timing: Timing,
    /// How often it recurs; `None` is a one-off charge at the start.
    pub cadence: Option<Cadence>,
    /// Where the quantity comes from.
    pub quantity: QuantitySource,
    /// Dimensions: one line per value.
    pub group_by: Vec<Dimension>,
    /// Unit conversion before the allowance.
    pub conversion: Option<Conversion>,
    /// Free units, in converted units.
    pub allowance: Option<Quantity>,
    /// Rates each window of this length by itself and adds the exact amounts.
    pub rate_per: Option<RateWindow>,
    /// What it costs, by currency.
    pub charges: BTreeMap<Currency, Charge>,
    /// Charges that take the place of those for subscriptions of a segment ("education").
    pub segments: BTreeMap<CatalogKey, BTreeMap<Currency, Charge>>,
    /// What a net quantity below zero rates as.
    pub negative: Negative,
    /// Whether all dimension values run through one tier table together.
    pub tiers_across: TiersAcross,
    /// How part periods are counted and what shrinks with them.
    pub proration: ProrationRules,
    /// The tax category of its lines.
    pub tax_category: CatalogKey,
    /// What happens to events that arrive after the period's invoice.
    pub late: LatePolicy,
}

/// When a price is charged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Timing {
    /// At the start of the service period.
    InAdvance,
    /// At its end.
    InArrears,
}

/// Where the quantity comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuantitySource {
    /// Always one.
    One,
    /// The civil days of the service period (a daily supply charge).
    Days,
    /// A count kept on the subscription under this name ("seats").
    Counted(CatalogKey),
    /// A meter's aggregate over the service period.
    Metered(CatalogKey),
    /// The aggregates of several meters over the service period, for an expression that names each.
    Meters(MeterNames),
}

/// Meters by the names under which an expression reads them.
pub type MeterNames = BTreeMap<String, CatalogKey>;

/// What money one quantity makes, in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Charge {
    /// How quantity becomes an exact amount.
    pub shape: Shape,
    /// Highest amount of a line (a discount on the line above it).
    pub maximum: Option<Money>,
    /// Lowest amount of price and period, a line of its own when the period ends.
    pub minimum: Option<Money>,
}

/// How a quantity becomes an exact amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// Graduated or volume tiers; flat, per_unit, package and stairstep are tables of one kind or another.
    Tiers(TierTable),
    /// A table per combination of dimension values.
    Matrix(Matrix),
    /// Per event: rate × value + fixed fee, clamped.
    Percentage(Percentage),
    /// The events carry the amount themselves, in major units of the subscription's currency.
    Dynamic,
    /// A formula over the quantity, in major units of the subscription's currency.
    Expression(Expression),
}

/// How tiers apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TierMode {
    /// Each unit at the price of the tier it falls in.
    Graduated,
    /// All units at the price of the tier the total reaches.
    Volume,
}

/// Tiers in ascending order; the last one is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TierTable {
    /// How they apply.
    pub mode: TierMode,
    /// At least one, ascending `up_to`, the last `None`. Construct with `TierTable::new`, which refuses anything else.
    pub tiers: Vec<Tier>,
}

/// One tier: up to and including `up_to`; the next begins just above it, for fractions too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tier {
    /// Inclusive upper bound in converted units; `None` is open.
    pub up_to: Option<Decimal>,
    /// Price of `per` units.
    pub unit_price: UnitPrice,
    /// A begun `per` counts whole when `whole`; 1 by default.
    pub per: Decimal,
    /// Whether a begun `per` counts whole (packages).
    pub whole: bool,
    /// Due once the tier is entered (graduated) or reached (volume).
    pub flat_fee: UnitPrice,
    /// Percentage of the value in this tier (graduated_percentage: the quantity is an amount).
    pub percent: Option<Percent>,
    /// First tier only: the flat fee is due at quantity zero too.
    pub charge_when_zero: bool,
}

/// Tables chosen by dimension values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// The dimensions looked at, in order; a subset of the price's `group_by`.
    pub dimensions: Vec<String>,
    /// Rows by their values in that order.
    pub rows: BTreeMap<Vec<String>, TierTable>,
    /// For values that no row names; without it they are set aside with a reason.
    pub otherwise: Option<TierTable>,
}

/// A percentage of each event's value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Percentage {
    /// The rate.
    pub rate: Percent,
    /// Added to each event that is not wholly free and not negative.
    pub fixed_fee: UnitPrice,
    /// Lowest amount of one event.
    pub event_minimum: Option<UnitPrice>,
    /// Highest amount of one event.
    pub event_maximum: Option<UnitPrice>,
    /// Free number of events, in event order.
    pub free_events: Option<u64>,
    /// Free value, in event order.
    pub free_amount: Option<Decimal>,
}

/// A value that splits a price into lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dimension {
    /// A property of the event.
    Property(String),
    /// A time-of-use window, by wall clock in a zone.
    TimeOfUse(TimeOfUse),
}

impl Dimension {
    /// The name under which its values appear on lines and in a matrix.
    pub fn name(&self) -> &str {
        match self {
            Dimension::Property(name) => name,
            Dimension::TimeOfUse(windows) => &windows.name,
        }
    }
}

/// Unit conversion: multiply or divide, then round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversion {
    /// Multiply or divide by this factor (> 0).
    pub factor: Decimal,
    /// Whether to divide.
    pub divide: bool,
    /// Rounding after it: to this many decimals (negative: tens, hundreds …); none keeps the exact ratio.
    pub round: Option<(i8, Rounding)>,
    /// What the converted unit is called.
    pub unit: Option<String>,
}

/// A window that is rated by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RateWindow {
    /// Clock hours.
    Hour,
    /// Civil days.
    Day,
    /// Weeks from Monday.
    Week,
    /// Calendar months.
    Month,
}

/// What a quantity below zero rates as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Negative {
    /// Nothing.
    #[default]
    Zero,
    /// −q rates as the negative of q, without flat fees.
    Mirror,
}

/// Whether tiers run per line or over all dimension values together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TiersAcross {
    /// Each line by itself.
    #[default]
    Line,
    /// All dimension values pooled into one line.
    All,
}

/// How a part period is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProrationRules {
    /// Seconds (default), civil days, actual/30 or 30/360.
    pub share_by: ShareBy,
    /// What a stub before the first boundary costs.
    pub first_stub: FirstStub,
    /// Whether the allowance shrinks with the share (default yes).
    pub allowance_shrinks: bool,
    /// Whether the minimum shrinks with the share (default yes).
    pub minimum_shrinks: bool,
    /// Whether the maximum shrinks with the share (default yes).
    pub maximum_shrinks: bool,
    /// Day mode: bill the date of a cancellation.
    pub bill_last_day: bool,
}

impl Default for ProrationRules {
    fn default() -> Self {
        ProrationRules {
            share_by: ShareBy::Seconds,
            first_stub: FirstStub::Prorated,
            allowance_shrinks: true,
            minimum_shrinks: true,
            maximum_shrinks: true,
            bill_last_day: false,
        }
    }
}

/// What the stub before the first boundary costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FirstStub {
    /// Its share.
    #[default]
    Prorated,
    /// A whole period.
    Full,
    /// Nothing.
    Free,
}

/// What happens to events that arrive after the invoice of their period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LatePolicy {
    /// The difference rides on the next invoice.
    #[default]
    NextInvoice,
    /// A correction is billed at once.
    CorrectNow,
    /// Recorded, never billed.
    RecordOnly,
}
