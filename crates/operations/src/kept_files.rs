//! Kept files: what a customer or a network was given of an issued document is kept, and given again byte for byte.
//!
//! Knows which files are kept, that the first of a kind stays, and what is told of them; must not know how a file is made, nor
//! who is given it.

use std::sync::Arc;

use billing::{FILES_IN_OTHER_LANGUAGES_MAX, FileKeeping};
use ids::{EnvironmentId, InvoiceId};
use sha2::{Digest, Sha256};
use store::{Act, ActError, NoRefusal, documents, kept_files, parties};

use crate::Operations;
use crate::printing::Printed;
use crate::refusal::{Code, Failed, Refusal};

pub use store::kept_files::{KeptAs, KeptFile};

/// The version of this program, which is kept with each file that it made.
pub const MADE_BY: &str = env!("CARGO_PKG_VERSION");

/// What is done about a kept file that is damaged.
const DAMAGED_WAY_OUT: &str = "restore a backup that has it, or take the file made anew (`anew=true`, `--anew` on the command \
                               line), which is kept in no place of it";

/// A file that is given, with what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenFile {
    /// Which of its document's files.
    pub kept_as: KeptAs,
    /// What it is called.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// Whether it is an e-invoice, or has one inside.
    pub is_e_invoice: bool,
    /// Whether the table of the document's lines is inside.
    pub has_lines: bool,
    /// What is not in it as it might be, in words.
    pub left_out: Vec<String>,
}

/// A file that was made now, to be kept unless another was before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeFile {
    /// It, as it is to be given.
    pub file: GivenFile,
    /// Whether it is laid out by the seller's template.
    pub by_template: bool,
}

impl GivenFile {
    fn of(row: KeptFile, bytes: Vec<u8>) -> GivenFile {
        let KeptFile { kept_as, name, is_e_invoice, has_lines, left_out, .. } = row;
        GivenFile { kept_as, name, bytes, is_e_invoice, has_lines, left_out }
    }
}

impl Operations {
    /// The file of a document as it was given first, where it is kept; nothing of a draft.
    ///
    /// # Errors
    /// A fault; damage, as nobody is given other bytes in silence.
    pub fn kept_file(&self, printed: &Printed, kept_as: &KeptAs) -> Result<Option<GivenFile>, Failed> {
        let (environment, document) = (printed.environment, printed.id);
        let found = self.store.read(|reader| kept_files::one(reader, environment, (document, kept_as)))?;
        found.map(|row| self.given(environment, row)).transpose()
    }

