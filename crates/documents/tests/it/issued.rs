//! Issued documents to invoices: each rule of how a billing document is printed and sent.

#![expect(clippy::unwrap_used, reason = "a test has nothing better to do")]

use std::collections::BTreeMap;

use billing::{
    AccountNumber, BankAccount, ByHand, Contact, Customer, CustomerMore, Document, DocumentKind,
    DocumentOwner, EInvoice, EInvoiceFormat, EInvoiceProfile, ElectronicAddress, InvoiceKey, Line,
    LineDiscount, LineKind, LineRef, LineSubject, LineTrace, Particulars, Prepaid, PriceRef, Seller,
    SellerMore, TaxAnswer, TaxGroup, TaxTable,
};
use calendar::{CivilDate, Instant, Period, Share, Zone};
use documents::einvoice::{self, Profile, Syntax};
use documents::issued::{IssuedInvoice, Issuing, Section, Unfaithful};
use documents::{AdjustmentKind, Kind, Preceding};
use ids::{CatalogKey, CustomerId, DiscountId, InvoiceId, PlanVersionId, SellerId, SubscriptionId};
use money::{Currency, Decimal, Money, Percent, Ratio, Rounding};
use pricing::{RatingStep, RatingTrace};
use records::{Issued, Party};

fn at(text: &str) -> Instant {
    Instant::parse(text).unwrap()
}

fn day(text: &str) -> CivilDate {
    CivilDate::parse(text).unwrap()
}

pub fn eur(text: &str) -> Money {
    Money::parse_major(text, Currency::EUR).unwrap()
}

fn exact(text: &str) -> Ratio {
    Ratio::parse(text).unwrap()
}

fn key(text: &str) -> CatalogKey {
    CatalogKey::parse(text).unwrap()
}

fn january() -> Period {
    Period::new(at("2026-01-01T00:00:00Z"), at("2026-02-01T00:00:00Z")).unwrap()
}

fn invoice_id(number: u8) -> InvoiceId {
    InvoiceId::from_bytes([number; 16])
}

pub fn subscription(number: u8) -> SubscriptionId {
    SubscriptionId::from_bytes([number; 16])
}

/// So many units at a price, in tiers of their own.
fn rated(steps: &[(&str, &str)]) -> RatingTrace {
    let step = |(tier, (quantity, price)): (u32, &(&str, &str))| {
        let (quantity, unit_price) = (exact(quantity), Decimal::parse(price).unwrap());
        RatingStep {
            tier,
            quantity,
            units: quantity,
            unit_price,
            percent: Decimal::ZERO,
            flat_fee: Decimal::ZERO,
            amount: quantity.checked_mul(Ratio::whole(unit_price)).unwrap(),
        }
    };
    let steps: Vec<RatingStep> = (1..).zip(steps).map(step).collect();
    let quantity = steps.iter().fold(Ratio::ZERO, |sum, step| sum.checked_add(step.quantity).unwrap());
    RatingTrace { quantity, converted: quantity, rated_quantity: quantity, steps, ..RatingTrace::nothing() }
}

fn share(numerator: i128, denominator: i128) -> Share {
    Share::new(numerator, denominator).unwrap()
}

/// A fee of three seats for a part of January, at 10.00 each.
fn fee(from: Share, to: Share, amount: &str) -> Line {
    let zero = eur("0");
    Line {
        number: 1,
        kind: LineKind::Recurring,
        subscription: Some(subscription(1)),
        subject: LineSubject::Price(PriceRef {
            plan_version: PlanVersionId::from_bytes([1; 16]),
            price: key("fee"),
        }),
        overridden: None,
        whole: false,
        refund: false,
        description: "Seats".to_owned(),
        full: january(),
        service: january(),
        dimensions: Vec::new(),
        quantity: exact("3"),
        unit: Some("seats".to_owned()),
        discounts: Vec::new(),
        amount: eur(amount),
        conceded: zero,
        off_document: zero,
        document_discounts: Vec::new(),
        by_credits: zero,
        tax_category: key("standard"),
        tax_group: 0,
        tax: zero,
        extends: None,
        trace: LineTrace::Share {
            rated: rated(&[("3", "10")]),
            full_amount: exact("30"),
            from,
            to,
            rounding: Rounding::HalfAwayFromZero,
        },
    }
}

pub fn whole_fee() -> Line {
    fee(Share::ZERO, Share::ONE, "30.00")
}

