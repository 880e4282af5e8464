//! Batches that wait together are written together: one transaction, one commit, for all of them.
//!
//! Knows whose turn it is and who waits. Whoever finds nobody writing writes for all that wait; a batch that
//! comes meanwhile waits for the next turn. Must not know what writing is.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use super::super::append::Batch;
use crate::fault::PlaneFault;
use crate::plane::Appended;

/// How many events are written together at most; a single batch may have more.
const GROUP_EVENTS_MAX: usize = 16_384;

/// What an append answers.
type Answer = Result<Vec<Appended>, PlaneFault>;

/// Writes a group and answers for each of its batches, in order.
type Write<'a> = dyn Fn(&[Arc<Batch>]) -> Result<Vec<Vec<Appended>>, PlaneFault> + 'a;

/// The batches that wait.
#[derive(Default)]
pub(super) struct Gathering {
    state: Mutex<State>,
    turned: Condvar,
}

#[derive(Default)]
struct State {
    next: u64,
    waiting: VecDeque<(u64, Arc<Batch>)>,
    answers: BTreeMap<u64, Answer>,
    writing: bool,
}

impl Gathering {
    /// Has a batch written by this thread or another, and gives its answer.
    pub(super) fn append(&self, batch: Batch, write: &Write<'_>) -> Answer {
        let mut state = self.lock();
        let ticket = state.next;
        state.next += 1;
        state.waiting.push_back((ticket, Arc::new(batch)));
        loop {
            if let Some(answer) = state.answers.remove(&ticket) {
                return answer;
            }
            if state.writing {
                state = self.turned.wait(state).unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            state.writing = true;
            let (tickets, group) = state.take_group();
            drop(state);
            let mut turn = Turn { gathering: self, tickets, answers: Vec::new() };
            turn.answers = write_group(&group, write);
            drop(turn);
            state = self.lock();
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn take_group(&mut self) -> (Vec<u64>, Vec<Arc<Batch>>) {
        let (mut tickets, mut group, mut events) = (Vec::new(), Vec::new(), 0);
        while let Some((ticket, batch)) = self.waiting.pop_front() {
            events += batch.events.len();
            if events > GROUP_EVENTS_MAX && !group.is_empty() {
                self.waiting.push_front((ticket, batch));
                break;
            }
            tickets.push(ticket);
            group.push(batch);
        }
        (tickets, group)
    }
}

/// A turn at writing. However it ends, everybody in the group is answered and the next may write.
struct Turn<'a> {
    gathering: &'a Gathering,
    tickets: Vec<u64>,
    answers: Vec<Answer>,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut state = self.gathering.lock();
        let mut answers = std::mem::take(&mut self.answers).into_iter();
        for ticket in self.tickets.drain(..) {
            let answer = answers.next().unwrap_or(Err(PlaneFault::Unknown));
            state.answers.insert(ticket, answer);
        }
        state.writing = false;
        drop(state);
        self.gathering.turned.notify_all();
    }
}

/// Writes a group. If it fails, each batch is written alone, so that none suffers for another; what is unknown
/// stays so.
fn write_group(group: &[Arc<Batch>], write: &Write<'_>) -> Vec<Answer> {
    match write(group) {
        Ok(answers) => answers.into_iter().map(Ok).collect(),
        Err(fault) if group.len() == 1 || matches!(fault, PlaneFault::Unknown) => {
            group.iter().map(|_| Err(fault.clone())).collect()
        }
        Err(_) => group.iter().flat_map(|one| write_group(std::slice::from_ref(one), write)).collect(),
    }
}
