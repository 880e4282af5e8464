//! Invoices and credit notes on the wire: the frozen content as it is, and beside it what changes.
//! Knows the form that `records` writes; must not know how a document was decided.

use std::collections::BTreeMap;

use calendar::Instant;
use documents::issued::Missing;
use ids::SubscriptionId;
use money::Money;
use operations::concessions::CreditedBy;
use operations::drafts::DraftView;
use operations::manual_invoices::{ManualDraft, ManualView};
use operations::preview::Preview;
use operations::printing::Printed;
use operations::read::{DocumentRow, DraftRow};
use operations::{AccountFacts, DocumentKind, PlannedDocument, Readiness, refunds};
use records::at::Table;
use records::{IssuedContent, RULES_VERSION, scalars};
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::concessions::CreditedByBody;
use super::drafts::{self, DraftChanges};
use super::files::MissingBody;
use super::instalments::IssuedInstalmentForm;
use super::prices::RatingTrace;
use super::taxation::TaxMore;
use super::{Amount, Exact, Fraction, Span, Written, raw};
use crate::at_issue;

/// The state of a document that waits for late usage.
pub const DRAFT: &str = "draft";

/// An invoice or credit note in a list.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct InvoiceSummary {
    /// Its id.
    pub id: String,
    /// `invoice` or `credit_note`.
    #[schema(example = "invoice")]
    pub kind: String,
    /// `draft`, `open`, `paid`, `void` or `uncollectible`.
    #[schema(example = "open")]
    pub state: String,
    /// Its number; a draft has none yet.
    #[schema(required = true, example = "INV-000042")]
    pub number: Option<String>,
    /// Who owes it.
    pub customer: String,
    /// Of which subscription; none where it gathers several.
    #[schema(required = true)]
    pub subscription: Option<String>,
    /// The boundary or change that made it due; of one that a person wrote, when that was.
    #[schema(format = DateTime)]
    pub due: String,
    /// Of a draft of a run: `usage` where it waits for late usage, `approval` where somebody is to approve it.
    #[schema(required = true, example = "usage")]
    pub waits_for: Option<&'static str>,
    /// Of a draft that waits for late usage: when it will be issued.
    #[schema(required = true, format = DateTime)]
    pub issue_at: Option<String>,
    /// Its date, once it is issued.
    #[schema(required = true, format = Date)]
    pub issued_on: Option<String>,
    /// To be paid by, once it is issued.
    #[schema(required = true, format = Date)]
    pub due_on: Option<String>,
    /// Of an invoice that is open: by when something of it is to be paid next, by its instalments where it has some.
    #[schema(required = true, format = Date)]
    pub next_due_on: Option<String>,
    /// In all.
    pub total: Amount,
    /// What is still to be paid; of a draft all of it. Below zero what a credit note holds for its customer.
    pub amount_open: Amount,
    /// Of a credit note: what is to be paid out of it, if anything is.
    #[schema(required = true)]
    pub to_refund: Option<Amount>,
}

impl InvoiceSummary {
    /// An issued document.
    pub fn issued(row: &DocumentRow) -> InvoiceSummary {
        InvoiceSummary {
            id: row.id.to_string(),
            kind: row.kind.clone(),
            state: row.state.clone(),
            number: Some(row.number.clone()),
            customer: row.customer.to_string(),
            subscription: row.subscription.map(|id| id.to_string()),
            due: row.due.to_string(),
            waits_for: None,
            issue_at: None,
            issued_on: Some(row.issued_on.to_string()),
            due_on: Some(row.due_on.to_string()),
            next_due_on: row.next_due_on().map(|day| day.to_string()),
            total: Amount::of(row.total),
            amount_open: Amount::of(row.amount_open),
            to_refund: refunds::to_refund(row).map(Amount::of),
        }
    }

