//! `usage show CUSTOMER METER`: what a meter counted for a customer; `usage top METER`: for all of them.
//! Knows flags and columns; must not know how events are measured.

use calendar::{CivilDate, Instant, Zone};
use clap::Args;
use ids::{CatalogKey, EnvironmentId, SubscriptionId};
use operations::Operations;
use operations::metered::{UsageAsked, UsageFound};
use operations::usage_of_all::UsageOfAllAsked;

use super::{Call, environment_of, wire};
use crate::show::{Paper, Rows, counted};
use crate::stop::Stop;

/// Whose usage, by which meter, and how it is broken down.
#[derive(Debug, Args)]
pub struct Show {
    /// The customer's id or external key
    customer: String,
    /// The meter that counts it
    meter: String,
    /// Only what this subscription measures
    #[arg(long, value_name = "ID")]
    subscription: Option<String>,
    /// From when on; the first of the month of --until if it is left out. A date is its midnight in the zone
    #[arg(long, value_name = "INSTANT|DATE")]
    from: Option<String>,
    /// Until when, itself not counted; now if it is left out. A date is its midnight in the zone
    #[arg(long, value_name = "INSTANT|DATE")]
    until: Option<String>,
    /// On whose wall clock days and months begin; the subscription's if one is named, else UTC
    #[arg(long, value_name = "ZONE")]
    zone: Option<String>,
    /// A figure for each of these besides the whole
    #[arg(long, value_name = "LENGTH", value_parser = ["hour", "day", "week", "month"])]
    window: Option<String>,
    /// Properties of the events' data; a figure for each of their values
    #[arg(long, value_name = "NAME[,NAME]", value_delimiter = ',')]
    group_by: Vec<String>,
}

impl Show {
    /// What is asked, all but the times.
    fn asked(&self) -> Result<UsageAsked, Stop> {
        let windows = records::price::RATE_WINDOWS;
        let window =
            |code: &String| windows.iter().find(|(known, _)| known == code).map(|(_, window)| *window);
        Ok(UsageAsked {
            customer: self.customer.clone(),
            subscription: (self.subscription.as_deref().map(SubscriptionId::parse).transpose())
                .map_err(Stop::usage)?,
            meter: CatalogKey::parse(&self.meter).map_err(Stop::usage)?,
            from: None,
            until: None,
            zone: self.zone.as_deref().map(Zone::named).transpose().map_err(Stop::usage)?,
            window: self.window.as_ref().and_then(window),
            group_by: self.group_by.clone(),
        })
    }
}

/// An instant, or the midnight of a date in a zone.
pub(super) fn moment(text: &str, zone: &Zone) -> Result<Instant, Stop> {
    match CivilDate::parse(text) {
        Ok(date) => Ok(zone.start_of_day(date)),
        Err(_) => Instant::parse(text).map_err(Stop::usage),
    }
}

/// The zone that was named, else the subscription's, else UTC.
pub fn zone_of(
    operations: &Operations,
    environment: EnvironmentId,
    (zone, subscription): (Option<&Zone>, Option<SubscriptionId>),
) -> Result<Zone, Stop> {
    Ok(match (zone, subscription) {
        (Some(zone), _) => zone.clone(),
        (None, Some(id)) => operations.subscription(environment, id)?.row.zone,
        (None, None) => Zone::utc(),
    })
}

/// Prints it.
pub fn show(said: &Show, call: &mut Call) -> Result<(), Stop> {
    let mut asked = said.asked()?;
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let zone = zone_of(operations, environment, (asked.zone.as_ref(), asked.subscription))?;
    let read = |text: &Option<String>| text.as_deref().map(|text| moment(text, &zone)).transpose();
    (asked.from, asked.until) = (read(&said.from)?, read(&said.until)?);
    let found = operations.usage(environment, &asked)?;
    if call.paper.is_json() {
        return call.paper.line(wire::usage(&found)?);
    }
    let (from, until) = (local(&found, found.period.start()), local(&found, found.period.end()));
    call.paper.line(format!("{} from {from} until {until} ({})", found.meter.key, found.zone))?;
    call.paper.table(table(&asked, &found))?;
    set_aside(&found, &mut call.paper)
}

