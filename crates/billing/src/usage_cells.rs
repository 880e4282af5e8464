//! Which price would count an event of a moment: the metered cells of a subscription, due or not.
//! Knows lives and cells; must not know events or what was billed.

use calendar::Instant;

use crate::cells::{Cells, Window};
use crate::engine::{CellKey, UsageNeed};
use crate::facts::SubscriptionFacts;
use crate::metered::meter_of;
use crate::pending::Priced;
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
    let window = Window { after: None, as_of: through };
    let Cells { cells, .. } = Cells::of(&course, window, &Standing::of(&[], window));
    let need = |cell: &crate::cells::Cell| {
        let priced = Priced::of(&course.lives[cell.life]);
        let meter = meter_of(&priced)?;
        Some(UsageNeed {
            cell: CellKey { price: priced.reference(), service_start: cell.service.start() },
            meter: meter.key.clone(),
            full: cell.full,
            service: cell.service,
            history: meter.needs_history(),
        })
    };
    Ok(cells.iter().filter_map(need).collect())
}
