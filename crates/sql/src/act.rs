//! One act: a closure that writes, the answer it gave, and whoever waits for it.
//!
//! Knows that a closure may run several times and may panic; must not know the engine.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::SyncSender;

use crate::fault::{ActError, Fault, WriteError};
use crate::transaction::Transaction;

/// An act whose types are hidden, as the writer's queue holds it.
pub(crate) trait Act: Send {
    /// Runs the closure and keeps its answer; true if what it wrote shall be committed.
    fn run(&mut self, transaction: &mut Transaction<'_>) -> bool;

    /// Sends the answer to whoever waits.
    fn answer(self: Box<Self>, ending: Ending);
}

/// How the transaction around an act ended.
pub(crate) enum Ending {
    /// Committed: the act's own answer stands.
    Committed,
    /// Not committed.
    Failed(Fault),
    /// Nobody knows.
    Unknown(String),
}

/// A closure with the channel for its answer.
pub(crate) struct Asked<T, E, F> {
    pub(crate) act: F,
    pub(crate) outcome: Option<Result<T, ActError<E>>>,
    pub(crate) reply: SyncSender<Result<T, WriteError<E>>>,
}

impl<T, E, F> Act for Asked<T, E, F>
where
    T: Send,
    E: Send,
    F: FnMut(&mut Transaction<'_>) -> Result<T, ActError<E>> + Send,
{
    fn run(&mut self, transaction: &mut Transaction<'_>) -> bool {
        let outcome = attempt(&mut self.act, transaction);
        let keep = outcome.is_ok();
        self.outcome = Some(outcome);
        keep
    }

    fn answer(self: Box<Self>, ending: Ending) {
        let Asked { act, outcome, reply } = *self;
        // What the closure holds must be gone before the caller goes on: it may be the database itself.
        drop(act);
        let answer = match (ending, outcome) {
            (Ending::Committed, Some(outcome)) => outcome.map_err(WriteError::from),
            (Ending::Committed, None) => Err(WriteError::Fault(Fault::Closed)),
            (Ending::Failed(fault), _) => Err(WriteError::Fault(fault)),
            (Ending::Unknown(message), _) => Err(WriteError::Unknown { message }),
        };
        if reply.send(answer).is_err() {
            tracing::warn!("nobody waits for the answer of an act any more");
        }
    }
}

/// Runs a closure once: a panic is its fault, and a fault it swallowed is still a fault.
pub(crate) fn attempt<T, E>(
    act: &mut impl FnMut(&mut Transaction<'_>) -> Result<T, ActError<E>>,
    transaction: &mut Transaction<'_>,
) -> Result<T, ActError<E>> {
    let outcome = catch_unwind(AssertUnwindSafe(|| act(transaction))).unwrap_or_else(|panic| {
        Err(ActError::Fault(Fault::Panicked { message: panic_message(panic.as_ref()) }))
    });
    match (outcome, transaction.fault()) {
        (Ok(_), Some(swallowed)) => Err(ActError::Fault(swallowed.clone())),
        (outcome, _) => outcome,
    }
}

fn panic_message(panic: &(dyn std::any::Any + Send)) -> String {
    let literal = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    literal.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "no message".to_owned())
}
