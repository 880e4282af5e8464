//! The files of invoices over the API: a page of each, e-invoices of those that say all they must, and what is missing
//! of the others.

use std::sync::{Arc, Condvar, Mutex};

use api::files::{File, FileFormat, Manner};
use api::given;
use api::letters::Letters;
use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use documents::{LaysOut, NotLaidOut, Paper, Printing};
use http_body_util::BodyExt;
use operations::Operations;
use operations::deliveries::{LetterFile, Said, WritesLetters};
use operations::printing::Printed;
use serde_json::{Value, json};
use sql::Engine;
use tokio::task::JoinSet;
use tower::ServiceExt;

use crate::world::{WALL, World};

const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Postgres];

/// A first invoice, of the fee and two seats of January, and the draft of February's with its usage.
fn billed(world: &World) -> String {
    world.furnished();
    world.call(Method::POST, "/v1/billing/run").new_key().send().ok();
    let usage = json!([{"id": "1", "source": "s", "type": "api.call", "subject": "acme",
        "time": "2026-01-20T10:00:00Z", "data": {"calls": 1500}}]);
    world.post("/v1/events", &usage).ok();
    world.advance("2026-02-01T00:00:00Z");
    let drafts = world.get("/v1/invoices?state=draft").ok();
    drafts["data"][0]["id"].as_str().unwrap().to_owned()
}

fn codes(missing: &Value, name: &str) -> Vec<String> {
    let list = missing.as_array().unwrap().iter();
    list.map(|one| one[name].as_str().unwrap().to_owned()).collect()
}

#[test]
fn an_invoice_is_a_page_and_says_what_an_e_invoice_lacks() {
    for engine in ENGINES {
        let world = World::on(engine);
        billed(&world);
        let files = world.get("/v1/invoices/INV-000001/files").ok();
        assert_eq!((&files["number"], &files["language"]), (&json!("INV-000001"), &json!("en")));
        assert_eq!(codes(&files["files"], "format"), ["html", "ubl", "cii", "pdf", "csv"]);
        let [html, ubl, ..] = files["files"].as_array().unwrap().as_slice() else { panic!("four files") };
        assert_eq!((&html["available"], &html["name"]), (&json!(true), &json!("INV-000001.html")));
        assert_eq!(html["missing"], json!([]));
        assert_eq!((&ubl["available"], &ubl["name"]), (&json!(false), &json!("INV-000001.ubl.xml")));
        let places = codes(&ubl["missing"], "place");
        assert!(places.contains(&"seller.country".to_owned()), "{places:?}");
        assert!(places.contains(&"customer.country".to_owned()), "{places:?}");
        assert!(ubl["missing"][0]["way_out"].as_str().unwrap().len() > 10);
        // It is printed all the same, and says why no e-invoice is inside.
        let pdf = &files["files"][3];
        assert_eq!((&pdf["available"], &pdf["missing"]), (&json!(true), &ubl["missing"]));
        assert_eq!((&html["profile"], &pdf["profile"]), (&Value::Null, &json!("en16931")));
        let csv = &files["files"][4];
        assert_eq!((&csv["available"], &csv["name"]), (&json!(true), &json!("INV-000001-lines.csv")));
        assert_eq!((&csv["profile"], &csv["missing"]), (&Value::Null, &json!([])));
        assert_eq!(files["e_invoice"], Value::Null, "the customer says nothing");
        let peppol = world.get("/v1/invoices/INV-000001/files?profile=peppol").ok();
        let profiles: Vec<&Value> = (0..4).map(|place| &peppol["files"][place]["profile"]).collect();
        assert_eq!(profiles, [&Value::Null, &json!("peppol"), &json!("peppol"), &json!("en16931")]);

        let page = world.get("/v1/invoices/INV-000001/files/html?language=de");
        page.is(200);
        assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
        assert_eq!(page.header("content-disposition"), "inline; filename=\"INV-000001.html\"");
        assert_eq!(page.header("x-content-type-options"), "nosniff");
        assert!(page.header("content-security-policy").contains("default-src 'none'"));
        assert!(page.text.starts_with("<!doctype html>\n<html lang=\"de\""), "{}", page.text);
        for words in ["Rechnung INV-000001", "acme Ltd", "Pro, monthly", "18,00", "48,00", "VAT 19"] {
            assert!(page.text.contains(words), "{words}: {}", page.text);
        }
        let by_id = world.get(format!("/v1/invoices/{}/files/html", files["id"].as_str().unwrap()));
        assert!(by_id.text.contains("Invoice INV-000001"), "the customer says no language");

        // Without an e-invoice inside.
        let paper = world.get("/v1/invoices/INV-000001/files/pdf");
        paper.is(200);
        assert_eq!(paper.header("content-type"), "application/pdf");
        assert_eq!(paper.header("content-disposition"), "inline; filename=\"INV-000001.pdf\"");
        assert!(paper.text.starts_with("Invoice INV-000001 of 2026-"), "{}", paper.text);
        assert!(paper.text.ends_with(", inside: "), "{}", paper.text);

        for format in ["ubl", "cii"] {
            let refused = world.get(format!("/v1/invoices/INV-000001/files/{format}"));
            let problem = refused.refused(422, "document_incomplete");
            assert_eq!(codes(&problem["mistakes"], "place"), places);
            assert!(problem["detail"].as_str().unwrap().contains("each is listed"), "{problem}");
        }
    }
}

