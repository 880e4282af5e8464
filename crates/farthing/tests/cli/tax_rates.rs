//! A provider of tax rates from the server and the command line, with a contract server in its place: accounts that wait for it
//! are asked about by the server and by the command alike.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::{self, Receiver};
use std::thread;

use serde_json::{Value, json};

use crate::harness::Farthing;
use crate::serve::Server;

/// Gives one answer after the other, and says what it was asked and with which key.
struct Contract {
    port: u16,
    came: Receiver<(Value, String)>,
}

impl Contract {
    /// `None` is no answer.
    fn answering(answers: &'static [Option<&'static str>]) -> Contract {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (tell, came) = mpsc::channel();
        thread::spawn(move || {
            for (stream, answer) in listener.incoming().zip(answers) {
                let mut stream = stream.unwrap();
                let mut lines = BufReader::new(stream.try_clone().unwrap());
                let (mut line, mut length, mut key) = (String::new(), 0, String::new());
                lines.read_line(&mut line).unwrap();
                assert!(line.starts_with("POST /v1/rates "), "{line}");
                while line.len() > 2 {
                    line.clear();
                    lines.read_line(&mut line).unwrap();
                    let lower = line.to_ascii_lowercase();
                    if let Some(text) = lower.strip_prefix("content-length:") {
                        length = text.trim().parse().unwrap();
                    }
                    if let Some(text) = lower.strip_prefix("authorization:") {
                        key = text.trim().to_owned();
                    }
                }
                let mut asked = vec![0; length];
                lines.read_exact(&mut asked).unwrap();
                let asked: Value = serde_json::from_slice(&asked).unwrap();
                let (status, body) = match answer {
                    None => ("503 Busy", "busy".to_owned()),
                    Some(percent) => {
                        let rate = json!({"name": "State tax", "jurisdiction": "US-CA", "percent": percent});
                        let said = json!({"id": asked["id"], "reference": "tx-1", "rates": [rate]});
                        ("200 OK", said.to_string())
                    }
                };
                let length = body.len();
                write!(
                    stream,
                    "HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
                )
                .unwrap();
                if tell.send((asked, key)).is_err() {
                    return;
                }
            }
        });
        Contract { port, came }
    }

    /// A folder whose settings name it, with its key in a file.
    fn set(&self) -> Farthing {
        let farthing = Farthing::new();
        let port = self.port;
        let key = farthing.file("bridge.key", "s3cret\n");
        let settings = format!(
            "[tax_providers.bridge]\nallow_private = true\nurl = \"http://127.0.0.1:{port}/v1/rates\"\nkey_file = {:?}\n",
            key.display().to_string()
        );
        farthing.file("farthing.toml", &settings);
        farthing
    }
}

/// A seller in New York with the provider, and a customer in California with a fee of 100.00 a month that is due now.
fn furnish(server: &Server) {
    let key = server.keys[0].clone();
    let made = |path: &str, body: &Value| {
        let (status, told) = server.post(path, &key, &body.to_string());
        assert_eq!(status, 201, "{path}: {told}");
        serde_json::from_str::<Value>(&told).unwrap()
    };
    let regime = json!({"supply": "digital", "provider": {"name": "bridge", "countries": ["US"]}});
    let seller =
        json!({"name": "Seller", "zone": "America/New_York", "country": "US", "region": "NY", "tax": regime});
    let seller = made("/v1/sellers", &seller);
    let customer = json!({"seller": seller["id"], "name": "Acme", "external_key": "acme", "country": "US", "region": "CA"});
    let customer = made("/v1/customers", &customer);
    let plan = json!({"key": "pro", "name": "Pro", "cadence": "month", "prices": [
        {"key": "fee", "model": "flat", "charges": {"USD": {"amount": "100.00"}}}]});
    made("/v1/plans", &plan);
    made(
        "/v1/subscriptions",
        &json!({"customer": customer["id"], "plan": "pro", "currency": "USD", "zone": "America/New_York"}),
    );
}

#[test]
fn the_server_asks_by_itself_for_who_waits_and_bills() {
    let contract = Contract::answering(&[Some("6")]);
    let farthing = contract.set();
    let at = farthing.data();
    let server = Server::start(&farthing, &at);
    furnish(&server);
    // Waits for the round that asks.
    let (asked, key) = contract.came.recv().unwrap();
    assert_eq!((&asked["live"], &asked["buyer"]["region"]), (&json!(true), &json!("CA")));
    assert_eq!(key, "bearer s3cret");
    server.stop();
    farthing.run(&["bill", "--environment", "live"], &at).well();
    let told = farthing.run(&["explain", "INV-000001", "--environment", "live"], &at).well();
    assert!(told.contains("State tax 6 %") && told.contains("bridge says"), "{told}");
    let doctor = farthing.run(&["doctor"], &at).well();
    assert!(doctor.contains("tax_provider") && !doctor.contains("s3cret"), "{doctor}");
}

#[test]
fn people_ask_about_one_customer_and_about_all_who_wait() {
    let contract = Contract::answering(&[Some("6"), None, Some("7")]);
    let farthing = contract.set();
    let at = farthing.data();
    let run =
        |args: &[&str]| farthing.run(&[&["tax", "ask"], args, &["--environment", "live"]].concat(), &at);
    let server = Server::start(&farthing, &at);
    let key = server.keys[0].clone();
    let seller = json!({"name": "Seller", "zone": "America/New_York", "country": "US", "region": "NY", "tax":
        {"supply": "digital", "provider": {"name": "bridge", "countries": ["US"]}}});
    let (status, told) = server.post("/v1/sellers", &key, &seller.to_string());
    assert_eq!(status, 201, "{told}");
    let seller: Value = serde_json::from_str(&told).unwrap();
    let customer = json!({"seller": seller["id"], "name": "Acme", "external_key": "acme", "country": "US", "region": "CA"});
    assert_eq!(server.post("/v1/customers", &key, &customer.to_string()).0, 201);
    server.stop();
    let said = run(&["acme", "--on", "2026-01-10"]).well();
    assert!(
        said.contains("Acme for 2026-01-10: standard is State tax 6 %") && said.contains("tx-1"),
        "{said}"
    );
    let said = run(&["acme", "--category", "reduced"]).stopped(1);
    assert!(said.contains("503: it does not answer"), "{said}");
    let said = run(&["acme", "--on", "2026-01-11", "--json"]).well();
    let said: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(said["answer"]["parts"][0]["percent"], "7");
    assert!(run(&[]).well().contains("Nobody's turn"));
    assert!(run(&["nobody"]).stopped(1).contains("nobody"));
    run(&["--category", "reduced"]).stopped(2);
}

/// As `bill` does: what came is kept and told, and who got nothing ends it with 1.
#[test]
fn asking_ends_with_1_where_no_rate_came() {
    let contract = Contract::answering(&[None, Some("6"), None]);
    let farthing = contract.set();
    let at = farthing.data();
    let run = |args: &[&str]| farthing.run(&[args, &["--environment", "live"]].concat(), &at);
    let server = Server::start(&farthing, &at);
    furnish(&server);
    // Waits for the round that asks in vain.
    contract.came.recv().unwrap();
    server.stop();
    run(&["bill"]).stopped(1);
    assert!(run(&["tax", "ask"]).well().contains("Nobody's turn"), "it is asked again in a minute");
    run(&["tax", "ask", "acme"]).well();
    run(&["bill"]).well();
    // One that has aged goes on, and nobody said anything new.
    let said = run(&["tax", "ask", "acme", "--on", "2030-01-10"]).stopped(1);
    assert!(said.contains("503: it does not answer"), "{said}");
}
