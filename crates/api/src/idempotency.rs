//! Idempotency keys: the header of every write, and answers given again.
//! Knows headers; must not know what is written.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use operations::{Answered, Code, Refusal, StoredAnswer, Write};
use serde::Serialize;
use utoipa::IntoParams;

use crate::auth::Authenticated;
use crate::problem::Problem;

/// The header with the caller's key.
pub const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
/// The header of an answer that is given again.
pub const IDEMPOTENT_REPLAYED: HeaderName = HeaderName::from_static("idempotent-replayed");

/// What every write takes.
#[derive(Debug, Clone, IntoParams)]
#[into_params(parameter_in = Header)]
#[expect(dead_code, reason = "it describes the header; `Key` reads it")]
pub struct KeyParameter {
    /// A key of your own for this write, such as a random UUID. The same key with the same request gets the
    /// first answer again, with the header `Idempotent-Replayed: true`.
    #[param(rename = "Idempotency-Key", min_length = 1, max_length = 255)]
    idempotency_key: String,
}

/// The caller's key and the path it is used on.
#[derive(Debug, Clone)]
pub struct Key {
    key: String,
    path: String,
}

impl<S: Send + Sync> FromRequestParts<S> for Key {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Key, Problem> {
        let Some(value) = parts.headers.get(IDEMPOTENCY_KEY) else {
            let message = "this write carries no Idempotency-Key; send one, such as a random UUID, \
                           and the same one again if no answer comes";
            return Err(Refusal::new(Code::IdempotencyKeyMissing, message).about("Idempotency-Key").into());
        };
        let Ok(text) = value.to_str() else {
            let message = "the key has characters other than plain ASCII; a random UUID is a good one";
            return Err(Problem::invalid("Idempotency-Key", message));
        };
        // A structured header quotes its text.
        let bare = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(text);
        Ok(Key { key: bare.to_owned(), path: parts.uri.path().to_owned() })
    }
}

impl Key {
    /// The write of an operation by a caller, with this body.
    pub fn write(self, caller: Authenticated, operation: &'static str, body: &[u8]) -> Write {
        let hash = operations::once::request_hash(&self.path, body);
        Write { environment: caller.0.environment, operation, key: Some((self.key, hash)) }
    }
}

/// An answer to be stored.
pub fn stored(status: StatusCode, body: &impl Serialize) -> StoredAnswer {
    let body = serde_json::to_string(body).expect("an answer is plain data");
    StoredAnswer { status: status.as_u16(), body }
}

/// An answer, new or given again.
pub fn respond(answered: Answered) -> Response {
    let Answered { answer, replayed } = answered;
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::OK);
    let mut response = (status, answer.body).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    if replayed {
        headers.insert(IDEMPOTENT_REPLAYED, HeaderValue::from_static("true"));
    }
    response
}
