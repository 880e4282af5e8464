//! How long the answer takes whether a customer may use a metered feature: in process, with 1,000 events of
//! usage in the window, on SQLite with the event log.
//!
//! Asked again and again; after each new event of the customer, and of another; after each change of its
//! facts; and with nothing kept in memory.

use calendar::Instant;
use ids::SubscriptionId;
use money::Quantity;
use operations::Operations;
use operations::changes::{ChangeAsked, ChangeRequest, When};
use operations::entitlements::{EntitlementValue, Kept};
use pricing::UsageEvent;

use crate::figures::{Taken, micros};
use crate::world::{self, Installation, instant, key};

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

/// Prints the table.
pub fn main() {
    let bench = Bench::open();
    println!("| what precedes the lookup | lookups | p50 | p99 | longest |");
    println!("|---|---|---|---|---|");
    let operations = &bench.installation.operations;
    bench.row(operations, "nothing, of an on-off feature", (LOOKUPS, "sso"), |_, _| {});
    bench.row(operations, "nothing", (LOOKUPS, "calls"), |_, _| {});
    bench.row(operations, "an event of another customer", (AFTER_WRITES, "calls"), |bench, number| {
        bench.installation.ingest(vec![event("other", number)]);
    });
    bench.row(operations, "an event of the customer", (AFTER_WRITES, "calls"), |bench, number| {
        bench.installation.ingest(vec![event("customer", EVENTS + number)]);
    });
    let changed = "a change of its subscription, the 1st to the 100th";
    bench.row(operations, changed, (AFTER_CHANGES, "calls"), Bench::change_seats);
    let cold = Operations { entitled: Kept::default(), ..operations.clone() };
    bench.row(&cold, "a start with nothing kept, after 100 changes", (1, "calls"), |_, _| {});
    drop(cold);
    bench.installation.remove();
}

struct Bench {
    installation: Installation,
    subscription: SubscriptionId,
}

impl Bench {
    fn open() -> Bench {
        let now = instant("2026-02-01T00:00:00Z");
        let installation = Installation::new("entitlements", CATALOG, now);
        let (environment, seller) = (installation.environment, installation.seller);
        let subscription = installation.operations.store.write(move |act| {
            let other = world::customer(act, environment, (seller, "other"), now)?;
            world::subscribe(act, environment, (other, "team"), now)?;
            let customer = world::customer(act, environment, (seller, "customer"), now)?;
            world::subscribe(act, environment, (customer, "team"), now)
        });
        installation.ingest((0..EVENTS).map(|number| event("customer", number)).collect());
        Bench { installation, subscription: subscription.expect("all is kept") }
    }

    fn row(
        &self,
        operations: &Operations,
        what: &str,
        (lookups, feature): (u32, &str),
        before: impl Fn(&Bench, u32),
    ) {
        let feature = key(feature);
        let taken = Taken::timed(lookups, |number| {
            before(self, number);
            let watch = std::time::Instant::now();
            let asked = (self.installation.environment, Some(moment()));
            let answer = operations.entitlement(asked.0, "customer", &feature, asked.1).expect("an answer");
            let taken = watch.elapsed();
            if let Some(EntitlementValue::Metered(balance)) = answer.value {
                assert!(balance.used >= Quantity::from(i64::from(EVENTS) * 3), "every event counts");
            }
            taken
        });
        let at = |percent| micros(taken.percentile(percent));
        println!("| {what} | {lookups} | {} | {} | {} |", at(50), at(99), at(100));
    }

    fn change_seats(&self, number: u32) {
        let (environment, subscription) = (self.installation.environment, self.subscription);
        let now = instant("2026-02-02T00:00:00Z");
        let moved = Instant::from_micros(now.as_micros() + i64::from(number));
        let asked = ChangeAsked::Count { name: key("seats"), count: u64::from(number) + 1 };
        let changed = self.installation.operations.store.write(move |act| {
            let requests = [ChangeRequest::new(asked.clone(), When::At(moved))];
            operations::changes::record(act, environment, subscription, &requests, now)
        });
        changed.expect("the change is kept");
    }
}

/// One of the events of the first three weeks of the month.
fn event(subject: &str, number: u32) -> UsageEvent {
    let from = instant("2026-02-01T00:00:00Z").as_micros();
    let time = Instant::from_micros(from + i64::from(number) * 900_000_000);
    world::calls((subject, &format!("{subject}-{number}")), time, 3)
}

fn moment() -> Instant {
    instant("2026-02-28T00:00:00Z")
}
