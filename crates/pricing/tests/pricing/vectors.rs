//! Worked cases of other systems, one test for each id; `docs/worked-cases.md` tells where ours
//! differs and why. Inputs and results are read from `tests/vectors`, never written twice.

use calendar::{Period, Share, Zone};
use money::{Decimal, Money, Ratio, Rounding};
use pricing::presets::{dynamic, flat, package, per_unit};
use pricing::{
    Aggregation, Charge, Conversion, LevelTime, Measurement, Meter, Owed, Percentage, Price, RateWindow,
    Scope, Shape, Terms, Tier, TierMode, TierTable, ValuesAre, WindowQuantity, difference, measure, owed,
    rate,
};
use serde_json::Value;

use crate::build::*;

const FILES: [&str; 4] = [
    include_str!("../vectors/killbill.json"),
    include_str!("../vectors/lago.json"),
    include_str!("../vectors/openmeter.json"),
    include_str!("../vectors/vendors.json"),
];

/// One case.
struct Case {
    input: Value,
    expected: Value,
}

fn cases() -> Vec<Value> {
    let read = |file: &str| -> Value { serde_json::from_str(file).expect("the file is JSON") };
    FILES.iter().flat_map(|file| read(file)["vectors"].as_array().expect("a list").clone()).collect()
}

fn case(id: &str) -> Case {
    let found = cases().into_iter().find(|case| case["id"] == id).expect(id);
    Case { input: found["input"].clone(), expected: found["expected"].clone() }
}

/// The tests and the ids they run; a test holds it against the files and the document.
macro_rules! worked_cases {
    ($($name:ident $id:literal $body:expr;)+) => {
        const RUN: &[&str] = &[$($id),+];
        $(#[test]
        fn $name() {
            let run: fn(&Case) = $body;
            run(&case($id));
        })+
    };
}

/// Text of a number, whether it stands in quotes or not.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().expect("a list").iter().map(text).collect()
}

fn or_zero(row: &Value, names: [&str; 2]) -> String {
    let found = names.iter().map(|name| &row[*name]).find(|value| !value.is_null());
    found.map_or_else(|| "0".to_owned(), text)
}

/// Tiers however the source names their fields; a last bound is left open, as ours must be.
fn shape_of(input: &Value, mode: TierMode) -> Shape {
    let rows = input["tiers"].as_array().expect("tiers");
    let tier = |(place, row): (usize, &Value)| {
        let bound =
            ["to", "up_to", "maximum_units"].iter().map(|name| &row[*name]).find(|bound| !bound.is_null());
        let bound = bound.filter(|_| place + 1 < rows.len()).map(|bound| d(&text(bound)));
        let percent = (!row["rate_percent"].is_null()).then(|| pct(&text(&row["rate_percent"])));
        let fee = up(&or_zero(row, ["flat", "flat_fee"]));
        Tier { percent, ..Tier::priced(bound, up(&or_zero(row, ["unit", "per_unit"]))).with_flat_fee(fee) }
    };
    Shape::Tiers(TierTable::new(mode, rows.iter().enumerate().map(tier).collect()).unwrap())
}

fn due_at_zero(shape: Shape) -> Shape {
    let Shape::Tiers(mut table) = shape else { panic!("no tiers") };
    table.tiers[0].charge_when_zero = true;
    Shape::Tiers(table)
}

fn exact(price: &Price, quantity: &Value) -> Ratio {
    rated(price, &text(quantity)).amount
}

fn expect_exact(price: &Price, quantity: &Value, expected: &Value) {
    assert_eq!(exact(price, quantity), r(&text(expected)), "{} units", text(quantity));
}

fn expect_each(price: &Price, quantities: &Value, totals: &Value) {
    let (quantities, totals) = (quantities.as_array().unwrap(), totals.as_array().unwrap());
    assert_eq!(quantities.len(), totals.len());
    for (quantity, total) in quantities.iter().zip(totals) {
        expect_exact(price, quantity, total);
    }
}

