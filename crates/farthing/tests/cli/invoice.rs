//! Invoice files on the command line: checked, written, and what is wrong told.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::harness::{At, Done, Farthing, example};

#[test]
fn an_invoice_file_becomes_an_e_invoice() {
    let farthing = Farthing::new();
    let at = farthing.data();
    let file = example("invoices", "consulting.toml");
    let file = file.to_str().unwrap();
    let run = |args: &[&str]| farthing.run(&[&["invoice"], args].concat(), &at);
    for profile in ["en16931", "xrechnung", "peppol"] {
        let said = run(&["check", file, "--profile", profile]).well();
        assert!(said.contains("RE-2026-0042 keeps the rules of"), "{said}");
        let out = farthing.folder.join(format!("{profile}.xml"));
        let said =
            run(&["render", file, "-o", out.to_str().unwrap(), "--profile", profile, "--format", "ubl"])
                .well();
        assert!(said.contains("1975.07 EUR"), "{said}");
        assert!(fs::read_to_string(&out).unwrap().contains("<cbc:ID>RE-2026-0042</cbc:ID>"));
    }
    let out = farthing.folder.join("page.html");
    run(&["render", file, "-o", out.to_str().unwrap()]).well();
    assert!(fs::read_to_string(&out).unwrap().contains("1.975,07"));
    let xml = run(&["render", file]).well();
    assert!(xml.contains("CrossIndustryInvoice") && xml.contains("1975.07"), "{xml}");
    let example = farthing.file("mine.toml", &run(&["example"]).well());
    run(&["check", example.to_str().unwrap()]).well();

    let whole = fs::read_to_string(file).unwrap();
    let without = farthing.file("without.toml", &whole.replace("buyer_reference = \"PO-7781\"\n", ""));
    let without = without.to_str().unwrap();
    let said = run(&["check", without, "--profile", "xrechnung"]).stopped(1);
    for words in ["breaks 1 rule of XRechnung 3.0", "buyer_reference: ", "BR-DE-15", "Leitweg-ID"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let out = farthing.folder.join("never.xml");
    let said = run(&["render", without, "--profile", "xrechnung", "-o", out.to_str().unwrap()]).stopped(1);
    assert!(said.contains("nothing was written") && !out.exists(), "{said}");
    // Its currency has more digits than an e-invoice, which is told like a broken rule.
    let dinars = farthing.file("dinars.toml", &whole.replace("currency = \"EUR\"", "currency = \"KWD\""));
    let dinars = dinars.to_str().unwrap();
    for verb in [["check", dinars].as_slice(), &["render", dinars, "--format", "ubl"]] {
        let done = run(&[verb, &["--json"]].concat());
        assert_eq!(done.code, 1, "{}", done.err);
        let told: Value = serde_json::from_str(&done.out).unwrap();
        assert_eq!(told["valid"], Value::Bool(false));
        let finding = &told["findings"][0];
        assert_eq!(
            (&finding["rule"], &finding["place"]),
            (&Value::from("currency"), &Value::from("currency")),
            "{told}"
        );
        assert!(finding["message"].as_str().unwrap().contains("KWD have 3 digits"), "{told}");
        assert!(finding["way_out"].as_str().unwrap().contains("html"), "{told}");
    }
    let said = run(&["check", dinars]).stopped(1);
    assert!(said.contains("it can be no e-invoice") && said.contains("KWD have 3 digits"), "{said}");

    // Between Germans Peppol asks for it too; the core does not.
    let said = run(&["check", without, "--profile", "peppol"]).stopped(1);
    assert!(said.contains("buyer_reference: ") && said.contains("DE-R-015"), "{said}");
    let told = run(&["check", without, "--profile", "en16931", "--json"]).well();
    let told: Value = serde_json::from_str(&told).unwrap();
    assert_eq!((&told["valid"], &told["profile"]), (&Value::Bool(true), &Value::from("en16931")), "{told}");

    let wrong = farthing.file("wrong.toml", &whole.replace("unit = \"hour\"", "unit = \"huor\""));
    let said = run(&["check", wrong.to_str().unwrap()]).stopped(1);
    assert!(said.contains("wrong.toml:") && said.contains("did you mean \"hour\"?"), "{said}");
    let folder = farthing.folder.join("folder");
    fs::create_dir(&folder).unwrap();
    run(&["render", file, "-o", folder.to_str().unwrap()]).stopped(1);
    let parts = fs::read_dir(farthing.folder.join(".")).unwrap().flatten();
    assert_eq!(parts.filter(|one| one.file_name().to_string_lossy().ends_with(".part")).count(), 0);
    assert!(run(&["render", without, "-o", without]).stopped(2).contains("the invoice file itself"));
    assert!(run(&["render", file, "-o", "-"]).well().contains("CrossIndustryInvoice"));
    // A link stays one, and what it is of is written.
    let (real, link) = (farthing.file("real.xml", "before"), farthing.folder.join("link.xml"));
    std::os::unix::fs::symlink(&real, &link).unwrap();
    run(&["render", file, "-o", link.to_str().unwrap()]).well();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(fs::read_to_string(&real).unwrap().contains("CrossIndustryInvoice"));
    run(&["render", file, "-o", "/dev/null"]).well();
    assert!(run(&["check", "nowhere.toml"]).stopped(1).contains("nowhere.toml cannot be read"));
    assert!(run(&["check", file, "--profile", "edifact"]).stopped(2).contains("possible values"));
}

fn holds(pdf: &[u8], text: &str) -> bool {
    pdf.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn an_invoice_file_becomes_paper() {
    let farthing = Farthing::new();
    let at = farthing.data();
    let file = example("invoices", "consulting.toml");
    let whole = fs::read_to_string(&file).unwrap();
    let file = file.to_str().unwrap();
    let run = |args: &[&str]| farthing.run(&[&["invoice"], args].concat(), &at);
    let out = farthing.folder.join("invoice.pdf");
    let to = out.to_str().unwrap();
    let said = run(&["render", file, "-o", to]).well();
    assert!(said.contains("RE-2026-0042 over 1975.07 EUR, EN 16931"), "{said}");
    let first = fs::read(&out).unwrap();
    run(&["render", file, "-o", to]).well();
    assert!(first == fs::read(&out).unwrap(), "the same invoice is other bytes");
    for inside in ["<fx:ConformanceLevel>EN 16931<", "<pdfaid:conformance>A<", "factur-x.xml"] {
        assert!(holds(&first, inside), "{inside}");
    }
    run(&["render", file, "-o", to, "--profile", "xrechnung"]).well();
    let german = fs::read(&out).unwrap();
    assert!(holds(&german, "<fx:ConformanceLevel>XRECHNUNG<") && holds(&german, "xrechnung.xml"));
    let said = run(&["render", file, "-o", to, "--profile", "peppol"]).stopped(2);
    assert!(said.contains("--format ubl") && german == fs::read(&out).unwrap(), "{said}");

    // What breaks rules is printed without XML, where that is asked for.
    let without = farthing.file("without.toml", &whole.replace("buyer_reference = \"PO-7781\"\n", ""));
    let without = without.to_str().unwrap();
    let said = run(&["render", without, "-o", to, "--profile", "xrechnung"]).stopped(1);
    assert!(said.contains("--format pdf prints it without"), "{said}");
    run(&["render", without, "-o", to, "--format", "pdf"]).well();
    let plain = fs::read(&out).unwrap();
    assert!(plain.starts_with(b"%PDF-1.7") && !holds(&plain, "fx:ConformanceLevel"));

    // A pro-forma invoice is paper alone.
    let pro_forma =
        farthing.file("pro-forma.toml", &whole.replace("format = 1\n", "format = 1\nkind = \"pro_forma\"\n"));
    let pro_forma = pro_forma.to_str().unwrap();
    run(&["render", pro_forma, "-o", to]).well();
    let paper = fs::read(&out).unwrap();
    assert!(paper.starts_with(b"%PDF-1.7") && !holds(&paper, "factur-x.xml"));
    for asked in ["factur-x", "cii", "ubl"] {
        let said = run(&["render", pro_forma, "-o", to, "--format", asked]).stopped(1);
        assert!(said.contains("no e-invoice is made of it"), "{asked}: {said}");
    }
    for profile in ["xrechnung", "peppol"] {
        let said = run(&["render", pro_forma, "-o", to, "--profile", profile]).stopped(1);
        assert!(said.contains("leave out --profile"), "{profile}: {said}");
    }
    assert!(run(&["check", pro_forma]).stopped(1).contains("can be no e-invoice"));
    assert!(paper == fs::read(&out).unwrap(), "nothing is written over it");

    // A logo and a colour go before the file's own; what is none is refused, and what cannot be drawn is left out.
    let logo = farthing.file(
        "logo.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle r=\"4\"/></svg>",
    );
    let logo = logo.to_str().unwrap();
    run(&["render", file, "-o", to, "--logo", logo, "--accent", "#7a1f1f"]).well();
    assert!(fs::read(&out).unwrap() != plain);
    let page = run(&["render", file, "--format", "html", "--logo", logo, "--accent", "#7a1f1f"]).well();
    assert!(
        page.contains("--accent: #7a1f1f") && page.contains("src=\"data:image/svg+xml;base64,"),
        "{page}"
    );
    assert!(run(&["render", file, "-o", to, "--accent", "#ffff00"]).stopped(2).contains("too light"));
    assert!(run(&["render", file, "-o", to, "--logo", file]).stopped(2).contains("PNG or SVG"));
    let broken = farthing.file("broken.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle");
    let said = run(&["render", file, "-o", to, "--logo", broken.to_str().unwrap()]).well();
    assert!(said.contains("the logo is left out"), "{said}");

    // A sign that no font has is told, and a folder of fonts must be there.
    let odd = farthing.file("odd.toml", &whole.replace("Amsel Verlag AG", "Amsel \u{f8ff} AG"));
    let said = run(&["render", odd.to_str().unwrap(), "-o", to]).well();
    assert!(said.contains("(U+F8FF); a box stands there on paper"), "{said}");
    let said = run(&["render", file, "-o", to, "--fonts", "nowhere"]).stopped(2);
    assert!(said.contains("--fonts nowhere is no folder"), "{said}");
    farthing.file("farthing.toml", "fonts = [\"nowhere\"]\n");
    let said = run(&["render", file, "-o", to]).stopped(2);
    assert!(said.contains("nowhere is no folder of fonts") && said.contains("FARTHING_FONTS"), "{said}");
    let said = farthing.run(&["serve", "--listen", "127.0.0.1:0"], &at).stopped(2);
    assert!(said.contains("nowhere is no folder of fonts"), "{said}");
    assert!(!farthing.folder.join("data").exists(), "nothing was begun");
    // To who reads the document itself, it is all of stdout.
    farthing.file("farthing.toml", "");
    let whole = farthing.command(&["invoice", "render", file, "--format", "factur-x"], &at).output().unwrap();
    assert!(whole.status.success() && whole.stdout == first, "the same document, byte by byte");
}

/// A worker that reads this, to its end.
fn fed(farthing: &Farthing, bytes: &[u8]) -> Output {
    let mut command = farthing.command(&["print-worker"], &At(Vec::new()));
    let mut worker = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the binary starts");
    worker.stdin.take().expect("a pipe").write_all(bytes).unwrap();
    worker.wait_with_output().unwrap()
}

/// A worker is told nothing that it can do harm with: it opens nothing, and what is no job ends it.
#[test]
fn a_worker_stands_behind_walls() {
    let farthing = Farthing::new();
    let said = fed(&farthing, b"");
    assert!(said.status.success(), "{said:?}");
    let walls: Value = serde_json::from_slice(&said.stdout[4..]).unwrap();
    if cfg!(target_os = "linux") {
        let raised = ["limits", "no_new_privileges", "seccomp"].map(|wall| walls[wall].as_bool());
        assert_eq!(raised, [Some(true); 3], "{walls}");
    }
    assert!(!fed(&farthing, &[0xff; 16]).status.success());
    assert!(!fed(&farthing, b"\x02\0\0\0{}").status.success());
}

/// A folder that is watched, and what is in the one that is written to.
struct Watched {
    farthing: Farthing,
}

impl Watched {
    fn new() -> Watched {
        let farthing = Farthing::new();
        for folder in ["in", "out"] {
            fs::create_dir(farthing.folder.join(folder)).unwrap();
        }
        Watched { farthing }
    }

    fn once(&self, more: &[&str]) -> Done {
        let args = [&["invoice", "watch", "in", "--out", "out", "--once"], more].concat();
        self.farthing.run(&args, &self.farthing.data())
    }

    fn out(&self, name: &str) -> PathBuf {
        self.farthing.folder.join("out").join(name)
    }

    /// Names in the folder that is written to, but for what it remembers.
    fn written(&self) -> Vec<String> {
        let entries = fs::read_dir(self.farthing.folder.join("out")).unwrap().flatten();
        let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
        let mut names: Vec<String> = names.filter(|name| name != ".farthing-watch").collect();
        names.sort();
        names
    }
}

#[test]
fn a_folder_of_invoice_files_is_rendered_when_they_come_or_change() {
    let watched = Watched::new();
    let whole = fs::read_to_string(example("invoices", "consulting.toml")).unwrap();
    let farthing = &watched.farthing;
    farthing.file("in/good.toml", &whole);
    farthing.file("in/bad.toml", &whole.replace("unit = \"hour\"", "unit = \"huor\""));
    farthing.file("in/notes.txt", "no invoice");
    assert!(watched.once(&[]).stopped(1).contains("1 of 2 invoices not rendered"));
    assert!(fs::read(watched.out("good.pdf")).unwrap().starts_with(b"%PDF-1.7"));
    let why = fs::read_to_string(watched.out("bad.error.txt")).unwrap();
    assert!(why.contains("bad.toml:") && why.contains("did you mean \"hour\"?"), "{why}");
    // It is not tried again, and is still an error.
    let again = watched.once(&[]);
    assert_eq!(again.out, "");
    assert!(again.stopped(1).contains("1 of 2 invoices not rendered"));
    farthing.file("in/bad.toml", &whole);
    let said = watched.once(&[]).well();
    assert!(said.contains("bad.pdf") && said.contains("1 invoice rendered"), "{said}");
    assert!(watched.once(&[]).well().contains("0 invoices rendered"));
    assert_eq!(watched.written(), ["bad.pdf", "good.pdf"]);
    // What is said of a file that is gone is of no use to anybody; a document stays.
    farthing.file("in/worse.toml", "number = 1");
    farthing.file("out/others.error.txt", "not ours");
    watched.once(&[]).stopped(1);
    assert_eq!(watched.written(), ["bad.pdf", "good.pdf", "others.error.txt", "worse.error.txt"]);
    for gone in ["worse", "bad"] {
        fs::remove_file(farthing.folder.join(format!("in/{gone}.toml"))).unwrap();
    }
    watched.once(&[]).well();
    assert_eq!(watched.written(), ["bad.pdf", "good.pdf", "others.error.txt"]);
    let args = ["invoice", "watch", "in", "--out", "nowhere", "--once"];
    let nowhere = farthing.run(&args, &farthing.data()).stopped(2);
    assert!(nowhere.contains("nowhere is no folder"), "{nowhere}");
}

#[test]
fn a_folder_of_invoices_is_rendered_anew_in_another_manner() {
    let watched = Watched::new();
    let whole = fs::read_to_string(example("invoices", "consulting.toml")).unwrap();
    watched.farthing.file("in/one.toml", &whole);
    watched.once(&[]).well();
    let first = fs::read(watched.out("one.pdf")).unwrap();
    assert!(watched.once(&["--profile", "xrechnung"]).well().contains("1 invoice rendered"));
    let second = fs::read(watched.out("one.pdf")).unwrap();
    assert!(holds(&second, "xrechnung.xml") && !holds(&first, "xrechnung.xml"));
    assert!(watched.once(&["--profile", "xrechnung"]).well().contains("0 invoices rendered"));
    assert!(watched.once(&["--format", "ubl"]).well().contains("1 invoice rendered"));
    assert_eq!(watched.written(), ["one.pdf", "one.xml"]);
    assert!(watched.once(&[]).well().contains("1 invoice rendered"));
    assert!(first == fs::read(watched.out("one.pdf")).unwrap(), "the same invoice is other bytes");
    fs::create_dir(watched.farthing.folder.join("fonts")).unwrap();
    assert!(watched.once(&["--fonts", "fonts"]).well().contains("1 invoice rendered"));
    watched.farthing.file("out/.farthing-watch", "{\"format\": 7}");
    let said = watched.once(&[]).stopped(1);
    assert!(said.contains("is of format 7") && said.contains("delete it"), "{said}");
}

#[test]
fn two_invoice_files_that_would_become_the_same_are_told() {
    let watched = Watched::new();
    let whole = fs::read_to_string(example("invoices", "consulting.toml")).unwrap();
    let toml = watched.farthing.file("in/one.toml", &whole);
    watched.once(&[]).well();
    let before = fs::read(watched.out("one.pdf")).unwrap();
    watched.farthing.file("in/one.json", "{}");
    assert!(watched.once(&[]).stopped(1).contains("1 of 1 invoice not rendered"));
    let why = fs::read_to_string(watched.out("one.error.txt")).unwrap();
    assert!(why.contains("in/one.json and in/one.toml would become out/one.pdf"), "{why}");
    assert!(before == fs::read(watched.out("one.pdf")).unwrap(), "neither wins");
    fs::remove_file(watched.farthing.folder.join("in/one.json")).unwrap();
    watched.once(&[]).well();
    assert_eq!(watched.written(), ["one.pdf"]);
    fs::remove_file(toml).unwrap();
    assert!(watched.once(&[]).well().contains("0 invoices rendered"));
}

/// Until it is stopped it renders what comes, whole.
#[test]
fn a_watched_folder_renders_an_invoice_that_comes() {
    let watched = Watched::new();
    let farthing = &watched.farthing;
    let mut process = farthing.start(&["invoice", "watch", "in", "--out", "out"], &farthing.data());
    let whole = fs::read_to_string(example("invoices", "consulting.toml")).unwrap();
    farthing.file("in/one.toml", &whole);
    let until = Instant::now() + Duration::from_secs(60);
    while !watched.out("one.pdf").exists() {
        assert!(Instant::now() < until, "nothing came: {:?}", watched.written());
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(fs::read(watched.out("one.pdf")).unwrap().ends_with(b"%%EOF"));
    process.kill().unwrap();
    process.wait().unwrap();
}

/// What cannot be written for one file keeps no other from being rendered, and is tried again.
#[test]
fn an_output_that_cannot_be_written_stops_no_other() {
    let watched = Watched::new();
    let good = example("invoices", "consulting.toml");
    for name in ["q.toml", "R.TOML"] {
        fs::copy(&good, watched.farthing.folder.join("in").join(name)).unwrap();
    }
    fs::create_dir(watched.out("q.pdf")).unwrap();
    let told = watched.once(&[]).stopped(1);
    assert!(told.contains("1 of 2 invoices not rendered"), "{told}");
    assert!(fs::read(watched.out("R.pdf")).unwrap().starts_with(b"%PDF-1.7"));
    assert!(fs::read_to_string(watched.out("q.error.txt")).unwrap().contains("cannot be written"));
    fs::remove_dir(watched.out("q.pdf")).unwrap();
    watched.once(&[]).well();
    assert!(watched.out("q.pdf").is_file() && !watched.out("q.error.txt").exists());
}
