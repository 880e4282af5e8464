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
    assert!(tried.contains("Wir bitten um") && tried.contains("Gutschrift"), "{tried}");
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
