//! Prepaid credits: what grants pay, in which order, what comes back, and how they end.

use std::sync::Arc;

use billing::{
    BillingPlan, Conceded, CreditScope, CreditUnit, Customer, Document, DocumentKind, Grant, GrantFacts,
    GrantKind, GrantOrder, LineKind, Movement, MovementKind, Proration, Readiness, Recurrence, StatementWhat,
    TopUpRule, Verdict, decisions, entries_of_movements, entry_of, movements_of, statement,
};
use calendar::Instant;
use ids::{CustomerId, GrantId, InvoiceId, SubscriptionId};
use ledger::{Account, Entry};
use money::{Currency, Money};

use crate::testworld::{World, at, cadence, decimal, fee, in_arrears, key, plan, tiered, unit_price, usage};

pub fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

pub fn payer() -> CustomerId {
    CustomerId::from_bytes([3; 16])
}

/// A promotional grant for everything, from the start of 2024.
pub fn promo(number: u8, minor: i64) -> Grant {
    Grant {
        id: GrantId::from_bytes([number; 16]),
        customer: payer(),
        name: format!("Grant {number}"),
        kind: GrantKind::Promotional,
        amount: eur(minor),
        unit: None,
        cost_basis: eur(0),
        effective: at("2024-01-01"),
        expires: None,
        priority: 0,
        scope: CreditScope::default(),
        sequence: number.into(),
        recurs: None,
    }
}

pub fn paid(number: u8, minor: i64, cost: i64) -> Grant {
    Grant { kind: GrantKind::PaidTaxedAtPurchase, cost_basis: eur(cost), ..promo(number, minor) }
}

pub fn at_use(number: u8, minor: i64, cost: i64) -> Grant {
    Grant { kind: GrantKind::PaidTaxedAtUse, ..paid(number, minor, cost) }
}

pub fn monthly(number: u8, minor: i64, cap: Option<i64>) -> Grant {
    let recurs = Recurrence {
        every: cadence("month"),
        rollover_cap: cap.map(eur),
        until: None,
        tax_category: None,
        first: None,
    };
    Grant { recurs: Some(recurs), ..promo(number, minor) }
}

/// A world whose grants a bookkeeper keeps: movements of issued documents and of plans are recorded.
#[derive(Clone)]
pub struct Book {
    pub world: World,
    pub booked: Vec<Entry>,
}

impl Book {
    pub fn new(world: World, grants: Vec<Grant>) -> Book {
        let mut book = Book { world, booked: Vec::new() };
        for grant in grants {
            book.grant(grant);
        }
        book
    }

    pub fn grant(&mut self, grant: Grant) {
        self.world.shared.grants.push(GrantFacts { grant, movements: Vec::new() });
    }

    pub fn bill(&mut self, as_of: &str) -> BillingPlan {
        self.bill_at(at(as_of))
    }

    pub fn bill_at(&mut self, as_of: Instant) -> BillingPlan {
        let before = self.world.account();
        let plan = self.world.bill(as_of);
        self.world.shared.orders.retain(|order| order.at > as_of);
        for grant in &plan.grants {
            assert!(self.find(grant.id).is_none(), "a grant begins once: {}", grant.id);
            self.grant(grant.clone());
        }
        for planned in plan.documents.iter().filter(|planned| planned.readiness == Readiness::Ready) {
            let document = &planned.document;
            self.booked.push(entry_of(document, &before).expect("an entry"));
            for movement in movements_of(document, &before, &plan.grants).expect("movements") {
                self.moved(movement);
            }
        }
        self.booked.extend(entries_of_movements(&plan.movements, &before).expect("entries"));
        for movement in &plan.movements {
            self.moved(movement.clone());
        }
        self.check();
        plan
    }

    /// A person credits an issued invoice.
    pub fn concede(&mut self, as_of: &str, invoice: InvoiceId, what: Conceded) -> Document {
        let before = self.world.account();
        let note = self.world.concede(at(as_of), invoice, what);
        self.booked.push(entry_of(&note, &before).expect("an entry"));
        for movement in movements_of(&note, &before, &[]).expect("movements") {
            self.moved(movement);
        }
        self.check();
        note
    }

    pub fn moved(&mut self, movement: Movement) {
        let grants = &mut self.world.shared.grants;
        let facts = grants.iter_mut().find(|facts| facts.grant.id == movement.grant);
        facts.expect("a movement of a known grant").movements.push(movement);
    }

