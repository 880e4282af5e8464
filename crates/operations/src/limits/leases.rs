//! What this node holds of limits and allowances: a slice of each window that it serves from memory, and the reservations that
//! it made and that are still open.
//!
//! Knows how a slice is used up, and when a reservation is nobody's any more. Must not know how one is leased.
//!
//! Of each window it is always true that the slice kept in SQL is at least what is free here, what is reserved
//! here, and what was captured here since it was leased. So whoever takes all slices of others and all that was
//! used from the limit's amount takes each captured event at least once, and each reservation.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use billing::limits::no_less_than;
use calendar::{Instant, Period};
use ids::{CustomerId, EnvironmentId, ReservationId};
use money::Decimal;
use store::limits::WindowKey;

use super::holder::{Counting, Holder, Version};
use super::in_money::{KnownMoney, UnknownMoney};
use super::leasing::Needed;
use super::standing::KnownRoom;
use super::too_fine;
use super::used::Used;
use crate::refusal::Refusal;
use crate::spending::CustomerTariff;

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
/// Most of what is open on one node in one environment: each reservation, and each limit that holds it, is one.
pub const OPEN_HOLDS_PER_ENVIRONMENT_MAX: usize = 2_000_000;
/// For how long after it was last asked for it is kept what was used of a window: 10 minutes.
const USED_KEPT_MICROS: i64 = 600 * MICROS_PER_SECOND;
/// Of how many windows of which nothing is held here it is kept at most; those asked for last.
const USED_KEPT_MAX: usize = 10_000;

/// Of how many customers the prices that rate their usage are kept at most.
const TARIFFS_KEPT_MAX: usize = 10_000;

/// What a node holds; clones share it.
#[derive(Debug, Clone, Default)]
pub struct Leases {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    node: OnceLock<String>,
    secrets: Mutex<BTreeMap<EnvironmentId, [u8; 32]>>,
    windows: Mutex<BTreeMap<Place, Arc<Mutex<Window>>>>,
    tariffs: Mutex<BTreeMap<(EnvironmentId, CustomerId), Arc<CustomerTariff>>>,
    open: Mutex<OpenReservations>,
}

// By hand, as nothing may show a secret.
impl fmt::Debug for Shared {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Shared").field("node", &self.node).finish_non_exhaustive()
    }
}

/// A window of what holds reservations, behind a wall.
pub(super) type Place = (EnvironmentId, WindowKey);

/// What is held of one window.
#[derive(Debug)]
pub(super) struct Window {
    /// By which facts the slice was leased, and for events of which time what is free may be reserved.
    pub(super) leased: Option<(Version, Period)>,
    /// Of a limit in money: by which facts of which customers.
    pub(super) facts: Arc<BTreeMap<CustomerId, i64>>,
    /// When the slice is nobody's any more.
    pub(super) lease_end: Instant,
    /// What may be reserved without asking.
    pub(super) free: Decimal,
    /// What is reserved and not captured, released or long expired.
    pub(super) reserved: Decimal,
    /// What was free beside the slice when it was leased.
    pub(super) beside: Decimal,
    /// When something was to be reserved last.
    pub(super) asked_at: Instant,
    /// When something was reserved last.
    pub(super) reserved_at: Instant,
    /// Whether anything was reserved or given back since the slice was written.
    pub(super) is_moved: bool,
    /// What was used of a limit when the slice was leased.
    pub(super) used: Option<Used>,
    /// What was left of an allowance.
    pub(super) room: Option<KnownRoom>,
    /// What was left of a limit in money.
    pub(super) money: Option<KnownMoney>,
    /// Why that was not known a moment ago.
    pub(super) money_refused: Option<UnknownMoney>,
}

#[derive(Debug, Default)]
struct OpenReservations {
    by_id: BTreeMap<(EnvironmentId, ReservationId), Open>,
    by_end: BTreeSet<(Instant, EnvironmentId, ReservationId)>,
    /// How many there are in each environment, each counted as [`Open::holds_count`] says.
    counts: BTreeMap<EnvironmentId, usize>,
}

