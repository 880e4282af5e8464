//! Codes that a bank's app reads: what they say, and where there is none.

use documents::{Invoice, Sheet, file, sepa_transfer, swiss_bill};

const CONSULTING: &str = include_str!("../../../../examples/invoices/consulting.toml");
const SWISS: &str = include_str!("../../../../examples/invoices/swiss.toml");

fn read(text: &str) -> Invoice {
    file::read("invoice.toml", text.as_bytes()).unwrap_or_else(|why| panic!("{why}"))
}

#[test]
fn a_transfer_in_euro_is_a_code() {
    let code = sepa_transfer(&read(CONSULTING)).unwrap();
    let lines: Vec<&str> = code.split('\n').collect();
    let wanted = [
        "BCD",
        "002",
        "1",
        "SCT",
        "BYLADEM1001",
        "Kesselbau Digital GmbH",
        "DE02120300000000202051",
        "EUR1975.07",
        "",
        "",
        "RE-2026-0042",
    ];
    assert_eq!(lines, wanted);
    let structured = CONSULTING.replace("[payment]\n", "[payment]\nreference = \"RF18 5390 0754 7034\"\n");
    let code = sepa_transfer(&read(&structured)).unwrap();
    assert!(code.ends_with("EUR1975.07\n\nRF18539007547034"), "{code}");
    assert!(
        Sheet::of(&read(CONSULTING)).payment_code.is_some_and(|code| code.word == "Zum Bezahlen scannen")
    );
}

#[test]
fn what_is_not_paid_so_has_no_code() {
    let others = [
        ("another currency", CONSULTING.replace("currency = \"EUR\"", "currency = \"USD\"")),
        (
            "an account elsewhere",
            CONSULTING.replace("DE02 1203 0000 0000 2020 51", "AE07 0331 2345 6789 0123 456"),
        ),
        ("a credit note", CONSULTING.replace("format = 1\n", "format = 1\nkind = \"credit_note\"\n")),
    ];
    for (what, text) in others {
        assert_eq!(sepa_transfer(&read(&text)), None, "{what}");
    }
}

#[test]
fn a_swiss_account_has_a_bill() {
    let bill = swiss_bill(&read(SWISS)).unwrap();
    let lines: Vec<&str> = bill.code.split('\n').collect();
    assert_eq!(lines[..4], ["SPC", "0200", "1", "CH4431999123000889012"]);
    assert_eq!(lines[4..11], ["S", "Bergbahn Software AG", "Seestrasse 4", "", "8002", "Zürich", "CH"]);
    assert_eq!(lines[11..18], [""; 7]);
    assert_eq!(lines[18..21], ["523.31", "CHF", "S"]);
    assert_eq!(lines[21..27], ["Gasthof Sonne GmbH", "Dorfplatz 1", "", "6490", "Andermatt", "CH"]);
    assert_eq!(lines[27..], ["QRR", "210000000003139471430009017", "", "EPD"]);
    assert_eq!((bill.amount.as_str(), bill.words.receipt), ("523.31", "Empfangsschein"));
    assert_eq!(bill.reference.as_deref(), Some("21 00000 00003 13947 14300 09017"));

    // An account that is no QR-IBAN takes any text, and a buyer without a town is left to be filled in.
    let plain = SWISS.replace("CH44 3199 9123 0008 8901 2", "CH58 0079 1123 0008 8901 2");
    let plain =
        plain.replace("city = \"Andermatt\", ", "").replace("language = \"de-CH\"", "language = \"es\"");
    let bill = swiss_bill(&read(&plain)).unwrap();
    assert!(
        bill.code.contains("\nCHF\n\n\n\n\n\n\n\nNON\n\n21 00000 00003 13947 14300 09017\nEPD"),
        "{}",
        bill.code
    );
    assert_eq!((bill.payer, bill.words.receipt), (None, "Receipt"));
    let sheet = Sheet::of(&read(&plain));
    assert!(sheet.payment_code.is_none() && sheet.swiss_bill.is_some());
}

