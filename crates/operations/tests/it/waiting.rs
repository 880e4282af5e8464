//! Documents of runs that wait: for approval, held back, with what people say of them; that nothing is issued unseen, lost, or
//! billed otherwise than without waiting, in whatever order things happen.

use billing::{Approval, Document, DraftSaid, LineKind, ManualLine, PayBy, SellerMore};
use calendar::CivilDate;
use money::{Decimal, Money, Quantity, UnitPrice};
use operations::changes::{ChangeAsked, When};
use operations::concessions::Conceded;
use operations::drafts::{Became, DraftDone, DraftView, Release, WaitsSince};
use operations::read::DraftRow;
use operations::{Code, Failed, Readiness, Refusal, Seller, customers, sellers};
use sql::Engine;

use crate::conceding::conceded;
use crate::voiding::void;
use crate::world::{self, ENGINES, World, at, daily, event, key};

/// Says whether documents of the seller wait for approval.
pub fn ask(world: &World, approval: Approval) {
    let (environment, id, now) = (world.environment, world.seller, world.now());
    let more = SellerMore { approval, ..SellerMore::default() };
    let asked = Seller { more, ..world::seller() };
    world.act(move |act| sellers::update(act, environment, (id, now), &asked));
}

pub fn drafts(world: &World) -> Vec<DraftRow> {
    world.operations.drafts(world.environment, None, ("", 100)).unwrap()
}

/// The draft of a customer that is due last.
pub fn draft_of(world: &World, name: &str) -> DraftRow {
    let of = drafts(world).into_iter().filter(|row| row.customer == world.customers[name]);
    of.max_by_key(|row| row.due).unwrap_or_else(|| panic!("a draft of {name}"))
}

pub fn say(
    world: &World,
    row: &DraftRow,
    change: impl Fn(&mut DraftSaid) + Send + Sync + 'static,
) -> Result<DraftView, Failed> {
    world.operations.say_of_draft(world.environment, (row.id, "as agreed"), move |said| {
        let mut said = said.clone();
        change(&mut said);
        Ok(said)
    })
}

pub fn approve(world: &World, row: &DraftRow) -> Result<Document, Failed> {
    let (done, seen) = (DraftDone::Approved, Some(row.fingerprint.clone()));
    let release = Release { id: row.id, done, seen, note: "seen".to_owned() };
    let (issued, content) = world.operations.released(world.environment, &release)?;
    assert_eq!(issued.id, row.id, "it is issued under the draft's id");
    Ok(records::document::decode(&content).unwrap().document)
}

#[track_caller]
pub fn refused<T: std::fmt::Debug>(answer: Result<T, Failed>) -> Refusal {
    match answer {
        Err(Failed::Refused(refusal)) => refusal,
        other => panic!("refused: {other:?}"),
    }
}

pub fn line(description: &str, quantity: i64, each: &str) -> ManualLine {
    ManualLine {
        description: description.to_owned(),
        quantity: Quantity::new(money::Ratio::from_i64(quantity)),
        unit: None,
        unit_price: UnitPrice::new(Decimal::parse(each).unwrap()),
        tax_category: key("standard"),
        days: None,
    }
}

/// What makes a document due, its lines, its net and its total.
type Billed = (String, Vec<(String, String, i64)>, i64, i64);

/// What is billed, without the dates that issuing sets and what is called by them.
fn billed(documents: &[Document]) -> Vec<Billed> {
    let mut billed: Vec<_> = documents
        .iter()
        .map(|document| {
            let lines = document.lines.iter();
            let lines = lines.map(|line| {
                (line.description.clone(), line.service.start().to_string(), line.amount.minor())
            });
            (
                format!("{:?} {}", document.kind, document.key.due),
                lines.collect(),
                document.net.minor(),
                document.total.minor(),
            )
        })
        .collect();
    billed.sort();
    billed
}

pub fn issued(world: &World) -> Vec<Document> {
    let rows = world.operations.documents(world.environment, &Default::default(), ("", 1_000)).unwrap();
    let content = |number: &str| world.operations.document(world.environment, number).unwrap().1;
    rows.iter().map(|row| records::document::decode(&content(&row.number)).unwrap().document).collect()
}

