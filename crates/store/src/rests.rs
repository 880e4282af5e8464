//! Rests: what became of what credit notes hold beyond the invoices they settled.
//! Knows what is open of a note and the payer's balance; must not know why a note holds anything.

use billing::{EntryRefused, HandMove, HandMoved, entry_by_hand};
use calendar::{Instant, Zone};
use ids::{CustomerId, EntryId, EnvironmentId, InvoiceId, SellerId};
use ledger::Entry;
use money::Money;
use sql::{ActError, Fault, Queries, Row, Statement, Transaction, values};

use crate::accounts::{self, AccountKey};
use crate::balances::{self, BalanceMoved, Beside, Moved};
use crate::parties::{self, PartyRefused};
use crate::read::DocumentRow;
use crate::{ledger_book, rows};

/// The columns of a movement, with the condition and order that follow.
macro_rules! rest_rows {
    ($rest:literal) => {
        concat!(
            "SELECT r.sequence, r.kind, r.moved_at, r.amount, r.note, r.entry, d.document, d.customer, d.seller, \
             d.currency FROM documents AS d \
             JOIN rest_movements AS r ON r.environment = d.environment AND r.position = d.position \
             WHERE d.environment = $1 ",
            $rest
        )
    };
}

const OF_NOTE: Statement =
    Statement::new("rest.of_note", rest_rows!("AND d.document = $2 ORDER BY r.sequence"));
const ALL_MOVEMENTS: Statement = Statement::new("rest.all", rest_rows!("ORDER BY d.document, r.sequence"));
// What is open of a note is below zero, and comes up to zero as it is paid out.
const TAKE: Statement = Statement::new(
    "rest.take",
    "UPDATE document_states SET amount_open = amount_open + $3, \
     state = CASE WHEN amount_open + $3 = 0 THEN 'paid' ELSE state END \
     WHERE environment = $1 AND position = (SELECT d.position FROM documents AS d WHERE d.environment = $1 \
     AND d.document = $2 AND d.kind = 'credit_note') AND state = 'open' AND amount_open + $3 <= 0 \
     RETURNING position",
);
const LAST: Statement = Statement::new(
    "rest.last",
    "SELECT CAST(COALESCE(MAX(sequence), 0) AS BIGINT) FROM rest_movements \
     WHERE environment = $1 AND position = $2",
);
const INSERT: Statement = Statement::new(
    "rest.insert",
    "INSERT INTO rest_movements (environment, position, sequence, kind, moved_at, amount, note, entry) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
);

pub(crate) const ALL: &[Statement] = &[OF_NOTE, ALL_MOVEMENTS, TAKE, LAST, INSERT];

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RestMoved {
    /// It was paid out.
    Refunded,
    /// It went to the payer's balance.
    ToBalance,
}

/// The one code table of what becomes of a rest.
const CODES: [(RestMoved, &str); 2] =
    [(RestMoved::Refunded, "refunded"), (RestMoved::ToBalance, "to_balance")];

impl RestMoved {
    /// The code it is kept and shown with.
    pub fn code(self) -> &'static str {
        let found = CODES.iter().find(|(known, _)| *known == self);
        found.map(|(_, code)| *code).expect("each of them stands in the table")
    }

    fn by_hand(self) -> HandMove {
        match self {
            RestMoved::Refunded => HandMove::NoteRefunded,
            RestMoved::ToBalance => HandMove::NoteToBalance,
        }
    }
}

/// One movement of what a credit note holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestMovement {
    /// Its place among the note's.
    pub sequence: i64,
    /// What became of it.
    pub moved: RestMoved,
    /// When.
    pub at: Instant,
    /// Of how much, above zero.
    pub amount: Money,
    /// What a person said about it.
    pub note: String,
    /// The entry that books it.
    pub entry: EntryId,
}

/// A movement with its credit note and that one's account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteMovement {
    /// Of which credit note.
    pub document: InvoiceId,
    /// Whose it is.
    pub customer: CustomerId,
    /// Who owes it.
    pub seller: SellerId,
    /// What moved.
    pub movement: RestMovement,
}

/// Why a rest is not moved, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RestRefused {
    /// Its customer is unknown.
    #[error(transparent)]
    Party(#[from] PartyRefused),
    /// The note does not hold that much.
    #[error("{number} holds {held}; refund or move no more than that")]
    NotHeld {
        /// The note.
        number: String,
        /// What it held when it was read, above zero or none.
        held: Money,
    },
}

