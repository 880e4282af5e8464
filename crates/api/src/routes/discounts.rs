//! Discounts: coupons redeemed for a subscription, or for all that a customer pays.
//! Knows requests and answers; must not know what a discount takes off.

use axum::Json;
use axum::extract::{FromRequestParts, Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::Response;
use calendar::Instant;
use ids::{DiscountId, SubscriptionId};
use operations::Act;
use operations::changes::{ChangeAsked, ChangeRequest, When};
use operations::discounts::{self, DiscountAsked};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::changes::record;
use crate::Api;
use crate::auth::Authenticated;
use crate::body::{JsonBody, NoBody};
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::problem::Problem;
use crate::query::{Name, Query};
use crate::wire::discounts::{Discount, Discounts, NewDiscount};
use crate::wire::subscriptions::Subscription;

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(of_subscription, apply))
        .routes(routes!(remove))
        .routes(routes!(of_customer, give))
        .routes(routes!(end))
}

/// List the discounts of a subscription
///
/// Those of its own, ended ones too, in order of date; what its payer has is listed with the customer.
#[utoipa::path(get, path = "/v1/subscriptions/{id}/discounts", tag = "coupons",
    operation_id = "subscriptions.discounts",
    params(("id" = String, Path, description = "The subscription's id")),
    responses((status = 200, description = "The discounts", body = Discounts)))]
async fn of_subscription(
    State(api): State<Api>,
    caller: Authenticated,
    name: Name,
) -> Result<Json<Discounts>, Problem> {
    let id = name.id::<SubscriptionId>("subscription")?;
    api.run(move |operations| {
        let view = operations.subscription(caller.0.environment, id)?;
        Ok(Json(Discounts::of(&view.discounts())))
    })
    .await
}

/// Redeem a coupon for a subscription
///
/// By the coupon's key or a promotion code. The discount holds for periods that begin from then on, the past
/// allowed: what was billed of them is credited and charged again.
#[utoipa::path(post, path = "/v1/subscriptions/{id}/discounts", tag = "coupons",
    operation_id = "subscriptions.apply_discount",
    params(("id" = String, Path, description = "The subscription's id"), KeyParameter),
    request_body = NewDiscount,
    responses((status = 201, description = "The subscription with the discount", body = Subscription)))]
async fn apply(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let id = name.id::<SubscriptionId>("subscription")?;
    let (coupon, from) = body.table(NewDiscount::read)?;
    let write = key.write(caller, "subscriptions.apply_discount", &body.0);
    let when = from.map_or(When::Now, When::At);
    let requests = vec![ChangeRequest::new(ChangeAsked::ApplyDiscount { coupon }, when)];
    record(&api, (write, StatusCode::CREATED), id, requests).await
}

/// End a discount of a subscription
///
/// Periods that begin from now on, or from the instant named, no longer have it.
#[utoipa::path(delete, path = "/v1/subscriptions/{id}/discounts/{discount}", tag = "coupons",
    operation_id = "subscriptions.end_discount",
    params(("id" = String, Path, description = "The subscription's id"),
        ("discount" = String, Path, description = "The discount's id"),
        ("at" = Option<String>, Query, description = "From when on; now if it is left out"), KeyParameter),
    responses((status = 200, description = "The subscription with the end", body = Subscription)))]
async fn remove(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Ended { of, discount, at }: Ended,
    _: NoBody,
) -> Result<Response, Problem> {
    let id = of.id::<SubscriptionId>("subscription")?;
    let write = key.write(caller, "subscriptions.end_discount", at_text(at).as_bytes());
    let when = at.map_or(When::Now, When::At);
    let requests = vec![ChangeRequest::new(ChangeAsked::RemoveDiscount { discount }, when)];
    record(&api, (write, StatusCode::OK), id, requests).await
}

/// List the discounts of a customer
///
/// Those of all that it pays, ended ones too, in order of date.
#[utoipa::path(get, path = "/v1/customers/{id}/discounts", tag = "coupons",
    operation_id = "customers.discounts",
    params(("id" = String, Path, description = "The customer's id or external key")),
    responses((status = 200, description = "The discounts", body = Discounts)))]
async fn of_customer(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
) -> Result<Json<Discounts>, Problem> {
    let environment = caller.0.environment;
    api.run(move |operations| {
        let customer = operations.customer(environment, &name)?.row.id;
        Ok(Json(Discounts::of(&operations.customer_discounts(environment, customer)?)))
    })
    .await
}

/// Redeem a coupon for a customer
///
/// For all that the customer pays, its later subscriptions and those of customers it pays for too.
#[utoipa::path(post, path = "/v1/customers/{id}/discounts", tag = "coupons",
    operation_id = "customers.give_discount",
    params(("id" = String, Path, description = "The customer's id or external key"), KeyParameter),
    request_body = NewDiscount,
    responses((status = 201, description = "The discount", body = Discount)))]
async fn give(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(name): Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let (coupon, from) = body.table(NewDiscount::read)?;
    let write = key.write(caller, "customers.give_discount", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let customer = operations.customer(environment, &name)?.row.id;
        let now = operations.now_in(environment)?;
        let asked = DiscountAsked { customer, coupon, from: from.unwrap_or(now), now };
        let act =
            move |transaction: &mut Act<'_>| discounts::discount_customer(transaction, environment, &asked);
        let answered =
            operations.once(&write, act, |dated| stored(StatusCode::CREATED, &Discount::of(dated)))?;
        Ok(respond(answered))
    })
    .await
}

/// End a discount of a customer
///
/// Periods that begin from now on, or from the instant named, no longer have it.
#[utoipa::path(delete, path = "/v1/customers/{id}/discounts/{discount}", tag = "coupons",
    operation_id = "customers.end_discount",
    params(("id" = String, Path, description = "The customer's id or external key"),
        ("discount" = String, Path, description = "The discount's id"),
        ("at" = Option<String>, Query, description = "From when on; now if it is left out"), KeyParameter),
    responses((status = 200, description = "The discount as it is now", body = Discount)))]
async fn end(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Ended { of: Name(name), discount, at }: Ended,
    _: NoBody,
) -> Result<Response, Problem> {
    let write = key.write(caller, "customers.end_discount", at_text(at).as_bytes());
    let environment = caller.0.environment;
    api.run(move |operations| {
        let customer = operations.customer(environment, &name)?.row.id;
        let at = at.unwrap_or(operations.now_in(environment)?);
        let act = move |transaction: &mut Act<'_>| {
            discounts::end_discount(transaction, environment, (customer, discount), at)
        };
        let answered = operations.once(&write, act, |dated| stored(StatusCode::OK, &Discount::of(dated)))?;
        Ok(respond(answered))
    })
    .await
}

/// A discount that is ended: whose, which, and from when on.
struct Ended {
    of: Name,
    discount: DiscountId,
    /// Now if it is left out.
    at: Option<Instant>,
}

impl<S: Send + Sync> FromRequestParts<S> for Ended {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Ended, Problem> {
        let names = Path::<(String, String)>::from_request_parts(parts, state).await;
        let Path((of, discount)) =
            names.map_err(|rejection| Problem::invalid("path", rejection.body_text()))?;
        let query = Query::from_request_parts(parts, state).await?;
        query.only(&["at"])?;
        let discount = Name(discount).id::<DiscountId>("discount")?;
        Ok(Ended { of: Name(of), discount, at: query.read("at", Instant::parse)? })
    }
}

fn at_text(at: Option<Instant>) -> String {
    at.map_or_else(String::new, |at| at.to_string())
}
