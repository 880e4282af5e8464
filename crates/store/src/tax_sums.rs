//! Tax sums: what issued documents of some days come to, by who bought, and by what was answered about tax.
//! Knows rows of lines and answers; must not know places, returns or thresholds.

use billing::TaxMore;
use calendar::CivilDate;
use ids::{CatalogKey, CustomerId, EnvironmentId, SellerId};
use money::{Currency, Percent, Total};
use sql::{Fault, Queries, Row, Statement, values};

use crate::rows::{self, wide_sum};

/// What is taxed of a line, without tax that is in it, and by which answer, of documents dated in a half-open span of
/// days.
macro_rules! sums {
    ($columns:literal, $groups:literal, $which:literal) => {
        concat!(
            "SELECT d.seller, d.currency, ",
            $columns,
            ", ",
            wide_sum!("l.amount - l.off_document - l.by_credits - t.included * l.tax"),
            ", ",
            wide_sum!("l.tax"),
            ", CAST(COUNT(DISTINCT CASE WHEN d.kind = 'invoice' AND s.state <> 'void' THEN d.position END) AS BIGINT) \
             FROM documents AS d \
             JOIN document_states AS s ON s.environment = d.environment AND s.position = d.position \
             JOIN document_lines AS l ON l.environment = d.environment AND l.position = d.position \
             JOIN tax_answers AS t ON t.environment = d.environment AND t.position = d.position \
             AND t.tax_group = l.tax_group \
             WHERE d.environment = $1 AND d.issued_on >= $2 AND d.issued_on < $3 ",
            $which,
            " \
             GROUP BY d.seller, d.currency, ",
            $groups,
            " ORDER BY d.seller, d.currency, ",
            $groups
        )
    };
}

const BY_BUYER: Statement = Statement::new(
    "tax_sum.by_buyer",
    sums!(
        "d.customer, d.customer_version, t.tax_category, t.name, t.rate, t.more",
        "d.customer, d.customer_version, t.tax_category, t.name, t.rate, t.more",
        ""
    ),
);
// What is void was never sold.
const BY_DAY: Statement = Statement::new(
    "tax_sum.by_day",
    sums!("d.issued_on, t.more", "d.issued_on, t.more", "AND s.state <> 'void' AND l.kind <> 'cancellation'"),
);

pub(crate) const ALL: &[Statement] = &[BY_BUYER, BY_DAY];

/// What one version of a customer was billed under one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuyerSum {
    /// By whom.
    pub seller: SellerId,
    /// In which currency.
    pub currency: Currency,
    /// Who is on the documents.
    pub customer: CustomerId,
    /// By which version of its details.
    pub version: u32,
    /// For which category.
    pub category: CatalogKey,
    /// What the tax is called.
    pub name: String,
    /// In percent.
    pub rate: Percent,
    /// What else rules answered; none where the seller's table did.
    pub more: Option<Box<TaxMore>>,
    /// Before tax, after discounts and credits that apply before it; credit notes are below zero.
    pub net: Total,
    /// The tax.
    pub tax: Total,
    /// How many invoices that are not void.
    pub invoices: u64,
}

/// What was billed on a day under one answer of rules; nothing that is void.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DaySum {
    /// By whom.
    pub seller: SellerId,
    /// In which currency.
    pub currency: Currency,
    /// The date of the documents.
    pub on: CivilDate,
    /// What rules answered; none where the seller's table did.
    pub more: Option<Box<TaxMore>>,
    /// Before tax, after discounts and credits that apply before it.
    pub net: Total,
}

/// What documents dated from a day on and before another come to, by buyer and answer.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn by_buyer(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (from, before): (CivilDate, CivilDate),
) -> Result<Vec<BuyerSum>, Fault> {
    let (wall, from, before) = (environment.to_string(), from.to_string(), before.to_string());
    let of = |row: &Row| {
        let currency = rows::currency(row, 1)?;
        let rate = Percent::parse(row.text(6)?).map_err(|why| row.unreadable(6, why))?;
        let invoices = u64::try_from(row.int(12)?).map_err(|why| row.unreadable(12, why))?;
        Ok(BuyerSum {
            seller: rows::id(row, 0)?,
            currency,
            customer: rows::id(row, 2)?,
            version: rows::count(row, 3)?,
            category: rows::key(row, 4)?,
            name: row.text(5)?.to_owned(),
            rate,
            more: rows::tax_more(row, 7)?,
            net: rows::total(row, 8, currency)?,
            tax: rows::total(row, 10, currency)?,
            invoices,
        })
    };
    queries.query(&BY_BUYER, &values![&wall, &from, &before])?.iter().map(of).collect()
}

/// The same by day and answer, in order of day for each seller and currency.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn by_day(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (from, before): (CivilDate, CivilDate),
) -> Result<Vec<DaySum>, Fault> {
    let (wall, from, before) = (environment.to_string(), from.to_string(), before.to_string());
    let of = |row: &Row| {
        let currency = rows::currency(row, 1)?;
        Ok(DaySum {
            seller: rows::id(row, 0)?,
            currency,
            on: rows::date(row, 2)?,
            more: rows::tax_more(row, 3)?,
            net: rows::total(row, 4, currency)?,
        })
    };
    queries.query(&BY_DAY, &values![&wall, &from, &before])?.iter().map(of).collect()
}
