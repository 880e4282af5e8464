//! Meters.
//! Knows requests and answers; must not know how events are measured.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use operations::{Act, Operations, catalog};
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
use crate::wire::prices::{KeptMeter, Meter};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list, put)).routes(routes!(get))
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
