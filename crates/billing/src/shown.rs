//! Documents that wait, as they are shown: paid and dated as if they were issued at that moment.
//! Knows balances, days and terms; must not know where they are shown. Nothing of it is kept, and nothing is approved by it.

use calendar::CivilDate;
use money::{Money, MoneyRefused};

use crate::document::{Document, DocumentKind};
use crate::facts::{Customer, Seller};
use crate::waiting::{DraftSaid, PayBy};

impl Document {
    /// What a balance pays of it, in the place of what one paid when it was computed; a credit note is paid by none.
    ///
    /// Of 57.12, a balance of 50.00 pays 50.00, and 7.12 is asked for.
    ///
    /// # Errors
    /// When a sum does not fit.
    pub fn paid_now(&mut self, balance: Money) -> Result<(), MoneyRefused> {
        self.prepaid.by_balance = Money::zero(self.currency);
        match self.kind {
            DocumentKind::Invoice => self.pay_from(balance),
            DocumentKind::CreditNote => Ok(()),
        }
    }

    /// Dates it on a day, with the day to pay by that follows.
    ///
    /// Drafted on 3 June and shown on 15 June, with 14 days, it is due on 29 June.
    pub fn date(&mut self, on: CivilDate, parties: (&Seller, &Customer), said: &DraftSaid) {
        self.issued_on = on;
        self.due_on = due_on((self.kind, on), parties, Some(said));
    }
}

/// By when a document is to be paid that is issued on a day: as a person said while it waited, else as terms have it.
pub(crate) fn due_on(
    (kind, issued_on): (DocumentKind, CivilDate),
    (seller, payer): (&Seller, &Customer),
    said: Option<&DraftSaid>,
) -> CivilDate {
    let terms = PayBy::Within(payer.net_days.unwrap_or(seller.net_days));
    match kind {
        DocumentKind::CreditNote => issued_on,
        DocumentKind::Invoice => said.and_then(|said| said.pay).unwrap_or(terms).due_on(issued_on),
    }
}
