//! Mending and dismissing one thing that was rejected.
//!
//! Knows the steps: what is to be kept is settled in a commit of its own, then kept, then noted. Whoever finds
//! one half done ends it first. So a crash at any point loses nothing, and of two who mend it differently one
//! comes first and the other is refused. Must not know how an event is kept.

use std::collections::BTreeMap;

use calendar::Instant;
use ids::{EnvironmentId, RejectedId};
use store::rejected::{RejectedRow, RejectedState};
use store::rejected_acts::{self, Actor, Beginning, Ended, ReadAt};
use store::{ActError, NoRefusal};

use super::mend::{Mend, UnderWay, Unready, read_at};
use super::{RejectedDetail, actor, not_found};
use crate::Operations;
use crate::refusal::{Code, Failed, Refusal};

/// How often something is read anew that others act on meanwhile.
const TRIES_MAX: usize = 10;

/// Who acts, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acting {
    /// Who: an API key's id, or the command line.
    pub by: String,
    /// Why, where it is said; 1 to 1,000 characters.
    pub reason: Option<String>,
}

/// What an act came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replayed {
    /// An event is kept for it now.
    Mended,
    /// It is dismissed now.
    Dismissed,
    /// The same was done before.
    Before,
    /// It was rejected again, for the reason that it says now.
    Refused,
}

impl Acting {
    pub(super) fn check(&self) -> Result<(), Refusal> {
        self.reason.as_deref().map_or(Ok(()), |reason| Refusal::check_text("reason", reason))
    }
}

impl Operations {
    /// Mends something rejected. Asked again it changes nothing. What others began is ended first; where that cannot
    /// be read back it is rejected again, and says so.
    ///
    /// # Errors
    /// In this order: no such environment, a reason that cannot be kept, nothing of that id, one that was mended
    /// otherwise, an event that cannot be kept, a manner that does not fit it. A fault, after which the same is
    /// asked again.
    pub fn replay_rejected(
        &self,
        environment: EnvironmentId,
        id: RejectedId,
        (mend, acting): (&Mend, &Acting),
    ) -> Result<(Replayed, RejectedDetail), Failed> {
        let latest = self.latest_time(environment)?;
        acting.check()?;
        for _ in 0..TRIES_MAX {
            let row = self.rejected_row(environment, id)?;
            let replayed = match row.state {
                // Whether what cannot be read back counts is for people to see first.
                RejectedState::Mending => self.end_one(environment, row)?.then_some(Replayed::Refused),
                RejectedState::Mended => Some(self.mended_before(environment, &row, mend)?),
                RejectedState::Open | RejectedState::Dismissed => {
                    self.try_mending(environment, (&row, mend), (latest, acting))?
                }
            };
            if let Some(replayed) = replayed {
                return Ok((replayed, self.rejected_one(environment, id)?));
            }
        }
        Err(busy(id).into())
    }

    /// Dismisses something rejected, which then asks for nothing any more; it can still be mended. Asked again it
    /// changes nothing.
    ///
    /// # Errors
    /// In this order: no such environment, a reason that cannot be kept, nothing of that id, one that is mended.
    /// A fault.
    pub fn dismiss_rejected(
        &self,
        environment: EnvironmentId,
        id: RejectedId,
        acting: &Acting,
    ) -> Result<(Replayed, RejectedDetail), Failed> {
        self.environment(environment)?;
        acting.check()?;
        for _ in 0..TRIES_MAX {
            let row = self.rejected_row(environment, id)?;
            let replayed = match row.state {
                RejectedState::Mending => {
                    self.end_one(environment, row)?;
                    None
                }
                RejectedState::Mended => return Err(closed(&row).into()),
                RejectedState::Dismissed => Some(Replayed::Before),
                RejectedState::Open => {
                    let dismissed = self.dismiss_rows(environment, vec![read_at(&row)], acting)?;
                    dismissed.first().is_some_and(|done| *done).then_some(Replayed::Dismissed)
                }
            };
            if let Some(replayed) = replayed {
                return Ok((replayed, self.rejected_one(environment, id)?));
            }
        }
        Err(busy(id).into())
    }

    fn rejected_row(&self, environment: EnvironmentId, id: RejectedId) -> Result<RejectedRow, Failed> {
        let found = self.store.read(|reader| store::rejected::rejected(reader, environment, id))?;
        found.ok_or_else(|| not_found(id).into())
    }

    /// None where somebody else acted meanwhile.
    fn try_mending(
        &self,
        environment: EnvironmentId,
        (row, mend): (&RejectedRow, &Mend),
        (latest, acting): (Option<Instant>, &Acting),
    ) -> Result<Option<Replayed>, Failed> {
        let actor = actor(acting, self.clock.now());
        let (beginning, event) = match self.mending(environment, (row, mend), latest) {
            Ok(ready) => ready,
            Err(Unready::Asked(refusal)) => return Err(refusal.into()),
            Err(Unready::Fault(fault)) => return Err(fault),
            Err(Unready::Again { code, message }) => {
                self.refuse_rows(environment, vec![(read_at(row), code, message)], &actor)?;
                return Ok(Some(Replayed::Refused));
            }
        };
        if !self.begin_mendings(environment, vec![beginning], &actor)?.first().is_some_and(|begun| *begun) {
            return Ok(None);
        }
        let under_way = [UnderWay::begun(row, (mend.manner(), event))];
        let endings = self.carry_out(environment, &under_way)?;
        self.note_endings(environment, noted(&under_way, &endings, &actor))?;
        Ok(endings.first().map(replayed))
    }

