//! Reading tables in parts: whichever question is asked, the parts that can answer it are known before the
//! database plans it.
//!
//! Knows that a subject's events lie in one bucket, and that spans of time say where positions stand. Must
//! not know how events came to be where they are.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use calendar::Instant;
use ids::EnvironmentId;
use sql::{Fault, Queries, Reader, Row, Transaction, Value, ValueRef, values};

use super::super::rows::as_int;
use super::super::{Wanted, data, for_each_until};
use super::keys::{BUCKETS, SPAN_MICROS, SubjectHash, position_base};
use super::statements;
use crate::identity::Fingerprint;
use crate::plane::Position;

/// Up to so many positions are looked through one by one, however many events a subject has.
const FEW_POSITIONS: u64 = 1_000;

/// Visits the rows of a read: of a subject in its bucket, of several in theirs, or of all, one span of time
/// after the other, so that never more than one is sorted.
pub(in crate::table) fn read_rows(
    reader: &mut Reader<'_>,
    wanted: &Wanted<'_>,
    each: &mut dyn FnMut(&mut Row) -> Result<ControlFlow<()>, Fault>,
) -> Result<(), Fault> {
    let Wanted { read, from, to, up_to, .. } = *wanted;
    let environment = wanted.environment.as_bytes();
    match read.subjects {
        [] => read_periods(reader, wanted, each),
        [only] => {
            let hash = SubjectHash::of(wanted.environment, only);
            let (bucket, (first, last)) = (hash.bucket(), hash.keys(from, to));
            let parameters =
                values![environment, up_to, from, to, read.event_type, *only, bucket, first, last];
            for_each_until(reader, &statements::READ_SUBJECT, &parameters, each).map(drop)
        }
        several => {
            let lists = KeyedSubjects::of(wanted.environment, several.iter().copied(), (from, to));
            let parameters = lists.after(&values![environment, from, to, up_to, read.event_type]);
            for_each_until(reader, &statements::READ_SUBJECTS, &parameters, each).map(drop)
        }
    }
}

fn read_periods(
    reader: &mut Reader<'_>,
    wanted: &Wanted<'_>,
    each: &mut dyn FnMut(&mut Row) -> Result<ControlFlow<()>, Fault>,
) -> Result<(), Fault> {
    let Wanted { read, from, to, up_to, .. } = *wanted;
    let environment = wanted.environment.as_bytes();
    for period in reader.query(&statements::PERIODS, &values![environment, up_to, from, to])? {
        let (from, to) = (from.max(period.int(0)?), to.min(period.int(1)?));
        let parameters = values![environment, up_to, from, to, read.event_type];
        if for_each_until(reader, &statements::READ_PERIOD, &parameters, each)?.is_break() {
            break;
        }
    }
    Ok(())
}

/// Subjects with the keys of a span of time, as one list for each bucket.
struct KeyedSubjects([Value; BUCKETS]);

impl KeyedSubjects {
    fn of<'a>(
        environment: EnvironmentId,
        subjects: impl Iterator<Item = &'a str>,
        (from, to): (i64, i64),
    ) -> KeyedSubjects {
        let mut lists: [String; BUCKETS] = Default::default();
        let subjects: BTreeSet<&str> = subjects.collect();
        for subject in subjects {
            let hash = SubjectHash::of(environment, subject);
            let (first, last) = hash.keys(from, to);
            let bucket = usize::try_from(hash.bucket()).ok().and_then(|bucket| lists.get_mut(bucket));
            let list = bucket.expect("a hash has one of the buckets");
            list.push_str(if list.is_empty() { "[[" } else { ",[" });
            data::write_text(list, subject);
            list.push_str(&format!(",{first},{last}]"));
        }
        KeyedSubjects(lists.map(|mut list| {
            list.push_str(if list.is_empty() { "[]" } else { "]" });
            Value::Json(list)
        }))
    }

    /// As parameters, after others.
    fn after<'v>(&'v self, others: &[ValueRef<'v>]) -> Vec<ValueRef<'v>> {
        others.iter().copied().chain(self.0.iter().map(Value::as_ref)).collect()
    }
}

/// Which positions a question is about: above one, and at or below another.
#[derive(Clone, Copy)]
pub(in crate::table) struct Between {
    environment: EnvironmentId,
    since: Position,
    up_to: Position,
}

impl Between {
    pub(in crate::table) fn new(environment: EnvironmentId, since: Position, up_to: Position) -> Between {
        Between { environment, since, up_to }
    }

    fn numbers(self) -> (i64, i64) {
        (as_int(self.since.number()), as_int(self.up_to.number()))
    }

    fn keys(self) -> (i64, i64) {
        let (base, (since, up_to)) = (position_base(self.environment), self.numbers());
        (base + since, base + up_to)
    }

    /// The stretches of time that hold such positions, half-open, in order: spans that follow one another are
    /// one stretch.
    fn stretches(self, reader: &mut Reader<'_>) -> Result<Vec<(i64, i64)>, Fault> {
        let (since, up_to) = self.numbers();
        let mut stretches: Vec<(i64, i64)> = Vec::new();
        let bounds = values![self.environment.as_bytes(), since, up_to];
        for span in reader.query(&statements::SPANS, &bounds)? {
            let from = span.int(0)?;
            match stretches.last_mut() {
                Some((_, to)) if *to == from => *to = from + SPAN_MICROS,
                _ => stretches.push((from, from + SPAN_MICROS)),
            }
        }
        Ok(stretches)
    }

