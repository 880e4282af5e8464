//! The events behind a line: each with what it added, then and now, for every aggregation, over corrections,
//! cancellations, pauses, registers and pools, page by page, on both engines.

use billing::{Contract, Customer, CustomerMore, LineKind, LineTrace, Renewal};
use ids::InvoiceId;
use money::{Currency, Decimal, Ratio};
use operations::changes::{ChangeAsked, PauseOptions, When};
use operations::corrections::NamedEvent;
use operations::line_events::{EventChange, EventKey, EventPart, LineEvent, LineEvents};
use operations::refusal::{Code, Failed};
use operations::{contracts, customers};
use pricing::{Properties, Scalar, UsageEvent};
use records::Issued;

use crate::world::{ENGINES, World, at, empty, key};

/// A meter of each aggregation, and a plan that bills all of them.
fn catalog() -> String {
    let meters = [
        ("counted", "aggregation = \"count\""),
        ("summed", "aggregation = \"sum\"\nvalue = \"v\""),
        ("highest", "aggregation = \"max\"\nvalue = \"v\""),
        ("lowest", "aggregation = \"min\"\nvalue = \"v\""),
        ("last", "aggregation = \"latest\"\nvalue = \"v\""),
        ("users", "aggregation = \"unique_count\"\nvalue = \"user\""),
        ("mean", "aggregation = \"average\"\nvalue = \"v\""),
        ("level", "aggregation = \"time_weighted\"\nper = \"average\"\nvalue = \"v\""),
        (
            "hours",
            "aggregation = \"time_weighted\"\nper = \"hours\"\nvalue = \"v\"\nvalues_are = \"changes\"",
        ),
        ("days", "aggregation = \"time_weighted\"\nper = \"days\"\nvalue = \"v\""),
        ("median", "aggregation = \"percentile\"\npercentile = 50\nvalue = \"v\""),
        ("shown", "aggregation = \"register\"\nvalue = \"shown\""),
    ];
    let mut text = "format = 1\n".to_owned();
    for (name, settings) in meters {
        text += &format!("[[meters]]\nkey = \"{name}\"\nevent_type = \"used\"\n{settings}\n");
    }
    text += "[[plans]]\nkey = \"all\"\nalignment = \"calendar\"\ncadence = \"month\"\n";
    text += "[[plans.prices]]\nkey = \"fee\"\nmodel = \"flat\"\ntiming = \"in_advance\"\n";
    text += "charges.EUR = { amount = \"1.00\" }\n";
    for (name, _) in meters {
        text += &format!("[[plans.prices]]\nkey = \"{name}\"\nmodel = \"per_unit\"\nmeter = \"{name}\"\n");
        text += "late = \"correct_now\"\ncharges.EUR = { unit_price = \"0.10\" }\n";
    }
    text += "[[plans.prices]]\nkey = \"regions\"\nmodel = \"per_unit\"\nmeter = \"highest\"\n";
    text += "group_by = [\"region\"]\nlate = \"correct_now\"\ncharges.EUR = { unit_price = \"0.10\" }\n";
    text
}

fn used(number: u32, time: &str, value: i64) -> UsageEvent {
    let mut data = Properties::new();
    data.insert("v".into(), Scalar::Number(Decimal::from_i64(value)));
    data.insert("shown".into(), Scalar::Number(Decimal::from_i64(i64::from(number) * 10)));
    data.insert("user".into(), Scalar::Text(format!("u{}", value % 3).into()));
    data.insert("region".into(), Scalar::Text(["eu", "us"][usize::from(value % 2 == 0)].into()));
    UsageEvent {
        source: "gateway".into(),
        id: format!("e{number}").into(),
        event_type: "used".into(),
        subject: "dora".into(),
        time: at(time),
        data,
    }
}

fn run_again(world: &World) {
    let report = world.operations.bill_through(world.environment, world.now(), &mut |_| {}).unwrap();
    assert_eq!(report.failures, []);
}

fn page(world: &World, number: &str, line: u32, after: Option<&EventKey>, limit: usize) -> LineEvents {
    world.operations.line_events(world.environment, (number, line), (after, limit)).unwrap()
}

/// All events of a line, page by page.
fn all(world: &World, number: &str, line: u32, limit: usize) -> (LineEvents, Vec<LineEvent>) {
    let mut whole = page(world, number, line, None, limit);
    let mut events = std::mem::take(&mut whole.events);
    while let Some(next) = whole.next.take() {
        assert_eq!(EventKey::from_text(&next.to_text()).as_ref(), Some(&next));
        whole = page(world, number, line, Some(&next), limit);
        assert!(whole.events.len() <= limit);
        events.append(&mut whole.events);
    }
    (whole, events)
}

