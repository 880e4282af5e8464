//! How decimals are read and written: the one door for numbers from outside.
//!
//! Knows: the exact form (`-0.5`), JSON's form (`5e-1`), and how many digits the door lets through.
//! Must not know: files, fields, or what the number is for.

use std::fmt;
use std::str::FromStr;

use crate::decimal::{Decimal, FRACTION_DIGITS_MAX, SIGNIFICANT_DIGITS_MAX};
use crate::refused::shortened;

/// Why a text is not a decimal, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DecimalRefused {
    /// The text is not a number in the exact form.
    #[error(
        "{found:?} is not an exact decimal number; write digits with an optional minus and point, such as -12.5"
    )]
    NotANumber {
        /// What was found, shortened.
        found: String,
    },
    /// The number is too large to be calculated with.
    #[error("the number {found:?} is beyond 10^38; use a smaller number or a larger unit")]
    TooLarge {
        /// What was found, shortened.
        found: String,
    },
    /// The number has more digits than are kept.
    #[error(
        "the number {found:?} has {significant} significant digits and {fraction} digits after the point; at most 28 of each are kept, so round it before it is sent"
    )]
    TooPrecise {
        /// What was found, shortened.
        found: String,
        /// How many digits from the first to the last that is not zero.
        significant: u64,
        /// How many digits stand behind the point, without trailing zeros.
        fraction: u64,
    },
}

/// How many digits a reader lets through.
#[derive(Clone, Copy)]
enum Door {
    /// Numbers from outside.
    Outside,
    /// Numbers this crate wrote.
    Own,
}

impl Decimal {
    /// Reads the exact form: an optional minus, digits, and optionally a point with digits. At most 28
    /// significant digits and 28 digits behind the point, trailing zeros not counted.
    pub fn parse(text: &str) -> Result<Decimal, DecimalRefused> {
        let (negative, whole, fraction) = plain_parts(text).ok_or_else(|| not_a_number(text))?;
        assemble(Written { text, negative, whole, fraction, exponent: 0 }, Door::Outside)
    }

    /// Reads a number as JSON writes it, exponents included: `1e3` is 1000, `2.5E-4` is 0.00025.
    pub fn parse_json_number(text: &str) -> Result<Decimal, DecimalRefused> {
        let refused = || not_a_number(text);
        let (plain, exponent) = match text.find(['e', 'E']) {
            Some(place) => (&text[..place], exponent_of(&text[place + 1..]).ok_or_else(refused)?),
            None => (text, 0),
        };
        let (negative, whole, fraction) = plain_parts(plain).ok_or_else(refused)?;
        if whole.len() > 1 && whole.starts_with('0') {
            return Err(refused());
        }
        assemble(Written { text, negative, whole, fraction, exponent }, Door::Outside)
    }

    /// Reads what [`Decimal`]'s `Display` wrote, which can have 38 digits.
    pub(crate) fn parse_own(text: &str) -> Result<Decimal, DecimalRefused> {
        let (negative, whole, fraction) = plain_parts(text).ok_or_else(|| not_a_number(text))?;
        assemble(Written { text, negative, whole, fraction, exponent: 0 }, Door::Own)
    }
}

/// A number taken apart, not yet judged.
struct Written<'text> {
    text: &'text str,
    negative: bool,
    whole: &'text str,
    fraction: &'text str,
    exponent: i64,
}

fn not_a_number(text: &str) -> DecimalRefused {
    DecimalRefused::NotANumber { found: shortened(text) }
}

/// Sign, digits before and digits behind the point.
fn plain_parts(text: &str) -> Option<(bool, &str, &str)> {
    let (negative, unsigned) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (unsigned, None),
    };
    let exact = is_digits(whole) && fraction.is_none_or(is_digits);
    exact.then(|| (negative, whole, fraction.unwrap_or("")))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The exponent behind the `e`. One beyond a million million is as good as that: only zero survives it.
fn exponent_of(text: &str) -> Option<i64> {
    const EXPONENT_MAX: i64 = 1_000_000_000_000;
    let (negative, digits) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    if !is_digits(digits) {
        return None;
    }
    let size = digits.parse::<i64>().map_or(EXPONENT_MAX, |size| size.min(EXPONENT_MAX));
    Some(if negative { -size } else { size })
}

/// Judges the digits and puts the number together.
fn assemble(written: Written<'_>, door: Door) -> Result<Decimal, DecimalRefused> {
    let found = || shortened(written.text);
    let digits = || written.whole.bytes().chain(written.fraction.bytes());
    let total = signed_length(written.whole.len() + written.fraction.len());
    let Some(leading) = digits().position(|digit| digit != b'0').map(signed_length) else {
        return Ok(Decimal::ZERO);
    };
    let trailing = digits().rev().position(|digit| digit != b'0').map_or(0, signed_length);
    let significant = total - leading - trailing;
    // The value is (digits between) × 10^power.
    let power = written.exponent - signed_length(written.fraction.len()) + trailing;
    if significant + power > 39 {
        return Err(DecimalRefused::TooLarge { found: found() });
    }
    let fraction = (-power).max(0);
    let (significant_max, fraction_max) = match door {
        Door::Outside => (i64::from(SIGNIFICANT_DIGITS_MAX), i64::from(FRACTION_DIGITS_MAX)),
        Door::Own => (38, 38),
    };
    if significant > significant_max || fraction > fraction_max {
        return Err(DecimalRefused::TooPrecise {
            found: found(),
            significant: significant.unsigned_abs(),
            fraction: fraction.unsigned_abs(),
        });
    }
    let kept = digits().skip(length(leading)).take(length(significant));
    let size = kept.fold(0_u128, |size, digit| size * 10 + u128::from(digit - b'0'));
    let zeros = 10_u128.pow(u32::try_from(power.max(0)).expect("at most 38"));
    size.checked_mul(zeros)
        .and_then(|size| {
            Decimal::of_parts(written.negative, size, u32::try_from(fraction).expect("at most 38"))
        })
        .ok_or_else(|| DecimalRefused::TooLarge { found: found() })
}

fn signed_length(length: usize) -> i64 {
    i64::try_from(length).expect("a text is shorter than 2^63")
}

fn length(signed: i64) -> usize {
    usize::try_from(signed).expect("a length is not negative")
}

impl fmt::Display for Decimal {
    /// The plain form without an exponent: `-0.5`, `1200`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.mantissa().unsigned_abs().to_string();
        let scale = usize::from(self.scale());
        let text = if scale == 0 {
            digits
        } else {
            let padded = format!("{digits:0>width$}", width = scale + 1);
            let (whole, fraction) = padded.split_at(padded.len() - scale);
            format!("{whole}.{fraction}")
        };
        formatter.pad_integral(self.mantissa() >= 0, "", &text)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl FromStr for Decimal {
    type Err = DecimalRefused;

    fn from_str(text: &str) -> Result<Decimal, DecimalRefused> {
        Decimal::parse(text)
    }
}
