//! Templates: tried before they are kept, and shown to whoever writes one.
//! Knows what a reader must find on an invoice; must not know how pages are laid out.

use documents::{Brand, LaysOut, NotLaidOut, Paper, Printing, Sheet, sample};
use operations::printing::Printed;

use crate::files::{self, FileFormat, Manner, NoFile};

/// What is said of a template that leaves off what an invoice is known and paid by.
const INCOMPLETE: &str = "an invoice without it is none";

/// A sample with a brand, on pages; nothing of the brand is left out.
///
/// # Errors
/// As [`NotLaidOut`], with the line of a mistake in a template.
pub fn sampled(brand: &Brand, paper: &dyn LaysOut) -> Result<Paper, NotLaidOut> {
    let invoice = sample(brand);
    let ident = format!("{} sample", invoice.head.seller.name);
    let dated = invoice.head.issued_on;
    paper.lay_out(Printing {
        sheet: Sheet::of(&invoice),
        ident,
        dated,
        inside: None,
        lines: None,
        attachments: Vec::new(),
        insists: true,
    })
}

/// Tries a template that was not tried before on a sample.
///
/// # Errors
/// Why it cannot be taken: it lays nothing out, or leaves off the number or the total.
pub fn tried(before: Option<&Brand>, after: &Brand, paper: &dyn LaysOut) -> Result<(), NotLaidOut> {
    let is_known = before.is_some_and(|before| before.template == after.template);
    if after.template.is_none() || is_known {
        return Ok(());
    }
    let sheet = Sheet::of(&sample(after));
    let total = sheet.sums.iter().rposition(|sum| sum.is_total).unwrap_or_default();
    let wanted = ["title".to_owned(), format!("sums.{total}.amount")];
    let laid_out = sampled(after, paper)?;
    match laid_out.left_off.iter().find(|(place, _)| wanted.contains(place)) {
        Some((place, text)) => {
            Err(NotLaidOut::Refused(format!("the template leaves {place} off ({text:?}); {INCOMPLETE}")))
        }
        None => Ok(()),
    }
}

/// A document as it would look with another brand, or the sample where there is none.
///
/// # Errors
/// As [`NoFile`].
pub fn previewed(
    printed: Option<Printed>,
    brand: Brand,
    paper: &dyn LaysOut,
) -> Result<(Vec<u8>, Vec<String>), NoFile> {
    match printed {
        None => {
            let laid_out = sampled(&brand, paper).map_err(NoFile::Unprinted)?;
            let notes = laid_out.notes();
            Ok((laid_out.pdf, notes))
        }
        Some(mut printed) => {
            let mut seller = (*printed.seller).clone();
            seller.more.brand = brand;
            printed.seller = seller.into();
            let manner = Manner { insists: true, ..Manner::default() };
            let file = files::file(&printed, FileFormat::Pdf, &manner, Some(paper))?;
            let notes = file.notes();
            Ok((file.bytes, notes))
        }
    }
}
