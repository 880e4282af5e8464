//! What subscriptions of one payer share: who pays, grants, discounts, contracts, balances.

use std::collections::BTreeMap;

use billing::{
    Burn, Contract, CreditScope, Customer, CustomerMore, Discount, Document, DocumentDiscount, DocumentOwner,
    Grant, GrantKind, GrantOrder, Instalment, InvoiceKey, LimitOn, LimitReach, LimitWindow, LineRef,
    Movement, MovementKind, PlannedDocument, Prepaid, Readiness, Renewal, TopUpRule, UsageLimit,
};
use calendar::Instant;
use ids::CustomerId;
use money::{Currency, Money, Percent};
use pricing::{Coupon, CouponLasts, CouponLevel, CouponOff};
use store::accounts::{self, AccountKey};
use store::balances::{self, BalanceMoved};
use store::contracts::{self, KeptContract};
use store::coupons::{self, KeptCoupon, Redeemed};
use store::documents::{self, DocumentFilter};
use store::gather::Revisit;
use store::issue::RunOutcome;
use store::jobs::{self, JobKind};
use store::{
    Store, discounts, grants, instalments, limits, parties, payment_methods, rests, withdrawals, write_offs,
};

use crate::world::{self, World, each_engine, euro, id, instant, key, ready};

const DUE: &str = "2024-02-29T00:00:00Z";
const LATER: &str = "2024-03-31T00:00:00Z";

fn account(world: &World, number: usize) -> AccountKey {
    AccountKey { payer: world.customers[number], seller: world.seller, currency: Currency::EUR }
}

/// Makes the first customer pay for the second.
pub fn second_paid_by_first(store: &Store, world: &World) {
    let more = CustomerMore { payer: Some(world.customers[0]), ..CustomerMore::default() };
    change(store, world, Customer { more, ..world::customer(1, 2) });
}

pub fn change(store: &Store, world: &World, customer: Customer) {
    let environment = world.environment;
    store.write(move |act| parties::update_customer(act, environment, &customer)).unwrap();
}

fn job_due(store: &Store, world: &World, number: usize) -> Option<Instant> {
    let id = world.subscriptions[number].id.to_string();
    let job = (JobKind::BillSubscription, id.as_str());
    store.read(|reader| jobs::job(reader, world.environment, job)).unwrap().map(|job| job.due_at)
}

pub fn grant(customer: CustomerId, name: &str, minor: i64) -> Grant {
    Grant {
        id: id(name),
        customer,
        name: name.to_owned(),
        kind: GrantKind::Promotional,
        amount: euro(minor),
        unit: None,
        cost_basis: euro(0),
        effective: instant("2024-02-01T00:00:00Z"),
        expires: None,
        priority: 0,
        scope: CreditScope::default(),
        sequence: 0,
        recurs: None,
    }
}

pub fn record_grant(store: &Store, world: &World, grant: Grant) {
    let (environment, seller) = (world.environment, world.seller);
    store.write(move |act| grants::record_grant(act, environment, seller, &grant)).unwrap();
}

fn coupon() -> Coupon {
    Coupon {
        key: key("welcome"),
        name: "Welcome".to_owned(),
        names: BTreeMap::new(),
        off: CouponOff::Amount(BTreeMap::from([(Currency::EUR, euro(1000))])),
        lasts: CouponLasts::Once,
        level: CouponLevel::Invoice,
        plans: Vec::new(),
        prices: Vec::new(),
        customers: Vec::new(),
        redeem_from: None,
        redeem_until: None,
        redemptions_max: None,
        order: None,
    }
}

fn discount() -> Discount {
    Discount { id: id("discount"), coupon: coupon(), code: Some("HELLO".to_owned()) }
}

fn contract() -> Contract {
    Contract {
        id: id("contract"),
        name: "Yearly".to_owned(),
        currency: Currency::EUR,
        starts: instant("2024-01-01T00:00:00Z"),
        ends: instant("2025-01-01T00:00:00Z"),
        renewal: Renewal::Ends,
        terminated: None,
        commitments: Vec::new(),
        pooled: Vec::new(),
    }
}

