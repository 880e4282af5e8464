//! Reserving: usage is held against every limit that it counts against, or against none of them.
//!
//! Knows which limits those are, and takes from each what is needed. Must not know how a slice is leased.

use std::fmt;

use billing::{LimitReach, UsageLimit, WantedUsage};
use calendar::{Instant, Period};
use ids::{EnvironmentId, ReservationId};
use money::Decimal;
use store::limits::{self as kept_limits, KeptLimit, Slice, WindowKey};
use store::subjects::Assignment;
use store::{Fault, Reader, catalog, environments, parties, subjects, subscriptions};

use super::leases::Hold;
use super::leasing::{Needed, Taken};
use super::token::{self, Reserved, TOKEN_CHARS_MAX};
use super::too_fine;
use crate::measuring::is_measured;
use crate::named::no_meter;
use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, millis};

/// For how long a reservation holds where nothing else is asked for, in seconds.
pub const RESERVED_SECONDS_USUAL: u32 = 60;
/// The longest that one holds, in seconds: an hour.
pub const RESERVED_SECONDS_MAX: u32 = 3_600;
/// Most characters of a subject.
const SUBJECT_CHARS_MAX: usize = 255;

/// What is to be reserved.
#[derive(Debug, Clone)]
pub struct ReserveAsked {
    /// Whose usage it will be, as its event will name it.
    pub subject: String,
    /// Of which meters how much at most; at least one.
    pub wanted: Vec<WantedUsage>,
    /// For how long, in seconds: 1 to [`RESERVED_SECONDS_MAX`].
    pub seconds: u32,
}

/// A reservation that was made.
#[derive(Clone)]
pub struct Granted {
    /// What captures or releases it.
    pub token: String,
    /// What the token says.
    pub reserved: Reserved,
    /// The limits that hold it, in order of id; none where none applies.
    pub held: Vec<HeldLimit>,
}

// By hand, as the token is as good as a key to what is reserved.
impl fmt::Debug for Granted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("Granted");
        shown.field("reserved", &self.reserved).field("held", &self.held).finish_non_exhaustive()
    }
}

/// A limit that holds a reservation.
#[derive(Debug, Clone)]
pub struct HeldLimit {
    /// The limit.
    pub limit: UsageLimit,
    /// In which of its windows.
    pub window: Period,
    /// How much.
    pub amount: Decimal,
    /// What may still be reserved of it, as far as this node knows.
    pub left: Decimal,
}

/// A limit that leaves no room.
#[derive(Debug, Clone)]
pub struct LimitReached {
    /// The limit.
    pub limit: UsageLimit,
    /// In which of its windows.
    pub window: Period,
    /// How much was needed.
    pub needed: Decimal,
    /// What was not used yet, whoever holds it; never below zero.
    pub left: Decimal,
    /// What of that can be reserved here now; never below zero.
    pub free: Decimal,
    /// When the first of what other servers hold is free at the latest; none where none of them holds any.
    pub others_until: Option<Instant>,
}

/// What a reservation is made of.
struct Found {
    at: Instant,
    /// From when on the subject is its customer's.
    from: Instant,
    /// Until when it is, and nothing else counts its usage than what does now.
    until: Instant,
    limits: Vec<KeptLimit>,
}

/// After every instant there is.
const NEVER: Instant = Instant::from_micros(Instant::MAX.as_micros() + 1);

impl LimitReached {
    pub(super) fn of(
        limit: &UsageLimit,
        needed: &Needed<'_>,
        (used, free): (Decimal, Decimal),
        others: &[&Slice],
    ) -> Result<LimitReached, Failed> {
        let left = limit.amount.checked_sub(used).map_err(too_fine)?;
        Ok(LimitReached {
            limit: limit.clone(),
            window: limit.window_at(needed.at),
            needed: needed.amount,
            left: left.max(Decimal::ZERO),
            free: free.max(Decimal::ZERO),
            others_until: others.iter().map(|slice| slice.lease_end).min(),
        })
    }

    /// When it begins anew; none where it never does.
    pub fn starts_again(&self) -> Option<Instant> {
        Some(self.window.end()).filter(|end| *end <= Instant::MAX)
    }

