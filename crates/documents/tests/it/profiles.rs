//! Which rules an invoice keeps, and what is said where it does not.

use documents::einvoice::{self, NotWritten, Profile, Severity, Syntax};
use documents::{Invoice, TaxCategory, file};

use crate::files::example;

fn read(text: &str) -> Invoice {
    file::read("invoice.toml", text.as_bytes()).unwrap_or_else(|why| panic!("{why}"))
}

#[test]
fn the_example_keeps_every_profile_in_both_syntaxes() {
    let invoice = read(&example("consulting"));
    for profile in Profile::ALL {
        let found = einvoice::check(&invoice, profile).unwrap();
        let fatal: Vec<_> = found.iter().filter(|one| one.severity == Severity::Fatal).collect();
        assert!(fatal.is_empty(), "{profile:?}: {fatal:?}");
        for syntax in [Syntax::Ubl, Syntax::Cii] {
            let written = einvoice::write(&invoice, profile, syntax).unwrap();
            assert!(
                written.xml.contains("RE-2026-0042") && written.xml.contains("1975.07"),
                "{}",
                written.xml
            );
            assert_eq!(written.left_out, [""; 0], "{profile:?} {syntax:?}");
        }
    }
}

#[test]
fn what_is_missing_is_told_by_its_name_in_the_file() {
    let text = example("consulting");
    let cut = |from: &str| {
        assert!(text.contains(from), "{from}");
        read(&text.replacen(from, "", 1))
    };
    let contact = "contact = { name = \"";
    let without_contact =
        text.lines().filter(|line| !line.starts_with(contact)).collect::<Vec<_>>().join("\n");
    for (invoice, profile, place) in [
        (read(&without_contact), Profile::XRechnung, "seller.contact"),
        (read(&without_contact), Profile::Peppol, "seller.contact"),
        (cut("buyer_reference = \"PO-7781\"\n"), Profile::XRechnung, "buyer_reference"),
        (cut("phone = \"+49 30 1234567\", "), Profile::XRechnung, "seller.contact.phone"),
        (cut("city = \"Leipzig\", "), Profile::XRechnung, "buyer.address.city"),
        (
            cut("electronic_address = { scheme = \"9930\", id = \"DE811569869\" }\n"),
            Profile::Peppol,
            "buyer.electronic_address",
        ),
        (
            cut("[payment]\niban = \"DE02 1203 0000 0000 2020 51\"\nbic = \"BYLADEM1001\"\n"),
            Profile::XRechnung,
            "payment",
        ),
    ] {
        let found = einvoice::check(&invoice, profile).unwrap();
        let of_place = found.iter().find(|one| one.place == place && one.severity == Severity::Fatal);
        let told = of_place.unwrap_or_else(|| panic!("{place}: {found:?}"));
        assert!(told.way_out.as_ref().is_some_and(|way| way.contains("write")), "{told:?}");
        let written = einvoice::write(&invoice, profile, Syntax::Ubl);
        assert!(matches!(written, Err(NotWritten::Broken(..))), "{place}: {written:?}");
    }
}

/// An invoice of one line taxed so, between these countries.
fn taxed(tax: &str, (seller, buyer): (&str, &str), more: &str) -> Invoice {
    read(&format!(
        "number = \"7\"\nissued_on = 2026-01-31\nnet_days = 7\ncurrency = \"EUR\"\nbuyer_reference = \"7\"\n\
         delivered_on = 2026-01-30\n{more}\n\
         [seller]\nname = \"A\"\nvat_id = \"{seller}136695976\"\naddress = {{ city = \"X\", postcode = \"1\", country = \"{seller}\" }}\n\
         contact = {{ name = \"Ann\", phone = \"+1 555 0100\", email = \"a@example.com\" }}\n\
         electronic_address = {{ scheme = \"9930\", id = \"DE136695976\" }}\n\
         [buyer]\nname = \"B\"\nvat_id = \"{buyer}U12345678\"\naddress = {{ city = \"Y\", postcode = \"2\", country = \"{buyer}\" }}\n\
         electronic_address = {{ scheme = \"9930\", id = \"DE811569869\" }}\n\
         [payment]\niban = \"DE02120300000000202051\"\n\
         [[lines]]\nname = \"Work\"\nquantity = 3\nunit_price = \"33.335\"\ntax = {tax}\n"
    ))
}

