//! Documents reach their customers: by themselves when they are issued, once more when somebody asks, later when the mail
//! server is busy, and never twice without anybody knowing.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, Ordering};

use billing::{Contact, Customer, CustomerMore, LetterOf, LetterWords, Particulars};
use calendar::Instant;
use ids::{DeliveryId, InvoiceId};
use operations::customers;
use operations::deliveries::{
    self, ATTEMPTS_MAX, Carried, Carrier, DeliveryRow, DeliveryState, Letter, LetterFile, Listed, MailTerms,
    Said, SendAsked, Unwritten, WritesLetters,
};
use operations::links::{LETTER_LINK_DAYS, NotShown, PublicUrl, Token};
use operations::{Environment, printing::Printed, sellers};
use ports::{Clock, Mail, MailFault, Mailer, Sent};
use sql::Engine;
use store::environments::EnvironmentKind;

use crate::world::{self, ENGINES, World, at};

/// A wall clock that the test moves.
pub struct Wall(AtomicI64);

impl Clock for Wall {
    fn now(&self) -> Instant {
        Instant::from_micros(self.0.load(Ordering::Relaxed))
    }
}

/// A mail server that answers what it is told to, and takes everything after.
#[derive(Default)]
pub struct Server {
    answers: Mutex<Vec<Sent>>,
    has: Mutex<Vec<Mail>>,
}

impl Server {
    pub fn answers(answers: impl IntoIterator<Item = Sent>) -> Server {
        Server { answers: Mutex::new(answers.into_iter().collect()), has: Mutex::default() }
    }

    pub fn has(&self) -> Vec<Mail> {
        self.has.lock().unwrap().clone()
    }
}

impl Mailer for Server {
    fn place(&self) -> &str {
        "a test"
    }

    fn send(&self, mail: &Mail) -> Sent {
        self.has.lock().unwrap().push(mail.clone());
        let mut answers = self.answers.lock().unwrap();
        if answers.is_empty() { Sent::Accepted { answer: "250 ok".to_owned() } } else { answers.remove(0) }
    }

    fn check(&self) -> Result<(), MailFault> {
        Ok(())
    }
}

/// Writes a line and one file, or says why not.
pub struct Scribe(pub Result<(), String>);

impl WritesLetters for Scribe {
    fn letter(&self, printed: &Printed, Said { open, own, link }: Said<'_>) -> Result<Letter, Unwritten> {
        self.0.clone().map_err(|why| Unwritten { is_final: why.starts_with("never"), why })?;
        let number = printed.issued.number.clone().unwrap();
        assert!(own.is_empty() && link.is_none(), "its seller has no words of its own");
        Ok(Letter {
            subject: format!("{number}, {open}"),
            language: "en".to_owned(),
            text: "text".to_owned(),
            html: "html".to_owned(),
            words: 7,
            files: vec![LetterFile {
                name: format!("{number}.pdf"),
                media_type: "application/pdf",
                bytes: b"abc".to_vec(),
            }],
        })
    }
}

/// A world whose customer anna has this address, with how its seller sends.
pub struct Office {
    pub world: World,
    wall: Arc<Wall>,
}

const START: &str = "2026-03-01T10:00:00Z";
pub const MINUTE: i64 = 60_000_000;

impl Office {
    pub fn on(engine: Engine, email: Option<&str>) -> Office {
        let mut world = world::empty(engine);
        let wall = Arc::new(Wall(AtomicI64::new(at(START).as_micros())));
        world.operations.clock = wall.clone();
        world.begin(world::CATALOG);
        world.subscribe("anna", "pro", "2024-01-31T09:30:00Z", 0);
        let office = Office { world, wall };
        office.address(email);
        office
    }

    /// The same that sends what is issued.
    pub fn sending(engine: Engine, email: Option<&str>) -> Office {
        let office = Office::on(engine, email);
        office.terms(true);
        office
    }

    pub fn address(&self, email: Option<&str>) {
        let (environment, now) = (self.world.environment, self.world.now());
        let id = self.world.customers["anna"];
        let email = email.map(str::to_owned);
        self.world.act(move |act| {
            customers::amend(act, environment, (id, now), |before| {
                let contact = Contact { email: email.clone(), ..Contact::default() };
                let particulars = Particulars { contact, ..Particulars::default() };
                Ok(Customer {
                    more: CustomerMore { particulars, ..CustomerMore::default() },
                    ..before.clone()
                })
            })
        });
    }

