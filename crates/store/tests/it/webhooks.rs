//! Webhooks: a row each that one teller has at a time, behind the wall of its environment.

use ids::WebhookId;
use store::Store;
use store::webhooks::{self, Advanced, NotTaken, WebhookSecret, WebhookTerms};

use crate::world::{self, World, each_engine, instant};

const NOW: &str = "2024-03-01T00:00:00Z";

fn terms() -> WebhookTerms {
    WebhookTerms {
        url: "https://example.com/hooks".to_owned(),
        kinds: vec!["invoice.issued".to_owned(), "alert.crossed".to_owned()],
        is_on: true,
    }
}

/// A row of its table.
pub fn fill(store: &Store, world: &World) {
    let environment = world.environment;
    world::act(store, move |act| {
        let (id, secret) = (WebhookId::from_bytes([1; 16]), WebhookSecret("whsec_AAAA".to_owned()));
        webhooks::insert(act, environment, (id, &terms(), &secret), (0, instant(NOW)))
    });
}

#[test]
fn one_teller_has_a_webhook_at_a_time() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        fill(store, &world);
        let environment = world.environment;
        let (now, later, last) =
            (instant(NOW), instant("2024-03-01T00:05:00Z"), instant("2024-03-01T00:10:00Z"));
        world::act(store, move |act| {
            let id = WebhookId::from_bytes([1; 16]);
            let row = webhooks::webhook(act, environment, id)?.unwrap();
            assert_eq!((&row.terms, row.position, row.next_at), (&terms(), 0, now));
            assert!(row.terms.wants("invoice.issued") && !row.terms.wants("credit_note.issued"));
            assert_eq!(format!("{:?}", row.secret), "WebhookSecret(…)", "it is shown nowhere");
            assert!(webhooks::claim(act, environment, id, (now, later))?);
            assert!(!webhooks::claim(act, environment, id, (now, later))?, "it is taken");
            let on = Advanced { lease: (later, last), position: 3, answer: Some(("200", now)) };
            assert!(webhooks::advance(act, environment, id, on)?);
            assert!(!webhooks::advance(act, environment, id, on)?, "that lease is over");
            let back = Advanced { lease: (last, last), position: 2, answer: None };
            assert!(!webhooks::advance(act, environment, id, back)?, "it goes nowhere back");
            let why = NotTaken { lease: last, now, next_at: later, is_on: true, answer: "500" };
            assert!(webhooks::fail(act, environment, id, why)?);
            let row = webhooks::webhook(act, environment, id)?.unwrap();
            assert_eq!(
                (row.position, row.tries, row.failing_since, row.leased_until),
                (3, 1, Some(now), None)
            );
            assert!(!webhooks::claim(act, environment, id, (now, later))?, "it is not due");
            assert!(!webhooks::skip(act, environment, id, ((2, 4), now))?, "it is elsewhere");
            assert!(webhooks::skip(act, environment, id, ((3, 4), now))?);
            assert!(webhooks::claim(act, environment, id, (now, later))?);
            assert_eq!(webhooks::release_all(act, environment)?, 1);
            webhooks::change(act, environment, (id, &WebhookTerms { is_on: false, ..terms() }), now)?;
            assert!(!webhooks::claim(act, environment, id, (now, later))?, "it is off");
            webhooks::change_secret(act, environment, (id, &WebhookSecret("whsec_BBBB".to_owned())), now)?;
            let all = webhooks::webhooks(act, environment, ("", 10))?;
            assert_eq!((all.len(), &*all[0].secret.0), (1, "whsec_BBBB"));
            webhooks::remove(act, environment, id)?;
            webhooks::release(act, environment, (id, later))?;
            assert_eq!(webhooks::webhook(act, environment, id)?, None);
            Ok(())
        });
    });
}
