//! The doors of the shapes that are no tier table (matrix, percentage) and of unit conversion.
//! Knows what each of them needs by itself; must not know the price they stand in.

use std::collections::BTreeMap;

use money::{Decimal, Percent, Rounding, UnitPrice};

use crate::price::{Conversion, DIMENSIONS_MAX, MATRIX_ROWS_MAX, Matrix, Percentage, TierTable};
use crate::tier_table::TiersRefused;

/// Why a matrix is refused, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MatrixRefused {
    /// It looks at no dimension.
    #[error("the matrix looks at no dimension; name at least one of the price's group_by")]
    NoDimensions,
    /// It looks at more dimensions than a price may group by.
    #[error("the matrix looks at {found} dimensions, and {DIMENSIONS_MAX} are the most; drop some")]
    TooManyDimensions {
        /// How many were found.
        found: usize,
    },
    /// It names a dimension twice.
    #[error("the matrix names the dimension {name:?} twice; name each once")]
    DimensionDoubled {
        /// The name.
        name: String,
    },
    /// It has neither rows nor a fallback.
    #[error("the matrix has no row and no otherwise, so nothing would have a price; give one of them")]
    NoRows,
    /// It has more rows than are kept.
    #[error(
        "the matrix has {found} rows, and {MATRIX_ROWS_MAX} are the most; let otherwise cover the common price"
    )]
    TooManyRows {
        /// How many were found.
        found: usize,
    },
    /// A row names fewer or more values than there are dimensions.
    #[error("the matrix row {row:?} names {found} values for {expected} dimensions; name one value for each")]
    RowLength {
        /// The row's values.
        row: Vec<String>,
        /// How many values it names.
        found: usize,
        /// How many dimensions there are.
        expected: usize,
    },
    /// A row's tiers are no table.
    #[error("the matrix row {row:?}: {cause}")]
    Row {
        /// The row's values.
        row: Vec<String>,
        /// What is wrong with its tiers.
        cause: TiersRefused,
    },
    /// The fallback's tiers are no table.
    #[error("the matrix's otherwise: {0}")]
    Otherwise(TiersRefused),
}

impl Matrix {
    /// A matrix over these dimensions, or the first thing that is wrong with it.
    pub fn new(
        dimensions: Vec<String>,
        rows: BTreeMap<Vec<String>, TierTable>,
        otherwise: Option<TierTable>,
    ) -> Result<Matrix, MatrixRefused> {
        let matrix = Matrix { dimensions, rows, otherwise };
        matrix.check()?;
        Ok(matrix)
    }

    /// Whether rows and dimensions fit together.
    pub fn check(&self) -> Result<(), MatrixRefused> {
        let expected = self.dimensions.len();
        if expected == 0 {
            return Err(MatrixRefused::NoDimensions);
        }
        if expected > DIMENSIONS_MAX {
            return Err(MatrixRefused::TooManyDimensions { found: expected });
        }
        for (place, name) in self.dimensions.iter().enumerate() {
            if self.dimensions[..place].contains(name) {
                return Err(MatrixRefused::DimensionDoubled { name: name.clone() });
            }
        }
        if self.rows.is_empty() && self.otherwise.is_none() {
            return Err(MatrixRefused::NoRows);
        }
        if self.rows.len() > MATRIX_ROWS_MAX {
            return Err(MatrixRefused::TooManyRows { found: self.rows.len() });
        }
        for (row, table) in &self.rows {
            if row.len() != expected {
                return Err(MatrixRefused::RowLength { row: row.clone(), found: row.len(), expected });
            }
            table.check().map_err(|cause| MatrixRefused::Row { row: row.clone(), cause })?;
        }
        self.otherwise.as_ref().map_or(Ok(()), |table| table.check().map_err(MatrixRefused::Otherwise))
    }

    /// The table for these values (in the matrix's order): its row, else the fallback.
    pub fn table(&self, values: &[String]) -> Option<&TierTable> {
        self.rows.get(values).or(self.otherwise.as_ref())
    }

