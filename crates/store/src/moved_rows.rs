//! What runs move beside documents: grants that begin, their movements, balances, discounts, and which
//! subscriptions and customers a run of several was made from.
//! Knows rows and the facts version that each makes; must not know why anything moved.

use std::collections::BTreeMap;

use billing::{Document, Grant, Movement};
use calendar::Instant;
use ids::{CustomerId, EnvironmentId, GrantId};
use ledger::Entry;
use sql::{Fault, Statement, Transaction, values};

use crate::balances::{self, Moved};
use crate::document_rows::{Ready, Spelled};
use crate::grants::{self, NewMovement};
use crate::issue::AccountRun;
use crate::settlements::State;

const HAS_ACCOUNT: Statement = Statement::new(
    "moved.has_account",
    "UPDATE customers SET has_account = 1 WHERE environment = $1 AND customer = $2 AND has_account = 0",
);
const DISCOUNT_INSERT: Statement = Statement::new(
    "moved.discount",
    "INSERT INTO document_discounts (environment, discount, position, place, currency, amount) \
     VALUES ($1, $2, $3, $4, $5, $6)",
);
const RUN_CUSTOMER_INSERT: Statement = Statement::new(
    "moved.run_customer",
    "INSERT INTO run_customers (environment, run, customer, version, facts_version) VALUES ($1, $2, $3, $4, $5)",
);
const RUN_SUBSCRIPTION_INSERT: Statement = Statement::new(
    "moved.run_subscription",
    "INSERT INTO run_subscriptions (environment, run, subscription) VALUES ($1, $2, $3)",
);

pub(crate) const ALL: &[Statement] =
    &[HAS_ACCOUNT, DISCOUNT_INSERT, RUN_CUSTOMER_INSERT, RUN_SUBSCRIPTION_INSERT];

/// An entry that is not a document's own.
pub(crate) struct MoreEntry<'a> {
    pub run: &'a AccountRun,
    /// The document it is about, as a place among those that are ready; none for a movement.
    pub of: Option<usize>,
    pub entry: Entry,
}

/// The facts version that a run makes of one of its customers.
fn made(run: &AccountRun, customer: CustomerId) -> i64 {
    run.gathered.facts_version(customer) + 1
}

/// Keeps the grants that begin with runs.
pub(crate) fn begin_grants<'a>(
    act: &mut Transaction<'_>,
    wall: &str,
    runs: impl Iterator<Item = &'a AccountRun>,
) -> Result<(), Fault> {
    for run in runs {
        for grant in &run.plan.grants {
            let version = made(run, grant.customer);
            grants::insert(act, wall, (run.facts().seller.id, version), grant)?;
        }
    }
    Ok(())
}

/// The entries of credit notes' rests, then those of movements that no document makes.
pub(crate) fn entries_of<'a>(
    environment: EnvironmentId,
    ready: &[Ready<'a>],
    states: &[State],
    runs: impl Iterator<Item = &'a AccountRun>,
) -> Vec<MoreEntry<'a>> {
    let rests = ready.iter().zip(states).enumerate().filter(|(_, (_, state))| !state.rest.is_zero());
    let of_rest = |(place, (ready, state)): (usize, (&Ready<'a>, &State))| {
        let entry = billing::entry_of_rest(environment, ready.document, state.rest);
        let entry = entry.expect("a rest is booked from one account to another, so that it balances");
        MoreEntry { run: ready.run, of: Some(place), entry }
    };
    let mut more: Vec<MoreEntry<'a>> = rests.map(of_rest).collect();
    for run in runs {
        let moved = run.movement_entries.iter();
        more.extend(moved.map(|entry| MoreEntry { run, of: None, entry: entry.clone() }));
    }
    more
}

