//! Write-offs: open invoices that nobody expects to be paid any more, and what became of them since.
//! Knows states and the entries of bad debt; must not know who gives up on whom.

use billing::{EntryRefused, HandMove, HandMoved, entry_by_hand};
use calendar::{Instant, Zone};
use ids::{CustomerId, EntryId, EnvironmentId, InvoiceId, SellerId};
use ledger::Entry;
use money::Money;
use sql::{ActError, Fault, Queries, Row, Statement, Transaction, values};

use crate::parties::{self, PartyRefused};
use crate::read::DocumentRow;
use crate::{accounts, ledger_book, rows};

/// The columns of a movement, with the condition and order that follow.
macro_rules! write_off_rows {
    ($rest:literal) => {
        concat!(
            "SELECT w.sequence, w.kind, w.moved_at, w.amount, w.note, w.entry, d.document, d.customer, d.seller, \
             d.currency FROM documents AS d \
             JOIN write_offs AS w ON w.environment = d.environment AND w.position = d.position \
             WHERE d.environment = $1 ",
            $rest
        )
    };
}

const OF_INVOICE: Statement =
    Statement::new("write_off.of_invoice", write_off_rows!("AND d.document = $2 ORDER BY w.sequence"));
const ALL_MOVEMENTS: Statement =
    Statement::new("write_off.all", write_off_rows!("ORDER BY d.document, w.sequence"));
const MOVE: Statement = Statement::new(
    "write_off.move",
    "UPDATE document_states SET state = $4 WHERE environment = $1 AND position = (SELECT d.position \
     FROM documents AS d WHERE d.environment = $1 AND d.document = $2 AND d.kind = 'invoice') \
     AND state = $3 AND amount_open > 0 RETURNING position, amount_open",
);
const LAST: Statement = Statement::new(
    "write_off.last",
    "SELECT CAST(COALESCE(MAX(sequence), 0) AS BIGINT) FROM write_offs WHERE environment = $1 AND position = $2",
);
const INSERT: Statement = Statement::new(
    "write_off.insert",
    "INSERT INTO write_offs (environment, position, sequence, kind, moved_at, amount, note, entry) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
);

pub(crate) const ALL: &[Statement] = &[OF_INVOICE, ALL_MOVEMENTS, MOVE, LAST, INSERT];

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WriteOffMoved {
    /// What was open of it is a loss.
    WrittenOff,
    /// It is expected to be paid after all.
    Reopened,
    /// A credit note took so much off it while it was written off.
    Credited,
}

/// The one code table of what becomes of an invoice that is written off.
const CODES: [(WriteOffMoved, &str); 3] = [
    (WriteOffMoved::WrittenOff, "written_off"),
    (WriteOffMoved::Reopened, "reopened"),
    (WriteOffMoved::Credited, "credited"),
];

impl WriteOffMoved {
    /// The code it is kept and shown with.
    pub fn code(self) -> &'static str {
        let found = CODES.iter().find(|(known, _)| *known == self);
        found.map(|(_, code)| *code).expect("each of them stands in the table")
    }

    /// Whether it adds to what is lost; the others take off it.
    pub fn is_loss(self) -> bool {
        self == WriteOffMoved::WrittenOff
    }

    fn by_hand(self) -> HandMove {
        if self.is_loss() { HandMove::InvoiceWrittenOff } else { HandMove::InvoiceTakenUp }
    }
}

/// One movement of an invoice that is or was written off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WriteOffMovement {
    /// Its place among the invoice's.
    pub sequence: i64,
    /// What became of it.
    pub moved: WriteOffMoved,
    /// When.
    pub at: Instant,
    /// Of how much, above zero.
    pub amount: Money,
    /// What a person said about it; the number of the credit note, where one took it off.
    pub note: String,
    /// The entry that books it.
    pub entry: EntryId,
}

/// A movement with its invoice and that one's account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvoiceMovement {
    /// Of which invoice.
    pub document: InvoiceId,
    /// Who owes it.
    pub customer: CustomerId,
    /// Who is owed.
    pub seller: SellerId,
    /// What moved.
    pub movement: WriteOffMovement,
}

/// What became of an invoice that was written off, in order.
///
/// # Errors
/// A fault of the engine.
pub fn write_offs(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    invoice: InvoiceId,
) -> Result<Vec<WriteOffMovement>, Fault> {
    let found = queries.query(&OF_INVOICE, &values![&environment.to_string(), &invoice.to_string()])?;
    found.iter().map(movement_of).collect()
}

