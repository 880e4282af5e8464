//! Erasing a subject from segments: each that holds it is written anew, and all take their place in one step.
//!
//! Knows that the old files go. Must not know why a subject is erased; that it was is recorded elsewhere.

use std::sync::MutexGuard;

use ids::EnvironmentId;

use super::compact::Rewriting;
use super::merge::Erasing;
use super::{Change, SegmentStore, Switch, locked};
use crate::fault::PlaneFault;
use crate::writable::check_opaque;

/// An erasure whose files are written and count for nothing yet. While it lives, nothing is sealed or
/// merged beside it.
pub(crate) struct PreparedErasure<'a> {
    store: &'a SegmentStore,
    change: Change,
    events: u64,
    _rewriting: MutexGuard<'a, ()>,
    _sealing: MutexGuard<'a, ()>,
}

impl SegmentStore {
    /// Events of `subject` get the subject `opaque` and lose every property whose name is not in `keep`.
    /// Answers how many events it changed; asked again, it changes none. A read that began before it ends
    /// with the events as they were; their file goes when the next change finds it unread, or at the next
    /// start.
    pub fn redact(
        &self,
        environment: EnvironmentId,
        subject: &str,
        opaque: &str,
        keep: &[&str],
    ) -> Result<u64, PlaneFault> {
        let _bodies = self.bodies_with(environment, subject)?;
        let prepared = self.prepare_erasure(environment, subject, opaque, keep)?;
        let events = prepared.events();
        prepared.publish(&mut |switch| switch())?;
        Ok(events)
    }

    /// Writes what an erasure leaves, and changes nothing that is read yet.
    pub(crate) fn prepare_erasure(
        &self,
        environment: EnvironmentId,
        subject: &str,
        opaque: &str,
        keep: &[&str],
    ) -> Result<PreparedErasure<'_>, PlaneFault> {
        self.check_running()?;
        check_opaque(opaque)?;
        let (_rewriting, _sealing) = (locked(&self.rewriting), locked(&self.sealing));
        self.remove_replaced()?;
        let change = Change::default();
        let mut prepared = PreparedErasure { store: self, change, events: 0, _rewriting, _sealing };
        if subject == opaque {
            return Ok(prepared);
        }
        let erasing = Erasing { environment, subject, opaque, keep };
        for segment in self.segments() {
            let file = self.file(&segment)?;
            let Some(found) = file.index.environment(environment) else { continue };
            let Some(rows) = file.find(found, subject)?.map(|subject| subject.rows()) else { continue };
            let added = self.rewrite(std::slice::from_ref(&file), Rewriting::Erased(erasing));
            prepared.change.added.extend(added.map_err(|fault| self.fault(fault))?);
            prepared.change.removed.push(segment.entry.number);
            prepared.events += rows.end - rows.start;
        }
        Ok(prepared)
    }
}

impl PreparedErasure<'_> {
    /// How many events it changes.
    pub(crate) fn events(&self) -> u64 {
        self.events
    }

    /// Makes it count; `moment` is called as by [`SegmentStore::seal_with`].
    pub(crate) fn publish(mut self, moment: &mut dyn FnMut(&mut Switch<'_>)) -> Result<(), PlaneFault> {
        let change = std::mem::take(&mut self.change);
        if change.removed.is_empty() {
            moment(&mut || ());
            return Ok(());
        }
        self.store.publish_with(change, moment)
    }
}

impl Drop for PreparedErasure<'_> {
    /// What was not published is taken away.
    fn drop(&mut self) {
        self.store.discard(&self.change.added.iter().map(|entry| entry.number).collect::<Vec<_>>());
    }
}
