//! What was sent as usage and did not become it: kept when it comes, listed, mended and dismissed.
//!
//! Knows why something was rejected and what it said. Must not know HTTP or any broker. What is answered, or
//! acknowledged, is kept here first: a crash before that has the sender send it again, and what comes again is
//! the same, as its id is made of what it says.

mod bulk;
mod mend;
mod replay;

use calendar::Instant;
use ids::{EnvironmentId, RejectedId};
use ports::Message;
use pricing::UsageEvent;
use records::EventReader;
use records::event::{EVENT_BYTES_MAX, EventRefused};
use store::{ActError, NoRefusal};
use usage::{EventName, PlaneFault};

pub use bulk::{BulkAsked, BulkDone, REFUSED_NAMED_MAX, REPLAYED_AT_ONCE_MAX, RefusedAgain};
pub use mend::Mend;
pub use replay::{Acting, Replayed};
pub use store::rejected::{
    MESSAGE_BYTES_MAX, Manner, NewRejected, REJECTED_BYTES_MAX, REJECTED_MAX, RejectedCounts, RejectedFilter,
    RejectedKind, RejectedRow, RejectedState, RejectedWay,
};
pub use store::rejected_acts::{ACTS_MAX, RejectedAct};

use crate::events::{Ingested, OnRefusal};
use crate::refusal::{Failed, Refusal};
use crate::{Code, Operations, cause, millis};

/// Most bytes of what was sent that are kept: as many as an event may have.
pub const BODY_BYTES_MAX: usize = EVENT_BYTES_MAX;
/// Most that are kept in one commit.
const KEPT_AT_ONCE_MAX: usize = 1_000;
/// About how many bytes of them are held for one commit.
const KEPT_AT_ONCE_BYTES: u64 = 4 * 1024 * 1024;

/// Something rejected, with what it is in conflict with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RejectedView {
    /// It, as it stands.
    pub row: RejectedRow,
    /// Of a conflict: the event that was kept.
    pub first: Option<First>,
}

/// The event that was kept first, of a conflict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct First {
    /// It.
    pub event: UsageEvent,
    /// Whether it was cancelled, or amended, since; then it does not count.
    pub is_cancelled: bool,
}

/// The same with what was done about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RejectedDetail {
    /// It.
    pub view: RejectedView,
    /// What was done, oldest first: the first act and the newest, [`ACTS_MAX`] in all.
    pub acts: Vec<RejectedAct>,
}

impl Operations {
    /// Keeps a batch of events as [`Operations::ingest`] does, and beside it what of each conflict was sent.
    ///
    /// # Errors
    /// As [`Operations::ingest`]; the same batch is sent again then.
    pub fn ingest_by(
        &self,
        environment: EnvironmentId,
        events: Vec<Result<UsageEvent, EventRefused>>,
        (way, on_refusal): (RejectedWay, OnRefusal),
    ) -> Result<Ingested, Failed> {
        let (ingested, conflicting) = self.take(environment, events, on_refusal)?;
        self.keep_conflicts(environment, &conflicting, way)?;
        Ok(ingested)
    }

    /// Keeps of each event that conflicts with a kept one what was sent.
    ///
    /// # Errors
    /// A fault; what was sent is to be sent again then.
    pub fn keep_conflicts(
        &self,
        environment: EnvironmentId,
        conflicting: &[UsageEvent],
        way: RejectedWay,
    ) -> Result<(), Failed> {
        let rejected =
            conflicting.iter().map(|event| conflict(environment, event, (way, &event.source), None));
        self.keep_rejected(environment, rejected)
    }

    /// Keeps what was rejected, each once, a bounded part in each commit.
    ///
    /// # Errors
    /// A fault; what came is to come again then.
    pub(crate) fn keep_rejected(
        &self,
        environment: EnvironmentId,
        rejected: impl IntoIterator<Item = NewRejected>,
    ) -> Result<(), Failed> {
        let mut waiting = Waiting::default();
        for one in rejected {
            if waiting.take(one) {
                self.keep_waiting(environment, &mut waiting)?;
            }
        }
        self.keep_waiting(environment, &mut waiting)
    }

    /// Keeps all that wait.
    ///
    /// # Errors
    /// As [`Operations::keep_rejected`].
    pub(crate) fn keep_waiting(
        &self,
        environment: EnvironmentId,
        waiting: &mut Waiting,
    ) -> Result<(), Failed> {
        let Waiting { rejected, .. } = std::mem::take(waiting);
        if rejected.is_empty() {
            return Ok(());
        }
        let now = self.clock.now();
        self.store.write(move |act| {
            let kept = store::rejected::keep(act, environment, &rejected, now)?;
            Ok::<_, ActError<NoRefusal>>(kept)
        })?;
        Ok(())
    }

