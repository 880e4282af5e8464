//! `limits …`: what a customer may use at most; made, changed, ended and shown.
//! Knows flags and columns; must not know what is free.

use std::collections::BTreeMap;

use billing::LimitReach;
use calendar::{Instant, Zone};
use clap::{Args, Subcommand};
use ids::{CatalogKey, CustomerId, EnvironmentId, LimitId, SubscriptionId};
use money::{Currency, Decimal};
use operations::limits::{self, KeptLimit, LimitOn, LimitView, LimitWindow, UsageLimit};
use operations::{Act, Failed, Operations};

use super::{Call, environment_of, wire};
use crate::show::{Rows, grouped};
use crate::stop::Stop;

/// How many limits are read at once.
const READ_AT_ONCE: u32 = 200;

/// What about limits.
#[derive(Debug, Args)]
pub struct Limits {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// List a customer's limits, and what is left of each
    List {
        /// The customer's id or external key
        customer: String,
    },
    /// Show one limit
    Show {
        /// The limit's id
        limit: String,
    },
    /// Limit what a customer, and those it pays for, may use or spend
    #[command(visible_alias = "add")]
    Create(Box<Create>),
    /// Raise or lower a limit from now on
    Change {
        /// The limit's id
        limit: String,
        /// How much may be used or spent in a window, or must stay of credits
        #[arg(long, value_name = "NUMBER")]
        amount: String,
        /// What it is called from now on
        #[arg(long)]
        name: Option<String>,
    },
    /// End a limit now
    End {
        /// The limit's id
        limit: String,
    },
}

/// What a new limit says.
#[derive(Debug, Args)]
struct Create {
    /// The customer's id or external key
    customer: String,
    /// The meter that counts it, one that counts events or sums values; beside --spend the one whose prices alone count
    #[arg(long, value_name = "KEY", required_unless_present_any = ["spend", "credits"])]
    meter: Option<String>,
    /// What usage costs in this currency, before discounts, credits and tax; reserved is the most that it may cost
    #[arg(long, value_name = "CURRENCY", conflicts_with_all = ["dimensions", "subject"])]
    spend: Option<String>,
    /// What is left of prepaid credits in this currency: no more than that is reserved
    #[arg(long, value_name = "CURRENCY", conflicts_with_all = ["meter", "spend", "window", "zone", "dimensions",
        "subscription", "subject"])]
    credits: Option<String>,
    /// How much may be used or spent in a window, or must stay of credits, of which that is 0 if it is left out
    #[arg(long, value_name = "NUMBER", required_unless_present = "credits")]
    amount: Option<String>,
    /// When it begins anew
    #[arg(long, value_name = "LENGTH", value_parser = ["hour", "day", "week", "month", "year", "life"],
        required_unless_present = "credits")]
    window: Option<String>,
    /// On whose wall clock windows begin; UTC if it is left out
    #[arg(long, value_name = "ZONE")]
    zone: Option<String>,
    /// What it is called; the meter's key, or what money it is, if it is left out
    #[arg(long)]
    name: Option<String>,
    /// Only events with this value of a property; may be given again
    #[arg(long = "dimension", value_name = "NAME=VALUE")]
    dimensions: Vec<String>,
    /// Only what this subscription measures
    #[arg(long, value_name = "ID", conflicts_with = "subject")]
    subscription: Option<String>,
    /// Only usage of this subject
    #[arg(long)]
    subject: Option<String>,
    /// From when on it holds; now if it is left out
    #[arg(long, value_name = "INSTANT")]
    starts: Option<String>,
}

/// Does what is asked.
pub fn run(asked: &Limits, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let now = operations.now_in(environment)?;
    let kept = match &asked.verb {
        Verb::List { customer } => {
            let customer = operations.customer(environment, customer)?.row.id;
            return list(&all_of(operations, environment, customer)?, call);
        }
        Verb::Show { limit } => {
            let view = operations.limit(environment, id_of(limit)?)?;
            return list(&[view], call);
        }
        Verb::Create(new) => {
            let limit = new.limit((operations, environment), now)?;
            keep(operations, move |act| limits::create(act, environment, &limit, now))?
        }
        Verb::Change { limit, amount, name } => {
            let (id, amount) = (id_of(limit)?, Decimal::parse(amount).map_err(Stop::usage)?);
            let name = name.clone();
            keep(operations, move |act| limits::change(act, environment, (id, amount, name.as_deref()), now))?
        }
        Verb::End { limit } => {
            let id = id_of(limit)?;
            keep(operations, move |act| limits::end(act, environment, id, now))?
        }
    };
    let view = operations.limit(environment, kept.limit.id)?;
    list(&[view], call)
}

fn all_of(
    operations: &Operations,
    environment: EnvironmentId,
    customer: CustomerId,
) -> Result<Vec<LimitView>, Stop> {
    let mut all: Vec<LimitView> = Vec::new();
    loop {
        let after = all.last().map(|view| view.kept.limit.id.to_string()).unwrap_or_default();
        let page = operations.limits(environment, customer, (&after, READ_AT_ONCE))?;
        if page.is_empty() {
            return Ok(all);
        }
        for kept in page {
            all.push(operations.limit_view(environment, kept)?);
        }
    }
}

