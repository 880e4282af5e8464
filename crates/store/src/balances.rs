//! Balances: what each account's payer is owed beyond its invoices, as the sum of its movements.
//! Knows movements and the payer's facts version; must not know why an invoice used some of it.

use billing::{Document, EntryRefused, HandMove, HandMoved, entry_by_hand};
use calendar::{Instant, Zone};
use ids::{CustomerId, EntryId, EnvironmentId, InvoiceId};
use ledger::Entry;
use money::{Currency, Money};
use sql::{ActError, Fault, Queries, Row, Statement, Transaction, values};

use crate::accounts::{self, AccountKey};
use crate::parties::{self, PartyRefused};
use crate::rows::wide_sum;
use crate::{ledger_book, rows};

/// The columns of a movement, with the condition and order that follow.
macro_rules! movement_rows {
    ($rest:literal) => {
        concat!(
            "SELECT sequence, moved_at, kind, amount, COALESCE(document, credit_note), note, currency, entry, \
             customer, seller FROM balance_movements WHERE environment = $1 AND ",
            $rest
        )
    };
}

/// The sum of the movements that meet a condition.
macro_rules! summed {
    ($of:literal) => {
        concat!("SELECT ", wide_sum!("amount"), " FROM balance_movements WHERE environment = $1 AND ", $of)
    };
}

const INSERT: Statement = Statement::new(
    "balance.insert",
    "INSERT INTO balance_movements (environment, customer, seller, currency, sequence, facts_version, moved_at, \
     kind, amount, document, note, credit_note, entry) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
);
const LAST: Statement = Statement::new(
    "balance.last",
    "SELECT CAST(COALESCE(MAX(sequence), 0) AS BIGINT) FROM balance_movements \
     WHERE environment = $1 AND customer = $2 AND seller = $3 AND currency = $4",
);
const SUM: Statement =
    Statement::new("balance.sum", summed!("customer = $2 AND seller = $3 AND currency = $4"));
const RECORDED: Statement = Statement::new(
    "balance.recorded",
    summed!("customer = $2 AND seller = $3 AND currency = $4 AND facts_version <= $5 AND document IS NULL"),
);
const OF_DOCUMENTS: Statement = Statement::new(
    "balance.of_documents",
    summed!("customer = $2 AND seller = $3 AND currency = $4 AND document IS NOT NULL"),
);
const PAGE: Statement = Statement::new(
    "balance.page",
    movement_rows!(
        "customer = $2 AND seller = $3 AND currency = $4 AND sequence > $5 ORDER BY sequence LIMIT $6"
    ),
);
const OF_DOCUMENT: Statement =
    Statement::new("balance.of_document", movement_rows!("document = $2 ORDER BY sequence"));
const OF_CUSTOMER: Statement = Statement::new(
    "balance.of_customer",
    movement_rows!(
        "customer = $2 AND (CAST($6 AS TEXT) IS NULL OR currency = $6) AND (currency > $3 OR currency = $3 \
         AND (seller > $4 OR seller = $4 AND sequence > $5)) ORDER BY currency, seller, sequence LIMIT $7"
    ),
);
const ALL_MOVEMENTS: Statement =
    Statement::new("balance.all", movement_rows!("1 = 1 ORDER BY customer, seller, currency, sequence"));
const LATEST: Statement = Statement::new(
    "balance.latest",
    movement_rows!("customer = $2 AND seller = $3 AND currency = $4 ORDER BY sequence DESC LIMIT $5"),
);
const ACCOUNTS: Statement = Statement::new(
    "balance.accounts",
    "SELECT seller, currency FROM balance_movements WHERE environment = $1 AND customer = $2 \
     UNION SELECT seller, currency FROM grants WHERE environment = $1 AND customer = $2 \
     UNION SELECT seller, currency FROM grant_orders WHERE environment = $1 AND customer = $2 \
     UNION SELECT seller, currency FROM top_up_rules WHERE environment = $1 AND customer = $2 \
     ORDER BY currency, seller",
);

