//! Invoices that people write: drafts, issue, what pays them and credits them, for customers with subscriptions and
//! without, and that verifying makes each again.

use billing::{Customer, CustomerMore, ServiceDays};
use calendar::CivilDate;
use ids::{CustomerId, InvoiceId};
use money::{Currency, Decimal, Money, Quantity, UnitPrice};
use operations::concessions::Conceded;
use operations::manual_invoices::{self, ManualAsked, ManualInvoice, ManualView};
use operations::read::DocumentRow;
use operations::{Failed, Refusal, customers};
use sql::Engine;

use crate::conceding::conceded;
use crate::crediting::euro;
use crate::refunding::adjust;
use crate::world::{CATALOG, ENGINES, World, at, empty, key, world};

fn line(description: &str, quantity: &str, unit_price: &str) -> billing::ManualLine {
    billing::ManualLine {
        description: description.to_owned(),
        quantity: Quantity::from(Decimal::parse(quantity).unwrap()),
        unit: None,
        unit_price: UnitPrice::new(Decimal::parse(unit_price).unwrap()),
        tax_category: key("standard"),
        days: None,
    }
}

/// An edit of what is written.
type Edit = fn(&mut ManualInvoice);

pub fn written() -> ManualInvoice {
    ManualInvoice {
        lines: vec![line("Workshop", "3", "80.00"), line("Licences", "2", "10.005")],
        memo: Some("Thank you for two good days".to_owned()),
        purchase_order: Some("PO-7".to_owned()),
        due_on: None,
        instalments: Vec::new(),
    }
}

pub fn billed_alone(engine: Engine) -> World {
    let mut world = empty(engine);
    world.begin(CATALOG);
    world.customer("dora");
    world
}

pub fn asked(world: &World, name: &str, written: ManualInvoice) -> ManualAsked {
    let (customer, now) = (world.customers[name], world.now());
    let id = world.operations.draft_id(now);
    ManualAsked { id, customer, currency: Currency::EUR, written, now }
}

pub fn kept(world: &World, asked: &ManualAsked) -> Result<ManualView, Failed> {
    let (environment, operations, asked) = (world.environment, world.operations.clone(), asked.clone());
    Ok(world
        .operations
        .store
        .write(move |act| manual_invoices::write(act, &operations, environment, &asked))?)
}

pub fn issue(world: &World, id: InvoiceId) -> Result<DocumentRow, Failed> {
    let (environment, operations, now) = (world.environment, world.operations.clone(), world.now());
    let act =
        move |act: &mut store::Act<'_>| manual_invoices::issue(act, &operations, environment, (id, now));
    Ok(world.operations.store.write(act)?.0)
}

fn billed(world: &World, name: &str, written: ManualInvoice) -> DocumentRow {
    let draft = asked(world, name, written);
    let shown = kept(world, &draft).unwrap();
    let row = issue(world, draft.id).unwrap();
    let content = world.operations.document(world.environment, &row.number).unwrap().1;
    let issued = records::document::decode(&content).unwrap();
    assert_eq!(issued.document, shown.document, "what is issued is what was shown");
    row
}

#[track_caller]
pub fn refused<T: std::fmt::Debug>(answer: Result<T, Failed>) -> String {
    match answer {
        Err(Failed::Refused(Refusal { code, parameter, message, .. })) => {
            format!("{code} {}: {message}", parameter.unwrap_or_default())
        }
        other => panic!("refused: {other:?}"),
    }
}

pub fn sound(world: &World) {
    assert_eq!(world.verify(), [""; 0]);
}

/// Debits less credits of an account, in minor units.
fn booked(world: &World, account: &str) -> i64 {
    let totals = world.operations.trial_balance(world.environment, None).unwrap();
    let of = totals.iter().filter(|row| row.account == account);
    i64::try_from(of.map(|row| row.debit.minor() - row.credit.minor()).sum::<i128>()).unwrap()
}

