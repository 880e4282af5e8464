//! VIES asked over HTTP, with an office in its place that says what a test wants: what is kept of each answer, what is only
//! shown, and what is refused.

use std::collections::VecDeque;
use std::sync::Mutex;

use axum::http::Method;
use operations::{Act, customers};
use ports::{VatIdAnswer, VatIdAsked, VatIds};
use serde_json::{Value, json};
use sql::Engine;

use crate::world::{Reply, World};

type Meanwhile = Box<dyn FnOnce() + Send>;

/// Says what it is told to, one answer after the other, and remembers what it was asked.
#[derive(Default)]
pub struct Office {
    answers: Mutex<VecDeque<VatIdAnswer>>,
    asked: Mutex<Vec<String>>,
    meanwhile: Mutex<Option<Meanwhile>>,
}

impl Office {
    fn says(&self, answer: VatIdAnswer) {
        self.answers.lock().unwrap().push_back(answer);
    }

    fn is_down(&self) {
        self.says(VatIdAnswer::Unavailable { why: "MS_UNAVAILABLE: no answer".to_owned() });
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

impl VatIds for Office {
    fn ask(&self, asked: &VatIdAsked<'_>) -> VatIdAnswer {
        let by = asked.asker.map_or("nobody".to_owned(), |(prefix, number)| format!("{prefix} {number}"));
        self.asked.lock().unwrap().push(format!("{} {} by {by}", asked.prefix, asked.number));
        if let Some(meanwhile) = self.meanwhile.lock().unwrap().take() {
            meanwhile();
        }
        self.answers.lock().unwrap().pop_front().expect("the test says what is answered")
    }
}

fn valid(number: &str) -> VatIdAnswer {
    VatIdAnswer::Valid {
        name: Some("Muster GmbH".to_owned()),
        address: vec!["Hauptstr. 1".to_owned(), "1010 Wien".to_owned()],
        request: Some(number.to_owned()),
    }
}

/// A customer in Austria with its id, which says what it is, of a seller in Germany with its own.
fn opened(engine: Engine) -> World {
    let world = World::on(engine);
    let seller = world.seller();
    let own = json!({"address": [], "country": "DE", "vat_id": "DE136695976"});
    world.patch(format!("/v1/sellers/{seller}"), &own).ok();
    world.customer(&seller, "acme");
    let known = json!({"country": "AT", "vat_id": "ATU36801500", "tax": {"says": "business"}});
    assert_eq!(world.patch("/v1/customers/acme", &known).ok()["version"], 2);
    world
}

fn ask_as(world: &World, key: &str) -> Reply {
    world.call(Method::POST, "/v1/customers/acme/vat-id-check").header("idempotency-key", key).send()
}

fn ask(world: &World) -> Reply {
    world.call(Method::POST, "/v1/customers/acme/vat-id-check").new_key().send()
}

fn check(standing: &str, on: &str, evidence: &str) -> Value {
    json!({"vat_id": "ATU36801500", "standing": standing, "on": on, "evidence": evidence})
}

#[test]
fn what_vies_says_is_kept_once_and_whose_the_id_is_is_shown_once() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = opened(engine);
        // In Berlin the next day has begun.
        world.advance("2026-01-31T23:30:00Z");
        world.office.says(valid("W1"));
        let first = ask_as(&world, "one");
        let told = first.ok();
        let checked = check("checked", "2026-02-01", "VIES W1");
        assert_eq!((&told["version"], &told["vat_id_check"]), (&json!(3), &checked), "{engine}");
        assert_eq!(told["registered_name"], "Muster GmbH");
        assert_eq!(told["registered_address"], json!(["Hauptstr. 1", "1010 Wien"]));
        assert_eq!(told["unavailable"], Value::Null);
        let customer = world.get("/v1/customers/acme");
        let tax = json!({"says": "business", "vat_id_check": checked});
        assert_eq!((&customer.ok()["version"], &customer.ok()["tax"]), (&json!(3), &tax));
        assert!(!customer.text.contains("Muster"), "{}", customer.text);
        // The same key asks nobody, and what is stored for it has no name.
        let again = ask_as(&world, "one");
        assert_eq!(again.header("idempotent-replayed"), "true");
        assert_eq!(again.ok()["vat_id_check"], checked);
        assert!(!again.text.contains("Muster") && !again.text.contains("Wien"), "{}", again.text);
        assert_eq!(world.office.asked(), ["AT U36801500 by DE 136695976"]);
        // The same on the same day is nothing new, but for whose it is.
        world.office.says(valid("W2"));
        let told = ask(&world).ok();
        assert_eq!((&told["version"], &told["vat_id_check"]), (&json!(3), &checked));
        assert_eq!(told["registered_name"], "Muster GmbH");
        world.office.says(VatIdAnswer::Invalid { request: None });
        let told = ask(&world).ok();
        let invalid = check("invalid", "2026-02-01", "VIES said on 2026-02-01 that it is not valid");
        assert_eq!((&told["version"], &told["vat_id_check"]), (&json!(4), &invalid));
        assert_eq!(world.get("/v1/customers/acme").ok()["tax"]["vat_id_check"], invalid);
    }
}

