//! Prices tried out and boundaries asked for: question, answer, and what is refused.

use pricing::evaluate;
use records::evaluate::{Question, encode_answer};
use records::periods::{PeriodsRefused, PeriodsRequest, periods};
use records::{decode_sent, encode};

fn ask(text: &str) -> Question {
    let question =
        Question::decode_json(None, text.as_bytes()).unwrap_or_else(|mistakes| panic!("{mistakes}"));
    let bytes = encode(&question);
    assert_eq!(
        decode_sent::<Question>(&bytes).as_ref(),
        Ok(&question),
        "{}",
        String::from_utf8_lossy(&bytes)
    );
    question
}

fn answer(text: &str) -> serde_json::Value {
    let question = ask(text);
    let evaluation = evaluate(&question.request()).unwrap_or_else(|refusal| panic!("{refusal}"));
    let bytes = encode_answer(&evaluation, question.currency).expect("sums fit");
    serde_json::from_slice(&bytes).expect("the writer writes JSON")
}

#[test]
fn a_quantity_and_a_price_in_shorthand_come_to_an_amount() {
    let found = answer(
        r#"{"price":{"model":"graduated","tiers":[{"up_to":10,"unit_price":1},{"up_to":null,"unit_price":"0.5"}]},
            "currency":"EUR","quantity":"15","billed":"2.00"}"#,
    );
    assert_eq!(found["amount"], "12.50");
    assert_eq!(found["billed"], "2.00");
    assert_eq!(found["difference"], "10.50");
    let line = &found["lines"][0];
    assert_eq!(
        (&line["quantity"], &line["exact"], &line["rounded"]),
        (&"15".into(), &"12.5".into(), &"12.50".into())
    );
    assert_eq!(line["trace"]["steps"][1]["amount"], "2.5");
    assert!(line["words"].as_array().is_some_and(|words| words.len() > 2));
}

#[test]
fn each_kind_of_usage_is_taken() {
    let fee = answer(r#"{"price":{"model":"flat","amount":"30"},"currency":"JPY"}"#);
    assert_eq!(fee["amount"], "30");
    let percentage = answer(
        r#"{"price":{"model":"percentage","percent":"2.9","fixed_fee":"0.30"},"currency":"EUR","values":["100","10.00"]}"#,
    );
    assert_eq!(percentage["amount"], "3.79");
    let regions = answer(
        r#"{"price":{"model":"per_unit","unit_price":"0.1","group_by":["region","class"]},"currency":"EUR",
            "quantities":[{"dimensions":{"class":"hot","region":"eu"},"quantity":3},{"quantity":"4"}],
            "billed":[{"dimensions":{"region":"us"},"amount":"1.00"}]}"#,
    );
    assert_eq!((&regions["amount"], &regions["difference"]), (&"0.70".into(), &"-0.30".into()));
    assert_eq!(regions["lines"].as_array().map(Vec::len), Some(3), "{regions}");
    let events = answer(
        r#"{"price":{"model":"per_unit","unit_price":"0.002","minimum":"5"},"currency":"EUR","ended":true,
            "meter":{"key":"tokens","event_type":"call","aggregation":"sum","value":"usage.tokens"},
            "period":{"start":"2026-01-01T00:00:00Z","end":"2026-02-01T00:00:00Z"},
            "events":[{"id":"1","source":"s","type":"call","subject":"u","time":"2026-01-05T00:00:00Z","data":{"usage":{"tokens":1500}}},
                      {"id":"2","source":"s","type":"call","subject":"u","time":"2026-01-06T00:00:00Z","data":{"usage":{"tokens":"many"}}}]}"#,
    );
    assert_eq!(
        (&events["lines"][0]["amount"], &events["minimum"]["amount"]),
        (&"3.00".into(), &"2.00".into())
    );
    assert_eq!(events["set_aside"][0]["id"], "2");
    let days = answer(
        r#"{"price":{"model":"per_unit","unit_price":"1.0692","days":true},"currency":"AUD","zone":"Australia/Sydney",
            "period":{"start":"2026-03-31T13:00:00Z","end":"2026-04-30T14:00:00Z"}}"#,
    );
    assert_eq!(days["lines"][0]["quantity"], "30");
}

