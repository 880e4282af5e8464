//! Every refusal at the doors of tiers, shapes, meters, prices and plans.

use std::collections::{BTreeMap, BTreeSet};

use calendar::Alignment;
use ids::PlanVersionId;
use money::{Currency, Decimal, Rounding};
use pricing::presets::{dynamic, flat, per_unit};
use pricing::{
    Aggregation, Charge, Condition, Conversion, ConversionRefused, Dimension, FILTERS_MAX, Filter, LevelTime,
    Matrix, MatrixRefused, Meter, MeterRefused, Percentage, PercentageRefused, PlanRefused, PlanVersion,
    Preset, Price, PriceProblem, QuantitySource, RateWindow, Register, Shape, TIERS_MAX, Tier, TierMode,
    TierTable, TiersAcross, TiersRefused, TimeOfUse, Timing, ValuesAre,
};

use crate::build::*;

fn table(bounds: &[&str]) -> Result<TierTable, TiersRefused> {
    let row = |bound: &&str| Tier::priced((*bound != "-").then(|| d(bound)), up("1"));
    TierTable::new(TierMode::Graduated, bounds.iter().map(row).collect())
}

#[test]
fn tiers_that_make_no_table_name_the_tier_and_what_would_be_right() {
    let sentence = |bounds: &[&str]| table(bounds).unwrap_err().to_string();
    assert_eq!(sentence(&[]), "the tier table has no tiers; give at least one, whose up_to is left open");
    assert_eq!(sentence(&["0", "-"]), "tier 1: up_to is 0; a bound must be above 0");
    assert_eq!(sentence(&["-5", "-"]), "tier 1: up_to is -5; a bound must be above 0");
    assert_eq!(
        sentence(&["5", "5.0", "-"]),
        "tier 2: up_to is 5 as in tier 1; each bound must be higher than the one before"
    );
    assert_eq!(
        sentence(&["10", "5", "-"]),
        "tier 2: up_to is 5, below 10 of tier 1; put the tiers in ascending order"
    );
    assert_eq!(
        sentence(&["5", "-", "10"]),
        "tier 2 of 3: up_to is open, and only the last tier may be; give it a bound or move it to the end"
    );
    assert_eq!(
        sentence(&["5", "10"]),
        "tier 2, the last, ends at 10; leave its up_to open, or add an open tier after it"
    );
    assert!(table(&["0.5", "10", "-"]).is_ok());
    let many = vec![Tier::priced(None, up("1")); TIERS_MAX + 1];
    let refused = TierTable::new(TierMode::Volume, many).unwrap_err();
    assert_eq!(refused, TiersRefused::TooMany { found: TIERS_MAX + 1 });
    let per = Tier { per: Decimal::ZERO, ..Tier::priced(None, up("1")) };
    let refused = TierTable::new(TierMode::Volume, vec![per]).unwrap_err();
    assert_eq!(refused, TiersRefused::PerNotPositive { tier: 1, found: Decimal::ZERO });
    let fee = Tier { charge_when_zero: true, ..Tier::priced(None, up("1")) };
    let tiers = vec![Tier::priced(Some(d("1")), up("1")), fee];
    let refused = TierTable::new(TierMode::Volume, tiers).unwrap_err();
    assert_eq!(refused, TiersRefused::ChargeWhenZeroNotFirst { tier: 2 });
}

