//! What holds reservations: limits that people made, of usage and of money, and what plans grant of a feature of which no more may be used.
//!
//! Knows how each is named, and by what an event counts against it. Must not know slices, or what is free.

use std::collections::BTreeMap;
use std::sync::Arc;

use billing::limits::check_meter;
use billing::{LimitOn, TariffPrice, UsageLimit};
use calendar::{Instant, Period};
use ids::{CatalogKey, CustomerId, LimitId};
use money::{Decimal, Money};
use pricing::Meter;
use store::limits::{KeptLimit, SliceHolder, WindowKey};

use crate::entitlements::Known;
use crate::refusal::{Code, Refusal};

/// The start of the one window of what has one for all time.
const ALL_TIME: Instant = Instant::from_micros(0);

/// What holds a reservation, or leaves no room for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HeldBy {
    /// A limit that was made.
    Limit(UsageLimit),
    /// What plans grant of a feature.
    Allowance(Allowance),
}

/// What plans grant a customer of a feature of which no more may be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowance {
    /// Whose it is.
    pub customer: CustomerId,
    /// Of which feature.
    pub feature: CatalogKey,
    /// The meter that counts its use.
    pub meter: CatalogKey,
}

/// What holds reservations, as whoever reserves read it.
#[derive(Debug, Clone)]
pub(super) enum Holder {
    Limit(Box<KeptLimit>),
    Money(Box<Paying>),
    Allowance(Box<Granting>),
}

/// The versions of the facts of a customer and of who pays for it.
pub(super) type Facts = Vec<(CustomerId, i64)>;

/// A limit in money, with the prices by which usage of one customer that is to be reserved counts against it.
#[derive(Debug, Clone)]
pub(super) struct Paying {
    pub(super) kept: KeptLimit,
    /// By which facts these are its prices.
    pub(super) facts: Facts,
    pub(super) prices: Arc<[Arc<TariffPrice>]>,
}

/// What plans grant of a feature, by the facts of its customer.
#[derive(Debug, Clone)]
pub(super) struct Granting {
    pub(super) allowance: Allowance,
    /// The meter as the plan carries it.
    pub(super) meter: Arc<Meter>,
    pub(super) known: Arc<Known>,
}

/// By which facts a slice was leased: the limit's version, or those of the customer's facts and of its payer's.
pub(super) type Version = (i64, i64);

/// By what an event counts against a holder.
#[derive(Debug, Clone)]
pub(super) enum Counting {
    /// A meter as the catalog has it, of events with these values.
    Catalog { meter: CatalogKey, dimensions: BTreeMap<String, String> },
    /// A meter as a plan carries it.
    Plan(Arc<Meter>),
    /// What prices make of it.
    Prices(Arc<[Arc<TariffPrice>]>),
}

impl HeldBy {
    /// What people call it: the limit's name, or the feature.
    pub fn name(&self) -> &str {
        match self {
            HeldBy::Limit(limit) => &limit.name,
            HeldBy::Allowance(allowance) => allowance.feature.as_str(),
        }
    }

    /// Whether its amounts are money.
    pub fn is_in_money(&self) -> bool {
        matches!(self, HeldBy::Limit(limit) if limit.on.currency().is_some())
    }

    /// An amount of it as people write it.
    pub fn amount_text(&self, amount: Decimal) -> String {
        match self {
            HeldBy::Limit(limit) => limit_amount_text(limit, amount),
            HeldBy::Allowance(_) => amount.to_string(),
        }
    }

    /// When it begins anew, or what is granted changes, of what is held for events of some time around now; none where
    /// that never happens, as far as is known. That the prices of a limit in money change is no new beginning of it.
    pub fn starts_again(&self, span: Period) -> Option<Instant> {
        let end = match self {
            HeldBy::Limit(limit) => limit.window_at(span.start().max(limit.starts)).end(),
            HeldBy::Allowance(_) => span.end(),
        };
        Some(end).filter(|end| *end <= Instant::MAX)
    }
}

/// An amount of a limit as people write it.
///
/// Of 3.5 EUR `3.50`, of 3.5 calls `3.5`.
pub fn limit_amount_text(limit: &UsageLimit, amount: Decimal) -> String {
    match limit.on.currency() {
        Some(currency) => Money::written(amount, currency),
        None => amount.to_string(),
    }
}

