//! What identities take of disk and memory.
//!
//! Knows the figures that are promised.

use std::sync::Arc;

use super::disk::SimulatedDisk;
use super::{Numbers, open, smallest};
use crate::identities::entry::halves;
use crate::identities::{Budget, Identities, Identity};

fn filled(count: u64, budget: Budget) -> (Arc<SimulatedDisk>, Identities, u64) {
    let disk = Arc::new(SimulatedDisk::default());
    let mut identities = open(&disk, budget).unwrap();
    let mut numbers = Numbers::new(4);
    let (mut frame, mut most) = (0, 0);
    for position in 1..=count {
        identities.add(&numbers.identity(position));
        if identities.room() == 0 {
            frame += 1;
            assert!(identities.freeze(frame));
            most = most.max(identities.memory().total());
            identities.settle(frame).unwrap();
        }
    }
    identities.freeze(frame + 1);
    identities.settle(frame + 1).unwrap();
    let most = most.max(identities.memory().total());
    (disk, identities, most)
}

#[test]
fn an_identity_takes_less_than_28_bytes_of_disk() {
    let (disk, identities, _) = filled(500_000, smallest());
    let bytes: usize = disk.files().values().map(Vec::len).sum();
    let listed: u64 = identities.runs().iter().map(|run| run.bytes).sum();
    assert_eq!(identities.count(), 500_000);
    // 500,000 identities in a few runs: 26.9 bytes each with filters, fences and heads.
    let thousandths = bytes * 1_000 / 500_000;
    println!("{thousandths} thousandths of a byte in {} runs", identities.runs().len());
    assert!(thousandths < 28_000, "{thousandths}");
    assert!(u64::try_from(bytes).unwrap() - listed < 1_000, "the manifest is small");
}

#[test]
fn memory_stays_within_the_budget_however_many_there_are() {
    // 16 MiB: 16,384 wait; the filter gets 10 MiB, which are 7 million identities at 12 bits. A tenth of
    // that shows the shares; the squeezed filter has its own test.
    let (_, mut identities, most) = filled(700_000, smallest());
    let mut numbers = Numbers::new(4);
    for first in (1..=700_000).step_by(1_000) {
        let batch: Vec<Identity> =
            (first..first + 1_000).map(|position| numbers.identity(position)).collect();
        let fingerprints: Vec<_> = batch.iter().map(|one| one.fingerprint).collect();
        assert!(identities.find_batch(&fingerprints).unwrap().iter().all(Option::is_some));
    }
    let memory = identities.memory();
    println!("{memory:?}, at most {most} while filling");
    assert!(memory.total().max(most) < smallest().bytes(), "{memory:?}");
    assert!(memory.pages > 1_000_000, "pages were cached: {memory:?}");
    identities.freeze(u64::MAX);
    identities.settle(u64::MAX).unwrap();
}

#[test]
fn past_the_budget_the_filter_thins_out_and_every_answer_stays_right() {
    // 128 KiB: the filter gets 80 KiB, so 200,000 identities have 3.2 bits each and two probes.
    let disk = Arc::new(SimulatedDisk::default());
    let mut identities = open(&disk, Budget::too_small(128 * 1024)).unwrap();
    let mut numbers = Numbers::new(31);
    let mut all: Vec<Identity> = (1..=200_000).map(|position| numbers.identity(position)).collect();
    for half in all.chunks_mut(100_000) {
        half.sort_by_key(|one| one.fingerprint);
        identities.take_sorted(100_000, half.iter().copied()).unwrap();
    }
    identities.settle(0).unwrap();
    assert_eq!(identities.memory().filter, 5 * 64 * 256);
    for batch in all.chunks(1_000) {
        let fingerprints: Vec<_> = batch.iter().map(|one| one.fingerprint).collect();
        let expected: Vec<_> = batch.iter().map(|one| Some(one.known)).collect();
        assert!(identities.find_batch(&fingerprints).unwrap() == expected);
    }
    let strangers: Vec<_> = (0..20_000).map(|_| numbers.fingerprint()).collect();
    assert!(identities.find_batch(&strangers).unwrap().iter().all(Option::is_none));
    let passed = strangers.iter().map(halves).filter(|(high, low)| identities.filter.may_hold(*high, *low));
    let passed = passed.count();
    println!("{passed} of 20,000 new ones pass the filter");
    // Two probes of 3.2 bits are expected to let 22 in 100 pass.
    assert!((3_000..6_000).contains(&passed), "{passed}");
    assert!(identities.memory().pages < 16 * 4_200, "{:?}", identities.memory());
}

#[test]
fn an_empty_plane_costs_next_to_nothing() {
    let disk = Arc::new(SimulatedDisk::default());
    let identities = open(&disk, Budget::default()).unwrap();
    assert_eq!(identities.memory().total(), 0);
    assert_eq!(disk.files().values().map(Vec::len).sum::<usize>(), 60);
}
