//! Messages to programs of others, posted over HTTP.
//! Knows what is posted and how that may end; must not know how it travels, or what a message is about.

use calendar::Instant;

/// A message to an address.
#[derive(Debug, Clone, Copy)]
pub struct Hook<'a> {
    /// Where to.
    pub url: &'a str,
    /// What it is known by: the same when it is posted again.
    pub id: &'a str,
    /// When it is posted.
    pub at: Instant,
    /// What signs it.
    pub secret: &'a str,
    /// What it says, in JSON.
    pub body: &'a str,
}

/// How posting ended. Answers are sentences without secrets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hooked {
    /// It was taken.
    Taken {
        /// What was answered.
        answer: String,
    },
    /// It was not, or nobody knows whether it was.
    NotTaken {
        /// What was answered, or what stood in the way.
        answer: String,
        /// Whether the address says that it wants nothing more.
        is_gone: bool,
    },
}

/// Who posts. Each post is tried once and ends within a bounded time.
pub trait Hooks: Send + Sync {
    /// Posts a message.
    fn post(&self, hook: &Hook<'_>) -> Hooked;
}
