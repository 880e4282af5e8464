//! What was sent as usage and did not become it: kept once however often it is sent, found again, counted.
//! Knows how many are kept at most and which go first; must not know why anything is rejected, or what mends it.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use calendar::Instant;
use ids::{EnvironmentId, RejectedId};
use sql::{Fault, Queries, Row, Statement, Transaction, Value, ValueRef, values};

use crate::rows;

/// Most that are kept of an environment. Beyond it the oldest dismissed ones go first, then the oldest mended
/// ones; while none can go, a new one is counted and not kept. What was mended by an event of another identity stays,
/// as it would be taken for new when it is sent again; only what was sent goes from it.
pub const REJECTED_MAX: u64 = 10_000;
/// Most bytes that are kept of an environment, in the same way: of what was sent, where from, and [`ROW_BYTES`] of each.
pub const REJECTED_BYTES_MAX: u64 = 64 * 1024 * 1024;
/// What each counts for beside what was sent and where from: its code and its message.
pub const ROW_BYTES: u64 = 1_024;
/// Most bytes of a message that says why something was rejected.
pub const MESSAGE_BYTES_MAX: usize = 1_000;
/// Most bytes that are read for one page; a page that reaches them goes no further, however many were asked for.
pub const PAGE_BYTES_MAX: u64 = 8 * 1024 * 1024;

/// The bytes of what was sent, in SQL.
macro_rules! content_bytes {
    () => {
        "COALESCE(OCTET_LENGTH(body), 0) + COALESCE(OCTET_LENGTH(event), 0)"
    };
}
/// The bytes of where it was sent from; with the content's and [`ROW_BYTES`] they are what one counts for.
macro_rules! place_bytes {
    () => {
        "OCTET_LENGTH(source) + COALESCE(OCTET_LENGTH(place), 0) + COALESCE(OCTET_LENGTH(message_id), 0)"
    };
}
/// Every column of one, in SQL.
macro_rules! columns {
    () => {
        "rejected, number, kind, way, source, place, code, message, first_at, last_at, times, state, attempts, \
         acted_at, acted_by, reason, manner, became_source, became_id, bytes, message_id, taken_at, body, event, \
         replacement"
    };
}
/// What a filter keeps after a number, in SQL.
macro_rules! filtered {
    () => {
        "environment = $1 AND number > $2 \
         AND (CAST($3 AS TEXT) IS NULL OR kind = CAST($3 AS TEXT)) \
         AND (CAST($4 AS TEXT) IS NULL OR way = CAST($4 AS TEXT)) \
         AND (CAST($5 AS TEXT) IS NULL OR source = CAST($5 AS TEXT)) \
         AND (CAST($6 AS TEXT) IS NULL OR state IN (CAST($6 AS TEXT), CAST($7 AS TEXT))) \
         AND (CAST($8 AS BIGINT) IS NULL OR last_at >= CAST($8 AS BIGINT))"
    };
}

