//! Where people reach this server: what links to documents begin with.
//! Knows how an address is written; must not look one up.

use std::fmt;

use crate::webhooks::address::{host_name, is_near};

/// Longest address.
pub const PUBLIC_URL_CHARS_MAX: usize = 500;

/// An address without a slash at its end, to which a path is appended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicUrl(String);

/// Why an address is not taken, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PublicUrlRefused {
    /// It is longer than any that is meant.
    #[error("an address has at most {PUBLIC_URL_CHARS_MAX} characters")]
    TooLong,
    /// It is none.
    #[error(
        "{0:?} is no address; write where people reach this server, such as \"https://billing.example.com\""
    )]
    NotOne(String),
    /// Something stands behind the path.
    #[error(
        "{0:?} has a query or a fragment, behind which no path stands; leave out what follows the ? or #"
    )]
    Query(String),
    /// It would give a password away with each link.
    #[error("a user stands before the @, whom everybody with a link would read; leave it out")]
    User,
}

impl PublicUrl {
    /// Reads it: over `http://` or `https://`, perhaps with a path, and with nothing else.
    ///
    /// # Errors
    /// As [`PublicUrlRefused`].
    pub fn parse(text: &str) -> Result<PublicUrl, PublicUrlRefused> {
        if text.chars().count() > PUBLIC_URL_CHARS_MAX {
            return Err(PublicUrlRefused::TooLong);
        }
        let (scheme, rest) = text.split_once("://").unwrap_or_default();
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        if text.contains('@') {
            // Not shown again: what stands before it may be a password.
            return Err(PublicUrlRefused::User);
        }
        let odd = |sign: char| !sign.is_ascii_graphic() || "\\\"'<>^`{|}".contains(sign);
        let is_straight = !rest.split('/').any(|part| part == "." || part == "..");
        let is_one = matches!(scheme, "https" | "http") && host_name(host).is_some() && is_straight;
        let is_one = is_one && !text.contains(odd);
        match is_one {
            false => Err(PublicUrlRefused::NotOne(text.to_owned())),
            true if rest.contains(['?', '#']) => Err(PublicUrlRefused::Query(text.to_owned())),
            true => Ok(PublicUrl(text.trim_end_matches('/').to_owned())),
        }
    }

    /// The address of a path that begins with a slash.
    pub fn to(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// Whether whoever is on the way reads what is sent: it is not encrypted, and not of this machine or a private network.
    pub fn is_open(&self) -> bool {
        let host = self.0.strip_prefix("http://").and_then(|rest| rest.split('/').next());
        host.and_then(host_name).is_some_and(|name| !is_near(name))
    }
}

impl fmt::Display for PublicUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_host_and_perhaps_a_path() {
        for (text, kept) in [
            ("https://billing.example.com", "https://billing.example.com"),
            ("https://example.com/billing/", "https://example.com/billing"),
            ("https://example.com//", "https://example.com"),
            ("http://127.0.0.1:8800", "http://127.0.0.1:8800"),
            ("http://[::1]:8800/a/b", "http://[::1]:8800/a/b"),
            ("http://localhost/", "http://localhost"),
        ] {
            let read = PublicUrl::parse(text).unwrap();
            assert_eq!(read.to_string(), kept);
            assert_eq!(read.to("/links/x"), format!("{kept}/links/x"));
        }
        for text in [
            "https://example.com/a/../b",
            "",
            "example.com",
            "ftp://example.com",
            "https://",
            "https:///x",
            "https://a b",
            "https://h/a b",
            "HTTPS://example.com",
            "https://h/\r\nX",
            "https://exämple.com",
            "https://h/<b>",
            "https://h/\"",
            "https://h:0",
            "https://[::1",
            "https://-.example",
        ] {
            assert_eq!(PublicUrl::parse(text), Err(PublicUrlRefused::NotOne(text.to_owned())), "{text}");
        }
        for text in ["https://h?a=b", "https://h/x?", "https://h/#top", "https://h#"] {
            assert_eq!(PublicUrl::parse(text), Err(PublicUrlRefused::Query(text.to_owned())), "{text}");
        }
        for text in ["https://me:secret@example.com", "https://me@h/x"] {
            let refused = PublicUrl::parse(text).unwrap_err();
            assert_eq!(refused, PublicUrlRefused::User, "{text}");
            assert!(!refused.to_string().contains("secret"));
        }
        let long = format!("https://h/{}", "a".repeat(PUBLIC_URL_CHARS_MAX));
        assert_eq!(PublicUrl::parse(&long), Err(PublicUrlRefused::TooLong));
    }

    #[test]
    fn what_is_read_on_the_way_is_known() {
        let is_open = |text: &str| PublicUrl::parse(text).unwrap().is_open();
        assert!(is_open("http://billing.example.com") && is_open("http://8.8.8.8:80/x"));
        for near in
            ["https://billing.example.com", "http://localhost:1", "http://10.1.2.3/x", "http://[::1]:80"]
        {
            assert!(!is_open(near), "{near}");
        }
    }
}
