//! Attachments on the command line: laid to drafts, beside what was issued, archived, and named by invoice files.

use std::fs;

use serde_json::Value;

use crate::harness::{Farthing, example};

const PDF: &str = "%PDF-1.7 timesheet";

fn first_word(text: &str) -> String {
    text.split_whitespace().next().unwrap().to_owned()
}

#[test]
fn files_are_attached_listed_issued_and_archived() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let run = |args: &[&str]| farthing.run(args, &at);
    let text = fs::read_to_string(example("by-hand", "workshop.json")).unwrap();
    let text = text.replace("\"acme\"", "\"hayabusa\"").replace("\"EUR\"", "\"JPY\"");
    let written = farthing.file("workshop.json", &text);
    let id = first_word(&run(&["invoices", "write", written.to_str().unwrap()]).well());
    let sheet = farthing.file("timesheet.pdf", PDF);
    let days = farthing.file("days.csv", "day;hours\n1;8\n");
    let (sheet, days) = (sheet.to_str().unwrap(), days.to_str().unwrap());

    let told = run(&["invoices", "attach", &id, sheet, days]).well();
    assert!(told.contains("timesheet.pdf is attached") && told.contains("days.csv is attached"), "{told}");
    let told = run(&["invoices", "detach", &id, "DAYS.csv"]).well();
    assert!(told.contains("days.csv is taken off"), "{told}");
    let wrong = farthing.file("notes.txt", "words");
    let told = run(&["invoices", "attach", &id, sheet, wrong.to_str().unwrap()]).stopped(2);
    assert!(told.contains("notes.txt") && told.contains("PDF, PNG, JPEG"), "{told}");
    let liar = farthing.file("liar.png", PDF);
    let told = run(&["invoices", "attach", &id, liar.to_str().unwrap()]).stopped(2);
    assert!(told.contains("no PNG"), "{told}");
    run(&["invoices", "attach", &id, "nowhere.pdf"]).stopped(2);
    let listed = run(&["invoices", "attachments", &id]).well();
    assert!(listed.contains("timesheet.pdf") && !listed.contains("days.csv"), "{listed}");

    let number = first_word(&run(&["invoices", "issue", &id]).well());
    assert!(run(&["explain", &number]).well().contains("attached: timesheet.pdf (18 bytes)"));
    run(&["invoices", "attach", &number, days]).well();
    let told = run(&["invoices", "detach", &number, "timesheet.pdf"]).stopped(1);
    assert!(told.contains("stays with it"), "{told}");
    let listed = run(&["invoices", "attachments", &number, "--json"]).well();
    let listed: Vec<Value> = listed.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let said: Vec<(&str, bool)> =
        listed.iter().map(|one| (one["name"].as_str().unwrap(), one["beside"] == true)).collect();
    assert_eq!(said, [("days.csv", true), ("timesheet.pdf", false)]);

    let out = farthing.folder.join("invoice.pdf");
    run(&["invoices", "file", &number, "-o", out.to_str().unwrap()]).well();
    let pdf = fs::read(&out).unwrap();
    let holds = |text: &str| pdf.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(holds("timesheet.pdf") && holds("application#2Fpdf") && !holds("days.csv"));

    run(&["invoices", "archive", "all", "--format", "csv"]).well();
    let folder = farthing.folder.join("all");
    assert_eq!(fs::read_to_string(folder.join(format!("{number}-timesheet.pdf"))).unwrap(), PDF);
    let index = fs::read_to_string(folder.join("index.csv")).unwrap();
    let row = index.lines().find(|line| line.starts_with(&number)).unwrap();
    // The PDF was given before.
    let (asked, beside) = ("{n}.json {n}-lines.csv {n}.pdf", "{n}-days.csv {n}-timesheet.pdf");
    let files = format!("{asked} {beside}").replace("{n}", &number);
    assert!(row.contains(&files), "{row}");
    let sums = fs::read_to_string(folder.join("SHA256SUMS")).unwrap();
    assert!(sums.contains(&format!("  {number}-days.csv\n")), "{sums}");

    // What was written is kept, and the index and the list say by which hash.
    let listed = run(&["invoices", "files", &number, "--json"]).well();
    let kept: Vec<Value> = listed.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let hash_of = |format: &str| {
        let found = kept.iter().find(|one| one["format"] == format);
        found.unwrap_or_else(|| panic!("{format}: {listed}"))["sha256"].as_str().unwrap()
    };
    assert!(row.contains(hash_of("csv")), "{row}");
    // As people read it, each is a line, in any terminal of today.
    let wide = farthing.command(&["invoices", "files", &number], &at).env("COLUMNS", "160").output().unwrap();
    let wide = String::from_utf8(wide.stdout).unwrap();
    assert!(wide.lines().all(|line| line.chars().count() <= 140), "{wide}");
    assert_eq!(wide.lines().count(), 2 + kept.len(), "{wide}");
    assert!(wide.lines().next().unwrap().contains("version") && wide.contains(hash_of("pdf")), "{wide}");
    let again = farthing.folder.join("again.pdf");
    let again = again.to_str().unwrap();
    run(&["invoices", "file", &number, "--sha256", hash_of("pdf"), "-o", again]).well();
    assert_eq!(fs::read(again).unwrap(), pdf);
    run(&["invoices", "file", &number, "--anew", "-o", again]).well();
    let told = run(&["invoices", "files", &number]).well();
    let named = told.lines().filter(|line| line.starts_with(&number));
    assert_eq!(named.count(), kept.len(), "what is made anew is not kept: {told}");
    assert!(run(&["invoices", "file", &number, "--sha256", "0"]).stopped(1).contains("is kept; list"));
    for flag in ["--anew", "--pro-forma"] {
        assert!(run(&["invoices", "file", &number, "--sha256", "0", flag]).stopped(2).contains(flag));
    }
    run(&["verify"]).well();
}

