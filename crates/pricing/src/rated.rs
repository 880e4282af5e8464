//! A rated quantity: its exact amount and how it came about.
//! Knows tiers and steps; must not know lines, rounding to cents, or tax.

use calendar::{Period, Share};
use money::{Decimal, Ratio};

use crate::measurement::DimensionValues;

/// An exact amount in major units, unrounded, with its trace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rated {
    /// Exact amount in major units of the charge's currency.
    pub amount: Ratio,
    /// How it came about.
    pub trace: RatingTrace,
}

/// Each stage a quantity went through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatingTrace {
    /// As measured.
    pub quantity: Ratio,
    /// After conversion.
    pub converted: Ratio,
    /// Free units taken off (converted units).
    pub allowance: Ratio,
    /// What the tiers saw.
    pub rated_quantity: Ratio,
    /// One step per tier touched, in order; a percentage has one step per kind of event.
    pub steps: Vec<RatingStep>,
    /// Where the price rates windows by themselves: one entry a window, its own steps inside.
    pub windows: Vec<WindowTrace>,
    /// Of a price by expression: which one, and what it was given besides each step's quantity.
    pub expression: Option<ExpressionTrace>,
}

impl RatingTrace {
    /// The trace of a quantity of zero that nothing was rated for.
    pub fn nothing() -> RatingTrace {
        RatingTrace {
            quantity: Ratio::ZERO,
            converted: Ratio::ZERO,
            allowance: Ratio::ZERO,
            rated_quantity: Ratio::ZERO,
            steps: Vec::new(),
            windows: Vec::new(),
            expression: None,
        }
    }
}

/// The expression behind an amount and the values it used; its quantity stands in each step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpressionTrace {
    /// As it was written.
    pub text: String,
    /// The quantities of several meters by their names, in that order; none where the price reads one.
    pub quantities: Vec<(String, Ratio)>,
    /// How many events count, if it uses that.
    pub count: Option<u64>,
    /// The service period's part of its full period, if it uses that.
    pub share: Option<Share>,
    /// The values of the dimensions it looks at, in the price's order.
    pub dimensions: DimensionValues,
}

/// One tier's part: `units × unit_price + percent × quantity + flat_fee = amount`. Where the events or an
/// expression say the amount, it stands in `units`, at a unit price of 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatingStep {
    /// 1-based tier number in its table.
    pub tier: u32,
    /// Quantity in this tier.
    pub quantity: Ratio,
    /// What `unit_price` is multiplied by: quantity ÷ per, or begun packages.
    pub units: Ratio,
    /// Price of one unit (or package).
    pub unit_price: Decimal,
    /// Percentage of the quantity, in percent; zero where none.
    pub percent: Decimal,
    /// Flat fees in this step.
    pub flat_fee: Decimal,
    /// The exact sum.
    pub amount: Ratio,
}

/// One window rated by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WindowTrace {
    /// Which window.
    pub window: Period,
    /// Its quantity as measured.
    pub quantity: Ratio,
    /// Its free units.
    pub allowance: Ratio,
    /// Its steps.
    pub steps: Vec<RatingStep>,
    /// Its amount: exact, or where that is no decimal its 28 significant digits, half even.
    pub amount: Ratio,
}
