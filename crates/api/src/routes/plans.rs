//! Plans and their versions.
//! Knows requests and answers; must not know what a price means.

use axum::Json;
use axum::extract::State;
use axum::response::Response;
use operations::{Act, Operations, catalog};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::meters::status;
use crate::Api;
use crate::auth::Authenticated;
use crate::body::JsonBody;
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::page::{self, List, Page};
use crate::problem::Problem;
use crate::query::{Name, Query};
use crate::wire::catalog::{NewPlan, PlanVersion, read_plan};
use crate::wire::{Written, written};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list, publish)).routes(routes!(get))
}

/// List plan versions
///
/// Every published version of every plan, in order of id.
#[utoipa::path(get, path = "/v1/plans", tag = "catalog", operation_id = "plans.list",
    params(page::PageParameters),
    responses((status = 200, description = "A page of plan versions", body = Page<PlanVersion>)))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<Written>>, Problem> {
    let list = List {
        of: "plans",
        fetch: Operations::plans,
        name: |plan| plan.id.to_string(),
        show: |plan| written(&plan),
    };
    list.page(&api, caller, &query).await
}

/// Publish a plan
///
/// Publishes the plan's next version, with the meters it reads as they are now; nothing if its latest version
/// says the same. A published version never changes, and subscriptions stay on theirs.
#[utoipa::path(post, path = "/v1/plans", tag = "catalog", operation_id = "plans.publish",
    params(KeyParameter), request_body = NewPlan,
    responses(
        (status = 201, description = "A new version", body = PlanVersion),
        (status = 200, description = "Nothing changed", body = PlanVersion)))]
async fn publish(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    body: JsonBody,
) -> Result<Response, Problem> {
    let draft = read_plan(&body.0)?;
    let write = key.write(caller, "plans.publish", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let now = operations.now_in(environment)?;
        let act = move |transaction: &mut Act<'_>| catalog::publish(transaction, environment, &draft, now);
        let answered =
            operations.once(&write, act, |(plan, is_new)| stored(status(*is_new), &written(plan)))?;
        Ok(respond(answered))
    })
    .await
}

/// Get a plan
///
/// Its latest version, or the one asked for.
#[utoipa::path(get, path = "/v1/plans/{key}", tag = "catalog", operation_id = "plans.get",
    params(("key" = String, Path, description = "The plan's key"),
        ("version" = Option<u32>, Query, description = "Which version; the latest if it is left out")),
    responses((status = 200, description = "The version", body = PlanVersion)))]
async fn get(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
    query: Query,
) -> Result<Json<Written>, Problem> {
    query.only(&["version"])?;
    let version = query.read("version", |text| match text.parse::<u32>() {
        Ok(version) if version >= 1 => Ok(version),
        _ => Err(format!("found {text:?}; write a whole number from 1 on")),
    })?;
    let key = Name(name).key("plan")?;
    api.run(move |operations| Ok(Json(written(&operations.plan(caller.0.environment, &key, version)?)))).await
}
