//! Whether an expression fits the price it stands in.
//! Knows which settings of a price give which variables; must not know how an expression is read.

use calendar::Share;
use money::Ratio;

use super::names::nearest;
use super::{Expression, ExpressionFault, Inputs, Spot, Variable};
use crate::measurement::DimensionValues;
use crate::price::{Price, QuantitySource, TiersAcross, Timing};

/// Why an expression does not fit its price, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExpressionUnfit {
    /// A variable the price has no use or no value for.
    #[error("the expression, {spot}: {variable} {why}")]
    Variable {
        /// Where it is used.
        spot: Spot,
        /// Its name.
        variable: &'static str,
        /// Why not, and what to do.
        why: &'static str,
    },
    /// A quantity of a name that the price gives no meter.
    #[error("the expression, {spot}: meters does not name {name:?}; {wanted}")]
    QuantityUnknown {
        /// Where it is used.
        spot: Spot,
        /// The name.
        name: String,
        /// What would be right.
        wanted: String,
    },
    /// A dimension that the price does not group by.
    #[error("the expression, {spot}: group_by does not name {name:?}; {wanted}")]
    DimensionUnknown {
        /// Where it is used.
        spot: Spot,
        /// The dimension.
        name: String,
        /// What would be right.
        wanted: String,
    },
    /// Dimension values of a line that pools them all.
    #[error(
        "the expression, {spot}: tiers_across = all makes one line without the dimension {name:?}; drop one of them"
    )]
    DimensionPooled {
        /// Where it is used.
        spot: Spot,
        /// The dimension.
        name: String,
    },
    /// Billed event by event, where a later event may reprice the earlier ones.
    #[error(
        "usage in advance does not work with an expression, which may reprice what was billed; bill it in arrears"
    )]
    Advance,
    /// A period without usage would stop the bill.
    #[error("the expression fails when {quantity}, {fault}")]
    FailsAtStart {
        /// What it was tried with.
        quantity: &'static str,
        /// What failed.
        fault: ExpressionFault,
    },
}

/// Everything by which an expression does not fit its price.
pub(crate) fn unfit(expression: &Expression, price: &Price) -> Vec<ExpressionUnfit> {
    let mut found = Vec::new();
    found.extend(Variable::ALL.into_iter().filter_map(|variable| {
        let (spot, why) = (expression.spot_of(variable)?, without_value(variable, price)?);
        Some(ExpressionUnfit::Variable { spot, variable: variable.name(), why })
    }));
    for (name, spot) in expression.quantities() {
        found.extend(unfit_quantity(name, *spot, price));
    }
    for (name, spot) in expression.dimensions() {
        found.extend(unfit_dimension(name, *spot, price));
    }
    if price.is_metered() && price.timing == Timing::InAdvance {
        found.push(ExpressionUnfit::Advance);
    }
    found.extend(tried(expression, price));
    found
}

/// Why a price has no value for a variable.
fn without_value(variable: Variable, price: &Price) -> Option<&'static str> {
    match variable {
        Variable::Quantity if matches!(price.quantity, QuantitySource::Meters(_)) => Some(
            "is that of one meter, and the price reads several; use the name that meters gives one of them",
        ),
        Variable::Quantity => None,
        Variable::Count if !price.is_metered() => {
            Some("counts the events of a meter, and the price reads none; let quantity read one, or drop it")
        }
        Variable::Share if !price.is_metered() => Some(
            "is of no use here, as a price without a meter is cut to its part of the period anyway; drop it",
        ),
        Variable::Count | Variable::Share if price.rate_per.is_some() => {
            Some("belongs to the whole period, and rate_per rates each window by itself; drop one of them")
        }
        Variable::Count | Variable::Share => None,
    }
}

fn unfit_quantity(name: &str, spot: Spot, price: &Price) -> Option<ExpressionUnfit> {
    let QuantitySource::Meters(names) = &price.quantity else {
        let wanted = "the price reads no several meters; use quantity, or write meters".to_owned();
        return Some(ExpressionUnfit::QuantityUnknown { spot, name: name.to_owned(), wanted });
    };
    if names.contains_key(name) {
        return None;
    }
    let wanted = match nearest(name, names.keys().map(String::as_str)) {
        Some(near) => format!("did you mean {near:?}?"),
        None => "add it there".to_owned(),
    };
    Some(ExpressionUnfit::QuantityUnknown { spot, name: name.to_owned(), wanted })
}

fn unfit_dimension(name: &str, spot: Spot, price: &Price) -> Option<ExpressionUnfit> {
    let known = || price.group_by.iter().map(|dimension| dimension.name());
    if !known().any(|known| known == name) {
        let wanted = match nearest(name, known()) {
            Some(near) => format!("did you mean {near:?}?"),
            None => "add it there".to_owned(),
        };
        return Some(ExpressionUnfit::DimensionUnknown { spot, name: name.to_owned(), wanted });
    }
    let pooled = price.tiers_across == TiersAcross::All;
    pooled.then(|| ExpressionUnfit::DimensionPooled { spot, name: name.to_owned() })
}

/// Tries the least there can be: nothing used, or the one that a fee always counts.
fn tried(expression: &Expression, price: &Price) -> Option<ExpressionUnfit> {
    let (quantity, told) = match price.quantity {
        QuantitySource::One => (Ratio::ONE, "quantity is 1"),
        QuantitySource::Meters(_) => (Ratio::ONE, "every quantity is 0, as in a period without usage"),
        _ => (Ratio::ZERO, "quantity and count are 0, as in a period without usage"),
    };
    let dimensions = DimensionValues::new();
    let inputs = Inputs { quantity, quantities: &[], count: 0, share: Share::ONE, dimensions: &dimensions };
    let fault = expression.evaluate(&inputs).err()?;
    Some(ExpressionUnfit::FailsAtStart { quantity: told, fault })
}
