//! Which kinds each operator takes and gives.
//! Knows terms; must not know words.

use super::super::refused::{ExpressionProblem, ExpressionRefused, Kind};
use super::super::terms::{Arithmetic, Choice, Number, Relation, Term, Text, Truth};
use super::{Parsed, Parser, Spot, refused};

impl Parsed {
    pub(super) fn number(self, taker: &'static str) -> Result<Number, ExpressionRefused> {
        let Term::Number(number) = self.term else { return Err(self.other(taker, Kind::Number)) };
        Ok(number)
    }

    pub(super) fn truth(self, taker: &'static str) -> Result<Truth, ExpressionRefused> {
        let Term::Truth(truth) = self.term else { return Err(self.other(taker, Kind::Truth)) };
        Ok(truth)
    }

    pub(super) fn text(self, taker: &'static str) -> Result<Text, ExpressionRefused> {
        let Term::Text(text) = self.term else { return Err(self.other(taker, Kind::Text)) };
        Ok(text)
    }

    fn other(&self, taker: &'static str, wanted: Kind) -> ExpressionRefused {
        refused(self.spot, ExpressionProblem::OtherKind { taker, wanted, found: self.term.kind() })
    }
}

impl Parser<'_> {
    /// Two terms joined by an operator that stands at `spot`.
    pub(super) fn operation(
        &mut self,
        sign: &'static str,
        spot: Spot,
        left: Parsed,
        right: Parsed,
    ) -> Result<Parsed, ExpressionRefused> {
        let (begins, depth) = (left.spot, left.depth.max(right.depth));
        let term = match sign {
            "&&" => Term::Truth(Truth::Both(Box::new([left.truth(sign)?, right.truth(sign)?]))),
            "||" => Term::Truth(Truth::Either(Box::new([left.truth(sign)?, right.truth(sign)?]))),
            "==" => Term::Truth(same(sign, spot, left, right)?),
            "!=" => Term::Truth(Truth::Not(Box::new(same(sign, spot, left, right)?))),
            "<" => ordered(sign, Relation::Below, left, right)?,
            "<=" => ordered(sign, Relation::AtMost, left, right)?,
            ">" => ordered(sign, Relation::Above, left, right)?,
            ">=" => ordered(sign, Relation::AtLeast, left, right)?,
            _ => Term::Number(combined(sign, spot, left, right)?),
        };
        self.made(begins, depth, term)
    }

    pub(super) fn choice(
        &mut self,
        condition: Parsed,
        then: Parsed,
        otherwise: Parsed,
    ) -> Result<Parsed, ExpressionRefused> {
        let (begins, depth) = (condition.spot, condition.depth.max(then.depth).max(otherwise.depth));
        let branch = otherwise.spot;
        let condition = condition.truth("the condition before ?")?;
        let term = match (then.term, otherwise.term) {
            (Term::Number(then), Term::Number(otherwise)) => {
                Term::Number(Number::Choice(Box::new(Choice { condition, then, otherwise })))
            }
            (Term::Truth(then), Term::Truth(otherwise)) => {
                Term::Truth(Truth::Choice(Box::new(Choice { condition, then, otherwise })))
            }
            (Term::Text(then), Term::Text(otherwise)) => {
                Term::Text(Text::Choice(Box::new(Choice { condition, then, otherwise })))
            }
            (then, otherwise) => {
                let (then, otherwise) = (then.kind(), otherwise.kind());
                return Err(refused(branch, ExpressionProblem::BranchesDiffer { then, otherwise }));
            }
        };
        self.made(begins, depth, term)
    }
}

fn combined(
    sign: &'static str,
    spot: Spot,
    left: Parsed,
    right: Parsed,
) -> Result<Number, ExpressionRefused> {
    let by = match sign {
        "+" => Arithmetic::Add,
        "-" => Arithmetic::Subtract,
        "*" => Arithmetic::Multiply,
        "/" => Arithmetic::Divide,
        _ => Arithmetic::Remainder,
    };
    let (left, divisor_at) = (left.number(sign)?, right.spot);
    let right = right.number(sign)?;
    let divides = matches!(by, Arithmetic::Divide | Arithmetic::Remainder);
    if divides && right.constant().is_some_and(|divisor| divisor.is_zero()) {
        return Err(refused(divisor_at, ExpressionProblem::DivisorZero { sign }));
    }
    Ok(Number::Combined { by, spot, sides: Box::new([left, right]) })
}

fn ordered(
    sign: &'static str,
    relation: Relation,
    left: Parsed,
    right: Parsed,
) -> Result<Term, ExpressionRefused> {
    Ok(Term::Truth(Truth::Numbers(relation, Box::new([left.number(sign)?, right.number(sign)?]))))
}

fn same(sign: &'static str, spot: Spot, left: Parsed, right: Parsed) -> Result<Truth, ExpressionRefused> {
    match (left.term, right.term) {
        (Term::Number(left), Term::Number(right)) => {
            Ok(Truth::Numbers(Relation::Same, Box::new([left, right])))
        }
        (Term::Truth(left), Term::Truth(right)) => Ok(Truth::SameTruths(Box::new([left, right]))),
        (Term::Text(left), Term::Text(right)) => Ok(Truth::SameTexts(Box::new([left, right]))),
        (left, right) => {
            let (left, right) = (left.kind(), right.kind());
            Err(refused(spot, ExpressionProblem::KindsCompared { sign, left, right }))
        }
    }
}
