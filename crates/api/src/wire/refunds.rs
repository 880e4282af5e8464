//! Refunds on the wire: what a credit note holds for its customer, and what became of the rest.
//! Knows forms; must not know why a note holds anything.

use money::Money;
use operations::refunds::{RestMovement, RestView};
use records::at::Table;
use records::scalars;
use serde::Serialize;
use utoipa::ToSchema;

use super::Amount;

/// What a person does with what a credit note holds.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"amount": {"amount": "9.91", "currency": "EUR"}, "note": "By transfer on 3 March"}))]
pub struct NewRestMovement {
    /// How much, above zero; all that it holds if it is left out.
    pub amount: Option<Amount>,
    /// How, or why.
    pub note: String,
}

/// What a credit note holds for its customer.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Refunds {
    /// The credit note's id.
    pub id: String,
    /// Its number.
    pub number: String,
    /// What is still to be paid out: beyond the invoices that it settled and what went to the balance at once.
    pub open: Amount,
    /// What was paid out.
    pub refunded: Amount,
    /// What was moved to the customer's balance by hand.
    pub to_balance: Amount,
    /// Each movement, in order.
    pub movements: Vec<RestMovementBody>,
}

/// One movement of what a credit note holds.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = RestMovement)]
pub struct RestMovementBody {
    /// Its place among them, from 1.
    pub sequence: i64,
    /// When.
    #[schema(format = DateTime)]
    pub at: String,
    /// `refunded` or `to_balance`.
    #[schema(example = "refunded")]
    pub kind: String,
    /// How much.
    pub amount: Amount,
    /// What a person said about it.
    pub note: String,
    /// The ledger entry that books it.
    pub entry: String,
}

impl NewRestMovement {
    /// Reads it: how much, if not all, and why.
    pub fn read(table: &Table<'_>) -> Option<(Option<Money>, String)> {
        let amount = table.optional("amount", scalars::money);
        let note = table.required("note", "write how or why, for whoever reads it later", scalars::text);
        Some((amount, note?))
    }
}

impl Refunds {
    /// What a credit note holds.
    pub fn of(view: &RestView) -> Refunds {
        Refunds {
            id: view.row.id.to_string(),
            number: view.row.number.clone(),
            open: Amount::of(view.held),
            refunded: Amount::of(view.refunded),
            to_balance: Amount::of(view.to_balance),
            movements: view.movements.iter().map(RestMovementBody::of).collect(),
        }
    }
}

impl RestMovementBody {
    fn of(movement: &RestMovement) -> RestMovementBody {
        RestMovementBody {
            sequence: movement.sequence,
            at: movement.at.to_string(),
            kind: movement.moved.code().to_owned(),
            amount: Amount::of(movement.amount),
            note: movement.note.clone(),
            entry: movement.entry.to_string(),
        }
    }
}
