//! What was sent as usage and did not become it: kept once, mended once however it is asked, bounded.

use std::collections::BTreeSet;
use std::sync::Barrier;
use std::time::Duration;

use ids::RejectedId;
use operations::events::OnRefusal;
use operations::import::{Columns, Constants, ImportSource, Mapping as FileMapping};
use operations::rejected::{
    Acting, BulkAsked, First, MESSAGE_BYTES_MAX, Mend, RejectedDetail, RejectedFilter, RejectedKind,
    RejectedState, RejectedView, RejectedWay, Replayed,
};
use operations::sources::{Mapping, Named, Origin, Pulled, Rules, Spelling};
use operations::stopping::Stopping;
use operations::{Code, Failed, Operations, Refusal};
use ports::{EventSource, Message, SourceFault};
use pricing::{Scalar, UsageEvent};
use sql::Engine;
use store::rejected::Manner;
use store::rejected_acts::{self, Actor, Beginning, ReadAt};
use testkit::TempFolder;

use crate::world::{ENGINES, World, empty, event};

fn by(name: &str) -> Acting {
    Acting { by: name.to_owned(), reason: None }
}

/// Sends events as HTTP does; answers how many conflict.
pub fn send(world: &World, events: &[UsageEvent]) -> usize {
    let events = events.iter().cloned().map(Ok).collect();
    let how = (RejectedWay::Http, OnRefusal::KeepRest);
    world.operations.ingest_by(world.environment, events, how).unwrap().conflicts
}

pub fn listed(world: &World, filter: &RejectedFilter) -> Vec<RejectedView> {
    let (mut all, mut after) = (Vec::new(), 0);
    loop {
        let (views, next) = world.operations.rejected(world.environment, filter, (after, 7)).unwrap();
        assert!(views.len() <= 7);
        all.extend(views);
        match next {
            Some(next) => after = next,
            None => return all,
        }
    }
}

pub fn open() -> RejectedFilter {
    RejectedFilter { state: Some(RejectedState::Open), ..RejectedFilter::default() }
}

pub fn replay(world: &World, id: RejectedId, mend: &Mend) -> Result<(Replayed, RejectedDetail), Failed> {
    world.operations.replay_rejected(world.environment, id, (mend, &by("key_1")))
}

#[track_caller]
fn refusal<T: std::fmt::Debug>(answer: Result<T, Failed>) -> Refusal {
    match answer {
        Err(Failed::Refused(refusal)) => refusal,
        other => panic!("{other:?} is no refusal"),
    }
}

/// What counts: source, id and calls, in order.
fn counted(world: &World) -> Vec<String> {
    let plane = &world.operations.plane;
    let up_to = plane.watermark(world.environment).unwrap();
    let mut found = Vec::new();
    plane
        .read(world.environment, &usage::Read::all(up_to), &mut |stored| {
            let UsageEvent { source, id, data, .. } = &stored.event;
            let Some(Scalar::Number(calls)) = data.get("calls") else { panic!("{id} has no calls") };
            found.push(format!("{source} {id} {calls}"));
            std::ops::ControlFlow::Continue(())
        })
        .unwrap();
    found.sort();
    found
}

#[test]
fn a_conflict_is_kept_once_with_both_contents_and_the_second_takes_the_place_of_the_first() {
    for engine in ENGINES {
        let world = empty(engine);
        let (first, second) =
            (event("a", 1, 1_704_067_200_000_000, 40), event("a", 1, 1_704_067_200_000_000, 4));
        assert_eq!(send(&world, std::slice::from_ref(&first)), 0);
        assert_eq!(listed(&world, &RejectedFilter::default()), []);
        assert_eq!(send(&world, &[second.clone(), second.clone()]), 2);
        assert_eq!(send(&world, std::slice::from_ref(&second)), 1);
        let [only] = listed(&world, &open()).try_into().unwrap();
        assert_eq!((only.row.sent.kind, only.row.sent.way), (RejectedKind::Conflict, RejectedWay::Http));
        assert_eq!((&*only.row.sent.source, only.row.times), ("meter", 2), "once a request");
        assert_eq!(only.row.sent.event, Some(records::event::encode(&second)));
        assert_eq!(only.first, Some(First { event: first, is_cancelled: false }));
        let id = only.row.sent.id;

        // As it came it is the same conflict; it stays open and says so.
        let (replayed, detail) = replay(&world, id, &Mend::AsIs).unwrap();
        assert_eq!((replayed, detail.view.row.state), (Replayed::Refused, RejectedState::Open));
        assert_eq!(counted(&world), ["meter a-1 40"]);

        let (replayed, detail) = replay(&world, id, &Mend::Second).unwrap();
        assert_eq!((replayed, detail.view.row.state), (Replayed::Mended, RejectedState::Mended));
        assert_eq!(detail.view.row.became, Some(("meter".to_owned(), id.to_string())));
        assert_eq!(detail.view.row.replacement, None, "it is an event now");
        let acts: Vec<_> = detail.acts.iter().map(|act| (&*act.outcome, &*act.actor)).collect();
        assert_eq!(acts, [("refused", "key_1"), ("mended", "key_1")]);
        let wanted = [format!("meter {id} 4")];
        assert_eq!(counted(&world), wanted);
        let again = replay(&world, id, &Mend::Second).unwrap();
        assert_eq!(again.0, Replayed::Before);
        assert_eq!(refusal(replay(&world, id, &Mend::Both)).code, Code::RejectedClosed);
        let dismissed = world.operations.dismiss_rejected(world.environment, id, &by("key_2"));
        assert_eq!(refusal(dismissed).code, Code::RejectedClosed);
        // A sender that keeps sending it changes nothing.
        assert_eq!(send(&world, &[second]), 1);
        assert_eq!((listed(&world, &open()), counted(&world)), (Vec::new(), wanted.to_vec()));
        let counts = world.operations.rejected_counts(world.environment).unwrap();
        assert_eq!((counts.kept, counts.open, counts.not_kept), (1, 0, 0));
    }
}

