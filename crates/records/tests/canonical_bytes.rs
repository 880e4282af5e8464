//! The canonical bytes of one of each, as they are kept: a change here changes hashes of what is stored.

use std::collections::BTreeMap;
use std::sync::Arc;

use billing::{
    Burn, ByHand, Change, ChangeKind, CommitmentRef, Contract, CreditScope, CreditUnit, Customer,
    CustomerMore, DatedDiscount, Discount, Document, DocumentDiscount, DocumentKind, DocumentOwner,
    FirstGrant, Grant, GrantKind, GrantOrder, InvoiceKey, Line, LineDiscount, LineKind, LineRef, LineSubject,
    LineTrace, Movement, MovementKind, OneOff, PauseOptions, PlanLayout, PoolTrace, Prepaid, PriceRef,
    PromotionCode, Proration, Recurrence, Renewal, Seller, SellerMore, StartOptions, TaxAnswer, TaxGroup,
    TaxRow, TaxTable, TimelineFact, TopUpRule,
};
use calendar::{Alignment, Cadence, CivilDate, CivilDateTime, Instant, Period, Share, Zone};
use ids::CatalogKey;
use ledger::{Account, Entry, Posting};
use money::{Currency, Decimal, Money, Percent, Quantity, Ratio, Rounding, UnitPrice};
use pricing::{
    ChangeTerms, Charge, Commitment, CommitmentScope, CommitmentStep, Coupon, CouponLasts, CouponLevel,
    CouponOff, CreditTo, Price, QuantitySource, RatingStep, RatingTrace, Scalar, Settle, UsageEvent, presets,
};
use records::document::{self, IssuedContent, content_hash};
use records::{catalog, encode};

#[path = "canonical_bytes/long.rs"]
mod long;

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
        more: SellerMore::default(),
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
        more: CustomerMore::default(),
    }
}

fn answer() -> TaxAnswer {
    TaxAnswer {
        category: key("standard"),
        name: "VAT".to_owned(),
        rate: percent("19"),
        reason: "the seller's rate from 2021-01-01".to_owned(),
        included: false,
        more: None,
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
        expression: None,
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
        subscription: Some(id(7)),
        overridden: None,
        whole: false,
        refund: false,
        subject: LineSubject::Price(PriceRef { plan_version: id(3), price: key("seats") }),
        description: "Seats".to_owned(),
        full: month,
        service: month,
        dimensions: Vec::new(),
        quantity: number("12"),
        unit: Some("seat".to_owned()),
        discounts: Vec::new(),
        amount: eur(10_950),
        conceded: eur(0),
        off_document: eur(0),
        document_discounts: Vec::new(),
        by_credits: eur(0),
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
            pool: None,
        },
        ..seats.clone()
    };
    let minimum = Line {
        number: 3,
        kind: LineKind::Minimum,
        trace: LineTrace::Minimum { minimum: eur(500), counted: eur(13), billed_before: eur(0), pool: None },
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
        key: InvoiceKey {
            owner: DocumentOwner::Subscription(id(7)),
            due: instant("2026-02-28T23:00:00Z"),
            sequence: 0,
        },
        kind: DocumentKind::Invoice,
        currency: Currency::EUR,
        period: period("2026-01-31T23:00:00Z", "2026-02-28T23:00:00Z"),
        by_hand: None,
        lines: lines(),
        discounts: Vec::new(),
        burns: Vec::new(),
        taxes: vec![TaxGroup { answer: answer(), net: eur(10_950), tax: eur(2_081), by_part: Vec::new() }],
        net: eur(10_950),
        tax: eur(2_081),
        total: eur(13_031),
        prepaid: Prepaid::nothing(Currency::EUR),
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
                options: StartOptions::default(),
            },
        ),
        fact(
            "2026-02-01T00:00:00.5Z",
            Change::ChangePlan {
                plan: id(9),
                terms: Proration::Prorate.into(),
                layout: PlanLayout::default(),
            },
        ),
        fact(
            "2026-02-02T00:00:00Z",
            Change::SetCount { name: key("seats"), count: 13, terms: Proration::None.into() },
        ),
        fact("2026-02-03T00:00:00Z", Change::Cancel { terms: Proration::Prorate.into() }),
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

