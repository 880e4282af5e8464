//! Remarks about small plans, word for word, and what an edit does in money.

use std::collections::BTreeMap;

use calendar::{Alignment, Cadence, CivilDate, Unit};
use ids::PlanVersionId;
use money::Currency;
use pricing::analysis::{Severity, analyse, compare};
use pricing::presets::{flat, graduated, matrix, per_unit, stairstep, volume};
use pricing::{
    Aggregation, Charge, Conversion, Dimension, Phase, PhaseKind, PlanTerms, PlanVersion, Price,
    QuantitySource, RateWindow, Shape, Tier, TierMode, TimeOfUse, Timing, WindowRule,
};

use crate::build::*;

fn usd() -> Currency {
    Currency::parse("USD").unwrap()
}

/// The plan "pro" of these prices, whose meter counts, or sums.
pub fn plan(prices: Vec<Price>, aggregation: Aggregation) -> PlanVersion {
    let meter = meter(aggregation);
    PlanVersion {
        id: PlanVersionId::from_bytes([0; 16]),
        plan: key("pro"),
        version: 1,
        name: "Pro".to_owned(),
        alignment: Alignment::Anniversary,
        prices,
        meters: BTreeMap::from([(meter.key.clone(), meter)]),
        grace_micros: 0,
        terms: PlanTerms::default(),
    }
}

fn counted(shape: Shape) -> Price {
    let seats = QuantitySource::Counted(key("seats"));
    charged(Price::named(key("seats"), seats, Some(month())), Charge::of(shape))
}

fn fee(shape: Shape) -> Price {
    charged(Price::named(key("fee"), QuantitySource::One, Some(month())), Charge::of(shape))
}

fn remarks(price: Price) -> Vec<String> {
    said(&plan(vec![price], Aggregation::Count))
}

fn said(plan: &PlanVersion) -> Vec<String> {
    let code = |severity: Severity| severity.code();
    analyse(plan).iter().map(|remark| format!("{}: {remark}", code(remark.severity()))).collect()
}

fn volume_tiers(rows: &[(&str, &str, &str)]) -> Shape {
    tiers(TierMode::Volume, rows)
}

#[test]
fn a_sound_price_has_no_remark() {
    for price in [
        fee(flat(up("30"))),
        counted(per_unit(up("9"))),
        counted(volume_tiers(&[("10", "10", "0"), ("-", "10", "0")])),
        counted(stairstep(vec![(Some(d("5")), up("10")), (None, up("18"))]).unwrap()),
        counted(tiers(TierMode::Graduated, &[("10", "10", "0"), ("-", "8", "0")])),
        metered(
            graduated(vec![Tier::priced(Some(d("1000")), up("0")), Tier::priced(None, up("0.01"))]).unwrap(),
        ),
    ] {
        assert_eq!(remarks(price), Vec::<String>::new());
    }
}

#[test]
fn a_cliff_is_told_with_both_amounts() {
    let cheaper = volume_tiers(&[("10", "10", "0"), ("-", "8", "0")]);
    assert_eq!(
        remarks(counted(cheaper.clone())),
        ["warning: plan pro: price seats (EUR): 11 seats cost 88.00 EUR, 10 cost 100.00 EUR; \
          use graduated tiers, or raise tier 2"]
    );
    let mut free = counted(cheaper.clone());
    free.allowance = Some(q("5"));
    assert_eq!(
        remarks(free),
        ["warning: plan pro: price seats (EUR): 16 seats cost 88.00 EUR, 15 cost 100.00 EUR; \
          use graduated tiers, or raise tier 2"]
    );
    let mut daily = metered(cheaper);
    daily.rate_per = Some(RateWindow::Day);
    assert_eq!(
        remarks(daily),
        ["warning: plan pro: price usage (EUR): 11 units in one day cost 88.00 EUR, 10 cost 100.00 EUR; \
          use graduated tiers, or raise tier 2"]
    );
    let steps = stairstep(vec![(Some(d("5")), up("20")), (None, up("18"))]).unwrap();
    assert_eq!(
        remarks(counted(steps)),
        ["warning: plan pro: price seats (EUR): 6 seats cost 18.00 EUR, 5 cost 20.00 EUR; \
          use graduated tiers, or raise tier 2"]
    );
}

