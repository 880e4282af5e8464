//! The look: whose usage moved since the last one is held against the alerts on it, and what turned is told.
//!
//! It takes no input: what is to be looked at is what events touched since the last look, and what was marked
//! because facts moved or something begins. A look goes in steps, each committed with what it tells. A step moves
//! the turn that it read first, so that of two looks at the same, on whichever servers, one commits; the other
//! begins anew from what that left. Cut short anywhere, the next look goes on.
//!
//! Must not know when a threshold is crossed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use billing::alerts::{Seen, Told, forecast_from};
use calendar::{Instant, Period};
use ids::{AlertId, CustomerId, EnvironmentId};
use store::alert_looks::{self, Look, Mark};
use store::alerts as kept_alerts;
use store::{ActError, Queries, parties, subjects};
use usage::{Position, Touched};

use super::counting::{self, Amount, Counts};
use super::{AlertCrossing, AlertOf, KeptAlert};
use crate::Operations;
use crate::refusal::{Failed, Refusal};

/// How many customers a step looks at.
const CUSTOMERS_AT_ONCE: usize = 200;
/// How many marks a step looks at.
const MARKS_AT_ONCE: u32 = 200;
/// For how long after its end a window is looked at, in microseconds: a day.
pub const LATE_MICROS_MAX: i64 = 86_400_000_000;
/// How often it is noted that nothing was to be looked at, in microseconds: hourly.
const IDLE_NOTED_MICROS: i64 = 3_600_000_000;
/// How many steps are gone at once where other environments wait for theirs.
const STEPS_AT_ONCE: usize = 20;
/// How much later a customer is looked at again of whom something could not be read, in microseconds: a minute.
const AGAIN_MICROS: i64 = 60_000_000;

/// What events touched of a subject: from which to which time, and of which types.
#[derive(Debug, Clone)]
struct Span {
    first: Instant,
    last: Instant,
    types: BTreeSet<Arc<str>>,
}

