//! Measures how long the answer takes whether a customer may use a metered feature: in process, with 1,000
//! events of usage in the window, on SQLite with the event log.
//!
//! Asked again and again; after each new event of the customer, and of another; after each change of its
//! facts; and with nothing kept in memory. Prints a table; asserts nothing about time.

#![allow(clippy::print_stdout, clippy::float_arithmetic, reason = "a benchmark prints figures")]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant as Stopwatch};

use billing::{Customer, CustomerMore, Seller, TaxRow, TaxTable};
use calendar::{CivilDate, Instant, Zone};
use ids::{CatalogKey, CustomerId, EnvironmentId, SellerId, SubscriptionId};
use money::{Currency, Decimal, Percent, Quantity, Rounding};
use operations::changes::{ChangeAsked, ChangeRequest, When};
use operations::entitlements::{EntitlementValue, Kept};
use operations::events::OnRefusal;
use operations::{ActError, Operations, Refusal};
use ports::{Clock, Entropy};
use pricing::{Scalar, UsageEvent};

const CATALOG: &str = r#"
format = 1
[[meters]]
key = "calls"
event_type = "api.call"
aggregation = "sum"
value = "calls"
[[plans]]
key = "team"
cadence = "month"
[[plans.prices]]
key = "seats"
model = "per_unit"
count = "seats"
charges.EUR = { unit_price = "12.00" }
[[plans.features]]
feature = "calls"
meter = "calls"
allowance = 1000000
window = "calendar month"
[[plans.features]]
feature = "sso"
on = true
"#;
/// Lookups per row of the table, fewer where each is preceded by a write.
const LOOKUPS: u32 = 10_000;
const AFTER_WRITES: u32 = 1_000;
const AFTER_CHANGES: u32 = 100;
const EVENTS: u32 = 1_000;

