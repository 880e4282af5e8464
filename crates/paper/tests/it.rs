//! Printing invoices: the same bytes each time, the e-invoice inside, and no text that breaks a page.

use documents::{Accent, Chart, Logo, Sheet, Template, UsageSheet, einvoice, file};
use paper::{Attachment, BUILT_IN, FileInside, Fonts, Job, NotPrinted, Printed, Table};

fn example() -> String {
    let path = format!("{}/../../examples/invoices/consulting.toml", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|why| panic!("{path}: {why}"))
}

fn job(text: &str) -> Job {
    let invoice = file::read("invoice.toml", text.as_bytes()).unwrap_or_else(|why| panic!("{why}"));
    let written = einvoice::write(&invoice, einvoice::Profile::En16931, einvoice::Syntax::Cii);
    let xml = written.expect("the example keeps the rules").xml;
    let attached = Attachment { xml, name: "factur-x.xml".to_owned(), level: "EN 16931".to_owned() };
    Job::of(Sheet::of(&invoice), ("one".to_owned(), invoice.head.issued_on), &built_in(), Some(attached))
}

fn printed(text: &str) -> Printed {
    paper::print(&job(text)).unwrap_or_else(|why| panic!("{why}"))
}

fn built_in() -> Fonts {
    Fonts::with_folders(Vec::new())
}