pub fn burnt(document: &mut Document, grant: &Grant, minor: i64) {
    let at = document.key.due;
    let (amount, cost_basis, taken_back) = (euro(minor), euro(0), Vec::new());
    document.burns = vec![Burn { grant: grant.id, line: 3, at, amount, cost_basis, taken_back }];
}

/// A limit on what a customer may use.
pub fn limit(customer: CustomerId) -> UsageLimit {
    UsageLimit {
        id: id("limit"),
        name: "Budget".to_owned(),
        customer,
        reach: LimitReach::Customer,
        on: LimitOn::Usage { meter: key_of("calls"), dimensions: BTreeMap::new() },
        amount: money::Decimal::from_i64(100),
        window: LimitWindow::Month,
        zone: calendar::Zone::utc(),
        starts: instant(DUE),
        ends: None,
    }
}

/// A row in every table that holds what subscriptions share.
pub fn fill(store: &Store, world: &World) {
    let (environment, seller, first) = (world.environment, world.seller, world.customers[0]);
    second_paid_by_first(store, world);
    let given = grant(first, "given", 5000);
    record_grant(store, world, given.clone());
    let mut gathered = world::gathered_of(store, world, &[0, 1], Revisit::FactsOnly);
    let mut invoice = world::invoice(&gathered.facts.subscriptions[0], instant(LATER), 0);
    burnt(&mut invoice, &given, 1000);
    invoice.discounts = vec![DocumentDiscount {
        discount: discount().id,
        name: "Welcome".to_owned(),
        from: euro(2000),
        amount: euro(1000),
    }];
    // Of an invoice that is not there, so that all of it is to be refunded.
    let never = world::invoice(&gathered.facts.subscriptions[0], instant("2024-04-30T00:00:00Z"), 0);
    let mut note = world::credit_note(&gathered.facts.subscriptions[0], &never, 1);
    note.lines.iter_mut().for_each(|line| line.refund = true);
    let (invoice_id, note_id) = (invoice.id, note.id);
    gathered.facts.subscriptions.sort_by_key(|facts| facts.subscription);
    let documents = vec![ready(invoice), ready(note)];
    let outcomes = world::commit(store, world, vec![world::run(gathered, documents)]);
    assert!(matches!(outcomes[..], [RunOutcome::Done(_)]), "{outcomes:?}");
    let (key, order, rule) = (account(world, 0), grant(first, "ordered", 2000), top_up());
    store
        .write(move |act| {
            let at = instant(DUE);
            let order = GrantOrder { grant: order.clone(), at, tax_category: key_of("standard") };
            grants::record_order(act, environment, seller, &order)?;
            let order = GrantOrder { grant: grant(first, "withdrawn", 2000), ..order };
            grants::record_order(act, environment, seller, &order)?;
            grants::withdraw_order(act, environment, (&order, seller), at)?;
            grants::set_top_up(act, environment, key, Some(&rule))?;
            discounts::record_discount(act, environment, first, (&discount(), at))?;
            discounts::remove_discount(act, environment, first, (discount().id, at))?;
            let kept = KeptContract { contract: contract(), customer: first, seller, version: 1 };
            contracts::keep_contract(act, environment, &kept, at)?;
            limits::create(act, environment, (&limit(first), at))?;
            crate::alerts::fill(act, environment, first)?;
            let moved = (BalanceMoved::Adjusted, euro(300), at, "sorry");
            balances::record_balance_movement(act, environment, key, moved)
        })
        .unwrap();
    world::act(store, move |act| {
        let more = CustomerMore { payer: Some(first), ..CustomerMore::default() };
        let after = Customer { more, ..world::customer(1, 2) };
        payment_methods::note(act, environment, (&world::customer(1, 1), &after), instant(DUE))?;
        let kept = KeptCoupon { coupon: coupon(), version: 1, archived: false };
        coupons::keep_coupon(act, environment, &kept)?;
        let redeemed = Redeemed {
            discount: discount().id,
            coupon: coupon().key,
            code: None,
            customer: first,
            subscription: None,
            at: instant(DUE),
        };
        coupons::note_redemption(act, environment, &redeemed)
    });
    world::act(store, move |act| crate::attachments::attach(act, environment, invoice_id));
    world::act(store, move |act| crate::kept_files::keep(act, environment, invoice_id));
    let row = store.read(|reader| documents::document(reader, environment, note_id)).unwrap().unwrap();
    store
        .write(move |act| {
            let moved = (rests::RestMoved::Refunded, euro(100), instant(DUE), "by transfer");
            rests::move_rest(act, environment, &row, moved)
        })
        .unwrap();
    let invoice = store.read(|reader| documents::document(reader, environment, invoice_id)).unwrap().unwrap();
    let part = Instalment { due_on: invoice.due_on, amount: invoice.amount_open, percent: None };
    let of = invoice.clone();
    let agreed = world::act(store, move |act| {
        instalments::agree(act, environment, &of, (&[part], instant(DUE), "by telephone"))
    });
    assert!(agreed, "an open invoice is paid in parts");
    let lost = (write_offs::WriteOffMoved::WrittenOff, instant(DUE), "insolvent");
    let moved = store.write(move |act| write_offs::move_whole(act, environment, &invoice, lost));
    assert!(matches!(moved, Ok(true)), "an open invoice is written off");
    let subscription = world.subscriptions[0].id;
    let fact = world::start(0).id.to_string();
    let withdrawn = store
        .write(move |act| withdrawals::withdraw_fact(act, environment, subscription, (&fact, instant(DUE))));
    assert_eq!(withdrawn, Ok(true));
}

