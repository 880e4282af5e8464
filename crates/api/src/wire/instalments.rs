//! Instalments on the wire: as people write them, and how those of an invoice stand.
//! Knows forms; must not know how what is paid fills them.

use operations::WrittenInstalment;
use operations::instalments::{InstalmentPlan, InstalmentsView};
use records::at::Table;
use records::{instalment, scalars};
use serde::Serialize;
use utoipa::ToSchema;

use super::Amount;

/// An instalment as a person writes it: `percent` or `amount`, all of a list alike; by `due_on` or after `days`.
#[derive(Debug, Clone, ToSchema)]
#[schema(as = WrittenInstalment, example = json!({"percent": "30", "days": 0}))]
pub struct WrittenInstalmentForm {
    /// How many per cent of the whole; those of a list are 100.
    #[schema(example = "30")]
    pub percent: Option<String>,
    /// How much; those of a list are the whole.
    #[schema(example = "300.00")]
    pub amount: Option<String>,
    /// By when; after the one before it.
    #[schema(format = Date)]
    pub due_on: Option<String>,
    /// How many days after the issue, or after today where it is agreed on later.
    pub days: Option<u32>,
}

/// An instalment that an invoice was issued with. Its amount is in the invoice's currency.
#[derive(Debug, Clone, ToSchema)]
#[schema(as = IssuedInstalment)]
pub struct IssuedInstalmentForm {
    /// To be paid by.
    #[schema(format = Date)]
    pub due_on: String,
    /// How much.
    #[schema(example = "300.00")]
    pub amount: String,
    /// How many per cent of the whole, where it was written so.
    pub percent: Option<String>,
}

/// Instalments for what is open of an invoice.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({
    "instalments": [{"amount": "300.00", "due_on": "2026-03-01"}, {"amount": "300.00", "due_on": "2026-04-01"}],
    "note": "Agreed by telephone with Ms Weiss"
}))]
pub struct NewInstalments {
    /// The parts, in order of their days; at most 24.
    pub instalments: Vec<WrittenInstalmentForm>,
    /// Who agreed on it and why, for whoever reads it later; a preview may leave it out.
    pub note: Option<String>,
}

/// Instalments for what is open of an invoice, as read.
#[derive(Debug, Clone)]
pub struct InstalmentsRead {
    /// The parts, as written.
    pub written: Vec<WrittenInstalment>,
    /// Who agreed on it and why.
    pub note: String,
}

/// The instalments of an invoice.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = Instalments)]
pub struct InstalmentsBody {
    /// The invoice's id.
    pub id: String,
    /// Its number.
    pub number: String,
    /// Its state.
    #[schema(example = "open")]
    pub state: String,
    /// What is still to be paid of it.
    pub amount_open: Amount,
    /// By when something of it is to be paid next, where it is open.
    #[schema(required = true, format = Date)]
    pub next_due_on: Option<String>,
    /// Those in force, with how they stand: what is paid or credited fills the earliest first. None of an invoice that is
    /// paid at once, or void.
    pub instalments: Vec<InstalmentBody>,
    /// Every schedule it had, in order; the last is in force.
    pub schedules: Vec<InstalmentScheduleBody>,
}

/// An instalment, and how it stands.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = Instalment)]
pub struct InstalmentBody {
    /// To be paid by.
    #[schema(format = Date)]
    pub due_on: String,
    /// How much.
    pub amount: Amount,
    /// What of it is paid or credited.
    pub paid: Amount,
    /// The rest.
    pub open: Amount,
    /// `paid`, `open`, `overdue` or `written_off`.
    #[schema(example = "open")]
    pub state: String,
}

/// A schedule of an invoice.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = InstalmentSchedule)]
pub struct InstalmentScheduleBody {
    /// Since when; of what it was issued with, when that was.
    #[schema(format = DateTime)]
    pub agreed_at: String,
    /// Whether it was issued with it, so that its page and its e-invoice say it.
    pub issued: bool,
    /// Who agreed on it and why; empty of what it was issued with.
    pub note: String,
    /// Its parts.
    pub instalments: Vec<ScheduledBody>,
}

/// A part of a schedule.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = ScheduledInstalment)]
pub struct ScheduledBody {
    /// To be paid by.
    #[schema(format = Date)]
    pub due_on: String,
    /// How much.
    pub amount: Amount,
}

impl NewInstalments {
    /// Reads them.
    pub fn read(table: &Table<'_>) -> Option<InstalmentsRead> {
        let wanted = "write the parts, each with percent or amount, and due_on or days";
        let written = table.required("instalments", wanted, instalment::read_written);
        let note = table.given("note", scalars::text);
        Some(InstalmentsRead { written: written?, note: note?.unwrap_or_default() })
    }
}

impl InstalmentsBody {
    /// Of an invoice.
    pub fn of(view: &InstalmentsView) -> InstalmentsBody {
        let standing = view.standing();
        let instalments = standing.iter().map(|(one, state)| InstalmentBody {
            due_on: one.instalment.due_on.to_string(),
            amount: Amount::of(one.instalment.amount),
            paid: Amount::of(one.paid),
            open: Amount::of(one.open),
            state: state.code().to_owned(),
        });
        InstalmentsBody {
            id: view.row.id.to_string(),
            number: view.row.number.clone(),
            state: view.row.state.clone(),
            amount_open: Amount::of(view.row.amount_open),
            next_due_on: view.row.next_due_on().map(|day| day.to_string()),
            instalments: instalments.collect(),
            schedules: view.plans.iter().map(InstalmentScheduleBody::of).collect(),
        }
    }
}

impl InstalmentScheduleBody {
    fn of(plan: &InstalmentPlan) -> InstalmentScheduleBody {
        let parts = plan.schedule.iter();
        let parts =
            parts.map(|one| ScheduledBody { due_on: one.due_on.to_string(), amount: Amount::of(one.amount) });
        InstalmentScheduleBody {
            agreed_at: plan.agreed_at.to_string(),
            issued: plan.sequence == 0,
            note: plan.note.clone(),
            instalments: parts.collect(),
        }
    }
}
