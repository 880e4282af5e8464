//! `invoices amend`, `approve`, `unapproved` and `amended`: drafts of subscriptions, which runs make.
//! Knows flags and how a draft is laid out; must not know how one is computed, nor who may approve.

use std::path::PathBuf;

use api::at_issue;
use calendar::CivilDate;
use clap::{Args, Subcommand};
use documents::issued::Missing;
use ids::EnvironmentId;
use operations::drafts::{Became, DraftDone, DraftView, Release, WaitsSince};
use operations::{Code, DocumentKind, DraftSaid, Failed, Operations, PlannedDocument, Readiness, Refusal};
use records::Form;

use super::invoices::Customers;
use super::manual_invoices::{draft_id, read_file, told};
use super::planned::planned;
use super::{Call, environment_of, environments_of, wire};
use crate::show::{Rows, counted, grouped};
use crate::stop::Stop;

/// Drafts read at once.
const PAGE: u32 = 200;

/// What is done about drafts of subscriptions.
#[derive(Debug, Subcommand)]
pub enum RunDrafts {
    /// Add to a draft of a subscription: memo, purchase order, a day to pay by, lines of your own; or hold it back
    Amend(Amend),
    /// Approve a draft of a subscription as it was seen: it is issued
    Approve(Approve),
    /// List what waits for approval, the longest waiting first
    Unapproved(Unapproved),
    /// List what was added to drafts of subscriptions, and what became of it
    Amended,
}

/// What is added to a draft.
#[derive(Debug, Clone, Args)]
pub struct Amend {
    /// The draft's id
    draft: String,
    /// What it says beside its lines; "" takes it away
    #[arg(long, value_name = "TEXT")]
    memo: Option<String>,
    /// The order of the customer that it answers; "" takes it away
    #[arg(long, value_name = "ORDER")]
    purchase_order: Option<String>,
    /// To be paid by this day; "" takes it away
    #[arg(long, value_name = "DAY", conflicts_with = "net_days")]
    due_on: Option<String>,
    /// To be paid so many days after it is issued
    #[arg(long, value_name = "DAYS")]
    net_days: Option<u32>,
    /// Lines of your own in place of those before, JSON or TOML: a list `lines` as of `write`; - reads JSON from the standard
    /// input
    #[arg(long, value_name = "FILE")]
    lines: Option<PathBuf>,
    /// Hold it back until somebody approves it
    #[arg(long, conflicts_with = "let_go")]
    hold: bool,
    /// Hold it back no longer
    #[arg(long = "no-hold")]
    let_go: bool,
    /// Who says it and why, for whoever reads it later
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

/// What is approved.
#[derive(Debug, Args)]
pub struct Approve {
    /// The draft's id
    draft: String,
    /// The fingerprint that was seen; without, the draft is shown with its lines, tax, sums, day to pay by and fingerprint, and
    /// nothing is approved
    #[arg(long, value_name = "FINGERPRINT")]
    seen: Option<String>,
    /// Who approves and why, for whoever reads it later
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

/// Whose drafts.
#[derive(Debug, Args)]
pub struct Unapproved {
    /// Only those of this customer, by its id or your own key
    #[arg(long, value_name = "CUSTOMER")]
    customer: Option<String>,
}

impl Amend {
    /// Whether nothing is changed by it.
    fn says_nothing(&self) -> bool {
        let texts = [&self.memo, &self.purchase_order, &self.due_on];
        let is_said =
            texts.into_iter().any(Option::is_some) || self.net_days.is_some() || self.lines.is_some();
        !(is_said || self.hold || self.let_go)
    }

