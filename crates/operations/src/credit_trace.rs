//! Why credits paid a line or not: the grants that were looked at for it, as they were known then.
//! Knows frozen documents and what their runs were made from; must not know how a grant is chosen.

use std::collections::BTreeMap;

use billing::{AccountFacts, Document, decisions};
use ids::{CustomerId, EnvironmentId, SubscriptionId};
use store::accounts::AccountKey;
use store::gather::{self, AsRecorded};
use store::read::{DocumentRow, ReplayRow};
use store::{Reader, documents, grants, subscriptions};

pub use billing::{Decision, Verdict};

use crate::Operations;
use crate::credits::too_much;
use crate::explain::no_line;
use crate::refusal::Failed;

/// The grants looked at for a line of a document, in burn order, each with why it paid or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreditTrace {
    /// The document.
    pub document: DocumentRow,
    /// The line's number.
    pub line: u32,
    /// Each grant.
    pub decisions: Vec<Decision>,
}

impl Operations {
    /// Why credits paid a line of an issued document or not; the document by id or printed number.
    ///
    /// # Errors
    /// Refused when there is no such document or line; a fault.
    pub fn credit_trace(
        &self,
        environment: EnvironmentId,
        name: &str,
        line: u32,
    ) -> Result<CreditTrace, Failed> {
        let (row, content) = self.document(environment, name)?;
        let damaged = |message: String| Failed::Damaged { what: row.number.clone(), message };
        let issued = records::document::decode(&content).map_err(|mistakes| damaged(mistakes.to_string()))?;
        let document = issued.document;
        if document.lines.iter().all(|one| one.number != line) {
            return Err(no_line(&row.number, line, document.lines.len()).into());
        }
        let facts = self.store.read(|reader| self.facts_of(reader, environment, (&row, &document)))?;
        let facts =
            facts.ok_or_else(|| damaged("what its run was made from is not kept whole".to_owned()))?;
        let decisions = decisions(&facts, &document, line).map_err(|why| Failed::from(too_much(why)))?;
        Ok(CreditTrace { document: row, line, decisions })
    }

    /// The account of a document as its run knew it; none where that is not kept whole.
    fn facts_of(
        &self,
        reader: &mut Reader<'_>,
        environment: EnvironmentId,
        (row, document): (&DocumentRow, &Document),
    ) -> Result<Option<AccountFacts>, store::Fault> {
        let account = AccountKey { payer: row.customer, seller: row.seller, currency: row.total.currency() };
        let rows = match row.subscription {
            Some(subscription) => documents::replay_rows(reader, environment, subscription)?,
            None => documents::replay_rows_of_account(reader, environment, account)?,
        };
        let id = row.id.to_string();
        let Some(made) = rows.into_iter().find(|made| made.document == id) else { return Ok(None) };
        let (looked_at, customers) = made_from(reader, environment, (row, &made))?;
        let mut known = Vec::with_capacity(looked_at.len());
        for id in &looked_at {
            let Some(row) = subscriptions::subscription(reader, environment, *id)? else { return Ok(None) };
            known.push(row);
        }
        if known.is_empty() {
            return Ok(None);
        }
        let recorded = AsRecorded {
            account,
            subscriptions: &known.iter().collect::<Vec<_>>(),
            customers: &customers,
            seller_version: made.seller_version,
        };
        let mut facts = gather::gather_as_recorded(reader, self.store.caches(), environment, &recorded)?;
        // Grants that began with the run are known by what they paid.
        for burn in &document.burns {
            if facts.grants.iter().all(|known| known.grant.id != burn.grant) {
                let begun = grants::grant(reader, environment, burn.grant)?;
                facts.grants.extend(begun.map(|begun| begun.facts));
            }
        }
        Ok(Some(facts))
    }
}

/// The subscriptions that a run looked at, and the versions of their customers and payer.
type MadeFrom = (Vec<SubscriptionId>, BTreeMap<CustomerId, (u32, i64)>);

fn made_from(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    (row, made): (&DocumentRow, &ReplayRow),
) -> Result<MadeFrom, store::Fault> {
    if let Some(run) = made.run {
        let looked_at = documents::run_subscriptions(reader, environment, run)?;
        return Ok((looked_at, documents::run_customers(reader, environment, run)?));
    }
    let versions = BTreeMap::from([(row.customer, (made.customer_version, made.facts_version))]);
    Ok((row.subscription.into_iter().collect(), versions))
}
