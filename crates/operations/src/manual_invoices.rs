//! Invoices that people write: kept as drafts, shown as they would be, issued by the same decision.
//! Knows who is billed and what is kept; must not know what lines come to (`billing` decides).

use billing::{AccountFacts, Attachment, Document, LineKind, LineTrace, ManualLine, ManualRefused};
use calendar::{AsOf, Instant};
use ids::{CustomerId, EnvironmentId, InvoiceId};
use money::{Currency, MoneyRefused, Quantity, Rounding, UnitPrice};
use records::{IssuedContent, RULES_VERSION};
use store::accounts::{self, AccountKey};
use store::gather::{self, GatheredAccount};
use store::read::DocumentRow;
use store::{Act, ActError, Caches, Queries, documents, manual_drafts, parties};

use crate::attachments::{self, Attached};
use crate::by_hand::{self, DecidedByHand};
use crate::instalments;
use crate::named::Taxed;
use crate::rates_waiting::RatesWanted;
use crate::refusal::{self, Code, Failed, Refusal};
use crate::{Operations, millis};

pub use billing::ManualInvoice;
pub use store::manual_drafts::ManualDraft;

/// An invoice that a person writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManualAsked {
    /// The id of its draft, and of the invoice once it is issued.
    pub id: InvoiceId,
    /// Who is billed.
    pub customer: CustomerId,
    /// In which currency.
    pub currency: Currency,
    /// What is billed.
    pub written: ManualInvoice,
    /// The present moment.
    pub now: Instant,
}

/// A draft with what it would be if it were issued now.
#[derive(Debug, Clone)]
pub struct ManualView {
    /// As it is kept.
    pub draft: ManualDraft,
    /// The invoice.
    pub document: Document,
    /// What it was decided from.
    pub facts: AccountFacts,
}

impl ManualView {
    /// The content that it would be issued with, without a number.
    pub fn content(&self) -> Vec<u8> {
        records::document::encode(&IssuedContent {
            number: None,
            document: &self.document,
            seller: &self.facts.seller,
            customer: &self.facts.payer,
            rules_version: RULES_VERSION,
            time_zone_database: calendar::TZDB_VERSION,
        })
    }
}

/// Keeps a draft.
///
/// # Errors
/// Refused for a customer that another pays for, for a tax category without an answer, and for lines that make no
/// invoice.
pub fn write(
    act: &mut Act<'_>,
    operations: &Operations,
    environment: EnvironmentId,
    asked: &ManualAsked,
) -> Result<ManualView, ActError<Refusal>> {
    write_with(act, operations, environment, (asked, &[]))
}

/// The same with what is attached to another document.
fn write_with(
    act: &mut Act<'_>,
    operations: &Operations,
    environment: EnvironmentId,
    (asked, attached): (&ManualAsked, &[Attached]),
) -> Result<ManualView, ActError<Refusal>> {
    let ManualAsked { id, customer, currency, ref written, now } = *asked;
    let view = decided(act, operations.store.caches(), environment, (asked, &names_of(attached)))?;
    let total = view.document.total;
    let written = written.clone();
    let draft = ManualDraft { id, customer, currency, total, created_at: now, changed_at: now, written };
    manual_drafts::insert(act, environment, &draft)?;
    attachments::copy(act, environment, (attached, id, now))?;
    Ok(view.kept_as(draft))
}

/// Replaces what was written of a draft.
///
/// # Errors
/// Refused where there is none, and as [`write`].
pub fn rewrite(
    act: &mut Act<'_>,
    operations: &Operations,
    environment: EnvironmentId,
    (id, written, now): (InvoiceId, &ManualInvoice, Instant),
) -> Result<ManualView, ActError<Refusal>> {
    let before = held(act, environment, id)?;
    let asked = ManualAsked {
        id,
        customer: before.customer,
        currency: before.currency,
        written: written.clone(),
        now,
    };
    let attached = names_of(&attachments::of(act, environment, id)?);
    let view = decided(act, operations.store.caches(), environment, (&asked, &attached))?;
    let draft = ManualDraft { total: view.document.total, changed_at: now, written: asked.written, ..before };
    manual_drafts::replace(act, environment, &draft)?;
    Ok(view.kept_as(draft))
}

/// Discards a draft, and what is attached to it.
///
/// # Errors
/// Refused where there is none.
pub fn discard(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    id: InvoiceId,
) -> Result<ManualDraft, ActError<Refusal>> {
    let draft = held(act, environment, id)?;
    attachments::discard(act, environment, id)?;
    manual_drafts::remove(act, environment, id)?;
    Ok(draft)
}

