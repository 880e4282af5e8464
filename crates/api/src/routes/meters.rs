//! Meters.
//! Knows requests and answers; must not know how events are measured.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use operations::meter_trial::{Sample, TrialAsked};
use operations::{Act, Code, Operations, Refusal, catalog};
use records::event::EventReader;
use serde::Deserialize;
use serde_json::value::RawValue;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::JsonBody;
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::page::{self, List, Page};
use crate::problem::Problem;
use crate::query::{Name, Query};
use crate::wire::Written;
use crate::wire::catalog::kept_meter;
use crate::wire::meter_trial::{MeterTrial, TriedMeter, TriedMeterRead};
use crate::wire::prices::{KeptMeter, Meter};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list, put)).routes(routes!(get)).routes(routes!(preview))
}

/// List meters
///
/// As they are now, in order of key.
#[utoipa::path(get, path = "/v1/meters", tag = "catalog", operation_id = "meters.list",
    params(page::PageParameters),
    responses((status = 200, description = "A page of meters", body = Page<KeptMeter>)))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<Written>>, Problem> {
    let list = List {
        of: "meters",
        fetch: Operations::meters,
        name: |(meter, _)| meter.key.to_string(),
        show: |(meter, version)| kept_meter(&meter, version),
    };
    list.page(&api, caller, &query).await
}

/// Keep a meter
///
/// A key that is new becomes a meter; one that is known gets its next version if anything changed. Plans keep
/// the versions they were published with.
#[utoipa::path(post, path = "/v1/meters", tag = "catalog", operation_id = "meters.put",
    params(KeyParameter), request_body = Meter,
    responses(
        (status = 201, description = "A new version", body = KeptMeter),
        (status = 200, description = "Nothing changed", body = KeptMeter)))]
async fn put(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    body: JsonBody,
) -> Result<Response, Problem> {
    let meter = records::decode_sent::<operations::Meter>(&body.0)?;
    let write = key.write(caller, "meters.put", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let answer = meter.clone();
        let act = move |transaction: &mut Act<'_>| catalog::put_meter(transaction, environment, &meter);
        let answered = operations.once(&write, act, move |(version, is_new)| {
            stored(status(*is_new), &kept_meter(&answer, *version))
        })?;
        Ok(respond(answered))
    })
    .await
}

/// Made, or there already.
pub fn status(is_new: bool) -> StatusCode {
    match is_new {
        true => StatusCode::CREATED,
        false => StatusCode::OK,
    }
}

/// Get a meter
///
/// As it is now, and which version that is.
#[utoipa::path(get, path = "/v1/meters/{key}", tag = "catalog", operation_id = "meters.get",
    params(("key" = String, Path, description = "The meter's key")),
    responses((status = 200, description = "The meter", body = KeptMeter)))]
async fn get(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
) -> Result<Json<Written>, Problem> {
    let key = Name(name).key("meter")?;
    api.run(move |operations| {
        let (meter, version) = operations.meter(caller.0.environment, &key)?;
        Ok(Json(kept_meter(&meter, version)))
    })
    .await
}

/// Try a meter on a sample
///
/// What a meter would do with events that are sent along, or with kept ones of a subject or customer: how
/// many it counts, why not the others with the first of each, and what it measures, whole and by window and
/// dimension, beside what the kept version of its key measures on the same events. Nothing is kept.
#[utoipa::path(post, path = "/v1/meters/preview", tag = "catalog", operation_id = "meters.preview",
    request_body = TriedMeter,
    responses((status = 200, description = "What it would do", body = MeterTrial)))]
async fn preview(
    State(api): State<Api>,
    caller: Authenticated,
    body: JsonBody,
) -> Result<Json<MeterTrial>, Problem> {
    let read = body.table(TriedMeter::read)?;
    api.run_in_turn(&api.long_reads, move |operations| {
        let sample = sample(&read, &body)?;
        let TriedMeterRead { meter, from, until, zone, window, group_by, .. } = read;
        let asked = TrialAsked { meter, sample, from, until, zone, window, group_by };
        Ok(Json(MeterTrial::of(&operations.try_meter(caller.0.environment, asked)?)))
    })
    .await
}

/// The events as they stand in the body, so that no digit of them is lost.
#[derive(Deserialize)]
struct Sent<'a> {
    #[serde(borrow)]
    events: Option<&'a RawValue>,
}

fn sample(read: &TriedMeterRead, body: &JsonBody) -> Result<Sample, Problem> {
    if let Some(subject) = &read.subject {
        return Ok(Sample::OfSubject(subject.clone()));
    }
    if let Some(customer) = &read.customer {
        return Ok(Sample::OfCustomer(customer.clone(), read.subscription));
    }
    let sent: Sent<'_> = serde_json::from_slice(&body.0).expect("it was read as an object");
    let events = sent.events.map_or("[]", RawValue::get);
    let events = EventReader::new().read_batch(events.as_bytes()).map_err(|refused| {
        Problem::from(Refusal::new(Code::EventRefused, &refused)).because(refused.code())
    })?;
    let places = (0..).map(|place: usize| format!("events[{place}]"));
    Ok(Sample::Given(places.zip(events).collect()))
}