#[test]
fn amounts_below_a_cent_are_told_exactly() {
    let tokens = volume(vec![Tier::priced(Some(d("3")), up("0.0021")), Tier::priced(None, up("0.0001"))]);
    assert_eq!(
        remarks(metered(tokens.unwrap())),
        ["warning: plan pro: price usage (EUR): 4 units cost 0.0004 EUR, 3 cost 0.0063 EUR; \
          use graduated tiers, or raise tier 2"]
    );
}

#[test]
fn what_a_bound_hides_is_no_cliff() {
    let capped = Charge {
        maximum: Some(money("80.00")),
        ..Charge::of(volume_tiers(&[("10", "10", "0"), ("-", "8", "0")]))
    };
    let price = charged(counted(flat(up("1"))), capped);
    assert_eq!(
        remarks(price),
        [
            "warning: plan pro: price seats (EUR): tier 2 changes nothing: above 10 seats a line always costs its \
          maximum of 80.00 EUR; raise the maximum or drop it"
        ]
    );
}

#[test]
fn a_fall_for_fractions_alone_is_a_note() {
    let shape = volume_tiers(&[("10", "1", "0"), ("-", "0.95", "0")]);
    assert_eq!(remarks(metered(shape.clone())), Vec::<String>::new(), "a count has no fractions");
    assert_eq!(
        said(&plan(vec![metered(shape.clone())], Aggregation::Sum)),
        ["note: plan pro: price usage (EUR): just above 10 units cost 9.50 EUR, 10 cost 10.00 EUR; \
          use graduated tiers, or raise tier 2"]
    );
    let mut thousands = metered(shape);
    thousands.conversion = Some(Conversion::divide(d("1000")).unwrap());
    assert_eq!(
        remarks(thousands),
        ["warning: plan pro: price usage (EUR): 10.001 units cost 9.50095 EUR, 10 cost 10.00 EUR; \
          use graduated tiers, or raise tier 2"],
        "calls counted by the thousand come in thousandths"
    );
}

#[test]
fn a_matrix_names_the_row() {
    let table = |rows: &[(&str, &str, &str)]| match volume_tiers(rows) {
        Shape::Tiers(table) => table,
        _ => unreachable!(),
    };
    let cliff = table(&[("10", "10", "0"), ("-", "8", "0")]);
    let rows = BTreeMap::from([(vec!["eu".to_owned()], cliff.clone())]);
    let mut price = metered(matrix(vec!["region".into()], rows.clone(), Some(cliff)).unwrap());
    price.group_by = by(&["region"]);
    let told = |place: &str| {
        format!(
            "warning: plan pro: price usage (EUR, {place}): 11 units cost 88.00 EUR, 10 cost 100.00 EUR; \
             use graduated tiers, or raise tier 2"
        )
    };
    assert_eq!(remarks(price.clone()), [told("row eu"), told("otherwise")]);
    let mut price = charged(price, Charge::of(matrix(vec!["region".into()], rows, None).unwrap()));
    price.segments = BTreeMap::new();
    assert_eq!(
        remarks(price),
        [
            told("row eu"),
            "note: plan pro: price usage: usage with values of region that no row names is set aside and not \
             billed; add an otherwise to bill it"
                .to_owned()
        ]
    );
}