fn graduated(case: &Case) -> Price {
    metered(shape_of(&case.input, TierMode::Graduated))
}

fn by_volume(case: &Case) -> Price {
    metered(shape_of(&case.input, TierMode::Volume))
}

fn owed_for(price: &Price, quantity: &str, ended: bool) -> Owed {
    owed_of(price, &Terms { ended, ..terms() }, quantity)
}

/// What a further bill of the period is, after `before` was billed and `now` more was used.
fn further(price: &Price, before: &str, now: &str) -> Money {
    let billed = owed_for(price, before, false).lines[0].amount;
    further_after(price, before, now, billed)
}

fn further_after(price: &Price, before: &str, now: &str, billed: Money) -> Money {
    let total = r(before).checked_add(r(now)).unwrap().to_string();
    let now = owed_for(price, &total, false);
    difference(&now, eur(), &[(Vec::new(), billed)]).unwrap()[0].amount
}

fn amount_in(case: &Case, name: &str) -> Money {
    money(&text(&case.expected[name]))
}

fn cents(value: &Value) -> Money {
    Money::new(value.as_i64().expect("cents"), eur())
}

/// A conversion of factor 1 that only rounds.
fn rounding_to(decimals: i8, rounding: Rounding) -> Conversion {
    Conversion::new(Decimal::ONE, false, Some((decimals, rounding))).unwrap()
}

fn rounded_units(case: &Case) {
    let decimals = case.input["precision"].as_i64().unwrap_or(0);
    let rounding = match case.input["function"].as_str().unwrap() {
        "round" => Rounding::HalfAwayFromZero,
        "ceil" => Rounding::Up,
        "floor" => Rounding::Down,
        other => panic!("{other}"),
    };
    let conversion = Some(rounding_to(i8::try_from(decimals).unwrap(), rounding));
    let price = Price { conversion, ..metered(per_unit(up("1"))) };
    let converted = rated(&price, &text(&case.input["units"])).trace.converted;
    assert_eq!(converted, r(&text(&case.expected["units"])));
}

fn percentage_of(input: &Value) -> Price {
    let bound = |name: &str| (!input[name].is_null()).then(|| up(&text(&input[name])));
    let free_amount = Some(&input["free_units_total"]).filter(|free| !free.is_null() && text(free) != "0");
    metered(Shape::Percentage(Percentage {
        rate: pct(&text(&input["rate_percent"])),
        fixed_fee: up(&text(&input["fixed_amount_per_event"])),
        event_minimum: bound("per_transaction_min"),
        event_maximum: bound("per_transaction_max"),
        free_events: input["free_events"].as_str().map(|events| events.parse().unwrap()),
        free_amount: free_amount.map(|free| d(&text(free))),
    }))
}

/// A level of changes averaged over the period, rounded up to five decimals as the source does.
fn average_level(list: &[(&str, &str)], period: Period, full: Period) -> (Ratio, Ratio) {
    let meter =
        Meter { values_are: ValuesAre::Changes, ..meter(Aggregation::TimeWeighted(LevelTime::Average)) };
    let price = metered(per_unit(up("1")));
    let zone = Zone::utc();
    let found = measure(&price, &meter, &Scope { period, full, zone: &zone }, &events(list)).unwrap();
    let exact = found.measurements[0].quantity;
    let price = Price { conversion: Some(rounding_to(5, Rounding::Up)), ..price };
    let rounded = rate(&price, price.charge(eur()).unwrap(), &found.measurements[0], Share::ONE).unwrap();
    (exact, rounded.trace.converted)
}

fn july() -> Period {
    period("2022-07-09", "2022-08-09")
}

fn minimum_of(minimum: Money, used: Money) -> Price {
    let mut price = metered(flat(up(&used.amount_text())));
    price.charges.get_mut(&eur()).unwrap().minimum = Some(minimum);
    price
}

