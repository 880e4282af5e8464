//! The doctor: how an installation is, row by row, for people and for programs.
//! Knows what to look at; must not know how anything is mended.

use std::fmt;

use billing::Readiness;
use ids::{EnvironmentId, MigrationId};
use store::environments::{self, Environment, EnvironmentKind};
use store::jobs::JobKind;
use store::{documents, jobs, progress, subscriptions};
use usage::{Condition, Damage, EnvironmentStatistics};

use crate::Operations;
use crate::deliveries::DeliveryState;
use crate::migrations::Step;
use crate::refusal::Failed;
use crate::submissions::{SubmissionCount, SubmissionState};
use crate::webhooks::WEBHOOKS_MAX;

/// Failing jobs and late drafts that are named.
pub const NAMED_MAX: u32 = 20;
/// Rows read at once while counting.
const PAGE: u32 = 1_000;

/// How something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Health {
    /// As it should be.
    Well,
    /// Someone should look.
    Attention,
    /// Something is wrong.
    Ill,
}

impl Health {
    /// Its stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Health::Well => "well",
            Health::Attention => "attention",
            Health::Ill => "ill",
        }
    }
}

impl fmt::Display for Health {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

/// One thing looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What, as a stable name ("watermark").
    pub name: &'static str,
    /// In which environment; none for the whole installation.
    pub environment: Option<String>,
    /// How it is.
    pub health: Health,
    /// What was found, in words, with the way out where one is needed.
    pub message: String,
}

impl Operations {
    /// Looks at the whole installation.
    ///
    /// # Errors
    /// A fault that keeps anything from being looked at.
    pub fn doctor(&self) -> Result<Vec<Check>, Failed> {
        let mut checks = vec![
            well("program", format!("farthing {}", env!("CARGO_PKG_VERSION"))),
            well("rules", format!("version {} of the billing rules", records::RULES_VERSION)),
            well("time_zones", format!("time-zone database {}, bundled", calendar::TZDB_VERSION)),
            well("records", format!("written forms of format {}", records::FORMAT)),
            well("engine", self.store.database().location().engine().to_string()),
            self.schema()?,
        ];
        self.events(&mut checks);
        let statistics = self.statistics(&mut checks);
        for environment in self.store.read(|reader| environments::environments(reader))? {
            self.examine(&environment, statistics.as_deref(), &mut checks)?;
        }
        Ok(checks)
    }

    fn schema(&self) -> Result<Check, Failed> {
        let applied = self.store.schema_version()?;
        Ok(well("schema", format!("migration {applied} of the database")))
    }

