//! Reservations over HTTP: reserve, reserve with a new slice, capture and release, each asked on one kept connection
//! of the release binary's server, on SQLite with `synchronous=FULL` and the event log, which syncs each capture.

use billing::LimitReach;
use money::Decimal;
use operations::limits::{self, LimitOn, LimitWindow, UsageLimit};
use operations::{ActError, Refusal};
use serde_json::Value;

use crate::binary::{Connection, Server};
use crate::figures::{Taken, millis};
use crate::world::{self, Installation, instant, key};

/// Reservations of one customer from its slice.
const RESERVED: u32 = 5_000;
/// Customers of whose limits no slice is leased yet.
const CUSTOMERS: u32 = 500;
/// Events of each customer in the window.
const EVENTS: u32 = 100;
const NOW: &str = "2026-02-01T00:00:00Z";

/// Prints the table.
pub fn main() {
    let folder = world::folder("reservations");
    // The server lays out a data folder that it will open again.
    drop(Server::start(&folder));
    let bench = Installation::within(folder, world::CATALOG, instant(NOW));
    for number in 0..CUSTOMERS {
        fill(&bench, number);
    }
    let secret = bench.operations.create_api_key(bench.environment, "bench").expect("a key is made");
    let (operations, folder) = bench.leave();
    drop(operations);
    let (server, _) = Server::start(&folder);
    let mut connection = server.connect(secret.reveal());
    println!("| what | times | p50 | p99 | longest |");
    println!("|---|---|---|---|---|");
    let mut released = Vec::new();
    let taken = Taken::of(CUSTOMERS, |number| released.push(reserve(&mut connection, number)));
    row("reserve, with a new slice and 100 events in the window", CUSTOMERS, &taken);
    let mut captured = Vec::new();
    let taken = Taken::of(RESERVED, |_| captured.push(reserve(&mut connection, 0)));
    row("reserve, within the slice", RESERVED, &taken);
    let mut tokens = captured.into_iter();
    let taken = Taken::of(RESERVED, |_| {
        let token = tokens.next().expect("each was reserved");
        let event = r#"{"type": "api.call", "time": "2026-02-01T00:00:00Z", "data": {"calls": 1}}"#;
        let answer = connection.post(&format!("/v1/reservations/{token}/capture"), event);
        assert!(answer.contains("\"captured\""), "{answer}");
    });
    row("capture", RESERVED, &taken);
    let mut tokens = released.into_iter();
    let taken = Taken::of(CUSTOMERS, |_| {
        let token = tokens.next().expect("each was reserved");
        connection.post(&format!("/v1/reservations/{token}/release"), "");
    });
    row("release", CUSTOMERS, &taken);
    drop(server);
    std::fs::remove_dir_all(&folder).expect("the folder can be removed");
}

fn row(what: &str, times: u32, taken: &Taken) {
    let at = |percent| millis(taken.percentile(percent));
    println!("| {what} | {times} | {} | {} | {} |", at(50), at(99), at(100));
}

fn reserve(connection: &mut Connection, customer: u32) -> String {
    let body = format!(
        r#"{{"subject": "customer-{customer}", "usage": [{{"meter": "calls", "quantity": 1}}],
            "expires_in_seconds": 1800}}"#
    );
    let answer = connection.post("/v1/reservations", &body);
    let answer: Value = serde_json::from_str(&answer).expect("answers are JSON");
    assert!(answer["held"][0]["limit"].is_string(), "{answer}");
    answer["id"].as_str().expect("a reservation has an id").to_owned()
}

/// A customer with a limit and some usage.
fn fill(bench: &Installation, number: u32) {
    let (now, environment, seller) = (instant(NOW), bench.environment, bench.seller);
    let name = format!("customer-{number}");
    let subject = name.clone();
    let made = bench.operations.store.write(move |act| {
        let customer = world::customer(act, environment, (seller, &name), now)?;
        let mut random = [0; 10];
        random[..4].copy_from_slice(&number.to_be_bytes());
        let limit = UsageLimit {
            id: limits::new_id(now, random),
            name: "Calls".to_owned(),
            customer,
            reach: LimitReach::Customer,
            on: LimitOn::Usage { meter: key("calls"), dimensions: Default::default() },
            amount: Decimal::from_i64(1_000_000),
            window: LimitWindow::Month,
            zone: calendar::Zone::utc(),
            starts: now,
            ends: None,
        };
        limits::create(act, environment, &limit, now)?;
        Ok::<_, ActError<Refusal>>(())
    });
    made.expect("they are kept");
    let call = |event: u32| world::calls((&subject, &format!("{number}-{event}")), now, 1);
    bench.ingest((0..EVENTS).map(call).collect());
}
