//! Words to terms: precedence, kinds and bounds, the first mistake named with what would be right.
//! Knows the grammar of CEL that overlaps with ours; must not know what a line gives.
//!
//! From the loosest to the tightest: `? :`, `||`, `&&`, comparisons and `in`, `+ -`, `* / %`, then `!` and
//! the minus in front. All but `? :` go from left to right.

mod calls;
mod kinds;

pub(super) use calls::is_function;

use money::Ratio;

use super::lex::{Token, Word};
use super::names::nearest;
use super::refused::{ExpressionProblem, ExpressionRefused};
use super::terms::{Number, Term, Text, Truth};
use super::{EXPRESSION_DEPTH_MAX, EXPRESSION_NODES_MAX, QuantityNames, Spot, Variable};

/// The names that every expression knows.
pub(super) const KNOWN: [&str; 6] = ["quantity", "count", "share", "dimensions", "true", "false"];
/// What may begin a value.
const VALUE: &str = "write a number such as 0.5, a \"text\", a name, a function, - or (";
/// What may follow a value.
const OPERATOR: &str = "write an operator such as + - * / % < == && || ? or in, or nothing more";

/// What was read: the whole, and which names it uses.
pub(super) struct Read {
    pub(super) root: Number,
    pub(super) variables: Vec<(Variable, Spot)>,
    pub(super) quantities: Vec<(String, Spot)>,
    pub(super) dimensions: Vec<(String, Spot)>,
}

/// Reads the words of a whole expression.
pub(super) fn parse(tokens: Vec<Token>, names: QuantityNames<'_>) -> Result<Read, ExpressionRefused> {
    let mut parser = Parser {
        tokens,
        names,
        next: 0,
        nodes: 0,
        nested: 0,
        variables: Vec::new(),
        quantities: Vec::new(),
        dimensions: Vec::new(),
    };
    let whole = parser.expression()?;
    if *parser.word() != Word::End {
        return Err(parser.unexpected(OPERATOR));
    }
    let Term::Number(root) = whole.term else {
        return Err(refused(whole.spot, ExpressionProblem::ResultKind { found: whole.term.kind() }));
    };
    let Parser { variables, quantities, dimensions, .. } = parser;
    Ok(Read { root, variables, quantities, dimensions })
}

/// A term that was read, where it begins, and how deep it is.
struct Parsed {
    spot: Spot,
    depth: usize,
    term: Term,
}

struct Parser<'n> {
    /// The last one is the end.
    tokens: Vec<Token>,
    names: QuantityNames<'n>,
    next: usize,
    nodes: usize,
    nested: usize,
    variables: Vec<(Variable, Spot)>,
    quantities: Vec<(String, Spot)>,
    dimensions: Vec<(String, Spot)>,
}

fn refused(spot: Spot, cause: ExpressionProblem) -> ExpressionRefused {
    ExpressionRefused { spot, cause }
}