pub(crate) const ALL: &[Statement] = &[
    INSERT,
    LAST,
    SUM,
    RECORDED,
    OF_DOCUMENTS,
    PAGE,
    OF_DOCUMENT,
    OF_CUSTOMER,
    ALL_MOVEMENTS,
    LATEST,
    ACCOUNTS,
];

/// Why a balance moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum BalanceMoved {
    /// By what a credit note held beyond the invoices it settled, when it was issued or later.
    CreditNote,
    /// By what an invoice used.
    Applied,
    /// By a person.
    Adjusted,
    /// By what was paid out.
    Refunded,
}

/// The one code table of why a balance moves.
const CODES: [(BalanceMoved, &str); 4] = [
    (BalanceMoved::CreditNote, "credit_note"),
    (BalanceMoved::Applied, "applied"),
    (BalanceMoved::Adjusted, "adjusted"),
    (BalanceMoved::Refunded, "refunded"),
];

impl BalanceMoved {
    /// The code it is kept and shown with.
    pub fn code(self) -> &'static str {
        let found = CODES.iter().find(|(known, _)| *known == self);
        found.map(|(_, code)| *code).expect("each reason stands in the table")
    }
}

/// One movement of a balance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BalanceMovement {
    /// Its place among the account's.
    pub sequence: i64,
    /// When.
    pub at: Instant,
    /// Why.
    pub moved: BalanceMoved,
    /// By how much: above zero the payer is owed more.
    pub amount: Money,
    /// The document that moved it, or from which a person moved it.
    pub document: Option<InvoiceId>,
    /// What a person said about it.
    pub note: String,
    /// The entry of what a person moved; none where a document's own entry books it.
    pub entry: Option<EntryId>,
}

/// What the balance of an account holds: above zero it is owed to the payer.
///
/// # Errors
/// A fault of the engine.
pub fn balance(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    account: AccountKey,
) -> Result<Money, Fault> {
    sum(queries, &environment.to_string(), account)
}

/// What documents moved on the balance of an account.
///
/// # Errors
/// A fault of the engine.
pub fn balance_of_documents(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    account: AccountKey,
) -> Result<Money, Fault> {
    let (wall, payer, seller) =
        (environment.to_string(), account.payer.to_string(), account.seller.to_string());
    let key = values![&wall, &payer, &seller, account.currency.code()];
    rows::summed(&queries.query_one(&OF_DOCUMENTS, &key)?, 0, account.currency)
}

/// The movements of a customer's balances after a place (currency, seller, sequence), of one currency or all; in
/// order of currency, seller and sequence, each with its account.
///
/// # Errors
/// A fault of the engine.
pub fn movements_of_customer(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (customer, currency): (CustomerId, Option<Currency>),
    (after, limit): ((&str, &str, i64), u32),
) -> Result<Vec<(AccountKey, BalanceMovement)>, Fault> {
    let (wall, id, currency) = (environment.to_string(), customer.to_string(), currency.map(Currency::code));
    let (of, seller, sequence) = after;
    let key = values![&wall, &id, of, seller, sequence, currency, limit];
    queries.query(&OF_CUSTOMER, &key)?.iter().map(account_and_movement).collect()
}