    /// A draft that a person wrote, by when and what it came to then.
    pub fn manual_draft(draft: &ManualDraft) -> InvoiceSummary {
        InvoiceSummary {
            id: draft.id.to_string(),
            kind: DocumentKind::Invoice.code().to_owned(),
            state: DRAFT.to_owned(),
            number: None,
            customer: draft.customer.to_string(),
            subscription: None,
            due: draft.created_at.to_string(),
            waits_for: None,
            issue_at: None,
            issued_on: None,
            due_on: None,
            next_due_on: None,
            total: Amount::of(draft.total),
            amount_open: Amount::of(draft.total),
            to_refund: None,
        }
    }

    /// A draft.
    pub fn draft(row: &DraftRow) -> InvoiceSummary {
        InvoiceSummary {
            id: row.id.to_string(),
            kind: row.kind.clone(),
            state: DRAFT.to_owned(),
            number: None,
            customer: row.customer.to_string(),
            subscription: row.subscription.map(|id| id.to_string()),
            due: row.due.to_string(),
            waits_for: match row.readiness {
                Readiness::Ready => None,
                Readiness::DraftUntil(_) => Some("usage"),
                Readiness::Unapproved { .. } => Some("approval"),
            },
            issue_at: match row.readiness {
                Readiness::DraftUntil(until) => Some(until.to_string()),
                Readiness::Ready | Readiness::Unapproved { .. } => None,
            },
            issued_on: None,
            due_on: None,
            next_due_on: None,
            total: Amount::of(row.total),
            amount_open: Amount::of(row.total),
            to_refund: None,
        }
    }
}

/// An invoice or credit note: its content, frozen when it was issued, and its state. Amounts inside are in
/// its currency.
#[derive(Debug, Clone, ToSchema)]
pub struct Invoice {
    /// The version of the form: 1.
    pub format: u32,
    /// Its id.
    pub id: String,
    /// `invoice` or `credit_note`.
    pub kind: String,
    /// Its number; a draft and a preview have none.
    pub number: Option<String>,
    /// Who bills, as it was then.
    pub seller: PartyForm,
    /// Who is billed, as it was then.
    pub customer: PartyForm,
    /// Of which subscription, unless it gathers what a payer owes.
    pub subscription: Option<String>,
    /// Of which payer, where it gathers what that owes.
    pub payer: Option<String>,
    /// The boundary or change that made it due.
    #[schema(format = DateTime)]
    pub due: String,
    /// How many documents of the subscription came before it for that instant.
    pub sequence: u32,
    /// Its currency.
    pub currency: String,
    /// From the earliest to the latest moment its lines speak of.
    pub period: Span,
    /// Its date, in the seller's zone.
    #[schema(format = Date)]
    pub issued_on: String,
    /// To be paid by; of one in instalments the day of the last.
    #[schema(format = Date)]
    pub due_on: String,
    /// Of a credit note that a person gave: `concession`; it is never billed again. Of one that cancels an invoice,
    /// which is void: `cancellation`; what that billed is open to be billed again. Of an invoice that a person wrote:
    /// `manual`. Of one of a run to which somebody added a memo or a purchase order while it waited: `noted`.
    pub meaning: Option<String>,
    /// Of such a credit note: why.
    pub reason: Option<String>,
    /// Of such an invoice: what it says beside its lines.
    pub memo: Option<String>,
    /// Of such an invoice: the order of the customer that it answers.
    pub purchase_order: Option<String>,
    /// Of such an invoice: what is attached to it. What was attached after issue is not in it: see
    /// `GET /v1/invoices/{id}/attachments`.
    pub attachments: Option<Vec<AttachedFile>>,
    /// Of such an invoice: the parts in which it is paid, as it was issued. How they stand, and what was agreed on later,
    /// is not in it: see `GET /v1/invoices/{id}/instalments`.
    pub instalments: Option<Vec<IssuedInstalmentForm>>,
    /// Its lines.
    pub lines: Vec<InvoiceLine>,
    /// What invoice-level discounts took off, in the order applied.
    pub discounts: Option<Vec<DocumentDiscount>>,
    /// What prepaid credits paid of it, line by line.
    pub burns: Option<Vec<CreditBurn>>,
    /// Tax per group.
    pub taxes: Vec<TaxGroup>,
    /// Sum of the lines, less discounts and credits, less the tax that is in them.
    pub net: String,
    /// Sum of the taxes.
    pub tax: String,
    /// Net and tax.
    pub total: String,
    /// What was paid of the total in advance.
    pub prepaid: Option<PrepaidForm>,
    /// Of a draft or a preview, where its customer takes an `e_invoice`: what that would lack if it were issued so, and how
    /// it is supplied.
    pub missing: Option<Vec<MissingBody>>,
    /// By which billing rules it was computed.
    pub rules_version: u32,
    /// By which time-zone database.
    pub time_zone_database: String,
    /// `draft`, `open`, `paid`, `void` or `uncollectible`; of a preview `ready` or `draft`.
    pub state: String,
    /// Of a draft of a run: `usage` where it waits for late usage, `approval` where somebody is to approve it.
    pub waits_for: Option<String>,
    /// Of a draft that waits for late usage: when it will be issued.
    #[schema(format = DateTime)]
    pub issue_at: Option<String>,
    /// Of a draft that waits for approval: since when it waits for nothing else.
    #[schema(format = DateTime)]
    pub waits_since: Option<String>,
    /// Of a draft of a run: what is seen of it, with what is due together with it. Whoever approves it says this.
    pub fingerprint: Option<String>,
    /// Of a draft of a run: what was said of it.
    pub said: Option<DraftChanges>,
    /// Of an issued document: what is still to be paid.
    pub amount_open: Option<Amount>,
    /// Of an issued invoice that is open: by when something of it is to be paid next.
    #[schema(format = Date)]
    pub next_due_on: Option<String>,
    /// Of a credit note that holds something to be paid out, or of a preview's that would: how much.
    pub to_refund: Option<Amount>,
    /// Of an invoice that later documents credited, where it is read by itself: by which, and how much.
    pub credited: Option<Vec<CreditedByBody>>,
}

