//! Worked cases of prepaid credits: which grant pays what, in which order, and what is left of it.

use billing::{Grant, GrantFacts, GrantOrder, LineKind, MovementKind, Recurrence};
use calendar::{AsOf, Instant};
use ids::GrantId;
use money::{Currency, Money, Percent};
use pricing::{Shape, Tier, TierMode, TierTable};
use serde_json::Value;

use super::{cents, from_cents, when};
use crate::cases::{Case, list, text};
use crate::credits::{Book, at_use, eur, paid, payer, promo};
use crate::testworld::*;

fn whole(value: &Value) -> i64 {
    text(value).parse::<i64>().expect("a whole number") * 100
}

/// Usage at 1.00, whose events are a case's.
fn used(case: &Case, start: &str) -> World {
    let mut world = World::start(vec![plan(1, vec![in_arrears(usage("api", "1", "month"))])], at(start), 0);
    for event in list(&case.input["usage"]) {
        world.used(when(&event["at"]), &text(&event["value"]));
    }
    world
}

/// A case's grant.
fn granted(number: u8, grant: &Value) -> Grant {
    let priority = text(&grant["priority"]).parse().expect("a number");
    let expires = (!grant["expires_at"].is_null()).then(|| when(&grant["expires_at"]));
    Grant {
        priority,
        expires,
        effective: when(&grant["effective_at"]),
        ..promo(number, whole(&grant["amount"]))
    }
}

fn facts(book: &Book, number: u8) -> &GrantFacts {
    book.find(GrantId::from_bytes([number; 16])).expect("a grant")
}

/// What was left of a grant just before an instant.
fn rest_before(facts: &GrantFacts, until: Instant) -> i64 {
    let moved = facts.movements.iter().filter(|movement| movement.at < until);
    facts.grant.amount.minor() + moved.map(|movement| movement.amount.minor()).sum::<i64>()
}

/// Differs: at the very instant of its expiry a grant is over; just before it their 50 are left.
fn one_grant_burns_down(case: &Case) {
    let mut book = Book::new(used(case, "2024-01-01"), vec![granted(1, &case.input["grants"][0])]);
    book.bill("2024-02-01");
    let until = when(&case.input["until"]);
    assert_eq!(rest_before(facts(&book, 1), until), whole(&case.expected["balances"]["g1"]));
    assert_eq!(facts(&book, 1).rest(), Ok(eur(0)));
    let last = facts(&book, 1).movements.last().expect("a movement");
    assert_eq!((last.kind, last.at, last.amount), (MovementKind::Expired, until, eur(-50_00)));
}

fn a_grant_of_the_future_pays_nothing_yet(case: &Case) {
    let mut book = Book::new(used(case, "2024-01-01"), vec![granted(1, &case.input["grants"][0])]);
    let plan = book.bill("2024-02-01");
    let paid = plan.documents[0].document.lines[0].by_credits;
    assert_eq!(paid, eur(whole(&case.expected["balances"]["g1"])));
    assert_eq!(facts(&book, 1).rest(), Ok(eur(100_00)), "all of it is left for later");
}

/// Differs: credits pay what was used in their own time. A feature's pack pays for what was used before it,
/// which is their 50.
fn what_was_used_before_a_grant(case: &Case) {
    let mut book = Book::new(used(case, "2023-12-31"), vec![granted(1, &case.input["grants"][0])]);
    book.bill("2024-01-31");
    assert_eq!(rest_before(facts(&book, 1), when(&case.input["until"])), 75_00);
    let pack = super::entitlements::left_of_a_pack(case);
    assert_eq!(pack, text(&case.expected["balances"]["g1"]));
}

/// Their anchor beside a start of its own: a grant up to the anchor, and a row of grants from it on. The
/// standing grant holds 80 of its 100 when they begin to count.
fn a_weekly_grant_beside_a_standing_one(case: &Case) {
    let (first, weekly) = (&case.input["grants"][0], &case.input["grants"][1]);
    let anchor = when(&weekly["recurrence"]["anchor"]);
    let standing = Grant { amount: eur(whole(&first["balance_at_start"])), ..granted(1, first) };
    let until_anchor = Grant { expires: Some(anchor), ..granted(2, weekly) };
    let recurs = Recurrence {
        every: cadence("7 days"),
        rollover_cap: None,
        until: Some(when(&weekly["expires_at"])),
        tax_category: None,
        first: None,
    };
    let row = Grant { recurs: Some(recurs), expires: None, effective: anchor, ..granted(3, weekly) };
    let mut book = Book::new(used(case, "2024-01-01"), vec![standing, until_anchor, row]);
    book.bill("2024-02-01");
    let until = when(&case.input["until"]);
    assert_eq!(rest_before(facts(&book, 1), until), whole(&case.expected["balances"]["g1"]));
    assert_eq!(rest_before(facts(&book, 3), until), whole(&case.expected["balances"]["g2"]));
}

