//! Submissions as rows: one for a cause, taken by one at a time, begun before and ended after; and what a network says is
//! kept once and outlives whoever is handing over.

use billing::submission::{Became, Outcome, SubmissionState};
use calendar::Instant;
use ids::{InvoiceId, SubmissionId};
use store::submission_answers::{self, AnswerRow, Message};
use store::submissions::{
    self, Due, Ended, NewSubmission, Standing, SubmissionCount, SubmissionFile, SubmissionFilter,
    SubmissionRow,
};
use store::{Store, documents, outbox};

use crate::world::{self, World, each_engine, instant, key};

const NOW: &str = "2024-03-01T00:00:00Z";
const LATER: &str = "2024-03-01T00:15:00Z";

fn document(store: &Store, world: &World) -> InvoiceId {
    let environment = world.environment;
    let of = |reader: &mut store::Reader<'_>| {
        documents::documents(reader, environment, &documents::DocumentFilter::default(), ("", 1))
    };
    store.read(of).unwrap()[0].id
}

fn new(store: &Store, world: &World, number: u8) -> NewSubmission {
    NewSubmission {
        id: SubmissionId::from_bytes([number; 16]),
        document: document(store, world),
        customer: world.customers[0],
        network: key("peppol"),
        ordinal: 0,
        created_at: instant(NOW),
    }
}

fn file() -> SubmissionFile {
    SubmissionFile {
        name: "INV-000001.ubl.xml".to_owned(),
        profile: "peppol".to_owned(),
        syntax: "ubl".to_owned(),
        sha256: [7; 32],
        xml: b"<Invoice/>".to_vec(),
    }
}

fn rejection(said: u8) -> AnswerRow {
    AnswerRow {
        said: [said; 32],
        kept_at: instant(LATER),
        happened_at: Some(instant(NOW)),
        became: Became::Rejected,
        named: Some("F-1".to_owned()),
        reason: Some("no such buyer".to_owned()),
    }
}

fn later() -> Standing {
    Standing {
        state: SubmissionState::Waiting,
        answer: "come again".to_owned(),
        next_at: Some(instant(LATER)),
        tries: 1,
        reference: None,
        taken_at: None,
    }
}

/// A row of each table. Documents were issued.
pub fn fill(store: &Store, world: &World) {
    let (environment, new) = (world.environment, new(store, world, 1));
    let (now, lease) = (instant(NOW), instant(LATER));
    world::act(store, move |act| {
        let looked = submissions::looked_up_to(act, environment)?;
        assert!(submissions::look_up_to(act, environment, (looked, looked + 1))?);
        assert!(!submissions::look_up_to(act, environment, (looked, looked + 1))?, "it was looked at");
        assert!(submissions::insert(act, environment, &new)?);
        assert!(submissions::claim(act, environment, new.id, (now, lease))?);
        let begun = submissions::begin(act, environment, (new.id, lease), (now, Some(&file())))?.unwrap();
        let ended = Ended { at: now, outcome: Outcome::Later, answer: "come again".to_owned() };
        submissions::end(act, environment, (new.id, begun), &ended)?;
        assert!(submissions::stand(act, environment, (new.id, begun), &later())?);
        let row = submission_answers::take(act, environment, new.id)?.unwrap();
        assert_eq!((row.next_at, row.answer.as_deref()), (None, Some("come again")));
        let answered = SubmissionRow { state: SubmissionState::Rejected, ..row };
        assert!(submission_answers::keep_answer(act, environment, &answered, &rejection(1))?);
        Ok::<_, sql::Fault>(())
    });
}

