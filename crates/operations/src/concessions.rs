//! Concessions: a person credits an issued invoice; shown first, then issued by the same decision.
//! Knows who may be asked what; must not know what a line gives back (`billing` decides).

use std::collections::{BTreeMap, BTreeSet};

pub use billing::{Conceded, LINES_ON_PAPER_MAX, LineLeft};
pub use pricing::CreditTo;

use billing::{
    AccountFacts, BillingPlan, ConcedeRefused, ConcessionAsked, Document, Invoiced, LineKind, OpenAmounts,
    PlannedDocument, Readiness,
};
use calendar::{AsOf, Instant};
use ids::{EnvironmentId, InvoiceId, SubscriptionId};
use money::Money;
use store::accounts::AccountKey;
use store::gather::{self, GatheredAccount};
use store::read::DocumentRow;
use store::{Act, ActError, Caches, Fault, Queries, billed, documents, subscriptions};

use crate::Operations;
use crate::by_hand::{self, DecidedByHand};
use crate::invoices::as_issued;
use crate::refusal::{Code, Failed, Refusal};

/// A credit asked for by a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreditAsked {
    /// Of which invoice.
    pub invoice: InvoiceId,
    /// How much of it.
    pub what: Conceded,
    /// Why, for whoever reads it later, the customer too.
    pub reason: String,
    /// Where what no open invoice takes goes.
    pub credit_to: CreditTo,
    /// The present moment.
    pub now: Instant,
}

/// A credit note that would be issued, and what it would do.
#[derive(Debug, Clone)]
pub struct CreditPreview {
    /// The note.
    pub planned: PlannedDocument,
    /// What it was decided from.
    pub facts: AccountFacts,
    /// What the invoice would have less to be paid.
    pub settles: Money,
    /// What the payer's balance would grow by.
    pub to_balance: Money,
    /// What the note would hold to be paid out.
    pub to_refund: Money,
}

/// What later documents credited of an invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credited {
    /// The documents that credit it, in order of issue.
    pub by: Vec<CreditedBy>,
    /// Of each line: what was credited, conceded, and is left.
    pub lines: Vec<LineLeft>,
}

/// One document that credits an invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreditedBy {
    /// Which.
    pub document: DocumentRow,
    /// What its lines take off this invoice, as those are counted, before tax or with it; zero or below.
    pub amount: Money,
    /// Why it credits it.
    pub meaning: CreditMeaning,
}

/// Why a document credits an invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CreditMeaning {
    /// A change did: what it takes back was unused.
    Correction,
    /// A person gave it, and it is never billed again.
    Concession,
    /// The invoice is void, and what it billed is open to be billed again.
    Cancellation,
}

impl CreditMeaning {
    /// The code it is shown with.
    pub fn code(self) -> &'static str {
        match self {
            CreditMeaning::Correction => "correction",
            CreditMeaning::Concession => "concession",
            CreditMeaning::Cancellation => "cancellation",
        }
    }

    fn of(kind: LineKind) -> CreditMeaning {
        match kind {
            LineKind::Concession => CreditMeaning::Concession,
            LineKind::Cancellation => CreditMeaning::Cancellation,
            _ => CreditMeaning::Correction,
        }
    }
}

/// What a credit follows from.
pub(crate) struct Gathered {
    pub run: GatheredAccount,
    pub invoice: Document,
    pub row: DocumentRow,
    pub lines: Vec<billing::BilledLine>,
}

impl Operations {
    /// What a credit would do, decided as it would be; nothing is kept and no number is used.
    ///
    /// # Errors
    /// Refused as [`credit`] refuses; a fault.
    pub fn preview_credit(
        &self,
        environment: EnvironmentId,
        asked: &CreditAsked,
    ) -> Result<CreditPreview, Failed> {
        let (gathered, note) =
            self.read(|reader| decided(reader, self.store.caches(), environment, asked))?;
        effects_of(gathered, note)
    }