fn key_of(text: &str) -> ids::CatalogKey {
    key(text)
}

fn top_up() -> TopUpRule {
    TopUpRule {
        below: euro(500),
        amount: euro(2000),
        price: euro(1800),
        tax_category: key("standard"),
        lasts: None,
    }
}

#[test]
fn a_payer_s_documents_are_its_own_and_move_the_facts_of_both() {
    each_engine(|store| {
        let world = world::world(store, "env", 2);
        let environment = world.environment;
        second_paid_by_first(store, &world);
        let gathered = world::gathered(store, &world, 1, Revisit::FactsOnly);
        assert_eq!(gathered.facts.payer.id, world.customers[0]);
        assert_eq!(world::only(&gathered).customer.id, world.customers[1]);
        let mut versions = vec![(world.customers[0], 2), (world.customers[1], 3)];
        versions.sort_unstable();
        assert_eq!(gathered.facts_versions, versions);
        let invoice = world::invoice(world::only(&gathered), instant(DUE), 0);
        let invoice_id = invoice.id;
        world::commit(store, &world, vec![world::run(gathered, vec![ready(invoice)])]);
        let after = world::gathered(store, &world, 1, Revisit::FactsOnly);
        let mut moved = vec![(world.customers[0], 3), (world.customers[1], 4)];
        moved.sort_unstable();
        assert_eq!(after.facts_versions, moved, "both must be gathered again");
        store
            .read(|reader| {
                let row = documents::document(reader, environment, invoice_id)?.unwrap();
                assert_eq!(
                    (row.customer, row.subscription),
                    (world.customers[0], Some(world.subscriptions[1].id))
                );
                let stored = documents::replay_rows(reader, environment, world.subscriptions[1].id)?;
                assert_eq!((stored[0].run, stored[0].facts_version), (Some(1), 2));
                let customers = documents::run_customers(reader, environment, 1)?;
                let expected = [(world.customers[0], (1, 2)), (world.customers[1], (2, 3))];
                assert_eq!(customers, BTreeMap::from(expected));
                assert_eq!(
                    documents::run_subscriptions(reader, environment, 1)?,
                    [world.subscriptions[1].id]
                );
                for (customer, count) in [(world.customers[0], 1), (world.customers[1], 0)] {
                    let filter = DocumentFilter { customer: Some(customer), subscription: None };
                    assert_eq!(documents::documents(reader, environment, &filter, ("", 9))?.len(), count);
                }
                Ok(())
            })
            .unwrap();
    });
}

