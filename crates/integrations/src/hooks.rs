//! Messages posted to addresses of others, behind the port [`Hooks`]: signed as Standard Webhooks has it, without
//! following anybody anywhere.
//!
//! Knows HTTP, signatures and which addresses are the public's; must not know what a message is about.

use std::io::{self, Read};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ports::{Hook, Hooked, Hooks};
use ring::hmac;
use ureq::http::Uri;
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, Error};

use crate::words::one_line;
use crate::{SourceFault, tls};

/// How long a connection may take to stand.
const CONNECT_MAX: Duration = Duration::from_secs(5);
/// How long a post may take in all.
const POST_MAX: Duration = Duration::from_secs(20);
/// Longest head of an answer.
const HEAD_BYTES_MAX: usize = 16 << 10;
/// How much of an answer is read.
const ANSWER_BYTES_MAX: u64 = 1 << 10;
/// The most characters that are told of an answer.
const TOLD_CHARS_MAX: usize = 200;
/// What a secret begins with.
const SECRET_PREFIX: &str = "whsec_";
/// Why an address is not written to.
const PRIVATE: &str = "it is an address of a private network or of this machine; whoever runs farthing allows those with \
                       allow_private = true under [webhooks] in farthing.toml";

/// Posts to addresses of the public, or to any.
#[derive(Debug)]
pub struct WebHooks {
    agent: Agent,
}

impl WebHooks {
    /// Who trusts the authorities of the system; private addresses are written to where that is allowed.
    ///
    /// # Errors
    /// No authority can be read.
    pub fn new(allow_private: bool) -> Result<WebHooks, SourceFault> {
        let authorities = tls::authorities(None)?;
        let authorities: Vec<_> =
            authorities.iter().map(|one| Certificate::from_der(one).to_owned()).collect();
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
            .timeout_global(Some(POST_MAX))
            .tls_config(trust)
            .build();
        let resolver = Public { inner: DefaultResolver::default(), allow_private };
        Ok(WebHooks { agent: Agent::with_parts(config, DefaultConnector::new(), resolver) })
    }
}

impl Hooks for WebHooks {
    fn post(&self, hook: &Hook<'_>) -> Hooked {
        let seconds = hook.at.as_micros().div_euclid(1_000_000).to_string();
        let posted = self
            .agent
            .post(hook.url)
            .header("content-type", "application/json")
            .header("webhook-id", hook.id)
            .header("webhook-timestamp", &seconds)
            .header("webhook-signature", signature(hook, &seconds))
            .send(hook.body);
        match posted {
            Ok(answer) => answered(answer.into_parts()),
            Err(why) => Hooked::NotTaken { answer: words(&why), is_gone: false },
        }
    }
}

/// `v1,` and HMAC-SHA256 of id, time and body, by <https://www.standardwebhooks.com>.
fn signature(hook: &Hook<'_>, seconds: &str) -> String {
    let plain = hook.secret.strip_prefix(SECRET_PREFIX).unwrap_or(hook.secret);
    // A secret that is none in base64 signs as it is written.
    let key = STANDARD.decode(plain).unwrap_or_else(|_| hook.secret.as_bytes().to_vec());
    let told = format!("{}.{seconds}.{}", hook.id, hook.body);
    let signed = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &key), told.as_bytes());
    format!("v1,{}", STANDARD.encode(signed.as_ref()))
}

/// What is said of a status, with the beginning of the answer.
fn answered((head, body): (ureq::http::response::Parts, ureq::Body)) -> Hooked {
    let mut text = Vec::new();
    // What cannot be read of it is not told.
    let read = body.into_reader().take(ANSWER_BYTES_MAX).read_to_end(&mut text);
    let text = read.map(|_| one_line(&String::from_utf8_lossy(&text), TOLD_CHARS_MAX)).unwrap_or_default();
    let status = head.status.as_u16();
    let answer = format!("{status} {text}").trim_end().to_owned();
    match status {
        200..=299 => Hooked::Taken { answer },
        300..=399 => {
            let to = head.headers.get("location").and_then(|to| to.to_str().ok()).unwrap_or_default();
            let to = one_line(to, TOLD_CHARS_MAX);
            let answer =
                format!("{status}: it sends elsewhere ({to}), and nobody is followed; write that address");
            Hooked::NotTaken { answer, is_gone: false }
        }
        410 => Hooked::NotTaken { answer, is_gone: true },
        _ => Hooked::NotTaken { answer, is_gone: false },
    }
}

fn words(why: &Error) -> String {
    match why {
        Error::HostNotFound => "the host cannot be found".to_owned(),
        Error::Timeout(_) => format!("no answer came in {} s", POST_MAX.as_secs()),
        Error::Io(why) => one_line(&why.to_string(), TOLD_CHARS_MAX),
        why => one_line(&why.to_string(), TOLD_CHARS_MAX),
    }
}

/// Finds the addresses of a host, and only those of the public unless others are allowed. What is connected to is what was
/// found here, so that no name means another address a moment later.
#[derive(Debug)]
struct Public {
    inner: DefaultResolver,
    allow_private: bool,
}

impl Resolver for Public {
    fn resolve(
        &self,
        uri: &Uri,
        config: &ureq::config::Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, Error> {
        let found = self.inner.resolve(uri, config, timeout)?;
        match self.allow_private || found.iter().all(|address| is_public(address.ip())) {
            true => Ok(found),
            false => Err(Error::Io(io::Error::new(io::ErrorKind::PermissionDenied, PRIVATE))),
        }
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
    use calendar::Instant;

    use super::*;

    /// The example of the standard's own libraries.
    #[test]
    fn a_message_is_signed_as_the_standard_has_it() {
        let hook = Hook {
            url: "https://example.com",
            id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
            at: Instant::parse("2021-02-25T21:29:20Z").unwrap(),
            secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            body: "{\"test\": 2432232314}",
        };
        assert_eq!(signature(&hook, "1614265330"), "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

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

    #[test]
    fn nothing_is_said_to_a_private_address_that_is_not_allowed() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        let at = Instant::parse("2026-01-01T00:00:00Z").unwrap();
        let hook = Hook { url: &url, id: "evt_1", at, secret: "whsec_", body: "{}" };
        let Hooked::NotTaken { answer, is_gone: false } = WebHooks::new(false).unwrap().post(&hook) else {
            panic!("it was taken");
        };
        assert!(answer.contains("allow_private"), "{answer}");
        listener.set_nonblocking(true).unwrap();
        assert!(listener.accept().is_err(), "nobody came");
    }
}
