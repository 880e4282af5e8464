//! Spending: what usage in a window adds to what is owed, before discounts, credits and tax.
//! Knows metered cells, pools and what they measure up to an instant; must not know events or what was billed.

use std::collections::BTreeSet;
use std::sync::Arc;

use calendar::{AsOf, Instant, Period};
use ids::{CatalogKey, SubscriptionId};
use money::{Currency, Decimal, Money, Ratio};
use pricing::{Aggregation, Owed, Price};

use crate::cells::Cell;
use crate::credits::for_cut;
use crate::engine::{CellKey, Measurements, UsageNeed};
use crate::facts::AccountFacts;
use crate::line_discounts::NO_DISCOUNTS;
use crate::metered::meters_of;
use crate::minimums::active_share;
use crate::pending::Priced;
use crate::pools::{Pool, Pools, owed_up_to};
use crate::refused::BillRefused;
use crate::run::Run;
use crate::tariff::{LinesKept, Tariff, TariffPrice, lines_kept, price_kept, rounded_up, rounding_of_line};

/// What spending is asked for.
#[derive(Debug, Clone, Copy)]
pub struct SpendAsked<'a> {
    /// When.
    pub window: Period,
    /// Periods that ended at or before this are left out: the window's start, or earlier where what those before it may
    /// still come to is asked for.
    pub met_after: Instant,
    /// Up to when levels are counted that cost by the time they stand, and by when a service period has begun.
    pub now: Instant,
    /// Of which subscriptions.
    pub of: &'a BTreeSet<SubscriptionId>,
    /// Only of prices that read this meter.
    pub meter: Option<&'a CatalogKey>,
}

/// What was spent, and how much of it is to be taken from a limit for what may come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SpendRoom {
    /// What the bill says.
    pub spent: Money,
    /// What is taken from a limit: to this an event adds no more than its [`TariffPrice`]s say, and as long as it is no
    /// more than a whole number of cents, what the bill says is no more than that either.
    pub taken: Ratio,
    /// What rounding may add to a line at most, of the lines in `taken` that are kept exactly, if there are any.
    pub rounding: Option<Ratio>,
}

impl SpendRoom {
    /// Of nothing.
    pub fn nothing(currency: Currency) -> SpendRoom {
        SpendRoom { spent: Money::zero(currency), taken: Ratio::ZERO, rounding: None }
    }

    /// Both together. `taken` has the rounding of each line in it but one: sums of lines kept exactly that are no more
    /// than whole cents round to no more, as the last line alone cannot reach the next one.
    ///
    /// # Errors
    /// [`BillRefused`] where a sum has too many digits.
    pub fn with(self, other: SpendRoom) -> Result<SpendRoom, BillRefused> {
        let (less, more) = (self.rounding.min(other.rounding), self.rounding.max(other.rounding));
        // None is less than any.
        let between = less.unwrap_or(Ratio::ZERO);
        let taken = self.taken.checked_add(other.taken).and_then(|sum| sum.checked_add(between));
        Ok(SpendRoom {
            spent: self.spent.checked_add(other.spent)?,
            taken: taken.map_err(BillRefused::spend_inexact)?,
            rounding: more,
        })
    }
}

/// The metered cells of an account that a window meets: first what usage they need, then what it adds.
///
/// What a cell adds is what it owes for the usage up to the window's end less what it owes for that before its start,
/// each rounded and capped as the line is, so that the windows of a service period sum to its line before discounts.
/// Minimums are no usage and are left out. What contracts pool is rated as one, and shared as the bill shares it.
pub struct Spending<'f, 'a> {
    asked: SpendAsked<'a>,
    currency: Currency,
    runs: Vec<Run<'f>>,
    pools: Pools,
    next: Option<Instant>,
}