    pub fn terms(&self, on_issue: bool) {
        let terms = MailTerms {
            from_name: None,
            from_address: "billing@example.com".to_owned(),
            reply_to: Some("help@example.com".to_owned()),
            return_path: None,
            on_issue,
            send_hour: None,
        };
        let (environment, seller, now) = (self.world.environment, self.world.seller, self.now());
        self.world.act(move |act| deliveries::set_terms(act, environment, (seller, now), &terms));
    }

    pub fn now(&self) -> Instant {
        self.wall.now()
    }

    pub fn wait(&self, micros: i64) {
        self.wall.0.fetch_add(micros, Ordering::Relaxed);
    }

    pub fn schedule(&self) -> u32 {
        self.world.operations.schedule_deliveries(self.world.environment).unwrap()
    }

    fn carry_with(&self, server: &Server, scribe: &Scribe, until: Instant) -> Carried {
        let environment = self.world.operations.environment(self.world.environment).unwrap();
        let carrier = Carrier { writer: scribe, mailer: server, test_to: Some("test@example.net"), until };
        self.world.operations.carry_deliveries(&environment, &carrier).unwrap()
    }

    pub fn carry(&self, server: &Server) -> Carried {
        self.carry_with(server, &Scribe(Ok(())), self.now())
    }

    pub fn all(&self) -> Vec<DeliveryRow> {
        let (operations, environment) = (&self.world.operations, self.world.environment);
        operations.deliveries(environment, &Listed::default(), ("", 100)).unwrap()
    }

    pub fn only(&self) -> DeliveryRow {
        let [only] = &self.all()[..] else { panic!("{:?}", self.all()) };
        only.clone()
    }

    fn document(&self, number: &str) -> InvoiceId {
        self.world.operations.document_id(self.world.environment, number).unwrap()
    }

    pub fn send(&self, number: &str, to: &[&str]) -> Result<Vec<DeliveryRow>, String> {
        self.send_at(number, to, None)
    }

    pub fn send_at(
        &self,
        number: &str,
        to: &[&str],
        at: Option<Instant>,
    ) -> Result<Vec<DeliveryRow>, String> {
        let (environment, document) = (self.world.environment, self.document(number));
        let to = to.iter().map(|&one| one.to_owned()).collect();
        let asked = SendAsked { document, to, at, clock: self.world.now(), now: self.now() };
        let sent = self.world.operations.store.write(move |act| deliveries::send(act, environment, &asked));
        sent.map_err(|why| operations::Failed::from(why).to_string())
    }

    /// One invoice is issued.
    pub fn issue(&self) {
        self.world.advance("2024-02-01T00:00:00Z");
    }
}

pub fn later() -> Sent {
    Sent::Later { code: Some(451), answer: "451 come again".to_owned(), of_all: false }
}

pub fn unknown() -> Sent {
    Sent::Unknown { answer: "the line broke".to_owned() }
}

