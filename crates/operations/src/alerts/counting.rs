//! What an alert looks at of a customer, and how much that comes to: what was used, spent or is left.
//!
//! What was used is kept in memory and brought up to date by the events that came since; what was spent or is left is
//! computed anew from what is not billed. Knows whose events count. Must not know thresholds.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use billing::LimitReach;
use billing::alerts::{Alert, AlertOf, AlertOn, AlertWindows, AmountOf};
use calendar::{Instant, Period};
use ids::{AlertId, CustomerId, EnvironmentId};
use money::{Currency, Decimal};
use store::{Fault, Queries, limits as kept_limits};
use usage::Position;

use crate::Operations;
use crate::limits::used::{Counted, UpTo, Used};
use crate::refusal::{Code, Failed, Refusal};
use crate::spending::SpendOf;

/// Of how many windows what was used is kept in memory; beyond that earlier windows go, and further ones are read anew
/// each time.
const WINDOWS_KEPT_MAX: usize = 10_000;
/// What was spent that grows by time alone is looked at again after this part of its window: one in so many,
const LOOKS_PER_WINDOW: i64 = 100;
/// and after a minute at the earliest and a day at the latest, in microseconds.
const GROWS_MICROS: (i64, i64) = (60_000_000, 86_400_000_000);

/// What was used of an alert's windows, as far as it was looked at here.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    windows: Arc<Mutex<BTreeMap<(Of, Instant), Used>>>,
}

/// Which alert, of whose usage.
pub(super) type Of = (EnvironmentId, AlertId, CustomerId);

/// What an alert looks at of a customer.
pub(super) struct Counts {
    /// In which windows.
    pub windows: AlertWindows,
    /// Of how much percentages are.
    pub base: Option<Decimal>,
    what: What,
}

enum What {
    Usage(Box<Counted>),
    Spend(SpendOf),
    Credits(CustomerId, Currency),
}

/// How much it comes to, and when that may be another though nothing moves.
pub(super) struct Amount {
    pub amount: Decimal,
    pub again: Option<Instant>,
}

/// What an alert looks at of a customer, as the facts stand; none where its limit or its meter is gone, or its meter
/// does not add up any more.
pub(super) fn counts(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (alert, customer): (&Alert, CustomerId),
) -> Result<Option<Counts>, Fault> {
    let limit = match &alert.on {
        AlertOn::Limit(id) => kept_limits::limit(queries, environment, *id)?.map(|kept| kept.limit),
        AlertOn::Usage { .. } | AlertOn::Spend { .. } | AlertOn::Credits { .. } => None,
    };
    let what = match &alert.on {
        AlertOn::Spend { currency, meter, .. } => {
            let subscription = match &alert.of {
                AlertOf::Customer(_, LimitReach::Subscription(id)) => Some(*id),
                AlertOf::Customer(..) | AlertOf::EveryCustomer => None,
            };
            What::Spend(SpendOf { customer, subscription, currency: *currency, meter: meter.clone() })
        }
        AlertOn::Credits { currency } => What::Credits(customer, *currency),
        AlertOn::Usage { .. } | AlertOn::Limit(_) => {
            let Some(of) = alert.counted(customer, limit.as_ref()) else { return Ok(None) };
            match SpendOf::limit(&of) {
                Some(spend_of) => What::Spend(spend_of),
                None => match Counted::read(queries, environment, &of)? {
                    Ok(counted) => What::Usage(Box::new(counted)),
                    Err(_) => return Ok(None),
                },
            }
        }
    };
    let windows = alert.windows(limit.as_ref());
    Ok(windows.map(|windows| Counts { windows, base: limit.map(|limit| limit.amount), what }))
}

impl Counts {
    /// Whether events of some types are looked at.
    pub fn looks_at(&self, types: &BTreeSet<Arc<str>>) -> bool {
        match &self.what {
            What::Usage(counted) => types.contains(counted.event_type()),
            What::Spend(_) | What::Credits(..) => true,
        }
    }

    /// What it comes to is, where that is money.
    pub fn amount(&self) -> Option<AmountOf> {
        match &self.what {
            What::Usage(_) => None,
            What::Spend(of) => Some(AmountOf::Spend(of.currency)),
            What::Credits(_, currency) => Some(AmountOf::Credits(*currency)),
        }
    }