/// Usage in tiers that came to an amount.
pub fn usage(steps: &[(&str, &str)], amount: &str) -> Line {
    let (trace, amount) = (rated(steps), eur(amount));
    Line {
        kind: LineKind::Usage,
        description: "Power".to_owned(),
        quantity: trace.quantity,
        unit: Some("kWh".to_owned()),
        amount,
        trace: LineTrace::Usage {
            exact: Ratio::whole(amount.to_decimal()),
            rated: trace,
            rounded: amount,
            over_maximum: eur("0"),
            billed_before: eur("0"),
            rounding: Rounding::HalfAwayFromZero,
            event_count: 1,
            events_hash: [0; 32],
            pool: None,
        },
        ..whole_fee()
    }
}

pub fn answer(category: &str, name: &str, rate: &str) -> TaxAnswer {
    TaxAnswer {
        category: key(category),
        name: name.to_owned(),
        rate: Percent::parse(rate).unwrap(),
        reason: "The seller's table has it.".to_owned(),
        included: false,
        more: None,
    }
}

/// A document of lines, taxed by answers with the tax of each.
pub fn document(kind: DocumentKind, lines: Vec<Line>, answers: &[(TaxAnswer, &str)]) -> Document {
    let currency = lines[0].amount.currency();
    let sum = |amounts: Vec<Money>| Money::sum(currency, amounts).unwrap();
    let lines: Vec<Line> = (1..).zip(lines).map(|(number, line)| Line { number, ..line }).collect();
    let group = |(place, (answer, tax)): (u32, &(TaxAnswer, &str))| {
        let own = lines.iter().filter(|line| line.tax_group == place);
        let taxable = sum(own.map(|line| line.taxable().unwrap()).collect());
        let tax = Money::parse_major(tax, currency).unwrap();
        let net = if answer.included { taxable.checked_sub(tax).unwrap() } else { taxable };
        TaxGroup { answer: answer.clone(), net, tax, by_part: Vec::new() }
    };
    let taxes: Vec<TaxGroup> = (0..).zip(answers).map(group).collect();
    let net = sum(taxes.iter().map(|group| group.net).collect());
    let tax = sum(taxes.iter().map(|group| group.tax).collect());
    Document {
        id: invoice_id(9),
        key: InvoiceKey {
            owner: DocumentOwner::Subscription(subscription(1)),
            due: at("2026-02-01T00:00:00Z"),
            sequence: 0,
        },
        kind,
        currency,
        period: january(),
        by_hand: None,
        lines,
        discounts: Vec::new(),
        burns: Vec::new(),
        taxes,
        net,
        tax,
        total: net.checked_add(tax).unwrap(),
        prepaid: Prepaid::nothing(currency),
        issued_on: day("2026-02-01"),
        due_on: day("2026-03-03"),
    }
}

pub fn seller() -> Seller {
    Seller {
        id: SellerId::from_bytes([1; 16]),
        version: 1,
        name: "Kesselbau GmbH".to_owned(),
        address: vec!["Hauptstraße 12".to_owned(), "10115 Berlin".to_owned()],
        tax_number: Some("DE136695976".to_owned()),
        zone: Zone::utc(),
        rounding: Rounding::HalfAwayFromZero,
        invoice_series: "INV-".to_owned(),
        credit_note_series: "CN-".to_owned(),
        net_days: 30,
        taxes: TaxTable::default(),
        more: SellerMore::default(),
    }
}

pub fn customer() -> Customer {
    Customer {
        id: CustomerId::from_bytes([1; 16]),
        version: 1,
        name: "Amsel Verlag AG".to_owned(),
        address: vec!["Marktplatz 2".to_owned(), "04109 Leipzig".to_owned()],
        tax_number: None,
        net_days: None,
        more: CustomerMore::default(),
    }
}

/// A document as it was frozen.
pub fn frozen(number: Option<&str>, document: Document) -> Issued {
    Issued {
        number: number.map(str::to_owned),
        document,
        seller: Party::of_seller(&seller()),
        customer: Party::of_customer(&customer()),
        rules_version: 1,
        time_zone_database: "2026a".to_owned(),
    }
}

pub fn mapped_in(number: Option<&str>, document: Document, tag: &str) -> Result<IssuedInvoice, Unfaithful> {
    let earlier = Preceding { number: "INV-000007".to_owned(), issued_on: Some(day("2026-01-01")) };
    let section = |name: &str| Section { name: name.to_owned(), zone: Zone::utc() };
    let issuing = Issuing {
        issued: &frozen(number, document),
        seller: &seller(),
        customer: &customer(),
        earlier: &BTreeMap::from([(invoice_id(7), earlier)]),
        subscriptions: &BTreeMap::from([
            (subscription(1), section("Pro")),
            (subscription(2), section("Power")),
        ]),
        usage: None,
    };
    IssuedInvoice::of(&issuing, Some(tag))
}

/// The same document of other parties.
pub fn mapped_between(seller: &Seller, customer: &Customer, document: Document) -> IssuedInvoice {
    mapped_for((seller, customer), document, None)
}

