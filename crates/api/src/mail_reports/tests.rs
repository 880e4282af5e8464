//! Reports as the mail servers of several makers write them, and what only looks like one.

use super::*;

const ID: &str = "dlv_01kb0s8f2gq6y7n5d4c3b2a190@example.com";

fn report(mail: &str) -> Report {
    match read(mail.as_bytes()) {
        Ok(Mail::Report(report)) => report,
        other => panic!("{other:?}"),
    }
}

/// What is told, a line for each recipient.
fn told(report: &Report) -> Vec<String> {
    let line = |told: &Told| {
        let status = told.status.map(|status| status.to_string()).unwrap_or_default();
        let at = told.at.map(|at| at.to_string()).unwrap_or_default();
        let reason = told.reason.clone().unwrap_or_default();
        format!("{} {} {status} {at} {reason}", told.recipients.join(" as "), told.kind.code())
    };
    report.told.iter().map(line).collect()
}

/// A report with a status part and what it quotes.
fn mail(status: &str, quoted: &str) -> String {
    format!(
        "From: MAILER-DAEMON@mx.example.com (Mail Delivery System)\nTo: bounces@example.com\nSubject: Undelivered\n\
         Date: Tue, 1 Dec 2026 09:00:05 +0100\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\n\
         Content-Type: multipart/report; report-type=delivery-status;\n\tboundary=\"A1.4/mx.example.com\"\n\n\
         This is for people.\n\n--A1.4/mx.example.com\nContent-Type: text/plain; charset=us-ascii\n\n\
         Your letter came back.\n\n--A1.4/mx.example.com\nContent-Type: message/delivery-status\n\n{status}\n\
         --A1.4/mx.example.com\n{quoted}\n--A1.4/mx.example.com--\n"
    )
}

fn whole() -> String {
    format!(
        "Content-Type: message/rfc822\n\nReturn-Path: <bounces@example.com>\nMessage-ID: <{ID}>\nSubject: Invoice\n\
         Content-Type: multipart/mixed; boundary=whole\n\n--whole\nContent-Type: text/plain\n\nHello\n--whole--\n"
    )
}

fn heads() -> String {
    format!("Content-Type: text/rfc822-headers\n\nSubject: Invoice\nMessage-Id:\n <{ID}>\nX-More: 1\n")
}

#[test]
fn of_postfix_with_the_letter_whole() {
    let status = "Reporting-MTA: dns; mx.example.com\nX-Postfix-Queue-ID: 4F1\nArrival-Date: Tue, 1 Dec 2026 08:59:59 +0100 (CET)\n\n\
        Final-Recipient: rfc822; anna@example.org\nOriginal-Recipient: rfc822;Anna@example.org\nAction: failed\nStatus: 5.1.1\n\
        Remote-MTA: dns; mx.example.org\nDiagnostic-Code: smtp; 550 5.1.1 <anna@example.org>: Recipient address\n    rejected: \
        nobody here\n";
    let read = report(&mail(status, &whole()));
    assert_eq!(
        told(&read),
        [
            "anna@example.org bounced 5.1.1 2026-12-01T08:00:05Z 550 5.1.1 <anna@example.org>: Recipient address \
          rejected: nobody here"
        ]
    );
    assert_eq!(read.about.message_ids, [ID]);
    assert_eq!(read.about.addresses, ["bounces@example.com"]);
    // As it travels.
    let lines = mail(status, &whole()).replace('\n', "\r\n");
    assert_eq!(report(&lines), read);
}

#[test]
fn of_exim_with_heads_only_where_the_server_says_more_than_the_status() {
    let status = "Reporting-MTA: dns; mail.example.com\n\nAction: failed\nFinal-Recipient: rfc822;anna@example.org\n\
        Status: 5.0.0\nRemote-MTA: dns; mx.example.org\nDiagnostic-Code: smtp; 550-5.2.1 The mailbox\n 550 5.2.1 is disabled\n";
    let report = report(&mail(status, &heads()));
    assert_eq!(
        told(&report),
        ["anna@example.org bounced 5.2.1 2026-12-01T08:00:05Z 550-5.2.1 The mailbox 550 5.2.1 is disabled"]
    );
    assert_eq!(report.about.message_ids, [ID]);
}

