//! E-invoices reach their network: by themselves when they are issued, under one id however often they are handed over, and
//! what the network says of them is kept once, in whichever order it comes.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use billing::{Customer, CustomerMore, EInvoice, EInvoiceFormat, EInvoiceProfile};
use calendar::Instant;
use ids::{InvoiceId, SubmissionId};
use operations::concessions::Conceded;
use operations::deliveries::Unwritten;
use operations::printing::Printed;
use operations::submissions::{
    self, Handed, Kept, Listed, NetworkPlaces, Networks, SubmissionRow, SubmissionState, SubmissionView,
    Submitter, WritesEInvoices, WrittenEInvoice,
};
use operations::voiding::{self, VoidAsked};
use operations::{Environment, Failed, customers};
use ports::{Clock, HandedOver, Handing, Network, NetworkFault, NetworkHealth, News, Said};
use sql::Engine;

use crate::conceding::conceded;
use crate::world::{self, ENGINES, World, at, key};

/// A wall clock that the test moves.
struct Wall(AtomicI64);

impl Clock for Wall {
    fn now(&self) -> Instant {
        Instant::from_micros(self.0.load(Ordering::Relaxed))
    }
}

/// What a network was handed: id, number, kind, whether it is live, and the bytes.
type Has = (String, String, String, bool, Vec<u8>);

/// A network that answers what it is told to, takes everything after, and says what it is told to say.
#[derive(Default)]
struct Net {
    ends: Mutex<Vec<Handing>>,
    has: Mutex<Vec<Has>>,
    news: Mutex<Vec<News>>,
    kept: Mutex<Vec<String>>,
    aside: Mutex<Vec<String>>,
    /// Why it is away.
    away: Mutex<Option<String>>,
    /// Kills whoever hands something over, once it has it.
    kills: Mutex<bool>,
    /// What it was asked about, where it is.
    asked: Option<Mutex<Vec<String>>>,
}

/// The same as a port.
struct Line(Arc<Net>);

impl Net {
    fn ends(ends: impl IntoIterator<Item = Handing>) -> Arc<Net> {
        Arc::new(Net { ends: Mutex::new(ends.into_iter().collect()), ..Net::default() })
    }

    fn ids(&self) -> Vec<String> {
        self.has.lock().unwrap().iter().map(|has| has.0.clone()).collect()
    }

    fn says(&self, id: &str, said: Said) {
        self.says_at(id, said, None);
    }

    fn says_at(&self, id: &str, said: Said, at: Option<Instant>) {
        let mut news = self.news.lock().unwrap();
        let name = format!("{id}.{}.json", news.len());
        news.push(News { id: id.to_owned(), name, said, at });
    }

    fn settled(&self, news: &News) {
        self.news.lock().unwrap().retain(|one| one.name != news.name);
    }
}

impl Network for Line {
    fn place(&self) -> &str {
        "a test"
    }

    fn hand_over(&self, document: &HandedOver<'_>) -> Handing {
        let HandedOver { id, number, kind, is_live, xml, .. } = *document;
        assert_eq!((document.network, document.receiver.name.as_str()), ("peppol", "anna"));
        assert_eq!(document.sender.name, "Kestrel Works GmbH");
        let has = (id.to_owned(), number.to_owned(), kind.to_owned(), is_live, xml.to_vec());
        self.0.has.lock().unwrap().push(has);
        assert!(!*self.0.kills.lock().unwrap(), "killed");
        let mut ends = self.0.ends.lock().unwrap();
        match ends.is_empty() {
            true => Handing::Taken { reference: None, answer: "it has it".to_owned() },
            false => ends.remove(0),
        }
    }

    fn asks_about_each(&self) -> bool {
        self.0.asked.is_some()
    }

    fn news(&self, open: &[String]) -> Result<Vec<News>, NetworkFault> {
        if let Some(asked) = &self.0.asked {
            asked.lock().unwrap().extend(open.iter().cloned());
        }
        Ok(self.0.news.lock().unwrap().clone())
    }

    fn kept(&self, news: &News) -> Result<(), NetworkFault> {
        self.0.kept.lock().unwrap().push(news.name.clone());
        self.0.settled(news);
        Ok(())
    }

    fn put_aside(&self, news: &News, why: &str) -> Result<(), NetworkFault> {
        self.0.aside.lock().unwrap().push(why.to_owned());
        self.0.settled(news);
        Ok(())
    }