    /// What later documents credited of an invoice, by id.
    ///
    /// # Errors
    /// Refused when there is no such document; a fault.
    pub fn credited(&self, environment: EnvironmentId, id: InvoiceId) -> Result<Credited, Failed> {
        let (row, content) = self.document(environment, &id.to_string())?;
        let read = read_back(&row, &content);
        let invoice = read.map_err(|(what, message)| Failed::Damaged { what, message })?;
        let lines = self.store.read(|reader| billed::lines_about(reader, environment, id))?;
        let left = billing::left_of(Invoiced { document: &invoice, lines: &lines });
        let lines = left.map_err(crate::credits::too_much)?;
        Ok(Credited { by: self.credited_by(environment, id)?, lines })
    }

    /// The later documents that credit an invoice, in order of issue.
    ///
    /// # Errors
    /// A fault.
    pub fn credited_by(&self, environment: EnvironmentId, id: InvoiceId) -> Result<Vec<CreditedBy>, Failed> {
        let found = self.store.read(|reader| {
            let mut amounts: Vec<(InvoiceId, CreditMeaning, Vec<Money>)> = Vec::new();
            for line in billed::lines_extending(reader, environment, id)? {
                if line.at.document == id || !line.amount.is_negative() {
                    continue;
                }
                let meaning = CreditMeaning::of(line.kind);
                match amounts.iter_mut().find(|(known, ..)| *known == line.at.document) {
                    Some((_, _, amounts)) => amounts.push(line.amount),
                    None => amounts.push((line.at.document, meaning, vec![line.amount])),
                }
            }
            let mut found = Vec::with_capacity(amounts.len());
            for (document, meaning, amounts) in amounts {
                let row = documents::document(reader, environment, document)?;
                found.extend(row.map(|row| (row, meaning, amounts)));
            }
            Ok::<_, Fault>(found)
        })?;
        let by = found.into_iter().map(|(document, meaning, amounts)| {
            let amount = Money::sum(document.total.currency(), amounts).map_err(crate::credits::too_much)?;
            Ok(CreditedBy { document, amount, meaning })
        });
        by.collect()
    }
}

/// What a credit note of an invoice would do.
///
/// # Errors
/// Refused where an amount does not fit.
pub(crate) fn effects_of(gathered: Gathered, note: Document) -> Result<CreditPreview, Failed> {
    let open = gathered.row.amount_open;
    let mut amounts = OpenAmounts::default();
    if matches!(gathered.row.state.as_str(), "open" | "uncollectible") {
        amounts.insert(gathered.invoice.id, open);
    }
    let (_, to_balance) = amounts.issue_to_balance(&note);
    let fit = |sum: Result<Money, _>| sum.map_err(crate::credits::too_much);
    let settles = amounts
        .of(gathered.invoice.id)
        .map_or(Ok(Money::zero(open.currency())), |left| fit(open.checked_sub(left)))?;
    let held = amounts.of(note.id).unwrap_or(Money::zero(open.currency()));
    let planned = PlannedDocument { readiness: Readiness::Ready, document: note };
    let to_refund = fit(held.checked_neg())?;
    Ok(CreditPreview { planned, facts: gathered.run.facts, settles, to_balance, to_refund })
}

/// Issues the credit note of a concession.
///
/// # Errors
/// Refused for a reason that cannot be kept, for an unknown invoice, for one that is void, for lines
/// and amounts that are not there or not left, and where facts keep moving.
pub fn credit(
    act: &mut Act<'_>,
    operations: &Operations,
    environment: EnvironmentId,
    asked: &CreditAsked,
) -> Result<(DocumentRow, Vec<u8>), ActError<Refusal>> {
    by_hand::issue(act, environment, asked.now, |act| {
        let (gathered, document) = decided(act, operations.store.caches(), environment, asked)?;
        let usage_watermark = documents::usage_watermark(act, environment, gathered.invoice.id)?;
        Ok(DecidedByHand { gathered: gathered.run, document, usage_watermark })
    })
}

