//! Prepaid credits: grants, what moved on them, the rule that buys more, and why credits paid a line.
//! Knows requests and answers; must not know which lines a grant pays.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use ids::GrantId;
use money::Currency;
use operations::Act;
use operations::credits::{self, GrantAsked, TopUpRule};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::invoices::line_number;
use crate::Api;
use crate::auth::Authenticated;
use crate::body::{JsonBody, NoBody};
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::problem::Problem;
use crate::query::{Name, Query};
use crate::wire::credits::{GrantBody, GrantStatement, GrantVoid, Grants, LineCredits, NewGrant, TopUp};
use crate::wire::written;

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(of_customer, give))
        .routes(routes!(get, withdraw))
        .routes(routes!(void))
        .routes(routes!(set_top_up, end_top_up))
        .routes(routes!(of_line))
}

/// List the grants of a customer
///
/// Used up or not, each with what is left of it; those too whose purchase stands on no invoice yet.
#[utoipa::path(get, path = "/v1/customers/{id}/grants", tag = "credits", operation_id = "customers.grants",
    params(("id" = String, Path, description = "The customer's id or external key")),
    responses((status = 200, description = "The grants", body = Grants)))]
async fn of_customer(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
) -> Result<Json<Grants>, Problem> {
    let environment = caller.0.environment;
    api.run(move |operations| {
        let customer = operations.customer(environment, &name)?.row.id;
        Ok(Json(Grants::of(&operations.grants(environment, customer)?)))
    })
    .await
}

/// Grant credits to a customer
///
/// What is given (`promotional`) holds at once. What is bought gets an invoice of its own for its cost with the
/// next billing run, and pays from then on what happened since it took effect.
#[utoipa::path(post, path = "/v1/customers/{id}/grants", tag = "credits", operation_id = "customers.grant",
    params(("id" = String, Path, description = "The customer's id or external key"), KeyParameter),
    request_body = NewGrant,
    responses((status = 201, description = "The grant", body = GrantBody)))]
async fn give(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(name): Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let write = key.write(caller, "customers.grant", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let (now, random) = (operations.now_in(environment)?, operations.random_cause());
        let (grant, tax_category, purchase_at) = body.table(|table| NewGrant::read(table, now))?;
        let customer = operations.customer(environment, &name)?.row.id;
        let asked = GrantAsked { grant, customer, tax_category, purchase_at, random, now };
        let act = move |transaction: &mut Act<'_>| credits::grant(transaction, environment, &asked);
        let answered =
            operations.once(&write, act, |view| stored(StatusCode::CREATED, &GrantBody::of(view)))?;
        Ok(respond(answered))
    })
    .await
}

/// Get a grant
///
/// With what is left of it, and its statement: all that moved on it.
#[utoipa::path(get, path = "/v1/grants/{id}", tag = "credits", operation_id = "grants.get",
    params(("id" = String, Path, description = "The grant's id")),
    responses((status = 200, description = "The grant", body = GrantStatement)))]
async fn get(
    State(api): State<Api>,
    caller: Authenticated,
    name: Name,
) -> Result<Json<GrantStatement>, Problem> {
    let id = name.id::<GrantId>("grant")?;
    api.run(move |operations| {
        let view = operations.grant(caller.0.environment, id)?;
        Ok(Json(GrantStatement::of(&view)?))
    })
    .await
}

/// Withdraw an order of credits
///
/// Of credits that are bought, as long as their purchase stands on no invoice: it is as if they had never been
/// ordered.
#[utoipa::path(delete, path = "/v1/grants/{id}", tag = "credits", operation_id = "grants.withdraw",
    params(("id" = String, Path, description = "The grant's id"), KeyParameter),
    responses((status = 200, description = "The grant as it was ordered", body = GrantBody)))]
async fn withdraw(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    _: NoBody,
) -> Result<Response, Problem> {
    let id = name.id::<GrantId>("grant")?;
    let write = key.write(caller, "grants.withdraw", b"");
    let environment = write.environment;
    api.run(move |operations| {
        let now = operations.now_in(environment)?;
        let act = move |transaction: &mut Act<'_>| credits::withdraw(transaction, environment, id, now);
        Ok(respond(operations.once(&write, act, |view| stored(StatusCode::OK, &GrantBody::of(view)))?))
    })
    .await
}

