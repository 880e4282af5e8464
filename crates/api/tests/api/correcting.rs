//! Events cancelled and amended over HTTP: what is answered, and what is refused by name.

use axum::http::Method;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::World;

fn event(id: &str, calls: u32) -> Value {
    json!({"id": id, "source": "s", "type": "api.call", "subject": "acme", "time": "2026-01-10T10:00:00Z",
        "data": {"calls": calls}})
}

fn counts(answer: &Value) -> [u64; 3] {
    ["cancelled", "already_cancelled", "refused"].map(|name| answer[name].as_u64().unwrap())
}

/// What is kept and on no bill: here all that counts, as nobody has subscribed.
fn counted(world: &World) -> Vec<String> {
    let page = world.get("/v1/events/unbilled").ok();
    page["data"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn events_are_cancelled_by_name_and_once() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        world.post("/v1/events", &json!([event("1", 1), event("2", 2), event("3", 3)])).ok();
        let named = |ids: &[&str]| -> Value {
            ids.iter().map(|id| json!({"source": "s", "id": id})).collect::<Vec<_>>().into()
        };
        let asked = json!({"events": named(&["2", "9", "2"]), "reason": "a test run"});
        let answer = world.post("/v1/events/cancel", &asked).ok();
        assert_eq!(counts(&answer), [1, 1, 1]);
        let outcomes = answer["outcomes"].as_array().unwrap();
        let told: Vec<_> = outcomes.iter().map(|one| one["status"].as_str().unwrap()).collect();
        assert_eq!(told, ["cancelled", "refused", "already_cancelled"]);
        assert_eq!(outcomes[1]["code"], "event_unknown");
        let message = outcomes[1]["message"].as_str().unwrap();
        assert!(message.contains("\"9\"") && message.contains("\"s\""), "{message}");
        assert_eq!(counts(&world.post("/v1/events/cancel", &asked).ok()), [0, 2, 1]);
        assert_eq!(counted(&world), ["1", "3"]);
        let again = world.post("/v1/events", &event("2", 2)).ok();
        assert_eq!((&again["duplicates"], counted(&world).len()), (&json!(1), 2), "it is known for ever");
        let live = json!({"events": named(&["1"])});
        let other = world.call(Method::POST, "/v1/events/cancel").by(&world.live).json(&live).send().ok();
        assert_eq!(counts(&other), [0, 0, 1], "another environment's events are not seen");
    }
}

#[test]
fn an_event_is_amended_by_another() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        world.post("/v1/events", &json!([event("1", 1), event("2", 2)])).ok();
        let asked = json!({"source": "s", "id": "1", "replacement": event("1b", 5), "reason": "wrong unit"});
        let done = world.post("/v1/events/amend", &asked).ok();
        assert_eq!(done, json!({"status": "amended", "cancelled_at": 3, "replaced_at": 4}));
        let again = world.post("/v1/events/amend", &asked).ok();
        assert_eq!(again, json!({"status": "already_amended", "cancelled_at": 3, "replaced_at": 4}));
        assert_eq!(counted(&world), ["1b", "2"]);
        let amend = |id: &str, replacement: Value| {
            world.post("/v1/events/amend", &json!({"source": "s", "id": id, "replacement": replacement}))
        };
        let problem = amend("9", event("10", 5)).refused(404, "not_found").clone();
        assert!(problem["detail"].as_str().unwrap().contains("\"9\""), "{problem}");
        assert_eq!(amend("2", event("1b", 5)).refused(409, "event_conflict")["parameter"], "replacement.id");
        amend("2", event("2", 5)).refused(409, "event_conflict");
        amend("1", event("1c", 5)).refused(409, "already_cancelled");
        let bad = json!({"id": "x", "source": "s", "type": "t", "time": "2026-01-10T10:00:00Z"});
        let problem = amend("2", bad).refused(422, "event_refused").clone();
        assert!(problem["detail"].as_str().unwrap().contains("subject"), "{problem}");
        amend("2", json!("later")).refused(422, "event_refused");
        assert_eq!(counted(&world), ["1b", "2"], "nothing else was changed");
    }
}

