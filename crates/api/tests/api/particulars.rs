//! What e-invoices say of sellers and customers: set, changed, emptied and refused, and what was issued before it stays.

use axum::http::Method;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::World;

/// What a seller may say beside, every name of it.
fn of_seller() -> Value {
    json!({
        "trading_name": "Example", "city": "Berlin", "postcode": "10115", "region": "BE", "country": "DE",
        "vat_id": "DE136695976", "registration": "HRB 86891", "registration_scheme": "0204", "legal": "Amtsgericht Charlottenburg",
        "contact": {"name": "Accounts", "phone": "+49 30 1234567", "email": "billing@example.com"},
        "electronic_address": {"scheme": "9930", "id": "DE136695976"},
        "bank_accounts": [
            {"iban": "DE02120300000000202051", "bic": "BYLADEM1001", "holder": "Example Trust"},
            {"account": "12-345 678", "currency": "USD"}
        ],
        "exemption": "§ 19 UStG", "terms": "Payable in full", "notes": ["Thank you", "See you"], "language": "de",
        "usage_detail": "daily", "keep_files": "e_invoices",
        "tax": {
            "supply": "digital",
            "categories": [
                {"category": "e-books", "supply": "digital", "class": "reduced"},
                {"category": "parcels", "supply": "goods", "sent_from": "NL"},
                {"category": "teaching", "supply": "exempt", "reason_code": "VATEX-EU-132-1I"}
            ],
            "rates": [{"place": "US-NY:100", "from": "2026-01-01", "name": "Sales tax", "percent": "8.875"}],
            "registrations": [{"place": "CH", "scheme": "domestic", "from": "2026-01-01", "until": "2027-01-01"}],
            "established_elsewhere": true, "small_business": {"reason": "§ 19 UStG"},
            "destination_from": "2026-01-01", "threshold": "below", "unchecked_id": "believe"
        }
    })
}

/// What a customer may say beside, every name of it.
fn of_customer() -> Value {
    json!({
        "trading_name": "Acme", "city": "Leeds", "postcode": "LS1 4AP", "region": "Yorkshire", "country": "GB",
        "vat_id": "GB980780684", "registration": "00445790", "registration_scheme": "0225", "legal": "Registered in England",
        "contact": {"name": "Payables"}, "electronic_address": {"scheme": "EM", "id": "bills@acme.example"},
        "buyer_reference": "04011000-12345-03", "purchase_order": "PO-7781",
        "e_invoice": {"profile": "xrechnung", "format": "cii"}, "network": "peppol", "usage_detail": "none",
        "tax": {
            "says": "business",
            "vat_id_check": {"vat_id": "GB980780684", "standing": "checked", "on": "2026-01-02", "evidence": "HMRC 1"},
            "certificates": [{"place": "US-NY", "number": "ST-120", "from": "2026-01-01"}]
        }
    })
}

/// One object with the names of both.
fn joined(mut one: Value, other: &Value) -> Value {
    one.as_object_mut().unwrap().extend(other.as_object().unwrap().clone());
    one
}

/// Asserts that an answer says all of that.
#[track_caller]
fn says(answer: &Value, said: &Value) {
    for (name, value) in said.as_object().unwrap() {
        assert_eq!(&answer[name], value, "{name} in {answer}");
    }
}

fn on_both(go: impl Fn(&World)) {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        go(&World::on(engine));
    }
}

#[test]
fn what_is_said_is_kept_and_emptied_name_by_name() {
    on_both(|world| {
        let seller = json!({"name": "S", "address": ["Hauptstr. 1"], "zone": "UTC"});
        let made = world.post("/v1/sellers", &joined(seller, &of_seller())).created();
        says(&made, &of_seller());
        let seller = format!("/v1/sellers/{}", made["id"].as_str().unwrap());
        let bare =
            json!({"seller": made["id"], "external_key": "acme", "name": "A", "address": ["1 Mill Lane"]});
        let made = world.post("/v1/customers", &joined(bare, &of_customer())).created();
        says(&made, &of_customer());
        assert_eq!(world.get("/v1/customers").ok()["data"][0], made);
        for (path, all) in [(seller.as_str(), of_seller()), ("/v1/customers/acme", of_customer())] {
            let mut left = all.clone();
            // What stands beside another first and the country last: what stands beside them would miss it.
            let mut names: Vec<String> = all.as_object().unwrap().keys().cloned().collect();
            let is_beside =
                |name: &String| ["tax", "network", "registration_scheme"].contains(&name.as_str());
            names.sort_by_key(|name| (!is_beside(name), name == "country"));
            for (count, name) in names.iter().enumerate() {
                let changed = world.patch(path, &json!({name: null})).ok();
                left.as_object_mut().unwrap().remove(name);
                says(&changed, &left);
                assert_eq!(changed.get(name), None, "{name} is emptied");
                assert_eq!(changed["version"], json!(count + 2));
                let again = world.patch(path, &json!({name: null})).ok();
                assert_eq!(again["version"], changed["version"], "nothing changed");
            }
            let whole = world.patch(path, &all).ok();
            says(&whole, &all);
            assert_eq!(world.get(path).ok(), whole);
        }
    });
}