    /// What holds whatever happens: no grant is overdrawn, and the liability is what the rests cost.
    fn check(&self) {
        let mut cost = 0;
        for facts in &self.world.shared.grants {
            let (rest, left) = (facts.rest().expect("a rest"), facts.cost_left().expect("a cost"));
            let rows = statement(facts).expect("a statement");
            assert!(
                rows.iter().all(|row| !row.rest.is_negative()),
                "credits never exceed the grant: {facts:?}"
            );
            assert!(!left.is_negative(), "nor their cost: {facts:?}");
            assert!(rest.minor() > 0 || left.is_zero(), "a used up grant has no cost left: {facts:?}");
            cost += left.minor();
        }
        let bought: i64 = self.bought_elsewhere();
        assert_eq!(
            -self.balance(&Account::ContractLiability),
            cost - bought,
            "the liability is the rests' cost"
        );
    }

    /// Grants that were not bought on a document of this book.
    fn bought_elsewhere(&self) -> i64 {
        let bought: Vec<GrantId> = self.lines(LineKind::Purchase);
        let rolled_from = |facts: &GrantFacts| {
            let into = facts.movements.iter().filter(|movement| movement.kind == MovementKind::RolledOver);
            into.map(|movement| movement.cost_basis.minor()).sum::<i64>()
        };
        let grants = self.world.shared.grants.iter();
        grants
            .map(|facts| {
                let own = if bought.contains(&facts.grant.id) { 0 } else { facts.grant.cost_basis.minor() };
                own + rolled_from(facts)
            })
            .sum()
    }

    fn lines(&self, kind: LineKind) -> Vec<GrantId> {
        let lines = self.world.issued.iter().flat_map(|document| &document.lines);
        let of_kind = lines.filter(|line| line.kind == kind);
        of_kind
            .filter_map(|line| match &line.subject {
                billing::LineSubject::Grant(grant) => Some(*grant),
                _ => None,
            })
            .collect()
    }

    pub fn balance(&self, account: &Account) -> i64 {
        let postings = self.booked.iter().flat_map(Entry::postings);
        postings.filter(|posting| posting.account == *account).map(|posting| posting.amount.minor()).sum()
    }

    pub fn find(&self, id: GrantId) -> Option<&GrantFacts> {
        self.world.shared.grants.iter().find(|facts| facts.grant.id == id)
    }

    pub fn facts(&self, number: u8) -> &GrantFacts {
        self.find(GrantId::from_bytes([number; 16])).expect("a grant")
    }

    pub fn rest(&self, number: u8) -> i64 {
        self.facts(number).rest().expect("a rest").minor()
    }

    pub fn moved_by(&self, number: u8, kind: MovementKind) -> i64 {
        let movements = self.facts(number).movements.iter().filter(|movement| movement.kind == kind);
        movements.map(|movement| movement.amount.minor()).sum()
    }
}

pub fn only(plan: &BillingPlan) -> &Document {
    assert_eq!(plan.documents.len(), 1, "one document: {plan:?}");
    &plan.documents[0].document
}

pub fn postings(entry: &Entry) -> Vec<(String, i64)> {
    entry.postings().iter().map(|posting| (posting.account.code(), posting.amount.minor())).collect()
}

/// 100.00 a month in advance from the start of 2024.
fn hundred() -> World {
    World::start(vec![plan(1, vec![fee("base", "100", "month")])], at("2024-01-01"), 0)
}

/// 1.00 a call, monthly in arrears.
pub fn calls() -> World {
    World::start(vec![plan(1, vec![in_arrears(usage("api", "1", "month"))])], at("2024-01-01"), 0)
}

#[test]
fn each_kind_of_grant_pays_and_is_booked_its_own_way() {
    // Kind, by credits, prepaid, net, tax, amount due, the entry.
    let deferred = |amount| ("deferred_revenue".to_owned(), amount);
    let tax = |amount| ("tax_payable:VAT".to_owned(), amount);
    let receivable = |amount| ("receivable".to_owned(), amount);
    let liability = |amount| ("contract_liability".to_owned(), amount);
    let rows = [
        (
            promo(1, 30_00),
            30_00,
            0,
            70_00,
            14_00,
            84_00,
            vec![receivable(84_00), deferred(-70_00), tax(-14_00)],
        ),
        (
            paid(1, 50_00, 40_00),
            50_00,
            0,
            50_00,
            10_00,
            60_00,
            vec![receivable(60_00), deferred(-90_00), liability(40_00), tax(-10_00)],
        ),
        (
            at_use(1, 120_00, 100_00),
            0,
            120_00,
            100_00,
            20_00,
            0,
            vec![deferred(-80_00), liability(100_00), tax(-20_00)],
        ),
        (
            at_use(1, 60_00, 60_00),
            0,
            60_00,
            100_00,
            20_00,
            60_00,
            vec![receivable(60_00), deferred(-100_00), liability(60_00), tax(-20_00)],
        ),
    ];
    for (grant, by_credits, prepaid, net, tax, due, expected) in rows {
        let kind = grant.kind;
        let mut book = Book::new(hundred(), vec![grant]);
        let plan = book.bill("2024-01-01");
        let document = only(&plan);
        assert_eq!(document.lines[0].by_credits, eur(by_credits), "{kind:?}");
        assert_eq!(document.prepaid.by_credits, eur(prepaid), "{kind:?}");
        assert_eq!((document.net, document.tax), (eur(net), eur(tax)), "{kind:?}");
        assert_eq!(document.amount_due(), Ok(eur(due)), "{kind:?}");
        assert_eq!(postings(&book.booked[0]), expected, "{kind:?}");
    }
}

