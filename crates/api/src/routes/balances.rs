//! Balances of customers: read, adjusted, paid out.
//! Knows requests and answers; must not know what an invoice uses of a balance.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use ids::EnvironmentId;
use money::Currency;
use operations::balances::{self, BalanceAsked};
use operations::{Act, ActError, Refusal, Write};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::JsonBody;
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::page::{self, Asked, Page};
use crate::problem::Problem;
use crate::query::{Name, Query};
use crate::wire::balances::{BalanceMovementBody, CustomerBalance, CustomerBalances, NewBalanceMovement};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(get))
        .routes(routes!(movements))
        .routes(routes!(adjust))
        .routes(routes!(refund))
}

/// Get what is kept for a customer
///
/// Per currency: the balance with its latest movements, what is left of prepaid credits, and the rule that buys
/// more.
#[utoipa::path(get, path = "/v1/customers/{id}/balance", tag = "credits", operation_id = "customers.balance",
    params(("id" = String, Path, description = "The customer's id or external key")),
    responses((status = 200, description = "What is kept", body = CustomerBalances)))]
async fn get(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
) -> Result<Json<CustomerBalances>, Problem> {
    let environment = caller.0.environment;
    api.run(move |operations| {
        let customer = operations.customer(environment, &name)?.row.id;
        Ok(Json(CustomerBalances::of(&operations.balances(environment, customer)?)))
    })
    .await
}

/// List what moved a customer's balances
///
/// Every movement, by currency and then in order of recording.
#[utoipa::path(get, path = "/v1/customers/{id}/balance/movements", tag = "credits",
    operation_id = "customers.balance_movements",
    params(("id" = String, Path, description = "The customer's id or external key"), page::PageParameters,
        ("currency" = Option<String>, Query, description = "Only those in this currency")),
    responses((status = 200, description = "A page of movements", body = Page<BalanceMovementBody>)))]
async fn movements(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
    query: Query,
) -> Result<Json<Page<BalanceMovementBody>>, Problem> {
    query.only(&["limit", "after", "currency"])?;
    let currency = query.read("currency", Currency::parse)?;
    let asked = Asked::of(&query, "balance_movements")?;
    let environment = caller.0.environment;
    api.run(move |operations| {
        let customer = operations.customer(environment, &name)?.row.id;
        let of = (customer, currency);
        let fetch = |after: &str, limit| operations.balance_movements(environment, of, (after, limit));
        let page = asked.whole(fetch, balances::movement_place)?;
        Ok(Json(page.map(|(_, movement)| BalanceMovementBody::of(&movement))))
    })
    .await
}

/// Adjust a customer's balance
///
/// Up or down, with a note. The next invoices use it after tax; it never falls below zero.
#[utoipa::path(post, path = "/v1/customers/{id}/balance-adjustments", tag = "credits",
    operation_id = "customers.adjust_balance",
    params(("id" = String, Path, description = "The customer's id or external key"), KeyParameter),
    request_body = NewBalanceMovement,
    responses((status = 201, description = "What is kept now", body = CustomerBalance)))]
async fn adjust(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(name): Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let write = key.write(caller, "customers.adjust_balance", &body.0);
    moved(&api, write, (name, body), balances::adjust).await
}

/// Note that a balance was paid out
///
/// It is recorded only: the money is sent by other means.
#[utoipa::path(post, path = "/v1/customers/{id}/balance-refunds", tag = "credits",
    operation_id = "customers.refund_balance",
    params(("id" = String, Path, description = "The customer's id or external key"), KeyParameter),
    request_body = NewBalanceMovement,
    responses((status = 201, description = "What is kept now", body = CustomerBalance)))]
async fn refund(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(name): Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let write = key.write(caller, "customers.refund_balance", &body.0);
    moved(&api, write, (name, body), balances::refund).await
}

/// What moves a balance by hand.
type Move =
    fn(&mut Act<'_>, EnvironmentId, &BalanceAsked) -> Result<balances::CustomerBalance, ActError<Refusal>>;

async fn moved(
    api: &Api,
    write: Write,
    (name, body): (String, JsonBody),
    by: Move,
) -> Result<Response, Problem> {
    let (amount, note) = body.table(NewBalanceMovement::read)?;
    let environment = write.environment;
    api.run(move |operations| {
        let customer = operations.customer(environment, &name)?.row.id;
        let now = operations.now_in(environment)?;
        let asked = BalanceAsked { customer, amount, note, now };
        let act = move |transaction: &mut Act<'_>| by(transaction, environment, &asked);
        let answered =
            operations.once(&write, act, |view| stored(StatusCode::CREATED, &CustomerBalance::of(view)))?;
        Ok(respond(answered))
    })
    .await
}
