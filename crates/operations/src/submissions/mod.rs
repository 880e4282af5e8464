//! Submissions: e-invoices handed over to networks, and what became of them.
//!
//! Knows submissions and who may ask for what; must not know what an e-invoice says, nor which network takes it.
//! The outbox is looked through by [`Operations::schedule_submissions`], what is due is handed over by
//! [`Operations::hand_over_submissions`], and what networks say is kept by [`Operations::keep_network_answers`].

mod answers;
mod cancelled;
mod carry;
mod schedule;
mod telling;

use std::collections::BTreeMap;

use calendar::Instant;
use ids::{CatalogKey, EnvironmentId, InvoiceId, SubmissionId};
use ports::Network;
use store::environments::EnvironmentKind;
use store::submission_answers as kept_answers;
use store::submissions::{self, NewSubmission};
use store::{Act, ActError, documents, parties};

use crate::printing::Printed;
use crate::refusal::{Code, Failed, Refusal};
use crate::unwritten::Unwritten;
use crate::{Operations, cause, listing};

pub use answers::Kept;
pub use billing::submission::{Became, Outcome, SubmissionState};
pub use billing::{EInvoice, EInvoiceProfile};
pub use carry::{Handed, Submitter};
pub use store::submission_answers::AnswerRow;
pub use store::submissions::{
    AttemptRow, Ended, SubmissionCount, SubmissionFile, SubmissionFilter, SubmissionRow,
};

/// What is said of one that somebody took out.
const TAKEN_OUT: &str = "it was taken out by hand; submit the document again if it is wanted after all";
/// The same of one whose last attempt may have been taken.
const PERHAPS_TAKEN_OUT: &str = "it was taken out by hand, and may have been taken before; look for its id there before you \
     submit the document again";

/// Writes e-invoices.
pub trait WritesEInvoices: Send + Sync {
    /// A document as the e-invoice that its customer takes.
    ///
    /// # Errors
    /// As [`Unwritten`].
    fn e_invoice(&self, printed: &Printed, taken: EInvoice) -> Result<WrittenEInvoice, Unwritten>;
}

/// An e-invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenEInvoice {
    /// What it is called, in ASCII.
    pub name: String,
    /// Itself.
    pub xml: Vec<u8>,
    /// What of the document does not travel in it, in words.
    pub left_out: Vec<String>,
}

/// A network as a server has it: one place for live documents, another for those of tests.
#[derive(Default)]
pub struct NetworkPlaces {
    /// Where live documents go.
    pub live: Option<Box<dyn Network>>,
    /// Where those of test environments go.
    pub test: Option<Box<dyn Network>>,
}

/// The networks that a server has, by the name that customers call them by.
#[derive(Default)]
pub struct Networks(pub BTreeMap<CatalogKey, NetworkPlaces>);

impl Networks {
    /// Where documents of such an environment go by this name, or why nowhere.
    fn place(&self, name: &CatalogKey, kind: EnvironmentKind) -> Result<&dyn Network, String> {
        let Some(places) = self.0.get(name) else {
            let near = records::nearest(name.as_str(), self.0.keys().map(CatalogKey::as_str));
            let near = near.map(|near| format!(" (did you mean {near:?}?)")).unwrap_or_default();
            return Err(format!(
                "this server has no network {name:?}{near}; name its folder under [networks.{name}] in farthing.toml, and it \
                 goes on by itself, or close it and submit the document again once its customer has another",
                name = name.as_str()
            ));
        };
        let (place, why) = match kind {
            EnvironmentKind::Live => (&places.live, "takes documents of test environments alone; say folder"),
            EnvironmentKind::Test { .. } => (&places.test, "takes live documents alone; say test_folder"),
        };
        place.as_deref().ok_or_else(|| {
            let name = name.as_str();
            format!("the network {name:?} {why} under [networks.{name}] in farthing.toml, and it goes on by itself")
        })
    }
}

/// A submission with all that happened to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubmissionView {
    /// How it stands.
    pub row: SubmissionRow,
    /// The number of its document.
    pub number: String,
    /// What is handed over, once it was written.
    pub file: Option<SubmissionFile>,
    /// What was begun, and how it ended.
    pub attempts: Vec<AttemptRow>,
    /// What the network said.
    pub answers: Vec<AnswerRow>,
}

