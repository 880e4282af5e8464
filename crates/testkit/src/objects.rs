//! A bucket in memory that falls ill when it is told to, and a clock that stands where it is put.
//!
//! Knows objects and what can go wrong with them; must not know what they are.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

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
    /// It gives back what it has, and refuses to take or to remove anything.
    Keeps,
    /// Whoever reads waits until it is well again.
    Hangs,
}

/// What a bucket was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Asked {
    /// How many objects were put.
    pub puts: u64,
    /// How many segments were read.
    pub gets: u64,
    /// How many were taken away.
    pub removals: u64,
}

#[derive(Debug, Default)]
struct Inside {
    objects: BTreeMap<String, Vec<u8>>,
    illness: Illness,
    /// What ends the keys of the objects that it ails with; all where it is empty.
    ailing: &'static str,
    /// How many wait until it is well again.
    hanging: usize,
    asked: Asked,
}

/// A bucket in memory.
#[derive(Debug, Default)]
pub struct Pail(Mutex<Inside>, Condvar);

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
        self.falls_with(illness, "");
    }

    /// The same with objects alone whose keys end so.
    pub fn falls_with(&self, illness: Illness, ailing: &'static str) {
        let mut inside = self.inside();
        (inside.illness, inside.ailing) = (illness, ailing);
        drop(inside);
        self.1.notify_all();
    }

    /// Waits until so many wait for it to be well again.
    pub fn wait_for_hanging(&self, count: usize) {
        let few = |inside: &mut Inside| inside.hanging < count;
        drop(self.1.wait_while(self.inside(), few).unwrap_or_else(PoisonError::into_inner));
    }

    /// Takes an object away behind everybody's back.
    pub fn loses(&self, key: &str) {
        self.inside().objects.remove(key);
    }

    /// The same bucket at this moment, as a copy of it.
    #[must_use]
    pub fn copied(&self) -> Arc<Pail> {
        let copy = Pail::new();
        copy.inside().objects.clone_from(&self.inside().objects);
        copy
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

impl Inside {
    fn ails(&self, key: &str) -> Illness {
        if key.ends_with(self.ailing) { self.illness } else { Illness::None }
    }

    fn answered(&self, key: &str) -> Result<(), ObjectFault> {
        match self.ails(key) {
            Illness::Away => Err(failed("nobody answers")),
            _ => Ok(()),
        }
    }

    fn changed(&self, key: &str) -> Result<(), ObjectFault> {
        match self.ails(key) {
            Illness::Keeps => Err(ObjectFault::Refused("you may not".to_owned())),
            _ => self.answered(key),
        }
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
        inside.changed(key)?;
        inside.asked.puts += 1;
        inside.objects.insert(key.to_owned(), kept);
        Ok(())
    }

    fn get(&self, key: &str, _length: u64, out: &mut dyn Write) -> Result<(), ObjectFault> {
        let mut inside = self.inside();
        inside.hanging += 1;
        self.1.notify_all();
        let hangs = |inside: &mut Inside| inside.ails(key) == Illness::Hangs;
        inside = self.1.wait_while(inside, hangs).unwrap_or_else(PoisonError::into_inner);
        inside.hanging -= 1;
        inside.answered(key)?;
        inside.asked.gets += u64::from(key.ends_with(".parquet"));
        let illness = inside.ails(key);
        let mut bytes = inside.objects.get(key).cloned().ok_or(ObjectFault::Missing)?;
        drop(inside);
        match illness {
            Illness::Forgets => return Err(ObjectFault::Missing),
            Illness::Tears => bytes.truncate(bytes.len() / 2),
            Illness::Flips => {
                let middle = bytes.len() / 2;
                bytes[middle] ^= 4;
            }
            _ => {}
        }
        out.write_all(&bytes).map_err(failed)
    }

    fn remove(&self, key: &str) -> Result<(), ObjectFault> {
        let mut inside = self.inside();
        inside.changed(key)?;
        inside.asked.removals += 1;
        inside.objects.remove(key);
        Ok(())
    }

    fn list(&self, beginning: &str) -> Result<Vec<String>, ObjectFault> {
        let inside = self.inside();
        inside.answered(beginning)?;
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
