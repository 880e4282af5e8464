//! Webhooks are told what happens: each message in order and at least once, whoever is slow, away or gone.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use calendar::Instant;
use ids::WebhookId;
use operations::webhooks::{self, NewWebhook, Told, WebhookRow, WebhookTerms};
use ports::{Clock, Hook, Hooked, Hooks};
use sql::Engine;

use crate::world::{self, ENGINES, World, at};

/// A wall clock that the test moves.
struct Wall(AtomicI64);

impl Clock for Wall {
    fn now(&self) -> Instant {
        Instant::from_micros(self.0.load(Ordering::Relaxed))
    }
}

/// What was posted: to which address, as what, and what it said.
type Posted = (String, String, String);

/// Answers what it is told to, and takes everything after.
#[derive(Default)]
struct Listener {
    answers: Mutex<Vec<Hooked>>,
    has: Mutex<Vec<Posted>>,
}

impl Listener {
    fn answers(answers: impl IntoIterator<Item = Hooked>) -> Listener {
        Listener { answers: Mutex::new(answers.into_iter().collect()), has: Mutex::default() }
    }

    fn has(&self) -> Vec<Posted> {
        self.has.lock().unwrap().clone()
    }

    /// The numbers of the documents it was told of.
    fn numbers(&self) -> Vec<String> {
        let number = |(_, _, body): &Posted| {
            let (_, rest) = body.split_once("\"number\":\"").unwrap();
            rest.split('"').next().unwrap().to_owned()
        };
        self.has().iter().map(number).collect()
    }
}

impl Hooks for Listener {
    fn post(&self, hook: &Hook<'_>) -> Hooked {
        assert!(hook.secret.starts_with("whsec_") && hook.secret.len() == 38, "{}", hook.secret);
        self.has.lock().unwrap().push((hook.url.to_owned(), hook.id.to_owned(), hook.body.to_owned()));
        let mut answers = self.answers.lock().unwrap();
        if answers.is_empty() { Hooked::Taken { answer: "200".to_owned() } } else { answers.remove(0) }
    }
}

fn not_taken() -> Hooked {
    Hooked::NotTaken { answer: "500 no".to_owned(), is_gone: false }
}

struct House {
    world: World,
    wall: Arc<Wall>,
}

const SECOND: i64 = 1_000_000;

impl House {
    /// A world that bills anna every month.
    fn on(engine: Engine) -> House {
        let mut world = world::empty(engine);
        let wall = Arc::new(Wall(AtomicI64::new(at("2026-03-01T10:00:00Z").as_micros())));
        world.operations.clock = wall.clone();
        world.begin(world::CATALOG);
        world.subscribe("anna", "pro", "2024-01-31T09:30:00Z", 0);
        House { world, wall }
    }

    fn wait(&self, seconds: i64) {
        self.wall.0.fetch_add(seconds * SECOND, Ordering::Relaxed);
    }

    fn made(&self, kinds: &[&str], after: Option<i64>) -> Result<WebhookId, String> {
        let operations = &self.world.operations;
        let terms = WebhookTerms {
            url: "https://example.com/hooks".to_owned(),
            kinds: kinds.iter().map(|&kind| kind.to_owned()).collect(),
            is_on: true,
        };
        let (id, secret) = (operations.webhook_id(), operations.webhook_secret());
        let new = NewWebhook { id, terms, secret, after, now: operations.clock.now() };
        let environment = self.world.environment;
        let made = operations.store.write(move |act| webhooks::create(act, environment, &new));
        made.map(|row| row.id).map_err(|why| operations::Failed::from(why).to_string())
    }

    fn tell(&self, listener: &Listener) -> Told {
        self.world.operations.tell_webhooks(self.world.environment, listener).unwrap()
    }

    fn row(&self, id: WebhookId) -> WebhookRow {
        self.world.operations.webhook(self.world.environment, id).unwrap()
    }

    fn switch(&self, id: WebhookId, is_on: bool) -> WebhookRow {
        let (environment, now) = (self.world.environment, self.wall.now());
        self.world.act(move |act| {
            webhooks::change(act, environment, (id, now), |before| WebhookTerms { is_on, ..before.clone() })
        })
    }

