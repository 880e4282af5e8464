//! The event plane in tables of an SQL database: the same promises on PostgreSQL and on SQLite.
//!
//! Knows its tables and statements. On PostgreSQL the tables are in parts (see [`parted`]), on SQLite in one
//! piece. Positions come from a counter row that is locked until the commit, never
//! from a sequence, which is visible out of commit order. Every row carries a keyed hash, so that a changed
//! or deleted one is named. Must not know other tables of the same database, customers, or the clock.

mod append;
mod checking;
pub(crate) mod data;
mod dropping;
mod erasure;
mod parted;
mod rows;
mod statements;

use std::ops::ControlFlow;
use std::sync::Arc;

use calendar::Instant;
use ids::EnvironmentId;
use pricing::UsageEvent;
use sql::{
    Database, Engine, Migration, NoRefusal, Queries, Reader, Row, Statement, Value, WriteError, values,
};

use self::append::Batch;
use self::dropping::Below;
use self::parted::{Between, Parted};
use self::rows::{as_int, event_of, number_of};
pub use self::statements::SHARED as STATEMENTS;
use crate::cancelling::{Entry, Together, check_unmarked, written};
use crate::content::Words;
use crate::days::Days;
use crate::fault::{Damage, PlaneFault};
use crate::identity::{ContentHash, Hashes, PLANE_KEY_BYTES, PlaneKey};
use crate::plane::{
    Appended, ConflictRecord, Droppable, Dropping, EnvironmentStatistics, EventPlane, Floor, Position,
    PropertyNames, Read, StoredEvent, SubjectSummary, Touched,
};

/// The format that rows are written in.
const FORMAT: i64 = 3;

/// The schema's steps, for a database of its own. Beside other tables, list them under the next free numbers.
pub const MIGRATIONS: &[Migration] = &[
    Migration { number: 1, name: "usage_events", text: include_str!("0001_usage_events.sql") },
    Migration { number: 2, name: "usage_parts", text: include_str!("0002_usage_parts.sql") },
    Migration { number: 3, name: "usage_cancellations", text: include_str!("0003_usage_cancellations.sql") },
    Migration { number: 4, name: "usage_dropped", text: include_str!("0004_usage_dropped.sql") },
];

/// The statements that only this engine runs, beside [`STATEMENTS`].
#[must_use]
pub fn statements_of(engine: Engine) -> &'static [Statement] {
    match engine {
        Engine::Sqlite => statements::WHOLE,
        Engine::Postgres => parted::STATEMENTS,
    }
}

/// Tables of usage events.
pub struct TablePlane {
    database: Database,
    hashes: Arc<Hashes>,
    /// Where the tables are in parts.
    parted: Option<Parted>,
}

impl TablePlane {
    /// Opens the plane in a migrated database, and makes its key where it has none.
    pub fn open(database: Database) -> Result<TablePlane, PlaneFault> {
        TablePlane::open_with(database, None)
    }

    /// The same, with the key that a new plane gets.
    pub fn open_with(database: Database, key: Option<PlaneKey>) -> Result<TablePlane, PlaneFault> {
        let key = match read_key(&database)? {
            Some(key) => key,
            None => {
                make_key(&database, key.map_or_else(PlaneKey::random, Ok)?)?;
                let missing =
                    || PlaneFault::Unreadable(Box::new(Damage::of("usage_plane", "the key is missing")));
                read_key(&database)?.ok_or_else(missing)?
            }
        };
        let parted = match database.engine() {
            Engine::Postgres => Some(Parted::open(&database)?),
            Engine::Sqlite => None,
        };
        Ok(TablePlane { database, hashes: Arc::new(Hashes::new(&key)), parted })
    }
}

impl TablePlane {
    fn visit(
        &self,
        reader: &mut Reader<'_>,
        wanted: &Wanted<'_>,
        each: &mut dyn FnMut(StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        let mut words = Words::default();
        let mut visit = |row: &mut Row| Ok(each(event_of(row, (wanted.read.properties, &mut words))?));
        match &self.parted {
            Some(_) => parted::read_rows(reader, wanted, &mut visit)?,
            None => read_rows(reader, wanted, &mut visit)?,
        }
        Ok(())
    }
}

/// What a read asks for, as parameters.
struct Wanted<'a> {
    environment: EnvironmentId,
    read: &'a Read<'a>,
    from: i64,
    to: i64,
    up_to: i64,
}

impl<'a> Wanted<'a> {
    fn of(environment: EnvironmentId, read: &'a Read<'a>) -> Wanted<'a> {
        let (from, to) = (read.from.unwrap_or(Instant::MIN), read.to.map_or(i64::MAX, Instant::as_micros));
        Wanted { environment, read, from: from.as_micros(), to, up_to: as_int(read.up_to.number()) }
    }
}

