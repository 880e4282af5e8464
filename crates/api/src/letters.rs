//! Letters: what is sent with a document, and the files it carries.
//! Knows which files a customer takes; must not know what stands in them, nor who sends a letter.

use documents::einvoice::EMBEDDED_ATTACHMENTS_BYTES_MAX;
use documents::issued::Unfaithful;
use documents::{Invoice, Kind, LETTER_VERSION, LaysOut};
use money::Money;
use operations::attachments::AttachmentName;
use operations::deliveries::{Letter, LetterFile, LetterWords, Said, Unwritten, WritesLetters};
use operations::kept_files::KeptAs;
use operations::links::NO_PUBLIC_URL;
use operations::printing::{Printed, PrintedAttachment};
use operations::{LetterOf, Operations, Seller};

use crate::files::{self, File, FileFormat, Manner, Writing};
use crate::given;

/// Most bytes of all files of a letter that has a table of lines or attachments beside the document: as mail carries them,
/// a third more, few mail servers take more.
pub const LETTER_BYTES_MAX: usize = 15 << 20;
/// What is done about a file that cannot be made of what was issued.
const WAY_OUT: &str = "credit this one and bill it again, or let its customer take another `e_invoice`, or none, and retry \
                       it";
/// The language of a sample where nobody says one.
const LANGUAGE: &str = "en";
/// How the e-invoice of a letter is written: the table of a document's lines, where there is one, goes beside it.
const XML_BESIDE_LINES: Manner = Manner {
    language: None,
    profile: None,
    insists: false,
    has_lines_beside: true,
    has_attachments_beside: false,
};
/// Where a letter that is tried leads: nowhere, and plainly so.
pub const SAMPLE_LINK: &str = "https://example.com/links/EXAMPLE";

/// Writes letters, with documents that somebody lays out, and that are kept as they are sent.
pub struct Letters<'a> {
    paper: &'a dyn LaysOut,
    operations: &'a Operations,
}

