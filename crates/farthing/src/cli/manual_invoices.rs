//! `invoices write`, `rewrite`, `discard`, `issue`, `duplicate` and `drafts`: invoices of lines that a person writes.
//! Knows files and how a draft is laid out; must not know what lines come to.

use std::io::Read;
use std::path::{Path, PathBuf};

use api::at_issue;
use api::wire::manual_invoices::{DiscardedBody, InvoiceRead, NewInvoice};
use clap::Args;
use documents::issued::Missing;
use ids::{EnvironmentId, InvoiceId};
use operations::drafts::{DraftDone, Release};
use operations::manual_invoices::{self, ManualAsked, ManualInvoice, ManualView};
use operations::read::DocumentRow;
use operations::{
    Act, Code, DocumentKind, Failed, Operations, PlannedDocument, Readiness, StoredAnswer, Write,
};
use records::Form;
use records::at::{At, Table};
use records::scalars;

use super::invoices::Customers;
use super::planned::planned;
use super::{Call, environment_of, environments_of, wire};
use crate::show::{Rows, counted, grouped};
use crate::stop::Stop;

/// Longest file of an invoice.
const FILE_BYTES_MAX: u64 = 8 << 20;
/// Drafts read at once.
const PAGE: u32 = 200;

/// An invoice to be written.
#[derive(Debug, Args)]
pub struct WriteInvoice {
    /// What is billed, JSON or TOML: customer, currency, lines of description, quantity, unit_price …; - reads JSON from
    /// the standard input
    file: PathBuf,
    /// Issue it at once; else it is a draft
    #[arg(long)]
    issue: bool,
}

/// A draft to be replaced.
#[derive(Debug, Args)]
pub struct Rewrite {
    /// The draft's id
    draft: String,
    /// All that is billed, as for `write`; whom it bills, and in which currency, stays
    file: PathBuf,
}

/// A draft.
#[derive(Debug, Args)]
pub struct OneDraft {
    /// The draft's id
    draft: String,
}

