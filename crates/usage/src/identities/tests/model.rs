//! Identities beside a plain map that is told the same.
//!
//! Knows both. The map is slow and obvious.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::prelude::*;

use super::disk::SimulatedDisk;
use super::{Numbers, admit, fingerprint, identity, open, smallest};
use crate::identities::{Identities, Identity, Known, Work};
use crate::identity::Fingerprint;

#[derive(Debug, Clone)]
enum Act {
    /// So many identities, drawn from so many: some stand in the batch twice or were there before.
    Batch {
        count: u16,
        universe: u16,
    },
    Freeze,
    /// Takes a piece of work and does it while the following batch is admitted.
    WorkBeside {
        count: u16,
        universe: u16,
    },
    Settle,
    Reopen,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let size = || (1_u16..400, 1_u16..4_000);
    let act = prop_oneof![
        5 => size().prop_map(|(count, universe)| Act::Batch { count, universe }),
        4 => Just(Act::Freeze),
        4 => size().prop_map(|(count, universe)| Act::WorkBeside { count, universe }),
        2 => Just(Act::Settle),
        1 => Just(Act::Reopen),
    ];
    prop::collection::vec(act, 1..60)
}

/// The identities, the map, and the log that both are told from.
struct Both {
    disk: Arc<SimulatedDisk>,
    identities: Identities,
    map: BTreeMap<Fingerprint, Known>,
    /// Frame `n` is entry `n - 1`.
    log: Vec<Vec<Identity>>,
    numbers: Numbers,
    /// Fingerprints keep these bits of their high half: few, so that many share them.
    mask: u64,
}

impl Both {
    fn new(seed: u64, mask: u64) -> Both {
        let disk = Arc::new(SimulatedDisk::default());
        let identities = open(&disk, smallest().merging(3)).unwrap();
        Both { disk, identities, map: BTreeMap::new(), log: Vec::new(), numbers: Numbers::new(seed), mask }
    }

    fn frames(&self) -> u64 {
        u64::try_from(self.log.len()).unwrap()
    }

    fn batch(&mut self, count: u16, universe: u16) {
        let first = u64::try_from(self.map.len()).unwrap() + 1;
        let batch: Vec<Identity> = (first..first + u64::from(count))
            .map(|position| {
                let mut drawn = Numbers::new(self.numbers.below(universe.into()));
                let fingerprint = fingerprint(drawn.next() & self.mask, drawn.next());
                identity(fingerprint, position, self.numbers.next())
            })
            .collect();
        let fingerprints: Vec<Fingerprint> = batch.iter().map(|one| one.fingerprint).collect();
        let expected: Vec<Option<Known>> =
            fingerprints.iter().map(|one| self.map.get(one).copied()).collect();
        assert!(
            self.identities.find_batch(&fingerprints).unwrap() == expected,
            "a batch is answered as the map does"
        );
        let before = self.map.len();
        for one in &batch {
            self.map.entry(one.fingerprint).or_insert(one.known);
        }
        assert_eq!(admit(&mut self.identities, &batch).unwrap(), self.map.len() - before);
        self.log.push(batch);
    }

    fn reopen(&mut self) {
        self.identities = open(&self.disk, smallest().merging(3)).unwrap();
        let through = usize::try_from(self.identities.through()).unwrap();
        for frame in &self.log[through..] {
            admit(&mut self.identities, frame).unwrap();
        }
    }

    fn check(&self) {
        let known: Vec<Fingerprint> = self.map.keys().copied().collect();
        let expected: Vec<Option<Known>> = self.map.values().map(|known| Some(*known)).collect();
        assert!(self.identities.find_batch(&known).unwrap() == expected, "all that the map knows is found");
        assert_eq!(self.identities.count(), u64::try_from(self.map.len()).unwrap());
        assert_eq!(self.identities.check().unwrap(), []);
    }
}