/// Who stands on a document.
#[derive(Debug, Clone, ToSchema)]
#[schema(as = Party)]
pub struct PartyForm {
    /// Its id.
    pub id: String,
    /// Which version of its details.
    pub version: u32,
    /// Name.
    pub name: String,
    /// Postal address, a line each.
    pub address: Vec<String>,
    /// Tax number.
    pub tax_number: Option<String>,
}

/// One line.
#[derive(Debug, Clone, ToSchema)]
pub struct InvoiceLine {
    /// From 1.
    pub number: u32,
    /// `recurring`, `usage`, `minimum`, `one_off`, `commitment`, `purchase`, `credit`, `concession` or
    /// `cancellation`.
    pub kind: String,
    /// Of which subscription, where that is not the document's own.
    pub subscription: Option<String>,
    /// Whether it is the payer's own, on a document of a subscription.
    pub of_account: Option<bool>,
    /// The id of the plan's version, where it is about a price.
    pub plan_version: Option<String>,
    /// The price's key, where it is about one.
    pub price: Option<String>,
    /// The one-off charge's id.
    pub one_off: Option<String>,
    /// The commitment it was billed for.
    pub commitment: Option<CommitmentName>,
    /// The grant of credits that it buys.
    pub grant: Option<String>,
    /// What people read.
    pub description: String,
    /// The uncut period.
    pub full: Span,
    /// The span it pays for.
    pub service: Span,
    /// Its dimension values.
    pub dimensions: Option<BTreeMap<String, String>>,
    /// Its quantity.
    pub quantity: Exact,
    /// What a unit is called.
    pub unit: Option<String>,
    /// The fact that set its price, where that is not the plan's own.
    pub overridden: Option<String>,
    /// Whether a change charged it whole.
    pub whole: Option<bool>,
    /// Of a credit note: whether what no open invoice takes of it is paid out, else it goes to the balance.
    pub refund: Option<bool>,
    /// What line discounts took off it, in the order applied; the amount is what they left.
    pub discounts: Option<Vec<LineDiscount>>,
    /// Its amount before what the whole document takes off: before tax, or with it where its tax is `included`.
    pub amount: String,
    /// What of its price is not charged because it was conceded of earlier lines over the same time; the
    /// amount is net of it.
    pub conceded: Option<String>,
    /// Its part of the document's discounts; below zero where a credited line gives it back.
    pub off_document: Option<String>,
    /// What each of them took off it.
    pub document_discounts: Option<Vec<LineDiscount>>,
    /// What credits that apply before tax paid of it.
    pub by_credits: Option<String>,
    /// How it is taxed.
    pub tax_category: String,
    /// Which of the document's taxes it belongs to, from 0.
    pub tax_group: u32,
    /// Its share of that tax; in its amount where the tax is `included`.
    pub tax: String,
    /// The earlier line it extends or credits.
    pub extends: Option<LineRef>,
    /// How the amount came about.
    pub trace: LineTrace,
}

