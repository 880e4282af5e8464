//! Accounts and balanced entries: double entry, balanced per currency by construction.
//!
//! Knows: accounts, postings, entries that balance, and the fold of entries into a trial balance.
//! Must not know: invoices, prices, customers, or where entries are kept.

mod account;
mod entry;
mod trial_balance;

pub use account::{Account, AccountRefused, NormalSide};
pub use entry::{Entry, POSTINGS_PER_ENTRY_MAX, Posting, Unbalanced};
pub use trial_balance::{TrialBalance, TrialBalanceRow};
