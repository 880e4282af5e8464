//! A server in the place of whoever is asked: it answers one request with bytes, and says what came.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use serde_json::Value;

/// Where it listens, as `http://host:port`, and what comes: the head, and the body. From one of the bytes on there is a pause
/// before each.
pub fn answering(bytes: Vec<u8>, drips: Option<usize>) -> (String, Receiver<(String, Value)>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let (tell, came) = mpsc::channel();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        let (mut head, mut line, mut length) = (String::new(), String::new(), 0);
        while reader.read_line(&mut line).unwrap() > 2 {
            let lower = line.to_ascii_lowercase();
            if let Some(text) = lower.strip_prefix("content-length:") {
                length = text.trim().parse().unwrap();
            }
            head.push_str(&line);
            line.clear();
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).unwrap();
        tell.send((head, serde_json::from_slice(&body).unwrap())).unwrap();
        let (at_once, rest) = bytes.split_at(drips.unwrap_or(bytes.len()));
        let said = stream.write_all(at_once).and_then(|()| {
            rest.iter().try_for_each(|byte| {
                thread::sleep(Duration::from_millis(100));
                stream.write_all(&[*byte])
            })
        });
        // Whoever asks may leave before all of it is said.
        drop(said);
    });
    (address, came)
}

/// An answer as it is sent.
pub fn http(status: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}").into_bytes()
}