/// What a discount took off a line.
#[derive(Debug, Clone, ToSchema)]
pub struct LineDiscount {
    /// The discount's id.
    pub discount: String,
    /// What people read.
    pub name: String,
    /// How much; zero for free units, which lower the quantity instead.
    pub amount: String,
}

/// A file that is attached to an invoice that a person wrote.
#[derive(Debug, Clone, ToSchema)]
pub struct AttachedFile {
    /// What it is called.
    #[schema(example = "timesheet-2026-11.pdf")]
    pub name: String,
    /// How many bytes it has.
    #[schema(example = 48213)]
    pub size: u64,
    /// The SHA-256 of its bytes, as 64 hex digits.
    pub sha256: String,
}

/// What a discount took off a document.
#[derive(Debug, Clone, ToSchema)]
pub struct DocumentDiscount {
    /// The discount's id.
    pub discount: String,
    /// What people read.
    pub name: String,
    /// What it was taken from: the lines in its scope, less the discounts before it.
    pub from: String,
    /// How much; below zero where credited lines give it back.
    pub amount: String,
}

/// What a grant of prepaid credits paid of a line.
#[derive(Debug, Clone, ToSchema)]
pub struct CreditBurn {
    /// The grant's id.
    pub grant: String,
    /// The line's number.
    pub line: u32,
    /// When it counts.
    #[schema(format = DateTime)]
    pub at: String,
    /// How much; below zero where a credited line gave it back.
    pub amount: String,
    /// The part of the grant's cost that this is.
    pub cost_basis: String,
    /// What had expired or gone over and was taken back for it, as usage of its time was billed late.
    pub taken_back: Option<Vec<CreditTakenBack>>,
}

/// What ended of a grant and was taken back.
#[derive(Debug, Clone, ToSchema)]
pub struct CreditTakenBack {
    /// The grant's id.
    pub grant: String,
    /// `expired` or `rolled_over`.
    pub end: String,
    /// When that was.
    #[schema(format = DateTime)]
    pub at: String,
    /// How much its rest changes by; below zero where it holds what had gone over.
    pub amount: String,
    /// The part of its cost that comes with it.
    pub cost_basis: String,
}

/// What was paid of a total in advance.
#[derive(Debug, Clone, ToSchema)]
#[schema(as = Prepaid)]
pub struct PrepaidForm {
    /// By credits whose tax is due at use.
    pub by_credits: Option<String>,
    /// By the customer's balance.
    pub by_balance: Option<String>,
}

/// A commitment by whose it is: a plan's for a subscription, or a contract's.
#[derive(Debug, Clone, ToSchema)]
pub struct CommitmentName {
    /// For which subscription.
    pub subscription: Option<String>,
    /// Of which plan's version.
    pub plan_version: Option<String>,
    /// Of which contract.
    pub contract: Option<String>,
    /// Its key.
    pub key: String,
}

/// A line of another document.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct LineRef {
    /// The document's id.
    pub document: String,
    /// The line's number.
    pub line: u32,
}

