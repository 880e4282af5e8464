//! The promises, one case each.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use calendar::CivilDate;
use ids::EnvironmentId;
use money::Decimal;
use pricing::{Scalar, UsageEvent};
use usage::{
    Appended, EventName, EventPlane, PlaneFault, Position, PropertyNames, Read, StoredEvent, UnwritableEvent,
};

use crate::Open;
use crate::events::{
    DAY, accepted, at, conflict, duplicate, environment, event, ids, read, read_all, with_properties,
};

pub fn a_resend_is_a_duplicate_after_any_time(open: &Open<'_>) {
    let plane = open();
    let first = event("meter", "1", "house", 0);
    assert_eq!(plane.append(environment(1), std::slice::from_ref(&first)).unwrap(), [accepted(1)]);
    assert_eq!(plane.append(environment(1), std::slice::from_ref(&first)).unwrap(), [duplicate(1)]);
    for number in 2..300_u32 {
        let other = event("meter", &number.to_string(), "house", i64::from(number) * DAY);
        assert_eq!(plane.append(environment(1), &[other]).unwrap(), [accepted(number.into())]);
    }
    drop(plane);
    let plane = open();
    assert_eq!(plane.append(environment(1), &[first]).unwrap(), [duplicate(1)]);
    assert_eq!(plane.watermark(environment(1)).unwrap(), Position::new(299));
    assert_eq!(plane.check().unwrap(), []);
}

pub fn another_content_is_a_conflict_recorded_once(open: &Open<'_>) {
    let plane = open();
    let first = event("meter", "1", "house", 0);
    // The timestamp is not part of the identity: the same id at another time is the same event, changed.
    let later = event("meter", "1", "house", DAY);
    let other_subject = event("meter", "1", "flat", 0);
    let batch = [first.clone(), later.clone(), other_subject.clone(), later.clone()];
    let answers = plane.append(environment(1), &batch).unwrap();
    assert_eq!(answers, [accepted(1), conflict(1), conflict(1), conflict(1)]);
    assert_eq!(plane.append(environment(1), std::slice::from_ref(&later)).unwrap(), [conflict(1)]);
    drop(plane);
    let plane = open();
    assert_eq!(plane.append(environment(1), &[later, first.clone()]).unwrap(), [conflict(1), duplicate(1)]);
    let conflicts = plane.conflicts(environment(1), 0, 10).unwrap();
    let told: Vec<_> = conflicts.iter().map(|one| (one.sequence, one.first.number(), one.time)).collect();
    assert_eq!(told, [(1, 1, at(DAY)), (2, 1, at(0))]);
    assert!(conflicts.iter().all(|one| &*one.source == "meter" && &*one.id == "1"));
    assert!(conflicts.iter().all(|one| one.kept == conflicts[0].kept && one.refused != one.kept));
    assert_ne!(conflicts[0].refused, conflicts[1].refused);
    assert_eq!(plane.conflicts(environment(1), 1, 10).unwrap(), conflicts[1..]);
    assert_eq!(plane.conflicts(environment(1), 0, 1).unwrap(), conflicts[..1]);
    assert_eq!(plane.conflicts(environment(1), 2, 10).unwrap(), []);
    assert_eq!(read_all(&*plane, environment(1)).len(), 1);
    assert_eq!(read_all(&*plane, environment(1))[0].event, first);
    assert_eq!(plane.check().unwrap(), []);
}

pub fn a_batch_is_answered_in_order(open: &Open<'_>) {
    let plane = open();
    assert_eq!(plane.append(environment(1), &[]).unwrap(), []);
    assert_eq!(plane.watermark(environment(1)).unwrap(), Position::START);
    let [a, b, c] = ["a", "b", "c"].map(|id| event("meter", id, "house", 0));
    plane.append(environment(1), std::slice::from_ref(&b)).unwrap();
    let batch = [a.clone(), b.clone(), a, c.clone(), event("other", "a", "house", 0)];
    let answers = plane.append(environment(1), &batch).unwrap();
    assert_eq!(answers, [accepted(2), duplicate(1), duplicate(2), accepted(3), accepted(4)]);
    let found = plane.find(environment(1), "meter", "c").unwrap().unwrap();
    assert_eq!((found.position, found.event), (Position::new(3), c));
    assert_eq!(plane.find(environment(1), "meter", "d").unwrap(), None);
    assert_eq!(plane.find(environment(1), "other", "b").unwrap(), None);
}

