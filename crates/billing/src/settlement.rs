//! Settlement: what a credit note takes off the invoices it credits, and what stays open on itself.
//! Knows documents as values and what is still open of each; must not know payments or how states are kept.

use std::collections::{BTreeMap, BTreeSet};

use ids::InvoiceId;
use money::Money;

use crate::document::{Document, DocumentKind};

/// What a credit note does to what is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settlement {
    /// What each invoice that its lines extend has less to be paid, as positive amounts.
    pub taken: BTreeMap<InvoiceId, Money>,
    /// What stays open on the note itself: zero, or below zero where the customer is still owed.
    pub rest: Money,
}

/// The documents whose lines a document's lines extend.
pub fn credited_documents(note: &Document) -> BTreeSet<InvoiceId> {
    note.lines.iter().filter_map(|line| line.extends).map(|earlier| earlier.document).collect()
}

/// Settles a credit note: each invoice that its lines extend has less to be paid by those lines with their
/// tax, as far as it is still open; the rest stays as an open credit on the note. A document that `open`
/// does not name takes nothing.
///
/// A note of −39.91 over an invoice of which 30.00 are open: the invoice is paid, −9.91 stay on the note.
pub fn settle(note: &Document, open: &BTreeMap<InvoiceId, Money>) -> Settlement {
    let mut credited: BTreeMap<InvoiceId, i128> = BTreeMap::new();
    for line in &note.lines {
        if let Some(earlier) = line.extends {
            let gross = i128::from(line.amount.minor()) + i128::from(line.tax.minor());
            *credited.entry(earlier.document).or_default() -= gross;
        }
    }
    let mut left = -i128::from(note.total.minor());
    let mut taken = BTreeMap::new();
    for (document, credited) in credited {
        let Some(open) = open.get(&document) else { continue };
        let part = credited.min(i128::from(open.minor())).min(left);
        if part > 0 {
            left -= part;
            taken.insert(document, amount(part, note));
        }
    }
    Settlement { taken, rest: amount(-left, note) }
}

fn amount(minor: i128, note: &Document) -> Money {
    let minor = i64::try_from(minor).expect("a part is no larger than the note");
    Money::new(minor, note.currency)
}

/// What is open of each document of a customer's history, as documents are issued one after the other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OpenAmounts {
    open: BTreeMap<InvoiceId, Money>,
}

impl OpenAmounts {
    /// Adds what is known to be open of a document that was issued before.
    pub fn insert(&mut self, document: InvoiceId, open: Money) {
        self.open.insert(document, open);
    }

    /// What is open of a document, if it is known.
    pub fn of(&self, document: InvoiceId) -> Option<Money> {
        self.open.get(&document).copied()
    }

    /// Issues the next document: an invoice is open with its total; a credit note settles what it can.
    /// Gives the earlier documents that have less open now.
    pub fn issue(&mut self, document: &Document) -> Vec<InvoiceId> {
        match document.kind {
            DocumentKind::Invoice => {
                self.open.insert(document.id, document.total);
                Vec::new()
            }
            DocumentKind::CreditNote => {
                let Settlement { taken, rest } = settle(document, &self.open);
                for (invoice, part) in &taken {
                    let open = self.open.get_mut(invoice).expect("a note takes from what is known");
                    *open = open.checked_sub(*part).expect("a note takes no more than is open");
                }
                self.open.insert(document.id, rest);
                taken.into_keys().collect()
            }
        }
    }
}