fn mapped_for(parties: (&Seller, &Customer), document: Document, asked: Option<&str>) -> IssuedInvoice {
    let (seller, customer) = parties;
    let issuing = Issuing {
        issued: &frozen(Some("INV-000009"), document),
        seller,
        customer,
        earlier: &BTreeMap::new(),
        subscriptions: &BTreeMap::new(),
        usage: None,
    };
    IssuedInvoice::of(&issuing, asked).unwrap()
}

/// A seller that says all that XRechnung asks for.
pub fn known_seller() -> Seller {
    let text = |text: &str| Some(text.to_owned());
    let mut seller = seller();
    seller.address = vec!["Hauptstraße 12".to_owned()];
    seller.tax_number = text("DE136695976");
    seller.more = SellerMore {
        particulars: Particulars {
            city: text("Berlin"),
            postcode: text("10115"),
            country: text("DE"),
            vat_id: text("DE136695976"),
            registration: text("HRB 86891"),
            contact: Contact {
                name: text("Buchhaltung"),
                phone: text("+49 30 1234567"),
                email: text("re@kesselbau.example"),
            },
            electronic_address: Some(ElectronicAddress {
                scheme: "9930".to_owned(),
                id: "DE136695976".to_owned(),
            }),
            ..Particulars::default()
        },
        bank_accounts: vec![BankAccount {
            number: AccountNumber::Iban("DE02120300000000202051".to_owned()),
            currency: None,
            bic: text("BYLADEM1001"),
            holder: None,
        }],
        terms: text("Zahlbar ohne Abzug"),
        notes: vec!["Vielen Dank".to_owned()],
        language: text("de"),
        ..SellerMore::default()
    };
    seller
}

/// A customer that says the same.
pub fn known_customer() -> Customer {
    let text = |text: &str| Some(text.to_owned());
    let mut customer = customer();
    customer.address = vec!["Marktplatz 2".to_owned()];
    customer.more = CustomerMore {
        particulars: Particulars {
            city: text("Leipzig"),
            postcode: text("04109"),
            country: text("DE"),
            electronic_address: Some(ElectronicAddress {
                scheme: "9930".to_owned(),
                id: "DE811569869".to_owned(),
            }),
            ..Particulars::default()
        },
        buyer_reference: text("04011000-12345-03"),
        purchase_order: text("PO-7781"),
        e_invoice: Some(EInvoice { profile: EInvoiceProfile::XRechnung, format: EInvoiceFormat::Ubl }),
        ..CustomerMore::default()
    };
    customer
}

