//! Templates of somebody else: they read the sheet and lay out as they like, mistakes are named by their lines, what they
//! leave off is known, and nothing that they try gets out.

use documents::{Logo, Sheet, Template, file};
use paper::{BUILT_IN, FileInside, Fonts, Job, NotPrinted, Printed};

fn job(template: &str, change: impl FnOnce(&mut Sheet)) -> Job {
    let path = format!("{}/../../examples/invoices/consulting.toml", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|why| panic!("{path}: {why}"));
    let invoice = file::read("invoice.toml", text.as_bytes()).unwrap_or_else(|why| panic!("{why}"));
    let mut sheet = Sheet::of(&invoice);
    sheet.brand.template = Some(Template::of(template).unwrap_or_else(|why| panic!("{why}")));
    change(&mut sheet);
    let fonts = Fonts::with_folders(Vec::new());
    Job::of(sheet, ("one".to_owned(), invoice.head.issued_on), &fonts, None)
}

fn printed(template: &str) -> Result<Printed, NotPrinted> {
    paper::print(&job(template, |_| {}))
}

fn refused(template: &str) -> String {
    match printed(template) {
        Err(NotPrinted::Template(why)) => why,
        other => panic!("{template}: {:?}", other.map(|printed| (printed.pages, printed.warned))),
    }
}

fn left_off(template: &str) -> Vec<String> {
    printed(template)
        .unwrap_or_else(|why| panic!("{why}"))
        .left_off
        .into_iter()
        .map(|(place, _)| place)
        .collect()
}

/// The built-in design is a template like any other, and leaves nothing off.
#[test]
fn the_built_in_design_is_one() {
    for template in [BUILT_IN, "#include \"plain.typ\""] {
        let printed = printed(template).unwrap();
        assert_eq!(
            (printed.pages, &*printed.warned, &*printed.left_off),
            (1, &[][..], &[][..]),
            "{template}"
        );
    }
    let plain = paper::print(&job(BUILT_IN, |sheet| sheet.brand.template = None)).unwrap();
    assert_eq!(plain.pdf, printed(BUILT_IN).unwrap().pdf);
}

/// By when how much is paid is on pages of the built-in design, and missed on others.
#[test]
fn instalments_are_on_the_page() {
    let in_parts = |sheet: &mut Sheet| {
        let parts = [("27.11.2026", "592,52 €"), ("15.01.2027", "1.382,55 €")];
        let parts = parts.map(|(day, amount)| (day.to_owned(), amount.to_owned())).to_vec();
        sheet.instalments = Some(("Ratenzahlung".to_owned(), parts));
    };
    let printed = paper::print(&job(BUILT_IN, in_parts)).unwrap();
    assert!(printed.left_off.is_empty(), "{:?}", printed.left_off);
    let printed = paper::print(&job("#let sheet = json(\"sheet.json\")\n#sheet.title", in_parts)).unwrap();
    let missed = |text: &str| printed.left_off.iter().any(|(_, off)| off == text);
    assert!(missed("Ratenzahlung") && missed("1.382,55 €"), "{:?}", printed.left_off);
}

#[test]
fn mistakes_are_named_by_their_lines() {
    for (template, words) in [
        ("#let a = 1\n#b", "line 2, column 2: unknown variable: b"),
        (
            "#let sheet = json(\"sheet.json\")\n\n#sheet.nothing",
            "line 3, column 8: dictionary does not contain key",
        ),
        ("= a\n#(", "line 2, column 2: unclosed delimiter"),
        // PDF/A wants to be read aloud.
        (
            "#set document(title: \"a\")\n#image(\"logo.svg\")",
            "line 2, column 2: PDF/A-3a error: missing alt text",
        ),
    ] {
        let with_logo = |sheet: &mut Sheet| {
            let svg =
                b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><circle r=\"2\"/></svg>";
            sheet.brand.logo = Some(Logo::of(svg).unwrap());
        };
        match paper::print(&job(template, with_logo)) {
            Err(NotPrinted::Template(why)) => assert!(why.contains(words), "{template}: {why}"),
            other => panic!("{template}: {:?}", other.map(|printed| printed.pages)),
        }
    }
}

