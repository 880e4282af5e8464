//! Granted: over which spans a subscription grants a feature, through its plans, add-ons and interruptions.
//! Knows the course of a subscription; must not know windows or what was used.

use std::sync::Arc;

use calendar::{Grid, Instant, Zone};
use ids::{CatalogKey, SubscriptionId};
use pricing::{FeatureGrant, FeatureValue, MeteredFeature, PlanVersion, Proration};

use crate::anchors::first_boundary_from;
use crate::counts::counted;
use crate::facts::{InForce, Off, SubscriptionFacts, without_offs};
use crate::refused::BillRefused;
use crate::stretches::{Course, Stretch};

/// A feature that a plan or an add-on grants over a span.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Granted {
    /// Of which subscription.
    pub subscription: SubscriptionId,
    /// By which version of a plan or an add-on.
    pub plan: Arc<PlanVersion>,
    /// Whether that is an add-on.
    pub add_on: bool,
    /// How many of the add-on; 1 for the plan itself.
    pub quantity: u64,
    /// Since when this plan or add-on of the subscription grants the feature at all.
    pub since: Instant,
    /// The start of this span.
    pub from: Instant,
    /// Its end, if it has one.
    pub until: Option<Instant>,
    /// The place among the plan's features.
    place: usize,
}

/// Whose grant it is: a subscription's plan, whatever the version, or one of its add-ons.
pub(super) type Source = (SubscriptionId, Option<CatalogKey>);

/// A stretch of a subscription with the grid of its leading cadence.
#[derive(Debug, Clone)]
pub(super) struct PeriodSpan {
    pub from: Instant,
    pub until: Option<Instant>,
    pub grid: Option<Grid>,
}

/// What the windows of a subscription's features lie on.
#[derive(Debug, Clone)]
pub(super) struct Ground {
    pub zone: Zone,
    pub periods: Vec<PeriodSpan>,
    /// When it is paused or cancelled, in order.
    pub offs: Vec<Off>,
}

impl Ground {
    /// Why the subscription grants nothing at an instant of what these spans of it grant beside: it is off from
    /// the end of one, or until the start of one.
    pub(super) fn held_back<'g>(
        &self,
        mut granted: impl Iterator<Item = &'g Granted>,
        at: Instant,
    ) -> Option<Off> {
        let place = self.offs.iter().position(|off| off.covers(at))?;
        let (mut first, mut last) = (self.offs[place], self.offs[place]);
        for off in self.offs[..place].iter().rev() {
            first = if off.until == Some(first.from) { *off } else { break };
        }
        for off in &self.offs[place + 1..] {
            last = if last.until == Some(off.from) { *off } else { break };
        }
        let beside = |one: &Granted| {
            one.until == Some(first.from) || last.until.is_some_and(|until| one.from == until)
        };
        granted.any(beside).then_some(self.offs[place])
    }
}

impl Granted {
    /// What the plan says.
    pub fn grant(&self) -> &FeatureGrant {
        &self.plan.terms.features[self.place]
    }

    pub(super) fn metered(&self) -> Option<&MeteredFeature> {
        match &self.grant().value {
            FeatureValue::Metered(metered) => Some(metered),
            _ => None,
        }
    }

    pub(super) fn source(&self) -> Source {
        (self.subscription, self.add_on.then(|| self.plan.plan.clone()))
    }

    /// Whether it holds at any instant from one to another, both included.
    pub(super) fn reaches(&self, from: Instant, to: Instant) -> bool {
        self.from <= to && self.until.is_none_or(|until| from < until)
    }

    pub(super) fn holds_at(&self, at: Instant) -> bool {
        self.from <= at && self.until.is_none_or(|until| at < until)
    }
}

/// The spans that hold at an instant, of which one that replaces is the only one of its subscription.
pub(super) fn in_force(granted: &[Granted], at: Instant) -> Vec<&Granted> {
    let mut held: Vec<&Granted> = granted.iter().filter(|one| one.holds_at(at)).collect();
    if held.iter().any(|one| one.grant().replaces) {
        let all = held.clone();
        held.retain(|one| {
            let own = all.iter().filter(|other| other.subscription == one.subscription);
            let replacing = own.filter(|other| other.grant().replaces);
            replacing.max_by_key(|other| other.since).is_none_or(|other| std::ptr::eq(*other, *one))
        });
    }
    held
}

