//! Issued documents and drafts, read back.
//! Knows rows; must not know how a document was decided.

use std::collections::BTreeMap;

use billing::{DocumentOwner, Readiness, numbers_in, printed_number};
use calendar::Instant;
use ids::{CustomerId, EnvironmentId, InvoiceId, SellerId, SubscriptionId};
use sql::{Fault, Queries, Row, Statement, values};

use crate::accounts::AccountKey;
use crate::read::{DocumentRow, DraftRow, LineRow, ReplayRow, StoredTax};
use crate::{frozen, rows};

pub use crate::frozen::{Frozen, content, frozen};

/// The columns of a document in a list, with the condition and order that follow.
macro_rules! document_rows {
    ($rest:literal) => {
        concat!(
            "SELECT d.document, d.kind, d.subscription, d.customer, d.seller, d.series, d.number, d.currency, \
             d.net, d.tax, d.total, d.issued_on, d.due_on, s.state, s.amount_open, d.due_instant, \
             s.next_instalment_on \
             FROM documents AS d \
             JOIN document_states AS s ON s.environment = d.environment AND s.position = d.position \
             WHERE d.environment = $1 AND ",
            $rest
        )
    };
}

const PAGE: Statement =
    Statement::new("document.page", document_rows!("d.document > $2 ORDER BY d.document LIMIT $3"));
const PAGE_OF_CUSTOMER: Statement = Statement::new(
    "document.page_of_customer",
    document_rows!(
        "d.document > $2 AND (d.subscription IN \
         (SELECT s.subscription FROM subscriptions AS s WHERE s.environment = $1 AND s.customer = $4) \
         OR d.run IN \
         (SELECT r.run FROM run_customers AS r WHERE r.environment = $1 AND r.customer = $4)) \
         AND d.customer = $4 ORDER BY d.document LIMIT $3"
    ),
);
const PAGE_OF_SUBSCRIPTION: Statement = Statement::new(
    "document.page_of_subscription",
    document_rows!(
        "d.document > $2 AND (d.subscription = $4 OR d.position IN \
         (SELECT l.position FROM document_lines AS l WHERE l.environment = $1 AND l.subscription = $4)) \
         AND (CAST($5 AS TEXT) IS NULL OR d.customer = $5) ORDER BY d.document LIMIT $3"
    ),
);
const ONE: Statement = Statement::new("document.one", document_rows!("d.document = $2"));
const BY_NUMBER: Statement = Statement::new(
    "document.by_number",
    "SELECT document, series FROM documents WHERE environment = $1 AND number = $2 ORDER BY document",
);
/// The columns of a document as it is made again, with the condition that follows.
macro_rules! replay_rows {
    ($rest:literal) => {
        concat!(
            "SELECT document, subscription, customer, seller, series, number, due_instant, sequence, net, tax, \
             total, content, content_hash, as_of, seller_version, customer_version, facts_version, \
             usage_watermark, position, kind, currency, issued_on, due_on, prepaid_credits, prepaid_balance, \
             run, rest_kept FROM documents WHERE environment = $1 AND ",
            $rest
        )
    };
}

const REPLAY: Statement =
    Statement::new("document.replay", replay_rows!("subscription = $2 ORDER BY position"));
