//! Drafts of runs on the wire: what is said of one, how one is approved, and which wait.
//! Knows the forms that `records` reads; must not know what a draft comes to.

use operations::drafts::{Became, DraftView, SaidOf};
use operations::read::DraftRow;
use operations::{DraftSaid, Readiness};
use records::at::Table;
use records::{PAID_BY, scalars};
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::manual_invoices::WrittenLine;
use super::{Amount, Written, raw};

/// What is said of a draft from now on: each name replaces what was said, whole, and null empties it.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"purchase_order": "PO-7", "net_days": 30, "note": "Asked for by Ms Weiss"}))]
pub struct DraftChanges {
    /// What it says beside its lines.
    pub memo: Option<String>,
    /// The order of the customer that it answers; the customer's own where nothing is said.
    pub purchase_order: Option<String>,
    /// To be paid by, today or later; the day of issue where that comes later. It takes the place of `net_days`.
    #[schema(format = Date)]
    pub due_on: Option<String>,
    /// To be paid so many days after issue; it takes the place of `due_on`.
    pub net_days: Option<u32>,
    /// Lines of your own behind what was computed, in order; at most 200. Discounts, credits and commitments have no part in
    /// them.
    pub lines: Option<Vec<WrittenLine>>,
    /// Whether it waits until somebody approves it, whatever seller and customer ask for.
    pub hold: Option<bool>,
    /// Who says it and why, for whoever reads it later.
    pub note: Option<String>,
}

/// An approval of what was seen of a draft.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"seen": "2-0f1e2d3c4b5a69788796a5b4c3d2e1f0", "note": "Checked against the contract"}))]
pub struct NewApproval {
    /// The `fingerprint` of the draft that was seen.
    pub seen: String,
    /// Who approves and why, for whoever reads it later.
    pub note: Option<String>,
}

/// How a draft is issued, as read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReleaseRead {
    /// What was seen of it.
    pub seen: Option<String>,
    /// Who lets it and why.
    pub note: String,
}

/// How a draft is issued.
#[derive(Debug, Clone, ToSchema)]
pub struct NewIssue {
    /// Of a draft of a run: its `fingerprint` that was seen. If it changed since, it is not issued; without, it is issued as it
    /// is.
    pub seen: Option<String>,
    /// Who issues it and why, for whoever reads it later.
    pub note: Option<String>,
}

/// A draft that waits for approval.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = UnapprovedDraft)]
pub struct UnapprovedBody {
    /// Its id.
    pub id: String,
    /// `invoice` or `credit_note`.
    #[schema(example = "invoice")]
    pub kind: String,
    /// Who would owe it.
    pub customer: String,
    /// Of which subscription; none where it gathers several.
    #[schema(required = true)]
    pub subscription: Option<String>,
    /// What made it due.
    #[schema(format = DateTime)]
    pub due: String,
    /// Since when it waits for nothing but approval; later than now where it also waits for late usage.
    #[schema(format = DateTime)]
    pub waits_since: String,
    /// For how many whole days.
    pub days: i64,
    /// In all, so far.
    pub total: Amount,
    /// What is seen of it: whoever approves says this.
    pub fingerprint: String,
}

/// What was said of a draft, and what became of that.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = DraftChange)]
pub struct SaidOfBody {
    /// The draft's id.
    pub id: String,
    /// `invoice` or `credit_note`.
    pub kind: String,
    /// What makes it due.
    #[schema(format = DateTime)]
    pub due: String,
    /// When it was said.
    #[schema(format = DateTime)]
    pub said_at: String,
    /// Who said it and why.
    pub note: String,
    /// What was said, as of `PATCH /v1/invoices/{id}`.
    #[schema(value_type = Object)]
    pub said: Written,
    /// `waits`; `issued` with what was said; or `gone`: nothing is owed any more that it would bill, and what was said holds again
    /// if it comes back.
    #[schema(example = "waits")]
    pub became: &'static str,
    /// The number of what was issued.
    #[schema(required = true)]
    pub number: Option<String>,
}

