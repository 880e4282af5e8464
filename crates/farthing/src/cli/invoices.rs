//! `invoices`: what was issued, as a table, as CSV for a spreadsheet, or as the API says it; and what credit notes
//! hold, paid out or moved to balances. Knows lists; must not know how a document was decided.

use std::collections::BTreeMap;

use clap::{Args, Subcommand};
use ids::{CustomerId, EnvironmentId, InvoiceId};
use money::{Currency, Money};
use operations::read::DocumentRow;
use operations::refunds::{self, RestAsked, RestView};
use operations::{Act, ActError, Operations, Refusal, StoredAnswer, Write};
use store::documents::DocumentFilter;

use super::archiving::{self, Archive};
use super::attaching::{self, Attach, Attachments, Detach};
use super::credit_notes::{self, Credit};
use super::deliveries::{self, Send};
use super::instalments::{self, Instalments};
use super::invoice_file::{self, InvoiceFile};
use super::kept_files::{self, Files};
use super::links::{self, MakeLink, RevokeLinks};
use super::manual_invoices::{self, Drafts, Duplicate, IssueDraft, OneDraft, Rewrite, WriteInvoice};
use super::run_drafts::{self, RunDrafts};
use super::states::{self, Void, WriteOff};
use super::submissions::{self, Submit};
use super::{Call, environment_of, environments_of, wire};
use crate::show::{Rows, counted, grouped};
use crate::stop::Stop;

/// Documents read at once.
const PAGE: u32 = 200;

/// Which documents.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Invoices {
    /// Only those of this customer, by its id or your own key
    #[arg(long, value_name = "CUSTOMER")]
    customer: Option<String>,
    /// As CSV: customer,number,kind,due,net,tax,total,currency,state,content_hash,pay_by,open
    #[arg(long, conflicts_with = "json")]
    csv: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write an invoice line by line: a draft to look at, or issued at once
    Write(WriteInvoice),
    /// Replace what was written of a draft
    Rewrite(Rewrite),
    /// Discard a draft
    Discard(OneDraft),
    /// Issue a draft: one that was written, or one that waits for late usage
    Issue(IssueDraft),
    #[command(flatten)]
    OfRuns(RunDrafts),
    /// Write the lines of an invoice into a draft, to be billed once more
    Duplicate(Duplicate),
    /// List the drafts that were written
    Drafts(Drafts),
    /// Attach files to a draft, to be issued with it, or beside what was issued
    Attach(Attach),
    /// Take an attachment off a draft
    Detach(Detach),
    /// List what is attached to an invoice, a credit note or a draft
    Attachments(Attachments),
    /// Credit an invoice as goodwill: never billed again
    Credit(Credit),
    /// Void an invoice that is wrong and that nobody paid: a credit note cancels it, and the next run bills anew
    Void(Void),
    /// Write off what is open of an invoice: bad debt, still owed
    WriteOff(WriteOff),
    /// Take up again an invoice that was written off
    Reopen(WriteOff),
    /// Show the instalments of an invoice, or agree on others for what is open of it
    Instalments(Instalments),
    /// Note that what a credit note holds was paid out; never more than that
    Refund(Held),
    /// Move what a credit note holds to its customer's balance
    ToBalance(Held),
    /// Write an invoice or credit note as a PDF, a page of HTML, or an e-invoice
    File(InvoiceFile),
    /// List the files of an invoice or credit note that are kept as they were given, with their hashes
    Files(Files),
    /// Write the documents of a span of days into a folder, with an index and checksums, for an auditor or an archive
    Archive(Archive),
    /// Send an invoice or credit note by e-mail, once more and on purpose
    Send(Send),
    /// Hand the e-invoice of an invoice or credit note over to its customer's network, on purpose
    Submit(Submit),
    /// Make a link under which whoever has it reads an invoice or credit note, until it ends
    Link(MakeLink),
    /// End every link that was made until now, those in letters too
    RevokeLinks(RevokeLinks),
}

/// How much of which credit note.
#[derive(Debug, Args)]
struct Held {
    /// The credit note's number or id
    note: String,
    /// How much, such as 9.91; all that it holds if it is left out
    #[arg(long, value_name = "AMOUNT")]
    amount: Option<String>,
    /// How or why, for whoever reads it later
    #[arg(long = "note", value_name = "TEXT")]
    said: String,
}

/// The customers of an environment by the name that their seller gives them.
pub struct Customers<'o> {
    operations: &'o Operations,
    environment: EnvironmentId,
    known: BTreeMap<CustomerId, String>,
}

