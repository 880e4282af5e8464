//! What mends something rejected: which event is to be kept for it, and how it is kept.
//! Knows manners of mending and the event plane; must not know who acts, or how an act is noted.

use calendar::Instant;
use ids::EnvironmentId;
use pricing::UsageEvent;
use records::EventReader;
use records::event::EventRefused;
use store::rejected::{Manner, RejectedKind, RejectedRow, RejectedState};
use store::rejected_acts::{Beginning, Ended, ReadAt};
use usage::{Amended, Appended, EventName};

use crate::corrections::NamedEvent;
use crate::events::acceptable;
use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, rejected};

/// How something rejected is to be mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mend {
    /// As it came: its message read by the rules of today, or its event once more.
    AsIs,
    /// By this event.
    Event(UsageEvent),
    /// Of a conflict: what was sent second takes the place of what was kept first.
    Second,
    /// Of a conflict: what was sent second counts too, under an id of its own.
    Both,
}

impl Mend {
    /// Its manner.
    pub const fn manner(&self) -> Manner {
        match self {
            Mend::AsIs => Manner::AsIs,
            Mend::Event(_) => Manner::Event,
            Mend::Second => Manner::Second,
            Mend::Both => Manner::Both,
        }
    }
}

/// Why nothing can be begun.
pub(super) enum Unready {
    /// What was asked does not fit; nothing is noted.
    Asked(Refusal),
    /// It is rejected again, which is noted.
    Again {
        /// A stable code.
        code: String,
        /// Why, and the way out.
        message: String,
    },
    /// A fault; the same is asked again.
    Fault(Failed),
}

/// A mending under way: the event that it settled on is the only one that will ever be kept for it until it
/// ends, whoever carries it out and however often.
pub(super) struct UnderWay {
    pub(super) read: ReadAt,
    manner: Manner,
    event: UsageEvent,
    /// Source and id of what was kept first, of a conflict; or why they cannot be read.
    first: Option<Result<(String, String), EventRefused>>,
}

pub(super) fn read_at(row: &RejectedRow) -> ReadAt {
    ReadAt { id: row.sent.id, state: row.state, attempts: row.attempts }
}

impl UnderWay {
    /// What a row says is under way, or why that cannot be read.
    pub(super) fn of(row: &RejectedRow) -> Result<UnderWay, String> {
        let (Some(manner), Some(written)) = (row.manner, row.replacement.as_deref()) else {
            return Err("nothing of it is kept".to_owned());
        };
        let event = EventReader::new().read_taken(written).map_err(|refused| refused.to_string())?;
        Ok(UnderWay { read: read_at(row), manner, event, first: first_of(row) })
    }

    /// The same once it began, from what it began with.
    pub(super) fn begun(row: &RejectedRow, (manner, event): (Manner, UsageEvent)) -> UnderWay {
        let read = ReadAt { state: RejectedState::Mending, attempts: row.attempts + 1, ..read_at(row) };
        UnderWay { read, manner, event, first: first_of(row) }
    }
}

fn first_of(row: &RejectedRow) -> Option<Result<(String, String), EventRefused>> {
    let event = EventReader::new().read_taken(row.sent.event.as_deref()?);
    Some(event.map(|event| (event.source.to_string(), event.id.to_string())))
}

impl Operations {
    /// The event that is to be kept for something rejected, checked so that nothing but what is kept already can
    /// stand in its way.
    pub(super) fn mending(
        &self,
        environment: EnvironmentId,
        (row, mend): (&RejectedRow, &Mend),
        latest: Option<Instant>,
    ) -> Result<(Beginning, UsageEvent), Unready> {
        let event = match mend {
            Mend::AsIs => self.as_it_came(environment, row)?,
            Mend::Event(event) => event.clone(),
            Mend::Second | Mend::Both => self.of_its_own_id(environment, row)?,
        };
        let again = |refused: EventRefused| match mend {
            Mend::Event(_) => {
                let message = format!("event: {refused}");
                Unready::Asked(Refusal::new(Code::EventRefused, message).about("event"))
            }
            _ => again(refused.code(), &refused),
        };
        let event = acceptable(event, latest).map_err(again)?;
        let written = records::event::encode(&event);
        // Whoever goes on after a crash reads it back, so that nothing begins which does not read back as it is.
        if EventReader::new().read_taken(&written).as_ref() != Ok(&event) {
            let id = row.sent.id;
            tracing::error!(%id, %environment, "the event that would mend something rejected does not read back");
            let why = "the event that would be kept for it does not read back as it is written, which is a bug of \
                       this program; give another event";
            return Err(self::again("mending_unreadable", &why));
        }
        let beginning = Beginning {
            read: read_at(row),
            manner: mend.manner(),
            name: (event.source.to_string(), event.id.to_string()),
            event: written,
        };
        Ok((beginning, event))
    }

