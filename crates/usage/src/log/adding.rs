//! What events add up to, subject by subject: those of the segments from columns, those of the tail as they stand in the
//! files.
//!
//! Knows which records are read by whom. Must not know who adds up, nor whose subjects are.

use ids::EnvironmentId;
use money::Decimal;

use super::Engine;
use super::bodies::{Bodies, unreadable};
use super::commit::Files;
use super::index::Selected;
use super::record::EventRecord;
use crate::cancelling::is_marked;
use crate::content::Malformed;
use crate::fault::PlaneFault;
use crate::plane::{Adding, SubjectSum, SubjectSums, add_sum};
use crate::segments::{Cell, adders};

/// For how many records of the tail a thread more is worth it.
const RECORDS_EACH: usize = 8_192;

impl Engine {
    /// What events add up to at one moment.
    pub(super) fn sums(
        &self,
        environment: EnvironmentId,
        adding: &Adding<'_>,
    ) -> Result<SubjectSums, PlaneFault> {
        let view = self.view_of(environment, &adding.read())?;
        self.check_floor(environment, &adding.read())?;
        let (mut tail, files) = (view.newest, view.files);
        // Read as they stand in the files, many come with each call to the system.
        tail.sort_unstable_by_key(|one| one.place);
        let each = tail.len().div_ceil(adders(tail.len() / RECORDS_EACH)).max(1);
        std::thread::scope(|scope| {
            let add = |part| self.sums_of_records(files.clone(), part, adding.value);
            let of_tail: Vec<_> = tail.chunks(each).map(|part| scope.spawn(move || add(part))).collect();
            let mut sums = self.segments.sums_in(&view.segments, environment, adding)?;
            for part in of_tail {
                for (subject, sum) in part.join().expect("who adds up does not panic")? {
                    add_sum(&mut sums, &subject, sum);
                }
            }
            Ok(sums)
        })
    }

    fn sums_of_records(
        &self,
        files: Files,
        records: &[Selected],
        value: Option<&str>,
    ) -> Result<SubjectSums, PlaneFault> {
        let (mut bodies, mut sums) = (Bodies::new(files, self.hashes.clone()), SubjectSums::default());
        for selected in records {
            let (_, record) = bodies.checked(selected)?;
            let sum = sum_of(&record, value).map_err(|Malformed(what)| unreadable(selected, what))?;
            add_sum(&mut sums, record.subject, sum);
        }
        Ok(sums)
    }
}

/// What one record adds.
fn sum_of(record: &EventRecord<'_>, value: Option<&str>) -> Result<SubjectSum, Malformed> {
    let (mut sum, mut is_number) = (Decimal::ZERO, value.is_none());
    let mut cells = record.cells()?;
    while let Some((name, cell)) = cells.next()? {
        if value == Some(name)
            && let Cell::Number(number) = cell
        {
            (sum, is_number) = (number, true);
        }
    }
    Ok(SubjectSum { events: 1, sum, whole: is_number && !is_marked(record.id) })
}
