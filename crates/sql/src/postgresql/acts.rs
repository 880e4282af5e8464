//! Acts and readers on PostgreSQL: one transaction each, run again when another was in the way.
//!
//! Knows isolation levels, retries and what a lost COMMIT means; must not know what an act writes.

use std::cell::Cell;
use std::time::Duration;

use super::Session;
use crate::act::attempt;
use crate::fault::{ActError, Fault, WriteError};
use crate::pool::{Lent, Pool};
use crate::transaction::{Reader, Session as AnySession, Transaction};

/// How often an act runs at most while others are in its way.
const ATTEMPTS_MAX: u32 = 10;

thread_local! {
    /// The pool whose act runs on this thread, by its place in memory; 0 for none.
    static ACTING: Cell<usize> = const { Cell::new(0) };
}

/// Marks this thread as inside an act until it is dropped. An act that asked the same database for another
/// write would wait for its own row locks, and PostgreSQL could not see that.
struct Acting {
    before: usize,
}

impl Acting {
    fn enter(pool: &Pool<Session>) -> Result<Acting, Fault> {
        let place = std::ptr::from_ref(pool).addr();
        let before = ACTING.replace(place);
        let acting = Acting { before };
        if before == place { Err(Fault::Nested) } else { Ok(acting) }
    }
}

impl Drop for Acting {
    fn drop(&mut self) {
        ACTING.set(self.before);
    }
}

/// Runs an act and commits it; READ COMMITTED, as acts check what they gathered by conditional updates.
pub(crate) fn write<T, E>(
    pool: &Pool<Session>,
    mut act: impl FnMut(&mut Transaction<'_>) -> Result<T, ActError<E>>,
) -> Result<T, WriteError<E>> {
    let _acting = Acting::enter(pool)?;
    let mut tried = 0;
    loop {
        tried += 1;
        match write_once(pool, &mut act) {
            Err(WriteError::Fault(fault)) if fault.is_contention() && tried < ATTEMPTS_MAX => {
                tracing::debug!(tried, %fault, "an act runs again");
                std::thread::sleep(pause(tried));
            }
            done => return done,
        }
    }
}

/// 2 ms after the first attempt, doubling to 128 ms, and a little more for some threads than for others so
/// that two acts do not meet again in step.
fn pause(tried: u32) -> Duration {
    let thread = format!("{:?}", std::thread::current().id());
    let spread = thread.bytes().fold(0_u64, |sum, byte| (sum * 31 + u64::from(byte)) % 1_000);
    Duration::from_millis(1 << tried.min(7)) + Duration::from_micros(spread * u64::from(tried))
}

fn write_once<T, E>(
    pool: &Pool<Session>,
    act: &mut impl FnMut(&mut Transaction<'_>) -> Result<T, ActError<E>>,
) -> Result<T, WriteError<E>> {
    let mut lent = begin(pool, "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE")?;
    let session = lent.session()?;
    let mut transaction = Transaction::new(AnySession::Postgres(session));
    let outcome = attempt(act, &mut transaction);
    // Contention is ours to solve, even where the act made a refusal of it.
    let outcome = match transaction.fault() {
        Some(fault) if fault.is_contention() => Err(ActError::Fault(fault.clone())),
        _ => outcome,
    };
    match outcome {
        Ok(answer) => commit(lent, answer),
        Err(error) => {
            end(lent, "ROLLBACK");
            Err(WriteError::from(error))
        }
    }
}

fn commit<T, E>(mut lent: Lent<'_, Session>, answer: T) -> Result<T, WriteError<E>> {
    match lent.session()?.batch("COMMIT", "COMMIT") {
        Ok(()) => {
            lent.give_back();
            Ok(answer)
        }
        Err(Fault::Connection { message, .. }) => Err(WriteError::Unknown { message }),
        // A failed COMMIT has rolled back.
        Err(fault) => {
            lent.give_back();
            Err(WriteError::Fault(fault))
        }
    }
}

/// Runs a reader on one snapshot.
pub(crate) fn read<T, E: From<Fault>>(
    pool: &Pool<Session>,
    reading: impl FnOnce(&mut Reader<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let mut lent = begin(pool, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")?;
    let outcome = reading(&mut Reader::new(AnySession::Postgres(lent.session()?)));
    end(lent, "ROLLBACK");
    outcome
}

/// Begins on a lent connection. One that died while it was idle is replaced: nothing was sent on it yet.
fn begin<'a>(pool: &'a Pool<Session>, text: &'static str) -> Result<Lent<'a, Session>, Fault> {
    let mut lent = pool.lend()?;
    match lent.session()?.batch("BEGIN", text) {
        Err(Fault::Connection { .. }) => lent.reopen()?.batch("BEGIN", text)?,
        other => other?,
    }
    Ok(lent)
}

/// Ends a transaction that need not be kept; a connection that cannot even do that is dropped.
fn end(mut lent: Lent<'_, Session>, text: &'static str) {
    let ended = lent.session().and_then(|session| session.batch(text, text));
    match ended {
        Ok(()) => lent.give_back(),
        Err(fault) => tracing::warn!(%fault, "a PostgreSQL connection is dropped"),
    }
}
