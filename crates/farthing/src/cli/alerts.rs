//! `alerts …`: thresholds on usage, spend and credits; kept, shown, removed, and what they told.
//! Knows flags and columns; must not know when a threshold is crossed.

use billing::LimitReach;
use calendar::{Instant, Zone};
use clap::{Args, Subcommand};
use ids::{CatalogKey, EnvironmentId, LimitId, SubscriptionId};
use money::{Currency, Decimal, Money, Ratio, Rounding};
use operations::alerts::{
    self, Alert, AlertCrossing, AlertNow, AlertOf, AlertOn, AlertView, AmountOf, CrossingFilter,
    KeptCrossing, Mark, Moment, Threshold, Turn,
};
use operations::{Failed, Operations};

use super::limits::dimensions_of;
use super::{Call, environment_of, wire};
use crate::show::{Rows, grouped};
use crate::stop::Stop;

/// How many alerts or crossings are read at once.
const READ_AT_ONCE: u32 = 200;
/// Digits behind the point of what a window comes to, where it is shown.
const PROJECTED_DIGITS: i8 = 2;

/// What about alerts.
#[derive(Debug, Args)]
pub struct Alerts {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// List alerts
    List,
    /// Show one alert, and how it stands for a customer
    Show {
        /// The alert's key
        alert: String,
        /// The customer whose usage is meant, of an alert of every customer: its id or external key
        #[arg(long)]
        customer: Option<String>,
    },
    /// Keep an alert; what it looks at never changes, its name and thresholds may
    Add(Box<Add>),
    /// Remove an alert; what it told is still listed
    Remove {
        /// The alert's key
        alert: String,
    },
    /// List what alerts told, oldest first
    Crossings {
        /// Only of the alert of this key, or of this id
        #[arg(long, value_name = "KEY", conflicts_with = "customer")]
        alert: Option<String>,
        /// Only of the usage of this customer: its id or external key
        #[arg(long)]
        customer: Option<String>,
    },
}

/// What a new alert says.
#[derive(Debug, Args)]
struct Add {
    /// What you know it by, once in an environment
    key: String,
    /// The meter that counts usage, one that counts events or sums values; beside --spend any, whose prices alone count
    #[arg(long, value_name = "KEY", required_unless_present_any = ["limit", "spend", "credits"], requires = "window")]
    meter: Option<String>,
    /// What usage costs in this currency, before discounts, credits and tax
    #[arg(long, value_name = "CURRENCY", requires = "window", conflicts_with_all = ["dimensions", "subject"])]
    spend: Option<String>,
    /// What is left of prepaid credits in this currency: told where no more than a threshold is left
    #[arg(long, value_name = "CURRENCY", conflicts_with_all = ["meter", "spend", "window", "zone", "dimensions",
        "subscription", "subject"])]
    credits: Option<String>,
    /// The limit that it is on, whose amount percentages are of
    #[arg(long, value_name = "ID", conflicts_with_all = ["meter", "spend", "credits", "window", "zone", "dimensions",
        "customer"])]
    limit: Option<String>,
    /// So much, in the meter's unit or the currency; may be given again, ascending
    #[arg(long = "at", value_name = "NUMBER")]
    values: Vec<String>,
    /// So many hundredths of the limit's amount; may be given again, ascending
    #[arg(long = "at-percent", value_name = "NUMBER")]
    percents: Vec<String>,
    /// So much that the window comes to if usage goes on as it did; may be given again, ascending
    #[arg(long = "at-forecast", value_name = "NUMBER")]
    forecasts: Vec<String>,
    /// So many hundredths of the limit's amount that the window comes to; may be given again, ascending
    #[arg(long = "at-forecast-percent", value_name = "NUMBER")]
    forecast_percents: Vec<String>,
    /// When it begins anew; `life` is all usage there ever was
    #[arg(long, value_name = "LENGTH", value_parser = ["hour", "day", "week", "month", "year", "life"])]
    window: Option<String>,
    /// On whose wall clock windows begin; UTC if it is left out
    #[arg(long, value_name = "ZONE")]
    zone: Option<String>,
    /// What it is called; the key if it is left out
    #[arg(long)]
    name: Option<String>,
    /// Whose usage, with that of those it pays for; of every customer, each by itself, if it is left out
    #[arg(long)]
    customer: Option<String>,
    /// Only events with this value of a property; may be given again
    #[arg(long = "dimension", value_name = "NAME=VALUE")]
    dimensions: Vec<String>,
    /// Only what this subscription measures
    #[arg(long, value_name = "ID", conflicts_with = "subject", requires = "customer")]
    subscription: Option<String>,
    /// Only usage of this subject
    #[arg(long, requires = "customer")]
    subject: Option<String>,
}

