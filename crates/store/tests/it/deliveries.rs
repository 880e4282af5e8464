//! Deliveries as rows: taken by one at a time, begun before and ended after, and never twice for one cause.

use billing::delivery::{MailTerms, Outcome};
use billing::delivery_report::{ReportKind, Status};
use calendar::Instant;
use ids::{DeliveryId, DeliveryReportId, InvoiceId};
use store::deliveries::{
    self, DeliveryFilter, DeliveryState, Due, Ended, NewAttempt, NewDelivery, SentFile, Standing,
};
use store::delivery_reports::{self, Lately, ReportRow, Wanted};
use store::mail_terms::{self, KeptMailTerms};
use store::{Store, documents};

use crate::world::{self, World, each_engine, instant};

const NOW: &str = "2024-03-01T00:00:00Z";
const LATER: &str = "2024-03-01T12:00:00Z";

fn document(store: &Store, world: &World) -> InvoiceId {
    let environment = world.environment;
    let of = |reader: &mut store::Reader<'_>| {
        documents::documents(reader, environment, &documents::DocumentFilter::default(), ("", 1))
    };
    store.read(of).unwrap()[0].id
}

fn new(store: &Store, world: &World, number: u8) -> NewDelivery {
    NewDelivery {
        id: DeliveryId::from_bytes([number; 16]),
        document: document(store, world),
        customer: world.customers[0],
        seller: world.seller,
        recipient: format!("{number}@example.org"),
        ordinal: 0,
        message_id: format!("{number}@example.com"),
        created_at: instant(NOW),
        begins: Ok(instant(NOW)),
    }
}

fn attempt() -> NewAttempt {
    let file = SentFile {
        name: "INV-000001.pdf".to_owned(),
        media_type: "application/pdf".to_owned(),
        size: 3,
        sha256: [7; 32],
    };
    NewAttempt {
        begun_at: instant(NOW),
        sender: "billing@example.com".to_owned(),
        return_path: Some("bounces+1@example.com".to_owned()),
        recipient: "1@example.org".to_owned(),
        subject: "Invoice".to_owned(),
        words: 1,
        files: vec![file],
    }
}

/// A row of each table. Documents were issued.
pub fn fill(store: &Store, world: &World) {
    let (environment, new) = (world.environment, new(store, world, 1));
    let (now, lease) = (instant(NOW), instant("2024-03-01T00:15:00Z"));
    let terms = KeptMailTerms {
        seller: world.seller,
        terms: MailTerms {
            from_name: Some("Billing".to_owned()),
            from_address: "billing@example.com".to_owned(),
            reply_to: None,
            return_path: Some("bounces+{delivery}@example.com".to_owned()),
            on_issue: true,
            send_hour: Some(8),
        },
        from_position: 1,
        changed_at: now,
    };
    world::act(store, move |act| {
        mail_terms::keep(act, environment, &terms)?;
        assert_eq!(mail_terms::terms(act, environment, terms.seller)?, Some(terms.clone()));
        assert!(mail_terms::look_up_to(act, environment, (0, 1))?);
        assert!(deliveries::insert(act, environment, &new)?);
        assert!(deliveries::claim(act, environment, new.id, (now, lease))?);
        let number = deliveries::begin(act, environment, new.id, (lease, lease), &attempt())?.unwrap();
        let ended =
            Ended { at: now, outcome: Outcome::Later, code: Some(451), answer: "come again".to_owned() };
        let standing = Standing {
            state: DeliveryState::Retrying,
            answer: "come again".to_owned(),
            unknown: 0,
            tries: 1,
            next_at: Some(lease),
            sent_at: None,
        };
        deliveries::end(act, environment, (new.id, number), (&ended, &standing))?;
        assert!(delivery_reports::insert(act, environment, &report(9, Some(new.id), ReportKind::Delayed))?);
        Ok::<_, sql::Fault>(())
    });
}

fn report(number: u8, delivery: Option<DeliveryId>, kind: ReportKind) -> ReportRow {
    ReportRow {
        id: DeliveryReportId::from_bytes([number; 16]),
        delivery,
        recipient: "Somebody@example.org".to_owned(),
        kind,
        status: Status::parse("5.1.1").ok(),
        reason: Some("550 no such user".to_owned()),
        about: delivery.is_none().then(|| "other@example.com".to_owned()),
        happened_at: Some(instant(NOW)),
        kept_at: instant(LATER),
    }
}

