//! MQTT with real brokers: mosquitto, and nats-server as an MQTT broker.

use std::process::Command;

use integrations::Broker as Wanted;
use operations::sources::{Connection, Rules};
use sql::Engine;
use testkit::TempFolder;
use testkit::brokers::{Broker, free_port};
use testkit::publishers::{MqttPublisher, NatsPublisher};

use crate::kills::{self, Plan};
use crate::world::{World, broker, reading, readings, until, with_password};

const TOPIC: &str = "devices/+/energy";

fn at(port: u16) -> Wanted {
    broker(&format!("mqtt://127.0.0.1:{port}"), &[TOPIC], "")
}

fn connected(view: &operations::sources::SourceView) -> bool {
    matches!(view.connection, Connection::Connected { .. })
}

/// What the session is owed while nobody is there is kept by the broker.
#[test]
fn what_is_published_while_farthing_is_away_is_kept_once() {
    let mosquitto = Broker::mosquitto("allow_anonymous true");
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        let wanted = Wanted { client: format!("farthing-{engine:?}"), ..at(mosquitto.port()) };
        let pull = world.pull(wanted.clone(), &readings());
        pull.until("the connection", connected);
        let mut publisher = MqttPublisher::connect(mosquitto.port(), "device", None).unwrap();
        publisher.publish("devices/m-1/energy", &reading(1)).unwrap();
        pull.until("the first reading", |view| view.counts.accepted == 1);
        pull.stop();

        for n in 2..=50 {
            publisher.publish("devices/m-1/energy", &reading(n)).unwrap();
        }
        publisher.publish("devices/m-1/power", &reading(99)).unwrap();
        let pull = world.pull(wanted, &readings());
        pull.until("what came meanwhile", |view| view.counts.accepted == 49);
        // A device that sends again what it is not sure of.
        publisher.publish("devices/m-1/energy", &reading(7)).unwrap();
        let view = pull.until("the repetition", |view| view.counts.duplicates == 1);
        assert_eq!(view.last_event_time.unwrap().to_string(), "2025-11-01T10:50:00Z");
        assert_eq!((pull.stop().counts.received, world.events()), (50, 50), "{engine:?}");
        let event = world.operations.plane.find(world.environment, "meters", "m-1/7").unwrap().unwrap().event;
        assert_eq!((&*event.subject, &*event.event_type), ("m-1", "energy.reading"));
    }
}

/// A message that is no event is put aside and acknowledged, and the next ones go on.
#[test]
fn what_is_no_event_is_put_aside_and_blocks_nothing() {
    let mosquitto = Broker::mosquitto("allow_anonymous true");
    let world = World::on(Engine::Sqlite);
    let pull = world.pull(at(mosquitto.port()), &readings());
    pull.until("the connection", connected);
    let mut publisher = MqttPublisher::connect(mosquitto.port(), "device", None).unwrap();
    let long = vec![b' '; 2 << 20];
    for message in [&b"no JSON"[..], b"{\"n\": 1}", b"{\"n\": 1, \"at\": \"yesterday\"}", &long, &reading(1)]
    {
        publisher.publish("devices/m-1/energy", message).unwrap();
    }
    pull.until("the reading", |view| view.counts.accepted == 1);
    let view = pull.stop();
    let codes: Vec<&str> = view.aside.iter().map(|one| one.code).collect();
    assert_eq!(codes, ["event_not_json", "property_missing", "time_unreadable", "event_too_large"]);
    assert_eq!((view.counts.put_aside, view.counts.received), (4, 5));
    assert_eq!((view.aside[0].body.as_str(), view.aside[3].bytes), ("no JSON", 2 << 20));

    // They were acknowledged: nothing of them comes again.
    let again = world.pull(at(mosquitto.port()), &readings());
    publisher.publish("devices/m-1/energy", &reading(2)).unwrap();
    let view = again.until("the next reading", |view| view.counts.accepted == 1);
    assert_eq!(view.counts.received, 1);
}

