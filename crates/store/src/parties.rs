//! Sellers and customers: versioned details, each version frozen.
//! Knows versions; must not know what a detail means to an invoice.

use std::sync::Arc;

use billing::{Customer, Seller};
use calendar::Zone;
use ids::{CustomerId, EnvironmentId, SellerId};
use sql::{ActError, Fault, Queries, Statement, Transaction, values};

use crate::catalog::Caches;
use crate::read::RecordRow;
use crate::{alert_looks, rows};

const SELLER_INSERT: Statement = Statement::new(
    "seller.insert",
    "INSERT INTO seller_versions (environment, seller, version, record, record_hash) VALUES ($1, $2, $3, $4, $5)",
);
const SELLER_VERSION: Statement = Statement::new(
    "seller.version",
    "SELECT record FROM seller_versions WHERE environment = $1 AND seller = $2 AND version = $3",
);
const SELLER_LATEST: Statement = Statement::new(
    "seller.latest",
    "SELECT record, version FROM seller_versions WHERE environment = $1 AND seller = $2 \
     ORDER BY version DESC LIMIT 1",
);
const SELLERS: Statement = Statement::new(
    "seller.page",
    "SELECT record FROM seller_versions AS mine WHERE environment = $1 AND seller > $2 AND version = \
     (SELECT MAX(version) FROM seller_versions AS other \
      WHERE other.environment = mine.environment AND other.seller = mine.seller) \
     ORDER BY seller LIMIT $3",
);
const CUSTOMER_INSERT: Statement = Statement::new(
    "customer.insert",
    "INSERT INTO customers (environment, customer, external_key, seller, version, facts_version, payer, \
     invoices_together, has_account) VALUES ($1, $2, $3, $4, $5, 1, $6, $7, $7) ON CONFLICT DO NOTHING",
);
const CUSTOMER_VERSION_INSERT: Statement = Statement::new(
    "customer.version_insert",
    "INSERT INTO customer_versions (environment, customer, version, record, record_hash) \
     VALUES ($1, $2, $3, $4, $5)",
);
const CUSTOMER_SET_VERSION: Statement = Statement::new(
    "customer.set_version",
    "UPDATE customers SET version = $3, facts_version = facts_version + 1, payer = $4, invoices_together = CAST($5 AS BIGINT), \
     has_account = CASE WHEN CAST($5 AS BIGINT) = 1 THEN 1 ELSE has_account END \
     WHERE environment = $1 AND customer = $2 AND version < $3",
);
const CUSTOMER_VERSION: Statement = Statement::new(
    "customer.version",
    "SELECT record FROM customer_versions WHERE environment = $1 AND customer = $2 AND version = $3",
);
const CUSTOMER_ROW: Statement = Statement::new(
    "customer.row",
    "SELECT customer, external_key, seller, version, facts_version, payer FROM customers \
     WHERE environment = $1 AND customer = $2",
);
const CUSTOMER_BY_KEY: Statement = Statement::new(
    "customer.by_key",
    "SELECT customer FROM customers WHERE environment = $1 AND external_key = $2",
);
const CUSTOMERS: Statement = Statement::new(
    "customer.page",
    "SELECT customer, external_key, seller, version, facts_version, payer FROM customers \
     WHERE environment = $1 AND customer > $2 ORDER BY customer LIMIT $3",
);
const SELLER_RECORDS: Statement = Statement::new(
    "seller.records",
    "SELECT seller, version, record, record_hash FROM seller_versions WHERE environment = $1 ORDER BY seller, version",
);
const CUSTOMER_RECORDS: Statement = Statement::new(
    "customer.records",
    "SELECT customer, version, record, record_hash FROM customer_versions WHERE environment = $1 ORDER BY customer, version",
);

pub(crate) const ALL: &[Statement] = &[
    SELLER_INSERT,
    SELLER_VERSION,
    SELLER_LATEST,
    SELLERS,
    CUSTOMER_INSERT,
    CUSTOMER_VERSION_INSERT,
    CUSTOMER_SET_VERSION,
    CUSTOMER_VERSION,
    CUSTOMER_ROW,
    CUSTOMER_BY_KEY,
    CUSTOMERS,
    SELLER_RECORDS,
    CUSTOMER_RECORDS,
];

/// A customer about to be kept.
#[derive(Debug, Clone)]
pub struct NewCustomer {
    /// Its first details; version 1.
    pub customer: Customer,
    /// The caller's own name for it, unique in the environment.
    pub external_key: Option<String>,
    /// Who bills it.
    pub seller: SellerId,
}