/// Does what is asked.
pub fn run(asked: &Alerts, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    match &asked.verb {
        Verb::List => list(operations, environment, call),
        Verb::Show { alert, customer } => {
            let view = operations.alert(environment, &key_of(alert)?, customer.as_deref())?;
            show(&view, call)
        }
        Verb::Add(new) => {
            let moment = operations.alert_moment(environment)?;
            let alert = new.alert(operations, environment, moment)?;
            let kept = operations.store.write(move |act| alerts::put(act, environment, &alert, moment));
            // What it looks at is read by the look: here it might take long, or fail after the alert was kept.
            show(&AlertView { kept: kept.map_err(Failed::from)?.0, now: None }, call)
        }
        Verb::Remove { alert } => {
            let (key, now) = (key_of(alert)?, operations.now_in(environment)?);
            let removed = operations.store.write(move |act| alerts::remove(act, environment, (&key, now)));
            let kept = removed.map_err(Failed::from)?;
            if call.paper.is_json() {
                return call.paper.line(wire::alert(&AlertView { kept, now: None })?);
            }
            call.paper.line(format!("{} tells nothing any more; its key is free.", kept.alert.key))
        }
        Verb::Crossings { alert, customer } => {
            let named = (alert.as_deref(), customer.as_deref());
            let filter = operations.crossing_filter(environment, named)?;
            crossings((operations, environment), filter, call)
        }
    }
}

fn key_of(text: &str) -> Result<CatalogKey, Stop> {
    CatalogKey::parse(text).map_err(Stop::usage)
}

impl Add {
    fn alert(
        &self,
        operations: &Operations,
        environment: EnvironmentId,
        moment: Moment,
    ) -> Result<Alert, Stop> {
        let customer =
            self.customer.as_deref().map(|name| operations.customer(environment, name)).transpose()?;
        let reach = match (&self.subscription, &self.subject) {
            (Some(id), _) => LimitReach::Subscription(SubscriptionId::parse(id).map_err(Stop::usage)?),
            (None, Some(subject)) => LimitReach::Subject(subject.clone()),
            (None, None) => LimitReach::Customer,
        };
        let of = customer.map_or(AlertOf::EveryCustomer, |view| AlertOf::Customer(view.row.id, reach));
        Ok(Alert {
            id: alerts::new_id(moment.now, operations.random_cause()),
            key: key_of(&self.key)?,
            name: self.name.clone().unwrap_or_else(|| self.key.clone()),
            of,
            on: self.on()?,
            thresholds: self.thresholds()?,
        })
    }

    fn on(&self) -> Result<AlertOn, Stop> {
        if let Some(limit) = &self.limit {
            return Ok(AlertOn::Limit(LimitId::parse(limit).map_err(Stop::usage)?));
        }
        if let Some(currency) = &self.credits {
            return Ok(AlertOn::Credits { currency: Currency::parse(currency).map_err(Stop::usage)? });
        }
        let asked = self.window.as_deref().unwrap_or_default();
        let windows = records::limit::LIMIT_WINDOWS;
        let window = windows.iter().find(|(code, _)| *code == asked).map(|(_, window)| *window);
        let window = window.ok_or_else(|| Stop::usage(format!("{asked:?} is no window")))?;
        let zone = Zone::named(self.zone.as_deref().unwrap_or("UTC")).map_err(Stop::usage)?;
        if let Some(currency) = &self.spend {
            let currency = Currency::parse(currency).map_err(Stop::usage)?;
            let meter = self.meter.as_deref().map(key_of).transpose()?;
            return Ok(AlertOn::Spend { currency, meter, window, zone });
        }
        let meter = key_of(self.meter.as_deref().unwrap_or_default())?;
        Ok(AlertOn::Usage { meter, dimensions: dimensions_of(&self.dimensions)?, window, zone })
    }

