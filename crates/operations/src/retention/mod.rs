//! Retention: usage is dropped once it is older than an environment keeps it, and nothing needs it any more.
//!
//! Notes a drop before anything goes, so that no period that lost usage is rated again. Must not know how events are
//! kept.

mod cells;
mod closed;
mod needed;

use std::sync::Arc;

use calendar::{Cadence, CivilDateTime, Instant, Unit, Zone};
use ids::EnvironmentId;
use store::jobs::{self, JobKind};
use store::retention::{self, DropRow, Policy};
use store::{Act, ActError, Queries, environments, progress};
use usage::{Droppable, Position};

use crate::Operations;
use crate::refusal::{Code, Failed, Refusal};
pub(crate) use cells::{ClosedBy, ClosedCell, ClosedCells, closed_cells};
pub(crate) use closed::{
    Closing, check_alert, check_assigned, check_contract, check_limit, check_start, check_start_date,
};
use needed::{Needed, lowered};

/// The shortest time that usage is kept for, in months.
pub const RETENTION_MONTHS_MIN: u32 = 2;
/// The longest: a hundred years.
pub const RETENTION_MONTHS_MAX: u32 = 1_200;
/// Most of what holds usage back that is named at once.
pub const HELD_NAMED_MAX: usize = 20;

/// How often it is looked whether something may go.
const LOOK_EVERY_MICROS: i64 = DAY_MICROS;
const DAY_MICROS: i64 = 86_400_000_000;
/// Subscriptions read at once.
const PAGE: u32 = 500;

/// What keeps usage from being dropped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// From when on usage is needed; [`Instant::MIN`] where all of it is.
    pub from: Instant,
    /// Usage up to which would have to go with it, so that nothing is read any more; none where it goes on.
    pub until: Option<Instant>,
    /// By what, as a sentence.
    pub why: String,
}

impl Held {
    /// What is needed until something happens.
    fn always(from: Instant, why: String) -> Held {
        Held { from, until: None, why }
    }

    /// Whether usage before an instant may not go.
    fn holds(&self, before: Instant) -> bool {
        self.from < before && self.until.is_none_or(|until| before < until)
    }
}

/// What could be dropped now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetentionPreview {
    /// What a policy of so many months would drop: usage before this instant.
    pub wanted: Instant,
    /// What may be dropped of it: usage before this instant. None where nothing may.
    pub before: Option<Instant>,
    /// And as far as it came at or below this position of the event plane: what came later is kept, and listed with
    /// why it is not billed.
    pub up_to: u64,
    /// How much that is.
    pub droppable: Droppable,
    /// What holds the rest back, what needs the earliest usage first, at most [`HELD_NAMED_MAX`].
    pub held: Vec<Held>,
    /// How much holds it back, named or not.
    pub held_count: usize,
}

/// How long an environment keeps usage, and what went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetentionView {
    /// The policy; none where there never was one.
    pub policy: Option<Policy>,
    /// The latest drop.
    pub latest: Option<DropRow>,
}

/// Says how long an environment keeps usage: so many months, or for ever.
///
/// # Errors
/// Refused below [`RETENTION_MONTHS_MIN`] and above [`RETENTION_MONTHS_MAX`].
pub fn set(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    months: Option<u32>,
    now: Instant,
) -> Result<RetentionView, ActError<Refusal>> {
    if let Some(months) = months {
        check_months(months).map_err(ActError::Refused)?;
    }
    retention::set_policy(act, environment, months, now)?;
    Ok(view(act, environment)?)
}

fn view(queries: &mut impl Queries, environment: EnvironmentId) -> Result<RetentionView, store::Fault> {
    let policy = retention::policy(queries, environment)?;
    Ok(RetentionView { policy, latest: retention::latest_drop(queries, environment)? })
}

fn check_months(months: u32) -> Result<(), Refusal> {
    if (RETENTION_MONTHS_MIN..=RETENTION_MONTHS_MAX).contains(&months) {
        return Ok(());
    }
    let message = format!(
        "usage is kept for {RETENTION_MONTHS_MIN} to {RETENTION_MONTHS_MAX} months, or for ever; {months} is neither"
    );
    Err(Refusal::invalid("months", message))
}

