//! Periods: on which grid a price runs, and where the running period or phase ends.
//! Knows stretches, anchors and alignments; must not know counts, amounts, or what was billed.

use calendar::{Alignment, Cadence, Grid, Instant};
use pricing::Price;

use crate::anchors::{AskedGrid, first_boundary_from};
use crate::facts::Change;
use crate::refused::BillRefused;
use crate::stretches::{Course, Stretch};

impl<'f> Course<'f> {
    /// The grid of a stretch's leading cadence, which "period end" speaks of.
    pub fn leading_grid(&mut self, stretch: usize) -> Result<Option<Grid>, BillRefused> {
        let stretch = self.stretches[stretch].clone();
        // Time-based prices lead; a usage price only leads where there are none.
        let longest = |metered: bool| {
            let prices = stretch.prices().filter(|price| price.is_metered() == metered);
            let recurring = prices.filter(|price| price.cadence.is_some());
            // Of equally long ones the plan's first leads.
            recurring.reduce(|leading, price| match by_length(price.cadence, leading.cadence) {
                std::cmp::Ordering::Greater => price,
                _ => leading,
            })
        };
        let Some(price) = longest(false).or_else(|| longest(true)) else { return Ok(None) };
        let grid = self.grid_of(&stretch, price)?;
        Ok(grid.map(|index| self.grids.get(index).clone()))
    }

    /// The next boundary of the leading cadence at or after the instant, in whatever runs then; a phase's edge
    /// is one too. Where nothing recurs, the instant itself.
    pub(crate) fn period_end_from(&mut self, at: Instant) -> Result<Instant, BillRefused> {
        let Some(mut index) = self.stretch_before(at) else { return Ok(at) };
        let mut from = at;
        loop {
            let boundary = self.leading_grid(index)?.map(|grid| first_boundary_from(&grid, from));
            let Stretch { until, left, .. } = self.stretches[index];
            let phase_ends = left.is_none() || self.phase_end(index) == until;
            let Some(until) = until else { return Ok(boundary.unwrap_or(at)) };
            if let Some(boundary) = boundary.filter(|boundary| *boundary <= until) {
                return Ok(boundary);
            }
            index += 1;
            if phase_ends || index == self.stretches.len() {
                return Ok(until.max(at));
            }
            from = from.max(until);
        }
    }

    /// Where the phase that runs at an instant ends by itself.
    pub(crate) fn phase_end_at(&self, at: Instant) -> Option<Instant> {
        self.phase_end(self.stretch_at(at)?)
    }

    /// Where the phase that runs up to an instant ends by itself, there or later.
    pub(crate) fn phase_end_by(&self, at: Instant) -> Option<Instant> {
        let index = self.stretches.partition_point(|stretch| stretch.from < at).checked_sub(1)?;
        self.phase_end(index).filter(|end| *end >= at)
    }

    pub(crate) fn phase_end(&self, index: usize) -> Option<Instant> {
        let stretch = &self.stretches[index];
        stretch.phase?;
        let spans = self.phases_of(stretch.plan, stretch.phases_from, stretch.from);
        spans.first().and_then(|span| span.until)
    }

    /// The grid of a price within a stretch.
    pub fn grid_of(&mut self, stretch: &Stretch<'f>, price: &Price) -> Result<Option<usize>, BillRefused> {
        let Some(cadence) = price.cadence else { return Ok(None) };
        let by_days = price.proration.share_by != calendar::ShareBy::Seconds;
        self.place_grid(stretch, (price, cadence), by_days).map(Some)
    }

    pub(crate) fn place_grid(
        &mut self,
        stretch: &Stretch<'f>,
        (price, cadence): (&Price, Cadence),
        by_days: bool,
    ) -> Result<usize, BillRefused> {
        let chosen = self.facts.timeline.facts().first().and_then(|fact| match fact.change {
            Change::Start { alignment, .. } => alignment,
            _ => None,
        });
        let alignment = if stretch.anchors.moved {
            Alignment::Anniversary
        } else {
            chosen.unwrap_or(stretch.plan.alignment)
        };
        // Grids that do not follow an anchor are the same in every stretch.
        let from = self.facts.timeline.start().unwrap_or(stretch.from);
        let anchor = match alignment {
            Alignment::Anniversary => stretch.anchors.of(cadence).unwrap_or(stretch.from),
            Alignment::Calendar | Alignment::Explicit(_) => from,
        };
        let asked = AskedGrid { alignment, anchor, from, cadence, by_days };
        let place = self.grids.place(&asked, &self.facts.zone);
        place.map_err(|source| BillRefused::Alignment { price: price.key.clone(), source })
    }
}

fn by_length(left: Option<Cadence>, right: Option<Cadence>) -> std::cmp::Ordering {
    let times = |cadence: Option<Cadence>| cadence.map_or((i128::MAX, 1), Cadence::per_year);
    let ((left_times, left_years), (right_times, right_years)) = (times(left), times(right));
    (right_times * left_years).cmp(&(left_times * right_years))
}