const REPLAY_ONE: Statement = Statement::new("document.replay_one", replay_rows!("document = $2"));
const NUMBERS: Statement = Statement::new(
    "document.numbers",
    "SELECT seller, series, number, document FROM documents WHERE environment = $1 ORDER BY seller, series, number",
);
const SERIES: Statement = Statement::new(
    "document.series",
    "SELECT seller, series, next_number FROM number_series WHERE environment = $1 ORDER BY seller, series",
);
const LINES: Statement = Statement::new(
    "document.lines",
    "SELECT d.document, l.line, l.kind, l.plan_version, l.price, l.one_off, l.full_start, l.full_end, \
     l.service_start, l.service_end, l.dimensions, l.quantity, l.currency, l.amount, l.tax, l.tax_category, \
     l.extends_document, l.extends_line, l.subscription, l.tax_group, l.overridden, l.whole, l.discounts, \
     l.off_document, l.by_credits, l.commitment, l.grant_id, l.document_discounts, l.conceded \
     FROM documents AS d JOIN document_lines AS l ON l.environment = d.environment AND l.position = d.position \
     WHERE d.environment = $1 AND d.document = $2 ORDER BY l.line",
);
const HAS_LINE: Statement = Statement::new(
    "document.has_line",
    "SELECT l.line FROM documents AS d \
     JOIN document_lines AS l ON l.environment = d.environment AND l.position = d.position \
     WHERE d.environment = $1 AND d.document = $2 AND l.line = $3",
);
const TAXES: Statement = Statement::new(
    "document.taxes",
    "SELECT t.tax_group, t.tax_category, t.name, t.rate, t.reason, t.more, t.included \
     FROM documents AS d JOIN tax_answers AS t ON t.environment = d.environment AND t.position = d.position \
     WHERE d.environment = $1 AND d.document = $2 ORDER BY t.tax_group",
);
const DRAFTS: Statement = Statement::new(
    "document.drafts",
    "SELECT document, kind, subscription, customer, due_instant, issue_at, currency, total, content, subscriptions, \
     approval_since, fingerprint FROM drafts WHERE environment = $1 AND document > $2 \
     AND (CAST($4 AS TEXT) IS NULL OR customer = $4) ORDER BY document LIMIT $3",
);
const DRAFT: Statement = Statement::new(
    "document.draft",
    "SELECT document, kind, subscription, customer, due_instant, issue_at, currency, total, content, subscriptions, \
     approval_since, fingerprint FROM drafts WHERE environment = $1 AND document = $2",
);
const DRAFTS_DUE: Statement = Statement::new(
    "document.drafts_due",
    "SELECT document, kind, subscription, customer, due_instant, issue_at, currency, total, content, subscriptions, \
     approval_since, fingerprint FROM drafts WHERE environment = $1 AND subscription = $2 AND due_instant = $3 \
     ORDER BY document",
);
// Ids begin with their due instant, so that only what is due then is gone through.
const DRAFTS_BETWEEN: Statement = Statement::new(
    "document.drafts_between",
    "SELECT document FROM drafts WHERE environment = $1 AND document >= $2 AND document < $3 AND due_instant = $4 \
     AND (CAST($5 AS TEXT) IS NULL OR customer = $5) \
     AND (CAST($6 AS TEXT) IS NULL OR ' ' || subscriptions || ' ' LIKE '% ' || $6 || ' %') \
     ORDER BY document LIMIT $7",
);
const UNAPPROVED: Statement = Statement::new(
    "document.unapproved",
    "SELECT document, kind, subscription, customer, due_instant, issue_at, currency, total, content, subscriptions, \
     approval_since, fingerprint FROM drafts \
     WHERE environment = $1 AND approval_since >= $2 AND (approval_since > $2 OR document > $3) \
     AND (CAST($5 AS TEXT) IS NULL OR customer = $5) ORDER BY approval_since, document LIMIT $4",
);
const UNAPPROVED_UNTOLD: Statement = Statement::new(
    "document.unapproved_untold",
    "SELECT d.document FROM drafts AS d \
     JOIN customers AS c ON c.environment = d.environment AND c.customer = d.customer \
     WHERE d.environment = $1 AND c.seller = $2 AND d.approval_since <= $3 AND NOT EXISTS \
     (SELECT 1 FROM approval_reminders AS r WHERE r.environment = $1 AND r.document = d.document) \
     AND d.document > $4 ORDER BY d.document LIMIT $5",
);
const DRAFT_BYTES: Statement = Statement::new(
    "document.draft_bytes",
    "SELECT CAST(LENGTH(content) AS BIGINT) FROM drafts WHERE environment = $1 AND document = $2",
);
const RUN_CUSTOMERS: Statement = Statement::new(
    "document.run_customers",
    "SELECT customer, version, facts_version FROM run_customers WHERE environment = $1 AND run = $2 \
     ORDER BY customer",
);
const RUN_SUBSCRIPTIONS: Statement = Statement::new(
    "document.run_subscriptions",
    "SELECT subscription FROM run_subscriptions WHERE environment = $1 AND run = $2 ORDER BY subscription",
);
const DISCOUNTS: Statement = Statement::new(
    "document.discounts",
    "SELECT x.discount, x.place, x.currency, x.amount FROM documents AS d \
     JOIN document_discounts AS x ON x.environment = d.environment AND x.position = d.position \
     WHERE d.environment = $1 AND d.document = $2 ORDER BY x.place, x.discount",
);
const ACCOUNTS: Statement = Statement::new(
    "document.accounts",
    "SELECT DISTINCT d.seller, d.currency FROM run_customers AS r \
     JOIN documents AS d ON d.environment = r.environment AND d.run = r.run \
     WHERE r.environment = $1 AND r.customer = $2 AND d.customer = $2 ORDER BY d.seller, d.currency",
);
const CUSTOMERS_BY_RUN: Statement = Statement::new(
    "document.customers_by_run",
    "SELECT run, customer FROM run_customers WHERE environment = $1 ORDER BY run, customer",
);
const WATERMARK: Statement = Statement::new(
    "document.watermark",
    "SELECT usage_watermark FROM documents WHERE environment = $1 AND document = $2",
);
const COUNT: Statement =
    Statement::new("document.count", "SELECT COUNT(*) FROM documents WHERE environment = $1");