/// Take back what is left of a grant
///
/// From now on, or from an instant before: later billing runs burn none of it for what happened since. What it
/// paid stays paid.
#[utoipa::path(post, path = "/v1/grants/{id}/void", tag = "credits", operation_id = "grants.void",
    params(("id" = String, Path, description = "The grant's id"), KeyParameter),
    request_body = GrantVoid,
    responses((status = 200, description = "The grant as it is now", body = GrantBody)))]
async fn void(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let id = name.id::<GrantId>("grant")?;
    let at = body.table(GrantVoid::read)?;
    let write = key.write(caller, "grants.void", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let now = operations.now_in(environment)?;
        let act = move |transaction: &mut Act<'_>| credits::void(transaction, environment, id, (at, now));
        Ok(respond(operations.once(&write, act, |view| stored(StatusCode::OK, &GrantBody::of(view)))?))
    })
    .await
}

/// Buy credits automatically
///
/// Whenever a billing run leaves a customer with less than a threshold, it buys more, once a run. A customer has
/// one such rule per currency; this one takes the place of the one before.
#[utoipa::path(put, path = "/v1/customers/{id}/top-up", tag = "credits", operation_id = "customers.set_top_up",
    params(("id" = String, Path, description = "The customer's id or external key"), KeyParameter),
    request_body = TopUp,
    responses((status = 200, description = "The rule", body = TopUp)))]
async fn set_top_up(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(name): Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let rule = records::decode_sent::<TopUpRule>(&body.0)?;
    let write = key.write(caller, "customers.set_top_up", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let customer = operations.customer(environment, &name)?.row.id;
        let now = operations.now_in(environment)?;
        let act = move |transaction: &mut Act<'_>| {
            credits::set_top_up(transaction, environment, customer, (&rule, now))
        };
        Ok(respond(operations.once(&write, act, |rule| stored(StatusCode::OK, &written(rule)))?))
    })
    .await
}

/// Buy no more credits automatically
///
/// What was bought stays.
#[utoipa::path(delete, path = "/v1/customers/{id}/top-up", tag = "credits",
    operation_id = "customers.end_top_up",
    params(("id" = String, Path, description = "The customer's id or external key"),
        ("currency" = Option<String>, Query, description = "Of which currency, where there are several rules"),
        KeyParameter),
    responses((status = 200, description = "The rule that was ended", body = TopUp)))]
async fn end_top_up(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    named: (Name, Query),
    _: NoBody,
) -> Result<Response, Problem> {
    let (Name(name), query) = named;
    query.only(&["currency"])?;
    let currency = query.read("currency", Currency::parse)?;
    let said = currency.map_or("", Currency::code);
    let write = key.write(caller, "customers.end_top_up", said.as_bytes());
    let environment = caller.0.environment;
    api.run(move |operations| {
        let customer = operations.customer(environment, &name)?.row.id;
        let act = move |transaction: &mut Act<'_>| {
            credits::end_top_up(transaction, environment, customer, currency)
        };
        Ok(respond(operations.once(&write, act, |rule| stored(StatusCode::OK, &written(rule)))?))
    })
    .await
}

/// Say why credits paid a line
///
/// Every grant that was looked at for a line of an issued invoice, in the order in which credits are burnt, each
/// with what it paid or why it did not.
#[utoipa::path(get, path = "/v1/invoices/{id}/lines/{line}/credits", tag = "credits",
    operation_id = "invoices.line_credits",
    params(("id" = String, Path, description = "The invoice's id or number"),
        ("line" = u32, Path, description = "The line's number")),
    responses((status = 200, description = "The decisions", body = LineCredits)))]
async fn of_line(
    State(api): State<Api>,
    caller: Authenticated,
    Path((name, line)): Path<(String, String)>,
) -> Result<Json<LineCredits>, Problem> {
    let line = line_number(&line).map_err(|wrong| Problem::invalid("line", wrong))?;
    api.run(move |operations| {
        Ok(Json(LineCredits::of(&operations.credit_trace(caller.0.environment, &name, line)?)))
    })
    .await
}
