//! `invoices credit` on the command line: shown, given, refused, and sound afterwards.

use crate::harness::Farthing;

#[test]
fn an_invoice_is_credited_after_it_was_shown() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let credit = |more: &[&str]| {
        let mut said = vec!["invoices", "credit", "KW-000001", "--reason", "Outage"];
        said.extend(more);
        farthing.run(&said, &at)
    };
    let shown = credit(&["--amount", "1", "--preview"]).well();
    assert!(shown.contains("credit note") && shown.contains("nothing is issued"), "{shown}");
    let before = farthing.run(&["invoices", "--json"], &at).well().lines().count();
    let given = credit(&["--amount", "1"]).well();
    assert!(given.contains("was issued over -1 JPY") && given.contains("never billed again"), "{given}");
    let json = credit(&["--line", "1=1", "--to", "refund", "--json"]).well();
    assert!(json.contains("\"kind\":\"credit_note\"") && json.contains("\"to_refund\""), "{json}");
    assert_eq!(farthing.run(&["invoices", "--json"], &at).well().lines().count(), before + 2);
    let explained = farthing.run(&["explain", "KW-000001"], &at).well();
    assert!(
        explained.contains("of it were conceded on KWC-") && explained.contains(": Outage"),
        "{explained}"
    );
    credit(&["--amount", "100000"]).stopped(1);
    credit(&["--line", "one"]).stopped(2);
    credit(&[]).stopped(2);
    credit(&["--whole"]).well();
    let told = credit(&["--whole"]).stopped(1);
    assert!(told.contains("nothing is left to credit"), "{told}");
    farthing.run(&["bill"], &at).well();
    farthing.run(&["verify"], &at).well();
}

#[test]
fn an_invoice_is_void_and_another_written_off() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let listed = farthing.run(&["invoices", "--csv"], &at).well();
    let open: Vec<String> = listed
        .lines()
        .filter(|row| row.contains(",open,") && row.contains(",invoice,"))
        .filter_map(|row| row.split(',').nth(1).map(str::to_owned))
        .collect();
    let (first, last) = (open.first().expect("open invoices"), open.last().expect("open invoices"));
    let void = |more: &[&str]| {
        let mut said = vec!["invoices", "void", last.as_str(), "--reason", "Wrong company"];
        said.extend(more);
        farthing.run(&said, &at)
    };
    assert!(void(&["--preview"]).well().contains("nothing is issued"));
    let told = void(&[]).well();
    assert!(told.contains(&format!("{last} is void;")) && told.contains("cancels it"), "{told}");
    assert!(void(&[]).stopped(1).contains("void already"));
    let explained = farthing.run(&["explain", last], &at).well();
    assert!(explained.contains("void") && explained.contains("Wrong company"), "{explained}");
    farthing.run(&["invoices", "void", last], &at).stopped(2);
    let off = farthing.run(&["invoices", "write-off", first, "--note", "Insolvent"], &at).well();
    assert!(off.contains("is written off") && off.contains("bad debt"), "{off}");
    assert!(farthing.run(&["ledger"], &at).well().contains("bad_debt"));
    let up = farthing.run(&["invoices", "reopen", first, "--note", "They pay", "--json"], &at).well();
    assert!(up.contains("\"state\":\"open\"") && up.contains("\"reopened\""), "{up}");
    farthing.run(&["invoices", "reopen", first, "--note", "Again"], &at).stopped(1);
    farthing.run(&["bill"], &at).well();
    farthing.run(&["verify"], &at).well();
}
