//! Letters that come back: what mail servers say later is kept once with its letter, told, and keeps an address from being
//! written to by itself until somebody says so.

use calendar::Instant;
use ids::DeliveryId;
use operations::deliveries::reports::{self, About, KeptReports, Report, ReportKind, Status, Told};
use operations::deliveries::{self, Carried, Carrier, DeliveryRow, DeliveryState, Listed, MailTerms};
use operations::{Environment, Failed};
use ports::{Mail, MailFault, Mailer, Sent};
use sql::Engine;
use store::environments::EnvironmentKind;
use store::outbox;

use crate::delivering::{MINUTE, Office, Scribe, Server};
use crate::world::{ENGINES, at};

const ANNA: &str = "anna@example.org";

/// Carries what is due as a live environment does: to whom it is for.
fn carry(office: &Office, server: &Server) -> Carried {
    let environment = office.world.operations.environment(office.world.environment).unwrap();
    let live = Environment { kind: EnvironmentKind::Live, ..environment };
    let scribe = Scribe(Ok(()));
    let carrier = Carrier { writer: &scribe, mailer: server, test_to: None, until: office.now() };
    office.world.operations.carry_deliveries(&live, &carrier).unwrap()
}

/// An office that has sent one invoice to anna.
fn sent(engine: Engine, server: &Server) -> (Office, DeliveryRow) {
    let office = Office::sending(engine, Some(ANNA));
    office.issue();
    office.schedule();
    assert_eq!(carry(&office, server).sent, 1, "{engine}");
    let row = office.only();
    (office, row)
}

fn told(recipients: &[&str], kind: ReportKind, status: &str) -> Told {
    Told {
        recipients: recipients.iter().map(|&one| one.to_owned()).collect(),
        kind,
        status: Status::parse(status).ok(),
        reason: Some(format!("550 {status}\r\n said\u{7}")),
        at: Some(at("2026-03-01T10:05:00Z")),
    }
}

fn by_message(row: &DeliveryRow, told: Vec<Told>) -> Report {
    let about = About { message_ids: vec![row.message_id.clone()], ..About::default() };
    Report { about, told }
}

fn keep(office: &Office, report: &Report) -> Result<KeptReports, String> {
    office.world.operations.keep_report(&[office.world.environment], report).unwrap()
}

fn row(office: &Office, id: DeliveryId) -> DeliveryRow {
    office.world.operations.delivery(office.world.environment, id).unwrap().row
}

/// What was told of deliveries.
fn messages(office: &Office) -> Vec<(String, String)> {
    let environment = office.world.environment;
    let all =
        office.world.operations.store.read(|reader| outbox::messages(reader, environment, 0, 200)).unwrap();
    let of_deliveries = all.into_iter().filter(|message| message.kind.starts_with("delivery."));
    of_deliveries.map(|message| (message.kind, message.body)).collect()
}

fn suppressed(office: &Office) -> Vec<String> {
    let all = office.world.operations.suppressions(office.world.environment, ("", 10)).unwrap();
    all.into_iter().map(|row| row.address).collect()
}

fn allow(office: &Office, address: &'static str) -> Result<(), String> {
    let (environment, now) = (office.world.environment, office.now());
    let act = move |act: &mut store::Act<'_>| reports::allow(act, environment, (address, now)).map(|_| ());
    office.world.operations.store.write(act).map_err(|why| Failed::from(why).to_string())
}

fn retried(office: &Office, id: DeliveryId) -> Result<(), String> {
    let (environment, now) = (office.world.environment, office.now());
    let act = move |act: &mut store::Act<'_>| deliveries::retry(act, environment, (id, now)).map(|_| ());
    office.world.operations.store.write(act).map_err(|why| Failed::from(why).to_string())
}

