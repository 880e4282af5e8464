//! A server that pulls from a real broker: what comes is kept, what is no event is listed, what comes while
//! the server is away is kept at its next start.

use testkit::brokers::Broker;
use testkit::publishers::MqttPublisher;

use crate::harness::{At, Done, Farthing};
use crate::serve::Server;

/// How long something is waited for, in steps of 20 ms.
const STEPS_MAX: u32 = 3_000;

const TOPIC: &str = "devices/m-1/energy";

fn settings(port: u16) -> String {
    format!(
        "[[source]]\nname = \"meters\"\nurl = \"mqtt://127.0.0.1:{port}\"\nenvironment = \"test\"\n\
         topics = [\"devices/+/energy\"]\npayload = \"properties\"\ntype = \"energy.reading\"\n\
         subject = \"{{1}}\"\nid = \"{{1}}/{{n}}\"\ntime = \"{{at}}\"\n"
    )
}

fn reading(n: u32) -> String {
    format!(r#"{{"n": {n}, "at": "2025-11-01T10:00:00Z", "kwh": 1.5}}"#)
}

/// What the server says of its sources, once it says this.
#[track_caller]
fn told(server: &Server, key: &str, wanted: &str) -> String {
    let mut last = String::new();
    for _ in 0..STEPS_MAX {
        let (status, body) = server.get("/v1/sources", Some(key));
        assert_eq!(status, 200, "{body}");
        if body.contains(wanted) {
            return body;
        }
        last = body;
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    panic!("{wanted} was waited for in vain: {last}");
}

/// A command that asks the server at an address.
fn run_at(farthing: &Farthing, at: &At, address: &str, args: &[&str]) -> Done {
    let mut command = farthing.command(args, at);
    Done::of(args, &command.env("FARTHING_LISTEN", address).output().unwrap())
}

#[test]
fn a_server_pulls_from_a_broker_and_says_how_it_is() {
    let mut mosquitto = Broker::mosquitto("allow_anonymous true");
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.file("farthing.toml", &settings(mosquitto.port()));
    let server = Server::start(&farthing, &at);
    let [live, key] = server.keys.clone().try_into().unwrap();
    told(&server, &key, r#""status":"connected""#);
    assert_eq!(server.get("/v1/sources", Some(&live)).1, r#"{"data":[]}"#, "of another environment");
    assert!(server.get("/healthz", None).1.contains(r#""sources":{"connected":1,"waiting":0}"#));

    let mut publisher = MqttPublisher::connect(mosquitto.port(), "device", None).unwrap();
    publisher.publish(TOPIC, reading(1).as_bytes()).unwrap();
    publisher.publish(TOPIC, b"21.5").unwrap();
    told(&server, &key, r#""received":2,"accepted":1,"duplicates":0,"conflicts":0,"put_aside":1"#);
    let address = server.address().to_owned();
    let listed = run_at(&farthing, &at, &address, &["sources", "list", "--key", &key]).well();
    assert!(listed.contains("meters") && listed.contains("connected"), "{listed}");
    let aside = run_at(&farthing, &at, &address, &["sources", "list", "--aside", "--key", &key]).well();
    assert!(aside.contains("21.5") && aside.contains(TOPIC), "{aside}");
    let refused = run_at(&farthing, &at, &address, &["sources", "list", "--key", "fk_test_wrong"]).stopped(1);
    assert!(refused.contains("refuses"), "{refused}");
    server.stop();

    publisher.publish(TOPIC, reading(2).as_bytes()).unwrap();
    assert!(farthing.run(&["sources", "check"], &at).well().contains("meters answers"));
    assert!(farthing.run(&["doctor"], &at).well().contains("meters answers"));
    let server = Server::start(&farthing, &at);
    told(&server, &key, r#""accepted":1"#);
    server.stop();

    mosquitto.kill();
    let silent = farthing.run(&["sources", "check"], &at).stopped(1);
    assert!(silent.contains("do not answer"), "{silent}");
    let unanswered = run_at(&farthing, &at, &address, &["sources", "list", "--key", &key]).stopped(1);
    assert!(
        unanswered.contains("no server answers") && unanswered.contains("farthing serve"),
        "{unanswered}"
    );
}

#[test]
fn a_source_that_cannot_work_is_refused_at_the_start() {
    let farthing = Farthing::new();
    let at = farthing.data();
    let wanting = format!("{}password_env = \"FARTHING_TEST_NO_SUCH\"\n", settings(1));
    farthing.file("farthing.toml", &wanting);
    let told = farthing.run(&["serve", "--listen", "127.0.0.1:0"], &at).stopped(2);
    assert!(told.contains("FARTHING_TEST_NO_SUCH"), "{told}");
    farthing.file("farthing.toml", &settings(1).replace("\"test\"", "\"nowhere\""));
    let told = farthing.run(&["serve", "--listen", "127.0.0.1:0"], &at).stopped(1);
    assert!(told.contains("meters") && told.contains("nowhere"), "{told}");
    farthing.file("farthing.toml", &settings(1).replace("time = ", "tiem = "));
    let told = farthing.run(&["sources", "check"], &at).stopped(2);
    assert!(told.contains("farthing.toml") && told.contains("time"), "{told}");
}
