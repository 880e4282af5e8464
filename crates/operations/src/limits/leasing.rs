//! Leasing: a slice of a window from SQL when there is need, and back when there is none.
//!
//! Knows in which order slices and events are read. Must not know who asks for what.

use billing::limits::{free_of, slice_of};
use calendar::{Instant, Period};
use ids::EnvironmentId;
use money::Decimal;
use store::limits::{self as kept_limits, Slice, WindowKey};
use store::{ActError, NoRefusal, WriteError};

use super::holder::{Holder, Version};
use super::in_money::KnownMoney;
use super::leases::{MICROS_PER_SECOND, Place, Window, are_of, held_until, locked};
use super::reached::LimitReached;
use super::standing::Read;
use super::too_fine;
use crate::Operations;
use crate::refusal::{Code, Failed, Refusal};

/// After how long without a new reservation a slice is returned.
const IDLE_MICROS: i64 = 5 * MICROS_PER_SECOND;
/// How often a slice is asked for where other nodes change theirs meanwhile.
const TRIES_MAX: u32 = 200;
/// After how many faults it is given up to return slices in one round.
const FAULTS_MAX: usize = 20;

/// What is needed of one holder.
pub(super) struct Needed<'a> {
    pub(super) environment: EnvironmentId,
    pub(super) window: &'a WindowKey,
    /// As whoever needs it read it.
    pub(super) holder: &'a Holder,
    /// By which facts it is to be leased.
    pub(super) version: Version,
    pub(super) amount: Decimal,
    /// When the reservation expires, by the wall.
    pub(super) expires: Instant,
    /// What time it is in the environment.
    pub(super) at: Instant,
}

/// How a need ends.
pub(super) enum Taken {
    /// It is held; so much is left as far as this node knows, for events of this time.
    Held { left: Decimal, span: Period },
    /// The limit has ended meanwhile and holds nothing.
    NoLimit,
    /// The facts by which it is known how much is needed have moved meanwhile.
    Stale,
    /// There is no room for it.
    Reached(Box<LimitReached>),
}

impl Operations {
    /// The name of this node in the slices it leases: made anew by each process.
    fn node(&self) -> &str {
        self.limits.node(|| {
            let mut random = [0; 16];
            self.entropy.fill(&mut random);
            random.iter().map(|byte| format!("{byte:02x}")).collect()
        })
    }

