//! Usage day by day over the API: asked for by sellers and customers, had as JSON and on pages.

use serde_json::json;
use sql::Engine;

use crate::world::World;

const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Postgres];

#[test]
fn the_usage_of_an_invoice_is_told_day_by_day_where_it_is_asked_for() {
    for engine in ENGINES {
        let world = World::on(engine);
        let (seller, ..) = world.furnished();
        let daily = json!({"usage_detail": "daily"});
        let kept = world.patch(format!("/v1/sellers/{seller}"), &daily).ok();
        assert_eq!(kept["usage_detail"], "daily");
        world.call(axum::http::Method::POST, "/v1/billing/run").new_key().send().ok();
        let first = world.get("/v1/invoices/INV-000001/usage").ok();
        assert_eq!((&first["series"], &first["left_out"]), (&json!([]), &json!(0)), "fees have no days");
        let event = |id: &str, time: &str, calls: u32| {
            json!({"id": id, "source": "s", "type": "api.call", "subject": "acme", "time": time,
                "data": {"calls": calls}})
        };
        let usage =
            json!([event("1", "2026-01-20T10:00:00Z", 1500), event("2", "2026-01-22T10:00:00Z", 300)]);
        world.post("/v1/events", &usage).ok();
        world.advance("2026-02-01T00:00:00Z");
        let drafts = world.get("/v1/invoices?state=draft").ok();
        let draft = drafts["data"][0]["id"].as_str().unwrap().to_owned();
        let told = world.get(format!("/v1/invoices/{draft}/usage")).ok();
        assert_eq!(told["id"], draft);
        let series = &told["series"][0];
        assert_eq!(
            (&series["meter"], &series["step"], &series["adds_up"]),
            (&json!("calls"), &json!("day"), &json!(true))
        );
        assert_eq!(series["quantity"], "1800");
        let steps = series["steps"].as_array().unwrap();
        let on = |day: &str| steps.iter().find(|step| step["from"] == day).unwrap()["quantity"].clone();
        assert_eq!([on("2026-01-20"), on("2026-01-21"), on("2026-01-22")], ["1500", "0", "300"]);
        let page = world.get(format!("/v1/invoices/{draft}/files/html"));
        page.is(200);
        for words in ["<svg role=\"img\"", "Usage", "Highest: 1,500", "20 Jan 2026"] {
            assert!(page.text.contains(words), "{words}: {}", page.text);
        }
        assert!(!page.text.contains("<script"));
    }
}

#[test]
fn a_customer_has_its_own_word_and_takes_it_back() {
    let world = World::sqlite();
    let (seller, ..) = world.furnished();
    let refused = world.patch(format!("/v1/sellers/{seller}"), &json!({"usage_detail": "hourly"}));
    let told = refused.refused(400, "invalid_request");
    assert_eq!(told["mistakes"][0]["place"], "usage_detail");
    let said = world.patch("/v1/customers/acme", &json!({"usage_detail": "none"})).ok();
    assert_eq!(said["usage_detail"], "none");
    assert_eq!(world.get("/v1/customers/acme").ok()["usage_detail"], "none");
    let emptied = world.patch("/v1/customers/acme", &json!({"usage_detail": null})).ok();
    assert_eq!(emptied.get("usage_detail"), None);
}
