//! Reports: what mail servers and services say of a letter later is kept, each once, with what follows from it, in one
//! commit. Knows to which delivery a report belongs and whom it keeps from being written to; must not know how a report is
//! written, or who brings it.

use std::collections::BTreeSet;

use billing::delivery::{ADDRESS_CHARS_MAX, Outcome};
use billing::delivery_report::{self, came_back_at, delivery_in, folded, says_nothing_new, tells_better};
use calendar::Instant;
use ids::{DeliveryId, DeliveryReportId, EnvironmentId, OutboxEventId};
use records::Writer;
use store::deliveries::{self, AttemptRow};
use store::delivery_reports::{self, Lately, SuppressionRow};
use store::submission_answers::{self, Message};
use store::{Act, ActError, Fault, NoRefusal, Queries, documents};

use crate::refusal::{Failed, Refusal};
use crate::{Operations, cause, millis};

pub use billing::delivery_report::{ReportKind, Status, StatusRefused};
pub use store::delivery_reports::{ReportRow, SuppressionRow as Suppression, Wanted};

/// The most characters that are kept of a remote server's words.
pub const REASON_CHARS_MAX: usize = 500;
/// The most characters that are kept of what a report names, where that is no letter of ours.
pub const ABOUT_CHARS_MAX: usize = 300;
/// The most names of a letter that are looked up for one report.
pub const NAMES_MAX: usize = 20;
/// How many days back the doctor looks at reports.
pub const LATELY_DAYS: i64 = 30;
const DAY_MICROS: i64 = 86_400_000_000;

/// What a report names of the letter that it is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// Deliveries by id.
    pub deliveries: Vec<DeliveryId>,
    /// The `Message-ID` of what it quotes, without angle brackets.
    pub message_ids: Vec<String>,
    /// The addresses that it was sent to, of which one may be a return path.
    pub addresses: Vec<String>,
}

/// What is said of one recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Who that is: the last address that is known first, then that which was written to; nobody where it is not said.
    pub recipients: Vec<String>,
    /// What became of the letter.
    pub kind: ReportKind,
    /// How exactly.
    pub status: Option<Status>,
    /// The words of the remote server.
    pub reason: Option<String>,
    /// When.
    pub at: Option<Instant>,
}

/// What a mail server or service says of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Of which.
    pub about: About,
    /// Of each recipient.
    pub told: Vec<Told>,
}

/// What came of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptReports {
    /// What is kept of it, one row for each recipient.
    pub rows: Vec<ReportRow>,
    /// How many of these were not kept before.
    pub new: u32,
}