#[test]
fn a_customer_without_a_subscription_is_billed_and_credited() {
    for engine in ENGINES {
        let world = billed_alone(engine);
        let row = billed(&world, "dora", written());
        assert_eq!((row.number.as_str(), row.state.as_str()), ("INV-000001", "open"));
        assert_eq!([row.net, row.tax, row.total], [26_001, 4_940, 30_941].map(euro));
        assert_eq!(row.due_on.to_string(), "2024-01-15", "14 days after the 1st");
        assert_eq!((booked(&world, "receivable"), booked(&world, "revenue")), (30_941, -26_001));
        sound(&world);
        world.advance("2024-01-20T00:00:00Z");
        let note = conceded(&world, "INV-000001", Conceded::Amount(euro(10_000)));
        assert_eq!([note.net, note.tax], [-10_000, -1_900].map(euro));
        sound(&world);
        let rest = conceded(&world, "INV-000001", Conceded::Whole);
        assert_eq!([rest.net, rest.tax], [-16_001, -3_040].map(euro), "what is left of it");
        let row = world.operations.document(world.environment, "INV-000001").unwrap().0;
        assert_eq!((row.state.as_str(), row.amount_open), ("paid", euro(0)));
        assert_eq!((booked(&world, "receivable"), booked(&world, "revenue")), (0, 0));
        sound(&world);
        let listed = world.operations.documents(world.environment, &Default::default(), ("", 10)).unwrap();
        let mut numbers: Vec<&str> = listed.iter().map(|row| row.number.as_str()).collect();
        numbers.sort_unstable();
        assert_eq!(numbers, ["CN-000001", "CN-000002", "INV-000001"]);
        let explained = world.operations.explain(world.environment, "INV-000001", None).unwrap();
        assert!(explained.lines[1].words.concat().contains("20.01"), "{:?}", explained.lines[1].words);
    }
}

#[test]
fn a_draft_is_rewritten_discarded_and_issued_once() {
    for engine in ENGINES {
        let world = billed_alone(engine);
        let draft = asked(&world, "dora", written());
        let id = draft.id;
        kept(&world, &draft).unwrap();
        let other = asked(&world, "dora", written());
        kept(&world, &other).unwrap();
        let (environment, with, now) = (world.environment, world.operations.clone(), world.now());
        let due_on = CivilDate::new(2024, 3, 1).ok();
        let changed = ManualInvoice { lines: vec![line("Workshop", "2", "80.00")], due_on, ..written() };
        world.act(move |act| manual_invoices::rewrite(act, &with, environment, (id, &changed, now)));
        let drafts = world.operations.manual_drafts(environment, None, ("", 10)).unwrap();
        let totals: Vec<Money> = drafts.iter().map(|draft| draft.total).collect();
        assert_eq!(totals, [euro(19_040), euro(30_941)]);
        let gone = other.id;
        world.act(move |act| manual_invoices::discard(act, environment, gone));
        assert!(world.operations.manual_draft(environment, gone).unwrap().is_none());
        assert!(world.operations.printed(environment, &id.to_string()).unwrap().issued.number.is_none());
        sound(&world);
        world.advance("2024-02-20T00:00:00Z");
        let row = issue(&world, id).unwrap();
        assert_eq!((row.id, row.total), (id, euro(19_040)));
        assert_eq!(
            (row.issued_on.to_string(), row.due_on.to_string()),
            ("2024-02-20".into(), "2024-03-01".into())
        );
        assert!(world.operations.manual_drafts(environment, None, ("", 10)).unwrap().is_empty());
        let again = refused(issue(&world, id));
        assert!(
            again.starts_with("not_a_draft invoice: ") && again.contains("was issued as INV-000001"),
            "{again}"
        );
        assert!(refused(issue(&world, gone)).starts_with("not_found draft"), "it was discarded");
        sound(&world);
    }
}