impl<'f, 'a> Spending<'f, 'a> {
    /// Lays out the facts: every subscription of the account where a contract pools quantities, else those that are
    /// asked for. Periods before their `settled_before` are left out, so it is at the window's start or earlier.
    ///
    /// # Errors
    /// The first reason of [`BillRefused`] that holds for facts alone.
    pub fn of(account: &'f AccountFacts, asked: SpendAsked<'a>) -> Result<Spending<'f, 'a>, BillRefused> {
        let mut runs = Vec::with_capacity(account.subscriptions.len());
        let mut next: Option<Instant> = None;
        for place in 0..account.subscriptions.len() {
            let (mut run, so_far) = Run::of(account, place, (AsOf(asked.now), None))?;
            run.cells.iter_mut().for_each(|cell| cell.discounts = NO_DISCOUNTS);
            next = next.into_iter().chain(so_far.next).min();
            runs.push(run);
        }
        let pools = Pools::of(account, &mut runs);
        Ok(Spending { asked, currency: account.currency, runs, pools, next })
    }

    /// The usage that [`Spending::spent`] must be given.
    pub fn needs(&self) -> Vec<UsageNeed> {
        let alone = self.alone().flat_map(|(run, priced, cell)| {
            let edges = self.edges(&priced, cell.service);
            edges.into_iter().filter_map(|edge| need_up_to(run, cell, edge))
        });
        let pooled = self.pooled().flat_map(|(pool, edges)| {
            let members = pool.members.iter().map(|(run, cell)| (&self.runs[*run], *cell));
            members.flat_map(move |(run, cell)| {
                edges.into_iter().filter_map(move |edge| need_up_to(run, &run.cells[cell], edge))
            })
        });
        let mut needs: Vec<UsageNeed> = alone.chain(pooled).collect();
        needs.sort_by(|one, other| one.cell.cmp(&other.cell));
        needs.dedup_by(|one, other| one.cell == other.cell);
        needs
    }

    /// What the window's usage adds.
    ///
    /// With 10 units at 1.00 and further ones at 0.50, of 8 units before the window and 6 in it: 2 at 1.00 and 4 at
    /// 0.50 are 4.00.
    ///
    /// # Errors
    /// The first reason of [`BillRefused`] that holds.
    pub fn spent(&self, usage: &Measurements) -> Result<Money, BillRefused> {
        let mut spent = Money::zero(self.currency);
        for (run, priced, cell) in self.alone() {
            let [before, until] = self.edges(&priced, cell.service);
            let owed = |edge| owed_by(run, (&priced, cell), (usage, edge));
            spent = spent.checked_add(owed(until)?)?.checked_sub(owed(before)?)?;
        }
        for (pool, [before, until]) in self.pooled() {
            let owed = |edge| -> Result<Money, BillRefused> {
                let parts = owed_up_to(pool, &self.runs, (usage, edge))?;
                let of_those = pool.members.iter().zip(parts).filter(|((run, _), _)| self.is_asked(*run));
                Ok(Money::sum(self.currency, of_those.map(|(_, part)| part))?)
            };
            spent = spent.checked_add(owed(until)?)?.checked_sub(owed(before)?)?;
        }
        Ok(spent)
    }

    /// What was spent with what is to be taken from a limit for it: of the periods that run, or ended after an instant
    /// (now or before it) so that what was reserved in them may still be captured, what their lines may come to; of
    /// others what they came to.
    ///
    /// # Errors
    /// The first reason of [`BillRefused`] that holds.
    pub fn room(&self, usage: &Measurements, ended_after: Instant) -> Result<SpendRoom, BillRefused> {
        let (spent, mut room) = (self.spent(usage)?, SpendRoom::nothing(self.currency));
        let mut open = Money::zero(self.currency);
        // All of them have begun.
        let latest = ended_after.min(self.asked.now);
        for (run, priced, cell) in self.alone().filter(|(.., cell)| latest < cell.service.end()) {
            let [before, until] = self.edges(&priced, cell.service);
            let owed = owed_by(run, (&priced, cell), (usage, until))?;
            let before = owed_by(run, (&priced, cell), (usage, before))?;
            open = open.checked_add(owed)?.checked_sub(before)?;
            room = room.with(taken_of(run, (&priced, cell), (usage, until))?)?;
            room = room.with(whole(before.checked_neg()?))?;
        }
        let others = whole(spent.checked_sub(open)?);
        let room = room.with(others)?;
        Ok(SpendRoom { spent, ..room })
    }

