//! Sources of usage: as their broker left them, and only for the environment that they go to.

use std::time::Duration;

use operations::sources::{Mapping, Named, Origin, Pulled, Rules, Spelling};
use ports::{EventSource, Message, SourceFault};

use crate::world::World;

/// A broker that gives three messages once, and then has the process stop.
struct Three(Option<operations::stopping::Stopping>);

impl EventSource for Three {
    fn connect(&mut self) -> Result<(), SourceFault> {
        Ok(())
    }

    fn next(&mut self, _most: usize, _wait: Duration) -> Result<Vec<Message>, SourceFault> {
        let event = r#"{"id": "1", "source": "s", "type": "api.call", "subject": "acme",
            "time": "2026-01-10T10:00:00Z"}"#;
        let message = |body: &str| Message {
            topic: "usage/acme".to_owned(),
            body: body.as_bytes().to_vec(),
            bytes: body.len(),
            id: None,
            taken_at: None,
        };
        match &self.0 {
            Some(_) => Ok([event, event, "nothing"].map(message).to_vec()),
            None => Err(SourceFault("the broker went away".to_owned())),
        }
    }

    fn acknowledge(&mut self) -> Result<(), SourceFault> {
        if let Some(stopping) = self.0.take() {
            stopping.ask();
        }
        Ok(())
    }

    fn leave(&mut self) {}
}

#[test]
fn sources_are_listed_with_what_came_of_their_messages() {
    let world = World::sqlite();
    assert_eq!(world.get("/v1/sources").ok()["data"].as_array().map(Vec::len), Some(0));
    let operations = world.operations();
    let environment = operations.authenticate(&world.key).unwrap().environment;
    let topics = vec!["usage/+".to_owned()];
    let source = operations.sources.add(Named {
        name: "calls".to_owned(),
        protocol: "mqtt",
        address: "mqtt://broker.example:1883".to_owned(),
        topics: topics.clone(),
        environment,
    });
    let spelling = Spelling { separator: '/', one: "+", rest: "#" };
    let origin = Origin { name: "calls".to_owned(), topics, spelling, broker_names: false };
    let pulled = Pulled { source, mapping: Mapping::of(origin, &Rules::default()).unwrap() };
    operations.pull(&pulled, &mut Three(Some(operations.stopping.clone())));

    let listed = world.get("/v1/sources").ok();
    let calls = &listed["data"][0];
    assert_eq!((&calls["name"], &calls["status"]), (&"calls".into(), &"connected".into()));
    let counts =
        ["received", "accepted", "duplicates", "conflicts", "put_aside"].map(|name| calls[name].as_u64());
    assert_eq!(counts, [3, 1, 1, 0, 1].map(Some));
    assert_eq!(calls["last_event_time"], "2026-01-10T10:00:00Z");
    assert_eq!(
        (&calls["aside"][0]["code"], &calls["aside"][0]["body"]),
        (&"event_not_json".into(), &"nothing".into())
    );
    let other = world.call(axum::http::Method::GET, "/v1/sources").by(&world.live).send().ok();
    assert_eq!(
        other["data"].as_array().map(Vec::len),
        Some(0),
        "a source of another environment is not shown"
    );
    let health = world.get("/healthz").ok();
    assert_eq!((&health["sources"]["connected"], &health["sources"]["waiting"]), (&1.into(), &0.into()));
    world.get("/v1/sources?limit=1").refused(400, "invalid_request");
}
