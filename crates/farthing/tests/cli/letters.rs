//! `letters` on the command line: started from, tried, kept, looked up by version, and refused with the line.

use crate::harness::Farthing;

#[test]
fn words_are_started_from_tried_and_kept() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let run = |args: &[&str]| farthing.run(args, &at);
    let built_in = run(&["letters", "built-in", "--language", "de"]).well();
    let own = built_in.replace("Bitte zahlen Sie", "Wir bitten um");
    let file = farthing.file("letters.toml", &own);
    let file = file.to_str().unwrap();
    let tried = run(&["letters", "preview", file]).well();
    assert!(tried.contains("Wir bitten um") && tried.contains("Rechnungskorrektur"), "{tried}");
    assert!(run(&["letters", "show"]).well().contains("built-in ones"));
    let kept = run(&["letters", "set", file]).well();
    assert!(kept.contains("3 letters") && kept.contains("version 2"), "{kept}");
    assert_eq!(run(&["letters", "show"]).well(), own);
    assert!(run(&["letters", "show", "1"]).well().contains("built-in ones"));
    assert!(run(&["letters", "set", file]).well().contains("already"));
    let page = std::path::Path::new(file).with_file_name("letter.html");
    let shown = run(&["letters", "preview", "--invoice", "KW-000001", "-o", page.to_str().unwrap()]).well();
    assert!(shown.contains("KW-000001"), "{shown}");
    assert!(std::fs::read_to_string(&page).unwrap().starts_with("<!doctype html>"));

    let wrong = farthing.file("wrong.toml", &own.replace("{due_on}", "{due}"));
    let told = run(&["letters", "set", wrong.to_str().unwrap()]).stopped(1);
    assert!(told.contains("{due} is nothing that is filled in"), "{told}");
    let twice = farthing.file("twice.toml", &format!("{own}{own}"));
    assert!(run(&["letters", "set", twice.to_str().unwrap()]).stopped(1).contains("keep one for each kind"));
    run(&["letters", "set"]).stopped(2);
    run(&["letters", "set", "--built-in"]).well();
    run(&["verify"]).well();
}

#[test]
fn letters_with_a_link_want_to_know_where_people_reach_the_server() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let own =
        "[[letters]]\nof = \"invoice\"\nlanguage = \"en\"\nsubject = \"{number}\"\ntext = \"See {link}\"\n";
    let file = farthing.file("letters.toml", own);
    let file = file.to_str().unwrap();
    let tried = farthing.run(&["letters", "preview", file], &at).well();
    assert!(tried.contains("See https://example.com/links/EXAMPLE"), "{tried}");
    let told = farthing.run(&["letters", "set", file], &at).stopped(1);
    assert!(told.contains("set public_url"), "{told}");
    farthing.file("farthing.toml", "public_url = \"https://billing.example.com/\"\n");
    assert!(farthing.run(&["letters", "set", file], &at).well().contains("1 letter"));
    assert!(farthing.run(&["doctor"], &at).well().contains("begin with https://billing.example.com"));
}

#[test]
fn a_link_is_printed_and_all_are_ended() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let run = |args: &[&str]| farthing.run(args, &at);
    let made = run(&["invoices", "link", "KW-000001"]).well();
    assert!(made.starts_with("/links/") && made.contains("public_url"), "{made}");
    farthing.file("farthing.toml", "public_url = \"https://billing.example.com\"\n");
    let made = run(&["invoices", "link", "KW-000001", "--days", "366"]).well();
    assert!(
        made.starts_with("https://billing.example.com/links/") && made.contains("reads the document until"),
        "{made}"
    );
    let json = run(&["invoices", "link", "KW-000001", "--json"]).well();
    let link: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(link["object"], "invoice_link");
    assert_eq!(link["url"], format!("https://billing.example.com{}", link["path"].as_str().unwrap()));
    run(&["invoices", "link", "KW-999999"]).stopped(1);
    for days in ["0", "367"] {
        run(&["invoices", "link", "KW-000001", "--days", days]).stopped(2);
    }
    assert!(run(&["invoices", "revoke-links"]).well().contains("No link of"));
    farthing.file("farthing.toml", "public_url = \"https://me:secret@billing.example.com\"\n");
    let told = run(&["invoices", "link", "KW-000001"]).stopped(2);
    assert!(told.contains("public_url") && !told.contains("secret"), "{told}");
}
