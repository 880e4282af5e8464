//! Where in a price a table stands: its segment, its currency, its row of a matrix.
//! Knows names; must not know amounts.

use std::fmt;

use ids::CatalogKey;
use money::Currency;

/// One charge of a price, or one row of its matrix.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The segment whose charge it is; none for everyone's.
    pub segment: Option<CatalogKey>,
    /// In which currency.
    pub currency: Currency,
    /// Which row, in a matrix.
    pub row: Option<Row>,
}

/// One row of a matrix.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Row {
    /// The row of these values.
    Values(Vec<String>),
    /// The fallback.
    Otherwise,
}

impl Place {
    /// The charge of a currency, for everyone.
    pub fn of(currency: Currency) -> Place {
        Place { segment: None, currency, row: None }
    }
}

impl fmt::Display for Row {
    /// `eu/hot`, or `otherwise`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Row::Values(values) => out.write_str(&values.join("/")),
            Row::Otherwise => out.write_str("otherwise"),
        }
    }
}

impl fmt::Display for Place {
    /// `EUR`, `EUR for education, row eu/hot`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.currency.fmt(out)?;
        if let Some(segment) = &self.segment {
            write!(out, " for {segment}")?;
        }
        match &self.row {
            None => Ok(()),
            Some(Row::Otherwise) => out.write_str(", otherwise"),
            Some(row) => write!(out, ", row {row}"),
        }
    }
}
