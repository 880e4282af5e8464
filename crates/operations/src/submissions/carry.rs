//! Carrying: what is due is taken, written once, handed over, and how that ended is kept. What was begun is kept before
//! anything leaves, so that a crash is known; it is handed over again under the same id, as the same bytes.
//!
//! Knows the order of these steps; must not know what an e-invoice says, nor which network takes it.

use std::collections::BTreeSet;

use billing::Particulars;
use billing::submission::{self, Next, NoteGoes, Outcome, SubmissionState};
use calendar::Instant;
use ids::{CatalogKey, EnvironmentId, SubmissionId};
use ports::{HandedOver, Handing, Network, NetworkParty};
use sha2::{Digest, Sha256};
use store::environments::{Environment, EnvironmentKind};
use store::submissions::{self, Due, Ended, Standing, SubmissionFile, SubmissionRow};
use store::{Act, ActError, NoRefusal};

use super::{Networks, WritesEInvoices, WrittenEInvoice, cancelled, telling};
use crate::Operations;
use crate::printing::Printed;
use crate::refusal::Failed;
use crate::unwritten::{Unwritten, written};

/// For how long a carrier has a submission for itself: longer than writing it and a network may take.
const LEASE_MICROS: i64 = 15 * 60_000_000;
/// Submissions that are looked up at once.
const PAGE: u32 = 100;
/// What is said of an attempt that a crash cut short.
const CUT_SHORT: &str = "the program ended before the network's answer was kept; it may have been taken";
/// What is said before that which does not travel in an e-invoice.
const LEFT_OUT: &str = "it does not say all that its page does:";
/// Most characters that are said of that.
const LEFT_OUT_CHARS_MAX: usize = 1_000;
/// Why nothing is written for a customer who takes no e-invoice.
const TAKES_NONE: &str =
    "the customer takes no e-invoice any more; say which one as `e_invoice` of the customer, and retry it";

/// Who hands over, and how.
pub struct Submitter<'a> {
    /// Writes e-invoices.
    pub writer: &'a dyn WritesEInvoices,
    /// Takes them.
    pub networks: &'a Networks,
    /// Up to when what waits is due: now, or later where nobody wants to wait.
    pub until: Instant,
}

/// What came of handing over.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Handed {
    /// How many were taken.
    pub taken: u32,
    /// How many are tried again.
    pub waiting: u32,
    /// How many wait for a person.
    pub stuck: u32,
    /// Which networks take nothing at present, and why; the rest of what is theirs was left for later.
    pub away: Vec<(CatalogKey, String)>,
}

/// How handing over ended, with what was said.
struct Answer {
    outcome: Outcome,
    reference: Option<String>,
    answer: String,
    of_all: bool,
    /// Whether it would end so again, however often it is tried.
    is_final: bool,
}

impl Answer {
    /// With what does not travel along, if there is any: whoever reads the answer sends that otherwise.
    fn with_left_out(self, left_out: &[String]) -> Answer {
        if left_out.is_empty() {
            return self;
        }
        let all: String = left_out.join("; ").chars().take(LEFT_OUT_CHARS_MAX).collect();
        Answer { answer: format!("{}; {LEFT_OUT} {all}", self.answer), ..self }
    }
}

impl From<Handing> for Answer {
    fn from(handing: Handing) -> Answer {
        let of =
            |outcome, answer| Answer { outcome, reference: None, answer, of_all: false, is_final: false };
        match handing {
            Handing::Taken { reference, answer } => Answer { reference, ..of(Outcome::Taken, answer) },
            Handing::Refused { answer } => of(Outcome::Refused, answer),
            Handing::Later { answer, of_all } => Answer { of_all, ..of(Outcome::Later, answer) },
            Handing::Unknown { answer } => of(Outcome::Unknown, answer),
        }
    }
}

/// What is handed over, with whom it is between.
struct Ready {
    file: SubmissionFile,
    /// What does not travel in it, where it was written now.
    left_out: Vec<String>,
    kind: String,
    number: String,
    issued_on: calendar::CivilDate,
    sender: NetworkParty,
    receiver: NetworkParty,
}