const COUNTERS: Statement = Statement::new(
    "document.counters",
    "SELECT next_document, next_entry, next_message, \
     (SELECT CAST(COALESCE(MAX(position), 0) AS BIGINT) FROM documents WHERE environment = $1), \
     (SELECT CAST(COALESCE(MAX(position), 0) AS BIGINT) FROM ledger_entries WHERE environment = $1), \
     (SELECT CAST(COALESCE(MAX(position), 0) AS BIGINT) FROM outbox WHERE environment = $1) \
     FROM commit_positions WHERE environment = $1",
);
const STRAY_LINES: Statement = Statement::new(
    "document.stray_lines",
    "SELECT DISTINCT l.position FROM document_lines AS l WHERE l.environment = $1 AND NOT EXISTS \
     (SELECT 1 FROM documents AS d WHERE d.environment = l.environment AND d.position = l.position) \
     ORDER BY l.position",
);

pub(crate) const ALL: &[Statement] = &[
    PAGE,
    PAGE_OF_CUSTOMER,
    PAGE_OF_SUBSCRIPTION,
    ONE,
    frozen::CONTENT,
    BY_NUMBER,
    REPLAY,
    REPLAY_ONE,
    NUMBERS,
    SERIES,
    LINES,
    HAS_LINE,
    TAXES,
    RUN_CUSTOMERS,
    RUN_SUBSCRIPTIONS,
    DISCOUNTS,
    ACCOUNTS,
    CUSTOMERS_BY_RUN,
    WATERMARK,
    DRAFTS,
    DRAFT,
    DRAFTS_DUE,
    DRAFTS_BETWEEN,
    UNAPPROVED,
    UNAPPROVED_UNTOLD,
    DRAFT_BYTES,
    COUNT,
    COUNTERS,
    STRAY_LINES,
];

/// Which documents a list is about.
#[derive(Debug, Clone, Default)]
pub struct DocumentFilter {
    /// Only this customer's.
    pub customer: Option<CustomerId>,
    /// Only this subscription's.
    pub subscription: Option<SubscriptionId>,
}