fn prorated_minimum(minimum: &Value, numerator: i128, denominator: i128) -> Money {
    let price = minimum_of(cents(minimum), money("0"));
    let terms = Terms { share: share(numerator, denominator), ..terms() };
    owed(&price, &terms, &[]).unwrap().minimum_top_up.unwrap().minimum
}

fn sum_of(case: &Case, aggregation: Aggregation, rate_per: Option<RateWindow>) -> Measurement {
    let (from, to) = (text(&case.input["from"]), text(&case.input["to"]));
    let rows: Vec<Vec<String>> = case.input["events"].as_array().unwrap().iter().map(texts).collect();
    let list: Vec<(&str, &str)> = rows.iter().map(|row| (row[0].as_str(), row[1].as_str())).collect();
    let price = Price { rate_per, ..metered(per_unit(up("1"))) };
    measured(&price, &meter(aggregation), period(&from, &to), &events(&list)).measurements.remove(0)
}

fn blocks(case: &Case, mode: TierMode) -> Price {
    let rows = case.input["tiers"].as_array().or_else(|| case.input["plan"]["tiers"].as_array()).unwrap();
    let mut bound = Decimal::ZERO;
    let tier = |(place, row): (usize, &Value)| {
        let size = d(&text(&row["block_size"]));
        let width = size.checked_mul(d(&text(&row["max_blocks"]))).unwrap();
        bound = bound.checked_add(width).unwrap();
        let up_to = (place + 1 < rows.len()).then_some(bound);
        Tier { per: size, whole: true, ..Tier::priced(up_to, up(&text(&row["price_per_block"]))) }
    };
    let tiers = rows.iter().enumerate().map(tier).collect();
    metered(Shape::Tiers(TierTable::new(mode, tiers).unwrap()))
}

fn unit_price(case: &Case) -> Price {
    let mut price = metered(per_unit(up(&or_zero(&case.input, ["unit_amount", "unit_price"]))));
    let charge = price.charges.get_mut(&eur()).unwrap();
    charge.maximum = case.input["max_spend"].as_str().map(money);
    charge.minimum = case.input["min_spend"].as_str().map(money);
    price
}

fn packages(case: &Case) -> Price {
    let size = or_zero(&case.input, ["quantity_per_package", "divide_by"]);
    metered(package(d(&size), up(&text(&case.input["package_amount"]))).unwrap())
}

