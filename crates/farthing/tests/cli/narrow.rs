//! What a terminal of 80 columns shows: tables that fit, names instead of ids, nothing that says nothing.

use std::collections::BTreeMap;

use crate::harness::{At, Farthing, documents, example};
use crate::serve::Server;

/// The first id with this prefix in a text.
fn first(text: &str, prefix: &str) -> String {
    let start = text.find(prefix).unwrap_or_else(|| panic!("no {prefix} in {text}"));
    text[start..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect()
}

/// What a command prints at 80 columns; no line is wider.
#[track_caller]
fn narrow(farthing: &Farthing, args: &[&str], at: &At) -> String {
    let output = farthing.command(args, at).env("COLUMNS", "80").output().unwrap();
    let shown = crate::harness::Done::of(args, &output).well();
    for line in shown.lines() {
        assert!(
            line.chars().count() <= 80,
            "{args:?} has a line of {} columns:\n{shown}",
            line.chars().count()
        );
    }
    shown
}

#[test]
fn the_tables_of_the_software_example_fit() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let listed = narrow(&farthing, &["subscriptions"], &at);
    assert!(listed.contains("pro@1") && !listed.contains("version"), "{listed}");
    let running = listed.lines().filter(|line| line.contains("pro@1"));
    for line in running {
        let shown = narrow(&farthing, &["subscriptions", "show", &first(line, "sub_")], &at);
        assert!(shown.contains("plan pro@1") && !shown.contains("plv_"), "{shown}");
        assert!(!shown.contains("counts\n") && !shown.contains("counts,"), "{shown}");
    }
    let invoices = narrow(&farthing, &["invoices"], &at);
    let heading = invoices.lines().find(|line| line.contains("number")).unwrap();
    for column in ["issued", "pay by", "total", "open", "state"] {
        assert!(heading.contains(column), "{column} is missing: {heading}");
    }

    let catalog = std::fs::read_to_string(example("software", "catalog.toml")).unwrap();
    let file = farthing.file("dearer.toml", &catalog.replace("29.00", "31.00"));
    farthing.run(&["catalog", "apply", file.to_str().unwrap()], &at).well();
    let asked = ["migrations", "plan", "--from", "pro", "--to", "pro@2", "--when", "period-end"];
    let id = first(&farthing.run(&asked, &at).well(), "mig_");
    let listed = narrow(&farthing, &["migrations", "list"], &at);
    assert!(listed.contains(&id) && listed.contains("of pro to version 2"), "{listed}");
    narrow(&farthing, &["migrations", "show", &id], &at);
    let planned = narrow(&farthing, &["migrations", "show", &id, "--state", "planned"], &at);
    assert!(planned.contains("sub_") && !planned.contains("why"), "an empty column is shown: {planned}");
}

/// What was credited of an invoice is not open any more, in the table and in the CSV.
#[test]
fn invoices_say_what_is_open_and_until_when_to_pay_it() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let row = |number: &str| {
        let mut rows = documents(&farthing, "software", &at).into_iter();
        rows.find(|row| row["number"] == number).unwrap()
    };
    let invoice =
        documents(&farthing, "software", &at).into_iter().find(|row| row["currency"] == "EUR").unwrap();
    let number = invoice["number"].clone();
    assert!(invoice["open"] == invoice["total"] && invoice["state"] == "open", "{invoice:?}");
    assert!(invoice["pay_by"].starts_with("20"), "{invoice:?}");
    let credit = ["invoices", "credit", &number, "--amount", "5.00", "--reason", "Outage"];
    let preview = farthing.run(&[&credit[..], &["--preview"]].concat(), &at).well();
    assert!(preview.contains("less to be paid of the invoice"), "{preview}");
    assert!(!preview.contains("balance") && !preview.contains("paid out"), "nothing goes there: {preview}");
    farthing.run(&credit, &at).well();
    let cents = |amount: &str| amount.replace('.', "").parse::<i64>().unwrap();
    let credited = row(&number);
    let is_note = |row: &&BTreeMap<String, String>| row["kind"] == "credit_note" && row["currency"] == "EUR";
    let note = documents(&farthing, "software", &at).iter().find(is_note).unwrap().clone();
    assert_eq!(cents(&credited["open"]), cents(&credited["total"]) + cents(&note["total"]), "{credited:?}");
    assert!(cents(&note["total"]) < 0 && note["pay_by"].is_empty(), "nobody pays a credit note: {note:?}");
    let told = farthing.run(&["explain", &number], &at).well();
    assert!(told.contains("of the boundary or change at ") && told.contains(", to be paid by "), "{told}");
    assert!(!told.contains("due by"), "{told}");
}

