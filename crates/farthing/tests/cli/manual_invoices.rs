//! Invoices that people write, on the command line: drafted, looked at, rewritten, issued, credited, and sound afterwards.

use crate::harness::{Farthing, example};

fn first_word(text: &str) -> String {
    text.split_whitespace().next().unwrap().to_owned()
}

#[test]
fn a_draft_is_written_rewritten_and_issued() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let text = std::fs::read_to_string(example("by-hand", "workshop.json")).unwrap();
    let text = text.replace("\"acme\"", "\"hayabusa\"").replace("\"EUR\"", "\"JPY\"");
    let file = farthing.file("workshop.json", &text);
    let file = file.to_str().unwrap();
    let run = |args: &[&str]| farthing.run(args, &at);

    let shown = run(&["invoices", "write", file]).well();
    let id = first_word(&shown);
    assert!(shown.contains("1,800 JPY") && shown.contains("nothing is issued"), "{shown}");
    let listed = run(&["invoices", "drafts"]).well();
    assert!(listed.contains(&id) && listed.contains("hayabusa"), "{listed}");
    let html = run(&["invoices", "file", &id, "--format", "html"]).well();
    assert!(html.contains("Workshop") && html.contains("PO-7"), "{html}");

    run(&["invoices", "file", &id, "--pro-forma", "-o", "pro-forma.pdf", "--language", "en"]).well();
    let pdf = std::fs::read(farthing.folder.join("pro-forma.pdf")).unwrap();
    let holds = |text: &str| pdf.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(pdf.starts_with(b"%PDF-1.7") && !holds("factur-x.xml"), "no e-invoice is inside");
    let html = run(&["invoices", "file", &id, "--pro-forma", "--language", "en"]).well();
    assert!(html.contains("Pro-forma invoice PF-") && html.contains("no right to deduct tax"), "{html}");
    let told = run(&["invoices", "file", &id, "--pro-forma", "--format", "ubl"]).stopped(1);
    assert!(told.contains("there is no ubl of it"), "{told}");

    let toml = "customer = \"hayabusa\"\nlines = [{ description = \"Workshop\", unit_price = \"1000\" }]\n";
    let changed = farthing.file("changed.toml", toml);
    let shown = run(&["invoices", "rewrite", &id, changed.to_str().unwrap()]).well();
    assert!(shown.contains("1,000 JPY"), "{shown}");
    let other = farthing.file("other.toml", &toml.replace("customer", "currency = \"EUR\"\ncustomer"));
    let told = run(&["invoices", "rewrite", &id, other.to_str().unwrap()]).stopped(2);
    assert!(told.contains("a draft keeps its currency"), "{told}");

    let issued = run(&["invoices", "issue", &id]).well();
    let number = first_word(&issued);
    assert!(issued.contains("was issued over"), "{issued}");
    let told = run(&["invoices", "file", &number, "--pro-forma"]).stopped(1);
    assert!(told.contains(&format!("{number} is issued")), "{told}");
    assert!(run(&["invoices", "issue", &id]).stopped(1).contains(&format!("was issued as {number}")));
    assert!(run(&["explain", &number]).well().contains("written by hand"));
    let copy = first_word(&run(&["invoices", "duplicate", &number]).well());
    assert!(run(&["invoices", "discard", &copy]).well().contains("is discarded"));
    let at_once = run(&["invoices", "write", file, "--issue", "--json"]).well();
    assert!(at_once.contains("\"state\":\"open\"") || at_once.contains("\"state\":\"paid\""), "{at_once}");
    run(&["invoices", "credit", &number, "--whole", "--reason", "A mistake"]).well();

    let wrong = farthing.file("wrong.toml", &toml.replace("unit_price", "price"));
    let told = run(&["invoices", "write", wrong.to_str().unwrap()]).stopped(1);
    assert!(told.contains("wrong.toml") && told.contains("unit_price"), "{told}");
    run(&["invoices", "write", "nowhere.json"]).stopped(2);
    run(&["invoices", "discard", "INV-7"]).stopped(2);
    run(&["bill"]).well();
    run(&["verify"]).well();
}