#[test]
fn a_matrix_that_does_not_hold_together_is_refused() {
    let row: [&str; 1] = ["eu"];
    let one = || rows(&[(&row, "1")]);
    let name = || vec!["region".to_owned()];
    let refused = |matrix: Result<Matrix, MatrixRefused>| matrix.unwrap_err();
    assert_eq!(refused(Matrix::new(Vec::new(), one(), None)), MatrixRefused::NoDimensions);
    let nine: Vec<String> = (0..9).map(|place| place.to_string()).collect();
    assert_eq!(refused(Matrix::new(nine, one(), None)), MatrixRefused::TooManyDimensions { found: 9 });
    let twice = vec!["region".to_owned(), "region".to_owned()];
    let doubled = MatrixRefused::DimensionDoubled { name: "region".into() };
    assert_eq!(refused(Matrix::new(twice, one(), None)), doubled);
    assert_eq!(refused(Matrix::new(name(), BTreeMap::new(), None)), MatrixRefused::NoRows);
    let two = vec!["region".to_owned(), "size".to_owned()];
    let short = MatrixRefused::RowLength { row: vec!["eu".into()], found: 1, expected: 2 };
    assert_eq!(refused(Matrix::new(two, one(), None)), short);
    let open = TierTable { mode: TierMode::Volume, tiers: Vec::new() };
    let otherwise = MatrixRefused::Otherwise(TiersRefused::Empty);
    assert_eq!(refused(Matrix::new(name(), one(), Some(open.clone()))), otherwise);
    let mut bad = one();
    bad.insert(vec!["us".into()], open);
    let row = MatrixRefused::Row { row: vec!["us".into()], cause: TiersRefused::Empty };
    assert_eq!(refused(Matrix::new(name(), bad, None)), row);
    let table = table(&["-"]).unwrap();
    let many = (0..=2_000).map(|place: u32| (vec![place.to_string()], table.clone())).collect();
    assert_eq!(refused(Matrix::new(name(), many, None)), MatrixRefused::TooManyRows { found: 2_001 });
}

#[test]
fn percentages_and_conversions_that_cannot_be_are_refused() {
    let below = Percentage { free_amount: Some(d("-1")), ..Percentage::of(pct("1")) };
    assert_eq!(below.check(), Err(PercentageRefused::FreeAmountBelowZero { found: d("-1") }));
    let crossed =
        Percentage { event_minimum: Some(up("2")), event_maximum: Some(up("1")), ..Percentage::of(pct("1")) };
    let refused = PercentageRefused::MinimumAboveMaximum { minimum: up("2"), maximum: up("1") };
    assert_eq!(Percentage::new(crossed), Err(refused));
    let zero = ConversionRefused::FactorNotPositive { found: Decimal::ZERO };
    assert_eq!(Conversion::divide(Decimal::ZERO), Err(zero));
    let far = Conversion::new(d("1"), false, Some((29, Rounding::Up)));
    assert_eq!(far, Err(ConversionRefused::RoundsTooFar { found: 29 }));
}

#[test]
fn meters_that_cannot_measure_are_refused_all_at_once() {
    let sentences = |meter: Meter| -> Vec<String> {
        meter.check().unwrap_err().iter().map(ToString::to_string).collect()
    };
    let filter = |property: &str, condition| Filter { property: property.to_owned(), condition };
    let bad = Meter {
        event_type: String::new(),
        value: None,
        carries: true,
        start_level: d("1"),
        values_are: ValuesAre::Changes,
        filters: vec![filter("", Condition::Present), filter("x", Condition::OneOf(BTreeSet::new()))],
        ..meter(Aggregation::Average)
    };
    assert_eq!(
        sentences(bad),
        [
            "meter m: event_type is empty; name the type of the events that count",
            "meter m: the aggregation average needs a value; name the property of the events that carries it",
            "meter m: values_are = changes needs an aggregation that follows a level (latest, max, min, time_weighted, or sum); average does not",
            "meter m: carries needs an aggregation with a state (latest, max, time_weighted, unique_count); average has none",
            "meter m: start_level is read by latest, max and time_weighted only, when they carry; drop it",
            "meter m: filter 1 names no property; name one",
            "meter m: the filter on \"x\" lists 0 values; list between 1 and 1000",
        ]
    );
    let counting = Meter { value: Some("v".into()), ..meter(Aggregation::Count) };
    assert!(matches!(counting.check().unwrap_err()[0], MeterRefused::ValueOfCount { .. }));
    for (percent, allowed) in [("0", false), ("0.1", true), ("100", true), ("100.1", false)] {
        assert_eq!(meter(Aggregation::Percentile(pct(percent))).check().is_ok(), allowed, "{percent}");
    }
    let many = vec![filter("x", Condition::Present); FILTERS_MAX + 1];
    let refused = Meter { filters: many, ..meter(Aggregation::Sum) }.check().unwrap_err();
    assert_eq!(refused, [MeterRefused::TooManyFilters { meter: key("m"), found: FILTERS_MAX + 1 }]);
}

fn problems(price: &Price, meter: Option<&Meter>) -> Vec<PriceProblem> {
    price.check(meter).err().unwrap_or_default().into_iter().map(|refused| refused.cause).collect()
}

