//! Several meters of one price: what each found, brought together line by line.
//! Knows how one meter measures; must not know the expression that reads the quantities.

use std::collections::{BTreeMap, BTreeSet};

use calendar::Instant;
use ids::CatalogKey;
use money::Ratio;

use super::dimension::DimensionReader;
use super::{MeasureRefused, Measured, Seen, of_meter, reading};
use crate::event::UsageEvent;
use crate::measurement::{DimensionValues, Measurement, SetAside};
use crate::meter::Meter;
use crate::price::{DIMENSION_VALUES_MAX, Dimension, MeterNames, Price};

/// One line, and what each meter found of it, in order of name.
struct Line {
    quantities: Vec<Ratio>,
    hashes: Vec<[u8; 32]>,
}

/// Measures events through every meter of a price. An event may feed several of them and counts as one event.
pub(super) fn measure(
    price: &Price,
    (names, meters): (&MeterNames, &BTreeMap<CatalogKey, Meter>),
    seen: Seen<'_>,
    events: &[&UsageEvent],
) -> Result<Measured, MeasureRefused> {
    let mut read = Vec::with_capacity(names.len());
    for key in names.values() {
        let missing = || MeasureRefused::OtherMeter { price: price.key.clone(), meter: key.clone() };
        read.push(meters.get(key).ok_or_else(missing)?);
    }
    let mut lines: BTreeMap<DimensionValues, Line> = BTreeMap::new();
    let mut set_aside = Vec::new();
    for (place, meter) in read.iter().enumerate() {
        let measured = of_meter(price, meter, seen, events.iter().copied())?;
        set_aside.extend(measured.set_aside.into_iter().map(|aside| (*meter, aside)));
        for found in measured.measurements {
            let nothing =
                || Line { quantities: vec![Ratio::ZERO; read.len()], hashes: vec![[0; 32]; read.len()] };
            let line = lines.entry(found.dimensions).or_insert_with(nothing);
            (line.quantities[place], line.hashes[place]) = (found.quantity, found.events_hash);
        }
    }
    if lines.len() > DIMENSION_VALUES_MAX {
        return Err(MeasureRefused::TooManyDimensionValues { price: price.key.clone() });
    }
    let counts = counted(price, &read, seen, events);
    let measurements = lines.into_iter().map(|(dimensions, line)| {
        let event_count = counts.get(&dimensions).copied().unwrap_or(0);
        line.measurement(names, dimensions, event_count)
    });
    Ok(Measured { measurements: measurements.collect(), set_aside: in_order(set_aside, events) })
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

/// How many events of each line at least one meter counts.
fn counted(
    price: &Price,
    meters: &[&Meter],
    seen: Seen<'_>,
    events: &[&UsageEvent],
) -> BTreeMap<DimensionValues, u64> {
    let names: Vec<&str> = price.group_by.iter().map(Dimension::name).collect();
    let mut readers: Vec<DimensionReader<'_>> =
        price.group_by.iter().map(|by| DimensionReader::of(by, seen.scope.zone)).collect();
    let counts = |event: &UsageEvent| {
        let reads = |meter: &&&Meter| reading::counts(meter, event) && reading::read(meter, event).is_ok();
        seen.counts(event.time) && meters.iter().any(|meter| reads(&meter))
    };
    let mut found = BTreeMap::new();
    for event in events.iter().filter(|event| counts(event)) {
        let values = readers.iter_mut().map(|reader| reader.value(event).to_string());
        let dimensions: DimensionValues = names.iter().map(|name| (*name).to_owned()).zip(values).collect();
        *found.entry(dimensions).or_default() += 1;
    }
    found
}

/// Each event that a meter could not read once, in event order, with every reason.
fn in_order(set_aside: Vec<(&Meter, SetAside)>, events: &[&UsageEvent]) -> Vec<SetAside> {
    let named: BTreeSet<(&str, &str)> =
        set_aside.iter().map(|(_, aside)| (aside.source.as_str(), aside.id.as_str())).collect();
    let times: BTreeMap<(&str, &str), Instant> = events
        .iter()
        .map(|event| ((&*event.source, &*event.id), event.time))
        .filter(|(name, _)| named.contains(name))
        .collect();
    let mut together: BTreeMap<(Option<Instant>, &str, &str), Vec<String>> = BTreeMap::new();
    for (meter, aside) in &set_aside {
        let (source, id) = (aside.source.as_str(), aside.id.as_str());
        let place = (times.get(&(source, id)).copied(), source, id);
        together.entry(place).or_default().push(format!("meter {}: {}", meter.key, aside.reason));
    }
    let as_one = |((_, source, id), reasons): ((Option<Instant>, &str, &str), Vec<String>)| SetAside {
        source: source.to_owned(),
        id: id.to_owned(),
        reason: reasons.join("; "),
    };
    together.into_iter().map(as_one).collect()
}
