//! A customer's usage on the wire.
//! Knows forms; must not know how events are measured.

use std::collections::BTreeMap;

use operations::metered::UsageFound;
use serde::Serialize;
use utoipa::ToSchema;

use super::{Exact, Written, exact};

/// What a meter counted for a customer.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Usage {
    /// The customer's id.
    pub customer: String,
    /// The meter's key.
    #[schema(example = "api-calls")]
    pub meter: String,
    /// Which version of it counted.
    pub meter_version: u32,
    /// From when on.
    #[schema(format = DateTime)]
    pub from: String,
    /// Until when, itself not counted.
    #[schema(format = DateTime)]
    pub until: String,
    /// On whose wall clock windows begin.
    #[schema(example = "Europe/Berlin")]
    pub zone: String,
    /// The position of the latest event that was read.
    pub position: u64,
    /// One for each value of the dimensions, sorted by them; exactly one without `group_by`.
    pub groups: Vec<UsageGroup>,
    /// How many events the meter takes and cannot count.
    pub set_aside_count: u64,
    /// The first 100 of them, with why.
    pub set_aside: Vec<UsageSetAside>,
}

/// The usage of one value of the dimensions.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct UsageGroup {
    /// The properties' values by their names; an empty text where an event lacks one.
    pub dimensions: BTreeMap<String, String>,
    /// The meter's figure over the whole time.
    #[schema(value_type = Exact)]
    pub quantity: Written,
    /// How many events count.
    pub event_count: u64,
    /// The same by window, in order of time.
    pub windows: Vec<UsageWindow>,
}

/// The usage of one window.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct UsageWindow {
    /// From when on.
    #[schema(format = DateTime)]
    pub from: String,
    /// Until when, itself not counted.
    #[schema(format = DateTime)]
    pub until: String,
    /// The meter's figure over the window.
    #[schema(value_type = Exact)]
    pub quantity: Written,
}

/// An event that a meter takes and cannot count.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct UsageSetAside {
    /// Who sent it.
    pub source: String,
    /// Its id there.
    pub id: String,
    /// Why, as a sentence.
    pub reason: String,
}

/// What a meter counted for every customer.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct UsageOfAll {
    /// The meter's key.
    #[schema(example = "api-calls")]
    pub meter: String,
    /// Which version of it counted.
    pub meter_version: u32,
    /// From when on.
    #[schema(format = DateTime)]
    pub from: String,
    /// Until when, itself not counted.
    #[schema(format = DateTime)]
    pub until: String,
    /// On whose wall clock a month begins.
    #[schema(example = "UTC")]
    pub zone: String,
    /// The position of the latest event that was read.
    pub position: u64,
    /// Those who used most, most first, then by id.
    pub customers: Vec<CustomerUsage>,
    /// How many customers have events in that time.
    pub customer_count: usize,
    /// What all of them used, those that are not named too.
    pub total: String,
    /// What subjects used that were nobody's then.
    pub unassigned: String,
}

/// What a customer used.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CustomerUsage {
    /// The customer's id.
    pub customer: String,
    /// Your own name for it; null if it has none.
    #[schema(required = true)]
    pub external_key: Option<String>,
    /// The meter's figure over the whole time.
    #[schema(example = "1250.5")]
    pub quantity: String,
}

impl UsageOfAll {
    /// What was found.
    pub fn of(found: &operations::usage_of_all::UsageOfAll) -> UsageOfAll {
        let of_one = |one: &operations::usage_of_all::CustomerUsed| CustomerUsage {
            customer: one.customer.to_string(),
            external_key: one.external_key.clone(),
            quantity: one.quantity.to_string(),
        };
        UsageOfAll {
            meter: found.meter.key.to_string(),
            meter_version: found.meter_version,
            from: found.period.start().to_string(),
            until: found.period.end().to_string(),
            zone: found.zone.to_string(),
            position: found.watermark.number(),
            customers: found.customers.iter().map(of_one).collect(),
            customer_count: found.customer_count,
            total: found.total.to_string(),
            unassigned: found.unassigned.to_string(),
        }
    }
}

impl Usage {
    /// What was found.
    pub fn of(found: &UsageFound) -> Usage {
        let group = |group: &operations::metered::Measurement| UsageGroup {
            dimensions: group.dimensions.iter().cloned().collect(),
            quantity: exact(group.quantity),
            event_count: group.event_count,
            windows: group.windows.iter().map(UsageWindow::of).collect(),
        };
        let aside = |aside: &operations::SetAside| UsageSetAside {
            source: aside.source.clone(),
            id: aside.id.clone(),
            reason: aside.reason.clone(),
        };
        Usage {
            customer: found.customer.to_string(),
            meter: found.meter.key.to_string(),
            meter_version: found.meter_version,
            from: found.period.start().to_string(),
            until: found.period.end().to_string(),
            zone: found.zone.to_string(),
            position: found.watermark.number(),
            groups: found.groups.iter().map(group).collect(),
            set_aside_count: found.set_aside_count,
            set_aside: found.set_aside.iter().map(aside).collect(),
        }
    }
}

impl UsageWindow {
    fn of(window: &operations::metered::WindowQuantity) -> UsageWindow {
        UsageWindow {
            from: window.window.start().to_string(),
            until: window.window.end().to_string(),
            quantity: exact(window.quantity),
        }
    }
}
