//! Drafts of runs on paper: what is asked for, and when, as it would be if they were issued at this moment.
//! Knows the clock, balances and what was said; must not know pages, nor keep or approve anything.

use billing::Readiness;
use store::accounts::AccountKey;
use store::read::DraftRow;
use store::{balances, draft_acts};

use crate::Operations;
use crate::drafts::said_last;
use crate::printing::Printed;
use crate::refusal::{Code, Failed, Refusal};

impl Operations {
    /// A draft as it was computed by a run, with what the balance pays of it by now, and dated now where it waits for nothing else
    /// than approval. What waits for usage is dated by the end of that.
    pub(crate) fn draft_now(&self, mut printed: Printed, draft: &DraftRow) -> Result<Printed, Failed> {
        let document = &mut printed.issued.document;
        let account =
            AccountKey { payer: draft.customer, seller: printed.seller.id, currency: document.currency };
        let balance = self.store.read(|reader| balances::balance(reader, printed.environment, account))?;
        document.paid_now(balance).map_err(|why| Refusal::new(Code::BillRefused, why))?;
        match draft.readiness {
            Readiness::Unapproved { .. } => self.dated_now(printed),
            Readiness::Ready | Readiness::DraftUntil(_) => Ok(printed),
        }
    }

    /// A document that may be shown as a pro-forma invoice, dated now where it is a draft of a run. What a person writes is dated
    /// now anyway.
    ///
    /// # Errors
    /// A fault.
    pub fn pro_forma_now(&self, printed: Printed) -> Result<Printed, Failed> {
        match self.draft(printed.environment, printed.id)? {
            Some(_) => self.dated_now(printed),
            None => Ok(printed),
        }
    }

    fn dated_now(&self, mut printed: Printed) -> Result<Printed, Failed> {
        let today = printed.seller.zone.day_of(self.now_in(printed.environment)?);
        let acts = self.store.read(|reader| draft_acts::acts(reader, printed.environment, printed.id))?;
        let parties = (&*printed.seller, &printed.customer);
        printed.issued.document.date(today, parties, &said_last(&acts));
        Ok(printed)
    }
}
