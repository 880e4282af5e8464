//! Subscriptions: started, changed, cancelled, charged once, and what comes next.
//! Knows requests and answers; must not know what a change costs.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use ids::{CatalogKey, SubscriptionId};
use money::Quantity;
use operations::Act;
use operations::subscriptions::{self, OneOffAsked};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::{JsonBody, read_table};
use crate::external_keys;
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::page::{self, Asked, Page};
use crate::problem::Problem;
use crate::query::{Name, Query};
use crate::wire::documents::PreviewBody;
use crate::wire::subscriptions::{NewCharge, NewSubscription, OneOffCharge, Subscription, read_new};
use crate::wire::written;

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, create))
        .routes(routes!(get))
        .routes(routes!(charge))
        .routes(routes!(upcoming))
}

/// List subscriptions
///
/// As they are now, in order of id; those of one customer if it is named.
#[utoipa::path(get, path = "/v1/subscriptions", tag = "subscriptions", operation_id = "subscriptions.list",
    params(page::PageParameters,
        ("customer" = Option<String>, Query, description = "Only this customer's: an id or external key")),
    responses((status = 200, description = "A page of subscriptions", body = Page<Subscription>)))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<Subscription>>, Problem> {
    query.only(&["limit", "after", "customer"])?;
    let asked = Asked::of(&query, "subscriptions")?;
    let environment = caller.0.environment;
    api.run(move |operations| {
        let customer = query.text("customer").map(|name| operations.customer(environment, name));
        let customer = customer.transpose()?.map(|view| view.row.id);
        let fetch = |after: &str, limit| operations.subscriptions(environment, customer, (after, limit));
        let page = asked.whole(fetch, |view| view.row.id.to_string())?;
        Ok(Json(page.map(|view| Subscription::of(&view))))
    })
    .await
}

/// Start a subscription
///
/// A customer on a plan's version, in one currency, from an instant on: the present moment, later, or earlier.
/// What is due is billed by the next billing run.
#[utoipa::path(post, path = "/v1/subscriptions", tag = "subscriptions", operation_id = "subscriptions.create",
    params(KeyParameter), request_body = NewSubscription,
    responses((status = 201, description = "The subscription", body = Subscription)))]
async fn create(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    body: JsonBody,
) -> Result<Response, Problem> {
    let write = key.write(caller, "subscriptions.create", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let now = operations.now_in(environment)?;
        let read = |body: &[u8]| read_table(body, |table| read_new(table, now));
        let asked = external_keys::read((operations, environment), &body.0, read)?;
        let act =
            move |transaction: &mut Act<'_>| subscriptions::create(transaction, environment, &asked, now);
        let answered =
            operations.once(&write, act, |view| stored(StatusCode::CREATED, &Subscription::of(view)))?;
        Ok(respond(answered))
    })
    .await
}

/// Get a subscription
///
/// As it is now, with everything that happened to it.
#[utoipa::path(get, path = "/v1/subscriptions/{id}", tag = "subscriptions", operation_id = "subscriptions.get",
    params(("id" = String, Path, description = "The subscription's id")),
    responses((status = 200, description = "The subscription", body = Subscription)))]
async fn get(
    State(api): State<Api>,
    caller: Authenticated,
    name: Name,
) -> Result<Json<Subscription>, Problem> {
    let id = name.id::<SubscriptionId>("subscription")?;
    api.run(move |operations| Ok(Json(Subscription::of(&operations.subscription(caller.0.environment, id)?))))
        .await
}

/// Charge once
///
/// A line that comes once, on the invoice that is due at that instant.
#[utoipa::path(post, path = "/v1/subscriptions/{id}/charges", tag = "subscriptions",
    operation_id = "subscriptions.charge",
    params(("id" = String, Path, description = "The subscription's id"), KeyParameter),
    request_body = NewCharge,
    responses((status = 201, description = "The charge", body = OneOffCharge)))]
async fn charge(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let id = name.id::<SubscriptionId>("subscription")?;
    let asked = body.table(NewCharge::read)?;
    let write = key.write(caller, "subscriptions.charge", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let standard = || CatalogKey::parse("standard").expect("it is a valid key");
        let now = operations.now_in(environment)?;
        let asked = OneOffAsked {
            at: asked.at.unwrap_or(now),
            now,
            description: asked.description,
            quantity: asked.quantity.unwrap_or(Quantity::ONE),
            unit_price: asked.unit_price,
            tax_category: asked.tax_category.unwrap_or_else(standard),
            random: operations.random_cause(),
        };
        let act =
            move |transaction: &mut Act<'_>| subscriptions::charge_once(transaction, environment, id, &asked);
        let answered =
            operations.once(&write, act, |charge| stored(StatusCode::CREATED, &written(charge)))?;
        Ok(respond(answered))
    })
    .await
}

/// What comes next
///
/// The next document of the subscription: what is due now, else what its next due instant will bring if nothing
/// changes until then; at another moment with `at`.
#[utoipa::path(get, path = "/v1/subscriptions/{id}/upcoming", tag = "subscriptions",
    operation_id = "subscriptions.upcoming",
    params(("id" = String, Path, description = "The subscription's id"),
        ("at" = Option<String>, Query, description = "Seen from this moment instead of the present one")),
    responses((status = 200, description = "The preview", body = PreviewBody)))]
async fn upcoming(
    State(api): State<Api>,
    caller: Authenticated,
    name: Name,
    query: Query,
) -> Result<Json<PreviewBody>, Problem> {
    query.only(&["at"])?;
    let at = query.read("at", calendar::Instant::parse)?;
    let id = name.id::<SubscriptionId>("subscription")?;
    api.run(move |operations| {
        Ok(Json(PreviewBody::of(&operations.upcoming(caller.0.environment, id, at)?)))
    })
    .await
}
