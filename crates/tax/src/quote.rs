//! Quotes: what a provider of rates said of one supply to one buyer, in place of all tables.
//! Knows parts and whose tax each is; must not know who was asked, or how.

use crate::place::Place;
use crate::rates::Part;

/// What a provider said of the very supply that is decided, at the place of the buyer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// What the provider is called.
    pub by: String,
    /// What it said.
    pub said: Quoted,
    /// Whether it is older than it was good for, and nobody said anything newer.
    pub is_provisional: bool,
    /// When it was said and under which reference, in a sentence; empty where nothing was said.
    pub shown_by: String,
}

/// What a provider says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Quoted {
    /// These taxes are charged; the sum may be 0 %.
    Rates(Vec<QuotedPart>),
    /// None is.
    NotTaxed {
        /// Why.
        why: String,
    },
    /// It said nothing that holds.
    Missing {
        /// Why not.
        why: String,
    },
}

/// One tax of those that are charged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotedPart {
    /// What it is called, and how much it is.
    pub part: Part,
    /// Whose it is: a country, or a region of one, also for what a county or a town of it takes.
    pub jurisdiction: Place,
}
