//! What an e-invoice will lack, told before a document is issued, and as sellers and customers have it.

use std::collections::BTreeMap;

use billing::{AccountNumber, BankAccount, Contact, Customer, DocumentKind, Seller};
use documents::einvoice::Profile;
use documents::issued::{IssuedInvoice, Issuing};
use money::Currency;

use crate::issued::{answer, document, frozen, known_customer, known_seller, mapped_between, vat, whole_fee};

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
        ("DK", "DK-R-006", "seller.bank_accounts", |_| {}, "or as an `account` such as \"1234 567890\""),
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

/// What the parties of a case lack, by the names of their fields.
fn without(fields: &[&str]) -> (Seller, Customer) {
    let (mut seller, mut customer) = (known_seller(), known_customer());
    seller.tax_number = None;
    customer.more.particulars.registration = None;
    for field in fields {
        write(&mut seller, &mut customer, (field, false));
    }
    (seller, customer)
}

/// Writes a field of a party, or leaves it out.
fn write(seller: &mut Seller, customer: &mut Customer, (field, is_there): (&str, bool)) {
    let text = |text: &str| is_there.then(|| text.to_owned());
    let (known, own) = (&mut seller.more.particulars, &mut customer.more);
    match field {
        "seller.vat_id" => known.vat_id = text("DE136695976"),
        "seller.tax_number" => seller.tax_number = text("30/123/45678"),
        "seller.registration" => known.registration = text("HRB 86891"),
        "seller.contact" => {
            known.contact =
                if is_there { known_seller().more.particulars.contact } else { Contact::default() };
        }
        "customer.vat_id" => own.particulars.vat_id = text("ATU36801500"),
        "customer.registration" => own.particulars.registration = text("FN 56247 t"),
        "customer.buyer_reference" => own.buyer_reference = text("B-7"),
        "customer.purchase_order" => own.purchase_order = text("PO-7"),
        _ => panic!("{field}"),
    }
}

/// A rule that is broken, told at these places; each of the ways mends it, none of what it does not name does.
struct Way<'a> {
    rule: &'a str,
    profile: Profile,
    rate: &'a str,
    lacks: &'a [&'a str],
    places: &'a [&'a str],
    mended_by: &'a [&'a [&'a str]],
    not_by: &'a [&'a str],
}

impl Way<'_> {
    /// Where the rule is told with the way out, once these fields are there.
    fn told(&self, written: &[&str]) -> Vec<(String, String)> {
        let (mut seller, mut customer) = without(self.lacks);
        for field in written {
            write(&mut seller, &mut customer, (field, true));
        }
        let answers = match self.rate {
            "standard" => vat("6.00").to_vec(),
            name => vec![(answer("standard", name, "0"), "0")],
        };
        let document = document(DocumentKind::Invoice, vec![whole_fee()], &answers);
        let missing = mapped_between(&seller, &customer, document).missing(self.profile);
        let of_rule = missing.into_iter().filter(|one| one.code == self.rule);
        of_rule.map(|one| (one.place, one.way_out.unwrap_or_default())).collect()
    }

    fn holds(&self) {
        let Way { rule, lacks, .. } = self;
        let told = self.told(&[]);
        let places: Vec<&str> = told.iter().map(|(place, _)| place.as_str()).collect();
        assert_eq!(places, self.places, "{rule} without {lacks:?}: {told:?}");
        let words: Vec<&str> = told.iter().map(|(_, way_out)| way_out.as_str()).collect();
        let words = words.join("; ");
        let named = |field: &str| words.contains(&format!("`{}`", field.rsplit('.').next().unwrap_or(field)));
        for way in self.mended_by {
            assert!(way.iter().all(|field| named(field)), "{rule}: {way:?} in {words}");
            assert!(self.told(way).is_empty(), "{rule} without {lacks:?}: {way:?} mends it");
        }
        for field in self.not_by {
            assert!(!named(field) && !self.told(&[field]).is_empty(), "{rule}: {field} in {words}");
        }
    }
}