#[test]
fn parties_that_say_all_have_e_invoices_by_every_profile() {
    let document = document(DocumentKind::Invoice, vec![whole_fee()], &vat("6.00"));
    let mapped = mapped_between(&known_seller(), &known_customer(), document);
    assert_eq!(mapped.profile(), Profile::XRechnung, "what the customer takes");
    for profile in Profile::ALL {
        assert!(mapped.missing(profile).is_empty(), "{profile:?}: {:#?}", mapped.missing(profile));
        mapped.write(profile, Syntax::Cii).unwrap();
    }
    let xml = mapped.write(Profile::XRechnung, Syntax::Ubl).unwrap().xml;
    let xml: String = xml.split('\n').map(str::trim).collect();
    for part in [
        "<cbc:BuyerReference>04011000-12345-03</cbc:BuyerReference>",
        "<cac:OrderReference><cbc:ID>PO-7781</cbc:ID>",
        "<cbc:ID>DE02120300000000202051</cbc:ID>",
        "<cbc:CompanyID>DE136695976</cbc:CompanyID>",
        "<cbc:PostalZone>04109</cbc:PostalZone>",
        "<cbc:Note>Zahlbar ohne Abzug</cbc:Note>",
        "<cbc:Note>Vielen Dank</cbc:Note>",
    ] {
        assert!(xml.contains(part), "{part}: {xml}");
    }
    let page = mapped.page();
    assert!(page.contains("Rechnung INV-000009"), "the seller's language, as the customer has none");
    for words in ["10115 Berlin", "DE02 1203 0000 0000 2020 51", "BYLADEM1001", "Ihre Referenz", "HRB 86891"]
    {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert_eq!(page.matches("DE136695976").count(), 1, "what stands in both numbers is printed once");
}

#[test]
fn what_xrechnung_wants_is_named_as_sellers_and_customers_have_it() {
    let document = document(DocumentKind::Invoice, vec![whole_fee()], &vat("6.00"));
    let (mut seller, mut customer) = (known_seller(), known_customer());
    seller.more.particulars.contact = Contact::default();
    seller.more.particulars.postcode = None;
    seller.more.bank_accounts = Vec::new();
    customer.more.buyer_reference = None;
    customer.more.particulars.city = None;
    let missing = mapped_between(&seller, &customer, document).missing(Profile::XRechnung);
    let places: Vec<&str> = missing.iter().map(|one| one.place.as_str()).collect();
    for place in [
        "seller.contact",
        "seller.postcode",
        "seller.bank_accounts",
        "customer.buyer_reference",
        "customer.city",
    ] {
        assert!(places.contains(&place), "{place}: {places:?}");
    }
    assert!(missing.iter().all(|one| one.way_out.is_some()), "{missing:#?}");
}

#[test]
fn a_seller_that_charges_no_tax_says_why_in_its_own_words() {
    let document =
        document(DocumentKind::Invoice, vec![whole_fee()], &[(answer("standard", "none", "0"), "0")]);
    let mut seller = known_seller();
    seller.more.exemption = Some("Kein Ausweis von Umsatzsteuer, § 19 UStG".to_owned());
    let mapped = mapped_between(&seller, &known_customer(), document);
    assert!(mapped.missing(Profile::En16931).is_empty(), "{:#?}", mapped.missing(Profile::En16931));
    let xml = mapped.write(Profile::En16931, Syntax::Ubl).unwrap().xml;
    assert!(xml.contains("Kein Ausweis von Umsatzsteuer, § 19 UStG") && xml.contains(">E<"), "{xml}");
    assert!(mapped.page().contains("§ 19 UStG"));
}

/// A credit note of parties that say all: nobody is asked to pay it.
#[test]
fn a_credit_note_names_no_account_on_its_page() {
    let document =
        document(DocumentKind::CreditNote, vec![fee(share(16, 31), Share::ONE, "-14.52")], &vat("-2.90"));
    let mapped = mapped_between(&known_seller(), &known_customer(), document);
    assert!(!mapped.page().contains("DE02 1203"), "no account");
    for profile in Profile::ALL {
        let written =
            mapped.write(profile, Syntax::Ubl).unwrap_or_else(|why| panic!("{profile:?}: {why:#?}"));
        assert!(!written.xml.contains("Zahlbar ohne Abzug"));
    }
}

fn mapped(document: Document) -> IssuedInvoice {
    mapped_in(Some("INV-000009"), document, "en").unwrap()
}

fn invoice(lines: Vec<Line>, answers: &[(TaxAnswer, &str)]) -> IssuedInvoice {
    mapped(document(DocumentKind::Invoice, lines, answers))
}

pub fn vat(tax: &str) -> [(TaxAnswer, &str); 1] {
    [(answer("standard", "VAT", "20"), tax)]
}

/// The XML of a document whose parties have countries.
fn xml(mapped: &IssuedInvoice, syntax: Syntax) -> String {
    let mut invoice = mapped.invoice().clone();
    invoice.head.seller.address.country = Some("DE".to_owned());
    invoice.head.buyer.address.country = Some("DE".to_owned());
    let written = einvoice::write(&invoice, Profile::En16931, syntax);
    written.unwrap_or_else(|why| panic!("{why:?}")).xml
}

fn ubl(mapped: &IssuedInvoice) -> String {
    let xml = xml(mapped, Syntax::Ubl);
    xml.split('\n').map(str::trim).collect()
}

/// A discount of a line or of its document.
pub fn discount(number: u8, name: &str, amount: &str) -> LineDiscount {
    LineDiscount {
        discount: DiscountId::from_bytes([number; 16]),
        name: name.to_owned(),
        amount: eur(amount),
    }
}

#[test]
fn a_whole_period_is_its_quantity_times_its_price() {
    let mapped = invoice(vec![whole_fee()], &vat("6.00"));
    let line = &mapped.invoice().lines[0];
    assert!(!line.is_whole);
    assert_eq!(
        (line.item.quantity.to_string().as_str(), line.item.price.value().to_string().as_str()),
        ("3", "10")
    );
    let days = line.item.period.unwrap();
    assert_eq!(
        (days.first, days.last),
        (day("2026-01-01"), day("2026-01-31")),
        "the last day is the day before the end"
    );
    assert_eq!(mapped.invoice().head.period, Some(days));
    let row = &mapped.sheet().rows[0];
    assert_eq!([&row.quantity, &row.price, &row.tax, &row.amount], ["3 seats", "10.00", "20%", "30.00"]);
    let xml = ubl(&mapped);
    assert!(xml.contains("<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>"), "{xml}");
    assert!(xml.contains("<cbc:InvoicedQuantity unitCode=\"C62\">3</cbc:InvoicedQuantity>"), "{xml}");
    assert!(xml.contains("<cbc:EndDate>2026-01-31</cbc:EndDate>"), "{xml}");
}

#[test]
fn a_part_of_a_period_is_told_as_one() {
    let mapped = invoice(vec![fee(Share::ZERO, share(16, 31), "15.48")], &vat("3.10"));
    let row = &mapped.sheet().rows[0];
    assert_eq!([&row.quantity, &row.price, &row.amount], ["3 seats", "", "15.48"]);
    let told = row.more.join("|");
    assert!(told.contains("3 seats × 10.00 = 30.00|Part of the period: 16/31 × 30.00"), "{told}");
    // 15.48 for 3 is 5.16.
    let xml = ubl(&mapped);
    assert!(xml.contains("<cbc:PriceAmount currencyID=\"EUR\">5.16</cbc:PriceAmount>"), "{xml}");
}

#[test]
fn tiers_stand_beneath_their_line_in_the_language_of_the_page() {
    let steps = [("1000", "0.2"), ("234.5", "0.15")];
    let document = document(DocumentKind::Invoice, vec![usage(&steps, "235.18")], &vat("47.04"));
    let mapped = mapped_in(Some("1"), document, "de").unwrap();
    let row = &mapped.sheet().rows[0];
    assert_eq!([&row.quantity, &row.price, &row.amount], ["1.234,5 kWh", "", "235,18"]);
    let told = row.more.join("|");
    assert!(
        told.contains("Staffel 1: 1.000 kWh × 0,20 = 200,00|Staffel 2: 234,5 kWh × 0,15 = 35,175"),
        "{told}"
    );
    let xml = ubl(&mapped);
    assert!(xml.contains("unitCode=\"KWH\">1234.5<") && xml.contains("Staffel 2: 234,5"), "{xml}");
    assert!(xml.contains("<cbc:PriceAmount currencyID=\"EUR\">0.1905062"), "{xml}");
}

/// 1 unit of a third, of which no price with few digits makes 0.10.
#[test]
fn a_line_that_no_price_makes_is_one_piece_and_says_how_much() {
    let mut line = usage(&[("1", "0.05"), ("999999999", "0.0000000001")], "0.15");
    line.unit = Some("calls".to_owned());
    let mapped = invoice(vec![line], &vat("0.03"));
    let xml = ubl(&mapped);
    assert!(xml.contains("<cbc:InvoicedQuantity unitCode=\"C62\">1</cbc:InvoicedQuantity>"), "{xml}");
    assert!(xml.contains("<cbc:Name>Quantity</cbc:Name><cbc:Value>1000000000 calls</cbc:Value>"), "{xml}");
    assert!(xml.contains("<cbc:PriceAmount currencyID=\"EUR\">0.15</cbc:PriceAmount>"), "{xml}");
}

#[test]
fn a_credit_note_is_written_above_zero_and_names_what_it_corrects() {
    let back = Line {
        kind: LineKind::Credit,
        description: "Unused: Seats".to_owned(),
        extends: Some(LineRef { document: invoice_id(7), line: 2 }),
        ..fee(share(16, 31), Share::ONE, "-14.52")
    };
    let mut document = document(DocumentKind::CreditNote, vec![back], &vat("-2.90"));
    document.by_hand = Some(ByHand::Concession { reason: "A bad week".to_owned() });
    let mapped = mapped_in(Some("CN-000001"), document, "en").unwrap();
    assert_eq!(mapped.invoice().head.kind, Kind::CreditNote);
    let sums = &mapped.invoice().sums;
    assert_eq!([sums.net, sums.tax, sums.total, sums.due], ["14.52", "2.90", "17.42", "17.42"].map(eur));
    let xml = ubl(&mapped);
    for part in [
        "<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>",
        "<cbc:CreditedQuantity unitCode=\"C62\">3</cbc:CreditedQuantity>",
        "<cac:InvoiceDocumentReference><cbc:ID>INV-000007</cbc:ID><cbc:IssueDate>2026-01-01</cbc:IssueDate>",
        "<cbc:PayableAmount currencyID=\"EUR\">17.42</cbc:PayableAmount>",
        "<cbc:Note>A bad week</cbc:Note>",
    ] {
        assert!(xml.contains(part), "{part}: {xml}");
    }
    let sheet = mapped.sheet();
    assert!(sheet.rows[0].more.join("|").contains("Corrects: INV-000007, line 2"), "{:?}", sheet.rows);
    assert!(sheet.facts.iter().any(|(word, text)| word == "Corrects" && text == "INV-000007, 1 Jan 2026"));
    assert!(sheet.words.contains(&"A bad week".to_owned()));
    assert!(sheet.payment.is_none());
}

#[test]
fn what_cancels_an_invoice_says_so() {
    let back = Line {
        kind: LineKind::Cancellation,
        extends: Some(LineRef { document: invoice_id(7), line: 1 }),
        trace: LineTrace::Cancellation { of: eur("30.00") },
        ..fee(Share::ZERO, Share::ONE, "-30.00")
    };
    let mut document = document(DocumentKind::CreditNote, vec![back], &vat("-6.00"));
    document.by_hand = Some(ByHand::Cancellation { reason: "Wrong company".to_owned() });
    let mapped = mapped_in(Some("CN-000001"), document.clone(), "en").unwrap();
    let german = mapped_in(Some("CN-000001"), document, "de").unwrap();
    assert_eq!(german.sheet().title, "Stornorechnung CN-000001");
    let letter = german.invoice().letter(eur("0"), &[], None);
    assert!(letter.text.contains("unsere Stornorechnung CN-000001 vom"), "{}", letter.text);
    let sheet = mapped.sheet();
    assert_eq!(sheet.title, "Credit note CN-000001");
    assert!(sheet.rows[0].more.join("|").contains("Cancels: INV-000007, line 1"), "{:?}", sheet.rows);
    assert!(sheet.facts.iter().any(|(word, text)| word == "Cancels" && text == "INV-000007, 1 Jan 2026"));
    assert!(sheet.words.contains(&"Wrong company".to_owned()));
    let xml = ubl(&mapped);
    assert!(xml.contains("<cac:InvoiceDocumentReference><cbc:ID>INV-000007</cbc:ID>"), "{xml}");
    assert!(xml.contains("<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>"), "{xml}");
}

#[test]
fn what_an_invoice_takes_back_has_a_quantity_below_zero_and_a_price_above() {
    let back = Line { kind: LineKind::Credit, ..fee(Share::ZERO, Share::ONE, "-30.00") };
    let mapped = invoice(vec![usage(&[("500", "0.2")], "100.00"), back], &vat("14.00"));
    let line = &mapped.invoice().lines[1];
    assert_eq!((line.item.quantity, line.item.price.value()), (Decimal::from_i64(-3), Decimal::from_i64(10)));
    let xml = ubl(&mapped);
    assert!(xml.contains("<cbc:InvoicedQuantity unitCode=\"C62\">-3</cbc:InvoicedQuantity>"), "{xml}");
    assert!(!xml.contains("<cbc:PriceAmount currencyID=\"EUR\">-"), "{xml}");
}

#[test]
fn discounts_of_lines_are_allowances() {
    let line =
        Line { discounts: vec![discount(1, "Loyal", "6.00")], ..fee(Share::ZERO, Share::ONE, "24.00") };
    let mapped = invoice(vec![line], &vat("4.80"));
    let row = &mapped.sheet().rows[0];
    assert_eq!([&row.quantity, &row.price, &row.amount], ["3 seats", "10.00", "24.00"]);
    assert!(row.more.contains(&"Loyal: \u{2212}6.00".to_owned()), "{:?}", row.more);
    let xml = ubl(&mapped);
    let allowance =
        "<cbc:AllowanceChargeReason>Loyal</cbc:AllowanceChargeReason><cbc:Amount currencyID=\"EUR\">6.00<";
    assert!(xml.contains(allowance), "{xml}");
}

/// 10.00 off 100.00 at 20 % and 50.00 at 10 %, and 12.00 of the first paid by credits before tax.
#[test]
fn discounts_of_the_whole_and_credits_before_tax_are_allowances_by_tax() {
    let of = |line: Line, group: u32, off: &str, by_credits: &str| Line {
        tax_group: group,
        off_document: eur(off),
        document_discounts: vec![discount(1, "Launch", off)],
        by_credits: eur(by_credits),
        ..line
    };
    let lines = vec![
        of(usage(&[("500", "0.2")], "100.00"), 0, "6.67", "12.00"),
        of(usage(&[("250", "0.2")], "50.00"), 1, "3.33", "0"),
    ];
    let answers = [(answer("standard", "VAT", "20"), "16.27"), (answer("reduced", "VAT", "10"), "4.67")];
    let mapped = invoice(lines, &answers);
    let found: Vec<(String, String, String)> = mapped
        .invoice()
        .adjustments
        .iter()
        .map(|one| {
            assert_eq!(one.kind, AdjustmentKind::Discount);
            (one.reason.clone(), one.amount.amount_text(), one.tax.rate.to_string())
        })
        .collect();
    let expected = [("Launch", "6.67", "20"), ("Launch", "3.33", "10"), ("Prepaid credits", "12.00", "20")];
    assert_eq!(found, expected.map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned())));
    let sums = &mapped.invoice().sums;
    assert_eq!([sums.lines, sums.discounts, sums.net], ["150.00", "22.00", "128.00"].map(eur));
    let xml = ubl(&mapped);
    assert!(
        xml.contains("<cbc:AllowanceTotalAmount currencyID=\"EUR\">22.00</cbc:AllowanceTotalAmount>"),
        "{xml}"
    );
}

