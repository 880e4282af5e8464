//! Reading everything back: what of log, segments and identities is not as it was written.
//!
//! Knows what must agree. Changes nothing. Must not know how damage is mended.

use ids::EnvironmentId;

use super::Engine;
use super::index::{Difference, Watermarks};
use super::opening::reading;
use super::rebuild::{Care, Reading, Rebuilt, rebuild};
use crate::fault::{Damage, PlaneFault};
use crate::identities::Identities;
use crate::plane::{Position, Read, StoredEvent};

/// So many events are looked up at once.
const EVENTS_AT_ONCE: usize = 1_024;

impl Engine {
    pub(super) fn check(&self) -> Result<Vec<Damage>, PlaneFault> {
        let _turn = self.turn.take();
        self.look_at_objects();
        let (watermarks, mut damage) = self.check_log()?;
        damage.extend(self.segments.damage().iter().cloned());
        damage.extend(self.segments.check()?);
        let Some(identities) = &self.identities else {
            // Why there are none was found when the log was opened.
            damage
                .extend(self.damage.iter().filter(|one| !damage.contains(one)).cloned().collect::<Vec<_>>());
            return Ok(damage);
        };
        let locked = || identities.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        damage.extend(locked().check()?);
        if damage.is_empty() {
            for (environment, watermark) in watermarks {
                self.check_identities(environment, watermark, &mut damage, &locked)?;
            }
        }
        for one in &self.damage {
            if !damage.contains(one) && one.place == super::IDENTITIES_FOLDER {
                damage.push(one.clone());
            }
        }
        Ok(damage)
    }

    /// Reads the log anew and compares it with what the running one knows.
    fn check_log(&self) -> Result<(Watermarks, Vec<Damage>), PlaneFault> {
        // What is acknowledged by now must be in the files that are read from here on. Nothing moves into
        // segments meanwhile.
        let watermarks: Watermarks = {
            let state = self.state();
            let all = state.index.environments.iter();
            all.map(|(environment, found)| (*environment, found.watermark())).collect()
        };
        let until = self.damage.is_empty().then(|| *self.commit.end());
        let own = reading(&self.options, &self.segments, None);
        let rebuilt = rebuild(&self.folder, Reading { until, care: Care::Records, ..own })?;
        let Rebuilt { walked, unfinished, index: mut read, .. } = rebuilt;
        let mut damage = walked.damage;
        if let Some(torn) = &walked.torn {
            damage
                .push(torn.as_damage("is torn, and the log was not cut there because it is damaged before"));
        }
        for number in unfinished {
            damage.push(Damage::of(
                self.folder.display().to_string(),
                format!("frame {number} is not as the last erasure of it left it"),
            ));
        }
        read.begin_next(walked.end.frame);
        let generations = read.full();
        let state = self.state();
        for own in state.index.full().iter().map(|full| &**full).chain([state.index.newest()]) {
            damage.extend(own.difference(&generations, &watermarks).iter().map(named));
        }
        drop(state);
        Ok((watermarks, damage))
    }

    /// Whether every event is known by its identity, at its position: then no two have the same.
    fn check_identities<'a>(
        &'a self,
        environment: EnvironmentId,
        watermark: Position,
        damage: &mut Vec<Damage>,
        locked: &dyn Fn() -> std::sync::MutexGuard<'a, Identities>,
    ) -> Result<(), PlaneFault> {
        let (mut waiting, mut failed) = (Vec::with_capacity(EVENTS_AT_ONCE), Ok(()));
        let mut look = |waiting: &mut Vec<(Position, crate::Fingerprint)>| -> Result<(), PlaneFault> {
            let fingerprints: Vec<_> = waiting.iter().map(|(_, fingerprint)| *fingerprint).collect();
            let known = locked().find_batch(&fingerprints)?;
            for ((position, _), known) in waiting.drain(..).zip(known) {
                let what = match known {
                    Some(known) if known.position == position => continue,
                    Some(_) => "an event with this source and id is known at another position",
                    None => "its identity is not known",
                };
                damage.push(Damage::of("the identities", what).concerning(environment, position, position));
            }
            Ok(())
        };
        self.visit(environment, &Read::all(watermark), &mut |stored: StoredEvent| {
            let event = &stored.event;
            let fingerprint = self.hashes.fingerprint(environment, &event.source, &event.id);
            waiting.push((stored.position, fingerprint));
            if waiting.len() == EVENTS_AT_ONCE {
                failed = look(&mut waiting);
            }
            if failed.is_err() {
                return std::ops::ControlFlow::Break(());
            }
            std::ops::ControlFlow::Continue(())
        })
        .map(drop)?;
        failed?;
        look(&mut waiting)
    }
}

/// A difference between the running index and the files, as damage.
fn named(difference: &Difference) -> Damage {
    let Difference { environment, position, is_read } = *difference;
    let what = match is_read {
        true => "the files hold another event here",
        false => "it is acknowledged, but cannot be read from the files",
    };
    Damage::of("the index", what).concerning(environment, position, position)
}
