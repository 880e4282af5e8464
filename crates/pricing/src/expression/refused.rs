//! What can be wrong with an expression when it is read, and what can fail when it is evaluated.
//! Knows sentences and places in a text; must not know prices.

use std::fmt;

use money::{DecimalRefused, QuantityTooPrecise, QuotientRefused};

use super::{EXPRESSION_CHARS_MAX, EXPRESSION_DEPTH_MAX, EXPRESSION_NODES_MAX, Spot};

/// Why an expression is refused: where, and what is wrong there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{spot}: {cause}")]
pub struct ExpressionRefused {
    /// Where it is wrong.
    pub spot: Spot,
    /// What is wrong.
    pub cause: ExpressionProblem,
}

/// The kinds of value an expression knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An exact number.
    Number,
    /// True or false.
    Truth,
    /// A text.
    Text,
}

impl fmt::Display for Kind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Kind::Number => "a number",
            Kind::Truth => "true or false",
            Kind::Text => "a text",
        })
    }
}

/// What can be wrong with an expression, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExpressionProblem {
    /// More characters than are kept.
    #[error("the expression has {found} characters, and {EXPRESSION_CHARS_MAX} are the most; shorten it")]
    TooLong {
        /// How many were found.
        found: usize,
    },
    /// A character that begins nothing.
    #[error("found the character {found:?}, which means nothing here; {wanted}")]
    Character {
        /// The character.
        found: char,
        /// What would be right.
        wanted: &'static str,
    },
    /// A number that is not exact, or not a number at all.
    #[error("{0}")]
    Number(DecimalRefused),
    /// A text without end.
    #[error("the text that begins here does not end on its line; close it with {quote}")]
    TextOpen {
        /// Its quotation mark.
        quote: char,
    },
    /// An escape that is not known.
    #[error("found \\{found} in a text; write one of \\\" \\' \\\\ \\n \\r \\t")]
    Escape {
        /// The character behind the backslash.
        found: char,
    },
    /// Something else than could stand here.
    #[error("found {found}; {wanted}")]
    Unexpected {
        /// What was found.
        found: String,
        /// What could stand here.
        wanted: &'static str,
    },
    /// A name that is not known.
    #[error("found the unknown name {found}; {}", wanted(near.as_deref(), &format!("known here are {known}")))]
    NameUnknown {
        /// The name.
        found: String,
        /// The known name that differs least.
        near: Option<String>,
        /// The known names.
        known: String,
    },
    /// A function that is not known.
    #[error("found the unknown function {found}; {}", wanted(*near, "known are min, max, abs, ceil, floor, round and has"))]
    FunctionUnknown {
        /// Its name.
        found: String,
        /// The known name that differs least.
        near: Option<&'static str>,
    },
    /// A function with fewer or more arguments than it takes.
    #[error("{function} takes {wanted}, and {found} stand here")]
    Arguments {
        /// Its name.
        function: &'static str,
        /// What it takes.
        wanted: &'static str,
        /// How many were found.
        found: usize,
    },
    /// The digits of a rounding are not written out.
    #[error(
        "round takes its digits as a whole number from -28 to 28, written out, such as round(quantity, 2)"
    )]
    Digits,
    /// Presence is asked of something that is no dimension.
    #[error("has takes a dimension, such as has(dimensions.region)")]
    HasTakesDimension,
    /// A value of one kind where another is taken.
    #[error("{taker} takes {wanted}, and {found} stands here")]
    OtherKind {
        /// Which operation.
        taker: &'static str,
        /// What it takes.
        wanted: Kind,
        /// What was found.
        found: Kind,
    },
    /// Two kinds are compared.
    #[error("{sign} compares two of one kind, and here are {left} and {right}; compare like with like")]
    KindsCompared {
        /// The comparison.
        sign: &'static str,
        /// What stands left of it.
        left: Kind,
        /// What stands right of it.
        right: Kind,
    },
    /// A choice between two kinds.
    #[error("this choice comes to {then} or to {otherwise}; let both branches be of one kind")]
    BranchesDiffer {
        /// What it comes to if the condition holds.
        then: Kind,
        /// What it comes to otherwise.
        otherwise: Kind,
    },
    /// A divisor that is zero whatever is measured.
    #[error("the divisor of this {sign} is always zero; divide by another number")]
    DivisorZero {
        /// `/` or `%`.
        sign: &'static str,
    },
    /// Parts that stand in each other too deeply.
    #[error("the expression is nested more than {EXPRESSION_DEPTH_MAX} deep here; write it flatter")]
    TooDeep,
    /// More parts than are evaluated.
    #[error("the expression has more than {EXPRESSION_NODES_MAX} parts; shorten it")]
    TooManyNodes,
    /// The whole comes to something that is no amount.
    #[error("the whole comes to {found}, and a price is a number; write such as quantity > 10 ? 5 : 8")]
    ResultKind {
        /// What it comes to.
        found: Kind,
    },
}

fn wanted(near: Option<&str>, known: &str) -> String {
    near.map_or_else(|| known.to_owned(), |near| format!("did you mean {near}?"))
}

/// Why an expression has no value for what it was given: where, and what failed there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExpressionFault {
    /// A divisor came to zero.
    #[error(
        "{spot}: the divisor comes to zero; say what holds then, such as count == 0 ? 0 : quantity / count"
    )]
    DividedByZero {
        /// The division.
        spot: Spot,
    },
    /// An exact result has more digits than are kept.
    #[error("{spot}: {QuantityTooPrecise}")]
    TooPrecise {
        /// The operation.
        spot: Spot,
    },
}

impl ExpressionFault {
    /// What failed in an operation at this place.
    pub(super) fn at(spot: Spot) -> impl Fn(QuotientRefused) -> ExpressionFault {
        move |cause| match cause {
            QuotientRefused::DividedByZero | QuotientRefused::DivisorNotPositive { .. } => {
                ExpressionFault::DividedByZero { spot }
            }
            QuotientRefused::TooPrecise(_) => ExpressionFault::TooPrecise { spot },
        }
    }
}