#[test]
fn what_is_issued_is_sent_once_with_its_log() {
    for engine in ENGINES {
        let office = Office::sending(engine, Some("anna@example.org"));
        office.issue();
        assert_eq!((office.schedule(), office.schedule()), (1, 0), "{engine}");
        let scheduled = office.only();
        assert_eq!((scheduled.state, scheduled.ordinal), (DeliveryState::Scheduled, 0));
        assert_eq!(scheduled.message_id, format!("{}@example.com", scheduled.id));
        let server = Server::default();
        let carried = office.carry(&server);
        assert_eq!((carried.sent, office.carry(&server)), (1, Carried::default()), "{engine}");
        let [mail] = &server.has()[..] else { panic!("one mail") };
        assert_eq!(mail.message_id, scheduled.message_id);
        assert_eq!(
            (mail.from.name.as_deref(), &*mail.from.address),
            (Some("Kestrel Works GmbH"), "billing@example.com")
        );
        assert_eq!((mail.reply_to.as_deref(), &*mail.to), (Some("help@example.com"), "test@example.net"));
        // Of a test environment: it says to whom it would have gone.
        assert_eq!(mail.subject, "[test, to anna@example.org] INV-000001, 34.51 EUR");
        let view = office.world.operations.delivery(office.world.environment, scheduled.id).unwrap();
        assert_eq!(
            (view.row.state, view.row.sent_at, &*view.number),
            (DeliveryState::Sent, Some(office.now()), "INV-000001")
        );
        let [attempt] = &view.attempts[..] else { panic!("one attempt") };
        assert_eq!(
            (attempt.attempt, &*attempt.begun.recipient, attempt.begun.words),
            (1, "test@example.net", 7)
        );
        let file = &attempt.begun.files[0];
        let hash: String = file.sha256.iter().map(|byte| format!("{byte:02x}")).collect();
        // The example of the standard that defines SHA-256.
        assert_eq!(hash, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!((file.size, &*file.name), (3, "INV-000001.pdf"));
        assert_eq!(attempt.begun.subject, mail.subject, "the log says what was sent");
        assert_eq!(attempt.ended.as_ref().unwrap().answer, "250 ok");
        assert_eq!(office.world.verify(), [""; 0], "{engine}");
    }
}

#[test]
fn what_was_issued_before_it_was_switched_on_is_not_sent_by_itself() {
    let office = Office::on(Engine::Sqlite, Some("anna@example.org"));
    office.issue();
    assert_eq!(office.schedule(), 0, "nobody said how");
    office.terms(false);
    office.world.advance("2024-03-01T00:00:00Z");
    assert_eq!(office.schedule(), 0, "nobody said when");
    office.terms(true);
    assert_eq!(office.schedule(), 0, "it was before");
    office.world.advance("2024-04-01T00:00:00Z");
    assert_eq!(office.schedule(), 1);
    // Saying the same again, or another address, changes nothing of what waits.
    office.world.advance("2024-05-01T00:00:00Z");
    office.terms(true);
    assert_eq!(office.schedule(), 1);
    office.terms(false);
    office.world.advance("2024-06-01T00:00:00Z");
    office.terms(true);
    assert_eq!(office.schedule(), 0, "it was off when that was issued");
}

#[test]
fn who_has_no_address_is_told_of_and_stops_nothing() {
    for (email, words) in [(None, "no address of e-mail"), (Some("änna@example.org"), "beyond ASCII")] {
        let office = Office::sending(Engine::Sqlite, email);
        office.issue();
        assert_eq!(office.schedule(), 1);
        let row = office.only();
        assert_eq!((row.state, row.next_at), (DeliveryState::Suppressed, None));
        assert!(row.answer.as_deref().unwrap().contains(words), "{row:?}");
        assert_eq!(office.carry(&Server::default()), Carried::default());
        // Once there is one, it is sent by name.
        assert!(office.send("INV-000001", &[]).unwrap_err().contains(words));
        office.address(Some("anna@example.org"));
        let sent = office.send("INV-000001", &[]).unwrap();
        assert_eq!((sent[0].ordinal, &*sent[0].recipient), (1, "anna@example.org"));
        assert_eq!(office.carry(&Server::default()).sent, 1);
    }
}

#[test]
fn nobody_hears_of_a_test_environment_unless_somebody_says_so() {
    let office = Office::sending(Engine::Sqlite, Some("anna@example.org"));
    office.issue();
    office.schedule();
    let server = Server::default();
    let environment = office.world.operations.environment(office.world.environment).unwrap();
    let carrier = Carrier { writer: &Scribe(Ok(())), mailer: &server, test_to: None, until: office.now() };
    let carried = office.world.operations.carry_deliveries(&environment, &carrier).unwrap();
    assert_eq!((carried.suppressed, server.has().len()), (1, 0));
    assert!(office.only().answer.unwrap().contains("test_to"));
}

#[test]
fn a_server_that_is_busy_is_asked_later_and_a_refusal_is_for_ever() {
    for engine in ENGINES {
        let office = Office::sending(engine, Some("anna@example.org"));
        office.issue();
        office.schedule();
        let server = Server::answers([later(), later()]);
        assert_eq!(office.carry(&server).waiting, 1);
        let waits = office.only();
        assert_eq!((waits.state, waits.answer.as_deref()), (DeliveryState::Retrying, Some("451 come again")));
        let pause = waits.next_at.unwrap().as_micros() - office.now().as_micros();
        assert!((MINUTE..=MINUTE * 5 / 4).contains(&pause), "{pause}");
        assert_eq!(office.carry(&server), Carried::default(), "it is not due");
        office.wait(pause);
        assert_eq!(office.carry(&server).waiting, 1);
        // Whoever does not want to wait need not.
        let carried = office.carry_with(&server, &Scribe(Ok(())), Instant::MAX);
        assert_eq!((carried.sent, office.only().attempts), (1, 3), "{engine}");
        let ids: Vec<String> = server.has().into_iter().map(|mail| mail.message_id).collect();
        assert_eq!(ids, vec![waits.message_id; 3], "a copy is known as one");

        office.send("INV-000001", &["other@example.org"]).unwrap();
        let refused = Sent::Refused { code: Some(550), answer: "550 no such user".to_owned() };
        assert_eq!(office.carry(&Server::answers([refused])).failed, 1);
        office.wait(1_000 * MINUTE);
        assert_eq!(office.carry(&server), Carried::default(), "{engine}");
        let stuck = Listed { state: Some(DeliveryState::Failed), ..Listed::default() };
        let stuck = office.world.operations.deliveries(office.world.environment, &stuck, ("", 10)).unwrap();
        assert_eq!(stuck.len(), 1);
        let doctor = office.world.operations.doctor().unwrap();
        assert!(doctor.iter().any(|check| check.message.contains("deliveries list --stuck")), "{doctor:?}");
        // A person has looked.
        let (environment, id, now) = (office.world.environment, stuck[0].id, office.now());
        office.world.act(move |act| deliveries::retry(act, environment, (id, now)));
        assert_eq!(office.carry(&server).sent, 1, "{engine}");
    }
}

#[test]
fn tries_end_and_those_that_may_have_arrived_end_sooner() {
    let office = Office::sending(Engine::Sqlite, Some("anna@example.org"));
    office.issue();
    office.schedule();
    let busy = Server::answers((0..100).map(|_| later()));
    let mut rounds = 0;
    while office.only().next_at.is_some() {
        office.wait(8 * 60 * MINUTE);
        office.carry(&busy);
        rounds += 1;
    }
    assert_eq!((rounds, office.only().state), (ATTEMPTS_MAX, DeliveryState::Failed));
    let (environment, id, now) = (office.world.environment, office.only().id, office.now());
    office.world.act(move |act| deliveries::retry(act, environment, (id, now)));
    let lost = Server::answers((0..100).map(|_| unknown()));
    while office.only().next_at.is_some() {
        office.wait(8 * 60 * MINUTE);
        office.carry(&lost);
    }
    assert_eq!((lost.has().len(), office.only().unknown), (3, 3), "each may be one more copy");
    let view = office.world.operations.delivery(environment, id).unwrap();
    assert_eq!(view.attempts.len(), 19);
}

#[test]
fn a_document_that_cannot_be_laid_out_is_not_sent_without_it() {
    let office = Office::sending(Engine::Sqlite, Some("anna@example.org"));
    office.issue();
    office.schedule();
    let (server, clumsy) = (Server::default(), Scribe(Err("no font has that sign".to_owned())));
    assert_eq!(office.carry_with(&server, &clumsy, office.now()).waiting, 1);
    let row = office.only();
    assert_eq!(
        (row.state, row.answer.as_deref(), server.has().len()),
        (DeliveryState::Retrying, Some("no font has that sign"), 0)
    );
    office.wait(5 * MINUTE);
    assert_eq!(office.carry(&server).sent, 1);
    let view = office.world.operations.delivery(office.world.environment, row.id).unwrap();
    assert_eq!(view.attempts[0].ended.as_ref().unwrap().outcome.code(), "unwritten");
    assert_eq!((view.attempts[0].begun.files.len(), view.attempts[1].begun.files.len()), (0, 1));
}

/// A server that kills whoever hands something over, once it has it.
struct Murderer(Server);

impl Mailer for Murderer {
    fn place(&self) -> &str {
        "a test"
    }

    fn send(&self, mail: &Mail) -> Sent {
        self.0.send(mail);
        panic!("killed");
    }

    fn check(&self) -> Result<(), MailFault> {
        Ok(())
    }
}

#[test]
fn what_a_crash_cut_short_is_known_and_sent_again_as_the_same() {
    for engine in ENGINES {
        let office = Office::sending(engine, Some("anna@example.org"));
        office.issue();
        office.schedule();
        let murderer = Murderer(Server::default());
        let environment = office.world.operations.environment(office.world.environment).unwrap();
        let crashed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let carrier = Carrier {
                writer: &Scribe(Ok(())),
                mailer: &murderer,
                test_to: Some("t@example.net"),
                until: office.now(),
            };
            office.world.operations.carry_deliveries(&environment, &carrier)
        }));
        assert!(crashed.is_err());
        let server = Server::default();
        assert_eq!(office.carry(&server), Carried::default(), "{engine}: the dead one has it for now");
        office.wait(60 * MINUTE);
        // What is known of it now: nobody knows how it ended, and it waits as such.
        assert_eq!(office.carry(&server), Carried { waiting: 1, ..Carried::default() });
        let row = office.only();
        assert_eq!((row.state, row.unknown, row.attempts), (DeliveryState::Retrying, 1, 1), "{engine}");
        office.wait(2 * MINUTE);
        assert_eq!(office.carry(&server).sent, 1);
        assert_eq!(server.has()[0].message_id, murderer.0.has()[0].message_id);
        let view = office.world.operations.delivery(office.world.environment, row.id).unwrap();
        let ends: Vec<&str> =
            view.attempts.iter().map(|one| one.ended.as_ref().unwrap().outcome.code()).collect();
        assert_eq!(ends, ["unknown", "accepted"], "{engine}");
    }
}

