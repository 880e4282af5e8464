//! The balance of a metered feature: its pots through time, from where one has to look up to the moment asked.
//! Knows pots, windows and what was used; must not know plans or subscriptions.
//!
//! Time is cut at every begin and end of a window and of a grant. In each slice the use is shared over the
//! pots that hold; at a reset what is left is rolled over. Between two cuts nothing but use happens, so that
//! the order of the events within a slice does not matter.

use std::collections::BTreeSet;

use calendar::Instant;
use ids::CatalogKey;
use money::{Quantity, QuantityTooPrecise, Ratio};
use pricing::{Beginnings, BeyondAllowance, MeasureRefused, UsageEvent};

use super::fill::{Fill, Share};
use super::granted::Granted;
use super::pots::{Asked, Pot};
use super::room::{Room, less};
use super::usage::Usage;
use super::windows::{Window, Windows, moved, opened};
use super::{Balance, EntitlementRefused};

/// What can be wrong with figures.
enum Wrong {
    Measuring(MeasureRefused),
    Inexact(QuantityTooPrecise),
}

/// Pots on their way through time.
struct Sweep<'s, 'a> {
    asked: &'s Asked<'a>,
    usage: Usage<'a>,
    fills: Vec<Fill>,
    /// What was counted so far of a meter whose spans do not add up, and of which pot's window.
    counted: Ratio,
    counting: Option<(usize, Window)>,
}

/// What is granted of a metered feature at a moment, and what is left of it.
pub(super) fn balance<'a>(
    mut asked: Asked<'a>,
    events: (Vec<&'a UsageEvent>, &'a Beginnings),
) -> Result<Balance, EntitlementRefused> {
    let usage = usage_of(&mut asked, events);
    swept(&asked, usage).map_err(|wrong| wrong.of(asked.feature))
}

/// What of it may still be reserved.
pub(super) fn room<'a>(
    mut asked: Asked<'a>,
    events: (Vec<&'a UsageEvent>, &'a Beginnings),
) -> Result<Room, EntitlementRefused> {
    let usage = usage_of(&mut asked, events);
    let (span, is_steady) = asked.span();
    let measured = usage.total((asked.end, span.end()), None).map_err(Wrong::from);
    let found = measured.and_then(|later| {
        let Balance { allowance, rolled, remaining, overage, .. } = swept(&asked, usage)?;
        // What is unlimited blocks nothing and is not asked about.
        let granted = allowance.unwrap_or(Quantity::ZERO).checked_add(rolled)?;
        let left = less(remaining.unwrap_or(Quantity::ZERO), later)?;
        Ok(Room { granted, left, overage, span, is_steady })
    });
    found.map_err(|wrong: Wrong| wrong.of(asked.feature))
}

/// The events that count, with the windows that first uses open.
fn usage_of<'a>(asked: &mut Asked<'a>, (events, begins): (Vec<&'a UsageEvent>, &'a Beginnings)) -> Usage<'a> {
    let usage = Usage::of((asked.meter, asked.zone, begins), events);
    for pot in &mut asked.pots {
        if let Some((from, micros)) = pot.opens {
            pot.windows = Windows::Opened(opened(usage.times(from, asked.end), micros));
        }
    }
    usage
}

fn swept(asked: &Asked<'_>, usage: Usage<'_>) -> Result<Balance, Wrong> {
    let fills = asked.pots.iter().map(|_| Fill::default()).collect();
    Sweep { asked, usage, fills, counted: Ratio::ZERO, counting: None }.run()
}