/// Issued documents after a cursor, in order of id (which is the order of due instants).
///
/// # Errors
/// A fault of the engine.
pub fn documents(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    filter: &DocumentFilter,
    (after, limit): (&str, u32),
) -> Result<Vec<DocumentRow>, Fault> {
    let customer = filter.customer.map(|id| id.to_string());
    let subscription = filter.subscription.map(|id| id.to_string());
    let wall = environment.to_string();
    let (customer, subscription) = (customer.as_deref(), subscription.as_deref());
    let found = match (subscription, customer) {
        (None, None) => queries.query(&PAGE, &values![&wall, after, limit])?,
        (None, customer) => queries.query(&PAGE_OF_CUSTOMER, &values![&wall, after, limit, customer])?,
        (subscription, customer) => {
            queries.query(&PAGE_OF_SUBSCRIPTION, &values![&wall, after, limit, subscription, customer])?
        }
    };
    found.iter().map(document_of).collect()
}

/// One issued document.
///
/// # Errors
/// A fault of the engine.
pub fn document(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    id: InvoiceId,
) -> Result<Option<DocumentRow>, Fault> {
    let found = queries.query_opt(&ONE, &values![&environment.to_string(), &id.to_string()])?;
    found.map(|row| document_of(&row)).transpose()
}

/// Documents whose printed number is this one; more than one where sellers share a series, or where one
/// series begins with another.
///
/// # Errors
/// A fault of the engine.
pub fn documents_numbered(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    printed: &str,
) -> Result<Vec<InvoiceId>, Fault> {
    let wall = environment.to_string();
    let mut numbers = numbers_in(printed);
    numbers.extend(readings(printed).map(|(_, number)| number));
    numbers.sort_unstable();
    numbers.dedup();
    let mut found = Vec::new();
    for number in numbers {
        for row in queries.query(&BY_NUMBER, &values![&wall, number])? {
            if printed_number(row.text(1)?, number) == printed {
                found.push(rows::id(&row, 0)?);
            }
        }
    }
    Ok(found)
}

/// Each way in which a printed number is a series and a number behind it: `2026-000042` is 42 of `2026-`, and
/// `A2000042` is 42 of `A2` or 2000042 of `A`.
fn readings(printed: &str) -> impl Iterator<Item = (&str, i64)> {
    let digits = printed.bytes().rev().take_while(u8::is_ascii_digit).count();
    (printed.len() - digits..printed.len()).filter_map(move |place| {
        let (series, number) = printed.split_at(place);
        let number = number.parse::<i64>().ok()?;
        (printed_number(series, number) == printed).then_some((series, number))
    })
}

/// How many documents were issued.
///
/// # Errors
/// A fault of the engine.
pub fn document_count(queries: &mut impl Queries, environment: EnvironmentId) -> Result<i64, Fault> {
    queries.query_one(&COUNT, &values![&environment.to_string()])?.int(0)
}