impl Operations {
    /// Hands over all that is due in an environment, network after network, until nothing is or the process is to stop. A
    /// network that is not set, or takes nothing, keeps no other waiting; what waits for it says so, and goes on by itself.
    ///
    /// # Errors
    /// A fault; what was begun is known, and gone on with later.
    pub fn hand_over_submissions(
        &self,
        environment: &Environment,
        with: &Submitter<'_>,
    ) -> Result<Handed, Failed> {
        let mut handed = Handed::default();
        for name in self.store.read(|reader| submissions::networks(reader, environment.id))? {
            if self.stopping.is_asked() {
                break;
            }
            match with.networks.place(&name, environment.kind) {
                Err(why) => self.hold(environment.id, &name, (SubmissionState::Stuck, why))?,
                Ok(network) => self.hand_over_by(environment, (&name, network), with, &mut handed)?,
            }
        }
        Ok(handed)
    }

    /// Gives back what carriers of this installation had when they ended. Only where this process is the only one.
    ///
    /// # Errors
    /// A fault.
    pub fn release_submissions(&self, environment: EnvironmentId) -> Result<(), Failed> {
        let act = move |act: &mut Act<'_>| -> Result<u64, ActError<NoRefusal>> {
            Ok(submissions::release_all(act, environment)?)
        };
        self.store.write(act)?;
        Ok(())
    }

    fn hand_over_by(
        &self,
        environment: &Environment,
        (name, network): (&CatalogKey, &dyn Network),
        with: &Submitter<'_>,
        handed: &mut Handed,
    ) -> Result<(), Failed> {
        let (mut seen, mut after) = (BTreeSet::new(), None);
        while !self.stopping.is_asked() {
            let which = Due { network: name, until: with.until, now: self.clock.now(), after };
            let due = self.store.read(|reader| submissions::due(reader, environment.id, which, PAGE))?;
            let Some(last) = due.last().copied() else { break };
            // Asked once a round, and only where something is due: what waits for a network that is away is not begun.
            if after.is_none()
                && let Err(fault) = network.check()
            {
                return self.leave(environment.id, name, fault.0, handed);
            }
            after = Some(last);
            for (_, id) in due {
                // What was tried comes again further on where what waits is due as well: each is tried once a round.
                if self.stopping.is_asked() || !seen.insert(id) {
                    continue;
                }
                let away = self.hand_over_one(environment, (id, network), with, handed)?;
                if let Some(why) = away {
                    return self.leave(environment.id, name, why, handed);
                }
            }
        }
        Ok(())
    }

    /// Leaves what waits for a network that takes nothing at present, which each then says.
    fn leave(
        &self,
        environment: EnvironmentId,
        network: &CatalogKey,
        why: String,
        handed: &mut Handed,
    ) -> Result<(), Failed> {
        handed.away.push((network.clone(), why.clone()));
        self.hold(environment, network, (SubmissionState::Waiting, why))
    }

    /// Says what stands in the way of all that waits for a network. Most of the time that is said already, and nobody is to
    /// wait for a write of nothing.
    fn hold(
        &self,
        environment: EnvironmentId,
        network: &CatalogKey,
        (state, why): (SubmissionState, String),
    ) -> Result<(), Failed> {
        let is_said = |reader: &mut store::Reader<'_>| {
            submissions::is_held(reader, environment, network, (state, &why))
        };
        if self.store.read(is_said)? {
            return Ok(());
        }
        let (now, name, network, told) = (self.clock.now(), network.clone(), network.clone(), why.clone());
        let act = move |act: &mut Act<'_>| -> Result<u64, ActError<NoRefusal>> {
            let stuck = match state {
                SubmissionState::Stuck => submissions::hold_new(act, environment, &network, (&why, now))?,
                _ => Vec::new(),
            };
            for id in &stuck {
                telling::stuck(act, environment, (*id, now))?;
            }
            let held = submissions::hold(act, environment, &network, (state, &why, now))?;
            Ok(held + u64::try_from(stuck.len()).expect("a page is short"))
        };
        let held = self.store.write(act)?;
        if held > 0 {
            tracing::warn!(network = name.as_str(), held, why = told, "not handed over");
        }
        Ok(())
    }

    /// Answers why the network takes nothing at present, if so.
    fn hand_over_one(
        &self,
        environment: &Environment,
        (id, network): (SubmissionId, &dyn Network),
        with: &Submitter<'_>,
        handed: &mut Handed,
    ) -> Result<Option<String>, Failed> {
        let Some((row, lease)) = self.claim_submission(environment.id, id)? else { return Ok(None) };
        if !self.goes_now(environment.id, &row, handed)? {
            return Ok(None);
        }
        let ready = self.submitted(environment.id, &row, with.writer)?;
        let (wall, begun_at) = (environment.id, self.clock.now());
        let file = ready.as_ref().ok().map(|ready| ready.file.clone());
        let act = move |act: &mut Act<'_>| -> Result<Option<u32>, ActError<NoRefusal>> {
            Ok(submissions::begin(act, wall, (id, lease), (begun_at, file.as_ref()))?)
        };
        let Some(attempt) = self.store.write(act)? else { return Ok(None) };
        let (answer, left_out) = match ready {
            Err(Unwritten { why, is_final }) => {
                let outcome = Outcome::Unwritten;
                (Answer { outcome, reference: None, answer: why, of_all: false, is_final }, Vec::new())
            }
            Ok(ready) => (Answer::from(handed_to(network, environment, &row, &ready)), ready.left_out),
        };
        // What keeps a network from taking any document says nothing of this one.
        let away = answer.of_all.then(|| answer.answer.clone());
        let answer = answer.with_left_out(&left_out);
        self.end_submission(environment.id, (&row, attempt), answer, handed)?;
        Ok(away)
    }

    /// Whether a submission is handed over, as far as what its document cancels says. Else it is put off, or closed with that
    /// of the invoice. What was submitted once more, by hand, is.
    fn goes_now(
        &self,
        environment: EnvironmentId,
        row: &SubmissionRow,
        handed: &mut Handed,
    ) -> Result<bool, Failed> {
        if row.ordinal > 0 || self.document_row(environment, row.document)?.kind != "credit_note" {
            return Ok(true);
        }
        let (_, content) = self.document(environment, &row.document.to_string())?;
        // What cannot be read is told where it is written.
        let read = records::document::decode(&content);
        let Some(invoice) = read.ok().and_then(|note| billing::cancelled_by(&note.document)) else {
            return Ok(true);
        };
        let (row, now) = (row.clone(), self.clock.now());
        let act = move |act: &mut Act<'_>| -> Result<NoteGoes, ActError<NoRefusal>> {
            Ok(cancelled::put_off(act, environment, (&row, invoice, now))?)
        };
        let goes = self.store.write(act)?;
        handed.waiting += u32::from(goes == NoteGoes::After);
        Ok(goes == NoteGoes::Now)
    }

    /// Takes a submission for ourselves. One whose last attempt was cut short is first kept as such: it goes on at once, as
    /// the network knows it by its id.
    fn claim_submission(
        &self,
        environment: EnvironmentId,
        id: SubmissionId,
    ) -> Result<Option<(SubmissionRow, Instant)>, Failed> {
        let now = self.clock.now();
        let lease = now.checked_add_micros(LEASE_MICROS).unwrap_or(now);
        let act = move |act: &mut Act<'_>| -> Result<Option<SubmissionRow>, ActError<NoRefusal>> {
            if !submissions::claim(act, environment, id, (now, lease))? {
                return Ok(None);
            }
            let last = submissions::attempts(act, environment, id)?.pop();
            if let Some(last) = last.filter(|last| last.ended.is_none()) {
                let ended = Ended { at: now, outcome: Outcome::Unknown, answer: CUT_SHORT.to_owned() };
                submissions::end(act, environment, (id, last.attempt), &ended)?;
            }
            Ok(submissions::submission(act, environment, id)?)
        };
        Ok(self.store.write(act)?.map(|row| (row, lease)))
    }

    /// What is handed over: as it was written for the first attempt, else written now. What goes wrong in writing one keeps
    /// no other from being handed over.
    fn submitted(
        &self,
        environment: EnvironmentId,
        row: &SubmissionRow,
        writer: &dyn WritesEInvoices,
    ) -> Result<Result<Ready, Unwritten>, Failed> {
        let document = self.document_row(environment, row.document)?;
        let printed = match self.printed_whole(environment, &row.document.to_string()) {
            Ok(printed) => printed,
            Err(why) => return Ok(Err(Unwritten::now(why))),
        };
        let kept = self.store.read(|reader| submissions::file(reader, environment, row.id))?;
        let (file, left_out) = match kept {
            Some(file) => (file, Vec::new()),
            None => {
                let customer = self.customer(environment, &row.customer.to_string())?.details;
                let Some(taken) = customer.more.e_invoice.or(printed.customer.more.e_invoice) else {
                    return Ok(Err(Unwritten { why: TAKES_NONE.to_owned(), is_final: true }));
                };
                match written(|| writer.e_invoice(&printed, taken)) {
                    Err(why) => return Ok(Err(why)),
                    Ok(WrittenEInvoice { name, xml, left_out }) => {
                        let (profile, syntax) = (taken.profile.code(), taken.format.code());
                        let (profile, syntax) = (profile.to_owned(), syntax.to_owned());
                        let sha256 = Sha256::digest(&xml).into();
                        (SubmissionFile { name, profile, syntax, sha256, xml }, left_out)
                    }
                }
            }
        };
        Ok(Ok(Ready {
            file,
            left_out,
            kind: document.kind,
            number: document.number,
            issued_on: document.issued_on,
            sender: sender(&printed),
            receiver: receiver(&printed),
        }))
    }

    fn end_submission(
        &self,
        environment: EnvironmentId,
        (row, attempt): (&SubmissionRow, u32),
        answer: Answer,
        handed: &mut Handed,
    ) -> Result<(), Failed> {
        // What any other document would have met as well says nothing of this one, and counts as no try of it.
        let tries = row.tries + u32::from(!answer.of_all);
        let (id, now) = (row.id, self.clock.now());
        let next = match answer.is_final {
            true => Next::Stuck,
            false => submission::after(answer.outcome, tries, (id, now)),
        };
        let (state, next_at, taken_at) = match next {
            Next::Taken => (SubmissionState::Taken, None, Some(now)),
            Next::Again(at) => (SubmissionState::Waiting, Some(at), None),
            Next::Stuck => (SubmissionState::Stuck, None, None),
        };
        match state {
            SubmissionState::Taken => handed.taken += 1,
            SubmissionState::Stuck => handed.stuck += 1,
            _ => handed.waiting += 1,
        }
        let said = answer.answer.as_str();
        match state {
            SubmissionState::Taken => tracing::info!(submission = %id, "handed over"),
            _ => tracing::warn!(submission = %id, state = state.code(), answer = said, "not handed over"),
        }
        let ended = Ended { at: now, outcome: answer.outcome, answer: answer.answer.clone() };
        let reference = answer.reference.or_else(|| row.reference.clone());
        let standing = Standing { state, answer: answer.answer, next_at, tries, reference, taken_at };
        let act = move |act: &mut Act<'_>| -> Result<bool, ActError<NoRefusal>> {
            submissions::end(act, environment, (id, attempt), &ended)?;
            let stands = submissions::stand(act, environment, (id, attempt), &standing)?;
            if stands && standing.state == SubmissionState::Stuck {
                telling::stuck(act, environment, (id, now))?;
            }
            Ok(stands)
        };
        self.store.write(act)?;
        Ok(())
    }
}

