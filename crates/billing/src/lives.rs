//! Lives: the span over which a price is charged, at which counts, and where it is interrupted.
//! Knows stretches and how a life ends; must not know periods already billed.

use calendar::{Instant, Period};
use ids::ChangeId;
use money::Ratio;
use pricing::{ChangeTerms, PlanVersion, Price, Proration, QuantitySource, Timing};

use crate::anchors::first_boundary_from;
use crate::counts::CountSpan;
use crate::facts::OffKind;
use crate::fee::count_ratio;
use crate::holes::{Hole, joined};
use crate::overrides::{Override, parts_of};
use crate::refused::BillRefused;
use crate::stretches::{Course, Stretch};

/// A span over which a price is charged: it starts and ends with the plan version, its phase, an override, or
/// the subscription.
#[derive(Debug, Clone)]
pub(crate) struct Life<'f> {
    pub plan: &'f PlanVersion,
    pub price: &'f Price,
    /// The fact that set the price, where it is not the plan's own.
    pub overridden: Option<ChangeId>,
    /// Its place among all prices: stretch first, then the plan's order; add-ons after the plan.
    pub order: (u32, u32),
    pub from: Instant,
    pub until: Option<Instant>,
    /// The change that began it, where one did.
    pub entered: Option<ChangeTerms>,
    /// The change that ended it, and when that took effect, where one did.
    pub left: Option<(Instant, ChangeTerms)>,
    /// From when it only stays owed because a `full` change left it; no later change touches that part.
    pub stays_from: Option<Instant>,
    /// Whether it begins with the subscription or after its trial, so that its first period may be a first
    /// stub.
    pub first: bool,
    /// Which of the course's grids; none for a price that is charged once.
    pub grid: Option<usize>,
    /// The counts it is charged for, in order of their start; one for ever for prices without a count.
    pub counts: Vec<CountSpan>,
    /// Where it is interrupted by pauses and cancellations, in order; no two of them touch.
    pub holes: Vec<Hole>,
    /// The same, each pause and each cancellation by itself.
    pub holes_apart: Vec<Hole>,
}

impl<'f> Course<'f> {
    /// Lays the lives of every stretch; those that go on unchanged from one stretch to the next are one.
    pub(crate) fn lay_lives(&mut self) -> Result<(), BillRefused> {
        let stretches = self.stretches.clone();
        let mut first = true;
        for (number, stretch) in (0_u32..).zip(&stretches) {
            self.lives_of((number, first), stretch)?;
            first &= stretch.is_trial();
        }
        let start = self.facts.timeline.start();
        let attached = self.attached.clone();
        for (number, stretch) in (ADD_ONS_FROM..).zip(&attached) {
            self.lives_of((number, start == Some(stretch.from)), stretch)?;
        }
        let overrides = self.overrides();
        let laid = std::mem::take(&mut self.lives);
        let mut lives = Vec::with_capacity(laid.len());
        for life in laid {
            self.finish(life, &overrides, &mut lives);
        }
        self.lives = lives;
        Ok(())
    }

    /// What a price on its grid is charged at within a stretch: the price that holds and its quantities, to
    /// know whether it costs anything. What waits for a boundary beyond the stretch does not count, nor does
    /// what begins and ends within a cancellation.
    pub(crate) fn charged_within(
        &self,
        stretch: &Stretch<'f>,
        (price, grid): (&'f Price, Option<usize>),
    ) -> Vec<(&'f Price, Ratio)> {
        let mut laid = laid((0, 0), stretch, price, grid);
        self.go_on(&mut laid);
        if laid.until.is_some_and(|until| until <= laid.from) {
            return Vec::new();
        }
        let mut lives = Vec::new();
        self.finish(laid, &self.overrides(), &mut lives);
        let quantities = |life: &Life<'f>| {
            let counted = matches!(life.price.quantity, QuantitySource::Counted(_));
            let of = |span: &CountSpan| count_ratio(if counted { span.count } else { 1 });
            let quantities: Vec<Ratio> = life.counts.iter().map(of).collect();
            let price = life.price;
            quantities.into_iter().map(move |quantity| (price, quantity))
        };
        lives.iter().flat_map(quantities).collect()
    }

