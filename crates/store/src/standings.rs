//! Standings: customers as they are now, and how far the billing of their subscriptions came.
//! Knows their rows, one by one or many at once; must not know facts of a timeline or what is owed.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use billing::Customer;
use calendar::Instant;
use ids::{CustomerId, SellerId, SubscriptionId};
use sql::{Fault, Queries, Row, Statement, Value, values};

use crate::rows::{self, missing};
use crate::subscriptions::SubscriptionRow;
use crate::together;

const STANDING: Statement = Statement::new(
    "gather.standing",
    "SELECT v.record, c.facts_version, p.settled_before, p.facts_version, p.usage_watermark, \
     (SELECT MAX(s.version) FROM seller_versions AS s WHERE s.environment = $1 AND s.seller = $4), \
     c.has_account, p.payer, p.payer_facts_version \
     FROM customers AS c \
     JOIN customer_versions AS v ON v.environment = $1 AND v.customer = $2 AND v.version = c.version \
     JOIN billing_progress AS p ON p.environment = $1 AND p.subscription = $3 \
     WHERE c.environment = $1 AND c.customer = $2",
);
const STANDINGS: Statement = Statement::new(
    "gather.standings",
    "SELECT p.subscription, p.settled_before, p.facts_version, p.usage_watermark, p.payer, \
     p.payer_facts_version FROM billing_progress AS p \
     WHERE p.environment = $1 AND p.subscription IN {{texts_in $2}}",
);
const PARTIES: Statement = Statement::new(
    "gather.parties",
    "SELECT c.customer, v.record, c.facts_version, c.has_account FROM customers AS c \
     JOIN customer_versions AS v ON v.environment = $1 AND v.customer = c.customer AND v.version = c.version \
     WHERE c.environment = $1 AND c.customer IN {{texts_in $2}}",
);
const PARTY: Statement = Statement::new(
    "gather.party",
    "SELECT v.record, c.facts_version, c.has_account FROM customers AS c \
     JOIN customer_versions AS v ON v.environment = $1 AND v.customer = $2 AND v.version = c.version \
     WHERE c.environment = $1 AND c.customer = $2",
);
const SELLER: Statement = Statement::new(
    "gather.seller",
    "SELECT MAX(version) FROM seller_versions WHERE environment = $1 AND seller = $2",
);

pub(crate) const ALL: &[Statement] = &[STANDING, STANDINGS, PARTIES, PARTY, SELLER];

/// A customer as it stands.
pub(crate) struct Party {
    pub customer: Arc<Customer>,
    pub facts_version: i64,
    pub has_account: bool,
}

/// The customers that were read, by id.
pub(crate) type Parties = BTreeMap<CustomerId, Party>;

/// How far the billing of a subscription came, with its seller's current version.
pub(crate) struct Standing {
    pub seller_version: u32,
    pub settled_before: Option<Instant>,
    pub billed_facts_version: i64,
    pub billed_watermark: u64,
    /// Who paid in the last run, if not the customer itself, and the facts version read then.
    pub billed_payer: (Option<CustomerId>, i64),
}

impl Standing {
    /// Up to which of a payer's facts the last run knew.
    pub fn known_of(&self, payer: CustomerId, customer: CustomerId) -> i64 {
        match self.billed_payer {
            (Some(known), version) if known == payer => version,
            (None, _) if payer == customer => self.billed_facts_version,
            _ => 0,
        }
    }
}

/// How one subscription stands; its customer is known from then on.
pub(crate) fn standing(
    queries: &mut impl Queries,
    wall: &str,
    subscription: &SubscriptionRow,
    parties: &mut Parties,
) -> Result<Standing, Fault> {
    let customer = subscription.customer.to_string();
    let (id, seller) = (subscription.id.to_string(), subscription.seller.to_string());
    let row = queries
        .query_opt(&STANDING, &values![wall, &customer, &id, &seller])?
        .ok_or(missing("the customer and the progress of a subscription"))?;
    if row.opt_int(5)?.is_none() {
        return Err(missing("a seller whom a subscription names"));
    }
    if let Entry::Vacant(place) = parties.entry(subscription.customer) {
        place.insert(Party {
            customer: Arc::new(rows::record(&row, 0)?),
            facts_version: row.int(1)?,
            has_account: row.bool(6)?,
        });
    }
    Ok(Standing {
        seller_version: rows::count(&row, 5)?,
        settled_before: rows::opt_instant(&row, 2)?,
        billed_facts_version: row.int(3)?,
        billed_watermark: rows::watermark(&row, 4)?,
        billed_payer: (rows::opt_id(&row, 7)?, row.int(8)?),
    })
}