/// Changes rows by hand, in a data folder that nobody has open.
fn change(farthing: &Farthing, statement: &'static str) -> u64 {
    let location = sql::Location::Sqlite(farthing.folder.join("data").join("farthing.db"));
    let database = sql::Database::open(&location).unwrap();
    let statement = sql::Statement::new("change", statement);
    database.write(move |act| Ok::<_, sql::ActError<sql::NoRefusal>>(act.execute(&statement, &[])?)).unwrap()
}

#[test]
fn an_archive_has_all_that_was_given_and_names_what_is_damaged() {
    /// As a letter carries it.
    const BESIDE: &str = "INSERT INTO kept_files (environment, document, form, language, profile, lines_beside, \
        attachments_beside, name, sha256, e_invoice, has_lines, left_out, kept_at, made_by, template) \
        SELECT environment, document, form, language, profile, lines_beside, 1, name, sha256, e_invoice, has_lines, left_out, \
        kept_at, made_by, template FROM kept_files WHERE form = 'pdf'";
    const DAMAGED_FILE: &str =
        "UPDATE blobs SET bytes = sha256 WHERE sha256 IN (SELECT sha256 FROM kept_files WHERE form = 'html')";
    const DAMAGED_ATTACHMENT: &str =
        "UPDATE blobs SET bytes = sha256 WHERE sha256 IN (SELECT sha256 FROM attachments)";
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let run = |args: &[&str]| farthing.run(args, &at);
    let text = fs::read_to_string(example("by-hand", "workshop.json")).unwrap();
    let text = text.replace("\"acme\"", "\"hayabusa\"").replace("\"EUR\"", "\"JPY\"");
    let written = farthing.file("workshop.json", &text);
    let id = first_word(&run(&["invoices", "write", written.to_str().unwrap()]).well());
    let sheet = farthing.file("timesheet.pdf", PDF);
    run(&["invoices", "attach", &id, sheet.to_str().unwrap()]).well();
    let number = first_word(&run(&["invoices", "issue", &id]).well());
    let out = farthing.folder.join("out").display().to_string();
    run(&["invoices", "file", &number, "--format", "pdf", "-o", &out]).well();
    run(&["invoices", "file", &number, "--format", "html", "--language", "DE", "-o", &out]).well();
    assert_eq!(change(&farthing, BESIDE), 1);

    let folder = farthing.folder.join("all");
    let has = |name: &str| folder.join(format!("{number}{name}")).exists();
    let row = || {
        let index = fs::read_to_string(folder.join("index.csv")).unwrap();
        index.lines().find(|line| line.starts_with(&number)).unwrap().to_owned()
    };
    run(&["invoices", "archive", "all", "--format", "csv"]).well();
    let all = [".json", "-lines.csv", ".pdf", "-attachments-beside.pdf", "-de.html", "-timesheet.pdf"];
    for name in all {
        assert!(has(name) && row().contains(&format!("{number}{name}")), "{name}: {}", row());
    }
    assert_eq!(row().rsplit(',').next().unwrap().split(' ').count(), all.len(), "a hash of each: {}", row());
    assert_eq!(
        fs::read(folder.join(format!("{number}.pdf"))).unwrap(),
        fs::read(folder.join(format!("{number}-attachments-beside.pdf"))).unwrap()
    );

    assert_eq!(change(&farthing, DAMAGED_FILE), 1);
    let told = run(&["invoices", "archive", "all", "--format", "csv"]).stopped(3);
    assert!(told.contains("1 file is damaged"), "{told}");
    for name in all {
        assert_eq!(has(name), name != "-de.html", "{name}");
    }
    assert!(row().contains(&format!("{number}.html is damaged: ")), "{}", row());
    assert!(folder.join("SHA256SUMS").exists(), "what is whole is listed");
    let html = ["invoices", "file", &number, "--format", "html", "--language", "de", "-o", &out];
    assert!(run(&html).stopped(1).contains("--anew"));
    run(&[&html[..], &["--anew"]].concat()).well();

    // What has something damaged inside is not made, and what was given before is there.
    assert_eq!(change(&farthing, DAMAGED_ATTACHMENT), 1);
    let told = run(&["invoices", "archive", "all", "--format", "csv,pdf,cii", "--json"]);
    assert_eq!(told.code, 3, "{told:?}");
    let counts: Value = serde_json::from_str(told.out.lines().next().unwrap()).unwrap();
    assert_eq!(counts["damaged"], 2, "{counts}");
    assert!(has(".pdf") && !has("-timesheet.pdf") && !has(".cii.xml"), "{}", row());
    assert!(
        row().contains("timesheet.pdf is damaged: ") && row().contains("cii: what goes inside"),
        "{}",
        row()
    );
    a_damaged_content_is_not_archived_nor_printed((&farthing, &number), &counts);
}

