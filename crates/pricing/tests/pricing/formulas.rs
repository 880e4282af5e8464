//! Laws of expressions: random ones, written with no more parentheses than their precedence needs, come to
//! what a slow evaluation over fractions of big numbers says.

use calendar::Share;
use pricing::expression::Inputs;
use pricing::{Expression, ExpressionFault, ExpressionProblem};
use proptest::prelude::*;

use crate::build::{dims, r};
use crate::laws::{Reached, law};
use crate::slow::Fraction;

/// Dice that have been thrown; when none are left each throw is 0, which is a leaf.
struct Dice<'a> {
    thrown: &'a [u8],
}

impl Dice<'_> {
    fn of(&mut self, sides: usize) -> usize {
        let Some((first, rest)) = self.thrown.split_first() else { return 0 };
        self.thrown = rest;
        usize::from(*first) % sides
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.of(from.len())]
    }
}

enum Num {
    Literal(&'static str),
    Quantity,
    Count,
    Share,
    Negated(Box<Num>),
    Both(&'static str, Box<Num>, Box<Num>),
    Choice(Box<Tru>, Box<Num>, Box<Num>),
    Extreme(&'static str, Vec<Num>),
    Single(&'static str, Box<Num>),
    Round(Box<Num>, i32),
}

enum Tru {
    Literal(bool),
    Not(Box<Tru>),
    Joined(&'static str, Box<Tru>, Box<Tru>),
    Compared(&'static str, Box<Num>, Box<Num>),
    Texts(&'static str, Txt, Txt),
    Among(Box<Num>, Vec<Num>),
    TextAmong(Txt, Vec<Txt>),
    Has(&'static str),
    Same(&'static str, Box<Tru>, Box<Tru>),
    Choice(Box<Tru>, Box<Tru>, Box<Tru>),
}

#[derive(Clone, Copy)]
enum Txt {
    Literal(&'static str),
    Dimension(&'static str),
}

const NUMBERS: [&str; 10] = ["0", "1", "2", "3", "7", "0.5", "0.1", "12.25", "1000", "2.5e-3"];
const NAMES: [&str; 3] = ["region", "class", "nothing"];
const REGION: &str = "eu";

fn number(dice: &mut Dice<'_>) -> Num {
    let boxed = |dice: &mut Dice<'_>| Box::new(number(dice));
    match dice.of(14) {
        0 => Num::Literal(dice.pick(&NUMBERS)),
        1 | 2 => Num::Quantity,
        3 => Num::Count,
        4 => Num::Share,
        5 => Num::Negated(boxed(dice)),
        6..=9 => Num::Both(dice.pick(&["+", "-", "*", "/", "%"]), boxed(dice), boxed(dice)),
        10 => Num::Choice(Box::new(truth(dice)), boxed(dice), boxed(dice)),
        11 => {
            let name = dice.pick(&["min", "max"]);
            Num::Extreme(name, (0..2 + dice.of(2)).map(|_| number(dice)).collect())
        }
        12 => Num::Single(dice.pick(&["abs", "ceil", "floor"]), boxed(dice)),
        _ => Num::Round(boxed(dice), dice.pick(&[0, 1, 2, -1])),
    }
}

fn truth(dice: &mut Dice<'_>) -> Tru {
    let boxed = |dice: &mut Dice<'_>| Box::new(truth(dice));
    let many = |dice: &mut Dice<'_>| (0..dice.of(3)).map(|_| number(dice)).collect();
    match dice.of(11) {
        0 => Tru::Literal(dice.of(2) == 1),
        1 => Tru::Not(boxed(dice)),
        2 => Tru::Joined(dice.pick(&["&&", "||"]), boxed(dice), boxed(dice)),
        3..=5 => {
            let sign = dice.pick(&["<", "<=", ">", ">=", "==", "!="]);
            Tru::Compared(sign, Box::new(number(dice)), Box::new(number(dice)))
        }
        6 => Tru::Texts(dice.pick(&["==", "!="]), text(dice), text(dice)),
        7 => Tru::Among(Box::new(number(dice)), many(dice)),
        8 => Tru::TextAmong(text(dice), (0..dice.of(3)).map(|_| text(dice)).collect()),
        9 => Tru::Has(dice.pick(&NAMES)),
        _ if dice.of(2) == 0 => Tru::Same(dice.pick(&["==", "!="]), boxed(dice), boxed(dice)),
        _ => Tru::Choice(boxed(dice), boxed(dice), boxed(dice)),
    }
}

fn text(dice: &mut Dice<'_>) -> Txt {
    if dice.of(2) == 0 { Txt::Dimension(dice.pick(&NAMES)) } else { Txt::Literal(dice.pick(&[REGION, "us"])) }
}

/// How tight what stands at the top of a text binds: 0 a choice, 7 a value.
type Written = (u8, String);

fn inside((binds, text): Written, least: u8) -> String {
    if binds >= least { text } else { format!("({text})") }
}

fn joined(sign: &str, binds: u8, left: Written, right: Written) -> Written {
    (binds, format!("{} {sign} {}", inside(left, binds), inside(right, binds + 1)))
}

fn chosen(condition: Written, then: Written, otherwise: Written) -> Written {
    (0, format!("{} ? {} : {}", inside(condition, 1), inside(then, 1), inside(otherwise, 0)))
}

fn listed(items: impl Iterator<Item = Written>) -> String {
    items.map(|(_, text)| text).collect::<Vec<_>>().join(", ")
}

impl Num {
    fn write(&self) -> Written {
        match self {
            Num::Literal(text) => (7, (*text).to_owned()),
            Num::Quantity => (7, "quantity".to_owned()),
            Num::Count => (7, "count".to_owned()),
            Num::Share => (7, "share".to_owned()),
            Num::Negated(number) => (6, format!("-{}", inside(number.write(), 6))),
            Num::Both(sign @ ("+" | "-"), left, right) => joined(sign, 4, left.write(), right.write()),
            Num::Both(sign, left, right) => joined(sign, 5, left.write(), right.write()),
            Num::Choice(condition, then, otherwise) => {
                chosen(condition.write(), then.write(), otherwise.write())
            }
            Num::Extreme(name, numbers) => (7, format!("{name}({})", listed(numbers.iter().map(Num::write)))),
            Num::Single(name, number) => (7, format!("{name}({})", number.write().1)),
            Num::Round(number, digits) => (7, format!("round({}, {digits})", number.write().1)),
        }
    }

    fn value(&self, given: &Given) -> Option<Fraction> {
        Some(match self {
            Num::Literal("2.5e-3") => Fraction::new(1, 400),
            Num::Literal(text) => Fraction::of_ratio(r(text)),
            Num::Quantity => given.quantity.clone(),
            Num::Count => Fraction::new(given.count, 1),
            Num::Share => given.share.clone(),
            Num::Negated(number) => number.value(given)?.negative(),
            Num::Both(sign, left, right) => {
                let (left, right) = (left.value(given)?, right.value(given)?);
                match *sign {
                    "+" => left.plus(&right),
                    "-" => left.minus(&right),
                    "*" => left.times(&right),
                    "/" => left.quotient(&right)?,
                    _ => remainder(&left, &right)?,
                }
            }
            Num::Choice(condition, then, otherwise) => {
                if condition.value(given)? {
                    then.value(given)?
                } else {
                    otherwise.value(given)?
                }
            }
            Num::Extreme(name, numbers) => {
                let numbers: Option<Vec<Fraction>> = numbers.iter().map(|one| one.value(given)).collect();
                let numbers = numbers?.into_iter();
                if *name == "min" { numbers.min()? } else { numbers.max()? }
            }
            Num::Single("abs", number) => number.value(given)?.size(),
            Num::Single("floor", number) => number.value(given)?.floor(),
            Num::Single(_, number) => number.value(given)?.negative().floor().negative(),
            Num::Round(number, digits) => rounded(&number.value(given)?, *digits),
        })
    }
}

/// What is left after taking the divisor away as often as it goes in, in size; the dividend's sign.
fn remainder(left: &Fraction, right: &Fraction) -> Option<Fraction> {
    let size = left.size().minus(&left.size().quotient(&right.size())?.floor().times(&right.size()));
    Some(if left.is_negative() { size.negative() } else { size })
}

fn rounded(number: &Fraction, digits: i32) -> Fraction {
    let power = Fraction::new(10_i64.pow(digits.unsigned_abs()), 1);
    let unit = if digits < 0 { power } else { Fraction::new(1, 1).over(&power) };
    let units = number.size().over(&unit).plus(&Fraction::new(1, 2)).floor().times(&unit);
    if number.is_negative() { units.negative() } else { units }
}

impl Tru {
    fn write(&self) -> Written {
        match self {
            Tru::Literal(truth) => (7, truth.to_string()),
            Tru::Not(truth) => (6, format!("!{}", inside(truth.write(), 6))),
            Tru::Joined(sign @ "&&", left, right) => joined(sign, 2, left.write(), right.write()),
            Tru::Joined(sign, left, right) => joined(sign, 1, left.write(), right.write()),
            Tru::Compared(sign, left, right) => joined(sign, 3, left.write(), right.write()),
            Tru::Texts(sign, left, right) => joined(sign, 3, left.write(), right.write()),
            Tru::Among(number, list) => {
                let list = listed(list.iter().map(Num::write));
                (3, format!("{} in [{list}]", inside(number.write(), 3)))
            }
            Tru::TextAmong(text, list) => {
                (3, format!("{} in [{}]", text.write().1, listed(list.iter().map(Txt::write))))
            }
            Tru::Has(name) => (7, format!("has(dimensions.{name})")),
            Tru::Same(sign, left, right) => joined(sign, 3, left.write(), right.write()),
            Tru::Choice(condition, then, otherwise) => {
                chosen(condition.write(), then.write(), otherwise.write())
            }
        }
    }

    fn value(&self, given: &Given) -> Option<bool> {
        Some(match self {
            Tru::Literal(truth) => *truth,
            Tru::Not(truth) => !truth.value(given)?,
            Tru::Joined("&&", left, right) => left.value(given)? && right.value(given)?,
            Tru::Joined(_, left, right) => left.value(given)? || right.value(given)?,
            Tru::Compared(sign, left, right) => {
                let order = left.value(given)?.cmp(&right.value(given)?);
                match *sign {
                    "<" => order.is_lt(),
                    "<=" => order.is_le(),
                    ">" => order.is_gt(),
                    ">=" => order.is_ge(),
                    "==" => order.is_eq(),
                    _ => order.is_ne(),
                }
            }
            Tru::Texts(sign, left, right) => (left.value() == right.value()) == (*sign == "=="),
            Tru::Among(number, list) => {
                let number = number.value(given)?;
                for one in list {
                    if one.value(given)? == number {
                        return Some(true);
                    }
                }
                false
            }
            Tru::TextAmong(text, list) => list.iter().any(|one| one.value() == text.value()),
            Tru::Has(name) => *name == "region",
            Tru::Same(sign, left, right) => (left.value(given)? == right.value(given)?) == (*sign == "=="),
            Tru::Choice(condition, then, otherwise) => {
                if condition.value(given)? {
                    then.value(given)?
                } else {
                    otherwise.value(given)?
                }
            }
        })
    }
}

impl Txt {
    fn write(&self) -> Written {
        match self {
            Txt::Literal(text) => (7, format!("{text:?}")),
            Txt::Dimension(name) => (7, format!("dimensions.{name}")),
        }
    }

    /// The line of every case has a region, an absent class, and nothing else.
    fn value(self) -> &'static str {
        match self {
            Txt::Literal(text) => text,
            Txt::Dimension("region") => REGION,
            Txt::Dimension(_) => "",
        }
    }
}

struct Given {
    quantity: Fraction,
    count: u64,
    share: Fraction,
}

const SIGNS: [&str; 24] = [
    " + ", " - ", " * ", " / ", " % ", "-", "!", " ? ", "&&", "||", " < ", " <= ", " > ", " >= ", " == ",
    " != ", " in [", "min(", "max(", "abs(", "ceil(", "floor(", "round(", "has(",
];

#[test]
fn a_random_expression_comes_to_what_fractions_say() {
    let reached = Reached::default();
    let throws = proptest::collection::vec(any::<u8>(), 1..90);
    let quantity = (-5_000_i64..5_000, proptest::sample::select(vec![1_i64, 3, 4, 100]));
    let cases = (throws, quantity, 0_u64..50, 1_i128..=31);
    law(5_000, cases, |(thrown, (above, below), count, days): (Vec<u8>, (i64, i64), u64, i128)| {
        let tree = number(&mut Dice { thrown: &thrown });
        let (_, text) = tree.write();
        let expression = match Expression::parse(&text) {
            Ok(expression) => expression,
            Err(refused) => {
                let zero = matches!(refused.cause, ExpressionProblem::DivisorZero { .. });
                let bounds = matches!(
                    refused.cause,
                    ExpressionProblem::TooLong { .. }
                        | ExpressionProblem::TooDeep
                        | ExpressionProblem::TooManyNodes
                );
                assert!(zero || bounds, "{text}\n{refused}");
                return reached.count("a divisor that is always zero", zero);
            }
        };
        let region = dims(&[("region", REGION), ("class", "")]);
        let inputs = Inputs {
            quantity: r(&format!("{above}/{below}")),
            quantities: &[],
            count,
            share: Share::new(days, 31).unwrap(),
            dimensions: &region,
        };
        let given = Given { quantity: Fraction::new(above, below), count, share: Fraction::new(days, 31) };
        let expected = tree.value(&given);
        let found = expression.evaluate(&inputs);
        match &found {
            Ok(found) => assert_eq!(Some(Fraction::of_ratio(*found)), expected, "{text}"),
            Err(ExpressionFault::DividedByZero { .. }) => assert_eq!(expected, None, "{text}"),
            // Fractions of big numbers have no bound to run into.
            Err(ExpressionFault::TooPrecise { .. }) => {}
        }
        reached.count("a division by zero", expected.is_none());
        reached.count("a value", found.is_ok());
        for sign in SIGNS {
            reached.count(sign, text.contains(sign) && found.is_ok());
        }
    });
    reached.all();
}
