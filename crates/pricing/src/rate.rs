//! From a quantity to an exact amount: conversion, allowance, then the price's shape.
//! Knows one line of one price; must not know rounding to cents, bounds of the line, or invoices.
//!
//! One thing is rounded here, and named: with `rate_per`, a window's amount that is no exact decimal
//! is kept to 28 significant digits, half even, before the windows are added (see [`kept`]).

mod formula;
mod kept;
mod percentage;
mod tiers;

use calendar::Share;
use ids::CatalogKey;
use money::{Currency, Decimal, Money, MoneyRefused, QuotientRefused, Ratio};

use crate::expression::ExpressionFault;
use crate::measurement::{DimensionValues, Measurement};
use crate::price::{Charge, Conversion, Matrix, Negative, Price, Shape, TierTable};
use crate::rated::{ExpressionTrace, Rated, RatingStep, RatingTrace, WindowTrace};

use formula::Formula;
pub use kept::kept;
pub(crate) use kept::{kept_sum, sum_or_kept};
pub use percentage::EventKind;

/// Why a quantity has no amount at this price.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RateRefused {
    /// The price has no charge in the currency.
    #[error("price {price} has no charge in {currency}; add one, or use one of its currencies")]
    NoCharge {
        /// The price.
        price: CatalogKey,
        /// The currency asked for.
        currency: Currency,
    },
    /// A matrix has no row for the line's values.
    #[error("price {price}: the matrix has no row for {values} and no otherwise; add one of them")]
    RowMissing {
        /// The price.
        price: CatalogKey,
        /// The line's values.
        values: String,
    },
    /// A matrix looks at a dimension the line does not have.
    #[error(
        "price {price}: the line has no value for the dimension {name:?} that the matrix looks at; group by it"
    )]
    DimensionMissing {
        /// The price.
        price: CatalogKey,
        /// The dimension.
        name: String,
    },
    /// The price rates windows, and only a total is known.
    #[error(
        "price {price} rates each window by itself, and a total does not say when it was used; give events"
    )]
    WindowsMissing {
        /// The price.
        price: CatalogKey,
    },
    /// A percentage is taken event by event, and the events' values are not known.
    #[error(
        "price {price} is a percentage of each event's value, and the values are not known; give events or their values"
    )]
    ValuesMissing {
        /// The price.
        price: CatalogKey,
    },
    /// What was billed is in another currency.
    #[error("{found} was billed for a line that is owed in {expected}; compare amounts of one currency")]
    OtherCurrency {
        /// The currency of what is owed.
        expected: Currency,
        /// What was billed.
        found: Money,
    },
    /// A price by expression has no value for what was measured.
    #[error("price {price}: the expression, {cause}")]
    Expression {
        /// The price.
        price: CatalogKey,
        /// Where and why.
        cause: ExpressionFault,
    },
    /// An exact amount would need more digits than are kept.
    #[error("price {price}: {cause}")]
    Inexact {
        /// The price.
        price: CatalogKey,
        /// What went wrong.
        cause: QuotientRefused,
    },
    /// What is owed less what was billed is larger than money can be.
    #[error("what is owed less the {billed} that was billed: {cause}")]
    Difference {
        /// What was billed.
        billed: Money,
        /// What went wrong.
        cause: MoneyRefused,
    },
    /// An amount is larger than money can be.
    #[error("price {price}: {cause}")]
    Amount {
        /// The price.
        price: CatalogKey,
        /// What went wrong.
        cause: MoneyRefused,
    },
}

/// The exact amount of one line, before it is rounded, and how it came about.
///
/// `share` is the service period's part of its full period; an allowance shrinks with it.
/// 7,400 tokens ÷ 1000, rounded up, are 8; of tiers at 1 up to 5 and 0.5 above that is 6.5.
pub fn rate(
    price: &Price,
    charge: &Charge,
    measurement: &Measurement,
    share: Share,
) -> Result<Rated, RateRefused> {
    let line = Line { price, shape: line_shape(price, charge, measurement, share)? };
    if let LineShape::Percentage(percentage) = line.shape {
        if measurement.values.is_empty() && !measurement.quantity.is_zero() {
            return Err(RateRefused::ValuesMissing { price: price.key.clone() });
        }
        let shrunk = if price.proration.allowance_shrinks { share } else { Share::ONE };
        return percentage::rate_values(price, percentage, measurement, shrunk).map_err(inexact(price));
    }
    match price.rate_per {
        None => line.rate_whole(measurement.quantity, share).map_err(unrated(price)),
        Some(_) if measurement.windows.is_empty() && !measurement.quantity.is_zero() => {
            Err(RateRefused::WindowsMissing { price: price.key.clone() })
        }
        Some(_) => line.rate_windows(measurement).map_err(unrated(price)),
    }
}

