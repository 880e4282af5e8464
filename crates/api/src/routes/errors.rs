//! What needs no key: whether the server is ready, and what each error means.
//! Knows the error table; must not know who may do what.

use std::sync::{Arc, PoisonError};

use axum::Json;
use axum::extract::State;
use operations::Operations;
use operations::sources::{Connection, SourceView, Sources};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::problem::{Kind, Problem, ProblemBody};
use crate::query::Name;

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(ready)).routes(routes!(error))
}

/// Whether the server answers.
#[derive(Debug, Serialize, ToSchema)]
struct Health {
    /// `ready`.
    #[schema(example = "ready")]
    status: &'static str,
    /// The brokers that usage is pulled from, where there are any; one that waits does not make the server
    /// unready.
    #[serde(skip_serializing_if = "Option::is_none")]
    sources: Option<SourcesHealth>,
    /// What was sent as usage and did not become it, where somebody should look.
    #[serde(skip_serializing_if = "Option::is_none")]
    rejected: Option<RejectedHealth>,
    /// That old usage is not moved to the object storage, where it should be; the server's log tells why.
    #[serde(skip_serializing_if = "Option::is_none")]
    not_moved: Option<&'static str>,
}

/// How much was rejected, of all environments together.
#[derive(Debug, Serialize, ToSchema)]
struct RejectedHealth {
    /// How many are open; `GET /v1/events/rejected` lists an environment's.
    open: u64,
    /// How many were counted and not kept, ever, as there was no room for them.
    not_kept: u64,
}

impl RejectedHealth {
    /// None where there is nothing to look at. The server is ready also where this cannot be counted.
    fn of(operations: &Operations) -> Option<RejectedHealth> {
        match operations.rejected_totals() {
            Ok((open, not_kept)) => (open + not_kept > 0).then_some(RejectedHealth { open, not_kept }),
            Err(why) => {
                tracing::warn!(%why, "what was rejected cannot be counted");
                None
            }
        }
    }
}

/// How many brokers are connected.
#[derive(Debug, Serialize, ToSchema)]
struct SourcesHealth {
    /// How many are.
    connected: usize,
    /// How many are not, or cannot have their events kept; `GET /v1/sources` says why.
    waiting: usize,
}

impl SourcesHealth {
    fn of(sources: &Sources) -> Option<SourcesHealth> {
        let all = sources.all();
        let is_connected = |source: &&SourceView| matches!(source.connection, Connection::Connected { .. });
        let connected = all.iter().filter(is_connected).count();
        (!all.is_empty()).then(|| SourcesHealth { connected, waiting: all.len() - connected })
    }
}

/// A kind of error.
#[derive(Debug, Serialize, ToSchema)]
struct ErrorKind {
    /// Its stable code.
    #[schema(example = "not_found")]
    code: &'static str,
    /// The status it is sent with.
    #[schema(example = 404)]
    status: u16,
    /// What it says in a few words.
    title: &'static str,
}

/// Is the server ready?
///
/// Answers 200 once the data is open and its schema is up to date, and 503 with the reason where usage events
/// are damaged, cannot be written, or cannot be put into their lasting form. Needs no key.
#[utoipa::path(get, path = "/healthz", tag = "server", operation_id = "server.health",
    responses((status = 200, description = "It is", body = Health),
        (status = 503, description = "Usage events cannot be read or written", body = ProblemBody,
            content_type = "application/problem+json")))]
async fn ready(State(api): State<Api>) -> Result<Json<Health>, Problem> {
    let unready = Arc::clone(&api.unready);
    api.run(move |operations| {
        let ready = operations.ready();
        let mut last = unready.lock().unwrap_or_else(PoisonError::into_inner);
        match ready {
            Ok(()) => *last = None,
            Err(failed) => return Err(Problem::unready(failed, &mut last)),
        }
        let (sources, rejected) = (SourcesHealth::of(&operations.sources), RejectedHealth::of(operations));
        let not_moved = operations.not_moved().map(|(told, _)| told);
        Ok(Json(Health { status: "ready", sources, rejected, not_moved }))
    })
    .await
}

/// What an error code means
///
/// The `type` of each error leads here. Needs no key.
#[utoipa::path(get, path = "/errors/{code}", tag = "server", operation_id = "server.error",
    params(("code" = String, Path, description = "The code", example = "not_found")),
    responses((status = 200, description = "The kind of error", body = ErrorKind)))]
async fn error(Name(code): Name) -> Result<Json<ErrorKind>, Problem> {
    let rows = Kind::all().into_iter().map(Kind::row);
    match rows.into_iter().find(|row| row.code == code) {
        Some(row) => Ok(Json(ErrorKind { code: row.code, status: row.status.as_u16(), title: row.title })),
        None => Err(operations::Refusal::not_found("error code", &code).into()),
    }
}