fn fixed(shape: Shape) -> Price {
    charged(Price::named(key("fee"), QuantitySource::One, Some(month())), Charge::of(shape))
}

fn usd() -> Currency {
    Currency::parse("USD").unwrap()
}

#[test]
fn bounds_of_a_charge_are_in_its_currency_above_zero_and_in_order() {
    let sum = meter(Aggregation::Sum);
    let mut price = metered(per_unit(up("1")));
    assert_eq!(problems(&price, Some(&sum)), []);
    let charge = price.charges.get_mut(&eur()).unwrap();
    (charge.minimum, charge.maximum) = (Some(money("2")), Some(money("1")));
    let crossed = PriceProblem::MinimumAboveMaximum { minimum: money("2"), maximum: money("1") };
    assert_eq!(problems(&price, Some(&sum)), [crossed]);
    let lines = Price { group_by: by(&["region"]), ..price.clone() };
    assert_eq!(problems(&lines, Some(&sum)), [], "the maximum is of a line, the minimum of all");
    let charge = price.charges.get_mut(&eur()).unwrap();
    let dollars = money::Money::new(1, usd());
    (charge.minimum, charge.maximum) = (Some(money("-2")), Some(dollars));
    assert_eq!(
        problems(&price, Some(&sum)),
        [
            PriceProblem::BelowZero { bound: "minimum", currency: eur(), found: money("-2") },
            PriceProblem::OtherCurrency { bound: "maximum", currency: eur(), found: usd() },
        ]
    );
    price.charges.clear();
    assert_eq!(problems(&price, Some(&sum)), [PriceProblem::NoCurrency]);
}

#[test]
fn a_price_names_everything_that_does_not_fit_at_once() {
    let percentage = Percentage { free_amount: Some(d("-1")), ..Percentage::of(pct("1")) };
    let price = Price {
        allowance: Some(q("5")),
        rate_per: Some(RateWindow::Hour),
        tiers_across: TiersAcross::All,
        ..metered(Shape::Percentage(percentage))
    };
    let refused = price.check(Some(&meter(Aggregation::Max))).unwrap_err();
    let sentences: Vec<String> = refused.iter().map(ToString::to_string).collect();
    assert_eq!(
        sentences,
        [
            "price usage: EUR: free_amount is -1; give an amount of zero or more, or leave it out",
            "price usage: an allowance does not fit a percentage; use its free_events or free_amount",
            "price usage: rate_per does not fit a percentage, which is taken event by event; drop it",
            "price usage: tiers_across = all does not fit a percentage, which is taken event by event; drop it",
            "price usage: a percentage price takes its amount from each event; set `meter` to a meter whose aggregation is \"sum\", with a `value`",
        ]
    );
}

#[test]
fn what_events_carry_and_windows_and_dimensions_need_a_meter() {
    assert_eq!(problems(&fixed(dynamic()), None), [PriceProblem::NeedsValue { shape: "dynamic" }]);
    let windows = Price { rate_per: Some(RateWindow::Day), ..fixed(flat(up("1"))) };
    assert_eq!(problems(&windows, None), [PriceProblem::WindowsWithoutMeter]);
    let grouped = Price { group_by: by(&["region"]), ..fixed(flat(up("1"))) };
    assert_eq!(problems(&grouped, None), [PriceProblem::DimensionsWithoutMeter]);
    let usage = metered(per_unit(up("1")));
    assert_eq!(problems(&usage, None), [PriceProblem::MeterUnknown { meter: key("m") }]);
    let other = Meter { key: key("other"), ..meter(Aggregation::Sum) };
    assert_eq!(problems(&usage, Some(&other)), [PriceProblem::MeterUnknown { meter: key("m") }]);
    let once = Price { cadence: None, ..usage };
    let sum = meter(Aggregation::Sum);
    assert_eq!(problems(&once, Some(&sum)), [PriceProblem::NeedsCadence { quantity: "metered events" }]);
    assert!(once.is_one_off() && once.is_metered() && !once.is_time_based());
    assert!(fixed(flat(up("1"))).is_time_based());
    let allowance = Price { allowance: Some(q("-1")), ..metered(per_unit(up("1"))) };
    assert_eq!(problems(&allowance, Some(&sum)), [PriceProblem::AllowanceBelowZero]);
    let conversion = Conversion { factor: d("-1"), divide: false, round: None, unit: None };
    let converted = Price { conversion: Some(conversion), ..metered(per_unit(up("1"))) };
    assert!(matches!(problems(&converted, Some(&sum))[..], [PriceProblem::Conversion(_)]));
}

