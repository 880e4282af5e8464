//! Clocks and billing runs.
//! Knows requests and answers; must not know what is billed.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use calendar::Instant;
use operations::billing_run::RunReport;
use operations::clock::AT_ONCE;
use operations::{Failed, Reached};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::{JsonBody, NoBody};
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::problem::Problem;
use crate::wire::clock::{Advance, ClockBody, RunBody};
use crate::wire::environments::kind_code;

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(get)).routes(routes!(advance)).routes(routes!(run))
}

/// What time it is
///
/// In the key's environment: the wall clock's time in a live one, its own clock's in a test.
#[utoipa::path(get, path = "/v1/clock", tag = "clock", operation_id = "clock.get",
    responses((status = 200, description = "The clock", body = ClockBody)))]
async fn get(State(api): State<Api>, caller: Authenticated) -> Result<Json<ClockBody>, Problem> {
    api.run(move |operations| {
        let environment = operations.environment(caller.0.environment)?;
        Ok(Json(ClockBody {
            environment: environment.id.to_string(),
            kind: kind_code(environment.kind),
            now: operations.time_of(&environment).to_string(),
        }))
    })
    .await
}

/// Advance a test clock
///
/// Forward only. Everything due on the way is billed at its own instant before this answers. A long way takes
/// several requests: each stops after 1,000 due instants or about 10,000 subscriptions, and when the server stops,
/// and says in `now` how far it came; the same request again, under the same key, goes on from there.
#[utoipa::path(post, path = "/v1/clock/advance", tag = "clock", operation_id = "clock.advance",
    params(KeyParameter), request_body = Advance,
    responses((status = 200, description = "What was billed on the way", body = RunBody)))]
async fn advance(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    body: JsonBody,
) -> Result<Response, Problem> {
    let to = body.table(Advance::read)?.to;
    let write = key.write(caller, "clock.advance", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let answered = operations.once_reached(&write, || {
            let report = operations.advance_clock_a_while(environment, to, AT_ONCE)?;
            reached(report, operations.now_in(environment)?)
        })?;
        Ok(respond(answered))
    })
    .await
}

/// Bill what is due
///
/// Bills everything due by the present moment. The server does this by itself; asking for it is never wrong, as
/// what was billed is not billed again.
#[utoipa::path(post, path = "/v1/billing/run", tag = "clock", operation_id = "billing.run",
    params(KeyParameter),
    responses((status = 200, description = "What was billed", body = RunBody)))]
async fn run(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    _: NoBody,
) -> Result<Response, Problem> {
    let write = key.write(caller, "billing.run", &[]);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let answered = operations.once_reached(&write, || {
            let now = operations.now_in(environment)?;
            operations.try_failed_again(environment)?;
            reached(operations.bill_through(environment, now, &mut |_| {})?, now)
        })?;
        Ok(respond(answered))
    })
    .await
}

/// The answer of a run, which is kept once all of it is done.
fn reached(report: RunReport, now: Instant) -> Result<Reached, Failed> {
    let cut_short = report.cut_short;
    let answer = stored(StatusCode::OK, &RunBody::of(report, now));
    Ok(if cut_short { Reached::Part(answer) } else { Reached::End(answer) })
}
