//! What Peppol asks of sellers of single countries: told by name before anything is written, and, where the official
//! rules are given, nothing that is written breaks them.

use documents::einvoice::{self, NotWritten, Profile, Severity, Syntax};
use documents::{Invoice, file};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use testkit::TempFolder;

use crate::rules::{held_against_the_rules, of_profiles};

/// Countries with a VAT number, a number in a register, that register, and a rate.
const SELLERS: [(&str, &str, &str, &str, &str); 9] = [
    ("NL", "NL004495445B01", "12345678", "0106", "21"),
    ("DK", "DK13585628", "13585628", "0184", "25"),
    ("SE", "SE556016068001", "5560160680", "0007", "25"),
    ("NO", "NO923609016MVA", "923609016", "0192", "25"),
    ("IT", "IT00743110157", "00743110157", "0210", "22"),
    ("IS", "IS12345", "5501012340", "0196", "24"),
    ("DE", "DE136695976", "HRB 86891", "0204", "19"),
    ("FR", "FR40303265045", "303265045", "0002", "20"),
    ("BE", "BE0428759497", "0428759497", "0208", "21"),
];

/// What stands in a file of a seller's own country, by the place of each text that a rule may want.
fn of(seller: usize, buyer: usize) -> Vec<(&'static str, String)> {
    let party = |who: &str, (country, vat_id, number, register, _): (&str, &str, &str, &str, &str)| {
        vec![
            (
                "head",
                format!(
                    "[{who}]\nname = \"Firma\"\nelectronic_address = {{ scheme = \"0088\", id = \"5790000435968\" }}\n"
                ),
            ),
            ("vat_id", format!("vat_id = \"{vat_id}\"\n")),
            ("registration", format!("registration = \"{number}\"\nregistration_scheme = \"{register}\"\n")),
            (
                "contact",
                "contact = { name = \"Ann\", phone = \"+45 30 123\", email = \"a@b.example\" }\n".to_owned(),
            ),
            ("address", format!("address = {{ country = \"{country}\"")),
            ("lines", ", lines = [\"Gata 1\"]".to_owned()),
            ("city", ", city = \"By\"".to_owned()),
            ("postcode", ", postcode = \"1000\"".to_owned()),
            ("end", " }\n".to_owned()),
        ]
    };
    let head = "number = \"1\"\nissued_on = 2026-01-31\nnet_days = 14\ncurrency = \"EUR\"\ndelivered_on = 2026-01-30\n\
                buyer_reference = \"R\"\n";
    let rate = SELLERS[seller].4;
    let mut texts = vec![("head", head.to_owned())];
    texts.extend(party("seller", SELLERS[seller]));
    texts.extend(party("buyer", SELLERS[buyer]));
    texts.push(("payment", "[payment]\niban = \"DE02120300000000202051\"\n".to_owned()));
    texts.push((
        "line",
        format!("[[lines]]\nname = \"Work\"\nquantity = 2\nunit_price = \"50\"\ntax = {rate}\n"),
    ));
    texts
}

