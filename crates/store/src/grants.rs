//! Grants of prepaid credits, what moved on each, what is left, and the rules that buy more.
//! Knows rows and the customer's facts version; must not know which lines a grant pays.

use std::collections::BTreeSet;

use billing::{Grant, GrantFacts, GrantOrder, LineRef, Movement, MovementKind, TopUpRule};
use calendar::Instant;
use ids::{CustomerId, EntryId, EnvironmentId, GrantId, SellerId};
use ledger::Entry;
use money::{Currency, Decimal};
use sql::{ActError, Fault, Queries, Row, Statement, Transaction, Value, values};

use crate::accounts::{self, AccountKey, LookAt};
use crate::parties::{self, PartyRefused};
use crate::together::MEMBERS_READ_MAX;
use crate::{grants_paid as paid, ledger_book, rows};

const INSERT: Statement = Statement::new(
    "grant.insert",
    "INSERT INTO grants (environment, customer, grant_id, seller, currency, facts_version, record, record_hash) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
);
const REST_INSERT: Statement = Statement::new(
    "grant.rest_insert",
    "INSERT INTO grant_rests (environment, customer, grant_id, rest, recurring, needed_until) \
     VALUES ($1, $2, $3, $4, $5, $6)",
);
const REST_MOVE: Statement = Statement::new(
    "grant.rest_move",
    "UPDATE grant_rests SET rest = rest + $3, recurring = CASE WHEN CAST($5 AS BIGINT) = 1 THEN 0 ELSE recurring END, \
     needed_until = CASE WHEN needed_until < $4 THEN $4 ELSE needed_until END, cost_moved = cost_moved + $6 \
     WHERE environment = $1 AND grant_id = $2 AND customer = \
     (SELECT g.customer FROM grants AS g WHERE g.environment = $1 AND g.grant_id = $2)",
);
const MOVEMENT_INSERT: Statement = Statement::new(
    "grant.movement_insert",
    "INSERT INTO grant_movements (environment, grant_id, sequence, facts_version, moved_at, kind, amount, \
     cost_basis, document, line, units, entry, needed_until) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
);
const LAST_MOVEMENT: Statement = Statement::new(
    "grant.last_movement",
    "SELECT CAST(COALESCE(MAX(sequence), 0) AS BIGINT) FROM grant_movements \
     WHERE environment = $1 AND grant_id = $2",
);
const OPEN: Statement = Statement::new(
    "grant.open",
    "SELECT g.grant_id, g.record, r.rest, r.cost_moved FROM grant_rests AS r \
     JOIN grants AS g ON g.environment = r.environment AND g.customer = r.customer AND g.grant_id = r.grant_id \
     WHERE r.environment = $1 AND r.customer = $2 AND (r.rest <> 0 OR r.recurring = 1 OR r.needed_until > $5) \
     AND g.seller = $3 AND g.currency = $4 ORDER BY g.grant_id",
);
const KNOWN: Statement = Statement::new(
    "grant.known",
    "SELECT grant_id, record FROM grants WHERE environment = $1 AND customer = $2 AND seller = $3 \
     AND currency = $4 AND facts_version <= $5 ORDER BY grant_id",
);
const OF_CUSTOMER: Statement = Statement::new(
    "grant.of_customer",
    "SELECT grant_id, record, seller FROM grants WHERE environment = $1 AND customer = $2 ORDER BY grant_id",
);
const ONE: Statement = Statement::new(
    "grant.one",
    "SELECT grant_id, record, seller, customer FROM grants WHERE environment = $1 AND grant_id = $2",
);
const NAMED: Statement = Statement::new(
    "grant.named",
    "SELECT grant_id, record FROM grants WHERE environment = $1 AND grant_id IN {{texts_in $2}} ORDER BY grant_id",
);
const MOVEMENTS: Statement = Statement::new(
    "grant.movements",
    "SELECT moved_at, kind, amount, document, line, units, cost_basis FROM grant_movements \
     WHERE environment = $1 AND grant_id = $2 AND facts_version <= $3 ORDER BY sequence",
);
const COUNT: Statement = Statement::new(
    "grant.count",
    "SELECT CAST(COUNT(*) AS BIGINT) FROM grants WHERE environment = $1 AND customer = $2",
);
const RESTS: Statement = Statement::new(
    "grant.rests",
    "SELECT r.grant_id, r.rest FROM grant_rests AS r WHERE r.environment = $1 ORDER BY r.grant_id",
);
const RECORDS: Statement = Statement::new(
    "grant.records",
    "SELECT grant_id, 1, record, record_hash FROM grants WHERE environment = $1 ORDER BY grant_id",
);
const ORDER_INSERT: Statement = Statement::new(
    "grant.order_insert",
    "INSERT INTO grant_orders (environment, customer, grant_id, seller, currency, facts_version, record, record_hash) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
);
const ORDERED: Statement = Statement::new(
    "grant.ordered",
    "SELECT o.record FROM grant_orders AS o WHERE o.environment = $1 AND o.customer = $2 AND o.seller = $3 \
     AND o.currency = $4 AND o.facts_version <= $5 AND NOT EXISTS (SELECT 1 FROM grants AS g \
     WHERE g.environment = $1 AND g.customer = $2 AND g.grant_id = o.grant_id AND g.facts_version <= $5) \
     AND NOT EXISTS (SELECT 1 FROM grant_order_withdrawals AS w WHERE w.environment = $1 AND w.customer = $2 \
     AND w.grant_id = o.grant_id AND w.facts_version <= $5) \
     ORDER BY o.grant_id",
);
const ORDERS_OF_CUSTOMER: Statement = Statement::new(
    "grant.orders_of_customer",
    "SELECT o.record, w.withdrawn_at FROM grant_orders AS o LEFT JOIN grant_order_withdrawals AS w \
     ON w.environment = o.environment AND w.customer = o.customer AND w.grant_id = o.grant_id \
     WHERE o.environment = $1 AND o.customer = $2 ORDER BY o.grant_id",
);
const ORDER: Statement = Statement::new(
    "grant.order",
    "SELECT o.record, w.withdrawn_at, o.seller FROM grant_orders AS o LEFT JOIN grant_order_withdrawals AS w \
     ON w.environment = o.environment AND w.customer = o.customer AND w.grant_id = o.grant_id \
     WHERE o.environment = $1 AND o.grant_id = $2",
);
const VOIDED_UNBOOKED: Statement = Statement::new(
    "grant.voided_unbooked",
    "SELECT grant_id FROM grant_movements WHERE environment = $1 AND kind = 'voided' AND entry IS NULL \
     ORDER BY grant_id",
);
const ORDER_WITHDRAW: Statement = Statement::new(
    "grant.order_withdraw",
    "INSERT INTO grant_order_withdrawals (environment, customer, grant_id, facts_version, withdrawn_at) \
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT (environment, customer, grant_id) DO NOTHING",
);
const ORDER_RECORDS: Statement = Statement::new(
    "grant.order_records",
    "SELECT grant_id, 1, record, record_hash FROM grant_orders WHERE environment = $1 ORDER BY grant_id",
);
const TOP_UP_INSERT: Statement = Statement::new(
    "grant.top_up_insert",
    "INSERT INTO top_up_rules (environment, customer, seller, currency, version, facts_version, record, record_hash) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
);
const TOP_UP: Statement = Statement::new(
    "grant.top_up",
    "SELECT record, version FROM top_up_rules WHERE environment = $1 AND customer = $2 AND seller = $3 \
     AND currency = $4 AND facts_version <= $5 ORDER BY version DESC LIMIT 1",
);

