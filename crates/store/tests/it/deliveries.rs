//! Deliveries as rows: taken by one at a time, begun before and ended after, and never twice for one cause.

use billing::delivery::{MailTerms, Outcome};
use calendar::Instant;
use ids::{DeliveryId, InvoiceId};
use store::deliveries::{
    self, DeliveryFilter, DeliveryState, Ended, NewAttempt, NewDelivery, SentFile, Standing,
};
use store::mail_terms::{self, KeptMailTerms};
use store::{Store, documents};

use crate::world::{self, World, each_engine, instant};

const NOW: &str = "2024-03-01T00:00:00Z";

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
        deliveries::end(act, environment, (new.id, number), (&ended, &standing))
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
            assert!(!deliveries::insert(act, environment, &twice)?, "the cause has one");
            assert_eq!(deliveries::next_ordinal(act, environment, twice.document)?, 1);
            let id = DeliveryId::from_bytes([1; 16]);
            assert!(deliveries::due(act, environment, (instant(NOW), later), (None, 10))?.is_empty());
            assert_eq!(deliveries::due(act, environment, (later, later), (None, 10))?, [(later, id)]);
            let behind = (Some((later, id)), 10);
            assert!(deliveries::due(act, environment, (later, later), behind)?.is_empty());
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
