//! Templates on the command line: written, previewed, kept, gone back from; and what a hostile one comes to.

use std::fs;

use serde_json::Value;

use crate::harness::{Farthing, example};
use crate::serve::Server;

/// It reads the sheet, and lays out its title, sums and lines.
const SHORT: &str = "#let sheet = json(\"sheet.json\")\n#set document(title: sheet.title)\n#set text(font: \"Noto Sans\")\n\
    = #sheet.title\n#for row in sheet.rows [#row.name: #row.amount \\\n]\n#for sum in sheet.sums [#sum.name: #sum.amount \\\n]\n";

#[test]
fn a_template_is_written_tried_kept_and_gone_back_from() {
    let farthing = Farthing::new();
    let at = farthing.data();
    let run = |args: &[&str]| farthing.run(args, &at);
    let out = farthing.folder.join("seen.pdf");
    let to = out.to_str().unwrap();

    // Without any data.
    let built_in = run(&["template", "built-in"]).well();
    let mine = farthing.file("mine.typ", &built_in);
    let mine = mine.to_str().unwrap();
    let told = run(&["template", "preview", mine, "-o", to]).well();
    assert!(told.trim_end().ends_with("seen.pdf"), "nothing is left off: {told}");
    let plain = fs::read(&out).unwrap();
    assert!(plain.starts_with(b"%PDF-1.7"));
    farthing.file("mine.typ", SHORT);
    let told = run(&["template", "preview", mine, "-o", to]).well();
    assert!(told.contains("leaves addressee.lines.0 off") && !told.contains("rows.0.name"), "{told}");
    for (wrong, words) in [
        ("#let a = 1\n#b", "line 2, column 2: unknown variable: b"),
        ("", "a source in Typst"),
        ("#while true {}", "cannot be laid out"),
        ("#read(\"/etc/passwd\")", "there is no such file"),
    ] {
        let file = farthing.file("wrong.typ", wrong);
        let stopped = run(&["template", "preview", file.to_str().unwrap(), "-o", to]);
        let told = stopped.stopped(if wrong.is_empty() { 2 } else { 1 });
        assert!(told.contains(words) && told.contains("wrong.typ"), "{told}");
    }

    // On an installation.
    run(&["demo", "software"]).well();
    run(&["template", "preview", mine, "-o", to, "--invoice", "KW-000001"]).well();
    let by_mine = fs::read(&out).unwrap();
    let file = |to: &str| run(&["invoices", "file", "KW-000001", "-o", to]).well();
    file(to);
    assert!(fs::read(&out).unwrap() != by_mine, "nothing was kept by looking");
    let refused =
        farthing.file("wrong.typ", "#let sheet = json(\"sheet.json\")\n#set document(title: \"a\")\nHello");
    let told = run(&["template", "set", refused.to_str().unwrap()]).stopped(1);
    assert!(told.contains("leaves title off") && told.contains("nothing was changed"), "{told}");
    let told = run(&["template", "set", mine]).well();
    assert!(told.contains("version 2 of the seller"), "{told}");
    assert!(run(&["template", "set", mine]).well().contains("already"));
    assert_eq!(run(&["template", "show"]).well(), SHORT);
    assert!(run(&["template", "show", "1"]).well().contains("built-in design"));
    // What was issued keeps what it has.
    file(to);
    assert!(fs::read(&out).unwrap() != by_mine);
    let told = run(&["template", "restore", "1"]).well();
    assert!(told.contains("the built-in design: version 3"), "{told}");
    let history = run(&["template", "history"]).well();
    assert_eq!(history.matches("built-in").count(), 2, "{history}");
    assert!(run(&["template", "restore", "9"]).stopped(1).contains("the versions 1 to 3"));
    assert!(run(&["template", "restore", "2"]).well().contains("version 4"));
    run(&["verify"]).well();
}

#[test]
fn a_folder_is_rendered_anew_by_a_template_that_is_written_anew() {
    let farthing = Farthing::new();
    let at = farthing.data();
    for folder in ["in", "out"] {
        fs::create_dir(farthing.folder.join(folder)).unwrap();
    }
    fs::copy(example("invoices", "consulting.toml"), farthing.folder.join("in/a.toml")).unwrap();
    let once =
        || farthing.run(&["invoice", "watch", "in", "--out", "out", "--once", "--template", "mine.typ"], &at);
    let pdf = || fs::read(farthing.folder.join("out/a.pdf")).unwrap();
    farthing.file("mine.typ", SHORT);
    once().well();
    let first = pdf();
    assert!(once().well().contains("0 invoices rendered"));
    farthing.file("mine.typ", "#include \"plain.typ\"");
    assert!(once().well().contains("1 invoice rendered"));
    assert!(pdf() != first);
    farthing.file("mine.typ", "#nothing");
    assert!(once().stopped(1).contains("1 of 1 invoice"));
    let why = fs::read_to_string(farthing.folder.join("out/a.error.txt")).unwrap();
    assert!(why.contains("line 1, column 2: unknown variable: nothing"), "{why}");
}

/// A customer who opens a link is given the page whatever befalls the template, and it is kept what laid it out.
#[test]
fn what_the_built_in_design_laid_out_is_not_kept_as_of_the_template() {
    /// It lays out the sample, and no invoice of this seller.
    const FAILING: &str =
        "#if json(\"sheet.json\").title.contains(\"KW-0\") { panic(\"no\") }\n#include \"plain.typ\"\n";
    let farthing = Farthing::new();
    let at = farthing.data();
    let run = |args: &[&str]| farthing.run(args, &at);
    let first_word = |text: String| text.split_whitespace().next().unwrap().to_owned();
    run(&["demo", "software"]).well();
    let text = fs::read_to_string(example("by-hand", "workshop.json")).unwrap();
    let text = text.replace("\"acme\"", "\"hayabusa\"").replace("\"EUR\"", "\"JPY\"");
    let written = farthing.file("workshop.json", &text);
    let issued = |template: &str| {
        let file = farthing.file("mine.typ", template);
        run(&["template", "set", file.to_str().unwrap()]).well();
        let draft = first_word(run(&["invoices", "write", written.to_str().unwrap()]).well());
        let number = first_word(run(&["invoices", "issue", &draft]).well());
        let link = first_word(run(&["invoices", "link", &number]).well());
        (number, link)
    };
    let (failing, sound) = (issued(FAILING), issued("#include \"plain.typ\""));
    let server = Server::start(&farthing, &at);
    for (_, link) in [&failing, &sound] {
        assert_eq!(server.get(&format!("{link}/pdf"), None).0, 200);
    }
    server.stop();
    let kept = |number: &str| -> Value {
        let listed = run(&["invoices", "files", number, "--json"]).well();
        serde_json::from_str(listed.trim()).unwrap()
    };
    let (failing, sound) = (kept(&failing.0), kept(&sound.0));
    assert!(failing["left_out"].to_string().contains("the built-in design stands in"), "{failing}");
    assert_eq!(failing["template_sha256"], Value::Null, "{failing}");
    assert_eq!(sound["template_sha256"].as_str().unwrap().len(), 64, "{sound}");
}
