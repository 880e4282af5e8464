//! The ledger on the wire: entries and the trial balance.
//! Knows accounts' codes and amounts; must not know why an entry was made.

use operations::read::{AccountTotal, EntryRow};
use serde::Serialize;
use utoipa::ToSchema;

use super::Amount;

/// A balanced entry.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// The document that caused it.
    pub document: String,
    /// In whose books.
    pub seller: String,
    /// About whom.
    pub customer: String,
    /// When it was posted, by the environment's clock.
    #[schema(format = DateTime)]
    pub posted_at: String,
    /// Its date in the seller's books.
    #[schema(format = Date)]
    pub booked_on: String,
    /// Its postings, which sum to zero in each currency.
    pub postings: Vec<Posting>,
}

/// One side of an entry: debits are positive, credits negative.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Posting {
    /// The account's code.
    #[schema(example = "receivable")]
    pub account: String,
    /// How much.
    pub amount: Amount,
}

/// Debits and credits of every account.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TrialBalance {
    /// Up to and including which booking date; null is all.
    #[schema(required = true, format = Date)]
    pub through: Option<String>,
    /// Each account in each currency.
    pub accounts: Vec<AccountBalance>,
}

/// One account in one currency.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AccountBalance {
    /// The account's code.
    #[schema(example = "receivable")]
    pub account: String,
    /// The sum of its debits.
    pub debit: Amount,
    /// The sum of its credits.
    pub credit: Amount,
}

impl Entry {
    /// An entry.
    pub fn of(row: EntryRow) -> Entry {
        let postings = row.postings.into_iter();
        Entry {
            id: row.id.to_string(),
            document: row.document,
            seller: row.seller.to_string(),
            customer: row.customer.to_string(),
            posted_at: row.posted_at.to_string(),
            booked_on: row.booked_on.to_string(),
            postings: postings
                .map(|posting| Posting { account: posting.account, amount: Amount::of(posting.amount) })
                .collect(),
        }
    }
}

impl AccountBalance {
    /// An account's totals.
    pub fn of(total: AccountTotal) -> AccountBalance {
        AccountBalance {
            account: total.account,
            debit: Amount::of_total(total.debit),
            credit: Amount::of_total(total.credit),
        }
    }
}