fn sum(parts: impl Iterator<Item = EventPart>, meter: &str) -> Ratio {
    let own = parts.filter(|part| part.meter == meter);
    own.fold(Ratio::ZERO, |sum, part| sum.checked_add(part.added.quantity).unwrap())
}

fn issued(world: &World) -> Vec<(String, Issued)> {
    let rows = world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap();
    let read = |row: &operations::read::DocumentRow| {
        let (_, content) = world.operations.document(world.environment, &row.number).unwrap();
        (row.number.clone(), records::document::decode(&content).unwrap())
    };
    rows.iter().map(read).collect()
}

/// Of every line of usage: the parts sum to what it has, also those of then, whatever the pages; gives the
/// lines.
fn checked(world: &World) -> Vec<(String, u32, Vec<LineEvent>)> {
    assert_eq!(world.verify(), [""; 0]);
    let mut found = Vec::new();
    for (number, issued) in issued(world) {
        for line in issued.document.lines.iter().filter(|line| line.kind == LineKind::Usage) {
            let context = format!("line {} of {number}, {}", line.number, line.description);
            let (whole, events) = all(world, &number, line.number, 10_000);
            for limit in [1, 2] {
                assert_eq!(all(world, &number, line.number, limit).1, events, "{context}, by {limit}");
            }
            assert!(events.is_sorted_by_key(|one| (one.event.time, one.event.id.clone())), "{context}");
            let LineTrace::Usage { event_count, pool, rated, .. } = &line.trace else { panic!() };
            for meter in &whole.meters {
                let now = sum(events.iter().flat_map(|one| one.parts.clone()), &meter.name);
                assert_eq!(now.checked_add(meter.carried).unwrap(), meter.quantity, "{context}");
                let then = sum(events.iter().flat_map(|one| one.before.clone()), &meter.name);
                if let Some((quantity, carried)) = meter.before {
                    assert_eq!(then.checked_add(carried).unwrap(), quantity, "{context}, then");
                }
                let of_all = pool.as_ref().map_or(rated.quantity, |pool| pool.of_all);
                assert_eq!(meter.quantity, of_all, "{context}");
            }
            let own = |part: &EventPart| Some(part.subscription) == line.subscription && !part.added.opens;
            let counted = events.iter().filter(|one| one.parts.iter().any(own)).count();
            assert_eq!(u64::try_from(counted).unwrap(), *event_count, "{context}");
            let all_new = events.iter().all(|one| one.change == Some(EventChange::Added));
            let is_new = line.extends.is_some() && whole.before.is_none();
            assert!(!is_new || all_new, "{context}: nothing had its dimension values before");
            assert_eq!(line.extends.is_some(), whole.before.is_some() || is_new, "{context}");
            assert!(line.extends.is_some() || events.iter().all(|one| one.change.is_none()), "{context}");
            found.push((number.clone(), line.number, events));
        }
    }
    found
}

/// Ids with what they add now and then, by the price of a line.
fn told(world: &World, number: &str, price: &str) -> Vec<String> {
    let documents = issued(world);
    let (_, document) = documents.iter().find(|(known, _)| known == number).unwrap();
    let is_it = |line: &&billing::Line| match &line.subject {
        billing::LineSubject::Price(subject) => subject.price == key(price),
        _ => false,
    };
    let line =
        document.document.lines.iter().filter(|line| line.kind == LineKind::Usage).find(is_it).unwrap();
    let (_, events) = all(world, number, line.number, 100);
    let text =
        |parts: &[EventPart]| parts.first().map_or("-".to_owned(), |part| part.added.quantity.to_string());
    let row = |one: &LineEvent| {
        let change = one.change.map_or(String::new(), |change| format!(" {change:?}"));
        let late = if one.late { " late" } else { "" };
        let cancelled = if one.cancelled.is_some() { " cancelled" } else { "" };
        let then = if one.change.is_some() { format!(" was {}", text(&one.before)) } else { String::new() };
        format!("{} {}{then}{change}{late}{cancelled}", one.event.id, text(&one.parts))
    };
    events.iter().map(row).collect()
}

fn january(engine: sql::Engine) -> World {
    let mut world = empty(engine);
    world.begin(&catalog());
    world.subscribe("dora", "all", "2023-12-31T23:00:00Z", 0);
    world.send(&[
        used(1, "2024-01-03T00:00:00Z", 4),
        used(2, "2024-01-10T00:00:00Z", 9),
        used(3, "2024-01-20T12:00:00Z", 2),
        used(4, "2024-02-10T00:00:00Z", 7),
    ]);
    world.advance("2024-02-01T12:00:00Z");
    world
}

