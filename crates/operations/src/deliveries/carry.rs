//! Carrying: what is due is taken, written, handed over, and how that ended is kept. What was begun is kept before
//! anything leaves, so that a crash is known as an attempt of which nobody knows how it ended.
//!
//! Knows the order of these steps; must not know what a letter says, nor which server takes it over.

use std::collections::BTreeSet;

use billing::delivery::{self, Next, Outcome, Tries};
use billing::delivery_report::return_path;
use billing::{EInvoice, LetterWords};
use calendar::Instant;
use ids::{DeliveryId, EnvironmentId};
use money::Money;
use ports::{Attachment, Mail, Mailbox, Mailer, Sent};
use sha2::{Digest, Sha256};
use store::deliveries::{
    self, DeliveryRow, DeliveryState, Due, Ended, NewAttempt, NewDelivery, SentFile, Standing,
};
use store::environments::{Environment, EnvironmentKind};
use store::{Act, ActError, NoRefusal, delivery_reports, mail_terms, parties};

use super::delivery_id;
use super::reports::why_suppressed;
use super::schedule::customer_now;
use crate::Operations;
use crate::printing::Printed;
use crate::refusal::Failed;
use crate::unwritten::{Unwritten, written};

/// For how long a carrier has a delivery for itself while it writes the letter.
const WRITING_MICROS: i64 = 15 * 60_000_000;
/// For how long it has it from then on: longer than a mail server may take for all its answers.
const HANDING_OVER_MICROS: i64 = 60 * 60_000_000;
/// Deliveries that are looked up at once.
const PAGE: u32 = 100;
/// What is said of an attempt that a crash cut short.
const CUT_SHORT: &str =
    "the program ended before the mail server's answer was kept; it may have been taken over";
/// Why nothing of a test environment is sent.
const OF_A_TEST: &str = "this is a test environment, and its documents are sent to nobody; name an address that gets all of \
                         them as test_to under [mail] in the settings file";
/// Why nothing is sent of a document that is void.
const VOID: &str = "the document is void by now";
/// Why nothing is sent by a seller that says no address.
const NO_TERMS: &str = "the seller says no address to send from any more";

/// What is sent with a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// What it is about.
    pub subject: String,
    /// Its language, as a tag.
    pub language: String,
    /// What it says, plain.
    pub text: String,
    /// The same as a page.
    pub html: String,
    /// Which version of the words it is written by.
    pub words: u32,
    /// The document, and its e-invoice where the customer takes one.
    pub files: Vec<LetterFile>,
}

/// A file of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterFile {
    /// What it is called, in ASCII.
    pub name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What a letter says beside the document.
#[derive(Debug, Clone, Copy)]
pub struct Said<'a> {
    /// How much of the document is still open.
    pub open: Money,
    /// The seller's own words, where it has some.
    pub own: &'a [LetterWords],
    /// Where the document's page is, where these words may name that, or attachments may be left behind, and it can be said.
    pub link: Option<&'a str>,
}

/// Writes what is sent with a document.
pub trait WritesLetters: Send + Sync {
    /// A letter with its files.
    ///
    /// # Errors
    /// As [`Unwritten`].
    fn letter(&self, printed: &Printed, said: Said<'_>) -> Result<Letter, Unwritten>;
}

/// Who carries, and how.
pub struct Carrier<'a> {
    /// Writes letters.
    pub writer: &'a dyn WritesLetters,
    /// Takes them over.
    pub mailer: &'a dyn Mailer,
    /// The address that gets what test environments send; they send nothing where there is none.
    pub test_to: Option<&'a str>,
    /// Up to when what waits is due: now, or later where nobody wants to wait.
    pub until: Instant,
}

/// What came of carrying.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Carried {
    /// How many were taken over.
    pub sent: u32,
    /// How many are tried again.
    pub waiting: u32,
    /// How many wait for a person.
    pub failed: u32,
    /// How many are not sent.
    pub suppressed: u32,
    /// Why the server takes nothing at present; then the rest was left for later.
    pub server: Option<String>,
}

impl Carrier<'_> {
    /// Whether letters of an environment go to another address than that of their recipient.
    fn is_redirected(&self, environment: &Environment) -> bool {
        matches!(environment.kind, EnvironmentKind::Test { .. }) && self.test_to.is_some()
    }
}

