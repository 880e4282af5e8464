//! The words of a seller's letters as a caller uses them.

use axum::http::Method;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::World;

fn words(of: &str, text: &str) -> Value {
    json!({"of": of, "language": "en", "subject": "About {number}", "text": text})
}

#[test]
fn words_are_tried_kept_and_used_by_version() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        let (seller, ..) = world.furnished();
        world.call(Method::POST, "/v1/billing/run").new_key().send().ok();
        let preview = |body: Value| {
            world.call(Method::POST, format!("/v1/sellers/{seller}/preview-letter")).json(&body).send()
        };
        let built_in = preview(json!({})).ok();
        assert!(built_in["text"].as_str().unwrap().starts_with("Hello,"), "{built_in}");
        let own = words("invoice", "Dear {customer},\n\nplease pay {amount} by {due_on}.");
        let tried = preview(json!({"letter": own, "invoice": "INV-000001"})).ok();
        assert_eq!(tried["subject"], "About INV-000001");
        assert!(tried["text"].as_str().unwrap().starts_with("Dear "), "{tried}");
        assert_eq!(preview(json!({})).ok()["text"], built_in["text"], "nothing is kept");
        let sample = preview(json!({"letter": words("credit_note", "{amount} for you")})).ok();
        assert!(sample["text"].as_str().unwrap().ends_with(" for you\n"), "{sample}");

        let path = format!("/v1/sellers/{seller}");
        let kept = world.patch(&path, &json!({"letters": [own]})).ok();
        assert_eq!((&kept["version"], &kept["letters"][0]["of"]), (&json!(2), &json!("invoice")));
        let shown = preview(json!({"invoice": "INV-000001"})).ok();
        assert_eq!(shown["subject"], "About INV-000001");
        assert_eq!(world.get(format!("{path}?version=1")).ok()["letters"], Value::Null);
        assert_eq!(world.patch(&path, &json!({"letters": null})).ok()["letters"], Value::Null);

        let other = preview(json!({"letter": words("credit_note", "{amount}"), "invoice": "INV-000001"}));
        assert_eq!(other.refused(400, "invalid_request")["parameter"], "letter.of");
    }
}

#[test]
fn what_nothing_fills_is_refused_with_its_place() {
    let world = World::on(Engine::Sqlite);
    let seller = world.seller();
    let told = |letters: Value| {
        let reply = world.patch(format!("/v1/sellers/{seller}"), &json!({ "letters": letters }));
        let mistake = reply.refused(400, "invalid_request")["mistakes"][0].clone();
        (mistake["place"].as_str().unwrap().to_owned(), mistake.to_string())
    };
    let (place, said) = told(json!([words("invoice", "Hello\n\n{nunber}")]));
    assert!(place == "letters[0].text" && said.contains("line 3: {nunber} is nothing"), "{place}: {said}");
    let (place, said) = told(json!([words("paid_invoice", "{payment}")]));
    assert!(place == "letters[0].text" && said.contains("has no {payment}"), "{place}: {said}");
    let (place, said) = told(json!([words("invoice", "a"), words("invoice", "b")]));
    assert!(place == "letters" && said.contains("keep one"), "{place}: {said}");
    assert_eq!(told(json!([words("reminder", "a")])).0, "letters[0].of");
    assert_eq!(told(json!([words("invoice", &"a".repeat(10_001))])).0, "letters[0].text");
}
