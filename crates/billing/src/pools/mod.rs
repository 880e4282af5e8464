//! Pools: which cells of an account's subscriptions are rated together, because a contract pools their price.
//! Knows contracts, cells and when a pool is known whole; must not know what it costs.

mod rated;

use std::collections::BTreeMap;

use calendar::Instant;
use ids::{CatalogKey, ContractId};
use pricing::{Meter, Price};

pub(crate) use self::rated::{Part, Parts, owed_up_to};

use crate::cells::Cell;
use crate::commitments::contract_end;
use crate::credits::cuts;
use crate::facts::{AccountFacts, Contract, SubscriptionFacts};
use crate::metered::{Before, meter_of};
use crate::pending::Priced;
use crate::run::Run;

/// From when on a run looks at every subscription of an account whose quantities a contract pools: what moves
/// of one moves what all of them owe. Their issued lines are to be loaded from there on. None where nothing is
/// pooled, or no period is open that began before the end of what pooled it.
pub fn pooled_from(account: &AccountFacts) -> Option<Instant> {
    let pooling = pooling(account);
    if pooling.is_empty() {
        return None;
    }
    let open = |facts: &SubscriptionFacts| {
        // One that is over and settled moves nobody; a late event or a back-dated fact of it opens it again.
        let over = facts.cancelled().zip(facts.settled_before);
        let closed = over.is_some_and(|((on, _), settled)| {
            on <= settled && facts.billed.iter().all(|line| line.full.end() <= settled)
        });
        if closed { None } else { facts.settled_before.or(facts.timeline.start()) }
    };
    let from = account.subscriptions.iter().filter_map(open).min()?;
    let earliest = account.one_period_before(from);
    pooling.iter().any(|by| by.ends.is_none_or(|ends| earliest < ends)).then_some(from)
}

/// The cells that are rated together, each by its run and its place there.
#[derive(Default)]
pub(crate) struct Pools {
    pools: Vec<Pool>,
}

/// A cell: the place of its run in the account, and its own there.
pub(crate) type Place = (usize, usize);

/// Cells of one price and one full period.
pub(crate) struct Pool {
    pub contract: ContractId,
    /// In order of subscription, then of service; at least two.
    pub members: Vec<Place>,
    /// When the last of them has ended: only then is it known what each owes.
    pub end: Instant,
    /// Where credits that may pay one of them begin or end.
    pub cuts: Vec<Instant>,
}

/// What cells of one pool have in common.
struct Kin<'r> {
    contract: ContractId,
    price: &'r Price,
    /// Whether tax is in it.
    tax_included: bool,
    meter: &'r Meter,
    members: Vec<Place>,
}

/// A contract that pools, and when it ends.
struct Pooling<'f> {
    contract: &'f Contract,
    ends: Option<Instant>,
}

impl Pooling<'_> {
    fn covers(&self, price: &CatalogKey, from: Instant) -> bool {
        let lives = self.contract.starts <= from && self.ends.is_none_or(|ends| from < ends);
        lives && self.contract.pooled.contains(price)
    }
}

impl Pools {
    /// Of an account; each run is told when its pooled cells' pools end. A cell alone, one with a price of its own, and a first stub that costs nothing are in no
    /// pool. Where several contracts pool a price, the one with the lowest id that has begun does.
    pub fn of(account: &AccountFacts, runs: &mut [Run<'_>]) -> Pools {
        let pooling = pooling(account);
        if pooling.is_empty() {
            return Pools::default();
        }
        let pools = Pools::kin_of(&pooling, runs);
        for pool in &pools.pools {
            for (run, cell) in &pool.members {
                runs[*run].pooled.insert(*cell, pool.end);
            }
        }
        pools
    }

    fn kin_of(pooling: &[Pooling<'_>], runs: &[Run<'_>]) -> Pools {
        let mut pools = Pools::default();
        let mut kin: Vec<Kin<'_>> = Vec::new();
        let mut known: BTreeMap<(ContractId, Instant, Instant, &CatalogKey), Vec<usize>> = BTreeMap::new();
        for run in runs {
            for (place, contract, priced, cell) in poolable(run, pooling) {
                let Some(meter) = meter_of(&priced) else { continue };
                let key = (contract, cell.full.start(), cell.full.end(), &priced.price.key);
                let alike = known.entry(key).or_default();
                let tax_included = priced.plan.terms.prices_include_tax;
                let is_kin = |of: &usize| {
                    let Kin { price, tax_included: its, meter: of_kin, .. } = &kin[*of];
                    price.rates_as(priced.price) && *its == tax_included && of_kin.measures_as(meter)
                };
                match alike.iter().copied().find(is_kin) {
                    Some(of) => kin[of].members.push((run.place, place)),
                    None => {
                        alike.push(kin.len());
                        let (price, members) = (priced.price, vec![(run.place, place)]);
                        kin.push(Kin { contract, price, tax_included, meter, members });
                    }
                }
            }
        }
        for kin in kin.into_iter().filter(|kin| kin.members.len() > 1) {
            pools.add(kin, runs);
        }
        pools
    }

    fn add(&mut self, kin: Kin<'_>, runs: &[Run<'_>]) {
        let mut members = kin.members;
        members.sort_by_key(|(run, cell)| (*run, runs[*run].cells[*cell].service.start(), *cell));
        let ends = members.iter().map(|(run, cell)| runs[*run].cells[*cell].service.end());
        let end = ends.max().expect("a pool has members");
        let mut all: Vec<Instant> = Vec::new();
        for (run, cell) in &members {
            let (run, cell) = (&runs[*run], &runs[*run].cells[*cell]);
            all.extend(cuts(run, &Priced::of(&run.course.lives[cell.life]), cell));
        }
        all.sort_unstable();
        all.dedup();
        self.pools.push(Pool { contract: kin.contract, members, end, cuts: all });
    }