/// A line with everything that is left out where it is as usual.
fn full_line() -> Line {
    let off = |last: u8, name: &str, minor| LineDiscount {
        discount: id(last),
        name: name.to_owned(),
        amount: eur(minor),
    };
    Line {
        subscription: Some(id(20)),
        overridden: Some(id(21)),
        whole: true,
        discounts: vec![off(22, "Welcome", 1_000), off(23, "Free calls", 0)],
        off_document: eur(300),
        document_discounts: vec![off(24, "Ten off", 300)],
        by_credits: eur(450),
        ..lines().remove(0)
    }
}

fn gathered() -> Document {
    let first = full_line();
    let commitment = Line {
        number: 2,
        kind: LineKind::Commitment,
        subscription: None,
        subject: LineSubject::Commitment(CommitmentRef::Contract { contract: id(25), key: key("spend") }),
        trace: LineTrace::Commitment {
            committed: eur(50_000),
            counted: eur(10_950),
            overage_factor: decimal("1.2"),
            billed_before: eur(100),
        },
        ..lines()[0].clone()
    };
    let of_plan = CommitmentRef::Plan { subscription: id(20), plan: id(3), key: key("ramp") };
    let true_up = Line {
        number: 3,
        subscription: Some(id(20)),
        subject: LineSubject::Commitment(of_plan),
        trace: LineTrace::Commitment {
            committed: eur(50_000),
            counted: eur(10_950),
            overage_factor: Decimal::ONE,
            billed_before: eur(0),
        },
        ..commitment.clone()
    };
    let purchase = Line {
        number: 4,
        kind: LineKind::Purchase,
        subject: LineSubject::Grant(id(26)),
        trace: LineTrace::Purchase { face_value: eur(12_000) },
        ..commitment.clone()
    };
    Document {
        key: InvoiceKey {
            owner: DocumentOwner::Customer(id(2)),
            due: instant("2026-02-28T23:00:00Z"),
            sequence: 1,
        },
        lines: vec![first, commitment, true_up, purchase],
        discounts: vec![DocumentDiscount {
            discount: id(24),
            name: "Ten off".to_owned(),
            from: eur(9_950),
            amount: eur(300),
        }],
        burns: vec![Burn {
            grant: id(27),
            line: 1,
            at: instant("2026-02-28T23:00:00Z"),
            amount: eur(450),
            cost_basis: eur(400),
            taken_back: Vec::new(),
        }],
        prepaid: Prepaid { by_credits: eur(1_000), by_balance: eur(2_500) },
        ..invoice()
    }
}

#[test]
fn an_invoice_with_everything_new() {
    let (seller, customer) = (seller(), customer());
    let written = |document: &Document| {
        let content = IssuedContent {
            number: Some("INV-0043"),
            document,
            seller: &seller,
            customer: &customer,
            rules_version: 1,
            time_zone_database: "2026f",
        };
        let bytes = document::encode(&content);
        assert_eq!(document::decode(&bytes).expect("it was written").document, *document);
        text(bytes)
    };
    let of_account = Line { subscription: None, ..lines()[0].clone() };
    let small = Document { lines: vec![of_account], ..invoice() };
    insta::assert_snapshot!(format!("{}\n{}", written(&gathered()), written(&small)));
}

#[test]
fn a_customer_with_everything_new() {
    let more = CustomerMore {
        payer: Some(id(28)),
        invoices_together: true,
        segment: Some(key("education")),
        language: Some("pt-BR".to_owned()),
        payment_method: true,
        ..CustomerMore::default()
    };
    insta::assert_snapshot!(text(encode(&Customer { more, ..customer() })));
}