/// Neither is what was issued archived as something else, nor printed, nor does one document end the archive of all.
fn a_damaged_content_is_not_archived_nor_printed((farthing, number): (&Farthing, &str), before: &Value) {
    const TO_ANOTHER: &str = "UPDATE documents SET content = CAST(replace(CAST(content AS TEXT), 'timesheet', 'timetable') AS BLOB) \
        WHERE document IN (SELECT document FROM attachments)";
    const CUT_SHORT: &str = "UPDATE documents SET content = substr(content, 1, 200) \
        WHERE document IN (SELECT document FROM attachments)";
    let run = |args: &[&str]| farthing.run(args, &farthing.data());
    let folder = farthing.folder.join("all");
    let has = |name: &str| folder.join(format!("{number}{name}")).exists();
    change(farthing, "DROP TRIGGER documents_refuse_update");
    for damage in [TO_ANOTHER, CUT_SHORT] {
        assert_eq!(change(farthing, damage), 1, "{damage}");
        let told = run(&["invoices", "archive", "all", "--format", "csv,html", "--json"]);
        assert_eq!(told.code, 3, "{told:?}");
        let counts: Value = serde_json::from_str(told.out.lines().next().unwrap()).unwrap();
        assert_eq!(counts["documents"], before["documents"], "the others are there");
        assert_eq!(counts["damaged"], 3, "the content, the file and the attachment: {counts}");
        assert!(!has(".json") && has(".pdf") && has("-lines.csv"), "what was given is there");
        let index = fs::read_to_string(folder.join("index.csv")).unwrap();
        let row = index.lines().find(|line| line.starts_with(number)).unwrap();
        assert!(row.contains(&format!("the content of {number} is damaged: ")), "{row}");
        assert!(row.contains(",open,,"), "no hash is named of what is not there: {row}");
        let out = farthing.folder.join("anew").display().to_string();
        let told = run(&["invoices", "file", number, "--format", "html", "--anew", "-o", &out]).stopped(1);
        assert!(told.contains("not what was issued") && told.contains("restore a backup"), "{told}");
    }
    // An attachment whose bytes are gone is named as well, and not taken for one that never was.
    const GONE: [&str; 4] = [
        "CREATE TABLE unbound AS SELECT * FROM attachments",
        "DROP TABLE attachments",
        "ALTER TABLE unbound RENAME TO attachments",
        "DELETE FROM blobs WHERE sha256 IN (SELECT sha256 FROM attachments)",
    ];
    for statement in GONE {
        change(farthing, statement);
    }
    assert!(run(&["invoices", "attachments", number]).well().contains("timesheet.pdf"));
    let told = run(&["verify"]);
    assert_eq!(told.code, 3, "{told:?}");
    let gone = |line: &str| line.contains("timesheet.pdf") && line.contains("is not there any more");
    assert!(told.out.lines().any(gone), "{told:?}");
    let told = run(&["invoices", "archive", "all", "--format", "csv"]);
    assert_eq!(told.code, 3, "{told:?}");
    let index = fs::read_to_string(folder.join("index.csv")).unwrap();
    assert!(index.contains("timesheet.pdf is damaged: what is in it is not there any more"), "{index}");
}

