//! Changing: something is done with the one thing that a path names, and answered is how that stands then.
//! Knows ids and keys; must not know what is done, or with what.

use axum::http::StatusCode;
use axum::response::Response;
use ids::Id;
use operations::{Act, Changes};
use serde::Serialize;

use crate::Api;
use crate::auth::Authenticated;
use crate::idempotency::{Key, respond, stored};
use crate::problem::Problem;
use crate::query::Name;

/// Does it with what is named, once a key.
///
/// # Errors
/// Where the name is no id, and what the act refuses.
pub async fn changed<I: Id + Send + 'static, R: 'static, B: Serialize + 'static>(
    api: Api,
    (caller, key, operation): (Authenticated, Key, &'static str),
    (name, what): (Name, &str),
    changes: Changes<I, R>,
    body: fn(&R) -> B,
) -> Result<Response, Problem> {
    let id = name.id::<I>(what)?;
    let write = key.write(caller, operation, b"");
    let environment = write.environment;
    api.run(move |operations| {
        let now = operations.clock.now();
        let act = move |act: &mut Act<'_>| changes(act, environment, (id, now));
        Ok(respond(operations.once(&write, act, move |row| stored(StatusCode::OK, &body(row)))?))
    })
    .await
}
