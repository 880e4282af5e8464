//! Catalog files: the guide's examples are true, and each kind of mistake is named at its place.

use calendar::Cadence;
use ids::CatalogKey;
use money::Currency;
use records::catalog::{Catalog, PlanDraft, decode_json, decode_toml};
use records::{Form, Writer, encode};

/// The TOML examples of the guide.
fn examples() -> Vec<String> {
    let guide = include_str!("../../../docs/catalog.md");
    let blocks = guide.split("```toml\n").skip(1);
    blocks.map(|block| block.split("```").next().expect("a block ends").to_owned()).collect()
}

#[test]
fn the_examples_of_the_guide_are_catalogs() {
    let examples = examples();
    assert_eq!(examples.len(), 8);
    for example in examples {
        let catalog = decode_toml(Some("guide.toml"), example.as_bytes())
            .unwrap_or_else(|mistakes| panic!("{mistakes}"));
        assert_eq!(decode_json(None, &encode(&catalog)).as_ref(), Ok(&catalog));
    }
}

#[test]
fn the_guide_names_every_name_of_a_price() {
    let guide = include_str!("../../../docs/catalog.md");
    for name in records::charge::NAMES {
        assert!(guide.contains(name), "{name} is not in the guide");
    }
}

/// A catalog with one price, as a start for mistakes.
const PLAN: &str = "\
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
model = \"graduated\"
charges.EUR = { tiers = [{ up_to = 10, unit_price = 1 }, { unit_price = 2 }] }
";

#[test]
fn the_start_of_the_mistakes_has_none() {
    let catalog = decode_toml(None, PLAN.as_bytes()).expect("a catalog");
    let price = &catalog.plans[0].prices[0];
    assert_eq!(price.cadence, Cadence::parse("month").ok());
    assert!(price.charge(Currency::EUR).is_some());
    assert_eq!(catalog.plans[0].meters.len(), 1);
}

struct Bad {
    /// What is replaced in the catalog.
    old: &'static str,
    new: &'static str,
    /// What the mistake says, its place first.
    says: &'static str,
}

const fn bad(old: &'static str, new: &'static str, says: &'static str) -> Bad {
    Bad { old, new, says }
}

const TIERS: &str = "{ tiers = [{ up_to = 10, unit_price = 1 }, { unit_price = 2 }] }";

