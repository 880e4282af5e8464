//! Reading everything back: what in the segments is not as it was written.
//!
//! Knows hashes, orders, counts and sums. Changes nothing. Must not know how damage is mended.

use std::cmp::Ordering;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use ids::EnvironmentId;
use parquet::data_type::{ByteArrayType, FixedLenByteArrayType};

use super::batch::Decoder;
use super::file::SegmentFile;
use super::layout::leaf;
use super::manifest::Place;
use super::merge::{Rows, Source, merge};
use super::row::{ContentSum, Head, Summing, day_of};
use super::{Segment, SegmentStore, locked, own_file};
use crate::fault::{Damage, PlaneFault};
use crate::plane::Position;

/// Bytes read at a time.
const READ_BYTES: usize = 1024 * 1024;

/// What the row before was, to compare the next one with.
struct Before {
    environment: EnvironmentId,
    texts: [String; 4],
    time: i64,
}

impl SegmentStore {
    /// Reads every segment back and lists what is not as it was written.
    pub fn check(&self) -> Result<Vec<Damage>, PlaneFault> {
        let mut damage = Vec::new();
        let mut unanswered = Unanswered::default();
        for segment in self.segments() {
            let path = self.folder.join(own_file(&segment.entry));
            // Held, it is not fetched again for its rows.
            let _body = match self.whole(&path, &segment) {
                Ok(body) => body,
                Err(fault) => {
                    damage.extend(unanswered.damage_of(&path, fault));
                    continue;
                }
            };
            let file = match SegmentFile::open(&self.folder, &segment.entry, self.bucket.as_ref()) {
                Ok(file) => Arc::new(file),
                Err(fault) => {
                    damage.extend(unanswered.damage_of(&path, fault));
                    continue;
                }
            };
            match self.rows(&file, &segment) {
                Ok(found) => damage.extend(found),
                Err(fault) => damage.extend(unanswered.damage_of(&path, fault)),
            }
        }
        match unanswered.first {
            Some(fault) if damage.is_empty() => Err(fault),
            Some(fault) => {
                let what = format!("{} segments more could not be compared: {fault}", unanswered.segments);
                damage.push(Damage::of(self.folder.display().to_string(), what));
                Ok(damage)
            }
            None => Ok(damage),
        }
    }

    /// Reads all bytes of a segment from where they are kept, and compares them with those that were written.
    /// Answers what was fetched for it.
    fn whole(&self, path: &Path, segment: &Segment) -> Result<Option<Arc<File>>, PlaneFault> {
        if let Some(bucket) = self.bucket.as_ref().filter(|_| segment.entry.place == Place::Bucket) {
            bucket.fetched().evict(segment.entry.number)?;
            return bucket.body(&segment.entry).map(Some);
        }
        match whole_file(path, segment) {
            Some(damage) => Err(PlaneFault::Unreadable(Box::new(damage))),
            None => Ok(None),
        }
    }

    /// Compares what the rows of a segment are with what it says of them.
    fn rows(&self, file: &Arc<SegmentFile>, segment: &Segment) -> Result<Vec<Damage>, PlaneFault> {
        let sealed = locked(&self.manifest).sealed.clone();
        let mut damage = Vec::new();
        let mut found = |what: &str, environment: EnvironmentId, position: u64| {
            let position = Position::new(position);
            let place = file.path.display().to_string();
            damage.push(Damage::of(place, what).concerning(environment, position, position));
        };
        let (mut sum, mut rows, mut summing) = (ContentSum::default(), 0_u64, Summing::default());
        let mut before: Option<Before> = None;
        merge::<PlaneFault>(vec![Source::new(file, Rows::All)], &mut |head, cells| {
            rows += 1;
            summing.begin(head);
            cells.for_each(|(name, cell)| summing.cell(name, cell));
            sum.add(summing.end());
            if before.as_ref().is_some_and(|before| before.order(head) != Ordering::Less) {
                found("an event stands out of order", head.environment, head.position);
            }
            let end = sealed.get(&head.environment).copied().unwrap_or(Position::START);
            if head.position > end.number() {
                found("an event stands above what is sealed", head.environment, head.position);
            }
            let day = day_of(head.time);
            if day < segment.entry.first_day || segment.entry.last_day < day {
                found("an event lies outside the days of its segment", head.environment, head.position);
            }
            before = Some(Before::of(head));
            Ok(())
        })?;
        let mut of_file = |what: &str| damage.push(Damage::of(file.path.display().to_string(), what));
        if rows != segment.entry.rows {
            of_file("it has another number of events");
        }
        if sum != file.tally.sum {
            of_file("its events are not those that were sealed");
        }
        if !columns_agree(file)? {
            of_file("its columns of environments, subjects and types say something else than its index");
        }
        Ok(damage)
    }
}

