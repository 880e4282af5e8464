//! Mending and dismissing many things that were rejected, a bounded number a call.
//! Knows filters and counts; must not know how one is mended.

use ids::{EnvironmentId, RejectedId};
use store::rejected::{RejectedFilter, RejectedRow, RejectedState};
use store::rejected_acts::{Ended, ReadAt};

use super::mend::{Mend, UnderWay, Unready, read_at};
use super::replay::{Acting, Replayed, noted, replayed};
use super::{actor, as_count};
use crate::Operations;
use crate::refusal::Failed;

/// Most that one call looks at; large ones are fewer ([`store::rejected::PAGE_BYTES_MAX`]).
pub const REPLAYED_AT_ONCE_MAX: usize = 500;
/// Most of those refused again that an answer names.
pub const REFUSED_NAMED_MAX: usize = 20;

/// Which are to be mended or dismissed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BulkAsked {
    /// Which; its state is of no matter, as all that are open are meant.
    pub filter: RejectedFilter,
    /// After which number; 0 for the first call, then what the answer before says.
    pub after: u64,
}

/// What a call came to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BulkDone {
    /// How many are mended now.
    pub mended: u64,
    /// How many are dismissed now.
    pub dismissed: u64,
    /// How many were rejected again and stay open.
    pub refused: u64,
    /// How many others act on, which were passed over.
    pub passed_over: u64,
    /// Some of those that were rejected again.
    pub refused_again: Vec<RefusedAgain>,
    /// How many are open behind those looked at.
    pub left: u64,
    /// Where to go on; none where all were looked at.
    pub next: Option<u64>,
}

/// One that was rejected again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedAgain {
    /// Which.
    pub id: RejectedId,
    /// A stable code of why.
    pub code: String,
    /// Why, and the way out.
    pub message: String,
}

impl BulkDone {
    fn refuse(&mut self, id: RejectedId, code: &str, message: &str) {
        self.refused += 1;
        if self.refused_again.len() < REFUSED_NAMED_MAX {
            let (code, message) = (code.to_owned(), message.to_owned());
            self.refused_again.push(RefusedAgain { id, code, message });
        }
    }

    fn count(&mut self, id: RejectedId, ended: &Ended) {
        match (replayed(ended), ended) {
            (Replayed::Refused, Ended::Refused { code, message }) => self.refuse(id, code, message),
            _ => self.mended += 1,
        }
    }
}

impl Operations {
    /// Mends those of a filter that are open, the next [`REPLAYED_AT_ONCE_MAX`] in the order in which they came.
    /// Each is mended as by itself; what is rejected again stays open, and the next call goes on behind it.
    ///
    /// # Errors
    /// Refused when there is no such environment, or for a reason that cannot be kept; a fault, after which the
    /// same is asked again.
    pub fn replay_all_rejected(
        &self,
        environment: EnvironmentId,
        asked: &BulkAsked,
        (mend, acting): (&Mend, &Acting),
    ) -> Result<BulkDone, Failed> {
        let latest = self.latest_time(environment)?;
        acting.check()?;
        let (rows, mut done) = self.open_rows(environment, asked)?;
        let actor = actor(acting, self.clock.now());
        let rows = self.end_half_done(environment, rows, |row, ended| done.count(row.sent.id, ended))?;
        let (mut ready, mut beginnings, mut again) = (Vec::new(), Vec::new(), Vec::<(ReadAt, _, _)>::new());
        for row in &rows {
            match self.mending(environment, (row, mend), latest) {
                Ok((beginning, event)) => {
                    ready.push((row, event));
                    beginnings.push(beginning);
                }
                Err(Unready::Again { code, message }) => {
                    done.refuse(row.sent.id, &code, &message);
                    again.push((read_at(row), code, message));
                }
                Err(Unready::Fault(fault)) => return Err(fault),
                Err(Unready::Asked(refusal)) => {
                    done.refuse(row.sent.id, refusal.code.as_str(), &refusal.message);
                }
            }
        }
        if !again.is_empty() {
            self.refuse_rows(environment, again, &actor)?;
        }
        if beginnings.is_empty() {
            return Ok(done);
        }
        let begun = self.begin_mendings(environment, beginnings, &actor)?;
        done.passed_over += as_count(begun.iter().filter(|begun| !**begun).count());
        let under_way = ready.into_iter().zip(begun).filter(|(_, begun)| *begun);
        let under_way: Vec<UnderWay> =
            under_way.map(|((row, event), _)| UnderWay::begun(row, (mend.manner(), event))).collect();
        let endings = self.carry_out(environment, &under_way)?;
        self.note_endings(environment, noted(&under_way, &endings, &actor))?;
        for (one, ended) in under_way.iter().zip(&endings) {
            done.count(one.read.id, ended);
        }
        Ok(done)
    }

    /// Dismisses those of a filter that are open, the next [`REPLAYED_AT_ONCE_MAX`] in the order in which they
    /// came. What is being mended is ended first, and dismissed where it is not mended then.
    ///
    /// # Errors
    /// As [`Operations::replay_all_rejected`].
    pub fn dismiss_all_rejected(
        &self,
        environment: EnvironmentId,
        asked: &BulkAsked,
        acting: &Acting,
    ) -> Result<BulkDone, Failed> {
        self.environment(environment)?;
        acting.check()?;
        let (rows, mut done) = self.open_rows(environment, asked)?;
        let mut read = Vec::with_capacity(rows.len());
        let rows = self.end_half_done(environment, rows, |row, ended| match ended {
            Ended::Mended => done.mended += 1,
            Ended::Refused { .. } => read.push(ReadAt { state: RejectedState::Open, ..read_at(row) }),
        })?;
        read.extend(rows.iter().map(read_at));
        let dismissed = self.dismiss_rows(environment, read, acting)?;
        done.dismissed = as_count(dismissed.iter().filter(|done| **done).count());
        done.passed_over = as_count(dismissed.len()) - done.dismissed;
        Ok(done)
    }

    /// Ends those that others began to mend, telling how; answers the others.
    fn end_half_done(
        &self,
        environment: EnvironmentId,
        rows: Vec<RejectedRow>,
        mut told: impl FnMut(&RejectedRow, &Ended),
    ) -> Result<Vec<RejectedRow>, Failed> {
        let (half_done, rows): (Vec<_>, Vec<_>) =
            rows.into_iter().partition(|row| row.state == RejectedState::Mending);
        for (row, ended) in half_done.iter().zip(self.end_mendings(environment, &half_done)?) {
            told(row, &ended);
        }
        Ok(rows)
    }

    /// Those that are open, with an answer that says what is left behind them.
    fn open_rows(
        &self,
        environment: EnvironmentId,
        asked: &BulkAsked,
    ) -> Result<(Vec<RejectedRow>, BulkDone), Failed> {
        let filter = RejectedFilter { state: Some(RejectedState::Open), ..asked.filter.clone() };
        Ok(self.store.read(|reader| {
            let page = (asked.after, REPLAYED_AT_ONCE_MAX);
            let (rows, _) = store::rejected::page(reader, environment, &filter, page)?;
            let last = rows.last().map_or(asked.after, |row| row.number);
            let left = store::rejected::count(reader, environment, &filter, last)?;
            let next = (left > 0).then_some(last);
            Ok((rows, BulkDone { left, next, ..BulkDone::default() }))
        })?)
    }
}
