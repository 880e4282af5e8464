//! Slices: a metered cell cut where grants begin and end, and what the cumulative rating grew by in each.
//! Knows grants and instants; must not know how usage is rated.

use std::collections::BTreeMap;

use calendar::{Instant, Period};
use money::{Money, MoneyRefused, Rounding, ShareRefused};
use pricing::DimensionValues;

use super::held::{Held, grid_of};
use super::outstanding::Outstanding;
use super::{of_account, of_price};
use crate::billed::BilledLine;
use crate::cells::Cell;
use crate::engine::UsageNeed;
use crate::facts::{AccountFacts, GrantFacts};
use crate::pending::{Priced, Slice};
use crate::run::Run;

/// Where grants that may pay a metered cell begin and end inside it, up to the moment of the run. Between
/// two cuts each grant is valid throughout or not at all, so a slice stands for its first instant.
///
/// A grant from 1 to 15 January cuts the cell of January at the 15th.
pub(crate) fn cuts(run: &Run<'_>, priced: &Priced<'_>, cell: &Cell) -> Vec<Instant> {
    let account = run.account;
    if account.grants.is_empty() && account.orders.is_empty() {
        return Vec::new();
    }
    let who = of_price(run, priced);
    let within = |at: &Instant| cell.service.start() < *at && *at < cell.service.end() && *at < run.as_of;
    let known = account.grants.iter().filter(|facts| of_account(account, &facts.grant, &who));
    let ordered = account.orders.iter().filter(|order| of_account(account, &order.grant, &who));
    let mut cuts: Vec<Instant> = known.flat_map(|facts| edges(account, facts, cell.service)).collect();
    for order in ordered {
        let facts = GrantFacts { grant: order.grant.clone(), movements: Vec::new() };
        cuts.extend(edges(account, &facts, cell.service));
    }
    cuts.retain(within);
    cuts.sort_unstable();
    cuts.dedup();
    cuts
}

/// When a grant, and those that follow in its row, begin and end.
fn edges(account: &AccountFacts, facts: &GrantFacts, service: Period) -> Vec<Instant> {
    let Ok(held) = Held::known(facts, &account.seller.zone) else { return Vec::new() };
    let mut edges = vec![facts.grant.effective];
    edges.extend(held.ends);
    if let (Some(grid), Some((recurs, boundary))) =
        (grid_of(&facts.grant, &account.seller.zone), held.continues())
    {
        edges.push(boundary);
        let follows = |at: &Instant| *at >= boundary && recurs.until.is_none_or(|until| *at <= until);
        edges.extend(grid.boundaries_in(service).into_iter().filter(follows));
        edges.extend(recurs.until);
    }
    edges
}

/// The need of a cell up to a cut.
pub(crate) fn for_cut(need: &UsageNeed, cut: Instant) -> Option<UsageNeed> {
    let mut until = need.clone();
    until.cell.until = cut;
    until.service = Period::new(need.service.start(), cut).ok()?;
    Some(until)
}

/// What the lines of a cell came to up to each of its cuts.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sliced {
    start: Option<Instant>,
    cuts: Vec<(Instant, BTreeMap<DimensionValues, Money>)>,
}

impl Sliced {
    /// Of a cell that starts then.
    pub fn from(start: Instant) -> Sliced {
        Sliced { start: Some(start), cuts: Vec::new() }
    }

    /// Notes what the lines came to up to the next cut.
    pub fn up_to(&mut self, cut: Instant, amounts: BTreeMap<DimensionValues, Money>) {
        self.cuts.push((cut, amounts));
    }

    /// What a line grew by in each slice; one that fell counts zero, and the slices are no more than the line
    /// together: differences go to the last. None without cuts: the line is one slice.
    ///
    /// Up to the cuts 6.00, then 5.00, and 9.00 in all: slices of 6.00, 0 and 3.00.
    pub fn of(&self, dimensions: &DimensionValues, owed: Money) -> Vec<Slice> {
        let Some(start) = self.start.filter(|_| !self.cuts.is_empty()) else { return Vec::new() };
        let mut slices = Vec::with_capacity(self.cuts.len() + 1);
        let (mut from, mut before, mut left) = (start, 0, owed.minor().max(0));
        for (cut, amounts) in &self.cuts {
            let until = amounts.get(dimensions).map_or(0, |amount| amount.minor());
            let grown = until.saturating_sub(before).clamp(0, left);
            slices.push(Slice { from, amount: Money::new(grown, owed.currency()) });
            (from, before) = (*cut, until);
            left -= grown;
        }
        slices.push(Slice { from, amount: Money::new(left, owed.currency()) });
        slices
    }

    /// What of each slice grants did not pay when earlier lines of it were issued. A further line is paid no
    /// more than its own amount, so where it came from need not be known: of what was billed before, what
    /// stayed unpaid found no grant then and finds none now.
    pub fn unpaid(
        &self,
        slices: Vec<Slice>,
        (account, rounding): (&AccountFacts, Rounding),
        earlier: &[&BilledLine],
    ) -> Result<Vec<Slice>, MoneyRefused> {
        if slices.is_empty() {
            return Ok(slices);
        }
        let paid = Outstanding::of(account);
        let mut slices = slices;
        for line in earlier {
            for part in paid.of_line(line.at) {
                let place = slices.partition_point(|slice| slice.from <= part.at).saturating_sub(1);
                let slice = &mut slices[place];
                let amount = before_tax(account, line, part.grant, part.left, rounding)?;
                let left = slice.amount.minor().saturating_sub(amount).max(0);
                slice.amount = Money::new(left, slice.amount.currency());
            }
        }
        Ok(slices)
    }
}

/// What a burn is of a line's own amount: of a payment of the total its part before tax, where tax is not in that
/// amount.
fn before_tax(
    account: &AccountFacts,
    line: &BilledLine,
    grant: ids::GrantId,
    amount: i64,
    rounding: Rounding,
) -> Result<i64, MoneyRefused> {
    let kind = account.grants.iter().find(|facts| facts.grant.id == grant).map(|facts| facts.grant.kind);
    if kind.map(super::Applies::of) != Some(super::Applies::AfterTax) {
        return Ok(amount);
    }
    let (taxable, gross) = (line.taxable()?, line.gross()?);
    let amount = Money::new(amount, line.amount.currency());
    match amount.share_cumulative(taxable.minor().into(), gross.minor().into(), rounding) {
        Ok(part) => Ok(part.minor()),
        Err(ShareRefused::OutOfRange(refused)) => Err(refused),
        Err(ShareRefused::WholeNotPositive { .. }) => Ok(0),
    }
}
