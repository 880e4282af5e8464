//! Room: what of a metered feature may still be reserved, where no more than its allowance may be used.
//! Knows grants and pots; must not know who reserves, or where that is kept.

use calendar::{Instant, Period};
use ids::CatalogKey;
use money::{Quantity, Ratio};
use pricing::{Beginnings, BeyondAllowance, FeatureValue, Meter, UsageEvent};

use super::granted::{Granted, in_force};
use super::pots::{Asked, asked};
use super::windows::{Windows, moved};
use super::{EntitlementRefused, Entitlements, balance};
use crate::facts::OffKind;

/// A metered feature of which no more than its allowance may be used at a moment.
#[derive(Debug, Clone, Copy)]
pub struct Blocking<'a> {
    /// Which feature.
    pub feature: &'a CatalogKey,
    /// The meter that counts it, as its plan carries it.
    pub meter: &'a Meter,
}

/// What of a metered feature may still be reserved at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Room {
    /// What is granted in the windows that run, with what was carried over; nothing in a pause.
    pub granted: Quantity,
    /// What is left of it, less what is dated after the moment; never below zero.
    pub left: Quantity,
    /// What was used beyond it.
    pub overage: Quantity,
    /// For events of which time that holds: from the last begin or end of a window or a grant up to the next one, as
    /// far as facts are known.
    pub span: Period,
    /// Whether within the span nothing but new use changes what is left.
    pub is_steady: bool,
}

impl Entitlements {
    /// The metered features of which no more than is granted may be used at a moment, by key; those of a subscription
    /// that is paused too, of which nothing is granted. A feature that a grant leaves open beyond its allowance, or
    /// that is unlimited, is none of them.
    ///
    /// # Errors
    /// [`EntitlementRefused::MeterMissing`].
    pub fn blocking(&self, at: Instant) -> Result<Vec<Blocking<'_>>, EntitlementRefused> {
        let mut found = Vec::new();
        for (feature, all) in &self.granted {
            let held = in_force(all, at);
            let held = if held.is_empty() { self.paused(feature, all, at) } else { held };
            let Some((oldest, metered)) = held.iter().find_map(|one| Some((*one, one.metered()?))) else {
                continue;
            };
            let same = held.iter().filter_map(|one| one.metered()).filter(|one| one.meter == metered.meter);
            let blocks = |one: &pricing::MeteredFeature| {
                one.beyond == BeyondAllowance::Block && one.allowance.is_some()
            };
            if !same.into_iter().all(blocks) {
                continue;
            }
            let meter =
                oldest.plan.meters.get(&metered.meter).ok_or_else(|| EntitlementRefused::MeterMissing {
                    feature: feature.clone(),
                    plan: oldest.plan.plan.clone(),
                    meter: metered.meter.clone(),
                })?;
            found.push(Blocking { feature, meter });
        }
        Ok(found)
    }

    /// What subscriptions that are paused at a moment granted last of a feature that nothing else grants.
    fn paused<'a>(&self, feature: &CatalogKey, all: &'a [Granted], at: Instant) -> Vec<&'a Granted> {
        let off = self.held_back(feature, at).into_iter();
        let off = off.filter(|(_, off)| matches!(off.kind, OffKind::Paused(_)));
        let last = off.filter_map(|(id, _)| {
            let is_metered = |one: &&Granted| matches!(one.grant().value, FeatureValue::Metered(_));
            all.iter().filter(|one| one.subscription == id && one.from <= at).rfind(is_metered)
        });
        last.collect()
    }

    /// What of a feature that blocks may still be reserved at a moment, from the events that `need` asks for and those
    /// after them. The meter counts or sums.
    ///
    /// 1000 calls a month, of which 120 are used: 880, for events of this month.
    ///
    /// # Errors
    /// The first reason of [`EntitlementRefused`] that holds.
    pub fn room<'e>(
        &self,
        feature: &CatalogKey,
        at: Instant,
        (events, begins): (impl IntoIterator<Item = &'e UsageEvent>, &Beginnings),
    ) -> Result<Room, EntitlementRefused> {
        match asked(self, feature, at)? {
            Some(asked) => balance::room(asked, (events.into_iter().collect(), begins)),
            None => Ok(Room {
                granted: Quantity::ZERO,
                left: Quantity::ZERO,
                overage: Quantity::ZERO,
                span: Period::new(at, Instant::NEVER).unwrap_or_else(|_| moment(at)),
                is_steady: false,
            }),
        }
    }
}

impl Asked<'_> {
    /// The time around the moment asked in which neither a grant nor a window begins or ends, as far as is known; and
    /// whether what was used slides out of it, or a first use opens a window.
    pub fn span(&self) -> (Period, bool) {
        let (mut from, mut until, mut is_steady) = (Instant::MIN, Instant::NEVER, true);
        for (place, _) in self.held_at(self.at) {
            let pot = &self.pots[place];
            let window = match pot.windows {
                Windows::Sliding { .. } => None,
                _ => pot.windows.at(self.at),
            };
            is_steady &= window.is_some();
            from = from.max(window.map_or(self.at, |window| window.from));
            // A first use may open a window at once, and another one when that is over.
            let opened = pot.opens.filter(|_| window.is_none()).map(|(_, micros)| moved(self.at, micros));
            let ends = [window.and_then(|window| window.until), opened];
            until = ends.into_iter().flatten().fold(until, Instant::min);
        }
        let edges = self.all.iter().flat_map(|one| [Some(one.from), one.until]).flatten();
        for edge in edges {
            match edge <= self.at {
                true => from = from.max(edge),
                false => until = until.min(edge),
            }
        }
        (Period::new(from, until).unwrap_or_else(|_| moment(self.at)), is_steady)
    }
}

fn moment(at: Instant) -> Period {
    Period::new(at, moved(at, 1)).expect("an instant comes before the next")
}

/// What is left, less what is used after the moment.
pub(super) fn less(left: Quantity, later: Ratio) -> Result<Quantity, money::QuantityTooPrecise> {
    let left = left.ratio().checked_sub(later.max(Ratio::ZERO))?;
    Ok(Quantity::new(left.max(Ratio::ZERO)))
}
