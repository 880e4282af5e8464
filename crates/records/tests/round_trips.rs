//! What is written is read back as it was, in JSON and in TOML, and written again as the same bytes.

mod support;

use std::collections::BTreeMap;

use ledger::{Account, Entry, Posting};
use money::{Currency, Money};
use pricing::Preset;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use records::document::{self, IssuedContent};
use records::node::Value;
use records::{EventReader, Form, Party, decode, encode, read_json, read_toml};

/// Reads the bytes back, in both languages, and writes them again.
fn round_trip<F: Form + PartialEq + std::fmt::Debug>(value: &F) {
    let bytes = encode(value);
    let text = String::from_utf8(bytes.clone()).expect("the writer writes UTF-8");
    let read: F = decode(&bytes).unwrap_or_else(|mistakes| panic!("{mistakes}\nin {text}"));
    assert_eq!(read, *value, "{text}");
    assert_eq!(encode(&read), bytes, "the same value has the same bytes");
    let toml = support::toml_of(&bytes);
    let read: F = read_toml(Some("test.toml"), toml.as_bytes(), |at| {
        at.table(|table| {
            table.required("format", "", records::form::read_format)?;
            F::read_fields(table)
        })
    })
    .unwrap_or_else(|mistakes| panic!("{mistakes}\nin {toml}"));
    assert_eq!(read, *value, "{toml}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn meters(meter in support::meter()) {
        round_trip(&meter);
    }

    #[test]
    fn windows(windows in support::time_of_use()) {
        round_trip(&windows);
    }

    #[test]
    fn prices((price, _) in support::price()) {
        round_trip(&price);
    }

    #[test]
    fn plans(draft in support::draft(), id in support::id(), version in 1_u32..99) {
        round_trip(&draft);
        let meters = draft.meters.clone();
        round_trip(&draft.into_version(id, version, meters));
    }

    #[test]
    fn catalogs(catalog in support::catalog()) {
        round_trip(&catalog);
        let bytes = encode(&catalog);
        let toml = support::toml_of(&bytes);
        let json = records::catalog::decode_json(None, &bytes).expect("it was written");
        prop_assert_eq!(&json, &catalog);
        prop_assert_eq!(records::catalog::decode_toml(None, toml.as_bytes()).expect("it was written"), json);
    }

    #[test]
    fn parties(seller in support::seller(), customer in support::customer(), answer in support::tax_answer()) {
        round_trip(&seller);
        round_trip(&customer);
        round_trip(&answer);
        round_trip(&Party::of_seller(&seller));
        round_trip(&Party::of_customer(&customer));
    }

    #[test]
    fn what_is_said_of_drafts(said in support::draft_said()) {
        round_trip(&said);
    }

    #[test]
    fn timelines(fact in support::fact(), one_off in support::one_off()) {
        round_trip(&fact);
        round_trip(&one_off);
    }

    #[test]
    fn discounts(
        coupon in support::coupon(),
        discount in support::discount(),
        dated in support::dated_discount(),
        code in support::promotion_code(),
    ) {
        round_trip(&coupon);
        round_trip(&discount);
        round_trip(&dated);
        round_trip(&code);
    }

    #[test]
    fn credits(
        grant in support::grant(),
        order in support::grant_order(),
        movement in support::movement(),
        rule in support::top_up(),
    ) {
        round_trip(&grant);
        round_trip(&order);
        round_trip(&movement);
        round_trip(&rule);
    }

    #[test]
    fn contracts(contract in support::contract()) {
        round_trip(&contract);
    }

    #[test]
    fn traces(trace in support::rating_trace()) {
        round_trip(&trace);
    }

    #[test]
    fn documents(
        document in support::document(),
        seller in support::seller(),
        customer in support::customer(),
        number in support::text(),
    ) {
        let content = IssuedContent {
            number: Some(&number),
            document: &document,
            seller: &seller,
            customer: &customer,
            rules_version: 1,
            time_zone_database: "2026f",
        };
        let bytes = document::encode(&content);
        let read = document::decode(&bytes).expect("it was written");
        prop_assert_eq!(&read.document, &document);
        prop_assert_eq!(read.number.as_deref(), Some(&*number));
        prop_assert_eq!(&read.seller, &Party::of_seller(&seller));
        prop_assert_eq!(&read.customer, &Party::of_customer(&customer));
        prop_assert_eq!((read.rules_version, read.time_zone_database.as_str()), (1, "2026f"));
        serde_json::from_slice::<serde_json::Value>(&bytes).expect("another reader reads it too");
    }

    #[test]
    fn entries(
        id in support::id(),
        at in support::instant(),
        on in support::date(),
        cause in support::text(),
        minor in 1_i64..1_000_000,
        tax in support::text(),
    ) {
        let amount = |minor| Money::new(minor, Currency::EUR);
        let postings = vec![
            Posting { account: Account::Receivable, amount: amount(minor + 7) },
            Posting { account: Account::Revenue, amount: amount(-minor) },
            Posting { account: Account::TaxPayable { name: tax.trim().replace(char::is_control, "") + "x" }, amount: amount(-7) },
        ];
        round_trip(&Entry::balanced(id, at, on, cause, postings).expect("it balances"));
    }

    #[test]
    fn events(event in support::event()) {
        let bytes = records::event::encode(&event);
        let read = EventReader::new().read(&bytes).unwrap_or_else(|refusal| panic!("{refusal}"));
        prop_assert_eq!(&read, &event);
        prop_assert_eq!(records::event::encode(&read), bytes);
    }

    #[test]
    fn the_reader_agrees_with_another_one_on_scraps(text in "[\\[\\]{}:,\"\\\\ntfu0-9eE+.a \n-]{0,24}") {
        agrees(&text);
    }

    #[test]
    fn the_reader_agrees_with_another_one_on_damage(
        event in support::event(),
        place in any::<proptest::sample::Index>(),
        damage in proptest::sample::select(b"\"\\{}[],:0eE.-+ntu/\t \x00\x7f".to_vec()),
        how in 0_u8..3,
    ) {
        let mut bytes = records::event::encode(&event);
        let place = place.index(bytes.len());
        match how {
            0 => drop(bytes.remove(place)),
            1 => bytes.insert(place, damage),
            _ => bytes[place] = damage,
        }
        if let Ok(text) = String::from_utf8(bytes) {
            agrees(&text);
        }
    }
}