    /// The prices that rate usage now, of the subscriptions asked for.
    pub fn tariff(&self) -> Tariff {
        let (now, mut from, mut until) = (self.asked.now, Instant::MIN, self.next.unwrap_or(Instant::NEVER));
        let mut prices = Vec::new();
        for run in self.runs.iter().filter(|run| self.is_asked(run.place)) {
            for (place, cell) in run.cells.iter().enumerate() {
                let priced = Priced::of(&run.course.lives[cell.life]);
                if !priced.price.is_metered() || !self.reads_meter(&priced) {
                    continue;
                }
                for edge in [cell.service.start(), cell.service.end()] {
                    match edge <= now {
                        true => from = from.max(edge),
                        false => until = until.min(edge),
                    }
                }
                if cell.service.contains(now) && !cell.free {
                    prices.push(Arc::new(TariffPrice {
                        subscription: run.facts.subscription,
                        currency: self.currency,
                        rounding: run.terms.rounding,
                        price: priced.price.clone(),
                        meters: meters_of(&priced).into_iter().cloned().collect(),
                        is_pooled: run.pooled.contains_key(&place),
                    }));
                }
            }
        }
        let span = Period::new(from, until).expect("no edge lies at or before now and after it");
        Tariff { prices, span }
    }

    /// When the next of its periods begins, after now: usage dated ahead may count then.
    pub fn next_period(&self) -> Option<Instant> {
        self.next
    }

    /// Whether what was spent grows by time alone: levels are counted that cost by the time they stand.
    pub fn grows_by_time(&self) -> bool {
        let now = self.asked.now;
        self.alone().any(|(_, priced, cell)| is_of_time(&priced) && cell.service.contains(now))
    }

    /// The cells that are rated by themselves, of the subscriptions and prices asked for, that the window meets.
    fn alone<'r>(&'r self) -> impl Iterator<Item = (&'r Run<'f>, Priced<'f>, &'r Cell)> {
        let asked = self.runs.iter().filter(|run| self.is_asked(run.place));
        asked.flat_map(move |run| {
            let metered = run.course.lives.iter().enumerate().filter(|(_, life)| life.price.is_metered());
            metered.filter(|(_, life)| self.reads_meter(&Priced::of(life))).flat_map(move |(index, life)| {
                let alone = run.cells_of(index).filter(|(place, _)| !run.pooled.contains_key(place));
                let met = alone.filter(|(_, cell)| !cell.free && self.meets(cell.service));
                met.map(move |(_, cell)| (run, Priced::of(life), cell))
            })
        })
    }

    /// The pools that the window meets and one of the subscriptions asked for is in, each with up to when what it
    /// owes is compared.
    fn pooled(&self) -> impl Iterator<Item = (&Pool, [Instant; 2])> {
        let asked = |pool: &&Pool| pool.members.iter().any(|(run, _)| self.is_asked(*run));
        self.pools.all().iter().filter(asked).filter_map(|pool| {
            let (run, cell) = pool.members[0];
            let priced = Priced::of(&self.runs[run].course.lives[self.runs[run].cells[cell].life]);
            let starts = pool.members.iter().map(|(run, cell)| self.runs[*run].cells[*cell].service.start());
            let whole = Period::new(starts.min()?, pool.end).ok()?;
            let met = self.reads_meter(&priced) && self.meets(whole);
            met.then(|| (pool, self.edges(&priced, whole)))
        })
    }

    fn is_asked(&self, run: usize) -> bool {
        self.asked.of.contains(&self.runs[run].facts.subscription)
    }

    fn reads_meter(&self, priced: &Priced<'_>) -> bool {
        self.asked.meter.is_none_or(|meter| priced.price.meter_keys().contains(&meter))
    }

    fn meets(&self, service: Period) -> bool {
        let window = self.asked.window;
        let begun = service.start() <= self.asked.now;
        begun && service.start() < window.end() && self.asked.met_after < service.end()
    }

    /// Up to when usage of a service period is compared: where the window begins in it, else its start; and where
    /// the window ends in it, else its end; of a period before the window both are its end. Usage dated ahead counts at once; levels count while they stood.
    fn edges(&self, priced: &Priced<'_>, service: Period) -> [Instant; 2] {
        let window = self.asked.window;
        let latest = if is_of_time(priced) { self.asked.now } else { Instant::MAX };
        let until = service.end().min(window.end()).min(latest).max(service.start());
        [service.start().max(window.start()).min(until), until]
    }
}