impl Operations {
    /// Keeps a report with the letter that it is about, in whichever of these environments that is; why not, where it is of
    /// none of them.
    ///
    /// # Errors
    /// A fault; the same report again is kept once.
    pub fn keep_report(
        &self,
        environments: &[EnvironmentId],
        report: &Report,
    ) -> Result<Result<KeptReports, String>, Failed> {
        let mut found: BTreeSet<(EnvironmentId, DeliveryId)> = BTreeSet::new();
        for environment in environments {
            let here = self.store.read(|reader| found_in(reader, *environment, &report.about))?;
            found.extend(here.into_iter().map(|id| (*environment, id)));
        }
        let mut found = found.into_iter();
        let (environment, id) = match (found.next(), found.next()) {
            (Some(only), None) => only,
            (None, _) => {
                return Ok(Err(format!(
                    "it is of no letter that was sent from here: {}",
                    named(&report.about)
                )));
            }
            (Some((_, one)), Some((_, other))) => {
                return Ok(Err(format!("it names more than one letter, {one} and {other}")));
            }
        };
        let (told, now) = (report.told.clone(), self.clock.now());
        let act = move |act: &mut Act<'_>| -> Result<KeptReports, ActError<NoRefusal>> {
            deliveries::hold(act, environment, id)?;
            let mut kept = KeptReports { rows: Vec::with_capacity(told.len()), new: 0 };
            for told in &told {
                let (row, is_new) = keep(act, environment, (id, now), told)?;
                kept.new += u32::from(is_new);
                kept.rows.push(row);
            }
            Ok(kept)
        };
        Ok(Ok(self.store.write(act)?))
    }

    /// The same of one environment, where what is of no letter is kept as such.
    ///
    /// # Errors
    /// As [`Operations::keep_report`].
    pub fn keep_any_report(
        &self,
        environment: EnvironmentId,
        report: &Report,
    ) -> Result<KeptReports, Failed> {
        if let Ok(kept) = self.keep_report(&[environment], report)? {
            return Ok(kept);
        }
        let (about, now) = (named(&report.about), self.clock.now());
        let rows: Vec<ReportRow> =
            report.told.iter().map(|told| unmatched(environment, (&about, now), told)).collect();
        let act = move |act: &mut Act<'_>| -> Result<KeptReports, ActError<NoRefusal>> {
            let mut kept = KeptReports { rows: Vec::with_capacity(rows.len()), new: 0 };
            for row in &rows {
                kept.new += u32::from(delivery_reports::insert(act, environment, row)?);
                kept.rows.push(there(act, environment, row)?);
            }
            Ok(kept)
        };
        Ok(self.store.write(act)?)
    }

    /// Reports after a cursor, in order of id.
    ///
    /// # Errors
    /// A fault.
    pub fn delivery_reports(
        &self,
        environment: EnvironmentId,
        wanted: Wanted,
        page: (&str, u32),
    ) -> Result<Vec<ReportRow>, Failed> {
        Ok(self.store.read(|reader| delivery_reports::reports(reader, environment, wanted, page))?)
    }

    /// Addresses that nothing is sent to by itself, after one of them, in order.
    ///
    /// # Errors
    /// A fault.
    pub fn suppressions(
        &self,
        environment: EnvironmentId,
        page: (&str, u32),
    ) -> Result<Vec<SuppressionRow>, Failed> {
        Ok(self.store.read(|reader| delivery_reports::suppressions(reader, environment, page))?)
    }

    /// What was reported in the last days that somebody should know, in words; nothing where nothing was.
    ///
    /// # Errors
    /// A fault.
    pub fn reports_in_words(&self, environment: EnvironmentId) -> Result<Option<String>, Failed> {
        let now = self.clock.now();
        let since = now.checked_add_micros(-LATELY_DAYS * DAY_MICROS).unwrap_or(now);
        let Lately { bounced, complained, unmatched } =
            self.store.read(|reader| delivery_reports::lately(reader, environment, since))?;
        let mut told = Vec::new();
        if bounced + complained > 0 {
            told.push(format!(
                "{bounced} reports of letters that came back and {complained} of unwanted ones; `farthing deliveries list \
                 --state bounced` and `farthing deliveries suppressions` list what follows"
            ));
        }
        if unmatched > 0 {
            told.push(format!(
                "{unmatched} reports of no letter that was sent from here; `farthing deliveries reports --unmatched` lists them"
            ));
        }
        let told = told.join("; ");
        Ok((!told.is_empty()).then(|| format!("in the last {LATELY_DAYS} days {told}")))
    }
}

/// Lets an address be written to again, of which a letter had come back.
///
/// # Errors
/// Refused when it may be written to.
pub fn allow(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (address, now): (&str, Instant),
) -> Result<SuppressionRow, ActError<Refusal>> {
    let before = delivery_reports::suppression(act, environment, address)?;
    let before = before.ok_or_else(|| ActError::Refused(Refusal::not_found("suppression", address)))?;
    delivery_reports::allow(act, environment, (address, now))?;
    Ok(before)
}

/// Why nothing is sent to an address by itself.
pub(super) fn why_suppressed(row: &SuppressionRow) -> String {
    let SuppressionRow { address, since, report } = row;
    let happened = match report.kind {
        ReportKind::Complained => format!("whoever reads {address} called a letter unwanted (told {since})"),
        _ => format!(
            "a letter to {address} came back for good ({}, told {since})",
            in_words(report.status, report.reason.as_deref())
        ),
    };
    format!(
        "{happened}, and nothing is sent there by itself; correct the customer's contact and send the document by name, send it \
         with this address as to, or allow the address again (`farthing deliveries allow {address}`)"
    )
}

/// The deliveries of an environment that a report is about: those that it names, and that were begun to be sent.
fn found_in(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    about: &About,
) -> Result<BTreeSet<DeliveryId>, Fault> {
    let mut found = BTreeSet::new();
    for id in about.deliveries.iter().take(NAMES_MAX) {
        if deliveries::delivery(queries, environment, *id)?.is_some_and(|row| row.attempts > 0) {
            found.insert(*id);
        }
    }
    for message_id in about.message_ids.iter().take(NAMES_MAX) {
        let local = message_id.split('@').next().unwrap_or_default().to_ascii_lowercase();
        let Ok(id) = DeliveryId::parse(&local) else { continue };
        let row = deliveries::delivery(queries, environment, id)?;
        if row.is_some_and(|row| row.attempts > 0 && row.message_id.eq_ignore_ascii_case(message_id)) {
            found.insert(id);
        }
    }
    for address in about.addresses.iter().take(NAMES_MAX) {
        let Some(id) = delivery_in(address) else { continue };
        let of_it = |path: &String| path.eq_ignore_ascii_case(address.trim());
        let attempts = deliveries::attempts(queries, environment, id)?;
        if attempts.iter().any(|attempt| attempt.begun.return_path.as_ref().is_some_and(of_it)) {
            found.insert(id);
        }
    }
    Ok(found)
}

