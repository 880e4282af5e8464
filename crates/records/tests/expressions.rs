//! Prices by expression in catalogs and questions: read, written back, compared, and refused at their place.

use money::Currency;
use pricing::{Shape, evaluate};
use records::catalog::{Catalog, decode_json, decode_toml, diff};
use records::encode;
use records::evaluate::{Question, encode_answer};

fn catalog(expression: &str) -> String {
    format!(
        "\
format = 1
[[meters]]
key = \"calls\"
event_type = \"api.call\"
aggregation = \"sum\"
value = \"n\"
[[plans]]
key = \"pro\"
cadence = \"month\"
[[plans.prices]]
key = \"usage\"
meter = \"calls\"
group_by = [\"region\"]
model = \"expression\"
charges.EUR = {{ expression = {expression}, maximum = 100 }}
"
    )
}

fn read(expression: &str) -> Catalog {
    decode_toml(Some("c.toml"), catalog(expression).as_bytes())
        .unwrap_or_else(|mistakes| panic!("{expression}\n{mistakes}"))
}

#[test]
fn an_expression_comes_back_as_it_was_written() {
    for (written, text) in [
        ("\"quantity * 0.25\"", "quantity * 0.25"),
        ("'dimensions.region == \"eu\" ? 1 : 2'", "dimensions.region == \"eu\" ? 1 : 2"),
        ("\"\"\"\n// é\nquantity\n\t* count\\n\"\"\"", "// é\nquantity\n\t* count\n"),
    ] {
        let catalog = read(written);
        let charge = catalog.plans[0].prices[0].charge(Currency::EUR).expect("a charge");
        let Shape::Expression(expression) = &charge.shape else { panic!("{charge:?}") };
        assert_eq!(expression.text(), text);
        assert_eq!(decode_json(None, &encode(&catalog)).as_ref(), Ok(&catalog));
    }
}

#[test]
fn what_is_wrong_in_an_expression_is_named_in_the_file_and_in_its_text() {
    let place = "c.toml:15:30: plans[0].prices[0].charges.EUR.expression";
    for (written, says) in [
        ("\"quanity * 2\"", "line 1, column 1: found the unknown name quanity; did you mean quantity?"),
        ("\"\"\"\nquantity +\n  'eu'\n\"\"\"", "line 2, column 3: + takes a number, and a text stands here"),
        (
            "\"dimensions.regoin == 'eu' ? 1 : 2\"",
            "EUR: the expression, line 1, column 1: group_by does not name \"regoin\"; did you mean \"region\"?",
        ),
        ("\"5 / quantity\"", "the expression fails when quantity and count are 0"),
        ("5", "found the number 5; a text in quotes is written here"),
        ("\"\"", "found an empty text; write at least one character"),
    ] {
        let mistakes = decode_toml(Some("c.toml"), catalog(written).as_bytes()).expect_err(says).to_string();
        assert!(mistakes.starts_with(&format!("{place}: ")), "{mistakes}");
        assert!(mistakes.contains(says), "wanted {says}\nfound  {mistakes}");
        assert_eq!(mistakes.lines().count(), 1, "{mistakes}");
    }
    let missing = catalog("\"1\"").replace("expression = \"1\", ", "");
    let mistakes = decode_toml(Some("c.toml"), missing.as_bytes()).expect_err("no expression").to_string();
    assert!(
        mistakes.contains("EUR.expression: nothing is written here; write what it comes to"),
        "{mistakes}"
    );
}

#[test]
fn a_changed_expression_is_told() {
    let words = |old: &str, new: &str| -> Vec<String> {
        diff(&read(old), &read(new)).iter().map(ToString::to_string).collect()
    };
    assert_eq!(
        words("\"quantity * 2\"", "\"quantity * 3\""),
        ["plan pro: price usage: expression quantity * 2 → quantity * 3 EUR"]
    );
    assert_eq!(
        words("\"quantity * 2\"", "\"quantity\\n* 3\""),
        ["plan pro: price usage: expression quantity * 2 → \"quantity\\n* 3\" EUR"]
    );
    assert_eq!(words("\"quantity\"", "\"quantity\""), Vec::<String>::new());
}

#[test]
fn a_price_by_expression_is_asked_for_in_json_and_toml() {
    let json = r#"{"price":{"model":"expression","expression":"quantity <= 100 ? quantity * 0.2 : 20 + (quantity - 100) * 0.15"},
        "currency":"EUR","quantity":"150"}"#;
    let toml = "currency = \"EUR\"\nquantity = 150\n[price]\nmodel = \"expression\"\n\
        expression = \"quantity <= 100 ? quantity * 0.2 : 20 + (quantity - 100) * 0.15\"\n";
    let asked = Question::decode_json(None, json.as_bytes()).expect("a question");
    assert_eq!(Question::decode_toml(None, toml.as_bytes()).as_ref(), Ok(&asked));
    let evaluation = evaluate(&asked.request()).expect("an answer");
    let bytes = encode_answer(&evaluation, Currency::EUR).expect("sums fit");
    let answer: serde_json::Value = serde_json::from_slice(&bytes).expect("the writer writes JSON");
    assert_eq!(answer["amount"], "27.50");
    let line = &answer["lines"][0];
    assert_eq!(line["exact"], "27.5");
    assert_eq!(
        line["trace"]["expression"]["text"],
        "quantity <= 100 ? quantity * 0.2 : 20 + (quantity - 100) * 0.15"
    );
    assert_eq!(line["words"][2], "with quantity = 150: 27.5");
}
