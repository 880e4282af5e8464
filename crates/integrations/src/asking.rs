//! Somebody at an address who is asked: a question is posted as JSON, and one answer is read, in bounded time and size.
//!
//! Knows addresses and bounds; must not know what is asked, or what an answer says.

use std::io::Read;
use std::time::Duration;

use crate::public::{self, Private};

/// Longest address that is taken.
pub const ADDRESS_CHARS_MAX: usize = 500;
/// Longest answer that is read.
const ANSWER_BYTES_MAX: u64 = 64 << 10;
/// Signs that no address has here.
const ODD: &str = "\\\"<>^`{|}#@";

/// Why an address is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AskedRefused {
    /// It is none.
    #[error("{found:?} is no address of {of}; write one such as {such}")]
    Address {
        /// What was found.
        found: String,
        /// Of whom it is to be one.
        of: &'static str,
        /// One that is, with what else may be done.
        such: &'static str,
    },
    /// Others could read what is asked, and change what is answered.
    #[error(
        "{found:?} is not encrypted; write https://, or for a server of your own allow private addresses with {}",
        .private.way_out()
    )]
    Unencrypted {
        /// What was found.
        found: String,
        /// Where they are allowed.
        private: Private,
    },
}

/// Who is asked, as messages tell of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kind {
    /// Who it is.
    pub of: &'static str,
    /// An address of one.
    pub such: &'static str,
    /// Signs that its address does not have, beside those that none has.
    pub odd: &'static str,
    /// How long a question may take in all.
    pub within: Duration,
}

/// Somebody at an address. Nobody is spoken to before somebody asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked {
    address: String,
    private: Private,
    pub within: Duration,
}

impl Asked {
    /// Who is there; private addresses, and with them such without TLS, are asked where that is allowed.
    ///
    /// # Errors
    /// As [`AskedRefused`].
    pub fn at(address: &str, private: Private, kind: Kind) -> Result<Asked, AskedRefused> {
        let found: String = address.chars().take(ADDRESS_CHARS_MAX).collect();
        let (scheme, rest) = address.split_once("://").unwrap_or_default();
        let odd = |sign: char| !sign.is_ascii_graphic() || ODD.contains(sign) || kind.odd.contains(sign);
        let is_one = address.len() <= ADDRESS_CHARS_MAX
            && !rest.is_empty()
            && !rest.starts_with('/')
            && !rest.contains(odd);
        match scheme {
            "https" if is_one => {}
            "http" if is_one && private.is_allowed => {}
            "http" if is_one => return Err(AskedRefused::Unencrypted { found, private }),
            _ => return Err(AskedRefused::Address { found, of: kind.of, such: kind.such }),
        }
        Ok(Asked { address: address.to_owned(), private, within: kind.within })
    }

    /// Posts a question to a path behind the address; the status of the answer and its text, or why there is none.
    ///
    /// # Errors
    /// In words, where nobody answers in time, or sends elsewhere.
    pub fn post(
        &self,
        path: &str,
        headers: &[(&str, &str)],
        question: &str,
    ) -> Result<(u16, Vec<u8>), String> {
        let words = |why: &ureq::Error| public::words(why, self.within);
        let agent = public::agent(&self.private, self.within).map_err(|why| why.to_string())?;
        let post = agent.post(format!("{}{path}", self.address));
        let post = post.header("content-type", "application/json").header("accept", "application/json");
        let post = headers.iter().fold(post, |post, (name, value)| post.header(*name, *value));
        let (head, body) = post.send(question).map_err(|why| words(&why))?.into_parts();
        let status = head.status.as_u16();
        if head.status.is_redirection() {
            return Err(format!("{status}: it sends elsewhere, and nobody is followed"));
        }
        let mut text = Vec::new();
        let read = body.into_reader().take(ANSWER_BYTES_MAX + 1).read_to_end(&mut text);
        read.map_err(|why| format!("the answer broke off: {}", words(&why.into())))?;
        match u64::try_from(text.len()).is_ok_and(|bytes| bytes <= ANSWER_BYTES_MAX) {
            true => Ok((status, text)),
            false => Err(format!("the answer is longer than {ANSWER_BYTES_MAX} bytes")),
        }
    }
}

#[cfg(test)]
pub(crate) mod contract;