/// The number of the document that has most lines of usage.
fn first_bill(world: &World) -> String {
    let usage =
        |issued: &Issued| issued.document.lines.iter().filter(|line| line.kind == LineKind::Usage).count();
    let documents = issued(world);
    documents.into_iter().max_by_key(|(_, issued)| usage(issued)).unwrap().0
}

#[test]
fn the_parts_of_every_aggregation_sum_to_its_line_then_and_now() {
    for engine in ENGINES {
        let world = january(engine);
        let lines = checked(&world);
        assert_eq!(lines.len(), 14, "a line for each aggregation, and two regions");
        let first = first_bill(&world);
        assert_eq!(told(&world, &first, "summed"), ["e1 4", "e2 9", "e3 2"]);
        assert_eq!(told(&world, &first, "highest"), ["e1 0", "e2 9", "e3 0"]);
        assert_eq!(told(&world, &first, "users"), ["e1 1", "e2 1", "e3 1"]);
        assert_eq!(told(&world, &first, "shown"), ["e1 0", "e2 10", "e3 10"]);
        // One comes late, one is cancelled, another is cancelled later still.
        world.send(&[used(7, "2024-01-15T00:00:00Z", 11)]);
        let cancel = |id: &str| {
            let named = NamedEvent { source: "gateway".to_owned(), id: id.to_owned() };
            world.operations.cancel_events(world.environment, &[named], Some("a test")).unwrap();
        };
        cancel("e1");
        run_again(&world);
        world.advance("2024-03-01T12:00:00Z");
        checked(&world);
        assert_eq!(
            told(&world, &first, "summed"),
            ["e1 4 cancelled", "e2 9", "e3 2"],
            "at its own watermark"
        );
        let corrected = corrections(&world);
        assert!(!corrected.is_empty());
        let summed = told_of(&world, &corrected, "summed");
        assert_eq!(
            summed,
            ["e1 - was 4 TakenOut cancelled", "e2 9 was 9 Kept", "e7 11 was - Added late", "e3 2 was 2 Kept"]
        );
        let highest = told_of(&world, &corrected, "highest");
        assert_eq!(
            highest,
            ["e1 - was 0 TakenOut cancelled", "e2 0 was 9 Kept", "e7 11 was - Added late", "e3 0 was 0 Kept"]
        );
        cancel("e7");
        run_again(&world);
        world.advance("2024-04-01T12:00:00Z");
        checked(&world);
        let last = corrections(&world).split_off(corrected.len());
        let summed = told_of(&world, &last, "summed");
        assert_eq!(summed, ["e2 9 was 9 Kept", "e7 - was 11 TakenOut late cancelled", "e3 2 was 2 Kept"]);
    }
}

/// The numbers of documents with a line of usage that corrects another, in order of issue.
fn corrections(world: &World) -> Vec<String> {
    let corrects = |issued: &Issued| {
        issued.document.lines.iter().any(|line| line.kind == LineKind::Usage && line.extends.is_some())
    };
    let mut numbers: Vec<(u64, String)> = issued(world)
        .into_iter()
        .filter(|(_, issued)| corrects(issued))
        .map(|(number, issued)| {
            let line = issued.document.lines.iter().find(|line| line.extends.is_some()).unwrap();
            (page(world, &number, line.number, None, 1).watermark, number)
        })
        .collect();
    numbers.sort();
    numbers.into_iter().map(|(_, number)| number).collect()
}

/// What the first document that has a correction of a price tells of it.
fn told_of(world: &World, numbers: &[String], price: &str) -> Vec<String> {
    let documents = issued(world);
    let has = |number: &&String| {
        let (_, issued) = documents.iter().find(|(known, _)| known == *number).unwrap();
        issued.document.lines.iter().any(|line| match &line.subject {
            billing::LineSubject::Price(subject) => subject.price == key(price) && line.extends.is_some(),
            _ => false,
        })
    };
    told(world, numbers.iter().find(has).unwrap(), price)
}