pub(crate) const ALL: &[Statement] = &[
    INSERT,
    REST_INSERT,
    REST_MOVE,
    MOVEMENT_INSERT,
    LAST_MOVEMENT,
    OPEN,
    KNOWN,
    OF_CUSTOMER,
    ONE,
    NAMED,
    MOVEMENTS,
    COUNT,
    RESTS,
    RECORDS,
    ORDER_INSERT,
    ORDERED,
    ORDERS_OF_CUSTOMER,
    ORDER,
    VOIDED_UNBOOKED,
    ORDER_WITHDRAW,
    ORDER_RECORDS,
    TOP_UP_INSERT,
    TOP_UP,
];

/// The one code table of kinds of movements. What a document takes back of an end is kept under the code of
/// that end: an end itself stands on no document, so the line tells them apart.
const KINDS: [(MovementKind, &str); 7] = [
    (MovementKind::Burnt, "burnt"),
    (MovementKind::GivenBack, "given_back"),
    (MovementKind::Expired, "expired"),
    (MovementKind::RolledOver, "rolled_over"),
    (MovementKind::Voided, "voided"),
    (MovementKind::ExpiryTakenBack, "expiry_taken_back"),
    (MovementKind::RolloverTakenBack, "rollover_taken_back"),
];

/// A grant with whose books it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptGrant {
    /// The grant and its movements.
    pub facts: GrantFacts,
    /// Who sold or gave it.
    pub seller: SellerId,
}