    fn thresholds(&self) -> Result<Vec<Threshold>, Stop> {
        let value: fn(Decimal) -> Mark = Mark::Value;
        let percent: fn(Decimal) -> Mark = Mark::Percent;
        let kinds = [
            (&self.values, false, value),
            (&self.percents, false, percent),
            (&self.forecasts, true, value),
            (&self.forecast_percents, true, percent),
        ];
        let mut all = Vec::new();
        for (texts, forecast, mark) in kinds {
            for text in texts {
                all.push(Threshold { forecast, mark: mark(Decimal::parse(text).map_err(Stop::usage)?) });
            }
        }
        if all.is_empty() {
            return Err(Stop::usage("name at least one threshold, such as --at 1000 or --at-percent 80"));
        }
        Ok(all)
    }
}

fn list(operations: &Operations, environment: EnvironmentId, call: &mut Call) -> Result<(), Stop> {
    let mut rows = Rows::of(&["alert", "looks at", "thresholds"]).whole(&[0]);
    let mut after = String::new();
    loop {
        let page = operations.alerts(environment, (&after, READ_AT_ONCE))?;
        let Some(last) = page.last() else { break };
        after = last.alert.key.to_string();
        for kept in page {
            if call.paper.is_json() {
                call.paper.line(wire::alert(&AlertView { kept, now: None })?)?;
                continue;
            }
            let thresholds: Vec<String> = kept.alert.thresholds.iter().map(ToString::to_string).collect();
            rows.push([kept.alert.key.to_string(), looks_at(&kept.alert), thresholds.join("\n")]);
        }
    }
    match (call.paper.is_json(), rows.is_empty()) {
        (true, _) => Ok(()),
        (false, true) => call.paper.line("There is no alert."),
        (false, false) => call.paper.table(rows),
    }
}

/// What an alert looks at, a line each.
fn looks_at(alert: &Alert) -> String {
    let mut lines = Vec::new();
    match &alert.on {
        AlertOn::Limit(limit) => lines.push(format!("limit {limit}")),
        AlertOn::Usage { meter, dimensions, window, .. } => {
            let window = records::scalars::code_of(window, &records::limit::LIMIT_WINDOWS);
            lines.push(format!("{meter} by {window}"));
            lines.extend(dimensions.iter().map(|(name, value)| format!("{name} = {value}")));
        }
        AlertOn::Spend { currency, meter, window, .. } => {
            let window = records::scalars::code_of(window, &records::limit::LIMIT_WINDOWS);
            lines.push(format!("spend in {} by {window}", currency.code()));
            lines.extend(meter.as_ref().map(|meter| format!("priced by {meter}")));
        }
        AlertOn::Credits { currency } => lines.push(format!("credits left in {}", currency.code())),
    }
    match &alert.of {
        AlertOf::EveryCustomer => lines.push("every customer".to_owned()),
        AlertOf::Customer(customer, reach) => {
            lines.push(customer.to_string());
            match reach {
                LimitReach::Customer => {}
                LimitReach::Subscription(id) => lines.push(id.to_string()),
                LimitReach::Subject(subject) => lines.push(format!("of {subject}")),
            }
        }
    }
    lines.join("\n")
}

fn show(view: &AlertView, call: &mut Call) -> Result<(), Stop> {
    if call.paper.is_json() {
        return call.paper.line(wire::alert(view)?);
    }
    let alert = &view.kept.alert;
    call.paper.title(&alert.name)?;
    call.paper.line(looks_at(alert))?;
    let mut rows = Rows::of(&["threshold", "told", "as of"]);
    let Some(now) = &view.now else {
        for threshold in &alert.thresholds {
            rows.push([threshold.to_string(), String::new(), String::new()]);
        }
        return call.paper.table(rows);
    };
    call.paper.line(standing(now))?;
    for one in &now.thresholds {
        let told = one.told.as_ref().map(|told| &told.crossing);
        let words = told.map(|told| turned(told.turned.told.turn, told.turned.told.times));
        let at = told.map(|told| told.at.to_string());
        rows.push([one.threshold.to_string(), words.unwrap_or_default(), at.unwrap_or_default()]);
    }
    call.paper.table(rows)
}

