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