/// A document with the e-invoice that its customer takes now: what was wrong with that at its issue can be mended.
fn as_taken_now(mut printed: Printed, taken: Option<EInvoice>) -> Printed {
    printed.customer.more.e_invoice = taken;
    printed
}

/// A letter that says to whom it would have gone.
fn redirected(letter: Letter, row: &DeliveryRow) -> Letter {
    Letter { subject: format!("[test, to {}] {}", row.recipient, letter.subject), ..letter }
}

/// What came of taking a delivery for ourselves.
enum Claimed {
    /// We have it until then.
    Ours(Box<DeliveryRow>, Instant),
    /// Its last attempt was cut short, and so it stands by that.
    CutShort(DeliveryState),
    /// Somebody else has it, or it is not to be sent any more.
    Nothing,
}

/// How handing over ended, with what was said.
struct Answer {
    outcome: Outcome,
    code: Option<u16>,
    answer: String,
    of_all: bool,
    /// Whether it would end so again, however often it is tried.
    is_final: bool,
}

impl From<Sent> for Answer {
    fn from(sent: Sent) -> Answer {
        let of = |outcome, code, answer| Answer { outcome, code, answer, of_all: false, is_final: false };
        match sent {
            Sent::Accepted { answer } => of(Outcome::Accepted, None, answer),
            Sent::Refused { code, answer } => of(Outcome::Refused, code, answer),
            Sent::Later { code, answer, of_all } => Answer { of_all, ..of(Outcome::Later, code, answer) },
            Sent::Unknown { answer } => of(Outcome::Unknown, None, answer),
        }
    }
}

impl Operations {
    /// Carries all that is due in an environment, one after the other, until nothing is, the process is to stop, or the
    /// server takes nothing.
    ///
    /// # Errors
    /// A fault; what was begun is known, and gone on with later.
    pub fn carry_deliveries(
        &self,
        environment: &Environment,
        carrier: &Carrier<'_>,
    ) -> Result<Carried, Failed> {
        let mut carried = Carried::default();
        let (mut seen, mut after) = (BTreeSet::new(), None);
        while self.goes_on(&carried) {
            let now = self.clock.now();
            // Whoever does not want to wait does not by any clock.
            let scheduled = match carrier.until > now {
                true => carrier.until,
                false => self.time_of(environment),
            };
            let of = Due { scheduled, tried: carrier.until, now };
            let due = self.store.read(|reader| deliveries::due(reader, environment.id, of, (after, PAGE)))?;
            let Some(last) = due.last().copied() else { break };
            after = Some(last);
            // What was tried comes again further on where what waits is due as well: each is tried once a round.
            let due: Vec<DeliveryId> =
                due.into_iter().map(|(_, id)| id).filter(|id| seen.insert(*id)).collect();
            self.carry_these(environment, carrier, &due, &mut carried)?;
        }
        Ok(carried)
    }

    /// Carries these of an environment, and nothing else.
    ///
    /// # Errors
    /// As [`Operations::carry_deliveries`].
    pub fn carry_named_deliveries(
        &self,
        environment: &Environment,
        carrier: &Carrier<'_>,
        these: &[DeliveryId],
    ) -> Result<Carried, Failed> {
        let mut carried = Carried::default();
        self.carry_these(environment, carrier, these, &mut carried)?;
        Ok(carried)
    }

    fn carry_these(
        &self,
        environment: &Environment,
        carrier: &Carrier<'_>,
        these: &[DeliveryId],
        carried: &mut Carried,
    ) -> Result<(), Failed> {
        for id in these {
            if !self.goes_on(carried) {
                break;
            }
            self.carry_one(environment, carrier, *id, carried)?;
        }
        Ok(())
    }

    fn goes_on(&self, carried: &Carried) -> bool {
        carried.server.is_none() && !self.stopping.is_asked()
    }

