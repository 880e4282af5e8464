//! Drafts of runs as a caller uses them: added to, held back, approved as they were seen, behind the wall of their environment.

use axum::http::Method;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::{Reply, World};

const BOUNDARY: &str = "2026-02-01T00:00:00Z";

fn change(world: &World, id: &str, body: &Value) -> Reply {
    world.patch(format!("/v1/invoices/{id}"), body)
}

/// The drafts of a world whose seller asks for approval, after its first boundary.
fn waiting(engine: Engine) -> (World, Value) {
    let world = World::on(engine);
    let (seller, ..) = world.furnished();
    world.patch(format!("/v1/sellers/{seller}"), &json!({"approval": "required", "approval_days": 3})).ok();
    world.advance(BOUNDARY);
    let listed = world.get("/v1/approvals?customer=acme").ok();
    let drafts = listed["data"].as_array().unwrap().clone();
    let draft = drafts.last().unwrap().clone();
    (world, draft)
}

#[test]
fn a_draft_is_added_to_and_approved_as_it_was_seen() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let (world, waits) = waiting(engine);
        let id = waits["id"].as_str().unwrap();
        let draft = world.get(format!("/v1/invoices/{id}")).ok();
        assert_eq!((&draft["state"], &draft["waits_for"]), (&json!("draft"), &json!("approval")));
        assert_eq!(draft["fingerprint"], waits["fingerprint"]);
        let said = json!({
            "memo": "Thank you", "purchase_order": "PO-7", "net_days": 30, "note": "Asked for by Ms Weiss",
            "lines": [{"description": "Setup", "quantity": "2", "unit_price": "50"}]
        });
        let key = "said-once";
        let call = || world.call(Method::PATCH, format!("/v1/invoices/{id}")).header("idempotency-key", key);
        let changed = call().json(&said).send().ok();
        assert_eq!(call().json(&said).send().ok(), changed, "asked once more, it is the same answer");
        call().json(&json!({})).send().refused(422, "idempotency_key_reused");
        let names = ["meaning", "memo", "purchase_order"].map(|name| changed[name].as_str().unwrap());
        assert_eq!(names, ["noted", "Thank you", "PO-7"]);
        let own = changed["lines"].as_array().unwrap().last().unwrap();
        assert_eq!((&own["description"], &own["amount"]), (&json!("Setup"), &json!("100.00")));
        let page = world.get(format!("/v1/invoices/{id}/files/html"));
        assert!(page.text.contains("PO-7") && page.text.contains("Setup"), "{}", page.text);
        let one = change(&world, id, &json!({"memo": null, "due_on": "2026-02-20"})).ok();
        assert_eq!((&one["memo"], &one["due_on"]), (&Value::Null, &json!("2026-02-20")));
        assert_eq!(one["said"]["net_days"], Value::Null, "a day takes the place of days");
        assert_eq!(world.get(format!("/v1/invoices/{id}")).ok(), one);

        let approve = |seen: &Value| world.post(format!("/v1/invoices/{id}/approve"), &json!({"seen": seen}));
        world
            .call(Method::POST, format!("/v1/invoices/{id}/issue"))
            .new_key()
            .send()
            .refused(409, "approval_needed");
        let stale = approve(&waits["fingerprint"]);
        let detail = stale.refused(409, "stale")["detail"].as_str().unwrap().to_owned();
        assert!(detail.contains(one["fingerprint"].as_str().unwrap()), "{detail}");
        let issued = approve(&one["fingerprint"]).ok();
        assert_eq!((&issued["id"], &issued["state"]), (&json!(id), &json!("open")));
        assert_eq!((&issued["total"], &issued["purchase_order"]), (&one["total"], &json!("PO-7")));
        assert_eq!(approve(&one["fingerprint"]).ok(), issued, "the same once more, under whatever key");
        approve(&waits["fingerprint"]).refused(409, "not_a_draft");
        change(&world, id, &json!({"memo": "Too late"})).refused(409, "not_a_draft");
        let said = world.get("/v1/draft-changes").ok();
        assert_eq!(
            (&said["data"][0]["became"], &said["data"][0]["number"]),
            (&json!("issued"), &issued["number"])
        );
    }
}

