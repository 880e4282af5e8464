//! Naming: with only the properties that a price and its meters name, events measure as with all that they have.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::sync::Arc;

use calendar::{Period, Zone};
use pricing::presets::expression_over;
use pricing::{
    Aggregation, Beginnings, Charge, Condition, Filter, Measured, Meter, MeterNames, Price, QuantityNames,
    QuantitySource, RateWindow, Register, Scalar, Scope, Seen, UsageEvent, by_window, measure_seen,
    properties_of,
};
use proptest::prelude::*;

use crate::build::*;
use crate::laws::{Reached, law};
use crate::parting::aggregation;

/// Six hours, value, what it is instead of a number, device, exchanged, region, plan.
type Sent = (i64, i64, u8, u8, bool, u8, u8);

fn sent() -> impl Strategy<Value = Vec<Sent>> {
    let one = (-40_i64..120, 0_i64..39, 0_u8..12, 0_u8..3, prop::bool::weighted(0.2), 0_u8..3, 0_u8..4);
    prop::collection::vec(one, 0..25)
}

/// Events that lack now this and now that, and have some that no meter names.
fn from_sent(list: &[Sent]) -> Vec<UsageEvent> {
    let one = |(place, (hour, value, form, device, exchanged, region, plan)): (usize, &Sent)| {
        let text = |text: &str| Scalar::Text(Arc::from(text));
        let value = match form {
            0 => None,
            1 => Some(text("many")),
            2 => Some(Scalar::Null),
            _ => Some(number(&value.to_string())),
        };
        let chosen = |names: &[&str], which: u8| names.get(usize::from(which)).map(|name| text(name));
        let all = [
            ("v", value.clone()),
            ("w", value.filter(|_| *plan > 0)),
            ("device", chosen(&["a", "b"], *device)),
            ("exchanged", exchanged.then_some(Scalar::Bool(true))),
            ("region", chosen(&["eu", "us"], *region)),
            ("plan", chosen(&["free", "paid", "old"], *plan)),
            ("trace", Some(text("of nobody's concern"))),
            ("vv", Some(number("7"))),
        ];
        let data = all.into_iter().filter_map(|(name, value)| Some((Arc::from(name), value?)));
        let time = january().start().checked_add_micros(hour * 6 * 3_600_000_000).unwrap();
        UsageEvent { time, data: data.collect(), ..event(&format!("e{place:03}"), "2026-01-01", &[]) }
    };
    list.iter().enumerate().map(one).collect()
}

fn only(names: &BTreeSet<&str>, list: &[UsageEvent]) -> Vec<UsageEvent> {
    let mut few = list.to_vec();
    few.iter_mut().for_each(|event| event.data.retain(|name, _| names.contains(&**name)));
    few
}

fn filters(which: u8) -> Vec<Filter> {
    let on = |property: &str, condition| Filter { property: property.to_owned(), condition };
    let paid = || ["paid".to_owned()].into();
    match which {
        0 => vec![on("plan", Condition::OneOf(paid()))],
        1 => vec![on("plan", Condition::NoneOf(paid())), on("region", Condition::Present)],
        _ => Vec::new(),
    }
}

/// A price that reads one meter, or two of which the second sums another property.
fn price_of(meter: &Meter, is_of_two: bool) -> (Price, BTreeMap<ids::CatalogKey, Meter>) {
    let mut meters = BTreeMap::from([(meter.key.clone(), meter.clone())]);
    if !is_of_two {
        return (metered(pricing::presets::per_unit(up("1"))), meters);
    }
    let second =
        Meter { key: key("n"), value: Some("w".to_owned()), ..super::build::meter(Aggregation::Sum) };
    meters.insert(second.key.clone(), second);
    let names = [("one", "m"), ("two", "n")].map(|(name, meter)| (name.to_owned(), key(meter)));
    let read = QuantitySource::Meters(MeterNames::from(names));
    let shape = expression_over("one + two", QuantityNames::Any).unwrap();
    (charged(Price::named(key("usage"), read, Some(month())), Charge::of(shape)), meters)
}