const MISTAKES: &[Bad] = &[
    bad("format = 1\n", "", "c.toml:1:1: format: nothing is written here; begin the file with format = 1"),
    bad(
        "format = 1",
        "format = 2",
        "c.toml:1:10: format: found the format 2; this version of farthing reads format 1",
    ),
    bad("[[plans]]", "[[plan]]", "c.toml:7:3: plan: found the unknown name \"plan\"; did you mean `plans`?"),
    bad(
        "charges.EUR",
        "charges.EUX",
        "c.toml:14:15: plans[0].prices[0].charges.EUX: the currency \"EUX\" is not an active ISO 4217 currency",
    ),
    bad("charges.EUR", "charges.XAU", "plans[0].prices[0].charges.XAU: the currency XAU has no minor unit"),
    bad(
        "{ unit_price = 2 }",
        "{ up_to = 10, unit_price = 2 }, { unit_price = 3 }",
        "c.toml:14:68: plans[0].prices[0].charges.EUR.tiers[1].up_to: tier 2: up_to is 10 as in tier 1; each bound must be higher",
    ),
    bad(
        "{ unit_price = 2 }",
        "{ up_to = 5, unit_price = 2 }, { unit_price = 3 }",
        "plans[0].prices[0].charges.EUR.tiers[1].up_to: tier 2: up_to is 5, below 10 of tier 1",
    ),
    bad(
        "{ unit_price = 2 }",
        "{ up_to = 20, unit_price = 2 }",
        "plans[0].prices[0].charges.EUR.tiers[1].up_to: tier 2, the last, ends at 20; leave its up_to open",
    ),
    bad(
        "up_to = 10, unit_price = 1",
        "unit_price = 1",
        "charges.EUR.tiers[0]: tier 1 of 2: up_to is open, and only the last tier may be",
    ),
    bad("up_to = 10", "up_to = 0", "charges.EUR.tiers[0].up_to: tier 1: up_to is 0; a bound must be above 0"),
    bad(
        "up_to = 10",
        "up_to = \"ten\"",
        "charges.EUR.tiers[0].up_to: \"ten\" is not an exact decimal number",
    ),
    bad("up_to = 10", "up_to = true", "charges.EUR.tiers[0].up_to: found true; a number such as 12.5"),
    bad(
        "unit_price = 2",
        "unitprice = 2",
        "charges.EUR.tiers[1].unitprice: found the unknown name \"unitprice\"; did you mean `unit_price`?",
    ),
    bad(
        "unit_price = 2",
        "per = 0, unit_price = 2",
        "charges.EUR.tiers[1].per: tier 2: the price is per 0 units",
    ),
    bad(
        "{ unit_price = 2 }",
        "{}",
        "charges.EUR.tiers[1].unit_price: nothing is written here; a tier has a unit_price, a flat_fee or a percent",
    ),
    bad(
        "unit_price = 2",
        "charge_when_zero = true, unit_price = 2",
        "tiers[1].charge_when_zero: tier 2: charge_when_zero is set",
    ),
    bad(
        "[{ up_to = 10, unit_price = 1 }, { unit_price = 2 }]",
        "[]",
        "charges.EUR.tiers: the tier table has no tiers",
    ),
    bad(
        "unit_price = 1",
        "unit_price = 0.12345678901234567890123456789",
        "tiers[0].unit_price: the number \"0.12345678901234567890123456789\" has 29 significant digits",
    ),
    bad("unit_price = 1", "unit_price = nan", "tiers[0].unit_price: \"nan\" is not an exact decimal number"),
    bad(
        "meter = \"calls\"",
        "meter = \"call\"",
        "c.toml:12:9: plans[0].prices[0].meter: found the unknown meter \"call\"; did you mean \"calls\"?",
    ),
    bad(
        "meter = \"calls\"",
        "meter = \"calls\"\ncount = \"seats\"",
        "c.toml:13:9: plans[0].prices[0].count: found meter and count; write at most one of meter, meters, count, days",
    ),
    bad(
        "meter = \"calls\"",
        "days = false",
        "plans[0].prices[0].days: found false; write true, or leave it out",
    ),
    bad(
        "\"graduated\"",
        "\"gradated\"",
        "c.toml:13:9: plans[0].prices[0].model: found the text \"gradated\"; write one of flat, per_unit,",
    ),
    bad(
        "model = \"graduated\"\n",
        "",
        "plans[0].prices[0].charges.EUR.model: nothing is written here; write the kind of price",
    ),
    bad(
        "cadence = \"month\"",
        "cadence = \"fortnight\"",
        "c.toml:9:11: plans[0].cadence: `fortnight` is no cadence",
    ),
    bad(
        "cadence = \"month\"\n",
        "",
        "plans[0].prices[0].cadence: nothing is written here; write how often the price recurs",
    ),
    bad(
        "cadence = \"month\"",
        "cadence = \"month\"\nalignment = \"lunar\"",
        "plans[0].alignment: found the text \"lunar\"; write \"anniversary\", \"calendar\" or an anchor",
    ),
    bad(
        "cadence = \"month\"",
        "cadence = \"5 months\"\nalignment = \"calendar\"",
        "plans[0].prices[0]: the calendar has no boundaries every `5 months`",
    ),
    bad(
        "cadence = \"month\"",
        "cadence = \"month\"\ngrace = \"2 moons\"",
        "plans[0].grace: found the text \"2 moons\"; a length of at most 366 days",
    ),
    bad("key = \"pro\"", "key = \"Pro\"", "c.toml:8:7: plans[0].key: the key \"Pro\" begins with 'P'"),
    bad(
        "aggregation = \"sum\"",
        "aggregation = \"summ\"",
        "c.toml:5:15: meters[0].aggregation: found the text \"summ\"; write one of count, sum, ",
    ),
    bad("value = \"n\"\n", "", "meters[0].aggregation: meter calls: the aggregation sum needs a value"),
    bad(
        "aggregation = \"sum\"",
        "aggregation = \"time_weighted\"",
        "meters[0].per: nothing is written here; a time-weighted meter counts per",
    ),
    bad(
        "value = \"n\"",
        "value = \"n\"\nfilters = [{ property = \"p\" }]",
        "meters[0].filters[0].one_of: nothing is written here; write one_of",
    ),
    bad(
        "[[plans]]",
        "[[meters]]\nkey = \"calls\"\nevent_type = \"x\"\naggregation = \"count\"\n[[plans]]",
        "c.toml:8:7: meters[1].key: found the meter \"calls\" twice",
    ),
    bad(TIERS, "{ tiers = [{ unit_price = 1 }], minimum = \"1.005\" }", "charges.EUR.minimum: "),
    bad(
        TIERS,
        "{ tiers = [{ unit_price = 1 }], minimum = 5, maximum = 4 }",
        "plans[0].prices[0].charges.EUR: the minimum 5.00 EUR is above the maximum 4.00 EUR",
    ),
    bad(
        TIERS,
        "{ tiers = [{ unit_price = 1 }] }\nrate_per = \"minute\"",
        "plans[0].prices[0].rate_per: found the text \"minute\"; write one of hour, day, week, month",
    ),
    bad(
        TIERS,
        "{ tiers = [{ unit_price = 1 }] }\nconversion = { divide = 0 }",
        "conversion.divide: found 0; a number above zero",
    ),
    bad(
        TIERS,
        "{ tiers = [{ unit_price = 1 }] }\nconversion = { divide = 10, decimals = 2 }",
        "conversion.round: nothing is written here; decimals are rounded to by one of",
    ),
    bad(
        TIERS,
        "{ tiers = [{ unit_price = 1 }] }\nproration = { share_by = \"weeks\" }",
        "proration.share_by: found the text \"weeks\"; write one of seconds, days, actual/30, 30/360",
    ),
    bad(
        TIERS,
        "{ tiers = [{ unit_price = 1 }] }\ngroup_by = [\"a\", \"a\"]",
        "plans[0].prices[0].group_by: group_by names \"a\" twice",
    ),
    bad(
        TIERS,
        "{ tiers = [{ unit_price = 1 }] }\ntiming = \"in_advance\"\nallowance = -1",
        "allowance: the allowance is below zero",
    ),
    bad(
        "[[plans]]",
        "[[time_of_use]]\nname = \"tou\"\nzone = \"Australia/Sidney\"\nrules = [{ window = \"peak\" }]\notherwise = \"off\"\n[[plans]]",
        "c.toml:9:8: time_of_use[0].zone: `Australia/Sidney` is not a zone of the IANA database",
    ),
    bad(
        "[[plans]]",
        "[[time_of_use]]\nname = \"tou\"\nrules = [{ window = \"peak\", from = \"25:00\" }]\notherwise = \"off\"\n[[plans]]",
        "time_of_use[0].rules[0].from: found the text \"25:00\"; a time of day",
    ),
    bad(
        "[[plans]]",
        "[[time_of_use]]\nname = \"tou\"\nrules = [{ window = \"peak\", weekdays = [\"friday\"] }]\notherwise = \"off\"\n[[plans]]",
        "time_of_use[0].rules[0].weekdays[0]: found the text \"friday\"; write one of mon, tue",
    ),
    bad(
        "[[plans]]",
        "[[tax_rates]]\ncategory = \"standard\"\nfrom = 2026-02-30\nname = \"VAT\"\npercent = 19\n[[plans]]",
        "c.toml:9:",
    ),
    bad(
        "[[plans]]",
        "[[tax_rates]]\ncategory = \"standard\"\nfrom = \"2026-02-30\"\nname = \"VAT\"\npercent = 19\n[[plans]]",
        "c.toml:9:8: tax_rates[0].from: there is no day 2026-02-30",
    ),
    bad(
        "[[plans]]",
        "[[tax_rates]]\ncategory = \"standard\"\nfrom = 2026-02-28\nname = \"VAT\"\npercent = -1\n[[plans]]",
        "tax_rates[0].percent: found -1; a tax rate is zero or more",
    ),
    bad("key = \"pro\"", "key = \"pro\"\nkey = \"pro\"", "c.toml:9:1: found the key \"key\" twice"),
    bad("key = \"pro\"", "key = ", "c.toml:8:"),
];

