//! Pulling: messages come in, become events, are kept, and only then are acknowledged.
//!
//! Knows the order of these steps and when to try again; must not know any broker. What is kept and not
//! acknowledged comes again and is known; what is not kept was not acknowledged.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use std::time::Duration;

use calendar::Instant;
use ids::EnvironmentId;
use ports::{EventSource, Message, SourceFault};
use pricing::UsageEvent;
use records::EventReader;

use super::mapping::Mapping;
use super::state::{ASIDE_BODY_BYTES_MAX, Counts, PutAside, Source};
use crate::Operations;
use crate::events::{OnRefusal, Outcome};
use crate::refusal::Failed;
use crate::rejected::{self, NewRejected, RejectedKind, RejectedWay, as_count};

/// Most messages that are kept in one commit.
pub const MESSAGES_AT_ONCE: usize = 5_000;
/// How long to wait for messages before looking whether to stop.
const WAIT: Duration = Duration::from_millis(250);
/// How long to wait before the first new try; each further one waits twice as long.
const PAUSE_FIRST: Duration = Duration::from_millis(100);
/// How long to wait at most.
const PAUSE_MAX: Duration = Duration::from_secs(15);

/// Why a source waits whose thread ended by a bug. What the panic said is in the log: it may quote a message.
const STOPPED_BY_A_BUG: &str = "a bug of this program stopped it, and the server's log says which; start the \
     server again (nothing that was not kept was acknowledged, so it comes again), and please report it";

/// A source with how its messages become events.
pub struct Pulled {
    /// How it is, for everybody to see.
    pub source: Source,
    /// What its messages become.
    pub mapping: Mapping,
}

impl Operations {
    /// Pulls a source until the process is asked to stop. Whatever fails is tried again, later and later;
    /// what was not kept then was not acknowledged and comes again. A panic on the way ends it, and the source
    /// says so: what may be half done is not done again before somebody has looked.
    pub fn pull(&self, pulled: &Pulled, broker: &mut dyn EventSource) {
        self.sources.mappings.know(
            pulled.source.environment(),
            &pulled.source.name(),
            pulled.mapping.clone(),
        );
        // Neither is looked at again: the broker's connection is of no use any more, and what is shown of the
        // source is whole after each change.
        if catch_unwind(AssertUnwindSafe(|| self.pull_until_stopped(pulled, broker))).is_err() {
            pulled.source.waits(self.clock.now(), STOPPED_BY_A_BUG.to_owned());
            tracing::error!(source = pulled.source.name(), "a bug stopped the source");
        }
    }

    fn pull_until_stopped(&self, pulled: &Pulled, broker: &mut dyn EventSource) {
        let mut pause = Pause::default();
        while !self.stopping.is_asked() {
            if let Err(fault) = self.pull_on_one_connection(pulled, broker, &mut pause) {
                self.wait(&pulled.source, &fault, &mut pause);
            }
        }
        broker.leave();
    }

    fn pull_on_one_connection(
        &self,
        pulled: &Pulled,
        broker: &mut dyn EventSource,
        pause: &mut Pause,
    ) -> Result<(), SourceFault> {
        broker.connect()?;
        let mut reader = EventReader::new();
        while !self.stopping.is_asked() {
            let messages = broker.next(MESSAGES_AT_ONCE, WAIT)?;
            if pulled.source.connected(self.clock.now()) {
                tracing::info!(source = pulled.source.name(), "the source is connected");
            }
            if messages.is_empty() {
                pause.end();
            } else if self.keep_in_time(pulled, &messages, (&mut reader, pause)) {
                broker.acknowledge()?;
            }
        }
        Ok(())
    }

    /// Keeps messages, however often that has to be tried; false where the process is to stop first.
    fn keep_in_time(
        &self,
        pulled: &Pulled,
        messages: &[Message],
        (reader, pause): (&mut EventReader, &mut Pause),
    ) -> bool {
        loop {
            match self.keep(pulled, messages, reader) {
                Ok(()) => {
                    pause.end();
                    pulled.source.connected(self.clock.now());
                    return true;
                }
                Err(fault) => self.wait(&pulled.source, &fault, pause),
            }
            if self.stopping.is_asked() {
                return false;
            }
        }
    }