#[test]
fn a_server_that_takes_nothing_leaves_the_rest_for_later() {
    let office = Office::sending(Engine::Sqlite, Some("anna@example.org"));
    office.world.advance("2024-04-01T00:00:00Z");
    assert_eq!(office.schedule(), 3);
    let down = Sent::Later { code: None, answer: "nobody is there".to_owned(), of_all: true };
    let server = Server::answers([down]);
    let carried = office.carry(&server);
    assert_eq!(
        (carried.waiting, carried.server.as_deref(), server.has().len()),
        (1, Some("nobody is there"), 1)
    );
    assert_eq!(office.all().iter().filter(|row| row.attempts == 0).count(), 2);
    assert_eq!(office.carry(&server).sent, 2);
    // However long it takes nothing, that is no try of a message.
    office.send("INV-000001", &["b@example.org"]).unwrap();
    for _ in 0..2 * ATTEMPTS_MAX {
        let down = Sent::Later { code: None, answer: "nobody is there".to_owned(), of_all: true };
        assert_eq!(office.carry(&Server::answers([down])).waiting, 1);
        office.wait(2 * MINUTE);
    }
    assert_eq!(office.carry(&server).sent, 2);
}

/// What is lacking in what was issued is lacking for ever.
#[test]
fn a_letter_that_never_can_be_written_waits_for_a_person_at_once() {
    let office = Office::sending(Engine::Sqlite, Some("anna@example.org"));
    office.issue();
    office.schedule();
    let never = Scribe(Err("never: the e-invoice lacks a reference".to_owned()));
    assert_eq!(office.carry_with(&Server::default(), &never, office.now()).failed, 1);
    assert_eq!((office.only().state, office.only().attempts), (DeliveryState::Failed, 1));
    // One that failed and one that is on its way are not both sent to one address.
    let (environment, id, now) = (office.world.environment, office.only().id, office.now());
    office.send("INV-000001", &[]).unwrap();
    let again =
        office.world.operations.store.write(move |act| deliveries::retry(act, environment, (id, now)));
    let told = again.map_err(|why| operations::Failed::from(why).to_string()).unwrap_err();
    assert!(told.contains("already"), "{told}");
}

