//! By hand: the entries of what people move outside any document.
//! Knows which accounts such a movement is between; must not know who may move how much.

use calendar::{Instant, Zone};
use ids::EnvironmentId;
use ledger::{Account, Entry, Posting};
use money::Money;

use crate::entries::EntryRefused;
use crate::identity::hand_entry_id;

/// What people do to balances, to what credit notes hold, and to invoices that nobody pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum HandMove {
    /// A balance was adjusted: above zero the payer is owed more.
    BalanceAdjusted,
    /// Some of a balance was paid out.
    BalanceRefunded,
    /// Some of what a credit note holds was paid out.
    NoteRefunded,
    /// Some of what a credit note holds went to its payer's balance.
    NoteToBalance,
    /// What was open of an invoice is a loss.
    InvoiceWrittenOff,
    /// What was written off of an invoice is no loss after all, or some of it.
    InvoiceTakenUp,
}

/// One such movement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HandMoved<'a> {
    /// What was done.
    pub what: HandMove,
    /// To what: the credit note, or the account whose balance it is.
    pub cause: &'a str,
    /// Its place among the movements of that.
    pub sequence: i64,
    /// How much.
    pub amount: Money,
    /// When.
    pub at: Instant,
}

impl HandMove {
    /// The account that is debited, the account that is credited, and what stands for it in an entry's id.
    fn between(self) -> (Account, Account, u8) {
        match self {
            HandMove::BalanceAdjusted => (Account::Adjustments, Account::CustomerBalance, b'a'),
            HandMove::BalanceRefunded => (Account::CustomerBalance, Account::Refunds, b'p'),
            HandMove::NoteRefunded => (Account::Receivable, Account::Refunds, b'f'),
            HandMove::NoteToBalance => (Account::Receivable, Account::CustomerBalance, b'm'),
            HandMove::InvoiceWrittenOff => (Account::BadDebt, Account::Receivable, b'w'),
            HandMove::InvoiceTakenUp => (Account::Receivable, Account::BadDebt, b'u'),
        }
    }
}

/// The entry of what a person moved.
///
/// A balance raised by 5.00: debit adjustments 5.00, credit customer_balance 5.00. 3.00 of it paid out: debit
/// customer_balance 3.00, credit refunds 3.00. An invoice of 11.90 written off: debit bad_debt 11.90, credit receivable
/// 11.90, tax and all: relief from it is asked for where the law grants it.
///
/// # Errors
/// When the amount has no opposite.
pub fn entry_by_hand(
    environment: EnvironmentId,
    moved: &HandMoved<'_>,
    zone: &Zone,
) -> Result<Entry, EntryRefused> {
    let (debit, credit, code) = moved.what.between();
    let postings = vec![
        Posting { account: debit, amount: moved.amount },
        Posting { account: credit, amount: moved.amount.checked_neg()? },
    ];
    let id = hand_entry_id(environment, (moved.cause, moved.sequence), moved.at, code);
    Ok(Entry::balanced(id, moved.at, zone.day_of(moved.at), moved.cause.to_owned(), postings)?)
}
