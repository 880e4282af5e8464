//! Pots: which grants of a metered feature share a window, in which order use takes from them, and how far
//! back one has to look.
//! Knows grants and windows; must not know quantities of use.

use std::collections::{BTreeMap, BTreeSet};

use calendar::{Alignment, Cadence, Grid, Instant, Zone};
use ids::{CatalogKey, SubscriptionId};
use pricing::{FeatureWindow, Meter};

use super::granted::{Granted, Ground, in_force};
use super::windows::{Windows, micros, moved};
use super::{EntitlementRefused, Entitlements, WINDOWS_BACK_MAX};

/// Which grants share a pot.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum PotKey {
    /// Those of one subscription.
    Period(SubscriptionId),
    /// Those of one zone and cadence.
    Calendar(Zone, Cadence),
    /// Those of one subscription and length in hours.
    Every(SubscriptionId, u32),
    /// Those of one length in hours.
    FirstUse(u32),
    /// All.
    Lifetime,
    /// All; the length of the oldest holds.
    Sliding,
}

/// Allowances with the same window.
pub(super) struct Pot<'a> {
    pub key: PotKey,
    /// Those that a first use opens are known only with the events.
    pub windows: Windows<'a>,
    /// From when on first uses open windows, if they do, and for how long.
    pub opens: Option<(Instant, i64)>,
}

/// A metered feature at a moment: its pots and the span of time to look at.
pub(super) struct Asked<'a> {
    pub feature: &'a CatalogKey,
    pub meter: &'a Meter,
    pub zone: &'a Zone,
    /// Every span of the feature, the oldest source first.
    pub all: &'a [Granted],
    pub grounds: &'a BTreeMap<SubscriptionId, Ground>,
    /// In the order in which use takes from them.
    pub pots: Vec<Pot<'a>>,
    pub at: Instant,
    /// The moment itself belongs to the time looked at.
    pub end: Instant,
    pub begin: Instant,
}

/// What is asked about a feature, if what holds of it at that moment is metered.
pub(super) fn asked<'a>(
    entitlements: &'a Entitlements,
    feature: &CatalogKey,
    at: Instant,
) -> Result<Option<Asked<'a>>, EntitlementRefused> {
    let Some((feature, all)) = entitlements.granted.get_key_value(feature) else { return Ok(None) };
    let held = in_force(all, at);
    let Some((oldest, metered)) = held.iter().find_map(|one| Some((*one, one.metered()?))) else {
        return Ok(None);
    };
    let meter = oldest.plan.meters.get(&metered.meter).ok_or_else(|| EntitlementRefused::MeterMissing {
        feature: feature.clone(),
        plan: oldest.plan.plan.clone(),
        meter: metered.meter.clone(),
    })?;
    let mut asked = Asked {
        feature,
        meter,
        zone: &entitlements.grounds[&oldest.subscription].zone,
        all,
        grounds: &entitlements.grounds,
        pots: Vec::new(),
        at,
        end: moved(at, 1),
        begin: at,
    };
    asked.lay_pots()?;
    asked.begin = asked.begin_of();
    for pot in &mut asked.pots {
        if let Some((from, _)) = &mut pot.opens {
            *from = (*from).max(asked.begin);
        }
    }
    Ok(Some(asked))
}

impl PotKey {
    /// Which pot a grant fills.
    fn of(window: FeatureWindow, one: &Granted, zone: &Zone) -> PotKey {
        match window {
            FeatureWindow::Period => PotKey::Period(one.subscription),
            FeatureWindow::Calendar(cadence) => PotKey::Calendar(zone.clone(), cadence),
            FeatureWindow::Every { hours } => PotKey::Every(one.subscription, hours),
            FeatureWindow::FirstUse { hours } => PotKey::FirstUse(hours),
            FeatureWindow::Lifetime => PotKey::Lifetime,
            FeatureWindow::Sliding { .. } => PotKey::Sliding,
        }
    }

    /// What is lost soonest is used first.
    fn rank(&self) -> u8 {
        match self {
            PotKey::Period(_) | PotKey::Calendar(..) | PotKey::Every(..) | PotKey::FirstUse(_) => 0,
            PotKey::Lifetime => 1,
            PotKey::Sliding => 2,
        }
    }
}

impl<'a> Asked<'a> {
    /// The window of a grant that counts by the meter asked about.
    fn window_of(&self, one: &Granted) -> Option<FeatureWindow> {
        one.metered().filter(|metered| metered.meter == self.meter.key).map(|metered| metered.window)
    }