    fn check(&self) -> Result<NetworkHealth, NetworkFault> {
        match &*self.0.away.lock().unwrap() {
            Some(why) => Err(NetworkFault(why.clone())),
            None => Ok(NetworkHealth { words: "well".to_owned(), wants_a_look: false }),
        }
    }
}

/// Writes a line, or says why not; a long one leaves a table out.
struct Scribe(Result<&'static str, &'static str>);

impl WritesEInvoices for Scribe {
    fn e_invoice(&self, printed: &Printed, taken: EInvoice) -> Result<WrittenEInvoice, Unwritten> {
        let said =
            self.0.map_err(|why| Unwritten { why: why.to_owned(), is_final: why.starts_with("never") })?;
        let number = printed.issued.number.clone().unwrap();
        let xml = format!("{said} {number} {}", taken.profile.code()).into_bytes();
        let left_out = said.starts_with("long").then(|| "the table: it is too long".to_owned());
        Ok(WrittenEInvoice { name: format!("{number}.xml"), xml, left_out: left_out.into_iter().collect() })
    }
}

/// A world with one customer.
struct Office {
    world: World,
    wall: Arc<Wall>,
}

const START: &str = "2026-03-01T10:00:00Z";
const MINUTE: i64 = 60_000_000;
const WRITTEN: Scribe = Scribe(Ok("xml of"));

fn by(net: &Arc<Net>) -> Networks {
    let place: Box<dyn Network> = Box::new(Line(Arc::clone(net)));
    Networks([(key("peppol"), NetworkPlaces { live: None, test: Some(place) })].into())
}

impl Office {
    fn on(engine: Engine, network: Option<&str>) -> Office {
        let mut world = world::empty(engine);
        let wall = Arc::new(Wall(AtomicI64::new(at(START).as_micros())));
        world.operations.clock = wall.clone();
        world.begin(world::CATALOG);
        world.subscribe("anna", "pro", "2024-01-31T09:30:00Z", 0);
        let office = Office { world, wall };
        office.takes(EInvoiceProfile::Peppol, network);
        office
    }

    /// The same with one invoice that was issued.
    fn with_one(engine: Engine) -> Office {
        let office = Office::on(engine, Some("peppol"));
        office.world.advance("2024-02-01T00:00:00Z");
        office
    }

    fn takes(&self, profile: EInvoiceProfile, network: Option<&str>) {
        let (environment, now) = (self.world.environment, self.world.now());
        let (id, network) = (self.world.customers["anna"], network.map(key));
        let e_invoice = Some(EInvoice { profile, format: EInvoiceFormat::Ubl });
        self.world.act(move |act| {
            customers::amend(act, environment, (id, now), |before| {
                let more = CustomerMore { e_invoice, network: network.clone(), ..CustomerMore::default() };
                Ok(Customer { more, ..before.clone() })
            })
        });
    }

    fn environment(&self) -> Environment {
        self.world.operations.environment(self.world.environment).unwrap()
    }

    fn wait(&self, micros: i64) {
        self.wall.0.fetch_add(micros, Ordering::Relaxed);
    }

    fn schedule(&self, networks: &Networks) -> u32 {
        self.world.operations.schedule_submissions(&self.environment(), networks).unwrap()
    }

    fn hand_over_with(&self, networks: &Networks, writer: &Scribe) -> Handed {
        let with = Submitter { writer, networks, until: self.wall.now() };
        self.world.operations.hand_over_submissions(&self.environment(), &with).unwrap()
    }

    /// A whole round.
    fn round(&self, net: &Arc<Net>) -> Handed {
        let networks = by(net);
        self.schedule(&networks);
        self.hand_over_with(&networks, &WRITTEN)
    }

    fn void(&self, number: &str) {
        let (invoice, now) = (self.document(number), self.world.now());
        let asked = VoidAsked { invoice, reason: "no address".to_owned(), now };
        let (environment, operations) = (self.world.environment, self.world.operations.clone());
        self.world.act(move |act| voiding::void(act, &operations, environment, &asked).map(drop));
    }

    fn answers(&self, net: &Arc<Net>) -> Kept {
        self.world.operations.keep_network_answers(&by(net)).unwrap()
    }

    fn all(&self) -> Vec<SubmissionRow> {
        let (operations, environment) = (&self.world.operations, self.world.environment);
        operations.submissions(environment, &Listed::default(), ("", 100)).unwrap()
    }

