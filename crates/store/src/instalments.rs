//! Instalments: the schedules of invoices that are paid in parts, as issued and as agreed on later.
//! Knows schedules and which is in force; must not know how one is decided (`billing` does).

use billing::{Instalment, next_instalment};
use calendar::Instant;
use ids::{EnvironmentId, InvoiceId};
use money::{Currency, Money};
use sql::{Fault, Queries, Row, Statement, Transaction, values};

use crate::document_rows::Spelled;
use crate::read::DocumentRow;
use crate::rows;

const OF_INVOICE: Statement = Statement::new(
    "instalment.of_invoice",
    "SELECT p.sequence, p.agreed_at, p.note, p.schedule, d.currency FROM documents AS d \
     JOIN instalment_plans AS p ON p.environment = d.environment AND p.position = d.position \
     WHERE d.environment = $1 AND d.document = $2 ORDER BY p.sequence",
);
const IN_FORCE: Statement = Statement::new(
    "instalment.in_force",
    "SELECT schedule FROM instalment_plans WHERE environment = $1 AND position = $2 \
     ORDER BY sequence DESC LIMIT 1",
);
const MOVE: Statement = Statement::new(
    "instalment.move",
    "UPDATE document_states SET next_instalment_on = $4 WHERE environment = $1 AND position = \
     (SELECT d.position FROM documents AS d WHERE d.environment = $1 AND d.document = $2 AND d.kind = 'invoice') \
     AND state = 'open' AND amount_open = $3 RETURNING position",
);
const LAST: Statement = Statement::new(
    "instalment.last",
    "SELECT CAST(COALESCE(MAX(sequence), 0) AS BIGINT) FROM instalment_plans \
     WHERE environment = $1 AND position = $2",
);
const INSERT: Statement = Statement::new(
    "instalment.insert",
    "INSERT INTO instalment_plans (environment, position, sequence, agreed_at, note, schedule) \
     VALUES ($1, $2, $3, $4, $5, $6)",
);

pub(crate) const ALL: &[Statement] = &[OF_INVOICE, IN_FORCE, MOVE, LAST, INSERT];

/// The sequence of the schedule that an invoice was issued with.
const ISSUED: i64 = 0;

/// A schedule of an invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstalmentPlan {
    /// Its place among the invoice's: 0 is what it was issued with.
    pub sequence: i64,
    /// Since when.
    pub agreed_at: Instant,
    /// What a person said about it; nothing of what it was issued with.
    pub note: String,
    /// In order of days.
    pub schedule: Vec<Instalment>,
}

/// The schedules of an invoice, in order; the last is in force.
///
/// # Errors
/// A fault of the engine or of a schedule that does not read back.
pub fn plans(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    invoice: InvoiceId,
) -> Result<Vec<InstalmentPlan>, Fault> {
    let found = queries.query(&OF_INVOICE, &values![&environment.to_string(), &invoice.to_string()])?;
    found.iter().map(plan_of).collect()
}

/// Puts a schedule of what is open of an invoice in the place of the one before it; false where it is not open with so much
/// any more. The caller holds its customer's lock.
///
/// # Errors
/// A fault of the engine.
pub fn agree(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    invoice: &DocumentRow,
    (schedule, at, note): (&[Instalment], Instant, &str),
) -> Result<bool, Fault> {
    let (wall, id) = (environment.to_string(), invoice.id.to_string());
    let next = next_day(schedule, invoice.amount_open);
    let moved = act.query_opt(&MOVE, &values![&wall, &id, invoice.amount_open.minor(), &next])?;
    let Some(row) = moved else { return Ok(false) };
    let position = row.int(0)?;
    let sequence = act.query_one(&LAST, &values![&wall, position])?.int(0)? + 1;
    let schedule = records::instalment::encode_schedule(schedule);
    act.execute(&INSERT, &values![&wall, position, sequence, at.as_micros(), note, &schedule])?;
    Ok(true)
}

/// Keeps the schedules that documents are issued with.
pub(crate) fn write(act: &mut Transaction<'_>, wall: &str, spelled: &[Spelled<'_>]) -> Result<(), Fault> {
    for one in spelled {
        let (document, run) = (one.ready().document, one.ready().run);
        if document.instalments().is_empty() {
            continue;
        }
        let schedule = records::instalment::encode_schedule(document.instalments());
        let at = run.as_of.as_micros();
        act.execute(&INSERT, &values![wall, one.places.position, ISSUED, at, "", &schedule])?;
    }
    Ok(())
}

/// The schedule in force of the document at a position; none where it is paid at once.
pub(crate) fn in_force(
    queries: &mut impl Queries,
    wall: &str,
    (position, currency): (i64, Currency),
) -> Result<Vec<Instalment>, Fault> {
    let found = queries.query_opt(&IN_FORCE, &values![wall, position])?;
    found.map_or(Ok(Vec::new()), |row| schedule_of(&row, 0, currency))
}

/// The day of the next instalment as it is kept: nothing where none is open.
pub(crate) fn next_day(schedule: &[Instalment], open: Money) -> String {
    next_instalment(schedule, open).map_or_else(String::new, |next| next.instalment.due_on.to_string())
}

fn plan_of(row: &Row) -> Result<InstalmentPlan, Fault> {
    Ok(InstalmentPlan {
        sequence: row.int(0)?,
        agreed_at: rows::instant(row, 1)?,
        note: row.text(2)?.to_owned(),
        schedule: schedule_of(row, 3, rows::currency(row, 4)?)?,
    })
}

fn schedule_of(row: &Row, column: usize, currency: Currency) -> Result<Vec<Instalment>, Fault> {
    let read = records::instalment::decode_schedule(row.blob(column)?, currency);
    read.map_err(|mistakes| row.unreadable(column, mistakes))
}
