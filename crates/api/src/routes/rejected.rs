//! Rejected events: listed, mended, dismissed, one or many.
//! Knows requests and answers; must not know what mends anything.

use axum::Json;
use axum::extract::State;
use ids::{EnvironmentId, RejectedId};
use operations::rejected::{
    Acting, BulkAsked, BulkDone, Mend, RejectedFilter, RejectedKind, RejectedState, RejectedWay,
};
use operations::{Code, Operations, Refusal};
use records::EventReader;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::JsonBody;
use crate::page::{self, Asked, Page};
use crate::problem::Problem;
use crate::query::{Name, Query};
use crate::wire::rejected::{
    BulkRead, BulkRejected, BulkRejectedDone, DismissRejected, Rejected, ReplayRejected, ReplayedBody,
};

/// What cursors call the list.
const LIST: &str = "rejected";

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(show))
        .routes(routes!(replay))
        .routes(routes!(dismiss))
        .routes(routes!(replay_many))
        .routes(routes!(dismiss_many))
}

/// List what was sent as usage and did not become it
///
/// Events whose source and id belong to one with other content, with both contents; messages of brokers that are no
/// event; rows of files, where their import asked for it. In the order in which they came. A request whose events
/// are refused has the answer in hand, so that these are not listed, but for conflicts. At most 10,000 and 64 MiB
/// of an environment are kept: the oldest dismissed ones go first, then the oldest mended ones; while none can go, new
/// ones are counted only, which `/healthz` and `farthing doctor` say. What was mended by an event that was given stays
/// known. Large ones make a page shorter than its limit; it is the last where `next` is null. Sent again, one that is
/// open says why it is rejected now, and one that is mended or dismissed stays so and says that it came again.
#[utoipa::path(get, path = "/v1/events/rejected", tag = "events", operation_id = "events.rejected",
    params(
        ("kind" = Option<String>, Query, description = "Only of a kind: `conflict`, `malformed` or `refused`"),
        ("way" = Option<String>, Query, description = "Only by a way: `http`, `metrics`, `broker` or `import`"),
        ("source" = Option<String>, Query, description = "Only from there: who sent the event, the broker, the file"),
        ("state" = Option<String>, Query, description = "Only in a state: `open`, `mended` or `dismissed`"),
        ("since" = Option<String>, Query, description = "Only what came, or came again, at or after an instant"),
        page::PageParameters),
    responses((status = 200, description = "A page of them", body = Page<Rejected>)))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<Rejected>>, Problem> {
    query.only(&["kind", "way", "source", "state", "since", "limit", "after"])?;
    let asked = Asked::of(&query, LIST)?;
    let filter = RejectedFilter {
        kind: query.one_of("kind", &RejectedKind::CODES)?,
        way: query.one_of("way", &RejectedWay::CODES)?,
        source: query.text("source").map(str::to_owned),
        state: query.one_of("state", &RejectedState::CODES)?,
        since: query.read("since", calendar::Instant::parse)?,
    };
    api.run(move |operations| {
        let page = asked.onward(|after, limit| {
            let (views, next) =
                operations.rejected(caller.0.environment, &filter, (number_of(after)?, limit))?;
            Ok((views, next.map(|next| next.to_string())))
        })?;
        Ok(Json(page.map(|view| Rejected::of(&view))))
    })
    .await
}

fn number_of(after: &str) -> Result<u64, Problem> {
    match after {
        "" => Ok(0),
        text => text.parse().map_err(|_| page::no_cursor()),
    }
}

/// Show what was sent as usage and did not become it
///
/// What was sent, why it was rejected, what it is in conflict with, and what was done about it by whom.
#[utoipa::path(get, path = "/v1/events/rejected/{id}", tag = "events", operation_id = "events.rejected_one",
    params(("id" = String, Path, description = "Its id")),
    responses((status = 200, description = "It", body = Rejected)))]
async fn show(State(api): State<Api>, caller: Authenticated, name: Name) -> Result<Json<Rejected>, Problem> {
    let id: RejectedId = name.id("rejected event")?;
    api.run(move |operations| Ok(Json(Rejected::whole(&operations.rejected_one(caller.0.environment, id)?))))
        .await
}

/// Mend what was rejected
///
/// As it came (`{}`): a broker's message is read by its source's rules of today. Or by the event that it should have
/// been. Or, of a conflict, what came second takes the place of what was kept (`"take": "second"`), as an amendment
/// does, or counts beside it (`"take": "both"`). What is rejected again stays open and says why. Asked again, also
/// after a crash, it counts once; one that is mended otherwise is not mended again.
#[utoipa::path(post, path = "/v1/events/rejected/{id}/replay", tag = "events",
    operation_id = "events.replay_rejected",
    params(("id" = String, Path, description = "Its id")),
    request_body = ReplayRejected,
    responses((status = 200, description = "What it came to", body = ReplayedBody)))]
