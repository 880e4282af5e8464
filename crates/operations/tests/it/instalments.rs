//! Instalments: of invoices that are written so, and agreed on later; what is overdue by them, and what verifying finds.

use billing::{InstalmentDue, InstalmentShare, WrittenInstalment};
use calendar::CivilDate;
use ids::SubscriptionId;
use money::{Currency, Percent};
use operations::Failed;
use operations::concessions::Conceded;
use operations::instalments::{self, InstalmentsAsked, InstalmentsView};
use operations::manual_invoices::{self, ManualInvoice};
use operations::read::DocumentRow;
use store::accounts::AccountKey;
use store::overdue;

use crate::conceding::conceded;
use crate::crediting::euro;
use crate::manual::{asked, billed_alone, issue, kept, refused, sound, written};
use crate::voiding::void;
use crate::world::{ENGINES, World};

fn percents(parts: &[(&str, u32)]) -> Vec<WrittenInstalment> {
    let one = |(percent, days): &(&str, u32)| WrittenInstalment {
        share: InstalmentShare::Percent(Percent::parse(percent).unwrap()),
        due: InstalmentDue::After(*days),
    };
    parts.iter().map(one).collect()
}

/// 309.41 by 30 % at once and 70 % after 60 days: 92.82 and 216.59.
fn in_two(world: &World) -> DocumentRow {
    let instalments = percents(&[("30", 0), ("70", 60)]);
    let draft = asked(world, "dora", ManualInvoice { instalments, ..written() });
    kept(world, &draft).unwrap();
    issue(world, draft.id).unwrap()
}

fn agree(world: &World, row: &DocumentRow, parts: &[(&str, u32)]) -> Result<InstalmentsView, Failed> {
    let asked = InstalmentsAsked {
        invoice: row.id,
        written: percents(parts),
        note: "by telephone".to_owned(),
        now: world.now(),
    };
    let shown = world.operations.preview_instalments(world.environment, &asked);
    let environment = world.environment;
    let agreed = world.operations.store.write(move |act| instalments::agree(act, environment, &asked))?;
    assert_eq!(shown?, agreed, "what is agreed on is what was shown");
    Ok(agreed)
}

fn is_overdue(world: &World, row: &DocumentRow, today: &str) -> bool {
    let account = AccountKey { payer: row.customer, seller: row.seller, currency: Currency::EUR };
    let nobody = SubscriptionId::from_bytes([9; 16]);
    let today = CivilDate::parse(today).unwrap();
    let (store, environment) = (&world.operations.store, world.environment);
    store.read(|reader| overdue::is_overdue(reader, environment, (nobody, account), today)).unwrap()
}

/// The days, what is paid and how each stands.
fn standing(world: &World, number: &str) -> Vec<String> {
    let view = world.operations.instalments(world.environment, number).unwrap();
    let one = |(one, state): (billing::FilledInstalment, billing::InstalmentState)| {
        format!(
            "{} {} {} {}",
            one.instalment.due_on,
            one.paid.amount_text(),
            one.open.amount_text(),
            state.code()
        )
    };
    view.standing().into_iter().map(one).collect()
}

fn row(world: &World, number: &str) -> DocumentRow {
    world.operations.document(world.environment, number).unwrap().0
}

fn next(world: &World, number: &str) -> Option<String> {
    row(world, number).next_due_on().map(|day| day.to_string())
}

#[test]
fn an_invoice_is_overdue_by_its_instalments() {
    for engine in ENGINES {
        let world = billed_alone(engine);
        let invoice = in_two(&world);
        assert_eq!(invoice.due_on.to_string(), "2024-03-01", "the day of the last");
        assert_eq!(next(&world, "INV-000001").as_deref(), Some("2024-01-01"));
        assert_eq!(
            standing(&world, "INV-000001"),
            ["2024-01-01 0.00 92.82 open", "2024-03-01 0.00 216.59 open"]
        );
        assert!(!is_overdue(&world, &invoice, "2024-01-01"));
        assert!(is_overdue(&world, &invoice, "2024-01-02"), "long before its last day");
        sound(&world);
        world.advance("2024-01-20T00:00:00Z");
        assert_eq!(standing(&world, "INV-000001")[0], "2024-01-01 0.00 92.82 overdue");
        conceded(&world, "INV-000001", Conceded::Amount(euro(5_000)));
        assert_eq!(
            standing(&world, "INV-000001"),
            ["2024-01-01 59.50 33.32 overdue", "2024-03-01 0.00 216.59 open"],
            "a credit note fills the earliest"
        );
        assert!(is_overdue(&world, &invoice, "2024-01-20"));
        conceded(&world, "INV-000001", Conceded::Amount(euro(5_000)));
        assert_eq!(next(&world, "INV-000001").as_deref(), Some("2024-03-01"));
        assert!(!is_overdue(&world, &invoice, "2024-03-01"));
        assert!(is_overdue(&world, &invoice, "2024-03-02"));
        sound(&world);
        conceded(&world, "INV-000001", Conceded::Whole);
        assert_eq!((next(&world, "INV-000001"), row(&world, "INV-000001").next_instalment_on), (None, None));
        assert!(standing(&world, "INV-000001").iter().all(|one| one.ends_with("paid")));
        sound(&world);
    }
}

