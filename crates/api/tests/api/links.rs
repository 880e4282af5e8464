//! Links to documents: made with a key, opened without one until they end, and of no use to whoever changes a letter of
//! them; and letters that have one.

use std::sync::Mutex;

use api::letters::{Letters, SAMPLE_LINK};
use axum::http::Method;
use documents::{LaysOut, NotLaidOut, Paper, Printing};
use operations::deliveries::{Carried, Carrier};
use ports::{Mail, MailFault, Mailer, Sent};
use serde_json::{Value, json};
use sql::Engine;

use crate::world::{Reply, World};

const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Postgres];
const PUBLIC: &str = "https://billing.example.com/a";

/// A world with the invoice INV-000001.
fn billed(engine: Engine, public_url: Option<&str>) -> World {
    let world = World::at(engine, public_url);
    world.furnished();
    world.call(Method::POST, "/v1/billing/run").new_key().send().ok();
    world
}

fn made(world: &World, body: &Value) -> Reply {
    world.call(Method::POST, "/v1/invoices/INV-000001/links").json(body).send()
}

/// The path of a new link.
fn link(world: &World) -> String {
    made(world, &json!({})).created()["path"].as_str().unwrap().to_owned()
}

/// What whoever has a link gets, held to what every answer to a link says of itself.
fn open(world: &World, path: &str) -> Reply {
    let reply = world.call(Method::GET, path).without("authorization").send();
    assert_eq!(reply.header("cache-control"), "private, no-store", "{path}");
    assert_eq!(reply.header("referrer-policy"), "no-referrer", "{path}");
    assert_eq!(reply.header("x-robots-tag"), "noindex", "{path}");
    assert_eq!(reply.header("x-content-type-options"), "nosniff", "{path}");
    if reply.header("content-type").starts_with("text/html") {
        let policy = reply.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'") && policy.contains("sandbox"), "{path}: {policy}");
    }
    reply
}

/// The page that says why there is nothing.
#[track_caller]
fn closed(reply: &Reply, status: u16, words: &str) {
    reply.is(status);
    assert_eq!(reply.header("content-type"), "text/html; charset=utf-8");
    let says_what_to_do = reply.text.contains("sk whoever sent");
    assert!(reply.text.contains(words) && says_what_to_do, "{}", reply.text);
    for told in ["INV-", "inv_", "acme", "Example GmbH", "problem"] {
        assert!(!reply.text.contains(told), "{told}: {}", reply.text);
    }
}

#[test]
fn whoever_has_a_link_reads_the_document_and_no_other() {
    for engine in ENGINES {
        let world = billed(engine, Some(PUBLIC));
        let invoice = world.get("/v1/invoices/INV-000001").ok()["id"].clone();
        let made = made(&world, &json!({"expires_at": "2026-03-01T10:00:00.7+01:00"}));
        let link = made.created();
        assert_eq!(made.header("cache-control"), "private, no-store");
        assert_eq!((&link["object"], &link["invoice"]), (&json!("invoice_link"), &invoice));
        assert_eq!(link["expires_at"], "2026-03-01T09:00:00Z", "a whole second");
        let path = link["path"].as_str().unwrap();
        assert_eq!(link["url"], format!("{PUBLIC}{path}"));
        let token = path.strip_prefix("/links/").unwrap();

        let page = open(&world, path);
        page.is(200);
        assert!(
            page.text.starts_with("<!doctype html>") && page.text.contains("Invoice INV-000001"),
            "{}",
            page.text
        );
        assert!(
            page.text.contains(&format!("<a href=\"{token}/pdf\" download=\"INV-000001.pdf\">")),
            "{}",
            page.text
        );
        assert!(!page.text.contains("/xml\""), "its customer takes no e-invoice");
        let same = world.get("/v1/invoices/INV-000001/files/html");
        let (twin, shown) =
            (same.text.split_once("<main>").unwrap(), page.text.split_once("<main>").unwrap());
        assert_eq!(shown.1, twin.1, "beside its files it is the page of the API");
        assert!(page.header("content-security-policy").contains("allow-downloads"));

        let pdf = open(&world, &format!("{path}/pdf"));
        pdf.is(200);
        assert_eq!(pdf.header("content-type"), "application/pdf");
        assert_eq!(pdf.header("content-disposition"), "inline; filename=\"INV-000001.pdf\"");
        assert_eq!(pdf.text, world.get("/v1/invoices/INV-000001/files/pdf").text);
        let lines = open(&world, &format!("{path}/csv"));
        lines.is(200);
        assert_eq!(lines.header("content-type"), "text/csv; charset=utf-8");
        assert_eq!(lines.text, world.get("/v1/invoices/INV-000001/files/csv").text);
        assert!(page.text.contains("/csv\" download=\"INV-000001-lines.csv\""), "{}", page.text);
        closed(&open(&world, &format!("{path}/xml")), 404, "no such file");
        for end in ["", "/pdf", "/csv"] {
            let head = world.call(Method::HEAD, format!("{path}{end}")).without("authorization").send();
            head.is(200);
            assert_eq!((head.text.as_str(), head.header("cache-control")), ("", "private, no-store"));
        }
        // What trackers hang on changes nothing.
        open(&world, &format!("{path}?utm_source=mail")).is(200);
    }
}