/// By which meter, when, and how many customers are named.
#[derive(Debug, Args)]
pub struct Top {
    /// The meter that counts it; one that counts or sums
    meter: String,
    /// From when on; the first of the month of --until if it is left out. A date is its midnight in the zone
    #[arg(long, value_name = "INSTANT|DATE")]
    from: Option<String>,
    /// Until when, itself not counted; now if it is left out. A date is its midnight in the zone
    #[arg(long, value_name = "INSTANT|DATE")]
    until: Option<String>,
    /// On whose wall clock days and months begin
    #[arg(long, value_name = "ZONE", default_value = "UTC")]
    zone: String,
    /// How many customers are named
    #[arg(long, value_name = "COUNT", default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    limit: u32,
}

/// Prints who used most.
pub fn top(said: &Top, call: &mut Call) -> Result<(), Stop> {
    let zone = Zone::named(&said.zone).map_err(Stop::usage)?;
    let read = |text: &Option<String>| text.as_deref().map(|text| moment(text, &zone)).transpose();
    let asked = UsageOfAllAsked {
        meter: CatalogKey::parse(&said.meter).map_err(Stop::usage)?,
        from: read(&said.from)?,
        until: read(&said.until)?,
        zone: Some(zone.clone()),
        limit: usize::try_from(said.limit).expect("it is at most 10,000"),
    };
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let found = operations.usage_of_all(environment, &asked)?;
    if call.paper.is_json() {
        return call.paper.line(wire::usage_of_all(&found)?);
    }
    let (from, until) = (zone.civil(found.period.start()), zone.civil(found.period.end()));
    call.paper.line(format!("{} from {from} until {until} ({zone})", found.meter.key))?;
    let mut rows = Rows::of(&["customer", "key", "quantity"]).right(&[2]);
    for one in &found.customers {
        rows.push([
            one.customer.to_string(),
            one.external_key.clone().unwrap_or_default(),
            one.quantity.to_string(),
        ]);
    }
    let named = found.customers.len();
    if named < found.customer_count {
        let others = counted(found.customer_count - named, "customer");
        rows.push([format!("and {others} more"), String::new(), String::new()]);
    }
    rows.push(["all of them".to_owned(), String::new(), found.total.to_string()]);
    if !found.unassigned.is_zero() {
        rows.push(["nobody's".to_owned(), String::new(), found.unassigned.to_string()]);
    }
    call.paper.table(rows)
}

fn table(asked: &UsageAsked, found: &UsageFound) -> Rows {
    let mut rows = match asked.window {
        None => Rows::of(&["", "quantity", "events"]).right(&[1, 2]),
        Some(_) => Rows::of(&["", "from", "quantity", "events"]).right(&[2, 3]),
    };
    for group in &found.groups {
        let values: Vec<String> =
            group.dimensions.iter().map(|(name, value)| format!("{name} = {value:?}")).collect();
        let values = values.join(", ");
        for window in &group.windows {
            let from = local(found, window.window.start());
            rows.push([values.clone(), from, window.quantity.to_string(), String::new()]);
        }
        let all = asked.window.map(|_| "all of it".to_owned());
        let figures = [group.quantity.to_string(), group.event_count.to_string()];
        rows.push([values].into_iter().chain(all).chain(figures));
    }
    rows
}

fn local(found: &UsageFound, at: Instant) -> String {
    found.zone.civil(at).to_string()
}

fn set_aside(found: &UsageFound, paper: &mut Paper) -> Result<(), Stop> {
    let Some(first) = found.set_aside.first() else { return Ok(()) };
    let count = counted(usize::try_from(found.set_aside_count).unwrap_or(usize::MAX), "event");
    paper
        .bad(format!("{count} cannot be counted; the first, {} {}: {}", first.source, first.id, first.reason))
}
