//! The named ways to round, and the one function that applies them.
//!
//! Knows: a whole number and what was cut off behind it. Must not know: digits, currencies, lines.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use crate::refused::shortened;

/// How a number is rounded. All are symmetric: a negative number rounds as the mirror of the positive one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rounding {
    /// To the nearest; a half goes away from zero: 2.5 is 3, -2.5 is -3.
    HalfAwayFromZero,
    /// To the nearest; a half goes to the even neighbour: 2.5 is 2, 3.5 is 4.
    HalfEven,
    /// Away from zero: 2.1 is 3, -2.1 is -3.
    Up,
    /// Toward zero: 2.9 is 2, -2.9 is -2.
    Down,
}

/// The text is not the code of a rounding.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the rounding {found:?} is unknown; write half_away_from_zero, half_even, up or down")]
pub struct RoundingRefused {
    /// What was found, shortened.
    pub found: String,
}

impl Rounding {
    /// Every rounding.
    pub const ALL: [Rounding; 4] =
        [Rounding::HalfAwayFromZero, Rounding::HalfEven, Rounding::Up, Rounding::Down];

    /// The code it is written with.
    pub const fn code(self) -> &'static str {
        match self {
            Rounding::HalfAwayFromZero => "half_away_from_zero",
            Rounding::HalfEven => "half_even",
            Rounding::Up => "up",
            Rounding::Down => "down",
        }
    }

    /// Reads a code.
    pub fn parse(text: &str) -> Result<Rounding, RoundingRefused> {
        Rounding::ALL
            .into_iter()
            .find(|rounding| rounding.code() == text)
            .ok_or_else(|| RoundingRefused { found: shortened(text) })
    }

    /// Whether the whole number grows by one in size, given whether it is odd and what was cut off.
    pub(crate) fn grows(self, odd: bool, cut: Cut) -> bool {
        match (self, cut) {
            (_, Cut::Nothing) | (Rounding::Down, _) => false,
            (Rounding::Up, _) => true,
            (_, Cut::BelowHalf) => false,
            (_, Cut::AboveHalf) | (Rounding::HalfAwayFromZero, Cut::Half) => true,
            (Rounding::HalfEven, Cut::Half) => odd,
        }
    }
}

/// What was cut off behind a whole number, against a half of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cut {
    Nothing,
    BelowHalf,
    Half,
    AboveHalf,
}

impl Cut {
    /// Judges a remainder by comparing it with what is left to the divisor: 5 of 10 is a half.
    pub(crate) fn of(remainder_is_zero: bool, remainder_against_rest: Ordering) -> Cut {
        match (remainder_is_zero, remainder_against_rest) {
            (true, _) => Cut::Nothing,
            (false, Ordering::Less) => Cut::BelowHalf,
            (false, Ordering::Equal) => Cut::Half,
            (false, Ordering::Greater) => Cut::AboveHalf,
        }
    }
}

impl fmt::Display for Rounding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.code())
    }
}

impl FromStr for Rounding {
    type Err = RoundingRefused;

    fn from_str(text: &str) -> Result<Rounding, RoundingRefused> {
        Rounding::parse(text)
    }
}