/// Issues a draft: it gets its number, its content is frozen under its id with what is attached to it, and the ledger is posted.
///
/// # Errors
/// Refused where there is none, as [`write`], and where facts keep moving.
pub fn issue(
    act: &mut Act<'_>,
    operations: &Operations,
    environment: EnvironmentId,
    (id, now): (InvoiceId, Instant),
) -> Result<(DocumentRow, Vec<u8>), ActError<Refusal>> {
    let draft = held(act, environment, id).map_err(|why| match why {
        // The same answer as for any document that is no draft.
        ActError::Refused(refusal) if refusal.code == Code::InvoiceRefused => {
            ActError::Refused(Refusal { code: Code::NotADraft, ..refusal })
        }
        other => other,
    })?;
    let attached = attachments::take(act, environment, (id, now))?;
    manual_drafts::remove(act, environment, id)?;
    let ManualDraft { customer, currency, written, .. } = draft;
    let asked = ManualAsked { id, customer, currency, written, now };
    let issued = issued_with(act, operations, environment, (&asked, &names_of(&attached)))?;
    store::attachments::insert(act, environment, &attached)?;
    Ok(issued)
}

/// Issues an invoice as it is written, without a draft.
///
/// # Errors
/// As [`write`], and where facts keep moving.
pub fn issued(
    act: &mut Act<'_>,
    operations: &Operations,
    environment: EnvironmentId,
    asked: &ManualAsked,
) -> Result<(DocumentRow, Vec<u8>), ActError<Refusal>> {
    issued_with(act, operations, environment, (asked, &[]))
}

fn issued_with(
    act: &mut Act<'_>,
    operations: &Operations,
    environment: EnvironmentId,
    (asked, attached): (&ManualAsked, &[Attachment]),
) -> Result<(DocumentRow, Vec<u8>), ActError<Refusal>> {
    // From now on its runs know that documents of its own stand beside those of its subscriptions.
    accounts::move_account(act, environment, asked.customer).map_err(refusal::refused)?;
    by_hand::issue(act, environment, asked.now, |act| {
        let (gathered, document) = decide(act, operations.store.caches(), environment, (asked, attached))?;
        Ok(DecidedByHand { gathered, document, usage_watermark: 0 })
    })
}

/// Writes the lines of an issued invoice into a draft: as they were written, or what was billed as one of each, without
/// the tax where prices included it; with what is attached to it, and its instalments where they were written in percent,
/// each as many days after the issue.
///
/// # Errors
/// Refused for a credit note, where nothing above zero is on it, and as [`write`].
pub fn duplicate(
    act: &mut Act<'_>,
    operations: &Operations,
    environment: EnvironmentId,
    (of, id, now): (InvoiceId, InvoiceId, Instant),
) -> Result<ManualView, ActError<Refusal>> {
    let unknown = || ActError::Refused(Refusal::not_found("invoice", &of.to_string()));
    let row = documents::document(act, environment, of)?.ok_or_else(unknown)?;
    let content = documents::content(act, environment, of)?.ok_or_else(unknown)?;
    let refused =
        |message: String| ActError::Refused(Refusal::new(Code::InvoiceRefused, message).about("invoice"));
    let before = records::document::decode(&content).map_err(|mistakes| {
        refused(format!(
            "{} cannot be read back: {mistakes}; run `farthing verify` to see what is damaged",
            row.number
        ))
    })?;
    let invoice = before.document;
    if invoice.kind != billing::DocumentKind::Invoice {
        return Err(refused(format!("{} is a credit note; only invoices are duplicated", row.number)));
    }
    let by = (before.seller.id, before.seller.version);
    let rounding = parties::seller_version(act, operations.store.caches(), environment, by)?.rounding;
    let again = invoice.lines.iter().filter_map(|line| written_again(&invoice, line, rounding).transpose());
    let lines: Result<Vec<ManualLine>, MoneyRefused> = again.collect();
    let lines = lines.map_err(|why| refused(format!("{} cannot be written again: {why}", row.number)))?;
    let Document { by_hand, currency, issued_on, .. } = invoice;
    if lines.is_empty() {
        return Err(refused(format!("nothing on {} is above zero, so nothing is duplicated", row.number)));
    }
    let (memo, purchase_order, instalments) = match by_hand {
        Some(billing::ByHand::Manual { memo, purchase_order, instalments, .. }) => {
            (memo, purchase_order, billing::written_again(&instalments, issued_on))
        }
        Some(billing::ByHand::Noted { memo, purchase_order }) => (memo, purchase_order, None),
        Some(billing::ByHand::Concession { .. } | billing::ByHand::Cancellation { .. }) | None => {
            (None, None, None)
        }
    };
    let instalments = instalments.unwrap_or_default();
    let written = ManualInvoice { lines, memo, purchase_order, due_on: None, instalments };
    let mut attached = attachments::of(act, environment, of)?;
    // What came to stand beside it was never part of it.
    attached.retain(|one| !one.beside);
    let asked = ManualAsked { id, customer: row.customer, currency, written, now };
    write_with(act, operations, environment, (&asked, &attached))
}

