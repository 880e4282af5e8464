//! Meters tried before they are kept: what matches, why not the rest, and what differs from the kept version.

use calendar::Instant;
use operations::Meter;
use operations::meter_trial::{SAMPLE_EVENTS_MAX, Sample, Trial, TrialAsked};
use operations::metered::RateWindow;
use operations::refusal::Failed;
use pricing::{Scalar, UsageEvent};
use records::EventReader;
use records::event::EventRefused;

use crate::world::{ENGINES, World, at, empty, event, world};

/// The kept meter sums all calls; this one those of two regions.
const TRIED: &str = r#"
format = 1
[[meters]]
key = "calls"
event_type = "api.call"
aggregation = "sum"
value = "calls"
filters = [ { property = "region", one_of = ["eu", "us"] } ]
"#;

fn meter(text: &str) -> Meter {
    let catalog = records::catalog::decode_toml(None, text.as_bytes()).unwrap_or_else(|why| panic!("{why}"));
    catalog.meters.into_iter().next().unwrap()
}

fn sent(number: u32, time: &str, calls: i64, region: Option<&str>) -> UsageEvent {
    let mut sent = event("cleo", number, at(time).as_micros(), calls);
    sent.data.extend(region.map(|region| ("region".into(), Scalar::Text(region.into()))));
    sent
}

fn given(events: Vec<UsageEvent>) -> Sample {
    Sample::Given(
        events.into_iter().enumerate().map(|(at, event)| (format!("events[{at}]"), Ok(event))).collect(),
    )
}

fn asked(meter: Meter, sample: Sample) -> TrialAsked {
    TrialAsked { meter, sample, from: None, until: None, zone: None, window: None, group_by: Vec::new() }
}

fn tried(world: &World, asked: TrialAsked) -> Trial {
    world.operations.try_meter(world.environment, asked).unwrap()
}

fn refused(world: &World, asked: TrialAsked) -> String {
    match world.operations.try_meter(world.environment, asked) {
        Err(Failed::Refused(refusal)) => refusal.message,
        other => panic!("{other:?}"),
    }
}

fn reasons(trial: &Trial) -> Vec<String> {
    let reason = |one: &operations::meter_trial::Reason| {
        let first: Vec<&str> = one.first.iter().map(|event| event.id.as_str()).collect();
        format!("{} {} {} {}", one.code, one.place, one.count, first.join(","))
    };
    trial.unmatched.iter().map(reason).collect()
}

#[test]
fn a_sample_says_what_counts_and_why_the_rest_does_not() {
    let world = world(sql::Engine::Sqlite);
    let mut other = sent(2, "2024-03-01T01:00:00Z", 7, Some("eu"));
    other.event_type = "page.view".into();
    let mut missing = sent(3, "2024-03-01T02:00:00Z", 7, Some("eu"));
    missing.data.remove("calls");
    let mut text = sent(4, "2024-03-01T03:00:00Z", 7, Some("us"));
    text.data.insert("calls".into(), Scalar::Text("many".into()));
    let events = vec![
        sent(1, "2024-03-01T00:00:00Z", 10, Some("eu")),
        other,
        missing,
        text,
        sent(5, "2024-03-02T00:00:00Z", 5, Some("us")),
        sent(6, "2024-03-02T00:00:00Z", 100, Some("asia")),
        sent(7, "2024-03-02T00:00:00Z", 100, None),
        sent(5, "2024-03-02T00:00:00Z", 9, Some("us")),
        sent(8, "2024-02-28T00:00:00Z", 3, Some("us")),
    ];
    let mut sample = given(events);
    if let Sample::Given(list) = &mut sample {
        let unread: Result<UsageEvent, EventRefused> = EventReader::new().read(b"{}");
        assert!(unread.is_err());
        list.push(("events[9]".to_owned(), unread));
    }
    let before = world.operations.plane.watermark(world.environment).unwrap();
    let from: Option<Instant> = Some(at("2024-03-01T00:00:00Z"));
    let trial = tried(
        &world,
        TrialAsked {
            window: Some(RateWindow::Day),
            from,
            group_by: vec!["region".to_owned()],
            ..asked(meter(TRIED), sample)
        },
    );
    assert_eq!((trial.events, trial.matched), (10, 2));
    assert_eq!(
        reasons(&trial),
        [
            "duplicate id 1 cleo-5",
            "filtered_out data.region 2 cleo-6,cleo-7",
            "other_type type 1 cleo-2",
            "outside_period time 1 cleo-8",
            "unreadable  1 events[9]",
            "value_missing data.calls 1 cleo-3",
            "value_unread data.calls 1 cleo-4",
        ]
    );
    let told: u64 = trial.unmatched.iter().map(|one| one.count).sum();
    assert_eq!(told + trial.matched, trial.events, "each event is told once");
    assert_eq!(trial.period.end(), at("2024-03-03T00:00:00Z"), "the end of the last event's day");
    assert_eq!((trial.version, trial.kept_version, trial.differs), (2, Some(1), true));
    let groups: Vec<String> = trial
        .groups
        .iter()
        .map(|group| {
            let compared = &group.whole;
            let difference = compared.difference().unwrap();
            format!("{} {} {} {difference}", group.dimensions[0].1, compared.tried, compared.kept.unwrap())
        })
        .collect();
    assert_eq!(groups, [" 0 100 -100", "asia 0 100 -100", "eu 10 10 0", "us 5 5 0"]);
    let us = trial.groups.last().unwrap();
    assert_eq!(us.windows.len(), 1);
    assert_eq!(us.windows[0].0.start(), at("2024-03-02T00:00:00Z"));
    assert_eq!(world.operations.plane.watermark(world.environment).unwrap(), before, "nothing is kept");
}

