//! Changes of subscriptions: previewed, quoted, made, listed, withdrawn, and handed to another customer.
//! Knows requests and answers; must not know what a change costs.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use ids::{ChangeId, QuoteId, SubscriptionId};
use operations::changes::{self, ChangeRequest};
use operations::{Act, Code, Failed, Operations, Write};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::{JsonBody, read_table};
use crate::external_keys;
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::problem::Problem;
use crate::query::{Name, Query};
use crate::wire::changes::{
    ChangePreviewBody, ChangesAsked, ChangesBody, CommittedBody, NewTransfer, ScheduledChange,
    read_cancellation, read_changes, read_requests, read_transfer,
};
use crate::wire::subscriptions::{NewCancellation, PreviewedSubscription, Subscription, read_new_preview};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(preview_change))
        .routes(routes!(preview_start))
        .routes(routes!(list, change))
        .routes(routes!(withdraw))
        .routes(routes!(cancel))
        .routes(routes!(transfer))
}

/// Preview changes
///
/// What changes would cost: what is charged and credited at once, the next billing dates, and a quote. Sent to
/// `changes`, the quote is charged exactly as shown, or refused because a fact it was made from moved; usage that
/// arrives meanwhile does not move it. Nothing is changed by a preview.
#[utoipa::path(post, path = "/v1/subscriptions/{id}/preview-change", tag = "subscriptions",
    operation_id = "subscriptions.preview_change",
    params(("id" = String, Path, description = "The subscription's id")),
    request_body = ChangesBody,
    responses((status = 200, description = "What it would cost", body = ChangePreviewBody)))]
async fn preview_change(
    State(api): State<Api>,
    caller: Authenticated,
    name: Name,
    body: JsonBody,
) -> Result<Json<ChangePreviewBody>, Problem> {
    let id = name.id::<SubscriptionId>("subscription")?;
    let requests = body.table(read_requests)?;
    let environment = caller.0.environment;
    api.run(move |operations| {
        Ok(Json(ChangePreviewBody::of(&operations.preview_change(environment, id, &requests)?)))
    })
    .await
}

/// Preview a subscription
///
/// What a subscription would cost that does not exist: its first documents and the next billing dates. It needs
/// no customer; without one a seller is named where there are several.
#[utoipa::path(post, path = "/v1/subscriptions/preview", tag = "subscriptions",
    operation_id = "subscriptions.preview", request_body = PreviewedSubscription,
    responses((status = 200, description = "What it would cost", body = ChangePreviewBody)))]
async fn preview_start(
    State(api): State<Api>,
    caller: Authenticated,
    body: JsonBody,
) -> Result<Json<ChangePreviewBody>, Problem> {
    let environment = caller.0.environment;
    api.run(move |operations| {
        let now = operations.now_in(environment)?;
        let read = |body: &[u8]| read_table(body, |table| read_new_preview(table, now));
        let asked = external_keys::read((operations, environment), &body.0, read)?;
        Ok(Json(ChangePreviewBody::of(&operations.preview_new(environment, &asked)?)))
    })
    .await
}

/// List changes
///
/// The facts of a subscription's timeline in order of effect; only those to come with `scheduled=true`.
#[utoipa::path(get, path = "/v1/subscriptions/{id}/changes", tag = "subscriptions",
    operation_id = "subscriptions.changes",
    params(("id" = String, Path, description = "The subscription's id"),
        ("scheduled" = Option<bool>, Query, description = "Only those that take effect after the present moment")),
    responses((status = 200, description = "The changes", body = Vec<ScheduledChange>)))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    name: Name,
    query: Query,
) -> Result<Json<Vec<ScheduledChange>>, Problem> {
    query.only(&["scheduled"])?;
    let scheduled = query.one_of("scheduled", &[("true", true), ("false", false)])?.unwrap_or_default();
    let id = name.id::<SubscriptionId>("subscription")?;
    let environment = caller.0.environment;
    api.run(move |operations| {
        let now = operations.now_in(environment)?;
        let view = operations.subscription(environment, id)?;
        Ok(Json(ScheduledChange::list(&view, now, scheduled)))
    })
    .await
}

/// Change a subscription
///
/// One change or several, of plan, counts, add-ons, prices, discounts, trial, periods, or its being paused,
/// resumed, cancelled and reactivated: now, at the end of the running period, or at an instant, the past
/// allowed. All of them are made or none. Without a quote, what they cost is billed by the next billing run;
/// with a quote its documents are issued at once.
#[utoipa::path(post, path = "/v1/subscriptions/{id}/changes", tag = "subscriptions",
    operation_id = "subscriptions.change",
    params(("id" = String, Path, description = "The subscription's id"), KeyParameter),
    request_body = ChangesBody,
    responses(
        (status = 201, description = "The subscription with the changes; with a quote, what was issued too",
            body = Subscription),
        (status = 409, description = "It does not fit the timeline, or the quote no longer holds",
            body = crate::problem::ProblemBody, content_type = "application/problem+json")))]
