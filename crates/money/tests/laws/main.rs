//! The laws of exact numbers, checked against fractions of big integers.
//!
//! The oracle shares no code with the crate: values are read through mantissa, scale and denominator, and
//! every operation is done again on numerator and denominator of any length.

mod amounts;
mod decimals;
mod oracle;
mod ratios;
mod tables;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::hash::{BuildHasher, RandomState};

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseResult, TestRng, TestRunner};

/// What a law met on its way, so that a generator that stops reaching a case fails the test.
#[derive(Default)]
struct Reached(RefCell<BTreeMap<&'static str, u32>>);

impl Reached {
    fn count(&self, what: &'static str) {
        *self.0.borrow_mut().entry(what).or_default() += 1;
    }
}

/// Holds a law against many values from one printed seed (`LAW_SEED` repeats a run), and asks that each of
/// the named cases was met.
fn law<S: Strategy>(
    cases: u32,
    values: S,
    expected: &[&'static str],
    holds: impl Fn(S::Value, &Reached) -> TestCaseResult,
) where
    S::Value: Debug,
{
    let seed = match std::env::var("LAW_SEED") {
        Ok(text) => text.parse().expect("LAW_SEED is a whole number"),
        Err(_) => RandomState::new().hash_one(cases),
    };
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let reached = Reached::default();
    let outcome = TestRunner::new_with_rng(config, rng).run(&values, |value| holds(value, &reached));
    if let Err(broken) = outcome {
        panic!("LAW_SEED={seed}: {broken}");
    }
    for case in expected {
        let counted = reached.0.borrow().get(case).copied().unwrap_or(0);
        assert!(counted > 0, "LAW_SEED={seed}: the case {case:?} was never met: {:?}", reached.0);
    }
}