/// 9.99 a month with tax: the answer says so, the page shows it, and the e-invoice has its net.
#[test]
fn a_price_that_includes_tax_is_told_as_it_is() {
    for engine in ENGINES {
        let world = World::on(engine);
        let seller = world.seller();
        let customer = world.customer(&seller, "acme");
        let known = json!({"address": ["Hauptstr. 1"], "city": "Berlin", "postcode": "10115", "country": "DE",
            "vat_id": "DE136695976"});
        world.patch(format!("/v1/sellers/{seller}"), &known).ok();
        world.patch(format!("/v1/customers/{customer}"), &json!({"country": "DE"})).ok();
        let plan = json!({"key": "pro", "cadence": "month", "prices_include_tax": true, "prices": [
            {"key": "fee", "model": "flat", "charges": {"EUR": {"amount": "9.99"}}}]});
        assert_eq!(world.post("/v1/plans", &plan).created()["prices_include_tax"], true);
        let subscription = json!({"customer": customer, "plan": "pro", "currency": "EUR", "zone": "Europe/Berlin",
            "start": WALL});
        world.post("/v1/subscriptions", &subscription).created();
        world.call(Method::POST, "/v1/billing/run").new_key().send().ok();

        let invoice = world.get("/v1/invoices/INV-000001").ok();
        assert_eq!(invoice["taxes"][0]["included"], true, "{invoice}");
        assert_eq!(
            (&invoice["lines"][0]["amount"], &invoice["lines"][0]["tax"]),
            (&json!("9.99"), &json!("1.60"))
        );
        assert_eq!([&invoice["net"], &invoice["tax"], &invoice["total"]], ["8.39", "1.60", "9.99"]);
        let page = world.get("/v1/invoices/INV-000001/files/html").text;
        for words in ["Prices include VAT", "9.99", "8.39", "1.60"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let ubl = world.get("/v1/invoices/INV-000001/files/ubl");
        ubl.is(200);
        for (name, amount) in
            [("LineExtensionAmount", "8.39"), ("TaxInclusiveAmount", "9.99"), ("PayableAmount", "9.99")]
        {
            let part = format!("<cbc:{name} currencyID=\"EUR\">{amount}</cbc:{name}>");
            assert!(ubl.text.contains(&part), "{part}: {}", ubl.text);
        }
    }
}

#[test]
fn a_draft_is_a_page_that_says_so_and_no_e_invoice() {
    for engine in ENGINES {
        let world = World::on(engine);
        let draft = billed(&world);
        let page = world.get(format!("/v1/invoices/{draft}/files/html?language=fr"));
        page.is(200);
        assert!(page.text.contains("Facture (Projet)"), "{}", page.text);
        assert!(page.text.contains("Ceci est un projet et non une facture"));
        // Of 1,500 calls 100 are free.
        for words in ["1\u{202f}400", "0,01", "14,00", "Inclus: 100"] {
            assert!(page.text.contains(words), "{words}: {}", page.text);
        }
        let files = world.get(format!("/v1/invoices/{draft}/files")).ok();
        assert_eq!(files["number"], Value::Null);
        assert_eq!(files["files"][0]["name"], format!("{draft}.html"));
        // It is one, and what its e-invoice will lack is told before it is issued.
        let missing = codes(&files["files"][1]["missing"], "place");
        assert!(
            missing[0] == "the document" && missing.contains(&"seller.country".to_owned()),
            "{missing:?}"
        );
        let refused = world.get(format!("/v1/invoices/{draft}/files/ubl"));
        assert_eq!(codes(&refused.refused(422, "document_incomplete")["mistakes"], "place"), missing);
    }
}

/// The cells of a row, without the quotes of those that have a comma.
/// Of a run's draft and of one written by hand: paid from, with no number taken and nothing kept.
#[test]
fn a_draft_is_had_as_a_pro_forma_invoice() {
    for engine in ENGINES {
        let world = World::on(engine);
        let of_run = billed(&world);
        let seller = world.get("/v1/sellers").ok()["data"][0]["id"].as_str().unwrap().to_owned();
        let known = json!({"country": "DE", "bank_accounts": [{"iban": "DE02120300000000202051"}]});
        world.patch(format!("/v1/sellers/{seller}"), &known).ok();
        let written = json!({"customer": "acme", "currency": "EUR",
            "lines": [{"description": "Crate", "quantity": "3", "unit_price": "250.00"}]});
        let by_hand = world.post("/v1/invoices", &written).created()["id"].as_str().unwrap().to_owned();
        for (id, amount) in [(&of_run, "14.00"), (&by_hand, "750.00")] {
            let reference = format!("PF-{}", id[id.len() - 10..].to_ascii_uppercase());
            let before = world.get(format!("/v1/invoices/{id}")).ok();
            let page = world.get(format!("/v1/invoices/{id}/files/html?as=pro_forma"));
            page.is(200);
            for words in [&*format!("Pro-forma invoice {reference}"), "no right to deduct tax", amount] {
                assert!(page.text.contains(words), "{words}: {}", page.text);
            }
            assert!(page.header("content-disposition").ends_with(&format!("\"{reference}.html\"")));
            let paper = world.get(format!("/v1/invoices/{id}/files/pdf?as=pro_forma&language=de"));
            paper.is(200);
            assert!(paper.text.starts_with(&format!("Proforma-Rechnung {reference}")), "{}", paper.text);
            assert!(!paper.text.contains("inside: en16931"), "{}", paper.text);
            for format in ["ubl", "cii", "csv"] {
                let refused = world.get(format!("/v1/invoices/{id}/files/{format}?as=pro_forma"));
                let why = refused.refused(422, "invoice_refused")["detail"].as_str().unwrap().to_owned();
                assert!(why.contains(&format!("no {format} of it")) && why.contains("pdf or html"), "{why}");
            }
            assert_eq!(world.get(format!("/v1/invoices/{id}")).ok(), before, "nothing of it is kept");
        }
        let page = world.get(format!("/v1/invoices/{by_hand}/files/html?as=pro_forma")).text;
        assert!(page.contains("DE02 1203 0000 0000 2020 51"), "how it is paid: {page}");
        let swiss = json!({"country": "CH", "bank_accounts": [{"iban": "CH9300762011623852957"}]});
        world.patch(format!("/v1/sellers/{seller}"), &swiss).ok();
        let paper = world.get(format!("/v1/invoices/{by_hand}/files/pdf?as=pro_forma"));
        assert!(paper.header("farthing-notes").contains("no Swiss QR-bill is printed"), "why there is none");
        let issued = world.get("/v1/invoices/INV-000001/files/html?as=pro_forma");
        let why = issued.refused(422, "invoice_refused")["detail"].as_str().unwrap().to_owned();
        assert!(why.contains("INV-000001 is issued"), "{why}");
        world.get(format!("/v1/invoices/{by_hand}/files/html?as=quote")).refused(400, "invalid_request");
        world.get(format!("/v1/invoices/{by_hand}/files?as=pro_forma")).refused(400, "invalid_request");
        // The next number is the next one all the same.
        let issued = world.call(Method::POST, format!("/v1/invoices/{by_hand}/issue")).new_key().send().ok();
        assert_eq!(issued["number"], "INV-000002");
    }
}

fn cells(row: &str) -> Vec<String> {
    let (mut cells, mut quoted) = (vec![String::new()], false);
    for sign in row.chars() {
        match sign {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            sign => cells.last_mut().unwrap().push(sign),
        }
    }
    cells
}

/// Each line is a row, of an issued document and of a draft; the nets sum to the document's.
#[test]
fn the_lines_of_a_document_are_a_table() {
    for engine in ENGINES {
        let world = World::on(engine).unheld();
        let draft = billed(&world);
        for name in ["INV-000001", &draft] {
            let document = world.get(format!("/v1/invoices/{name}")).ok();
            let table = world.get(format!("/v1/invoices/{name}/files/csv"));
            table.is(200);
            assert_eq!(table.header("content-type"), "text/csv; charset=utf-8");
            let saved = format!("attachment; filename=\"{name}-lines.csv\"");
            assert_eq!(table.header("content-disposition"), saved);
            let mut rows = table.text.split_terminator("\r\n").map(cells);
            let head = rows.next().unwrap();
            let place = |name: &str| head.iter().position(|column| column == name).unwrap();
            let rows: Vec<Vec<String>> = rows.collect();
            assert_eq!(rows.len(), document["lines"].as_array().unwrap().len(), "{}", table.text);
            let cents = |text: &str| text.replace('.', "").parse::<i64>().unwrap();
            let net: i64 = rows.iter().map(|row| cents(&row[place("net")])).sum();
            assert_eq!(net, cents(document["net"].as_str().unwrap()), "{}", table.text);
            let column = |name: &str| rows.iter().map(|row| row[place(name)].as_str()).collect::<Vec<_>>();
            assert!(column("customer").iter().all(|customer| *customer == "acme"), "{}", table.text);
            assert!(column("plan").iter().all(|plan| *plan == "Pro"), "{}", table.text);
            let metered = column("meter").iter().filter(|meter| !meter.is_empty()).count();
            assert_eq!(metered > 0, name == draft, "usage is on the draft alone: {}", table.text);
            let same = world.get(format!("/v1/invoices/{name}/files/csv")).text;
            assert_eq!(same, table.text);
        }
    }
}

/// Usage of more models than paper takes lines is one invoice, read back whole, that shows them as one line.
#[test]
fn an_invoice_of_more_than_5000_lines_comes_and_is_shown_condensed() {
    const MODELS: usize = 5_100;
    let world = World::sqlite().unheld();
    let seller = world.seller();
    // Each is to be made anew here.
    world.patch(format!("/v1/sellers/{seller}"), &json!({"keep_files": "none"})).ok();
    let customer = world.customer(&seller, "acme");
    crate::attachments::complete(&world, &seller);
    let meter = json!({"key": "calls", "event_type": "api.call", "aggregation": "sum", "value": "calls"});
    world.post("/v1/meters", &meter).created();
    let plan = json!({"key": "many", "name": "Many", "cadence": "month", "prices": [
        {"key": "calls", "name": "Calls", "model": "per_unit", "meter": "calls", "group_by": ["model"],
         "charges": {"EUR": {"unit_price": "0.01"}}}]});
    world.post("/v1/plans", &plan).created();
    let subscription = json!({"customer": customer, "plan": "many", "currency": "EUR", "zone": "Europe/Berlin",
        "start": WALL});
    world.post("/v1/subscriptions", &subscription).created();
    let used = |model: usize| {
        json!({"id": model.to_string(), "source": "s", "type": "api.call", "subject": "acme",
            "time": "2026-01-20T10:00:00Z", "data": {"calls": 100, "model": format!("m{model}")}})
    };
    world.post("/v1/events", &Value::Array((0..MODELS).map(used).collect())).ok();
    world.advance("2026-02-10T00:00:00Z");
    let invoice = world.get("/v1/invoices/INV-000001").ok();
    assert_eq!((&invoice["net"], invoice["lines"].as_array().unwrap().len()), (&json!("5100.00"), MODELS));
    let page = world.get("/v1/invoices/INV-000001/files/html").text;
    let told = "5,100 lines; each in INV-000001-lines.csv";
    assert_eq!(page.matches(told).count(), 2, "beneath its line, and as a note");
    assert!(page.contains("5,100.00") && page.matches("<tr><td>").count() == 1);
    let table = world.get("/v1/invoices/INV-000001/files/csv").text;
    assert_eq!(table.matches("\r\n").count(), MODELS + 1);
    assert!(table.contains("Calls (m5099),calls,calls,"), "description, price and meter");
    let paper = world.get("/v1/invoices/INV-000001/files/pdf").text;
    assert!(paper.contains("with INV-000001-lines.csv"), "{paper}");

    // What is made of it takes turns, and a letter carries its table once.
    let environment = world.get("/v1/clock").ok()["environment"].as_str().unwrap().parse().unwrap();
    let operations = world.operations();
    assert!(operations.is_long(environment, "INV-000001").unwrap());
    let printed = operations.printed(environment, "INV-000001").unwrap();
    let written = |paper: &dyn LaysOut| {
        let said = Said { open: printed.issued.document.total, own: &[], link: None };
        Letters::with(paper, operations).letter(&printed, said).unwrap().files
    };
    let names = |files: &[LetterFile]| files.iter().map(|file| file.name.clone()).collect::<Vec<_>>();
    let (within, beside) = (written(&Binder { has_lines: true }), written(&Binder { has_lines: false }));
    assert_eq!(names(&within), ["INV-000001.pdf", "INV-000001.ubl.xml"]);
    assert_eq!(names(&beside), ["INV-000001.pdf", "INV-000001.ubl.xml", "INV-000001-lines.csv"]);
    assert_eq!(within[1].bytes, beside[1].bytes, "the XML is one, whatever print it goes with");
    assert!(!String::from_utf8_lossy(&within[1].bytes).contains("EmbeddedDocumentBinaryObject"));

    // Of two that print at once the first is given to both, and what is not inside it goes beside it.
    world.patch(format!("/v1/sellers/{seller}"), &json!({"keep_files": "all"})).ok();
    let rival = Rival { operations, printed: &printed };
    for _ in 0..2 {
        let files = written(&rival);
        assert_eq!(names(&files), ["INV-000001.pdf", "INV-000001.ubl.xml", "INV-000001-lines.csv"]);
        assert_eq!(files[0].bytes, b"the first");
    }
}

/// Prints a table inside, while another keeps a print without one.
struct Rival<'a> {
    operations: &'a Operations,
    printed: &'a Printed,
}

