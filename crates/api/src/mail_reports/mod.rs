//! Mails that speak of letters: reports of mail servers that a letter did not arrive, or not yet (RFC 3464), and of
//! providers that somebody called it unwanted (RFC 5965).
//!
//! Knows how these are written; must not know which letter they are about, or what follows.

mod mime;
#[cfg(test)]
mod tests;

use std::panic::catch_unwind;

use calendar::Instant;
use mail_parser::DateTime;
use operations::deliveries::reports::{About, NAMES_MAX, Report, ReportKind, Status, Told};

use mime::{Fields, Found, found};

/// How much of a mail is read. What it says of a letter stands before the letter itself, which may be long and is not read.
pub const READ_BYTES_MAX: usize = 1 << 20;
/// The most recipients of one report.
pub const RECIPIENTS_MAX: usize = 100;

/// What is said of a letter that others answer for from then on.
const PASSED_ON: [&str; 2] = ["relayed", "expanded"];

/// What a mail is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mail {
    /// It says something of a letter.
    Report(Report),
    /// It says nothing that anything follows from, and why.
    Silent(&'static str),
}

/// Reads a mail.
///
/// # Errors
/// It is no report that a program can read, as a sentence.
pub fn read(mail: &[u8]) -> Result<Mail, String> {
    let mail = &mail[..mail.len().min(READ_BYTES_MAX)];
    // Whoever likes writes what comes here.
    let read = catch_unwind(|| of_found(&found(mail)));
    read.unwrap_or_else(|_| Err("reading it failed by a fault of farthing itself".to_owned()))
}

fn of_found(found: &Found) -> Result<Mail, String> {
    if let Some(blocks) = &found.status {
        return of_server(found, blocks);
    }
    if let Some(feedback) = &found.feedback {
        return Ok(of_reader(found, feedback));
    }
    if found.is_receipt {
        return Ok(Mail::Silent("it says that a letter was read or not, from which nothing follows"));
    }
    if is_answer(&found.head) {
        return Ok(Mail::Silent("it is an automatic answer, and says nothing of whether a letter arrived"));
    }
    Err(match is_of_a_server(&found.head) {
        true => "a mail server wrote it, and not so that a program can read it (it has no message/delivery-status)".to_owned(),
        false => "it is no report of a mail server: it has no message/delivery-status and no message/feedback-report; \
                  whoever reads the mail of this address should read it"
            .to_owned(),
    })
}

fn of_server(found: &Found, blocks: &[Fields]) -> Result<Mail, String> {
    let date = found.head.first("date").and_then(moment);
    let of_recipients = blocks.iter().filter(|block| is_of_a_recipient(block)).take(RECIPIENTS_MAX);
    let told: Vec<Told> = of_recipients.filter_map(|block| of_recipient(block, date)).collect();
    match told.is_empty() {
        false => Ok(Mail::Report(Report { about: about(found), told })),
        true if blocks.iter().any(|block| PASSED_ON.contains(&action(block).as_str())) => {
            Ok(Mail::Silent("it says that a letter was passed on, and nothing more"))
        }
        true => {
            Err("its message/delivery-status says of nobody what became of the letter; it may be cut off"
                .to_owned())
        }
    }
}

/// What became of a letter for a recipient, in small letters and without what is said about that.
fn action(block: &Fields) -> String {
    let action = block.first("action").unwrap_or_default().to_ascii_lowercase();
    action.split([' ', '(']).next().unwrap_or_default().to_owned()
}

fn is_of_a_recipient(block: &Fields) -> bool {
    ["final-recipient", "original-recipient", "action"].iter().any(|name| block.first(name).is_some())
}

fn of_recipient(block: &Fields, date: Option<Instant>) -> Option<Told> {
    let words = block.first("diagnostic-code").map(untyped);
    let status = block.first("status").and_then(|text| Status::parse(text.split_whitespace().next()?).ok());
    let status = match (status, words) {
        (Some(status), Some(words)) => Some(status.or_of(words)),
        (None, Some(words)) => Status::found_in(words),
        (status, None) => status,
    };
    let kind = match (action(block).as_str(), status.map(Status::class)) {
        ("failed", _) => ReportKind::Bounced,
        ("delayed", _) => ReportKind::Delayed,
        ("delivered", _) => ReportKind::Delivered,
        (action, _) if PASSED_ON.contains(&action) => return None,
        (_, Some(5)) => ReportKind::Bounced,
        (_, Some(4)) => ReportKind::Delayed,
        (_, Some(2)) => ReportKind::Delivered,
        _ => return None,
    };
    let named = ["final-recipient", "original-recipient"].map(|name| block.first(name).map(untyped));
    let mut recipients: Vec<String> = Vec::new();
    for address in named.into_iter().flatten().map(bare).filter(|address| address.contains('@')) {
        if !recipients.iter().any(|known| known.eq_ignore_ascii_case(address)) {
            recipients.push(address.to_owned());
        }
    }
    let at = block.first("last-attempt-date").and_then(moment).or(date);
    Some(Told { recipients, kind, status, reason: words.map(str::to_owned), at })
}