fn read(texts: &[(&'static str, String)]) -> Invoice {
    let text: String = texts.iter().map(|(_, text)| text.as_str()).collect();
    file::read("it", text.as_bytes()).unwrap_or_else(|why| panic!("{text}\n{why}"))
}

/// The fatal rules that Peppol tells of, with the places.
fn fatal(invoice: &Invoice) -> Vec<(String, String)> {
    let found = einvoice::check(invoice, Profile::Peppol).expect("an e-invoice can say it");
    let fatal = found.into_iter().filter(|one| one.severity == Severity::Fatal);
    fatal.map(|one| (one.rule, one.place)).collect()
}

#[test]
fn what_a_country_asks_is_told_by_its_rule_and_place() {
    let place = |country: &str| SELLERS.iter().position(|seller| seller.0 == country).expect("it is one");
    for (seller, (country, ..)) in SELLERS.iter().enumerate() {
        assert_eq!(fatal(&read(&of(seller, seller))), [], "{country}");
    }
    // The text that is left out of the seller, or another in its place; the rule, and where it is told.
    for (country, name, other, rule, told) in [
        ("NL", "registration", "registration = \"1\"\n", "NL-R-003", "seller.registration"),
        ("NL", "postcode", "", "NL-R-002", "seller.address.postcode"),
        ("NL", "payment", "", "NL-R-007", "payment"),
        ("DK", "registration", "", "DK-R-002", "seller.registration"),
        ("DK", "registration", "registration = \"13585628\"\n", "DK-R-014", "seller.registration"),
        ("DK", "payment", "[payment]\naccount = \"567890\"\n", "DK-R-006", "payment"),
        ("IS", "registration", "", "IS-R-002", "seller.registration"),
        ("IS", "lines", "", "IS-R-003", "seller.address.lines"),
        ("SE", "registration", "registration = \"556016-0680\"\n", "SE-R-013", "seller.registration"),
        ("SE", "contact", "tax_number = \"5560160680\"\n", "SE-R-005", "seller.tax_number"),
        ("SE", "vat_id", "vat_id = \"SE556016\"\n", "SE-R-001", "seller.vat_id"),
        ("SE", "line", "[[lines]]\nname = \"Work\"\nunit_price = \"50\"\ntax = 24\n", "SE-R-006", "taxes"),
        ("IT", "city", "", "IT-R-002", "seller.address.city"),
        ("IT", "contact", "tax_number = \"30/1\"\n", "IT-R-001", "seller.tax_number"),
        ("NO", "vat_id", "vat_id = \"NO923609016\"\n", "NO-R-001", "seller.vat_id"),
        ("DE", "contact", "", "DE-R-002", "seller.contact"),
        ("DE", "payment", "", "DE-R-001", "payment"),
    ] {
        let mut texts = of(place(country), place(country));
        let at = texts.iter().position(|(known, _)| *known == name).expect("it is written");
        texts[at].1 = other.to_owned();
        let invoice = read(&texts);
        let found = fatal(&invoice);
        assert!(found.iter().any(|found| *found == (rule.to_owned(), told.to_owned())), "{rule}: {found:?}");
        assert!(matches!(
            einvoice::write(&invoice, Profile::Peppol, Syntax::Ubl),
            Err(NotWritten::Broken(..))
        ));
        let core = einvoice::check(&invoice, Profile::En16931).expect("an e-invoice can say it");
        assert!(core.iter().all(|one| one.rule != rule), "{rule} is of Peppol alone");
    }
}

#[test]
fn greek_sellers_are_told_that_the_mark_has_no_place() {
    let mut texts = of(0, 1);
    for (_, text) in &mut texts[1..] {
        *text = text.replace("NL004495445B01", "EL094259216").replace("country = \"NL\"", "country = \"GR\"");
    }
    let found = fatal(&read(&texts));
    assert!(found.iter().any(|(rule, _)| rule == "GR-R-004-1"), "{found:?}");
}

/// Files of every country with texts left out at random: what Peppol's rules here let through, its own let through.
#[test]
fn what_is_written_for_any_country_keeps_the_rules_of_peppol() {
    const CASES: usize = 400;
    if of_profiles().is_none() {
        return;
    }
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let folder = TempFolder::new();
    let mut written = 0;
    let lives = (0..SELLERS.len(), any::<prop::sample::Index>(), proptest::collection::vec(0..8_u8, 19));
    for case in 0..CASES {
        let (seller, buyer, left) = lives.new_tree(&mut runner).expect("it is drawn").current();
        let buyer = if left[0] < 5 { seller } else { buyer.index(SELLERS.len()) };
        let mut texts = of(seller, buyer);
        let droppable = ["vat_id", "registration", "contact", "lines", "city", "postcode", "payment"];
        for (place, (name, text)) in texts.iter_mut().enumerate() {
            if droppable.contains(name) && left[place % left.len()] == 7 {
                text.clear();
            }
        }
        let name = format!("{case}-{}-{}.peppol.ubl.xml", SELLERS[seller].0, SELLERS[buyer].0);
        if let Ok(e_invoice) = einvoice::write(&read(&texts), Profile::Peppol, Syntax::Ubl) {
            std::fs::write(folder.join(name), e_invoice.xml).expect("the folder takes files");
            written += 1;
        }
    }
    assert!(written > CASES / 8, "{written} of {CASES}");
    let found = held_against_the_rules(&folder.join(""));
    assert_eq!(found.len(), written);
    let broken: Vec<_> =
        found.iter().filter(|(_, (schema, fatal))| !schema.is_empty() || !fatal.is_empty()).collect();
    assert!(broken.is_empty(), "{} broken: {:#?}", broken.len(), &broken[..broken.len().min(12)]);
}

/// Peppol takes 42 of an account in Denmark and 31 of one abroad, with the bank beside; 30, as elsewhere, it refuses.
#[test]
fn a_danish_seller_is_paid_in_kroner_by_means_that_peppol_takes() {
    let place = |country: &str| SELLERS.iter().position(|seller| seller.0 == country).expect("it is one");
    let between = |buyer: &str, payment: &str| {
        let mut texts = of(place("DK"), place(buyer));
        for (name, text) in &mut texts {
            match *name {
                "head" => *text = text.replace("\"EUR\"", "\"DKK\""),
                "payment" => *text = format!("[payment]\n{payment}\n"),
                _ => {}
            }
        }
        read(&texts)
    };
    let means = |invoice: &Invoice, profile: Profile| {
        let xml = einvoice::write(invoice, profile, Syntax::Ubl).unwrap_or_else(|why| panic!("{why:?}")).xml;
        let of = |name: &str, from: &str| {
            let text = from.split_once(&format!("<cbc:{name}>")).and_then(|(_, rest)| rest.split_once('<'));
            text.map_or("", |(text, _)| text).to_owned()
        };
        let (_, payment) = xml.split_once("<cac:PaymentMeans>").expect("it is paid");
        let (_, account) = payment.split_once("<cac:PayeeFinancialAccount>").expect("to an account");
        let bank = account.split_once("<cac:FinancialInstitutionBranch>").map_or("", |(_, bank)| bank);
        [of("PaymentMeansCode", payment), of("ID", account), of("ID", bank)]
    };
    for (payment, wanted) in [
        ("iban = \"DK5000400440116243\"", ["42", "0440116243", "0040"]),
        ("account = \"1234 567890\"", ["42", "567890", "1234"]),
        (
            "iban = \"DE02120300000000202051\"\nbic = \"BYLADEM1001\"",
            ["31", "DE02120300000000202051", "BYLADEM1001"],
        ),
    ] {
        let invoice = between("DK", payment);
        assert_eq!(fatal(&invoice), [], "{payment}");
        assert_eq!(means(&invoice, Profile::Peppol), wanted);
        // Elsewhere, and by other rules, it is a transfer as any.
        assert_eq!(means(&between("SE", payment), Profile::Peppol)[0], "30", "{payment}");
        assert_eq!(means(&invoice, Profile::En16931)[0], "30", "{payment}");
    }
    let unknown = between("DK", "iban = \"DE02120300000000202051\"");
    assert_eq!(fatal(&unknown), [("DK-R-006".to_owned(), "payment".to_owned())]);
}
