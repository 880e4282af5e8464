//! Where a mail server is, and how it is spoken to: a URL whose scheme says whether the line is encrypted.
//! Knows schemes and usual ports; must not know passwords, which do not stand in URLs, or what is sent.

use std::fmt;
use std::net::IpAddr;

use crate::address::{AddressRefused, user_host_port};

/// How a connection is kept from being read on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// Encrypted from its first byte.
    Tls,
    /// Encrypted before anything is said (STARTTLS), or given up; on this machine in the clear where the server has none.
    StartTls,
    /// In the clear, because somebody said so.
    Clear,
}

/// The schemes with what they mean and their usual port.
const SCHEMES: [(&str, Line, u16); 3] =
    [("smtps", Line::Tls, 465), ("smtp", Line::StartTls, 587), ("smtp+clear", Line::Clear, 25)];

/// Why a URL is refused, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ServerRefused {
    /// The scheme is unknown.
    #[error(
        "{found:?} is no mail server's URL; write smtps:// (TLS), smtp:// (STARTTLS) or smtp+clear:// (not encrypted) and \
         the host"
    )]
    Scheme {
        /// The URL, without what may be a password.
        found: String,
    },
    /// What follows it is wrong.
    #[error(transparent)]
    Place(#[from] AddressRefused),
    /// A password would be read on the way.
    #[error(
        "a password would go to {host} in the clear; write smtps:// or smtp://, or leave the user out of the URL"
    )]
    PasswordInTheClear {
        /// The host.
        host: String,
    },
}

/// A mail server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// How the line is kept.
    pub line: Line,
    /// Who we are to it; nobody, where it does not ask.
    pub user: Option<String>,
    /// Its name or number; without brackets.
    pub host: String,
    /// Its port.
    pub port: u16,
}

impl Server {
    /// Reads a URL. `smtp://billing@mail.example` is the user billing at mail.example, port 587, by STARTTLS.
    ///
    /// # Errors
    /// As [`ServerRefused`].
    pub fn parse(url: &str) -> Result<Server, ServerRefused> {
        let (scheme, rest) = url.split_once("://").unwrap_or((url, ""));
        let known = SCHEMES.into_iter().find(|(name, ..)| *name == scheme);
        let Some((_, line, usual_port)) = known else {
            return Err(ServerRefused::Scheme { found: scheme.to_owned() });
        };
        let (user, host, port) = user_host_port(scheme, rest)?;
        let server = Server { line, user, host, port: port.unwrap_or(usual_port) };
        if server.user.is_some() && line == Line::Clear && !server.is_here() {
            return Err(ServerRefused::PasswordInTheClear { host: server.host });
        }
        Ok(server)
    }

    /// Whether it is on this machine, so that nobody listens on the way.
    pub fn is_here(&self) -> bool {
        self.host == "localhost" || self.host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
    }
}

impl fmt::Display for Server {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = SCHEMES.iter().find(|(_, line, _)| *line == self.line).map_or("", |(name, ..)| *name);
        match self.host.contains(':') {
            true => write!(out, "{scheme}://[{}]:{}", self.host, self.port),
            false => write!(out, "{scheme}://{}:{}", self.host, self.port),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_says_how_the_line_is_kept() {
        let read = |url: &str| Server::parse(url).unwrap();
        let usual = read("smtp://billing@mail.example");
        assert_eq!((usual.line, usual.port, usual.user.as_deref()), (Line::StartTls, 587, Some("billing")));
        assert_eq!(read("smtps://mail.example/").to_string(), "smtps://mail.example:465");
        // Users of mail servers are often addresses.
        let address = read("smtps://billing@example.com@mail.example");
        assert_eq!((address.user.as_deref(), &*address.host), (Some("billing@example.com"), "mail.example"));
        assert_eq!(read("smtp+clear://[::1]:2525").to_string(), "smtp+clear://[::1]:2525");
        assert!(read("smtp://127.0.0.1").is_here() && read("smtp://localhost:25").is_here());
        assert!(!read("smtp://10.0.0.1").is_here());
    }

    #[test]
    fn what_is_no_server_is_refused_and_no_password_is_repeated() {
        let refused = |url: &str| Server::parse(url).unwrap_err().to_string();
        assert!(refused("mail.example").contains("smtps://"));
        assert!(refused("imap://u:secret@h").contains("\"imap\" is no mail server's URL"));
        assert!(refused("smtp://u:secret@h").contains("password_env"));
        assert!(!refused("smtp://u:secret@h").contains("secret"));
        assert!(refused("smtp://").contains("no host alone"));
        assert!(refused("smtp://h:0").contains("from 1 to 65535"));
        assert!(refused("smtp+clear://u@h").contains("in the clear"));
        assert!(Server::parse("smtp+clear://u@127.0.0.1").is_ok());
    }
}
