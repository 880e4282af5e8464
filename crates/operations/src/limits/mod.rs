//! Limits: made for a customer, changed, ended, and how they stand; and reservations, which hold them.
//!
//! Knows who may have a limit and what was used of it. Must not know how what is free follows, which is
//! `billing`'s to say.

mod capture;
mod holder;
mod in_money;
mod leases;
mod leasing;
mod reached;
mod reserve;
mod standing;
mod token;
pub(crate) mod used;

use billing::limits::{check_meter, no_less_than};
use billing::{LimitReach, LimitRefused};
use calendar::{Instant, Period};
use ids::{CustomerId, EnvironmentId, LimitId};
use money::Decimal;
use store::limits as kept_limits;
use store::{Act, ActError, alert_looks, alerts, catalog, parties, subjects, subscriptions};

pub use billing::{LimitOn, LimitWindow, UsageLimit, WantedUsage};
pub use capture::{CAPTURES_SOURCE, Captured, Released};
pub use holder::{Allowance, HeldBy, limit_amount_text};
pub use leases::Leases;
pub use reached::LimitReached;
pub use reserve::{Granted, Held, RESERVED_SECONDS_MAX, RESERVED_SECONDS_USUAL, ReserveAsked};
pub use store::limits::KeptLimit;
pub use token::Reserved;

use crate::named::no_meter;
use crate::promotions::known_customer;
use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, millis, retention};
use holder::window_of;
use used::{Counted, UpTo, Used};

/// Most limits of one customer that have not ended.
pub const LIMITS_PER_CUSTOMER_MAX: usize = 1_000;

/// A limit as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LimitView {
    /// What it says.
    pub kept: KeptLimit,
    /// The window that runs.
    pub window: Period,
    /// How it stands; none where its meter does not add up any more, or what usage costs cannot be told.
    pub now: Option<LimitNow>,
}

/// How a limit stands in the window that runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LimitNow {
    /// What was used or spent in it; none of credits.
    pub used: Option<Decimal>,
    /// What servers hold of it at most: reserved, or ready to be, or captured since they leased it.
    pub held: Decimal,
    /// What is left of it, whoever holds it; never below zero.
    pub left: Decimal,
}

/// A new limit's id.
pub fn new_id(now: Instant, random: [u8; 10]) -> LimitId {
    LimitId::from_cause(millis(now), random)
}

/// Keeps a new limit.
///
/// # Errors
/// Refused for a customer, subscription, subject or meter that is not there, a meter that does not add up, a window
/// that begins before usage was dropped, and one limit too many.
pub fn create(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    limit: &UsageLimit,
    now: Instant,
) -> Result<KeptLimit, ActError<Refusal>> {
    limit.check().map_err(|refused| ActError::Refused(refused.into()))?;
    Refusal::check_text("name", &limit.name).map_err(ActError::Refused)?;
    known_customer(act, environment, limit.customer)?;
    check_on(act, environment, limit)?;
    check_record(limit).map_err(ActError::Refused)?;
    check_reach(act, environment, (limit.customer, &limit.reach))?;
    retention::check_limit(act, environment, (limit, now))?;
    let running = kept_limits::running_limits(act, environment, limit.customer)?;
    let running = running.iter().filter(|one| one.limit.ends.is_none_or(|ends| now < ends)).count();
    if running >= LIMITS_PER_CUSTOMER_MAX {
        let message = format!(
            "{} has {running} limits, and {LIMITS_PER_CUSTOMER_MAX} are the most; end some first",
            limit.customer
        );
        return Err(ActError::Refused(Refusal::new(Code::LimitRefused, message).about("customer")));
    }
    Ok(kept_limits::create(act, environment, (limit, now))?)
}