pub fn an_unwritable_event_refuses_its_batch(open: &Open<'_>) {
    let plane = open();
    let good = event("meter", "1", "house", 0);
    let bad: Vec<(UsageEvent, UnwritableEvent)> = vec![
        (event("", "2", "house", 0), UnwritableEvent::Empty { field: "source" }),
        (event("meter", "", "house", 0), UnwritableEvent::Empty { field: "id" }),
        (event("meter", "2", "", 0), UnwritableEvent::Empty { field: "subject" }),
        (event("meter", "2\0", "house", 0), UnwritableEvent::Nul { field: "id" }),
        (event("meter", "2\u{1}", "house", 0), UnwritableEvent::Marked),
        (event("meter", "2", "house", i64::MAX), UnwritableEvent::TimeOutOfRange),
    ];
    for (event, expected) in bad {
        match plane.append(environment(1), &[good.clone(), event]) {
            Err(PlaneFault::Unwritable { index: 1, why }) => assert_eq!(why, expected),
            other => panic!("{expected} was answered with {other:?}"),
        }
    }
    let mut large = good.clone();
    large.data.insert("blob".into(), Scalar::Text("x".repeat(5 * 1024 * 1024).into()));
    let refused = plane.append(environment(1), &[large]);
    let Err(PlaneFault::Unwritable { index: 0, why: UnwritableEvent::TooLarge { .. } }) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(plane.watermark(environment(1)).unwrap(), Position::START);
    assert_eq!(plane.append(environment(1), &[good]).unwrap(), [accepted(1)]);
}

pub fn positions_are_dense_in_commit_order(open: &Open<'_>) {
    const THREADS: usize = 8;
    const BATCHES: usize = 20;
    let plane = open();
    let plane: &dyn EventPlane = &*plane;
    let mut given = BTreeSet::new();
    std::thread::scope(|scope| {
        let writers: Vec<_> = (0..THREADS)
            .map(|writer| scope.spawn(move || write_and_watch(plane, &format!("writer {writer}"), BATCHES)))
            .collect();
        for writer in writers {
            for position in writer.join().unwrap() {
                assert!(given.insert(position), "position {position} was given twice");
            }
        }
    });
    let expected: BTreeSet<u64> = (1..=3 * (THREADS * BATCHES) as u64).collect();
    assert_eq!(given, expected);
    assert_eq!(plane.watermark(environment(1)).unwrap().number(), expected.len() as u64);
    assert_eq!(read_all(plane, environment(1)).len(), expected.len());
    assert_eq!(plane.check().unwrap(), []);
}

/// Appends batches of three, and after each reads a watermark: everything at or below it must be there, and
/// nothing may ever be added there.
fn write_and_watch(plane: &dyn EventPlane, source: &str, batches: usize) -> Vec<u64> {
    let mut positions = Vec::new();
    for batch in 0..batches {
        let events: Vec<UsageEvent> =
            (0..3).map(|one| event(source, &format!("{batch}-{one}"), source, 0)).collect();
        let answers = plane.append(environment(1), &events).unwrap();
        let numbers: Vec<u64> = answers
            .into_iter()
            .map(|answer| match answer {
                Appended::Accepted(position) => position.number(),
                other => panic!("a new event was answered with {other:?}"),
            })
            .collect();
        let watermark = plane.watermark(environment(1)).unwrap();
        assert!(watermark.number() >= numbers[2], "an acknowledged event stands above the watermark");
        let mut seen: Vec<u64> = read(plane, environment(1), &Read::all(watermark))
            .iter()
            .map(|stored| stored.position.number())
            .collect();
        seen.sort_unstable();
        assert!(seen.into_iter().eq(1..=watermark.number()), "a position below the watermark was empty");
        positions.extend(numbers);
    }
    positions
}