impl Parser<'_> {
    /// `condition ? then : otherwise`, or anything that binds tighter.
    fn expression(&mut self) -> Result<Parsed, ExpressionRefused> {
        self.enter()?;
        let condition = self.operations(0)?;
        let read = if self.took("?") {
            let then = self.operations(0)?;
            self.expect(":", "write : and what holds otherwise")?;
            let otherwise = self.expression()?;
            self.choice(condition, then, otherwise)
        } else {
            Ok(condition)
        };
        self.nested -= 1;
        read
    }

    /// Operators that bind at least as tight as `tightness`, from left to right.
    fn operations(&mut self, tightness: u8) -> Result<Parsed, ExpressionRefused> {
        let mut left = self.prefixed()?;
        while let Some((sign, binds)) = self.operator().filter(|(_, binds)| *binds >= tightness) {
            let spot = self.advance().spot;
            left = match sign {
                "in" => self.among(left)?,
                sign => {
                    let right = self.operations(binds + 1)?;
                    self.operation(sign, spot, left, right)?
                }
            };
        }
        Ok(left)
    }

    /// The operator that comes next, and how tight it binds.
    fn operator(&self) -> Option<(&'static str, u8)> {
        match self.word() {
            Word::Sign(sign) => {
                let binds = match *sign {
                    "||" => 0,
                    "&&" => 1,
                    "==" | "!=" | "<" | "<=" | ">" | ">=" => 2,
                    "+" | "-" => 3,
                    "*" | "/" | "%" => 4,
                    _ => return None,
                };
                Some((sign, binds))
            }
            Word::Name(name) if name == "in" => Some(("in", 2)),
            _ => None,
        }
    }

    fn prefixed(&mut self) -> Result<Parsed, ExpressionRefused> {
        let Word::Sign(sign @ ("-" | "!")) = *self.word() else { return self.value() };
        let spot = self.advance().spot;
        self.enter()?;
        let read = self.prefixed()?;
        self.nested -= 1;
        let depth = read.depth;
        let term = match sign {
            "-" => Term::Number(Number::Negated(Box::new(read.number("-")?))),
            _ => Term::Truth(Truth::Not(Box::new(read.truth("!")?))),
        };
        self.made(spot, depth, term)
    }

    fn value(&mut self) -> Result<Parsed, ExpressionRefused> {
        let word = self.word().clone();
        let spot = self.spot();
        match word {
            Word::Number(number) => {
                self.advance();
                self.made(spot, 0, Term::Number(Number::Literal(Ratio::whole(number))))
            }
            Word::Text(text) => {
                self.advance();
                self.made(spot, 0, Term::Text(Text::Literal(text)))
            }
            Word::Name(name) => {
                self.advance();
                self.named(spot, &name)
            }
            Word::Sign("(") => {
                self.advance();
                let inside = self.expression()?;
                self.expect(")", "write ) here, or an operator")?;
                Ok(inside)
            }
            Word::Sign(_) | Word::End => Err(self.unexpected(VALUE)),
        }
    }

    /// A variable, a dimension, a function's call, `true` or `false`.
    fn named(&mut self, spot: Spot, name: &str) -> Result<Parsed, ExpressionRefused> {
        if *self.word() == Word::Sign("(") {
            return self.call(spot, name);
        }
        if let Some(variable) = Variable::ALL.into_iter().find(|variable| variable.name() == name) {
            if !self.variables.iter().any(|(used, _)| *used == variable) {
                self.variables.push((variable, spot));
            }
            return self.made(spot, 0, Term::Number(Number::Variable(variable, spot)));
        }
        match name {
            "true" => self.made(spot, 0, Term::Truth(Truth::Literal(true))),
            "false" => self.made(spot, 0, Term::Truth(Truth::Literal(false))),
            "dimensions" => {
                let dimension = self.dimension(spot)?;
                self.made(spot, 0, Term::Text(Text::Dimension(dimension)))
            }
            _ if self.is_quantity(name) => {
                if !self.quantities.iter().any(|(used, _)| used == name) {
                    self.quantities.push((name.to_owned(), spot));
                }
                self.made(spot, 0, Term::Number(Number::Quantity(name.to_owned())))
            }
            _ => Err(refused(spot, self.unknown(name))),
        }
    }

    fn is_quantity(&self, name: &str) -> bool {
        match self.names {
            QuantityNames::Known(names) => names.contains_key(name),
            QuantityNames::Any => !Variable::is_reserved(name),
        }
    }

    fn unknown(&self, name: &str) -> ExpressionProblem {
        let named: Vec<&str> = match self.names {
            QuantityNames::Known(names) => names.keys().map(String::as_str).collect(),
            QuantityNames::Any => Vec::new(),
        };
        let near = nearest(name, named.iter().copied().chain(KNOWN)).map(str::to_owned);
        let first = if named.is_empty() { "quantity".to_owned() } else { named.join(", ") };
        let known = format!("{first}, count, share and dimensions.NAME");
        ExpressionProblem::NameUnknown { found: name.to_owned(), near, known }
    }

    /// `.region` or `["usage.model"]` behind `dimensions`.
    fn dimension(&mut self, spot: Spot) -> Result<String, ExpressionRefused> {
        let wanted = "write which dimension, such as dimensions.region or dimensions[\"usage.model\"]";
        let name = if self.took(".") {
            let Word::Name(name) = self.word().clone() else { return Err(self.unexpected(wanted)) };
            self.advance();
            name
        } else {
            self.expect("[", wanted)?;
            let Word::Text(name) = self.word().clone() else { return Err(self.unexpected(wanted)) };
            self.advance();
            self.expect("]", "write ] here")?;
            name
        };
        if *self.word() == Word::Sign(".") {
            let wanted = "write a name that has a point in quotes, such as dimensions[\"usage.model\"]";
            return Err(self.unexpected(wanted));
        }
        if !self.dimensions.iter().any(|(used, _)| *used == name) {
            self.dimensions.push((name.clone(), spot));
        }
        Ok(name)
    }

    /// Counts a new term and its depth.
    fn made(&mut self, spot: Spot, deepest: usize, term: Term) -> Result<Parsed, ExpressionRefused> {
        self.nodes += 1;
        let depth = deepest + 1;
        if self.nodes > EXPRESSION_NODES_MAX {
            return Err(refused(spot, ExpressionProblem::TooManyNodes));
        }
        if depth > EXPRESSION_DEPTH_MAX {
            return Err(refused(spot, ExpressionProblem::TooDeep));
        }
        Ok(Parsed { spot, depth, term })
    }

    /// Parentheses and signs nest without making terms, so the reader's own depth is bounded too.
    fn enter(&mut self) -> Result<(), ExpressionRefused> {
        self.nested += 1;
        if self.nested > EXPRESSION_DEPTH_MAX {
            return Err(refused(self.spot(), ExpressionProblem::TooDeep));
        }
        Ok(())
    }

    fn word(&self) -> &Word {
        &self.tokens[self.next].word
    }

    fn spot(&self) -> Spot {
        self.tokens[self.next].spot
    }

    /// Goes on to the next word, never past the end.
    fn advance(&mut self) -> &Token {
        let passed = self.next;
        self.next = (self.next + 1).min(self.tokens.len() - 1);
        &self.tokens[passed]
    }

    fn took(&mut self, sign: &'static str) -> bool {
        let is_next = *self.word() == Word::Sign(sign);
        if is_next {
            self.advance();
        }
        is_next
    }

    fn expect(&mut self, sign: &'static str, wanted: &'static str) -> Result<(), ExpressionRefused> {
        if self.took(sign) { Ok(()) } else { Err(self.unexpected(wanted)) }
    }

    fn unexpected(&self, wanted: &'static str) -> ExpressionRefused {
        let found = match self.word() {
            Word::Number(number) => format!("the number {number}"),
            Word::Text(text) => format!("the text {text:?}"),
            Word::Name(name) => format!("the name {name}"),
            Word::Sign(sign) => (*sign).to_owned(),
            Word::End => "the end".to_owned(),
        };
        refused(self.spot(), ExpressionProblem::Unexpected { found, wanted })
    }
}