    fn lives_of(&mut self, (number, first): (u32, bool), stretch: &Stretch<'f>) -> Result<(), BillRefused> {
        for (place, price) in (0_u32..).zip(&stretch.plan.prices) {
            if price.is_metered() && price.cadence.is_none() {
                return Err(BillRefused::UsageWithoutCadence { price: price.key.clone() });
            }
            if !stretch.prices().any(|held| std::ptr::eq(held, price)) {
                continue;
            }
            let grid = self.grid_of(stretch, price)?;
            self.add(Life { first, ..laid((number, place), stretch, price, grid) });
        }
        Ok(())
    }

    /// Adds a life, or lets the same price of the stretch before go on where its grid is the same. What is
    /// charged once goes on in any case.
    fn add(&mut self, life: Life<'f>) {
        if life.until.is_some_and(|until| until <= life.from) {
            return;
        }
        let goes_on = |known: &&mut Life<'f>| {
            let full = known.left.is_some_and(|(_, terms)| terms.proration == Proration::Full);
            std::ptr::eq(known.price, life.price)
                && known.until == Some(life.from)
                && known.grid == life.grid
                && (life.grid.is_none() || !full)
        };
        if let Some(known) = self.lives.iter_mut().rev().find(goes_on) {
            (known.until, known.left) = (life.until, life.left);
            return;
        }
        self.lives.push(life);
    }

    /// Ends a life, cuts it where its price is overridden, and lays its interruptions and counts.
    fn finish(&self, mut life: Life<'f>, overrides: &[Override<'f>], lives: &mut Vec<Life<'f>>) {
        self.end(&mut life);
        self.wait(&mut life);
        life.holes_apart = self.holes_of(&life);
        life.holes = joined(&life.holes_apart);
        let mut whole = life;
        let holds = self.holds_of(&whole, overrides);
        self.stay(&mut whole);
        self.end(&mut whole);
        whole.counts = self.counts_of(&whole);
        if holds.is_empty() {
            lives.push(whole);
            return;
        }
        for mut part in parts_of(&whole, &holds) {
            self.stay(&mut part);
            self.end(&mut part);
            part.counts = self.counts_within(&whole.counts, &part);
            lives.push(part);
        }
    }

    /// What is charged once, and would begin while the subscription is cancelled, begins when it goes on.
    fn wait(&self, life: &mut Life<'f>) {
        if life.grid.is_none() {
            self.go_on(life);
        }
    }

    /// What would begin while the subscription is cancelled begins when it goes on, if it does.
    fn go_on(&self, life: &mut Life<'f>) {
        let cancelled = self.offs.iter().find(|off| off.kind == OffKind::Cancelled && off.covers(life.from));
        life.from = cancelled.and_then(|off| off.until).unwrap_or(life.from);
    }

    /// A `full` change leaves a fee in advance owed to the end of its period.
    fn stay(&self, life: &mut Life<'f>) {
        let Some((at, terms)) = life.left else { return };
        if terms.proration == Proration::Full && life.until == Some(at) {
            let until = self.stays_until(life, at);
            life.stays_from = (until > at).then_some(at);
            life.until = Some(until);
        }
    }

    /// Until when what a `full` change left at an instant stays owed: the end of its period, or a pause or
    /// cancellation that gives back the unused. What was interrupted when it was left is owed no longer.
    pub(crate) fn stays_until(&self, life: &Life<'f>, at: Instant) -> Instant {
        let grid = life.grid.filter(|_| in_advance(life.price)).map(|grid| self.grids.get(grid));
        let Some(grid) = grid else { return at };
        let interrupted = |hole: &Hole| hole.from < at && hole.until.is_none_or(|until| until >= at);
        if life.from >= at || life.holes.iter().any(interrupted) {
            return at;
        }
        let boundary = first_boundary_from(grid, at);
        let next = life.holes.iter().map(|hole| hole.from).find(|from| *from >= at);
        next.map_or(boundary, |next| next.min(boundary))
    }

    /// A cancellation ends usage at its instant, time at its instant, after its date, or at the end of the
    /// running period.
    fn end(&self, life: &mut Life<'f>) {
        let Some((on, terms)) = self.cancelled else { return };
        // What was to begin later never begins.
        let end = if life.from >= on { life.from } else { self.end_by(life, (on, terms)) };
        if life.until.is_none_or(|until| end < until) {
            life.until = Some(end);
            life.left = Some((on, terms));
        }
    }

    pub(crate) fn end_by(&self, life: &Life<'f>, (on, terms): (Instant, ChangeTerms)) -> Instant {
        let price = life.price;
        let grid = life.grid.filter(|_| !price.is_metered()).map(|index| self.grids.get(index));
        let Some(grid) = grid else { return on };
        let boundary = first_boundary_from(grid, on);
        if terms.proration == Proration::None {
            return boundary;
        }
        let by_days =
            price.proration.share_by != calendar::ShareBy::Seconds || price.quantity == QuantitySource::Days;
        if !(price.proration.bill_last_day && by_days) {
            return on;
        }
        let zone = &self.facts.zone;
        zone.start_of_day(zone.day_of(on).plus_days(1)).min(boundary)
    }
}