/// How a release begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ReleaseBegun {
    /// This node made the reservation and gives it back once it is told that it may.
    Ours,
    /// This node made it, and it is being captured or given back, or may have been captured.
    Busy,
    /// It is not open here: another node made it, or it has ended.
    NotOurs,
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

/// What a reservation holds of one window.
#[derive(Debug, Clone)]
pub(super) struct Hold {
    pub(super) window: WindowKey,
    pub(super) amount: Decimal,
    /// By what an event counts against it.
    pub(super) counting: Counting,
}

impl Window {
    fn new() -> Window {
        Window {
            leased: None,
            facts: Arc::default(),
            lease_end: Instant::MIN,
            free: Decimal::ZERO,
            reserved: Decimal::ZERO,
            beside: Decimal::ZERO,
            asked_at: Instant::MIN,
            reserved_at: Instant::MIN,
            is_moved: false,
            used: None,
            room: None,
            money: None,
            money_refused: None,
        }
    }

    /// Takes what is needed from the slice, if it has room, was leased by the same facts for events of this time, and
    /// lasts long enough. What may still be reserved then, and for events of which time that is.
    pub(super) fn take(
        &mut self,
        needed: &Needed<'_>,
        now: Instant,
    ) -> Result<Option<(Decimal, Period)>, Refusal> {
        self.asked_at = now;
        let good = self.leased.filter(|(version, span)| {
            *version == needed.version && self.is_of(needed.holder) && span.contains(needed.at)
        });
        let lasts = held_until(needed.expires) <= self.lease_end;
        let Some((_, span)) = good.filter(|_| lasts && needed.amount <= self.free) else {
            return Ok(None);
        };
        let reserved = self.reserved.checked_add(needed.amount).map_err(too_fine)?;
        self.free = self.free.checked_sub(needed.amount).map_err(too_fine)?;
        (self.reserved, self.reserved_at, self.is_moved) = (reserved, now, true);
        Ok(Some((self.free.checked_add(self.beside).map_err(too_fine)?, span)))
    }

    /// Whether the slice was leased by the facts by which a holder was read.
    fn is_of(&self, holder: &Holder) -> bool {
        are_of(&self.facts, holder)
    }

    /// A reservation is over, and so much of it was not used.
    fn give_back(&mut self, amount: Decimal, rest: Decimal) {
        // Sums of what was taken from here before, whose digits fitted.
        self.reserved = self.reserved.checked_sub(amount).unwrap_or(self.reserved);
        self.free = self.free.checked_add(rest).unwrap_or(self.free);
        self.is_moved = true;
    }
}

