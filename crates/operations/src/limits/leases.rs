//! What this node holds of limits: a slice of each window that it serves from memory, and the reservations that
//! it made and that are still open.
//!
//! Knows how a slice is leased, used up and returned, and when a reservation is nobody's any more. Must not know
//! who asks for what.
//!
//! Of each window it is always true that the slice kept in SQL is at least what is free here, what is reserved
//! here, and what was captured here since it was leased. So whoever takes all slices of others and all that was
//! used from the limit's amount takes each captured event at least once, and each reservation.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use billing::UsageLimit;
use billing::limits::{free_of, slice_of};
use calendar::Instant;
use ids::{CatalogKey, EnvironmentId, ReservationId};
use money::Decimal;
use store::limits::{self as kept_limits, KeptLimit, Slice, WindowKey};
use store::{ActError, NoRefusal, WriteError};

use super::reserve::LimitReached;
use super::too_fine;
use super::used::{Counted, UpTo, Used};
use crate::Operations;
use crate::refusal::{Code, Failed, Refusal};

const MICROS_PER_SECOND: i64 = 1_000_000;
/// The longest that appending a captured event may take, in seconds. Whoever appends waits 5 seconds for room at
/// most; the rest is for the disk and the network.
pub const APPEND_SECONDS_MAX: i64 = 30;
/// How far the clocks of two servers of one installation may lie apart, in seconds.
pub const CLOCKS_APART_SECONDS_MAX: i64 = 10;
/// For how long after it expired a reservation is still held, so that a capture begun in time, by whichever clock,
/// has become an event before what it captures is free: an append, and the clocks apart on both sides.
pub const HELD_AFTER_EXPIRY_MICROS: i64 =
    (APPEND_SECONDS_MAX + 2 * CLOCKS_APART_SECONDS_MAX) * MICROS_PER_SECOND;
/// After how long without a new reservation a slice is returned.
const IDLE_MICROS: i64 = 5 * MICROS_PER_SECOND;
/// How often a slice is asked for where other nodes change theirs meanwhile.
const TRIES_MAX: u32 = 200;
/// Most reservations that are open on one node.
pub const OPEN_RESERVATIONS_MAX: usize = 2_000_000;

/// What a node holds; clones share it.
#[derive(Debug, Clone, Default)]
pub struct Leases {
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    node: OnceLock<String>,
    secrets: Mutex<BTreeMap<EnvironmentId, [u8; 32]>>,
    windows: Mutex<BTreeMap<Place, Arc<Mutex<Window>>>>,
    open: Mutex<OpenReservations>,
}

/// A window of a limit behind a wall.
pub(super) type Place = (EnvironmentId, WindowKey);

/// What is held of one window.
#[derive(Debug)]
struct Window {
    /// By which version of the limit the slice was leased.
    version: u32,
    /// When the slice is nobody's any more.
    lease_end: Instant,
    /// What may be reserved without asking.
    free: Decimal,
    /// What is reserved and not captured, released or long expired.
    reserved: Decimal,
    /// What was free beside the slice when it was leased.
    beside: Decimal,
    /// When something was reserved last.
    reserved_at: Instant,
    /// Whether anything was reserved or given back since the slice was written.
    is_moved: bool,
    /// What was used when the slice was leased.
    used: Option<Used>,
}

#[derive(Debug, Default)]
struct OpenReservations {
    by_id: BTreeMap<(EnvironmentId, ReservationId), Open>,
    by_end: BTreeSet<(Instant, EnvironmentId, ReservationId)>,
}

/// A reservation that this node made.
#[derive(Debug, Clone)]
struct Open {
    holds: Vec<Hold>,
    /// When it is nobody's any more.
    held_until: Instant,
    /// How many captures of it are under way.
    captures: u32,
    /// Whether it is being given back.
    releasing: bool,
    /// Whether an event of it may yet turn out to be kept, whose capture was answered with a fault.
    is_unsure: bool,
}

/// What a reservation holds of one limit.
#[derive(Debug, Clone)]
pub(super) struct Hold {
    pub(super) window: WindowKey,
    pub(super) amount: Decimal,
    /// By what an event counts against it.
    pub(super) meter: CatalogKey,
    pub(super) dimensions: BTreeMap<String, String>,
}

/// What is needed of one limit.
pub(super) struct Needed<'a> {
    pub(super) environment: EnvironmentId,
    pub(super) window: WindowKey,
    /// The limit as whoever needs it read it.
    pub(super) limit: &'a KeptLimit,
    pub(super) amount: Decimal,
    /// When the reservation expires, by the wall.
    pub(super) expires: Instant,
    /// What time it is in the environment.
    pub(super) at: Instant,
}

