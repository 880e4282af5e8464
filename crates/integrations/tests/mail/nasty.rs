//! Mail servers as they should not be: slow, endless, lying, closing. Each is left in time, and none is believed more than it
//! may.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::{Duration, Instant as Clock};

use ports::{Mailer, Sent};

use crate::{mail, server};
use integrations::Password;
use integrations::smtp::{Smtp, SmtpServer};

/// What it says at a step: before a command, after one, or after the message.
#[derive(Clone, Copy)]
enum Says {
    /// These bytes.
    Bytes(&'static [u8]),
    /// A byte each 50 ms.
    Drips(&'static [u8]),
    /// The same again and again without an end of a line.
    Endless(&'static [u8]),
    /// Nothing, and stays.
    Nothing,
    /// Nothing, and goes.
    Goes,
}

fn say(stream: &mut TcpStream, says: Says) -> bool {
    match says {
        Says::Bytes(bytes) => stream.write_all(bytes).is_ok(),
        Says::Drips(bytes) => bytes.iter().all(|byte| {
            thread::sleep(Duration::from_millis(50));
            stream.write_all(&[*byte]).is_ok()
        }),
        Says::Endless(bytes) => loop {
            if stream.write_all(bytes).is_err() {
                return false;
            }
        },
        Says::Nothing => {
            let mut rest = String::new();
            let mut lines = BufReader::new(stream.try_clone().unwrap());
            while lines.read_line(&mut rest).is_ok_and(|read| read > 0) {}
            false
        }
        Says::Goes => false,
    }
}

/// A server that takes everything but at one step, where it does what it is told; its port.
fn nasty(step: &'static str, says: Says) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap());
            let usual = |name: &str| match name {
                "greeting" => Says::Bytes(b"220 hi\r\n"),
                "EHLO" => Says::Bytes(b"250-hi\r\n250 AUTH PLAIN LOGIN\r\n"),
                "DATA" => Says::Bytes(b"354 go\r\n"),
                _ => Says::Bytes(b"250 ok\r\n"),
            };
            let at = |name: &str| if name == step { says } else { usual(name) };
            let mut goes_on = say(&mut stream, at("greeting"));
            let mut line = String::new();
            while goes_on {
                line.clear();
                if !lines.read_line(&mut line).is_ok_and(|read| read > 0) {
                    break;
                }
                let word = line.split_ascii_whitespace().next().unwrap_or_default().to_owned();
                goes_on = say(&mut stream, at(&word));
                if word == "DATA" && goes_on && step != "DATA" {
                    while !line.starts_with(".\r\n") {
                        line.clear();
                        if !lines.read_line(&mut line).is_ok_and(|read| read > 0) {
                            break;
                        }
                    }
                    goes_on = say(&mut stream, at("message"));
                }
            }
        }
    });
    port
}

fn sent(step: &'static str, says: Says) -> Sent {
    let url = format!("smtp://127.0.0.1:{}", nasty(step, says));
    let begun = Clock::now();
    let sent = Smtp::of(server(&url)).answering_within(Duration::from_secs(2)).send(&mail());
    assert!(begun.elapsed() < Duration::from_secs(30), "{step}: it was left after {:?}", begun.elapsed());
    sent
}

#[test]
fn whoever_says_nothing_or_no_end_is_left_in_time() {
    const LONG: &[u8] = &[b'a'; 4096];
    for says in [
        Says::Nothing,
        Says::Goes,
        Says::Endless(LONG),
        Says::Endless(b"250-x\r\n"),
        Says::Drips(&[b'2'; 200]),
    ] {
        for step in ["greeting", "EHLO", "MAIL", "RCPT", "DATA"] {
            let sent = sent(step, says);
            assert!(matches!(sent, Sent::Later { of_all: true, code: None, .. }), "{step}: {sent:?}");
        }
        assert!(matches!(sent("message", says), Sent::Unknown { .. }));
    }
    // What it does once it has taken the message changes nothing.
    for says in [Says::Nothing, Says::Goes, Says::Endless(LONG), Says::Drips(LONG)] {
        assert!(matches!(sent("QUIT", says), Sent::Accepted { .. }));
    }
}

