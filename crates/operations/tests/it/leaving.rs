//! Customers whose payer changes: credits go back to whoever's they were, each grant ends on its date, and all of it
//! verifies.

use billing::{Conceded, Customer, CustomerMore, GrantKind};
use ids::GrantId;
use operations::changes::{ChangeAsked, When};
use operations::customers;

use crate::conceding::conceded;
use crate::crediting::{asked, euro, give, moved, rows, sound, view};
use crate::world::{ENGINES, World, at, empty, event};

const CATALOG: &str = r#"
format = 1
[[meters]]
key = "calls"
event_type = "api.call"
aggregation = "sum"
value = "calls"

[[plans]]
key = "flat"
cadence = "month"

[[plans.prices]]
key = "fee"
model = "flat"
timing = "in_advance"
charges.EUR = { amount = "60.00" }

[[plans]]
key = "metered"
cadence = "month"
alignment = "calendar"

[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
charges.EUR = { unit_price = "1.00" }

[[plans]]
key = "cheaper"
cadence = "month"
alignment = "calendar"

[[plans.prices]]
key = "calls"
model = "volume"
meter = "calls"
charges.EUR = { tiers = [ { up_to = "10", unit_price = "2.00" }, { unit_price = "1.00" } ] }
"#;

/// Anna and Dora, who may pay, and Cleo on a plan.
fn begun(engine: sql::Engine, plan: &str, start: &str) -> World {
    let mut world = empty(engine);
    world.begin(CATALOG);
    world.customer("anna");
    world.customer("dora");
    world.subscribe("cleo", plan, start, 0);
    world
}

/// Another pays for a customer from now on, or itself.
pub fn pays(world: &World, name: &str, payer: Option<&str>) {
    let (environment, id, now) = (world.environment, world.customers[name], world.now());
    let more = CustomerMore { payer: payer.map(|payer| world.customers[payer]), ..CustomerMore::default() };
    world.act(move |act| {
        let change = |known: &Customer| Ok(Customer { more: more.clone(), ..known.clone() });
        customers::amend(act, environment, (id, now), change)
    });
}

fn cancel(world: &World, name: &str, on: &str) {
    world.change(name, ChangeAsked::Cancel, When::At(at(on)));
}

fn rest(world: &World, grant: GrantId) -> i64 {
    view(world, grant).rest.minor()
}

/// What all the balances of some customers hold together.
fn balances(world: &World, names: &[&str]) -> i64 {
    let of = |name: &&str| world.operations.balances(world.environment, world.customers[*name]).unwrap();
    names.iter().flat_map(of).map(|kept| kept.balance.minor()).sum()
}

/// Anna's credits pay Cleo's fee of 60.00, or 71.40 with its tax; Cleo leaves, and cancels when 16 of 31 days are
/// left: 30.97 go back, or 36.85 with their tax, to Anna's credits and to nobody's balance.
#[test]
fn credits_go_back_to_the_payer_before() {
    for engine in ENGINES {
        for (to, kind, left) in [
            (None, GrantKind::Promotional, 70_97),
            (Some("dora"), GrantKind::PaidTaxedAtPurchase, 70_97),
            (None, GrantKind::PaidTaxedAtUse, 65_45),
            (Some("dora"), GrantKind::PaidTaxedAtUse, 65_45),
        ] {
            let world = begun(engine, "flat", "2024-01-05T00:00:00Z");
            pays(&world, "cleo", Some("anna"));
            let cost = if kind == GrantKind::Promotional { 0 } else { 90_00 };
            let mut given = asked(&world, "anna", (10_000, cost), "2024-01-01T00:00:00Z", None);
            given.grant.kind = kind;
            if kind == GrantKind::PaidTaxedAtUse {
                given.tax_category = None;
            }
            let grant = give(&world, given);
            world.advance("2024-01-10T00:00:00Z");
            pays(&world, "cleo", to);
            world.advance("2024-01-20T00:00:00Z");
            cancel(&world, "cleo", "2024-01-20T00:00:00Z");
            world.advance("2024-01-21T00:00:00Z");
            let context = format!("{engine:?}, {kind:?}, {to:?}: {:?}", world.table());
            assert_eq!(rest(&world, grant), left, "{context}");
            assert_eq!(balances(&world, &["anna", "cleo", "dora"]), 0, "{context}");
            sound(&world);
            world.advance("2024-04-01T00:00:00Z");
            assert_eq!(rest(&world, grant), left, "{context}");
            sound(&world);
        }
    }
}

/// 10 calls cost 20.00, 11 cost 11.00: the late one takes 9.00 back, after Anna has stopped paying.
#[test]
fn late_usage_gives_back_to_the_payer_before() {
    for engine in ENGINES {
        let world = begun(engine, "cheaper", "2023-12-31T23:00:00Z");
        pays(&world, "cleo", Some("anna"));
        let grant = give(&world, asked(&world, "anna", (10_000, 0), "2024-01-01T00:00:00Z", None));
        world.send(&[event("cleo", 1, at("2024-01-05T00:00:00Z").as_micros(), 10)]);
        world.advance("2024-02-03T00:00:00Z");
        assert_eq!(rest(&world, grant), 80_00);
        pays(&world, "cleo", None);
        world.send(&[event("cleo", 2, at("2024-01-06T00:00:00Z").as_micros(), 1)]);
        world.advance("2024-04-03T00:00:00Z");
        assert_eq!(rest(&world, grant), 89_00, "{engine:?}: {:?}", moved(&world, grant));
        sound(&world);
    }
}

/// Both leave and cancel at one instant: each gives back 30.97 of the same grant, which ended meanwhile, so that
/// Anna's own run books what came back as expired.
#[test]
fn several_who_left_give_back_at_once_and_what_ended_ends_again() {
    for engine in ENGINES {
        let mut world = begun(engine, "flat", "2024-01-05T00:00:00Z");
        world.subscribe("ben", "flat", "2024-01-05T00:00:00Z", 0);
        world.subscribe("emil", "flat", "2024-01-05T00:00:00Z", 0);
        ["cleo", "ben", "emil"].iter().for_each(|name| pays(&world, name, Some("anna")));
        let until = Some("2024-01-15T00:00:00Z");
        let grant = give(&world, asked(&world, "anna", (20_000, 10_000), "2024-01-02T00:00:00Z", until));
        world.advance("2024-01-16T00:00:00Z");
        assert_eq!(rest(&world, grant), 0, "{:?}", moved(&world, grant));
        pays(&world, "cleo", None);
        pays(&world, "ben", Some("dora"));
        world.advance("2024-01-20T00:00:00Z");
        ["cleo", "ben"].iter().for_each(|name| cancel(&world, name, "2024-01-20T00:00:00Z"));
        world.advance("2024-01-21T00:00:00Z");
        let told = moved(&world, grant);
        let given_back = told.iter().filter(|row| row.ends_with("given_back 30.97 EUR")).count();
        assert_eq!((given_back, rest(&world, grant)), (2, 0), "{engine:?}: {told:?}");
        let ended: i64 = view(&world, grant).facts.expired().unwrap().minor();
        assert_eq!(ended, 20_00 + 2 * 30_97, "{engine:?}: {told:?}");
        sound(&world);
    }
}

/// Cleo's own credits of 50.00 pay 20.00, 20.00 and 10.00, whoever else would.
#[test]
fn own_credits_are_burnt_under_one_payer_and_the_next() {
    for engine in ENGINES {
        for (first, then) in [(Some("anna"), Some("dora")), (Some("anna"), None), (None, Some("anna"))] {
            let world = begun(engine, "metered", "2023-12-31T23:00:00Z");
            if first.is_some() {
                pays(&world, "cleo", first);
            }
            let grant = give(&world, asked(&world, "cleo", (50_00, 0), "2024-01-01T00:00:00Z", None));
            for (number, day) in [(1, "2024-01-05"), (2, "2024-02-05"), (3, "2024-03-05")] {
                let time = at(&format!("{day}T00:00:00Z"));
                world.send(&[event("cleo", number, time.as_micros(), 20)]);
            }
            world.advance("2024-02-10T00:00:00Z");
            pays(&world, "cleo", then);
            world.advance("2024-04-05T00:00:00Z");
            let context = format!("{engine:?}, {first:?}, {then:?}: {:?}", moved(&world, grant));
            assert_eq!(rest(&world, grant), 0, "{context}");
            sound(&world);
        }
    }
}

/// Ben's look was Anna's too. He leaves; what is left of her credits expires on its date, with Cleo's.
#[test]
fn who_leaves_passes_the_dates_of_the_payer_s_credits_on() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(CATALOG);
        world.customer("anna");
        world.subscribe("ben", "flat", "2024-01-05T00:00:00Z", 0);
        world.subscribe("cleo", "flat", "2024-01-25T00:00:00Z", 0);
        assert!(world.subscriptions["ben"] < world.subscriptions["cleo"], "his is the account's first");
        ["ben", "cleo"].iter().for_each(|name| pays(&world, name, Some("anna")));
        let until = Some("2024-03-10T00:00:00Z");
        let grant = give(&world, asked(&world, "anna", (50_000, 0), "2024-01-01T00:00:00Z", until));
        world.advance("2024-03-06T00:00:00Z");
        pays(&world, "ben", None);
        world.advance("2024-03-11T00:00:00Z");
        let told = moved(&world, grant);
        assert_eq!(
            told.last().map(String::as_str),
            Some("2024-03-10T00:00:00Z expired -200.00 EUR"),
            "{told:?}"
        );
        sound(&world);
    }
}

