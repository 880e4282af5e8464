//! Changes: what owed − billed takes where a subscription has many of them, how that grows with its past, and
//! ten years of one with every kind of change.
//!
//! The first table is the pure engine with what a run reads: all facts, and the lines that are not settled.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant as Stopwatch;

use billing::{
    AccountFacts, Change, Due, Measurements, PauseOptions, PlanLayout, StartOptions, SubscriptionFacts,
    Timeline, TimelineFact,
};
use calendar::{AsOf, Instant, Zone};
use ids::{ChangeId, CustomerId, EnvironmentId, SubscriptionId};
use money::{Currency, Ratio};
use operations::changes::{ChangeAsked, ChangeRequest, When};
use pricing::{ChangeTerms, CreditTo, Measurement, Proration, Settle};

use crate::figures::{Taken, micros};
use crate::world::{self, Installation, instant, key};

const ROUNDS: u32 = 2_000;
const DAY: i64 = 24 * 3_600 * 1_000_000;

/// Prints the tables.
pub fn main() {
    println!("| owed less billed, the engine alone | lines due | p50 | p99 |");
    println!("|---|---|---|---|");
    for months in [1, 10, 100] {
        let what = format!("the next month, after {months} months with a change of seats in each");
        row(&what, &lived(months));
    }
    row("the 100th change of seats within one month", &busy_month(99));
    row("100 changes of seats within one month, none of them billed", &busy_month(0));
    println!();
    ten_years();
}

fn row(what: &str, (facts, as_of): &(AccountFacts, AsOf)) {
    let mut lines = 0;
    let taken = Taken::of(ROUNDS, |_| {
        let due = Due::of(facts, *as_of).expect("the facts are sound");
        let usage = measured(&due.needs());
        let plan = due.bill(&usage).expect("the facts are sound");
        lines = plan.documents.iter().map(|planned| planned.document.lines.len()).sum();
    });
    println!("| {what} | {lines} | {} | {} |", micros(taken.percentile(50)), micros(taken.percentile(99)));
}

/// A subscription that lived some months with a change of seats in each, all billed; and when more is due.
fn lived(months: u32) -> (AccountFacts, AsOf) {
    let changes = (0..months).map(|month| (in_month(month, 10), seats(month))).collect();
    let mut facts = AccountFacts::alone(subscription(changes));
    for month in 0..=months {
        bill(&mut facts, in_month(month, 1));
        if month < months {
            bill(&mut facts, in_month(month, 10));
        }
    }
    (facts, AsOf(in_month(months + 1, 1)))
}

/// A month with 100 changes of seats, the first of which are billed.
fn busy_month(billed: u32) -> (AccountFacts, AsOf) {
    let at = |number: u32| Instant::from_micros(in_month(0, 1).as_micros() + i64::from(number + 1) * DAY / 4);
    let changes = (0..100).map(|number| (at(number), seats(number))).collect();
    let mut facts = AccountFacts::alone(subscription(changes));
    bill(&mut facts, in_month(0, 1));
    for number in 0..billed {
        bill(&mut facts, at(number));
    }
    (facts, AsOf(at(99)))
}

/// Bills what is due and keeps of the lines what a run would read again.
fn bill(facts: &mut AccountFacts, at: Instant) {
    let due = Due::of(facts, AsOf(at)).expect("the facts are sound");
    let usage = measured(&due.needs());
    let plan = due.bill(&usage).expect("the facts are sound");
    facts.carry_out(&plan).expect("the sums fit");
    for facts in &mut facts.subscriptions {
        if let Some(settled) = facts.settled_before {
            facts.billed.retain(|line| line.full.end() > settled);
        }
    }
}

fn measured(needs: &[billing::UsageNeed]) -> Measurements {
    let calls = Measurement {
        dimensions: Vec::new(),
        quantity: Ratio::from_i64(12_345),
        quantities: Vec::new(),
        windows: Vec::new(),
        values: Vec::new(),
        event_count: 12,
        events_hash: [7; 32],
    };
    needs.iter().map(|need| (need.cell.clone(), vec![calls.clone()])).collect()
}

fn seats(number: u32) -> Change {
    let terms =
        ChangeTerms { proration: Proration::Prorate, settle: Settle::Now, credit_to: CreditTo::Balance };
    Change::SetCount { name: key("seats"), count: u64::from(number % 7) + 5, terms }
}

