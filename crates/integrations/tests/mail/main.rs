//! A real mail server, and what becomes of messages that it takes, refuses, puts off or loses.

#![allow(clippy::unwrap_used, reason = "a test that fails says where, and shows what it saw")]

mod nasty;

use std::path::{Path, PathBuf};
use std::time::Duration;

use calendar::Instant;
use integrations::Password;
use integrations::smtp::{Server, Smtp, SmtpServer};
use ports::{Attachment, Mail, Mailbox, Mailer, Sent};
use testkit::brokers::free_port;
use testkit::mail::{Sink, headers};

fn server(url: &str) -> SmtpServer {
    SmtpServer { server: Server::parse(url).unwrap(), password: None, ca_file: None, hello: None }
}

fn mailer(sink: &Sink) -> Smtp {
    Smtp::of(server(&format!("smtp://127.0.0.1:{}", sink.port()))).answering_within(Duration::from_secs(20))
}

fn mail() -> Mail {
    Mail {
        message_id: "dlv_1@example.com".to_owned(),
        written_at: Instant::parse("2026-01-02T03:04:05Z").unwrap(),
        from: Mailbox {
            name: Some("Müller, Söhne \"& Co\"".to_owned()),
            address: "billing@example.com".to_owned(),
        },
        reply_to: Some("help@example.com".to_owned()),
        return_path: None,
        to: "buyer@example.org".to_owned(),
        subject: "Rechnung INV-000001 – Müller 株式会社".to_owned(),
        language: "de".to_owned(),
        text: "Grüße\n.\n..\nEnde\n".to_owned(),
        html: "<p>Grüße</p>".to_owned(),
        attachments: vec![Attachment {
            name: "INV-000001.pdf".to_owned(),
            media_type: "application/pdf",
            bytes: (0..=u8::MAX).cycle().take(200_000).collect(),
        }],
    }
}

#[test]
fn a_message_arrives_as_it_was_written() {
    let sink = Sink::new();
    let mailer = mailer(&sink);
    mailer.check().unwrap();
    let sent = mailer.send(&mail());
    assert_eq!(sent, Sent::Accepted { answer: "250 2.0.0 taken as 1".to_owned() });
    let [message] = &sink.messages()[..] else { panic!("one message") };
    assert_eq!(message["sender"], "billing@example.com");
    assert_eq!(message["recipients"], serde_json::json!(["buyer@example.org"]));
    assert_eq!(headers(message, "From"), ["\"Müller, Söhne \\\"& Co\\\"\" <billing@example.com>"]);
    assert_eq!(headers(message, "To"), ["buyer@example.org"]);
    assert_eq!(headers(message, "Subject"), ["Rechnung INV-000001 – Müller 株式会社"]);
    assert_eq!(headers(message, "Message-ID"), ["<dlv_1@example.com>"]);
    assert_eq!(headers(message, "Auto-Submitted"), ["auto-generated"]);
    assert_eq!(message["text"].as_str().unwrap().replace("\r\n", "\n"), "Grüße\n.\n..\nEnde\n");
    assert_eq!(message["html"].as_str().unwrap().trim(), "<p>Grüße</p>");
    assert_eq!(message["files"][0]["name"], "INV-000001.pdf");
    assert_eq!(message["files"][0]["size"], 200_000);
    assert_eq!(std::fs::read(sink.file(1, "INV-000001.pdf")).unwrap(), mail().attachments[0].bytes);
    assert_eq!(message["defects"], serde_json::json!([]));
}

#[test]
fn mail_servers_are_told_where_to_report_to() {
    let sink = Sink::new();
    let returns = Mail { return_path: Some("bounces+dlv_1@example.com".to_owned()), ..mail() };
    assert!(matches!(mailer(&sink).send(&returns), Sent::Accepted { .. }));
    let [message] = &sink.messages()[..] else { panic!("one message") };
    assert_eq!(message["sender"], "bounces+dlv_1@example.com");
    assert_eq!(message["recipients"], serde_json::json!(["buyer@example.org"]));
    assert_eq!(headers(message, "From"), ["\"Müller, Söhne \\\"& Co\\\"\" <billing@example.com>"]);
    assert_eq!(headers(message, "Reply-To"), ["help@example.com"]);
}

#[test]
fn what_steers_a_header_stays_inside_of_it() {
    let sink = Sink::new();
    let evil = Mail {
        subject: "Invoice\r\nBcc: everybody@example.net\r\n\r\nbody".to_owned(),
        from: Mailbox { name: Some("A\nTo: x@example.net".to_owned()), ..mail().from },
        ..mail()
    };
    assert!(matches!(mailer(&sink).send(&evil), Sent::Accepted { .. }));
    let long = Mail {
        subject: "名".repeat(10_000),
        from: Mailbox { name: Some("Ü".repeat(10_000)), ..mail().from },
        ..mail()
    };
    assert!(matches!(mailer(&sink).send(&long), Sent::Accepted { .. }));
    let messages = sink.messages();
    assert_eq!(headers(&messages[0], "Bcc"), [""; 0]);
    assert_eq!(headers(&messages[0], "To"), ["buyer@example.org"]);
    assert_eq!(headers(&messages[0], "Subject"), ["Invoice Bcc: everybody@example.net body"]);
    assert_eq!(headers(&messages[1], "Subject"), [format!("{}…", "名".repeat(200))]);
    assert!(messages.iter().all(|message| message["defects"] == serde_json::json!([])), "{messages:?}");
}