impl std::fmt::Debug for Rival<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("a rival")
    }
}

impl LaysOut for Rival<'_> {
    fn lay_out(&self, printing: Printing) -> Result<Paper, NotLaidOut> {
        let beside = Manner { has_attachments_beside: true, ..Manner::default() };
        let kept_as = given::kept_as(self.printed, (FileFormat::Pdf, &beside));
        let first = File::plain("INV-000001.pdf".to_owned(), b"the first".to_vec());
        self.operations.keep_files(self.printed, vec![given::to_keep(first, kept_as)]).unwrap();
        Binder { has_lines: true }.lay_out(printing)
    }
}

/// Prints nothing, with the table inside or not.
#[derive(Debug)]
struct Binder {
    has_lines: bool,
}

impl LaysOut for Binder {
    fn lay_out(&self, printing: Printing) -> Result<Paper, NotLaidOut> {
        let (pdf, has_lines) = (printing.ident.into_bytes(), self.has_lines);
        Ok(Paper {
            pdf,
            has_lines,
            by_template: false,
            boxed: Vec::new(),
            told: Vec::new(),
            left_off: Vec::new(),
        })
    }
}

#[test]
fn what_there_is_not_is_said() {
    let world = World::sqlite();
    billed(&world);
    let pdf = world.get("/v1/invoices/INV-000001/files/pdff");
    assert!(
        pdf.refused(404, "not_found")["detail"].as_str().unwrap().contains("html, ubl, cii"),
        "{}",
        pdf.text
    );
    for path in
        ["/v1/invoices/INV-000099/files", "/v1/invoices/INV-000099/files/html", "/v1/invoices/x/files/html"]
    {
        world.get(path).refused(404, "not_found");
    }
    let language = world.get("/v1/invoices/INV-000001/files/html?language=d%22e");
    assert_eq!(language.refused(400, "invalid_request")["parameter"], "language");
    let profile = world.get("/v1/invoices/INV-000001/files?profile=zugferd");
    assert_eq!(profile.refused(400, "invalid_request")["parameter"], "profile");
    let unknown = world.get("/v1/invoices/INV-000001/files/html?lang=de");
    assert!(unknown.refused(400, "invalid_request")["detail"].as_str().unwrap().contains("language"));
    let nobody = world.call(Method::GET, "/v1/invoices/INV-000001/files/html").without("authorization");
    nobody.send().refused(401, "unauthorized");
}

