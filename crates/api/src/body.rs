//! Bodies: read whole up to a bound, and told apart by their media type.
//! Knows media types and bounds; must not know what any body means.

use std::collections::BTreeMap;
use std::io::Read;

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRequest, Request};
use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::IntoResponse;
use records::at::Table;
use records::node::Value as Node;
use records::{Mistakes, read_json};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::problem::{Kind, Problem};
use crate::room::{BODY_WITHIN, Place};

/// Largest body that is read, after it is unpacked.
pub const BODY_BYTES_MAX: usize = 16 * 1024 * 1024;
/// Largest window of zstd that is unpacked, as a power of two: the 8 MiB that every reader is to support.
const ZSTD_WINDOW_LOG_MAX: u32 = 23;

/// A JSON body.
#[derive(Debug, Clone)]
pub struct JsonBody(pub Bytes);

/// Any body, with its media type in lower case and without parameters; empty where none is said.
#[derive(Debug, Clone)]
pub struct AnyBody {
    /// The bytes.
    pub bytes: Bytes,
    /// The media type.
    pub media_type: String,
}

/// A JSON body that may be left out.
#[derive(Debug, Clone)]
pub struct OptionalBody(pub Bytes);

/// No body, or an empty object.
#[derive(Debug, Clone, Copy)]
pub struct NoBody;

impl<S: Send + Sync> FromRequest<S> for AnyBody {
    type Rejection = Problem;

    async fn from_request(mut request: Request, state: &S) -> Result<AnyBody, Problem> {
        let media_type = media_type(request.headers());
        let packing = Packing::of(request.headers())?;
        let place = Place::of(&mut request);
        let read = tokio::time::timeout(BODY_WITHIN, Bytes::from_request(request, state)).await;
        let bytes = read.map_err(|_| too_slow())?.map_err(unreadable)?;
        let place = match place {
            Some(place) if packing.is_some() => Some(place.for_unpacking().await?),
            place => place,
        };
        let bytes = match packing {
            None => bytes,
            Some(packing) => match tokio::task::spawn_blocking(move || packing.unpack(&bytes)).await {
                Ok(unpacked) => unpacked?.into(),
                Err(broken) => return Err(Problem::internal(&broken)),
            },
        };
        let bytes = match place {
            Some(place) => place.with(bytes),
            None => bytes,
        };
        Ok(AnyBody { bytes, media_type })
    }
}

/// How a body is packed that no layer before has unpacked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Packing {
    Zstd,
    Snappy,
}

impl Packing {
    fn of(headers: &HeaderMap) -> Result<Option<Packing>, Problem> {
        match headers.get(CONTENT_ENCODING).map(HeaderValue::as_bytes) {
            None | Some(b"" | b"identity") => Ok(None),
            Some(b"zstd") => Ok(Some(Packing::Zstd)),
            Some(b"snappy") => Ok(Some(Packing::Snappy)),
            Some(_) => {
                let detail = "the body's Content-Encoding is not read; send it plain, or with gzip or zstd";
                Err(Problem::new(Kind::MediaTypeUnsupported, detail).about("Content-Encoding"))
            }
        }
    }

    /// The bytes unpacked, never more than a body may have, nor more memory than that asks for.
    fn unpack(self, bytes: &[u8]) -> Result<Vec<u8>, Problem> {
        let broken = |why: &dyn std::fmt::Display| {
            Problem::invalid("body", format!("the body cannot be unpacked ({why}); send it again"))
        };
        match self {
            Packing::Zstd => {
                let mut unpacked = Vec::new();
                let mut decoder =
                    zstd::stream::read::Decoder::with_buffer(bytes).map_err(|why| broken(&why))?;
                decoder.window_log_max(ZSTD_WINDOW_LOG_MAX).map_err(|why| broken(&why))?;
                let bound = u64::try_from(BODY_BYTES_MAX).unwrap_or(u64::MAX);
                decoder.take(bound + 1).read_to_end(&mut unpacked).map_err(|why| broken(&why))?;
                if unpacked.len() > BODY_BYTES_MAX { Err(too_large()) } else { Ok(unpacked) }
            }
            Packing::Snappy => {
                let length = snap::raw::decompress_len(bytes).map_err(|why| broken(&why))?;
                if length > BODY_BYTES_MAX {
                    return Err(too_large());
                }
                snap::raw::Decoder::new().decompress_vec(bytes).map_err(|why| broken(&why))
            }
        }
    }
}