impl<'o> Customers<'o> {
    /// None read yet.
    pub fn of(operations: &'o Operations, environment: EnvironmentId) -> Customers<'o> {
        Customers { operations, environment, known: BTreeMap::new() }
    }

    /// The seller's own key for a customer, else its id.
    ///
    /// # Errors
    /// A fault.
    pub fn name(&mut self, id: CustomerId) -> Result<String, Stop> {
        if let Some(name) = self.known.get(&id) {
            return Ok(name.clone());
        }
        let id_text = id.to_string();
        let view = self.operations.customer(self.environment, &id_text)?;
        let name = view.row.external_key.unwrap_or(id_text);
        self.known.insert(id, name.clone());
        Ok(name)
    }
}

/// Prints the documents.
pub fn run(asked: &Invoices, call: &mut Call) -> Result<(), Stop> {
    match &asked.command {
        Some(Command::Write(asked)) => return manual_invoices::write(asked, call),
        Some(Command::Rewrite(asked)) => return manual_invoices::rewrite(asked, call),
        Some(Command::Discard(asked)) => return manual_invoices::discard(asked, call),
        Some(Command::Issue(asked)) => return manual_invoices::issue(asked, call),
        Some(Command::OfRuns(asked)) => return run_drafts::run(asked, call),
        Some(Command::Duplicate(asked)) => return manual_invoices::duplicate(asked, call),
        Some(Command::Drafts(asked)) => return manual_invoices::drafts(asked, call),
        Some(Command::Attach(asked)) => return attaching::attach(asked, call),
        Some(Command::Detach(asked)) => return attaching::detach(asked, call),
        Some(Command::Attachments(asked)) => return attaching::list(asked, call),
        Some(Command::Credit(credit)) => return credit_notes::run(credit, call),
        Some(Command::Void(asked)) => return states::void(asked, call),
        Some(Command::WriteOff(asked)) => return states::write_off(asked, call),
        Some(Command::Reopen(asked)) => return states::reopen(asked, call),
        Some(Command::Instalments(asked)) => return instalments::instalments(asked, call),
        Some(Command::Refund(held)) => return moved(held, ("invoices.refund", refunds::refund), call),
        Some(Command::ToBalance(held)) => {
            return moved(held, ("invoices.to_balance", refunds::to_balance), call);
        }
        Some(Command::File(file)) => return invoice_file::run(file, call),
        Some(Command::Files(asked)) => return kept_files::list(asked, call),
        Some(Command::Archive(archive)) => return archiving::run(archive, call),
        Some(Command::Send(asked)) => return deliveries::send(asked, call),
        Some(Command::Submit(asked)) => return submissions::submit(asked, call),
        Some(Command::Link(asked)) => return links::make(asked, call),
        Some(Command::RevokeLinks(asked)) => return links::revoke(asked, call),
        None => {}
    }
    let installation = call.open()?;
    let operations = &installation.operations;
    let (mut all, mut unknown) = (Vec::new(), None);
    let mut known = asked.customer.is_none();
    for environment in environments_of(operations, call.settings.environment.as_deref())? {
        let customer = match &asked.customer {
            Some(name) => match operations.customer(environment.id, name) {
                Ok(view) => Some(view.row.id),
                Err(operations::Failed::Refused(refusal)) => {
                    unknown = Some(refusal);
                    continue;
                }
                Err(other) => return Err(other.into()),
            },
            None => None,
        };
        known = true;
        let documents = documents(operations, environment.id, customer)?;
        if !documents.is_empty() {
            all.push((environment, documents));
        }
    }
    if let Some(refusal) = unknown.filter(|_| !known) {
        return Err(operations::Failed::Refused(refusal).into());
    }
    if asked.csv {
        return csv(operations, &all, call);
    }
    if call.paper.is_json() {
        for row in all.iter().flat_map(|(_, documents)| documents) {
            call.paper.line(wire::document(row)?)?;
        }
        return Ok(());
    }
    if all.is_empty() {
        return call.paper.line("No document was issued yet.");
    }
    for (environment, documents) in &all {
        call.paper.title(format!("{}: {}", environment.name, counted(documents.len(), "document")))?;
        let rows = table(operations, environment.id, documents)?;
        call.paper.table(rows)?;
    }
    Ok(())
}

/// What is done with what a credit note holds.
type Moves = fn(&mut Act<'_>, EnvironmentId, &RestAsked) -> Result<RestView, ActError<Refusal>>;

/// Moves what a credit note holds, and says what it holds now.
fn moved(held: &Held, (operation, moves): (&'static str, Moves), call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let view = operations.refunds(environment, &held.note)?;
    let amount = held.amount.as_deref().map(|text| amount_of(text, view.held.currency())).transpose()?;
    let now = operations.now_in(environment)?;
    let asked = RestAsked { document: view.row.id, amount, note: held.said.clone(), now };
    let write = Write { environment, operation, key: None };
    let act = move |act: &mut Act<'_>| moves(act, environment, &asked);
    operations.once(&write, act, |_| StoredAnswer { status: 201, body: String::new() })?;
    let after = operations.refunds(environment, &held.note)?;
    if call.paper.is_json() {
        return call.paper.line(wire::refunds(&after)?);
    }
    let RestView { row, held, refunded, to_balance, .. } = &after;
    call.paper.line(format!(
        "{} holds {held}; {refunded} were paid out and {to_balance} moved to the balance.",
        row.number
    ))
}

/// An amount as a person writes it, in a currency known from beside it.
///
/// # Errors
/// When it is none.
pub fn amount_of(text: &str, currency: Currency) -> Result<Money, Stop> {
    Money::parse_major(text, currency).map_err(Stop::usage)
}

/// Every issued document, in order of the day it was issued on, then of its number.
///
/// # Errors
/// A fault.
pub fn documents(
    operations: &Operations,
    environment: EnvironmentId,
    customer: Option<CustomerId>,
) -> Result<Vec<DocumentRow>, Stop> {
    let filter = DocumentFilter { customer, ..DocumentFilter::default() };
    let mut all: Vec<DocumentRow> = Vec::new();
    loop {
        let after = all.last().map(|row| row.id.to_string()).unwrap_or_default();
        let page = operations.documents(environment, &filter, (&after, PAGE))?;
        if page.is_empty() {
            break;
        }
        all.extend(page);
    }
    // Pages come in the order of ids, which says nothing within one instant.
    all.sort_by(|a, b| (a.issued_on, &a.number).cmp(&(b.issued_on, &b.number)));
    Ok(all)
}

/// Documents as a table: who owes what, until when, and how much of it is open. Net and tax are left out where
/// the terminal has no room for them.
///
/// # Errors
/// A fault.
pub fn table(
    operations: &Operations,
    environment: EnvironmentId,
    documents: &[DocumentRow],
) -> Result<Rows, Stop> {
    let mut customers = Customers::of(operations, environment);
    let heading = ["customer", "number", "issued", "pay by", "net", "tax", "total", "open", "", "state"];
    let mut rows = Rows::of(&heading).right(&[4, 5, 6, 7]).spare(&[4, 5]);
    for row in documents {
        rows.push([
            customers.name(row.customer)?,
            row.number.clone(),
            row.issued_on.to_string(),
            pay_by(row),
            grouped(&row.net.amount_text()),
            grouped(&row.tax.amount_text()),
            grouped(&row.total.amount_text()),
            grouped(&row.amount_open.amount_text()),
            row.total.currency().code().to_owned(),
            state_of(row),
        ]);
    }
    Ok(rows)
}

/// Until when an invoice is to be paid, by its next instalment where it is open and has some; nobody pays a credit note.
fn pay_by(row: &DocumentRow) -> String {
    match row.kind.as_str() {
        "credit_note" => String::new(),
        _ => row.next_due_on().unwrap_or(row.due_on).to_string(),
    }
}

/// The state, and what a credit note holds to be paid out.
fn state_of(row: &DocumentRow) -> String {
    match refunds::to_refund(row) {
        Some(held) => format!("{}, to refund {}", row.state, grouped(&held.amount_text())),
        None => row.state.clone(),
    }
}

fn csv(
    operations: &Operations,
    all: &[(operations::Environment, Vec<DocumentRow>)],
    call: &mut Call,
) -> Result<(), Stop> {
    call.paper.line("customer,number,kind,due,net,tax,total,currency,state,content_hash,pay_by,open")?;
    for (environment, documents) in all {
        let mut customers = Customers::of(operations, environment.id);
        for row in documents {
            let customer = field(&customers.name(row.customer)?);
            let sums = [row.net, row.tax, row.total].map(|amount| amount.amount_text());
            let number = field(&row.number);
            let hash = content_hash(operations, environment.id, row.id)?;
            call.paper.line(format!(
                "{customer},{number},{},{},{},{},{},{hash},{},{}",
                row.kind,
                row.due,
                sums.join(","),
                row.total.currency().code(),
                row.state,
                pay_by(row),
                row.amount_open.amount_text(),
            ))?;
        }
    }
    Ok(())
}

/// The hash of a document's frozen content, as hex digits.
///
/// # Errors
/// A fault.
pub fn content_hash(
    operations: &Operations,
    environment: EnvironmentId,
    id: InvoiceId,
) -> Result<String, Stop> {
    let (_, content) = operations.document(environment, &id.to_string())?;
    Ok(records::hex(&records::document::content_hash(&content)))
}

/// A field of a CSV row, quoted where it must be.
pub fn field(text: &str) -> String {
    match text.contains([',', '"', '\n', '\r']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text.to_owned(),
    }
}
