//! Supplies: what is sold, as far as tax asks.
//! Knows kinds and classes; must not know prices or products.

use crate::country::Country;
use crate::exemption::Exemption;
use crate::rates::RateClass;

/// What is sold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Supply {
    /// Its kind, which says where it is taxed.
    pub kind: SupplyKind,
    /// Which of a country's rates it has. Nobody guesses it: the seller says so.
    pub class: RateClass,
}

/// Kinds that the place of taxation depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SupplyKind {
    /// Supplied electronically, or telecommunication or broadcasting: software, hosting, downloads, calls.
    Digital,
    /// Any other service.
    Service,
    /// Goods that are sent to the buyer.
    Goods {
        /// Where they are sent from.
        from: Country,
    },
    /// Exempt wherever it is supplied, for a reason.
    Exempt(Exemption),
    /// Taxed at 0 %.
    Zero,
    /// No supply for a consideration: a deposit, damages.
    OutsideScope,
}

impl SupplyKind {
    /// The words it is chosen by, goods of the seller's country.
    pub const CODES: [&str; 6] = ["digital", "service", "goods", "exempt", "zero", "outside"];

    /// The word it is chosen by.
    pub fn code(&self) -> &'static str {
        match self {
            SupplyKind::Digital => "digital",
            SupplyKind::Service => "service",
            SupplyKind::Goods { .. } => "goods",
            SupplyKind::Exempt(_) => "exempt",
            SupplyKind::Zero => "zero",
            SupplyKind::OutsideScope => "outside",
        }
    }
}
