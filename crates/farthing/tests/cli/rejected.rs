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
    assert!(run(&["doctor"]).well().contains("2 of what was sent as usage was rejected and is open"));

    let refused = run(&["usage", "rejected", "replay", row]).stopped(1);
    assert!(refused.contains("stays open"), "{refused}");
    assert!(run(&["usage", "rejected", "replay", conflict, "--take", "second"]).well().contains("mended"));
    assert!(run(&["usage", "rejected", "replay", conflict, "--take", "second"]).well().contains("before"));
    let closed = run(&["usage", "rejected", "replay", conflict, "--take", "both"]).stopped(1);
    assert!(closed.contains("mended already"), "{closed}");
    let whole = run(&["usage", "rejected", "show", conflict]).well();
    assert!(whole.contains("became the event") && whole.contains("by command line"), "{whole}");

    farthing.file("right.json", &event("2", 7));
    run(&["usage", "rejected", "replay", "--all", "--event", "right.json"]).stopped(2);
    run(&["usage", "rejected", "replay"]).stopped(2);
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