fn coupon() -> Coupon {
    Coupon {
        key: key("welcome"),
        name: "Welcome".to_owned(),
        names: BTreeMap::from([("de".to_owned(), "Willkommen".to_owned())]),
        off: CouponOff::Percent(percent("20")),
        lasts: CouponLasts::Periods(3),
        level: CouponLevel::Line,
        plans: vec![key("pro")],
        prices: vec![key("seats"), key("calls")],
        customers: vec![id(2)],
        redeem_from: Some(instant("2026-01-01T00:00:00Z")),
        redeem_until: Some(instant("2027-01-01T00:00:00Z")),
        redemptions_max: Some(1_000),
        order: Some(1),
    }
}

/// Every kind of change, with everything that is left out where it is as usual.
fn changes() -> Vec<Change> {
    let terms =
        ChangeTerms { proration: Proration::Full, settle: Settle::NextInvoice, credit_to: CreditTo::Refund };
    let usual = ChangeTerms::default();
    let price = Price {
        charges: BTreeMap::from([(
            Currency::EUR,
            Charge {
                shape: presets::per_unit(UnitPrice::parse("7.50").expect("a price")),
                minimum: None,
                maximum: None,
            },
        )]),
        ..Price::named(key("seats"), QuantitySource::Counted(key("seats")), Cadence::parse("month").ok())
    };
    let discount = Discount { id: id(22), coupon: coupon(), code: Some("WELCOME-20".to_owned()) };
    let options = StartOptions {
        phases_from: Some(instant("2026-01-15T00:00:00Z")),
        segment: Some(key("education")),
        continues: Some(id(29)),
    };
    let layout = PlanLayout { restart_phases: true, keep_anchor: true };
    let pause = PauseOptions { keep_fees: true, bill_usage: true, extend: true };
    let override_with =
        |with| Change::OverridePrice { plan: key("pro"), price: key("seats"), with, terms: usual };
    vec![
        Change::Start { plan: id(3), alignment: None, counts: BTreeMap::new(), options },
        Change::Cancel { terms },
        Change::Reactivate { terms: usual },
        Change::Resume { terms: usual },
        Change::ChangePlan { plan: id(9), terms, layout },
        Change::ExtendTrial { until: instant("2026-02-15T00:00:00Z") },
        Change::ResetAnchor { terms: usual },
        Change::AttachAddOn { plan: id(30), add_on: key("region"), quantity: 2, terms: usual },
        Change::DetachAddOn { add_on: key("region"), terms: usual },
        Change::SetCount { name: key("seats"), count: 0, terms },
        override_with(Some(Arc::new(price))),
        override_with(None),
        Change::ApplyDiscount { discount: Arc::new(discount) },
        Change::RemoveDiscount { discount: id(22) },
        Change::Pause { terms: usual, options: PauseOptions::default() },
        Change::Pause { terms, options: pause },
    ]
}

#[test]
fn every_kind_of_change() {
    let facts = changes().into_iter().map(|change| TimelineFact {
        id: id(8),
        at: instant("2026-02-01T00:00:00Z"),
        change,
    });
    let written: Vec<String> = facts.map(|fact| text(encode(&fact))).collect();
    for kind in ChangeKind::all() {
        assert!(written.iter().any(|fact| fact.contains(&format!("\"kind\":\"{}\"", kind.code()))));
    }
    insta::assert_snapshot!(written.join("\n"));
}

