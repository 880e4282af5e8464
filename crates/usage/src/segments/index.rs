//! The index of a segment: which rows each subject has, by type, and when.
//!
//! Knows environments, subjects and runs of rows that share subject and type; also the checksum of each
//! block of the file before it. It is kept in memory as it is written. Must not know columns.

use std::ops::Range;
use std::sync::Arc;

use ids::EnvironmentId;

use crate::content::Malformed;

pub(super) const MAGIC: &[u8; 8] = b"FARTHSIX";
/// Subjects of a block: a lookup reads one block.
pub(super) const BLOCK_SUBJECTS: u64 = 16;

/// One subject's rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Subject {
    pub(super) subject: String,
    pub(super) first_row: u64,
    /// Types, by number, with how many rows each has; in order.
    pub(super) runs: Vec<(u32, u64)>,
    pub(super) first_time: i64,
    pub(super) last_time: i64,
    pub(super) last_position: u64,
}

impl Subject {
    pub(super) fn rows(&self) -> Range<u64> {
        self.first_row..self.first_row + self.runs.iter().map(|(_, rows)| rows).sum::<u64>()
    }
}

/// One environment's rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Environment {
    pub(super) environment: EnvironmentId,
    pub(super) rows: Range<u64>,
    pub(super) subjects: u64,
    pub(super) first_position: u64,
    pub(super) last_position: u64,
    pub(super) first_time: i64,
    pub(super) last_time: i64,
    /// Where each block of subjects begins in the index, and its first row.
    pub(super) blocks: Vec<(usize, u64)>,
}

/// The index as read.
#[derive(Debug)]
pub(super) struct Index {
    bytes: Arc<[u8]>,
    pub(super) block_sums: Vec<u32>,
    pub(super) types: Vec<Arc<str>>,
    pub(super) environments: Vec<Environment>,
}

impl Index {
    /// Reads a written index.
    pub(super) fn parse(bytes: &[u8]) -> Result<Index, Malformed> {
        let mut cursor = Cursor { bytes, at: 0 };
        if cursor.take(MAGIC.len())? != MAGIC {
            return Err(Malformed("an index"));
        }
        let mut block_sums = Vec::new();
        for _ in 0..cursor.count()? {
            let sum = cursor.take(4)?.try_into().expect("four bytes were taken");
            block_sums.push(u32::from_le_bytes(sum));
        }
        let mut types = Vec::new();
        for _ in 0..cursor.count()? {
            types.push(Arc::from(cursor.text()?));
        }
        let (mut environments, mut row) = (Vec::new(), 0);
        for _ in 0..cursor.count()? {
            let environment = cursor.environment(row)?;
            row = environment.rows.end;
            environments.push(environment);
        }
        let length = cursor.count()?;
        let blocks = cursor.take(length)?;
        for environment in &environments {
            if environment.blocks.iter().any(|(place, _)| *place >= blocks.len()) {
                return Err(Malformed("a block of subjects"));
            }
        }
        Ok(Index { bytes: Arc::from(blocks), block_sums, types, environments })
    }

    /// How much memory it takes, roughly.
    pub(super) fn bytes(&self) -> usize {
        let blocks: usize = self.environments.iter().map(|one| one.blocks.len() * 16 + 128).sum();
        self.bytes.len() + self.block_sums.len() * 4 + blocks
    }

    /// The environment's part.
    pub(super) fn environment(&self, environment: EnvironmentId) -> Option<&Environment> {
        let found = self.environments.binary_search_by_key(&environment, |one| one.environment);
        self.environments.get(found.ok()?)
    }

    /// The name of a type.
    pub(super) fn type_name(&self, number: u32) -> Result<&Arc<str>, Malformed> {
        let found = usize::try_from(number).ok().and_then(|number| self.types.get(number));
        found.ok_or(Malformed("a type"))
    }