/// The next month's invoice, a minute later.
fn next(office: &Office, month: &str) -> DeliveryRow {
    let before = office.all();
    office.wait(MINUTE);
    office.world.advance(month);
    assert_eq!(office.schedule(), 1);
    let new: Vec<DeliveryRow> = office.all().into_iter().filter(|row| !before.contains(row)).collect();
    let [new] = &new[..] else { panic!("{new:?}") };
    new.clone()
}

#[test]
fn a_letter_that_comes_back_is_known_told_once_and_its_address_is_left_alone() {
    for engine in ENGINES {
        let server = Server::default();
        let (office, first) = sent(engine, &server);
        let bounced = by_message(&first, vec![told(&["Anna@Example.org"], ReportKind::Bounced, "5.1.1")]);
        let kept = keep(&office, &bounced).unwrap();
        assert_eq!((kept.new, kept.rows.len()), (1, 1), "{engine}");
        let now = row(&office, first.id);
        assert_eq!(
            (now.state, now.answer.as_deref()),
            (DeliveryState::Bounced, Some("5.1.1: 550 5.1.1 said\\u{7}"))
        );
        let again = keep(&office, &bounced).unwrap();
        assert_eq!((again.new, &again.rows), (0, &kept.rows), "{engine}: the same is one");
        // A service tells the same by the delivery's id, in its own words, at its own moment, and less exactly.
        for (at_its, status) in [("2026-03-01T10:04:30Z", "5.1.1"), ("2026-03-01T11:00:00Z", "")] {
            let same = Told {
                at: Some(at(at_its)),
                reason: Some("mailbox unknown".to_owned()),
                ..told(&[ANNA], ReportKind::Bounced, status)
            };
            let about = About { deliveries: vec![first.id], ..About::default() };
            let same = keep(&office, &Report { about, told: vec![same] }).unwrap();
            assert_eq!((same.new, &same.rows), (0, &kept.rows), "{engine} {at_its}");
            let came_back = row(&office, first.id).bounced_at;
            assert_eq!(came_back, Some(at("2026-03-01T10:04:30Z")), "{engine}: the earliest, {at_its}");
        }
        let view = office.world.operations.delivery(office.world.environment, first.id).unwrap();
        assert_eq!(view.reports, kept.rows);
        let [(kind, body)] = &messages(&office)[..] else { panic!("{engine}: one message") };
        assert_eq!(kind, "delivery.bounced");
        for words in [
            "\"number\":\"INV-000001\"",
            "\"status\":\"5.1.1\"",
            "\"to\":\"anna@example.org\"",
            &first.id.to_string(),
        ] {
            assert!(body.contains(words), "{words}: {body}");
        }
        let refused = retried(&office, first.id).unwrap_err();
        assert!(refused.contains("came back"), "{refused}");

        // Nothing leaves for that address by itself, nor where somebody asks for the customer's.
        let second = next(&office, "2024-03-01T00:00:00Z");
        assert_eq!(carry(&office, &server).suppressed, 1, "{engine}");
        let now = row(&office, second.id);
        let why = now.answer.as_deref().unwrap();
        assert_eq!(now.state, DeliveryState::Suppressed);
        for words in ["came back for good (5.1.1", "farthing deliveries allow anna@example.org"] {
            assert!(why.contains(words), "{why}");
        }
        office.send("INV-000002", &[]).unwrap();
        assert_eq!((carry(&office, &server).suppressed, server.has().len()), (1, 1), "{engine}");
        // Who names it knows.
        office.wait(MINUTE);
        office.send("INV-000002", &[ANNA]).unwrap();
        assert_eq!((carry(&office, &server).sent, suppressed(&office)), (1, vec![]), "{engine}");
        // What comes late about the first letter is kept, and silences nobody again.
        let late = told(&[ANNA], ReportKind::Bounced, "5.1.2");
        assert_eq!(keep(&office, &by_message(&first, vec![late])).unwrap().new, 1);
        assert_eq!((suppressed(&office), messages(&office).len()), (vec![], 2), "{engine}");
        assert_eq!(office.world.verify(), [""; 0], "{engine}");
    }
}

