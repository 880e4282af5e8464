//! Settlements: what is open of each document, as documents are issued.
//! Knows document states; must not know what a credit note settles (`billing` does).

use std::collections::{BTreeMap, BTreeSet};

use billing::{DocumentKind, OpenAmounts, credited_documents};
use ids::InvoiceId;
use money::Money;
use sql::{Fault, Queries, Statement, Transaction, values};

use crate::document_rows::Ready;
use crate::rows;

const OPEN: Statement = Statement::new(
    "settlement.open",
    "SELECT s.position, s.amount_open, d.currency FROM documents AS d \
     JOIN document_states AS s ON s.environment = d.environment AND s.position = d.position \
     WHERE d.environment = $1 AND d.document = $2 AND s.state = 'open'",
);
const SETTLE: Statement = Statement::new(
    "settlement.settle",
    "UPDATE document_states SET state = $3, amount_open = $4 WHERE environment = $1 AND position = $2",
);

pub(crate) const ALL: &[Statement] = &[OPEN, SETTLE];

/// What is open of a document, and the state that follows: what asks for nothing any more is paid.
#[derive(Debug, Clone, Copy)]
pub(crate) struct State {
    pub open: Money,
    /// What a credit note adds to the payer's balance: zero or above.
    pub rest: Money,
}

impl State {
    pub(crate) fn code(self) -> &'static str {
        if self.open.is_zero() { "paid" } else { "open" }
    }
}

/// Issues documents one after the other: credit notes settle invoices that were issued before them, whose
/// states are written, and leave their rest to the payer's balance. Gives the state of each document, in order.
pub(crate) fn settle(
    act: &mut Transaction<'_>,
    wall: &str,
    ready: &[Ready<'_>],
) -> Result<Vec<State>, Fault> {
    let mut amounts = OpenAmounts::default();
    let mut earlier: BTreeMap<InvoiceId, i64> = BTreeMap::new();
    let mut settled: BTreeSet<InvoiceId> = BTreeSet::new();
    let mut rests = Vec::with_capacity(ready.len());
    for Ready { document, .. } in ready {
        if document.kind == DocumentKind::CreditNote {
            for id in credited_documents(document) {
                if amounts.of(id).is_some() {
                    continue;
                }
                if let Some(row) = act.query_opt(&OPEN, &values![wall, &id.to_string()])? {
                    let currency = rows::currency(&row, 2)?;
                    amounts.insert(id, rows::money(&row, 1, currency)?);
                    earlier.insert(id, row.int(0)?);
                }
            }
        }
        let (less, rest) = amounts.issue_to_balance(document);
        settled.extend(less);
        rests.push(rest);
    }
    for (id, position) in earlier.iter().filter(|(id, _)| settled.contains(id)) {
        let open = open_of(&amounts, *id);
        let state = State { open, rest: Money::zero(open.currency()) };
        act.execute(&SETTLE, &values![wall, *position, state.code(), open.minor()])?;
    }
    let states = ready.iter().zip(rests);
    Ok(states.map(|(ready, rest)| State { open: open_of(&amounts, ready.document.id), rest }).collect())
}

fn open_of(amounts: &OpenAmounts, id: InvoiceId) -> Money {
    amounts.of(id).expect("a document that was issued or read has an open amount")
}
