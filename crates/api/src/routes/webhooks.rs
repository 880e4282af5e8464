//! Webhooks: made, changed, moved past what they do not take; and what happened, for whoever asks.
//! Knows requests and answers; must not know how anything is told.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use ids::WebhookId;
use operations::webhooks::{self, NewWebhook, WebhookRow};
use operations::{Act, Changes, Operations};
use serde_json::value::RawValue;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::{JsonBody, NoBody};
use crate::changing::changed;
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::page::{self, Asked, Page};
use crate::problem::Problem;
use crate::query::{Name, Query};
use crate::wire::webhooks::{HappenedBody, NewWebhookBody, WebhookBody, WebhookChangesBody, happened};

/// What cursors call the list of what happened.
const OUTBOX: &str = "outbox";

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, create))
        .routes(routes!(get, change, remove))
        .routes(routes!(replace_secret))
        .routes(routes!(skip))
        .routes(routes!(outbox))
}

/// List webhooks
///
/// In order of id. One that is `failing_since` a while keeps what comes behind its next message waiting.
#[utoipa::path(get, path = "/v1/webhooks", tag = "webhooks", operation_id = "webhooks.list",
    params(page::PageParameters),
    responses((status = 200, description = "A page of webhooks", body = Page<WebhookBody>)))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<WebhookBody>>, Problem> {
    query.only(&page::NAMES)?;
    let asked = Asked::of(&query, "webhooks")?;
    let environment = caller.0.environment;
    api.run(move |operations| {
        let fetch = |after: &str, limit| operations.webhooks(environment, (after, limit));
        let page = asked.whole(fetch, |row| row.id.to_string())?;
        Ok(Json(page.map(|row| WebhookBody::of(&row, false))))
    })
    .await
}

/// Make a webhook
///
/// What happens from now on is posted to it, each message at least once and in the order in which it happened, signed as
/// [Standard Webhooks](https://www.standardwebhooks.com) has it. The secret is shown this once.
#[utoipa::path(post, path = "/v1/webhooks", tag = "webhooks", operation_id = "webhooks.create",
    params(KeyParameter), request_body = NewWebhookBody,
    responses((status = 201, description = "The webhook", body = WebhookBody)))]
async fn create(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    body: JsonBody,
) -> Result<Response, Problem> {
    let (terms, after) = body.table(NewWebhookBody::read)?;
    let write = key.write(caller, "webhooks.create", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let (id, secret) = (operations.webhook_id(), operations.webhook_secret());
        let new = NewWebhook { id, terms, secret, after, now: operations.clock.now() };
        let act = move |act: &mut Act<'_>| webhooks::create(act, environment, &new);
        let mut answered =
            operations.once(&write, act, |row| stored(StatusCode::CREATED, &WebhookBody::of(row, false)))?;
        if !answered.replayed {
            answered.answer = with_secret(operations, (caller, id), StatusCode::CREATED)?;
        }
        Ok(respond(answered))
    })
    .await
}

/// The first answer shows a secret that the stored answer must not hold.
fn with_secret(
    operations: &Operations,
    (caller, id): (Authenticated, WebhookId),
    status: StatusCode,
) -> Result<operations::StoredAnswer, Problem> {
    Ok(stored(status, &WebhookBody::of(&operations.webhook(caller.0.environment, id)?, true)))
}

/// Get a webhook
///
/// How far it has come, and what it answered last.
#[utoipa::path(get, path = "/v1/webhooks/{id}", tag = "webhooks", operation_id = "webhooks.get",
    params(("id" = String, Path, description = "The webhook's id")),
    responses((status = 200, description = "The webhook", body = WebhookBody)))]
async fn get(
    State(api): State<Api>,
    caller: Authenticated,
    name: Name,
) -> Result<Json<WebhookBody>, Problem> {
    let id = name.id::<WebhookId>("webhook")?;
    api.run(move |operations| {
        Ok(Json(WebhookBody::of(&operations.webhook(caller.0.environment, id)?, false)))
    })
    .await
}

/// Change a webhook
///
/// What the body names is replaced. It goes on where it was, at once; one that was switched off missed nothing.
#[utoipa::path(patch, path = "/v1/webhooks/{id}", tag = "webhooks", operation_id = "webhooks.change",
    params(("id" = String, Path, description = "The webhook's id"), KeyParameter), request_body = WebhookChangesBody,
    responses((status = 200, description = "The webhook as it is now", body = WebhookBody)))]
