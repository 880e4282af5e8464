//! Credits that people give, on the wire: how much of which invoice, and what later documents credited of it.
//! Knows forms; must not know what a line gives back.

use std::collections::BTreeMap;

use money::Money;
use operations::concessions::{
    Conceded, CreditPreview, CreditTo, Credited, CreditedBy, LINES_ON_PAPER_MAX, LineLeft,
};
use operations::read::DocumentRow;
use records::at::{At, Table};
use records::mistake::Said;
use records::{change_terms, scalars};
use serde::Serialize;
use utoipa::ToSchema;

use super::documents::{self, Invoice};
use super::{Amount, Written};

/// A credit to be given: all that is left of the invoice, this much of it, or so much of these lines; one of
/// the three. Amounts are as the invoice's lines show them: before discounts of the whole invoice, and before tax, or
/// with it where the lines' prices include it.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"amount": {"amount": "10.00", "currency": "EUR"},
    "reason": "Outage on 3 March", "credit_to": "balance"}))]
pub struct NewCreditNote {
    /// Why; it stands on the credit note.
    pub reason: String,
    /// `true`: all that is left of every line.
    pub whole: Option<bool>,
    /// This much, spread over the lines in proportion to what they came to.
    pub amount: Option<Amount>,
    /// Of these lines.
    pub lines: Option<Vec<CreditedLine>>,
    /// Where what the invoice no longer asks for goes: to the `balance`, or as a `refund`; to the balance if
    /// it is left out.
    pub credit_to: Option<String>,
}

/// A line to be credited.
#[derive(Debug, Clone, ToSchema)]
pub struct CreditedLine {
    /// Its number.
    pub line: u32,
    /// How much of it; all that is left if it is left out.
    pub amount: Option<Amount>,
}

/// What was asked for, as it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreditRead {
    /// How much of which lines.
    pub what: Conceded,
    /// Why.
    pub reason: String,
    /// Where it goes.
    pub credit_to: CreditTo,
}

/// A credit note that would be issued, and what it would do.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = CreditNotePreview)]
pub struct CreditPreviewBody {
    /// The credit note.
    #[schema(value_type = Invoice)]
    pub credit_note: Written,
    /// What the invoice would have less to be paid.
    pub settles: Amount,
    /// What the customer's balance would grow by.
    pub to_balance: Amount,
    /// What would be to be paid out.
    pub to_refund: Amount,
}

/// What later documents credited of an invoice.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = Credited)]
pub struct CreditedBody {
    /// The invoice's id.
    pub invoice: String,
    /// Its number.
    pub number: String,
    /// The documents that credit it, in order of issue.
    pub credit_notes: Vec<CreditedByBody>,
    /// Each of its lines.
    pub lines: Vec<LineLeftBody>,
}

/// A document that credits an invoice.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = CreditedBy)]
pub struct CreditedByBody {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: String,
    /// `concession` where a person gave it, so that it is never billed again; `correction` where a change
    /// did; `cancellation` where the invoice is void, and what it billed is open to be billed again.
    #[schema(example = "concession")]
    pub meaning: String,
    /// What it takes off the invoice's lines, as they show their amounts.
    pub amount: Amount,
}

/// What is left to credit of a line.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = LineLeft)]
pub struct LineLeftBody {
    /// Its number.
    pub line: u32,
    /// What corrections took back of it.
    pub corrected: Amount,
    /// What people conceded of it.
    pub conceded: Amount,
    /// What may still be credited.
    pub left: Amount,
}

impl NewCreditNote {
    /// Reads it.
    pub fn read(table: &Table<'_>) -> Option<CreditRead> {
        let wanted = "write why it is credited, for whoever reads the credit note";
        let reason = table.required("reason", wanted, scalars::text);
        let credit_to = table.optional("credit_to", change_terms::read_credit_to);
        let what = match scalars::one_of(table, &["whole", "amount", "lines"])? {
            Some("whole") => {
                let whole = table.optional("whole", |at| match scalars::truth(at)? {
                    true => Some(()),
                    false => at.mistake(Said::found("false", "write true, or an amount, or lines")),
                });
                whole.map(|()| Conceded::Whole)
            }
            Some("amount") => table.optional("amount", scalars::money).map(Conceded::Amount),
            Some(_) => table.optional("lines", read_lines).map(Conceded::Lines),
            None => table.missing("amount", "write an amount, or lines, or whole = true"),
        };
        Some(CreditRead { what: what?, reason: reason?, credit_to: credit_to.unwrap_or_default() })
    }
}

fn read_lines(at: &At<'_>) -> Option<BTreeMap<u32, Option<Money>>> {
    let read = at.list(LINES_ON_PAPER_MAX, |at| at.table(read_line))?;
    let mut lines = BTreeMap::new();
    for (line, amount) in read {
        if lines.insert(line, amount).is_some() {
            return at.mistake(Said::found(format!("line {line} twice"), "write each line once"));
        }
    }
    match lines.is_empty() {
        true => at.mistake(Said::found("no line", "write at least one, or whole = true")),
        false => Some(lines),
    }
}

fn read_line(table: &Table<'_>) -> Option<(u32, Option<Money>)> {
    let line = table.required("line", "write the line's number", |at| scalars::whole(at, 1, u32::MAX));
    let amount = table.optional("amount", scalars::money);
    Some((line?, amount))
}

impl CreditPreviewBody {
    /// What a credit would do.
    pub fn of(preview: &CreditPreview) -> CreditPreviewBody {
        let CreditPreview { planned, facts, settles, to_balance, to_refund } = preview;
        let held = (!to_refund.is_zero()).then_some(*to_refund);
        CreditPreviewBody {
            credit_note: documents::planned(planned, facts, held),
            settles: Amount::of(*settles),
            to_balance: Amount::of(*to_balance),
            to_refund: Amount::of(*to_refund),
        }
    }
}

impl CreditedBody {
    /// What was credited of an invoice.
    pub fn of(row: &DocumentRow, credited: &Credited) -> CreditedBody {
        CreditedBody {
            invoice: row.id.to_string(),
            number: row.number.clone(),
            credit_notes: credited.by.iter().map(CreditedByBody::of).collect(),
            lines: credited.lines.iter().map(LineLeftBody::of).collect(),
        }
    }
}

impl CreditedByBody {
    /// A document that credits.
    pub fn of(by: &CreditedBy) -> CreditedByBody {
        CreditedByBody {
            id: by.document.id.to_string(),
            number: by.document.number.clone(),
            meaning: by.meaning.code().to_owned(),
            amount: Amount::of(by.amount),
        }
    }
}

impl LineLeftBody {
    fn of(left: &LineLeft) -> LineLeftBody {
        LineLeftBody {
            line: left.line,
            corrected: Amount::of(left.credited),
            conceded: Amount::of(left.conceded),
            left: Amount::of(left.left),
        }
    }
}
