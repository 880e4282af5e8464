//! Invoice files on the command line: checked, written, and what is wrong told.

use std::fs;
use std::io::Write;
use std::process::{Output, Stdio};

use serde_json::Value;

use crate::harness::{At, Farthing, example};

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
    let told = run(&["check", without, "--profile", "peppol", "--json"]).well();
    let told: Value = serde_json::from_str(&told).unwrap();
    assert_eq!((&told["valid"], &told["profile"]), (&Value::Bool(true), &Value::from("peppol")), "{told}");

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

    // A sign that no font has is told, and a folder of fonts must be there.
    let odd = farthing.file("odd.toml", &whole.replace("Amsel Verlag AG", "Amsel \u{f8ff} AG"));
    let said = run(&["render", odd.to_str().unwrap(), "-o", to]).well();
    assert!(said.contains("(U+F8FF); a box stands there on paper"), "{said}");
    let said = run(&["render", file, "-o", to, "--fonts", "nowhere"]).stopped(2);
    assert!(said.contains("--fonts nowhere is no folder"), "{said}");
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

#[test]
fn a_folder_of_invoice_files_is_rendered_when_they_come_or_change() {
    let farthing = Farthing::new();
    let at = farthing.data();
    let whole = fs::read_to_string(example("invoices", "consulting.toml")).unwrap();
    for folder in ["in", "out"] {
        fs::create_dir(farthing.folder.join(folder)).unwrap();
    }
    farthing.file("in/good.toml", &whole);
    farthing.file("in/bad.toml", &whole.replace("unit = \"hour\"", "unit = \"huor\""));
    farthing.file("in/notes.txt", "no invoice");
    let run = || farthing.run(&["invoice", "watch", "in", "--out", "out", "--once"], &at);
    let out = |name: &str| farthing.folder.join("out").join(name);
    assert!(run().stopped(1).contains("1 of 2 invoices not rendered"));
    assert!(fs::read(out("good.pdf")).unwrap().starts_with(b"%PDF-1.7"));
    let why = fs::read_to_string(out("bad.error.txt")).unwrap();
    assert!(why.contains("bad.toml:") && why.contains("did you mean \"hour\"?"), "{why}");
    assert!(run().well().contains("0 invoices rendered"));
    farthing.file("in/bad.toml", &whole);
    let said = run().well();
    assert!(said.contains("bad.pdf") && said.contains("1 invoice rendered"), "{said}");
    assert!(!out("bad.error.txt").exists());
    let left = fs::read_dir(farthing.folder.join("out")).unwrap().count();
    assert_eq!(left, 2);
    let nowhere = farthing.run(&["invoice", "watch", "in", "--out", "nowhere", "--once"], &at).stopped(2);
    assert!(nowhere.contains("nowhere is no folder"), "{nowhere}");
}
