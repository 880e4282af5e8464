//! Prices by expression over several meters: read, written back, compared, asked for, and refused at their place.

use money::Currency;
use pricing::{QuantitySource, evaluate};
use records::catalog::{Catalog, decode_json, decode_toml, diff};
use records::encode;
use records::evaluate::{Question, encode_answer};

fn catalog(meters: &str, expression: &str) -> String {
    format!(
        "\
format = 1
[[meters]]
key = \"input_tokens\"
event_type = \"llm.call\"
aggregation = \"sum\"
value = \"in\"
[[meters]]
key = \"output-tokens\"
event_type = \"llm.call\"
aggregation = \"sum\"
value = \"out\"
[[plans]]
key = \"pro\"
cadence = \"month\"
[[plans.prices]]
key = \"usage\"
meters = {meters}
model = \"expression\"
charges.EUR = {{ expression = \"{expression}\" }}
segments.edu.EUR = {{ expression = \"input / 2\" }}
"
    )
}

const NAMED: &str = "{ input = \"input_tokens\", output = \"output-tokens\" }";
const TOKENS: &str = "max(input, 10) * 0.01 + output * 0.03";

fn read(meters: &str, expression: &str) -> Catalog {
    let text = catalog(meters, expression);
    decode_toml(Some("c.toml"), text.as_bytes()).unwrap_or_else(|mistakes| panic!("{expression}\n{mistakes}"))
}

#[test]
fn several_meters_come_back_as_they_were_written() {
    let catalog = read(NAMED, TOKENS);
    let plan = &catalog.plans[0];
    let QuantitySource::Meters(names) = &plan.prices[0].quantity else { panic!("{:?}", plan.prices[0]) };
    let names: Vec<(&str, &str)> = names.iter().map(|(name, key)| (name.as_str(), key.as_str())).collect();
    assert_eq!(names, [("input", "input_tokens"), ("output", "output-tokens")]);
    assert_eq!(plan.meters.len(), 2, "the plan has every meter that an expression reads");
    let written = encode(&catalog);
    let text = String::from_utf8(written.clone()).expect("text");
    assert!(text.contains(r#""meters":{"input":"input_tokens","output":"output-tokens"}"#), "{text}");
    assert_eq!(decode_json(None, &written).as_ref(), Ok(&catalog));
}

#[test]
fn a_list_names_meters_that_are_their_own_names() {
    let text = catalog("[\"input_tokens\"]", "input_tokens * 2").replace("input / 2", "input_tokens");
    let catalog = decode_toml(None, text.as_bytes()).expect("a catalog");
    let text = String::from_utf8(encode(&catalog)).expect("text");
    assert!(text.contains(r#""meters":{"input_tokens":"input_tokens"}"#), "{text}");
}

#[test]
fn what_is_wrong_is_named_in_the_file() {
    let expression = "c.toml:19:30: plans[0].prices[0].charges.EUR.expression: ";
    let unknown = NAMED.replace("output-tokens", "output_tokens");
    for (meters, text, says) in [
        (
            NAMED,
            "inptu + output",
            format!("{expression}line 1, column 1: found the unknown name inptu; did you mean input?"),
        ),
        (
            NAMED,
            "input + bandwidth + output",
            format!(
                "{expression}line 1, column 9: found the unknown name bandwidth; known here are input, output, \
                 count, share and dimensions.NAME"
            ),
        ),
        (NAMED, "quantity + input + output", format!("{expression}EUR: the expression, line 1, column 1: quantity is")),
        (
            unknown.as_str(),
            TOKENS,
            "prices[0].meters.output: found the unknown meter \"output_tokens\"; did you mean \"output-tokens\"?"
                .to_owned(),
        ),
        (NAMED, "input", "prices[0].meters: meters names \"output\", and no expression".to_owned()),
        ("\"input_tokens\"", "1", "prices[0].meters: found the text \"input_tokens\"; write the meters, such as".to_owned()),
        ("[\"input_tokens\", \"input_tokens\"]", "1", "found the meter \"input_tokens\" twice; name it once".to_owned()),
    ] {
        let file = catalog(meters, text);
        let mistakes = decode_toml(Some("c.toml"), file.as_bytes()).expect_err(&says).to_string();
        assert!(mistakes.contains(&says), "wanted {says}\nfound  {mistakes}");
    }
    let both = catalog(NAMED, TOKENS).replace("meters = {", "meter = \"input_tokens\"\nmeters = {");
    let mistakes = decode_toml(None, both.as_bytes()).expect_err("one of them").to_string();
    assert!(mistakes.contains("found meter and meters; write at most one"), "{mistakes}");
}

#[test]
fn a_change_of_meters_is_told() {
    let words = |old: &Catalog, new: &Catalog| -> Vec<String> {
        diff(old, new).iter().map(ToString::to_string).collect()
    };
    let old = read(NAMED, TOKENS);
    assert_eq!(words(&old, &old), Vec::<String>::new());
    let other = NAMED.replace("output =", "made =");
    let changed = words(&old, &read(&other, "max(input, 10) * 0.01 + made * 0.03"));
    assert!(changed.iter().any(|row| row.contains("meters") && row.contains("made")), "{changed:?}");
}

#[test]
fn it_is_asked_for_by_a_quantity_of_each_or_by_events() {
    let price = r#""price":{"model":"expression","expression":"max(input, 10) * 0.01 + output * 0.03",
        "meters":{"input":"input_tokens","output":"output_tokens"}},"currency":"EUR""#;
    let meters = r#""meters":[
        {"key":"input_tokens","event_type":"llm.call","aggregation":"sum","value":"in"},
        {"key":"output_tokens","event_type":"llm.call","aggregation":"sum","value":"out"}]"#;
    let events = r#""events":[{"specversion":"1.0","id":"1","source":"s","type":"llm.call","subject":"c",
        "time":"2026-01-02T00:00:00Z","data":{"in":100,"out":50}}]"#;
    for (given, output) in [
        (format!("{{{price},\"quantity\":{{\"input\":\"100\",\"output\":\"50\"}}}}"), "50"),
        (format!("{{{price},{meters},{events}}}"), "50"),
    ] {
        let asked = Question::decode_json(None, given.as_bytes()).expect("a question");
        assert_eq!(records::decode::<Question>(&encode(&asked)).as_ref(), Ok(&asked));
        let evaluation = evaluate(&asked.request()).expect("an answer");
        let bytes = encode_answer(&evaluation, Currency::EUR).expect("sums fit");
        let answer: serde_json::Value = serde_json::from_slice(&bytes).expect("the writer writes JSON");
        assert_eq!(answer["amount"], "2.50");
        let trace = &answer["lines"][0]["trace"]["expression"];
        assert_eq!(trace["quantities"]["output"], output, "{answer}");
    }
    let one = format!("{{{price},\"quantity\":\"100\"}}");
    let mistakes = Question::decode_json(None, one.as_bytes()).expect_err("a quantity of each").to_string();
    assert!(mistakes.contains("write how much of each meter, such as {\"input\": 1200"), "{mistakes}");
}
