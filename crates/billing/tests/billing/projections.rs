//! What comes next of one subscription among many that share credits: what each in turn would have issued.

use billing::{
    AccountFacts, BillRefused, Document, GrantFacts, Measurements, Readiness, TopUpRule, bill, project,
};
use calendar::{AsOf, Instant};
use ids::SubscriptionId;

use crate::credits::{eur, promo};
use crate::house::House;
use crate::testworld::*;

/// More than a projection looks ahead, each due at an hour of its own.
const SUBSCRIPTIONS: i64 = 130;

/// 10.00 a month each, and 2,000.00 of credits for all: they end amid the second month.
fn sharing() -> (AccountFacts, Instant) {
    let hour = |number: i64| Instant::from_micros(at("2026-01-01").as_micros() + number * 3_600_000_000);
    let starts: Vec<Instant> = (0..SUBSCRIPTIONS).map(hour).collect();
    let mut house = House::of(&[plan(1, vec![fee("fee", "10.00", "month")])], &starts);
    house.account.grants.push(GrantFacts { grant: promo(1, 2_000_00), movements: Vec::new() });
    let (mut account, now) = (house.facts(), starts[starts.len() - 1]);
    let plan = bill(&account, &Measurements::new(), AsOf(now)).expect("a plan");
    account.carry_out(&plan).expect("sums");
    (account, now)
}

/// The same, where 500.00 more are bought for 400.00 once less than 300.00 are left: before the first month ends,
/// and once more before the second does.
fn topped_up() -> (AccountFacts, Instant) {
    let (mut account, now) = sharing();
    account.top_ups.push(TopUpRule {
        below: eur(300_00),
        amount: eur(500_00),
        price: eur(400_00),
        tax_category: key("standard"),
        lasts: None,
    });
    (account, now)
}

fn about(subscription: SubscriptionId, plan: &billing::BillingPlan) -> Vec<Document> {
    let ready = plan.documents.iter().filter(|planned| planned.readiness == Readiness::Ready);
    ready.map(|planned| planned.document.clone()).filter(|document| document.is_about(subscription)).collect()
}

/// The slow way: one due instant of the account after the other.
fn each_in_turn(mut account: AccountFacts, now: Instant, of: SubscriptionId) -> Vec<Document> {
    let (mut found, mut next) = (Vec::new(), Some(now));
    while let Some(at) = next.filter(|_| found.len() < 2) {
        let plan = bill(&account, &Measurements::new(), AsOf(at)).expect("a plan");
        account.carry_out(&plan).expect("sums");
        found.extend(about(of, &plan));
        next = plan.next_due;
    }
    found
}

/// Checks some of the subscriptions against the slow way; gives what credits pay of each one's next two documents.
fn projected(account: &AccountFacts, now: Instant) -> Vec<[i64; 2]> {
    let mut paid = Vec::new();
    for place in [0, 69, 70, account.subscriptions.len() - 1] {
        let of = account.subscriptions[place].subscription;
        let mut nothing_used =
            |_: &AccountFacts, _: &[billing::UsageNeed]| Ok::<_, BillRefused>(Measurements::new());
        let mut nothing_issued = |_| Ok(Vec::new());
        let read = (&mut nothing_used as &mut _, &mut nothing_issued as &mut _);
        let projected = project(account.clone(), (AsOf(now), 2), of, read).expect("projected");
        let documents: Vec<Document> = projected.iter().flat_map(|(_, plan)| about(of, plan)).collect();
        assert_eq!(documents, each_in_turn(account.clone(), now, of), "subscription {place}");
        assert_eq!(documents.len(), 2, "subscription {place}");
        paid.push([0, 1].map(|next: usize| documents[next].lines[0].by_credits.minor()));
    }
    paid
}

#[test]
fn what_comes_next_of_one_among_many_is_what_is_issued() {
    let (account, now) = sharing();
    let paid = projected(&account, now);
    assert_eq!(paid, [[10_00, 0], [10_00, 0], [0, 0], [0, 0]], "those that are due first use them up");
}

#[test]
fn what_comes_next_is_paid_by_what_a_rule_buys_meanwhile() {
    let (account, now) = topped_up();
    assert_eq!(projected(&account, now), [[10_00, 10_00]; 4], "there is always some left");
}
