//! What documents say of parties: read, refused with place, cause and way out, and written only where it is set.

use billing::{AccountNumber, EInvoiceFormat, EInvoiceProfile, Particulars};
use ids::{CustomerId, SellerId};
use money::Currency;
use records::Mistakes;
use records::identity::is_iban;
use records::party::{Party, decode_new_customer, decode_new_seller};

/// A seller with these further names.
fn seller(more: &str) -> Result<billing::Seller, Mistakes> {
    let sent = format!(r#"{{"name":"S","zone":"UTC"{more}}}"#);
    decode_new_seller(sent.as_bytes(), SellerId::from_bytes([1; 16]), 1)
}

/// A customer with these further names.
fn customer(more: &str) -> Result<billing::Customer, Mistakes> {
    let sent = format!(r#"{{"name":"C"{more}}}"#);
    decode_new_customer(sent.as_bytes(), CustomerId::from_bytes([2; 16]), 1)
}

fn mistakes<T: std::fmt::Debug>(read: Result<T, Mistakes>) -> String {
    read.expect_err("it is refused").to_string()
}

#[test]
fn numbers_are_kept_without_their_blanks() {
    let read = seller(
        r#","address":["Hauptstraße 12"],"city":" Berlin ","postcode":"10115","country":"DE",
        "vat_id":"de 136.695-976","bank_accounts":[{"iban":"de02 1203 0000 0000 2020 51","bic":"byladem1001"},
        {"account":"12-345 678","currency":"USD","holder":"S Inc."}],"contact":{"email":"a@b.example"},
        "electronic_address":{"scheme":"9930","id":"DE136695976"}"#,
    );
    let more = read.expect("it reads").more;
    let known = &more.particulars;
    assert_eq!(known.vat_id.as_deref(), Some("DE136695976"));
    assert_eq!((known.city.as_deref(), known.country.as_deref()), (Some("Berlin"), Some("DE")));
    let euros = more.account_for(Currency::EUR).expect("the account of all others");
    assert_eq!(euros.number, AccountNumber::Iban("DE02120300000000202051".to_owned()));
    assert_eq!(euros.bic.as_deref(), Some("BYLADEM1001"));
    let dollars = more.account_for(Currency::USD).expect("its own");
    assert_eq!(dollars.number, AccountNumber::Other("12-345 678".to_owned()));
}

#[test]
fn null_and_nothing_are_unset() {
    let bare = customer("").expect("it reads");
    let nulls = r#","city":null,"country":null,"contact":null,"electronic_address":null,"e_invoice":null,
        "vat_id":null,"buyer_reference":null,"purchase_order":null"#;
    assert_eq!(customer(nulls).expect("it reads"), bare);
    assert_eq!(customer(r#","contact":{}"#).expect("it reads"), bare);
    assert_eq!(bare.more.particulars, Particulars::default());
    assert_eq!(records::encode(&bare).len(), {
        let written = format!(r#"{{"format":1,"id":"{}","version":1,"name":"C","address":[]}}"#, bare.id);
        written.len()
    });
}

/// The bytes of a seller and of a customer with all of it, as they are kept: a change here changes hashes of what is
/// stored.
#[test]
fn what_is_kept_has_these_bytes() {
    const BOTH: &str = r#""trading_name":"Pfennig","city":"Berlin","postcode":"10117","region":"BE","country":"DE","vat_id":"DE136695976","registration":"HRB 86891","registration_scheme":"0204","legal":"Amtsgericht Charlottenburg","contact":{"name":"Buchhaltung","phone":"+49 30 1234567","email":"rechnung@pfennig.example"},"electronic_address":{"scheme":"9930","id":"DE136695976"}"#;
    const SELLER: &str = r#""bank_accounts":[{"iban":"DE02120300000000202051","bic":"BYLADEM1001","holder":"Pfennig Treuhand"},{"account":"12-345 678","currency":"USD"}],"exemption":"§ 19 UStG","terms":"Zahlbar ohne Abzug","notes":["Danke"],"language":"de""#;
    const CUSTOMER: &str = r#""buyer_reference":"04011000-12345-03","purchase_order":"PO-7781","e_invoice":{"profile":"xrechnung","format":"ubl"},"network":"peppol""#;
    let bytes = |written: Vec<u8>| String::from_utf8(written).expect("the writer writes UTF-8");
    let kept = seller(&format!(",{BOTH},{SELLER}")).expect("it reads");
    let before = r#""version":1,"name":"S","address":[],"zone":"UTC","rounding":"half_away_from_zero","invoice_series":"INV-","credit_note_series":"CN-","net_days":30,"tax_rates":[]"#;
    let wanted = format!(r#"{{"format":1,"id":"{}",{before},{BOTH},{SELLER}}}"#, kept.id);
    assert_eq!(bytes(records::encode(&kept)), wanted);
    let kept = customer(&format!(",{BOTH},{CUSTOMER}")).expect("it reads");
    let before = r#""version":1,"name":"C","address":[]"#;
    let wanted = format!(r#"{{"format":1,"id":"{}",{before},{BOTH},{CUSTOMER}}}"#, kept.id);
    assert_eq!(bytes(records::encode(&kept)), wanted);
}

#[test]
fn an_e_invoice_has_the_usual_format_of_its_profile() {
    for (profile, code, usual) in [
        (EInvoiceProfile::En16931, "en16931", EInvoiceFormat::Cii),
        (EInvoiceProfile::XRechnung, "xrechnung", EInvoiceFormat::Ubl),
        (EInvoiceProfile::Peppol, "peppol", EInvoiceFormat::Ubl),
    ] {
        let asked = customer(&format!(r#","e_invoice":{{"profile":"{code}"}}"#)).expect("it reads");
        let e_invoice = asked.more.e_invoice.expect("it is set");
        assert_eq!((e_invoice.profile, e_invoice.format), (profile, usual));
    }
    let said = customer(r#","e_invoice":{"profile":"xrechnung","format":"cii"}"#).expect("it reads");
    assert_eq!(said.more.e_invoice.map(|one| one.format), Some(EInvoiceFormat::Cii));
}

#[test]
fn every_refusal_names_place_cause_and_way_out() {
    let long = "x".repeat(201);
    let four = r#","address":["a","b","c","d"],"country":"DE""#.to_owned();
    for (more, place, wanted) in [
        (r#","country":"UK""#.to_owned(), "country", "did you mean \"GB\"?"),
        (r#","country":"de""#.to_owned(), "country", "did you mean \"DE\"?"),
        (r#","country":"Germany""#.to_owned(), "country", "two capital letters of ISO 3166-1"),
        (r#","city":"Berlin""#.to_owned(), "city", "names its country too"),
        (r#","postcode":"10115""#.to_owned(), "postcode", "write `country`"),
        (format!(r#","country":"DE","city":"{long}""#), "city", "at most 200"),
        (four, "address", "write town and post code as `city` and `postcode`"),
        (
            r#","registration":"1","registration_scheme":"KVK""#.to_owned(),
            "registration_scheme",
            "four digits",
        ),
        (r#","registration_scheme":"0106""#.to_owned(), "registration_scheme", "write `registration`"),
        (r#","vat_id":"136695976""#.to_owned(), "vat_id", "two letters of its country"),
        (r#","vat_id":"DE1366959761234567890""#.to_owned(), "vat_id", "two letters of its country"),
        (r#","vat_id":"  ""#.to_owned(), "vat_id", "leave the name out"),
        (r#","legal":"a\u0007b""#.to_owned(), "legal", "no e-invoice can hold it"),
        (r#","contact":{"email":"a@b@c"}"#.to_owned(), "contact.email", "one address of e-mail"),
        (r#","contact":{"email":"A <a@b.example>"}"#.to_owned(), "contact.email", "one address of e-mail"),
        (r#","contact":{"mail":"a@b"}"#.to_owned(), "contact.mail", "email"),
        (
            r#","electronic_address":{"scheme":"email","id":"a@b"}"#.to_owned(),
            "electronic_address.scheme",
            "\"EM\"",
        ),
        (r#","electronic_address":{"scheme":"EM"}"#.to_owned(), "electronic_address.id", "the identifier"),
    ] {
        for said in [mistakes(customer(&more)), mistakes(seller(&more))] {
            assert!(said.starts_with(&format!("{place}:")) && said.contains(wanted), "{more}: {said}");
        }
    }
}

#[test]
fn refusals_of_sellers_alone() {
    const ONE: &str = r#"{"iban":"DE02120300000000202051"}"#;
    for (more, place, wanted) in [
        (
            r#","bank_accounts":[{"iban":"DE03120300000000202051"}]"#.to_owned(),
            "bank_accounts[0].iban",
            "no IBAN",
        ),
        (r#","bank_accounts":[{"bic":"BYLADEM1001"}]"#.to_owned(), "bank_accounts[0].iban", "IBAN"),
        (
            r#","bank_accounts":[{"iban":"DE02120300000000202051","account":"1"}]"#.to_owned(),
            "bank_accounts[0].account",
            "at most one of",
        ),
        (r#","bank_accounts":[{"account":"1","bic":"BYLA"}]"#.to_owned(), "bank_accounts[0].bic", "8 or 11"),
        (format!(r#","bank_accounts":[{ONE},{ONE}]"#), "bank_accounts[1]", "say of which `currency`"),
        (
            r#","bank_accounts":[{"account":"1","currency":"EUR"},{"account":"2","currency":"EUR"}]"#
                .to_owned(),
            "bank_accounts[1].currency",
            "a second account for EUR",
        ),
        (r#","language":"german!""#.to_owned(), "language", "language tag"),
        (format!(r#","notes":[{}"x"]"#, r#""x","#.repeat(20)), "notes", "at most 20"),
        (r#","exemption":"""#.to_owned(), "exemption", "at least one character"),
        (r#","e_invoice":{"profile":"peppol"}"#.to_owned(), "e_invoice", "e_invoice"),
    ] {
        let said = mistakes(seller(&more));
        assert!(said.starts_with(&format!("{place}:")) && said.contains(wanted), "{more}: {said}");
    }
}

#[test]
fn refusals_of_customers_alone() {
    for (more, place, wanted) in [
        (r#","e_invoice":{"profile":"xrechnug"}"#, "e_invoice.profile", "did you mean \"xrechnung\"?"),
        (r#","e_invoice":{"profile":"peppol","format":"pdf"}"#, "e_invoice.format", "ubl, cii"),
        (r#","e_invoice":{"format":"ubl"}"#, "e_invoice.profile", "whose rules"),
        (r#","network":"peppol""#, "network", "as `e_invoice`"),
        (r#","network":"Peppol","e_invoice":{"profile":"peppol"}"#, "network", "did you mean \"peppol\"?"),
        (r#","buyer_reference":" ""#, "buyer_reference", "leave the name out"),
        (r#","bank_accounts":[]"#, "bank_accounts", "bank_accounts"),
    ] {
        let said = mistakes(customer(more));
        assert!(said.starts_with(&format!("{place}:")) && said.contains(wanted), "{more}: {said}");
    }
}

#[test]
fn all_mistakes_are_told_at_once() {
    let said = mistakes(seller(
        r#","country":"UK","vat_id":"1","contact":{"email":"x"},"bank_accounts":[{"iban":"DE00"}],"language":"?""#,
    ));
    for place in ["country:", "vat_id:", "contact.email:", "bank_accounts[0].iban:", "language:"] {
        assert!(said.lines().any(|line| line.starts_with(place)), "{place} in {said}");
    }
}

#[test]
fn an_iban_with_one_sign_changed_or_two_swapped_is_none() {
    let mut wrong = 0;
    for iban in
        ["DE02120300000000202051", "GB29NWBK60161331926819", "FR1420041010050500013M02606", "NO9386011117947"]
    {
        assert!(is_iban(iban), "{iban}");
        for place in 2..iban.len() {
            let sign = iban.as_bytes()[place];
            for other in (b'0'..=b'9').filter(|other| sign.is_ascii_digit() && *other != sign) {
                let changed = format!("{}{}{}", &iban[..place], char::from(other), &iban[place + 1..]);
                assert!(!is_iban(&changed), "{changed}");
                wrong += 1;
            }
        }
        assert!(!is_iban(&iban[..iban.len() - 1]) && !is_iban(&format!("{iban}0")), "{iban}");
        assert!(!is_iban(&iban.to_lowercase()));
    }
    assert!(wrong > 500, "{wrong}");
    assert!(!is_iban("") && !is_iban("DE") && !is_iban("DE9é") && !is_iban("é"));
}

/// The address that issued documents freeze is whole, wherever its parts are kept.
#[test]
fn documents_freeze_the_whole_address() {
    let known = r#","address":["1 Main Street"],"city":"Springfield","postcode":"62701","region":"IL","country":"US""#;
    let frozen = Party::of_customer(&customer(known).expect("it reads"));
    assert_eq!(frozen.address, ["1 Main Street", "62701 Springfield", "IL, US"]);
    let lines = r#","address":["1 Main Street","Springfield"]"#;
    let frozen = Party::of_customer(&customer(lines).expect("it reads"));
    assert_eq!(frozen.address, ["1 Main Street", "Springfield"]);
}

/// A regime and what is known of a customer, as they are kept; nothing of it where nothing is set.
#[test]
fn what_rules_of_tax_are_told_has_these_bytes() {
    const REGIME: &str = r#""tax":{"supply":"goods","sent_from":"NL","categories":[{"category":"e-books","supply":"digital","class":"reduced"},{"category":"teaching","supply":"exempt","reason":"§ 4 Nr. 21 UStG","reason_code":"VATEX-EU-132-1I"}],"rates":[{"place":"US-NY:100","class":"parking","from":"2026-01-01","name":"Sales tax","percent":"8.875"}],"registrations":[{"place":"CH:8001","scheme":"domestic","from":"2026-01-01","until":"2027-01-01"}],"established_elsewhere":true,"small_business":{"reason":"§ 19 UStG"},"destination_from":"2026-02-01","threshold":"below","unchecked_id":"believe"}"#;
    const CUSTOMER: &str = r#""tax":{"says":"business","vat_id_check":{"vat_id":"ATU36801500","standing":"checked","on":"2026-01-02","evidence":"VIES 1"},"certificates":[{"place":"US-NY","number":"ST-120","from":"2026-01-01"}]}"#;
    let bytes = |written: Vec<u8>| String::from_utf8(written).expect("the writer writes UTF-8");
    let kept = seller(&format!(r#","country":"DE",{REGIME}"#)).expect("it reads");
    assert!(bytes(records::encode(&kept)).ends_with(&format!(r#""country":"DE",{REGIME}}}"#)));
    let kept = customer(&format!(r#","country":"AT","vat_id":"ATU36801500",{CUSTOMER}"#)).expect("it reads");
    assert!(bytes(records::encode(&kept)).ends_with(&format!(r#""vat_id":"ATU36801500",{CUSTOMER}}}"#)));
    let usual =
        seller(r#","country":"DE","tax":{"supply":"digital","threshold":"unknown"}"#).expect("it reads");
    assert!(bytes(records::encode(&usual)).ends_with(r#""tax":{"supply":"digital"}}"#));
    let goods = seller(r#","country":"DE","tax":{"supply":"goods"}"#).expect("it reads");
    assert!(bytes(records::encode(&goods)).ends_with(r#""tax":{"supply":"goods","sent_from":"DE"}}"#));
}

#[test]
fn every_refusal_of_tax_names_place_cause_and_way_out() {
    for (more, place, wanted) in [
        (r#","tax":{"supply":"digital"}"#, "tax", "write the `country`"),
        (r#","country":"DE","tax":{}"#, "tax.supply", "\"digital\" (electronic services)"),
        (r#","country":"DE","tax":{"supply":"software"}"#, "tax.supply", "digital, service, goods"),
        (r#","country":"XI","tax":{"supply":"goods"}"#, "tax.sent_from", "the country that the goods"),
        (
            r#","country":"DE","tax":{"supply":"digital","categories":[{"category":"x","supply":"exempt"}]}"#,
            "tax.categories[0].reason",
            "`reason_code` of the VATEX list",
        ),
        (
            r#","country":"DE","tax":{"supply":"digital","categories":[{"category":"x","supply":"zero"},{"category":"x","supply":"zero"}]}"#,
            "tax.categories[1].category",
            "delete one",
        ),
        (
            r#","country":"DE","tax":{"supply":"digital","rates":[{"place":"UK","from":"2026-01-01","name":"VAT","percent":20}]}"#,
            "tax.rates[0].place",
            "GB for the United Kingdom",
        ),
        (
            r#","country":"DE","tax":{"supply":"digital","rates":[{"place":"DE","from":"2026-01-01","name":"VAT","percent":101}]}"#,
            "tax.rates[0].percent",
            "from 0 to 100",
        ),
        (
            r#","country":"DE","tax":{"supply":"digital","registrations":[{"place":"FR","from":"2026-01-01","until":"2026-01-01"}]}"#,
            "tax.registrations[0].until",
            "is after 2026-01-01",
        ),
        (r#","country":"DE","tax":{"supply":"digital","treshold":"below"}"#, "tax.treshold", "threshold"),
    ] {
        let said = mistakes(seller(more));
        assert!(said.starts_with(&format!("{place}:")) && said.contains(wanted), "{more}: {said}");
    }
    let check = r#""tax":{"vat_id_check":{"vat_id":"ATU36801500","standing":"checked","on":"2026-01-02"}}"#;
    for (more, wanted) in [
        (format!(r#",{check}"#), "it has no `vat_id`"),
        (format!(r#","country":"AT","vat_id":"ATU36801501",{check}"#), "its `vat_id` is ATU36801501"),
    ] {
        let said = mistakes(customer(&more));
        assert!(said.starts_with("tax.vat_id_check.vat_id:") && said.contains(wanted), "{more}: {said}");
    }
}