    /// The event plane: what it says of itself first, then what reading everything back shows.
    fn events(&self, checks: &mut Vec<Check>) {
        let checked = self.plane.check();
        // Only now: reading everything back shows what keeps old events from being moved, too.
        let Condition { damage, torn, writing, sealing, merging, moving, .. } = self.plane.condition();
        let mut add = |name: &'static str, health: Health, message: String| {
            checks.push(Check { name, environment: None, health, message });
        };
        let damaged = |one: &Damage| format!("{one}; restore the events from a backup");
        for one in &damage {
            add("events", Health::Ill, damaged(one));
        }
        match checked {
            Ok(found) if found.is_empty() && damage.is_empty() => {
                add("events", Health::Well, "every event reads back as it was written".to_owned());
            }
            Ok(found) => {
                for one in found.iter().filter(|one| !damage.contains(one)) {
                    add("events", Health::Ill, damaged(one));
                }
            }
            Err(fault) => add("events", Health::Ill, format!("the events cannot be read back: {fault}")),
        }
        if let Some(torn) = torn {
            add("events", Health::Attention, format!("{torn}; a crash had left it"));
        }
        if let Some(fault) = writing {
            add("writing", Health::Ill, format!("events that come in are not kept: {fault}"));
        }
        if let Some(fault) = sealing {
            let message = format!(
                "events that came in are not put into their lasting form ({fault}); they are kept and billed, and \
                 new ones are taken until the room for those that wait is used up: make room on the disk, or see \
                 what keeps it from being written"
            );
            add("sealing", Health::Ill, message);
        }
        if let Some(fault) = merging {
            let message = format!(
                "sealed events are not merged ({fault}); it is tried again, and reads are slower until then"
            );
            add("merging", Health::Attention, message);
        }
        if let Some(fault) = moving {
            let message = format!(
                "old events are not moved to the object storage ({fault}); they stay in the folder, and it is tried \
                 again"
            );
            add("moving", Health::Attention, message);
        }
    }

    /// What each environment holds; a row where that cannot be counted, as where a segment is missing.
    fn statistics(&self, checks: &mut Vec<Check>) -> Option<Vec<EnvironmentStatistics>> {
        match self.plane.statistics() {
            Ok(statistics) => Some(statistics),
            Err(fault) => {
                let message = format!("events and subjects cannot be counted: {fault}");
                checks.push(Check { name: "usage", environment: None, health: Health::Ill, message });
                None
            }
        }
    }

    /// What an environment holds, and the events that it refused because their id belongs to another one.
    fn held_in(
        &self,
        environment: EnvironmentId,
        statistics: &[EnvironmentStatistics],
    ) -> (String, Option<String>) {
        let held = statistics.iter().find(|held| held.environment == environment);
        let (taken_in, subjects, conflicts) =
            held.map_or((0, 0, 0), |held| (held.watermark.number(), held.subjects, held.conflicts));
        let gone = match self.plane.floor(environment) {
            Ok(floor) => floor.map_or(0, |floor| floor.events),
            // That the events cannot be read is said of them all.
            Err(_) => 0,
        };
        let unrecorded = self.plane.condition().unrecorded_conflicts;
        let more: u64 = unrecorded.iter().filter(|(of, _)| *of == environment).map(|(_, count)| count).sum();
        let mut told = format!("{conflicts} events were refused because their id belongs to another event");
        if more > 0 {
            told.push_str(&format!(
                "; {more} more were only counted, since the start, because there are so many"
            ));
        }
        let mut kept = format!("{} events of {subjects} subjects", taken_in.saturating_sub(gone));
        if gone > 0 {
            kept.push_str(&format!("; {gone} more were dropped by retention"));
        }
        (kept, (conflicts + more > 0).then_some(told))
    }

    fn examine(
        &self,
        environment: &Environment,
        statistics: Option<&[EnvironmentStatistics]>,
        checks: &mut Vec<Check>,
    ) -> Result<(), Failed> {
        let mut add = |name: &'static str, health: Health, message: String| {
            checks.push(Check { name, environment: Some(environment.name.clone()), health, message });
        };
        let (health, message) = self.clock_of(environment);
        add("clock", health, message);
        let (health, message) = self.watermark_of(environment.id)?;
        add("watermark", health, message);
        if let Some(statistics) = statistics {
            let (held, refused) = self.held_in(environment.id, statistics);
            add("usage", Health::Well, held);
            if let Some(refused) = refused {
                add("conflicts", Health::Attention, refused);
            }
        }
        if let Some(told) = self.rejected_in_words(environment.id)? {
            add("rejected", Health::Attention, told);
        }
        if let Some(told) = self.untaxable(environment.id)? {
            add("tax", Health::Attention, told);
        }
        if let Some(told) = self.rates_in_words(environment.id)? {
            add("tax_rates", Health::Attention, told);
        }
        let counted = self.store.read(|reader| documents::document_count(reader, environment.id))?;
        let subscriptions = self.subscription_count(environment.id)?;
        add("documents", Health::Well, format!("{counted} documents of {subscriptions} subscriptions"));
        let failing = self.store.read(|reader| jobs::failing_jobs(reader, environment.id, NAMED_MAX))?;
        for job in failing {
            let failure = job.failure.unwrap_or_default();
            let what = if MigrationId::parse(&job.subject).is_ok() { "migration" } else { "billing of" };
            let message = format!("the {what} {} failed {} times: {failure}", job.subject, job.attempts);
            let gave_up = job.attempts >= jobs::ATTEMPTS_MAX;
            add("job", if gave_up { Health::Ill } else { Health::Attention }, message);
        }
        for message in self.migrations_cut_short(environment.id)? {
            add("migration", Health::Attention, message);
        }
        for message in self.late_drafts(environment)? {
            add("draft", Health::Attention, message);
        }
        if let Some((health, message)) = self.deliveries_in_words(environment.id)? {
            add("deliveries", health, message);
        }
        if let Some(told) = self.reports_in_words(environment.id)? {
            add("reports", Health::Attention, told);
        }
        if let Some((health, message)) = self.submissions_in_words(environment.id)? {
            add("submissions", health, message);
        }
        if let Some((health, message)) = self.webhooks_in_words(environment.id)? {
            add("webhooks", health, message);
        }
        for (health, message) in self.thresholds_in_words(environment.id)? {
            add("tax_threshold", health, message);
        }
        Ok(())
    }

    /// What was sent to customers, and what of it waits for a person.
    fn deliveries_in_words(&self, environment: EnvironmentId) -> Result<Option<(Health, String)>, Failed> {
        let counts = self.delivery_counts(environment)?;
        if counts.is_empty() {
            return Ok(None);
        }
        let of = |wanted: DeliveryState| {
            counts.iter().find(|(state, _)| *state == wanted).map_or(0, |(_, count)| *count)
        };
        let waiting = of(DeliveryState::Scheduled) + of(DeliveryState::Retrying);
        let (sent, failed, suppressed) =
            (of(DeliveryState::Sent), of(DeliveryState::Failed), of(DeliveryState::Suppressed));
        let mut told = format!("{sent} sent, {waiting} waiting, {failed} failed, {suppressed} suppressed");
        let bounced = of(DeliveryState::Bounced);
        if bounced > 0 {
            told.push_str(&format!(", {bounced} came back"));
        }
        Ok(Some(match failed {
            0 => (Health::Well, told),
            _ => {
                (Health::Attention, format!("{told}; `farthing deliveries list --stuck` says which and why"))
            }
        }))
    }

    /// What was handed over to networks, and what of it waits for a person.
    fn submissions_in_words(&self, environment: EnvironmentId) -> Result<Option<(Health, String)>, Failed> {
        let counts = self.submission_counts(environment)?;
        if counts.is_empty() {
            return Ok(None);
        }
        let told = SubmissionState::CODES.iter().filter_map(|(code, state)| {
            let count = counts.iter().find(|count| count.state == *state)?;
            Some(format!("{} {code}", count.all))
        });
        let told = told.collect::<Vec<_>>().join(", ");
        let wants = |count: &&SubmissionCount| count.state.wants_a_person() && count.all > count.closed;
        Ok(Some(match counts.iter().find(wants) {
            None => (Health::Well, told),
            Some(_) => (
                Health::Attention,
                format!("{told}; `farthing submissions list --look` says which want a look, and why"),
            ),
        }))
    }

    /// Who is told what happens, and who does not take it.
    fn webhooks_in_words(&self, environment: EnvironmentId) -> Result<Option<(Health, String)>, Failed> {
        let all = self.webhooks(environment, ("", WEBHOOKS_MAX))?;
        if all.is_empty() {
            return Ok(None);
        }
        let failing = all.iter().filter(|row| row.failing_since.is_some()).count();
        let off = all.iter().filter(|row| !row.terms.is_on).count();
        let told = format!("{} in all, {failing} failing, {off} off", all.len());
        Ok(Some(match failing + off {
            0 => (Health::Well, told),
            _ => (Health::Attention, format!("{told}; `farthing webhooks list` says which and why")),
        }))
    }

    /// What waits to be mended, and what there was no room for.
    fn rejected_in_words(&self, environment: EnvironmentId) -> Result<Option<String>, Failed> {
        let counts = self.rejected_counts(environment)?;
        let mut told = Vec::new();
        if counts.open > 0 {
            told.push(format!(
                "{} of what was sent as usage was rejected and is open; `farthing usage rejected` lists it",
                counts.open
            ));
        }
        if counts.not_kept > 0 {
            told.push(format!(
                "{} more came while there was no room and were counted only; mend or dismiss those that are open",
                counts.not_kept
            ));
        }
        Ok((!told.is_empty()).then(|| told.join("; ")))
    }

    fn clock_of(&self, environment: &Environment) -> (Health, String) {
        match environment.kind {
            EnvironmentKind::Live => (Health::Well, format!("live, now {}", self.clock.now())),
            EnvironmentKind::Test { clock } => (Health::Well, format!("test, its clock stands at {clock}")),
        }
    }

    /// The events must reach the highest position that SQL names.
    fn watermark_of(&self, environment: EnvironmentId) -> Result<(Health, String), Failed> {
        let named = self.store.read(|reader| progress::highest_watermark(reader, environment))?;
        let reached = self.plane.watermark(environment)?.number();
        if reached < named {
            let message = format!(
                "the events end at {reached} and the database names {named}: the events are older; \
                 restore newer events, or a database from before"
            );
            return Ok((Health::Ill, message));
        }
        Ok((Health::Well, format!("events up to {reached}, billed up to {named}")))
    }

    fn subscription_count(&self, environment: EnvironmentId) -> Result<usize, Failed> {
        let (mut after, mut count) = (String::new(), 0);
        loop {
            let page =
                self.store.read(|reader| subscriptions::subscriptions(reader, environment, &after, PAGE))?;
            let Some(last) = page.last() else { return Ok(count) };
            after = last.id.to_string();
            count += page.len();
        }
    }

    /// Migrations that were cut short, with what goes on with them: the billing run, until that failed too often.
    fn migrations_cut_short(&self, environment: EnvironmentId) -> Result<Vec<String>, Failed> {
        let under_way = self.migrations_under_way(environment, NAMED_MAX)?;
        let said = under_way.into_iter().map(|head| {
            let (id, step, since) = (head.id.to_string(), head.step.code(), head.asked_at);
            let about = (JobKind::MigratePlans, id.as_str());
            let job = self.store.read(|reader| jobs::job(reader, environment, about))?;
            let gave_up = job.is_some_and(|job| job.attempts >= jobs::ATTEMPTS_MAX);
            let way_out = if gave_up { once_asked(head.step) } else { "run the billing to go on with it" };
            Ok(format!("{id} is {step} since {since}; {way_out}"))
        });
        said.collect()
    }

    /// Drafts whose grace has ended and that were not issued.
    fn late_drafts(&self, environment: &Environment) -> Result<Vec<String>, Failed> {
        let now = self.time_of(environment);
        let (mut after, mut late) = (String::new(), Vec::new());
        loop {
            let page =
                self.store.read(|reader| documents::drafts(reader, environment.id, None, (&after, PAGE)))?;
            let Some(last) = page.last() else { return Ok(late) };
            after = last.id.to_string();
            for draft in &page {
                let Readiness::DraftUntil(issue_at) = draft.readiness else { continue };
                if issue_at > now {
                    continue;
                }
                if late.len() < usize::try_from(NAMED_MAX).unwrap_or(usize::MAX) {
                    late.push(format!(
                        "the draft {} of {} was to be issued at {}; run the billing",
                        draft.id, draft.total, issue_at
                    ));
                }
            }
        }
    }
}

/// What has billing runs go on with a migration that failed too often to be tried by itself.
fn once_asked(step: Step) -> &'static str {
    match step {
        Step::Applying => {
            "it failed too often to be tried by itself; when the cause is gone, apply it again, or reverse it"
        }
        Step::Reversing => {
            "it failed too often to be tried by itself; when the cause is gone, reverse it again"
        }
        _ => {
            "it failed too often to be tried by itself; when the cause is gone, ask to apply it, which is refused \
             while it is planned and has the billing run try it again; or reverse it and plan another one"
        }
    }
}

fn well(name: &'static str, message: String) -> Check {
    Check { name, environment: None, health: Health::Well, message }
}