#[test]
fn kept_events_of_a_subject_and_of_a_customer_are_measured_by_both_versions() {
    for engine in ENGINES {
        let world = world(engine);
        let mut other = sent(9, "2024-03-02T01:00:00Z", 1, Some("us"));
        other.subject = "anna".into();
        world.send(&[
            sent(1, "2024-02-29T00:00:00Z", 100, Some("eu")),
            sent(2, "2024-03-01T00:00:00Z", 10, Some("eu")),
            sent(3, "2024-03-02T00:00:00Z", 20, None),
            other,
        ]);
        let march = |sample| TrialAsked {
            from: Some(at("2024-03-01T00:00:00Z")),
            until: Some(at("2024-04-01T00:00:00Z")),
            ..asked(meter(TRIED), sample)
        };
        let customer = Sample::OfCustomer("cleo".to_owned(), Some(world.subscriptions["cleo"]));
        for sample in [Sample::OfSubject("cleo".to_owned()), customer] {
            let trial = tried(&world, march(sample));
            assert_eq!((trial.events, trial.matched), (2, 1));
            let whole = trial.groups[0].whole;
            assert_eq!(whole.difference().unwrap().to_string(), "-20");
            assert_eq!(trial.position(), Some(4));
        }
        // A meter that follows a level reads what came before.
        let level = TRIED
            .replace("aggregation = \"sum\"", "aggregation = \"latest\"")
            .replace("calls\"\nevent", "level\"\nevent");
        let level = Meter { carries: true, filters: Vec::new(), ..meter(&level) };
        let april = TrialAsked {
            from: Some(at("2024-04-01T00:00:00Z")),
            until: Some(at("2024-05-01T00:00:00Z")),
            ..asked(level, Sample::OfSubject("cleo".to_owned()))
        };
        let trial = tried(&world, april);
        assert_eq!((trial.events, trial.kept_version, trial.version), (0, None, 1));
        assert_eq!(trial.groups[0].whole.tried.to_string(), "20");
        assert_eq!(trial.groups[0].whole.kept, None);
    }
}

#[test]
fn what_no_register_shows_is_told_and_the_kept_version_differs_in_nothing() {
    let mut world = empty(sql::Engine::Sqlite);
    let register = "format = 1\n[[meters]]\nkey = \"energy\"\nevent_type = \"api.call\"\naggregation = \"register\"\n\
                    value = \"calls\"\nrolls_over_at = 1000\n";
    world.begin(register);
    let events = vec![
        sent(1, "2024-03-01T00:00:00Z", 100, None),
        sent(2, "2024-03-02T00:00:00Z", 150, None),
        sent(3, "2024-03-03T00:00:00Z", 140, None),
    ];
    let trial = tried(&world, asked(meter(register), given(events)));
    assert_eq!((trial.events, trial.matched), (3, 2));
    assert_eq!(reasons(&trial), ["set_aside data.calls 1 cleo-3"]);
    assert_eq!((trial.version, trial.differs), (1, false));
    assert_eq!(trial.groups[0].whole.difference().unwrap().to_string(), "0");
    assert_eq!(trial.groups[0].whole.tried.to_string(), "50");
}

#[test]
fn too_much_and_unknown_names_are_refused() {
    let world = world(sql::Engine::Sqlite);
    let one = sent(1, "2024-03-01T00:00:00Z", 1, None);
    let many = vec![one.clone(); SAMPLE_EVENTS_MAX + 1];
    assert!(refused(&world, asked(meter(TRIED), given(many))).contains("10000 are the most"));
    let nobody = Sample::OfCustomer("clea".to_owned(), None);
    assert!(refused(&world, asked(meter(TRIED), nobody)).contains("cleo"), "the nearest is named");
    let turned = TrialAsked {
        from: Some(at("2024-03-02T00:00:00Z")),
        until: Some(at("2024-03-01T00:00:00Z")),
        ..asked(meter(TRIED), given(vec![one]))
    };
    refused(&world, turned);
    let twice = TrialAsked {
        group_by: vec!["a".to_owned(), "a".to_owned()],
        ..asked(meter(TRIED), Sample::OfSubject("cleo".to_owned()))
    };
    assert!(refused(&world, twice).contains("twice"));
}