pub fn resends_race_and_one_is_accepted(open: &Open<'_>) {
    let plane = open();
    let plane: &dyn EventPlane = &*plane;
    let batch: Vec<UsageEvent> = (0..40).map(|id| event("meter", &id.to_string(), "house", 0)).collect();
    let answers: Vec<Vec<Appended>> = std::thread::scope(|scope| {
        let senders: Vec<_> = (0..6)
            .map(|sender| {
                let mut batch = batch.clone();
                // Each sends in another order, so that two could wait for one another.
                batch.rotate_left(sender * 7);
                scope.spawn(move || {
                    let mut answers = plane.append(environment(1), &batch).unwrap();
                    answers.rotate_right(sender * 7);
                    answers
                })
            })
            .collect();
        senders.into_iter().map(|sender| sender.join().unwrap()).collect()
    });
    for id in 0..batch.len() {
        let accepted: Vec<Position> = answers
            .iter()
            .filter_map(|answers| match answers[id] {
                Appended::Accepted(position) => Some(position),
                _ => None,
            })
            .collect();
        assert_eq!(accepted.len(), 1, "event {id} was accepted {} times", accepted.len());
        for answers in &answers {
            assert!(
                matches!(answers[id], Appended::Accepted(at) | Appended::Duplicate(at) if at == accepted[0])
            );
        }
    }
    assert_eq!(plane.watermark(environment(1)).unwrap().number(), 40);
}

pub fn a_read_at_a_watermark_never_changes(open: &Open<'_>) {
    let plane = open();
    let some: Vec<UsageEvent> =
        (0..50).map(|number| event("a", &number.to_string(), "house", 100 - i64::from(number))).collect();
    plane.append(environment(1), &some).unwrap();
    let early = Position::new(20);
    let watermark = plane.watermark(environment(1)).unwrap();
    let reads = |plane: &dyn EventPlane| {
        let of_house = Read { subjects: &["house"], ..Read::all(early) };
        [
            read(plane, environment(1), &Read::all(early)),
            read(plane, environment(1), &Read::all(watermark)),
            read(plane, environment(1), &of_house),
        ]
    };
    let first = reads(&*plane);
    assert_eq!([first[0].len(), first[1].len(), first[2].len()], [20, 50, 20]);
    let more: Vec<UsageEvent> =
        (0..50).map(|number| event("b", &number.to_string(), "house", number.into())).collect();
    plane.append(environment(1), &more).unwrap();
    assert_eq!(reads(&*plane), first);
    drop(plane);
    let plane = open();
    assert_eq!(reads(&*plane), first);
    assert_eq!(read_all(&*plane, environment(1)).len(), 100);
}

pub fn bounds_are_half_open(open: &Open<'_>) {
    let plane = open();
    let events: Vec<UsageEvent> =
        [9, 10, 19, 20, -1].iter().map(|micros| event("m", &micros.to_string(), "s", *micros)).collect();
    plane.append(environment(1), &events).unwrap();
    let all = Read::all(Position::new(5));
    for subjects in [&[][..], &["s"], &["s", "t"]] {
        let all = Read { subjects, ..all };
        let within = |from, to| {
            let bounded = Read { from, to, ..all };
            ids(&read(&*plane, environment(1), &bounded)).join(" ")
        };
        assert_eq!(within(Some(at(10)), Some(at(20))), "10 19");
        assert_eq!(within(None, Some(at(10))), "-1 9");
        assert_eq!(within(Some(at(20)), None), "20");
        assert_eq!(within(None, None), "-1 9 10 19 20");
        assert_eq!(within(Some(at(21)), None), "");
        assert_eq!(within(Some(at(20)), Some(at(20))), "");
        assert_eq!(within(Some(at(20)), Some(at(10))), "");
    }
}

