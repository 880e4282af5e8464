//! Reading columns back as domain values, with a fault that names the column.
//! Knows written forms of ids, instants, currencies and amounts; must not know any table.

use billing::{CommitmentRef, TaxMore};
use calendar::{CivilDate, Instant};
use ids::{CatalogKey, ContractId, EnvironmentId, Id, PlanVersionId, SubscriptionId};
use money::{Currency, Money, Total};
use records::Form;
use sql::{Fault, Queries, Row, Statement, values};

use crate::read::RecordRow;

/// BLAKE3 of a record's bytes, kept beside it so that an edited record is seen.
pub(crate) fn record_hash(bytes: &[u8]) -> [u8; 32] {
    *blake3::hash(bytes).as_bytes()
}

/// A row that what is gathered cannot do without is not there.
pub(crate) fn missing(what: &'static str) -> Fault {
    Fault::RowCount { statement: "gather", wanted: what, found: "none" }
}

/// A kept record as the value it says.
pub(crate) fn record<T: Form>(row: &Row, column: usize) -> Result<T, Fault> {
    records::decode(row.blob(column)?).map_err(|mistakes| row.unreadable(column, mistakes))
}

/// Every version of some table, as `name, version, record, record_hash`.
pub(crate) fn versions(
    queries: &mut impl Queries,
    statement: &Statement,
    environment: EnvironmentId,
) -> Result<Vec<RecordRow>, Fault> {
    let found = queries.query(statement, &values![&environment.to_string()])?;
    let version_of = |row: &Row| {
        Ok(RecordRow {
            name: row.text(0)?.to_owned(),
            version: row.int(1)?,
            record: row.blob(2)?.to_vec(),
            record_hash: row.blob(3)?.to_vec(),
        })
    };
    found.iter().map(version_of).collect()
}

/// An id of the kind asked for.
pub(crate) fn id<T: Id>(row: &Row, column: usize) -> Result<T, Fault> {
    T::parse(row.text(column)?).map_err(|refused| row.unreadable(column, refused))
}

/// An id or null.
pub(crate) fn opt_id<T: Id>(row: &Row, column: usize) -> Result<Option<T>, Fault> {
    row.opt_text(column)?
        .map(|text| T::parse(text).map_err(|refused| row.unreadable(column, refused)))
        .transpose()
}

/// A catalog key.
pub(crate) fn key(row: &Row, column: usize) -> Result<CatalogKey, Fault> {
    CatalogKey::parse(row.text(column)?).map_err(|refused| row.unreadable(column, refused))
}

/// An instant.
pub(crate) fn instant(row: &Row, column: usize) -> Result<Instant, Fault> {
    Ok(Instant::from_micros(row.int(column)?))
}

/// An instant or null.
pub(crate) fn opt_instant(row: &Row, column: usize) -> Result<Option<Instant>, Fault> {
    Ok(row.opt_int(column)?.map(Instant::from_micros))
}

/// A currency.
pub(crate) fn currency(row: &Row, column: usize) -> Result<Currency, Fault> {
    Currency::parse(row.text(column)?).map_err(|refused| row.unreadable(column, refused))
}

/// Minor units of a currency.
pub(crate) fn money(row: &Row, column: usize, currency: Currency) -> Result<Money, Fault> {
    Ok(Money::new(row.int(column)?, currency))
}

/// The sum of a column of minor units as two columns, of its higher and of its lower halves: neither overflows
/// where the sum leaves 64 bits, on which one engine fails and the other does not.
macro_rules! wide_sum {
    ($amount:literal) => {
        concat!(
            "CAST(COALESCE(SUM((",
            $amount,
            ") / 4294967296), 0) AS BIGINT), CAST(COALESCE(SUM((",
            $amount,
            ") % 4294967296), 0) AS BIGINT)"
        )
    };
}
pub(crate) use wide_sum;

/// What [`wide_sum`] summed, from its first column on.
///
/// Halves of 1 and 5 are 4,294,967,301 minor units.
pub(crate) fn total(row: &Row, column: usize, currency: Currency) -> Result<Total, Fault> {
    let (higher, lower) = (i128::from(row.int(column)?), i128::from(row.int(column + 1)?));
    Ok(Total::new(higher * (1 << 32) + lower, currency))
}

