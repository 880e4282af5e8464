//! Remarks: a finding with the plan and price it is about, as a sentence.
//! Knows how a place is named; must not know how findings are made.

use std::fmt;

use ids::CatalogKey;

use crate::analysis::finding::{Finding, Severity};

/// Something about a plan that its author may not have meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The plan.
    pub plan: CatalogKey,
    /// The price, unless it is about the plan as a whole.
    pub price: Option<CatalogKey>,
    /// What was found.
    pub finding: Finding,
}

impl Remark {
    /// How grave it is.
    pub fn severity(&self) -> Severity {
        self.finding.severity()
    }

    /// The code of its kind.
    pub fn code(&self) -> &'static str {
        self.finding.code()
    }
}

impl fmt::Display for Remark {
    /// "plan pro: price seats (EUR): 11 seats cost 88.00 EUR, 10 cost 100.00 EUR; …"
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "plan {}: ", self.plan)?;
        if let Some(price) = &self.price {
            write!(out, "price {price}")?;
            if let Some(place) = self.finding.place() {
                write!(out, " ({place})")?;
            }
            out.write_str(": ")?;
        }
        self.finding.fmt(out)
    }
}