fn of_reader(found: &Found, feedback: &Fields) -> Mail {
    let said = feedback.first("feedback-type").unwrap_or_default().to_ascii_lowercase();
    if !["abuse", "fraud", "opt-out", "other"].contains(&said.as_str()) {
        return Mail::Silent("it calls no letter unwanted");
    }
    let recipients = feedback.all("original-rcpt-to").map(bare).filter(|address| address.contains('@'));
    let recipients = recipients.take(RECIPIENTS_MAX).map(str::to_owned).collect();
    let dates = [feedback.first("arrival-date"), feedback.first("received-date"), found.head.first("date")];
    let at = dates.into_iter().flatten().find_map(moment);
    let told = Told { recipients, kind: ReportKind::Complained, status: None, reason: Some(said), at };
    Mail::Report(Report { about: about(found), told: vec![told] })
}

/// What it names of the letter: what it quotes of it, what it answers, and where it was sent to.
fn about(found: &Found) -> About {
    let mut message_ids = Vec::new();
    let quoted = found.quoted.iter().flat_map(|head| head.all("message-id"));
    let answered = ["in-reply-to", "references"].iter().flat_map(|name| found.head.all(name));
    for value in quoted.chain(answered) {
        add(&mut message_ids, value.split(|sign: char| sign.is_whitespace() || "<>,".contains(sign)));
    }
    let mut addresses = Vec::new();
    let to = ["to", "delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "apparently-to"];
    let reached = to.iter().flat_map(|name| found.head.all(name));
    let returned = found.quoted.iter().flat_map(|head| head.all("return-path"));
    // A provider that keeps the letter to itself may still say which way it would go back.
    let said = found.feedback.iter().flat_map(|feedback| feedback.all("original-mail-from"));
    for value in said.chain(reached).chain(returned) {
        add(&mut addresses, value.split(|sign: char| sign.is_whitespace() || "<>,;:\"()".contains(sign)));
    }
    About { deliveries: Vec::new(), message_ids, addresses }
}

fn add<'a>(names: &mut Vec<String>, words: impl Iterator<Item = &'a str>) {
    for word in words.filter(|word| word.contains('@')) {
        if names.len() < NAMES_MAX && !names.iter().any(|known| known == word) {
            names.push(word.to_owned());
        }
    }
}

/// What stands behind the type of an address or of a diagnosis, as in `rfc822; anna@example.org`.
fn untyped(value: &str) -> &str {
    let is_type = |text: &str| {
        let text = text.trim();
        !text.is_empty() && text.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'-')
    };
    value.split_once(';').filter(|(before, _)| is_type(before)).map_or(value, |(_, behind)| behind).trim()
}

fn bare(address: &str) -> &str {
    let address = untyped(address);
    address.trim_start_matches('<').trim_end_matches('>').trim()
}

/// A moment as mails write it; those before 1970 are none.
fn moment(text: &str) -> Option<Instant> {
    let read = DateTime::parse_rfc822(text).filter(DateTime::is_valid)?;
    let micros = read.to_timestamp().checked_mul(1_000_000)?;
    (micros > 0).then(|| Instant::from_micros(micros))
}

/// Whether somebody's program answers instead of somebody.
fn is_answer(head: &Fields) -> bool {
    let says = |name: &str, word: &str| {
        head.first(name).is_some_and(|value| value.trim_start().to_ascii_lowercase().starts_with(word))
    };
    let is_one = says("auto-submitted", "auto-replied")
        || says("precedence", "auto_reply")
        || ["x-autoreply", "x-autorespond"].iter().any(|name| head.first(name).is_some());
    is_one && !is_of_a_server(head)
}

/// Whether a mail server wrote it.
fn is_of_a_server(head: &Fields) -> bool {
    let from = head.first("from").unwrap_or_default().to_ascii_lowercase();
    ["mailer-daemon@", "postmaster@"].iter().any(|name| from.contains(name))
}
