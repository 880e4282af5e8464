//! Frames of the NATS client protocol, and what JetStream says in the subject that acknowledges a message.
//! Knows bytes; must not know connections or consumers.

use std::fmt;

use calendar::Instant;

/// Longest line that a server says: INFO names every server of a cluster.
const LINE_BYTES_MAX: usize = 256 << 10;

/// What a server says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard<'a> {
    /// INFO and its JSON.
    Info(&'a str),
    /// A message.
    Message(Delivered<'a>),
    /// It wants a PONG.
    Ping,
    /// It answers our PING.
    Pong,
    /// It has taken something.
    Fine,
    /// It refuses, and says why.
    Refused(&'a str),
}

/// A message as it is delivered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivered<'a> {
    /// Its subject.
    pub subject: &'a str,
    /// Where an answer goes; to JetStream that is its acknowledgement.
    pub reply: Option<&'a str>,
    /// Its headers as they stand, the first line among them.
    pub headers: &'a str,
    /// What it says; empty where it is too long.
    pub body: &'a [u8],
    /// How long it is.
    pub bytes: usize,
}

/// Bytes that are no frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Malformed;

impl fmt::Display for Malformed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("bytes that are no NATS")
    }
}

/// The first frame and how long it is; none where more bytes are wanted. Of a message longer than `body_max`
/// only the line and the headers need to be there.
///
/// # Errors
/// The bytes are no frame.
pub fn hear(bytes: &[u8], body_max: usize) -> Result<Option<(Heard<'_>, usize)>, Malformed> {
    let Some(end) = bytes.iter().take(LINE_BYTES_MAX).position(|byte| *byte == b'\n') else {
        return if bytes.len() >= LINE_BYTES_MAX { Err(Malformed) } else { Ok(None) };
    };
    let line = std::str::from_utf8(&bytes[..end]).map_err(|_| Malformed)?.trim_end_matches('\r');
    let (verb, rest) = line.split_once([' ', '\t']).unwrap_or((line, ""));
    let simple = match verb.to_ascii_uppercase().as_str() {
        "MSG" => return message(rest, false, (bytes, end + 1), body_max),
        "HMSG" => return message(rest, true, (bytes, end + 1), body_max),
        "INFO" => Heard::Info(rest),
        "PING" => Heard::Ping,
        "PONG" => Heard::Pong,
        "+OK" => Heard::Fine,
        "-ERR" => Heard::Refused(rest.trim_matches('\'')),
        _ => return Err(Malformed),
    };
    Ok(Some((simple, end + 1)))
}

fn message<'a>(
    line: &'a str,
    has_headers: bool,
    (bytes, at): (&'a [u8], usize),
    body_max: usize,
) -> Result<Option<(Heard<'a>, usize)>, Malformed> {
    let number = |text: &str| text.parse::<usize>().map_err(|_| Malformed);
    let words: Vec<&str> = line.split_whitespace().collect();
    let (subject, reply, sizes) = match (has_headers, words.as_slice()) {
        (false, [subject, _, size]) => (*subject, None, (0, number(size)?)),
        (false, [subject, _, reply, size]) => (*subject, Some(*reply), (0, number(size)?)),
        (true, [subject, _, head, size]) => (*subject, None, (number(head)?, number(size)?)),
        (true, [subject, _, reply, head, size]) => (*subject, Some(*reply), (number(head)?, number(size)?)),
        _ => return Err(Malformed),
    };
    let (head, total) = sizes;
    if head > total || head > LINE_BYTES_MAX || total > usize::MAX / 2 {
        return Err(Malformed);
    }
    let length = total - head;
    let whole = at + total + 2;
    let wanted = if length > body_max { at + head } else { whole };
    if bytes.len() < wanted {
        return Ok(None);
    }
    let headers = std::str::from_utf8(&bytes[at..at + head]).map_err(|_| Malformed)?;
    let body = if length > body_max { &[][..] } else { &bytes[at + head..at + total] };
    Ok(Some((Heard::Message(Delivered { subject, reply, headers, body, bytes: length }), whole)))
}