#[test]
fn a_quotient_is_written_in_whole_numbers() {
    let found = answer(
        r#"{"price":{"model":"per_unit","unit_price":"0.0021","group_by":["line"]},"currency":"EUR","quantities":[
            {"dimensions":{"line":"a"},"quantity":{"numerator":"0.5","denominator":"3"}},
            {"dimensions":{"line":"b"},"quantity":{"numerator":"-10","denominator":"4"}},
            {"dimensions":{"line":"c"},"quantity":{"numerator":"1","denominator":"99999999999999999999999999999999999999"}}]}"#,
    );
    let sixth = serde_json::json!({"numerator":"1","denominator":"6"});
    assert_eq!(found["lines"][0]["quantity"], sixth);
    assert_eq!(found["lines"][0]["exact"], "0.00035");
    assert_eq!(found["lines"][0]["words"][0], "measured by usage: 1/6");
    assert_eq!(found["lines"][1]["quantity"], "-2.5");
    // 0.0021 ÷ (10^38 − 1) is 7 ÷ (3333… × 10^4): a denominator of 42 digits.
    let exact = &found["lines"][2]["exact"];
    let below = format!("{}0000", "3".repeat(38));
    assert_eq!(*exact, serde_json::json!({"numerator":"7","denominator":below}));
}

#[test]
fn a_tier_of_percentages_may_charge_its_fee_at_zero() {
    let asked = r#"{"price":{"model":"graduated_percentage","tiers":[{"percent":2,"flat_fee":"3","charge_when_zero":true}]},
        "currency":"EUR","quantity":0}"#;
    assert_eq!(answer(asked)["amount"], "3.00");
    assert_eq!(answer(&asked.replace(",\"charge_when_zero\":true", ""))["amount"], "0.00");
}

#[test]
fn toml_asks_the_same() {
    let toml = "currency = \"EUR\"\nquantity = 15\n[price]\nmodel = \"per_unit\"\nunit_price = 0.2103\n";
    let from_toml = Question::decode_toml(Some("q.toml"), toml.as_bytes()).expect("a question");
    let json = r#"{"currency":"EUR","quantity":15,"price":{"model":"per_unit","unit_price":"0.2103"}}"#;
    assert_eq!(from_toml, ask(json));
}

