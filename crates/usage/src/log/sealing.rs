//! Sealing: the oldest full generation becomes segments, identities become runs, files of the log that
//! nothing needs any more go, and segments are merged.
//!
//! Knows the order of these: events are in segments before the index lets go of them, and a file goes only
//! when its events are sealed, its identities too, and its other frames are kept. Must not know how each is
//! done.

use std::ops::ControlFlow;

use super::Engine;
use super::bodies::Bodies;
use super::format::{Begin, FrameHeader, Kind};
use super::kept;
use super::records::Records;
use super::redaction::whole_frames;
use super::walk::{file_name, header_of};
use crate::fault::PlaneFault;
use crate::segments::{Between, Compaction, MergeFailed, SealRefused};

/// So many files whose events are sealed may wait for their identities to be sealed; then those are sealed
/// although they are few.
const FILES_WAITING: usize = 4;
/// Where so many segments of a day are alike, merging is behind: nothing more is sealed until it has caught
/// up. Else reads would have ever more of them to look into.
const SEGMENTS_ALIKE_MAX: usize = 64;

impl Engine {
    /// Does everything there is to do now, in steps, each with the turn to itself.
    pub(super) fn catch_up(&self) -> Result<(), PlaneFault> {
        while !self.background.is_closing() {
            let turn = self.turn.take_last();
            let worked = self.step()?;
            drop(turn);
            if !worked {
                return Ok(());
            }
            self.background.done();
        }
        Ok(())
    }

    /// Seals everything that is durable, also what is not due yet, with all the work it brings. What it does
    /// not do is done by whoever appends or seals next.
    pub(super) fn seal_everything(&self) -> Result<(), PlaneFault> {
        self.check_undamaged()?;
        let _turn = self.turn.take();
        self.seal_newest()?;
        self.seal_identities()?;
        self.remove_files()?;
        self.merge_everything()?;
        self.background.done();
        Ok(())
    }

    /// Merges everything that can be read, and tells what cannot.
    fn merge_everything(&self) -> Result<(), PlaneFault> {
        self.segments.take_back();
        let mut unread = Ok(());
        loop {
            match self.merge(&mut || ControlFlow::Continue(())) {
                Ok(Compaction::Nothing | Compaction::GivenUp) => return unread,
                Ok(Compaction::Merged { .. }) => {}
                Err(MergeFailed::SetAside(fault)) => unread = unread.and(Err(fault)),
                Err(MergeFailed::Other(fault)) => return Err(fault),
            }
        }
    }

    pub(super) fn seal_newest(&self) -> Result<(), PlaneFault> {
        let mut state = self.state_mut();
        let frame = state.frame;
        let begun = state.index.begin_next(frame);
        drop(state);
        self.commit.wait_for_staged()?;
        while self.seal_oldest()? {}
        if !begun {
            // Only conflicts and erasures stand behind what was sealed.
            let mut state = self.state_mut();
            if state.index.unsealed().0 == 0 {
                state.sealed_frame = state.sealed_frame.max(frame);
            }
        }
        Ok(())
    }

    pub(super) fn seal_identities(&self) -> Result<(), PlaneFault> {
        loop {
            while self.work_on_identities()? {}
            let mut identities = self.identities();
            let frame = self.state().frame;
            if !identities.freeze(frame) {
                return Ok(());
            }
        }
    }

    /// Does the next pieces of work. Answers whether there was any.
    fn step(&self) -> Result<bool, PlaneFault> {
        let worked = self.urgent_step()?;
        if worked && !self.is_behind() {
            return Ok(true);
        }
        if !self.background.may_merge() {
            // Who waits for what is not sealed because merging is behind is told why that is so.
            let hindrance = self.background.merging_fault().filter(|_| self.is_behind());
            return hindrance.map_or(Ok(worked), Err);
        }
        if self.background.may_take_back() {
            self.segments.take_back();
        }
        let mut failed = Ok(());
        let merged = self.merge(&mut || self.between(&mut failed));
        failed?;
        match merged {
            Ok(Compaction::Nothing) => Ok(worked),
            // Without the segments that could not be read there may be others to merge.
            Ok(_) | Err(MergeFailed::SetAside(_)) => Ok(true),
            Err(MergeFailed::Other(fault)) => {
                self.background.merge_failed(fault);
                Ok(worked)
            }
        }
    }

    /// Merges what is most worth it, and says what of earlier failures is over.
    fn merge(&self, between: &mut Between<'_>) -> Result<Compaction, MergeFailed> {
        let merged = self.segments.compact_step_with(between);
        match &merged {
            Ok(Compaction::Nothing) => {
                self.background.merged();
                match self.segments.has_unread() {
                    true => self.background.still_aside(),
                    false => self.background.none_aside(),
                }
            }
            Ok(Compaction::Merged { .. }) => self.background.merged(),
            Ok(Compaction::GivenUp) | Err(MergeFailed::Other(_)) => {}
            Err(MergeFailed::SetAside(fault)) => self.background.set_aside(fault.clone()),
        }
        merged
    }

    /// Whether something was left to do when the log was closed, or a crash came.
    pub(super) fn is_work_due(&self) -> bool {
        let of_identities = self.identities().is_work_due();
        of_identities || self.state().index.oldest_full().is_some() || self.segments.is_merging_due()
    }

