//! Attachments as a caller uses them, on both engines: put, listed, read, taken off, issued, sent and shown.

use api::letters::Letters;
use axum::http::Method;
use documents::{LaysOut, NotLaidOut, Paper, Printing};
use operations::deliveries::{Said, WritesLetters};
use operations::printing::Printed;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::{Reply, World};

const PDF: &[u8] = b"%PDF-1.7 timesheet";

fn put(world: &World, path: &str, (media_type, bytes): (&str, &[u8])) -> Reply {
    world.call(Method::PUT, path).body(media_type, bytes).new_key().send()
}

fn workshop() -> Value {
    json!({"customer": "acme", "currency": "EUR", "lines": [{"description": "Workshop", "unit_price": "900.00"}]})
}

/// A draft of acme's; answers its id.
fn draft(world: &World) -> String {
    let seller = world.seller();
    world.customer(&seller, "acme");
    world.post("/v1/invoices", &workshop()).created()["id"].as_str().unwrap().to_owned()
}

fn issue(world: &World, id: &str) {
    world.call(Method::POST, format!("/v1/invoices/{id}/issue")).new_key().send().ok();
}

fn names(world: &World, invoice: &str) -> Vec<(String, bool)> {
    let listed = world.get(format!("/v1/invoices/{invoice}/attachments")).ok();
    let all = listed["data"].as_array().unwrap().iter();
    all.map(|one| (one["name"].as_str().unwrap().to_owned(), one["beside"] == true)).collect()
}

#[test]
fn they_are_put_listed_read_and_taken_off_until_they_are_issued() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        let id = draft(&world);
        let path = |name: &str| format!("/v1/invoices/{id}/attachments/{name}");
        let kept = put(&world, &path("Timesheet.pdf"), ("application/pdf", PDF)).ok();
        let said = ["object", "invoice", "name", "media_type"].map(|name| kept[name].as_str().unwrap());
        assert_eq!(said, ["invoice_attachment", &id, "Timesheet.pdf", "application/pdf"]);
        assert_eq!((&kept["size"], &kept["beside"]), (&json!(PDF.len()), &json!(false)));
        assert_eq!(kept["sha256"].as_str().unwrap().len(), 64);
        put(&world, &path("days.csv"), ("text/csv; charset=utf-8", b"day;hours\n")).ok();
        let file = world.get(path("TIMESHEET.PDF"));
        file.is(200);
        assert_eq!(file.text.as_bytes(), PDF);
        let headers = ["content-type", "content-disposition", "x-content-type-options", "cache-control"];
        assert_eq!(
            headers.map(|name| file.header(name)),
            ["application/pdf", "attachment; filename=\"Timesheet.pdf\"", "nosniff", "private, no-store"]
        );
        let shown = world.get(format!("/v1/invoices/{id}")).ok();
        assert_eq!(shown["attachments"].as_array().unwrap().len(), 2, "as it would be issued: {shown}");
        let gone = world.call(Method::DELETE, path("days.csv")).new_key().send().ok();
        assert_eq!(gone["name"], "days.csv");
        world.get(path("days.csv")).refused(404, "not_found");

        issue(&world, &id);
        assert_eq!(world.get("/v1/invoices/INV-000001").ok()["attachments"][0]["name"], "Timesheet.pdf");
        put(&world, "/v1/invoices/INV-000001/attachments/delivery.png", ("image/png", b"\x89PNG\r\n\x1a\n"))
            .ok();
        let all = names(&world, "INV-000001");
        assert_eq!(all, [("delivery.png".to_owned(), true), ("Timesheet.pdf".to_owned(), false)]);
        let other = put(&world, &path("timesheet.pdf"), ("application/pdf", b"%PDF-1.7 other"));
        other.refused(422, "invoice_refused");
        let stays = world.call(Method::DELETE, path("delivery.png")).new_key().send();
        stays.refused(422, "invoice_refused");

        let copy = world.call(Method::POST, "/v1/invoices/INV-000001/duplicate").new_key().send().created();
        // What came to stand beside it is no part of what is billed again.
        assert_eq!(names(&world, copy["id"].as_str().unwrap()), [("Timesheet.pdf".to_owned(), false)]);
    }
}

