//! Environments and API keys.
//! Knows that a secret is in one answer and nowhere else; must not know how it is made.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use ids::EnvironmentId;
use operations::keys::Secret;
use operations::{ActError, Operations, Write, keys, start};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::JsonBody;
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::page::{self, Page};
use crate::problem::Problem;
use crate::query::Query;
use crate::wire::environments::{ApiKey, EnvironmentBody, NewApiKey, NewEnvironment, OpenedEnvironment};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list, open)).routes(routes!(create_key))
}

/// List environments
///
/// A key opens one environment and sees only that.
#[utoipa::path(get, path = "/v1/environments", tag = "environments", operation_id = "environments.list",
    params(page::PageParameters),
    responses((status = 200, description = "The key's environment", body = Page<EnvironmentBody>)))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<EnvironmentBody>>, Problem> {
    query.only(&page::NAMES)?;
    api.run(move |operations| {
        let own = own(operations, caller.0.environment)?;
        Ok(Json(Page { data: vec![own], next: None }))
    })
    .await
}

fn own(operations: &Operations, id: EnvironmentId) -> Result<EnvironmentBody, Problem> {
    let environment = operations.environment(id)?;
    Ok(EnvironmentBody::of(&environment, operations.time_of(&environment)))
}

/// Open a test environment
///
/// It stands beside the key's environment, empty, with a clock of its own that moves only when it is advanced.
/// The answer holds the only key that opens it; the secret is shown this once.
#[utoipa::path(post, path = "/v1/environments", tag = "environments", operation_id = "environments.open",
    params(KeyParameter), request_body = NewEnvironment,
    responses((status = 201, description = "The environment and its key", body = OpenedEnvironment)))]
async fn open(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    body: JsonBody,
) -> Result<Response, Problem> {
    let asked = body.table(NewEnvironment::read)?;
    let write = key.write(caller, "environments.open", &body.0);
    api.run(move |operations| {
        let clock = asked.clock.unwrap_or_else(|| operations.clock.now());
        let new = operations.new_test(caller.0.environment, &asked.name, clock)?;
        let (act, secret) = (new.clone(), new.secret.clone());
        let answer = move |secret: Option<&str>| OpenedEnvironment {
            environment: EnvironmentBody::of(&new.environment, clock),
            api_key: ApiKey::of(&new.key, secret),
        };
        once_with_secret(operations, &write, (secret, answer), move |transaction| {
            start::open(transaction, &act)
        })
    })
    .await
}

/// Make an API key
///
/// A further key of the same environment. Only a hash of it is kept; the secret is shown this once.
#[utoipa::path(post, path = "/v1/api-keys", tag = "environments", operation_id = "api_keys.create",
    params(KeyParameter), request_body = NewApiKey,
    responses((status = 201, description = "The key", body = ApiKey)))]
async fn create_key(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    body: JsonBody,
) -> Result<Response, Problem> {
    let asked = body.table(NewApiKey::read)?;
    let write = key.write(caller, "api_keys.create", &body.0);
    api.run(move |operations| {
        let environment = operations.environment(caller.0.environment)?;
        let (secret, new) = operations.new_key(environment.id, environment.kind, &asked.name);
        let act = new.clone();
        let answer = move |secret: Option<&str>| ApiKey::of(&new, secret);
        once_with_secret(operations, &write, (secret, answer), move |transaction| {
            keys::keep(transaction, &act).map_err(ActError::from)
        })
    })
    .await
}

/// Runs an act whose first answer shows a secret that the stored answer must not hold.
fn once_with_secret<B: serde::Serialize + 'static>(
    operations: &Operations,
    write: &Write,
    (secret, answer): (Secret, impl Fn(Option<&str>) -> B + Clone + Send + 'static),
    mut act: impl FnMut(&mut operations::Act<'_>) -> Result<(), ActError<operations::Refusal>> + Send + 'static,
) -> Result<Response, Problem> {
    let without = answer.clone();
    let mut answered = operations.once(
        write,
        move |transaction| act(transaction),
        move |()| stored(StatusCode::CREATED, &without(None)),
    )?;
    if !answered.replayed {
        answered.answer = stored(StatusCode::CREATED, &answer(Some(secret.reveal())));
    }
    Ok(respond(answered))
}
