//! What was committed is what is gathered.

use std::collections::BTreeMap;

use billing::{Change, Customer, CustomerMore, OneOff, Proration, SubscriptionFacts, TimelineFact};
use money::{Quantity, UnitPrice};
use sql::{Engine, Fault, Queries, Row, Statement, ValueRef};
use store::accounts::AccountKey;
use store::gather::{self, AsRecorded, Revisit};
use store::subscriptions;

use crate::world::{self, World, each_engine, id, instant, key, ready};

const DUE: &str = "2024-02-29T00:00:00Z";

/// The only subscription's facts.
fn facts(store: &store::Store, world: &World, revisit: Revisit) -> SubscriptionFacts {
    world::only(&world::gathered(store, world, 0, revisit)).clone()
}

/// So many documents, none of them beside a draft.
fn in_turn(count: u32) -> billing::IssuedAt {
    billing::IssuedAt { in_turn: count, beside: 0 }
}

#[test]
fn facts_are_gathered_whole() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let gathered = world::gathered(store, &world, 0, Revisit::FactsOnly);
        let account = &gathered.facts;
        assert_eq!(*account.payer, world::customer(0, 1));
        assert_eq!(gathered.facts_versions, [(world.customers[0], 2)]);
        assert!(!gathered.shares && account.grants.is_empty() && account.discounts.is_empty());
        let facts = world::only(&gathered);
        let row = &world.subscriptions[0];
        assert_eq!((facts.environment, facts.subscription), (world.environment, row.id));
        assert_eq!(*facts.customer, world::customer(0, 1));
        assert_eq!(*facts.seller, world::seller(1));
        assert_eq!((facts.currency, &facts.zone), (row.currency, &row.zone));
        assert_eq!(facts.timeline.facts(), [world::start(0)]);
        assert_eq!(facts.plans.len(), 1);
        assert_eq!(*facts.plans[&world.plan], world::plan(1));
        assert!(facts.billed.is_empty() && facts.documents_at.is_empty() && facts.one_offs.is_empty());
        assert_eq!(facts.settled_before, None);
    });
}

#[test]
fn issued_lines_come_back_in_order_of_issue_each_once_with_its_own_tax_answer() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let mut issued = Vec::new();
        for sequence in [0, 2, 4] {
            let gathered = world::gathered(store, &world, 0, Revisit::FactsOnly);
            let made_from = world::version(&gathered);
            let invoice = world::invoice(world::only(&gathered), instant(DUE), sequence);
            let credit = world::credit_note(world::only(&gathered), &invoice, sequence + 1);
            issued.extend([(invoice.clone(), made_from), (credit.clone(), made_from)]);
            world::commit(store, &world, vec![world::run(gathered, vec![ready(invoice), ready(credit)])]);
        }
        let facts = facts(store, &world, Revisit::Everything);
        let expected: Vec<_> = issued
            .iter()
            .flat_map(|(issued, made_from)| world::billed(issued, (*made_from, world::customer(0, 1).id)))
            .collect();
        assert_eq!(facts.billed, expected);
        assert_eq!(facts.billed[4].tax_answer.rate.to_string(), "12", "the group decides, not the category");
        assert!(facts.billed[4].tax_answer.more.is_some(), "what rules answered comes back");
        assert_eq!(facts.documents_at.into_iter().collect::<Vec<_>>(), [(instant(DUE), in_turn(6))]);
    });
}

#[test]
fn settled_cells_are_not_read_unless_a_fact_or_an_event_moved() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        world::issue(store, &world, 0, DUE);
        let read = |revisit| {
            let facts = facts(store, &world, revisit);
            (facts.settled_before, facts.billed.len(), facts.documents_at.len())
        };
        // The usage line's period ended at the due instant; the other two run on.
        assert_eq!(read(Revisit::FactsOnly), (Some(instant(DUE)), 2, 1));
        assert_eq!(read(Revisit::Everything), (None, 3, 1));
        let event = instant("2024-02-10T00:00:00Z");
        assert_eq!(read(Revisit::From(event)), (Some(event), 3, 1));
        let later = instant("2024-03-10T00:00:00Z");
        assert_eq!(read(Revisit::From(later)), (Some(instant(DUE)), 2, 1));
        let change = Change::SetCount { name: key("seats"), count: 13, terms: Proration::Prorate.into() };
        let fact = TimelineFact { id: id("back-dated"), at: instant("2024-02-05T00:00:00Z"), change };
        let (environment, row) = (world.environment, world::subscription(0));
        store.write(move |act| subscriptions::record_change(act, environment, row.id, &fact)).unwrap();
        assert_eq!(read(Revisit::FactsOnly), (Some(instant("2024-02-05T00:00:00Z")), 3, 1));
    });
}