/// Beginning TLS reads until it has a whole record, and each of these bytes comes in its time.
#[test]
fn whoever_drips_where_tls_begins_is_left_in_time() {
    // The head of a record of 16 KB, and what never fills it.
    const DRIP: &[u8] = &[22, 3, 3, 64, 0];
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        while say(&mut stream, Says::Drips(DRIP)) {}
    });
    let begun = Clock::now();
    let asked = server(&format!("smtps://localhost:{port}"));
    let sent = Smtp::of(asked).answering_within(Duration::from_millis(200)).send(&mail());
    assert!(begun.elapsed() < Duration::from_secs(30), "it was left after {:?}", begun.elapsed());
    let Sent::Later { answer, of_all: true, code: None } = sent else { panic!("{sent:?}") };
    assert!(answer.contains("it took longer than 2 s in all"), "{answer}");
}

#[test]
fn answers_mean_what_their_first_digit_says() {
    for (step, answer, accepted) in [
        ("message", &b"250\r\n"[..], true),
        ("message", b"250 f\xfcr Empf\xe4nger\r\n", true),
        ("message", b"250 ok\n", true),
        ("message", b"250-a\r\n250-b\r\n250 c\r\n", true),
        ("message", b"354 go on\r\n", false),
        ("message", b"hello\r\n", false),
    ] {
        let sent = sent(step, Says::Bytes(answer));
        assert_eq!(matches!(sent, Sent::Accepted { .. }), accepted, "{sent:?}");
        assert!(accepted || matches!(sent, Sent::Unknown { .. }), "{sent:?}");
    }
    for (step, answer, code) in [
        ("message", &b"550 Empf\xe4nger\r\n"[..], 550),
        ("message", b"571 no\r\n", 571),
        ("RCPT", b"550\r\n", 550),
        ("RCPT", b"571 not authorized\r\n", 571),
        ("DATA", b"554 no\r\n", 554),
    ] {
        let sent = sent(step, Says::Bytes(answer));
        assert!(matches!(sent, Sent::Refused { code: Some(found), .. } if found == code), "{step}: {sent:?}");
    }
    for step in ["MAIL", "RCPT", "DATA"] {
        let sent = sent(step, Says::Bytes(b"421 closing\r\n"));
        assert!(matches!(sent, Sent::Later { code: Some(421), of_all: true, .. }), "{step}: {sent:?}");
    }
    let sent = sent("RCPT", Says::Bytes(b"450 later\r\n"));
    assert!(matches!(sent, Sent::Later { code: Some(450), of_all: false, .. }), "{sent:?}");
}

/// A server, or whoever stands before it, that repeats what it was told.
#[test]
fn a_password_that_is_repeated_is_told_nobody() {
    // "\\0billing\\0s3cret" in base64.
    let repeats = Says::Bytes(b"501 Syntax: AUTH PLAIN AGJpbGxpbmcAczNjcmV0\r\n");
    let url = format!("smtp://billing@127.0.0.1:{}", nasty("AUTH", repeats));
    let asked = SmtpServer { password: Some(Password("s3cret".to_owned())), ..server(&url) };
    let Sent::Later { answer, of_all: true, .. } = Smtp::of(asked).send(&mail()) else {
        panic!("it is let in")
    };
    assert!(answer.contains("billing in now (501)") && !answer.contains("AGJp"), "{answer}");
}

/// What was said before the line was encrypted is no answer to what is said after.
#[test]
fn nothing_that_was_said_in_the_clear_is_believed_behind_tls() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut lines = BufReader::new(stream.try_clone().unwrap());
        let mut line = String::new();
        stream.write_all(b"220 hi\r\n").unwrap();
        lines.read_line(&mut line).unwrap();
        stream.write_all(b"250-hi\r\n250 STARTTLS\r\n").unwrap();
        lines.read_line(&mut line).unwrap();
        stream
            .write_all(b"220 go\r\n250 forged\r\n250 ok\r\n250 ok\r\n354 go\r\n250 taken by another\r\n")
            .unwrap();
        lines.read_line(&mut line).unwrap_or_default();
    });
    let sent = Smtp::of(server(&format!("smtp://localhost:{port}"))).send(&mail());
    let Sent::Later { answer, of_all: true, .. } = sent else { panic!("{sent:?}") };
    assert!(answer.contains("in the clear before TLS began"), "{answer}");
}
