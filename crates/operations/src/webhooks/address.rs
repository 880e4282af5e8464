//! Addresses that may be told: over HTTPS, or of this machine and of networks that are nobody else's.
//! Knows how an address is written; must not look one up.

use super::URL_CHARS_MAX;

/// An address over HTTP, encrypted unless it is one of this machine or a private network, with no user in it.
pub(super) fn check(url: &str) -> Result<(), String> {
    if url.chars().count() > URL_CHARS_MAX {
        return Err(format!("an address has at most {URL_CHARS_MAX} characters"));
    }
    let no = || Err(format!("{url:?} is no address; write one such as \"https://example.com/hooks\""));
    let (scheme, rest) = url.split_once("://").unwrap_or_default();
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let odd = |sign: char| {
        sign.is_whitespace() || sign.is_control() || !sign.is_ascii() || "\\\"<>^`{|}#".contains(sign)
    };
    if host.is_empty() || !matches!(scheme, "https" | "http") || url.chars().any(odd) {
        return no();
    }
    if host.contains('@') {
        return Err("no user stands in it; whoever is told knows us by the signature".to_owned());
    }
    let Some(name) = host_name(host) else { return no() };
    match scheme == "https" || is_near(name) {
        true => Ok(()),
        false => Err("what is told goes over https://, so that nobody reads it on the way".to_owned()),
    }
}

/// The name or number of a host, without its port; none where that is no host.
pub(crate) fn host_name(host: &str) -> Option<&str> {
    let (name, port) = match host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((name, "")) => (name, None),
        Some((name, port)) => (name, port.strip_prefix(':').or(Some(""))),
        None => host.split_once(':').map_or((host, None), |(name, port)| (name, Some(port))),
    };
    let is_port = |port: &str| port.parse::<u16>().is_ok_and(|port| port > 0);
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|sign| sign.is_ascii_alphanumeric() || b"-_".contains(&sign))
    };
    let is_number = name.parse::<std::net::IpAddr>().is_ok();
    let is_name = is_number || name.strip_suffix('.').unwrap_or(name).split('.').all(is_label);
    (is_name && port.is_none_or(is_port)).then_some(name)
}

/// Whether a host is this machine, or of a network that is nobody else's.
pub(crate) fn is_near(name: &str) -> bool {
    name == "localhost" || name.parse().is_ok_and(is_private)
}

/// Whether an address is one of this machine or of a network that is nobody else's.
fn is_private(address: std::net::IpAddr) -> bool {
    match address {
        std::net::IpAddr::V4(address) => {
            address.is_loopback() || address.is_private() || address.is_link_local()
        }
        std::net::IpAddr::V6(address) => {
            address.is_loopback() || matches!(address.segments()[0], 0xfc00..=0xfdff | 0xfe80..=0xfebf)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_encrypted_and_name_nobody() {
        for good in [
            "https://example.com/hooks?a=b",
            "https://h:8443",
            "http://127.0.0.1:9/x",
            "http://localhost/",
            "http://[::1]:80/",
            "https://10.0.0.1/",
        ] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        for (wrong, words) in [
            ("", "is no address"),
            ("example.com", "is no address"),
            ("ftp://example.com", "is no address"),
            ("https:///x", "is no address"),
            ("https://a b/", "is no address"),
            ("https://h/#x", "is no address"),
            ("https://h/\r\nX: y", "is no address"),
            ("https://exämple.com/", "is no address"),
            ("https://[::1", "is no address"),
            ("https://a:b:c/", "is no address"),
            ("https://localhost:99999/", "is no address"),
            ("https://example.com:0/", "is no address"),
            ("https://./", "is no address"),
            ("https://-/", "is no address"),
            ("https://exa%6dple.com/", "is no address"),
            ("http://8.8.8.8/", "https://"),
            ("https://u:p@h/", "no user stands in it"),
            ("http://example.com/", "https://"),
            (&format!("https://{}", "h".repeat(1_000)), "at most 1000"),
        ] {
            assert!(check(wrong).unwrap_err().contains(words), "{wrong}");
        }
    }
}
