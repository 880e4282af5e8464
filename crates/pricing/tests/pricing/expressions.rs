//! Prices by expression: what is read, what is refused and where, what a line comes to, and its words.

use pricing::presets::expression;
use pricing::{
    Aggregation, Charge, Conversion, EvaluateRequest, EvaluateUsage, Expression, ExpressionTrace,
    Measurement, Negative, Price, QuantitySource, RateRefused, RateWindow, Scope, TiersAcross, Timing,
    evaluate, explain, measure, owed, rate,
};

use crate::build::*;

fn by_expression(text: &str) -> Price {
    metered(expression(text).unwrap_or_else(|refused| panic!("{text}\n{refused}")))
}

/// What an expression comes to for a quantity.
fn value(text: &str, quantity: &str) -> String {
    amount(&by_expression(text), quantity)
}

#[test]
fn expressions_come_to_exact_numbers() {
    for (text, quantity, expected) in [
        ("quantity * 0.25", "10", "2.5"),
        ("0.1 + 0.2 == 0.3 ? 1 : 2", "0", "1"),
        ("quantity / 3", "1", "1/3"),
        ("quantity / 3 * 3", "1", "1"),
        ("1 / 4", "0", "0.25"),
        ("1 + 2 * 3 - 4 / 2", "0", "5"),
        ("(1 + 2) * 3", "0", "9"),
        ("10 - 4 - 3", "0", "3"),
        ("100 / 10 / 2", "0", "5"),
        ("2 * 7 % 4", "0", "2"),
        ("-quantity + 1", "3", "-2"),
        ("- - quantity", "3", "3"),
        ("7 % 3", "0", "1"),
        ("-7 % 3", "0", "-1"),
        ("7.5 % 2", "0", "1.5"),
        ("quantity > 10 ? 10 + (quantity - 10) / 2 : quantity", "12", "11"),
        ("quantity > 10 ? 10 + (quantity - 10) / 2 : quantity", "9", "9"),
        ("quantity <= 1 ? 1 : quantity <= 5 ? 2 : 3", "5", "2"),
        ("quantity <= 1 ? 1 : quantity <= 5 ? 2 : 3", "6", "3"),
        ("min(quantity, 5, 7)", "6", "5"),
        ("max(quantity, 5, 7)", "6", "7"),
        ("abs(3 - quantity)", "5", "2"),
        ("ceil(quantity)", "2.1", "3"),
        ("ceil(0 - quantity)", "2.1", "-2"),
        ("floor(quantity)", "2.9", "2"),
        ("floor(0 - quantity)", "2.1", "-3"),
        ("round(quantity)", "2.5", "3"),
        ("round(quantity, 2)", "2.345", "2.35"),
        ("round(quantity / 3, 2)", "2", "0.67"),
        ("round(quantity, -2)", "1250", "1300"),
        ("quantity in [1, 2, 3] ? 5 : 9", "2", "5"),
        ("quantity in [] ? 5 : 9", "2", "9"),
        ("true && !false || false ? 1 : 2", "0", "1"),
        ("true || false && false ? 1 : 2", "0", "1"),
        ("(1 < 2) == (3 != 3) ? 1 : 2", "0", "2"),
        ("\"a\" in ['b', \"a\"] ? 1 : 2", "0", "1"),
        ("'it\\'s' == \"it's\" ? 1 : 2", "0", "1"),
        ("quantity == 0 ? 0 : 100 / quantity", "8", "12.5"),
        ("// a comment\nquantity // and another\n * 2", "8", "16"),
        ("2.5E-3 + 1e2", "0", "100.0025"),
        ("dimensions.region == '' ? 1 : 2", "0", "1"),
    ] {
        let price = Price { group_by: by(&["region"]), ..by_expression(text) };
        assert_eq!(amount(&price, quantity), expected, "{text}");
    }
}