/// Why a customer is looked at.
#[derive(Clone, Copy)]
enum Why<'a> {
    /// Events came.
    Touched(&'a [Span]),
    /// It was marked, from these instants on.
    Marked(&'a BTreeSet<Instant>),
}

/// What was touched between two positions, by whose it is.
struct AllTouched {
    since: u64,
    up_to: u64,
    customers: BTreeMap<CustomerId, Vec<Span>>,
}

/// How far a look came, beside what is kept.
#[derive(Default)]
pub struct Looking {
    /// Whether what events touched was looked at.
    has_read: bool,
    touched: Option<AllTouched>,
}

/// When a step looks.
#[derive(Clone, Copy)]
struct At {
    environment: EnvironmentId,
    now: Instant,
    /// Until when everyone was looked at before.
    looked_at: Instant,
    position: Position,
}

/// What a step found, to be committed at once.
#[derive(Default)]
struct Found {
    told: Vec<AlertCrossing>,
    /// What is to be looked at later, and from when on.
    due: BTreeSet<(Instant, CustomerId)>,
}

impl Found {
    /// What stands in the way of one customer keeps no other from being looked at: it is looked at again a little
    /// later.
    fn or_again(&mut self, at: At, customer: CustomerId, looked: Result<(), Failed>) {
        let Err(why) = looked else { return };
        tracing::error!(environment = %at.environment, %customer, %why, "alerts on a customer were not looked at; \
            they are in a minute");
        self.due.extend(at.now.checked_add_micros(AGAIN_MICROS).map(|again| (again, customer)));
    }
}

/// What a step does about marks.
enum Marks {
    Forget(Vec<Mark>),
    GoOn(Mark, String),
}

impl Operations {
    /// Looks at whatever moved since the last look, and tells what crossed a threshold. An environment that never
    /// had an alert costs one small read.
    ///
    /// # Errors
    /// A fault of either plane; the next look goes on.
    pub fn look_at_alerts(&self, environment: EnvironmentId, now: Instant) -> Result<(), Failed> {
        let mut looking = Looking::default();
        while self.look_at_alerts_a_while(environment, now, &mut looking)? {}
        Ok(())
    }

    /// The same, for no more steps than leave others their turn; whether there is more to look at.
    ///
    /// # Errors
    /// As [`Operations::look_at_alerts`].
    pub fn look_at_alerts_a_while(
        &self,
        environment: EnvironmentId,
        now: Instant,
        looking: &mut Looking,
    ) -> Result<bool, Failed> {
        for _ in 0..STEPS_AT_ONCE {
            if self.stopping.is_asked() {
                return Ok(false);
            }
            let look = self.store.read(|reader| alert_looks::look(reader, environment))?;
            let Some(look) = look else { return Ok(false) };
            if !self.look_on(environment, (&look, now), looking)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Moves a test clock to each instant up to one at which something is to be looked at though no event comes,
    /// and looks there, unless that is enough for once; false where it was.
    ///
    /// # Errors
    /// A fault of either plane.
    pub(crate) fn look_at_alerts_through(
        &self,
        environment: EnvironmentId,
        until: Instant,
        is_enough: &mut dyn FnMut() -> bool,
    ) -> Result<bool, Failed> {
        loop {
            let due = self.store.read(|reader| alert_looks::due_marks(reader, environment, (until, 1)))?;
            let Some(mark) = due.first() else { return Ok(true) };
            if is_enough() {
                return Ok(false);
            }
            let at = mark.due_at.max(self.now_in(environment)?);
            self.set_clock(environment, at)?;
            self.look_at_alerts(environment, at)?;
        }
    }

    /// One step; whether there may be more to do for this look. What events touched comes first, and once a look, so
    /// that facts that moved are held against the same events as those, and wait for no others.
    fn look_on(
        &self,
        environment: EnvironmentId,
        (look, now): (&Look, Instant),
        looking: &mut Looking,
    ) -> Result<bool, Failed> {
        let position = Position::new(look.reading_up_to);
        let at = At { environment, now, looked_at: look.looked_at, position };
        let everyone = self.store.read(|reader| kept_alerts::alerts_of_everyone(reader, environment))?;
        if !looking.has_read {
            if let Some(went_on) = self.look_at_touched(at, look, (&everyone, looking))? {
                return Ok(went_on);
            }
            looking.has_read = true;
        }
        let marks =
            self.store.read(|reader| alert_looks::due_marks(reader, environment, (now, MARKS_AT_ONCE)))?;
        let alert = marks.iter().find_map(|mark| Some((mark, AlertId::parse(&mark.about).ok()?)));
        // Between two steps of marks what events touched meanwhile is looked at.
        looking.has_read = marks.is_empty();
        if let Some(alert) = alert {
            return self.look_at_alert(at, look, alert);
        }
        if !marks.is_empty() {
            return self.look_at_marked(at, look, (marks, &everyone));
        }
        if now.as_micros().saturating_sub(look.looked_at.as_micros()) >= IDLE_NOTED_MICROS {
            let idle = Look { looked_at: now, ..look.clone() };
            self.commit_look(at, idle, (Found::default(), Marks::Forget(Vec::new())))?;
        }
        Ok(false)
    }

    /// Looks at a new or changed alert for the next of its customers.
    fn look_at_alert(&self, at: At, look: &Look, (mark, id): (&Mark, AlertId)) -> Result<bool, Failed> {
        let kept = self.store.read(|reader| kept_alerts::alert(reader, at.environment, id))?;
        let Some(kept) = kept.filter(|kept| kept.removed_at.is_none()) else {
            return self.commit_look(at, look.clone(), (Found::default(), Marks::Forget(vec![mark.clone()])));
        };
        let (customers, last) = match &kept.alert.of {
            AlertOf::Customer(customer, _) => (vec![*customer], None),
            AlertOf::EveryCustomer => {
                let limit = u32::try_from(CUSTOMERS_AT_ONCE).expect("it is small");
                let page = self
                    .store
                    .read(|reader| parties::customers(reader, at.environment, &mark.seen_after, limit))?;
                let last =
                    page.last().filter(|_| page.len() == CUSTOMERS_AT_ONCE).map(|row| row.id.to_string());
                (page.iter().map(|row| row.id).collect(), last)
            }
        };
        let mut found = Found::default();
        for customer in customers {
            let looked = self.look_at_one(at, (&kept, customer), Why::Marked(&BTreeSet::new()), &mut found);
            found.or_again(at, customer, looked);
        }
        let marks = match last {
            Some(after) => Marks::GoOn(mark.clone(), after),
            None => Marks::Forget(vec![mark.clone()]),
        };
        self.commit_look(at, look.clone(), (found, marks))
    }

    /// Looks at customers whose facts moved, or of whom something begins, and at those who pay for them.
    fn look_at_marked(
        &self,
        at: At,
        look: &Look,
        (marks, everyone): (Vec<Mark>, &[KeptAlert]),
    ) -> Result<bool, Failed> {
        let mut due: BTreeMap<CustomerId, BTreeSet<Instant>> = BTreeMap::new();
        for mark in &marks {
            let Ok(customer) = CustomerId::parse(&mark.about) else { continue };
            let whose = self.store.read(|reader| with_payer(reader, at.environment, customer))?;
            for customer in whose {
                due.entry(customer).or_default().insert(mark.due_at);
            }
        }
        let mut found = Found::default();
        for (customer, due) in &due {
            let looked = self.look_at_customer(at, (*customer, everyone), Why::Marked(due), &mut found);
            found.or_again(at, *customer, looked);
        }
        self.commit_look(at, look.clone(), (found, Marks::Forget(marks)))
    }

    /// Looks at the next customers whose usage events touched; none where there are no such events.
    fn look_at_touched(
        &self,
        at: At,
        look: &Look,
        (everyone, looking): (&[KeptAlert], &mut Looking),
    ) -> Result<Option<bool>, Failed> {
        let up_to = match look.reading_up_to > look.watermark {
            true => look.reading_up_to,
            false => self.plane.watermark(at.environment)?.number(),
        };
        if up_to <= look.watermark {
            return Ok(None);
        }
        let any = self.store.read(|reader| kept_alerts::alerts(reader, at.environment, ("", 1)))?;
        let known = looking.touched.take();
        let known = known.filter(|known| (known.since, known.up_to) == (look.watermark, up_to));
        let all = match known {
            Some(all) => all,
            None if any.is_empty() => AllTouched { since: look.watermark, up_to, customers: BTreeMap::new() },
            None => self.all_touched(at.environment, (look.watermark, up_to))?,
        };
        let at = At { position: Position::new(up_to), ..at };
        let after = CustomerId::parse(&look.read_after).ok(); // why: a look that begins comes after nobody
        let left = all.customers.iter().filter(|(customer, _)| after.is_none_or(|after| **customer > after));
        let (mut found, mut last, mut count) = (Found::default(), None, 0);
        for (customer, spans) in left.take(CUSTOMERS_AT_ONCE) {
            let looked = self.look_at_customer(at, (*customer, everyone), Why::Touched(spans), &mut found);
            found.or_again(at, *customer, looked);
            (last, count) = (Some(*customer), count + 1);
        }
        let last = last.filter(|_| count == CUSTOMERS_AT_ONCE);
        looking.has_read = last.is_none();
        let next = match last {
            Some(last) => Look { reading_up_to: up_to, read_after: last.to_string(), ..look.clone() },
            None => Look {
                turn: look.turn,
                watermark: up_to,
                reading_up_to: up_to,
                read_after: String::new(),
                looked_at: at.now,
            },
        };
        looking.touched = Some(all);
        self.commit_look(at, next, (found, Marks::Forget(Vec::new()))).map(Some)
    }

    /// Commits what a step found, if nobody committed one since its turn was read; whether it did.
    fn commit_look(&self, at: At, next: Look, (found, marks): (Found, Marks)) -> Result<bool, Failed> {
        let environment = at.environment;
        let committed = self.store.write(move |act| {
            if !alert_looks::move_look(act, environment, &next)? {
                return Ok(false);
            }
            kept_alerts::tell(act, environment, &found.told)?;
            for (due_at, customer) in &found.due {
                alert_looks::mark(act, environment, (&customer.to_string(), *due_at))?;
            }
            match &marks {
                Marks::Forget(marks) => {
                    marks.iter().try_for_each(|mark| alert_looks::forget(act, environment, mark))?;
                }
                Marks::GoOn(mark, after) => alert_looks::go_on(act, environment, mark, after)?,
            }
            Ok::<_, ActError<Refusal>>(true)
        });
        Ok(committed?)
    }

    /// Who has how much touched between two positions, those who pay for the subjects' customers too.
    fn all_touched(
        &self,
        environment: EnvironmentId,
        (since, up_to): (u64, u64),
    ) -> Result<AllTouched, Failed> {
        let touched = self.plane.touched_since(environment, Position::new(since), Position::new(up_to))?;
        let mut by_subject: BTreeMap<Arc<str>, Vec<Span>> = BTreeMap::new();
        for Touched { subject, first_time, last_time, event_types, .. } in touched {
            let types = event_types.into_iter().collect();
            by_subject.entry(subject).or_default().push(Span { first: first_time, last: last_time, types });
        }
        let customers = self.store.read(|reader| {
            let mut customers: BTreeMap<CustomerId, Vec<Span>> = BTreeMap::new();
            for (subject, spans) in by_subject {
                let mut whose = BTreeSet::new();
                for one in subjects::assignments_of_subject(reader, environment, &subject)? {
                    whose.extend(with_payer(reader, environment, one.customer)?);
                }
                for customer in whose {
                    customers.entry(customer).or_default().extend(spans.iter().cloned());
                }
            }
            Ok(customers)
        })?;
        Ok(AllTouched { since, up_to, customers })
    }

    /// Looks at all alerts of a customer's usage.
    fn look_at_customer(
        &self,
        at: At,
        (customer, everyone): (CustomerId, &[KeptAlert]),
        why: Why<'_>,
        found: &mut Found,
    ) -> Result<(), Failed> {
        let own =
            self.store.read(|reader| kept_alerts::alerts_of_customer(reader, at.environment, customer))?;
        own.iter().chain(everyone).try_for_each(|kept| self.look_at_one(at, (kept, customer), why, found))
    }

    fn look_at_one(
        &self,
        at: At,
        (kept, customer): (&KeptAlert, CustomerId),
        why: Why<'_>,
        found: &mut Found,
    ) -> Result<(), Failed> {
        let alert = (&kept.alert, customer);
        let counts = self.store.read(|reader| counting::counts(reader, at.environment, alert))?;
        let Some(counts) = counts else { return Ok(()) };
        if !counts.windows.holds_at(at.now) {
            // Usage may be there before the limit that it is looked at by begins.
            if counts.windows.starts > at.now {
                found.due.insert((counts.windows.starts, customer));
            }
            return Ok(());
        }
        if let Why::Touched(spans) = why
            && counts.waits_for_usage()
        {
            let ahead = spans.iter().map(|span| span.last).filter(|last| *last >= at.now);
            let passed = ahead.filter_map(|last| last.checked_add_micros(1));
            found.due.extend(passed.map(|passed| (passed, customer)));
        }
        let windows = windows(&counts, why, at);
        found.due.extend(windows.ahead.into_iter().map(|start| (start, customer)));
        windows
            .now
            .into_values()
            .try_for_each(|window| self.look_at_window(at, (kept, customer), (&counts, window), found))
    }

    fn look_at_window(
        &self,
        at: At,
        (kept, customer): (&KeptAlert, CustomerId),
        (counts, window): (&Counts, Period),
        found: &mut Found,
    ) -> Result<(), Failed> {
        let (alert, base) = (&kept.alert, counts.base);
        let of = (at.environment, alert.id, customer);
        let Amount { amount: used, again } = match self.amount_of(of, counts, (window, at.now, at.position)) {
            Ok(Some(amount)) => amount,
            Ok(None) => return Ok(()),
            // What one alert cannot count keeps no other from being looked at.
            Err(Failed::Refused(refusal)) => {
                tracing::warn!(alert = %alert.key, %customer, %refusal, "an alert cannot be looked at");
                return Ok(());
            }
            Err(other) => return Err(other),
        };
        found.due.extend(again.map(|again| (again, customer)));
        let of = (alert.id, customer, window.start());
        let before: Vec<Told> =
            self.store.read(|reader| kept_alerts::told(reader, at.environment, of, &alert.thresholds))?;
        let seen = Seen { used, base, window, at: at.now };
        if alert.forecasts() && !used.is_zero() && at.now < forecast_from(window) {
            found.due.insert((forecast_from(window), customer));
        }
        found.told.extend(alert.turns(&before, &seen).into_iter().map(|turned| AlertCrossing {
            alert: alert.id,
            key: alert.key.clone(),
            version: kept.version,
            customer,
            window,
            turned,
            used,
            amount: counts.amount(),
            base,
            watermark: at.position.number(),
            at: at.now,
        }));
        Ok(())
    }
}

/// Windows to be looked at now, by their start, and when those begin that have not.
struct Windows {
    now: BTreeMap<Instant, Period>,
    ahead: BTreeSet<Instant>,
}

/// The windows that events touched, but for those that ended more than a day before the last look; or, of what was
/// marked, the one that runs and the one that ran then.
fn windows(counts: &Counts, why: Why<'_>, at: At) -> Windows {
    let of = &counts.windows;
    let mut windows = Windows { now: BTreeMap::new(), ahead: BTreeSet::new() };
    let mut add = |window: Period| {
        let late = at.looked_at.as_micros().saturating_sub(window.end().as_micros());
        if window.start() > at.now {
            windows.ahead.insert(window.start());
        } else if late < LATE_MICROS_MAX {
            windows.now.insert(window.start(), window);
        }
    };
    match why {
        Why::Marked(due) => {
            add(of.window_at(at.now));
            due.iter().filter(|due| **due > Instant::MIN).for_each(|due| add(of.window_at(*due)));
        }
        Why::Touched(spans) => {
            if counts.moves_later_windows() {
                add(of.window_at(at.now));
            }
            for span in spans.iter().filter(|span| counts.looks_at(&span.types)) {
                let mut window = of.window_at(span.first);
                add(window);
                while window.end() <= span.last {
                    window = of.window_at(window.end());
                    add(window);
                }
            }
        }
    }
    windows
}

/// A customer and who pays for it.
fn with_payer(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: CustomerId,
) -> Result<Vec<CustomerId>, store::Fault> {
    let row = parties::customer_row(queries, environment, customer)?;
    Ok([customer].into_iter().chain(row.and_then(|row| row.payer)).collect())
}