#[test]
fn discounts_and_codes() {
    let amounts =
        BTreeMap::from([(Currency::EUR, eur(1_000)), (Currency::JPY, Money::new(1_200, Currency::JPY))]);
    let plain = |off, level| Coupon {
        off,
        level,
        lasts: CouponLasts::Once,
        names: BTreeMap::new(),
        plans: Vec::new(),
        prices: Vec::new(),
        customers: Vec::new(),
        redeem_from: None,
        redeem_until: None,
        redemptions_max: None,
        order: None,
        ..coupon()
    };
    let discount = Discount { id: id(22), coupon: coupon(), code: None };
    let dated = DatedDiscount {
        discount: Arc::new(discount),
        from: instant("2026-02-01T00:00:00Z"),
        until: Some(instant("2026-03-01T00:00:00Z")),
    };
    let code = PromotionCode {
        code: "WELCOME-20".to_owned(),
        coupon: key("welcome"),
        customer: Some(id(2)),
        redeem_from: None,
        redeem_until: Some(instant("2027-01-01T00:00:00Z")),
        redemptions_max: Some(1),
        active: false,
    };
    let written = [
        text(encode(&plain(CouponOff::Amount(amounts), CouponLevel::Invoice))),
        text(encode(&plain(CouponOff::FreeUnits(Quantity::from(decimal("5"))), CouponLevel::Line))),
        text(encode(&dated)),
        text(encode(&code)),
    ];
    insta::assert_snapshot!(written.join("\n"));
}

#[test]
fn credits() {
    let grant = Grant {
        id: id(27),
        customer: id(2),
        name: "Tokens".to_owned(),
        kind: GrantKind::PaidTaxedAtUse,
        amount: eur(10_000),
        unit: Some(CreditUnit {
            name: "token".to_owned(),
            value: UnitPrice::parse("0.01").expect("a price"),
        }),
        cost_basis: eur(9_000),
        effective: instant("2026-01-01T00:00:00Z"),
        expires: Some(instant("2027-01-01T00:00:00Z")),
        priority: 10,
        scope: CreditScope {
            subscription: Some(id(20)),
            plans: vec![key("pro")],
            prices: vec![key("calls")],
        },
        sequence: 3,
        recurs: Some(Recurrence {
            every: Cadence::parse("month").expect("a cadence"),
            rollover_cap: Some(eur(2_000)),
            until: Some(instant("2028-01-01T00:00:00Z")),
            tax_category: Some(key("standard")),
            first: Some(FirstGrant {
                id: id(26),
                effective: instant("2025-12-01T00:00:00Z"),
                cost_basis: eur(9_000),
            }),
        }),
    };
    let given = Grant {
        kind: GrantKind::Promotional,
        unit: None,
        cost_basis: eur(0),
        expires: None,
        scope: CreditScope::default(),
        recurs: None,
        ..grant.clone()
    };
    let movement = Movement {
        grant: id(27),
        at: instant("2026-02-28T23:00:00Z"),
        kind: MovementKind::Burnt,
        amount: eur(-450),
        cost_basis: eur(-400),
        line: Some(LineRef { document: id(6), line: 1 }),
        units: Some(decimal("-450")),
    };
    let rule = TopUpRule {
        below: eur(1_000),
        amount: eur(5_000),
        price: eur(4_500),
        tax_category: key("standard"),
        lasts: Cadence::parse("year").ok(),
    };
    let order = GrantOrder {
        grant: given.clone(),
        at: instant("2026-01-01T00:00:00Z"),
        tax_category: key("standard"),
    };
    let written = [
        text(encode(&grant)),
        text(encode(&given)),
        text(encode(&order)),
        text(encode(&movement)),
        text(encode(&rule)),
    ];
    insta::assert_snapshot!(written.join("\n"));
}