/// Which submissions are listed, by names.
pub type Listed = listing::Listed<SubmissionState>;

/// The id of a submission, made of its cause: what a network knows it by.
fn submission_id(
    environment: EnvironmentId,
    (document, network, ordinal): (InvoiceId, &CatalogKey, u32),
) -> SubmissionId {
    let ordinal = ordinal.to_be_bytes();
    let network = network.as_str().as_bytes();
    let parts: [&[u8]; 5] = [environment.as_bytes(), b"submission", document.as_bytes(), network, &ordinal];
    SubmissionId::from_cause(document.millis(), cause(&parts))
}

fn refuse<T>(message: String) -> Result<T, ActError<Refusal>> {
    Err(ActError::Refused(Refusal::new(Code::SubmissionRefused, message)))
}

/// Asks for a document to be handed over to the network of its customer, on purpose: for the first time, or again where it
/// was rejected, is stuck, or was closed.
///
/// # Errors
/// Refused when there is no such document, its customer has no network, or the network has it already.
pub fn submit(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (document, now): (InvoiceId, Instant),
) -> Result<SubmissionRow, ActError<Refusal>> {
    let Some(row) = documents::document(act, environment, document)? else {
        return Err(ActError::Refused(Refusal::not_found("invoice", &document.to_string())));
    };
    let version = parties::customer_row(act, environment, row.customer)?.map_or(1, |row| row.version);
    let customer = parties::customer_version(act, environment, row.customer, version)?;
    let Some(network) = customer.more.network else {
        return refuse(format!(
            "the customer {} hands its e-invoices over to no network; say which as `network` of the customer, beside the \
             `e_invoice` that it takes",
            row.customer
        ));
    };
    let before = submissions::of_document(act, environment, document)?;
    let ordinal = u32::try_from(before.len()).expect("somebody asked for each");
    // Also where it was closed as lost before the network's answer came.
    let there =
        |one: &&SubmissionRow| matches!(one.state, SubmissionState::Cleared | SubmissionState::Delivered);
    if let Some(there) = before.iter().find(there) {
        let (number, id, by, state) = (&row.number, there.id, there.network.as_str(), there.state.code());
        return refuse(format!(
            "{number} was handed over to {by} as {id}, and is {state}; once more would be a second invoice there"
        ));
    }
    if let Some(last) = before.last().filter(|last| last.closed_at.is_none()) {
        let (number, id, by) = (&row.number, last.id, last.network.as_str());
        match last.state {
            SubmissionState::Waiting => {
                return refuse(format!(
                    "{number} waits as {id} to be handed over to {by}, which is done by itself"
                ));
            }
            SubmissionState::Taken | SubmissionState::Cleared | SubmissionState::Delivered => {
                return refuse(format!(
                    "{number} was handed over to {by} as {id}, and is {}; once more would be a second invoice there. If \
                     it was lost there, close that submission first",
                    last.state.code(),
                ));
            }
            SubmissionState::Stuck | SubmissionState::Rejected => {
                let stands = (last.state, last.answer.as_deref(), now);
                if !submissions::close(act, environment, id, stands)? {
                    return refuse(format!("{id} is being handed over at present; look again in a moment"));
                }
            }
        }
    }
    let id = submission_id(environment, (document, &network, ordinal));
    let new = NewSubmission { id, document, customer: row.customer, network, ordinal, created_at: now };
    submissions::insert(act, environment, &new)?;
    found(act, environment, id)
}

/// Lets a submission that is stuck or waits be tried again now.
///
/// # Errors
/// Refused when there is none, or it does neither.
pub fn retry(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (id, now): (SubmissionId, Instant),
) -> Result<SubmissionRow, ActError<Refusal>> {
    let row = found(act, environment, id)?;
    let of_document = submissions::of_document(act, environment, row.document)?;
    if let Some(later) = of_document.last().filter(|last| last.ordinal > row.ordinal) {
        return refuse(format!("{id} was given up for {}; retry that one", later.id));
    }
    if submissions::again(act, environment, id, now)? {
        return found(act, environment, id);
    }
    let message = match row.state {
        SubmissionState::Rejected => {
            "put right what it says, and submit the document again, or credit it and bill it anew"
        }
        _ => "the network has it",
    };
    refuse(format!("{id} is {}: {message}", row.state.code()))
}