const COUNTS_INSERT: Statement = Statement::new(
    "rejected.counts_insert",
    "INSERT INTO rejected_event_counts (environment, newest, kept, kept_bytes, open, not_kept) \
     VALUES ($1, 0, 0, 0, 0, 0) ON CONFLICT DO NOTHING",
);
const COUNTS_LOCK: Statement = Statement::new(
    "rejected.counts_lock",
    "SELECT newest, kept, kept_bytes, open, not_kept FROM rejected_event_counts \
     WHERE environment = $1 {{lock}}",
);
const COUNTS: Statement = Statement::new(
    "rejected.counts",
    "SELECT newest, kept, kept_bytes, open, not_kept FROM rejected_event_counts WHERE environment = $1",
);
const COUNTS_SET: Statement = Statement::new(
    "rejected.counts_set",
    "UPDATE rejected_event_counts SET newest = $2, kept = $3, kept_bytes = $4, open = $5, not_kept = $6 \
     WHERE environment = $1",
);
const TOTALS: Statement = Statement::new(
    "rejected.totals",
    "SELECT CAST(COALESCE(SUM(open), 0) AS BIGINT), CAST(COALESCE(SUM(not_kept), 0) AS BIGINT) \
     FROM rejected_event_counts",
);
const KNOWN: Statement = Statement::new(
    "rejected.known",
    "SELECT rejected, state, code, message FROM rejected_events \
     WHERE environment = $1 AND rejected IN {{texts_in $2}}",
);
const AGAIN: Statement = Statement::new(
    "rejected.again",
    "UPDATE rejected_events SET times = times + 1, last_at = $3 \
     WHERE environment = $1 AND rejected IN {{texts_in $2}}",
);
const OTHERWISE: Statement = Statement::new(
    "rejected.otherwise",
    "UPDATE rejected_events SET code = $3, message = $4 WHERE environment = $1 AND rejected = $2",
);
const INSERT: Statement = Statement::new(
    "rejected.insert",
    "INSERT INTO rejected_events (environment, rejected, number, kind, way, source, place, code, message, \
     first_at, last_at, times, state, attempts, bytes, message_id, taken_at, body, event) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
);
const CLOSED: Statement = Statement::new(
    "rejected.closed",
    concat!(
        "SELECT rejected, CAST(",
        content_bytes!(),
        " AS BIGINT), CAST(",
        place_bytes!(),
        " AS BIGINT), state, manner FROM rejected_events \
         WHERE environment = $1 AND state IN ('dismissed', 'mended') ORDER BY state, number LIMIT $2"
    ),
);
const EMPTY: Statement = Statement::new(
    "rejected.empty",
    "UPDATE rejected_events SET body = NULL, event = NULL \
     WHERE environment = $1 AND rejected IN {{texts_in $2}}",
);
const DROP_ACTS: Statement = Statement::new(
    "rejected.drop_acts",
    "DELETE FROM rejected_event_acts WHERE environment = $1 AND rejected IN {{texts_in $2}}",
);
const DROP: Statement = Statement::new(
    "rejected.drop",
    "DELETE FROM rejected_events WHERE environment = $1 AND rejected IN {{texts_in $2}}",
);
const ONE: Statement = Statement::new(
    "rejected.one",
    concat!("SELECT ", columns!(), " FROM rejected_events WHERE environment = $1 AND rejected = $2"),
);
const SIZES: Statement = Statement::new(
    "rejected.sizes",
    concat!(
        "SELECT CAST(",
        content_bytes!(),
        " AS BIGINT), CAST(",
        place_bytes!(),
        " AS BIGINT) FROM rejected_events WHERE ",
        filtered!(),
        " ORDER BY number LIMIT $9"
    ),
);
const PAGE: Statement = Statement::new(
    "rejected.page",
    concat!("SELECT ", columns!(), " FROM rejected_events WHERE ", filtered!(), " ORDER BY number LIMIT $9"),
);
const COUNT: Statement = Statement::new(
    "rejected.count",
    concat!("SELECT CAST(COUNT(*) AS BIGINT) FROM rejected_events WHERE ", filtered!()),
);

pub(crate) const ALL: &[Statement] = &[
    COUNTS_INSERT,
    COUNTS_LOCK,
    COUNTS,
    COUNTS_SET,
    TOTALS,
    KNOWN,
    AGAIN,
    OTHERWISE,
    INSERT,
    CLOSED,
    EMPTY,
    DROP_ACTS,
    DROP,
    ONE,
    SIZES,
    PAGE,
    COUNT,
];

/// Why something did not become usage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RejectedKind {
    /// It is an event whose source and id belong to one with other content.
    Conflict,
    /// It is no event.
    Malformed,
    /// It is an event that could not be kept when it came.
    Refused,
}

/// By which way something came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RejectedWay {
    /// As an event over HTTP.
    Http,
    /// As a sample of a metric over HTTP.
    Metrics,
    /// As a message of a broker.
    Broker,
    /// As a row of a file.
    Import,
}

/// How something rejected stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RejectedState {
    /// Nothing was done about it, or nothing that helped.
    Open,
    /// It is being mended: which event is to be kept is settled, and perhaps it is kept already.
    Mending,
    /// An event is kept for it.
    Mended,
    /// Nobody wants it.
    Dismissed,
}