/// Keeps what is said of one recipient of a letter, where it is new, and what follows from it.
fn keep(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (id, now): (DeliveryId, Instant),
    told: &Told,
) -> Result<(ReportRow, bool), Fault> {
    let attempts = deliveries::attempts(act, environment, id)?;
    let last = attempts.last().expect("a report is matched with what was begun to be sent");
    let (written_to, sent_at) = (&last.begun.recipient, last.begun.begun_at);
    let recipient = told.recipients.first().unwrap_or(written_to);
    let row = row_of(environment, (Some(id), None), (recipient, now), told);
    let came_back = came_back_at(row.happened_at, (left_at(&attempts).unwrap_or(sent_at), now));
    let mut known = delivery_reports::of_delivery(act, environment, id)?;
    known.retain(|known| known.kind == row.kind && folded(&known.recipient) == folded(&row.recipient));
    let same = known.iter().find(|known| says_nothing_new(known.status, row.status));
    if let Some(same) = same {
        if row.kind == ReportKind::Bounced {
            add(act, environment, (id, came_back), (&known, &row))?;
        }
        return Ok((same.clone(), false));
    }
    if !delivery_reports::insert(act, environment, &row)? {
        return Ok((there(act, environment, &row)?, false));
    }
    let is_told = !known.is_empty() && known.iter().all(|known| tells_better(known.status, row.status));
    if row.kind == ReportKind::Bounced {
        let earlier = known.iter().filter(|_| is_told).find_map(|known| known.reason.as_deref());
        let answer = in_words(row.status, row.reason.as_deref().or(earlier));
        deliveries::bounce(act, environment, id, (came_back, sent_at, &answer))?;
    }
    // Of a list or a forward only some may be gone: the address itself is silenced where it is the final one.
    let is_named = told.recipients.first().is_none_or(|address| folded(address) == folded(written_to));
    if is_named && delivery_report::silences(row.kind, row.status) {
        delivery_reports::suppress(act, environment, written_to, (&row, sent_at))?;
    }
    if !is_told {
        tell(act, environment, &row, now)?;
    }
    Ok((row, true))
}

/// When a letter first left, as far as anybody knows: what a server refused did not.
fn left_at(attempts: &[AttemptRow]) -> Option<Instant> {
    let may_have_left = |attempt: &&AttemptRow| {
        let outcome = attempt.ended.as_ref().map(|ended| ended.outcome);
        matches!(outcome, None | Some(Outcome::Accepted | Outcome::Unknown))
    };
    attempts.iter().find(may_have_left).map(|attempt| attempt.begun.begun_at)
}

/// Adds to a delivery what the same report says beside: an earlier moment, and words where it had none.
fn add(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (id, came_back): (DeliveryId, Instant),
    (known, row): (&[ReportRow], &ReportRow),
) -> Result<(), Fault> {
    if row.happened_at.is_some() {
        deliveries::bounced_earlier(act, environment, (id, came_back))?;
    }
    let Some(words) = row.reason.as_deref() else { return Ok(()) };
    let wordless = known.iter().filter(|known| known.reason.is_none());
    for same in wordless.filter(|known| says_nothing_new(known.status, row.status)) {
        let (before, after) = (in_words(same.status, None), in_words(same.status, Some(words)));
        deliveries::answer_more(act, environment, id, (&before, &after))?;
    }
    Ok(())
}

/// Tells whoever listens, where it is something to be told.
fn tell(act: &mut Act<'_>, environment: EnvironmentId, row: &ReportRow, now: Instant) -> Result<(), Fault> {
    let kind = match row.kind {
        ReportKind::Bounced => "delivery.bounced",
        ReportKind::Complained => "delivery.complained",
        ReportKind::Delayed | ReportKind::Delivered => return Ok(()),
    };
    let Some(id) = row.delivery else { return Ok(()) };
    let Some(delivery) = deliveries::delivery(act, environment, id)? else { return Ok(()) };
    let number = documents::document(act, environment, delivery.document)?.map(|document| document.number);
    let mut out = Writer::with_capacity(400);
    out.table(|out| {
        out.name("id").id(id);
        out.name("invoice").id(delivery.document);
        out.name("number").text(&number.unwrap_or_default());
        out.name("customer").id(delivery.customer);
        out.name("to").text(&delivery.recipient);
        out.name("recipient").text(&row.recipient);
        if let Some(status) = row.status {
            out.name("status").text(&status.to_string());
        }
        if let Some(reason) = &row.reason {
            out.name("reason").text(reason);
        }
        out.name("at").instant(row.happened_at.unwrap_or(row.kept_at));
    });
    let body = String::from_utf8(out.into_bytes()).expect("the writer writes UTF-8");
    let parts: [&[u8]; 3] = [environment.as_bytes(), b"report", row.id.as_bytes()];
    let message = Message {
        id: OutboxEventId::from_cause(millis(now), cause(&parts)),
        kind,
        document: delivery.document,
        body: &body,
    };
    submission_answers::tell(act, environment, &message)
}

