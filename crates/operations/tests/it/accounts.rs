//! Accounts: customers who pay for others, documents that gather several subscriptions, and what payers share.

use billing::{Customer, CustomerMore, Grant, GrantKind};
use money::{Currency, Money};
use operations::changes::{ChangeAsked, When};
use operations::customers;
use store::accounts::AccountKey;
use store::balances;
use store::read::DocumentRow;

use crate::world::{ENGINES, World, at, daily, world};

/// Changes what is known of a customer beyond name and terms.
fn more(world: &World, name: &str, more: CustomerMore) {
    let (environment, id, now) = (world.environment, world.customers[name], world.now());
    world.act(move |act| {
        customers::amend(act, environment, (id, now), |known| {
            Ok(Customer { more: more.clone(), ..known.clone() })
        })
    });
}

fn paid_by(world: &World, name: &str, payer: &str) {
    let payer = Some(world.customers[payer]);
    more(world, name, CustomerMore { payer, ..CustomerMore::default() });
}

fn together(world: &World, name: &str) {
    more(world, name, CustomerMore { invoices_together: true, ..CustomerMore::default() });
}

fn rows(world: &World) -> Vec<DocumentRow> {
    world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap()
}

fn sound(world: &World) {
    assert_eq!(world.verify(), [""; 0]);
}

/// A hundred days of usage for each of the three customers.
fn with_usage(world: &World) {
    let from =
        [("anna", "2024-01-31T10:00:00Z"), ("ben", "2024-01-01T01:00:00Z"), ("cleo", "2024-01-10T01:00:00Z")];
    for (name, from) in from {
        world.send(&daily(name, from, 100));
    }
}

#[test]
fn one_pays_for_others_document_by_document() {
    for engine in ENGINES {
        let world = world(engine);
        with_usage(&world);
        for name in ["anna", "cleo"] {
            paid_by(&world, name, "ben");
        }
        world.advance("2024-02-20T00:00:00Z");
        sound(&world);
        let all = rows(&world);
        assert!(all.iter().all(|row| row.customer == world.customers["ben"]), "{:?}", world.table());
        for subscription in world.subscriptions.values() {
            assert!(all.iter().any(|row| row.subscription == Some(*subscription)));
        }
        // From then on cleo pays for itself.
        more(&world, "cleo", CustomerMore::default());
        world.advance("2024-05-03T00:00:00Z");
        sound(&world);
        let own = rows(&world).into_iter().filter(|row| row.customer == world.customers["cleo"]);
        assert!(own.count() > 1, "{:?}", world.table());
    }
}

#[test]
fn documents_of_one_day_are_gathered_and_drafts_wait_together() {
    for engine in ENGINES {
        let world = world(engine);
        with_usage(&world);
        together(&world, "ben");
        for name in ["anna", "cleo"] {
            paid_by(&world, name, "ben");
        }
        let mut drafted = 0;
        for day in ["2024-02-01T00:00:00Z", "2024-02-10T06:00:00Z", "2024-02-11T00:00:00Z"] {
            world.advance(day);
            sound(&world);
            let drafts = world.operations.drafts(world.environment, None, ("", 99)).unwrap();
            drafted += drafts.iter().filter(|draft| draft.subscription.is_none()).count();
        }
        assert!(drafted > 0, "no draft of a payer was reached");
        world.advance("2024-05-03T00:00:00Z");
        sound(&world);
        let all = rows(&world);
        assert!(all.iter().all(|row| row.subscription.is_none()), "{:?}", world.table());
        let before = world.contents();
        world.advance("2024-05-03T00:00:00Z");
        assert_eq!(world.contents(), before, "running again bills nothing");
        let explained = world.operations.explain(world.environment, &all[0].number, None).unwrap();
        assert!(!explained.lines.is_empty());
    }
}

#[test]
fn a_draft_of_a_payer_can_be_issued_early() {
    for engine in ENGINES {
        let world = world(engine);
        with_usage(&world);
        together(&world, "cleo");
        world.advance("2024-02-01T12:00:00Z");
        let drafts = world.operations.drafts(world.environment, None, ("", 99)).unwrap();
        let draft = drafts.iter().find(|draft| draft.subscription.is_none()).unwrap();
        let issued = world.operations.issue_draft(world.environment, draft.id).unwrap();
        assert_eq!(issued.id, draft.id);
        sound(&world);
        world.advance("2024-04-01T00:00:00Z");
        sound(&world);
    }
}

fn grant(world: &World, name: &str, minor: i64) -> Grant {
    Grant {
        id: ids::GrantId::from_cause(0, [7; 10]),
        customer: world.customers[name],
        name: "Welcome".to_owned(),
        kind: GrantKind::Promotional,
        amount: Money::new(minor, Currency::EUR),
        unit: None,
        cost_basis: Money::zero(Currency::EUR),
        effective: at("2024-01-01T00:00:00Z"),
        expires: Some(at("2024-04-01T00:00:00Z")),
        priority: 0,
        scope: billing::CreditScope::default(),
        sequence: 0,
        recurs: None,
    }
}

#[test]
fn a_payer_s_credits_pay_for_all_and_what_is_left_expires() {
    for engine in ENGINES {
        let world = world(engine);
        with_usage(&world);
        paid_by(&world, "anna", "ben");
        let (environment, seller, given) = (world.environment, world.seller, grant(&world, "ben", 100_000));
        let id = given.id;
        world.act(move |act| {
            store::grants::record_grant(act, environment, seller, &given)
                .map_err(operations::refusal::refused)
        });
        for day in ["2024-02-05T00:00:00Z", "2024-03-05T00:00:00Z", "2024-05-03T00:00:00Z"] {
            world.advance(day);
            sound(&world);
        }
        let kept = world
            .operations
            .store
            .read(|reader| store::grants::grant(reader, environment, id))
            .unwrap()
            .unwrap();
        let burnt = kept.facts.movements.iter().filter(|movement| movement.line.is_some()).count();
        assert!(burnt > 2, "{:?}", kept.facts.movements);
        assert!(kept.facts.is_closed(), "{:?}", kept.facts.movements);
        assert!(kept.facts.rest().unwrap().is_zero());
    }
}

#[test]
fn a_credit_s_rest_pays_the_next_invoice() {
    for engine in ENGINES {
        let world = world(engine);
        with_usage(&world);
        let (environment, payer, seller) = (world.environment, world.customers["ben"], world.seller);
        let account = AccountKey { payer, seller, currency: Currency::EUR };
        let balance = || {
            let read = world.operations.store.read(|reader| balances::balance(reader, environment, account));
            read.unwrap().minor()
        };
        world.act(move |act| {
            let adjusted = Money::new(5000, Currency::EUR);
            let moved = (balances::BalanceMoved::Adjusted, adjusted, at("2024-01-01T00:00:00Z"), "sorry");
            balances::record_balance_movement(act, environment, account, moved)
                .map_err(operations::refusal::refused)
        });
        world.advance("2024-02-05T00:00:00Z");
        sound(&world);
        assert_eq!(balance(), 0, "{:?}", world.table());
        // Everything billed is credited: what was paid by the balance comes back to it.
        world.change("ben", ChangeAsked::Cancel, When::Now);
        world.advance("2024-02-05T01:00:00Z");
        sound(&world);
    }
}
