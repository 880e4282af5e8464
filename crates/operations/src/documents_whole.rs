//! Documents known whole: where a plan gives tax of documents back of which it does not know every line, they are read
//! and it is decided again.
//! Knows what a plan lacks; must not know what tax is given back.

use std::collections::BTreeSet;

use billing::{AccountFacts, BilledLine, BillingPlan};
use ids::{EnvironmentId, InvoiceId};
use store::billed;

use crate::Operations;
use crate::refusal::Failed;

/// How lines about a document are read.
pub(crate) type LinesAbout<'a> = dyn FnMut(InvoiceId) -> Result<Vec<BilledLine>, Failed> + 'a;

/// What is decided of facts, once it lacks nothing. Most plans give nothing back and are decided once.
pub(crate) fn decided_whole(
    facts: &AccountFacts,
    lines_about: &mut LinesAbout<'_>,
    mut decide: impl FnMut(&AccountFacts) -> Result<BillingPlan, Failed>,
) -> Result<BillingPlan, Failed> {
    let mut plan = decide(facts)?;
    if plan.lacks.is_empty() {
        return Ok(plan);
    }
    let mut known = facts.clone();
    while !plan.lacks.is_empty() {
        know(&mut known, &plan.lacks, lines_about)?;
        plan = decide(&known)?;
    }
    Ok(plan)
}

/// Adds documents to those that facts know whole.
fn know(
    facts: &mut AccountFacts,
    lacks: &BTreeSet<InvoiceId>,
    lines_about: &mut LinesAbout<'_>,
) -> Result<(), Failed> {
    for document in lacks {
        facts.documents_whole.insert(*document, lines_about(*document)?);
    }
    Ok(())
}

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
