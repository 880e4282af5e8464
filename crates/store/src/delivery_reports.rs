//! What mail servers and services said of letters, each once, and the addresses that nothing is sent to since.
//! Knows rows; must not know what follows from a report, or who brought it.

use billing::delivery_report::{ReportKind, Status, folded};
use calendar::Instant;
use ids::{DeliveryId, DeliveryReportId, EnvironmentId};
use sql::{Fault, Queries, Row, Statement, Transaction, values};

use crate::rows;

/// A report as it is read: all of it, with the condition and order that follow.
macro_rules! report_rows {
    ($rest:literal) => {
        concat!(
            "SELECT report, delivery, recipient, kind, status, reason, about, happened_at, kept_at FROM delivery_reports \
             WHERE environment = $1 AND ",
            $rest
        )
    };
}

const INSERT: Statement = Statement::new(
    "delivery_report.insert",
    "INSERT INTO delivery_reports (environment, report, delivery, recipient, kind, status, reason, about, happened_at, \
     kept_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING",
);
const ONE: Statement = Statement::new("delivery_report.one", report_rows!("report = $2"));
const OF_DELIVERY: Statement = Statement::new(
    "delivery_report.of_delivery",
    report_rows!("delivery = $2 ORDER BY happened_at NULLS LAST, report"),
);
const PAGE: Statement =
    Statement::new("delivery_report.page", report_rows!("report > $2 ORDER BY report LIMIT $3"));
const PAGE_OF_MATCHED: Statement = Statement::new(
    "delivery_report.page_of_matched",
    report_rows!("report > $2 AND delivery IS NOT NULL ORDER BY report LIMIT $3"),
);
const PAGE_OF_UNMATCHED: Statement = Statement::new(
    "delivery_report.page_of_unmatched",
    report_rows!("report > $2 AND delivery IS NULL ORDER BY report LIMIT $3"),
);
const LATELY: Statement = Statement::new(
    "delivery_report.lately",
    "SELECT CAST(COUNT(*) AS BIGINT), CAST(COUNT(delivery) AS BIGINT), \
     CAST(SUM(CASE WHEN delivery IS NOT NULL AND kind = 'bounced' THEN 1 ELSE 0 END) AS BIGINT), \
     CAST(SUM(CASE WHEN delivery IS NOT NULL AND kind = 'complained' THEN 1 ELSE 0 END) AS BIGINT) \
     FROM delivery_reports WHERE environment = $1 AND kept_at >= $2",
);
const SUPPRESS: Statement = Statement::new(
    "delivery_suppression.keep",
    "INSERT INTO delivery_suppressions (environment, address, report, since, allowed_at) VALUES ($1, $2, $3, $4, NULL) \
     ON CONFLICT (environment, address) DO UPDATE SET report = excluded.report, since = excluded.since, allowed_at = NULL \
     WHERE delivery_suppressions.allowed_at IS NOT NULL AND delivery_suppressions.allowed_at <= $5",
);
const ALLOW: Statement = Statement::new(
    "delivery_suppression.allow",
    "UPDATE delivery_suppressions SET allowed_at = $3 WHERE environment = $1 AND address = $2 AND allowed_at IS NULL",
);
const SUPPRESSED: Statement = Statement::new(
    "delivery_suppression.one",
    "SELECT address, since, report FROM delivery_suppressions \
     WHERE environment = $1 AND address = $2 AND allowed_at IS NULL",
);
const SUPPRESSIONS: Statement = Statement::new(
    "delivery_suppression.page",
    "SELECT address, since, report FROM delivery_suppressions \
     WHERE environment = $1 AND address > $2 AND allowed_at IS NULL ORDER BY address LIMIT $3",
);

pub(crate) const ALL: &[Statement] = &[
    INSERT,
    ONE,
    OF_DELIVERY,
    PAGE,
    PAGE_OF_MATCHED,
    PAGE_OF_UNMATCHED,
    LATELY,
    SUPPRESS,
    ALLOW,
    SUPPRESSED,
    SUPPRESSIONS,
];

/// What was said of a letter and a recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportRow {
    /// Its id, made of what it says.
    pub id: DeliveryReportId,
    /// Of which delivery; none where it is of none that is known here.
    pub delivery: Option<DeliveryId>,
    /// Whom it is about; empty where it does not say.
    pub recipient: String,
    /// What it says.
    pub kind: ReportKind,
    /// How exactly.
    pub status: Option<Status>,
    /// The words of the remote server.
    pub reason: Option<String>,
    /// What it names of the letter, where that is of none here.
    pub about: Option<String>,
    /// When, as it says.
    pub happened_at: Option<Instant>,
    /// When it was kept.
    pub kept_at: Instant,
}

/// An address that nothing is sent to by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuppressionRow {
    /// In small letters.
    pub address: String,
    /// Since when.
    pub since: Instant,
    /// What was said of it.
    pub report: ReportRow,
}

/// Which reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// All of them.
    Each,
    /// Those of a delivery.
    Matched,
    /// Those of none.
    Unmatched,
}

/// How many reports came since a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Lately {
    /// That a letter will not arrive.
    pub bounced: i64,
    /// That one is unwanted.
    pub complained: i64,
    /// Of no letter that is known.
    pub unmatched: i64,
}

