//! The guide's examples are true: each command of `docs/api.md` is read by a shell as if it had been pasted, the
//! request that comes of it is sent, in order, and answered as the guide says.

use std::collections::BTreeMap;
use std::process::Command;

use axum::http::Method;
use serde_json::Value;

use crate::world::World;

const GUIDE: &str = include_str!("../../../../docs/api.md");

/// One `curl` of the guide: the command, and what the guide says comes back.
struct Example {
    command: String,
    answer: String,
}

/// Shell blocks that begin with curl, each with the block of JSON after it.
fn examples() -> Vec<Example> {
    let mut blocks = GUIDE.split("```").collect::<Vec<_>>().into_iter().skip(1).step_by(2).peekable();
    let mut found = Vec::new();
    while let Some(block) = blocks.next() {
        let Some(command) = block.strip_prefix("sh\n").filter(|text| text.starts_with("curl")) else {
            continue;
        };
        let answer =
            blocks.next_if(|next| next.starts_with("json\n")).map_or("", |next| &next["json\n".len()..]);
        found.push(Example { command: command.to_owned(), answer: answer.to_owned() });
    }
    found
}

/// Stands for curl: prints each of its words and a NUL, and after `@-` what it is given to read.
const CURL: &str = r#"curl() {
    for word in "$@"; do
        printf '%s\0' "$word"
        if [ "$word" = @- ]; then cat; printf '\0'; fi
    done
}
"#;

/// The words that curl gets when the command is pasted into a shell where these names are exported.
fn words(command: &str, exported: &BTreeMap<String, String>) -> Vec<String> {
    let script = format!("set -u\n{CURL}{command}");
    let output = Command::new("sh").args(["-c", &script]).env_clear().envs(exported).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.is_empty(), "{command}\n{said}");
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_terminator('\0').map(str::to_owned).collect()
}

/// Whether what came back has everything the guide shows; `…` stands for anything.
fn shows(shown: &Value, found: &Value) -> bool {
    match (shown, found) {
        (Value::String(shown), _) if shown == "…" => true,
        (Value::Object(shown), Value::Object(found)) => {
            shown.iter().all(|(name, value)| found.get(name).is_some_and(|found| shows(value, found)))
        }
        (Value::Array(shown), Value::Array(found)) => {
            shown.len() == found.len() && shown.iter().zip(found).all(|(shown, found)| shows(shown, found))
        }
        (shown, found) => shown == found,
    }
}

#[test]
fn each_example_of_the_guide_is_true() {
    let world = World::sqlite();
    let mut named: BTreeMap<String, String> = BTreeMap::from([("KEY".to_owned(), world.key.clone())]);
    let mut ran = 0;
    for Example { command, answer } in examples() {
        let words = words(&command, &named);
        assert!(!words.iter().any(|word| word.contains('$')), "the shell left a name: {words:?}");
        let reply = send(&world, &words);
        assert!(reply.status.is_success() || answer.contains("\"code\""), "{command}\n{}", reply.text);
        if !answer.is_empty() {
            let shown: Value = serde_json::from_str(&answer).unwrap_or_else(|bad| panic!("{bad}: {answer}"));
            assert!(shows(&shown, &reply.json), "the guide says\n{answer}\nand this came\n{}", reply.text);
        }
        remember(&mut named, &reply.json);
        ran += 1;
    }
    assert!(ran >= 12, "only {ran} examples");
}

/// The table of errors has every code with its status, and no other.
#[test]
fn the_guide_s_table_of_errors_is_whole() {
    let rows = api::problem::Kind::all().into_iter().map(api::problem::Kind::row);
    let mut wanted: Vec<String> =
        rows.map(|row| format!("| {} | `{}` |", row.status.as_u16(), row.code)).collect();
    wanted.sort();
    let lines = GUIDE.lines().filter(|line| line.starts_with("| ") && line.contains('`'));
    let mut found: Vec<String> =
        lines.map(|line| line.splitn(4, '|').take(3).collect::<Vec<_>>().join("|") + "|").collect();
    found.sort();
    assert_eq!(found, wanted);
}

/// Ids are exported for later commands by their kind: $SELLER, $CUSTOMER, $SUBSCRIPTION, $INVOICE, $GRANT; and the
/// secret of a new environment's key as $KEY.
fn remember(named: &mut BTreeMap<String, String>, answer: &Value) {
    if let Some(secret) = answer["api_key"]["secret"].as_str() {
        named.insert("KEY".to_owned(), secret.to_owned());
    }
    let id = answer["id"].as_str().or(answer["data"][0]["id"].as_str()).unwrap_or_default();
    for (prefix, name) in [
        ("sel_", "SELLER"),
        ("cus_", "CUSTOMER"),
        ("sub_", "SUBSCRIPTION"),
        ("inv_", "INVOICE"),
        ("con_", "CONTRACT"),
        ("grt_", "GRANT"),
    ] {
        if id.starts_with(prefix) {
            named.insert(name.to_owned(), id.to_owned());
        }
    }
}

fn send(world: &World, words: &[String]) -> crate::world::Reply {
    let (mut method, mut path, mut body, mut headers) =
        (Method::GET, String::new(), String::new(), Vec::new());
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "-X" => method = Method::from_bytes(words.next().unwrap().as_bytes()).unwrap(),
            "-H" => headers.push(words.next().unwrap().split_once(": ").unwrap()),
            "-d" | "--data-binary" => {
                let given = words.next().unwrap();
                body.clone_from(if given == "@-" { words.next().unwrap() } else { given });
                method = if method == Method::GET { Method::POST } else { method };
            }
            "-s" => {}
            url => path = url.strip_prefix("http://127.0.0.1:8800").unwrap().to_owned(),
        }
    }
    let mut call = world.call(method, path).without("authorization");
    if !body.is_empty() {
        call = call.body("application/x-www-form-urlencoded", body);
    }
    for (name, value) in headers {
        call = call.header(&name.to_lowercase(), value);
    }
    call.send()
}