#[test]
fn carriers_at_work_together_send_each_once() {
    for engine in ENGINES {
        let office = Office::sending(engine, Some("anna@example.org"));
        office.world.advance("2025-01-01T00:00:00Z");
        let server = Server::default();
        let (operations, now) = (&office.world.operations, office.now());
        let environment = operations.environment(office.world.environment).unwrap();
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    operations.schedule_deliveries(environment.id).unwrap();
                    let writer = &Scribe(Ok(()));
                    let carrier =
                        Carrier { writer, mailer: &server, test_to: Some("t@example.net"), until: now };
                    operations.carry_deliveries(&environment, &carrier).unwrap();
                });
            }
        });
        office.carry(&server);
        let mut ids: Vec<String> = server.has().into_iter().map(|mail| mail.message_id).collect();
        ids.sort();
        let all = ids.len();
        ids.dedup();
        assert_eq!((all, ids.len(), office.all().len()), (12, 12, 12), "{engine}");
        assert!(office.all().iter().all(|row| row.state == DeliveryState::Sent));
    }
}

#[test]
fn asking_again_is_on_purpose() {
    let office = Office::on(Engine::Sqlite, Some("anna@example.org"));
    office.issue();
    assert!(office.send("INV-000001", &[]).unwrap_err().contains("mail terms"));
    office.terms(false);
    let first = office.send("INV-000001", &[]).unwrap();
    assert_eq!((first[0].ordinal, first.len()), (0, 1));
    assert!(office.send("INV-000001", &["Anna@example.org"]).unwrap_err().contains("on its way"));
    let other = office.send("INV-000001", &["b@example.org", "B@example.org", "c@example.org"]).unwrap();
    assert_eq!(
        other.iter().map(|row| (row.ordinal, &*row.recipient)).collect::<Vec<_>>(),
        [(1, "b@example.org"), (1, "c@example.org")]
    );
    let server = Server::default();
    assert_eq!(office.carry(&server).sent, 3);
    assert_eq!(office.send("INV-000001", &[]).unwrap()[0].ordinal, 2);
    assert_eq!(office.carry(&server).sent, 1);
    for wrong in ["a", "ä@example.org", "a@b\r\nBcc: c@d.e"] {
        assert!(office.send("INV-000001", &[wrong]).is_err(), "{wrong}");
    }
    // What was asked for by name before the outbox was looked through is not sent once more there, and to the customer
    // it goes all the same.
    office.terms(true);
    office.world.advance("2024-03-01T00:00:00Z");
    office.send("INV-000002", &["b@example.org"]).unwrap();
    assert_eq!(office.schedule(), 1);
    office.world.advance("2024-04-01T00:00:00Z");
    office.send("INV-000003", &["ANNA@example.org"]).unwrap();
    assert_eq!(office.schedule(), 0);
    assert_eq!(office.carry(&server).sent, 3);
}