#[test]
fn of_exchange_packed_and_with_heads_that_are_no_attachment() {
    // "Reporting-MTA: dns;ex.example.org\r\n\r\nFinal-Recipient: RFC822;anna@example.org\r\nAction: Failed\r\nStatus:
    // 5.1.10\r\n"
    let packed = "UmVwb3J0aW5nLU1UQTogZG5zO2V4LmV4YW1wbGUub3JnDQoNCkZpbmFsLVJlY2lwaWVudDogUkZD\n\
        ODIyO2FubmFAZXhhbXBsZS5vcmcNCkFjdGlvbjogRmFpbGVkDQpTdGF0dXM6IDUuMS4xMA0K\n";
    let mail = format!(
        "From: Microsoft Outlook <postmaster@example.org>\nTo: <bounces@example.com>\nIn-Reply-To: <{ID}>\n\
         References: <{ID}>\nDate: Tue, 1 Dec 2026 08:00:00 +0000\nContent-Type: multipart/report;\n \
         report-type=delivery-status; boundary=_000_\n\n--_000_\nContent-Type: multipart/alternative; boundary=_001_\n\n\
         --_001_\nContent-Type: text/plain; charset=\"no-such-charset\"\n\n\u{e4}\n--_001_\nContent-Type: text/html\n\n<p>\n\
         --_001_--\n--_000_\nContent-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n{packed}\n\
         --_000_--\n"
    );
    let report = report(&mail);
    assert_eq!(told(&report), ["anna@example.org bounced 5.1.10 2026-12-01T08:00:00Z "]);
    assert_eq!(report.about.message_ids, [ID], "by what it answers");
}

#[test]
fn of_gmail_to_a_return_path_of_the_delivery_that_quotes_nothing() {
    let status = "Reporting-MTA: dns; googlemail.com\nReceived-From-MTA: dns; billing@example.com\n\n\
        Final-Recipient: rfc822; anna@example.org\nAction: delayed\nStatus: 4.4.1\n\
        Diagnostic-Code: smtp; The recipient server did not accept our requests to connect.\n\
        Last-Attempt-Date: Mon, 30 Nov 2026 23:30:00 -0800 (PST)\nWill-Retry-Until: Thu, 03 Dec 2026 00:00:00 -0800 (PST)\n";
    let path = "bounces+dlv_01kb0s8f2gq6y7n5d4c3b2a190@example.com";
    let sent = mail(status, "Content-Type: text/plain\n\nnothing of it").replacen(
        "To: bounces@example.com",
        &format!("To: {path}\nDelivered-To: bounces@example.com"),
        1,
    );
    let report = report(&sent);
    assert_eq!(
        told(&report),
        [
            "anna@example.org delayed 4.4.1 2026-12-01T07:30:00Z The recipient server did not accept our requests to connect."
        ]
    );
    assert_eq!(
        (report.about.message_ids.len(), &report.about.addresses[..]),
        (0, &[path.to_owned(), "bounces@example.com".to_owned()][..])
    );
}

#[test]
fn each_recipient_is_told_of() {
    let status = "Reporting-MTA: dns; mx.example.com\n\n\
        Final-Recipient: rfc822; bob@inside.example.org\nOriginal-Recipient: rfc822; team@example.org\nAction: failed\nStatus: 5.1.1 (gone)\n\n\
        Final-Recipient: rfc822; carl@example.org\nAction: delivered\nStatus: 2.1.5\n\n\
        Final-Recipient: rfc822; dora@example.org\nAction: relayed\nStatus: 2.0.0\n\n\
        Final-Recipient: rfc822; emil@example.org\nAction: failed (for good)\nStatus: 4.4.7\n\n\
        Final-Recipient: rfc822; fritz@example.org\nStatus: 5.7.1\n\n\
        Final-Recipient: rfc822; gerd@example.org\nAction: failed\nDiagnostic-Code: X-Notes; 5.1.1; unknown\n\n\
        Final-Recipient: rfc822; hugo@example.org\nStatus: none\n";
    let at = "2026-12-01T08:00:05Z";
    assert_eq!(
        told(&report(&mail(status, &heads()))),
        [
            format!("bob@inside.example.org as team@example.org bounced 5.1.1 {at} "),
            format!("carl@example.org delivered 2.1.5 {at} "),
            format!("emil@example.org bounced 4.4.7 {at} "),
            format!("fritz@example.org bounced 5.7.1 {at} "),
            format!("gerd@example.org bounced 5.1.1 {at} 5.1.1; unknown"),
        ]
    );
}