/// Anna's fee of 10.00 is paid by credits, and a contract asks for more.
#[test]
fn credits_and_contracts_fit_and_name_documents_by_their_numbers() {
    let farthing = Farthing::new();
    let at = farthing.data();
    let server = Server::start(&farthing, &at);
    let opened = r#"{"name": "narrow", "clock": "2026-01-10T00:00:00Z"}"#;
    let (_, opened) = server.post("/v1/environments", &server.keys[1], opened);
    let secret = opened.split_once("\"secret\":\"").expect("an environment is opened with a key").1;
    let key = secret.split('"').next().unwrap().to_owned();
    let made = |path: &str, body: &str| {
        let (status, body) = server.post(path, &key, body);
        assert!(matches!(status, 200 | 201), "{path}: {status} {body}");
        body
    };
    let seller = made(
        "/v1/sellers",
        r#"{"name": "S", "zone": "UTC", "net_days": 14, "tax_rates":
            [{"category": "standard", "from": "2000-01-01", "name": "VAT", "percent": "19"}]}"#,
    );
    let seller = first(&seller, "sel_");
    let price =
        r#"{"key": "fee", "model": "flat", "timing": "in_advance", "charges": {"EUR": {"amount": "10.00"}}}"#;
    made("/v1/plans", &format!(r#"{{"key": "basic", "cadence": "month", "prices": [{price}]}}"#));
    let customer =
        made("/v1/customers", &format!(r#"{{"seller": "{seller}", "name": "A", "external_key": "anna"}}"#));
    let customer = first(&customer, "cus_");
    made(
        "/v1/customers/anna/grants",
        r#"{"name": "Welcome credit", "kind": "promotional", "currency": "EUR", "amount": "1000.00",
            "effective": "2026-01-01T00:00:00Z", "expires": "2036-01-01T00:00:00Z"}"#,
    );
    made(
        "/v1/subscriptions",
        &format!(r#"{{"customer": "{customer}", "plan": "basic", "currency": "EUR"}}"#),
    );
    made("/v1/billing/run", "");
    made(
        "/v1/customers/anna/contracts",
        r#"{"name": "Frame", "currency": "EUR", "starts": "2026-01-01T00:00:00Z", "ends": "2036-01-01T00:00:00Z",
            "commitments": [{"key": "spend", "name": "Spend", "every": "month", "amounts": {"EUR": "10000.00"}}]}"#,
    );
    server.stop();

    let credits = narrow(&farthing, &["credits", "anna"], &at);
    let grant = first(&credits, "grt_");
    for words in ["Welcome credit (given)", "990.00", "of 1,000.00 EUR", "until 2036-01-01T00:00:00Z"] {
        assert!(credits.contains(words), "{words} is missing: {credits}");
    }
    let statement = narrow(&farthing, &["credits", "statement", &grant], &at);
    assert!(statement.contains("INV-000001") && !statement.contains("inv_"), "{statement}");
    let explained = farthing.run(&["explain", "INV-000001"], &at).well();
    for words in [
        &format!("10.00 EUR paid by credits Welcome credit ({grant})"),
        "less 10.00 EUR paid by credits",
        "net: 0.00 EUR",
    ] {
        assert!(explained.contains(words), "{words} is missing: {explained}");
    }
    let contracts = narrow(&farthing, &["contracts", "anna"], &at);
    assert!(contracts.contains("10,000.00") && contracts.contains("spend"), "{contracts}");
}
