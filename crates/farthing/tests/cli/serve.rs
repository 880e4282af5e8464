//! The server as a process: it answers, prints its keys once, keeps others out, and stops when told.

use std::fs;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use crate::harness::{At, Farthing};

pub struct Server {
    child: Child,
    out: BufReader<ChildStdout>,
    pub keys: Vec<String>,
    address: String,
}

impl Server {
    pub fn start(farthing: &Farthing, at: &At) -> Server {
        Server::start_logging(farthing, at, Stdio::null())
    }

    /// Starts it at an address that others know already.
    pub fn start_at(farthing: &Farthing, at: &At, address: &str) -> Server {
        Server::begin(farthing, at, (address, Stdio::null()))
    }

    fn start_logging(farthing: &Farthing, at: &At, log: Stdio) -> Server {
        Server::begin(farthing, at, ("127.0.0.1:0", log))
    }

    fn begin(farthing: &Farthing, at: &At, (listen, log): (&str, Stdio)) -> Server {
        let mut command = farthing.command(&["serve", "--listen", listen], at);
        let mut child = command.stdout(Stdio::piped()).stderr(log).spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let (mut keys, mut address) = (Vec::new(), String::new());
        while address.is_empty() {
            let mut line = String::new();
            assert_ne!(out.read_line(&mut line).unwrap(), 0, "the server ended before it listened");
            if let Some(found) = line.trim().strip_prefix("Listening at http://") {
                address = found.to_owned();
            }
            keys.extend(line.split_whitespace().filter(|word| word.starts_with("fk_")).map(str::to_owned));
        }
        Server { child, out, keys, address }
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The status and body of an answer, whose bytes need not be text.
    pub fn get(&self, path: &str, key: Option<&str>) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let key = key.map_or_else(String::new, |key| format!("Authorization: Bearer {key}\r\n"));
        write!(stream, "GET {path} HTTP/1.1\r\nHost: farthing\r\n{key}Connection: close\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8_lossy(&answer);
        let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
        (status, answer.split_once("\r\n\r\n").unwrap().1.to_owned())
    }

    /// The status and body of an answer to a write.
    pub fn post(&self, path: &str, key: &str, body: &str) -> (u16, String) {
        answer_to(&self.address, ("POST", path), (key, body))
    }

    /// The same of what is put.
    pub fn put(&self, path: &str, key: &str, body: &str) -> (u16, String) {
        answer_to(&self.address, ("PUT", path), (key, body))
    }

    /// Asks it to end and gives what it printed since.
    pub fn stop(mut self) -> String {
        let told = Command::new("kill").arg("-TERM").arg(self.child.id().to_string()).status().unwrap();
        assert!(told.success());
        let mut rest = String::new();
        self.out.read_to_string(&mut rest).unwrap();
        assert!(self.child.wait().unwrap().success(), "a server that is asked to end ends well");
        rest
    }

    /// Ends it without a word.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

fn answer_to(address: &str, (verb, path): (&str, &str), (key, body): (&str, &str)) -> (u16, String) {
    let mut stream = TcpStream::connect(address).unwrap();
    // The same asked again is the same request.
    let request = BuildHasherDefault::<DefaultHasher>::default().hash_one((path, body));
    write!(
        stream,
        "{verb} {path} HTTP/1.1\r\nHost: farthing\r\nAuthorization: Bearer {key}\r\nIdempotency-Key: {request:x}\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
    (status, answer.split_once("\r\n\r\n").unwrap().1.to_owned())
}

/// Told to stop while a clock is on a long way, the server answers how far that came, and leaves the folder to
/// whoever comes next.
#[test]
fn a_server_that_is_told_to_stop_does_not_finish_a_long_way_first() {
    let farthing = Farthing::new();
    let at = farthing.data();
    let server = Server::start(&farthing, &at);
    let key = server.keys[1].clone();
    let made = |path: &str, body: &str| {
        let (status, body) = server.post(path, &key, body);
        assert_eq!(status, 201, "{path}: {body}");
        body
    };
    let seller = made(
        "/v1/sellers",
        r#"{"name": "S", "zone": "UTC", "net_days": 14, "tax_rates":
            [{"category": "standard", "from": "2000-01-01", "name": "VAT", "percent": "19"}]}"#,
    );
    let seller = seller.split('"').find(|word| word.starts_with("sel_")).unwrap().to_owned();
    let price = r#"{"key": "fee", "model": "flat", "charges": {"EUR": {"amount": "1.00"}}}"#;
    made("/v1/plans", &format!(r#"{{"key": "daily", "cadence": "1 days", "prices": [{price}]}}"#));
    let customer =
        made("/v1/customers", &format!(r#"{{"seller": "{seller}", "name": "A", "external_key": "a"}}"#));
    let customer = customer.split('"').find(|word| word.starts_with("cus_")).unwrap().to_owned();
    made(
        "/v1/subscriptions",
        &format!(r#"{{"customer": "{customer}", "plan": "daily", "currency": "EUR"}}"#),
    );

    let (address, key) = (server.address.clone(), server.keys[1].clone());
    let far = std::thread::spawn(move || {
        answer_to(&address, ("POST", "/v1/clock/advance"), (&key, r#"{"to": "2400-01-01T00:00:00Z"}"#))
    });
    std::thread::sleep(Duration::from_millis(700));
    let asked = Instant::now();
    server.stop();
    assert!(asked.elapsed() < Duration::from_secs(9), "it took {:?} to end", asked.elapsed());
    let (status, body) = far.join().unwrap();
    assert!(status == 200 && !body.contains("2400-01-01"), "{status} {body}");
    farthing.run(&["doctor"], &at).well();
    assert!(farthing.run(&["verify"], &at).well().contains("nothing differs"));
}

#[test]
fn the_server_answers_and_prints_its_keys_once() {
    let farthing = Farthing::new();
    let at = farthing.data();
    let server = Server::start(&farthing, &at);
    let [live, test] = server.keys.as_slice() else { panic!("not two keys: {:?}", server.keys) };
    assert!(live.starts_with("fk_live_") && test.starts_with("fk_test_"));
    assert_eq!(server.get("/healthz", None).0, 200);
    assert_eq!(server.get("/v1/clock", None).0, 401);
    for key in [live, test] {
        assert_eq!(server.get("/v1/clock", Some(key)).0, 200);
    }

    let held = farthing.run(&["doctor"], &at).stopped(1);
    let pid = format!("process {} (farthing serve)", server.child.id());
    assert!(held.contains("is in use by") && held.contains(&pid), "{held}");
    let (live, _) = (live.clone(), server.stop());

    let again = Server::start(&farthing, &at);
    assert!(again.keys.is_empty(), "keys are printed once");
    assert_eq!(again.get("/v1/clock", Some(&live)).0, 200, "and open as long as they are kept");
    again.stop();
    let checked = farthing.run(&["doctor"], &at).well();
    assert!(checked.contains("live"), "{checked}");
}

#[test]
fn an_address_that_is_taken_leaves_no_new_data_behind() {
    let farthing = Farthing::new();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let told = farthing.run(&["serve", "--listen", &address], &farthing.data()).stopped(1);
    assert!(told.contains(&format!("cannot listen at {address}")) && told.contains("--listen"), "{told}");
    assert!(!farthing.folder.join("data").exists(), "a folder was made for a server that never was");
}

#[test]
fn damaged_usage_is_told_and_neither_billed_nor_added_to() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "tokens"], &at).well();
    let path = farthing.folder.join("data/usage/00000001.log");
    let mut bytes = fs::read(&path).unwrap();
    let last = bytes.len() - 3;
    bytes[last] ^= 1;
    fs::write(&path, &bytes).unwrap();

    let log = farthing.folder.join("log");
    let server = Server::start_logging(&farthing, &at, fs::File::create(&log).unwrap().into());
    let (status, body) = server.get("/healthz", None);
    assert!(status == 503 && body.contains("damaged") && !body.contains(".log"), "{status} {body}");
    assert_eq!(server.get("/healthz", None).1, body, "what is logged already keeps its reference");
    let event = r#"{"source": "s", "id": "1", "type": "t", "subject": "a", "time": "2024-01-01T00:00:00Z"}"#;
    let (status, body) = server.post("/v1/events", &server.keys[1], event);
    assert!(status == 503 && body.contains("events_unavailable"), "{status} {body}");
    server.stop();
    let told = fs::read_to_string(&log).unwrap();
    assert!(told.contains("ERROR") && told.contains("00000001.log at byte"), "{told}");

    let refused = farthing.run(&["bill", "--environment", "tokens", "--as-of", "2030-01-01"], &at).stopped(1);
    assert!(refused.contains("00000001.log") && refused.contains("restore"), "{refused}");
    farthing.run(&["doctor"], &at).stopped(1);
    bytes[last] ^= 1;
    fs::write(&path, &bytes).unwrap();
    farthing.run(&["doctor"], &at).well();
}

#[test]
fn a_key_made_for_an_environment_opens_it_alone() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "tokens"], &at).well();
    // Made before the first start, which makes its own keys all the same.
    let made = farthing.run(&["keys", "create"], &at).well();
    let key = made.lines().next().unwrap();
    let server = Server::start(&farthing, &at);
    let (status, body) = server.get("/v1/invoices", Some(key));
    assert_eq!(status, 200, "{body}");
    assert!(body.contains("LM-000002"), "{body}");
    let (status, body) = server.get("/v1/invoices", Some(&server.keys[1]));
    assert_eq!(status, 200);
    assert!(!body.contains("LM-000002"), "another environment's documents are seen: {body}");
    server.stop();
}