    /// Every table in it.
    pub fn tables(&self) -> impl Iterator<Item = &TierTable> {
        self.rows.values().chain(self.otherwise.as_ref())
    }
}

/// Why a percentage is refused, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PercentageRefused {
    /// The free value is below zero.
    #[error("free_amount is {found}; give an amount of zero or more, or leave it out")]
    FreeAmountBelowZero {
        /// The amount.
        found: Decimal,
    },
    /// An event's lowest amount is above its highest.
    #[error("event_minimum {minimum} is above event_maximum {maximum}; swap them or drop one")]
    MinimumAboveMaximum {
        /// Lowest amount of one event.
        minimum: UnitPrice,
        /// Highest amount of one event.
        maximum: UnitPrice,
    },
}

impl Percentage {
    /// A rate without fees, clamps or free events: 2.9 % of 100 is 2.90.
    pub fn of(rate: Percent) -> Percentage {
        Percentage {
            rate,
            fixed_fee: UnitPrice::ZERO,
            event_minimum: None,
            event_maximum: None,
            free_events: None,
            free_amount: None,
        }
    }

    /// The percentage as given, or the first thing that is wrong with it.
    pub fn new(percentage: Percentage) -> Result<Percentage, PercentageRefused> {
        percentage.check()?;
        Ok(percentage)
    }

    /// Whether its clamps and allowances make sense.
    pub fn check(&self) -> Result<(), PercentageRefused> {
        if let Some(found) = self.free_amount
            && found.signum() < 0
        {
            return Err(PercentageRefused::FreeAmountBelowZero { found });
        }
        match (self.event_minimum, self.event_maximum) {
            (Some(minimum), Some(maximum)) if minimum > maximum => {
                Err(PercentageRefused::MinimumAboveMaximum { minimum, maximum })
            }
            _ => Ok(()),
        }
    }
}

/// The finest and coarsest place a conversion may round to.
pub const CONVERSION_DECIMALS_MAX: i8 = 28;

/// Why a unit conversion is refused, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConversionRefused {
    /// The factor is not above zero.
    #[error("the conversion factor is {found}; give one above 0, and say divide for its inverse")]
    FactorNotPositive {
        /// The factor.
        found: Decimal,
    },
    /// It rounds to a place no quantity has.
    #[error(
        "the conversion rounds to {found} decimals; choose between -{CONVERSION_DECIMALS_MAX} and {CONVERSION_DECIMALS_MAX}"
    )]
    RoundsTooFar {
        /// The decimals.
        found: i8,
    },
}

impl Conversion {
    /// Multiplies by a factor: 2 h × 3600 is 7200 s.
    pub fn multiply(factor: Decimal) -> Result<Conversion, ConversionRefused> {
        Conversion::new(factor, false, None)
    }

    /// Divides by a factor: 7,400 tokens ÷ 1000 is 7.4 thousand tokens.
    pub fn divide(factor: Decimal) -> Result<Conversion, ConversionRefused> {
        Conversion::new(factor, true, None)
    }

    /// The conversion as given, or the first thing that is wrong with it.
    pub fn new(
        factor: Decimal,
        divide: bool,
        round: Option<(i8, Rounding)>,
    ) -> Result<Conversion, ConversionRefused> {
        let conversion = Conversion { factor, divide, round, unit: None };
        conversion.check()?;
        Ok(conversion)
    }

    /// Whether factor and rounding are possible.
    pub fn check(&self) -> Result<(), ConversionRefused> {
        if self.factor.signum() <= 0 {
            return Err(ConversionRefused::FactorNotPositive { found: self.factor });
        }
        match self.round {
            Some((found, _)) if !(-CONVERSION_DECIMALS_MAX..=CONVERSION_DECIMALS_MAX).contains(&found) => {
                Err(ConversionRefused::RoundsTooFar { found })
            }
            _ => Ok(()),
        }
    }
}
