//! Rejected events on the wire: what was sent, why it did not become usage, and what was done about it.
//! Knows forms; must not know what mends anything.

use operations::rejected::{
    self, BulkDone, Manner, Mend, RefusedAgain, RejectedDetail, RejectedFilter, RejectedKind, RejectedView,
    RejectedWay, Replayed,
};
use records::at::{At, Table};
use records::mistake::Said;
use records::scalars;
use serde::Serialize;
use serde_json::value::RawValue;
use utoipa::ToSchema;

use super::Written;
use super::events::Event;

/// What was sent as usage and did not become it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Rejected {
    /// Its id, made of what was sent.
    pub id: String,
    /// `conflict` (its source and id belong to an event with other content), `malformed` (it is no event) or
    /// `refused` (an event that could not be kept when it came).
    #[schema(example = "conflict")]
    pub kind: &'static str,
    /// `open`, `mended` or `dismissed`.
    #[schema(example = "open")]
    pub state: &'static str,
    /// Whether somebody began to mend it and has not ended; whoever acts on it next ends that first.
    pub under_way: bool,
    /// By which way it came: `http`, `metrics`, `broker` or `import`.
    #[schema(example = "http")]
    pub way: &'static str,
    /// From whom there: who sent the event, the broker's name in the settings, the file's name.
    pub source: String,
    /// Where there: a topic, a line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// A stable code of why, as it was last.
    #[schema(example = "event_conflict")]
    pub code: String,
    /// Why, and the way out.
    pub message: String,
    /// What was sent, where it is an event.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Event>)]
    pub event: Option<Written>,
    /// Of a conflict: the event that was kept first.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Event>)]
    pub first: Option<Written>,
    /// Whether that was cancelled, or amended, since, so that it counts no more.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[schema(required = false)]
    pub first_cancelled: bool,
    /// What was sent, where it is no event: its first bytes, at most 64 KiB, and of a list's items 2000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// How many bytes were sent.
    pub bytes: u64,
    /// When it came first.
    #[schema(format = DateTime)]
    pub first_at: String,
    /// When it came last.
    #[schema(format = DateTime)]
    pub last_at: String,
    /// In how many requests or batches it came.
    pub times: u64,
    /// Whether it came again after it was mended or dismissed, which changes nothing by itself. Of a broker's message
    /// without an id of its own that may be a further one of the same content.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[schema(required = false)]
    pub came_again: bool,
    /// How it was mended: `as_is`, `event`, `second` or `both`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manner: Option<&'static str>,
    /// The event that is kept for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub became: Option<BecameEvent>,
    /// When something was done about it last.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = DateTime)]
    pub acted_at: Option<String>,
    /// By whom: an API key's id, or `command line`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acted_by: Option<String>,
    /// Why, where that was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What was done about it, oldest first: the first act and the newest 19; in lists it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acts: Option<Vec<RejectedAct>>,
}

/// An event that is kept for what was rejected.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct BecameEvent {
    /// Its source.
    pub source: String,
    /// Its id there.
    pub id: String,
}

/// One thing that was done about a rejected event.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct RejectedAct {
    /// When.
    #[schema(format = DateTime)]
    pub at: String,
    /// By whom.
    pub by: String,
    /// `mended`, `refused` or `dismissed`.
    #[schema(example = "mended")]
    pub outcome: String,
    /// Why it was refused, and the reason that was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub said: Option<String>,
}

/// How something rejected is to be mended. Nothing said: as it came.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"take": "second", "reason": "the meter was read wrong first"}))]
pub struct ReplayRejected {
    /// The event that it should have been.
    pub event: Option<Event>,
    /// Of a conflict: `second` puts what came second in the place of what was kept, `both` counts it too. The
    /// event that is kept has the id of what was rejected.
    pub take: Option<String>,
    /// Why; it is kept.
    pub reason: Option<String>,
}

/// Why something rejected is of no interest.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"reason": "a test run"}))]
pub struct DismissRejected {
    /// Why; it is kept.
    pub reason: Option<String>,
}

