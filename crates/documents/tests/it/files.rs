//! What is wrong in an invoice file is told with its place, its cause and the way out.

use documents::file;

pub fn example(name: &str) -> String {
    let path = format!("{}/../../examples/invoices/{name}.toml", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|why| panic!("{path}: {why}"))
}

/// What is said of the example with one text in the place of another.
fn said(from: &str, to: &str) -> String {
    let text = example("consulting");
    assert!(text.contains(from), "{from}");
    match file::read("invoice.toml", text.replacen(from, to, 1).as_bytes()) {
        Ok(read) => panic!("{to} reads: {read:?}"),
        Err(why) => why.to_string(),
    }
}

#[test]
fn mistakes_name_the_line_and_the_way_out() {
    for (from, to, words) in [
        ("currency = \"EUR\"", "currency = \"EURO\"", "currency"),
        ("iban = \"DE02 1203", "iban = \"DE03 1203", "no IBAN"),
        ("email = \"rechnung@", "email = \"rechnung.", "one address of e-mail"),
        ("scheme = \"9930\"", "scheme = \"DE\"", "EAS list"),
        ("country = \"DE\" }\nvat_id = \"DE136695976\"", "country = \"Germany\" }", "ISO 3166-1"),
        ("vat_id = \"DE136695976\"", "vat_id = \"136695976\"", "letters of its country"),
        ("unit = \"hour\"", "unit = \"huor\"", "did you mean \"hour\"?"),
        ("tax = 19", "tax = \"reverse charge\"", "did you mean \"reverse_charge\"?"),
        ("tax = 19", "tax = \"exempt\"", "say why"),
        ("tax = 19", "tax = 119", "0 to 100"),
        ("net_days = 14", "due_on = 2026-11-01", "2026-11-27, or later"),
        ("quantity = 12.5", "quantity = \"a dozen\"", "quantity"),
        ("unit_price = \"95.00\"", "", "the price of one"),
        ("percent = 10", "percent = 110", "0 to 100"),
        ("amount = \"50.00\"", "amount = \"50.005\"", "more decimals than the 2 of EUR"),
        ("amount = \"50.00\"", "amount = \"5000.00\"", "takes off"),
        ("format = 1", "format = 2", "format"),
        ("[[discounts]]\nreason", "[[discounts]]\ntax = 21\nreason", "no line has"),
        (
            "period = { first = 2026-11-01, last = 2026-11-30 }",
            "period = { first = 2026-11-02, last = 2026-11-01 }",
            "or later",
        ),
        ("number = ", "nummer = ", "did you mean `number`?"),
        ("name = \"Beratung\"", "name = \" \"", "nothing but blanks"),
        ("name = \"Beratung\"", "name = \"Bera\\u0001tung\"", "U+0001"),
        ("tax = 19", "tax = 0.19", "19 for 19 %"),
        ("tax = 19", "tax = { category = \"standard\", rate = 19, reason = \"x\" }", "leave it out"),
        ("scheme = \"9930\"", "scheme = \"9958\"", "0204"),
    ] {
        let said = said(from, to);
        assert!(said.contains(words), "{to}: {said}");
        let names_place = said.contains("invoice.toml:") || said.contains("discount");
        assert!(names_place, "{to}: {said}");
    }
}

#[test]
fn what_people_write_reads() {
    let text = example("consulting");
    for (from, to) in [
        ("tax = 19", "tax = \"19 %\""),
        ("vat_id = \"DE136695976\"", "vat_id = \"CHE-123.456.788 MWST\""),
        ("name = \"Beratung\"", "name = \" Beratung \""),
        ("iban = \"DE02 1203 0000 0000 2020 51\"", "account = \"12-345 678\""),
    ] {
        assert!(text.contains(from), "{from}");
        let read = file::read("it", text.replacen(from, to, 1).as_bytes())
            .unwrap_or_else(|why| panic!("{to}: {why}"));
        assert_eq!(
            (read.lines[0].item.name.as_str(), read.sums.total.minor()),
            ("Beratung", 197_507),
            "{to}"
        );
    }
}

#[test]
fn json_reads_as_toml_does() {
    let json = r#"{"number": "1", "issued_on": "2026-01-31", "currency": "CHF",
        "seller": {"name": "A", "address": {"country": "CH"}}, "buyer": {"name": "B", "address": {"country": "CH"}},
        "lines": [{"name": "Work", "unit_price": "10.00", "tax": "8.1"}]}"#;
    let read = file::read("invoice.json", json.as_bytes()).unwrap();
    assert_eq!(read.sums.total.amount_text(), "10.81");
    let marked = [b"\xef\xbb\xbf", json.as_bytes()].concat();
    assert_eq!(file::read("invoice.json", &marked).unwrap(), read);
    let empty = json.replace(r#"{"name": "Work", "unit_price": "10.00", "tax": "8.1"}"#, "");
    let why = file::read("invoice.json", empty.as_bytes()).unwrap_err().to_string();
    assert!(why.contains("at least one"), "{why}");
}

/// The lists of codes are those that e-invoices are held to.
#[test]
fn codes_are_those_of_e_invoices() {
    let signs = ('A'..='Z').chain('0'..='9');
    let mut taken = (0, 0);
    for first in signs.clone() {
        for second in signs.clone() {
            let code = format!("{first}{second}");
            let is_country = en16931::codes::guard::country(&code).is_ok();
            assert_eq!(records::identity::is_country(&code), is_country, "{code}");
            let is_scheme = en16931::codes::guard::eas(&code).is_ok();
            assert_eq!(records::identity::is_scheme(&code), is_scheme, "{code}");
            taken = (taken.0 + usize::from(is_country), taken.1 + usize::from(is_scheme));
        }
    }
    for number in 0..10_000 {
        let code = format!("{number:04}");
        let is_scheme = en16931::codes::guard::eas(&code).is_ok();
        assert_eq!(records::identity::is_scheme(&code), is_scheme, "{code}");
        taken.1 += usize::from(is_scheme);
    }
    assert!(taken.0 > 240 && taken.1 > 90, "{taken:?}");
}