#[test]
fn documents_are_known_from_before_the_periods_that_are_open() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        world::issue(store, &world, 0, DUE);
        world::issue(store, &world, 0, "2024-03-31T00:00:00Z");
        let event = instant("2024-03-15T00:00:00Z");
        let facts = facts(store, &world, Revisit::From(event));
        // The fee from the 29th of February on is open, and what is owed of it anew is due as early as that.
        assert_eq!(facts.settled_before, Some(event));
        let known: Vec<_> = facts.documents_at.into_iter().collect();
        assert_eq!(known, [(instant(DUE), in_turn(1)), (instant("2024-03-31T00:00:00Z"), in_turn(1))]);
    });
}

#[test]
fn replay_starts_from_the_facts_of_a_version_with_nothing_billed() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let before = world::gathered(store, &world, 0, Revisit::FactsOnly);
        world::issue(store, &world, 0, DUE);
        let change = Change::SetCount { name: key("seats"), count: 13, terms: Proration::Prorate.into() };
        let fact = TimelineFact { id: id("more"), at: instant("2024-03-05T00:00:00Z"), change };
        let (environment, row) = (world.environment, world::subscription(0));
        store.write(move |act| subscriptions::record_change(act, environment, row.id, &fact)).unwrap();
        store
            .write(move |act| store::parties::update_customer(act, environment, &world::customer(0, 2)))
            .unwrap();
        world::act(store, move |act| store::parties::keep_seller(act, environment, &world::seller(2)));
        let row = &world.subscriptions[0];
        let replayed = |facts_version, version| {
            let at = AsRecorded {
                account: AccountKey { payer: row.customer, seller: row.seller, currency: row.currency },
                subscriptions: &[row],
                customers: &BTreeMap::from([(row.customer, (version, facts_version))]),
                seller_version: version,
            };
            let read = |reader: &mut store::Reader<'_>| {
                gather::gather_as_recorded(reader, store.caches(), environment, &at)
            };
            store.read(read).unwrap().subscriptions.remove(0)
        };
        let then = replayed(world::version(&before), 1);
        let before = world::only(&before);
        assert_eq!(then.timeline, before.timeline);
        assert_eq!((&then.customer, &then.seller), (&before.customer, &before.seller));
        assert!(then.billed.is_empty() && then.settled_before.is_none());
        let now = replayed(i64::MAX, 2);
        assert_eq!(now.timeline.facts().len(), 2);
        assert_eq!((now.customer.version, now.seller.version), (2, 2));
        let gathered = facts(store, &world, Revisit::FactsOnly);
        assert_eq!((gathered.customer.version, gathered.seller.version), (2, 2));
    });
}

#[test]
fn lines_are_asked_for_by_the_end_of_their_period() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        world::issue(store, &world, 0, DUE);
        let after = |text: &str| {
            let at = instant(text);
            let gathered = world::gathered(store, &world, 0, Revisit::From(at));
            let facts = world::only(&gathered);
            (facts.settled_before, facts.billed.len())
        };
        let before = "2024-02-28T23:59:59.999999Z";
        assert_eq!(after(before), (Some(instant(before)), 3));
        assert_eq!(after(DUE), (Some(instant(DUE)), 2), "a period that ends then is over");
    });
}

/// The first customer pays for all others; some are billed further than others, and facts of some moved since.
fn account_of_many(store: &store::Store, customers: usize) -> World {
    let world = world::world(store, "env", customers);
    let (environment, payer) = (world.environment, world.customers[0]);
    for number in 1..customers {
        let more = CustomerMore { payer: Some(payer), ..CustomerMore::default() };
        let paid_for = Customer { more, ..world::customer(number, 2) };
        store.write(move |act| store::parties::update_customer(act, environment, &paid_for)).unwrap();
    }
    for number in (0..customers).filter(|number| number % 3 != 1) {
        world::issue(store, &world, number, DUE);
    }
    for number in (0..customers).filter(|number| number % 3 == 0) {
        world::issue(store, &world, number, "2024-03-31T00:00:00Z");
    }
    for number in (0..customers).step_by(2) {
        let change = Change::SetCount { name: key("seats"), count: 13, terms: Proration::Prorate.into() };
        let name = format!("more {number}");
        let fact = TimelineFact { id: id(&name), at: instant("2024-02-05T00:00:00Z"), change };
        let one = world::subscription(number).id;
        store.write(move |act| subscriptions::record_change(act, environment, one, &fact)).unwrap();
        let one_off = OneOff {
            id: id(&format!("once {number}")),
            at: instant("2024-04-05T00:00:00Z"),
            description: "Training".to_owned(),
            quantity: Quantity::from(2),
            unit_price: UnitPrice::parse("350").unwrap(),
            tax_category: key("standard"),
        };
        store.write(move |act| subscriptions::record_one_off(act, environment, one, &one_off)).unwrap();
    }
    world
}