    /// What was said with what is said now.
    fn on(&self, said: &DraftSaid, lines: Option<&[billing::ManualLine]>) -> Result<DraftSaid, Refusal> {
        let text = |new: &Option<String>, before: &Option<String>| match new {
            None => before.clone(),
            Some(text) => Some(text.clone()).filter(|text| !text.is_empty()),
        };
        let pay = match (self.due_on.as_deref(), self.net_days) {
            (None, None) => said.pay,
            (_, Some(days)) => Some(billing::PayBy::Within(days)),
            (Some(""), None) => None,
            (Some(day), None) => {
                let day = CivilDate::parse(day).map_err(|why| Refusal::invalid("due_on", why))?;
                Some(billing::PayBy::On(day))
            }
        };
        let said = DraftSaid {
            memo: text(&self.memo, &said.memo),
            purchase_order: text(&self.purchase_order, &said.purchase_order),
            pay,
            lines: lines.map_or_else(|| said.lines.clone(), <[_]>::to_vec),
            hold: (said.hold || self.hold) && !self.let_go,
        };
        // By the same door as from anywhere else.
        records::form::decode_sent(&records::encode(&said))
            .map_err(|why| Refusal::new(Code::InvalidRequest, why))
    }
}

/// Does it.
pub fn run(asked: &RunDrafts, call: &mut Call) -> Result<(), Stop> {
    match asked {
        RunDrafts::Amend(asked) => amend(asked, call),
        RunDrafts::Approve(asked) => approve(asked, call),
        RunDrafts::Unapproved(asked) => unapproved(asked, call),
        RunDrafts::Amended => amended(call),
    }
}

/// Adds to a draft.
fn amend(asked: &Amend, call: &mut Call) -> Result<(), Stop> {
    let lines = match &asked.lines {
        Some(file) => {
            let read: DraftSaid = read_file(file, |at| at.table(DraftSaid::read_fields))?;
            if (DraftSaid { lines: Vec::new(), ..read.clone() }) != DraftSaid::default() {
                return Err(Stop::usage("the file holds `lines` alone; say the rest by flags"));
            }
            Some(read.lines)
        }
        None => None,
    };
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let id = draft_id(&asked.draft)?;
    let note = asked.note.clone().unwrap_or_default();
    if !note.is_empty() && asked.says_nothing() {
        return Err(Stop::usage(
            "--note: nothing is said with it; say what it is about, as by --memo or --hold",
        ));
    }
    let asked = asked.clone();
    let change = move |said: &DraftSaid| asked.on(said, lines.as_deref());
    let view = operations.say_of_draft(environment, (id, &note), change)?;
    show(operations, (environment, &view), call)
}

/// Approves a draft, or shows it.
fn approve(asked: &Approve, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let id = draft_id(&asked.draft)?;
    let Some(seen) = asked.seen.clone() else {
        let view = operations.draft_view(environment, id)?;
        let Some(view) = view else {
            let gone = operations.draft_gone(environment, id)?;
            return Err(
                Failed::Refused(gone.unwrap_or_else(|| Refusal::not_found("draft", &asked.draft))).into()
            );
        };
        return show(operations, (environment, &view), call);
    };
    let note = asked.note.clone().unwrap_or_default();
    let release = Release { id, done: DraftDone::Approved, seen: Some(seen), note };
    operations.release_draft(environment, &release)?;
    told(&operations.document_row(environment, id)?, call)
}

/// Lists what waits for approval.
fn unapproved(asked: &Unapproved, call: &mut Call) -> Result<(), Stop> {
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
        let now = operations.now_in(environment.id)?;
        let (mut all, mut after): (Vec<_>, Option<WaitsSince>) = (Vec::new(), None);
        loop {
            let page = operations.unapproved(environment.id, customer, (after, PAGE))?;
            let Some(last) = page.last() else { break };
            after = WaitsSince::of(last);
            all.extend(page);
        }
        if all.is_empty() {
            continue;
        }
        any = true;
        if call.paper.is_json() {
            for row in &all {
                call.paper.line(wire::unapproved(row, now)?)?;
            }
            continue;
        }
        call.paper.title(format!("{}: {}", environment.name, counted(all.len(), "draft")))?;
        let mut customers = Customers::of(operations, environment.id);
        let mut rows =
            Rows::of(&["customer", "draft", "waits since", "total", "", "fingerprint"]).right(&[3]);
        for row in &all {
            let Readiness::Unapproved { since } = row.readiness else { continue };
            rows.push([
                customers.name(row.customer)?,
                row.id.to_string(),
                since.to_string(),
                grouped(&row.total.amount_text()),
                row.total.currency().code().to_owned(),
                row.fingerprint.clone(),
            ]);
        }
        call.paper.table(rows)?;
    }
    match any || call.paper.is_json() {
        true => Ok(()),
        false => call.paper.line("Nothing waits for approval."),
    }
}

/// Lists what was added to drafts.
fn amended(call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let mut any = false;
    for environment in environments_of(operations, call.settings.environment.as_deref())? {
        let (mut all, mut after) = (Vec::new(), String::new());
        loop {
            let page = operations.drafts_said(environment.id, (&after, PAGE))?;
            let Some(last) = page.last() else { break };
            after = last.act.document.to_string();
            all.extend(page);
        }
        if all.is_empty() {
            continue;
        }
        any = true;
        if call.paper.is_json() {
            for of in &all {
                call.paper.line(wire::said_of(of)?)?;
            }
            continue;
        }
        call.paper.title(format!("{}: {}", environment.name, counted(all.len(), "draft")))?;
        let mut rows = Rows::of(&["draft", "due", "said", "by", "became"]);
        for of in &all {
            let became = match &of.became {
                Became::Waits => "waits".to_owned(),
                Became::Issued(number) => format!("issued as {number}"),
                Became::Gone => "gone".to_owned(),
            };
            let act = &of.act;
            let (due, said) = (act.due.to_string(), act.done_at.to_string());
            rows.push([act.document.to_string(), due, said, act.note.clone(), became]);
        }
        call.paper.table(rows)?;
    }
    match any || call.paper.is_json() {
        true => Ok(()),
        false => call.paper.line("Nothing was added to a draft."),
    }
}

/// Prints a draft as it is: all that is approved with it.
fn show(
    operations: &Operations,
    (environment, view): (EnvironmentId, &DraftView),
    call: &mut Call,
) -> Result<(), Stop> {
    let printed = operations.printed(environment, &view.row.id.to_string())?;
    if call.paper.is_json() {
        return call.paper.line(wire::draft(view, &printed));
    }
    let row = &view.row;
    let mut customers = Customers::of(operations, environment);
    let document = &printed.issued.document;
    let by = match document.kind {
        DocumentKind::Invoice => {
            format!(", to be paid by {} where it is issued on {}", document.due_on, document.issued_on)
        }
        DocumentKind::CreditNote => String::new(),
    };
    call.paper.line(format!("{} for {}{by}", row.id, customers.name(row.customer)?))?;
    call.paper.line(match row.readiness {
        Readiness::Unapproved { since } => format!("waits for approval since {since}"),
        Readiness::DraftUntil(until) => format!("waits for late usage until {until}"),
        Readiness::Ready => "is issued with the next run".to_owned(),
    })?;
    let said = view.said();
    if said.hold {
        call.paper.line("held back until somebody approves it")?;
    }
    for (name, text) in [("memo", &said.memo), ("purchase order", &said.purchase_order)] {
        if let Some(text) = text {
            call.paper.line(format!("{name}: {text}"))?;
        }
    }
    let readiness = row.readiness;
    call.paper.table(planned(&[PlannedDocument { readiness, document: document.clone() }])?)?;
    call.paper.gap()?;
    for Missing { code, place, message, way_out } in at_issue::lacking_in(&printed).into_iter().flatten() {
        let way_out = way_out.map_or(String::new(), |way_out| format!(" {way_out}"));
        call.paper.warn(format!("its e-invoice lacks {place}: {message} [{code}]{way_out}"))?;
    }
    for with in operations.drafts_with(environment, row)?.iter().filter(|with| with.id != row.id) {
        let total = format!("{} {}", grouped(&with.total.amount_text()), with.total.currency().code());
        call.paper.note(format!("With it goes {}, {total}", with.id))?;
    }
    call.paper.note(format!("Look at it: farthing invoices file {} -o draft.pdf", row.id))?;
    call.paper.note(format!("Approve it: farthing invoices approve {} --seen {}", row.id, row.fingerprint))
}