#[test]
fn it_stands_beside_what_subscriptions_owe() {
    for engine in ENGINES {
        let world = world(engine);
        world.advance("2024-02-10T00:00:00Z");
        let before = world.table().len();
        adjust(&world, "anna", 10_000);
        let first = billed(&world, "anna", written());
        assert_eq!(first.amount_open, euro(20_941), "the balance pays of it");
        let second = billed(&world, "anna", written());
        assert_eq!(second.amount_open, euro(30_941), "two of one instant");
        sound(&world);
        world.advance("2024-05-03T00:00:00Z");
        sound(&world);
        assert!(world.table().len() > before + 2, "its subscription is billed on");
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn days_decide_the_period_and_a_duplicate_has_none() {
    for engine in ENGINES {
        let world = billed_alone(engine);
        let day = |day| CivilDate::new(2023, 12, day).unwrap();
        let mut invoice = written();
        invoice.lines[0].days = Some(ServiceDays { first: day(4), last: day(6) });
        invoice.lines[0].unit = Some("day".to_owned());
        let row = billed(&world, "dora", invoice);
        let content = world.operations.document(world.environment, &row.number).unwrap().1;
        let issued = records::document::decode(&content).unwrap();
        let service = issued.document.lines[0].service;
        assert_eq!(service.start(), at("2023-12-03T23:00:00Z"));
        assert_eq!(service.end(), at("2023-12-06T23:00:00Z"));
        let (environment, with, now) = (world.environment, world.operations.clone(), world.now());
        let id = world.operations.draft_id(now);
        let of = row.id;
        world.act(move |act| manual_invoices::duplicate(act, &with, environment, (of, id, now)));
        let copy = world.operations.manual_draft(environment, id).unwrap().unwrap();
        assert_eq!(copy.draft.total, row.total);
        assert_eq!(copy.draft.written.lines[0].unit.as_deref(), Some("day"));
        assert_eq!(copy.draft.written.lines[0].days, None);
        assert_eq!(copy.draft.written.purchase_order.as_deref(), Some("PO-7"));
        issue(&world, id).unwrap();
        sound(&world);
    }
}

#[test]
fn what_follows_from_a_subscription_is_duplicated_as_one_of_each() {
    for engine in ENGINES {
        let world = world(engine);
        world.advance("2024-02-10T00:00:00Z");
        let (row, _) = world.operations.document(world.environment, "INV-000001").unwrap();
        let (environment, with, now) = (world.environment, world.operations.clone(), world.now());
        let (of, id) = (row.id, world.operations.draft_id(now));
        let copy = world.act(move |act| manual_invoices::duplicate(act, &with, environment, (of, id, now)));
        assert_eq!(copy.document.total, row.total);
    }
}

#[test]
fn what_makes_no_invoice_is_refused_with_its_place() {
    for engine in ENGINES {
        let mut world = billed_alone(engine);
        let told = |world: &World, change: Edit| {
            let mut invoice = written();
            change(&mut invoice);
            refused(kept(world, &asked(world, "dora", invoice)))
        };
        let wrong: [(Edit, &str); 7] = [
            (|invoice| invoice.lines.clear(), "invoice_refused lines: an invoice has a line at least"),
            (
                |invoice| invoice.lines[1] = line("Off", "1", "-5"),
                "invoice_refused lines[1]: line 2 is below zero",
            ),
            (
                |invoice| invoice.lines[1] = line("Off", "-1", "5"),
                "invoice_refused lines[1]: line 2 is below zero",
            ),
            (
                |invoice| invoice.lines = vec![line("Gift", "1", "0.00")],
                "invoice_refused lines: the lines come to nothing",
            ),
            (
                |invoice| invoice.due_on = CivilDate::new(2023, 12, 31).ok(),
                "invoice_refused due_on: it would be due on 2023-12-31, before it is issued on 2024-01-01",
            ),
            (
                |invoice| invoice.lines[0].tax_category = key("standart"),
                "invoice_refused lines[0].tax_category: unknown tax category `standart`",
            ),
            (
                |invoice| invoice.lines[0] = line("Much", "99999999999", "99999999999"),
                "invoice_refused lines[0]: line 1: ",
            ),
        ];
        for (change, wanted) in wrong {
            let found = told(&world, change);
            assert!(found.starts_with(wanted), "{found}");
        }
        let payer = world.customers["dora"];
        let child = child(&mut world, payer);
        let mut paid_for = asked(&world, "dora", written());
        paid_for.customer = child;
        let found = refused(kept(&world, &paid_for));
        assert!(found.starts_with("payer_refused customer: "), "{found}");
        assert!(world.operations.manual_drafts(world.environment, None, ("", 10)).unwrap().is_empty());
        assert_eq!(world.operations.document_count(world.environment).unwrap(), 0);
        sound(&world);
    }
}

/// A customer that another pays for.
fn child(world: &mut World, payer: CustomerId) -> CustomerId {
    let (environment, now, seller) = (world.environment, world.now(), world.seller);
    let more = CustomerMore { payer: Some(payer), ..CustomerMore::default() };
    let details = Customer { more, ..crate::world::customer("child") };
    let (external_key, subjects, random) = (Some("child".to_owned()), Vec::new(), [7; 10]);
    let asked = customers::Asked { details, external_key, seller, subjects, random, now };
    world.act(move |act| customers::create(act, environment, &asked)).details.id
}