/// Which grants a run reads.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Wanted {
    /// What is left, or paid a line whose full period ends after this. What moved on them for lines whose full
    /// periods end by `open_from` is one movement in sum, of no line.
    Open { needed_after: Instant, open_from: Instant },
    /// All that were recorded by this facts version, with what moved on them by then and on no document.
    Recorded { facts_version: i64 },
}

/// Records a grant. A subscription of the customer, or of the account where it has none, is looked at when it takes
/// effect.
///
/// # Errors
/// As [`PartyRefused`].
pub fn record_grant(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    seller: SellerId,
    grant: &Grant,
) -> Result<(), ActError<PartyRefused>> {
    let facts_version = accounts::move_account(act, environment, grant.customer)?;
    insert(act, &environment.to_string(), (seller, facts_version), grant)?;
    let payer = parties::payer_of(act, environment, grant.customer)?;
    let account = AccountKey { payer, seller, currency: grant.amount.currency() };
    accounts::look_again(act, environment, account, (LookAt::OneOf(grant.customer), grant.effective))?;
    Ok(())
}

/// Records what moved on a grant outside a run, with its entry: a grant taken back, which happens once. Every
/// subscription of the account is looked at again, as drafts may count on it.
///
/// # Errors
/// As [`PartyRefused`].
///
/// # Panics
/// When its cost has no opposite.
pub fn record_movement(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    customer: CustomerId,
    (movement, now): (&Movement, Instant),
) -> Result<(), ActError<PartyRefused>> {
    let facts_version = accounts::move_account(act, environment, customer)?;
    let wall = environment.to_string();
    let found = act.query_opt(&ONE, &values![&wall, &movement.grant.to_string()])?;
    let missing = Fault::RowCount { statement: ONE.name, wanted: "the grant that moves", found: "none" };
    let row = found.ok_or(missing)?;
    let seller = rows::id(&row, 2)?;
    let zone = parties::zone_of(act, environment, seller)?;
    let entry = billing::entry_of_movement(movement, 0, (environment, &zone));
    let entry = entry.expect("a cost moves from one account to another");
    let (line_until, grant_until) = (movement.at, movement.at);
    let new = NewMovement { movement: movement.clone(), facts_version, line_until, grant_until };
    write_movement(act, &wall, &new, entry.as_ref().map(Entry::id))?;
    let payer = parties::payer_of(act, environment, customer)?;
    if let Some(entry) = entry {
        ledger_book::post(act, &wall, &entry, (seller, payer))?;
    }
    let account = AccountKey { payer, seller, currency: movement.amount.currency() };
    accounts::look_again(act, environment, account, (LookAt::All, now))?;
    Ok(())
}

