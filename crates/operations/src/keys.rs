//! API keys: made, shown once, checked by their checksum, found by their hash.
//! Knows the form of a secret; must not know headers.

use ids::{ApiKeyId, EnvironmentId};
use store::api_keys::{self, NewApiKey};
use store::environments::EnvironmentKind;
use store::{Act, Fault};

use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, cause, millis};

pub use store::known::KEY_KNOWN_FOR;

/// Letters and digits of a secret: no look-alikes.
const ALPHABET: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz123456789";
/// Random characters: 32 × 5 bits.
const RANDOM_CHARS: usize = 32;
/// Characters of the checksum: 6 × 5 bits.
const CHECK_CHARS: usize = 6;

/// Who calls: a key of an environment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caller {
    /// The environment the key opens.
    pub environment: EnvironmentId,
    /// The key.
    pub key: ApiKeyId,
}

/// A new key's secret, to be shown once.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// The text to show.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Secret(…)")
    }
}

impl Operations {
    /// Makes a key for an environment; only a hash of the secret is kept.
    ///
    /// # Errors
    /// Refused when there is no such environment; a fault.
    pub fn create_api_key(&self, environment: EnvironmentId, name: &str) -> Result<Secret, Failed> {
        let kind = self.environment(environment)?.kind;
        let (secret, new) = self.new_key(environment, kind, name);
        self.store.write(move |act| keep(act, &new).map_err(store::ActError::<store::NoRefusal>::from))?;
        Ok(secret)
    }

    /// A key not yet kept: its secret, and what is kept of it.
    pub fn new_key(
        &self,
        environment: EnvironmentId,
        kind: EnvironmentKind,
        name: &str,
    ) -> (Secret, NewApiKey) {
        let word = if kind == EnvironmentKind::Live { "live" } else { "test" };
        let mut random = [0; RANDOM_CHARS];
        self.entropy.fill(&mut random);
        let mut text = format!("fk_{word}_");
        text.extend(random.iter().map(|byte| char::from(ALPHABET[usize::from(byte & 31)])));
        let check = checksum(&text);
        let prefix = text[..12].to_owned();
        text.push_str(&check);
        let created_at = self.clock.now();
        let secret_hash = *blake3::hash(text.as_bytes()).as_bytes();
        let id = ApiKeyId::from_cause(millis(created_at), cause(&[environment.as_bytes(), &secret_hash]));
        let new = NewApiKey { id, environment, name: name.to_owned(), prefix, secret_hash, created_at };
        (Secret(text), new)
    }

    /// Whose key this is, where that was asked less than [`KEY_KNOWN_FOR`] before: nothing is read for it.
    pub fn known_caller(&self, secret: &str) -> Option<Caller> {
        let hash = *blake3::hash(secret.as_bytes()).as_bytes();
        self.store.known().key(&hash).map(|(environment, key)| Caller { environment, key })
    }

    /// Whose key this is. A mistyped one is told apart by its checksum before anything is read.
    ///
    /// # Errors
    /// Refused when it is no key or opens nothing.
    pub fn authenticate(&self, secret: &str) -> Result<Caller, Failed> {
        if !well_formed(secret) {
            let message = "this is not an API key; a key begins with fk_live_ or fk_test_, and was printed whole when it was made";
            return Err(Refusal::new(Code::Unauthorized, message).into());
        }
        let hash = *blake3::hash(secret.as_bytes()).as_bytes();
        let found = self.store.read(|reader| api_keys::api_key_of(reader, &hash))?;
        match found {
            Some((environment, key)) => {
                self.store.known().keep_key(hash, (environment, key));
                Ok(Caller { environment, key })
            }
            None => {
                let message =
                    "the API key opens nothing here: it was revoked or belongs to another installation";
                Err(Refusal::new(Code::Unauthorized, message).into())
            }
        }
    }
}

/// Keeps a new key: its hash, never its secret.
///
/// # Errors
/// A fault.
pub fn keep(act: &mut Act<'_>, new: &NewApiKey) -> Result<(), Fault> {
    api_keys::create_api_key(act, new)
}

/// Whether a text has the form and the checksum of a secret.
pub fn well_formed(secret: &str) -> bool {
    let body = secret.strip_prefix("fk_live_").or_else(|| secret.strip_prefix("fk_test_"));
    let Some(body) = body else { return false };
    let fits = body.len() == RANDOM_CHARS + CHECK_CHARS && body.bytes().all(|byte| ALPHABET.contains(&byte));
    fits && {
        let (text, check) = secret.split_at(secret.len() - CHECK_CHARS);
        checksum(text) == check
    }
}

/// Six characters over everything before them.
fn checksum(text: &str) -> String {
    let hash = blake3::hash(text.as_bytes());
    hash.as_bytes()[..CHECK_CHARS].iter().map(|byte| char::from(ALPHABET[usize::from(byte & 31)])).collect()
}
