//! Preview of a change over HTTP: a quote for more seats, of customers with a past of different sizes, asked
//! on one kept connection of the release binary's server, on SQLite with `synchronous=FULL`.

use ids::{CustomerId, SubscriptionId};
use operations::changes::{ChangeAsked, ChangeRequest, When};
use operations::{ActError, Refusal};

use crate::binary::Server;
use crate::figures::{Taken, millis};
use crate::world::{self, Installation, instant, key};

const PREVIEWS: u32 = 1_000;
const CREATED_TOGETHER: u32 = 250;

/// Prints the table.
pub fn main() {
    println!("| the customer | its documents | previews | p50 | p99 | longest |");
    println!("|---|---|---|---|---|---|");
    row("1 subscription of 1 month", &Past { subscriptions: 1, months: 1, credits: false });
    row("1 subscription of 10 months", &Past { subscriptions: 1, months: 10, credits: false });
    row("1 subscription of 100 months", &Past { subscriptions: 1, months: 100, credits: false });
    row("1,000 subscriptions of 12 months", &Past { subscriptions: 1_000, months: 12, credits: false });
    for (what, subscriptions) in [("1", 1), ("10", 10), ("100", 100), ("1,000", 1_000)] {
        let what = format!("{what} of 12 months that share prepaid credits");
        row(&what, &Past { subscriptions, months: 12, credits: true });
    }
}

/// What a customer has behind it.
struct Past {
    subscriptions: u32,
    months: u32,
    /// Whether they share prepaid credits, so that a bill of one looks at all of them.
    credits: bool,
}

fn row(what: &str, past: &Past) {
    let now = in_month(0);
    let folder = world::folder("preview");
    // The server lays out a data folder that it will open again.
    drop(Server::start(&folder));
    let bench = Installation::within(folder, &format!("{}{DESK}", world::CATALOG), now);
    let (customer, subscription) = fill(&bench, past);
    if past.credits {
        grant(&bench, customer);
    }
    let mut documents = bench.bill(&now.to_string());
    for month in 1..=past.months {
        change_seats(&bench, (subscription, u64::from(month % 9) + 4));
        documents += bench.bill(&in_month(month).to_string());
    }
    let secret = bench.operations.create_api_key(bench.environment, "bench").expect("a key is made");
    let (operations, folder) = bench.leave();
    drop(operations);
    let (server, _) = Server::start(&folder);
    let mut connection = server.connect(secret.reveal());
    let path = format!("/v1/subscriptions/{subscription}/preview-change");
    let taken = Taken::of(PREVIEWS, |number| {
        let count = number % 90 + 20;
        let body = format!(r#"{{"kind":"set_count","name":"seats","count":{count},"proration":"prorate"}}"#);
        let answer = connection.post(&path, &body);
        assert!(answer.contains("\"quote\""), "{answer}");
    });
    drop(server);
    let at = |percent| millis(taken.percentile(percent));
    println!("| {what} | {documents} | {PREVIEWS} | {} | {} | {} |", at(50), at(99), at(100));
    std::fs::remove_dir_all(&folder).expect("the folder can be removed");
}

/// A plan without usage: only one subscription of a customer may price a meter.
const DESK: &str = r#"
[[plans]]
key = "desk"
cadence = "month"
[[plans.prices]]
key = "desks"
model = "per_unit"
count = "seats"
charges.EUR = { unit_price = "7.50" }
"#;

/// Subscriptions of one customer, the first with usage; gives that one.
fn fill(bench: &Installation, past: &Past) -> (CustomerId, SubscriptionId) {
    let (now, environment, seller) = (in_month(0), bench.environment, bench.seller);
    let made = bench.operations.store.write(move |act| {
        let customer = world::customer(act, environment, (seller, "customer"), now)?;
        let first = world::subscribe(act, environment, (customer, "team"), now)?;
        Ok::<_, ActError<Refusal>>((customer, first))
    });
    let (customer, first) = made.expect("they are kept");
    for from in (1..past.subscriptions).step_by(usize::try_from(CREATED_TOGETHER).expect("fits")) {
        let upto = past.subscriptions.min(from + CREATED_TOGETHER);
        let kept = bench.operations.store.write(move |act| {
            for _ in from..upto {
                world::subscribe(act, environment, (customer, "desk"), now)?;
            }
            Ok::<_, ActError<Refusal>>(())
        });
        kept.expect("they are kept");
    }
    for month in 0..past.months {
        let used = instant(&in_month(month).to_string().replace("-01T", "-15T"));
        bench.ingest(vec![world::calls(("customer", &month.to_string()), used, 1_200)]);
    }
    (customer, first)
}

fn change_seats(bench: &Installation, (subscription, count): (SubscriptionId, u64)) {
    let environment = bench.environment;
    let now = bench.operations.now_in(environment).expect("the environment has a clock");
    let changed = bench.operations.store.write(move |act| {
        let request = ChangeRequest::new(ChangeAsked::Count { name: key("seats"), count }, When::Now);
        operations::changes::record(act, environment, subscription, &[request], now)
    });
    changed.expect("the change is kept");
}

/// The first day of a month that so many months after January 2016 is.
fn in_month(month: u32) -> calendar::Instant {
    instant(&format!("{}-{:02}-01T00:00:00Z", 2016 + month / 12, month % 12 + 1))
}

/// Credits of which something is left at the end.
fn grant(bench: &Installation, customer: CustomerId) {
    let (environment, now) = (bench.environment, in_month(0));
    let amount = money::Money::new(100_000_000_000, money::Currency::EUR);
    let grant = billing::Grant {
        id: ids::GrantId::from_cause(0, [0; 10]),
        customer,
        name: "Credits".to_owned(),
        kind: billing::GrantKind::Promotional,
        amount,
        unit: None,
        cost_basis: money::Money::zero(money::Currency::EUR),
        effective: now,
        expires: None,
        priority: 0,
        scope: billing::CreditScope::default(),
        sequence: 0,
        recurs: None,
    };
    let asked = operations::credits::GrantAsked {
        grant,
        customer,
        tax_category: None,
        purchase_at: None,
        random: [7; 10],
        now,
    };
    let kept = bench.operations.store.write(move |act| operations::credits::grant(act, environment, &asked));
    kept.expect("the credits are kept");
}