#[test]
fn another_environment_sees_no_file() {
    for engine in ENGINES {
        let world = World::on(engine);
        let draft = billed(&world);
        for name in ["INV-000001", &draft] {
            for rest in ["files", "files/html", "files/ubl", "files/cii", "files/csv"] {
                let path = format!("/v1/invoices/{name}/{rest}");
                world.call(Method::GET, &path).by(&world.live).send().refused(404, "not_found");
            }
        }
    }
}

#[test]
fn who_has_the_file_is_not_sent_it_again() {
    let world = World::sqlite().unheld();
    billed(&world);
    let path = "/v1/invoices/INV-000001/files/html";
    let page = world.get(path);
    let tag = page.header("etag").to_owned();
    assert!(tag.starts_with('"') && tag.len() > 20, "{tag}");
    assert_eq!(world.get(path).header("etag"), tag, "the same file again");
    for asked in [tag.clone(), format!("\"other\", {tag}"), format!("W/{tag}"), "*".to_owned()] {
        let again = world.call(Method::GET, path).header("if-none-match", asked).send();
        assert_eq!(
            (again.status.as_u16(), again.text.as_str(), again.header("etag")),
            (304, "", tag.as_str())
        );
    }
    let other = world.call(Method::GET, format!("{path}?language=de")).header("if-none-match", &tag).send();
    assert_ne!(other.header("etag"), tag);
    other.is(200);
}