fn unmatched(environment: EnvironmentId, (about, now): (&str, Instant), told: &Told) -> ReportRow {
    let recipient = told.recipients.first().map(String::as_str).unwrap_or_default();
    row_of(environment, (None, Some(about)), (recipient, now), told)
}

/// What is kept. Its id is made of the letter, the recipient, the kind and the status: the same again is the same report,
/// whenever that says it happened. What is of no letter is another one at another moment, as it names little else.
fn row_of(
    environment: EnvironmentId,
    (delivery, about): (Option<DeliveryId>, Option<&str>),
    (recipient, now): (&str, Instant),
    told: &Told,
) -> ReportRow {
    let recipient = visible(recipient, ADDRESS_CHARS_MAX);
    let about = about.map(|about| visible(about, ABOUT_CHARS_MAX));
    let same = folded(&recipient);
    let status = told.status.map(|status| status.to_string()).unwrap_or_default();
    let at = told.at.filter(|_| delivery.is_none()).map(|at| at.as_micros().to_be_bytes());
    let parts: [&[u8]; 8] = [
        environment.as_bytes(),
        b"delivery report",
        delivery.as_ref().map_or(&[], |id| id.as_bytes().as_slice()),
        about.as_deref().unwrap_or_default().as_bytes(),
        same.as_bytes(),
        told.kind.code().as_bytes(),
        status.as_bytes(),
        at.as_ref().map_or(&[], |at| at.as_slice()),
    ];
    let since = match delivery {
        Some(id) => id.millis(),
        None => told.at.map_or(0, millis),
    };
    let reason = told.reason.as_deref().map(|words| visible(words, REASON_CHARS_MAX));
    ReportRow {
        id: DeliveryReportId::from_cause(since, cause(&parts)),
        delivery,
        recipient,
        kind: told.kind,
        status: told.status,
        reason: reason.filter(|words| !words.is_empty()),
        about,
        happened_at: told.at,
        kept_at: now,
    }
}

/// A report as it was kept, now or before.
fn there(act: &mut Act<'_>, environment: EnvironmentId, row: &ReportRow) -> Result<ReportRow, Fault> {
    Ok(delivery_reports::report(act, environment, row.id)?.unwrap_or_else(|| row.clone()))
}

fn in_words(status: Option<Status>, reason: Option<&str>) -> String {
    let status = status.map(|status| status.to_string());
    let said: Vec<&str> = [status.as_deref(), reason].into_iter().flatten().collect();
    if said.is_empty() { "nobody said why".to_owned() } else { said.join(": ") }
}

/// What a report names, in words.
fn named(about: &About) -> String {
    let deliveries = about.deliveries.iter().map(ToString::to_string);
    let message_ids = about.message_ids.iter().map(|id| format!("<{id}>"));
    let names: Vec<String> =
        deliveries.chain(message_ids).chain(about.addresses.iter().cloned()).take(NAMES_MAX).collect();
    let names = if names.is_empty() { "it names none".to_owned() } else { names.join(", ") };
    visible(&names, ABOUT_CHARS_MAX)
}

/// Words of others in one line of at most so many characters and `…`: what cannot be seen, or turns around what follows, is
/// written out.
fn visible(words: &str, chars_max: usize) -> String {
    let mut shown = String::new();
    // Nothing becomes shorter by this but white space, of which a lot says as much as one.
    for word in words.split_whitespace().take(chars_max) {
        if !shown.is_empty() {
            shown.push(' ');
        }
        for sign in word.chars().take(chars_max + 1) {
            let turns = matches!(sign, '\u{061c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
            match sign.is_control() || turns {
                true => shown.extend(sign.escape_unicode()),
                false => shown.push(sign),
            }
        }
        if shown.len() > chars_max * 4 {
            break;
        }
    }
    if let Some((end, _)) = shown.char_indices().nth(chars_max) {
        shown.truncate(end);
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn words_of_others_are_one_line_in_which_nothing_hides() {
        assert_eq!(visible(" 550-5.1.1\r\n\tno  such user ", 99), "550-5.1.1 no such user");
        assert_eq!(visible("a\u{7}b\u{1b}[31m\u{202e}c\0", 99), "a\\u{7}b\\u{1b}[31m\\u{202e}c\\u{0}");
        assert_eq!((&*visible("äöü", 3), &*visible("äöüß", 3)), ("äöü", "äöü…"));
        assert_eq!(visible(&"\u{1}".repeat(10_000), 9).chars().count(), 10);
        assert_eq!(visible(&"word ".repeat(100_000), 12), "word word wo…");
        assert_eq!(visible("", 3), "");
    }
}
