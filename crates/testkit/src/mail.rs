//! A mail server for tests: aiosmtpd, which takes, refuses or drops messages as it is told, and keeps each with what
//! Python's reader of MIME makes of it.
//!
//! Knows how it is made and told; must not know what is sent.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use serde_json::Value;

use crate::brokers::Broker;

/// What runs in it.
const PROGRAM: &str = include_str!("sink.py");
/// How long a message may take to come, in steps of 20 ms.
const STEPS_MAX: u32 = 3_000;

/// The server. It is killed when dropped.
#[derive(Debug)]
pub struct Sink {
    server: Broker,
}

impl Sink {
    /// One that takes everything, in the clear, from everybody.
    ///
    /// # Panics
    /// aiosmtpd is not installed.
    #[must_use]
    pub fn new() -> Sink {
        Sink::with(&[])
    }

    /// The same with further arguments, as `auth=user,password`.
    ///
    /// # Panics
    /// As [`Sink::new`].
    #[must_use]
    pub fn with(more: &[String]) -> Sink {
        Sink { server: Broker::aiosmtpd(PROGRAM, more) }
    }

    /// The port it listens at, on 127.0.0.1.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.server.port()
    }

    /// What it does with the next messages, a word each; it takes what comes after them.
    ///
    /// # Panics
    /// Its folder cannot be written.
    pub fn next(&self, acts: &[&str]) {
        fs::write(self.server.folder().join("next"), acts.join("\n")).expect("the folder can be written");
    }

    /// Kills it as a crash would; what it has is kept.
    pub fn kill(&mut self) {
        self.server.kill();
    }

    /// Every message that it has, in the order in which they came, refused ones too.
    ///
    /// # Panics
    /// One cannot be read.
    #[must_use]
    pub fn messages(&self) -> Vec<Value> {
        let read = |number: usize| fs::read(self.server.folder().join(format!("{number}.json"))).ok();
        (1..).map_while(read).map(|bytes| serde_json::from_slice(&bytes).expect("it writes JSON")).collect()
    }

    /// Waits until it has so many, and gives them.
    ///
    /// # Panics
    /// They do not come.
    #[must_use]
    pub fn wait_for(&self, count: usize) -> Vec<Value> {
        for _ in 0..STEPS_MAX {
            let messages = self.messages();
            if messages.len() >= count {
                return messages;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("{count} messages were awaited, and there are {:?}", self.messages());
    }

    /// Where a file of a message is, which is 1 for the first.
    #[must_use]
    pub fn file(&self, message: usize, name: &str) -> PathBuf {
        self.server.folder().join(format!("{message}-{name}"))
    }
}

impl Default for Sink {
    fn default() -> Sink {
        Sink::new()
    }
}

/// The values of a message's header of this name.
#[must_use]
pub fn headers(message: &Value, name: &str) -> Vec<String> {
    let all = message["headers"].as_array().into_iter().flatten();
    let named = all.filter(|pair| pair[0].as_str().is_some_and(|known| known.eq_ignore_ascii_case(name)));
    named.filter_map(|pair| pair[1].as_str().map(str::to_owned)).collect()
}