    fn skip(&self, id: WebhookId) -> Result<WebhookRow, String> {
        let (environment, now) = (self.world.environment, self.wall.now());
        let skipped =
            self.world.operations.store.write(move |act| webhooks::skip(act, environment, (id, now)));
        skipped.map_err(|why| operations::Failed::from(why).to_string())
    }
}

const TAKEN: Told = Told { taken: 0, not_taken: 0, more: false };

#[test]
fn what_happens_is_told_in_order_and_once_where_it_is_taken() {
    for engine in ENGINES {
        let house = House::on(engine);
        house.world.advance("2024-02-15T00:00:00Z");
        let id = house.made(&[], None).unwrap();
        let listener = Listener::default();
        assert_eq!(house.tell(&listener), TAKEN, "{engine}: what was before is not told");
        house.world.advance("2024-05-15T00:00:00Z");
        assert_eq!(house.tell(&listener), Told { taken: 3, ..TAKEN }, "{engine}");
        assert_eq!(listener.numbers(), ["INV-000002", "INV-000003", "INV-000004"], "{engine}");
        assert_eq!(house.tell(&listener), TAKEN, "{engine}");
        let (url, message, body) = listener.has()[0].clone();
        assert_eq!(url, "https://example.com/hooks");
        assert!(
            body.starts_with(&format!("{{\"id\":\"{message}\",\"type\":\"invoice.issued\",\"position\":2,")),
            "{body}"
        );
        assert!(body.contains(",\"data\":{\"id\":\"inv_") && body.ends_with("}}"), "{body}");
        // Whoever asks finds the same, word for word.
        let happened = house.world.operations.happened(house.world.environment, (1, 1)).unwrap();
        assert_eq!(happened[0].text(), body);
        let row = house.row(id);
        assert_eq!(
            (row.position, row.answer.as_deref(), row.leased_until),
            (4, Some("200"), None),
            "{engine}"
        );
        // Another one from the beginning, of one type.
        let from_the_first = house.made(&["credit_note.issued"], Some(0)).unwrap();
        assert_eq!(house.tell(&listener), TAKEN);
        assert_eq!(house.row(from_the_first).position, 4, "{engine}: what it does not want is passed");
        assert_eq!(house.world.verify(), [""; 0], "{engine}");
    }
}

#[test]
fn what_is_not_taken_keeps_what_comes_behind_it_waiting() {
    for engine in ENGINES {
        let house = House::on(engine);
        let id = house.made(&[], None).unwrap();
        house.world.advance("2024-04-15T00:00:00Z");
        let taken = || Hooked::Taken { answer: "204".to_owned() };
        let listener = Listener::answers([taken(), not_taken(), not_taken()]);
        assert_eq!(house.tell(&listener), Told { taken: 1, not_taken: 1, more: false }, "{engine}");
        let row = house.row(id);
        assert_eq!((row.position, row.tries, row.answer.as_deref()), (1, 1, Some("500 no")), "{engine}");
        assert_eq!(row.next_at.as_micros() - house.wall.now().as_micros(), 10 * SECOND);
        assert_eq!(house.tell(&listener), TAKEN, "{engine}: it is not due");
        house.wait(10);
        assert_eq!(house.tell(&listener).not_taken, 1);
        assert_eq!((house.row(id).tries, house.row(id).failing_since.is_some()), (2, true), "{engine}");
        let doctor = house.world.operations.doctor().unwrap();
        assert!(
            doctor.iter().any(|check| check.message.contains("1 in all, 1 failing, 0 off")),
            "{doctor:?}"
        );
        house.wait(20);
        assert_eq!(house.tell(&listener).taken, 2, "{engine}");
        let [_, second, again, third, ..] = &listener.has()[..] else { panic!("{:?}", listener.has()) };
        assert_eq!((second, again), (again, third), "the same message, word for word");
        let row = house.row(id);
        assert_eq!((row.position, row.tries, row.failing_since), (3, 0, None), "{engine}");
    }
}