async fn change(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let id = name.id::<WebhookId>("webhook")?;
    let changes = body.table(WebhookChangesBody::read)?;
    let write = key.write(caller, "webhooks.change", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let now = operations.clock.now();
        let act = move |act: &mut Act<'_>| {
            webhooks::change(act, environment, (id, now), |before| changes.over(before))
        };
        let answered =
            operations.once(&write, act, |row| stored(StatusCode::OK, &WebhookBody::of(row, false)))?;
        Ok(respond(answered))
    })
    .await
}

/// Remove a webhook
///
/// It is told nothing any more, and where it was is forgotten.
#[utoipa::path(delete, path = "/v1/webhooks/{id}", tag = "webhooks", operation_id = "webhooks.remove",
    params(("id" = String, Path, description = "The webhook's id"), KeyParameter),
    responses((status = 200, description = "The webhook as it was", body = WebhookBody)))]
async fn remove(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    _: NoBody,
) -> Result<Response, Problem> {
    let remove: Changes<WebhookId, WebhookRow> =
        |act, environment, (id, _)| webhooks::remove(act, environment, id);
    let body = |row: &WebhookRow| WebhookBody::of(row, false);
    changed(api, (caller, key, "webhooks.remove"), (name, "webhook"), remove, body).await
}

/// Replace a webhook's secret
///
/// From now on the new one signs, and the one before does not. It is shown this once.
#[utoipa::path(post, path = "/v1/webhooks/{id}/secret", tag = "webhooks", operation_id = "webhooks.replace_secret",
    params(("id" = String, Path, description = "The webhook's id"), KeyParameter),
    responses((status = 200, description = "The webhook with its secret", body = WebhookBody)))]
async fn replace_secret(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    _: NoBody,
) -> Result<Response, Problem> {
    let id = name.id::<WebhookId>("webhook")?;
    let write = key.write(caller, "webhooks.replace_secret", b"");
    let environment = caller.0.environment;
    api.run(move |operations| {
        let (secret, now) = (operations.webhook_secret(), operations.clock.now());
        let act = move |act: &mut Act<'_>| webhooks::change_secret(act, environment, (id, now), &secret);
        let mut answered =
            operations.once(&write, act, |row| stored(StatusCode::OK, &WebhookBody::of(row, false)))?;
        if !answered.replayed {
            answered.answer = with_secret(operations, (caller, id), StatusCode::OK)?;
        }
        Ok(respond(answered))
    })
    .await
}

/// Move a webhook past a message
///
/// Past the next one that waits for it, which it is never told.
#[utoipa::path(post, path = "/v1/webhooks/{id}/skip", tag = "webhooks", operation_id = "webhooks.skip",
    params(("id" = String, Path, description = "The webhook's id"), KeyParameter),
    responses((status = 200, description = "The webhook as it is now", body = WebhookBody)))]
async fn skip(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    _: NoBody,
) -> Result<Response, Problem> {
    let body = |row: &WebhookRow| WebhookBody::of(row, false);
    changed(api, (caller, key, "webhooks.skip"), (name, "webhook"), webhooks::skip, body).await
}

/// List what happened
///
/// Documents that were issued and thresholds that were crossed, each once, in the order of commits: what webhooks are told,
/// for whoever would rather ask. Send as `after` the `next` of the page before, or the last `position` that you know.
#[utoipa::path(get, path = "/v1/outbox", tag = "webhooks", operation_id = "outbox.list",
    params(page::PageParameters),
    responses((status = 200, description = "A page of what happened", body = Page<HappenedBody>)))]
async fn outbox(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<Box<RawValue>>>, Problem> {
    query.only(&page::NAMES)?;
    let asked = Asked::by_place(&query, OUTBOX)?;
    let environment = caller.0.environment;
    let (after, _) = asked.place();
    if !after.is_empty() && after.parse::<i64>().is_err() {
        return Err(page::no_cursor());
    }
    api.run(move |operations| {
        let fetch = |after: &str, limit| {
            let after = if after.is_empty() { 0 } else { after.parse().expect("it was read as a position") };
            operations.happened(environment, (after, limit))
        };
        let page = asked.whole(fetch, |one| one.0.position.to_string())?;
        Ok(Json(page.map(|one| happened(&one))))
    })
    .await
}
