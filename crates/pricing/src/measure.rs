//! From events to quantities: what a meter found in a service period, per dimension value.
//! Knows one price, its meter, a period and a zone; must not know money, customers or storage.

mod digest;
mod dimension;
mod group;
mod judged;
mod level;
mod parts;
mod reading;
mod register;
mod seen;
mod several;
mod tally;
mod total;
mod windows;

use std::collections::BTreeMap;
use std::sync::Arc;

use calendar::{Instant, Period, Zone};
use ids::CatalogKey;
use money::{Decimal, QuotientRefused};

use crate::event::UsageEvent;
use crate::measurement::{DimensionValues, Measurement, SetAside};
use crate::meter::{Aggregation, Meter};
use crate::price::{
    DIMENSION_VALUE_CHARS_MAX, DIMENSION_VALUES_MAX, Dimension, Matrix, Price, QuantitySource, Shape,
};
use digest::Digest;
use dimension::DimensionReader;
use group::{Group, Windows};
use parts::Parts;
use reading::Reading;
use register::{Registers, Step, Taken};
use several::Several;
use tally::{Rules, Tally};

pub use judged::Unmatched;
pub use parts::{Added, Part, PartsKnown, PartsRead};
pub use reading::properties_of;
pub use seen::{Beginnings, Seen};
pub use total::{ByWindow, SET_ASIDE_NAMED_MAX, by_window, total};
pub use windows::{WINDOW_QUANTITIES_MAX, WINDOWS_PER_PERIOD_MAX};

/// The value of a dimension that an event does not have.
pub const DIMENSION_ABSENT: &str = "";

/// The time that is measured.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'a> {
    /// The service period; events from its start up to, not including, its end count.
    pub period: Period,
    /// The uncut grid period it lies in, the divisor of an average level.
    pub full: Period,
    /// The zone of civil days and rating windows.
    pub zone: &'a Zone,
}

/// What a meter found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured {
    /// One for each value of the dimensions, sorted by them; exactly one without dimensions.
    pub measurements: Vec<Measurement>,
    /// Events that matched and could not be counted, in event order.
    pub set_aside: Vec<SetAside>,
}

/// Why events have no quantity.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MeasureRefused {
    /// The meter is not the one the price reads.
    #[error("price {price} does not read the meter {meter}; measure with the meter its quantity names")]
    OtherMeter {
        /// The price.
        price: CatalogKey,
        /// The meter.
        meter: CatalogKey,
    },
    /// The dimensions take more values than a bill can have lines.
    #[error(
        "price {price}: its dimensions take more than {DIMENSION_VALUES_MAX} values in one period; group by something with fewer values"
    )]
    TooManyDimensionValues {
        /// The price.
        price: CatalogKey,
    },
    /// The period has more rating windows than are kept.
    #[error(
        "price {price}: the period has more than {WINDOWS_PER_PERIOD_MAX} windows of rate_per; choose longer windows or a shorter cadence"
    )]
    TooManyWindows {
        /// The price.
        price: CatalogKey,
    },
    /// Windows times dimension values are more than are kept.
    #[error(
        "price {price}: windows times dimension values are more than {WINDOW_QUANTITIES_MAX}; choose longer windows or fewer dimensions"
    )]
    TooManyWindowQuantities {
        /// The price.
        price: CatalogKey,
    },
    /// A quantity would need more digits than are kept.
    #[error("meter {meter}: {cause}")]
    Inexact {
        /// The meter.
        meter: CatalogKey,
        /// What went wrong.
        cause: QuotientRefused,
    },
}

/// Measures the events of one subject for one price, in whatever order they come.
///
/// Events at or after the period's end are left out; those before its start only set the state
/// that carries (see [`Meter::needs_history`]), so the caller need not pass them otherwise.
pub fn measure<'e>(
    price: &Price,
    meter: &Meter,
    scope: &Scope<'_>,
    events: impl IntoIterator<Item = &'e UsageEvent>,
) -> Result<Measured, MeasureRefused> {
    if !matches!(&price.quantity, QuantitySource::Metered(key) if *key == meter.key) {
        return Err(MeasureRefused::OtherMeter { price: price.key.clone(), meter: meter.key.clone() });
    }
    of_meter(price, meter, Seen::whole(scope), events)
}