    /// What is said of it: the limit, what is left, and when there is more.
    pub fn refusal(&self) -> Refusal {
        let UsageLimit { id, name, amount, meter, .. } = &self.limit;
        let (needed, left, free) = (self.needed, self.left, self.free);
        let mut message =
            format!("the limit {name:?} ({id}) of {amount} {meter} leaves no room for {needed}: ");
        message += &match left == free {
            true => format!("{left} is left"),
            false => format!("{left} is left, and all but {free} of that is reserved"),
        };
        match (left >= needed, self.starts_again()) {
            _ if needed > *amount => {
                message += "; all of the limit is less than that: reserve less, or raise it"
            }
            (true, _) => message += "; try again when reservations have been released or have expired",
            (false, Some(again)) => message += &format!("; it begins anew at {again}, or is raised"),
            (false, None) => message += "; it never begins anew, but can be raised",
        }
        Refusal::new(Code::LimitReached, message).about("usage")
    }
}

impl Operations {
    /// Reserves usage: against every limit that it would count against, at once, or not at all. The inner answer
    /// says which limit leaves no room.
    ///
    /// # Errors
    /// Refused for a time that is too long, more than a token says, a subject that is nobody's, an unknown meter,
    /// and where too many reservations are open; a fault.
    pub fn reserve(
        &self,
        environment: EnvironmentId,
        asked: &ReserveAsked,
    ) -> Result<Result<Granted, LimitReached>, Failed> {
        check(asked)?;
        let secret = self.reservation_secret(environment)?;
        let found = self.read(|reader| self.limits_found(reader, environment, asked)?.map_err(refused))?;
        let now = self.clock.now();
        let expires = now.as_micros().saturating_add(i64::from(asked.seconds) * 1_000_000);
        let expires = Instant::from_micros(expires);
        let id = ReservationId::from_cause(millis(now), self.random_cause());
        let held = match self.hold_all(environment, asked, (&found, expires))? {
            Ok(held) => held,
            Err(reached) => return Ok(Err(reached)),
        };
        let holds = holds_of(&held);
        if !self.limits.open(environment, (id, expires), &holds) {
            self.give_all_back(environment, &holds);
            let message = "too many reservations are open here; capture or release some, or let them expire";
            return Err(Refusal::new(Code::ReservationRefused, message).into());
        }
        let reserved = Reserved {
            id,
            subject: asked.subject.clone(),
            wanted: asked.wanted.clone(),
            expires,
            from: held.iter().map(|one| one.window.start()).fold(found.from, Instant::max),
            until: held.iter().map(|one| one.window.end()).fold(found.until, Instant::min),
        };
        Ok(Ok(Granted { token: token::write(&reserved, environment, &secret), reserved, held }))
    }

    /// Holds what is needed of each limit in turn; where one leaves no room, those before get theirs back.
    fn hold_all(
        &self,
        environment: EnvironmentId,
        asked: &ReserveAsked,
        (found, expires): (&Found, Instant),
    ) -> Result<Result<Vec<HeldLimit>, LimitReached>, Failed> {
        let mut held: Vec<HeldLimit> = Vec::with_capacity(found.limits.len());
        for kept in &found.limits {
            let taken = self.hold_one(environment, asked, (kept, found.at, expires));
            match taken {
                Ok((Taken::NoLimit, _)) => {}
                Ok((Taken::Held { left }, amount)) => {
                    let (limit, window) = (kept.limit.clone(), kept.limit.window_at(found.at));
                    held.push(HeldLimit { limit, window, amount, left });
                }
                Ok((Taken::Reached(reached), _)) => {
                    self.give_all_back(environment, &holds_of(&held));
                    return Ok(Err(*reached));
                }
                Err(failed) => {
                    self.give_all_back(environment, &holds_of(&held));
                    return Err(failed);
                }
            }
        }
        Ok(Ok(held))
    }

    /// Holds what one limit is about of it; with how much that is.
    fn hold_one(
        &self,
        environment: EnvironmentId,
        asked: &ReserveAsked,
        (kept, at, expires): (&KeptLimit, Instant, Instant),
    ) -> Result<(Taken, Decimal), Failed> {
        let amount = kept.limit.share_of(&asked.wanted).map_err(too_fine)?;
        if amount.is_zero() {
            return Ok((Taken::NoLimit, amount));
        }
        let window = WindowKey { limit: kept.limit.id, start: kept.limit.window_at(at).start() };
        let needed = Needed { environment, window, limit: kept, amount, expires, at };
        Ok((self.take_of_limit(&needed)?, amount))
    }

    fn give_all_back(&self, environment: EnvironmentId, holds: &[Hold]) {
        for hold in holds {
            self.limits.give_back(environment, hold, hold.amount);
        }
    }

