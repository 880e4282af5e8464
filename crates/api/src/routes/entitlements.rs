//! Entitlements: what a customer may do with its features.
//! Knows requests and answers; must not know how a balance follows.

use axum::Json;
use axum::extract::{Path, State};
use ids::CatalogKey;
use operations::{Code, Refusal};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::problem::Problem;
use crate::query::{Name, Query};
use crate::wire::entitlements::{CustomerEntitlements, Entitlement};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(get))
}

/// List what a customer may do
///
/// Every feature that its subscriptions grant at any time, as it stands now, or at the moment named: with the
/// last change and the last event.
#[utoipa::path(get, path = "/v1/customers/{id}/entitlements", tag = "customers",
    operation_id = "customers.entitlements",
    params(("id" = String, Path, description = "The customer's id or external key"),
        ("at" = Option<String>, Query, description = "At which moment; now if it is left out")),
    responses((status = 200, description = "The entitlements", body = CustomerEntitlements)))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    Name(customer): Name,
    query: Query,
) -> Result<Json<CustomerEntitlements>, Problem> {
    query.only(&["at"])?;
    let at = query.read("at", calendar::Instant::parse)?;
    api.run(move |operations| {
        let answers = operations.entitlements(caller.0.environment, &customer, at)?;
        Ok(Json(CustomerEntitlements::of(&answers)))
    })
    .await
}

/// Say whether a customer may use a feature
///
/// And what is left of it, now or at the moment named: with the last change and the last event.
#[utoipa::path(get, path = "/v1/customers/{id}/entitlements/{feature}", tag = "customers",
    operation_id = "customers.entitlement",
    params(("id" = String, Path, description = "The customer's id or external key"),
        ("feature" = String, Path, description = "The feature's key"),
        ("at" = Option<String>, Query, description = "At which moment; now if it is left out")),
    responses((status = 200, description = "The entitlement", body = Entitlement)))]
async fn get(
    State(api): State<Api>,
    caller: Authenticated,
    Path((customer, feature)): Path<(String, String)>,
    query: Query,
) -> Result<Json<Entitlement>, Problem> {
    query.only(&["at"])?;
    let at = query.read("at", calendar::Instant::parse)?;
    let feature = CatalogKey::parse(&feature).map_err(|refusal| {
        Refusal::new(Code::NotFound, format!("{feature:?} names no feature: {refusal}")).about("feature")
    })?;
    api.run(move |operations| {
        let answer = operations.entitlement(caller.0.environment, &customer, &feature, at)?;
        Ok(Json(Entitlement::of(&answer)))
    })
    .await
}