/// The grants that were taken back before such an act had an entry.
///
/// # Errors
/// A fault of the engine.
pub fn voided_unbooked(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<GrantId>, Fault> {
    let found = queries.query(&VOIDED_UNBOOKED, &values![&environment.to_string()])?;
    found.iter().map(|row| rows::id(row, 0)).collect()
}

/// Records an order of credits. A subscription of the customer, or of the account where it has none, is looked at
/// when the purchase is due.
///
/// # Errors
/// As [`PartyRefused`].
pub fn record_order(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    seller: SellerId,
    order: &GrantOrder,
) -> Result<(), ActError<PartyRefused>> {
    let grant = &order.grant;
    let facts_version = accounts::move_account(act, environment, grant.customer)?;
    let (wall, customer, id) = (environment.to_string(), grant.customer.to_string(), grant.id.to_string());
    let (by, currency) = (seller.to_string(), grant.amount.currency());
    let record = records::encode(order);
    let hash = rows::record_hash(&record);
    let row = values![&wall, &customer, &id, &by, currency.code(), facts_version, &record, &hash];
    act.execute(&ORDER_INSERT, &row)?;
    let account =
        AccountKey { payer: parties::payer_of(act, environment, grant.customer)?, seller, currency };
    accounts::look_again(act, environment, account, (LookAt::OneOf(grant.customer), order.at))?;
    Ok(())
}

/// Withdraws an order that stands on no document: from now on no run knows it. Every subscription of the
/// account is looked at again, so that drafts are made anew. Gives whether it still stood.
///
/// # Errors
/// As [`PartyRefused`].
pub fn withdraw_order(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (order, seller): (&GrantOrder, SellerId),
    now: Instant,
) -> Result<bool, ActError<PartyRefused>> {
    let grant = &order.grant;
    let facts_version = accounts::move_account(act, environment, grant.customer)?;
    let (wall, customer, id) = (environment.to_string(), grant.customer.to_string(), grant.id.to_string());
    let row = values![&wall, &customer, &id, facts_version, now.as_micros()];
    if act.execute(&ORDER_WITHDRAW, &row)? == 0 {
        return Ok(false);
    }
    let (payer, currency) = (parties::payer_of(act, environment, grant.customer)?, grant.amount.currency());
    accounts::look_again(act, environment, AccountKey { payer, seller, currency }, (LookAt::All, now))?;
    Ok(true)
}

/// A customer's orders of credits, billed or not, in order of id; each with when it was withdrawn, if it was.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn orders_of_customer(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: CustomerId,
) -> Result<Vec<(GrantOrder, Option<Instant>)>, Fault> {
    let found =
        queries.query(&ORDERS_OF_CUSTOMER, &values![&environment.to_string(), &customer.to_string()])?;
    found.iter().map(|row| Ok((rows::record(row, 0)?, rows::opt_instant(row, 1)?))).collect()
}

/// An order of credits as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptOrder {
    /// The order.
    pub order: GrantOrder,
    /// Who sells.
    pub seller: SellerId,
    /// When it was withdrawn, if it was.
    pub withdrawn_at: Option<Instant>,
}

/// The order of one grant, billed or not.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn order(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    grant: GrantId,
) -> Result<Option<KeptOrder>, Fault> {
    let found = queries.query_opt(&ORDER, &values![&environment.to_string(), &grant.to_string()])?;
    let kept = |row: Row| {
        let (order, withdrawn_at) = (rows::record(&row, 0)?, rows::opt_instant(&row, 1)?);
        Ok(KeptOrder { order, seller: rows::id(&row, 2)?, withdrawn_at })
    };
    found.map(kept).transpose()
}