#[test]
fn what_is_wrong_is_named_where_it_stands_with_what_would_be_right() {
    const VALUE: &str = "write a number such as 0.5, a \"text\", a name, a function, - or (";
    const OPERATOR: &str = "write an operator such as + - * / % < == && || ? or in, or nothing more";
    let table = [
        ("", format!("line 1, column 1: found the end; {VALUE}")),
        ("  // nothing", format!("line 1, column 13: found the end; {VALUE}")),
        ("quantity *", format!("line 1, column 11: found the end; {VALUE}")),
        ("quantity\n  * * 2", format!("line 2, column 5: found *; {VALUE}")),
        (".5", format!("line 1, column 1: found .; {VALUE}")),
        ("quantity 2", format!("line 1, column 10: found the number 2; {OPERATOR}")),
        ("1 ? 2", "line 1, column 6: found the end; write : and what holds otherwise".into()),
        ("(1 + 2", "line 1, column 7: found the end; write ) here, or an operator".into()),
        ("1 + 2)", format!("line 1, column 6: found ); {OPERATOR}")),
        ("max(1, 2", "line 1, column 9: found the end; write , or ) here".into()),
        (
            "quanity * 2",
            "line 1, column 1: found the unknown name quanity; did you mean quantity?".into(),
        ),
        (
            "1 + meters.calls",
            "line 1, column 5: found the unknown name meters; known here are quantity, count, share and dimensions.NAME".into(),
        ),
        ("rond(1, 2)", "line 1, column 1: found the unknown function rond; did you mean round?".into()),
        (
            "timestamp(1)",
            "line 1, column 1: found the unknown function timestamp; known are min, max, abs, ceil, floor, round and has".into(),
        ),
        ("min(quantity)", "line 1, column 1: min takes two numbers or more, and 1 stand here".into()),
        ("abs(1, 2)", "line 1, column 1: abs takes one number, and 2 stand here".into()),
        ("round()", "line 1, column 1: round takes a number and how many digits, and 0 stand here".into()),
        (
            "round(1, quantity)",
            "line 1, column 10: round takes its digits as a whole number from -28 to 28, written out, such as round(quantity, 2)".into(),
        ),
        (
            "round(1, 0.5)",
            "line 1, column 10: round takes its digits as a whole number from -28 to 28, written out, such as round(quantity, 2)".into(),
        ),
        (
            "round(1, 29)",
            "line 1, column 10: round takes its digits as a whole number from -28 to 28, written out, such as round(quantity, 2)".into(),
        ),
        ("has(quantity) ? 1 : 2", "line 1, column 5: has takes a dimension, such as has(dimensions.region)".into()),
        (
            "dimensions == 'eu' ? 1 : 2",
            "line 1, column 12: found ==; write which dimension, such as dimensions.region or dimensions[\"usage.model\"]".into(),
        ),
        (
            "dimensions.usage.model == 'a' ? 1 : 2",
            "line 1, column 17: found .; write a name that has a point in quotes, such as dimensions[\"usage.model\"]".into(),
        ),
        ("quantity + 'a'", "line 1, column 12: + takes a number, and a text stands here".into()),
        ("quantity < 'a' ? 1 : 2", "line 1, column 12: < takes a number, and a text stands here".into()),
        ("1 < 2 < 3 ? 1 : 2", "line 1, column 1: < takes a number, and true or false stands here".into()),
        ("!quantity ? 1 : 2", "line 1, column 2: ! takes true or false, and a number stands here".into()),
        ("-true", "line 1, column 2: - takes a number, and true or false stands here".into()),
        ("1 && true ? 1 : 2", "line 1, column 1: && takes true or false, and a number stands here".into()),
        (
            "quantity ? 1 : 2",
            "line 1, column 1: the condition before ? takes true or false, and a number stands here".into(),
        ),
        (
            "quantity == 'a' ? 1 : 2",
            "line 1, column 10: == compares two of one kind, and here are a number and a text; compare like with like".into(),
        ),
        (
            "true ? 1 : 'a'",
            "line 1, column 12: this choice comes to a number or to a text; let both branches be of one kind".into(),
        ),
        ("quantity in ['a'] ? 1 : 2", "line 1, column 14: this list takes a number, and a text stands here".into()),
        (
            "quantity in 'a' ? 1 : 2",
            "line 1, column 13: found the text \"a\"; write a list behind in, such as [\"eu\", \"us\"]".into(),
        ),
        (
            "quantity > 5",
            "line 1, column 1: the whole comes to true or false, and a price is a number; write such as quantity > 10 ? 5 : 8".into(),
        ),
        (
            "'12'",
            "line 1, column 1: the whole comes to a text, and a price is a number; write such as quantity > 10 ? 5 : 8".into(),
        ),
        ("quantity / 0", "line 1, column 12: the divisor of this / is always zero; divide by another number".into()),
        (
            "quantity % (2 - 1 - 1)",
            "line 1, column 13: the divisor of this % is always zero; divide by another number".into(),
        ),
        (
            "quantity = 5 ? 1 : 2",
            "line 1, column 10: found the character '=', which means nothing here; write == to compare".into(),
        ),
        (
            "quantity × 5",
            "line 1, column 10: found the character '×', which means nothing here; write numbers, names, \"texts\" and the signs + - * / % < <= > >= == != && || ! ? : ( ) [ ]".into(),
        ),
        (
            "12u",
            "line 1, column 1: \"12u\" is not an exact decimal number; write digits with an optional minus and point, such as -12.5".into(),
        ),
        (
            "0.00000000000000000000000000001",
            "line 1, column 1: the number \"0.00000000000000000000000000001\" has 1 significant digits and 29 digits after the point; at most 28 of each are kept, so round it before it is sent".into(),
        ),
        (
            "'eu == 1",
            "line 1, column 1: the text that begins here does not end on its line; close it with '".into(),
        ),
        ("'a\\q'", "line 1, column 3: found \\q in a text; write one of \\\" \\' \\\\ \\n \\r \\t".into()),
    ];
    for (text, expected) in table {
        assert_eq!(Expression::parse(text).unwrap_err().to_string(), expected, "{text}");
    }
}

