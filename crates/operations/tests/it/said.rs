//! What is said of drafts reaches what it was said of, whatever else moves: of the account alone, with taxes that leave, beside
//! purchases, and of documents that are gone.

use billing::{Approval, LineKind, PayBy, SellerMore, ServiceDays, TaxRow};
use calendar::CivilDate;
use money::Percent;
use operations::changes::{ChangeAsked, When};
use operations::read::DraftRow;
use operations::{Code, Seller, sellers};
use sql::Engine;
use tax::SupplyKind;

use crate::taxing::{amend, at_home, become_taxed};
use crate::waiting::{approve, ask, draft_of, drafts, issued, line, refused, say};
use crate::world::{self, CATALOG, ENGINES, World, at, empty, key};
use crate::{contracting, crediting, manual, refunding};

/// What a contract's commitment is short of stands alone on a document of its account, of no subscription.
#[test]
fn a_draft_of_the_account_alone_is_said_of_approved_and_let_go_also_after_its_last_subscription() {
    for engine in ENGINES {
        let world = contracting::begun(engine);
        ask(&world, Approval::Required);
        contracting::create(&world, world.customers["ben"], &contracting::contract(&world, 5000)).unwrap();
        let ends = || When::At(at("2024-03-31T22:00:00Z"));
        for name in ["anna", "ben"] {
            world.change(name, ChangeAsked::Cancel, ends());
        }
        world.advance("2024-06-01T00:00:00Z");
        let alone = |row: &DraftRow| row.subscription.is_none() && row.subscriptions.is_empty();
        let short = || drafts(&world).into_iter().filter(alone).collect::<Vec<_>>();
        assert_eq!(short().len(), 3, "a month each");
        assert_eq!(world.verify(), [""; 0]);

        let [first, second, _] = &short()[..] else { panic!("{:?}", short()) };
        let view = say(&world, first, |said| {
            (said.memo, said.lines) = (Some("As agreed".to_owned()), vec![line("Setup", 1, "7.00")]);
        });
        let document = approve(&world, &view.unwrap().row).unwrap();
        assert_eq!(document.lines.len(), 2);
        assert_eq!(document.net.minor(), 30_00 + 7_00, "50.00 less 2 × 10.00, and what was added");
        say(&world, second, |said| said.hold = true).unwrap();
        for row in drafts(&world).iter().filter(|row| !alone(row)) {
            approve(&world, row).unwrap();
        }
        assert_eq!((short().len(), drafts(&world).len()), (2, 2));

        // The last subscription is over; what nobody is asked about any more is billed, and what is held waits.
        ask(&world, Approval::None);
        assert_eq!(world.advance("2024-06-02T00:00:00Z").issued, 1);
        let [held] = &drafts(&world)[..] else { panic!("{:?}", drafts(&world)) };
        assert_eq!(held.id, second.id);
        assert_eq!(world.verify(), [""; 0]);
        assert_eq!(approve(&world, held).unwrap().net.minor(), 30_00);
        assert_eq!(drafts(&world), []);
        assert_eq!(world.verify(), [""; 0]);
    }
}

/// Has the seller know the standard category and, where `reduced`, another.
fn taxes(world: &World, reduced: bool) {
    let (environment, id, now) = (world.environment, world.seller, world.now());
    let mut asked = Seller {
        more: SellerMore { approval: Approval::Required, ..SellerMore::default() },
        ..world::seller()
    };
    if reduced {
        let rate = Percent::parse("7").unwrap();
        let row = TaxRow { category: key("reduced"), rate, ..asked.taxes.rows[0].clone() };
        asked.taxes.rows.push(row);
    }
    world.act(move |act| sellers::update(act, environment, (id, now), &asked));
}