/// A server that takes a letter, of which word comes that it came back before the server says how this attempt ended.
struct Hasty<'o> {
    office: &'o Office,
    ends: Sent,
}

impl Mailer for Hasty<'_> {
    fn place(&self) -> &str {
        "a test"
    }

    fn send(&self, _: &Mail) -> Sent {
        let row = self.office.only();
        let bounced = by_message(&row, vec![told(&[ANNA], ReportKind::Bounced, "5.7.1")]);
        keep(self.office, &bounced).unwrap();
        self.ends.clone()
    }

    fn check(&self) -> Result<(), MailFault> {
        Ok(())
    }
}

#[test]
fn a_bounce_outlasts_the_attempt_that_it_overtakes() {
    for engine in ENGINES {
        for ends in [
            Sent::Later { code: Some(451), answer: "451 later".to_owned(), of_all: false },
            Sent::Unknown { answer: "nothing".to_owned() },
            Sent::Accepted { answer: "250 ok".to_owned() },
        ] {
            let office = Office::sending(engine, Some(ANNA));
            office.issue();
            office.schedule();
            let environment = office.world.operations.environment(office.world.environment).unwrap();
            let live = Environment { kind: EnvironmentKind::Live, ..environment };
            let (scribe, hasty) = (Scribe(Ok(())), Hasty { office: &office, ends: ends.clone() });
            let carrier = Carrier { writer: &scribe, mailer: &hasty, test_to: None, until: office.now() };
            office.world.operations.carry_deliveries(&live, &carrier).unwrap();
            let row = office.only();
            assert_eq!((row.state, row.next_at), (DeliveryState::Bounced, None), "{engine} {ends:?}");
            assert!(row.answer.as_deref().unwrap().starts_with("5.7.1"), "{engine} {ends:?}: {row:?}");
            assert_eq!(office.world.verify(), [""; 0], "{engine} {ends:?}");
        }
    }
}

#[test]
fn another_address_of_the_customer_is_written_to_and_an_allowed_one_too() {
    let server = Server::default();
    let (office, first) = sent(Engine::Sqlite, &server);
    keep(&office, &by_message(&first, vec![told(&[], ReportKind::Bounced, "5.2.1")])).unwrap();
    assert_eq!(suppressed(&office), [ANNA]);
    office.address(Some("new@example.org"));
    next(&office, "2024-03-01T00:00:00Z");
    assert_eq!(carry(&office, &server).sent, 1);
    office.address(Some(ANNA));
    next(&office, "2024-04-01T00:00:00Z");
    assert_eq!(carry(&office, &server).suppressed, 1);
    assert!(allow(&office, "nobody@example.org").unwrap_err().contains("nobody@example.org"));
    allow(&office, "ANNA@example.org").unwrap();
    assert!(allow(&office, ANNA).is_err(), "it is allowed");
    let last = next(&office, "2024-05-01T00:00:00Z");
    assert_eq!(carry(&office, &server).sent, 1);
    // That one came back as well.
    keep(&office, &by_message(&last, vec![told(&[ANNA], ReportKind::Bounced, "5.1.1")])).unwrap();
    assert_eq!(suppressed(&office), [ANNA]);
}

