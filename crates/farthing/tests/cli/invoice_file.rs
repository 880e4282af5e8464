//! `invoices file` on the command line: documents of the demo as pages and e-invoices that keep the official rules, and
//! what is missing for one told.

use std::fs;

use serde_json::Value;

use crate::harness::Farthing;
use crate::rules::held_against_the_rules;

#[test]
fn every_document_of_the_demo_is_a_page_and_a_sound_e_invoice() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let out = farthing.folder.join("page.html");
    let out = out.to_str().unwrap();
    let listed = farthing.run(&["invoices", "--json"], &at).well();
    let folder = farthing.folder.join("e-invoices");
    fs::create_dir(&folder).unwrap();
    let (mut pages, mut notes) = (0, 0);
    for line in listed.lines() {
        let document: Value = serde_json::from_str(line).unwrap();
        let number = document["number"].as_str().unwrap();
        let told = farthing.run(&["invoices", "file", number, "-o", out], &at).well();
        let total = document["total"]["amount"].as_str().unwrap();
        assert!(told.contains(number) && told.contains(total), "{told}");
        let page = fs::read_to_string(out).unwrap();
        assert!(page.contains(number) && page.ends_with("</html>\n"), "{number}");
        for format in ["ubl", "cii"] {
            let out = folder.join(format!("{number}.{format}.xml"));
            let out = out.to_str().unwrap();
            farthing.run(&["invoices", "file", number, "--format", format, "-o", out], &at).well();
        }
        pages += 1;
        notes += usize::from(document["kind"] == "credit_note");
    }
    assert!(pages >= 10 && notes >= 1, "{pages} pages, {notes} of credit notes");
    let found = held_against_the_rules(&folder);
    assert_eq!(found.len(), 2 * pages, "every e-invoice is told of");
    let broken: Vec<_> =
        found.iter().filter(|(_, (schema, fatal))| !schema.is_empty() || !fatal.is_empty()).collect();
    assert!(broken.is_empty(), "{} broken: {:#?}", broken.len(), &broken[..broken.len().min(6)]);
}

/// An archive has every document of its days, says what it has, and is the same when it is written again.
#[test]
fn an_archive_lists_and_checks_what_it_has() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let archive =
        |more: &[&str]| farthing.run(&[&["invoices", "archive", "all", "--json"], more].concat(), &at);
    let told: Value = serde_json::from_str(&archive(&["--format", "html,cii,csv"]).well()).unwrap();
    let folder = farthing.folder.join("all");
    let index = fs::read_to_string(folder.join("index.csv")).unwrap();
    let listed = farthing.run(&["invoices", "--json"], &at).well().lines().count();
    assert_eq!((told["documents"].as_u64(), index.lines().count()), (u64::try_from(listed).ok(), listed + 1));
    assert!(index.starts_with("number,kind,issued_on,") && index.contains("KW-000001.json"), "{index}");
    let table = fs::read_to_string(folder.join("KW-000001-lines.csv")).unwrap();
    assert!(table.starts_with("line,line_id,customer,") && table.lines().count() > 1, "{table}");
    let out = farthing.folder.join("lines.csv");
    farthing.run(&["invoices", "file", "KW-000001", "-o", out.to_str().unwrap()], &at).well();
    assert_eq!(fs::read_to_string(out).unwrap(), table, "the ending says it, and it is the same");
    let sums = || fs::read_to_string(folder.join("SHA256SUMS")).unwrap();
    let before = sums();
    let check = || {
        std::process::Command::new("sha256sum")
            .args(["--check", "--quiet", "SHA256SUMS"])
            .current_dir(&folder)
            .output()
    };
    assert!(check().unwrap().status.success());
    archive(&["--format", "html,cii,csv"]).well();
    assert_eq!(sums(), before);
    fs::write(folder.join("KW-000001.html"), "other").unwrap();
    assert!(!check().unwrap().status.success());

    let none: Value =
        serde_json::from_str(&archive(&["--from", "1999-01-01", "--to", "2000-01-01"]).well()).unwrap();
    assert_eq!(none["documents"], 0);
    let left: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "of the archive before nothing is left but this one's list and sums: {left:?}");
    assert!(archive(&["--from", "2026-01-01", "--to", "2026-01-01"]).stopped(2).contains("not included"));
    assert!(archive(&["--from", "January"]).stopped(2).contains("2026-01-31"));
}

#[test]
fn a_document_is_written_in_a_language_and_refused_where_it_is_no_e_invoice() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let file = |more: &[&str]| farthing.run(&[&["invoices", "file"], more].concat(), &at);
    let page = file(&["KW-000001", "--language", "ja"]).well();
    assert!(page.starts_with("<!doctype html>\n<html lang=\"ja\"") && page.contains("請求書"), "{page}");
    let json = farthing.folder.join("page.html");
    let told = file(&["KW-000001", "-o", json.to_str().unwrap(), "--json"]).well();
    let told: Value = serde_json::from_str(&told).unwrap();
    assert_eq!((&told["number"], &told["format"]), (&Value::from("KW-000001"), &Value::from("html")));

    assert!(file(&["KW-000001", "--language", "x\""]).stopped(2).contains("pt-BR"));
    file(&["KW-000001", "-o", "invoice.pdf"]).well();
    let pdf = fs::read(farthing.folder.join("invoice.pdf")).unwrap();
    let holds = |text: &str| pdf.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(pdf.starts_with(b"%PDF-1.7") && holds("factur-x.xml") && holds("<fx:ConformanceLevel>EN 16931<"));
    // What lacks something is printed all the same, and told why no e-invoice is inside.
    let told = file(&["KW-000001", "-o", "other.pdf", "--profile", "xrechnung"]).well();
    assert!(told.contains("no e-invoice is inside, as customer.buyer_reference"), "{told}");
    let told = file(&["KW-000001", "-o", "peppol.pdf", "--profile", "peppol"]).well();
    assert!(
        told.contains("inside keeps the rules of EN 16931") && told.contains("ubl writes that"),
        "{told}"
    );
    // The form of XML is the one that is usual with the rules, as the customer says none.
    file(&["KW-000001", "-o", "core.xml"]).well();
    assert!(fs::read_to_string(farthing.folder.join("core.xml")).unwrap().contains("CrossIndustryInvoice"));
    assert!(file(&["KW-000001", "-o", "never.xml", "--profile", "xrechnung"]).stopped(1).contains("(ubl)"));
    // The settings say where fonts are, and only paper needs them.
    farthing.file("farthing.toml", "fonts = [\"nowhere\"]\n");
    let told = file(&["KW-000001", "-o", "never.pdf"]).stopped(2);
    assert!(told.contains("nowhere is no folder of fonts") && !farthing.folder.join("never.pdf").exists());
    let told = farthing.run(&["doctor"], &at).well();
    assert!(told.contains("no invoice can be printed: nowhere is no folder of fonts"), "{told}");
    farthing.file("farthing.toml", "");
    file(&["KW-000001", "-o", "again.pdf"]).well();
    assert!(pdf == fs::read(farthing.folder.join("again.pdf")).unwrap(), "the same invoice is other bytes");
    assert!(file(&["KW-009999"]).stopped(1).contains("farthing invoices"));
    let out = farthing.folder.join("never.xml");
    let told = file(&["KW-000001", "--profile", "xrechnung", "-o", out.to_str().unwrap()]).stopped(1);
    assert!(told.contains("nothing was written") && !out.exists(), "{told}");
    assert!(told.contains("customer.buyer_reference") && told.contains("BR-DE-15"), "{told}");
}
