//! Prices by expression: what one line gives its expression, and what is kept of it in the trace.
//! Knows a line's measurement and share; must not know how an expression is evaluated.

use calendar::Share;
use money::Ratio;

use super::said;
use crate::expression::{Expression, ExpressionFault, Inputs, Variable};
use crate::measurement::Measurement;
use crate::rated::{ExpressionTrace, RatingStep};

/// An expression and everything its line gives it but the quantity.
#[derive(Clone, Copy)]
pub(super) struct Formula<'a> {
    expression: &'a Expression,
    given: Inputs<'a>,
}

impl<'a> Formula<'a> {
    pub(super) fn new(expression: &'a Expression, measurement: &'a Measurement, share: Share) -> Formula<'a> {
        let Measurement { event_count: count, dimensions, .. } = measurement;
        let quantities = &measurement.quantities;
        Formula {
            expression,
            given: Inputs { quantity: Ratio::ZERO, quantities, count: *count, share, dimensions },
        }
    }

    /// The amount of a quantity, zero included: `10 + quantity / 4` makes 10 of nothing and 12.5 of 10.
    pub(super) fn rate(&self, quantity: Ratio) -> Result<(Ratio, Vec<RatingStep>), ExpressionFault> {
        let amount = self.expression.evaluate(&Inputs { quantity, ..self.given })?;
        Ok((amount, vec![said(quantity, amount)]))
    }

    /// What the amount came from, as far as the expression uses it.
    pub(super) fn trace(&self) -> ExpressionTrace {
        let looked_at = self.expression.dimensions();
        let is_looked_at = |name: &str| looked_at.iter().any(|(used, _)| used == name);
        let values = self.given.dimensions.iter();
        ExpressionTrace {
            text: self.expression.text().to_owned(),
            quantities: self.given.quantities.to_vec(),
            count: self.expression.uses(Variable::Count).then_some(self.given.count),
            share: self.expression.uses(Variable::Share).then_some(self.given.share),
            dimensions: values.filter(|(name, _)| is_looked_at(name)).cloned().collect(),
        }
    }
}