    /// What a filter keeps of what was rejected, after a number, in the order in which it came; with the number to
    /// go on after, where there are more. Large ones make a page short.
    ///
    /// # Errors
    /// A fault.
    pub fn rejected(
        &self,
        environment: EnvironmentId,
        filter: &RejectedFilter,
        (after, limit): (u64, usize),
    ) -> Result<(Vec<RejectedView>, Option<u64>), Failed> {
        let page = (after, limit);
        let (rows, is_more) =
            self.store.read(|reader| store::rejected::page(reader, environment, filter, page))?;
        let next = rows.last().filter(|_| is_more).map(|row| row.number);
        let views = rows.into_iter().map(|row| self.rejected_view(environment, row));
        Ok((views.collect::<Result<_, _>>()?, next))
    }

    /// One thing that was rejected, with what was done about it.
    ///
    /// # Errors
    /// Refused when there is none of that id; a fault.
    pub fn rejected_one(&self, environment: EnvironmentId, id: RejectedId) -> Result<RejectedDetail, Failed> {
        let found = self.store.read(|reader| {
            let row = store::rejected::rejected(reader, environment, id)?;
            Ok((row, store::rejected_acts::acts(reader, environment, id)?))
        })?;
        let (Some(row), acts) = found else { return Err(not_found(id).into()) };
        Ok(RejectedDetail { view: self.rejected_view(environment, row)?, acts })
    }

    fn rejected_view(&self, environment: EnvironmentId, row: RejectedRow) -> Result<RejectedView, Failed> {
        let event = match row.sent.kind {
            RejectedKind::Conflict => row.sent.event.as_deref(),
            RejectedKind::Malformed | RejectedKind::Refused => None,
        };
        // One that was emptied, or an own event of another form, is shown without.
        let first = match event.map(|event| EventReader::new().read_taken(event)) {
            Some(Ok(event)) => match self.plane.find(environment, &event.source, &event.id) {
                // What was kept first is gone by now; what came second is shown without it.
                Err(PlaneFault::EventDropped { .. }) => None,
                found => found?,
            },
            Some(Err(_)) | None => None,
        };
        let first = match first {
            Some(stored) => {
                let name = EventName { source: &stored.event.source, id: &stored.event.id };
                let is_cancelled = self.plane.cancellation(environment, name)?.is_some();
                Some(First { event: stored.event, is_cancelled })
            }
            None => None,
        };
        Ok(RejectedView { row, first })
    }

    /// How many were rejected in an environment.
    ///
    /// # Errors
    /// A fault.
    pub fn rejected_counts(&self, environment: EnvironmentId) -> Result<RejectedCounts, Failed> {
        Ok(self.store.read(|reader| store::rejected::counts(reader, environment))?)
    }

    /// How many are open, and for how many there was no room, in all environments.
    ///
    /// # Errors
    /// A fault.
    pub fn rejected_totals(&self) -> Result<(u64, u64), Failed> {
        Ok(self.store.read(|reader| store::rejected::totals(reader))?)
    }
}

fn not_found(id: RejectedId) -> Refusal {
    Refusal::not_found("rejected event", &id.to_string())
}

/// Those that wait for one commit.
#[derive(Debug, Default)]
pub(crate) struct Waiting {
    rejected: Vec<NewRejected>,
    bytes: u64,
}

impl Waiting {
    /// Takes one; says whether it is time to keep them.
    pub fn take(&mut self, one: NewRejected) -> bool {
        self.bytes += one.kept_bytes();
        self.rejected.push(one);
        self.rejected.len() >= KEPT_AT_ONCE_MAX || self.bytes >= KEPT_AT_ONCE_BYTES
    }
}

/// What is said of a conflict that waits to be looked at.
const CONFLICT: &str = "an event with this source and id and other content was kept before and stands; take this \
                        one in its place, count both, give an event with an id of its own, or dismiss it";

