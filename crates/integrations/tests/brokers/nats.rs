//! JetStream with a real nats-server.

use integrations::Broker as Wanted;
use operations::sources::{Connection, Rules};
use sql::Engine;
use testkit::brokers::Broker;
use testkit::publishers::NatsPublisher;

use crate::kills::{self, Plan};
use crate::world::{World, broker, reading, readings, with_password};

fn at(port: u16) -> Wanted {
    broker(&format!("nats://127.0.0.1:{port}"), &["devices.*.energy"], "USAGE")
}

fn waiting(view: &operations::sources::SourceView) -> bool {
    matches!(view.connection, Connection::Waiting { .. })
}

/// A stream that is not there yet is waited for; what it has is kept once, by the broker's own names.
#[test]
fn a_stream_is_waited_for_and_its_messages_are_known_by_its_names() {
    let nats = Broker::nats("");
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let (world, stream) = (World::on(engine), format!("USAGE_{engine:?}"));
        let wanted =
            Wanted { stream: stream.clone(), topics: vec![format!("{stream}.*.energy")], ..at(nats.port()) };
        let rules = Rules { id: None, time: None, ..readings() };
        let pull = world.pull(wanted.clone(), &rules);
        let view = pull.until("the refusal", waiting);
        assert!(format!("{view:?}").contains("has no stream USAGE_"), "{view:?}");
        let mut publisher = NatsPublisher::connect(nats.port(), None).unwrap();
        publisher.make_stream(&stream, &format!("{stream}.>")).unwrap();
        let subject = format!("{stream}.m-1.energy");
        publisher.publish(&subject, Some("first"), b"{\"kwh\": 1}").unwrap();
        publisher.publish(&subject, None, b"{\"kwh\": 2}").unwrap();
        publisher.publish(&format!("{stream}.m-1.power"), None, b"{\"kwh\": 3}").unwrap();
        pull.until("both", |view| view.counts.accepted == 2);
        pull.stop();
        let find = |id: &str| world.operations.plane.find(world.environment, "meters", id).unwrap();
        assert_eq!(&*find("first").unwrap().event.subject, "m-1");

        publisher.publish(&subject, None, b"7").unwrap();
        let pull = world.pull(wanted, &rules);
        pull.until("what came meanwhile", |view| view.counts.accepted == 1);
        let view = pull.stop();
        assert_eq!((view.counts.received, world.events()), (1, 3), "{engine:?}: {view:?}");
    }
}

/// A message that is no event is put aside and acknowledged, and the next ones go on.
#[test]
fn what_is_no_event_is_put_aside_and_blocks_nothing() {
    let nats = Broker::nats("");
    let mut publisher = NatsPublisher::connect(nats.port(), None).unwrap();
    publisher.make_stream("USAGE", "devices.>").unwrap();
    let world = World::on(Engine::Sqlite);
    let pull = world.pull(at(nats.port()), &readings());
    let long = vec![b' '; 100_000];
    for message in [&b"no JSON"[..], &long, &reading(1)] {
        publisher.publish("devices.m-1.energy", None, message).unwrap();
    }
    pull.until("the reading", |view| view.counts.accepted == 1);
    let codes: Vec<&str> = pull.stop().aside.iter().map(|one| one.code).collect();
    assert_eq!(codes, ["event_not_json", "event_too_large"]);
}

#[test]
fn a_server_that_refuses_says_why() {
    let nats = Broker::nats("authorization { user: farthing, password: right }");
    let wanted = broker(&format!("nats://farthing@127.0.0.1:{}", nats.port()), &[], "USAGE");
    let refused = integrations::check(&with_password(wanted.clone(), "wr0ng")).unwrap_err().to_string();
    assert!(refused.contains("Authorization Violation") && !refused.contains("wr0ng"), "{refused}");
    let right = with_password(wanted, "right");
    let refused = integrations::check(&right).unwrap_err().to_string();
    assert!(refused.contains("has no stream USAGE"), "{refused}");
    let mut publisher = NatsPublisher::connect(nats.port(), Some(("farthing", "right"))).unwrap();
    publisher.make_stream("USAGE", "devices.>").unwrap();
    integrations::check(&right).unwrap();
}

/// JetStream writes before it says that it took something, so nothing is said twice here.
#[test]
fn a_server_killed_again_and_again_loses_nothing_and_counts_nothing_twice() {
    let mut nats = Broker::nats("");
    let mut publisher = NatsPublisher::connect(nats.port(), None).unwrap();
    publisher.make_stream("USAGE", "devices.>").unwrap();
    let world = World::on(Engine::Sqlite);
    let pull = world.pull(at(nats.port()), &readings());
    let plan = Plan { messages: 20_000, kills: 3, repeats: 0 };
    let told = kills::publish(plan, &mut nats, &world, |port| NatsPublisher::connect(port, None));
    kills::hold(plan, told, &world, pull);
}
