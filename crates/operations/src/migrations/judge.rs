//! Judging: whether a subscription is one that moves, and whether it can.
//! Knows what a move would take from a subscription; must not know what it costs.

use std::collections::BTreeSet;

use billing::{Change, InForce, Status, SubscriptionFacts, Timeline, TimelineFact};
use calendar::{AsOf, Instant};
use ids::{CatalogKey, EnvironmentId, PlanVersionId};
use pricing::PlanVersion;
use store::subscriptions::{self, SubscriptionRow};
use store::{ActError, Fault, Queries, catalog};

use super::asked::MigrationAsked;
use super::{Acted, refuse};
use crate::catalog::plan_version_id;
use crate::changes::{self, ChangeAsked, ChangeRequest, When, counts_by};
use crate::meters_apart::{self, Measuring};
use crate::refusal::Refusal;

/// What subscriptions are judged by.
pub(super) struct Judging {
    environment: EnvironmentId,
    /// What was asked.
    pub asked: MigrationAsked,
    /// The versions that move.
    sources: BTreeSet<PlanVersionId>,
    /// The version they move to, as everyone sees it.
    pub target: PlanVersion,
    /// What `now` stands for.
    moment: Instant,
}

impl Judging {
    /// What the subscriptions of a migration are judged by.
    pub fn of(
        queries: &mut impl Queries,
        environment: EnvironmentId,
        (asked, moment): (MigrationAsked, Instant),
    ) -> Result<Judging, Fault> {
        let (to, version) = &asked.to;
        let target = catalog::plan(queries, environment, to, *version)?;
        let target = target.expect("a migration is planned to a published version");
        let (from, version) = &asked.from;
        let latest = catalog::plan(queries, environment, from, None)?;
        let latest = latest.expect("a migration is planned from a published version").version;
        let versions = match version {
            Some(version) => *version..=*version,
            None if from == to => 1..=target.version.saturating_sub(1),
            None => 1..=latest,
        };
        let sources = versions.map(|version| plan_version_id(environment, from, version)).collect();
        Ok(Judging { environment, asked, sources, target, moment })
    }

    /// Whether a subscription may be meant, by what never changes about it.
    pub fn may_concern(&self, row: &SubscriptionRow) -> bool {
        let only = &self.asked.only;
        only.currency.is_none_or(|currency| currency == row.currency)
            && (only.customers.is_empty() || only.customers.binary_search(&row.customer).is_ok())
    }

    /// Whether it may be on a version that moves, by what its timeline names, and is on the price list that is
    /// meant.
    pub fn may_run(&self, timeline: &Timeline) -> bool {
        let mut named = timeline.facts().iter().filter_map(|fact| fact.change.plan());
        named.any(|plan| self.sources.contains(&plan))
            && self.asked.only.segment.as_ref().is_none_or(|wanted| segment(timeline) == Some(wanted))
    }

    /// Whether it is on a version that moves, and on the price list that is meant.
    pub fn concerns(&self, facts: &SubscriptionFacts) -> bool {
        self.may_run(&facts.timeline)
            && facts.plan_at(self.moment).is_some_and(|plan| self.sources.contains(&plan))
    }

    /// The change that moves a subscription.
    ///
    /// # Errors
    /// Why it cannot move: it is over, it moves by itself, or it has what the target lacks.
    pub fn judge(&self, queries: &mut impl Queries, facts: &SubscriptionFacts) -> Acted<TimelineFact> {
        self.check_runs(facts)?;
        if !self.concerns(facts) {
            let on = facts.plan_at(self.moment).map_or_else(String::new, |id| named(&facts.plans[&id]));
            return refuse(format!("it is on {on} by now, which does not move"));
        }
        if let Some((at, to)) = facts.plans_after(self.moment).first() {
            let to = named(&facts.plans[to]);
            return refuse(format!(
                "it moves to {to} at {at} by a change of its own; withdraw that change, or leave it to it"
            ));
        }
        let at = self.instant(facts)?;
        if let Some(on) = end(facts).filter(|on| *on <= at) {
            return refuse(format!("it ends on {on}, before it would move at {at}"));
        }
        self.check_counts(facts, at)?;
        self.check_overrides(facts, at)?;
        let plan = (self.target.plan.clone(), Some(self.target.version));
        let asked = ChangeAsked::Plan { plan, layout: self.asked.layout };
        let request = ChangeRequest { terms: self.asked.terms, ..ChangeRequest::new(asked, When::At(at)) };
        let moved =
            changes::resolve_against(queries, self.environment, facts.clone(), (&request, self.moment))?;
        self.check_meters(queries, facts, at)?;
        Ok(moved)
    }

