//! Limits on the command line: made, shown, changed and ended; and held by a server through its being killed.

use crate::harness::Farthing;
use crate::serve::Server;

/// The first word of a text that begins like this, as JSON quotes it; not the part of a key by which people know
/// it.
fn quoted(text: &str, prefix: &str) -> String {
    let found = text.split('"').find(|word| word.starts_with(prefix) && word.len() > 20);
    found.unwrap_or_else(|| panic!("no {prefix} in {text}")).to_owned()
}

const CALL: &str =
    r#"{"type": "llm.call", "time": "2026-01-01T00:00:00Z", "data": {"cost": "0.35", "model": "large"}}"#;

#[test]
fn a_budget_is_held_by_a_server_that_is_killed() {
    let farthing = Farthing::new();
    let at = farthing.data();
    let server = Server::start(&farthing, &at);
    let opened = r#"{"name": "limited", "clock": "2026-01-01T00:00:00Z"}"#;
    let (_, opened) = server.post("/v1/environments", &server.keys[1], opened);
    let key = quoted(&opened, "fk_test_");
    let made = |path: &str, body: &str| {
        let (status, answer) = server.post(path, &key, body);
        assert_eq!(status, 201, "{path}: {answer}");
        answer
    };
    let seller = quoted(&made("/v1/sellers", r#"{"name": "S", "zone": "UTC"}"#), "sel_");
    let meter = r#"{"key": "spend", "event_type": "llm.call", "aggregation": "sum", "value": "cost"}"#;
    made("/v1/meters", meter);
    made("/v1/customers", &format!(r#"{{"seller": "{seller}", "name": "A", "external_key": "acme"}}"#));
    server.stop();

    let run = |args: &[&str]| farthing.run(&[args, &["--environment", "limited"]].concat(), &at);
    let budget = ["limits", "create", "acme", "--meter", "spend", "--amount", "100.00", "--window", "month"];
    let shown = run(&[&budget[..], &["--name", "Budget", "--dimension", "model=large"]].concat()).well();
    for words in ["Budget (spend)", "of 100", "model = large", "2026-02-01T00:00:00Z"] {
        assert!(shown.contains(words), "{words} is missing: {shown}");
    }
    let limit = quoted(&run(&["limits", "list", "acme", "--json"]).well(), "lim_");
    let wrong = run(&["limits", "create", "acme", "--meter", "spent", "--amount", "1", "--window", "day"]);
    assert!(wrong.stopped(1).contains("did you mean `spend`"));
    let twice = [&budget[..], &["--dimension", "model=large", "--dimension", "model=small"]].concat();
    assert!(run(&twice).stopped(2).contains("--dimension model is given twice"));
    // What would not read back is not kept.
    let long = format!("model={}", "x".repeat(1_001));
    assert!(run(&[&budget[..], &["--dimension", &long]].concat()).stopped(1).contains("dimensions.model"));

    let money = ["limits", "add", "acme", "--spend", "EUR", "--amount", "80.50", "--window", "month"];
    let shown = run(&money).well();
    for words in ["spend in EUR", "0.00", "of 80.50", "2026-02-01T00:00:00Z"] {
        assert!(shown.contains(words), "{words} is missing: {shown}");
    }
    let shown = run(&["limits", "create", "acme", "--credits", "EUR", "--name", "Floor"]).well();
    assert!(shown.contains("Floor (credits in EUR)") && shown.contains("0.00 stay"), "{shown}");
    let both = [&money[..], &["--subject", "acme"]].concat();
    assert!(run(&both).stopped(2).contains("cannot be used with"));
    let day = ["limits", "add", "acme", "--credits", "EUR", "--window", "day"];
    assert!(run(&day).stopped(2).contains("cannot be used with"));
    assert!(
        run(&["limits", "add", "acme", "--amount", "1", "--window", "day"]).stopped(2).contains("--meter")
    );
    assert!(
        run(&["limits", "add", "acme", "--spend", "EUR", "--amount", "1"]).stopped(2).contains("--window")
    );
    let fine = ["limits", "add", "acme", "--spend", "EUR", "--amount", "1.005", "--window", "day"];
    assert!(run(&fine).stopped(1).contains("at most 2 digits"));

    let usage = |quantity: &str| {
        format!(r#"{{"subject": "acme", "usage": [{{"meter": "spend", "quantity": "{quantity}"}}]}}"#)
    };
    let server = Server::start(&farthing, &at);
    let (status, reserved) = server.post("/v1/reservations", &key, &usage("0.50"));
    assert_eq!(status, 201, "{reserved}");
    let token = quoted(&reserved, "rsv_");
    server.kill();

    // What the killed server leased counts as spent; what it reserved is captured all the same, once.
    let server = Server::start(&farthing, &at);
    let (status, refused) = server.post("/v1/reservations", &key, &usage("99.60"));
    assert!(status == 409 && refused.contains("limit_reached"), "{status} {refused}");
    let capture = format!("/v1/reservations/{token}/capture");
    for wanted in ["\"captured\"", "\"captured_before\""] {
        let (status, captured) = server.post(&capture, &key, CALL);
        assert!(status == 200 && captured.contains(wanted), "{status} {captured}");
    }
    let (status, more) = server.post("/v1/reservations", &key, &usage("40"));
    assert_eq!(status, 201, "{more}");
    server.stop();

    let json = run(&["limits", "show", &limit, "--json"]).well();
    assert!(json.contains("\"used\":\"0.35\"") && json.contains("\"left\":\"99.65\""), "{json}");
    let shown = run(&["limits", "change", &limit, "--amount", "50"]).well();
    assert!(shown.contains("of 50") && shown.contains("49.65"), "{shown}");
    let shown = run(&["limits", "end", &limit]).well();
    assert!(shown.contains("ends 2026-01-01T00:00:00Z"), "{shown}");
    assert!(run(&["limits", "end", &limit]).stopped(1).contains("make a new one"));
    run(&["verify"]).well();
}
