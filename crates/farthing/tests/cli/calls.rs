//! How the command line is called: help, completions, settings, wrong calls.

use crate::harness::{At, Farthing};

const COMMANDS: [&[&str]; 74] = [
    &[],
    &["demo"],
    &["serve"],
    &["bill"],
    &["invoices"],
    &["invoices", "attach"],
    &["invoices", "detach"],
    &["invoices", "attachments"],
    &["invoices", "files"],
    &["invoices", "amend"],
    &["invoices", "approve"],
    &["invoices", "unapproved"],
    &["invoices", "amended"],
    &["invoices", "refund"],
    &["invoices", "to-balance"],
    &["invoices", "void"],
    &["invoices", "write-off"],
    &["invoices", "reopen"],
    &["invoices", "instalments"],
    &["invoices", "send"],
    &["invoices", "submit"],
    &["deliveries"],
    &["deliveries", "list"],
    &["deliveries", "show"],
    &["deliveries", "retry"],
    &["deliveries", "run"],
    &["deliveries", "reports"],
    &["deliveries", "suppressions"],
    &["deliveries", "allow"],
    &["deliveries", "terms"],
    &["submissions"],
    &["submissions", "list"],
    &["submissions", "show"],
    &["submissions", "retry"],
    &["submissions", "close"],
    &["submissions", "run"],
    &["explain"],
    &["verify"],
    &["subscriptions"],
    &["subscriptions", "show"],
    &["subscriptions", "preview"],
    &["subscriptions", "change"],
    &["subscriptions", "withdraw"],
    &["coupons"],
    &["contracts"],
    &["credits"],
    &["credits", "statement"],
    &["credits", "withdraw"],
    &["ledger"],
    &["catalog"],
    &["catalog", "diff"],
    &["catalog", "apply"],
    &["migrations"],
    &["migrations", "plan"],
    &["migrations", "show"],
    &["usage"],
    &["usage", "import"],
    &["usage", "cancel"],
    &["usage", "amend"],
    &["usage", "conflicts"],
    &["usage", "unbilled"],
    &["usage", "rejected"],
    &["usage", "rejected", "replay"],
    &["usage", "rejected", "dismiss"],
    &["sources"],
    &["sources", "list"],
    &["sources", "check"],
    &["rate"],
    &["tax", "ask"],
    &["periods"],
    &["keys", "create"],
    &["doctor"],
    &["openapi"],
    &["completions"],
];

fn nowhere() -> At {
    At(Vec::new())
}

#[test]
fn every_command_has_help() {
    let farthing = Farthing::new();
    for command in COMMANDS {
        let args: Vec<&str> = command.iter().copied().chain(["--help"]).collect();
        let help = farthing.run(&args, &nowhere()).well();
        assert!(help.contains("Usage: farthing"), "{args:?}: {help}");
        let widest = help.lines().map(|line| line.chars().count()).max().unwrap();
        assert!(widest <= 100, "{args:?} has a line of {widest} columns");
    }
    let listed = farthing.run(&["--help"], &nowhere()).well();
    for command in COMMANDS.iter().filter_map(|command| command.first()) {
        assert!(listed.contains(&format!("\n  {command} ")), "{command} is not listed: {listed}");
    }
}

/// A folder is named only where it is looked at, and with what it is without the flag.
#[test]
fn help_does_not_list_what_a_command_does_not_look_at() {
    let farthing = Farthing::new();
    for command in ["openapi", "completions", "rate", "periods"] {
        let help = farthing.run(&[command, "--help"], &nowhere()).well();
        for flag in ["--data", "--database-url", "--environment", "--config"] {
            assert!(!help.contains(flag), "{command} lists {flag}: {help}");
        }
        assert_eq!(help.contains("--json"), ["rate", "periods"].contains(&command), "{help}");
    }
    let demo = farthing.run(&["demo", "--help"], &nowhere()).well();
    assert!(demo.contains("[default: a new temporary folder") && !demo.contains("FARTHING_DATA"), "{demo}");
    let help = farthing.run(&["invoices", "--help"], &nowhere()).well();
    assert!(help.contains("[default: farthing-data]"), "{help}");
    let document = farthing.run(&["openapi", "--json"], &farthing.data()).well();
    assert!(document.contains("/v1/invoices"), "flags that are not listed are taken all the same");
}

#[test]
fn every_shell_has_completions() {
    let farthing = Farthing::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = farthing.run(&["completions", shell], &nowhere()).well();
        assert!(script.contains("verify") && script.contains("database-url"), "{shell}");
    }
}

#[test]
fn the_openapi_document_is_printed() {
    let farthing = Farthing::new();
    let document = farthing.run(&["openapi"], &nowhere()).well();
    assert!(document.contains("\"openapi\": \"3.1") && document.contains("/v1/invoices"));
}

#[test]
fn periods_are_computed_without_any_data() {
    let farthing = Farthing::new();
    let asked = ["periods", "--anchor", "2024-01-31T09:30", "--cadence", "month", "--count", "3"];
    let zoned: Vec<&str> = asked.into_iter().chain(["--zone", "Europe/Berlin"]).collect();
    let shown = farthing.run(&zoned, &nowhere()).well();
    for boundary in ["2024-02-29T09:30:00", "2024-03-31T09:30:00", "2024-02-29T08:30:00Z"] {
        assert!(shown.contains(boundary), "{boundary} is missing: {shown}");
    }
    let wrong: Vec<&str> = asked.into_iter().chain(["--zone", "Europe/Berlim"]).collect();
    let told = farthing.run(&wrong, &nowhere()).stopped(2);
    assert!(told.contains("Europe/Berlin"), "{told}");
}

#[test]
fn a_folder_that_is_not_there_or_not_ours_is_refused() {
    let farthing = Farthing::new();
    let told = farthing.run(&["verify"], &farthing.data()).stopped(1);
    assert!(told.contains("no farthing data in"), "{told}");
    farthing.file("note.txt", "mine");
    let told = farthing.run(&["demo", "tokens"], &At::folder(farthing.folder.path())).stopped(1);
    assert!(told.contains("other files"), "{told}");
    farthing.run(&["rate"], &nowhere()).stopped(2);
    farthing.run(&["verify", "--database-url", "sqlite:x"], &nowhere()).stopped(1);
}

#[test]
fn a_newer_format_is_left_alone() {
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo", "tokens"], &at).well();
    std::fs::write(farthing.folder.join("data/format"), "2\n").unwrap();
    let told = farthing.run(&["verify"], &at).stopped(1);
    assert!(told.contains("format \"2\"") && told.contains("format 1"), "{told}");
}

#[test]
fn settings_come_from_file_variables_and_flags() {
    let farthing = Farthing::new();
    farthing.run(&["demo", "tokens"], &farthing.data()).well();
    farthing.file("farthing.toml", "data = \"nowhere\"\n");
    let told = farthing.run(&["verify"], &nowhere()).stopped(1);
    assert!(told.contains("nowhere"), "{told}");
    let mut by_variable = farthing.command(&["verify"], &nowhere());
    let output = by_variable.env("FARTHING_DATA", farthing.folder.join("data")).output().unwrap();
    crate::harness::Done::of(&["verify"], &output).well();
    farthing.run(&["verify"], &farthing.data()).well();
    farthing.file("farthing.toml", "data = \"nowhere\"\nenviroment = \"live\"\n");
    let told = farthing.run(&["verify"], &farthing.data()).stopped(2);
    assert!(told.contains("farthing.toml:2:") && told.contains("environment"), "{told}");
}