#[test]
fn where_nobody_answers_what_was_confirmed_goes_on_provisionally() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = opened(engine);
        world.office.is_down();
        let down = ask_as(&world, "one");
        let detail = down.refused(503, "vat_id_unasked")["detail"].as_str().unwrap().to_owned();
        assert!(detail.contains("MS_UNAVAILABLE") && detail.contains("ask again"), "{detail}");
        assert_eq!((down.header("retry-after"), &down.json["parameter"]), ("60", &json!("vat_id")));
        let customer = world.get("/v1/customers/acme").ok();
        assert_eq!((&customer["version"], &customer["tax"]), (&json!(2), &json!({"says": "business"})));
        // The same key asks again.
        world.office.says(valid("W1"));
        let told = ask_as(&world, "one");
        assert_eq!(told.header("idempotent-replayed"), "");
        assert_eq!(told.ok()["vat_id_check"], check("checked", "2026-01-01", "VIES W1"));
        // Confirmed today is confirmed.
        world.office.is_down();
        let told = ask(&world).ok();
        assert_eq!((&told["version"], &told["vat_id_check"]["standing"]), (&json!(3), &json!("checked")));
        assert_eq!(told["unavailable"], "MS_UNAVAILABLE: no answer");

        world.advance("2026-03-01T12:00:00Z");
        world.office.is_down();
        let told = ask_as(&world, "two").ok();
        let evidence =
            "confirmed on 2026-01-01 (VIES W1); unanswered since 2026-03-01: MS_UNAVAILABLE: no answer";
        let provisional = check("provisional", "2026-03-01", evidence);
        assert_eq!((&told["version"], &told["vat_id_check"]), (&json!(4), &provisional), "{engine}");
        assert_eq!(ask_as(&world, "two").ok(), told, "why nobody said is told again");
        assert_eq!(world.get("/v1/customers/acme").ok()["tax"]["vat_id_check"], provisional);
        world.advance("2026-03-05T12:00:00Z");
        world.office.is_down();
        let told = ask(&world).ok();
        assert_eq!(told["vat_id_check"], check("provisional", "2026-03-05", evidence));
        world.office.says(valid("W2"));
        assert_eq!(ask(&world).ok()["vat_id_check"], check("checked", "2026-03-05", "VIES W2"));
    }
}

#[test]
fn what_is_not_asked_about_is_refused_by_name() {
    let world = opened(Engine::Sqlite);
    let other = world.call(Method::POST, "/v1/customers/nobody/vat-id-check").new_key().send();
    other.refused(404, "not_found");
    for (id, words) in [
        (Value::Null, "no `vat_id`"),
        (json!("GB980780684"), "the United Kingdom"),
        (json!("ATU1"), "cannot be asked about"),
    ] {
        world.patch("/v1/customers/acme", &json!({"vat_id": id})).ok();
        let reply = ask(&world);
        let told = reply.refused(422, "vat_id_refused");
        assert!(told["detail"].as_str().unwrap().contains(words), "{told}");
        assert_eq!(told["parameter"], "vat_id");
    }
    assert!(world.office.asked().is_empty());
    world.patch("/v1/customers/acme", &json!({"vat_id": "ATU36801500"})).ok();
    world.office.says(valid("W1"));
    let version = ask(&world).ok()["version"].clone();
    // What is wrong with a question makes nothing provisional.
    world.advance("2026-02-01T12:00:00Z");
    let why = "INVALID_REQUESTER_INFO: correct it".to_owned();
    world.office.says(VatIdAnswer::Refused { why });
    let reply = ask(&world);
    let told = reply.refused(422, "vat_id_refused");
    assert!(told["detail"].as_str().unwrap().contains("INVALID_REQUESTER_INFO: correct it"), "{told}");
    assert_eq!(world.get("/v1/customers/acme").ok()["version"], version);
    let off = world.without_office();
    let reply = ask(&off);
    let told = reply.refused(422, "vat_id_refused");
    assert!(told["detail"].as_str().unwrap().contains("FARTHING_VIES_OFF"), "{told}");
}

/// Who is asked meanwhile may take long: nothing is locked, and an answer about an id that is gone is not kept.
#[test]
fn an_id_that_changes_while_it_is_asked_about_is_not_called_valid() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = opened(engine);
        let store = &world.operations().store;
        let environment = store.read(|reader| store::environments::environments(reader)).unwrap();
        let environment = environment.iter().find(|one| one.name == "test").unwrap().id;
        let operations = world.operations().clone();
        let id = operations.customer(environment, "acme").unwrap().row.id;
        let now = operations.now_in(environment).unwrap();
        *world.office.meanwhile.lock().unwrap() = Some(Box::new(move || {
            let act = move |act: &mut Act<'_>| {
                customers::amend(act, environment, (id, now), |current| {
                    let mut changed = current.clone();
                    changed.more.particulars.vat_id = Some("ATU13585627".to_owned());
                    Ok(changed)
                })
            };
            operations.store.write(act).unwrap();
        }));
        world.office.says(valid("W1"));
        let reply = ask(&world);
        let told = reply.refused(409, "stale");
        assert!(told["detail"].as_str().unwrap().contains("ATU36801500"), "{told}");
        let customer = world.get("/v1/customers/acme").ok();
        assert_eq!(
            (&customer["vat_id"], &customer["tax"]),
            (&json!("ATU13585627"), &json!({"says": "business"}))
        );
    }
}
