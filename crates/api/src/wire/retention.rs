//! How long usage is kept, on the wire.
//! Knows forms; must not know what may go.

use calendar::Instant;
use operations::retention::{
    Held, RETENTION_MONTHS_MAX, RETENTION_MONTHS_MIN, RetentionPreview, RetentionView,
};
use records::at::{At, Table};
use records::node::Value;
use records::scalars;
use serde::Serialize;
use utoipa::ToSchema;

/// How long usage is kept.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({ "months": 25 }))]
pub struct NewRetention {
    /// For how many months, from 2 to 1,200; for ever where it is null, which is written.
    #[schema(required = true)]
    pub months: Option<u32>,
}

/// How long usage is kept, and what went.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = Retention)]
pub struct RetentionBody {
    /// For how many months; null where it is for ever.
    #[schema(required = true, example = 25)]
    pub months: Option<u32>,
    /// When that was said; null where it never was.
    #[schema(required = true, format = DateTime)]
    pub changed_at: Option<String>,
    /// What was dropped last, or is being dropped; null where nothing was.
    #[schema(required = true)]
    pub latest: Option<DroppedUsage>,
    /// What could be dropped now; null where usage is kept for ever and no `months` were asked about.
    #[schema(required = true)]
    pub preview: Option<RetentionPreviewBody>,
}

/// Usage that was dropped.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct DroppedUsage {
    /// Usage of times before this instant; it is not billed, shown or corrected any more.
    #[schema(format = DateTime)]
    pub before: String,
    /// By a policy of so many months.
    pub months: u32,
    /// When it began.
    #[schema(format = DateTime)]
    pub begun_at: String,
    /// When it was done; null while it goes on.
    #[schema(required = true, format = DateTime)]
    pub done_at: Option<String>,
    /// How many events and cancellations went, by this drop and those before it.
    pub events: u64,
}

/// What could be dropped now.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = RetentionPreview)]
pub struct RetentionPreviewBody {
    /// The policy would drop usage of times before this instant.
    #[schema(format = DateTime)]
    pub wanted: String,
    /// Usage of times before this instant may go now; null where none may.
    #[schema(required = true, format = DateTime)]
    pub before: Option<String>,
    /// How many events and cancellations that is.
    pub events: u64,
    /// About how many bytes they take.
    pub bytes: u64,
    /// What holds the rest back, what needs the earliest usage first; at most 20.
    pub held: Vec<HeldUsage>,
    /// How much holds it back, named or not.
    pub held_count: usize,
}

/// What keeps usage from being dropped.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct HeldUsage {
    /// From when on usage is needed; null where all of it is.
    #[schema(required = true, format = DateTime)]
    pub from: Option<String>,
    /// By what, as a sentence.
    pub why: String,
}

impl NewRetention {
    /// Reads it.
    pub fn read(table: &Table<'_>) -> Option<NewRetention> {
        let months = |at: &At<'_>| match at.value() {
            Value::Null => Some(None),
            _ => scalars::whole(at, RETENTION_MONTHS_MIN, RETENTION_MONTHS_MAX).map(Some),
        };
        let wanted = "for how many months usage is kept is written here, or null for ever";
        Some(NewRetention { months: table.required("months", wanted, months)? })
    }
}

impl RetentionBody {
    /// What is kept, with what could be dropped.
    pub fn of(view: &RetentionView, preview: Option<&RetentionPreview>) -> RetentionBody {
        RetentionBody {
            months: view.policy.and_then(|policy| policy.months),
            changed_at: view.policy.map(|policy| policy.changed_at.to_string()),
            latest: view.latest.map(|row| DroppedUsage {
                before: row.before.to_string(),
                months: row.months,
                begun_at: row.begun_at.to_string(),
                done_at: row.done_at.map(|at| at.to_string()),
                events: row.events,
            }),
            preview: preview.map(RetentionPreviewBody::of),
        }
    }
}

impl RetentionPreviewBody {
    fn of(preview: &RetentionPreview) -> RetentionPreviewBody {
        let held = |held: &Held| HeldUsage {
            from: (held.from > Instant::MIN).then(|| held.from.to_string()),
            why: held.why.clone(),
        };
        RetentionPreviewBody {
            wanted: preview.wanted.to_string(),
            before: preview.before.map(|before| before.to_string()),
            events: preview.droppable.events,
            bytes: preview.droppable.bytes,
            held: preview.held.iter().map(held).collect(),
            held_count: preview.held_count,
        }
    }
}
