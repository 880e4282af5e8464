//! Which price would count an event of a moment: the metered cells of a subscription, due or not.
//! Knows lives and cells; must not know events or what was billed.

use calendar::Instant;

use crate::cells::{Cells, Window};
use crate::engine::UsageNeed;
use crate::facts::{AccountFacts, SubscriptionFacts};
use crate::line_discounts::LineDiscounts;
use crate::refused::BillRefused;
use crate::standing::Standing;
use crate::stretches::Course;

/// Every metered cell that begins by an instant: also what is not due yet, and what was settled long ago.
///
/// A price with a monthly cadence from 1 January, through 10 February: January and February.
///
/// # Errors
/// The first reason of [`BillRefused`] that holds for facts alone.
pub fn usage_cells(facts: &SubscriptionFacts, through: Instant) -> Result<Vec<UsageNeed>, BillRefused> {
    let course = Course::of(facts)?;
    let account = AccountFacts::alone(facts.clone());
    let window = Window { after: None, as_of: through };
    let mut discounts = LineDiscounts::of(&account, facts, &course.offs);
    let Cells { cells, .. } = Cells::of(&course, window, &Standing::of(&[], window), &mut discounts);
    Ok(cells.iter().filter_map(|cell| UsageNeed::of(&course, cell)).collect())
}