#[test]
fn grants_are_burnt_in_order() {
    let later = |grant: Grant| Grant { expires: Some(at("2024-09-01")), ..grant };
    let sooner = |grant: Grant| Grant { expires: Some(at("2024-08-01")), ..grant };
    let scoped = |scope: CreditScope| move |grant: Grant| Grant { scope: scope.clone(), ..grant };
    let price = scoped(CreditScope { prices: vec![key("base")], ..CreditScope::default() });
    let of_plan = scoped(CreditScope { plans: vec![key("plan-1")], ..CreditScope::default() });
    let subscription = Some(ids::SubscriptionId::from_bytes([7; 16]));
    let of_subscription = scoped(CreditScope { subscription, ..CreditScope::default() });
    // The first of each pair is burnt first, though it was recorded last.
    let pairs = [
        ("priority before scope", promo(2, 10_00), Grant { priority: 1, ..price(promo(1, 10_00)) }),
        ("a price before a plan", price(promo(2, 10_00)), of_plan(promo(1, 10_00))),
        ("a plan before a subscription", of_plan(promo(2, 10_00)), of_subscription(promo(1, 10_00))),
        ("scope before expiry", of_subscription(promo(2, 10_00)), sooner(promo(1, 10_00))),
        ("the soonest expiry", sooner(paid(2, 10_00, 10_00)), later(promo(1, 10_00))),
        ("any expiry before none", later(paid(2, 10_00, 10_00)), promo(1, 10_00)),
        ("the lowest cost of a unit", paid(2, 10_00, 5_00), paid(1, 5_00, 4_00)),
        (
            "the earliest",
            promo(2, 10_00),
            Grant { effective: at("2024-01-01T00:00:00.000001Z"), ..promo(1, 10_00) },
        ),
        ("the order of recording", promo(1, 10_00), promo(2, 10_00)),
    ];
    for (what, first, second) in pairs {
        for grants in [vec![first.clone(), second.clone()], vec![second.clone(), first.clone()]] {
            let world = World::start(vec![plan(1, vec![fee("base", "10", "month")])], at("2024-02-01"), 0);
            let mut book = Book::new(world, grants);
            let planned = book.bill("2024-02-01");
            let burnt: Vec<GrantId> = only(&planned).burns.iter().map(|burn| burn.grant).collect();
            let all = first.amount.minor() >= 10_00;
            assert_eq!(burnt[0], first.id, "{what}");
            assert_eq!(burnt.len(), if all { 1 } else { 2 }, "{what}");
        }
    }
}

#[test]
fn scopes_leave_lines_out_and_one_grant_is_shared_over_lines() {
    let prices = vec![fee("base", "20", "month"), fee("extra", "10", "month"), fee("other", "50", "month")];
    let world = World::start(vec![plan(1, prices)], at("2024-01-01"), 0);
    let scope = CreditScope { prices: vec![key("base"), key("extra")], ..CreditScope::default() };
    let mut book = Book::new(world, vec![Grant { scope, ..promo(1, 10_00) }]);
    let planned = book.bill("2024-01-01");
    let by_credits: Vec<i64> = only(&planned).lines.iter().map(|line| line.by_credits.minor()).collect();
    assert_eq!(by_credits, [6_67, 3_33, 0]);
}

#[test]
fn usage_burns_what_is_valid_at_its_own_time() {
    let early = Grant { expires: Some(at("2024-01-15")), ..promo(1, 50_00) };
    let late = Grant { effective: at("2024-01-20"), ..promo(2, 50_00) };
    let mut book = Book::new(calls(), vec![early, late]);
    book.world.used(at("2024-01-10"), "10");
    book.world.used(at("2024-01-15"), "20");
    book.world.used(at("2024-01-20"), "5");
    let planned = book.bill("2024-02-01");
    let burns: Vec<(Instant, i64)> =
        only(&planned).burns.iter().map(|burn| (burn.at, burn.amount.minor())).collect();
    assert_eq!(burns, [(at("2024-01-01"), 10_00), (at("2024-01-20"), 5_00)]);
    assert_eq!(only(&planned).net, eur(20_00), "what was used at the end of a grant is not its");
}

