//! Letters that come back, over HTTP: what mail servers write, what mail services say, and the wall between environments.

use axum::http::Method;
use ids::EnvironmentId;
use operations::deliveries::{Carrier, Letter, Said, Unwritten, WritesLetters};
use operations::printing::Printed;
use ports::{Mail, MailFault, Mailer, Sent};
use serde_json::{Value, json};
use sql::Engine;

use crate::world::{Reply, World};

const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Postgres];
/// Who gets all that a test environment sends.
const TO: &str = "test@example.net";

struct Postbox;

impl Mailer for Postbox {
    fn place(&self) -> &str {
        "a test"
    }

    fn send(&self, _: &Mail) -> Sent {
        Sent::Accepted { answer: "250 ok".to_owned() }
    }

    fn check(&self) -> Result<(), MailFault> {
        Ok(())
    }
}

struct Scribe;

impl WritesLetters for Scribe {
    fn letter(&self, _: &Printed, _: Said<'_>) -> Result<Letter, Unwritten> {
        let text = || "text".to_owned();
        Ok(Letter {
            subject: text(),
            language: "en".to_owned(),
            text: text(),
            html: text(),
            words: 1,
            files: vec![],
        })
    }
}

fn carry(world: &World) {
    let operations = world.operations();
    let clock = world.get("/v1/clock").ok();
    let environment: EnvironmentId = clock["environment"].as_str().unwrap().parse().unwrap();
    let environment = operations.environment(environment).unwrap();
    let until = operations.clock.now();
    let carrier = Carrier { writer: &Scribe, mailer: &Postbox, test_to: Some(TO), until };
    operations.carry_deliveries(&environment, &carrier).unwrap();
}

/// A world that has sent INV-000001, and the delivery.
fn sent(engine: Engine) -> (World, Value) {
    let world = World::on(engine);
    let (seller, ..) = world.furnished();
    world.call(Method::POST, "/v1/billing/run").new_key().send().ok();
    let terms =
        json!({"from_address": "billing@example.com", "return_path": "bounces+{delivery}@example.com"});
    let place = format!("/v1/sellers/{seller}/mail");
    let said = world.call(Method::PUT, &place).json(&terms).new_key().send().ok();
    assert_eq!(said["return_path"], terms["return_path"]);
    let made = world.post("/v1/invoices/INV-000001/send", &json!({"to": ["anna@example.org"]})).created();
    carry(&world);
    let id = made["deliveries"][0]["id"].as_str().unwrap().to_owned();
    let delivery = world.get(format!("/v1/deliveries/{id}")).ok();
    assert_eq!(delivery["state"], "sent");
    (world, delivery)
}

fn id_of(delivery: &Value) -> &str {
    delivery["id"].as_str().unwrap()
}

fn say(world: &World, body: &Value) -> Reply {
    world.call(Method::POST, "/v1/deliveries/reports").json(body).send()
}

fn mail(world: &World, text: &str) -> Reply {
    world.call(Method::POST, "/v1/deliveries/reports").body("message/rfc822", text).send()
}

/// What a mail server writes to an address, of a letter that it quotes the head of.
fn written(to: &str, message_id: &str) -> String {
    format!(
        "From: MAILER-DAEMON@mx.example.com\r\nTo: {to}\r\nDate: Tue, 1 Dec 2026 08:00:00 +0000\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\
         Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.com\r\n\r\n\
         Final-Recipient: rfc822; {TO}\r\nAction: failed\r\nStatus: 5.1.1\r\n\
         Diagnostic-Code: smtp; 550 5.1.1 nobody here\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\n\
         Message-ID: {message_id}\r\n\r\n--b--\r\n"
    )
}

