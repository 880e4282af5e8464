//! Usage detail: how much of what a document bills was used on which day, kept with it when it is issued, and read back.
//!
//! Knows whose documents keep it, at which position of the events, and where. Which lines and steps are told is decided by
//! `billing`; must not know how any of it is drawn.

use std::collections::{BTreeMap, BTreeSet};

use billing::{
    AccountFacts, BillingPlan, CellKey, Document, Due, LineSubject, LineTrace, PriceRef, Readiness,
    UsageDetailing, UsageNeed,
};
use calendar::{AsOf, Instant, Period};
use ids::{CatalogKey, EnvironmentId, InvoiceId, SubscriptionId};
use pricing::DimensionValues;
use records::Mistakes;
use store::read::DraftRow;
use store::{Reader, billed, usage_details};
use usage::Position;

use crate::Operations;
use crate::measuring::{AccountStays, Measuring};
use crate::printing::Printed;
use crate::refusal::{Code, Failed, Refusal};

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
    let mut needs: Vec<&UsageNeed> = Vec::new();
    let mut places: BTreeMap<(&CellKey, Instant, &CatalogKey), usize> = BTreeMap::new();
    for one in &asked {
        let meter = one.need.meters.first().expect("a series is of one meter");
        places.entry((&one.need.cell, one.need.service.end(), meter)).or_insert_with(|| {
            needs.push(&one.need);
            needs.len() - 1
        });
    }
    let measured = measuring.measure_in_passing(facts, stays, &needs)?;
    let (mut series, mut unmeasured) = (Vec::with_capacity(asked.len()), BTreeSet::new());
    for one in &asked {
        let meter = one.need.meters.first().expect("a series is of one meter");
        let place = places[&(&one.need.cell, one.need.service.end(), meter)];
        match measured[place].as_ref().map(|found| one.series(found)) {
            Some(Ok(found)) => series.push(found),
            Some(Err(_)) | None => drop(unmeasured.insert(one.line.number)),
        }
    }
    unmeasured.retain(|line| series.iter().all(|one| one.line != *line));
    let unmeasured = u32::try_from(unmeasured.len()).unwrap_or(u32::MAX);
    Ok(UsageDetail::of(series, left_out.saturating_add(unmeasured)))
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

/// How much of what a document bills was used when, with what its lines are of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentUsage {
    /// The document.
    pub document: InvoiceId,
    /// How much was used when; none where its parties do not ask for it, or it bills no usage.
    pub detail: Option<UsageDetail>,
    /// The lines of its series, by number.
    pub lines: BTreeMap<u32, DetailedLine>,
}

/// What tells a line of a series from others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DetailedLine {
    /// The price.
    pub price: PriceRef,
    /// Its dimension values.
    pub dimensions: DimensionValues,
}

impl Operations {
    /// How much of what a document bills was used when: of an issued one as it is kept, of which nothing else is read; of
    /// a draft as of the look that drafted it.
    ///
    /// # Errors
    /// As [`Operations::document`], also for drafts.
    pub fn usage_detail(&self, environment: EnvironmentId, name: &str) -> Result<DocumentUsage, Failed> {
        let id = self.document_id(environment, name)?;
        match self.document_row(environment, id) {
            Ok(row) => {
                let detail = self.kept_usage_detail(environment, row.id)?;
                let lines = self.detailed_lines(environment, row.id, detail.as_ref())?;
                Ok(DocumentUsage { document: row.id, detail, lines })
            }
            Err(Failed::Refused(refusal)) if refusal.code == Code::NotFound => {
                let printed = self.printed(environment, name)?;
                let Printed { id, issued, usage, .. } = self.with_usage(environment, printed)?;
                let numbers = numbers_of(usage.as_ref());
                let lines = issued.document.lines.into_iter().filter(|line| numbers.contains(&line.number));
                let lines = lines.filter_map(|line| match line.subject {
                    LineSubject::Price(price) => {
                        Some((line.number, DetailedLine { price, dimensions: line.dimensions }))
                    }
                    LineSubject::OneOff(_) | LineSubject::Commitment(_) | LineSubject::Grant(_) => None,
                });
                Ok(DocumentUsage { document: id, detail: usage, lines: lines.collect() })
            }
            Err(other) => Err(other),
        }
    }

    fn detailed_lines(
        &self,
        environment: EnvironmentId,
        document: InvoiceId,
        detail: Option<&UsageDetail>,
    ) -> Result<BTreeMap<u32, DetailedLine>, Failed> {
        Ok(self.store.read(|reader| {
            let mut lines = BTreeMap::new();
            for number in numbers_of(detail) {
                let found = billed::priced_line(reader, environment, (document, number))?;
                lines.extend(found.map(|(price, dimensions)| (number, DetailedLine { price, dimensions })));
            }
            Ok::<_, store::Fault>(lines)
        })?)
    }

    /// A document with how much of what it bills was used when, as its pages draw it.
    ///
    /// # Errors
    /// A fault; damage.
    pub fn with_usage(&self, environment: EnvironmentId, printed: Printed) -> Result<Printed, Failed> {
        let usage = match printed.issued.number {
            Some(_) => self.kept_usage_detail(environment, printed.id)?,
            None => match self.draft(environment, printed.id)? {
                Some(draft) => self.drafted_usage_detail(environment, &draft, &printed)?,
                None => None,
            },
        };
        Ok(Printed { usage, ..printed })
    }

    /// That of an issued document.
    fn kept_usage_detail(
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

    /// That of a draft, measured up to where it was looked at last; none where the facts of now bill other usage than it
    /// says, which the next look drafts anew.
    fn drafted_usage_detail(
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
        let (gathered, stays) = match self.gather_drafted(environment, draft, as_of) {
            Err(Failed::Refused(_)) => return Ok(None),
            gathered => gathered?,
        };
        let facts = &gathered.facts;
        let watermark = Position::new(gathered.billed_watermark);
        let plan =
            match self.plan_released(facts, &stays, (as_of, (document.key.owner, draft.due)), watermark) {
                Err(Failed::Refused(_)) => return Ok(None),
                plan => plan?,
            };
        let now = plan.documents.iter().map(|planned| &planned.document).find(|now| now.id == document.id);
        if !now.is_some_and(|now| used_of(now).eq(used_of(document))) {
            return Ok(None);
        }
        let measuring = Measuring::of(&*self.plane, environment, watermark);
        let Ok(due) = Due::of(facts, AsOf(as_of)) else { return Ok(None) };
        of_document(&measuring, (facts, &stays), &due, document)
    }
}

/// The numbers of the lines that series are about.
fn numbers_of(detail: Option<&UsageDetail>) -> BTreeSet<u32> {
    detail.into_iter().flat_map(|detail| &detail.series).map(|series| series.line).collect()
}

/// What each line of usage is measured over, and what it counted.
fn used_of(document: &Document) -> impl Iterator<Item = UsedOf<'_>> {
    let usage = document.lines.iter().filter(|line| matches!(line.trace, LineTrace::Usage { .. }));
    usage.map(|line| {
        (line.number, line.subscription, &line.subject, line.service, &line.dimensions, &line.trace)
    })
}

type UsedOf<'a> = (u32, Option<SubscriptionId>, &'a LineSubject, Period, &'a DimensionValues, &'a LineTrace);