#[test]
fn a_slice_is_what_the_cumulative_rating_grew_by() {
    let tiers = [(Some("10"), "2"), (None, "1")];
    let price = in_arrears(tiered("api", pricing::TierMode::Graduated, &tiers, "month"));
    let world = World::start(vec![plan(1, vec![price])], at("2024-01-01"), 0);
    let late = Grant { effective: at("2024-01-15"), ..promo(1, 100_00) };
    let mut book = Book::new(world, vec![late]);
    book.world.used(at("2024-01-02"), "8");
    book.world.used(at("2024-01-20"), "8");
    let planned = book.bill("2024-02-01");
    // 8 are 16.00; 16 are 20.00 + 6.00.
    assert_eq!(only(&planned).lines[0].by_credits, eur(10_00));
    assert_eq!(only(&planned).net, eur(16_00));
}

#[test]
fn a_slice_that_fell_counts_nothing() {
    let early = Grant { expires: Some(at("2024-01-10")), ..promo(1, 100_00) };
    let late = Grant { effective: at("2024-01-20"), ..promo(2, 100_00) };
    let mut book = Book::new(calls(), vec![early, late]);
    book.world.used(at("2024-01-02"), "10");
    book.world.used(at("2024-01-12"), "-4");
    book.world.used(at("2024-01-21"), "1");
    let planned = book.bill("2024-02-01");
    // 7.00 in all: 10.00 by the 10th are paid as far as the line goes, and nothing is left for the rest.
    assert_eq!(only(&planned).lines[0].by_credits, eur(7_00));
    assert_eq!((book.rest(1), book.rest(2)), (0, 100_00), "the rest of the early one expired");
}

#[test]
fn a_grant_expires_once_what_came_before_is_billed() {
    let mut first = plan(1, vec![in_arrears(usage("api", "1", "month"))]);
    first.grace_micros = 3 * 86_400_000_000;
    let world = World::start(vec![first], at("2024-01-01"), 0);
    let grant = Grant { expires: Some(at("2024-01-15")), ..paid(1, 50_00, 25_00) };
    let mut book = Book::new(world, vec![grant]);
    book.world.used(at("2024-01-10"), "10");
    // The period runs, then waits; what comes late finds the grant.
    for day in ["2024-01-16", "2024-02-01", "2024-02-03"] {
        assert!(book.bill(day).movements.is_empty(), "{day}");
    }
    book.world.used(at("2024-01-11"), "5");
    let plan = book.bill("2024-02-04");
    assert_eq!(only(&plan).lines[0].by_credits, eur(15_00));
    let expired = &plan.movements[0];
    assert_eq!(
        (expired.kind, expired.at, expired.amount),
        (MovementKind::Expired, at("2024-01-15"), eur(-35_00))
    );
    assert_eq!(expired.cost_basis, eur(-17_50));
    assert_eq!(book.balance(&Account::Breakage), -17_50);
    assert!(book.bill("2024-02-05").movements.is_empty(), "once");
}

#[test]
fn costs_of_burns_sum_to_the_cost_of_the_grant() {
    let world = World::start(vec![plan(1, vec![fee("base", "10", "month")])], at("2024-01-01"), 0);
    let mut book = Book::new(world, vec![paid(1, 30_00, 20_00)]);
    let mut costs = Vec::new();
    for month in ["2024-01-01", "2024-02-01", "2024-03-01"] {
        let plan = book.bill(month);
        costs.push(only(&plan).burns[0].cost_basis.minor());
    }
    assert_eq!(costs, [6_67, 6_66, 6_67]);
    assert_eq!(book.balance(&Account::ContractLiability), 20_00);
}