#[test]
fn tiers_that_nothing_reaches_are_told() {
    let steps =
        |bounds: [&str; 2]| volume_tiers(&[(bounds[0], "1", "0"), (bounds[1], "1", "0"), ("-", "1", "0")]);
    assert_eq!(
        remarks(fee(steps(["1", "5"]))),
        [
            "warning: plan pro: price fee (EUR): tiers 2 to 3 are never entered: it takes more than 1 units, and \
          there are never more than 1; drop them"
        ]
    );
    let days = Price::named(key("supply"), QuantitySource::Days, Some(month()));
    assert_eq!(
        remarks(charged(days, Charge::of(steps(["30", "31"])))),
        [
            "warning: plan pro: price supply (EUR): tier 3 is never entered: it takes more than 31 days, and there \
          are never more than 31; drop it"
        ]
    );
    assert_eq!(
        remarks(counted(steps(["10", "10.5"]))),
        [
            "warning: plan pro: price seats (EUR): tier 2 is never reached: no quantity in steps of 1 is above 10 \
          and at most 10.5; widen it or drop it"
        ]
    );
    let mut free = fee(flat(up("30")));
    free.allowance = Some(q("2"));
    assert_eq!(
        remarks(free),
        [
            "warning: plan pro: price fee: it never costs anything: 2 units are free, and there are never more \
          than 1; lower the allowance"
        ]
    );
}

#[test]
fn nothing_and_bounds_are_told() {
    assert_eq!(remarks(fee(flat(up("0")))), ["note: plan pro: price fee: it costs nothing"]);
    let bounded = |shape, minimum: Option<&str>, maximum: Option<&str>| {
        let (minimum, maximum) = (minimum.map(money), maximum.map(money));
        charged(counted(flat(up("1"))), Charge { shape, minimum, maximum })
    };
    assert_eq!(
        remarks(bounded(per_unit(up("0")), Some("5.00"), None)),
        [
            "warning: plan pro: price seats (EUR): it costs nothing by itself, so each period owes its minimum of \
          5.00 EUR; write a flat price if that is meant"
        ]
    );
    assert_eq!(
        remarks(bounded(per_unit(up("2")), None, Some("0.00"))),
        [
            "warning: plan pro: price seats (EUR): its maximum of 0.00 EUR makes every line free; raise it or drop it"
        ]
    );
    assert_eq!(
        remarks(bounded(per_unit(up("2")), Some("9.00"), Some("8.00"))),
        [
            "warning: plan pro: price seats (EUR): its minimum of 9.00 EUR is above the maximum of 8.00 EUR of a \
          line, so a period with a single line always owes the minimum; swap them or drop one"
        ]
    );
    assert_eq!(
        remarks(counted(tiers(TierMode::Graduated, &[("10", "1.50", "0"), ("-", "2", "0")]))),
        [
            "note: plan pro: price seats (EUR): tier 2 is dearer than the tier before it: 2.00 EUR after 1.50 EUR"
        ]
    );
    assert_eq!(
        remarks(metered(per_unit(up("-0.05")))),
        ["note: plan pro: price usage (EUR): a unit price of -0.05 EUR pays the customer"]
    );
}

#[test]
fn currencies_and_phases_that_leave_a_price_out_are_told() {
    let mut first = fee(flat(up("30")));
    first.charges.insert(usd(), Charge::of(flat(up("33"))));
    let mut prices = plan(vec![first.clone(), counted(per_unit(up("9")))], Aggregation::Count);
    assert_eq!(
        said(&prices),
        ["warning: plan pro: nobody can subscribe in USD: fee has it, and seats does not; \
          add the missing charges"]
    );
    prices.prices[1].charges.insert(usd(), Charge::of(per_unit(up("0"))));
    prices.terms.phases = vec![Phase {
        key: key("regular"),
        kind: PhaseKind::Regular,
        length: None,
        prices: vec![key("seats")],
    }];
    assert_eq!(
        said(&prices),
        [
            "warning: plan pro: price fee: no phase of the plan charges it; name it in a phase, or drop it",
            "warning: plan pro: price seats: it costs nothing in USD, and something in EUR; \
             give the missing amounts if that is not meant"
        ]
    );
}

fn window(name: &str, weekdays: &[u8], from: u16, to: u16) -> WindowRule {
    WindowRule {
        window: name.to_owned(),
        months: Vec::new(),
        weekdays: weekdays.to_vec(),
        dates: Vec::new(),
        from_minute: from * 60,
        to_minute: to * 60,
    }
}

