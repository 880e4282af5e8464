//! Looking up a batch: loops over the whole batch, so that the processor waits for many places at once.
//!
//! Knows the order in which an identity is looked for. Must not change anything but cached pages.

use std::hint::black_box;
use std::sync::PoisonError;

use super::Identities;
use super::entry::{Known, halves};
use super::fault::IdentitiesFault;
use crate::identity::Fingerprint;

/// How many identities are looked up side by side; their lines fit into the processor's nearest cache.
const SIDE_BY_SIDE: usize = 128;

/// An identity that may be sealed, and its place in the batch.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Wanted {
    high: u64,
    low: u64,
    place: usize,
}

impl Identities {
    /// What is known of each of these identities, in their order. Of one that stands in the batch twice and
    /// is new, nothing is known at both places: [`Identities::add`] tells.
    pub fn find_batch(&self, fingerprints: &[Fingerprint]) -> Result<Vec<Option<Known>>, IdentitiesFault> {
        let mut found = vec![None; fingerprints.len()];
        let mut wanted = Vec::new();
        let mut batch = [(0, 0); SIDE_BY_SIDE];
        for (chunk, places) in fingerprints.chunks(SIDE_BY_SIDE).zip((0..).step_by(SIDE_BY_SIDE)) {
            let batch = &mut batch[..chunk.len()];
            for (slot, fingerprint) in batch.iter_mut().zip(chunk) {
                *slot = halves(fingerprint);
            }
            self.touch(batch);
            for (offset, (high, low)) in batch.iter().enumerate() {
                let place = places + offset;
                let waiting = self.newest.find(*high, *low).or_else(|| {
                    let (frozen, _) = self.frozen.as_ref()?;
                    frozen.find(*high, *low)
                });
                match waiting {
                    Some(entry) => found[place] = Some(entry.known()),
                    None if self.filter.may_hold(*high, *low) => {
                        wanted.push(Wanted { high: *high, low: *low, place });
                    }
                    None => {}
                }
            }
        }
        if !wanted.is_empty() {
            self.find_sealed(wanted, &mut found)?;
        }
        Ok(found)
    }

    /// What is known of one identity.
    pub fn find(&self, fingerprint: Fingerprint) -> Result<Option<Known>, IdentitiesFault> {
        Ok(self.find_batch(&[fingerprint])?.pop().flatten())
    }

    /// Reads all places where the lookups of a batch begin: the reads do not wait for each other.
    fn touch(&self, batch: &[(u64, u64)]) {
        let mut lines = 0;
        let mut slots = 0;
        for (high, low) in batch {
            lines ^= self.filter.touch(*high);
            slots ^= self.newest.touch(*low);
        }
        if let Some((frozen, _)) = &self.frozen {
            for (_, low) in batch {
                slots ^= frozen.touch(*low);
            }
        }
        black_box((lines, slots));
    }

    /// Looks in the runs, in the order of the fingerprints, so that a page is asked for once in a batch.
    fn find_sealed(
        &self,
        mut wanted: Vec<Wanted>,
        found: &mut [Option<Known>],
    ) -> Result<(), IdentitiesFault> {
        wanted.sort_unstable();
        let mut likely = Vec::with_capacity(wanted.len());
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        for run in &self.runs {
            likely.clear();
            black_box(wanted.iter().fold(0, |lines, one| lines ^ run.touch(&pages, one.high)));
            for one in &wanted {
                if run.may_hold(&mut pages, one.high, one.low)? {
                    likely.push(*one);
                }
            }
            for one in &likely {
                if let Some(entry) = run.find(&mut pages, one.high, one.low)? {
                    found[one.place] = Some(entry.known());
                }
            }
            wanted.retain(|one| found[one.place].is_none());
            if wanted.is_empty() {
                break;
            }
        }
        Ok(())
    }
}