/// How something rejected is mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// As it came.
    AsIs,
    /// By an event that was given for it.
    Event,
    /// By what conflicts taking the place of what was kept.
    Second,
    /// By what conflicts counting too, under an id of its own.
    Both,
}

const KINDS: [(&str, RejectedKind); 3] = [
    ("conflict", RejectedKind::Conflict),
    ("malformed", RejectedKind::Malformed),
    ("refused", RejectedKind::Refused),
];
const WAYS: [(&str, RejectedWay); 4] = [
    ("http", RejectedWay::Http),
    ("metrics", RejectedWay::Metrics),
    ("broker", RejectedWay::Broker),
    ("import", RejectedWay::Import),
];
const STATES: [(&str, RejectedState); 4] = [
    ("open", RejectedState::Open),
    ("mending", RejectedState::Mending),
    ("mended", RejectedState::Mended),
    ("dismissed", RejectedState::Dismissed),
];
const MANNERS: [(&str, Manner); 4] =
    [("as_is", Manner::AsIs), ("event", Manner::Event), ("second", Manner::Second), ("both", Manner::Both)];

/// The code of a value in its table.
fn code_of<T: PartialEq>(codes: &[(&'static str, T)], value: &T) -> &'static str {
    let found = codes.iter().find(|(_, known)| known == value);
    found.map(|(code, _)| *code).expect("every value has a code")
}

fn value_of<T: Copy>(codes: &[(&str, T)], row: &Row, column: usize) -> Result<T, Fault> {
    let text = row.text(column)?;
    let found = codes.iter().find(|(code, _)| *code == text);
    found.map(|(_, value)| *value).ok_or_else(|| row.unreadable(column, format!("{text:?} is no code")))
}

impl RejectedKind {
    /// Every kind with its code.
    pub const CODES: [(&'static str, RejectedKind); 3] = KINDS;

    /// Its code.
    pub fn code(self) -> &'static str {
        code_of(&KINDS, &self)
    }
}

impl RejectedWay {
    /// Every way with its code.
    pub const CODES: [(&'static str, RejectedWay); 4] = WAYS;

    /// Its code.
    pub fn code(self) -> &'static str {
        code_of(&WAYS, &self)
    }
}

impl RejectedState {
    /// The states that are asked for, with their codes: what is being mended is open still.
    pub const CODES: [(&'static str, RejectedState); 3] = [STATES[0], STATES[2], STATES[3]];

    /// Its code.
    pub fn code(self) -> &'static str {
        code_of(&STATES, &self)
    }

    /// Whether something is still to be done about it.
    pub fn is_open(self) -> bool {
        matches!(self, RejectedState::Open | RejectedState::Mending)
    }
}

impl Manner {
    /// Its code.
    pub fn code(self) -> &'static str {
        code_of(&MANNERS, &self)
    }
}

/// Something rejected that is about to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRejected {
    /// Made of what was sent.
    pub id: RejectedId,
    /// Why it did not become usage.
    pub kind: RejectedKind,
    /// By which way it came.
    pub way: RejectedWay,
    /// From whom there: a broker's name in the settings, a file's name, or who sent the event.
    pub source: String,
    /// Where there: a topic, a line.
    pub place: Option<String>,
    /// A stable code of why.
    pub code: String,
    /// Why, and the way out; at most [`MESSAGE_BYTES_MAX`] bytes.
    pub message: String,
    /// How many bytes were sent.
    pub bytes: u64,
    /// The first of them; none where the event says all.
    pub body: Option<Vec<u8>>,
    /// The event that was read in it.
    pub event: Option<Vec<u8>>,
    /// What a broker knows it by.
    pub message_id: Option<String>,
    /// When a broker took it.
    pub taken_at: Option<Instant>,
}

impl NewRejected {
    /// How many bytes of [`REJECTED_BYTES_MAX`] it takes.
    pub fn kept_bytes(&self) -> u64 {
        let length = |bytes: &Option<Vec<u8>>| bytes.as_ref().map_or(0, Vec::len);
        let told = |text: &Option<String>| text.as_ref().map_or(0, String::len);
        let sent = length(&self.body) + length(&self.event);
        as_count(sent + self.source.len() + told(&self.place) + told(&self.message_id)) + ROW_BYTES
    }
}

/// Something rejected, as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RejectedRow {
    /// What was kept of it when it came; code and message are the newest ones.
    pub sent: NewRejected,
    /// Its place in the order in which they came.
    pub number: u64,
    /// When it came first, and last.
    pub came: (Instant, Instant),
    /// In how many requests or batches it came.
    pub times: u64,
    /// How it stands.
    pub state: RejectedState,
    /// How often something was done about it; whoever acts names the number that it read.
    pub attempts: u64,
    /// When something was done about it last, and by whom.
    pub acted: Option<(Instant, String)>,
    /// Why, where somebody said so.
    pub reason: Option<String>,
    /// How it is or was mended.
    pub manner: Option<Manner>,
    /// Source and id of the event that it is or was mended with.
    pub became: Option<(String, String)>,
    /// That event, while it is being mended.
    pub replacement: Option<Vec<u8>>,
}

impl RejectedRow {
    /// Whether it came again after it was mended or dismissed. That changes nothing by itself: most often a sender
    /// repeats itself. But of a broker's messages without an id of their own a further one of the same content is
    /// taken for this one.
    pub fn came_again(&self) -> bool {
        let acted = self.acted.as_ref().map(|(at, _)| *at);
        !self.state.is_open() && acted.is_some_and(|at| self.came.1 > at)
    }
}

/// Which are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RejectedFilter {
    /// Only of a kind.
    pub kind: Option<RejectedKind>,
    /// Only by a way.
    pub way: Option<RejectedWay>,
    /// Only from there.
    pub source: Option<String>,
    /// Only in a state; what is being mended counts as open.
    pub state: Option<RejectedState>,
    /// Only what came, or came again, at or after an instant.
    pub since: Option<Instant>,
}

/// How many there are of an environment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RejectedCounts {
    /// The number of the newest.
    pub newest: u64,
    /// How many are kept, whatever became of them.
    pub kept: u64,
    /// How many bytes of what was sent are kept.
    pub kept_bytes: u64,
    /// How many of them are open.
    pub open: u64,
    /// How many were not kept, ever, as there was no room.
    pub not_kept: u64,
}

/// What keeping came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct KeptRejected {
    /// How many are new.
    pub new: u64,
    /// How many were kept before.
    pub again: u64,
    /// How many found no room and were counted.
    pub not_kept: u64,
}