/// A seller and a customer that say all that the rules want, and the first invoice between them.
#[test]
fn an_invoice_between_parties_that_say_all_is_an_e_invoice() {
    for engine in ENGINES {
        let world = World::on(engine).unheld();
        billed(&world);
        let seller = world.get("/v1/sellers").ok()["data"][0]["id"].as_str().unwrap().to_owned();
        let known = json!({"address": "Hauptstr. 1", "city": "Berlin", "postcode": "10115", "country": "DE",
            "vat_id": "DE136695976", "bank_accounts": [{"iban": "DE02120300000000202051"}],
            "contact": {"name": "Office", "phone": "+49 30 1234567", "email": "office@example.com"},
            "electronic_address": {"scheme": "9930", "id": "DE136695976"},
            "brand": {"accent": "#7a1f1f", "logo": "data:image/svg+xml;base64,PHN2Zy8+"}});
        world.patch(format!("/v1/sellers/{seller}"), &known).ok();
        let known = json!({"address": "Marktplatz 2", "city": "Leipzig", "postcode": "04109", "country": "DE",
            "buyer_reference": "04011000-12345-03", "e_invoice": {"profile": "xrechnung"}, "language": "de",
            "electronic_address": {"scheme": "9930", "id": "DE811569869"}});
        world.patch("/v1/customers/acme", &known).ok();
        // What was issued before names the details of then.
        world.get("/v1/invoices/INV-000001/files/ubl").refused(422, "document_incomplete");
        world.advance("2026-03-04T00:00:00Z");
        let files = world.get("/v1/invoices/INV-000003/files").ok();
        assert_eq!((&files["profile"], &files["language"]), (&json!("xrechnung"), &json!("de")), "{files}");
        assert_eq!(files["e_invoice"], json!({"profile": "xrechnung", "format": "ubl"}));
        assert_eq!(files["files"][3]["missing"], json!([]), "an e-invoice is inside");
        let page = world.get("/v1/invoices/INV-000003/files/html");
        assert!(
            page.header("content-security-policy").contains("img-src data:; sandbox"),
            "the logo is shown"
        );
        assert!(
            page.text.contains("--accent: #7a1f1f") && page.text.contains("<img class=\"logo\""),
            "{}",
            page.text
        );
        for (place, format) in ["html", "ubl", "cii"].into_iter().enumerate() {
            assert_eq!(files["files"][place]["available"], json!(true), "{files}");
            let file = world.get(format!("/v1/invoices/INV-000003/files/{format}"));
            file.is(200);
            assert!(file.text.contains("INV-000003") && file.text.contains("DE136695976"), "{}", file.text);
            assert_eq!(file.text.contains("urn:xeinkauf.de:kosit:xrechnung_3.0"), format != "html");
        }
        let paper = world.get("/v1/invoices/INV-000003/files/pdf").text;
        assert!(
            paper.starts_with("Rechnung INV-000003") && paper.ends_with(", inside: xrechnung"),
            "{paper}"
        );
        let ubl = world.get("/v1/invoices/INV-000003/files/ubl?profile=en16931");
        assert_eq!(ubl.header("content-type"), "application/xml");
        assert_eq!(ubl.header("content-disposition"), "attachment; filename=\"INV-000003.ubl.xml\"");
        assert!(ubl.text.contains("urn:cen.eu:en16931:2017<"), "{}", ubl.text);
    }
}