#[test]
fn what_says_nothing_of_the_address_silences_nobody() {
    let server = Server::default();
    let (office, first) = sent(Engine::Sqlite, &server);
    let more = |told| keep(&office, &by_message(&first, vec![told])).unwrap().new;
    assert_eq!(more(told(&[ANNA], ReportKind::Delayed, "4.4.1")), 1);
    let earlier =
        Told { at: Some(at("2026-03-01T10:02:00Z")), ..told(&[ANNA], ReportKind::Delivered, "2.0.0") };
    assert_eq!(more(earlier), 1);
    let view = office.world.operations.delivery(office.world.environment, first.id).unwrap();
    let kinds: Vec<ReportKind> = view.reports.iter().map(|report| report.kind).collect();
    assert_eq!(kinds, [ReportKind::Delivered, ReportKind::Delayed], "in order of when it happened");
    let now = row(&office, first.id);
    assert_eq!(
        (now.state, now.answer, messages(&office)),
        (DeliveryState::Sent, first.answer.clone(), vec![])
    );
    // A list that it went to has somebody who is gone, and a server that wants none of our letters.
    let of_two = vec![
        told(&["gone@inside.example.org"], ReportKind::Bounced, "5.1.1"),
        told(&[ANNA], ReportKind::Bounced, "5.7.1"),
    ];
    assert_eq!(keep(&office, &by_message(&first, of_two)).unwrap().new, 2);
    assert_eq!((row(&office, first.id).state, suppressed(&office)), (DeliveryState::Bounced, vec![]));
    let view = office.world.operations.delivery(office.world.environment, first.id).unwrap();
    let listed: Vec<&str> = view.reports.iter().map(|report| report.recipient.as_str()).collect();
    assert_eq!(
        (listed.len(), listed.contains(&"gone@inside.example.org"), messages(&office).len()),
        (4, true, 2)
    );
    // Nor where the address that was written to passed it on to one that is gone.
    more(told(&["gone@elsewhere.example", ANNA], ReportKind::Bounced, "5.1.1"));
    assert_eq!(suppressed(&office), [""; 0]);
    assert_eq!(more(told(&[ANNA], ReportKind::Bounced, "5.1.1")), 1);
    assert_eq!(suppressed(&office), [ANNA]);
}

#[test]
fn what_came_back_wants_a_person_until_its_document_leaves_again() {
    for engine in ENGINES {
        let server = Server::default();
        let (office, first) = sent(engine, &server);
        let stuck = |listed: Listed| {
            let (operations, environment) = (&office.world.operations, office.world.environment);
            let found = operations.deliveries_to_look_at(environment, &listed, ("", 10)).unwrap();
            found.into_iter().map(|row| row.id).collect::<Vec<DeliveryId>>()
        };
        assert_eq!(stuck(Listed::default()), []);
        keep(&office, &by_message(&first, vec![told(&[ANNA], ReportKind::Bounced, "5.1.1")])).unwrap();
        assert_eq!(stuck(Listed::default()), [first.id], "{engine}");
        let of = |number: &str| Listed { document: Some(number.to_owned()), ..Listed::default() };
        assert_eq!(stuck(of("INV-000001")), [first.id], "{engine}");
        let second = next(&office, "2024-03-01T00:00:00Z");
        assert_eq!(carry(&office, &server).suppressed, 1);
        assert_eq!(stuck(of(&second.document.to_string())), [], "{engine}");
        // Asked for where nothing is sent it does not leave.
        office.send("INV-000001", &[]).unwrap();
        assert_eq!(carry(&office, &server).suppressed, 1);
        assert_eq!(stuck(Listed::default()), [first.id], "{engine}");
        let next_year = Some(at("2025-01-15T00:00:00Z"));
        let scheduled = office.send_at("INV-000001", &["later@example.org"], next_year).unwrap()[0].id;
        assert_eq!(stuck(Listed::default()), [first.id], "{engine}: nobody has it until then");
        let (environment, now) = (office.world.environment, office.now());
        office.world.act(move |act| deliveries::cancel(act, environment, (scheduled, now)).map(|_| ()));
        office.wait(MINUTE);
        office.send("INV-000001", &["new@example.org"]).unwrap();
        assert_eq!(stuck(Listed::default()), [first.id], "{engine}: it is on its way, and may come back");
        assert_eq!(carry(&office, &server).sent, 1);
        assert_eq!(stuck(Listed::default()), [], "{engine}");
        let again = office.all().into_iter().find(|row| row.recipient == "new@example.org").unwrap();
        let came_back = told(&["new@example.org"], ReportKind::Bounced, "5.1.1");
        keep(&office, &by_message(&again, vec![came_back])).unwrap();
        let mut both = [first.id, again.id];
        both.sort();
        assert_eq!(stuck(Listed::default()), both, "{engine}: none of both arrived");
        office.wait(MINUTE);
        office.send("INV-000001", &["third@example.org"]).unwrap();
        assert_eq!(carry(&office, &server).sent, 1);
        assert_eq!(stuck(Listed::default()), [], "{engine}");
    }
}

