//! Listing: which of what leaves the building is listed, by names.
//! Knows customers and documents by what people call them; must not know what leaves, or where to.

use ids::{CustomerId, EnvironmentId, InvoiceId};

use crate::Operations;
use crate::refusal::Failed;

/// Which are listed; all of them where nothing is said.
#[derive(Debug, Clone)]
pub struct Listed<S> {
    /// Only those that stand so.
    pub state: Option<S>,
    /// Only those to the customer of this id or key.
    pub customer: Option<String>,
    /// Only those of the document of this id or number.
    pub document: Option<String>,
}

impl<S> Default for Listed<S> {
    fn default() -> Listed<S> {
        Listed { state: None, customer: None, document: None }
    }
}

impl Operations {
    /// The customer and the document that are named.
    pub(crate) fn named_in<S>(
        &self,
        environment: EnvironmentId,
        listed: &Listed<S>,
    ) -> Result<(Option<CustomerId>, Option<InvoiceId>), Failed> {
        let customer = match &listed.customer {
            Some(name) => Some(self.customer(environment, name)?.row.id),
            None => None,
        };
        let document = match &listed.document {
            Some(name) => Some(self.document_row(environment, self.document_id(environment, name)?)?.id),
            None => None,
        };
        Ok((customer, document))
    }
}
