//! Contracts: versions of what a payer agreed to.
//! Knows versions and the payer's facts version; must not know what was spent.

use std::sync::Arc;

use billing::{CommittedSpend, Contract};
use calendar::Instant;
use ids::{ContractId, CustomerId, EnvironmentId, SellerId};
use sql::{ActError, Fault, Queries, Row, Statement, Transaction, values};

use crate::accounts::{self, AccountKey, LookAt};
use crate::parties::PartyRefused;
use crate::{billed, rows};

const INSERT: Statement = Statement::new(
    "contract.insert",
    "INSERT INTO contract_versions (environment, customer, contract, version, seller, currency, facts_version, \
     record, record_hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
);
const KNOWN: Statement = Statement::new(
    "contract.known",
    "SELECT m.record, m.contract FROM contract_versions AS m \
     WHERE m.environment = $1 AND m.customer = $2 AND m.seller = $3 AND m.currency = $4 \
     AND m.facts_version <= $5 AND m.version = (SELECT MAX(o.version) FROM contract_versions AS o \
     WHERE o.environment = $1 AND o.customer = $2 AND o.contract = m.contract AND o.facts_version <= $5) \
     ORDER BY m.contract",
);
const LATEST: Statement = Statement::new(
    "contract.latest",
    "SELECT record, contract, version, customer, seller FROM contract_versions \
     WHERE environment = $1 AND contract = $2 ORDER BY version DESC LIMIT 1",
);
const OF_CUSTOMER: Statement = Statement::new(
    "contract.of_customer",
    "SELECT m.record, m.contract, m.version, m.customer, m.seller FROM contract_versions AS m \
     WHERE m.environment = $1 AND m.customer = $2 AND m.version = (SELECT MAX(o.version) \
     FROM contract_versions AS o \
     WHERE o.environment = $1 AND o.customer = $2 AND o.contract = m.contract) ORDER BY m.contract",
);
const LAST_TWO: Statement = Statement::new(
    "contract.last_two",
    "SELECT record FROM contract_versions WHERE environment = $1 AND contract = $2 \
     ORDER BY version DESC LIMIT 2",
);
const RECORDS: Statement = Statement::new(
    "contract.records",
    "SELECT contract, version, record, record_hash FROM contract_versions WHERE environment = $1 \
     ORDER BY contract, version",
);

pub(crate) const ALL: &[Statement] = &[INSERT, KNOWN, LATEST, OF_CUSTOMER, LAST_TWO, RECORDS];

/// A contract as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptContract {
    /// What was agreed.
    pub contract: Contract,
    /// With whom.
    pub customer: CustomerId,
    /// By whom.
    pub seller: SellerId,
    /// Which version of it this is.
    pub version: u32,
}

/// Keeps a contract's first or next version, made of the one before. A subscription of the account is looked
/// at from `at` on; where it pools quantities, or did, all of them are, back to where it starts.
///
/// # Errors
/// As [`PartyRefused`]; a fault where somebody else kept that version meanwhile.
pub fn keep_contract(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    kept: &KeptContract,
    at: Instant,
) -> Result<(), ActError<PartyRefused>> {
    let facts_version = accounts::move_account(act, environment, kept.customer)?;
    let (wall, customer, seller) =
        (environment.to_string(), kept.customer.to_string(), kept.seller.to_string());
    let (id, currency) = (kept.contract.id.to_string(), kept.contract.currency);
    let record = records::encode(&kept.contract);
    let hash = rows::record_hash(&record);
    let row =
        values![&wall, &customer, &id, kept.version, &seller, currency.code(), facts_version, &record, &hash];
    act.execute(&INSERT, &row)?;
    let account = AccountKey { payer: kept.customer, seller: kept.seller, currency };
    accounts::look_again(act, environment, account, (LookAt::One, at))?;
    if let Some(from) = pooled_from(act, environment, kept.contract.id)? {
        for one in accounts::subscriptions_of_account(act, environment, account)? {
            accounts::look_back(act, environment, one.row.id, (from, at))?;
        }
    }
    Ok(())
}

/// The earliest start of the versions of a contract that pool quantities, of its last two; none where neither
/// does.
fn pooled_from(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    contract: ContractId,
) -> Result<Option<Instant>, Fault> {
    let rows = queries.query(&LAST_TWO, &values![&environment.to_string(), &contract.to_string()])?;
    let mut from = None;
    for row in &rows {
        let version: Contract = rows::record(row, 0)?;
        if !version.pooled.is_empty() {
            from = Some(from.map_or(version.starts, |from: Instant| from.min(version.starts)));
        }
    }
    Ok(from)
}

/// One contract as it stands.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn contract(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    contract: ContractId,
) -> Result<Option<KeptContract>, Fault> {
    let found = queries.query_opt(&LATEST, &values![&environment.to_string(), &contract.to_string()])?;
    found.map(|row| kept_of(&row)).transpose()
}

/// A customer's contracts as they stand, in order of id.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn contracts_of_customer(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: CustomerId,
) -> Result<Vec<KeptContract>, Fault> {
    let found = queries.query(&OF_CUSTOMER, &values![&environment.to_string(), &customer.to_string()])?;
    found.iter().map(kept_of).collect()
}

/// What issued lines of an account count from a service instant on, and what was billed to reach its
/// commitments.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn spent_in(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (account, since): (AccountKey, Instant),
) -> Result<CommittedSpend, Fault> {
    let subscriptions = accounts::subscriptions_ever_of(queries, environment, account)?;
    billed::spent_in(queries, &environment.to_string(), (account, since), &subscriptions)
}

/// Every version of every contract as stored, unchecked, ordered.
///
/// # Errors
/// A fault of the engine.
pub fn contract_records(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<crate::read::RecordRow>, Fault> {
    rows::versions(queries, &RECORDS, environment)
}

/// The contracts of an account as a facts version of its payer knew them.
pub(crate) fn known(
    queries: &mut impl Queries,
    wall: &str,
    account: AccountKey,
    facts_version: i64,
) -> Result<Vec<Arc<Contract>>, Fault> {
    let (payer, seller) = (account.payer.to_string(), account.seller.to_string());
    let key = values![wall, &payer, &seller, account.currency.code(), facts_version];
    queries.query(&KNOWN, &key)?.iter().map(|row| Ok(Arc::new(rows::record(row, 0)?))).collect()
}

fn kept_of(row: &Row) -> Result<KeptContract, Fault> {
    Ok(KeptContract {
        contract: rows::record(row, 0)?,
        version: rows::count(row, 2)?,
        customer: rows::id(row, 3)?,
        seller: rows::id(row, 4)?,
    })
}
