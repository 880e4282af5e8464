//! Data that earlier versions made: each is opened, brought up to date, verified and billed on.
//!
//! `tests/past/VERSION/` holds a data folder (`data/`) and a dump of the same on PostgreSQL (`postgres.sql`);
//! `tests/past/README.md` says how they were made. What was issued then is read back unchanged.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use sql::{Engine, Location};
use testkit::Databases;

use crate::harness::{At, Farthing, documents};

#[test]
fn data_folders_of_earlier_versions_verify_and_bill_on() {
    let mut reached = 0;
    for past in versions() {
        let farthing = Farthing::new();
        let folder = farthing.folder.join("data");
        copy(&past.join("data"), &folder);
        bill_on(&farthing, (&past, "issued.csv"), &At::folder(&folder));
        reached += 1;
    }
    assert!(reached > 0, "there is no data of an earlier version");
}

#[test]
fn dumps_of_earlier_versions_verify_and_bill_on() {
    let mut reached = 0;
    for past in versions() {
        let farthing = Farthing::new();
        let database = Databases::with(&[]).on(Engine::Postgres);
        load(&past.join("postgres.sql"), database.location());
        // Random ids are others there, and so are the hashes of what has them.
        let own = "issued-postgres.csv";
        let issued = if past.join(own).exists() { own } else { "issued.csv" };
        bill_on(&farthing, (&past, issued), &At::database(database.location()));
        reached += 1;
    }
    assert!(reached > 0, "there is no dump of an earlier version");
}

/// Everything issued then is there unchanged, verifies, and the next month is billed.
fn bill_on(farthing: &Farthing, (past, issued): (&Path, &str), at: &At) {
    let then = fs::read_to_string(past.join(issued)).expect("the list of what was issued is there");
    let listed = farthing.run(&["invoices", "--csv", "--environment", "software"], at).well();
    // Columns were added since, at the end.
    let columns = then.lines().next().map_or(0, |heading| heading.split(',').count());
    let first = |line: &str| line.split(',').take(columns).collect::<Vec<_>>().join(",") + "\n";
    let listed: String = listed.lines().map(first).collect();
    assert_eq!(listed, then, "what {} issued reads differently now", past.display());
    let before = documents(farthing, "software", at).len();
    farthing.run(&["verify"], at).well();
    farthing.run(&["bill", "--as-of", "2024-08-01", "--environment", "software"], at).well();
    assert!(documents(farthing, "software", at).len() > before, "nothing was billed on");
    if past.ends_with("0.3.0-by-hand") {
        let drafts = farthing.run(&["invoices", "drafts", "--environment", "software"], at).well();
        let id = drafts.split_whitespace().find(|word| word.starts_with("inv_")).expect("a draft waits");
        let issued = farthing.run(&["invoices", "issue", id, "--environment", "software"], at).well();
        assert!(issued.contains("was issued over 4,760 JPY"), "{issued}");
        let letters = farthing.run(&["letters", "show", "--environment", "software"], at).well();
        assert!(letters.contains("With kind regards"), "{letters}");
        farthing.run(&["verify"], at).well();
    }
    if past.ends_with("0.3.0-limits") {
        let limits =
            farthing.run(&["limits", "list", "amsel-verlag", "--environment", "software"], at).well();
        assert!(limits.contains("5,000"), "{limits}");
        let alerts = farthing.run(&["alerts", "list", "--environment", "software"], at).well();
        assert!(alerts.contains("near") && alerts.contains("calls"), "{alerts}");
    }
    if past.ends_with("0.3.0-retention") {
        let kept = farthing.run(&["usage", "retention", "show", "--environment", "software"], at).well();
        assert!(kept.contains("kept for 2 months") && kept.contains("342 events in all"), "{kept}");
        let limits =
            farthing.run(&["limits", "list", "amsel-verlag", "--environment", "software"], at).well();
        assert!(limits.contains("Budget (spend in EUR)"), "{limits}");
        assert!(farthing.run(&["verify"], at).well().contains("usage that was dropped"));
    }
    if past.ends_with("0.3.0-taxed") {
        let explained = farthing.run(&["explain", "KW-000034", "--environment", "software"], at).well();
        assert!(explained.contains("VAT FR 20 % on 29.00 EUR: 5.80 EUR."), "{explained}");
        let page = ["invoices", "file", "KW-000034", "--format", "html", "--environment", "software"];
        let page = farthing.run(&page, at).well();
        assert!(page.contains("--accent: #7a1f1f") && page.contains("data:image/svg+xml;base64,"), "{page}");
        let sent = farthing.run(&["deliveries", "list", "--environment", "software"], at).well();
        assert!(sent.contains("KW-000034") && sent.contains("elster-radio@example.com"), "{sent}");
        let issued = documents(farthing, "software", at);
        let of = |customer: &str| issued.iter().rev().find(|one| one["customer"] == customer).unwrap();
        assert_eq!(of("corvus-data")["tax"], "0.00", "a business in Austria owes it itself");
    }
    if past.ends_with("0.3.0-told") {
        let template = farthing.run(&["template", "show", "--environment", "software"], at).well();
        assert!(template.contains("#include \"plain.typ\""), "{template}");
        let told = farthing.run(&["webhooks", "list", "--environment", "software"], at).well();
        assert!(told.contains("http://127.0.0.1:8933/hooks") && told.contains("failing, 1 try"), "{told}");
        let issued = documents(farthing, "software", at);
        let numbered = |number: &str| issued.iter().filter(|one| one["number"] == number).count();
        assert_eq!((numbered("RE-2024-0001"), numbered("RE-2024-0002")), (1, 1), "{issued:?}");
    }
    if past.ends_with("0.3.0-void") {
        let explained = farthing.run(&["explain", "KW-000033", "--environment", "software"], at).well();
        assert!(
            explained.contains("void") && explained.contains("It names the wrong company"),
            "{explained}"
        );
        let reopen = ["invoices", "reopen", "KW-000001", "--note", "They pay", "--environment", "software"];
        let reopened = farthing.run(&reopen, at).well();
        assert!(reopened.contains("KW-000001 is open again: 24752 JPY"), "{reopened}");
    }
    if past.ends_with("0.3.0-networks") {
        let explained = farthing.run(&["explain", "KW-000034", "--environment", "software"], at).well();
        assert!(explained.contains("included in 9.99 EUR: 8.39 EUR + 1.60 EUR"), "{explained}");
        let submitted = farthing.run(&["submissions", "list", "--environment", "software"], at).well();
        assert!(submitted.contains("KW-000034") && submitted.contains("stuck"), "{submitted}");
        let page = ["invoices", "file", "KW-000037", "--format", "html", "--environment", "software"];
        let page = farthing.run(&page, at).well();
        assert!(page.contains("<svg"), "{page}");
        let issued = documents(farthing, "software", at);
        let again = issued.iter().filter(|one| one["customer"] == "amsel-verlag" && one["total"] == "9.99");
        assert_eq!(again.count(), 2, "the price with tax is billed on");
    }
    if past.ends_with("0.3.0-instalments") {
        let parts = ["invoices", "instalments", "KW-000034", "--environment", "software"];
        let parts = farthing.run(&parts, at).well();
        assert!(parts.contains("2024-07-31") && parts.contains("714.00"), "{parts}");
        let attached = ["invoices", "attachments", "KW-000034", "--environment", "software"];
        assert!(farthing.run(&attached, at).well().contains("timesheet.pdf"));
        let bounced = ["deliveries", "list", "--state", "bounced", "--environment", "software"];
        assert!(farthing.run(&bounced, at).well().contains("KW-000034"));
        let xml = ["invoices", "file", "KW-000034", "--format", "ubl", "--environment", "software"];
        let xml = farthing.run(&xml, at).well();
        assert!(xml.contains("timesheet.pdf") && xml.contains("schemeID=\"0106\">12345678"), "{xml}");
    }
    if past.ends_with("0.3.0-drafts") {
        approve_on(farthing, at);
    }
    farthing.run(&["verify"], at).well();
}

