//! Metered: what a meter counted for a customer, whole, by window and by dimension, straight from the events.
//! Knows a customer's subjects and one meter; must not know prices or what was billed.

use calendar::{Instant, Period, Zone};
use ids::{CatalogKey, CustomerId, EnvironmentId, SubscriptionId};
use pricing::{
    ByWindow, DIMENSION_VALUES_MAX, DIMENSIONS_MAX, Dimension, MeasureRefused, Meter, Scope, Seen, SetAside,
};
use store::{Fault, Reader, catalog, parties, subjects, subscriptions};
use usage::Position;

use crate::Operations;
use crate::measuring::{CustomerStays, Measuring, Stay, beginnings};
use crate::named;
use crate::read_ahead::Span;
use crate::refusal::{Failed, Refusal};

pub use pricing::{Measurement, RateWindow, WindowQuantity};

/// Most windows, over all values of the dimensions, of one answer.
pub const WINDOWS_ANSWERED_MAX: usize = 10_000;

/// Whose usage is asked for, by which meter, when, and how it is broken down.
#[derive(Debug, Clone)]
pub struct UsageAsked {
    /// The customer's id or external key.
    pub customer: String,
    /// Only what this subscription of the customer measures.
    pub subscription: Option<SubscriptionId>,
    /// The meter, as it is now.
    pub meter: CatalogKey,
    /// From when on; the first of the month of `until` if it is left out.
    pub from: Option<Instant>,
    /// Until when, itself not counted; now if it is left out.
    pub until: Option<Instant>,
    /// On whose wall clock windows begin; the subscription's if one is named, else UTC.
    pub zone: Option<Zone>,
    /// How long each window is; none for the whole alone.
    pub window: Option<RateWindow>,
    /// Properties of events, one group for each of their values.
    pub group_by: Vec<String>,
}

/// What was used.
#[derive(Debug, Clone)]
pub struct UsageFound {
    /// Whose.
    pub customer: CustomerId,
    /// By which meter.
    pub meter: Meter,
    /// Which version of it.
    pub meter_version: u32,
    /// When.
    pub period: Period,
    /// On whose wall clock.
    pub zone: Zone,
    /// Up to which event it was read.
    pub watermark: Position,
    /// One for each value of the dimensions, sorted by them; exactly one without dimensions.
    pub groups: Vec<Measurement>,
    /// The first of the events that the meter takes and cannot count.
    pub set_aside: Vec<SetAside>,
    /// How many those are.
    pub set_aside_count: u64,
}

/// Whose events are read.
struct Whose {
    customer: CustomerId,
    zone: Option<Zone>,
    stays: Vec<Stay>,
    meter: Meter,
    meter_version: u32,
}

impl Operations {
    /// What a customer used, from every event accepted by now, as the meter counts it: also while no subscription
    /// runs, or one is paused, which a bill leaves out.
    ///
    /// # Errors
    /// Refused for an unknown customer, subscription or meter, a time that ends before it begins, and a breakdown
    /// into more groups or windows than are answered; a fault.
    pub fn usage(&self, environment: EnvironmentId, asked: &UsageAsked) -> Result<UsageFound, Failed> {
        let now = self.now_in(environment)?;
        let group_by = dimensions(&asked.group_by)?;
        let whose = self.whose(environment, asked)?;
        let zone = asked.zone.clone().or_else(|| whose.zone.clone()).unwrap_or_else(Zone::utc);
        let period = period_of((asked.from, asked.until), (now, &zone))?;
        let watermark = self.plane.watermark(environment)?;
        let scope = Scope { period, full: period, zone: &zone };
        let begins = beginnings(&whose.stays);
        let seen = Seen { begins: &begins, ..Seen::whole(&scope) };
        let from = (!whose.meter.needs_history()).then(|| period.start());
        let properties = pricing::properties_of(&group_by, [&whose.meter]);
        let span = Span {
            event_type: whose.meter.event_type.clone(),
            from,
            to: period.end(),
            properties: properties.into_iter().map(str::to_owned).collect(),
        };
        let measuring = Measuring::of(&*self.plane, environment, watermark);
        let found = pricing::by_window(&whose.meter, (group_by, asked.window), seen, |each| {
            measuring.visit(&whose.stays, &span, each)
        })?;
        let ByWindow { measured, set_aside_count } = found.map_err(|refused| too_much(&refused))?;
        let windows: usize = measured.measurements.iter().map(|group| group.windows.len()).sum();
        if windows > WINDOWS_ANSWERED_MAX {
            return Err(too_many_windows().into());
        }
        Ok(UsageFound {
            customer: whose.customer,
            meter: whose.meter,
            meter_version: whose.meter_version,
            period,
            zone,
            watermark,
            groups: measured.measurements,
            set_aside: measured.set_aside,
            set_aside_count,
        })
    }

