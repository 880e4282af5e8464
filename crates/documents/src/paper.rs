//! Paper, as it is asked for: who lays a sheet out on pages is behind a trait, so that nobody who asks links a typesetter.
//! Knows what is asked; must not know fonts or pages.

use std::fmt::Debug;

use calendar::CivilDate;

use crate::einvoice::Profile;
use crate::invoice::{LinesFile, SupportingFile};
use crate::sheet::Sheet;

/// What is to be printed.
#[derive(Debug, Clone)]
pub struct Printing {
    /// What stands on it.
    pub sheet: Sheet,
    /// What tells it from any other document ("Kesselbau Digital GmbH RE-2026-0042").
    pub ident: String,
    /// The day it is dated.
    pub dated: CivilDate,
    /// The e-invoice to be put inside, in CII, with whose rules it keeps.
    pub inside: Option<(Profile, String)>,
    /// The file of its lines to be put inside, in CSV, where it shows them condensed.
    pub lines: Option<LinesFile>,
    /// What is attached to it, to be put inside.
    pub attachments: Vec<SupportingFile>,
    /// Whether what the brand cannot be printed with is refused, and not left out.
    pub insists: bool,
}

/// What was printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// A file of PDF/A-3a.
    pub pdf: Vec<u8>,
    /// Whether the file of its lines is inside, where one was to be.
    pub has_lines: bool,
    /// Whether it is laid out by the seller's template, and not by the built-in design.
    pub by_template: bool,
    /// Signs for which no font was there; a box stands in their place.
    pub boxed: Vec<char>,
    /// What of the brand is not on it and why, and what its template is warned of, a sentence each.
    pub told: Vec<String>,
    /// What of the sheet its template left off: how the template reads it, and what it says.
    pub left_off: Vec<(String, String)>,
}

/// Most texts that are told to be left off.
const LEFT_OFF_MAX: usize = 10;

/// Why nothing was laid out, as a sentence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotLaidOut {
    /// What is to be printed cannot be, now or ever: the cause and the way out.
    #[error("{0}")]
    Refused(String),
    /// What prints failed, and may go well the next time: the cause, for whoever runs it.
    #[error("{0}")]
    Failed(String),
}

/// Lays sheets out on pages.
pub trait LaysOut: Send + Sync + Debug {
    /// A sheet as PDF/A-3a: the same bytes from the same printing.
    ///
    /// # Errors
    /// As [`NotLaidOut`].
    fn lay_out(&self, printing: Printing) -> Result<Paper, NotLaidOut>;
}

impl Paper {
    /// What is to be told of it, a sentence each: signs that are boxes, and what is not there.
    pub fn notes(&self) -> Vec<String> {
        let signs = self.boxed.iter().map(|sign| format!("{sign} (U+{:04X})", u32::from(*sign)));
        let signs = signs.collect::<Vec<_>>().join(", ");
        let boxed = (!signs.is_empty())
            .then(|| format!("no font has {signs}; a box stands there on paper, until a folder of fonts that have it is named (--fonts DIR)"));
        let left_off = self.left_off.iter().take(LEFT_OFF_MAX);
        let left_off = left_off.map(|(place, text)| format!("the template leaves {place} off: {text:?}"));
        boxed.into_iter().chain(self.told.iter().cloned()).chain(left_off).collect()
    }
}
