//! E-invoices for networks: a document in the form and by the rules that its customer takes.
//! Knows how one is written, and what is said where it cannot be; must not know who takes it.

use documents::issued::profile_of;
use operations::Operations;
use operations::deliveries::Unwritten;
use operations::printing::Printed;
use operations::submissions::{EInvoice, WritesEInvoices, WrittenEInvoice};

use crate::files::{FileFormat, Manner, Writing};
use crate::given::{self, Given, NotGiven};

/// What is done about one that cannot be made of what was issued.
const WAY_OUT: &str = "then void this one or credit it and bill it again, or let its customer take another `e_invoice` and \
                       retry it";

/// Writes them, and has them kept as they are handed over.
#[derive(Clone, Copy)]
pub struct EInvoices<'a> {
    operations: &'a Operations,
}

impl<'a> EInvoices<'a> {
    /// Of documents of these.
    pub fn of(operations: &'a Operations) -> EInvoices<'a> {
        EInvoices { operations }
    }
}

impl WritesEInvoices for EInvoices<'_> {
    fn e_invoice(&self, printed: &Printed, taken: EInvoice) -> Result<WrittenEInvoice, Unwritten> {
        let format = FileFormat::of_e_invoice(taken.format);
        let profile = profile_of(taken.profile);
        let manner = Manner { profile: Some(profile), ..Manner::default() };
        let writing = Writing::of(printed, &manner);
        match given::of_whole(self.operations, &writing, (format, &manner), None, Given::HandedOver) {
            Ok(file) => {
                for note in &file.left_out {
                    tracing::warn!(document = %printed.id, note, "an e-invoice does not say all that its page does");
                }
                Ok(WrittenEInvoice { name: file.name, xml: file.bytes, left_out: file.left_out })
            }
            Err(NotGiven::Failed(failed)) => Err(Unwritten::now(failed)),
            Err(NotGiven::No(why)) => {
                let of = format!("e-invoice of {}", profile.name());
                Err(why.unwritten((&of, &of), WAY_OUT))
            }
        }
    }
}
