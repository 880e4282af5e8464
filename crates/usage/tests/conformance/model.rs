//! The naive plane: a list of events, asked by walking over it. It shares no code with the engines.

use ids::EnvironmentId;
use pricing::UsageEvent;
use usage::{Appended, Position, Read};

/// An event as first sent, and as it is now.
pub struct Kept {
    environment: EnvironmentId,
    pub sent: UsageEvent,
    pub now: UsageEvent,
    pub position: u64,
    pub redacted: bool,
}

/// A refused event and the position of the one that was kept.
pub type Refused = (EnvironmentId, UsageEvent, u64);

#[derive(Default)]
pub struct Model {
    pub kept: Vec<Kept>,
    pub refused: Vec<Refused>,
}

impl Model {
    pub fn of(&self, environment: EnvironmentId) -> impl Iterator<Item = &Kept> {
        self.kept.iter().filter(move |kept| kept.environment == environment)
    }

    pub fn watermark(&self, environment: EnvironmentId) -> u64 {
        self.of(environment).count() as u64
    }

    pub fn append(&mut self, environment: EnvironmentId, event: &UsageEvent) -> Appended {
        let same = |kept: &&Kept| kept.sent.source == event.source && kept.sent.id == event.id;
        let Some(first) = self.of(environment).find(same) else {
            let position = self.watermark(environment) + 1;
            let (sent, now) = (event.clone(), event.clone());
            self.kept.push(Kept { environment, sent, now, position, redacted: false });
            return Appended::Accepted(Position::new(position));
        };
        let position = first.position;
        if first.sent == *event {
            return Appended::Duplicate(Position::new(position));
        }
        let refused = (environment, event.clone(), position);
        if !self.refused.contains(&refused) {
            self.refused.push(refused);
        }
        Appended::Conflict(Position::new(position))
    }

    pub fn read(&self, environment: EnvironmentId, read: &Read<'_>) -> Vec<&Kept> {
        let mut found: Vec<&Kept> = self
            .of(environment)
            .filter(|kept| {
                let event = &kept.now;
                kept.position <= read.up_to.number()
                    && (read.subjects.is_empty() || read.subjects.contains(&&*event.subject))
                    && read.event_type.is_none_or(|wanted| *wanted == *event.event_type)
                    && read.from.is_none_or(|from| event.time >= from)
                    && read.to.is_none_or(|to| event.time < to)
            })
            .collect();
        found.sort_by_key(|kept| (kept.now.time, kept.now.source.to_string(), kept.now.id.to_string()));
        found
    }

    pub fn redact(&mut self, environment: EnvironmentId, subject: &str, opaque: &str, keep: &[&str]) -> u64 {
        let mut changed = 0;
        for kept in &mut self.kept {
            if kept.environment == environment && *kept.now.subject == *subject {
                kept.now.subject = opaque.into();
                kept.now.data.retain(|name, _| keep.contains(&&**name));
                kept.redacted = true;
                changed += 1;
            }
        }
        changed
    }
}