/// Keeps a report; false where the same was kept before.
///
/// # Errors
/// A fault of the engine.
pub fn insert(act: &mut Transaction<'_>, environment: EnvironmentId, row: &ReportRow) -> Result<bool, Fault> {
    let (wall, id) = (environment.to_string(), row.id.to_string());
    let (delivery, status) =
        (row.delivery.map(|id| id.to_string()), row.status.map(|status| status.to_string()));
    let kept = values![
        &wall,
        &id,
        delivery.as_deref(),
        &row.recipient,
        row.kind.code(),
        status.as_deref(),
        row.reason.as_deref(),
        row.about.as_deref(),
        row.happened_at.map(Instant::as_micros),
        row.kept_at.as_micros(),
    ];
    Ok(act.execute(&INSERT, &kept)? > 0)
}

/// The report of an id.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn report(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    id: DeliveryReportId,
) -> Result<Option<ReportRow>, Fault> {
    let found = queries.query_opt(&ONE, &values![&environment.to_string(), &id.to_string()])?;
    found.map(|row| report_of(&row)).transpose()
}

/// The reports of a delivery, in order of when they say it happened.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn of_delivery(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    delivery: DeliveryId,
) -> Result<Vec<ReportRow>, Fault> {
    let found = queries.query(&OF_DELIVERY, &values![&environment.to_string(), &delivery.to_string()])?;
    found.iter().map(report_of).collect()
}

/// Reports: at most so many after an id, in order of id.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn reports(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    wanted: Wanted,
    (after, limit): (&str, u32),
) -> Result<Vec<ReportRow>, Fault> {
    let statement = match wanted {
        Wanted::Each => &PAGE,
        Wanted::Matched => &PAGE_OF_MATCHED,
        Wanted::Unmatched => &PAGE_OF_UNMATCHED,
    };
    let found = queries.query(statement, &values![&environment.to_string(), after, limit])?;
    found.iter().map(report_of).collect()
}

/// How many reports were kept since a moment.
///
/// # Errors
/// A fault of the engine.
pub fn lately(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    since: Instant,
) -> Result<Lately, Fault> {
    let row = queries.query_one(&LATELY, &values![&environment.to_string(), since.as_micros()])?;
    Ok(Lately {
        unmatched: row.int(0)? - row.int(1)?,
        bounced: row.opt_int(2)?.unwrap_or_default(),
        complained: row.opt_int(3)?.unwrap_or_default(),
    })
}

/// Lets nothing be sent to an address by itself, because of a report about a letter that was sent at a moment. What somebody
/// allowed since then stays allowed.
///
/// # Errors
/// A fault of the engine.
pub fn suppress(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    address: &str,
    (report, sent_at): (&ReportRow, Instant),
) -> Result<bool, Fault> {
    let (wall, address, id) = (environment.to_string(), folded(address), report.id.to_string());
    let row = values![&wall, &address, &id, report.kept_at.as_micros(), sent_at.as_micros()];
    Ok(act.execute(&SUPPRESS, &row)? > 0)
}

/// Lets an address be written to again; false where it was not suppressed.
///
/// # Errors
/// A fault of the engine.
pub fn allow(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (address, now): (&str, Instant),
) -> Result<bool, Fault> {
    let wall = environment.to_string();
    Ok(act.execute(&ALLOW, &values![&wall, &folded(address), now.as_micros()])? > 0)
}

/// Why nothing is sent to an address by itself, if nothing is.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn suppression(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    address: &str,
) -> Result<Option<SuppressionRow>, Fault> {
    let found = queries.query_opt(&SUPPRESSED, &values![&environment.to_string(), &folded(address)])?;
    found.map(|row| suppression_of(queries, environment, &row)).transpose()
}

/// Addresses that nothing is sent to by itself: at most so many after one, in order.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn suppressions(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (after, limit): (&str, u32),
) -> Result<Vec<SuppressionRow>, Fault> {
    let found = queries.query(&SUPPRESSIONS, &values![&environment.to_string(), after, limit])?;
    found.iter().map(|row| suppression_of(queries, environment, row)).collect()
}

fn suppression_of(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    row: &Row,
) -> Result<SuppressionRow, Fault> {
    let report = report(queries, environment, rows::id(row, 2)?)?;
    Ok(SuppressionRow {
        address: row.text(0)?.to_owned(),
        since: rows::instant(row, 1)?,
        report: report.ok_or_else(|| row.unreadable(2, "there is no such report"))?,
    })
}

fn report_of(row: &Row) -> Result<ReportRow, Fault> {
    let code = row.text(3)?;
    let kind = ReportKind::CODES.iter().find(|(known, _)| *known == code);
    let status = row.opt_text(4)?.map(Status::parse).transpose();
    Ok(ReportRow {
        id: rows::id(row, 0)?,
        delivery: rows::opt_id(row, 1)?,
        recipient: row.text(2)?.to_owned(),
        kind: kind.ok_or_else(|| row.unreadable(3, "no report says that"))?.1,
        status: status.map_err(|_| row.unreadable(4, "that is no status of RFC 3463"))?,
        reason: row.opt_text(5)?.map(str::to_owned),
        about: row.opt_text(6)?.map(str::to_owned),
        happened_at: rows::opt_instant(row, 7)?,
        kept_at: rows::instant(row, 8)?,
    })
}
