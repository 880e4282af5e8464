//! Reserving: usage is held against every limit and allowance that it counts against, or against none of them.
//!
//! Knows which those are, and takes from each what is needed. Must not know how a slice is leased.

use std::fmt;
use std::sync::Arc;

use billing::limits::most_counted;
use billing::{LimitReach, UsageLimit, WantedUsage};
use calendar::{Instant, Period};
use ids::{CatalogKey, EnvironmentId, ReservationId};
use money::Decimal;
use pricing::Meter;
use store::limits::{self as kept_limits, KeptLimit};
use store::parties::CustomerRow;
use store::subjects::Assignment;
use store::{Fault, Reader, catalog, environments, parties, subjects, subscriptions};

use super::holder::{Allowance, Granting, HeldBy, Holder};
use super::in_money::{Asking, HeldInMoney};
use super::leases::Hold;
use super::leasing::{Needed, Taken};
use super::reached::LimitReached;
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
/// How often what holds a reservation is read again where facts move meanwhile.
const TRIES_MAX: u32 = 20;
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
    /// What holds it: limits in order of id, then allowances in order of their features; none where none applies.
    pub held: Vec<Held>,
}

// By hand, as the token is as good as a key to what is reserved.
impl fmt::Debug for Granted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("Granted");
        shown.field("reserved", &self.reserved).field("held", &self.held).finish_non_exhaustive()
    }
}

/// A limit or an allowance that holds a reservation.
#[derive(Debug, Clone)]
pub struct Held {
    /// Which one.
    pub by: HeldBy,
    /// In which of its windows; of an allowance as long as neither a window nor a grant begins or ends.
    pub window: Period,
    /// How much.
    pub amount: Decimal,
    /// What may still be reserved of it, as far as this node knows.
    pub left: Decimal,
    hold: Hold,
}

/// What a reservation is made of.
struct Found {
    at: Instant,
    /// From when on the subject is its customer's.
    from: Instant,
    /// Until when it is, and nothing else counts its usage than what does now.
    until: Instant,
    /// What holds it, each with how much.
    holders: Vec<(Holder, Decimal)>,
    /// The limits in money that its usage may count against.
    money: Vec<KeptLimit>,
    /// Whether there are any, though it may cost nothing.
    in_money: bool,
    /// Whether its event counts only while their windows run.
    in_window: bool,
    /// What is reserved: what is asked for, and what meters of allowances count of it.
    wanted: Vec<WantedUsage>,
}

/// How holding what is needed of each ends.
enum HeldAll {
    /// All of it is held.
    Held(Vec<Held>),
    /// One leaves no room, and nothing is held.
    Reached(Box<LimitReached>),
    /// The facts moved by which it is known how much is needed, and nothing is held.
    Stale,
}

impl Operations {
    /// Reserves usage: against every limit and allowance that it would count against, at once, or not at all. The inner
    /// answer says which of them leaves no room.
    ///
    /// # Errors
    /// Refused for a time that is too long, more than a token says, a subject that is nobody's, an unknown meter, one
    /// of an allowance that does not add up, and where too many reservations are open; a fault.
    pub fn reserve(
        &self,
        environment: EnvironmentId,
        asked: &ReserveAsked,
    ) -> Result<Result<Granted, LimitReached>, Failed> {
        check(asked)?;
        let secret = self.reservation_secret(environment)?;
        for _ in 0..TRIES_MAX {
            let found =
                self.read(|reader| self.holders_found(reader, environment, asked)?.map_err(refused))?;
            check_size(&asked.subject, &found.wanted)?;
            let now = self.clock.now();
            let expires = now.as_micros().saturating_add(i64::from(asked.seconds) * 1_000_000);
            let expires = Instant::from_micros(expires);
            match self.hold_all(environment, (&found, expires))? {
                HeldAll::Held(held) => {
                    return Ok(Ok(self.granted(
                        environment,
                        (asked, found, held),
                        (now, expires, &secret),
                    )?));
                }
                HeldAll::Reached(reached) => return Ok(Err(*reached)),
                HeldAll::Stale => {}
            }
        }
        let message = "the facts of the subject's customer keep moving; try again in a second";
        Err(Refusal::new(Code::Stale, message).about("subject").into())
    }