    fn only(&self) -> SubmissionRow {
        let [only] = &self.all()[..] else { panic!("{:?}", self.all()) };
        only.clone()
    }

    fn view(&self, id: SubmissionId) -> SubmissionView {
        self.world.operations.submission(self.world.environment, id).unwrap()
    }

    fn document(&self, number: &str) -> InvoiceId {
        self.world.operations.document_id(self.world.environment, number).unwrap()
    }

    fn submit(&self, number: &str) -> Result<SubmissionRow, String> {
        let (environment, of) = (self.world.environment, (self.document(number), self.wall.now()));
        let done = self.world.operations.store.write(move |act| submissions::submit(act, environment, of));
        done.map_err(|why| Failed::from(why).to_string())
    }

    fn retry(&self, id: SubmissionId) -> Result<SubmissionRow, String> {
        let (environment, of) = (self.world.environment, (id, self.wall.now()));
        let done = self.world.operations.store.write(move |act| submissions::retry(act, environment, of));
        done.map_err(|why| Failed::from(why).to_string())
    }

    fn close(&self, id: SubmissionId) -> Result<SubmissionRow, String> {
        let (environment, of) = (self.world.environment, (id, self.wall.now()));
        let done = self.world.operations.store.write(move |act| submissions::close(act, environment, of));
        done.map_err(|why| Failed::from(why).to_string())
    }

    /// What was told of submissions, in order.
    fn told(&self) -> Vec<(String, String)> {
        let happened = self.world.operations.happened(self.world.environment, (0, 100)).unwrap();
        let of = happened.into_iter().filter(|one| one.0.kind.starts_with("submission."));
        of.map(|one| (one.0.kind, one.0.body)).collect()
    }

    fn wants_a_look(&self) -> bool {
        let doctor = self.world.operations.doctor().unwrap();
        doctor.iter().any(|check| check.message.contains("farthing submissions list --look"))
    }
}

fn later(of_all: bool) -> Handing {
    Handing::Later { answer: "come again".to_owned(), of_all }
}

#[test]
fn what_is_issued_is_handed_over_once_with_its_log() {
    for engine in ENGINES {
        let (office, net) = (Office::with_one(engine), Arc::new(Net::default()));
        let networks = by(&net);
        assert_eq!((office.schedule(&networks), office.schedule(&networks)), (1, 0), "{engine}");
        assert_eq!((office.only().state, office.only().ordinal), (SubmissionState::Waiting, 0));
        let handed = office.hand_over_with(&networks, &WRITTEN);
        assert_eq!((handed.taken, office.hand_over_with(&networks, &WRITTEN)), (1, Handed::default()));
        let row = office.only();
        assert_eq!((row.state, row.taken_at), (SubmissionState::Taken, Some(office.wall.now())), "{engine}");
        let xml = b"xml of INV-000001 peppol".to_vec();
        let has = (row.id.to_string(), "INV-000001".to_owned(), "invoice".to_owned(), false, xml.clone());
        assert_eq!(*net.has.lock().unwrap(), [has]);
        let view = office.view(row.id);
        let file = view.file.unwrap();
        assert_eq!((file.xml, &*file.name, &*file.syntax), (xml, "INV-000001.xml", "ubl"));
        assert_eq!((view.attempts.len(), &*view.number), (1, "INV-000001"));
        assert_eq!(view.attempts[0].ended.as_ref().unwrap().outcome.code(), "taken");
        assert_eq!(office.world.verify(), [""; 0], "{engine}");
    }
}

/// What does not travel along is said where people look for what became of a document.
#[test]
fn what_an_e_invoice_leaves_out_is_kept_with_the_answer() {
    let (office, net) = (Office::with_one(Engine::Sqlite), Arc::new(Net::default()));
    let networks = by(&net);
    office.schedule(&networks);
    assert_eq!(office.hand_over_with(&networks, &Scribe(Ok("long xml of"))).taken, 1);
    let view = office.view(office.only().id);
    let told = "it does not say all that its page does: the table: it is too long";
    assert!(view.row.answer.as_ref().is_some_and(|answer| answer.ends_with(told)), "{:?}", view.row);
    assert!(view.attempts[0].ended.as_ref().unwrap().answer.ends_with(told), "{:?}", view.attempts);
}