#[test]
fn each_mistake_is_named_at_its_place_and_nothing_is_read() {
    assert!(MISTAKES.len() >= 30);
    for Bad { old, new, says } in MISTAKES {
        assert_eq!(PLAN.matches(old).count().min(1), 1, "{old} is not in the catalog");
        let text = PLAN.replacen(old, new, 1);
        let mistakes = decode_toml(Some("c.toml"), text.as_bytes()).expect_err(says).to_string();
        assert!(mistakes.lines().any(|line| line.contains(says)), "wanted {says}\nfound  {mistakes}");
        assert!(mistakes.lines().all(|line| line.starts_with("c.toml:")), "{mistakes}");
    }
}

#[test]
fn a_mistake_is_reported_once_and_alone() {
    // One cause, one line: no echoes of the same mistake further up.
    for Bad { old, new, .. } in MISTAKES {
        let text = PLAN.replacen(old, new, 1);
        let mistakes = decode_toml(None, text.as_bytes()).expect_err("a mistake");
        // A misspelt name that must be there is also missing under its right spelling, and [[plan]] leaves
        // [[plans.prices]] without its plan.
        let most = if new.contains("unitprice") || *new == "[[plan]]" { 2 } else { 1 };
        assert!(mistakes.listed().len() <= most, "{new}:\n{mistakes}");
    }
}

