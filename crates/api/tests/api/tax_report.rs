//! The tax report as finance asks for it, on both engines: what documents of some days come to by tax and place, and sales
//! to consumers in other member states against the threshold.

use axum::http::Method;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::World;

fn euro(amount: &str) -> Value {
    json!({"amount": amount, "currency": "EUR"})
}

fn customer(world: &World, key: &str, more: Value) {
    let mut body = json!({"external_key": key, "name": key, "seller": world.get("/v1/sellers").ok()["data"][0]["id"],
        "address": []});
    let fields = more.as_object().unwrap().clone();
    body.as_object_mut().unwrap().extend(fields);
    world.post("/v1/customers", &body).created();
}

fn bill(world: &World, customer: &str, amount: &str) -> Value {
    let body = json!({"customer": customer, "currency": "EUR", "issue": true,
        "lines": [{"description": "Streaming", "unit_price": amount}]});
    world.post("/v1/invoices", &body).created()
}

fn rows(report: &Value) -> Vec<Value> {
    let sums = report["sums"].as_array().unwrap().iter();
    let row = |sum: &Value| {
        json!([
            sum["area"],
            sum["treatment"],
            sum["category_code"],
            sum["percent"],
            sum["country"],
            sum["net"]["amount"],
            sum["tax"]["amount"],
            sum["invoices"]
        ])
    };
    sums.map(row).collect()
}

#[test]
fn what_was_billed_is_summed_by_tax_and_place() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        let (seller, ..) = world.furnished();
        let tax = json!({"supply": "digital", "threshold": "below"});
        let de = json!({"address": [], "country": "DE", "tax": tax, "tax_rates": []});
        world.patch(format!("/v1/sellers/{seller}"), &de).ok();
        customer(&world, "anna", json!({"country": "FR"}));
        customer(&world, "bert", json!({"country": "AT"}));
        customer(
            &world,
            "firm",
            json!({"country": "AT", "vat_id": "ATU36801500", "tax": {"vat_id_check":
            {"vat_id": "ATU36801500", "standing": "checked", "on": "2026-01-01"}}}),
        );
        customer(&world, "quebec", json!({"country": "CA", "region": "QC"}));
        bill(&world, "anna", "4000.00");
        bill(&world, "bert", "4200.00");
        bill(&world, "firm", "100.00");
        bill(&world, "quebec", "50.00");
        let path = "/v1/tax/report?from=2026-01-01&to=2026-02-01";
        let report = world.get(path).ok();
        assert_eq!(
            rows(&report),
            [
                json!(["AT", "reverse_charge", "AE", "0", "AT", "100.00", "0.00", 1]),
                json!(["CA", "outside_scope", "O", "0", "CA", "50.00", "0.00", 1]),
                json!(["DE", "charged", "S", "19", "AT", "4200.00", "798.00", 1]),
                json!(["DE", "charged", "S", "19", "FR", "4000.00", "760.00", 1]),
            ],
            "{report}"
        );
        assert_eq!(report["sums"][1]["region"], "QC");
        let sales = &report["distance_sales"][0];
        assert_eq!((&sales["year"], &sales["net"]), (&json!(2026), &euro("8200.00")));
        assert!(sales["passed_on"].is_null());
        // What is credited, or void with what cancels it, is taken off.
        let anna = bill(&world, "anna", "1000.00");
        let number = anna["number"].as_str().unwrap();
        let credit = json!({"amount": euro("500.00"), "reason": "Outage"});
        world.post(format!("/v1/invoices/{number}/credit-notes"), &credit).created();
        let wrong = bill(&world, "bert", "70.00")["number"].clone();
        let void = json!({"reason": "Wrong"});
        world.post(format!("/v1/invoices/{}/void", wrong.as_str().unwrap()), &void).created();
        let report = world.get(path).ok();
        assert_eq!(rows(&report)[2], json!(["DE", "charged", "S", "19", "AT", "4200.00", "798.00", 1]));
        assert_eq!(rows(&report)[3], json!(["DE", "charged", "S", "19", "FR", "4500.00", "855.00", 2]));
        bill(&world, "anna", "1300.01");
        let report = world.get(path).ok();
        let sales = &report["distance_sales"][0];
        assert_eq!((&sales["net"], &sales["passed_on"]), (&euro("10000.01"), &report["from"]), "{report}");
        let booked = world.get("/v1/ledger/trial-balance").ok();
        let taxes = booked["accounts"].as_array().unwrap().iter();
        let taxes = taxes.filter(|row| row["account"].as_str().unwrap().starts_with("tax_payable"));
        let minor =
            |amount: &Value| amount["amount"].as_str().unwrap().replace('.', "").parse::<i64>().unwrap();
        let owed: i64 = taxes.map(|row| minor(&row["credit"]) - minor(&row["debit"])).sum();
        let summed: i64 = report["sums"].as_array().unwrap().iter().map(|sum| minor(&sum["tax"])).sum();
        assert_eq!(owed, summed, "the report is what the books owe");
        assert_eq!(world.get("/v1/tax/report?from=2026-02-01&to=2026-03-01").ok()["sums"], json!([]));
    }
}

#[test]
fn days_that_are_none_are_refused() {
    let world = World::sqlite();
    world.furnished();
    for query in [
        "",
        "?from=2026-01-01",
        "?from=2026-01-01&to=2026-01-01",
        "?from=2026-01-01&to=2028-01-03",
        "?from=x&to=2026-01-01",
        "?from=2026-01-01&to=2026-02-01&seller=x",
    ] {
        world.call(Method::GET, format!("/v1/tax/report{query}")).send().refused(400, "invalid_request");
    }
    world.get("/v1/tax/report?from=2024-01-01&to=2026-01-01").ok();
}
