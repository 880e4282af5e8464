//! The quantity of a meter alone: what was used in a span, whole or by window and dimension.
//! Knows one meter, a span and events; must not know amounts.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use money::Ratio;

use super::reading::Reading;
use super::register::{Registers, Step};
use super::tally::{Rules, Tally};
use super::{Gauge, MeasureRefused, Measured, Scope, Seen, in_order, reading};
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
    scope: &Scope<'_>,
    feed: impl FnOnce(&mut dyn FnMut(&UsageEvent) -> ControlFlow<()>) -> Result<(), F>,
) -> Result<Result<ByWindow, MeasureRefused>, F> {
    let price = reading_price(meter, group_by, window);
    let mut gauge = match Gauge::new(&price, meter, Seen { scope, without: &[] }) {
        Ok(gauge) => gauge,
        Err(refused) => return Ok(Err(refused)),
    };
    let (mut refused, mut set_aside_count) = (None, 0);
    feed(&mut |event| {
        if event.time >= scope.period.end() || !reading::counts(meter, event) {
            return ControlFlow::Continue(());
        }
        let before = gauge.set_aside.len();
        if let Err(cause) = gauge.read(event) {
            refused = Some(cause);
            return ControlFlow::Break(());
        }
        set_aside_count += u64::from(gauge.set_aside.len() > before);
        gauge.set_aside.truncate(SET_ASIDE_NAMED_MAX);
        ControlFlow::Continue(())
    })?;
    Ok(match refused {
        Some(refused) => Err(refused),
        None => gauge.finish().map(|measured| ByWindow { measured, set_aside_count }),
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
    scope: &Scope<'_>,
    events: impl IntoIterator<Item = &'e UsageEvent>,
) -> Result<Ratio, MeasureRefused> {
    let refused = |cause| MeasureRefused::Inexact { meter: meter.key.clone(), cause };
    let rules = Rules::of(meter, scope);
    let mut tally = Tally::open(&rules, scope.period.start());
    let mut registers = Registers::of(meter);
    for event in in_order(meter, Seen { scope, without: &[] }, events) {
        let Ok(mut reading) = reading::read(meter, event) else { continue };
        if let (Some(registers), Some(shown)) = (&mut registers, reading.number()) {
            match registers.take(event, shown).map_err(|cause| refused(cause.into()))? {
                Step::Adds(added) => reading = Reading::Number(added),
                Step::Unfit(_) => continue,
            }
        }
        let read = match event.time >= scope.period.start() {
            true => tally.observe(&rules, event.time, &reading),
            false => tally.carry(&rules, &reading),
        };
        read.map_err(refused)?;
    }
    tally.quantity(&rules, scope.period.end(), scope.full).map_err(refused)
}
