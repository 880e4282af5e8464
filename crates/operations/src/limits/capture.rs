//! Capturing and releasing: a reservation ends in one event, whose identity is its own, or in none.
//!
//! Knows what an event must be to be what was reserved. Must not know slices.

use std::collections::BTreeMap;

use billing::WantedUsage;
use billing::limits::{narrowed, quantity_of};
use calendar::Instant;
use ids::{CatalogKey, EnvironmentId, ReservationId};
use money::Decimal;
use pricing::{Meter, UsageEvent};
use store::limits::{self as kept_limits, Ending};
use store::{ActError, NoRefusal, catalog};
use usage::Appended;

use super::leases::{HELD_AFTER_EXPIRY_MICROS, Hold, held_until};
use super::token::{self, Reserved};
use super::too_fine;
use crate::Operations;
use crate::refusal::{Code, Failed, Refusal};

/// The source of the event that captures a reservation; its id is the reservation's.
pub const CAPTURES_SOURCE: &str = "reservations";
/// For how long it is remembered how a reservation ended: a day.
const REMEMBERED_MICROS: i64 = 86_400_000_000;

/// What became of a capture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Captured {
    /// The event is new, and durable.
    Accepted,
    /// The reservation was captured by the same event before; nothing was counted again.
    Duplicate,
}

/// What became of a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Released {
    /// All that was reserved is free again.
    Now,
    /// It was made by another process, and is free again when it would have expired, at this instant.
    At(Instant),
}

impl Operations {
    /// What a token says.
    ///
    /// # Errors
    /// Refused where this environment did not sign it; a fault.
    pub fn reserved(&self, environment: EnvironmentId, token: &str) -> Result<Reserved, Failed> {
        let secret = self.reservation_secret(environment)?;
        let read = token::read(token, environment, &secret);
        read.ok_or_else(|| {
            let message =
                "this is no reservation of this environment; send the `id` as it was answered, whole";
            Refusal::new(Code::NotFound, message).about("id").into()
        })
    }

    /// Keeps the event that a reservation was made for, and gives back what it did not use.
    ///
    /// # Errors
    /// Refused for an event that is not what was reserved, a reservation that has expired, was released, or was
    /// captured by another event; a fault, after which the same is sent again.
    pub fn capture(
        &self,
        environment: EnvironmentId,
        reserved: &Reserved,
        event: &UsageEvent,
    ) -> Result<Captured, Failed> {
        check_identity(reserved, event)?;
        self.check_time(environment, reserved, event)?;
        let meters = self.meters_of(environment, &reserved.wanted)?;
        check_quantities(&reserved.wanted, &meters, event)?;
        if let Some(earlier) = self.earlier_if_expired(environment, reserved, event)? {
            return Ok(earlier);
        }
        let holds = self.limits.begin_capture(environment, reserved.id);
        let kept = match holds {
            Some(_) => self.append_captured(environment, reserved, event),
            None => self.claim(environment, reserved, Ending::Captured).and_then(|ending| match ending {
                Ending::Captured => self.append_captured(environment, reserved, event),
                Ending::Released => Err(was_released().into()),
            }),
        };
        match kept {
            Ok(captured) => {
                let used = |hold: &Hold| used_of(hold, &meters, event);
                self.limits.captured(environment, reserved.id, used);
                Ok(captured)
            }
            Err(failed) => {
                if holds.is_some() {
                    let is_unsure = !matches!(failed, Failed::Refused(_));
                    self.limits.leave_capture(environment, reserved.id, is_unsure);
                }
                Err(failed)
            }
        }
    }

    /// Gives back all that a reservation holds.
    ///
    /// # Errors
    /// Refused where it was or is being captured; a fault.
    pub fn release(&self, environment: EnvironmentId, reserved: &Reserved) -> Result<Released, Failed> {
        let id = reserved.id;
        let is_ours = self.limits.begin_release(environment, id);
        let ending = self.ending_of(environment, reserved);
        if is_ours {
            self.limits.end_release(environment, id, matches!(ending, Ok(Ending::Released)));
        }
        match ending? {
            Ending::Captured => {
                let message =
                    "the reservation was captured, and is not released any more; cancel its event instead";
                Err(Refusal::new(Code::ReservationRefused, message).about("id").into())
            }
            Ending::Released if is_ours => Ok(Released::Now),
            Ending::Released => Ok(Released::At(held_until(reserved.expires))),
        }
    }

    /// How a reservation ends that is to be released: as captured, where its event is there.
    fn ending_of(&self, environment: EnvironmentId, reserved: &Reserved) -> Result<Ending, Failed> {
        let ending = self.claim(environment, reserved, Ending::Released)?;
        let found = self.plane.find(environment, CAPTURES_SOURCE, &reserved.id.to_string())?;
        Ok(if found.is_some() { Ending::Captured } else { ending })
    }

    /// Notes how a reservation ends, unless it has ended: whoever comes first decides.
    fn claim(
        &self,
        environment: EnvironmentId,
        reserved: &Reserved,
        ending: Ending,
    ) -> Result<Ending, Failed> {
        let (id, expires) = (reserved.id, reserved.expires);
        let forget = Instant::from_micros(self.clock.now().as_micros().saturating_sub(REMEMBERED_MICROS));
        let ended = self.store.write(move |act| {
            let ended = kept_limits::end_reservation(act, environment, (id, ending, expires), forget)?;
            Ok::<_, ActError<NoRefusal>>(ended)
        });
        Ok(ended?)
    }