#[test]
fn a_letter_that_comes_back_is_told_of_until_its_address_is_allowed_again() {
    for engine in ENGINES {
        let (world, delivery) = sent(engine);
        let id = id_of(&delivery);
        assert_eq!(delivery["log"][0]["return_path"], format!("bounces+{id}@example.com"));
        let message_id = delivery["message_id"].as_str().unwrap();
        let kept = mail(&world, &written("bounces@example.com", message_id)).ok();
        assert_eq!((&kept["new"], &kept["note"]), (&json!(1), &json!(null)), "{engine}");
        let report = &kept["reports"][0];
        for (name, value) in [
            ("delivery", json!(id)),
            ("recipient", json!(TO)),
            ("kind", json!("bounced")),
            ("status", json!("5.1.1")),
            ("reason", json!("550 5.1.1 nobody here")),
            ("at", json!("2026-12-01T08:00:00Z")),
        ] {
            assert_eq!(report[name], value, "{name}");
        }
        // By its return path alone it is the same report, as it is for a mail service.
        let by_path = mail(&world, &written(&format!("Bounces+{id}@example.com"), "<of@somebody.else>")).ok();
        assert_eq!((&by_path["new"], &by_path["reports"][0]["id"]), (&json!(0), &report["id"]), "{engine}");
        let service = json!({"message_id": message_id, "recipient": TO, "kind": "bounced", "status": "5.1.1",
            "at": "2026-12-01T08:00:00Z"});
        assert_eq!(say(&world, &service).ok()["new"], 0, "{engine}");

        let now = world.get(format!("/v1/deliveries/{id}")).ok();
        assert_eq!((&now["state"], &now["reports"]), (&json!("bounced"), &json!([report])), "{engine}");
        let listed =
            |query: &str| world.get(format!("/v1/deliveries{query}")).ok()["data"].as_array().unwrap().len();
        assert_eq!(
            (listed("?state=bounced"), listed("?state=sent"), listed("?customer=acme&state=bounced")),
            (1, 0, 1)
        );
        let told = world.get("/v1/outbox").ok();
        let told: Vec<&Value> =
            told["data"].as_array().unwrap().iter().filter(|one| one["type"] == "delivery.bounced").collect();
        assert_eq!((told.len(), &told[0]["data"]["recipient"]), (1, &json!(TO)), "{engine}");

        let silenced = world.get("/v1/suppressions").ok();
        assert_eq!((&silenced["data"][0]["address"], &silenced["data"][0]["report"]), (&json!(TO), report));
        let allow = |address: &str| {
            world.call(Method::DELETE, format!("/v1/suppressions/{address}")).new_key().send()
        };
        assert_eq!(allow(TO).ok()["address"], TO);
        allow(TO).refused(404, "not_found");
        assert_eq!(world.get("/v1/suppressions").ok()["data"], json!([]), "{engine}");
    }
}

#[test]
fn what_is_of_no_letter_here_is_kept_and_told_of_as_such() {
    let (world, delivery) = sent(Engine::Sqlite);
    let of = json!({"message_id": "<somebody@else.example>", "kind": "bounced", "recipient": "a@b.c", "status": "5.1.1"});
    let kept = say(&world, &of).ok();
    assert_eq!((&kept["new"], &kept["reports"][0]["delivery"]), (&json!(1), &json!(null)));
    assert_eq!(kept["reports"][0]["about"], "<somebody@else.example>");
    assert_eq!(say(&world, &of).ok()["new"], 0);
    say(&world, &json!({"delivery": id_of(&delivery), "kind": "delivered"})).ok();
    let listed = |query: &str| {
        world.get(format!("/v1/deliveries/reports{query}")).ok()["data"].as_array().unwrap().len()
    };
    assert_eq!((listed(""), listed("?matched=true"), listed("?matched=false")), (2, 1, 1));
    assert_eq!(listed("?limit=1"), 1);
    assert_eq!(world.get("/v1/suppressions").ok()["data"], json!([]), "nothing follows");
    let told = world.get("/v1/outbox").ok()["data"].to_string();
    assert!(!told.contains("delivery."), "{told}");
}