#[test]
fn what_waits_too_long_is_told_and_a_wall_is_between_environments() {
    let (world, waits) = waiting(Engine::Sqlite);
    let id = waits["id"].as_str().unwrap();
    world.advance("2026-02-10T00:00:00Z");
    let told = world.get("/v1/outbox").ok();
    let told: Vec<&Value> =
        told["data"].as_array().unwrap().iter().filter(|one| one["type"] == "draft.unapproved").collect();
    assert!(told.iter().any(|one| one["subject"] == *id), "{told:?}");
    let aged = world.get("/v1/approvals").ok();
    assert!(aged["data"][0]["days"].as_i64().unwrap() >= 7, "{aged}");
    let other = world.post("/v1/environments", &json!({"name": "other"})).created();
    let other = other["api_key"]["secret"].as_str().unwrap().to_owned();
    let path = format!("/v1/invoices/{id}");
    let by = |method: Method, path: String, body: Value| {
        world.call(method, path).by(&other).json(&body).new_key().send()
    };
    by(Method::PATCH, path.clone(), json!({"memo": "Mine"})).refused(409, "not_a_draft");
    by(Method::POST, format!("{path}/approve"), json!({"seen": waits["fingerprint"]}))
        .refused(409, "not_a_draft");
    for list in ["/v1/approvals", "/v1/draft-changes"] {
        assert_eq!(world.call(Method::GET, list).by(&other).send().ok()["data"], json!([]));
    }
}

#[test]
fn what_cannot_be_said_is_told_with_its_place() {
    let (world, waits) = waiting(Engine::Sqlite);
    let id = waits["id"].as_str().unwrap();
    let mistakes = [
        (json!({"memo": 7}), "memo"),
        (json!({"due_on": "soon"}), "due_on"),
        (json!({"due_on": "2026-03-01", "net_days": 3}), "net_days"),
        (json!({"hold": "yes"}), "hold"),
        (json!({"lines": [{"description": "x", "unit_price": "a"}]}), "lines[0].unit_price"),
        (json!({"colour": "blue"}), "colour"),
    ];
    for (body, place) in mistakes {
        let refused = change(&world, id, &body);
        assert_eq!(refused.refused(400, "invalid_request")["mistakes"][0]["place"], place, "{body}");
    }
    change(&world, id, &json!({"note": 7})).refused(400, "invalid_request");
    let refused = [
        (json!({"due_on": "2026-01-01"}), "due_on"),
        (json!({"lines": [{"description": "x", "unit_price": "-1"}]}), "lines[0]"),
        (
            json!({"lines": [{"description": "x", "unit_price": "1", "tax_category": "unheard"}]}),
            "lines[0].tax_category",
        ),
    ];
    for (body, place) in refused {
        assert_eq!(change(&world, id, &body).refused(422, "invoice_refused")["parameter"], place, "{body}");
    }
    let approve = world.post(format!("/v1/invoices/{id}/approve"), &json!({}));
    assert_eq!(approve.refused(400, "invalid_request")["mistakes"][0]["place"], "seen");
    world.post("/v1/invoices/INV-7/approve", &json!({"seen": "x"})).refused(404, "not_found");
    assert_eq!(world.get("/v1/draft-changes").ok()["data"], json!([]));
}

#[test]
fn approvals_are_paged_by_place_whatever_became_of_the_last_one() {
    let (world, _) = waiting(Engine::Sqlite);
    world.advance("2026-04-02T00:00:00Z");
    let all = world.get("/v1/approvals").ok();
    let all = all["data"].as_array().unwrap().clone();
    assert!(all.len() >= 2, "{all:?}");
    let first = world.get("/v1/approvals?limit=1").ok();
    let (id, next) = (first["data"][0]["id"].as_str().unwrap(), first["next"].as_str().unwrap());
    let approved = json!({"seen": first["data"][0]["fingerprint"]});
    world.post(format!("/v1/invoices/{id}/approve"), &approved).ok();
    let second = world.get(format!("/v1/approvals?limit=1&after={next}")).ok();
    assert_eq!(second["data"][0]["id"], all[1]["id"]);
    for nothing in ["nothing", "7 nothing", "soon inv_00000000000000000000000000"] {
        let text = format!("approvals\n{nothing}");
        let cursor: String = text.bytes().map(|byte| format!("{byte:02x}")).collect();
        world.get(format!("/v1/approvals?after={cursor}")).refused(400, "invalid_request");
    }
}

