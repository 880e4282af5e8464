//! Invoices that reach a mail server from the server and from the command line: with the document attached, known by its
//! bytes, through refusals, lost lines and a killed process.

use std::fs;

use serde_json::{Value, json};
use testkit::mail::{Sink, headers};

use crate::harness::{At, Farthing};
use crate::serve::Server;

/// What a seller needs for paper and e-invoices.
fn seller() -> Value {
    json!({
        "name": "Müller & Söhne GmbH", "address": ["Turmstraße 8"], "city": "Berlin", "postcode": "10559", "country": "DE",
        "vat_id": "DE136695976", "zone": "Europe/Berlin", "net_days": 14, "language": "de",
        "bank_accounts": [{"iban": "DE02120300000000202051"}],
        "contact": {"name": "Billing", "phone": "+49 30 1", "email": "billing@example.com"},
        "tax_rates": [{"category": "standard", "from": "2020-01-01", "name": "VAT", "percent": "19"}]
    })
}

fn id_in(text: &str, prefix: &str) -> String {
    let found = text.split('"').find(|word| word.starts_with(prefix));
    found.unwrap_or_else(|| panic!("no {prefix} in {text}")).to_owned()
}

/// An installation whose seller sends, with a plan that bills at once.
pub struct Office {
    pub farthing: Farthing,
    pub at: At,
    pub sink: Sink,
    key: String,
    seller: String,
}

impl Office {
    fn open() -> (Office, Server) {
        Office::open_with("", "")
    }

    /// The same with more settings of `[mail]`, and with a return path unless that is empty.
    pub fn open_with(more: &str, return_path: &str) -> (Office, Server) {
        let (farthing, sink) = (Farthing::new(), Sink::new());
        let url = format!("[mail]\nurl = \"smtp://127.0.0.1:{}\"\n{more}", sink.port());
        farthing.file("farthing.toml", &url);
        let at = farthing.data();
        let server = Server::start(&farthing, &at);
        let key = server.keys[0].clone();
        let mut office = Office { farthing, at, sink, key, seller: String::new() };
        office.seller = id_in(&office.made(&server, "/v1/sellers", &seller()), "sel_");
        let price = json!({"key": "fee", "name": "Gebühr", "model": "flat", "charges": {"EUR": {"amount": "100.00"}}});
        office.made(
            &server,
            "/v1/plans",
            &json!({"key": "basic", "name": "Basis", "cadence": "month", "prices": [price]}),
        );
        let mut mail = json!({"from_address": "billing@example.com", "on_issue": true});
        if !return_path.is_empty() {
            mail["return_path"] = json!(return_path);
        }
        let mail = mail.to_string();
        let (status, told) = server.put(&format!("/v1/sellers/{}/mail", office.seller), &office.key, &mail);
        assert_eq!(status, 200, "{told}");
        (office, server)
    }

    fn made(&self, server: &Server, path: &str, body: &Value) -> String {
        let (status, told) = server.post(path, &self.key, &body.to_string());
        assert_eq!(status, 201, "{path}: {told}");
        told
    }

    /// A customer with a subscription that is billed at once.
    pub fn buyer(&self, server: &Server, name: &str, more: Value) {
        let mut customer = json!({"seller": self.seller, "name": name, "external_key": name, "address": ["Gartenweg 2"],
            "city": "Wien", "postcode": "1010", "country": "AT",
            "contact": {"email": format!("{name}@example.org")}});
        for (field, value) in more.as_object().unwrap() {
            customer[field.as_str()] = value.clone();
        }
        let customer = id_in(&self.made(server, "/v1/customers", &customer), "cus_");
        let subscription = json!({"customer": customer, "plan": "basic", "currency": "EUR"});
        self.made(server, "/v1/subscriptions", &subscription);
    }

    pub fn cli(&self, args: &[&str]) -> String {
        self.farthing.run(&[args, &["--environment", "live"]].concat(), &self.at).well()
    }