#[test]
fn those_that_are_named_are_sent_and_no_others() {
    let office = Office::sending(Engine::Sqlite, Some("anna@example.org"));
    office.world.advance("2024-03-01T00:00:00Z");
    assert_eq!(office.schedule(), 2);
    let made = office.send("INV-000001", &["b@example.org", "c@example.org"]).unwrap();
    let (server, scribe) = (Server::default(), Scribe(Ok(())));
    let environment = office.world.operations.environment(office.world.environment).unwrap();
    let carrier = Carrier { writer: &scribe, mailer: &server, test_to: Some("t@b.c"), until: office.now() };
    let these: Vec<DeliveryId> = made.iter().map(|row| row.id).collect();
    let carried = office.world.operations.carry_named_deliveries(&environment, &carrier, &these).unwrap();
    assert_eq!((carried.sent, server.has().len()), (2, 2));
    assert_eq!(office.carry(&server).sent, 2, "the others are sent in their turn");
}

#[test]
fn whoever_does_not_want_to_wait_waits_for_none_of_them() {
    let office = Office::on(Engine::Sqlite, Some("anna@example.org"));
    office.terms(false);
    office.issue();
    let names: Vec<String> = (0..120).map(|number| format!("b{number}@example.org")).collect();
    for some in names.chunks(20) {
        office.send("INV-000001", &some.iter().map(String::as_str).collect::<Vec<_>>()).unwrap();
    }
    let busy = Server::answers((0..240).map(|_| later()));
    assert_eq!(office.carry(&busy).waiting, 120);
    // The last one asked for waits far behind those that are tried again within minutes.
    office.wait(10 * 60 * MINUTE);
    office.send("INV-000001", &["last@example.org"]).unwrap();
    office.wait(-9 * 60 * MINUTE);
    let carried = office.carry_with(&busy, &Scribe(Ok(())), Instant::MAX);
    assert_eq!((carried.waiting, carried.sent), (120, 1));
}

#[test]
fn in_a_live_environment_letters_go_to_whom_they_are_for() {
    let office = Office::sending(Engine::Sqlite, Some("anna@example.org"));
    office.issue();
    office.schedule();
    let (server, scribe) = (Server::default(), Scribe(Ok(())));
    let environment = office.world.operations.environment(office.world.environment).unwrap();
    let live = Environment { kind: EnvironmentKind::Live, ..environment };
    let carrier = Carrier { writer: &scribe, mailer: &server, test_to: Some("t@b.c"), until: office.now() };
    assert_eq!(office.world.operations.carry_deliveries(&live, &carrier).unwrap().sent, 1);
    let [mail] = &server.has()[..] else { panic!("one mail") };
    assert_eq!((&*mail.to, &*mail.subject), ("anna@example.org", "INV-000001, 34.51 EUR"));
    let view = office.world.operations.delivery(live.id, office.only().id).unwrap();
    assert_eq!(view.attempts[0].begun.recipient, "anna@example.org");
}