#[test]
fn a_report_is_kept_once_and_read_by_its_delivery_or_as_one_of_none() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        world::issue(store, &world, 0, "2024-02-29T00:00:00Z");
        fill(store, &world);
        let (environment, id) = (world.environment, DeliveryId::from_bytes([1; 16]));
        let (bounced, lost) =
            (report(7, Some(id), ReportKind::Bounced), report(8, None, ReportKind::Complained));
        let delayed = report(9, Some(id), ReportKind::Delayed);
        world::act(store, move |act| {
            assert!(delivery_reports::insert(act, environment, &bounced)?);
            assert!(!delivery_reports::insert(act, environment, &bounced)?, "it is there");
            assert!(delivery_reports::insert(act, environment, &lost)?);
            assert_eq!(delivery_reports::report(act, environment, lost.id)?.as_ref(), Some(&lost));
            let of_delivery = [bounced.clone(), delayed.clone()];
            assert_eq!(delivery_reports::of_delivery(act, environment, id)?, of_delivery);
            let mut listed =
                |wanted, after: &str| delivery_reports::reports(act, environment, wanted, (after, 9));
            assert_eq!(listed(Wanted::Each, "")?, [bounced.clone(), lost.clone(), delayed.clone()]);
            assert_eq!(listed(Wanted::Matched, "")?, of_delivery);
            assert_eq!(listed(Wanted::Matched, &bounced.id.to_string())?, std::slice::from_ref(&delayed));
            assert_eq!(listed(Wanted::Unmatched, "")?, std::slice::from_ref(&lost));
            let lately = delivery_reports::lately(act, environment, instant(LATER))?;
            assert_eq!(lately, Lately { bounced: 1, complained: 0, unmatched: 1 });
            let none = delivery_reports::lately(act, environment, Instant::MAX)?;
            assert_eq!(none, Lately::default());
            Ok::<_, sql::Fault>(())
        });
    });
}

#[test]
fn a_letter_that_came_back_is_no_longer_one_that_was_sent() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        world::issue(store, &world, 0, "2024-02-29T00:00:00Z");
        fill(store, &world);
        let (environment, id) = (world.environment, DeliveryId::from_bytes([1; 16]));
        let customer = world.customers[0];
        world::act(store, move |act| {
            deliveries::bounce(act, environment, id, (instant(LATER), instant(NOW), "5.1.1: no such user"))?;
            let row = deliveries::delivery(act, environment, id)?.unwrap();
            // It was to be tried again, and is not.
            assert_eq!(
                (row.state, row.next_at, row.sent_at),
                (DeliveryState::Bounced, None, Some(instant(NOW)))
            );
            assert_eq!(row.answer.as_deref(), Some("5.1.1: no such user"));
            assert_eq!(deliveries::counts(act, environment)?, [(DeliveryState::Bounced, 1)]);
            for (state, found) in [(DeliveryState::Bounced, 1), (DeliveryState::Sent, 0)] {
                for customer in [None, Some(customer)] {
                    let filter = DeliveryFilter { state: Some(state), customer };
                    let rows = deliveries::deliveries(act, environment, filter, ("", 10))?;
                    assert_eq!(rows.len(), found, "{filter:?}");
                }
            }
            assert!(!deliveries::again(act, environment, id, instant(LATER))?, "it was sent");
            // What the mail server had answered may be kept after that.
            let standing = Standing {
                state: DeliveryState::Sent,
                answer: "250 ok".to_owned(),
                unknown: 0,
                tries: 1,
                next_at: None,
                sent_at: Some(instant(LATER)),
            };
            assert!(deliveries::stand(act, environment, (id, 1), &standing)?);
            let row = deliveries::delivery(act, environment, id)?.unwrap();
            assert_eq!(
                (row.state, row.answer.as_deref()),
                (DeliveryState::Bounced, Some("5.1.1: no such user"))
            );
            Ok::<_, sql::Fault>(())
        });
    });
}