#[test]
fn a_recurring_grant_rolls_over_up_to_its_cap() {
    let mut book = Book::new(calls(), vec![monthly(1, 100_00, Some(30_00))]);
    book.world.used(at("2024-01-10"), "60");
    let plan = book.bill("2024-02-01");
    // 40.00 are left: 30.00 go over, 10.00 expire.
    let moved: Vec<(MovementKind, i64)> =
        plan.movements.iter().map(|movement| (movement.kind, movement.amount.minor())).collect();
    assert_eq!(moved, [(MovementKind::RolledOver, -30_00), (MovementKind::Expired, -10_00)]);
    let begun: Vec<(i64, Instant, Option<Instant>)> =
        plan.grants.iter().map(|grant| (grant.amount.minor(), grant.effective, grant.expires)).collect();
    let february = at("2024-02-01");
    assert_eq!(begun, [(100_00, february, None), (30_00, february, Some(at("2024-03-01")))]);
    // What was rolled over ends first, so it is burnt first; the cap holds for both together.
    book.world.used(at("2024-02-10"), "20");
    let plan = book.bill("2024-03-01");
    assert_eq!(only(&plan).burns.len(), 1);
    let moved: Vec<(MovementKind, i64)> =
        plan.movements.iter().map(|movement| (movement.kind, movement.amount.minor())).collect();
    assert_eq!(
        moved,
        [
            (MovementKind::RolledOver, -30_00),
            (MovementKind::Expired, -70_00),
            (MovementKind::Expired, -10_00)
        ]
    );
}

#[test]
fn months_billed_at_once_are_paid_by_their_own_grants() {
    for at_once in [false, true] {
        let mut book = Book::new(calls(), vec![monthly(1, 10_00, Some(4_00))]);
        for day in ["2024-01-31", "2024-02-01", "2024-03-31"] {
            book.world.used(at(day), "12");
        }
        let months = ["2024-02-01", "2024-03-01", "2024-04-01"];
        for month in if at_once { &months[2..] } else { &months[..] } {
            book.bill(month);
        }
        // January 10.00 of 12.00, February 10.00 of 12.00, March 10.00 of 12.00.
        assert_eq!(book.world.net(), 6_00, "at once: {at_once}");
        let rests: i64 =
            book.world.shared.grants.iter().map(|facts| facts.rest().expect("a rest").minor()).sum();
        assert_eq!(rests, 10_00, "April's is untouched");
    }
}

#[test]
fn a_recurring_grant_ends_with_its_row() {
    let mut grant = monthly(1, 10_00, Some(10_00));
    grant.recurs.as_mut().expect("it recurs").until = Some(at("2024-02-15"));
    let mut book = Book::new(hundred(), vec![grant]);
    book.bill("2024-01-01");
    let february = book.bill("2024-02-01");
    assert_eq!((february.grants.len(), february.movements.len()), (1, 1), "used up: it only says so");
    let march = book.bill("2024-03-01");
    assert_eq!((march.grants.len(), march.movements.len()), (0, 1));
    assert!(book.bill("2024-04-01").grants.is_empty());
}

#[test]
fn a_fee_at_the_boundary_is_paid_by_the_next_grant() {
    let grant = Grant { kind: GrantKind::PaidTaxedAtPurchase, ..monthly(1, 30_00, None) };
    let mut book = Book::new(hundred(), vec![grant]);
    for month in ["2024-01-01", "2024-02-01", "2024-03-01"] {
        let plan = book.bill(month);
        assert_eq!(only(&plan).lines[0].by_credits, eur(30_00), "{month}");
    }
}

#[test]
fn a_row_that_is_charged_buys_each_further_grant() {
    let mut grant =
        Grant { cost_basis: eur(25_00), kind: GrantKind::PaidTaxedAtPurchase, ..monthly(1, 30_00, None) };
    grant.recurs.as_mut().expect("it recurs").tax_category = Some(key("standard"));
    let mut book = Book::new(hundred(), vec![grant]);
    book.bill("2024-01-01");
    let plan = book.bill("2024-02-01");
    let totals: Vec<(LineKind, i64)> = plan
        .documents
        .iter()
        .map(|planned| (planned.document.lines[0].kind, planned.document.total.minor()))
        .collect();
    assert_eq!(totals.len(), 2);
    assert!(totals.contains(&(LineKind::Purchase, 30_00)), "25.00 and 20 % tax");
    assert!(totals.contains(&(LineKind::Recurring, 84_00)), "70.00 and 20 % tax");
}

#[test]
fn ordered_credits_are_bought_on_a_document_of_their_own_and_are_no_revenue() {
    let mut book = Book::new(hundred(), Vec::new());
    let grant = Grant { effective: at("2024-01-01"), ..paid(1, 60_00, 50_00) };
    let order = GrantOrder { grant, at: at("2024-01-01"), tax_category: key("standard") };
    book.world.shared.orders.push(order);
    let plan = book.bill("2024-01-01");
    let [purchase, other] = &plan.documents[..] else { panic!("two documents") };
    let (purchase, other) = match purchase.document.lines[0].kind {
        LineKind::Purchase => (&purchase.document, &other.document),
        _ => (&other.document, &purchase.document),
    };
    assert_eq!((purchase.net, purchase.total), (eur(50_00), eur(60_00)));
    assert_eq!(other.lines[0].by_credits, eur(60_00));
    assert_eq!(book.balance(&Account::ContractLiability), 0, "bought and burnt");
    assert_eq!(book.balance(&Account::DeferredRevenue), -90_00, "the cost of what was burnt, and 40.00");
    assert_eq!(book.balance(&Account::TaxPayable { name: "VAT".to_owned() }), -18_00);
}

