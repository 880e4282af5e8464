//! The job queue.

use calendar::Instant;
use ids::EnvironmentId;
use store::jobs::{self, ATTEMPTS_MAX, DueNamed, Job, JobKind};
use store::parties::NewCustomer;
use store::subscriptions::NewSubscription;
use store::{Store, progress};

use crate::world::{self, each_engine, instant};

const KIND: JobKind = JobKind::BillSubscription;

fn schedule(store: &Store, environment: EnvironmentId, subject: &'static str, at: &str) {
    let at = instant(at);
    world::act(store, move |act| jobs::schedule_sooner(act, environment, (KIND, subject), at));
}

fn due(store: &Store, environment: EnvironmentId, until: &str) -> Vec<Job> {
    let until = (KIND, instant(until));
    store.read(|reader| jobs::due_jobs(reader, environment, until, ("", 10))).unwrap()
}

#[test]
fn a_job_only_moves_sooner() {
    each_engine(|store| {
        let environment = world::world(store, "env", 0).environment;
        let at = || due(store, environment, "2999-01-01T00:00:00Z")[0].due_at;
        schedule(store, environment, "a", "2024-03-01T00:00:00Z");
        schedule(store, environment, "a", "2024-04-01T00:00:00Z");
        assert_eq!(at(), instant("2024-03-01T00:00:00Z"));
        schedule(store, environment, "a", "2024-02-01T00:00:00Z");
        assert_eq!(at(), instant("2024-02-01T00:00:00Z"));
    });
}

#[test]
fn due_jobs_come_in_pages_up_to_the_instant() {
    each_engine(|store| {
        let environment = world::world(store, "env", 0).environment;
        for (subject, at) in [
            ("c", "2024-01-01T00:00:00Z"),
            ("a", "2024-02-01T00:00:00Z"),
            ("b", "2024-02-01T00:00:00.000001Z"),
        ] {
            schedule(store, environment, subject, at);
        }
        let subjects = |jobs: Vec<Job>| jobs.into_iter().map(|job| job.subject).collect::<Vec<_>>();
        assert_eq!(subjects(due(store, environment, "2024-02-01T00:00:00Z")), ["a", "c"]);
        let page = |after: &str, limit| {
            let until = (KIND, Instant::MAX);
            store.read(|reader| jobs::due_jobs(reader, environment, until, (after, limit))).unwrap()
        };
        assert_eq!(subjects(page("", 2)), ["a", "b"]);
        assert_eq!(subjects(page("b", 2)), ["c"]);
        let earliest = |until: &str| {
            store.read(|reader| jobs::earliest_due(reader, environment, KIND, instant(until))).unwrap()
        };
        assert_eq!(earliest("2024-06-01T00:00:00Z"), Some(instant("2024-01-01T00:00:00Z")));
        assert_eq!(earliest("2023-12-31T00:00:00Z"), None);
    });
}

