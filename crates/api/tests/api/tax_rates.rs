//! Providers of tax rates over HTTP, with one in their place that says what a test wants: what is kept of an answer, once a key,
//! and what is refused.

use std::collections::VecDeque;
use std::sync::Mutex;

use axum::http::Method;
use ports::{RateProvider, RatesAnswer, RatesAsked, SaidPart, SaidRates};
use serde_json::{Value, json};
use sql::Engine;

use crate::world::{Reply, World};

/// Says what it is told to, one answer after the other, and remembers what it was asked.
#[derive(Default)]
pub struct Bridge {
    answers: Mutex<VecDeque<RatesAnswer>>,
    asked: Mutex<Vec<String>>,
}

impl Bridge {
    fn says(&self, answer: RatesAnswer) {
        self.answers.lock().unwrap().push_back(answer);
    }

    fn is_down(&self) {
        self.says(RatesAnswer::Unavailable { why: "503: it does not answer".to_owned() });
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

impl RateProvider for Bridge {
    fn ask(&self, asked: &RatesAsked<'_>) -> RatesAnswer {
        let region = asked.buyer.region.unwrap_or("nowhere");
        self.asked.lock().unwrap().push(format!("{region} {} {}", asked.category, asked.on));
        self.answers.lock().unwrap().pop_front().expect("the test says what is answered")
    }
}

fn said(reference: &str, percent: &str) -> RatesAnswer {
    let part = |name: &str, jurisdiction: &str, percent: &str| SaidPart {
        name: name.to_owned(),
        jurisdiction: Some(jurisdiction.to_owned()),
        percent: percent.to_owned(),
    };
    let parts = vec![part("CA State Tax", "US-CA", percent), part("LA County Tax", "US-CA", "0.25")];
    let reference = reference.to_owned();
    RatesAnswer::Said(SaidRates { reference, from: None, valid_until: None, parts, not_taxable: None })
}

/// A seller in New York whose provider says the rates of the United States, and a customer in California.
fn opened(engine: Engine) -> World {
    let world = World::on(engine);
    let seller = world.seller();
    let regime = json!({"supply": "digital", "provider": {"name": "bridge", "countries": ["US"]}});
    let own = json!({"address": [], "country": "US", "region": "NY", "tax_rates": [], "tax": regime});
    let changed = world.patch(format!("/v1/sellers/{seller}"), &own).ok();
    assert_eq!(changed["tax"]["provider"], json!({"name": "bridge", "countries": ["US"]}));
    world.customer(&seller, "acme");
    let known = json!({"country": "US", "region": "CA", "city": "Los Angeles", "postcode": "90001"});
    assert_eq!(world.patch("/v1/customers/acme", &known).ok()["version"], 2);
    world
}

fn ask_as(world: &World, key: &str, wanted: &Value) -> Reply {
    let call = world.call(Method::POST, "/v1/customers/acme/tax-rates").header("idempotency-key", key);
    call.json(wanted).send()
}

fn ask(world: &World, wanted: &Value) -> Reply {
    world.post("/v1/customers/acme/tax-rates", wanted)
}

#[test]
fn what_a_provider_says_is_kept_once() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = opened(engine);
        world.bridge.says(said("tx-1", "6"));
        let wanted = json!({"category": "standard", "on": "2026-01-10"});
        let told = ask_as(&world, "one", &wanted).ok();
        let answer = json!({
            "category": "standard", "supply": "digital", "from": "2026-01-10", "good_until": "2026-02-09",
            "asked_on": "2026-01-01", "reference": "tx-1",
            "parts": [
                {"name": "CA State Tax", "jurisdiction": "US-CA", "percent": "6"},
                {"name": "LA County Tax", "jurisdiction": "US-CA", "percent": "0.25"},
            ],
        });
        assert_eq!((&told["version"], &told["provider"]), (&json!(3), &json!("bridge")), "{engine}");
        assert_eq!((&told["on"], &told["answer"]), (&json!("2026-01-10"), &answer));
        let kept = json!({
            "provider": "bridge", "about": "Los Angeles, 90001, CA, US", "sold_by": "NY, US",
            "answers": [answer],
        });
        assert_eq!(world.get("/v1/customers/acme").ok()["tax"], json!({"quoted_rates": kept}));
        // The same key asks nobody.
        let again = ask_as(&world, "one", &wanted);
        assert_eq!((again.header("idempotent-replayed"), again.ok()), ("true", told));
        assert_eq!(world.bridge.asked(), ["CA standard 2026-01-10"]);
        // The category of a customer that is changed otherwise keeps what is known.
        world.patch("/v1/customers/acme", &json!({"net_days": 7})).ok();
        assert_eq!(world.get("/v1/customers/acme").ok()["tax"], json!({"quoted_rates": kept}));
    }
}

