//! Balances on the wire: what a customer is owed per currency, and what moved it.
//! Knows forms; must not know what an invoice uses of a balance.

use money::Money;
use operations::balances::{self, BalanceMovement};
use records::at::Table;
use records::scalars;
use serde::Serialize;
use utoipa::ToSchema;

use super::credits::TopUp;
use super::{Amount, Written, written};

/// What a person does to a balance.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"amount": {"amount": "5.00", "currency": "EUR"}, "note": "For the outage in May"}))]
pub struct NewBalanceMovement {
    /// Of an adjustment: above zero what the customer is owed more, below zero less. Of a refund: what was
    /// paid out, above zero.
    pub amount: Amount,
    /// Why.
    pub note: String,
}

/// What is kept for a customer in one currency.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CustomerBalance {
    /// Who bills it.
    pub seller: String,
    /// What the customer is owed: the next invoices use it after tax.
    pub balance: Amount,
    /// What is left of its prepaid credits.
    pub credits: Amount,
    /// The rule that buys more of those.
    #[schema(required = true, value_type = Option<TopUp>)]
    pub top_up: Option<Written>,
    /// The latest 100 movements of the balance, the oldest of them first.
    pub movements: Vec<BalanceMovementBody>,
}

/// One movement of a balance.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = BalanceMovement)]
pub struct BalanceMovementBody {
    /// Its place among them, from 1.
    pub sequence: i64,
    /// When.
    #[schema(format = DateTime)]
    pub at: String,
    /// `credit_note`, `applied`, `adjusted` or `refunded`.
    #[schema(example = "adjusted")]
    pub kind: String,
    /// By how much: above zero the customer is owed more.
    pub amount: Amount,
    /// The invoice or credit note that moved it, or from which it was moved.
    #[schema(required = true)]
    pub document: Option<String>,
    /// What a person said about it.
    pub note: String,
}

/// What is kept for a customer.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CustomerBalances {
    /// Per currency.
    pub data: Vec<CustomerBalance>,
}

impl NewBalanceMovement {
    /// Reads it: how much, and why.
    pub fn read(table: &Table<'_>) -> Option<(Money, String)> {
        let wanted = "write how much, such as {\"amount\": \"5.00\", \"currency\": \"EUR\"}";
        let amount = table.required("amount", wanted, scalars::money);
        let note = table.required("note", "write why, for whoever reads it later", scalars::text);
        Some((amount?, note?))
    }
}

impl CustomerBalance {
    /// What is kept in one currency.
    pub fn of(view: &balances::CustomerBalance) -> CustomerBalance {
        CustomerBalance {
            seller: view.seller.to_string(),
            balance: Amount::of(view.balance),
            credits: Amount::of(view.credits),
            top_up: view.top_up.as_ref().map(written),
            movements: view.movements.iter().map(BalanceMovementBody::of).collect(),
        }
    }
}

impl BalanceMovementBody {
    /// A movement.
    pub fn of(movement: &BalanceMovement) -> BalanceMovementBody {
        BalanceMovementBody {
            sequence: movement.sequence,
            at: movement.at.to_string(),
            kind: movement.moved.code().to_owned(),
            amount: Amount::of(movement.amount),
            document: movement.document.map(|id| id.to_string()),
            note: movement.note.clone(),
        }
    }
}

impl CustomerBalances {
    /// What is kept, per currency.
    pub fn of(views: &[balances::CustomerBalance]) -> CustomerBalances {
        CustomerBalances { data: views.iter().map(CustomerBalance::of).collect() }
    }
}