#[test]
fn an_invoice_file_attaches_what_lies_beside_it() {
    let farthing = Farthing::new();
    let at = farthing.data();
    let text = fs::read_to_string(example("invoices", "consulting.toml")).unwrap();
    let with = |name: &str, list: &str| {
        farthing.file(name, &text.replacen("number =", &format!("attachments = {list}\nnumber ="), 1))
    };
    let file = with("invoice.toml", "[\"timesheet.pdf\"]");
    let file = file.to_str().unwrap();
    let run = |args: &[&str]| farthing.run(&[&["invoice"], args].concat(), &at);
    let told = run(&["check", file]).stopped(1);
    assert!(told.contains("timesheet.pdf: it cannot be read"), "{told}");
    farthing.file("timesheet.pdf", PDF);
    run(&["check", file, "--profile", "xrechnung"]).well();
    let xml = run(&["render", file, "--format", "ubl", "--profile", "xrechnung"]).well();
    assert!(xml.contains("mimeCode=\"application/pdf\" filename=\"timesheet.pdf\""), "{xml}");
    let out = farthing.folder.join("invoice.pdf");
    run(&["render", file, "-o", out.to_str().unwrap()]).well();
    let pdf = fs::read(&out).unwrap();
    let holds = |text: &str| pdf.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(holds("timesheet.pdf") && holds("application#2Fpdf") && holds("factur-x.xml"));

    let outside = with("outside.toml", "[\"../timesheet.pdf\"]");
    assert!(run(&["check", outside.to_str().unwrap()]).stopped(1).contains("no path"));
    farthing.file("empty.csv", "");
    let empty = with("empty.toml", "[\"empty.csv\"]");
    assert!(run(&["check", empty.to_str().unwrap()]).stopped(1).contains("is empty"));
    #[cfg(unix)]
    {
        let secret = farthing.file("secret.txt", PDF);
        std::os::unix::fs::symlink(secret, farthing.folder.join("link.pdf")).unwrap();
        let linked = with("linked.toml", "[\"link.pdf\"]");
        let told = run(&["check", linked.to_str().unwrap()]).stopped(1);
        assert!(told.contains("copy it there"), "{told}");
    }
}