#[test]
fn a_line_whose_tax_category_has_left_is_refused_and_never_billed_without_tax() {
    for engine in ENGINES {
        let world = world::world(engine);
        taxes(&world, true);
        world.advance("2024-02-01T12:00:00Z");
        let row = draft_of(&world, "ben");
        let mut book = line("Book", 1, "10.00");
        book.tax_category = key("reduced");
        let lines = vec![line("Setup", 1, "5.00"), book];
        let seen = say(&world, &row, move |said| said.lines.clone_from(&lines)).unwrap().row;
        taxes(&world, false);

        let to = at("2024-02-02T00:00:00Z");
        let report = world.operations.advance_clock(world.environment, to, &mut |_| {}).unwrap();
        let ben = world.subscriptions["ben"].to_string();
        let told = |(about, why): &(String, String)| {
            *about == ben && why.contains("line 2: unknown tax category `reduced`")
        };
        assert!(report.failures.iter().any(told), "{:#?}", report.failures);
        for refusal in [
            refused(world.operations.preview(world.environment, world.subscriptions["ben"], None)),
            refused(approve(&world, &seen)),
        ] {
            assert_eq!(refusal.parameter.as_deref(), Some("lines[1].tax_category"), "{refusal}");
            assert!(refusal.message.contains("unknown tax category `reduced`"), "{refusal}");
        }
        assert_eq!(issued(&world), []);
        assert_eq!(draft_of(&world, "ben").id, row.id, "it waits");
        assert_eq!(world.verify(), [""; 0]);

        // What is not about the lines is said all the same, and other lines mend it.
        let held =
            say(&world, &row, |said| (said.hold, said.memo) = (true, Some("Wait".to_owned()))).unwrap();
        assert!(held.said().hold);
        say(&world, &row, |said| said.lines.truncate(1)).unwrap();
        let document = approve(&world, &draft_of(&world, "ben")).unwrap();
        assert_eq!(document.taxes.len(), 1);
        assert_eq!(document.tax.minor(), (document.net.minor() * 19 + 50) / 100, "19 % on all of it");
        world.advance("2024-02-03T00:00:00Z");
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn what_the_facts_of_others_lack_is_not_blamed_on_lines_and_keeps_nobody_from_holding() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(CATALOG);
        become_taxed(&world, SupplyKind::Digital);
        world.subscribe("cleo", "pro", "2024-01-31T09:30:00Z", 0);
        amend(&world, "cleo", |known| {
            known.more.particulars = at_home("DE");
            known.more.approval = Some(Approval::Required);
        });
        world.advance("2024-02-01T00:00:00Z");
        let row = draft_of(&world, "cleo");
        say(&world, &row, |said| said.lines = vec![line("Setup", 1, "5.00")]).unwrap();
        amend(&world, "cleo", |known| known.more.particulars.country = None);
        let view = say(&world, &row, |said| said.memo = Some("Mind".to_owned())).unwrap();
        assert_eq!(view.said().memo.as_deref(), Some("Mind"));
        assert!(say(&world, &row, |said| said.hold = true).unwrap().said().hold);
        let refusal = refused(say(&world, &row, |said| said.lines.push(line("Training", 1, "7.00"))));
        assert_eq!(refusal.code, Code::TaxUndecided, "{refusal}");
        assert!(!refusal.message.contains("with these lines"), "{refusal}");
        amend(&world, "cleo", |known| known.more.particulars = at_home("DE"));
        world.advance("2024-02-02T00:00:00Z");
        let document = approve(&world, &draft_of(&world, "cleo")).unwrap();
        assert_eq!((document.lines.len(), document.net.minor()), (2, 29_00 + 5_00));
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn a_line_for_days_outside_of_the_calendar_is_refused_by_the_sellers_zone() {
    let world = world::world(Engine::Sqlite);
    ask(&world, Approval::Required);
    world.advance("2024-02-01T12:00:00Z");
    let row = draft_of(&world, "ben");
    let for_day = |day: &'static str| {
        say(&world, &row, move |said| {
            let day = CivilDate::parse(day).unwrap();
            let days = Some(ServiceDays { first: day, last: day });
            said.lines = vec![billing::ManualLine { days, ..line("Setup", 1, "5.00") }];
        })
    };
    // In Berlin, 1900 begins within 1899 as UTC has it.
    let refusal = refused(for_day("1900-01-01"));
    assert_eq!((refusal.code, refusal.parameter.as_deref()), (Code::InvoiceRefused, Some("lines[0].period")));
    for day in ["1900-01-02", "2999-12-31"] {
        let kept = for_day(day).unwrap().row;
        let document = records::document::decode(&kept.content).unwrap().document;
        assert_eq!(document.lines.last().unwrap().description, "Setup", "{day}");
    }
    approve(&world, &draft_of(&world, "ben")).unwrap();
    assert_eq!(world.verify(), [""; 0]);
}

#[test]
fn lines_of_a_draft_that_is_gone_are_told_as_not_billed() {
    for engine in ENGINES {
        let world = world::world(engine);
        ask(&world, Approval::Required);
        world.advance("2024-02-01T12:00:00Z");
        let row = draft_of(&world, "ben");
        say(&world, &row, |said| said.lines = vec![line("Setup", 2, "250.00"), line("Less", 1, "0.50")])
            .unwrap();
        world.change("ben", ChangeAsked::Cancel, When::At(at("2024-01-31T23:00:00Z")));
        world.advance("2024-02-01T13:00:00Z");
        let told =
            "The 2 lines that were added to it, 500.5 before tax, were not billed: write an invoice for them";
        let gone = world.operations.draft_gone(world.environment, row.id).unwrap().unwrap();
        assert!(gone.message.contains(told), "{gone}");
        let refusal = refused(approve(&world, &row));
        assert!(refusal.message.contains(told), "{refusal}");
        assert_eq!(world.verify(), [""; 0]);
    }
}

/// What happens at the instant of a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Happens {
    /// Credits are bought, due then.
    Bought,
    /// A line and a memo are said.
    Said,
    /// It is held.
    Held,
    /// A person writes an invoice.
    Written,
}

/// Every order of some things.
fn orders(of: &[Happens]) -> Vec<Vec<Happens>> {
    let Some((last, rest)) = of.split_last() else { return vec![Vec::new()] };
    let mut all: Vec<Vec<Happens>> = Vec::new();
    for order in orders(rest) {
        for place in 0..=order.len() {
            let mut longer = order.clone();
            longer.insert(place, *last);
            if !all.contains(&longer) {
                all.push(longer);
            }
        }
    }
    all
}