/// 20.00 until 15 May are used up in January; the other credits pay May before and after that day, as where all is
/// made again.
#[test]
fn the_end_of_credits_that_are_used_up_cuts_the_usage_of_its_period() {
    for engine in ENGINES {
        let world = begun(engine, "metered", "2023-12-31T23:00:00Z");
        let until = Some("2024-05-15T00:00:00Z");
        let first = give(&world, asked(&world, "cleo", (20_00, 0), "2024-01-01T00:00:00Z", until));
        let mut second = asked(&world, "cleo", (30_000, 0), "2024-01-01T00:00:00Z", None);
        second.grant.priority = 5;
        let second = give(&world, second);
        world.send(&[event("cleo", 0, at("2024-01-05T00:00:00Z").as_micros(), 20)]);
        for month in 2..=5 {
            for day in [5, 20] {
                let time = at(&format!("2024-{month:02}-{day:02}T00:00:00Z"));
                world.send(&[event("cleo", 100 * month + day, time.as_micros(), 7)]);
            }
        }
        world.advance("2024-06-02T00:00:00Z");
        assert_eq!((rest(&world, first), view(&world, second).rest), (0, euro(30_000 - 4 * 14_00)));
        let told = moved(&world, second);
        let last = ["2024-04-30T22:00:00Z burnt -7.00 EUR", "2024-05-15T00:00:00Z burnt -7.00 EUR"];
        assert_eq!(told[told.len() - 2..], last, "{engine:?}: {told:?}");
        assert!(rows(&world, "cleo").iter().all(|row| row.net == euro(0)), "{:?}", world.table());
        sound(&world);
    }
}