/// The same where it must be an amount.
pub(crate) fn summed(row: &Row, column: usize, currency: Currency) -> Result<Money, Fault> {
    let total = total(row, column, currency)?;
    total.to_money().map_err(|refused| row.unreadable(column, format!("{total} is the sum: {refused}")))
}

/// A civil date.
pub(crate) fn date(row: &Row, column: usize) -> Result<CivilDate, Fault> {
    CivilDate::parse(row.text(column)?).map_err(|refused| row.unreadable(column, refused))
}

/// A usage watermark.
pub(crate) fn watermark(row: &Row, column: usize) -> Result<u64, Fault> {
    u64::try_from(row.int(column)?).map_err(|_| row.unreadable(column, "a watermark is never negative"))
}

/// A 32-bit count.
pub(crate) fn count(row: &Row, column: usize) -> Result<u32, Fault> {
    u32::try_from(row.int(column)?).map_err(|_| row.unreadable(column, "the number is not a count"))
}

/// SHA-256 or BLAKE3 of something.
pub(crate) fn hash(row: &Row, column: usize) -> Result<[u8; 32], Fault> {
    row.blob(column)?.try_into().map_err(|_| row.unreadable(column, "a hash has 32 bytes"))
}

/// What a code says by its table, and what is said of one that is not in it.
pub(crate) fn coded<T: Copy>(
    row: &Row,
    column: usize,
    (codes, unknown): (&[(&str, T)], &str),
) -> Result<T, Fault> {
    let code = row.text(column)?;
    let known = codes.iter().find(|(known, _)| *known == code);
    known.map(|(_, value)| *value).ok_or_else(|| row.unreadable(column, unknown))
}

/// Ids with a space between.
pub(crate) fn ids<T: Id>(row: &Row, column: usize) -> Result<Vec<T>, Fault> {
    let parse = |text| T::parse(text).map_err(|refused| row.unreadable(column, refused));
    row.text(column)?.split_ascii_whitespace().map(parse).collect()
}

/// Ids as [`ids`] reads them.
pub(crate) fn ids_text<T: Id>(ids: impl IntoIterator<Item = T>) -> String {
    ids.into_iter().map(|id| id.to_string()).collect::<Vec<_>>().join(" ")
}

/// What stands first in a commitment of a plan and of a contract.
const COMMITMENT_OWNERS: [&str; 2] = ["plan", "contract"];

/// A commitment as it is kept: `plan SUBSCRIPTION PLAN_VERSION KEY` or `contract CONTRACT KEY`.
pub fn commitment_text(commitment: &CommitmentRef) -> String {
    let [plan, contract] = COMMITMENT_OWNERS;
    match commitment {
        CommitmentRef::Plan { subscription, plan: version, key } => {
            format!("{plan} {subscription} {version} {key}")
        }
        CommitmentRef::Contract { contract: id, key } => format!("{contract} {id} {key}"),
    }
}

/// A commitment or null.
pub(crate) fn commitment(row: &Row, column: usize) -> Result<Option<CommitmentRef>, Fault> {
    let Some(text) = row.opt_text(column)? else { return Ok(None) };
    let read = read_commitment(text);
    read.map(Some).ok_or_else(|| row.unreadable(column, format!("{text:?} names no commitment")))
}

fn read_commitment(text: &str) -> Option<CommitmentRef> {
    let [plan, contract] = COMMITMENT_OWNERS;
    match text.split(' ').collect::<Vec<_>>().as_slice() {
        [owner, subscription, version, key] if *owner == plan => Some(CommitmentRef::Plan {
            subscription: SubscriptionId::parse(subscription).ok()?,
            plan: PlanVersionId::parse(version).ok()?,
            key: CatalogKey::parse(key).ok()?,
        }),
        [owner, id, key] if *owner == contract => Some(CommitmentRef::Contract {
            contract: ContractId::parse(id).ok()?,
            key: CatalogKey::parse(key).ok()?,
        }),
        _ => None,
    }
}

/// What rules answered about tax, as a text.
pub(crate) fn tax_more_text(more: &TaxMore) -> String {
    String::from_utf8(records::encode(more)).expect("records are JSON")
}

/// What rules answered about tax, where they did.
pub(crate) fn tax_more(row: &Row, column: usize) -> Result<Option<Box<TaxMore>>, Fault> {
    let Some(text) = row.opt_text(column)? else { return Ok(None) };
    let more = records::decode(text.as_bytes()).map_err(|why| row.unreadable(column, why))?;
    Ok(Some(Box::new(more)))
}