    /// Opens a reservation of what is held.
    fn granted(
        &self,
        environment: EnvironmentId,
        (asked, found, held): (&ReserveAsked, Found, Vec<Held>),
        (now, expires, secret): (Instant, Instant, &[u8; 32]),
    ) -> Result<Granted, Failed> {
        let id = ReservationId::from_cause(millis(now), self.random_cause());
        let holds = holds_of(&held);
        if !self.limits.open(environment, (id, expires), &holds) {
            self.give_all_back(environment, &holds);
            let message = "too many reservations are open here; capture or release some, or let them expire";
            return Err(Refusal::new(Code::ReservationRefused, message).into());
        }
        let reserved = Reserved {
            id,
            subject: asked.subject.clone(),
            wanted: found.wanted.clone(),
            expires,
            from: held.iter().map(|one| one.window.start()).fold(found.from, Instant::max),
            until: held.iter().map(|one| one.window.end()).fold(found.until, Instant::min),
            in_money: found.in_money,
            in_window: found.in_window,
        };
        Ok(Granted { token: token::write(&reserved, environment, secret), reserved, held })
    }

    /// Holds what is needed of each in turn; where one leaves no room, those before get theirs back.
    fn hold_all(
        &self,
        environment: EnvironmentId,
        (found, expires): (&Found, Instant),
    ) -> Result<HeldAll, Failed> {
        let mut held: Vec<Held> = Vec::with_capacity(found.holders.len());
        for (holder, amount) in &found.holders {
            let (window, version) = (&holder.window_at(found.at), holder.version());
            let needed =
                Needed { environment, window, holder, version, amount: *amount, expires, at: found.at };
            match self.take_of_holder(&needed) {
                Ok(Taken::NoLimit) => {}
                Ok(Taken::Held { left, span }) => {
                    let hold = Hold { window: window.clone(), amount: *amount, counting: holder.counting() };
                    held.push(Held { by: holder.held_by(), window: span, amount: *amount, left, hold });
                }
                Ok(Taken::Reached(reached)) => {
                    self.give_all_back(environment, &holds_of(&held));
                    return Ok(HeldAll::Reached(reached));
                }
                Ok(Taken::Stale) => {
                    self.give_all_back(environment, &holds_of(&held));
                    return Ok(HeldAll::Stale);
                }
                Err(failed) => {
                    self.give_all_back(environment, &holds_of(&held));
                    return Err(failed);
                }
            }
        }
        Ok(HeldAll::Held(held))
    }

    fn give_all_back(&self, environment: EnvironmentId, holds: &[Hold]) {
        for hold in holds {
            self.limits.give_back(environment, hold, hold.amount);
        }
    }

