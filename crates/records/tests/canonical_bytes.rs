//! The canonical bytes of one of each, as they are kept: a change here changes hashes of what is stored.

use std::collections::BTreeMap;
use std::sync::Arc;

use billing::{
    Change, Customer, Document, DocumentKind, InvoiceKey, Line, LineKind, LineRef, LineSubject, LineTrace,
    OneOff, PriceRef, Proration, Seller, TaxAnswer, TaxGroup, TaxRow, TaxTable, TimelineFact,
};
use calendar::{Alignment, CivilDate, CivilDateTime, Instant, Period, Share, Zone};
use ids::CatalogKey;
use ledger::{Account, Entry, Posting};
use money::{Currency, Decimal, Money, Percent, Quantity, Ratio, Rounding, UnitPrice};
use pricing::{RatingStep, RatingTrace, Scalar, UsageEvent};
use records::document::{self, IssuedContent, content_hash};
use records::{catalog, encode};

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).expect("the writer writes UTF-8")
}

fn key(text: &str) -> CatalogKey {
    CatalogKey::parse(text).expect("a key")
}

fn id<I: ids::Id>(last: u8) -> I {
    let mut bytes = [0; 16];
    bytes[15] = last;
    I::from_bytes(bytes)
}

fn instant(text: &str) -> Instant {
    Instant::parse(text).expect("an instant")
}

fn date(text: &str) -> CivilDate {
    CivilDate::parse(text).expect("a date")
}

fn period(start: &str, end: &str) -> Period {
    Period::new(instant(start), instant(end)).expect("a period")
}

fn decimal(text: &str) -> Decimal {
    Decimal::parse(text).expect("a decimal")
}

fn number(text: &str) -> Ratio {
    Ratio::whole(decimal(text))
}

fn percent(text: &str) -> Percent {
    Percent::parse(text).expect("a percentage")
}

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn seller() -> Seller {
    Seller {
        id: id(1),
        version: 2,
        name: "Pfennig & Söhne \"GmbH\"".to_owned(),
        address: vec!["Am Markt 1".to_owned(), "10117 Berlin".to_owned()],
        tax_number: Some("DE136695976".to_owned()),
        zone: Zone::named("Europe/Berlin").expect("a zone"),
        rounding: Rounding::HalfAwayFromZero,
        invoice_series: "INV-".to_owned(),
        credit_note_series: "CN-".to_owned(),
        net_days: 14,
        taxes: TaxTable {
            rows: vec![TaxRow {
                category: key("standard"),
                from: date("2021-01-01"),
                name: "VAT".to_owned(),
                rate: percent("19"),
            }],
        },
    }
}

fn customer() -> Customer {
    Customer {
        id: id(2),
        version: 1,
        name: "Acme".to_owned(),
        address: vec!["1 Main Street".to_owned()],
        tax_number: None,
        net_days: Some(30),
    }
}

fn answer() -> TaxAnswer {
    TaxAnswer {
        category: key("standard"),
        name: "VAT".to_owned(),
        rate: percent("19"),
        reason: "the seller's rate from 2021-01-01".to_owned(),
    }
}

fn trace(quantity: &str, steps: Vec<RatingStep>) -> RatingTrace {
    RatingTrace {
        quantity: number(quantity),
        converted: Ratio::new(decimal(quantity), 3).expect("a quotient"),
        allowance: Ratio::ZERO,
        rated_quantity: number(quantity),
        steps,
        windows: Vec::new(),
    }
}

fn step() -> RatingStep {
    RatingStep {
        tier: 1,
        quantity: number("12"),
        units: number("12"),
        unit_price: decimal("9"),
        percent: Decimal::ZERO,
        flat_fee: decimal("1.5"),
        amount: number("109.5"),
    }
}

fn lines() -> Vec<Line> {
    let month = period("2026-01-31T23:00:00Z", "2026-02-28T23:00:00Z");
    let seats = Line {
        number: 1,
        kind: LineKind::Recurring,
        subject: LineSubject::Price(PriceRef { plan_version: id(3), price: key("seats") }),
        description: "Seats".to_owned(),
        full: month,
        service: month,
        dimensions: Vec::new(),
        quantity: number("12"),
        unit: Some("seat".to_owned()),
        amount: eur(10_950),
        tax_category: key("standard"),
        tax_group: 0,
        tax: eur(2_081),
        extends: None,
        trace: LineTrace::Share {
            rated: trace("12", vec![step()]),
            full_amount: number("109.5"),
            from: Share::ZERO,
            to: Share::ONE,
            rounding: Rounding::HalfAwayFromZero,
        },
    };
    let usage = Line {
        number: 2,
        kind: LineKind::Usage,
        dimensions: vec![("region".to_owned(), "eu".to_owned()), ("class".to_owned(), String::new())],
        unit: None,
        extends: Some(LineRef { document: id(4), line: 3 }),
        trace: LineTrace::Usage {
            rated: trace("0.25", Vec::new()),
            exact: number("0.125"),
            rounded: eur(13),
            over_maximum: eur(0),
            billed_before: eur(3),
            rounding: Rounding::HalfEven,
            event_count: 7,
            events_hash: [0xab; 32],
        },
        ..seats.clone()
    };
    let minimum = Line {
        number: 3,
        kind: LineKind::Minimum,
        trace: LineTrace::Minimum { minimum: eur(500), counted: eur(13), billed_before: eur(0) },
        ..seats.clone()
    };
    let one_off = Line {
        number: 4,
        kind: LineKind::OneOff,
        subject: LineSubject::OneOff(id(5)),
        trace: LineTrace::OneOff { exact: number("99"), rounding: Rounding::HalfAwayFromZero },
        ..seats.clone()
    };
    let days = Line {
        number: 5,
        trace: LineTrace::Days {
            rated: trace("28", Vec::new()),
            exact: number("29.9376"),
            exact_before: Ratio::ZERO,
            rounding: Rounding::HalfAwayFromZero,
        },
        ..seats.clone()
    };
    vec![seats, usage, minimum, one_off, days]
}

