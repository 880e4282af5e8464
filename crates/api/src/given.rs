//! Files as they are given to a customer, a network or whoever reads them: as they were given first, else made now and kept.
//! Knows what tells one file of a document from another; must not know where one is kept, nor what stands in it.

use documents::issued::Outline;
use documents::{LaysOut, NotLaidOut};
use operations::kept_files::{GivenFile, KeptAs, MadeFile};
use operations::printing::Printed;
use operations::{Failed, Operations};

use crate::files::{self, File, FileFormat, Manner, NoFile, Writing};
use crate::problem::Problem;

/// How a file leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    /// It goes to a customer or a network, and is kept as it is.
    HandedOver,
    /// Whoever has a key reads it, to hand it on or to look at it: it is kept unless its pages lack what may be mended first.
    Read,
}

/// Why no file is given.
#[derive(Debug)]
pub enum NotGiven {
    /// There is none.
    No(NoFile),
    /// Nobody can say what was given, or keep what would be.
    Failed(Failed),
}

impl From<NoFile> for NotGiven {
    fn from(why: NoFile) -> NotGiven {
        NotGiven::No(why)
    }
}

impl From<Failed> for NotGiven {
    fn from(failed: Failed) -> NotGiven {
        NotGiven::Failed(failed)
    }
}

impl From<NotGiven> for Problem {
    fn from(why: NotGiven) -> Problem {
        match why {
            NotGiven::Failed(failed) => Problem::from(failed),
            NotGiven::No(NoFile::Missing(missing)) => Problem::incomplete(&missing),
            NotGiven::No(NoFile::Unfaithful(bug)) => Problem::internal(&bug),
            NotGiven::No(NoFile::Unprinted(NotLaidOut::Refused(why))) => Problem::unprinted(&why),
            NotGiven::No(NoFile::Unprinted(NotLaidOut::Failed(why))) => Problem::internal(&why),
        }
    }
}

/// What tells a file of a document from its others. What makes no difference to the bytes of this document is none.
pub fn kept_as(printed: &Printed, (format, manner): (FileFormat, &Manner)) -> KeptAs {
    let Outline { language, profile, is_condensed } = files::outline(printed, manner);
    let profile = match format {
        FileFormat::Html | FileFormat::Csv => "",
        FileFormat::Pdf => files::profile_inside(profile, manner).code(),
        FileFormat::Ubl | FileFormat::Cii => files::profile(profile, manner).code(),
    };
    let has_attachments = printed.attachments.iter().any(|one| !one.is_beside);
    KeptAs {
        form: format.code().to_owned(),
        language: match format {
            FileFormat::Csv => String::new(),
            _ => language,
        },
        profile: profile.to_owned(),
        lines_beside: manner.has_lines_beside && format.syntax().is_some() && is_condensed,
        attachments_beside: manner.has_attachments_beside && format.carries_attachments() && has_attachments,
    }
}

/// A file of a document as it was given first, where it was: nothing is written for that.
///
/// # Errors
/// As [`NotGiven`].
pub fn kept(
    operations: &Operations,
    printed: &Printed,
    (format, manner): (FileFormat, &Manner),
) -> Result<Option<File>, NotGiven> {
    let kept = operations.kept_file(printed, &kept_as(printed, (format, manner)))?;
    Ok(kept.map(|kept| {
        let taken = files::outline(printed, manner).profile;
        File { told: files::told_of(taken, (format, manner), kept.is_e_invoice), ..File::from(kept) }
    }))
}

/// A file of a document, of which no more was read than what it says: the rest is where the file takes it.
///
/// # Errors
/// As [`NotGiven`].
pub fn file(
    operations: &Operations,
    printed: Printed,
    (format, manner): (FileFormat, &Manner),
    paper: Option<&dyn LaysOut>,
    how: Given,
) -> Result<File, NotGiven> {
    if let Some(kept) = kept(operations, &printed, (format, manner))? {
        return Ok(kept);
    }
    let printed = read_for(operations, printed, format)?;
    made(operations, &Writing::of(&printed, manner), (format, manner), paper, how)
}

/// The same of one that was read whole.
///
/// # Errors
/// As [`NotGiven`].
pub fn of_whole(
    operations: &Operations,
    writing: &Writing<'_>,
    asked: (FileFormat, &Manner),
    paper: Option<&dyn LaysOut>,
    how: Given,
) -> Result<File, NotGiven> {
    match kept(operations, writing.printed(), asked)? {
        Some(kept) => Ok(kept),
        None => made(operations, writing, asked, paper, how),
    }
}

/// A file that is made anew, whatever was given before, and not kept.
///
/// # Errors
/// As [`NotGiven`].
pub fn anew(
    operations: &Operations,
    printed: Printed,
    (format, manner): (FileFormat, &Manner),
    paper: Option<&dyn LaysOut>,
) -> Result<File, NotGiven> {
    let printed = read_for(operations, printed, format)?;
    Ok(files::file(&printed, format, manner, paper)?)
}

/// A draft as a pro-forma invoice, which is kept nowhere; or why what is asked for is none, as a sentence.
///
/// # Errors
/// As [`NotGiven`].
pub fn pro_forma(
    operations: &Operations,
    printed: Printed,
    (format, manner): (FileFormat, &Manner),
    paper: Option<&dyn LaysOut>,
) -> Result<Result<File, String>, NotGiven> {
    let printed = operations.pro_forma_now(read_for(operations, printed, format)?)?;
    Ok(files::pro_forma(&printed, format, manner, paper)?)
}

/// What else is read of a document for a file of it.
fn read_for(operations: &Operations, printed: Printed, format: FileFormat) -> Result<Printed, Failed> {
    let printed = match format.carries_attachments() {
        true => operations.with_attachments(printed)?,
        false => printed,
    };
    match format.is_drawn() {
        true => operations.with_usage(printed.environment, printed),
        false => Ok(printed),
    }
}

fn made(
    operations: &Operations,
    writing: &Writing<'_>,
    (format, manner): (FileFormat, &Manner),
    paper: Option<&dyn LaysOut>,
    how: Given,
) -> Result<File, NotGiven> {
    let made = writing.file(format, manner, paper)?;
    if how == Given::Read && made.is_flawed {
        return Ok(made);
    }
    let (printed, told) = (writing.printed(), made.told.clone());
    let made = to_keep(made, kept_as(printed, (format, manner)));
    if how == Given::Read {
        let own = files::outline(printed, &Manner::default()).language;
        operations.check_other_language(printed, &made.file, &own)?;
    }
    let given = operations.keep_files(printed, vec![made])?.pop();
    Ok(File { told, ..File::from(given.expect("as many are given as were made")) })
}

/// A file as it is kept.
pub fn to_keep(file: File, kept_as: KeptAs) -> MadeFile {
    let File { name, bytes, left_out, has_lines, is_e_invoice, by_template, .. } = file;
    MadeFile { file: GivenFile { kept_as, name, bytes, is_e_invoice, has_lines, left_out }, by_template }
}

impl From<GivenFile> for File {
    fn from(given: GivenFile) -> File {
        let GivenFile { name, bytes, is_e_invoice, has_lines, left_out, .. } = given;
        File { left_out, has_lines, is_e_invoice, ..File::plain(name, bytes) }
    }
}
