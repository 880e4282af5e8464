//! A pool of connections: lent to one caller at a time, opened when needed, never more than its capacity.
//!
//! Knows neither engine; a connection that is not handed back sound is dropped.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use crate::fault::Fault;

type Open<S> = Box<dyn Fn() -> Result<S, Fault> + Send + Sync>;

/// The pool.
pub(crate) struct Pool<S> {
    state: Mutex<State<S>>,
    freed: Condvar,
    capacity: usize,
    open: Open<S>,
}

struct State<S> {
    idle: Vec<S>,
    /// Idle, lent and being opened.
    total: usize,
    closed: bool,
}

impl<S> Pool<S> {
    pub(crate) fn new(capacity: usize, open: Open<S>) -> Pool<S> {
        let state = Mutex::new(State { idle: Vec::new(), total: 0, closed: false });
        Pool { state, freed: Condvar::new(), capacity: capacity.max(1), open }
    }

    /// Lends a connection, the one used last first; waits while all are lent.
    pub(crate) fn lend(&self) -> Result<Lent<'_, S>, Fault> {
        let mut state = self.lock();
        loop {
            if state.closed {
                return Err(Fault::Closed);
            }
            if let Some(session) = state.idle.pop() {
                return Ok(Lent { pool: self, session: Some(session) });
            }
            if state.total < self.capacity {
                state.total += 1;
                break;
            }
            state = self.freed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        drop(state);
        // Dropped without a session, the loan gives its place back.
        let mut lent = Lent { pool: self, session: None };
        lent.session = Some((self.open)()?);
        Ok(lent)
    }

    /// Drops the idle connections and lends no more.
    pub(crate) fn close(&self) {
        let idle = {
            let mut state = self.lock();
            state.closed = true;
            state.total -= state.idle.len();
            std::mem::take(&mut state.idle)
        };
        self.freed.notify_all();
        drop(idle);
    }

    fn lock(&self) -> MutexGuard<'_, State<S>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A lent connection; dropped without [`Lent::give_back`] it is closed, as after a panic.
pub(crate) struct Lent<'a, S> {
    pool: &'a Pool<S>,
    session: Option<S>,
}

impl<S> Lent<'_, S> {
    pub(crate) fn session(&mut self) -> Result<&mut S, Fault> {
        self.session.as_mut().ok_or(Fault::Closed)
    }

    /// Replaces a broken connection by a new one.
    pub(crate) fn reopen(&mut self) -> Result<&mut S, Fault> {
        self.session = None;
        let opened = (self.pool.open)()?;
        Ok(self.session.insert(opened))
    }

    /// Hands a sound connection back.
    pub(crate) fn give_back(mut self) {
        let mut state = self.pool.lock();
        if state.closed {
            return;
        }
        if let Some(session) = self.session.take() {
            state.idle.push(session);
            drop(state);
            self.pool.freed.notify_one();
            std::mem::forget(self);
        }
    }
}

impl<S> Drop for Lent<'_, S> {
    fn drop(&mut self) {
        self.session = None;
        self.pool.lock().total -= 1;
        self.pool.freed.notify_one();
    }
}