#[test]
fn whoever_takes_e_invoices_has_theirs_by_the_link() {
    let world = billed(Engine::Sqlite, None);
    let path = link(&world);
    let seller = world.get("/v1/sellers").ok()["data"][0]["id"].as_str().unwrap().to_owned();
    let complete = json!({"address": "Hauptstr. 1", "city": "Berlin", "postcode": "10115", "country": "DE",
        "vat_id": "DE136695976", "bank_accounts": [{"iban": "DE02120300000000202051"}],
        "contact": {"name": "Office", "phone": "+49 30 1234567", "email": "office@example.com"},
        "electronic_address": {"scheme": "9930", "id": "DE136695976"}});
    world.patch(format!("/v1/sellers/{seller}"), &complete).ok();
    let buyer = json!({"address": "Marktplatz 2", "city": "Leipzig", "postcode": "04109", "country": "DE",
        "e_invoice": {"profile": "en16931", "format": "ubl"},
        "electronic_address": {"scheme": "9930", "id": "DE811569869"}});
    world.patch("/v1/customers/acme", &buyer).ok();
    world.advance("2026-02-10T00:00:00Z");
    let second = world.call(Method::POST, "/v1/invoices/INV-000002/links").json(&json!({})).send().created();
    let second = second["path"].as_str().unwrap();
    let page = open(&world, second);
    assert!(page.text.contains("/xml\" download=\"INV-000002.ubl.xml\""), "{}", page.text);
    let xml = open(&world, &format!("{second}/xml"));
    xml.is(200);
    assert_eq!(xml.header("content-type"), "application/xml");
    assert_eq!(xml.header("content-disposition"), "attachment; filename=\"INV-000002.ubl.xml\"");
    assert_eq!(xml.text, world.get("/v1/invoices/INV-000002/files/ubl").text);
    // The first names the customer as it was then.
    closed(&open(&world, &format!("{path}/xml")), 404, "no such file");
}

#[test]
fn a_link_ends_by_the_clock_of_the_machine() {
    let world = billed(Engine::Sqlite, None);
    let made = made(&world, &json!({})).created();
    assert_eq!((&made["expires_at"], &made["url"]), (&json!("2026-01-31T00:00:00Z"), &Value::Null));
    let path = made["path"].as_str().unwrap();
    // The clock of the environment is another matter.
    world.advance("2027-06-01T00:00:00Z");
    open(&world, path).is(200);
    world.wall_shows("2026-01-30T23:59:59.999999Z");
    open(&world, path).is(200);
    world.wall_shows("2026-01-31T00:00:00Z");
    for end in ["", "/pdf", "/xml"] {
        closed(&open(&world, &format!("{path}{end}")), 410, "has ended");
    }
    let head = world.call(Method::HEAD, path).without("authorization").send();
    assert_eq!((head.status.as_u16(), head.text.as_str()), (410, ""));
}

#[test]
fn no_letter_of_a_link_can_be_changed() {
    let world = billed(Engine::Sqlite, None);
    let path = link(&world);
    let token = path.strip_prefix("/links/").unwrap();
    for place in 0..token.len() {
        let mut forged = token.to_owned().into_bytes();
        forged[place] = if forged[place] == b'A' { b'B' } else { b'A' };
        let forged = String::from_utf8(forged).unwrap();
        closed(&open(&world, &format!("/links/{forged}")), 404, "leads nowhere");
    }
    let longer = format!("/links/{token}A");
    for wrong in
        ["/links/x", &longer, &path[..path.len() - 1], "/links/%FF%FE", "/links/..%2F..", "/links/INV-000001"]
    {
        closed(&open(&world, wrong), 404, "leads nowhere");
        closed(&open(&world, &format!("{wrong}/pdf")), 404, "leads nowhere");
    }
    for behind in ["/", "/html", "/pdf/"] {
        closed(&open(&world, &format!("/links/{token}{behind}")), 404, "leads nowhere");
    }
    closed(&open(&world, "/links/"), 404, "leads nowhere");
    // One that is forged is so when it has ended, too.
    world.wall_shows("2030-01-01T00:00:00Z");
    let last = if token.ends_with('A') { 'B' } else { 'A' };
    let forged = format!("/links/{}{last}", &token[..token.len() - 1]);
    closed(&open(&world, &forged), 404, "leads nowhere");
    closed(&open(&world, &path), 410, "has ended");
    open(&world, &path).is(410);
}