/// How a need ends.
pub(super) enum Taken {
    /// It is held; so much is left as far as this node knows.
    Held { left: Decimal },
    /// The limit has ended meanwhile and holds nothing.
    NoLimit,
    /// There is no room for it.
    Reached(Box<LimitReached>),
}

impl Window {
    fn new() -> Window {
        Window {
            version: 0,
            lease_end: Instant::MIN,
            free: Decimal::ZERO,
            reserved: Decimal::ZERO,
            beside: Decimal::ZERO,
            reserved_at: Instant::MIN,
            is_moved: false,
            used: None,
        }
    }

    /// Takes what is needed from the slice, if it has room, is as the limit says, and lasts long enough.
    fn take(&mut self, needed: &Needed<'_>, now: Instant) -> Result<Option<Decimal>, Refusal> {
        let lasts = held_until(needed.expires) <= self.lease_end;
        if self.version < needed.limit.version || !lasts || self.free < needed.amount {
            return Ok(None);
        }
        let reserved = self.reserved.checked_add(needed.amount).map_err(too_fine)?;
        self.free = self.free.checked_sub(needed.amount).map_err(too_fine)?;
        (self.reserved, self.reserved_at, self.is_moved) = (reserved, now, true);
        Ok(Some(self.free.checked_add(self.beside).map_err(too_fine)?))
    }

    /// A reservation is over, and so much of it was not used.
    fn give_back(&mut self, amount: Decimal, rest: Decimal) {
        // Sums of what was taken from here before, whose digits fitted.
        self.reserved = self.reserved.checked_sub(amount).unwrap_or(self.reserved);
        self.free = self.free.checked_add(rest).unwrap_or(self.free);
        self.is_moved = true;
    }
}

/// Until when a reservation that expires then is held.
pub(super) fn held_until(expires: Instant) -> Instant {
    Instant::from_micros(expires.as_micros().saturating_add(HELD_AFTER_EXPIRY_MICROS))
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // What a panic left behind is whole: each change of what is guarded is one assignment after all sums.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Leases {
    fn window(&self, place: Place) -> Arc<Mutex<Window>> {
        let mut windows = locked(&self.shared.windows);
        Arc::clone(windows.entry(place).or_insert_with(|| Arc::new(Mutex::new(Window::new()))))
    }

    fn known_window(&self, place: Place) -> Option<Arc<Mutex<Window>>> {
        locked(&self.shared.windows).get(&place).map(Arc::clone)
    }

    /// Keeps a reservation that was made; false where too many are open.
    pub(super) fn open(
        &self,
        environment: EnvironmentId,
        (id, expires): (ReservationId, Instant),
        holds: &[Hold],
    ) -> bool {
        let held_until = held_until(expires);
        let mut open = locked(&self.shared.open);
        if open.by_id.len() >= OPEN_RESERVATIONS_MAX {
            return false;
        }
        let one = Open { holds: holds.to_vec(), held_until, captures: 0, releasing: false, is_unsure: false };
        open.by_end.insert((held_until, environment, id));
        open.by_id.insert((environment, id), one);
        true
    }

    /// Begins a capture of a reservation of this node; what it holds, or nothing where it is none of them.
    pub(super) fn begin_capture(&self, environment: EnvironmentId, id: ReservationId) -> Option<Vec<Hold>> {
        let mut open = locked(&self.shared.open);
        let one = open.by_id.get_mut(&(environment, id)).filter(|one| !one.releasing)?;
        one.captures += 1;
        Some(one.holds.clone())
    }

    /// Ends a capture that did not happen, or of which that is not sure: the reservation stays, and in the latter
    /// case until it expires.
    pub(super) fn leave_capture(&self, environment: EnvironmentId, id: ReservationId, is_unsure: bool) {
        let mut open = locked(&self.shared.open);
        if let Some(one) = open.by_id.get_mut(&(environment, id)) {
            one.captures -= 1;
            one.is_unsure |= is_unsure;
        }
    }

    /// Ends a reservation whose event is durable, and gives back what it did not use of each limit.
    pub(super) fn captured(
        &self,
        environment: EnvironmentId,
        id: ReservationId,
        used: impl Fn(&Hold) -> Decimal,
    ) {
        let Some(holds) = self.forget(environment, id) else { return };
        for hold in holds {
            let used = used(&hold).max(Decimal::ZERO);
            let rest = hold.amount.checked_sub(used).unwrap_or(Decimal::ZERO).max(Decimal::ZERO);
            self.give_back(environment, &hold, rest);
        }
    }

    /// Begins to give a reservation back; false where it is none of this node's or is being captured.
    pub(super) fn begin_release(&self, environment: EnvironmentId, id: ReservationId) -> bool {
        let mut open = locked(&self.shared.open);
        let is_free = |one: &&mut Open| one.captures == 0 && !one.releasing && !one.is_unsure;
        let one = open.by_id.get_mut(&(environment, id)).filter(is_free);
        one.map(|one| one.releasing = true).is_some()
    }

    /// Ends giving it back: all that it held is free again, or it stays as it was.
    pub(super) fn end_release(&self, environment: EnvironmentId, id: ReservationId, is_released: bool) {
        if !is_released {
            if let Some(one) = locked(&self.shared.open).by_id.get_mut(&(environment, id)) {
                one.releasing = false;
            }
            return;
        }
        for hold in self.forget(environment, id).unwrap_or_default() {
            self.give_back(environment, &hold, hold.amount);
        }
    }

    fn forget(&self, environment: EnvironmentId, id: ReservationId) -> Option<Vec<Hold>> {
        let mut open = locked(&self.shared.open);
        let one = open.by_id.remove(&(environment, id))?;
        open.by_end.remove(&(one.held_until, environment, id));
        Some(one.holds)
    }

    /// Gives a hold back to its window, with what of it is free again.
    pub(super) fn give_back(&self, environment: EnvironmentId, hold: &Hold, rest: Decimal) {
        if let Some(window) = self.known_window((environment, hold.window)) {
            locked(&window).give_back(hold.amount, rest);
        }
    }

    /// Gives back what reservations held that expired long enough ago.
    fn sweep(&self, now: Instant) {
        let mut over = Vec::new();
        {
            let mut open = locked(&self.shared.open);
            let OpenReservations { by_id, by_end } = &mut *open;
            let ended = by_end.range(..=(now, EnvironmentId::from_bytes([255; 16]), LAST));
            let idle = |one: &Open| one.captures == 0 && !one.releasing;
            let ended = ended.filter(|(_, wall, id)| by_id.get(&(*wall, *id)).is_none_or(idle));
            for key in ended.copied().collect::<Vec<_>>() {
                by_end.remove(&key);
                over.extend(by_id.remove(&(key.1, key.2)).map(|one| (key.1, one.holds)));
            }
        }
        for (environment, holds) in over {
            for hold in holds {
                self.give_back(environment, &hold, hold.amount);
            }
        }
    }
}

