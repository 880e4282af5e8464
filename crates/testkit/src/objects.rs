//! A bucket in memory that falls ill when it is told to, and a clock that stands where it is put.
//!
//! Knows objects and what can go wrong with them; must not know what they are.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use calendar::Instant;
use ports::{Clock, ObjectFault, Objects};

/// What is wrong with a bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Illness {
    /// Nothing.
    #[default]
    None,
    /// It does not answer.
    Away,
    /// It says that it has nothing.
    Forgets,
    /// It gives half of what it has, and says that this is all.
    Tears,
    /// It gives one bit otherwise than it was.
    Flips,
}

/// What a bucket was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Asked {
    /// How many objects were put.
    pub puts: u64,
    /// How many were read.
    pub gets: u64,
    /// How many were taken away.
    pub removals: u64,
}

#[derive(Debug, Default)]
struct Inside {
    objects: BTreeMap<String, Vec<u8>>,
    illness: Illness,
    asked: Asked,
}

/// A bucket in memory.
#[derive(Debug, Default)]
pub struct Pail(Mutex<Inside>);

impl Pail {
    /// An empty one that is well.
    #[must_use]
    pub fn new() -> Arc<Pail> {
        Arc::default()
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes it ill, or well again.
    pub fn falls(&self, illness: Illness) {
        self.inside().illness = illness;
    }

    /// What it was asked so far.
    #[must_use]
    pub fn asked(&self) -> Asked {
        self.inside().asked
    }

    /// The keys of its objects, in order.
    #[must_use]
    pub fn keys(&self) -> Vec<String> {
        self.inside().objects.keys().cloned().collect()
    }

    /// Whether these bytes stand in any object.
    #[must_use]
    pub fn holds(&self, bytes: &[u8]) -> bool {
        let found = |object: &Vec<u8>| object.windows(bytes.len()).any(|window| window == bytes);
        self.inside().objects.values().any(found)
    }

    /// Puts an object of somebody else.
    pub fn lay(&self, key: &str, bytes: &[u8]) {
        self.inside().objects.insert(key.to_owned(), bytes.to_vec());
    }
}

fn failed(why: impl std::fmt::Display) -> ObjectFault {
    ObjectFault::Failed(why.to_string())
}

fn answered(inside: &Inside) -> Result<(), ObjectFault> {
    match inside.illness {
        Illness::Away => Err(failed("nobody answers")),
        _ => Ok(()),
    }
}

impl Objects for Pail {
    fn place(&self) -> &str {
        "memory://pail"
    }

    fn put(&self, key: &str, length: u64, bytes: &mut dyn Read) -> Result<(), ObjectFault> {
        let mut kept = Vec::new();
        bytes.read_to_end(&mut kept).map_err(failed)?;
        if u64::try_from(kept.len()).map_err(failed)? != length {
            return Err(failed("another length was announced"));
        }
        let mut inside = self.inside();
        answered(&inside)?;
        inside.asked.puts += 1;
        inside.objects.insert(key.to_owned(), kept);
        Ok(())
    }

    fn get(&self, key: &str, _length: u64, out: &mut dyn Write) -> Result<(), ObjectFault> {
        let mut inside = self.inside();
        answered(&inside)?;
        inside.asked.gets += 1;
        let illness = inside.illness;
        let mut bytes = inside.objects.get(key).cloned().ok_or(ObjectFault::Missing)?;
        drop(inside);
        match illness {
            Illness::Forgets => return Err(ObjectFault::Missing),
            Illness::Tears => bytes.truncate(bytes.len() / 2),
            Illness::Flips => {
                let middle = bytes.len() / 2;
                bytes[middle] ^= 4;
            }
            Illness::None | Illness::Away => {}
        }
        out.write_all(&bytes).map_err(failed)
    }

    fn remove(&self, key: &str) -> Result<(), ObjectFault> {
        let mut inside = self.inside();
        answered(&inside)?;
        inside.asked.removals += 1;
        inside.objects.remove(key);
        Ok(())
    }

    fn list(&self, beginning: &str) -> Result<Vec<String>, ObjectFault> {
        let inside = self.inside();
        answered(&inside)?;
        Ok(inside.objects.keys().filter(|key| key.starts_with(beginning)).cloned().collect())
    }
}

/// A clock that stands.
#[derive(Debug)]
pub struct Standing(pub Instant);

impl Clock for Standing {
    fn now(&self) -> Instant {
        self.0
    }
}