    /// What it would begin to measure, no other subscription of the customer may measure.
    fn check_meters(&self, queries: &mut impl Queries, facts: &SubscriptionFacts, at: Instant) -> Acted<()> {
        let Some(row) = subscriptions::subscription(queries, self.environment, facts.subscription)? else {
            return Ok(());
        };
        match Measuring::moved(&row, facts, (&self.target, at)) {
            Some(moved) => meters_apart::check(queries, self.environment, &moved, self.moment),
            None => Ok(()),
        }
    }

    /// A subscription that is over is not moved.
    fn check_runs(&self, facts: &SubscriptionFacts) -> Acted<()> {
        if let Some(on) = end(facts).filter(|on| *on <= self.moment) {
            return refuse(format!("it ended on {on}"));
        }
        match billing::status(facts, AsOf(self.moment)) {
            Ok(Status::Ended) => refuse("the last phase of its plan is over".to_owned()),
            Ok(_) => Ok(()),
            Err(refused) => Err(ActError::Refused(refused.into())),
        }
    }

    fn instant(&self, facts: &SubscriptionFacts) -> Acted<Instant> {
        match self.asked.when {
            When::Now => Ok(self.moment),
            When::At(at) => Ok(at),
            When::PeriodEnd => billing::period_end(facts, self.moment)
                .map_err(|refused| ActError::Refused(Refusal::from(refused))),
        }
    }

    /// What is paid by count goes on being paid by count: a target without such a price would give it away.
    fn check_counts(&self, facts: &SubscriptionFacts, at: Instant) -> Acted<()> {
        let Some(plan) = facts.plan_at(at).map(|id| &facts.plans[&id]) else { return Ok(()) };
        let counts = changes::counts_at(facts, at);
        let lost = counts
            .iter()
            .find(|(name, count)| **count > 0 && counts_by(plan, name) && !counts_by(&self.target, name));
        match lost {
            Some((name, count)) => refuse(format!(
                "its {count} {name} are counted by no price of {}; add such a price, or set {name} to 0 first",
                named(&self.target)
            )),
            None => Ok(()),
        }
    }

    /// A price of its own holds for a plan and a price by their keys: it must not end unseen.
    fn check_overrides(&self, facts: &SubscriptionFacts, at: Instant) -> Acted<()> {
        let Some(plan) = facts.plan_at(at).map(|id| &facts.plans[&id]) else { return Ok(()) };
        let mut own: Vec<&CatalogKey> = Vec::new();
        for InForce { fact, .. } in facts.in_force().filter(|known| known.at <= at) {
            let Change::OverridePrice { plan: of, price, with, .. } = &fact.change else { continue };
            if *of == plan.plan {
                own.retain(|known| *known != price);
                own.extend(with.is_some().then_some(price));
            }
        }
        let kept = |price: &CatalogKey| self.target.plan == plan.plan && self.target.price(price).is_some();
        match own.into_iter().find(|price| !kept(price)) {
            Some(price) => refuse(format!(
                "it has a price of its own for {price} of {}, which {} would not have; \
                 end that price first, or move it by a change of its own",
                plan.plan,
                named(&self.target)
            )),
            None => Ok(()),
        }
    }
}

/// When a subscription ends, be it cancelled or by the end of a trial.
fn end(facts: &SubscriptionFacts) -> Option<Instant> {
    facts.cancelled().map(|(on, _)| on)
}

fn segment(timeline: &Timeline) -> Option<&CatalogKey> {
    timeline.facts().iter().find_map(|fact| match &fact.change {
        Change::Start { options, .. } => options.segment.as_ref(),
        _ => None,
    })
}

fn named(plan: &PlanVersion) -> String {
    format!("version {} of {}", plan.version, plan.plan)
}
