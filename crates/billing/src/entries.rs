//! Entries: what an issued document books.
//! Knows which account a line belongs to; must not know how entries are kept.

use ledger::{Account, Entry, Posting, Unbalanced};
use money::{Money, MoneyRefused};
use pricing::Timing;

use crate::billed::{BilledLine, LineKind, LineRef, LineSubject};
use crate::document::{Document, Line};
use crate::facts::SubscriptionFacts;
use crate::identity::entry_id;

/// Why a document makes no entry; each is a bug or damage, as a planned document always makes one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EntryRefused {
    /// The document's sums do not agree.
    #[error(transparent)]
    Unbalanced(#[from] Unbalanced),
    /// An amount does not fit.
    #[error("the document cannot be booked: {0}")]
    Amount(#[from] MoneyRefused),
}

/// The entry of a document: the receivable against revenue and tax. Time-based lines billed in advance are
/// deferred, and so are their credits. A credit note books the mirror, against the receivable.
///
/// 10.00 in advance with 1.00 GST: debit receivable 11.00, credit deferred_revenue 10.00, credit
/// tax_payable:GST 1.00.
///
/// # Errors
/// When the document's lines, taxes and total do not agree.
pub fn entry_of(document: &Document, facts: &SubscriptionFacts) -> Result<Entry, EntryRefused> {
    let zero = Money::zero(document.currency);
    let (mut deferred, mut earned) = (zero, zero);
    for line in &document.lines {
        let side = if is_deferred(line, facts) { &mut deferred } else { &mut earned };
        *side = side.checked_add(line.amount)?;
    }
    let mut postings = Vec::with_capacity(3 + document.taxes.len());
    postings.push(Posting { account: Account::Receivable, amount: document.total });
    postings.push(Posting { account: Account::DeferredRevenue, amount: deferred.checked_neg()? });
    postings.push(Posting { account: Account::Revenue, amount: earned.checked_neg()? });
    for group in document.taxes.iter().filter(|group| !group.tax.is_zero()) {
        let account = Account::TaxPayable { name: group.answer.name.clone() };
        postings.push(Posting { account, amount: group.tax.checked_neg()? });
    }
    let id = entry_id(facts.environment, document.id, document.key.due);
    Ok(Entry::balanced(id, document.key.due, document.issued_on, document.id.to_string(), postings)?)
}

fn is_deferred(line: &Line, facts: &SubscriptionFacts) -> bool {
    let LineSubject::Price(subject) = &line.subject else { return false };
    let time_based = matches!(line.kind, LineKind::Recurring | LineKind::Credit);
    let price = facts.plans.get(&subject.plan_version).and_then(|plan| plan.price(&subject.price));
    time_based && price.is_some_and(|price| price.is_time_based() && price.timing == Timing::InAdvance)
}

impl Document {
    /// Its lines as later bills need them.
    pub fn billed_lines(&self) -> Vec<BilledLine> {
        self.lines.iter().map(|line| self.billed_line(line)).collect()
    }

    fn billed_line(&self, line: &Line) -> BilledLine {
        let group = usize::try_from(line.tax_group).expect("an index fits");
        BilledLine {
            at: LineRef { document: self.id, line: line.number },
            kind: line.kind,
            subject: line.subject.clone(),
            full: line.full,
            service: line.service,
            dimensions: line.dimensions.clone(),
            quantity: line.quantity,
            amount: line.amount,
            tax: line.tax,
            tax_answer: self.taxes[group].answer.clone(),
            extends: line.extends,
        }
    }
}