#[test]
fn documents_go_in_their_order_and_credit_notes_go_too() {
    let (office, net) = (Office::on(Engine::Sqlite, Some("peppol")), Arc::new(Net::default()));
    office.world.advance("2024-06-01T00:00:00Z");
    conceded(&office.world, "INV-000001", Conceded::Whole);
    office.round(&net);
    let has = net.has.lock().unwrap().clone();
    let of = |kind: &str| has.iter().filter(|one| one.2 == kind).map(|one| one.1.clone()).collect::<Vec<_>>();
    let invoices = of("invoice");
    assert!(invoices.len() >= 4 && invoices.is_sorted(), "{invoices:?}");
    assert_eq!(of("credit_note").len(), 1);
    let place = |wanted: &str| has.iter().position(|one| one.1 == wanted);
    assert!(place(&of("credit_note")[0]) > place("INV-000001"), "after what it credits");
}

#[test]
fn what_cancels_an_invoice_that_never_left_does_not_leave_either() {
    for engine in ENGINES {
        let (office, net) = (Office::with_one(engine), Arc::new(Net::default()));
        let networks = by(&net);
        office.schedule(&networks);
        assert_eq!(office.hand_over_with(&networks, &Scribe(Err("never: buyer.city"))).stuck, 1);
        office.void("INV-000001");
        assert_eq!(office.schedule(&networks), 1);
        assert_eq!(office.hand_over_with(&networks, &WRITTEN), Handed::default(), "{engine}");
        assert_eq!(net.ids(), [""; 0], "{engine}");
        let all = office.all();
        assert_eq!(all.len(), 2);
        for row in &all {
            assert!(row.closed_at.is_some() && row.next_at.is_none(), "{engine}: {row:?}");
            assert!(row.answer.as_ref().unwrap().starts_with("INV-000001 is void"), "{row:?}");
        }
        assert!(!office.wants_a_look(), "{engine}");
        // By hand it goes all the same.
        office.submit("CN-000001").unwrap();
        assert_eq!(office.round(&net).taken, 1, "{engine}");
    }
}

#[test]
fn what_cancels_an_invoice_that_waits_leaves_after_it() {
    for engine in ENGINES {
        let (office, net) = (Office::with_one(engine), Net::ends([later(false)]));
        assert_eq!(office.round(&net).waiting, 1);
        office.void("INV-000001");
        let handed = office.round(&net);
        assert_eq!((handed.taken, handed.waiting), (0, 1), "{engine}: {handed:?}");
        let note = office.all().into_iter().find(|row| row.attempts == 0).unwrap();
        assert!(note.answer.unwrap().contains("it cancels INV-000001"), "{engine}");
        office.wait(2 * MINUTE);
        office.round(&net);
        office.round(&net);
        let left: Vec<String> = net.has.lock().unwrap().iter().map(|has| has.1.clone()).collect();
        assert_eq!(left, ["INV-000001", "INV-000001", "CN-000001"], "{engine}");
    }
}

#[test]
fn becoming_stuck_is_told_once() {
    for engine in ENGINES {
        let (office, net) = (Office::with_one(engine), Arc::new(Net::default()));
        let networks = by(&net);
        office.schedule(&networks);
        let none = Networks::default();
        for _ in 0..3 {
            office.hand_over_with(&none, &WRITTEN);
        }
        let told = office.told();
        let [(kind, body)] = &told[..] else { panic!("{engine}: {told:?}") };
        assert_eq!(kind, "submission.stuck");
        assert!(body.contains("\"state\":\"stuck\"") && body.contains("[networks.peppol]"), "{body}");
        // It is set, and the document lacks something: that is another matter.
        office.hand_over_with(&networks, &Scribe(Err("never: buyer.city")));
        office.hand_over_with(&networks, &WRITTEN);
        let told = office.told();
        assert_eq!(told.len(), 2, "{engine}");
        assert!(told[1].1.contains("never: buyer.city"), "{told:?}");
        let id = office.only().id;
        let look = || {
            let (operations, environment) = (&office.world.operations, office.world.environment);
            let found = operations.submissions_to_look_at(environment, ("", 10)).unwrap();
            found.into_iter().map(|row| row.id).collect::<Vec<_>>()
        };
        assert_eq!(look(), [id], "{engine}");
        office.close(id).unwrap();
        assert_eq!(look(), [], "{engine}");
        assert_eq!(office.told().len(), 2, "{engine}: who closed it knows");
    }
}