#[test]
fn that_somebody_called_it_unwanted() {
    let mail = |said: &str| {
        format!(
            "From: <feedback@provider.example>\nDate: Tue, 1 Dec 2026 08:00:00 +0000\nTo: <abuse@example.com>\n\
             Content-Type: multipart/report; report-type=feedback-report; boundary=\"=_b\"\n\n--=_b\n\
             Content-Type: text/plain\n\nA complaint.\n--=_b\nContent-Type: message/feedback-report\n\n\
             Feedback-Type: {said}\nUser-Agent: Provider/1\nVersion: 1\nOriginal-Rcpt-To: <anna@example.org>\n\
             Arrival-Date: Tue, 1 Dec 2026 07:00:00 +0000\n\n--=_b\n{}\n--=_b--\n",
            whole()
        )
    };
    let complaint = report(&mail("abuse"));
    assert_eq!(told(&complaint), ["anna@example.org complained  2026-12-01T07:00:00Z abuse"]);
    assert_eq!(complaint.about.message_ids, [ID]);
    assert!(matches!(read(mail("not-spam").as_bytes()), Ok(Mail::Silent(_))));
}

#[test]
fn that_it_is_unwanted_by_where_the_letter_would_go_back_to_and_nothing_else() {
    let path = "bounces+dlv_01kb0s8f2gq6y7n5d4c3b2a190@example.com";
    let mail = format!(
        "From: <feedback@provider.example>\nDate: Tue, 1 Dec 2026 08:00:00 +0000\nTo: <abuse@example.com>\n\
         Content-Type: multipart/report; report-type=feedback-report; boundary=b\n\n--b\n\
         Content-Type: text/plain\n\nA complaint.\n--b\nContent-Type: message/feedback-report\n\n\
         Feedback-Type: abuse\nVersion: 1\nOriginal-Mail-From: <{path}>\n\n--b\n\
         Content-Type: text/rfc822-headers\n\nSubject: Invoice\nFrom: billing@example.com\n\n--b--\n"
    );
    let complaint = report(&mail);
    assert_eq!(told(&complaint), [" complained  2026-12-01T08:00:00Z abuse"]);
    assert_eq!(complaint.about.message_ids, [""; 0]);
    assert_eq!(complaint.about.addresses, [path, "abuse@example.com"]);
    // However many addresses stand in its head, that one is looked up.
    let many = (0..100).map(|at| format!("a{at}@example.com")).collect::<Vec<_>>().join(", ");
    let long = report(&mail.replacen("<abuse@example.com>", &many, 1));
    assert_eq!((&*long.about.addresses[0], long.about.addresses.len()), (path, NAMES_MAX));
}

#[test]
fn what_is_cut_off_is_read_as_far_as_it_goes() {
    let status = "Reporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; anna@example.org\nAction: failed\nStatus: 5.1.1\n";
    let mail = mail(status, &whole());
    let end = mail.find("Subject: Invoice").unwrap();
    assert_eq!(report(&mail[..end]).about.message_ids, [ID]);
    let end = mail.find("Action: failed").unwrap();
    assert!(read(&mail.as_bytes()[..end]).unwrap_err().contains("cut off"));
    let end = mail.find("Final-Recipient").unwrap();
    assert!(read(&mail.as_bytes()[..end]).unwrap_err().contains("cut off"));
    // Every beginning of it is read or refused.
    for end in 0..mail.len() {
        drop(read(&mail.as_bytes()[..end]));
    }
}

