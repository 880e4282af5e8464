//! The files of an invoice on the wire: which there are, and what is missing for the others.
//! Knows names; must not know rules or forms.

use documents::einvoice::Profile;
use documents::issued::{IssuedInvoice, Missing};
use operations::kept_files::{KeptAs, KeptFile};
use operations::printing::Printed;
use records::hex;
use serde::Serialize;
use utoipa::ToSchema;

use super::particulars::EInvoice;
use crate::files::{self, FileFormat, Manner};

/// The files of an invoice.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct InvoiceFiles {
    /// Its id.
    pub id: String,
    /// Its number; a draft has none yet.
    #[schema(required = true, example = "INV-000042")]
    pub number: Option<String>,
    /// The language that is printed.
    #[schema(example = "de")]
    pub language: String,
    /// The rules that its e-invoices keep: `en16931`, `xrechnung` or `peppol`.
    #[schema(example = "en16931")]
    pub profile: String,
    /// The e-invoice that its customer takes; null where nothing is said.
    #[schema(required = true)]
    pub e_invoice: Option<EInvoice>,
    /// Each form.
    pub files: Vec<InvoiceFile>,
    /// What is kept of it as it was given, in the order in which it was.
    pub kept: Vec<KeptFileBody>,
}

/// A file as a customer, a network or a reader was given it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct KeptFileBody {
    /// `html`, `ubl`, `cii`, `pdf` or `csv`.
    #[schema(example = "pdf")]
    pub format: String,
    /// What it is called.
    #[schema(example = "INV-000042.pdf")]
    pub name: String,
    /// Its media type.
    #[schema(example = "application/pdf")]
    pub media_type: String,
    /// Bytes; 0 where they are not there any more, which `farthing verify` tells of.
    pub size: u64,
    /// SHA-256 of its bytes, by which it is read.
    #[schema(example = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    pub sha256: String,
    /// When it was kept, by the wall clock.
    #[schema(example = "2026-02-01T08:00:00Z")]
    pub kept_at: String,
    /// The version of farthing that made it.
    #[schema(example = "0.3.0")]
    pub made_by: String,
    /// The language that it is in; null of a table.
    #[schema(required = true, example = "de")]
    pub language: Option<String>,
    /// The rules of e-invoices that it was asked for by; null of a page and of a table.
    #[schema(required = true, example = "en16931")]
    pub profile: Option<String>,
    /// Whether it is an e-invoice or has one inside.
    pub is_e_invoice: bool,
    /// Whether what is attached to the document went beside it, as in a letter, and is not inside.
    pub attachments_beside: bool,
    /// The same of the table of its lines.
    pub lines_beside: bool,
    /// SHA-256 of the seller's template that it is laid out by; null where it is laid out as built in, and of what has no pages.
    #[schema(required = true)]
    pub template_sha256: Option<String>,
    /// What is not in it as it might be, in words.
    pub left_out: Vec<String>,
}

/// One form of an invoice.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct InvoiceFile {
    /// `html`, `ubl`, `cii`, `pdf` or `csv`.
    #[schema(example = "ubl")]
    pub format: String,
    /// Whether it can be had.
    pub available: bool,
    /// Its media type.
    #[schema(example = "application/xml")]
    pub media_type: String,
    /// What it is called.
    #[schema(example = "INV-000042.ubl.xml")]
    pub name: String,
    /// The rules of the e-invoice that it is or has inside; null of a page and of a table. Inside a PDF `en16931` stands for `peppol`,
    /// whose e-invoices travel alone.
    #[schema(required = true, example = "en16931")]
    pub profile: Option<String>,
    /// What it lacks for an e-invoice. Without that there is no XML, and a PDF has none inside.
    pub missing: Vec<MissingBody>,
}

/// Something that an e-invoice lacks.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct MissingBody {
    /// For programs: `draft`, `tax_unsaid`, `currency`, `number`, or the broken rule as its authority names it.
    #[schema(example = "BR-11")]
    pub code: String,
    /// Where it is supplied.
    #[schema(example = "customer.country")]
    pub place: String,
    /// What is wrong.
    pub message: String,
    /// How it is supplied, where that is known.
    #[schema(required = true)]
    pub way_out: Option<String>,
}

impl InvoiceFiles {
    /// Those of a document.
    pub fn of(
        (printed, invoice): (&Printed, &IssuedInvoice),
        manner: &Manner,
        prints: bool,
        kept: &[KeptFile],
    ) -> InvoiceFiles {
        let profile = files::profile(invoice.profile(), manner);
        let inside = files::profile_inside(invoice.profile(), manner);
        let file = |(code, format): (&str, FileFormat)| {
            let profile = match format {
                FileFormat::Html | FileFormat::Csv => None,
                FileFormat::Pdf => Some(inside),
                FileFormat::Ubl | FileFormat::Cii => Some(profile),
            };
            let missing = profile.map(|profile| invoice.missing(profile)).unwrap_or_default();
            InvoiceFile {
                format: code.to_owned(),
                available: match format {
                    FileFormat::Html | FileFormat::Csv => true,
                    FileFormat::Pdf => prints,
                    FileFormat::Ubl | FileFormat::Cii => missing.is_empty(),
                },
                media_type: format.media_type().to_owned(),
                name: files::name(printed, format),
                profile: profile.map(|profile| profile.code().to_owned()),
                missing: missing.iter().map(MissingBody::of).collect(),
            }
        };
        let taken = printed.customer.more.e_invoice;
        InvoiceFiles {
            id: printed.id.to_string(),
            number: printed.issued.number.clone(),
            language: invoice.invoice().head.language.clone(),
            profile: profile.code().to_owned(),
            e_invoice: taken.map(|taken| EInvoice::of(taken.profile.code(), taken.format.code())),
            files: FileFormat::CODES.into_iter().map(file).collect(),
            kept: kept.iter().map(KeptFileBody::of).collect(),
        }
    }
}

impl KeptFileBody {
    /// One that is kept.
    pub fn of(kept: &KeptFile) -> KeptFileBody {
        let KeptAs { form, language, profile, lines_beside, attachments_beside } = &kept.kept_as;
        let said = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        KeptFileBody {
            format: form.clone(),
            name: kept.name.clone(),
            media_type: FileFormat::of_code(form).map_or("", FileFormat::media_type).to_owned(),
            size: kept.size,
            sha256: hex(&kept.sha256),
            kept_at: kept.kept_at.to_string(),
            made_by: kept.made_by.clone(),
            language: said(language),
            profile: said(profile),
            is_e_invoice: kept.is_e_invoice,
            attachments_beside: *attachments_beside,
            lines_beside: *lines_beside,
            template_sha256: kept.template.map(|sha256| hex(&sha256)),
            left_out: kept.left_out.clone(),
        }
    }
}

impl MissingBody {
    /// As it is told.
    pub fn of(missing: &Missing) -> MissingBody {
        let Missing { code, place, message, way_out } = missing.clone();
        MissingBody { code, place, message, way_out }
    }
}

/// The profiles by the names they are asked for with.
pub fn profiles() -> Vec<(&'static str, Profile)> {
    Profile::ALL.into_iter().map(|profile| (profile.code(), profile)).collect()
}
