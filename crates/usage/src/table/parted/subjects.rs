//! The subjects that are listed already, as far as this process remembers: most events name one of them.
//!
//! Knows that an erasure takes a subject off the list, and that any process may do so: what is remembered of
//! an environment holds for one count of its erasures. Must not know events.

use std::collections::HashMap;
use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ids::EnvironmentId;
use sql::{Fault, Transaction, ValueRef, values};

use super::statements;

/// How many subjects are remembered at most, over all environments; then all are forgotten.
const REMEMBERED_MAX: usize = 200_000;

/// What is remembered.
#[derive(Default)]
pub(super) struct Listed {
    environments: Mutex<HashMap<EnvironmentId, OfEnvironment>>,
}

#[derive(Default)]
struct OfEnvironment {
    erasures: u64,
    subjects: HashSet<Arc<str>>,
}

/// Subjects that a transaction listed, to be remembered after its commit.
#[derive(Default)]
pub(super) struct NewlyListed(Vec<(EnvironmentId, u64, Vec<Arc<str>>)>);

impl Listed {
    /// Lists those subjects that may not be listed yet, in the presence of this many erasures. The
    /// environment's counter is locked.
    pub(super) fn list<'a>(
        &self,
        transaction: &mut Transaction<'_>,
        (environment, erasures): (EnvironmentId, u64),
        subjects: impl Iterator<Item = &'a Arc<str>>,
        newly: &mut NewlyListed,
    ) -> Result<(), Fault> {
        let mut missing: Vec<Arc<str>> = {
            let known = self.lock();
            let known = known.get(&environment).filter(|known| known.erasures == erasures);
            subjects
                .filter(|subject| known.is_none_or(|known| !known.subjects.contains(&***subject)))
                .map(Arc::clone)
                .collect()
        };
        missing.sort_unstable();
        missing.dedup();
        let rows: Vec<[ValueRef<'_>; 2]> =
            missing.iter().map(|subject| values![environment.as_bytes(), &**subject]).collect();
        transaction.execute_many(&statements::ADD_SUBJECT, &rows)?;
        if !missing.is_empty() {
            newly.0.push((environment, erasures, missing));
        }
        Ok(())
    }

    /// Remembers what a committed transaction listed.
    pub(super) fn remember(&self, newly: NewlyListed) {
        let mut known = self.lock();
        for (environment, erasures, subjects) in newly.0 {
            let total: usize = known.values().map(|one| one.subjects.len()).sum();
            if total + subjects.len() > REMEMBERED_MAX {
                known.clear();
            }
            let of = known.entry(environment).or_default();
            if of.erasures != erasures {
                *of = OfEnvironment { erasures, subjects: HashSet::new() };
            }
            of.subjects.extend(subjects);
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<EnvironmentId, OfEnvironment>> {
        self.environments.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