fn subscription(changes: Vec<(Instant, Change)>) -> SubscriptionFacts {
    let plan = world::plan(world::CATALOG);
    let counts = BTreeMap::from([(key("seats"), world::SEATS)]);
    let start = Change::Start { plan: plan.id, alignment: None, counts, options: StartOptions::default() };
    let dated = std::iter::once((in_month(0, 1), start)).chain(changes);
    let facts = (0_u32..).zip(dated).map(|(number, (at, change))| {
        let mut hash = [0; 10];
        hash[..4].copy_from_slice(&number.to_be_bytes());
        TimelineFact { id: ChangeId::from_cause(0, hash), at, change }
    });
    SubscriptionFacts {
        environment: EnvironmentId::from_cause(0, [1; 10]),
        subscription: SubscriptionId::from_cause(0, [4; 10]),
        customer: Arc::new(world::details(CustomerId::from_cause(0, [4; 10]), "Customer")),
        seller: Arc::new(world::seller()),
        currency: Currency::EUR,
        zone: Zone::utc(),
        timeline: Timeline::from_facts(facts.collect()).expect("the changes fit"),
        plans: BTreeMap::from([(plan.id, plan)]),
        on_file: billing::OnFile::default(),
        one_offs: Vec::new(),
        billed: Vec::new(),
        documents_at: BTreeMap::new(),
        settled_before: None,
    }
}

/// The day of a month that so many months after January 2016 is.
fn in_month(month: u32, day: u32) -> Instant {
    instant(&format!("{}-{:02}-{day:02}T00:00:00Z", 2016 + month / 12, month % 12 + 1))
}

/// A plan to move to and an add-on.
const MORE: &str = r#"
[[plans]]
key = "pro"
cadence = "month"
[[plans.prices]]
key = "fee"
model = "flat"
charges.EUR = { amount = "149.00" }
[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
charges.EUR = { unit_price = "0.001" }
[[plans]]
key = "support"
cadence = "month"
[plans.add_on]
[[plans.prices]]
key = "support"
model = "flat"
charges.EUR = { amount = "19.00" }
"#;
const YEARS: u32 = 10;

/// Ten years of a subscription on SQLite with one change a month or more, all recorded ahead, and a test
/// clock that moves over all of it at once.
fn ten_years() {
    let start = in_month(0, 1);
    let bench = Installation::new("ten-years", &format!("{}{MORE}", world::CATALOG), start);
    let (environment, seller) = (bench.environment, bench.seller);
    let subscription = bench.operations.store.write(move |act| {
        let customer = world::customer(act, environment, (seller, "customer"), start)?;
        world::subscribe(act, environment, (customer, "team"), start)
    });
    let subscription = subscription.expect("it is kept");
    let mut changes = 0;
    for month in 0..YEARS * 12 {
        let event = world::calls(("customer", &month.to_string()), in_month(month, 20), 12_345);
        bench.ingest(vec![event]);
        for (day, asked) in changes_of(month) {
            let request = ChangeRequest::new(asked, When::At(in_month(month, day)));
            let request = request.prorated(Proration::Prorate);
            let kept = bench.operations.store.write(move |act| {
                operations::changes::record(
                    act,
                    environment,
                    subscription,
                    std::slice::from_ref(&request),
                    start,
                )
            });
            kept.expect("the change is kept");
            changes += 1;
        }
    }
    let watch = Stopwatch::now();
    let documents = bench.bill("2026-01-15T00:00:00Z");
    let seconds = watch.elapsed().as_secs_f64();
    println!("| ten years of a subscription, on SQLite | |");
    println!("|---|---|");
    println!("| changes | {changes} |");
    println!("| documents | {documents} |");
    println!("| seconds | {seconds:.2} |");
    bench.remove();
}

/// The changes of a month, with their days: every kind comes once in half a year.
fn changes_of(month: u32) -> Vec<(u32, ChangeAsked)> {
    let plan = |name: &str| {
        let layout = PlanLayout { restart_phases: false, keep_anchor: false };
        ChangeAsked::Plan { plan: (key(name), None), layout }
    };
    let seats = |count| ChangeAsked::Count { name: key("seats"), count };
    match month % 6 {
        0 => vec![(10, seats(15)), (15, seats(9))],
        1 => vec![(8, ChangeAsked::AttachAddOn { add_on: (key("support"), None), quantity: 2 })],
        2 => vec![(12, plan("pro"))],
        3 => vec![(9, ChangeAsked::DetachAddOn { add_on: key("support") }), (18, plan("team"))],
        4 => {
            let options = PauseOptions { keep_fees: false, bill_usage: false, extend: false };
            vec![(5, ChangeAsked::Pause { options }), (11, ChangeAsked::Resume)]
        }
        _ => vec![(14, ChangeAsked::Cancel), (16, ChangeAsked::Reactivate)],
    }
}
