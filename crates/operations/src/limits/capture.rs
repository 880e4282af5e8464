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

use super::holder::Counting;
use super::in_money::used_in_money;
use super::leases::{HELD_AFTER_EXPIRY_MICROS, Hold, ReleaseBegun, held_until};
use super::token::{self, Reserved};
use super::too_fine;
use crate::Operations;
use crate::events::check_acceptable;
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
    /// It was released before, and all of it is free by this instant at the latest.
    Before(Instant),
}

/// What a capture reads before it decides.
struct Known {
    /// The meters that are reserved, as they are now.
    meters: BTreeMap<CatalogKey, Meter>,
    /// How the reservation ended, where that was noted.
    ending: Option<Ending>,
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
        let known = self.known(environment, reserved)?;
        check_quantities(reserved, &known.meters, event)?;
        if let Some(earlier) = self.earlier_if_over(environment, reserved, (event, known.ending))? {
            return Ok(earlier);
        }
        let is_ours = self.limits.begin_capture(environment, reserved.id);
        let ending = match is_ours {
            true => Ok(Ending::Captured),
            false => self.claim(environment, reserved, Ending::Captured).map(|(ending, _)| ending),
        };
        match ending.and_then(|ending| self.append_captured(environment, reserved, (event, ending))) {
            Ok(captured) => {
                let used = |hold: &Hold| used_of(hold, &known.meters, event);
                self.limits.captured(environment, reserved.id, used);
                Ok(captured)
            }
            Err(failed) => {
                if is_ours {
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
        let begun = self.limits.begin_release(environment, id);
        if begun == ReleaseBegun::Busy {
            let message = format!(
                "the reservation is being captured or released just now, or a capture of it may have been kept; send that \
                 capture again to learn of it, or let the reservation expire at {}",
                reserved.expires
            );
            return Err(Refusal::new(Code::ReservationRefused, message).about("id").into());
        }
        let is_ours = begun == ReleaseBegun::Ours;
        let released = self.release_begun(environment, reserved);
        if is_ours {
            self.limits.end_release(environment, id, released.is_ok());
        }
        match released? {
            _ if is_ours => Ok(Released::Now),
            true => Ok(Released::At(held_until(reserved.expires))),
            false => Ok(Released::Before(held_until(reserved.expires))),
        }
    }

    /// Notes that a reservation was released; whether it was only now. Refused where its event is there, or another
    /// server is, or was, about to keep it.
    fn release_begun(&self, environment: EnvironmentId, reserved: &Reserved) -> Result<bool, Failed> {
        let (ending, is_new) = self.claim(environment, reserved, Ending::Released)?;
        let found = self.plane.find(environment, CAPTURES_SOURCE, &reserved.id.to_string())?;
        let message = match (found, ending) {
            (None, Ending::Released) => return Ok(is_new),
            (Some(_), _) => {
                "the reservation was captured, and is not released any more; cancel its event instead"
                    .to_owned()
            }
            (None, Ending::Captured) => format!(
                "another server began to capture the reservation, and its event is not there; it may still be \
                 captured until it expires at {}, and is free soon after that",
                reserved.expires
            ),
        };
        Err(Refusal::new(Code::ReservationRefused, message).about("id").into())
    }

    /// Notes how a reservation ends, unless it has ended: whoever comes first decides. How it ends, and whether that
    /// was noted only now.
    fn claim(
        &self,
        environment: EnvironmentId,
        reserved: &Reserved,
        ending: Ending,
    ) -> Result<(Ending, bool), Failed> {
        let (id, expires) = (reserved.id, reserved.expires);
        let forget = Instant::from_micros(self.clock.now().as_micros().saturating_sub(REMEMBERED_MICROS));
        let ended = self.store.write(move |act| {
            let ended = kept_limits::end_reservation(act, environment, (id, ending, expires), forget)?;
            Ok::<_, ActError<NoRefusal>>(ended)
        });
        Ok(ended?)
    }

    /// Keeps the event, unless the reservation ended otherwise or has expired meanwhile: what went before may have
    /// taken long.
    fn append_captured(
        &self,
        environment: EnvironmentId,
        reserved: &Reserved,
        (event, ending): (&UsageEvent, Ending),
    ) -> Result<Captured, Failed> {
        if let Some(earlier) = self.earlier_if_over(environment, reserved, (event, Some(ending)))? {
            return Ok(earlier);
        }
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

    /// Of a reservation that was released or has expired, or whose window has ended where it is captured only in that:
    /// the same event, if it captured it in time.
    fn earlier_if_over(
        &self,
        environment: EnvironmentId,
        reserved: &Reserved,
        (event, ending): (&UsageEvent, Option<Ending>),
    ) -> Result<Option<Captured>, Failed> {
        let has_expired = reserved.expires <= self.clock.now();
        let is_released = ending == Some(Ending::Released);
        let is_late = reserved.in_window && reserved.until <= self.now_in(environment)?;
        if !has_expired && !is_released && !is_late {
            return Ok(None);
        }
        match self.plane.find(environment, CAPTURES_SOURCE, &event.id)? {
            Some(stored) if stored.event == *event => Ok(Some(Captured::Duplicate)),
            Some(_) => Err(was_captured_otherwise().into()),
            None if is_released => Err(was_released().into()),
            None if !has_expired => Err(has_come_late(reserved).into()),
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
        let acceptable = check_acceptable(event, self.latest_time(environment)?);
        acceptable.map_err(|refused| Refusal::new(Code::EventRefused, refused).about("time"))?;
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

    fn known(&self, environment: EnvironmentId, reserved: &Reserved) -> Result<Known, Failed> {
        let read = self.store.read(|reader| {
            let mut meters = BTreeMap::new();
            for one in &reserved.wanted {
                if let Some((meter, _)) = catalog::meter(reader, environment, &one.meter)? {
                    meters.insert(one.meter.clone(), meter);
                }
            }
            Ok(Known { meters, ending: kept_limits::ending(reader, environment, reserved.id)? })
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
    Reserved { wanted, in_money, .. }: &Reserved,
    meters: &BTreeMap<CatalogKey, Meter>,
    event: &UsageEvent,
) -> Result<(), Refusal> {
    let mut is_counted = false;
    for (key, meter) in meters.iter().filter(|(_, meter)| meter.takes(event)) {
        is_counted = true;
        let is_of = |one: &&WantedUsage| one.meter == *key && narrowed(meter, &one.dimensions).takes(event);
        let mut reserved = wanted.iter().filter(is_of).map(|one| one.quantity).peekable();
        if reserved.peek().is_none() {
            let message = format!(
                "the event has other values of its dimensions than what is reserved of the meter {key}; send what was \
                 reserved, or reserve anew"
            );
            return Err(Refusal::new(Code::ReservationRefused, message).about("data"));
        }
        let reserved = reserved.try_fold(Decimal::ZERO, Decimal::checked_add).map_err(too_fine)?;
        let found = quantity_of(meter, event);
        if *in_money && found.signum() < 0 {
            let message = format!(
                "the meter {key} counts the event as {found}, and a limit in money holds what usage costs, not what is \
                 taken back; send it as an event of its own"
            );
            return Err(Refusal::new(Code::ReservationRefused, message).about("data"));
        }
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
    let counted = |meter: &Meter| match meter.takes(event) {
        true => quantity_of(meter, event),
        false => Decimal::ZERO,
    };
    match &hold.counting {
        // A meter that is gone counts nothing; what is held is then given back.
        Counting::Catalog { meter, dimensions } => {
            meters.get(meter).map_or(Decimal::ZERO, |meter| counted(&narrowed(meter, dimensions)))
        }
        Counting::Plan(meter) => counted(meter),
        Counting::Prices(prices) => used_in_money(prices, hold.amount, event),
    }
}

fn was_released() -> Refusal {
    let message = "the reservation was released, and is not captured any more; reserve again, or send the usage as an \
                   event of its own";
    Refusal::new(Code::ReservationRefused, message).about("id")
}

fn has_come_late(reserved: &Reserved) -> Refusal {
    let message = format!(
        "a limit in money holds the reservation until {}, which has passed; by a price that falls with more usage, what \
         comes late may cost more than was held for it; send the usage as an event of its own",
        reserved.until
    );
    Refusal::new(Code::ReservationRefused, message).about("id")
}

fn was_captured_otherwise() -> Refusal {
    let message = "the reservation was captured by an event with other content, which stands; this one was not \
                   counted";
    Refusal::new(Code::EventConflict, message).about("id")
}
