//! Brokers that do what real ones do too seldom for a test: played, for one connection each.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use ports::EventSource;

use crate::world::broker;

/// How long `next` may wait here.
const WAIT: Duration = Duration::from_millis(200);
const PLENTY: usize = 5_000;

/// Plays a broker for one connection; what it saw is told once the connection is over.
fn played<T: Send + 'static>(play: impl FnOnce(TcpStream) -> T + Send + 'static) -> (u16, JoinHandle<T>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    (port, thread::spawn(move || play(listener.accept().unwrap().0)))
}

/// A NATS server with a consumer that says this in answer to each pull's inbox; how many pulls it heard.
fn jetstream(stream: &TcpStream, answer: impl Fn(&mut &TcpStream, &str) -> io::Result<()>) -> usize {
    let (mut out, mut pulls) = (stream, 0);
    out.write_all(b"INFO {}\r\n").unwrap();
    for line in BufReader::new(stream).lines() {
        let Ok(line) = line else { break };
        let words: Vec<&str> = line.split(' ').collect();
        let said = match words.as_slice() {
            ["PING"] => out.write_all(b"PONG\r\n"),
            ["PUB", subject, inbox, _] if subject.contains("CONSUMER.INFO") => {
                let told = r#"{"config":{"ack_policy":"explicit"}}"#;
                out.write_all(format!("MSG {inbox} 1 {}\r\n{told}\r\n", told.len()).as_bytes())
            }
            ["PUB", subject, inbox, _] if subject.contains("MSG.NEXT") => {
                pulls += 1;
                answer(&mut out, inbox)
            }
            _ => Ok(()),
        };
        if said.is_err() {
            break;
        }
    }
    pulls
}

/// A server that ends each pull with this status.
fn ending_with(status: &'static str) -> (u16, JoinHandle<usize>) {
    let head = format!("NATS/1.0 {status}\r\n\r\n");
    let answer = move |out: &mut &TcpStream, inbox: &str| {
        let size = head.len();
        out.write_all(format!("HMSG {inbox} 1 {size} {size}\r\n{head}\r\n").as_bytes())
    };
    played(move |stream| jetstream(&stream, answer))
}

fn nats_at(port: u16) -> Box<dyn EventSource> {
    let mut source = integrations::open(broker(&format!("nats://127.0.0.1:{port}"), &[], "USAGE"));
    source.connect().unwrap();
    source
}

/// A pull that finds no place is not asked for again at once; the connection stays.
#[test]
fn a_pull_without_a_place_is_asked_for_again_after_a_pause() {
    let (port, server) = ending_with("409 Exceeded MaxWaiting");
    let mut source = nats_at(port);
    assert_eq!(source.next(PLENTY, WAIT).unwrap(), []);
    source.leave();
    assert_eq!(server.join().unwrap(), 1);
}

/// Limits that were set while the connection stood are read again with the next one.
#[test]
fn a_pull_that_asks_for_too_much_is_a_fault_that_says_so() {
    let (port, server) = ending_with("409 Exceeded MaxRequestBatch of 10");
    let mut source = nats_at(port);
    let why = source.next(PLENTY, WAIT).unwrap_err().to_string();
    assert!(why.contains("409 Exceeded MaxRequestBatch of 10; look at max_batch"), "{why}");
    source.leave();
    assert_eq!(server.join().unwrap(), 1);
}

/// However much is heard that is no message, `next` comes back, so that a stop is heard.
#[test]
fn a_server_that_goes_on_about_something_else_is_left_in_time() {
    let (port, server) = played(|stream| {
        // So much at once that there is always more to be read.
        let said = b"+OK\r\n".repeat(200_000);
        jetstream(&stream, |out, _| {
            loop {
                out.write_all(&said)?;
            }
        })
    });
    let mut source = nats_at(port);
    assert_eq!(source.next(PLENTY, WAIT).unwrap(), []);
    source.leave();
    server.join().unwrap();
}

#[test]
fn a_broker_that_goes_on_about_something_else_is_left_in_time() {
    let (port, server) = played(|mut stream| {
        let mut connect = [0; 64];
        assert!(stream.read(&mut connect).unwrap() > 0);
        stream.write_all(b"\x20\x02\x00\x00").unwrap();
        // PINGRESP, so often that there is always more to be read.
        let said = b"\xd0\x00".repeat(500_000);
        while stream.write_all(&said).is_ok() {}
    });
    let mut source = integrations::open(broker(&format!("mqtt://127.0.0.1:{port}"), &["t"], ""));
    source.connect().unwrap();
    assert_eq!(source.next(PLENTY, WAIT).unwrap(), []);
    drop(source);
    server.join().unwrap();
}