#[test]
fn what_is_none_is_refused() {
    let world = World::sqlite();
    let id = draft(&world);
    let path = |name: &str| format!("/v1/invoices/{id}/attachments/{name}");
    for (media_type, wanted) in [("application/xml", "ODS"), ("application/octet-stream", "application/pdf")]
    {
        let told = put(&world, &path("a.pdf"), (media_type, PDF));
        let told = told.refused(415, "media_type_unsupported")["detail"].as_str().unwrap().to_owned();
        assert!(told.contains(wanted), "{told}");
    }
    for (name, media_type, bytes, parameter) in [
        ("a.exe", "application/pdf", PDF, "name"),
        ("a%20b.pdf", "application/pdf", PDF, "name"),
        ("..%2fa.pdf", "application/pdf", PDF, "name"),
        ("a.png", "application/pdf", PDF, "Content-Type"),
        ("a.pdf", "application/pdf", b"", "body"),
        ("a.pdf", "application/pdf", b"<html>", "body"),
    ] {
        let told = put(&world, &path(name), (media_type, bytes));
        assert_eq!(told.refused(400, "invalid_request")["parameter"], parameter, "{name}");
    }
    put(&world, "/v1/invoices/INV-000009/attachments/a.pdf", ("application/pdf", PDF))
        .refused(404, "not_found");
    let no_key = world.call(Method::PUT, path("a.pdf")).body("application/pdf", PDF).send();
    no_key.refused(400, "idempotency_key_missing");
    assert!(names(&world, &id).is_empty());
}

/// Prints the names of what is to be inside.
#[derive(Debug)]
struct Binder;

impl LaysOut for Binder {
    fn lay_out(&self, printing: Printing) -> Result<Paper, NotLaidOut> {
        let inside = printing.attachments.iter().filter(|file| file.bytes.is_some());
        let names: Vec<&str> = inside.map(|file| file.name.as_str()).collect();
        let pdf = format!("inside: {}", names.join(" ")).into_bytes();
        Ok(Paper {
            pdf,
            has_lines: false,
            by_template: false,
            boxed: Vec::new(),
            told: Vec::new(),
            left_off: Vec::new(),
        })
    }
}

/// A seller and its customer acme say all that an e-invoice must, which acme takes as UBL.
pub fn complete(world: &World, seller: &str) {
    let complete = json!({"address": "Hauptstr. 1", "city": "Berlin", "postcode": "10115", "country": "DE",
        "vat_id": "DE136695976", "bank_accounts": [{"iban": "DE02120300000000202051"}],
        "contact": {"name": "Office", "phone": "+49 30 1234567", "email": "office@example.com"},
        "electronic_address": {"scheme": "9930", "id": "DE136695976"}});
    world.patch(format!("/v1/sellers/{seller}"), &complete).ok();
    let buyer = json!({"address": "Marktplatz 2", "city": "Leipzig", "postcode": "04109", "country": "DE",
        "e_invoice": {"profile": "en16931", "format": "ubl"},
        "electronic_address": {"scheme": "9930", "id": "DE811569869"}});
    world.patch("/v1/customers/acme", &buyer).ok();
}

/// An issued invoice with a file in it and one beside it, of parties that say all that an e-invoice must.
pub fn attached(world: &World, size: usize) {
    let seller = world.seller();
    world.customer(&seller, "acme");
    complete(world, &seller);
    let id = world.post("/v1/invoices", &workshop()).created()["id"].as_str().unwrap().to_owned();
    let bytes = [b"%PDF-1.7 ".to_vec(), vec![b'a'; size]].concat();
    for name in ["one.pdf", "two.pdf", "three.pdf"] {
        put(world, &format!("/v1/invoices/{id}/attachments/{name}"), ("application/pdf", &bytes)).ok();
    }
    issue(world, &id);
    put(world, &format!("/v1/invoices/{id}/attachments/beside.csv"), ("text/csv", b"a;b\n")).ok();
}

fn printed(world: &World) -> Printed {
    let environment = world.get("/v1/clock").ok()["environment"].as_str().unwrap().parse().unwrap();
    world.operations().printed_whole(environment, "INV-000001").unwrap()
}