#[test]
fn what_a_credited_line_gives_back_of_a_discount_is_a_charge() {
    let back = Line {
        kind: LineKind::Credit,
        off_document: eur("-3.00"),
        document_discounts: vec![discount(1, "Launch", "-3.00")],
        ..fee(Share::ZERO, Share::ONE, "-30.00")
    };
    let mapped = invoice(vec![usage(&[("500", "0.2")], "100.00"), back], &vat("14.60"));
    let [one] = mapped.invoice().adjustments.as_slice() else { panic!("one charge") };
    assert_eq!((one.kind, one.amount), (AdjustmentKind::Charge, eur("3.00")));
    ubl(&mapped);
}

#[test]
fn groups_of_one_rate_are_one_and_keep_their_taxes() {
    let line = |group| Line { tax_group: group, ..usage(&[("1", "0.99")], "0.99") };
    // Each rounded by itself: 0.10 and 0.10, where 1.98 at 10 % would be 0.20 as well, and 0.19 were wrong.
    let answers = [(answer("standard", "VAT", "10"), "0.10"), (answer("telecom", "VAT", "10"), "0.09")];
    let mapped = invoice(vec![line(0), line(1)], &answers);
    let [group] = mapped.invoice().taxes.as_slice() else { panic!("one group") };
    assert_eq!((group.base, group.amount), (eur("1.98"), eur("0.19")), "as issued, and not computed again");
    assert_eq!(group.tax.name.as_deref(), Some("VAT"));
    ubl(&mapped);
}