/// Every order of credits as stored, unchecked, ordered.
///
/// # Errors
/// A fault of the engine.
pub fn order_records(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<crate::read::RecordRow>, Fault> {
    rows::versions(queries, &ORDER_RECORDS, environment)
}

/// A customer's orders that stand on no document, as of a facts version.
pub(crate) fn open_orders(
    queries: &mut impl Queries,
    wall: &str,
    (customer, seller, currency): (CustomerId, SellerId, Currency),
    facts_version: i64,
) -> Result<Vec<GrantOrder>, Fault> {
    let (customer, seller) = (customer.to_string(), seller.to_string());
    let key = values![wall, &customer, &seller, currency.code(), facts_version];
    queries.query(&ORDERED, &key)?.iter().map(|row| rows::record(row, 0)).collect()
}

/// Sets or, with none, ends the rule that buys credits for an account's payer.
///
/// # Errors
/// As [`PartyRefused`].
pub fn set_top_up(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    account: AccountKey,
    rule: Option<&TopUpRule>,
) -> Result<(), ActError<PartyRefused>> {
    let facts_version = accounts::move_account(act, environment, account.payer)?;
    let (wall, payer, seller) =
        (environment.to_string(), account.payer.to_string(), account.seller.to_string());
    let key = values![&wall, &payer, &seller, account.currency.code(), i64::MAX];
    let last = act.query_opt(&TOP_UP, &key)?.map(|row| row.int(1)).transpose()?.unwrap_or(0);
    let record = rule.map(records::encode);
    let hash = record.as_deref().map(rows::record_hash);
    let (record, hash) = (record.as_deref(), hash.as_ref().map(<[u8; 32]>::as_slice));
    let row = values![&wall, &payer, &seller, account.currency.code(), last + 1, facts_version, record, hash];
    act.execute(&TOP_UP_INSERT, &row)?;
    Ok(())
}

/// One grant with its movements.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn grant(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    grant: GrantId,
) -> Result<Option<KeptGrant>, Fault> {
    let wall = environment.to_string();
    let found = queries.query_opt(&ONE, &values![&wall, &grant.to_string()])?;
    let Some(row) = found else { return Ok(None) };
    Ok(Some(KeptGrant { facts: facts_of(queries, &wall, &row, i64::MAX)?, seller: rows::id(&row, 2)? }))
}

/// Some grants without their movements, in order of id; those that are not there are left out.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn grants_named(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    grants: &BTreeSet<GrantId>,
) -> Result<Vec<Grant>, Fault> {
    let (wall, ids) = (environment.to_string(), grants.iter().map(ToString::to_string));
    let ids: Vec<String> = ids.collect();
    let mut found = Vec::with_capacity(ids.len());
    for ids in ids.chunks(MEMBERS_READ_MAX) {
        for row in queries.query(&NAMED, &values![&wall, &Value::list_of_texts(ids)])? {
            found.push(rows::record(&row, 1)?);
        }
    }
    Ok(found)
}

/// A customer's grants with their movements, used up or not, in order of id.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn grants_of_customer(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: CustomerId,
) -> Result<Vec<KeptGrant>, Fault> {
    let wall = environment.to_string();
    let mut grants = Vec::new();
    for row in queries.query(&OF_CUSTOMER, &values![&wall, &customer.to_string()])? {
        let facts = facts_of(queries, &wall, &row, i64::MAX)?;
        grants.push(KeptGrant { facts, seller: rows::id(&row, 2)? });
    }
    Ok(grants)
}

/// How many grants a customer ever had: the sequence of the next.
///
/// # Errors
/// A fault of the engine.
pub fn grant_count(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: CustomerId,
) -> Result<i64, Fault> {
    queries.query_one(&COUNT, &values![&environment.to_string(), &customer.to_string()])?.int(0)
}

