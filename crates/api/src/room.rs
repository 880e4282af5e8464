//! Room for bodies: how many bytes of requests are read and worked on at once. Who finds none waits before anything of
//! his body is read, so that a burst waits in its senders.
//!
//! Knows how large a request says it is; must not know what any body means.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{Request, State};
use axum::http::HeaderValue;
use axum::http::header::CONTENT_ENCODING;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::body::BODY_BYTES_MAX;
use crate::problem::{Kind, Problem};

/// Most bytes of bodies that are read and worked on at once, by what they say of their length; one that says nothing
/// counts as one of the largest while it comes.
pub const BODIES_BYTES_MAX: usize = 128 * 1024 * 1024;
/// How long a request waits for room.
pub const ROOM_WAIT: Duration = Duration::from_secs(5);
/// Within what time a body must have come, once there is room for it.
pub const BODY_WITHIN: Duration = Duration::from_secs(60);
/// Room is given in pieces of so many bytes.
const PIECE_BYTES: usize = 64 * 1024;
/// How many bytes one that is packed by deflate, as gzip does, becomes at most.
const GZIP_BYTES_MAX: usize = 1_032;

/// The room that there is.
#[derive(Debug, Clone)]
pub struct Room {
    pieces: Arc<Semaphore>,
    wait: Duration,
}

/// A place in it, which is given back where this is dropped.
#[derive(Debug)]
pub struct Place {
    room: Room,
    pieces: OwnedSemaphorePermit,
}

/// The place of a request on its way to whoever reads its body.
#[derive(Debug, Clone)]
struct Carried(Arc<Mutex<Option<Place>>>);

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
    async fn take(&self, bytes: usize) -> Result<Place, Problem> {
        let pieces = u32::try_from(bytes.div_ceil(PIECE_BYTES)).unwrap_or(u32::MAX);
        let asked = Arc::clone(&self.pieces).acquire_many_owned(pieces);
        match tokio::time::timeout(self.wait, asked).await {
            Ok(Ok(pieces)) => Ok(Place { room: self.clone(), pieces }),
            _ => {
                let detail = "more is sent than is taken at once; nothing of this request is kept: send it again a little \
                              later, and over fewer connections if this goes on";
                Err(Problem::new(Kind::Busy, detail))
            }
        }
    }
}

impl Place {
    /// The one that a request has, which is no longer the request's.
    pub fn of(request: &mut Request) -> Option<Place> {
        let carried: Carried = request.extensions_mut().remove()?;
        // Nothing panics while it is locked.
        carried.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Waits for as much room as a body may take that is yet to be unpacked.
    ///
    /// # Errors
    /// Busy where it waited in vain.
    pub async fn for_unpacking(mut self) -> Result<Place, Problem> {
        let more = BODY_BYTES_MAX.saturating_sub(self.pieces.num_permits() * PIECE_BYTES);
        self.pieces.merge(self.room.take(more).await?.pieces);
        Ok(self)
    }

    /// The bytes of a body, which give the room back once nobody has them any more. What they do not need of it is
    /// given back at once.
    pub fn with(mut self, bytes: Bytes) -> Bytes {
        let needed = bytes.len().div_ceil(PIECE_BYTES);
        drop(self.pieces.split(self.pieces.num_permits().saturating_sub(needed)));
        Bytes::from_owner(Owned { bytes, _place: self })
    }
}

struct Owned {
    bytes: Bytes,
    _place: Place,
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
            Ok(place) => {
                request.extensions_mut().insert(Carried(Arc::new(Mutex::new(Some(place)))));
            }
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

/// How much room a body takes at most while it comes: what it says of its length; one packed by gzip, which is unpacked
/// as it comes, what it may become; and one that says nothing as much as any may.
fn room_for(request: &Request<Body>) -> usize {
    let says = request.body().size_hint().upper().and_then(|upper| usize::try_from(upper).ok());
    let packing = request.headers().get(CONTENT_ENCODING).map(HeaderValue::as_bytes);
    let bytes = match (says, packing) {
        (Some(bytes), None | Some(b"" | b"identity" | b"zstd" | b"snappy")) => bytes,
        (Some(bytes), Some(_)) => bytes.saturating_mul(GZIP_BYTES_MAX),
        (None, _) => BODY_BYTES_MAX,
    };
    bytes.min(BODY_BYTES_MAX)
}

#[cfg(test)]
mod tests {
    use axum::http::StatusCode;

    use super::*;

    fn request(body: impl Into<Body>) -> Request<Body> {
        Request::new(body.into())
    }

    #[test]
    fn a_body_takes_the_room_that_it_says_and_one_packed_by_gzip_what_it_may_become() {
        assert_eq!(room_for(&request(Body::empty())), 0);
        assert_eq!(room_for(&request("a body")), 6);
        assert_eq!(
            room_for(&request(vec![0; BODY_BYTES_MAX + 1])),
            BODY_BYTES_MAX,
            "it is refused before that"
        );
        for (packing, wanted) in [("gzip", 6 * GZIP_BYTES_MAX), ("identity", 6), ("zstd", 6), ("snappy", 6)] {
            let mut packed = request("a body");
            packed.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static(packing));
            assert_eq!(room_for(&packed), wanted, "{packing}");
        }
    }

    #[tokio::test]
    async fn a_body_that_is_unpacked_has_room_for_all_that_it_may_become_and_keeps_what_it_needs() {
        let room = Room::new(BODY_BYTES_MAX + PIECE_BYTES, Duration::from_millis(1));
        let packed = room.take(6).await.unwrap();
        let unpacked = packed.for_unpacking().await.unwrap();
        assert_eq!(room.pieces.available_permits(), 1);
        assert!(room.take(1).await.unwrap().for_unpacking().await.is_err(), "there is not as much left");
        let body = unpacked.with(Bytes::from(vec![7; PIECE_BYTES + 1]));
        assert_eq!(room.pieces.available_permits(), BODY_BYTES_MAX / PIECE_BYTES + 1 - 2);
        drop(body);
        assert_eq!(room.pieces.available_permits(), BODY_BYTES_MAX / PIECE_BYTES + 1);
    }

    #[tokio::test]
    async fn who_finds_no_room_is_told_to_come_again_and_finds_it_once_a_body_is_gone() {
        let room = Room::new(2 * PIECE_BYTES, Duration::from_millis(1));
        let first = room.take(PIECE_BYTES + 1).await.unwrap();
        let refused = room.take(1).await.unwrap_err();
        let refused = refused.into_response();
        assert_eq!(refused.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(refused.headers()["retry-after"].to_str().unwrap(), "1");
        let body = first.with(Bytes::from(vec![7; PIECE_BYTES + 1]));
        let part = body.slice(PIECE_BYTES..);
        drop(body);
        assert!(room.take(1).await.is_err(), "a part of it is still worked on");
        assert_eq!(*part, [7]);
        drop(part);
        room.take(2 * PIECE_BYTES).await.unwrap();
    }
}
