//! Identities held to what they promise: against a plain map, on a disk that crashes at every step, with
//! bits flipped, and within the memory and disk they may take.
//!
//! Knows the insides of identities. Shares no code with what it checks but the words.

mod crash;
mod disk;
mod flips;
mod model;
mod sizes;

use std::path::Path;
use std::sync::Arc;

use self::disk::SimulatedDisk;
use super::budget::{BUDGET_BYTES_MIN, Budget};
use super::entry::Entry;
use super::{Identities, IdentitiesFault, Identity, Known};
use crate::identity::{ContentHash, Fingerprint, PlaneKey};
use crate::plane::Position;

const KEY: PlaneKey = PlaneKey::from_bytes([7; 32]);

/// A stream of numbers that is the same for the same seed (splitmix64).
pub(super) struct Numbers(u64);

impl Numbers {
    pub(super) const fn new(seed: u64) -> Numbers {
        Numbers(seed)
    }

    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(super) fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    pub(super) fn fingerprint(&mut self) -> Fingerprint {
        fingerprint(self.next(), self.next())
    }

    /// An entry whose high half keeps the bits of a mask.
    pub(super) fn entry(&mut self, mask: u64) -> Entry {
        let (high, low) = (self.next() & mask, self.next());
        Entry { high, low, position: self.next(), content: self.next() }
    }

    fn identity(&mut self, position: u64) -> Identity {
        identity(self.fingerprint(), position, self.next())
    }
}

fn fingerprint(high: u64, low: u64) -> Fingerprint {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&high.to_be_bytes());
    bytes[8..].copy_from_slice(&low.to_be_bytes());
    Fingerprint::from_bytes(bytes)
}

fn identity(fingerprint: Fingerprint, position: u64, content: u64) -> Identity {
    let content_hash = ContentHash::from_number(content);
    Identity { fingerprint, known: Known { position: Position::new(position), content_hash } }
}

fn smallest() -> Budget {
    Budget::of_bytes(BUDGET_BYTES_MIN)
}

fn open(disk: &Arc<SimulatedDisk>, budget: Budget) -> Result<Identities, IdentitiesFault> {
    Identities::open_on(Arc::clone(disk) as _, Path::new("/plane/identities"), &KEY, budget)
}

/// Adds what is not there yet, as a plane does, and says how many were new.
fn admit(identities: &mut Identities, batch: &[Identity]) -> Result<usize, IdentitiesFault> {
    let fingerprints: Vec<Fingerprint> = batch.iter().map(|one| one.fingerprint).collect();
    let found = identities.find_batch(&fingerprints)?;
    let mut new = 0;
    for (one, found) in batch.iter().zip(found) {
        if found.is_none() && identities.add(one).is_none() {
            new += 1;
        }
    }
    Ok(new)
}
