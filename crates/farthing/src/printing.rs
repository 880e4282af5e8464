//! Printing: the press of this program, whose workers are this program too, and the fonts of this machine.
//! Knows how a worker is started and what an e-invoice inside a PDF is called; must not know what is printed.

use std::io;
use std::num::NonZero;
use std::path::PathBuf;
use std::thread;

use documents::einvoice::Profile;
use documents::{LaysOut, LinesFile, NotLaidOut, Paper, Printing, SupportingFile};
use paper::{Attachment, FileInside, Fonts, Job, NotPrinted, Press, PressSettings, Printed, Table, Walls};

use crate::stop::Stop;

/// The verb that a worker is called with; no help names it.
pub const WORKER: &str = "print-worker";
/// Why a Peppol invoice is in no PDF.
pub const NO_PEPPOL: &str =
    "Peppol carries no PDF with an invoice inside; write --format ubl, or --format pdf for paper";
/// What to do about a document that cannot be laid out.
const OTHERWISE: &str = "shorten its texts, or take it as html, which a browser prints";

/// Prints with fonts of these folders and of the system.
#[derive(Debug)]
pub struct Printer {
    fonts: Fonts,
    press: Press,
}

impl Printer {
    /// With a worker for each processor at most, none started yet; these folders are looked into first.
    ///
    /// # Errors
    /// Where the program does not know where it stands.
    pub fn new(folders: &[PathBuf]) -> Result<Printer, Stop> {
        let program = own_program().map_err(|why| {
            Stop::failed(format!("this program does not find itself, to print with: {why}"))
        })?;
        let folders = folders.iter().cloned().chain(Fonts::of_system()).collect();
        let arguments = vec![WORKER.to_owned()];
        let press = Press::new(PressSettings { program, arguments, workers_max: processors() });
        Ok(Printer { fonts: Fonts::with_folders(folders), press })
    }

    /// Which walls stand around a worker.
    ///
    /// # Errors
    /// Why no worker can be started, as a sentence.
    pub fn walls(&self) -> Result<Walls, String> {
        self.press.walls().map_err(|why| why.to_string())
    }
}

/// How many can print at once.
pub fn processors() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// This program; where the kernel says so, the one that runs, though another stands in its place by now.
fn own_program() -> io::Result<PathBuf> {
    let running = PathBuf::from("/proc/self/exe");
    if running.exists() { Ok(running) } else { std::env::current_exe() }
}

impl LaysOut for Printer {
    fn lay_out(&self, printing: Printing) -> Result<Paper, NotLaidOut> {
        let Printing { sheet, ident, dated, inside, lines, attachments, insists } = printing;
        let attached = inside.map(|(profile, xml)| attachment(profile, xml)).transpose()?;
        let job = Job::of(sheet, (ident, dated), &self.fonts, attached);
        let job = match lines.and_then(table) {
            Some(table) => job.with_table(table),
            None => job,
        };
        let job = job.with_files(attachments.into_iter().filter_map(file_inside).collect());
        let (job, printed, left_out) = self.printed(job);
        let (job, printed, mut told) = match printed {
            Err(why) if !insists && !matches!(why, NotPrinted::NoWorker(_)) => self.plainly(job, why)?,
            Err(why) => return Err(not_laid_out(why, &job)),
            Ok(printed) => (job, printed, Vec::new()),
        };
        told.extend(left_out);
        told.extend(printed.warned.into_iter().map(|warning| format!("the template: {warning}")));
        let (boxed, left_off) = (job.boxed().to_vec(), printed.left_off);
        let (has_lines, by_template) = (job.has_table(), job.has_template());
        Ok(Paper { pdf: printed.pdf, has_lines, by_template, boxed, told, left_off })
    }
}

impl Printer {
    /// Prints a job; where that took too much, without what is attached or the table of its lines, before anything of ours
    /// that people look at is left out. Answers what was printed last, and what is told of what is not inside.
    fn printed(&self, job: Job) -> (Job, Result<Printed, NotPrinted>, Option<String>) {
        let printed = self.press.print(&job);
        let Err(why) = &printed else { return (job, printed, None) };
        match smaller(&job, why) {
            Some((smaller, what, way_out)) => {
                let told = format!("{what}, as {why}; {way_out}");
                let printed = self.press.print(&smaller);
                (smaller, printed, Some(told))
            }
            None => (job, printed, None),
        }
    }

