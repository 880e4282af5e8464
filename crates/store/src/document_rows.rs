//! The rows of issued documents and drafts: each text is spelled once, then borrowed by every table.
//! Knows columns and their order; must not know which documents are issued or in which order.

use std::collections::BTreeSet;

use billing::{
    AccountFacts, Document, DocumentOwner, Line, LineDiscount, LineSubject, Readiness, SeenOf, TaxAnswer,
    printed_number, series_of,
};
use calendar::Instant;
use ids::{CustomerId, EnvironmentId, InvoiceId, OutboxEventId, SellerId, SubscriptionId};
use ledger::Entry;
use records::{IssuedContent, RULES_VERSION, Writer};
use sql::{Fault, Statement, Transaction, ValueRef, values};

use crate::accounts::AccountKey;
use crate::issue::{self, AccountRun, Issued};
use crate::moved_rows::MoreEntry;
use crate::settlements::State;
use crate::{instalments, outbox, rows};

const DOCUMENT_INSERT: Statement = Statement::new(
    "issue.document",
    "INSERT INTO documents (environment, document, kind, subscription, customer, seller, series, number, \
     due_instant, sequence, currency, net, tax, total, issued_on, due_on, as_of, seller_version, \
     customer_version, facts_version, usage_watermark, position, content_hash, content, prepaid_credits, \
     prepaid_balance, run, rest_kept) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, \
     $22, $23, $24, $25, $26, $27, 'balance')",
);
const STATE_INSERT: Statement = Statement::new(
    "issue.state",
    "INSERT INTO document_states (environment, position, state, amount_open, owner, next_instalment_on) \
     VALUES ($1, $2, $3, $4, $5, $6)",
);
const LINE_INSERT: Statement = Statement::new(
    "issue.line",
    "INSERT INTO document_lines (environment, position, line, subscription, kind, plan_version, price, \
     one_off, full_start, full_end, service_start, service_end, dimensions, quantity, currency, amount, tax, \
     tax_category, tax_group, extends_document, extends_line, overridden, whole, discounts, off_document, \
     by_credits, commitment, grant_id, document_discounts, conceded) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, \
     $22, $23, $24, $25, $26, $27, $28, $29, $30)",
);
const TAX_INSERT: Statement = Statement::new(
    "issue.tax_answer",
    "INSERT INTO tax_answers (environment, position, tax_group, tax_category, name, rate, reason, more, \
     included) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
);
const ENTRY_INSERT: Statement = Statement::new(
    "issue.entry",
    "INSERT INTO ledger_entries (environment, position, entry, document, document_position, seller, \
     customer, posted_at, booked_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
);
const POSTING_INSERT: Statement = Statement::new(
    "issue.posting",
    "INSERT INTO ledger_postings (environment, position, posting, account, currency, amount) \
     VALUES ($1, $2, $3, $4, $5, $6)",
);
const DRAFT_INSERT: Statement = Statement::new(
    "issue.draft",
    "INSERT INTO drafts (environment, document, subscription, customer, kind, due_instant, issue_at, \
     currency, total, subscriptions, content, approval_since, fingerprint) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
);

pub(crate) const ALL: &[Statement] =
    &[DOCUMENT_INSERT, STATE_INSERT, LINE_INSERT, TAX_INSERT, ENTRY_INSERT, POSTING_INSERT, DRAFT_INSERT];

/// A document about to be written.
pub(crate) struct Ready<'a> {
    /// Its run's place in the call.
    pub place: usize,
    /// The account's run.
    pub run: &'a AccountRun,
    /// What was decided.
    pub document: &'a Document,
    /// Its entry.
    pub entry: &'a Entry,
}

impl Ready<'_> {
    /// The series it is numbered in.
    pub(crate) fn series(&self) -> String {
        series_of(&self.run.facts().seller, self.document.kind, self.document.issued_on)
    }
}

/// The places a document takes in its series, among documents, and in the outbox.
pub(crate) struct Places {
    /// In its series.
    pub number: i64,
    /// Among the environment's documents.
    pub position: i64,
    /// Of its entry among the environment's entries.
    pub entry: i64,
    /// In the outbox.
    pub message: i64,
    /// The position of its run's first document, where that run was of several.
    pub run: Option<i64>,
}