#[test]
fn a_conflict_can_count_beside_the_first_or_be_mended_by_an_event_or_dismissed() {
    for engine in ENGINES {
        let world = empty(engine);
        let at = 1_704_067_200_000_000;
        let firsts: Vec<UsageEvent> = (1..=3).map(|number| event("a", number, at, 40)).collect();
        let seconds: Vec<UsageEvent> = (1..=3).map(|number| event("a", number, at, 7)).collect();
        assert_eq!((send(&world, &firsts), send(&world, &seconds)), (0, 3));
        let ids: Vec<RejectedId> = listed(&world, &open()).iter().map(|view| view.row.sent.id).collect();
        assert_eq!(replay(&world, ids[0], &Mend::Both).unwrap().0, Replayed::Mended);

        // An event whose own identity is taken by another content is refused; one of its own is kept.
        let taken = Mend::Event(event("a", 3, at, 8));
        let (replayed, detail) = replay(&world, ids[1], &taken).unwrap();
        assert_eq!((replayed, &*detail.view.row.sent.code), (Replayed::Refused, "event_conflict"));
        let good = Mend::Event(event("b", 2, at, 8));
        assert_eq!(replay(&world, ids[1], &good).unwrap().0, Replayed::Mended);
        assert_eq!(replay(&world, ids[1], &good).unwrap().0, Replayed::Before);
        let other = Mend::Event(event("b", 9, at, 8));
        assert_eq!(refusal(replay(&world, ids[1], &other)).code, Code::RejectedClosed);
        let changed = Mend::Event(event("b", 2, at, 9));
        assert_eq!(refusal(replay(&world, ids[1], &changed)).code, Code::RejectedClosed);

        let asked = Acting { by: "key_3".to_owned(), reason: Some("a test run".to_owned()) };
        let dismiss = || world.operations.dismiss_rejected(world.environment, ids[2], &asked).unwrap();
        let (replayed, detail) = dismiss();
        assert_eq!((replayed, detail.view.row.state), (Replayed::Dismissed, RejectedState::Dismissed));
        assert_eq!(detail.view.row.reason.as_deref(), Some("a test run"));
        assert_eq!(dismiss().0, Replayed::Before);
        assert_eq!(world.operations.rejected_counts(world.environment).unwrap().open, 0);
        let sum = ["meter a-1 40", "meter a-2 40", "meter a-3 40"].map(str::to_owned);
        let more = ["meter b-2 8".to_owned(), format!("meter {} 7", ids[0])];
        let wanted: BTreeSet<String> = sum.into_iter().chain(more).collect();
        assert_eq!(counted(&world).into_iter().collect::<BTreeSet<_>>(), wanted);
        // What was dismissed can still be mended.
        assert_eq!(replay(&world, ids[2], &Mend::Second).unwrap().0, Replayed::Mended);
        let found = counted(&world);
        assert!(
            found.contains(&format!("meter {} 7", ids[2])) && !found.contains(&"meter a-3 40".to_owned())
        );
        let nobodys = RejectedId::from_bytes([9; 16]);
        assert_eq!(refusal(replay(&world, nobodys, &Mend::AsIs)).code, Code::NotFound);
        let long = Acting { by: "key_3".to_owned(), reason: Some("x".repeat(1_001)) };
        let refused = world.operations.dismiss_rejected(world.environment, ids[0], &long);
        assert_eq!(refusal(refused).parameter.as_deref(), Some("reason"));
    }
}

