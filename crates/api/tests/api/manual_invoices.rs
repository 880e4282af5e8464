//! Invoices that people write as a caller uses them, on both engines.

use axum::http::Method;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::{Reply, World};

/// An edit of a body.
type Edit = fn(&mut Value);

fn workshop() -> Value {
    json!({
        "customer": "acme", "currency": "EUR", "purchase_order": "PO-7", "memo": "Thank you",
        "lines": [
            {"description": "Workshop", "quantity": "2", "unit": "day", "unit_price": "900.00",
                "period": {"first": "2025-12-02", "last": "2025-12-03"}},
            {"description": "Travel", "unit_price": "184.50"}
        ]
    })
}

fn put(world: &World, id: &str, body: &Value) -> Reply {
    world.call(Method::PUT, format!("/v1/invoices/{id}")).json(body).new_key().send()
}

fn delete(world: &World, id: &str) -> Reply {
    world.call(Method::DELETE, format!("/v1/invoices/{id}")).new_key().send()
}

#[test]
fn a_draft_is_read_replaced_issued_and_duplicated() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        let seller = world.seller();
        let customer = world.customer(&seller, "acme");
        let draft = world.post("/v1/invoices", &workshop()).created();
        let id = draft["id"].as_str().unwrap();
        let said =
            ["state", "meaning", "memo", "purchase_order", "net"].map(|name| draft[name].as_str().unwrap());
        assert_eq!(said, ["draft", "manual", "Thank you", "PO-7", "1984.50"]);
        assert_eq!((&draft["number"], &draft["payer"]), (&Value::Null, &json!(customer)));
        assert_eq!(world.get(format!("/v1/invoices/{id}")).ok(), draft);
        let listed = world.get("/v1/invoices?state=draft&customer=acme").ok();
        assert_eq!((&listed["data"][0]["id"], &listed["data"][0]["state"]), (&json!(id), &json!("draft")));
        assert_eq!(world.get("/v1/invoices?state=open").ok()["data"], json!([]));
        let page = world.get(format!("/v1/invoices/{id}/files/html"));
        assert!(page.text.contains("Workshop") && page.text.contains("PO-7"), "{}", page.text);

        let mut changed = workshop();
        for name in ["customer", "currency"] {
            let unknown = put(&world, id, &changed);
            let place = unknown.refused(400, "invalid_request")["mistakes"][0]["place"].clone();
            assert_eq!(place, json!(name), "whom it bills stays");
            changed.as_object_mut().unwrap().remove(name);
        }
        changed["lines"][1]["unit_price"] = json!("200");
        assert_eq!(put(&world, id, &changed).ok()["net"], "2000.00");

        let issue = format!("/v1/invoices/{id}/issue");
        let key = "issue-once";
        let issued = world.call(Method::POST, issue.clone()).header("idempotency-key", key).send().ok();
        assert_eq!(
            (&issued["id"], &issued["state"], &issued["net"]),
            (&json!(id), &json!("open"), &json!("2000.00"))
        );
        let number = issued["number"].as_str().unwrap();
        let again = world.call(Method::POST, issue).header("idempotency-key", key).send().ok();
        assert_eq!(again, issued, "asked once more, it is the same answer");
        let refused = put(&world, id, &changed);
        let detail = refused.refused(422, "invoice_refused")["detail"].as_str().unwrap().to_owned();
        assert!(detail.contains(&format!("was issued as {number}")), "{detail}");
        delete(&world, id).refused(422, "invoice_refused");

        let copy =
            world.call(Method::POST, format!("/v1/invoices/{number}/duplicate")).new_key().send().created();
        assert_eq!((&copy["net"], &copy["state"]), (&json!("2000.00"), &json!("draft")));
        let copied = copy["id"].as_str().unwrap();
        assert_eq!(delete(&world, copied).ok()["state"], "discarded");
        world.get(format!("/v1/invoices/{copied}")).refused(404, "not_found");
        delete(&world, copied).refused(404, "not_found");

        let credit = json!({"lines": [{"line": 2}], "reason": "No train went"});
        let note = world.post(format!("/v1/invoices/{number}/credit-notes"), &credit).created();
        assert_eq!(note["net"], "-200.00");
    }
}

#[test]
fn one_is_issued_at_once_and_once() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        world.furnished();
        let mut body = workshop();
        body["issue"] = json!(true);
        let post = |body: &Value| {
            world.call(Method::POST, "/v1/invoices").json(body).header("idempotency-key", "once").send()
        };
        let first = post(&body).created();
        assert_eq!(
            (&first["state"], &first["lines"][0]["trace"]["kind"]),
            (&json!("open"), &json!("one_off"))
        );
        assert_eq!(post(&body).created(), first);
        let count = world.get("/v1/invoices?customer=acme").ok()["data"].as_array().unwrap().len();
        assert_eq!(count, 1);
    }
}