/// How a line's amount came about. Which fields it has follows from its kind.
#[derive(Debug, Clone, ToSchema)]
pub struct LineTrace {
    /// `share`, `days`, `usage`, `minimum`, `commitment`, `concession`, `cancellation`, `purchase` or `one_off`.
    pub kind: String,
    /// share, days, usage: how it was rated.
    pub rated: Option<RatingTrace>,
    /// share: the exact amount of one full period.
    pub full_amount: Option<Exact>,
    /// share: the part of the full period up to the span's start.
    pub from: Option<Fraction>,
    /// share: the part of the full period up to the span's end.
    pub to: Option<Fraction>,
    /// days, usage, one_off: the exact amount.
    pub exact: Option<Exact>,
    /// days: the exact amount up to the span's start.
    pub exact_before: Option<Exact>,
    /// usage: the amount, rounded once.
    pub rounded: Option<String>,
    /// usage: what the maximum took off.
    pub over_maximum: Option<String>,
    /// minimum: the minimum.
    pub minimum: Option<String>,
    /// commitment: what was committed to.
    pub committed: Option<String>,
    /// minimum: what the price's lines came to. commitment: what counted towards it.
    pub counted: Option<String>,
    /// commitment: by how much what is beyond it is multiplied.
    pub overage_factor: Option<String>,
    /// concession, cancellation: what the line it credits came to.
    pub of: Option<String>,
    /// concession: what was credited of that line before.
    pub taken_before: Option<String>,
    /// purchase: what the credits can pay.
    pub face_value: Option<String>,
    /// usage, minimum, commitment: what earlier documents billed.
    pub billed_before: Option<String>,
    /// How it was rounded.
    pub rounding: Option<String>,
    /// usage: how many events.
    pub event_count: Option<u64>,
    /// usage: a hash over them.
    pub events_hash: Option<String>,
    /// usage, minimum: where a contract pools the price, how the line came out of the pool. `rated`, `exact`,
    /// `minimum` and `counted` are then the pool's, `rounded` is the line's part.
    pub pool: Option<PoolTrace>,
}

/// How a line came out of a pool.
#[derive(Debug, Clone, ToSchema)]
pub struct PoolTrace {
    /// The contract that pools.
    pub contract: String,
    /// How many parts the pool had.
    pub members: u32,
    /// The part of the full period in which any of them was active; the whole if it is left out.
    pub share: Option<Fraction>,
    /// What this one used, as measured.
    pub quantity: Exact,
    /// What all used together.
    pub of_all: Exact,
    /// What all came to, rounded once.
    pub amount: String,
}

/// The tax of one group of lines.
#[derive(Debug, Clone, ToSchema)]
pub struct TaxGroup {
    /// Its category.
    pub category: String,
    /// What the tax is called.
    pub name: String,
    /// The rate in percent.
    pub percent: String,
    /// Why this rate.
    pub reason: String,
    /// `true` where the amounts of its lines have the tax in them, as their plan's `prices_include_tax` says.
    pub included: Option<bool>,
    /// Sum of the group's lines, less what the document takes off, without the tax.
    pub net: String,
    /// The tax.
    pub tax: String,
    /// What else rules answered; left out where the seller's table did.
    pub more: Option<TaxMore>,
}

/// What a subscription's documents would be at a moment.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = Preview)]
pub struct PreviewBody {
    /// For which moment.
    #[schema(format = DateTime)]
    pub as_of: String,
    /// Up to which event it counts usage.
    pub usage_watermark: u64,
    /// The documents, in order of due instant. A state of `ready` would be issued then; a `draft` would wait
    /// for late usage until its `issue_at`, or for somebody's approval.
    #[schema(value_type = Vec<Invoice>)]
    pub documents: Vec<Written>,
    /// When something is due next, after that moment.
    #[schema(required = true, format = DateTime)]
    pub next_due: Option<String>,
}

/// A preview to be made.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"subscription": "sub_00000000000000000000000000", "as_of": "2026-03-01T00:00:00Z"}))]
pub struct NewPreview {
    /// Of which subscription.
    #[schema(value_type = String)]
    pub subscription: SubscriptionId,
    /// At which moment; the present one if it is left out.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub as_of: Option<Instant>,
}

