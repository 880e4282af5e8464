//! Worked cases of other systems, one test for each id; `docs/worked-cases.md` tells where ours
//! differs and why. Inputs and results are read from the root's `tests/vectors`, never written twice.

use calendar::{Period, Share, Zone};
use money::{Decimal, Money, Ratio, Rounding};
use pricing::presets::{dynamic, flat, package, per_unit};
use pricing::{
    Aggregation, Charge, Conversion, Dimension, LevelTime, Matrix, Measurement, Meter, Owed, Percentage,
    Price, RateWindow, Scope, Shape, Terms, Tier, TierMode, TierTable, TimeOfUse, ValuesAre, WindowQuantity,
    WindowRule, difference, measure, owed, rate,
};
use serde_json::Value;

use crate::build::*;
use crate::cases::{Case, assert_runs, list, text};

fn texts(value: &Value) -> Vec<String> {
    list(value).map(text).collect()
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

/// One quantity, whatever the source calls it and what comes of it.
fn expect_amount(price: &Price, case: &Case) {
    let first = |row: &Value, names: [&str; 2]| {
        let found = names.iter().map(|name| &row[*name]).find(|value| !value.is_null());
        text(found.expect("a figure"))
    };
    let quantity = first(&case.input, ["units", "quantity"]);
    assert_eq!(rated(price, &quantity).amount, r(&first(&case.expected, ["amount", "total"])));
}

fn expect_totals(price: &Price, case: &Case) {
    expect_each(price, &case.input["quantities"], &case.expected["totals"]);
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

fn sum_of(case: &Case, aggregation: Aggregation, rate_per: Option<RateWindow>) -> Measurement {
    let (from, to) = (text(&case.input["from"]), text(&case.input["to"]));
    let rows: Vec<Vec<String>> = list(&case.input["events"]).map(texts).collect();
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

/// The prorated parts of all events added up, then run through the tiers once.
fn level_rated_once(case: &Case) -> String {
    let parts = texts(&case.input["event_prorated_units"]);
    let sum = parts.iter().fold(Ratio::ZERO, |sum, part| sum.checked_add(d(part)).unwrap());
    amount(&graduated(case), &sum.to_string())
}

fn below_zero(case: &Case) {
    assert_eq!(level_rated_once(case), text(&case.expected["amount_rounded_2dp"]));
}

/// Differs: theirs finds the tier of each part by the running sum of whole units.
fn expect_levels(case: &Case, ours: &str) {
    assert_ne!(text(&case.expected["amount_rounded_2dp"]), ours);
    assert_eq!(level_rated_once(case), ours);
}

/// Differs: a level holds by the instant, and the case gives no times of day. With these it holds two hours.
fn added_and_removed_twice_on_a_day(case: &Case) {
    let day = text(&case.input["same_key_add_remove_twice_on_day"]);
    let hours = [("01", "1"), ("02", "-1"), ("03", "1"), ("04", "-1")];
    let times = hours.map(|(hour, change)| (format!("{day}T{hour}:00:00Z"), change));
    let list: Vec<(&str, &str)> = times.iter().map(|(time, change)| (time.as_str(), *change)).collect();
    let (exact, rounded) = average_level(&list, july(), july());
    assert_eq!(exact, Ratio::from_fraction(2, 31 * 24).unwrap());
    assert_eq!((rounded, text(&case.expected["units"])), (r("0.00269"), "0.03226".to_owned()));
    // Held from the first addition to the day's end it is their day, to the hour.
    let whole = average_level(&[(day.as_str(), "1"), ("2022-07-10", "-1")], july(), july());
    assert_eq!(whole.1, r(&text(&case.expected["units"])));
}

/// Differs in the window: minutes are none of ours. What they hold adds up to the hour's.
fn windows_without_events_have_no_row(case: &Case) {
    let found = sum_of(case, Aggregation::Sum, Some(RateWindow::Hour));
    let theirs = list(&case.expected["rows"])
        .fold(Ratio::ZERO, |sum, row| sum.checked_add(d(&text(&row["value"]))).unwrap());
    assert_eq!(found.windows.iter().map(|window| window.quantity).collect::<Vec<_>>(), [theirs]);
    // Of three hours only the one with events has a row.
    let price = Price { rate_per: Some(RateWindow::Hour), ..metered(per_unit(up("1"))) };
    let three = period("2023-12-31T22:00:00Z", "2024-01-01T01:00:00Z");
    let rows: Vec<Vec<String>> = list(&case.input["events"]).map(texts).collect();
    let events = events(&rows.iter().map(|row| (row[0].as_str(), row[1].as_str())).collect::<Vec<_>>());
    let hours = measured(&price, &meter(Aggregation::Sum), three, &events).measurements.remove(0).windows;
    assert_eq!(hours.len(), 1);
}

/// The minute of the day that `09:00` names.
fn minute(value: &Value) -> u16 {
    let (hours, minutes) = text(value).split_once(':').map(|(h, m)| (h.to_owned(), m.to_owned())).unwrap();
    hours.parse::<u16>().unwrap() * 60 + minutes.parse::<u16>().unwrap()
}

/// What the hours of a case come to together, by a price whose tiers begin anew every hour.
fn of_hours(case: &Case, bucket: TierTable, otherwise: TierTable) -> Money {
    let hours = &case.input["bucket"];
    let rule = WindowRule {
        window: "bucket".into(),
        months: Vec::new(),
        weekdays: Vec::new(),
        dates: Vec::new(),
        from_minute: minute(&hours["from"]),
        to_minute: minute(&hours["to"]),
    };
    let windows = TimeOfUse { name: "hours".into(), zone: None, rules: vec![rule], otherwise: "rest".into() };
    let rows = [(vec!["bucket".to_owned()], bucket)].into();
    let shape = Shape::Matrix(Matrix { dimensions: vec!["hours".into()], rows, otherwise: Some(otherwise) });
    let by_hours = vec![Dimension::TimeOfUse(windows)];
    let price = Price { rate_per: Some(RateWindow::Hour), group_by: by_hours, ..metered(shape) };
    let used = list(&case.input["windows"]).map(|window| {
        let hour: u32 = text(&window["hour"]).parse().unwrap();
        (format!("2026-01-01T{hour:02}:30:00Z"), text(&window["quantity"]))
    });
    let used: Vec<(String, String)> = used.collect();
    let events = events(&used.iter().map(|(at, n)| (at.as_str(), n.as_str())).collect::<Vec<_>>());
    let found = measured(&price, &meter(Aggregation::Sum), january(), &events);
    owed(&price, &terms(), &found.measurements).unwrap().total(eur()).unwrap()
}

/// So many units at a price, what is beyond them times a factor.
fn overage(committed: &str, unit: &Value, factor: &Value) -> TierTable {
    let unit = d(&text(unit));
    let beyond = unit.checked_mul(d(&text(factor))).unwrap();
    let rows = vec![
        Tier::priced(Some(d(committed)), up(&unit.to_string())),
        Tier::priced(None, up(&beyond.to_string())),
    ];
    TierTable::new(TierMode::Graduated, rows).unwrap()
}

/// Theirs are commitments of each hour, ours tiers of each hour: 5 of money at 2 each are 2.5 units, and 10
/// owed at least are a first tier's fee for 10 units.
fn committed_by_the_hour_of_the_day(case: &Case) {
    let (bucket, line) = (&case.input["bucket"], &case.input["line_item"]);
    let bucket = overage("2.5", &bucket["unit_amount"], &bucket["overage_factor"]);
    let units = d(&text(&line["commitment"]));
    let rows = vec![
        Tier::priced(Some(units), up("0")).with_flat_fee(up(&text(&line["commitment"]))),
        Tier::priced(None, up(&text(&line["overage_factor"]))),
    ];
    let otherwise = TierTable::new(TierMode::Graduated, rows).unwrap();
    assert_eq!(of_hours(case, bucket, otherwise), amount_in(case, "total"));
}

fn committed_quantity_by_the_hour(case: &Case) {
    let (bucket, line) = (&case.input["bucket"], &case.input["line_item"]);
    let tiers = overage(&text(&bucket["commitment"]), &bucket["unit_amount"], &bucket["overage_factor"]);
    let otherwise =
        TierTable::new(TierMode::Graduated, vec![Tier::priced(None, up(&text(&line["unit_amount"])))]);
    assert_eq!(of_hours(case, tiers, otherwise.unwrap()), amount_in(case, "total"));
}

fn free_events_and_a_free_amount(case: &Case) {
    // The source gives running totals of 50, 150 and 400 and a total of 800.
    let rated = amount_of_values(&percentage_of(&case.input), &["50", "100", "250", "400"], Share::ONE);
    assert_eq!(rated.amount, r(&text(&case.expected["amount"])));
    assert_eq!(rated.trace.allowance, r(&text(&case.expected["free_units"])));
    let paid = &rated.trace.steps[1];
    assert_eq!((paid.quantity, paid.units), (r("550"), r(&text(&case.expected["paid_events"]))));
}

fn rate_and_fee_of_each_event(case: &Case) {
    let values = ["200"; 4];
    let rated = amount_of_values(&percentage_of(&case.input), &values, Share::ONE);
    assert_eq!(rated.amount, r(&text(&case.expected["amount"])));
}

fn each_event_clamped(case: &Case) {
    let values = texts(&case.input["event_values_in_order"]);
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    let rated = amount_of_values(&percentage_of(&case.input), &values, Share::ONE);
    assert_eq!(rated.amount, r(&text(&case.expected["amount"])));
}

fn zero_usage_by_volume(case: &Case) {
    let shape = shape_of(&case.input, TierMode::Volume);
    assert_eq!(exact(&metered(shape.clone()), &case.input["units"]), Ratio::ZERO, "our default");
    expect_exact(&metered(due_at_zero(shape)), &case.input["units"], &case.expected["amount"]);
}

fn zero_usage_by_percentage(case: &Case) {
    let shape = shape_of(&case.input, TierMode::Graduated);
    assert_eq!(exact(&metered(shape.clone()), &case.input["units"]), Ratio::ZERO, "our default");
    expect_exact(&metered(due_at_zero(shape)), &case.input["units"], &case.expected["amount"]);
}

fn one_tier_of_a_percentage(case: &Case) {
    let tier = &case.input["single_tier"];
    let second = Tier::percent(Some(d(&text(&tier["to"]))), pct(&text(&tier["rate_percent"])))
        .with_flat_fee(up(&text(&tier["flat"])));
    let rows = vec![Tier::priced(Some(d("6")), up("0")), second, Tier::priced(None, up("0"))];
    let price = metered(Shape::Tiers(TierTable::new(TierMode::Graduated, rows).unwrap()));
    let step = rated(&price, &text(&case.input["units"])).trace.steps[1].clone();
    assert_eq!(step.quantity, r(&text(&case.expected["tier_units"])));
    assert_eq!(step.amount, r(&text(&case.expected["tier_total"])));
}

fn an_amount_without_units(case: &Case) {
    let cents = Conversion::divide(d("100")).unwrap();
    let price = Price { conversion: Some(cents), ..metered(dynamic()) };
    let sent = exact(&price, &case.input["sum_of_event_precise_total_amount_cents"]);
    assert_ne!(sent, r(&text(&case.expected["amount"])), "differs: ours bills what the events carry");
    assert_eq!(sent, r("0.402"));
}

fn an_average_level(case: &Case) {
    let span = period("2023-05-01", "2023-06-01");
    let list = [
        ("2022-12-01", "2.5"),
        ("2023-01-01", "2.5"),
        ("2023-05-26", "12"),
        ("2023-05-26", "12"),
        ("2023-05-31", "4.5"),
    ];
    assert_eq!(average_level(&list, span, span).1, r(&text(&case.expected["units"])));
}

fn a_standing_quantity(case: &Case) {
    let standing = Meter { carries: true, values_are: ValuesAre::Changes, ..meter(Aggregation::Latest) };
    let list = [("2022-12-01", "2.5"), ("2023-01-01", "2.5"), ("2023-05-26", "12"), ("2023-05-26", "12")];
    let next = period("2023-06-01", "2023-07-01");
    let found = measured(&metered(per_unit(up("1"))), &standing, next, &events(&list));
    assert_eq!(found.measurements[0].quantity, r(&text(&case.expected["units"])));
}

fn added_within_the_period(case: &Case) {
    let units = average_level(&[("2022-07-24", "1")], july(), july());
    assert_eq!(units, (r("16/31"), r(&text(&case.expected["units"]))));
}

fn removed_within_the_period(case: &Case) {
    let list = [("2022-06-09", "1"), ("2022-07-24T23:59:59Z", "-1")];
    let (exact, rounded) = average_level(&list, july(), july());
    assert_eq!(exact, Ratio::from_fraction(1_382_399, 2_678_400).unwrap(), "up to the second of removal");
    assert_eq!(rounded, r(&text(&case.expected["units"])), "their five decimals hide the second");
}

fn a_part_of_the_period(case: &Case) {
    let part = period("2022-08-01", "2022-08-09");
    let units = average_level(&[("2022-06-09", "1")], part, july());
    assert_eq!(units, (r("8/31"), r(&text(&case.expected["units"]))));
}

fn up_to_a_minimum(case: &Case) {
    let price = minimum_of(cents(&case.input["min_amount_cents"]), cents(&case.input["used_cents"]));
    let top_up = owed_for(&price, "1", true).minimum_top_up.unwrap();
    assert_eq!(top_up.amount, cents(&case.expected["true_up_cents"]));
}

fn all_in_the_top_tier(case: &Case) {
    expect_each(&blocks(case, TierMode::Volume), &case.input["quantities"], &case.expected["amounts"]);
}

fn no_minimum_before_the_end(case: &Case) {
    let owed = owed_for(&unit_price(case), &text(&case.input["quantity"]), false);
    assert_eq!(owed.minimum_top_up, None);
    assert_eq!(owed.total(eur()).unwrap(), amount_in(case, "total"));
}

fn a_maximum_met_exactly(case: &Case) {
    let line = owed_for(&unit_price(case), &text(&case.input["quantity"]), false).lines[0].clone();
    assert_eq!((line.over_maximum, line.amount), (money("0"), amount_in(case, "total")));
}

fn a_begun_package(case: &Case) {
    let rated = rated(&packages(case), &text(&case.input["quantity"]));
    assert_eq!(rated.trace.steps[0].units, r(&text(&case.expected["packages"])));
    assert_eq!(rated.amount, r(&text(&case.expected["total"])));
}

fn further_packages(case: &Case) {
    let more =
        further(&packages(case), &text(&case.input["pre_line_quantity"]), &text(&case.input["quantity"]));
    assert_eq!(more, amount_in(case, "total"));
}

fn further_up_to_a_maximum(case: &Case) {
    let mut price = metered(dynamic());
    price.conversion = Some(Conversion::multiply(d(&text(&case.input["multiplier"]))).unwrap());
    price.charges.get_mut(&eur()).unwrap().maximum = Some(money(&text(&case.input["max_spend"])));
    let billed = money(&text(&case.input["previously_billed"]));
    let (before, now) = (text(&case.input["pre_line_quantity"]), text(&case.input["quantity"]));
    assert_eq!(owed_for(&price, &before, false).lines[0].amount, billed);
    assert_eq!(further_after(&price, &before, &now, billed), amount_in(case, "total"));
}

fn tier_by_tier(case: &Case) {
    let rated = rated(&graduated(case), &text(&case.input["quantity"]));
    let amounts: Vec<String> = rated.trace.steps.iter().map(|step| step.amount.to_string()).collect();
    assert_eq!(amounts, ["100", "50", "25", "7"], "fee and usage of a tier are one step");
    assert_eq!(rated.amount, r(&text(&case.expected["total"])));
}

fn further_tiers(case: &Case) {
    let more =
        further(&graduated(case), &text(&case.input["pre_line_quantity"]), &text(&case.input["quantity"]));
    assert_eq!(more, amount_in(case, "total"));
}

fn further_tiers_up_to_a_maximum(case: &Case) {
    let mut price = graduated(case);
    price.charges.get_mut(&eur()).unwrap().maximum = Some(money(&text(&case.input["max_spend"])));
    let billed = money(&text(&case.input["previously_billed"]));
    let (before, now) = (text(&case.input["pre_line_quantity"]), text(&case.input["quantity"]));
    assert_eq!(further_after(&price, &before, &now, billed), amount_in(case, "total"));
}

fn totals_by_volume(case: &Case) {
    expect_totals(&by_volume(case), case);
}

fn converted_before_tiers(case: &Case) {
    let factor = d(&text(&case.input["factor"]));
    let conversion = Conversion::new(factor, true, Some((0, Rounding::Up))).unwrap();
    let price = Price { conversion: Some(conversion), ..graduated(case) };
    let rated = rated(&price, &text(&case.input["quantity"]));
    assert_eq!(rated.trace.converted, r(&text(&case.expected["converted_quantity"])));
    let amounts: Vec<String> = rated.trace.steps.iter().map(|step| step.amount.to_string()).collect();
    assert_eq!(amounts, texts(&case.expected["lines"]));
    assert_eq!(rated.amount, r(&text(&case.expected["total"])));
}

fn free_units(case: &Case) {
    let price =
        Price { allowance: Some(q(&text(&case.input["free_quantity"]))), ..metered(per_unit(up("1"))) };
    assert_eq!(rated(&price, "20").trace.rated_quantity, r(&text(&case.expected["net_quantity"])));
    assert_eq!(rated(&price, "5").trace.rated_quantity, r(&text(&case.expected["net_pre_line_quantity"])));
}

fn free_units_are_not_given_again(case: &Case) {
    let price =
        Price { allowance: Some(q(&text(&case.input["free_quantity"]))), ..metered(per_unit(up("1"))) };
    assert_eq!(rated(&price, "20").trace.rated_quantity, r(&text(&case.expected["net_pre_line_quantity"])));
    assert_eq!(further(&price, "20", "15"), money(&text(&case.expected["net_quantity"])));
}

fn an_hour_cut_by_the_period(case: &Case) {
    let found = sum_of(case, Aggregation::Sum, Some(RateWindow::Hour));
    let row = &case.expected["rows"][0];
    let window = found.windows[0].clone();
    assert_eq!(window.quantity, r(&text(&row["value"])));
    assert_eq!(window.window, period("2023-12-31T23:57:00Z", &text(&row["end"])), "cut by the period's edge");
}

fn the_latest_value(case: &Case) {
    let found = sum_of(case, Aggregation::Latest, None);
    assert_eq!(found.quantity, r(&text(&case.expected["value"])));
}

fn totals_by_tiers(case: &Case) {
    expect_totals(&graduated(case), case);
}

fn tiers_of_each_day(case: &Case) {
    let price = Price { rate_per: Some(RateWindow::Day), ..graduated(case) };
    let days = ["2026-01-01", "2026-01-02", "2026-01-03"];
    let quantities = texts(&case.input["bucket_values"]);
    let windows = (0..quantities.len())
        .map(|place| WindowQuantity {
            window: period(days[place], days[place + 1]),
            quantity: r(&quantities[place]),
        })
        .collect();
    let measurement = Measurement { windows, ..Measurement::of_quantity(r("24")) };
    let rated = rate(&price, price.charge(eur()).unwrap(), &measurement, Share::ONE).unwrap();
    assert_eq!(rated.amount, r(&text(&case.expected["total"])));
}

fn calendar_months(case: &Case) {
    let price = Price { rate_per: Some(RateWindow::Month), ..metered(per_unit(up("1"))) };
    let days = ["2026-01-31", "2026-02-15", "2026-03-15", "2026-04-15"];
    let list: Vec<(&str, &str)> = days.iter().map(|day| (*day, "1")).collect();
    let span = period(&text(&case.input["from"]), &text(&case.input["to"]));
    let found = measured(&price, &meter(Aggregation::Sum), span, &events(&list));
    let starts: Vec<String> = found.measurements[0]
        .windows
        .iter()
        .map(|window| window.window.start().to_string()[..10].to_owned())
        .collect();
    assert_ne!(starts, texts(&case.expected["starts"]), "differs: ours are calendar months");
    assert_eq!(starts, ["2026-01-31", "2026-02-01", "2026-03-01", "2026-04-01"]);
}

fn tiers_by_their_first_unit(case: &Case) {
    let rows = case.input["tiers_by_first_unit"].as_array().unwrap();
    let tier = |place: usize| {
        let next =
            rows.get(place + 1).map(|row| d(&text(&row["first_unit"])).checked_sub(Decimal::ONE).unwrap());
        Tier::priced(next, up(&text(&rows[place]["unit"])))
    };
    let table = TierTable::new(TierMode::Volume, (0..rows.len()).map(tier).collect()).unwrap();
    expect_exact(&metered(Shape::Tiers(table)), &case.input["quantity"], &case.expected["total"]);
}

fn a_fee_and_a_cap(case: &Case) {
    let (fee, cap) = (&case.input["cases"][0], &case.input["cases"][1]);
    let table = vec![Tier::priced(None, up(&text(&fee["unit"]))).with_flat_fee(up(&text(&fee["flat_fee"])))];
    let with_fee = metered(Shape::Tiers(TierTable::new(TierMode::Graduated, table).unwrap()));
    expect_exact(&with_fee, &fee["quantity"], &case.expected["totals"][0]);
    let mut capped = metered(per_unit(up(&text(&cap["unit"]))));
    capped.charges.get_mut(&eur()).unwrap().maximum = Some(money(&text(&cap["flat_cap"])));
    let line = owed_for(&capped, &text(&cap["quantity"]), true).lines[0].clone();
    assert_eq!(
        line.amount,
        money(&text(&case.expected["totals"][1])),
        "one tier: its cap is the line's maximum"
    );
}

fn units_and_packages(case: &Case) {
    let (unit, block) = (&case.input["cases"][0], &case.input["cases"][1]);
    let by_unit = metered(per_unit(up(&text(&unit["unit"]))));
    expect_exact(&by_unit, &unit["quantity"], &case.expected["totals"][0]);
    let by_block = metered(package(d(&text(&block["block"])), up(&text(&block["rate"]))).unwrap());
    expect_exact(&by_block, &block["quantity"], &case.expected["totals"][1]);
}

fn billed_units(case: &Case) {
    let size = d(&text(&case.input["package_size"]));
    let price = charged(metered(per_unit(up("1"))), Charge::of(package(size, up("1")).unwrap()));
    let packages = rated(&price, &text(&case.input["quantity"])).trace.steps[0].units;
    assert_eq!(packages.checked_mul(size).unwrap(), r(&text(&case.expected["billed_units"])));
}

worked_cases! {
    std_001 "std-001" |case| expect_amount(&unit_price(case), case);
    grad_011 "grad-011" |case| expect_amount(&graduated(case), case);
    grad_012 "grad-012" |case| expect_amount(&graduated(case), case);
    grad_dec_001 "grad-dec-001" |case| expect_amount(&graduated(case), case);
    pct_001 "pct-001" free_events_and_a_free_amount;
    pct_007 "pct-007" rate_and_fee_of_each_event;
    pct_mm_001 "pct-mm-001" each_event_clamped;
    vol_001 "vol-001" zero_usage_by_volume;
    vol_003 "vol-003" |case| expect_amount(&by_volume(case), case);
    vol_004 "vol-004" |case| expect_amount(&by_volume(case), case);
    vol_fixed_001 "vol-fixed-001" |case| expect_amount(&by_volume(case), case);
    gpct_001 "gpct-001" zero_usage_by_percentage;
    gpct_002 "gpct-002" |case| expect_amount(&graduated(case), case);
    gpct_tier_001 "gpct-tier-001" one_tier_of_a_percentage;
    dyn_002 "dyn-002" an_amount_without_units;
    pgrad_001 "pgrad-001" |case| expect_levels(case, "204.83335");
    pgrad_007 "pgrad-007" |case| expect_levels(case, "149");
    pgrad_008 "pgrad-008" below_zero;
    agg_002 "agg-002" an_average_level;
    agg_005 "agg-005" a_standing_quantity;
    agg_008 "agg-008" added_within_the_period;
    agg_009 "agg-009" removed_within_the_period;
    agg_011 "agg-011" added_and_removed_twice_on_a_day;
    agg_013 "agg-013" a_part_of_the_period;
    rnd_001 "rnd-001" rounded_units;
    rnd_002 "rnd-002" rounded_units;
    rnd_004 "rnd-004" rounded_units;
    rnd_007 "rnd-007" rounded_units;
    min_001 "min-001" up_to_a_minimum;
    kb_usage_top_tier "kb-usage-top-tier" all_in_the_top_tier;
    om_unit_min_mid_split "om-unit-min-mid-split" no_minimum_before_the_end;
    om_unit_basic "om-unit-basic" |case| expect_amount(&unit_price(case), case);
    om_unit_max_not_hit "om-unit-max-not-hit" a_maximum_met_exactly;
    om_package_partial "om-package-partial" a_begun_package;
    om_package_progressive_overflow "om-package-progressive-overflow" further_packages;
    om_dynamic_max_progressive "om-dynamic-max-progressive" further_up_to_a_maximum;
    om_graduated_lines "om-graduated-lines" tier_by_tier;
    om_graduated_progressive "om-graduated-progressive" further_tiers;
    om_graduated_flat_not_rebilled "om-graduated-flat-not-rebilled" further_tiers;
    om_graduated_max_mid_tier "om-graduated-max-mid-tier" further_tiers_up_to_a_maximum;
    om_volume_totals "om-volume-totals" totals_by_volume;
    om_unitconfig_graduated "om-unitconfig-graduated" converted_before_tiers;
    om_usage_discount_partial "om-usage-discount-partial" free_units;
    om_usage_discount_exhausted "om-usage-discount-exhausted" free_units_are_not_given_again;
    om_meter_hour "om-meter-hour-window-larger-than-range" an_hour_cut_by_the_period;
    om_meter_sparse "om-meter-sparse-windows" windows_without_events_have_no_row;
    om_meter_latest "om-meter-latest" the_latest_value;
    fp_flat_fee "fp-flat-fee" |case| expect_totals(&unit_price(case), case);
    fp_package_up "fp-package-up" |case| expect_totals(&packages(case), case);
    fp_slab_free_first "fp-slab-free-first" totals_by_tiers;
    fp_slab_flat_amounts "fp-slab-flat-amounts" totals_by_tiers;
    fp_bucketed_slab "fp-bucketed-slab" tiers_of_each_day;
    fp_month_buckets_day31 "fp-month-buckets-day31" calendar_months;
    fp_commit_time_of_day "fp-commit-time-of-day" committed_by_the_hour_of_the_day;
    fp_commit_quantity "fp-commit-quantity-bucket" committed_quantity_by_the_hour;
    met_volume "met-volume" tiers_by_their_first_unit;
    met_tier_fee_and_cap "met-tier-fee-and-cap" a_fee_and_a_cap;
    met_unit_and_package "met-unit-and-package" units_and_packages;
    stripe_volume_5 "stripe-volume-5" |case| expect_amount(&by_volume(case), case);
    orb_bulk_10 "orb-bulk-10" |case| expect_amount(&by_volume(case), case);
    orb_bulk_101 "orb-bulk-101" |case| expect_amount(&by_volume(case), case);
    orb_package_4 "orb-package-4" billed_units;
    orb_package_6 "orb-package-6" billed_units;
    autumn_graduated_15000 "autumn-graduated-15000" |case| expect_amount(&graduated(case), case);
    lago_volume_flat_65000 "lago-volume-flat-65000" |case| expect_amount(&by_volume(case), case);
}

#[test]
fn the_cases_of_the_index_run_here() {
    assert_runs("pricing", RUN.iter().copied());
}
