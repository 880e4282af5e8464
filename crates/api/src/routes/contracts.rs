//! Contracts: made with a customer, replaced, terminated, and how they stand.
//! Knows requests and answers; must not know what a span owes.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use ids::ContractId;
use operations::{Act, Code, contracts};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::JsonBody;
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::problem::{Kind, Problem};
use crate::query::Name;
use crate::wire::contracts::{Contract, Contracts, NewContract, Termination};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, create))
        .routes(routes!(get, replace))
        .routes(routes!(terminate))
}

/// List the contracts of a customer
///
/// Ended ones too, in order of id.
#[utoipa::path(get, path = "/v1/customers/{id}/contracts", tag = "contracts",
    operation_id = "customers.contracts",
    params(("id" = String, Path, description = "The customer's id or external key")),
    responses((status = 200, description = "The contracts", body = Contracts)))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
) -> Result<Json<Contracts>, Problem> {
    let environment = caller.0.environment;
    api.run(move |operations| {
        let customer = operations.customer(environment, &name)?.row.id;
        Ok(Json(Contracts::of(&operations.contracts(environment, customer)?)))
    })
    .await
}

/// Make a contract with a customer
///
/// What the customer, and those it pays for, spend at least. No span of it may have ended: a contract begins
/// with one that runs or is to come.
#[utoipa::path(post, path = "/v1/customers/{id}/contracts", tag = "contracts",
    operation_id = "customers.make_contract",
    params(("id" = String, Path, description = "The customer's id or external key"), KeyParameter),
    request_body = NewContract,
    responses((status = 201, description = "The contract", body = Contract)))]
async fn create(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(name): Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let agreed = read(&body, ContractId::from_bytes([0; 16]))?;
    let write = key.write(caller, "customers.make_contract", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let customer = operations.customer(environment, &name)?.row.id;
        let now = operations.now_in(environment)?;
        let id = contracts::new_id(now, operations.random_cause());
        let agreed = contracts::Contract { id, ..agreed };
        let act = move |transaction: &mut Act<'_>| {
            contracts::create(transaction, environment, (customer, &agreed), now)
        };
        let answered =
            operations.once(&write, act, |view| stored(StatusCode::CREATED, &Contract::of(view)))?;
        Ok(respond(answered))
    })
    .await
}

/// Get a contract
///
/// With its terms that have begun, and what was committed, counted and billed in each span.
#[utoipa::path(get, path = "/v1/contracts/{id}", tag = "contracts", operation_id = "contracts.get",
    params(("id" = String, Path, description = "The contract's id")),
    responses((status = 200, description = "The contract", body = Contract)))]
async fn get(State(api): State<Api>, caller: Authenticated, name: Name) -> Result<Json<Contract>, Problem> {
    let id = name.id::<ContractId>("contract")?;
    api.run(move |operations| Ok(Json(Contract::of(&operations.contract(caller.0.environment, id)?)))).await
}

/// Replace what a contract says
///
/// By its next version, as a whole; without `terminated` a termination is withdrawn. A span that has ended
/// keeps what it asks for, and the currency stays; a commitment may be dropped.
#[utoipa::path(put, path = "/v1/contracts/{id}", tag = "contracts", operation_id = "contracts.replace",
    params(("id" = String, Path, description = "The contract's id"), KeyParameter),
    request_body = NewContract,
    responses((status = 200, description = "The contract as it is now", body = Contract)))]
async fn replace(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let id = name.id::<ContractId>("contract")?;
    let agreed = read(&body, id)?;
    let write = key.write(caller, "contracts.replace", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let now = operations.now_in(environment)?;
        let act = move |transaction: &mut Act<'_>| contracts::replace(transaction, environment, &agreed, now);
        let answered = operations.once(&write, act, |view| stored(StatusCode::OK, &Contract::of(view)))?;
        Ok(respond(answered))
    })
    .await
}

/// Terminate a contract
///
/// One that renews by itself. The term that runs then is its last, or the next one where that is too late for
/// the notice; `ends` of the answer says when.
#[utoipa::path(post, path = "/v1/contracts/{id}/terminate", tag = "contracts",
    operation_id = "contracts.terminate",
    params(("id" = String, Path, description = "The contract's id"), KeyParameter),
    request_body = Termination,
    responses((status = 200, description = "The contract as it is now", body = Contract)))]
async fn terminate(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let id = name.id::<ContractId>("contract")?;
    let at = body.table(Termination::read)?;
    let write = key.write(caller, "contracts.terminate", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let now = operations.now_in(environment)?;
        let when = (at.unwrap_or(now), now);
        let act = move |transaction: &mut Act<'_>| contracts::terminate(transaction, environment, id, when);
        let answered = operations.once(&write, act, |view| stored(StatusCode::OK, &Contract::of(view)))?;
        Ok(respond(answered))
    })
    .await
}

/// Reads what is agreed; every mistake in it is told with its place.
fn read(body: &JsonBody, id: ContractId) -> Result<contracts::Contract, Problem> {
    records::contract::decode_new_contract(&body.0, id)
        .map_err(|mistakes| Problem::mistakes(Kind::Refused(Code::ContractRefused), &mistakes))
}
