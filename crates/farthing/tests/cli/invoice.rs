//! Invoice files on the command line: checked, written, and what is wrong told.

use std::fs;

use serde_json::Value;

use crate::harness::{Farthing, example};

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
    let said = run(&["render", file, "-o", "invoice.pdf"]).stopped(2);
    assert!(said.contains("PDF is not written yet"), "{said}");
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