/// `61.5 of 100 GB used, 61.5 %; comes to 120.33; begins anew 2026-02-01T00:00:00Z`
fn standing(now: &AlertNow) -> String {
    let mut text = amount_text(now.used, now.amount);
    if let Some(base) = now.base {
        text += &format!(" of {}", grouped(&base.to_string()));
    }
    match now.amount {
        Some(AmountOf::Spend(currency)) => text += &format!(" {} spent", currency.code()),
        Some(AmountOf::Credits(currency)) => return text + &format!(" {} left", currency.code()),
        None => {
            text += &now.unit.as_deref().map(|unit| format!(" {unit}")).unwrap_or_default();
            text += " used";
        }
    }
    if let Some(percent) = now.base.and_then(|base| alerts::percent_of(now.used, base)) {
        text += &format!(", {percent} %");
    }
    let projected =
        now.projected.and_then(|projected| projected.round(PROJECTED_DIGITS, Rounding::Down).ok());
    if let Some(projected) = projected {
        text += &format!("; comes to {}", grouped(&projected.to_string()));
    }
    match now.window.end() <= Instant::MAX {
        true => text + &format!("; begins anew {}", now.window.end()),
        false => text + "; never begins anew",
    }
}

fn turned(turn: Turn, times: u32) -> String {
    let turn = match turn {
        Turn::Crossed => "crossed",
        Turn::Recovered => "recovered",
    };
    if times == 1 { turn.to_owned() } else { format!("{turn}, no. {times}") }
}

fn crossings(
    (operations, environment): (&Operations, EnvironmentId),
    filter: CrossingFilter,
    call: &mut Call,
) -> Result<(), Stop> {
    let mut rows = Rows::of(&["as of", "alert", "threshold", "told", "used"]).right(&[4]);
    let mut after = 0;
    loop {
        let page = operations.alert_crossings(environment, filter, (after, READ_AT_ONCE))?;
        let Some(last) = page.last() else { break };
        after = last.position;
        for kept in &page {
            match call.paper.is_json() {
                true => call.paper.line(wire::alert_crossing(kept)?)?,
                false => rows.push(row(kept)),
            }
        }
    }
    match (call.paper.is_json(), rows.is_empty()) {
        (true, _) => Ok(()),
        (false, true) => call.paper.line("No threshold was crossed."),
        (false, false) => call.paper.table(rows),
    }
}

/// A quantity as it is, and money with all its minor digits: 3.5 EUR is `3.50`.
fn amount_text(used: Decimal, amount: Option<AmountOf>) -> String {
    let money = match amount {
        Some(AmountOf::Spend(currency) | AmountOf::Credits(currency)) => {
            // It is whole minor units, so that nothing is rounded.
            Money::round_from(&Ratio::whole(used), currency, Rounding::HalfEven).ok()
        }
        None => None,
    };
    grouped(&money.map_or_else(|| used.to_string(), |money| money.amount_text()))
}

/// What was used, or spent or left with its currency.
fn used(crossing: &AlertCrossing) -> String {
    let used = amount_text(crossing.used, crossing.amount);
    match crossing.amount {
        Some(AmountOf::Spend(currency)) => format!("{used} {}\nspent", currency.code()),
        Some(AmountOf::Credits(currency)) => format!("{used} {}\nleft", currency.code()),
        None => used,
    }
}

/// What was told, the customer below the alert and the window's start below the moment.
fn row(kept: &KeptCrossing) -> [String; 5] {
    let crossing = &kept.crossing;
    let told = crossing.turned.told;
    let since = Some(crossing.window.start()).filter(|start| *start > Instant::MIN);
    let window = since.map(|start| format!("\nwindow of {start}")).unwrap_or_default();
    [
        format!("{}{window}", crossing.at),
        format!("{}\n{}", crossing.key, crossing.customer),
        told.threshold.to_string(),
        turned(told.turn, told.times),
        used(crossing),
    ]
}
