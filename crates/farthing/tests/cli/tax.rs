//! Tax on the command line: rates, VAT ids, places, answers, and what is wrong told.

use serde_json::{Value, json};

use crate::harness::Farthing;

#[test]
fn rates_are_those_of_a_day() {
    let farthing = Farthing::new();
    let run = |args: &[&str]| farthing.run(&[&["tax", "rates"], args].concat(), &farthing.data());
    let said = run(&["DE", "--on", "2020-08-01"]).well();
    assert!(said.contains("16  2020-07-01") && said.contains("5  2020-07-01"), "{said}");
    let said = run(&["DE", "--on", "2026-10-01", "--class", "standard", "--json"]).well();
    let said: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(
        said,
        json!({
            "area": { "country": "DE", "territory": null, "name": "Germany" },
            "class": "standard",
            "rate": "19",
            "known_from": "2021-01-01",
            "tables": "2026-09-29",
        })
    );
    let all = run(&["--on", "2026-10-01", "--class", "standard", "--json"]).well();
    assert_eq!(all.lines().count(), 33, "{all}");
    let all = run(&[]).well();
    assert!(
        all.contains("Hungary") && all.contains("27") && all.lines().all(|line| line.chars().count() <= 100),
        "{all}"
    );
    assert!(run(&["PT", "--on", "2026-10-01"]).well().contains("Madeira"));
    assert!(run(&["MC", "--on", "2026-10-01"]).well().contains("Monaco"));

    let said = run(&["EL"]).stopped(2);
    assert!(said.contains("write GR for Greece"), "{said}");
    let said = run(&["FR", "--on", "2020-01-01", "--class", "reduced"]).stopped(1);
    assert!(said.contains("not known before 2026-09-29: give one of your own"), "{said}");
    assert!(run(&["JP"]).stopped(1).contains("no rate is known for Japan"));
    assert!(run(&["--on", "1990-01-01"]).stopped(1).contains("from 2016 on"));
    assert!(run(&["--on", "yesterday"]).stopped(2).contains("2024-01-31"));
}

#[test]
fn a_vat_id_is_read_and_checked() {
    let farthing = Farthing::new();
    let run = |args: &[&str]| farthing.run(&[&["tax", "id"], args].concat(), &farthing.data());
    assert!(run(&["DE 136 695 976"]).well().contains("DE136695976: of Germany, its check digits are right"));
    assert!(run(&["136695976", "--country", "DE"]).well().contains("DE136695976"));
    let said = run(&["DE136695977"]).stopped(1);
    assert!(said.contains("do not check one another") && said.contains("VIES"), "{said}");
    let said = run(&["DE12345"]).stopped(1);
    assert!(said.contains("one is DE and 9 digits, such as DE136695976"), "{said}");
    assert!(
        run(&["FR40303265045", "--country", "DE"])
            .stopped(1)
            .contains("is a VAT id of France, not of Germany")
    );
    let read = |args: &[&str]| {
        let done = run(args);
        (done.code, serde_json::from_str::<Value>(&done.out).unwrap())
    };
    let (code, said) = read(&["el 094259216", "--json"]);
    assert_eq!((code, &said["vat_id"], &said["country"]), (0, &json!("EL094259216"), &json!("GR")), "{said}");
    assert_eq!(said["check_digits"], "right");
    let (code, said) = read(&["DE136695977", "--json"]);
    assert_eq!((code, &said["form"], &said["check_digits"]), (1, &json!("right"), &json!("wrong")), "{said}");
    let (code, said) = read(&["DE1", "--json"]);
    assert_eq!((code, &said["form"]), (1, &json!("wrong")), "{said}");
}

