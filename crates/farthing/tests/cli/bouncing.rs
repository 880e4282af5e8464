//! Letters that come back, from the mail server to the folder that reports lie in: the envelope's sender, the server that
//! reads what lies there, the command line, and the doctor.

use std::fs;
use std::time::Duration;

use serde_json::json;

use crate::deliveries::Office;

/// How often a state is looked for, every 20 ms.
const LOOKS_MAX: u32 = 3_000;

/// What a mail server writes of a letter to an address, of which it quotes nothing.
fn written(return_path: &str, recipient: &str, status: &str) -> String {
    format!(
        "Return-Path: <>\nDelivered-To: {return_path}\nFrom: MAILER-DAEMON@mx.example.org\nTo: <{return_path}>\n\
         Subject: Undeliverable\nDate: Tue, 1 Dec 2026 08:00:00 +0000\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=\"x\"\n\n--x\nContent-Type: text/plain\n\n\
         Sorry.\n\n--x\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\n\
         Final-Recipient: rfc822; {recipient}\nAction: failed\nStatus: {status}\n\
         Diagnostic-Code: smtp; 550 {status} nobody of that name\n\n--x--\n"
    )
}

#[test]
fn what_lies_in_the_folder_of_reports_is_read_and_its_letter_known_as_bounced() {
    let (office, server) = Office::open_with("reports = \"reports\"\n", "bounces+{delivery}@example.com");
    let reports = office.farthing.folder.join("reports");
    fs::create_dir(&reports).unwrap();
    office.buyer(&server, "anna", json!({}));
    let [message] = &office.sink.wait_for(1)[..] else { panic!("one message") };
    let sender = message["sender"].as_str().unwrap().to_owned();
    assert!(sender.starts_with("bounces+dlv_") && sender.ends_with("@example.com"), "{sender}");

    // Put there whole, as those who write into it are asked to.
    let put = |name: &str, text: &str| {
        fs::write(reports.join("being-written"), text).unwrap();
        fs::rename(reports.join("being-written"), reports.join(name)).unwrap();
    };
    put("a.eml", &written(&sender, "anna@example.org", "5.1.1"));
    put("b.eml", "From: anna@example.org\nSubject: Re: Rechnung\n\nThanks.\n");
    put("c.eml", &written("bounces+dlv_00000000000000000000000000@example.com", "x@example.org", "5.1.1"));
    let mut looks = 0;
    while !reports.join("unread/c.eml.txt").is_file() {
        looks += 1;
        assert!(looks < LOOKS_MAX, "{:?}", fs::read_dir(&reports).unwrap().collect::<Vec<_>>());
        std::thread::sleep(Duration::from_millis(20));
    }
    server.stop();
    assert!(reports.join("taken/a.eml").is_file() && reports.join("unread/b.eml").is_file());
    let why = |name: &str| fs::read_to_string(reports.join("unread").join(name)).unwrap();
    assert!(why("b.eml.txt").contains("no report of a mail server"), "{}", why("b.eml.txt"));
    assert!(why("c.eml.txt").contains("no letter that was sent from here"), "{}", why("c.eml.txt"));

    let bounced = office.listed(&["--state", "bounced"]);
    let [delivery] = &bounced[..] else { panic!("{bounced:?}") };
    assert_eq!(
        (&delivery["to"], &delivery["answer"]),
        (&json!("anna@example.org"), &json!("5.1.1: 550 5.1.1 nobody of that name"))
    );
    let shown = office.cli(&["deliveries", "show", delivery["id"].as_str().unwrap()]);
    for words in
        [&format!("reports to {sender}"), "Report of 2026-12-01 08:00Z: bounced 5.1.1, anna@example.org"]
    {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    let doctor = office.cli(&["doctor"]);
    for words in ["1 came back", "1 reports of letters that came back", "2 unread"] {
        assert!(doctor.contains(words), "{words}: {doctor}");
    }

    // The same once more, by hand, is the same.
    let again = reports.join("taken/a.eml");
    let told = office.cli(&["deliveries", "reports", again.to_str().unwrap()]);
    assert!(told.contains("1 report, 0 of them new"), "{told}");
    let args = ["deliveries", "reports", "reports/unread/b.eml", "nowhere.eml", "--environment", "live"];
    let told = office.farthing.run(&args, &office.at).stopped(1);
    assert!(told.contains("2 of 2 mails not kept"), "{told}");
    assert!(office.cli(&["deliveries", "reports"]).contains("5.1.1"));
    assert!(office.cli(&["deliveries", "reports", "--unmatched"]).contains("no such report"));

    // Nothing goes there by itself until somebody says so.
    assert!(office.cli(&["deliveries", "suppressions"]).contains("anna@example.org"));
    let args = ["invoices", "send", "INV-000001", "--environment", "live"];
    let told = office.farthing.run(&args, &office.at).stopped(1);
    assert!(told.contains("1 of 1 delivery not sent"), "{told}");
    assert_eq!(office.sink.messages().len(), 1);
    assert!(office.cli(&["deliveries", "allow", "Anna@example.org"]).contains("anna@example.org again"));
    assert!(office.cli(&["deliveries", "suppressions"]).contains("no address"));
    office.cli(&["invoices", "send", "INV-000001"]);
    assert_eq!(office.sink.messages().len(), 2);
}