/// Keeps what documents moved, in their order, then what runs moved without one.
pub(crate) fn write<'a>(
    act: &mut Transaction<'_>,
    wall: &str,
    ready: &[Ready<'_>],
    (states, runs): (&[State], impl Iterator<Item = &'a AccountRun>),
) -> Result<(), Fault> {
    for (ready, state) in ready.iter().zip(states) {
        burns(act, wall, ready)?;
        let (run, payer) = (ready.run, ready.run.facts().payer.id);
        if let Some(moved) = Moved::by((run.key(), made(run, payer)), ready.document, state.rest) {
            balances::write(act, wall, &moved)?;
            act.execute(&HAS_ACCOUNT, &values![wall, &payer.to_string()])?;
        }
    }
    for run in runs.filter(|run| !run.plan.movements.is_empty()) {
        let known = known(run);
        let moved = run.plan.movements.iter().map(|movement| {
            let owner = known.get(&movement.grant).map_or(run.facts().payer.id, |grant| grant.customer);
            // What ended may be taken back by late usage of its time.
            let (line_until, grant_until) = (movement.at, movement.at);
            let (movement, facts_version) = (movement.clone(), made(run, owner));
            NewMovement { movement, facts_version, line_until, grant_until }
        });
        grants::write_movements(act, wall, moved)?;
    }
    Ok(())
}

/// Keeps what grants paid of a document and got back.
fn burns(act: &mut Transaction<'_>, wall: &str, ready: &Ready<'_>) -> Result<(), Fault> {
    let Ready { run, document, .. } = ready;
    if document.burns.is_empty() {
        return Ok(());
    }
    let known = known(run);
    let movements = billing::movements_of(document, run.facts(), &run.plan.grants);
    let movements = movements.expect("what a document burnt was summed before it was planned");
    let moved = movements.into_iter().map(|movement| {
        let grant = known.get(&movement.grant);
        let owner = grant.map_or(run.facts().payer.id, |grant| grant.customer);
        let line_until = line_end(document, &movement);
        let grant_until = grant.and_then(|grant| grant.expires).into_iter().fold(line_until, Instant::max);
        NewMovement { movement, facts_version: made(run, owner), line_until, grant_until }
    });
    grants::write_movements(act, wall, moved)
}

/// Until when the line of a movement may still be credited.
fn line_end(document: &Document, movement: &Movement) -> Instant {
    let number = movement.line.map(|line| line.line);
    let line = document.lines.iter().find(|line| Some(line.number) == number);
    line.map_or(Instant::MIN, |line| line.full.end())
}

/// The grants of a run.
fn known(run: &AccountRun) -> BTreeMap<GrantId, &Grant> {
    let known = run.facts().grants.iter().map(|facts| &facts.grant);
    known.chain(&run.plan.grants).map(|grant| (grant.id, grant)).collect()
}

/// Keeps what discounts took off documents, and what runs of several were made from.
pub(crate) fn write_made_from(
    act: &mut Transaction<'_>,
    wall: &str,
    spelled: &[Spelled<'_>],
) -> Result<(), Fault> {
    for one in spelled {
        let (document, position) = (one.ready().document, one.places.position);
        for (discount, place) in document.discounts.iter().zip(0_i64..) {
            let (id, amount) = (discount.discount.to_string(), discount.amount);
            let row = values![wall, &id, position, place, amount.currency().code(), amount.minor()];
            act.execute(&DISCOUNT_INSERT, &row)?;
        }
        if one.places.run == Some(position) {
            run_of_several(act, wall, (one.ready().run, position))?;
        }
    }
    Ok(())
}

fn run_of_several(
    act: &mut Transaction<'_>,
    wall: &str,
    (run, position): (&AccountRun, i64),
) -> Result<(), Fault> {
    let facts = run.facts();
    let looked_at = facts.subscriptions.iter().map(|facts| &facts.customer);
    let all = looked_at.chain([&facts.payer]).chain(&run.gathered.payers_before);
    let versions: BTreeMap<CustomerId, u32> = all.map(|customer| (customer.id, customer.version)).collect();
    for (customer, version) in versions {
        let id = customer.to_string();
        let facts_version = run.gathered.facts_version(customer);
        act.execute(&RUN_CUSTOMER_INSERT, &values![wall, position, &id, version, facts_version])?;
    }
    let ids: Vec<String> = facts.subscriptions.iter().map(|facts| facts.subscription.to_string()).collect();
    let rows: Vec<_> = ids.iter().map(|id| values![wall, position, id]).collect();
    act.execute_many(&RUN_SUBSCRIPTION_INSERT, &rows)?;
    Ok(())
}
