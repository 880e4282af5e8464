//! Where files that never change are kept away from the machine: objects of a bucket, each under a key.
//! Knows bytes and keys; must not know which provider, or what the bytes say.

use std::io::{Read, Write};

/// Why an object storage did not do what was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ObjectFault {
    /// It answers that it has no such object.
    #[error("it has no such object")]
    Missing,
    /// It has the object, with another length than was put: a sentence without secrets.
    #[error("{0}")]
    OtherLength(String),
    /// It answers that it does not do so, and will not until somebody changes something: a sentence without secrets.
    #[error("{0}")]
    Refused(String),
    /// It does not answer, breaks off, or has too much to do: a sentence without secrets.
    #[error("{0}")]
    Failed(String),
}

/// A bucket of objects. Each verb tries once, and ends within a bounded time; whoever asks may ask again.
///
/// What was put reads back at once.
pub trait Objects: Send + Sync {
    /// Where they are, for messages: no secrets.
    fn place(&self) -> &str;

    /// Puts so many bytes under a key, in place of what may be there. Where it fails, nobody knows whether
    /// they are there.
    ///
    /// # Errors
    /// The storage does not answer, or refuses, or the bytes cannot be read.
    fn put(&self, key: &str, length: u64, bytes: &mut dyn Read) -> Result<(), ObjectFault>;

    /// Reads an object from its first byte to its last, of which there should be so many. Where it fails, some
    /// may have been written.
    ///
    /// # Errors
    /// There is none, or it has another length; the storage does not answer, or refuses; the bytes cannot be
    /// written.
    fn get(&self, key: &str, length: u64, out: &mut dyn Write) -> Result<(), ObjectFault>;

    /// Takes an object away; one that is not there is no fault.
    ///
    /// # Errors
    /// The storage does not answer, or refuses.
    fn remove(&self, key: &str) -> Result<(), ObjectFault>;

    /// The keys that begin with a text, in no order.
    ///
    /// # Errors
    /// The storage does not answer, or refuses.
    fn list(&self, beginning: &str) -> Result<Vec<String>, ObjectFault>;
}
