//! Who calls: the API key of the `Authorization` header, and with it the environment.
//! Knows the header; must not know how keys are kept.

use axum::extract::FromRequestParts;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use operations::keys::Caller;
use operations::{Code, Refusal};

use crate::Api;
use crate::problem::Problem;

/// The caller, authenticated.
#[derive(Debug, Clone, Copy)]
pub struct Authenticated(pub Caller);

impl FromRequestParts<Api> for Authenticated {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Authenticated, Problem> {
        let secret = bearer(parts)?;
        if let Some(known) = api.operations.known_caller(secret) {
            return Ok(Authenticated(known));
        }
        let secret = secret.to_owned();
        api.run(move |operations| Ok(Authenticated(operations.authenticate(&secret)?))).await
    }
}

fn bearer(parts: &Parts) -> Result<&str, Problem> {
    let refused =
        |message: &str| Problem::from(Refusal::new(Code::Unauthorized, message).about("Authorization"));
    let Some(value) = parts.headers.get(AUTHORIZATION) else {
        return Err(refused("the request carries no API key; send the header Authorization: Bearer fk_…"));
    };
    let (scheme, secret) = value.to_str().ok().and_then(|text| text.split_once(' ')).unwrap_or_default();
    match scheme.eq_ignore_ascii_case("bearer") {
        true => Ok(secret.trim()),
        false => Err(refused("the Authorization header is not of the form Bearer fk_…")),
    }
}