/// A report of a moment, of a status and in words.
fn said(status: &str, reason: Option<&str>, moment: Option<&str>) -> Told {
    Told {
        reason: reason.map(str::to_owned),
        at: moment.map(at),
        ..told(&[ANNA], ReportKind::Bounced, status)
    }
}

#[test]
fn no_letter_comes_back_before_it_left() {
    for engine in ENGINES {
        for ends in [vec![], vec![crate::delivering::later()], vec![crate::delivering::unknown()]] {
            let office = Office::sending(engine, Some(ANNA));
            office.issue();
            office.schedule();
            // What the server put off did not leave; of what it never answered nobody knows.
            let left = if ends == [crate::delivering::later()] { "11:00" } else { "10:00" };
            let left = at(&format!("2026-03-01T{left}:00Z"));
            let server = Server::answers(ends.clone());
            carry(&office, &server);
            office.wait(60 * MINUTE);
            carry(&office, &server);
            let first = office.only();
            assert_eq!(first.state, DeliveryState::Sent, "{engine}");
            let came_back = |moment: &str| {
                let report = by_message(&first, vec![said("5.1.1", None, Some(moment))]);
                let kept = keep(&office, &report).unwrap();
                (row(&office, first.id).bounced_at.unwrap(), kept.rows[0].happened_at)
            };
            let wrong = "1970-01-01T00:00:00Z";
            let later = "2026-03-01T11:05:00Z";
            assert_eq!(came_back(later), (at(later), Some(at(later))), "{engine} {ends:?}");
            assert_eq!(came_back("2026-03-01T09:59:00Z").0, left, "{engine} {ends:?}: known, and earlier");
            assert_eq!(came_back(wrong), (left, Some(at(later))), "{engine} {ends:?}");
            let other = said("5.7.1", None, Some(wrong));
            let kept = keep(&office, &by_message(&first, vec![other])).unwrap();
            assert_eq!((kept.new, kept.rows[0].happened_at), (1, Some(at(wrong))), "it keeps its own");
            assert_eq!(row(&office, first.id).bounced_at, Some(left), "{engine} {ends:?}: as the first");
            assert_eq!(office.world.verify(), [""; 0], "{engine} {ends:?}");
        }
    }
}

#[test]
fn the_same_told_better_is_told_once_and_no_words_are_lost() {
    for engine in ENGINES {
        let no_words = |status| (status, None);
        let words = |status| (status, Some("no such user"));
        // What is said in order; how many of it are kept, how many are told, and what is answered in the end.
        for (all, kept, messages_sent, answer) in [
            (vec![no_words("5.1.1"), words("5.1.1")], 1, 1, "5.1.1: no such user"),
            (vec![no_words("5.1.1"), words(""), ("", Some("other"))], 1, 1, "5.1.1: no such user"),
            (vec![no_words(""), words("")], 1, 1, "no such user"),
            (vec![no_words(""), words("5.1.1")], 2, 1, "5.1.1: no such user"),
            (vec![no_words(""), no_words("5.1.1"), words("5.1.1")], 2, 1, "5.1.1: no such user"),
            (vec![words(""), no_words("5.1.1")], 2, 1, "5.1.1: no such user"),
            (vec![no_words("5.0.0"), words("5.1.1")], 2, 1, "5.1.1: no such user"),
            (vec![words("5.1.1"), no_words("")], 1, 1, "5.1.1: no such user"),
            // Another bounce is told, and what it said is not overwritten by words for the first.
            (vec![no_words("5.1.1"), no_words("5.7.1"), words("5.1.1")], 2, 2, "5.7.1"),
            (vec![no_words(""), no_words("5.7.1"), words("5.1.1")], 3, 2, "5.1.1: no such user"),
        ] {
            let server = Server::default();
            let (office, first) = sent(engine, &server);
            for (status, reason) in &all {
                keep(&office, &by_message(&first, vec![said(status, *reason, None)])).unwrap();
                // Again, it says nothing new.
                let again = keep(&office, &by_message(&first, vec![said(status, *reason, None)])).unwrap();
                assert_eq!(again.new, 0, "{engine} {all:?}");
            }
            let view = office.world.operations.delivery(office.world.environment, first.id).unwrap();
            assert_eq!(view.row.answer.as_deref(), Some(answer), "{engine} {all:?}");
            assert_eq!(
                (view.reports.len(), messages(&office).len()),
                (kept, messages_sent),
                "{engine} {all:?}"
            );
            assert_eq!(office.world.verify(), [""; 0], "{engine} {all:?}");
        }
    }
}

