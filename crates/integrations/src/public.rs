//! HTTP to addresses of others: in bounded time, over TLS that the system's authorities vouch for, without following anybody
//! anywhere, and to addresses of the public alone unless others are allowed.
//!
//! Knows which addresses are the public's; must not know what is said to whom.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;
use std::time::Duration;

use ureq::http::Uri;
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, Error};

use crate::words::one_line;
use crate::{SourceFault, tls};

/// How long a connection may take to stand.
const CONNECT_MAX: Duration = Duration::from_secs(5);
/// Longest head of an answer.
const HEAD_BYTES_MAX: usize = 16 << 10;
/// The most characters that are told of what stood in the way.
const TOLD_CHARS_MAX: usize = 200;

/// Whether addresses of private networks and of this machine are called, and where whoever runs farthing says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Private {
    /// Whether they are.
    pub is_allowed: bool,
    /// The table of the settings that says it.
    pub table: String,
}

impl Private {
    /// As the table of webhooks says it.
    pub fn by_webhooks(is_allowed: bool) -> Private {
        Private { is_allowed, table: "webhooks".to_owned() }
    }

    /// How they are allowed.
    pub fn way_out(&self) -> String {
        format!("allow_private = true under [{}] in farthing.toml", self.table)
    }
}

/// Who trusts the authorities of the system and ends each call in time; private addresses are called where that is allowed.
///
/// # Errors
/// No authority can be read.
pub fn agent(private: &Private, within: Duration) -> Result<Agent, SourceFault> {
    let authorities = tls::authorities(None)?;
    let authorities: Vec<_> = authorities.iter().map(|one| Certificate::from_der(one).to_owned()).collect();
    let trust = TlsConfig::builder()
        .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .root_certs(RootCerts::from(authorities))
        .build();
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .proxy(None)
        .user_agent("farthing")
        .max_response_header_size(HEAD_BYTES_MAX)
        .max_idle_connections(0)
        .timeout_connect(Some(CONNECT_MAX))
        .timeout_global(Some(within))
        .tls_config(trust)
        .build();
    let resolver = Public { inner: DefaultResolver::default(), private: private.clone() };
    Ok(Agent::with_parts(config, DefaultConnector::new(), resolver))
}

/// What stood in the way of a call that was to end within a time.
pub fn words(why: &Error, within: Duration) -> String {
    match why {
        Error::HostNotFound => "the host cannot be found".to_owned(),
        Error::Timeout(_) => format!("no answer came in {} s", within.as_secs()),
        Error::Io(why) => one_line(&why.to_string(), TOLD_CHARS_MAX),
        why => one_line(&why.to_string(), TOLD_CHARS_MAX),
    }
}

/// Finds the addresses of a host, and only those of the public unless others are allowed. What is connected to is what was
/// found here, so that no name means another address a moment later.
#[derive(Debug)]
struct Public {
    inner: DefaultResolver,
    private: Private,
}

impl Resolver for Public {
    fn resolve(
        &self,
        uri: &Uri,
        config: &ureq::config::Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, Error> {
        let found = self.inner.resolve(uri, config, timeout)?;
        if self.private.is_allowed || found.iter().all(|address| is_public(address.ip())) {
            return Ok(found);
        }
        let why = format!(
            "it is an address of a private network or of this machine; whoever runs farthing allows those with {}",
            self.private.way_out()
        );
        Err(Error::Io(io::Error::new(io::ErrorKind::PermissionDenied, why)))
    }
}

/// Whether an address is one that anybody on the Internet may have, after the registries of special addresses of IANA.
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let special = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_multicast()
        || address.is_documentation()
        || a == 0
        || a >= 240
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 192 && b == 88 && c == 99)
        || (a == 198 && (18..20).contains(&b));
    !special
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let parts = address.segments();
    let embedded = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        is_public_v4(Ipv4Addr::new(a, b, c, d))
    };
    match parts {
        // An address of version 4 in another dress: mapped, by NAT64, or by 6to4.
        [0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] => embedded(high, low),
        [0x2002, high, low, ..] => embedded(high, low),
        // Teredo, benchmarks, ORCHID and documentation.
        [0x2001, 0..=0x1ff | 0xdb8, ..] | [0x3fff, 0..=0xfff, ..] => false,
        // What is handed out is all of 2000::/3.
        [first, ..] => (0x2000..0x4000).contains(&first),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_are_not_the_publics_are_known() {
        for public in ["8.8.8.8", "1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "::ffff:8.8.8.8"]
        {
            assert!(is_public(public.parse().unwrap()), "{public}");
        }
        for private in [
            "127.0.0.1",
            "0.0.0.0",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "192.0.2.1",
            "198.18.0.1",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "fd12::1",
            "ff02::1",
            "::ffff:127.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2001:db8::1",
            "2001::1",
            "::127.0.0.1",
        ] {
            assert!(!is_public(private.parse().unwrap()), "{private}");
        }
    }
}