/// The same for a price that reads one meter or several, all of which are among `meters`.
///
/// # Errors
/// As [`measure`]; for a price without a meter too.
pub fn measure_all<'e>(
    price: &Price,
    meters: &BTreeMap<CatalogKey, Meter>,
    scope: &Scope<'_>,
    events: impl IntoIterator<Item = &'e UsageEvent>,
) -> Result<Measured, MeasureRefused> {
    measure_seen(price, meters, Seen::whole(scope), events)
}

/// The same where parts of the period do not count, and for subjects that were another's in between.
///
/// # Errors
/// As [`measure_all`].
pub fn measure_seen<'e>(
    price: &Price,
    meters: &BTreeMap<CatalogKey, Meter>,
    seen: Seen<'_>,
    events: impl IntoIterator<Item = &'e UsageEvent>,
) -> Result<Measured, MeasureRefused> {
    let mut gauges = Gauges::of(price, meters, seen)?;
    let mut events: Vec<&UsageEvent> = events.into_iter().collect();
    if !events.is_sorted_by(|left, right| left.order_key() <= right.order_key()) {
        events.sort_unstable_by(|left, right| left.order_key().cmp(&right.order_key()));
    }
    for event in events {
        gauges.read(event)?;
    }
    gauges.finish()
}

/// What the meters of a price find, event by event, so that no event needs to be kept: of registers only the last
/// readings are.
pub struct Gauges<'a>(Reads<'a>);

/// One meter, or several.
enum Reads<'a> {
    One(Box<Gauge<'a>>),
    Several(Several<'a>),
}

impl<'a> Gauges<'a> {
    /// Of a price that reads one meter or several, all of which are among `meters`.
    ///
    /// # Errors
    /// A meter that is not there, and more windows than are kept.
    pub fn of(
        price: &'a Price,
        meters: &'a BTreeMap<CatalogKey, Meter>,
        seen: Seen<'a>,
    ) -> Result<Gauges<'a>, MeasureRefused> {
        let missing = |meter: &CatalogKey| MeasureRefused::OtherMeter {
            price: price.key.clone(),
            meter: meter.clone(),
        };
        Ok(Gauges(match &price.quantity {
            QuantitySource::Metered(key) => {
                let meter = meters.get(key).ok_or_else(|| missing(key))?;
                Reads::One(Box::new(Gauge::new(price, meter, seen)?))
            }
            QuantitySource::Meters(names) => Reads::Several(Several::of(price, (names, meters), seen)?),
            QuantitySource::One | QuantitySource::Days | QuantitySource::Counted(_) => {
                return Err(missing(meters.keys().next().unwrap_or(&price.key)));
            }
        }))
    }

    /// Takes the next event. Those of one type come in order of (time, source, id); others than the meters read do
    /// no harm.
    ///
    /// # Errors
    /// As [`measure`].
    pub fn read(&mut self, event: &UsageEvent) -> Result<(), MeasureRefused> {
        match &mut self.0 {
            Reads::One(gauge) => gauge.next(event),
            Reads::Several(several) => several.read(event),
        }
    }

    /// What they found.
    ///
    /// # Errors
    /// As [`measure`].
    pub fn finish(self) -> Result<Measured, MeasureRefused> {
        match self.0 {
            Reads::One(gauge) => gauge.finish().map(Found::measured),
            Reads::Several(several) => several.finish(),
        }
    }
}

fn of_meter<'e>(
    price: &Price,
    meter: &Meter,
    seen: Seen<'_>,
    events: impl IntoIterator<Item = &'e UsageEvent>,
) -> Result<Measured, MeasureRefused> {
    let mut gauge = Gauge::new(price, meter, seen)?;
    for event in in_order(meter, seen, events) {
        gauge.read(event)?;
    }
    gauge.finish().map(Found::measured)
}