/// Writes where the document's page is, or that nobody knows.
struct Leader;

impl WritesLetters for Leader {
    fn letter(&self, _: &Printed, Said { own, link, .. }: Said<'_>) -> Result<Letter, Unwritten> {
        let nobody = || Unwritten { why: "nobody knows where".to_owned(), is_final: false };
        let has_link = own.iter().any(LetterWords::has_link);
        let text = if has_link { link.ok_or_else(nobody)? } else { link.unwrap_or("none") };
        let (text, html) = (text.to_owned(), String::new());
        let (subject, language) = ("s".to_owned(), "en".to_owned());
        Ok(Letter { subject, language, text, html, words: 1, files: Vec::new() })
    }
}

#[test]
fn a_letter_has_a_link_where_its_seller_wants_one_and_waits_where_none_can_be_made() {
    for engine in ENGINES {
        let mut office = Office::sending(engine, Some("anna@example.org"));
        let (environment, seller, now) = (office.world.environment, office.world.seller, office.world.now());
        let words = |text: &str| {
            let text = text.to_owned();
            vec![LetterWords {
                of: LetterOf::Invoice,
                language: "en".to_owned(),
                subject: "s".to_owned(),
                text,
            }]
        };
        let keep = |office: &Office, letters: Vec<LetterWords>| {
            office.world.act(move |act| {
                sellers::amend(act, environment, (seller, now), |before| {
                    let mut changed = before.clone();
                    changed.more.letters.clone_from(&letters);
                    Ok(changed)
                })
            });
        };
        keep(&office, words("See {link}"));
        office.issue();
        office.schedule();
        let carry = |office: &Office, server: &Server| {
            let environment = office.world.operations.environment(environment).unwrap();
            let (test_to, until) = (Some("t@b.c"), office.now());
            let carrier = Carrier { writer: &Leader, mailer: server, test_to, until };
            office.world.operations.carry_deliveries(&environment, &carrier).unwrap()
        };
        let server = Server::default();
        assert_eq!((carry(&office, &server).waiting, server.has().len()), (1, 0), "{engine}");
        assert_eq!(office.only().state, DeliveryState::Retrying);

        office.world.operations.public_url = Some(PublicUrl::parse("https://billing.example.com").unwrap());
        office.wait(2 * MINUTE);
        assert_eq!(carry(&office, &server).sent, 1, "{engine}");
        let text = server.has()[0].text.clone();
        let token = Token::read(text.strip_prefix("https://billing.example.com/links/").unwrap()).unwrap();
        let shown = |office: &Office| {
            let operations = &office.world.operations;
            operations.proved(&token).and_then(|linked| operations.linked(&linked))
        };
        let printed = shown(&office).unwrap();
        assert_eq!(printed.issued.number.as_deref(), Some("INV-000001"));
        let day = 24 * 60 * MINUTE;
        office.wait(i64::from(LETTER_LINK_DAYS) * day - MINUTE);
        assert!(shown(&office).is_ok());
        office.wait(MINUTE);
        assert!(matches!(shown(&office), Err(NotShown::Expired)));

        // Whoever has no use for a link is given none.
        keep(&office, words("See below"));
        office.send("INV-000001", &["b@example.org"]).unwrap();
        assert_eq!(carry(&office, &server).sent, 1, "{engine}");
        assert_eq!(server.has()[1].text, "none");
    }
}