/// Every such movement of an environment, in order of invoice.
///
/// # Errors
/// A fault of the engine.
pub fn all_write_offs(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<InvoiceMovement>, Fault> {
    let found = queries.query(&ALL_MOVEMENTS, &values![&environment.to_string()])?;
    let of_invoice = |row: &Row| {
        Ok(InvoiceMovement {
            document: rows::id(row, 6)?,
            customer: rows::id(row, 7)?,
            seller: rows::id(row, 8)?,
            movement: movement_of(row)?,
        })
    };
    found.iter().map(of_invoice).collect()
}

/// Writes off all that is open of an invoice, or takes up again all that is written off of it; false where it is in
/// no state for that. Runs that were made before count as stale, as what is open of it moved.
///
/// # Errors
/// Refused for a customer that is unknown; a fault of the engine.
///
/// # Panics
/// When a credit note is asked for, which takes off by being issued.
pub fn move_whole(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    invoice: &DocumentRow,
    (moved, at, said): (WriteOffMoved, Instant, &str),
) -> Result<bool, ActError<PartyRefused>> {
    let (from, to) = match moved {
        WriteOffMoved::WrittenOff => ("open", "uncollectible"),
        WriteOffMoved::Reopened => ("uncollectible", "open"),
        WriteOffMoved::Credited => panic!("a credit note takes off by being issued"),
    };
    // The customer is locked before the document, as runs do.
    accounts::move_account(act, environment, invoice.customer)?;
    let wall = environment.to_string();
    let id = invoice.id.to_string();
    let Some(row) = act.query_opt(&MOVE, &values![&wall, &id, from, to])? else { return Ok(false) };
    let amount = rows::money(&row, 1, invoice.total.currency())?;
    let of = InvoiceAt {
        document: invoice.id,
        position: row.int(0)?,
        customer: invoice.customer,
        seller: invoice.seller,
    };
    note(act, environment, &of, (moved, amount, at, said))?;
    Ok(true)
}

/// An invoice with its place and its account.
#[derive(Debug, Clone, Copy)]
pub(crate) struct InvoiceAt {
    pub document: InvoiceId,
    pub position: i64,
    pub customer: CustomerId,
    pub seller: SellerId,
}

/// Keeps a movement with its entry; the state is another's.
pub(crate) fn note(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    of: &InvoiceAt,
    (moved, amount, at, said): (WriteOffMoved, Money, Instant, &str),
) -> Result<(), Fault> {
    let wall = environment.to_string();
    let sequence = act.query_one(&LAST, &values![&wall, of.position])?.int(0)? + 1;
    let zone = parties::zone_of(act, environment, of.seller)?;
    let entry = entry_of(environment, of.document, (moved, sequence, amount, at), &zone);
    let entry = entry.expect("an amount above zero moves from one account to another");
    let (kind, micros, entry_id) = (moved.code(), at.as_micros(), entry.id().to_string());
    let row = values![&wall, of.position, sequence, kind, micros, amount.minor(), said, &entry_id];
    act.execute(&INSERT, &row)?;
    ledger_book::post(act, &wall, &entry, (of.seller, of.customer))
}

/// The entry of a movement.
///
/// # Errors
/// When the amount has no opposite.
pub fn entry_of(
    environment: EnvironmentId,
    invoice: InvoiceId,
    (moved, sequence, amount, at): (WriteOffMoved, i64, Money, Instant),
    zone: &Zone,
) -> Result<Entry, EntryRefused> {
    let cause = invoice.to_string();
    let what = moved.by_hand();
    entry_by_hand(environment, &HandMoved { what, cause: &cause, sequence, amount, at }, zone)
}

fn movement_of(row: &Row) -> Result<WriteOffMovement, Fault> {
    let code = row.text(1)?;
    let known = CODES.iter().find(|(_, known)| *known == code).map(|(moved, _)| *moved);
    Ok(WriteOffMovement {
        sequence: row.int(0)?,
        moved: known.ok_or_else(|| row.unreadable(1, format!("{code} writes nothing off")))?,
        at: rows::instant(row, 2)?,
        amount: rows::money(row, 3, rows::currency(row, 9)?)?,
        note: row.text(4)?.to_owned(),
        entry: rows::id(row, 5)?,
    })
}