/// A document with every text that its rows need.
pub(crate) struct Spelled<'a> {
    ready: &'a Ready<'a>,
    pub places: Places,
    state: State,
    id: String,
    owner: String,
    customer: String,
    seller: String,
    series: String,
    printed: String,
    issued_on: String,
    due_on: String,
    next_instalment_on: String,
    content: Vec<u8>,
    hash: [u8; 32],
    lines: Vec<SpelledLine>,
    taxes: Vec<SpelledTax>,
    entry: String,
    booked_on: String,
    accounts: Vec<String>,
    message: String,
    body: String,
}

/// A line's own texts.
struct SpelledLine {
    subscription: String,
    overridden: Option<String>,
    discounts: String,
    document_discounts: String,
    commitment: Option<String>,
    grant: Option<String>,
    plan_version: Option<String>,
    one_off: Option<String>,
    dimensions: String,
    quantity: String,
    extends: Option<String>,
}

/// A tax answer's own texts.
struct SpelledTax {
    rate: String,
    more: Option<String>,
}

impl SpelledTax {
    fn new(answer: &TaxAnswer) -> SpelledTax {
        let more = answer.more.as_deref().map(rows::tax_more_text);
        SpelledTax { rate: answer.rate.to_string(), more }
    }
}

impl<'a> Spelled<'a> {
    /// Spells a document that has its places and its state.
    pub(crate) fn new(
        environment: EnvironmentId,
        ready: &'a Ready<'a>,
        (places, state): (Places, State),
    ) -> Spelled<'a> {
        let Ready { run, document, entry, .. } = *ready;
        let facts = run.facts();
        let series = ready.series();
        let printed = printed_number(&series, places.number);
        let content = content_of(document, facts, Some(&printed));
        Spelled {
            id: document.id.to_string(),
            owner: owner_text(document.key.owner, run.key()),
            customer: facts.payer.id.to_string(),
            seller: facts.seller.id.to_string(),
            issued_on: document.issued_on.to_string(),
            due_on: document.due_on.to_string(),
            next_instalment_on: instalments::next_day(document.instalments(), state.open),
            hash: rows::record_hash(&content),
            content,
            lines: document.lines.iter().map(SpelledLine::new).collect(),
            taxes: document.taxes.iter().map(|group| SpelledTax::new(&group.answer)).collect(),
            entry: entry.id().to_string(),
            booked_on: entry.booked_on().to_string(),
            accounts: entry.postings().iter().map(|posting| posting.account.code()).collect(),
            message: issue::message_id(environment, document).to_string(),
            body: message_body(document, facts.payer.id, &printed),
            series,
            printed,
            ready,
            places,
            state,
        }
    }

    /// The document.
    pub(crate) fn ready(&self) -> &'a Ready<'a> {
        self.ready
    }

    /// What the caller is told.
    pub(crate) fn into_issued(self) -> Issued {
        Issued { id: self.ready.document.id, number: self.printed }
    }

    fn document_row<'s>(&'s self, wall: &'s str) -> [ValueRef<'s>; 27] {
        let Ready { run, document, .. } = self.ready;
        let facts = run.facts();
        values![
            wall,
            &self.id,
            document.kind.code(),
            &self.owner,
            &self.customer,
            &self.seller,
            &self.series,
            self.places.number,
            document.key.due.as_micros(),
            document.key.sequence,
            document.currency.code(),
            document.net.minor(),
            document.tax.minor(),
            document.total.minor(),
            &self.issued_on,
            &self.due_on,
            run.as_of.as_micros(),
            facts.seller.version,
            facts.payer.version,
            run.payer_facts_version(),
            issue::watermark(run),
            self.places.position,
            &self.hash,
            &self.content,
            document.prepaid.by_credits.minor(),
            document.prepaid.by_balance.minor(),
            self.places.run,
        ]
    }

    fn state_row<'s>(&'s self, wall: &'s str) -> [ValueRef<'s>; 6] {
        let (code, open) = (self.state.code(), self.state.open.minor());
        values![wall, self.places.position, code, open, &self.owner, &self.next_instalment_on]
    }

    fn line_rows<'s>(&'s self, wall: &'s str) -> impl Iterator<Item = [ValueRef<'s>; 30]> {
        let lines = self.ready.document.lines.iter().zip(&self.lines);
        lines.map(move |(line, spelled)| self.line_row(wall, line, spelled))
    }

    fn line_row<'s>(&'s self, wall: &'s str, line: &'s Line, spelled: &'s SpelledLine) -> [ValueRef<'s>; 30] {
        let price = match &line.subject {
            LineSubject::Price(price) => Some(price.price.as_str()),
            LineSubject::OneOff(_) | LineSubject::Commitment(_) | LineSubject::Grant(_) => None,
        };
        values![
            wall,
            self.places.position,
            line.number,
            &spelled.subscription,
            line.kind.code(),
            spelled.plan_version.as_deref(),
            price,
            spelled.one_off.as_deref(),
            line.full.start().as_micros(),
            line.full.end().as_micros(),
            line.service.start().as_micros(),
            line.service.end().as_micros(),
            &spelled.dimensions,
            &spelled.quantity,
            line.amount.currency().code(),
            line.amount.minor(),
            line.tax.minor(),
            line.tax_category.as_str(),
            line.tax_group,
            spelled.extends.as_deref(),
            line.extends.map(|earlier| earlier.line),
            spelled.overridden.as_deref(),
            line.whole,
            &spelled.discounts,
            line.off_document.minor(),
            line.by_credits.minor(),
            spelled.commitment.as_deref(),
            spelled.grant.as_deref(),
            &spelled.document_discounts,
            line.conceded.minor(),
        ]
    }

    fn tax_rows<'s>(&'s self, wall: &'s str) -> impl Iterator<Item = [ValueRef<'s>; 9]> {
        let groups = self.ready.document.taxes.iter().zip(&self.taxes).zip(0_i64..);
        groups.map(move |((group, spelled), place)| {
            let answer = &group.answer;
            values![
                wall,
                self.places.position,
                place,
                answer.category.as_str(),
                &answer.name,
                &spelled.rate,
                &answer.reason,
                spelled.more.as_deref(),
                answer.included,
            ]
        })
    }

    fn entry_row<'s>(&'s self, wall: &'s str) -> [ValueRef<'s>; 9] {
        values![
            wall,
            self.places.entry,
            &self.entry,
            &self.id,
            self.places.position,
            &self.seller,
            &self.customer,
            self.ready.entry.at().as_micros(),
            &self.booked_on,
        ]
    }

    fn posting_rows<'s>(&'s self, wall: &'s str) -> impl Iterator<Item = [ValueRef<'s>; 6]> {
        let postings = self.ready.entry.postings().iter().zip(&self.accounts).zip(1_i64..);
        postings.map(move |((posting, account), place)| {
            let amount = posting.amount;
            values![wall, self.places.entry, place, account, amount.currency().code(), amount.minor()]
        })
    }

    fn message_row<'s>(&'s self, wall: &'s str) -> [ValueRef<'s>; 6] {
        let kind = issue::message_kind(self.ready.document.kind);
        values![wall, self.places.message, &self.message, kind, &self.id, &self.body]
    }
}