/// Keeps what was rejected, each once: what was kept before is noted to have come again, whatever became of it, and
/// where it is open the reason of now becomes its own.
///
/// # Errors
/// A fault of the engine.
pub fn keep(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    rejected: &[NewRejected],
    now: Instant,
) -> Result<KeptRejected, Fault> {
    let wall = environment.to_string();
    let unique: BTreeMap<RejectedId, &NewRejected> = rejected.iter().map(|one| (one.id, one)).collect();
    let names = Value::list_of_texts(unique.keys().map(RejectedId::to_string));
    let mut counts = locked_counts(act, environment)?;
    let known = come_again(act, (&wall, &names), (&unique, now))?;
    // In the order in which they came.
    let mut left: BTreeSet<RejectedId> = unique.keys().filter(|id| !known.contains(id)).copied().collect();
    let new: Vec<&NewRejected> = rejected.iter().filter(|one| left.remove(&one.id)).collect();
    let mut room = Room::of(act, environment, &counts, &new)?;
    let taken: Vec<&NewRejected> = new.iter().copied().filter(|one| room.take(one)).collect();
    room.make(act, environment)?;
    insert(act, &wall, &taken, (counts.newest, now))?;
    let (taken, all) = (as_count(taken.len()), as_count(new.len()));
    counts.newest += taken;
    counts.open += taken;
    counts.not_kept += all - taken;
    (counts.kept, counts.kept_bytes) = (room.kept, room.bytes);
    if all > 0 {
        set_counts(act, environment, counts)?;
    }
    Ok(KeptRejected { new: taken, again: as_count(known.len()), not_kept: all - taken })
}