#[test]
fn a_note_alone_is_not_swallowed_and_what_changes_nothing_keeps_nothing() {
    let (world, waits) = waiting(Engine::Sqlite);
    let id = waits["id"].as_str().unwrap();
    let before = world.get(format!("/v1/invoices/{id}")).ok();
    let refused = change(&world, id, &json!({"note": "As agreed"}));
    let problem = refused.refused(400, "invalid_request");
    assert_eq!(problem["parameter"], "note", "{problem}");
    change(&world, id, &json!({"note": 7, "hold": true})).refused(400, "invalid_request");
    assert_eq!(change(&world, id, &json!({})).ok(), before);
    assert_eq!(change(&world, id, &json!({"hold": false, "memo": null, "note": "Nothing"})).ok(), before);
    assert_eq!(world.get("/v1/draft-changes").ok()["data"], json!([]));
    change(&world, id, &json!({"hold": true, "note": "As agreed"})).ok();
    assert_eq!(world.get("/v1/draft-changes").ok()["data"][0]["note"], "As agreed");
}

/// The next look after a change of seller or customer: what is missing, what is printed, and what is approved are of now.
#[test]
fn a_draft_is_of_its_parties_as_they_are_now() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let (world, waits) = waiting(engine);
        let id = waits["id"].as_str().unwrap();
        let draft = || world.get(format!("/v1/invoices/{id}")).ok();
        assert_eq!(draft()["missing"], Value::Null, "it takes no e-invoice");
        world.patch("/v1/customers/acme", &json!({"e_invoice": {"profile": "xrechnung"}})).ok();
        world.advance("2026-02-01T00:00:01Z");
        let places = |draft: &Value| -> Vec<String> {
            let missing = draft["missing"].as_array().unwrap_or_else(|| panic!("{draft}"));
            missing.iter().map(|one| one["place"].as_str().unwrap().to_owned()).collect()
        };
        let lacking = draft();
        assert!(places(&lacking).iter().any(|place| place.contains("buyer_reference")), "{lacking}");
        assert_ne!(lacking["fingerprint"], waits["fingerprint"]);
        world.patch("/v1/customers/acme", &json!({"buyer_reference": "04011000-1234512345-06"})).ok();
        world.advance("2026-02-01T00:00:02Z");
        let given = draft();
        assert!(!places(&given).iter().any(|place| place.contains("buyer_reference")), "{given}");
        let listed = world.get("/v1/approvals?customer=acme").ok();
        let listed = listed["data"].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap().clone();
        assert_eq!(listed["fingerprint"], given["fingerprint"]);
        let approve = |seen: &Value| world.post(format!("/v1/invoices/{id}/approve"), &json!({"seen": seen}));
        approve(&lacking["fingerprint"]).refused(409, "stale");
        assert_eq!(approve(&given["fingerprint"]).ok()["id"], id);
    }
}

#[test]
fn a_draft_that_is_gone_says_what_bills_in_its_place() {
    let (world, waits) = waiting(Engine::Sqlite);
    let id = waits["id"].as_str().unwrap();
    change(&world, id, &json!({"memo": "Mind this"})).ok();
    world.patch("/v1/customers/acme", &json!({"invoices_together": true})).ok();
    world.advance("2026-02-01T00:00:01Z");
    let listed = world.get("/v1/approvals?customer=acme").ok();
    let of =
        listed["data"].as_array().unwrap().iter().find(|one| one["due"] == waits["due"]).unwrap().clone();
    assert_ne!(of["id"], waits["id"]);
    for path in ["", "/files", "/files/html", "/usage"] {
        let gone = world.get(format!("/v1/invoices/{id}{path}"));
        let detail = gone.refused(404, "not_found")["detail"].as_str().unwrap().to_owned();
        assert!(
            detail.contains("is gone") && detail.contains(of["id"].as_str().unwrap()),
            "{path}: {detail}"
        );
    }
    let nobody = world.get("/v1/invoices/inv_00000000000000000000000000/files/html");
    assert!(!nobody.refused(404, "not_found")["detail"].as_str().unwrap().contains("is gone"));
}