impl NewApproval {
    /// Reads it.
    pub fn read(table: &Table<'_>) -> Option<ReleaseRead> {
        let wanted = "write the `fingerprint` of the draft that was seen";
        let seen = table.required("seen", wanted, scalars::text);
        let note = table.given("note", scalars::text);
        Some(ReleaseRead { seen: Some(seen?), note: note?.unwrap_or_default() })
    }
}

impl NewIssue {
    /// Reads it.
    pub fn read(table: &Table<'_>) -> Option<ReleaseRead> {
        let seen = table.given("seen", scalars::text);
        let note = table.given("note", scalars::text);
        Some(ReleaseRead { seen: seen?, note: note?.unwrap_or_default() })
    }
}

impl DraftChanges {
    /// Who says it and why, and the names that are changed; what cannot stand beside one goes with it.
    ///
    /// # Errors
    /// A note that is no text, or with which nothing is said: it would be kept nowhere.
    pub fn of(mut changes: Map<String, Value>) -> Result<(String, Map<String, Value>), String> {
        let note = match changes.shift_remove("note") {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(note)) => note,
            Some(other) => return Err(format!("note: found {other}; write a text")),
        };
        if !note.is_empty() && changes.is_empty() {
            return Err(
                "note: nothing is said with it; name what it is about, as `memo` or `hold`".to_owned()
            );
        }
        for (one, other) in PAID_BY.into_iter().zip(PAID_BY.into_iter().rev()) {
            let says = changes.get(one).is_some_and(|value| !value.is_null());
            if says && !changes.contains_key(other) {
                changes.insert(other.to_owned(), Value::Null);
            }
        }
        Ok((note, changes))
    }
}

impl UnapprovedBody {
    /// One, at a moment.
    pub fn of(row: &DraftRow, now: calendar::Instant) -> UnapprovedBody {
        let since = match row.readiness {
            Readiness::Unapproved { since } => since,
            Readiness::Ready | Readiness::DraftUntil(_) => row.due,
        };
        UnapprovedBody {
            id: row.id.to_string(),
            kind: row.kind.clone(),
            customer: row.customer.to_string(),
            subscription: row.subscription.map(|id| id.to_string()),
            due: row.due.to_string(),
            waits_since: since.to_string(),
            days: now.whole_days_since(since),
            total: Amount::of(row.total),
            fingerprint: row.fingerprint.clone(),
        }
    }
}

impl SaidOfBody {
    /// One.
    pub fn of(of: &SaidOf) -> SaidOfBody {
        let (became, number) = match &of.became {
            Became::Waits => ("waits", None),
            Became::Issued(number) => ("issued", Some(number.clone())),
            Became::Gone => ("gone", None),
        };
        let act = &of.act;
        SaidOfBody {
            id: act.document.to_string(),
            kind: act.document_kind.clone(),
            due: act.due.to_string(),
            said_at: act.done_at.to_string(),
            note: act.note.clone(),
            said: said(&act.said.clone().unwrap_or_default()),
            became,
            number,
        }
    }
}

/// What was said, as it is written.
fn said(said: &DraftSaid) -> Written {
    raw(bytes(said))
}

fn bytes(said: &DraftSaid) -> Vec<u8> {
    let mut out = records::Writer::with_capacity(256);
    records::Form::write(said, &mut out);
    out.into_bytes()
}

/// What is told of a draft of a run beside its content: what it waits for, what is seen of it, and what was said.
pub(crate) fn of_draft(row: &DraftRow, view: Option<&DraftView>) -> Vec<(&'static str, Value)> {
    let mut more = waits(row.readiness);
    more.push(("fingerprint", row.fingerprint.clone().into()));
    if let Some(view) = view {
        let said = view.said();
        if said != DraftSaid::default() {
            more.push(("said", serde_json::from_slice(&bytes(&said)).expect("records write JSON")));
        }
    }
    more
}

/// What a document waits for, and until or since when.
pub(crate) fn waits(readiness: Readiness) -> Vec<(&'static str, Value)> {
    match readiness {
        Readiness::Ready => Vec::new(),
        Readiness::DraftUntil(until) => {
            vec![("waits_for", "usage".into()), ("issue_at", until.to_string().into())]
        }
        Readiness::Unapproved { since } => {
            vec![("waits_for", "approval".into()), ("waits_since", since.to_string().into())]
        }
    }
}
