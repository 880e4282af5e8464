//! Where a broker is: a URL whose scheme says what it speaks.
//! Knows schemes and usual ports; must not know passwords, which do not stand in URLs.

use std::fmt;

/// What a broker speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Protocol {
    /// MQTT 3.1.1.
    Mqtt,
    /// NATS with JetStream.
    Nats,
}

impl Protocol {
    /// Its stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Protocol::Mqtt => "mqtt",
            Protocol::Nats => "nats",
        }
    }

    /// What separates the levels of its topics.
    pub const fn separator(self) -> char {
        match self {
            Protocol::Mqtt => '/',
            Protocol::Nats => '.',
        }
    }

    /// What stands for one level of a topic, and for all further ones, in its filters.
    pub const fn wildcards(self) -> (&'static str, &'static str) {
        match self {
            Protocol::Mqtt => ("+", "#"),
            Protocol::Nats => ("*", ">"),
        }
    }
}

/// The schemes with what they mean: the protocol, whether it is encrypted, and the usual port.
const SCHEMES: [(&str, Protocol, bool, u16); 4] = [
    ("mqtt", Protocol::Mqtt, false, 1883),
    ("mqtts", Protocol::Mqtt, true, 8883),
    ("nats", Protocol::Nats, false, 4222),
    ("tls", Protocol::Nats, true, 4222),
];

/// Why a URL is refused, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddressRefused {
    /// The scheme is unknown.
    #[error(
        "{found:?} is no broker's URL; write mqtt://, mqtts:// (MQTT), nats:// or tls:// (NATS) and the host"
    )]
    Scheme {
        /// The URL, without what may be a password.
        found: String,
    },
    /// A password stands in it.
    #[error("the URL holds a password; name the variable of the environment that has it as password_env")]
    Password,
    /// There is no host, or more than a host.
    #[error("the URL names no host alone; write it as {scheme}://user@host:port, user and port as needed")]
    Host {
        /// Its scheme.
        scheme: String,
    },
    /// The port is no number.
    #[error("the port {found:?} is no number from 1 to 65535")]
    Port {
        /// What was found.
        found: String,
    },
}

/// Where a broker is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// What it speaks.
    pub protocol: Protocol,
    /// Whether the connection is encrypted; a NATS server may ask for it by itself.
    pub secure: bool,
    /// Who we are to it.
    pub user: Option<String>,
    /// Its name or number; without brackets.
    pub host: String,
    /// Its port.
    pub port: u16,
}

impl Address {
    /// Reads a URL. `mqtt://meters@10.0.0.5` is the user meters at 10.0.0.5, port 1883.
    ///
    /// # Errors
    /// As [`AddressRefused`].
    pub fn parse(url: &str) -> Result<Address, AddressRefused> {
        let (scheme, rest) = url.split_once("://").unwrap_or((url, ""));
        let known = SCHEMES.into_iter().find(|(name, ..)| *name == scheme);
        let Some((_, protocol, secure, usual_port)) = known else {
            return Err(AddressRefused::Scheme { found: scheme.to_owned() });
        };
        let (user, host, port) = user_host_port(scheme, rest)?;
        Ok(Address { protocol, secure, user, host, port: port.unwrap_or(usual_port) })
    }
}

/// What stands behind the scheme of a URL: `user@host:port`, user and port as needed.
///
/// # Errors
/// As [`AddressRefused`].
pub(crate) fn user_host_port(
    scheme: &str,
    rest: &str,
) -> Result<(Option<String>, String, Option<u16>), AddressRefused> {
    let rest = rest.strip_suffix('/').unwrap_or(rest);
    let (user, place) = match rest.rsplit_once('@') {
        Some((user, _)) if user.contains(':') => return Err(AddressRefused::Password),
        Some((user, place)) => (Some(user.to_owned()), place),
        None => (None, rest),
    };
    let bracketed = place.strip_prefix('[').and_then(|inner| inner.split_once(']'));
    let (host, port) = match bracketed {
        Some((host, port)) => (host, port.strip_prefix(':')),
        None => place.split_once(':').map_or((place, None), |(host, port)| (host, Some(port))),
    };
    let odd = |letter: char| "/?#".contains(letter) || letter.is_whitespace() || letter.is_control();
    if host.is_empty() || host.contains(odd) || user.as_deref() == Some("") {
        return Err(AddressRefused::Host { scheme: scheme.to_owned() });
    }
    let port = match port {
        None => None,
        Some(text) => match text.parse() {
            Ok(port) if port > 0 => Some(port),
            _ => return Err(AddressRefused::Port { found: text.to_owned() }),
        },
    };
    Ok((user, host.to_owned(), port))
}

impl fmt::Display for Address {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let same = |(_, protocol, secure, _): &&(&str, Protocol, bool, u16)| {
            *protocol == self.protocol && *secure == self.secure
        };
        let scheme = SCHEMES.iter().find(same).map_or("", |(name, ..)| *name);
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
    fn a_url_says_what_is_spoken_where() {
        let read = |url: &str| Address::parse(url).unwrap();
        let meters = read("mqtt://meters@10.0.0.5");
        assert_eq!((meters.protocol, meters.secure, meters.port), (Protocol::Mqtt, false, 1883));
        assert_eq!((meters.user.as_deref(), meters.host.as_str()), (Some("meters"), "10.0.0.5"));
        assert_eq!(meters.to_string(), "mqtt://10.0.0.5:1883");
        assert_eq!(read("mqtts://broker.example/").to_string(), "mqtts://broker.example:8883");
        assert_eq!(read("nats://[::1]:4223").to_string(), "nats://[::1]:4223");
        let sealed = read("tls://nats.example");
        assert_eq!((sealed.protocol, sealed.secure, sealed.port), (Protocol::Nats, true, 4222));
    }

    #[test]
    fn what_is_no_address_is_refused_in_order_and_no_password_is_repeated() {
        let refused = |url: &str| Address::parse(url).unwrap_err().to_string();
        assert!(refused("kafka://u:secret@host").contains("\"kafka\" is no broker's URL"));
        assert!(refused("mqtt://u:secret@host").contains("password_env"));
        assert!(!refused("mqtt://u:secret@host:x").contains("secret"));
        for url in ["mqtt://", "mqtt://a@", "mqtt://@host", "mqtt://host/path", "nats://a b"] {
            assert!(refused(url).contains("names no host alone"), "{url}: {}", refused(url));
        }
        for url in ["mqtt://h:0", "mqtt://h:port", "nats://[::1]:70000"] {
            assert!(refused(url).contains("from 1 to 65535"), "{url}");
        }
    }
}
