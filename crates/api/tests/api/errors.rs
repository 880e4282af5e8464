//! Errors: each code once, all in one form, none with our insides.

use std::collections::BTreeSet;

use axum::http::Method;
use operations::Code;
use serde_json::json;

use crate::world::World;

#[test]
fn every_code_has_a_row_of_its_own_and_a_page() {
    let world = World::sqlite();
    let rows: Vec<_> = api::problem::Kind::all().into_iter().map(api::problem::Kind::row).collect();
    let codes: BTreeSet<&str> = rows.iter().map(|row| row.code).collect();
    assert_eq!(codes.len(), rows.len(), "no code twice");
    for code in Code::ALL {
        assert!(codes.contains(code.as_str()), "{code} has no row");
    }
    for row in rows {
        assert!(row.status.is_client_error() || row.status.is_server_error(), "{}", row.code);
        let page =
            world.call(Method::GET, format!("/errors/{}", row.code)).without("authorization").send().ok();
        assert_eq!(page["title"], row.title);
        assert_eq!(page["status"], row.status.as_u16());
    }
    world.get("/errors/no_such_code").refused(404, "not_found");
}

#[test]
fn keys_that_are_none_open_nothing() {
    let world = World::sqlite();
    let call = || world.call(Method::GET, "/v1/clock");
    let other =
        format!("{}{}", &world.key[..world.key.len() - 1], if world.key.ends_with('a') { 'b' } else { 'a' });
    let foreign = World::sqlite().live.clone();
    assert_eq!(call().by(&world.live).send().ok()["kind"], "live");
    for (call, says) in [
        (call().without("authorization"), "no API key"),
        (call().header("authorization", "Basic abc"), "not of the form"),
        (call().by(""), "not an API key"),
        (call().by("fk_test_short"), "not an API key"),
        (call().by(&other), "not an API key"),
        (call().by(&other.replace("fk_test", "fk_live")), "not an API key"),
    ] {
        let reply = call.send();
        let problem = reply.refused(401, "unauthorized");
        assert!(problem["detail"].as_str().unwrap().contains(says), "{problem}");
        assert_eq!(reply.header("www-authenticate"), "Bearer realm=\"farthing\"");
    }
    // The seeded worlds make the same keys; a key that was never made has the right form and opens nothing.
    assert_eq!(foreign, world.live);
}

#[test]
fn what_http_refuses_is_a_problem_too() {
    let world = World::sqlite();
    let unknown = world.get("/v1/invoicse");
    assert!(unknown.refused(404, "unknown_path")["detail"].as_str().unwrap().contains("/v1/invoices"));
    world.get("/nothing/like/it/at/all").refused(404, "unknown_path");
    let wrong = world.call(Method::DELETE, "/v1/sellers").send();
    wrong.refused(405, "method_not_allowed");
    assert!(wrong.header("allow").contains("POST"), "{}", wrong.header("allow"));
    let post = |media_type: &str, body: Vec<u8>| {
        world.call(Method::POST, "/v1/sellers").body(media_type, body).new_key().send()
    };
    post("text/plain", b"{}".to_vec()).refused(415, "media_type_unsupported");
    post("application/json", vec![b' '; 17 * 1024 * 1024]).refused(413, "body_too_large");
    let encoded = world.call(Method::POST, "/v1/sellers").body("application/json", "{}").new_key();
    encoded.header("content-encoding", "br").send().refused(415, "media_type_unsupported");
    let broken = world.call(Method::POST, "/v1/sellers").body("application/json", "no gzip").new_key();
    broken.header("content-encoding", "gzip").send().refused(400, "invalid_request");
}

#[test]
fn a_body_that_cannot_be_read_names_the_place() {
    let world = World::sqlite();
    let post =
        |body: &str| world.call(Method::POST, "/v1/sellers").body("application/json", body).new_key().send();
    let broken = post("{\"name\": \"x\",\n  \"zone\": }");
    let problem = broken.refused(400, "invalid_request");
    assert_eq!((&problem["mistakes"][0]["line"], &problem["mistakes"][0]["column"]), (&json!(2), &json!(11)));
    let doubled = post("{\"name\": \"x\", \"name\": \"y\", \"zone\": \"UTC\"}");
    assert!(doubled.refused(400, "invalid_request")["detail"].as_str().unwrap().contains("name"));
    let unknown = post("{\"nmae\": \"x\", \"zone\": \"Europe/Berlin\"}");
    let problem = unknown.refused(400, "invalid_request");
    assert!(problem["mistakes"].to_string().contains("did you mean `name`"), "{problem}");
    for body in ["[]", "\"x\"", "", "\u{fffd}"] {
        post(body).refused(400, "invalid_request");
    }
    let bytes =
        world.call(Method::POST, "/v1/sellers").body("application/json", vec![b'{', 0xff]).new_key().send();
    bytes.refused(400, "invalid_request");
}