    /// Whether merging comes before sealing.
    fn is_behind(&self) -> bool {
        let alike_max = SEGMENTS_ALIKE_MAX.max(self.options.segments.merged_segments * 8);
        self.segments.most_alike() > alike_max
    }

    /// What comes before merging.
    fn urgent_step(&self) -> Result<bool, PlaneFault> {
        let sealed = !self.is_behind() && self.seal_oldest()?;
        let worked = self.work_on_identities()?;
        let removed = self.remove_files()?;
        Ok(sealed || worked || removed)
    }

    /// What is done while segments are merged, and whether merging goes on.
    fn between(&self, failed: &mut Result<(), PlaneFault>) -> ControlFlow<()> {
        if self.background.is_closing() || self.turn.is_wanted() {
            return ControlFlow::Break(());
        }
        match self.urgent_step() {
            Ok(false) => ControlFlow::Continue(()),
            Ok(true) => {
                self.background.done();
                ControlFlow::Continue(())
            }
            Err(fault) => {
                *failed = Err(fault);
                ControlFlow::Break(())
            }
        }
    }

    /// Seals the oldest full generation. Readers see its events in the segments from the moment on at which
    /// the index lets go of them.
    fn seal_oldest(&self) -> Result<bool, PlaneFault> {
        let Some(generation) = self.state().index.oldest_full() else { return Ok(false) };
        self.commit.wait_for_staged()?;
        let mut bodies = Bodies::new(self.commit.files(), self.hashes.clone());
        let records = Records::of(&generation, &mut bodies)?;
        let mut subjects = generation.subjects_by_environment();
        let mut sealed = None;
        let done = self.segments.seal_with(records.events(), &mut |switch| {
            let mut state = self.state_mut();
            switch();
            sealed = state.index.drop_oldest(std::mem::take(&mut subjects));
            if let Some((_, frame)) = &sealed {
                state.sealed_frame = state.sealed_frame.max(*frame);
            }
        });
        done.map_err(|refused| match refused {
            SealRefused::Fault(fault) => fault,
            gap @ SealRefused::Gap { .. } => PlaneFault::Stopped { why: gap.to_string().into() },
        })?;
        Ok(true)
    }

    /// Does the next piece of the identities' work.
    fn work_on_identities(&self) -> Result<bool, PlaneFault> {
        let work = {
            let mut identities = self.identities();
            if identities.wants_freeze() {
                let frame = self.state().frame;
                identities.freeze(frame);
            }
            if identities.is_frozen() {
                // Nothing that a crash may still take is sealed; whoever appends does not wait for this.
                drop(identities);
                self.commit.wait_for_staged()?;
                identities = self.identities();
            }
            identities.next_work(self.commit.durable_frame())?
        };
        let Some(work) = work else { return Ok(false) };
        let done = work.run();
        self.identities().finish(done)?;
        Ok(true)
    }

    /// Removes the files at the front that hold nothing that is not sealed or kept.
    pub(super) fn remove_files(&self) -> Result<bool, PlaneFault> {
        let sealed = self.state().sealed_frame;
        let through = self.identities().through();
        let (mut gone, mut waiting) = (Vec::new(), 0);
        let mut begin = self.commit.begin();
        for pair in self.commit.files().keys().copied().collect::<Vec<_>>().windows(2) {
            let [number, next] = pair else { break };
            let path = self.folder.join(file_name(*next));
            let Some(header) = header_of(&path)? else { break };
            let last_frame = header.first_frame - 1;
            if last_frame > sealed {
                break;
            }
            if last_frame > through {
                waiting += 1;
                continue;
            }
            gone.push(*number);
            begin = Begin { file: *next, frame: header.first_frame, chain: header.chain, ..begin };
        }
        let mut frozen = false;
        if waiting >= FILES_WAITING {
            let mut identities = self.identities();
            let frame = self.state().frame;
            frozen = identities.freeze(frame);
        }
        if gone.is_empty() {
            return Ok(frozen);
        }
        for number in &gone {
            // One file at a time, or all conflicts of a backlog would be in memory at once.
            begin = kept::add(&*self.disk, &self.folder, begin, &self.frames_to_keep(*number)?)?;
        }
        self.commit.note_begin(begin)?;
        self.commit.change_files(|files| files.retain(|number, _| *number >= begin.file));
        for number in gone {
            let path = self.folder.join(file_name(number));
            self.disk.remove(&path).map_err(|error| PlaneFault::file(&path, "removed", &error))?;
        }
        Ok(true)
    }

    /// The frames of a file that no segment holds.
    fn frames_to_keep(&self, number: u32) -> Result<Vec<(FrameHeader, Vec<u8>)>, PlaneFault> {
        let path = self.folder.join(file_name(number));
        let bytes = std::fs::read(&path).map_err(|error| PlaneFault::file(&path, "read", &error))?;
        let all = whole_frames(number, &bytes)?;
        let kept = all.into_iter().filter(|(_, header, _)| header.kind != Kind::Events);
        Ok(kept.map(|(_, header, payload)| (header, payload.to_vec())).collect())
    }
}