impl SpelledLine {
    fn new(line: &Line) -> SpelledLine {
        let (mut plan_version, mut one_off, mut commitment, mut grant) = (None, None, None, None);
        match &line.subject {
            LineSubject::Price(price) => plan_version = Some(price.plan_version.to_string()),
            LineSubject::OneOff(id) => one_off = Some(id.to_string()),
            LineSubject::Commitment(of) => commitment = Some(rows::commitment_text(of)),
            LineSubject::Grant(id) => grant = Some(id.to_string()),
        }
        SpelledLine {
            subscription: line.subscription.map_or_else(String::new, |id| id.to_string()),
            overridden: line.overridden.map(|fact| fact.to_string()),
            discounts: rows::ids_text(line.discounts.iter().map(|discount| discount.discount)),
            document_discounts: parts_text(line),
            commitment,
            grant,
            plan_version,
            one_off,
            dimensions: records::dimensions::encode(&line.dimensions),
            quantity: line.quantity.to_string(),
            extends: line.extends.map(|earlier| earlier.document.to_string()),
        }
    }
}

/// What each discount of the document took off a line, as it is kept: `DISCOUNT MINOR DISCOUNT MINOR`.
pub fn parts_text(line: &Line) -> String {
    let part = |part: &LineDiscount| format!("{} {}", part.discount, part.amount.minor());
    line.document_discounts.iter().map(part).collect::<Vec<_>>().join(" ")
}

