//! `usage rejected`: rows of a file and what conflicts, listed, mended and dismissed by hand.

use crate::harness::Farthing;
use crate::serve::Server;

fn event(id: &str, calls: u32) -> String {
    format!(
        r#"{{"specversion":"1.0","id":"{id}","source":"s","type":"api.call","subject":"acme","time":"2026-01-05T00:00:00Z","data":{{"calls":{calls}}}}}"#
    )
}

#[test]
fn what_was_rejected_is_mended_by_hand() {
    let farthing = Farthing::new();
    let at = farthing.data();
    Server::start(&farthing, &at).stop();
    let run = |args: &[&str]| {
        let args: Vec<&str> = args.iter().copied().chain(["--environment", "test"]).collect();
        farthing.run(&args, &at)
    };
    assert!(run(&["usage", "rejected"]).well().contains("Nothing of that"));
    farthing.file("a.ndjson", &format!("{}\nnothing\n{}\n", event("1", 40), event("1", 4)));
    run(&["usage", "import", "a.ndjson", "--keep-rejects"]).stopped(1);
    let listed = run(&["usage", "rejected", "--json"]).well();
    let ids: Vec<String> = listed
        .lines()
        .map(|line| {
            serde_json::from_str::<serde_json::Value>(line).unwrap()["id"].as_str().unwrap().to_owned()
        })
        .collect();
    let [row, conflict] = ids.as_slice() else { panic!("{listed}") };
    let shown = run(&["usage", "rejected", "--kind", "conflict"]).well();
    assert!(shown.contains(conflict) && !shown.contains(row), "{shown}");
    assert!(shown.contains(r#""calls":4"#) && shown.contains(r#""calls":40"#), "{shown}");
    assert!(shown.contains("take this one in its place"), "{shown}");
    assert!(run(&["doctor"]).well().contains("2 of what was sent as usage was rejected and is open"));

    let refused = run(&["usage", "rejected", "replay", row]).stopped(1);
    assert!(refused.contains("stays open"), "{refused}");
    assert!(run(&["usage", "rejected", "replay", conflict, "--take", "second"]).well().contains("mended"));
    assert!(run(&["usage", "rejected", "replay", conflict, "--take", "second"]).well().contains("before"));
    let closed = run(&["usage", "rejected", "replay", conflict, "--take", "both"]).stopped(1);
    assert!(closed.contains("mended already"), "{closed}");
    let whole = run(&["usage", "rejected", "show", conflict]).well();
    assert!(whole.contains("became the event") && whole.contains("by command line"), "{whole}");
    assert!(whole.contains("kept first, and cancelled since"), "{whole}");
    assert!(!whole.contains("take this one in its place"), "the advice was taken: {whole}");

    farthing.file("right.json", &event("2", 7));
    run(&["usage", "rejected", "replay", "--all", "--event", "right.json"]).stopped(2);
    assert!(run(&["usage", "rejected", "replay"]).stopped(2).contains("--all"));
    assert!(run(&["usage", "rejected", "dismiss"]).stopped(2).contains("--all"));
    for verb in ["replay", "dismiss"] {
        let narrowed = run(&["usage", "rejected", verb, row, "--kind", "conflict"]).stopped(2);
        assert!(narrowed.contains("cannot be used with"), "{narrowed}");
    }
    assert!(run(&["usage", "rejected", "replay", row, "--event", "right.json"]).well().contains("mended"));
    farthing.file("b.ndjson", "neither\nnor\n");
    run(&["usage", "import", "b.ndjson", "--keep-rejects"]).stopped(1);
    let refused = run(&["usage", "rejected", "replay", "--all", "--way", "import"]).stopped(1);
    assert!(refused.contains("2 things rejected again"), "{refused}");
    let asked = ["usage", "rejected", "dismiss", "--all", "--source", "b.ndjson", "--reason", "no usage"];
    assert!(run(&asked).well().contains("2 dismissed"));
    assert!(run(&["usage", "rejected", "--state", "dismissed"]).well().contains("2 things rejected"));
    assert!(run(&["usage", "rejected"]).well().contains("Nothing of that"));
}

/// What others wrote neither steers the terminal nor runs over its edge.
#[test]
fn what_was_sent_is_shown_plainly_and_in_lines_that_fit() {
    let farthing = Farthing::new();
    let at = farthing.data();
    Server::start(&farthing, &at).stop();
    let run = |args: &[&str]| {
        let args: Vec<&str> = args.iter().copied().chain(["--environment", "test"]).collect();
        farthing.run(&args, &at)
    };
    let name = "june\u{1b}[2J.ndjson";
    let marked = event(r"one that is marked\u0001", 4).replace("acme", r"ac\u001b[31mme");
    farthing.file(name, &format!("{}\nno\u{1b}[31m event{}\n", marked, " and more".repeat(30)));
    run(&["usage", "import", name, "--keep-rejects"]).stopped(1);
    let listed = run(&["usage", "rejected"]).well();
    assert!(listed.contains("refused, open") && listed.contains("malformed, open"), "{listed}");
    assert!(listed.contains("import june [2J.ndjson line 2"), "{listed}");
    let plain = |text: &str| text.chars().all(|letter| letter == '\n' || !letter.is_control());
    assert!(plain(&listed) && listed.lines().all(|line| line.chars().count() <= 80), "{listed}");
    let id = listed.lines().next().and_then(|line| line.split(' ').next()).unwrap();
    let refused = run(&["usage", "rejected", "replay", id]).stopped(1);
    assert!(plain(&refused) && refused.contains("stays open"), "{refused}");
    let whole = run(&["usage", "rejected", "show", id]).well();
    assert!(plain(&whole) && whole.lines().all(|line| line.chars().count() <= 80), "{whole}");
}
