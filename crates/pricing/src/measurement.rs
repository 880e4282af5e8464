//! What a meter found in a period, per value of the price's dimensions.
//! Knows quantities and which events made them; must not know money.

use calendar::Period;
use money::{Decimal, Ratio};

/// Dimension names and values of one line, in the price's `group_by` order; empty without dimensions.
pub type DimensionValues = Vec<(String, String)>;

/// The quantity of one price, service period and dimension value, and the events behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measurement {
    /// Which line it is.
    pub dimensions: DimensionValues,
    /// The aggregate over the period, before conversion; one where the price reads several meters.
    pub quantity: Ratio,
    /// The aggregates of several meters by the names under which the price reads them, in order of name; none
    /// where it reads one.
    pub quantities: Vec<(String, Ratio)>,
    /// The same per window, where the price rates windows by themselves; ascending.
    pub windows: Vec<WindowQuantity>,
    /// Each event's value in event order, only for percentages.
    pub values: Vec<Decimal>,
    /// How many events count.
    pub event_count: u64,
    /// BLAKE3 over the counted events sorted by (time, source, id): identity, time, value, dimensions.
    pub events_hash: [u8; 32],
}

/// One window's quantity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WindowQuantity {
    /// The window, cut by the period's edges.
    pub window: Period,
    /// Its quantity before conversion.
    pub quantity: Ratio,
}

/// An event that matched a meter but could not be counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// The event's source.
    pub source: String,
    /// The event's id.
    pub id: String,
    /// Why, as a sentence.
    pub reason: String,
}

impl Measurement {
    /// A quantity that was not measured: seats, days, a what-if.
    pub fn of_quantity(quantity: Ratio) -> Measurement {
        Measurement {
            dimensions: DimensionValues::new(),
            quantity,
            quantities: Vec::new(),
            windows: Vec::new(),
            values: Vec::new(),
            event_count: 0,
            events_hash: [0; 32],
        }
    }

    /// Quantities of several meters that were not measured, by the names under which a price reads them.
    pub fn of_quantities(quantities: Vec<(String, Ratio)>) -> Measurement {
        Measurement { quantities, ..Measurement::of_quantity(Ratio::ONE) }
    }
}