#[test]
fn all_mistakes_are_reported_at_once() {
    let text = PLAN
        .replace("aggregation = \"sum\"", "aggregation = \"summ\"")
        .replace("unit_price = 1", "unit_price = \"one\"")
        .replace("cadence = \"month\"", "cadence = \"moon\"\ncolour = \"red\"");
    let mistakes = decode_toml(Some("c.toml"), text.as_bytes()).expect_err("four mistakes");
    let lines: Vec<String> = mistakes.listed().iter().map(ToString::to_string).collect();
    assert_eq!(lines.len(), 4, "{mistakes}");
}

#[test]
fn a_file_of_mistakes_lists_the_first_hundred_and_counts_the_rest() {
    let rows = "[[tax_rates]]\n".repeat(50);
    let text = format!("format = 1\n{rows}");
    let mistakes = decode_toml(None, text.as_bytes()).expect_err("200 mistakes");
    assert_eq!((mistakes.listed().len(), mistakes.unlisted()), (100, 100));
    assert!(mistakes.to_string().ends_with("and 100 more mistakes; correct these first"));
}

#[test]
fn json_names_the_path_and_numbers_stay_exact() {
    let json = br#"{"format":1,"plans":[{"key":"a","cadence":"month","prices":[
        {"key":"p","model":"per_unit","charges":{"EUR":{"unit_price":0.1000000000000000055511151231}}},
        {"key":"q","model":"per_unit","charges":{"EUR":{"unit_price":1e-3}}}]}]}"#;
    let catalog = decode_json(None, json).expect("a catalog");
    let mut out = Writer::default();
    catalog.plans[0].prices[0].write(&mut out);
    let text = String::from_utf8(out.into_bytes()).expect("UTF-8");
    assert!(text.contains(r#""unit_price":"0.1000000000000000055511151231""#), "{text}");
    let bad = String::from_utf8_lossy(json).replace("1e-3", "\"x\"");
    let mistakes = decode_json(None, bad.as_bytes()).expect_err("a mistake").to_string();
    assert!(mistakes.starts_with("plans[0].prices[1].charges.EUR.unit_price: \"x\" is not"), "{mistakes}");
    let twice =
        decode_json(None, br#"{"format":1,"plans":[],"plans":[]}"#).expect_err("a mistake").to_string();
    assert!(twice.contains("found the name \"plans\" twice in one object"), "{twice}");
    let deep = format!("{}{}", "[".repeat(40), "]".repeat(40));
    let deep = decode_json(None, deep.as_bytes()).expect_err("a mistake").to_string();
    assert!(deep.contains("more than 32 objects and lists inside each other"), "{deep}");
    let bytes = decode_json(Some("c.json"), b"{\"format\":\n \xff}").expect_err("a mistake").to_string();
    assert!(bytes.starts_with("c.json:2:2: found a byte that is no UTF-8"), "{bytes}");
}

fn catalog_of(text: &str) -> Catalog {
    decode_toml(Some("c.toml"), text.as_bytes()).unwrap_or_else(|mistakes| panic!("{mistakes}"))
}

fn words(old: &str, new: &str) -> Vec<String> {
    let differences = records::catalog::diff(&catalog_of(old), &catalog_of(new));
    differences
        .iter()
        .map(|one| format!("{}{}", if one.needs_version { "* " } else { "" }, one.words))
        .collect()
}

#[test]
fn a_catalog_does_not_differ_from_itself() {
    for example in examples() {
        assert_eq!(words(&example, &example), Vec::<String>::new());
    }
}

#[test]
fn differences_are_said_in_words_and_money() {
    let first = &examples()[0];
    let second = first
        .replace("unit_price = \"7.50\"", "unit_price = \"7\"")
        .replace("amount = \"4500\"", "amount = \"4800\"")
        .replace("maximum = \"200.00\"", "minimum = \"1.00\"")
        .replace("allowance = 10000", "allowance = 5000")
        .replace("charges.USD = { amount = \"33.00\" }\n", "")
        .replace("cadence = \"month\"", "cadence = \"month\"\ngrace = \"2 days\"")
        .replace("percent = 19", "percent = 20")
        .replace("name = \"Seats\"", "name = \"Users\"")
        .replace("aggregation = \"count\"", "aggregation = \"count\"\nunit = \"call\"");
    let second = format!("{second}\n[[plans]]\nkey = \"free\"\nprices = []\n");
    assert_eq!(
        words(first, &second),
        [
            "meter api-calls: unit none → call",
            "* plan pro: grace 0 seconds → 2 days",
            "* plan pro: price fee: amount 4500 → 4800 JPY",
            "* plan pro: price fee: USD removed",
            "* plan pro: price seats: name Seats → Users",
            "* plan pro: price seats: tier 2 unit price 7.50 → 7.00 EUR",
            "* plan pro: price calls: allowance 10000 → 5000",
            "* plan pro: price calls: minimum none → 1.00 EUR",
            "* plan pro: price calls: maximum 200.00 → none EUR",
            "* plan pro: its meter api-calls changed",
            "* plan free: added, with 0 prices",
            "tax standard from 2026-01-01: VAT 19 % → VAT 20 %",
        ]
    );
    assert_eq!(
        words(&second, first).iter().filter(|one| one.contains("removed")).count(),
        1,
        "the plan `free` is gone"
    );
}

#[test]
fn drafts_of_one_content_have_one_hash() {
    let first = catalog_of(&examples()[0]);
    let reordered = examples()[0].replace("key = \"pro\"\nname = \"Pro\"", "name = \"Pro\"\nkey = \"pro\"");
    assert_eq!(first.plans[0].content_hash(), catalog_of(&reordered).plans[0].content_hash());
    let dearer = examples()[0].replace("\"30.00\"", "\"30.01\"");
    assert_ne!(first.plans[0].content_hash(), catalog_of(&dearer).plans[0].content_hash());
    assert_eq!(first.plans[0].key, CatalogKey::parse("pro").expect("a key"));
}

#[test]
fn a_plan_sent_by_itself_reads_published_meters_on_trust_and_its_own_not() {
    let sent = |meters: &str| {
        let text = format!(
            r#"{{"key":"pro","cadence":"month",{meters}"prices":[{{"key":"p","meter":"calls","model":"per_unit",
                "charges":{{"EUR":{{"unit_price":"0.1"}}}}}}]}}"#
        );
        records::decode_sent::<PlanDraft>(text.as_bytes())
    };
    assert!(sent("").expect("a plan").meters.is_empty());
    let mistakes = sent("\"meters\":[],").expect_err("a mistake").to_string();
    assert!(mistakes.starts_with("prices[0].meter: found the unknown meter \"calls\""), "{mistakes}");
}
