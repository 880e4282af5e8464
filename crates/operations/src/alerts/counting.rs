//! What was used of what an alert looks at, kept in memory and brought up to date by the events that came since.
//!
//! Knows whose events count. Must not know thresholds.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use billing::UsageLimit;
use billing::alerts::{Alert, AlertOn};
use calendar::{Instant, Period};
use ids::{AlertId, CustomerId, EnvironmentId};
use money::Decimal;
use store::{Fault, Queries, limits as kept_limits};
use usage::Position;

use crate::Operations;
use crate::limits::used::{Counted, UpTo, Used};
use crate::refusal::Failed;

/// Of how many windows what was used is kept in memory; beyond that earlier windows go, and further ones are read anew
/// each time.
const WINDOWS_KEPT_MAX: usize = 10_000;

/// What was used of an alert's windows, as far as it was looked at here.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    windows: Arc<Mutex<BTreeMap<(Of, Instant), Used>>>,
}

/// Which alert, of whose usage.
pub(super) type Of = (EnvironmentId, AlertId, CustomerId);

/// What an alert counts of a customer's usage.
pub(super) struct Counts {
    /// What is counted in which windows, said as a limit says it.
    pub of: UsageLimit,
    /// Of how much percentages are.
    pub base: Option<Decimal>,
    counted: Counted,
}

/// What an alert counts of a customer's usage, as the facts stand; none where its limit or its meter is gone, or its
/// meter does not add up any more.
pub(super) fn counts(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (alert, customer): (&Alert, CustomerId),
) -> Result<Option<Counts>, Fault> {
    let limit = match &alert.on {
        AlertOn::Limit(id) => kept_limits::limit(queries, environment, *id)?.map(|kept| kept.limit),
        AlertOn::Usage { .. } => None,
    };
    let Some(of) = alert.counted(customer, limit.as_ref()) else { return Ok(None) };
    let counted = Counted::read(queries, environment, &of)?;
    Ok(counted.ok().map(|counted| Counts { of, base: limit.map(|limit| limit.amount), counted }))
}

impl Counts {
    /// The type of the events that count.
    pub fn event_type(&self) -> &str {
        self.counted.event_type()
    }
}

impl Operations {
    /// What was used in a window up to a position.
    pub(super) fn counted_for(
        &self,
        of: Of,
        counts: Counts,
        (window, position): (Period, Position),
    ) -> Result<Decimal, Failed> {
        let place = (of, window.start());
        let up_to = UpTo { plane: &*self.plane, environment: of.0, position };
        let mut used = self.alerts.take(&place);
        let sum = Used::bring_up(&mut used, counts.counted, window, up_to)?;
        if let Some(used) = used {
            self.alerts.keep(place, used);
        }
        Ok(sum)
    }
}

impl Kept {
    fn take(&self, place: &(Of, Instant)) -> Option<Used> {
        // What a panic left behind is whole: each entry is put there at once.
        self.windows.lock().unwrap_or_else(PoisonError::into_inner).remove(place)
    }

    fn keep(&self, place: (Of, Instant), used: Used) {
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        if windows.len() >= WINDOWS_KEPT_MAX {
            // Looks go round: to let go of what is to be looked at next would keep nothing of any use.
            windows.retain(|(_, start), _| *start >= place.1);
        }
        if windows.len() < WINDOWS_KEPT_MAX {
            windows.insert(place, used);
        }
    }
}