/// A broker that gives its messages once, and then has the process stop.
struct Once {
    messages: Vec<Message>,
    stopping: Stopping,
}

impl EventSource for Once {
    fn connect(&mut self) -> Result<(), SourceFault> {
        Ok(())
    }

    fn next(&mut self, _most: usize, _wait: Duration) -> Result<Vec<Message>, SourceFault> {
        Ok(self.messages.clone())
    }

    fn acknowledge(&mut self) -> Result<(), SourceFault> {
        self.stopping.ask();
        Ok(())
    }

    fn leave(&mut self) {}
}

fn mapping(id: &str) -> Mapping {
    let spelling = Spelling { separator: '/', one: "+", rest: "#" };
    let topics = vec!["devices/+".to_owned()];
    let origin = Origin { name: "meters".to_owned(), topics, spelling, broker_names: false };
    let of = |text: &str| Some(text.to_owned());
    let rules = Rules {
        payload: of("properties"),
        event_type: of("api.call"),
        subject: of("{1}"),
        id: of(id),
        time: of("{at}"),
        ..Rules::default()
    };
    Mapping::of(origin, &rules).unwrap()
}

fn pull(world: &World, bodies: &[&str]) {
    let message = |body: &&str| Message {
        topic: "devices/m1".to_owned(),
        body: body.as_bytes().to_vec(),
        bytes: body.len(),
        id: None,
        taken_at: None,
    };
    pull_all(world, bodies.iter().map(message).collect());
}

fn pull_all(world: &World, messages: Vec<Message>) {
    let stopping = Stopping::default();
    let operations = Operations { stopping: stopping.clone(), ..world.operations.clone() };
    let source = operations.sources.add(Named {
        name: "meters".to_owned(),
        protocol: "mqtt",
        address: "mqtt://broker.example:1883".to_owned(),
        topics: vec!["devices/+".to_owned()],
        environment: world.environment,
    });
    let pulled = Pulled { source, mapping: mapping("{1}/{n}") };
    operations.pull(&pulled, &mut Once { messages, stopping });
}

