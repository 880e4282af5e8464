//! Parts: what single events add sums to what was measured, for every aggregation; and who decides is told.

use std::collections::BTreeMap;
use std::sync::Arc;

use calendar::{Instant, Period, Zone};
use money::Ratio;
use pricing::{
    Added, Aggregation, Beginnings, LevelTime, Meter, Part, PartsRead, Price, RateWindow, Register, Scalar,
    Scope, Seen, UsageEvent, ValuesAre, measure_seen,
};
use proptest::prelude::*;

use crate::build::*;
use crate::laws::{Reached, law};

/// Each event with what it adds, by time; then what carried in, and the sum of both.
fn parted(
    (price, meter): (&Price, &Meter),
    seen: Seen<'_>,
    only: Option<&Vec<(String, String)>>,
    list: &[UsageEvent],
) -> (Vec<(Part, Added)>, Ratio, Ratio) {
    let meters = BTreeMap::from([(meter.key.clone(), meter.clone())]);
    let mut read = PartsRead::of(price, &meters, seen, only).unwrap();
    assert_eq!(read.meters().len(), 1);
    let mut parts = Vec::new();
    let mut list: Vec<&UsageEvent> = list.iter().collect();
    list.sort_by(|left, right| left.order_key().cmp(&right.order_key()));
    for event in list {
        read.read(event, &mut |part| parts.push(part)).unwrap();
    }
    let known = read.finish(&mut |part| parts.push(part)).unwrap();
    parts.sort_by(|left, right| (left.time, &left.id).cmp(&(right.time, &right.id)));
    let carried = known.carried(0).unwrap();
    let mut sum = carried;
    let mut found = Vec::new();
    for part in parts {
        let added = known.added(&part).unwrap();
        sum = sum.checked_add(added.quantity).unwrap();
        found.push((part, added));
    }
    (found, carried, sum)
}

/// As rows of id, what is added, and `!` for who decides, `<` for an opening reading.
fn rows(meter: &Meter, list: &[UsageEvent]) -> Vec<String> {
    let (price, zone) = (metered(pricing::presets::per_unit(up("1"))), Zone::utc());
    let scope = Scope { period: january(), full: january(), zone: &zone };
    let (found, carried, sum) = parted((&price, meter), Seen::whole(&scope), None, list);
    assert_eq!(sum.to_string(), quantity(meter, list));
    let row = |(part, added): &(Part, Added)| {
        let mark = if added.decides { "!" } else { "" };
        format!("{} {}{mark}{}", part.id, added.quantity, if added.opens { "<" } else { "" })
    };
    let carried = (!carried.is_zero()).then(|| format!("carried {carried}"));
    carried.into_iter().chain(found.iter().map(row)).collect()
}

#[test]
fn each_aggregation_says_what_an_event_adds() {
    let list = events(&[
        ("2025-12-30", "7"),
        ("2026-01-02", "3"),
        ("2026-01-10", "9"),
        ("2026-01-11", "9"),
        ("2026-01-21", "6"),
    ]);
    let of = |aggregation: Aggregation| rows(&meter(aggregation), &list);
    assert_eq!(of(Aggregation::Count), ["e001 1", "e002 1", "e003 1", "e004 1"]);
    assert_eq!(of(Aggregation::Sum), ["e001 3", "e002 9", "e003 9", "e004 6"]);
    assert_eq!(of(Aggregation::Min), ["e001 3!", "e002 0", "e003 0", "e004 0"]);
    assert_eq!(of(Aggregation::Max)[..3], ["e001 0", "e002 9!", "e003 0"], "the first of the highest");
    assert_eq!(of(Aggregation::Latest), ["e001 0", "e002 0", "e003 0", "e004 6!"]);
    assert_eq!(of(Aggregation::UniqueCount), ["e001 1!", "e002 1!", "e003 0", "e004 1!"]);
    assert_eq!(of(Aggregation::Average), ["e001 0.75", "e002 2.25", "e003 2.25", "e004 1.5"]);
    let median = Aggregation::Percentile(pct("50"));
    assert_eq!(of(median), ["e001 0", "e002 0", "e003 0", "e004 6!"], "the second of 3, 6, 9, 9");
    let register = Aggregation::Register(Register::default());
    let shown = events(&[("2025-12-30", "100"), ("2026-01-02", "130"), ("2026-01-10", "145")]);
    assert_eq!(rows(&meter(register), &shown), ["e000 0<", "e001 30", "e002 15"]);
    // 7 held for a day, 3 for eight, 9 for one and for ten, 6 for eleven.
    let hours = Meter { carries: true, ..meter(Aggregation::TimeWeighted(LevelTime::Hours)) };
    assert_eq!(rows(&hours, &list), ["carried 168", "e001 576", "e002 216", "e003 2160", "e004 1584"]);
    let held = Meter { carries: true, ..meter(Aggregation::Max) };
    let lower = events(&[("2025-12-30", "12"), ("2026-01-02", "3")]);
    assert_eq!(rows(&held, &lower), ["carried 12", "e001 0"], "what held at the start decides");
    let joined = Meter { values_are: ValuesAre::Changes, ..meter(Aggregation::Latest) };
    assert_eq!(rows(&joined, &events(&[("2026-01-02", "3"), ("2026-01-05", "-1")])), ["e000 3", "e001 -1"]);
}

