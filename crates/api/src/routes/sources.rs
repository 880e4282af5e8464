//! Sources: the brokers that usage is pulled from, and how each is.
//! Knows requests and answers; must not know any broker.

use axum::Json;
use axum::extract::State;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::problem::Problem;
use crate::query::Query;
use crate::wire::sources::SourceList;

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list))
}

/// List the sources of usage
///
/// The brokers that this server pulls usage of the environment from: whether each is connected or why not,
/// what came of its messages since the server's start, and the newest messages that are no event. Those
/// were acknowledged, so that others go on; `GET /v1/events/rejected` keeps them to be mended.
#[utoipa::path(get, path = "/v1/sources", tag = "events", operation_id = "sources.list",
    responses((status = 200, description = "The sources, in the order of the settings", body = SourceList)))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<SourceList>, Problem> {
    query.only(&[])?;
    api.run(move |operations| Ok(Json(SourceList::of(&operations.sources.of(caller.0.environment))))).await
}