    /// The number of a type.
    pub(super) fn type_number(&self, name: &str) -> Option<u32> {
        self.types.iter().position(|one| **one == *name).and_then(|found| u32::try_from(found).ok())
    }

    /// A subject's rows.
    pub(super) fn find(&self, of: &Environment, subject: &str) -> Result<Option<Subject>, Malformed> {
        let mut walk = self.walk_from(of, subject)?;
        let mut found = Subject::default();
        let there = walk.next(&mut found)? && found.subject == subject;
        Ok(there.then_some(found))
    }

    /// Finds subjects of an environment that are asked for in order.
    pub(super) fn seek<'a>(&'a self, of: &'a Environment) -> SubjectSeek<'a> {
        SubjectSeek { index: self, of, walk: None, next: Subject::default(), is_over: false }
    }

    /// All subjects of an environment, in order.
    pub(super) fn walk<'a>(&'a self, of: &'a Environment) -> SubjectWalk<'a> {
        let at = of.blocks.first().map_or(0, |(place, _)| *place);
        SubjectWalk {
            cursor: Cursor { bytes: &self.bytes, at },
            of,
            left: of.subjects,
            number: 0,
            row: of.rows.start,
            held: None,
        }
    }

    /// The subjects of an environment that do not sort before `first`, in order.
    pub(super) fn walk_from<'a>(
        &'a self,
        of: &'a Environment,
        first: &str,
    ) -> Result<SubjectWalk<'a>, Malformed> {
        let mut after = 0..of.blocks.len();
        // The last block whose first subject does not sort after the one sought.
        while after.start + 1 < after.end {
            let middle = after.start + (after.end - after.start) / 2;
            if self.first_of_block(of, middle)? <= first {
                after.start = middle;
            } else {
                after.end = middle;
            }
        }
        let mut walk = self.walk(of);
        if let Some((place, row)) = of.blocks.get(after.start) {
            let skipped = wide(after.start) * BLOCK_SUBJECTS;
            walk.cursor.at = *place;
            walk.row = *row;
            walk.number = skipped;
            walk.left = of.subjects.saturating_sub(skipped);
        }
        let mut next = Subject::default();
        while walk.next(&mut next)? {
            if next.subject.as_str() >= first {
                walk.held = Some(next);
                break;
            }
        }
        Ok(walk)
    }

    fn first_of_block(&self, of: &Environment, block: usize) -> Result<&str, Malformed> {
        let (place, _) = of.blocks.get(block).ok_or(Malformed("a block of subjects"))?;
        let mut cursor = Cursor { bytes: &self.bytes, at: *place };
        cursor.number()?;
        cursor.text()
    }
}

/// Subjects in order. Each `next` overwrites the one before, so that a walk allocates little.
pub(super) struct SubjectWalk<'a> {
    cursor: Cursor<'a>,
    of: &'a Environment,
    left: u64,
    number: u64,
    row: u64,
    held: Option<Subject>,
}

impl SubjectWalk<'_> {
    /// The next subject, or false at the end. `subject` must be the one of the call before, or empty.
    pub(super) fn next(&mut self, subject: &mut Subject) -> Result<bool, Malformed> {
        if let Some(held) = self.held.take() {
            *subject = held;
            return Ok(true);
        }
        if self.left == 0 {
            return Ok(false);
        }
        if self.number.is_multiple_of(BLOCK_SUBJECTS) {
            subject.subject.clear();
        }
        let shared = self.cursor.count()?;
        if !subject.subject.is_char_boundary(shared) {
            return Err(Malformed("a subject's beginning"));
        }
        subject.subject.truncate(shared);
        subject.subject.push_str(self.cursor.text()?);
        subject.first_row = self.row;
        subject.runs.clear();
        for _ in 0..self.cursor.count()? {
            let number = u32::try_from(self.cursor.number()?).map_err(|_| Malformed("a type"))?;
            let rows = self.cursor.number()?;
            subject.runs.push((number, rows));
            self.row = self.row.checked_add(rows).ok_or(Malformed("a count of rows"))?;
        }
        subject.first_time = self.cursor.time_after(self.of.first_time)?;
        subject.last_time = self.cursor.time_after(subject.first_time)?;
        let last = self.of.first_position.checked_add(self.cursor.number()?);
        subject.last_position = last.ok_or(Malformed("a position"))?;
        self.left -= 1;
        self.number += 1;
        Ok(true)
    }
}