pub fn aggregation() -> impl Strategy<Value = Aggregation> {
    prop_oneof![
        Just(Aggregation::Count),
        Just(Aggregation::Sum),
        Just(Aggregation::Max),
        Just(Aggregation::Min),
        Just(Aggregation::Latest),
        Just(Aggregation::UniqueCount),
        Just(Aggregation::Average),
        Just(Aggregation::TimeWeighted(LevelTime::Average)),
        Just(Aggregation::TimeWeighted(LevelTime::Hours)),
        Just(Aggregation::TimeWeighted(LevelTime::Days)),
        (1_i64..=100).prop_map(|percent| Aggregation::Percentile(pct(&percent.to_string()))),
        any::<bool>().prop_map(|rolls| Aggregation::Register(Register {
            register: Some("device".to_owned()),
            rolls_over_at: rolls.then(|| d("40")),
            exchange: Some("exchanged".to_owned()),
        })),
    ]
}

/// Hour, value, device, exchanged, region.
type Sent = (i64, i64, u8, bool, u8);

fn sent() -> impl Strategy<Value = Vec<Sent>> {
    // Few hours, so that several events fall on one.
    let one = (-40_i64..120, -3_i64..39, 0_u8..2, prop::bool::weighted(0.1), 0_u8..3);
    prop::collection::vec(one, 0..25)
}

fn from_sent(list: &[Sent]) -> Vec<UsageEvent> {
    let one = |(place, (hour, value, device, exchanged, region)): (usize, &Sent)| UsageEvent {
        time: january().start().checked_add_micros(hour * 6 * 3_600_000_000).unwrap(),
        data: [
            ("v", number(&value.to_string())),
            ("device", Scalar::Text(Arc::from(["a", "b"][usize::from(*device)]))),
            ("exchanged", Scalar::Bool(*exchanged)),
            ("region", Scalar::Text(Arc::from(["eu", "us", "asia"][usize::from(*region)]))),
        ]
        .into_iter()
        .map(|(name, value)| (Arc::from(name), value))
        .collect(),
        ..event(&format!("e{place:03}"), "2026-01-01", &[])
    };
    list.iter().enumerate().map(one).collect()
}

#[test]
fn parts_sum_to_what_was_measured() {
    let reached = Reached::default();
    let flags = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    law(3_000, (aggregation(), flags, sent()), |(aggregation, flags, list)| {
        let (carries, changes, grouped, paused, windowed) = flags;
        let mut meter = Meter { start_level: d("2"), ..meter(aggregation) };
        let is_state = matches!(
            meter.aggregation,
            Aggregation::Latest | Aggregation::Max | Aggregation::UniqueCount | Aggregation::TimeWeighted(_)
        );
        meter.carries = carries && is_state || matches!(meter.aggregation, Aggregation::Register(_));
        if !meter.carries || !is_state || meter.aggregation == Aggregation::UniqueCount {
            meter.start_level = d("0");
        }
        let level = is_state && meter.aggregation != Aggregation::UniqueCount
            || matches!(meter.aggregation, Aggregation::Min | Aggregation::Sum);
        meter.values_are = if changes && level { ValuesAre::Changes } else { ValuesAre::Levels };
        let mut price = metered(pricing::presets::per_unit(up("1")));
        if grouped {
            price.group_by = by(&["region"]);
        }
        price.rate_per = windowed.then_some(RateWindow::Day);
        let list = from_sent(&list);
        let off = period("2026-01-05", "2026-01-09");
        let begins = Beginnings::default();
        let zone = Zone::named("Europe/Berlin").unwrap();
        let scope = Scope { period: january(), full: period("2025-12-20", "2026-02-01"), zone: &zone };
        let without: &[Period] = if paused { &[off] } else { &[] };
        let seen = Seen { scope: &scope, without, begins: &begins };
        let meters = BTreeMap::from([(meter.key.clone(), meter.clone())]);
        let measured = measure_seen(&price, &meters, seen, &list).unwrap();
        let mut all = Ratio::ZERO;
        for line in &measured.measurements {
            let (parts, carried, sum) = parted((&price, &meter), seen, Some(&line.dimensions), &list);
            assert_eq!(sum, line.quantity, "{meter:?} {:?}", line.dimensions);
            let opening = parts.iter().filter(|(_, added)| added.opens).count();
            assert_eq!(u64::try_from(parts.len() - opening).unwrap(), line.event_count, "{meter:?}");
            let outside = |time: Instant| !january().contains(time) || paused && off.contains(time);
            for (part, added) in &parts {
                assert!(added.opens || !outside(part.time), "{part:?}");
            }
            let deciding = parts.iter().filter(|(_, added)| added.decides).count();
            reached.count("decides", deciding > 0);
            let sets = parts.iter().any(|(_, added)| added.opens && !added.quantity.is_zero());
            reached.count("opens", opening > 0);
            reached.count("set in a pause", sets);
            reached.count("carried", !carried.is_zero());
            reached.count("changes", meter.values_are == ValuesAre::Changes);
            reached.count("one of several groups", measured.measurements.len() > 1);
            all = all.checked_add(line.quantity).unwrap();
        }
        let (.., sum) = parted((&price, &meter), seen, None, &list);
        assert_eq!(sum, all, "all lines together: {meter:?}");
    });
    reached.all();
}
