//! The quantity of a meter alone: what was used in a span, whole or by window and dimension.
//! Knows one meter, a span and events; must not know amounts.

use std::collections::BTreeMap;

use money::Ratio;

use super::tally::{Rules, Tally};
use super::{MeasureRefused, Measured, Scope, in_order, of_meter, reading};
use crate::event::UsageEvent;
use crate::meter::Meter;
use crate::price::{
    Dimension, LatePolicy, Negative, Price, ProrationRules, QuantitySource, RateWindow, TiersAcross, Timing,
};

/// What a meter counts in a period for each value of dimensions, and in each window: as a price would that groups
/// by these and rates each window by itself. Windows without events are left out where they count nothing.
///
/// # Errors
/// As [`measure`](super::measure), with the meter's key in place of a price's.
pub fn by_window<'e>(
    meter: &Meter,
    (group_by, window): (Vec<Dimension>, Option<RateWindow>),
    scope: &Scope<'_>,
    events: impl IntoIterator<Item = &'e UsageEvent>,
) -> Result<Measured, MeasureRefused> {
    let price = Price {
        key: meter.key.clone(),
        name: String::new(),
        names: BTreeMap::new(),
        timing: Timing::InArrears,
        cadence: None,
        quantity: QuantitySource::Metered(meter.key.clone()),
        group_by,
        conversion: None,
        allowance: None,
        rate_per: window,
        charges: BTreeMap::new(),
        segments: BTreeMap::new(),
        negative: Negative::default(),
        tiers_across: TiersAcross::default(),
        proration: ProrationRules::default(),
        tax_category: meter.key.clone(),
        late: LatePolicy::default(),
    };
    of_meter(&price, meter, scope, events)
}

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
