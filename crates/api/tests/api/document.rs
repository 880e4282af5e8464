//! The OpenAPI document against the router, both ways.

use std::collections::BTreeSet;

use axum::http::Method;
use serde_json::Value;

use crate::world::World;

/// A document's path with something in the place of each name.
fn called(path: &str) -> String {
    path.replace("{id}", "nothing").replace("{key}", "nothing").replace("{code}", "not_found")
}

#[test]
fn each_documented_operation_is_answered() {
    let world = World::sqlite();
    let document = crate::schema::Document::of(&api::document());
    let operations = document.operations();
    assert!(operations.len() >= 38, "only {} operations", operations.len());
    for (path, method, _) in operations {
        let reply = world.call(method.clone(), called(&path)).new_key().send();
        let code = reply.json["code"].as_str().unwrap_or_default();
        assert!(!["unknown_path", "method_not_allowed"].contains(&code), "{method} {path}: {}", reply.text);
    }
}

/// Every method of every documented path that is not documented is refused, so nothing is there but what is said.
#[test]
fn nothing_else_is_answered() {
    let world = World::sqlite().unheld();
    let document = crate::schema::Document::of(&api::document());
    let documented: BTreeSet<(String, String)> =
        document.operations().into_iter().map(|(path, method, _)| (path, method.to_string())).collect();
    let paths: BTreeSet<&String> = documented.iter().map(|(path, _)| path).collect();
    let mut tried = 0;
    for path in paths {
        for method in [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
            if documented.contains(&(path.clone(), method.to_string())) {
                continue;
            }
            let reply = world.call(method.clone(), called(path)).new_key().send();
            reply.refused(405, "method_not_allowed");
            assert!(!reply.header("allow").is_empty(), "{method} {path} names no methods");
            tried += 1;
        }
    }
    assert!(tried > 90, "only {tried} tried");
}

#[test]
fn the_document_is_served_as_it_is_built() {
    let world = World::sqlite();
    let served = world.call(Method::GET, "/openapi.json").without("authorization").send();
    assert_eq!(served.json, crate::schema::Document::of(&api::document()).0);
    assert_eq!(served.json["openapi"], "3.1.0");
}

#[test]
fn each_operation_says_what_it_does_takes_and_answers() {
    let document = crate::schema::Document::of(&api::document());
    let mut ids = BTreeSet::new();
    for (path, method, operation) in document.operations() {
        let place = format!("{method} {path}");
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        assert!(ids.insert(text(&operation["operationId"])), "{place}: its operationId is another's");
        assert!(!text(&operation["summary"]).is_empty(), "{place} has no summary");
        assert!(text(&operation["description"]).len() > 15, "{place} has no description");
        assert_eq!(operation["tags"].as_array().map(Vec::len), Some(1), "{place}");
        let parameters: Vec<&Value> = operation["parameters"].as_array().into_iter().flatten().collect();
        for parameter in &parameters {
            assert!(text(&parameter["description"]).len() > 5, "{place}: {parameter} has no description");
        }
        let named = parameters.iter().filter(|parameter| parameter["in"] == "path").count();
        assert_eq!(named, path.matches('{').count(), "{place}");
        let body = &operation["requestBody"]["content"];
        let bare = [
            "/issue",
            "/duplicate",
            "/run",
            "/end",
            "/release",
            "/retry",
            "/cancel",
            "/submit",
            "/close",
            "/secret",
            "/skip",
            "/revoke",
            "/vat-id-check",
        ]
        .iter()
        .any(|end| path.ends_with(end))
            || path.starts_with("/v1/plan-migrations/");
        if ["POST", "PATCH"].contains(&method.as_str()) && !bare {
            assert!(body.is_object(), "{place} has no body");
        }
        let successes =
            operation["responses"].as_object().unwrap().keys().filter(|status| status.starts_with('2'));
        assert!(successes.count() >= 1, "{place} has no success");
        if path.starts_with("/v1/") {
            assert!(operation["security"][0]["api_key"].is_array(), "{place} needs no key");
            for status in ["400", "401", "500"] {
                assert!(operation["responses"][status].is_object(), "{place} has no {status}");
            }
        }
    }
}

/// A write says that it takes an idempotency key exactly when it refuses to go without.
#[test]
fn writes_say_whether_they_take_a_key() {
    let world = World::sqlite();
    let document = crate::schema::Document::of(&api::document());
    let mut taking = 0;
    for (path, method, operation) in document.operations() {
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        let documented =
            parameters.clone().any(|one| one["name"] == "Idempotency-Key" && one["required"] == true);
        let reply = world.call(method.clone(), called(&path)).body("application/json", "{}").send();
        let refused = reply.json["code"] == "idempotency_key_missing";
        assert_eq!(documented, refused, "{method} {path}: {}", reply.text);
        taking += usize::from(refused);
        let exempt = [
            "/v1/deliveries/reports",
            "/v1/events",
            "/v1/events/amend",
            "/v1/events/cancel",
            "/v1/events/preview",
            "/v1/events/rejected/{id}/replay",
            "/v1/events/rejected/{id}/dismiss",
            "/v1/events/rejected/replay",
            "/v1/events/rejected/dismiss",
            "/v1/ingest/prometheus",
            "/v1/ingest/otlp/v1/metrics",
            "/v1/prices/evaluate",
            "/v1/periods",
            "/v1/meters/preview",
            "/v1/invoices/preview",
            "/v1/sellers/{id}/preview",
            "/v1/sellers/{id}/preview-letter",
            "/v1/invoices/{id}/preview-credit-note",
            "/v1/invoices/{id}/preview-void",
            "/v1/invoices/{id}/preview-instalments",
            "/v1/invoices/{id}/links",
            "/v1/catalog/diff",
            "/v1/subscriptions/preview",
            "/v1/subscriptions/{id}/preview-change",
            "/v1/plan-migrations/{id}/subscriptions/{subscription}/preview",
            "/v1/reservations",
            "/v1/reservations/{id}/capture",
            "/v1/reservations/{id}/release",
        ];
        let is_write = method != Method::GET && !exempt.contains(&path.as_str());
        assert_eq!(refused, is_write, "{method} {path}");
    }
    assert!(taking >= 15, "only {taking} writes");
}

/// Every schema that is named exists, and every example of a request is as its schema says.
#[test]
fn examples_are_as_their_schemas_say() {
    let document = crate::schema::Document::of(&api::document());
    let schemas = document.0["components"]["schemas"].as_object().unwrap();
    let mut checked = 0;
    for (name, schema) in schemas {
        let example = &schema["example"];
        if example.is_object() {
            document.check(schema, example, name).unwrap();
            checked += 1;
        }
    }
    assert!(checked >= 14, "only {checked} examples");
    let text = document.0.to_string();
    for part in text.split("\"#/components/schemas/").skip(1) {
        let name = part.split('"').next().unwrap();
        assert!(schemas.contains_key(name), "the document names {name}, which it does not have");
    }
}