#[test]
fn a_network_that_is_not_set_is_told_with_one_that_is_called_alike() {
    let (office, net) = (Office::on(Engine::Sqlite, Some("peppl")), Arc::new(Net::default()));
    office.world.advance("2024-02-01T00:00:00Z");
    office.submit("INV-000001").unwrap();
    office.round(&net);
    let answer = office.only().answer.unwrap();
    assert!(answer.contains("no network \"peppl\" (did you mean \"peppol\"?)"), "{answer}");
}

#[test]
fn moments_that_cannot_be_are_put_aside() {
    let (office, net) = (Office::with_one(Engine::Sqlite), Arc::new(Net::default()));
    office.round(&net);
    let id = office.only().id.to_string();
    let cleared = || Said::Cleared { number: "KSEF-1".to_owned() };
    net.says_at(&id, Said::Delivered, Some(at("2126-03-01T10:00:00Z")));
    net.says_at(&id, cleared(), Some(at("2026-02-28T22:00:00Z")));
    let kept = office.answers(&net);
    assert_eq!((kept.kept, kept.put_aside, office.only().state), (0, 2, SubmissionState::Taken));
    let aside = net.aside.lock().unwrap().clone();
    assert!(aside[0].contains("ahead of now") && aside[1].contains("before the document"), "{aside:?}");
    // Clocks are not all alike.
    net.says_at(&id, cleared(), Some(at("2026-03-01T09:59:00Z")));
    assert_eq!((office.answers(&net).kept, office.only().state), (1, SubmissionState::Cleared));
}

#[test]
fn what_was_issued_before_there_was_a_network_is_handed_over_by_hand() {
    let (office, net) = (Office::on(Engine::Sqlite, None), Arc::new(Net::default()));
    office.world.advance("2024-02-01T00:00:00Z");
    assert!(office.submit("INV-000001").unwrap_err().contains("to no network"));
    office.takes(EInvoiceProfile::XRechnung, Some("peppol"));
    assert_eq!(office.round(&net), Handed::default(), "it was before");
    let made = office.submit("INV-000001").unwrap();
    assert_eq!(made.ordinal, 0);
    assert!(office.submit("INV-000001").unwrap_err().contains("done by itself"));
    assert_eq!(office.round(&net).taken, 1);
    // As the customer takes it now, of what was issued then.
    assert_eq!(net.has.lock().unwrap()[0].4, b"xml of INV-000001 xrechnung");
    let told = office.submit("INV-000001").unwrap_err();
    assert!(told.contains("a second invoice"), "{told}");
    // What is issued from now on goes by itself, and once it has no network any more, no longer.
    office.world.advance("2024-03-01T00:00:00Z");
    office.takes(EInvoiceProfile::XRechnung, None);
    assert_eq!(office.round(&net).taken, 1, "it had one when it was issued");
    office.world.advance("2024-04-01T00:00:00Z");
    assert_eq!(office.round(&net), Handed::default());
}

#[test]
fn a_network_that_is_not_set_is_waited_for() {
    for engine in ENGINES {
        let (office, net) = (Office::with_one(engine), Arc::new(Net::default()));
        let none = Networks::default();
        // Of a test environment nothing goes by itself to a network that takes live documents alone.
        assert_eq!(office.schedule(&none), 0, "{engine}");
        office.submit("INV-000001").unwrap();
        assert_eq!(office.hand_over_with(&none, &WRITTEN), Handed::default());
        let row = office.only();
        assert_eq!((row.state, row.attempts), (SubmissionState::Stuck, 0), "{engine}");
        assert!(row.answer.unwrap().contains("[networks.peppol]"));
        assert!(office.wants_a_look());
        let places = NetworkPlaces { live: Some(Box::new(Line(Arc::clone(&net)))), test: None };
        let live_alone = Networks([(key("peppol"), places)].into());
        office.hand_over_with(&live_alone, &WRITTEN);
        assert!(office.only().answer.unwrap().contains("test_folder"), "{engine}");
        assert_eq!(net.ids(), [""; 0], "no document of a test goes to a live network");
        assert_eq!(office.round(&net).taken, 1, "{engine}: it goes on by itself");
        assert!(!office.wants_a_look());
    }
}