impl Before {
    fn of(head: &Head<'_>) -> Before {
        let texts = [head.subject, head.event_type, head.source, head.id].map(str::to_owned);
        Before { environment: head.environment, texts, time: head.time }
    }

    fn order(&self, next: &Head<'_>) -> Ordering {
        let [subject, event_type, source, id] = &self.texts;
        let head =
            Head { environment: self.environment, subject, event_type, time: self.time, source, id, ..*next };
        head.order(next)
    }
}

/// Whether the columns that only others read say what the index says.
fn columns_agree(file: &Arc<SegmentFile>) -> Result<bool, PlaneFault> {
    let mut runs = Vec::new();
    for of in &file.index.environments {
        let (mut walk, mut subject) = (file.index.walk(of), super::index::Subject::default());
        while walk.next(&mut subject).map_err(|why| file.malformed(why))? {
            for (number, rows) in &subject.runs {
                let name = file.index.type_name(*number).map_err(|why| file.malformed(why))?;
                runs.push((of.environment, subject.subject.clone(), Arc::clone(name), *rows));
            }
        }
    }
    let mut runs = runs.into_iter();
    let mut run = runs.next();
    for (group, bounds) in file.groups.windows(2).enumerate() {
        let [start, end] = bounds else { continue };
        let rows = usize::try_from(end - start).unwrap_or(usize::MAX);
        let range = 0..rows;
        let decoder = Decoder::of(file, group, std::slice::from_ref(&range))?;
        let read = || -> Result<_, parquet::errors::ParquetError> {
            Ok((
                decoder.column::<FixedLenByteArrayType>(leaf::ENVIRONMENT)?.values,
                decoder.column::<ByteArrayType>(leaf::SUBJECT)?.values,
                decoder.column::<ByteArrayType>(leaf::TYPE)?.values,
            ))
        };
        let (environments, subjects, types) =
            read().map_err(|error| super::checked::unreadable(&file.path, error))?;
        for ((environment, subject), event_type) in environments.iter().zip(&subjects).zip(&types) {
            let Some((in_environment, of, with, left)) = &mut run else { return Ok(false) };
            let agrees = environment.data() == in_environment.as_bytes()
                && subject.data() == of.as_bytes()
                && event_type.data() == with.as_bytes();
            if !agrees {
                return Ok(false);
            }
            *left -= 1;
            if *left == 0 {
                run = runs.next();
            }
        }
    }
    Ok(run.is_none())
}

/// Whether a file has the length and the hash that the manifest names.
fn whole_file(path: &Path, segment: &Segment) -> Option<Damage> {
    let place = path.display().to_string();
    let hash = || -> std::io::Result<(u64, [u8; 32])> {
        let (mut file, mut hasher, mut length) = (File::open(path)?, blake3::Hasher::new(), 0);
        let mut bytes = vec![0; READ_BYTES];
        loop {
            let read = file.read(&mut bytes)?;
            if read == 0 {
                return Ok((length, *hasher.finalize().as_bytes()));
            }
            hasher.update(bytes.get(..read).unwrap_or_default());
            length += u64::try_from(read).unwrap_or_default();
        }
    };
    match hash() {
        Err(error) => Some(Damage::of(place, format!("it cannot be read: {error}"))),
        Ok((length, _)) if length != segment.entry.sealed.length => {
            Some(Damage::of(place, "it has another length than was written"))
        }
        Ok((_, hash)) if hash != segment.entry.sealed.hash => {
            Some(Damage::of(place, "its bytes are not those that were written"))
        }
        Ok(_) => None,
    }
}

/// Segments that the object storage did not give back, and why not.
#[derive(Default)]
struct Unanswered {
    segments: u64,
    first: Option<PlaneFault>,
}

impl Unanswered {
    /// What a fault says of a file; an object storage that does not answer says nothing of it, and is counted here.
    fn damage_of(&mut self, path: &Path, fault: PlaneFault) -> Option<Damage> {
        match fault {
            PlaneFault::Unreadable(damage) => Some(*damage),
            PlaneFault::Objects { .. } => {
                self.segments += 1;
                self.first.get_or_insert(fault);
                None
            }
            other => Some(Damage::of(path.display().to_string(), other.to_string())),
        }
    }
}