#[test]
fn expressions_are_bounded_in_length_depth_and_parts() {
    let sentence = |text: &str| Expression::parse(text).unwrap_err().to_string();
    let nested = |depth: usize| format!("{}1{}", "(".repeat(depth), ")".repeat(depth));
    assert!(Expression::parse(&nested(63)).is_ok());
    let deep = "the expression is nested more than 64 deep here; write it flatter";
    assert_eq!(sentence(&nested(64)), format!("line 1, column 65: {deep}"));
    assert_eq!(sentence(&nested(900)), format!("line 1, column 65: {deep}"));
    assert!(sentence(&"-".repeat(1_999)).ends_with(deep));
    assert!(sentence(&"true?1:".repeat(200)).ends_with(deep));
    assert!(Expression::parse(&format!("1{}", "+1".repeat(63))).is_ok());
    assert_eq!(sentence(&format!("1{}", "+1".repeat(64))), format!("line 1, column 1: {deep}"));
    let wide = |count: usize| format!("max({})", vec!["1"; count].join(","));
    assert!(Expression::parse(&wide(499)).is_ok());
    assert_eq!(sentence(&wide(500)), "line 1, column 1: the expression has more than 500 parts; shorten it");
    assert!(Expression::parse(&format!("{}1", " ".repeat(1_999))).is_ok());
    assert_eq!(
        sentence(&format!("{}1", " ".repeat(2_000))),
        "line 1, column 1: the expression has 2001 characters, and 2000 are the most; shorten it"
    );
}

fn refusals(price: &Price, aggregation: Aggregation) -> Vec<String> {
    let refused = price.check(Some(&meter(aggregation))).err().unwrap_or_default();
    refused.iter().map(ToString::to_string).collect()
}