/// Why a quantity of one line has no amount.
enum Unrated {
    Inexact(QuotientRefused),
    Expression(ExpressionFault),
}

impl<E: Into<QuotientRefused>> From<E> for Unrated {
    fn from(cause: E) -> Unrated {
        Unrated::Inexact(cause.into())
    }
}

fn unrated(price: &Price) -> impl Fn(Unrated) -> RateRefused {
    |cause| match cause {
        Unrated::Inexact(cause) => RateRefused::Inexact { price: price.key.clone(), cause },
        Unrated::Expression(cause) => RateRefused::Expression { price: price.key.clone(), cause },
    }
}

/// The refusal of an amount that is not exact.
pub(crate) fn inexact<E: Into<QuotientRefused>>(price: &Price) -> impl Fn(E) -> RateRefused {
    |cause| RateRefused::Inexact { price: price.key.clone(), cause: cause.into() }
}

impl RateRefused {
    /// A quantity of a price has more digits than are kept.
    pub fn inexact<E: Into<QuotientRefused>>(price: &Price) -> impl Fn(E) -> RateRefused {
        inexact(price)
    }

    /// An amount of a price is larger than money can be.
    pub fn too_large(price: &Price) -> impl Fn(MoneyRefused) -> RateRefused {
        |cause| RateRefused::Amount { price: price.key.clone(), cause }
    }
}

/// The shape once a matrix has chosen its table.
#[derive(Clone, Copy)]
enum LineShape<'a> {
    Tiers(&'a TierTable),
    Percentage(&'a crate::price::Percentage),
    Dynamic,
    Formula(Formula<'a>),
}

fn line_shape<'a>(
    price: &Price,
    charge: &'a Charge,
    measurement: &'a Measurement,
    share: Share,
) -> Result<LineShape<'a>, RateRefused> {
    match &charge.shape {
        Shape::Tiers(table) => Ok(LineShape::Tiers(table)),
        Shape::Percentage(percentage) => Ok(LineShape::Percentage(percentage)),
        Shape::Dynamic => Ok(LineShape::Dynamic),
        Shape::Matrix(matrix) => row(price, matrix, &measurement.dimensions).map(LineShape::Tiers),
        Shape::Expression(expression) => Ok(LineShape::Formula(Formula::new(expression, measurement, share))),
    }
}

/// The table that a matrix has for a line.
pub(crate) fn row<'a>(
    price: &Price,
    matrix: &'a Matrix,
    dimensions: &DimensionValues,
) -> Result<&'a TierTable, RateRefused> {
    let mut values = Vec::with_capacity(matrix.dimensions.len());
    for name in &matrix.dimensions {
        let Some((_, value)) = dimensions.iter().find(|(dimension, _)| dimension == name) else {
            return Err(RateRefused::DimensionMissing { price: price.key.clone(), name: name.clone() });
        };
        values.push(value.clone());
    }
    matrix
        .table(&values)
        .ok_or_else(|| RateRefused::RowMissing { price: price.key.clone(), values: format!("{values:?}") })
}

/// One price and the shape of one of its lines.
struct Line<'a> {
    price: &'a Price,
    shape: LineShape<'a>,
}

/// What became of one quantity.
struct Part {
    converted: Ratio,
    allowance: Ratio,
    rated_quantity: Ratio,
    steps: Vec<RatingStep>,
    amount: Ratio,
}

