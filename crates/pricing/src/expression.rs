//! Prices by expression: a bounded part of CEL over exact numbers, read and checked when it is written down.
//! Knows the language, its bounds and what a line gives it; must not know the price it stands in.
//!
//! There are no loops and no functions of one's own, so an evaluation takes at most as many steps as the
//! expression has parts, of which there are [`EXPRESSION_NODES_MAX`]. Numbers are exact; what would leave
//! the exact range is refused, with its place.

mod evaluate;
mod fit;
mod lex;
mod names;
mod parse;
mod refused;
mod terms;

use std::fmt;

use calendar::Share;
use money::Ratio;

use crate::measurement::DimensionValues;
use crate::price::MeterNames;

pub use fit::ExpressionUnfit;
pub(crate) use fit::unfit;
pub use refused::{ExpressionFault, ExpressionProblem, ExpressionRefused, Kind};

/// Most characters of an expression.
pub const EXPRESSION_CHARS_MAX: usize = 2_000;
/// How deep its parts may stand in each other.
pub const EXPRESSION_DEPTH_MAX: usize = 64;
/// Most parts (numbers, names, texts, operations) it may have.
pub const EXPRESSION_NODES_MAX: usize = 500;

/// An expression that comes to a number, whatever it is given. There is none that was not checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expression {
    text: String,
    root: terms::Number,
    variables: Vec<(Variable, Spot)>,
    quantities: Vec<(String, Spot)>,
    dimensions: Vec<(String, Spot)>,
}

/// Which names an expression may use for quantities of several meters.
#[derive(Debug, Clone, Copy)]
pub enum QuantityNames<'a> {
    /// Those of the price it stands in.
    Known(&'a MeterNames),
    /// Any: the price is not at hand, and its door refuses names that it does not have.
    Any,
}

/// What an expression is evaluated for: one line, or one window of it.
#[derive(Debug, Clone, Copy)]
pub struct Inputs<'a> {
    /// The quantity after conversion and allowance.
    pub quantity: Ratio,
    /// The quantities of several meters, by the names the price gives them; none where it reads one.
    pub quantities: &'a [(String, Ratio)],
    /// How many events count.
    pub count: u64,
    /// The service period's part of its full period.
    pub share: Share,
    /// The line's dimension values.
    pub dimensions: &'a DimensionValues,
}

/// A number that a line gives an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Variable {
    /// The quantity after conversion and allowance.
    Quantity,
    /// How many events count.
    Count,
    /// The service period's part of its full period.
    Share,
}

impl Variable {
    /// Every variable.
    pub const ALL: [Variable; 3] = [Variable::Quantity, Variable::Count, Variable::Share];

    /// Whether a name is one that every expression knows, so that no meter can be read under it.
    pub fn is_reserved(name: &str) -> bool {
        parse::KNOWN.contains(&name) || parse::is_function(name) || name == "in"
    }

    /// The name it is written with.
    pub const fn name(self) -> &'static str {
        match self {
            Variable::Quantity => "quantity",
            Variable::Count => "count",
            Variable::Share => "share",
        }
    }
}

/// A place in the text of an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl fmt::Display for Spot {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "line {}, column {}", self.line, self.column)
    }
}

impl Expression {
    /// Reads an expression over one quantity, or says where it is wrong and what would be right.
    ///
    /// # Errors
    /// The first mistake, and where in the text it stands.
    pub fn parse(text: &str) -> Result<Expression, ExpressionRefused> {
        Expression::parse_over(text, QuantityNames::Known(&MeterNames::new()))
    }

    /// The same over the quantities of several meters, each by its name.
    ///
    /// # Errors
    /// The first mistake, and where in the text it stands.
    pub fn parse_over(text: &str, names: QuantityNames<'_>) -> Result<Expression, ExpressionRefused> {
        let found = text.chars().count();
        if found > EXPRESSION_CHARS_MAX {
            let spot = Spot { line: 1, column: 1 };
            return Err(ExpressionRefused { spot, cause: ExpressionProblem::TooLong { found } });
        }
        let read = parse::parse(lex::tokens(text)?, names)?;
        Ok(Expression {
            text: text.to_owned(),
            root: read.root,
            variables: read.variables,
            quantities: read.quantities,
            dimensions: read.dimensions,
        })
    }

    /// As it was written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where it first uses a variable, if it does.
    pub fn spot_of(&self, variable: Variable) -> Option<Spot> {
        self.variables.iter().find(|(used, _)| *used == variable).map(|(_, spot)| *spot)
    }

    /// Whether it uses a variable.
    pub fn uses(&self, variable: Variable) -> bool {
        self.spot_of(variable).is_some()
    }

    /// The names of quantities it uses and where it first does, in that order.
    pub fn quantities(&self) -> &[(String, Spot)] {
        &self.quantities
    }

    /// The dimensions it looks at and where it first does, in that order.
    pub fn dimensions(&self) -> &[(String, Spot)] {
        &self.dimensions
    }

    /// The exact number it comes to.
    ///
    /// `quantity > 10 ? 10 + (quantity - 10) / 2 : quantity` comes to 11 for 12 and to 9 for 9.
    ///
    /// # Errors
    /// A division by zero, or a number with more digits than are kept, and where.
    pub fn evaluate(&self, inputs: &Inputs<'_>) -> Result<Ratio, ExpressionFault> {
        self.root.evaluate(inputs)
    }

    /// Whether it surely comes to zero where nothing was used, so that windows without events need no part
    /// of it. One that looks at dimensions may come to something for some of them.
    pub(crate) fn is_zero_without_usage(&self) -> bool {
        let dimensions = DimensionValues::new();
        let inputs = Inputs {
            quantity: Ratio::ZERO,
            quantities: &[],
            count: 0,
            share: Share::ONE,
            dimensions: &dimensions,
        };
        self.dimensions.is_empty() && self.evaluate(&inputs).is_ok_and(|amount| amount.is_zero())
    }
}