#[test]
fn mistakes_are_told_all_at_once() {
    on_both(|world| {
        let (seller, _, _) = world.furnished();
        let wrong = json!({
            "country": "UK", "city": "Leeds", "vat_id": "980780684", "contact": {"email": "nobody"},
            "electronic_address": {"scheme": "mail", "id": "x"}
        });
        let more = json!({"e_invoice": {"profile": "zugferd"}, "purchase_order": ""});
        let of_seller = json!({"bank_accounts": [{"iban": "DE03120300000000202051"}]});
        let accounts = format!("/v1/sellers/{seller}");
        for (path, wrong, last) in [
            ("/v1/customers/acme", joined(wrong.clone(), &more), vec!["e_invoice.profile", "purchase_order"]),
            (accounts.as_str(), joined(wrong, &of_seller), vec!["bank_accounts[0].iban"]),
        ] {
            let refused = world.patch(path, &wrong);
            let problem = refused.refused(400, "invalid_request");
            let told = problem["mistakes"].as_array().unwrap();
            let places: Vec<&str> = told.iter().map(|one| one["place"].as_str().unwrap()).collect();
            let common = ["country", "vat_id", "contact.email", "electronic_address.scheme"];
            for place in common.iter().chain(&last) {
                assert!(places.contains(place), "{place} is not among {places:?}");
            }
            assert_eq!(places.len(), common.len() + last.len(), "{problem}");
            assert!(problem.to_string().contains("did you mean \\\"GB\\\"?"), "{problem}");
        }
        // A change is held to what is there already.
        let refused = world.patch("/v1/customers/acme", &json!({"city": "Leeds"}));
        assert!(refused.refused(400, "invalid_request").to_string().contains("`country`"));
        world.patch("/v1/customers/acme", &json!({"city": "Leeds", "country": "GB"})).ok();
        let refused = world.patch("/v1/customers/acme", &json!({"country": null}));
        assert!(refused.refused(400, "invalid_request").to_string().contains("`country`"));
        let refused = world.patch("/v1/customers/acme", &json!({"address": ["a", "b", "c", "d"]}));
        assert!(refused.refused(400, "invalid_request").to_string().contains("at most 3 lines"));
    });
}

