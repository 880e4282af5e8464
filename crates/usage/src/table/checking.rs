//! Reading every row back: hashes, positions without a gap, an identity for each event and no other.
//!
//! Knows what a row must look like. Must not repair anything.

use std::collections::BTreeMap;

use calendar::Instant;
use ids::EnvironmentId;
use sql::{Database, Engine, Queries, Reader, Row, values};

use super::parted::{CHECK_SPANS, CHECK_SUBJECTS, SubjectHash, position_base};
use super::rows::{RowContent, as_int, content_of, environment_of, event_of, number_of};
use super::{dropping, statements};
use crate::content::Words;
use crate::fault::{Damage, PlaneFault};
use crate::identity::{ContentHash, Fingerprint, Hashes};
use crate::plane::{Position, PropertyNames};

/// Checks all environments on one snapshot.
pub(super) fn check(database: &Database, hashes: &Hashes) -> Result<Vec<Damage>, PlaneFault> {
    database.read(|reader| {
        let mut damage = Vec::new();
        for row in reader.query(&statements::ENVIRONMENTS, &[])? {
            let environment = environment_of(&row, 0)?;
            let mut checking = Checking { environment, hashes, damage: &mut damage };
            checking.environment(reader)?;
        }
        Ok(damage)
    })
}

struct Checking<'a> {
    environment: EnvironmentId,
    hashes: &'a Hashes,
    damage: &'a mut Vec<Damage>,
}

/// The identity that stands for a position.
type Identities = BTreeMap<Position, (Fingerprint, ContentHash)>;