#[test]
fn a_network_that_is_away_ends_nothing() {
    for engine in ENGINES {
        let net =
            Net::ends([later(false), Handing::Unknown { answer: "the line broke".to_owned() }, later(true)]);
        let office = Office::with_one(engine);
        *net.away.lock().unwrap() = Some("its disk is not mounted".to_owned());
        let away = office.round(&net).away;
        assert_eq!((away.len(), &*away[0].1), (1, "its disk is not mounted"));
        let row = office.only();
        assert_eq!((row.state, row.attempts), (SubmissionState::Waiting, 0), "{engine}: nothing was begun");
        assert_eq!(row.answer.as_deref(), Some("its disk is not mounted"));
        *net.away.lock().unwrap() = None;
        assert_eq!(office.round(&net).waiting, 1);
        let pause = office.only().next_at.unwrap().as_micros() - office.wall.now().as_micros();
        assert!((MINUTE..=MINUTE * 5 / 4).contains(&pause), "{pause}");
        assert_eq!(office.round(&net), Handed::default(), "it is not due");
        office.wait(pause);
        assert_eq!(office.round(&net).waiting, 1);
        assert_eq!((office.only().tries, office.only().answer.as_deref()), (2, Some("the line broke")));
        office.wait(3 * MINUTE);
        assert_eq!(office.round(&net).away.len(), 1);
        assert_eq!((office.only().tries, office.only().attempts), (2, 3), "{engine}: that was no try of it");
        office.wait(3 * MINUTE);
        assert_eq!(office.round(&net).taken, 1, "{engine}");
        let ids = net.ids();
        assert_eq!(ids, vec![office.only().id.to_string(); 4], "under one id");
    }
}

#[test]
fn what_lacks_something_says_so_and_goes_on_once_it_is_mended() {
    let (office, net) = (Office::with_one(Engine::Sqlite), Arc::new(Net::default()));
    let networks = by(&net);
    office.schedule(&networks);
    assert_eq!(office.hand_over_with(&networks, &Scribe(Err("not now"))).waiting, 1);
    office.wait(2 * MINUTE);
    assert_eq!(office.hand_over_with(&networks, &Scribe(Err("never: buyer.electronic_address"))).stuck, 1);
    let row = office.only();
    assert_eq!((row.state, row.next_at), (SubmissionState::Stuck, None));
    assert_eq!(row.answer.as_deref(), Some("never: buyer.electronic_address"));
    assert!(office.wants_a_look());
    office.wait(1_000 * MINUTE);
    assert_eq!(office.hand_over_with(&networks, &WRITTEN), Handed::default(), "a person looks first");
    // The customer takes another e-invoice, which lacks nothing.
    office.takes(EInvoiceProfile::En16931, Some("peppol"));
    office.retry(row.id).unwrap();
    assert_eq!(office.hand_over_with(&networks, &WRITTEN).taken, 1);
    assert_eq!(net.has.lock().unwrap()[0].4, b"xml of INV-000001 en16931");
    assert_eq!(office.view(row.id).attempts.len(), 3);
    assert!(office.retry(row.id).unwrap_err().contains("the network has it"));
}

#[test]
fn what_the_network_refuses_waits_for_a_person() {
    let net = Net::ends([Handing::Refused { answer: "no such form".to_owned() }]);
    let office = Office::with_one(Engine::Sqlite);
    assert_eq!(office.round(&net).stuck, 1);
    office.wait(1_000 * MINUTE);
    assert_eq!(office.round(&net), Handed::default());
    let first = office.only();
    let closed = office.close(first.id).unwrap();
    assert!(closed.closed_at.is_some() && closed.answer.unwrap().contains("taken out by hand"));
    assert!(!office.wants_a_look());
    assert!(office.close(first.id).unwrap_err().contains("closed already"));
    // Once it is wanted after all, it is another.
    let second = office.submit("INV-000001").unwrap();
    assert_eq!((second.ordinal, second.id == first.id), (1, false));
    assert!(office.retry(first.id).unwrap_err().contains(&second.id.to_string()));
    assert_eq!(office.round(&net).taken, 1);
    assert_eq!(net.ids(), [first.id.to_string(), second.id.to_string()]);
}