/// Add-ons come after every stretch of the plan.
const ADD_ONS_FROM: u32 = 1 << 20;

/// A price over a whole stretch.
fn laid<'f>(order: (u32, u32), stretch: &Stretch<'f>, price: &'f Price, grid: Option<usize>) -> Life<'f> {
    Life {
        plan: stretch.plan,
        price,
        overridden: None,
        order,
        from: stretch.from,
        until: stretch.until,
        entered: stretch.entered,
        left: stretch.until.zip(stretch.left),
        stays_from: None,
        first: false,
        grid,
        counts: Vec::new(),
        holes: Vec::new(),
        holes_apart: Vec::new(),
    }
}

impl Life<'_> {
    /// The parts of a span in which it is not interrupted.
    pub fn active(&self, span: Period) -> Vec<Period> {
        let mut active = vec![span];
        for hole in &self.holes {
            let until = hole.until.unwrap_or(span.end()).max(hole.from);
            let Ok(hole) = Period::new(hole.from, until) else { continue };
            active = active.into_iter().flat_map(|part| crate::standing::without(part, hole)).collect();
        }
        active
    }

    /// The parts of a span in which it is interrupted.
    pub fn interrupted(&self, span: Period) -> Vec<Period> {
        let parts = self.holes.iter().filter_map(|hole| {
            let until = hole.until.unwrap_or(span.end());
            Period::new(hole.from.max(span.start()), until.min(span.end())).ok()
        });
        parts.collect()
    }

    /// The change behind what begins at an instant with a count, where there is one: the end of an
    /// interruption, or what set the count.
    pub fn began_by(&self, at: Instant, span: &CountSpan) -> Option<ChangeTerms> {
        match self.holes.iter().find(|hole| hole.until == Some(at)) {
            Some(hole) => Some(hole.back),
            None if span.from == at => span.terms,
            None => None,
        }
    }

    /// Whether what begins there is charged whole, because a `full` change began it.
    pub fn is_whole_from(&self, at: Instant, span: &CountSpan) -> bool {
        let full = |terms: ChangeTerms| terms.proration == Proration::Full;
        self.price.is_time_based() && self.grid.is_some() && self.began_by(at, span).is_some_and(full)
    }
}

pub(crate) fn in_advance(price: &Price) -> bool {
    price.is_time_based() && price.cadence.is_some() && price.timing == Timing::InAdvance
}