/// A draft to be issued.
#[derive(Debug, Args)]
pub struct IssueDraft {
    /// The draft's id
    draft: String,
    /// Of a draft of a subscription: the fingerprint that was seen; what changed since is not issued
    #[arg(long, value_name = "FINGERPRINT")]
    seen: Option<String>,
    /// Who issues it and why, for whoever reads it later
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

/// An invoice.
#[derive(Debug, Args)]
pub struct Duplicate {
    /// The invoice's number or id
    invoice: String,
}

/// Whose drafts.
#[derive(Debug, Args)]
pub struct Drafts {
    /// Only those of this customer, by its id or your own key
    #[arg(long, value_name = "CUSTOMER")]
    customer: Option<String>,
}

/// Keeps a draft, or issues at once.
pub fn write(asked: &WriteInvoice, call: &mut Call) -> Result<(), Stop> {
    let read: InvoiceRead = read_file(&asked.file, |at| at.table(NewInvoice::read))?;
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let now = operations.now_in(environment)?;
    let customer = operations.customer(environment, &read.customer)?.row.id;
    let (id, currency) = (operations.draft_id(now), read.currency);
    let issues = asked.issue || read.issue;
    let asked = ManualAsked { id, customer, currency, written: read.written, now };
    let with = operations.clone();
    if issues {
        let act = move |act: &mut Act<'_>| manual_invoices::issued(act, &with, environment, &asked);
        return issued(operations, environment, act, call);
    }
    let act = move |act: &mut Act<'_>| manual_invoices::write(act, &with, environment, &asked);
    operations.once(&as_write(environment, "invoices.write"), act, |_| nothing())?;
    show(operations, (environment, id), call)
}

/// Replaces what was written of a draft.
pub fn rewrite(asked: &Rewrite, call: &mut Call) -> Result<(), Stop> {
    let (customer, currency, written) = read_file(&asked.file, |at| at.table(read_again))?;
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let id = draft_id(&asked.draft)?;
    if let Some(view) = operations.manual_draft(environment, id).or_else(unfit)? {
        let draft = &view.draft;
        let other = |what: &str| {
            Stop::usage(format!("a draft keeps its {what}; discard it and write another for a new {what}"))
        };
        if customer
            .map(|name| operations.customer(environment, &name))
            .transpose()?
            .is_some_and(|known| known.row.id != draft.customer)
        {
            return Err(other("customer"));
        }
        if currency.is_some_and(|currency| currency != draft.currency) {
            return Err(other("currency"));
        }
    }
    let (with, now) = (operations.clone(), operations.now_in(environment)?);
    let act = move |act: &mut Act<'_>| manual_invoices::rewrite(act, &with, environment, (id, &written, now));
    operations.once(&as_write(environment, "invoices.rewrite"), act, |_| nothing())?;
    show(operations, (environment, id), call)
}

/// What makes no invoice any more is replaced all the same.
fn unfit(why: Failed) -> Result<Option<ManualView>, Failed> {
    match why {
        Failed::Refused(_) => Ok(None),
        other => Err(other),
    }
}

/// Discards a draft.
pub fn discard(asked: &OneDraft, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let id = draft_id(&asked.draft)?;
    let act = move |act: &mut Act<'_>| manual_invoices::discard(act, environment, id);
    let body = |draft: &_| StoredAnswer {
        status: 200,
        body: serde_json::to_string(&DiscardedBody::of(draft)).unwrap_or_default(),
    };
    let answered = operations.once(&as_write(environment, "invoices.discard"), act, body)?;
    match call.paper.is_json() {
        true => call.paper.line(answered.answer.body),
        false => call.paper.line(format!("{id} is discarded.")),
    }
}

/// Issues a draft: one that a person wrote, or one that waits for late usage.
pub fn issue(asked: &IssueDraft, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let id = draft_id(&asked.draft)?;
    if !operations.is_manual_draft(environment, id)? {
        let (seen, note) = (asked.seen.clone(), asked.note.clone().unwrap_or_default());
        operations.release_draft(environment, &Release { id, done: DraftDone::Issued, seen, note })?;
        return told(&operations.document_row(environment, id)?, call);
    }
    if asked.seen.is_some() || asked.note.is_some() {
        return Err(Stop::usage(
            "an invoice that you write is issued as it is written; leave --seen and --note out",
        ));
    }
    let (with, now) = (operations.clone(), operations.now_in(environment)?);
    let act = move |act: &mut Act<'_>| manual_invoices::issue(act, &with, environment, (id, now));
    issued(operations, environment, act, call)
}

/// Writes the lines of an invoice into a draft.
pub fn duplicate(asked: &Duplicate, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let of = operations.document_id(environment, &asked.invoice)?;
    let now = operations.now_in(environment)?;
    let (with, id) = (operations.clone(), operations.draft_id(now));
    let act = move |act: &mut Act<'_>| manual_invoices::duplicate(act, &with, environment, (of, id, now));
    operations.once(&as_write(environment, "invoices.duplicate"), act, |_| nothing())?;
    show(operations, (environment, id), call)
}

/// Lists drafts.
pub fn drafts(asked: &Drafts, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let mut any = false;
    for environment in environments_of(operations, call.settings.environment.as_deref())? {
        let customer = match &asked.customer {
            Some(name) => match operations.customer(environment.id, name) {
                Ok(view) => Some(view.row.id),
                Err(Failed::Refused(refusal)) if refusal.code == Code::NotFound => continue,
                Err(other) => return Err(other.into()),
            },
            None => None,
        };
        let (mut all, mut after) = (Vec::new(), String::new());
        loop {
            let page = operations.manual_drafts(environment.id, customer, (&after, PAGE))?;
            let Some(last) = page.last() else { break };
            after = last.id.to_string();
            all.extend(page);
        }
        if all.is_empty() {
            continue;
        }
        any = true;
        if call.paper.is_json() {
            for draft in &all {
                call.paper.line(wire::manual_draft(draft)?)?;
            }
            continue;
        }
        call.paper.title(format!("{}: {}", environment.name, counted(all.len(), "draft")))?;
        let mut customers = Customers::of(operations, environment.id);
        let mut rows = Rows::of(&["customer", "draft", "written", "total", ""]).right(&[3]);
        for draft in &all {
            rows.push([
                customers.name(draft.customer)?,
                draft.id.to_string(),
                draft.changed_at.to_string(),
                grouped(&draft.total.amount_text()),
                draft.currency.code().to_owned(),
            ]);
        }
        call.paper.table(rows)?;
    }
    match any || call.paper.is_json() {
        true => Ok(()),
        false => call.paper.line("There is no draft; write one: farthing invoices write FILE"),
    }
}

/// Prints a draft as it would be issued now.
fn show(
    operations: &Operations,
    (environment, id): (EnvironmentId, InvoiceId),
    call: &mut Call,
) -> Result<(), Stop> {
    let view = operations.manual_draft(environment, id)?;
    let Some(view) = view else {
        return Err(Stop::failed("the draft is issued or discarded already"));
    };
    if call.paper.is_json() {
        return call.paper.line(wire::manual_draft(&view.draft)?);
    }
    let (who, due_on) = (&view.facts.payer.name, view.document.due_on);
    call.paper.line(format!("{id} for {who}, to be paid by {due_on}"))?;
    let readiness = Readiness::Ready;
    let lacking = at_issue::lacking(&view.content(), &view.facts);
    let ManualView { document, .. } = view;
    call.paper.table(planned(&[PlannedDocument { readiness, document }])?)?;
    call.paper.gap()?;
    for Missing { code, place, message, way_out } in lacking.into_iter().flatten() {
        let way_out = way_out.map_or(String::new(), |way_out| format!(" {way_out}"));
        call.paper.warn(format!("its e-invoice lacks {place}: {message} [{code}]{way_out}"))?;
    }
    call.paper.note("A draft; nothing is issued.")?;
    call.paper.note(format!("Look at it: farthing invoices file {id} -o draft.pdf"))?;
    call.paper.note(format!("Issue it: farthing invoices issue {id}"))
}

fn issued(
    operations: &Operations,
    environment: EnvironmentId,
    act: impl FnMut(&mut Act<'_>) -> Result<(DocumentRow, Vec<u8>), operations::ActError<operations::Refusal>>
    + Send
    + 'static,
    call: &mut Call,
) -> Result<(), Stop> {
    let write = as_write(environment, "invoices.issue");
    let id = |(row, _): &(DocumentRow, Vec<u8>)| StoredAnswer { status: 200, body: row.id.to_string() };
    let answered = operations.once(&write, act, id)?;
    let id = InvoiceId::parse(&answered.answer.body).map_err(Stop::failed)?;
    told(&operations.document_row(environment, id)?, call)
}

/// Tells what was issued.
pub(super) fn told(row: &DocumentRow, call: &mut Call) -> Result<(), Stop> {
    if call.paper.is_json() {
        return call.paper.line(wire::document(row)?);
    }
    let total = format!("{} {}", grouped(&row.total.amount_text()), row.total.currency().code());
    let until = match row.kind == DocumentKind::Invoice.code() {
        true => format!(", to be paid by {}", row.due_on),
        false => String::new(),
    };
    call.paper.line(format!("{} was issued over {total}{until}.", row.number))
}

/// The id of a draft.
pub(super) fn draft_id(text: &str) -> Result<InvoiceId, Stop> {
    InvoiceId::parse(text).map_err(|refused| Stop::usage(format!("the draft {text:?}: {refused}")))
}

fn as_write(environment: EnvironmentId, operation: &'static str) -> Write {
    Write { environment, operation, key: None }
}

fn nothing() -> StoredAnswer {
    StoredAnswer { status: 200, body: String::new() }
}

/// What is written, with whom it bills and in which currency where the file says so.
type ReadAgain = (Option<String>, Option<money::Currency>, ManualInvoice);

fn read_again(table: &Table<'_>) -> Option<ReadAgain> {
    let customer = table.optional("customer", scalars::text);
    let currency = table.optional("currency", scalars::currency);
    table.pass_over(&["issue"]);
    Some((customer, currency, ManualInvoice::read_fields(table)?))
}

/// Reads a file of JSON or TOML.
pub(super) fn read_file<T>(file: &Path, read: impl FnOnce(&At<'_>) -> Option<T>) -> Result<T, Stop> {
    let name = file.display().to_string();
    let mut bytes = Vec::new();
    let read_in = match file == Path::new("-") {
        true => std::io::stdin().take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes),
        false => std::fs::File::open(file)
            .and_then(|opened| opened.take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes)),
    };
    let length = read_in.map_err(|why| Stop::usage(format!("{name} cannot be read: {why}")))?;
    if length as u64 > FILE_BYTES_MAX {
        return Err(Stop::usage(format!(
            "{name} is longer than {FILE_BYTES_MAX} bytes; write several invoices"
        )));
    }
    let is_toml = file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml"));
    let read = match is_toml {
        true => records::read_toml(Some(&name), &bytes, read),
        false => records::read_json(Some(&name), &bytes, read),
    };
    Ok(read?)
}