/// A line of an invoice to be billed once more, for the day on which that is; none of what gave something back. What
/// people write is taxed on top, so tax that was in an amount is taken out, to the line's own cents; the draft's tax is
/// rounded anew.
///
/// 9.99 with 19 % in it are written as 8.39, which come to 9.98.
fn written_again(
    invoice: &Document,
    line: &billing::Line,
    rounding: Rounding,
) -> Result<Option<ManualLine>, MoneyRefused> {
    if line.amount.is_negative() {
        return Ok(None);
    }
    let each = match &line.trace {
        // Of nothing the price is not known any more.
        LineTrace::OneOff { .. } if line.quantity.is_zero() => Some(money::Decimal::ZERO),
        LineTrace::OneOff { exact, .. } if line.kind == LineKind::OneOff && !invoice.has_tax_in(line) => {
            exact.checked_div(line.quantity).ok().and_then(money::Ratio::as_decimal)
        }
        _ => None,
    };
    let (quantity, unit, unit_price) = match each {
        Some(each) => (Quantity::new(line.quantity), line.unit.clone(), each),
        None => (Quantity::ONE, None, invoice.amount_without_tax(line, rounding)?.to_decimal()),
    };
    Ok(Some(ManualLine {
        description: line.description.chars().take(records::manual::DESCRIPTION_CHARS_MAX).collect(),
        quantity,
        unit,
        unit_price: UnitPrice::new(unit_price),
        tax_category: line.tax_category.clone(),
        days: None,
    }))
}

impl Operations {
    /// An id for a draft.
    pub fn draft_id(&self, now: Instant) -> InvoiceId {
        InvoiceId::from_cause(millis(now), self.random_cause())
    }

    /// Drafts that people wrote, after a cursor, in order of id.
    ///
    /// # Errors
    /// A fault.
    pub fn manual_drafts(
        &self,
        environment: EnvironmentId,
        customer: Option<CustomerId>,
        page: (&str, u32),
    ) -> Result<Vec<ManualDraft>, Failed> {
        Ok(self.store.read(|reader| manual_drafts::drafts(reader, environment, customer, page))?)
    }

    /// A draft that a person wrote, with what it would be if it were issued now; none where there is none.
    ///
    /// # Errors
    /// Refused where it makes no invoice any more, as where its seller has no tax for it; a fault.
    pub fn manual_draft(
        &self,
        environment: EnvironmentId,
        id: InvoiceId,
    ) -> Result<Option<ManualView>, Failed> {
        let now = self.now_in(environment)?;
        let view = self.read(|reader| {
            let Some(draft) = manual_drafts::draft(reader, environment, id)? else { return Ok(None) };
            let ManualDraft { customer, currency, ref written, .. } = draft;
            let asked = ManualAsked { id, customer, currency, written: written.clone(), now };
            let attached = names_of(&attachments::of(reader, environment, id)?);
            let view = decided(reader, self.store.caches(), environment, (&asked, &attached))?;
            Ok(Some(view.kept_as(draft)))
        });
        self.asking_for_rates(environment, view)
    }

    /// Whether a person wrote a draft of that id.
    ///
    /// # Errors
    /// A fault.
    pub fn is_manual_draft(&self, environment: EnvironmentId, id: InvoiceId) -> Result<bool, Failed> {
        Ok(self.store.read(|reader| manual_drafts::draft(reader, environment, id))?.is_some())
    }
}

/// What was decided, before it is kept.
struct Decided {
    document: Document,
    facts: AccountFacts,
}

impl Decided {
    fn kept_as(self, draft: ManualDraft) -> ManualView {
        ManualView { draft, document: self.document, facts: self.facts }
    }
}

fn decided(
    queries: &mut impl Queries,
    caches: &Caches,
    environment: EnvironmentId,
    asked: (&ManualAsked, &[Attachment]),
) -> Result<Decided, ActError<Refusal>> {
    let (gathered, document) = decide(queries, caches, environment, asked)?;
    Ok(Decided { document, facts: gathered.facts })
}