fn invoice() -> Document {
    Document {
        id: id(6),
        key: InvoiceKey { subscription: id(7), due: instant("2026-02-28T23:00:00Z"), sequence: 0 },
        kind: DocumentKind::Invoice,
        currency: Currency::EUR,
        period: period("2026-01-31T23:00:00Z", "2026-02-28T23:00:00Z"),
        lines: lines(),
        taxes: vec![TaxGroup { answer: answer(), net: eur(10_950), tax: eur(2_081) }],
        net: eur(10_950),
        tax: eur(2_081),
        total: eur(13_031),
        issued_on: date("2026-03-01"),
        due_on: date("2026-03-15"),
    }
}

#[test]
fn an_invoice() {
    let (seller, customer, invoice) = (seller(), customer(), invoice());
    let content = IssuedContent {
        number: Some("INV-0042"),
        document: &invoice,
        seller: &seller,
        customer: &customer,
        rules_version: 1,
        time_zone_database: "2026f",
    };
    let bytes = document::encode(&content);
    assert_eq!(content_hash(&bytes), *blake3::hash(&bytes).as_bytes());
    insta::assert_snapshot!(text(bytes));
}

#[test]
fn parties() {
    insta::assert_snapshot!(format!(
        "{}\n{}\n{}",
        text(encode(&seller())),
        text(encode(&customer())),
        text(encode(&answer()))
    ));
}

#[test]
fn a_timeline() {
    let fact = |at: &str, change| TimelineFact { id: id(8), at: instant(at), change };
    let facts = [
        fact(
            "2026-01-31T09:00:00Z",
            Change::Start {
                plan: id(3),
                alignment: Some(Alignment::Explicit(
                    CivilDateTime::parse("2026-01-31T10:00").expect("a time"),
                )),
                counts: BTreeMap::from([(key("seats"), 12)]),
            },
        ),
        fact("2026-02-01T00:00:00.5Z", Change::ChangePlan { plan: id(9), proration: Proration::Prorate }),
        fact(
            "2026-02-02T00:00:00Z",
            Change::SetCount { name: key("seats"), count: 13, proration: Proration::None },
        ),
        fact("2026-02-03T00:00:00Z", Change::Cancel { proration: Proration::Prorate }),
    ];
    let one_off = OneOff {
        id: id(5),
        at: instant("2026-02-01T00:00:00Z"),
        description: "Setup".to_owned(),
        quantity: Quantity::new(Ratio::from_fraction(1, 3).expect("a third")),
        unit_price: UnitPrice::parse("99.00").expect("a price"),
        tax_category: key("standard"),
    };
    let written: Vec<String> =
        facts.iter().map(|fact| text(encode(fact))).chain([text(encode(&one_off))]).collect();
    insta::assert_snapshot!(written.join("\n"));
}

#[test]
fn an_entry() {
    let postings = vec![
        Posting { account: Account::Receivable, amount: eur(13_031) },
        Posting { account: Account::DeferredRevenue, amount: eur(-10_950) },
        Posting { account: Account::TaxPayable { name: "VAT".to_owned() }, amount: eur(-2_081) },
    ];
    let entry = Entry::balanced(
        id(10),
        instant("2026-02-28T23:00:00Z"),
        date("2026-03-01"),
        "invoice INV-0042".to_owned(),
        postings,
    );
    insta::assert_snapshot!(text(encode(&entry.expect("it balances"))));
}

#[test]
fn an_event() {
    let event = UsageEvent {
        source: Arc::from("gw-1"),
        id: Arc::from("e1"),
        event_type: Arc::from("llm.call"),
        subject: Arc::from("acme"),
        time: instant("2026-03-01T10:00:00.25Z"),
        data: BTreeMap::from([
            (Arc::from("usage.tokens"), Scalar::Number(decimal("1200.50"))),
            (Arc::from("cached"), Scalar::Bool(false)),
            (Arc::from("model"), Scalar::Text(Arc::from("la\trge"))),
            (Arc::from("note"), Scalar::Null),
        ]),
    };
    insta::assert_snapshot!(text(records::event::encode(&event)));
}

#[test]
fn the_catalogs_of_the_guide() {
    let guide = include_str!("../../../docs/catalog.md");
    let examples = guide.split("```toml\n").skip(1).filter_map(|block| block.split("```").next());
    let written: Vec<String> = examples
        .map(|example| text(encode(&catalog::decode_toml(None, example.as_bytes()).expect("an example"))))
        .collect();
    insta::assert_snapshot!(written.join("\n"));
}
