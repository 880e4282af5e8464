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
    assert_eq!(all.lines().count(), 37, "{all}");
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
    assert!(run(&["--on", "1990-01-01"]).stopped(1).contains("name a day from 2011-01-01 on"));
    let said = run(&["--on", "2020-01-01", "--class", "parking"]).stopped(1);
    assert!(said.contains("name a day from 2026-09-29 on"), "{said}");
    let said = run(&["FR", "--on", "2020-01-01"]).well();
    assert!(said.contains("6 rates are left out") && said.contains("they are from 2026-09-29 on"), "{said}");
    assert!(run(&["PT", "--on", "2020-01-01", "--class", "standard"]).well().contains("Madeira"));
    assert!(run(&["--on", "yesterday"]).stopped(2).contains("2024-01-31"));
}

#[test]
fn a_vat_id_is_read_and_checked() {
    let farthing = Farthing::new();
    let run = |args: &[&str]| farthing.run(&[&["tax", "id"], args].concat(), &farthing.data());
    assert!(run(&["DE 136 695 976"]).well().contains("DE136695976: of Germany, its check digits are right"));
    assert!(run(&["136695976", "--country", "DE"]).well().contains("DE136695976"));
    assert!(run(&["GB980780684"]).well().contains("of the United Kingdom, its check digits are right"));
    assert!(run(&["IS88792"]).well().contains("no check digits are known here"));
    assert!(
        run(&["CHE-107.787.577"]).well().contains("CHE107787577: of Switzerland, its check digits are right")
    );
    assert!(run(&["CHE-107.787.578 MWST"]).stopped(1).contains("the register of its country says"));
    let said = run(&["DE136695976", "--country", "FR"]).stopped(1);
    assert!(said.contains("is a VAT id of Germany, not of France"), "{said}");
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
    assert!(run(&["ES:38001"]).well().starts_with("Canary Islands"));
    assert!(run(&["GB:JE2 3QA"]).well().starts_with("Jersey: outside EU VAT"));
    assert!(run(&["DE", "78266"]).well().contains("under the tax of Switzerland"));
    assert!(run(&["ES:38001", "35001"]).stopped(2).contains("given twice"));
    let said = run(&["ES-38001"]).stopped(2);
    assert!(
        said.contains("\"38001\" is no region") && said.contains("at most 3 letters or digits"),
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

    // Taxes of Spain's that are no VAT, and the region of an address in place of its post code.
    let said = answer("--seller ES:38001 --buyer ES:35001 --supply service --rate ES-CN:IGIC=7");
    assert_eq!((&said["category_code"], &said["rate"]), (&json!("L"), &json!("7")), "{said}");
    let said = answer("--seller ES:38001 --buyer ES:35001 --supply service --rate ES:3:IGIC=7");
    assert_eq!(said["rate"], "7", "{said}");
    // An id of another country's, however like one of the buyer's it looks.
    let said = answer("--seller IT --buyer FR --vat-id DE136695976 --supply goods");
    assert_eq!((&said["treatment"], &said["rule"]), (&json!("intra_community"), &json!("business_goods")));
    assert!(said["reason"].as_str().unwrap().contains("with a VAT id of Germany"), "{said}");
    // No article of the directive outside of the EU, and no VIES.
    let said = answer("--seller US --buyer GB --supply digital --vat-id GB980780684");
    assert_eq!((&said["law"], &said["notes"]), (&Value::Null, &json!([])), "{said}");
    let said = answer("--seller DE --buyer DE --supply service --rate US-NY:State=4");
    assert!(said["notes"][0].as_str().unwrap().contains("\"State\" is not of where"), "{said}");

    let line = "--seller DE --buyer PT:9000-001 --supply digital --consumer --class reduced --on 2020-08-01";
    let said = run(line).stopped(1);
    assert!(said.contains("the reduced rate of Madeira is not known before 2026-09-29"), "{said}");
    let done = run(&format!("{line} --json"));
    let said: Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!(
        (done.code, &said["treatment"], &said["rule"]),
        (1, &Value::Null, &json!("consumer_destination"))
    );
    assert!(said["problem"].as_str().unwrap().contains("is not known before"), "{said}");
}

#[test]
fn what_is_asked_wrongly_is_told() {
    let farthing = Farthing::new();
    let refused = |more: &str, says: &str| {
        let line = format!("tax answer --seller DE --buyer FR {more}");
        let said = farthing.run(&line.split(' ').collect::<Vec<_>>(), &farthing.data()).stopped(2);
        assert!(said.contains(says), "{more}: {said}");
    };
    refused("--supply digital --consumer --business", "cannot be used with");
    refused("--supply digital --vat-id FR1", "one is FR and 2 signs and 9 digits");
    refused("--supply exempt", "--reason");
    refused("--supply exempt --reason-code VATEX-EU-AE", "is not of what is exempt, but of reverse charge");
    refused("--supply exempt --reason-code VATEX-EU-G", "but of export");
    refused("--supply exempt --reason-code TEACHING", "is no code of the VATEX list");
    refused("--supply digital --reason teaching", "leave them out, or sell --supply exempt");
    refused("--supply digital --from NL", "--from is where goods");
    refused("--supply goods --from XI", "write GB for the United Kingdom");
    refused("--supply digital --rate DE=5", "PLACE:NAME=PERCENT");
    refused("--supply digital --rate US-NY:10001=4", "PLACE:NAME=PERCENT");
    refused("--supply digital --rate DE:USt=x", "--rate DE:USt=x");
    refused("--supply digital --rate DE:USt=101", "a rate is from 0 to 100 %");
    refused("--supply digital --certificate US-NY=", "PLACE=NUMBER");
    refused("--supply digital --oss", "sellers outside of the EU");
    refused("--supply digital --small-business ", "--small-business is what invoices say");
    refused("--supply digital --class low", "super_reduced");
    refused("--supply digital --threshold maybe", "below, passed, unknown");
    refused("--supply digital --standing checked", "--vat-id");
    refused("--supply digital --on 2026-02-30", "2026-02-30");
}
