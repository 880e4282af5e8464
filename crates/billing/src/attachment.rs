//! Attachments: files that people lay beside a document, such as timesheets and delivery notes.
//! Knows names, kinds, limits and how the bytes of each kind begin; must not know where bytes are kept or sent.

use std::fmt;

/// Most bytes of one.
pub const ATTACHMENT_BYTES_MAX: u64 = 5 << 20;
/// Most of one document, those beside it too.
pub const ATTACHMENTS_MAX: usize = 10;
/// Most bytes of all those of one document.
pub const ATTACHMENTS_BYTES_MAX: u64 = 20 << 20;
/// Most characters of a name, its ending too.
pub const ATTACHMENT_NAME_CHARS_MAX: usize = 80;

/// What kind of file it is: those that every program for e-invoices has to take (EN 16931, BT-125).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AttachmentKind {
    /// Pages.
    Pdf,
    /// A picture.
    Png,
    /// A photograph.
    Jpeg,
    /// A table as text.
    Csv,
    /// A workbook of Office Open XML.
    Xlsx,
    /// A workbook of OpenDocument.
    Ods,
}

impl AttachmentKind {
    /// Every ending of a name, without its point, with what it stands for.
    pub const ENDINGS: [(&'static str, AttachmentKind); 7] = [
        ("pdf", AttachmentKind::Pdf),
        ("png", AttachmentKind::Png),
        ("jpg", AttachmentKind::Jpeg),
        ("jpeg", AttachmentKind::Jpeg),
        ("csv", AttachmentKind::Csv),
        ("xlsx", AttachmentKind::Xlsx),
        ("ods", AttachmentKind::Ods),
    ];

    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            AttachmentKind::Pdf => "application/pdf",
            AttachmentKind::Png => "image/png",
            AttachmentKind::Jpeg => "image/jpeg",
            AttachmentKind::Csv => "text/csv",
            AttachmentKind::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            AttachmentKind::Ods => "application/vnd.oasis.opendocument.spreadsheet",
        }
    }

    /// What people call it.
    pub const fn name(self) -> &'static str {
        match self {
            AttachmentKind::Pdf => "PDF",
            AttachmentKind::Png => "PNG",
            AttachmentKind::Jpeg => "JPEG",
            AttachmentKind::Csv => "CSV",
            AttachmentKind::Xlsx => "XLSX",
            AttachmentKind::Ods => "ODS",
        }
    }

    /// Whether bytes are of it, as far as their first and a few others tell. A table of text has no sign of its own: it has
    /// no byte of zero, and does not begin as another kind does.
    pub fn is_of(self, bytes: &[u8]) -> bool {
        match self {
            AttachmentKind::Pdf => bytes.starts_with(b"%PDF-"),
            AttachmentKind::Png => bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
            AttachmentKind::Jpeg => bytes.starts_with(b"\xff\xd8\xff"),
            AttachmentKind::Xlsx => bytes.starts_with(ZIP) && has(bytes, b"xl/workbook"),
            AttachmentKind::Ods => {
                let name = bytes.get(ODS_NAME_AT..).unwrap_or_default();
                bytes.starts_with(ZIP) && name.starts_with(ODS_NAME)
            }
            AttachmentKind::Csv => {
                let others = [AttachmentKind::Pdf, AttachmentKind::Png, AttachmentKind::Jpeg];
                !bytes.contains(&0)
                    && !bytes.starts_with(ZIP)
                    && !others.into_iter().any(|kind| kind.is_of(bytes))
            }
        }
    }
}

/// How a packed folder begins.
const ZIP: &[u8] = b"PK\x03\x04";
/// The first file of an OpenDocument says what it is, unpacked.
const ODS_NAME: &[u8] = b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet";
/// Where that begins: behind the head of the file in its folder.
const ODS_NAME_AT: usize = 30;

fn has(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// What an attachment is called: letters, digits, `-`, `_` and `.` of ASCII, first a letter or a digit, and the ending of a
/// kind. It is a file's name on every system, and one in a header.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct AttachmentName {
    text: String,
    kind: AttachmentKind,
}