/// Falls over one document's number, and writes all others.
struct Clumsy(&'static str);

impl WritesLetters for Clumsy {
    fn letter(&self, printed: &Printed, said: Said<'_>) -> Result<Letter, Unwritten> {
        assert_ne!(printed.issued.number.as_deref(), Some(self.0), "on purpose");
        Scribe(Ok(())).letter(printed, said)
    }
}

#[test]
fn a_letter_that_cannot_be_written_for_a_fault_of_ours_stops_no_other() {
    let office = Office::sending(Engine::Sqlite, Some("anna@example.org"));
    office.world.advance("2024-04-01T00:00:00Z");
    assert_eq!(office.schedule(), 3);
    let (server, clumsy) = (Server::default(), Clumsy("INV-000001"));
    let environment = office.world.operations.environment(office.world.environment).unwrap();
    let carrier = Carrier { writer: &clumsy, mailer: &server, test_to: Some("t@b.c"), until: office.now() };
    let carried = office.world.operations.carry_deliveries(&environment, &carrier).unwrap();
    assert_eq!((carried.sent, carried.waiting), (2, 1));
    let row = office.all().into_iter().find(|row| row.state == DeliveryState::Retrying).unwrap();
    assert!(row.answer.unwrap().contains("a fault of farthing itself"));
}

/// What a person does with a delivery.
type Change = fn(
    &mut store::Act<'_>,
    ids::EnvironmentId,
    (DeliveryId, Instant),
) -> Result<DeliveryRow, store::ActError<operations::Refusal>>;

#[test]
fn what_was_not_sent_can_be_cancelled_and_what_was_cannot() {
    let office = Office::sending(Engine::Sqlite, Some("anna@example.org"));
    office.world.advance("2024-03-01T00:00:00Z");
    assert_eq!(office.schedule(), 2);
    let (environment, now) = (office.world.environment, office.now());
    let [first, second] = &office.all()[..] else { panic!("two") };
    let (first, second) = (first.id, second.id);
    let asked = |change: Change, id| {
        let done = office.world.operations.store.write(move |act| change(act, environment, (id, now)));
        done.map_err(|why| operations::Failed::from(why).to_string())
    };
    assert_eq!(asked(deliveries::cancel, first).unwrap().state, DeliveryState::Suppressed);
    assert!(asked(deliveries::cancel, first).unwrap_err().contains("suppressed"));
    assert!(asked(deliveries::retry, first).unwrap_err().contains("suppressed"));
    assert!(asked(deliveries::retry, second).unwrap_err().contains("not tried yet"));
    assert_eq!(office.carry(&Server::default()).sent, 1);
    assert!(asked(deliveries::cancel, second).unwrap_err().contains("cannot be taken back"));
    assert!(asked(deliveries::retry, second).unwrap_err().contains("was sent"));
    let never = DeliveryId::from_bytes([9; 16]);
    assert!(asked(deliveries::retry, never).unwrap_err().contains("no delivery"));
}

#[test]
fn letters_leave_at_the_hour_that_the_seller_says() {
    let office = Office::on(Engine::Sqlite, Some("anna@example.org"));
    let terms = MailTerms {
        from_name: Some("Billing".to_owned()),
        from_address: "billing@example.com".to_owned(),
        reply_to: None,
        return_path: None,
        on_issue: true,
        send_hour: Some(8),
    };
    let (environment, seller, now) = (office.world.environment, office.world.seller, office.now());
    let set = |terms: MailTerms| {
        let act =
            move |act: &mut store::Act<'_>| deliveries::set_terms(act, environment, (seller, now), &terms);
        office.world.operations.store.write(act).map_err(|why| operations::Failed::from(why).to_string())
    };
    for (wrong, words) in [
        (MailTerms { from_address: "ä@b.c".to_owned(), ..terms.clone() }, "from_address"),
        (MailTerms { reply_to: Some("b".to_owned()), ..terms.clone() }, "reply_to"),
        (MailTerms { return_path: Some("b+{id}@c.d".to_owned()), ..terms.clone() }, "return_path"),
        (MailTerms { from_name: Some("x".repeat(201)), ..terms.clone() }, "from_name"),
        (MailTerms { from_name: Some("a\r\nBcc: b@c.d".to_owned()), ..terms.clone() }, "one line"),
        (MailTerms { send_hour: Some(24), ..terms.clone() }, "send_hour"),
    ] {
        assert!(set(wrong).unwrap_err().contains(words), "{words}");
    }
    set(terms).unwrap();
    office.issue();
    office.schedule();
    // At 1:00 in Berlin, where the environment is: the same morning there.
    assert_eq!(office.only().next_at, Some(at("2024-02-01T07:00:00Z")));
    assert_eq!(office.carry(&Server::default()), Carried::default());
    office.world.advance("2024-02-01T07:00:00Z");
    assert_eq!(office.carry(&Server::default()).sent, 1);
}
