//! Cancellations: an issued invoice is void, and what it billed is open to be billed again.
//! Knows one invoice as a whole; must not know why it was wrong, nor whether it was paid.
//!
//! The credit note of a cancellation is the invoice with every sign turned. Neither of them counts as billed from then
//! on, so that the next run owes again what they were about, by the facts of that day.

use std::collections::BTreeSet;

use calendar::AsOf;
use ids::InvoiceId;
use money::{Money, MoneyRefused};

use crate::billed::{BilledLine, LineKind, LineRef};
use crate::concession::Invoiced;
use crate::credits::{Asked, Purse};
use crate::document::{
    ByHand, Document, DocumentDiscount, DocumentKind, Line, LineDiscount, LineTrace, Prepaid, Readiness,
    TaxGroup,
};
use crate::facts::{AccountFacts, Burn};
use crate::identity::invoice_id;
use crate::refused::BillRefused;

/// Why an invoice is not cancelled, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CancelRefused {
    /// It is a credit note.
    #[error("only invoices are voided, and this is a credit note")]
    NotAnInvoice,
    /// Its lines buy credits.
    #[error("line {line} bought credits, which may have paid other invoices since; void the grant instead")]
    BuysCredits {
        /// The first such line.
        line: u32,
    },
    /// It gave credits back that may be used up since.
    #[error(
        "line {line} gave credits back, which may have paid other invoices since; credit the invoice instead"
    )]
    GaveCreditsBack {
        /// The first such line.
        line: u32,
    },
    /// What it takes back of an earlier line, another document takes back, too: a part each, over the same time.
    #[error(
        "line {line} takes back a part of what {} takes back as well, and one goes with the other; credit the \
         invoice instead",
        .with.document
    )]
    TakesBackWithAnother {
        /// The first such line.
        line: u32,
        /// The line of the other document.
        with: LineRef,
    },
    /// The credits that paid it, or an amount, are not as they should be.
    #[error(transparent)]
    Bill(#[from] BillRefused),
}

impl From<MoneyRefused> for CancelRefused {
    fn from(why: MoneyRefused) -> CancelRefused {
        CancelRefused::Bill(why.into())
    }
}

/// The credit note that cancels an invoice of which nothing was taken back before: each of its lines, discounts and
/// taxes with the sign turned, so that both come to nothing. Credits that paid it go back to their grants. Beside its own
/// the lines are those of other documents that stand and take back what it takes back; see [`taken_back_by`].
///
/// An invoice of 31.00 less 1.00 discount and 5.70 tax is cancelled by one of −31.00, −1.00 and −5.70.
///
/// # Errors
/// The first reason of [`CancelRefused`] that holds.
pub fn cancel(
    account: &AccountFacts,
    invoiced: Invoiced<'_>,
    reason: &str,
    as_of: AsOf,
) -> Result<Document, CancelRefused> {
    let invoice = invoiced.document;
    check(invoiced)?;
    let at = as_of.instant();
    let owner = invoice.key.owner;
    let (key, kind) = (account.key_at_once(owner, at), DocumentKind::CreditNote);
    let lines: Vec<Line> =
        invoice.lines.iter().map(|line| turned(invoice, line)).collect::<Result<_, _>>()?;
    let mut purse = Purse::to_give_back(account, at, invoiced.lines)?;
    let mut burns: Vec<Burn> = Vec::new();
    for line in lines.iter().filter(|line| !line.by_credits.is_zero()) {
        let issued = LineRef { document: invoice.id, line: line.number };
        burns.extend(purse.give_back(issued, line, (at, Readiness::Ready))?);
    }
    let issued_on = account.seller.zone.day_of(at);
    let reverses: Vec<Asked> = lines.iter().map(reversed).collect();
    let mut document = Document {
        id: invoice_id(account.environment, (account.seller.id, invoice.currency), key, kind),
        key,
        kind,
        currency: invoice.currency,
        period: invoice.period,
        by_hand: Some(ByHand::Cancellation { reason: reason.to_owned() }),
        lines,
        discounts: invoice.discounts.iter().map(discount_turned).collect::<Result<_, _>>()?,
        burns,
        taxes: invoice.taxes.iter().map(tax_turned).collect::<Result<_, _>>()?,
        net: invoice.net.checked_neg()?,
        tax: invoice.tax.checked_neg()?,
        total: invoice.total.checked_neg()?,
        prepaid: Prepaid::nothing(invoice.currency),
        issued_on,
        due_on: issued_on,
    };
    document.prepaid.by_credits = purse.pay_total(&mut document, &reverses, Readiness::Ready)?;
    Ok(document)
}

