//! A broker killed again and again, at a size that a test has no time for:
//! `cargo run --profile ci -p integrations --example broker_kills -- mqtt 1000000 20`.
//!
//! The first word is `mqtt` (mosquitto) or `nats` (JetStream); then the messages, the kills, and how many
//! messages the publisher repeats on each new connection (2000 for mosquitto, which answers before it
//! writes; 0 for nats).

#![allow(
    dead_code,
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "it is a test run by hand"
)]

#[path = "../tests/brokers/kills.rs"]
mod kills;
#[path = "../tests/brokers/world.rs"]
mod world;

use kills::Plan;
use sql::Engine;
use testkit::brokers::Broker;
use testkit::publishers::{MqttPublisher, NatsPublisher};
use world::{World, broker, readings};

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let number = |place: usize, usual: u32| words.get(place).map_or(usual, |word| word.parse().unwrap());
    let is_nats = words.first().is_some_and(|word| word == "nats");
    let usual = if is_nats { 0 } else { 2_000 };
    let plan = Plan { messages: number(1, 1_000_000), kills: number(2, 20), repeats: number(3, usual) };
    let world = World::on(Engine::Sqlite);
    if is_nats {
        let mut nats = Broker::nats("");
        NatsPublisher::connect(nats.port(), None).unwrap().make_stream("USAGE", "devices.>").unwrap();
        let wanted = broker(&format!("nats://127.0.0.1:{}", nats.port()), &["devices.*.energy"], "USAGE");
        let pull = world.pull(wanted, &readings());
        let told = kills::publish(plan, &mut nats, &world, |port| NatsPublisher::connect(port, None));
        kills::hold(plan, told, &world, pull);
    } else {
        let mut mosquitto = Broker::mosquitto("allow_anonymous true");
        let wanted = broker(&format!("mqtt://127.0.0.1:{}", mosquitto.port()), &["devices/+/energy"], "");
        let pull = world.pull(wanted, &readings());
        pull.until("the connection", |view| {
            matches!(view.connection, operations::sources::Connection::Connected { .. })
        });
        let connect = |port| MqttPublisher::connect(port, "device", None);
        let told = kills::publish(plan, &mut mosquitto, &world, connect);
        kills::hold(plan, told, &world, pull);
    }
}