/// Refuses a meter that is not there, or of which a limit is whose quantities do not add up; and a currency in which
/// the subscription that is named will never be billed.
fn check_on(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    limit: &UsageLimit,
) -> Result<(), ActError<Refusal>> {
    if let Some(key) = limit.on.meter() {
        let Some((meter, _)) = catalog::meter(act, environment, key)? else {
            return Err(ActError::Refused(no_meter(act, environment, key)?));
        };
        // What a price makes of a meter may be limited though the meter itself may not: it refuses reservations then.
        if let LimitOn::Usage { .. } = limit.on {
            check_meter(&meter).map_err(|refused| ActError::Refused(refused.into()))?;
        }
    }
    if let (LimitOn::Spend { currency, .. }, LimitReach::Subscription(id)) = (&limit.on, &limit.reach) {
        let row = subscriptions::subscription(act, environment, *id)?;
        if let Some(other) = row.map(|row| row.currency).filter(|other| other != currency) {
            let message = format!(
                "the subscription {id} is billed in {}, and in {} it spends nothing; write \"spend\": \"{}\"",
                other.code(),
                currency.code(),
                other.code()
            );
            return Err(ActError::Refused(Refusal::new(Code::LimitRefused, message).about("spend")));
        }
    }
    Ok(())
}

/// Refuses what would not read back from the record that keeps it, whichever door it came by.
fn check_record(limit: &UsageLimit) -> Result<(), Refusal> {
    let read = records::decode::<UsageLimit>(&records::encode(limit));
    read.map(drop).map_err(|mistakes| Refusal::new(Code::LimitRefused, mistakes))
}

/// Refuses a part of a customer's usage that is not its own.
pub(crate) fn check_reach(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (customer, reach): (CustomerId, &LimitReach),
) -> Result<(), ActError<Refusal>> {
    let (is_its_own, parameter, what) = match reach {
        LimitReach::Customer => return Ok(()),
        LimitReach::Subscription(id) => {
            let row = subscriptions::subscription(act, environment, *id)?;
            (row.is_some_and(|row| row.customer == customer), "subscription", id.to_string())
        }
        LimitReach::Subject(subject) => {
            let all = subjects::assignments_of_subject(act, environment, subject)?;
            (all.iter().any(|one| one.customer == customer), "subject", format!("{subject:?}"))
        }
    };
    if is_its_own {
        return Ok(());
    }
    let message =
        format!("{customer} has no {parameter} {what}; name one of its own, or none for all of its usage");
    Err(ActError::Refused(Refusal::invalid(parameter, message)))
}

/// Changes how much may be used from now on, and what the limit is called, if that is given. What is reserved
/// already stays reserved.
///
/// # Errors
/// Refused when there is none, it has ended, or the amount is none.
pub fn change(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (id, amount, name): (LimitId, Decimal, Option<&str>),
    now: Instant,
) -> Result<KeptLimit, ActError<Refusal>> {
    let before = running(act, environment, id, now)?;
    let name = name.map_or_else(|| before.limit.name.clone(), str::to_owned);
    Refusal::check_text("name", &name).map_err(ActError::Refused)?;
    next_version(act, environment, (&before, UsageLimit { amount, name, ..before.limit.clone() }), now)
}

/// Ends a limit: from now on it holds nothing.
///
/// # Errors
/// Refused when there is none, or it has ended.
pub fn end(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    id: LimitId,
    now: Instant,
) -> Result<KeptLimit, ActError<Refusal>> {
    let before = running(act, environment, id, now)?;
    // One that is to start later never holds.
    let ends = Some(now.max(before.limit.starts));
    next_version(act, environment, (&before, UsageLimit { ends, ..before.limit.clone() }), now)
}

fn running(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    id: LimitId,
    now: Instant,
) -> Result<KeptLimit, ActError<Refusal>> {
    let found = kept_limits::limit(act, environment, id)?;
    let found = found.ok_or_else(|| ActError::Refused(Refusal::not_found("limit", &id.to_string())))?;
    match found.limit.ends.filter(|ends| *ends <= now) {
        Some(ends) => Err(ActError::Refused(LimitRefused::Ended { ends }.into())),
        None => Ok(found),
    }
}