    /// Gives back what carriers of this installation had when they ended. Only where this process is the only one.
    ///
    /// # Errors
    /// A fault.
    pub fn release_deliveries(&self, environment: EnvironmentId) -> Result<(), Failed> {
        let act = move |act: &mut Act<'_>| -> Result<u64, ActError<NoRefusal>> {
            Ok(deliveries::release_all(act, environment)?)
        };
        self.store.write(act)?;
        Ok(())
    }

    fn carry_one(
        &self,
        environment: &Environment,
        carrier: &Carrier<'_>,
        id: DeliveryId,
        carried: &mut Carried,
    ) -> Result<(), Failed> {
        let (row, lease) = match self.claim_delivery(environment.id, id, carrier.until)? {
            Claimed::Ours(row, lease) => (row, lease),
            Claimed::CutShort(state) => {
                told(id, state, CUT_SHORT, carried);
                return Ok(());
            }
            Claimed::Nothing => return Ok(()),
        };
        let row = match row.recipient.is_empty() {
            false => row,
            true => match self.addressed(environment, *row)? {
                Ok(row) => Box::new(row),
                Err((row, why)) => return self.suppress_delivery(environment.id, &row, &why, carried),
            },
        };
        let to = match (environment.kind, carrier.test_to) {
            (EnvironmentKind::Live, _) => row.recipient.clone(),
            (EnvironmentKind::Test { .. }, Some(test_to)) => test_to.to_owned(),
            (EnvironmentKind::Test { .. }, None) => {
                return self.suppress_delivery(environment.id, &row, OF_A_TEST, carried);
            }
        };
        let silenced =
            self.store.read(|reader| delivery_reports::suppression(reader, environment.id, &to))?;
        if let Some(silenced) = silenced {
            return self.suppress_delivery(environment.id, &row, &why_suppressed(&silenced), carried);
        }
        let document = self.document_row(environment.id, row.document)?;
        let terms = self.store.read(|reader| {
            let terms = mail_terms::terms(reader, environment.id, row.seller)?;
            let version = parties::seller_current_version(reader, environment.id, row.seller)?;
            let Some((terms, version)) = terms.zip(version) else { return Ok(None) };
            let of = (row.seller, version);
            let seller = parties::seller_version(reader, self.store.caches(), environment.id, of)?;
            Ok::<_, store::Fault>(Some((terms, seller)))
        })?;
        let Some((kept, seller)) = terms else {
            return self.suppress_delivery(environment.id, &row, NO_TERMS, carried);
        };
        if document.state == "void" {
            return self.suppress_delivery(environment.id, &row, VOID, carried);
        }
        let own = &seller.more.letters;
        let taken = self.customer(environment.id, &row.customer.to_string())?.details.more.e_invoice;
        let printed = self.printed_whole(environment.id, &row.document.to_string());
        let has_attachments = printed.as_ref().is_ok_and(|printed| !printed.attachments.is_empty());
        let link = self.letter_link(environment.id, row.document, (own, has_attachments))?;
        let said = Said { open: document.amount_open, own, link: link.as_deref() };
        let letter = printed
            .and_then(|printed| self.with_usage(environment.id, printed))
            .map(|printed| as_taken_now(printed, taken))
            .map_err(Unwritten::now)
            .and_then(|printed| written(|| carrier.writer.letter(&printed, said)))
            .map(|letter| if carrier.is_redirected(environment) { redirected(letter, &row) } else { letter });
        let name = kept.terms.from_name.clone().unwrap_or_else(|| seller.name.clone());
        let from = Mailbox { name: Some(name), address: kept.terms.from_address.clone() };
        let begun_at = self.clock.now();
        let return_path = kept.terms.return_path.as_deref().map(|pattern| return_path(pattern, id));
        let attempt = NewAttempt {
            return_path: return_path.clone(),
            ..attempt_of(begun_at, (&from.address, &to), letter.as_ref().ok())
        };
        let Some(number) = self.begin_attempt(environment.id, (id, lease), attempt)? else { return Ok(()) };
        let answer = match letter {
            Err(Unwritten { why, is_final }) => {
                Answer { outcome: Outcome::Unwritten, code: None, answer: why, of_all: false, is_final }
            }
            Ok(letter) => {
                let reply_to = kept.terms.reply_to.clone();
                let mail = mail(&row, begun_at, (from, reply_to, to), letter);
                Answer::from(carrier.mailer.send(&Mail { return_path, ..mail }))
            }
        };
        self.end_attempt(environment.id, (&row, number), answer, carried)
    }

    /// A delivery that was left open goes to the customer's address of this moment, and another to each further one; or why
    /// to nobody.
    fn addressed(
        &self,
        environment: &Environment,
        row: DeliveryRow,
    ) -> Result<Result<DeliveryRow, (DeliveryRow, String)>, Failed> {
        let (wall, created_at, leaves_at) = (environment.id, self.clock.now(), self.time_of(environment));
        let act = move |act: &mut Act<'_>| -> Result<_, ActError<NoRefusal>> {
            let customer = customer_now(act, wall, row.customer)?;
            let to = delivery::addresses(&customer);
            let checked = to.iter().try_for_each(|address| delivery::check_address(address));
            let why = match (&checked, to.first()) {
                (Err(why), _) => Some(delivery::Suppressed::Address(why.clone())),
                (Ok(()), None) => Some(delivery::Suppressed::NoAddress),
                (Ok(()), Some(_)) => None,
            };
            if let Some(why) = why {
                return Ok(Err((row.clone(), why.to_string())));
            }
            let domain = row.message_id.split_once('@').map_or("", |(_, domain)| domain);
            for address in &to[1..] {
                let id = delivery_id(wall, (row.document, address, row.ordinal));
                let new = NewDelivery {
                    id,
                    document: row.document,
                    customer: row.customer,
                    seller: row.seller,
                    recipient: (*address).to_owned(),
                    ordinal: row.ordinal,
                    message_id: format!("{id}@{domain}"),
                    created_at,
                    begins: Ok(leaves_at),
                };
                deliveries::insert(act, wall, &new)?;
            }
            deliveries::address(act, wall, row.id, to[0])?;
            Ok(Ok(DeliveryRow { recipient: to[0].to_owned(), ..row.clone() }))
        };
        Ok(self.store.write(act)?)
    }

    /// Takes a delivery for ourselves. One whose last attempt was cut short is first kept as such, and may have to wait.
    fn claim_delivery(
        &self,
        environment: EnvironmentId,
        id: DeliveryId,
        until: Instant,
    ) -> Result<Claimed, Failed> {
        let now = self.clock.now();
        let lease = now.checked_add_micros(WRITING_MICROS).unwrap_or(now);
        let act = move |act: &mut Act<'_>| -> Result<Claimed, ActError<NoRefusal>> {
            if !deliveries::claim(act, environment, id, (now, lease))? {
                return Ok(Claimed::Nothing);
            }
            let ours = |row: Option<DeliveryRow>| {
                row.map_or(Claimed::Nothing, |row| Claimed::Ours(Box::new(row), lease))
            };
            let Some(row) = deliveries::delivery(act, environment, id)? else { return Ok(Claimed::Nothing) };
            let last = deliveries::attempts(act, environment, id)?.pop();
            if last.is_none_or(|last| last.ended.is_some()) {
                return Ok(ours(Some(row)));
            }
            let answer = Answer {
                outcome: Outcome::Unknown,
                code: None,
                answer: CUT_SHORT.to_owned(),
                of_all: false,
                is_final: false,
            };
            let (ended, standing) = ended(&row, &answer, now);
            deliveries::end(act, environment, (id, row.attempts), (&ended, &standing))?;
            let goes_on = standing.next_at.is_some_and(|at| at <= until);
            if !goes_on || !deliveries::claim(act, environment, id, (now, lease))? {
                return Ok(Claimed::CutShort(standing.state));
            }
            Ok(ours(deliveries::delivery(act, environment, id)?))
        };
        Ok(self.store.write(act)?)
    }

    fn begin_attempt(
        &self,
        environment: EnvironmentId,
        (id, lease): (DeliveryId, Instant),
        attempt: NewAttempt,
    ) -> Result<Option<u32>, Failed> {
        let until = attempt.begun_at.checked_add_micros(HANDING_OVER_MICROS).unwrap_or(lease);
        let act = move |act: &mut Act<'_>| -> Result<Option<u32>, ActError<NoRefusal>> {
            Ok(deliveries::begin(act, environment, id, (lease, until), &attempt)?)
        };
        Ok(self.store.write(act)?)
    }

    fn end_attempt(
        &self,
        environment: EnvironmentId,
        (row, number): (&DeliveryRow, u32),
        answer: Answer,
        carried: &mut Carried,
    ) -> Result<(), Failed> {
        // What any other message would have met as well says nothing of this one, and counts as no try of it.
        let tries = row.tries + u32::from(!answer.of_all);
        let row = DeliveryRow { attempts: number, tries, ..row.clone() };
        let (ended, standing) = ended(&row, &answer, self.clock.now());
        let (id, state) = (row.id, standing.state);
        if answer.of_all {
            carried.server = Some(answer.answer.clone());
        }
        let act = move |act: &mut Act<'_>| -> Result<bool, ActError<NoRefusal>> {
            Ok(deliveries::end(act, environment, (id, number), (&ended, &standing))?)
        };
        self.store.write(act)?;
        told(id, state, &answer.answer, carried);
        Ok(())
    }

    fn suppress_delivery(
        &self,
        environment: EnvironmentId,
        row: &DeliveryRow,
        why: &str,
        carried: &mut Carried,
    ) -> Result<(), Failed> {
        let standing = Standing {
            state: DeliveryState::Suppressed,
            answer: why.to_owned(),
            unknown: row.unknown,
            tries: row.tries,
            next_at: None,
            sent_at: None,
        };
        let (id, attempts) = (row.id, row.attempts);
        let act = move |act: &mut Act<'_>| -> Result<bool, ActError<NoRefusal>> {
            Ok(deliveries::stand(act, environment, (id, attempts), &standing)?)
        };
        self.store.write(act)?;
        carried.suppressed += 1;
        Ok(())
    }
}

