//! `migrations plan|list|show|apply|reverse`: subscriptions move between plan versions, planned before they are
//! applied. Knows flags and columns; must not know who can move or what a move costs.

use calendar::Instant;
use clap::{Args, Subcommand};
use ids::{EnvironmentId, MigrationId, SubscriptionId};
use operations::changes::ChangePreview;
use operations::migrations::{
    self, MigratedSubscription, MigratedSum, MigrationAsked, MigrationView, MoveState, Step,
};
use operations::{Act, ActError, Failed, Operations, Refusal};
use serde_json::{Map, Value, json};

use super::invoices::Customers;
use super::review::with_tax;
use super::{Call, changes, environment_of, wire};
use crate::show::{Progress, Rows, counted, grouped, thousands};
use crate::stop::Stop;

/// What about migrations.
#[derive(Debug, Args)]
pub struct Migrations {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Say which subscriptions would move, what that comes to, and which cannot; nothing is moved
    Plan(Plan),
    /// List migrations
    List,
    /// Show what a migration comes to, its subscriptions, or the move of one of them
    Show(Show),
    /// Move the planned subscriptions; called again it goes on where it was cut short
    Apply(Named),
    /// Take back what is not in force yet
    Reverse(Named),
}

/// From where to where, when, how and for whom.
#[derive(Debug, Args)]
struct Plan {
    /// The plan to leave, at a version or at any before the target's
    #[arg(long, value_name = "PLAN[@N]")]
    from: String,
    /// The plan to move to; its latest version where none is named
    #[arg(long, value_name = "PLAN[@N]")]
    to: String,
    /// When each moves: now (when it is applied), period-end, or an instant to come
    #[arg(long, value_name = "WHEN")]
    when: String,
    /// What happens to the running period: none, prorate or full; the plan's default if left out
    #[arg(long, value_name = "HOW")]
    proration: Option<String>,
    /// When that is billed: now or next_invoice
    #[arg(long, value_name = "WHEN")]
    settle: Option<String>,
    /// Where a credit goes that nothing carries: balance or refund
    #[arg(long, value_name = "WHERE")]
    credit_to: Option<String>,
    /// The target's phases begin at the move, not at the subscription's start
    #[arg(long)]
    restart_phases: bool,
    /// Another cadence runs on the old anchor
    #[arg(long)]
    keep_anchor: bool,
    /// Only this customer's, by id or external key; may stand several times
    #[arg(long, value_name = "CUSTOMER")]
    customer: Vec<String>,
    /// Only those that began on this price list
    #[arg(long, value_name = "SEGMENT")]
    segment: Option<String>,
    /// Only those in this currency
    #[arg(long, value_name = "CURRENCY")]
    currency: Option<String>,
}

/// Which migration, and what of it.
#[derive(Debug, Args)]
struct Show {
    /// The migration's id
    migration: String,
    /// List its subscriptions in this state: planned, applied, refused or reversed
    #[arg(long, value_name = "STATE", conflicts_with = "subscription")]
    state: Option<String>,
    /// Show the documents that the move of this subscription would bring
    #[arg(long, value_name = "SUBSCRIPTION")]
    subscription: Option<String>,
}

/// Which migration.
#[derive(Debug, Args)]
struct Named {
    /// The migration's id
    migration: String,
}

/// Customers and refusals that are shown of a migration; `--state` and `--json` have all of them.
const SHOWN_MAX: u32 = 20;
/// Subscriptions read at once.
const PAGE: u32 = 500;

/// Plans, lists, shows, applies or reverses.
pub fn run(asked: &Migrations, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let place = (operations, environment);
    match &asked.verb {
        Verb::Plan(asked) => plan(asked, place, call),
        Verb::List => list(place, call),
        Verb::Show(asked) => look(asked, place, call),
        Verb::Apply(named) => step(named, (migrations::apply, "applying"), place, call),
        Verb::Reverse(named) => step(named, (migrations::reverse, "reversing"), place, call),
    }
}

/// The use cases, and the environment they are asked about.
type Place<'o> = (&'o Operations, EnvironmentId);