#[test]
fn a_pause_counts_for_nothing_and_a_register_is_measured_from_before_it() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(&catalog());
        world.subscribe("dora", "all", "2023-12-31T23:00:00Z", 0);
        world.send(&[used(1, "2024-01-09T06:00:00Z", 3), used(2, "2024-01-12T06:00:00Z", 8)]);
        world.advance("2024-01-10T00:00:00Z");
        world.change("dora", ChangeAsked::Pause { options: PauseOptions::default() }, When::Now);
        world.advance("2024-01-20T00:00:00Z");
        world.change("dora", ChangeAsked::Resume, When::Now);
        world.send(&[used(3, "2024-01-31T06:00:00Z", 5)]);
        world.advance("2024-02-20T00:00:00Z");
        world.send(&[used(6, "2024-02-14T06:00:00Z", 4)]);
        world.advance("2024-03-02T00:00:00Z");
        let lines = checked(&world);
        let paused = lines.iter().flat_map(|(.., events)| events).filter(|one| one.event.id == "e2");
        assert!(paused.clone().count() > 0, "a register is measured from what it showed in the pause");
        assert!(paused.flat_map(|one| &one.parts).all(|part| part.added.opens));
        let opened = lines.iter().flat_map(|(.., events)| events).flat_map(|one| &one.parts);
        assert!(opened.filter(|part| part.added.opens).count() >= 2, "February from January's last reading");
    }
}

#[test]
fn a_line_of_a_pool_lists_the_events_of_all_who_share_it() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(&catalog());
        for name in ["dora", "emil"] {
            world.subscribe(name, "all", "2023-12-31T23:00:00Z", 0);
        }
        let (environment, dora, now) = (world.environment, world.customers["dora"], world.now());
        let emil = world.customers["emil"];
        world.act(move |act| {
            let more = CustomerMore { payer: Some(dora), ..CustomerMore::default() };
            customers::amend(act, environment, (emil, now), |known: &Customer| {
                Ok(Customer { more: more.clone(), ..known.clone() })
            })
        });
        let contract = Contract {
            id: contracts::new_id(now, [3; 10]),
            name: "Frame".to_owned(),
            currency: Currency::EUR,
            starts: at("2023-12-31T23:00:00Z"),
            ends: at("2024-12-31T23:00:00Z"),
            renewal: Renewal::Ends,
            terminated: None,
            commitments: Vec::new(),
            pooled: vec![key("summed"), key("highest")],
        };
        world.act(move |act| contracts::create(act, environment, (dora, &contract), now));
        let of = |name: &str, event: UsageEvent| UsageEvent { subject: name.into(), ..event };
        world.send(&[
            of("dora", used(1, "2024-01-05T00:00:00Z", 6)),
            of("emil", used(2, "2024-01-06T00:00:00Z", 4)),
            of("emil", used(3, "2024-01-07T00:00:00Z", 5)),
        ]);
        world.advance("2024-02-05T00:00:00Z");
        world.send(&[of("dora", used(4, "2024-01-08T00:00:00Z", 1))]);
        run_again(&world);
        world.advance("2024-03-05T00:00:00Z");
        let lines = checked(&world);
        let shared = lines.iter().filter(|(.., events)| {
            let whose = |name: &str| events.iter().any(|one| one.event.subject == name);
            whose("dora") && whose("emil")
        });
        assert!(shared.count() >= 4, "of both subscriptions, for both prices");
    }
}

#[test]
fn what_has_no_events_says_what_it_is_and_unknown_names_the_nearest() {
    let world = january(sql::Engine::Sqlite);
    let refused = |name: &str, line: u32| match world.operations.line_events(
        world.environment,
        (name, line),
        (None, 10),
    ) {
        Err(Failed::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    };
    let first = first_bill(&world);
    let unknown = refused("INV-000099", 1);
    assert_eq!(unknown.code, Code::NotFound);
    assert!(unknown.message.contains("the last of its series is INV-0000"), "{}", unknown.message);
    let near = refused("INX-000001", 1);
    assert!(near.message.contains("the nearest series ends with INV-0000"), "{}", near.message);
    let none = InvoiceId::from_bytes([9; 16]).to_string();
    assert_eq!(refused(&none, 1).code, Code::NotFound);
    assert!(refused(&first, 99).message.contains("has the lines 1 to"));
    let documents = issued(&world);
    let (number, fee) = documents
        .iter()
        .find_map(|(number, issued)| {
            let fee = issued.document.lines.iter().find(|line| line.kind == LineKind::Recurring)?;
            Some((number, fee.number))
        })
        .unwrap();
    let said = refused(number, fee);
    assert_eq!(said.code, Code::InvalidRequest);
    assert!(said.message.contains("is a fee, and no event was measured for it"), "{}", said.message);
}

#[test]
fn events_of_both_engines_are_the_same() {
    let rows = |engine| {
        let world = january(engine);
        world.send(&[used(7, "2024-01-15T00:00:00Z", 11)]);
        run_again(&world);
        checked(&world)
    };
    assert_eq!(rows(sql::Engine::Sqlite), rows(sql::Engine::Postgres));
}