/// Purchases before, between and after what is said: each is a document of its own, and what was said stays with the draft.
#[test]
fn no_purchase_at_the_instant_of_a_draft_takes_what_was_said_of_it() {
    use Happens::{Bought, Held, Said, Written};
    let all = orders(&[Bought, Said, Bought, Held, Written]);
    assert_eq!(all.len(), 60);
    let (mut moved, mut beside) = (0, 0);
    for (number, order) in all.iter().step_by(3).enumerate() {
        // The other engine takes every tenth: what differs is no order.
        let engine = if number % 10 == 0 { Engine::Postgres } else { Engine::Sqlite };
        let world = world::world(engine);
        amend(&world, "ben", |known| {
            known.more.invoices_together = true;
            known.more.approval = Some(Approval::Required);
        });
        let due = "2024-01-31T23:00:00Z";
        world.advance(due);
        let first = draft_of(&world, "ben");
        assert_eq!(first.due, world.now(), "what a person writes now is due at the same instant");
        let mut said_of = None;
        for happens in order {
            let row = draft_of(&world, "ben");
            match happens {
                Bought => {
                    crediting::give(&world, crediting::asked(&world, "ben", (1_00, 1_00), due, None));
                }
                Said => {
                    let view = say(&world, &row, |said| {
                        (said.memo, said.lines) = (Some("Mind".to_owned()), vec![line("Setup", 1, "250.00")]);
                    });
                    said_of = Some(view.unwrap().row.id);
                }
                Held => said_of = Some(say(&world, &row, |said| said.hold = true).unwrap().row.id),
                Written => {
                    let draft = manual::asked(&world, "ben", manual::written());
                    manual::kept(&world, &draft).unwrap();
                    manual::issue(&world, draft.id).unwrap();
                }
            }
            world.advance(due);
            let row = draft_of(&world, "ben");
            assert_eq!(
                said_of.unwrap_or(row.id),
                row.id,
                "what something was said of keeps its id: {order:?}"
            );
        }
        assert_eq!(world.verify(), [""; 0], "{order:?}");
        let row = draft_of(&world, "ben");
        moved += u32::from(row.id != first.id);
        let document = approve(&world, &row).unwrap();
        let own = document.lines.iter().filter(|line| line.description == "Setup").count();
        assert_eq!((own, document.by_hand.is_some()), (1, true), "{order:?}");
        let others: Vec<_> = issued(&world)
            .into_iter()
            .filter(|one| one.id != document.id && one.key.owner == document.key.owner)
            .collect();
        let ours = |one: &&billing::Document| one.lines.iter().all(|line| line.kind == LineKind::Purchase);
        let bought: Vec<_> = others.iter().filter(ours).collect();
        assert_eq!((bought.len(), others.len()), (2, 3), "{order:?}");
        for one in bought {
            assert_eq!(
                (one.net.minor(), one.by_hand.is_some(), one.lines.len()),
                (1_00, false, 1),
                "{order:?}"
            );
            beside += u32::from(one.key.sequence >= billing::BESIDE_DRAFTS);
        }
        // Nothing that comes later meets any of them.
        world.advance("2024-03-05T00:00:00Z");
        approve(&world, &draft_of(&world, "ben")).unwrap();
        assert_eq!(world.verify(), [""; 0], "{order:?}");
    }
    println!("{moved} drafts moved before anything was said, {beside} purchases stand beside");
    assert!(moved >= 6 && beside >= 13, "{moved} moved, {beside} beside");
}

/// What is shown asks for what issuing it now would ask for, by the day that it would have then.
#[test]
fn a_draft_is_shown_as_paid_and_dated_by_now() {
    for engine in ENGINES {
        let world = world::world(engine);
        ask(&world, Approval::Required);
        world.advance("2024-02-01T12:00:00Z");
        let row = draft_of(&world, "ben");
        let shown = |world: &World| {
            let printed = world.operations.printed(world.environment, &row.id.to_string()).unwrap();
            printed.issued.document
        };
        let before = shown(&world);
        assert_eq!(before.amount_due().unwrap(), row.total);
        refunding::adjust(&world, "ben", 10_00);
        let paid = shown(&world);
        assert_eq!(paid.prepaid.by_balance.minor(), 10_00);
        assert_eq!(paid.amount_due().unwrap().minor(), row.total.minor() - 10_00);
        assert_eq!(draft_of(&world, "ben").fingerprint, row.fingerprint, "the balance is no part of it");
        world.advance("2024-03-20T12:00:00Z");
        let later = shown(&world);
        assert_eq!(
            (later.issued_on.to_string(), later.due_on.to_string()),
            ("2024-03-20".into(), "2024-04-03".into())
        );
        say(&world, &row, |said| said.pay = Some(PayBy::Within(3))).unwrap();
        assert_eq!(shown(&world).due_on.to_string(), "2024-03-23");
        let document = approve(&world, &world.operations.draft(world.environment, row.id).unwrap().unwrap());
        assert_eq!(document.unwrap(), shown(&world), "what is issued is what was shown");
        assert_eq!(world.verify(), [""; 0]);
    }
}