    /// Whether an event moves what a later window comes to: through the tiers of a service period that both meet.
    pub fn moves_later_windows(&self) -> bool {
        matches!(self.what, What::Spend(_))
    }

    /// Whether usage dated ahead counts only once its time has come.
    pub fn waits_for_usage(&self) -> bool {
        matches!(self.what, What::Credits(..))
    }

    /// What one of it is called, if it is a meter's and that says so.
    pub fn unit(&self) -> Option<&str> {
        match &self.what {
            What::Usage(counted) => counted.unit(),
            What::Spend(_) | What::Credits(..) => None,
        }
    }
}

impl Operations {
    /// What a window of an alert comes to, from the events up to a position. None of credits where there never were
    /// any.
    pub(super) fn amount_of(
        &self,
        of: Of,
        counts: &Counts,
        (window, now, position): (Period, Instant, Position),
    ) -> Result<Option<Amount>, Failed> {
        let environment = of.0;
        match &counts.what {
            What::Usage(counted) => {
                let used = self.counted_for(of, counted, (window, position))?;
                Ok(Some(Amount { amount: used, again: None }))
            }
            What::Spend(spend_of) => {
                let spent = self.spend(environment, spend_of, (window, now, position))?;
                let grows = spent.grows_by_time && window.contains(now);
                let again = if grows { grown_by(window, now) } else { None };
                let again = again.into_iter().chain(spent.next_period).min();
                Ok(Some(Amount { amount: spent.amount.to_decimal(), again }))
            }
            What::Credits(customer, currency) => {
                let left = self.credits_left(environment, (*customer, *currency), (now, position))?;
                Ok(left.map(|left| Amount { amount: left.amount.to_decimal(), again: left.next }))
            }
        }
    }

    /// What was used in a window up to a position.
    fn counted_for(
        &self,
        of: Of,
        counted: &Counted,
        (window, position): (Period, Position),
    ) -> Result<Decimal, Failed> {
        let place = (of, window.start());
        let up_to = UpTo { plane: &*self.plane, environment: of.0, position };
        let mut used = self.alerts.known(&place);
        let sum = Used::bring_up(&mut used, counted.clone(), window, up_to).map_err(of_alert)?;
        if let Some(used) = used {
            self.alerts.keep(place, used);
        }
        Ok(sum)
    }
}

/// When what grows by time alone is looked at again: at instants of the window's own, so that looks for whatever reason
/// come to the same next one.
fn grown_by(window: Period, now: Instant) -> Option<Instant> {
    let (least, most) = GROWS_MICROS;
    let step = (window.length_micros() / LOOKS_PER_WINDOW).clamp(least, most);
    let passed = now.as_micros().saturating_sub(window.start().as_micros()) / step;
    window.start().checked_add_micros(passed.saturating_add(1).saturating_mul(step))
}

/// What cannot be counted of a limit cannot be counted of an alert either.
fn of_alert(failed: Failed) -> Failed {
    match failed {
        Failed::Refused(refusal) if refusal.code == Code::LimitRefused => {
            Failed::Refused(Refusal { code: Code::AlertRefused, ..refusal })
        }
        other => other,
    }
}

impl Kept {
    fn known(&self, place: &(Of, Instant)) -> Option<Used> {
        // What a panic left behind is whole: each entry is put there at once.
        self.windows.lock().unwrap_or_else(PoisonError::into_inner).get(place).cloned()
    }

    /// Keeps what was used, unless what is known goes further: others ask beside the look.
    fn keep(&self, place: (Of, Instant), used: Used) {
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = windows.get_mut(&place) {
            if known.up_to() <= used.up_to() {
                *known = used;
            }
            return;
        }
        if windows.len() >= WINDOWS_KEPT_MAX {
            // Looks go round: to let go of what is to be looked at next would keep nothing of any use.
            windows.retain(|(_, start), _| *start >= place.1);
        }
        if windows.len() < WINDOWS_KEPT_MAX {
            windows.insert(place, used);
        }
    }
}