#[test]
fn usage_in_advance_only_ever_grows() {
    for (aggregation, fits) in [
        (Aggregation::Count, true),
        (Aggregation::Sum, true),
        (Aggregation::Max, true),
        (Aggregation::UniqueCount, true),
        (Aggregation::Min, false),
        (Aggregation::Latest, false),
        (Aggregation::Average, false),
        (Aggregation::TimeWeighted(LevelTime::Days), false),
        (Aggregation::Percentile(pct("95")), false),
        (Aggregation::Register(Register::default()), false),
    ] {
        let price = Price { timing: Timing::InAdvance, ..metered(per_unit(up("1"))) };
        let meter = meter(aggregation);
        let expected = PriceProblem::AdvanceAggregation { aggregation: meter.aggregation.code() };
        let expected = if fits { vec![] } else { vec![expected] };
        assert_eq!(problems(&price, Some(&meter)), expected);
    }
    let volume = tiers(TierMode::Volume, &[("5", "2", "0"), ("-", "1", "0")]);
    let price = Price { timing: Timing::InAdvance, ..metered(volume) };
    assert_eq!(problems(&price, Some(&meter(Aggregation::Sum))), [PriceProblem::AdvanceVolume]);
}

#[test]
fn dimensions_have_names_of_their_own_and_a_matrix_looks_only_at_them() {
    let sum = meter(Aggregation::Sum);
    let twice = Price { group_by: by(&["region", "region"]), ..metered(per_unit(up("1"))) };
    assert_eq!(problems(&twice, Some(&sum)), [PriceProblem::DimensionName { name: "region".into() }]);
    let many =
        Price { group_by: by(&["1", "2", "3", "4", "5", "6", "7", "8", "9"]), ..metered(per_unit(up("1"))) };
    assert_eq!(problems(&many, Some(&sum)), [PriceProblem::TooManyDimensions { found: 9 }]);
    let row: [&str; 1] = ["eu"];
    let matrix =
        |row: &[&str]| pricing::presets::matrix(vec!["region".into()], rows(&[(row, "1")]), None).unwrap();
    let unknown = Price { group_by: by(&["size"]), ..metered(matrix(&row)) };
    let expected = PriceProblem::MatrixDimensionUnknown { currency: eur(), name: "region".into() };
    assert_eq!(problems(&unknown, Some(&sum)), [expected]);
    let pooled = Price { group_by: by(&["region"]), tiers_across: TiersAcross::All, ..metered(matrix(&row)) };
    assert_eq!(problems(&pooled, Some(&sum)), [PriceProblem::PooledMatrix]);
    let mut differing = Price { group_by: by(&["region"]), ..metered(matrix(&row)) };
    differing.charges.insert(usd(), Charge::of(matrix(&["us"])));
    let expected = PriceProblem::MatrixRowsDiffer { first: eur(), currency: usd() };
    assert_eq!(problems(&differing, Some(&sum)), [expected]);
    let mut mixed = metered(Shape::Percentage(Percentage::of(pct("1"))));
    mixed.charges.insert(usd(), Charge::of(per_unit(up("1"))));
    assert_eq!(problems(&mixed, Some(&sum)), [PriceProblem::ShapesDiffer]);
}

#[test]
fn a_register_keeps_its_last_reading_and_carries_no_value_for_each_event() {
    let bad = Meter {
        carries: false,
        start_level: d("1"),
        values_are: ValuesAre::Changes,
        ..meter(Aggregation::Register(Register {
            register: Some(String::new()),
            rolls_over_at: Some(Decimal::ZERO),
            exchange: Some(String::new()),
        }))
    };
    let found: Vec<String> = bad.check().unwrap_err().iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "meter m: values_are = changes needs an aggregation that follows a level (latest, max, min, time_weighted, or sum); register does not",
            "meter m: start_level is read by latest, max and time_weighted only, when they carry; drop it",
            "meter m: carries = false loses what is used between two periods; a register starts from its last reading, so drop it",
            "meter m: rolls_over_at is 0; give the reading above zero at which it begins again",
            "meter m: register names no property; name one, or leave it out",
            "meter m: exchange names no property; name one, or leave it out",
        ]
    );
    let register = meter(Aggregation::Register(Register::default()));
    assert_eq!(register.check(), Ok(()));
    let share = metered(Shape::Percentage(Percentage::of(pct("1"))));
    assert_eq!(problems(&share, Some(&register)), [PriceProblem::NeedsValue { shape: "percentage" }]);
    assert_eq!(
        problems(&metered(Shape::Dynamic), Some(&register)),
        [PriceProblem::NeedsValue { shape: "dynamic" }]
    );
}

