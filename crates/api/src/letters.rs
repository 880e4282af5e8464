//! Letters: what is sent with a document, and the files it carries.
//! Knows which files a customer takes; must not know what stands in them, nor who sends a letter.

use std::sync::Arc;

use documents::{LETTER_VERSION, LaysOut};
use money::Money;
use operations::EInvoiceFormat;
use operations::deliveries::{Letter, LetterFile, Unwritten, WritesLetters};
use operations::printing::Printed;

use crate::files::{self, FileFormat, Manner, NoFile};

/// Writes letters, with documents that somebody lays out.
pub struct Letters {
    paper: Arc<dyn LaysOut>,
}

impl Letters {
    /// With documents laid out by this.
    pub fn with(paper: Arc<dyn LaysOut>) -> Letters {
        Letters { paper }
    }

    fn file(&self, printed: &Printed, format: FileFormat) -> Result<LetterFile, Unwritten> {
        let file = files::file(printed, format, &Manner::default(), Some(&*self.paper));
        let file = file.map_err(|why| no_file(format, why))?;
        for note in &file.left_out {
            tracing::warn!(document = %printed.id, file = file.name, note, "a file of a letter is not all it could be");
        }
        Ok(LetterFile { name: file.name, media_type: format.media_type(), bytes: file.bytes })
    }
}

impl WritesLetters for Letters {
    fn letter(&self, printed: &Printed, open: Money) -> Result<Letter, Unwritten> {
        let invoice = files::invoice(printed, &Manner::default())
            .map_err(|bug| Unwritten { why: bug.to_string(), is_final: false })?;
        let mut files = vec![self.file(printed, FileFormat::Pdf)?];
        // Whoever takes an e-invoice gets it by itself, too: not every program looks into a PDF.
        if let Some(taken) = printed.customer.more.e_invoice {
            let format = match taken.format {
                EInvoiceFormat::Ubl => FileFormat::Ubl,
                EInvoiceFormat::Cii => FileFormat::Cii,
            };
            files.push(self.file(printed, format)?);
        }
        let documents::Letter { subject, language, text, html } = invoice.letter(open);
        Ok(Letter { subject, language, text, html, words: LETTER_VERSION, files })
    }
}

fn no_file(format: FileFormat, why: NoFile) -> Unwritten {
    let code = format.code();
    let is_final = matches!(why, NoFile::Missing(_));
    let why = match why {
        NoFile::Unprinted(why) => format!("the {code} cannot be made: {why}"),
        NoFile::Unfaithful(bug) => format!("the {code} cannot be made: {bug}"),
        NoFile::Missing(missing) => {
            let told = |one: &documents::issued::Missing| {
                let way_out = one.way_out.as_deref().map(|way| format!("; {way}")).unwrap_or_default();
                format!("{}: {} [{}]{way_out}", one.place, one.message, one.code)
            };
            let all: Vec<String> = missing.iter().map(told).collect();
            format!(
                "the {code} that the customer takes cannot be made of what was issued, which does not change: {}; put that right \
                 for the next one, credit this one and bill it again, or send its PDF by hand (`farthing invoices file`)",
                all.join(", ")
            )
        }
    };
    Unwritten { why, is_final }
}