    /// What usage of a subject counts against now.
    fn holders_found(
        &self,
        reader: &mut Reader<'_>,
        environment: EnvironmentId,
        asked: &ReserveAsked,
    ) -> Result<Result<Found, Refusal>, Fault> {
        let Some(known) = environments::environment(reader, environment)? else {
            return Ok(Err(Refusal::not_found("environment", &environment.to_string())));
        };
        let at = self.time_of(&known);
        let mut meters = Vec::with_capacity(asked.wanted.len());
        for wanted in &asked.wanted {
            match catalog::meter(reader, environment, &wanted.meter)? {
                Some((meter, _)) => meters.push(meter),
                None => return Ok(Err(no_meter(reader, environment, &wanted.meter)?)),
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
        let until = assignments.get(place + 1).map_or(Instant::NEVER, |next| next.assigned_at);
        let whose = assignments.swap_remove(place);
        let wanted = asked.wanted.clone();
        let (holders, money) = (Vec::new(), Vec::new());
        let from = whose.assigned_at;
        let mut found = Found { at, from, until, holders, money, in_money: false, in_window: false, wanted };
        let row = parties::customer_row(reader, environment, whose.customer)?;
        let payer = row.as_ref().and_then(|row| row.payer);
        if let Err(refused) = find_limits(reader, environment, (&whose, payer), &mut found)? {
            return Ok(Err(refused));
        }
        let Some(row) = row else { return Ok(Ok(found)) };
        let in_money = self.find_limits_in_money(reader, environment, (&row, &whose, &meters), &mut found)?;
        if let Err(refused) = in_money {
            return Ok(Err(refused));
        }
        let allowances = self.find_allowances(reader, environment, (&row, &meters), &mut found)?;
        Ok(allowances.map(|()| found))
    }

    /// The limits in money that what is wanted counts against, by what it costs at most; among the others in order of
    /// id.
    fn find_limits_in_money(
        &self,
        reader: &mut Reader<'_>,
        environment: EnvironmentId,
        (row, whose, meters): (&CustomerRow, &Assignment, &[Meter]),
        found: &mut Found,
    ) -> Result<Result<(), Refusal>, Fault> {
        let limits = std::mem::take(&mut found.money);
        if limits.is_empty() {
            return Ok(Ok(()));
        }
        found.in_money = true;
        let wanted: Vec<(&WantedUsage, &Meter)> = found.wanted.iter().zip(meters).collect();
        let asking = Asking { row, whose, at: found.at, wanted: &wanted };
        let HeldInMoney { holders, span, in_window } =
            match self.find_money(reader, environment, (limits, &asking))? {
                Ok(known) => known,
                Err(refused) => return Ok(Err(refused)),
            };
        found.in_window = in_window;
        (found.from, found.until) = (found.from.max(span.start()), found.until.min(span.end()));
        for (holder, amount) in holders {
            match holder.starts() {
                Some(starts) if starts > found.at => found.until = found.until.min(starts),
                _ => found.holders.push((holder, amount)),
            }
        }
        found.holders.sort_by_key(|(holder, _)| holder.limit());
        Ok(Ok(()))
    }

    /// The features of which a customer may use no more than is granted now, and whose meters may count what is
    /// wanted.
    fn find_allowances(
        &self,
        reader: &mut Reader<'_>,
        environment: EnvironmentId,
        (row, meters): (&CustomerRow, &[Meter]),
        found: &mut Found,
    ) -> Result<Result<(), Refusal>, Fault> {
        let known = match self.known_of(reader, environment, row)? {
            Ok(known) => known,
            Err(refused) => return Ok(Err(refused.into())),
        };
        let blocking = match known.entitlements.blocking(found.at) {
            Ok(blocking) => blocking,
            Err(refused) => return Ok(Err(refused.into())),
        };
        let mut more = Vec::new();
        for one in blocking {
            let pairs: Vec<(&WantedUsage, &Meter)> = found.wanted.iter().zip(meters).collect();
            let amount = match most_counted(one.meter, &pairs) {
                Ok(amount) if amount.is_zero() => continue,
                Ok(amount) => amount,
                Err(refused) => return Ok(Err(too_fine(refused))),
            };
            if let Some((now, _)) = catalog::meter(reader, environment, &one.meter.key)?
                && !now.measures_as(one.meter)
            {
                return Ok(Err(changed_meter(one.feature, &one.meter.key)));
            }
            let (feature, meter) = (one.feature.clone(), one.meter.key.clone());
            let granting = Granting {
                allowance: Allowance { customer: row.id, feature, meter: meter.clone() },
                meter: Arc::new(one.meter.clone()),
                known: Arc::clone(&known),
            };
            if let Err(refused) = granting.check() {
                return Ok(Err(refused));
            }
            found.holders.push((Holder::Allowance(Box::new(granting)), amount));
            let is_said = |wanted: &WantedUsage| wanted.meter == meter;
            if !found.wanted.iter().any(is_said) && !more.iter().any(is_said) {
                more.push(WantedUsage { meter, quantity: amount, dimensions: Default::default() });
            }
        }
        found.wanted.extend(more);
        Ok(Ok(()))
    }
}

/// What is captured is counted by the catalog's meter, and what is granted by the plan's.
fn changed_meter(feature: &CatalogKey, meter: &CatalogKey) -> Refusal {
    let message = format!(
        "the meter {meter} was changed since the plan that grants {feature} was published, so what is reserved of it cannot \
         be held against what is granted; publish the plan again and move the subscription to that version"
    );
    Refusal::new(Code::LimitRefused, message).about("usage")
}

/// The limits that hold now and that usage of an assigned subject counts against, in order of id; until one more does,
/// if any.
fn find_limits(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    (whose, payer): (&Assignment, Option<ids::CustomerId>),
    found: &mut Found,
) -> Result<Result<(), Refusal>, Fault> {
    let parties = (whose.customer, payer);
    for kept in kept_limits::limits_concerning(reader, environment, parties, &whose.subject)? {
        let (starts, ends) = (kept.limit.starts, kept.limit.ends);
        let is_over = ends.is_some_and(|ends| ends <= starts.max(found.at));
        if is_over || !concerns(reader, environment, &kept.limit, whose)? {
            continue;
        }
        if kept.limit.on.currency().is_some() {
            found.money.push(kept);
            continue;
        }
        match kept.limit.share_of(&found.wanted) {
            Ok(share) if share.is_zero() => {}
            Ok(share) if starts <= found.at => found.holders.push((Holder::Limit(Box::new(kept)), share)),
            Ok(_) => found.until = found.until.min(starts),
            Err(refused) => return Ok(Err(too_fine(refused))),
        }
    }
    Ok(Ok(()))
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

fn holds_of(held: &[Held]) -> Vec<Hold> {
    held.iter().map(|one| one.hold.clone()).collect()
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
    check_size(&asked.subject, &asked.wanted)
}

/// Only what reads back is held: a longer token would be nobody's to capture.
fn check_size(subject: &str, wanted: &[WantedUsage]) -> Result<(), Refusal> {
    let chars = token::chars_of(subject, wanted);
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
