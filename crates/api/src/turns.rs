//! Turns: how many requests of a kind are at work at once. One more waits a while for its turn, and is told to come again
//! where it waited in vain. Knows how many and how long; must not know what they work on.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::problem::{Kind, Problem};

/// The turns of a kind.
#[derive(Debug, Clone)]
pub struct Turns {
    /// What they are, in words ("prints of invoices").
    what: &'static str,
    most: usize,
    wait: Duration,
    places: Arc<Semaphore>,
}

impl Turns {
    /// So many at once, all of them free; one more waits for so long.
    pub fn new(what: &'static str, most: usize, wait: Duration) -> Turns {
        Turns { what, most, wait, places: Arc::new(Semaphore::new(most)) }
    }

    /// Waits for a turn, which ends when it is dropped; who asked first has the first that is free.
    ///
    /// # Errors
    /// Busy where it waited in vain.
    pub async fn taken(&self) -> Result<OwnedSemaphorePermit, Problem> {
        let turn = Arc::clone(&self.places).acquire_owned();
        match tokio::time::timeout(self.wait, turn).await {
            Ok(Ok(turn)) => Ok(turn),
            _ => {
                let (most, what) = (self.most, self.what);
                let detail = format!("{most} {what} are under way already; ask again when one has ended");
                Err(Problem::new(Kind::Busy, detail))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use axum::http::StatusCode;
    use axum::response::IntoResponse;

    use super::*;

    #[tokio::test]
    async fn who_waits_in_vain_is_told_to_come_again() {
        let turns = Turns::new("prints", 2, Duration::from_millis(1));
        let (first, _second) = (turns.taken().await.unwrap(), turns.taken().await.unwrap());
        let refused = turns.taken().await.unwrap_err().into_response();
        assert_eq!(refused.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(refused.headers()["retry-after"], "1");
        drop(first);
        drop(turns.taken().await.unwrap());
    }
}
