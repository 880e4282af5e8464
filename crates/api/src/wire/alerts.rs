//! Alerts on the wire: what is asked for, how it stands, and what was told.
//! Knows forms; must not know when a threshold is crossed.

use std::collections::BTreeMap;

use calendar::{Instant, Period};
use money::Rounding;
use operations::alerts::{
    AlertNow, AlertView, AmountOf, KeptAlert, KeptCrossing, ThresholdNow, message_kind, percent_of,
};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Exact, Number, Written, written};

/// Digits behind the point of what a window comes to, where it is shown.
const PROJECTED_DIGITS: i8 = 6;

/// An alert that is to be kept.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({
    "key": "tokens-of-the-month", "meter": "tokens", "window": "month", "zone": "Europe/Berlin",
    "thresholds": [{"value": "800000"}, {"value": "1000000"}, {"value": "1000000", "forecast": true}]
}))]
pub struct NewAlert {
    /// What you know it by, once in an environment.
    pub key: String,
    /// What people call it; the key if it is left out.
    pub name: Option<String>,
    /// Whose usage it looks at, with that of those it pays for; that of every customer, each by itself, if it is
    /// left out. An alert on a limit has it from the limit.
    pub customer: Option<String>,
    /// Only what this subscription of the customer measures.
    pub subscription: Option<String>,
    /// Only usage of this subject of the customer.
    pub subject: Option<String>,
    /// The meter that counts it: one that counts events or sums values. Or write a `limit`, `spend` or `credits`.
    /// Beside `spend` only what is priced by this meter, of any kind.
    pub meter: Option<String>,
    /// What usage costs in this currency, before discounts, credits and tax.
    #[schema(example = "EUR")]
    pub spend: Option<String>,
    /// What is left of prepaid credits in this currency, those in custom units by their value: a threshold is reached
    /// where no more than it is left.
    pub credits: Option<String>,
    /// Values that properties of the events have; all events if it is left out.
    pub dimensions: Option<BTreeMap<String, String>>,
    /// When it begins anew: `hour`, `day`, `week`, `month`, `year`, or `life` for all usage there ever was. Needed
    /// beside a meter and beside `spend`.
    #[schema(example = "month")]
    pub window: Option<String>,
    /// On whose wall clock windows begin; `UTC` if it is left out.
    pub zone: Option<String>,
    /// The limit that it is on: what it counts, whose, and in which windows. Percentages are of its amount.
    pub limit: Option<String>,
    /// Where it tells you, values in ascending order, percentages and forecasts likewise.
    #[schema(min_items = 1, max_items = 20)]
    pub thresholds: Vec<AlertThreshold>,
}

/// Where an alert tells you.
#[derive(Debug, Clone, ToSchema)]
pub struct AlertThreshold {
    /// So much, in the meter's unit or the currency. Or write a `percent`.
    pub value: Option<Number>,
    /// So many hundredths of the limit's amount.
    pub percent: Option<Number>,
    /// Whether it is about what the window comes to if usage goes on as it did on average, from a tenth of the
    /// window on. `false` if it is left out.
    pub forecast: Option<bool>,
}

/// What an alert says, as it is kept.
#[derive(Debug, Clone, ToSchema)]
pub struct AlertTerms {
    /// Its id.
    pub id: String,
    /// What you know it by.
    pub key: String,
    /// What people call it.
    pub name: String,
    /// Whose usage; that of every customer where it is left out.
    pub customer: Option<String>,
    /// Only what this subscription measures.
    pub subscription: Option<String>,
    /// Only usage of this subject.
    pub subject: Option<String>,
    /// The meter that counts it.
    pub meter: Option<String>,
    /// The currency of what usage costs.
    pub spend: Option<String>,
    /// The currency of the credits that are left.
    pub credits: Option<String>,
    /// Values that properties of the events have.
    pub dimensions: Option<BTreeMap<String, String>>,
    /// When it begins anew.
    pub window: Option<String>,
    /// On whose wall clock.
    pub zone: Option<String>,
    /// The limit that it is on.
    pub limit: Option<String>,
    /// Where it tells you.
    pub thresholds: Vec<AlertThreshold>,
}

/// An alert as it is now.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AlertBody {
    /// Its id.
    pub id: String,
    /// Which version of it this is.
    pub version: u32,
    /// When it was removed; left out where it was not.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = DateTime)]
    pub removed_at: Option<String>,
    /// What it says.
    #[schema(value_type = AlertTerms)]
    pub alert: Written,
    /// How it stands for a customer: its own, or the one asked for. Left out of lists and of the answers to writes,
    /// where what it looks at cannot be counted any more, and where a customer never had credits that it looks at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<AlertStanding>,
}

/// How an alert stands for a customer.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AlertStanding {
    /// Whose usage it is.
    pub customer: String,
    /// The window that runs.
    pub window: AlertWindowBody,
    /// What was used or spent in it, or is left of credits.
    #[schema(example = "812500")]
    pub used: String,
    /// What one of it is called, where the meter says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The currency of it, of an alert on what usage costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spend: Option<String>,
    /// The currency of it, of an alert on credits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credits: Option<String>,
    /// The limit's amount, of an alert on one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// How many hundredths of that were used, with two digits, cut.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "81.25")]
    pub percent: Option<String>,
    /// What the window comes to if usage goes on as it did, with six digits, cut; left out before a tenth of the
    /// window has passed, and where it never ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub projected: Option<String>,
    /// Up to which position of the events that was read.
    pub usage_watermark: u64,
    /// Each threshold.
    pub thresholds: Vec<ThresholdStanding>,
}

