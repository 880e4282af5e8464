//! Overrides: prices of a subscription's own that take the place of a plan's for a while.
//! Knows the facts that set them and when each holds; must not know amounts, or what was billed.

use std::sync::Arc;

use calendar::Instant;
use ids::{CatalogKey, ChangeId};
use pricing::{ChangeTerms, Price, Proration};

use crate::anchors::first_boundary_from;
use crate::facts::{Change, InForce};
use crate::lives::Life;
use crate::stretches::Course;

/// A fact that sets a price, or gives it back to the plan.
pub(crate) struct Override<'f> {
    plan: &'f CatalogKey,
    price: &'f CatalogKey,
    /// What it is dated, and when it takes effect unless it waits.
    dated: Instant,
    at: Instant,
    fact: ChangeId,
    with: Option<&'f Price>,
    terms: ChangeTerms,
}

/// From when a price holds.
pub(crate) struct Holds<'f> {
    from: Instant,
    price: &'f Price,
    overridden: Option<ChangeId>,
    terms: Option<ChangeTerms>,
}

impl<'f> Course<'f> {
    /// The overrides that take effect, in order.
    pub(crate) fn overrides(&self) -> Vec<Override<'f>> {
        let mut overrides = Vec::new();
        for InForce { at, fact } in self.facts.timeline.in_force_beside(&self.offs) {
            if let Change::OverridePrice { plan, price, with, terms } = &fact.change {
                let with = with.as_ref().map(Arc::as_ref);
                let (dated, fact) = (fact.at, fact.id);
                overrides.push(Override { plan, price, dated, at, fact, with, terms: *terms });
            }
        }
        overrides
    }

    /// Which prices hold over a life, in order; none where nothing overrides the plan's own.
    pub(crate) fn holds_of(&self, life: &Life<'f>, overrides: &[Override<'f>]) -> Vec<Holds<'f>> {
        let about =
            |change: &&Override<'f>| *change.plan == life.plan.plan && *change.price == life.price.key;
        if !overrides.iter().any(|change| about(&change)) {
            return Vec::new();
        }
        let own = Holds { from: life.from, price: life.price, overridden: None, terms: life.entered };
        let mut holds = vec![own];
        for change in overrides.iter().filter(about) {
            self.hold(life, change, &mut holds);
        }
        holds.retain(|holds| life.until.is_none_or(|until| holds.from < until));
        holds
    }

    /// A later decision overrides what an earlier one planned for later; the price that holds already cuts
    /// nothing.
    fn hold(&self, life: &Life<'f>, change: &Override<'f>, holds: &mut Vec<Holds<'f>>) {
        let from = match (change.terms.proration, life.grid) {
            _ if change.at <= life.from => life.from,
            (Proration::None, Some(grid)) => first_boundary_from(self.grids.get(grid), change.dated),
            _ => change.at,
        };
        // What is charged once is charged at the price it begins with.
        let once = life.price.cadence.is_none() && change.at > life.from;
        if once || life.until.is_some_and(|until| change.at >= until) {
            return;
        }
        while holds.last().is_some_and(|last| last.from >= from) {
            holds.pop();
        }
        let price = change.with.unwrap_or(life.price);
        if holds.last().is_some_and(|last| last.price == price) {
            return;
        }
        let terms = if from == life.from { life.entered } else { Some(change.terms) };
        let overridden = change.with.map(|_| change.fact);
        holds.push(Holds { from, price, overridden, terms });
    }
}

/// A life cut where another price begins to hold.
pub(crate) fn parts_of<'f>(life: &Life<'f>, holds: &[Holds<'f>]) -> Vec<Life<'f>> {
    let part = |(place, held): (usize, &Holds<'f>)| {
        let mut part = Life { counts: Vec::new(), ..life.clone() };
        (part.from, part.price, part.overridden) = (held.from, held.price, held.overridden);
        (part.entered, part.first) = (held.terms, life.first && place == 0);
        if let Some(next) = holds.get(place + 1) {
            (part.until, part.left) = (Some(next.from), next.terms.map(|terms| (next.from, terms)));
            part.stays_from = None;
        }
        part
    };
    holds.iter().enumerate().map(part).collect()
}