/// What came of an attempt is counted and told.
fn told(id: DeliveryId, state: DeliveryState, answer: &str, carried: &mut Carried) {
    match state {
        DeliveryState::Sent => carried.sent += 1,
        DeliveryState::Failed => carried.failed += 1,
        DeliveryState::Bounced
        | DeliveryState::Scheduled
        | DeliveryState::Retrying
        | DeliveryState::Suppressed => carried.waiting += 1,
    }
    match state {
        DeliveryState::Sent => tracing::info!(delivery = %id, "sent"),
        _ => tracing::warn!(delivery = %id, state = state.code(), answer, "not sent"),
    }
}

/// What is kept of an attempt's end, and how its delivery stands by it.
fn ended(row: &DeliveryRow, answer: &Answer, now: Instant) -> (Ended, Standing) {
    let unknown = row.unknown + u32::from(answer.outcome == Outcome::Unknown);
    let next = match answer.is_final {
        true => Next::Stuck,
        false => delivery::after(answer.outcome, Tries { attempts: row.tries, unknown }, (row.id, now)),
    };
    let (state, next_at, sent_at) = match next {
        Next::Sent => (DeliveryState::Sent, None, Some(now)),
        Next::Again(at) => (DeliveryState::Retrying, Some(at), None),
        Next::Stuck => (DeliveryState::Failed, None, None),
    };
    let said = answer.answer.clone();
    let ended = Ended { at: now, outcome: answer.outcome, code: answer.code, answer: said.clone() };
    (ended, Standing { state, answer: said, unknown, tries: row.tries, next_at, sent_at })
}