#[test]
fn a_bad_question_says_where() {
    for (text, says) in [
        (r#"{"price":{"model":"flat","amount":1}}"#, "currency: nothing is written here"),
        (
            r#"{"currency":"EUR","price":{"model":"flat","charges":{"USD":{"amount":1}}}}"#,
            "currency: found EUR; the price has charges in USD",
        ),
        (
            r#"{"currency":"EUR","price":{"model":"per_unit","unit_price":1,"count":"seats"}}"#,
            "quantity: nothing is written here; write how much was used",
        ),
        (
            r#"{"currency":"EUR","price":{"model":"flat","amount":1},"quantity":1,"values":[1]}"#,
            "values: found quantity and values; write at most one",
        ),
        (
            r#"{"currency":"EUR","price":{"model":"flat","amount":1},"quantity":"1,5"}"#,
            "quantity: \"1,5\" is not an exact decimal",
        ),
        (
            r#"{"currency":"EUR","price":{"model":"per_unit","unit_price":1},"quantities":[{"dimensions":{"region":"eu"},"quantity":1}]}"#,
            "quantities[0].dimensions.region: found the dimension \"region\"",
        ),
        (
            r#"{"currency":"EUR","price":{"model":"per_unit","unit_price":1},"events":[{"id":"1"}]}"#,
            "events[0]: the event has no time",
        ),
        (
            r#"{"currency":"EUR","price":{"model":"flat","amount":1},"zone":"Mars"}"#,
            "zone: `Mars` is not a zone",
        ),
        (r#"{"currency":"EUR","price":{"model":"flat","amount":1},"billed":"1.005"}"#, "billed: "),
        (
            r#"{"currency":"EUR","price":{"model":"per_unit","unit_price":1,"meter":"b"},"quantity":1,"meter":{"key":"a","event_type":"t","aggregation":"count"}}"#,
            "price.meter: found the unknown meter \"b\"; did you mean \"a\"?",
        ),
        (
            r#"{"currency":"EUR","price":{"model":"per_unit","unit_price":1},"meter":{"key":"a","event_type":"t","aggregation":"count"}}"#,
            "quantity: nothing is written here; write how much was used as one of quantity, quantities, values, events",
        ),
        (
            r#"{"currency":"EUR","price":{"model":"flat","amount":1},"rounding":"up"}"#,
            "rounding: found the text \"up\"; write one of half_away_from_zero, half_even",
        ),
        (
            r#"{"currency":"EUR","price":{"model":"per_unit","unit_price":1},"events":[{"id":"1","source":"s","type":"t","subject":"u","time":"yesterday"}]}"#,
            "events[0].time: ",
        ),
        (
            r#"{"currency":"EUR","price":{"model":"per_unit","unit_price":1},"events":[{"id":"1","source":"s","type":"t","subject":"u","time":"2026-01-01T00:00:00Z","data":{"a":{"b":[1]}}}]}"#,
            "events[0].data.a.b: the property a.b is a list",
        ),
    ] {
        let mistakes = Question::decode_json(None, text.as_bytes()).expect_err(says).to_string();
        assert!(mistakes.contains(says), "wanted {says}\nfound  {mistakes}");
        assert_eq!(mistakes.lines().count(), 1, "{mistakes}");
    }
}

fn boundaries(text: &str) -> serde_json::Value {
    let request: PeriodsRequest =
        decode_sent(text.as_bytes()).unwrap_or_else(|mistakes| panic!("{mistakes}"));
    assert_eq!(decode_sent::<PeriodsRequest>(&encode(&request)).as_ref(), Ok(&request));
    let answer = periods(&request).unwrap_or_else(|refusal| panic!("{refusal}"));
    serde_json::from_slice(&answer.encode()).expect("the writer writes JSON")
}

#[test]
fn boundaries_clamp_to_the_month_and_never_stick() {
    let found = boundaries(
        r#"{"anchor":"2024-01-31T09:00:00","cadence":"month","zone":"Europe/Berlin","count":3,"from":-1,
            "span":{"start":"2024-03-10T08:00:00Z","end":"2024-03-31T07:00:00Z"}}"#,
    );
    let second = &found["periods"][2];
    assert_eq!(second["index"], 1);
    assert_eq!(
        (&second["start"], &second["end"]),
        (&"2024-02-29T08:00:00Z".into(), &"2024-03-31T07:00:00Z".into())
    );
    assert_eq!(
        (&second["local_start"], &second["local_end"]),
        (&"2024-02-29T09:00:00".into(), &"2024-03-31T09:00:00".into())
    );
    assert_eq!((&second["days"], &second["seconds"]), (&31.into(), &2_674_800.into()));
    // The span lasts 21 days less the hour that the clocks skip: 503 of 743 hours.
    assert_eq!(found["share"]["by_seconds"], serde_json::json!({"numerator":"503","denominator":"743"}));
    assert_eq!(found["share"]["by_days"], serde_json::json!({"numerator":"21","denominator":"31"}));
}

#[test]
fn a_day_that_a_zone_skipped_has_no_period() {
    let found = boundaries(
        r#"{"anchor":"2011-12-29T00:00:00","cadence":"day","zone":"Pacific/Apia","count":4,"from":-1}"#,
    );
    let periods = found["periods"].as_array().expect("a list");
    let indices: Vec<i64> =
        periods.iter().map(|period| period["index"].as_i64().expect("a number")).collect();
    assert_eq!(indices, [-1, 0, 2, 3], "30 December 2011 does not exist there");
    for pair in periods.windows(2) {
        assert_eq!(pair[0]["end"], pair[1]["start"], "{pair:?}");
    }
    let skipped = boundaries(r#"{"anchor":"2011-12-30","cadence":"day","zone":"Pacific/Apia","count":1}"#);
    assert_eq!(skipped["periods"][0]["index"], 1);
}

#[test]
fn lines_are_asked_for_once_however_they_are_written() {
    let price = r#""price":{"model":"per_unit","unit_price":1,"group_by":["region"]},"currency":"EUR""#;
    for usage in [
        r#""quantities":[{"quantity":1},{"dimensions":{"region":""},"quantity":2}]"#,
        r#""quantities":[{"quantity":1}],"billed":[{"amount":"1"},{"dimensions":{"region":""},"amount":"2"}]"#,
    ] {
        let question = ask(&format!("{{{price},{usage}}}"));
        let refused = evaluate(&question.request()).expect_err("a refusal").to_string();
        assert!(refused.contains("[0] and ") && refused.contains("[1] are both for the line"), "{refused}");
    }
    let many = vec![r#"{"quantity":1}"#; 5_001].join(",");
    let many = format!("{{{price},\"quantities\":[{many}]}}");
    let mistakes = Question::decode_json(None, many.as_bytes()).expect_err("too many").to_string();
    assert!(mistakes.contains("quantities: found a list of 5001; at most 5000 items"), "{mistakes}");
}

#[test]
fn the_calendar_s_own_boundaries_begin_before_the_anchor() {
    let found =
        boundaries(r#"{"anchor":"2024-05-20T09:00","cadence":"quarter","alignment":"calendar","count":1}"#);
    assert_eq!(found["periods"][0]["local_start"], "2024-04-01T00:00:00");
    assert_eq!(
        boundaries(r#"{"anchor":"2024-05-20","cadence":"week"}"#)["periods"].as_array().map(Vec::len),
        Some(12)
    );
}

#[test]
fn a_question_of_boundaries_is_bounded() {
    let refused = |text: &str| {
        let request: PeriodsRequest = decode_sent(text.as_bytes()).expect("a question");
        periods(&request).expect_err("a refusal")
    };
    let late = refused(r#"{"anchor":"2990-01-01","cadence":"year","count":12}"#);
    assert_eq!(late, PeriodsRefused::BeyondCalendar { index: 9 });
    let crossing = refused(
        r#"{"anchor":"2024-01-01","cadence":"month","span":{"start":"2024-01-10T00:00:00Z","end":"2024-02-10T00:00:00Z"}}"#,
    );
    assert!(matches!(crossing, PeriodsRefused::SpanCrossesBoundary { .. }));
    let unaligned = refused(r#"{"anchor":"2024-01-01","cadence":"5 months","alignment":"calendar"}"#);
    assert!(matches!(unaligned, PeriodsRefused::Alignment(_)));
    for (text, says) in [
        (
            r#"{"anchor":"2024-01-01","cadence":"month","count":1001}"#,
            "count: found 1001; a whole number from 1 to 1000",
        ),
        (r#"{"anchor":"2024-01-01","cadence":"month","count":0}"#, "count: found 0"),
        (r#"{"anchor":"2024-01-01","cadence":"month","from":1.5}"#, "from: found 1.5"),
        (r#"{"anchor":"2024-13-01","cadence":"month"}"#, "anchor: there is no day 2024-13-01"),
        (r#"{"cadence":"month"}"#, "anchor: nothing is written here"),
        (
            r#"{"anchor":"2024-01-01","cadence":"month","span":{"start":"2024-01-02T00:00:00Z","end":"2024-01-02T00:00:00Z"}}"#,
            "span: a period from",
        ),
    ] {
        let mistakes = decode_sent::<PeriodsRequest>(text.as_bytes()).expect_err(says).to_string();
        assert!(mistakes.contains(says), "wanted {says}\nfound  {mistakes}");
    }
}
