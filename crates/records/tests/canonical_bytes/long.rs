//! Documents of more than a value may be: what comes back of them is what was written.

use billing::{Burn, Document, Line};
use records::document::{self, IssuedContent};

use super::{customer, gathered, invoice, seller};

/// Of a text of more than one value may be, lines are read one by one: what comes is what was written, and a mistake in
/// the last of them is found.
#[test]
fn a_document_longer_than_a_value_may_be_is_read_back() {
    let mut document = invoice();
    let line = document.lines[0].clone();
    let description = "x".repeat(records::line::DESCRIPTION_CHARS_MAX);
    let many = u32::try_from(records::node::TEXT_BYTES_MAX / description.len()).unwrap() + 1;
    document.lines =
        (1..=many).map(|number| Line { number, description: description.clone(), ..line.clone() }).collect();
    let (seller, customer) = (seller(), customer());
    let bytes = document::encode(&IssuedContent {
        number: Some("INV-000042"),
        document: &document,
        seller: &seller,
        customer: &customer,
        rules_version: 1,
        time_zone_database: "2026a",
    });
    assert!(bytes.len() > records::node::TEXT_BYTES_MAX);
    let read = document::decode(&bytes).expect("it was written");
    assert_eq!(read.number.as_deref(), Some("INV-000042"));
    // Not shown where they differ: they are long.
    assert!(read.document == document);
    let last = format!("\"number\":{many},");
    let wrong = String::from_utf8(bytes).unwrap().replace(&last, "\"number\":0,");
    assert!(document::decode(wrong.as_bytes()).is_err(), "lines are numbered from 1");
}

/// Of as many parts as credits may pay of a document, more than a value may be, each comes back; one more is refused.
#[test]
fn a_document_that_credits_pay_in_as_many_parts_as_they_may_is_read_back() {
    let mut document = gathered();
    let burn = document.burns[0].clone();
    let most = u32::try_from(billing::BURNS_PER_DOCUMENT_MAX).unwrap();
    document.burns = (1..=most).map(|line| Burn { line, ..burn.clone() }).collect();
    let (seller, customer) = (seller(), customer());
    let written = |document: &Document| {
        document::encode(&IssuedContent {
            number: Some("INV-000042"),
            document,
            seller: &seller,
            customer: &customer,
            rules_version: 1,
            time_zone_database: "2026a",
        })
    };
    let bytes = written(&document);
    assert!(bytes.len() > records::node::TEXT_BYTES_MAX);
    // Not shown where they differ: they are long.
    assert!(document::decode(&bytes).expect("it was written").document == document);
    document.burns.push(burn);
    assert!(document::decode(&written(&document)).is_err(), "one more than the engine makes");
}
