//! Standing: what issued lines still stand for, after what later lines took back.
//! Knows issued lines; must not know what is owed.

use std::collections::BTreeSet;
use std::ops::Range;

use calendar::{Instant, Period};
use ids::{CatalogKey, CustomerId, DiscountId, InvoiceId, OneOffId, PlanVersionId};

use crate::billed::{BilledLine, LineKind, LineRef, LineSubject, PriceRef};
use crate::cancellation::cancelled;
use crate::cells::Window;

/// The issued lines of a subscription that a run compares with, ordered by what they are about.
pub(crate) struct Standing<'f> {
    lines: &'f [BilledLine],
    /// Places of open lines, by subject, then in order of issue.
    by_subject: Vec<usize>,
    /// The prices that have open lines, in order, each with where its lines stand in `by_subject`.
    prices: Vec<(&'f PriceRef, Range<usize>)>,
    /// Places of the lines of commitments, settled ones too, by subject, then in order of issue.
    commitments: Vec<usize>,
    taken: Vec<Taken>,
    /// Documents that do not count as billed.
    void: BTreeSet<InvoiceId>,
}

/// What later lines took back of a line.
#[derive(Debug, Clone, Default)]
pub(crate) struct Taken {
    /// As an amount of the line's own sign, in minor units.
    pub amount: i64,
    /// What of that a person conceded; the rest is the engine's.
    pub conceded: i64,
    /// Of what each of its document's discounts took off it, likewise and in its order.
    pub off: Vec<i64>,
    /// Of what credits paid of it, likewise.
    pub by_credits: i64,
    /// As tax of the line's own sign, in minor units.
    pub tax: i64,
    /// The spans that credits took back.
    pub spans: Vec<Period>,
}

impl<'f> Standing<'f> {
    /// Reads the issued lines within a window. What was conceded is not billed, nor is it owed: it only says
    /// how much is left of the line it takes from. What is void is not billed at all, and took nothing back.
    pub fn of(lines: &'f [BilledLine], window: Window) -> Standing<'f> {
        let void = cancelled(lines);
        let billed = |index: &usize| {
            let line = &lines[*index];
            line.kind != LineKind::Concession && !void.contains(&line.at.document)
        };
        let mut by_subject: Vec<usize> = (0..lines.len()).filter(billed).collect();
        // A stable sort keeps the order of issue.
        by_subject.sort_by(|a, b| lines[*a].subject.cmp(&lines[*b].subject));
        let commits = |index: &usize| matches!(lines[*index].subject, LineSubject::Commitment(_));
        let commitments: Vec<usize> = by_subject.iter().copied().filter(commits).collect();
        by_subject.retain(|index| !window.is_settled(lines[*index].full));
        let mut prices: Vec<(&'f PriceRef, Range<usize>)> = Vec::with_capacity(by_subject.len().min(8));
        for (place, index) in by_subject.iter().enumerate() {
            let LineSubject::Price(price) = &lines[*index].subject else { break };
            match prices.last_mut().filter(|(known, _)| *known == price) {
                Some((_, places)) => places.end = place + 1,
                None => prices.push((price, place..place + 1)),
            }
        }
        let taken = vec![Taken::default(); lines.len()];
        let mut standing = Standing { lines, by_subject, prices, commitments, taken, void };
        standing.take_back();
        standing
    }

    /// A line.
    pub fn line(&self, index: usize) -> &'f BilledLine {
        &self.lines[index]
    }

    /// Its lines, in order of issue, what is void and settled among them.
    pub fn lines(&self) -> std::slice::Iter<'f, BilledLine> {
        self.lines.iter()
    }

    /// What was taken back of a line.
    pub fn taken(&self, index: usize) -> &Taken {
        &self.taken[index]
    }

    /// The places of the open lines of a price, in order of issue.
    pub fn of_price(&self, plan: PlanVersionId, price: &CatalogKey) -> &[usize] {
        let key = (plan, price.as_str());
        let found =
            self.prices.binary_search_by(|(known, _)| (known.plan_version, known.price.as_str()).cmp(&key));
        found.map_or(&[], |place| &self.by_subject[self.prices[place].1.clone()])
    }