    /// The limits that usage of a subject counts against now, in order of id.
    fn limits_found(
        &self,
        reader: &mut Reader<'_>,
        environment: EnvironmentId,
        asked: &ReserveAsked,
    ) -> Result<Result<Found, Refusal>, Fault> {
        let Some(known) = environments::environment(reader, environment)? else {
            return Ok(Err(Refusal::not_found("environment", &environment.to_string())));
        };
        let at = self.time_of(&known);
        for wanted in &asked.wanted {
            if catalog::meter(reader, environment, &wanted.meter)?.is_none() {
                return Ok(Err(no_meter(reader, environment, &wanted.meter)?));
            }
        }
        let mut assignments = subjects::assignments_of_subject(reader, environment, &asked.subject)?;
        let Some(place) = assignments.iter().rposition(|one| one.assigned_at <= at) else {
            let message = format!(
                "the subject {:?} is nobody's, so no limit can be held for it; assign it to a customer, or name a \
                 customer by its id or external key",
                asked.subject
            );
            return Ok(Err(Refusal::new(Code::NotFound, message).about("subject")));
        };
        let until = assignments.get(place + 1).map_or(NEVER, |next| next.assigned_at);
        let whose = assignments.swap_remove(place);
        let found = Found { at, from: whose.assigned_at, until, limits: Vec::new() };
        concerning(reader, environment, (asked, &whose), found)
    }
}

/// The limits that hold now and that usage of an assigned subject counts against; until one more does, if any.
fn concerning(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    (asked, whose): (&ReserveAsked, &Assignment),
    mut found: Found,
) -> Result<Result<Found, Refusal>, Fault> {
    let payer = parties::customer_row(reader, environment, whose.customer)?.and_then(|row| row.payer);
    let parties = (whose.customer, payer);
    for kept in kept_limits::limits_concerning(reader, environment, parties, &asked.subject)? {
        let (starts, ends) = (kept.limit.starts, kept.limit.ends);
        let is_over = ends.is_some_and(|ends| ends <= starts.max(found.at));
        if is_over || !concerns(reader, environment, &kept.limit, whose)? {
            continue;
        }
        if starts <= found.at {
            found.limits.push(kept);
            continue;
        }
        match kept.limit.share_of(&asked.wanted) {
            Ok(share) if share.is_zero() => {}
            Ok(_) => found.until = found.until.min(starts),
            Err(refused) => return Ok(Err(too_fine(refused))),
        }
    }
    Ok(Ok(found))
}

/// Whether usage of an assigned subject counts against a limit of its customer, or of the one that pays for it.
fn concerns(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    limit: &UsageLimit,
    whose: &Assignment,
) -> Result<bool, Fault> {
    Ok(match &limit.reach {
        LimitReach::Customer => true,
        LimitReach::Subject(subject) => limit.customer == whose.customer && *subject == whose.subject,
        LimitReach::Subscription(id) => match subscriptions::subscription(reader, environment, *id)? {
            Some(row) => row.customer == whose.customer && is_measured(whose, *id, row.own_usage),
            None => false,
        },
    })
}

fn holds_of(held: &[HeldLimit]) -> Vec<Hold> {
    let hold = |one: &HeldLimit| {
        let window = WindowKey { limit: one.limit.id, start: one.window.start() };
        Hold::of(&one.limit, window, one.amount)
    };
    held.iter().map(hold).collect()
}

fn check(asked: &ReserveAsked) -> Result<(), Refusal> {
    if asked.seconds == 0 || asked.seconds > RESERVED_SECONDS_MAX {
        let message = format!(
            "a reservation of {} seconds is refused: give 1 to {RESERVED_SECONDS_MAX}",
            asked.seconds
        );
        return Err(Refusal::invalid("expires_in_seconds", message));
    }
    let said = records::scalars::check_text(&asked.subject, SUBJECT_CHARS_MAX);
    said.map_err(|said| Refusal::invalid("subject", format!("subject: {said}")))?;
    // Only what reads back is held: a longer token would be nobody's to capture.
    let chars = token::chars_of(&asked.subject, &asked.wanted);
    if chars > TOKEN_CHARS_MAX {
        let message = format!(
            "the reservation's id, which says all of this, would have {chars} characters, and {TOKEN_CHARS_MAX} are \
             the most; name fewer meters, or fewer or shorter dimensions"
        );
        return Err(Refusal::invalid("usage", message));
    }
    Ok(())
}

fn refused(refusal: Refusal) -> store::ActError<Refusal> {
    store::ActError::Refused(refusal)
}
