//! Pro-forma invoices: a draft as what is paid from, or shown to customs, before there is an invoice.
//! Knows what such a paper is called and refers to; must not know where drafts are kept, nor decide any amount.

use ids::InvoiceId;

use super::IssuedInvoice;
use crate::invoice::Kind;

/// How a reference begins.
const REFERENCE: &str = "PF-";
/// How many signs of the draft's id follow: 50 bits, which people can still type.
const REFERENCE_SIGNS: usize = 10;

/// Why there is no pro-forma invoice of a document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoProForma {
    /// There is the invoice itself.
    #[error("{number} is issued, and a pro-forma invoice is made of a draft alone; take the invoice itself")]
    Issued {
        /// Its number.
        number: String,
    },
    /// It is owed to the customer.
    #[error(
        "this draft gives money back, which no pro-forma invoice asks for; issue it as the credit note that it is"
    )]
    GivesBack,
}

/// What a pro-forma invoice is known by: `PF-` and the last ten signs of its draft's id, which the invoice keeps once it is
/// issued. Of `inv_01kb0s8f2gq6y7n5d4c3b2a190` it is `PF-D4C3B2A190`.
pub fn pro_forma_reference(draft: InvoiceId) -> String {
    let id = draft.to_string().to_ascii_uppercase();
    let begins = id.len().saturating_sub(REFERENCE_SIGNS);
    format!("{REFERENCE}{}", &id[begins..])
}

impl IssuedInvoice {
    /// A draft as a pro-forma invoice, with the reference of its id: dated, to be paid, and no invoice. Nothing of it is
    /// kept, and no number is taken.
    ///
    /// # Errors
    /// As [`NoProForma`].
    pub fn into_pro_forma(mut self, draft: InvoiceId) -> Result<IssuedInvoice, NoProForma> {
        let head = &mut self.invoice.head;
        if let Some(number) = head.number.take() {
            return Err(NoProForma::Issued { number });
        }
        if head.kind == Kind::CreditNote {
            return Err(NoProForma::GivesBack);
        }
        (head.kind, head.number) = (Kind::ProForma, Some(pro_forma_reference(draft)));
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_ends_as_the_draft_s_id_does() {
        let id = InvoiceId::from_bytes([7; 16]);
        let reference = pro_forma_reference(id);
        assert_eq!(reference.len(), REFERENCE.len() + REFERENCE_SIGNS);
        assert!(id.to_string().ends_with(&reference[REFERENCE.len()..].to_ascii_lowercase()), "{reference}");
        let other = InvoiceId::from_bytes([7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8]);
        assert_ne!(reference, pro_forma_reference(other));
    }
}