#[test]
fn a_contract() {
    let step =
        |periods, minor| CommitmentStep { periods, amounts: BTreeMap::from([(Currency::EUR, eur(minor))]) };
    let commitment = Commitment {
        key: key("spend"),
        name: "Minimum spend".to_owned(),
        scope: CommitmentScope::All,
        steps: vec![step(Some(3), 10_000), step(None, 25_000)],
        every: Cadence::parse("month").ok(),
        overage_factor: decimal("1.2"),
        tax_category: key("standard"),
    };
    let of_plan = Commitment {
        key: key("pro"),
        scope: CommitmentScope::Plan(key("pro")),
        steps: vec![step(None, 1_000)],
        every: None,
        overage_factor: Decimal::ONE,
        ..commitment.clone()
    };
    let of_price = Commitment {
        key: key("calls"),
        scope: CommitmentScope::Price { plan: key("pro"), price: key("calls") },
        ..of_plan.clone()
    };
    let contract = Contract {
        id: id(25),
        name: "Acme 2026".to_owned(),
        currency: Currency::EUR,
        starts: instant("2026-01-01T00:00:00Z"),
        ends: instant("2027-01-01T00:00:00Z"),
        renewal: Renewal::Automatic {
            term: Cadence::parse("year").expect("a cadence"),
            notice_days: 30,
            uplift: percent("3"),
        },
        terminated: Some(instant("2026-11-01T00:00:00Z")),
        commitments: vec![commitment, of_plan, of_price],
        pooled: Vec::new(),
    };
    let short =
        Contract { renewal: Renewal::Ends, terminated: None, commitments: Vec::new(), ..contract.clone() };
    insta::assert_snapshot!(format!("{}\n{}", text(encode(&contract)), text(encode(&short))));
}

#[test]
fn a_pool_is_written_where_there_is_one() {
    let pool = PoolTrace {
        contract: id(29),
        members: 3,
        share: Share::new(1, 2).expect("a share"),
        quantity: number("600"),
        of_all: number("1200"),
        amount: eur(20_000),
    };
    let written = |pool: Option<PoolTrace>| {
        let mut out = records::write::Writer::default();
        let (minimum, counted, billed_before) = (eur(500), eur(13), eur(0));
        let trace = LineTrace::Minimum { minimum, counted, billed_before, pool: pool.map(Box::new) };
        records::trace::write_line_trace(&trace, &mut out);
        text(out.into_bytes())
    };
    let alone = r#"{"kind":"minimum","minimum":"5.00","counted":"0.13","billed_before":"0.00"}"#;
    assert_eq!(written(None), alone);
    let shared = r#","pool":{"contract":"CON","members":3,"share":SHARE,"quantity":"600","of_all":"1200","amount":"200.00"}}"#;
    let shared = shared.replace("CON", &pool.contract.to_string());
    let shared = shared.replace("SHARE", r#"{"numerator":"1","denominator":"2"}"#);
    assert_eq!(written(Some(pool)), format!("{}{shared}", alone.trim_end_matches('}')));
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
        data: pricing::Properties::from([
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

#[test]
fn a_concession_says_so_and_other_notes_do_not() {
    let (seller, customer) = (seller(), customer());
    let written = |document: &Document| {
        let content = IssuedContent {
            number: Some("CN-0001"),
            document,
            seller: &seller,
            customer: &customer,
            rules_version: 1,
            time_zone_database: "2026f",
        };
        let bytes = document::encode(&content);
        assert_eq!(document::decode(&bytes).expect("it was written").document, *document);
        text(bytes)
    };
    let note = Document { kind: DocumentKind::CreditNote, ..invoice() };
    let plain = written(&note);
    assert!(
        !plain.contains("meaning") && !plain.contains("reason\":\"Outage") && !plain.contains("conceded")
    );
    let line = Line {
        kind: LineKind::Concession,
        conceded: eur(0),
        trace: LineTrace::Concession { of: eur(10_950), taken_before: eur(950) },
        ..lines()[0].clone()
    };
    let charged = Line { conceded: eur(1_000), ..lines()[0].clone() };
    let by_hand = Some(ByHand::Concession { reason: "Outage on 3 March".to_owned() });
    let said = written(&Document { by_hand, lines: vec![line, charged], ..note });
    for part in [
        r#""meaning":"concession","reason":"Outage on 3 March","lines":"#,
        r#""kind":"concession""#,
        r#""conceded":"10.00""#,
        r#""trace":{"kind":"concession","of":"109.50","taken_before":"9.50"}"#,
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
    let unsaid = said.replace(r#","reason":"Outage on 3 March""#, "");
    assert!(document::decode(unsaid.as_bytes()).is_err(), "a concession has a reason");
}