fn attempt_of(begun_at: Instant, (sender, recipient): (&str, &str), letter: Option<&Letter>) -> NewAttempt {
    let file = |file: &LetterFile| SentFile {
        name: file.name.clone(),
        media_type: file.media_type.to_owned(),
        size: u64::try_from(file.bytes.len()).expect("a file's size fits"),
        sha256: Sha256::digest(&file.bytes).into(),
    };
    NewAttempt {
        begun_at,
        sender: sender.to_owned(),
        return_path: None,
        recipient: recipient.to_owned(),
        subject: letter.map_or_else(String::new, |letter| letter.subject.clone()),
        words: letter.map_or(0, |letter| letter.words),
        files: letter.map_or_else(Vec::new, |letter| letter.files.iter().map(file).collect()),
    }
}

fn mail(
    row: &DeliveryRow,
    written_at: Instant,
    (from, reply_to, to): (Mailbox, Option<String>, String),
    letter: Letter,
) -> Mail {
    let Letter { subject, language, text, html, words: _, files } = letter;
    let carried = |LetterFile { name, media_type, bytes }| Attachment { name, media_type, bytes };
    Mail {
        message_id: row.message_id.clone(),
        written_at,
        from,
        reply_to,
        return_path: None,
        to,
        subject,
        language,
        text,
        html,
        attachments: files.into_iter().map(carried).collect(),
    }
}
