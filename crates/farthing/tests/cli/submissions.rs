//! E-invoices that reach a folder from the server and from the command line, and what a script on its other side answers:
//! once, whole, through a killed process and a folder that is not there.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::harness::{At, Farthing};
use crate::serve::Server;

/// What takes documents away and answers, as `docs/networks.md` has it; the access point is `cat`.
const SCRIPT: &str = r#"
set -eu
for json in outgoing/*.json; do
  [ -e "$json" ] || continue
  id=$(basename "$json" .json)
  cat "outgoing/$id.xml" > /dev/null
  printf '{"format":1,"answer":"taken","reference":"AP-7781"}\n' > ".$id.tmp"
  mv ".$id.tmp" "answers/$id.taken.json"
  mv "outgoing/$id.xml" "outgoing/$id.json" done/
done
"#;

fn id_in(text: &str, prefix: &str) -> String {
    let found = text.split('"').find(|word| word.starts_with(prefix));
    found.unwrap_or_else(|| panic!("no {prefix} in {text}")).to_owned()
}

/// An installation with one invoice of a customer that has a network.
struct Office {
    farthing: Farthing,
    at: At,
}

impl Office {
    /// With these folders of the drop; the server was stopped, or killed, whether or not it handed anything over.
    fn with(folders: &[&str], kills: bool) -> Office {
        let farthing = Farthing::new();
        farthing.file("farthing.toml", "[networks.peppol]\nkind = \"file_drop\"\nfolder = \"drop\"\n");
        for name in folders {
            fs::create_dir_all(farthing.folder.join("drop").join(name)).unwrap();
        }
        let at = farthing.data();
        let server = Server::start(&farthing, &at);
        let key = server.keys[0].clone();
        let made = |path: &str, body: &Value| {
            let (status, told) = server.post(path, &key, &body.to_string());
            assert_eq!(status, 201, "{path}: {told}");
            told
        };
        let seller = json!({
            "name": "Kesselbau GmbH", "address": ["Turmstraße 8"], "city": "Berlin", "postcode": "10559", "country": "DE",
            "vat_id": "DE136695976", "zone": "Europe/Berlin", "net_days": 14,
            "bank_accounts": [{"iban": "DE02120300000000202051"}],
            "contact": {"name": "Billing", "phone": "+49 30 1", "email": "billing@example.com"},
            "electronic_address": {"scheme": "9930", "id": "DE136695976"},
            "tax_rates": [{"category": "standard", "from": "2020-01-01", "name": "VAT", "percent": "19"}]
        });
        let seller = id_in(&made("/v1/sellers", &seller), "sel_");
        let price =
            json!({"key": "fee", "name": "Fee", "model": "flat", "charges": {"EUR": {"amount": "100.00"}}});
        made("/v1/plans", &json!({"key": "basic", "name": "Basic", "cadence": "month", "prices": [price]}));
        let customer = json!({
            "seller": seller, "name": "Amsel AG", "external_key": "amsel", "address": ["Marktplatz 2"], "city": "Leipzig",
            "postcode": "04109", "country": "DE", "electronic_address": {"scheme": "9930", "id": "DE811569869"},
            "e_invoice": {"profile": "en16931", "format": "ubl"}, "network": "peppol"
        });
        let customer = id_in(&made("/v1/customers", &customer), "cus_");
        made("/v1/subscriptions", &json!({"customer": customer, "plan": "basic", "currency": "EUR"}));
        match kills {
            true => server.kill(),
            false => drop(server.stop()),
        }
        let office = Office { farthing, at };
        // Where the server had no time to.
        office.cli(&["bill"]);
        office
    }

    fn cli(&self, args: &[&str]) -> String {
        self.farthing.run(&[args, &["--environment", "live"]].concat(), &self.at).well()
    }

    fn within(&self, name: &str) -> PathBuf {
        self.farthing.folder.join("drop").join(name)
    }

    fn names(&self, name: &str) -> Vec<String> {
        let all = fs::read_dir(self.within(name)).unwrap();
        let mut names: Vec<String> = all.map(|one| one.unwrap().file_name().into_string().unwrap()).collect();
        // What a killed server was amid.
        names.retain(|name| !name.starts_with('.'));
        names.sort();
        names
    }

    fn only(&self) -> Value {
        let told = self.cli(&["submissions", "list", "--json"]);
        let [only] = &told.lines().collect::<Vec<_>>()[..] else { panic!("{told}") };
        serde_json::from_str(only).unwrap()
    }
}

const FOLDERS: [&str; 3] = ["outgoing", "done", "answers"];

#[test]
fn an_e_invoice_reaches_the_folder_and_what_became_of_it_comes_back() {
    let office = Office::with(&FOLDERS, false);
    office.cli(&["submissions", "run"]);
    let id = office.only()["id"].as_str().unwrap().to_owned();
    let (json, xml) = (format!("{id}.json"), format!("{id}.xml"));
    assert_eq!(office.names("outgoing"), [json.clone(), xml.clone()]);
    let bytes = fs::read(office.within("outgoing").join(&xml)).unwrap();
    let said: Value =
        serde_json::from_slice(&fs::read(office.within("outgoing").join(&json)).unwrap()).unwrap();
    let sha256: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!((&said["sha256"], &said["bytes"]), (&json!(sha256), &json!(bytes.len())));
    assert_eq!((&said["live"], &said["kind"]), (&json!(true), &json!("invoice")));
    assert_eq!((&said["profile"], &said["syntax"]), (&json!("en16931"), &json!("ubl")));
    assert_eq!(said["receiver"]["electronic_address"]["id"], "DE811569869");
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(text.contains(&format!("<cbc:ID>{}</cbc:ID>", said["number"].as_str().unwrap())), "{text}");
    office.cli(&["submissions", "show", &id, "-o", "again.xml"]);
    assert!(bytes == fs::read(office.farthing.folder.join("again.xml")).unwrap());

    let done = Command::new("sh").args(["-c", SCRIPT]).current_dir(office.within("")).status().unwrap();
    assert!(done.success());
    assert_eq!((office.names("outgoing"), office.names("done")), (Vec::new(), vec![json, xml]));
    let told = office.cli(&["submissions", "run"]);
    assert!(told.contains("1 answer kept, 0 put aside"), "{told}");
    assert_eq!(office.only()["reference"], "AP-7781");
    // Later the access point says more; and something that nobody reads.
    let answer = |name: &str, text: &str| fs::write(office.within("answers").join(name), text).unwrap();
    answer(
        &format!("{id}.rejected.json"),
        r#"{"format":1,"answer":"rejected","code":"F-1","reason":"no such buyer"}"#,
    );
    answer("notes.json", "{}");
    let told = office.cli(&["submissions", "run"]);
    assert!(told.contains("1 answer kept"), "{told}");
    assert_eq!(office.names("unread"), ["notes.json", "notes.json.txt"]);
    let list = office.cli(&["submissions", "list", "--look"]);
    assert!(list.contains("rejected") && list.contains("F-1: no such buyer"), "{list}");
    let shown = office.cli(&["submissions", "show", &id]);
    for words in ["AP-7781", "Attempt 1", "rejected: F-1, no such buyer", sha256.as_str()] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    let doctor = office.cli(&["doctor"]);
    assert!(doctor.contains("1 answers unread") && doctor.contains("1 rejected"), "{doctor}");
    // Put right, it is submitted once more, as another.
    let number = said["number"].as_str().unwrap();
    assert!(office.cli(&["invoices", "submit", number]).contains("waiting"));
    assert!(office.cli(&["submissions", "run"]).starts_with("1 submission handed over"));
    assert_eq!(office.names("outgoing").len(), 2);
    assert!(office.cli(&["submissions", "list", "--look"]).contains("no such submission"));
    office.cli(&["verify"]);
}

#[test]
fn a_server_that_is_killed_hands_over_once() {
    let office = Office::with(&FOLDERS, true);
    office.cli(&["submissions", "run", "--retry-now"]);
    let id = office.only()["id"].as_str().unwrap().to_owned();
    assert_eq!(office.names("outgoing"), [format!("{id}.json"), format!("{id}.xml")]);
    assert_eq!(office.only()["state"], "taken");
    let told = office.cli(&["submissions", "run", "--retry-now"]);
    assert!(told.starts_with("0 submissions handed over"), "{told}");
}

#[test]
fn a_folder_that_is_not_there_and_a_network_that_is_not_set_are_waited_for() {
    let office = Office::with(&[], false);
    let told = office.farthing.run(&["submissions", "run", "--environment", "live"], &office.at).stopped(1);
    assert!(told.contains("peppol") && told.contains("is no folder"), "{told}");
    let waits = office.only();
    assert_eq!((&waits["state"], &waits["attempts"]), (&json!("waiting"), &json!(0)));
    assert!(office.cli(&["doctor"]).contains("nothing is handed over"));
    office.farthing.file("farthing.toml", "[networks.ksef]\nkind = \"file_drop\"\nfolder = \"drop\"\n");
    for name in FOLDERS {
        fs::create_dir_all(office.within(name)).unwrap();
    }
    office.cli(&["submissions", "run"]);
    let stuck = office.only();
    assert_eq!(stuck["state"], "stuck");
    assert!(stuck["answer"].as_str().unwrap().contains("[networks.peppol]"), "{stuck}");
    office.farthing.file("farthing.toml", "");
    let told = office.farthing.run(&["submissions", "run", "--environment", "live"], &office.at).stopped(2);
    assert!(told.contains("[networks.NAME]"), "{told}");
    office.farthing.file("farthing.toml", "[networks.peppol]\nkind = \"file_drop\"\nfolder = \"drop\"\n");
    assert!(office.cli(&["submissions", "run"]).starts_with("1 submission handed over"));
    assert_eq!(office.names("outgoing").len(), 2);
}