#[test]
fn a_place_is_in_its_area() {
    let farthing = Farthing::new();
    let run = |args: &[&str]| farthing.run(&[&["tax", "place"], args].concat(), &farthing.data());
    assert!(run(&["ES", "38001"]).well().starts_with("Canary Islands: outside EU VAT; "));
    assert_eq!(run(&["DE", "10115"]).well(), "Germany: inside EU VAT\n");
    assert_eq!(run(&["JP"]).well(), "Japan: outside EU VAT\n");
    assert!(run(&["IT", "23030", "--city", "Livigno"]).well().starts_with("Livigno: outside EU VAT"));
    let said: Value = serde_json::from_str(&run(&["GB", "BT1 1AA", "--json"]).well()).unwrap();
    assert_eq!(
        (&said["area"]["territory"], &said["in_eu_vat"]),
        (&json!("northern_ireland"), &json!(false)),
        "{said}"
    );
    assert!(run(&["Germany"]).stopped(2).contains("write DE for Germany"));
}

#[test]
fn what_becomes_of_the_tax_is_answered() {
    let farthing = Farthing::new();
    let run = |line: &str| {
        let args: Vec<&str> = line.split(' ').collect();
        farthing.run(&[&["tax", "answer"], &args[..]].concat(), &farthing.data())
    };
    let said = run("--seller DE --buyer FR --vat-id FR40303265045 --supply digital --on 2026-10-01").well();
    for words in ["reverse charge", "AE", "VATEX-EU-AE", "44, 196", "taken as confirmed by VIES"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let answer = |line: &str| -> Value {
        serde_json::from_str(&run(&format!("{line} --on 2026-10-01 --json")).well()).unwrap()
    };
    let said = answer("--seller DE --buyer FR --consumer --supply goods --threshold passed");
    assert_eq!(
        (&said["category_code"], &said["rate"], &said["rule"]),
        (&json!("S"), &json!("20"), &json!("consumer_destination"))
    );
    let said = answer("--seller DE --buyer FR --vat-id FR40303265045 --standing unchecked --supply service");
    assert_eq!((&said["treatment"], &said["rate"]), (&json!("charged"), &json!("19")));
    let said = answer("--seller CA-QC --buyer CA-QC --supply service --rate CA:GST=5 --rate CA-QC:QST=9.975");
    assert_eq!((&said["rate"], &said["parts"][1]["name"]), (&json!("14.975"), &json!("QST")));
    let said = answer(
        "--seller US-NY --buyer US-NY:10001 --supply service --rate US-NY:State=4 --rate US-NY:100:City=4.5 --certificate US-NY=R-7",
    );
    assert_eq!(
        (&said["treatment"], &said["exemption_words"]),
        (&json!("exempt"), &json!("Exempt by certificate R-7"))
    );
    let said = answer("--seller IE --buyer DE --supply exempt --reason-code VATEX-EU-132-1I");
    assert_eq!(
        (&said["exemption_code"], &said["exemption_words"]),
        (&json!("VATEX-EU-132-1I"), &Value::Null)
    );
    let said = run("--seller DE --buyer DE --supply digital --on 2020-08-01").well();
    assert!(said.contains("rate       16 %") && said.contains("those since 2021-07-01"), "{said}");

    let said = run("--seller DE --buyer PT:9000-001 --supply digital --consumer --on 2020-08-01").stopped(1);
    assert!(said.contains("the standard rate of Madeira is not known before 2026-09-29"), "{said}");
    assert!(
        run("--seller DE --buyer FR --supply digital --consumer --business")
            .stopped(2)
            .contains("cannot be used with")
    );
    assert!(
        run("--seller DE --buyer FR --supply digital --vat-id FR1")
            .stopped(2)
            .contains("one is FR and 2 signs and 9 digits")
    );
    assert!(run("--seller DE --buyer FR --supply exempt").stopped(2).contains("--reason"));
    assert!(
        run("--seller DE --buyer FR --supply digital --from NL").stopped(2).contains("--from is where goods")
    );
    assert!(
        run("--seller DE --buyer FR --supply digital --rate DE=5").stopped(2).contains("PLACE:NAME=PERCENT")
    );
}
