//! Several meters of one price: what each found, brought together line by line.
//! Knows how one meter measures; must not know the expression that reads the quantities.

use std::collections::BTreeMap;

use calendar::Instant;
use ids::CatalogKey;
use money::Ratio;

use super::dimension::DimensionReader;
use super::seen::Seen;
use super::{Gauge, MeasureRefused, Measured, reading};
use crate::event::UsageEvent;
use crate::measurement::{DimensionValues, Measurement, SetAside};
use crate::meter::Meter;
use crate::price::{DIMENSION_VALUES_MAX, MeterNames, Price};

/// The meters of a price, each with what it finds.
pub(super) struct Several<'a> {
    price: &'a Price,
    names: &'a MeterNames,
    seen: Seen<'a>,
    /// In order of name.
    gauges: Vec<Gauge<'a>>,
    readers: Vec<DimensionReader<'a>>,
    /// How many events of each line at least one meter counts.
    counts: BTreeMap<DimensionValues, u64>,
}

/// One line, and what each meter found of it, in order of name.
struct Line {
    quantities: Vec<Ratio>,
    hashes: Vec<[u8; 32]>,
}

/// Events that could not be counted, by the meter that could not.
type Aside<'a> = Vec<(&'a Meter, (Instant, SetAside))>;

impl<'a> Several<'a> {
    pub fn of(
        price: &'a Price,
        (names, meters): (&'a MeterNames, &'a BTreeMap<CatalogKey, Meter>),
        seen: Seen<'a>,
    ) -> Result<Several<'a>, MeasureRefused> {
        let mut gauges = Vec::with_capacity(names.len());
        for key in names.values() {
            let missing = || MeasureRefused::OtherMeter { price: price.key.clone(), meter: key.clone() };
            gauges.push(Gauge::new(price, meters.get(key).ok_or_else(missing)?, seen)?);
        }
        let readers = price.group_by.iter().map(|by| DimensionReader::of(by, seen.scope.zone)).collect();
        Ok(Several { price, names, seen, gauges, readers, counts: BTreeMap::new() })
    }

    /// Takes the next event. It may feed several meters and counts as one event.
    pub fn read(&mut self, event: &UsageEvent) -> Result<(), MeasureRefused> {
        let reads = |meter: &Meter| reading::counts(meter, event) && reading::read(meter, event).is_ok();
        if self.seen.counts(event.time) && self.gauges.iter().any(|gauge| reads(gauge.meter)) {
            let names = self.price.group_by.iter().map(|by| by.name().to_owned());
            let values = self.readers.iter_mut().map(|reader| reader.value(event).to_string());
            *self.counts.entry(names.zip(values).collect()).or_default() += 1;
        }
        self.gauges.iter_mut().try_for_each(|gauge| gauge.next(event))
    }

    pub fn finish(self) -> Result<Measured, MeasureRefused> {
        let mut lines: BTreeMap<DimensionValues, Line> = BTreeMap::new();
        let mut set_aside: Aside<'_> = Vec::new();
        let many = self.gauges.len();
        for (place, gauge) in self.gauges.into_iter().enumerate() {
            let meter = gauge.meter;
            let found = gauge.finish()?;
            set_aside.extend(found.set_aside.into_iter().map(|aside| (meter, aside)));
            for found in found.measurements {
                let nothing = || Line { quantities: vec![Ratio::ZERO; many], hashes: vec![[0; 32]; many] };
                let line = lines.entry(found.dimensions).or_insert_with(nothing);
                (line.quantities[place], line.hashes[place]) = (found.quantity, found.events_hash);
            }
        }
        if lines.len() > DIMENSION_VALUES_MAX {
            return Err(MeasureRefused::TooManyDimensionValues { price: self.price.key.clone() });
        }
        let measurements = lines.into_iter().map(|(dimensions, line)| {
            let event_count = self.counts.get(&dimensions).copied().unwrap_or(0);
            line.measurement(self.names, dimensions, event_count)
        });
        Ok(Measured { measurements: measurements.collect(), set_aside: in_order(set_aside) })
    }
}

impl Line {
    /// The quantity of the line itself is one: there is no sum of calls and gigabytes.
    fn measurement(self, names: &MeterNames, dimensions: DimensionValues, event_count: u64) -> Measurement {
        let mut hasher = blake3::Hasher::new();
        for (name, hash) in names.keys().zip(&self.hashes) {
            let length = u64::try_from(name.len()).expect("a length fits 64 bits");
            hasher.update(&length.to_le_bytes()).update(name.as_bytes()).update(hash);
        }
        Measurement {
            dimensions,
            quantities: names.keys().cloned().zip(self.quantities).collect(),
            event_count,
            events_hash: *hasher.finalize().as_bytes(),
            ..Measurement::of_quantity(Ratio::ONE)
        }
    }
}

/// Each event that a meter could not read once, in event order, with every reason.
fn in_order(set_aside: Aside<'_>) -> Vec<SetAside> {
    let mut together: BTreeMap<(Instant, String, String), Vec<String>> = BTreeMap::new();
    for (meter, (time, SetAside { source, id, reason })) in set_aside {
        together.entry((time, source, id)).or_default().push(format!("meter {}: {reason}", meter.key));
    }
    let as_one = |((_, source, id), reasons): ((Instant, String, String), Vec<String>)| SetAside {
        source,
        id,
        reason: reasons.join("; "),
    };
    together.into_iter().map(as_one).collect()
}