fn keep(
    operations: &Operations,
    act: impl FnMut(&mut Act<'_>) -> Result<KeptLimit, operations::ActError<operations::Refusal>> + Send + 'static,
) -> Result<KeptLimit, Stop> {
    Ok(operations.store.write(act).map_err(Failed::from)?)
}

fn id_of(text: &str) -> Result<LimitId, Stop> {
    LimitId::parse(text).map_err(Stop::usage)
}

impl Create {
    fn limit(
        &self,
        (operations, environment): (&Operations, EnvironmentId),
        now: Instant,
    ) -> Result<UsageLimit, Stop> {
        let customer = operations.customer(environment, &self.customer)?.row.id;
        let on = self.on()?;
        let reach = match (&self.subscription, &self.subject) {
            (Some(id), _) => LimitReach::Subscription(SubscriptionId::parse(id).map_err(Stop::usage)?),
            (None, Some(subject)) => LimitReach::Subject(subject.clone()),
            (None, None) => LimitReach::Customer,
        };
        let starts = self.starts.as_deref().map(Instant::parse).transpose().map_err(Stop::usage)?;
        Ok(UsageLimit {
            id: limits::new_id(now, operations.random_cause()),
            name: self.name.clone().unwrap_or_else(|| on.usual_name()),
            customer,
            reach,
            on,
            amount: Decimal::parse(self.amount.as_deref().unwrap_or("0")).map_err(Stop::usage)?,
            window: self.window()?,
            zone: Zone::named(self.zone.as_deref().unwrap_or("UTC")).map_err(Stop::usage)?,
            starts: starts.unwrap_or(now),
            ends: None,
        })
    }

    fn on(&self) -> Result<LimitOn, Stop> {
        let currency = |code: &str| Currency::parse(code).map_err(Stop::usage);
        if let Some(code) = &self.credits {
            return Ok(LimitOn::Credits { currency: currency(code)? });
        }
        let meter = self.meter.as_deref().map(CatalogKey::parse).transpose().map_err(Stop::usage)?;
        match (&self.spend, meter) {
            (Some(code), meter) => Ok(LimitOn::Spend { currency: currency(code)?, meter }),
            (None, Some(meter)) => Ok(LimitOn::Usage { meter, dimensions: dimensions_of(&self.dimensions)? }),
            (None, None) => Err(Stop::usage("write --meter, --spend or --credits")),
        }
    }

    /// Of credits one that never begins anew.
    fn window(&self) -> Result<LimitWindow, Stop> {
        let asked = self.window.as_deref().unwrap_or("life");
        let windows = records::limit::LIMIT_WINDOWS;
        let window = windows.iter().find(|(code, _)| *code == asked).map(|(_, window)| *window);
        window.ok_or_else(|| Stop::usage(format!("{asked:?} is no window")))
    }
}

/// What `--dimension NAME=VALUE` says, as often as it is given.
pub fn dimensions_of(given: &[String]) -> Result<BTreeMap<String, String>, Stop> {
    let pair = |text: &String| match text.split_once('=') {
        Some((name, value)) if !name.is_empty() && !value.is_empty() => {
            Ok((name.to_owned(), value.to_owned()))
        }
        _ => Err(Stop::usage(format!("--dimension {text:?}: write NAME=VALUE, such as model=large"))),
    };
    let mut all = BTreeMap::new();
    for (name, value) in given.iter().map(pair).collect::<Result<Vec<_>, Stop>>()? {
        if let Some(first) = all.insert(name.clone(), value) {
            let told = format!("--dimension {name} is given twice, first as {first:?}; it takes one value");
            return Err(Stop::usage(told));
        }
    }
    Ok(all)
}

fn list(views: &[LimitView], call: &mut Call) -> Result<(), Stop> {
    if call.paper.is_json() {
        for view in views {
            call.paper.line(wire::limit(view)?)?;
        }
        return Ok(());
    }
    if views.is_empty() {
        return call.paper.line("The customer has no limit of its own.");
    }
    let mut rows = Rows::of(&["limit", "used", "left", "begins anew"]).whole(&[0]).right(&[1, 2]);
    for view in views {
        rows.push(row(view));
    }
    call.paper.table(rows)
}

/// A limit in three lines of its first cell: its id, what it is called, and what it is about.
fn row(view: &LimitView) -> [String; 4] {
    let limit = &view.kept.limit;
    let of = match &limit.reach {
        LimitReach::Customer => String::new(),
        LimitReach::Subscription(id) => format!("\nof {id}"),
        LimitReach::Subject(subject) => format!("\nof {subject}"),
    };
    let (called, with) = match &limit.on {
        LimitOn::Usage { meter, dimensions } => {
            let with = dimensions.iter().map(|(name, value)| format!("\n{name} = {value}"));
            (meter.to_string(), with.collect())
        }
        LimitOn::Spend { .. } | LimitOn::Credits { .. } => (limit.on.usual_name(), String::new()),
    };
    let is_said = limit.on.currency().is_some() && called == limit.name;
    let called = if is_said { called } else { format!("{} ({called})", limit.name) };
    let anew = match (limit.ends, view.window.end() <= Instant::MAX) {
        (Some(ends), _) => format!("ends {ends}"),
        (None, true) => view.window.end().to_string(),
        (None, false) => "never".to_owned(),
    };
    // Nothing is known of it where its meter does not add up any more, or what usage costs cannot be told.
    let text = |amount: Option<Decimal>| {
        amount.map_or_else(|| "–".to_owned(), |amount| grouped(&limits::limit_amount_text(limit, amount)))
    };
    let used = match limit.on {
        LimitOn::Credits { .. } => format!("{} stay", text(Some(limit.amount))),
        LimitOn::Usage { .. } | LimitOn::Spend { .. } => {
            format!("{}\nof {}", text(view.now.and_then(|now| now.used)), text(Some(limit.amount)))
        }
    };
    [format!("{}\n{called}{of}{with}", limit.id), used, text(view.now.map(|now| now.left)), anew]
}
