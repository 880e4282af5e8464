//! Packets of MQTT 3.1.1: those that a client which takes messages says and hears.
//! Knows bytes; must not know connections. Section numbers are those of the OASIS standard.

use std::borrow::Cow;
use std::fmt;

/// Longest text in a packet.
const TEXT_BYTES_MAX: usize = 65_535;

/// Who connects, and how.
#[derive(Debug, Clone, Copy)]
pub struct Connect<'a> {
    /// The session's name.
    pub client: &'a str,
    /// Whether the session begins empty and ends with the connection.
    pub clean: bool,
    /// After how many seconds of silence the broker may give us up.
    pub keep_alive_seconds: u16,
    /// The user.
    pub user: Option<&'a str>,
    /// The user's password.
    pub password: Option<&'a str>,
}

/// CONNECT (3.1).
pub fn connect(asked: &Connect<'_>) -> Vec<u8> {
    let mut body = Vec::with_capacity(64);
    text("MQTT", &mut body);
    let flag = |set: bool, bit: u8| if set { 1 << bit } else { 0 };
    // A password needs a user (3.1.2.9).
    let user = asked.user.or(asked.password.map(|_| ""));
    body.push(4);
    body.push(flag(asked.clean, 1) | flag(asked.password.is_some(), 6) | flag(user.is_some(), 7));
    body.extend_from_slice(&asked.keep_alive_seconds.to_be_bytes());
    for one in [Some(asked.client), user, asked.password].into_iter().flatten() {
        text(one, &mut body);
    }
    packet(0x10, &body)
}

/// SUBSCRIBE (3.8) to filters, each with QoS 1.
pub fn subscribe(id: u16, filters: &[String]) -> Vec<u8> {
    let mut body = id.to_be_bytes().to_vec();
    for filter in filters {
        text(filter, &mut body);
        body.push(1);
    }
    packet(0x82, &body)
}

/// PUBACK (3.4).
pub fn puback(id: u16, out: &mut Vec<u8>) {
    out.extend_from_slice(&[0x40, 2]);
    out.extend_from_slice(&id.to_be_bytes());
}

/// PINGREQ (3.12).
pub const PINGREQ: [u8; 2] = [0xc0, 0];
/// DISCONNECT (3.14).
pub const DISCONNECT: [u8; 2] = [0xe0, 0];

fn packet(first: u8, body: &[u8]) -> Vec<u8> {
    let mut out = vec![first];
    let mut rest = body.len();
    loop {
        let low = u8::try_from(rest % 128).expect("a remainder of 128 fits");
        rest /= 128;
        out.push(if rest > 0 { low | 0x80 } else { low });
        if rest == 0 {
            break;
        }
    }
    out.extend_from_slice(body);
    out
}

fn text(text: &str, out: &mut Vec<u8>) {
    let mut end = text.len().min(TEXT_BYTES_MAX);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    out.extend_from_slice(&u16::try_from(end).expect("it is within the bound").to_be_bytes());
    out.extend_from_slice(&text.as_bytes()[..end]);
}

/// What a broker says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard<'a> {
    /// CONNACK: whether the session was kept, and the return code.
    Connected {
        /// Whether the broker still has our session.
        session_kept: bool,
        /// 0, or why not (3.2.2.3).
        code: u8,
    },
    /// SUBACK: the code of each filter.
    Subscribed {
        /// 0 to 2, or 0x80 where it is refused.
        codes: &'a [u8],
    },
    /// PUBLISH.
    Published(Published<'a>),
    /// Whatever else, such as PINGRESP.
    Other,
}

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published<'a> {
    /// Its topic; in place of bytes that are no text, which some brokers let pass, stands U+FFFD.
    pub topic: Cow<'a, str>,
    /// By what it is acknowledged; none for QoS 0, which wants no acknowledgement.
    pub id: Option<u16>,
    /// What it says; empty where it is too long.
    pub body: &'a [u8],
    /// How long it is.
    pub bytes: usize,
}

/// Bytes that are no packet a broker says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Malformed;

impl fmt::Display for Malformed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("bytes that are no MQTT 3.1.1")
    }
}

/// The first packet and how long it is; none where more bytes are wanted. Of a message longer than
/// `body_max` only the head needs to be there.
///
/// # Errors
/// The bytes are no packet.
pub fn hear(bytes: &[u8], body_max: usize) -> Result<Option<(Heard<'_>, usize)>, Malformed> {
    let Some((head, length)) = length(bytes)? else { return Ok(None) };
    let whole = head + length;
    let kind = bytes[0];
    if kind >> 4 == 3 {
        let published = publish(kind, &bytes[head..bytes.len().min(whole)], length, body_max)?;
        return Ok(published.map(|published| (Heard::Published(published), whole)));
    }
    let Some(body) = bytes.get(head..whole) else {
        return if length > body_max { Err(Malformed) } else { Ok(None) };
    };
    let heard = match (kind >> 4, body) {
        (2, [flags, code]) => Heard::Connected { session_kept: flags & 1 == 1, code: *code },
        (9, [_, _, codes @ ..]) => Heard::Subscribed { codes },
        (2 | 9 | 0 | 15, _) => return Err(Malformed),
        _ => Heard::Other,
    };
    Ok(Some((heard, whole)))
}

