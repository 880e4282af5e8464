//! One-off charges, as ordered.
//! Knows what was ordered and when it is due; must not know when it was billed.

use calendar::Instant;
use ids::{CatalogKey, OneOffId};
use money::Quantity;

/// A charge that happens once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneOff {
    /// Its id.
    pub id: OneOffId,
    /// When it is due.
    pub at: Instant,
    /// What the line says.
    pub description: String,
    /// How many.
    pub quantity: Quantity,
    /// Of how much each; the line is quantity × this, rounded once.
    pub unit_price: money::UnitPrice,
    /// How it is taxed.
    pub tax_category: CatalogKey,
}