#[test]
fn who_calls_a_letter_unwanted_gets_none_by_itself() {
    let server = Server::default();
    let (office, first) = sent(Engine::Sqlite, &server);
    keep(&office, &by_message(&first, vec![told(&[], ReportKind::Complained, "")])).unwrap();
    assert_eq!(
        (row(&office, first.id).state, suppressed(&office)),
        (DeliveryState::Sent, vec![ANNA.to_owned()])
    );
    assert_eq!(messages(&office)[0].0, "delivery.complained");
    let second = next(&office, "2024-03-01T00:00:00Z");
    carry(&office, &server);
    assert!(row(&office, second.id).answer.unwrap().contains("called a letter unwanted"));
}

#[test]
fn a_report_that_quotes_nothing_is_known_by_where_it_went() {
    for engine in ENGINES {
        let office = Office::sending(engine, Some(ANNA));
        let terms = MailTerms {
            from_name: None,
            from_address: "billing@example.com".to_owned(),
            reply_to: None,
            return_path: Some("bounces+{delivery}@example.net".to_owned()),
            on_issue: true,
            send_hour: None,
        };
        let (environment, seller, now) = (office.world.environment, office.world.seller, office.now());
        office.world.act(move |act| deliveries::set_terms(act, environment, (seller, now), &terms));
        office.issue();
        office.schedule();
        let server = Server::default();
        assert_eq!(carry(&office, &server).sent, 1);
        let first = office.only();
        let path = format!("bounces+{}@example.net", first.id);
        assert_eq!(server.has()[0].return_path.as_deref(), Some(&*path), "{engine}");
        let to = |address: &str| Report {
            about: About {
                addresses: vec!["somebody@example.net".to_owned(), address.to_owned()],
                ..About::default()
            },
            told: vec![told(&[], ReportKind::Bounced, "5.1.1")],
        };
        let elsewhere = keep(&office, &to(&path.replace("example.net", "example.com"))).unwrap_err();
        assert!(elsewhere.contains("no letter that was sent from here"), "{elsewhere}");
        let kept = keep(&office, &to(&path.to_ascii_uppercase())).unwrap();
        assert_eq!((kept.new, &*kept.rows[0].recipient), (1, ANNA), "{engine}");
        assert_eq!(row(&office, first.id).state, DeliveryState::Bounced);
    }
}