/// The wall: whose letter it is, its own environment alone says.
#[test]
fn a_report_of_another_environments_letter_does_nothing_to_it() {
    let (world, delivery) = sent(Engine::Sqlite);
    let message_id = delivery["message_id"].as_str().unwrap();
    let (id, text) = (id_of(&delivery), written("bounces@example.com", message_id));
    let path = written(&format!("bounces+{id}@example.com"), "<of@somebody.else>");
    let by_live = |media_type: &str, body: String| {
        world.call(Method::POST, "/v1/deliveries/reports").body(media_type, body).by(&world.live).send().ok()
    };
    let named = json!({"delivery": id, "kind": "complained"}).to_string();
    for (media_type, body) in
        [("message/rfc822", text), ("message/rfc822", path), ("application/json", named)]
    {
        let kept = by_live(media_type, body);
        assert_eq!(
            (&kept["new"], &kept["reports"][0]["delivery"]),
            (&json!(1), &json!(null)),
            "{media_type}"
        );
    }
    let now = world.get(format!("/v1/deliveries/{id}")).ok();
    assert_eq!((&now["state"], &now["reports"]), (&json!("sent"), &json!([])));
    for key in [&world.key, &world.live] {
        let silenced = world.call(Method::GET, "/v1/suppressions").by(key).send().ok();
        assert_eq!(silenced["data"], json!([]));
    }
    assert_eq!(world.get("/v1/deliveries/reports").ok()["data"], json!([]));
}

#[test]
fn what_is_no_report_is_refused_or_said_to_be_none() {
    // What is refused here is not in the form that the document describes.
    let world = World::sqlite().unheld();
    let away = "From: a@b.c\r\nAuto-Submitted: auto-replied\r\n\r\nI am away.\r\n";
    let told = mail(&world, away).ok();
    assert_eq!((&told["reports"], &told["new"]), (&json!([]), &json!(0)));
    assert!(told["note"].as_str().unwrap().contains("automatic answer"), "{told}");
    let refused = mail(&world, "From: a@b.c\r\nSubject: Re: Invoice\r\n\r\nThanks.\r\n")
        .refused(400, "invalid_request")
        .clone();
    assert!(refused["detail"].as_str().unwrap().contains("no report of a mail server"), "{refused}");
    mail(&world, "").refused(400, "invalid_request");
    mail(&world, &"x".repeat(17 << 20)).refused(413, "body_too_large");
    world
        .call(Method::POST, "/v1/deliveries/reports")
        .body("text/plain", "x")
        .send()
        .refused(415, "media_type_unsupported");
    for (body, parameter) in [
        (json!({"message_id": "a@b.c"}), "kind"),
        (json!({"message_id": "a@b.c", "kind": "lost"}), "kind"),
        (json!({"message_id": "a@b.c", "kind": "bounced", "status": "550"}), "status"),
        (json!({"message_id": "a@b.c", "kind": "bounced", "recipient": "nobody"}), "recipient"),
        (json!({"message_id": "a@b.c", "kind": "bounced", "at": "yesterday"}), "at"),
        (json!({"delivery": "dlv_1", "kind": "bounced"}), "delivery"),
        (
            json!({"delivery": "dlv_00000000000000000000000000", "message_id": "a@b.c", "kind": "bounced"}),
            "delivery",
        ),
        (json!({"message_id": "a@b.c", "kind": "bounced", "why": "x"}), "why"),
    ] {
        let told = say(&world, &body);
        assert_eq!(told.refused(400, "invalid_request")["parameter"], parameter, "{body}");
    }
    let told = say(&world, &json!({"kind": "bounced"})).refused(400, "invalid_request").clone();
    assert!(told["detail"].as_str().unwrap().contains("message_id"), "{told}");
    assert_eq!(world.get("/v1/deliveries/reports").ok()["data"], json!([]));
    assert_eq!(
        world.get("/v1/deliveries/reports?matched=maybe").refused(400, "invalid_request")["parameter"],
        "matched"
    );
}