    pub fn listed(&self, more: &[&str]) -> Vec<Value> {
        let told = self.cli(&[&["deliveries", "list", "--json"], more].concat());
        told.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

#[test]
fn an_invoice_arrives_with_its_files_and_the_log_knows_their_bytes() {
    let (office, server) = Office::open();
    office.buyer(&server, "anna", json!({"e_invoice": {"profile": "en16931", "format": "ubl"}}));
    let [message] = &office.sink.wait_for(1)[..] else { panic!("one message") };
    assert_eq!(headers(message, "From"), ["Müller & Söhne GmbH <billing@example.com>"]);
    assert_eq!(headers(message, "To"), ["anna@example.org"]);
    assert_eq!(headers(message, "Subject"), ["Rechnung INV-000001 – Müller & Söhne GmbH"]);
    assert_eq!(headers(message, "Content-Language"), ["de"]);
    let text = message["text"].as_str().unwrap();
    for words in ["Bitte zahlen Sie", "119,00\u{a0}EUR", "DE02", "INV-000001", "Mit freundlichen Grüßen"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(message["html"].as_str().unwrap().contains("Müller &amp; Söhne GmbH"), "{message}");
    assert_eq!(message["defects"], json!([]));
    let files = message["files"].as_array().unwrap();
    let names: Vec<&str> = files.iter().map(|file| file["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["INV-000001.pdf", "INV-000001.ubl.xml"]);
    let pdf = fs::read(office.sink.file(1, "INV-000001.pdf")).unwrap();
    let holds = |text: &str| pdf.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(
        pdf.starts_with(b"%PDF-1.7") && holds("factur-x.xml") && pdf.trim_ascii_end().ends_with(b"%%EOF")
    );
    let xml = fs::read_to_string(office.sink.file(1, "INV-000001.ubl.xml")).unwrap();
    assert!(xml.contains("<cbc:ID>INV-000001</cbc:ID>"), "{xml}");

    // The log says the same bytes as the server of the other side has.
    let listed = server.get("/v1/deliveries?state=sent", Some(&office.key)).1;
    let id = id_in(&listed, "dlv_");
    let detail: Value =
        serde_json::from_str(&server.get(&format!("/v1/deliveries/{id}"), Some(&office.key)).1).unwrap();
    assert_eq!(detail["log"][0]["files"], message["files"]);
    assert_eq!(vec![detail["message_id"].as_str().unwrap()], headers(message, "Message-ID"));
    assert_eq!(detail["log"][0]["answer"], "250 2.0.0 taken as 1");
    server.stop();
    let shown = office.cli(&["deliveries", "show", &id]);
    assert!(shown.contains("INV-000001 to anna@example.org, sent") && shown.contains("accepted"), "{shown}");
    // And the same invoice asked for on the command line is the same bytes.
    office
        .farthing
        .run(&["invoices", "file", "INV-000001", "-o", "again.pdf", "--environment", "live"], &office.at)
        .well();
    assert!(pdf == fs::read(office.farthing.folder.join("again.pdf")).unwrap());

    let told = office.cli(&["invoices", "send", "INV-000001", "--to", "boss@example.org"]);
    assert!(told.contains("boss@example.org") && told.contains("sent"), "{told}");
    assert_eq!(headers(&office.sink.messages()[1], "To"), ["boss@example.org"]);
    let terms = office.cli(&["deliveries", "terms"]);
    assert!(terms.contains("billing@example.com") && terms.contains("when they are issued"), "{terms}");
    let doctor = office.cli(&["doctor"]);
    assert!(doctor.contains(&format!("smtp://127.0.0.1:{} answers", office.sink.port())), "{doctor}");
    // What is not named stays.
    let terms =
        office.cli(&["deliveries", "terms", "--from", "new@example.com", "--reply-to", "r@example.com"]);
    assert!(terms.contains("new@example.com") && terms.contains("when they are issued"), "{terms}");
    let terms = office.cli(&["deliveries", "terms", "--by-name", "--reply-to", ""]);
    assert!(terms.contains("new@example.com") && terms.contains("by name only"), "{terms}");
    assert!(!terms.contains("answers go"), "{terms}");
    // A password that is not set is told, and so is the rest.
    let unset = "[mail]\nurl = \"smtp://u@127.0.0.1:1\"\npassword_env = \"NOBODY_SET_THIS\"\n";
    office.farthing.file("farthing.toml", unset);
    let doctor = office.cli(&["doctor"]);
    assert!(doctor.contains("NOBODY_SET_THIS") && doctor.contains("paper"), "{doctor}");
}

#[test]
fn what_fails_is_tried_again_or_waits_for_a_person() {
    let (office, server) = Office::open();
    office.sink.next(&["drop", "take", "later-message", "refuse-recipient"]);
    for name in ["anna", "ben", "cleo", "dora"] {
        office.buyer(&server, name, json!({}));
        // One after the other, so that each meets what is meant for it.
        let told = |text: &str| text.matches("\"id\":\"dlv_").count() > 0;
        let mut looks = 0;
        loop {
            let (_, listed) = server.get(&format!("/v1/deliveries?customer={name}"), Some(&office.key));
            if told(&listed)
                && !listed.contains("\"attempts\":0")
                && !listed.contains("\"state\":\"scheduled\"")
            {
                break;
            }
            looks += 1;
            assert!(looks < 3_000, "{listed}");
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
    }
    server.stop();
    let states = |office: &Office| {
        let mut states: Vec<String> = office
            .listed(&[])
            .iter()
            .map(|row| format!("{} {}", row["to"].as_str().unwrap(), row["state"].as_str().unwrap()))
            .collect();
        states.sort();
        states
    };
    assert_eq!(
        states(&office),
        [
            "anna@example.org retrying",
            "ben@example.org sent",
            "cleo@example.org retrying",
            "dora@example.org failed"
        ]
    );
    let stuck = office.cli(&["deliveries", "list", "--stuck"]);
    assert!(stuck.contains("dora@example.org") && stuck.contains("no such user here"), "{stuck}");
    // Nothing is due yet, unless somebody does not want to wait.
    assert!(office.cli(&["deliveries", "run"]).starts_with("0 deliveries sent"));
    assert!(office.cli(&["deliveries", "run", "--retry-now"]).starts_with("2 deliveries sent"));
    let id = office.listed(&["--stuck"])[0]["id"].as_str().unwrap().to_owned();
    office.cli(&["deliveries", "retry", &id]);
    assert!(office.cli(&["deliveries", "run"]).starts_with("1 delivery sent"));
    // What was lost came twice, known as one.
    let of = |message: &Value| (headers(message, "To"), headers(message, "Message-ID"));
    let messages = office.sink.messages();
    let anna: Vec<_> = messages.iter().map(of).filter(|(to, _)| to == &["anna@example.org"]).collect();
    assert_eq!(anna.len(), 2, "{messages:?}");
    assert_eq!(anna[0], anna[1]);
}

#[test]
fn a_server_that_is_killed_amid_sending_loses_nothing() {
    let (office, server) = Office::open();
    office.sink.next(&["silent"]);
    office.buyer(&server, "anna", json!({}));
    let first = office.sink.wait_for(1);
    server.kill();
    let [row] = &office.listed(&[])[..] else { panic!("one delivery") };
    assert_eq!((&row["state"], &row["attempts"]), (&json!("scheduled"), &json!(1)), "it was begun");
    // Whoever comes next knows that it was cut short, and waits as it would after a lost line.
    assert!(office.cli(&["deliveries", "run"]).starts_with("0 deliveries sent"));
    let [row] = &office.listed(&[])[..] else { panic!("one delivery") };
    assert_eq!(row["state"], "retrying");
    assert!(row["answer"].as_str().unwrap().contains("may have been taken over"), "{row}");
    assert!(office.cli(&["deliveries", "run", "--retry-now"]).starts_with("1 delivery sent"));
    let messages = office.sink.messages();
    assert_eq!(messages.len(), 2);
    assert_eq!(headers(&messages[1], "Message-ID"), headers(&first[0], "Message-ID"));
}

#[test]
fn no_mail_server_is_said_and_so_is_one_that_is_away() {
    let (mut office, server) = Office::open();
    office.buyer(&server, "anna", json!({}));
    assert_eq!(office.sink.wait_for(1).len(), 1);
    server.stop();
    office.sink.kill();
    let told = office
        .farthing
        .run(&["invoices", "send", "INV-000001", "--environment", "live"], &office.at)
        .stopped(1);
    assert!(told.contains("the mail server takes nothing"), "{told}");
    office.farthing.file("farthing.toml", "");
    for args in [&["invoices", "send", "INV-000001"][..], &["deliveries", "run"]] {
        let told = office.farthing.run(args, &office.at).stopped(2);
        assert!(told.contains("[mail]"), "{told}");
    }
}