#[test]
fn a_run_is_stale_when_its_payer_s_facts_moved_and_leaves_the_customer_s_alone() {
    each_engine(|store| {
        let world = world::world(store, "env", 3);
        second_paid_by_first(store, &world);
        let [stale, fresh] = [1, 2].map(|number| {
            let gathered = world::gathered(store, &world, number, Revisit::FactsOnly);
            let invoice = world::invoice(world::only(&gathered), instant(DUE), 0);
            world::run(gathered, vec![ready(invoice)])
        });
        change(store, &world, world::customer(0, 2));
        let outcomes = world::commit(store, &world, vec![stale, fresh]);
        assert!(matches!(outcomes[..], [RunOutcome::Stale, RunOutcome::Done(_)]), "{outcomes:?}");
        let after = world::gathered(store, &world, 1, Revisit::FactsOnly);
        assert_eq!(after.facts_version(world.customers[1]), 3, "nothing was moved");
        assert_eq!(world::only(&after).settled_before, None);
    });
}

#[test]
fn documents_that_gather_several_count_by_account_and_are_found_by_each_subscription() {
    each_engine(|store| {
        let world = world::world(store, "env", 2);
        let environment = world.environment;
        let more = CustomerMore { invoices_together: true, ..CustomerMore::default() };
        change(store, &world, Customer { more, ..world::customer(0, 2) });
        second_paid_by_first(store, &world);
        let (first, second) = (world.subscriptions[0].id, world.subscriptions[1].id);
        let due = store
            .read(|reader| {
                let one = accounts::accounted(reader, environment, first)?.unwrap();
                assert!(one.together && one.shares);
                accounts::looked_at_with(reader, environment, &one, instant(DUE))
            })
            .unwrap();
        assert_eq!(due.iter().map(|one| one.row.id).collect::<Vec<_>>(), [second]);
        let shared = |sequence| {
            let gathered = world::gathered_of(store, &world, &[0, 1], Revisit::FactsOnly);
            let mut invoice = world::invoice(&gathered.facts.subscriptions[0], instant(DUE), sequence);
            let owner = DocumentOwner::Customer(world.customers[0]);
            invoice.key = InvoiceKey { owner, ..invoice.key };
            invoice.lines[2].subscription = Some(second);
            (gathered, invoice)
        };
        let (gathered, invoice) = shared(0);
        assert_eq!(gathered.facts.documents_at, BTreeMap::new());
        let until = Readiness::DraftUntil(instant("2024-03-02T00:00:00Z"));
        let draft = PlannedDocument { readiness: until, document: invoice };
        world::commit(store, &world, vec![world::run(gathered, vec![draft])]);
        let drafts = store.read(|reader| documents::drafts(reader, environment, None, ("", 9))).unwrap();
        assert_eq!(drafts.len(), 1);
        assert_eq!((drafts[0].subscription, drafts[0].subscriptions.len()), (None, 2));
        let with_draft = store.read(|reader| {
            let one = accounts::accounted(reader, environment, first)?.unwrap();
            accounts::looked_at_with(reader, environment, &one, Instant::MIN)
        });
        assert_eq!(with_draft.unwrap().len(), 1, "what has a line on a draft is looked at again");
        let (gathered, invoice) = shared(0);
        let kept = invoice.id;
        world::commit(store, &world, vec![world::run(gathered, vec![ready(invoice)])]);
        let drafts = store.read(|reader| documents::drafts(reader, environment, None, ("", 9))).unwrap();
        assert_eq!(drafts, [], "the draft is replaced");
        let (gathered, _) = shared(1);
        assert_eq!(
            gathered.facts.documents_at,
            BTreeMap::from([(instant(DUE), billing::IssuedAt { in_turn: 1, beside: 0 })])
        );
        assert!(gathered.facts.subscriptions.iter().all(|facts| facts.documents_at.is_empty()));
        let lines = gathered.facts.subscriptions.iter().map(|facts| (facts.subscription, facts.billed.len()));
        // The fee and the seats are the first's; the calls of the second are settled.
        assert_eq!(lines.collect::<BTreeMap<_, _>>(), BTreeMap::from([(first, 2), (second, 0)]));
        for subscription in [first, second] {
            let filter = DocumentFilter { customer: None, subscription: Some(subscription) };
            let found =
                store.read(|reader| documents::documents(reader, environment, &filter, ("", 9))).unwrap();
            assert_eq!(found.iter().map(|row| row.id).collect::<Vec<_>>(), [kept]);
        }
        let stored =
            store.read(|reader| documents::replay_rows_of_account(reader, environment, account(&world, 0)));
        assert_eq!(stored.unwrap()[0].owner, DocumentOwner::Customer(world.customers[0]));
    });
}

