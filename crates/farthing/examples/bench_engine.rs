//! Measures the engine alone: facts in memory to a document of three lines with traces, its ledger entry and
//! its content bytes, on one core. Prints a table; asserts nothing about time.
//!
//! It knows only pure crates; nothing here touches a disk.

#![allow(clippy::print_stdout, clippy::float_arithmetic, reason = "a benchmark prints figures")]

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant as Stopwatch;

use billing::{
    AccountFacts, Change, Customer, CustomerMore, Due, Measurements, Readiness, Seller, StartOptions,
    SubscriptionFacts, TaxRow, TaxTable, Timeline, TimelineFact,
};
use calendar::{AsOf, CivilDate, Instant, Zone};
use ids::{CatalogKey, ChangeId, CustomerId, EnvironmentId, PlanVersionId, SellerId, SubscriptionId};
use money::{Currency, Percent, Ratio, Rounding};
use pricing::{Measurement, PlanVersion};

/// The allocator of the binary.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const CATALOG: &str = r#"
format = 1
[[meters]]
key = "calls"
event_type = "api.call"
aggregation = "count"
[[plans]]
key = "team"
name = "Team"
cadence = "month"
[[plans.prices]]
key = "fee"
name = "Platform fee"
model = "flat"
charges.EUR = { amount = "49.00" }
[[plans.prices]]
key = "seats"
name = "Seats"
model = "graduated"
count = "seats"
charges.EUR = { tiers = [{ up_to = 10, unit_price = "12.00" }, { unit_price = "9.50" }] }
[[plans.prices]]
key = "calls"
name = "API calls"
model = "graduated"
meter = "calls"
charges.EUR = { tiers = [{ up_to = 10000, unit_price = "0.002" }, { unit_price = "0.0015" }] }
"#;
const SUBSCRIPTIONS: u32 = 2_000;
const ROUNDS: u32 = 50;

fn main() {
    let facts: Vec<(AccountFacts, Measurements)> = (0..SUBSCRIPTIONS).map(second_month).collect();
    let as_of = AsOf(instant("2026-03-01T00:00:00Z"));
    let (mut bytes, mut lines) = (0_usize, 0_usize);
    let watch = Stopwatch::now();
    for _ in 0..ROUNDS {
        for (facts, usage) in &facts {
            let due = Due::of(facts, as_of).expect("the facts are sound");
            assert_eq!(due.needs().len(), 1, "one usage cell is due");
            let plan = due.bill(usage).expect("the facts are sound");
            let planned = &plan.documents[0];
            assert_eq!(planned.readiness, Readiness::Ready);
            let entry = billing::entry_of(&planned.document, facts).expect("the entry balances");
            let content = content_of(facts, &planned.document);
            bytes += content.len() + entry.postings().len();
            lines += planned.document.lines.len();
        }
    }
    let seconds = watch.elapsed().as_secs_f64();
    let invoices = f64::from(SUBSCRIPTIONS * ROUNDS);
    println!("| engine alone, one core | |");
    println!("|---|---|");
    println!("| invoices | {invoices} |");
    println!("| lines per invoice | {} |", lines / usize::try_from(SUBSCRIPTIONS * ROUNDS).expect("fits"));
    println!("| content bytes per invoice | {:.0} |", bytes as f64 / invoices);
    println!("| invoices per second | {:.0} |", invoices / seconds);
    println!("| microseconds per invoice | {:.2} |", seconds / invoices * 1e6);
}

fn content_of(facts: &AccountFacts, document: &billing::Document) -> Vec<u8> {
    records::document::encode(&records::IssuedContent {
        number: Some("INV-000001"),
        document,
        seller: &facts.seller,
        customer: &facts.payer,
        rules_version: records::RULES_VERSION,
        time_zone_database: calendar::TZDB_VERSION,
    })
}

