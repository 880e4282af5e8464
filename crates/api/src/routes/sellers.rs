//! Sellers.
//! Knows requests and answers; must not know how a seller is taxed.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use ids::SellerId;
use operations::{Code, Operations, Refusal, sellers};
use records::party;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::JsonBody;
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::page::{self, List, Page};
use crate::problem::Problem;
use crate::query::{Name, Query};
use crate::wire::parties::{NewSeller, Seller, SellerChanges, merged};
use crate::wire::{Written, written};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list, create)).routes(routes!(get, change))
}

/// A seller that has neither id nor version yet.
const NEW: (SellerId, u32) = (SellerId::from_bytes([0; 16]), 1);

/// List sellers
///
/// As they are now, in order of id.
#[utoipa::path(get, path = "/v1/sellers", tag = "sellers", operation_id = "sellers.list",
    params(page::PageParameters),
    responses((status = 200, description = "A page of sellers", body = Page<Seller>)))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<Written>>, Problem> {
    let list = List {
        of: "sellers",
        fetch: Operations::sellers,
        name: |seller| seller.id.to_string(),
        show: |seller| written(&seller),
    };
    list.page(&api, caller, &query).await
}

/// Create a seller
///
/// A legal entity that issues invoices: what stands on them, how they are numbered, dated, rounded and taxed.
#[utoipa::path(post, path = "/v1/sellers", tag = "sellers", operation_id = "sellers.create",
    params(KeyParameter), request_body = NewSeller,
    responses((status = 201, description = "The seller", body = Seller)))]
async fn create(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    body: JsonBody,
) -> Result<Response, Problem> {
    let asked = party::decode_new_seller(&body.0, NEW.0, NEW.1)?;
    let write = key.write(caller, "sellers.create", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let act =
            move |transaction: &mut operations::Act<'_>| sellers::create(transaction, environment, &asked);
        let answered =
            operations.once(&write, act, |seller| stored(StatusCode::CREATED, &written(seller)))?;
        Ok(respond(answered))
    })
    .await
}

/// Get a seller
///
/// As it is now, and which version of its details that is.
#[utoipa::path(get, path = "/v1/sellers/{id}", tag = "sellers", operation_id = "sellers.get",
    params(("id" = String, Path, description = "The seller's id")),
    responses((status = 200, description = "The seller", body = Seller)))]
async fn get(State(api): State<Api>, caller: Authenticated, name: Name) -> Result<Json<Written>, Problem> {
    let id = name.id::<SellerId>("seller")?;
    api.run(move |operations| Ok(Json(written(&operations.seller(caller.0.environment, id)?)))).await
}

/// Change a seller
///
/// What the body names is replaced, and null empties it; the rest stays. The changed details are the seller's
/// next version; documents that were issued keep theirs.
#[utoipa::path(patch, path = "/v1/sellers/{id}", tag = "sellers", operation_id = "sellers.change",
    params(("id" = String, Path, description = "The seller's id"), KeyParameter), request_body = SellerChanges,
    responses((status = 200, description = "The seller as it is now", body = Seller)))]
async fn change(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let id = name.id::<SellerId>("seller")?;
    let changes = body.changes()?;
    let write = key.write(caller, "sellers.change", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        // First on what can be read now, so that every mistake is told with its place.
        let current = operations.seller(environment, id)?;
        party::decode_new_seller(&merged(&current, &changes), id, 1)
            .map_err(|mistakes| Problem::from(mistakes).without_lines())?;
        let now = operations.now_in(environment)?;
        let act = move |transaction: &mut operations::Act<'_>| {
            sellers::amend(transaction, environment, (id, now), |current| {
                party::decode_new_seller(&merged(current, &changes), id, current.version)
                    .map_err(|mistakes| Refusal::new(Code::InvalidRequest, mistakes))
            })
        };
        let answered = operations.once(&write, act, |seller| stored(StatusCode::OK, &written(seller)))?;
        Ok(respond(answered))
    })
    .await
}