/// An event that conflicts with a kept one; of a broker's message beside it, so that it can be read again.
pub(crate) fn conflict(
    environment: EnvironmentId,
    event: &UsageEvent,
    (way, source): (RejectedWay, &str),
    message: Option<&Message>,
) -> NewRejected {
    let written = records::event::encode(event);
    let made =
        cause(&[environment.as_bytes(), b"conflict", event.source.as_bytes(), event.id.as_bytes(), &written]);
    NewRejected {
        id: RejectedId::from_cause(millis(event.time), made),
        kind: RejectedKind::Conflict,
        way,
        source: source.to_owned(),
        place: message.map(|message| plain(&message.topic)),
        code: Code::EventConflict.as_str().to_owned(),
        message: CONFLICT.to_owned(),
        bytes: as_count(message.map_or(written.len(), |message| message.bytes)),
        body: message.map(|message| shortened(&message.body)),
        event: Some(written),
        message_id: message.and_then(|message| message.id.as_deref()).map(plain),
        taken_at: message.and_then(|message| message.taken_at),
    }
}

/// A broker's message that became no event.
pub(crate) fn message(
    environment: EnvironmentId,
    (source, kind): (&str, RejectedKind),
    message: &Message,
    (code, why): (&str, &str),
) -> NewRejected {
    let Message { topic, body, bytes, id, taken_at } = message;
    // Of one that was too long only the beginning came: its length tells it from others that begin so.
    let length = as_count(*bytes).to_be_bytes();
    let length: &[u8] = if *bytes > body.len() { &length } else { &[] };
    let id_bytes = id.as_deref().unwrap_or_default().as_bytes();
    let known: [&[u8]; 7] =
        [environment.as_bytes(), b"message", source.as_bytes(), topic.as_bytes(), id_bytes, body, length];
    // Others are made of what they were made of ever.
    let parts = if length.is_empty() { &known[..6] } else { &known[..] };
    NewRejected {
        id: RejectedId::from_cause(taken_at.map_or(0, millis), cause(parts)),
        kind,
        way: RejectedWay::Broker,
        source: source.to_owned(),
        place: Some(plain(topic)),
        code: code.to_owned(),
        message: told(why),
        bytes: as_count(*bytes),
        body: Some(shortened(body)),
        event: None,
        message_id: id.as_deref().map(plain),
        taken_at: *taken_at,
    }
}

/// A row of a file that became no event.
pub(crate) fn row(
    environment: EnvironmentId,
    (file, line): (&str, u64),
    (code, why): (&str, &str),
    raw: &str,
) -> NewRejected {
    let made = cause(&[environment.as_bytes(), b"row", file.as_bytes(), &line.to_be_bytes(), raw.as_bytes()]);
    NewRejected {
        id: RejectedId::from_cause(0, made),
        kind: RejectedKind::Malformed,
        way: RejectedWay::Import,
        source: plain(file),
        place: Some(format!("line {line}")),
        code: code.to_owned(),
        message: told(why),
        bytes: as_count(raw.len()),
        body: Some(shortened(raw.as_bytes())),
        event: None,
        message_id: None,
        taken_at: None,
    }
}

/// A row of a file that is an event which could not be kept when it came.
pub(crate) fn refused_row(
    environment: EnvironmentId,
    (file, line): (&str, u64),
    (code, why): (&str, &str),
    (raw, event): (&str, &UsageEvent),
) -> NewRejected {
    NewRejected {
        kind: RejectedKind::Refused,
        body: None,
        event: Some(records::event::encode(event)),
        ..row(environment, (file, line), (code, why), raw)
    }
}

/// Why something was rejected, as it is kept: without what may quote all of what was sent.
fn told(why: &str) -> String {
    let why = plain(why);
    if why.len() <= MESSAGE_BYTES_MAX {
        return why;
    }
    let most = why.floor_char_boundary(MESSAGE_BYTES_MAX - "…".len());
    format!("{}…", &why[..most])
}

/// No database keeps U+0000 in a text.
fn plain(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}

fn shortened(body: &[u8]) -> Vec<u8> {
    body[..body.len().min(BODY_BYTES_MAX)].to_vec()
}

pub(crate) fn as_count(number: usize) -> u64 {
    u64::try_from(number).expect("a count fits")
}

/// The message that something rejected was, as far as it was kept.
fn message_of(row: &RejectedRow) -> Option<Message> {
    let sent = &row.sent;
    let (RejectedWay::Broker, Some(body)) = (sent.way, &sent.body) else { return None };
    Some(Message {
        topic: sent.place.clone().unwrap_or_default(),
        body: body.clone(),
        bytes: usize::try_from(sent.bytes).unwrap_or(usize::MAX),
        id: sent.message_id.clone(),
        taken_at: sent.taken_at,
    })
}

/// When an act happens, and who acts.
fn actor(acting: &Acting, at: Instant) -> store::rejected_acts::Actor {
    store::rejected_acts::Actor { name: acting.by.clone(), at, reason: acting.reason.clone() }
}
