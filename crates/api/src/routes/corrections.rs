//! Corrections of usage: kept events are cancelled, or amended by others in their place; and usage is tried
//! before it is kept. Knows requests and answers; must not know what a correction does to a bill.

use axum::Json;
use axum::extract::State;
use operations::corrections::AmendAsked;
use operations::events::OnRefusal;
use operations::{Code, Refusal};
use records::EventReader;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::JsonBody;
use crate::problem::Problem;
use crate::wire::backfill::{TriedUsage, TriedUsageEffect};
use crate::wire::corrections::{AmendEvent, Amendment, CancelEvents, Cancellations};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(cancel)).routes(routes!(amend)).routes(routes!(preview))
}

/// Cancel usage events
///
/// Events of any age that should not count: each is named by its source and id. Nothing is deleted: a
/// cancellation is a new fact behind the event. What was billed of it is taken back by the next look at its
/// period, as the late policy of its price says; documents already issued stay as they are. An event that was
/// cancelled before stays cancelled; one that is not kept is refused by name, and the others are cancelled
/// all the same. Its identity is never free again: sent again, it is a duplicate and counts nothing. Asked
/// again, the request changes nothing.
#[utoipa::path(post, path = "/v1/events/cancel", tag = "events", operation_id = "events.cancel",
    request_body = CancelEvents,
    responses((status = 200, description = "What became of each event", body = Cancellations)))]
async fn cancel(
    State(api): State<Api>,
    caller: Authenticated,
    body: JsonBody,
) -> Result<Json<Cancellations>, Problem> {
    let read = body.table(CancelEvents::read)?;
    api.run(move |operations| {
        let environment = caller.0.environment;
        let outcomes = operations.cancel_events(environment, &read.events, read.reason.as_deref())?;
        Ok(Json(Cancellations::of(&read.events, &outcomes)))
    })
    .await
}

/// Amend a usage event
///
/// Cancels an event and keeps another in its place, both or neither. The replacement has an id of its own,
/// and may be about another time, subject or type. Asked again, the request changes nothing. An event is
/// amended once; what took its place can be amended again.
#[utoipa::path(post, path = "/v1/events/amend", tag = "events", operation_id = "events.amend",
    request_body = AmendEvent,
    responses((status = 200, description = "What was done", body = Amendment)))]
async fn amend(
    State(api): State<Api>,
    caller: Authenticated,
    body: JsonBody,
) -> Result<Json<Amendment>, Problem> {
    let read = body.table(AmendEvent::read)?;
    api.run(move |operations| {
        let written = body.part("replacement").expect("it was read as an object with one");
        let replacement = EventReader::new().read(written.get().as_bytes());
        let asked = AmendAsked { event: read.event, replacement, reason: read.reason };
        Ok(Json(Amendment::of(&operations.amend_event(caller.0.environment, asked)?)))
    })
    .await
}

/// Preview usage and cancellations
///
/// What would become of events that came, and of kept ones that were cancelled: which documents would come or
/// come with another net amount, and what would be billed otherwise of which subscription, price and period,
/// with the issued documents that it would correct. Documents are compared as a run would make them at
/// `as_of`, or for each payer once something of each subscription is due again. Nothing is kept.
#[utoipa::path(post, path = "/v1/events/preview", tag = "events", operation_id = "events.preview",
    request_body = TriedUsage,
    responses((status = 200, description = "What would be", body = TriedUsageEffect)))]
async fn preview(
    State(api): State<Api>,
    caller: Authenticated,
    body: JsonBody,
) -> Result<Json<TriedUsageEffect>, Problem> {
    let read = body.table(TriedUsage::read)?;
    api.run(move |operations| {
        let environment = caller.0.environment;
        let events = match body.part("events") {
            Some(events) => EventReader::new().read_batch(events.get().as_bytes()).map_err(|refused| {
                Problem::from(Refusal::new(Code::EventRefused, &refused)).because(refused.code())
            })?,
            None => Vec::new(),
        };
        let rehearsal = operations.rehearse(environment)?;
        let ingested = rehearsal.operations().ingest(environment, events, OnRefusal::KeepRest)?;
        let cancelled = rehearsal.operations().cancel_events(environment, &read.cancel, None)?;
        let effect = rehearsal.effect(read.as_of)?;
        Ok(Json(TriedUsageEffect::of(ingested, (&read.cancel, &cancelled), &effect)))
    })
    .await
}