/// One counter of the commits: what it counts, what it gives next, and the last one given.
pub type Counter = (&'static str, i64, i64);

/// The counters of an environment's commits; none where they are not kept, which is damage.
///
/// # Errors
/// A fault of the engine.
pub fn counters(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Option<[Counter; 3]>, Fault> {
    let counters_of = |row: Row| {
        Ok([
            ("document", row.int(0)?, row.int(3)?),
            ("entry", row.int(1)?, row.int(4)?),
            ("message", row.int(2)?, row.int(5)?),
        ])
    };
    let found = queries.query_opt(&COUNTERS, &values![&environment.to_string()])?;
    found.map(counters_of).transpose()
}

/// All documents of a subscription by itself in the order they were committed, with what each was made from.
///
/// # Errors
/// A fault of the engine.
pub fn replay_rows(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    subscription: SubscriptionId,
) -> Result<Vec<ReplayRow>, Fault> {
    let found = queries.query(&REPLAY, &values![&environment.to_string(), &subscription.to_string()])?;
    found.iter().map(replay_of).collect()
}

/// One document with what it was made from.
///
/// # Errors
/// A fault of the engine.
pub fn replay_row(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<Option<ReplayRow>, Fault> {
    let found = queries.query_opt(&REPLAY_ONE, &values![&environment.to_string(), &document.to_string()])?;
    found.as_ref().map(replay_of).transpose()
}

/// The same for those that gather what an account pays for.
///
/// # Errors
/// A fault of the engine.
pub fn replay_rows_of_account(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    account: AccountKey,
) -> Result<Vec<ReplayRow>, Fault> {
    let found = queries.query(&REPLAY, &values![&environment.to_string(), &account.owner_text()])?;
    found.iter().map(replay_of).collect()
}

/// The usage watermark that a document was made from.
///
/// # Errors
/// A fault of the engine.
pub fn usage_watermark(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<u64, Fault> {
    let found = queries.query_opt(&WATERMARK, &values![&environment.to_string(), &document.to_string()])?;
    found.map_or(Ok(0), |row| rows::watermark(&row, 0))
}

/// The version and the facts version of each customer that a run of several was made from.
///
/// # Errors
/// A fault of the engine.
pub fn run_customers(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    run: i64,
) -> Result<BTreeMap<CustomerId, (u32, i64)>, Fault> {
    let found = queries.query(&RUN_CUSTOMERS, &values![&environment.to_string(), run])?;
    found.iter().map(|row| Ok((rows::id(row, 0)?, (rows::count(row, 1)?, row.int(2)?)))).collect()
}

/// The subscriptions that a run of several looked at, in order of id.
///
/// # Errors
/// A fault of the engine.
pub fn run_subscriptions(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    run: i64,
) -> Result<Vec<SubscriptionId>, Fault> {
    let found = queries.query(&RUN_SUBSCRIPTIONS, &values![&environment.to_string(), run])?;
    found.iter().map(|row| rows::id(row, 0)).collect()
}

/// Every customer of every run of several, by run.
///
/// # Errors
/// A fault of the engine.
pub fn customers_by_run(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<(i64, CustomerId)>, Fault> {
    let found = queries.query(&CUSTOMERS_BY_RUN, &values![&environment.to_string()])?;
    found.iter().map(|row| Ok((row.int(0)?, rows::id(row, 1)?))).collect()
}

/// The accounts of a payer that documents of more than one subscription, or of none, were issued to: each of a seller
/// and a currency, in this order.
///
/// # Errors
/// A fault of the engine.
pub fn accounts_billed(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    payer: CustomerId,
) -> Result<Vec<AccountKey>, Fault> {
    let found = queries.query(&ACCOUNTS, &values![&environment.to_string(), &payer.to_string()])?;
    let account_of =
        |row: &Row| Ok(AccountKey { payer, seller: rows::id(row, 0)?, currency: rows::currency(row, 1)? });
    found.iter().map(account_of).collect()
}

/// What discounts took off a document as a whole, as stored: discount, place, minor units.
///
/// # Errors
/// A fault of the engine.
pub fn discount_rows(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<Vec<(String, i64, i64)>, Fault> {
    let found = queries.query(&DISCOUNTS, &values![&environment.to_string(), &document.to_string()])?;
    found.iter().map(|row| Ok((row.text(0)?.to_owned(), row.int(1)?, row.int(3)?))).collect()
}

/// Whose document an owner's column names.
fn owner_of(row: &Row, column: usize) -> Result<DocumentOwner, Fault> {
    let payer = row.text(column)?.split_once(' ').map(|(payer, _)| payer);
    Ok(match payer {
        Some(payer) => {
            let payer = CustomerId::parse(payer).map_err(|refused| row.unreadable(column, refused))?;
            DocumentOwner::Customer(payer)
        }
        None => DocumentOwner::Subscription(rows::id(row, column)?),
    })
}

/// Every number in use: seller, series, number, document; ordered.
///
/// # Errors
/// A fault of the engine.
pub fn numbers(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<(String, String, i64, String)>, Fault> {
    let found = queries.query(&NUMBERS, &values![&environment.to_string()])?;
    let number_of = |row: &Row| {
        Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned(), row.int(2)?, row.text(3)?.to_owned()))
    };
    found.iter().map(number_of).collect()
}

/// The next number of every series: seller, series, next.
///
/// # Errors
/// A fault of the engine.
pub fn series(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<(String, String, i64)>, Fault> {
    let found = queries.query(&SERIES, &values![&environment.to_string()])?;
    found.iter().map(|row| Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned(), row.int(2)?))).collect()
}

/// The stored lines of a document.
///
/// # Errors
/// A fault of the engine.
pub fn line_rows(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<Vec<LineRow>, Fault> {
    let found = queries.query(&LINES, &values![&environment.to_string(), &document.to_string()])?;
    found.iter().map(line_of).collect()
}

/// Whether an issued document has a line of this number; the first is 1.
///
/// # Errors
/// A fault of the engine.
pub fn has_line(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (document, line): (InvoiceId, u32),
) -> Result<bool, Fault> {
    let of = (environment.to_string(), document.to_string());
    Ok(queries.query_opt(&HAS_LINE, &values![&of.0, &of.1, i64::from(line)])?.is_some())
}

/// The stored tax answers of a document.
///
/// # Errors
/// A fault of the engine.
pub fn tax_rows(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<Vec<StoredTax>, Fault> {
    let found = queries.query(&TAXES, &values![&environment.to_string(), &document.to_string()])?;
    let tax_of = |row: &Row| {
        Ok(StoredTax {
            group: rows::count(row, 0)?,
            category: row.text(1)?.to_owned(),
            name: row.text(2)?.to_owned(),
            rate: row.text(3)?.to_owned(),
            reason: row.text(4)?.to_owned(),
            more: row.opt_text(5)?.map(str::to_owned),
            included: row.bool(6)?,
        })
    };
    found.iter().map(tax_of).collect()
}

/// The positions of documents that are gone while their lines are there, such as `position 7`.
///
/// # Errors
/// A fault of the engine.
pub fn stray_lines(queries: &mut impl Queries, environment: EnvironmentId) -> Result<Vec<String>, Fault> {
    let found = queries.query(&STRAY_LINES, &values![&environment.to_string()])?;
    found.iter().map(|row| Ok(format!("position {}", row.int(0)?))).collect()
}

/// Drafts after a cursor, in order of id.
///
/// # Errors
/// A fault of the engine.
pub fn drafts(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: Option<CustomerId>,
    (after, limit): (&str, u32),
) -> Result<Vec<DraftRow>, Fault> {
    let customer = customer.map(|id| id.to_string());
    let wall = environment.to_string();
    let parameters = values![&wall, after, limit, customer.as_deref()];
    queries.query(&DRAFTS, &parameters)?.iter().map(draft_of).collect()
}

/// Drafts of an owner, as it is kept, that are due at an instant, in order of id.
///
/// # Errors
/// A fault of the engine.
pub fn drafts_due(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (owner, due): (&str, Instant),
) -> Result<Vec<DraftRow>, Fault> {
    let wall = environment.to_string();
    queries.query(&DRAFTS_DUE, &values![&wall, owner, due.as_micros()])?.iter().map(draft_of).collect()
}

/// Some of the drafts that are due at an instant of a customer, or with lines of a subscription, in order of id.
///
/// # Errors
/// A fault of the engine.
pub fn drafts_at(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (filter, due): (&DocumentFilter, Instant),
    limit: u32,
) -> Result<Vec<InvoiceId>, Fault> {
    let millis = u64::try_from(due.as_micros().div_euclid(1_000)).unwrap_or_default();
    let at = |millis| InvoiceId::from_cause(millis, [0; 10]).to_string();
    let (wall, from, until) = (environment.to_string(), at(millis), at(millis + 1));
    let customer = filter.customer.map(|id| id.to_string());
    let subscription = filter.subscription.map(|id| id.to_string());
    let of = (customer.as_deref(), subscription.as_deref());
    let parameters = values![&wall, &from, &until, due.as_micros(), of.0, of.1, limit];
    queries.query(&DRAFTS_BETWEEN, &parameters)?.iter().map(|row| rows::id(row, 0)).collect()
}

/// Drafts that wait for approval, the longest waiting first, after the one that a cursor names.
///
/// # Errors
/// A fault of the engine.
pub fn unapproved(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: Option<CustomerId>,
    (since, after, limit): (Instant, &str, u32),
) -> Result<Vec<DraftRow>, Fault> {
    let (wall, customer) = (environment.to_string(), customer.map(|id| id.to_string()));
    let parameters = values![&wall, since.as_micros(), after, limit, customer.as_deref()];
    queries.query(&UNAPPROVED, &parameters)?.iter().map(draft_of).collect()
}

/// Drafts of a seller's customers that wait for approval since an instant or longer, of which that was not told yet, after a
/// cursor.
///
/// # Errors
/// A fault of the engine.
pub fn unapproved_untold(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (seller, since): (SellerId, Instant),
    (after, limit): (&str, u32),
) -> Result<Vec<InvoiceId>, Fault> {
    let (wall, seller) = (environment.to_string(), seller.to_string());
    let parameters = values![&wall, &seller, since.as_micros(), after, limit];
    queries.query(&UNAPPROVED_UNTOLD, &parameters)?.iter().map(|row| rows::id(row, 0)).collect()
}

/// One draft.
///
/// # Errors
/// A fault of the engine.
pub fn draft(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    id: InvoiceId,
) -> Result<Option<DraftRow>, Fault> {
    let found = queries.query_opt(&DRAFT, &values![&environment.to_string(), &id.to_string()])?;
    found.map(|row| draft_of(&row)).transpose()
}

/// How many bytes the content of a draft has; none where there is no such draft.
///
/// # Errors
/// A fault of the engine.
pub fn draft_bytes(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    id: InvoiceId,
) -> Result<Option<i64>, Fault> {
    let found = queries.query_opt(&DRAFT_BYTES, &values![&environment.to_string(), &id.to_string()])?;
    found.map(|row| row.int(0)).transpose()
}

fn document_of(row: &Row) -> Result<DocumentRow, Fault> {
    let currency = rows::currency(row, 7)?;
    Ok(DocumentRow {
        id: rows::id(row, 0)?,
        kind: row.text(1)?.to_owned(),
        subscription: owner_of(row, 2)?.subscription(),
        customer: rows::id(row, 3)?,
        seller: rows::id(row, 4)?,
        number: printed_number(row.text(5)?, row.int(6)?),
        net: rows::money(row, 8, currency)?,
        tax: rows::money(row, 9, currency)?,
        total: rows::money(row, 10, currency)?,
        issued_on: rows::date(row, 11)?,
        due_on: rows::date(row, 12)?,
        state: row.text(13)?.to_owned(),
        amount_open: rows::money(row, 14, currency)?,
        due: rows::instant(row, 15)?,
        next_instalment_on: match row.text(16)? {
            "" => None,
            _ => Some(rows::date(row, 16)?),
        },
    })
}

fn replay_of(row: &Row) -> Result<ReplayRow, Fault> {
    Ok(ReplayRow {
        document: row.text(0)?.to_owned(),
        owner: owner_of(row, 1)?,
        customer: rows::id(row, 2)?,
        seller: rows::id(row, 3)?,
        series: row.text(4)?.to_owned(),
        number: row.int(5)?,
        due: rows::instant(row, 6)?,
        sequence: rows::count(row, 7)?,
        net: row.int(8)?,
        tax: row.int(9)?,
        total: row.int(10)?,
        content: row.blob(11)?.to_vec(),
        content_hash: row.blob(12)?.to_vec(),
        as_of: Instant::from_micros(row.int(13)?),
        seller_version: rows::count(row, 14)?,
        customer_version: rows::count(row, 15)?,
        facts_version: row.int(16)?,
        usage_watermark: rows::watermark(row, 17)?,
        position: row.int(18)?,
        kind: row.text(19)?.to_owned(),
        currency: row.text(20)?.to_owned(),
        issued_on: row.text(21)?.to_owned(),
        due_on: row.text(22)?.to_owned(),
        prepaid_credits: row.int(23)?,
        prepaid_balance: row.int(24)?,
        run: row.opt_int(25)?,
        rest_to_balance: row.text(26)? == "balance",
    })
}

fn line_of(row: &Row) -> Result<LineRow, Fault> {
    Ok(LineRow {
        document: row.text(0)?.to_owned(),
        line: rows::count(row, 1)?,
        kind: row.text(2)?.to_owned(),
        plan_version: row.opt_text(3)?.map(str::to_owned),
        price: row.opt_text(4)?.map(str::to_owned),
        one_off: row.opt_text(5)?.map(str::to_owned),
        full: (rows::instant(row, 6)?, rows::instant(row, 7)?),
        service: (rows::instant(row, 8)?, rows::instant(row, 9)?),
        dimensions: row.text(10)?.to_owned(),
        quantity: row.text(11)?.to_owned(),
        currency: row.text(12)?.to_owned(),
        amount: row.int(13)?,
        tax: row.int(14)?,
        tax_category: row.text(15)?.to_owned(),
        extends_document: row.opt_text(16)?.map(str::to_owned),
        extends_line: row.opt_int(17)?,
        subscription: row.text(18)?.to_owned(),
        tax_group: rows::count(row, 19)?,
        overridden: row.opt_text(20)?.map(str::to_owned),
        whole: row.bool(21)?,
        discounts: row.text(22)?.to_owned(),
        conceded: row.int(28)?,
        off_document: row.int(23)?,
        by_credits: row.int(24)?,
        commitment: row.opt_text(25)?.map(str::to_owned),
        grant: row.opt_text(26)?.map(str::to_owned),
        document_discounts: row.text(27)?.to_owned(),
    })
}

fn draft_of(row: &Row) -> Result<DraftRow, Fault> {
    let currency = rows::currency(row, 6)?;
    Ok(DraftRow {
        id: rows::id(row, 0)?,
        kind: row.text(1)?.to_owned(),
        subscription: owner_of(row, 2)?.subscription(),
        owner: row.text(2)?.to_owned(),
        customer: rows::id(row, 3)?,
        due: rows::instant(row, 4)?,
        readiness: match rows::opt_instant(row, 10)? {
            Some(since) => Readiness::Unapproved { since },
            None => Readiness::DraftUntil(rows::instant(row, 5)?),
        },
        fingerprint: row.text(11)?.to_owned(),
        total: rows::money(row, 7, currency)?,
        content: row.blob(8)?.to_vec(),
        subscriptions: rows::ids(row, 9)?,
    })
}

#[cfg(test)]
mod tests {
    use super::readings;

    #[test]
    fn a_printed_number_is_read_every_way_it_can_be_meant() {
        let read = |printed| readings(printed).collect::<Vec<_>>();
        assert_eq!(read("INV-000042"), [("INV-", 42)]);
        assert_eq!(read("INV-1234567"), [("INV-", 1_234_567), ("INV-1", 234_567)]);
        assert_eq!(read("INV-42"), []);
        assert_eq!(read("INV-"), []);
        assert_eq!(read("000007"), [("", 7)]);
    }
}