fn main() {
    let folder = std::env::temp_dir().join(format!("farthing-bench-entitlements-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("the temporary folder can be written");
    let bench = Bench::open(&folder);
    println!("| what precedes the lookup | lookups | p50 | p99 | longest |");
    println!("|---|---|---|---|---|");
    bench.row("nothing, of an on-off feature", LOOKUPS, "sso", |_, _| {});
    bench.row("nothing", LOOKUPS, "calls", |_, _| {});
    bench.row("an event of another customer", AFTER_WRITES, "calls", |bench, number| {
        bench.send("other", number);
    });
    bench.row("an event of the customer", AFTER_WRITES, "calls", |bench, number| {
        bench.send("customer", EVENTS + number);
    });
    bench.row(
        "a change of its subscription, the 1st to the 100th",
        AFTER_CHANGES,
        "calls",
        Bench::change_seats,
    );
    let cold =
        Bench { operations: Operations { entitled: Kept::default(), ..bench.operations.clone() }, ..bench };
    cold.row("a start with nothing kept, after 100 changes", 1, "calls", |_, _| {});
    drop(cold);
    std::fs::remove_dir_all(&folder).expect("the temporary folder can be removed");
}

struct Bench {
    operations: Operations,
    environment: EnvironmentId,
    subscription: SubscriptionId,
}

impl Bench {
    fn open(folder: &Path) -> Bench {
        let store = store::Store::open(&store::Store::location_in(folder)).expect("the store opens");
        let plane = Arc::new(usage::log::LogPlane::open(&folder.join("usage")).expect("the plane opens"));
        let (clock, entropy) = (Arc::new(Fixed), Arc::new(Fixed));
        let operations = Operations { store, plane, clock, entropy, entitled: Kept::default() };
        let now = instant("2026-02-01T00:00:00Z");
        let environment = operations.open_named("bench", now).expect("it opens").id;
        let subscription = operations.store.write(move |act| {
            let catalog = records::catalog::decode_toml(None, CATALOG.as_bytes()).expect("it reads");
            operations::catalog::apply(act, environment, &catalog, now)?;
            let seller = operations::sellers::create(act, environment, &seller())?.id;
            subscribe(act, environment, (seller, "other"), now)?;
            subscribe(act, environment, (seller, "customer"), now)
        });
        let bench = Bench { operations, environment, subscription: subscription.expect("all is kept") };
        let events = (0..EVENTS).map(|number| Ok(event("customer", number))).collect();
        bench.operations.ingest(environment, events, OnRefusal::RefuseAll).expect("they are kept");
        bench
    }

    fn row(&self, what: &str, lookups: u32, feature: &str, before: impl Fn(&Bench, u32)) {
        let feature = key(feature);
        let mut taken = Vec::new();
        for number in 0..lookups {
            before(self, number);
            let watch = Stopwatch::now();
            let answer = self
                .operations
                .entitlement(self.environment, "customer", &feature, Some(moment()))
                .expect("an answer");
            taken.push(watch.elapsed());
            if let Some(EntitlementValue::Metered(balance)) = answer.value {
                assert!(balance.used >= Quantity::from(i64::from(EVENTS) * 3), "every event counts");
            }
        }
        taken.sort_unstable();
        let at = |percent: usize| micros(taken[(taken.len() * percent / 100).min(taken.len() - 1)]);
        println!("| {what} | {lookups} | {} | {} | {} |", at(50), at(99), at(100));
    }

    fn send(&self, subject: &str, number: u32) {
        let events = vec![Ok(event(subject, number))];
        self.operations.ingest(self.environment, events, OnRefusal::RefuseAll).expect("it is kept");
    }

    fn change_seats(&self, number: u32) {
        let (environment, subscription) = (self.environment, self.subscription);
        let now = instant("2026-02-02T00:00:00Z");
        let moved = Instant::from_micros(now.as_micros() + i64::from(number));
        let asked = ChangeAsked::Count { name: key("seats"), count: u64::from(number) + 1 };
        let changed = self.operations.store.write(move |act| {
            let requests = [ChangeRequest::new(asked.clone(), When::At(moved))];
            operations::changes::record(act, environment, subscription, &requests, now)
        });
        changed.expect("the change is kept");
    }
}

fn micros(taken: Duration) -> String {
    format!("{:.1} µs", taken.as_secs_f64() * 1e6)
}

fn subscribe(
    act: &mut operations::Act<'_>,
    environment: EnvironmentId,
    (seller, name): (SellerId, &str),
    now: Instant,
) -> Result<SubscriptionId, ActError<Refusal>> {
    let details = Customer {
        id: CustomerId::from_cause(0, [0; 10]),
        version: 1,
        name: name.to_owned(),
        address: Vec::new(),
        tax_number: None,
        net_days: None,
        more: CustomerMore::default(),
    };
    let external_key = Some(name.to_owned());
    let (subjects, random) = (Vec::new(), [0; 10]);
    let asked = operations::customers::Asked { details, external_key, seller, subjects, random, now };
    let customer = operations::customers::create(act, environment, &asked)?.details.id;
    let asked = operations::subscriptions::Asked {
        customer,
        plan: (key("team"), None),
        currency: Currency::EUR,
        zone: Zone::utc(),
        start: now,
        alignment: None,
        counts: BTreeMap::from([(key("seats"), 12)]),
        subjects: Vec::new(),
    };
    Ok(operations::subscriptions::create(act, environment, &asked, now)?.row.id)
}

/// One of the events of the first three weeks of the month.
fn event(subject: &str, number: u32) -> UsageEvent {
    let from = instant("2026-02-01T00:00:00Z").as_micros();
    UsageEvent {
        source: "bench".into(),
        id: format!("{subject}-{number}").into(),
        event_type: "api.call".into(),
        subject: subject.into(),
        time: Instant::from_micros(from + i64::from(number) * 900_000_000),
        data: BTreeMap::from([("calls".into(), Scalar::Number(Decimal::from_i64(3)))]),
    }
}

fn moment() -> Instant {
    instant("2026-02-28T00:00:00Z")
}

fn seller() -> Seller {
    let standard = TaxRow {
        category: key("standard"),
        from: CivilDate::new(2007, 1, 1).expect("a date"),
        name: "VAT".to_owned(),
        rate: Percent::parse("19").expect("a percentage"),
    };
    Seller {
        id: SellerId::from_cause(0, [0; 10]),
        version: 1,
        name: "Kestrel Works GmbH".to_owned(),
        address: Vec::new(),
        tax_number: None,
        zone: Zone::utc(),
        rounding: Rounding::HalfAwayFromZero,
        invoice_series: "INV-".to_owned(),
        credit_note_series: "CN-".to_owned(),
        net_days: 14,
        taxes: TaxTable { rows: vec![standard] },
    }
}

struct Fixed;

impl Clock for Fixed {
    fn now(&self) -> Instant {
        instant("2026-06-01T00:00:00Z")
    }
}

impl Entropy for Fixed {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(7);
    }
}

fn key(text: &str) -> CatalogKey {
    CatalogKey::parse(text).expect("a key")
}

fn instant(text: &str) -> Instant {
    Instant::parse(text).expect("an instant")
}
