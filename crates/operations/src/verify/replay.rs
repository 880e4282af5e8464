//! Replay: one subscription's documents made again, run by run, in the order of their commits.
//! Knows what each run was made from; must not read what it is compared with.

use std::collections::BTreeMap;

use billing::{BilledLine, BillingPlan, Document, Measurements, Readiness, SubscriptionFacts, UsageNeed};
use calendar::{AsOf, Instant, Period};
use ids::EnvironmentId;
use pricing::Measurement;
use store::gather::{self, AsRecorded};
use store::issue::printed_number;
use store::read::ReplayRow;
use store::subscriptions::SubscriptionRow;
use store::{Caches, Fault, Reader, documents, subjects};
use usage::Position;

use super::finding::{FindingKind, is_unreadable};
use super::states::States;
use super::{Verifying, content, overlaps, owing, rows};
use crate::Operations;
use crate::measuring::{Measuring, Stay, stays};
use crate::refusal::Failed;

/// One subscription being replayed.
pub(super) struct Replay<'a> {
    operations: &'a Operations,
    environment: EnvironmentId,
    pub subscription: &'a SubscriptionRow,
    /// Fresh, so that an edited record is read and not remembered.
    pub caches: Caches,
    stays: Vec<Stay>,
    /// Lines of the documents before, as recomputed.
    pub billed: Vec<BilledLine>,
    pub documents_at: BTreeMap<Instant, u32>,
    states: States,
    measured: Measured,
}

/// Measurements that still hold at a watermark.
#[derive(Default)]
struct Measured {
    watermark: Position,
    cells: BTreeMap<Cell, Vec<Measurement>>,
}

/// A measured cell: price, full period, service period.
type Cell = (billing::CellKey, (Instant, Instant), (Instant, Instant));

/// A document made again, beside its stored row.
pub(super) struct Remade<'r> {
    /// What is stored.
    pub row: &'r ReplayRow,
    /// Its number as printed by its row.
    pub number: String,
    /// What the facts make.
    pub document: &'r Document,
    /// The facts.
    pub facts: &'r SubscriptionFacts,
}