    fn lay_pots(&mut self) -> Result<(), EntitlementRefused> {
        for one in self.all.iter().filter(|one| one.from <= self.at) {
            let Some(window) = self.window_of(one) else { continue };
            let key = PotKey::of(window, one, &self.grounds[&one.subscription].zone);
            if self.pots.iter().all(|pot| pot.key != key) {
                let pot = self.pot(key, window, one)?;
                self.pots.push(pot);
            }
        }
        // A stable sort: of each rank the oldest first.
        self.pots.sort_by_key(|pot| pot.key.rank());
        Ok(())
    }

    fn pot(&self, key: PotKey, window: FeatureWindow, one: &Granted) -> Result<Pot<'a>, EntitlementRefused> {
        let ground = &self.grounds[&one.subscription];
        let mut opens = None;
        let windows = match window {
            FeatureWindow::Period => Windows::Periods(&ground.periods),
            FeatureWindow::Calendar(cadence) => {
                let grid = Grid::aligned(Alignment::Calendar, one.from, cadence, ground.zone.clone());
                let feature = || self.feature.clone();
                Windows::Calendar(
                    grid.map_err(|source| EntitlementRefused::Alignment { feature: feature(), source })?,
                )
            }
            FeatureWindow::Every { hours } => Windows::Every { anchor: one.since, micros: micros(hours) },
            FeatureWindow::FirstUse { hours } => {
                opens = Some((one.since, micros(hours)));
                Windows::Opened(Vec::new())
            }
            FeatureWindow::Lifetime => Windows::Lifetime { from: one.since },
            FeatureWindow::Sliding { hours } => Windows::Sliding { micros: micros(hours) },
        };
        Ok(Pot { key, windows, opens })
    }

    /// The grants that hold at an instant, each with the place of its pot.
    pub fn held_at(&self, at: Instant) -> Vec<(usize, &'a Granted)> {
        let held = in_force(self.all, at).into_iter();
        held.filter_map(|one| Some((self.place_of(one)?, one))).collect()
    }

    /// The place of a grant's pot, if it counts by the meter asked about.
    fn place_of(&self, one: &Granted) -> Option<usize> {
        let key = PotKey::of(self.window_of(one)?, one, &self.grounds[&one.subscription].zone);
        self.pots.iter().position(|pot| pot.key == key)
    }

    /// How far back one has to look: to the start of the window where nothing is carried into it; else some
    /// windows back, and to the first grant of what holds for a lifetime.
    fn begin_of(&self) -> Instant {
        let counted = self.all.iter().filter(|one| one.from <= self.at && self.window_of(one).is_some());
        let first = counted.clone().map(|one| one.from).min().unwrap_or(self.at);
        let mut grants = counted.filter_map(Granted::metered);
        let carries = grants.any(|grant| grant.rollover.is_some() || grant.preserve_overage);
        let mut begin = self.at;
        let mut places = BTreeSet::new();
        loop {
            // A pot that held in the time looked at took part, so its own past counts too.
            let known = places.len();
            places.extend(
                self.all
                    .iter()
                    .filter(|one| one.reaches(begin, self.at))
                    .filter_map(|one| self.place_of(one)),
            );
            if places.len() == known {
                return begin.max(first);
            }
            let back = match (carries, places.len()) {
                (true, _) => WINDOWS_BACK_MAX,
                (false, 1) => 0,
                (false, _) => 1,
            };
            let begins = places.iter().map(|place| self.pots[*place].begin(self.at, back));
            begin = begins.min().unwrap_or(begin).min(begin);
        }
    }
}

impl Pot<'_> {
    /// The start of the window so many windows before the one at an instant.
    fn begin(&self, at: Instant, back: u32) -> Instant {
        if let Some((since, micros)) = self.opens {
            // A cut that stays where it is for long: where a window opens depends on all before it.
            let span = micros.saturating_mul(i64::from(WINDOWS_BACK_MAX));
            let spans = (at.as_micros() - since.as_micros()).div_euclid(span);
            return moved(since, (spans - 1).max(0).saturating_mul(span));
        }
        let Some(mut window) = self.windows.at(at) else { return at };
        for _ in 0..back {
            let Some(before) = self.windows.before(window) else { break };
            window = before;
        }
        window.from
    }
}
