//! Settlement: what a credit note takes off the invoices it credits, and what stays open on itself.
//! Knows documents as values and what is still open of each; must not know payments or how states are kept.

use std::collections::{BTreeMap, BTreeSet};

use ids::{EnvironmentId, InvoiceId};
use ledger::{Account, Entry, Posting};
use money::Money;

use crate::document::{Document, DocumentKind, Line};
use crate::entries::EntryRefused;
use crate::identity::rest_entry_id;

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
/// tax, without what goes back to credits, as far as it is still open; the rest stays as an open credit on
/// the note. A document that `open` does not name takes nothing.
///
/// A note of −39.91 over an invoice of which 30.00 are open: the invoice is paid, −9.91 stay on the note.
pub fn settle(note: &Document, open: &BTreeMap<InvoiceId, Money>) -> Settlement {
    let mut credited: BTreeMap<InvoiceId, i128> = BTreeMap::new();
    for line in &note.lines {
        if let Some(earlier) = line.extends {
            *credited.entry(earlier.document).or_default() -= money_of(line, note);
        }
    }
    let mut left = i128::from(note.prepaid.by_credits.minor()) - i128::from(note.total.minor());
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

/// What a line comes to in money: net and tax, less what credits paid or got back of both.
fn money_of(line: &Line, note: &Document) -> i128 {
    let burns = note.burns.iter().filter(|burn| burn.line == line.number);
    let burnt: i128 = burns.map(|burn| i128::from(burn.amount.minor())).sum();
    // Credits that apply before tax are among the burns.
    i128::from(line.amount.minor()) - i128::from(line.off_document.minor()) + i128::from(line.tax.minor())
        - burnt
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

    /// Issues the next document: an invoice is open with what is left to pay of it; a credit note settles what
    /// it can. Gives the earlier documents that have less open now.
    ///
    /// # Panics
    /// When more was paid of an invoice than it comes to, which the engine never plans.
    pub fn issue(&mut self, document: &Document) -> Vec<InvoiceId> {
        match document.kind {
            DocumentKind::Invoice => {
                let due = document.amount_due().expect("no more is prepaid than an invoice comes to");
                self.open.insert(document.id, due);
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
    /// The same, where a credit note's rest goes to the payer's balance: nothing stays open on the note. Gives
    /// also the rest, zero or above: what the balance grows by.
    ///
    /// A note of −39.91 over an invoice of which 30.00 are open: the balance grows by 9.91.
    pub fn issue_to_balance(&mut self, document: &Document) -> (Vec<InvoiceId>, Money) {
        let settled = self.issue(document);
        let zero = Money::zero(document.currency);
        let rest = match document.kind {
            DocumentKind::Invoice => zero,
            DocumentKind::CreditNote => self.open.insert(document.id, zero).unwrap_or(zero),
        };
        (settled, rest.checked_neg().expect("a rest is no larger than its note"))
    }
}

/// The entry that books a credit note's rest from the receivable to the payer's balance.
///
/// A rest of 9.91: debit receivable 9.91, credit customer_balance 9.91.
///
/// # Errors
/// When the rest does not fit.
pub fn entry_of_rest(
    environment: EnvironmentId,
    note: &Document,
    rest: Money,
) -> Result<Entry, EntryRefused> {
    let postings = vec![
        Posting { account: Account::Receivable, amount: rest },
        Posting { account: Account::CustomerBalance, amount: rest.checked_neg()? },
    ];
    let id = rest_entry_id(environment, note.id, note.key.due);
    Ok(Entry::balanced(id, note.key.due, note.issued_on, note.id.to_string(), postings)?)
}