#[test]
fn grants_are_gathered_while_something_is_left_or_may_be_given_back() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let (environment, customer) = (world.environment, world.customers[0]);
        let given = grant(customer, "given", 1234);
        record_grant(store, &world, given.clone());
        let gathered = world::gathered(store, &world, 0, Revisit::FactsOnly);
        assert!(gathered.shares);
        assert_eq!(gathered.facts.grants.len(), 1);
        assert_eq!(gathered.facts.grants[0].grant, given);
        let mut invoice = world::invoice(world::only(&gathered), instant(DUE), 0);
        burnt(&mut invoice, &given, 1234);
        let line = LineRef { document: invoice.id, line: 3 };
        world::commit(store, &world, vec![world::run(gathered, vec![ready(invoice)])]);
        let kept = store.read(|reader| grants::grant(reader, environment, given.id)).unwrap().unwrap();
        assert_eq!(kept.facts.rest(), Ok(euro(0)));
        let [moved] = kept.facts.movements.as_slice() else { panic!("{:?}", kept.facts.movements) };
        assert_eq!((moved.kind, moved.line, moved.amount), (MovementKind::Burnt, Some(line), euro(-1234)));
        // Its line's period ended at the due instant, before which all is settled: it is read as long as a
        // period that is looked at again may have begun before.
        let settled = world::gathered(store, &world, 0, Revisit::FactsOnly);
        assert_eq!(settled.facts.grants.len(), 1);
        let later = world::invoice(world::only(&settled), instant("2024-05-31T00:00:00Z"), 0);
        world::commit(store, &world, vec![world::run(settled, vec![ready(later)])]);
        let settled = world::gathered(store, &world, 0, Revisit::FactsOnly);
        assert_eq!(settled.facts.grants, []);
        let event = Revisit::From(instant("2024-02-10T00:00:00Z"));
        assert_eq!(world::gathered(store, &world, 0, event).facts.grants.len(), 1);
        let rests = store.read(|reader| grants::grant_rests(reader, environment)).unwrap();
        assert_eq!(rests, [(given.id, 0)]);
    });
}

#[test]
fn what_expires_is_booked_and_what_begins_is_kept() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let (environment, customer) = (world.environment, world.customers[0]);
        let paid = Grant {
            kind: GrantKind::PaidTaxedAtPurchase,
            cost_basis: euro(900),
            ..grant(customer, "paid", 1000)
        };
        record_grant(store, &world, paid.clone());
        let gathered = world::gathered(store, &world, 0, Revisit::FactsOnly);
        let expired = Movement {
            grant: paid.id,
            at: instant("2024-03-01T00:00:00Z"),
            kind: MovementKind::Expired,
            amount: euro(-1000),
            cost_basis: euro(-900),
            line: None,
            units: None,
        };
        let mut run = world::run(gathered, Vec::new());
        run.plan.movements = vec![expired.clone()];
        run.plan.grants = vec![grant(customer, "next", 500)];
        let account = &run.gathered.facts;
        run.movement_entries = billing::entries_of_movements(&run.plan.movements, account).unwrap();
        world::commit(store, &world, vec![run]);
        let after = world::gathered(store, &world, 0, Revisit::FactsOnly);
        assert_eq!(world::version(&after), 4, "movements without documents move the facts too");
        // What expired is read as long as its time is not settled: late usage takes it back.
        let mut known: Vec<_> = after.facts.grants.iter().map(|facts| facts.grant.id).collect();
        known.sort_unstable();
        let mut both = [paid.id, id("next")];
        both.sort_unstable();
        assert_eq!(known, both);
        let entries = store.read(|reader| store::ledger_book::entries(reader, environment, "", 9)).unwrap();
        let postings: Vec<_> =
            entries[0].postings.iter().map(|posting| (posting.account.as_str(), posting.amount)).collect();
        assert_eq!(postings, [("contract_liability", euro(900)), ("breakage", euro(-900))]);
        assert_eq!(entries[0].document, paid.id.to_string());
        let counters = store.read(|reader| documents::counters(reader, environment)).unwrap().unwrap();
        assert_eq!(counters, [("document", 1, 0), ("entry", 2, 1), ("message", 1, 0)]);
    });
}

