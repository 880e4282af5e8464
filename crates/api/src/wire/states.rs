//! What becomes of issued invoices that nobody pays, on the wire: void, written off, taken up again.
//! Knows forms; must not know what follows from a state.

use operations::write_offs::{WriteOffMovement, WriteOffView};
use records::at::Table;
use records::scalars;
use serde::Serialize;
use utoipa::ToSchema;

use super::Amount;

/// An invoice to be voided.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"reason": "It names the wrong company"}))]
pub struct NewVoid {
    /// Why; it stands on the credit note that cancels it.
    pub reason: String,
}

/// An invoice to be written off, or to be taken up again.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"note": "Insolvent since 3 March"}))]
pub struct NewWriteOff {
    /// Why, for whoever reads it later; the customer does not.
    pub note: String,
}

/// What of an invoice is written off, and what became of it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct WriteOffs {
    /// The invoice's id.
    pub id: String,
    /// Its number.
    pub number: String,
    /// Its state.
    #[schema(example = "uncollectible")]
    pub state: String,
    /// What of it is written off.
    pub written_off: Amount,
    /// Each movement, in order.
    pub movements: Vec<WriteOffMovementBody>,
}

/// One movement of what is written off of an invoice.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = WriteOffMovement)]
pub struct WriteOffMovementBody {
    /// `written_off`; `reopened`; or `credited`, where a credit note took so much off it meanwhile.
    pub kind: String,
    /// When.
    #[schema(format = DateTime)]
    pub at: String,
    /// How much, above zero.
    pub amount: Amount,
    /// What a person said about it, or the number of the credit note.
    pub note: String,
}

impl NewVoid {
    /// Reads why.
    pub fn read(table: &Table<'_>) -> Option<String> {
        table.required("reason", "write why it is void, for whoever reads the credit note", scalars::text)
    }
}

impl NewWriteOff {
    /// Reads why.
    pub fn read(table: &Table<'_>) -> Option<String> {
        table.required("note", "write why, for whoever reads it later", scalars::text)
    }
}

impl WriteOffs {
    /// What of an invoice is written off.
    pub fn of(view: &WriteOffView) -> WriteOffs {
        WriteOffs {
            id: view.row.id.to_string(),
            number: view.row.number.clone(),
            state: view.row.state.clone(),
            written_off: Amount::of(view.lost),
            movements: view.movements.iter().map(WriteOffMovementBody::of).collect(),
        }
    }
}

impl WriteOffMovementBody {
    fn of(movement: &WriteOffMovement) -> WriteOffMovementBody {
        WriteOffMovementBody {
            kind: movement.moved.code().to_owned(),
            at: movement.at.to_string(),
            amount: Amount::of(movement.amount),
            note: movement.note.clone(),
        }
    }
}
