//! Verifying: every issued document recomputed from its facts, and the invariants of what is stored.
//!
//! It replays subscriptions, those that share a payer together, in the order of their commits: facts as recorded then, usage at the watermark
//! named then, earlier lines as recomputed here. It reads no stored total or trace to decide what is right,
//! only to compare. Knows what may be damaged and says it in words; must not know how to mend it.

mod accounts;
mod attachments;
mod books;
mod content;
mod families;
mod finding;
mod grants;
mod kept;
mod kept_files;
mod order;
mod overlaps;
mod owing;
mod replay;
mod replayed;
mod rows;
mod states;
mod usage_details;
mod zones;

use std::collections::BTreeMap;

use calendar::Instant;
use ids::{EnvironmentId, GrantId, InvoiceId, SubscriptionId};
use store::environments::EnvironmentKind;
use store::jobs::{self, Job, JobKind};
use store::read::DraftRow;
use store::subscriptions::SubscriptionRow;
use store::{Reader, alerts, documents, outbox, subscriptions};

pub use finding::{Finding, FindingKind};

use crate::Operations;
use crate::refusal::Failed;
use families::Families;
use finding::{Findings, is_unreadable};
use order::Issued;
use replay::Replay;

/// Subscriptions, messages and drafts read at once.
const PAGE: u32 = 500;

/// What was looked at and what was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verification {
    /// Documents recomputed.
    pub documents: u64,
    /// How many of them name usage that is dropped: they are taken as they were issued, with what was measured on
    /// their lines, and everything beside them is held against that.
    pub from_measurements: u64,
    /// Their lines.
    pub lines: u64,
    /// Their ledger entries.
    pub entries: u64,
    /// Usage events read back.
    pub events: u64,
    /// What is damaged, in the order found; empty when all is well.
    pub findings: Vec<Finding>,
    /// Documents made by other rules or another time-zone database than today's; shown, not an error.
    pub rules_changed: Vec<RulesChanged>,
}

/// A document that names other rules or another time-zone database than this program's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulesChanged {
    /// Its number.
    pub number: String,
    /// The version of the rules it names.
    pub rules_version: u32,
    /// The version of the time-zone database it names.
    pub time_zone_database: String,
    /// Whether today's would make the same document.
    pub same_today: bool,
}

/// How far a verification is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Documents recomputed so far.
    pub documents: u64,
    /// Of how many.
    pub of: u64,
}

impl Operations {
    /// Recomputes every issued document of an environment and checks what is stored beside it.
    ///
    /// # Errors
    /// Refused for an unknown environment; a fault that keeps anything from being read. Damage is no error
    /// here: it is found.
    pub fn verify(
        &self,
        environment: EnvironmentId,
        progress: &mut dyn FnMut(&Progress),
    ) -> Result<Verification, Failed> {
        let kind = self.environment(environment)?.kind;
        let (moment, clock) = match kind {
            EnvironmentKind::Live => (self.clock.now(), None),
            EnvironmentKind::Test { clock } => (clock, Some(clock)),
        };
        let mut findings = Findings::default();
        let damage = findings.read_events(self.plane.check())?.unwrap_or_default();
        let reached = findings.read_events(self.plane.watermark(environment))?.unwrap_or_default();
        findings.events(environment, &damage);
        let mut verifying = Verifying {
            operations: self,
            environment,
            moment,
            done: Verification { events: reached.number(), ..Verification::default() },
            findings,
            issued: Issued::default(),
            waiting: Waiting::default(),
        };
        self.store.read(|reader| Ok(verifying.whole(reader, progress)))??;
        verifying.clock(clock);
        let mut done = verifying.done;
        done.findings = verifying.findings.list;
        Ok(done)
    }
}

/// A verification under way.
pub(crate) struct Verifying<'a> {
    operations: &'a Operations,
    environment: EnvironmentId,
    /// The moment up to which everything due must be billed or waiting for the next run.
    moment: Instant,
    done: Verification,
    findings: Findings,
    issued: Issued,
    waiting: Waiting,
}