    /// What cannot be printed as its brand wants it, with less of that: a brand is decoration. What was left out is told.
    /// Answers what was printed last.
    fn plainly(&self, job: Job, why: NotPrinted) -> Result<(Job, Printed, Vec<String>), NotLaidOut> {
        let mut last = why.to_string();
        let no_logo = |why: &str| format!("the logo is left out, since it cannot be drawn: {why}");
        if let Some(plain) = job.without_logo().filter(|_| !is_of_template(&why, &job)) {
            match self.press.print(&plain) {
                Ok(printed) => return Ok((plain, printed, vec![no_logo(&last)])),
                Err(why) => last = why.to_string(),
            }
        }
        let Some(plain) = job.without_template() else { return Err(not_laid_out(why, &job)) };
        let mut told = vec![format!("the built-in design stands in for the template: {last}")];
        let (plain, printed, left_out) = self.printed(plain);
        told.extend(left_out);
        let (plain, printed) = match (printed, plain.without_logo()) {
            (Err(why), Some(plainer)) if !matches!(why, NotPrinted::NoWorker(_)) => {
                told.push(no_logo(&why.to_string()));
                let printed = self.press.print(&plainer);
                (plainer, printed)
            }
            (printed, _) => (plain, printed),
        };
        match printed {
            Ok(printed) => Ok((plain, printed, told)),
            Err(why) => Err(not_laid_out(why, &plain)),
        }
    }
}

/// A job that took too much, without what is attached, else without its table; with what is told of that, and the way out.
/// Of one with a template it may be that: the template goes first, and the rest is looked at again without it.
fn smaller(job: &Job, why: &NotPrinted) -> Option<(Job, &'static str, &'static str)> {
    if !is_of_size(why) || job.without_template().is_some() {
        return None;
    }
    let without_files = job.without_files();
    let without_files =
        without_files.map(|job| (job, "what is attached to it is not inside", "send it beside"));
    let without_table =
        || Some((job.without_table()?, "the table of its lines is not inside", "csv writes it"));
    without_files.or_else(without_table)
}

/// Whether less to print may help: it took too long or too much memory, or became too large a file.
fn is_of_size(why: &NotPrinted) -> bool {
    matches!(why, NotPrinted::TooLong(_) | NotPrinted::Died(_) | NotPrinted::File(_))
}

/// Whether it is the template that something is wrong with, and nothing else.
fn is_of_template(why: &NotPrinted, job: &Job) -> bool {
    match why {
        NotPrinted::Unwalled(_) => true,
        // It may be a logo that the template draws.
        NotPrinted::Template(_) => false,
        _ => job.without_template().is_some(),
    }
}

/// What the document brings about is refused; what befell the worker fails, and may go well the next time.
fn not_laid_out(why: NotPrinted, job: &Job) -> NotLaidOut {
    match why {
        NotPrinted::Template(_) | NotPrinted::Unwalled(_) => NotLaidOut::Refused(why.to_string()),
        NotPrinted::TooLong(_) | NotPrinted::Died(_) if job.without_template().is_some() => {
            NotLaidOut::Refused(format!("the template cannot be laid out: {why}"))
        }
        NotPrinted::Design(_) | NotPrinted::File(_) | NotPrinted::TooLong(_) => {
            NotLaidOut::Refused(format!("{why}; {OTHERWISE}"))
        }
        why => NotLaidOut::Failed(why.to_string()),
    }
}

/// A worker of a press, until its press is done with it.
pub fn work() -> io::Result<()> {
    paper::work()
}

/// The lines of a document as they are put inside.
fn table(file: LinesFile) -> Option<Table> {
    let csv = String::from_utf8(file.csv?).expect("a table of ours is text");
    Some(Table { name: file.name, description: file.description, csv })
}

/// What is attached to a document as it is put inside; nothing of what is only named.
fn file_inside(file: SupportingFile) -> Option<FileInside> {
    let about = (file.description(), file.name.kind().media_type().to_owned());
    Some(FileInside::of(file.name.to_string(), about, &file.bytes?))
}

/// An e-invoice as it is named inside a PDF.
fn attachment(profile: Profile, xml: String) -> Result<Attachment, NotLaidOut> {
    let (name, level) = match profile {
        Profile::En16931 => ("factur-x.xml", "EN 16931"),
        Profile::XRechnung => ("xrechnung.xml", "XRECHNUNG"),
        Profile::Peppol => return Err(NotLaidOut::Refused(NO_PEPPOL.to_owned())),
    };
    Ok(Attachment { xml, name: name.to_owned(), level: level.to_owned() })
}

#[cfg(test)]
mod tests {
    use calendar::CivilDate;
    use documents::Sheet;

    use super::*;

    fn job(source: Option<&str>) -> Job {
        let template = source.map(|source| billing::Template::of(source).expect("a template of a test"));
        let brand = billing::Brand { template, ..billing::Brand::default() };
        let sheet = Sheet::of(&documents::sample(&brand));
        let day = CivilDate::parse("2026-01-01").expect("a date of a test");
        let fonts = Fonts::with_folders(Vec::new());
        let table = Table { name: "lines.csv".into(), description: "all".into(), csv: "a\n".into() };
        Job::of(sheet, ("A 1".into(), day), &fonts, None).with_table(table)
    }

    #[test]
    fn a_template_that_is_too_slow_costs_no_table() {
        let slow = NotPrinted::TooLong(9_000);
        assert!(smaller(&job(Some("#let invoice = 1")), &slow).is_none());
        let (plain, ..) = smaller(&job(None), &slow).expect("the table goes");
        assert!(!plain.has_table() && smaller(&plain, &slow).is_none());
    }
}