/// Whether a meter looks at an event: one of its own that counts or sets the state.
fn is_read(meter: &Meter, seen: Seen<'_>, event: &UsageEvent) -> bool {
    let (history, period) = (meter.needs_history(), seen.scope.period);
    let follows = matches!(meter.aggregation, Aggregation::Register(_) | Aggregation::TimeWeighted(_));
    event.time < period.end()
        && (history || event.time >= period.start())
        && (follows || !seen.is_off(event.time))
        && reading::counts(meter, event)
}

/// The events that count or set the state, by (time, source, id).
fn in_order<'e>(
    meter: &Meter,
    seen: Seen<'_>,
    events: impl IntoIterator<Item = &'e UsageEvent>,
) -> Vec<&'e UsageEvent> {
    let mut kept: Vec<&UsageEvent> = events.into_iter().filter(|event| is_read(meter, seen, event)).collect();
    if !kept.is_sorted_by(|left, right| left.order_key() <= right.order_key()) {
        kept.sort_unstable_by(|left, right| left.order_key().cmp(&right.order_key()));
    }
    kept
}

/// Reads events in order into one group per dimension value.
struct Gauge<'a> {
    price: &'a Price,
    meter: &'a Meter,
    seen: Seen<'a>,
    rules: Rules<'a>,
    /// The last readings, where the meter reads registers.
    registers: Option<Registers<'a>>,
    windows: Windows,
    keeps_values: bool,
    matrix: Option<&'a Matrix>,
    dimensions: Vec<DimensionReader<'a>>,
    groups: Vec<Group>,
    places: BTreeMap<Vec<Arc<str>>, usize>,
    /// The values of the event being read, kept to spare an allocation for each event.
    values: Vec<Arc<str>>,
    last: Option<usize>,
    /// The first events that could not be counted, with their times.
    set_aside: Vec<(Instant, SetAside)>,
    set_aside_count: u64,
    /// How many of those are named.
    named_max: usize,
    /// What each event adds, where somebody asks.
    parts: Option<Parts>,
}

/// What one meter found.
struct Found {
    measurements: Vec<Measurement>,
    set_aside: Vec<(Instant, SetAside)>,
    set_aside_count: u64,
}

impl Found {
    fn measured(self) -> Measured {
        let set_aside = self.set_aside.into_iter().map(|(_, aside)| aside).collect();
        Measured { measurements: self.measurements, set_aside }
    }
}