fn plan(asked: &Plan, place: Place<'_>, call: &mut Call) -> Result<(), Stop> {
    let (operations, environment) = place;
    let question = question(asked, place)?.to_string();
    let asked: MigrationAsked = records::decode_sent(question.as_bytes()).map_err(Stop::usage)?;
    let (now, random) = (operations.now_in(environment)?, operations.random_cause());
    let act = move |act: &mut Act<'_>| migrations::plan(act, environment, &asked, (random, now));
    let id = operations.store.write(act).map_err(Failed::from)?;
    go_on(place, id, "planning")?;
    show(&operations.migration(environment, id)?, place, call)
}

/// The flags as the same question that the API takes.
fn question(asked: &Plan, (operations, environment): Place<'_>) -> Result<Value, Stop> {
    let mut question = Map::new();
    question.insert("from".into(), plan_name(&asked.from)?);
    question.insert("to".into(), plan_name(&asked.to)?);
    let when = match asked.when.as_str() {
        "now" => json!("now"),
        "period-end" | "period_end" => json!("period_end"),
        text => json!({ "at": Instant::parse(text).map_err(Stop::usage)?.to_string() }),
    };
    question.insert("when".into(), when);
    let texts = [
        ("proration", &asked.proration),
        ("settle", &asked.settle),
        ("credit_to", &asked.credit_to),
        ("segment", &asked.segment),
        ("currency", &asked.currency),
    ];
    for (name, text) in texts {
        if let Some(text) = text {
            question.insert(name.into(), json!(text));
        }
    }
    question.insert("restart_phases".into(), json!(asked.restart_phases));
    question.insert("keep_anchor".into(), json!(asked.keep_anchor));
    if !asked.customer.is_empty() {
        let id = |name: &String| Ok(operations.customer(environment, name)?.row.id.to_string());
        let ids = asked.customer.iter().map(id).collect::<Result<Vec<String>, Failed>>()?;
        question.insert("customers".into(), json!(ids));
    }
    Ok(Value::Object(question))
}

/// `pro` or `pro@2`.
fn plan_name(text: &str) -> Result<Value, Stop> {
    let Some((key, version)) = text.split_once('@') else { return Ok(json!({ "key": text })) };
    match version.parse::<u32>() {
        Ok(version) => Ok(json!({ "key": key, "version": version })),
        Err(_) => Err(Stop::usage(format!("{text:?} names no version of a plan; write it like pro@2"))),
    }
}

/// Goes on with a migration to the end of its step.
fn go_on((operations, environment): Place<'_>, id: MigrationId, what: &str) -> Result<(), Stop> {
    let wheel = Progress::wheel(what);
    Ok(operations.continue_migration(environment, id, None, &mut |done| {
        wheel.says(format!("{what}: {}", counted(done, "subscription")));
    })?)
}

