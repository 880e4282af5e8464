//! Rows of one file that derive the same id, told apart by what they say.
//! Knows hashes of identity and content; must not know columns.

use std::collections::HashMap;

use pricing::{Scalar, UsageEvent};

/// The first line of each identity, with a hash of what it says.
#[derive(Default)]
pub(super) struct SeenRows {
    first: HashMap<[u8; 16], (u64, [u8; 8])>,
}

/// What a row is to those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seen {
    /// The first of its identity.
    First,
    /// The same as an earlier one.
    Same {
        /// Its line.
        first: u64,
    },
    /// Another one under the id of an earlier one.
    Other {
        /// Its line.
        first: u64,
    },
}

impl SeenRows {
    /// Takes in a row's event.
    pub fn see(&mut self, line: u64, event: &UsageEvent) -> Seen {
        let says = content(event);
        match self.first.entry(identity(event)) {
            std::collections::hash_map::Entry::Vacant(free) => {
                free.insert((line, says));
                Seen::First
            }
            std::collections::hash_map::Entry::Occupied(taken) => match *taken.get() {
                (first, said) if said == says => Seen::Same { first },
                (first, _) => Seen::Other { first },
            },
        }
    }
}

fn identity(event: &UsageEvent) -> [u8; 16] {
    let mut hasher = blake3::Hasher::new();
    text(&mut hasher, &event.source);
    text(&mut hasher, &event.id);
    short(&hasher)
}

fn content(event: &UsageEvent) -> [u8; 8] {
    let mut hasher = blake3::Hasher::new();
    text(&mut hasher, &event.event_type);
    text(&mut hasher, &event.subject);
    hasher.update(&event.time.as_micros().to_be_bytes());
    for (name, value) in &event.data {
        text(&mut hasher, name);
        match value {
            Scalar::Text(value) => text(hasher.update(b"t"), value),
            Scalar::Number(number) => {
                hasher.update(b"n").update(&number.mantissa().to_be_bytes()).update(&[number.scale()]);
            }
            Scalar::Bool(truth) => {
                hasher.update(b"b").update(&[u8::from(*truth)]);
            }
            Scalar::Null => {
                hasher.update(b"0");
            }
        }
    }
    short(&hasher)
}

fn text(hasher: &mut blake3::Hasher, text: &str) {
    let length = u64::try_from(text.len()).unwrap_or(u64::MAX);
    hasher.update(&length.to_be_bytes()).update(text.as_bytes());
}

fn short<const N: usize>(hasher: &blake3::Hasher) -> [u8; N] {
    let mut bytes = [0; N];
    hasher.finalize_xof().fill(&mut bytes);
    bytes
}