#[test]
fn what_was_prepaid_is_taken_off_what_is_due() {
    let mut document = document(DocumentKind::Invoice, vec![whole_fee()], &vat("6.00"));
    document.prepaid = Prepaid { by_credits: eur("10.00"), by_balance: eur("1.50") };
    let mapped = mapped(document);
    let sums = &mapped.invoice().sums;
    assert_eq!([sums.total, sums.prepaid, sums.due], ["36.00", "11.50", "24.50"].map(eur));
    let xml = ubl(&mapped);
    assert!(xml.contains("<cbc:PrepaidAmount currencyID=\"EUR\">11.50</cbc:PrepaidAmount>"), "{xml}");
    assert!(xml.contains("<cbc:PayableAmount currencyID=\"EUR\">24.50</cbc:PayableAmount>"), "{xml}");
}

#[test]
fn a_currency_of_three_decimals_is_a_page_and_no_e_invoice() {
    let kwd = |text: &str| Money::parse_major(text, Currency::KWD).unwrap();
    let zero = Money::zero(Currency::KWD);
    let line = Line {
        amount: kwd("30.000"),
        conceded: zero,
        off_document: zero,
        by_credits: zero,
        tax: zero,
        ..whole_fee()
    };
    let mapped = invoice(vec![line], &vat("6.000"));
    assert!(mapped.page().contains("36.000"));
    let missing = mapped.missing(Profile::En16931);
    let codes: Vec<&str> = missing.iter().map(|one| one.code.as_str()).collect();
    assert_eq!(codes, ["currency"]);
    assert_eq!(mapped.write(Profile::En16931, Syntax::Ubl).unwrap_err(), missing);
}