impl AttachmentName {
    /// Reads one.
    ///
    /// # Errors
    /// As [`AttachmentRefused`].
    pub fn parse(text: &str) -> Result<AttachmentName, AttachmentRefused> {
        let named = || AttachmentRefused::Name { found: text.to_owned() };
        let is_plain = |sign: char| sign.is_ascii_alphanumeric() || "-_.".contains(sign);
        if text.len() > ATTACHMENT_NAME_CHARS_MAX
            || !text.starts_with(|sign: char| sign.is_ascii_alphanumeric())
            || !text.chars().all(is_plain)
        {
            return Err(named());
        }
        let other = || AttachmentRefused::Kind { name: text.to_owned() };
        let (stem, ending) = text.rsplit_once('.').ok_or_else(other)?;
        let known = AttachmentKind::ENDINGS.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(ending));
        let (_, kind) = known.ok_or_else(other)?;
        if RESERVED
            .iter()
            .any(|reserved| stem.split('.').next().is_some_and(|head| head.eq_ignore_ascii_case(reserved)))
        {
            return Err(named());
        }
        Ok(AttachmentName { text: text.to_owned(), kind })
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What it is found by: two names that differ in capitals alone are one.
    pub fn key(&self) -> String {
        self.text.to_ascii_lowercase()
    }

    /// The kind of file that its ending says.
    pub const fn kind(&self) -> AttachmentKind {
        self.kind
    }
}

impl fmt::Display for AttachmentName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

/// Names that one system keeps for devices, whatever their ending.
const RESERVED: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// An attachment of a document, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Attachment {
    /// What it is called.
    pub name: AttachmentName,
    /// How many bytes it has.
    pub size: u64,
    /// The SHA-256 of its bytes.
    pub sha256: [u8; 32],
}

/// Why something is no attachment, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AttachmentRefused {
    /// The name cannot be taken.
    #[error(
        "{found:?} cannot be the name of an attachment; write at most {ATTACHMENT_NAME_CHARS_MAX} letters and digits of ASCII, -, _ and ., \
         first a letter or digit, and no path, such as \"timesheet-2026-11.pdf\""
    )]
    Name {
        /// As written.
        found: String,
    },
    /// Its ending is of no kind that is taken.
    #[error(
        "{name:?} is of no kind that is attached; attach PDF, PNG, JPEG (.jpg, .jpeg), CSV, XLSX or ODS, and end its name so"
    )]
    Kind {
        /// As written.
        name: String,
    },
    /// The media type is another than the name's.
    #[error("the media type {found:?} is not that of {name}; send {wanted}, or name it by what it is")]
    MediaType {
        /// The name.
        name: String,
        /// As sent.
        found: String,
        /// What the name's ending wants.
        wanted: &'static str,
    },
    /// There is nothing in it.
    #[error("{name} is empty; attach the file with what is in it")]
    Empty {
        /// The name.
        name: String,
    },
    /// It is too long.
    #[error(
        "{name} has {size} bytes, and an attachment has at most {ATTACHMENT_BYTES_MAX}; make it smaller, or cut it in parts"
    )]
    TooLarge {
        /// The name.
        name: String,
        /// How many bytes it has.
        size: u64,
    },
    /// Its bytes are of another kind than its name says.
    #[error(
        "what is in {name} is no {wanted}, as its name says; attach PDF, PNG, JPEG, CSV, XLSX or ODS by its own ending"
    )]
    Content {
        /// The name.
        name: String,
        /// The kind that it says.
        wanted: &'static str,
    },
    /// There would be too many.
    #[error(
        "the document would have {found} attachments, and has at most {ATTACHMENTS_MAX}; join some of them in one PDF"
    )]
    TooMany {
        /// How many there would be.
        found: usize,
    },
    /// All together are too long.
    #[error(
        "all attachments of the document would have {size} bytes, and have at most {ATTACHMENTS_BYTES_MAX}; make them smaller"
    )]
    AllTooLarge {
        /// How many bytes all would have.
        size: u64,
    },
}

/// Checks what is to be attached under a name: that it is something, not too much, and of the kind that its name says.
///
/// # Errors
/// The first reason of [`AttachmentRefused`] that holds.
pub fn check_attachment(name: &AttachmentName, bytes: &[u8]) -> Result<(), AttachmentRefused> {
    let named = name.to_string();
    let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    match size {
        0 => Err(AttachmentRefused::Empty { name: named }),
        _ if size > ATTACHMENT_BYTES_MAX => Err(AttachmentRefused::TooLarge { name: named, size }),
        _ if !name.kind.is_of(bytes) => {
            Err(AttachmentRefused::Content { name: named, wanted: name.kind.name() })
        }
        _ => Ok(()),
    }
}