#[test]
fn a_credit_note_s_rest_is_the_payer_s_until_an_invoice_uses_it() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let environment = world.environment;
        let gathered = world::gathered(store, &world, 0, Revisit::FactsOnly);
        let mut invoice = world::invoice(world::only(&gathered), instant(DUE), 0);
        // Of 165.37 credits paid all but 10.00.
        invoice.prepaid = Prepaid { by_credits: euro(15_537), by_balance: euro(0) };
        let note = world::credit_note(world::only(&gathered), &invoice, 1);
        let note = Document { prepaid: Prepaid::nothing(Currency::EUR), ..note };
        let documents = vec![ready(invoice.clone()), ready(note.clone())];
        world::commit(store, &world, vec![world::run(gathered, documents)]);
        let open = |id| {
            let row = store.read(|reader| documents::document(reader, environment, id)).unwrap().unwrap();
            (row.state, row.amount_open)
        };
        assert_eq!(open(invoice.id), ("paid".to_owned(), euro(0)));
        assert_eq!(open(note.id), ("paid".to_owned(), euro(0)));
        let gathered = world::gathered(store, &world, 0, Revisit::FactsOnly);
        assert_eq!(gathered.facts.balance, euro(2991), "39.91 less the 10.00 that were open");
        let mut next = world::invoice(world::only(&gathered), instant(LATER), 0);
        next.prepaid = Prepaid { by_credits: euro(0), by_balance: euro(2991) };
        world::commit(store, &world, vec![world::run(gathered, vec![ready(next.clone())])]);
        assert_eq!(open(next.id), ("open".to_owned(), euro(16_537 - 2991)));
        let after = world::gathered(store, &world, 0, Revisit::FactsOnly);
        assert_eq!(after.facts.balance, euro(0));
        let key = account(&world, 0);
        let moved =
            store.read(|reader| balances::balance_movements(reader, environment, key, (0, 9))).unwrap();
        let moved: Vec<_> = moved.iter().map(|row| (row.moved, row.amount, row.document)).collect();
        let expected = [
            (BalanceMoved::CreditNote, euro(2991), Some(note.id)),
            (BalanceMoved::Applied, euro(-2991), Some(next.id)),
        ];
        assert_eq!(moved, expected);
        let balance =
            store.read(|reader| store::ledger_book::trial_balance(reader, environment, None)).unwrap();
        let held = balance.iter().find(|row| row.account == "customer_balance").unwrap();
        assert_eq!(
            (held.debit, held.credit),
            (euro(0).into(), euro(2991).into()),
            "booked by the note's second entry"
        );
    });
}

#[test]
fn a_back_dated_discount_of_the_payer_opens_what_was_settled() {
    each_engine(|store| {
        let world = world::world(store, "env", 2);
        let (environment, first) = (world.environment, world.customers[0]);
        second_paid_by_first(store, &world);
        for number in [0, 1] {
            world::issue(store, &world, number, DUE);
        }
        let back = instant("2024-02-10T00:00:00Z");
        store
            .write(move |act| discounts::record_discount(act, environment, first, (&discount(), back)))
            .unwrap();
        for number in [0, 1] {
            let gathered = world::gathered(store, &world, number, Revisit::FactsOnly);
            assert_eq!(world::only(&gathered).settled_before, Some(back), "customer {number}");
            assert_eq!(gathered.facts.discounts.len(), 1);
            assert_eq!(gathered.facts.discounted, BTreeMap::from([(discount().id, euro(0))]));
            assert_eq!(job_due(store, &world, number), Some(back));
            world::commit(store, &world, vec![world::run(gathered, Vec::new())]);
            let known = world::gathered(store, &world, number, Revisit::FactsOnly);
            assert_eq!(world::only(&known).settled_before, None, "the run noted what it decided");
        }
    });
}

