//! Submissions: what was handed over to which network, asked for again, retried, closed.
//! Knows requests and answers; must not know how anything is handed over.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use ids::SubmissionId;
use operations::Act;
use operations::submissions::{self, Listed, SubmissionState};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::NoBody;
use crate::changing::changed;
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::page::{self, Asked, Page};
use crate::problem::{Problem, ProblemBody};
use crate::query::{Name, Query};
use crate::wire::submissions::{SubmissionBody, SubmissionDetailBody};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(get))
        .routes(routes!(retry))
        .routes(routes!(close))
        .routes(routes!(submit))
}

/// List submissions
///
/// E-invoices on their way to networks and what became of them, in order of id. Those that are `rejected` or `stuck` and not
/// closed want a person.
#[utoipa::path(get, path = "/v1/submissions", tag = "submissions", operation_id = "submissions.list",
    params(
        ("state" = Option<String>, Query,
            description = "Only those that are `waiting`, `stuck`, `taken`, `cleared`, `delivered` or `rejected`"),
        ("look" = Option<bool>, Query,
            description = "Only those that want a person: `stuck` or `rejected`, and not closed; by itself"),
        ("customer" = Option<String>, Query, description = "Only those to the customer of this id or external key"),
        ("invoice" = Option<String>, Query, description = "Only those of the invoice of this id or number"),
        page::PageParameters),
    responses(
        (status = 200, description = "A page of submissions", body = Page<SubmissionBody>),
        (status = 404, description = "There is no such customer or invoice", body = ProblemBody,
            content_type = "application/problem+json")))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<SubmissionBody>>, Problem> {
    query.only(&["state", "look", "customer", "invoice", page::NAMES[0], page::NAMES[1]])?;
    let asked = Asked::of(&query, "submissions")?;
    let listed = Listed {
        state: query.one_of("state", &SubmissionState::CODES)?,
        customer: query.text("customer").map(str::to_owned),
        document: query.text("invoice").map(str::to_owned),
    };
    let look = query.one_of("look", &[("true", true), ("false", false)])?.unwrap_or_default();
    if look && (listed.state.is_some() || listed.customer.is_some() || listed.document.is_some()) {
        return Err(Problem::invalid(
            "look",
            "look: it is asked for by itself; leave state, customer and invoice out",
        ));
    }
    let environment = caller.0.environment;
    api.run(move |operations| {
        let fetch = |after: &str, limit| match look {
            true => operations.submissions_to_look_at(environment, (after, limit)),
            false => operations.submissions(environment, &listed, (after, limit)),
        };
        let page = asked.whole(fetch, |row| row.id.to_string())?;
        Ok(Json(page.map(|row| SubmissionBody::of(&row))))
    })
    .await
}

/// Get a submission
///
/// With what is handed over (name, size, SHA-256), each attempt, and all that the network said of it.
#[utoipa::path(get, path = "/v1/submissions/{id}", tag = "submissions", operation_id = "submissions.get",
    params(("id" = String, Path, description = "The submission's id")),
    responses((status = 200, description = "The submission", body = SubmissionDetailBody)))]
async fn get(
    State(api): State<Api>,
    caller: Authenticated,
    name: Name,
) -> Result<Json<SubmissionDetailBody>, Problem> {
    let id = name.id::<SubmissionId>("submission")?;
    api.run(move |operations| {
        Ok(Json(SubmissionDetailBody::of(&operations.submission(caller.0.environment, id)?)))
    })
    .await
}

/// Retry a submission
///
/// One that is stuck, or waits to be tried again, is tried at once, under the same id. What was rejected is submitted again
/// by its invoice.
#[utoipa::path(post, path = "/v1/submissions/{id}/retry", tag = "submissions", operation_id = "submissions.retry",
    params(("id" = String, Path, description = "The submission's id"), KeyParameter),
    responses((status = 200, description = "The submission as it stands", body = SubmissionBody)))]
async fn retry(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    _: NoBody,
) -> Result<Response, Problem> {
    changed(
        api,
        (caller, key, "submissions.retry"),
        (name, "submission"),
        submissions::retry,
        SubmissionBody::of,
    )
    .await
}

/// Close a submission
///
/// Nobody need look at it any more. One that was not handed over is not.
#[utoipa::path(post, path = "/v1/submissions/{id}/close", tag = "submissions", operation_id = "submissions.close",
    params(("id" = String, Path, description = "The submission's id"), KeyParameter),
    responses((status = 200, description = "The submission as it stands", body = SubmissionBody)))]
async fn close(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    _: NoBody,
) -> Result<Response, Problem> {
    changed(
        api,
        (caller, key, "submissions.close"),
        (name, "submission"),
        submissions::close,
        SubmissionBody::of,
    )
    .await
}

/// Submit an invoice
///
/// To the network that its customer has now, on purpose: one that was issued before the customer had it, or again where the
/// last submission was rejected, is stuck or was closed. It leaves within seconds where the server has that network, and is
/// `stuck` until it does.
#[utoipa::path(post, path = "/v1/invoices/{id}/submit", tag = "submissions", operation_id = "invoices.submit",
    params(("id" = String, Path, description = "The invoice's id or number"), KeyParameter),
    responses((status = 201, description = "The submission", body = SubmissionBody)))]
async fn submit(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(name): Name,
    _: NoBody,
) -> Result<Response, Problem> {
    let write = key.write(caller, "invoices.submit", b"");
    let environment = write.environment;
    api.run(move |operations| {
        let document = operations.document_id(environment, &name)?;
        let now = operations.clock.now();
        let act = move |act: &mut Act<'_>| submissions::submit(act, environment, (document, now));
        let answered =
            operations.once(&write, act, |row| stored(StatusCode::CREATED, &SubmissionBody::of(row)))?;
        Ok(respond(answered))
    })
    .await
}
