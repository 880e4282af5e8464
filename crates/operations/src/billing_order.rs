//! The order in which due subscriptions are decided. The event plane keeps subjects side by side: where many have usage,
//! they are taken in the order in which it is kept, so that what is unpacked for one serves those beside it.
//!
//! Knows names and the order of them; must not know what is owed, nor what a subscription used.

use std::collections::VecDeque;

use ids::EnvironmentId;
use store::jobs::{self, DueNamed, JobKind};
use usage::{EventPlane, PlaneFault, Position};

use crate::Operations;
use crate::readiness::is_unread;
use crate::refusal::Failed;

/// Most subscriptions that are put in order together: some 10 MiB.
const TOGETHER_MAX: u32 = 65_536;
/// Fewer are taken in order of their ids, as what is read ahead holds the usage of so many.
const ORDERED_MIN: usize = 256;
/// How many are looked at to tell under which of their names usage comes.
const LOOKED_AT: usize = 32;

/// Due subscriptions that were not taken yet.
#[derive(Default)]
pub(crate) struct Waiting {
    ids: VecDeque<String>,
    /// The last of those that were put in order.
    after: String,
}

impl Operations {
    /// The next due subscriptions, of which some may not be due any more; none once all came.
    pub(crate) fn next_due(
        &self,
        environment: EnvironmentId,
        (until, watermark): (calendar::Instant, Position),
        (waiting, most): (&mut Waiting, usize),
    ) -> Result<Vec<String>, Failed> {
        if waiting.ids.is_empty() {
            let due = (JobKind::BillSubscription, until);
            let cursor = (waiting.after.as_str(), TOGETHER_MAX);
            let mut found = self.store.read(|reader| jobs::due_named(reader, environment, due, cursor))?;
            if let Some(last) = found.last() {
                waiting.after.clone_from(&last.subject);
            }
            if found.len() >= ORDERED_MIN && self.go_by_names(environment, watermark, &found)? {
                // Of those of one name the order of ids stays.
                found.sort_by(|left, right| left.name.cmp(&right.name));
            }
            waiting.ids = found.into_iter().map(|due| due.subject).collect();
        }
        let count = waiting.ids.len().min(most);
        Ok(waiting.ids.drain(..count).collect())
    }

    /// Whether usage comes under the callers' own names for customers, rather than under ids, which are in the order in
    /// which they were made.
    fn go_by_names(
        &self,
        environment: EnvironmentId,
        watermark: Position,
        found: &[DueNamed],
    ) -> Result<bool, Failed> {
        let (mut named, mut by_id) = (0, 0);
        for due in found.iter().step_by((found.len() / LOOKED_AT).max(1)) {
            let own = due.name.as_deref();
            match is_used(&*self.plane, environment, own.into_iter().collect(), watermark) {
                // Whoever needs what cannot be read says so.
                Err(fault) if is_unread(&fault) => return Ok(false),
                used => named += usize::from(used?),
            }
            let ids = vec![due.subject.as_str(), due.customer.as_str()];
            match is_used(&*self.plane, environment, ids, watermark) {
                Err(fault) if is_unread(&fault) => return Ok(false),
                used => by_id += usize::from(used?),
            }
        }
        Ok(named > by_id)
    }
}

/// Whether one of some subjects has any usage.
fn is_used(
    plane: &dyn EventPlane,
    environment: EnvironmentId,
    subjects: Vec<&str>,
    watermark: Position,
) -> Result<bool, PlaneFault> {
    if subjects.is_empty() || watermark == Position::START {
        return Ok(false);
    }
    let first = plane.first_touched(environment, &subjects, Position::START, watermark)?;
    Ok(first.is_some())
}