/// How many subjects are walked past before the one sought is looked for by halves.
const WALKED_PAST_MAX: u32 = 32;

/// Subjects that are asked for in order: mostly the next is close by, or it is known that there is none.
pub(super) struct SubjectSeek<'a> {
    index: &'a Index,
    of: &'a Environment,
    walk: Option<SubjectWalk<'a>>,
    /// The first that does not sort before the one asked for last.
    next: Subject,
    /// Whether there is none.
    is_over: bool,
}

impl SubjectSeek<'_> {
    /// A subject's rows. It must not sort before the one asked for last.
    pub(super) fn find(&mut self, subject: &str) -> Result<Option<&Subject>, Malformed> {
        if self.walk.is_none() {
            self.jump(subject)?;
        }
        let mut left = WALKED_PAST_MAX;
        while !self.is_over && self.next.subject.as_str() < subject {
            match (left.checked_sub(1), &mut self.walk) {
                (Some(less), Some(walk)) => {
                    left = less;
                    self.is_over = !walk.next(&mut self.next)?;
                }
                _ => self.jump(subject)?,
            }
        }
        Ok((!self.is_over && self.next.subject == subject).then_some(&self.next))
    }

    /// Goes to the first that does not sort before this one.
    fn jump(&mut self, subject: &str) -> Result<(), Malformed> {
        let mut walk = self.index.walk_from(self.of, subject)?;
        self.next = Subject::default();
        self.is_over = !walk.next(&mut self.next)?;
        self.walk = Some(walk);
        Ok(())
    }
}

#[derive(Clone, Copy)]
struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], Malformed> {
        let end = self.at.checked_add(count).ok_or(Malformed("more bytes"))?;
        let taken = self.bytes.get(self.at..end).ok_or(Malformed("more bytes"))?;
        self.at = end;
        Ok(taken)
    }

    /// Seven bits a byte, the lowest first; the high bit says that more follow.
    fn number(&mut self) -> Result<u64, Malformed> {
        let mut number = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = *self.bytes.get(self.at).ok_or(Malformed("more bytes"))?;
            self.at += 1;
            number |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(Malformed("a number of at most 64 bits"))
    }

    fn count(&mut self) -> Result<usize, Malformed> {
        usize::try_from(self.number()?).map_err(|_| Malformed("a count"))
    }

    fn text(&mut self) -> Result<&'a str, Malformed> {
        let length = self.count()?;
        std::str::from_utf8(self.take(length)?).map_err(|_| Malformed("UTF-8 text"))
    }

    fn time_after(&mut self, first: i64) -> Result<i64, Malformed> {
        first.checked_add_unsigned(self.number()?).ok_or(Malformed("a time"))
    }

    fn environment(&mut self, row: u64) -> Result<Environment, Malformed> {
        let id = self.take(16)?.try_into().expect("sixteen bytes were taken");
        let rows = row..row.checked_add(self.number()?).ok_or(Malformed("a count of rows"))?;
        let subjects = self.number()?;
        let first_position = self.number()?;
        let last_position = first_position.checked_add(self.number()?).ok_or(Malformed("a position"))?;
        let first_time = i64::from_le_bytes(self.take(8)?.try_into().expect("eight bytes were taken"));
        let last_time = self.time_after(first_time)?;
        let mut blocks = Vec::new();
        for _ in 0..self.count()? {
            let place = self.count()?;
            let first = rows.start.checked_add(self.number()?).ok_or(Malformed("a count of rows"))?;
            blocks.push((place, first));
        }
        let environment = EnvironmentId::from_bytes(id);
        Ok(Environment {
            environment,
            rows,
            subjects,
            first_position,
            last_position,
            first_time,
            last_time,
            blocks,
        })
    }
}