#[test]
fn an_expression_must_fit_its_price() {
    let fits = Price {
        group_by: by(&["region", "usage.model"]),
        ..by_expression("count + share * quantity + (dimensions['usage.model'] == 'a' ? 1 : 2)")
    };
    assert_eq!(refusals(&fits, Aggregation::Count), Vec::<String>::new());
    assert_eq!(
        refusals(&by_expression("dimensions.regio == 'eu' ? 1 : 2"), Aggregation::Sum),
        [
            "price usage: EUR: the expression, line 1, column 1: group_by does not name \"regio\"; add it there"
        ]
    );
    let grouped = Price { group_by: by(&["region"]), ..by_expression("has(dimensions.regio) ? 1 : 2") };
    assert_eq!(
        refusals(&grouped, Aggregation::Sum),
        [
            "price usage: EUR: the expression, line 1, column 5: group_by does not name \"regio\"; did you mean \"region\"?"
        ]
    );
    let pooled = Price { tiers_across: TiersAcross::All, ..fits };
    assert_eq!(
        refusals(&pooled, Aggregation::Sum),
        [
            "price usage: EUR: the expression, line 1, column 29: tiers_across = all makes one line without the dimension \"usage.model\"; drop one of them"
        ]
    );
    let hourly = Price { rate_per: Some(RateWindow::Hour), ..by_expression("count + share") };
    assert_eq!(
        refusals(&hourly, Aggregation::Sum),
        [
            "price usage: EUR: the expression, line 1, column 1: count belongs to the whole period, and rate_per rates each window by itself; drop one of them",
            "price usage: EUR: the expression, line 1, column 9: share belongs to the whole period, and rate_per rates each window by itself; drop one of them",
        ]
    );
    let early = Price { timing: Timing::InAdvance, ..by_expression("quantity") };
    assert_eq!(
        refusals(&early, Aggregation::Sum),
        [
            "price usage: EUR: usage in advance does not work with an expression, which may reprice what was billed; bill it in arrears"
        ]
    );
    assert_eq!(
        refusals(&by_expression("100 / quantity"), Aggregation::Sum),
        [
            "price usage: EUR: the expression fails when quantity and count are 0, as in a period without usage, line 1, column 5: the divisor comes to zero; say what holds then, such as count == 0 ? 0 : quantity / count"
        ]
    );
}

#[test]
fn an_expression_of_seats_or_a_fee_has_no_events() {
    let charge = |text: &str| Charge::of(expression(text).unwrap());
    let seats = |text: &str| {
        charged(
            Price::named(key("seats"), QuantitySource::Counted(key("seats")), Some(month())),
            charge(text),
        )
    };
    let price = seats("max(quantity, 5) * 9");
    assert!(price.check(None).is_ok());
    assert_eq!((amount(&price, "3"), amount(&price, "7")), ("45".to_owned(), "63".to_owned()));
    let sentences: Vec<String> =
        seats("count * share").check(None).unwrap_err().iter().map(ToString::to_string).collect();
    assert_eq!(
        sentences,
        [
            "price seats: EUR: the expression, line 1, column 1: count counts the events of a meter, and the price reads none; let quantity read one, or drop it",
            "price seats: EUR: the expression, line 1, column 9: share is of no use here, as a price without a meter is cut to its part of the period anyway; drop it",
        ]
    );
    let fee = charged(Price::named(key("fee"), QuantitySource::One, Some(month())), charge("30 / quantity"));
    assert!(fee.check(None).is_ok(), "a fee always counts one");
}

