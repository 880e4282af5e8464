//! A message as bytes: headers, a plain text with its page, and attachments.
//! Knows MIME; must not know servers, or what a message is about.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use lettre::Address;
use lettre::address::Envelope;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, Message, MultiPart, SinglePart};
use ports::Mail;

use crate::words::one_line;

/// The most characters of a name or subject in a header: more than anybody reads there.
const HEADER_CHARS_MAX: usize = 200;

/// A message, and from whom to whom it is handed over.
///
/// # Errors
/// What is wrong with an address or an attachment, as a sentence.
pub fn written(mail: &Mail) -> Result<(Envelope, Vec<u8>), String> {
    let from = address(&mail.from.address)?;
    let to = address(&mail.to)?;
    let name = mail.from.name.as_deref().map(header).filter(|name| !name.is_empty());
    let mut builder = Message::builder()
        .message_id(Some(format!("<{}>", mail.message_id)))
        .date(moment(mail))
        .from(Mailbox::new(name, from.clone()))
        .to(Mailbox::new(None, to.clone()))
        .subject(header(&mail.subject))
        // Nobody's absence is told to a machine.
        .raw_header(plain("Auto-Submitted", "auto-generated"))
        .raw_header(plain("Content-Language", &header(&mail.language)));
    if let Some(reply_to) = &mail.reply_to {
        builder = builder.reply_to(Mailbox::new(None, address(reply_to)?));
    }
    let message =
        builder.multipart(parts(mail)?).map_err(|why| format!("the message cannot be written: {why}"))?;
    let returns_to = mail.return_path.as_deref().map_or_else(|| Ok(from.clone()), address)?;
    let envelope = Envelope::new(Some(returns_to), vec![to])
        .map_err(|why| format!("the message goes from nobody to nobody: {why}"))?;
    Ok((envelope, message.formatted()))
}

/// Boundaries are made of the message's id, so that the same message has the same bytes.
fn parts(mail: &Mail) -> Result<MultiPart, String> {
    let id: String = mail.message_id.chars().filter(char::is_ascii_alphanumeric).take(40).collect();
    let words = MultiPart::alternative()
        .boundary(format!("words-{id}"))
        .singlepart(SinglePart::plain(mail.text.clone()))
        .singlepart(SinglePart::html(mail.html.clone()));
    let mut whole = MultiPart::mixed().boundary(format!("whole-{id}")).multipart(words);
    for file in &mail.attachments {
        let media_type = ContentType::parse(file.media_type)
            .map_err(|_| format!("{} is no media type", file.media_type))?;
        let name: String = file.name.chars().filter(|sign| sign.is_ascii_graphic() && *sign != '"').collect();
        whole = whole.singlepart(Attachment::new(name).body(file.bytes.clone(), media_type));
    }
    Ok(whole)
}

/// An address that every mail server takes.
fn address(text: &str) -> Result<Address, String> {
    if !text.is_ascii() {
        return Err(format!(
            "the address {text:?} has letters beyond ASCII, which not every mail server takes; write the domain in its \
             xn-- form, and another address where the part before the @ has such letters"
        ));
    }
    text.parse().map_err(|why| format!("{text:?} is no address of e-mail: {why}"))
}

/// A text as it stands in a header.
fn header(text: &str) -> String {
    one_line(text, HEADER_CHARS_MAX)
}