#[test]
fn a_message_that_is_no_event_is_read_again_by_mended_rules() {
    for engine in ENGINES {
        let world = empty(engine);
        let at = r#""at": "2024-01-05T00:00:00Z""#;
        let good = format!(r#"{{"n": 1, {at}, "calls": 3}}"#);
        let renamed = format!(r#"{{"number": 2, {at}, "calls": 4}}"#);
        let clashing = format!(r#"{{"n": 1, {at}, "calls": 5}}"#);
        let bodies: [&str; 4] = [&good, &renamed, &clashing, "21.5"];
        pull(&world, &bodies);
        // As after a crash before the acknowledgement: everything comes again.
        pull(&world, &bodies);
        assert_eq!(counted(&world), ["meters m1/1 3"]);
        let found = listed(&world, &open());
        let told = found.iter().map(|view| (view.row.sent.kind, &*view.row.sent.code, view.row.times));
        let told: Vec<_> = told.collect();
        let wanted = [
            (RejectedKind::Malformed, "property_missing", 2),
            (RejectedKind::Malformed, "property_missing", 2),
            (RejectedKind::Conflict, "event_conflict", 2),
        ];
        assert_eq!(told, wanted);
        let place = |view: &RejectedView| view.row.sent.place.clone().unwrap();
        assert!(found.iter().all(|view| place(view) == "devices/m1" && view.row.sent.source == "meters"));
        let of = |body: &str| {
            let is = |view: &&RejectedView| view.row.sent.body.as_deref() == Some(body.as_bytes());
            found.iter().find(is).unwrap().row.sent.id
        };
        let (missing, conflict, value) = (of(&renamed), of(&clashing), of("21.5"));

        // By the same rules it is the same mistake; by mended ones it is an event.
        assert_eq!(replay(&world, missing, &Mend::AsIs).unwrap().0, Replayed::Refused);
        world.operations.sources.mappings.know(world.environment, "meters", mapping("{1}/n{number}"));
        assert_eq!(replay(&world, missing, &Mend::AsIs).unwrap().0, Replayed::Mended);
        assert_eq!(replay(&world, missing, &Mend::AsIs).unwrap().0, Replayed::Before);
        assert_eq!(counted(&world), ["meters m1/1 3", "meters m1/n2 4"]);
        // A rule whose ids collide, mended: the message is read anew, not the event that collided.
        world.operations.sources.mappings.know(world.environment, "meters", mapping("{1}/{n}/{calls}"));
        assert_eq!(replay(&world, conflict, &Mend::AsIs).unwrap().0, Replayed::Mended);
        assert_eq!(counted(&world), ["meters m1/1 3", "meters m1/1/5 5", "meters m1/n2 4"]);
        let take = refusal(replay(&world, value, &Mend::Second));
        assert_eq!((take.code, take.parameter.as_deref()), (Code::InvalidRequest, Some("take")));

        let elsewhere = Operations { sources: Default::default(), ..world.operations.clone() };
        let asked = (&Mend::AsIs, &by("key_1"));
        let unknown = refusal(elsewhere.replay_rejected(world.environment, value, asked));
        assert_eq!((unknown.code, unknown.parameter.as_deref()), (Code::EventRefused, Some("source")));
        let filter = RejectedFilter { source: Some("meters".to_owned()), ..open() };
        let left = listed(&world, &filter);
        assert_eq!(left.iter().map(|view| view.row.sent.id).collect::<Vec<_>>(), [value]);
        let none = RejectedFilter { way: Some(RejectedWay::Http), ..open() };
        assert_eq!(listed(&world, &none), []);
        let since = |since: &str| RejectedFilter { since: Some(crate::world::at(since)), ..open() };
        assert_eq!(listed(&world, &since("2026-01-01T12:00:00Z")).len(), 1);
        assert_eq!(listed(&world, &since("2026-01-01T12:00:01Z")).len(), 0);
    }
}

/// Of a message that was too long its beginning came, and how long it was.
#[test]
fn messages_that_begin_alike_are_told_apart_and_what_is_said_of_them_is_short() {
    for engine in ENGINES {
        let world = empty(engine);
        let body = format!(r#"{{"n": 1, "at": "{}"}}"#, "9".repeat(60_000)).into_bytes();
        let message = |bytes| Message {
            topic: "devices/m1".to_owned(),
            bytes,
            body: body.clone(),
            id: None,
            taken_at: None,
        };
        let whole = body.len();
        pull_all(&world, [whole, 70_000, 70_001, 70_001].map(message).to_vec());
        let found = listed(&world, &open());
        let told: Vec<_> = found.iter().map(|view| (view.row.sent.bytes, view.row.times)).collect();
        assert_eq!(told, [(u64::try_from(whole).unwrap(), 1), (70_000, 1), (70_001, 1)]);
        for view in &found {
            let message = &view.row.sent.message;
            assert!(message.len() <= MESSAGE_BYTES_MAX, "{} bytes", message.len());
        }
    }
}

/// Begins to mend as a process does that is killed then, before or after the event is kept.
fn begin(world: &World, id: RejectedId, (manner, event): (Manner, &UsageEvent)) {
    begin_with(world, id, (manner, event), records::event::encode(event));
}

/// The same with what is written of the event.
fn begin_with(world: &World, id: RejectedId, (manner, event): (Manner, &UsageEvent), written: Vec<u8>) {
    let row = world.operations.rejected_one(world.environment, id).unwrap().view.row;
    let read = ReadAt { id, state: row.state, attempts: row.attempts };
    let name = (event.source.to_string(), event.id.to_string());
    let beginning = Beginning { read, manner, name, event: written };
    let actor =
        Actor { name: "key_dead".to_owned(), at: crate::world::at("2026-01-01T00:00:00Z"), reason: None };
    let environment = world.environment;
    let begun = world.act(move |act| {
        Ok(rejected_acts::begin(act, environment, std::slice::from_ref(&beginning), &actor)?)
    });
    assert_eq!(begun, [true]);
}

#[test]
fn what_a_crash_left_half_mended_is_ended_first_and_counts_once() {
    for engine in ENGINES {
        for was_kept in [false, true] {
            let world = empty(engine);
            let at = 1_704_067_200_000_000;
            let of =
                |calls| -> Vec<UsageEvent> { (1..=6).map(|number| event("a", number, at, calls)).collect() };
            assert_eq!((send(&world, &of(40)), send(&world, &of(7))), (0, 6));
            let ids: Vec<RejectedId> = listed(&world, &open()).iter().map(|view| view.row.sent.id).collect();
            for (number, id) in (1..).zip(&ids) {
                let mended = event("b", number, at, 8);
                begin(&world, *id, (Manner::Event, &mended));
                if was_kept {
                    world.operations.plane.append(world.environment, &[mended]).unwrap();
                }
            }
            assert_eq!(listed(&world, &open()).len(), 6, "they are open until they are ended");
            // The same once more; another one; a dismissal; the second; and the rest in one go.
            let (replayed, detail) = replay(&world, ids[0], &Mend::Event(event("b", 1, at, 8))).unwrap();
            assert_eq!(replayed, Replayed::Before);
            assert_eq!(detail.acts.iter().map(|act| &*act.actor).collect::<Vec<_>>(), ["key_dead"]);
            let other = Mend::Event(event("c", 2, at, 9));
            assert_eq!(refusal(replay(&world, ids[1], &other)).code, Code::RejectedClosed);
            let dismissed = world.operations.dismiss_rejected(world.environment, ids[2], &by("key_1"));
            assert_eq!(refusal(dismissed).code, Code::RejectedClosed);
            assert_eq!(refusal(replay(&world, ids[3], &Mend::Second)).code, Code::RejectedClosed);
            let asked = BulkAsked::default();
            let acting = by("key_1");
            let done = world
                .operations
                .replay_all_rejected(world.environment, &asked, (&Mend::Both, &acting))
                .unwrap();
            assert_eq!((done.mended, done.refused, done.left, done.next), (2, 0, 0, None));
            let mut wanted: Vec<String> = (1..=6).map(|number| format!("meter a-{number} 40")).collect();
            wanted.extend((1..=6).map(|number| format!("meter b-{number} 8")));
            assert_eq!(counted(&world), wanted);
            assert_eq!(world.operations.rejected_counts(world.environment).unwrap().open, 0);
        }
    }
}

#[test]
fn a_half_done_mending_whose_event_is_taken_meanwhile_is_open_again() {
    for engine in ENGINES {
        let world = empty(engine);
        let at = 1_704_067_200_000_000;
        assert_eq!((send(&world, &[event("a", 1, at, 40)]), send(&world, &[event("a", 1, at, 7)])), (0, 1));
        let id = listed(&world, &open())[0].row.sent.id;
        begin(&world, id, (Manner::Event, &event("b", 1, at, 8)));
        assert_eq!(send(&world, &[event("b", 1, at, 9)]), 0, "somebody else has the name first");
        let (replayed, detail) = replay(&world, id, &Mend::Both).unwrap();
        assert_eq!(replayed, Replayed::Mended);
        let acts: Vec<_> = detail.acts.iter().map(|act| (&*act.outcome, &*act.actor)).collect();
        assert_eq!(acts, [("refused", "key_dead"), ("mended", "key_1")]);
        let mut wanted = ["meter a-1 40".to_owned(), "meter b-1 9".to_owned(), format!("meter {id} 7")];
        wanted.sort();
        assert_eq!(counted(&world), wanted);
    }
}

/// What is damaged ends by itself and says so; the others go on, and nothing counts before somebody looked.
#[test]
fn a_half_done_mending_that_cannot_be_read_back_blocks_nobody() {
    for engine in ENGINES {
        let world = empty(engine);
        let at = 1_704_067_200_000_000;
        let of = |calls| -> Vec<UsageEvent> { (1..=4).map(|number| event("a", number, at, calls)).collect() };
        assert_eq!((send(&world, &of(40)), send(&world, &of(7))), (0, 4));
        let ids: Vec<RejectedId> = listed(&world, &open()).iter().map(|view| view.row.sent.id).collect();
        let (damaged, kept) = (event("b", 1, at, 8), event("b", 2, at, 8));
        begin_with(&world, ids[0], (Manner::Event, &damaged), b"{}".to_vec());
        world.operations.plane.append(world.environment, std::slice::from_ref(&kept)).unwrap();
        begin_with(&world, ids[1], (Manner::Event, &kept), b"[".to_vec());
        begin(&world, ids[2], (Manner::Event, &event("b", 3, at, 8)));
        let acting = by("key_1");
        let all = |mend: &Mend| {
            let asked = BulkAsked::default();
            world.operations.replay_all_rejected(world.environment, &asked, (mend, &acting)).unwrap()
        };
        let done = all(&Mend::Both);
        assert_eq!((done.mended, done.refused, done.left), (2, 2, 0), "{done:?}");
        let told: Vec<_> = done.refused_again.iter().map(|one| (one.id, &*one.code)).collect();
        assert_eq!(told, [(ids[0], "mending_unreadable"), (ids[1], "mending_unreadable")]);
        assert!(done.refused_again[0].message.contains("nothing was kept for it"), "{done:?}");
        assert!(
            done.refused_again[1].message.contains(r#"the event "b-2" of the source "meter""#),
            "{done:?}"
        );
        // Asked for by itself, too, it is shown before anything else is kept.
        begin_with(&world, ids[0], (Manner::Event, &damaged), Vec::new());
        let (replayed, detail) = replay(&world, ids[0], &Mend::Both).unwrap();
        assert_eq!((replayed, detail.view.row.state), (Replayed::Refused, RejectedState::Open));
        assert_eq!(replay(&world, ids[0], &Mend::Both).unwrap().0, Replayed::Mended);
        let dismissed = world.operations.dismiss_rejected(world.environment, ids[1], &acting).unwrap();
        assert_eq!(dismissed.0, Replayed::Dismissed);
        let mut wanted: Vec<String> = (1..=4).map(|number| format!("meter a-{number} 40")).collect();
        wanted.extend(["meter b-2 8", "meter b-3 8"].map(str::to_owned));
        wanted.extend([0, 3].map(|place: usize| format!("meter {} 7", ids[place])));
        wanted.sort();
        assert_eq!(counted(&world), wanted);
    }
}

#[test]
fn what_is_half_done_and_not_mended_is_dismissed_with_the_others() {
    for engine in ENGINES {
        let world = empty(engine);
        let at = 1_704_067_200_000_000;
        let of = |calls| -> Vec<UsageEvent> { (1..=3).map(|number| event("a", number, at, calls)).collect() };
        assert_eq!((send(&world, &of(40)), send(&world, &of(7))), (0, 3));
        let ids: Vec<RejectedId> = listed(&world, &open()).iter().map(|view| view.row.sent.id).collect();
        assert_eq!(send(&world, &[event("b", 1, at, 9)]), 0);
        begin(&world, ids[0], (Manner::Event, &event("b", 1, at, 8)));
        begin(&world, ids[1], (Manner::Event, &event("b", 2, at, 8)));
        let asked = BulkAsked::default();
        let done = world.operations.dismiss_all_rejected(world.environment, &asked, &by("key_1")).unwrap();
        assert_eq!((done.mended, done.dismissed, done.refused, done.passed_over), (1, 2, 0, 0));
        assert_eq!(listed(&world, &open()), []);
        let detail = world.operations.rejected_one(world.environment, ids[0]).unwrap();
        let acts: Vec<_> = detail.acts.iter().map(|act| (&*act.outcome, &*act.actor)).collect();
        assert_eq!(acts, [("refused", "key_dead"), ("dismissed", "key_1")]);
    }
}

/// What was kept first is cancelled meanwhile; and events whose canonical form is longer than one that is sent.
#[test]
fn a_conflict_says_whether_its_first_counts_and_is_taken_however_long_it_is() {
    for engine in ENGINES {
        let world = empty(engine);
        let of = |calls: u32| {
            let (outer, inner) = ("o".repeat(500), (0..200).map(|number| format!(r#""p{number}":1"#)));
            let data =
                format!(r#"{{"calls":{calls},"{outer}":{{{}}}}}"#, inner.collect::<Vec<_>>().join(","));
            let rest = r#""id":"1","source":"meter","type":"api.call","subject":"acme","time":"2024-01-01T00:00:00Z""#;
            records::EventReader::new().read(format!(r#"{{{rest},"data":{data}}}"#).as_bytes()).unwrap()
        };
        assert!(records::event::encode(&of(1)).len() > records::event::EVENT_BYTES_MAX);
        let seconds = [of(7), of(8)];
        assert_eq!((send(&world, &[of(40)]), send(&world, &seconds)), (0, 2));
        let [first, other] = listed(&world, &open()).try_into().unwrap();
        assert_eq!(first.first, Some(First { event: of(40), is_cancelled: false }));
        assert_eq!(replay(&world, first.row.sent.id, &Mend::Second).unwrap().0, Replayed::Mended);
        let [left] = listed(&world, &open()).try_into().unwrap();
        assert_eq!(left.row.sent.id, other.row.sent.id);
        assert_eq!(left.first, Some(First { event: of(40), is_cancelled: true }));
        let (replayed, detail) = replay(&world, other.row.sent.id, &Mend::Second).unwrap();
        assert_eq!((replayed, &*detail.view.row.sent.code), (Replayed::Refused, "already_cancelled"));
        assert_eq!(replay(&world, other.row.sent.id, &Mend::Both).unwrap().0, Replayed::Mended);
        assert_eq!(counted(&world).len(), 2);
    }
}

#[test]
fn of_many_who_mend_one_at_once_one_comes_first() {
    const MANY: u32 = 6;
    for engine in ENGINES {
        let world = empty(engine);
        let at = 1_704_067_200_000_000;
        assert_eq!((send(&world, &[event("a", 1, at, 40)]), send(&world, &[event("a", 1, at, 7)])), (0, 1));
        let id = listed(&world, &open())[0].row.sent.id;
        let start = Barrier::new(usize::try_from(MANY).unwrap());
        let answers: Vec<_> = std::thread::scope(|scope| {
            let mended = |number| {
                let (world, start) = (&world, &start);
                scope.spawn(move || {
                    let mend = match number {
                        0 => Mend::Both,
                        _ => Mend::Event(event("b", number, at, 8)),
                    };
                    start.wait();
                    replay(world, id, &mend)
                })
            };
            let threads: Vec<_> = (0..MANY).map(mended).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        let won =
            answers.iter().filter(|answer| matches!(answer, Ok((Replayed::Mended | Replayed::Before, _))));
        assert_eq!(won.count(), 1, "{answers:?}");
        for lost in answers.into_iter().filter(Result::is_err) {
            assert_eq!(refusal(lost).code, Code::RejectedClosed);
        }
        assert_eq!(counted(&world).len(), 2, "{:?}", counted(&world));
    }
}

#[test]
fn many_are_mended_in_bulk_by_several_at_once_and_each_counts_once() {
    const MANY: u32 = 600;
    for engine in ENGINES {
        let world = empty(engine);
        let at = 1_704_067_200_000_000;
        let of =
            |calls| -> Vec<UsageEvent> { (0..MANY).map(|number| event("a", number, at, calls)).collect() };
        assert_eq!(send(&world, &of(40)), 0);
        assert_eq!(send(&world, &of(7)), usize::try_from(MANY).unwrap());
        let filter = RejectedFilter { kind: Some(RejectedKind::Conflict), ..RejectedFilter::default() };
        let all = |mend: &Mend| {
            let (mut asked, mut done) = (BulkAsked { filter: filter.clone(), after: 0 }, Vec::new());
            loop {
                let one = world
                    .operations
                    .replay_all_rejected(world.environment, &asked, (mend, &by("key_1")))
                    .unwrap();
                asked.after = one.next.unwrap_or_default();
                let is_last = one.next.is_none();
                done.push(one);
                if is_last {
                    return done;
                }
            }
        };
        // As they came each is rejected again, and a walk through all of them still ends.
        let refused = all(&Mend::AsIs);
        assert_eq!(
            refused.iter().map(|one| (one.refused, one.left)).collect::<Vec<_>>(),
            [(500, 100), (100, 0)]
        );
        assert_eq!(refused[0].refused_again.len(), 20);
        let done: Vec<_> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..2).map(|_| scope.spawn(|| all(&Mend::Both))).collect();
            threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
        });
        let refused: u64 = done.iter().map(|one| one.refused).sum();
        assert_eq!(refused, 0, "{done:?}");
        // What one began when it was killed or overtaken is ended by the next walk.
        all(&Mend::Both);
        let kept = counted(&world);
        assert_eq!(kept.len(), usize::try_from(MANY * 2).unwrap());
        let seconds = kept.iter().filter(|row| row.starts_with("meter rej_") && row.ends_with(" 7"));
        assert_eq!(seconds.count(), usize::try_from(MANY).unwrap());
        let counts = world.operations.rejected_counts(world.environment).unwrap();
        assert_eq!((counts.kept, counts.open), (u64::from(MANY), 0));
        let done =
            world.operations.dismiss_all_rejected(world.environment, &BulkAsked::default(), &by("key_1"));
        assert_eq!(done.unwrap().dismissed, 0, "nothing is open");
    }
}

#[test]
fn rows_of_a_file_are_kept_where_the_import_asks_for_it() {
    let world = empty(Engine::Sqlite);
    let folder = TempFolder::new();
    let path = folder.join("june.ndjson");
    let good = event("a", 1, 1_704_067_200_000_000, 40);
    let text = |event: &UsageEvent| String::from_utf8(records::event::encode(event)).unwrap();
    let other = text(&event("a", 1, 1_704_067_200_000_000, 7));
    std::fs::write(&path, format!("{}\nnothing\n{other}\n", text(&good))).unwrap();
    let import = |source: ImportSource| {
        let source = source.without_rejects();
        world.operations.import(world.environment, &source, &FileMapping::Events, &mut |_| {}).unwrap()
    };
    let source = ImportSource::file(&path).unwrap();
    let report = import(source.clone());
    assert_eq!((report.rejected, report.conflicts), (1, 1));
    assert_eq!(listed(&world, &open()), [], "they stand in the rejects file");
    import(source.clone().rejects_kept());
    import(source.rejects_kept());
    let found = listed(&world, &open());
    let told: Vec<_> = found
        .iter()
        .map(|view| {
            let sent = &view.row.sent;
            (sent.kind, sent.way, &*sent.source, sent.place.as_deref().unwrap(), view.row.times)
        })
        .collect();
    let (file, import) = ("june.ndjson", RejectedWay::Import);
    let wanted = [
        (RejectedKind::Malformed, import, file, "line 2", 2),
        (RejectedKind::Conflict, import, file, "line 3", 2),
    ];
    assert_eq!(told, wanted);
    assert_eq!(replay(&world, found[1].row.sent.id, &Mend::Second).unwrap().0, Replayed::Mended);
    assert_eq!(replay(&world, found[0].row.sent.id, &Mend::AsIs).unwrap().0, Replayed::Refused);
    let mended = Mend::Event(event("a", 2, 1_704_067_200_000_000, 1));
    assert_eq!(replay(&world, found[0].row.sent.id, &mended).unwrap().0, Replayed::Mended);
    assert_eq!(counted(&world), ["meter a-2 1".to_owned(), format!("meter {} 7", found[1].row.sent.id)]);
}

#[test]
fn an_event_of_a_file_that_is_refused_is_kept_as_one_and_a_row_of_a_table_says_what_mends_it() {
    let world = empty(Engine::Sqlite);
    let folder = TempFolder::new();
    let keep = |name: &str, text: &str, mapping: &FileMapping| {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        let source = ImportSource::file(&path).unwrap().without_rejects().rejects_kept();
        world.operations.import(world.environment, &source, mapping, &mut |_| {}).unwrap()
    };
    let marked = UsageEvent { id: "a\u{1}".into(), ..event("a", 1, 1_704_067_200_000_000, 40) };
    let line = String::from_utf8(records::event::encode(&marked)).unwrap();
    assert_eq!(keep("june.ndjson", &line, &FileMapping::Events).rejected, 1);
    let [refused] = <[RejectedView; 1]>::try_from(listed(&world, &open())).unwrap();
    let sent = &refused.row.sent;
    assert_eq!((sent.kind, &*sent.code, &*sent.source), (RejectedKind::Refused, "id_marked", "june.ndjson"));
    assert_eq!((sent.event.as_deref(), &sent.body), (Some(line.as_bytes()), &None));
    let (replayed, detail) = replay(&world, sent.id, &Mend::AsIs).unwrap();
    assert_eq!((replayed, &*detail.view.row.sent.code), (Replayed::Refused, "id_marked"));
    let mended = Mend::Event(event("a", 1, 1_704_067_200_000_000, 40));
    assert_eq!(replay(&world, sent.id, &mended).unwrap().0, Replayed::Mended);

    let pairs = ["id", "subject", "time", "data.calls"].map(|part| (part.to_owned(), part.to_owned()));
    let constants = Constants {
        source: Some("meter".to_owned()),
        event_type: Some("api.call".to_owned()),
        ..Constants::default()
    };
    let columns = FileMapping::Columns(Columns::parse(&pairs, &constants).unwrap());
    let table = "id,subject,time,data.calls\n1,acme,yesterday,4\n";
    assert_eq!(keep("june.csv", table, &columns).rejected, 1);
    let [row] = <[RejectedView; 1]>::try_from(listed(&world, &open())).unwrap();
    assert_eq!(row.row.sent.kind, RejectedKind::Malformed);
    let (replayed, detail) = replay(&world, row.row.sent.id, &Mend::AsIs).unwrap();
    let said = &detail.view.row.sent.message;
    assert_eq!((replayed, &*detail.view.row.sent.code), (Replayed::Refused, "row_unreadable"));
    assert!(said.contains("importing the mended file again"), "{said}");
}

/// The second of two rows of one id is what came over HTTP before: it never counts beside itself.
#[test]
fn what_is_kept_already_is_not_taken_beside_itself() {
    for engine in ENGINES {
        let world = empty(engine);
        let folder = TempFolder::new();
        let path = folder.join("june.ndjson");
        let (other, kept) =
            (event("a", 1, 1_704_067_200_000_000, 7), event("a", 1, 1_704_067_200_000_000, 40));
        assert_eq!(send(&world, std::slice::from_ref(&kept)), 0);
        let text = |event: &UsageEvent| String::from_utf8(records::event::encode(event)).unwrap();
        std::fs::write(&path, format!("{}\n{}\n", text(&other), text(&kept))).unwrap();
        let source = ImportSource::file(&path).unwrap().without_rejects().rejects_kept();
        world.operations.import(world.environment, &source, &FileMapping::Events, &mut |_| {}).unwrap();
        let mut refused = 0;
        for view in listed(&world, &open()) {
            for mend in [Mend::Both, Mend::Second] {
                let sent = view.row.sent.event.as_deref().unwrap();
                if sent == text(&kept).as_bytes() {
                    let (replayed, detail) = replay(&world, view.row.sent.id, &mend).unwrap();
                    assert_eq!(replayed, Replayed::Refused);
                    assert!(detail.view.row.sent.message.contains("the very event that is kept"));
                    refused += 1;
                }
            }
        }
        assert_eq!(refused, 2, "the row is among what was rejected");
        assert_eq!(counted(&world), ["meter a-1 40"]);
    }
}