/// Notes that what is known came again, and why it is rejected now; answers which are known.
fn come_again(
    act: &mut Transaction<'_>,
    (wall, names): (&str, &Value),
    (came, now): (&BTreeMap<RejectedId, &NewRejected>, Instant),
) -> Result<BTreeSet<RejectedId>, Fault> {
    let mut known = BTreeSet::new();
    let mut otherwise = Vec::new();
    for row in act.query(&KNOWN, &values![wall, names])? {
        let id: RejectedId = rows::id(&row, 0)?;
        let one = came.get(&id).expect("it was asked for");
        let is_open = value_of(&STATES, &row, 1)? == RejectedState::Open;
        if is_open && (row.text(2)?, row.text(3)?) != (one.code.as_str(), one.message.as_str()) {
            otherwise.push(*one);
        }
        known.insert(id);
    }
    if !known.is_empty() {
        let again = Value::list_of_texts(known.iter().map(RejectedId::to_string));
        act.execute(&AGAIN, &values![wall, &again, now.as_micros()])?;
    }
    for one in otherwise {
        act.execute(&OTHERWISE, &values![wall, &one.id.to_string(), &one.code, &one.message])?;
    }
    Ok(known)
}

fn as_count(number: usize) -> u64 {
    u64::try_from(number).expect("a count fits")
}