/// Whether facts are those by which a holder was read, as far as that says.
pub(super) fn are_of(facts: &BTreeMap<CustomerId, i64>, holder: &Holder) -> bool {
    holder.facts().iter().all(|(customer, version)| facts.get(customer) == Some(version))
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
        held.iter().map(|(place, window)| (place.clone(), Arc::clone(window))).collect()
    }

    /// Forgets windows of which nothing is held, but for those asked for lately: what was used of them is known, and
    /// whoever asks again makes nobody read all of their events again.
    pub(super) fn forget_windows(&self, now: Instant) {
        let mut idle = Vec::new();
        let mut windows = locked(&self.shared.windows);
        windows.retain(|place, window| {
            // Whoever holds it beside this map is about to use it.
            if Arc::strong_count(window) > 1 {
                return true;
            }
            let window = locked(window);
            if now < window.lease_end || !window.reserved.is_zero() {
                return true;
            }
            let is_kept = now.as_micros() < window.asked_at.as_micros().saturating_add(USED_KEPT_MICROS);
            if is_kept {
                idle.push((window.asked_at, place.clone()));
            }
            is_kept
        });
        let surplus = idle.len().saturating_sub(USED_KEPT_MAX);
        if surplus > 0 {
            idle.sort_unstable();
            for (_, place) in &idle[..surplus] {
                windows.remove(place);
            }
        }
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

    /// The prices that rated a customer's usage when they were last read.
    pub(super) fn tariff(&self, whose: (EnvironmentId, CustomerId)) -> Option<Arc<CustomerTariff>> {
        locked(&self.shared.tariffs).get(&whose).map(Arc::clone)
    }

    /// Keeps them.
    pub(super) fn keep_tariff(
        &self,
        whose: (EnvironmentId, CustomerId),
        tariff: CustomerTariff,
    ) -> Arc<CustomerTariff> {
        let tariff = Arc::new(tariff);
        let mut tariffs = locked(&self.shared.tariffs);
        if tariffs.len() >= TARIFFS_KEPT_MAX {
            tariffs.clear();
        }
        tariffs.insert(whose, Arc::clone(&tariff));
        tariff
    }

    fn known_window(&self, place: &Place) -> Option<Arc<Mutex<Window>>> {
        locked(&self.shared.windows).get(place).map(Arc::clone)
    }

    /// Keeps a reservation that was made; false where too many are open.
    pub(super) fn open(
        &self,
        environment: EnvironmentId,
        (id, expires): (ReservationId, Instant),
        holds: &[Hold],
    ) -> bool {
        let held_until = held_until(expires);
        let one = Open { holds: holds.to_vec(), held_until, captures: 0, releasing: false, is_unsure: false };
        locked(&self.shared.open).insert(environment, id, one)
    }

    /// Begins a capture of a reservation of this node; false where it is none of them, or is being given back.
    pub(super) fn begin_capture(&self, environment: EnvironmentId, id: ReservationId) -> bool {
        let mut open = locked(&self.shared.open);
        let one = open.by_id.get_mut(&(environment, id)).filter(|one| !one.releasing);
        one.map(|one| one.captures += 1).is_some()
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

    /// Begins to give a reservation back.
    pub(super) fn begin_release(&self, environment: EnvironmentId, id: ReservationId) -> ReleaseBegun {
        let mut open = locked(&self.shared.open);
        let Some(one) = open.by_id.get_mut(&(environment, id)) else { return ReleaseBegun::NotOurs };
        if one.captures > 0 || one.releasing || one.is_unsure {
            return ReleaseBegun::Busy;
        }
        one.releasing = true;
        ReleaseBegun::Ours
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
        locked(&self.shared.open).remove(environment, id).map(|one| one.holds)
    }

    /// Gives a hold back to its window, with what of it is free again.
    pub(super) fn give_back(&self, environment: EnvironmentId, hold: &Hold, rest: Decimal) {
        if let Some(window) = self.known_window(&(environment, hold.window.clone())) {
            locked(&window).give_back(hold.amount, rest);
        }
    }

    /// Forgets reservations that expired long enough ago: what they held is neither reserved nor free here.
    pub(super) fn sweep(&self, now: Instant) {
        let mut over = Vec::new();
        {
            let mut open = locked(&self.shared.open);
            for (environment, id) in open.idle_until(now) {
                over.extend(open.remove(environment, id).map(|one| (environment, one.holds)));
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

impl OpenReservations {
    /// Keeps one; false where there are too many.
    fn insert(&mut self, environment: EnvironmentId, id: ReservationId, one: Open) -> bool {
        let count = self.counts.get(&environment).copied().unwrap_or(0) + one.holds_count();
        if self.by_id.len() >= OPEN_RESERVATIONS_MAX || count > OPEN_HOLDS_PER_ENVIRONMENT_MAX {
            return false;
        }
        self.counts.insert(environment, count);
        self.by_end.insert((one.held_until, environment, id));
        self.by_id.insert((environment, id), one);
        true
    }

    fn remove(&mut self, environment: EnvironmentId, id: ReservationId) -> Option<Open> {
        let one = self.by_id.remove(&(environment, id))?;
        self.by_end.remove(&(one.held_until, environment, id));
        match self.counts.get_mut(&environment) {
            Some(count) if *count > one.holds_count() => *count -= one.holds_count(),
            _ => {
                self.counts.remove(&environment);
            }
        }
        Some(one)
    }

    /// Those that are nobody's any more and of which nothing is under way.
    fn idle_until(&self, now: Instant) -> Vec<(EnvironmentId, ReservationId)> {
        let ended = self.by_end.range(..=(now, EnvironmentId::from_bytes([255; 16]), LAST));
        let idle = |one: &Open| one.captures == 0 && !one.releasing;
        let ended = ended.map(|(_, environment, id)| (*environment, *id));
        ended.filter(|key| self.by_id.get(key).is_none_or(idle)).collect()
    }
}

impl Open {
    /// Itself, and each limit that holds it.
    fn holds_count(&self) -> usize {
        self.holds.len() + 1
    }
}

#[cfg(test)]
mod tests {
    use store::limits::SliceHolder;

    use super::*;

    fn place(number: u8) -> Place {
        let holder = SliceHolder::Limit(ids::LimitId::from_bytes([number; 16]));
        (EnvironmentId::from_bytes([1; 16]), WindowKey { holder, start: Instant::from_micros(0) })
    }

    #[test]
    fn what_is_open_is_bounded_by_environment() {
        let (wall, other) = (EnvironmentId::from_bytes([1; 16]), EnvironmentId::from_bytes([2; 16]));
        let open = |holds: usize| {
            let hold = Hold {
                window: place(1).1,
                amount: Decimal::ZERO,
                counting: Counting::Catalog {
                    meter: ids::CatalogKey::parse("calls").unwrap(),
                    dimensions: BTreeMap::new(),
                },
            };
            let held_until = Instant::from_micros(5);
            Open { holds: vec![hold; holds], held_until, captures: 0, releasing: false, is_unsure: false }
        };
        let id = |number: u8| ReservationId::from_bytes([number; 16]);
        let mut all = OpenReservations::default();
        all.counts.insert(wall, OPEN_HOLDS_PER_ENVIRONMENT_MAX - 3);
        assert!(!all.insert(wall, id(1), open(3)), "4 and there is room for 3");
        assert!(all.insert(wall, id(1), open(2)) && !all.insert(wall, id(2), open(0)));
        assert!(all.insert(other, id(2), open(3)), "another environment has room of its own");
        assert_eq!(all.idle_until(Instant::from_micros(5)), [(wall, id(1)), (other, id(2))]);
        assert!(all.remove(wall, id(1)).is_some() && all.remove(other, id(2)).is_some());
        assert_eq!(all.counts, [(wall, OPEN_HOLDS_PER_ENVIRONMENT_MAX - 3)].into());
        assert!(all.insert(wall, id(3), open(2)));
    }

    #[test]
    fn windows_asked_for_lately_are_kept_and_not_too_many_of_them() {
        let leases = Leases::default();
        let asked = |number: u8, at: i64| {
            locked(&leases.window(place(number))).asked_at = Instant::from_micros(at * MICROS_PER_SECOND);
        };
        let kept = |now: i64| {
            leases.forget_windows(Instant::from_micros(now * MICROS_PER_SECOND));
            leases.windows().len()
        };
        asked(1, 0);
        asked(2, 300);
        locked(&leases.window(place(2))).reserved = Decimal::ONE;
        assert_eq!((kept(599), kept(600)), (2, 1), "what is reserved stays");
        assert_eq!(kept(10_000), 1);
        let many = u128::try_from(USED_KEPT_MAX).unwrap() + 5;
        for number in 0..many {
            let holder = SliceHolder::Limit(ids::LimitId::from_bytes((number + 1_000).to_be_bytes()));
            let key = WindowKey { holder, start: Instant::from_micros(0) };
            let asked_at = Instant::from_micros(20_000 * MICROS_PER_SECOND + i64::try_from(number).unwrap());
            locked(&leases.window((place(1).0, key))).asked_at = asked_at;
        }
        assert_eq!(kept(20_001), USED_KEPT_MAX + 1);
        let first = SliceHolder::Limit(ids::LimitId::from_bytes(1_004_u128.to_be_bytes()));
        let is_late = |key: &WindowKey| key.holder > first || key.holder == place(2).1.holder;
        assert!(leases.windows().iter().all(|((_, key), _)| is_late(key)));
    }

    #[test]
    fn no_secret_is_shown() {
        let leases = Leases::default();
        leases.keep_secret(EnvironmentId::from_bytes([1; 16]), [77; 32]);
        assert!(!format!("{leases:?}").contains("77"));
    }
}