    fn append_captured(
        &self,
        environment: EnvironmentId,
        reserved: &Reserved,
        event: &UsageEvent,
    ) -> Result<Captured, Failed> {
        let appended = self.plane.append(environment, std::slice::from_ref(event))?;
        let late = self.clock.now().as_micros() - reserved.expires.as_micros();
        if late > HELD_AFTER_EXPIRY_MICROS {
            let id: ReservationId = reserved.id;
            tracing::error!(%id, "a captured event took so long to be kept that its limit may be exceeded by it");
        }
        match appended.first() {
            Some(Appended::Accepted(_)) => Ok(Captured::Accepted),
            Some(Appended::Duplicate(_)) => Ok(Captured::Duplicate),
            Some(Appended::Conflict(_)) | None => Err(was_captured_otherwise().into()),
        }
    }

    /// Of a reservation that has expired: the same event, if it captured it in time.
    fn earlier_if_expired(
        &self,
        environment: EnvironmentId,
        reserved: &Reserved,
        event: &UsageEvent,
    ) -> Result<Option<Captured>, Failed> {
        if self.clock.now() < reserved.expires {
            return Ok(None);
        }
        match self.plane.find(environment, CAPTURES_SOURCE, &event.id)? {
            Some(stored) if stored.event == *event => Ok(Some(Captured::Duplicate)),
            Some(_) => Err(was_captured_otherwise().into()),
            None => {
                let message = format!(
                    "the reservation expired at {} and holds nothing any more; reserve again, or send the usage as \
                     an event of its own",
                    reserved.expires
                );
                Err(Refusal::new(Code::ReservationExpired, message).about("id").into())
            }
        }
    }

    fn check_time(
        &self,
        environment: EnvironmentId,
        reserved: &Reserved,
        event: &UsageEvent,
    ) -> Result<(), Failed> {
        if let Some(latest) = self.latest_time(environment)?.filter(|latest| event.time > *latest) {
            let ahead = records::EventRefused::AheadOfClock { time: event.time, latest };
            return Err(Refusal::new(Code::EventRefused, ahead).about("time").into());
        }
        if reserved.from <= event.time && event.time < reserved.until {
            return Ok(());
        }
        let (from, until) = (reserved.from, reserved.until);
        let message = format!(
            "the event is of {}, and its reservation holds from {from} until {until}, as far as the windows of its \
             limits and its subject's customer stay the same; date it within, or reserve again",
            event.time
        );
        Err(Refusal::new(Code::ReservationRefused, message).about("time").into())
    }

    fn meters_of(
        &self,
        environment: EnvironmentId,
        wanted: &[WantedUsage],
    ) -> Result<BTreeMap<CatalogKey, Meter>, Failed> {
        let read = self.store.read(|reader| {
            let mut meters = BTreeMap::new();
            for one in wanted {
                if let Some((meter, _)) = catalog::meter(reader, environment, &one.meter)? {
                    meters.insert(one.meter.clone(), meter);
                }
            }
            Ok(meters)
        })?;
        Ok(read)
    }
}

fn check_identity(reserved: &Reserved, event: &UsageEvent) -> Result<(), Refusal> {
    let id = reserved.id.to_string();
    for (name, found, wanted) in [
        ("source", &*event.source, CAPTURES_SOURCE),
        ("id", &*event.id, id.as_str()),
        ("subject", &*event.subject, reserved.subject.as_str()),
    ] {
        if found != wanted {
            let message = format!(
                "the event's {name} is {found:?}; leave it out, or send {wanted:?}, which is the reservation's"
            );
            return Err(Refusal::new(Code::ReservationRefused, message).about(name));
        }
    }
    Ok(())
}

/// Refuses an event that no reserved meter counts, or one counts as more than is reserved for what the event is.
fn check_quantities(
    wanted: &[WantedUsage],
    meters: &BTreeMap<CatalogKey, Meter>,
    event: &UsageEvent,
) -> Result<(), Refusal> {
    let mut is_counted = false;
    for (key, meter) in meters.iter().filter(|(_, meter)| meter.takes(event)) {
        is_counted = true;
        let is_of = |one: &&WantedUsage| one.meter == *key && narrowed(meter, &one.dimensions).takes(event);
        let mut reserved = wanted.iter().filter(is_of).map(|one| one.quantity);
        let reserved = reserved.try_fold(Decimal::ZERO, Decimal::checked_add).map_err(too_fine)?;
        let found = quantity_of(meter, event);
        if found > reserved {
            let message = format!(
                "the meter {key} counts the event as {found}, and {reserved} of that is reserved; send the rest as an \
                 event of its own, or reserve more next time"
            );
            return Err(Refusal::new(Code::ReservationRefused, message).about("data"));
        }
    }
    if is_counted {
        return Ok(());
    }
    let names: Vec<&str> = wanted.iter().map(|one| one.meter.as_str()).collect();
    let message = format!(
        "none of the meters reserved ({}) counts the event; send one of their type that their filters pass",
        names.join(", ")
    );
    Err(Refusal::new(Code::ReservationRefused, message).about("type"))
}

fn used_of(hold: &Hold, meters: &BTreeMap<CatalogKey, Meter>, event: &UsageEvent) -> Decimal {
    let meter = meters.get(&hold.meter).map(|meter| narrowed(meter, &hold.dimensions));
    // A meter that is gone counts nothing; what is held is then given back.
    meter.filter(|meter| meter.takes(event)).map_or(Decimal::ZERO, |meter| quantity_of(&meter, event))
}

fn was_released() -> Refusal {
    let message = "the reservation was released, and is not captured any more; reserve again, or send the usage as an \
                   event of its own";
    Refusal::new(Code::ReservationRefused, message).about("id")
}

fn was_captured_otherwise() -> Refusal {
    let message = "the reservation was captured by an event with other content, which stands; this one was not \
                   counted";
    Refusal::new(Code::EventConflict, message).about("id")
}