/// Whoever does what is said is done: nothing else is named, and all that would do is.
#[test]
fn what_is_said_to_be_missing_mends_the_rule() {
    let numbers = |rule, rate, lacks, places, mended_by, not_by| Way {
        rule,
        profile: Profile::En16931,
        rate,
        lacks,
        places,
        mended_by,
        not_by,
    };
    let contact = |rule, profile| Way {
        rule,
        profile,
        rate: "standard",
        lacks: &["seller.contact"],
        places: &["seller.contact"],
        mended_by: &[&["seller.contact"]],
        not_by: &["seller.tax_number"],
    };
    let (of_seller, of_customer) = ("seller.vat_id", "customer.vat_id");
    for way in [
        contact("BR-DE-2", Profile::XRechnung),
        contact("DE-R-002", Profile::Peppol),
        numbers(
            "BR-G-02",
            "export",
            &["seller.vat_id"],
            &["seller.vat_id"],
            &[&["seller.vat_id"]],
            &["seller.tax_number"],
        ),
        // The buyer owes the tax: any number names the seller, a VAT number or that of a register the buyer.
        numbers(
            "BR-AE-02",
            "reverse_charge",
            &["seller.vat_id", "customer.vat_id"],
            &[of_seller, of_customer],
            &[&["seller.vat_id", "customer.vat_id"], &["seller.tax_number", "customer.registration"]],
            &[],
        ),
        numbers(
            "BR-AE-02",
            "reverse_charge",
            &["customer.vat_id"],
            &[of_customer],
            &[&["customer.vat_id"], &["customer.registration"]],
            &["seller.tax_number"],
        ),
        numbers(
            "BR-IC-02",
            "intra_community",
            &["seller.vat_id", "customer.vat_id"],
            &[of_seller, of_customer],
            &[&["seller.vat_id", "customer.vat_id"]],
            &["seller.tax_number", "customer.registration"],
        ),
        numbers(
            "BR-IC-02",
            "intra_community",
            &["customer.vat_id"],
            &[of_customer],
            &[&["customer.vat_id"]],
            &["customer.registration"],
        ),
        numbers(
            "BR-CO-26",
            "standard",
            &["seller.vat_id", "seller.registration"],
            &[of_seller],
            &[&["seller.vat_id"], &["seller.registration"], &["seller.tax_number"]],
            &[],
        ),
        Way {
            profile: Profile::Peppol,
            ..numbers(
                "PEPPOL-EN16931-R003",
                "standard",
                &["customer.buyer_reference", "customer.purchase_order"],
                &["customer.buyer_reference"],
                &[&["customer.buyer_reference"], &["customer.purchase_order"]],
                &[],
            )
        },
    ] {
        way.holds();
    }
}

/// A seller with a tax number alone whose customer owes the tax lacks nothing itself.
#[test]
fn a_tax_number_names_the_seller_where_the_customer_owes_the_tax() {
    let (mut seller, mut customer) = without(&["seller.vat_id", "customer.vat_id"]);
    write(&mut seller, &mut customer, ("seller.tax_number", true));
    let told = |rate: &str| {
        let answers = [(answer("standard", rate, "0"), "0")];
        let document = document(DocumentKind::Invoice, vec![whole_fee()], &answers);
        let missing = mapped_between(&seller, &customer, document).missing(Profile::En16931);
        missing.into_iter().map(|one| (one.code, one.place)).collect::<Vec<_>>()
    };
    let of = |rule: &str, place: &str| (rule.to_owned(), place.to_owned());
    assert_eq!(told("reverse_charge"), [of("BR-AE-02", "customer.vat_id")]);
    assert_eq!(told("intra_community"), [of("BR-IC-02", "seller.vat_id"), of("BR-IC-02", "customer.vat_id")]);
}

/// An account of another currency does not count, so the currency is said.
#[test]
fn the_account_that_is_missing_is_one_for_the_currency() {
    let (mut seller, customer) = (known_seller(), known_customer());
    for (rule, profile) in [("BR-DE-1", Profile::XRechnung), ("DE-R-001", Profile::Peppol)] {
        let mut told = |currency: Option<Currency>| {
            seller.more.bank_accounts[0].currency = currency;
            let document = document(DocumentKind::Invoice, vec![whole_fee()], &vat("6.00"));
            let missing = mapped_between(&seller, &customer, document).missing(profile);
            missing.into_iter().find(|one| one.code == rule)
        };
        let one = told(Some(Currency::USD)).unwrap_or_else(|| panic!("{rule}"));
        let words = "give the seller a bank account for EUR, or for all currencies";
        assert_eq!((one.place.as_str(), one.way_out.as_deref()), ("seller.bank_accounts", Some(words)));
        assert_eq!((told(Some(Currency::EUR)), told(None)), (None, None), "{rule}");
    }
}