    /// Turns messages into events and keeps them, each counted once.
    fn keep(
        &self,
        pulled: &Pulled,
        messages: &[Message],
        reader: &mut EventReader,
    ) -> Result<(), SourceFault> {
        let now = self.clock.now();
        let environment = pulled.source.environment();
        let mut rest = Rest::of(environment, pulled.source.name());
        let (mut events, mut places) = (Vec::with_capacity(messages.len()), Vec::new());
        for message in messages {
            match pulled.mapping.event(message, reader) {
                Ok(event) => {
                    places.push((message, event.time));
                    events.push(Ok::<UsageEvent, _>(event));
                }
                Err(refused) => {
                    let why = (refused.code(), refused.to_string());
                    rest.aside.push((message, RejectedKind::Malformed, why));
                }
            }
        }
        let unkept = |failed: Failed| SourceFault(format!("its events cannot be kept: {failed}"));
        let (ingested, conflicting) = self.take(environment, events, OnRefusal::KeepRest).map_err(unkept)?;
        let mut conflicting = conflicting.into_iter();
        let mut counts = Counts { received: as_count(messages.len()), ..Counts::default() };
        let mut last: Option<Instant> = None;
        for ((message, time), outcome) in places.into_iter().zip(ingested.outcomes) {
            match outcome {
                Outcome::Accepted => {
                    counts.accepted += 1;
                    last = last.max(Some(time));
                }
                Outcome::Duplicate => counts.duplicates += 1,
                Outcome::Conflict => {
                    counts.conflicts += 1;
                    rest.conflicts.push((message, conflicting.next().expect("each conflict has its event")));
                }
                Outcome::Refused { code, message: why } => {
                    rest.aside.push((message, RejectedKind::Refused, (code, why)));
                }
                Outcome::NotKept => unreachable!("the rest of a batch is kept"),
            }
        }
        // Before anything is counted or acknowledged: what fails here comes again as a whole.
        self.keep_rejected(environment, rest.rejected()).map_err(unkept)?;
        let aside: Vec<PutAside> = rest.aside(now).collect();
        counts.put_aside = as_count(aside.len());
        pulled.source.count(now, counts, last);
        for one in aside {
            tell_first(&pulled.source, one);
        }
        Ok(())
    }

    fn wait(&self, source: &Source, fault: &SourceFault, pause: &mut Pause) {
        if source.waits(self.clock.now(), fault.to_string()) {
            tracing::warn!(source = source.name(), %fault, "the source waits, and is tried again");
        }
        let mut left = pause.next();
        // In steps, so that a stop is heard soon.
        while !left.is_zero() && !self.stopping.is_asked() {
            let step = left.min(WAIT);
            thread::sleep(step);
            left -= step;
        }
    }
}

/// Why a message is no event: a stable code, and a sentence.
type Why = (&'static str, String);

/// What of a batch did not become usage. Nothing is copied before it is kept.
struct Rest<'m> {
    environment: EnvironmentId,
    source: String,
    /// Messages that became no event.
    aside: Vec<(&'m Message, RejectedKind, Why)>,
    /// Messages whose events conflict with kept ones.
    conflicts: Vec<(&'m Message, UsageEvent)>,
}

impl<'m> Rest<'m> {
    fn of(environment: EnvironmentId, source: String) -> Rest<'m> {
        Rest { environment, source, aside: Vec::new(), conflicts: Vec::new() }
    }

    /// As it is kept.
    fn rejected(&self) -> impl Iterator<Item = NewRejected> {
        let aside = self.aside.iter().map(|(message, kind, why)| {
            let source = (self.source.as_str(), *kind);
            rejected::message(self.environment, source, message, (why.0, why.1.as_str()))
        });
        let conflicts = self.conflicts.iter().map(|(message, event)| {
            let source = (RejectedWay::Broker, self.source.as_str());
            rejected::conflict(self.environment, event, source, Some(message))
        });
        aside.chain(conflicts)
    }

    /// As the source shows it.
    fn aside(self, now: Instant) -> impl Iterator<Item = PutAside> {
        self.aside.into_iter().map(move |(message, _, (code, why))| put_aside(now, message, code, why))
    }
}

/// Puts a message aside; the first of each cause is told to the log.
fn tell_first(source: &Source, one: PutAside) {
    let (topic, code, why) = (one.topic.clone(), one.code, one.message.clone());
    if source.put_aside(one) {
        tracing::warn!(source = source.name(), topic, code, why, "a message is no event; put aside");
    }
}

fn put_aside(at: Instant, message: &Message, code: &'static str, why: String) -> PutAside {
    let shown = &message.body[..message.body.len().min(ASIDE_BODY_BYTES_MAX)];
    PutAside {
        at,
        topic: message.topic.clone(),
        code,
        message: why,
        body: String::from_utf8_lossy(shown).into_owned(),
        bytes: message.bytes,
    }
}

/// How long to wait before the next try: 0.1 s, 0.2 s, 0.4 s … 15 s.
#[derive(Debug, Default)]
struct Pause {
    last: Option<Duration>,
}

impl Pause {
    fn next(&mut self) -> Duration {
        let next = self.last.map_or(PAUSE_FIRST, |last| (last * 2).min(PAUSE_MAX));
        self.last = Some(next);
        next
    }

    fn end(&mut self) {
        self.last = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_a_bound_and_begin_anew() {
        let mut pause = Pause::default();
        let pauses: Vec<u128> = (0..10).map(|_| pause.next().as_millis()).collect();
        assert_eq!(pauses, [100, 200, 400, 800, 1600, 3200, 6400, 12800, 15000, 15000]);
        pause.end();
        assert_eq!(pause.next(), PAUSE_FIRST);
    }
}