pub fn events_come_by_time_source_and_id(open: &Open<'_>) {
    let plane = open();
    let mut of_type = event("b", "z", "one", 5);
    of_type.event_type = "other".into();
    let events = [
        event("b", "2", "one", 5),
        event("b", "10", "two", 5),
        event("B", "1", "one", 5),
        event("é", "1", "one", 5),
        event("a", "9", "three", 7),
        event("a", "8", "two", 4),
        of_type,
    ];
    plane.append(environment(1), &events).unwrap();
    let all = Read::all(Position::new(7));
    let told = |read: &Read<'_>| -> String {
        let events = crate::events::read(&*plane, environment(1), read);
        let names: Vec<String> =
            events.iter().map(|one| format!("{}{}", one.event.source, one.event.id)).collect();
        names.join(" ")
    };
    assert_eq!(told(&all), "a8 B1 b10 b2 bz é1 a9");
    assert_eq!(told(&Read { event_type: Some("call"), ..all }), "a8 B1 b10 b2 é1 a9");
    assert_eq!(told(&Read { event_type: Some("other"), subjects: &["one"], ..all }), "bz");
    assert_eq!(told(&Read { event_type: Some("none"), ..all }), "");
    assert_eq!(told(&Read { subjects: &["one"], ..all }), "B1 b2 bz é1");
    assert_eq!(told(&Read { subjects: &["two", "three", "two"], ..all }), "a8 b10 a9");
    assert_eq!(told(&Read { subjects: &["nobody"], ..all }), "");
    assert_eq!(told(&Read { subjects: &["nobody", "three"], ..all }), "a9");
}

