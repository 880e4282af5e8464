//! The order of keeping and acknowledging, with a broker that notes what it is told.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ids::EnvironmentId;
use operations::Operations;
use operations::sources::{Connection, Mapping, Named, Origin, Pulled, Sources, Spelling};
use operations::stopping::Stopping;
use ports::{EventSource, Message, SourceFault};
use sql::Engine;

use crate::world::{World, reading, readings, until};

/// What was asked of the broker, in order.
type Notes = Arc<Mutex<Vec<&'static str>>>;

struct Noting {
    notes: Notes,
    /// What each `next` gives; a fault where it is none, a panic where it is no message, and nothing once it
    /// is empty.
    given: VecDeque<Option<Vec<u32>>>,
}

impl EventSource for Noting {
    fn connect(&mut self) -> Result<(), SourceFault> {
        self.notes.lock().unwrap().push("connect");
        Ok(())
    }

    fn next(&mut self, _most: usize, _wait: Duration) -> Result<Vec<Message>, SourceFault> {
        match self.given.pop_front() {
            None => {
                std::thread::yield_now();
                Ok(Vec::new())
            }
            Some(None) => Err(SourceFault("the connection is lost".to_owned())),
            Some(Some(numbers)) => {
                assert!(!numbers.is_empty(), "a bug that a test wants");
                self.notes.lock().unwrap().push("next");
                Ok(numbers.into_iter().map(message).collect())
            }
        }
    }

    fn acknowledge(&mut self) -> Result<(), SourceFault> {
        self.notes.lock().unwrap().push("acknowledge");
        Ok(())
    }

    fn leave(&mut self) {
        self.notes.lock().unwrap().push("leave");
    }
}

fn message(n: u32) -> Message {
    let body = reading(n);
    let bytes = body.len();
    Message { topic: "devices/m-1/energy".to_owned(), body, bytes, id: None, taken_at: None }
}

/// Pulls into an environment until something holds, and gives what was asked of the broker.
fn pulled(
    world: &World,
    environment: EnvironmentId,
    given: Vec<Option<Vec<u32>>>,
    holds: impl Fn(&operations::sources::SourceView) -> bool,
) -> Vec<&'static str> {
    let operations =
        Operations { stopping: Stopping::default(), sources: Sources::default(), ..world.operations.clone() };
    let spelling = Spelling { separator: '/', one: "+", rest: "#" };
    let topics = vec!["devices/+/energy".to_owned()];
    let named = Named {
        name: "meters".to_owned(),
        protocol: "mqtt",
        address: "nowhere".to_owned(),
        topics: topics.clone(),
        environment,
    };
    let origin = Origin { name: "meters".to_owned(), topics, spelling, broker_names: false };
    let source = operations.sources.add(named);
    let pulled = Pulled { source: source.clone(), mapping: Mapping::of(origin, &readings()).unwrap() };
    let notes = Notes::default();
    let mut broker = Noting { notes: Arc::clone(&notes), given: given.into() };
    std::thread::scope(|scope| {
        let pulling = operations.clone();
        let pulled = &pulled;
        let at_work = scope.spawn(move || pulling.pull(pulled, &mut broker));
        let found = until(|| holds(&source.view()).then_some(()));
        operations.stopping.ask();
        at_work.join().unwrap();
        assert!(found.is_some(), "waited in vain: {:?}", source.view());
    });
    let notes = notes.lock().unwrap();
    notes.clone()
}

#[test]
fn what_is_kept_is_acknowledged_and_a_lost_connection_is_made_anew() {
    let world = World::on(Engine::Sqlite);
    let given = vec![Some(vec![1, 2]), None, Some(vec![2, 3])];
    let notes = pulled(&world, world.environment, given, |view| view.counts.received == 4);
    assert_eq!(notes, ["connect", "next", "acknowledge", "connect", "next", "acknowledge", "leave"]);
    assert_eq!(world.events(), 3);
}

/// There is no such environment, so nothing can be kept: the batch is tried again and never acknowledged.
#[test]
fn what_cannot_be_kept_is_not_acknowledged() {
    let world = World::on(Engine::Sqlite);
    let nowhere = EnvironmentId::from_cause(0, [9; 10]);
    let notes = pulled(
        &world,
        nowhere,
        vec![Some(vec![1])],
        |view| matches!(&view.connection, Connection::Waiting { why, .. } if why.contains("cannot be kept")),
    );
    assert_eq!(notes, ["connect", "next", "leave"]);
    assert_eq!(world.events(), 0);
}

/// A bug ends a source, which says so; nothing that was not kept is acknowledged.
#[test]
fn a_source_that_a_bug_stops_says_so() {
    let world = World::on(Engine::Sqlite);
    let notes = pulled(
        &world,
        world.environment,
        vec![Some(vec![1]), Some(vec![])],
        |view| matches!(&view.connection, Connection::Waiting { why, .. } if why.contains("a bug")),
    );
    assert_eq!(notes, ["connect", "next", "acknowledge"]);
    assert_eq!(world.events(), 1);
}