/// Anna pays January, Dora February; then Anna pays again, and Cleo cancels when 14 of 29 days are left: 28.97 go
/// back to Dora's credits, who paid for them, and nothing to Anna's.
#[test]
fn who_comes_back_to_its_payer_gives_back_to_whoever_paid_meanwhile() {
    for engine in ENGINES {
        let world = begun(engine, "flat", "2024-01-05T00:00:00Z");
        pays(&world, "cleo", Some("anna"));
        let [annas, doras] = ["anna", "dora"]
            .map(|name| give(&world, asked(&world, name, (10_000, 0), "2024-01-01T00:00:00Z", None)));
        world.advance("2024-01-10T00:00:00Z");
        pays(&world, "cleo", Some("dora"));
        world.advance("2024-02-10T00:00:00Z");
        assert_eq!((rest(&world, annas), rest(&world, doras)), (40_00, 40_00));
        pays(&world, "cleo", Some("anna"));
        world.advance("2024-02-20T00:00:00Z");
        cancel(&world, "cleo", "2024-02-20T00:00:00Z");
        world.advance("2024-02-21T00:00:00Z");
        let context = format!("{engine:?}: {:?}", world.table());
        assert_eq!((rest(&world, annas), rest(&world, doras)), (40_00, 68_97), "{context}");
        assert_eq!(balances(&world, &["anna", "cleo", "dora"]), 0, "{context}");
        sound(&world);
    }
}

