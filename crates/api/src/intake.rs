//! Single events of many requests, kept together: those that come while some are being kept are the next to be,
//! all at once, so that a thousand senders share a sync of the disk and hardly ever change threads.
//! Knows requests that wait and how many may; must not know what an event says.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ids::EnvironmentId;
use operations::events::{EVENTS_PER_BATCH_MAX, Ingested, OnRefusal, Outcome};
use operations::rejected::RejectedWay;
use operations::{Operations, UsageEvent};
use records::EventRefused;
use tokio::sync::oneshot;

use crate::body::BODY_BYTES_MAX;
use crate::problem::{Kind, Problem};

/// Most single events of an environment that wait to be kept; whoever comes then is told to come again.
const WAITING_MAX: usize = 16_384;
/// Where events wait whose texts take so many bytes, nobody else may wait either.
const WAITING_BYTES_MAX: usize = 64 * 1024 * 1024;
/// Events whose texts take so many bytes are kept together, as many as one body may have.
const TOGETHER_BYTES_FULL: usize = BODY_BYTES_MAX;

/// An event as it was read, and who waits for what becomes of it.
struct Waiting {
    event: Result<UsageEvent, EventRefused>,
    /// How long its text is.
    bytes: usize,
    answer: Answer,
}

type Answer = oneshot::Sender<Result<Ingested, Problem>>;

/// The events that wait, by environment. One has a place here while a thread keeps its events.
type Lanes = HashMap<EnvironmentId, Queue>;

/// Events that wait, the first first.
#[derive(Default)]
struct Queue {
    waiting: VecDeque<Waiting>,
    bytes: usize,
}

impl Queue {
    fn has_room(&self) -> bool {
        self.waiting.len() < WAITING_MAX && self.bytes < WAITING_BYTES_MAX
    }

    fn push(&mut self, one: Waiting) {
        self.bytes += one.bytes;
        self.waiting.push_back(one);
    }

    /// The next that are kept together.
    fn next(&mut self) -> Vec<Waiting> {
        let (mut next, mut bytes) = (Vec::new(), 0);
        while next.len() < EVENTS_PER_BATCH_MAX
            && bytes < TOGETHER_BYTES_FULL
            && let Some(one) = self.waiting.pop_front()
        {
            bytes += one.bytes;
            next.push(one);
        }
        self.bytes -= bytes;
        next
    }
}

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
        (event, bytes): (Result<UsageEvent, EventRefused>, usize),
    ) -> Result<Ingested, Problem> {
        let (answer, answered) = oneshot::channel();
        if self.queue(environment, Waiting { event, bytes, answer })? {
            let lane = Lane { intake: self.clone(), environment, is_given_up: false };
            let operations = Arc::clone(operations);
            // It ends when nothing waits; who waits is answered also where it panics or never runs.
            tokio::task::spawn_blocking(move || lane.run(&operations));
        }
        answered.await.unwrap_or_else(|gone| Err(Problem::internal(&gone)))
    }

    /// Adds an event to those that wait. Says whether a thread is to be started for them.
    fn queue(&self, environment: EnvironmentId, waiting: Waiting) -> Result<bool, Problem> {
        match self.lanes().entry(environment) {
            Entry::Vacant(lane) => {
                lane.insert(Queue::default()).push(waiting);
                Ok(true)
            }
            Entry::Occupied(mut lane) if lane.get().has_room() => {
                lane.get_mut().push(waiting);
                Ok(false)
            }
            Entry::Occupied(lane) => {
                let detail = format!(
                    "{} events wait to be kept; send it again in a second, or many events in one request",
                    lane.get().waiting.len()
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
    /// Nothing waited, so the environment has no place any more, or another thread's.
    is_given_up: bool,
}

impl Lane {
    fn run(mut self, operations: &Operations) {
        while let Some(waiting) = self.next() {
            let (events, answers): (Vec<_>, Vec<_>) =
                waiting.into_iter().map(|one| (one.event, one.answer)).unzip();
            self.keep(operations, events, answers);
        }
    }

    /// Keeps events. Who sent a conflict waits for what is kept of it; the others do not.
    fn keep(
        &self,
        operations: &Operations,
        events: Vec<Result<UsageEvent, EventRefused>>,
        answers: Vec<Answer>,
    ) {
        let (kept, conflicting) = match operations.take(self.environment, events, OnRefusal::KeepRest) {
            Ok(taken) => taken,
            Err(failed) => return tell(answers, &Problem::from(failed)),
        };
        let mut conflicts = Vec::new();
        for (answer, outcome) in answers.into_iter().zip(kept.outcomes) {
            match outcome {
                Outcome::Conflict => conflicts.push(answer),
                // Who is gone sends the event again.
                outcome => drop(answer.send(Ok(Ingested::of([outcome])))),
            }
        }
        if conflicts.is_empty() {
            return;
        }
        match operations.keep_conflicts(self.environment, &conflicting, RejectedWay::Http) {
            Ok(()) => {
                for answer in conflicts {
                    drop(answer.send(Ok(Ingested::of([Outcome::Conflict]))));
                }
            }
            Err(failed) => tell(conflicts, &Problem::from(failed)),
        }
    }

    /// The next events that are kept together; none where no event waits, and the lane is given up.
    fn next(&mut self) -> Option<Vec<Waiting>> {
        let mut lanes = self.intake.lanes();
        let Entry::Occupied(mut lane) = lanes.entry(self.environment) else { return None };
        let next = lane.get_mut().next();
        if next.is_empty() {
            lane.remove();
            self.is_given_up = true;
            return None;
        }
        Some(next)
    }
}

impl Drop for Lane {
    /// A lane whose thread panicked, or never ran, has nobody to keep what waits there: those are told so.
    fn drop(&mut self) {
        if !self.is_given_up {
            self.intake.lanes().remove(&self.environment);
        }
    }
}

fn tell(answers: Vec<Answer>, problem: &Problem) {
    for answer in answers {
        drop(answer.send(Err(problem.clone())));
    }
}
