//! VIES from the server and the command line, with a server in its place that answers as its contract has it: what is asked,
//! what is kept, and that nobody is asked where that is switched off.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::{self, Receiver};
use std::thread;

use serde_json::{Value, json};

use crate::harness::{At, Farthing};
use crate::serve::Server;

const VALID: &str = r#"{"countryCode":"AT","vatNumber":"U36801500","valid":true,"requestIdentifier":"WAPIAAAAY1",
    "name":"Muster GmbH","address":"Hauptstr. 1\n1010 Wien"}"#;
const INVALID: &str =
    r#"{"countryCode":"AT","vatNumber":"U36801500","valid":false,"requestIdentifier":"WAPIAAAAY2"}"#;
const DOWN: &str = r#"{"actionSucceed":false,"errorWrappers":[{"error":"MS_UNAVAILABLE"}]}"#;

/// Gives one answer after the other, and says what it was asked.
struct Contract {
    port: u16,
    came: Receiver<Value>,
}

impl Contract {
    fn answering(answers: &'static [&'static str]) -> Contract {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (tell, came) = mpsc::channel();
        thread::spawn(move || {
            for (stream, body) in listener.incoming().zip(answers) {
                let mut stream = stream.unwrap();
                let mut lines = BufReader::new(stream.try_clone().unwrap());
                let (mut line, mut length) = (String::new(), 0);
                lines.read_line(&mut line).unwrap();
                assert!(line.starts_with("POST /vies/check-vat-number "), "{line}");
                while line.len() > 2 {
                    line.clear();
                    lines.read_line(&mut line).unwrap();
                    if let Some(text) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                        length = text.trim().parse().unwrap();
                    }
                }
                let mut asked = vec![0; length];
                lines.read_exact(&mut asked).unwrap();
                let length = body.len();
                write!(
                    stream,
                    "HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
                )
                .unwrap();
                if tell.send(serde_json::from_slice(&asked).unwrap()).is_err() {
                    return;
                }
            }
        });
        Contract { port, came }
    }

    /// A folder whose settings name it.
    fn set(&self) -> Farthing {
        let farthing = Farthing::new();
        let port = self.port;
        let settings = format!(
            "[webhooks]\nallow_private = true\n\n[vies]\naddress = \"http://127.0.0.1:{port}/vies\"\n"
        );
        farthing.file("farthing.toml", &settings);
        farthing
    }
}

fn nowhere() -> At {
    At(Vec::new())
}

#[test]
fn an_id_is_asked_about_without_any_data() {
    let contract = Contract::answering(&[VALID, INVALID, DOWN, VALID, INVALID, DOWN]);
    let farthing = contract.set();
    let run = |args: &[&str]| farthing.run(&[&["tax", "check-id"], args].concat(), &nowhere());
    let said = run(&["AT U36801500", "--as", "DE136695976"]).well();
    assert!(said.contains("ATU36801500 is valid (VIES WAPIAAAAY1)"), "{said}");
    assert!(said.contains("Muster GmbH, Hauptstr. 1, 1010 Wien"), "{said}");
    let asked = json!({"countryCode": "AT", "vatNumber": "U36801500", "requesterMemberStateCode": "DE",
        "requesterNumber": "136695976"});
    assert_eq!(contract.came.recv().unwrap(), asked);
    let said = run(&["ATU36801500"]).stopped(1);
    assert!(said.contains("is not valid (VIES WAPIAAAAY2)"), "{said}");
    assert_eq!(contract.came.recv().unwrap(), json!({"countryCode": "AT", "vatNumber": "U36801500"}));
    assert!(run(&["ATU36801500"]).stopped(1).contains("MS_UNAVAILABLE"));
    let read = |done: crate::harness::Done| (done.code, serde_json::from_str::<Value>(&done.out).unwrap());
    let (code, said) = read(run(&["ATU36801500", "--json"]));
    let whole = json!({"vat_id": "ATU36801500", "standing": "checked", "number": "WAPIAAAAY1",
        "registered_name": "Muster GmbH", "registered_address": ["Hauptstr. 1", "1010 Wien"], "problem": null});
    assert_eq!((code, said), (0, whole));
    let (code, said) = read(run(&["ATU36801500", "--json"]));
    assert_eq!((code, &said["standing"]), (1, &json!("invalid")), "{said}");
    let (code, said) = read(run(&["ATU36801500", "--json"]));
    assert_eq!((code, &said["standing"]), (1, &Value::Null), "{said}");
    assert!(said["problem"].as_str().unwrap().starts_with("MS_UNAVAILABLE"), "{said}");
    assert!(run(&["GB980780684"]).stopped(1).contains("ask the register of its country"));
    assert!(run(&["ATU36801500", "--as", "CHE107787577"]).stopped(1).contains("Switzerland"));
    assert!(run(&["XX123"]).stopped(1).contains("no prefix"));
}