#[test]
fn credits_never_pay_for_credits() {
    let mut book = Book::new(calls(), vec![promo(1, 500_00), at_use(2, 500_00, 500_00)]);
    let order =
        GrantOrder { grant: paid(3, 60_00, 50_00), at: at("2024-01-05"), tax_category: key("standard") };
    book.world.shared.orders.push(order);
    let plan = book.bill("2024-01-05");
    assert_eq!(only(&plan).amount_due(), Ok(eur(60_00)));
}

#[test]
fn credits_top_up_once_a_run_below_the_threshold() {
    let rule = TopUpRule {
        below: eur(20_00),
        amount: eur(50_00),
        price: eur(45_00),
        tax_category: key("standard"),
        lasts: Some(cadence("month")),
    };
    let mut book = Book::new(calls(), vec![promo(1, 30_00)]);
    book.world.shared.top_ups.push(rule);
    book.world.used(at("2024-01-10"), "8");
    let plan = book.bill("2024-01-31");
    assert!(plan.documents.is_empty(), "30.00 are enough");
    let plan = book.bill("2024-02-01");
    assert_eq!((plan.documents.len(), plan.grants.len()), (1, 0), "22.00 are enough");
    book.world.used(at("2024-02-10"), "10");
    let plan = book.bill("2024-03-01");
    let [_, purchase] = &plan.documents[..] else { panic!("two documents") };
    assert_eq!((purchase.document.key.due, purchase.document.total), (at("2024-03-01"), eur(54_00)));
    let bought = &plan.grants[0];
    assert_eq!((bought.amount, bought.cost_basis), (eur(50_00), eur(45_00)));
    assert_eq!((bought.effective, bought.expires), (at("2024-03-01"), Some(at("2024-04-01"))));
    assert!(book.bill("2024-03-02").documents.is_empty(), "62.00 are enough");
}

#[test]
fn a_credited_line_gives_back_to_the_grants_before_any_money() {
    let world = World::start(vec![plan(1, vec![fee("base", "31", "month")])], at("2024-01-01"), 0);
    let first = Grant { priority: 0, ..paid(1, 10_00, 5_00) };
    let second = Grant { priority: 1, ..promo(2, 6_00) };
    let mut book = Book::new(world, vec![first, second]);
    book.bill("2024-01-01");
    assert_eq!((book.rest(1), book.rest(2)), (0, 0));
    // 8 of 31 days are not used: 8.00 come back, 6.00 to the one burnt last, 2.00 to the other.
    book.world.cancel(at("2024-01-24"), Proration::Prorate);
    let plan = book.bill("2024-01-24");
    let note = only(&plan);
    assert_eq!(note.kind, DocumentKind::CreditNote);
    assert_eq!((note.lines[0].amount, note.lines[0].by_credits), (eur(-8_00), eur(-8_00)));
    assert_eq!((note.total, note.amount_due()), (eur(0), Ok(eur(0))));
    assert_eq!((book.rest(1), book.rest(2)), (2_00, 6_00));
    assert_eq!(book.facts(1).cost_left(), Ok(eur(1_00)));
    assert_eq!(book.facts(1).movements[1].kind, MovementKind::GivenBack);
}

#[test]
fn a_credited_line_gives_back_what_paid_its_total() {
    let world = World::start(vec![plan(1, vec![fee("base", "31", "month")])], at("2024-01-01"), 0);
    let mut book = Book::new(world, vec![at_use(1, 20_00, 20_00)]);
    let plan = book.bill("2024-01-01");
    assert_eq!(only(&plan).amount_due(), Ok(eur(17_20)), "31.00 and 6.20 less 20.00");
    book.world.cancel(at("2024-01-11"), Proration::Prorate);
    let plan = book.bill("2024-01-11");
    let note = only(&plan);
    // 21.00 and 4.20 of tax come back: 20.00 as credits, 5.20 as money.
    assert_eq!((note.total, note.prepaid.by_credits), (eur(-25_20), eur(-20_00)));
    assert_eq!(note.amount_due(), Ok(eur(-5_20)));
    assert_eq!(book.rest(1), 20_00);
    assert_eq!(book.balance(&Account::Receivable), 12_00, "10.00 and 2.00 of tax were used");
}

