//! What the messages of each source become, for whoever reads one of them again.
//! Knows sources by environment and name; must not know messages.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use ids::EnvironmentId;

use super::mapping::Mapping;

/// The mappings of the process's sources, as their settings say. Clones are one.
#[derive(Debug, Clone, Default)]
pub struct Mappings(Arc<Mutex<BTreeMap<(EnvironmentId, String), Mapping>>>);

impl Mappings {
    /// Takes in what the messages of a source become.
    pub fn know(&self, environment: EnvironmentId, source: &str, mapping: Mapping) {
        // What was written before a panic elsewhere still holds.
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert((environment, source.to_owned()), mapping);
    }

    /// What the messages of a source become; none where there is no such source.
    pub fn of(&self, environment: EnvironmentId, source: &str) -> Option<Mapping> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(&(environment, source.to_owned())).cloned()
    }
}