/// Ours is one line for all tiers.
fn credits_pay_the_tiers_in_their_order(case: &Case) {
    let rows = list(&case.input["tiers"]).map(|row| {
        let or_zero = |name: &str| if row[name].is_null() { "0".to_owned() } else { text(&row[name]) };
        let bound = (!row["up_to"].is_null()).then(|| decimal(&text(&row["up_to"])));
        Tier::priced(bound, unit_price(&or_zero("unit"))).with_flat_fee(unit_price(&or_zero("flat")))
    });
    let mut price = in_arrears(usage("api", "1", "month"));
    let table = TierTable::new(TierMode::Graduated, rows.collect()).expect("tiers");
    price.charges.get_mut(&Currency::EUR).expect("euros").shape = Shape::Tiers(table);
    let mut world = World::start(vec![plan(1, vec![price])], at("2024-01-01"), 0);
    world.used(at("2024-01-05"), &text(&case.input["quantity"]));
    let mut book = Book::new(world, vec![promo(1, whole(&case.input["credits"][0]))]);
    book.bill("2024-02-01");
    assert_eq!(book.world.net(), whole(&case.expected["total"]));
}

/// A fee that takes all of these grants; which of them were burnt, in order.
fn burnt(grants: Vec<Grant>) -> Vec<GrantId> {
    let all: i64 = grants.iter().map(|grant| grant.amount.minor()).sum();
    let world =
        World::start(vec![plan(1, vec![fee("base", &from_cents(all), "month")])], at("2024-01-01"), 0);
    let plan = Book::new(world, grants).bill("2024-01-01");
    plan.documents[0].document.burns.iter().map(|burn| burn.grant).collect()
}

fn the_cheaper_first(case: &Case) {
    let end = Some(at("2024-09-01"));
    let costs = |row: &Value| {
        Money::parse_major(&text(&row["cost_basis"]), Currency::EUR).expect("an amount").minor()
    };
    let (bought, tried) = (&case.input["blocks"][0], &case.input["blocks"][1]);
    assert_eq!(costs(tried), 0);
    let bought = Grant { expires: end, ..paid(1, 10_00, costs(bought)) };
    let tried = Grant { expires: end, ..promo(2, 10_00) };
    let found = burnt(vec![bought.clone(), tried.clone()]);
    // One row of the statement for each.
    assert_eq!(found.len().to_string(), text(&case.expected["ledger_entries_if_one_event_spans_both"]));
    assert_eq!(
        (text(&case.expected["burn_order"][0]), found),
        ("trial".to_owned(), vec![tried.id, bought.id])
    );
}

fn by_priority(case: &Case) {
    let rows: Vec<&Value> = list(&case.input["grants"]).collect();
    let numbered = (1..).zip(&rows);
    let grants = numbered.map(|(number, row)| Grant {
        priority: text(&row["priority"]).parse().expect("a number"),
        ..promo(number, 10_00)
    });
    let named: Vec<String> = burnt(grants.collect())
        .iter()
        .map(|id| text(&rows[usize::from(id.as_bytes()[0]) - 1]["id"]))
        .collect();
    assert_eq!(named, list(&case.expected["burn_order"]).map(text).collect::<Vec<_>>());
}

/// Differs by a cent: the tax of both fees is rounded once. Credits pay all of it either way.
fn credits_pay_a_whole_invoice(case: &Case) {
    let fees = list(&case.input["fees"]).enumerate();
    let prices =
        fees.map(|(number, row)| fee(&format!("fee-{number}"), &from_cents(cents(&row["cents"])), "month"));
    let world = World::start(vec![plan(1, prices.collect())], at("2024-01-01"), 0)
        .seller(|seller| seller.taxes.rows[0].rate = Percent::parse("6.8254").expect("a rate"));
    let balance = cents(&case.input["wallet_balance_cents"]);
    let mut book = Book::new(world, vec![at_use(1, balance, balance)]);
    let plan = book.bill("2024-01-01");
    let document = &plan.documents[0].document;
    assert_eq!((document.prepaid.by_credits, document.amount_due()), (document.total, Ok(eur(0))));
    assert_eq!((document.total.minor(), cents(&case.expected["consumed_total_cents"])), (1_068_25, 1_068_26));
}

