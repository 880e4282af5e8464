//! Printing: the press of this program, whose workers are this program too, and the fonts of this machine.
//! Knows how a worker is started and what an e-invoice inside a PDF is called; must not know what is printed.

use std::io;
use std::path::PathBuf;

use documents::einvoice::Profile;
use documents::{LaysOut, NotLaidOut, Paper, Printing};
use paper::{Attachment, Fonts, Job, NotPrinted, Press, PressSettings, Walls};

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
    /// With so many workers at most, none started yet; these folders are looked into first.
    ///
    /// # Errors
    /// Where the program does not know where it stands.
    pub fn new(folders: &[PathBuf], workers_max: usize) -> Result<Printer, Stop> {
        let program = own_program().map_err(|why| {
            Stop::failed(format!("this program does not find itself, to print with: {why}"))
        })?;
        let folders = folders.iter().cloned().chain(Fonts::of_system()).collect();
        let arguments = vec![WORKER.to_owned()];
        let press = Press::new(PressSettings { program, arguments, workers_max });
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

/// This program; where the kernel says so, the one that runs, though another stands in its place by now.
fn own_program() -> io::Result<PathBuf> {
    let running = PathBuf::from("/proc/self/exe");
    if running.exists() { Ok(running) } else { std::env::current_exe() }
}

impl LaysOut for Printer {
    fn lay_out(&self, printing: Printing) -> Result<Paper, NotLaidOut> {
        let Printing { sheet, ident, dated, inside } = printing;
        let attached = inside.map(|(profile, xml)| attachment(profile, xml)).transpose()?;
        let job = Job::of(sheet, (ident, dated), &self.fonts, attached);
        let (printed, no_logo) = match (self.press.print(&job), job.without_logo()) {
            // A logo is decoration: what it breaks is printed without it.
            (Err(why), Some(plain)) if !matches!(why, NotPrinted::NoWorker(_)) => {
                (self.press.print(&plain), Some(why.to_string()))
            }
            (printed, _) => (printed, None),
        };
        let printed = printed.map_err(not_laid_out)?;
        Ok(Paper { pdf: printed.pdf, boxed: job.boxed().to_vec(), no_logo })
    }
}

/// What the document brings about is refused; what befell the worker fails, and may go well the next time.
fn not_laid_out(why: NotPrinted) -> NotLaidOut {
    match why {
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

/// An e-invoice as it is named inside a PDF.
fn attachment(profile: Profile, xml: String) -> Result<Attachment, NotLaidOut> {
    let (name, level) = match profile {
        Profile::En16931 => ("factur-x.xml", "EN 16931"),
        Profile::XRechnung => ("xrechnung.xml", "XRECHNUNG"),
        Profile::Peppol => return Err(NotLaidOut::Refused(NO_PEPPOL.to_owned())),
    };
    Ok(Attachment { xml, name: name.to_owned(), level: level.to_owned() })
}