/// Visits the rows of a read in tables in one piece.
fn read_rows(
    reader: &mut Reader<'_>,
    wanted: &Wanted<'_>,
    each: &mut dyn FnMut(&mut Row) -> Result<ControlFlow<()>, sql::Fault>,
) -> Result<(), sql::Fault> {
    let read = wanted.read;
    let subjects: Value;
    let (statement, last): (&Statement, Option<sql::ValueRef<'_>>) = match read.subjects {
        [] => (&statements::READ_ALL, None),
        [only] => (&statements::READ_SUBJECT, Some((*only).into())),
        several => {
            subjects = Value::list_of_texts(several.iter().copied());
            (&statements::READ_SUBJECTS, Some((&subjects).into()))
        }
    };
    let environment = wanted.environment.as_bytes();
    let mut parameters = values![environment, wanted.up_to, wanted.from, wanted.to, read.event_type].to_vec();
    parameters.extend(last);
    for_each_until(reader, statement, &parameters, each).map(drop)
}

/// Visits rows until told to stop, and says whether that was; what comes after is left where it is.
fn for_each_until(
    reader: &mut Reader<'_>,
    statement: &Statement,
    parameters: &[sql::ValueRef<'_>],
    each: &mut dyn FnMut(&mut Row) -> Result<ControlFlow<()>, sql::Fault>,
) -> Result<ControlFlow<()>, sql::Fault> {
    let mut flow = ControlFlow::Continue(());
    reader.for_each(statement, parameters, &mut |row| {
        if flow.is_continue() {
            flow = each(row)?;
        }
        Ok(())
    })?;
    Ok(flow)
}

fn read_key(database: &Database) -> Result<Option<PlaneKey>, PlaneFault> {
    database.read(|reader| {
        let Some(row) = reader.query_opt(&statements::READ_KEY, &[])? else { return Ok(None) };
        let found = row.int(0)?;
        if found != FORMAT {
            return Err(PlaneFault::Format { found: number_of(found), known: number_of(FORMAT) });
        }
        let bytes: [u8; PLANE_KEY_BYTES] =
            row.blob(1)?.try_into().map_err(|_| row.unreadable(1, "a key has 32 bytes"))?;
        Ok(Some(PlaneKey::from_bytes(bytes)))
    })
}

fn make_key(database: &Database, key: PlaneKey) -> Result<(), PlaneFault> {
    let written: Result<u64, WriteError<NoRefusal>> = database.write(move |transaction| {
        Ok(transaction.execute(&statements::MAKE_KEY, &values![FORMAT, key.as_bytes()])?)
    });
    written.map(drop).map_err(of_write)
}

/// What a write's failure means here; nothing in this crate refuses inside one.
fn of_write(error: WriteError<NoRefusal>) -> PlaneFault {
    match error {
        WriteError::Refused(refusal) => match refusal {},
        WriteError::Fault(fault) => PlaneFault::Sql(fault),
        WriteError::Unknown { .. } => PlaneFault::Unknown,
    }
}

fn check_reached(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    asked: Position,
) -> Result<(), PlaneFault> {
    let watermark = watermark_of(reader, environment)?;
    if asked > watermark {
        return Err(PlaneFault::AheadOfWatermark { environment, asked, watermark });
    }
    Ok(())
}

/// The same for a read of events: what was dropped of them. Nothing is truncated while the read goes on.
fn reached(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    asked: Position,
) -> Result<Option<Floor>, PlaneFault> {
    reader.query_opt(&statements::SHARE_SPACE, &[])?;
    let row = reader.query_opt(&statements::REACHED, &values![environment.as_bytes()])?;
    let position = row.as_ref().map_or(Ok(0), |row| row.int(0))?;
    let watermark = Position::new(number_of(position));
    if asked > watermark {
        return Err(PlaneFault::AheadOfWatermark { environment, asked, watermark });
    }
    Ok(row.map_or(Ok(None), |row| dropping::floor_of(&row, 1))?)
}

fn watermark_of(reader: &mut Reader<'_>, environment: EnvironmentId) -> Result<Position, sql::Fault> {
    let row = reader.query_opt(&statements::WATERMARK, &values![environment.as_bytes()])?;
    let position = row.map_or(Ok(0), |row| row.int(0))?;
    Ok(Position::new(number_of(position)))
}

impl EventPlane for TablePlane {
    fn append(&self, environment: EnvironmentId, events: &[UsageEvent]) -> Result<Vec<Appended>, PlaneFault> {
        check_unmarked(events)?;
        let batch = Batch::of(&self.hashes, environment, events)?;
        if batch.events.is_empty() {
            return Ok(Vec::new());
        }
        match &self.parted {
            Some(parted) => parted.append(&self.database, batch),
            None => Ok(append::append(&self.database, batch, Together::No)?.unwrap_or_default()),
        }
    }

    fn append_entries(
        &self,
        environment: EnvironmentId,
        entries: &[Entry<'_>],
        together: Together,
    ) -> Result<Option<Vec<Appended>>, PlaneFault> {
        let batch = Batch::of(&self.hashes, environment, &written(entries)?)?;
        if batch.events.is_empty() {
            return Ok(Some(Vec::new()));
        }
        match (&self.parted, together) {
            (None, _) => append::append(&self.database, batch, together),
            (Some(parted), Together::No) => parted.append(&self.database, batch).map(Some),
            (Some(parted), Together::AllOrNone) => parted.append_together(&self.database, batch),
        }
    }

    fn watermark(&self, environment: EnvironmentId) -> Result<Position, PlaneFault> {
        self.database.read(|reader| Ok(watermark_of(reader, environment)?))
    }

    fn read_entries(
        &self,
        environment: EnvironmentId,
        read: &Read<'_>,
        each: &mut dyn FnMut(StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        self.database.read(|reader| {
            let floor = reached(reader, environment, read.up_to)?;
            Floor::check(floor.as_ref(), environment, read)?;
            self.visit(reader, &Wanted::of(environment, read), each)
        })
    }

    fn known(&self, environment: EnvironmentId, event: &UsageEvent) -> Result<Option<Appended>, PlaneFault> {
        let batch = Batch::of(&self.hashes, environment, std::slice::from_ref(event))?;
        self.database.read(|reader| Ok(batch.known(reader)?))
    }

    fn floor(&self, environment: EnvironmentId) -> Result<Option<Floor>, PlaneFault> {
        self.database.read(|reader| Ok(dropping::floor(reader, environment)?))
    }

    fn droppable(
        &self,
        environment: EnvironmentId,
        before: Instant,
        up_to: Position,
    ) -> Result<Droppable, PlaneFault> {
        let below = Below { environment, before, up_to };
        self.database.read(|reader| Ok(dropping::droppable(reader, below, self.parted.is_some())?))
    }

    fn drop_before(
        &self,
        environment: EnvironmentId,
        before: Instant,
        up_to: Position,
    ) -> Result<Dropping, PlaneFault> {
        dropping::step(&self.database, Below { environment, before, up_to }, self.parted.is_some())
    }

    fn read_left(
        &self,
        environment: EnvironmentId,
        read: &Read<'_>,
        each: &mut dyn FnMut(StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        self.database.read(|reader| {
            let mut left = Floor::left(reached(reader, environment, read.up_to)?, each);
            self.visit(reader, &Wanted::of(environment, read), &mut left)
        })
    }

    fn find(
        &self,
        environment: EnvironmentId,
        source: &str,
        id: &str,
    ) -> Result<Option<StoredEvent>, PlaneFault> {
        let fingerprint = self.hashes.fingerprint(environment, source, id);
        self.database.read(|reader| {
            let row = match &self.parted {
                Some(_) => parted::find(reader, environment, fingerprint)?,
                None => {
                    let identity = values![environment.as_bytes(), &fingerprint.0];
                    reader.query_opt(&statements::FIND, &identity)?
                }
            };
            let found =
                row.map(|row| event_of(&row, (PropertyNames::All, &mut Words::default()))).transpose()?;
            let Some(floor) = dropping::floor(reader, environment)? else { return Ok(found) };
            let position = match &found {
                Some(found) => found.position,
                None => {
                    let identity = values![environment.as_bytes(), &fingerprint.0];
                    let known = reader.query_opt(&statements::POSITION_OF, &identity)?;
                    let Some(known) = known else { return Ok(None) };
                    Position::new(number_of(known.int(0)?))
                }
            };
            Floor::check_found(Some(&floor), environment, position, found)
        })
    }

    fn touched_since(
        &self,
        environment: EnvironmentId,
        since: Position,
        up_to: Position,
    ) -> Result<Vec<Touched>, PlaneFault> {
        let (mut days, mut words) = (Days::default(), Words::default());
        self.database.read(|reader| {
            check_reached(reader, environment, up_to)?;
            let mut each = |row: &mut Row| {
                let (subject, event_type) = (words.word(row.text(0)?), words.word(row.text(1)?));
                let times = (Instant::from_micros(row.int(2)?), Instant::from_micros(row.int(3)?));
                days.add_many(subject, event_type, times, number_of(row.int(4)?));
                Ok(())
            };
            if self.parted.is_some() {
                Between::new(environment, since, up_to).touched(reader, &mut each)?;
            } else {
                let (since, up_to) = (as_int(since.number()), as_int(up_to.number()));
                let bounds = values![environment.as_bytes(), since, up_to];
                reader.for_each(&statements::TOUCHED, &bounds, &mut each)?;
            }
            Ok::<(), PlaneFault>(())
        })?;
        Ok(days.touched())
    }

    fn first_touched(
        &self,
        environment: EnvironmentId,
        subjects: &[&str],
        since: Position,
        up_to: Position,
    ) -> Result<Option<Instant>, PlaneFault> {
        self.database.read(|reader| {
            check_reached(reader, environment, up_to)?;
            if self.parted.is_some() {
                return Ok(Between::new(environment, since, up_to).first_touched(reader, subjects)?);
            }
            let subjects = Value::list_of_texts(subjects.iter().copied());
            let (since, up_to) = (as_int(since.number()), as_int(up_to.number()));
            let parameters = values![environment.as_bytes(), since, up_to, &subjects];
            let row = reader.query_one(&statements::FIRST_TOUCHED, &parameters)?;
            Ok(row.opt_int(0)?.map(Instant::from_micros))
        })
    }

    fn conflicts(
        &self,
        environment: EnvironmentId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<ConflictRecord>, PlaneFault> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.database.read(|reader| {
            let parameters = values![environment.as_bytes(), as_int(after), limit];
            let rows = reader.query(&statements::CONFLICTS, &parameters)?;
            Ok(rows.iter().map(conflict_of).collect::<Result<_, sql::Fault>>()?)
        })
    }

    fn redact(
        &self,
        environment: EnvironmentId,
        subject: &str,
        opaque: &str,
        keep: &[&str],
    ) -> Result<u64, PlaneFault> {
        let parts = self.parted.as_ref().map(Parted::parts);
        erasure::erase(&self.database, (&self.hashes, parts), environment, (subject, opaque, keep))
    }

    fn check(&self) -> Result<Vec<Damage>, PlaneFault> {
        checking::check(&self.database, &self.hashes)
    }

    fn subjects(
        &self,
        environment: EnvironmentId,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<SubjectSummary>, PlaneFault> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.database.read(|reader| {
            // Every subject sorts after the empty text, which none is.
            let after = after.unwrap_or("");
            let rows = match &self.parted {
                Some(_) => parted::subjects(reader, environment, (after, limit))?,
                None => {
                    let parameters = values![environment.as_bytes(), after, limit];
                    reader.query(&statements::SUBJECTS, &parameters)?
                }
            };
            let summaries = rows.iter().map(|row| {
                Ok(SubjectSummary {
                    subject: Arc::from(row.text(0)?),
                    events: number_of(row.int(1)?),
                    first_time: Instant::from_micros(row.int(2)?),
                    last_time: Instant::from_micros(row.int(3)?),
                })
            });
            Ok(summaries.collect::<Result<_, sql::Fault>>()?)
        })
    }

    fn statistics(&self) -> Result<Vec<EnvironmentStatistics>, PlaneFault> {
        self.database.read(|reader| {
            let mut statistics = Vec::new();
            for row in reader.query(&statements::POSITIONS, &[])? {
                let environment = rows::environment_of(&row, 0)?;
                let count = match &self.parted {
                    Some(_) => &parted::COUNT_SUBJECTS,
                    None => &statements::COUNT_SUBJECTS,
                };
                let subjects = reader.query_one(count, &values![environment.as_bytes()])?;
                statistics.push(EnvironmentStatistics {
                    environment,
                    watermark: Position::new(number_of(row.int(1)?)),
                    subjects: number_of(subjects.int(0)?),
                    conflicts: number_of(row.int(2)?),
                });
            }
            Ok(statistics)
        })
    }
}

fn conflict_of(row: &Row) -> Result<ConflictRecord, sql::Fault> {
    Ok(ConflictRecord {
        sequence: number_of(row.int(0)?),
        first: Position::new(number_of(row.int(1)?)),
        source: Arc::from(row.text(2)?),
        id: Arc::from(row.text(3)?),
        kept: ContentHash::from_number(row.int(4)?.cast_unsigned()),
        refused: ContentHash::from_number(row.int(5)?.cast_unsigned()),
        time: Instant::from_micros(row.int(6)?),
    })
}