#[test]
fn an_address_that_was_allowed_again_is_not_silenced_by_what_was_sent_before() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        world::issue(store, &world, 0, "2024-02-29T00:00:00Z");
        fill(store, &world);
        let environment = world.environment;
        let (first, second) = (
            report(9, Some(DeliveryId::from_bytes([1; 16])), ReportKind::Delayed),
            report(8, None, ReportKind::Bounced),
        );
        world::act(store, move |act| {
            let (now, later, last) = (instant(NOW), instant(LATER), instant("2024-03-02T00:00:00Z"));
            assert!(delivery_reports::insert(act, environment, &second)?);
            assert_eq!(delivery_reports::suppression(act, environment, "a@b.c")?, None);
            assert!(!delivery_reports::allow(act, environment, ("a@b.c", later))?, "it is not suppressed");
            assert!(delivery_reports::suppress(act, environment, "A@b.c", (&first, now))?);
            assert!(
                !delivery_reports::suppress(act, environment, "a@B.c", (&second, last))?,
                "it is already"
            );
            let row = delivery_reports::suppression(act, environment, "a@b.C")?.unwrap();
            assert_eq!((&*row.address, row.since, &row.report), ("a@b.c", later, &first));
            assert_eq!(delivery_reports::suppressions(act, environment, ("", 9))?, [row]);
            assert!(delivery_reports::suppressions(act, environment, ("a@b.c", 9))?.is_empty());
            assert!(delivery_reports::allow(act, environment, ("A@b.c", later))?);
            assert!(delivery_reports::suppressions(act, environment, ("", 9))?.is_empty());
            assert!(!delivery_reports::suppress(act, environment, "a@b.c", (&second, now))?, "sent before");
            assert_eq!(delivery_reports::suppression(act, environment, "a@b.c")?, None);
            assert!(delivery_reports::suppress(act, environment, "a@b.c", (&second, last))?, "sent since");
            let row = delivery_reports::suppression(act, environment, "a@b.c")?.unwrap();
            assert_eq!(row.report, second);
            Ok::<_, sql::Fault>(())
        });
    });
}

#[test]
fn a_cause_has_one_delivery_which_one_carrier_has_at_a_time() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        world::issue(store, &world, 0, "2024-02-29T00:00:00Z");
        fill(store, &world);
        let environment = world.environment;
        let twice = NewDelivery { id: DeliveryId::from_bytes([2; 16]), ..new(store, &world, 1) };
        let later = instant("2024-03-01T00:15:00Z");
        let until = instant("2024-03-01T00:30:00Z");
        world::act(store, move |act| {
            // By the environment's clock it is far from due, which it was tried after.
            let due = |tried| Due { scheduled: instant("2024-01-01T00:00:00Z"), tried, now: later };
            assert!(!deliveries::insert(act, environment, &twice)?, "the cause has one");
            assert_eq!(deliveries::next_ordinal(act, environment, twice.document)?, 1);
            let id = DeliveryId::from_bytes([1; 16]);
            assert!(deliveries::due(act, environment, due(instant(NOW)), (None, 10))?.is_empty());
            assert_eq!(deliveries::due(act, environment, due(later), (None, 10))?, [(later, id)]);
            let behind = (Some((later, id)), 10);
            assert!(deliveries::due(act, environment, due(later), behind)?.is_empty());
            assert!(deliveries::claim(act, environment, id, (later, until))?);
            assert!(!deliveries::claim(act, environment, id, (later, until))?, "it is taken");
            assert!(!deliveries::cancel(act, environment, id, ("no", later))?, "it is being sent");
            assert_eq!(
                deliveries::begin(act, environment, id, (later, later), &attempt())?,
                None,
                "another lease"
            );
            assert!(deliveries::claim(act, environment, id, (until, Instant::MAX))?, "the lease is over");
            assert_eq!(
                deliveries::begin(act, environment, id, (until, until), &attempt())?,
                None,
                "it was lost"
            );
            assert_eq!(
                deliveries::begin(act, environment, id, (Instant::MAX, Instant::MAX), &attempt())?,
                Some(2)
            );
            let attempts = deliveries::attempts(act, environment, id)?;
            assert_eq!((attempts.len(), &attempts[1].begun, &attempts[1].ended), (2, &attempt(), &None));
            assert_eq!(attempts[0].ended.as_ref().map(|ended| ended.code), Some(Some(451)));
            // Whoever ends an attempt that is not the last says nothing of how it stands.
            let standing = Standing {
                state: DeliveryState::Sent,
                answer: "ok".to_owned(),
                unknown: 0,
                tries: 2,
                next_at: None,
                sent_at: Some(until),
            };
            assert!(!deliveries::stand(act, environment, (id, 1), &standing)?);
            assert!(deliveries::stand(act, environment, (id, 2), &standing)?);
            assert_eq!(deliveries::counts(act, environment)?, [(DeliveryState::Sent, 1)]);
            for filter in [
                DeliveryFilter::default(),
                DeliveryFilter { state: Some(DeliveryState::Sent), customer: None },
                DeliveryFilter { state: None, customer: Some(twice.customer) },
                DeliveryFilter { state: Some(DeliveryState::Sent), customer: Some(twice.customer) },
            ] {
                let found = deliveries::deliveries(act, environment, filter, ("", 10))?;
                assert_eq!(found.iter().map(|row| row.id).collect::<Vec<_>>(), [id], "{filter:?}");
            }
            assert!(!deliveries::again(act, environment, id, until)?, "it was sent");
            Ok::<_, sql::Fault>(())
        });
    });
}