#[test]
fn a_contract_s_latest_version_holds_and_its_spend_is_read_with_it() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let (environment, seller, customer) = (world.environment, world.seller, world.customers[0]);
        world::issue(store, &world, 0, DUE);
        for (version, name) in [(1, "Yearly"), (2, "Renamed")] {
            let contract = Contract { name: name.to_owned(), ..contract() };
            let kept = KeptContract { contract, customer, seller, version };
            store.write(move |act| contracts::keep_contract(act, environment, &kept, instant(DUE))).unwrap();
        }
        let gathered = world::gathered(store, &world, 0, Revisit::Everything);
        let names: Vec<_> = gathered.facts.contracts.iter().map(|contract| contract.name.as_str()).collect();
        assert_eq!(names, ["Renamed"]);
        let amounts: Vec<Money> = gathered.facts.spent.lines.iter().map(|spent| spent.amount).collect();
        assert_eq!(amounts, [euro(3000), euro(10_800), euro(1234)]);
        let kept = store.read(|reader| contracts::contract(reader, environment, id("contract"))).unwrap();
        assert_eq!(kept.map(|kept| kept.version), Some(2));
    });
}

#[test]
fn a_withdrawn_fact_is_gone_from_then_on_and_opens_what_it_moved() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let (environment, row) = (world.environment, world::subscription(0));
        let at = instant("2024-02-10T00:00:00Z");
        let terms = billing::Proration::Prorate.into();
        let change = billing::Change::SetCount { name: key("seats"), count: 13, terms };
        let fact = billing::TimelineFact { id: id("more"), at, change };
        let recorded = fact.clone();
        store
            .write(move |act| store::subscriptions::record_change(act, environment, row.id, &recorded))
            .unwrap();
        world::issue(store, &world, 0, DUE);
        let withdraw = || {
            let (subscription, id) = (world.subscriptions[0].id, fact.id.to_string());
            store.write(move |act| {
                withdrawals::withdraw_fact(act, environment, subscription, (&id, instant(DUE)))
            })
        };
        assert_eq!(withdraw(), Ok(true));
        assert_eq!(withdraw(), Ok(false), "it no longer stands");
        let gathered = world::gathered(store, &world, 0, Revisit::FactsOnly);
        let facts = world::only(&gathered);
        assert_eq!(facts.timeline.facts(), [world::start(0)]);
        assert_eq!(facts.settled_before, Some(at));
    });
}

#[test]
fn accounts_of_one_customer_in_two_currencies_are_committed_in_one_call() {
    each_engine(|store| {
        let mut world = world::world(store, "env", 1);
        let environment = world.environment;
        let dollars = store::subscriptions::SubscriptionRow {
            id: id("dollars"),
            currency: Currency::USD,
            ..world::subscription(0)
        };
        let new = store::subscriptions::NewSubscription {
            row: dollars.clone(),
            start: billing::TimelineFact { id: id("start dollars"), ..world::start(0) },
        };
        store.write(move |act| store::subscriptions::create_subscription(act, environment, &new)).unwrap();
        world.subscriptions.push(dollars);
        let runs = [0, 1].map(|number| {
            let gathered = world::gathered(store, &world, number, Revisit::FactsOnly);
            let invoice = world::invoice(world::only(&gathered), instant(DUE), 0);
            world::run(gathered, vec![ready(invoice)])
        });
        let before = world::version(&runs[0].gathered);
        let outcomes = world::commit(store, &world, runs.into());
        assert!(matches!(outcomes[..], [RunOutcome::Done(_), RunOutcome::Done(_)]), "{outcomes:?}");
        let after = world::gathered(store, &world, 0, Revisit::FactsOnly);
        assert_eq!(world::version(&after), before + 1, "the facts move once");
    });
}