#[test]
fn what_comes_back_after_expiry_expires_again() {
    let world = World::start(vec![plan(1, vec![fee("base", "31", "month")])], at("2024-01-01"), 0);
    let grant = Grant { expires: Some(at("2024-01-10")), ..paid(1, 31_00, 31_00) };
    let mut book = Book::new(world, vec![grant]);
    book.bill("2024-01-01");
    book.world.cancel(at("2024-01-24"), Proration::Prorate);
    book.bill("2024-01-24");
    assert_eq!(book.moved_by(1, MovementKind::GivenBack), 8_00);
    assert_eq!(book.moved_by(1, MovementKind::Expired), -8_00);
    assert_eq!(book.balance(&Account::Breakage), -8_00);
}

#[test]
fn a_child_burns_its_own_first_and_never_its_sisters() {
    let [parent, sister] = [8, 9].map(|number| CustomerId::from_bytes([number; 16]));
    let own = Grant { priority: 5, ..promo(1, 30_00) };
    let parents = Grant { customer: parent, ..promo(2, 30_00) };
    let sisters = Grant { customer: sister, ..promo(3, 30_00) };
    let book = Book::new(hundred(), vec![parents, sisters, own]);
    let mut account = book.world.account();
    account.payer = Arc::new(billing::Customer { id: parent, ..(*account.payer).clone() });
    let measured = book.world.measurements(at("2024-01-01"));
    let plan = billing::bill(&account, &measured, calendar::AsOf(at("2024-01-01"))).expect("a plan");
    let burns = &only(&plan).burns;
    let burnt: Vec<GrantId> = burns.iter().map(|burn| burn.grant).collect();
    assert_eq!(burnt, [GrantId::from_bytes([1; 16]), GrantId::from_bytes([2; 16])]);
}

#[test]
fn a_draft_takes_its_part_but_burns_nothing_yet() {
    let mut first = plan(1, vec![in_arrears(usage("api", "1", "month"))]);
    first.grace_micros = 5 * 86_400_000_000;
    let world = World::start(vec![first], at("2024-01-01"), 0);
    let mut book = Book::new(world, vec![paid(1, 50_00, 25_00)]);
    book.world.used(at("2024-01-10"), "30");
    book.world.one_off(at("2024-02-02"), "Setup", 1, "40");
    let plan = book.bill("2024-02-02");
    let paid: Vec<(bool, i64)> = plan
        .documents
        .iter()
        .map(|planned| {
            let by_credits = planned.document.lines.iter().map(|line| line.by_credits.minor()).sum();
            (planned.readiness == Readiness::Ready, by_credits)
        })
        .collect();
    assert_eq!(paid, [(false, 30_00), (true, 20_00)]);
    assert_eq!(book.rest(1), 30_00, "only what was issued");
    assert_eq!(book.facts(1).cost_left(), Ok(eur(15_00)));
    book.bill("2024-02-06");
    assert_eq!(book.rest(1), 0);
}

#[test]
fn units_are_exact_or_rounded_to_twelve_digits() {
    let unit = |value: &str| Some(CreditUnit { name: "token".to_owned(), value: unit_price(value) });
    for (value, expected) in [("0.05", "-200"), ("0.03", "-333.333333333333"), ("0.07", "-142.857142857143")]
    {
        let world = World::start(vec![plan(1, vec![fee("base", "10", "month")])], at("2024-01-01"), 0);
        let mut book = Book::new(world, vec![Grant { unit: unit(value), ..promo(1, 50_00) }]);
        book.bill("2024-01-01");
        assert_eq!(book.facts(1).movements[0].units, Some(decimal(expected)), "{value}");
    }
}