#[test]
fn a_query_with_other_names_or_values_is_refused() {
    let world = World::sqlite();
    for (path, parameter, says) in [
        ("/v1/sellers?limmit=3", "limmit", "did you mean limit"),
        ("/v1/sellers?limit=0", "limit", "from 1 to 200"),
        ("/v1/sellers?limit=201", "limit", "from 1 to 200"),
        ("/v1/sellers?limit=many", "limit", "many"),
        ("/v1/sellers?limit=1&limit=2", "limit", "twice"),
        ("/v1/sellers?after=xyz", "after", "cursor"),
        ("/v1/invoices?state=opne", "state", "draft, open"),
        ("/v1/invoices?kind=bill", "kind", "invoice, credit_note"),
        ("/v1/invoices?subscription=inv_1", "subscription", "sub"),
        ("/v1/ledger/trial-balance?through=31.12.2025", "through", "31.12.2025"),
        ("/v1/plans/pro?version=zero", "version", "zero"),
    ] {
        let reply = world.get(path);
        let problem = reply.refused(400, "invalid_request");
        assert_eq!(problem["parameter"], parameter, "{path}");
        assert!(problem["detail"].as_str().unwrap().contains(says), "{path}: {problem}");
    }
}

#[test]
fn each_refusal_has_its_code_and_parameter() {
    let world = World::sqlite();
    let (seller, customer, subscription) = world.furnished();
    let nobody = "cus_00000000000000000000000000";
    let changes = format!("/v1/subscriptions/{subscription}/changes");
    let subscribe = |more: serde_json::Value| {
        let mut body = json!({"customer": customer, "plan": "pro", "currency": "EUR"});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    let cases = [
        ("/v1/sellers", json!({"name": "Example GmbH", "zone": "UTC"}), 409, "already_exists", "name"),
        (
            "/v1/customers",
            json!({"seller": seller, "name": "x", "external_key": "acme"}),
            409,
            "already_exists",
            "external_key",
        ),
        (
            "/v1/customers",
            json!({"seller": "sel_00000000000000000000000000", "name": "x"}),
            404,
            "not_found",
            "seller",
        ),
        (
            "/v1/customers",
            json!({"seller": seller, "name": "x", "subjects": ["acme"]}),
            409,
            "subject_taken",
            "subject",
        ),
        ("/v1/subscriptions", subscribe(json!({"customer": nobody})), 404, "not_found", "customer"),
        ("/v1/subscriptions", subscribe(json!({"plan": "max"})), 404, "not_found", "plan"),
        ("/v1/subscriptions", subscribe(json!({"currency": "USD"})), 422, "plan_mismatch", "currency"),
        ("/v1/subscriptions", subscribe(json!({"counts": {"desks": 1}})), 422, "plan_mismatch", "counts"),
        ("/v1/subscriptions", subscribe(json!({})), 409, "meter_already_priced", "plan"),
        (
            &changes,
            json!({"kind": "set_count", "name": "seats", "count": 1, "when": {"at": "2020-01-01T00:00:00Z"}}),
            409,
            "before_start",
            "at",
        ),
        ("/v1/clock/advance", json!({"to": "2025-01-01T00:00:00Z"}), 409, "clock_refused", "to"),
        (
            "/v1/plans",
            json!({"key": "x", "cadence": "month", "prices": [{"key": "p", "meter": "nothing",
            "model": "per_unit", "charges": {"EUR": {"unit_price": 1}}}]}),
            422,
            "catalog_refused",
            "meter",
        ),
        (
            "/v1/prices/evaluate",
            json!({"currency": "EUR", "quantity": "1", "period": {"start": "2026-01-01T00:00:00Z",
            "end": "2026-02-01T00:00:00Z"}, "full_period": {"start": "2026-01-02T00:00:00Z", "end": "2026-02-01T00:00:00Z"},
            "price": {"model": "per_unit", "unit_price": "1"}}),
            422,
            "evaluation_refused",
            "",
        ),
        (
            "/v1/prices/evaluate",
            json!({"currency": "EURO", "price": {"model": "flat", "amount": 1}}),
            400,
            "invalid_request",
            "currency",
        ),
    ];
    for (path, body, status, code, parameter) in cases {
        let reply = world.post(path, &body);
        let problem = reply.refused(status, code);
        assert_eq!(problem["parameter"].as_str().unwrap_or_default(), parameter, "{path} {body}: {problem}");
    }
    let live = world
        .call(Method::POST, "/v1/clock/advance")
        .by(&world.live)
        .json(&json!({"to": "2027-01-01T00:00:00Z"}));
    live.new_key().send().refused(409, "clock_refused");
    let issue = format!("/v1/invoices/{}/issue", "inv_00000000000000000000000000");
    world.call(Method::POST, issue).new_key().send().refused(409, "not_a_draft");
    world.get("/v1/customers/nobody").refused(404, "not_found");
    world.get("/v1/sellers/acme").refused(404, "not_found");
}

/// When we break, the caller gets a reference and the log what happened.
#[test]
fn our_own_failures_tell_nothing_of_our_insides() {
    let world = World::sqlite();
    world.break_entropy();
    let reply = world.post("/v1/api-keys", &json!({"name": "second"}));
    let problem = reply.refused(500, "internal_error");
    let reference = problem["reference"].as_str().unwrap();
    assert_eq!(reference.len(), 16);
    assert!(problem["detail"].as_str().unwrap().contains(reference));
    for inside in ["entropy", "panic", "thread", "src/"] {
        assert!(!reply.text.to_lowercase().contains(inside), "{inside}: {}", reply.text);
    }
    world.get("/v1/clock").ok();
}