pub(crate) fn as_int(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// What there is room for, and what goes for it.
struct Room {
    kept: u64,
    bytes: u64,
    /// Those that may go, with the bytes that each frees.
    closed: VecDeque<(RejectedId, u64)>,
    /// Those of which only what was sent may go.
    known: VecDeque<(RejectedId, u64)>,
    dropped: Vec<RejectedId>,
    emptied: Vec<RejectedId>,
}

impl Room {
    fn of(
        act: &mut Transaction<'_>,
        environment: EnvironmentId,
        counts: &RejectedCounts,
        wanted: &[&NewRejected],
    ) -> Result<Room, Fault> {
        let mut room = Room {
            kept: counts.kept,
            bytes: counts.kept_bytes,
            closed: VecDeque::new(),
            known: VecDeque::new(),
            dropped: Vec::new(),
            emptied: Vec::new(),
        };
        let bytes: u64 = wanted.iter().map(|one| one.kept_bytes()).sum();
        let fits = counts.kept + as_count(wanted.len()) <= REJECTED_MAX
            && counts.kept_bytes + bytes <= REJECTED_BYTES_MAX;
        if !fits && counts.kept > counts.open {
            // As many as there can be: what is large may take the room of many that are small.
            for row in act.query(&CLOSED, &values![&environment.to_string(), as_int(REJECTED_MAX)])? {
                let (id, content): (RejectedId, u64) = (rows::id(&row, 0)?, rows::watermark(&row, 1)?);
                let is_mended = value_of(&STATES, &row, 3)? == RejectedState::Mended;
                match is_mended && row.opt_text(4)? == Some(Manner::Event.code()) {
                    true if content > 0 => room.known.push_back((id, content)),
                    true => {}
                    false => room.closed.push_back((id, content + rows::watermark(&row, 2)? + ROW_BYTES)),
                }
            }
        }
        Ok(room)
    }

    /// Whether there is room for one; makes it, where it can.
    fn take(&mut self, one: &NewRejected) -> bool {
        let bytes = one.kept_bytes();
        while self.kept >= REJECTED_MAX || self.bytes + bytes > REJECTED_BYTES_MAX {
            let (gone, freed) = if let Some((id, freed)) = self.closed.pop_front() {
                self.kept -= 1;
                (&mut self.dropped, (id, freed))
            } else if self.kept < REJECTED_MAX
                && let Some(known) = self.known.pop_front()
            {
                (&mut self.emptied, known)
            } else {
                return false;
            };
            self.bytes = self.bytes.saturating_sub(freed.1);
            gone.push(freed.0);
        }
        self.kept += 1;
        self.bytes += bytes;
        true
    }

    /// Carries out what goes.
    fn make(&self, act: &mut Transaction<'_>, environment: EnvironmentId) -> Result<(), Fault> {
        let wall = environment.to_string();
        let names = |ids: &[RejectedId]| Value::list_of_texts(ids.iter().map(RejectedId::to_string));
        if !self.dropped.is_empty() {
            let dropped = names(&self.dropped);
            act.execute(&DROP_ACTS, &values![&wall, &dropped])?;
            act.execute(&DROP, &values![&wall, &dropped])?;
        }
        if !self.emptied.is_empty() {
            act.execute(&EMPTY, &values![&wall, &names(&self.emptied)])?;
        }
        Ok(())
    }
}

fn insert(
    act: &mut Transaction<'_>,
    wall: &str,
    new: &[&NewRejected],
    (newest, now): (u64, Instant),
) -> Result<(), Fault> {
    let names: Vec<String> = new.iter().map(|one| one.id.to_string()).collect();
    let row = |(index, (name, one)): (usize, (_, _))| {
        inserted((wall, name), one, (newest + 1 + as_count(index), now))
    };
    let rows: Vec<[ValueRef<'_>; 19]> = names.iter().zip(new.iter().copied()).enumerate().map(row).collect();
    act.load(&INSERT, &rows)?;
    Ok(())
}

fn inserted<'v>(
    (wall, name): (&'v str, &'v String),
    one: &'v NewRejected,
    (number, now): (u64, Instant),
) -> [ValueRef<'v>; 19] {
    [
        wall.into(),
        name.into(),
        as_int(number).into(),
        one.kind.code().into(),
        one.way.code().into(),
        (&one.source).into(),
        one.place.as_deref().into(),
        (&one.code).into(),
        (&one.message).into(),
        now.as_micros().into(),
        now.as_micros().into(),
        1_i64.into(),
        RejectedState::Open.code().into(),
        0_i64.into(),
        as_int(one.bytes).into(),
        one.message_id.as_deref().into(),
        one.taken_at.map(Instant::as_micros).into(),
        one.body.as_ref().into(),
        one.event.as_ref().into(),
    ]
}

/// How many there are, held until the commit: whoever changes any takes this first.
pub(crate) fn locked_counts(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
) -> Result<RejectedCounts, Fault> {
    let wall = environment.to_string();
    act.execute(&COUNTS_INSERT, &values![&wall])?;
    counts_of(&act.query_one(&COUNTS_LOCK, &values![&wall])?)
}

pub(crate) fn set_counts(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    counts: RejectedCounts,
) -> Result<(), Fault> {
    let RejectedCounts { newest, kept, kept_bytes, open, not_kept } = counts;
    let [newest, kept, kept_bytes, open, not_kept] = [newest, kept, kept_bytes, open, not_kept].map(as_int);
    act.execute(&COUNTS_SET, &values![&environment.to_string(), newest, kept, kept_bytes, open, not_kept])?;
    Ok(())
}

fn counts_of(row: &Row) -> Result<RejectedCounts, Fault> {
    Ok(RejectedCounts {
        newest: rows::watermark(row, 0)?,
        kept: rows::watermark(row, 1)?,
        kept_bytes: rows::watermark(row, 2)?,
        open: rows::watermark(row, 3)?,
        not_kept: rows::watermark(row, 4)?,
    })
}

/// How many there are of an environment.
///
/// # Errors
/// A fault of the engine.
pub fn counts(queries: &mut impl Queries, environment: EnvironmentId) -> Result<RejectedCounts, Fault> {
    let found = queries.query_opt(&COUNTS, &values![&environment.to_string()])?;
    found.map_or_else(|| Ok(RejectedCounts::default()), |row| counts_of(&row))
}

/// How many are open, and how many were not kept, of all environments together.
///
/// # Errors
/// A fault of the engine.
pub fn totals(queries: &mut impl Queries) -> Result<(u64, u64), Fault> {
    let row = queries.query_one(&TOTALS, &[])?;
    Ok((rows::watermark(&row, 0)?, rows::watermark(&row, 1)?))
}

/// One of them.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn rejected(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    id: RejectedId,
) -> Result<Option<RejectedRow>, Fault> {
    let found = queries.query_opt(&ONE, &values![&environment.to_string(), &id.to_string()])?;
    found.map(|row| row_of(&row)).transpose()
}

