//! Documents that leave later than they are asked for, or are tried again, go by what holds on that day.

use billing::{Customer, CustomerMore, EInvoice, EInvoiceFormat, EInvoiceProfile};
use operations::customers;
use operations::deliveries::{self, Carrier, DeliveryState, Letter, Said, Unwritten, WritesLetters};
use operations::printing::Printed;
use ports::Mail;
use sql::Engine;

use crate::delivering::{Office, Server};
use crate::world::{ENGINES, at};

#[test]
fn what_is_to_leave_later_leaves_then_and_can_be_cancelled_until_then() {
    const HOUR: i64 = 3_600_000_000;
    for engine in ENGINES {
        let office = Office::sending(engine, None);
        office.issue();
        let start = office.world.now();
        let in_hours = |hours: i64| start.checked_add_micros(hours * HOUR);
        let passed = office.send_at("INV-000001", &["a@example.org"], in_hours(-1)).unwrap_err();
        assert!(passed.contains("has passed, as it is 2024-02-01T00:00:00Z here; leave it out"), "{passed}");
        let too_late = office.send_at("INV-000001", &["a@example.org"], in_hours(367 * 24)).unwrap_err();
        assert!(too_late.contains("within 366 days"), "{too_late}");
        let sent = office.send_at("INV-000001", &["a@example.org", "b@example.org"], in_hours(50)).unwrap();
        let at: Vec<_> = sent.iter().map(|row| (row.state, row.next_at)).collect();
        assert_eq!(at, [(DeliveryState::Scheduled, in_hours(50)); 2], "{engine}");
        let again = office.send("INV-000001", &["a@example.org"]).unwrap_err();
        assert!(again.contains("is on its way to a@example.org"), "{again}");
        let (environment, second, now) = (office.world.environment, sent[1].id, office.now());
        office.world.act(move |act| deliveries::cancel(act, environment, (second, now)).map(drop));
        let server = Server::default();
        // By the environment's clock, whatever the machine's says.
        office.wait(500 * HOUR);
        office.world.advance("2024-02-03T01:59:59Z");
        assert_eq!(office.carry(&server).sent, 0, "{engine}: not before");
        office.world.advance("2024-02-03T02:00:00Z");
        assert_eq!(office.carry(&server).sent, 1, "{engine}");
        let mut stand: Vec<(String, DeliveryState)> =
            office.all().into_iter().map(|row| (row.recipient, row.state)).collect();
        stand.sort_by(|a, b| a.0.cmp(&b.0));
        let [first, second] = ["a@example.org", "b@example.org"].map(str::to_owned);
        let stood = [(first, DeliveryState::Sent), (second, DeliveryState::Suppressed)];
        assert_eq!(stand, stood, "{engine}: what was cancelled stays");
    }
}

#[test]
fn who_gets_it_later_is_asked_then_unless_somebody_was_named() {
    for engine in ENGINES {
        let office = Office::on(engine, Some("old@example.org"));
        office.terms(false);
        office.issue();
        let then = Some(at("2024-02-03T00:00:00Z"));
        let open = office.send_at("INV-000001", &[], then).unwrap();
        assert_eq!((open.len(), &*open[0].recipient), (1, ""), "{engine}");
        let again = office.send_at("INV-000001", &[], then).unwrap_err();
        assert!(again.contains("on its way to old@example.org"), "{again}");
        office.send_at("INV-000001", &["named@example.org"], then).unwrap();
        office.address(Some("new@example.org"));
        office.world.advance("2024-02-03T00:00:00Z");
        let server = Server::default();
        assert_eq!(office.carry(&server).sent, 2, "{engine}");
        let mut to: Vec<String> = office.all().into_iter().map(|row| row.recipient).collect();
        to.sort();
        assert_eq!(to, ["named@example.org", "new@example.org"], "{engine}");
        let told = |mail: &Mail| mail.subject.contains("to new@example.org");
        assert_eq!(server.has().iter().filter(|mail| told(mail)).count(), 1, "{engine}");
        // Where the customer has none by then, that is said.
        office.send_at("INV-000001", &[], Some(at("2024-02-04T00:00:00Z"))).unwrap();
        office.address(None);
        office.world.advance("2024-02-04T00:00:00Z");
        assert_eq!(office.carry(&server).suppressed, 1, "{engine}");
        let open = office.all().into_iter().find(|row| row.recipient.is_empty()).unwrap();
        assert!(open.answer.unwrap().contains("no address of e-mail"), "{engine}");
    }
}

/// Writes by which rules the customer takes e-invoices, or that it cannot.
struct Former;

impl WritesLetters for Former {
    fn letter(&self, printed: &Printed, _: Said<'_>) -> Result<Letter, Unwritten> {
        let taken = printed.customer.more.e_invoice.map(|taken| taken.profile.code());
        if taken == Some("peppol") {
            return Err(Unwritten { why: "buyer.reference".to_owned(), is_final: true });
        }
        let (text, html) = (taken.unwrap_or("none").to_owned(), String::new());
        let (subject, language) = (String::new(), String::new());
        Ok(Letter { subject, language, text, html, words: 1, files: Vec::new() })
    }
}

#[test]
fn a_retried_letter_has_the_e_invoice_that_its_customer_takes_by_then() {
    for (mended, text) in [(None, "none"), (Some(EInvoiceProfile::En16931), "en16931")] {
        let office = Office::sending(Engine::Sqlite, Some("anna@example.org"));
        let takes = |profile: Option<EInvoiceProfile>| {
            let (environment, now) = (office.world.environment, office.world.now());
            let id = office.world.customers["anna"];
            let e_invoice = profile.map(|profile| EInvoice { profile, format: EInvoiceFormat::Ubl });
            office.world.act(move |act| {
                customers::amend(act, environment, (id, now), |before| {
                    let more = CustomerMore { e_invoice, ..before.more.clone() };
                    Ok(Customer { more, ..before.clone() })
                })
            });
        };
        takes(Some(EInvoiceProfile::Peppol));
        office.issue();
        office.schedule();
        let server = Server::default();
        let carry = || {
            let environment = office.world.operations.environment(office.world.environment).unwrap();
            let (test_to, until) = (Some("t@example.net"), office.now());
            let carrier = Carrier { writer: &Former, mailer: &server, test_to, until };
            office.world.operations.carry_deliveries(&environment, &carrier).unwrap()
        };
        assert_eq!(carry().failed, 1);
        takes(mended);
        let (environment, of) = (office.world.environment, (office.only().id, office.now()));
        office.world.act(move |act| deliveries::retry(act, environment, of).map(drop));
        assert_eq!(carry().sent, 1);
        assert_eq!(server.has()[0].text, text);
    }
}