#[test]
fn nothing_is_guessed() {
    let server = Server::default();
    let (office, first) = sent(Engine::Sqlite, &server);
    let second = next(&office, "2024-03-01T00:00:00Z");
    let bounced = || vec![told(&[ANNA], ReportKind::Bounced, "5.1.1")];
    let why = keep(&office, &by_message(&second, bounced())).unwrap_err();
    assert!(why.contains("no letter"), "it was not sent yet: {why}");
    carry(&office, &server);
    let both = About {
        deliveries: vec![first.id],
        message_ids: vec![second.message_id.clone()],
        addresses: Vec::new(),
    };
    let why = keep(&office, &Report { about: both, told: bounced() }).unwrap_err();
    assert!(why.contains("more than one letter"), "{why}");
    let like = DeliveryRow { message_id: format!("{}@example.net", first.id), ..first.clone() };
    assert!(keep(&office, &by_message(&like, bounced())).is_err(), "another Message-ID");
    let nothing = Report { about: About::default(), told: bounced() };
    assert!(keep(&office, &nothing).unwrap_err().contains("it names none"));
    assert_eq!(row(&office, first.id).state, DeliveryState::Sent);

    // What is of none is kept as such where somebody sent it, once.
    let (operations, environment) = (&office.world.operations, office.world.environment);
    let kept = operations.keep_any_report(environment, &nothing).unwrap();
    assert_eq!(
        (kept.new, kept.rows[0].delivery, kept.rows[0].about.as_deref()),
        (1, None, Some("it names none"))
    );
    assert_eq!(operations.keep_any_report(environment, &nothing).unwrap().new, 0);
    assert_eq!((suppressed(&office), messages(&office)), (vec![], vec![]));
    let words = operations.reports_in_words(environment).unwrap().unwrap();
    assert!(words.contains("1 reports of no letter") && !words.contains("came back"), "{words}");
    keep(&office, &by_message(&first, bounced())).unwrap();
    let words = operations.reports_in_words(environment).unwrap().unwrap();
    assert!(words.contains("1 reports of letters that came back"), "{words}");
    office.wait((reports::LATELY_DAYS + 1) * 1_440 * MINUTE);
    assert_eq!(operations.reports_in_words(environment).unwrap(), None);
}

#[test]
fn a_letter_that_came_back_is_not_tried_again_by_who_never_heard_an_answer() {
    let office = Office::sending(Engine::Sqlite, Some(ANNA));
    office.issue();
    office.schedule();
    let server = Server::answers([crate::delivering::unknown()]);
    assert_eq!(carry(&office, &server).waiting, 1);
    let first = office.only();
    assert_eq!(first.state, DeliveryState::Retrying);
    keep(&office, &by_message(&first, vec![told(&[ANNA], ReportKind::Bounced, "5.1.1")])).unwrap();
    office.wait(1_000 * MINUTE);
    assert_eq!(carry(&office, &server), Carried::default());
    let now = row(&office, first.id);
    assert_eq!((now.state, now.next_at, server.has().len()), (DeliveryState::Bounced, None, 1));
    assert_eq!(now.sent_at, Some(Instant::parse("2026-03-01T10:00:00Z").unwrap()), "when it was handed over");
}

#[test]
fn a_bounce_that_many_tell_at_once_is_told_once() {
    const AT_ONCE: [&str; 8] = ["", "5.0.0", "5.1.1", "5.1.1", "5.0.0", "", "5.1.1", "5.0.0"];
    for engine in ENGINES {
        let server = Server::default();
        let (office, letter) = sent(engine, &server);
        let all = std::sync::Barrier::new(AT_ONCE.len());
        std::thread::scope(|threads| {
            for status in AT_ONCE {
                let (office, letter, all) = (&office, &letter, &all);
                threads.spawn(move || {
                    let bounced = by_message(letter, vec![told(&[ANNA], ReportKind::Bounced, status)]);
                    all.wait();
                    keep(office, &bounced).unwrap();
                });
            }
        });
        let kinds: Vec<String> = messages(&office).into_iter().map(|(kind, _)| kind).collect();
        assert_eq!(kinds, ["delivery.bounced"], "{engine}");
        let answer = row(&office, letter.id).answer;
        assert!(answer.as_ref().is_some_and(|answer| answer.starts_with("5.1.1")), "{engine}: {answer:?}");
    }
}
