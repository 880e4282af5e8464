//! Attached: spans of add-ons, beside the plan and on its periods.
//! Knows which add-on is attached from when to when; must not know its prices' amounts, or what was billed.

use calendar::Instant;
use ids::CatalogKey;
use pricing::{ChangeTerms, PlanVersion, Proration};

use crate::anchors::Anchors;
use crate::facts::{Change, InForce};
use crate::refused::BillRefused;
use crate::stretches::{Course, Stretch};

/// A span in which an add-on is attached.
struct Attached<'f> {
    key: &'f CatalogKey,
    plan: &'f PlanVersion,
    from: Instant,
    until: Option<Instant>,
    entered: ChangeTerms,
    left: Option<ChangeTerms>,
}

impl<'f> Course<'f> {
    /// Add-ons, each cut where the subscription's own anchors may move.
    pub(crate) fn lay_add_ons(&mut self) -> Result<(), BillRefused> {
        let facts = self.facts;
        let mut known: Vec<Attached<'f>> = Vec::new();
        let offs = self.offs.clone();
        for InForce { at, fact } in facts.timeline.in_force_beside(&offs) {
            match &fact.change {
                Change::AttachAddOn { plan, add_on: key, terms, .. } => {
                    let plan = self.plan(*plan)?;
                    let from = self.settled_at((fact.at, at), *terms)?;
                    let attached = Attached { key, plan, from, until: None, entered: *terms, left: None };
                    attach(&mut known, attached);
                }
                Change::DetachAddOn { add_on, terms } => {
                    let at = self.settled_at((fact.at, at), *terms)?;
                    detach(&mut known, add_on, (at, *terms));
                }
                _ => {}
            }
        }
        for attached in &known {
            self.lay_attached(attached);
        }
        Ok(())
    }

    /// When a change of add-ons takes effect: without proration, at the end of the period that it is dated in.
    fn settled_at(
        &mut self,
        (dated, at): (Instant, Instant),
        terms: ChangeTerms,
    ) -> Result<Instant, BillRefused> {
        match terms.proration {
            Proration::None => self.waits_from(dated, at),
            Proration::Prorate | Proration::Full => Ok(at),
        }
    }

    fn lay_attached(&mut self, attached: &Attached<'f>) {
        let mut before: Option<Anchors> = None;
        for (index, base) in self.stretches.iter().enumerate() {
            let from = base.from.max(attached.from);
            let end = [base.until, attached.until].into_iter().flatten().min();
            if end.is_some_and(|end| end <= from) {
                continue;
            }
            let cut_here = base.cut && base.from == from && attached.from < from;
            let cadences = attached.plan.prices.iter().filter_map(|price| price.cadence);
            let own = before.as_ref().filter(|_| !cut_here);
            let anchors = Anchors::beside(cadences, from, (&base.anchors, own));
            before = Some(anchors.clone());
            let next_cut = self.stretches.get(index + 1).filter(|next| next.cut && Some(next.from) == end);
            let ends = end.is_some() && end == attached.until;
            self.attached.push(Stretch {
                from,
                until: end,
                plan: attached.plan,
                phase: None,
                entered: match cut_here {
                    true => base.entered,
                    false => (from == attached.from).then_some(attached.entered),
                },
                left: if ends { attached.left } else { next_cut.and(base.left) },
                phases_from: (from, None),
                cut: cut_here,
                anchors,
            });
        }
    }
}

/// Attaches an add-on, whatever was planned for later before this was decided. The same version again goes
/// on; its quantity is a count.
fn attach<'f>(known: &mut Vec<Attached<'f>>, attached: Attached<'f>) {
    while let Some(place) = latest(known, attached.key) {
        let last = &mut known[place];
        if last.from >= attached.from {
            known.remove(place);
            continue;
        }
        if last.until.is_none_or(|until| until >= attached.from) {
            if last.plan.id == attached.plan.id {
                (last.until, last.left) = (None, None);
                return;
            }
            (last.until, last.left) = (Some(attached.from), Some(attached.entered));
        }
        break;
    }
    known.push(attached);
}

/// Takes an add-on off; one that was to come later never comes.
fn detach(known: &mut Vec<Attached<'_>>, key: &CatalogKey, (at, left): (Instant, ChangeTerms)) {
    while let Some(place) = latest(known, key) {
        let last = &mut known[place];
        if last.from >= at {
            known.remove(place);
            continue;
        }
        if last.until.is_none_or(|until| until > at) {
            (last.until, last.left) = (Some(at), Some(left));
        }
        break;
    }
}

fn latest(known: &[Attached<'_>], key: &CatalogKey) -> Option<usize> {
    known.iter().rposition(|attached| attached.key == key)
}
