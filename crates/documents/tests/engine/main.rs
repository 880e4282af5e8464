//! Documents of the engine as pages and e-invoices: whatever a random life bills is shown with the amounts that were
//! issued, and is valid.

#![expect(clippy::unwrap_used, reason = "a test has nothing better to do")]
#![allow(clippy::inconsistent_digit_grouping, reason = "cents are set apart: 31_00 is 31.00")]
#![allow(
    dead_code,
    reason = "the lives of the engine's own tests are told here, and not held against its laws"
)]

#[path = "../../../billing/tests/billing/oracle.rs"]
mod oracle;
#[path = "../../../billing/tests/billing/oracle_course.rs"]
mod oracle_course;
#[path = "../../../billing/tests/billing/oracle_discounts.rs"]
mod oracle_discounts;
#[path = "../../../billing/tests/billing/oracle_documents.rs"]
mod oracle_documents;
#[path = "../../../billing/tests/billing/oracle_spans.rs"]
mod oracle_spans;
#[path = "../../../billing/tests/billing/oracle_usage.rs"]
mod oracle_usage;
#[path = "../../../billing/tests/billing/render.rs"]
mod render;
#[path = "../../../billing/tests/billing/rich.rs"]
mod rich;
#[path = "../official/rules.rs"]
mod rules;
#[path = "../../../billing/tests/billing/story.rs"]
mod story;
#[path = "../../../billing/tests/billing/telling.rs"]
mod telling;
#[path = "../../../billing/tests/billing/testworld.rs"]
mod testworld;

use std::collections::BTreeMap;

use billing::{Conceded, Document, DocumentKind, LineKind, Proration};
use documents::einvoice::{self, Profile, Syntax};
use documents::issued::{IssuedInvoice, Issuing, Section};
use documents::{AdjustmentKind, Preceding, Prices};
use money::{Money, Percent};
use records::{Issued, Party};
use testkit::TempFolder;

use crate::rules::held_against_the_rules;
use crate::story::Story;
use crate::telling::{Telling, on_each_seed};
use crate::testworld::{World, at, plan, seats};

/// What the lives of a run reached.
type Reached = BTreeMap<&'static str, u32>;

/// A document as it is frozen.
fn frozen(world: &World, number: usize, document: &Document) -> Issued {
    Issued {
        number: Some(format!("INV-{number:06}")),
        document: document.clone(),
        seller: Party::of_seller(&world.facts.seller),
        customer: Party::of_customer(&world.facts.customer),
        rules_version: 1,
        time_zone_database: "2026a".to_owned(),
    }
}

/// Each document of a life as an invoice.
fn shown(world: &World, documents: &[Document]) -> Vec<IssuedInvoice> {
    let named = documents.iter().enumerate().map(|(number, document)| {
        let number = format!("INV-{number:06}");
        (document.id, Preceding { number, issued_on: Some(document.issued_on) })
    });
    let earlier: BTreeMap<_, _> = named.collect();
    let facts = &world.facts;
    let section = Section { name: "Pro".to_owned(), zone: facts.zone.clone() };
    let subscriptions = BTreeMap::from([(facts.subscription, section)]);
    let mut all = Vec::with_capacity(documents.len());
    for (number, document) in documents.iter().enumerate() {
        let issued = frozen(world, number, document);
        let issuing = Issuing {
            issued: &issued,
            seller: &facts.seller,
            customer: &facts.customer,
            earlier: &earlier,
            subscriptions: &subscriptions,
            usage: None,
        };
        let shown = IssuedInvoice::of(&issuing, Some("de"));
        all.push(shown.unwrap_or_else(|why| panic!("{why}: {document:#?}")));
    }
    all
}