/// What mending or dismissing came to.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ReplayedBody {
    /// `mended`, `dismissed`, `before` (the same was done before) or `refused` (it was rejected again, and stays
    /// open for the reason that it says now).
    #[schema(example = "mended")]
    pub outcome: &'static str,
    /// How it stands now.
    pub rejected: Rejected,
}

/// Which of those that are open are to be mended or dismissed, and how. A call looks at 500 at most, of large ones fewer.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"kind": "malformed", "way": "broker", "source": "meters"}))]
pub struct BulkRejected {
    /// Only of a kind.
    pub kind: Option<String>,
    /// Only by a way.
    pub way: Option<String>,
    /// Only from there.
    pub source: Option<String>,
    /// Only what came, or came again, at or after an instant.
    #[schema(format = DateTime)]
    pub since: Option<String>,
    /// The `next` of the answer before.
    pub after: Option<String>,
    /// Of conflicts, to mend them: `second` or `both`.
    pub take: Option<String>,
    /// Why; it is kept with each.
    pub reason: Option<String>,
}

/// What a call came to.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct BulkRejectedDone {
    /// How many are mended now.
    pub mended: u64,
    /// How many are dismissed now.
    pub dismissed: u64,
    /// How many were rejected again and stay open.
    pub refused: u64,
    /// How many others acted on at the same time, which were passed over.
    pub passed_over: u64,
    /// The first 20 of those that were rejected again.
    pub refused_again: Vec<RejectedAgain>,
    /// How many are open behind those looked at.
    pub left: u64,
    /// Send it as `after` to go on; null where all were looked at.
    #[schema(required = true)]
    pub next: Option<String>,
}

/// One that was rejected again.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct RejectedAgain {
    /// Its id.
    pub id: String,
    /// A stable code of why.
    pub code: String,
    /// Why, and the way out.
    pub message: String,
}

/// What a bulk request says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BulkRead {
    /// Which.
    pub filter: RejectedFilter,
    /// The cursor.
    pub after: Option<String>,
    /// How, where it is mended.
    pub mend: Mend,
    /// Why.
    pub reason: Option<String>,
}

/// Most bytes of a body that a list shows.
const LISTED_BYTES_MAX: usize = 2_000;
/// JSON that is kept as it is.
fn raw(bytes: &[u8]) -> Option<Written> {
    RawValue::from_string(String::from_utf8(bytes.to_vec()).ok()?).ok()
}

fn body_of(view: &RejectedView, most: usize) -> Option<String> {
    let sent = &view.row.sent;
    let body = sent.body.as_deref().filter(|_| sent.event.is_none())?;
    Some(String::from_utf8_lossy(&body[..body.len().min(most)]).into_owned())
}

impl Rejected {
    /// One of a list.
    pub fn of(view: &RejectedView) -> Rejected {
        Rejected::shown(view, LISTED_BYTES_MAX)
    }

    /// One by itself, with what was done about it.
    pub fn whole(detail: &RejectedDetail) -> Rejected {
        let acts = detail.acts.iter().map(RejectedAct::of).collect();
        Rejected { acts: Some(acts), ..Rejected::shown(&detail.view, usize::MAX) }
    }

    fn shown(view: &RejectedView, most: usize) -> Rejected {
        let (row, sent) = (&view.row, &view.row.sent);
        let state = if row.state.is_open() { rejected::RejectedState::Open } else { row.state };
        let became = row.became.as_ref().filter(|_| !row.state.is_open());
        Rejected {
            id: sent.id.to_string(),
            kind: sent.kind.code(),
            state: state.code(),
            under_way: state != row.state,
            way: sent.way.code(),
            source: sent.source.clone(),
            place: sent.place.clone(),
            code: sent.code.clone(),
            message: sent.message.clone(),
            event: sent.event.as_deref().and_then(raw),
            first: view.first.as_ref().and_then(|first| raw(&records::event::encode(&first.event))),
            first_cancelled: view.first.as_ref().is_some_and(|first| first.is_cancelled),
            body: body_of(view, most),
            bytes: sent.bytes,
            first_at: row.came.0.to_string(),
            last_at: row.came.1.to_string(),
            times: row.times,
            came_again: row.came_again(),
            manner: row.manner.map(Manner::code),
            became: became.map(|(source, id)| BecameEvent { source: source.clone(), id: id.clone() }),
            acted_at: row.acted.as_ref().map(|(at, _)| at.to_string()),
            acted_by: row.acted.as_ref().map(|(_, by)| by.clone()),
            reason: row.reason.clone(),
            acts: None,
        }
    }
}