fn next_version(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (before, after): (&KeptLimit, UsageLimit),
    now: Instant,
) -> Result<KeptLimit, ActError<Refusal>> {
    after.check().map_err(|refused| ActError::Refused(refused.into()))?;
    if after == before.limit {
        return Ok(before.clone());
    }
    match kept_limits::change(act, environment, (before, &after), now)? {
        true => {
            // Percentages of it are others now.
            for alert in alerts::alerts_on_limit(act, environment, after.id)? {
                alert_looks::mark(act, environment, (&alert.to_string(), Instant::MIN))?;
            }
            Ok(KeptLimit { limit: after, version: before.version + 1 })
        }
        false => {
            let message =
                format!("the limit {} was changed meanwhile; read it and change it again", after.id);
            Err(ActError::Refused(Refusal::new(Code::Stale, message).about("limit")))
        }
    }
}

impl Operations {
    /// A limit as it is now.
    ///
    /// # Errors
    /// Refused when there is none; a fault.
    pub fn limit(&self, environment: EnvironmentId, id: LimitId) -> Result<LimitView, Failed> {
        let found = self.store.read(|reader| kept_limits::limit(reader, environment, id))?;
        let found = found.ok_or_else(|| Refusal::not_found("limit", &id.to_string()))?;
        self.limit_view(environment, found)
    }

    /// A customer's own limits, those that ended too: at most so many after an id, in order of id.
    ///
    /// # Errors
    /// Refused when there is no such customer; a fault.
    pub fn limits(
        &self,
        environment: EnvironmentId,
        customer: CustomerId,
        page: (&str, u32),
    ) -> Result<Vec<KeptLimit>, Failed> {
        let found = self.store.read(|reader| {
            let known = parties::customer_row(reader, environment, customer)?;
            let limits = kept_limits::limits_of_customer(reader, environment, customer, page)?;
            Ok(known.map(|_| limits))
        })?;
        Ok(found.ok_or_else(|| Refusal::not_found("customer", &customer.to_string()))?)
    }

    /// A limit that was read, as it is now.
    ///
    /// # Errors
    /// A fault.
    pub fn limit_view(&self, environment: EnvironmentId, kept: KeptLimit) -> Result<LimitView, Failed> {
        let now = self.now_in(environment)?;
        let window = kept.limit.window_at(now);
        let key = window_of(&kept, now);
        let (slices, counted) = self.store.read(|reader| {
            let slices = kept_limits::slices(reader, environment, &key, self.clock.now())?;
            Ok((slices, Counted::read(reader, environment, &kept.limit)?))
        })?;
        let held = slices.iter().map(|slice| slice.amount).try_fold(Decimal::ZERO, Decimal::checked_add);
        let held = held.map_err(too_fine)?;
        let used = match (kept.limit.on.currency(), counted) {
            (Some(_), _) => match self.used_in_money(environment, (&kept, window), now) {
                Ok(found) => found,
                Err(Failed::Refused(_)) => return Ok(LimitView { kept, window, now: None }),
                Err(failed) => return Err(failed),
            },
            (None, Ok(counted)) => {
                let position = self.plane.watermark(environment)?;
                let up_to = UpTo { plane: &*self.plane, environment, position };
                let used = Used::bring_up(&mut None, counted, window, up_to)?;
                (Some(used), kept.limit.amount.checked_sub(no_less_than(used)).map_err(too_fine)?)
            }
            (None, Err(_)) => return Ok(LimitView { kept, window, now: None }),
        };
        let (used, left) = (used.0, used.1.max(Decimal::ZERO));
        Ok(LimitView { kept, window, now: Some(LimitNow { used, held, left }) })
    }
}

/// Amounts that have no exact sum.
fn too_fine(refused: money::QuantityTooPrecise) -> Refusal {
    Refusal::new(Code::LimitRefused, refused).about("quantity")
}

impl From<LimitRefused> for Refusal {
    fn from(refused: LimitRefused) -> Refusal {
        let place = refused.place();
        Refusal::new(Code::LimitRefused, refused).about(place)
    }
}