pub(super) fn wide(number: usize) -> u64 {
    u64::try_from(number).expect("a length fits into 64 bits")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::segments::index_building::IndexBuilder;
    use crate::segments::row::Head;

    fn index(subjects: &[(&str, u64)]) -> Index {
        let mut builder = IndexBuilder::default();
        let mut position = 0;
        for environment in [1_u8, 2] {
            for (subject, rows) in subjects {
                for row in 0..*rows {
                    position += 1;
                    builder.row(&Head {
                        environment: EnvironmentId::from_bytes([environment; 16]),
                        subject,
                        event_type: if row % 3 == 2 { "b" } else { "a" },
                        time: i64::try_from(position).unwrap() - 50,
                        source: "s",
                        id: "i",
                        position: 1_000 - position,
                        redacted: false,
                    });
                }
            }
        }
        Index::parse(&builder.end(&[7, 8])).unwrap()
    }

    #[test]
    fn every_subject_is_found_and_no_other() {
        let names: Vec<String> = (0..70).map(|number| format!("né{number:03}")).collect();
        let subjects: Vec<(&str, u64)> =
            names.iter().zip(1..).map(|(name, rows)| (name.as_str(), rows % 5 + 1)).collect();
        let index = index(&subjects);
        assert_eq!(index.block_sums, [7, 8]);
        let second = index.environment(EnvironmentId::from_bytes([2; 16])).unwrap();
        assert_eq!(second.subjects, 70);
        let mut row = second.rows.start;
        for (name, rows) in &subjects {
            let found = index.find(second, name).unwrap().unwrap();
            assert_eq!((found.rows(), &*found.subject), (row..row + rows, *name));
            assert_eq!(found.last_time - found.first_time, i64::try_from(*rows).unwrap() - 1);
            row += rows;
        }
        assert_eq!(row, second.rows.end);
        for missing in ["", "a", "né", "né0000", "né070", "z"] {
            assert_eq!(index.find(second, missing).unwrap(), None, "{missing}");
        }
        // Asked for in order, whatever is left out between.
        for step in [1, 2, 7, 40, 69] {
            let mut seek = index.seek(second);
            for (name, _) in subjects.iter().step_by(step) {
                let found = seek.find(name).unwrap().cloned();
                assert!(found.is_some(), "{name}");
                assert_eq!(found, index.find(second, name).unwrap(), "{name}");
                assert_eq!(seek.find(name).unwrap().cloned(), found, "{name} again");
                let missing = format!("{name}!");
                assert!(seek.find(&missing).unwrap().is_none(), "{missing}");
            }
            assert_eq!(seek.find("z").unwrap(), None);
            assert_eq!(seek.find("zz").unwrap(), None);
        }
        let mut walk = index.walk_from(second, "né0645").unwrap();
        let mut next = Subject::default();
        let mut seen = Vec::new();
        while walk.next(&mut next).unwrap() {
            seen.push(next.subject.clone());
        }
        assert_eq!(seen, names[65..]);
        assert!(index.environment(EnvironmentId::from_bytes([3; 16])).is_none());
    }

    #[test]
    fn less_than_an_index_is_refused() {
        let mut builder = IndexBuilder::default();
        builder.row(&Head {
            environment: EnvironmentId::from_bytes([1; 16]),
            subject: "subject",
            event_type: "type",
            time: -5,
            source: "s",
            id: "i",
            position: 4,
            redacted: false,
        });
        let bytes = builder.end(&[1]);
        for cut in 0..bytes.len() {
            assert!(Index::parse(&bytes[..cut]).is_err(), "{cut}");
        }
    }
}
