//! Where an object storage is: a URL with a host alone.
//! Knows that what is not encrypted stays on this machine; must not know buckets or keys.

use std::fmt;
use std::net::{IpAddr, Ipv6Addr};

/// Why a URL is refused, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EndpointRefused {
    /// The scheme is unknown.
    #[error("{found:?} is no object storage's URL; write https:// and the host")]
    Scheme {
        /// The scheme.
        found: String,
    },
    /// There is no host, or more than a host.
    #[error(
        "the URL names no host alone; write it as https://host or https://host:port, and bucket and prefix apart"
    )]
    Host,
    /// The port is no number.
    #[error("the port {found:?} is no number from 1 to 65535")]
    Port {
        /// What was found.
        found: String,
    },
    /// What would be said could be read on the way.
    #[error(
        "http:// would send usage and signatures in the clear; write https://, or name this machine itself"
    )]
    Clear,
}

/// Where an object storage is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    /// Whether it is encrypted.
    pub secure: bool,
    /// Its name or number; without brackets.
    pub host: String,
    /// Its port.
    pub port: u16,
}

impl Endpoint {
    /// Reads a URL. `http://` is for this machine alone; addresses of private networks are fine, as it is the setting
    /// of whoever runs the server.
    ///
    /// # Errors
    /// As [`EndpointRefused`].
    pub fn parse(url: &str) -> Result<Endpoint, EndpointRefused> {
        let (scheme, rest) = url.split_once("://").unwrap_or((url, ""));
        let (secure, usual_port) = match scheme {
            "https" => (true, 443),
            "http" => (false, 80),
            _ => return Err(EndpointRefused::Scheme { found: scheme.to_owned() }),
        };
        let place = rest.strip_suffix('/').unwrap_or(rest);
        let bracketed = place.strip_prefix('[').and_then(|inner| inner.split_once(']'));
        let (host, port) = match bracketed {
            Some((host, _)) if host.parse::<Ipv6Addr>().is_err() => return Err(EndpointRefused::Host),
            Some((host, "")) => (host, None),
            Some((host, port)) => (host, Some(port.strip_prefix(':').ok_or(EndpointRefused::Host)?)),
            None => place.split_once(':').map_or((place, None), |(host, port)| (host, Some(port))),
        };
        let odd = |letter: char| "/?#@\\".contains(letter) || letter.is_whitespace() || letter.is_control();
        if host.is_empty() || place.contains(odd) {
            return Err(EndpointRefused::Host);
        }
        let port = match port {
            None => usual_port,
            Some(text) => match text.parse() {
                Ok(port) if port > 0 => port,
                _ => return Err(EndpointRefused::Port { found: text.to_owned() }),
            },
        };
        let is_here =
            host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
        if !secure && !is_here {
            return Err(EndpointRefused::Clear);
        }
        Ok(Endpoint { secure, host: host.to_owned(), port })
    }

    /// What the header `Host` says, which is signed.
    pub(super) fn host_header(&self) -> String {
        let host = if self.host.contains(':') { format!("[{}]", self.host) } else { self.host.clone() };
        match (self.secure, self.port) {
            (true, 443) | (false, 80) => host,
            (_, port) => format!("{host}:{port}"),
        }
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.secure { "https" } else { "http" };
        write!(out, "{scheme}://{}", self.host_header())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_the_clear_stays_on_this_machine() {
        let shown = |url: &str| Endpoint::parse(url).map(|endpoint| endpoint.to_string());
        for url in ["https://s3.eu-central-1.amazonaws.com", "https://10.0.0.5:9000", "http://127.0.0.1:9000"]
        {
            assert_eq!(shown(url), Ok(url.to_owned()));
        }
        assert_eq!(shown("https://store.example:443/"), Ok("https://store.example".to_owned()));
        assert_eq!(shown("http://[::1]:9000"), Ok("http://[::1]:9000".to_owned()));
        for url in ["http://10.0.0.5:9000", "http://store.example", "http://localhost.example"] {
            assert_eq!(shown(url), Err(EndpointRefused::Clear), "{url}");
        }
        for url in ["http://[::1]junk:9000", "https://[::1", "https://[host]", "https://[]:1"] {
            assert_eq!(shown(url).ok(), None, "{url}");
        }
        for url in ["https://", "https://host/bucket", "https://key:secret@host", "https://a b"] {
            assert!(shown(url).is_err_and(|why| !why.to_string().contains("secret")), "{url}");
        }
        assert!(matches!(shown("https://h:0"), Err(EndpointRefused::Port { .. })));
        assert!(matches!(shown("s3://bucket"), Err(EndpointRefused::Scheme { .. })));
    }
}
