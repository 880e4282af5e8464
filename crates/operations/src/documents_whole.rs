//! Documents known whole: every line about a document that tax is given back of, as it is stored.
//! Knows where lines are read; must not know what tax is given back.

use billing::BilledLine;
use ids::{EnvironmentId, InvoiceId};
use store::billed;

use crate::Operations;
use crate::refusal::Failed;

/// How lines about a document are read.
pub(crate) type LinesAbout<'a> = billing::LinesAbout<'a, Failed>;

impl Operations {
    /// Every line about an issued document, as it stands.
    pub(crate) fn lines_about(
        &self,
        environment: EnvironmentId,
        document: InvoiceId,
    ) -> Result<Vec<BilledLine>, Failed> {
        Ok(self.store.read(|reader| billed::lines_about(reader, environment, document))?)
    }
}