#[test]
fn conversion_and_allowance_come_before_the_expression() {
    let conversion = Conversion::new(d("1000"), true, None).unwrap();
    let price =
        Price { conversion: Some(conversion), allowance: Some(q("2")), ..by_expression("1 + quantity * 3") };
    assert_eq!(amount(&price, "5000"), "10");
    assert_eq!(amount(&price, "1500"), "1", "nothing is left to count, and the 1 is owed all the same");
    let half = rated_share(
        &Price { allowance: Some(q("2")), ..by_expression("quantity + 10 * share") },
        "5",
        share(1, 2),
    );
    assert_eq!(half.amount.to_string(), "9");
    assert_eq!(half.trace.expression.unwrap().share, Some(share(1, 2)));
}

#[test]
fn below_zero_is_zero_or_the_mirror() {
    let price = by_expression("quantity > 10 ? 10 : quantity * 2");
    assert_eq!(amount(&price, "-3"), "0");
    let mirror = Price { negative: Negative::Mirror, ..price };
    assert_eq!((amount(&mirror, "-3"), amount(&mirror, "-20")), ("-6".to_owned(), "-10".to_owned()));
    assert_eq!(value("quantity * -0.05", "40"), "-2", "an amount may be below zero");
    let found = rated(&mirror, "-3").trace;
    assert_eq!((found.steps[0].quantity, found.steps[0].amount), (r("-3"), r("-6")));
    let rows = words(&mirror, "-3");
    assert!(rows.contains(&"the negative of what it comes to with quantity = 3: -6".to_owned()), "{rows:?}");
}

fn words(price: &Price, quantity: &str) -> Vec<String> {
    let line = &owed_of(price, &terms(), quantity).lines[0];
    explain(price, Some(&meter(Aggregation::Sum)), &terms(), line)
}

#[test]
fn the_trace_says_the_expression_and_what_it_was_given() {
    let text = "count > 2 && dimensions.region in ['eu', 'uk'] ? quantity / 3 : quantity";
    let price = Price { group_by: by(&["class", "region"]), ..by_expression(text) };
    let measurement = Measurement {
        dimensions: dims(&[("class", "hot"), ("region", "eu")]),
        event_count: 1_234,
        ..Measurement::of_quantity(r("2000"))
    };
    let owed = owed(&price, &terms(), &[measurement]).unwrap();
    assert_eq!(
        owed.lines[0].rated.trace.expression,
        Some(ExpressionTrace {
            text: text.to_owned(),
            quantities: Vec::new(),
            count: Some(1_234),
            share: None,
            dimensions: dims(&[("region", "eu")]),
        })
    );
    assert_eq!(
        explain(&price, Some(&meter(Aggregation::Sum)), &terms(), &owed.lines[0]),
        [
            "measured by m: 2,000",
            "the expression: count > 2 && dimensions.region in ['eu', 'uk'] ? quantity / 3 : quantity",
            "with quantity = 2,000, count = 1,234, region = \"eu\": 2,000/3",
            "exact amount: 2,000/3",
            "rounded half away from zero: 666.67 EUR",
        ]
    );
}

#[test]
fn an_expression_of_several_lines_is_told_line_by_line() {
    let rows = words(&by_expression("quantity > 1 // more than one\n  ? 5\n  : 0\n"), "2");
    assert_eq!(
        rows[1..6],
        ["the expression:", "  quantity > 1 // more than one", "    ? 5", "    : 0", "with quantity = 2: 5"]
    );
}

#[test]
fn windows_are_evaluated_one_by_one() {
    let daily = Price { rate_per: Some(RateWindow::Day), ..by_expression("min(quantity, 10) * 0.5") };
    let meter = meter(Aggregation::Sum);
    let events = events(&[("2026-01-03T10:00:00Z", "4"), ("2026-01-05T10:00:00Z", "25")]);
    let found = measured(&daily, &meter, january(), &events);
    let owed = owed(&daily, &terms(), &found.measurements).unwrap();
    assert_eq!(owed.lines[0].amount, money("7"));
    let trace = &owed.lines[0].rated.trace;
    assert_eq!(trace.windows.len(), 2, "days without events come to nothing");
    assert_eq!(trace.windows[1].steps[0].amount, r("5"));
    let rows = explain(&daily, Some(&meter), &terms(), &owed.lines[0]);
    assert!(rows.iter().any(|row| row.ends_with(": 25: with quantity = 25: 5")), "{rows:?}");
    let base = Price { rate_per: Some(RateWindow::Day), ..by_expression("1 + quantity") };
    let found = measured(&base, &meter, january(), &events);
    assert_eq!(found.measurements[0].windows.len(), 31, "each day has its base");
}

