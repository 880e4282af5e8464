//! Functions and lists: what each takes, and how many of it.
//! Knows their names and arguments; must not know what a line gives.

use money::{Decimal, Ratio};

use super::super::lex::Word;
use super::super::names::nearest;
use super::super::refused::{ExpressionProblem, ExpressionRefused, Kind};
use super::super::terms::{Number, RoundTo, Term, Truth};
use super::{Parsed, Parser, Spot, refused};

/// Most digits a rounding keeps behind the point, or leaves zero before it.
const DIGITS_MAX: i64 = 28;

const FUNCTIONS: [&str; 7] = ["min", "max", "abs", "ceil", "floor", "round", "has"];

/// Whether a name is a function's.
pub(in super::super) fn is_function(name: &str) -> bool {
    FUNCTIONS.contains(&name)
}

impl Parser<'_> {
    /// A function's call; the opening parenthesis comes next.
    pub(super) fn call(&mut self, spot: Spot, name: &str) -> Result<Parsed, ExpressionRefused> {
        let Some(function) = FUNCTIONS.into_iter().find(|function| *function == name) else {
            let near = nearest(name, FUNCTIONS);
            return Err(refused(spot, ExpressionProblem::FunctionUnknown { found: name.to_owned(), near }));
        };
        self.advance();
        if function == "has" {
            return self.has(spot);
        }
        let arguments = self.list(")", "write , or ) here")?;
        let depth = deepest(&arguments);
        let number = match function {
            "min" => Number::Least(numbers(function, spot, arguments)?),
            "max" => Number::Greatest(numbers(function, spot, arguments)?),
            "abs" => Number::Size(Box::new(single(function, spot, arguments)?)),
            "round" => rounded(spot, arguments)?,
            _ => {
                let to = if function == "ceil" { RoundTo::Above } else { RoundTo::Below };
                Number::Rounded { to, spot, number: Box::new(single(function, spot, arguments)?) }
            }
        };
        self.made(spot, depth, Term::Number(number))
    }

    /// `has(dimensions.region)`, whose argument is a name and no value.
    fn has(&mut self, spot: Spot) -> Result<Parsed, ExpressionRefused> {
        let begins = self.spot();
        if *self.word() != Word::Name("dimensions".to_owned()) {
            return Err(refused(begins, ExpressionProblem::HasTakesDimension));
        }
        self.advance();
        let name = self.dimension(begins)?;
        self.expect(")", "write ) here")?;
        self.made(spot, 0, Term::Truth(Truth::Has(name)))
    }

    /// The list behind `in`.
    pub(super) fn among(&mut self, left: Parsed) -> Result<Parsed, ExpressionRefused> {
        self.expect("[", "write a list behind in, such as [\"eu\", \"us\"]")?;
        let list = self.list("]", "write , or ] here")?;
        let (spot, depth) = (left.spot, left.depth.max(deepest(&list)));
        let truth = match left.term.kind() {
            Kind::Text => {
                let texts: Result<Vec<_>, _> = list.into_iter().map(|one| one.text("this list")).collect();
                Truth::TextAmong(left.text("in")?, texts?)
            }
            _ => {
                let number = left.number("in")?;
                let numbers: Result<Vec<_>, _> =
                    list.into_iter().map(|one| one.number("this list")).collect();
                Truth::NumberAmong(Box::new(number), numbers?)
            }
        };
        self.made(spot, depth, Term::Truth(truth))
    }

    /// Expressions between commas, up to the closing sign.
    fn list(&mut self, close: &'static str, wanted: &'static str) -> Result<Vec<Parsed>, ExpressionRefused> {
        let mut list = Vec::new();
        if self.took(close) {
            return Ok(list);
        }
        loop {
            list.push(self.expression()?);
            if self.took(close) {
                return Ok(list);
            }
            self.expect(",", wanted)?;
        }
    }
}

fn deepest(list: &[Parsed]) -> usize {
    list.iter().map(|one| one.depth).max().unwrap_or(0)
}

/// Two numbers or more.
fn numbers(
    function: &'static str,
    spot: Spot,
    arguments: Vec<Parsed>,
) -> Result<Vec<Number>, ExpressionRefused> {
    let found = arguments.len();
    if found < 2 {
        let wanted = "two numbers or more";
        return Err(refused(spot, ExpressionProblem::Arguments { function, wanted, found }));
    }
    arguments.into_iter().map(|argument| argument.number(function)).collect()
}

fn single(function: &'static str, spot: Spot, arguments: Vec<Parsed>) -> Result<Number, ExpressionRefused> {
    let found = arguments.len();
    match <[Parsed; 1]>::try_from(arguments) {
        Ok([argument]) => argument.number(function),
        Err(_) => Err(refused(spot, ExpressionProblem::Arguments { function, wanted: "one number", found })),
    }
}

/// `round(number)` to a whole one, or `round(number, digits)`.
fn rounded(spot: Spot, arguments: Vec<Parsed>) -> Result<Number, ExpressionRefused> {
    let found = arguments.len();
    let mut arguments = arguments.into_iter();
    let (Some(number), digits, None) = (arguments.next(), arguments.next(), arguments.next()) else {
        let wanted = "a number and how many digits";
        return Err(refused(spot, ExpressionProblem::Arguments { function: "round", wanted, found }));
    };
    let number = number.number("round")?;
    let digits = match digits {
        None => 0,
        Some(digits) => {
            let begins = digits.spot;
            let written = digits.number("round")?;
            written_digits(&written).ok_or_else(|| refused(begins, ExpressionProblem::Digits))?
        }
    };
    Ok(Number::Rounded { to: RoundTo::Digits(digits), spot, number: Box::new(number) })
}

fn written_digits(number: &Number) -> Option<i8> {
    let number = number.constant()?;
    let bound = Ratio::whole(Decimal::from_i64(DIGITS_MAX));
    let decimal = number.as_decimal().filter(|decimal| decimal.scale() == 0 && number.abs() <= bound)?;
    i8::try_from(decimal.mantissa()).ok()
}
