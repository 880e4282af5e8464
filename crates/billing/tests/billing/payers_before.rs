//! Payers before: what is credited of a line goes back to whoever paid it, in the order burnt, whoever pays by now
//! and whoever else is looked at; and credits of who is not looked at stay out.

use std::sync::Arc;

use billing::Proration::Prorate;
use billing::{
    AccountFacts, Burn, Change, Customer, DatedDiscount, Grant, GrantFacts, GrantOrder, Measurements,
    SubscriptionFacts, Timeline, TimelineFact, bill,
};
use calendar::AsOf;
use ids::{ChangeId, CustomerId, SubscriptionId};

use crate::credits::promo;
use crate::discounts::{discount, line, percent};
use crate::house::House;
use crate::testworld::*;

fn named(customer: &Customer, number: u8) -> Arc<Customer> {
    Arc::new(Customer { id: CustomerId::from_bytes([number; 16]), ..customer.clone() })
}

fn held(grant: Grant) -> GrantFacts {
    GrantFacts { grant, movements: Vec::new() }
}

/// 62.00 of Cleo, of which 40.00 were paid by its own credits and 22.00 by Anna's, who paid for it then. Now Dora
/// pays for Cleo.
fn passed_on() -> AccountFacts {
    let start = at("2024-01-01");
    let mut account = House::of(&[plan(1, vec![fee("fee", "62.00", "month")])], &[start]).facts();
    let (anna, cleo) = (Arc::clone(&account.payer), named(&account.payer, 5));
    account.subscriptions[0].customer = Arc::clone(&cleo);
    let own = Grant { customer: cleo.id, priority: 5, ..promo(2, 40_00) };
    account.grants = vec![held(promo(1, 100_00)), held(own)];
    let plan = bill(&account, &Measurements::new(), AsOf(start)).expect("a plan");
    account.carry_out(&plan).expect("sums");
    let rests: Vec<i64> = account.grants.iter().map(|facts| facts.rest().expect("a rest").minor()).collect();
    assert_eq!(rests, [78_00, 0], "its own are burnt first");
    account.payer = named(&anna, 8);
    account
}

/// What goes back when Cleo cancels 15 of 31 days before the end of January.
fn given_back(mut account: AccountFacts) -> Vec<Burn> {
    let on = at("2024-01-17");
    let facts = &mut account.subscriptions[0];
    let cancel = TimelineFact {
        id: ChangeId::from_bytes([77; 16]),
        at: on,
        change: Change::Cancel { terms: Prorate.into() },
    };
    let timeline = facts.timeline.facts().iter().cloned().chain([cancel]).collect();
    (facts.timeline, facts.settled_before) = (Timeline::from_facts(timeline).expect("a timeline"), None);
    let plan = bill(&account, &Measurements::new(), AsOf(on)).expect("a plan");
    let of_cleo = plan.documents.iter().flat_map(|planned| &planned.document.burns);
    of_cleo.filter(|burn| burn.amount.is_negative()).cloned().collect()
}

/// Another subscription, of a customer.
fn beside(account: &AccountFacts, customer: u8) -> SubscriptionFacts {
    let first = &account.subscriptions[0];
    SubscriptionFacts {
        subscription: SubscriptionId::from_bytes([200 + customer; 16]),
        customer: named(&account.payer, customer),
        billed: Vec::new(),
        ..first.clone()
    }
}

/// 30.00 go back: first the 22.00 that were burnt last, of Anna's; also where Anna, for whom Dora pays by now too,
/// is looked at beside Cleo.
#[test]
fn what_comes_back_does_not_depend_on_who_else_is_looked_at() {
    let alone = passed_on();
    let mut with_anna = alone.clone();
    with_anna.subscriptions.push(beside(&alone, 3));
    assert_eq!(with_anna.subscriptions[1].customer.id, with_anna.grants[0].grant.customer, "Anna's");
    let back = given_back(alone);
    let amounts: Vec<_> = back.iter().map(|burn| (burn.grant, burn.amount.minor())).collect();
    assert_eq!(amounts, [(promo(1, 0).id, -22_00), (promo(2, 0).id, -8_00)]);
    assert_eq!(given_back(with_anna), back);
}

