//! Settlement: what a credit note takes off the invoices it credits, and what stays open on itself.
//! Knows documents as values and what is still open of each; must not know payments or how states are kept.

use std::collections::{BTreeMap, BTreeSet};

use ids::{EnvironmentId, InvoiceId};
use ledger::{Account, Entry, Posting};
use money::Money;

use crate::document::{Document, DocumentKind, Line};
use crate::entries::{Burnt, EntryRefused};
use crate::identity::rest_entry_id;

/// What a credit note does to what is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settlement {
    /// What each invoice that its lines extend has less to be paid, as positive amounts.
    pub taken: BTreeMap<InvoiceId, Money>,
    /// What is left of the note: zero, or below zero where the customer is still owed.
    pub rest: Money,
    /// The part of the rest that is to be paid out: zero, or below zero.
    pub to_refund: Money,
}

/// The documents whose lines a document's lines extend.
pub fn credited_documents(note: &Document) -> BTreeSet<InvoiceId> {
    note.lines.iter().filter_map(|line| line.extends).map(|earlier| earlier.document).collect()
}

/// Settles a credit note: each invoice that its lines extend has less to be paid by those lines with their
/// tax, without what goes back to credits, as far as it is still open; the rest is owed to the customer. What
/// the payer's balance paid of an invoice counts as paid. A document that `open` does not name takes nothing.
/// What an invoice takes is shared over the lines that extend it by largest remainder, so that it is known
/// how much of the rest is of lines that are to be refunded.
///
/// A note of −39.91 over an invoice of which 30.00 are open: the invoice is paid, the rest is −9.91. Where
/// the note has lines of −30.00 to be refunded and of −9.91 for the balance, the invoice took 22.55 and 7.45
/// of them, and −7.45 are to be refunded.
pub fn settle(note: &Document, open: &BTreeMap<InvoiceId, Money>) -> Settlement {
    let mut credited: BTreeMap<InvoiceId, i128> = BTreeMap::new();
    let burnt = note.burnt_by_line();
    for line in &note.lines {
        if let Some(earlier) = line.extends {
            *credited.entry(earlier.document).or_default() -= money_of(line, (note, &burnt));
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
    let to_refund = to_refund((note, &burnt), &taken).clamp(0, left.max(0));
    Settlement { taken, rest: amount(-left, note), to_refund: amount(-to_refund, note) }
}

/// What lines that are to be refunded come to, less what invoices took of them.
fn to_refund((note, burnt): (&Document, &Burnt), taken: &BTreeMap<InvoiceId, Money>) -> i128 {
    if note.lines.iter().all(|line| !line.refund) {
        return 0;
    }
    let sizes: Vec<i128> = note.lines.iter().map(|line| (-money_of(line, (note, burnt))).max(0)).collect();
    let extends = |line: &Line, document| line.extends.is_some_and(|earlier| earlier.document == document);
    let of_refunds = |amounts: &[i128]| -> i128 {
        let lines = note.lines.iter().zip(amounts);
        lines.filter(|(line, _)| line.refund).map(|(_, amount)| *amount).sum()
    };
    let mut left = of_refunds(&sizes);
    for (document, part) in taken {
        let weights = note.lines.iter().zip(&sizes);
        let weights: Vec<i128> =
            weights.map(|(line, size)| if extends(line, *document) { *size } else { 0 }).collect();
        let shares = part.split(&weights).expect("an invoice takes of lines that are not zero");
        left -= of_refunds(&shares.into_iter().map(|share| i128::from(share.minor())).collect::<Vec<_>>());
    }
    left
}

/// What a line comes to in money: net and tax, less what credits paid or got back of both.
fn money_of(line: &Line, (note, burnt): (&Document, &Burnt)) -> i128 {
    let tax_on_top = if note.has_tax_in(line) { 0 } else { i128::from(line.tax.minor()) };
    let (burnt, _) = burnt.get(&line.number).copied().unwrap_or_default();
    // Credits that apply before tax are among the burns.
    i128::from(line.amount.minor()) - i128::from(line.off_document.minor()) + tax_on_top - burnt
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

    /// Issues the next document: an invoice is open with what is left to pay of it; a credit note settles
    /// what it can, and all of its rest stays open on it, below zero. Gives the earlier documents that have
    /// less open now.
    ///
    /// # Panics
    /// When more was paid of an invoice than it comes to, which the engine never plans.
    pub fn issue(&mut self, document: &Document) -> Vec<InvoiceId> {
        let Settlement { taken, rest, .. } = self.take(document);
        if document.kind == DocumentKind::CreditNote {
            self.open.insert(document.id, rest);
        }
        taken.into_keys().collect()
    }

    /// The same, where a credit note's rest goes to the payer's balance: only what is to be paid out stays
    /// open on the note, below zero. Gives also what the balance grows by, zero or above.
    ///
    /// A note of −39.91 over an invoice of which 30.00 are open: the balance grows by 9.91. Where its lines
    /// are to be refunded, −9.91 stay open on the note.
    pub fn issue_to_balance(&mut self, document: &Document) -> (Vec<InvoiceId>, Money) {
        let Settlement { taken, rest, to_refund } = self.take(document);
        if document.kind == DocumentKind::CreditNote {
            self.open.insert(document.id, to_refund);
        }
        let to_balance = to_refund.checked_sub(rest).expect("a rest is no larger than its note");
        (taken.into_keys().collect(), to_balance)
    }

    /// Opens an invoice, or takes what a credit note settles off those it credits.
    fn take(&mut self, document: &Document) -> Settlement {
        if document.kind == DocumentKind::Invoice {
            let due = document.amount_due().expect("no more is prepaid than an invoice comes to");
            self.open.insert(document.id, due);
            let zero = Money::zero(document.currency);
            return Settlement { taken: BTreeMap::new(), rest: zero, to_refund: zero };
        }
        let settlement = settle(document, &self.open);
        for (invoice, part) in &settlement.taken {
            let open = self.open.get_mut(invoice).expect("a note takes from what is known");
            *open = open.checked_sub(*part).expect("a note takes no more than is open");
        }
        settlement
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