/// A price by windows with a row for each of these.
fn by_window(rules: Vec<WindowRule>, named: &[&str]) -> Price {
    let table: Vec<([&str; 1], &str)> = named.iter().map(|name| ([*name], "1")).collect();
    let table: Vec<(&[&str], &str)> = table.iter().map(|(row, price)| (row.as_slice(), *price)).collect();
    let mut price = metered(matrix(vec!["hours".into()], rows(&table), None).unwrap());
    let windows = TimeOfUse { name: "hours".into(), zone: None, rules, otherwise: "off_peak".into() };
    price.group_by = vec![Dimension::TimeOfUse(windows)];
    price
}

#[test]
fn windows_that_overlap_and_hours_without_a_row_are_told() {
    let workdays = [1, 2, 3, 4, 5];
    let peak = window("peak", &workdays, 15, 21);
    assert_eq!(remarks(by_window(vec![peak.clone()], &["off_peak", "peak"])), Vec::<String>::new());
    assert_eq!(
        remarks(by_window(vec![peak.clone(), window("shoulder", &workdays, 7, 22)], &["peak", "shoulder"])),
        [
            "error: plan pro: price usage (EUR): usage in the window \"off_peak\" of hours is not billed: \
             no row names it; add a row, or an otherwise",
            "note: plan pro: price usage: in hours, a Monday in January at 15:00 matches rule 1 (\"peak\") and \
             rule 2 (\"shoulder\"); the first wins"
        ]
    );
    let late = window("evening", &workdays, 16, 18);
    assert_eq!(
        remarks(by_window(vec![peak.clone(), late], &["evening", "off_peak", "peak"])),
        [
            "warning: plan pro: price usage: rule 2 (\"evening\") of hours never matches: all its hours belong \
             to rule 1, and the first that matches wins; put it before, or drop it",
            "warning: plan pro: price usage (EUR): a row names the window \"evening\" of hours, which has no \
             hours; there are \"peak\", \"off_peak\""
        ]
    );
    let date = |text| CivilDate::parse(text).unwrap();
    let never = WindowRule { dates: vec![date("2026-12-25")], months: vec![1], ..window("peak", &[], 0, 24) };
    let holiday = WindowRule { dates: vec![date("2026-12-25")], ..window("off_peak", &[], 0, 24) };
    assert_eq!(
        remarks(by_window(vec![never, holiday, peak], &["off_peak", "peak"])),
        [
            "warning: plan pro: price usage: rule 1 (\"peak\") of hours never matches: none of its dates is in its \
          months and weekdays; correct or drop it"
        ],
        "a holiday before a general rule is meant"
    );
    assert_eq!(
        remarks(by_window(vec![window("day", &[], 6, 22), window("night", &[], 22, 6)], &["day", "night"])),
        [
            "note: plan pro: price usage: the rules of hours match every hour, so its otherwise \"off_peak\" has none"
        ]
    );
}

fn told(old: &PlanVersion, new: &PlanVersion) -> Vec<String> {
    compare(old, new).iter().map(ToString::to_string).collect()
}

/// 10.00 that were without tax and are with it are another price, though no number changed.
#[test]
fn that_tax_is_in_the_prices_is_told() {
    let without = plan(vec![fee(flat(up("10")))], Aggregation::Count);
    let mut with = without.clone();
    with.terms.prices_include_tax = true;
    let words = |new, old| {
        format!(
            "plan pro: its prices are written {new} tax, {old} before; amounts before and after are not alike in that"
        )
    };
    assert_eq!(told(&without, &with), [words("with", "without")]);
    assert_eq!(told(&with, &without), [words("without", "with")]);
    assert_eq!(compare(&without, &with)[0].changed.severity(), Severity::Warning);
}

