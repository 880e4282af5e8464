//! Who an event is: a keyed hash of its identity, and a hash of its content.
//!
//! Knows the key of a plane and how both hashes are made; they must stay the same forever and in every
//! engine. Must not know where events are kept.

use std::fmt;

use ids::EnvironmentId;
use pricing::UsageEvent;

use crate::content;

/// How many bytes the key of a plane has.
pub const PLANE_KEY_BYTES: usize = 32;

/// How many characters the name of a plane has.
const PLANE_NAME_CHARS: usize = 32;

/// The key of a plane, made once and kept with it. Without it nobody can test from the hashes alone whether
/// an erased event existed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PlaneKey([u8; PLANE_KEY_BYTES]);

impl PlaneKey {
    /// The key with these bytes.
    pub const fn from_bytes(bytes: [u8; PLANE_KEY_BYTES]) -> PlaneKey {
        PlaneKey(bytes)
    }

    /// A new random key.
    pub(crate) fn random() -> Result<PlaneKey, crate::PlaneFault> {
        let mut bytes = [0; PLANE_KEY_BYTES];
        getrandom::fill(&mut bytes).map_err(|error| crate::PlaneFault::NoRandomness(error.to_string()))?;
        Ok(PlaneKey(bytes))
    }

    /// Its bytes, for keeping.
    pub const fn as_bytes(&self) -> &[u8; PLANE_KEY_BYTES] {
        &self.0
    }
}

impl fmt::Debug for PlaneKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("PlaneKey(secret)")
    }
}

/// What a plane is called where several share a place: no secret, and always the same.
pub(crate) fn name_of(key: &PlaneKey) -> String {
    let hash = blake3::Hash::from_bytes(blake3::derive_key("farthing usage 1 name", key.as_bytes()));
    hash.to_hex().chars().take(PLANE_NAME_CHARS).collect()
}

/// A keyed 128-bit hash of (environment, source, id): the identity of an event, also after its body is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(pub(crate) [u8; 16]);

impl Fingerprint {
    /// The fingerprint with these bytes.
    pub const fn from_bytes(bytes: [u8; 16]) -> Fingerprint {
        Fingerprint(bytes)
    }
}

/// A 64-bit hash of an event's content: its time, type, subject and data.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentHash(u64);

impl ContentHash {
    /// The hash with this number.
    pub const fn from_number(number: u64) -> ContentHash {
        ContentHash(number)
    }

    /// The hash as a number.
    pub const fn number(self) -> u64 {
        self.0
    }
}

impl fmt::Display for ContentHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:016x}", self.0)
    }
}

impl fmt::Debug for ContentHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "ContentHash({self})")
    }
}

/// The hashes of one plane: one derived key for each use, so that no hash of one use says anything of another.
#[derive(Clone)]
pub(crate) struct Hashes {
    identity: Key,
    content: Key,
    subject: Key,
    row: Key,
}

/// The key of one use.
type Key = [u8; blake3::KEY_LEN];

impl Hashes {
    pub(crate) fn new(key: &PlaneKey) -> Hashes {
        let keyed = |purpose: &str| blake3::derive_key(purpose, key.as_bytes());
        Hashes {
            identity: keyed("farthing usage 1 identity"),
            content: keyed("farthing usage 1 content"),
            subject: keyed("farthing usage 1 subject"),
            row: keyed("farthing usage 1 row"),
        }
    }

    /// The identity of an event. Lengths stand before texts, so that no two identities read the same.
    pub(crate) fn fingerprint(&self, environment: EnvironmentId, source: &str, id: &str) -> Fingerprint {
        Fingerprint(short(&keyed_parts(&self.identity, environment, &[source.as_bytes(), id.as_bytes()])))
    }

    /// The hash of a canonical content (see `content`).
    pub(crate) fn content(&self, canonical: &[u8]) -> ContentHash {
        let hash = blake3::keyed_hash(&self.content, canonical);
        ContentHash(u64::from_le_bytes(first_eight(hash.as_bytes())))
    }

    /// Names an erased subject without saying it.
    pub(crate) fn subject(&self, environment: EnvironmentId, subject: &str) -> [u8; 16] {
        short(&keyed_parts(&self.subject, environment, &[subject.as_bytes()]))
    }