/// The files of a letter by name, and what it says.
fn letter(world: &World, printed: &Printed, link: Option<&str>) -> (Vec<(String, usize)>, String) {
    let said = Said { open: printed.issued.document.total, own: &[], link };
    let letter = Letters::with(&Binder, world.operations()).letter(printed, said).unwrap();
    let files = letter.files.into_iter().map(|file| (file.name, file.bytes.len()));
    (files.collect(), letter.text)
}

#[test]
fn e_invoices_and_letters_carry_them() {
    let world = World::sqlite();
    attached(&world, 10);
    let ubl = world.get("/v1/invoices/INV-000001/files/ubl").text;
    for said in ["mimeCode=\"application/pdf\" filename=\"one.pdf\"", "<cbc:ID>two.pdf</cbc:ID>"] {
        assert!(ubl.contains(said), "{ubl}");
    }
    let cii = world.get("/v1/invoices/INV-000001/files/cii").text;
    assert!(cii.contains("filename=\"three.pdf\"") && !cii.contains("beside.csv"), "{cii}");
    let (files, text) = letter(&world, &printed(&world), None);
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    let wanted = ["INV-000001.pdf", "INV-000001.ubl.xml", "beside.csv", "one.pdf", "three.pdf", "two.pdf"];
    assert_eq!(names, wanted);
    assert_eq!(files[0].1, "inside: ".len(), "the PDF of a letter has none inside, as they lie beside it");
    assert!(!text.contains("Too large"), "{text}");
}

#[test]
fn what_is_too_large_for_a_letter_is_said_with_where_it_is() {
    let world = World::sqlite();
    // 12 MiB together, which is more than travels within an e-invoice, and with that more than a letter has.
    attached(&world, 4 << 20);
    let ubl = world.get("/v1/invoices/INV-000001/files/ubl");
    assert!(ubl.header("farthing-notes").contains("two.pdf"), "{}", ubl.header("farthing-notes"));
    assert!(ubl.text.contains("filename=\"three.pdf\"") && !ubl.text.contains("two.pdf"));
    let mut printed = printed(&world);
    let (files, text) = letter(&world, &printed, Some("https://example.com/links/x"));
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    let all = ["INV-000001.pdf", "INV-000001.ubl.xml", "beside.csv", "one.pdf", "three.pdf", "two.pdf"];
    assert_eq!(names, all, "the e-invoice names them alone");
    assert!(files[1].1 < 1 << 20 && !text.contains("Too large"), "{text}");
    // One more of four MiB.
    let one =
        printed.attachments.iter().find(|one| one.attachment.name.as_str() == "one.pdf").unwrap().clone();
    printed.attachments.push(one);
    let (files, text) = letter(&world, &printed, Some("https://example.com/links/x"));
    assert_eq!(files.len(), 6);
    assert!(text.contains("to be found here:\none.pdf\nhttps://example.com/links/x\n"), "{text}");
    let (_, text) = letter(&world, &printed, None);
    assert!(text.contains("please ask us for it:\none.pdf\n"), "{text}");
}

#[test]
fn a_link_lists_and_serves_them() {
    let world = World::sqlite();
    attached(&world, 10);
    let made = world.call(Method::POST, "/v1/invoices/INV-000001/links").json(&json!({})).send().created();
    let path = made["path"].as_str().unwrap();
    let open = |path: &str| world.call(Method::GET, path).without("authorization").send();
    let page = open(path);
    for name in ["one.pdf", "beside.csv"] {
        assert!(page.text.contains(&format!("/attachments/{name}\" download=\"{name}\"")), "{}", page.text);
    }
    let file = open(&format!("{path}/attachments/beside.csv"));
    file.is(200);
    assert_eq!(file.text, "a;b\n");
    let headers = ["content-type", "content-disposition", "x-content-type-options", "cache-control"];
    assert_eq!(
        headers.map(|name| file.header(name)),
        ["text/csv", "attachment; filename=\"beside.csv\"", "nosniff", "private, no-store"]
    );
    let none = open(&format!("{path}/attachments/none.pdf"));
    none.is(404);
    assert!(none.text.contains("no such file"), "{}", none.text);
    assert!(open(&format!("{path}A/attachments/one.pdf")).text.contains("leads nowhere"));
    assert_eq!(open(&format!("{path}/xml")).text, world.get("/v1/invoices/INV-000001/files/ubl").text);
}
