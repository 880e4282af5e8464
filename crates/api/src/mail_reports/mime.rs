//! A mail as far as reports are looked for in it: its head, and the parts that speak of a letter.
//! Knows MIME, bounded in bytes, depth and parts; must not know what the parts say.
//!
//! Only what stands under headers is given to the crate that reads MIME, a header or a body at a time, as what it reads whole
//! may lie in each other as deep as somebody likes.

use mail_parser::{ContentType, MessageParser, MimeHeaders};

/// How much of a head is read.
const HEAD_BYTES_MAX: usize = 64 << 10;
/// How many headers of it.
const FIELDS_MAX: usize = 500;
/// How long a header may be that says what a part is.
const TYPE_BYTES_MAX: usize = 2_000;
/// How deep parts lie in each other.
const DEPTH_MAX: u32 = 8;
/// How many parts are looked at.
const PARTS_MAX: usize = 100;

/// Headers, or fields that are written like them: names in small letters, values in one line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, String)>);

/// What was found of a mail.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// Its own head.
    pub head: Fields,
    /// The heads of mails that it carries or quotes.
    pub quoted: Vec<Fields>,
    /// What a mail server says (RFC 3464): of the mail first, then of each recipient.
    pub status: Option<Vec<Fields>>,
    /// What whoever got it says (RFC 5965).
    pub feedback: Option<Fields>,
    /// Whether it says that a mail was read (RFC 8098).
    pub is_receipt: bool,
    parts: usize,
}

impl Fields {
    /// The first value of a name.
    pub fn first(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// All values of a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Reads what is written like headers.
    fn of(bytes: &[u8]) -> Fields {
        let text = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD_BYTES_MAX)]);
        let mut fields: Vec<(String, String)> = Vec::new();
        for line in text.lines() {
            if line.starts_with([' ', '\t']) {
                if let Some((_, value)) = fields.last_mut() {
                    value.push(' ');
                    value.push_str(line.trim());
                }
            } else if let Some((name, value)) = line.split_once(':') {
                if fields.len() == FIELDS_MAX {
                    break;
                }
                fields.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
            }
        }
        Fields(fields)
    }
}

/// Looks through a mail.
pub fn found(mail: &[u8]) -> Found {
    let (head, _) = split(mail);
    let mut found = Found { head: Fields::of(head), ..Found::default() };
    look(mail, 0, &mut found);
    found
}

fn look(part: &[u8], depth: u32, found: &mut Found) {
    found.parts += 1;
    if depth > DEPTH_MAX || found.parts > PARTS_MAX {
        return;
    }
    let (head, body) = split(part);
    let fields = Fields::of(head);
    let encoding = fields.first("content-transfer-encoding").unwrap_or_default().to_ascii_lowercase();
    let content = fields.first("content-type").unwrap_or("text/plain");
    let Some((media_type, boundary)) = content_type(content) else { return };
    match media_type.as_str() {
        "message/delivery-status" | "message/global-delivery-status" if found.status.is_none() => {
            found.status = Some(blocks(&decoded(body, &encoding)));
        }
        "message/feedback-report" if found.feedback.is_none() => {
            found.feedback = Some(Fields::of(&decoded(body, &encoding)));
        }
        "message/disposition-notification" | "message/global-disposition-notification" => {
            found.is_receipt = true;
        }
        "message/rfc822"
        | "message/global"
        | "text/rfc822-headers"
        | "message/rfc822-headers"
        | "message/global-headers" => {
            let quoted = decoded(body, &encoding);
            found.quoted.push(Fields::of(split(&quoted).0));
        }
        _ if media_type.starts_with("multipart/") => {
            let pieces = boundary.map(|boundary| pieces(body, &boundary)).unwrap_or_default();
            pieces.into_iter().for_each(|piece| look(piece, depth + 1, found));
        }
        _ => {}
    }
}

/// What a part is, in small letters, and what stands between its parts.
fn content_type(value: &str) -> Option<(String, Option<String>)> {
    let header = format!("Content-Type: {}\r\n\r\n", cut(value, TYPE_BYTES_MAX));
    let read = MessageParser::default().parse_headers(header.as_bytes())?;
    let content: &ContentType<'_> = read.content_type()?;
    let media_type = format!("{}/{}", content.ctype(), content.subtype().unwrap_or_default());
    let boundary = content.attribute("boundary").filter(|boundary| !boundary.is_empty());
    Some((media_type.to_ascii_lowercase(), boundary.map(str::to_owned)))
}

/// A body as it was before it was packed for its way.
fn decoded(body: &[u8], encoding: &str) -> Vec<u8> {
    if !["base64", "quoted-printable"].contains(&encoding) {
        return body.to_vec();
    }
    let head =
        format!("Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n");
    let whole = [head.as_bytes(), body].concat();
    let read = MessageParser::default().parse(&whole);
    read.and_then(|read| read.parts.first().map(|part| part.contents().to_vec())).unwrap_or_default()
}

/// Fields apart from others by an empty line.
fn blocks(bytes: &[u8]) -> Vec<Fields> {
    let mut blocks = Vec::new();
    let mut rest = bytes;
    while !rest.is_empty() && blocks.len() < PARTS_MAX {
        let (block, behind) = split(rest);
        let fields = Fields::of(block);
        if !fields.0.is_empty() {
            blocks.push(fields);
        }
        rest = behind;
    }
    blocks
}

/// What stands before the first empty line, and what after it.
fn split(bytes: &[u8]) -> (&[u8], &[u8]) {
    let mut at = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let behind = at + line.len();
        if line.ends_with(b"\n") && line.trim_ascii().is_empty() {
            return (&bytes[..at], &bytes[behind..]);
        }
        at = behind;
    }
    (bytes, &[])
}

/// What stands between lines of a boundary; the last one may be cut off.
fn pieces<'a>(body: &'a [u8], boundary: &str) -> Vec<&'a [u8]> {
    let delimiter = format!("--{boundary}");
    let (mut pieces, mut begins, mut at) = (Vec::new(), None, 0);
    for line in body.split_inclusive(|byte| *byte == b'\n') {
        let rest = line.trim_ascii_end().strip_prefix(delimiter.as_bytes());
        if let Some(rest) = rest.filter(|rest| rest.is_empty() || *rest == b"--") {
            pieces.extend(begins.map(|begins| &body[begins..at]));
            begins = rest.is_empty().then_some(at + line.len());
            if begins.is_none() || pieces.len() == PARTS_MAX {
                return pieces;
            }
        }
        at += line.len();
    }
    pieces.extend(begins.map(|begins| &body[begins..]));
    pieces
}

fn cut(text: &str, bytes_max: usize) -> &str {
    let mut end = text.len().min(bytes_max);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
