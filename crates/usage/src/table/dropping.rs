//! Dropping what lies below a floor from tables: the floor first, in a commit of its own, then the rows, a part or so
//! many at a time.
//!
//! Knows that the floor counts what went in the same transaction, so that a check can tell what was dropped from
//! what is missing. Must not know why something is dropped.

use calendar::Instant;
use ids::EnvironmentId;
use sql::{ActError, Database, Fault, NoRefusal, Queries, Reader, Row, Transaction, values};

use super::append::Counters;
use super::rows::{as_int, number_of};
use super::{of_write, parted, statements};
use crate::fault::PlaneFault;
use crate::plane::{Droppable, Dropping, Floor, Position};

/// So many rows go in one step from tables in one piece.
const ROWS_AT_ONCE: i64 = 20_000;

/// What is dropped: rows of an environment before an instant, at or below a position.
#[derive(Debug, Clone, Copy)]
pub(super) struct Below {
    pub(super) environment: EnvironmentId,
    pub(super) before: Instant,
    pub(super) up_to: Position,
}

/// What of an environment was dropped, out of three columns that are null where nothing was.
pub(super) fn floor_of(row: &Row, column: usize) -> Result<Option<Floor>, Fault> {
    let Some(before) = row.opt_int(column)? else { return Ok(None) };
    let (before, up_to) = (Instant::from_micros(before), Position::new(number_of(row.int(column + 1)?)));
    Ok(Some(Floor { before, up_to, events: number_of(row.int(column + 2)?) }))
}

/// What was dropped of an environment.
pub(super) fn floor(reader: &mut Reader<'_>, environment: EnvironmentId) -> Result<Option<Floor>, Fault> {
    let row = reader.query_opt(&statements::DROPPED, &values![environment.as_bytes()])?;
    row.map_or(Ok(None), |row| floor_of(&row, 0))
}

/// How much is below.
pub(super) fn droppable(reader: &mut Reader<'_>, below: Below, in_parts: bool) -> Result<Droppable, Fault> {
    let Below { environment, before, up_to } = below;
    let parameters = values![environment.as_bytes(), before.as_micros(), as_int(up_to.number())];
    let statement = if in_parts { &parted::DROPPABLE } else { &statements::DROPPABLE };
    let mut found = Droppable::default();
    for row in reader.query(statement, &parameters)? {
        found.events += number_of(row.int(0)?);
        found.bytes += number_of(row.opt_int(1)?.unwrap_or(0));
    }
    Ok(found)
}

/// A step, in a transaction of its own. Space is given back once all rows went.
pub(super) fn step(database: &Database, below: Below, in_parts: bool) -> Result<Dropping, PlaneFault> {
    let written = database.write(move |transaction| -> Result<Dropping, ActError<NoRefusal>> {
        Ok(below.write(transaction, in_parts)?)
    });
    let dropping = written.map_err(of_write)?;
    if dropping.is_done && in_parts {
        parted::give_back(database, below.before)?;
    }
    Ok(dropping)
}

impl Below {
    fn write(self, transaction: &mut Transaction<'_>, in_parts: bool) -> Result<Dropping, Fault> {
        // Whoever appends or drops waits for one another, so that no position below is still to be committed.
        let counters = Counters::lock(transaction, self.environment)?;
        let row = transaction.query_opt(&statements::DROPPED, &values![self.environment.as_bytes()])?;
        let known = row.map_or(Ok(None), |row| floor_of(&row, 0))?;
        if known.is_some_and(|floor| self.before < floor.before) {
            return Ok(Dropping { events: 0, is_done: true });
        }
        let floor = Floor::raised(known, self.before, self.up_to.min(counters.position));
        if known != Some(floor) {
            self.note(transaction, floor)?;
            return Ok(Dropping { events: 0, is_done: false });
        }
        let below = Below { up_to: floor.up_to, ..self };
        let gone = match in_parts {
            true => parted::drop_from_a_part(transaction, below)?,
            false => {
                let (before, up_to) = (self.before.as_micros(), as_int(floor.up_to.number()));
                let parameters = values![self.environment.as_bytes(), before, up_to, ROWS_AT_ONCE];
                transaction.execute(&statements::DROP_ROWS, &parameters)?
            }
        };
        if gone > 0 {
            self.note(transaction, Floor { events: floor.events + gone, ..floor })?;
        }
        Ok(Dropping { events: gone, is_done: gone == 0 })
    }

    fn note(self, transaction: &mut Transaction<'_>, floor: Floor) -> Result<(), Fault> {
        let (before, up_to) = (floor.before.as_micros(), as_int(floor.up_to.number()));
        let row = values![self.environment.as_bytes(), before, up_to, as_int(floor.events)];
        transaction.execute(&statements::NOTE_DROPPED, &row)?;
        Ok(())
    }
}