impl<S: Send + Sync> FromRequest<S> for JsonBody {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<JsonBody, Problem> {
        let found = media_type(request.headers());
        if !is_json(&found) {
            return Err(unsupported(&found, "application/json"));
        }
        Ok(JsonBody(AnyBody::from_request(request, state).await?.bytes))
    }
}

impl<S: Send + Sync> FromRequest<S> for NoBody {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<NoBody, Problem> {
        let body = AnyBody::from_request(request, state).await?;
        if !body.bytes.trim_ascii().is_empty() {
            read_table(&body.bytes, |_| Some(()))?;
        }
        Ok(NoBody)
    }
}

impl<S: Send + Sync> FromRequest<S> for OptionalBody {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<OptionalBody, Problem> {
        let body = AnyBody::from_request(request, state).await?;
        Ok(OptionalBody(body.bytes))
    }
}

impl OptionalBody {
    /// Reads the body's object, an empty one where there is none; every mistake in it is told.
    ///
    /// # Errors
    /// The mistakes.
    pub fn table<T>(&self, read: impl FnOnce(&Table<'_>) -> Option<T>) -> Result<T, Mistakes> {
        match self.0.trim_ascii().is_empty() {
            true => read_table(b"{}", read),
            false => read_table(&self.0, read),
        }
    }
}

impl JsonBody {
    /// The body's object as it is, for changes: its names are judged where they are put in.
    ///
    /// # Errors
    /// When it is no JSON object, or has a name twice.
    pub fn changes(&self) -> Result<Map<String, Value>, Mistakes> {
        read_json(None, &self.0, |at| match at.value() {
            Node::Table(_) => Some(()),
            _ => at.unwanted("an object with what is to be changed is written here"),
        })?;
        Ok(serde_json::from_slice(&self.0).expect("it was read as an object"))
    }

    /// What stands under a name of the body's object, as it is written, so that no digit of it is lost; none where it is
    /// null, and none of what is no object.
    pub fn part(&self, name: &str) -> Option<&RawValue> {
        let parts: BTreeMap<String, &RawValue> = serde_json::from_slice(&self.0).ok()?;
        parts.get(name).copied().filter(|part| part.get() != "null")
    }

    /// Reads the body's object; every mistake in it is told.
    ///
    /// # Errors
    /// The mistakes.
    pub fn table<T>(&self, read: impl FnOnce(&Table<'_>) -> Option<T>) -> Result<T, Mistakes> {
        read_table(&self.0, read)
    }
}

/// Reads a body's object; every mistake in it is told.
///
/// # Errors
/// The mistakes.
pub fn read_table<T>(bytes: &[u8], read: impl FnOnce(&Table<'_>) -> Option<T>) -> Result<T, Mistakes> {
    read_json(None, bytes, |at| at.table(read))
}

/// Whether a media type is JSON.
pub fn is_json(media_type: &str) -> bool {
    media_type == "application/json" || media_type.ends_with("+json")
}

/// A body in a form that is not read here.
pub fn unsupported(found: &str, wanted: &str) -> Problem {
    let found = match found {
        "" => "the request names no Content-Type".to_owned(),
        found => format!("the Content-Type {found:?} is not read here"),
    };
    Problem::new(Kind::MediaTypeUnsupported, format!("{found}; send {wanted}")).about("Content-Type")
}

fn media_type(headers: &HeaderMap) -> String {
    let written = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    written.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

fn too_slow() -> Problem {
    let detail = format!(
        "the body did not come within {} seconds and was not read; send it again, in smaller parts on a slow line",
        BODY_WITHIN.as_secs()
    );
    Problem::new(Kind::BodyTooSlow, detail)
}

fn too_large() -> Problem {
    let limit = BODY_BYTES_MAX / (1024 * 1024);
    Problem::new(Kind::BodyTooLarge, format!("the body is larger than {limit} MiB; send it in parts"))
}

fn unreadable(rejection: BytesRejection) -> Problem {
    let detail = rejection.body_text();
    match rejection.into_response().status() {
        StatusCode::PAYLOAD_TOO_LARGE => too_large(),
        _ => Problem::invalid(
            "body",
            format!("the body broke off or cannot be unpacked ({detail}); send it again"),
        ),
    }
}
