//! The job queue.

use calendar::Instant;
use ids::EnvironmentId;
use store::jobs::{self, ATTEMPTS_MAX, Job, JobKind};
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
