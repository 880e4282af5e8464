//! What an e-invoice will lack, told before a document is issued, and as sellers and customers have it.

use std::collections::BTreeMap;

use billing::{AccountNumber, BankAccount, Contact, Customer, DocumentKind, Seller};
use documents::einvoice::Profile;
use documents::issued::{IssuedInvoice, Issuing};

use crate::issued::{document, frozen, known_customer, known_seller, mapped_between, vat, whole_fee};

/// A draft of a German seller says what is missing before it is issued, and nothing but that it is one where all is there.
#[test]
fn a_draft_says_what_its_e_invoice_will_lack() {
    let draft = |seller: &Seller, customer: &Customer| {
        let document = document(DocumentKind::Invoice, vec![whole_fee()], &vat("6.00"));
        let issuing = Issuing {
            issued: &frozen(None, document),
            seller,
            customer,
            earlier: &BTreeMap::new(),
            subscriptions: &BTreeMap::new(),
            usage: None,
        };
        let mapped = IssuedInvoice::of(&issuing, None).unwrap();
        let missing = mapped.missing(mapped.profile());
        assert_eq!(mapped.missing_at_issue(mapped.profile())[..], missing[1..], "all but that it is one");
        missing
    };
    let (mut seller, mut customer) = (known_seller(), known_customer());
    let codes: Vec<String> = draft(&seller, &customer).into_iter().map(|one| one.code).collect();
    assert_eq!(codes, ["draft"]);
    seller.more.particulars.contact = Contact::default();
    customer.more.buyer_reference = None;
    customer.more.purchase_order = None;
    let missing = draft(&seller, &customer);
    for (code, place, words) in [
        ("draft", "the document", "issue it"),
        ("BR-DE-2", "seller.contact", "give the seller a `contact`"),
        ("BR-DE-15", "customer.buyer_reference", "give the customer its `buyer_reference`"),
    ] {
        let one =
            missing.iter().find(|one| one.code == code).unwrap_or_else(|| panic!("{code}: {missing:#?}"));
        let way_out = one.way_out.as_deref().unwrap();
        assert!(one.place == place && way_out.contains(words), "{one:#?}");
    }
}

/// What a country wants of a place is not what is usual there.
#[test]
fn rules_of_countries_say_on_a_server_what_they_want_there() {
    type Change = fn(&mut Seller);
    let number: fn(&mut Seller) = |seller| seller.more.particulars.vat_id = Some("NO923609016".to_owned());
    let tried: [(&str, &str, &str, Change, &str); 6] = [
        (
            "IT",
            "IT-R-001",
            "seller.tax_number",
            |seller| seller.tax_number = Some("30/1".to_owned()),
            "Codice Fiscale",
        ),
        ("NO", "NO-R-001", "seller.vat_id", number, "MVA"),
        (
            "DK",
            "DK-R-002",
            "seller.registration",
            |_| {},
            "give the seller its `registration` and `registration_scheme = \"0184\"`",
        ),
        ("DK", "DK-R-006", "seller.bank_accounts", |_| {}, "registration number of the bank"),
        (
            "SE",
            "SE-R-005",
            "seller.tax_number",
            |seller| {
                seller.more.particulars.registration = Some("5560160680".to_owned());
            },
            "F-skatt",
        ),
        ("IS", "IS-R-003", "seller.address", |seller| seller.address.clear(), "with the street"),
    ];
    for (country, rule, place, change, words) in tried {
        let (mut seller, mut customer) = (known_seller(), known_customer());
        let danish = BankAccount {
            number: AccountNumber::Other("567890".to_owned()),
            currency: None,
            bic: None,
            holder: None,
        };
        seller.more.bank_accounts = vec![danish];
        for known in [&mut seller.more.particulars, &mut customer.more.particulars] {
            known.country = Some(country.to_owned());
            (known.vat_id, known.registration) = (None, None);
        }
        change(&mut seller);
        let document = document(DocumentKind::Invoice, vec![whole_fee()], &vat("6.00"));
        let missing = mapped_between(&seller, &customer, document).missing(Profile::Peppol);
        let one =
            missing.iter().find(|one| one.code == rule).unwrap_or_else(|| panic!("{rule}: {missing:#?}"));
        assert_eq!(one.place, place, "{rule}");
        assert!(one.way_out.as_ref().is_some_and(|way_out| way_out.contains(words)), "{one:#?}");
        // Nothing is said as a file has it.
        for one in &missing {
            let way_out = one.way_out.as_deref().unwrap_or_default();
            assert!(
                !way_out.contains("`seller.")
                    && !way_out.contains("`buyer.")
                    && !way_out.contains("`payment."),
                "{one:#?}"
            );
        }
    }
}