/// What one meter finds, broken down as somebody asks who looks at usage.
fn looked_at(meter: &Meter, price: &Price, seen: Seen<'_>, list: &[UsageEvent]) -> (Measured, u64) {
    let asked = (price.group_by.clone(), price.rate_per);
    let mut list: Vec<&UsageEvent> = list.iter().collect();
    list.sort_by(|left, right| left.order_key().cmp(&right.order_key()));
    let fed = by_window(meter, asked, seen, |each| {
        let _all_or_refused: ControlFlow<()> = list.into_iter().try_for_each(each);
        Ok::<_, ()>(())
    });
    let found = fed.unwrap().unwrap();
    (found.measured, found.set_aside_count)
}

#[test]
fn named_properties_measure_as_all_of_them() {
    let reached = Reached::default();
    let flags = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), 0_u8..4);
    law(3_000, (aggregation(), flags, sent()), |(aggregation, flags, list)| {
        let (grouped, windowed, paused, is_of_two, filtered) = flags;
        let meter = Meter { filters: filters(filtered), ..meter(aggregation) };
        let (mut price, meters) = price_of(&meter, is_of_two);
        if grouped {
            price.group_by = by(&["region", "device"]);
        }
        price.rate_per = (windowed && !is_of_two).then_some(RateWindow::Day);
        let all = from_sent(&list);
        let names = properties_of(&price.group_by, meters.values());
        let few = only(&names, &all);
        let (zone, begins) = (Zone::named("Europe/Berlin").unwrap(), Beginnings::default());
        let scope = Scope { period: january(), full: january(), zone: &zone };
        let off = [period("2026-01-05", "2026-01-09")];
        let without: &[Period] = if paused { &off } else { &[] };
        let seen = Seen { scope: &scope, without, begins: &begins };
        let measured = measure_seen(&price, &meters, seen, &all).unwrap();
        assert_eq!(measure_seen(&price, &meters, seen, &few).unwrap(), measured, "{names:?}");

        let names = properties_of(&price.group_by, [&meter]);
        assert_eq!(
            looked_at(&meter, &price, seen, &only(&names, &all)),
            looked_at(&meter, &price, seen, &all)
        );

        let left_out = |name: &str| {
            all.iter().zip(&few).any(|(all, few)| all.data.contains_key(name) && !few.data.contains_key(name))
        };
        reached.count("left out what nobody names", left_out("trace") && left_out("vv"));
        reached.count("left out what other prices name", left_out("region") || left_out("plan"));
        reached.count(
            "follows registers",
            matches!(meter.aggregation, Aggregation::Register(_)) && !few.is_empty(),
        );
        reached.count("sets aside", !measured.set_aside.is_empty());
        reached.count("several lines", measured.measurements.len() > 1);
        reached.count("two meters", is_of_two && !measured.measurements.is_empty());
        reached
            .count("filtered", filtered < 2 && measured.measurements.iter().any(|line| line.event_count > 0));
        reached.count("windows", measured.measurements.iter().any(|line| !line.windows.is_empty()));
    });
    reached.all();
}

#[test]
fn a_price_names_its_dimensions_and_what_its_meters_read() {
    let register = Register {
        register: Some("device".to_owned()),
        rolls_over_at: None,
        exchange: Some("exchanged".to_owned()),
    };
    let follows = Meter { filters: filters(0), ..meter(Aggregation::Register(register)) };
    let names = |meters: &[&Meter], group_by: &[&str]| {
        properties_of(&by(group_by), meters.iter().copied())
            .into_iter()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&[&meter(Aggregation::Count)], &[]), [""; 0]);
    assert_eq!(names(&[&meter(Aggregation::Sum)], &["region"]), ["region", "v"]);
    assert_eq!(names(&[&follows], &[]), ["device", "exchanged", "plan", "v"]);
    assert_eq!(names(&[&follows, &meter(Aggregation::Max)], &["plan"]), ["device", "exchanged", "plan", "v"]);
}