    /// Keeps files of a document that are about to be given, as its seller wants it by now, and answers what is given: these,
    /// or what another gave before. Of a draft nothing is kept.
    ///
    /// # Errors
    /// A fault; damage.
    pub fn keep_files(&self, printed: &Printed, made: Vec<MadeFile>) -> Result<Vec<GivenFile>, Failed> {
        if printed.issued.number.is_none() {
            return Ok(made.into_iter().map(|made| made.file).collect());
        }
        let (environment, keeping) = (printed.environment, self.file_keeping(printed)?);
        let made = made.into_iter().map(|made| {
            let row = keeping.keeps(made.file.is_e_invoice).then(|| self.row_of(printed, &made));
            (made.file, row)
        });
        let made: Arc<Vec<(GivenFile, Option<KeptFile>)>> = Arc::new(made.collect());
        let mut first = Vec::new().into_iter();
        if made.iter().any(|(_, row)| row.is_some()) {
            let made = Arc::clone(&made);
            let act = move |act: &mut Act<'_>| -> Result<Vec<KeptFile>, ActError<NoRefusal>> {
                let kept = made.iter().filter_map(|(file, row)| Some((row.as_ref()?, file.bytes.as_slice())));
                Ok(kept.map(|kept| kept_files::keep(act, environment, kept)).collect::<Result<_, _>>()?)
            };
            first = self.store.write(act)?.into_iter();
        }
        let given = Arc::unwrap_or_clone(made).into_iter().map(|(file, row)| match row {
            None => Ok(file),
            Some(row) => {
                let first = first.next().expect("each that is kept has a row");
                match first.sha256 == row.sha256 {
                    true => Ok(file),
                    false => self.given(environment, first),
                }
            }
        });
        given.collect()
    }

    /// A file that was made now, as it is kept.
    fn row_of(&self, printed: &Printed, MadeFile { file, by_template }: &MadeFile) -> KeptFile {
        let template = printed.seller.more.brand.template.as_ref().filter(|_| *by_template);
        KeptFile {
            document: printed.id,
            kept_as: file.kept_as.clone(),
            name: file.name.clone(),
            sha256: Sha256::digest(&file.bytes).into(),
            size: u64::try_from(file.bytes.len()).expect("a file's size fits"),
            is_e_invoice: file.is_e_invoice,
            has_lines: file.has_lines,
            left_out: file.left_out.clone(),
            kept_at: self.clock.now(),
            made_by: MADE_BY.to_owned(),
            template: template.map(|template| Sha256::digest(template.source().as_bytes()).into()),
        }
    }

    /// Refuses to keep one more file in another language than the document's own, where too many are kept already.
    ///
    /// # Errors
    /// Refused so.
    pub fn check_other_language(
        &self,
        printed: &Printed,
        file: &GivenFile,
        own_language: &str,
    ) -> Result<(), Failed> {
        let is_other = |language: &str| !language.is_empty() && !language.eq_ignore_ascii_case(own_language);
        let is_kept = || Ok::<_, Failed>(self.file_keeping(printed)?.keeps(file.is_e_invoice));
        if printed.issued.number.is_none() || !is_other(&file.kept_as.language) || !is_kept()? {
            return Ok(());
        }
        let (environment, document) = (printed.environment, printed.id);
        let kept = self.store.read(|reader| kept_files::of_document(reader, environment, document))?;
        match kept.iter().filter(|one| is_other(&one.kept_as.language)).count() < FILES_IN_OTHER_LANGUAGES_MAX
        {
            true => Ok(()),
            false => {
                let message = format!(
                    "{FILES_IN_OTHER_LANGUAGES_MAX} files of it in other languages than its own are kept already; ask for it in \
                     its own language ({own_language}), in one of those, or for one made anew (anew=true), which is not kept"
                );
                Err(Refusal::new(Code::InvoiceRefused, message).about("language").into())
            }
        }
    }

    /// What is kept of an issued document, of an id or number, in the order in which it was.
    ///
    /// # Errors
    /// Refused where there is no such document; a draft has none, as nothing of it is kept.
    pub fn kept_files(
        &self,
        environment: EnvironmentId,
        name: &str,
    ) -> Result<(InvoiceId, Vec<KeptFile>), Failed> {
        let id = self.document_id(environment, name)?;
        let found = self.store.read(|reader| {
            let is_there = documents::document(reader, environment, id)?.is_some();
            Ok::<_, store::Fault>((is_there, kept_files::of_document(reader, environment, id)?))
        })?;
        match found {
            (true, kept) => Ok((id, kept)),
            (false, _) => Err(Refusal::not_found("invoice", name).into()),
        }
    }

    /// A kept file of a document by its SHA-256, as hexadecimal digits.
    ///
    /// # Errors
    /// Refused where there is no such document or file; damage.
    pub fn kept_file_by_hash(
        &self,
        environment: EnvironmentId,
        (document, sha256): (&str, &str),
    ) -> Result<(KeptFile, Vec<u8>), Failed> {
        let (_, kept) = self.kept_files(environment, document)?;
        let found = kept.into_iter().find(|one| records::hex(&one.sha256).eq_ignore_ascii_case(sha256));
        let row = found.ok_or_else(|| {
            let message =
                format!("no file of {document} with the SHA-256 {sha256:?} is kept; list those that are");
            Refusal::new(Code::NotFound, message).about("sha256")
        })?;
        let bytes = self.bytes_named(environment, (&row.sha256, &row.name), DAMAGED_WAY_OUT)?;
        Ok((row, bytes))
    }

    /// What a document's seller says by now, whatever it said when the document was issued.
    fn file_keeping(&self, printed: &Printed) -> Result<FileKeeping, Failed> {
        let (environment, seller) = (printed.environment, printed.issued.seller.id);
        let found = self.store.read(|reader| {
            let version = parties::seller_current_version(reader, environment, seller)?;
            let of = |version| {
                parties::seller_version(reader, self.store.caches(), environment, (seller, version))
            };
            version.map(of).transpose()
        })?;
        Ok(found.map_or(FileKeeping::default(), |seller| seller.more.keep_files))
    }

    fn given(&self, environment: EnvironmentId, row: KeptFile) -> Result<GivenFile, Failed> {
        let bytes = self.bytes_named(environment, (&row.sha256, &row.name), DAMAGED_WAY_OUT)?;
        Ok(GivenFile::of(row, bytes))
    }
}