    fn as_it_came(&self, environment: EnvironmentId, row: &RejectedRow) -> Result<UsageEvent, Unready> {
        if let Some(message) = rejected::message_of(row) {
            let source = &row.sent.source;
            let Some(mapping) = self.sources.mappings.of(environment, source) else {
                let message = format!(
                    "the settings have no source {source:?} whose rules could read the message again; name the \
                     source in the settings, or give the event that it should have been"
                );
                return Err(Unready::Asked(Refusal::new(Code::EventRefused, message).about("source")));
            };
            let read = mapping.event(&message, &mut EventReader::new());
            return read.map_err(|refused| again(refused.code(), &refused));
        }
        let sent = &row.sent;
        if let Some(written) = sent.event.as_deref() {
            let read = EventReader::new().read_taken(written);
            return read.map_err(|refused| again(refused.code(), &refused));
        }
        let Some(body) = sent.body.as_deref() else {
            return Err(again(
                "event_not_json",
                &"nothing of it was kept; give the event that it should have been",
            ));
        };
        // A row of a file is an event by itself only where the file is one of events.
        EventReader::new().read(body.trim_ascii()).map_err(|refused| match body.trim_ascii().first() {
            Some(b'{') => again(refused.code(), &format!("{refused}; {MAPPED}")),
            _ => again("row_unreadable", &format!("the row is no event by itself; {MAPPED}")),
        })
    }

    /// What was sent second, under an id that is made of it: however often it is kept, it counts once. Of two rows of
    /// a file that conflict the second may be the one that was kept before, which must not count beside itself.
    fn of_its_own_id(&self, environment: EnvironmentId, row: &RejectedRow) -> Result<UsageEvent, Unready> {
        let event = sent_second(row)?;
        let kept = self.plane.find(environment, &event.source, &event.id);
        match kept.map_err(|fault| Unready::Fault(fault.into()))? {
            Some(kept) if kept.event == event => Err(again(Code::EventConflict.as_str(), &KEPT)),
            _ => Ok(UsageEvent { id: row.sent.id.to_string().into(), ..event }),
        }
    }

    /// Carries out what is under way and says how each ended. Carried out twice, or by two at once, it comes to
    /// the same: the event is kept once, and what is in its way stays there.
    pub(super) fn carry_out(
        &self,
        environment: EnvironmentId,
        under_way: &[UnderWay],
    ) -> Result<Vec<Ended>, Failed> {
        let appends = under_way.iter().filter(|one| one.manner != Manner::Second);
        let events: Vec<UsageEvent> = appends.map(|one| one.event.clone()).collect();
        let mut appended = match events.is_empty() {
            true => Vec::new(),
            false => self.plane.append(environment, &events)?,
        }
        .into_iter();
        let mut endings = Vec::with_capacity(under_way.len());
        for one in under_way {
            endings.push(match one.manner {
                Manner::Second => self.put_in_place(environment, one)?,
                Manner::AsIs | Manner::Event | Manner::Both => {
                    ended(appended.next().expect("the event plane answers for each event"))
                }
            });
        }
        Ok(endings)
    }

