//! The one writer of a SQLite file: it takes the acts that wait, runs each in a savepoint, commits once,
//! and only then answers.
//!
//! Knows acts as things that run and are answered; must not know what they write.

use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread::{JoinHandle, ThreadId};

use super::{Role, Session, is_disk_fault};
use crate::act::{Act, Ending};
use crate::fault::Fault;
use crate::transaction::{Session as AnySession, Transaction};

/// How many acts share a commit at most: it bounds how long the first of them waits.
const ACTS_PER_COMMIT_MAX: usize = 512;

/// The handle of the writer's thread.
pub(crate) struct Writer {
    queue: Mutex<Option<Sender<Box<dyn Act>>>>,
    thread: Mutex<Option<JoinHandle<()>>>,
    id: ThreadId,
}

impl Writer {
    /// Opens the file and starts the thread.
    pub(crate) fn start(path: &Path) -> Result<Writer, Fault> {
        let session = Session::open(path, Role::Writer)?;
        let (queue, acts) = channel();
        let thread = std::thread::Builder::new()
            .name("sqlite-writer".to_owned())
            .spawn(move || serve(&session, &acts))
            .map_err(|error| Fault::Connection {
                engine: crate::Engine::Sqlite,
                during: "starting the writer",
                message: error.to_string(),
            })?;
        let id = thread.thread().id();
        Ok(Writer { queue: Mutex::new(Some(queue)), thread: Mutex::new(Some(thread)), id })
    }

    /// Whether the caller is an act of this writer.
    pub(crate) fn is_current_thread(&self) -> bool {
        std::thread::current().id() == self.id
    }

    /// Queues an act; its answer comes after the commit.
    pub(crate) fn ask(&self, act: Box<dyn Act>) -> Result<(), Fault> {
        let queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        queue.as_ref().ok_or(Fault::Closed)?.send(act).map_err(|_| Fault::Closed)
    }

    /// Lets the queued acts finish, then waits for the thread to end.
    pub(crate) fn close(&self) {
        drop(self.queue.lock().unwrap_or_else(PoisonError::into_inner).take());
        if self.is_current_thread() {
            // The last handle was dropped by an act: the thread ends when that act does.
            return;
        }
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if thread.is_some_and(|thread| thread.join().is_err()) {
            tracing::error!("the SQLite writer ended by a panic");
        }
    }
}

/// The thread: one group after another until the queue closes.
fn serve(session: &Session, acts: &Receiver<Box<dyn Act>>) {
    while let Ok(first) = acts.recv() {
        commit_group(session, first, acts);
    }
}

/// Runs the acts that wait in one transaction; if it cannot be committed, each runs again alone.
///
/// The first needs no savepoint, as nothing else is lost with it. So an act that writes much, and mostly comes alone,
/// is spared the copies of pages that SQLite keeps for a savepoint, and walks through at the end of each statement.
fn commit_group(session: &Session, mut first: Box<dyn Act>, waiting: &Receiver<Box<dyn Act>>) {
    if let Err(fault) = session.command("BEGIN IMMEDIATE") {
        first.answer(Ending::Failed(fault));
        return;
    }
    let keep = first.run(&mut Transaction::new(AnySession::Sqlite(session)));
    let mut done = if session.is_in_transaction() { Ok(()) } else { Err(Fault::Closed) };
    if done.is_ok() && !keep {
        roll_back(session);
        // What the act itself answered stands: a refusal or a fault.
        first.answer(Ending::Committed);
        return;
    }
    let mut group = vec![first];
    while done.is_ok() && group.len() < ACTS_PER_COMMIT_MAX {
        let Ok(mut act) = waiting.try_recv() else { break };
        done = run_in_savepoint(session, act.as_mut());
        group.push(act);
    }
    match done.and_then(|()| session.command("COMMIT")) {
        Ok(()) => {
            for act in group {
                act.answer(Ending::Committed);
            }
        }
        Err(fault) => {
            tracing::warn!(acts = group.len(), %fault, "a group could not be committed; each act runs alone");
            roll_back(session);
            for act in group {
                run_alone(session, act);
            }
        }
    }
}

/// `Err` if the whole transaction is lost, not only this act.
fn run_in_savepoint(session: &Session, act: &mut dyn Act) -> Result<(), Fault> {
    session.command("SAVEPOINT act")?;
    let keep = act.run(&mut Transaction::new(AnySession::Sqlite(session)));
    if !session.is_in_transaction() {
        return Err(Fault::Closed);
    }
    if !keep {
        session.command("ROLLBACK TO act")?;
    }
    session.command("RELEASE act")
}

fn run_alone(session: &Session, mut act: Box<dyn Act>) {
    if let Err(fault) = session.command("BEGIN IMMEDIATE") {
        act.answer(Ending::Failed(fault));
        return;
    }
    let keep = act.run(&mut Transaction::new(AnySession::Sqlite(session)));
    if !keep {
        roll_back(session);
        // What the act itself answered stands: a refusal or a fault.
        act.answer(Ending::Committed);
        return;
    }
    match session.command("COMMIT") {
        Ok(()) => act.answer(Ending::Committed),
        Err(fault) => {
            roll_back(session);
            act.answer(if is_disk_fault(&fault) {
                Ending::Unknown(fault.to_string())
            } else {
                Ending::Failed(fault)
            });
        }
    }
}

fn roll_back(session: &Session) {
    if session.is_in_transaction()
        && let Err(fault) = session.command("ROLLBACK")
    {
        tracing::error!(%fault, "the SQLite writer could not roll back");
    }
}
