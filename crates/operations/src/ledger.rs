//! The ledger, read: entries and the trial balance.
//! Knows pages and dates; must not know why an entry was made.

use calendar::CivilDate;
use ids::{EnvironmentId, InvoiceId};
use store::ledger_book;
use store::read::{AccountTotal, EntryRow};

use crate::Operations;
use crate::refusal::Failed;

impl Operations {
    /// Entries after a cursor, in order of posting.
    ///
    /// # Errors
    /// A fault.
    pub fn entries(
        &self,
        environment: EnvironmentId,
        after: &str,
        limit: u32,
    ) -> Result<Vec<EntryRow>, Failed> {
        Ok(self.store.read(|reader| ledger_book::entries(reader, environment, after, limit))?)
    }

    /// The entries that a document made.
    ///
    /// # Errors
    /// A fault.
    pub fn entries_of(
        &self,
        environment: EnvironmentId,
        document: InvoiceId,
    ) -> Result<Vec<EntryRow>, Failed> {
        Ok(self.store.read(|reader| ledger_book::entries_of_document(reader, environment, document))?)
    }

    /// Debits and credits of every account, up to and including a booking date.
    ///
    /// # Errors
    /// A fault.
    pub fn trial_balance(
        &self,
        environment: EnvironmentId,
        through: Option<CivilDate>,
    ) -> Result<Vec<AccountTotal>, Failed> {
        Ok(self.store.read(|reader| ledger_book::trial_balance(reader, environment, through))?)
    }
}