/// A plan of nothing.
pub(crate) fn nothing() -> BillingPlan {
    let next_due = None;
    let (documents, subscriptions, movements, grants) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (credits_due, credits_left, lacks) = (BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
    BillingPlan { documents, subscriptions, movements, grants, next_due, credits_due, credits_left, lacks }
}

/// Gathers and decides.
fn decided(
    queries: &mut impl Queries,
    caches: &Caches,
    environment: EnvironmentId,
    asked: &CreditAsked,
) -> Result<(Gathered, Document), ActError<Refusal>> {
    Refusal::check_text("reason", &asked.reason).map_err(ActError::Refused)?;
    let gathered = gathered(queries, caches, environment, asked.invoice)?;
    // It may have become so since its state was read.
    let is_void = billing::cancelled(&gathered.lines).contains(&gathered.invoice.id);
    if is_void || gathered.row.state == "void" {
        let message = format!("{} is void, so that nothing of it is left to credit", gathered.row.number);
        return Err(ActError::Refused(Refusal::new(Code::CreditRefused, message).about("invoice")));
    }
    let invoiced = Invoiced { document: &gathered.invoice, lines: &gathered.lines };
    let what = ConcessionAsked {
        what: asked.what.clone(),
        reason: asked.reason.clone(),
        credit_to: asked.credit_to,
    };
    let note = billing::concede(&gathered.run.facts, invoiced, &what, AsOf(asked.now));
    let note = note.map_err(|why| ActError::Refused(refusal_of(&gathered.row.number, &why)))?;
    Ok((gathered, note))
}

/// Gathers what a credit of an invoice follows from.
pub(crate) fn gathered(
    queries: &mut impl Queries,
    caches: &Caches,
    environment: EnvironmentId,
    id: InvoiceId,
) -> Result<Gathered, ActError<Refusal>> {
    let unknown = || ActError::Refused(Refusal::not_found("invoice", &id.to_string()));
    let row = documents::document(queries, environment, id)?.ok_or_else(unknown)?;
    let frozen = documents::frozen(queries, environment, id)?.ok_or_else(unknown)?;
    let content = as_issued(frozen).map_err(|why| (row.number.clone(), why));
    let invoice = content.and_then(|(content, _)| read_back(&row, &content)).map_err(|(what, message)| {
        let message =
            format!("{what} cannot be read back: {message}; run `farthing verify` to see what is damaged");
        ActError::Refused(Refusal::new(Code::CreditRefused, message).about("invoice"))
    })?;
    let account = AccountKey { payer: row.customer, seller: row.seller, currency: invoice.currency };
    let mut ids: BTreeSet<SubscriptionId> =
        invoice.lines.iter().filter_map(|line| line.subscription).collect();
    ids.extend(invoice.key.owner.subscription());
    let mut named = Vec::with_capacity(ids.len());
    for id in &ids {
        named.extend(subscriptions::subscription(queries, environment, *id)?);
    }
    let about = (id, invoice.key.due);
    let run = gather::gather_to_credit(queries, caches, environment, (account, &named), about)?;
    let lines = billed::lines_about(queries, environment, id)?;
    Ok(Gathered { run, invoice, row, lines })
}

fn read_back(row: &DocumentRow, content: &[u8]) -> Result<Document, (String, String)> {
    let issued = records::document::decode(content).map_err(|why| (row.number.clone(), why.to_string()))?;
    Ok(issued.document)
}

fn refusal_of(number: &str, why: &ConcedeRefused) -> Refusal {
    let place = match why {
        ConcedeRefused::NotAnInvoice | ConcedeRefused::BuysCredits { .. } | ConcedeRefused::Bill(_) => {
            "invoice"
        }
        ConcedeRefused::LineUnknown { .. } => "lines",
        ConcedeRefused::NothingLeft { line } | ConcedeRefused::MoreThanLeft { line, .. } => {
            if line.is_some() { "lines" } else { "amount" }
        }
        ConcedeRefused::OtherCurrency { .. } | ConcedeRefused::NotAboveZero { .. } => "amount",
    };
    Refusal::new(Code::CreditRefused, format!("{number}: {why}")).about(place)
}