impl RejectedAct {
    fn of(act: &rejected::RejectedAct) -> RejectedAct {
        RejectedAct {
            at: act.at.to_string(),
            by: act.actor.clone(),
            outcome: act.outcome.clone(),
            said: act.said.clone(),
        }
    }
}

/// Whether an event stands in the request, which is read from the body's own text; and how to mend without it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplayRead {
    /// Whether one does.
    pub has_event: bool,
    /// How, where none does.
    pub mend: Mend,
    /// Why.
    pub reason: Option<String>,
}

impl ReplayRejected {
    /// Reads all of it but the event.
    pub fn read(table: &Table<'_>) -> Option<ReplayRead> {
        let has_event = table.optional("event", |_: &At<'_>| Some(())).is_some();
        let take = table.given("take", take);
        let reason = table.given("reason", scalars::text);
        let take = take?;
        if has_event && take.is_some() {
            let said = Said::found("an event beside it", "write one of both");
            return table.mistake_at("take", said);
        }
        Some(ReplayRead { has_event, mend: take.unwrap_or(Mend::AsIs), reason: reason? })
    }
}

fn take(at: &At<'_>) -> Option<Mend> {
    let manner = scalars::code_among(at, &[Manner::Second, Manner::Both].map(|one| (one.code(), one)))?;
    Some(if manner == Manner::Second { Mend::Second } else { Mend::Both })
}

impl DismissRejected {
    /// Reads the reason.
    pub fn read(table: &Table<'_>) -> Option<Option<String>> {
        table.given("reason", scalars::text)
    }
}

impl BulkRejected {
    /// Reads it.
    pub fn read(table: &Table<'_>) -> Option<BulkRead> {
        let kind = table.given("kind", |at| scalars::code_among(at, &RejectedKind::CODES));
        let way = table.given("way", |at| scalars::code_among(at, &RejectedWay::CODES));
        let source = table.given("source", scalars::text);
        let since = table.given("since", scalars::instant);
        let after = table.given("after", scalars::text);
        let take = table.given("take", take);
        let reason = table.given("reason", scalars::text);
        let filter = RejectedFilter { kind: kind?, way: way?, source: source?, state: None, since: since? };
        Some(BulkRead { filter, after: after?, mend: take?.unwrap_or(Mend::AsIs), reason: reason? })
    }
}

impl ReplayedBody {
    /// What an act came to.
    pub fn of((replayed, detail): &(Replayed, RejectedDetail)) -> ReplayedBody {
        let outcome = match replayed {
            Replayed::Mended => "mended",
            Replayed::Dismissed => "dismissed",
            Replayed::Before => "before",
            Replayed::Refused => "refused",
        };
        ReplayedBody { outcome, rejected: Rejected::whole(detail) }
    }
}

impl BulkRejectedDone {
    /// What a call came to, and how it goes on.
    pub fn of(done: &BulkDone, next: Option<String>) -> BulkRejectedDone {
        let refused = |one: &RefusedAgain| RejectedAgain {
            id: one.id.to_string(),
            code: one.code.clone(),
            message: one.message.clone(),
        };
        BulkRejectedDone {
            mended: done.mended,
            dismissed: done.dismissed,
            refused: done.refused,
            passed_over: done.passed_over,
            refused_again: done.refused_again.iter().map(refused).collect(),
            left: done.left,
            next,
        }
    }
}
