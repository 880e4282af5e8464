//! Cancelling and amending: new entries that take older ones out of later reads.

use std::ops::ControlFlow;

use money::Decimal;
use pricing::{Scalar, UsageEvent};
use usage::{
    Amended, Appended, Cancellation, Cancelled, Entry, EventName, EventPlane, PlaneFault, Position, Read,
    Together, UnwritableEvent,
};

use crate::Open;
use crate::events::{DAY, accepted, at, conflict, duplicate, environment, event, ids, read, read_all};

fn meter(id: &str) -> EventName<'_> {
    EventName { source: "meter", id }
}

/// The ids of the events that a reader up to a position sees.
fn seen(plane: &dyn EventPlane, up_to: u64) -> Vec<String> {
    let events = read(plane, environment(1), &Read::all(Position::new(up_to)));
    ids(&events).into_iter().map(str::to_owned).collect()
}

fn cancelled(number: u64) -> Cancelled {
    Cancelled::Cancelled(Position::new(number))
}

fn already(number: u64) -> Cancelled {
    Cancelled::Already(Position::new(number))
}

pub fn a_cancelled_event_is_seen_only_below_its_cancellation(open: &Open<'_>) {
    let plane = open();
    let batch = ["a", "b", "c"].map(|id| event("meter", id, "house", DAY));
    plane.append(environment(1), &batch).unwrap();
    // What was kept is sealed by the next opening where the engine seals; its cancellation is in another
    // place.
    drop(plane);
    let plane = open();
    let names = [meter("b"), meter("x"), meter("b"), EventName { source: "other", id: "a" }];
    let answers = plane.cancel(environment(1), &names, Some("a test")).unwrap();
    assert_eq!(answers, [cancelled(4), Cancelled::Unknown, already(4), Cancelled::Unknown]);
    plane.append(environment(1), &[event("meter", "d", "house", 0)]).unwrap();
    drop(plane);
    for opened in 0..3 {
        let plane = open();
        let told: Vec<Vec<String>> = (0..=5).map(|up_to| seen(&*plane, up_to)).collect();
        let expected: [&[&str]; 6] =
            [&[], &["a"], &["a", "b"], &["a", "b", "c"], &["a", "c"], &["d", "a", "c"]];
        assert_eq!(told, expected, "opened {opened} times again");
        assert_eq!(plane.check().unwrap(), []);
    }
    let plane = open();
    assert_eq!(plane.cancel(environment(1), &[meter("b")], None).unwrap(), [already(4)]);
    assert_eq!(plane.watermark(environment(1)).unwrap(), Position::new(5));
    let kept = plane.cancellation(environment(1), meter("b")).unwrap().unwrap();
    assert_eq!((kept.position, kept.event.time), (Position::new(4), at(DAY)));
    assert_eq!(kept.event.data.get("reason"), Some(&Scalar::Text("a test".into())));
    assert_eq!(plane.cancellation(environment(1), meter("a")).unwrap(), None);
    // The event is still known by its name, and that is all that is left of it.
    assert_eq!(plane.find(environment(1), "meter", "b").unwrap().unwrap().position, Position::new(2));
    assert_eq!(plane.conflicts(environment(1), 0, 10).unwrap(), []);
}

pub fn an_identity_is_never_free_again(open: &Open<'_>) {
    let plane = open();
    let first = event("meter", "a", "house", 0);
    plane.append(environment(1), std::slice::from_ref(&first)).unwrap();
    plane.cancel(environment(1), &[meter("a")], None).unwrap();
    let other = event("meter", "a", "house", DAY);
    assert_eq!(plane.append(environment(1), &[first, other]).unwrap(), [duplicate(1), conflict(1)]);
    assert_eq!(read_all(&*plane, environment(1)), []);
    // A cancellation is no event: it cannot be sent, named or cancelled as one.
    let forged = event("meter", "b\u{1}", "house", 0);
    let refused = plane.append(environment(1), std::slice::from_ref(&forged));
    let Err(PlaneFault::Unwritable { index: 0, why: UnwritableEvent::Marked }) = refused else {
        panic!("{refused:?}");
    };
    let refused = plane.append_entries(environment(1), &[Entry::Event(&forged)], Together::No);
    let Err(PlaneFault::Unwritable { index: 0, why: UnwritableEvent::Marked }) = refused else {
        panic!("{refused:?}");
    };
    let marked = plane.cancel(environment(1), &[meter("a\u{1}")], None).unwrap();
    assert_eq!(marked, [Cancelled::Unknown]);
    // In another environment the same name is another event.
    assert_eq!(plane.cancel(environment(2), &[meter("a")], None).unwrap(), [Cancelled::Unknown]);
}