/// Puts the spans of one feature in order, the oldest source first, and notes since when each source grants.
pub(super) fn in_order(granted: &mut [Granted]) {
    granted.sort_by_cached_key(|one| (one.source(), one.from));
    for at in 1..granted.len() {
        if granted[at].source() == granted[at - 1].source() {
            granted[at].since = granted[at - 1].since;
        }
    }
    granted.sort_by_cached_key(|one| (one.since, one.source(), one.from));
}

/// What a subscription grants, and what its windows lie on.
pub(super) fn of_subscription(facts: &SubscriptionFacts) -> Result<(Ground, Vec<Granted>), BillRefused> {
    let mut course = Course::of(facts)?;
    let mut periods = Vec::with_capacity(course.stretches.len());
    for index in 0..course.stretches.len() {
        let grid = course.leading_grid(index)?;
        let Stretch { from, until, .. } = course.stretches[index];
        periods.push(PeriodSpan { from, until, grid });
    }
    let mut granted = Vec::new();
    for stretch in &course.stretches {
        let of_plan = Holding { stretch, add_on: false, quantity: 1 };
        grant(&course, &of_plan, (stretch.from, stretch.until), &mut granted);
    }
    for stretch in &course.attached {
        let quantities = quantities(&course, stretch, &periods);
        for (at, (from, quantity)) in quantities.iter().enumerate() {
            let next = quantities.get(at + 1).map(|(next, _)| *next);
            let until = [next, stretch.until].into_iter().flatten().min();
            let of_add_on = Holding { stretch, add_on: true, quantity: *quantity };
            grant(&course, &of_add_on, (*from, until), &mut granted);
        }
    }
    Ok((Ground { zone: facts.zone.clone(), periods, offs: course.offs }, granted))
}

/// What grants: a stretch of a plan, or so many of an add-on.
struct Holding<'c> {
    stretch: &'c Stretch<'c>,
    add_on: bool,
    quantity: u64,
}

/// Notes the features of a holding over a span, where the subscription is not paused or cancelled.
fn grant(
    course: &Course<'_>,
    holding: &Holding<'_>,
    span: (Instant, Option<Instant>),
    onto: &mut Vec<Granted>,
) {
    let Holding { stretch, add_on, quantity } = *holding;
    let plan = &course.facts.plans[&stretch.plan.id];
    let spans = without_offs(span, &course.offs);
    for place in 0..plan.terms.features.len() {
        let metered = matches!(plan.terms.features[place].value, FeatureValue::Metered(_));
        if quantity == 0 && !metered {
            continue;
        }
        for (from, until) in &spans {
            let goes_on = |known: &&mut Granted| {
                known.until == Some(*from)
                    && known.plan.id == plan.id
                    && (known.place, known.add_on, known.quantity) == (place, add_on, quantity)
            };
            if let Some(known) = onto.iter_mut().rev().find(goes_on) {
                known.until = *until;
                continue;
            }
            onto.push(Granted {
                subscription: course.facts.subscription,
                plan: Arc::clone(plan),
                add_on,
                quantity,
                since: *from,
                from: *from,
                until: *until,
                place,
            });
        }
    }
}

/// The quantities of an attached add-on, each from an instant on. A change without proration waits for the
/// end of the period.
fn quantities(course: &Course<'_>, stretch: &Stretch<'_>, periods: &[PeriodSpan]) -> Vec<(Instant, u64)> {
    let mut quantities = vec![(stretch.from, 1)];
    for InForce { at, fact } in course.facts.timeline.in_force_beside(&course.offs) {
        let Some((count, terms)) = counted(&fact.change, &stretch.plan.plan) else { continue };
        let mut from = at.max(stretch.from);
        if at > stretch.from && terms.is_some_and(|terms| terms.proration == Proration::None) {
            let last = periods.iter().rfind(|span| span.from <= fact.at);
            let grid = last.and_then(|span| span.grid.as_ref());
            from = grid.map_or(from, |grid| first_boundary_from(grid, fact.at));
        }
        if stretch.until.is_some_and(|until| from >= until) {
            continue;
        }
        quantities.retain(|(known, _)| *known < from);
        quantities.push((from, count));
    }
    quantities
}
