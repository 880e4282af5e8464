//! Frames of the NATS client protocol, and what JetStream says in the subject that acknowledges a message.
//! Knows bytes; must not know connections or consumers.

use std::borrow::Cow;
use std::fmt;

use calendar::Instant;

/// Longest line that a server says: INFO names every server of a cluster.
const LINE_BYTES_MAX: usize = 256 << 10;
/// What our only subscription is called.
pub const SUBSCRIPTION: &[u8] = b"1";
/// Longest headers that are read, four times what JetStream takes (64 KiB); a message with longer ones is
/// passed over like one that is too long.
pub const HEAD_BYTES_MAX: usize = 256 << 10;

/// What a server says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard<'a> {
    /// INFO and its JSON.
    Info(&'a [u8]),
    /// A message.
    Message(Delivered<'a>),
    /// It wants a PONG.
    Ping,
    /// It answers our PING.
    Pong,
    /// It has taken something.
    Fine,
    /// It refuses, and says why.
    Refused(Cow<'a, str>),
}

/// A message as it is delivered. Subjects and headers are whatever their publisher sent: in place of bytes that
/// are no text stands U+FFFD.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivered<'a> {
    /// Its subject.
    pub subject: Cow<'a, str>,
    /// Where an answer goes; to JetStream that is its acknowledgement.
    pub reply: Option<&'a [u8]>,
    /// Its headers as they stand, the first line among them; empty where they are too long.
    pub headers: Cow<'a, str>,
    /// What it says; empty where it, or its headers, are too long.
    pub body: &'a [u8],
    /// How long it is, together with its headers where these are too long.
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
/// only the line and the headers need to be there, and of one whose headers are too long only the line.
///
/// # Errors
/// The bytes are no frame. What is merely no text is none of our business here: as it would come again with
/// each connection, it would keep back everything behind it.
pub fn hear(bytes: &[u8], body_max: usize) -> Result<Option<(Heard<'_>, usize)>, Malformed> {
    let Some(end) = line_end(bytes) else {
        return if bytes.len() >= LINE_BYTES_MAX { Err(Malformed) } else { Ok(None) };
    };
    let line = bytes[..end].trim_ascii_end();
    let verb_end = line.iter().position(is_blank).unwrap_or(line.len());
    let (verb, behind) = (&line[..verb_end], line.get(verb_end + 1..).unwrap_or_default());
    let rest = behind.trim_ascii_start();
    let simple = match verb.to_ascii_uppercase().as_slice() {
        b"MSG" => return message(behind, false, (bytes, end + 1), body_max),
        b"HMSG" => return message(behind, true, (bytes, end + 1), body_max),
        b"INFO" => Heard::Info(rest),
        b"PING" => Heard::Ping,
        b"PONG" => Heard::Pong,
        b"+OK" => Heard::Fine,
        b"-ERR" => {
            let why = rest.strip_prefix(b"'").unwrap_or(rest);
            Heard::Refused(String::from_utf8_lossy(why.strip_suffix(b"'").unwrap_or(why)))
        }
        _ => return Err(Malformed),
    };
    Ok(Some((simple, end + 1)))
}

/// Where the first line ends. nats-server's MQTT lets subjects have any white but spaces, so that a message's
/// line ends only where both bytes stand that end lines.
fn line_end(bytes: &[u8]) -> Option<usize> {
    let begin = &bytes[..bytes.len().min(5)];
    let verb = begin.split(is_blank).next().unwrap_or_default();
    let of_message = verb.eq_ignore_ascii_case(b"MSG") || verb.eq_ignore_ascii_case(b"HMSG");
    let ends = |at: &usize| bytes[*at] == b'\n' && (!of_message || bytes[at - 1] == b'\r');
    (0..bytes.len().min(LINE_BYTES_MAX)).find(ends)
}

/// What separates the words of a line. Whatever else is called white, as U+00A0, may be part of a subject.
fn is_blank(byte: &u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

fn number(word: &[u8]) -> Result<usize, Malformed> {
    std::str::from_utf8(word).map_err(|_| Malformed)?.parse().map_err(|_| Malformed)
}

/// The last word of a line, and what stands before it and the one blank between them.
fn last_word(line: &[u8]) -> (&[u8], &[u8]) {
    let end = line.iter().rposition(|byte| !is_blank(byte)).map_or(0, |at| at + 1);
    let begin = line[..end].iter().rposition(is_blank).map_or(0, |at| at + 1);
    (&line[..begin.saturating_sub(1)], &line[begin..end])
}

fn message<'a>(
    line: &'a [u8],
    has_headers: bool,
    (bytes, at): (&'a [u8], usize),
    body_max: usize,
) -> Result<Option<(Heard<'a>, usize)>, Malformed> {
    // From the end, as a tab may be part of the subject.
    let (line, total) = last_word(line);
    let (line, head) = if has_headers { last_word(line) } else { (line, &b"0"[..]) };
    let (head, total) = (number(head)?, number(total)?);
    let (subject, reply) = match last_word(line) {
        (subject, SUBSCRIPTION) => (subject, None),
        (line, reply) => match last_word(line) {
            (subject, SUBSCRIPTION) => (subject, Some(reply)),
            _ => return Err(Malformed),
        },
    };
    if subject.is_empty() || head > total || total > usize::MAX / 2 {
        return Err(Malformed);
    }
    let whole = at + total + 2;
    let (head_end, body_end, length) = match (head > HEAD_BYTES_MAX, total - head) {
        (true, _) => (at, at, total),
        (false, length) if length > body_max => (at + head, at + head, length),
        (false, length) => (at + head, at + total, length),
    };
    // The end of the line behind a body that is wanted is waited for, too.
    let wanted = if body_end == at + total { whole } else { body_end };
    if bytes.len() < wanted {
        return Ok(None);
    }
    let (subject, headers) =
        (String::from_utf8_lossy(subject), String::from_utf8_lossy(&bytes[at..head_end]));
    let body = &bytes[head_end..body_end];
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
            .map(|(_, value)| value.trim_matches([' ', '\t']))
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
        assert_eq!((&*message.subject, message.body, message.bytes, taken), ("a.b", &b"{}"[..], 2, length));
        assert_eq!(message.header("nats-msg-id"), Some("x1"));
        let place = Place::of(std::str::from_utf8(message.reply.unwrap()).unwrap()).unwrap();
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
        for bytes in [
            &b"HTTP/1.1 400 Bad Request\r\n"[..],
            b"MSG a\r\n",
            b"HMSG a 1 9 3\r\n",
            b"\xff\n",
            b"MSG a 1 x\r\n",
        ] {
            assert_eq!(hear(bytes, 100), Err(Malformed), "{bytes:?}");
        }
        assert_eq!(
            hear(b"-ERR 'Authorization Violation'\r\n", 9).unwrap().unwrap().0,
            Heard::Refused("Authorization Violation".into())
        );
    }

    /// Subjects and headers are any bytes; neither what is white in Unicode alone nor a tab ends a subject.
    #[test]
    fn what_is_no_text_is_heard_at_every_cut() {
        let head = b"NATS/1.0\r\nX-Place: K\xf6ln\r\nNats-Msg-Id: \xc2\xa0x1 \r\n\r\n";
        for subject in [&b"a.\xff\xfe.b"[..], b"a.\xc2\xa0.b", b"a.\x0b\x0c.b", b"a.\t\n\r.b", b"\t1\t1\t"] {
            let mut whole = b"HMSG ".to_vec();
            whole.extend_from_slice(subject);
            let sizes = format!(" 1\t $JS.ACK.S.c.1.42.7.17.0 {} {}\r\n", head.len(), head.len() + 2);
            whole.extend_from_slice(sizes.as_bytes());
            whole.extend_from_slice(head);
            whole.extend_from_slice(b"{}\r\n");
            for cut in 0..whole.len() {
                assert_eq!(hear(&whole[..cut], 100), Ok(None), "{cut} of {subject:?}");
            }
            let Ok(Some((Heard::Message(message), taken))) = hear(&whole, 100) else {
                panic!("no message: {subject:?}")
            };
            assert_eq!((taken, message.body, message.bytes), (whole.len(), &b"{}"[..], 2));
            assert_eq!(message.subject, String::from_utf8_lossy(subject));
            assert_eq!(message.reply, Some(&b"$JS.ACK.S.c.1.42.7.17.0"[..]));
            assert_eq!(message.header("x-place"), Some("K\u{fffd}ln"));
            assert_eq!(message.header("Nats-Msg-Id"), Some("\u{a0}x1"));
        }
    }

    /// Headers of the longest length are read; longer ones are passed over with their message, and its line
    /// is enough for that.
    #[test]
    fn headers_that_are_too_long_are_passed_over() {
        let line = format!("HMSG s 1 r {} {}\r\n", HEAD_BYTES_MAX + 1, HEAD_BYTES_MAX + 3);
        for cut in 0..line.len() {
            assert_eq!(hear(&line.as_bytes()[..cut], 100), Ok(None), "{cut}");
        }
        let Ok(Some((Heard::Message(message), taken))) = hear(line.as_bytes(), 100) else {
            panic!("no message")
        };
        assert_eq!((message.bytes, message.body, &*message.headers), (HEAD_BYTES_MAX + 3, &b""[..], ""));
        assert_eq!((message.reply, taken), (Some(&b"r"[..]), line.len() + HEAD_BYTES_MAX + 3 + 2));

        let mut whole = format!("HMSG s 1 r {} {}\r\n", HEAD_BYTES_MAX, HEAD_BYTES_MAX + 2).into_bytes();
        let line = whole.len();
        whole.resize(line + HEAD_BYTES_MAX, b'h');
        whole.extend_from_slice(b"{}\r\n");
        for cut in [line, line + HEAD_BYTES_MAX, whole.len() - 1] {
            assert_eq!(hear(&whole[..cut], 100), Ok(None), "{cut}");
        }
        let Ok(Some((Heard::Message(message), _))) = hear(&whole, 100) else { panic!("no message") };
        assert_eq!((message.bytes, message.body, message.headers.len()), (2, &b"{}"[..], HEAD_BYTES_MAX));
    }

    #[test]
    fn what_a_server_says_of_itself_need_be_no_text() {
        assert_eq!(hear(b"INFO {\"n\":\"\xff\"}\r\n", 9), Ok(Some((Heard::Info(b"{\"n\":\"\xff\"}"), 16))));
        assert_eq!(hear(b"-ERR 'no \xff'\r\n", 9), Ok(Some((Heard::Refused("no \u{fffd}".into()), 13))));
    }
}
