//! Instalments of issued invoices: read, and agreed on by people for what is open.
//! Knows states and schedules; must not know how one is shared out (`billing` does), nor remind anybody.

use billing::{
    FilledInstalment, InstalmentState, InstalmentsRefused, ScheduleDays, WrittenInstalment, filled,
    next_instalment, schedule,
};
use calendar::{CivilDate, Instant};
use ids::{EnvironmentId, InvoiceId};
use store::read::DocumentRow;
use store::{Act, ActError, Queries, accounts, documents, instalments, parties};

pub use store::instalments::InstalmentPlan;

use crate::Operations;
use crate::refusal::{self, Code, Failed, Refusal};

/// Instalments that are agreed on for what is open of an invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstalmentsAsked {
    /// Which invoice.
    pub invoice: InvoiceId,
    /// The parts, as written.
    pub written: Vec<WrittenInstalment>,
    /// Who agreed on it and why, for whoever reads it later.
    pub note: String,
    /// The present moment.
    pub now: Instant,
}

/// The instalments of an invoice, and every schedule that it had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstalmentsView {
    /// The invoice.
    pub row: DocumentRow,
    /// Each schedule in order; the last is in force.
    pub plans: Vec<InstalmentPlan>,
    /// What day it is for its seller.
    pub today: CivilDate,
}

impl InstalmentsView {
    /// The instalments in force, each with how it stands; none of an invoice that is paid at once, or void.
    pub fn standing(&self) -> Vec<(FilledInstalment, InstalmentState)> {
        let Some(plan) = self.plans.last().filter(|_| self.row.state != "void") else { return Vec::new() };
        let is_lost = self.row.state == "uncollectible";
        let stands = |one: FilledInstalment| match one.state(self.today) {
            InstalmentState::Open | InstalmentState::Overdue if is_lost => (one, InstalmentState::WrittenOff),
            state => (one, state),
        };
        filled(&plan.schedule, self.row.amount_open).into_iter().map(stands).collect()
    }
}

/// Agrees on instalments of all that is open of an invoice, in the place of those it had. What was issued stays as it is.
///
/// # Errors
/// Refused for an unknown invoice, for one that is not open, and for instalments that are no schedule of what is open.
pub fn agree(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &InstalmentsAsked,
) -> Result<InstalmentsView, ActError<Refusal>> {
    Refusal::check_text("note", &asked.note).map_err(ActError::Refused)?;
    let before = row_of(act, environment, asked.invoice)?;
    // The customer is locked before what is open is read, as runs do that move it.
    accounts::move_account(act, environment, before.customer).map_err(refusal::refused)?;
    let InstalmentsView { row, plans, .. } = decided(act, environment, asked)?;
    let plan = plans.last().expect("what was decided is the last");
    let agreed = (plan.schedule.as_slice(), asked.now, asked.note.as_str());
    if !instalments::agree(act, environment, &row, agreed)? {
        return Err(not_open(&row));
    }
    view(act, environment, (asked.invoice, asked.now))
}

/// What would be in force, beside what is.
fn decided(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    asked: &InstalmentsAsked,
) -> Result<InstalmentsView, ActError<Refusal>> {
    let mut view = view(queries, environment, (asked.invoice, asked.now))?;
    let row = &view.row;
    if row.kind != "invoice" || row.state != "open" {
        return Err(not_open(row));
    }
    let days = ScheduleDays { issued_on: row.issued_on, from: view.today.max(row.issued_on) };
    let schedule = schedule(&asked.written, row.amount_open, days).map_err(|why| {
        let place = place_of(&why);
        ActError::Refused(Refusal::new(Code::InvoiceRefused, why).about(place))
    })?;
    let next = next_instalment(&schedule, row.amount_open);
    view.row.next_instalment_on = next.map(|next| next.instalment.due_on);
    let sequence = view.plans.last().map_or(1, |last| last.sequence + 1);
    let (agreed_at, note) = (asked.now, asked.note.clone());
    view.plans.push(InstalmentPlan { sequence, agreed_at, note, schedule });
    Ok(view)
}

fn not_open(row: &DocumentRow) -> ActError<Refusal> {
    let (number, state) = (&row.number, &row.state);
    let message = match row.kind.as_str() {
        "invoice" => {
            format!("{number} is {state}; instalments are agreed on for what is open of an invoice")
        }
        _ => format!("{number} is a credit note; instalments are agreed on for what is open of an invoice"),
    };
    ActError::Refused(Refusal::new(Code::StateRefused, message).about("invoice"))
}

/// Where in a request instalments are wrong.
pub(crate) fn place_of(why: &InstalmentsRefused) -> String {
    match why.instalment() {
        Some(number) => format!("instalments[{}]", number.saturating_sub(1)),
        None => "instalments".to_owned(),
    }
}

fn row_of(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    id: InvoiceId,
) -> Result<DocumentRow, ActError<Refusal>> {
    let unknown = || ActError::Refused(Refusal::not_found("invoice", &id.to_string()));
    documents::document(queries, environment, id)?.ok_or_else(unknown)
}

fn view(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (id, now): (InvoiceId, Instant),
) -> Result<InstalmentsView, ActError<Refusal>> {
    let row = row_of(queries, environment, id)?;
    let plans = instalments::plans(queries, environment, id)?;
    let today = parties::zone_of(queries, environment, row.seller)?.day_of(now);
    Ok(InstalmentsView { row, plans, today })
}

impl Operations {
    /// The instalments of an issued invoice, by id or printed number.
    ///
    /// # Errors
    /// Refused when there is no such document; a fault.
    pub fn instalments(&self, environment: EnvironmentId, name: &str) -> Result<InstalmentsView, Failed> {
        let id = self.document_id(environment, name)?;
        let now = self.now_in(environment)?;
        self.read(|reader| view(reader, environment, (id, now)))
    }

    /// What instalments would be; nothing is kept.
    ///
    /// # Errors
    /// As [`agree`], but for the note.
    pub fn preview_instalments(
        &self,
        environment: EnvironmentId,
        asked: &InstalmentsAsked,
    ) -> Result<InstalmentsView, Failed> {
        self.read(|reader| decided(reader, environment, asked))
    }
}