#[test]
fn wrong_ones_are_refused_with_their_place() {
    let world = World::on(Engine::Sqlite);
    world.furnished();
    let told = |change: Edit| {
        let mut body = workshop();
        change(&mut body);
        world.post("/v1/invoices", &body)
    };
    let mistakes: [(Edit, &str); 5] = [
        (|body| body["lines"][0]["quantity"] = json!("two"), "lines[0].quantity"),
        (|body| body["lines"][1]["unit_price"] = Value::Null, "lines[1].unit_price"),
        (|body| body["lines"][0]["period"]["last"] = json!("2025-12-01"), "lines[0].period.last"),
        (|body| body["currency"] = json!("EURO"), "currency"),
        (|body| body["lines"] = json!("Workshop"), "lines"),
    ];
    for (change, place) in mistakes {
        assert_eq!(told(change).refused(400, "invalid_request")["mistakes"][0]["place"], place);
    }
    let refused: [(Edit, &str); 3] = [
        (|body| body["lines"] = json!([]), "lines"),
        (|body| body["lines"][1]["unit_price"] = json!("-1"), "lines[1]"),
        (|body| body["due_on"] = json!("2020-01-01"), "due_on"),
    ];
    for (change, parameter) in refused {
        assert_eq!(told(change).refused(422, "invoice_refused")["parameter"], parameter);
    }
    told(|body| body["customer"] = json!("acne")).refused(404, "not_found");
}

#[test]
fn one_is_paid_in_instalments() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        let seller = world.seller();
        world.customer(&seller, "acme");
        let mut body = workshop();
        body["issue"] = json!(true);
        body["instalments"] = json!([{"percent": "30", "days": 0}, {"percent": "60", "days": 60}]);
        let wrong = world.post("/v1/invoices", &body).refused(422, "invoice_refused")["parameter"].clone();
        assert_eq!(wrong, "instalments", "they are 90 %");
        body["instalments"][1]["percent"] = json!("70");
        let issued = world.post("/v1/invoices", &body).created();
        let parts = issued["instalments"].as_array().unwrap();
        assert_eq!((parts.len(), &parts[0]["percent"]), (2, &json!("30")), "{issued}");
        assert_eq!(parts[1]["due_on"], issued["due_on"], "it is due by the last");
        assert_eq!(parts[0]["due_on"], issued["next_due_on"]);
        let path = format!("/v1/invoices/{}/instalments", issued["number"].as_str().unwrap());
        let shown = world.get(&path).ok();
        let first = &shown["instalments"][0];
        assert_eq!((&first["state"], &shown["schedules"][0]["issued"]), (&json!("open"), &json!(true)));
        assert_eq!(shown["instalments"][0]["open"]["amount"], parts[0]["amount"]);

        let later = json!({"instalments": [{"percent": "50", "days": 30}, {"percent": "50", "days": 90}]});
        let preview = path.replace("/instalments", "/preview-instalments");
        let preview = world.post(&preview, &later).ok();
        assert_eq!(world.get(&path).ok(), shown, "a preview keeps nothing");
        world.post(&path, &later).refused(400, "invalid_request");
        let mut agreed = later.clone();
        agreed["note"] = json!("Agreed by telephone");
        let agree = || {
            world
                .call(Method::POST, path.clone())
                .json(&agreed)
                .header("idempotency-key", "later")
                .send()
                .created()
        };
        let after = agree();
        assert_eq!(after["instalments"], preview["instalments"]);
        assert_eq!(agree(), after, "sent again it is agreed on once");
        let schedules = after["schedules"].as_array().unwrap();
        assert_eq!((schedules.len(), &schedules[1]["note"]), (2, &json!("Agreed by telephone")));
        let listed = world.get("/v1/invoices?customer=acme").ok()["data"][0].clone();
        assert_eq!(listed["next_due_on"], after["instalments"][0]["due_on"]);
        assert_eq!(listed["due_on"], issued["due_on"], "what was issued stays");
        world.get("/v1/invoices/INV-000099/instalments").refused(404, "not_found");
    }
}

/// What the customer's e-invoice will lack stands on a draft and on a preview, by the names that supply it.
#[test]
fn drafts_and_previews_say_what_their_e_invoice_will_lack() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        let (seller, _, subscription) = world.furnished();
        let draft = world.post("/v1/invoices", &workshop()).created();
        assert_eq!(draft.get("missing"), None, "its customer takes none");
        let id = draft["id"].as_str().unwrap();
        world.patch("/v1/customers/acme", &json!({"e_invoice": {"profile": "xrechnung"}})).ok();
        let places = |shown: &Value| {
            let missing = shown["missing"].as_array().unwrap_or_else(|| panic!("{shown}"));
            assert!(missing.iter().all(|one| one["way_out"].is_string()), "{missing:?}");
            missing.iter().map(|one| one["place"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        let preview = json!({"subscription": subscription});
        let shown = |world: &World| {
            let draft = world.get(format!("/v1/invoices/{id}")).ok();
            [draft, world.post("/v1/invoices/preview", &preview).ok()["documents"][0].clone()]
        };
        for shown in shown(&world) {
            let places = places(&shown);
            for wanted in [
                "seller.country",
                "seller.contact",
                "seller.bank_accounts",
                "customer.country",
                "customer.buyer_reference",
            ] {
                assert!(places.iter().any(|place| place == wanted), "{wanted}: {places:?}");
            }
        }
        let own = json!({"country": "DE", "city": "Berlin", "postcode": "10115", "vat_id": "DE136695976",
            "contact": {"name": "Ann", "phone": "+49 30 1234567", "email": "a@example.com"},
            "electronic_address": {"scheme": "9930", "id": "DE136695976"},
            "bank_accounts": [{"iban": "DE02120300000000202051"}]});
        world.patch(format!("/v1/sellers/{seller}"), &own).ok();
        let own = json!({"country": "DE", "city": "Leipzig", "postcode": "04109", "buyer_reference": "R-1",
            "address": ["Markt 2"], "electronic_address": {"scheme": "9930", "id": "DE811569869"}});
        world.patch("/v1/customers/acme", &own).ok();
        for shown in shown(&world) {
            assert_eq!(shown["missing"], json!([]), "{shown}");
        }
    }
}
