//! Usage: what was used of a metered feature between two instants.
//! Knows one meter and its events in order; must not know windows or allowances.

use calendar::{Instant, Period, Zone};
use money::Ratio;
use pricing::{Beginnings, MeasureRefused, Meter, Scope, Seen, UsageEvent, total};

/// The events that a meter takes, in the order of their time.
pub(super) struct Usage<'a> {
    meter: &'a Meter,
    zone: &'a Zone,
    begins: &'a Beginnings,
    events: Vec<&'a UsageEvent>,
}

impl<'a> Usage<'a> {
    pub fn of(
        (meter, zone, begins): (&'a Meter, &'a Zone, &'a Beginnings),
        mut events: Vec<&'a UsageEvent>,
    ) -> Usage<'a> {
        events.retain(|event| meter.takes(event));
        if !events.is_sorted_by(|left, right| left.order_key() <= right.order_key()) {
            events.sort_by(|left, right| left.order_key().cmp(&right.order_key()));
        }
        Usage { meter, zone, begins, events }
    }

    /// Whether the use of two spans is the sum of both.
    pub fn adds_up(&self) -> bool {
        self.meter.aggregation.adds_up()
    }

    /// When anything was used from an instant on, up to another.
    pub fn times(&self, from: Instant, to: Instant) -> impl Iterator<Item = Instant> {
        self.between(from, to).iter().map(|event| event.time)
    }

    /// What was used from an instant up to another, in a window that ends where it is given.
    pub fn total(
        &self,
        (from, to): (Instant, Instant),
        full_until: Option<Instant>,
    ) -> Result<Ratio, MeasureRefused> {
        let Ok(period) = Period::new(from, to) else { return Ok(Ratio::ZERO) };
        let full = full_until.and_then(|until| Period::new(from, until).ok()).unwrap_or(period);
        let from = if self.meter.needs_history() { Instant::MIN } else { from };
        let scope = Scope { period, full, zone: self.zone };
        total(
            self.meter,
            Seen { begins: self.begins, ..Seen::whole(&scope) },
            self.between(from, to).iter().copied(),
        )
    }

    fn between(&self, from: Instant, to: Instant) -> &[&'a UsageEvent] {
        let start = self.events.partition_point(|event| event.time < from);
        let end = self.events.partition_point(|event| event.time < to).max(start);
        &self.events[start..end]
    }
}