fn holds(pdf: &[u8], text: &str) -> bool {
    pdf.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn the_same_invoice_is_the_same_bytes() {
    let (one, other) = (printed(&example()), printed(&example()));
    assert_eq!(one, other);
    assert_eq!(one.pages, 1);
    for text in
        ["<fx:ConformanceLevel>EN 16931", "<pdfaid:part>3", "/AFRelationship/Alternative", "factur-x.xml"]
    {
        assert!(holds(&one.pdf, text), "{text}");
    }
}

/// What is attached is inside with its name and form; what looks like parts of a file in it, or like a mark of ours, is
/// taken for neither.
#[test]
fn attachments_are_inside_as_they_are() {
    let inside = |name: &str, media_type: &str, bytes: &[u8]| {
        FileInside::of(name.to_owned(), ("a file".to_owned(), media_type.to_owned()), bytes)
    };
    let objects: String =
        (1..200).map(|number| format!("\n{number} 0 obj <</Type/Metadata>> endobj")).collect();
    let photo =
        [&b"\xff\xd8\xff\xe0"[..], objects.as_bytes(), b"\n/AFRelationship trailer<</Root 1 0 R>>"].concat();
    let files = || {
        vec![
            inside("photo.jpg", "image/jpeg", &photo),
            inside("timesheet.pdf", "application/pdf", b"%PDF-1.7\n1 0 obj\n"),
            inside("days.csv", "text/csv", b"day;hours\n"),
        ]
    };
    let with = paper::print(&job(&example()).with_files(files())).unwrap();
    for text in [
        "<fx:ConformanceLevel>EN 16931",
        "/AFRelationship/Alternative",
        "/AFRelationship/Supplement",
        "photo.jpg",
        "timesheet.pdf",
        "days.csv",
        "application#2Fpdf",
        "text#2Fcsv",
    ] {
        assert!(holds(&with.pdf, text), "{text}");
    }
    assert_eq!(with, paper::print(&job(&example()).with_files(files())).unwrap(), "the same bytes again");
    let without = job(&example()).with_files(files()).without_files().expect("it has some");
    assert_eq!(paper::print(&without).unwrap(), printed(&example()));
    assert!(without.without_files().is_none());
}

#[test]
fn long_invoices_go_on_over_pages() {
    let line = "\n[[lines]]\nname = \"Seat\"\nunit_price = \"9.00\"\ntax = 19\n";
    let long = example().replace("\n[[discounts]]", &format!("{}\n[[discounts]]", line.repeat(297)));
    let whole = printed(&long);
    assert!(whole.pages >= 6, "{} pages", whole.pages);
    // Letting go of the layout of rows that are done changes nothing of it.
    let (forgets, keeps) = ("{ context forget(place) }", "{}");
    assert!(BUILT_IN.contains(forgets));
    let invoice = file::read("invoice.toml", long.as_bytes()).unwrap();
    let by = |template: Option<Template>| {
        let mut sheet = Sheet::of(&invoice);
        sheet.brand.template = template;
        let job = Job::of(sheet, ("one".to_owned(), invoice.head.issued_on), &built_in(), None);
        paper::print(&job).unwrap().pdf
    };
    let kept = Template::of(&BUILT_IN.replace(forgets, keeps)).unwrap();
    assert!(by(None) == by(Some(kept)), "the same bytes");
}

#[test]
fn what_no_font_has_is_a_box_and_is_told() {
    let text = example().replace("Amsel Verlag AG", "東京出版 🦀 \\u202Egnp\\u202C");
    let job = job(&text);
    assert_eq!(job.boxed(), ['京', '出', '東', '版', '🦀']);
    assert_eq!(paper::print(&job).unwrap().pages, 1);
}

/// The logo and the colour of the seller are drawn; what cannot be drawn is refused, and can be printed without.
#[test]
fn a_brand_is_drawn_or_told() {
    let plain = example();
    let branded = |svg: &str| {
        let invoice = file::read("invoice.toml", plain.as_bytes()).unwrap();
        let mut sheet = Sheet::of(&invoice);
        sheet.brand.accent = Some(Accent::parse("#7a1f1f").unwrap());
        sheet.brand.logo = Some(Logo::of(svg.as_bytes()).unwrap());
        Job::of(sheet, ("one".to_owned(), invoice.head.issued_on), &built_in(), None)
    };
    let whole = branded(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\"><circle cx=\"5\" cy=\"5\" r=\"4\"/></svg>",
    );
    let with = paper::print(&whole).unwrap();
    let without = paper::print(&whole.without_logo().unwrap()).unwrap();
    assert!(with.pages == 1 && without.pages == 1 && with.pdf != without.pdf);
    let broken = branded("<svg xmlns=\"http://www.w3.org/2000/svg\"><circle");
    assert!(matches!(paper::print(&broken), Err(NotPrinted::Design(_))));
    let plainly = broken.without_logo().unwrap();
    assert_eq!((paper::print(&plainly).unwrap().pages, plainly.without_logo().is_none()), (1, true));
}

/// A letter and its marks are printed in one font: where no font has all of it, boxes stand for what is lacking.
#[test]
fn marks_that_no_font_has_are_boxes() {
    let job = job(&example().replace("Amsel Verlag AG", "Cafe\u{301} क्षि x\u{1ab0} \u{e000}"));
    assert!(job.boxed().contains(&'क') && job.boxed().contains(&'\u{e000}') && !job.boxed().contains(&'e'));
    assert_eq!(paper::print(&job).unwrap().pages, 1);
}

/// Marks around letters that are built in, and signs that some fonts of the system claim and have no picture of.
#[test]
fn ordinary_signs_stop_no_invoice() {
    let fonts = Fonts::with_folders(Fonts::of_system());
    let invoice = |name: &str| {
        let text = example().replace("Amsel Verlag AG", name);
        file::read("invoice.toml", text.as_bytes()).unwrap_or_else(|why| panic!("{why}"))
    };
    for name in [
        "✅ done",
        "❓❔❕ ❎",
        "1\u{fe0f}\u{20e3} 5\u{20e3} #\u{fe0f}\u{20e3}",
        "x\u{20d7} A\u{20dd}",
        "☎ ✆ ♫ ⚠\u{fe0f}",
        "👍🏽 🇩🇪",
    ] {
        let invoice = invoice(name);
        let job = Job::of(Sheet::of(&invoice), ("one".to_owned(), invoice.head.issued_on), &fonts, None);
        let printed = paper::print(&job);
        assert!(printed.is_ok(), "{name}: {:?}", printed.err());
    }
}

#[test]
fn hostile_texts_are_texts() {
    let long = "W".repeat(1_000);
    for hostile in
        ["#panic(\\\"x\\\")", "*bold* _it_ $x$ @ref <label>", "#import \\\"/etc/passwd\\\"", "\\\\", &long]
    {
        let text =
            example().replace("Amsel Verlag AG", hostile).replace("Beratung\"", &format!("{hostile}\""));
        assert!(printed(&text).pages >= 1, "{hostile}");
    }
}

/// A table goes in beside the e-invoice, which stays the one alternative; without one the file is as it was.
#[test]
fn a_table_of_lines_is_inside_and_leaves_the_e_invoice_as_it_is() {
    let table = |csv: &str| Table {
        name: "INV-1-lines.csv".to_owned(),
        description: "2 lines; each in INV-1-lines.csv".to_owned(),
        csv: csv.to_owned(),
    };
    let csv = "line,net\r\n1,2.00\r\n2,3.00\r\n";
    let with = paper::print(&job(&example()).with_table(table(csv))).unwrap();
    for text in [
        "<fx:DocumentFileName>factur-x.xml",
        "/AFRelationship/Alternative",
        "/AFRelationship/Supplement",
        "INV-1-lines.csv",
        "<pdfaid:part>3",
    ] {
        assert!(holds(&with.pdf, text), "{text}");
    }
    assert_eq!(with, paper::print(&job(&example()).with_table(table(csv))).unwrap(), "the same bytes again");
    assert!(!holds(&printed(&example()).pdf, "/AFRelationship/Supplement"));
    let without = job(&example()).with_table(table(csv)).without_table().expect("it has one");
    assert_eq!(paper::print(&without).unwrap(), printed(&example()), "as if there had been none");
    assert!(without.without_table().is_none());
    // It may be long, and is packed.
    let long = paper::print(&job(&example()).with_table(table(&csv.repeat(100_000)))).unwrap();
    assert!(long.pdf.len() < with.pdf.len() + 300_000, "{} bytes", long.pdf.len());
}

/// An invoice with so many charts of so many days, some of them below zero.
fn with_charts(count: usize, days: i32, language: &str) -> Job {
    let text = example().replace("language = \"de\"", &format!("language = \"{language}\""));
    let invoice = file::read("invoice.toml", text.as_bytes()).expect("the example reads");
    let mut sheet = Sheet::of(&invoice);
    let chart = Chart {
        name: "Strom #1 *nachts*".to_owned(),
        more: vec!["region: eu".to_owned(), "Zähler $x$".to_owned(), "01.01.2026 – 31.12.2026".to_owned()],
        facts: vec![
            ("Summe".to_owned(), "1.234 kWh".to_owned()),
            ("Mittelwert".to_owned(), "12 kWh".to_owned()),
        ],
        note: Some("Jeder Balken hat einen eigenen Wert.".to_owned()),
        spoken: "Strom: 1.234 kWh".to_owned(),
        top: "99".to_owned(),
        bottom: Some("\u{2212}9".to_owned()),
        ends: ["01.01.2026".to_owned(), "31.12.2026".to_owned()],
        above: 900,
        bars: (0..days).map(|day| (day * 37) % 1_000 - 100).collect(),
    };
    sheet.usage = Some(UsageSheet {
        title: "Verbrauch".to_owned(),
        charts: vec![chart; count],
        is_small: count > 3,
        more: Some("Weitere: 3".to_owned()),
    });
    Job::of(sheet, ("one".to_owned(), invoice.head.issued_on), &built_in(), None)
}

#[test]
fn usage_is_drawn_on_pages_of_its_own() {
    let without = printed(&example());
    for (count, days) in [(1, 1), (2, 31), (4, 31)] {
        let job = with_charts(count, days, "de");
        let printed = paper::print(&job).unwrap_or_else(|why| panic!("{count} charts: {why}"));
        assert_eq!(printed.pages, without.pages + 1, "{count} charts of {days} days");
        // As PDF/A wants it, the same bytes each time, and with what is heard in place of each chart.
        assert!(holds(&printed.pdf, "<pdfaid:part>3"));
        assert_eq!(printed, paper::print(&job).unwrap());
    }
}

#[test]
fn as_many_charts_as_there_may_be_are_printed_in_any_direction() {
    for language in ["ar", "en"] {
        let printed = paper::print(&with_charts(40, 400, language));
        let printed = printed.unwrap_or_else(|why| panic!("{language}: {why}"));
        assert!((8..=22).contains(&printed.pages), "{language}: {} pages", printed.pages);
    }
}

/// A chart of nothing, and one that has no bars at all.
#[test]
fn a_chart_without_bars_is_printed() {
    for days in [0, 1] {
        let job = with_charts(1, days, "de");
        assert!(paper::print(&job).is_ok(), "{days} days");
    }
}