/// Those that a filter keeps, after a number, in the order in which they came: at most so many, and no more than
/// [`PAGE_BYTES_MAX`] of them unless one alone has more. Says whether there are more behind them.
///
/// # Errors
/// A fault of the engine or of a row that does not read back.
pub fn page(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    filter: &RejectedFilter,
    (after, limit): (u64, usize),
) -> Result<(Vec<RejectedRow>, bool), Fault> {
    let wall = environment.to_string();
    let with_limit = |limit: usize| {
        let mut parameters = filtered(&wall, filter, after).to_vec();
        parameters.push(as_int(as_count(limit)).into());
        parameters
    };
    let sizes = queries.query(&SIZES, &with_limit(limit + 1))?;
    let (mut fitting, mut bytes) = (0, 0);
    for row in sizes.iter().take(limit) {
        bytes += rows::watermark(row, 0)? + rows::watermark(row, 1)? + ROW_BYTES;
        if fitting > 0 && bytes > PAGE_BYTES_MAX {
            break;
        }
        fitting += 1;
    }
    let found = queries.query(&PAGE, &with_limit(fitting))?;
    Ok((found.iter().map(row_of).collect::<Result<_, _>>()?, sizes.len() > fitting))
}

/// How many a filter keeps after a number.
///
/// # Errors
/// A fault of the engine.
pub fn count(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    filter: &RejectedFilter,
    after: u64,
) -> Result<u64, Fault> {
    let wall = environment.to_string();
    rows::watermark(&queries.query_one(&COUNT, &filtered(&wall, filter, after))?, 0)
}

fn filtered<'v>(wall: &'v str, filter: &'v RejectedFilter, after: u64) -> [ValueRef<'v>; 8] {
    let RejectedFilter { kind, way, source, state, since } = filter;
    let also = match state {
        Some(RejectedState::Open) => Some(RejectedState::Mending),
        other => *other,
    };
    [
        wall.into(),
        as_int(after).into(),
        kind.map(RejectedKind::code).into(),
        way.map(RejectedWay::code).into(),
        source.as_deref().into(),
        state.map(RejectedState::code).into(),
        also.map(RejectedState::code).into(),
        since.map(Instant::as_micros).into(),
    ]
}

fn row_of(row: &Row) -> Result<RejectedRow, Fault> {
    let text = |column| Ok::<_, Fault>(row.opt_text(column)?.map(str::to_owned));
    let bytes = |column| Ok::<_, Fault>(row.opt_blob(column)?.map(<[u8]>::to_vec));
    let sent = NewRejected {
        id: rows::id(row, 0)?,
        kind: value_of(&KINDS, row, 2)?,
        way: value_of(&WAYS, row, 3)?,
        source: row.text(4)?.to_owned(),
        place: text(5)?,
        code: row.text(6)?.to_owned(),
        message: row.text(7)?.to_owned(),
        bytes: rows::watermark(row, 19)?,
        message_id: text(20)?,
        taken_at: rows::opt_instant(row, 21)?,
        body: bytes(22)?,
        event: bytes(23)?,
    };
    let manner = if row.opt_text(16)?.is_some() { Some(value_of(&MANNERS, row, 16)?) } else { None };
    Ok(RejectedRow {
        sent,
        number: rows::watermark(row, 1)?,
        came: (rows::instant(row, 8)?, rows::instant(row, 9)?),
        times: rows::watermark(row, 10)?,
        state: value_of(&STATES, row, 11)?,
        attempts: rows::watermark(row, 12)?,
        acted: rows::opt_instant(row, 13)?.zip(text(14)?),
        reason: text(15)?,
        manner,
        became: text(17)?.zip(text(18)?),
        replacement: bytes(24)?,
    })
}
