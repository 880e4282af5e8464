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
