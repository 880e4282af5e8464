//! The release binary beside this program, run as a user would run it, and its server asked over HTTP.
//! Knows processes and sockets; must not know what is measured.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Where it is: examples stand one folder below it.
pub fn path() -> PathBuf {
    let example = std::env::current_exe().expect("a program knows where it is");
    let folder = example.parent().and_then(Path::parent).expect("examples stand in a folder of the target");
    let binary = folder.join("farthing");
    assert!(binary.exists(), "build the binary first: cargo build --release");
    binary
}

/// A server over a data folder, stopped when it is dropped.
pub struct Server {
    child: Child,
    address: String,
}

impl Server {
    /// Starts it and waits for its first answer; gives how long that took.
    pub fn start(data: &Path) -> (Server, Duration) {
        let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
        let address = free.expect("a free port").to_string();
        let watch = Instant::now();
        let child = Command::new(path())
            .args(["serve", "--listen", &address, "--data"])
            .arg(data)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the server starts");
        let server = Server { child, address };
        while !server.answers() {
            assert!(watch.elapsed() < Duration::from_secs(30), "the server does not answer");
            std::thread::yield_now();
        }
        (server, watch.elapsed())
    }

    fn answers(&self) -> bool {
        let Ok(mut stream) = TcpStream::connect(&self.address) else { return false };
        let asked =
            stream.write_all(b"GET /healthz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
        let mut answer = String::new();
        asked.is_ok() && stream.read_to_string(&mut answer).is_ok() && answer.starts_with("HTTP/1.1 200")
    }

    /// The memory it holds, in megabytes.
    pub fn resident_megabytes(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
        let kilobytes = line.split_whitespace().next().and_then(|kilobytes| kilobytes.parse::<f64>().ok());
        kilobytes.unwrap_or_default() / 1024.0
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// A connection that is kept.
    pub fn connect(&self, key: &str) -> Connection {
        Connection::to(&self.address, key)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A server that has ended already needs no stopping.
        self.child.kill().unwrap_or_default();
        self.child.wait().expect("the server ends");
    }
}

/// A connection of one API key.
pub struct Connection {
    stream: BufReader<TcpStream>,
    key: String,
}

impl Connection {
    /// To a server at an address.
    pub fn to(address: &str, key: &str) -> Connection {
        let stream = TcpStream::connect(address).expect("the server listens");
        stream.set_nodelay(true).expect("the system sends at once");
        Connection { stream: BufReader::new(stream), key: key.to_owned() }
    }

    /// Posts a JSON body; gives the body of the answer, which is a success.
    pub fn post(&mut self, path: &str, body: &str) -> String {
        let (status, answer) = self.send(path, body);
        assert!((200..210).contains(&status), "{status} {answer}");
        answer
    }

    /// Posts a JSON body; gives the status and the body of the answer.
    pub fn send(&mut self, path: &str, body: &str) -> (u16, String) {
        let length = body.len();
        let request = format!(
            "POST {path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {}\r\n\
             content-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}",
            self.key
        );
        self.stream.get_mut().write_all(request.as_bytes()).expect("the server listens");
        let (mut line, mut length) = (String::new(), 0);
        self.stream.read_line(&mut line).expect("the server answers");
        let status = line.split(' ').nth(1).and_then(|status| status.parse().ok());
        loop {
            line.clear();
            self.stream.read_line(&mut line).expect("the server answers");
            if line.trim().is_empty() {
                break;
            }
            if let Some(given) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = given.trim().parse().expect("a length is a number");
            }
        }
        let mut answer = vec![0; length];
        self.stream.read_exact(&mut answer).expect("the server answers");
        (status.expect("an answer has a status"), String::from_utf8(answer).expect("answers are text"))
    }
}