impl NewPreview {
    /// Reads it.
    pub fn read(table: &Table<'_>) -> Option<NewPreview> {
        let subscription = table.required("subscription", "write the subscription's id", scalars::id);
        let as_of = table.optional("as_of", scalars::instant);
        Some(NewPreview { subscription: subscription?, as_of })
    }
}

impl PreviewBody {
    /// A preview.
    pub fn of(preview: &Preview) -> PreviewBody {
        let documents = preview.documents.iter().map(|document| {
            planned(document, &preview.facts, preview.to_refund.get(&document.document.id).copied())
        });
        PreviewBody {
            as_of: preview.as_of.to_string(),
            usage_watermark: preview.usage_watermark,
            documents: documents.collect(),
            next_due: preview.next_due.map(|due| due.to_string()),
        }
    }
}

/// A document that would be issued: its content, whether at once or after its grace, and what it would hold
/// to be paid out.
pub fn planned(planned: &PlannedDocument, facts: &AccountFacts, to_refund: Option<Money>) -> Written {
    let content = records::document::encode(&IssuedContent {
        number: None,
        document: &planned.document,
        seller: &facts.seller,
        customer: &facts.payer,
        rules_version: RULES_VERSION,
        time_zone_database: calendar::TZDB_VERSION,
    });
    let mut more = match planned.readiness {
        Readiness::Ready => vec![("state", Value::from("ready"))],
        waiting => [("state", DRAFT.into())].into_iter().chain(drafts::waits(waiting)).collect(),
    };
    more.extend(to_refund.map(|held| ("to_refund", amount(held))));
    more.extend(missing(at_issue::lacking(&content, facts)));
    with(&content, more)
}

fn amount(money: Money) -> Value {
    serde_json::to_value(Amount::of(money)).expect("an amount is plain data")
}

/// An issued document: its content, state and what is still open.
pub fn issued(row: &DocumentRow, content: &[u8]) -> Written {
    with(content, state_of(row))
}

/// The same, where it is read by itself: with the documents that credit it.
pub fn issued_and_credited(row: &DocumentRow, content: &[u8], by: &[CreditedBy]) -> Written {
    let mut more = state_of(row);
    if !by.is_empty() {
        let by: Vec<CreditedByBody> = by.iter().map(CreditedByBody::of).collect();
        more.push(("credited", serde_json::to_value(by).expect("it is plain data")));
    }
    with(content, more)
}

fn state_of(row: &DocumentRow) -> Vec<(&'static str, Value)> {
    let mut more = vec![("state", row.state.clone().into()), ("amount_open", amount(row.amount_open))];
    more.extend(row.next_due_on().map(|day| ("next_due_on", day.to_string().into())));
    more.extend(refunds::to_refund(row).map(|held| ("to_refund", amount(held))));
    more
}

/// A draft that a person wrote: its content as it would be issued now.
pub fn manual_draft(view: &ManualView) -> Written {
    let content = view.content();
    let state = ("state", Value::from(DRAFT));
    let more = [state].into_iter().chain(missing(at_issue::lacking(&content, &view.facts)));
    with(&content, more.collect())
}

/// A draft of a run: its content so far, what it waits for, what was said of it, and what its e-invoice lacks until then.
pub fn draft_view(view: &DraftView, printed: &Printed) -> Written {
    let more = drafts::of_draft(&view.row, Some(view)).into_iter();
    let more = more.chain(missing(at_issue::lacking_in(printed)));
    with(&view.row.content, [("state", DRAFT.into())].into_iter().chain(more).collect())
}

fn missing(lacking: Option<Vec<Missing>>) -> Option<(&'static str, Value)> {
    let all: Vec<MissingBody> = lacking?.iter().map(MissingBody::of).collect();
    Some(("missing", json!(all)))
}

/// Frozen content with more names after its own, each of its values exactly as it is.
fn with(content: &[u8], more: Vec<(&'static str, Value)>) -> Written {
    let mut table = content.strip_suffix(b"}").unwrap_or(content).to_vec();
    for (name, value) in more {
        table.extend_from_slice(format!(",\"{name}\":{value}").as_bytes());
    }
    table.push(b'}');
    raw(table)
}