    /// The hash of a table's row.
    pub(crate) fn row(&self, environment: EnvironmentId, parts: &[&[u8]]) -> [u8; 16] {
        short(&keyed_parts(&self.row, environment, parts))
    }
}

/// Says who events are in a plane, outside of it: for whoever moves or makes identities.
pub struct Identifier(Hashes);

impl Identifier {
    /// For the plane with this key.
    pub fn new(key: &PlaneKey) -> Identifier {
        Identifier(Hashes::new(key))
    }

    /// Who an event is, and the hash of its content.
    pub fn identify(&self, environment: EnvironmentId, event: &UsageEvent) -> (Fingerprint, ContentHash) {
        let mut canonical = Vec::with_capacity(256);
        content::write(&mut canonical, event.time, &event.event_type, &event.subject, &event.data);
        (self.0.fingerprint(environment, &event.source, &event.id), self.0.content(&canonical))
    }
}

/// What is hashed at once is put together without asking for memory where it is no longer.
const PARTS_BYTES_USUAL: usize = 256;

fn keyed_parts(key: &Key, environment: EnvironmentId, parts: &[&[u8]]) -> blake3::Hash {
    // One short piece of memory is hashed several times faster than the same bytes one after the other.
    let mut usual = [0; PARTS_BYTES_USUAL];
    let mut end = 0;
    let mut put = |bytes: &[u8]| -> Option<()> {
        usual.get_mut(end..end + bytes.len())?.copy_from_slice(bytes);
        end += bytes.len();
        Some(())
    };
    let usual_end = put(environment.as_bytes()).and_then(|()| {
        parts.iter().try_for_each(|part| {
            put(&length_of(part))?;
            put(part)
        })
    });
    if let Some(whole) = usual_end.and_then(|()| usual.get(..end)) {
        return blake3::keyed_hash(key, whole);
    }
    let mut bytes = environment.as_bytes().to_vec();
    for part in parts {
        bytes.extend_from_slice(&length_of(part));
        bytes.extend_from_slice(part);
    }
    blake3::keyed_hash(key, &bytes)
}

/// A part's length, as it stands before it.
fn length_of(part: &[u8]) -> [u8; 8] {
    u64::try_from(part.len()).expect("a length fits into 64 bits").to_le_bytes()
}

/// The first half of a hash.
pub(crate) fn short(hash: &blake3::Hash) -> [u8; 16] {
    let (half, _) = hash.as_bytes().split_first_chunk().expect("a hash has 32 bytes");
    *half
}

fn first_eight(bytes: &[u8; 32]) -> [u8; 8] {
    *bytes.first_chunk().expect("a hash has 32 bytes")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hashes_never_change() {
        let hashes = Hashes::new(&PlaneKey::from_bytes([7; 32]));
        let environment = EnvironmentId::from_bytes([1; 16]);
        let identity = hashes.fingerprint(environment, "meter", "1");
        assert_ne!(identity, hashes.fingerprint(environment, "mete", "r1"));
        assert_ne!(identity, hashes.fingerprint(EnvironmentId::from_bytes([2; 16]), "meter", "1"));
        assert_ne!(
            identity,
            Hashes::new(&PlaneKey::from_bytes([8; 32])).fingerprint(environment, "meter", "1")
        );
        let kept = [166, 75, 249, 191, 183, 47, 109, 182, 221, 40, 90, 171, 68, 70, 196, 174];
        assert_eq!(identity.0, kept);
        assert_eq!(hashes.content(b"content").to_string(), "d386b0a2abe1e9a2");
    }

    #[test]
    fn an_identity_is_hashed_alike_however_long() {
        let hashes = Hashes::new(&PlaneKey::from_bytes([7; 32]));
        let environment = EnvironmentId::from_bytes([1; 16]);
        for length in 0..2 * PARTS_BYTES_USUAL {
            let id = "i".repeat(length);
            let mut bytes = environment.as_bytes().to_vec();
            for part in ["meter", &id] {
                bytes.extend_from_slice(&u64::try_from(part.len()).unwrap().to_le_bytes());
                bytes.extend_from_slice(part.as_bytes());
            }
            let whole = Fingerprint(short(&blake3::keyed_hash(&hashes.identity, &bytes)));
            assert_eq!(hashes.fingerprint(environment, "meter", &id), whole, "an id of {length} bytes");
        }
    }
}