#[test]
fn windows_sort_events_not_levels() {
    let windows = TimeOfUse { name: "w".into(), zone: None, rules: Vec::new(), otherwise: "all".into() };
    let price = Price { group_by: vec![Dimension::TimeOfUse(windows)], ..metered(per_unit(up("1"))) };
    assert_eq!(problems(&price, Some(&meter(Aggregation::Max))), []);
    assert_eq!(problems(&price, Some(&meter(Aggregation::Register(Register::default())))), []);
    for meter in [
        Meter { carries: true, ..meter(Aggregation::Max) },
        meter(Aggregation::TimeWeighted(LevelTime::Hours)),
    ] {
        let aggregation = meter.aggregation.code();
        let expected = PriceProblem::TimeOfUseOfLevel { name: "w".into(), aggregation };
        assert_eq!(problems(&price, Some(&meter)), [expected]);
    }
}

fn plan(prices: Vec<Price>, meters: Vec<Meter>) -> PlanVersion {
    PlanVersion {
        id: PlanVersionId::from_bytes([1; 16]),
        plan: key("pro"),
        version: 1,
        name: "Pro".into(),
        alignment: Alignment::Anniversary,
        prices,
        meters: meters.into_iter().map(|meter| (meter.key.clone(), meter)).collect(),
        grace_micros: 0,
        terms: pricing::PlanTerms::default(),
    }
}

#[test]
fn a_plan_checks_its_prices_and_meters_and_how_they_hang_together() {
    let usage = metered(per_unit(up("1")));
    assert_eq!(plan(vec![usage.clone()], vec![meter(Aggregation::Sum)]).check(), Ok(()));
    assert_eq!(plan(Vec::new(), Vec::new()).check(), Ok(()), "a free plan has no prices");
    let mut bad = plan(vec![usage.clone(), usage.clone()], Vec::new());
    bad.grace_micros = -1;
    bad.meters.insert(key("x"), Meter { value: None, ..meter(Aggregation::Sum) });
    let sentences: Vec<String> = bad.check().unwrap_err().iter().map(ToString::to_string).collect();
    assert_eq!(
        sentences,
        [
            "plan pro: two prices have the key usage; give each its own",
            "plan pro: the grace for late usage is below zero; give zero or more",
            "plan pro: the meter m stands under the key x; list each under its own key",
            "plan pro: meter m: the aggregation sum needs a value; name the property of the events that carries it",
            "plan pro: price usage: it reads the meter m, which is not defined; define it, or name another",
            "plan pro: price usage: it reads the meter m, which is not defined; define it, or name another",
        ]
    );
    let mut dollars = Price { key: key("other"), ..usage.clone() };
    let charge = dollars.charges.remove(&eur()).unwrap();
    dollars.charges.insert(usd(), charge);
    let split = plan(vec![usage.clone(), dollars.clone()], vec![meter(Aggregation::Sum)]);
    assert_eq!(split.check(), Err(vec![PlanRefused::NoCommonCurrency { plan: key("pro") }]));
    dollars.charges.extend(usage.charges.clone());
    let joined = plan(vec![usage, dollars], vec![meter(Aggregation::Sum)]);
    assert_eq!(joined.currencies(), [eur()]);
}