/// Says that no person need look at a submission any more; one that was not handed over is not.
///
/// # Errors
/// Refused when there is none, nothing of it needs a look, or it is being handed over at present.
pub fn close(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (id, now): (SubmissionId, Instant),
) -> Result<SubmissionRow, ActError<Refusal>> {
    let row = found(act, environment, id)?;
    if row.closed_at.is_some() {
        return refuse(format!("{id} is closed already"));
    }
    let last = submissions::attempts(act, environment, id)?.pop();
    let may_be_there =
        last.is_some_and(|last| last.ended.is_none_or(|ended| ended.outcome == Outcome::Unknown));
    let taken_out = if may_be_there { PERHAPS_TAKEN_OUT } else { TAKEN_OUT };
    let (state, answer) = match row.state {
        SubmissionState::Waiting | SubmissionState::Stuck => (SubmissionState::Stuck, Some(taken_out)),
        SubmissionState::Taken | SubmissionState::Rejected => (row.state, row.answer.as_deref()),
        SubmissionState::Cleared | SubmissionState::Delivered => {
            return refuse(format!("{id} is {}, and there is nothing to look at", row.state.code()));
        }
    };
    if !submissions::close(act, environment, id, (state, answer, now))? {
        return refuse(format!("{id} is being handed over at present; look again in a moment"));
    }
    found(act, environment, id)
}

fn found(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    id: SubmissionId,
) -> Result<SubmissionRow, ActError<Refusal>> {
    let row = submissions::submission(act, environment, id)?;
    row.ok_or_else(|| ActError::Refused(Refusal::not_found("submission", &id.to_string())))
}

impl Operations {
    /// Submissions after a cursor, in order of id.
    ///
    /// # Errors
    /// Refused when there is no such customer or document.
    pub fn submissions(
        &self,
        environment: EnvironmentId,
        listed: &Listed,
        page: (&str, u32),
    ) -> Result<Vec<SubmissionRow>, Failed> {
        let (customer, document) = self.named_in(environment, listed)?;
        let filter = SubmissionFilter { state: listed.state, customer };
        Ok(self.store.read(|reader| match document {
            Some(document) => submissions::page_of_document(reader, environment, (document, filter), page),
            None => submissions::submissions(reader, environment, filter, page),
        })?)
    }

    /// Submissions that want a person, after a cursor, in order of id.
    ///
    /// # Errors
    /// A fault.
    pub fn submissions_to_look_at(
        &self,
        environment: EnvironmentId,
        page: (&str, u32),
    ) -> Result<Vec<SubmissionRow>, Failed> {
        Ok(self.store.read(|reader| submissions::to_look_at(reader, environment, (None, None), page))?)
    }

    /// One submission with what happened to it.
    ///
    /// # Errors
    /// Refused when there is none of that id.
    pub fn submission(&self, environment: EnvironmentId, id: SubmissionId) -> Result<SubmissionView, Failed> {
        let view = self.store.read(|reader| {
            let Some(row) = submissions::submission(reader, environment, id)? else { return Ok(None) };
            let number = documents::document(reader, environment, row.document)?.map(|row| row.number);
            Ok::<_, store::Fault>(Some(SubmissionView {
                number: number.unwrap_or_default(),
                file: submissions::file(reader, environment, id)?,
                attempts: submissions::attempts(reader, environment, id)?,
                answers: kept_answers::answers(reader, environment, id)?,
                row,
            }))
        })?;
        view.ok_or_else(|| Refusal::not_found("submission", &id.to_string()).into())
    }

    /// How many submissions stand how.
    ///
    /// # Errors
    /// A fault.
    pub fn submission_counts(&self, environment: EnvironmentId) -> Result<Vec<SubmissionCount>, Failed> {
        Ok(self.store.read(|reader| submissions::counts(reader, environment))?)
    }
}