    /// Visits subject, type, first and last time and number of the events of a day; one may come twice.
    pub(in crate::table) fn touched(
        self,
        reader: &mut Reader<'_>,
        each: &mut dyn FnMut(&mut Row) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let (first, last) = self.keys();
        for (from, to) in self.stretches(reader)? {
            let parameters = values![self.environment.as_bytes(), from, to, first, last];
            reader.for_each(&statements::TOUCHED, &parameters, each)?;
        }
        Ok(())
    }

    /// The earliest time of these subjects.
    pub(in crate::table) fn first_touched(
        self,
        reader: &mut Reader<'_>,
        subjects: &[&str],
    ) -> Result<Option<Instant>, Fault> {
        let (environment, (since, up_to)) = (self.environment.as_bytes(), self.numbers());
        let few = self.up_to.number().saturating_sub(self.since.number()) <= FEW_POSITIONS;
        let listed = Value::list_of_texts(subjects.iter().copied());
        for (from, to) in self.stretches(reader)? {
            let row = if few {
                let (first, last) = self.keys();
                let parameters = values![environment, from, to, first, last, &listed];
                reader.query_one(&statements::FIRST_OF_FEW, &parameters)?
            } else {
                let lists = KeyedSubjects::of(self.environment, subjects.iter().copied(), (from, to));
                let parameters = lists.after(&values![environment, from, to, since, up_to]);
                reader.query_one(&statements::FIRST_OF_MANY, &parameters)?
            };
            if let Some(time) = row.opt_int(0)? {
                return Ok(Some(Instant::from_micros(time)));
            }
        }
        Ok(None)
    }
}

/// The row of the event with an identity.
pub(in crate::table) fn find(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    fingerprint: Fingerprint,
) -> Result<Option<Row>, Fault> {
    let identity = values![environment.as_bytes(), &fingerprint.0];
    let Some(known) = reader.query_opt(&super::super::statements::POSITION_OF, &identity)? else {
        return Ok(None);
    };
    let position = known.int(0)?;
    let number = super::super::rows::number_of(position);
    let only = Between::new(environment, Position::new(number.saturating_sub(1)), Position::new(number));
    let (_, key) = only.keys();
    for (from, to) in only.stretches(reader)? {
        let parameters = values![environment.as_bytes(), from, to, position, key];
        if let Some(found) = reader.query_opt(&statements::FIND, &parameters)? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// The subjects after one, in order: with the number of their events and their first and last time.
pub(in crate::table) fn subjects(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    (after, limit): (&str, i64),
) -> Result<Vec<Row>, Fault> {
    let wanted = usize::try_from(limit).unwrap_or(usize::MAX);
    let (mut after, mut counted) = (after.to_owned(), BTreeMap::new());
    // Listed subjects may have no events any more, where those were dropped.
    while counted.len() < wanted {
        let names = reader.query(&statements::SUBJECTS, &values![environment.as_bytes(), &after, limit])?;
        let names: Vec<&str> = names.iter().map(|row| row.text(0)).collect::<Result<_, Fault>>()?;
        let Some(last) = names.last() else { break };
        after = (*last).to_owned();
        let is_all = names.len() < wanted;
        let lists = KeyedSubjects::of(environment, names.into_iter(), (i64::MIN, i64::MAX));
        let all = values![environment.as_bytes(), i64::MIN, i64::MAX, i64::MAX, None::<&str>];
        for row in reader.query(&statements::COUNT_EVENTS, &lists.after(&all))? {
            counted.insert(row.text(0)?.to_owned(), row);
        }
        if is_all {
            break;
        }
    }
    Ok(counted.into_values().take(wanted).collect())
}

/// The rows of a subject, in order of position.
pub(in crate::table) fn rows_of_subject(
    transaction: &mut Transaction<'_>,
    environment: EnvironmentId,
    subject: &str,
) -> Result<Vec<Row>, Fault> {
    let hash = SubjectHash::of(environment, subject);
    let (first, last) = hash.keys(i64::MIN, i64::MAX);
    let parameters = values![environment.as_bytes(), subject, hash.bucket(), first, last];
    transaction.query(&statements::OF_SUBJECT, &parameters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subjects_are_listed_once_each_in_their_bucket() {
        let environment = EnvironmentId::from_bytes([1; 16]);
        let subjects: Vec<String> = (0..50).map(|number| format!("meter \"{number}\"")).collect();
        let twice = subjects.iter().chain(&subjects).map(String::as_str);
        let KeyedSubjects(lists) = KeyedSubjects::of(environment, twice, (0, 1));
        let mut seen = BTreeSet::new();
        for (bucket, list) in (0..).zip(&lists) {
            let Value::Json(list) = list else { panic!("{list:?}") };
            let list: Vec<(String, i64, i64)> = serde_json::from_str(list).unwrap();
            assert!(list.len() > 3, "{list:?}");
            for (subject, first, last) in list {
                let hash = SubjectHash::of(environment, &subject);
                assert_eq!((hash.bucket(), hash.keys(0, 1)), (bucket, (first, last)));
                assert!(seen.insert(subject));
            }
        }
        assert_eq!(seen.len(), 50);
    }
}