    /// How a mending ended whose event cannot be read back. Nobody can keep that event now; whether it was kept before
    /// is for whoever mends it next to see.
    pub(super) fn unreadable(
        &self,
        environment: EnvironmentId,
        row: &RejectedRow,
        why: &str,
    ) -> Result<Ended, Failed> {
        let id = row.sent.id;
        tracing::error!(%id, %environment, why, "what something rejected was being mended with cannot be read back");
        let kept = match &row.became {
            Some((source, name)) => self.plane.find(environment, source, name)?,
            None => None,
        };
        let way_out = match kept.map(|kept| kept.event) {
            Some(UsageEvent { source, id, .. }) => format!(
                "the event {id:?} of the source {source:?} is kept, perhaps by that: look at it, and dismiss this \
                 where it is the right one"
            ),
            None => "nothing was kept for it, so mend it anew".to_owned(),
        };
        let message = format!("what it was being mended with cannot be read back ({why}); {way_out}");
        Ok(refused("mending_unreadable", message))
    }

    /// Refuses to put an event in the place of the first where either lies in a closed period, unless that was done
    /// before.
    fn check_replaced(
        &self,
        environment: EnvironmentId,
        (source, id): (&str, &str),
        event: &UsageEvent,
    ) -> Result<(), Failed> {
        if self.plane.known(environment, event)?.is_some() {
            return Ok(());
        }
        let first = NamedEvent { source: source.to_owned(), id: id.to_owned() };
        self.check_correctable(environment, [&first], Some(event))
    }

    fn put_in_place(&self, environment: EnvironmentId, one: &UnderWay) -> Result<Ended, Failed> {
        let (source, id) = match &one.first {
            Some(Ok(name)) => name,
            Some(Err(unreadable)) => return Ok(refused(unreadable.code(), unreadable.to_string())),
            None => return Ok(refused("event_unknown", UNKNOWN.to_owned())),
        };
        if let Err(closed) = self.check_replaced(environment, (source, id), &one.event) {
            return match closed {
                Failed::Refused(refusal) => Ok(refused(refusal.code.as_str(), refusal.message)),
                fault => Err(fault),
            };
        }
        let first = EventName { source, id };
        let reason = format!("replaced by what was rejected as {}", one.read.id);
        Ok(match self.plane.amend(environment, first, &one.event, Some(&reason))? {
            Amended::Amended { .. } | Amended::Already { .. } => Ended::Mended,
            Amended::Unknown => refused("event_unknown", UNKNOWN.to_owned()),
            Amended::ReplacementKnown(_) => {
                refused(Code::EventConflict.as_str(), rejected::CONFLICT.to_owned())
            }
            Amended::CancelledBefore(_) => {
                let message = format!(
                    "the event {id:?} of the source {source:?} is cancelled already; amend what took its place, or \
                     count this one too"
                );
                refused(Code::AlreadyCancelled.as_str(), message)
            }
        })
    }
}

const MAPPED: &str = "a row that only its import's mapping makes an event is mended by importing the mended file again, \
                      or by giving the event that it should have been";
const UNKNOWN: &str = "the event that was kept first is not found; give an event with an id of its own";

fn again(code: &str, why: &dyn std::fmt::Display) -> Unready {
    Unready::Again { code: code.to_owned(), message: rejected::told(&why.to_string()) }
}

fn refused(code: &str, message: String) -> Ended {
    Ended::Refused { code: code.to_owned(), message: rejected::told(&message) }
}

fn ended(appended: Appended) -> Ended {
    match appended {
        Appended::Accepted(_) | Appended::Duplicate(_) => Ended::Mended,
        Appended::Conflict(_) => refused(Code::EventConflict.as_str(), rejected::CONFLICT.to_owned()),
    }
}

const KEPT: &str = "what was sent is the very event that is kept, so there is nothing to take; dismiss it";

/// What was sent second.
fn sent_second(row: &RejectedRow) -> Result<UsageEvent, Unready> {
    let event = match (row.sent.kind, row.sent.event.as_deref()) {
        (RejectedKind::Conflict, Some(written)) => EventReader::new().read_taken(written),
        _ => {
            let message =
                "take: only a conflict has a second event to take; replay it as it came, or give an event";
            return Err(Unready::Asked(Refusal::invalid("take", message)));
        }
    };
    event.map_err(|refused| again(refused.code(), &refused))
}