#[derive(Debug, Default)]
struct Reached {
    seals: u32,
    fits: u32,
    merge_steps: u32,
    merges: u32,
    beside: u32,
    reopens: u32,
}

impl Reached {
    fn note(&mut self, work: &Work) {
        match work.name() {
            "seal" => self.seals += 1,
            "fit" => self.fits += 1,
            "merge" => self.merge_steps += 1,
            _ => {}
        }
    }
}

fn carry_out(both: &mut Both, act: &Act, reached: &mut Reached) {
    match *act {
        Act::Batch { count, universe } => both.batch(count, universe),
        Act::Freeze => {
            both.identities.freeze(both.frames());
        }
        Act::WorkBeside { count, universe } => {
            let durable = both.frames();
            let work = both.identities.next_work(durable).unwrap();
            if let Some(work) = &work {
                reached.note(work);
                reached.beside += 1;
                assert!(both.identities.next_work(durable).unwrap().is_none(), "one piece at a time");
            }
            both.batch(count, universe);
            let done = work.map(Work::run);
            both.batch(count, universe);
            if let Some(done) = done {
                both.identities.finish(done).unwrap();
            }
        }
        Act::Settle => {
            let runs = both.identities.runs().len();
            while let Some(work) = both.identities.next_work(both.frames()).unwrap() {
                reached.note(&work);
                both.identities.finish(work.run()).unwrap();
            }
            reached.merges += u32::from(both.identities.runs().len() < runs);
        }
        Act::Reopen => {
            reached.reopens += 1;
            both.reopen();
        }
    }
}

#[test]
fn identities_answer_as_a_plain_map_does() {
    let reached = std::cell::RefCell::new(Reached::default());
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 48,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let masks = prop_oneof![4 => Just(u64::MAX), 1 => Just(0xff), 1 => Just(1 << 63), 1 => Just(0)];
    let outcome = runner.run(&(any::<u64>(), masks, acts()), |(seed, mask, acts)| {
        let mut both = Both::new(seed, mask);
        for act in &acts {
            carry_out(&mut both, act, &mut reached.borrow_mut());
        }
        both.check();
        both.reopen();
        both.check();
        Ok(())
    });
    println!("{reached:?}");
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
    let reached = reached.into_inner();
    assert!(reached.seals > 40 && reached.fits > 500 && reached.merge_steps > 4, "{reached:?}");
    assert!(reached.beside > 40 && reached.reopens > 20 && reached.merges > 0, "{reached:?}");
}

#[test]
fn many_identities_are_found_while_the_filter_grows() {
    let disk = Arc::new(SimulatedDisk::default());
    let mut identities = open(&disk, smallest().merging(4)).unwrap();
    let (mut frames, mut fits) = (0, 0);
    let mut numbers = Numbers::new(9);
    for position in 1..=300_000 {
        assert_eq!(identities.add(&numbers.identity(position)), None);
        if identities.wants_freeze() {
            frames += 1;
            assert!(identities.freeze(frames));
            while let Some(work) = identities.next_work(frames).unwrap() {
                fits += u32::from(work.name() == "fit");
                identities.finish(work.run()).unwrap();
            }
        }
    }
    assert!(fits > 3 * 256, "sectors are fitted again and again: {fits}");
    let mut again = Numbers::new(9);
    for first in (1..=300_000).step_by(1_000) {
        let batch: Vec<Identity> = (first..first + 1_000).map(|position| again.identity(position)).collect();
        let fingerprints: Vec<Fingerprint> = batch.iter().map(|one| one.fingerprint).collect();
        let expected: Vec<Option<Known>> = batch.iter().map(|one| Some(one.known)).collect();
        assert_eq!(identities.find_batch(&fingerprints).unwrap(), expected);
    }
    let strangers: Vec<Fingerprint> = (0..10_000).map(|_| numbers.fingerprint()).collect();
    assert_eq!(identities.find_batch(&strangers).unwrap(), vec![None; 10_000]);
}
