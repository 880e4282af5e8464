//! Typed ids: one registry of every kind of id and the prefix it is written with.
//!
//! Knows: 128 bits, how they are made of a business instant and a hash of their cause, and how they read
//! (`inv_01j9…`). Also the keys people choose for plans, prices, meters and events ([`CatalogKey`]).
//! Must not know: what the named thing is, how causes are hashed, randomness, or the clock.

mod catalog_key;
mod raw;
mod registry;

pub use catalog_key::{CATALOG_KEY_CHARS_MAX, CatalogKey, CatalogKeyRefused};
pub use raw::{ID_BODY_CHARS, INSTANT_MILLIS_MAX, RawId};
pub use registry::*;

/// Why a text is not an id of the asked kind, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdRefused {
    /// The text does not begin with the prefix of this kind of id.
    #[error(
        "the id {found:?} does not begin with \"{expected}_\"; pass an id that begins with \"{expected}_\""
    )]
    WrongPrefix {
        /// The prefix this kind of id is written with, without the underscore.
        expected: &'static str,
        /// What was found, shortened.
        found: String,
    },
    /// The part after the prefix is not 26 characters long.
    #[error(
        "the id after \"{prefix}_\" has {found} characters instead of 26; copy the whole id, nothing before or after it"
    )]
    WrongLength {
        /// The prefix of this kind of id.
        prefix: &'static str,
        /// How many characters follow the prefix.
        found: usize,
    },
    /// A character is not part of the alphabet of ids.
    #[error(
        "the id after \"{prefix}_\" has {found:?} at character {position}; ids use the digits and the small letters without i, l, o and u"
    )]
    BadCharacter {
        /// The prefix of this kind of id.
        prefix: &'static str,
        /// The character that does not belong.
        found: char,
        /// Which character after the prefix, counted from 1.
        position: usize,
    },
    /// The first character says more than 128 bits.
    #[error(
        "the id after \"{prefix}_\" begins with {found:?}, which is beyond the largest id; the first character is one of 0 to 7, so copy the id again"
    )]
    TooLarge {
        /// The prefix of this kind of id.
        prefix: &'static str,
        /// The first character after the prefix.
        found: char,
    },
}

/// The longest piece of foreign text a refusal repeats.
const ECHO_CHARS_MAX: usize = 40;

/// The beginning of a foreign text, short enough for a message.
fn shortened(found: &str) -> String {
    let mut characters = found.chars();
    let mut kept: String = characters.by_ref().take(ECHO_CHARS_MAX).collect();
    if characters.next().is_some() {
        kept.push('…');
    }
    kept
}