impl Operations {
    /// How long an environment keeps usage, and what went.
    ///
    /// # Errors
    /// Refused where there is no such environment; a fault.
    pub fn retention(&self, environment: EnvironmentId) -> Result<RetentionView, Failed> {
        self.environment(environment)?;
        Ok(self.store.read(|reader| view(reader, environment))?)
    }

    /// What could be dropped now if usage were kept for so many months, and what holds the rest back.
    ///
    /// # Errors
    /// Refused as [`set`]; a fault.
    pub fn retention_preview(
        &self,
        environment: EnvironmentId,
        months: u32,
    ) -> Result<RetentionPreview, Failed> {
        check_months(months)?;
        Ok(self.look_at_retention(environment, months)?.0)
    }

    /// The same, and what it is known from.
    fn look_at_retention(
        &self,
        environment: EnvironmentId,
        months: u32,
    ) -> Result<(RetentionPreview, Needed), Failed> {
        // First: what a sweep found up to here is billed, or due by now.
        let up_to = self.store.read(|reader| progress::swept_watermark(reader, environment))?;
        let now = self.now_in(environment)?;
        let wanted = start_of_day(months_before(now, months));
        let caches = Arc::clone(self.store.caches());
        let needed = self.store.read(|reader| Needed::read(reader, &caches, (environment, now)))?;
        let (before, in_the_way) = lowered(wanted, &needed.held);
        let mut held: Vec<Held> = in_the_way.into_iter().map(|place| needed.held[place].clone()).collect();
        held.sort_by(|one, other| (one.from, &one.why).cmp(&(other.from, &other.why)));
        let droppable = match before {
            Some(before) => self.plane.droppable(environment, before, Position::new(up_to))?,
            None => Droppable::default(),
        };
        let held_count = held.len();
        held.truncate(HELD_NAMED_MAX);
        Ok((RetentionPreview { wanted, before, up_to, droppable, held, held_count }, needed))
    }

    /// Drops what the policy of an environment lets go and nothing needs, where it is time to look, or goes on with a
    /// drop that was cut short. Gives the drop, if there is one.
    ///
    /// # Errors
    /// A fault; what is noted is gone on with the next time.
    pub fn retain(&self, environment: EnvironmentId) -> Result<Option<DropRow>, Failed> {
        let RetentionView { policy, latest } = self.retention(environment)?;
        let latest = self.adopted(environment, latest)?;
        if let Some(row) = latest.filter(|row| row.done_at.is_none()) {
            return self.drop_all(environment, row).map(Some);
        }
        let now = self.now_in(environment)?;
        let is_fresh = |looked: Instant| now.as_micros() - looked.as_micros() < LOOK_EVERY_MICROS;
        match policy.filter(|policy| !policy.looked_at.is_some_and(is_fresh)) {
            Some(Policy { months: Some(months), .. }) => self.drop_by(environment, months, latest),
            _ => Ok(None),
        }
    }

    /// The same at once, whenever it was looked last.
    ///
    /// # Errors
    /// Refused where usage is kept for ever; as [`Operations::retain`].
    pub fn retain_now(&self, environment: EnvironmentId) -> Result<Option<DropRow>, Failed> {
        if let Some(gone_on) = self.retain(environment)? {
            return Ok(Some(gone_on));
        }
        let RetentionView { policy, latest } = self.retention(environment)?;
        let Some(months) = policy.and_then(|policy| policy.months) else {
            let message =
                "usage of this environment is kept for ever; say first for how many months it is kept";
            return Err(Refusal::new(Code::InvalidRequest, message).into());
        };
        self.drop_by(environment, months, latest)
    }