impl<'a> Sweep<'_, 'a> {
    fn run(mut self) -> Result<Balance, Wrong> {
        let cuts: Vec<Instant> = self.cuts().into_iter().collect();
        for slice in cuts.windows(2) {
            self.pass(slice[0], slice[1])?;
        }
        self.close()
    }

    /// Every instant at which something other than use happens.
    fn cuts(&self) -> BTreeSet<Instant> {
        let (begin, end) = (self.asked.begin, self.asked.end);
        let grants = self.asked.all.iter().flat_map(|one| [Some(one.from), one.until]).flatten();
        let mut cuts: BTreeSet<Instant> = grants.collect();
        for pot in &self.asked.pots {
            let first = match &pot.windows {
                Windows::Opened(windows) => windows.first().copied(),
                windows => windows.at(if pot.is_sliding() { self.asked.at } else { begin }),
            };
            let mut next = first;
            while let Some(window) = next {
                cuts.insert(window.from);
                cuts.extend(window.until);
                next = pot.windows.after(window, end);
            }
        }
        cuts.retain(|cut| begin < *cut && *cut < end);
        cuts.extend([begin, end]);
        cuts
    }

    /// One slice: resets, then who holds, then what was used.
    fn pass(&mut self, from: Instant, to: Instant) -> Result<(), Wrong> {
        for (pot, fill) in self.asked.pots.iter().zip(&mut self.fills) {
            if pot.is_sliding() {
                continue;
            }
            let window = pot.windows.at(from);
            if fill.window != window && fill.window.is_some() {
                fill.reset()?;
            }
            fill.window = window;
        }
        let held = self.asked.held_at(from);
        let active = self.hold(&held)?;
        let Some(first) = active.first() else { return Ok(()) };
        let used = self.grown(*first, (from, to))?;
        self.share_out(&active, from, used)?;
        Ok(())
    }

    /// Notes who holds; answers the places of the pots with grants, in order.
    fn hold(&mut self, held: &[(usize, &'a Granted)]) -> Result<Vec<usize>, QuantityTooPrecise> {
        let places: BTreeSet<usize> = held.iter().map(|(place, _)| *place).collect();
        for place in &places {
            let own = held.iter().filter(|(at, _)| at == place);
            let shares = own.filter_map(|(_, one)| Share::of(one).transpose());
            self.fills[*place].shares = shares.collect::<Result<_, _>>()?;
        }
        Ok(places.into_iter().collect())
    }

    /// What was used in a slice. Where spans do not add up it is by how much the window's figure grew.
    ///
    /// Of the most seats at once, 3 up to the 10th and 5 up to the 20th: 2 in the second slice.
    fn grown(&mut self, first: usize, (from, to): (Instant, Instant)) -> Result<Ratio, Wrong> {
        if self.usage.adds_up() {
            return Ok(self.usage.total((from, to), None)?);
        }
        let Some(window) = self.fills[first].window else { return Ok(Ratio::ZERO) };
        if self.counting != Some((first, window)) {
            (self.counting, self.counted) = (Some((first, window)), Ratio::ZERO);
        }
        let since = window.from.max(self.asked.begin);
        let now = self.usage.total((since, to), window.until)?;
        let grown = now.checked_sub(self.counted)?;
        self.counted = now;
        Ok(grown)
    }

    /// Each pot takes what it has room for; the rest, and overage so far, waits in the first.
    fn share_out(&mut self, active: &[usize], at: Instant, used: Ratio) -> Result<(), QuantityTooPrecise> {
        let first = active[0];
        let unlimited = active.iter().find(|place| self.fills[**place].is_unlimited());
        if let Some(place) = unlimited {
            return self.take(*place, at, used);
        }
        if !self.asked.pots[first].is_sliding() {
            // What waits goes first: it was used before.
            let (over, debt) = self.fills[first].lift_overage()?;
            let waits = over.checked_add(debt)?;
            let left = if used.signum() < 0 { waits } else { self.fill(active, at, waits)? };
            let debt = debt.min(left);
            self.fills[first].owe(debt)?;
            self.take(first, at, left.checked_sub(debt)?)?;
        }
        let left =
            if used.signum() < 0 { self.give_back(active, used)? } else { self.fill(active, at, used)? };
        self.take(first, at, left)
    }

    /// Fills pots that have room; answers what is left.
    fn fill(&mut self, active: &[usize], at: Instant, used: Ratio) -> Result<Ratio, QuantityTooPrecise> {
        let mut left = used;
        for place in active {
            let all = self.asked.pots[*place].is_sliding();
            let room = if all { left } else { self.fills[*place].rest()?.max(Ratio::ZERO) };
            let taken = left.min(room);
            self.take(*place, at, taken)?;
            left = left.checked_sub(taken)?;
        }
        Ok(left)
    }

    fn take(&mut self, place: usize, at: Instant, used: Ratio) -> Result<(), QuantityTooPrecise> {
        let fill = &mut self.fills[place];
        if self.asked.pots[place].is_sliding() {
            fill.slid.push((at, used));
        } else {
            fill.used = fill.used.checked_add(used)?;
        }
        Ok(())
    }

    /// A correction goes back to the overage, then to the pots that took last; answers what is still to be
    /// given back.
    fn give_back(&mut self, active: &[usize], mut left: Ratio) -> Result<Ratio, QuantityTooPrecise> {
        let first = &mut self.fills[active[0]];
        let over = first.rest()?.min(Ratio::ZERO).abs().min(first.used.max(Ratio::ZERO)).min(left.abs());
        first.used = first.used.checked_sub(over)?;
        left = left.checked_add(over)?;
        for place in active.iter().rev() {
            let fill = &mut self.fills[*place];
            let back = left.abs().min(fill.used.max(Ratio::ZERO));
            fill.used = fill.used.checked_sub(back)?;
            left = left.checked_add(back)?;
        }
        Ok(left)
    }

    /// How it stands at the moment asked.
    fn close(mut self) -> Result<Balance, Wrong> {
        let held = self.asked.held_at(self.asked.at);
        let places: BTreeSet<usize> = held.iter().map(|(place, _)| *place).collect();
        let (mut allowance, mut rolled) = (Some(Ratio::ZERO), Ratio::ZERO);
        let (mut used, mut remaining, mut overage) = (Ratio::ZERO, Ratio::ZERO, Ratio::ZERO);
        for place in &places {
            self.close_sliding(*place, places.first() == Some(place))?;
            let fill = &self.fills[*place];
            allowance = match (allowance, fill.allowance()?) {
                (Some(sum), Some(one)) => Some(sum.checked_add(one)?),
                _ => None,
            };
            rolled = rolled.checked_add(fill.rolled()?)?;
            used = used.checked_add(fill.used)?;
            let rest = fill.rest()?;
            remaining = remaining.checked_add(rest.max(Ratio::ZERO))?;
            overage = overage.checked_add(rest.min(Ratio::ZERO).abs())?;
        }
        let first = places.first().copied().unwrap_or_default();
        let pot = &self.asked.pots[first];
        let window = if pot.is_sliding() { pot.windows.at(self.asked.at) } else { self.fills[first].window };
        let allows = |(_, one): &(usize, &Granted)| {
            one.metered().is_some_and(|metered| metered.beyond == BeyondAllowance::Allow)
        };
        let quantity = |ratio: Ratio| Quantity::new(ratio);
        Ok(Balance {
            meter: self.asked.meter.key.clone(),
            unit: self.asked.meter.unit.clone(),
            allowance: allowance.map(quantity),
            rolled: quantity(rolled),
            used: quantity(used.max(Ratio::ZERO)),
            remaining: allowance.map(|_| quantity(remaining)),
            overage: quantity(if allowance.is_some() { overage } else { Ratio::ZERO }),
            window_from: window.map(|window| window.from),
            resets_at: window.and_then(|window| window.until),
            beyond: if held.iter().any(allows) { BeyondAllowance::Allow } else { BeyondAllowance::Block },
        })
    }

    /// What was used of a sliding pot in its window, which ends at the moment asked.
    fn close_sliding(&mut self, place: usize, first: bool) -> Result<(), Wrong> {
        let Windows::Sliding { micros } = self.asked.pots[place].windows else { return Ok(()) };
        let from = moved(self.asked.end, -micros);
        let used = if first && !self.usage.adds_up() {
            self.usage.total((from.max(self.asked.begin), self.asked.end), None)?
        } else {
            let within = self.fills[place].slid.iter().filter(|(at, _)| *at >= from);
            within.map(|(_, used)| *used).try_fold(Ratio::ZERO, |sum, used| sum.checked_add(used))?
        };
        self.fills[place].used = used;
        Ok(())
    }
}

impl Wrong {
    fn of(self, feature: &CatalogKey) -> EntitlementRefused {
        let feature = feature.clone();
        match self {
            Wrong::Measuring(source) => EntitlementRefused::Measuring { feature, source },
            Wrong::Inexact(source) => EntitlementRefused::Inexact { feature, source },
        }
    }
}

impl Pot<'_> {
    fn is_sliding(&self) -> bool {
        matches!(self.windows, Windows::Sliding { .. })
    }
}

impl From<MeasureRefused> for Wrong {
    fn from(refused: MeasureRefused) -> Wrong {
        Wrong::Measuring(refused)
    }
}

impl From<QuantityTooPrecise> for Wrong {
    fn from(refused: QuantityTooPrecise) -> Wrong {
        Wrong::Inexact(refused)
    }
}