/// What is kept as left of each grant, in order of id.
///
/// # Errors
/// A fault of the engine.
pub fn grant_rests(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<(GrantId, i64)>, Fault> {
    let found = queries.query(&RESTS, &values![&environment.to_string()])?;
    found.iter().map(|row| Ok((rows::id(row, 0)?, row.int(1)?))).collect()
}

/// Every grant as stored, unchecked, ordered.
///
/// # Errors
/// A fault of the engine.
pub fn grant_records(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<crate::read::RecordRow>, Fault> {
    rows::versions(queries, &RECORDS, environment)
}

/// The rule that buys credits for an account's payer, as it stands.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn top_up_rule(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    account: AccountKey,
) -> Result<Option<TopUpRule>, Fault> {
    top_up(queries, &environment.to_string(), account, i64::MAX)
}

/// The rule that buys credits for an account's payer, as of a facts version of the payer.
pub(crate) fn top_up(
    queries: &mut impl Queries,
    wall: &str,
    account: AccountKey,
    facts_version: i64,
) -> Result<Option<TopUpRule>, Fault> {
    let (payer, seller) = (account.payer.to_string(), account.seller.to_string());
    let key = values![wall, &payer, &seller, account.currency.code(), facts_version];
    match queries.query_opt(&TOP_UP, &key)? {
        Some(row) if row.opt_blob(0)?.is_some() => rows::record(&row, 0).map(Some),
        _ => Ok(None),
    }
}

/// A customer's grants that a run of an account reads, in order of id.
pub(crate) fn grants_for(
    queries: &mut impl Queries,
    wall: &str,
    (customer, seller, currency): (CustomerId, SellerId, Currency),
    wanted: Wanted,
) -> Result<Vec<GrantFacts>, Fault> {
    let (customer, seller) = (customer.to_string(), seller.to_string());
    let (statement, last, version) = match wanted {
        Wanted::Open { needed_after, .. } => (&OPEN, needed_after.as_micros(), i64::MAX),
        Wanted::Recorded { facts_version } => (&KNOWN, facts_version, facts_version),
    };
    let found = queries.query(statement, &values![wall, &customer, &seller, currency.code(), last])?;
    let mut grants = Vec::with_capacity(found.len());
    for row in found {
        grants.push(match wanted {
            Wanted::Open { open_from, .. } => paid::needed_of(queries, wall, &row, open_from)?,
            Wanted::Recorded { .. } => {
                let mut facts = facts_of(queries, wall, &row, version)?;
                facts.movements.retain(|movement| movement.line.is_none());
                facts
            }
        });
    }
    Ok(grants)
}

/// Keeps a grant whose facts version was moved already.
pub(crate) fn insert(
    act: &mut Transaction<'_>,
    wall: &str,
    (seller, facts_version): (SellerId, i64),
    grant: &Grant,
) -> Result<(), Fault> {
    let (customer, id, seller) = (grant.customer.to_string(), grant.id.to_string(), seller.to_string());
    let record = records::encode(grant);
    let hash = rows::record_hash(&record);
    let currency = grant.amount.currency().code();
    act.execute(&INSERT, &values![wall, &customer, &id, &seller, currency, facts_version, &record, &hash])?;
    let never = Instant::MIN.as_micros();
    let recurring = grant.recurs.is_some();
    act.execute(&REST_INSERT, &values![wall, &customer, &id, grant.amount.minor(), recurring, never])?;
    Ok(())
}

/// A movement that is to be kept.
pub(crate) struct NewMovement {
    pub movement: Movement,
    /// The facts version that it makes.
    pub facts_version: i64,
    /// The end of the full period of its line: until then the line may be credited.
    pub line_until: Instant,
    /// Until when its grant is read, though nothing is left of it: the line may be credited, and the grant's own end
    /// cuts the usage of the period that it falls into, as it does where all is made again.
    pub grant_until: Instant,
}

/// Keeps movements.
pub(crate) fn write_movements(
    act: &mut Transaction<'_>,
    wall: &str,
    movements: impl Iterator<Item = NewMovement>,
) -> Result<(), Fault> {
    for new in movements {
        write_movement(act, wall, &new, None)?;
    }
    Ok(())
}

/// Keeps a movement with the entry that a person's act gave it.
fn write_movement(
    act: &mut Transaction<'_>,
    wall: &str,
    new: &NewMovement,
    entry: Option<EntryId>,
) -> Result<(), Fault> {
    let NewMovement { movement, facts_version, line_until, grant_until } = new;
    let id = movement.grant.to_string();
    let sequence = act.query_one(&LAST_MOVEMENT, &values![wall, &id])?.int(0)? + 1;
    let document = movement.line.map(|line| line.document.to_string());
    let line = movement.line.map(|line| line.line);
    let units = movement.units.map(|units| units.to_string());
    let entry = entry.map(|entry| entry.to_string());
    let in_sum = matches!(movement.kind, MovementKind::Burnt | MovementKind::GivenBack);
    let alone_until = if in_sum && movement.line.is_some() { *line_until } else { Instant::MAX };
    let row = values![
        wall,
        &id,
        sequence,
        *facts_version,
        movement.at.as_micros(),
        kind_code(end_of(movement.kind)),
        movement.amount.minor(),
        movement.cost_basis.minor(),
        document.as_deref(),
        line,
        units.as_deref(),
        entry.as_deref(),
        alone_until.as_micros()
    ];
    act.execute(&MOVEMENT_INSERT, &row)?;
    let closes =
        matches!(movement.kind, MovementKind::Expired | MovementKind::RolledOver | MovementKind::Voided);
    let cost = movement.cost_basis.minor();
    let moved = values![wall, &id, movement.amount.minor(), grant_until.as_micros(), closes, cost];
    if act.execute(&REST_MOVE, &moved)? != 1 {
        let wanted = "what is left of a grant that moved";
        return Err(Fault::RowCount { statement: REST_MOVE.name, wanted, found: "none" });
    }
    Ok(())
}

fn facts_of(
    queries: &mut impl Queries,
    wall: &str,
    row: &Row,
    facts_version: i64,
) -> Result<GrantFacts, Fault> {
    let grant: Grant = rows::record(row, 1)?;
    let mut movements = Vec::new();
    for moved in queries.query(&MOVEMENTS, &values![wall, row.text(0)?, facts_version])? {
        movements.push(movement_of(&moved, &grant)?);
    }
    Ok(GrantFacts { grant, movements })
}

/// A movement of a grant, from the columns of one.
pub(crate) fn movement_of(row: &Row, grant: &Grant) -> Result<Movement, Fault> {
    let line = match rows::opt_id(row, 3)? {
        Some(document) => Some(LineRef { document, line: rows::count(row, 4)? }),
        None => None,
    };
    let units = row.opt_text(5)?.map(Decimal::parse).transpose();
    Ok(Movement {
        grant: grant.id,
        at: rows::instant(row, 0)?,
        kind: kind_of(row, 1, line.is_some())?,
        amount: rows::money(row, 2, grant.amount.currency())?,
        line,
        units: units.map_err(|refused| row.unreadable(5, refused))?,
        cost_basis: rows::money(row, 6, grant.amount.currency())?,
    })
}

/// The code a kind of movement is shown with.
pub fn kind_code(kind: MovementKind) -> &'static str {
    let found = KINDS.iter().find(|(known, _)| *known == kind);
    found.map(|(_, code)| *code).expect("each kind stands in the table")
}

/// The kind whose code a movement is kept under.
fn end_of(kind: MovementKind) -> MovementKind {
    match kind {
        MovementKind::ExpiryTakenBack => MovementKind::Expired,
        MovementKind::RolloverTakenBack => MovementKind::RolledOver,
        _ => kind,
    }
}

fn kind_of(row: &Row, column: usize, of_line: bool) -> Result<MovementKind, Fault> {
    let code = row.text(column)?;
    let counts = |kind: MovementKind| match end_of(kind) {
        MovementKind::Expired | MovementKind::RolledOver => (kind != end_of(kind)) == of_line,
        _ => true,
    };
    let found = KINDS.iter().find(|(known, _)| kind_code(end_of(*known)) == code && counts(*known));
    found
        .map(|(kind, _)| *kind)
        .ok_or_else(|| row.unreadable(column, format!("{code} is no kind of movement")))
}