/// Of the instant itself, and after the cursor but not at it; no other environment's, which has the same ids.
#[test]
fn due_subscriptions_come_with_their_customers_names() {
    each_engine(|store| {
        let world = world::world(store, "env", 6);
        let (environment, other) = (world.environment, world::world(store, "other", 6).environment);
        let nameless = NewCustomer { external_key: None, ..world::new_customer(6) };
        let new = NewSubscription { row: world::subscription(6), start: world::start(6) };
        store.write(move |act| store::parties::create_customer(act, environment, &nameless)).unwrap();
        store.write(move |act| store::subscriptions::create_subscription(act, environment, &new)).unwrap();
        let until = instant("2024-06-01T00:00:00Z");
        let micros = |more: i64| Instant::from_micros(until.as_micros() + more);
        let dues = [-1, 0, 1, 0, i64::from(u32::MAX), 0, 0];
        let subject = |number: usize| world::subscription(number).id.to_string();
        for (number, more) in dues.into_iter().enumerate() {
            let (subject, due) = (subject(number), micros(more));
            world::act(store, move |act| {
                jobs::remove(act, environment, (KIND, &subject))?;
                jobs::schedule_sooner(act, environment, (KIND, &subject), due)
            });
        }
        let found = |until: Instant, after: &str, limit: u32| {
            store.read(|reader| jobs::due_named(reader, environment, (KIND, until), (after, limit))).unwrap()
        };
        let expected = |numbers: &[usize]| {
            let one = |number: &usize| DueNamed {
                subject: subject(*number),
                customer: world::new_customer(*number).customer.id.to_string(),
                name: (*number != 6).then(|| format!("crm-{number}")),
            };
            let mut all: Vec<DueNamed> = numbers.iter().map(one).collect();
            all.sort_by(|left, right| left.subject.cmp(&right.subject));
            all
        };
        let due = expected(&[0, 1, 3, 5, 6]);
        assert_eq!(found(until, "", 100), due);
        assert_eq!(found(micros(-1), "", 100), expected(&[0]));
        assert_eq!(found(micros(-2), "", 100), []);
        assert_eq!(found(micros(1), "", 100), expected(&[0, 1, 2, 3, 5, 6]));
        assert_eq!(found(until, "", 2), due[..2]);
        assert_eq!(found(until, &due[1].subject, 2), due[2..4]);
        assert_eq!(found(until, &due[3].subject, 2), due[4..]);
        assert_eq!(found(until, &due[4].subject, 2), []);
        let elsewhere = store.read(|reader| jobs::due_named(reader, other, (KIND, until), ("", 100)));
        assert_eq!(elsewhere.unwrap().len(), 6, "the other environment's jobs are due too");
        for attempt in 1..=ATTEMPTS_MAX {
            assert_eq!(found(until, "", 100), due, "before attempt {attempt}");
            let failing = subject(3);
            world::act(store, move |act| jobs::job_failed(act, environment, (KIND, &failing), "it fails"));
        }
        assert_eq!(found(until, "", 100), expected(&[0, 1, 5, 6]));
    });
}

#[test]
fn a_job_that_fails_too_often_waits_for_a_person_or_for_news() {
    each_engine(|store| {
        let environment = world::world(store, "env", 0).environment;
        schedule(store, environment, "a", "2024-01-01T00:00:00Z");
        for attempt in 1..=ATTEMPTS_MAX {
            assert_eq!(due(store, environment, "2024-02-01T00:00:00Z").len(), 1, "before attempt {attempt}");
            world::act(store, move |act| {
                jobs::job_failed(act, environment, (KIND, "a"), &format!("failure {attempt}"))
            });
        }
        assert_eq!(due(store, environment, "2024-02-01T00:00:00Z"), []);
        let earliest = store.read(|reader| jobs::earliest_due(reader, environment, KIND, Instant::MAX));
        assert_eq!(earliest.unwrap(), None);
        let failing = store.read(|reader| jobs::failing_jobs(reader, environment, 10)).unwrap();
        assert_eq!((failing[0].attempts, failing[0].failure.as_deref()), (5, Some("failure 5")));
        schedule(store, environment, "a", "2024-03-01T00:00:00Z");
        let again = due(store, environment, "2024-02-01T00:00:00Z");
        assert_eq!((again[0].attempts, &again[0].failure), (0, &None), "news are worth another try");
        assert_eq!(again[0].due_at, instant("2024-01-01T00:00:00Z"), "and it is no later than before");
    });
}

#[test]
fn a_sweep_s_watermark_never_goes_back() {
    each_engine(|store| {
        let environment = world::world(store, "env", 0).environment;
        let swept = || store.read(|reader| progress::swept_watermark(reader, environment)).unwrap();
        assert_eq!(swept(), 0);
        for (watermark, expected) in [(5, 5), (3, 5), (9, 9)] {
            world::act(store, move |act| progress::set_swept_watermark(act, environment, watermark));
            assert_eq!(swept(), expected);
        }
    });
}