/// Writes the rows, table by table.
pub(crate) fn write(act: &mut Transaction<'_>, wall: &str, spelled: &[Spelled<'_>]) -> Result<(), Fault> {
    let each = || spelled.iter();
    act.execute_many(&DOCUMENT_INSERT, &each().map(|one| one.document_row(wall)).collect::<Vec<_>>())?;
    act.execute_many(&STATE_INSERT, &each().map(|one| one.state_row(wall)).collect::<Vec<_>>())?;
    act.execute_many(&LINE_INSERT, &each().flat_map(|one| one.line_rows(wall)).collect::<Vec<_>>())?;
    act.execute_many(&TAX_INSERT, &each().flat_map(|one| one.tax_rows(wall)).collect::<Vec<_>>())?;
    act.execute_many(&ENTRY_INSERT, &each().map(|one| one.entry_row(wall)).collect::<Vec<_>>())?;
    act.execute_many(&POSTING_INSERT, &each().flat_map(|one| one.posting_rows(wall)).collect::<Vec<_>>())?;
    act.execute_many(&outbox::INSERT, &each().map(|one| one.message_row(wall)).collect::<Vec<_>>())?;
    Ok(())
}

/// Writes entries that are not a document's own, from a place among the environment's entries on.
pub(crate) fn write_more_entries(
    act: &mut Transaction<'_>,
    wall: &str,
    (more, first, spelled): (&[MoreEntry<'_>], i64, &[Spelled<'_>]),
) -> Result<(), Fault> {
    for (one, place) in more.iter().zip(first..) {
        let of = match one.of {
            Some(index) => (spelled[index].id.as_str(), spelled[index].places.position),
            None => (one.entry.cause(), 0),
        };
        let facts = one.run.facts();
        write_entry(act, wall, (&one.entry, place), (of, facts.seller.id, facts.payer.id))?;
    }
    Ok(())
}

/// Writes an entry at its place among the environment's entries: about a document and its position, or about
/// something else and 0; in whose books, and about whom.
pub(crate) fn write_entry(
    act: &mut Transaction<'_>,
    wall: &str,
    (entry, place): (&Entry, i64),
    ((document, position), seller, customer): ((&str, i64), SellerId, CustomerId),
) -> Result<(), Fault> {
    let (id, seller, customer) = (entry.id().to_string(), seller.to_string(), customer.to_string());
    let (booked_on, at) = (entry.booked_on().to_string(), entry.at().as_micros());
    let row = values![wall, place, &id, document, position, &seller, &customer, at, &booked_on];
    act.execute(&ENTRY_INSERT, &row)?;
    for (posting, number) in entry.postings().iter().zip(1_i64..) {
        let (account, amount) = (posting.account.code(), posting.amount);
        let row = values![wall, place, number, &account, amount.currency().code(), amount.minor()];
        act.execute(&POSTING_INSERT, &row)?;
    }
    Ok(())
}

/// A draft with the texts that its row needs.
pub(crate) struct SpelledDraft<'a> {
    document: &'a Document,
    issue_at: i64,
    approval_since: Option<i64>,
    fingerprint: String,
    id: String,
    owner: String,
    subscriptions: String,
    customer: String,
    content: Vec<u8>,
}