#[test]
fn every_way_of_tax_is_a_valid_e_invoice() {
    let mut reached = 0;
    for kind in ["", "kind = \"credit_note\"\ncorrects = [{ number = \"6\" }]"] {
        for (tax, countries) in [
            ("19", ("DE", "DE")),
            ("5.5", ("FR", "FR")),
            ("\"zero\"", ("DE", "DE")),
            ("\"reverse_charge\"", ("DE", "AT")),
            ("\"intra_community\"", ("DE", "AT")),
            ("\"export\"", ("DE", "US")),
            ("\"outside_scope\"", ("DE", "US")),
            ("{ category = \"exempt\", reason = \"§ 19 UStG\" }", ("DE", "DE")),
            ("{ category = \"exempt\", reason_code = \"VATEX-EU-132-1I\" }", ("DE", "DE")),
            ("{ category = \"canary_islands\", rate = 7 }", ("ES", "ES")),
            ("{ category = \"ceuta_melilla\", rate = 4 }", ("ES", "ES")),
        ] {
            let invoice = taxed(tax, countries, kind);
            for (profile, syntax) in
                Profile::ALL.iter().flat_map(|one| [(*one, Syntax::Ubl), (*one, Syntax::Cii)])
            {
                let written = einvoice::write(&invoice, profile, syntax);
                assert!(written.is_ok(), "{tax} {kind} {profile:?} {syntax:?}: {written:?}");
                reached += 1;
            }
        }
    }
    assert_eq!(reached, 132);
}

#[test]
fn who_owes_the_tax_is_named_and_who_has_no_vat_number_sells() {
    let text = example("consulting").replace("\nvat_id = \"DE811569869\"", "");
    let charged =
        text.replace("tax = 19", "tax = \"reverse_charge\"").replace("tax = 7", "tax = \"reverse_charge\"");
    let found = einvoice::check(&read(&charged), Profile::En16931).unwrap();
    assert!(!found.is_empty() && found.iter().all(|one| one.place == "buyer.vat_id"), "{found:?}");
    // As a small business in Germany.
    let small = "{ category = \"exempt\", reason = \"Kein Ausweis von Umsatzsteuer, § 19 UStG\" }";
    let small =
        text.replace("tax = 19", &format!("tax = {small}")).replace("tax = 7", &format!("tax = {small}"));
    let small = small
        .replace("vat_id = \"DE136695976\"\nregistration = \"HRB 86891\"", "tax_number = \"30/123/45678\"");
    for profile in [Profile::En16931, Profile::XRechnung] {
        assert!(
            einvoice::write(&read(&small), profile, Syntax::Ubl).is_ok(),
            "{:?}",
            einvoice::check(&read(&small), profile)
        );
    }
}

#[test]
fn what_an_e_invoice_has_no_place_for_is_told() {
    let text = example("consulting").replace("[buyer]\n", "[buyer]\ntax_number = \"9\"\n");
    let written = einvoice::write(&read(&text), Profile::En16931, Syntax::Cii).unwrap();
    assert_eq!(written.left_out, ["buyer.tax_number: an e-invoice has no place for it"]);
}

#[test]
fn a_vat_number_that_does_not_check_is_doubted() {
    let invoice =
        read(&example("consulting").replace("\nvat_id = \"DE811569869\"", "\nvat_id = \"DE811569868\""));
    let found = einvoice::check(&invoice, Profile::En16931).unwrap();
    let [only] = &found[..] else { panic!("{found:?}") };
    assert_eq!((only.place.as_str(), only.severity), ("buyer.vat_id", Severity::Warning), "{only:?}");
    assert!(einvoice::write(&invoice, Profile::En16931, Syntax::Cii).is_ok());
}