#[test]
fn a_plan_checks_its_phases_features_and_commitments() {
    let phase = |name: &str, length, prices: &[&str]| pricing::Phase {
        key: key(name),
        kind: pricing::PhaseKind::Intro,
        length,
        prices: prices.iter().map(|price| key(price)).collect(),
    };
    let counted = pricing::MeteredFeature {
        meter: key("gone"),
        allowance: None,
        window: pricing::FeatureWindow::Period,
        rollover: None,
        beyond: pricing::BeyondAllowance::Block,
        preserve_overage: false,
    };
    let grant = |value| pricing::FeatureGrant { feature: key("api"), value, replaces: false };
    let commitment = |scope| pricing::Commitment {
        key: key("spend"),
        name: "Spend".into(),
        scope,
        steps: Vec::new(),
        every: Some(month()),
        overage_factor: Decimal::ONE,
        tax_category: key("standard"),
    };
    let mut bad =
        plan(vec![metered(per_unit(up("1"))), fixed(per_unit(up("1")))], vec![meter(Aggregation::Sum)]);
    bad.terms = pricing::PlanTerms {
        names: [("x".to_owned(), "Pro".to_owned())].into(),
        add_on: Some(pricing::AddOnTerms::default()),
        phases: vec![phase("intro", None, &["usage"]), phase("intro", Some(month()), &["seats"])],
        features: vec![
            grant(pricing::FeatureValue::Boolean(true)),
            grant(pricing::FeatureValue::Metered(counted)),
        ],
        commitments: vec![
            commitment(pricing::CommitmentScope::Plan(key("basic"))),
            commitment(pricing::CommitmentScope::Price { plan: key("pro"), price: key("seats") }),
        ],
        ..pricing::PlanTerms::default()
    };
    let sentences: Vec<String> = bad.check().unwrap_err().iter().map(ToString::to_string).collect();
    assert_eq!(
        sentences,
        [
            "plan pro: an add-on has no phases of its own; drop them, or make it a plan of its own",
            "plan pro: the phase intro has no length, and others come after it; give it one",
            "plan pro: two phases have the key intro; give each its own",
            "plan pro: the phase intro names the price seats, which the plan does not have; add it, or drop it from the phase",
            "plan pro: no phase names the price fee, so it is never charged; add it to one, or drop it",
            "plan pro: \"x\" is no language tag; write one such as \"de\" or \"pt-BR\"",
            "plan pro: the feature api is granted twice; say it once",
            "plan pro: the feature api counts by the meter gone, which is not defined; define it, or name another",
            "plan pro: the commitment spend counts lines of the plan basic; count this plan's, or put it into a contract",
            "plan pro: two commitments have the key spend; give each its own",
            "plan pro: the commitment spend counts the price seats, which the plan does not have; name one it has",
        ]
    );
}

#[test]
fn a_segments_charges_pass_the_same_door() {
    let mut price = fixed(per_unit(up("1")));
    price.names.insert("deutsch!".into(), "Sitze".into());
    let low = Charge { minimum: Some(money("-2")), ..Charge::of(per_unit(up("1"))) };
    price.segments.insert(key("education"), [(eur(), low)].into());
    let cause = PriceProblem::BelowZero { bound: "minimum", currency: eur(), found: money("-2") };
    let language = PriceProblem::Language { language: "deutsch!".into() };
    let segment = PriceProblem::Segment { segment: key("education"), cause: Box::new(cause.clone()) };
    assert_eq!(problems(&price, None), [language, segment]);
    price.names.clear();
    price.charges = price.segments[&key("education")].clone();
    assert_eq!(problems(&price, None), [cause], "what everybody has is said once");
}

#[test]
fn a_plans_period_is_its_longest_fee_else_its_longest_usage() {
    use calendar::{Cadence, Unit};
    let cadence = |every, unit| Some(Cadence::new(every, unit).unwrap());
    let fee = |cadence| Price { cadence, ..Price::named(key("fee"), QuantitySource::One, None) };
    let usage = |cadence| Price { cadence, ..metered(per_unit(up("1"))) };
    let year = cadence(1, Unit::Year);
    let all = plan(vec![fee(cadence(1, Unit::Month)), fee(cadence(6, Unit::Week)), usage(year)], Vec::new());
    assert_eq!(all.leading_cadence(), cadence(6, Unit::Week));
    assert_eq!(plan(vec![fee(None), usage(year)], Vec::new()).leading_cadence(), year);
    assert_eq!(plan(vec![fee(None)], Vec::new()).leading_cadence(), None);
}

#[test]
fn presets_have_codes_that_read_back() {
    for preset in Preset::ALL {
        assert_eq!(Preset::parse(preset.code()), Ok(preset));
    }
    let unknown = Preset::parse("staircase").unwrap_err().to_string();
    assert!(unknown.starts_with("\"staircase\" is no kind of price; write flat, per_unit"), "{unknown}");
}