/// Whoever is not let in is told why, without the password, and comes in once that is mended.
#[test]
fn a_broker_that_refuses_says_why() {
    let passwords = TempFolder::new();
    let file = passwords.join("passwords");
    let made =
        Command::new("mosquitto_passwd").args(["-b", "-c"]).arg(&file).args(["farthing", "right"]).status();
    assert!(made.unwrap().success());
    let settings = format!("allow_anonymous false\npassword_file {}", file.display());
    let mosquitto = Broker::mosquitto(&settings);
    let wanted = broker(&format!("mqtt://farthing@127.0.0.1:{}", mosquitto.port()), &[TOPIC], "");
    let world = World::on(Engine::Sqlite);
    let pull = world.pull(with_password(wanted.clone(), "wr0ng"), &readings());
    let view = pull.until("the refusal", |view| matches!(view.connection, Connection::Waiting { .. }));
    let told = format!("{view:?}");
    assert!(told.contains("password_env") || told.contains("may not connect"), "{told}");
    assert!(!told.contains("wr0ng"), "{told}");
    let refused = integrations::check(&with_password(wanted.clone(), "wr0ng")).unwrap_err();
    assert!(refused.to_string().contains("does not let us in"), "{refused}");
    pull.stop();
    integrations::check(&with_password(wanted.clone(), "right")).unwrap();
    let pull = world.pull(with_password(wanted, "right"), &readings());
    pull.until("the connection", connected);
}

/// With QoS 0 the broker keeps nothing for us, so that is no connection.
#[test]
fn a_topic_granted_with_qos_0_is_refused() {
    let mosquitto = Broker::mosquitto("allow_anonymous true\nmax_qos 0");
    let world = World::on(Engine::Sqlite);
    let pull = world.pull(at(mosquitto.port()), &readings());
    let view = pull.until("the refusal", |view| matches!(view.connection, Connection::Waiting { .. }));
    assert!(format!("{view:?}").contains("with QoS 0 only"), "{view:?}");
}

/// nats-server is another MQTT broker: the same session, the same events.
#[test]
fn another_broker_s_mqtt_is_understood() {
    let port = free_port();
    let nats = Broker::nats(&format!("mqtt {{ listen: \"127.0.0.1:{port}\" }}"));
    NatsPublisher::connect(nats.port(), None).unwrap();
    let world = World::on(Engine::Sqlite);
    let pull = world.pull(at(port), &readings());
    pull.until("the connection", connected);
    let mut publisher = MqttPublisher::connect(port, "device", None).unwrap();
    publisher.publish("devices/m-1/energy", &reading(1)).unwrap();
    pull.until("the first reading", |view| view.counts.accepted == 1);
    pull.stop();
    publisher.publish("devices/m-1/energy", &reading(2)).unwrap();
    let pull = world.pull(at(port), &readings());
    pull.until("what came meanwhile", |view| view.counts.accepted == 1);
    assert_eq!(world.events(), 2);
}

/// Without rules each message is a CloudEvent, with an identity of its own.
#[test]
fn messages_that_are_events_need_no_rules() {
    let mosquitto = Broker::mosquitto("allow_anonymous true");
    let world = World::on(Engine::Sqlite);
    let pull = world.pull(at(mosquitto.port()), &Rules::default());
    pull.until("the connection", connected);
    let mut publisher = MqttPublisher::connect(mosquitto.port(), "device", None).unwrap();
    let event = br#"{"specversion": "1.0", "id": "a", "source": "gateway-1", "type": "t", "subject": "m-1",
        "time": "2025-11-01T10:00:00Z", "data": {"kwh": 2}}"#;
    publisher.publish("devices/m-1/energy", event).unwrap();
    publisher.publish("devices/m-1/energy", event).unwrap();
    pull.until("both", |view| (view.counts.accepted, view.counts.duplicates) == (1, 1));
    assert!(world.operations.plane.find(world.environment, "gateway-1", "a").unwrap().is_some());
}

#[test]
fn a_broker_killed_again_and_again_loses_nothing_and_counts_nothing_twice() {
    let mut mosquitto = Broker::mosquitto("allow_anonymous true");
    let world = World::on(Engine::Sqlite);
    let pull = world.pull(at(mosquitto.port()), &readings());
    pull.until("the connection", connected);
    // mosquitto writes a session when it writes anything. Killed before that, it knows of nobody to keep
    // messages for until we are there again, and a hole would be left further back than is said again.
    let mut publisher = MqttPublisher::connect(mosquitto.port(), "first", None).unwrap();
    publisher.publish("devices/m-0/energy", &reading(0)).unwrap();
    pull.until("the first reading", |view| view.counts.accepted == 1);
    mosquitto.save();
    let written = || mosquitto.folder().join("mosquitto.db").exists().then_some(());
    assert!(until(written).is_some(), "mosquitto writes nothing");
    let plan = Plan { messages: 20_000, kills: 8, repeats: 2_000 };
    let told =
        kills::publish(plan, &mut mosquitto, &world, |port| MqttPublisher::connect(port, "device", None));
    kills::hold(plan, told, &world, pull);
}