#[test]
fn only_an_answer_to_recipient_or_message_is_their_own_fault() {
    let sink = Sink::new();
    let mailer = mailer(&sink);
    sink.next(&["refuse-recipient", "refuse-message", "later-recipient", "later-message", "refuse-sender"]);
    let sent: Vec<Sent> = (0..5).map(|_| mailer.send(&mail())).collect();
    let Sent::Refused { code: Some(550), answer } = &sent[0] else { panic!("{sent:?}") };
    assert!(answer.contains("no such user here"), "{answer}");
    assert!(matches!(sent[1], Sent::Refused { code: Some(554), .. }), "{sent:?}");
    assert!(matches!(sent[2], Sent::Later { code: Some(451), of_all: false, .. }), "{sent:?}");
    assert!(matches!(sent[3], Sent::Later { code: Some(452), of_all: false, .. }), "{sent:?}");
    // Which senders a server takes is set there, and may be put right.
    let Sent::Later { code: Some(550), answer, .. } = &sent[4] else { panic!("{sent:?}") };
    assert!(answer.contains("the sender is not taken"), "{answer}");
    // Nothing of an address that is none ever leaves.
    let wrong = Mail { to: "müller@example.com".to_owned(), ..mail() };
    assert!(matches!(mailer.send(&wrong), Sent::Refused { code: None, .. }));
    assert_eq!(sink.messages().len(), 2, "those that were said whole");
}

#[test]
fn a_line_that_is_lost_after_the_message_leaves_it_unknown() {
    let sink = Sink::new();
    sink.next(&["drop", "silent"]);
    assert!(matches!(mailer(&sink).send(&mail()), Sent::Unknown { .. }));
    let hasty = mailer(&sink).answering_within(Duration::from_secs(2));
    assert!(matches!(hasty.send(&mail()), Sent::Unknown { .. }));
    assert_eq!(sink.messages().len(), 2, "it has both");
}

#[test]
fn nobody_there_is_everybodys_trouble() {
    let mailer = Smtp::of(server(&format!("smtp://127.0.0.1:{}", free_port())));
    assert!(matches!(mailer.send(&mail()), Sent::Later { of_all: true, .. }));
    let told = mailer.check().unwrap_err().to_string();
    assert!(told.contains("127.0.0.1") && told.contains("does not let us in"), "{told}");
}

#[test]
fn a_user_is_let_in_by_its_password_which_is_shown_nowhere() {
    let sink = Sink::with(&["auth=billing,s3cret".to_owned()]);
    let with = |password: &str| SmtpServer {
        password: Some(Password(password.to_owned())),
        ..server(&format!("smtp://billing@127.0.0.1:{}", sink.port()))
    };
    assert!(matches!(Smtp::of(with("s3cret")).send(&mail()), Sent::Accepted { .. }));
    assert_eq!(sink.messages()[0]["user"], "billing");
    let Sent::Later { answer, of_all: true, .. } = Smtp::of(with("wr0ng")).send(&mail()) else {
        panic!("it is let in")
    };
    assert!(answer.contains("refuses the user billing") && !answer.contains("wr0ng"), "{answer}");
    assert!(!format!("{:?}", with("s3cret")).contains("s3cret"));
    let nobody = Smtp::of(server(&format!("smtp://127.0.0.1:{}", sink.port())));
    assert!(!matches!(nobody.send(&mail()), Sent::Accepted { .. }));
}

fn tls_file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/brokers/tls").join(name)
}

#[test]
fn lines_are_encrypted_and_authorities_are_asked() {
    let pair = format!("{},{}", tls_file("broker.pem").display(), tls_file("broker.key").display());
    for (scheme, way) in [("smtps", "tls"), ("smtp", "starttls")] {
        let sink = Sink::with(&[format!("{way}={pair}")]);
        let unknown = server(&format!("{scheme}://localhost:{}", sink.port()));
        let Sent::Later { answer, of_all: true, .. } = Smtp::of(unknown.clone()).send(&mail()) else {
            panic!("{scheme}: an authority is trusted that nobody named")
        };
        assert!(answer.contains("certificate"), "{scheme}: {answer}");
        let trusting = Smtp::of(SmtpServer { ca_file: Some(tls_file("authority.pem")), ..unknown });
        assert!(matches!(trusting.send(&mail()), Sent::Accepted { .. }), "{scheme}");
        assert_eq!(sink.messages()[0]["secret"], true, "{scheme}");
    }
}
