//! What was given of an invoice is given again byte for byte, whichever way it leaves and however it would be made by now.

use std::sync::atomic::{AtomicU32, Ordering};

use api::e_invoices::EInvoices;
use api::letters::Letters;
use axum::http::Method;
use documents::{LaysOut, NotLaidOut, Paper, Printing};
use ids::EnvironmentId;
use operations::deliveries::{Said, WritesLetters};
use operations::printing::Printed;
use operations::submissions::{EInvoice, EInvoiceProfile, WritesEInvoices};
use serde_json::{Value, json};
use sql::{ActError, Engine, NoRefusal, Statement};

use crate::world::World;

const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Postgres];
const FILES: &str = "/v1/invoices/INV-000001/files";

/// Prints another text each time.
#[derive(Debug, Default)]
struct Press(AtomicU32);

impl LaysOut for Press {
    fn lay_out(&self, printing: Printing) -> Result<Paper, NotLaidOut> {
        let print = self.0.fetch_add(1, Ordering::Relaxed) + 1;
        let pdf = format!("print {print} of {}", printing.ident).into_bytes();
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

/// A world with the invoice INV-000001.
fn billed(engine: Engine) -> World {
    let world = World::on(engine);
    world.furnished();
    world.call(Method::POST, "/v1/billing/run").new_key().send().ok();
    world
}

fn printed(world: &World) -> Printed {
    let clock = world.get("/v1/clock").ok();
    let environment: EnvironmentId = clock["environment"].as_str().unwrap().parse().unwrap();
    world.operations().printed_whole(environment, "INV-000001").unwrap()
}

/// The PDF of a letter that is written now.
fn sent(world: &World, press: &Press) -> String {
    let printed = printed(world);
    let said = Said { open: printed.issued.document.total, own: &[], link: None };
    let letter = Letters::with(press, world.operations()).letter(&printed, said).unwrap();
    String::from_utf8(letter.files[0].bytes.clone()).unwrap()
}

fn kept(world: &World) -> Vec<Value> {
    world.get(FILES).ok()["kept"].as_array().unwrap().clone()
}

fn formats(world: &World) -> Vec<String> {
    kept(world).iter().map(|one| one["format"].as_str().unwrap().to_owned()).collect()
}

fn says(world: &World, keep_files: &str) {
    let seller = world.get("/v1/sellers").ok()["data"][0]["id"].as_str().unwrap().to_owned();
    world.patch(format!("/v1/sellers/{seller}"), &json!({"keep_files": keep_files})).ok();
}

#[test]
fn what_a_letter_carried_is_what_everybody_gets_from_then_on() {
    for engine in ENGINES {
        let world = billed(engine);
        let press = Press::default();
        assert_eq!(kept(&world), Vec::<Value>::new());
        let first = sent(&world, &press);
        assert!(first.starts_with("print 1 of "), "{first}");
        assert_eq!(sent(&world, &press), first);
        assert_eq!(press.0.load(Ordering::Relaxed), 1, "what is kept is not printed again");
        // The server itself prints otherwise by now.
        let pdf = format!("{FILES}/pdf");
        let link =
            world.call(Method::POST, "/v1/invoices/INV-000001/links").json(&json!({})).send().created();
        let link = world.get(format!("{}/pdf", link["path"].as_str().unwrap()));
        link.is(200);
        assert_eq!((world.get(&pdf).text, link.text), (first.clone(), first.clone()));
        let anew = world.get(format!("{pdf}?anew=true"));
        anew.is(200);
        assert_ne!(anew.text, first);
        assert_eq!(world.get(format!("{pdf}?anew=false")).text, first, "it took the place of nothing");

        let all = kept(&world);
        assert_eq!(all.len(), 1, "{all:?}");
        let one = &all[0];
        assert_eq!(one["size"], first.len());
        let said = ["format", "name", "media_type", "language"].map(|name| one[name].as_str().unwrap());
        assert_eq!(said, ["pdf", "INV-000001.pdf", "application/pdf", "en"]);
        assert_eq!(one["made_by"], env!("CARGO_PKG_VERSION"));
        let by_hash =
            world.get(format!("/v1/invoices/INV-000001/kept-files/{}", one["sha256"].as_str().unwrap()));
        by_hash.is(200);
        assert_eq!(
            (by_hash.text.as_str(), by_hash.header("content-type")),
            (first.as_str(), "application/pdf")
        );
    }
}

#[test]
fn what_is_read_is_kept_unless_its_pages_lack_what_may_be_mended() {
    let world = billed(Engine::Sqlite);
    for format in ["csv", "html", "csv"] {
        world.get(format!("{FILES}/{format}")).is(200);
    }
    assert_eq!(formats(&world), ["csv", "html"], "each once");
    // No font of this server has a sign of it.
    world.get(format!("{FILES}/pdf")).is(200);
    assert_eq!(formats(&world), ["csv", "html"]);
    // A customer has it so.
    let link = world.call(Method::POST, "/v1/invoices/INV-000001/links").json(&json!({})).send().created();
    let path = link["path"].as_str().unwrap();
    world.get(path).is(200);
    let given = world.get(format!("{path}/pdf")).text;
    assert_eq!(formats(&world), ["csv", "html", "pdf"], "and the page of a link is no file");
    let again = world.get(format!("{FILES}/pdf"));
    assert_eq!(again.text, given);
    assert!(again.header("farthing-notes").contains("u6771"), "what it lacks is told as it was");
    // In another language it is another file.
    world.get(format!("{FILES}/html?language=de")).is(200);
    let languages: Vec<Value> = kept(&world).iter().map(|one| one["language"].clone()).collect();
    assert_eq!(languages, [json!(null), json!("de"), json!("en"), json!("en")], "at one moment by form");
}

#[test]
fn a_document_is_kept_in_so_many_other_languages_and_always_in_its_own() {
    let world = billed(Engine::Sqlite);
    let html = |more: &str| world.get(format!("{FILES}/html{more}"));
    for second in 'a'..='z' {
        for first in ["x", "y"] {
            html(&format!("?language={first}{second}"));
        }
    }
    let told = html("?language=fr").refused(422, "invoice_refused")["detail"].to_string();
    assert!(told.contains("anew=true") && told.contains("(en)"), "{told}");
    assert_eq!(kept(&world).len(), 50);
    html("?language=fr&anew=true").is(200);
    html("?language=xa").is(200);
    // Its own is none of them, and neither is what has no words.
    html("?language=EN").is(200);
    html("").is(200);
    world.get(format!("{FILES}/csv")).is(200);
    assert_eq!(kept(&world).len(), 52);
    // Of what is not kept there may be any.
    says(&world, "none");
    html("?language=fr").is(200);
    assert_eq!(kept(&world).len(), 52);
}

#[test]
fn a_language_is_one_however_its_tag_is_written() {
    for engine in ENGINES {
        let world = billed(engine);
        let html = |tag: &str| {
            let page = world.get(format!("{FILES}/html?language={tag}"));
            page.is(200);
            page.text
        };
        let first = html("DE-ch");
        assert!(first.contains("lang=\"de-CH\""), "{first}");
        for tag in ["de-CH", "de-ch", "dE-Ch"] {
            assert_eq!(html(tag), first, "{tag}");
        }
        html("de");
        let languages: Vec<Value> = kept(&world).iter().map(|one| one["language"].clone()).collect();
        assert_eq!(languages, [json!("de"), json!("de-CH")], "at one moment by language");
    }
}

#[test]
fn a_seller_says_what_is_kept_and_what_is_kept_stays() {
    let world = billed(Engine::Sqlite);
    let press = Press::default();
    says(&world, "none");
    assert_ne!(sent(&world, &press), sent(&world, &press));
    assert_eq!(formats(&world), Vec::<String>::new());
    says(&world, "e_invoices");
    sent(&world, &press);
    assert_eq!(formats(&world), Vec::<String>::new(), "it lacks what an e-invoice needs");
    says(&world, "all");
    let given = sent(&world, &press);
    says(&world, "none");
    assert_eq!((sent(&world, &press), formats(&world)), (given, vec!["pdf".to_owned()]));
}

#[test]
fn what_a_network_was_handed_is_kept_before() {
    for engine in ENGINES {
        let world = World::on(engine);
        crate::attachments::attached(&world, 10);
        says(&world, "e_invoices");
        let (printed, operations) = (printed(&world), world.operations());
        let taken = EInvoice { profile: EInvoiceProfile::En16931, format: operations::EInvoiceFormat::Ubl };
        let handed = EInvoices::of(operations).e_invoice(&printed, taken).unwrap();
        assert_eq!(formats(&world), ["ubl"]);
        assert_eq!(world.get(format!("{FILES}/ubl")).text.as_bytes(), handed.xml);
        let by_name = format!("{FILES}/ubl?profile=en16931");
        assert_eq!(
            world.get(by_name).text.as_bytes(),
            handed.xml,
            "whoever names its own rules asks for the same"
        );
        world.get(format!("{FILES}/csv")).is(200);
        // With its attachments beside it, as a letter has it, it is another file than with them inside.
        sent(&world, &Press::default());
        let beside: Vec<(Value, Value)> = kept(&world)
            .iter()
            .map(|one| (one["format"].clone(), one["attachments_beside"].clone()))
            .collect();
        assert_eq!(beside, [(json!("pdf"), json!(true)), (json!("ubl"), json!(false))]);
    }
}

#[test]
fn what_there_is_not_is_refused() {
    let world = billed(Engine::Sqlite);
    world.get(format!("{FILES}/csv")).is(200);
    let wrong = world.get(format!("{FILES}/csv?anew=perhaps"));
    assert_eq!(wrong.refused(400, "invalid_request")["parameter"], "anew");
    let nothing = "0".repeat(64);
    for hash in ["pdf", nothing.as_str()] {
        world.get(format!("/v1/invoices/INV-000001/kept-files/{hash}")).refused(404, "not_found");
    }
    let hash = kept(&world)[0]["sha256"].as_str().unwrap().to_owned();
    world.get(format!("/v1/invoices/INV-000009/kept-files/{hash}")).refused(404, "not_found");
    let seller = world.get("/v1/sellers").ok()["data"][0]["id"].as_str().unwrap().to_owned();
    let said = world.patch(format!("/v1/sellers/{seller}"), &json!({"keep_files": "some"}));
    assert!(said.refused(400, "invalid_request").to_string().contains("keep_files"));
}

#[test]
fn what_is_damaged_is_named_with_the_way_out() {
    for engine in ENGINES {
        let world = billed(engine);
        let html = format!("{FILES}/html");
        world.get(&html).is(200);
        let hash = kept(&world)[0]["sha256"].as_str().unwrap().to_owned();
        let database = world.operations().store.database();
        const DAMAGE: Statement = Statement::new("damage", "UPDATE blobs SET bytes = sha256");
        let damage =
            |act: &mut sql::Transaction<'_>| Ok::<_, ActError<NoRefusal>>(act.execute(&DAMAGE, &[])?);
        assert_eq!(database.write(damage).unwrap(), 1);
        for path in [html.clone(), format!("/v1/invoices/INV-000001/kept-files/{hash}")] {
            let told = world.get(&path).refused(500, "file_damaged")["detail"].to_string();
            assert!(told.contains("INV-000001.html is damaged: ") && told.contains("anew=true"), "{told}");
            assert_eq!(told.matches("farthing verify").count(), 1, "{told}");
        }
        world.get(format!("{html}?anew=true")).is(200);
        world.get(format!("{html}?language=de")).is(200);
    }
}
