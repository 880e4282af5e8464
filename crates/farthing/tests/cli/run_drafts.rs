//! Drafts of subscriptions on the command line: amended, held back, approved as they were seen, and sound afterwards.

use crate::harness::Farthing;

#[test]
fn a_draft_is_amended_and_approved_as_it_was_seen() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "software"], &at).well();
    let run = |args: &[&str]| farthing.run(args, &at);
    assert!(run(&["invoices", "unapproved"]).well().contains("Nothing waits for approval"));
    assert!(run(&["invoices", "amended"]).well().contains("Nothing was added"));
    let nobody = "inv_00000000000000000000000000";
    let told = run(&["invoices", "amend", nobody, "--memo", "Mind this"]).stopped(1);
    assert!(told.contains("is not a draft"), "{told}");
    let told = run(&["invoices", "approve", nobody, "--seen", "0"]).stopped(1);
    assert!(told.contains("is not a draft"), "{told}");
    run(&["invoices", "approve", nobody]).stopped(1);
    run(&["invoices", "amend", nobody, "--due-on", "2026-01-01", "--net-days", "3"]).stopped(2);
    run(&["invoices", "amend", nobody, "--hold", "--no-hold"]).stopped(2);
    let told = run(&["invoices", "amend", nobody, "--note", "As agreed"]).stopped(2);
    assert!(told.contains("nothing is said with it"), "{told}");
    let told = run(&["invoices", "amend", "INV-1", "--hold"]).stopped(2);
    assert!(told.contains("INV-1"), "{told}");
}
