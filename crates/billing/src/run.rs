//! A run: the facts of one subscription laid out for one moment, and what was decided so far.
//! Knows everything the steps share; must not know how any step decides.

use std::collections::BTreeMap;

use calendar::{AsOf, Instant, Period};
use ids::SubscriptionId;
use pricing::{ChangeTerms, Proration, Settle};

use crate::cells::{Cell, Cells, Window};
use crate::document::DocumentOwner;
use crate::facts::{AccountFacts, SubscriptionFacts};
use crate::fee::Terms;
use crate::line_discounts::LineDiscounts;
use crate::pending::Pending;
use crate::refused::BillRefused;
use crate::standing::Standing;
use crate::stretches::Course;
use crate::withdrawn::EarlierPeriods;

/// One subscription at one moment.
pub(crate) struct Run<'f> {
    /// Its place in the account.
    pub place: usize,
    pub account: &'f AccountFacts,
    pub facts: &'f SubscriptionFacts,
    pub as_of: Instant,
    pub terms: Terms<'f>,
    pub course: Course<'f>,
    pub window: Window,
    pub standing: Standing<'f>,
    pub earlier: EarlierPeriods<'f>,
    pub discounts: LineDiscounts,
    /// Whose documents its lines go onto.
    pub owner: DocumentOwner,
    /// In order of lives, then of time.
    pub cells: Vec<Cell>,
    /// Of each cell that is rated together with others, by its place: when the last of them has ended.
    pub pooled: BTreeMap<usize, Instant>,
    /// Whether usage of periods that still run is billed so far, whatever the plan's threshold.
    pub bills_so_far: bool,
}

impl<'f> Run<'f> {
    /// Lays out the facts of one subscription; `pooled` says from when on it is looked at with the others of its
    /// account (see [`pooled_from`](crate::pooled_from)).
    pub fn of(
        account: &'f AccountFacts,
        place: usize,
        (as_of, pooled): (AsOf, Option<Instant>),
    ) -> Result<(Run<'f>, Decided), BillRefused> {
        let facts = &account.subscriptions[place];
        let as_of = as_of.instant();
        let course = Course::of(facts)?;
        // Where quantities are pooled, what moves of one subscription moves what the others owe.
        let after = match pooled {
            Some(from) => facts.settled_before.map(|settled| settled.min(from)),
            None => facts.settled_before,
        };
        let window = Window { after, as_of };
        let standing = Standing::of(&facts.billed, window);
        let mut discounts = LineDiscounts::of(account, facts, &course.offs);
        let Cells { cells, upcoming } = Cells::of(&course, window, &standing, &mut discounts);
        let owner = if account.payer.more.invoices_together {
            DocumentOwner::Customer(account.payer.id)
        } else {
            DocumentOwner::Subscription(facts.subscription)
        };
        let terms = Terms { currency: facts.currency, rounding: facts.seller.rounding, zone: &facts.zone };
        let mut decided = Decided::at(facts.subscription, as_of);
        for instant in upcoming {
            decided.look_again(instant);
        }
        let pooled = BTreeMap::new();
        let run = Run {
            place,
            account,
            facts,
            as_of,
            terms,
            course,
            window,
            standing,
            earlier: EarlierPeriods::of(facts),
            discounts,
            owner,
            cells,
            pooled,
            bills_so_far: false,
        };
        Ok((run, decided))
    }

    /// Before when usage was dropped, where that is after the start of a service period: what was billed of it stays.
    pub fn dropped_of(&self, start: Instant) -> Option<Instant> {
        self.account.usage_dropped_before.filter(|before| start < *before)
    }

    /// Whether a service period that lost usage was closed when that was dropped, billed or not.
    pub fn was_closed(&self, start: Instant) -> bool {
        let closed = self.account.usage_closed_before.get(&self.facts.subscription);
        self.dropped_of(start).is_some() && closed.is_some_and(|closed| start < *closed)
    }

    /// When it is known what a cell owes for usage: when it ends, or the last of its pool does.
    pub fn end_of(&self, place: usize, cell: &Cell) -> Instant {
        self.pooled.get(&place).copied().unwrap_or(cell.service.end())
    }

    /// The cells of one life, in order, with their places.
    pub fn cells_of(&self, life: usize) -> impl Iterator<Item = (usize, &Cell)> {
        let from = self.cells.partition_point(|cell| cell.life < life);
        let count = self.cells[from..].partition_point(|cell| cell.life == life);
        (from..).zip(&self.cells[from..from + count])
    }
}

/// What a run decided so far.
pub(crate) struct Decided {
    pub subscription: SubscriptionId,
    as_of: Instant,
    /// Lines with a document of their own due instant.
    pub lines: Vec<Pending>,
    /// Further bills of periods already billed: they ride on whatever comes next.
    pub riding: Vec<Pending>,
    /// Parts of running periods that a change moves and leaves to the next document due at or after it.
    pub left_to_next: Vec<Pending>,
    /// Ends of full periods that are not yet settled.
    pub open: Vec<Instant>,
    /// Ends of all full periods looked at.
    pub seen: Vec<Instant>,
    /// The earliest start of a metered service period of which usage may still be billed, `as_of` at the latest.
    pub usage_from: Instant,
    /// When to look again.
    pub next: Option<Instant>,
    /// The next boundary at which something may become due.
    pub boundary: Option<Instant>,
}

impl Decided {
    fn at(subscription: SubscriptionId, as_of: Instant) -> Decided {
        Decided {
            subscription,
            as_of,
            lines: Vec::new(),
            riding: Vec::new(),
            left_to_next: Vec::new(),
            open: Vec::new(),
            seen: Vec::new(),
            usage_from: as_of,
            next: None,
            boundary: None,
        }
    }

    /// A line that is due: on a document of its own due instant, or on the next one where it is a part of a
    /// running period and the change behind it says so.
    pub fn send(&mut self, pending: Pending, terms: Option<ChangeTerms>) {
        let moves = |terms: &ChangeTerms| terms.proration != Proration::None && pending.is_part();
        match terms.filter(moves).map(|terms| terms.settle) {
            Some(Settle::NextInvoice) => self.left_to_next.push(pending),
            Some(Settle::Now) | None => self.lines.push(pending),
        }
    }

    /// Something becomes due then.
    pub fn look_again(&mut self, at: Instant) {
        if at > self.as_of {
            self.next = Some(self.next.map_or(at, |next| next.min(at)));
            self.boundary = Some(self.boundary.map_or(at, |boundary| boundary.min(at)));
        }
    }

    /// A draft may be issued then; no boundary that others could ride on.
    pub fn wait_until(&mut self, at: Instant) {
        if at > self.as_of {
            self.next = Some(self.next.map_or(at, |next| next.min(at)));
        }
    }

    /// A line was issued for another full period than the cell it pays for has today, because a back-dated
    /// fact moved the grid. Settling one without the other would bill it twice or take it back, so neither
    /// ever is; such subscriptions are few.
    pub fn keep_together(&mut self, issued: Period, today: Period) {
        if issued != today {
            self.open.push(issued.end().min(today.end()));
        }
    }

    /// A metered service period that starts then has usage that may still be billed.
    pub fn needs_usage(&mut self, start: Instant) {
        self.usage_from = self.usage_from.min(start);
    }

    /// A full period was looked at; it stays open while its service period runs.
    pub fn saw(&mut self, full: Period, service_end: Instant) {
        self.seen.push(full.end());
        if service_end > self.as_of {
            self.open.push(full.end());
        }
    }
}
