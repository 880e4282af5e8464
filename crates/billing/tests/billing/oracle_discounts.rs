//! Which discounts a period has and what they leave of it, by plain rules over whole hours and big integers.
//! Part of the oracle; it shares no code with the engine.

use num_bigint::BigInt;

use crate::oracle::{Grid, cents};
use crate::oracle_spans::{Off, comes_to_pass};
use crate::story::{DiscountStory, LastsStory, OffStory, Story, What};

/// A discount from when to when, as far as it takes anything off.
#[derive(Debug, Clone, Copy)]
pub struct Held<'s> {
    pub told: &'s DiscountStory,
    pub from: i64,
    pub until: Option<i64>,
}

/// The discounts of a level that take anything off, in the order in which they do.
pub fn held<'s>(story: &'s Story, offs: &[Off], of_lines: bool) -> Vec<Held<'s>> {
    let hours = |wanted: What| {
        let of = story.facts.iter().filter(move |fact| fact.what == wanted);
        of.filter_map(|fact| comes_to_pass(offs, fact.hour)).min()
    };
    let mut found = Vec::new();
    for told in story.discounts.iter().filter(|told| told.of_lines == of_lines && !told.for_others) {
        let number = told.number;
        match told.of_payer {
            Some((from, until, _)) => found.push(Held { told, from, until }),
            None => {
                if let Some(from) = hours(What::Discount { number }) {
                    found.push(Held { told, from, until: hours(What::Undiscount { number }) });
                }
            }
        }
    }
    found.sort_by_key(|held| rank(held.told));
    found
}

/// Declared orders first; then free units, the larger percentage, the amount of the narrower scope, the
/// larger amount, the lower number.
fn rank(told: &DiscountStory) -> (i64, i64, i64, i64, i64, u8) {
    let declared = told.order.map_or(i64::MAX, i64::from);
    let wide = |narrows: bool| i64::from(!narrows);
    match told.off {
        OffStory::Units(_) => (declared, 0, 0, 0, 0, told.number),
        OffStory::Tenths(tenths) => (declared, 1, -tenths, 0, 0, told.number),
        OffStory::Cents(cents) => {
            let scope = wide(!told.prices.is_empty())
                + wide(!told.plans.is_empty())
                + i64::from(told.of_payer.is_some());
            (declared, 2, 0, scope, -cents, told.number)
        }
    }
}

/// A price's life on its grid: where it begins, and where it ends if it does.
#[derive(Debug, Clone)]
pub struct OnGrid {
    pub plan: u8,
    pub price: String,
    pub grid: Grid,
    pub from: i64,
    pub until: i64,
}

impl Held<'_> {
    /// Whether it is for a price.
    pub fn covers(&self, plan: u8, price: &str) -> bool {
        let told = self.told;
        (told.plans.is_empty() || told.plans.contains(&plan))
            && (told.prices.is_empty() || told.prices.iter().any(|known| known == price))
    }

    /// Whether it holds for a period that begins at an hour, of a price on a grid; beside the longest one
    /// where the price is charged once.
    pub fn holds(&self, (own, start): (Option<Grid>, i64), lives: &[OnGrid]) -> bool {
        if start < self.from || self.until.is_some_and(|until| start >= until) {
            return false;
        }
        let most = match self.told.lasts {
            LastsStory::Forever => return true,
            LastsStory::Once if !self.told.of_lines && matches!(self.told.off, OffStory::Cents(_)) => {
                return true;
            }
            LastsStory::Once => 1,
            LastsStory::Periods(most) => most,
        };
        let Some(grid) = own.or_else(|| longest(lives, start)) else { return true };
        // A line that begins within a period which began before the discount is of none of its periods.
        (0..most).contains(&(grid.number(start) - self.first(grid, lives)))
    }

    /// The number on a grid of the first period that begins at or after the discount, of any price that runs
    /// on that grid.
    fn first(&self, grid: Grid, lives: &[OnGrid]) -> i64 {
        let mut found = Vec::new();
        for life in lives.iter().filter(|life| life.grid.period(life.from) == grid.period(life.from)) {
            if life.from >= self.from {
                found.push(grid.number(life.from));
                continue;
            }
            let next = grid.boundary_from(self.from);
            if next < life.until {
                found.push(grid.number(next));
            }
        }
        found.into_iter().min().unwrap_or_else(|| grid.number(grid.boundary_from(self.from)))
    }
}

fn longest(lives: &[OnGrid], at: i64) -> Option<Grid> {
    let running = lives.iter().filter(|life| life.from <= at && at < life.until);
    let length = |life: &&OnGrid| {
        let (from, to) = life.grid.period(at);
        to - from
    };
    running.max_by_key(length).map(|life| life.grid)
}

/// Units that are free on each line.
pub fn free_units(set: &[&DiscountStory]) -> i64 {
    set.iter().map(|told| if let OffStory::Units(units) = told.off { units } else { 0 }).sum()
}

/// What one takes off what is left of a line, where an amount counts by a share.
pub fn off(told: &DiscountStory, left: i64, (over, under): (&BigInt, &BigInt)) -> i64 {
    if left <= 0 {
        return 0;
    }
    let off = match told.off {
        OffStory::Units(_) => BigInt::from(0),
        OffStory::Tenths(tenths) => cents(&BigInt::from(left * tenths), (1.into(), 10.into())),
        OffStory::Cents(amount) => cents(&BigInt::from(amount * 100), (over.clone(), under.clone())),
    };
    i64::try_from(off).expect("small").min(left)
}
