//! Limits and reservations: made, changed, ended, held.
//! Knows requests and answers; must not know what is free.

use std::collections::BTreeMap;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ids::LimitId;
use operations::limits::{self, CAPTURES_SOURCE, Reserved};
use operations::{Act, Code, Refusal, UsageEvent};
use records::{EventReader, Writer};
use serde_json::value::RawValue;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::{JsonBody, NoBody};
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::page::{self, Asked, Page};
use crate::problem::Problem;
use crate::query::{Name, Query};
use crate::wire::limits::{
    CaptureEvent, Limit, LimitChange, NewLimit, NewReservation, ReachedLimit, Reservation, ReservationEnded,
};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, create))
        .routes(routes!(get, change))
        .routes(routes!(end))
        .routes(routes!(reserve))
        .routes(routes!(capture))
        .routes(routes!(release))
}

/// List the limits of a customer
///
/// Its own, ended ones too, in order of id, with what was used of each.
#[utoipa::path(get, path = "/v1/customers/{id}/limits", tag = "limits", operation_id = "customers.limits",
    params(("id" = String, Path, description = "The customer's id or external key"), page::PageParameters),
    responses((status = 200, description = "A page of limits", body = Page<Limit>)))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
    query: Query,
) -> Result<Json<Page<Limit>>, Problem> {
    query.only(&page::NAMES)?;
    let asked = Asked::of(&query, "limits")?;
    let environment = caller.0.environment;
    api.run(move |operations| {
        let customer = operations.customer(environment, &name)?.row.id;
        let fetch = |after: &str, limit| operations.limits(environment, customer, (after, limit));
        let page = asked.whole(fetch, |kept| kept.limit.id.to_string())?;
        let show = |kept| operations.limit_view(environment, kept).map(|view| Limit::of(&view));
        Ok(Json(page.try_map(show)?))
    })
    .await
}

/// Limit what a customer may use
///
/// Of what the customer and those it pays for use; or of one subscription or subject. Usage that is reserved never
/// exceeds it; usage that is sent without a reservation is always kept, and leaves less to reserve.
#[utoipa::path(post, path = "/v1/customers/{id}/limits", tag = "limits", operation_id = "customers.make_limit",
    params(("id" = String, Path, description = "The customer's id or external key"), KeyParameter),
    request_body = NewLimit,
    responses((status = 201, description = "The limit", body = Limit)))]
async fn create(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(name): Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let write = key.write(caller, "customers.make_limit", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let customer = operations.customer(environment, &name)?.row.id;
        let now = operations.now_in(environment)?;
        let id = limits::new_id(now, operations.random_cause());
        let limit = records::limit::decode_new_limit(&body.0, (id, customer, now))?;
        let act = move |act: &mut Act<'_>| limits::create(act, environment, &limit, now);
        let answered =
            operations.once(&write, act, |kept| stored(StatusCode::CREATED, &Limit::kept(kept)))?;
        Ok(respond(answered))
    })
    .await
}

/// Get a limit
///
/// With what was used of its running window, and what is left.
#[utoipa::path(get, path = "/v1/limits/{id}", tag = "limits", operation_id = "limits.get",
    params(("id" = String, Path, description = "The limit's id")),
    responses((status = 200, description = "The limit", body = Limit)))]
async fn get(State(api): State<Api>, caller: Authenticated, name: Name) -> Result<Json<Limit>, Problem> {
    let id = name.id::<LimitId>("limit")?;
    api.run(move |operations| Ok(Json(Limit::of(&operations.limit(caller.0.environment, id)?)))).await
}

/// Raise or lower a limit
///
/// From now on, for the running window too. What is reserved already stays reserved, and may be captured.
#[utoipa::path(put, path = "/v1/limits/{id}", tag = "limits", operation_id = "limits.change",
    params(("id" = String, Path, description = "The limit's id"), KeyParameter),
    request_body = LimitChange,
    responses((status = 200, description = "The limit as it is now", body = Limit)))]
async fn change(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let id = name.id::<LimitId>("limit")?;
    let (amount, called) = body.table(LimitChange::read)?;
    let write = key.write(caller, "limits.change", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let now = operations.now_in(environment)?;
        let act =
            move |act: &mut Act<'_>| limits::change(act, environment, (id, amount, called.as_deref()), now);
        let answered = operations.once(&write, act, |kept| stored(StatusCode::OK, &Limit::kept(kept)))?;
        Ok(respond(answered))
    })
    .await
}

/// End a limit
///
/// From now on it holds nothing.
#[utoipa::path(post, path = "/v1/limits/{id}/end", tag = "limits", operation_id = "limits.end",
    params(("id" = String, Path, description = "The limit's id"), KeyParameter),
    responses((status = 200, description = "The limit as it is now", body = Limit)))]