#[test]
fn what_is_gathered_of_many_together_is_what_is_gathered_of_each() {
    each_engine(|store| {
        let world = account_of_many(store, 7);
        let all: Vec<usize> = (0..7).collect();
        let event = instant("2024-02-10T00:00:00Z");
        let mut lines = 0;
        for revisit in [Revisit::FactsOnly, Revisit::From(event), Revisit::Everything] {
            let together = world::gathered_of(store, &world, &all, revisit);
            let each: Vec<_> =
                all.iter().map(|number| world::gathered(store, &world, *number, revisit)).collect();
            let facts = each.iter().map(|gathered| format!("{:?}", world::only(gathered)));
            let of_all: Vec<_> =
                together.facts.subscriptions.iter().map(|facts| format!("{facts:?}")).collect();
            assert_eq!(of_all, facts.collect::<Vec<_>>());
            for gathered in &each {
                for (customer, version) in &gathered.facts_versions {
                    assert_eq!(together.facts_version(*customer), *version);
                }
                assert_eq!(gathered.facts.payer, together.facts.payer);
            }
            let watermark = each.iter().map(|gathered| gathered.billed_watermark).max();
            assert_eq!(Some(together.billed_watermark), watermark);
            lines += together.facts.subscriptions.iter().map(|facts| facts.billed.len()).sum::<usize>();
        }
        assert!(lines > 30, "only {lines} lines were compared");
    });
}

/// Rows were read when the first customer paid for all; before they are gathered, one comes to pay for itself.
#[test]
fn an_account_is_stale_where_another_pays_for_one_of_its_subscriptions_by_now() {
    each_engine(|store| {
        let world = account_of_many(store, 4);
        let payer = world.customers[0];
        let stands = |expected, numbers: &[usize]| {
            let rows: Vec<_> =
                numbers.iter().map(|number| (&world.subscriptions[*number], Revisit::FactsOnly)).collect();
            let read = |reader: &mut store::Reader<'_>| {
                gather::gather_account(reader, store.caches(), world.environment, (expected, &rows))
            };
            store.read(read).unwrap().map(|gathered| gathered.facts.payer.id)
        };
        assert_eq!(stands(Some(payer), &[1, 2, 3]), Some(payer));
        assert_eq!(stands(Some(world.customers[1]), &[1, 2, 3]), None);
        let environment = world.environment;
        let alone = world::customer(2, 3);
        store.write(move |act| store::parties::update_customer(act, environment, &alone)).unwrap();
        for numbers in [&[1, 2, 3][..], &[2, 1], &[1, 2]] {
            assert_eq!(stands(None, numbers), None, "{numbers:?}");
            assert_eq!(stands(Some(payer), numbers), None, "{numbers:?}");
        }
        assert_eq!(stands(Some(payer), &[2]), None, "who is looked at with it follows from who pays");
        assert_eq!(stands(None, &[2]), Some(world.customers[2]));
        assert_eq!(stands(Some(payer), &[1, 3]), Some(payer));
    });
}

/// A reader that counts what it is asked, by the name of the statement.
struct Counting<'a, 'b> {
    reader: &'a mut store::Reader<'b>,
    asked: BTreeMap<&'static str, usize>,
}

impl Queries for Counting<'_, '_> {
    fn engine(&self) -> Engine {
        self.reader.engine()
    }

    fn for_each(
        &mut self,
        statement: &Statement,
        parameters: &[ValueRef<'_>],
        each: &mut dyn FnMut(&mut Row) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        *self.asked.entry(statement.name).or_default() += 1;
        self.reader.for_each(statement, parameters, each)
    }
}

/// How often each statement is asked to gather all of an account, and of how many members.
fn statements_to_gather(store: &store::Store, customers: usize) -> BTreeMap<&'static str, usize> {
    let world = account_of_many(store, customers);
    let rows: Vec<_> = world.subscriptions.iter().map(|row| (row, Revisit::FactsOnly)).collect();
    let counted = store.read(|reader| {
        let mut counting = Counting { reader, asked: BTreeMap::new() };
        gather::gather_account(&mut counting, store.caches(), world.environment, (None, &rows))?;
        Ok(counting.asked)
    });
    counted.unwrap()
}

/// Members cost rows, not statements: where a thousand share credits, a statement for each would be most of what
/// a preview takes.
#[test]
fn no_statement_is_asked_for_each_member_of_an_account() {
    let few = std::cell::RefCell::new(Vec::new());
    each_engine(|store| few.borrow_mut().push(statements_to_gather(store, 3)));
    each_engine(|store| {
        let many = statements_to_gather(store, 12);
        let few = few.borrow_mut().remove(0);
        assert!(many.keys().any(|name| *name == "gather.facts_of_many"), "{many:?}");
        assert_eq!(many, few);
    });
}