/// Each document of a life is shown and written, and says what was issued.
fn is_shown(world: &World, documents: &[Document], reached: &mut Reached) {
    for (document, shown) in documents.iter().zip(shown(world, documents)) {
        agrees(document, &shown, reached);
        for (_, xml) in written(&shown, document) {
            assert!(xml.contains(&shown.invoice().sums.due.amount_text()));
            *reached.entry("e-invoices").or_default() += 1;
        }
        let page = shown.page();
        assert!(page.contains("INV-") && page.ends_with("</html>\n"));
    }
}

/// Sums and lines are those of the document, a credit note's above zero.
fn agrees(document: &Document, shown: &IssuedInvoice, reached: &mut Reached) {
    let mut count = |name| *reached.entry(name).or_default() += 1;
    let sign = if document.kind == DocumentKind::CreditNote { -1 } else { 1 };
    let is = |ours: Money, issued: Money| assert_eq!(ours.minor(), sign * issued.minor(), "{document:#?}");
    let invoice = shown.invoice();
    is(invoice.sums.net, document.net);
    is(invoice.sums.tax, document.tax);
    is(invoice.sums.total, document.total);
    is(invoice.sums.due, document.amount_due().unwrap());
    assert_eq!(invoice.lines.len(), document.lines.len());
    for (ours, line) in invoice.lines.iter().zip(&document.lines) {
        is(ours.written, line.amount);
        if !ours.includes_tax {
            is(ours.net, line.amount);
        }
        count(if ours.includes_tax { "lines with tax" } else { "lines without" });
        let days = ours.item.period.unwrap();
        assert!(days.first <= days.last, "{line:#?}");
        count(if ours.is_whole { "lines told" } else { "lines by price" });
        if !ours.discounts.is_empty() {
            count("lines with discounts");
        }
        if line.kind == LineKind::Credit && document.kind == DocumentKind::Invoice {
            count("lines taken back on invoices");
        }
    }
    for adjustment in &invoice.adjustments {
        assert!(adjustment.amount.minor() > 0, "{document:#?}");
        count(if adjustment.kind == AdjustmentKind::Charge { "charges" } else { "discounts of the whole" });
    }
    if invoice.prices() == Prices::WithTax {
        // What the customer was told, less what was taken off it, is all there is to pay.
        let sum = |kind| {
            let of_kind = invoice.adjustments.iter().filter(move |one| one.kind == kind);
            of_kind.map(|one| one.written.minor()).sum::<i64>()
        };
        let told: i64 = invoice.lines.iter().map(|line| line.written.minor()).sum();
        let told = told - sum(AdjustmentKind::Discount) + sum(AdjustmentKind::Charge);
        assert_eq!(told, invoice.sums.total.minor(), "{document:#?}");
    }
    count(match invoice.prices() {
        Prices::WithTax => "documents with tax",
        Prices::Mixed => "documents of both",
        Prices::WithoutTax => "documents without",
    });
    count(if sign < 0 { "credit notes" } else { "invoices" });
}

