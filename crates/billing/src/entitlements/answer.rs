//! The answer: whether a feature may be used, and why, as a sentence.
//! Knows grants and balances; must not know how they came about.

use calendar::Instant;
use ids::{CatalogKey, SubscriptionId};
use pricing::BeyondAllowance;

use super::granted::Granted;
use super::{Balance, EntitlementAnswer, EntitlementValue};
use crate::facts::{Off, OffKind};

/// Puts an answer together.
pub(super) fn of(
    feature: &CatalogKey,
    at: Instant,
    (held, value): (Vec<&Granted>, Option<EntitlementValue>),
    held_back: &[(SubscriptionId, Off)],
) -> EntitlementAnswer {
    let by = held.iter().map(|one| one.plan.plan.to_string()).collect::<Vec<_>>().join(", ");
    let (access, because) = match &value {
        None if held_back.is_empty() => (false, format!("no subscription of the customer grants it at {at}")),
        None => {
            let off: Vec<String> = held_back.iter().map(|(id, off)| off_in_words(*id, off)).collect();
            (false, off.join("; "))
        }
        Some(EntitlementValue::Boolean(true)) => (true, format!("granted by {by}")),
        Some(EntitlementValue::Boolean(false)) => (false, format!("switched off by {by}")),
        Some(EntitlementValue::Static(value)) => (true, format!("{by} says {value:?}")),
        Some(EntitlementValue::Metered(balance)) => (balance.access(), in_words(balance)),
    };
    let granted = held.into_iter().cloned().collect();
    EntitlementAnswer { feature: feature.clone(), at, access, value, granted, because }
}

/// `subscription sub_… is paused since 2026-03-01T00:00:00Z`
fn off_in_words(subscription: SubscriptionId, off: &Off) -> String {
    let (word, trial) = match off.kind {
        OffKind::Cancelled => ("cancelled", ", when its trial ended without a payment method"),
        OffKind::Paused(_) => ("paused", ", as its trial ended and no payment method is on file"),
    };
    let why = if off.by_trial { trial } else { "" };
    format!("subscription {subscription} is {word} since {}{why}", off.from)
}

impl Balance {
    /// Whether more may be used.
    pub fn access(&self) -> bool {
        let left = self.remaining.is_none_or(|left| !left.is_zero() && !left.is_negative());
        left || self.beyond == BeyondAllowance::Allow
    }
}

/// `120 of 1000 calls are used since 2026-03-01T00:00:00Z; 880 are left until 2026-04-01T00:00:00Z`
fn in_words(balance: &Balance) -> String {
    let unit = balance.unit.as_deref().unwrap_or("units");
    let since = balance.window_from.map(|from| format!(" since {from}")).unwrap_or_default();
    let until = balance.resets_at.map(|until| format!(" until {until}")).unwrap_or_default();
    let Some((allowance, left)) = balance.allowance.zip(balance.remaining) else {
        return format!("{} {unit} are used{since}; there is no limit", balance.used);
    };
    let rolled = match balance.rolled.is_zero() {
        true => String::new(),
        false if balance.rolled.is_negative() => {
            format!(" less {} of overage from before", (-balance.rolled.ratio()))
        }
        false => format!(" and {} carried over", balance.rolled),
    };
    let used = format!("{} of {allowance}{rolled} {unit} are used{since}", balance.used);
    if !left.is_zero() {
        return format!("{used}; {left} are left{until}");
    }
    let beyond = match balance.overage.is_zero() {
        true => "none are left".to_owned(),
        false => format!("{} are beyond it", balance.overage),
    };
    match balance.beyond {
        BeyondAllowance::Allow => format!("{used}; {beyond}, and more may be used"),
        BeyondAllowance::Block => format!("{used}; {beyond}, and no more may be used{until}"),
    }
}