impl Checking<'_> {
    fn environment(&mut self, reader: &mut Reader<'_>) -> Result<(), PlaneFault> {
        let key = values![self.environment.as_bytes()];
        let counters = reader.query_opt(&statements::WATERMARK, &key)?;
        let (newest, conflicts) = match counters {
            Some(row) => (Position::new(number_of(row.int(0)?)), number_of(row.int(1)?)),
            None => {
                let what = "the environment's counter is missing";
                self.damage.push(Damage::of("usage_positions", what));
                (Position::START, 0)
            }
        };
        let identities = self.identities(reader, newest)?;
        self.events(reader, newest, &identities)?;
        self.conflicts(reader, conflicts)
    }

    fn say(&mut self, table: &str, first: Position, last: Position, what: &str) {
        self.damage.push(Damage::of(table, what).concerning(self.environment, first, last));
    }

    fn identities(&mut self, reader: &mut Reader<'_>, newest: Position) -> Result<Identities, PlaneFault> {
        let table = "usage_identities";
        let mut identities = Identities::new();
        for row in reader.query(&statements::CHECK_IDENTITIES, &values![self.environment.as_bytes()])? {
            let position = Position::new(number_of(row.int(0)?));
            let fingerprint: [u8; 16] = row.blob(1)?.try_into().unwrap_or([0; 16]);
            let content_hash = ContentHash::from_number(row.int(2)?.cast_unsigned());
            if position > newest {
                self.say(table, position, position, "an identity stands above the environment's counter");
            }
            if identities.insert(position, (Fingerprint(fingerprint), content_hash)).is_some() {
                self.say(table, position, position, "two identities name the same position");
            }
        }
        Ok(identities)
    }

    fn events(
        &mut self,
        reader: &mut Reader<'_>,
        newest: Position,
        identities: &Identities,
    ) -> Result<(), PlaneFault> {
        let (mut expected, mut words) = (Position::START.next(), Words::default());
        let floor = dropping::floor(reader, self.environment)?;
        let (dropped_to, mut dropped) = (floor.map_or(Position::START, |floor| floor.up_to), 0);
        let environment = self.environment;
        let parameters = values![environment.as_bytes()];
        let in_parts = reader.engine() == Engine::Postgres;
        reader.for_each(&statements::CHECK_EVENTS, &parameters, &mut |row| {
            let position = Position::new(number_of(row.int(0)?));
            dropped += self.gap((expected, position), dropped_to);
            if position < expected {
                self.say("usage_events", position, position, "two events stand at the same position");
            }
            expected = position.next();
            if position > newest {
                self.say(
                    "usage_events",
                    position,
                    position,
                    "an event stands above the environment's counter",
                );
            }
            if let Some(what) = self.fault_of_event(row, position, identities, &mut words)? {
                self.say("usage_events", position, position, what);
            }
            if in_parts && !self.is_in_place(row, position)? {
                self.say("usage_events", position, position, "the event is not where it would be looked for");
            }
            Ok(())
        })?;
        dropped += self.gap((expected, newest.next()), dropped_to);
        let told = floor.map_or(0, |floor| floor.events);
        if dropped != told {
            let what =
                format!("{told} events were dropped, and {dropped} are missing at or below the last of them");
            self.say("usage_events", Position::START.next(), dropped_to, &what);
        }
        if in_parts {
            self.lists(reader)?;
        }
        Ok(())
    }

    /// Whether the bucket and the keys of a row are those of its subject, time and position.
    fn is_in_place(&self, row: &Row, position: Position) -> Result<bool, sql::Fault> {
        let hash = SubjectHash::of(self.environment, row.text(5)?);
        let position_key = position_base(self.environment) + as_int(position.number());
        let expected = [hash.bucket(), position_key, hash.key(Instant::from_micros(row.int(1)?))];
        Ok([row.int(9)?, row.int(10)?, row.int(11)?] == expected)
    }

    /// Names the events that questions about positions or subjects would miss.
    fn lists(&mut self, reader: &mut Reader<'_>) -> Result<(), PlaneFault> {
        let lists = [
            (&CHECK_SPANS, "usage_spans", "events stand where no span says so"),
            (&CHECK_SUBJECTS, "usage_subjects", "the subjects of events are not listed"),
        ];
        for (statement, table, what) in lists {
            let row = reader.query_one(statement, &values![self.environment.as_bytes()])?;
            if let (Some(first), Some(last)) = (row.opt_int(0)?, row.opt_int(1)?) {
                self.say(table, Position::new(number_of(first)), Position::new(number_of(last)), what);
            }
        }
        Ok(())
    }

    /// Names the events that are missing before `found`, but those that may have been dropped: answers how many.
    fn gap(&mut self, (expected, found): (Position, Position), dropped_to: Position) -> u64 {
        let missing = expected.max(dropped_to.next());
        if found > missing {
            let last = Position::new(found.number() - 1);
            self.say("usage_events", missing, last, "accepted events are missing");
        }
        found.min(dropped_to.next()).number().saturating_sub(expected.number())
    }

    fn fault_of_event(
        &self,
        row: &Row,
        position: Position,
        identities: &Identities,
        words: &mut Words,
    ) -> Result<Option<&'static str>, sql::Fault> {
        let Ok(stored) = event_of(row, (PropertyNames::All, words)) else {
            return Ok(Some("the event cannot be read"));
        };
        let event = &stored.event;
        let Some((fingerprint, content_hash)) = identities.get(&position) else {
            return Ok(Some("the event's identity is missing"));
        };
        if self.hashes.fingerprint(self.environment, &event.source, &event.id) != *fingerprint {
            return Ok(Some("the event has another source or id than the one accepted here"));
        }
        let content = content_of(event);
        let whole = RowContent {
            position,
            source: &event.source,
            id: &event.id,
            content: &content,
            content_hash: *content_hash,
            redacted: stored.redacted,
        };
        let hash_stands = whole.hash(self.hashes, self.environment) == row.blob(8)?;
        let content_stands = stored.redacted || self.hashes.content(&content) == *content_hash;
        Ok((!hash_stands || !content_stands).then_some("the event is not as it was written"))
    }

    fn conflicts(&mut self, reader: &mut Reader<'_>, newest: u64) -> Result<(), PlaneFault> {
        let rows = reader.query(&statements::CHECK_CONFLICTS, &values![self.environment.as_bytes()])?;
        let mut expected = 1;
        for row in &rows {
            let sequence = number_of(row.int(0)?);
            if sequence != expected {
                let what = format!("conflicts {expected} to {} are missing", sequence.saturating_sub(1));
                self.damage.push(Damage::of("usage_conflicts", what));
            }
            expected = sequence + 1;
        }
        if expected != newest + 1 {
            let what =
                format!("{newest} conflicts were recorded, and the last one found is {}", expected - 1);
            self.damage.push(Damage::of("usage_conflicts", what));
        }
        Ok(())
    }
}