/// How long the head is, and what comes after it (2.2.3).
fn length(bytes: &[u8]) -> Result<Option<(usize, usize)>, Malformed> {
    let mut length = 0;
    for (place, byte) in bytes.iter().skip(1).take(4).enumerate() {
        length |= usize::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            return Ok(Some((place + 2, length)));
        }
    }
    if bytes.len() >= 5 { Err(Malformed) } else { Ok(None) }
}

fn publish(
    kind: u8,
    there: &[u8],
    length: usize,
    body_max: usize,
) -> Result<Option<Published<'_>>, Malformed> {
    let wants_answer = match kind >> 1 & 3 {
        0 => false,
        1 => true,
        // Nothing is asked for with QoS 2, and 3 is none.
        _ => return Err(Malformed),
    };
    let Some(size) = there.first_chunk::<2>() else { return Ok(None) };
    let topic_end = 2 + usize::from(u16::from_be_bytes(*size));
    let body_at = topic_end + if wants_answer { 2 } else { 0 };
    if body_at > length {
        return Err(Malformed);
    }
    let bytes = length - body_at;
    let wanted = if bytes > body_max { body_at } else { length };
    if there.len() < wanted {
        return Ok(None);
    }
    let topic = String::from_utf8_lossy(&there[2..topic_end]);
    let id = wants_answer.then(|| u16::from_be_bytes([there[topic_end], there[topic_end + 1]]));
    Ok(Some(Published { topic, id, body: &there[body_at..wanted], bytes }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_connect_is_the_standard_s() {
        let asked = Connect {
            client: "f",
            clean: false,
            keep_alive_seconds: 30,
            user: Some("u"),
            password: Some("p"),
        };
        let wanted = b"\x10\x13\x00\x04MQTT\x04\xc0\x00\x1e\x00\x01f\x00\x01u\x00\x01p";
        assert_eq!(connect(&asked), wanted);
        let clean = Connect { clean: true, user: None, password: None, ..asked };
        assert_eq!(connect(&clean), b"\x10\x0d\x00\x04MQTT\x04\x02\x00\x1e\x00\x01f");
    }

    #[test]
    fn long_packets_have_long_lengths() {
        assert_eq!(packet(0x30, &[0; 127])[..2], [0x30, 127]);
        assert_eq!(packet(0x30, &[0; 128])[..3], [0x30, 0x80, 1]);
        assert_eq!(length(&[0x30, 0xff, 0xff, 0xff, 0x7f]), Ok(Some((5, 268_435_455))));
        assert_eq!(length(&[0x30, 0xff, 0xff, 0xff, 0xff]), Err(Malformed));
        assert_eq!(length(&[0x30, 0xff]), Ok(None));
    }

    #[test]
    fn a_message_is_heard_once_it_is_whole_at_every_cut() {
        let body = b"\x00\x03a/b\x00\x07{}";
        let whole = packet(0x32, body);
        for cut in 0..whole.len() {
            assert_eq!(hear(&whole[..cut], 100), Ok(None), "{cut}");
        }
        let wanted = Published { topic: "a/b".into(), id: Some(7), body: b"{}", bytes: 2 };
        assert_eq!(hear(&whole, 100), Ok(Some((Heard::Published(wanted), 11))));
        // It would come again with each connection, and keep back everything behind it.
        let no_text = packet(0x32, b"\x00\x03a/\xff\x00\x07{}");
        let wanted = Published { topic: "a/\u{fffd}".into(), id: Some(7), body: b"{}", bytes: 2 };
        assert_eq!(hear(&no_text, 100), Ok(Some((Heard::Published(wanted), 11))));
    }

    #[test]
    fn of_a_long_message_the_head_is_enough() {
        let mut body = b"\x00\x01t\x00\x09".to_vec();
        body.extend_from_slice(&[b'x'; 1000]);
        let whole = packet(0x32, &body);
        let wanted = Published { topic: "t".into(), id: Some(9), body: b"", bytes: 1000 };
        assert_eq!(hear(&whole[..8], 10), Ok(Some((Heard::Published(wanted), whole.len()))));
    }

    #[test]
    fn what_is_no_packet_is_malformed() {
        for bytes in [&b"\x34\x02\x00\x00"[..], b"\x32\x02\x00\x05", b"\x20\x01\x00", b"\xf0\x00"] {
            assert_eq!(hear(bytes, 100), Err(Malformed), "{bytes:?}");
        }
        assert_eq!(hear(b"\xd0\x00", 100), Ok(Some((Heard::Other, 2))));
        let kept = Heard::Connected { session_kept: true, code: 0 };
        assert_eq!(hear(b"\x20\x02\x01\x00", 100), Ok(Some((kept, 4))));
    }
}