/// The invoice that a document cancels; none where it cancels nothing.
pub fn cancelled_by(note: &Document) -> Option<InvoiceId> {
    let cancels = matches!(note.by_hand, Some(ByHand::Cancellation { .. }));
    note.lines.first().filter(|_| cancels)?.extends.map(|earlier| earlier.document)
}

/// The documents among issued lines that do not count as billed: those that were cancelled, and what cancels them.
pub fn cancelled<'l>(lines: impl IntoIterator<Item = &'l BilledLine>) -> BTreeSet<InvoiceId> {
    let cancels = lines.into_iter().filter(|line| line.kind == LineKind::Cancellation);
    cancels.flat_map(|line| [Some(line.at.document), line.extends.map(|of| of.document)]).flatten().collect()
}

/// The earlier lines that an invoice takes something back of.
pub fn taken_back_by(invoice: &Document) -> BTreeSet<LineRef> {
    let back = invoice.lines.iter().filter(|line| line.amount.is_negative());
    back.filter_map(|line| line.extends).collect()
}

fn check(invoiced: Invoiced<'_>) -> Result<(), CancelRefused> {
    let invoice = invoiced.document;
    if invoice.kind != DocumentKind::Invoice {
        return Err(CancelRefused::NotAnInvoice);
    }
    if let Some(line) = invoice.lines.iter().find(|line| line.kind == LineKind::Purchase) {
        return Err(CancelRefused::BuysCredits { line: line.number });
    }
    if let Some(burn) = invoice.burns.iter().find(|burn| burn.amount.is_negative()) {
        return Err(CancelRefused::GaveCreditsBack { line: burn.line });
    }
    let void = cancelled(invoiced.lines);
    let others = || {
        let stands = |line: &&BilledLine| !void.contains(&line.at.document) && line.amount.is_negative();
        invoiced.lines.iter().filter(|line| line.at.document != invoice.id).filter(stands)
    };
    for line in invoice.lines.iter().filter(|line| line.amount.is_negative() && line.extends.is_some()) {
        let is_part = |other: &&BilledLine| other.extends == line.extends && other.service == line.service;
        if let Some(with) = others().find(is_part) {
            return Err(CancelRefused::TakesBackWithAnother { line: line.number, with: with.at });
        }
    }
    Ok(())
}

/// A line with its sign turned: it takes back what the other charged, or charges what that one took back.
fn turned(invoice: &Document, line: &Line) -> Result<Line, MoneyRefused> {
    let of_document = line.document_discounts.iter().map(|discount| {
        let amount = discount.amount.checked_neg()?;
        Ok(LineDiscount { discount: discount.discount, name: discount.name.clone(), amount })
    });
    Ok(Line {
        kind: LineKind::Cancellation,
        refund: false,
        discounts: Vec::new(),
        amount: line.amount.checked_neg()?,
        conceded: Money::zero(invoice.currency),
        off_document: line.off_document.checked_neg()?,
        document_discounts: of_document.collect::<Result<_, MoneyRefused>>()?,
        by_credits: line.by_credits.checked_neg()?,
        tax: line.tax.checked_neg()?,
        extends: Some(LineRef { document: invoice.id, line: line.number }),
        trace: LineTrace::Cancellation { of: line.amount },
        ..line.clone()
    })
}

fn reversed(line: &Line) -> Asked {
    Asked { plan: None, slices: Vec::new(), reverses: line.extends }
}

fn discount_turned(discount: &DocumentDiscount) -> Result<DocumentDiscount, MoneyRefused> {
    let (from, amount) = (discount.from.checked_neg()?, discount.amount.checked_neg()?);
    Ok(DocumentDiscount { from, amount, ..discount.clone() })
}

fn tax_turned(group: &TaxGroup) -> Result<TaxGroup, MoneyRefused> {
    let by_part = group.by_part.iter().map(|part| part.checked_neg()).collect::<Result<_, _>>()?;
    Ok(TaxGroup { net: group.net.checked_neg()?, tax: group.tax.checked_neg()?, by_part, ..group.clone() })
}