    /// Whether what mended it is what is asked for now.
    fn mended_before(
        &self,
        environment: EnvironmentId,
        row: &RejectedRow,
        mend: &Mend,
    ) -> Result<Replayed, Failed> {
        let is_same = match mend {
            Mend::Event(event) => {
                let name = (event.source.to_string(), event.id.to_string());
                row.became.as_ref() == Some(&name) && {
                    let kept = self.plane.find(environment, &event.source, &event.id)?;
                    kept.is_some_and(|kept| kept.event == *event)
                }
            }
            other => row.manner == Some(other.manner()),
        };
        if is_same { Ok(Replayed::Before) } else { Err(closed(row).into()) }
    }

    /// Ends what others began; says whether it could not be read back.
    fn end_one(&self, environment: EnvironmentId, row: RejectedRow) -> Result<bool, Failed> {
        let is_unreadable = UnderWay::of(&row).is_err();
        self.end_mendings(environment, &[row])?;
        Ok(is_unreadable)
    }

    /// Ends what others began, perhaps before a crash; answers how each ended. One that cannot be read back ends by
    /// itself, and the others go on.
    pub(super) fn end_mendings(
        &self,
        environment: EnvironmentId,
        rows: &[RejectedRow],
    ) -> Result<Vec<Ended>, Failed> {
        let (mut under_way, mut unreadable) = (Vec::new(), BTreeMap::new());
        for (place, row) in rows.iter().enumerate() {
            match UnderWay::of(row) {
                Ok(one) => under_way.push(one),
                Err(why) => {
                    unreadable.insert(place, self.unreadable(environment, row, &why)?);
                }
            }
        }
        let mut carried_out = self.carry_out(environment, &under_way)?.into_iter();
        let ended = (0..rows.len()).map(|place| {
            unreadable.remove(&place).or_else(|| carried_out.next()).expect("each other one was carried out")
        });
        let endings: Vec<Ended> = ended.collect();
        let now = self.clock.now();
        let ended = rows.iter().zip(&endings);
        let ended = ended.map(|(row, ended)| (read_at(row), began(row, now), ended.clone()));
        self.note_endings(environment, ended.collect())?;
        Ok(endings)
    }

    pub(super) fn begin_mendings(
        &self,
        environment: EnvironmentId,
        beginnings: Vec<Beginning>,
        actor: &Actor,
    ) -> Result<Vec<bool>, Failed> {
        let actor = actor.clone();
        Ok(self.store.write(move |act| {
            let begun = rejected_acts::begin(act, environment, &beginnings, &actor)?;
            Ok::<_, ActError<NoRefusal>>(begun)
        })?)
    }

    pub(super) fn note_endings(
        &self,
        environment: EnvironmentId,
        ended: Vec<(ReadAt, Actor, Ended)>,
    ) -> Result<(), Failed> {
        self.store.write(move |act| {
            rejected_acts::end(act, environment, &ended)?;
            Ok::<_, ActError<NoRefusal>>(())
        })?;
        Ok(())
    }

    pub(super) fn refuse_rows(
        &self,
        environment: EnvironmentId,
        refused: Vec<(ReadAt, String, String)>,
        actor: &Actor,
    ) -> Result<(), Failed> {
        let actor = actor.clone();
        self.store.write(move |act| {
            rejected_acts::refuse(act, environment, &refused, &actor)?;
            Ok::<_, ActError<NoRefusal>>(())
        })?;
        Ok(())
    }

    pub(super) fn dismiss_rows(
        &self,
        environment: EnvironmentId,
        read: Vec<ReadAt>,
        acting: &Acting,
    ) -> Result<Vec<bool>, Failed> {
        let actor = actor(acting, self.clock.now());
        Ok(self.store.write(move |act| {
            let dismissed = rejected_acts::dismiss(act, environment, &read, &actor)?;
            Ok::<_, ActError<NoRefusal>>(dismissed)
        })?)
    }
}

/// How what this actor began ended, as it is noted.
pub(super) fn noted(under_way: &[UnderWay], endings: &[Ended], actor: &Actor) -> Vec<(ReadAt, Actor, Ended)> {
    let ended = under_way.iter().zip(endings);
    ended.map(|(one, ended)| (one.read, actor.clone(), ended.clone())).collect()
}

/// Who began what is under way.
fn began(row: &RejectedRow, now: Instant) -> Actor {
    let (at, name) = row.acted.clone().unwrap_or((now, String::new()));
    Actor { name, at, reason: row.reason.clone() }
}

pub(super) fn replayed(ended: &Ended) -> Replayed {
    match ended {
        Ended::Mended => Replayed::Mended,
        Ended::Refused { .. } => Replayed::Refused,
    }
}

fn closed(row: &RejectedRow) -> Refusal {
    let id = row.sent.id;
    let message = match &row.became {
        Some((source, name)) => format!(
            "{id} was mended already, by the event {name:?} of the source {source:?}, so that nothing was changed; \
             amend or cancel that event, or send further usage as an event of its own"
        ),
        None => format!("{id} was mended already, so that nothing was changed"),
    };
    Refusal::new(Code::RejectedClosed, message).about("id")
}

fn busy(id: RejectedId) -> Refusal {
    Refusal::new(Code::Stale, format!("others keep acting on {id}; look at it, and ask again if need be"))
}