/// Every place in a value that holds no other, as a pointer.
fn places(value: &Value, above: &str) -> Vec<String> {
    let inside: Vec<(String, &Value)> = match value {
        Value::Object(names) => names.iter().map(|(name, value)| (name.clone(), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect(),
        _ => return vec![above.to_owned()],
    };
    inside.into_iter().flat_map(|(step, value)| places(value, &format!("{above}/{step}"))).collect()
}

#[test]
fn each_mistake_of_particulars_says_what_is_wanted() {
    let world = World::sqlite();
    let (seller, _, _) = world.furnished();
    let one_line = json!({"address": ["1 Mill Lane"]});
    let wrong =
        [json!(7), json!(""), json!("\u{1}"), json!("x".repeat(2_000)), json!(["a"]), json!({"b": 1})];
    let mut tried = 0;
    for (path, all) in
        [(format!("/v1/sellers/{seller}"), of_seller()), ("/v1/customers/acme".to_owned(), of_customer())]
    {
        for place in places(&all, "") {
            // A rate is the one number in it.
            let is_wrong = |value: &&Value| !(place.ends_with("/percent") && value.is_number());
            for value in wrong.iter().filter(is_wrong) {
                let mut asked = joined(one_line.clone(), &all);
                *asked.pointer_mut(&place).unwrap() = value.clone();
                let refused = world.patch(&path, &asked);
                let problem = refused.refused(400, "invalid_request");
                for mistake in problem["mistakes"].as_array().unwrap() {
                    // What a date, a percentage or a key is refused for says itself how one is written.
                    let found = mistake["found"].as_str().unwrap_or_default();
                    let says_how = ["write", "begin it with", "use only", "shorten it"]
                        .iter()
                        .any(|how| found.contains(how));
                    assert!(mistake["wanted"] != "" || says_how, "{place} as {value}: {mistake}");
                }
                tried += 1;
            }
        }
    }
    assert!(tried > 150, "{tried} were tried");
    // A language without words of ours is one, and a scheme is one of the list.
    world.patch("/v1/customers/acme", &json!({"language": "rm-CH"})).ok();
    let unlisted = json!({"electronic_address": {"scheme": "9999", "id": "x"}});
    let refused = world.patch("/v1/customers/acme", &unlisted);
    assert!(refused.refused(400, "invalid_request").to_string().contains("code of the EAS list"));
}

#[test]
fn what_was_issued_keeps_the_version_it_names() {
    on_both(|world| {
        let (seller, _, _) = world.furnished();
        let run = || world.call(Method::POST, "/v1/billing/run").new_key().send().ok();
        world.patch("/v1/customers/acme", &json!({"address": ["1 Mill Lane", "Leeds"]})).ok();
        assert_eq!(run()["issued"], 1);
        let issued = world.get("/v1/invoices/INV-000001").ok();
        assert_eq!(issued["customer"]["address"], json!(["1 Mill Lane", "Leeds"]));
        assert_eq!(issued["customer"]["version"], 2);
        let moved =
            json!({"address": ["2 Mill Lane"], "city": "Leeds", "postcode": "LS1 4AP", "country": "GB"});
        world.patch("/v1/customers/acme", &moved).ok();
        let placed =
            json!({"address": ["Hauptstr. 1"], "city": "Berlin", "postcode": "10115", "country": "DE"});
        world.patch(format!("/v1/sellers/{seller}"), &placed).ok();
        assert_eq!(world.get("/v1/invoices/INV-000001").ok(), issued, "it is as it was");
        // What is issued from then on freezes the whole address, and the version that has all of it.
        world.advance("2026-02-04T00:00:00Z");
        run();
        let next = world.get("/v1/invoices/INV-000002").ok();
        assert_eq!(next["customer"]["address"], json!(["2 Mill Lane", "LS1 4AP Leeds", "GB"]));
        assert_eq!(next["seller"]["address"], json!(["Hauptstr. 1", "10115 Berlin", "DE"]));
        assert_eq!((&next["customer"]["version"], &next["seller"]["version"]), (&json!(3), &json!(2)));
        world.patch("/v1/customers/acme", &json!({"city": "York", "vat_id": "GB980780684"})).ok();
        assert_eq!(world.get("/v1/invoices/INV-000002").ok(), next);
        assert_eq!(world.get("/v1/invoices/INV-000001").ok(), issued);
    });
}

/// Rules answer what an invoice charges, and the invoice says all of it; who cannot be billed is told why.
#[test]
fn rules_tax_whom_a_seller_has_them_for() {
    on_both(|world| {
        let (seller, _, subscription) = world.furnished();
        let tax = json!({"supply": "digital"});
        let path = format!("/v1/sellers/{seller}");
        let answer = world.patch(&path, &json!({"tax": tax}));
        let refused = answer.refused(400, "invalid_request");
        assert!(refused.to_string().contains("`country`"), "{refused}");
        world.patch(&path, &json!({"address": [], "country": "DE", "tax": tax, "tax_rates": []})).ok();
        let preview = world.call(Method::POST, "/v1/invoices/preview");
        let answer = preview.json(&json!({"subscription": subscription})).send();
        let told = answer.refused(422, "tax_undecided");
        assert!(told.to_string().contains("set its `country`"), "{told}");
        let business = json!({
            "address": [], "country": "AT", "vat_id": "ATU36801500",
            "tax": {"vat_id_check": {"vat_id": "ATU36801500", "standing": "checked", "on": "2026-01-02"}}
        });
        world.patch("/v1/customers/acme", &business).ok();
        let other = world.patch("/v1/customers/acme", &json!({"vat_id": "ATU36801501"}));
        let told = other.refused(400, "invalid_request").to_string();
        assert!(told.contains("tax.vat_id_check.vat_id") && told.contains("ask about that one"), "{told}");
        let run = world.call(Method::POST, "/v1/billing/run").new_key().send().ok();
        assert_eq!(run["issued"], 1);
        let issued = world.get("/v1/invoices/INV-000001").ok();
        let group = &issued["taxes"][0];
        assert_eq!((&group["name"], &group["tax"]), (&json!("reverse_charge"), &json!("0.00")));
        let more = json!({
            "treatment": "reverse_charge", "category_code": "AE", "rule": "business_service", "area": "AT",
            "exemption_code": "VATEX-EU-AE", "exemption_words": "Reverse charge"
        });
        assert_eq!(group["more"], more);
    });
}