/// Checks the sizes of all attachments that a document would have.
///
/// # Errors
/// [`AttachmentRefused::TooMany`] and [`AttachmentRefused::AllTooLarge`].
pub fn check_attachments(sizes: &[u64]) -> Result<(), AttachmentRefused> {
    if sizes.len() > ATTACHMENTS_MAX {
        return Err(AttachmentRefused::TooMany { found: sizes.len() });
    }
    let size = sizes.iter().fold(0_u64, |sum, size| sum.saturating_add(*size));
    if size > ATTACHMENTS_BYTES_MAX { Err(AttachmentRefused::AllTooLarge { size }) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> AttachmentName {
        AttachmentName::parse(text).expect("it is a name")
    }

    #[test]
    fn names_are_files_on_every_system() {
        for (text, kind) in [
            ("timesheet.pdf", AttachmentKind::Pdf),
            ("A-1_b.2026.JPG", AttachmentKind::Jpeg),
            ("photo.jpeg", AttachmentKind::Jpeg),
            ("0.ods", AttachmentKind::Ods),
        ] {
            assert_eq!(named(text).kind(), kind, "{text}");
        }
        assert_eq!(named("A.PDF").key(), named("a.pdf").key());
        let long = format!("{}.pdf", "a".repeat(ATTACHMENT_NAME_CHARS_MAX - 4));
        named(&long);
        for wrong in [
            "",
            ".pdf",
            "-a.pdf",
            "a b.pdf",
            "a/b.pdf",
            "..\\a.pdf",
            "../a.pdf",
            "\u{fc}.pdf",
            "a\n.pdf",
            "a\".pdf",
            "CON.pdf",
            "nul.x.csv",
            &format!("a{long}"),
        ] {
            assert!(matches!(AttachmentName::parse(wrong), Err(AttachmentRefused::Name { .. })), "{wrong:?}");
        }
        for other in ["a", "a.", "a.xml", "a.pdf.exe", "a.docx", "a.html", "a.svg"] {
            assert!(matches!(AttachmentName::parse(other), Err(AttachmentRefused::Kind { .. })), "{other:?}");
        }
    }

    #[test]
    fn bytes_are_of_the_kind_that_the_name_says() {
        let ods = [&b"PK\x03\x04"[..], &[0; 26], ODS_NAME, b"PK"].concat();
        let xlsx = [&b"PK\x03\x04"[..], &[0; 26], b"[Content_Types].xml xl/workbook.xml"].concat();
        let all: [(&str, &[u8]); 6] = [
            ("a.pdf", b"%PDF-1.7\n"),
            ("a.png", b"\x89PNG\r\n\x1a\n\0\0"),
            ("a.jpg", b"\xff\xd8\xff\xe0"),
            ("a.csv", b"day;hours\n1;8\n"),
            ("a.xlsx", &xlsx),
            ("a.ods", &ods),
        ];
        for (name, _) in all {
            for (of, bytes) in all {
                assert_eq!(check_attachment(&named(name), bytes).is_ok(), name == of, "{of} as {name}");
            }
        }
        assert!(check_attachment(&named("a.csv"), b"a\0b").is_err(), "no text");
        let empty = check_attachment(&named("a.csv"), b"");
        assert_eq!(empty, Err(AttachmentRefused::Empty { name: "a.csv".to_owned() }));
        let most = usize::try_from(ATTACHMENT_BYTES_MAX).expect("it is some millions");
        assert_eq!(check_attachment(&named("a.csv"), &vec![b'a'; most]), Ok(()));
        let large = check_attachment(&named("a.csv"), &vec![b'a'; most + 1]);
        assert!(matches!(large, Err(AttachmentRefused::TooLarge { size: 5_242_881, .. })), "{large:?}");
    }

    #[test]
    fn a_document_has_ten_and_twenty_mebibytes_of_them() {
        assert_eq!(check_attachments(&[1; ATTACHMENTS_MAX]), Ok(()));
        assert_eq!(
            check_attachments(&[1; ATTACHMENTS_MAX + 1]),
            Err(AttachmentRefused::TooMany { found: 11 })
        );
        assert_eq!(check_attachments(&[ATTACHMENT_BYTES_MAX; 4]), Ok(()));
        let all = [ATTACHMENT_BYTES_MAX, ATTACHMENT_BYTES_MAX, ATTACHMENT_BYTES_MAX, ATTACHMENT_BYTES_MAX, 1];
        assert_eq!(
            check_attachments(&all),
            Err(AttachmentRefused::AllTooLarge { size: ATTACHMENTS_BYTES_MAX + 1 })
        );
    }
}