/// How a threshold stands.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ThresholdStanding {
    /// The threshold.
    #[schema(value_type = AlertThreshold)]
    pub threshold: Written,
    /// Whether it is crossed, by what was told last.
    pub crossed: bool,
    /// How often it was crossed in this window.
    pub times: u32,
    /// When that was told; left out where nothing was told in this window.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = DateTime)]
    pub told_at: Option<String>,
}

/// What was told of an alert.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AlertCrossingBody {
    /// Its place among all messages of the environment, ascending.
    pub position: i64,
    /// The stable id of its message: what has it is the same message.
    #[schema(example = "evt_01kb0s8f2gq6y7n5d4c3b2a190")]
    pub id: String,
    /// `alert.crossed`, or `alert.recovered` where what was used is below the threshold again, or what is left above
    /// it.
    #[serde(rename = "type")]
    #[schema(example = "alert.crossed")]
    pub kind: &'static str,
    /// What was told.
    #[schema(value_type = AlertToldBody)]
    pub crossing: Written,
}

/// What was told.
#[derive(Debug, Clone, ToSchema)]
pub struct AlertToldBody {
    /// The alert's id.
    pub alert: String,
    /// Its key.
    pub key: String,
    /// Which version of it.
    pub version: u32,
    /// Of whose usage.
    pub customer: String,
    /// In which window.
    pub window: AlertWindowBody,
    /// `crossed` or `recovered`.
    pub turn: String,
    /// Which threshold.
    pub threshold: AlertThreshold,
    /// The how manieth crossing of the threshold in this window it is, or ends.
    pub times: u32,
    /// How much the threshold is.
    pub mark: Exact,
    /// What reached it, or is below it: what was used, or what the window comes to.
    pub reached: Exact,
    /// What was used or spent in the window, or is left of credits.
    pub used: String,
    /// The currency of it, of an alert on what usage costs.
    pub spend: Option<String>,
    /// The currency of it, of an alert on credits.
    pub credits: Option<String>,
    /// The limit's amount, of an alert on one.
    pub of: Option<String>,
    /// Up to which position of the events that was read.
    pub usage_watermark: u64,
    /// When it was looked at, by the environment's clock.
    #[schema(format = DateTime)]
    pub as_of: String,
}

/// A window of an alert.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AlertWindowBody {
    /// The first instant; null where it is all time.
    #[schema(required = true, format = DateTime)]
    pub start: Option<String>,
    /// The first instant after it; null where it never ends.
    #[schema(required = true, format = DateTime)]
    pub end: Option<String>,
}

impl AlertWindowBody {
    fn of(window: Period) -> AlertWindowBody {
        let start = Some(window.start()).filter(|start| *start > Instant::MIN);
        let end = Some(window.end()).filter(|end| end.is_in_range());
        AlertWindowBody { start: start.map(|start| start.to_string()), end: end.map(|end| end.to_string()) }
    }
}

impl AlertBody {
    /// An alert and how it stands.
    pub fn of(view: &AlertView) -> AlertBody {
        AlertBody { now: view.now.as_ref().map(AlertStanding::of), ..AlertBody::kept(&view.kept) }
    }

    /// An alert as it is kept.
    pub fn kept(kept: &KeptAlert) -> AlertBody {
        AlertBody {
            id: kept.alert.id.to_string(),
            version: kept.version,
            removed_at: kept.removed_at.map(|at| at.to_string()),
            alert: written(&kept.alert),
            now: None,
        }
    }
}

impl AlertStanding {
    fn of(now: &AlertNow) -> AlertStanding {
        let percent = now.base.and_then(|base| percent_of(now.used, base));
        let projected = now.projected.and_then(|ratio| ratio.round(PROJECTED_DIGITS, Rounding::Down).ok());
        AlertStanding {
            customer: now.customer.to_string(),
            window: AlertWindowBody::of(now.window),
            used: now.used.to_string(),
            unit: now.unit.clone(),
            spend: match now.amount {
                Some(AmountOf::Spend(currency)) => Some(currency.code().to_owned()),
                Some(AmountOf::Credits(_)) | None => None,
            },
            credits: match now.amount {
                Some(AmountOf::Credits(currency)) => Some(currency.code().to_owned()),
                Some(AmountOf::Spend(_)) | None => None,
            },
            of: now.base.map(|base| base.to_string()),
            percent: percent.map(|percent| percent.to_string()),
            projected: projected.map(|projected| projected.to_string()),
            usage_watermark: now.watermark,
            thresholds: now.thresholds.iter().map(ThresholdStanding::of).collect(),
        }
    }
}

impl ThresholdStanding {
    fn of(now: &ThresholdNow) -> ThresholdStanding {
        let told = now.told.as_ref().map(|told| &told.crossing);
        ThresholdStanding {
            threshold: written(&now.threshold),
            crossed: now.is_crossed(),
            times: told.map_or(0, |told| told.turned.told.times),
            told_at: told.map(|told| told.at.to_string()),
        }
    }
}

impl AlertCrossingBody {
    /// What was told.
    pub fn of(kept: &KeptCrossing) -> AlertCrossingBody {
        AlertCrossingBody {
            position: kept.position,
            id: kept.message.to_string(),
            kind: message_kind(kept.crossing.turned.told.turn),
            crossing: written(&kept.crossing),
        }
    }
}