/// A template is tried before it is kept, shown before it is, and belongs to the version of the seller.
#[test]
fn a_template_is_tried_and_previewed() {
    let world = World::sqlite();
    billed(&world);
    let seller = world.get("/v1/sellers").ok()["data"][0]["id"].as_str().unwrap().to_owned();
    let place = format!("/v1/sellers/{seller}");
    let preview = |body: Value| world.post(format!("{place}/preview"), &body);
    let seen = preview(json!({}));
    seen.is(200);
    assert_eq!(
        (seen.header("content-type"), seen.header("cache-control")),
        ("application/pdf", "private, no-store")
    );
    assert!(seen.text.starts_with("Rechnung RE-2026-0042"), "a sample: {}", seen.text);
    // What is told is ASCII, whatever it says.
    assert!(seen.header("farthing-notes").contains("\\u6771 (U+6771)"), "{}", seen.header("farthing-notes"));
    let mine = json!({"template": "#mine"});
    let seen = preview(json!({"brand": mine, "invoice": "INV-000001"}));
    assert!(seen.text.starts_with("by #mine: ") && seen.text.contains("INV-000001"), "{}", seen.text);
    let refused = preview(json!({"brand": {"template": "#broken"}}));
    let problem = refused.refused(422, "document_unprinted");
    assert_eq!(
        (&problem["parameter"], &problem["detail"]),
        (&json!("brand"), &json!("line 1, column 2: unknown variable: broken"))
    );
    preview(json!({"brand": {"template": ""}})).refused(400, "invalid_request");
    preview(json!({"invoice": "INV-999999"})).refused(404, "not_found");
    assert_eq!(world.get(&*place).ok()["version"], json!(1), "nothing was kept");

    for (wrong, words) in [("#broken", "line 1, column 2"), ("#bare", "leaves title off")] {
        let refused = world.patch(&*place, &json!({"brand": {"template": wrong}}));
        let problem = refused.refused(422, "seller_refused");
        assert_eq!(problem["parameter"], json!("brand.template"), "{problem}");
        assert!(problem["detail"].as_str().unwrap().contains(words), "{problem}");
    }
    let kept = world.patch(&*place, &json!({"brand": mine})).ok();
    assert_eq!((&kept["version"], &kept["brand"]["template"]), (&json!(2), &json!("#mine")));
    // What was issued before keeps what it has; what comes is laid out by it.
    assert!(!world.get("/v1/invoices/INV-000001/files/pdf").text.starts_with("by #mine"));
    world.advance("2026-03-04T00:00:00Z");
    assert!(world.get("/v1/invoices/INV-000003/files/pdf").text.starts_with("by #mine"));
    let before = world.get(format!("{place}?version=1")).ok();
    assert_eq!((&before["version"], &before["brand"]), (&json!(1), &Value::Null));
    world.get(format!("{place}?version=9")).refused(404, "not_found");
    world.get(format!("{place}?version=x")).refused(400, "invalid_request");
}