/// Cleo leaves Anna and comes back within the month that Anna's credits paid: 30.97 go back to those.
#[test]
fn who_comes_back_to_its_payer_gives_back_to_it() {
    for engine in ENGINES {
        let world = begun(engine, "flat", "2024-01-05T00:00:00Z");
        pays(&world, "cleo", Some("anna"));
        let grant = give(&world, asked(&world, "anna", (10_000, 0), "2024-01-01T00:00:00Z", None));
        world.advance("2024-01-10T00:00:00Z");
        pays(&world, "cleo", Some("dora"));
        world.advance("2024-01-15T00:00:00Z");
        pays(&world, "cleo", Some("anna"));
        world.advance("2024-01-20T00:00:00Z");
        cancel(&world, "cleo", "2024-01-20T00:00:00Z");
        world.advance("2024-01-21T00:00:00Z");
        assert_eq!(rest(&world, grant), 70_97, "{engine:?}: {:?}", world.table());
        assert_eq!(balances(&world, &["anna", "cleo", "dora"]), 0);
        sound(&world);
    }
}

/// Anna, with a subscription of her own that begins later, and Cleo, whose fee of 60.00 the credits of one of them pay
/// while Anna pays for both. Then Dora pays for both, and what is left of the credits expires on 15 January.
fn both_paid_for(engine: sql::Engine, holder: &str) -> (World, GrantId) {
    let mut world = empty(engine);
    world.begin(CATALOG);
    world.customer("dora");
    world.subscribe("anna", "flat", "2024-01-25T00:00:00Z", 0);
    world.subscribe("cleo", "flat", "2024-01-05T00:00:00Z", 0);
    pays(&world, "cleo", Some("anna"));
    let until = Some("2024-01-15T00:00:00Z");
    let grant = give(&world, asked(&world, holder, (20_000, 0), "2024-01-01T00:00:00Z", until));
    world.advance("2024-01-10T00:00:00Z");
    ["cleo", "anna"].iter().for_each(|name| pays(&world, name, Some("dora")));
    world.advance("2024-01-16T00:00:00Z");
    assert_eq!(rest(&world, grant), 0, "{engine:?}, {holder}: {:?}", moved(&world, grant));
    sound(&world);
    (world, grant)
}

/// What goes back to the credits of a payer before, for whom Dora pays by now, ended meanwhile: the run of Dora's
/// account books it as expired.
#[test]
fn what_goes_back_to_a_payer_who_is_paid_for_by_now_ends_with_its_own_payer() {
    for engine in ENGINES {
        let (world, grant) = both_paid_for(engine, "anna");
        world.advance("2024-01-20T00:00:00Z");
        cancel(&world, "cleo", "2024-01-20T00:00:00Z");
        world.advance("2024-01-21T00:00:00Z");
        let told = moved(&world, grant);
        let last: Vec<&str> = told.iter().rev().take(2).map(|row| &row[21..]).collect();
        assert_eq!(last, ["expired -30.97 EUR", "given_back 30.97 EUR"], "{engine:?}: {told:?}");
        assert_eq!((rest(&world, grant), balances(&world, &["anna", "cleo", "dora"])), (0, 0), "{told:?}");
        sound(&world);
    }
}

/// 10.00 of Anna's invoice are conceded after both have left: they go back to credits that ended, Cleo's own or
/// Anna's, and expire again with the account that is looked at by now, not a month later.
#[test]
fn what_is_conceded_on_a_former_payer_s_invoice_ends_with_whoever_pays_by_now() {
    for engine in ENGINES {
        for holder in ["cleo", "anna"] {
            let (world, grant) = both_paid_for(engine, holder);
            let [invoice] = &rows(&world, "anna")[..] else { panic!("{:?}", world.table()) };
            conceded(&world, &invoice.number, Conceded::Amount(euro(10_00)));
            world.advance("2024-01-17T00:00:00Z");
            let told = moved(&world, grant);
            let last: Vec<&str> = told.iter().rev().take(2).map(|row| &row[21..]).collect();
            assert_eq!(
                last,
                ["expired -10.00 EUR", "given_back 10.00 EUR"],
                "{engine:?}, {holder}: {told:?}"
            );
            assert_eq!((rest(&world, grant), balances(&world, &["anna", "cleo", "dora"])), (0, 0));
            sound(&world);
        }
    }
}
