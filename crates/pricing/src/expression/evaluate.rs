//! What an expression comes to: each term once at most, exactly, from left to right.
//! Knows terms and what a line gives; must not know how an expression is spelled.

use money::{Decimal, QuotientRefused, Ratio, Rounding};

use super::refused::ExpressionFault;
use super::terms::{Arithmetic, Choice, Number, Relation, RoundTo, Text, Truth};
use super::{Inputs, Variable};
use crate::measure::DIMENSION_ABSENT;

impl Number {
    pub(super) fn evaluate(&self, inputs: &Inputs<'_>) -> Result<Ratio, ExpressionFault> {
        match self {
            Number::Literal(number) => Ok(*number),
            Number::Variable(variable, spot) => inputs.number(*variable).map_err(ExpressionFault::at(*spot)),
            Number::Quantity(name) => Ok(inputs.quantity_of(name)),
            Number::Negated(number) => Ok(-number.evaluate(inputs)?),
            Number::Combined { by, spot, sides } => {
                let [left, right] = sides.as_ref();
                let (left, right) = (left.evaluate(inputs)?, right.evaluate(inputs)?);
                by.apply(left, right).map_err(ExpressionFault::at(*spot))
            }
            Number::Choice(choice) => choice.chosen(inputs)?.evaluate(inputs),
            Number::Least(numbers) => extreme(numbers, inputs, Ratio::min),
            Number::Greatest(numbers) => extreme(numbers, inputs, Ratio::max),
            Number::Size(number) => Ok(number.evaluate(inputs)?.abs()),
            Number::Rounded { to, spot, number } => {
                to.apply(number.evaluate(inputs)?).map_err(ExpressionFault::at(*spot))
            }
        }
    }
}

impl Inputs<'_> {
    fn number(&self, variable: Variable) -> Result<Ratio, QuotientRefused> {
        match variable {
            Variable::Quantity => Ok(self.quantity),
            Variable::Count => Ok(Ratio::whole(Decimal::from_i128(self.count.into(), 0)?)),
            Variable::Share => Ratio::from_fraction(self.share.numerator(), self.share.denominator()),
        }
    }

    /// The quantity of one of several meters; below zero is nothing.
    fn quantity_of(&self, name: &str) -> Ratio {
        let known = self.quantities.iter().find(|(known, _)| known == name);
        known.map_or(Ratio::ZERO, |(_, quantity)| (*quantity).max(Ratio::ZERO))
    }

    /// The line's value of a dimension; a dimension it does not have is absent.
    fn dimension(&self, name: &str) -> &str {
        self.dimensions.iter().find(|(known, _)| known == name).map_or(DIMENSION_ABSENT, |(_, value)| value)
    }
}

impl<T> Choice<T> {
    fn chosen(&self, inputs: &Inputs<'_>) -> Result<&T, ExpressionFault> {
        Ok(if self.condition.evaluate(inputs)? { &self.then } else { &self.otherwise })
    }
}

fn extreme(
    numbers: &[Number],
    inputs: &Inputs<'_>,
    better: fn(Ratio, Ratio) -> Ratio,
) -> Result<Ratio, ExpressionFault> {
    let (first, rest) = numbers.split_first().expect("the reader lets no empty list through");
    rest.iter().try_fold(first.evaluate(inputs)?, |best, number| Ok(better(best, number.evaluate(inputs)?)))
}

impl Arithmetic {
    /// 7 and 2 are 9, 5, 14, 3.5 and, as the remainder, 1; −7 leaves −1.
    pub(super) fn apply(self, left: Ratio, right: Ratio) -> Result<Ratio, QuotientRefused> {
        match self {
            Arithmetic::Add => Ok(left.checked_add(right)?),
            Arithmetic::Subtract => Ok(left.checked_sub(right)?),
            Arithmetic::Multiply => Ok(left.checked_mul(right)?),
            Arithmetic::Divide => left.checked_div(right),
            Arithmetic::Remainder => {
                let times = left.checked_div(right)?.round(0, Rounding::Down)?;
                Ok(left.checked_sub(right.checked_mul(times)?)?)
            }
        }
    }
}

impl RoundTo {
    /// −2.5 is −2 above, −3 below, and −3 to no digits.
    fn apply(self, number: Ratio) -> Result<Ratio, QuotientRefused> {
        let outward = number.signum() > 0;
        let (digits, rounding) = match self {
            RoundTo::Above => (0, if outward { Rounding::Up } else { Rounding::Down }),
            RoundTo::Below => (0, if outward { Rounding::Down } else { Rounding::Up }),
            RoundTo::Digits(digits) => (digits, Rounding::HalfAwayFromZero),
        };
        Ok(Ratio::whole(number.round(digits, rounding)?))
    }
}

impl Truth {
    fn evaluate(&self, inputs: &Inputs<'_>) -> Result<bool, ExpressionFault> {
        match self {
            Truth::Literal(truth) => Ok(*truth),
            Truth::Not(truth) => Ok(!truth.evaluate(inputs)?),
            Truth::Both(sides) => Ok(sides[0].evaluate(inputs)? && sides[1].evaluate(inputs)?),
            Truth::Either(sides) => Ok(sides[0].evaluate(inputs)? || sides[1].evaluate(inputs)?),
            Truth::Numbers(relation, sides) => {
                let [left, right] = sides.as_ref();
                Ok(relation.holds(left.evaluate(inputs)?, right.evaluate(inputs)?))
            }
            Truth::SameTexts(sides) => Ok(sides[0].evaluate(inputs)? == sides[1].evaluate(inputs)?),
            Truth::SameTruths(sides) => Ok(sides[0].evaluate(inputs)? == sides[1].evaluate(inputs)?),
            Truth::NumberAmong(number, list) => {
                let number = number.evaluate(inputs)?;
                list.iter().try_fold(false, |found, one| Ok(found || one.evaluate(inputs)? == number))
            }
            Truth::TextAmong(text, list) => {
                let text = text.evaluate(inputs)?;
                list.iter().try_fold(false, |found, one| Ok(found || one.evaluate(inputs)? == text))
            }
            Truth::Has(name) => Ok(inputs.dimension(name) != DIMENSION_ABSENT),
            Truth::Choice(choice) => choice.chosen(inputs)?.evaluate(inputs),
        }
    }
}

impl Relation {
    fn holds(self, left: Ratio, right: Ratio) -> bool {
        match self {
            Relation::Same => left == right,
            Relation::Below => left < right,
            Relation::AtMost => left <= right,
            Relation::Above => left > right,
            Relation::AtLeast => left >= right,
        }
    }
}

impl Text {
    fn evaluate<'a>(&'a self, inputs: &'a Inputs<'_>) -> Result<&'a str, ExpressionFault> {
        match self {
            Text::Literal(text) => Ok(text),
            Text::Dimension(name) => Ok(inputs.dimension(name)),
            Text::Choice(choice) => choice.chosen(inputs)?.evaluate(inputs),
        }
    }
}