#[test]
fn what_a_crash_cut_short_is_handed_over_again_as_the_same_bytes() {
    for engine in ENGINES {
        let (office, net) = (Office::with_one(engine), Arc::new(Net::default()));
        *net.kills.lock().unwrap() = true;
        let crashed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| office.round(&net)));
        assert!(crashed.is_err());
        *net.kills.lock().unwrap() = false;
        assert_eq!(office.round(&net), Handed::default(), "{engine}: the dead one has it for now");
        office.world.operations.release_submissions(office.world.environment).unwrap();
        // A newer program would write it otherwise.
        let handed = office.hand_over_with(&by(&net), &Scribe(Ok("newer xml of")));
        assert_eq!(handed.taken, 1, "{engine}");
        let has = net.has.lock().unwrap().clone();
        assert_eq!((has.len(), &has[0]), (2, &has[1]), "{engine}: the same id and the same bytes");
        let outcomes = |view: &SubmissionView| -> Vec<&'static str> {
            view.attempts.iter().map(|one| one.ended.as_ref().unwrap().outcome.code()).collect()
        };
        assert_eq!(outcomes(&office.view(office.only().id)), ["unknown", "taken"]);
    }
}

#[test]
fn what_the_network_says_is_kept_once_in_any_order_and_told() {
    for engine in ENGINES {
        let (office, net) = (Office::with_one(engine), Arc::new(Net::default()));
        office.round(&net);
        let id = office.only().id.to_string();
        net.says(&id, Said::Delivered);
        net.says(&id, Said::Taken { reference: Some("AP-1".to_owned()) });
        net.says(&id, Said::Cleared { number: "KSEF-1".to_owned() });
        net.says(&id, Said::Delivered);
        assert_eq!(office.answers(&net).kept, 4);
        assert_eq!(office.answers(&net), Kept::default(), "{engine}: they need not come again");
        let row = office.only();
        assert_eq!(
            (row.state, row.answer.as_deref()),
            (SubmissionState::Delivered, Some("it was delivered"))
        );
        assert_eq!((row.reference.as_deref(), row.cleared_as.as_deref()), (Some("AP-1"), Some("KSEF-1")));
        assert!(row.delivered_at.is_some() && row.cleared_at.is_some() && row.rejected_at.is_none());
        assert_eq!(office.view(row.id).answers.len(), 3, "{engine}: the same again is none");
        let kinds: Vec<String> = office.told().into_iter().map(|(kind, _)| kind).collect();
        assert_eq!(kinds, ["submission.delivered", "submission.cleared"], "{engine}");
        assert!(office.close(row.id).unwrap_err().contains("nothing to look at"));
        assert!(!office.wants_a_look());

        let (code, reason) = (Some("EC02".to_owned()), "the buyer refuses it".to_owned());
        net.says(&id, Said::Rejected { code, reason });
        office.answers(&net);
        let row = office.only();
        assert_eq!((row.state, row.rejection_code.as_deref()), (SubmissionState::Rejected, Some("EC02")));
        assert_eq!(row.answer.as_deref(), Some("EC02: the buyer refuses it"));
        let (kind, body) = office.told().pop().unwrap();
        assert_eq!(kind, "submission.rejected");
        for words in ["\"number\":\"INV-000001\"", "\"code\":\"EC02\"", "\"network\":\"peppol\"", id.as_str()]
        {
            assert!(body.contains(words), "{words}: {body}");
        }
        assert!(office.wants_a_look());
        assert!(office.retry(row.id).unwrap_err().contains("submit the document again"));
        // Once it is put right, it goes under another id, and nobody need look at the first any more.
        let second = office.submit("INV-000001").unwrap();
        assert_eq!(office.round(&net).taken, 1);
        assert_eq!((second.ordinal, net.ids().len()), (1, 2));
        assert!(!office.wants_a_look(), "{engine}");
        assert_eq!(office.world.verify(), [""; 0], "{engine}");
    }
}

#[test]
fn an_answer_that_is_there_before_the_hand_over_was_kept_stands() {
    let (office, net) = (Office::with_one(Engine::Sqlite), Arc::new(Net::default()));
    *net.kills.lock().unwrap() = true;
    let crashed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| office.round(&net)));
    assert!(crashed.is_err());
    *net.kills.lock().unwrap() = false;
    net.says(&office.only().id.to_string(), Said::Delivered);
    assert_eq!(office.answers(&net).kept, 1);
    office.wait(60 * MINUTE);
    assert_eq!(office.round(&net), Handed::default(), "the network has it, as it said itself");
    let row = office.only();
    assert_eq!((row.state, row.next_at), (SubmissionState::Delivered, None));
    assert!(row.taken_at.is_some());
}