/// Both readers take the text and find the same in it, or both refuse it.
fn agrees(text: &str) {
    let theirs = serde_json::from_str::<serde_json::Value>(text);
    let ours = read_json(None, text.as_bytes(), |at| {
        if let Ok(theirs) = &theirs {
            same(at.value(), theirs);
        }
        Some(())
    });
    match (&ours, &theirs) {
        (Ok(()), Ok(_)) | (Err(_), Err(_)) => {}
        // A name twice in one object is refused by ours only.
        (Err(mistakes), Ok(_)) => assert!(mistakes.to_string().contains("twice"), "{text:?}: {mistakes}"),
        (Ok(()), Err(refusal)) => panic!("{text:?} is refused by the other: {refusal}"),
    }
}

fn same(ours: &Value<'_>, theirs: &serde_json::Value) {
    match (ours, theirs) {
        (Value::Null, serde_json::Value::Null) => {}
        (Value::Bool(ours), serde_json::Value::Bool(theirs)) => assert_eq!(ours, theirs),
        (Value::Text(ours), serde_json::Value::String(theirs)) => assert_eq!(&**ours, theirs),
        // The other reader writes an exponent its own way; the digits before it are as they stood.
        (Value::Number(ours), serde_json::Value::Number(theirs)) => {
            let digits = |text: &str| text.split(['e', 'E']).next().map(str::to_owned);
            assert_eq!(digits(ours), digits(&theirs.to_string()));
        }
        (Value::List(ours), serde_json::Value::Array(theirs)) => {
            assert_eq!(ours.len(), theirs.len());
            ours.iter().zip(theirs).for_each(|(ours, theirs)| same(&ours.value, theirs));
        }
        (Value::Table(ours), serde_json::Value::Object(theirs)) => {
            assert_eq!(ours.len(), theirs.len());
            ours.iter().for_each(|entry| same(&entry.node.value, &theirs[&*entry.name]));
        }
        (ours, theirs) => panic!("{ours:?} is not {theirs:?}"),
    }
}

/// The round trips above are worth what their random values reach.
#[test]
fn random_prices_and_meters_reach_every_kind() {
    let mut runner = TestRunner::deterministic();
    let mut reached: BTreeMap<String, usize> = BTreeMap::new();
    let mut count = |what: String| *reached.entry(what).or_default() += 1;
    for _ in 0..600 {
        let (price, meter) = support::price().new_tree(&mut runner).expect("a price").current();
        for charge in price.charges.values() {
            count(format!("model {}", records::charge::preset_of(charge).code()));
        }
        let text = String::from_utf8(encode(&price)).expect("UTF-8");
        for name in
            ["conversion", "allowance", "rate_per", "group_by", "time_of_use", "count", "days", "meter"]
        {
            if text.contains(&format!("\"{name}\":")) {
                count(name.to_owned());
            }
        }
        for code in
            ["once", "mirror", "all", "in_arrears", "charge_when_zero", "minimum", "maximum", "otherwise"]
        {
            if text.contains(&format!("\"{code}\"")) {
                count(code.to_owned());
            }
        }
        count(if meter.is_some() { "metered" } else { "timed" }.to_owned());
        let meter = support::meter().new_tree(&mut runner).expect("a meter").current();
        count(format!("aggregation {}", meter.aggregation.code()));
    }
    let models = Preset::ALL.map(|preset| format!("model {}", preset.code()));
    let codes = [
        "conversion",
        "allowance",
        "rate_per",
        "group_by",
        "time_of_use",
        "count",
        "days",
        "meter",
        "once",
        "mirror",
        "all",
        "in_arrears",
        "charge_when_zero",
        "minimum",
        "maximum",
        "otherwise",
    ];
    for wanted in models.into_iter().chain(codes.map(str::to_owned)) {
        assert!(reached.get(&wanted).is_some_and(|times| *times >= 3), "{wanted} in {reached:?}");
    }
    assert_eq!(reached.keys().filter(|name| name.starts_with("aggregation")).count(), 10, "{reached:?}");
}
