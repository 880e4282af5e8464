//! The threads that pull usage from brokers, one a source, while the server runs.
//! Knows settings and threads; must not know any broker, or what a message becomes.

use std::io::Write;
use std::thread::{self, JoinHandle};

use operations::Operations;
use operations::sources::{Named, Pulled};

use crate::cli::environment_of;
use crate::settings::sources::SourceSettings;
use crate::stop::Stop;

/// The threads at work.
pub struct Pulling {
    threads: Vec<JoinHandle<()>>,
}

impl Pulling {
    /// Begins to pull every source. A broker that does not answer is tried again, and keeps nothing from
    /// starting.
    ///
    /// # Errors
    /// A source's environment is unknown, or its password is not set.
    pub fn start(sources: &[SourceSettings], operations: &Operations) -> Result<Pulling, Stop> {
        let ready = sources.iter().map(|source| {
            let environment = environment_of(operations, Some(&source.environment))
                .map_err(|why| named(&source.name, why))?;
            Ok((source, environment.id, source.broker()?))
        });
        // All of them are looked at before the first one begins.
        let ready = ready.collect::<Result<Vec<_>, Stop>>()?;
        let begin = |(settings, environment, broker): (&SourceSettings, _, _)| {
            let source = operations.sources.add(Named {
                name: settings.name.clone(),
                protocol: settings.protocol().code(),
                address: settings.address(),
                topics: settings.topics().to_vec(),
                environment,
            });
            let pulled = Pulled { source, mapping: settings.mapping.clone() };
            let (operations, mut broker) = (operations.clone(), integrations::open(broker));
            thread::spawn(move || operations.pull(&pulled, &mut *broker))
        };
        Ok(Pulling { threads: ready.into_iter().map(begin).collect() })
    }

    /// Waits until each has ended, which they do once they are asked to stop.
    pub fn join(self) {
        for thread in self.threads {
            if thread.join().is_err() {
                writeln!(std::io::stderr(), "farthing: a source's thread had panicked").unwrap_or_default();
            }
        }
    }
}

fn named(source: &str, why: Stop) -> Stop {
    match why.sentence() {
        Some(sentence) => Stop::failed(format!("the source {source}: {sentence}")),
        None => why,
    }
}