#[test]
fn a_qr_iban_wants_its_reference() {
    let without = SWISS.replace("reference = \"21 00000 00003 13947 14300 09017\"\n", "");
    assert_eq!(swiss_bill(&read(&without)), None);
    let elsewhere = SWISS.replace("city = \"Zürich\", ", "");
    assert_eq!(swiss_bill(&read(&elsewhere)), None);
    assert_eq!(swiss_bill(&read(&SWISS.replace("\"CHF\"", "\"USD\""))), None);
}

#[test]
fn an_invoice_in_instalments_asks_for_the_next() {
    let parts = "instalments = [{ percent = 30, days = 0 }, { percent = 70, due_on = 2027-01-15 }]";
    let text = CONSULTING.replace("net_days = 14", parts);
    let invoice = read(&text);
    assert_eq!(invoice.head.due_on.map(|day| day.to_string()).as_deref(), Some("2027-01-15"));
    let code = sepa_transfer(&invoice).unwrap();
    assert!(code.contains("\nEUR592.52\n"), "30 % of 1,975.07: {code}");
    let (word, parts) = Sheet::of(&invoice).instalments.unwrap();
    assert_eq!((word.as_str(), parts.len()), ("Ratenzahlung", 2));
    assert!(parts[0].1.contains("592,52") && parts[1].1.contains("1.382,55"), "{parts:?}");
    let page = documents::html::page(&invoice);
    assert!(page.contains("Ratenzahlung") && page.contains("1.382,55"), "{page}");
    assert!(!page.contains("Zahlbar bis"), "each part has a day of its own: {page}");
    let begun = text.replace("format = 1\n", "format = 1\nprepaid = \"600.00\"\n");
    let code = sepa_transfer(&read(&begun)).unwrap();
    assert!(code.contains("\nEUR1375.07\n"), "what was paid fills the first, and 7.48 of the second: {code}");
}

#[test]
fn e_invoices_say_the_first_day_and_every_part_in_words() {
    use documents::einvoice::{self, Profile, Syntax};
    let parts = "instalments = [{ percent = 30, days = 0 }, { percent = 70, due_on = 2027-01-15 }]";
    let invoice = read(&CONSULTING.replace("net_days = 14", parts));
    for profile in [Profile::En16931, Profile::XRechnung, Profile::Peppol] {
        let found = einvoice::check(&invoice, profile).unwrap();
        let broken = found.iter().filter(|one| one.severity == einvoice::Severity::Fatal);
        assert_eq!(broken.count(), 0, "{profile:?}: {found:?}");
        let xml = einvoice::write(&invoice, profile, Syntax::Ubl).unwrap().xml;
        assert!(xml.contains("<cbc:DueDate>2026-11-27</cbc:DueDate>"), "{profile:?}: {xml}");
        for words in ["Ratenzahlung: ", "592,52", "1.382,55", "Zahlbar innerhalb von 14 Tagen"] {
            assert!(xml.contains(words), "{profile:?}: {words}: {xml}");
        }
    }
}

#[test]
fn instalments_that_are_no_schedule_are_refused() {
    for (parts, words) in [
        ("net_days = 14\ninstalments = [{ percent = 100, days = 0 }]", "leave this out"),
        ("instalments = [{ percent = 30, days = 0 }, { percent = 60, days = 9 }]", "90 % together"),
        ("instalments = [{ percent = 30, days = 0 }, { amount = 60, days = 9 }]", "of another kind"),
        ("instalments = [{ amount = 1000, days = 0 }, { amount = 975, days = 9 }]", "must be"),
        ("instalments = [{ days = 0 }]", "amount"),
        ("instalments = [{ percent = 100 }]", "due_on"),
    ] {
        let text = CONSULTING.replace("net_days = 14", parts);
        let why = file::read("invoice.toml", text.as_bytes()).unwrap_err().to_string();
        assert!(why.contains(words), "{parts}: {why}");
    }
    let credit = "kind = \"credit_note\"\ninstalments = [{ percent = 100, days = 0 }]";
    let why = file::read("invoice.toml", CONSULTING.replace("net_days = 14", credit).as_bytes()).unwrap_err();
    assert!(why.to_string().contains("a credit note is not paid in instalments"), "{why}");
}