/// A world that bills by itself and one that waits for approval, after the same four months.
fn both(engine: Engine, meanwhile: fn(&World)) -> [World; 2] {
    let worlds = [world::world(engine), world::world(engine)];
    ask(&worlds[1], Approval::Required);
    for world in &worlds {
        for name in ["anna", "ben", "cleo"] {
            world.send(&daily(name, "2024-01-31T10:00:00Z", 70));
        }
        world.advance("2024-02-20T00:00:00Z");
        meanwhile(world);
        world.advance("2024-05-03T00:00:00Z");
    }
    assert_eq!(issued(&worlds[1]), [], "nothing is issued by itself");
    assert_eq!(worlds[1].verify(), [""; 0]);
    for row in drafts(&worlds[1]) {
        let Readiness::Unapproved { since } = row.readiness else { panic!("{row:?}") };
        assert!(since >= row.due);
        // What is due together goes together.
        if let Some(now) = worlds[1].operations.draft(worlds[1].environment, row.id).unwrap() {
            approve(&worlds[1], &now).unwrap();
        }
    }
    assert_eq!(drafts(&worlds[1]), []);
    assert_eq!(worlds[1].advance("2024-05-03T01:00:00Z").issued, 0, "and once");
    assert_eq!(worlds[1].verify(), [""; 0]);
    worlds
}

#[test]
fn what_is_approved_is_what_is_issued_without_approval_but_for_dates() {
    for engine in ENGINES {
        let [free, asked] = both(engine, |_| {});
        let of_free = billed(&issued(&free));
        assert!(of_free.len() >= 11, "{} documents", of_free.len());
        assert_eq!(billed(&issued(&asked)), of_free);
    }
}

/// What a change takes back of an issued document was never billed where that waits: the sums are the same.
#[test]
fn what_changes_meanwhile_comes_to_the_same() {
    for engine in ENGINES {
        let [free, asked] = both(engine, |world| world.set_seats("ben", 9, When::Now));
        let sum = |world: &World, name: &str| {
            let own = |one: &&Document| one.key.owner.subscription() == Some(world.subscriptions[name]);
            issued(world).iter().filter(own).map(|one| one.net.minor()).sum::<i64>()
        };
        for name in ["anna", "ben", "cleo"] {
            assert_eq!(sum(&asked, name), sum(&free, name), "{name}");
        }
        assert!(issued(&free).len() > issued(&asked).len(), "a credit note was spared");
    }
}

/// The four things that happen to a draft of cleo's January.
const HAPPENS: [&str; 4] = ["usage", "said", "lines", "run"];

#[test]
fn whatever_happens_first_the_same_is_issued() {
    let mut orders: Vec<Vec<usize>> = vec![Vec::new()];
    for _ in 0..HAPPENS.len() {
        let longer = |order: &Vec<usize>| {
            let rest: Vec<usize> = (0..HAPPENS.len()).filter(|one| !order.contains(one)).collect();
            rest.into_iter().map(|one| [order.clone(), vec![one]].concat()).collect::<Vec<_>>()
        };
        orders = orders.iter().flat_map(longer).collect();
    }
    assert_eq!(orders.len(), 24);
    let mut all = Vec::new();
    for (number, order) in orders.iter().enumerate() {
        // The other engine takes every sixth: what differs is no order.
        let engine = if number % 6 == 0 { Engine::Postgres } else { Engine::Sqlite };
        let world = world::world(engine);
        ask(&world, Approval::Required);
        world.send(&daily("cleo", "2024-01-10T01:00:00Z", 20));
        world.advance("2024-02-01T12:00:00Z");
        for step in order {
            let row = draft_of(&world, "cleo");
            match HAPPENS[*step] {
                "usage" => world.send(&[event("cleo", 900, at("2024-01-20T00:00:00Z").as_micros(), 5_000)]),
                "said" => {
                    say(&world, &row, |said| {
                        said.memo = Some("For the project".to_owned());
                        said.purchase_order = Some("PO-9".to_owned());
                        said.pay = Some(PayBy::Within(30));
                    })
                    .unwrap();
                }
                "lines" => {
                    say(&world, &row, |said| said.lines = vec![line("Training", 3, "33.335")]).unwrap();
                }
                _ => {
                    let hour = world.now().as_micros() + 3_600_000_000;
                    world.advance(&calendar::Instant::from_micros(hour).to_string());
                }
            }
        }
        world.advance("2024-02-05T00:00:00Z");
        let document = approve(&world, &draft_of(&world, "cleo")).unwrap();
        assert_eq!(world.verify(), [""; 0], "{order:?}");
        all.push((order, document));
    }
    let (_, first) = &all[0];
    let own: Vec<_> = first.lines.iter().filter(|line| line.kind == LineKind::OneOff).collect();
    let [own] = own.as_slice() else { panic!("{own:?}") };
    // 3 × 33.335 is 100.005, rounded once.
    assert_eq!(own.amount.minor(), 10_001);
    assert_eq!((own.subscription, own.number), (None, u32::try_from(first.lines.len()).unwrap()));
    let computed = first.lines.iter().filter(|line| line.kind != LineKind::OneOff);
    let computed = Money::sum(first.currency, computed.map(|line| line.amount)).unwrap();
    assert_eq!(first.net, computed.checked_add(own.amount).unwrap(), "computed and own lines");
    // Dated 5 February, the day of its approval.
    assert_eq!(
        (first.issued_on.to_string(), first.due_on.to_string()),
        ("2024-02-05".into(), "2024-03-06".into())
    );
    for (order, document) in &all {
        assert_eq!(billed(std::slice::from_ref(document)), billed(std::slice::from_ref(first)), "{order:?}");
        assert_eq!(document.by_hand, first.by_hand, "{order:?}");
        assert_eq!(document.due_on, first.due_on, "{order:?}");
    }
}