pub fn an_amendment_is_kept_whole_or_not(open: &Open<'_>) {
    let plane = open();
    plane.append(environment(1), &["a", "b", "c"].map(|id| event("meter", id, "house", 0))).unwrap();
    let other = |id: &str, micros: i64| event("meter", id, "house", micros);
    let amend = |id: &str, replacement: &UsageEvent| open_amend(&*plane, id, replacement);
    assert_eq!(amend("x", &other("y", 0)), Amended::Unknown);
    let done = Amended::Amended { cancelled: Position::new(4), replaced: Position::new(5) };
    assert_eq!(amend("a", &other("a2", DAY)), done);
    let again = Amended::Already { cancelled: Position::new(4), replaced: Position::new(5) };
    assert_eq!(amend("a", &other("a2", DAY)), again);
    // Amended once, it cannot be amended again; what took its place can.
    assert_eq!(amend("a", &other("a3", DAY)), Amended::CancelledBefore(Position::new(4)));
    assert_eq!(amend("b", &other("c", 0)), Amended::ReplacementKnown(Position::new(3)));
    assert_eq!(amend("b", &other("c", DAY)), Amended::ReplacementKnown(Position::new(3)));
    assert_eq!(amend("b", &other("b", DAY)), Amended::ReplacementKnown(Position::new(2)));
    assert_eq!(plane.watermark(environment(1)).unwrap(), Position::new(5), "nothing else was kept");
    assert_eq!(plane.conflicts(environment(1), 0, 10).unwrap(), []);
    let next = Amended::Amended { cancelled: Position::new(6), replaced: Position::new(7) };
    assert_eq!(amend("a2", &other("a3", 2 * DAY)), next);
    assert_eq!(seen(&*plane, 7), ["b", "c", "a3"]);
    assert_eq!(seen(&*plane, 5), ["b", "c", "a2"]);
    assert_eq!(seen(&*plane, 3), ["a", "b", "c"]);
    assert_eq!(plane.check().unwrap(), []);
}

fn open_amend(plane: &dyn EventPlane, id: &str, replacement: &UsageEvent) -> Amended {
    plane.amend(environment(1), meter(id), replacement, None).unwrap()
}

pub fn a_cancellation_touches_the_day_of_its_event(open: &Open<'_>) {
    let plane = open();
    let batch = [event("meter", "a", "house", 5 * DAY), event("meter", "b", "flat", 9 * DAY)];
    plane.append(environment(1), &batch).unwrap();
    drop(plane);
    let plane = open();
    plane.cancel(environment(1), &[meter("a")], None).unwrap();
    let since = Position::new(2);
    let touched = plane.touched_since(environment(1), since, Position::new(3)).unwrap();
    let told: Vec<_> = touched.iter().map(|one| (&*one.subject, one.first_time, one.events)).collect();
    assert_eq!(told, [("house", at(5 * DAY), 1)]);
    assert_eq!(touched[0].event_types, ["call".into()]);
    let first =
        |subject: &str| plane.first_touched(environment(1), &[subject], since, Position::new(3)).unwrap();
    assert_eq!((first("house"), first("flat")), (Some(at(5 * DAY)), None));
    let subjects = plane.subjects(environment(1), None, 10).unwrap();
    let counted: Vec<_> = subjects.iter().map(|one| (&*one.subject, one.events)).collect();
    assert_eq!(counted, [("flat", 1), ("house", 2)], "entries are counted, also those that cancel");
}

