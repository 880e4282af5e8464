//! Alerts on the command line: kept, shown, told by a server that is killed, listed and removed.

use crate::harness::Farthing;
use crate::serve::Server;

/// The first word of a text that begins like this, as JSON quotes it.
fn quoted(text: &str, prefix: &str) -> String {
    let found = text.split('"').find(|word| word.starts_with(prefix) && word.len() > 20);
    found.unwrap_or_else(|| panic!("no {prefix} in {text}")).to_owned()
}

#[test]
fn a_threshold_is_told_once_by_servers_that_are_killed() {
    let farthing = Farthing::new();
    let at = farthing.data();
    let server = Server::start(&farthing, &at);
    let opened = r#"{"name": "watched", "clock": "2026-01-01T00:00:00Z"}"#;
    let (_, opened) = server.post("/v1/environments", &server.keys[1], opened);
    let key = quoted(&opened, "fk_test_");
    let made = |path: &str, body: &str| {
        let (status, answer) = server.post(path, &key, body);
        assert!(status < 300, "{path}: {answer}");
        answer
    };
    let seller = quoted(&made("/v1/sellers", r#"{"name": "S", "zone": "UTC"}"#), "sel_");
    made(
        "/v1/meters",
        r#"{"key": "spend", "event_type": "llm.call", "aggregation": "sum", "value": "cost"}"#,
    );
    made("/v1/customers", &format!(r#"{{"seller": "{seller}", "name": "A", "external_key": "acme"}}"#));
    server.stop();

    let run = |args: &[&str]| farthing.run(&[args, &["--environment", "watched"]].concat(), &at);
    assert!(run(&["alerts", "list"]).well().contains("There is no alert."));
    let add =
        ["alerts", "add", "budget", "--meter", "spend", "--window", "month", "--at", "10", "--at", "20"];
    let shown = run(&[&add[..], &["--at-forecast", "100", "--dimension", "model=large"]].concat()).well();
    for words in ["spend by month", "model = large", "every customer", "forecast 100"] {
        assert!(shown.contains(words), "{words} is missing: {shown}");
    }
    let wrong = run(&["alerts", "add", "x", "--meter", "spent", "--window", "day", "--at", "1"]);
    assert!(wrong.stopped(1).contains("did you mean `spend`"));
    assert!(run(&["alerts", "add", "x", "--meter", "spend", "--window", "day"]).stopped(2).contains("--at"));
    assert!(run(&["alerts", "add", "x", "--at", "1"]).stopped(2).contains("--meter"));

    let money = ["alerts", "add", "money", "--spend", "EUR", "--window", "month", "--at", "5"];
    assert!(run(&money).well().contains("spend in EUR by month"));
    let shown = run(&["alerts", "show", "money", "--customer", "acme"]).well();
    assert!(shown.contains("0.00 EUR spent"), "{shown}");
    let left = ["alerts", "add", "left", "--credits", "EUR", "--at", "5"];
    assert!(run(&left).well().contains("credits left in EUR"));
    let both = [&left[..], &["--spend", "EUR", "--window", "day"]].concat();
    assert!(run(&both).stopped(2).contains("cannot be used with"));
    assert!(run(&["alerts", "add", "x", "--spend", "EUR", "--at", "5"]).stopped(2).contains("--window"));

    let server = Server::start(&farthing, &at);
    let event = r#"[{"id": "1", "source": "s", "type": "llm.call", "subject": "acme", "time": "2026-01-01T00:00:00Z",
        "data": {"cost": "25.00", "model": "large"}}]"#;
    let (status, answer) = server.post("/v1/events", &key, event);
    assert_eq!(status, 200, "{answer}");
    server.kill();
    // Whatever the killed server had told by then, each threshold is told once in the end.
    let server = Server::start(&farthing, &at);
    let (status, answer) = server.post("/v1/clock/advance", &key, r#"{"to": "2026-01-01T01:00:00Z"}"#);
    assert_eq!(status, 200, "{answer}");
    server.stop();

    let told = run(&["alerts", "crossings", "--json"]).well();
    let lines: Vec<&str> = told.lines().filter(|line| line.contains("alert.crossed")).collect();
    assert_eq!(lines.len(), 2, "{told}");
    assert!(
        lines[0].contains(r#""threshold":{"value":"10"}"#) && lines[1].contains(r#""value":"20""#),
        "{told}"
    );
    let table = run(&["alerts", "crossings", "--customer", "acme"]).well();
    assert!(table.contains("budget") && table.contains("crossed"), "{table}");
    let shown = run(&["alerts", "show", "budget", "--customer", "acme"]).well();
    assert!(shown.contains("25 used") && shown.contains("begins anew 2026-02-01T00:00:00Z"), "{shown}");
    let json = run(&["alerts", "show", "budget", "--customer", "acme", "--json"]).well();
    assert!(json.contains(r#""crossed":true"#), "{json}");
    assert!(run(&["alerts", "show", "budgets"]).stopped(1).contains("did you mean `budget`"));
    assert!(run(&["alerts", "list"]).well().contains("every customer"));
    run(&["alerts", "remove", "budget"]).well();
    assert!(run(&["alerts", "remove", "budget"]).stopped(1).contains("no alert"));
    run(&["verify"]).well();
}
