//! Room for bodies: how many bytes of requests are read and worked on at once. Who finds none waits before anything of
//! his body is read, so that a burst waits in its senders.
//!
//! Knows how large a request says it is; must not know what any body means.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{Request, State};
use axum::http::header::CONTENT_ENCODING;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::body::BODY_BYTES_MAX;
use crate::problem::{Kind, Problem};

/// Most bytes of bodies that are read and worked on at once, by what they say of their length; one that is packed, or
/// says nothing, counts as one of the largest.
pub const BODIES_BYTES_MAX: usize = 512 * 1024 * 1024;
/// How long a request waits for room.
pub const ROOM_WAIT: Duration = Duration::from_secs(5);
/// Within what time a body must have come, once there is room for it.
pub const BODY_WITHIN: Duration = Duration::from_secs(60);
/// Room is given in pieces of so many bytes.
const PIECE_BYTES: usize = 64 * 1024;

/// The room that there is.
#[derive(Debug, Clone)]
pub struct Room {
    pieces: Arc<Semaphore>,
    wait: Duration,
}

/// Room that a request has, until its body is dropped.
#[derive(Debug, Clone)]
pub struct Held {
    _pieces: Arc<OwnedSemaphorePermit>,
}

impl Default for Room {
    fn default() -> Room {
        Room::new(BODIES_BYTES_MAX, ROOM_WAIT)
    }
}

impl Room {
    fn new(bytes: usize, wait: Duration) -> Room {
        Room { pieces: Arc::new(Semaphore::new(bytes / PIECE_BYTES)), wait }
    }

    /// Waits for room.
    async fn take(&self, bytes: usize) -> Result<Held, Problem> {
        let pieces = u32::try_from(bytes.div_ceil(PIECE_BYTES)).unwrap_or(u32::MAX);
        let asked = Arc::clone(&self.pieces).acquire_many_owned(pieces);
        match tokio::time::timeout(self.wait, asked).await {
            Ok(Ok(pieces)) => Ok(Held { _pieces: Arc::new(pieces) }),
            _ => {
                let detail = "more is sent than is taken at once; nothing of this request is kept: send it again a little \
                              later, and over fewer connections if this goes on";
                Err(Problem::new(Kind::Busy, detail))
            }
        }
    }
}

impl Held {
    /// The bytes of a body, which give the room back once nobody has them any more.
    pub fn with(self, bytes: Bytes) -> Bytes {
        Bytes::from_owner(Owned { bytes, _held: self })
    }
}

struct Owned {
    bytes: Bytes,
    _held: Held,
}

impl AsRef<[u8]> for Owned {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

/// Lets a request in once there is room for its body.
pub async fn wait_for_room(State(room): State<Room>, mut request: Request, next: Next) -> Response {
    let bytes = room_for(&request);
    if bytes > 0 {
        match room.take(bytes).await {
            Ok(held) => drop(request.extensions_mut().insert(held)),
            Err(busy) => {
                pass_over(request.into_body()).await;
                return busy.into_response();
            }
        }
    }
    next.run(request).await
}

/// Reads a body and keeps nothing of it: whoever is still writing it would find the line cut, and not the answer.
async fn pass_over(mut body: Body) {
    let all = async { while let Some(Ok(_)) = poll_fn(|task| Pin::new(&mut body).poll_frame(task)).await {} };
    // Whoever takes longer finds the line cut.
    tokio::time::timeout(ROOM_WAIT, all).await.unwrap_or_default();
}

/// How much room a body takes at most: what it says of its length, but where it is packed, or says nothing.
fn room_for(request: &Request<Body>) -> usize {
    let says = request.body().size_hint().upper().and_then(|upper| usize::try_from(upper).ok());
    let packed = request.headers().get(CONTENT_ENCODING).is_some_and(|packing| packing != "identity");
    match says {
        Some(0) => 0,
        Some(bytes) if !packed => bytes.min(BODY_BYTES_MAX),
        _ => BODY_BYTES_MAX,
    }
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderValue, StatusCode};

    use super::*;

    fn request(body: impl Into<Body>) -> Request<Body> {
        Request::new(body.into())
    }

    #[test]
    fn a_body_takes_the_room_that_it_says_and_a_packed_one_all_that_it_may_have() {
        assert_eq!(room_for(&request(Body::empty())), 0);
        assert_eq!(room_for(&request("a body")), 6);
        assert_eq!(
            room_for(&request(vec![0; BODY_BYTES_MAX + 1])),
            BODY_BYTES_MAX,
            "it is refused before that"
        );
        let mut packed = request("a body");
        packed.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        assert_eq!(room_for(&packed), BODY_BYTES_MAX);
        packed.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("identity"));
        assert_eq!(room_for(&packed), 6);
    }

    #[tokio::test]
    async fn who_finds_no_room_is_told_to_come_again_and_finds_it_once_a_body_is_gone() {
        let room = Room::new(2 * PIECE_BYTES, Duration::from_millis(1));
        let first = room.take(PIECE_BYTES + 1).await.unwrap();
        let refused = room.take(1).await.unwrap_err();
        let refused = refused.into_response();
        assert_eq!(refused.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(refused.headers()["retry-after"].to_str().unwrap(), "1");
        let body = first.with(Bytes::from_static(b"a body"));
        let part = body.slice(2..);
        drop(body);
        assert!(room.take(1).await.is_err(), "a part of it is still worked on");
        assert_eq!(part, "body");
        drop(part);
        room.take(2 * PIECE_BYTES).await.unwrap();
    }
}
