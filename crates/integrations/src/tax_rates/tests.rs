//! A contract server in the place of a provider: what it is asked, and what of its answers is believed.

use std::net::TcpListener;
use std::sync::mpsc::Receiver;
use std::time::Instant as Clock;

use super::*;
use crate::asking::ADDRESS_CHARS_MAX;
use crate::asking::contract::{self, http};

const RATES: &str = r#"{"id":"q1","reference":"tx-1","from":"2026-01-01","valid_until":"2026-01-31",
    "rates":[{"name":"GST","jurisdiction":"CA","percent":"5"},{"name":"QST","percent":"9.975"}]}"#;

/// Asks about a customer in Québec.
fn ask(provider: &HttpRates) -> RatesAnswer {
    let lines = ["1 Rue".to_owned()];
    let nobody = RatesParty {
        lines: &[],
        city: None,
        postcode: None,
        region: None,
        country: None,
        tax_number: None,
        vat_id: None,
    };
    provider.ask(&RatesAsked {
        id: "q1",
        is_live: true,
        seller: RatesParty { country: Some("US"), region: Some("NY"), tax_number: Some("12-3"), ..nobody },
        registrations: &["CA".to_owned()],
        buyer: RatesParty {
            lines: &lines,
            city: Some("Québec"),
            country: Some("CA"),
            region: Some("QC"),
            ..nobody
        },
        buyer_says: Some("business"),
        certificates: &[("CA-QC".to_owned(), "R-1".to_owned())],
        category: "standard",
        supply: "digital",
        class: "standard",
        sent_from: None,
        on: CivilDate::new(2026, 1, 10).unwrap(),
    })
}

fn private(is_allowed: bool) -> Private {
    Private { is_allowed, table: "tax_providers.bridge".to_owned() }
}

fn answering(bytes: Vec<u8>, drips: Option<usize>) -> (HttpRates, Receiver<(String, Value)>) {
    let (address, came) = contract::answering(bytes, drips);
    (HttpRates::at(&format!("{address}/v1/rates"), private(true)).unwrap(), came)
}

fn answer(status: &str, body: &str) -> RatesAnswer {
    ask(&answering(http(status, body), None).0)
}

fn why(answer: RatesAnswer) -> String {
    match answer {
        RatesAnswer::Unavailable { why } => why,
        other => panic!("{other:?}"),
    }
}