impl<'a> Letters<'a> {
    /// With documents laid out by this.
    pub fn with(paper: &'a dyn LaysOut, operations: &'a Operations) -> Letters<'a> {
        Letters { paper, operations }
    }

    /// The files of a letter: the PDF, and the e-invoice that the customer takes by itself, too, as not every program
    /// looks into a PDF. The table of a document that shows its lines condensed is in the PDF, else attached by itself while
    /// all together are no more than mail servers take: the e-invoice names it alone, whatever print of the PDF is given.
    fn files(&self, printed: &Printed, writing: &Writing<'_>) -> Result<Carried, Unwritten> {
        let beside = Manner { has_attachments_beside: true, ..Manner::default() };
        let is_condensed = files::outline(printed, &beside).is_condensed;
        let mut files = vec![self.file(printed, writing, (FileFormat::Pdf, &beside))?];
        if is_condensed {
            // Another may have kept one with the table where this one is without, or the other way round.
            files = self.keep(printed, files)?;
        }
        let has_lines = files.iter().any(|pdf| pdf.file.has_lines);
        if let Some(format) = files::e_invoice(printed) {
            files.push(self.file(printed, writing, (format, &XML_BESIDE_LINES))?);
        }
        if is_condensed && !has_lines {
            let lines = self.file(printed, writing, (FileFormat::Csv, &beside))?;
            let size = size_of(&files) + lines.file.bytes.len();
            match size <= LETTER_BYTES_MAX {
                true => files.push(lines),
                false => {
                    tracing::warn!(document = %printed.id, file = lines.file.name, size, "a letter goes without it; a link or csv has it")
                }
            }
        }
        let Chosen { files, attachments, left_behind } = self.attached(printed, writing, files)?;
        let files = self.keep(printed, files)?.into_iter().map(LetterFile::from);
        Ok(Carried { files: files.chain(attachments).collect(), left_behind })
    }

    /// The same with what is attached, each by itself, while all together are no more than mail servers take. Where they are
    /// more, those that are in the e-invoice are not attached once more; and where that alone is more, it names them.
    fn attached(
        &self,
        printed: &Printed,
        writing: &Writing<'_>,
        mut files: Vec<Ready>,
    ) -> Result<Chosen, Unwritten> {
        let attachments: Vec<LetterFile> = printed.attachments.iter().filter_map(letter_file).collect();
        if attachments.is_empty() || size_of(&files) + size_attached(&attachments) <= LETTER_BYTES_MAX {
            return Ok(Chosen { files, attachments, left_behind: Vec::new() });
        }
        let embedded: usize = printed
            .attachments
            .iter()
            .filter(|one| !one.is_beside)
            .filter_map(|one| one.bytes.as_ref())
            .map(Vec::len)
            .sum();
        let format = files::e_invoice(printed);
        let is_whole = embedded <= EMBEDDED_ATTACHMENTS_BYTES_MAX && size_of(&files) <= LETTER_BYTES_MAX;
        let are_inside = format.is_some() && is_whole;
        // The e-invoice is the second, after the PDF.
        if let (Some(format), Some(xml)) = (format.filter(|_| embedded > 0 && !is_whole), files.get_mut(1)) {
            let manner = Manner { has_attachments_beside: true, ..XML_BESIDE_LINES };
            *xml = self.file(printed, writing, (format, &manner))?;
        }
        let (mut carried, mut left_behind) = (Vec::new(), Vec::new());
        for one in printed.attachments.iter().filter(|one| one.is_beside || !are_inside) {
            let Some(file) = letter_file(one) else { continue };
            match size_of(&files) + size_attached(&carried) + file.bytes.len() <= LETTER_BYTES_MAX {
                true => carried.push(file),
                false => left_behind.push(one.attachment.name.clone()),
            }
        }
        Ok(Chosen { files, attachments: carried, left_behind })
    }

    /// A file as it was given first, else made now.
    fn file(
        &self,
        printed: &Printed,
        writing: &Writing<'_>,
        (format, manner): (FileFormat, &Manner),
    ) -> Result<Ready, Unwritten> {
        let kept_as = given::kept_as(printed, (format, manner));
        let kept = self.operations.kept_file(printed, &kept_as).map_err(Unwritten::now)?;
        let (file, is_kept) = match kept {
            Some(kept) => (File::from(kept), true),
            None => {
                let code = format.code();
                let taken = format!("{code} that the customer takes");
                let made = writing.file(format, manner, Some(self.paper));
                (made.map_err(|why| why.unwritten((code, &taken), WAY_OUT))?, false)
            }
        };
        for note in &file.left_out {
            tracing::warn!(document = %printed.id, file = file.name, note, "a file of a letter is not all it could be");
        }
        Ok(Ready { kept_as, format, file, is_kept })
    }

    /// Files of a letter, of which those are kept now that were not: before anybody is handed one, as nobody may ever know
    /// whether it was taken.
    fn keep(&self, printed: &Printed, files: Vec<Ready>) -> Result<Vec<Ready>, Unwritten> {
        let new = files.iter().filter(|one| !one.is_kept);
        let new = new.map(|one| given::to_keep(one.file.clone(), one.kept_as.clone())).collect();
        let mut given = self.operations.keep_files(printed, new).map_err(Unwritten::now)?.into_iter();
        let kept = files.into_iter().map(|one| match one.is_kept {
            true => one,
            false => {
                let file = given.next().expect("as many are given as were made").into();
                Ready { file, is_kept: true, ..one }
            }
        });
        Ok(kept.collect())
    }
}

impl From<Ready> for LetterFile {
    fn from(Ready { format, file, .. }: Ready) -> LetterFile {
        LetterFile { name: file.name, media_type: format.media_type(), bytes: file.bytes }
    }
}

/// A file of a letter, and whether it is kept, or as good as that where its seller keeps none.
struct Ready {
    kept_as: KeptAs,
    format: FileFormat,
    file: File,
    is_kept: bool,
}

/// What a letter is to carry, before that is kept which was not.
struct Chosen {
    files: Vec<Ready>,
    attachments: Vec<LetterFile>,
    left_behind: Vec<AttachmentName>,
}