#[test]
fn what_is_said_of_a_customers_id_is_kept_by_server_and_command_alike() {
    let contract = Contract::answering(&[DOWN, VALID, INVALID]);
    let farthing = contract.set();
    let at = farthing.data();
    let server = Server::start(&farthing, &at);
    let key = server.keys[0].clone();
    let made = |path: &str, body: &Value| {
        let (status, told) = server.post(path, &key, &body.to_string());
        assert_eq!(status, 201, "{path}: {told}");
        serde_json::from_str::<Value>(&told).unwrap()
    };
    let seller = made("/v1/sellers", &json!({"name": "Seller", "zone": "Europe/Berlin"}));
    let customer = json!({"seller": seller["id"], "name": "Muster", "external_key": "muster", "country": "AT",
        "vat_id": "ATU36801500"});
    made("/v1/customers", &customer);
    let ask = || server.post("/v1/customers/muster/vat-id-check", &key, "");
    let (status, told) = ask();
    assert!(status == 503 && told.contains("vat_id_unasked"), "{status} {told}");
    let (status, told) = ask();
    assert!(status == 200 && told.contains("Muster GmbH") && told.contains("VIES WAPIAAAAY1"), "{told}");
    let busy = farthing.run(&["tax", "check", "muster", "--environment", "live"], &at).stopped(1);
    assert!(busy.contains("serve"), "whoever holds the folder is named: {busy}");
    server.stop();
    let said = farthing.run(&["tax", "check", "muster", "--environment", "live"], &at).well();
    assert!(said.contains("ATU36801500 of Muster is invalid") && said.contains("VIES WAPIAAAAY2"), "{said}");
    let unknown = farthing.run(&["tax", "check", "nobody", "--environment", "live"], &at).stopped(1);
    assert!(unknown.contains("nobody"), "{unknown}");
    farthing.file("farthing.toml", "[vies]\noff = true\n");
    let off = farthing.run(&["tax", "check", "muster", "--environment", "live"], &at).stopped(1);
    assert!(off.contains("FARTHING_VIES_OFF"), "{off}");
    let off = farthing.run(&["tax", "check-id", "ATU36801500"], &nowhere()).stopped(1);
    assert!(off.contains("FARTHING_VIES_OFF"), "{off}");
}

#[test]
fn private_addresses_are_asked_only_where_webhooks_may_be_there() {
    let contract = Contract::answering(&[VALID]);
    let farthing = Farthing::new();
    let address =
        |scheme: &str| format!("[vies]\naddress = \"{scheme}://127.0.0.1:{}/vies\"\n", contract.port);
    farthing.file("farthing.toml", &address("http"));
    let said = farthing.run(&["tax", "check-id", "ATU36801500"], &nowhere()).stopped(2);
    assert!(said.contains("allow_private"), "{said}");
    farthing.file("farthing.toml", &address("https"));
    let said = farthing.run(&["tax", "check-id", "ATU36801500"], &nowhere()).stopped(1);
    assert!(said.contains("allow_private"), "{said}");
    assert!(contract.came.try_recv().is_err(), "nobody came");
}