#[test]
fn percentages_and_codes_of_coupons_read_back() {
    each_engine(|store| {
        let environment = world::world(store, "env", 1).environment;
        let percent = CouponOff::Percent(Percent::parse("20").unwrap());
        let code = billing::PromotionCode {
            code: "TWENTY".to_owned(),
            coupon: key("twenty"),
            customer: None,
            redeem_from: None,
            redeem_until: Some(instant(DUE)),
            redemptions_max: Some(7),
            active: true,
        };
        let kept = KeptCoupon {
            coupon: Coupon { key: key("twenty"), off: percent, ..coupon() },
            version: 1,
            archived: false,
        };
        let (one, two) = (kept.clone(), code.clone());
        world::act(store, move |act| {
            coupons::keep_coupon(act, environment, &one)?;
            assert!(coupons::keep_code(act, environment, &two)?);
            assert!(!coupons::keep_code(act, environment, &two)?, "a code is unique");
            assert!(coupons::switch_code(act, environment, ("TWENTY", false))?);
            Ok(())
        });
        store
            .read(|reader| {
                assert_eq!(coupons::coupon(reader, environment, &key("twenty"))?, Some(kept.clone()));
                let codes = coupons::codes(reader, environment, None, ("", 9))?;
                assert_eq!(codes, [billing::PromotionCode { active: false, ..code.clone() }]);
                assert_eq!(coupons::redemption_count(reader, environment, &key("twenty"))?, 0);
                Ok(())
            })
            .unwrap();
    });
}

#[test]
fn what_paid_settled_lines_is_read_in_sum_and_what_may_be_given_back_by_itself() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let (environment, customer) = (world.environment, world.customers[0]);
        let given = Grant {
            cost_basis: euro(500),
            kind: GrantKind::PaidTaxedAtPurchase,
            ..grant(customer, "given", 5000)
        };
        record_grant(store, &world, given.clone());
        let mut first = None;
        for (due, minor) in [(DUE, 1000), (LATER, 700), ("2024-05-31T00:00:00Z", 0)] {
            let gathered = world::gathered(store, &world, 0, Revisit::FactsOnly);
            let mut invoice = world::invoice(world::only(&gathered), instant(due), 0);
            if minor > 0 {
                burnt(&mut invoice, &given, minor);
                invoice.burns[0].cost_basis = euro(minor / 10);
            }
            first = first.or(Some(invoice.id));
            world::commit(store, &world, vec![world::run(gathered, vec![ready(invoice)])]);
        }
        let moved = |revisit| -> Vec<(bool, i64, i64)> {
            let gathered = world::gathered(store, &world, 0, revisit);
            let facts = &gathered.facts.grants[0];
            assert_eq!((facts.rest(), facts.cost_left()), (Ok(euro(3300)), Ok(euro(330))), "in any case");
            let row = |one: &Movement| (one.line.is_some(), one.amount.minor(), one.cost_basis.minor());
            facts.movements.iter().map(row).collect()
        };
        assert_eq!(moved(Revisit::FactsOnly), [(false, -1700, -170)]);
        let late = Revisit::From(instant("2024-03-10T00:00:00Z"));
        assert_eq!(moved(late), [(false, -1000, -100), (true, -700, -70)]);
        assert_eq!(moved(Revisit::Everything), [(true, -1000, -100), (true, -700, -70)]);
        // A person credits the first invoice: only what paid that one stands by itself.
        let caches = store::Caches::default();
        let (row, account) = (&world.subscriptions[0], account(&world, 0));
        let to_credit = store.read(|reader| {
            let about = (first.unwrap(), instant(DUE));
            store::gather::gather_to_credit(
                reader,
                &caches,
                environment,
                (account, std::slice::from_ref(row)),
                about,
            )
        });
        let movements = to_credit.unwrap().facts.grants.remove(0).movements;
        let lines: Vec<_> =
            movements.iter().map(|one| (one.line.map(|line| line.document), one.amount)).collect();
        assert_eq!(lines, [(None, euro(-700)), (first, euro(-1000))]);
    });
}

#[test]
fn whose_documents_were_issued_to_a_payer_is_known_whoever_pays_by_now() {
    each_engine(|store| {
        let world = world::world(store, "env", 2);
        let [first, second] = [0, 1].map(|number| world.subscriptions[number].id);
        world::issue(store, &world, 1, DUE);
        second_paid_by_first(store, &world);
        let ever = |number: usize| {
            let of = account(&world, number);
            store.read(|reader| accounts::subscriptions_ever_of(reader, world.environment, of)).unwrap()
        };
        let mut both = vec![first, second];
        both.sort_unstable();
        assert_eq!((ever(0), ever(1)), (both, vec![second]));
    });
}