#[test]
fn a_cause_has_one_submission_which_one_carrier_has_at_a_time() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        world::issue(store, &world, 0, "2024-02-29T00:00:00Z");
        let environment = world.environment;
        let (first, twice) = (new(store, &world, 1), new(store, &world, 2));
        let (now, until) = (instant(NOW), instant(LATER));
        world::act(store, move |act| {
            assert!(submissions::insert(act, environment, &first)?);
            assert!(!submissions::insert(act, environment, &twice)?, "the cause has one");
            let (id, peppol, ksef) = (first.id, key("peppol"), key("ksef"));
            assert_eq!(submissions::networks(act, environment)?, [key("peppol")]);
            let at = |network, after| Due { network, until: now, now, after };
            assert_eq!(submissions::due(act, environment, at(&peppol, None), 10)?, [(now, id)]);
            assert!(submissions::due(act, environment, at(&ksef, None), 10)?.is_empty());
            assert!(submissions::due(act, environment, at(&peppol, Some((now, id))), 10)?.is_empty());
            assert!(submissions::claim(act, environment, id, (now, until))?);
            assert!(!submissions::claim(act, environment, id, (now, until))?, "it is taken");
            assert!(submissions::due(act, environment, at(&peppol, None), 10)?.is_empty());
            let stuck = (SubmissionState::Stuck, Some("no"), now);
            assert!(!submissions::close(act, environment, id, stuck)?, "it is being handed over");
            assert_eq!(submissions::begin(act, environment, (id, now), (now, None))?, None, "another lease");
            assert_eq!(submissions::begin(act, environment, (id, until), (now, Some(&file())))?, Some(1));
            assert_eq!(submissions::file(act, environment, id)?, Some(file()));
            let attempts = submissions::attempts(act, environment, id)?;
            assert_eq!((attempts.len(), &attempts[0].ended), (1, &None));
            // The network says more of it while it is being handed over: that stands.
            let row = submission_answers::take(act, environment, id)?.unwrap();
            let answered = SubmissionRow { state: SubmissionState::Rejected, ..row };
            assert!(submission_answers::keep_answer(act, environment, &answered, &rejection(1))?);
            assert!(!submissions::stand(act, environment, (id, 1), &later())?);
            // The same again is none.
            let row = submission_answers::take(act, environment, id)?.unwrap();
            let other = SubmissionRow { state: SubmissionState::Taken, ..row };
            assert!(!submission_answers::keep_answer(act, environment, &other, &rejection(1))?);
            assert_eq!(submission_answers::answers(act, environment, id)?, [rejection(1)]);
            let stands = submissions::submission(act, environment, id)?.unwrap();
            assert_eq!((stands.state, stands.next_at), (SubmissionState::Rejected, None));
            assert!(!submissions::again(act, environment, id, now)?, "it was rejected");
            assert!(submissions::networks(act, environment)?.is_empty(), "nothing waits");
            let closed = (SubmissionState::Rejected, stands.answer.as_deref(), until);
            assert!(submissions::close(act, environment, id, closed)?);
            let count = SubmissionCount { state: SubmissionState::Rejected, all: 1, closed: 1 };
            assert_eq!(submissions::counts(act, environment)?, [count]);
            for filter in [
                SubmissionFilter::default(),
                SubmissionFilter { state: Some(SubmissionState::Rejected), customer: None },
                SubmissionFilter { state: None, customer: Some(twice.customer) },
                SubmissionFilter { state: Some(SubmissionState::Rejected), customer: Some(twice.customer) },
            ] {
                let found = submissions::submissions(act, environment, filter, ("", 10))?;
                assert_eq!(found.iter().map(|row| row.id).collect::<Vec<_>>(), [id], "{filter:?}");
            }
            Ok::<_, sql::Fault>(())
        });
    });
}

#[test]
fn what_stands_in_the_way_is_said_of_all_that_waits() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        world::issue(store, &world, 0, "2024-02-29T00:00:00Z");
        let (environment, new) = (world.environment, new(store, &world, 1));
        let (now, stuck) = (instant(NOW), SubmissionState::Stuck);
        world::act(store, move |act| {
            submissions::insert(act, environment, &new)?;
            let peppol = key("peppol");
            let is_held = |act: &mut store::Act<'_>| {
                submissions::is_held(act, environment, &key("peppol"), (SubmissionState::Stuck, "none"))
            };
            assert!(!is_held(act)?);
            // Each of which nothing was said yet is told of by itself.
            assert_eq!(submissions::hold(act, environment, &peppol, (stuck, "none", now))?, 0);
            assert_eq!(submissions::hold_new(act, environment, &peppol, ("none", now))?, [new.id]);
            assert_eq!(submissions::hold_new(act, environment, &peppol, ("none", now))?, []);
            assert!(is_held(act)?);
            assert_eq!(submissions::hold(act, environment, &peppol, (stuck, "none", now))?, 0);
            let row = submissions::submission(act, environment, new.id)?.unwrap();
            assert_eq!((row.state, row.next_at, row.answer.as_deref()), (stuck, Some(now), Some("none")));
            // It is due all the same, and stands by how that ends.
            assert!(submissions::claim(act, environment, new.id, (now, Instant::MAX))?);
            let lease = (new.id, Instant::MAX);
            assert_eq!(submissions::begin(act, environment, lease, (now, Some(&file())))?, Some(1));
            let taken =
                Standing { state: SubmissionState::Taken, next_at: None, taken_at: Some(now), ..later() };
            assert!(submissions::stand(act, environment, (new.id, 1), &taken)?);
            assert_eq!(submissions::open(act, environment, &peppol, ("", 10))?, [new.id]);
            assert_eq!(submissions::customer_named(act, environment, new.document)?, Some(1));
            // What is told of it has the next place of the outbox.
            let next = outbox::next_message_position(act, environment)?;
            let message = Message {
                id: ids::OutboxEventId::from_bytes([3; 16]),
                kind: "submission.delivered",
                document: new.document,
                body: "{}",
            };
            submission_answers::tell(act, environment, &message)?;
            let told = outbox::messages(act, environment, next - 1, 10)?;
            assert_eq!((told.len(), told[0].position, &*told[0].kind), (1, next, "submission.delivered"));
            assert_eq!(told[0].subject, new.document.to_string());
            Ok::<_, sql::Fault>(())
        });
    });
}
