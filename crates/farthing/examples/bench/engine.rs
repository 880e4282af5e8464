//! The engine alone: facts in memory to a document of three lines with traces, its ledger entry and its
//! content bytes, on one core. Knows only pure crates; nothing here touches a disk.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant as Stopwatch;

use billing::{
    AccountFacts, Change, Due, Measurements, Readiness, StartOptions, SubscriptionFacts, Timeline,
    TimelineFact,
};
use calendar::{AsOf, Zone};
use ids::{ChangeId, CustomerId, EnvironmentId, SubscriptionId};
use money::{Currency, Ratio};
use pricing::Measurement;

use crate::world;

const SUBSCRIPTIONS: u32 = 2_000;
const ROUNDS: u32 = 50;

/// Prints the table.
pub fn main() {
    let facts: Vec<(AccountFacts, Measurements)> = (0..SUBSCRIPTIONS).map(second_month).collect();
    let as_of = AsOf(world::instant("2026-03-01T00:00:00Z"));
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
    let first = AsOf(world::instant("2026-02-01T00:00:00Z"));
    let plan = billing::bill(&account, &Measurements::new(), first).expect("the facts are sound");
    let facts = &mut account.subscriptions[0];
    facts.billed = plan.documents.iter().flat_map(|planned| planned.document.billed_lines()).collect();
    facts.settled_before = plan.subscriptions[0].settled_before;
    let usage = billing::needs(&account, AsOf(world::instant("2026-03-01T00:00:00Z")))
        .into_iter()
        .map(|need| (need.cell, vec![calls(12_345 + i64::from(number % 1000))]))
        .collect();
    (account, usage)
}

fn calls(count: i64) -> Measurement {
    Measurement {
        dimensions: Vec::new(),
        quantity: Ratio::from_i64(count),
        quantities: Vec::new(),
        windows: Vec::new(),
        values: Vec::new(),
        event_count: count.unsigned_abs(),
        events_hash: [7; 32],
    }
}

fn subscription(number: u32) -> SubscriptionFacts {
    let environment = EnvironmentId::from_cause(0, [1; 10]);
    let plan = world::plan(world::CATALOG);
    let mut hash = [0; 10];
    hash[..4].copy_from_slice(&number.to_be_bytes());
    let start = world::instant("2026-02-01T00:00:00Z");
    let counts = BTreeMap::from([(world::key("seats"), world::SEATS)]);
    let change = Change::Start { plan: plan.id, alignment: None, counts, options: StartOptions::default() };
    let fact = TimelineFact { id: ChangeId::from_cause(0, hash), at: start, change };
    SubscriptionFacts {
        environment,
        subscription: SubscriptionId::from_cause(0, hash),
        customer: Arc::new(world::details(CustomerId::from_cause(0, hash), &format!("Customer {number}"))),
        seller: Arc::new(world::seller()),
        currency: Currency::EUR,
        zone: Zone::named("Europe/Berlin").expect("Berlin has a zone"),
        timeline: Timeline::from_facts(vec![fact]).expect("a start alone fits"),
        plans: BTreeMap::from([(plan.id, plan)]),
        on_file: billing::OnFile::default(),
        one_offs: Vec::new(),
        billed: Vec::new(),
        documents_at: BTreeMap::new(),
        settled_before: None,
    }
}