/// Lays out nothing, for one reason or the other.
#[derive(Debug)]
struct Broken(NotLaidOut);

impl LaysOut for Broken {
    fn lay_out(&self, _: Printing) -> Result<Paper, NotLaidOut> {
        Err(self.0.clone())
    }
}

/// Lays out once so many are at it, and counts how many are at most.
#[derive(Debug)]
struct Crowd {
    wanted: usize,
    /// Now, and at most.
    at_it: Mutex<(usize, usize)>,
    changed: Condvar,
}

impl LaysOut for Crowd {
    fn lay_out(&self, printing: Printing) -> Result<Paper, NotLaidOut> {
        let mut at_it = self.at_it.lock().unwrap();
        at_it.0 += 1;
        at_it.1 = at_it.1.max(at_it.0);
        self.changed.notify_all();
        let mut at_it = self.changed.wait_while(at_it, |(_, most)| *most < self.wanted).unwrap();
        at_it.0 -= 1;
        Ok(Paper {
            pdf: printing.ident.into_bytes(),
            has_lines: false,
            by_template: false,
            boxed: Vec::new(),
            told: Vec::new(),
            left_off: Vec::new(),
        })
    }
}

/// The first invoice's PDF, from whoever prints.
async fn printed_by(router: Router, key: String) -> (StatusCode, Vec<u8>) {
    let request = Request::builder().uri("/v1/invoices/INV-000001/files/pdf");
    let request = request.header("authorization", format!("Bearer {key}")).body(Body::empty()).unwrap();
    let answer = router.oneshot(request).await.unwrap();
    (answer.status(), answer.into_body().collect().await.unwrap().to_bytes().to_vec())
}

