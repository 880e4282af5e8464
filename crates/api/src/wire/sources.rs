//! Sources of usage on the wire: connection, counts, and what was put aside.
//! Knows names of fields; must not know any broker.

use operations::sources::{self, Connection, SourceView};
use serde::Serialize;
use utoipa::ToSchema;

/// The sources that go to an environment.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SourceList {
    /// Each, in the order of the settings.
    pub data: Vec<Source>,
}

/// A broker that usage is pulled from.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Source {
    /// What the settings call it.
    #[schema(example = "meters")]
    pub name: String,
    /// What it speaks: `mqtt` or `nats`.
    #[schema(example = "mqtt")]
    pub protocol: &'static str,
    /// Where it is, without user and password.
    #[schema(example = "mqtts://broker.example:8883")]
    pub address: String,
    /// Its topic filters; none for all of a stream.
    pub topics: Vec<String>,
    /// `connecting`, `connected` or `waiting`: not connected, or what comes cannot be kept at present.
    #[schema(example = "connected")]
    pub status: &'static str,
    /// Since when it is connected or waits.
    #[schema(required = true, format = DateTime)]
    pub since: Option<String>,
    /// Why it waits.
    #[schema(required = true)]
    pub why: Option<String>,
    /// Messages since the server's start; the next four add up to it.
    pub received: u64,
    /// New events; each is durable.
    pub accepted: u64,
    /// Events that were kept before, as when a message was delivered again.
    pub duplicates: u64,
    /// Events whose id belongs to an event that says something else; recorded, not counted.
    pub conflicts: u64,
    /// Messages that are no event.
    pub put_aside: u64,
    /// When a message came last.
    #[schema(required = true, format = DateTime)]
    pub last_received_at: Option<String>,
    /// The latest time that an accepted event names.
    #[schema(required = true, format = DateTime)]
    pub last_event_time: Option<String>,
    /// The newest messages that are no event, at most 100, oldest first.
    pub aside: Vec<PutAside>,
}

/// A message that is no event.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PutAside {
    /// When it came.
    #[schema(format = DateTime)]
    pub at: String,
    /// Its topic or subject.
    pub topic: String,
    /// A stable code of why.
    #[schema(example = "property_missing")]
    pub code: &'static str,
    /// Why, and the way out.
    pub message: String,
    /// What it says: at most its first 2000 bytes.
    pub body: String,
    /// How many bytes it has.
    pub bytes: usize,
}

impl SourceList {
    /// As they are now.
    pub fn of(views: &[SourceView]) -> SourceList {
        SourceList { data: views.iter().map(Source::of).collect() }
    }
}

impl Source {
    fn of(view: &SourceView) -> Source {
        let (status, since, why) = match &view.connection {
            Connection::Connecting => ("connecting", None, None),
            Connection::Connected { since } => ("connected", Some(since), None),
            Connection::Waiting { since, why } => ("waiting", Some(since), Some(why.clone())),
        };
        let counts = view.counts;
        Source {
            name: view.named.name.clone(),
            protocol: view.named.protocol,
            address: view.named.address.clone(),
            topics: view.named.topics.clone(),
            status,
            since: since.map(ToString::to_string),
            why,
            received: counts.received,
            accepted: counts.accepted,
            duplicates: counts.duplicates,
            conflicts: counts.conflicts,
            put_aside: counts.put_aside,
            last_received_at: view.last_received_at.map(|at| at.to_string()),
            last_event_time: view.last_event_time.map(|at| at.to_string()),
            aside: view.aside.iter().map(PutAside::of).collect(),
        }
    }
}

impl PutAside {
    fn of(aside: &sources::PutAside) -> PutAside {
        PutAside {
            at: aside.at.to_string(),
            topic: aside.topic.clone(),
            code: aside.code,
            message: aside.message.clone(),
            body: aside.body.clone(),
            bytes: aside.bytes,
        }
    }
}