pub fn a_read_stops_when_told(open: &Open<'_>) {
    let plane = open();
    let events: Vec<UsageEvent> =
        (0..10).map(|number| event("m", &number.to_string(), "s", i64::from(number) / 4)).collect();
    plane.append(environment(1), &events).unwrap();
    for stop_after in 1..10 {
        let mut seen = 0;
        plane
            .read(environment(1), &Read::all(Position::new(10)), &mut |_| {
                seen += 1;
                if seen == stop_after { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            })
            .unwrap();
        assert_eq!(seen, stop_after);
    }
}

pub fn data_comes_back_exactly(open: &Open<'_>) {
    let plane = open();
    let mut rich =
        event("https://example.org/müller?a=1", "\u{1F600}\"\\'", "sub\tject", -62_000_000_000_001);
    let values = [
        ("28 digits", Scalar::Number(Decimal::parse("-1234567890123456789012345.678").unwrap())),
        ("tiny", Scalar::Number(Decimal::parse("0.0000000000000000000000000001").unwrap())),
        ("38 digits", Scalar::Number(Decimal::from_i128(10_i128.pow(38) - 1, 38).unwrap())),
        ("zero", Scalar::Number(Decimal::ZERO)),
        ("text that is a number", Scalar::Text("1.50".into())),
        ("empty", Scalar::Text("".into())),
        ("odd", Scalar::Text("\u{0}\u{1}\u{7f}\u{2028}\"\\\r\n".into())),
        ("a.b.c", Scalar::Bool(false)),
        ("", Scalar::Null),
    ];
    rich.data.extend(values.map(|(name, value)| (name.into(), value)));
    let mut plain = event("m", "plain", "s", 0);
    plain.data = pricing::Properties::new();
    plane.append(environment(1), &[rich.clone(), plain.clone()]).unwrap();
    drop(plane);
    let plane = open();
    let kept: Vec<UsageEvent> =
        read_all(&*plane, environment(1)).into_iter().map(|stored| stored.event).collect();
    assert_eq!(kept, [rich.clone(), plain]);
    assert_eq!(plane.append(environment(1), &[rich]).unwrap(), [duplicate(1)]);
    assert_eq!(plane.check().unwrap(), []);
}

/// However an event is read, and wherever it is by now: sealed, not sealed yet, cancelled, of a subject that was erased.
pub fn events_come_with_the_properties_that_are_named(open: &Open<'_>) {
    let mut plane = open();
    for number in 0..60_usize {
        let micros = i64::try_from(number).unwrap() * DAY / 7;
        let mut one = event("m", &format!("{number:02}"), ["a", "b", "c"][number % 3], micros);
        // Of all kinds, so that no column has them all; and some names begin as others do.
        let mixed = match number % 4 {
            0 => Scalar::Null,
            1 => Scalar::Text("1".into()),
            2 => Scalar::Bool(true),
            _ => Scalar::Number(Decimal::ONE),
        };
        one.data.extend([("mixed".into(), mixed), ("mixed.more".into(), Scalar::Bool(false))]);
        if number % 5 == 0 {
            one.data.insert(format!("rare {number}").into(), Scalar::Null);
        }
        plane.append(environment(1), &[one]).unwrap();
        if number == 30 {
            drop(plane);
            plane = open();
        }
    }
    let cancelled = ["04", "50"].map(|id| EventName { source: "m", id });
    plane.cancel(environment(1), &cancelled, Some("sent twice")).unwrap();
    assert_eq!(plane.redact(environment(1), "c", "erased", &["quantity", "mixed"]).unwrap(), 21);
    let all = Read::all(plane.watermark(environment(1)).unwrap());
    let ways: [(&str, Way); 5] = [
        ("read", read),
        ("read apart", |plane, environment, read| gathered(|each| plane.read_apart(environment, read, each))),
        ("entries", |plane, environment, read| gathered(|each| plane.read_entries(environment, read, each))),
        ("entries apart", |plane, environment, read| {
            gathered(|each| plane.read_entries_apart(environment, read, each))
        }),
        ("what is left", |plane, environment, read| {
            gathered(|each| plane.read_left(environment, read, each))
        }),
    ];
    let named: [&[&str]; 7] = [
        &[],
        &["quantity"],
        &["mixed"],
        &["nothing has it"],
        &["rare 5", "user.name", "mixed.more"],
        &["mix", "quantity.", "user"],
        &["quantity", "quantity", "reason"],
    ];
    let asked: [&[&str]; 3] = [&[], &["b"], &["a", "erased"]];
    for (way, read) in ways {
        for subjects in asked {
            let all = Read { subjects, ..all };
            let whole = read(&*plane, environment(1), &all);
            assert!(whole.len() > 15, "{way}");
            for names in named.map(PropertyNames::Only) {
                let found = read(&*plane, environment(1), &Read { properties: names, ..all });
                let wanted: Vec<StoredEvent> = whole
                    .iter()
                    .map(|stored| StoredEvent {
                        event: with_properties(&stored.event, names),
                        ..stored.clone()
                    })
                    .collect();
                assert_eq!(found, wanted, "{way} {subjects:?} {names:?}");
            }
        }
    }
    let found = plane.find(environment(1), "m", "05").unwrap().unwrap();
    assert_eq!(found.event.data.len(), 2, "whoever looks for an event finds what was kept of it");
    assert_eq!(plane.check().unwrap(), []);
}

/// A way to read.
type Way = fn(&dyn EventPlane, EnvironmentId, &Read<'_>) -> Vec<StoredEvent>;

/// What somebody reads, in the order in which it comes within each subject.
fn gathered(
    read: impl FnOnce(&mut dyn FnMut(StoredEvent) -> ControlFlow<()>) -> Result<(), PlaneFault>,
) -> Vec<StoredEvent> {
    let mut events = Vec::new();
    read(&mut |stored| {
        events.push(stored);
        ControlFlow::Continue(())
    })
    .unwrap();
    events.sort_by(|left, right| left.event.subject.cmp(&right.event.subject));
    events
}

pub fn environments_are_apart(open: &Open<'_>) {
    let plane = open();
    let one = event("m", "1", "s", 0);
    for number in 1..=3 {
        assert_eq!(plane.append(environment(number), std::slice::from_ref(&one)).unwrap(), [accepted(1)]);
    }
    let two = event("m", "2", "s", 0);
    assert_eq!(plane.append(environment(2), std::slice::from_ref(&two)).unwrap(), [accepted(2)]);
    assert_eq!(plane.redact(environment(2), "s", "gone", &[]).unwrap(), 2);
    assert_eq!(plane.watermark(environment(1)).unwrap(), Position::new(1));
    assert_eq!(plane.watermark(environment(9)).unwrap(), Position::START);
    assert_eq!(read_all(&*plane, environment(1))[0].event, one);
    assert_eq!(plane.find(environment(1), "m", "2").unwrap(), None);
    assert_eq!(plane.touched_since(environment(3), Position::START, Position::new(1)).unwrap().len(), 1);
    assert_eq!(read_all(&*plane, environment(9)), []);
}

pub fn touched_names_subjects_and_days(open: &Open<'_>) {
    let plane = open();
    let mut other_type = event("m", "5", "b", DAY + 7);
    other_type.event_type = "another".into();
    let events = [
        event("m", "1", "a", 0),
        event("m", "2", "b", DAY - 1),
        event("m", "3", "b", DAY + 9),
        event("m", "4", "a", -1),
        other_type,
        event("m", "6", "c", 3 * DAY),
    ];
    plane.append(environment(1), &events).unwrap();
    let told = |since: u64, up_to: u64| -> Vec<String> {
        let touched =
            plane.touched_since(environment(1), Position::new(since), Position::new(up_to)).unwrap();
        touched
            .iter()
            .map(|one| {
                let (first, last) = (one.first_time.as_micros(), one.last_time.as_micros());
                format!(
                    "{} {} {first}..{last} {} {}",
                    one.subject,
                    one.day,
                    one.event_types.join("+"),
                    one.events
                )
            })
            .collect()
    };
    let all = [
        "a 1969-12-31 -1..-1 call 1",
        "a 1970-01-01 0..0 call 1",
        "b 1970-01-01 86399999999..86399999999 call 1",
        "b 1970-01-02 86400000007..86400000009 another+call 2",
        "c 1970-01-04 259200000000..259200000000 call 1",
    ];
    assert_eq!(told(0, 6), all);
    assert_eq!(told(1, 3), [all[2], "b 1970-01-02 86400000009..86400000009 call 1"]);
    assert_eq!(told(5, 6), all[4..]);
    assert_eq!(told(6, 6), Vec::<String>::new());
    assert_eq!(told(4, 2), Vec::<String>::new());
    let first = |subjects: &[&str], since: u64, up_to: u64| {
        let (since, up_to) = (Position::new(since), Position::new(up_to));
        let found = plane.first_touched(environment(1), subjects, since, up_to).unwrap();
        found.map(calendar::Instant::as_micros)
    };
    assert_eq!(first(&["a", "b", "c"], 0, 6), Some(-1));
    assert_eq!(first(&["a"], 0, 3), Some(0));
    assert_eq!(first(&["b"], 2, 5), Some(DAY + 7));
    assert_eq!(first(&["b", "nobody"], 5, 6), None);
    assert_eq!(first(&["a"], 4, 6), None);
    assert_eq!(first(&["a"], 6, 6), None);
    assert_eq!(first(&[], 0, 6), None);
    let days = plane.touched_since(environment(1), Position::START, Position::new(1)).unwrap();
    assert_eq!(days[0].day, CivilDate::new(1970, 1, 1).unwrap());
}

pub fn an_erasure_keeps_identity_and_measures(open: &Open<'_>) {
    let plane = open();
    let person: Vec<UsageEvent> =
        (0..30).map(|number| event("m", &number.to_string(), "zoë@example.org", number.into())).collect();
    let other = event("n", "1", "house", 5);
    for chunk in person.chunks(7) {
        plane.append(environment(1), chunk).unwrap();
    }
    plane.append(environment(1), std::slice::from_ref(&other)).unwrap();
    assert!(matches!(
        plane.redact(environment(1), "zoë@example.org", "", &[]),
        Err(PlaneFault::OpaqueSubject { .. })
    ));
    assert_eq!(plane.redact(environment(1), "nobody", "x", &[]).unwrap(), 0);
    assert_eq!(plane.redact(environment(1), "zoë@example.org", "erased-1", &["quantity"]).unwrap(), 30);
    assert_eq!(plane.redact(environment(1), "zoë@example.org", "erased-1", &["quantity"]).unwrap(), 0);
    check_erased(&*plane, &person, &other);
    drop(plane);
    let plane = open();
    check_erased(&*plane, &person, &other);
    let again = event("m", "new", "zoë@example.org", 99);
    assert_eq!(plane.append(environment(1), &[again]).unwrap(), [accepted(32)]);
    assert_eq!(plane.redact(environment(1), "erased-1", "erased-2", &[]).unwrap(), 30);
    drop(plane);
    let plane = open();
    let of_two = Read { subjects: &["erased-2"], ..Read::all(Position::new(32)) };
    let events = read(&*plane, environment(1), &of_two);
    assert_eq!(events.len(), 30);
    assert!(events.iter().all(|stored| stored.event.data.is_empty() && stored.redacted));
    assert_eq!(plane.append(environment(1), &person[..1]).unwrap(), [duplicate(1)]);
    assert_eq!(plane.check().unwrap(), []);
}

fn check_erased(plane: &dyn EventPlane, person: &[UsageEvent], other: &UsageEvent) {
    assert_eq!(plane.check().unwrap(), []);
    let kept = read_all(plane, environment(1));
    assert_eq!(kept.len(), 31);
    for stored in &kept {
        if &*stored.event.source == "n" {
            assert_eq!((&stored.event, stored.redacted), (other, false));
            continue;
        }
        let number: usize = stored.event.id.parse().unwrap();
        let before = &person[number];
        assert!(stored.redacted);
        assert_eq!(stored.position.number(), number as u64 + 1);
        assert_eq!((&*stored.event.subject, stored.event.time), ("erased-1", before.time));
        assert_eq!(stored.event.data.keys().map(|name| &**name).collect::<Vec<_>>(), ["quantity"]);
        assert_eq!(stored.event.data["quantity"], before.data["quantity"]);
    }
    let answers = plane.append(environment(1), person).unwrap();
    assert!((1..=30).zip(&answers).all(|(position, answer)| *answer == duplicate(position)));
    let mut changed = person[3].clone();
    changed.data = pricing::Properties::new();
    assert_eq!(plane.append(environment(1), &[changed]).unwrap(), [conflict(4)]);
    let of_person = Read { subjects: &["zoë@example.org"], ..Read::all(Position::new(31)) };
    assert_eq!(read(plane, environment(1), &of_person), []);
    let touched = plane.touched_since(environment(1), Position::START, Position::new(31)).unwrap();
    assert!(touched.iter().all(|one| &*one.subject != "zoë@example.org"));
}

pub fn positions_not_given_are_refused(open: &Open<'_>) {
    let plane = open();
    plane.append(environment(1), &[event("m", "1", "s", 0)]).unwrap();
    let above = Position::new(2);
    let refused = plane.read(environment(1), &Read::all(above), &mut |_| ControlFlow::Continue(()));
    let Err(PlaneFault::AheadOfWatermark { asked, watermark, .. }) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!((asked, watermark), (above, Position::new(1)));
    assert!(plane.touched_since(environment(1), Position::START, above).is_err());
    assert!(plane.touched_since(environment(2), Position::START, Position::new(1)).is_err());
}

pub fn subjects_and_statistics_count(open: &Open<'_>) {
    let plane = open();
    assert_eq!(plane.statistics().unwrap(), []);
    let events = [event("m", "1", "b", 7), event("m", "2", "a", 3), event("m", "3", "b", 5)];
    plane.append(environment(2), &events).unwrap();
    plane.append(environment(2), &[event("m", "3", "b", 6)]).unwrap();
    plane.append(environment(1), &events[..1]).unwrap();
    let told = |after: Option<&str>, limit| -> Vec<String> {
        let subjects = plane.subjects(environment(2), after, limit).unwrap();
        let one = |one: &usage::SubjectSummary| {
            let (first, last) = (one.first_time.as_micros(), one.last_time.as_micros());
            format!("{} {} {first}..{last}", one.subject, one.events)
        };
        subjects.iter().map(one).collect()
    };
    assert_eq!(told(None, 9), ["a 1 3..3", "b 2 5..7"]);
    assert_eq!(told(None, 1), ["a 1 3..3"]);
    assert_eq!(told(Some("a"), 9), ["b 2 5..7"]);
    assert_eq!(told(Some("b"), 9), Vec::<String>::new());
    let statistics = plane.statistics().unwrap();
    let told: Vec<_> = statistics
        .iter()
        .map(|one| (one.environment, one.watermark.number(), one.subjects, one.conflicts))
        .collect();
    assert_eq!(told, [(environment(1), 1, 1, 0), (environment(2), 3, 2, 1)]);
    plane.redact(environment(2), "b", "z", &[]).unwrap();
    assert_eq!(plane.subjects(environment(2), None, 9).unwrap().len(), 2);
    assert_eq!(plane.statistics().unwrap()[1].subjects, 2);
}
