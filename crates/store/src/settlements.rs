//! Settlements: what is open of each document, as documents are issued; what a credit note takes off an invoice that was
//! written off is no loss any more.
//! Knows document states; must not know what a credit note settles (`billing` does).

use std::collections::{BTreeMap, BTreeSet};

use billing::{DocumentKind, OpenAmounts, cancelled_by, credited_documents};
use ids::InvoiceId;
use money::Money;
use sql::{Fault, Queries, Statement, Transaction, values};

use crate::document_rows::Ready;
use crate::write_offs::InvoiceAt;
use crate::{instalments, rows};

const OPEN: Statement = Statement::new(
    "settlement.open",
    "SELECT s.position, s.amount_open, d.currency, s.state, d.customer, d.seller, \
     s.next_instalment_on FROM documents AS d \
     JOIN document_states AS s ON s.environment = d.environment AND s.position = d.position \
     WHERE d.environment = $1 AND d.document = $2 AND s.state IN ('open', 'uncollectible')",
);
const SETTLE: Statement = Statement::new(
    "settlement.settle",
    "UPDATE document_states SET state = $3, amount_open = $4, next_instalment_on = $5 \
     WHERE environment = $1 AND position = $2",
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

/// What a credit note takes off an invoice that is written off.
pub(crate) struct TakenUp {
    /// The credit note, as a place among the documents that are issued.
    pub by: usize,
    pub of: InvoiceAt,
    pub amount: Money,
}

/// An invoice that was issued before.
struct Earlier {
    at: InvoiceAt,
    is_written_off: bool,
    is_in_instalments: bool,
}

/// Issues documents one after the other: credit notes settle invoices that were issued before them, whose
/// states are written, and leave their rest to the payer's balance. Gives the state of each document, in order, and
/// what was taken off losses.
pub(crate) fn settle(
    act: &mut Transaction<'_>,
    wall: &str,
    ready: &[Ready<'_>],
) -> Result<(Vec<State>, Vec<TakenUp>), Fault> {
    let mut amounts = OpenAmounts::default();
    let mut earlier: BTreeMap<InvoiceId, Earlier> = BTreeMap::new();
    let mut settled: BTreeSet<InvoiceId> = BTreeSet::new();
    let mut taken_up = Vec::new();
    let mut rests = Vec::with_capacity(ready.len());
    for (by, Ready { document, .. }) in ready.iter().enumerate() {
        if document.kind == DocumentKind::CreditNote {
            for id in credited_documents(document) {
                if amounts.of(id).is_some() {
                    continue;
                }
                if let Some(row) = act.query_opt(&OPEN, &values![wall, &id.to_string()])? {
                    let currency = rows::currency(&row, 2)?;
                    amounts.insert(id, rows::money(&row, 1, currency)?);
                    let (customer, seller) = (rows::id(&row, 4)?, rows::id(&row, 5)?);
                    let at = InvoiceAt { document: id, position: row.int(0)?, customer, seller };
                    let is_written_off = row.text(3)? == "uncollectible";
                    let is_in_instalments = !row.text(6)?.is_empty();
                    earlier.insert(id, Earlier { at, is_written_off, is_in_instalments });
                }
            }
        }
        let written_off = earlier.iter().filter(|(_, one)| one.is_written_off);
        let before: Vec<(InvoiceId, Money)> =
            written_off.map(|(id, _)| (*id, open_of(&amounts, *id))).collect();
        let (less, rest) = amounts.issue_to_balance(document);
        for (id, open) in before {
            let amount = open.checked_sub(open_of(&amounts, id)).expect("less is open, and above zero");
            if !amount.is_zero() {
                taken_up.push(TakenUp { by, of: earlier[&id].at, amount });
            }
        }
        settled.extend(less);
        rests.push(rest);
    }
    let void: BTreeSet<InvoiceId> = ready.iter().filter_map(|one| cancelled_by(one.document)).collect();
    for (id, one) in earlier.iter().filter(|(id, _)| settled.contains(id)) {
        let open = open_of(&amounts, *id);
        let state = State { open, rest: Money::zero(open.currency()) };
        let code = match state.code() {
            _ if void.contains(id) => "void",
            "open" if one.is_written_off => "uncollectible",
            code => code,
        };
        // What is credited fills the earliest instalment, and the next may be another.
        let next = match one.is_in_instalments {
            true => {
                let schedule = instalments::in_force(act, wall, (one.at.position, open.currency()))?;
                instalments::next_day(&schedule, open)
            }
            false => String::new(),
        };
        act.execute(&SETTLE, &values![wall, one.at.position, code, open.minor(), &next])?;
    }
    let states = ready.iter().zip(rests);
    let states = states.map(|(ready, rest)| State { open: open_of(&amounts, ready.document.id), rest });
    Ok((states.collect(), taken_up))
}

fn open_of(amounts: &OpenAmounts, id: InvoiceId) -> Money {
    amounts.of(id).expect("a document that was issued or read has an open amount")
}
