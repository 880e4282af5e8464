//! What an expression is made of: terms that are numbers, truths or texts, and nothing in between.
//! Knows which operation takes and gives which kind; must not know how they are spelled.

use money::Ratio;

use super::refused::Kind;
use super::{Spot, Variable};

/// A term of any kind, while it is read.
#[derive(Debug)]
pub(super) enum Term {
    Number(Number),
    Truth(Truth),
    Text(Text),
}

impl Term {
    pub(super) fn kind(&self) -> Kind {
        match self {
            Term::Number(_) => Kind::Number,
            Term::Truth(_) => Kind::Truth,
            Term::Text(_) => Kind::Text,
        }
    }
}

/// A term that comes to a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Number {
    Literal(Ratio),
    Variable(Variable, Spot),
    /// Of one of several meters.
    Quantity(String),
    Negated(Box<Number>),
    Combined {
        by: Arithmetic,
        spot: Spot,
        sides: Box<[Number; 2]>,
    },
    Choice(Box<Choice<Number>>),
    Least(Vec<Number>),
    Greatest(Vec<Number>),
    Size(Box<Number>),
    Rounded {
        to: RoundTo,
        spot: Spot,
        number: Box<Number>,
    },
}

/// What two numbers are combined by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Arithmetic {
    Add,
    Subtract,
    Multiply,
    Divide,
    /// What a division leaves; it has the sign of the dividend.
    Remainder,
}

/// What a number is rounded to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RoundTo {
    /// The next whole number above.
    Above,
    /// The next whole number below.
    Below,
    /// So many digits behind the point, half away from zero.
    Digits(i8),
}

/// A term that is true or false.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Truth {
    Literal(bool),
    Not(Box<Truth>),
    Both(Box<[Truth; 2]>),
    Either(Box<[Truth; 2]>),
    Numbers(Relation, Box<[Number; 2]>),
    SameTexts(Box<[Text; 2]>),
    SameTruths(Box<[Truth; 2]>),
    NumberAmong(Box<Number>, Vec<Number>),
    TextAmong(Text, Vec<Text>),
    /// Whether the line has a value for the dimension.
    Has(String),
    Choice(Box<Choice<Truth>>),
}

/// How two numbers compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    Same,
    Below,
    AtMost,
    Above,
    AtLeast,
}

/// A term that is a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Text {
    Literal(String),
    Dimension(String),
    Choice(Box<Choice<Text>>),
}

/// One of two terms of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choice<T> {
    pub(super) condition: Truth,
    pub(super) then: T,
    pub(super) otherwise: T,
}

impl Number {
    /// What it always comes to, where that shows without evaluating anything a line gives: `2 - 2` is 0.
    pub(super) fn constant(&self) -> Option<Ratio> {
        match self {
            Number::Literal(number) => Some(*number),
            Number::Negated(number) => number.constant().map(|number| -number),
            Number::Combined { by, sides, .. } => {
                let [left, right] = sides.as_ref();
                by.apply(left.constant()?, right.constant()?).ok()
            }
            _ => None,
        }
    }
}