/// Differs: an amount that is no whole number of cents is refused; the 17.97 they make of it agree.
fn an_amount_of_cents(case: &Case) {
    let asked = text(&case.input["paid_credits"]);
    assert!(Money::parse_major(&asked, Currency::EUR).is_err());
    let bought =
        Money::parse_major(&text(&case.expected["credit_amount"]), Currency::EUR).expect("an amount");
    let world =
        World::start(vec![plan(1, vec![in_arrears(usage("api", "1", "month"))])], at("2024-01-01"), 0)
            .seller(|seller| seller.taxes.rows.clear());
    let mut book = Book::new(world, Vec::new());
    let grant = paid(1, bought.minor(), bought.minor());
    book.world.shared.orders.push(GrantOrder { grant, at: at("2024-01-05"), tax_category: key("standard") });
    let plan = book.bill("2024-01-05");
    let document = &plan.documents[0].document;
    assert_eq!(document.lines[0].kind, LineKind::Purchase);
    assert_eq!(document.total.minor(), cents(&case.expected["invoice_total_cents"]));
    assert_eq!(facts(&book, 1).rest(), Ok(eur(cents(&case.expected["balance_cents"]))));
}

/// What a run makes of a child's fee of 29.95, which another customer pays.
fn of_a_child(grants: Vec<Grant>) -> billing::Document {
    let world = World::start(vec![plan(1, vec![fee("base", "29.95", "month")])], at("2015-06-14"), 0)
        .seller(|seller| seller.taxes.rows.clear());
    let book = Book::new(world, grants);
    let mut account = book.world.account();
    account.payer = billing::Customer { id: parent(), ..(*account.payer).clone() }.into();
    let measured = book.world.measurements(at("2015-06-14"));
    let plan = billing::bill(&account, &measured, AsOf(at("2015-06-14"))).expect("a plan");
    plan.documents[0].document.clone()
}

fn parent() -> ids::CustomerId {
    ids::CustomerId::from_bytes([8; 16])
}

fn a_credit_of_the_child(case: &Case) {
    let ten = Grant { effective: at("2015-06-14"), ..promo(1, 10_00) };
    let invoice = of_a_child(vec![ten]);
    let items = &case.expected["child_invoice_items"];
    assert_eq!(invoice.lines[0].amount.minor(), super::major(&items[0][1]));
    assert_eq!(-invoice.lines[0].by_credits.minor(), super::major(&items[1][1]));
    assert_eq!(
        invoice.amount_due().expect("an amount").minor(),
        super::major(&case.expected["parent_payment"])
    );
}

/// What is left of the child's is taken back, and given to its parent.
fn a_childs_credit_goes_to_its_parent(case: &Case) {
    let credit = whole(&case.input["child_credit"]);
    let mut childs = GrantFacts { grant: promo(1, credit), movements: Vec::new() };
    let void = billing::take_back(&childs, at("2015-06-13")).expect("fits").expect("something is left");
    childs.movements.push(void);
    assert_eq!(childs.rest(), Ok(eur(whole(&case.expected["child_credit_after"]))));
    assert_ne!(payer(), parent());
    let after = whole(&case.expected["parent_credit_after"]);
    let grant = Grant { customer: parent(), effective: at("2015-06-13"), ..promo(2, after) };
    assert_eq!(of_a_child(vec![grant]).lines[0].by_credits, eur(29_95), "it pays for the child");
}

worked_cases! {
    om_burn_single "om-burn-single" one_grant_burns_down;
    om_burn_future "om-burn-future-grant" a_grant_of_the_future_pays_nothing_yet;
    om_burn_overage "om-burn-overage-carried-into-later-grant" what_was_used_before_a_grant;
    om_burn_weekly "om-burn-weekly-recur-later-B" a_weekly_grant_beside_a_standing_one;
    om_credits_on_lines "om-credits-on-lines-partial" credits_pay_the_tiers_in_their_order;
    orb_credit_order "orb-credit-order-cost-basis" the_cheaper_first;
    stripe_credit_priority "stripe-credit-priority" by_priority;
    wal_003 "wal-003" credits_pay_a_whole_invoice;
    wal_006 "wal-006" an_amount_of_cents;
    kb_parent_child_credit "kb-parent-child-credit" a_credit_of_the_child;
    kb_parent_transfer "kb-parent-transfer-credit" a_childs_credit_goes_to_its_parent;
}
