//! JetStream with a real nats-server.

use std::time::Duration;

use integrations::Broker as Wanted;
use operations::sources::{Connection, Rules};
use sql::Engine;
use testkit::brokers::{Broker, free_port};
use testkit::publishers::{MqttPublisher, NatsPublisher};

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

/// Subjects and headers are any bytes to a server, and JetStream takes headers of up to 64 KiB. What is no
/// event is put aside, and the next ones go on.
#[test]
fn what_is_no_text_blocks_nothing() {
    let nats = Broker::nats("");
    let mut publisher = NatsPublisher::connect(nats.port(), None).unwrap();
    publisher.make_stream("USAGE", "devices.>").unwrap();
    let world = World::on(Engine::Sqlite);
    let rules = Rules { id: None, ..readings() };
    let pull = world.pull(at(nats.port()), &rules);
    let long = format!("X-Long: {}\r\n", "x".repeat(60 << 10));
    let subject = b"devices.m-1.energy";
    let messages: [(&[u8], &[u8]); 8] = [
        (b"devices.m-\xff.energy", b""),
        (b"devices.m-\xff\xfe.energy", b"X-Place: K\xf6ln\r\n"),
        (subject, long.as_bytes()),
        (subject, b"Nats-Msg-Id: \xff\r\n"),
        (b"devices.m\xc2\xa01.energy", b""),
        (subject, b"X-Place: K\xf6ln\r\n"),
        (subject, b"Nats-Msg-Id: \r\n"),
        (subject, b"Nats-Msg-Id:\r\n"),
    ];
    for (n, (subject, headers)) in (1..).zip(messages) {
        publisher.publish_bytes(subject, headers, &reading(n)).unwrap();
    }
    let view = pull.until("all of them", |view| view.counts.received == 8);
    let codes: Vec<&str> = view.aside.iter().map(|one| one.code).collect();
    assert_eq!(codes, ["name_not_text", "name_not_text", "name_not_text"], "{view:?}");
    assert_eq!((view.counts.accepted, view.counts.conflicts, world.events()), (5, 0, 5));
    pull.stop();
    // They were acknowledged: nothing of them comes again.
    let again = world.pull(at(nats.port()), &rules);
    publisher.publish("devices.m-1.energy", Some("known"), &reading(9)).unwrap();
    let view = again.until("the next reading", |view| view.counts.accepted == 1);
    assert_eq!(view.counts.received, 1);
    assert!(world.operations.plane.find(world.environment, "meters", "known").unwrap().is_some());
}

/// nats-server's MQTT hands on any topic without spaces, and a stream keeps it as it is.
#[test]
fn a_subject_that_only_mqtt_can_say_blocks_nothing() {
    let port = free_port();
    let nats = Broker::nats(&format!("mqtt {{ listen: \"127.0.0.1:{port}\" }}"));
    let mut publisher = NatsPublisher::connect(nats.port(), None).unwrap();
    publisher.make_stream("USAGE", "devices.>").unwrap();
    let world = World::on(Engine::Sqlite);
    let pull = world.pull(at(nats.port()), &readings());
    let mut device = MqttPublisher::connect(port, "device", None).unwrap();
    for (n, white) in (1..).zip(["\t", "\n", "\r", "\u{a0}", "\t1\t"]) {
        device.publish(&format!("devices/m{white}1/energy"), &reading(n)).unwrap();
    }
    publisher.publish("devices.m-1.energy", None, &reading(9)).unwrap();
    let view = pull.until("all of them", |view| view.counts.received == 6);
    assert_eq!((view.counts.accepted, world.events()), (6, 6), "{view:?}");
}

/// A consumer that was made with limits of its own, or a server's, is asked for no more than these.
#[test]
fn the_limits_of_a_consumer_are_kept() {
    let nats = Broker::nats("");
    let mut publisher = NatsPublisher::connect(nats.port(), None).unwrap();
    publisher.make_stream("USAGE", "devices.>").unwrap();
    let limits = [
        ("batch", r#""max_batch":10"#),
        ("expires", r#""max_expires":100000000"#),
        ("bytes", r#""max_bytes":1000"#),
    ];
    for n in 1..=50 {
        publisher.publish("devices.m-1.energy", None, &reading(n)).unwrap();
    }
    for (durable, limit) in limits {
        let filter = r#""filter_subject":"devices.*.energy""#;
        publisher.make_consumer("USAGE", durable, &format!("{filter},{limit}")).unwrap();
        let batches = batches(Wanted { client: durable.to_owned(), ..at(nats.port()) }, 50);
        assert!(durable != "batch" || batches.iter().all(|batch| *batch <= 10), "{batches:?}");
    }
    let limited = Broker::nats_with("limits { max_request_batch: 10 }", "");
    let mut publisher = NatsPublisher::connect(limited.port(), None).unwrap();
    publisher.make_stream("USAGE", "devices.>").unwrap();
    for n in 1..=50 {
        publisher.publish("devices.m-1.energy", None, &reading(n)).unwrap();
    }
    let batches = batches(at(limited.port()), 50);
    assert!(batches.iter().all(|batch| *batch <= 10), "{batches:?}");
}

/// Takes so many messages, and how many each batch has.
fn batches(wanted: Wanted, all: usize) -> Vec<usize> {
    let mut source = integrations::open(wanted);
    source.connect().unwrap();
    let mut batches = Vec::new();
    while batches.iter().sum::<usize>() < all {
        let batch = source.next(5_000, Duration::from_secs(20)).unwrap();
        assert!(!batch.is_empty(), "waited in vain after {batches:?}");
        batches.push(batch.len());
        source.acknowledge().unwrap();
    }
    assert_eq!(batches.iter().sum::<usize>(), all);
    batches
}

/// No batch has more bytes than the bound and one message, however they come in.
#[test]
fn a_batch_of_long_messages_is_bounded() {
    let nats = Broker::nats("");
    let mut publisher = NatsPublisher::connect(nats.port(), None).unwrap();
    publisher.make_stream("USAGE", "devices.>").unwrap();
    let (long, count) = (vec![b' '; 1_000_000], 30);
    for _ in 0..count {
        publisher.publish("devices.m-1.energy", None, &long).unwrap();
    }
    let mut source = integrations::open(at(nats.port()));
    source.connect().unwrap();
    let mut given = 0;
    while given < count {
        let batch = source.next(5_000, Duration::from_secs(20)).unwrap();
        let bytes: usize = batch.iter().map(|message| message.body.len()).sum();
        assert!(bytes < integrations::BATCH_BYTES_MAX + long.len(), "{bytes}");
        given += batch.len();
        source.acknowledge().unwrap();
    }
    assert_eq!(given, count);
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