/// The drafts of an account's run.
pub(crate) fn drafts_of(run: &AccountRun) -> impl Iterator<Item = SpelledDraft<'_>> {
    let fingerprints = billing::fingerprints(SeenOf::account(run.facts()), &run.plan);
    run.plan.documents.iter().filter_map(move |planned| {
        let (issue_at, approval_since) = match planned.readiness {
            Readiness::Ready => return None,
            Readiness::DraftUntil(until) => (until, None),
            Readiness::Unapproved { since } => (since, Some(since)),
        };
        let document = &planned.document;
        Some(SpelledDraft {
            document,
            issue_at: issue_at.as_micros(),
            approval_since: approval_since.map(Instant::as_micros),
            fingerprint: fingerprints[&(document.key.owner, document.key.due)].clone(),
            id: document.id.to_string(),
            owner: owner_text(document.key.owner, run.key()),
            subscriptions: rows::ids_text(subscriptions_on(document)),
            customer: run.facts().payer.id.to_string(),
            content: content_of(document, run.facts(), None),
        })
    })
}

/// Writes drafts.
pub(crate) fn write_drafts(
    act: &mut Transaction<'_>,
    wall: &str,
    drafts: &[SpelledDraft<'_>],
) -> Result<(), Fault> {
    act.execute_many(&DRAFT_INSERT, &drafts.iter().map(|draft| draft_row(wall, draft)).collect::<Vec<_>>())?;
    Ok(())
}

/// The subscriptions that have lines on a document, in order of id.
fn subscriptions_on(document: &Document) -> BTreeSet<SubscriptionId> {
    let named = document.lines.iter().filter_map(|line| line.subscription);
    named.chain(document.key.owner.subscription()).collect()
}

/// A document's owner as it is kept.
fn owner_text(owner: DocumentOwner, account: AccountKey) -> String {
    match owner {
        DocumentOwner::Subscription(id) => id.to_string(),
        DocumentOwner::Customer(_) => account.owner_text(),
    }
}

fn draft_row<'s>(wall: &'s str, draft: &'s SpelledDraft<'_>) -> [ValueRef<'s>; 13] {
    let document = draft.document;
    values![
        wall,
        &draft.id,
        &draft.owner,
        &draft.customer,
        document.kind.code(),
        document.key.due.as_micros(),
        draft.issue_at,
        document.currency.code(),
        document.total.minor(),
        &draft.subscriptions,
        &draft.content,
        draft.approval_since,
        &draft.fingerprint,
    ]
}

fn content_of(document: &Document, facts: &AccountFacts, number: Option<&str>) -> Vec<u8> {
    records::document::encode(&IssuedContent {
        number,
        document,
        seller: &facts.seller,
        customer: &facts.payer,
        rules_version: RULES_VERSION,
        time_zone_database: calendar::TZDB_VERSION,
    })
}

/// What listeners are told of an issued document.
pub(crate) fn message_body(document: &Document, customer: CustomerId, number: &str) -> String {
    let mut out = Writer::with_capacity(320);
    out.table(|out| {
        out.name("id").id(document.id);
        out.name("number").text(number);
        out.name("customer").id(customer);
        if let DocumentOwner::Subscription(subscription) = document.key.owner {
            out.name("subscription").id(subscription);
        }
        out.name("total").money(document.total);
        out.name("issued_on").shown(document.issued_on);
        out.name("due_on").shown(document.due_on);
    });
    String::from_utf8(out.into_bytes()).expect("the writer writes UTF-8")
}

/// The stable id of the message that says a document was issued.
pub(crate) fn message_id(environment: EnvironmentId, id: InvoiceId, due_millis: i64) -> OutboxEventId {
    let mut hasher = blake3::Hasher::new();
    hasher.update(environment.as_bytes()).update(id.as_bytes()).update(b"issued");
    let mut cause = [0; 10];
    cause.copy_from_slice(&hasher.finalize().as_bytes()[..10]);
    // Ids carry no instant before 1970; the hash alone tells those apart.
    let millis = u64::try_from(due_millis).unwrap_or(0);
    OutboxEventId::from_cause(millis, cause)
}
