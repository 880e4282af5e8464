//! Webhooks from the server and the command line: signed messages that reach a real listener in order, through answers
//! that are no and a killed process; and no address of a private network unless somebody allows it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::harness::{At, Farthing};
use crate::serve::Server;

/// A request as it came: its headers in small letters, and its body.
struct Came {
    headers: Vec<(String, String)>,
    body: String,
}

impl Came {
    fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_else(|| panic!("no {name}"))
    }

    fn number(&self) -> String {
        let body: Value = serde_json::from_str(&self.body).unwrap();
        body["data"]["number"].as_str().unwrap().to_owned()
    }
}

/// A server that answers one status after the other, and 200 after the last.
struct Listener {
    port: u16,
    came: Receiver<Came>,
}

impl Listener {
    fn answering(statuses: &'static [&'static str]) -> Listener {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (tell, came) = mpsc::channel();
        let mut statuses = statuses.iter().copied();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut lines = BufReader::new(stream.try_clone().unwrap());
                let (mut headers, mut line) = (Vec::new(), String::new());
                lines.read_line(&mut line).unwrap();
                assert!(line.starts_with("POST /hooks"), "{line}");
                loop {
                    line.clear();
                    lines.read_line(&mut line).unwrap();
                    let Some((name, value)) = line.trim_end().split_once(": ") else { break };
                    headers.push((name.to_ascii_lowercase(), value.to_owned()));
                }
                let length = headers.iter().find(|(name, _)| name == "content-length");
                let mut body = vec![0; length.unwrap().1.parse().unwrap()];
                lines.read_exact(&mut body).unwrap();
                let status = statuses.next().unwrap_or("200 OK");
                write!(stream, "HTTP/1.1 {status}\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok")
                    .unwrap();
                if tell.send(Came { headers, body: String::from_utf8(body).unwrap() }).is_err() {
                    return;
                }
            }
        });
        Listener { port, came }
    }

    fn next(&self) -> Came {
        self.came.recv_timeout(Duration::from_secs(60)).expect("a message within a minute")
    }

    fn url(&self) -> String {
        format!("http://127.0.0.1:{}/hooks", self.port)
    }
}

/// HMAC-SHA256 by RFC 2104, for keys of at most 64 bytes.
fn hmac(key: &[u8], message: &[u8]) -> Vec<u8> {
    let pad = |with: u8| {
        let mut block = [with; 64];
        key.iter().zip(&mut block).for_each(|(key, byte)| *byte ^= key);
        block
    };
    let inner = Sha256::new().chain_update(pad(0x36)).chain_update(message).finalize();
    Sha256::new().chain_update(pad(0x5c)).chain_update(inner).finalize().to_vec()
}

fn id_in(text: &str, prefix: &str) -> String {
    let found = text.split('"').find(|word| word.starts_with(prefix));
    found.unwrap_or_else(|| panic!("no {prefix} in {text}")).to_owned()
}

/// A server whose customers are billed at once.
fn opened(allows_private: bool) -> (Farthing, At, Server, Office) {
    let farthing = Farthing::new();
    if allows_private {
        farthing.file("farthing.toml", "[webhooks]\nallow_private = true\n");
    }
    let at = farthing.data();
    let server = Server::start(&farthing, &at);
    let key = server.keys[0].clone();
    let made = |path: &str, body: &Value| {
        let (status, told) = server.post(path, &key, &body.to_string());
        assert_eq!(status, 201, "{path}: {told}");
        told
    };
    let seller = json!({"name": "Seller", "zone": "Europe/Berlin"});
    let seller = id_in(&made("/v1/sellers", &seller), "sel_");
    let price =
        json!({"key": "fee", "name": "Fee", "model": "flat", "charges": {"EUR": {"amount": "100.00"}}});
    made("/v1/plans", &json!({"key": "basic", "name": "Basic", "cadence": "month", "prices": [price]}));
    let customers = ["anna", "ben"].map(|name| {
        id_in(&made("/v1/customers", &json!({"seller": seller, "name": name, "external_key": name})), "cus_")
    });
    (farthing, at, server, Office { key, customers })
}

/// The key of a server, and two customers.
struct Office {
    key: String,
    customers: [String; 2],
}