const LAST: ReservationId = ReservationId::from_bytes([255; 16]);

impl Operations {
    /// The name of this node in the slices it leases: made anew by each process.
    fn node(&self) -> &str {
        self.limits.shared.node.get_or_init(|| {
            let mut random = [0; 16];
            self.entropy.fill(&mut random);
            random.iter().map(|byte| format!("{byte:02x}")).collect()
        })
    }

    /// With what reservations of an environment are signed; made when it is first needed.
    pub(super) fn reservation_secret(&self, environment: EnvironmentId) -> Result<[u8; 32], Failed> {
        if let Some(secret) = locked(&self.limits.shared.secrets).get(&environment) {
            return Ok(*secret);
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
        locked(&self.limits.shared.secrets).insert(environment, secret);
        Ok(secret)
    }

    /// Holds what is needed of a limit: from the slice that this node has, or from a new one.
    pub(super) fn take_of_limit(&self, needed: &Needed<'_>) -> Result<Taken, Failed> {
        let window = self.limits.window((needed.environment, needed.window));
        if let Some(left) = locked(&window).take(needed, self.clock.now())? {
            return Ok(Taken::Held { left });
        }
        // Outside the window's lock, as it gives back to this window as well.
        self.limits.sweep(self.clock.now());
        let mut window = locked(&window);
        if let Some(left) = window.take(needed, self.clock.now())? {
            return Ok(Taken::Held { left });
        }
        for _ in 0..TRIES_MAX {
            match self.try_to_lease(&mut window, needed)? {
                Tried::Leased(version) => {
                    let limit = KeptLimit { version, ..needed.limit.clone() };
                    let left = window.take(&Needed { limit: &limit, ..*needed }, self.clock.now())?;
                    let left = left.expect("a slice has room for what it was leased for");
                    return Ok(Taken::Held { left });
                }
                Tried::Moved => {}
                Tried::NoLimit => return Ok(Taken::NoLimit),
                Tried::Reached(reached) => return Ok(Taken::Reached(reached)),
            }
        }
        let message = format!(
            "other servers keep changing their slices of the limit {}; try again in a second",
            needed.limit.limit.id
        );
        Err(Refusal::new(Code::Stale, message).about("limit").into())
    }

    /// Reads how a limit's window stands and leases a slice of it, if nobody changed any slice meanwhile. The
    /// position of the events is read after the slices, and the lease refuses slices that moved since: so each
    /// event that another node no longer holds is among those that were used.
    fn try_to_lease(&self, window: &mut Window, needed: &Needed<'_>) -> Result<Tried, Failed> {
        let (environment, now) = (needed.environment, self.clock.now());
        let read = self.store.read(|reader| {
            let Some(kept) = kept_limits::limit(reader, environment, needed.window.limit)? else {
                return Ok(None);
            };
            let slices = kept_limits::slices(reader, environment, needed.window)?;
            let counted = Counted::read(reader, environment, &kept.limit)?;
            Ok(Some((kept, slices, counted)))
        })?;
        let Some((kept, slices, counted)) = read.filter(|(kept, ..)| kept.limit.holds_at(needed.at)) else {
            return Ok(Tried::NoLimit);
        };
        let position = self.plane.watermark(environment)?;
        let up_to = UpTo { plane: &*self.plane, environment, position };
        let used = Used::bring_up(&mut window.used, counted?, kept.limit.window_at(needed.at), up_to)?;
        let others: Vec<&Slice> =
            slices.iter().filter(|slice| slice.node != self.node() && now < slice.lease_end).collect();
        let taken = [used, window.reserved].into_iter().chain(others.iter().map(|slice| slice.amount));
        let free = free_of(kept.limit.amount, taken).map_err(too_fine)?;
        if free < needed.amount {
            let reached = LimitReached::of(&kept.limit, needed, (used, free), &others);
            return reached.map(|reached| Tried::Reached(Box::new(reached)));
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
        if !self.put_slice(window, (environment, needed.window), (slice, kept.leases))? {
            return Ok(Tried::Moved);
        }
        (window.version, window.lease_end, window.free) = (kept.version, lease_end, grant);
        window.beside = free.checked_sub(grant).map_err(too_fine)?;
        Ok(Tried::Leased(kept.version))
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
            let leased = kept_limits::lease(act, environment, (key, &slice), (leases, now))?;
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
    /// A fault; what was not returned is, the next time.
    pub fn tend_limits(&self) -> Result<(), Failed> {
        let now = self.clock.now();
        self.limits.sweep(now);
        let is_idle = |window: &Window| window.reserved_at.as_micros() + IDLE_MICROS <= now.as_micros();
        self.return_slices_where(is_idle)
    }

    /// Returns every slice but for what is reserved in it, which stays held until it expires: before a clean stop.
    ///
    /// # Errors
    /// A fault; slices that were not returned count as spent until their lease ends.
    pub fn return_slices(&self) -> Result<(), Failed> {
        self.limits.sweep(self.clock.now());
        self.return_slices_where(|_| true)
    }

    fn return_slices_where(&self, is_returned: impl Fn(&Window) -> bool) -> Result<(), Failed> {
        let windows: Vec<(Place, Arc<Mutex<Window>>)> = {
            let held = locked(&self.limits.shared.windows);
            held.iter().map(|(place, window)| (*place, Arc::clone(window))).collect()
        };
        for (place, window) in windows {
            let mut window = locked(&window);
            let now = self.clock.now();
            let has_more = window.is_moved || !window.free.is_zero();
            if has_more && is_returned(&window) && now < window.lease_end {
                self.return_slice(&mut window, place)?;
            }
        }
        let now = self.clock.now();
        locked(&self.limits.shared.windows).retain(|_, window| {
            // Whoever holds it beside this map is about to use it.
            Arc::strong_count(window) > 1 || {
                let window = locked(window);
                now < window.lease_end || !window.reserved.is_zero()
            }
        });
        Ok(())
    }

    /// Leaves of a slice what is reserved in it.
    fn return_slice(&self, window: &mut Window, place: Place) -> Result<(), Failed> {
        let (environment, key) = place;
        for _ in 0..TRIES_MAX {
            let kept = self.store.read(|reader| kept_limits::limit(reader, environment, key.limit))?;
            let Some(kept) = kept else { return Ok(()) };
            let (node, amount) = (self.node().to_owned(), window.reserved);
            let slice = Slice { node, amount, lease_end: window.lease_end };
            if self.put_slice(window, place, (slice, kept.leases))? {
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
    /// It was leased by this version of the limit.
    Leased(u32),
    /// Other slices moved meanwhile.
    Moved,
    /// The limit has ended.
    NoLimit,
    /// There is no room.
    Reached(Box<LimitReached>),
}

impl Hold {
    /// What an amount of a limit's window is held by.
    pub(super) fn of(limit: &UsageLimit, window: WindowKey, amount: Decimal) -> Hold {
        Hold { window, amount, meter: limit.meter.clone(), dimensions: limit.dimensions.clone() }
    }
}