    /// With what reservations of an environment are signed; made when it is first needed.
    pub(super) fn reservation_secret(&self, environment: EnvironmentId) -> Result<[u8; 32], Failed> {
        if let Some(secret) = self.limits.secret(environment) {
            return Ok(secret);
        }
        let kept = self.store.read(|reader| kept_limits::secret(reader, environment))?;
        let secret = match kept {
            Some(secret) => secret,
            None => {
                let mut new = [0; 32];
                self.entropy.fill(&mut new);
                let keep = move |act: &mut store::Act<'_>| {
                    Ok::<_, ActError<NoRefusal>>(kept_limits::keep_secret(act, environment, &new)?)
                };
                self.store.write(keep)?
            }
        };
        self.limits.keep_secret(environment, secret);
        Ok(secret)
    }

    /// Holds what is needed: from the slice that this node has, or from a new one.
    pub(super) fn take_of_holder(&self, needed: &Needed<'_>) -> Result<Taken, Failed> {
        let window = self.limits.window((needed.environment, needed.window.clone()));
        if let Some((left, span)) = locked(&window).take(needed, self.clock.now())? {
            return Ok(Taken::Held { left, span });
        }
        // Outside the window's lock, as it gives back to this window as well.
        self.limits.sweep(self.clock.now());
        let mut window = locked(&window);
        if let Some((left, span)) = window.take(needed, self.clock.now())? {
            return Ok(Taken::Held { left, span });
        }
        for _ in 0..TRIES_MAX {
            match self.try_to_lease(&mut window, needed)? {
                Tried::Leased(version) => {
                    let left = window.take(&Needed { version, ..*needed }, self.clock.now())?;
                    let (left, span) = left.expect("a slice has room for what it was leased for");
                    return Ok(Taken::Held { left, span });
                }
                Tried::Moved => {}
                Tried::Stale => return Ok(Taken::Stale),
                Tried::NoLimit => return Ok(Taken::NoLimit),
                Tried::Reached(reached) => return Ok(Taken::Reached(reached)),
            }
        }
        let message = format!(
            "other servers keep changing their slices of {}; try again in a second",
            needed.holder.words()
        );
        Err(Refusal::new(Code::Stale, message).about("limit").into())
    }

    /// Reads how a window stands and leases a slice of it, if nobody changed any slice meanwhile. The position of the
    /// events is read after the slices, and the lease refuses slices that moved since: so each event that another
    /// node no longer holds is among those that were used.
    fn try_to_lease(&self, window: &mut Window, needed: &Needed<'_>) -> Result<Tried, Failed> {
        let (environment, now) = (needed.environment, self.clock.now());
        let (slices, leases, read) = self.store.read(|reader| {
            let slices = kept_limits::slices(reader, environment, needed.window, now)?;
            let leases = kept_limits::leases(reader, environment, &needed.window.holder)?;
            Ok((slices, leases, Read::of(reader, environment, needed)?))
        })?;
        let others: Vec<&Slice> = slices.iter().filter(|slice| slice.node != self.node()).collect();
        let mut of_others = others.iter().map(|slice| slice.amount);
        let held = of_others.try_fold(window.reserved, Decimal::checked_add).map_err(too_fine)?;
        let Some(standing) = self.standing(window, (needed, held), read)? else { return Ok(Tried::NoLimit) };
        let facts = window.money.as_ref().map(KnownMoney::facts).unwrap_or_default();
        if !are_of(&facts, needed.holder) {
            return Ok(Tried::Stale);
        }
        let free = free_of(standing.left, [held]).map_err(too_fine)?;
        if free < needed.amount {
            let reached = LimitReached::of(needed, &standing, free, &others);
            return Ok(Tried::Reached(Box::new(reached)));
        }
        let grant = slice_of(free, needed.amount, u32::try_from(others.len()).unwrap_or(u32::MAX));
        // Twice as long as this reservation needs it, so that others like it find the slice there.
        let length = needed.expires.as_micros().saturating_sub(now.as_micros()).max(0);
        let lease_end = held_until(Instant::from_micros(needed.expires.as_micros().saturating_add(length)));
        let slice = Slice {
            node: self.node().to_owned(),
            amount: window.reserved.checked_add(grant).map_err(too_fine)?,
            lease_end: lease_end.max(window.lease_end),
        };
        let lease_end = slice.lease_end;
        let beside = free.checked_sub(grant).map_err(too_fine)?;
        if !self.put_slice(window, (environment, needed.window.clone()), (slice, leases))? {
            return Ok(Tried::Moved);
        }
        (window.leased, window.facts) = (Some((standing.version, standing.span)), facts);
        (window.lease_end, window.free, window.beside) = (lease_end, grant, beside);
        Ok(Tried::Leased(standing.version))
    }

    /// Writes a slice; false where another was changed since `leases` was read. Where the outcome is unknown
    /// nothing is free here any more, whichever slice stands.
    fn put_slice(
        &self,
        window: &mut Window,
        (environment, key): Place,
        (slice, leases): (Slice, i64),
    ) -> Result<bool, Failed> {
        let now = self.clock.now();
        let written = self.store.write(move |act| {
            let leased = kept_limits::lease(act, environment, (&key, &slice), (leases, now))?;
            Ok::<_, ActError<NoRefusal>>(leased)
        });
        if matches!(written, Err(WriteError::Unknown { .. })) {
            window.free = Decimal::ZERO;
        }
        Ok(written?)
    }

    /// Returns slices of which nothing was reserved for some seconds, so that other nodes can have what is free of
    /// them, and forgets windows of which nothing is held. To be called every second or so.
    ///
    /// # Errors
    /// The first fault, past which the others are returned all the same; what was not is, the next time.
    pub fn tend_limits(&self) -> Result<(), Failed> {
        let now = self.clock.now();
        self.limits.sweep(now);
        let is_idle = |window: &Window| window.reserved_at.as_micros() + IDLE_MICROS <= now.as_micros();
        self.return_slices_where(is_idle)
    }

    /// Returns every slice but for what is reserved in it, which stays held until it expires: before a clean stop.
    ///
    /// # Errors
    /// The first fault; slices that were not returned count as spent until their lease ends.
    pub fn return_slices(&self) -> Result<(), Failed> {
        self.limits.sweep(self.clock.now());
        self.return_slices_where(|_| true)
    }

    fn return_slices_where(&self, is_returned: impl Fn(&Window) -> bool) -> Result<(), Failed> {
        let mut faults = Vec::new();
        for (place, window) in self.limits.windows() {
            let mut window = locked(&window);
            let now = self.clock.now();
            let has_more = window.is_moved || !window.free.is_zero();
            if has_more && is_returned(&window) && now < window.lease_end {
                faults.extend(self.return_slice(&mut window, &place).err());
            }
            if faults.len() == FAULTS_MAX {
                break;
            }
        }
        self.limits.forget_windows(self.clock.now());
        faults.into_iter().next().map_or(Ok(()), Err)
    }

    /// Leaves of a slice what is reserved in it.
    fn return_slice(&self, window: &mut Window, place: &Place) -> Result<(), Failed> {
        let environment = place.0;
        for _ in 0..TRIES_MAX {
            let read =
                |reader: &mut store::Reader<'_>| kept_limits::leases(reader, environment, &place.1.holder);
            let leases = self.store.read(read)?;
            let (node, amount) = (self.node().to_owned(), window.reserved);
            let slice = Slice { node, amount, lease_end: window.lease_end };
            if self.put_slice(window, place.clone(), (slice, leases))? {
                (window.free, window.is_moved) = (Decimal::ZERO, false);
                if window.reserved.is_zero() {
                    window.lease_end = Instant::MIN;
                }
                return Ok(());
            }
        }
        Ok(())
    }
}

/// How an attempt at a slice ends.
enum Tried {
    /// It was leased by these facts.
    Leased(Version),
    /// Other slices moved meanwhile.
    Moved,
    /// The facts moved by which it is known how much is needed.
    Stale,
    /// The limit has ended.
    NoLimit,
    /// There is no room.
    Reached(Box<LimitReached>),
}