async fn replay(
    State(api): State<Api>,
    caller: Authenticated,
    name: Name,
    body: JsonBody,
) -> Result<Json<ReplayedBody>, Problem> {
    let id: RejectedId = name.id("rejected event")?;
    let read = body.table(ReplayRejected::read)?;
    api.run(move |operations| {
        let mend = if read.has_event { event_of(&body)? } else { read.mend };
        let acting = acting(caller, read.reason);
        let done = operations.replay_rejected(caller.0.environment, id, (&mend, &acting))?;
        Ok(Json(ReplayedBody::of(&done)))
    })
    .await
}

fn event_of(body: &JsonBody) -> Result<Mend, Problem> {
    let given = body.part("event").expect("it was read as an object with one");
    let read = EventReader::new().read(given.get().as_bytes());
    read.map(Mend::Event).map_err(|refused| {
        let refusal = Refusal::new(Code::EventRefused, format!("event: {refused}")).about("event");
        Problem::from(refusal).because(refused.code())
    })
}

fn acting(caller: Authenticated, reason: Option<String>) -> Acting {
    Acting { by: caller.0.key.to_string(), reason }
}

/// Dismiss what was rejected
///
/// It is of no interest any more. It can still be mended, and is the first to go where there is no room; what was
/// dismissed and is rejected again by a mending is open again.
#[utoipa::path(post, path = "/v1/events/rejected/{id}/dismiss", tag = "events",
    operation_id = "events.dismiss_rejected",
    params(("id" = String, Path, description = "Its id")),
    request_body = DismissRejected,
    responses((status = 200, description = "What it came to", body = ReplayedBody)))]
async fn dismiss(
    State(api): State<Api>,
    caller: Authenticated,
    name: Name,
    body: JsonBody,
) -> Result<Json<ReplayedBody>, Problem> {
    let id: RejectedId = name.id("rejected event")?;
    let reason = body.table(DismissRejected::read)?;
    api.run(move |operations| {
        let done = operations.dismiss_rejected(caller.0.environment, id, &acting(caller, reason))?;
        Ok(Json(ReplayedBody::of(&done)))
    })
    .await
}

/// Mend many that were rejected
///
/// Those that are open and fit, in the order in which they came, at most 500 a call, of large ones fewer; each as by
/// itself, as it came or by `take`. The answer says how many are left behind them; send its `next` as `after` to go on.
#[utoipa::path(post, path = "/v1/events/rejected/replay", tag = "events",
    operation_id = "events.replay_all_rejected",
    request_body = BulkRejected,
    responses((status = 200, description = "What it came to", body = BulkRejectedDone)))]
async fn replay_many(
    State(api): State<Api>,
    caller: Authenticated,
    body: JsonBody,
) -> Result<Json<BulkRejectedDone>, Problem> {
    many(api, caller, body.table(BulkRejected::read)?, |operations, environment, asked, (mend, acting)| {
        operations.replay_all_rejected(environment, asked, (mend, acting))
    })
    .await
}

/// Dismiss many that were rejected
///
/// Those that are open and fit, in the order in which they came, at most 500 a call, as
/// `POST /v1/events/rejected/replay` goes through them.
#[utoipa::path(post, path = "/v1/events/rejected/dismiss", tag = "events",
    operation_id = "events.dismiss_all_rejected",
    request_body = BulkRejected,
    responses((status = 200, description = "What it came to", body = BulkRejectedDone)))]
async fn dismiss_many(
    State(api): State<Api>,
    caller: Authenticated,
    body: JsonBody,
) -> Result<Json<BulkRejectedDone>, Problem> {
    let read = body.table(BulkRejected::read)?;
    if read.mend != Mend::AsIs {
        return Err(Problem::invalid("take", "take: what is dismissed is not taken; leave it out"));
    }
    many(api, caller, read, |operations, environment, asked, (_, acting)| {
        operations.dismiss_all_rejected(environment, asked, acting)
    })
    .await
}

/// Does the same to many that are open.
type ActOnMany =
    fn(&Operations, EnvironmentId, &BulkAsked, (&Mend, &Acting)) -> Result<BulkDone, operations::Failed>;

async fn many(
    api: Api,
    caller: Authenticated,
    read: BulkRead,
    act: ActOnMany,
) -> Result<Json<BulkRejectedDone>, Problem> {
    let after = match read.after.as_deref() {
        None => 0,
        Some(text) => number_of(&page::asked_after(LIST, text)?)?,
    };
    let asked = BulkAsked { filter: read.filter, after };
    api.run(move |operations| {
        let environment = caller.0.environment;
        let acting = acting(caller, read.reason);
        let done = act(operations, environment, &asked, (&read.mend, &acting))?;
        let next = done.next.map(|next| page::cursor(LIST, &next.to_string()));
        Ok(Json(BulkRejectedDone::of(&done, next)))
    })
    .await
}
