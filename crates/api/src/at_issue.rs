//! What a document that is not issued yet will lack for the e-invoice that its customer takes.
//! Knows drafts and previews; must not know the rules, which `documents` tells of.

use std::collections::BTreeMap;

use documents::Preceding;
use documents::issued::{IssuedInvoice, Issuing, Missing};
use operations::AccountFacts;
use operations::printing::Printed;

use crate::files::{self, Manner};

/// Of content as it would be frozen; none where the customer takes no e-invoice.
pub fn lacking(content: &[u8], facts: &AccountFacts) -> Option<Vec<Missing>> {
    facts.payer.more.e_invoice?;
    let issued = records::document::decode(content).expect("content that was written just now is read back");
    // That it names what it corrects is what matters here, and not by which number.
    let named = issued.document.lines.iter().filter_map(|line| line.extends).map(|line| line.document);
    let issued_on = Some(issued.document.issued_on);
    let earlier: BTreeMap<_, _> =
        named.map(|id| (id, Preceding { number: id.to_string(), issued_on })).collect();
    let issuing = Issuing {
        issued: &issued,
        seller: &facts.seller,
        customer: &facts.payer,
        earlier: &earlier,
        subscriptions: &BTreeMap::new(),
        usage: None,
    };
    told(IssuedInvoice::of(&issuing, None))
}

/// Of a draft that is kept.
pub fn lacking_in(printed: &Printed) -> Option<Vec<Missing>> {
    printed.customer.more.e_invoice?;
    told(files::invoice(printed, &Manner::default()))
}

/// What one says is missing; one that cannot be shown is a bug of ours, and nothing is said of its e-invoice.
fn told<E: std::fmt::Display>(invoice: Result<IssuedInvoice, E>) -> Option<Vec<Missing>> {
    match invoice {
        Ok(invoice) => Some(invoice.missing_at_issue(invoice.profile())),
        Err(bug) => {
            tracing::error!(%bug, "a document that is not issued yet cannot be shown");
            None
        }
    }
}