pub fn an_erased_event_stays_cancelled(open: &Open<'_>) {
    let plane = open();
    plane.append(environment(1), &["a", "b"].map(|id| event("meter", id, "house", 0))).unwrap();
    plane.cancel(environment(1), &[meter("a")], Some("named Zoë")).unwrap();
    drop(plane);
    let plane = open();
    assert_eq!(plane.redact(environment(1), "house", "gone", &["quantity"]).unwrap(), 3);
    drop(plane);
    for _ in 0..2 {
        let plane = open();
        assert_eq!(seen(&*plane, 3), ["b"]);
        assert_eq!(seen(&*plane, 2), ["a", "b"]);
        assert_eq!(
            read(&*plane, environment(1), &Read { subjects: &["gone"], ..Read::all(Position::new(3)) }).len(),
            1
        );
        let kept = plane.cancellation(environment(1), meter("a")).unwrap().unwrap();
        assert_eq!((&*kept.event.subject, kept.event.data.len()), ("gone", 0));
        assert_eq!(plane.cancel(environment(1), &[meter("a")], None).unwrap(), [already(3)]);
        assert_eq!(plane.check().unwrap(), []);
    }
    // An event that was erased before can be cancelled, too.
    let plane = open();
    assert_eq!(plane.cancel(environment(1), &[meter("b")], None).unwrap(), [cancelled(4)]);
    assert_eq!(read_all(&*plane, environment(1)), []);
    assert_eq!(plane.conflicts(environment(1), 0, 10).unwrap(), []);
}

pub fn cancellations_race_and_one_is_kept(open: &Open<'_>) {
    const THREADS: usize = 6;
    let plane = open();
    let plane: &dyn EventPlane = &*plane;
    plane.append(environment(1), &["a", "b"].map(|id| event("meter", id, "house", 0))).unwrap();
    let mut answers = Vec::new();
    std::thread::scope(|scope| {
        let amend = |writer: usize| {
            let replacement = event("meter", &format!("instead {writer}"), "house", DAY);
            let cancelled = plane.cancel(environment(1), &[meter("a")], Some(&writer.to_string())).unwrap();
            (cancelled, plane.amend(environment(1), meter("b"), &replacement, None).unwrap())
        };
        let writers: Vec<_> = (0..THREADS).map(|writer| scope.spawn(move || amend(writer))).collect();
        answers.extend(writers.into_iter().map(|writer| writer.join().unwrap()));
    });
    let first = answers.iter().filter(|(one, _)| matches!(one[0], Cancelled::Cancelled(_)));
    assert_eq!(first.count(), 1, "{answers:?}");
    let first = answers.iter().filter(|(_, one)| matches!(one, Amended::Amended { .. }));
    assert_eq!(first.count(), 1, "{answers:?}");
    let others = answers.iter().filter(|(_, one)| matches!(one, Amended::CancelledBefore(_)));
    assert_eq!(others.count(), THREADS - 1, "{answers:?}");
    assert_eq!(read_all(plane, environment(1)).len(), 1);
    assert_eq!(plane.watermark(environment(1)).unwrap(), Position::new(5));
    assert_eq!(plane.conflicts(environment(1), 0, 10).unwrap(), []);
    assert_eq!(plane.check().unwrap(), []);
}

pub fn a_batch_of_corrections_is_answered_in_order(open: &Open<'_>) {
    let plane = open();
    let [a, b] = ["a", "b"].map(|id| event("meter", id, "house", 0));
    plane.append(environment(1), std::slice::from_ref(&a)).unwrap();
    let mut changed = b.clone();
    changed.data.insert("quantity".into(), Scalar::Number(Decimal::from_i64(7)));
    let (first, second) = (Cancellation::of(&a, None), Cancellation::of(&a, Some("again")));
    let entries = [
        Entry::Cancellation(&first),
        Entry::Event(&b),
        Entry::Event(&changed),
        Entry::Cancellation(&second),
        Entry::Event(&a),
    ];
    let answers = plane.append_entries(environment(1), &entries, Together::No).unwrap().unwrap();
    assert_eq!(answers, [accepted(2), accepted(3), conflict(3), duplicate(2), duplicate(1)]);
    let nothing = plane.append_entries(environment(1), &[], Together::AllOrNone).unwrap();
    assert_eq!(nothing, Some(Vec::<Appended>::new()));
    let mut count = 0;
    plane
        .read(environment(1), &Read::all(Position::new(3)), &mut |stored| {
            assert_eq!(&*stored.event.id, "b");
            count += 1;
            ControlFlow::Break(())
        })
        .unwrap();
    assert_eq!(count, 1);
}
