//! Read types: plain rows for lists, pages and replay.
//! Knows what a reader sees; must not know SQL or how a value was decided.

use billing::{DocumentOwner, Readiness};
use calendar::{CivilDate, Instant};
use ids::{CustomerId, EntryId, InvoiceId, SellerId, SubscriptionId};
use money::{Money, Total};

use crate::rows;

/// An issued document in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentRow {
    /// Its id.
    pub id: InvoiceId,
    /// "invoice" or "credit_note".
    pub kind: String,
    /// Of which subscription; none where it gathers what its customer pays for.
    pub subscription: Option<SubscriptionId>,
    /// Who owes it.
    pub customer: CustomerId,
    /// Who is owed.
    pub seller: SellerId,
    /// Its number as printed.
    pub number: String,
    /// Before tax.
    pub net: Money,
    /// Tax.
    pub tax: Money,
    /// Net + tax.
    pub total: Money,
    /// Its date.
    pub issued_on: CivilDate,
    /// To be paid by.
    pub due_on: CivilDate,
    /// open, paid, void or uncollectible.
    pub state: String,
    /// What is still to be paid.
    pub amount_open: Money,
    /// The boundary or change that made it due.
    pub due: Instant,
    /// Of one that is paid in instalments: the day of the next of which something is open.
    pub next_instalment_on: Option<CivilDate>,
}

impl DocumentRow {
    /// The day by which something of it is to be paid next: of an invoice that is open, that of its next instalment, or
    /// its own.
    pub fn next_due_on(&self) -> Option<CivilDate> {
        let is_owed = self.kind == "invoice" && self.state == "open";
        is_owed.then(|| self.next_instalment_on.unwrap_or(self.due_on))
    }
}

/// A draft of a run, waiting for late usage or for somebody's approval.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftRow {
    /// The id it will be issued under.
    pub id: InvoiceId,
    /// "invoice" or "credit_note".
    pub kind: String,
    /// Of which subscription; none where it gathers what its customer pays for.
    pub subscription: Option<SubscriptionId>,
    /// Whose document it is, as it is kept: a subscription, or an account.
    pub owner: String,
    /// The subscriptions that have lines on it.
    pub subscriptions: Vec<SubscriptionId>,
    /// Who would owe it.
    pub customer: CustomerId,
    /// The boundary or change that made it due.
    pub due: Instant,
    /// Until when it waits, and for what.
    pub readiness: Readiness,
    /// What is seen of all that is due together with it.
    pub fingerprint: String,
    /// Its total so far.
    pub total: Money,
    /// Its content so far, without a number.
    pub content: Vec<u8>,
}

/// A document with what it was made from, as stored and unchecked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplayRow {
    /// Its id.
    pub document: String,
    /// Whose document it is.
    pub owner: DocumentOwner,
    /// Who owes it.
    pub customer: CustomerId,
    /// Who is owed.
    pub seller: SellerId,
    /// Its series.
    pub series: String,
    /// Its number in the series.
    pub number: i64,
    /// What made it due.
    pub due: Instant,
    /// Which of that instant's documents.
    pub sequence: u32,
    /// Minor units before tax.
    pub net: i64,
    /// Minor units of tax.
    pub tax: i64,
    /// Minor units in all.
    pub total: i64,
    /// The frozen bytes.
    pub content: Vec<u8>,
    /// Their hash, as stored.
    pub content_hash: Vec<u8>,
    /// The moment of the run that issued it.
    pub as_of: Instant,
    /// The seller's version it names.
    pub seller_version: u32,
    /// The customer's version it names.
    pub customer_version: u32,
    /// The customer's facts version it was made from.
    pub facts_version: i64,
    /// The usage watermark it was made from.
    pub usage_watermark: u64,
    /// Its place in commit order.
    pub position: i64,
    /// "invoice" or "credit_note".
    pub kind: String,
    /// Its currency's code.
    pub currency: String,
    /// Its date.
    pub issued_on: String,
    /// To be paid by.
    pub due_on: String,
    /// Minor units that credits taxed at use paid of it.
    pub prepaid_credits: i64,
    /// Minor units that the payer's balance paid of it.
    pub prepaid_balance: i64,
    /// The run that made it, where that was of several subscriptions or customers.
    pub run: Option<i64>,
    /// Whether a credit note's rest is kept in the payer's balance, else as open on the note.
    pub rest_to_balance: bool,
}