#[test]
fn all_links_of_an_environment_end_at_once_and_those_of_others_go_on() {
    for engine in ENGINES {
        let world = billed(engine, None);
        let (first, second) = (link(&world), link(&world));
        assert_eq!(first, second, "the same end is the same link");
        let revoke = |key: &str| world.call(Method::POST, "/v1/links/revoke").by(key);
        let live = revoke(&world.live).new_key().send().ok();
        assert_eq!(
            (&live["object"], &live["revoked_at"]),
            (&json!("links_revoked"), &json!(crate::world::WALL))
        );
        open(&world, &first).is(200);
        let ended = revoke(&world.key).header("idempotency-key", "end").send().ok();
        closed(&open(&world, &first), 404, "leads nowhere");
        let third = link(&world);
        assert_ne!(third, first);
        // The same request again ends nothing that was made since.
        assert_eq!(revoke(&world.key).header("idempotency-key", "end").send().ok(), ended);
        open(&world, &third).is(200);
        world.call(Method::POST, "/v1/links/revoke").send().refused(400, "idempotency_key_missing");
    }
}

#[test]
fn what_is_no_link_is_refused_with_the_way_out() {
    let world = billed(Engine::Sqlite, None);
    for (at, words) in [
        ("2026-01-01T00:00:00Z", "is over"),
        ("2025-12-31T00:00:00Z", "is over"),
        ("2027-01-02T00:00:01Z", "at most 366 days"),
    ] {
        let refused = made(&world, &json!({"expires_at": at}));
        let problem = refused.refused(400, "invalid_request");
        assert_eq!(problem["parameter"], "expires_at");
        assert!(problem["detail"].as_str().unwrap().contains(words), "{problem}");
    }
    made(&world, &json!({"expires_at": "2027-01-02T00:00:00Z"})).created();
    made(&world, &json!({"expires_at": "tomorrow"})).refused(400, "invalid_request");
    made(&world, &json!({"expires": "2026-02-01T00:00:00Z"})).refused(400, "invalid_request");
    let of = |name: &str| world.call(Method::POST, format!("/v1/invoices/{name}/links")).json(&json!({}));
    of("INV-000099").send().refused(404, "not_found");
    of("INV-000001").by(&world.live).send().refused(404, "not_found");
    of("INV-000001").without("authorization").send().refused(401, "unauthorized");
    let lines = json!([{"description": "Workshop", "unit_price": "1.00"}]);
    let draft =
        world.post("/v1/invoices", &json!({"customer": "acme", "currency": "EUR", "lines": lines})).created();
    let draft = draft["id"].as_str().unwrap();
    let refused = of(draft).send();
    assert!(refused.refused(422, "invoice_refused")["detail"].as_str().unwrap().contains("issue it first"));
}

/// A mail server that takes everything.
#[derive(Default)]
struct Postbox(Mutex<Vec<Mail>>);

impl Mailer for Postbox {
    fn place(&self) -> &str {
        "a test"
    }

    fn send(&self, mail: &Mail) -> Sent {
        self.0.lock().unwrap().push(mail.clone());
        Sent::Accepted { answer: "250 ok".to_owned() }
    }

    fn check(&self) -> Result<(), MailFault> {
        Ok(())
    }
}

/// Prints a word.
#[derive(Debug)]
struct Stamp;

impl LaysOut for Stamp {
    fn lay_out(&self, _: Printing) -> Result<Paper, NotLaidOut> {
        let (boxed, told, left_off) = (Vec::new(), Vec::new(), Vec::new());
        Ok(Paper { pdf: b"pdf".to_vec(), has_lines: false, by_template: false, boxed, told, left_off })
    }
}

/// Sends what is due, by a server that people reach where the world says, or nowhere.
fn carried(world: &World, postbox: &Postbox, is_reached: bool) -> Carried {
    let mut operations = world.operations().clone();
    if !is_reached {
        operations.public_url = None;
    }
    let clock = world.get("/v1/clock").ok();
    let environment = clock["environment"].as_str().unwrap().parse().unwrap();
    let environment = operations.environment(environment).unwrap();
    let letters = Letters::with(&Stamp, &operations);
    let until = operations.clock.now();
    let carrier = Carrier { writer: &letters, mailer: postbox, test_to: Some("test@example.net"), until };
    operations.carry_deliveries(&environment, &carrier).unwrap()
}

