//! The quantity of a meter alone: what was used in a span, without a price, dimensions or a trace.
//! Knows one meter, a span and events; must not know prices.

use money::Ratio;

use super::tally::{Rules, Tally};
use super::{MeasureRefused, Scope, in_order, reading};
use crate::event::UsageEvent;
use crate::meter::Meter;

/// What a meter counts in a period, from events in whatever order. Events whose value cannot be read count
/// nothing.
///
/// A meter that sums `n` over events of 3 and 4 in the period is 7.
///
/// # Errors
/// [`MeasureRefused::Inexact`].
pub fn total<'e>(
    meter: &Meter,
    scope: &Scope<'_>,
    events: impl IntoIterator<Item = &'e UsageEvent>,
) -> Result<Ratio, MeasureRefused> {
    let refused = |cause| MeasureRefused::Inexact { meter: meter.key.clone(), cause };
    let rules = Rules::of(meter, scope);
    let mut tally = Tally::open(&rules, scope.period.start());
    for event in in_order(meter, scope, events) {
        let Ok(reading) = reading::read(meter, event) else { continue };
        let read = match event.time >= scope.period.start() {
            true => tally.observe(&rules, event.time, &reading),
            false => tally.carry(&rules, &reading),
        };
        read.map_err(refused)?;
    }
    tally.quantity(&rules, scope.period.end(), scope.full).map_err(refused)
}