/// How each of some subscriptions stands, in their order; their customers are known from then on. Customers are
/// read first: what moves after that moves their facts versions too, and the run is seen to be stale.
pub(crate) fn standings(
    queries: &mut impl Queries,
    wall: &str,
    asked: &[&SubscriptionRow],
    parties: &mut Parties,
) -> Result<Vec<Standing>, Fault> {
    if let [only] = asked {
        return Ok(vec![standing(queries, wall, only, parties)?]);
    }
    know_parties(queries, wall, asked.iter().map(|row| row.customer), parties)?;
    let mut sellers: BTreeMap<SellerId, u32> = BTreeMap::new();
    for row in asked {
        if let Entry::Vacant(place) = sellers.entry(row.seller) {
            place.insert(seller_version(queries, wall, row.seller)?);
        }
    }
    let found = progress_of(queries, wall, asked)?;
    let standing_of = |asked: &&SubscriptionRow| {
        let row = found.get(&asked.id).filter(|_| parties.contains_key(&asked.customer));
        let row = row.ok_or(missing("the customer and the progress of a subscription"))?;
        Ok(Standing {
            seller_version: sellers[&asked.seller],
            settled_before: rows::opt_instant(row, 1)?,
            billed_facts_version: row.int(2)?,
            billed_watermark: rows::watermark(row, 3)?,
            billed_payer: (rows::opt_id(row, 4)?, row.int(5)?),
        })
    };
    asked.iter().map(standing_of).collect()
}

fn progress_of(
    queries: &mut impl Queries,
    wall: &str,
    asked: &[&SubscriptionRow],
) -> Result<BTreeMap<SubscriptionId, Row>, Fault> {
    let mut found = BTreeMap::new();
    for members in asked.chunks(together::MEMBERS_READ_MAX) {
        let members = Value::list_of_texts(members.iter().map(|row| row.id.to_string()));
        for row in queries.query(&STANDINGS, &values![wall, &members])? {
            found.insert(rows::id(&row, 0)?, row);
        }
    }
    Ok(found)
}

fn seller_version(queries: &mut impl Queries, wall: &str, seller: SellerId) -> Result<u32, Fault> {
    let row = queries.query_one(&SELLER, &values![wall, &seller.to_string()])?;
    match row.opt_int(0)? {
        Some(_) => rows::count(&row, 0),
        None => Err(missing("a seller whom a subscription names")),
    }
}

/// Reads customers that are not known yet; one that is not there stays unknown.
pub(crate) fn know_parties(
    queries: &mut impl Queries,
    wall: &str,
    customers: impl Iterator<Item = CustomerId>,
    parties: &mut Parties,
) -> Result<(), Fault> {
    let unknown: BTreeSet<CustomerId> = customers.filter(|id| !parties.contains_key(id)).collect();
    let unknown: Vec<String> = unknown.iter().map(ToString::to_string).collect();
    for customers in unknown.chunks(together::MEMBERS_READ_MAX) {
        let customers = Value::list_of_texts(customers);
        for row in queries.query(&PARTIES, &values![wall, &customers])? {
            let party = Party {
                customer: Arc::new(rows::record(&row, 1)?),
                facts_version: row.int(2)?,
                has_account: row.bool(3)?,
            };
            parties.insert(rows::id(&row, 0)?, party);
        }
    }
    Ok(())
}

/// Reads a customer that is not known yet.
pub(crate) fn know_party(
    queries: &mut impl Queries,
    wall: &str,
    customer: CustomerId,
    parties: &mut Parties,
) -> Result<(), Fault> {
    if parties.contains_key(&customer) {
        return Ok(());
    }
    let row = queries
        .query_opt(&PARTY, &values![wall, &customer.to_string()])?
        .ok_or(missing("the customer who pays for another"))?;
    let party = Party {
        customer: Arc::new(rows::record(&row, 0)?),
        facts_version: row.int(1)?,
        has_account: row.bool(2)?,
    };
    parties.insert(customer, party);
    Ok(())
}