#[test]
fn what_fails_while_rating_names_the_price_and_the_place() {
    let price = by_expression("quantity == 0 ? 0 : 1 / (quantity - 5)");
    assert!(price.check(Some(&meter(Aggregation::Sum))).is_ok());
    let refused = |price: &Price, quantity: &str| {
        let charge = price.charge(eur()).unwrap();
        rate(price, charge, &Measurement::of_quantity(r(quantity)), share(1, 1)).unwrap_err()
    };
    let at_five = refused(&price, "5");
    assert!(matches!(at_five, RateRefused::Expression { .. }));
    assert_eq!(
        at_five.to_string(),
        "price usage: the expression, line 1, column 23: the divisor comes to zero; say what holds then, such as count == 0 ? 0 : quantity / count"
    );
    let square = by_expression("quantity\n* quantity");
    assert_eq!(
        refused(&square, "0.1234567890123456789012345678").to_string(),
        "price usage: the expression, line 2, column 1: the exact result needs more than 38 digits, which is more than a quantity keeps; round one of the factors to fewer digits and name that rounding"
    );
    assert_eq!(
        value("false && 1 / (quantity - 5) > 0 ? 1 : 2", "5"),
        "2",
        "what does not count is left alone"
    );
}

fn request<'a>(price: &'a Price, usage: EvaluateUsage<'a>) -> EvaluateRequest<'a> {
    EvaluateRequest {
        price,
        meter: None,
        meters: &[],
        currency: eur(),
        rounding: money::Rounding::HalfAwayFromZero,
        usage,
        zone: calendar::Zone::utc(),
        period: None,
        full: None,
        billed: Vec::new(),
        ended: true,
    }
}

#[test]
fn a_price_by_expression_is_tried_out_like_any_other() {
    let mut price = by_expression("quantity <= 100 ? quantity * 0.2 : 20 + (quantity - 100) * 0.15");
    price.charges.get_mut(&eur()).unwrap().maximum = Some(money("30"));
    let found = evaluate(&request(&price, EvaluateUsage::Quantity(q("150")))).unwrap();
    assert_eq!(found.due, money("27.50"));
    assert!(found.words[0].contains(&"with quantity = 150: 27.5".to_owned()), "{:?}", found.words);
    let capped = evaluate(&request(&price, EvaluateUsage::Quantity(q("1000")))).unwrap();
    assert_eq!((capped.due, capped.owed.lines[0].over_maximum), (money("30"), money("125")));
}

#[test]
fn the_number_of_events_must_be_known() {
    let price = by_expression("quantity + count * 0.1");
    let refused = evaluate(&request(&price, EvaluateUsage::Quantity(q("5")))).unwrap_err().to_string();
    assert_eq!(
        refused,
        "price usage uses the number of events, and a quantity does not say it; give events or their values"
    );
    let values = EvaluateUsage::Values(vec![d("5"), d("6")]);
    assert_eq!(evaluate(&request(&price, values)).unwrap().due, money("11.2"));
    let zone = calendar::Zone::utc();
    let scope = Scope { period: january(), full: january(), zone: &zone };
    let events = events(&[("2026-01-03", "4"), ("2026-01-05", "3"), ("2026-01-06", "3")]);
    let found = measure(&price, &meter(Aggregation::Sum), &scope, &events).unwrap();
    assert_eq!(owed(&price, &terms(), &found.measurements).unwrap().lines[0].amount, money("10.3"));
}