/// A draft that waited for approval is approved with what was said of it, and what was given is there.
fn approve_on(farthing: &Farthing, at: &At) {
    let run = |args: &[&str]| farthing.run(&[args, &["--environment", "software"]].concat(), at).well();
    let waits: serde_json::Value =
        serde_json::from_str(run(&["invoices", "unapproved", "--json"]).lines().next().expect("one waits"))
            .expect("it is JSON");
    let named = |name: &str| waits[name].as_str().expect("it is a text").to_owned();
    let (id, seen) = (named("id"), named("fingerprint"));
    let shown = run(&["invoices", "approve", &id]);
    let by = ["34.51 EUR", "net", "tax", "to be paid by ", "Ordered by Ms Weiss", "purchase order: PO-7"];
    for text in by.into_iter().chain([&*seen, "waits for approval since "]) {
        assert!(shown.contains(text), "{text}: {shown}");
    }
    // The version that made it showed it by a fingerprint of another form: what was seen then is approved.
    let issued = run(&["invoices", "approve", &id, "--seen", &seen]);
    assert!(issued.contains("34.51"), "{issued}");
    let page = run(&["invoices", "file", &id, "--format", "html"]);
    assert!(page.contains("Ordered by Ms Weiss") && page.contains("PO-7"), "{page}");
    let html = "8f10a9043fbf0a19a1197c9667fcde7d27a8683b278b7199fc69eda2589c0b0e";
    assert!(run(&["invoices", "files", "KW-000001"]).contains(html), "what was given is kept");
    let given = run(&["invoices", "file", "KW-000001", "--sha256", html]);
    assert_eq!(given, run(&["invoices", "file", "KW-000001", "--format", "html"]), "and given again");
}

fn versions() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/past");
    let entries = fs::read_dir(&root).expect("tests/past is there");
    let mut folders: Vec<PathBuf> =
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder can be written");
    for entry in fs::read_dir(from).expect("the data is there") {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().expect("it has a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("the file can be copied");
        }
    }
}

fn load(dump: &Path, location: &Location) {
    let Location::Postgres(connection) = location else { panic!("{location} is no PostgreSQL database") };
    let file = fs::File::open(dump).expect("the dump is there");
    let done = Command::new("psql")
        .args(["--quiet", "--no-psqlrc", "--set=ON_ERROR_STOP=1", "--dbname", connection])
        .stdin(file)
        .stdout(Stdio::null())
        .output()
        .expect("psql comes with PostgreSQL");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}