#[test]
fn an_edit_is_told_in_money() {
    let pro = |fee_amount: &str, seat: &str| {
        plan(vec![fee(flat(up(fee_amount))), counted(per_unit(up(seat)))], Aggregation::Count)
    };
    assert_eq!(told(&pro("30", "9"), &pro("30", "9")), Vec::<String>::new());
    assert_eq!(
        told(&pro("30", "9"), &pro("31", "8.50")),
        [
            "plan pro: its recurring prices at a count of 1 come to 39.50 EUR a month, 39.00 EUR before (+1.3 %): \
             474.00 EUR a year, 468.00 EUR before",
            "plan pro: its recurring prices at a count of 10 come to 116.00 EUR a month, 120.00 EUR before \
             (-3.3 %): 1,392.00 EUR a year, 1,440.00 EUR before",
            "plan pro: price fee (EUR): it costs 31.00 EUR, 30.00 EUR before (+3.3 %)",
            "plan pro: price seats (EUR): at 1 seats it costs 8.50 EUR, 9.00 EUR before (-5.6 %)",
            "plan pro: price seats (EUR): at 10 seats it costs 85.00 EUR, 90.00 EUR before (-5.6 %)",
            "plan pro: price seats (EUR): at 100 seats it costs 850.00 EUR, 900.00 EUR before (-5.6 %)",
            "plan pro: price seats (EUR): at 1,000 seats it costs 8,500.00 EUR, 9,000.00 EUR before (-5.6 %)",
        ]
    );
}

#[test]
fn amounts_are_compared_around_every_border() {
    let tokens = |rows: &[(&str, &str, &str)]| {
        let mut price = metered(tiers(TierMode::Graduated, rows));
        price.conversion = Some(Conversion::divide(d("1000")).unwrap());
        plan(vec![price], Aggregation::Sum)
    };
    let old = tokens(&[("20", "1", "0"), ("-", "0.5", "0")]);
    let new = tokens(&[("20", "1", "0"), ("-", "0.5", "3")]);
    assert_eq!(
        told(&old, &new),
        [
            "plan pro: price usage (EUR): at 21,000 units it costs 23.50 EUR, 20.50 EUR before (+14.6 %)",
            "plan pro: price usage (EUR): at 100,000 units it costs 63.00 EUR, 60.00 EUR before (+5 %)",
            "plan pro: price usage (EUR): at 1,000,000 units it costs 513.00 EUR, 510.00 EUR before (+0.6 %)",
        ]
    );
}

#[test]
fn what_is_gone_or_new_and_when_it_is_charged_is_told() {
    let mut yearly = fee(flat(up("360")));
    yearly.cadence = Some(Cadence::new(1, Unit::Year).unwrap());
    yearly.timing = Timing::InArrears;
    let mut both = fee(flat(up("30")));
    both.charges.insert(usd(), Charge::of(flat(up("33"))));
    let old = plan(vec![both], Aggregation::Count);
    assert_eq!(
        told(&old, &plan(vec![yearly, metered(per_unit(up("0.2")))], Aggregation::Count)),
        [
            "plan pro: it can no longer be subscribed in USD; subscriptions in USD stay on their version and \
             cannot move to this one",
            "plan pro: price fee: it is charged every year, every month before; allowance and tiers count that long",
            "plan pro: price fee: it is charged at the end of its period, at the start of its period before",
            "plan pro: price usage: it is new",
            "plan pro: price usage (EUR): at 1 units it costs 0.20 EUR",
            "plan pro: price usage (EUR): at 10 units it costs 2.00 EUR",
            "plan pro: price usage (EUR): at 100 units it costs 20.00 EUR",
            "plan pro: price usage (EUR): at 1,000 units it costs 200.00 EUR",
        ],
        "30.00 a month and 360.00 a year recur alike"
    );
}

#[test]
fn a_segment_has_its_own_amounts() {
    let education = |amount: &str| {
        let mut price = fee(flat(up("30")));
        let charges = BTreeMap::from([(eur(), Charge::of(flat(up(amount))))]);
        price.segments.insert(key("education"), charges);
        plan(vec![price], Aggregation::Count)
    };
    assert_eq!(
        told(&education("15"), &education("18")),
        [
            "plan pro: its recurring prices for education come to 18.00 EUR a month, 15.00 EUR before (+20 %): \
             216.00 EUR a year, 180.00 EUR before",
            "plan pro: price fee (EUR for education): it costs 18.00 EUR, 15.00 EUR before (+20 %)",
        ]
    );
}