#[test]
fn what_is_left_off_is_told() {
    let head = "#let sheet = json(\"sheet.json\")\n#set document(title: sheet.title)\n";
    let all = left_off(&format!("{head}Hello"));
    for place in ["title", "addressee.lines.0", "rows.0.name", "rows.0.amount", "sums.0.amount", "foot.0"] {
        assert!(all.iter().any(|one| one == place), "{place}: {all:?}");
    }
    let some =
        left_off(&format!("{head}#upper(sheet.title) #sheet.rows.map(row => row.name).join(linebreak())"));
    assert!(!some.iter().any(|one| one == "title" || one == "rows.0.name"), "{some:?}");
    assert!(some.iter().any(|one| one == "rows.0.amount"), "{some:?}");
}

/// What is asked of the world outside is not there.
#[test]
fn nothing_is_found_but_what_is_laid_ready() {
    for template in [
        "#read(\"/etc/passwd\")",
        "#read(\"../../../etc/passwd\")",
        "#include \"other.typ\"",
        "#import \"@preview/cetz:0.3.0\"",
        "#json(\"https://example.com/a.json\")",
        "#read(\"/proc/self/environ\")",
        "#plugin(\"a.wasm\")",
        "#std.plugin(\"a.wasm\")",
    ] {
        let why = refused(template);
        assert!(why.starts_with("line 1"), "{template}: {why}");
    }
    // It has no clock.
    assert!(
        refused("#datetime.today()").contains("unable to get the current date"),
        "{}",
        refused("#datetime.today()")
    );
    // Its fonts are those of the printer: one that is not there is told, and another stands in.
    let warned =
        printed("#set document(title: \"a\")\n#set text(font: \"Nobody Sans\")\nHello").unwrap().warned;
    assert!(warned.iter().any(|one| one.starts_with("line 2") && one.contains("nobody sans")), "{warned:?}");
}

#[test]
fn what_has_no_end_is_ended() {
    let head = "#set document(title: \"a\")\n";
    for (template, words) in [
        ("#while true {}", "condition is always true"),
        ("#let f(n) = f(n + 1)\n#f(1)", "maximum function call depth exceeded"),
    ] {
        assert!(refused(template).contains(words), "{}", refused(template));
    }
    match printed(&format!("{head}#for i in range(2001) {{ pagebreak() }}")) {
        Err(NotPrinted::File(why)) => assert_eq!(why, "it has 2002 pages, and may have 2000"),
        other => panic!("{:?}", other.map(|printed| printed.pages)),
    }
}

#[test]
fn a_template_attaches_nothing() {
    let why = refused(
        "#set document(title: \"a\")\n#pdf.attach(\"x.xml\", bytes(\"<a/>\"), relationship: \"alternative\", mime-type: \"text/xml\", description: \"x\")",
    );
    assert!(why.contains("attaches a file"), "{why}");
    let long = refused("#panic(\"x\" * 100000)");
    assert!(long.len() < 1_000, "{}", long.len());
}

/// What a template makes of the e-invoice is nothing: it is attached whatever the template does, and once.
#[test]
fn the_same_job_is_the_same_bytes() {
    assert_eq!(printed(BUILT_IN).unwrap(), printed(BUILT_IN).unwrap());
}

/// What people attach is inside whatever the template is, also where it says of itself that it is attached; and a template
/// attaches nothing beside it.
#[test]
fn what_people_attach_is_no_template_s() {
    let about = ("photo".to_owned(), "image/jpeg".to_owned());
    let photo = FileInside::of("photo.jpg".to_owned(), about, b"\xff\xd8\xff\xe0 /AFRelationship");
    let template = "#set document(title: \"a\")\nHello";
    let with = |template: &str| paper::print(&job(template, |_| {}).with_files(vec![photo.clone()]));
    let whole = with(template).unwrap_or_else(|why| panic!("{why}"));
    assert!(whole.pdf.windows(9).any(|window| window == b"photo.jpg"));
    let more = "#pdf.attach(\"x.xml\", bytes(\"<a/>\"), relationship: \"alternative\", mime-type: \"text/xml\", description: \"x\")";
    match with(&format!("{template}\n{more}")) {
        Err(NotPrinted::Template(why)) => assert!(why.contains("attaches a file"), "{why}"),
        other => panic!("{:?}", other.map(|printed| printed.pages)),
    }
}
