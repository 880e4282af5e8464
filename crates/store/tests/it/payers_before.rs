//! Payers before: only who paid what may still be credited, compared and moved only where something goes back.

use billing::{Customer, GrantFacts};
use store::Store;
use store::accounts;
use store::gather::{GatheredAccount, Revisit};
use store::issue::RunOutcome;

use crate::accounts::{burnt, change, grant, record_grant, second_paid_by_first};
use crate::world::{self, World, each_engine, instant, ready};

const DUE: &str = "2024-02-29T00:00:00Z";
const LATER: &str = "2024-03-31T00:00:00Z";

/// An invoice of the second customer that the first paid with a grant; on it a grant of the third, whom the first
/// pays for too, paid a line. Then the second pays for itself.
fn left(store: &Store, world: &World) -> billing::Document {
    let [first, _, third] = [0, 1, 2].map(|number| world.customers[number]);
    second_paid_by_first(store, world);
    let more = world::customer(0, 1).more;
    let more = billing::CustomerMore { payer: Some(first), ..more };
    change(store, world, Customer { more, ..world::customer(2, 2) });
    let (given, own) = (grant(first, "given", 5000), grant(third, "own", 5000));
    record_grant(store, world, given.clone());
    record_grant(store, world, own.clone());
    let mut gathered = world::gathered(store, world, 1, Revisit::FactsOnly);
    gathered.facts.grants.push(GrantFacts { grant: own.clone(), movements: Vec::new() });
    let mut invoice = world::invoice(world::only(&gathered), instant(DUE), 0);
    burnt(&mut invoice, &own, 500);
    let others = std::mem::take(&mut invoice.burns);
    burnt(&mut invoice, &given, 1000);
    invoice.burns.extend(others);
    let outcomes = world::commit(store, world, vec![world::run(gathered, vec![ready(invoice.clone())])]);
    assert!(matches!(outcomes[..], [RunOutcome::Done(_)]), "{outcomes:?}");
    change(store, world, world::customer(1, 3));
    invoice
}

fn gathered(store: &Store, world: &World) -> GatheredAccount {
    world::gathered(store, world, 1, Revisit::Everything)
}

fn move_first(store: &Store, world: &World) {
    let (environment, first) = (world.environment, world.customers[0]);
    store.write(move |act| accounts::move_account(act, environment, first)).unwrap();
}

#[test]
fn of_those_that_paid_on_a_document_only_its_customer_is_a_payer_before() {
    each_engine(|store| {
        let world = world::world(store, "env", 3);
        left(store, &world);
        let gathered = gathered(store, &world);
        let before: Vec<_> = gathered.payers_before.iter().map(|customer| customer.id).collect();
        assert_eq!((gathered.facts.payer.id, before), (world.customers[1], vec![world.customers[0]]));
        let names: Vec<&str> = gathered.facts.grants.iter().map(|facts| facts.grant.name.as_str()).collect();
        assert_eq!(names, ["given"]);
        let mut compared = world.customers[..2].to_vec();
        compared.sort_unstable();
        let versions: Vec<_> = gathered.facts_versions.iter().map(|(customer, _)| *customer).collect();
        assert_eq!(versions, compared);
    });
}

#[test]
fn a_payer_before_is_compared_and_moved_only_where_something_goes_back_to_it() {
    each_engine(|store| {
        let world = world::world(store, "env", 3);
        let first = left(store, &world);
        let version = || gathered(store, &world).facts_version(world.customers[0]);
        // Whatever it does meanwhile is nothing to what it does not pay.
        let new = gathered(store, &world);
        let invoice = world::invoice(world::only(&new), instant(LATER), 0);
        move_first(store, &world);
        let known = version();
        let outcomes = world::commit(store, &world, vec![world::run(new, vec![ready(invoice)])]);
        assert!(matches!(outcomes[..], [RunOutcome::Done(_)]), "{outcomes:?}");
        assert_eq!(version(), known, "nor is it kept from gathering its own");
        let crediting = || {
            let gathered = gathered(store, &world);
            let mut note = world::credit_note(world::only(&gathered), &first, 1);
            burnt(&mut note, &grant(world.customers[0], "given", 5000), -1000);
            note.burns[0].line = 2;
            world::run(gathered, vec![ready(note)])
        };
        let stale = crediting();
        move_first(store, &world);
        let outcomes = world::commit(store, &world, vec![stale]);
        assert_eq!(outcomes, [RunOutcome::Stale]);
        let known = version();
        let outcomes = world::commit(store, &world, vec![crediting()]);
        assert!(matches!(outcomes[..], [RunOutcome::Done(_)]), "{outcomes:?}");
        assert_eq!(version(), known + 1, "its own runs gather again");
    });
}