impl Delivered<'_> {
    /// The status of a message that is none, as 408 where nothing came in time.
    pub fn status(&self) -> Option<(u16, &str)> {
        let first = self.headers.lines().next()?.strip_prefix("NATS/1.0")?.trim();
        let (code, words) = first.split_once(' ').unwrap_or((first, ""));
        Some((code.parse().ok()?, words.trim()))
    }

    /// A header's value. Names are compared without their case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let pairs = self.headers.lines().skip(1).filter_map(|line| line.split_once(':'));
        pairs
            .filter(|(known, _)| known.trim().eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
            .next()
    }
}

/// Where a message lies in its stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'a> {
    /// The stream.
    pub stream: &'a str,
    /// Its number in the stream.
    pub sequence: &'a str,
    /// When the stream took it, in nanoseconds since 1970.
    pub taken_at: &'a str,
}

impl<'a> Place<'a> {
    /// Reads the subject that acknowledges a message: `$JS.ACK.` and seven tokens, after a domain and an
    /// account's hash where the server says them.
    pub fn of(reply: &'a str) -> Option<Place<'a>> {
        let tokens: Vec<&str> = reply.strip_prefix("$JS.ACK.")?.split('.').collect();
        let at = match tokens.len() {
            7 => 0,
            9.. => 2,
            _ => return None,
        };
        let numeric = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let place = Place { stream: tokens[at], sequence: tokens[at + 3], taken_at: tokens[at + 5] };
        (numeric(place.sequence) && numeric(place.taken_at)).then_some(place)
    }

    /// When the stream took it, to the microsecond.
    pub fn instant(&self) -> Option<Instant> {
        let nanos = self.taken_at.parse::<i64>().ok()?;
        Some(Instant::from_micros(nanos / 1_000))
    }

    /// What it is known by for good. The time is in it, as a stream that is made anew counts from one again.
    pub fn id(&self) -> String {
        format!("{}/{}/{}", self.stream, self.sequence, self.taken_at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_heard_once_it_is_whole_at_every_cut() {
        let whole = b"HMSG a.b 1 $JS.ACK.S.c.1.42.7.1700000000123456789.0 29 31\r\n\
            NATS/1.0\r\nNats-Msg-Id: x1\r\n\r\n{}\r\nPING\r\n";
        let length = whole.len() - 6;
        for cut in 0..length {
            assert_eq!(hear(&whole[..cut], 100), Ok(None), "{cut}");
        }
        let Ok(Some((Heard::Message(message), taken))) = hear(whole, 100) else { panic!("no message") };
        assert_eq!((message.subject, message.body, message.bytes, taken), ("a.b", &b"{}"[..], 2, length));
        assert_eq!(message.header("nats-msg-id"), Some("x1"));
        let place = Place::of(message.reply.unwrap()).unwrap();
        assert_eq!(place.id(), "S/42/1700000000123456789");
        assert_eq!(place.instant().unwrap().to_string(), "2023-11-14T22:13:20.123456Z");
        assert_eq!(hear(&whole[taken..], 100), Ok(Some((Heard::Ping, 6))));
    }

    #[test]
    fn places_with_a_domain_and_statuses_are_read() {
        let place = Place::of("$JS.ACK.hub.Ab12.S.c.1.9.7.1700000000000000000.0.x").unwrap();
        assert_eq!((place.stream, place.sequence), ("S", "9"));
        assert_eq!(Place::of("_INBOX.x"), None);
        let whole = b"HMSG _INBOX.x 1 32 32\r\nNATS/1.0 408 Request Timeout\r\n\r\n\r\n";
        let Ok(Some((Heard::Message(status), _))) = hear(whole, 100) else { panic!("no message") };
        assert_eq!(status.status(), Some((408, "Request Timeout")));
    }

    #[test]
    fn of_a_long_message_the_line_is_enough_and_nonsense_is_malformed() {
        let Ok(Some((Heard::Message(message), whole))) = hear(b"MSG s 1 r 5000\r\nxx", 100) else {
            panic!("no message")
        };
        assert_eq!((message.bytes, message.body, whole), (5000, &b""[..], 16 + 5000 + 2));
        for bytes in [&b"HTTP/1.1 400 Bad Request\r\n"[..], b"MSG a\r\n", b"HMSG a 1 9 3\r\n", b"\xff\n"] {
            assert_eq!(hear(bytes, 100), Err(Malformed), "{bytes:?}");
        }
        assert_eq!(
            hear(b"-ERR 'Authorization Violation'\r\n", 9).unwrap().unwrap().0,
            Heard::Refused("Authorization Violation")
        );
    }
}