    /// The line discounts that a service period of a price was first billed with, where that was to another than a
    /// payer: those of every line of it on that document. None where it was billed to the payer, or not at all.
    pub fn billed_to_another(
        &self,
        payer: CustomerId,
        ((plan, price), service): ((PlanVersionId, &CatalogKey), Period),
    ) -> Option<Vec<DiscountId>> {
        let lines = self.of_price(plan, price).iter().map(|index| self.line(*index));
        let mut of_period = lines
            .filter(|line| line.kind != LineKind::Credit && line.service.intersect(service).is_some())
            .peekable();
        let first = of_period.peek()?;
        let document = first.at.document;
        if first.billed_to.is_none_or(|billed_to| billed_to == payer) {
            return None;
        }
        let mut with: Vec<DiscountId> = of_period
            .take_while(|line| line.at.document == document)
            .flat_map(|line| line.discounts.iter().copied())
            .collect();
        with.sort_unstable();
        with.dedup();
        Some(with)
    }

    /// Whether a one-off charge was billed.
    pub fn has_one_off(&self, id: OneOffId) -> bool {
        let wanted = LineSubject::OneOff(id);
        self.by_subject.binary_search_by(|index| self.lines[*index].subject.cmp(&wanted)).is_ok()
    }

    /// The places of the lines of commitments, in order of issue for each; those of settled spans too, as a period
    /// that began in one may be open.
    pub fn commitments(&self) -> &[usize] {
        &self.commitments
    }

    /// The earliest start of a service period among the open lines.
    pub fn earliest(&self) -> Option<Instant> {
        self.by_subject.iter().map(|index| self.lines[*index].service.start()).min()
    }

    /// The prices that have open lines, each once.
    pub fn prices(&self) -> impl Iterator<Item = (PlanVersionId, &'f CatalogKey)> {
        self.prices.iter().map(|(price, _)| (price.plan_version, &price.price))
    }

    fn take_back(&mut self) {
        if self.lines.iter().all(|line| line.extends.is_none()) {
            return;
        }
        let mut places: Vec<(LineRef, usize)> =
            self.lines.iter().enumerate().map(|(index, line)| (line.at, index)).collect();
        places.sort_unstable();
        for line in self.lines.iter().filter(|line| !self.void.contains(&line.at.document)) {
            let Some(named) = line.extends else { continue };
            let Ok(place) = places.binary_search_by_key(&named, |(at, _)| *at) else { continue };
            let index = places[place].1;
            let signs = self.lines[index].amount.minor().signum() * line.amount.minor().signum();
            let taken = &mut self.taken[index];
            if signs < 0 {
                taken.amount = taken.amount.saturating_sub(line.amount.minor());
                taken.tax = taken.tax.saturating_sub(line.tax.minor());
                taken.off.resize(self.lines[index].document_discounts.len(), 0);
                for (discount, amount) in &line.document_discounts {
                    let mut known = self.lines[index].document_discounts.iter();
                    if let Some(place) = known.position(|(known, _)| known == discount) {
                        taken.off[place] = taken.off[place].saturating_sub(amount.minor());
                    }
                }
                taken.by_credits = taken.by_credits.saturating_sub(line.by_credits.minor());
                if line.kind == LineKind::Concession {
                    taken.conceded = taken.conceded.saturating_sub(line.amount.minor());
                }
            }
            if line.kind == LineKind::Credit {
                taken.spans.push(line.service);
            }
        }
    }

    /// The spans a time-based line still covers.
    pub fn covered(&self, index: usize) -> Vec<Period> {
        let mut left = vec![self.lines[index].service];
        for span in &self.taken[index].spans {
            left = left.into_iter().flat_map(|kept| without(kept, *span)).collect();
        }
        left
    }

    /// The latest instant an open line of a price pays for.
    pub fn latest(&self, plan: PlanVersionId, price: &CatalogKey) -> Option<Instant> {
        self.of_price(plan, price).iter().map(|index| self.lines[*index].service.end()).max()
    }
}

/// What is left of a span without another. A refused period is an empty one, so nothing is lost.
pub(crate) fn without(kept: Period, taken: Period) -> impl Iterator<Item = Period> {
    let before = Period::new(kept.start(), kept.end().min(taken.start()));
    let after = Period::new(kept.start().max(taken.end()), kept.end());
    before.into_iter().chain(after)
}