#[test]
fn what_is_not_answered_is_told_and_asked_again_under_the_same_key() {
    let world = opened(Engine::Sqlite);
    let wanted = json!({"category": "standard"});
    world.bridge.is_down();
    let down = ask_as(&world, "one", &wanted);
    let detail = down.refused(503, "tax_rates_unavailable")["detail"].as_str().unwrap().to_owned();
    assert!(detail.contains("503: it does not answer") && detail.contains("ask again"), "{detail}");
    assert_eq!(down.header("retry-after"), "60");
    world.bridge.says(said("tx-1", "6"));
    let told = ask_as(&world, "one", &wanted);
    assert_eq!((told.header("idempotent-replayed"), told.ok()["version"].clone()), ("", json!(3)));
    world.bridge.says(RatesAnswer::Refused { why: "the address is not known".to_owned() });
    let refused = ask(&world, &json!({"category": "reduced"}));
    let told = refused.refused(422, "tax_rates_refused");
    assert!(told["detail"].as_str().unwrap().contains("the address is not known"), "{told}");
    assert_eq!(world.get("/v1/customers/acme").ok()["version"], 3, "nothing was kept");
    // What has aged goes on.
    world.bridge.is_down();
    let told = ask(&world, &json!({"category": "standard", "on": "2026-02-10"})).ok();
    assert_eq!(told["unavailable"], "503: it does not answer");
    let since = json!({"since": "2026-01-01", "why": "503: it does not answer"});
    assert_eq!(told["answer"]["unanswered"], since);

    let nobody = world.post("/v1/customers/nobody/tax-rates", &wanted);
    nobody.refused(404, "not_found");
    ask(&world, &json!({})).refused(400, "invalid_request");
    ask(&world, &json!({"category": "standard", "on": "today"})).refused(400, "invalid_request");
    world.patch("/v1/customers/acme", &json!({"country": "DE", "region": null})).ok();
    let reply = ask(&world, &wanted);
    let told = reply.refused(422, "tax_rates_refused");
    assert!(told["detail"].as_str().unwrap().contains("tax.provider"), "{told}");
}

#[test]
fn a_provider_is_named_with_the_countries_whose_rates_it_says() {
    let world = World::on(Engine::Sqlite);
    let seller = world.seller();
    let own = |provider: Value| {
        let regime = json!({"supply": "digital", "provider": provider});
        let own = json!({"address": [], "country": "US", "region": "NY", "tax_rates": [], "tax": regime});
        world.patch(format!("/v1/sellers/{seller}"), &own)
    };
    for (provider, words) in [
        (json!({"countries": ["US"]}), "name"),
        (json!({"name": "bridge"}), "countries"),
        (json!({"name": "bridge", "countries": []}), "countries"),
        (json!({"name": "bridge", "countries": ["XX"]}), "countries"),
        (json!({"name": "bridge", "countries": ["US"], "max_age_days": 0}), "max_age_days"),
        (json!({"name": "bridge", "countries": ["US"], "max_age_days": 367}), "max_age_days"),
    ] {
        let reply = own(provider);
        let told = reply.refused(400, "invalid_request").to_string();
        assert!(told.contains(words), "{words}: {told}");
    }
    // A name that this server does not know is one that another may.
    let told = own(json!({"name": "elsewhere", "countries": ["US", "CA", "US"], "max_age_days": 90})).ok();
    let kept = json!({"name": "elsewhere", "countries": ["CA", "US"], "max_age_days": 90});
    assert_eq!(told["tax"]["provider"], kept);
}
