//! Counts: how many of something a price is charged for, from when to when.
//! Knows the facts that set counts and quantities of add-ons; must not know amounts, or what was billed.

use calendar::Instant;
use ids::CatalogKey;
use pricing::{ChangeTerms, Proration, QuantitySource};

use crate::anchors::first_boundary_from;
use crate::facts::{Change, InForce};
use crate::lives::Life;
use crate::stretches::Course;

/// A count that holds over a span. One that a `full` change replaced stays owed to the end of its period,
/// beside the one that replaced it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CountSpan {
    pub from: Instant,
    pub until: Option<Instant>,
    pub count: u64,
    /// The change that set it, where one did.
    pub terms: Option<ChangeTerms>,
    /// From when it only stays owed because a `full` change replaced it.
    stays_from: Option<Instant>,
}

/// The counts of a life as facts are read: those that follow one another, and those that stay owed.
#[derive(Default)]
struct Counts {
    spans: Vec<CountSpan>,
    stay: Vec<CountSpan>,
}

impl<'f> Course<'f> {
    /// The counts of a life. A later decision overrides what an earlier one planned for later.
    pub(crate) fn counts_of(&self, life: &Life<'f>) -> Vec<CountSpan> {
        let begun =
            CountSpan { from: life.from, until: None, count: 1, terms: life.entered, stays_from: None };
        let QuantitySource::Counted(name) = &life.price.quantity else { return vec![begun] };
        let mut counts = Counts { spans: vec![CountSpan { count: 0, ..begun }], stay: Vec::new() };
        let end = life.stays_from.or(life.until);
        let known = self.facts.timeline.in_force_beside(&self.offs);
        for InForce { at, fact } in known.filter(|known| end.is_none_or(|end| known.at < end)) {
            let Some((count, terms)) = counted(&fact.change, name) else { continue };
            let from = match (terms.map(|terms| terms.proration), life.grid) {
                _ if at <= life.from => life.from,
                (Some(Proration::None), Some(grid)) => first_boundary_from(self.grids.get(grid), fact.at),
                _ => at,
            };
            let terms = if from == life.from { life.entered } else { terms };
            self.set_count(
                life,
                &mut counts,
                CountSpan { from, until: None, count, terms, stays_from: None },
            );
        }
        let Counts { mut spans, mut stay } = counts;
        spans.append(&mut stay);
        spans.retain(|span| {
            end.is_none_or(|end| span.from < end) && span.until.is_none_or(|until| span.from < until)
        });
        spans.sort_by_key(|span| span.from);
        spans
    }

    /// The counts of a part of a life, where an override cut it. What a `full` change left ends with the price.
    pub(crate) fn counts_within(&self, counts: &[CountSpan], part: &Life<'f>) -> Vec<CountSpan> {
        let end = part.stays_from.or(part.until);
        let within = counts.iter().filter(|span| {
            end.is_none_or(|end| span.from < end) && span.until.is_none_or(|until| part.from < until)
        });
        let begun = within.filter(|span| span.stays_from.is_none_or(|at| at > part.from)).copied();
        let cut = begun.map(|span| match span.from < part.from {
            true => CountSpan { from: part.from, terms: part.entered, ..span },
            false => span,
        });
        cut.map(|span| CountSpan {
            until: span.until.filter(|until| end.is_none_or(|end| *until < end)),
            ..span
        })
        .collect()
    }

    fn set_count(&self, life: &Life<'f>, counts: &mut Counts, next: CountSpan) {
        while counts.spans.last().is_some_and(|known| known.from >= next.from) {
            counts.spans.pop();
        }
        if let Some(last) = counts.spans.last_mut() {
            if last.count == next.count {
                last.until = None;
                return;
            }
            last.until = Some(next.from);
            if next.terms.is_some_and(|terms| terms.proration == Proration::Full) {
                let until = self.stays_until(life, next.from);
                counts.stay.push(CountSpan { until: Some(until), stays_from: Some(next.from), ..*last });
                counts.spans.pop();
            }
        }
        counts.spans.push(next);
    }
}

/// What a fact says about a count, if anything: the quantity of an add-on is a count of its key.
pub(crate) fn counted(change: &Change, name: &CatalogKey) -> Option<(u64, Option<ChangeTerms>)> {
    match change {
        Change::Start { counts, .. } => counts.get(name).map(|count| (*count, None)),
        Change::SetCount { name: known, count, terms } if known == name => Some((*count, Some(*terms))),
        Change::AttachAddOn { add_on, quantity, terms, .. } if add_on == name => {
            Some((*quantity, Some(*terms)))
        }
        _ => None,
    }
}