#[test]
fn a_rate_of_zero_that_does_not_say_why_is_shown_and_is_no_e_invoice() {
    for (name, code) in
        [("none", true), ("VAT", true), ("reverse_charge", false), ("exempt: § 19 UStG", false)]
    {
        let mapped = invoice(vec![whole_fee()], &[(answer("standard", name, "0"), "0")]);
        let missing = mapped.missing(Profile::En16931);
        assert_eq!(missing.iter().any(|one| one.code == "tax_unsaid"), code, "{name}: {missing:?}");
        assert!(mapped.page().contains("30.00"));
        if code {
            assert_eq!(mapped.write(Profile::En16931, Syntax::Cii).unwrap_err(), missing);
            let way_out = missing[0].way_out.as_deref().unwrap();
            assert!(way_out.contains("reverse_charge"), "{way_out}");
        }
    }
    let mapped = invoice(vec![whole_fee()], &[(answer("standard", "exempt: § 19 UStG", "0"), "0")]);
    assert!(mapped.page().contains("§ 19 UStG (on 30.00)"), "the page says why");
    assert!(ubl(&mapped).contains("<cbc:TaxExemptionReason>§ 19 UStG</cbc:TaxExemptionReason>"));
}

#[test]
fn a_draft_says_so_in_the_language_of_the_page_and_is_no_e_invoice() {
    let draft = document(DocumentKind::Invoice, vec![whole_fee()], &vat("6.00"));
    let mapped = mapped_in(None, draft, "de").unwrap();
    let page = mapped.page();
    assert!(
        page.contains("Rechnung (Entwurf)") && page.contains("Dies ist ein Entwurf und keine Rechnung"),
        "{page}"
    );
    let codes: Vec<String> = mapped.missing(Profile::En16931).into_iter().map(|one| one.code).collect();
    assert!(codes.len() > 1 && codes.contains(&"draft".to_owned()), "what else it lacks: {codes:?}");
    assert!(mapped.write(Profile::En16931, Syntax::Ubl).is_err());
}