#[test]
fn instalments_are_agreed_on_later_for_what_is_open() {
    for engine in ENGINES {
        let world = billed_alone(engine);
        let draft = asked(&world, "dora", written());
        kept(&world, &draft).unwrap();
        let invoice = issue(&world, draft.id).unwrap();
        let content = world.operations.document(world.environment, "INV-000001").unwrap().1;
        assert_eq!(standing(&world, "INV-000001"), [""; 0]);
        world.advance("2024-01-20T00:00:00Z");
        assert!(is_overdue(&world, &invoice, "2024-01-20"));
        conceded(&world, "INV-000001", Conceded::Amount(euro(10_000)));
        let why = refused(agree(&world, &invoice, &[("50", 0), ("40", 30)]));
        assert!(why.starts_with("invoice_refused instalments: ") && why.contains("90 %"), "{why}");
        let why = refused(agree(&world, &invoice, &[("50", 30), ("50", 30)]));
        assert!(why.starts_with("invoice_refused instalments[1]: "), "{why}");
        agree(&world, &invoice, &[("50", 10), ("50", 40)]).unwrap();
        assert_eq!(
            standing(&world, "INV-000001"),
            ["2024-01-30 0.00 95.21 open", "2024-02-29 0.00 95.20 open"],
            "of 190.41 that are open"
        );
        assert!(!is_overdue(&world, &invoice, "2024-01-30"));
        assert!(is_overdue(&world, &invoice, "2024-01-31"));
        let view = agree(&world, &invoice, &[("100", 60)]).unwrap();
        assert_eq!(view.plans.iter().map(|plan| plan.sequence).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(next(&world, "INV-000001").as_deref(), Some("2024-03-20"));
        let after = world.operations.document(world.environment, "INV-000001").unwrap().1;
        assert_eq!(after, content, "what was issued stays as it was");
        sound(&world);
        conceded(&world, "INV-000001", Conceded::Whole);
        let why = refused(agree(&world, &invoice, &[("100", 60)]));
        assert!(why.starts_with("state_refused invoice: INV-000001 is paid"), "{why}");
        let note = row(&world, "CN-000001");
        assert!(refused(agree(&world, &note, &[("100", 60)])).contains("is a credit note"));
        sound(&world);
    }
}

#[test]
fn void_drops_them_and_a_duplicate_takes_percents_along() {
    for engine in ENGINES {
        let world = billed_alone(engine);
        let invoice = in_two(&world);
        world.advance("2024-02-10T00:00:00Z");
        void(&world, "INV-000001");
        assert_eq!((standing(&world, "INV-000001"), next(&world, "INV-000001")), (Vec::new(), None));
        assert!(!is_overdue(&world, &invoice, "2024-06-01"));
        sound(&world);
        let (environment, with, now) = (world.environment, world.operations.clone(), world.now());
        let (of, id) = (invoice.id, world.operations.draft_id(now));
        let copy = world.act(move |act| manual_invoices::duplicate(act, &with, environment, (of, id, now)));
        assert_eq!(copy.draft.written.instalments, percents(&[("30", 0), ("70", 60)]));
        let days = copy.document.instalments().iter().map(|one| one.due_on.to_string());
        assert_eq!(days.collect::<Vec<_>>(), ["2024-02-10", "2024-04-10"]);
        issue(&world, id).unwrap();
        sound(&world);
    }
}

#[test]
fn a_damaged_schedule_is_found() {
    for engine in ENGINES {
        let world = billed_alone(engine);
        in_two(&world);
        sound(&world);
        let moved = world.damage("UPDATE document_states SET next_instalment_on = '2024-03-01'");
        assert_eq!(moved, 1);
        let found = world.verify().join("\n");
        assert!(found.contains("the next instalment of INV-000001 is kept as 2024-03-01"), "{found}");
    }
}

#[test]
fn a_day_beside_instalments_and_a_wrong_sum_are_refused() {
    let world = billed_alone(ENGINES[0]);
    let instalments = percents(&[("30", 0), ("60", 60)]);
    let short = ManualInvoice { instalments: instalments.clone(), ..written() };
    let why = refused(kept(&world, &asked(&world, "dora", short)));
    assert!(why.starts_with("invoice_refused instalments: ") && why.contains("90 %"), "{why}");
    let twice = ManualInvoice { instalments, due_on: CivilDate::new(2024, 3, 1).ok(), ..written() };
    let why = refused(kept(&world, &asked(&world, "dora", twice)));
    assert!(why.starts_with("invoice_refused due_on: "), "{why}");
}