fn decide(
    queries: &mut impl Queries,
    caches: &Caches,
    environment: EnvironmentId,
    (asked, attached): (&ManualAsked, &[Attachment]),
) -> Result<(GatheredAccount, Document), ActError<Refusal>> {
    let row = parties::customer_row(queries, environment, asked.customer)?;
    let row =
        row.ok_or_else(|| ActError::Refused(Refusal::not_found("customer", &asked.customer.to_string())))?;
    if let Some(payer) = row.payer {
        let message = format!("{payer} pays for {}; bill that one instead", asked.customer);
        return Err(ActError::Refused(Refusal::new(Code::PayerRefused, message).about("customer")));
    }
    let taxed = Taxed::by(queries, environment, (row.seller, asked.now))?;
    for (index, line) in asked.written.lines.iter().enumerate() {
        let known = taxed.category(&line.tax_category, &format!("lines[{index}].tax_category"));
        known.map_err(|unknown| unknown.refused(Code::InvoiceRefused))?;
    }
    let account = AccountKey { payer: asked.customer, seller: row.seller, currency: asked.currency };
    let gathered = gather::gather_by_hand(queries, caches, environment, (account, &[]), asked.now)?;
    let written = (asked.id, &asked.written, attached);
    let document = billing::manual_invoice(&gathered.facts, written, AsOf(asked.now));
    let document = document.map_err(|why| ActError::Refused(refusal_of(why)))?;
    Ok((gathered, document))
}

/// What a document says of what is attached to it.
fn names_of(attached: &[Attached]) -> Vec<Attachment> {
    attached.iter().map(|one| one.attachment.clone()).collect()
}

/// A draft as it stands once nobody else changes, discards or issues it until the end of this act.
fn held(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    id: InvoiceId,
) -> Result<ManualDraft, ActError<Refusal>> {
    let seen = kept(act, environment, id)?;
    store::attachments::hold_draft(act, environment, (id, seen.changed_at))?;
    kept(act, environment, id)
}

fn kept(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    id: InvoiceId,
) -> Result<ManualDraft, ActError<Refusal>> {
    if let Some(draft) = manual_drafts::draft(queries, environment, id)? {
        return Ok(draft);
    }
    if let Some(row) = documents::document(queries, environment, id)? {
        let message = issued_already(&row);
        return Err(ActError::Refused(Refusal::new(Code::InvoiceRefused, message).about("invoice")));
    }
    if documents::draft(queries, environment, id)?.is_some() {
        let message = format!(
            "{id} follows from a subscription and waits; what it bills changes with that, and what you add is said of it \
             instead of replacing it (PATCH)"
        );
        return Err(ActError::Refused(Refusal::new(Code::InvoiceRefused, message).about("invoice")));
    }
    Err(ActError::Refused(Refusal::not_found("draft", &id.to_string())))
}

/// Why a document that was issued is no draft any more.
pub(crate) fn issued_already(row: &DocumentRow) -> String {
    let (id, number) = (row.id, &row.number);
    format!(
        "{id} was issued as {number}, and nothing issued changes; credit it, and duplicate it to write another"
    )
}

/// Why no invoice is made of what a person wrote, about the place where it stands.
pub(crate) fn refusal_of(why: ManualRefused) -> Refusal {
    let of_line = |line: u32, part: &str| format!("lines[{}]{part}", line.saturating_sub(1));
    let place = match &why {
        ManualRefused::NoLines | ManualRefused::TooManyLines { .. } | ManualRefused::Nothing => {
            "lines".to_owned()
        }
        ManualRefused::BelowZero { line }
        | ManualRefused::Inexact { line, .. }
        | ManualRefused::Amount { line, .. } => of_line(*line, ""),
        ManualRefused::NoDays { line, .. } | ManualRefused::OutsideCalendar { line, .. } => {
            of_line(*line, ".period")
        }
        ManualRefused::Unrated { line, .. } => of_line(*line, ".tax_category"),
        ManualRefused::DueBeforeIssue { .. } | ManualRefused::DueBesideInstalments => "due_on".to_owned(),
        ManualRefused::Instalments(why) => instalments::place_of(why),
        ManualRefused::Tax { line, source } => {
            let (place, rates) = (of_line(*line, ".tax_category"), RatesWanted::of(source));
            return Refusal { rates, ..Refusal::new(Code::TaxUndecided, why).about(place) };
        }
        ManualRefused::Bill(_) => {
            let ManualRefused::Bill(refused) = why else { unreachable!("it was matched above") };
            return refused.into();
        }
    };
    Refusal::new(Code::InvoiceRefused, why).about(place)
}