/// What begins a step of a migration.
type Begin = fn(&mut Act<'_>, EnvironmentId, MigrationId, Instant) -> Result<MigrationId, ActError<Refusal>>;

fn step(named: &Named, (begin, what): (Begin, &str), place: Place<'_>, call: &mut Call) -> Result<(), Stop> {
    let (operations, environment) = place;
    let id = MigrationId::parse(&named.migration).map_err(Stop::usage)?;
    operations.plan_afresh(environment, id)?;
    let now = operations.now_in(environment)?;
    let begun = operations.store.write(move |act| begin(act, environment, id, now));
    begun.map_err(Failed::from)?;
    go_on(place, id, what)?;
    show(&operations.migration(environment, id)?, place, call)
}

fn list((operations, environment): Place<'_>, call: &mut Call) -> Result<(), Stop> {
    let mut rows = Rows::of(&["migration, planned", "state", "moves"]).whole(&[0, 1]);
    let mut after = String::new();
    loop {
        let page = operations.migrations(environment, &after, PAGE)?;
        let Some(last) = page.last() else { break };
        after = last.id.to_string();
        for head in &page {
            if call.paper.is_json() {
                call.paper.line(wire::migration_head(head)?)?;
                continue;
            }
            let asked = head.asked.to_string();
            let planned = format!("{}\n{}", head.id, head.planned_at);
            rows.push([planned, head.step.code().to_owned(), asked]);
        }
    }
    match (call.paper.is_json(), rows.is_empty()) {
        (true, _) => Ok(()),
        (false, true) => call.paper.line("No migration was planned."),
        (false, false) => call.paper.table(rows),
    }
}

fn look(asked: &Show, place: Place<'_>, call: &mut Call) -> Result<(), Stop> {
    let (operations, environment) = place;
    let id = MigrationId::parse(&asked.migration).map_err(Stop::usage)?;
    if let Some(name) = &asked.subscription {
        let subscription = SubscriptionId::parse(name).map_err(Stop::usage)?;
        return show_move(&operations.preview_migrated(environment, id, subscription)?, call);
    }
    if let Some(code) = &asked.state {
        let state = MoveState::from_code(code).ok_or_else(|| {
            let known = MoveState::ALL.map(MoveState::code).join(", ");
            Stop::usage(format!("{code:?} is no state of a subscription; write one of {known}"))
        })?;
        return subscriptions(place, (id, state), call);
    }
    show(&operations.migration(environment, id)?, place, call)
}

fn show(view: &MigrationView, place: Place<'_>, call: &mut Call) -> Result<(), Stop> {
    if call.paper.is_json() {
        return call.paper.line(wire::migration(view)?);
    }
    let head = &view.head;
    call.paper.line(format!("{} ({}):\n{}", head.id, head.step.code(), head.asked))?;
    let number = |state| view.states.get(&state).copied().unwrap_or_default();
    let mut said: Vec<String> = MoveState::ALL
        .iter()
        .filter(|state| number(**state) > 0)
        .map(|state| format!("{} {}", thousands(number(*state)), state.code()))
        .collect();
    if view.in_force > 0 {
        said.push(format!("{} in force", thousands(view.in_force)));
    }
    let said = if said.is_empty() { "none".to_owned() } else { said.join(", ") };
    call.paper.line(format!("Subscriptions: {said}."))?;
    if !view.totals.is_empty() {
        call.paper.gap()?;
        let mut rows = sums("currency");
        for sum in &view.totals {
            rows.push(sum_row(sum.before.currency().code().to_owned(), sum));
        }
        call.paper.table(rows)?;
        customers(view, place, call)?;
        let tax = with_tax(view.with_tax);
        call.paper.note(format!("The next full period of each, {tax}: recurring prices, usage aside."))?;
    }
    show_refused(view, place, call)?;
    show_way_on(view, call)
}

/// A table of what some subscriptions come to.
fn sums(first: &'static str) -> Rows {
    Rows::of(&[first, "subscriptions", "before", "after", "difference"]).right(&[1, 2, 3, 4])
}

fn sum_row(first: String, sum: &MigratedSum) -> [String; 5] {
    [
        first,
        thousands(sum.subscriptions),
        grouped(&sum.before.amount_text()),
        grouped(&sum.after.amount_text()),
        grouped(&sum.difference().amount_text()),
    ]
}

/// The first customers with what it does to each.
fn customers(
    view: &MigrationView,
    (operations, environment): Place<'_>,
    call: &mut Call,
) -> Result<(), Stop> {
    let found = operations.migrated_customers(environment, view.head.id, (("", ""), SHOWN_MAX + 1))?;
    let mut names = Customers::of(operations, environment);
    let mut rows = sums("customer");
    let most = usize::try_from(SHOWN_MAX).unwrap_or(usize::MAX);
    for (customer, sum) in found.iter().take(most) {
        let name = names.name(*customer)?;
        let first = if view.totals.len() > 1 { format!("{name} ({})", sum.before.currency()) } else { name };
        rows.push(sum_row(first, sum));
    }
    call.paper.gap()?;
    call.paper.table(rows)?;
    if found.len() > most {
        call.paper.note(format!("The first {most} customers; the API has all of them."))?;
    }
    Ok(())
}

/// The first that are refused, with why; and those that a reversal left as they are.
fn show_refused(
    view: &MigrationView,
    (operations, environment): Place<'_>,
    call: &mut Call,
) -> Result<(), Stop> {
    let refused = view.states.get(&MoveState::Refused).copied().unwrap_or_default();
    if refused == 0 {
        return Ok(());
    }
    let place = ("", SHOWN_MAX);
    let asked = (view.head.id, Some(MoveState::Refused));
    call.paper.gap()?;
    for one in operations.migrated_subscriptions(environment, asked, place)? {
        let why = one.refusal.unwrap_or_default();
        call.paper.warn(format!("{} cannot move: {why}", one.subscription))?;
    }
    if refused > u64::from(SHOWN_MAX) {
        let further = thousands(refused - u64::from(SHOWN_MAX));
        call.paper.note(format!("{further} further cannot move; --state refused lists them."))?;
    }
    Ok(())
}

/// What it does not cover, and what can be done next.
fn show_way_on(view: &MigrationView, call: &mut Call) -> Result<(), Stop> {
    let id = view.head.id;
    let not_covered = view.not_covered;
    if not_covered.subscriptions > 0 {
        let number = usize::try_from(not_covered.subscriptions).unwrap_or(usize::MAX);
        let more = if not_covered.complete { "" } else { " or more" };
        let came = counted(number, "subscription");
        call.paper
            .warn(format!("{came}{more} came since and would not be moved; plan again to cover them."))?;
    }
    let note = match view.head.step {
        Step::Planned => format!("Nothing is moved yet: farthing migrations apply {id}"),
        Step::Applied if view.in_force == 0 => {
            format!("The changes are recorded; until they are in force: farthing migrations reverse {id}")
        }
        Step::Applied => "The changes are recorded; the next billing run bills what they cost.".to_owned(),
        Step::Reversed => "It is taken back.".to_owned(),
        Step::Planning | Step::Applying | Step::Reversing => {
            "It was cut short; the next billing run goes on with it.".to_owned()
        }
    };
    call.paper.note(note)
}

/// Every subscription in a state.
fn subscriptions(
    (operations, environment): Place<'_>,
    (id, state): (MigrationId, MoveState),
    call: &mut Call,
) -> Result<(), Stop> {
    let heading = ["subscription", "before", "after", "", "takes effect", "why"];
    let mut rows = Rows::of(&heading).whole(&[0, 3, 4]).right(&[1, 2]);
    let mut names = Customers::of(operations, environment);
    let mut after = String::new();
    loop {
        let page = operations.migrated_subscriptions(environment, (id, Some(state)), (&after, PAGE))?;
        let Some(last) = page.last() else { break };
        after = last.subscription.to_string();
        for one in &page {
            if call.paper.is_json() {
                call.paper.line(wire::migrated(one)?)?;
            } else {
                rows.push(subscription_row(&names.name(one.customer)?, one));
            }
        }
    }
    match (call.paper.is_json(), rows.is_empty()) {
        (true, _) => Ok(()),
        (false, true) => call.paper.line(format!("No subscription of it is {}.", state.code())),
        (false, false) => call.paper.table(rows),
    }
}

fn subscription_row(customer: &str, one: &MigratedSubscription) -> [String; 6] {
    let (before, after) = one.amounts.unzip();
    let amount = |amount: Option<money::Money>| {
        amount.map_or_else(String::new, |amount| grouped(&amount.amount_text()))
    };
    [
        format!("{}\n{customer}", one.subscription),
        amount(before),
        amount(after),
        one.currency.code().to_owned(),
        one.takes_effect.map_or_else(String::new, |at| at.to_string()),
        one.refusal.clone().unwrap_or_default(),
    ]
}

/// The documents that a move brings.
fn show_move(preview: &ChangePreview, call: &mut Call) -> Result<(), Stop> {
    if call.paper.is_json() {
        return call.paper.line(wire::change_preview(preview)?);
    }
    for change in &preview.changes {
        call.paper.line(format!("It would move at {}.", change.at))?;
    }
    changes::show(preview, call)
}
