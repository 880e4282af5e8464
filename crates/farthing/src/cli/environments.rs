//! Which environment a command works in, and for which seller.
//! Knows names, ids and who has subscriptions; must not know what the command does there.

use calendar::Zone;
use ids::{EnvironmentId, SellerId};
use operations::{Code, Environment, Failed, Operations};
use store::environments;

use crate::stop::Stop;

/// Every environment, or the one that is named.
///
/// # Errors
/// When none has that name, or several have.
pub fn all(operations: &Operations, named: Option<&str>) -> Result<Vec<Environment>, Stop> {
    match named {
        Some(_) => Ok(vec![chosen(operations, named)?]),
        None => Ok(operations.store.read(|reader| environments::environments(reader))?),
    }
}

/// The environment that is named; else the only one that has subscriptions; else the one called "live".
///
/// # Errors
/// When there is none, or more than one could be meant.
pub fn chosen(operations: &Operations, named: Option<&str>) -> Result<Environment, Stop> {
    let known = operations.store.read(|reader| environments::environments(reader))?;
    if let Some(name) = named {
        let meant = known.iter().filter(|one| one.name == name || one.id.to_string() == name);
        return only(meant.collect(), &known, &format!("is called {name:?}"));
    }
    let mut subscribed = Vec::new();
    for one in &known {
        if !operations.subscriptions(one.id, None, ("", 1))?.is_empty() {
            subscribed.push(one);
        }
    }
    match subscribed.as_slice() {
        [] => {
            let live: Vec<&Environment> = known.iter().filter(|one| one.name == "live").collect();
            let what = if live.is_empty() { "has subscriptions" } else { "is called \"live\"" };
            only(live, &known, what)
        }
        _ => only(subscribed, &known, "has subscriptions"),
    }
}

/// What is looked for in environments, and the command that lists what there is.
pub type Sought = (&'static str, &'static str);
/// Invoices and credit notes.
pub const DOCUMENTS: Sought = ("document", "farthing invoices");
/// Addresses that what happens is told to.
pub const WEBHOOKS: Sought = ("webhook", "farthing webhooks list");
/// Submissions of them.
pub const SUBMISSIONS: Sought = ("submission", "farthing submissions list");
/// Deliveries of them.
pub const DELIVERIES: Sought = ("delivery", "farthing deliveries list");

/// The environment that has what is looked for.
///
/// # Errors
/// When none has it, or several; a fault.
pub fn having(
    all: &[Environment],
    (what, lists): Sought,
    name: &str,
    has: impl Fn(EnvironmentId) -> Result<(), Failed>,
) -> Result<Environment, Stop> {
    let (mut having, mut unknown) = (Vec::new(), None);
    for environment in all {
        match has(environment.id) {
            Ok(()) => having.push(environment),
            Err(Failed::Refused(refusal)) if refusal.code == Code::NotFound => unknown = Some(refusal),
            Err(other) => return Err(other.into()),
        }
    }
    match having.as_slice() {
        [only] => Ok((*only).clone()),
        [] => Err(match unknown.filter(|_| all.len() == 1) {
            Some(refusal) => Stop::failed(format!("{refusal}; `{lists}` lists what there is")),
            None => Stop::failed(format!("there is no {what} {name:?} here; `{lists}` lists what there is")),
        }),
        several => {
            let names: Vec<&str> = several.iter().map(|one| one.name.as_str()).collect();
            Err(Stop::failed(format!(
                "{name} is a {what} in each of {}; name one with --environment",
                names.join(", ")
            )))
        }
    }
}

/// The seller of an id, or the only one.
///
/// # Errors
/// For what is no id; where there is none, or several and none is named.
pub fn seller_of(
    operations: &Operations,
    environment: EnvironmentId,
    asked: Option<&str>,
) -> Result<SellerId, Stop> {
    if let Some(text) = asked {
        return SellerId::parse(text).map_err(|why| Stop::usage(format!("{text:?} is no seller: {why}")));
    }
    let all = operations.sellers(environment, "", 2)?;
    match all.as_slice() {
        [only] => Ok(only.id),
        [] => Err(Stop::failed("there is no seller in this environment")),
        _ => Err(Stop::usage("there are several sellers; name one with --seller")),
    }
}

/// The zone of the environment's only seller, else UTC.
///
/// # Errors
/// A fault.
pub fn zone_of_only(operations: &Operations, environment: EnvironmentId) -> Result<Zone, Stop> {
    Ok(match operations.sellers(environment, "", 2)?.as_slice() {
        [only] => only.zone.clone(),
        _ => Zone::utc(),
    })
}

fn only(meant: Vec<&Environment>, known: &[Environment], what: &str) -> Result<Environment, Stop> {
    match meant.as_slice() {
        [one] => Ok((*one).clone()),
        [] => Err(Stop::failed(format!(
            "no environment {what}; name one with --environment: {}",
            listed(known.iter())
        ))),
        several => Err(Stop::failed(format!(
            "more than one environment {what}; name one with --environment: {}",
            listed(several.iter().copied())
        ))),
    }
}

/// "power, tokens, software"; with ids where names repeat.
fn listed<'e>(environments: impl Iterator<Item = &'e Environment>) -> String {
    let environments: Vec<&Environment> = environments.collect();
    if environments.is_empty() {
        return "there is none yet, start `farthing serve` once".to_owned();
    }
    let twice = |name: &str| environments.iter().filter(|one| one.name == name).count() > 1;
    let shown = environments.iter().map(|one| match twice(&one.name) {
        true => format!("{} ({})", one.id, one.name),
        false => one.name.clone(),
    });
    shown.collect::<Vec<_>>().join(", ")
}