/// Why a party cannot be kept, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PartyRefused {
    /// No such seller.
    #[error("there is no seller {0} in this environment; create it first or list sellers")]
    UnknownSeller(SellerId),
    /// No such customer.
    #[error("there is no customer {0} in this environment; create it first or list customers")]
    UnknownCustomer(CustomerId),
    /// The caller's key is in use.
    #[error("the external key {0:?} already names a customer; use that customer or another key")]
    KeyTaken(String),
    /// Somebody else kept that version.
    #[error(
        "the customer {customer} was changed meanwhile and has version {version}; read it and change that"
    )]
    Moved {
        /// Whose details.
        customer: CustomerId,
        /// The version that stands.
        version: u32,
    },
}

/// What changes about a customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerRow {
    /// Its id.
    pub id: CustomerId,
    /// The caller's own name for it.
    pub external_key: Option<String>,
    /// Who bills it.
    pub seller: SellerId,
    /// Its current version.
    pub version: u32,
    /// How often its facts moved.
    pub facts_version: i64,
    /// Who pays for it, if not itself.
    pub payer: Option<CustomerId>,
}

/// Keeps a seller's next version; `seller.version` says which.
///
/// # Errors
/// A fault, such as a version that exists.
pub fn keep_seller(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    seller: &Seller,
) -> Result<(), Fault> {
    let record = records::encode(seller);
    let (environment, id) = (environment.to_string(), seller.id.to_string());
    let hash = rows::record_hash(&record);
    act.execute(&SELLER_INSERT, &values![&environment, &id, seller.version, &record, &hash])?;
    Ok(())
}

/// A seller's current details.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn seller(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    seller: SellerId,
) -> Result<Option<Seller>, Fault> {
    let found = queries.query_opt(&SELLER_LATEST, &values![&environment.to_string(), &seller.to_string()])?;
    found.map(|row| seller_of(&row)).transpose()
}

/// One version of a seller, from the cache when it was read before.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn seller_version(
    queries: &mut impl Queries,
    caches: &Caches,
    environment: EnvironmentId,
    (seller, version): (SellerId, u32),
) -> Result<Arc<Seller>, Fault> {
    if let Some(known) = caches.seller(environment, seller, version) {
        return Ok(known);
    }
    let row = queries
        .query_one(&SELLER_VERSION, &values![&environment.to_string(), &seller.to_string(), version])?;
    let read = Arc::new(seller_of(&row)?);
    caches.keep_seller(environment, &read);
    Ok(read)
}

/// The zone of a seller's books as they are kept now.
///
/// # Errors
/// A fault of the engine, or a seller that is missing.
pub fn zone_of(queries: &mut impl Queries, environment: EnvironmentId, id: SellerId) -> Result<Zone, Fault> {
    let found = seller(queries, environment, id)?;
    let missing = Fault::RowCount { statement: SELLER_LATEST.name, wanted: "a seller", found: "none" };
    found.map(|seller| seller.zone).ok_or(missing)
}

/// The number of a seller's current version.
///
/// # Errors
/// A fault of the engine.
pub fn seller_current_version(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    seller: SellerId,
) -> Result<Option<u32>, Fault> {
    let found = queries.query_opt(&SELLER_LATEST, &values![&environment.to_string(), &seller.to_string()])?;
    found.map(|row| rows::count(&row, 1)).transpose()
}

/// Sellers after a cursor, in order of id.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn sellers(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    after: &str,
    limit: u32,
) -> Result<Vec<Seller>, Fault> {
    queries.query(&SELLERS, &values![&environment.to_string(), after, limit])?.iter().map(seller_of).collect()
}

/// Keeps a new customer.
///
/// # Errors
/// As [`PartyRefused`].
pub fn create_customer(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    new: &NewCustomer,
) -> Result<(), ActError<PartyRefused>> {
    if seller_current_version(act, environment, new.seller)?.is_none() {
        return Err(ActError::Refused(PartyRefused::UnknownSeller(new.seller)));
    }
    let (wall, id) = (environment.to_string(), new.customer.id.to_string());
    let (key, seller) = (new.external_key.as_deref(), new.seller.to_string());
    let (payer, together) = payer_and_manner(&new.customer);
    let row = values![&wall, &id, key, &seller, new.customer.version, payer.as_deref(), together];
    let kept = act.execute(&CUSTOMER_INSERT, &row)?;
    if kept == 0 {
        let key = new.external_key.clone().unwrap_or(id);
        return Err(ActError::Refused(PartyRefused::KeyTaken(key)));
    }
    keep_customer_version(act, environment, &new.customer)?;
    Ok(())
}

