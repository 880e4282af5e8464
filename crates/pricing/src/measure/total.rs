//! The quantity of a meter alone: what was used in a span, whole or by window and dimension.
//! Knows one meter, a span and events; must not know amounts.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use money::{QuotientRefused, Ratio};

use super::reading::Reading;
use super::register::{Registers, Step, Taken};
use super::seen::Seen;
use super::tally::{Rules, Tally};
use super::{Gauge, MeasureRefused, Measured, in_order, reading};
use crate::event::UsageEvent;
use crate::meter::Meter;
use crate::price::{
    Dimension, LatePolicy, Negative, Price, ProrationRules, QuantitySource, RateWindow, TiersAcross, Timing,
};

/// Most events that a reading by window names as set aside.
pub const SET_ASIDE_NAMED_MAX: usize = 100;

/// What a meter counted by window and dimension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByWindow {
    /// What it counted, and the first of the events that it could not.
    pub measured: Measured,
    /// How many it could not.
    pub set_aside_count: u64,
}

/// What a meter counts in a period for each value of dimensions, and in each window: as a price would that groups
/// by these and rates each window by itself. Windows without events are left out where they count nothing. `feed`
/// hands over the events one by one, in order of (time, source, id), so that none is kept.
///
/// # Errors
/// What `feed` fails with; inside it, what [`measure`](super::measure) refuses, with the meter's key in place of a
/// price's.
pub fn by_window<F>(
    meter: &Meter,
    (group_by, window): (Vec<Dimension>, Option<RateWindow>),
    seen: Seen<'_>,
    feed: impl FnOnce(&mut dyn FnMut(&UsageEvent) -> ControlFlow<()>) -> Result<(), F>,
) -> Result<Result<ByWindow, MeasureRefused>, F> {
    let price = reading_price(meter, group_by, window);
    let mut gauge = match Gauge::new(&price, meter, seen) {
        Ok(gauge) => gauge,
        Err(refused) => return Ok(Err(refused)),
    };
    gauge.named_max = SET_ASIDE_NAMED_MAX;
    let mut refused = None;
    feed(&mut |event| match gauge.next(event) {
        Ok(()) => ControlFlow::Continue(()),
        Err(cause) => {
            refused = Some(cause);
            ControlFlow::Break(())
        }
    })?;
    Ok(match refused {
        Some(refused) => Err(refused),
        None => gauge.finish().map(|found| {
            let set_aside_count = found.set_aside_count;
            ByWindow { measured: found.measured(), set_aside_count }
        }),
    })
}

/// A price that charges nothing and is measured as it is asked.
fn reading_price(meter: &Meter, group_by: Vec<Dimension>, window: Option<RateWindow>) -> Price {
    Price {
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
    }
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
    seen: Seen<'_>,
    events: impl IntoIterator<Item = &'e UsageEvent>,
) -> Result<Ratio, MeasureRefused> {
    let refused = |cause| MeasureRefused::Inexact { meter: meter.key.clone(), cause };
    let rules = Rules::of(meter, seen);
    let mut tally = Tally::open(&rules, seen.scope.period.start());
    let mut registers = Registers::of(meter, seen.begins);
    for event in in_order(meter, seen, events) {
        let Ok(reading) = reading::read(meter, event) else { continue };
        let counted = seen.counts(event.time);
        if let (Some(registers), Some(shown)) = (&mut registers, reading.number()) {
            let taken = registers.until(event.time).map_err(|cause| refused(cause.into()))?;
            registers.hold(event, shown, counted);
            increase(&mut tally, &rules, &taken).map_err(refused)?;
            continue;
        }
        let read = match counted {
            true => tally.observe(&rules, event.time, &reading),
            false if seen.is_before(event.time) => tally.carry(&rules, &reading),
            false => tally.follow(&rules, event.time, &reading),
        };
        read.map_err(refused)?;
    }
    if let Some(registers) = &mut registers {
        let taken = registers.settle().map_err(|cause| refused(cause.into()))?;
        increase(&mut tally, &rules, &taken).map_err(refused)?;
    }
    tally.quantity(&rules, seen.scope.period.end(), seen.scope.full).map_err(refused)
}

/// What readings add, of those that count.
fn increase(tally: &mut Tally, rules: &Rules<'_>, taken: &[Taken]) -> Result<(), QuotientRefused> {
    for one in taken.iter().filter(|one| one.counted) {
        if let Step::Adds(added) = one.step {
            tally.observe(rules, one.event.time, &Reading::Number(added))?;
        }
    }
    Ok(())
}