fn handed_to(
    network: &dyn Network,
    environment: &Environment,
    row: &SubmissionRow,
    ready: &Ready,
) -> Handing {
    let (id, sha256) = (row.id.to_string(), records::hex(&ready.file.sha256));
    network.hand_over(&HandedOver {
        id: &id,
        network: row.network.as_str(),
        is_live: environment.kind == EnvironmentKind::Live,
        kind: &ready.kind,
        number: &ready.number,
        issued_on: ready.issued_on,
        profile: &ready.file.profile,
        syntax: &ready.file.syntax,
        sender: &ready.sender,
        receiver: &ready.receiver,
        name: &ready.file.name,
        xml: &ready.file.xml,
        sha256: &sha256,
    })
}

/// The seller, as the document names it.
fn sender(printed: &Printed) -> NetworkParty {
    let seller = &printed.seller;
    party((&seller.name, seller.tax_number.as_deref()), &seller.more.particulars)
}

/// The customer, as the document names it.
fn receiver(printed: &Printed) -> NetworkParty {
    let customer = &printed.customer;
    party((&customer.name, customer.tax_number.as_deref()), &customer.more.particulars)
}

fn party((name, tax_number): (&str, Option<&str>), known: &Particulars) -> NetworkParty {
    let address = known.electronic_address.as_ref();
    NetworkParty {
        name: name.to_owned(),
        country: known.country.clone(),
        electronic_address: address.map(|address| (address.scheme.clone(), address.id.clone())),
        vat_id: known.vat_id.clone(),
        tax_number: tax_number.map(str::to_owned),
    }
}