/// Whether a price reads a meter that integrates a level over time.
fn is_of_time(priced: &Priced<'_>) -> bool {
    let of_time = |meter: &&pricing::Meter| matches!(meter.aggregation, Aggregation::TimeWeighted(_));
    meters_of(priced).iter().any(of_time)
}

/// What a cell needs up to an instant; nothing up to its start.
fn need_up_to(run: &Run<'_>, cell: &Cell, until: Instant) -> Option<UsageNeed> {
    let whole = UsageNeed::of(&run.course, cell)?;
    if until < cell.service.end() { for_cut(&whole, until) } else { Some(whole) }
}

/// What a cell owes for its usage up to an instant, as its line is rated; of the minimum nothing.
fn owed_by(
    run: &Run<'_>,
    of: (&Priced<'_>, &Cell),
    up_to: (&Measurements, Instant),
) -> Result<Money, BillRefused> {
    let currency = run.terms.currency;
    match lines_up_to(run, of, up_to, of.0.price)? {
        Some(owed) => Ok(owed.total(currency)?),
        None => Ok(Money::zero(currency)),
    }
}

/// The lines of a cell for its usage up to an instant, by a price; none up to its start.
fn lines_up_to(
    run: &Run<'_>,
    (priced, cell): (&Priced<'_>, &Cell),
    (usage, until): (&Measurements, Instant),
    price: &Price,
) -> Result<Option<Owed>, BillRefused> {
    let from = cell.service.start();
    if until <= from {
        return Ok(None);
    }
    let key = CellKey { until, ..CellKey::of(run, priced, cell) };
    let missing = || BillRefused::UsageMissing { price: priced.price.key.clone(), from };
    let terms = terms_of(run, cell);
    Ok(Some(pricing::owed(price, &terms, usage.get(&key).ok_or_else(missing)?)?))
}

fn terms_of(run: &Run<'_>, cell: &Cell) -> pricing::Terms {
    pricing::Terms {
        currency: run.terms.currency,
        rounding: run.terms.rounding,
        share: active_share(run, &run.course.lives[cell.life], cell),
        ended: false,
    }
}

/// What is to be taken from a limit for the lines of a cell that may grow, for its usage up to an instant.
fn taken_of(
    run: &Run<'_>,
    (priced, cell): (&Priced<'_>, &Cell),
    up_to: (&Measurements, Instant),
) -> Result<SpendRoom, BillRefused> {
    let terms = terms_of(run, cell);
    let currency = terms.currency;
    let kept = price_kept(priced.price, currency);
    let owed = lines_up_to(run, (priced, cell), up_to, kept.as_ref().unwrap_or(priced.price))?;
    let owed = owed.unwrap_or(Owed { lines: Vec::new(), minimum_top_up: None });
    let maximum = pricing::maximum(priced.price, &terms)?.map(|maximum| Ratio::whole(maximum.to_decimal()));
    let capped = |amount: Ratio| maximum.map_or(amount, |maximum| amount.min(maximum));
    let mut room = SpendRoom::nothing(currency);
    match lines_kept(priced.price, currency) {
        LinesKept::RoundedUp => {
            for line in &owed.lines {
                let up = rounded_up(line.rated.amount, currency).map_err(BillRefused::spend_inexact)?;
                room =
                    room.with(SpendRoom { taken: capped(Ratio::whole(up)), ..SpendRoom::nothing(currency) })?;
            }
        }
        LinesKept::Exactly => {
            let rounding = Some(rounding_of_line(currency, terms.rounding));
            let nothing = SpendRoom { rounding, ..SpendRoom::nothing(currency) };
            for line in &owed.lines {
                let amount = match &kept {
                    Some(_) => line.rated.amount.max(Ratio::ZERO),
                    None => line.rated.amount,
                };
                room = room.with(SpendRoom { taken: capped(amount), ..nothing })?;
            }
            // One of no usage yet may come to something.
            if owed.lines.is_empty() && priced.price.group_by.is_empty() {
                room = room.with(nothing)?;
            }
        }
    }
    Ok(room)
}

/// An amount that is rounded already.
fn whole(amount: Money) -> SpendRoom {
    let taken: Decimal = amount.to_decimal();
    SpendRoom { taken: Ratio::whole(taken), ..SpendRoom::nothing(amount.currency()) }
}
