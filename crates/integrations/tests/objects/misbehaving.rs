//! Storages that are silent, break off, or answer in an unusual way: whoever asks gets an answer or a fault, in time.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use integrations::Password;
use integrations::s3::{Bucket, Endpoint, S3};
use ports::{ObjectFault, Objects};

use crate::world::Now;

/// Answers one connection with these bytes, and closes it; the bucket that leads there.
fn answering(told: &'static [u8]) -> (S3, JoinHandle<Vec<u8>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let answers = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut asked = vec![0; 4_096];
        let read = stream.read(&mut asked).unwrap();
        stream.write_all(told).unwrap();
        asked.truncate(read);
        asked
    });
    (bucket(port), answers)
}

fn bucket(port: u16) -> S3 {
    let wanted = Bucket {
        endpoint: Endpoint::parse(&format!("http://127.0.0.1:{port}")).unwrap(),
        region: "us-east-1".into(),
        name: "usage".into(),
        prefix: String::new(),
        access_key: "somebody".into(),
        secret_key: Password("something".into()),
        session_token: Some(Password("lent".into())),
        ca_file: None,
    };
    S3::of(wanted, Arc::new(Now)).answering_within(Duration::from_millis(400))
}

fn get(bucket: &S3, length: u64) -> Result<Vec<u8>, ObjectFault> {
    let mut found = Vec::new();
    bucket.get("key", length, &mut found).map(|()| found)
}

fn told(answer: &'static [u8]) -> String {
    let (bucket, answers) = answering(answer);
    let told = get(&bucket, 5).unwrap_err().to_string();
    answers.join().unwrap();
    told
}

#[test]
fn bodies_come_in_each_form() {
    for answer in [
        &b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"[..],
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length:5\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3;a=b\r\nllo\r\n0\r\n\r\n",
        b"HTTP/1.0 200 OK\r\n\r\nhello",
    ] {
        let (bucket, answers) = answering(answer);
        assert_eq!(get(&bucket, 5), Ok(b"hello".to_vec()), "{}", String::from_utf8_lossy(answer));
        let asked = String::from_utf8(answers.join().unwrap()).unwrap();
        assert!(asked.starts_with("GET /usage/key HTTP/1.1\r\n"), "{asked}");
        assert!(asked.contains("\r\nhost: 127.0.0.1:"), "{asked}");
        assert!(asked.contains("x-amz-security-token: lent\r\n"), "{asked}");
    }
}

#[test]
fn what_breaks_off_or_is_no_answer_is_a_fault() {
    for (answer, words) in [
        (&b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhel"[..], "broke off"),
        (b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n", "broke off"),
        (b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhelloX\r\n0\r\n\r\n", "broke off"),
        (b"HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nhello!", "6 bytes or more where 5 were put"),
        (b"HTTP/1.1 200 OK\r\n\r\nhel", "3 bytes or more where 5 were put"),
        (b"SSH-2.0-OpenSSH\r\n", "something else than HTTP"),
        (b"", "no answer"),
        (b"HTTP/1.1 503 Slow Down\r\ncontent-length: 0\r\n\r\n", "it answers 503"),
        (
            b"HTTP/1.1 301 Moved\r\nx-amz-bucket-region: eu-central-1\r\ncontent-length: 0\r\n\r\n",
            "is in region eu-central-1",
        ),
    ] {
        let told = told(answer);
        assert!(told.contains(words), "{}: {told}", String::from_utf8_lossy(answer));
    }
}

#[test]
fn who_refuses_before_all_is_said_is_heard() {
    let (bucket, answers) = answering(
        b"HTTP/1.1 403 Forbidden\r\ncontent-length: 39\r\n\r\n<Error><Code>AccessDenied</Code></Error>",
    );
    let told = bucket.put("key", 10, &mut &b"0123456789"[..]).unwrap_err().to_string();
    assert!(told.contains("it answers 403 AccessDenied"), "{told}");
    answers.join().unwrap();
}

#[test]
fn what_is_an_answer_and_what_is_none() {
    for (answer, is_refusal) in [
        (&b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n"[..], true),
        (b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n", true),
        (b"HTTP/1.1 429 Slow Down\r\ncontent-length: 0\r\n\r\n", false),
        (b"HTTP/1.1 500 Broken\r\ncontent-length: 0\r\n\r\n", false),
    ] {
        let (bucket, answers) = answering(answer);
        let fault = get(&bucket, 5).unwrap_err();
        assert_eq!(matches!(fault, ObjectFault::Refused(_)), is_refusal, "{fault:?}");
        assert_eq!(matches!(fault, ObjectFault::Failed(_)), !is_refusal, "{fault:?}");
        answers.join().unwrap();
    }
}

#[test]
fn what_is_told_is_short_and_can_be_shown() {
    let told = told(Box::leak(
        format!(
            "HTTP/1.1 403 No\r\n\r\n<Error><Code>\u{1b}[2J</Code><Message>{}</Message></Error>",
            "long ".repeat(1_000)
        )
        .into_bytes()
        .into_boxed_slice(),
    ));
    assert!(told.chars().count() < 400 && !told.chars().any(char::is_control), "{told}");
}

/// One byte at a time is no answer either: each comes in time, and all of them together do not.
#[test]
fn one_byte_after_the_other_ends_in_time() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let bucket = bucket(listener.local_addr().unwrap().port());
    let taken = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\nx: ").unwrap();
        while stream.write_all(b"y").is_ok() {
            std::thread::yield_now();
        }
    });
    let told = get(&bucket, 5).unwrap_err().to_string();
    assert!(told.contains("too long") || told.contains("without an end"), "{told}");
    taken.join().unwrap();
}

#[test]
fn silence_ends_in_a_fault() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let bucket = bucket(listener.local_addr().unwrap().port());
    // Nobody takes the connection, and nobody answers: less patience than for silence.
    let told = get(&bucket, 5).unwrap_err().to_string();
    assert!(told.contains("took too long"), "{told}");
    // One that is taken, and not answered to its end.
    let taken = std::thread::spawn(move || {
        let waiting = listener.accept().unwrap();
        let (mut stream, _) = listener.accept().unwrap();
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhel").unwrap();
        (waiting, stream) as (_, TcpStream)
    });
    let told = get(&bucket, 5).unwrap_err().to_string();
    assert!(told.contains("silent for too long") || told.contains("took too long"), "{told}");
    drop(taken.join().unwrap());
    drop(bucket);
}
