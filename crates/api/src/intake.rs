//! Single events of many requests, kept together: those that come while some are being kept are the next to be,
//! all at once, so that a thousand senders share a sync of the disk and hardly ever change threads.
//! Knows requests that wait and how many may; must not know what an event says.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ids::EnvironmentId;
use operations::events::{EVENTS_PER_BATCH_MAX, Ingested, OnRefusal};
use operations::rejected::RejectedWay;
use operations::{Operations, UsageEvent};
use records::EventRefused;
use tokio::sync::oneshot;

use crate::problem::{Kind, Problem};

/// Most single events of an environment that wait to be kept; whoever comes then is told to come again.
pub const WAITING_MAX: usize = 16_384;

/// An event as it was read, and who waits for what becomes of it.
struct Waiting {
    event: Result<UsageEvent, EventRefused>,
    answer: oneshot::Sender<Result<Ingested, Problem>>,
}

/// The events that wait, by environment. One has a place here while a thread keeps its events.
type Lanes = HashMap<EnvironmentId, Vec<Waiting>>;

/// Where single events wait for each other.
#[derive(Clone, Default)]
pub struct Intake {
    lanes: Arc<Mutex<Lanes>>,
}

impl Intake {
    /// Keeps an event, together with those of other requests, and answers when it is durable.
    ///
    /// # Errors
    /// When too many wait; a fault, after which the same event is sent again.
    pub async fn keep(
        &self,
        operations: &Arc<Operations>,
        environment: EnvironmentId,
        event: Result<UsageEvent, EventRefused>,
    ) -> Result<Ingested, Problem> {
        let (answer, answered) = oneshot::channel();
        if self.queue(environment, Waiting { event, answer })? {
            let (lane, operations) = (Lane { intake: self.clone(), environment }, Arc::clone(operations));
            // It ends when nothing waits, and who waits is answered also where it panics.
            tokio::task::spawn_blocking(move || lane.run(&operations));
        }
        answered.await.unwrap_or_else(|gone| Err(Problem::internal(&gone)))
    }

    /// Adds an event to those that wait. Says whether a thread is to be started for them.
    fn queue(&self, environment: EnvironmentId, waiting: Waiting) -> Result<bool, Problem> {
        match self.lanes().entry(environment) {
            Entry::Vacant(lane) => {
                lane.insert(vec![waiting]);
                Ok(true)
            }
            Entry::Occupied(mut lane) if lane.get().len() < WAITING_MAX => {
                lane.get_mut().push(waiting);
                Ok(false)
            }
            Entry::Occupied(_) => {
                let detail = format!(
                    "{WAITING_MAX} events wait to be kept; send it again in a second, or many events in one request"
                );
                Err(Problem::new(Kind::EventsUnavailable, detail))
            }
        }
    }

    fn lanes(&self) -> MutexGuard<'_, Lanes> {
        self.lanes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The thread that keeps events of one environment, as long as any wait.
struct Lane {
    intake: Intake,
    environment: EnvironmentId,
}

impl Lane {
    fn run(self, operations: &Operations) {
        while let Some(waiting) = self.next() {
            let (events, answers): (Vec<_>, Vec<_>) =
                waiting.into_iter().map(|one| (one.event, one.answer)).unzip();
            let how = (RejectedWay::Http, OnRefusal::KeepRest);
            let kept = operations.ingest_by(self.environment, events, how).map_err(Problem::from);
            match kept {
                Ok(kept) => {
                    for (answer, outcome) in answers.into_iter().zip(kept.outcomes) {
                        // Who is gone sends the event again.
                        drop(answer.send(Ok(Ingested::of([outcome]))));
                    }
                }
                Err(problem) => {
                    for answer in answers {
                        drop(answer.send(Err(problem.clone())));
                    }
                }
            }
        }
    }

    /// The next events, as many as one batch may have; none where no event waits, and the lane is given up.
    fn next(&self) -> Option<Vec<Waiting>> {
        let mut lanes = self.intake.lanes();
        let Entry::Occupied(mut lane) = lanes.entry(self.environment) else { return None };
        if lane.get().is_empty() {
            lane.remove();
            return None;
        }
        let taken = lane.get().len().min(EVENTS_PER_BATCH_MAX);
        let later = lane.get_mut().split_off(taken);
        Some(std::mem::replace(lane.get_mut(), later))
    }
}

impl Drop for Lane {
    /// A lane whose thread panicked has nobody to keep what waits there: those are told so.
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.intake.lanes().remove(&self.environment);
        }
    }
}