/// It in both syntaxes, its parties saying where they are. Nothing is written that breaks a rule.
fn written(shown: &IssuedInvoice, document: &Document) -> [(&'static str, String); 2] {
    let mut invoice = shown.invoice().clone();
    invoice.head.seller.address.country = Some("DE".to_owned());
    invoice.head.buyer.address.country = Some("DE".to_owned());
    invoice.head.seller.tax_number = Some("12/345/67890".to_owned());
    [("ubl", Syntax::Ubl), ("cii", Syntax::Cii)].map(|(name, syntax)| {
        let written = einvoice::write(&invoice, Profile::En16931, syntax);
        (name, written.unwrap_or_else(|why| panic!("{why:#?}\n{invoice:#?}\n{document:#?}")).xml)
    })
}

#[test]
fn whatever_a_life_bills_is_shown_with_its_amounts_and_is_valid() {
    let (mut reached, mut lives) = (Reached::new(), 0);
    on_each_seed(200, |seed| {
        let story = if seed % 2 == 0 { Story::full(seed) } else { Story::of(seed) };
        let mut told = Telling::new(&story);
        told.run(&story.runs);
        let documents = told.documents();
        is_shown(&told.world, &documents, &mut reached);
        lives += 1;
    });
    println!("{lives} lives reached: {reached:#?}");
    if lives >= 200 {
        let times = |what| reached.get(what).copied().unwrap_or_default();
        for what in [
            "invoices",
            "credit notes",
            "lines by price",
            "lines told",
            "lines with discounts",
            "lines taken back on invoices",
            "discounts of the whole",
            "lines with tax",
            "documents with tax",
        ] {
            assert!(times(what) >= 10, "{what} is reached {} times", times(what));
        }
        assert!(times("documents of both") >= 1, "one charge without tax stands beside prices with it");
        assert!(times("charges") >= 1, "a line taken back gives back a discount on an invoice");
    }
}

/// A thousand lines of 0.03 and 0.07 at 19 %, with it in them or not: what a downgrade takes back on an invoice beside a
/// charge, what a cancellation gives back of the rest, and what a person does, keep the rules of e-invoices, which allow
/// the tax of a note to be off by less than what a thousand lines lose by themselves.
#[test]
fn notes_over_a_thousand_small_lines_are_valid() {
    for included in [false, true] {
        let price = |number: usize| if number.is_multiple_of(3) { "0.07" } else { "0.03" };
        let prices = (0..1_000).map(|number| seats(&format!("p{number:04}"), price(number), "month"));
        let mut plan = plan(1, prices.collect());
        plan.terms.prices_include_tax = included;
        let mut world = World::start(vec![plan], at("2026-01-01"), 5).seller(|books| {
            books.taxes.rows[0].rate = Percent::parse("19").unwrap();
        });
        world.bill(at("2026-01-01"));
        world.seats(at("2026-01-10"), 4);
        world.bill(at("2026-01-10"));
        world.seats(at("2026-01-12"), 6);
        world.bill(at("2026-01-12"));
        let first = world.issued[0].clone();
        world.concede(at("2026-01-13"), first.id, Conceded::Amount(Money::new(9_99, first.currency)));
        world.cancel(at("2026-01-20"), Proration::Prorate);
        world.bill(at("2026-01-20"));
        let notes = world.issued.iter().filter(|one| one.kind == DocumentKind::CreditNote);
        assert_eq!(notes.filter(|one| one.lines.len() > 900).count(), 2, "two of runs");
        let mut reached = Reached::new();
        is_shown(&world, &world.issued.clone(), &mut reached);
        assert_eq!(usize::try_from(reached["e-invoices"]).unwrap(), 2 * world.issued.len());
    }
}

/// The official schemas and Schematron find nothing in what lives bill.
#[test]
fn what_a_life_bills_keeps_the_official_rules() {
    let folder = TempFolder::new();
    let mut files = 0;
    for seed in 0..16 {
        let mut story = Story::full(seed);
        // Every other one of a seller to consumers.
        let plans = story.plans.iter_mut().chain(&mut story.add_ons);
        plans.for_each(|plan| plan.with_tax |= seed % 2 == 1);
        let mut told = Telling::new(&story);
        told.run(&story.runs);
        let documents = told.documents();
        for (place, (document, shown)) in documents.iter().zip(shown(&told.world, &documents)).enumerate() {
            for (name, xml) in written(&shown, document) {
                let file = folder.join(format!("{seed}-{place}.{name}.xml"));
                std::fs::write(file, xml).expect("the folder takes files");
                files += 1;
            }
        }
    }
    assert!(files >= 60, "only {files} e-invoices");
    let found = held_against_the_rules(&folder.join(""));
    assert_eq!(found.len(), files, "every file is told of");
    let broken: Vec<_> =
        found.iter().filter(|(_, (schema, fatal))| !schema.is_empty() || !fatal.is_empty()).collect();
    assert!(broken.is_empty(), "{} of {files} broken: {:#?}", broken.len(), &broken[..broken.len().min(6)]);
}
