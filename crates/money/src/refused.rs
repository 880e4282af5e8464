//! The refusals several parts of the crate share.
//!
//! Knows: sentences. Must not know: where they are sent.

/// An exact result would need more digits than are kept; nothing is dropped silently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "the exact result needs more than 38 digits, which is more than a quantity keeps; round one of the factors to fewer digits and name that rounding"
)]
pub struct QuantityTooPrecise;

/// Why a quotient was not formed, in the order checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum QuotientRefused {
    /// The divisor is zero, or below zero where only a size makes sense.
    #[error("the divisor is {found}, and only a divisor above zero has an answer here; pass one above zero")]
    DivisorNotPositive {
        /// The divisor that was found.
        found: crate::Decimal,
    },
    /// The divisor is zero.
    #[error("the divisor is zero, and no quotient exists; pass a divisor other than zero")]
    DividedByZero,
    /// The exact quotient would need more digits than are kept.
    #[error(transparent)]
    TooPrecise(#[from] QuantityTooPrecise),
}

/// The longest piece of foreign text a refusal repeats.
const ECHO_CHARS_MAX: usize = 40;

/// The beginning of a foreign text, short enough for a message.
pub(crate) fn shortened(found: &str) -> String {
    let mut characters = found.chars();
    let mut kept: String = characters.by_ref().take(ECHO_CHARS_MAX).collect();
    if characters.next().is_some() {
        kept.push('…');
    }
    kept
}
