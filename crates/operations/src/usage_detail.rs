//! Usage detail: how much of what a document bills was used on which day, kept with it when it is issued, and read back.
//!
//! Knows whose documents keep it, at which position of the events, and where. Which lines and steps are told is decided by
//! `billing`; must not know how any of it is drawn.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use billing::{
    AccountFacts, BillingPlan, CellKey, Document, Due, LineTrace, Readiness, UsageDetailing, UsageNeed,
};
use calendar::{AsOf, Instant};
use ids::{CatalogKey, EnvironmentId, InvoiceId};
use pricing::Measurement;
use records::Mistakes;
use store::read::DraftRow;
use store::{Reader, usage_details};
use usage::Position;

use crate::Operations;
use crate::measuring::{AccountStays, Measuring};
use crate::printing::Printed;
use crate::refusal::{Failed, Refusal};

pub use billing::{UsageDetail, UsageSeries};

/// The written form of what is kept with each document that a plan issues now; nothing where its parties do not ask for
/// it. What cannot be measured step by step is left out, and stops no document.
///
/// # Errors
/// A fault of the event plane.
pub(crate) fn of_plan(
    measuring: &Measuring<'_>,
    (facts, stays): (&AccountFacts, &AccountStays),
    plan: &BillingPlan,
    as_of: Instant,
) -> Result<BTreeMap<InvoiceId, Vec<u8>>, Failed> {
    let mut kept = BTreeMap::new();
    if UsageDetailing::of(&facts.seller, &facts.payer) == UsageDetailing::None {
        return Ok(kept);
    }
    let ready = plan.documents.iter().filter(|planned| planned.readiness == Readiness::Ready);
    let bills_usage: Vec<&Document> =
        ready.map(|planned| &planned.document).filter(|document| has_usage(document)).collect();
    if bills_usage.is_empty() {
        return Ok(kept);
    }
    let due = Due::of(facts, AsOf(as_of)).map_err(Refusal::from)?;
    for document in bills_usage {
        let detail = of_document(measuring, (facts, stays), &due, document)?;
        kept.extend(detail.map(|detail| (document.id, records::encode(&detail))));
    }
    Ok(kept)
}

fn has_usage(document: &Document) -> bool {
    document.lines.iter().any(|line| matches!(line.trace, LineTrace::Usage { .. }))
}

/// What was used, as measured up to a position; none where nothing of it is usage.
fn of_document(
    measuring: &Measuring<'_>,
    (facts, stays): (&AccountFacts, &AccountStays),
    due: &Due<'_>,
    document: &Document,
) -> Result<Option<UsageDetail>, Failed> {
    let (asked, left_out) = UsageDetail::asked(due, facts, document);
    // Lines of one price differ in their dimensions alone, and are measured together.
    let mut measured: BTreeMap<(CellKey, Instant, CatalogKey), Option<Vec<Measurement>>> = BTreeMap::new();
    let (mut series, mut unmeasured) = (Vec::with_capacity(asked.len()), BTreeSet::new());
    for one in &asked {
        let meter = one.need.meters.first().expect("a series is of one meter").clone();
        let found = match measured.entry((one.need.cell.clone(), one.need.service.end(), meter)) {
            Entry::Occupied(found) => found.into_mut(),
            Entry::Vacant(place) => place.insert(measure(measuring, (facts, stays), &one.need)?),
        };
        match found.as_ref().map(|found| one.series(found)) {
            Some(Ok(found)) => series.push(found),
            Some(Err(_)) | None => drop(unmeasured.insert(one.line.number)),
        }
    }
    unmeasured.retain(|line| series.iter().all(|one| one.line != *line));
    let unmeasured = u32::try_from(unmeasured.len()).unwrap_or(u32::MAX);
    Ok(UsageDetail::of(series, left_out.saturating_add(unmeasured)))
}

/// What a need measures; none where that is refused, such as for too many windows.
fn measure(
    measuring: &Measuring<'_>,
    (facts, stays): (&AccountFacts, &AccountStays),
    need: &UsageNeed,
) -> Result<Option<Vec<Measurement>>, Failed> {
    let subscription = need.cell.subscription;
    let one = facts.subscription(subscription).expect("an account needs usage of its own subscriptions");
    let stays = stays.get(&subscription).map(Vec::as_slice).unwrap_or_default();
    match measuring.measure_in_passing(one, stays, need) {
        Ok(found) => Ok(Some(found.measurements)),
        Err(Failed::Refused(_)) => Ok(None),
        Err(other) => Err(other),
    }
}

/// What is kept with an issued document, read back.
pub(crate) fn kept(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    document: InvoiceId,
) -> Result<Result<Option<UsageDetail>, Mistakes>, store::Fault> {
    let content = usage_details::usage_detail(reader, environment, document)?;
    Ok(content.map(|content| records::decode(&content)).transpose())
}

impl Operations {
    /// How much of what a document bills was used when: of an issued one as it is kept, of a draft as of the look that
    /// drafted it. None where its parties do not ask for it, or it bills no usage.
    ///
    /// # Errors
    /// As [`Operations::document`], also for drafts.
    pub fn usage_detail(
        &self,
        environment: EnvironmentId,
        name: &str,
    ) -> Result<(InvoiceId, Option<UsageDetail>), Failed> {
        let printed = self.printed(environment, name)?;
        Ok((printed.id, printed.usage))
    }

    /// That of an issued document.
    pub(crate) fn kept_usage_detail(
        &self,
        environment: EnvironmentId,
        document: InvoiceId,
    ) -> Result<Option<UsageDetail>, Failed> {
        let found = self.store.read(|reader| kept(reader, environment, document))?;
        found.map_err(|mistakes| Failed::Damaged {
            what: format!("the usage detail of {document}"),
            message: mistakes.to_string(),
        })
    }

    /// That of a draft, measured up to where it was looked at last; none where its facts are not what they were.
    pub(crate) fn drafted_usage_detail(
        &self,
        environment: EnvironmentId,
        draft: &DraftRow,
        printed: &Printed,
    ) -> Result<Option<UsageDetail>, Failed> {
        let document = &printed.issued.document;
        let detailing = UsageDetailing::of(&printed.seller, &printed.customer);
        if detailing == UsageDetailing::None || !has_usage(document) {
            return Ok(None);
        }
        let as_of = self.now_in(environment)?;
        let (gathered, stays) = match self.gather_whole(environment, &draft.subscriptions, as_of) {
            Err(Failed::Refused(_)) => return Ok(None),
            gathered => gathered?,
        };
        let facts = &gathered.facts;
        let watermark = Position::new(gathered.billed_watermark);
        let measuring = Measuring::of(&*self.plane, environment, watermark);
        let Ok(due) = Due::of(facts, AsOf(as_of)) else { return Ok(None) };
        of_document(&measuring, (facts, &stays), &due, document)
    }
}