/// Of an answer that is none, though somebody is there.
fn unread(answer: RatesAnswer) -> String {
    match answer {
        RatesAnswer::Unread { why } => why,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_question_is_all_that_may_matter_and_no_amount_and_its_answer_is_read() {
    let (provider, came) = answering(http("200 OK", RATES), None);
    let provider = provider.with_key(Some(Password("s3cret".to_owned())));
    assert!(!format!("{provider:?}").contains("s3cret"));
    let part = |name: &str, jurisdiction: Option<&str>, percent: &str| SaidPart {
        name: name.to_owned(),
        jurisdiction: jurisdiction.map(str::to_owned),
        percent: percent.to_owned(),
    };
    let said = SaidRates {
        reference: "tx-1".to_owned(),
        from: CivilDate::new(2026, 1, 1).ok(),
        valid_until: CivilDate::new(2026, 1, 31).ok(),
        parts: vec![part("GST", Some("CA"), "5"), part("QST", None, "9.975")],
        not_taxable: None,
    };
    assert_eq!(ask(&provider), RatesAnswer::Said(said));
    let (head, asked) = came.recv().unwrap();
    let head = head.to_ascii_lowercase();
    assert!(head.starts_with("post /v1/rates http/1.1"), "{head}");
    assert!(head.contains("authorization: bearer s3cret") && head.contains("idempotency-key: q1"), "{head}");
    let whole = json!({
        "id": "q1", "live": true, "on": "2026-01-10",
        "sold": {"category": "standard", "supply": "digital", "class": "standard"},
        "seller": {"address": [], "region": "NY", "country": "US", "tax_number": "12-3", "registrations": ["CA"]},
        "buyer": {"address": ["1 Rue"], "city": "Québec", "region": "QC", "country": "CA", "says": "business",
            "certificates": [{"place": "CA-QC", "number": "R-1"}]},
    });
    assert_eq!(asked, whole);
}

#[test]
fn what_is_not_taxed_and_what_is_refused_are_told_apart() {
    let body = r#"{"id":"q1","reference":"tx-2","not_taxable":"no nexus"}"#;
    match answer("200 OK", body) {
        RatesAnswer::Said(said) => {
            assert_eq!((said.not_taxable.as_deref(), said.parts.len()), (Some("no nexus"), 0));
        }
        other => panic!("{other:?}"),
    }
    for status in ["200 OK", "422 No"] {
        let body = r#"{"id":"q1","refused":"the address\nis not known"}"#;
        assert_eq!(answer(status, body), RatesAnswer::Refused { why: "the address is not known".to_owned() });
    }
    let silent = RatesAnswer::Refused { why: "it does not say why".to_owned() };
    assert_eq!(answer("422 No", r#"{"id":"q1","refused":true}"#), silent);
    // Nothing at all is no refusal.
    let null = RATES.replace("\"id\"", "\"refused\":null,\"id\"");
    assert!(matches!(answer("200 OK", &null), RatesAnswer::Said(_)));
}

#[test]
fn what_is_no_answer_is_not_believed() {
    let with = |rest: &str| format!(r#"{{"id":"q1","reference":"r",{rest}}}"#);
    let rate = |rest: &str| with(&format!(r#""rates":[{{"name":"GST",{rest}}}]"#));
    let nine = format!("[{}]", [r#"{"name":"x","percent":"1"}"#; 9].join(","));
    let long = "x".repeat(41);
    for (status, body, words) in [
        ("200 OK", "<html>5 %</html>".to_owned(), "cannot be read"),
        ("200 OK", String::new(), "cannot be read"),
        ("200 OK", "[".repeat(60_000), "cannot be read"),
        ("422 No", RATES.to_owned(), "does not say why it refuses"),
        ("200 OK", RATES.replace("q1", "q2"), "not that of the question"),
        ("200 OK", r#"{"reference":"r","rates":[]}"#.to_owned(), "not that of the question"),
        ("200 OK", r#"{"id":"q1","rates":[]}"#.to_owned(), "no reference"),
        ("200 OK", r#"{"id":"q1","reference":"r"}"#.to_owned(), "either rates"),
        ("200 OK", with(r#""rates":{}"#), "either rates"),
        ("200 OK", with(r#""rates":[],"not_taxable":"no""#), "either rates"),
        ("200 OK", with(r#""rates":[],"amount":"5.00""#), "no name of it"),
        ("200 OK", with(&format!(r#""rates":{nine}"#)), "more than 8"),
        ("200 OK", with(r#""rates":[5]"#), "a rate is an object"),
        ("200 OK", with(r#""rates":[{"percent":"5"}]"#), "has no name"),
        ("200 OK", with(&format!(r#""rates":[{{"name":"{long}","percent":"5"}}]"#)), "1 to 40"),
        ("200 OK", with(r#""rates":[{"name":"G\u0007T","percent":"5"}]"#), "steer something"),
        ("200 OK", with(r#""rates":[{"name":"G\u202eT","percent":"5"}]"#), "steer something"),
        ("200 OK", with(r#""rates":[{"name":"G\uffffT","percent":"5"}]"#), "steer something"),
        ("200 OK", rate(r#""percent":"6","cap":"1600""#), "no name of a rate"),
        ("200 OK", rate(r#""percent":5"#), "write it as text"),
        ("200 OK", rate(r#""jurisdiction":"CA""#), "has no percent"),
        ("200 OK", rate(r#""percent":"1e2""#), "no percent from 0 to 100"),
        ("200 OK", rate(r#""percent":"-1""#), "no percent from 0 to 100"),
        ("200 OK", rate(r#""percent":"5.""#), "no percent from 0 to 100"),
        ("200 OK", rate(r#""percent":"100.1""#), "no percent from 0 to 100"),
        ("200 OK", rate(r#""percent":"101""#), "no percent from 0 to 100"),
        ("200 OK", rate(r#""percent":"1.1234567""#), "6 digits"),
        ("200 OK", with(r#""rates":[],"from":"yesterday""#), "from"),
        ("200 OK", with(r#""rates":[],"valid_until":7"#), "valid_until"),
    ] {
        let why = unread(answer(status, &body));
        assert!(why.contains(words), "{body}: {why}");
    }
    for status in ["500 No", "404 No"] {
        let why = why(answer(status, RATES));
        assert!(why.contains(": it does not answer"), "{why}");
    }
    for percent in ["0", "100", "100.000000", "8.5", "99.999999"] {
        let answer = answer("200 OK", &rate(&format!(r#""percent":"{percent}""#)));
        assert!(matches!(answer, RatesAnswer::Said(_)), "{percent}: {answer:?}");
    }
}

#[test]
fn an_answer_that_sends_elsewhere_is_followed_nowhere() {
    let other = TcpListener::bind("127.0.0.1:0").unwrap();
    let to = other.local_addr().unwrap();
    let moved = format!("HTTP/1.1 307 Moved\r\nLocation: http://{to}/\r\nContent-Length: 0\r\n\r\n");
    let (provider, _came) = answering(moved.into_bytes(), None);
    assert!(why(ask(&provider)).contains("nobody is followed"));
    other.set_nonblocking(true).unwrap();
    assert!(other.accept().is_err(), "nobody came");
}

#[test]
fn an_answer_is_bounded_in_size_and_time_and_one_that_breaks_off_is_none() {
    let huge = format!(r#"{{"id":"q1","reference":"{}"}}"#, "x".repeat(70_000));
    assert!(why(answer("200 OK", &huge)).contains("longer than 65536 bytes"));
    let (provider, _came) = answering(Vec::new(), None);
    assert!(!why(ask(&provider)).is_empty());
    let mut short = http("200 OK", RATES);
    short.truncate(short.len() - 40);
    let (provider, _came) = answering(short, None);
    assert!(!why(ask(&provider)).is_empty());
    // A head and a body that drip.
    let whole = http("200 OK", RATES);
    for at_once in [0, whole.len() - RATES.len()] {
        let (mut provider, _came) = answering(whole.clone(), Some(at_once));
        provider.asked.within = Duration::from_secs(1);
        let begun = Clock::now();
        let why = why(ask(&provider));
        assert!(why.contains("in 1 s") && begun.elapsed() < Duration::from_secs(10), "{why}");
    }
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let provider = HttpRates::at(&format!("http://{nobody}"), private(true)).unwrap();
    assert!(matches!(ask(&provider), RatesAnswer::Unavailable { .. }));
}

#[test]
fn private_addresses_are_asked_where_that_is_allowed_alone() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let provider = HttpRates::at(&format!("https://127.0.0.1:{port}"), private(false)).unwrap();
    assert!(why(ask(&provider)).contains("allow_private = true under [tax_providers.bridge]"));
    listener.set_nonblocking(true).unwrap();
    assert!(listener.accept().is_err(), "nobody came");
}

#[test]
fn an_address_is_one_that_is_encrypted() {
    assert!(HttpRates::at("https://h/v1?tenant=a", private(false)).is_ok());
    let told = |address: &str| HttpRates::at(address, private(false)).unwrap_err().to_string();
    assert!(told("http://127.0.0.1:1").contains("allow_private = true under [tax_providers.bridge]"));
    let long = format!("https://{}", "h".repeat(ADDRESS_CHARS_MAX));
    for wrong in
        ["", "h", "ftp://h", "https://", "https:///a", "https://u@h", "https://h#a", "https://h b", &long]
    {
        assert!(told(wrong).contains("no address of a provider"), "{wrong}");
    }
}