impl<'a> Replay<'a> {
    /// Of a subscription.
    pub fn of(
        operations: &'a Operations,
        environment: EnvironmentId,
        subscription: &'a SubscriptionRow,
    ) -> Replay<'a> {
        Replay {
            operations,
            environment,
            subscription,
            caches: Caches::default(),
            stays: Vec::new(),
            billed: Vec::new(),
            documents_at: BTreeMap::new(),
            states: States::default(),
            measured: Measured::default(),
        }
    }

    /// Makes every document again and compares it with what is stored.
    pub fn run(mut self, reader: &mut Reader<'_>, into: &mut Verifying<'_>) -> Result<(), Failed> {
        let place = format!("documents of {}", self.subscription.id);
        let read = documents::replay_rows(reader, self.environment, self.subscription.id);
        let Some(stored) = into.findings.read_back(place, read)? else {
            into.issued.skipped = true;
            return Ok(());
        };
        let mut lines = Vec::new();
        for row in &stored {
            into.issued.documents.insert(row.document.clone(), printed_number(&row.series, row.number));
            into.issued.positions.insert(row.position);
            into.issued.last_as_of = into.issued.last_as_of.max(Some(row.as_of));
        }
        // Documents of one run were made from the same facts version; the next run has a later one.
        for run in stored.chunk_by(|one, next| one.facts_version == next.facts_version) {
            match self.make_again(reader, run) {
                Ok((facts, plan)) => self.compare(reader, (run, &facts, plan), &mut lines, into)?,
                Err(Failed::Fault(fault)) if !is_unreadable(&fault) => return Err(fault.into()),
                Err(why) => {
                    self.cannot(run, &why, into);
                    into.issued.open_unknown = true;
                    return Ok(());
                }
            }
        }
        overlaps::check(&lines, &mut into.findings);
        self.states.check(reader, into)?;
        owing::check(self, reader, &stored, into)
    }

    /// The facts and the plan of one run.
    fn make_again(
        &mut self,
        reader: &mut Reader<'_>,
        run: &[ReplayRow],
    ) -> Result<(SubscriptionFacts, BillingPlan), Failed> {
        let first = &run[0];
        let recorded = AsRecorded {
            subscription: self.subscription,
            facts_version: first.facts_version,
            customer_version: first.customer_version,
            seller_version: first.seller_version,
        };
        self.know_subjects(reader, first.position)?;
        let mut facts = gather::gather_as_recorded(reader, &self.caches, self.environment, &recorded)?;
        facts.billed = std::mem::take(&mut self.billed);
        facts.documents_at = self.documents_at.clone();
        let decided = self.decide(&facts, first, run);
        self.billed = std::mem::take(&mut facts.billed);
        Ok((facts, decided?))
    }

    /// Whose usage each subject was known to be when a document was committed.
    pub fn know_subjects(&mut self, reader: &mut Reader<'_>, position: i64) -> Result<(), Fault> {
        let customer = self.subscription.customer;
        let assignments = subjects::assignments_as_recorded(reader, self.environment, customer, position)?;
        let stays = stays(&assignments, customer, self.subscription.id);
        if stays != self.stays {
            self.stays = stays;
            self.measured = Measured::default();
        }
        Ok(())
    }

    fn decide(
        &mut self,
        facts: &SubscriptionFacts,
        first: &ReplayRow,
        run: &[ReplayRow],
    ) -> Result<BillingPlan, Failed> {
        let as_of = AsOf(first.as_of);
        let measurements = self.measured_for(facts, first.as_of, first.usage_watermark)?;
        let refused = |why: billing::BillRefused| Failed::Refused(why.into());
        let plan = billing::bill(facts, &measurements, as_of).map_err(refused)?;
        // A draft among the issued was issued before its grace ended.
        let early = plan.documents.iter().find(|planned| {
            planned.readiness != Readiness::Ready
                && run.iter().any(|row| row.document == planned.document.id.to_string())
        });
        match early.map(|planned| planned.document.key.due) {
            Some(due) => billing::bill_now(facts, &measurements, as_of, due).map_err(refused),
            None => Ok(plan),
        }
    }

    /// What the engine decides from facts at a moment and a usage watermark.
    pub fn plan(
        &mut self,
        facts: &SubscriptionFacts,
        as_of: Instant,
        watermark: u64,
    ) -> Result<BillingPlan, Failed> {
        let measurements = self.measured_for(facts, as_of, watermark)?;
        billing::bill(facts, &measurements, AsOf(as_of)).map_err(|why| Failed::Refused(why.into()))
    }

    fn measured_for(
        &mut self,
        facts: &SubscriptionFacts,
        as_of: Instant,
        watermark: u64,
    ) -> Result<Measurements, Failed> {
        let needs = billing::needs(facts, AsOf(as_of));
        self.measurements(facts, &needs, Position::new(watermark))
    }

    /// Usage at a run's watermark; what no event moved since the run before is not measured again.
    fn measurements(
        &mut self,
        facts: &SubscriptionFacts,
        needs: &[UsageNeed],
        watermark: Position,
    ) -> Result<Measurements, Failed> {
        let plane = &*self.operations.plane;
        let watermark = watermark.min(plane.watermark(self.environment)?);
        let cell = |need: &UsageNeed| (need.cell.clone(), bounds(need.full), bounds(need.service));
        self.measured.move_to(watermark, |since| {
            let subjects: Vec<&str> = self.stays.iter().map(|stay| stay.subject.as_str()).collect();
            plane.first_touched(self.environment, &subjects, since, watermark)
        })?;
        let missing: Vec<UsageNeed> =
            needs.iter().filter(|need| !self.measured.cells.contains_key(&cell(need))).cloned().collect();
        let measuring = Measuring { plane, environment: self.environment, watermark };
        let (mut found, _) = measuring.measure(facts, &self.stays, &missing)?;
        for need in &missing {
            let measured = found.remove(&need.cell).unwrap_or_default();
            self.measured.cells.insert(cell(need), measured);
        }
        Ok(needs.iter().map(|need| (need.cell.clone(), self.measured.cells[&cell(need)].clone())).collect())
    }

    /// Compares a run's documents with what is stored of them.
    fn compare(
        &mut self,
        reader: &mut Reader<'_>,
        (run, facts, plan): (&[ReplayRow], &SubscriptionFacts, BillingPlan),
        lines: &mut Vec<(String, store::read::LineRow)>,
        into: &mut Verifying<'_>,
    ) -> Result<(), Failed> {
        let mut made: BTreeMap<String, Document> = plan
            .documents
            .into_iter()
            .filter(|planned| planned.readiness == Readiness::Ready)
            .map(|planned| (planned.document.id.to_string(), planned.document))
            .collect();
        for row in run {
            into.done.documents += 1;
            let number = printed_number(&row.series, row.number);
            let document = match made.remove(&row.document) {
                Some(document) => {
                    let remade = Remade { row, number, document: &document, facts };
                    let reference = content::compare(&remade, into);
                    self.states.issue(&reference, &remade.number);
                    let reference = Remade { document: &reference, ..remade };
                    lines.extend(rows::compare(reader, &reference, into)?);
                    Some(document)
                }
                None => {
                    let message = format!(
                        "the facts as recorded when {number} was issued make no such document (due {}, as of {})",
                        row.due, row.as_of
                    );
                    into.findings.add(FindingKind::DocumentNotOwed, number.clone(), message);
                    let document = records::document::decode(&row.content).ok().map(|issued| issued.document);
                    match &document {
                        Some(document) => self.states.issue(document, &number),
                        None => into.issued.open_unknown = true,
                    }
                    document
                }
            };
            if let Some(document) = document {
                *self.documents_at.entry(document.key.due).or_default() += 1;
                self.billed.extend(document.billed_lines());
            }
        }
        for (id, document) in made {
            let message = format!(
                "the {} {id} of {}, due {}, was decided in the run as of {} and is not there",
                document.kind.code(),
                document.total,
                document.key.due,
                run[0].as_of
            );
            into.findings.add(FindingKind::DocumentMissing, id, message);
        }
        Ok(())
    }

    fn cannot(&self, run: &[ReplayRow], why: &Failed, into: &mut Verifying<'_>) {
        let first = printed_number(&run[0].series, run[0].number);
        let message = format!(
            "{first} and what follows of subscription {} cannot be made again from its facts: {why}",
            self.subscription.id
        );
        into.findings.add(FindingKind::FactsUnreadable, first, message);
    }
}

impl Measured {
    /// Forgets what events between two watermarks may have moved.
    fn move_to<E>(
        &mut self,
        watermark: Position,
        first_touched: impl FnOnce(Position) -> Result<Option<Instant>, E>,
    ) -> Result<(), E> {
        if watermark < self.watermark {
            self.cells.clear();
        } else if watermark > self.watermark
            && !self.cells.is_empty()
            && let Some(touched) = first_touched(self.watermark)?
        {
            self.cells.retain(|(_, _, (_, end)), _| *end <= touched);
        }
        self.watermark = watermark;
        Ok(())
    }
}

fn bounds(period: Period) -> (Instant, Instant) {
    (period.start(), period.end())
}