#[test]
fn a_letter_of_ten_megabytes_behind_it_is_not_read() {
    let status = "Reporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; anna@example.org\nAction: failed\nStatus: 5.1.1\n";
    let long = format!("{}{}", whole(), "JVBERi0xLjcK\n".repeat(800_000));
    let report = report(&mail(status, &long));
    assert_eq!((report.told.len(), &report.about.message_ids[..]), (1, &[ID.to_owned()][..]));
}

#[test]
fn what_is_no_report_is_told_apart() {
    let silent = |mail: &str| match read(mail.as_bytes()) {
        Ok(Mail::Silent(why)) => why,
        other => panic!("{other:?}"),
    };
    let away = "From: Anna <anna@example.org>\nAuto-Submitted: auto-replied (vacation)\nSubject: Out of office\n\nI am away.\n";
    assert!(silent(away).contains("automatic answer"));
    assert!(silent("From: a@b.c\nX-Autoreply: yes\n\nhello").contains("automatic answer"));
    let receipt = "From: a@b.c\nContent-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/disposition-notification\n\n\
        Disposition: manual-action/MDN-sent-manually; displayed\n--b--\n";
    assert!(silent(receipt).contains("was read"));
    for (mail, words) in [
        (
            "From: Anna <anna@example.org>\nSubject: Re: Invoice\n\nThanks, but we moved.\n",
            "no report of a mail server",
        ),
        (
            "From: MAILER-DAEMON@mx.example.com\nAuto-Submitted: auto-replied\n\n<anna@example.org>: no such user\n",
            "so that a program can read it",
        ),
        ("", "no report"),
        ("\n\n\n", "no report"),
        ("\u{0}\u{0}", "no report"),
    ] {
        assert!(read(mail.as_bytes()).unwrap_err().contains(words), "{mail}");
    }
    // Who passes a report on as an attachment writes none.
    let inner = mail("Final-Recipient: rfc822; a@b.c\nAction: failed\nStatus: 5.1.1\n", &heads());
    let passed = format!(
        "From: a@b.c\nContent-Type: multipart/mixed; boundary=f\n\n--f\nContent-Type: message/rfc822\n\n{inner}\n--f--\n"
    );
    assert!(read(passed.as_bytes()).is_err());
}

#[test]
fn what_is_written_to_do_harm_does_none() {
    let deep = "Content-Type: message/rfc822\n\n".repeat(300_000);
    assert!(read(deep.as_bytes()).is_err());
    let packed = format!(
        "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n{}",
        "Q29udGVudC1UeXBlOiBtZXNzYWdlL3JmYzgyMgoK".repeat(20_000)
    );
    assert!(read(packed.as_bytes()).is_err());
    let nested: String =
        (0..5_000).map(|at| format!("Content-Type: multipart/mixed; boundary=b{at}\n\n--b{at}\n")).collect();
    assert!(read(nested.as_bytes()).is_err());
    let same = format!(
        "Content-Type: multipart/mixed; boundary=b\n\n{}",
        "--b\nContent-Type: multipart/mixed; boundary=b\n\n".repeat(20_000)
    );
    assert!(read(same.as_bytes()).is_err());
    let empty = "a:\n".repeat(400_000);
    assert!(read(empty.as_bytes()).is_err());
    let folded = format!("Content-Type: multipart/report; boundary=\"{}\"\n\n", "x\n ".repeat(100_000));
    assert!(read(folded.as_bytes()).is_err());
    let many = "Final-Recipient: rfc822; a@b.c\nAction: failed\nStatus: 5.1.1\n\n".repeat(10_000);
    assert!(report(&mail(&many, &heads())).told.len() <= RECIPIENTS_MAX);
    let ids = format!("Content-Type: text/rfc822-headers\n\nMessage-ID: {}\n", "<a@b> <c@d> ".repeat(1_000));
    let status = "Final-Recipient: rfc822; a@b.c\nAction: failed\nStatus: 5.1.1\nLast-Attempt-Date: Tue, 99 Foo 99999 99:99:99 +9999\n";
    let read = report(&mail(status, &ids));
    assert_eq!(read.about.message_ids, ["a@b", "c@d"]);
    assert_eq!(told(&read), ["a@b.c bounced 5.1.1 2026-12-01T08:00:05Z "], "a moment that is none");
}