async fn change(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let id = name.id::<SubscriptionId>("subscription")?;
    let asked = body.table(read_changes)?;
    let write = key.write(caller, "subscriptions.change", &body.0);
    match asked {
        ChangesAsked::Changes(requests) => record(&api, (write, StatusCode::CREATED), id, requests).await,
        ChangesAsked::Quote(quote) => {
            api.run(move |operations| commit(operations, &write, (id, quote))).await
        }
    }
}

/// Cancel a subscription
///
/// It ends now, at the end of the running period, or at an instant; its usage ends then too.
#[utoipa::path(post, path = "/v1/subscriptions/{id}/cancel", tag = "subscriptions",
    operation_id = "subscriptions.cancel",
    params(("id" = String, Path, description = "The subscription's id"), KeyParameter),
    request_body = NewCancellation,
    responses((status = 201, description = "The subscription with its end", body = Subscription)))]
async fn cancel(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let id = name.id::<SubscriptionId>("subscription")?;
    let asked = body.table(read_cancellation)?;
    let write = key.write(caller, "subscriptions.cancel", &body.0);
    record(&api, (write, StatusCode::CREATED), id, vec![asked]).await
}

/// Withdraw a change
///
/// The subscription is as if the change had never been recorded. One that took effect and was billed is credited
/// by the next billing run.
#[utoipa::path(delete, path = "/v1/subscriptions/{id}/changes/{change}", tag = "subscriptions",
    operation_id = "subscriptions.withdraw_change",
    params(("id" = String, Path, description = "The subscription's id"),
        ("change" = String, Path, description = "The change's id"), KeyParameter),
    responses((status = 200, description = "The subscription without the change", body = Subscription)))]
async fn withdraw(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Path((id, change)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let id = Name(id).id::<SubscriptionId>("subscription")?;
    let change = Name(change).id::<ChangeId>("change")?;
    let write = key.write(caller, "subscriptions.withdraw_change", b"");
    let environment = write.environment;
    api.run(move |operations| {
        let now = operations.now_in(environment)?;
        let act = move |act: &mut Act<'_>| changes::withdraw(act, environment, (id, change), now);
        let answered =
            operations.once(&write, act, |view| stored(StatusCode::OK, &Subscription::of(view)))?;
        Ok(respond(answered))
    })
    .await
}

/// Hand a subscription to another customer
///
/// It is cancelled, and one of the same plan, counts, add-ons and prices of its own begins for the other customer
/// at that instant, on the same periods and phases. Gives the new one.
#[utoipa::path(post, path = "/v1/subscriptions/{id}/transfer", tag = "subscriptions",
    operation_id = "subscriptions.transfer",
    params(("id" = String, Path, description = "The subscription's id"), KeyParameter),
    request_body = NewTransfer,
    responses((status = 201, description = "The new subscription", body = Subscription)))]
async fn transfer(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let id = name.id::<SubscriptionId>("subscription")?;
    let write = key.write(caller, "subscriptions.transfer", &body.0);
    let environment = write.environment;
    api.run(move |operations| {
        let read = |body: &[u8]| read_table(body, read_transfer);
        let asked = external_keys::read((operations, environment), &body.0, read)?;
        let now = operations.now_in(environment)?;
        let act = move |act: &mut Act<'_>| changes::transfer(act, environment, id, &asked, now);
        let answered =
            operations.once(&write, act, |view| stored(StatusCode::CREATED, &Subscription::of(view)))?;
        Ok(respond(answered))
    })
    .await
}

/// Records changes of a subscription, and answers it with them.
pub(super) async fn record(
    api: &Api,
    (write, status): (Write, StatusCode),
    id: SubscriptionId,
    requests: Vec<ChangeRequest>,
) -> Result<Response, Problem> {
    let environment = write.environment;
    api.run(move |operations| {
        let now = operations.now_in(environment)?;
        let act = move |act: &mut Act<'_>| changes::record(act, environment, id, &requests, now);
        let answered = operations.once(&write, act, move |view| stored(status, &Subscription::of(view)))?;
        Ok(respond(answered))
    })
    .await
}

/// What a quote shows, or why it no longer holds and what holds now.
fn commit(
    operations: &Operations,
    write: &Write,
    (id, quote): (SubscriptionId, QuoteId),
) -> Result<Response, Problem> {
    let render = |committed: &changes::Committed| stored(StatusCode::CREATED, &CommittedBody::of(committed));
    match operations.commit_quote(write, (id, quote), render) {
        Ok(answered) => Ok(respond(answered)),
        Err(Failed::Refused(refusal)) if matches!(refusal.code, Code::QuoteStale | Code::QuoteExpired) => {
            let (refusal, preview) = operations.instead_of(write.environment, (id, quote), refusal)?;
            let problem = Problem::from(refusal);
            Err(match preview {
                Some(preview) => problem.with_preview(ChangePreviewBody::of(&preview)),
                None => problem,
            })
        }
        Err(other) => Err(other.into()),
    }
}
