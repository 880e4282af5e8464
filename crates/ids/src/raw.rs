//! The 128 bits behind every id, and how they are written.
//!
//! Knows: the layout (48 bits of milliseconds, 80 bits of hash) and the 26 characters of text.
//! Must not know: prefixes and kinds.

use std::fmt;

use crate::IdRefused;

/// How many characters follow the prefix.
pub const ID_BODY_CHARS: usize = 26;

/// The latest instant an id can carry, in milliseconds since 1970; later ones are written as this one.
pub const INSTANT_MILLIS_MAX: u64 = (1 << 48) - 1;

/// Crockford's base 32 in small letters: no i, l, o, u, and in the order of ASCII, so that the order of
/// texts is the order of bytes.
const ALPHABET: [u8; 32] = *b"0123456789abcdefghjkmnpqrstvwxyz";

/// The bits of an id without its kind. Use the typed ids; this is what they are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RawId([u8; 16]);

impl RawId {
    /// An id made of its cause: the milliseconds of the business instant, then the hash of the cause.
    ///
    /// Instant 1 ms and a hash of zeros is `00000000010000000000000000`.
    pub const fn from_cause(millis: u64, hash: [u8; 10]) -> Self {
        let instant = if millis > INSTANT_MILLIS_MAX { INSTANT_MILLIS_MAX } else { millis };
        let [_, _, a, b, c, d, e, f] = instant.to_be_bytes();
        let [g, h, i, j, k, l, m, n, o, p] = hash;
        RawId([a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p])
    }

    /// The id with exactly these bytes, as stored.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        RawId(bytes)
    }

    /// The bytes, as stored; their order is the order of the texts.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// The milliseconds since 1970 the id was made with.
    pub const fn millis(&self) -> u64 {
        let [a, b, c, d, e, f, ..] = self.0;
        u64::from_be_bytes([0, 0, a, b, c, d, e, f])
    }

    /// Reads `prefix_` and 26 characters, in the one form [`RawId::write`] gives.
    pub(crate) fn parse(prefix: &'static str, text: &str) -> Result<Self, IdRefused> {
        let body = text
            .strip_prefix(prefix)
            .and_then(|rest| rest.strip_prefix('_'))
            .ok_or_else(|| IdRefused::WrongPrefix { expected: prefix, found: crate::shortened(text) })?;
        let found = body.chars().count();
        if found != ID_BODY_CHARS {
            return Err(IdRefused::WrongLength { prefix, found });
        }
        let mut bits: u128 = 0;
        for (index, character) in body.chars().enumerate() {
            let digit = digit_of(character).ok_or(IdRefused::BadCharacter {
                prefix,
                found: character,
                position: index + 1,
            })?;
            if index == 0 && digit > 7 {
                return Err(IdRefused::TooLarge { prefix, found: character });
            }
            bits = bits << 5 | u128::from(digit);
        }
        Ok(RawId(bits.to_be_bytes()))
    }

    /// Writes `prefix_` and the 26 characters.
    pub(crate) fn write(&self, prefix: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = self.body();
        let text = std::str::from_utf8(&body).expect("the alphabet is ASCII");
        formatter.write_str(prefix)?;
        formatter.write_str("_")?;
        formatter.write_str(text)
    }

    /// The 26 characters: the first holds the top 3 bits, each other one 5.
    pub(crate) fn body(&self) -> [u8; ID_BODY_CHARS] {
        let mut bits = u128::from_be_bytes(self.0);
        let mut body = [b'0'; ID_BODY_CHARS];
        for place in body.iter_mut().rev() {
            let digit = usize::try_from(bits & 31).expect("five bits fit");
            *place = ALPHABET[digit];
            bits >>= 5;
        }
        body
    }
}

/// The value of a character of the alphabet.
fn digit_of(character: char) -> Option<u8> {
    let byte = u8::try_from(character).ok()?;
    ALPHABET.binary_search(&byte).ok().and_then(|index| u8::try_from(index).ok())
}