impl<'a> Gauge<'a> {
    fn new(price: &'a Price, meter: &'a Meter, seen: Seen<'a>) -> Result<Gauge<'a>, MeasureRefused> {
        let scope = seen.scope;
        let windows = Windows::of(price, meter, scope)
            .ok_or_else(|| MeasureRefused::TooManyWindows { price: price.key.clone() })?;
        let shapes = || price.charges.values().map(|charge| &charge.shape);
        let mut gauge = Gauge {
            price,
            meter,
            seen,
            rules: Rules::of(meter, seen),
            registers: Registers::of(meter, seen.begins),
            windows,
            keeps_values: shapes().any(|shape| matches!(shape, Shape::Percentage(_))),
            matrix: shapes().find_map(|shape| match shape {
                Shape::Matrix(matrix) if matrix.otherwise.is_none() => Some(matrix),
                _ => None,
            }),
            dimensions: price.group_by.iter().map(|by| DimensionReader::of(by, scope.zone)).collect(),
            groups: Vec::new(),
            places: BTreeMap::new(),
            values: Vec::new(),
            last: None,
            set_aside: Vec::new(),
            set_aside_count: 0,
            named_max: usize::MAX,
            parts: None,
        };
        if price.group_by.is_empty() {
            gauge.last = Some(gauge.open_group()?);
        }
        Ok(gauge)
    }

    /// Takes the next event, if it is one that the meter looks at.
    fn next(&mut self, event: &UsageEvent) -> Result<(), MeasureRefused> {
        if is_read(self.meter, self.seen, event) { self.read(event) } else { Ok(()) }
    }

    fn read(&mut self, event: &UsageEvent) -> Result<(), MeasureRefused> {
        if let Some(registers) = &mut self.registers {
            let taken = registers.until(event.time).map_err(|cause| self.inexact(cause.into()))?;
            taken.iter().try_for_each(|one| self.count_register(one))?;
        }
        let counted = self.seen.counts(event.time);
        let reading = match reading::read(self.meter, event) {
            Ok(reading) => reading,
            Err(reason) => {
                if counted {
                    self.put_aside(event, reason);
                }
                return Ok(());
            }
        };
        if let (Some(registers), Some(shown)) = (&mut self.registers, reading.number()) {
            registers.hold(event, shown, counted);
            return Ok(());
        }
        let Some(place) = self.place(event)? else {
            if counted {
                self.put_aside(event, self.no_place());
            }
            return Ok(());
        };
        if let Some(parts) = &mut self.parts {
            let of = (place, self.groups[place].values.as_slice());
            let noted = parts.note((&self.rules, self.seen), of, event, &reading);
            noted.map_err(|cause| self.inexact(cause))?;
        }
        let group = &mut self.groups[place];
        let read = if counted {
            group.digest.add(event, &reading);
            group.event_count += 1;
            if self.keeps_values {
                group.event_values.extend(reading.number());
            }
            group.observe(&self.rules, &self.windows, event.time, &reading)
        } else if self.seen.is_before(event.time) {
            group.carry(&self.rules, &reading)
        } else {
            group.follow(&self.rules, &self.windows, event.time, &reading)
        };
        read.map_err(|cause| self.inexact(cause))
    }

    fn inexact(&self, cause: QuotientRefused) -> MeasureRefused {
        MeasureRefused::Inexact { meter: self.meter.key.clone(), cause }
    }

    /// What a reading adds is counted where and when it was read; one that does not count moves its register only.
    fn count_register(&mut self, taken: &Taken) -> Result<(), MeasureRefused> {
        if !taken.counted {
            return Ok(());
        }
        let added = match &taken.step {
            Step::Adds(added) => *added,
            Step::Begins => Decimal::ZERO,
            Step::Unfit(reason) => {
                self.put_aside(&taken.event, reason.clone());
                return Ok(());
            }
        };
        let Some(place) = self.place(&taken.event)? else {
            self.put_aside(&taken.event, self.no_place());
            return Ok(());
        };
        if let Some(parts) = &mut self.parts {
            let of = (place, self.groups[place].values.as_slice());
            parts.note_register((&self.rules, self.seen.scope), of, taken);
        }
        let group = &mut self.groups[place];
        if let Some(opening) = &taken.opening {
            group.digest.add_opening(opening);
        }
        group.digest.add(&taken.event, &Reading::Number(taken.shown));
        group.event_count += 1;
        group
            .observe(&self.rules, &self.windows, taken.event.time, &Reading::Number(added))
            .map_err(|cause| self.inexact(cause))
    }

    fn put_aside(&mut self, event: &UsageEvent, reason: String) {
        let (source, id) = (event.source.to_string(), event.id.to_string());
        self.set_aside_count += 1;
        if self.set_aside.len() < self.named_max {
            self.set_aside.push((event.time, SetAside { source, id, reason }));
        }
    }

    /// The group of the event's dimension values; none where the price has no row for them.
    fn place(&mut self, event: &UsageEvent) -> Result<Option<usize>, MeasureRefused> {
        if self.dimensions.is_empty() {
            return Ok(Some(0));
        }
        self.values.clear();
        for dimension in &mut self.dimensions {
            self.values.push(dimension.value(event));
        }
        if let Some(last) = self.last
            && self.groups[last].values == self.values
        {
            return Ok(self.last);
        }
        let place = match self.places.get(self.values.as_slice()) {
            Some(place) => *place,
            None if self.too_long().is_none() && self.has_row() => self.open_group()?,
            None => return Ok(None),
        };
        self.last = Some(place);
        Ok(self.last)
    }

    /// The first of the values that no line can say, with its length.
    fn too_long(&self) -> Option<(&'a str, usize)> {
        let names = self.price.group_by.iter().map(Dimension::name);
        let lengths = self.values.iter().map(|value| value.chars().count());
        names.zip(lengths).find(|(_, length)| *length > DIMENSION_VALUE_CHARS_MAX)
    }

    /// Why the event being read is on no line.
    fn no_place(&self) -> String {
        match self.too_long() {
            Some((name, length)) => format!(
                "the dimension {name} has {length} characters, and {DIMENSION_VALUE_CHARS_MAX} are the most; send \
                 a shorter value"
            ),
            None => format!("no row of the price's matrix covers the values {:?}", self.values),
        }
    }

    fn has_row(&self) -> bool {
        let Some(matrix) = self.matrix else { return true };
        let value_of = |wanted: &String| {
            let place = self.price.group_by.iter().position(|by| by.name() == wanted);
            place.map_or_else(|| DIMENSION_ABSENT.to_owned(), |place| self.values[place].to_string())
        };
        matrix.table(&matrix.dimensions.iter().map(value_of).collect::<Vec<_>>()).is_some()
    }

    fn open_group(&mut self) -> Result<usize, MeasureRefused> {
        let place = self.groups.len();
        if place >= DIMENSION_VALUES_MAX {
            return Err(MeasureRefused::TooManyDimensionValues { price: self.price.key.clone() });
        }
        if self.windows.every && (place + 1) * self.windows.list.len() > WINDOW_QUANTITIES_MAX {
            return Err(MeasureRefused::TooManyWindowQuantities { price: self.price.key.clone() });
        }
        let names = self.price.group_by.iter().map(Dimension::name);
        self.groups.push(Group {
            digest: Digest::of_line(names.zip(&self.values)),
            values: self.values.clone(),
            whole: Tally::open(&self.rules, self.seen.scope.period.start()),
            windowed: self.windows.open(&self.rules, self.seen.scope.period.start()),
            event_values: Vec::new(),
            event_count: 0,
        });
        self.places.insert(self.values.clone(), place);
        Ok(place)
    }

    /// Takes the readings that wait for others of their instant.
    fn settle(&mut self) -> Result<(), MeasureRefused> {
        let Some(registers) = &mut self.registers else { return Ok(()) };
        let taken = registers.settle().map_err(|cause| self.inexact(cause.into()))?;
        taken.iter().try_for_each(|one| self.count_register(one))
    }

    fn finish(mut self) -> Result<Found, MeasureRefused> {
        self.settle()?;
        if self.registers.is_some() {
            // Those of one instant were put aside in the order in which registers are read.
            self.set_aside.sort_by(|(left_at, left), (right_at, right)| {
                (left_at, &left.source, &left.id).cmp(&(right_at, &right.source, &right.id))
            });
        }
        self.groups.sort_by(|left, right| left.values.cmp(&right.values));
        let names: Vec<&str> = self.price.group_by.iter().map(Dimension::name).collect();
        let mut measurements = Vec::with_capacity(self.groups.len());
        for group in self.groups {
            let (values, mut measurement) = group
                .close(&self.rules, &self.windows, self.seen.scope)
                .map_err(|cause| MeasureRefused::Inexact { meter: self.meter.key.clone(), cause })?;
            let carries_nothing =
                measurement.quantity.is_zero() && measurement.windows.iter().all(|w| w.quantity.is_zero());
            if !names.is_empty() && measurement.event_count == 0 && carries_nothing {
                continue;
            }
            let named = names.iter().zip(values).map(|(name, value)| ((*name).to_owned(), value.to_string()));
            measurement.dimensions = named.collect::<DimensionValues>();
            measurements.push(measurement);
        }
        Ok(Found { measurements, set_aside: self.set_aside, set_aside_count: self.set_aside_count })
    }
}
