//! Discounts of a customer as a payer: recorded, removed, found. Those of a subscription are facts of its
//! timeline.
//! Knows dated facts and the customer's facts version; must not know what a discount takes off.

use std::sync::Arc;

use billing::{DatedDiscount, Discount};
use calendar::Instant;
use ids::{CustomerId, DiscountId, EnvironmentId};
use sql::{ActError, Fault, Queries, Row, Statement, Transaction, values};

use crate::accounts;
use crate::jobs::{self, JobKind};
use crate::parties::PartyRefused;
use crate::rows;

const INSERT: Statement = Statement::new(
    "discount.insert",
    "INSERT INTO customer_discounts \
     (environment, customer, discount, facts_version, takes_effect, record, record_hash) \
     VALUES ($1, $2, $3, $4, $5, $6, $7)",
);
const REMOVE: Statement = Statement::new(
    "discount.remove",
    "INSERT INTO customer_discount_removals (environment, customer, discount, facts_version, takes_effect) \
     VALUES ($1, $2, $3, $4, $5)",
);
const KNOWN: Statement = Statement::new(
    "discount.known",
    "SELECT d.record, d.takes_effect, r.takes_effect, d.facts_version, r.facts_version \
     FROM customer_discounts AS d \
     LEFT JOIN customer_discount_removals AS r ON r.environment = d.environment AND r.customer = d.customer \
     AND r.discount = d.discount AND r.facts_version <= $3 \
     WHERE d.environment = $1 AND d.customer = $2 AND d.facts_version <= $3 \
     ORDER BY d.takes_effect, d.discount",
);
const RECORDS: Statement = Statement::new(
    "discount.records",
    "SELECT discount, 1, record, record_hash FROM customer_discounts WHERE environment = $1 ORDER BY discount",
);
const SUBSCRIPTIONS: Statement = Statement::new(
    "discount.subscriptions",
    "SELECT s.subscription FROM subscriptions AS s WHERE s.environment = $1 AND s.customer IN \
     (SELECT m.customer FROM customers AS m WHERE m.environment = $1 AND m.customer = $2 \
     UNION ALL SELECT m.customer FROM customers AS m WHERE m.environment = $1 AND m.payer = $2) \
     ORDER BY s.subscription",
);

pub(crate) const ALL: &[Statement] = &[INSERT, REMOVE, KNOWN, RECORDS, SUBSCRIPTIONS];

/// A payer's discount, with the facts versions that recorded and removed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptDiscount {
    /// The discount while it holds.
    pub dated: DatedDiscount,
    /// The facts version that recorded it.
    pub recorded: i64,
    /// The facts version that removed it.
    pub removed: Option<i64>,
}

impl KeptDiscount {
    /// The earliest instant from which cells are charged otherwise than a facts version knew.
    pub(crate) fn moved_since(&self, facts_version: i64) -> Option<Instant> {
        let began = (self.recorded > facts_version).then_some(self.dated.from);
        let ended = self.removed.filter(|removed| *removed > facts_version).and(self.dated.until);
        [began, ended].into_iter().flatten().min()
    }
}

/// Records a discount of a customer from an instant on; all that it pays for is looked at then.
///
/// # Errors
/// As [`PartyRefused`].
pub fn record_discount(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    customer: CustomerId,
    (discount, from): (&Discount, Instant),
) -> Result<(), ActError<PartyRefused>> {
    let facts_version = accounts::move_account(act, environment, customer)?;
    let (wall, payer, id) = (environment.to_string(), customer.to_string(), discount.id.to_string());
    let record = records::encode(discount);
    let hash = rows::record_hash(&record);
    let row = values![&wall, &payer, &id, facts_version, from.as_micros(), &record, &hash];
    act.execute(&INSERT, &row)?;
    look_again(act, environment, (&wall, &payer), from)?;
    Ok(())
}

/// Removes a discount of a customer from an instant on.
///
/// # Errors
/// As [`PartyRefused`]; a fault where it was removed already.
pub fn remove_discount(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    customer: CustomerId,
    (discount, from): (DiscountId, Instant),
) -> Result<(), ActError<PartyRefused>> {
    let facts_version = accounts::move_account(act, environment, customer)?;
    let (wall, payer, id) = (environment.to_string(), customer.to_string(), discount.to_string());
    act.execute(&REMOVE, &values![&wall, &payer, &id, facts_version, from.as_micros()])?;
    look_again(act, environment, (&wall, &payer), from)?;
    Ok(())
}

/// A customer's discounts, those removed too, in order of date.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn discounts_of_customer(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: CustomerId,
) -> Result<Vec<KeptDiscount>, Fault> {
    known(queries, &environment.to_string(), customer, i64::MAX)
}

/// Every discount of a customer as stored, unchecked, ordered.
///
/// # Errors
/// A fault of the engine.
pub fn discount_records(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<crate::read::RecordRow>, Fault> {
    rows::versions(queries, &RECORDS, environment)
}

/// A customer's discounts as a facts version knew them.
pub(crate) fn known(
    queries: &mut impl Queries,
    wall: &str,
    customer: CustomerId,
    facts_version: i64,
) -> Result<Vec<KeptDiscount>, Fault> {
    let found = queries.query(&KNOWN, &values![wall, &customer.to_string(), facts_version])?;
    found.iter().map(kept_of).collect()
}

fn kept_of(row: &Row) -> Result<KeptDiscount, Fault> {
    let discount: Discount = rows::record(row, 0)?;
    let (from, until) = (rows::instant(row, 1)?, rows::opt_instant(row, 2)?);
    Ok(KeptDiscount {
        dated: DatedDiscount { discount: Arc::new(discount), from, until },
        recorded: row.int(3)?,
        removed: row.opt_int(4)?,
    })
}

fn look_again(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (wall, payer): (&str, &str),
    at: Instant,
) -> Result<(), Fault> {
    for row in act.query(&SUBSCRIPTIONS, &values![wall, payer])? {
        let job = (JobKind::BillSubscription, row.text(0)?);
        jobs::schedule_sooner(act, environment, job, at)?;
    }
    Ok(())
}