/// A subscription with its first month billed and its second due: fee and seats of March, calls of February.
fn second_month(number: u32) -> (AccountFacts, Measurements) {
    let mut account = AccountFacts::alone(subscription(number));
    let first = AsOf(instant("2026-02-01T00:00:00Z"));
    let plan = billing::bill(&account, &Measurements::new(), first).expect("the facts are sound");
    let facts = &mut account.subscriptions[0];
    facts.billed = plan.documents.iter().flat_map(|planned| planned.document.billed_lines()).collect();
    facts.settled_before = plan.subscriptions[0].settled_before;
    let usage = billing::needs(&account, AsOf(instant("2026-03-01T00:00:00Z")))
        .into_iter()
        .map(|need| (need.cell, vec![calls(12_345 + i64::from(number % 1000))]))
        .collect();
    (account, usage)
}

fn calls(count: i64) -> Measurement {
    Measurement {
        dimensions: Vec::new(),
        quantity: Ratio::from_i64(count),
        windows: Vec::new(),
        values: Vec::new(),
        event_count: count.unsigned_abs(),
        events_hash: [7; 32],
    }
}

fn subscription(number: u32) -> SubscriptionFacts {
    let environment = EnvironmentId::from_cause(0, [1; 10]);
    let plan = plan();
    let mut hash = [0; 10];
    hash[..4].copy_from_slice(&number.to_be_bytes());
    let start = instant("2026-02-01T00:00:00Z");
    let counts = BTreeMap::from([(key("seats"), 12)]);
    let change = Change::Start { plan: plan.id, alignment: None, counts, options: StartOptions::default() };
    let fact = TimelineFact { id: ChangeId::from_cause(0, hash), at: start, change };
    SubscriptionFacts {
        environment,
        subscription: SubscriptionId::from_cause(0, hash),
        customer: Arc::new(Customer {
            id: CustomerId::from_cause(0, hash),
            version: 1,
            name: format!("Customer {number}"),
            address: vec!["1 Long Street".to_owned(), "10115 Berlin".to_owned()],
            tax_number: None,
            net_days: None,
            more: CustomerMore::default(),
        }),
        seller: Arc::new(seller()),
        currency: Currency::EUR,
        zone: Zone::named("Europe/Berlin").expect("Berlin has a zone"),
        timeline: Timeline::from_facts(vec![fact]).expect("a start alone fits"),
        plans: BTreeMap::from([(plan.id, plan)]),
        one_offs: Vec::new(),
        billed: Vec::new(),
        documents_at: BTreeMap::new(),
        settled_before: None,
    }
}

fn plan() -> Arc<PlanVersion> {
    let catalog = records::catalog::decode_toml(None, CATALOG.as_bytes()).expect("the catalog reads");
    let catalog_meters = catalog.meters.iter().map(|meter| (meter.key.clone(), meter.clone())).collect();
    let draft = catalog.plans.into_iter().next().expect("the catalog has a plan");
    Arc::new(draft.into_version(PlanVersionId::from_cause(1, [2; 10]), 1, catalog_meters))
}

fn seller() -> Seller {
    Seller {
        id: SellerId::from_cause(0, [3; 10]),
        version: 1,
        name: "Kestrel Works GmbH".to_owned(),
        address: vec!["2 Short Street".to_owned(), "20095 Hamburg".to_owned()],
        tax_number: Some("DE123456789".to_owned()),
        zone: Zone::named("Europe/Berlin").expect("Berlin has a zone"),
        rounding: Rounding::HalfAwayFromZero,
        invoice_series: "INV-".to_owned(),
        credit_note_series: "CN-".to_owned(),
        net_days: 14,
        taxes: TaxTable {
            rows: vec![TaxRow {
                category: key("standard"),
                from: CivilDate::new(2007, 1, 1).expect("a date"),
                name: "VAT".to_owned(),
                rate: Percent::parse("19").expect("a percentage"),
            }],
        },
    }
}

fn key(text: &str) -> CatalogKey {
    CatalogKey::parse(text).expect("a key")
}

fn instant(text: &str) -> Instant {
    Instant::parse(text).expect("an instant")
}