/// Keeps a customer's next version and makes it the current one.
///
/// # Errors
/// As [`PartyRefused`].
pub fn update_customer(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    customer: &Customer,
) -> Result<(), ActError<PartyRefused>> {
    let (wall, id) = (environment.to_string(), customer.id.to_string());
    let payer_before = customer_row(act, environment, customer.id)?.and_then(|row| row.payer);
    let (payer, together) = payer_and_manner(customer);
    let row = values![&wall, &id, customer.version, payer.as_deref(), together];
    let moved = act.execute(&CUSTOMER_SET_VERSION, &row)?;
    if moved == 0 {
        return Err(ActError::Refused(match customer_row(act, environment, customer.id)? {
            Some(CustomerRow { version, .. }) => PartyRefused::Moved { customer: customer.id, version },
            None => PartyRefused::UnknownCustomer(customer.id),
        }));
    }
    keep_customer_version(act, environment, customer)?;
    if payer_before != customer.more.payer {
        alert_looks::mark_moved(act, environment, [customer.id].into_iter().chain(payer_before))?;
    }
    Ok(())
}

/// Who pays for a customer, if not itself, and whether its documents gather what is due together: as found
/// by every run, before its details are read.
fn payer_and_manner(customer: &Customer) -> (Option<String>, bool) {
    let payer = customer.more.payer.filter(|payer| *payer != customer.id);
    (payer.map(|payer| payer.to_string()), customer.more.invoices_together)
}

fn keep_customer_version(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    customer: &Customer,
) -> Result<(), Fault> {
    let record = records::encode(customer);
    let (environment, id) = (environment.to_string(), customer.id.to_string());
    let hash = rows::record_hash(&record);
    act.execute(&CUSTOMER_VERSION_INSERT, &values![&environment, &id, customer.version, &record, &hash])?;
    Ok(())
}

/// One version of a customer's details.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn customer_version(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: CustomerId,
    version: u32,
) -> Result<Customer, Fault> {
    let row = queries
        .query_one(&CUSTOMER_VERSION, &values![&environment.to_string(), &customer.to_string(), version])?;
    rows::record(&row, 0)
}

/// What changes about a customer.
///
/// # Errors
/// A fault of the engine.
pub fn customer_row(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: CustomerId,
) -> Result<Option<CustomerRow>, Fault> {
    let found =
        queries.query_opt(&CUSTOMER_ROW, &values![&environment.to_string(), &customer.to_string()])?;
    found.map(|row| customer_row_of(&row)).transpose()
}

/// Who pays for a customer by now: itself, where nobody else does.
pub(crate) fn payer_of(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: CustomerId,
) -> Result<CustomerId, Fault> {
    let row = customer_row(queries, environment, customer)?;
    Ok(row.and_then(|row| row.payer).unwrap_or(customer))
}

/// The customer that the caller's own key names.
///
/// # Errors
/// A fault of the engine.
pub fn customer_by_key(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    key: &str,
) -> Result<Option<CustomerId>, Fault> {
    let found = queries.query_opt(&CUSTOMER_BY_KEY, &values![&environment.to_string(), key])?;
    found.map(|row| rows::id(&row, 0)).transpose()
}

/// Customers after a cursor, in order of id.
///
/// # Errors
/// A fault of the engine.
pub fn customers(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    after: &str,
    limit: u32,
) -> Result<Vec<CustomerRow>, Fault> {
    let found = queries.query(&CUSTOMERS, &values![&environment.to_string(), after, limit])?;
    found.iter().map(customer_row_of).collect()
}

/// Every version of every seller as stored, unchecked, ordered.
///
/// # Errors
/// A fault of the engine.
pub fn seller_records(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<RecordRow>, Fault> {
    rows::versions(queries, &SELLER_RECORDS, environment)
}

/// Every version of every customer as stored, unchecked, ordered.
///
/// # Errors
/// A fault of the engine.
pub fn customer_records(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<RecordRow>, Fault> {
    rows::versions(queries, &CUSTOMER_RECORDS, environment)
}

fn customer_row_of(row: &sql::Row) -> Result<CustomerRow, Fault> {
    Ok(CustomerRow {
        id: rows::id(row, 0)?,
        external_key: row.opt_text(1)?.map(str::to_owned),
        seller: rows::id(row, 2)?,
        version: rows::count(row, 3)?,
        facts_version: row.int(4)?,
        payer: rows::opt_id(row, 5)?,
    })
}

fn seller_of(row: &sql::Row) -> Result<Seller, Fault> {
    rows::record(row, 0)
}