fn plain(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

fn moment(mail: &Mail) -> SystemTime {
    // Nothing is sent before 1970.
    let micros = u64::try_from(mail.written_at.as_micros()).unwrap_or(0);
    UNIX_EPOCH + Duration::from_micros(micros)
}

#[cfg(test)]
mod tests {
    use calendar::Instant;
    use ports::{Attachment, Mail, Mailbox};

    use super::*;

    fn mail() -> Mail {
        Mail {
            message_id: "dlv_1@example.com".to_owned(),
            written_at: Instant::parse("2026-01-02T03:04:05Z").unwrap(),
            from: Mailbox {
                name: Some("Müller & Söhne".to_owned()),
                address: "billing@example.com".to_owned(),
            },
            reply_to: Some("help@example.com".to_owned()),
            return_path: None,
            to: "buyer@example.org".to_owned(),
            subject: "Rechnung INV-000001".to_owned(),
            language: "de".to_owned(),
            text: "Grüße\n.\nEnde".to_owned(),
            html: "<p>Grüße</p>".to_owned(),
            attachments: vec![Attachment {
                name: "INV-000001.pdf".to_owned(),
                media_type: "application/pdf",
                bytes: b"%PDF-1.7 \x00\xff".to_vec(),
            }],
        }
    }

    fn text(mail: &Mail) -> String {
        String::from_utf8(written(mail).unwrap().1).unwrap()
    }

    #[test]
    fn the_same_message_has_the_same_bytes() {
        let (envelope, bytes) = written(&mail()).unwrap();
        assert_eq!(bytes, written(&mail()).unwrap().1);
        assert_eq!(envelope.from().unwrap().to_string(), "billing@example.com");
        let text = text(&mail());
        for line in [
            "Message-ID: <dlv_1@example.com>\r\n",
            "Date: Fri, 02 Jan 2026 03:04:05 +0000\r\n",
            "Reply-To: help@example.com\r\n",
            "Auto-Submitted: auto-generated\r\n",
            "Content-Language: de\r\n",
            "Content-Disposition: attachment; filename=\"INV-000001.pdf\"\r\n",
        ] {
            assert!(text.contains(line), "{line}\n{text}");
        }
        assert!(text.is_ascii(), "{text}");
    }

    #[test]
    fn mail_servers_report_to_the_return_path_and_nobody_reads_of_it() {
        let returns = Mail { return_path: Some("bounces+dlv_1@example.com".to_owned()), ..mail() };
        let (envelope, bytes) = written(&returns).unwrap();
        assert_eq!(envelope.from().unwrap().to_string(), "bounces+dlv_1@example.com");
        assert_eq!(envelope.to().iter().map(ToString::to_string).collect::<Vec<_>>(), ["buyer@example.org"]);
        assert_eq!(bytes, written(&mail()).unwrap().1);
        assert!(written(&Mail { return_path: Some("nobody".to_owned()), ..mail() }).is_err());
    }

    #[test]
    fn no_name_and_no_subject_becomes_a_header_of_its_own() {
        let mut evil = mail();
        evil.subject = "Invoice\u{202e}\r\nBcc: everybody@example.net\r\n\r\nbody".to_owned();
        evil.from.name = Some("A\r\nX-Evil: 1".to_owned());
        evil.language = "de\r\nX-Evil: 2".to_owned();
        evil.attachments[0].name = "a\"\r\nX-Evil: 3.pdf".to_owned();
        let text = text(&evil);
        let (head, _) = text.split_once("\r\n\r\n").unwrap();
        assert!(!head.lines().any(|line| line.starts_with("Bcc:") || line.starts_with("X-Evil")), "{head}");
        assert!(!text.contains("\r\nX-Evil"), "{text}");
    }

    #[test]
    fn long_names_are_cut_and_lines_stay_short() {
        let mut long = mail();
        long.from.name = Some("Ü".repeat(10_000));
        long.subject = "名".repeat(10_000);
        long.text = "x".repeat(10_000);
        let text = text(&long);
        assert!(text.lines().all(|line| line.len() <= 998), "a line is too long for SMTP");
        assert!(text.len() < 40_000);
    }

    #[test]
    fn addresses_that_not_every_server_takes_are_refused() {
        for wrong in ["müller@example.com", "a@exämple.com"] {
            let told = written(&Mail { to: wrong.to_owned(), ..mail() }).unwrap_err();
            assert!(told.contains("beyond ASCII"), "{told}");
        }
        for wrong in ["", "a", "a@", "@b", "a b@c.de", "a@b>\r\nRCPT TO:<c@d.e"] {
            assert!(written(&Mail { to: wrong.to_owned(), ..mail() }).is_err(), "{wrong}");
        }
    }
}
