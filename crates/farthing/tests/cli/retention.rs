//! How long usage is kept, on the command line: said, previewed, dropped, and held against what was billed.

use crate::harness::{Farthing, documents};

#[test]
fn usage_is_dropped_and_what_was_billed_stays() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let run = |args: &[&str]| farthing.run(&[args, &["--environment", "software"]].concat(), &at);
    let retention = |args: &[&str]| run(&[&["usage", "retention"], args].concat());
    assert!(retention(&["set", "forever"]).stopped(2).contains("write how many months"));
    assert!(retention(&["set", "1"]).stopped(2).contains("from 2 to 1200"));
    assert!(retention(&["preview"]).stopped(2).contains("kept for ever"));
    assert!(retention(&["run"]).stopped(1).contains("kept for ever"));
    let previewed = retention(&["preview", "2"]).well();
    for words in ["can be dropped now", "is needed: the subscription", "one period before that is kept"] {
        assert!(previewed.contains(words), "{words} is missing: {previewed}");
    }
    let issued = documents(&farthing, "software", &at);
    assert!(retention(&["set", "2"]).well().contains("Nothing was dropped."));
    assert!(retention(&["run"]).well().contains("events in all; done at"));
    assert!(retention(&["off"]).well().contains("Usage is kept for ever."));
    let out = farthing.folder.join("out.ndjson");
    let refused = run(&["usage", "export", out.to_str().unwrap()]).stopped(1);
    assert!(refused.contains("was dropped by retention") && !out.exists(), "{refused}");
    assert_eq!(documents(&farthing, "software", &at), issued);
    assert!(run(&["verify"]).well().contains("usage that was dropped"));
    run(&["bill", "--as-of", "2024-08-01"]).well();
    assert!(documents(&farthing, "software", &at).len() > issued.len());
    run(&["verify"]).well();
}