/// Ben's credits and orders are not looked at with Cleo's subscription alone, save what paid Cleo's lines before.
#[test]
fn credits_and_orders_of_who_is_not_looked_at_are_left_out() {
    let mut account = passed_on();
    account.subscriptions.push(beside(&account, 6));
    let (dora, cleo, ben) =
        (account.payer.id, CustomerId::from_bytes([5; 16]), CustomerId::from_bytes([6; 16]));
    for (number, customer) in [(3, dora), (4, cleo), (5, ben)] {
        let grant = Grant { customer, ..promo(number, 10_00) };
        account.grants.push(held(grant.clone()));
        let grant = Grant { id: promo(number + 10, 0).id, ..grant };
        account.orders.push(GrantOrder { grant, at: at("2024-01-01"), tax_category: key("standard") });
    }
    let first = account.subscriptions[0].subscription;
    let only = account.of_only(|subscription| subscription == first);
    let names = |account: &AccountFacts| -> (Vec<String>, usize) {
        let names = account.grants.iter().map(|facts| facts.grant.name.clone());
        (names.collect(), account.orders.len())
    };
    assert_eq!(names(&only), (["1", "2", "3", "4"].map(|name| format!("Grant {name}")).to_vec(), 2));
    assert!(only.orders.iter().all(|order| order.grant.customer != ben));
    assert_eq!(names(&account.of_only(|_| true)), names(&account));
}

/// Carries out what is owed at an instant, billed to who pays now; gives the net cents of each document.
fn billed(account: &mut AccountFacts, on: &str) -> Vec<i64> {
    let plan = bill(account, &Measurements::new(), AsOf(at(on))).expect("a plan");
    account.carry_out(&plan).expect("sums");
    let payer = account.payer.id;
    for facts in &mut account.subscriptions {
        // What the store looks back to where a contract pools: amid a period.
        facts.settled_before = facts.settled_before.map(|settled| settled.min(at("2024-01-20")));
        for line in &mut facts.billed {
            line.billed_to = line.billed_to.or(Some(payer));
        }
    }
    plan.documents.iter().map(|planned| planned.document.net.minor()).collect()
}

/// 100.00 a month, Anna with a fifth off pays January, Dora with a tenth off February, and Cleo itself March.
#[test]
fn a_period_keeps_the_discounts_of_the_payer_it_was_billed_to() {
    let mut account = House::of(&[plan(1, vec![fee("fee", "100.00", "month")])], &[at("2024-01-01")]).facts();
    let (fifth, tenth) = (line(percent("fifth", "20")), line(percent("tenth", "10")));
    let since = |coupon| DatedDiscount { discount: discount(coupon), from: at("2023-12-01"), until: None };
    account.discounts = vec![since(&fifth)];
    assert_eq!(billed(&mut account, "2024-01-01"), [80_00]);
    let anna = Arc::clone(&account.payer);
    (account.payer, account.discounts) = (named(&anna, 8), vec![since(&tenth)]);
    account.discounts_before = vec![discount(&fifth)];
    assert_eq!(billed(&mut account, "2024-01-10"), [0_i64; 0], "nothing is billed anew");
    assert_eq!(billed(&mut account, "2024-02-01"), [90_00]);
    (account.payer, account.discounts) = (named(&anna, 5), Vec::new());
    account.discounts_before = vec![discount(&fifth), discount(&tenth)];
    assert_eq!(billed(&mut account, "2024-03-01"), [100_00]);
    // Back to Anna, whose discount never was: only what she was billed moves.
    (account.payer, account.discounts) = (anna, Vec::new());
    account.discounts_before = vec![discount(&tenth)];
    assert_eq!(billed(&mut account, "2024-03-02").iter().sum::<i64>(), 20_00);
    assert_eq!(billed(&mut account, "2024-03-02"), [0_i64; 0]);
}

/// What is settled may lie amid a period, of which something is owed anew as of its start: it is the next document of
/// that instant, not the first one again.
#[test]
fn documents_are_known_from_before_any_period_that_is_open() {
    let mut world = World::start(vec![plan(1, vec![fee("fee", "100.00", "month")])], at("2024-01-10"), 1);
    world.shared.discounts = vec![DatedDiscount {
        discount: discount(&line(percent("fifth", "20"))),
        from: at("2024-01-01"),
        until: None,
    }];
    world.bill(at("2024-01-10"));
    world.bill(at("2024-02-10"));
    world.shared.discounts.clear();
    world.reopen(at("2024-02-01"));
    world.bill(at("2024-02-20"));
    let keys: Vec<_> = world.issued.iter().map(|issued| (issued.key.due, issued.key.sequence)).collect();
    assert_eq!(keys[..3], [(at("2024-01-10"), 0), (at("2024-02-10"), 0), (at("2024-01-10"), 1)]);
    assert_eq!(world.net(), 200_00);
}
