//! The naive plane: a list of events, asked by walking over it. It shares no code with the engines.

use ids::EnvironmentId;
use pricing::UsageEvent;
use usage::{Amended, Appended, Cancelled, Position, Read};

/// An event as first sent, and as it is now.
pub struct Kept {
    environment: EnvironmentId,
    pub sent: UsageEvent,
    pub now: UsageEvent,
    pub position: u64,
    pub redacted: bool,
}

/// Which of the kept events is cancelled, and where its cancellation stands.
pub struct Cancelling {
    environment: EnvironmentId,
    pub of: usize,
    pub position: u64,
}

/// A refused event and the position of the one that was kept.
pub type Refused = (EnvironmentId, UsageEvent, u64);

#[derive(Default)]
pub struct Model {
    pub kept: Vec<Kept>,
    pub cancelled: Vec<Cancelling>,
    pub refused: Vec<Refused>,
}

impl Model {
    /// Whether an event counts for whoever reads up to a position.
    fn counts(&self, place: usize, up_to: u64) -> bool {
        self.kept[place].position <= up_to && self.cancellation(place).is_none_or(|one| one.position > up_to)
    }

    pub fn of(&self, environment: EnvironmentId) -> impl Iterator<Item = &Kept> {
        self.kept.iter().filter(move |kept| kept.environment == environment)
    }

    pub fn watermark(&self, environment: EnvironmentId) -> u64 {
        let cancelled = self.cancelled.iter().filter(|one| one.environment == environment).count();
        (self.of(environment).count() + cancelled) as u64
    }

    fn place(&self, environment: EnvironmentId, source: &str, id: &str) -> Option<usize> {
        let is = |kept: &Kept| {
            kept.environment == environment && *kept.sent.source == *source && *kept.sent.id == *id
        };
        self.kept.iter().position(is)
    }

    fn cancellation(&self, of: usize) -> Option<&Cancelling> {
        self.cancelled.iter().find(|one| one.of == of)
    }

    pub fn cancel(&mut self, environment: EnvironmentId, source: &str, id: &str) -> Cancelled {
        let Some(of) = self.place(environment, source, id) else { return Cancelled::Unknown };
        if let Some(known) = self.cancellation(of) {
            return Cancelled::Already(Position::new(known.position));
        }
        let position = self.watermark(environment) + 1;
        self.cancelled.push(Cancelling { environment, of, position });
        Cancelled::Cancelled(Position::new(position))
    }

    pub fn amend(
        &mut self,
        environment: EnvironmentId,
        (source, id): (&str, &str),
        replacement: &UsageEvent,
    ) -> Amended {
        let Some(of) = self.place(environment, source, id) else { return Amended::Unknown };
        let cancelled = self.cancellation(of).map(|known| Position::new(known.position));
        let replaced = self.place(environment, &replacement.source, &replacement.id);
        match (cancelled, replaced.map(|place| &self.kept[place])) {
            (Some(cancelled), Some(known)) if known.sent == *replacement => {
                Amended::Already { cancelled, replaced: Position::new(known.position) }
            }
            (_, Some(known)) => Amended::ReplacementKnown(Position::new(known.position)),
            (Some(cancelled), None) => Amended::CancelledBefore(cancelled),
            (None, None) => {
                let Cancelled::Cancelled(cancelled) = self.cancel(environment, source, id) else { panic!() };
                let Appended::Accepted(replaced) = self.append(environment, replacement) else { panic!() };
                Amended::Amended { cancelled, replaced }
            }
        }
    }

    /// Each event and each cancellation between two positions, as (position, what it is about).
    pub fn between(&self, environment: EnvironmentId, since: u64, up_to: u64) -> Vec<(u64, &UsageEvent)> {
        let events = self.of(environment).map(|kept| (kept.position, &kept.now));
        let cancelled = self.cancelled.iter().filter(|one| one.environment == environment);
        let cancelled = cancelled.map(|one| (one.position, &self.kept[one.of].now));
        events.chain(cancelled).filter(|(position, _)| since < *position && *position <= up_to).collect()
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
        let all = self.kept.iter().enumerate().filter(|(_, kept)| kept.environment == environment);
        let counting = all.filter(|(place, _)| self.counts(*place, read.up_to.number()));
        let mut found: Vec<&Kept> = counting
            .map(|(_, kept)| kept)
            .filter(|kept| {
                let event = &kept.now;
                (read.subjects.is_empty() || read.subjects.contains(&&*event.subject))
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
        for (place, kept) in self.kept.iter_mut().enumerate() {
            if kept.environment == environment && *kept.now.subject == *subject {
                changed += self.cancelled.iter().filter(|one| one.of == place).count() as u64;
                kept.now.subject = opaque.into();
                kept.now.data.retain(|name, _| keep.contains(&&**name));
                kept.redacted = true;
                changed += 1;
            }
        }
        changed
    }
}
