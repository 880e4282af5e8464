//! The events of a line with what each added, over HTTP.

use serde_json::{Value, json};
use sql::Engine;

use crate::world::World;

fn event(id: &str, time: &str, calls: u32) -> Value {
    json!({"id": id, "source": "s", "type": "api.call", "subject": "acme", "time": time, "data": {"calls": calls}})
}

/// The number of the invoice that has a line of usage with events, and the line.
fn usage_line(world: &World) -> (String, u64) {
    let listed = world.get("/v1/invoices").ok();
    for invoice in listed["data"].as_array().unwrap() {
        let number = invoice["number"].as_str().unwrap_or_default().to_owned();
        let whole = world.get(format!("/v1/invoices/{number}")).ok();
        let lines = whole["lines"].as_array().unwrap();
        let counted = |line: &&Value| line["trace"]["event_count"].as_u64().is_some_and(|count| count > 0);
        if let Some(line) = lines.iter().find(counted) {
            return (number, line["number"].as_u64().unwrap());
        }
    }
    panic!("no line of usage: {listed}");
}

#[test]
fn each_event_of_a_line_is_listed_page_by_page() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        let (_, _, subscription) = world.furnished();
        let days = ["05", "10", "15", "20"];
        let sent: Vec<Value> = (1..)
            .zip(days)
            .map(|(number, day)| {
                event(&number.to_string(), &format!("2026-01-{day}T10:00:00Z"), number * 100)
            })
            .collect();
        world.post("/v1/events", &json!(sent)).ok();
        world.advance("2026-02-05T00:00:00Z");
        let (number, line) = usage_line(&world);
        let path = format!("/v1/invoices/{number}/lines/{line}/events");
        let first = world.get(format!("{path}?limit=3")).ok();
        assert_eq!((&first["number"], &first["line"]), (&json!(number), &json!(line)));
        assert_eq!((&first["before"], &first["shared_by"]), (&Value::Null, &Value::Null));
        let meter = &first["meters"][0];
        assert_eq!(
            (&meter["meter"], &meter["quantity"], &meter["carried"]),
            (&json!("calls"), &json!("1000"), &json!("0"))
        );
        let data = first["data"].as_array().unwrap();
        assert_eq!(data.len(), 3);
        assert_eq!(data[1]["id"], "2");
        let part = json!([{"meter": "calls", "subscription": subscription, "value": "200", "quantity": "200",
            "decides": false, "opening": false}]);
        assert_eq!(data[1]["parts"], part);
        assert_eq!(
            (&data[1]["change"], &data[1]["late"], &data[1]["cancelled"]),
            (&Value::Null, &json!(false), &Value::Null)
        );
        let next = first["next"].as_str().unwrap();
        let rest = world.get(format!("{path}?limit=3&after={next}")).ok();
        assert_eq!((rest["data"].as_array().unwrap().len(), &rest["next"]), (1, &Value::Null));
        // What is cancelled later is said, and still part of the invoice.
        let cancel = json!({"events": [{"source": "s", "id": "1"}], "reason": "a test"});
        world.post("/v1/events/cancel", &cancel).ok();
        let later = world.get(&path).ok();
        assert_eq!(later["data"][0]["cancelled"], json!({"position": 5, "reason": "a test"}));
        assert_eq!(later["data"][0]["parts"][0]["quantity"], "100");
        for wrong in [
            "?limit=0",
            "?after=zz",
            "?line=1",
            &format!("?after={}", api::page::cursor("events_of_line", "x")),
        ] {
            world.get(format!("{path}{wrong}")).refused(400, "invalid_request");
        }
        world.get(format!("/v1/invoices/{number}/lines/x/events")).refused(400, "invalid_request");
        world.get(format!("/v1/invoices/{number}/lines/99/events")).refused(400, "invalid_request");
        world.get("/v1/invoices/INV-000099/lines/1/events").refused(404, "not_found");
        let fee = world.get("/v1/invoices/INV-000001/lines/1/events");
        let said = fee.refused(400, "invalid_request")["detail"].as_str().unwrap();
        assert!(said.contains("no event was measured for it"), "{said}");
    }
}
