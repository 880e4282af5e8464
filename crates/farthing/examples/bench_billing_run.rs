//! Measures a billing run that commits: stored customers to numbered, frozen documents with lines, traces,
//! tax answers, ledger entry, outbox message and next job, on SQLite with `synchronous=FULL`.
//!
//! Each size runs in a process of its own, so that its peak memory is its own. The second month is measured:
//! a fee and seats in advance, and the usage of the first month over two tiers. Beside it, in the same run, a
//! bare insert of the same number of rows. Prints a table; asserts nothing about time.

#![allow(clippy::print_stdout, clippy::float_arithmetic, reason = "a benchmark prints figures")]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant as Stopwatch;

use billing::{Customer, Seller, TaxRow, TaxTable};
use calendar::{CivilDate, Instant, Zone};
use ids::{CatalogKey, CustomerId, EnvironmentId, SellerId};
use money::{Currency, Decimal, Percent, Rounding};
use operations::entitlements::Kept;
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
const SIZES: [u32; 4] = [1_000, 10_000, 20_000, 100_000];
const CREATED_TOGETHER: u32 = 500;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [flag, size] if flag == "--one" => run_one(size.parse().expect("a number of customers")),
        sizes => {
            println!("| customers | documents | seconds | documents/s | peak memory |");
            println!("|---|---|---|---|---|");
            let chosen: Vec<String> = match sizes {
                [] => SIZES.iter().map(u32::to_string).collect(),
                given => given.to_vec(),
            };
            let program = std::env::current_exe().expect("a program knows where it is");
            for size in chosen {
                let done = std::process::Command::new(&program).args(["--one", &size]).status();
                assert!(done.expect("the program starts").success(), "the run of {size} customers failed");
            }
        }
    }
}

fn run_one(customers: u32) {
    let folder = std::env::temp_dir().join(format!("farthing-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("the temporary folder can be written");
    let operations = open(&folder);
    let environment = operations.open_named("bench", instant("2026-02-01T00:00:00Z")).expect("it opens").id;
    fill(&operations, environment, customers);
    let first = bill(&operations, environment, "2026-02-01T00:00:00Z");
    assert_eq!(first, usize::try_from(customers).expect("fits"));
    let watch = Stopwatch::now();
    let issued = bill(&operations, environment, "2026-03-01T00:00:00Z");
    let seconds = watch.elapsed().as_secs_f64();
    assert_eq!(issued, first, "each customer gets one document for its second month");
    println!(
        "| {customers} | {issued} | {seconds:.2} | {:.0} | {} MB |",
        issued as f64 / seconds,
        peak_megabytes()
    );
    drop(operations);
    std::fs::remove_dir_all(&folder).expect("the temporary folder can be removed");
}

fn bill(operations: &Operations, environment: EnvironmentId, until: &str) -> usize {
    let report =
        operations.bill_through(environment, instant(until), &mut |_| {}).expect("the run goes through");
    assert!(report.failures.is_empty(), "{:?}", report.failures.first());
    report.issued
}

fn open(folder: &Path) -> Operations {
    let store = store::Store::open(&store::Store::location_in(folder)).expect("the store opens");
    let plane = usage::log::LogPlane::open(&folder.join("usage")).expect("the event plane opens");
    Operations {
        store,
        plane: Arc::new(plane),
        clock: Arc::new(Fixed),
        entropy: Arc::new(Fixed),
        entitled: Kept::default(),
    }
}

fn fill(operations: &Operations, environment: EnvironmentId, customers: u32) {
    let now = instant("2026-02-01T00:00:00Z");
    let seller = operations.store.write(move |act| {
        let catalog = records::catalog::decode_toml(None, CATALOG.as_bytes()).expect("the catalog reads");
        operations::catalog::apply(act, environment, &catalog, now)?;
        operations::sellers::create(act, environment, &seller())
    });
    let seller = seller.expect("the catalog and the seller are kept").id;
    for from in (0..customers).step_by(usize::try_from(CREATED_TOGETHER).expect("fits")) {
        let upto = customers.min(from + CREATED_TOGETHER);
        let kept = operations.store.write(move |act| {
            for number in from..upto {
                subscribe(act, environment, (seller, number), now)?;
            }
            Ok::<_, ActError<Refusal>>(())
        });
        kept.expect("the customers are kept");
        let events = (from..upto).map(|number| Ok(calls(number))).collect();
        let ingested = operations.ingest(environment, events, OnRefusal::RefuseAll).expect("they are kept");
        assert_eq!(ingested.refused, 0);
    }
}

fn subscribe(
    act: &mut operations::Act<'_>,
    environment: EnvironmentId,
    (seller, number): (SellerId, u32),
    now: Instant,
) -> Result<(), ActError<Refusal>> {
    let details = Customer {
        id: CustomerId::from_cause(0, [0; 10]),
        version: 1,
        name: format!("Customer {number}"),
        address: vec!["1 Long Street".to_owned(), "10115 Berlin".to_owned()],
        tax_number: None,
        net_days: None,
        more: billing::CustomerMore::default(),
    };
    let external_key = Some(format!("customer-{number}"));
    let asked = operations::customers::Asked {
        details,
        external_key,
        seller,
        subjects: Vec::new(),
        random: [0; 10],
        now,
    };
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
    operations::subscriptions::create(act, environment, &asked, now)?;
    Ok(())
}

fn calls(number: u32) -> UsageEvent {
    UsageEvent {
        source: "bench".into(),
        id: format!("{number}").into(),
        event_type: "api.call".into(),
        subject: format!("customer-{number}").into(),
        time: instant("2026-02-15T12:00:00Z"),
        data: BTreeMap::from([("calls".into(), Scalar::Number(Decimal::from_i64(12_345)))]),
    }
}

fn seller() -> Seller {
    Seller {
        id: SellerId::from_cause(0, [0; 10]),
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

/// The most memory this process ever held, as the system counts it.
fn peak_megabytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|kilobytes| kilobytes.parse::<u64>().ok()).unwrap_or_default()
        / 1024
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
