//! Refunds: what credit notes hold for their customers, read, paid out, moved to balances.
//! Knows requests and answers; must not know why a note holds anything.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use operations::refunds::{self, RestAsked, RestView};
use operations::{Act, ActError, Refusal};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::JsonBody;
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::problem::Problem;
use crate::query::Name;
use crate::wire::refunds::{NewRestMovement, Refunds};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(get, refund)).routes(routes!(to_balance))
}

/// Get what a credit note holds
///
/// What is still to be paid out of it, and what was paid out or moved to the balance before.
#[utoipa::path(get, path = "/v1/invoices/{id}/refunds", tag = "invoices", operation_id = "invoices.refunds",
    params(("id" = String, Path, description = "The credit note's id or number")),
    responses((status = 200, description = "What it holds", body = Refunds)))]
async fn get(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
) -> Result<Json<Refunds>, Problem> {
    let environment = caller.0.environment;
    api.run(move |operations| Ok(Json(Refunds::of(&operations.refunds(environment, &name)?)))).await
}

/// Note that a credit note was paid out
///
/// Some of what it holds, or all of it; never more. It is recorded only: the money is sent by other means.
#[utoipa::path(post, path = "/v1/invoices/{id}/refunds", tag = "invoices", operation_id = "invoices.refund",
    params(("id" = String, Path, description = "The credit note's id or number"), KeyParameter),
    request_body = NewRestMovement,
    responses((status = 201, description = "What it holds now", body = Refunds)))]
async fn refund(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(name): Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    moved(api, (caller, key, "invoices.refund"), (name, body), refunds::refund).await
}

/// Move what a credit note holds to its customer's balance
///
/// Some of it or all: the next invoices use it after tax.
#[utoipa::path(post, path = "/v1/invoices/{id}/to-balance", tag = "invoices",
    operation_id = "invoices.to_balance",
    params(("id" = String, Path, description = "The credit note's id or number"), KeyParameter),
    request_body = NewRestMovement,
    responses((status = 201, description = "What it holds now", body = Refunds)))]
async fn to_balance(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(name): Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    moved(api, (caller, key, "invoices.to_balance"), (name, body), refunds::to_balance).await
}

/// What is done with what a note holds.
type Moves = fn(&mut Act<'_>, ids::EnvironmentId, &RestAsked) -> Result<RestView, ActError<Refusal>>;

async fn moved(
    api: Api,
    (caller, key, operation): (Authenticated, Key, &'static str),
    (name, body): (String, JsonBody),
    moves: Moves,
) -> Result<Response, Problem> {
    let (amount, note) = body.table(NewRestMovement::read)?;
    let write = key.write(caller, operation, &body.0);
    let environment = write.environment;
    api.run(move |operations| {
        let document = operations.document_id(environment, &name)?;
        let asked = RestAsked { document, amount, note, now: operations.now_in(environment)? };
        let act = move |transaction: &mut Act<'_>| moves(transaction, environment, &asked);
        let answered =
            operations.once(&write, act, |view| stored(StatusCode::CREATED, &Refunds::of(view)))?;
        Ok(respond(answered))
    })
    .await
}