/// Every movement of every balance of an environment, with its account.
///
/// # Errors
/// A fault of the engine.
pub fn all_movements(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<(AccountKey, BalanceMovement)>, Fault> {
    let found = queries.query(&ALL_MOVEMENTS, &values![&environment.to_string()])?;
    found.iter().map(account_and_movement).collect()
}

fn account_and_movement(row: &Row) -> Result<(AccountKey, BalanceMovement), Fault> {
    let (payer, seller, currency) = (rows::id(row, 8)?, rows::id(row, 9)?, rows::currency(row, 6)?);
    Ok((AccountKey { payer, seller, currency }, movement_of(row)?))
}

/// The movements of a balance after a place, in order.
///
/// # Errors
/// A fault of the engine.
pub fn balance_movements(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    account: AccountKey,
    (after, limit): (i64, u32),
) -> Result<Vec<BalanceMovement>, Fault> {
    let (wall, payer, seller) =
        (environment.to_string(), account.payer.to_string(), account.seller.to_string());
    let key = values![&wall, &payer, &seller, account.currency.code(), after, limit];
    queries.query(&PAGE, &key)?.iter().map(movement_of).collect()
}

/// The latest movements of a balance, the oldest of them first.
///
/// # Errors
/// A fault of the engine.
pub fn latest_balance_movements(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    account: AccountKey,
    most: u32,
) -> Result<Vec<BalanceMovement>, Fault> {
    let (wall, payer, seller) =
        (environment.to_string(), account.payer.to_string(), account.seller.to_string());
    let key = values![&wall, &payer, &seller, account.currency.code(), most];
    queries.query(&LATEST, &key)?.iter().rev().map(movement_of).collect()
}

/// The accounts of a customer in which a balance, credits or a rule that buys them are kept, in order of
/// currency and seller.
///
/// # Errors
/// A fault of the engine.
pub fn accounts_kept(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: CustomerId,
) -> Result<Vec<AccountKey>, Fault> {
    let found = queries.query(&ACCOUNTS, &values![&environment.to_string(), &customer.to_string()])?;
    let account_of = |row: &Row| {
        Ok(AccountKey { payer: customer, seller: rows::id(row, 0)?, currency: rows::currency(row, 1)? })
    };
    found.iter().map(account_of).collect()
}

/// What a document moved on a balance.
///
/// # Errors
/// A fault of the engine.
pub fn movements_of_document(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<Vec<BalanceMovement>, Fault> {
    let found = queries.query(&OF_DOCUMENT, &values![&environment.to_string(), &document.to_string()])?;
    found.iter().map(movement_of).collect()
}

/// Records what a person moved on a balance, with its entry.
///
/// # Errors
/// As [`PartyRefused`].
///
/// # Panics
/// When the amount has no opposite.
pub fn record_balance_movement(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    account: AccountKey,
    (moved, amount, at, note): (BalanceMoved, Money, Instant, &str),
) -> Result<(), ActError<PartyRefused>> {
    let facts_version = accounts::move_account(act, environment, account.payer)?;
    let row = Moved { account, facts_version, at, moved, amount, document: None };
    let zone = parties::zone_of(act, environment, account.seller)?;
    let wall = environment.to_string();
    let sequence = next_sequence(act, &wall, account)?;
    let entry = entry_of(environment, account, (moved, sequence, amount, at), &zone);
    let entry = entry.expect("an amount that has an opposite moves from one account to another");
    insert(act, &wall, &row, Beside { sequence, note, credit_note: None, entry: Some(entry.id()) })?;
    ledger_book::post(act, &wall, &entry, (account.seller, account.payer))?;
    Ok(())
}

/// The entry of what a person moved on a balance; an amount as it stands on the balance, so that what is paid out
/// is below zero.
///
/// # Errors
/// When the amount has no opposite.
pub fn entry_of(
    environment: EnvironmentId,
    account: AccountKey,
    (moved, sequence, amount, at): (BalanceMoved, i64, Money, Instant),
    zone: &Zone,
) -> Result<Entry, EntryRefused> {
    let (what, amount) = match moved {
        BalanceMoved::Refunded => (HandMove::BalanceRefunded, amount.checked_neg()?),
        _ => (HandMove::BalanceAdjusted, amount),
    };
    let cause = account.owner_text();
    entry_by_hand(environment, &HandMoved { what, cause: &cause, sequence, amount, at }, zone)
}

/// A movement about to be kept.
pub(crate) struct Moved {
    pub account: AccountKey,
    pub facts_version: i64,
    pub at: Instant,
    pub moved: BalanceMoved,
    pub amount: Money,
    pub document: Option<InvoiceId>,
}

impl Moved {
    /// What an issued document moves on its payer's balance: what it used of it, or its rest.
    pub(crate) fn by(
        (account, facts_version): (AccountKey, i64),
        document: &Document,
        rest: Money,
    ) -> Option<Moved> {
        let used = document.prepaid.by_balance;
        let (moved, amount) = match (used.is_zero(), rest.is_zero()) {
            (false, _) => (BalanceMoved::Applied, used.checked_neg().expect("what is used is above zero")),
            (true, false) => (BalanceMoved::CreditNote, rest),
            (true, true) => return None,
        };
        let (at, document) = (document.key.due, Some(document.id));
        Some(Moved { account, facts_version, at, moved, amount, document })
    }
}

/// What is kept beside a movement.
pub(crate) struct Beside<'a> {
    pub sequence: i64,
    pub note: &'a str,
    /// The credit note whose rest a person moved.
    pub credit_note: Option<InvoiceId>,
    /// The entry of what a person moved.
    pub entry: Option<EntryId>,
}

/// Keeps what a document moved, whose facts version was moved already.
pub(crate) fn write(act: &mut Transaction<'_>, wall: &str, row: &Moved) -> Result<(), Fault> {
    let sequence = next_sequence(act, wall, row.account)?;
    insert(act, wall, row, Beside { sequence, note: "", credit_note: None, entry: None })
}

/// The place of the next movement of an account.
pub(crate) fn next_sequence(
    act: &mut Transaction<'_>,
    wall: &str,
    account: AccountKey,
) -> Result<i64, Fault> {
    let (payer, seller) = (account.payer.to_string(), account.seller.to_string());
    Ok(act.query_one(&LAST, &values![wall, &payer, &seller, account.currency.code()])?.int(0)? + 1)
}

/// Keeps a movement whose facts version was moved already.
pub(crate) fn insert(
    act: &mut Transaction<'_>,
    wall: &str,
    row: &Moved,
    beside: Beside<'_>,
) -> Result<(), Fault> {
    let (payer, seller) = (row.account.payer.to_string(), row.account.seller.to_string());
    let document = row.document.map(|document| document.to_string());
    let credit_note = beside.credit_note.map(|note| note.to_string());
    let entry = beside.entry.map(|entry| entry.to_string());
    let row = values![
        wall,
        &payer,
        &seller,
        row.account.currency.code(),
        beside.sequence,
        row.facts_version,
        row.at.as_micros(),
        row.moved.code(),
        row.amount.minor(),
        document.as_deref(),
        beside.note,
        credit_note.as_deref(),
        entry.as_deref()
    ];
    act.execute(&INSERT, &row)?;
    Ok(())
}

/// The sum of all movements.
pub(crate) fn sum(queries: &mut impl Queries, wall: &str, account: AccountKey) -> Result<Money, Fault> {
    let (payer, seller) = (account.payer.to_string(), account.seller.to_string());
    let row = queries.query_one(&SUM, &values![wall, &payer, &seller, account.currency.code()])?;
    rows::summed(&row, 0, account.currency)
}

/// The sum of what persons had recorded by a facts version of the payer.
pub(crate) fn recorded(
    queries: &mut impl Queries,
    wall: &str,
    account: AccountKey,
    facts_version: i64,
) -> Result<Money, Fault> {
    let (payer, seller) = (account.payer.to_string(), account.seller.to_string());
    let key = values![wall, &payer, &seller, account.currency.code(), facts_version];
    rows::summed(&queries.query_one(&RECORDED, &key)?, 0, account.currency)
}

fn movement_of(row: &Row) -> Result<BalanceMovement, Fault> {
    let code = row.text(2)?;
    let known = CODES.iter().find(|(_, known)| *known == code).map(|(moved, _)| *moved);
    Ok(BalanceMovement {
        sequence: row.int(0)?,
        at: rows::instant(row, 1)?,
        moved: known.ok_or_else(|| row.unreadable(2, format!("{code} moves no balance")))?,
        amount: rows::money(row, 3, rows::currency(row, 6)?)?,
        document: rows::opt_id(row, 4)?,
        note: row.text(5)?.to_owned(),
        entry: rows::opt_id(row, 7)?,
    })
}
