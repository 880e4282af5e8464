//! Customers that another comes to pay for, or pays for no more: the payer's discounts are for what is billed to it, what
//! was billed before stays, nobody's billing stops, and all of it verifies.

#![allow(clippy::inconsistent_digit_grouping, reason = "cents are set apart: 31_00 is 31.00")]

use billing::{Contract, Customer, CustomerMore, Renewal};
use ids::DiscountId;
use money::Currency;
use operations::changes::{ChangeAsked, CouponName, When};
use operations::discounts::{DiscountAsked, discount_customer, end_discount};
use operations::{contracts, customers};
use sql::Engine;

use crate::crediting::sound;
use crate::leaving::pays;
use crate::world::{ENGINES, World, at, empty, event, key};

const CATALOG: &str = r#"
format = 1

[[meters]]
key = "calls"
event_type = "api.call"
aggregation = "sum"
value = "calls"

[[plans]]
key = "seated"
cadence = "month"
[[plans.prices]]
key = "seats"
model = "per_unit"
count = "seats"
timing = "in_advance"
charges.EUR = { unit_price = "30.00" }
[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
allowance = "10"
charges.EUR = { unit_price = "1.00" }

[[coupons]]
key = "fifth"
name = "A fifth off"
percent = 20
lasts = "forever"
level = "line"
"#;

const START: &str = "2024-01-10T00:00:00Z";

/// Anna and Dora, who may pay, and Cleo with one seat.
fn begun(engine: Engine) -> World {
    let mut world = empty(engine);
    world.begin(CATALOG);
    world.customer("anna");
    world.customer("dora");
    world.subscribe("cleo", "seated", START, 1);
    world
}

/// Gives a customer a fifth off all that it pays from an instant on.
fn discounted(world: &World, name: &str, from: &str) -> DiscountId {
    let (environment, customer, now) = (world.environment, world.customers[name], world.now());
    let coupon = CouponName::Coupon(key("fifth"));
    let asked = DiscountAsked { customer, coupon, from: at(from), now };
    world.act(move |act| discount_customer(act, environment, &asked)).discount.id
}

fn ended(world: &World, name: &str, discount: DiscountId, on: &str) {
    let (environment, customer) = (world.environment, world.customers[name]);
    let on = at(on);
    world.act(move |act| end_discount(act, environment, (customer, discount), on));
}

fn together(world: &World, name: &str) {
    let (environment, id, now) = (world.environment, world.customers[name], world.now());
    world.act(move |act| {
        let more = CustomerMore { invoices_together: true, ..CustomerMore::default() };
        customers::amend(act, environment, (id, now), |known| Ok(Customer { more, ..known.clone() }))
    });
}

/// Dora's contract pools calls from the 1st of February on.
fn pooled(world: &World) {
    let (environment, now, dora) = (world.environment, world.now(), world.customers["dora"]);
    let contract = Contract {
        id: contracts::new_id(now, [3; 10]),
        name: "Frame".to_owned(),
        currency: Currency::EUR,
        starts: at("2024-02-01T00:00:00Z"),
        ends: at("2024-12-31T23:00:00Z"),
        renewal: Renewal::Ends,
        terminated: None,
        commitments: Vec::new(),
        pooled: vec![key("calls")],
    };
    world.act(move |act| contracts::create(act, environment, (dora, &contract), now));
}

/// Net cents of the documents from a place on, with whose they are.
fn nets(world: &World, from: usize) -> Vec<(&'static str, i64)> {
    let rows = world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap();
    let mut rows: Vec<_> = rows.into_iter().collect();
    rows.sort_by(|a, b| (a.issued_on, &a.number).cmp(&(b.issued_on, &b.number)));
    let named = |id| *world.customers.iter().find(|(_, known)| **known == id).unwrap().0;
    rows[from..].iter().map(|row| (named(row.customer), row.net.minor())).collect()
}

/// 30.00 a month. Anna, with a fifth off since January, comes to pay for Cleo on the 1st of March, and stops on the 1st
/// of May: two fees are 24.00, those before and after 30.00, and nothing of them is billed anew. Calls of a month that
/// was billed to another keep that month's terms when they come late.
#[test]
fn a_payer_s_discount_is_for_what_is_billed_to_it() {
    for engine in ENGINES {
        let world = begun(engine);
        discounted(&world, "anna", "2024-01-01T00:00:00Z");
        world.advance("2024-03-01T00:00:00Z");
        assert_eq!(nets(&world, 0), [("cleo", 30_00), ("cleo", 30_00)]);
        pays(&world, "cleo", Some("anna"));
        let report = world.advance("2024-03-01T00:00:00Z");
        assert_eq!((report.issued, report.failures), (0, Vec::new()), "{engine:?}: {:?}", world.table());
        sound(&world);
        world.advance("2024-05-01T00:00:00Z");
        assert_eq!(nets(&world, 2), [("anna", 24_00), ("anna", 24_00)], "{engine:?}");
        sound(&world);
        pays(&world, "cleo", None);
        let report = world.advance("2024-05-01T00:00:00Z");
        assert_eq!((report.issued, report.failures), (0, Vec::new()), "{engine:?}: {:?}", world.table());
        sound(&world);
        // 20 calls more than the allowance: at Anna's terms, as March and the first of its bills were hers.
        world.send(&[event("cleo", 1, at("2024-03-15T00:00:00Z").as_micros(), 30)]);
        world.advance("2024-06-01T00:00:00Z");
        let told = nets(&world, 4);
        assert_eq!(told, [("cleo", 46_00)], "{engine:?}: {:?}", world.table());
        sound(&world);
        // A second seat in the last period that Anna had paid: her terms for that, none for what follows.
        world.set_seats("cleo", 2, When::At(at("2024-04-09T23:00:00Z")));
        world.advance("2024-06-02T00:00:00Z");
        assert_eq!(nets(&world, 5).iter().map(|(_, net)| net).sum::<i64>(), 24_00 + 30_00, "{engine:?}");
        sound(&world);
    }
}

/// Cleo cancelled long ago: coming and going of payers with discounts owes nothing, and no job is missing.
#[test]
fn what_ended_is_not_billed_anew_by_who_comes_to_pay() {
    for engine in ENGINES {
        for first in [None, Some("anna")] {
            let world = begun(engine);
            discounted(&world, "anna", "2024-01-01T00:00:00Z");
            pays(&world, "cleo", first);
            world.advance("2024-02-20T00:00:00Z");
            world.change("cleo", ChangeAsked::Cancel, When::At(at("2024-03-10T00:00:00Z")));
            world.advance("2024-04-20T00:00:00Z");
            let fee = if first.is_some() { 24_00 } else { 30_00 };
            let billed = nets(&world, 0);
            assert_eq!(billed.iter().map(|(_, net)| *net).collect::<Vec<_>>(), [fee, fee], "{engine:?}");
            for payer in [Some("anna"), Some("dora"), None, Some("anna")] {
                pays(&world, "cleo", payer);
                world.advance("2024-04-20T00:00:00Z");
                sound(&world);
            }
            world.advance("2024-06-01T00:00:00Z");
            assert_eq!(nets(&world, 0), billed, "{engine:?}");
            sound(&world);
        }
    }
}

/// Anna's discount ends as of the 1st of February while Dora pays for Cleo: what Anna was billed from there on is owed
/// without it as soon as she pays again, also where Cleo has cancelled.
#[test]
fn who_comes_back_is_looked_at_for_what_moved_meanwhile() {
    for engine in ENGINES {
        for cancels in [false, true] {
            let world = begun(engine);
            let discount = discounted(&world, "anna", "2024-01-01T00:00:00Z");
            pays(&world, "cleo", Some("anna"));
            world.advance("2024-03-01T00:00:00Z");
            assert_eq!(nets(&world, 0), [("anna", 24_00), ("anna", 24_00)]);
            if cancels {
                world.change("cleo", ChangeAsked::Cancel, When::At(at("2024-03-10T00:00:00Z")));
            }
            pays(&world, "cleo", Some("dora"));
            world.advance("2024-03-15T00:00:00Z");
            let known = nets(&world, 0).len();
            ended(&world, "anna", discount, "2024-02-01T00:00:00Z");
            world.advance("2024-03-16T00:00:00Z");
            assert_eq!(
                nets(&world, known),
                [],
                "{engine:?}: it was billed to Anna, for whom Dora does not pay"
            );
            sound(&world);
            pays(&world, "cleo", Some("anna"));
            world.advance("2024-03-16T00:00:00Z");
            let moved: i64 = nets(&world, known).iter().map(|(_, net)| net).sum();
            assert_eq!(moved, 6_00, "{engine:?}, {cancels}: {:?}", world.table());
            sound(&world);
        }
    }
}

/// From one payer with a discount and invoices of its own to one whose contract pools: everything from the contract's
/// start on is looked at, which lies amid a period that began before. No document is made a second time.
#[test]
fn a_payer_whose_contract_begins_amid_a_period_stops_nobody_s_billing() {
    for engine in ENGINES {
        let world = begun(engine);
        together(&world, "anna");
        discounted(&world, "anna", "2024-01-01T00:00:00Z");
        pooled(&world);
        world.advance("2024-03-01T00:00:00Z");
        for payer in ["anna", "dora", "anna", "dora"] {
            pays(&world, "cleo", Some(payer));
            let now = world.now().to_string();
            assert_eq!(world.advance(&now).failures, [], "{engine:?}");
            sound(&world);
        }
        world.advance("2024-05-01T00:00:00Z");
        let told: Vec<i64> = nets(&world, 0).iter().map(|(_, net)| *net).collect();
        assert_eq!(told, [30_00; 4], "{engine:?}: {:?}", world.table());
        sound(&world);
    }
}