#[test]
fn an_approval_of_what_has_changed_is_refused_with_what_it_is_now() {
    for engine in ENGINES {
        let world = world::world(engine);
        ask(&world, Approval::Required);
        world.send(&daily("cleo", "2024-01-10T01:00:00Z", 20));
        world.advance("2024-02-01T12:00:00Z");
        let seen = draft_of(&world, "cleo");
        world.send(&[event("cleo", 900, at("2024-01-20T00:00:00Z").as_micros(), 5_000)]);
        let refusal = refused(approve(&world, &seen));
        assert_eq!((refusal.code, refusal.parameter.as_deref()), (Code::Stale, Some("seen")));
        let now = draft_of(&world, "cleo");
        assert_ne!(now.fingerprint, seen.fingerprint);
        // 5,000 × 0.01 with 19 %.
        assert_eq!(now.total.minor() - seen.total.minor(), 5_950);
        assert!(refusal.message.contains(&now.fingerprint), "{refusal}");
        assert!(refusal.message.contains(&now.total.to_string()), "{refusal}");
        let not_like_that = refused(world.operations.issue_draft(world.environment, now.id));
        assert_eq!(not_like_that.code, Code::ApprovalNeeded);
        let document = approve(&world, &now).unwrap();
        assert_eq!(document.total, now.total);
        let acts =
            world.operations.store.read(|reader| store::draft_acts::acts(reader, world.environment, now.id));
        let acts: Vec<_> =
            acts.unwrap().into_iter().map(|act| (act.done, act.note, act.fingerprint)).collect();
        assert_eq!(acts, [(DraftDone::Approved, "seen".to_owned(), now.fingerprint.clone())]);
        // Once more it answers what it issued, and nothing is issued by that; another approval comes too late.
        assert_eq!(approve(&world, &now).unwrap(), document);
        assert_eq!(issued(&world).len(), 1);
        let (done, seen) = (DraftDone::Approved, Some(now.fingerprint.clone()));
        let others = [
            Release { id: now.id, done, seen: seen.clone(), note: "by another".to_owned() },
            Release { id: now.id, done, seen: Some("another".to_owned()), note: "seen".to_owned() },
            Release { id: now.id, done: DraftDone::Issued, seen, note: "seen".to_owned() },
        ];
        for other in &others {
            let refusal = refused(world.operations.release_draft(world.environment, other));
            assert_eq!(refusal.code, Code::NotADraft, "{other:?}");
        }
        // Usage that comes later is billed as the difference.
        world.send(&[event("cleo", 901, at("2024-01-21T00:00:00Z").as_micros(), 1_000)]);
        world.advance("2024-03-05T00:00:00Z");
        let next = approve(&world, &draft_of(&world, "cleo")).unwrap();
        assert!(next.lines.iter().any(|line| line.extends.is_some()), "{:?}", next.lines);
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn a_draft_is_held_back_and_let_go() {
    for engine in ENGINES {
        let world = world::world(engine);
        world.send(&daily("cleo", "2024-01-10T01:00:00Z", 20));
        world.advance("2024-02-01T12:00:00Z");
        let row = draft_of(&world, "cleo");
        assert!(matches!(row.readiness, Readiness::DraftUntil(_)));
        let view = say(&world, &row, |said| said.hold = true).unwrap();
        assert!(matches!(view.row.readiness, Readiness::Unapproved { .. }), "at once");
        world.advance("2024-02-10T00:00:00Z");
        assert_eq!(draft_of(&world, "cleo").id, row.id, "its grace is over, and it waits");
        assert_eq!(world.verify(), [""; 0]);
        say(&world, &row, |said| said.hold = false).unwrap();
        world.advance("2024-02-10T01:00:00Z");
        assert_eq!(drafts(&world), [], "it is issued by the next run");
        assert_eq!(issued(&world).iter().filter(|one| one.id == row.id).count(), 1);
        // Early, as it was seen.
        world.send(
            &daily("cleo", "2024-02-12T01:00:00Z", 5)
                .iter()
                .map(|one| pricing::UsageEvent { id: format!("again-{}", one.id).into(), ..one.clone() })
                .collect::<Vec<_>>(),
        );
        world.advance("2024-03-01T12:00:00Z");
        let row = draft_of(&world, "cleo");
        let release = |seen: &str| Release {
            id: row.id,
            done: DraftDone::Issued,
            seen: Some(seen.to_owned()),
            note: String::new(),
        };
        let refusal = refused(world.operations.release_draft(world.environment, &release("another")));
        assert_eq!(refusal.code, Code::Stale);
        world.operations.release_draft(world.environment, &release(&row.fingerprint)).unwrap();
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn what_was_said_of_a_draft_that_is_gone_is_kept_and_said_so() {
    for engine in ENGINES {
        let world = world::world(engine);
        ask(&world, Approval::Required);
        world.advance("2024-02-01T12:00:00Z");
        let row = draft_of(&world, "ben");
        say(&world, &row, |said| said.memo = Some("Mind this".to_owned())).unwrap();
        let became = |world: &World| {
            let said = world.operations.drafts_said(world.environment, ("", 10)).unwrap();
            let [of] = said.as_slice() else { panic!("{said:?}") };
            assert_eq!(of.act.said.as_ref().unwrap().memo.as_deref(), Some("Mind this"));
            of.became.clone()
        };
        assert_eq!(became(&world), Became::Waits);
        // The subscription was never to be.
        world.change("ben", ChangeAsked::Cancel, When::At(at("2024-01-31T23:00:00Z")));
        world.advance("2024-02-01T13:00:00Z");
        let gone = |row: &DraftRow| world.operations.draft(world.environment, row.id).unwrap().is_none();
        if gone(&row) {
            assert_eq!(became(&world), Became::Gone);
            let refusal = refused(say(&world, &row, |said| said.memo = None));
            assert_eq!(refusal.code, Code::NotADraft);
            assert!(refusal.message.contains("kept"), "{refusal}");
            let refusal = world.operations.draft_gone(world.environment, row.id).unwrap().unwrap();
            assert_eq!(refusal.code, Code::NotFound);
        } else {
            panic!("{:?}", draft_of(&world, "ben").total);
        }
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn what_waits_too_long_is_told_once_and_never_issued() {
    for engine in ENGINES {
        let world = world::world(engine);
        ask(&world, Approval::Required);
        world.advance("2024-02-01T12:00:00Z");
        let row = draft_of(&world, "ben");
        let told = |world: &World| {
            let messages = world
                .operations
                .store
                .read(|reader| store::outbox::messages(reader, world.environment, 0, 1_000));
            let of = |message: &store::outbox::Message| {
                message.kind == operations::approvals::UNAPPROVED && message.subject == row.id.to_string()
            };
            messages.unwrap().iter().filter(|message| of(message)).count()
        };
        let Readiness::Unapproved { since } = row.readiness else { panic!("{row:?}") };
        let week = calendar::Instant::from_micros(since.as_micros() + 7 * 86_400_000_000);
        world.advance(&calendar::Instant::from_micros(week.as_micros() - 1).to_string());
        assert_eq!(told(&world), 0, "not a moment before its week is over");
        world.advance(&week.to_string());
        assert_eq!(told(&world), 1);
        world.advance("2024-06-20T00:00:00Z");
        assert_eq!(told(&world), 1, "once");
        assert_eq!(issued(&world), []);
        let waiting = world.operations.unapproved(world.environment, None, (None, 100)).unwrap();
        let since = |row: &DraftRow| match row.readiness {
            Readiness::Unapproved { since } => since,
            other => panic!("{other:?}"),
        };
        assert!(waiting.is_sorted_by_key(since), "the longest waiting first");
        assert_eq!(waiting.len(), drafts(&world).len());
        let mut paged: Vec<DraftRow> = Vec::new();
        while let page @ [_, ..] = &*world
            .operations
            .unapproved(world.environment, None, (paged.last().and_then(WaitsSince::of), 2))
            .unwrap()
        {
            paged.extend(page.to_vec());
        }
        assert_eq!(paged, waiting);
        assert_eq!(world.verify(), [""; 0]);
        ask(&world, Approval::None);
        world.advance("2024-06-20T01:00:00Z");
        assert_eq!(issued(&world).len(), waiting.len(), "nobody asks any more");
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn a_customer_says_otherwise_than_its_seller() {
    for engine in ENGINES {
        let world = world::world(engine);
        let (environment, ben, now) = (world.environment, world.customers["ben"], world.now());
        let more = billing::CustomerMore { approval: Some(Approval::Required), ..Default::default() };
        let details = billing::Customer { more, ..world::customer("ben") };
        world.act(move |act| customers::update(act, environment, (ben, now), &details));
        world.advance("2024-02-01T12:00:00Z");
        assert!(matches!(draft_of(&world, "ben").readiness, Readiness::Unapproved { .. }));
        assert!(
            issued(&world)
                .iter()
                .any(|one| one.key.owner.subscription() == Some(world.subscriptions["anna"]))
        );
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn what_cannot_be_said_is_refused_and_nothing_is_kept() {
    let world = world::world(Engine::Sqlite);
    ask(&world, Approval::Required);
    world.advance("2024-02-01T12:00:00Z");
    let row = draft_of(&world, "ben");
    let of = |refusal: Refusal| (refusal.code, refusal.parameter.unwrap_or_default());
    let nowhere = DraftRow { id: ids::InvoiceId::from_bytes([7; 16]), ..row.clone() };
    assert_eq!(
        of(refused(say(&world, &nowhere, |said| said.hold = true))),
        (Code::NotADraft, "invoice".into())
    );
    let passed = CivilDate::parse("2024-01-31").unwrap();
    let refusal = refused(say(&world, &row, move |said| said.pay = Some(PayBy::On(passed))));
    for told in ["2024-01-31, which has passed", "write 2024-02-01 or a later day"] {
        assert!(refusal.message.contains(told), "{refusal}");
    }
    assert_eq!(of(refusal), (Code::InvoiceRefused, "due_on".into()));
    let mut odd = line("Nowhere taxed", 1, "1.00");
    odd.tax_category = key("unheard_of");
    let refusal = refused(say(&world, &row, move |said| said.lines = vec![odd.clone()]));
    assert_eq!(of(refusal), (Code::InvoiceRefused, "lines[0].tax_category".into()));
    let refusal = refused(say(&world, &row, |said| said.lines = vec![line("Back", -1, "1.00")]));
    assert_eq!(of(refusal), (Code::InvoiceRefused, "lines[0]".into()));
    assert_eq!(world.operations.drafts_said(world.environment, ("", 10)).unwrap(), []);
    // The same once more keeps nothing further.
    for _ in 0..2 {
        say(&world, &row, |said| said.memo = Some("Once".to_owned())).unwrap();
    }
    let view = world.operations.draft_view(world.environment, row.id).unwrap().unwrap();
    assert_eq!(view.acts.len(), 1);
    assert_eq!(world.verify(), [""; 0]);
}

#[test]
fn own_lines_are_credited_and_voided_like_any() {
    for engine in ENGINES {
        let world = world::world(engine);
        ask(&world, Approval::Required);
        world.advance("2024-02-01T12:00:00Z");
        let row = draft_of(&world, "ben");
        let plain = row.total;
        let view = say(&world, &row, |said| said.lines = vec![line("Setup", 2, "50.00")]).unwrap();
        assert_eq!(view.row.total.minor(), plain.minor() + 11_900);
        approve(&world, &view.row).unwrap();
        let number = world.operations.document_row(world.environment, row.id).unwrap().number;
        let last = issued(&world)[0].lines.len();
        let what = Conceded::Lines(std::collections::BTreeMap::from([(
            u32::try_from(last).unwrap(),
            Some(Money::new(4_000, money::Currency::EUR)),
        )]));
        let note = conceded(&world, &number, what);
        assert_eq!(note.net.minor(), -4_000);
        assert_eq!(world.verify(), [""; 0]);
        world.advance("2024-03-01T12:00:00Z");
        let march = draft_of(&world, "ben");
        say(&world, &march, |said| said.lines = vec![line("Setup", 1, "10.00")]).unwrap();
        let document = approve(&world, &draft_of(&world, "ben")).unwrap();
        assert_eq!(document.lines.iter().filter(|line| line.kind == LineKind::OneOff).count(), 1);
        let number = world.operations.document_row(world.environment, march.id).unwrap().number;
        void(&world, &number);
        world.advance("2024-03-01T13:00:00Z");
        let again = draft_of(&world, "ben");
        assert_eq!(again.total, march.total, "what is computed is billed anew, what a person added is not");
        approve(&world, &again).unwrap();
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn an_approval_that_is_gone_is_found() {
    for engine in ENGINES {
        let world = world::world(engine);
        ask(&world, Approval::Required);
        world.advance("2024-02-01T12:00:00Z");
        let row = draft_of(&world, "ben");
        approve(&world, &row).unwrap();
        assert_eq!(world.verify(), [""; 0]);
        world.damage("DELETE FROM draft_acts WHERE kind = 'approved'");
        let found = world.verify();
        assert!(found.len() == 1 && found[0].starts_with("approval_missing"), "{found:?}");
    }
}

/// As many acts as answers: nothing that was answered is lost, whoever said something at once.
#[test]
fn what_many_say_at_once_is_kept_of_each() {
    const MANY: usize = 12;
    for engine in ENGINES {
        let world = world::world(engine);
        ask(&world, Approval::Required);
        world.advance("2024-02-01T12:00:00Z");
        let row = draft_of(&world, "ben");
        let answers: Vec<_> = std::thread::scope(|scope| {
            let one = |number: usize| {
                let (world, row) = (&world, &row);
                scope.spawn(move || {
                    say(world, row, move |said| {
                        // Each adds to what was said by then.
                        let before = said.memo.take().unwrap_or_default();
                        said.memo = Some(format!("{before}{number};"));
                    })
                })
            };
            let all: Vec<_> = (0..MANY).map(one).collect();
            all.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        let kept = answers.iter().filter(|answer| answer.is_ok()).count();
        let view = world.operations.draft_view(world.environment, row.id).unwrap().unwrap();
        assert_eq!(view.acts.len(), kept, "{answers:?}");
        assert_eq!(kept, MANY, "none of them stands in the way of another");
        let memo = view.said().memo.unwrap();
        for number in 0..MANY {
            assert_eq!(memo.split(';').filter(|one| *one == number.to_string()).count(), 1, "{memo}");
        }
        world.advance("2024-02-01T13:00:00Z");
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn who_asks_for_approval_while_a_draft_waits_for_usage_is_heard_at_once() {
    for engine in ENGINES {
        let world = world::world(engine);
        world.send(&daily("cleo", "2024-01-10T01:00:00Z", 20));
        world.advance("2024-02-01T12:00:00Z");
        let row = draft_of(&world, "cleo");
        assert!(matches!(row.readiness, Readiness::DraftUntil(_)));
        let before = issued(&world).len();
        ask(&world, Approval::Required);
        let refusal = refused(world.operations.issue_draft(world.environment, row.id));
        assert_eq!(refusal.code, Code::ApprovalNeeded, "{refusal}");
        assert_eq!(issued(&world).len(), before);
        let listed = |world: &World| {
            let rows = world.operations.unapproved(world.environment, None, (None, 10)).unwrap();
            rows.iter().any(|one| one.id == row.id)
        };
        assert!(listed(&world), "whoever asks to issue it finds it waiting");
        ask(&world, Approval::None);
        world.advance("2024-02-01T12:00:01Z");
        assert!(!listed(&world));
        ask(&world, Approval::Required);
        world.advance("2024-02-01T12:00:02Z");
        assert!(listed(&world), "and so does the next run");
        approve(&world, &draft_of(&world, "cleo")).unwrap();
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn a_day_that_has_passed_meanwhile_stands_in_nobodys_way() {
    let world = world::world(Engine::Sqlite);
    ask(&world, Approval::Required);
    world.advance("2024-02-01T12:00:00Z");
    let row = draft_of(&world, "ben");
    let day = CivilDate::parse("2024-02-10").unwrap();
    say(&world, &row, move |said| said.pay = Some(PayBy::On(day))).unwrap();
    world.advance("2024-02-20T00:00:00Z");
    say(&world, &row, |said| said.hold = true).unwrap();
    say(&world, &row, |said| said.memo = Some("Late".to_owned())).unwrap();
    let other = CivilDate::parse("2024-02-11").unwrap();
    assert_eq!(
        refused(say(&world, &row, move |said| said.pay = Some(PayBy::On(other)))).code,
        Code::InvoiceRefused
    );
    let document = approve(&world, &draft_of(&world, "ben")).unwrap();
    assert_eq!(document.due_on, document.issued_on, "a day that has passed is the day of issue");
    assert_eq!(world.verify(), [""; 0]);
}

#[test]
fn a_change_at_its_very_due_instant_does_not_let_go_what_a_person_holds() {
    for engine in ENGINES {
        let world = world::world(engine);
        ask(&world, Approval::Required);
        let due = {
            world.advance("2024-02-01T12:00:00Z");
            draft_of(&world, "ben").due
        };
        let world = world::world(engine);
        ask(&world, Approval::Required);
        world.advance(&due.to_string());
        let row = draft_of(&world, "ben");
        assert_eq!(row.due, world.now());
        say(&world, &row, |said| said.hold = true).unwrap();
        world.set_seats("ben", 9, When::Now);
        assert_eq!(issued(&world), [], "it is held, and what the change bills with it waits too");
        world.advance("2024-02-02T00:00:00Z");
        assert_eq!(issued(&world), []);
        approve(&world, &draft_of(&world, "ben")).unwrap();
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn what_is_approved_or_gone_meanwhile_is_not_told_of() {
    for engine in ENGINES {
        let world = world::world(engine);
        ask(&world, Approval::Required);
        world.advance("2024-02-01T12:00:00Z");
        let row = draft_of(&world, "ben");
        say(&world, &row, |said| said.lines = vec![line("Setup", 1, "10.00")]).unwrap();
        approve(&world, &draft_of(&world, "anna")).unwrap();
        let anna = issued(&world)[0].id;
        let messages = || {
            let all = world
                .operations
                .store
                .read(|reader| store::outbox::messages(reader, world.environment, 0, 1_000))
                .unwrap();
            let of = |message: &store::outbox::Message| message.kind == operations::approvals::UNAPPROVED;
            all.into_iter().filter(of).collect::<Vec<_>>()
        };
        let before: Vec<String> = messages().into_iter().map(|message| message.subject).collect();
        let late = at("2024-02-20T00:00:00Z");
        let told = world.operations.tell_of_unapproved(world.environment, late).unwrap();
        let week_before = at("2024-02-13T00:00:00Z");
        let waits = drafts(&world).into_iter().filter_map(|row| WaitsSince::of(&row));
        let waits =
            waits.filter(|waits| waits.since <= week_before && !before.contains(&waits.id.to_string()));
        assert_eq!(told, waits.count());
        assert!(told >= 2, "{told}");
        assert_eq!(world.operations.tell_of_unapproved(world.environment, late).unwrap(), 0);
        let messages = messages();
        assert!(messages.iter().all(|message| message.subject != anna.to_string()));
        let of_ben = messages.iter().find(|message| message.subject == row.id.to_string()).unwrap();
        let total = draft_of(&world, "ben").total;
        assert_eq!(total.minor(), row.total.minor() + 1_190);
        assert!(of_ben.body.contains(total.amount_text().as_str()), "as it is now: {}", of_ben.body);
    }
}