/// What is taxed alike is one sum, which keeps the reasons of all.
#[test]
fn each_reason_of_an_exemption_is_said() {
    let more = |reason: &str| {
        format!(
            "[[lines]]\nname = \"More\"\nunit_price = 5\ntax = {{ category = \"exempt\", reason = \"{reason}\" }}\n"
        )
    };
    let text =
        example("consulting").replace("tax = 19", "tax = { category = \"exempt\", reason = \"Teaching\" }");
    let invoice = read(&(text + &more("Medical care") + &more("Teaching")));
    let reasons: Vec<_> = invoice.taxes.iter().map(|group| group.tax.reason.as_deref()).collect();
    assert_eq!(reasons, [Some("Teaching; Medical care"), None]);
    let written = einvoice::write(&invoice, Profile::XRechnung, Syntax::Ubl).unwrap();
    assert!(written.xml.contains("Teaching; Medical care"), "{}", written.xml);
}

#[test]
fn what_is_outside_of_the_scope_stands_alone() {
    let invoice = read(&example("consulting").replace("tax = 7", "tax = \"outside_scope\""));
    let found = einvoice::check(&invoice, Profile::En16931).unwrap();
    assert!(!found.is_empty() && found.iter().all(|one| one.rule.starts_with("BR-O-")), "{found:?}");
    assert!(
        found.iter().all(|one| one.way_out.as_ref().is_some_and(|way| way.contains("make two"))),
        "{found:?}"
    );
    assert!(found.iter().all(|one| !one.message.ends_with(']')), "{found:?}");
}

#[test]
fn what_no_e_invoice_can_say_is_told() {
    let text = example("consulting")
        .replace("\"EUR\"", "\"KWD\"")
        .replace("amount = \"50.00\"", "amount = \"50.005\"");
    let why = einvoice::check(&read(&text), Profile::En16931).unwrap_err().to_string();
    assert!(why.contains("KWD") && why.contains("3 digits"), "{why}");
}

/// What decides about tax and what writes it know the same codes.
#[test]
fn the_codes_of_tax_are_those_of_e_invoices() {
    let written = [
        (tax::Treatment::Charged, "standard", "S", None),
        (tax::Treatment::Zero, "zero", "Z", None),
        (tax::Treatment::Exempt, "exempt", "E", None),
        (tax::Treatment::ReverseCharge, "reverse_charge", "AE", Some("VATEX-EU-AE")),
        (tax::Treatment::IntraCommunity, "intra_community", "K", Some("VATEX-EU-IC")),
        (tax::Treatment::Export, "export", "G", Some("VATEX-EU-G")),
        (tax::Treatment::OutsideScope, "outside_scope", "O", Some("VATEX-EU-O")),
    ];
    assert_eq!(tax::Treatment::ALL.to_vec(), written.map(|(treatment, ..)| treatment).to_vec());
    for (treatment, name, code, reason) in written {
        let category = TaxCategory::from(treatment);
        assert_eq!((category.name(), category.code(), category.reason_code()), (name, code, reason));
    }
    let own =
        [TaxCategory::CanaryIslands, TaxCategory::CeutaMelilla].map(|own| (own.code(), own.reason_code()));
    assert_eq!(own, [("L", None), ("M", None)]);
    let reasons: Vec<&str> = tax::Vatex::all().map(tax::Vatex::code).collect();
    assert!(reasons.is_sorted() && reasons.len() == 88);
    for reason in reasons {
        let exempt = format!("tax = {{ category = \"exempt\", reason_code = \"{reason}\" }}");
        let text = example("consulting").replace("tax = 19", &exempt).replace("tax = 7", &exempt);
        let found = einvoice::check(&read(&text), Profile::En16931).unwrap();
        assert!(found.iter().all(|one| one.rule != "BR-CL-22"), "{reason}: {found:?}");
    }
}