#[test]
fn one_that_fails_keeps_no_other_waiting_and_is_switched_off_in_the_end() {
    let house = House::on(Engine::Sqlite);
    let failing = house.made(&[], None).unwrap();
    house.wait(1);
    let well = house.made(&[], None).unwrap();
    house.world.advance("2024-03-15T00:00:00Z");
    let listener = Listener::answers([not_taken()]);
    let told = house.tell(&listener);
    assert_eq!((told.taken, told.not_taken), (2, 1));
    assert_eq!((house.row(failing).position, house.row(well).position), (0, 2));
    let mut rounds = 1;
    while house.row(failing).terms.is_on {
        house.wait(3_600);
        assert_eq!(house.tell(&Listener::answers([not_taken()])).not_taken, 1);
        rounds += 1;
    }
    let row = house.row(failing);
    assert!(row.answer.as_deref().unwrap().contains("switched off after 5 days"), "{row:?}");
    assert_eq!(rounds, 121, "an hour each for 5 days");
    house.wait(3_600);
    assert_eq!(house.tell(&Listener::default()), TAKEN, "it is off");
    // Switched on again it has missed nothing; past the one that it does not take it is moved by hand.
    assert_eq!(house.switch(failing, true).tries, 0);
    assert_eq!(house.skip(failing).unwrap().position, 1);
    let listener = Listener::default();
    assert_eq!(house.tell(&listener).taken, 1);
    assert_eq!(listener.numbers(), ["INV-000002"]);
    assert!(house.skip(failing).unwrap_err().contains("nothing waits"));
}

#[test]
fn one_that_wants_nothing_more_is_switched_off_at_once() {
    let house = House::on(Engine::Sqlite);
    let id = house.made(&[], None).unwrap();
    house.world.advance("2024-03-15T00:00:00Z");
    let gone = Hooked::NotTaken { answer: "410".to_owned(), is_gone: true };
    house.tell(&Listener::answers([gone]));
    let row = house.row(id);
    assert_eq!((row.terms.is_on, row.position), (false, 0));
    assert!(row.answer.unwrap().contains("wants nothing more"));
}

/// Has whoever posts die after it was told.
struct Murderer(Listener);

impl Hooks for Murderer {
    fn post(&self, hook: &Hook<'_>) -> Hooked {
        self.0.post(hook);
        panic!("killed");
    }
}

#[test]
fn what_a_crash_cut_short_is_told_again_once_the_lease_is_over() {
    for engine in ENGINES {
        let house = House::on(engine);
        let id = house.made(&[], None).unwrap();
        house.world.advance("2024-03-15T00:00:00Z");
        let murderer = Murderer(Listener::default());
        let told = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            house.world.operations.tell_webhooks(house.world.environment, &murderer)
        }));
        assert!(told.is_err());
        let listener = Listener::default();
        assert_eq!(house.tell(&listener), TAKEN, "{engine}: the dead one has it for now");
        house.wait(300);
        assert_eq!(house.tell(&listener).taken, 2, "{engine}");
        assert_eq!(listener.has()[0].1, murderer.0.has()[0].1, "{engine}: known as one");
        assert_eq!(house.row(id).position, 2);
    }
}

#[test]
fn tellers_at_work_together_tell_each_once_and_in_order() {
    for engine in ENGINES {
        let house = House::on(engine);
        house.made(&[], None).unwrap();
        house.world.advance("2025-12-15T00:00:00Z");
        let listener = Listener::default();
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| house.tell(&listener));
            }
        });
        house.tell(&listener);
        let numbers = listener.numbers();
        let mut sorted = numbers.clone();
        sorted.sort();
        sorted.dedup();
        assert_eq!((numbers.len(), &sorted), (23, &numbers), "{engine}");
    }
}

#[test]
fn what_cannot_be_told_is_refused() {
    let house = House::on(Engine::Sqlite);
    house.world.advance("2024-03-15T00:00:00Z");
    assert!(house.made(&["invoice.paid"], None).unwrap_err().contains("invoice.issued, credit_note.issued"));
    for after in [-1, 3] {
        assert!(house.made(&[], Some(after)).unwrap_err().contains("after"), "{after}");
    }
    for _ in 0..webhooks::WEBHOOKS_MAX {
        house.made(&[], None).unwrap();
    }
    assert!(house.made(&[], None).unwrap_err().contains("at most 50"));
    let (environment, id) = (house.world.environment, house.world.operations.webhook_id());
    let act = move |act: &mut store::Act<'_>| webhooks::remove(act, environment, id);
    let removed =
        house.world.operations.store.write(act).map_err(|why| operations::Failed::from(why).to_string());
    assert!(removed.unwrap_err().contains("webhook"));
}