#[test]
fn files_that_cannot_be_printed_say_why_where_it_is_their_own_doing() {
    let world = World::sqlite();
    billed(&world);
    let asked = |why: NotLaidOut| {
        let router = api::router(world.operations().clone(), Some(Arc::new(Broken(why))));
        let (status, body) = world.within(async |world| printed_by(router, world.key.clone()).await);
        (status.as_u16(), serde_json::from_slice::<Value>(&body).unwrap())
    };
    let (status, problem) = asked(NotLaidOut::Refused("it is too long; shorten it".to_owned()));
    assert_eq!((status, &problem["code"]), (422, &json!("document_unprinted")));
    assert_eq!(problem["detail"], json!("it is too long; shorten it"));
    let (status, problem) = asked(NotLaidOut::Failed("/opt/farthing is gone".to_owned()));
    assert_eq!((status, &problem["code"]), (500, &json!("internal_error")));
    assert!(!problem.to_string().contains("/opt/farthing"), "of our insides nothing is told: {problem}");
    let nobody = api::router(world.operations().clone(), None);
    let (status, body) = world.within(async |world| printed_by(nobody, world.key.clone()).await);
    assert_eq!(status, 422);
    assert!(String::from_utf8_lossy(&body).contains("ask for html"));
}

#[test]
fn files_are_printed_a_few_at_once() {
    let world = World::sqlite();
    billed(&world);
    let (wanted, at_it) = (api::PRINTS_MAX, Mutex::new((0, 0)));
    let crowd = Arc::new(Crowd { wanted, at_it, changed: Condvar::new() });
    let router = api::router(world.operations().clone(), Some(Arc::clone(&crowd) as Arc<dyn LaysOut>));
    let answers = world.within(async |world| {
        let asked = (0..api::PRINTS_MAX * 2).map(|_| printed_by(router.clone(), world.key.clone()));
        asked.collect::<JoinSet<_>>().join_all().await
    });
    assert!(answers.iter().all(|(status, body)| *status == 200 && !body.is_empty()));
    assert_eq!(*crowd.at_it.lock().unwrap(), (0, api::PRINTS_MAX));
}
