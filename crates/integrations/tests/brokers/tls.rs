//! Encrypted brokers: a private authority is trusted where it is named, and not otherwise.

use std::path::{Path, PathBuf};

use integrations::Broker as Wanted;
use operations::sources::Connection;
use sql::Engine;
use testkit::brokers::{Broker, free_port};
use testkit::publishers::{MqttPublisher, NatsPublisher};

use crate::world::{World, broker, reading, readings};

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/brokers/tls").join(name)
}

fn trusting(broker: Wanted) -> Wanted {
    Wanted { ca_file: Some(file("authority.pem")), ..broker }
}

#[test]
fn mosquitto_is_spoken_to_over_tls() {
    let port = free_port();
    let (certificate, key) = (file("broker.pem"), file("broker.key"));
    let mosquitto = Broker::mosquitto(&format!(
        "allow_anonymous true\nlistener {port} 127.0.0.1\ncertfile {}\nkeyfile {}",
        certificate.display(),
        key.display()
    ));
    let wanted = broker(&format!("mqtts://localhost:{port}"), &["devices/+/energy"], "");
    let refused = integrations::check(&wanted).unwrap_err().to_string();
    assert!(refused.contains("certificate"), "{refused}");
    let missing = Wanted { ca_file: Some(file("nowhere.pem")), ..wanted.clone() };
    assert!(integrations::check(&missing).unwrap_err().to_string().contains("nowhere.pem"));
    integrations::check(&trusting(wanted.clone())).unwrap();

    let world = World::on(Engine::Sqlite);
    let pull = world.pull(trusting(wanted), &readings());
    pull.until("the connection", |view| matches!(view.connection, Connection::Connected { .. }));
    let mut publisher = MqttPublisher::connect(mosquitto.port(), "device", None).unwrap();
    for n in 0..500 {
        publisher.publish("devices/m-1/energy", &reading(n)).unwrap();
    }
    pull.until("the readings", |view| view.counts.accepted == 500);
}

#[test]
fn nats_is_spoken_to_over_tls_where_either_side_wants_it() {
    let (certificate, key) = (file("broker.pem"), file("broker.key"));
    let nats = Broker::nats(&format!(
        "tls {{ cert_file: \"{}\", key_file: \"{}\" }}",
        certificate.display(),
        key.display()
    ));
    for scheme in ["tls", "nats"] {
        let wanted = broker(&format!("{scheme}://localhost:{}", nats.port()), &[], "USAGE");
        let refused = integrations::check(&wanted).unwrap_err().to_string();
        assert!(refused.contains("certificate"), "{scheme}: {refused}");
        let refused = integrations::check(&trusting(wanted)).unwrap_err().to_string();
        assert!(refused.contains("has no stream USAGE"), "{scheme}: {refused}");
    }
    let plain = Broker::nats("");
    NatsPublisher::connect(plain.port(), None).unwrap();
    let wanted = broker(&format!("tls://localhost:{}", plain.port()), &[], "USAGE");
    let refused = integrations::check(&wanted).unwrap_err().to_string();
    assert!(refused.contains("does not encrypt"), "{refused}");
}