fn bill(server: &Server, Office { key, customers }: &Office, place: usize) {
    let customer = &customers[place];
    let subscription = json!({"customer": customer, "plan": "basic", "currency": "EUR"});
    let (status, told) = server.post("/v1/subscriptions", key, &subscription.to_string());
    assert_eq!(status, 201, "{told}");
}

#[test]
fn messages_come_signed_in_order_and_again_where_they_were_not_taken() {
    let (farthing, at, server, office) = opened(true);
    let listener = Listener::answering(&["200 OK", "503 Busy"]);
    let (status, told) =
        server.post("/v1/webhooks", &office.key, &json!({"url": listener.url()}).to_string());
    assert_eq!(status, 201, "{told}");
    let made: Value = serde_json::from_str(&told).unwrap();
    bill(&server, &office, 0);
    let first = listener.next();
    assert_eq!(first.number(), "INV-000001");
    assert_eq!(first.header("content-type"), "application/json");
    let secret = made["secret"].as_str().unwrap().strip_prefix("whsec_").unwrap();
    let told = format!("{}.{}.{}", first.header("webhook-id"), first.header("webhook-timestamp"), first.body);
    let signed = STANDARD.encode(hmac(&STANDARD.decode(secret).unwrap(), told.as_bytes()));
    assert_eq!(first.header("webhook-signature"), format!("v1,{signed}"));
    let body: Value = serde_json::from_str(&first.body).unwrap();
    assert_eq!((&body["id"], &body["type"]), (&json!(first.header("webhook-id")), &json!("invoice.issued")));

    bill(&server, &office, 1);
    let refused = listener.next();
    assert_eq!(refused.number(), "INV-000002");
    // After ten seconds it comes again, as the same.
    let again = listener.next();
    assert_eq!((again.header("webhook-id"), &again.body), (refused.header("webhook-id"), &refused.body));
    server.stop();
    let cli = |args: &[&str]| farthing.run(&[args, &["--environment", "live"]].concat(), &at).well();
    let listed = cli(&["webhooks", "list"]);
    assert!(listed.contains("/hooks") && listed.contains(" on "), "{listed}");
    assert!(cli(&["doctor"]).contains("1 in all, 0 failing, 0 off"));
    let id = made["id"].as_str().unwrap();
    assert!(cli(&["webhooks", "off", id]).contains("off"));
    assert!(cli(&["webhooks", "remove", id]).contains("told nothing"));
    assert!(cli(&["webhooks", "list"]).contains("Nobody is told"));
    // From the beginning, where no server runs.
    let added =
        cli(&["webhooks", "add", &listener.url(), "--from-the-beginning", "--type", "invoice.issued"]);
    assert!(added.contains("whsec_"), "{added}");
    assert!(cli(&["webhooks", "run"]).starts_with("2 messages taken"));
    assert_eq!([listener.next().number(), listener.next().number()], ["INV-000001", "INV-000002"]);
    assert!(cli(&["webhooks", "run"]).starts_with("0 messages taken"));
}

#[test]
fn nothing_goes_to_private_addresses_unless_somebody_allows_it() {
    let (farthing, at, server, office) = opened(false);
    let listener = Listener::answering(&[]);
    let (status, told) =
        server.post("/v1/webhooks", &office.key, &json!({"url": listener.url()}).to_string());
    assert_eq!(status, 201, "{told}");
    bill(&server, &office, 0);
    server.stop();
    let cli = |args: &[&str]| farthing.run(&[args, &["--environment", "live"]].concat(), &at).well();
    cli(&["bill"]);
    cli(&["webhooks", "run"]);
    let listed = cli(&["webhooks", "list"]);
    assert!(listed.contains("failing") && listed.contains("allow_private"), "{listed}");
    assert!(listener.came.try_recv().is_err(), "nobody came");
    let id = id_in(&cli(&["webhooks", "list", "--json"]), "whk_");
    assert!(cli(&["webhooks", "skip", &id]).contains(" on "));
    let told = farthing.run(&["webhooks", "skip", &id, "--environment", "live"], &at).stopped(1);
    assert!(told.contains("nothing to skip"), "{told}");
    let told = farthing.run(&["webhooks", "on", "whk_1", "--environment", "live"], &at).stopped(2);
    assert!(told.contains("no webhook"), "{told}");
    let told = farthing.run(&["webhooks", "add", "ftp://h", "--environment", "live"], &at).stopped(1);
    assert!(told.contains("https://example.com/hooks"), "{told}");
}