/// What a letter carries, and what it leaves behind for its size.
struct Carried {
    files: Vec<LetterFile>,
    left_behind: Vec<AttachmentName>,
}

fn size_of(files: &[Ready]) -> usize {
    files.iter().map(|one| one.file.bytes.len()).sum()
}

fn size_attached(files: &[LetterFile]) -> usize {
    files.iter().map(|file| file.bytes.len()).sum()
}

/// What is attached as a file of a letter, where its bytes were read.
fn letter_file(one: &PrintedAttachment) -> Option<LetterFile> {
    let name = &one.attachment.name;
    Some(LetterFile {
        name: name.to_string(),
        media_type: name.kind().media_type(),
        bytes: one.bytes.clone()?,
    })
}

impl WritesLetters for Letters<'_> {
    fn letter(&self, printed: &Printed, Said { open, own, link }: Said<'_>) -> Result<Letter, Unwritten> {
        let writing = Writing::of(printed, &Manner::default());
        let invoice = writing.invoice().map_err(Unwritten::now)?;
        let has_link = invoice.invoice().own_words(open, own).is_some_and(LetterWords::has_link);
        if has_link && link.is_none() {
            return Err(Unwritten::now(NO_PUBLIC_URL));
        }
        let Carried { files, left_behind } = self.files(printed, &writing)?;
        let letter = invoice.invoice().letter_without(open, own, (link, &left_behind));
        let documents::Letter { subject, language, text, html } = letter;
        Ok(Letter { subject, language, text, html, words: LETTER_VERSION, files })
    }
}

/// Why a letter is not shown.
#[derive(Debug)]
pub enum NoLetter {
    /// A bug: what was issued can always be written.
    Unfaithful(Unfaithful),
    /// The words are of another kind of document.
    OtherKind {
        /// The code of the kind that is wanted.
        wanted: &'static str,
    },
}

/// The letter that an invoice of which so much is open would be sent with, else a sample of a seller's: by words that are
/// tried, else by those of the seller, else by the built-in ones. A link in it is an example.
///
/// # Errors
/// As [`NoLetter`].
pub fn previewed(
    of_invoice: Option<(Printed, Money)>,
    (seller, tried): (&Seller, Option<&LetterWords>),
    language: Option<&str>,
) -> Result<documents::Letter, NoLetter> {
    let (invoice, open) = match of_invoice {
        Some((printed, open)) => {
            let invoice = files::invoice(&printed, &Manner::default()).map_err(NoLetter::Unfaithful)?;
            (invoice.invoice().clone(), open)
        }
        None => {
            let language =
                tried.map(|words| &*words.language).or(language).or(seller.more.language.as_deref());
            sample_for(seller, tried.map_or(LetterOf::Invoice, |words| words.of), language)
        }
    };
    let link = Some(SAMPLE_LINK);
    let Some(words) = tried else { return Ok(invoice.letter(open, &seller.more.letters, link)) };
    let of = invoice.letter_of(open);
    if words.of != of {
        return Err(NoLetter::OtherKind { wanted: code_of(of) });
    }
    // Words that were read are right, whatever the language of the invoice.
    Ok(invoice.letter_in(open, words, link).unwrap_or_else(|_| invoice.letter(open, &[], link)))
}

/// A sample of a seller's, of a kind and in a language.
fn sample_for(seller: &Seller, of: LetterOf, language: Option<&str>) -> (Invoice, Money) {
    let mut invoice = documents::sample(&seller.more.brand);
    invoice.head.seller.name.clone_from(&seller.name);
    language.unwrap_or(LANGUAGE).clone_into(&mut invoice.head.language);
    let due = invoice.sums.due;
    let open = if of == LetterOf::PaidInvoice { Money::zero(due.currency()) } else { due };
    if of == LetterOf::CreditNote {
        invoice.head.kind = Kind::CreditNote;
    }
    (invoice, open)
}

/// The code of a kind.
fn code_of(of: LetterOf) -> &'static str {
    let found = LetterOf::CODES.iter().find(|(_, known)| *known == of);
    found.map(|(code, _)| *code).expect("each kind stands in the table")
}