#[test]
fn parts_that_do_not_come_to_what_was_issued_are_an_error() {
    type Damage = fn(&mut Document);
    let damages: [(&str, Damage); 4] = [
        ("the lines taxed at 20 % come to 30.00 EUR where 29.00 EUR", |document| {
            document.taxes[0].net = eur("29.00")
        }),
        ("the lines come to 30.00 EUR where 31.00 EUR", |document| document.net = eur("31.00")),
        ("the taxes come to 6.00 EUR where 6.01 EUR", |document| document.tax = eur("6.01")),
        ("net and tax come to 36.00 EUR where 35.00 EUR", |document| document.total = eur("35.00")),
    ];
    for (words, damage) in damages {
        let mut damaged = document(DocumentKind::Invoice, vec![whole_fee()], &vat("6.00"));
        damage(&mut damaged);
        let why = mapped_in(Some("1"), damaged, "en").unwrap_err().to_string();
        assert!(why.starts_with(words), "{why}");
    }
    let mut damaged = document(DocumentKind::Invoice, vec![whole_fee()], &vat("6.00"));
    damaged.lines[0].tax_group = 3;
    assert_eq!(mapped_in(Some("1"), damaged, "en"), Err(Unfaithful::NoTaxGroup { line: 1, group: 3 }));
}

#[test]
fn lines_of_several_subscriptions_stand_under_their_names() {
    let of = |number, line: Line| Line { subscription: number, ..line };
    let lines = vec![
        of(None, whole_fee()),
        of(Some(subscription(1)), whole_fee()),
        of(Some(subscription(1)), whole_fee()),
        of(Some(subscription(2)), usage(&[("5", "2")], "10.00")),
    ];
    let mapped = invoice(lines, &vat("20.00"));
    let heads: Vec<Option<String>> = mapped.sheet().rows.into_iter().map(|row| row.section).collect();
    let expected = [Some("Further items"), Some("Pro"), None, Some("Power")];
    assert_eq!(heads, expected.map(|head| head.map(str::to_owned)));
    assert!(
        mapped.page().contains(
            "<tr class=\"section\"><th scope=\"rowgroup\" colspan=\"5\"><bdi>Power</bdi></th></tr>"
        )
    );
    assert!(ubl(&mapped).contains("<cbc:Note>Power</cbc:Note>"));
    let one = invoice(vec![whole_fee()], &vat("6.00"));
    assert!(one.sheet().rows[0].section.is_none(), "one needs no heading");
}

/// The customer's language, else English; asked for, another.
#[test]
fn the_language_is_the_customers_unless_another_is_asked_for() {
    let mut customer = customer();
    let title = |customer: &Customer, asked: Option<&str>| {
        let document = document(DocumentKind::Invoice, vec![whole_fee()], &vat("6.00"));
        mapped_for((&seller(), customer), document, asked).sheet().title
    };
    assert_eq!(title(&customer, None), "Invoice INV-000009");
    customer.more.language = Some("fr".to_owned());
    assert_eq!(title(&customer, None), "Facture INV-000009");
    assert_eq!(title(&customer, Some("pl")), "Faktura INV-000009");
}

#[test]
fn what_the_parties_lack_is_named_with_where_to_supply_it() {
    let mapped = invoice(vec![whole_fee()], &vat("6.00"));
    let missing = mapped.write(Profile::En16931, Syntax::Ubl).unwrap_err();
    let places: Vec<(&str, &str)> =
        missing.iter().map(|one| (one.code.as_str(), one.place.as_str())).collect();
    assert_eq!(places, [("BR-09", "seller.country"), ("BR-11", "customer.country")]);
    assert!(missing.iter().all(|one| one.way_out.is_some()));
}

/// A name that closes an element, that turns what follows, or holds a sign that no XML can.
#[test]
fn hostile_texts_stay_texts() {
    let line = Line { description: "<b>\u{0}\u{202e}Seats\u{ffff}</b>".to_owned(), ..whole_fee() };
    let mapped = invoice(vec![line], &vat("6.00"));
    assert!(mapped.page().contains("&lt;b&gt;Seats&lt;/b&gt;"));
    let xml = ubl(&mapped);
    assert!(!xml.contains('\u{0}') && !xml.contains('\u{ffff}') && xml.contains("&lt;b&gt;"), "{xml}");
}