/// What is kept for later runs.
#[derive(Debug, Default)]
struct Waiting {
    /// Jobs of billing, by subscription.
    jobs: BTreeMap<String, Job>,
    /// Drafts, by subscription or, where they gather several, by payer.
    drafts: BTreeMap<String, Vec<DraftRow>>,
    /// What people moved of what each credit note holds, in minor units.
    moved_rests: BTreeMap<InvoiceId, i64>,
    /// What is written off of each invoice, in minor units.
    written_off: BTreeMap<InvoiceId, i64>,
    /// What is kept as left of each grant, in minor units.
    rests: BTreeMap<GrantId, i64>,
    /// The latest facts version of each subscription.
    latest_facts: BTreeMap<String, i64>,
}

impl Verifying<'_> {
    fn whole(&mut self, reader: &mut Reader<'_>, progress: &mut dyn FnMut(&Progress)) -> Result<(), Failed> {
        self.waiting.latest_facts = kept::check(reader, self.environment, &mut self.findings)?;
        attachments::check(reader, self.environment, &mut self.findings)?;
        let reminded = store::draft_acts::reminded(reader, self.environment);
        let reminded = self.findings.read_back("approval_reminders", reminded)?.unwrap_or_default();
        self.issued.reminded = reminded.iter().map(ToString::to_string).collect();
        self.watermarks(reader)?;
        self.messages(reader)?;
        self.jobs(reader)?;
        self.drafts(reader)?;
        let rests = store::grants::grant_rests(reader, self.environment);
        let rests = self.findings.read_back("grant_rests", rests)?.unwrap_or_default();
        self.waiting.rests = rests.into_iter().collect();
        let moved = store::rests::all_rest_movements(reader, self.environment);
        for one in self.findings.read_back("rest_movements", moved)?.unwrap_or_default() {
            let sum = self.waiting.moved_rests.entry(one.document).or_default();
            *sum = sum.saturating_add(one.movement.amount.minor());
        }
        let written_off = store::write_offs::all_write_offs(reader, self.environment);
        for one in self.findings.read_back("write_offs", written_off)?.unwrap_or_default() {
            let sum = self.waiting.written_off.entry(one.document).or_default();
            let amount = one.movement.amount.minor();
            let moved = if one.movement.moved.is_loss() { amount } else { amount.saturating_neg() };
            *sum = sum.saturating_add(moved);
        }
        let of = u64::try_from(documents::document_count(reader, self.environment)?).unwrap_or_default();
        let mut after = String::new();
        let mut families = Families::of(reader, self.environment)?;
        while let Some((last, rows)) = self.subscriptions(reader, &after)? {
            after = last;
            for row in &rows {
                let group = families.group(reader, self.environment, row)?;
                if group.is_empty() {
                    continue;
                }
                let members = families.members(row.customer);
                families.verified(&members);
                Replay::of(self.operations, self.environment, (group, members)).run(reader, self)?;
                progress(&Progress { documents: self.done.documents, of });
            }
        }
        while let Some(members) = families.next_left() {
            Replay::of(self.operations, self.environment, (Vec::new(), members)).run(reader, self)?;
            progress(&Progress { documents: self.done.documents, of });
        }
        order::check(reader, self.environment, &self.issued, &mut self.findings)?;
        books::check(reader, self)?;
        self.issued_drafts();
        Ok(())
    }

    /// The next subscriptions and the cursor after them; those that do not read back are left out.
    fn subscriptions(
        &mut self,
        reader: &mut Reader<'_>,
        after: &str,
    ) -> Result<Option<(String, Vec<SubscriptionRow>)>, Failed> {
        match subscriptions::subscriptions(reader, self.environment, after, PAGE) {
            Err(fault) if is_unreadable(&fault) => {}
            read => {
                let rows = read?;
                return Ok(rows.last().map(|last| last.id.to_string()).map(|last| (last, rows)));
            }
        }
        let names = subscriptions::names(reader, self.environment, after, PAGE)?;
        let Some(last) = names.last().cloned() else { return Ok(None) };
        let mut rows = Vec::with_capacity(names.len());
        for name in names {
            let place = format!("subscriptions, row {name:?}");
            let Ok(id) = SubscriptionId::parse(&name) else {
                self.issued.skipped = true;
                self.findings.unreadable(place, "Column subscription holds no id of a subscription.");
                continue;
            };
            let read = subscriptions::subscription(reader, self.environment, id);
            match self.findings.read_back(place, read)? {
                Some(row) => rows.extend(row),
                None => self.issued.skipped = true,
            }
        }
        Ok(Some((last, rows)))
    }

    /// The events must reach what SQL names.
    fn watermarks(&mut self, reader: &mut Reader<'_>) -> Result<(), Failed> {
        let named = store::progress::highest_watermark(reader, self.environment);
        let Some(named) = self.findings.read_back("billing_progress", named)? else { return Ok(()) };
        if named > self.done.events {
            let message = format!(
                "the database names usage position {named} and the events end at {}: the events are older; \
                 restore newer events, or a database from before",
                self.done.events
            );
            self.findings.add(FindingKind::EventsMissing, "usage events", message);
        }
        Ok(())
    }

    fn messages(&mut self, reader: &mut Reader<'_>) -> Result<(), Failed> {
        let mut after = i64::MIN;
        loop {
            let page = outbox::message_rows(reader, self.environment, after, PAGE);
            let Some(page) = self.findings.read_back("outbox", page)? else { return Ok(()) };
            let Some(last) = page.last() else { return self.crossings(reader) };
            after = last.position;
            self.issued.messages.extend(page.into_iter().map(|message| (message.id.clone(), message)));
        }
    }

    fn crossings(&mut self, reader: &mut Reader<'_>) -> Result<(), Failed> {
        let mut after = 0;
        loop {
            let page = alerts::crossing_positions(reader, self.environment, (after, PAGE));
            let Some(page) = self.findings.read_back("alert_crossings", page)? else { return Ok(()) };
            let Some(last) = page.last() else { return Ok(()) };
            after = *last;
            self.issued.told.extend(page);
        }
    }

    fn jobs(&mut self, reader: &mut Reader<'_>) -> Result<(), Failed> {
        let mut after = String::new();
        loop {
            let page = jobs::jobs(reader, self.environment, JobKind::BillSubscription, (&after, PAGE));
            let Some(page) = self.findings.read_back("jobs", page)? else { return Ok(()) };
            let Some(last) = page.last() else { return Ok(()) };
            after = last.subject.clone();
            self.waiting.jobs.extend(page.into_iter().map(|job| (job.subject.clone(), job)));
        }
    }

    fn drafts(&mut self, reader: &mut Reader<'_>) -> Result<(), Failed> {
        let mut after = String::new();
        loop {
            let page = documents::drafts(reader, self.environment, None, (&after, PAGE));
            let Some(page) = self.findings.read_back("drafts", page)? else { return Ok(()) };
            let Some(last) = page.last() else { return Ok(()) };
            after = last.id.to_string();
            for draft in page {
                let owner = draft.subscription.map(|id| id.to_string());
                let owner = owner.unwrap_or_else(|| draft.customer.to_string());
                self.waiting.drafts.entry(owner).or_default().push(draft);
            }
        }
    }

    /// A draft never shares its id with an issued document.
    fn issued_drafts(&mut self) {
        for draft in self.waiting.drafts.values().flatten() {
            if let Some(number) = self.issued.documents.get(&draft.id.to_string()) {
                let message =
                    format!("{number} was issued and still stands among the drafts as {}", draft.id);
                self.findings.add(FindingKind::DraftIssued, number.clone(), message);
            }
        }
    }

    /// A clock only moves forward, so that nothing was done after it.
    fn clock(&mut self, clock: Option<Instant>) {
        if let (Some(clock), Some(last)) = (clock, self.issued.last_as_of)
            && clock < last
        {
            let message = format!("the clock stands at {clock}, and documents were issued as of {last}");
            self.findings.add(FindingKind::ClockBehind, "clock", message);
        }
    }
}
