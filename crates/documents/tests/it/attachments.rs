//! Attachments of an invoice: supporting documents of its e-invoice, named by files, and held against the official rules.

#![expect(clippy::unwrap_used, reason = "a test has nothing better to do")]

use billing::AttachmentName;
use documents::einvoice::{self, EMBEDDED_ATTACHMENTS_BYTES_MAX, Profile, Syntax};
use documents::{Invoice, SupportingFile, file};
use testkit::TempFolder;

use crate::rules::held_against_the_rules;

const EXAMPLE: &str = include_str!("../../../../examples/invoices/consulting.toml");

/// The example with files of these names and sizes.
fn invoice(kind: &str, files: &[(&str, usize)]) -> Invoice {
    let text = match kind {
        "credit_note" => EXAMPLE.replacen("number =", "kind = \"credit_note\"\nnumber =", 1),
        _ => EXAMPLE.to_owned(),
    };
    let mut invoice = file::read("invoice.toml", text.as_bytes()).unwrap();
    let files = files.iter().map(|(name, size)| SupportingFile {
        name: AttachmentName::parse(name).unwrap(),
        bytes: (*size > 0).then(|| vec![b'a'; *size]),
    });
    invoice.head.references.attachments = files.collect();
    invoice
}

const ALL: [(&str, usize); 6] = [
    ("Timesheet_2026-11.pdf", 5),
    ("photo.JPG", 6),
    ("map.png", 7),
    ("days.csv", 8),
    ("days.xlsx", 9),
    ("days.ods", 10),
];

#[test]
fn each_is_a_supporting_document_with_its_media_type() {
    let invoice = invoice("invoice", &ALL);
    for (syntax, id, description) in [
        (
            Syntax::Ubl,
            "<cbc:ID>Timesheet_2026-11.pdf</cbc:ID>",
            "<cbc:DocumentDescription>Timesheet 2026 11<",
        ),
        (
            Syntax::Cii,
            "<ram:IssuerAssignedID>Timesheet_2026-11.pdf</ram:IssuerAssignedID>",
            "<ram:Name>Timesheet 2026 11</ram:Name>",
        ),
    ] {
        let xml = einvoice::write(&invoice, Profile::XRechnung, syntax).unwrap().xml;
        assert!(xml.contains(id) && xml.contains(description), "{xml}");
        for (name, media_type) in [
            ("Timesheet_2026-11.pdf", "application/pdf"),
            ("photo.JPG", "image/jpeg"),
            ("map.png", "image/png"),
            ("days.csv", "text/csv"),
            ("days.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            ("days.ods", "application/vnd.oasis.opendocument.spreadsheet"),
        ] {
            let inside = format!("mimeCode=\"{media_type}\" filename=\"{name}\"");
            assert!(xml.contains(&inside), "{inside}: {xml}");
        }
        // Five times "a" in Base64.
        assert!(xml.contains(">YWFhYWE=<"), "{xml}");
    }
}

#[test]
fn what_does_not_fit_is_left_out_and_told() {
    let most = EMBEDDED_ATTACHMENTS_BYTES_MAX;
    let files = [("one.pdf", most - 10), ("two.pdf", 11), ("three.pdf", 10), ("named.pdf", 0)];
    let written = einvoice::write(&invoice("invoice", &files), Profile::XRechnung, Syntax::Ubl).unwrap();
    for (name, is_named, is_inside) in [
        ("one.pdf", true, true),
        ("two.pdf", false, false),
        ("three.pdf", true, true),
        ("named.pdf", true, false),
    ] {
        assert_eq!(written.xml.contains(&format!("<cbc:ID>{name}</cbc:ID>")), is_named, "{name}");
        assert_eq!(written.xml.contains(&format!("filename=\"{name}\"")), is_inside, "{name}");
    }
    let told: Vec<&String> = written.left_out.iter().filter(|told| told.contains(".pdf")).collect();
    assert!(told.len() == 1 && told[0].starts_with("two.pdf: it has 11 bytes"), "{told:?}");
    let plain = einvoice::write(&invoice("invoice", &[]), Profile::XRechnung, Syntax::Ubl).unwrap();
    assert!(!plain.xml.contains("AdditionalDocumentReference"));
}

#[test]
fn files_name_them_and_no_path() {
    let with = |list: &str| {
        let text = EXAMPLE.replacen("number =", &format!("attachments = {list}\nnumber ="), 1);
        file::read("invoice.toml", text.as_bytes()).map_err(|why| why.to_string())
    };
    let read = with("[\"timesheet.pdf\", \"days.csv\"]").unwrap().head.references.attachments;
    let named: Vec<(&str, bool)> =
        read.iter().map(|file| (file.name.as_str(), file.bytes.is_some())).collect();
    assert_eq!(named, [("timesheet.pdf", false), ("days.csv", false)]);
    for (list, wanted) in [
        ("[\"../secret.pdf\"]", "no path"),
        ("[\"/etc/passwd\"]", "no path"),
        ("[\"a.exe\"]", "PDF, PNG, JPEG"),
        ("[\"a.pdf\", \"A.PDF\"]", "once"),
        ("\"a.pdf\"", "list"),
    ] {
        let told = with(list).unwrap_err();
        assert!(told.contains(wanted) && told.contains("attachments"), "{list}: {told}");
    }
    let many: Vec<String> = (0..11).map(|number| format!("\"{number}.pdf\"")).collect();
    assert!(with(&format!("[{}]", many.join(", "))).unwrap_err().contains("at most 10"));
}

#[test]
fn documents_with_attachments_keep_the_official_rules() {
    let folder = TempFolder::new();
    let mut written = 0;
    for kind in ["invoice", "credit_note"] {
        for (shape, files) in
            [("all", &ALL[..]), ("named", &[("a.pdf", 0), ("b.csv", 0)]), ("one", &ALL[3..4])]
        {
            let invoice = invoice(kind, files);
            for (profile, syntax, name) in [
                (Profile::En16931, Syntax::Ubl, "ubl"),
                (Profile::En16931, Syntax::Cii, "cii"),
                (Profile::XRechnung, Syntax::Ubl, "ubl"),
            ] {
                let xml = einvoice::write(&invoice, profile, syntax);
                let xml = xml.unwrap_or_else(|why| panic!("{kind}, {shape}: {why:?}")).xml;
                let of = format!("{kind}-{shape}-{}", profile.code());
                std::fs::write(folder.join(format!("{of}.{name}.xml")), xml).unwrap();
                written += 1;
            }
        }
    }
    let found = held_against_the_rules(&folder.join(""));
    assert_eq!(found.len(), written, "every file is told of");
    let broken: Vec<_> =
        found.iter().filter(|(_, (schema, fatal))| !schema.is_empty() || !fatal.is_empty()).collect();
    assert!(broken.is_empty(), "{broken:#?}");
}