#[test]
fn answers_about_nothing_are_put_aside_and_stop_nothing() {
    let (office, net) = (Office::with_one(Engine::Sqlite), Arc::new(Net::default()));
    office.round(&net);
    let id = office.only().id.to_string();
    net.says("nothing", Said::Delivered);
    net.says("sbm_00000000000000000000000000", Said::Delivered);
    net.says(&id, Said::Delivered);
    let kept = office.answers(&net);
    assert_eq!((kept.kept, kept.put_aside, office.only().state), (1, 2, SubmissionState::Delivered));
    let aside = net.aside.lock().unwrap().clone();
    assert!(aside[0].contains("no submission") && aside[1].contains("nothing was handed over"), "{aside:?}");
    // What another network says of it is not believed.
    let other = Arc::new(Net::default());
    other.says(&id, Said::Rejected { code: None, reason: "x".to_owned() });
    let place: Box<dyn Network> = Box::new(Line(Arc::clone(&other)));
    let ksef = Networks([(key("ksef"), NetworkPlaces { live: None, test: Some(place) })].into());
    assert_eq!(office.world.operations.keep_network_answers(&ksef).unwrap().put_aside, 1);
    assert!(other.aside.lock().unwrap()[0].contains("not by \"ksef\""));
    // Nor what a live network says of a test.
    let place: Box<dyn Network> = Box::new(Line(Arc::clone(&other)));
    other.says(&id, Said::Rejected { code: None, reason: "x".to_owned() });
    let live = Networks([(key("peppol"), NetworkPlaces { live: Some(place), test: None })].into());
    assert_eq!(office.world.operations.keep_network_answers(&live).unwrap().put_aside, 1);
    assert_eq!(office.only().state, SubmissionState::Delivered);
}

#[test]
fn a_network_may_be_asked_about_each_of_which_more_is_expected() {
    let net = Arc::new(Net { asked: Some(Mutex::default()), ..Net::default() });
    let office = Office::on(Engine::Sqlite, Some("peppol"));
    office.world.advance("2024-05-01T00:00:00Z");
    office.round(&net);
    let ids: Vec<String> = office.all().iter().map(|row| row.id.to_string()).collect();
    assert!(ids.len() > 1);
    net.says(&ids[0], Said::Delivered);
    assert_eq!(office.answers(&net).kept, 1);
    // Twice, as there was something new the first time.
    assert_eq!(*net.asked.as_ref().unwrap().lock().unwrap(), [&ids[..], &ids[..]].concat());
    net.asked.as_ref().unwrap().lock().unwrap().clear();
    office.answers(&net);
    assert_eq!(*net.asked.as_ref().unwrap().lock().unwrap(), ids[1..]);
}

#[test]
fn one_that_was_lost_is_closed_before_it_is_handed_over_again() {
    let (office, net) = (Office::with_one(Engine::Sqlite), Arc::new(Net::default()));
    office.round(&net);
    let first = office.only();
    assert!(office.submit("INV-000001").unwrap_err().contains("close that submission first"));
    assert_eq!(office.close(first.id).unwrap().state, SubmissionState::Taken);
    let second = office.submit("INV-000001").unwrap();
    assert_eq!(office.round(&net).taken, 1);
    // The network says after all that the first was rejected: the second is what counts.
    net.says(&first.id.to_string(), Said::Rejected { code: None, reason: "late".to_owned() });
    office.answers(&net);
    assert_eq!(office.view(first.id).row.state, SubmissionState::Rejected);
    assert!(!office.wants_a_look());
    assert_eq!(office.view(second.id).row.state, SubmissionState::Taken);
}

#[test]
fn what_was_closed_as_lost_and_is_there_after_all_is_not_handed_over_again() {
    let (office, net) = (Office::with_one(Engine::Sqlite), Arc::new(Net::default()));
    office.round(&net);
    let first = office.only();
    office.close(first.id).unwrap();
    net.says(&first.id.to_string(), Said::Delivered);
    office.answers(&net);
    let again = office.submit("INV-000001").unwrap_err();
    assert!(again.contains("is delivered; once more would be a second invoice there"), "{again}");
    assert_eq!(office.all().len(), 1);
}

#[test]
fn what_may_have_been_taken_says_so_when_it_is_closed() {
    let net = Net::ends([Handing::Unknown { answer: "the line broke".to_owned() }]);
    let office = Office::with_one(Engine::Sqlite);
    office.round(&net);
    let closed = office.close(office.only().id).unwrap();
    assert!(closed.answer.unwrap().contains("may have been taken before; look for its id there"));
}
