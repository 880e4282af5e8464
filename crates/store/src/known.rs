//! What every request asks for and what hardly ever changes: whose a key is, and whether an environment is live.
//! Kept in memory, so that taking an event in needs no SQL.
//! Knows hashes and ids; must never see a secret.

use std::collections::{BTreeMap, HashMap};
use std::sync::{PoisonError, RwLock};
use std::time::{Duration, Instant};

use ids::{ApiKeyId, EnvironmentId};

/// So long a key is known after it was read: a key that any server revokes, this one too, opens nothing here from then
/// on, unless it is forgotten before.
pub const KEY_KNOWN_FOR: Duration = Duration::from_secs(5);
/// Most keys, and most environments, known at once; beyond it all are read again.
const KNOWN_MAX: usize = 10_000;

/// A key's hash, and whose it was when it was read.
type Keys = HashMap<[u8; 32], (Instant, EnvironmentId, ApiKeyId)>;

/// Keys and environments read lately.
#[derive(Debug, Default)]
pub struct Known {
    keys: RwLock<Keys>,
    /// Whether each is live, which never changes.
    environments: RwLock<BTreeMap<EnvironmentId, bool>>,
}

impl Known {
    /// Whose key it is, where that was read less than [`KEY_KNOWN_FOR`] before.
    pub fn key(&self, secret_hash: &[u8; 32]) -> Option<(EnvironmentId, ApiKeyId)> {
        let keys = self.keys.read().unwrap_or_else(PoisonError::into_inner);
        let (read, environment, key) = keys.get(secret_hash)?;
        (read.elapsed() < KEY_KNOWN_FOR).then_some((*environment, *key))
    }

    /// Keeps whose key it is, as it was just read.
    pub fn keep_key(&self, secret_hash: [u8; 32], (environment, key): (EnvironmentId, ApiKeyId)) {
        let mut keys = self.keys.write().unwrap_or_else(PoisonError::into_inner);
        if keys.len() >= KNOWN_MAX {
            keys.clear();
        }
        keys.insert(secret_hash, (Instant::now(), environment, key));
    }

    /// Whether an environment is live, where that was read before.
    pub fn is_live(&self, environment: EnvironmentId) -> Option<bool> {
        self.environments.read().unwrap_or_else(PoisonError::into_inner).get(&environment).copied()
    }

    /// Keeps whether an environment is live.
    pub fn keep_is_live(&self, environment: EnvironmentId, is_live: bool) {
        let mut known = self.environments.write().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= KNOWN_MAX {
            known.clear();
        }
        known.insert(environment, is_live);
    }
}