impl Line<'_> {
    fn rate_whole(&self, quantity: Ratio, share: Share) -> Result<Rated, Unrated> {
        let allowance = match &self.price.allowance {
            Some(allowance) if self.price.proration.allowance_shrinks => shrunk(allowance.ratio(), share)?,
            Some(allowance) => allowance.ratio(),
            None => Ratio::ZERO,
        };
        let part = self.rate_part(quantity, allowance)?;
        let trace = RatingTrace {
            quantity,
            converted: part.converted,
            allowance: part.allowance,
            rated_quantity: part.rated_quantity,
            steps: part.steps,
            windows: Vec::new(),
            expression: self.expression_trace(),
        };
        Ok(Rated { amount: part.amount, trace })
    }

    /// Each window by itself, with the whole allowance even where the period's edge cuts it. An amount
    /// that is no exact decimal is kept to 28 digits, so that any number of windows can be added:
    /// three windows of 1/3 come to 0.9999999999999999999999999999.
    fn rate_windows(&self, measurement: &Measurement) -> Result<Rated, Unrated> {
        let allowance = self.price.allowance.as_ref().map_or(Ratio::ZERO, |allowance| allowance.ratio());
        let mut amount = Ratio::ZERO;
        let mut trace = RatingTrace {
            quantity: measurement.quantity,
            converted: Ratio::ZERO,
            allowance: Ratio::ZERO,
            rated_quantity: Ratio::ZERO,
            steps: Vec::new(),
            windows: Vec::with_capacity(measurement.windows.len()),
            expression: self.expression_trace(),
        };
        for window in &measurement.windows {
            let part = self.rate_part(window.quantity, allowance)?;
            let window_amount = kept(part.amount);
            amount = kept_sum(amount, window_amount)?;
            trace.converted = kept_sum(trace.converted, part.converted)?;
            trace.allowance = kept_sum(trace.allowance, part.allowance)?;
            trace.rated_quantity = kept_sum(trace.rated_quantity, part.rated_quantity)?;
            trace.windows.push(WindowTrace {
                window: window.window,
                quantity: window.quantity,
                allowance: part.allowance,
                steps: part.steps,
                amount: window_amount,
            });
        }
        Ok(Rated { amount, trace })
    }

    fn expression_trace(&self) -> Option<ExpressionTrace> {
        match self.shape {
            LineShape::Formula(formula) => Some(formula.trace()),
            LineShape::Tiers(_) | LineShape::Percentage(_) | LineShape::Dynamic => None,
        }
    }

    fn rate_part(&self, quantity: Ratio, allowance: Ratio) -> Result<Part, Unrated> {
        let converted = match &self.price.conversion {
            Some(conversion) => convert(conversion, quantity)?,
            None => quantity,
        };
        if converted.signum() >= 0 {
            return self.rate_converted(converted, allowance, tiers::FlatFees::Due);
        }
        match self.price.negative {
            Negative::Zero => {
                let nothing = self.rate_converted(Ratio::ZERO, Ratio::ZERO, tiers::FlatFees::Due)?;
                Ok(Part { converted, ..nothing })
            }
            Negative::Mirror => {
                self.rate_converted(-converted, allowance, tiers::FlatFees::None).map(mirrored)
            }
        }
    }

    /// A quantity of zero or more.
    fn rate_converted(
        &self,
        converted: Ratio,
        allowance: Ratio,
        flat_fees: tiers::FlatFees,
    ) -> Result<Part, Unrated> {
        let allowance = if allowance.is_zero() { allowance } else { allowance.min(converted) };
        let rated_quantity = converted.checked_sub(allowance)?;
        let (amount, steps) = match self.shape {
            LineShape::Tiers(table) => tiers::rate_tiers(table, rated_quantity, flat_fees)?,
            LineShape::Dynamic | LineShape::Percentage(_) => carried_amount(rated_quantity),
            LineShape::Formula(formula) => formula.rate(rated_quantity).map_err(Unrated::Expression)?,
        };
        Ok(Part { converted, allowance, rated_quantity, steps, amount })
    }
}

/// −q as the negative of q: every figure of the trace with its sign turned.
fn mirrored(part: Part) -> Part {
    let turn = |step: RatingStep| RatingStep {
        quantity: -step.quantity,
        units: -step.units,
        amount: -step.amount,
        ..step
    };
    Part {
        converted: -part.converted,
        allowance: -part.allowance,
        rated_quantity: -part.rated_quantity,
        steps: part.steps.into_iter().map(turn).collect(),
        amount: -part.amount,
    }
}

/// The quantity is the amount.
fn carried_amount(quantity: Ratio) -> (Ratio, Vec<RatingStep>) {
    if quantity.is_zero() {
        return (Ratio::ZERO, Vec::new());
    }
    (quantity, vec![said(quantity, quantity)])
}

/// The step of an amount that no unit price makes, but events or an expression say.
fn said(quantity: Ratio, amount: Ratio) -> RatingStep {
    RatingStep {
        tier: 1,
        quantity,
        units: amount,
        unit_price: Decimal::ONE,
        percent: Decimal::ZERO,
        flat_fee: Decimal::ZERO,
        amount,
    }
}

/// A quantity in converted units, rounded only if the conversion says so.
///
/// 7,400 ÷ 1000 rounded up is 8; −7,400 is −8.
pub fn convert(conversion: &Conversion, quantity: Ratio) -> Result<Ratio, QuotientRefused> {
    let exact = if conversion.divide {
        quantity.div_decimal(conversion.factor)?
    } else {
        quantity.checked_mul(conversion.factor)?
    };
    match conversion.round {
        Some((decimals, rounding)) => Ok(Ratio::whole(exact.round(decimals, rounding)?)),
        None => Ok(exact),
    }
}

/// The part of an allowance that a part period has: 100 units × 10/30 are 100/3.
pub(crate) fn shrunk(allowance: Ratio, share: Share) -> Result<Ratio, QuotientRefused> {
    if share.is_one() {
        return Ok(allowance);
    }
    let share = Ratio::from_fraction(share.numerator(), share.denominator())?;
    Ok(allowance.checked_mul(share)?)
}