/// A line as stored, unchecked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineRow {
    /// On which document.
    pub document: String,
    /// Its number there.
    pub line: u32,
    /// Its kind's code.
    pub kind: String,
    /// Of which plan version.
    pub plan_version: Option<String>,
    /// Which price.
    pub price: Option<String>,
    /// Which one-off charge.
    pub one_off: Option<String>,
    /// The uncut grid period.
    pub full: (Instant, Instant),
    /// The span it pays for.
    pub service: (Instant, Instant),
    /// Its dimension values, as written.
    pub dimensions: String,
    /// Its quantity, as written.
    pub quantity: String,
    /// Its currency's code.
    pub currency: String,
    /// Minor units.
    pub amount: i64,
    /// Minor units of its tax.
    pub tax: i64,
    /// Its tax category.
    pub tax_category: String,
    /// The earlier line's document.
    pub extends_document: Option<String>,
    /// The earlier line's number.
    pub extends_line: Option<i64>,
    /// Of which subscription; empty for a line of the account itself.
    pub subscription: String,
    /// Which of the document's tax groups, from 0.
    pub tax_group: u32,
    /// The fact that set its price.
    pub overridden: Option<String>,
    /// Whether a change charged it whole.
    pub whole: bool,
    /// Its line discounts, as written.
    pub discounts: String,
    /// Minor units that an earlier concession leaves out of it.
    pub conceded: i64,
    /// Minor units that discounts of the document took off it.
    pub off_document: i64,
    /// Minor units that credits before tax paid of it.
    pub by_credits: i64,
    /// The commitment it reaches, as written.
    pub commitment: Option<String>,
    /// The grant it buys.
    pub grant: Option<String>,
    /// What each discount of the document took off it, as written.
    pub document_discounts: String,
}

/// A fact of a timeline as stored, unchecked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactRow {
    /// Of which subscription.
    pub subscription: String,
    /// Its id.
    pub fact: String,
    /// The customer's facts version it made.
    pub facts_version: i64,
    /// When it takes effect, in microseconds.
    pub takes_effect: i64,
    /// The frozen bytes.
    pub record: Vec<u8>,
    /// Their hash, as stored.
    pub record_hash: Vec<u8>,
}

impl FactRow {
    /// Whether the bytes are still those that were hashed.
    pub fn is_untouched(&self) -> bool {
        rows::record_hash(&self.record).as_slice() == self.record_hash
    }
}

/// A version of a seller, customer, meter or plan as stored, unchecked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordRow {
    /// The id or key of what it is a version of.
    pub name: String,
    /// Which version.
    pub version: i64,
    /// The frozen bytes.
    pub record: Vec<u8>,
    /// Their hash, as stored.
    pub record_hash: Vec<u8>,
}

impl RecordRow {
    /// Whether the bytes are still those that were hashed.
    pub fn is_untouched(&self) -> bool {
        rows::record_hash(&self.record).as_slice() == self.record_hash
    }
}

/// A tax answer as stored, unchecked.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct StoredTax {
    /// Which of the document's tax groups, from 0.
    pub group: u32,
    /// Its category.
    pub category: String,
    /// What the tax is called.
    pub name: String,
    /// In percent, as written.
    pub rate: String,
    /// Why.
    pub reason: String,
    /// What else rules answered, as its record.
    pub more: Option<String>,
    /// Whether the amounts of its lines have the tax in them.
    pub included: bool,
}

/// A ledger entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryRow {
    /// Its id.
    pub id: EntryId,
    /// The document that caused it.
    pub document: String,
    /// In whose books.
    pub seller: SellerId,
    /// About whom.
    pub customer: CustomerId,
    /// When it was posted, by the environment's clock.
    pub posted_at: Instant,
    /// Its date in the seller's books.
    pub booked_on: CivilDate,
    /// Its postings, in order.
    pub postings: Vec<PostingRow>,
}

/// A posting: debit positive, credit negative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostingRow {
    /// The account's code.
    pub account: String,
    /// How much.
    pub amount: Money,
}

/// One account's totals in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountTotal {
    /// The account's code.
    pub account: String,
    /// Sum of debits.
    pub debit: Total,
    /// Sum of credits, as a positive amount.
    pub credit: Total,
}