#[test]
fn decisions_say_why_each_grant_paid_or_not() {
    let scope = CreditScope { prices: vec![key("other")], ..CreditScope::default() };
    let grants = vec![
        promo(1, 4_00),
        Grant { scope, ..promo(2, 10_00) },
        Grant { expires: Some(at("2024-01-15")), ..promo(3, 10_00) },
        Grant { effective: at("2024-03-01"), ..promo(4, 10_00) },
        Grant { customer: CustomerId::from_bytes([9; 16]), ..promo(5, 10_00) },
        Grant { priority: 1, ..promo(6, 10_00) },
        Grant { priority: 2, ..promo(7, 10_00) },
    ];
    let world = World::start(vec![plan(1, vec![fee("base", "10", "month")])], at("2024-02-01"), 0);
    let mut book = Book::new(world, grants);
    let planned = book.bill("2024-02-01");
    let mut account = book.world.account();
    let own = decisions(&account, only(&planned), 1).expect("decisions");
    assert!(
        own.iter().all(|decision| decision.name != "Grant 5"),
        "it is of a payer before, and paid nothing"
    );
    let mut sibling = account.subscriptions[0].clone();
    let customer = Customer { id: CustomerId::from_bytes([9; 16]), ..(*sibling.customer).clone() };
    (sibling.subscription, sibling.customer) = (SubscriptionId::from_bytes([9; 16]), Arc::new(customer));
    account.subscriptions.push(sibling);
    let found = decisions(&account, only(&planned), 1).expect("decisions");
    let mut found: Vec<(String, Verdict)> =
        found.into_iter().map(|decision| (decision.name, decision.verdict)).collect();
    found.sort_by(|a, b| a.0.cmp(&b.0));
    let expected = [
        Verdict::Paid(eur(4_00)),
        Verdict::OutOfScope,
        Verdict::Over(at("2024-01-15")),
        Verdict::NotYet(at("2024-03-01")),
        Verdict::OtherCustomer,
        Verdict::Paid(eur(6_00)),
        Verdict::NotNeeded,
    ];
    assert_eq!(found.into_iter().map(|(_, verdict)| verdict).collect::<Vec<Verdict>>(), expected);
    let march = book.bill("2024-03-01");
    let of_march = decisions(&book.world.account(), only(&march), 1).expect("decisions");
    let first = of_march.iter().find(|decision| decision.name == "Grant 1").expect("it was looked at");
    assert_eq!(first.verdict, Verdict::NotNeeded, "it is empty, and others paid all");
    assert_eq!(
        Verdict::NotYet(at("2024-03-01")).words(),
        "It pays only what happens from 2024-03-01T00:00:00Z on."
    );
}

#[test]
fn a_statement_runs_from_the_grant_to_its_rest() {
    let world = World::start(vec![plan(1, vec![fee("base", "20", "month")])], at("2024-01-01"), 0);
    let mut book = Book::new(world, vec![Grant { expires: Some(at("2024-01-20")), ..promo(1, 50_00) }]);
    book.bill("2024-01-01");
    book.bill("2024-01-20");
    let rows = statement(book.facts(1)).expect("a statement");
    let rows: Vec<(StatementWhat, i64, i64)> =
        rows.iter().map(|row| (row.what, row.amount.minor(), row.rest.minor())).collect();
    assert_eq!(
        rows,
        [
            (StatementWhat::Granted, 50_00, 50_00),
            (StatementWhat::Moved(MovementKind::Burnt), -20_00, 30_00),
            (StatementWhat::Moved(MovementKind::Expired), -30_00, 0),
        ]
    );
}

#[test]
fn usage_billed_early_burns_each_slice_once() {
    let mut version = plan(1, vec![in_arrears(usage("api", "1", "month"))]);
    version.terms.bill_at.insert(Currency::EUR, eur(30_00));
    let world = World::start(vec![version], at("2024-01-01"), 0);
    let early = Grant { expires: Some(at("2024-01-10")), ..promo(1, 15_00) };
    let late = Grant { effective: at("2024-01-10"), ..promo(2, 25_00) };
    let mut book = Book::new(world, vec![early, late]);
    book.world.used(at("2024-01-05"), "10");
    book.world.used(at("2024-01-11"), "20");
    let planned = book.bill("2024-01-12");
    assert_eq!(only(&planned).lines[0].by_credits, eur(30_00));
    // 6.00 more for the time of the early one, of which 5.00 are left; 9.00 for the other, likewise.
    book.world.used(at("2024-01-09"), "6");
    book.world.used(at("2024-01-20"), "9");
    let planned = book.bill("2024-02-01");
    assert_eq!((only(&planned).lines[0].amount, only(&planned).net), (eur(15_00), eur(5_00)));
    assert_eq!((book.rest(1), book.rest(2)), (0, 0));
}

#[test]
fn a_grant_taken_back_pays_no_more() {
    let mut book = Book::new(hundred(), vec![paid(1, 150_00, 75_00)]);
    book.bill("2024-01-01");
    let account = book.world.account();
    let void = billing::take_back(book.facts(1), at("2024-01-20")).expect("fits").expect("something is left");
    assert_eq!((void.amount, void.cost_basis), (eur(-50_00), eur(-25_00)));
    let entries = entries_of_movements(std::slice::from_ref(&void), &account);
    book.booked.extend(entries.expect("an entry"));
    book.moved(void);
    let plan = book.bill("2024-02-01");
    assert_eq!(only(&plan).net, eur(100_00));
    assert_eq!(book.balance(&Account::Breakage), -25_00);
}
