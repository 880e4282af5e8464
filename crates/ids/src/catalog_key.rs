//! Keys people choose: for plans, prices, meters, event types and dimensions.
//!
//! Knows: which texts are keys. Must not know: what they name, or whether it exists.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;

/// The most characters a key has.
pub const CATALOG_KEY_CHARS_MAX: usize = 64;

/// Why a text is not a key, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CatalogKeyRefused {
    /// Nothing was written.
    #[error("the key is empty; write 1 to 64 characters of a-z, 0-9, \"_\", \".\" and \"-\"")]
    Empty,
    /// The text is longer than a key can be.
    #[error("the key {found:?} has {chars} characters; shorten it to at most 64")]
    TooLong {
        /// The beginning of what was found.
        found: String,
        /// How many characters it has.
        chars: usize,
    },
    /// The first character is neither a small letter nor a digit.
    #[error(
        "the key {found:?} begins with {first:?}; begin it with a small letter or a digit{}",
        in_small(found)
    )]
    BadStart {
        /// What was found, shortened.
        found: String,
        /// The character it begins with.
        first: char,
    },
    /// A character does not belong into a key.
    #[error(
        "the key {found:?} has {character:?} at character {position}; use only a-z, 0-9, \"_\", \".\" and \"-\"{}",
        in_small(found)
    )]
    BadCharacter {
        /// What was found, shortened.
        found: String,
        /// The character that does not belong.
        character: char,
        /// Where it stands, counted from 1.
        position: usize,
    },
}

/// The same in small letters as a question, where that is a key.
fn in_small(found: &str) -> String {
    let small = found.to_lowercase();
    match CatalogKey::parse(&small) {
        Ok(_) => format!("; did you mean {small:?}?"),
        Err(_) => String::new(),
    }
}

/// A key chosen by people, such as `pro-monthly` or `api.calls`: 1 to 64 characters of `a-z 0-9 _ . -`,
/// beginning with a letter or digit.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CatalogKey(Box<str>);

impl CatalogKey {
    /// Reads a key.
    pub fn parse(text: &str) -> Result<Self, CatalogKeyRefused> {
        let found = || crate::shortened(text);
        let first = text.chars().next().ok_or(CatalogKeyRefused::Empty)?;
        let chars = text.chars().count();
        if chars > CATALOG_KEY_CHARS_MAX {
            return Err(CatalogKeyRefused::TooLong { found: found(), chars });
        }
        if !matches!(first, 'a'..='z' | '0'..='9') {
            return Err(CatalogKeyRefused::BadStart { found: found(), first });
        }
        let stranger = text
            .chars()
            .enumerate()
            .find(|(_, character)| !matches!(character, 'a'..='z' | '0'..='9' | '_' | '.' | '-'));
        match stranger {
            Some((index, character)) => {
                Err(CatalogKeyRefused::BadCharacter { found: found(), character, position: index + 1 })
            }
            None => Ok(CatalogKey(text.into())),
        }
    }

    /// The key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CatalogKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl fmt::Debug for CatalogKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, formatter)
    }
}

impl FromStr for CatalogKey {
    type Err = CatalogKeyRefused;

    fn from_str(text: &str) -> Result<Self, CatalogKeyRefused> {
        CatalogKey::parse(text)
    }
}

impl AsRef<str> for CatalogKey {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for CatalogKey {
    fn borrow(&self) -> &str {
        &self.0
    }
}