    fn drop_by(
        &self,
        environment: EnvironmentId,
        months: u32,
        latest: Option<DropRow>,
    ) -> Result<Option<DropRow>, Failed> {
        // Late usage that is here already makes what it belongs to due, which holds it.
        self.sweep_touched(environment, self.now_in(environment)?)?;
        let (RetentionPreview { before, up_to, droppable, .. }, needed) =
            self.look_at_retention(environment, months)?;
        let now = self.now_in(environment)?;
        let is_new = |before: &Instant| latest.is_none_or(|latest| latest.before < *before);
        let row = before.filter(is_new).filter(|_| droppable.events > 0);
        let sequence = latest.map_or(1, |latest| latest.sequence + 1);
        let events = latest.map_or(0, |latest| latest.events);
        let row = row.map(|before| DropRow {
            sequence,
            before,
            up_to,
            months,
            begun_at: now,
            done_at: None,
            events,
        });
        let caches = Arc::clone(self.store.caches());
        let is_begun = self.store.write(move |act| {
            for subscription in &needed.unlooked {
                let id = subscription.to_string();
                jobs::schedule_sooner(act, environment, (JobKind::BillSubscription, id.as_str()), now)?;
            }
            if let Some(row) = &row {
                // Nobody records anything meanwhile; what was since the look is looked at again.
                retention::alone(act, environment)?;
                let policy = retention::policy(act, environment)?;
                let is_policy = policy.is_some_and(|policy| policy.months == Some(months));
                let moved = needed.moved(act, &caches, (environment, now))?;
                if !is_policy || moved.iter().any(|held| held.holds(row.before)) {
                    return Ok(false);
                }
                retention::begin_drop(act, environment, (row, true))?;
            }
            retention::looked(act, environment, now)?;
            Ok::<_, ActError<Refusal>>(true)
        })?;
        row.filter(|_| is_begun).map(|row| self.drop_all(environment, row)).transpose()
    }

    /// Notes of every environment what its event plane has dropped and the database, which may be older, does not
    /// know of.
    ///
    /// # Errors
    /// A fault.
    pub fn adopt_floors(&self) -> Result<(), Failed> {
        for environment in self.store.read(|reader| environments::environments(reader))? {
            let latest = self.store.read(|reader| retention::latest_drop(reader, environment.id))?;
            self.adopted(environment.id, latest)?;
        }
        Ok(())
    }

    /// Notes what the event plane has dropped and the database, which may be older, does not know of.
    fn adopted(
        &self,
        environment: EnvironmentId,
        latest: Option<DropRow>,
    ) -> Result<Option<DropRow>, Failed> {
        let Some(floor) = self.plane.floor(environment)? else { return Ok(latest) };
        if latest.is_some_and(|latest| floor.before <= latest.before) {
            return Ok(latest);
        }
        let row = DropRow {
            sequence: latest.map_or(1, |latest| latest.sequence + 1),
            before: floor.before,
            up_to: floor.up_to.number(),
            months: 0,
            begun_at: self.now_in(environment)?,
            done_at: None,
            events: floor.events,
        };
        self.store.write(move |act| {
            retention::begin_drop(act, environment, (&row, false))?;
            Ok::<_, ActError<Refusal>>(())
        })?;
        Ok(Some(row))
    }

    /// Drops step by step until nothing is left, or the process is to end.
    fn drop_all(&self, environment: EnvironmentId, mut row: DropRow) -> Result<DropRow, Failed> {
        loop {
            let up_to = Position::new(row.up_to);
            let step = self.plane.drop_before(environment, row.before, up_to)?;
            if step.is_done {
                row.done_at = Some(self.now_in(environment)?);
            }
            row.events = self.plane.floor(environment)?.map_or(row.events, |floor| floor.events);
            let done = row;
            self.store.write(move |act| {
                let gone = (done.sequence, done.events);
                retention::note_gone(act, environment, gone, done.done_at)?;
                Ok::<_, ActError<Refusal>>(())
            })?;
            if row.done_at.is_some() || self.stopping.is_asked() {
                return Ok(row);
            }
        }
    }
}

fn months_before(now: Instant, months: u32) -> Instant {
    let (zone, month) = (Zone::utc(), Cadence::new(1, Unit::Month).expect("one month is a cadence"));
    let date = midnight_of(now).plus(month, -i64::from(months)).date();
    zone.start_of_day(date)
}

fn midnight_of(at: Instant) -> CivilDateTime {
    CivilDateTime::new(Zone::utc().day_of(at), 0, 0, 0).expect("midnight is a time of day")
}

fn start_of_day(at: Instant) -> Instant {
    let zone = Zone::utc();
    zone.start_of_day(zone.day_of(at))
}