/// What became of what a credit note holds, in order.
///
/// # Errors
/// A fault of the engine.
pub fn rest_movements(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<Vec<RestMovement>, Fault> {
    let found = queries.query(&OF_NOTE, &values![&environment.to_string(), &document.to_string()])?;
    found.iter().map(movement_of).collect()
}

/// Every such movement of an environment, in order of credit note.
///
/// # Errors
/// A fault of the engine.
pub fn all_rest_movements(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<NoteMovement>, Fault> {
    let found = queries.query(&ALL_MOVEMENTS, &values![&environment.to_string()])?;
    let of_note = |row: &Row| {
        Ok(NoteMovement {
            document: rows::id(row, 6)?,
            customer: rows::id(row, 7)?,
            seller: rows::id(row, 8)?,
            movement: movement_of(row)?,
        })
    };
    found.iter().map(of_note).collect()
}

/// Moves some of what a credit note holds: notes that it was paid out, or adds it to the payer's balance;
/// with its entry.
///
/// # Errors
/// As [`RestRefused`].
///
/// # Panics
/// When the amount is not above zero.
pub fn move_rest(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    note: &DocumentRow,
    (moved, amount, at, said): (RestMoved, Money, Instant, &str),
) -> Result<(), ActError<RestRefused>> {
    let wall = environment.to_string();
    let account = AccountKey { payer: note.customer, seller: note.seller, currency: amount.currency() };
    // The customer is locked before the note, as runs do.
    let facts_version = match moved {
        RestMoved::Refunded => None,
        RestMoved::ToBalance => {
            let version = accounts::move_account(act, environment, note.customer);
            Some(version.map_err(|why| match why {
                ActError::Refused(refused) => ActError::Refused(RestRefused::Party(refused)),
                ActError::Fault(fault) => ActError::Fault(fault),
            })?)
        }
    };
    let id = note.id.to_string();
    let Some(taken) = act.query_opt(&TAKE, &values![&wall, &id, amount.minor()])? else {
        let held = note.amount_open.checked_neg().ok().filter(|held| !held.is_negative());
        let held = held.unwrap_or(Money::zero(amount.currency()));
        return Err(ActError::Refused(RestRefused::NotHeld { number: note.number.clone(), held }));
    };
    let position = taken.int(0)?;
    let sequence = act.query_one(&LAST, &values![&wall, position])?.int(0)? + 1;
    let zone = parties::zone_of(act, environment, note.seller)?;
    let entry = entry_of(environment, note.id, (moved, sequence, amount, at), &zone);
    let entry = entry.expect("an amount above zero moves from one account to another");
    let entry_id = entry.id().to_string();
    let (kind, micros) = (moved.code(), at.as_micros());
    let row = values![&wall, position, sequence, kind, micros, amount.minor(), said, &entry_id];
    act.execute(&INSERT, &row)?;
    if let Some(facts_version) = facts_version {
        let sequence = balances::next_sequence(act, &wall, account)?;
        let row =
            Moved { account, facts_version, at, moved: BalanceMoved::CreditNote, amount, document: None };
        let beside = Beside { sequence, note: said, credit_note: Some(note.id), entry: Some(entry.id()) };
        balances::insert(act, &wall, &row, beside)?;
    }
    ledger_book::post(act, &wall, &entry, (note.seller, note.customer))?;
    Ok(())
}

/// The entry of what a person moved of a credit note.
///
/// # Errors
/// When the amount has no opposite.
pub fn entry_of(
    environment: EnvironmentId,
    note: InvoiceId,
    (moved, sequence, amount, at): (RestMoved, i64, Money, Instant),
    zone: &Zone,
) -> Result<Entry, EntryRefused> {
    let cause = note.to_string();
    entry_by_hand(
        environment,
        &HandMoved { what: moved.by_hand(), cause: &cause, sequence, amount, at },
        zone,
    )
}

fn movement_of(row: &Row) -> Result<RestMovement, Fault> {
    let code = row.text(1)?;
    let known = CODES.iter().find(|(_, known)| *known == code).map(|(moved, _)| *moved);
    Ok(RestMovement {
        sequence: row.int(0)?,
        moved: known.ok_or_else(|| row.unreadable(1, format!("{code} moves no rest")))?,
        at: rows::instant(row, 2)?,
        amount: rows::money(row, 3, rows::currency(row, 9)?)?,
        note: row.text(4)?.to_owned(),
        entry: rows::id(row, 5)?,
    })
}
