//! Catalogs: everything that is sold, in one text.
//! Knows requests and answers; must not know what publishing does.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use ids::EnvironmentId;
use operations::{Act, Code, Operations, catalog};
use records::catalog::{Catalog, Meters};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::{AnyBody, is_json, unsupported};
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::problem::{Kind, Problem};
use crate::query::Query;
use crate::wire::catalog::{AppliedCatalog, CatalogDifferences, CatalogForm, read_catalog};

/// Most subscriptions of each edited plan whose next period an answer compares.
const SUBSCRIPTIONS_MAX: usize = 1_000;

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(diff)).routes(routes!(apply))
}

/// Compare a catalog
///
/// What applying it would change, in words and money, and what in it may not be meant: larger quantities that
/// cost less than smaller ones, tiers that nothing reaches, hours without a price, currencies that are missing.
/// Nothing is changed, and no remark keeps the catalog from being applied.
#[utoipa::path(post, path = "/v1/catalog/diff", tag = "catalog", operation_id = "catalog.diff",
    params(("subscriptions" = Option<bool>, Query,
        description = "Whether to say what a move to the new versions would do to subscriptions")),
    request_body(content((CatalogForm = "application/json"), (String = "application/toml")),
        description = "The catalog, in JSON or TOML"),
    responses((status = 200, description = "The differences", body = CatalogDifferences)))]
async fn diff(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
    body: AnyBody,
) -> Result<Json<CatalogDifferences>, Problem> {
    query.only(&["subscriptions"])?;
    let wanted = query.one_of("subscriptions", &[("true", true), ("false", false)])?.unwrap_or(false);
    let is_toml = is_toml(&body)?;
    let environment = caller.0.environment;
    api.run(move |operations| {
        let asked = read((operations, environment), &body, is_toml)?;
        let review = operations.catalog_review(environment, &asked)?;
        let effects = wanted.then(|| operations.catalog_effect(environment, &asked, SUBSCRIPTIONS_MAX));
        Ok(Json(CatalogDifferences::of(review, effects.transpose()?.as_deref())))
    })
    .await
}

/// Apply a catalog
///
/// All of it or nothing: changed meters and plans get their next version, the rest stays as it is.
#[utoipa::path(post, path = "/v1/catalog/apply", tag = "catalog", operation_id = "catalog.apply",
    params(KeyParameter),
    request_body(content((CatalogForm = "application/json"), (String = "application/toml")),
        description = "The catalog, in JSON or TOML"),
    responses((status = 200, description = "What was changed", body = AppliedCatalog)))]
async fn apply(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    body: AnyBody,
) -> Result<Response, Problem> {
    let is_toml = is_toml(&body)?;
    let write = key.write(caller, "catalog.apply", &body.bytes);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let asked = read((operations, environment), &body, is_toml)?;
        let now = operations.now_in(environment)?;
        let act = move |transaction: &mut Act<'_>| catalog::apply(transaction, environment, &asked, now);
        let answered =
            operations.once(&write, act, |applied| stored(StatusCode::OK, &AppliedCatalog::of(applied)))?;
        Ok(respond(answered))
    })
    .await
}

fn is_toml(body: &AnyBody) -> Result<bool, Problem> {
    let is_toml = body.media_type == "application/toml";
    match is_toml || is_json(&body.media_type) {
        true => Ok(is_toml),
        false => Err(unsupported(&body.media_type, "application/toml or application/json")),
    }
}

fn read(
    (operations, environment): (&Operations, EnvironmentId),
    body: &AnyBody,
    is_toml: bool,
) -> Result<Catalog, Problem> {
    let read = |published: &Meters| read_catalog(&body.bytes, is_toml, published);
    operations
        .catalog_read(environment, read)?
        .map_err(|mistakes| Problem::mistakes(Kind::Refused(Code::CatalogRefused), &mistakes))
}