worked_cases! {
    std_001 "std-001" |case| expect_exact(&unit_price(case), &case.input["units"], &case.expected["amount"]);
    grad_011 "grad-011" |case| expect_exact(&graduated(case), &case.input["units"], &case.expected["amount"]);
    grad_012 "grad-012" |case| expect_exact(&graduated(case), &case.input["units"], &case.expected["amount"]);
    grad_dec_001 "grad-dec-001" |case| expect_exact(&graduated(case), &case.input["units"], &case.expected["amount"]);
    pct_001 "pct-001" |case| {
        // The source gives running totals of 50, 150 and 400 and a total of 800.
        let rated = amount_of_values(&percentage_of(&case.input), &["50", "100", "250", "400"], Share::ONE);
        assert_eq!(rated.amount, r(&text(&case.expected["amount"])));
        assert_eq!(rated.trace.allowance, r(&text(&case.expected["free_units"])));
        let paid = &rated.trace.steps[1];
        assert_eq!((paid.quantity, paid.units), (r("550"), r(&text(&case.expected["paid_events"]))));
    };
    pct_007 "pct-007" |case| {
        let values = ["200"; 4];
        let rated = amount_of_values(&percentage_of(&case.input), &values, Share::ONE);
        assert_eq!(rated.amount, r(&text(&case.expected["amount"])));
    };
    pct_mm_001 "pct-mm-001" |case| {
        let values = texts(&case.input["event_values_in_order"]);
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        let rated = amount_of_values(&percentage_of(&case.input), &values, Share::ONE);
        assert_eq!(rated.amount, r(&text(&case.expected["amount"])));
    };
    vol_001 "vol-001" |case| {
        let shape = shape_of(&case.input, TierMode::Volume);
        assert_eq!(exact(&metered(shape.clone()), &case.input["units"]), Ratio::ZERO, "our default");
        expect_exact(&metered(due_at_zero(shape)), &case.input["units"], &case.expected["amount"]);
    };
    vol_003 "vol-003" |case| expect_exact(&by_volume(case), &case.input["units"], &case.expected["amount"]);
    vol_004 "vol-004" |case| expect_exact(&by_volume(case), &case.input["units"], &case.expected["amount"]);
    vol_fixed_001 "vol-fixed-001" |case| expect_exact(&by_volume(case), &case.input["units"], &case.expected["amount"]);
    gpct_001 "gpct-001" |case| {
        let shape = shape_of(&case.input, TierMode::Graduated);
        assert_eq!(exact(&metered(shape.clone()), &case.input["units"]), Ratio::ZERO, "our default");
        expect_exact(&metered(due_at_zero(shape)), &case.input["units"], &case.expected["amount"]);
    };
    gpct_002 "gpct-002" |case| expect_exact(&graduated(case), &case.input["units"], &case.expected["amount"]);
    gpct_tier_001 "gpct-tier-001" |case| {
        let tier = &case.input["single_tier"];
        let second = Tier::percent(Some(d(&text(&tier["to"]))), pct(&text(&tier["rate_percent"])))
            .with_flat_fee(up(&text(&tier["flat"])));
        let rows = vec![Tier::priced(Some(d("6")), up("0")), second, Tier::priced(None, up("0"))];
        let price = metered(Shape::Tiers(TierTable::new(TierMode::Graduated, rows).unwrap()));
        let step = rated(&price, &text(&case.input["units"])).trace.steps[1].clone();
        assert_eq!(step.quantity, r(&text(&case.expected["tier_units"])));
        assert_eq!(step.amount, r(&text(&case.expected["tier_total"])));
    };
    dyn_002 "dyn-002" |case| {
        let cents = Conversion::divide(d("100")).unwrap();
        let price = Price { conversion: Some(cents), ..metered(dynamic()) };
        let sent = exact(&price, &case.input["sum_of_event_precise_total_amount_cents"]);
        assert_ne!(sent, r(&text(&case.expected["amount"])), "differs: ours bills what the events carry");
        assert_eq!(sent, r("0.402"));
    };
    pgrad_008 "pgrad-008" |case| {
        let sum = texts(&case.input["event_prorated_units"]).iter().fold(Ratio::ZERO, |sum, part| sum.checked_add(d(part)).unwrap());
        let price = graduated(case);
        assert_eq!(amount(&price, &sum.to_string()), text(&case.expected["amount_rounded_2dp"]));
    };
    agg_002 "agg-002" |case| {
        let span = period("2023-05-01", "2023-06-01");
        let list = [("2022-12-01", "2.5"), ("2023-01-01", "2.5"), ("2023-05-26", "12"), ("2023-05-26", "12"), ("2023-05-31", "4.5")];
        assert_eq!(average_level(&list, span, span).1, r(&text(&case.expected["units"])));
    };
    agg_005 "agg-005" |case| {
        let standing = Meter { carries: true, values_are: ValuesAre::Changes, ..meter(Aggregation::Latest) };
        let list = [("2022-12-01", "2.5"), ("2023-01-01", "2.5"), ("2023-05-26", "12"), ("2023-05-26", "12")];
        let next = period("2023-06-01", "2023-07-01");
        let found = measured(&metered(per_unit(up("1"))), &standing, next, &events(&list));
        assert_eq!(found.measurements[0].quantity, r(&text(&case.expected["units"])));
    };
    agg_008 "agg-008" |case| {
        let units = average_level(&[("2022-07-24", "1")], july(), july());
        assert_eq!(units, (r("16/31"), r(&text(&case.expected["units"]))));
    };
    agg_009 "agg-009" |case| {
        let list = [("2022-06-09", "1"), ("2022-07-24T23:59:59Z", "-1")];
        let (exact, rounded) = average_level(&list, july(), july());
        assert_eq!(exact, Ratio::from_fraction(1_382_399, 2_678_400).unwrap(), "up to the second of removal");
        assert_eq!(rounded, r(&text(&case.expected["units"])), "their five decimals hide the second");
    };
    agg_013 "agg-013" |case| {
        let part = period("2022-08-01", "2022-08-09");
        let units = average_level(&[("2022-06-09", "1")], part, july());
        assert_eq!(units, (r("8/31"), r(&text(&case.expected["units"]))));
    };
    rnd_001 "rnd-001" rounded_units;
    rnd_002 "rnd-002" rounded_units;
    rnd_004 "rnd-004" rounded_units;
    rnd_007 "rnd-007" rounded_units;
    min_001 "min-001" |case| {
        let price = minimum_of(cents(&case.input["min_amount_cents"]), cents(&case.input["used_cents"]));
        let top_up = owed_for(&price, "1", true).minimum_top_up.unwrap();
        assert_eq!(top_up.amount, cents(&case.expected["true_up_cents"]));
    };
    min_003 "min-003" |case| {
        let price = minimum_of(cents(&case.input["min_amount_cents"]), cents(&case.input["used_cents"]));
        let terms = Terms { share: share(25, 28), ..terms() };
        let top_up = owed_of(&price, &terms, "1").minimum_top_up.unwrap();
        assert_eq!(top_up.amount, cents(&case.expected["true_up_cents"]));
    };
    com_002 "com-002" |case| {
        let minimum = prorated_minimum(&case.input["commitment_cents"], 30, 31);
        assert_eq!(minimum, cents(&case.expected["prorated_commitment_cents"]));
    };
    com_005 "com-005" |case| {
        let minimum = prorated_minimum(&case.input["commitment_cents"], 365, 366);
        assert_eq!(minimum, cents(&case.expected["prorated_commitment_cents"]));
    };
    pb_004 "pb-004" |case| {
        let price = unit_price(case);
        let expected: Vec<Money> = case.expected["progressive_invoices_cents"].as_array().unwrap().iter().map(cents).collect();
        assert_eq!(further(&price, "0", "1000000"), expected[0]);
        assert_eq!(further(&price, "1000000", "2000000"), expected[1]);
        let credit = cents(&case.expected["period_end_progressive_credit_cents"]);
        assert_eq!(owed_for(&price, "3000000", true).total(eur()).unwrap(), credit, "all of it was billed");
    };
    kb_usage_top_tier "kb-usage-top-tier" |case| {
        expect_each(&blocks(case, TierMode::Volume), &case.input["quantities"], &case.expected["amounts"]);
    };
    kb_usage_scenario_late_window "kb-usage-scenario-late-window" |case| {
        let price = blocks(case, TierMode::Graduated);
        let lines = &case.expected["invoice_on_2012-08-01"];
        assert_eq!(owed_for(&price, "199", true).lines[0].amount, money(&text(&lines[0]["amount"])));
        assert_eq!(owed_for(&price, "350", true).lines[0].amount, money(&text(&lines[1]["amount"])));
        assert_eq!(owed_for(&price, "100", true).lines[0].amount, money("2.95"), "differs: April is not dropped");
    };
    kb_scn_catalog_usage_versions "kb-scn-catalog-usage-versions" |case| {
        let units = text(&case.input["units_per_month"]);
        let versions = case.input["unit_price_by_version"].as_object().unwrap();
        let amounts: Vec<Money> = versions
            .values()
            .map(|unit| owed_for(&metered(per_unit(up(&text(unit)))), &units, true).lines[0].amount)
            .collect();
        let items = case.expected["items"].as_array().unwrap();
        let expected: Vec<Money> = [0, 1, 3].iter().map(|item: &usize| money(&text(&items[*item]["amount"]))).collect();
        assert_eq!(amounts, expected);
    };
    om_unit_min_mid_split "om-unit-min-mid-split" |case| {
        let owed = owed_for(&unit_price(case), &text(&case.input["quantity"]), false);
        assert_eq!(owed.minimum_top_up, None);
        assert_eq!(owed.total(eur()).unwrap(), amount_in(case, "total"));
    };
    om_unit_basic "om-unit-basic" |case| expect_exact(&unit_price(case), &case.input["quantity"], &case.expected["total"]);
    om_unit_max_not_hit "om-unit-max-not-hit" |case| {
        let line = owed_for(&unit_price(case), &text(&case.input["quantity"]), false).lines[0].clone();
        assert_eq!((line.over_maximum, line.amount), (money("0"), amount_in(case, "total")));
    };
    om_package_partial "om-package-partial" |case| {
        let rated = rated(&packages(case), &text(&case.input["quantity"]));
        assert_eq!(rated.trace.steps[0].units, r(&text(&case.expected["packages"])));
        assert_eq!(rated.amount, r(&text(&case.expected["total"])));
    };
    om_package_progressive_overflow "om-package-progressive-overflow" |case| {
        let more = further(&packages(case), &text(&case.input["pre_line_quantity"]), &text(&case.input["quantity"]));
        assert_eq!(more, amount_in(case, "total"));
    };
    om_dynamic_max_progressive "om-dynamic-max-progressive" |case| {
        let mut price = metered(dynamic());
        price.conversion = Some(Conversion::multiply(d(&text(&case.input["multiplier"]))).unwrap());
        price.charges.get_mut(&eur()).unwrap().maximum = Some(money(&text(&case.input["max_spend"])));
        let billed = money(&text(&case.input["previously_billed"]));
        let (before, now) = (text(&case.input["pre_line_quantity"]), text(&case.input["quantity"]));
        assert_eq!(owed_for(&price, &before, false).lines[0].amount, billed);
        assert_eq!(further_after(&price, &before, &now, billed), amount_in(case, "total"));
    };
    om_graduated_lines "om-graduated-lines" |case| {
        let rated = rated(&graduated(case), &text(&case.input["quantity"]));
        let amounts: Vec<String> = rated.trace.steps.iter().map(|step| step.amount.to_string()).collect();
        assert_eq!(amounts, ["100", "50", "25", "7"], "fee and usage of a tier are one step");
        assert_eq!(rated.amount, r(&text(&case.expected["total"])));
    };
    om_graduated_progressive "om-graduated-progressive" |case| {
        let more = further(&graduated(case), &text(&case.input["pre_line_quantity"]), &text(&case.input["quantity"]));
        assert_eq!(more, amount_in(case, "total"));
    };
    om_graduated_flat_not_rebilled "om-graduated-flat-not-rebilled" |case| {
        let more = further(&graduated(case), &text(&case.input["pre_line_quantity"]), &text(&case.input["quantity"]));
        assert_eq!(more, amount_in(case, "total"));
    };
    om_graduated_max_mid_tier "om-graduated-max-mid-tier" |case| {
        let mut price = graduated(case);
        price.charges.get_mut(&eur()).unwrap().maximum = Some(money(&text(&case.input["max_spend"])));
        let billed = money(&text(&case.input["previously_billed"]));
        let (before, now) = (text(&case.input["pre_line_quantity"]), text(&case.input["quantity"]));
        assert_eq!(further_after(&price, &before, &now, billed), amount_in(case, "total"));
    };
    om_volume_totals "om-volume-totals" |case| {
        expect_each(&by_volume(case), &case.input["quantities"], &case.expected["totals"]);
    };
    om_unitconfig_graduated "om-unitconfig-graduated" |case| {
        let factor = d(&text(&case.input["factor"]));
        let conversion = Conversion::new(factor, true, Some((0, Rounding::Up))).unwrap();
        let price = Price { conversion: Some(conversion), ..graduated(case) };
        let rated = rated(&price, &text(&case.input["quantity"]));
        assert_eq!(rated.trace.converted, r(&text(&case.expected["converted_quantity"])));
        let amounts: Vec<String> = rated.trace.steps.iter().map(|step| step.amount.to_string()).collect();
        assert_eq!(amounts, texts(&case.expected["lines"]));
        assert_eq!(rated.amount, r(&text(&case.expected["total"])));
    };
    om_usage_discount_partial "om-usage-discount-partial" |case| {
        let price = Price { allowance: Some(q(&text(&case.input["free_quantity"]))), ..metered(per_unit(up("1"))) };
        assert_eq!(rated(&price, "20").trace.rated_quantity, r(&text(&case.expected["net_quantity"])));
        assert_eq!(rated(&price, "5").trace.rated_quantity, r(&text(&case.expected["net_pre_line_quantity"])));
    };
    om_usage_discount_exhausted "om-usage-discount-exhausted" |case| {
        let price = Price { allowance: Some(q(&text(&case.input["free_quantity"]))), ..metered(per_unit(up("1"))) };
        assert_eq!(rated(&price, "20").trace.rated_quantity, r(&text(&case.expected["net_pre_line_quantity"])));
        assert_eq!(further(&price, "20", "15"), money(&text(&case.expected["net_quantity"])));
    };
    om_meter_hour "om-meter-hour-window-larger-than-range" |case| {
        let found = sum_of(case, Aggregation::Sum, Some(RateWindow::Hour));
        let row = &case.expected["rows"][0];
        let window = found.windows[0].clone();
        assert_eq!(window.quantity, r(&text(&row["value"])));
        assert_eq!(window.window, period("2023-12-31T23:57:00Z", &text(&row["end"])), "cut by the period's edge");
    };
    om_meter_latest "om-meter-latest" |case| {
        let found = sum_of(case, Aggregation::Latest, None);
        assert_eq!(found.quantity, r(&text(&case.expected["value"])));
    };
    fp_flat_fee "fp-flat-fee" |case| expect_each(&unit_price(case), &case.input["quantities"], &case.expected["totals"]);
    fp_package_up "fp-package-up" |case| expect_each(&packages(case), &case.input["quantities"], &case.expected["totals"]);
    fp_slab_free_first "fp-slab-free-first" |case| {
        expect_each(&graduated(case), &case.input["quantities"], &case.expected["totals"]);
    };
    fp_slab_flat_amounts "fp-slab-flat-amounts" |case| {
        expect_each(&graduated(case), &case.input["quantities"], &case.expected["totals"]);
    };
    fp_bucketed_slab "fp-bucketed-slab" |case| {
        let price = Price { rate_per: Some(RateWindow::Day), ..graduated(case) };
        let days = ["2026-01-01", "2026-01-02", "2026-01-03"];
        let quantities = texts(&case.input["bucket_values"]);
        let windows = (0..quantities.len())
            .map(|place| WindowQuantity { window: period(days[place], days[place + 1]), quantity: r(&quantities[place]) })
            .collect();
        let measurement = Measurement { windows, ..Measurement::of_quantity(r("24")) };
        let rated = rate(&price, price.charge(eur()).unwrap(), &measurement, Share::ONE).unwrap();
        assert_eq!(rated.amount, r(&text(&case.expected["total"])));
    };
    fp_month_buckets_day31 "fp-month-buckets-day31" |case| {
        let price = Price { rate_per: Some(RateWindow::Month), ..metered(per_unit(up("1"))) };
        let days = ["2026-01-31", "2026-02-15", "2026-03-15", "2026-04-15"];
        let list: Vec<(&str, &str)> = days.iter().map(|day| (*day, "1")).collect();
        let span = period(&text(&case.input["from"]), &text(&case.input["to"]));
        let found = measured(&price, &meter(Aggregation::Sum), span, &events(&list));
        let starts: Vec<String> = found.measurements[0].windows.iter().map(|window| window.window.start().to_string()[..10].to_owned()).collect();
        assert_ne!(starts, texts(&case.expected["starts"]), "differs: ours are calendar months");
        assert_eq!(starts, ["2026-01-31", "2026-02-01", "2026-03-01", "2026-04-01"]);
    };
    met_volume "met-volume" |case| {
        let rows = case.input["tiers_by_first_unit"].as_array().unwrap();
        let tier = |place: usize| {
            let next = rows.get(place + 1).map(|row| d(&text(&row["first_unit"])).checked_sub(Decimal::ONE).unwrap());
            Tier::priced(next, up(&text(&rows[place]["unit"])))
        };
        let table = TierTable::new(TierMode::Volume, (0..rows.len()).map(tier).collect()).unwrap();
        expect_exact(&metered(Shape::Tiers(table)), &case.input["quantity"], &case.expected["total"]);
    };
    met_tier_fee_and_cap "met-tier-fee-and-cap" |case| {
        let (fee, cap) = (&case.input["cases"][0], &case.input["cases"][1]);
        let table = vec![Tier::priced(None, up(&text(&fee["unit"]))).with_flat_fee(up(&text(&fee["flat_fee"])))];
        let with_fee = metered(Shape::Tiers(TierTable::new(TierMode::Graduated, table).unwrap()));
        expect_exact(&with_fee, &fee["quantity"], &case.expected["totals"][0]);
        let mut capped = metered(per_unit(up(&text(&cap["unit"]))));
        capped.charges.get_mut(&eur()).unwrap().maximum = Some(money(&text(&cap["flat_cap"])));
        let line = owed_for(&capped, &text(&cap["quantity"]), true).lines[0].clone();
        assert_eq!(line.amount, money(&text(&case.expected["totals"][1])), "one tier: its cap is the line's maximum");
    };
    met_unit_and_package "met-unit-and-package" |case| {
        let (unit, block) = (&case.input["cases"][0], &case.input["cases"][1]);
        let by_unit = metered(per_unit(up(&text(&unit["unit"]))));
        expect_exact(&by_unit, &unit["quantity"], &case.expected["totals"][0]);
        let by_block = metered(package(d(&text(&block["block"])), up(&text(&block["rate"]))).unwrap());
        expect_exact(&by_block, &block["quantity"], &case.expected["totals"][1]);
    };
    stripe_volume_5 "stripe-volume-5" |case| expect_exact(&by_volume(case), &case.input["quantity"], &case.expected["total"]);
    orb_bulk_10 "orb-bulk-10" |case| expect_exact(&by_volume(case), &case.input["quantity"], &case.expected["total"]);
    orb_bulk_101 "orb-bulk-101" |case| expect_exact(&by_volume(case), &case.input["quantity"], &case.expected["total"]);
    orb_package_4 "orb-package-4" billed_units;
    orb_package_6 "orb-package-6" billed_units;
    autumn_graduated_15000 "autumn-graduated-15000" |case| expect_exact(&graduated(case), &case.input["quantity"], &case.expected["total"]);
    lago_volume_flat_65000 "lago-volume-flat-65000" |case| expect_exact(&by_volume(case), &case.input["quantity"], &case.expected["total"]);
}

fn billed_units(case: &Case) {
    let size = d(&text(&case.input["package_size"]));
    let price = charged(metered(per_unit(up("1"))), Charge::of(package(size, up("1")).unwrap()));
    let packages = rated(&price, &text(&case.input["quantity"])).trace.steps[0].units;
    assert_eq!(packages.checked_mul(size).unwrap(), r(&text(&case.expected["billed_units"])));
}

#[test]
fn every_case_of_the_files_is_run_and_stands_in_the_document() {
    let mut ids: Vec<String> = cases().iter().map(|case| text(&case["id"])).collect();
    let mut run: Vec<String> = RUN.iter().map(|id| (*id).to_owned()).collect();
    ids.sort();
    run.sort();
    assert_eq!(ids, run);
    let document = include_str!("../../../../docs/worked-cases.md");
    let missing: Vec<&String> = ids.iter().filter(|id| !document.contains(&format!("`{id}`"))).collect();
    assert!(missing.is_empty(), "not in docs/worked-cases.md: {missing:?}");
}
