//! How long usage is kept: read, with what could be dropped and what holds it back, and said.
//! Knows requests and answers; must not know what may go.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use operations::{Act, retention};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::JsonBody;
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::problem::Problem;
use crate::query::Query;
use crate::wire::retention::{NewRetention, RetentionBody};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(get, set))
}

/// Get how long usage is kept
///
/// The policy, what was dropped last, and what could be dropped now: up to which instant, how many events and
/// bytes, and what holds the rest back by name. With `months` as if the policy were of so many.
#[utoipa::path(get, path = "/v1/usage/retention", tag = "events", operation_id = "usage.retention.get",
    params(("months" = Option<u32>, Query, description = "As if usage were kept for so many months")),
    responses((status = 200, description = "How long usage is kept", body = RetentionBody)))]
async fn get(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<RetentionBody>, Problem> {
    query.only(&["months"])?;
    let whole = |text: &str| {
        text.parse::<u32>().map_err(|_| format!("{text:?} is not a whole number; write how many months"))
    };
    let months = query.read("months", whole)?;
    let environment = caller.0.environment;
    api.run(move |operations| {
        let view = operations.retention(environment)?;
        let months = months.or(view.policy.and_then(|policy| policy.months));
        let preview = months.map(|months| operations.retention_preview(environment, months)).transpose()?;
        Ok(Json(RetentionBody::of(&view, preview.as_ref())))
    })
    .await
}

/// Say how long usage is kept
///
/// For so many months, or for ever where `months` is null. What is older and is needed by nothing any more is dropped
/// by the server once a day, for ever: what was billed of it stays, is explained by the measurements on its lines, and
/// is never rated again.
#[utoipa::path(put, path = "/v1/usage/retention", tag = "events", operation_id = "usage.retention.set",
    params(KeyParameter), request_body = NewRetention,
    responses((status = 200, description = "How long usage is kept from now on", body = RetentionBody)))]
async fn set(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    body: JsonBody,
) -> Result<Response, Problem> {
    let asked = body.table(NewRetention::read)?;
    let write = key.write(caller, "usage.retention.set", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let now = operations.now_in(environment)?;
        let act = move |act: &mut Act<'_>| retention::set(act, environment, asked.months, now);
        let answer = |view: &retention::RetentionView| stored(StatusCode::OK, &RetentionBody::of(view, None));
        Ok(respond(operations.once(&write, act, answer)?))
    })
    .await
}
