//! What grants paid: the grants that get something back when lines are credited, with only as many of their
//! movements as that follows from. Knows rows; must not know which grant a line is owed back to.

use std::collections::BTreeMap;

use billing::{Grant, GrantFacts, Movement, MovementKind};
use calendar::Instant;
use ids::{CustomerId, GrantId, InvoiceId};
use money::{Money, Total};
use sql::{Fault, Queries, Row, Statement, Value, values};

use crate::grants::movement_of;
use crate::rows;
use crate::together::MEMBERS_READ_MAX;

// In no order: the rows are few, and the index that finds them knows none.
const NEEDED: Statement = Statement::new(
    "grant.movements_needed",
    "SELECT moved_at, kind, amount, document, line, units, cost_basis, sequence FROM grant_movements \
     WHERE environment = $1 AND grant_id = $2 AND needed_until > $3",
);
const THAT_PAID: Statement = Statement::new(
    "grant.that_paid",
    "SELECT g.grant_id, g.record, r.rest, r.cost_moved FROM grants AS g \
     JOIN grant_rests AS r ON r.environment = g.environment AND r.customer = g.customer AND r.grant_id = g.grant_id \
     WHERE g.environment = $1 AND g.grant_id IN (SELECT m.grant_id FROM grant_movements AS m \
     WHERE m.environment = $1 AND m.document = $2) ORDER BY g.grant_id",
);
// From the movements to the grants: an engine that begins with the grants reads all of an environment.
const OF_PAYERS_BEFORE: Statement = Statement::new(
    "grant.of_payers_before",
    "SELECT DISTINCT g.grant_id, g.record, r.rest, r.cost_moved, g.customer, m.document \
     FROM grant_movements AS m CROSS JOIN grants AS g \
     JOIN grant_rests AS r ON r.environment = g.environment AND r.customer = g.customer AND r.grant_id = g.grant_id \
     WHERE m.environment = $1 AND m.document IN {{texts_in $2}} AND g.environment = $1 AND g.grant_id = m.grant_id",
);
const ABOUT_INVOICE: Statement = Statement::new(
    "grant.movements_about_invoice",
    "SELECT moved_at, kind, amount, document, line, units, cost_basis, sequence FROM grant_movements \
     WHERE environment = $1 AND grant_id = $2 AND document IN (SELECT CAST($3 AS TEXT) UNION \
     SELECT d.document FROM document_lines AS l CROSS JOIN documents AS d \
     WHERE l.environment = $1 AND l.extends_document = $3 AND d.environment = $1 AND d.position = l.position)",
);

pub(crate) const ALL: &[Statement] = &[NEEDED, THAT_PAID, OF_PAYERS_BEFORE, ABOUT_INVOICE];

/// The grants that paid lines of an invoice, in order of id: of what they paid of other documents than it and
/// those that extend its lines, only the sum.
pub(crate) fn grants_that_paid(
    queries: &mut impl Queries,
    wall: &str,
    invoice: InvoiceId,
) -> Result<Vec<GrantFacts>, Fault> {
    let invoice = invoice.to_string();
    let mut grants = Vec::new();
    for row in queries.query(&THAT_PAID, &values![wall, &invoice])? {
        let id = row.text(0)?;
        let mut moved = queries.query(&NEEDED, &values![wall, id, Instant::MAX.as_micros() - 1])?;
        moved.extend(queries.query(&ABOUT_INVOICE, &values![wall, id, &invoice])?);
        grants.push(in_sum(&row, moved)?);
    }
    Ok(grants)
}

/// The grants with which customers paid lines of documents that were issued to them, in order of id, as far as later
/// runs may take such lines back. What others' grants paid on those documents is not asked.
pub(crate) fn grants_of_payers_before(
    queries: &mut impl Queries,
    wall: &str,
    issued_to: &BTreeMap<InvoiceId, CustomerId>,
    open_from: Instant,
) -> Result<Vec<GrantFacts>, Fault> {
    let mut grants = BTreeMap::new();
    let documents: Vec<String> = issued_to.keys().map(ToString::to_string).collect();
    for documents in documents.chunks(MEMBERS_READ_MAX) {
        let documents = Value::list_of_texts(documents);
        for row in queries.query(&OF_PAYERS_BEFORE, &values![wall, &documents])? {
            let (id, holder): (GrantId, CustomerId) = (rows::id(&row, 0)?, rows::id(&row, 4)?);
            let own = issued_to.get(&rows::id(&row, 5)?) == Some(&holder);
            if own && !grants.contains_key(&id) {
                grants.insert(id, needed_of(queries, wall, &row, open_from)?);
            }
        }
    }
    Ok(grants.into_values().collect())
}

/// A grant with its rest, of which only what moved for lines that later runs may take back stands by itself.
pub(crate) fn needed_of(
    queries: &mut impl Queries,
    wall: &str,
    row: &Row,
    open_from: Instant,
) -> Result<GrantFacts, Fault> {
    let moved = queries.query(&NEEDED, &values![wall, row.text(0)?, open_from.as_micros()])?;
    in_sum(row, moved)
}

/// A grant with what moved on it: these movements by themselves, and the others as one of no line.
///
/// Of 50.00, of which 20.00 are left, payments of 8.00 and 7.00 are read: before them, 15.00 were burnt.
fn in_sum(row: &Row, moved: Vec<Row>) -> Result<GrantFacts, Fault> {
    let grant: Grant = rows::record(row, 1)?;
    let mut found = Vec::with_capacity(moved.len());
    for moved in moved {
        found.push((moved.int(7)?, movement_of(&moved, &grant)?));
    }
    found.sort_by_key(|(sequence, _)| *sequence);
    found.dedup_by_key(|(sequence, _)| *sequence);
    let mut movements = Vec::with_capacity(found.len() + 1);
    // What moved in all, less what stands by itself.
    let others = |column: usize, less: i128| {
        let sum = Total::new(i128::from(row.int(column)?) - less, grant.amount.currency());
        sum.to_money().map_err(|refused| row.unreadable(column, refused))
    };
    let alone = |of: fn(&Movement) -> Money| -> i128 {
        found.iter().map(|(_, movement)| i128::from(of(movement).minor())).sum()
    };
    let granted = i128::from(grant.amount.minor());
    let amount = others(2, granted + alone(|movement| movement.amount))?;
    let cost_basis = others(3, alone(|movement| movement.cost_basis))?;
    if !(amount.is_zero() && cost_basis.is_zero()) {
        let (at, kind) = (grant.effective, MovementKind::Burnt);
        movements.push(Movement { grant: grant.id, at, kind, amount, line: None, units: None, cost_basis });
    }
    movements.extend(found.into_iter().map(|(_, movement)| movement));
    Ok(GrantFacts { grant, movements })
}
