//! How each source is: its connection, what came of its messages, and those that were put aside.
//! Knows counts and bounds; must not know any broker, or how messages become events.

use std::collections::{BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use calendar::Instant;
use ids::EnvironmentId;

use super::mappings::Mappings;

/// Most messages put aside that are kept to be read, the newest of each source.
pub const ASIDE_MAX: usize = 100;
/// Most bytes of a message put aside that are kept.
pub const ASIDE_BODY_BYTES_MAX: usize = 2_000;
/// Most sources of an installation.
pub const SOURCES_MAX: usize = 100;

/// What a source is called and where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its name, one of its own.
    pub name: String,
    /// What its broker speaks.
    pub protocol: &'static str,
    /// Where its broker is, without user and password.
    pub address: String,
    /// Its topic filters.
    pub topics: Vec<String>,
    /// Where its events go.
    pub environment: EnvironmentId,
}

/// How a source's connection is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Connection {
    /// It was never made, and is being made.
    Connecting,
    /// It stands.
    Connected {
        /// Since when.
        since: Instant,
    },
    /// It does not stand, or what comes cannot be kept. It is tried again, unless a bug stopped the source.
    Waiting {
        /// Since when.
        since: Instant,
        /// Why, in a sentence.
        why: String,
    },
}

/// A message that is no event. It was acknowledged, so that others go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PutAside {
    /// When it came.
    pub at: Instant,
    /// Its topic.
    pub topic: String,
    /// A stable code of why.
    pub code: &'static str,
    /// Why, and the way out.
    pub message: String,
    /// What it says: its first bytes, with a replacement for what is no text.
    pub body: String,
    /// How many bytes it has.
    pub bytes: usize,
}

/// What came of messages since the start of the process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Messages that came; the other counts add up to it.
    pub received: u64,
    /// New events.
    pub accepted: u64,
    /// Events that were kept before.
    pub duplicates: u64,
    /// Events whose id belongs to another event.
    pub conflicts: u64,
    /// Messages that are no event.
    pub put_aside: u64,
}

/// How a source is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceView {
    /// What it is called and where it is.
    pub named: Named,
    /// Its connection.
    pub connection: Connection,
    /// What came of its messages.
    pub counts: Counts,
    /// When something came last.
    pub last_received_at: Option<Instant>,
    /// The latest time that an accepted event names.
    pub last_event_time: Option<Instant>,
    /// The newest messages put aside, oldest first.
    pub aside: Vec<PutAside>,
}

/// Every source of the process. Clones are one.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    all: Arc<Mutex<Vec<Source>>>,
    /// What the messages of each become.
    pub mappings: Mappings,
}

/// A source at work. Clones are one.
#[derive(Debug, Clone)]
pub struct Source(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    view: SourceView,
    aside: VecDeque<PutAside>,
    causes: BTreeSet<&'static str>,
}

impl Sources {
    /// Adds a source that begins to work.
    pub fn add(&self, named: Named) -> Source {
        let view = SourceView {
            named,
            connection: Connection::Connecting,
            counts: Counts::default(),
            last_received_at: None,
            last_event_time: None,
            aside: Vec::new(),
        };
        let state = State { view, aside: VecDeque::new(), causes: BTreeSet::new() };
        let source = Source(Arc::new(Mutex::new(state)));
        locked(&self.all).push(source.clone());
        source
    }

    /// Every source, in the order in which they were added.
    pub fn all(&self) -> Vec<SourceView> {
        locked(&self.all).iter().map(Source::view).collect()
    }

    /// The sources whose events go to an environment.
    pub fn of(&self, environment: EnvironmentId) -> Vec<SourceView> {
        let all = self.all().into_iter();
        all.filter(|source| source.named.environment == environment).collect()
    }
}

impl Source {
    /// How it is now.
    pub fn view(&self) -> SourceView {
        let state = locked(&self.0);
        SourceView { aside: state.aside.iter().cloned().collect(), ..state.view.clone() }
    }

    /// Where its events go.
    pub fn environment(&self) -> EnvironmentId {
        locked(&self.0).view.named.environment
    }

    /// What it is called.
    pub fn name(&self) -> String {
        locked(&self.0).view.named.name.clone()
    }

    /// Its connection stands; whether it did not before.
    pub(super) fn connected(&self, since: Instant) -> bool {
        let connection = &mut locked(&self.0).view.connection;
        let new = !matches!(connection, Connection::Connected { .. });
        if new {
            *connection = Connection::Connected { since };
        }
        new
    }

    /// It waits; whether it did not before, for this reason.
    pub(super) fn waits(&self, at: Instant, why: String) -> bool {
        let connection = &mut locked(&self.0).view.connection;
        let (since, new) = match connection {
            Connection::Waiting { since, why: known } => (*since, *known != why),
            _ => (at, true),
        };
        *connection = Connection::Waiting { since, why };
        new
    }

    /// Counts what came of messages at an instant.
    pub(super) fn count(&self, at: Instant, counts: Counts, last_event_time: Option<Instant>) {
        let view = &mut locked(&self.0).view;
        view.counts.received += counts.received;
        view.counts.accepted += counts.accepted;
        view.counts.duplicates += counts.duplicates;
        view.counts.conflicts += counts.conflicts;
        view.counts.put_aside += counts.put_aside;
        view.last_received_at = Some(at);
        view.last_event_time = view.last_event_time.max(last_event_time);
    }

    /// Puts a message aside; whether it is the first for its cause.
    pub(super) fn put_aside(&self, aside: PutAside) -> bool {
        let mut state = locked(&self.0);
        let first = state.causes.insert(aside.code);
        if state.aside.len() == ASIDE_MAX {
            state.aside.pop_front();
        }
        state.aside.push_back(aside);
        first
    }
}

/// What was written before a panic elsewhere still holds: every change is whole by itself.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