#[test]
fn a_letter_leads_to_the_page_for_90_days_and_waits_while_nobody_knows_where_that_is() {
    for engine in ENGINES {
        let world = billed(engine, Some(PUBLIC));
        let seller = world.get("/v1/sellers").ok()["data"][0]["id"].as_str().unwrap().to_owned();
        let text = "Hello {customer},\n\nit is at {link} for you.";
        let own = json!([{"of": "invoice", "language": "en", "subject": "{number}", "text": text}]);
        world.patch(format!("/v1/sellers/{seller}"), &json!({"letters": own})).ok();
        let mail = json!({"from_address": "billing@example.com"});
        world.call(Method::PUT, format!("/v1/sellers/{seller}/mail")).json(&mail).new_key().send().ok();
        world.post("/v1/invoices/INV-000001/send", &json!({"to": ["a@example.org"]})).created();

        let postbox = Postbox::default();
        let waits = carried(&world, &postbox, false);
        assert_eq!((waits.sent, waits.waiting, postbox.0.lock().unwrap().len()), (0, 1, 0), "{waits:?}");
        let delivery = world.get("/v1/deliveries").ok()["data"][0].clone();
        assert_eq!(delivery["state"], "retrying");
        assert!(delivery["answer"].as_str().unwrap().contains("set public_url"), "{delivery}");

        world.wall_shows("2026-01-01T01:00:00Z");
        assert_eq!(carried(&world, &postbox, true).sent, 1);
        let [mail] = &postbox.0.lock().unwrap()[..] else { panic!("one mail") };
        let url = mail.text.split_once("it is at ").unwrap().1.split_once(" for you").unwrap().0;
        let path = url.strip_prefix(PUBLIC).unwrap();
        assert!(mail.html.contains(&format!("href=\"{url}\"")), "{}", mail.html);
        assert!(!mail.subject.contains("links"), "{}", mail.subject);
        open(&world, path).is(200);
        world.wall_shows("2026-04-01T00:59:59Z");
        open(&world, path).is(200);
        world.wall_shows("2026-04-01T01:00:00Z");
        closed(&open(&world, path), 410, "has ended");
    }
}

#[test]
fn words_with_a_link_are_kept_where_people_reach_the_server() {
    let own = json!([
        {"of": "credit_note", "language": "en", "subject": "{number}", "text": "Hello"},
        {"of": "invoice", "language": "en", "subject": "{number}", "text": "See {link}"}
    ]);
    let new_seller = json!({
        "name": "Other GmbH", "address": "Hauptstr. 2\n10115 Berlin", "zone": "Europe/Berlin", "net_days": 14,
        "tax_rates": [{"category": "standard", "from": "2020-01-01", "name": "VAT", "percent": "19"}], "letters": own
    });
    let world = World::sqlite();
    let seller = world.seller();
    let path = format!("/v1/sellers/{seller}");
    let refused = [world.patch(&path, &json!({"letters": own})), world.post("/v1/sellers", &new_seller)];
    for refused in refused {
        let problem = refused.refused(400, "invalid_request");
        assert_eq!(problem["parameter"], "letters[1].text");
        let detail = problem["detail"].as_str().unwrap();
        assert!(detail.contains("set public_url") && detail.contains("FARTHING_PUBLIC_URL"), "{detail}");
    }
    let tried = json!({"letter": own[1]});
    let shown = world.call(Method::POST, format!("{path}/preview-letter")).json(&tried).send().ok();
    assert_eq!(shown["text"], format!("See {SAMPLE_LINK}\n"), "an example, wherever the server is");
    assert!(shown["html"].as_str().unwrap().contains(&format!("href=\"{SAMPLE_LINK}\"")), "{shown}");

    let world = World::at(Engine::Sqlite, Some(PUBLIC));
    let seller = world.seller();
    world.patch(format!("/v1/sellers/{seller}"), &json!({"letters": own})).ok();
    world.post("/v1/sellers", &new_seller).created();
    let subject = json!([{"of": "invoice", "language": "en", "subject": "{link}", "text": "Hello"}]);
    let refused = world.patch(format!("/v1/sellers/{seller}"), &json!({"letters": subject}));
    assert_eq!(refused.refused(400, "invalid_request")["mistakes"][0]["place"], "letters[0].subject");
}