    /// The members of the pool that has one of some kind, in their order; none where no pool has.
    pub fn sharing(&self, is_one: impl Fn(Place) -> bool) -> &[Place] {
        let pool = self.pools.iter().find(|pool| pool.members.iter().any(|member| is_one(*member)));
        pool.map(|pool| pool.members.as_slice()).unwrap_or_default()
    }

    /// Every one.
    pub fn all(&self) -> &[Pool] {
        &self.pools
    }

    /// The cells of the pools that are rated now, each with its pool's cuts.
    pub fn due<'r, 'f>(
        &'r self,
        runs: &'r [Run<'f>],
    ) -> impl Iterator<Item = (&'r Run<'f>, &'r Cell, &'r [Instant])> {
        let due = self.pools.iter().filter(|pool| pool.is_due(runs));
        due.flat_map(|pool| {
            pool.members.iter().map(|(run, cell)| (&runs[*run], &runs[*run].cells[*cell], &pool.cuts[..]))
        })
    }
}

impl Pool {
    /// Whether every member is closed: then late events of the pool are only recorded.
    fn is_closed(&self, runs: &[Run<'_>]) -> bool {
        self.members.iter().all(|(run, cell)| {
            let (run, cell) = (&runs[*run], &runs[*run].cells[*cell]);
            let priced = Priced::of(&run.course.lives[cell.life]);
            Before::of(run, &priced, cell.service.start()).is_closed(run, (&priced, cell))
        })
    }

    /// Whether it is rated now.
    pub fn is_due(&self, runs: &[Run<'_>]) -> bool {
        self.end <= runs[self.members[0].0].as_of && !self.is_closed(runs)
    }
}

fn pooling(account: &AccountFacts) -> Vec<Pooling<'_>> {
    let contracts = account.contracts.iter().filter(|contract| !contract.pooled.is_empty());
    let mut pooling: Vec<Pooling<'_>> = contracts
        .map(|contract| Pooling { contract, ends: contract_end(contract, &account.seller.zone) })
        .collect();
    pooling.sort_by_key(|pooling| pooling.contract.id);
    pooling
}

/// The cells of a run that a contract would pool.
fn poolable<'r, 'f>(
    run: &'r Run<'f>,
    pooling: &[Pooling<'_>],
) -> Vec<(usize, ContractId, Priced<'f>, &'r Cell)> {
    let mut found = Vec::new();
    for (index, life) in run.course.lives.iter().enumerate() {
        let named = pooling.iter().any(|pooling| pooling.contract.pooled.contains(&life.price.key));
        if !named || life.overridden.is_some() || life.price.poolable().is_err() {
            continue;
        }
        // What is dropped is rated no more: each member keeps what was billed to it.
        let is_rated = |cell: &Cell| !cell.free && run.dropped_of(cell.service.start()).is_none();
        for (place, cell) in run.cells_of(index).filter(|(_, cell)| is_rated(cell)) {
            let by = pooling.iter().find(|by| by.covers(&life.price.key, cell.service.start()));
            found.extend(by.map(|by| (place, by.contract.id, Priced::of(life), cell)));
        }
    }
    found
}