    fn whose(&self, environment: EnvironmentId, asked: &UsageAsked) -> Result<Whose, Failed> {
        let found = self.store.read(|reader| {
            let held = match held(reader, environment, (&asked.customer, asked.subscription))? {
                Ok(held) => held,
                Err(refusal) => return Ok(Err(refusal)),
            };
            let Some((meter, meter_version)) = catalog::meter(reader, environment, &asked.meter)? else {
                return Ok(Err(named::no_meter(reader, environment, &asked.meter)?));
            };
            let Held { customer, zone, stays } = held;
            Ok(Ok(Whose { customer, zone, stays, meter, meter_version }))
        })?;
        Ok(found?)
    }
}

/// Which subjects are a customer's, or one of its subscriptions'.
pub(crate) struct Held {
    pub customer: CustomerId,
    /// The subscription's, where one is asked for.
    pub zone: Option<Zone>,
    pub stays: Vec<Stay>,
}

/// The subjects of a customer, by id or external key, or of one of its subscriptions.
pub(crate) fn held(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    (name, subscription): (&str, Option<SubscriptionId>),
) -> Result<Result<Held, Refusal>, Fault> {
    let customer = match CustomerId::parse(name) {
        Ok(id) => parties::customer_row(reader, environment, id)?.map(|row| row.id),
        Err(_) => parties::customer_by_key(reader, environment, name)?,
    };
    let Some(customer) = customer else {
        return Ok(Err(named::no_customer(reader, environment, name)?));
    };
    let assignments = subjects::assignments_of_customer(reader, environment, customer)?;
    let known = CustomerStays::of(&assignments, customer);
    let Some(id) = subscription else {
        return Ok(Ok(Held { customer, zone: None, stays: known.all() }));
    };
    let row = subscriptions::subscription(reader, environment, id)?;
    let Some(row) = row.filter(|row| row.customer == customer) else {
        let message = format!("{name} has no subscription {id}; list its subscriptions");
        return Ok(Err(Refusal::invalid("subscription", message)));
    };
    Ok(Ok(Held { customer, stays: known.of_subscription(&row), zone: Some(row.zone) }))
}

/// From the first of the month by the zone's wall clock until now, where nothing else is asked for.
pub(crate) fn period_of(
    (from, until): (Option<Instant>, Option<Instant>),
    (now, zone): (Instant, &Zone),
) -> Result<Period, Refusal> {
    let until = until.unwrap_or(now);
    let first = || {
        // What ends on the first of a month at midnight is about the month before.
        let last = Instant::from_micros(until.as_micros().saturating_sub(1));
        zone.start_of_day(zone.day_of(last).first_of_month())
    };
    let from = from.unwrap_or_else(first);
    Period::new(from, until).map_err(|refused| Refusal::invalid("until", refused))
}

pub(crate) fn dimensions(names: &[String]) -> Result<Vec<Dimension>, Refusal> {
    if names.len() > DIMENSIONS_MAX {
        let message =
            format!("group_by has {} names, and {DIMENSIONS_MAX} are the most; drop some", names.len());
        return Err(Refusal::invalid("group_by", message));
    }
    for (place, name) in names.iter().enumerate() {
        if name.is_empty() {
            return Err(Refusal::invalid(
                "group_by",
                "group_by has an empty name; write names of properties",
            ));
        }
        if names[..place].contains(name) {
            return Err(Refusal::invalid("group_by", format!("group_by has {name:?} twice; drop one")));
        }
    }
    Ok(names.iter().cloned().map(Dimension::Property).collect())
}

/// What the measure says of a price is about a question here.
pub(crate) fn too_much(refused: &MeasureRefused) -> Refusal {
    match refused {
        MeasureRefused::TooManyDimensionValues { .. } => {
            let message = format!(
                "the names of group_by take more than {DIMENSION_VALUES_MAX} values in this time; group by something \
                 with fewer values, or ask for a shorter time"
            );
            Refusal::invalid("group_by", message)
        }
        MeasureRefused::TooManyWindows { .. } | MeasureRefused::TooManyWindowQuantities { .. } => {
            too_many_windows()
        }
        MeasureRefused::OtherMeter { .. } | MeasureRefused::Inexact { .. } => {
            Refusal::invalid("meter", refused)
        }
    }
}

pub(crate) fn too_many_windows() -> Refusal {
    let message = format!(
        "that is more than {WINDOWS_ANSWERED_MAX} windows over all groups; ask for longer windows, fewer names in \
         group_by, or a shorter time"
    );
    Refusal::invalid("window", message)
}
