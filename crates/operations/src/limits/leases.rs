//! What this node holds of limits: a slice of each window that it serves from memory, and the reservations that
//! it made and that are still open.
//!
//! Knows how a slice is used up, and when a reservation is nobody's any more. Must not know how one is leased.
//!
//! Of each window it is always true that the slice kept in SQL is at least what is free here, what is reserved
//! here, and what was captured here since it was leased. So whoever takes all slices of others and all that was
//! used from the limit's amount takes each captured event at least once, and each reservation.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use billing::UsageLimit;
use billing::limits::no_less_than;
use calendar::Instant;
use ids::{CatalogKey, EnvironmentId, ReservationId};
use money::Decimal;
use store::limits::WindowKey;

use super::leasing::Needed;
use super::too_fine;
use super::used::Used;
use crate::refusal::Refusal;

pub(super) const MICROS_PER_SECOND: i64 = 1_000_000;
/// The longest that appending a captured event may take, in seconds. Whoever appends waits 5 seconds for room at
/// most; the rest is for the disk and the network.
pub const APPEND_SECONDS_MAX: i64 = 30;
/// How far the clocks of two servers of one installation may lie apart, in seconds.
pub const CLOCKS_APART_SECONDS_MAX: i64 = 10;
/// For how long after it expired a reservation is still held, so that a capture begun in time, by whichever clock,
/// has become an event before what it captures is free: an append, and the clocks apart on both sides.
pub const HELD_AFTER_EXPIRY_MICROS: i64 =
    (APPEND_SECONDS_MAX + 2 * CLOCKS_APART_SECONDS_MAX) * MICROS_PER_SECOND;
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
pub(super) struct Window {
    /// By which version of the limit the slice was leased.
    pub(super) version: u32,
    /// When the slice is nobody's any more.
    pub(super) lease_end: Instant,
    /// What may be reserved without asking.
    pub(super) free: Decimal,
    /// What is reserved and not captured, released or long expired.
    pub(super) reserved: Decimal,
    /// What was free beside the slice when it was leased.
    pub(super) beside: Decimal,
    /// When something was reserved last.
    pub(super) reserved_at: Instant,
    /// Whether anything was reserved or given back since the slice was written.
    pub(super) is_moved: bool,
    /// What was used when the slice was leased.
    pub(super) used: Option<Used>,
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
    pub(super) fn take(&mut self, needed: &Needed<'_>, now: Instant) -> Result<Option<Decimal>, Refusal> {
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

pub(super) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // What a panic left behind is whole: each change of what is guarded is one assignment after all sums.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Leases {
    pub(super) fn window(&self, place: Place) -> Arc<Mutex<Window>> {
        let mut windows = locked(&self.shared.windows);
        Arc::clone(windows.entry(place).or_insert_with(|| Arc::new(Mutex::new(Window::new()))))
    }

    /// Every window of which something may be held.
    pub(super) fn windows(&self) -> Vec<(Place, Arc<Mutex<Window>>)> {
        let held = locked(&self.shared.windows);
        held.iter().map(|(place, window)| (*place, Arc::clone(window))).collect()
    }

    /// Forgets windows of which nothing is held.
    pub(super) fn forget_windows(&self, now: Instant) {
        locked(&self.shared.windows).retain(|_, window| {
            // Whoever holds it beside this map is about to use it.
            Arc::strong_count(window) > 1 || {
                let window = locked(window);
                now < window.lease_end || !window.reserved.is_zero()
            }
        });
    }

    /// The name of this node in the slices it leases, which is made when it is first asked for.
    pub(super) fn node(&self, make: impl FnOnce() -> String) -> &str {
        self.shared.node.get_or_init(make)
    }

    /// With what reservations of an environment are signed, if that is known here.
    pub(super) fn secret(&self, environment: EnvironmentId) -> Option<[u8; 32]> {
        locked(&self.shared.secrets).get(&environment).copied()
    }

    /// Remembers it.
    pub(super) fn keep_secret(&self, environment: EnvironmentId, secret: [u8; 32]) {
        locked(&self.shared.secrets).insert(environment, secret);
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
            let used = no_less_than(used(&hold)).max(Decimal::ZERO);
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

    /// Forgets reservations that expired long enough ago: what they held is neither reserved nor free here.
    pub(super) fn sweep(&self, now: Instant) {
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
                // Another node may have captured it: whether it is free again, the events say when a slice is next
                // leased.
                self.give_back(environment, &hold, Decimal::ZERO);
            }
        }
    }
}

const LAST: ReservationId = ReservationId::from_bytes([255; 16]);

impl Hold {
    /// What an amount of a limit's window is held by.
    pub(super) fn of(limit: &UsageLimit, window: WindowKey, amount: Decimal) -> Hold {
        Hold { window, amount, meter: limit.meter.clone(), dimensions: limit.dimensions.clone() }
    }
}