async fn end(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    _: NoBody,
) -> Result<Response, Problem> {
    let id = name.id::<LimitId>("limit")?;
    let write = key.write(caller, "limits.end", &[]);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let now = operations.now_in(environment)?;
        let act = move |act: &mut Act<'_>| limits::end(act, environment, id, now);
        let answered = operations.once(&write, act, |kept| stored(StatusCode::OK, &Limit::kept(kept)))?;
        Ok(respond(answered))
    })
    .await
}

/// Reserve usage
///
/// Before it happens: against every limit that it will count against, and every metered feature of the customer's plans
/// beyond whose allowance use is blocked, at once, or none of them. It takes no
/// `Idempotency-Key`: a reservation whose answer was lost expires by itself.
#[utoipa::path(post, path = "/v1/reservations", tag = "limits", operation_id = "reservations.make",
    request_body = NewReservation,
    responses((status = 201, description = "The reservation", body = Reservation)))]
async fn reserve(State(api): State<Api>, caller: Authenticated, body: JsonBody) -> Result<Response, Problem> {
    let asked = body.table(NewReservation::read)?;
    api.run(move |operations| match operations.reserve(caller.0.environment, &asked)? {
        Ok(granted) => Ok((StatusCode::CREATED, Json(Reservation::of(&granted))).into_response()),
        Err(reached) => Err(Problem::from(reached.refusal()).with_limit(ReachedLimit::of(&reached))),
    })
    .await
}

/// Capture a reservation
///
/// By the event that it was made for, which becomes durable as any other; what it did not use is free again. The
/// same event again is acknowledged and not counted. On any server of the installation, also after a restart.
#[utoipa::path(post, path = "/v1/reservations/{id}/capture", tag = "limits",
    operation_id = "reservations.capture",
    params(("id" = String, Path, description = "The reservation's id")),
    request_body = CaptureEvent,
    responses((status = 200, description = "What became of it", body = ReservationEnded)))]
async fn capture(
    State(api): State<Api>,
    caller: Authenticated,
    Name(token): Name,
    body: JsonBody,
) -> Result<Json<ReservationEnded>, Problem> {
    let environment = caller.0.environment;
    api.run(move |operations| {
        let reserved = operations.reserved(environment, &token)?;
        let event = event_of(&reserved, &body.0)?;
        let captured = operations.capture(environment, &reserved, &event)?;
        Ok(Json(ReservationEnded::captured(reserved.id, captured)))
    })
    .await
}

/// Release a reservation
///
/// All that it holds is free again: at once where this server made it, else when it would have expired.
#[utoipa::path(post, path = "/v1/reservations/{id}/release", tag = "limits",
    operation_id = "reservations.release",
    params(("id" = String, Path, description = "The reservation's id")),
    responses((status = 200, description = "What became of it", body = ReservationEnded)))]
async fn release(
    State(api): State<Api>,
    caller: Authenticated,
    Name(token): Name,
    _: NoBody,
) -> Result<Json<ReservationEnded>, Problem> {
    let environment = caller.0.environment;
    api.run(move |operations| {
        let reserved = operations.reserved(environment, &token)?;
        let released = operations.release(environment, &reserved)?;
        Ok(Json(ReservationEnded::released(reserved.id, released)))
    })
    .await
}

/// The event of a capture, where source, id and subject are the reservation's unless they are written.
fn event_of(reserved: &Reserved, body: &Bytes) -> Result<UsageEvent, Problem> {
    let names: BTreeMap<String, &RawValue> = serde_json::from_slice(body).map_err(|broken| {
        Problem::invalid("body", format!("the body is no JSON object ({broken}); send the event as one"))
    })?;
    let id = reserved.id.to_string();
    let mut out = Writer::with_capacity(body.len() + 128);
    out.table(|out| {
        for (name, value) in
            [("source", CAPTURES_SOURCE), ("id", &id), ("subject", reserved.subject.as_str())]
        {
            if !names.contains_key(name) {
                out.free_name(name).text(value);
            }
        }
    });
    let mut text = out.into_bytes();
    let written = body.trim_ascii();
    match (text.len() > 2, names.is_empty()) {
        (false, _) => text = written.to_vec(),
        (true, true) => {}
        (true, false) => {
            text.pop();
            text.push(b',');
            text.extend_from_slice(&written[1..]);
        }
    }
    EventReader::new()
        .read(&text)
        .map_err(|refused| Problem::from(Refusal::new(Code::EventRefused, &refused)).because(refused.code()))
}