#[test]
fn a_request_that_names_nothing_is_refused() {
    let world = World::sqlite();
    world.post("/v1/events/cancel", &json!({"events": []})).refused(400, "invalid_request");
    world.post("/v1/events/cancel", &json!({})).refused(400, "invalid_request");
    world.post("/v1/events/cancel", &json!({"events": [{"id": "1"}]})).refused(400, "invalid_request");
    world.post("/v1/events/cancel", &json!({"events": [], "why": "x"})).refused(400, "invalid_request");
    let one = json!({"source": "s", "id": "1"});
    let many = json!({"events": vec![one.clone(); 1_001]});
    world.post("/v1/events/cancel", &many).refused(400, "invalid_request");
    world.post("/v1/events/amend", &one).refused(400, "invalid_request");
    let marked =
        json!({"id": "1\u{1}", "source": "s", "type": "t", "subject": "a", "time": "2026-01-10T10:00:00Z"});
    let problem = world.post("/v1/events", &marked).refused(422, "event_refused").clone();
    assert_eq!(problem["reason"], "id_marked", "{problem}");
    let named = json!({"events": [{"source": "s", "id": "1\u{1}"}]});
    assert_eq!(counts(&world.post("/v1/events/cancel", &named).ok()), [0, 0, 1]);
}

#[test]
fn a_preview_says_which_documents_would_differ_and_keeps_nothing() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        let (_, customer, subscription) = world.furnished();
        world.post("/v1/events", &json!([event("1", 1_000), event("2", 200)])).ok();
        world.advance("2026-02-05T00:00:00Z");
        let before = world.get("/v1/invoices").ok();
        let mut late = event("3", 500);
        late["time"] = json!("2026-01-20T00:00:00Z");
        let mut nobodys = event("4", 1);
        nobodys["subject"] = json!("whose");
        let mut old = event("5", 1);
        old["time"] = json!("1926-01-10T10:00:00Z");
        let asked = json!({"events": [late, nobodys, event("1", 1_000), old],
            "cancel": [{"source": "s", "id": "2"}, {"source": "s", "id": "9"}]});
        let told = world.post("/v1/events/preview", &asked).ok();
        let counts_of = |name: &str| told["events"][name].as_u64().unwrap();
        let tried = ["accepted", "duplicates", "conflicts", "refused"].map(counts_of);
        assert_eq!(tried, [2, 1, 0, 1]);
        assert_eq!(counts(&told["cancellations"]), [1, 0, 1]);
        let effect = &told["effect"];
        assert_eq!(effect["unassigned_subjects"], json!(["whose"]));
        assert_eq!(effect["subscription_count"], 1);
        let [only] = effect["differences"].as_array().unwrap().as_slice() else { panic!("{told}") };
        assert_eq!((&only["subscription"], &only["customer"]), (&json!(subscription), &json!(customer)));
        assert_eq!(only["corrects"].as_array().unwrap().len(), 1, "{told}");
        // 500 more and 200 less, at 0.01.
        assert_eq!(only["difference"], json!({"amount": "3.00", "currency": "EUR"}));
        assert_eq!(effect["documents"].as_array().unwrap().len(), 1, "{told}");
        assert_eq!(world.get("/v1/invoices").ok(), before);
        let again = world.post("/v1/events/preview", &asked).ok();
        assert_eq!(again, told, "nothing was kept");
        world.post("/v1/events/preview", &json!({})).refused(400, "invalid_request");
        world.post("/v1/events/preview", &json!({"events": {}})).refused(400, "invalid_request");
        world
            .post("/v1/events/preview", &json!({"cancel": [], "as_of": "soon"}))
            .refused(400, "invalid_request");
    }
}