impl Holder {
    pub(super) fn held_by(&self) -> HeldBy {
        match self {
            Holder::Limit(kept) => HeldBy::Limit(kept.limit.clone()),
            Holder::Money(paying) => HeldBy::Limit(paying.kept.limit.clone()),
            Holder::Allowance(granting) => HeldBy::Allowance(granting.allowance.clone()),
        }
    }

    /// The window of which slices are leased for what is reserved at an instant. What plans grant, and a limit in money,
    /// have one for all time: what is reserved before they begin anew, or before a grant changes, may be used after
    /// that and move what usage in the next window costs, so that it is held in all of them.
    pub(super) fn window_at(&self, at: Instant) -> WindowKey {
        match self {
            Holder::Limit(kept) => window_of(kept, at),
            Holder::Money(paying) => window_of(&paying.kept, at),
            Holder::Allowance(granting) => {
                let Allowance { customer, feature, .. } = &granting.allowance;
                let holder = SliceHolder::Allowance(*customer, feature.clone());
                WindowKey { holder, start: ALL_TIME }
            }
        }
    }

    pub(super) fn version(&self) -> Version {
        match self {
            Holder::Limit(kept) => (kept.version.into(), 0),
            Holder::Money(paying) => (paying.kept.version.into(), 0),
            Holder::Allowance(granting) => granting.known.facts_versions,
        }
    }

    pub(super) fn counting(&self) -> Counting {
        match self {
            Holder::Limit(kept) => Counting::of(kept),
            Holder::Money(paying) => Counting::Prices(Arc::clone(&paying.prices)),
            Holder::Allowance(granting) => Counting::Plan(Arc::clone(&granting.meter)),
        }
    }

    /// By which facts its prices are those that rate usage; of what has none, nothing.
    pub(super) fn facts(&self) -> &[(CustomerId, i64)] {
        match self {
            Holder::Money(paying) => &paying.facts,
            Holder::Limit(_) | Holder::Allowance(_) => &[],
        }
    }

    /// The id of a limit.
    pub(super) fn limit(&self) -> Option<LimitId> {
        match self {
            Holder::Limit(kept) => Some(kept.limit.id),
            Holder::Money(paying) => Some(paying.kept.limit.id),
            Holder::Allowance(_) => None,
        }
    }

    /// When a limit starts.
    pub(super) fn starts(&self) -> Option<Instant> {
        match self {
            Holder::Limit(kept) => Some(kept.limit.starts),
            Holder::Money(paying) => Some(paying.kept.limit.starts),
            Holder::Allowance(_) => None,
        }
    }

    /// What it is called in words.
    pub(super) fn words(&self) -> String {
        match self {
            Holder::Limit(kept) => format!("the limit {}", kept.limit.id),
            Holder::Money(paying) => format!("the limit {}", paying.kept.limit.id),
            Holder::Allowance(granting) => granting.allowance.words(),
        }
    }
}

/// The window of which slices of a limit are leased at an instant.
pub(super) fn window_of(kept: &KeptLimit, at: Instant) -> WindowKey {
    let start = match kept.limit.on.currency() {
        Some(_) => ALL_TIME,
        None => kept.limit.window_at(at).start(),
    };
    WindowKey { holder: SliceHolder::Limit(kept.limit.id), start }
}

impl Counting {
    fn of(kept: &KeptLimit) -> Counting {
        match &kept.limit.on {
            LimitOn::Usage { meter, dimensions } => {
                Counting::Catalog { meter: meter.clone(), dimensions: dimensions.clone() }
            }
            LimitOn::Spend { .. } | LimitOn::Credits { .. } => Counting::Prices(Arc::new([])),
        }
    }
}

impl Allowance {
    pub(super) fn words(&self) -> String {
        format!("the allowance of the feature {} of {}", self.feature, self.customer)
    }
}

impl Granting {
    /// Refuses a meter whose quantities do not add up event by event.
    pub(super) fn check(&self) -> Result<(), Refusal> {
        check_meter(&self.meter).map_err(|_| {
            let message = format!(
                "{} is counted by the meter {}, which neither counts events nor sums values, so what is left of it cannot \
                 be held; use it without a reservation",
                self.allowance.words(),
                self.allowance.meter
            );
            Refusal::new(Code::LimitRefused, message).about("usage")
        })
    }
}
