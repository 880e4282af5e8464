//! Why an alert does not hold together, and the place of that in it.
//! Knows the bounds of alerts; must not know what is checked, or when.

use ids::CatalogKey;

use crate::alerts::{ALERT_PERCENT_DIGITS_MAX, ALERT_PERCENT_MAX, THRESHOLDS_PER_ALERT_MAX};
use crate::limits::{LIMIT_AMOUNT_MAX, LIMIT_DIMENSIONS_MAX};

/// Why an alert does not hold together, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AlertRefused {
    /// There is nothing to tell.
    #[error("the alert has no thresholds, so it would never tell anything; write at least one")]
    NoThresholds,
    /// Too many of them.
    #[error("the alert has {found} thresholds, and {THRESHOLDS_PER_ALERT_MAX} are the most; drop some")]
    TooManyThresholds {
        /// How many.
        found: usize,
    },
    /// One that nothing reaches, or that is reached by nothing.
    #[error(
        "the threshold {threshold} is none: write a value above 0 (0 for what is left of credits) up to {LIMIT_AMOUNT_MAX} with at most 12 digits \
         behind the point, or a percentage above 0 up to {ALERT_PERCENT_MAX} with at most {ALERT_PERCENT_DIGITS_MAX}"
    )]
    Mark {
        /// Which one, from 0.
        place: usize,
        /// What it says.
        threshold: String,
    },
    /// They are in no order.
    #[error(
        "the threshold {threshold} comes after {before}; write values in ascending order, each once, and percentages \
         and forecasts likewise"
    )]
    NotAscending {
        /// Which one, from 0.
        place: usize,
        /// What it says.
        threshold: String,
        /// What stands before it.
        before: String,
    },
    /// Percentages of nothing.
    #[error(
        "the threshold {threshold} is a percentage of nothing: name the limit that it is a percentage of as `limit`, \
         or write a value"
    )]
    PercentOfNothing {
        /// Which one, from 0.
        place: usize,
        /// What it says.
        threshold: String,
    },
    /// A forecast of what never ends.
    #[error("the threshold {threshold} is a forecast, and a window for life has no end to forecast; drop it")]
    ForecastWithoutEnd {
        /// Which one, from 0.
        place: usize,
        /// What it says.
        threshold: String,
    },
    /// What usage of a subject costs cannot be told from that of others in one price.
    #[error(
        "an alert on what usage costs is of a customer or a subscription, not of the subject {subject:?}, as prices \
         rate what subjects use together; leave the subject out, or name a `meter` and no `spend`"
    )]
    SpendOfSubject {
        /// Which subject.
        subject: String,
    },
    /// Credits are a customer's.
    #[error("credits are a customer's, and of a part of its usage there are none; name the customer alone")]
    CreditsOfPart {
        /// What names the part.
        name: &'static str,
    },
    /// The meter does not add up.
    #[error(
        "the meter {meter} neither counts events nor sums values, so what is used does not add up in a window; name a \
         meter whose aggregation is count or sum, or look at what its usage costs with `spend`"
    )]
    NotAdditive {
        /// The meter.
        meter: CatalogKey,
    },
    /// Too many dimensions.
    #[error("the alert names {found} dimensions, and {LIMIT_DIMENSIONS_MAX} are the most; drop some")]
    TooManyDimensions {
        /// How many.
        found: usize,
    },
}

impl AlertRefused {
    /// The name of what is refused, as it is written, and its place in it.
    pub fn place(&self) -> (&'static str, Option<usize>) {
        match self {
            AlertRefused::NoThresholds | AlertRefused::TooManyThresholds { .. } => ("thresholds", None),
            AlertRefused::Mark { place, .. }
            | AlertRefused::NotAscending { place, .. }
            | AlertRefused::PercentOfNothing { place, .. }
            | AlertRefused::ForecastWithoutEnd { place, .. } => ("thresholds", Some(*place)),
            AlertRefused::SpendOfSubject { .. } => ("subject", None),
            AlertRefused::CreditsOfPart { name } => (name, None),
            AlertRefused::NotAdditive { .. } => ("meter", None),
            AlertRefused::TooManyDimensions { .. } => ("dimensions", None),
        }
    }
}
