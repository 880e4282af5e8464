//! `entitlements CUSTOMER [FEATURE]`: what a customer may do. Knows columns; must not know how a balance follows.

use calendar::Instant;
use clap::Args;
use ids::CatalogKey;
use operations::entitlements::{EntitlementAnswer, EntitlementValue};

use super::{Call, environment_of, wire};
use crate::show::Rows;
use crate::stop::Stop;

/// Whose, which and when.
#[derive(Debug, Args)]
pub struct Entitlements {
    /// The customer's id or external key
    customer: String,
    /// Only this feature
    feature: Option<String>,
    /// At this moment instead of now
    #[arg(long, value_name = "INSTANT")]
    at: Option<String>,
}

/// Prints them, or one with why.
pub fn run(asked: &Entitlements, call: &mut Call) -> Result<(), Stop> {
    let at = asked.at.as_deref().map(Instant::parse).transpose().map_err(Stop::usage)?;
    let feature = asked.feature.as_deref().map(CatalogKey::parse).transpose().map_err(Stop::usage)?;
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    if let Some(feature) = feature {
        let answer = operations.entitlement(environment, &asked.customer, &feature, at)?;
        if call.paper.is_json() {
            return call.paper.line(wire::entitlement(&answer)?);
        }
        let access = if answer.access { "yes" } else { "no" };
        return call.paper.line(format!("{access}: {}", answer.because));
    }
    let answers = operations.entitlements(environment, &asked.customer, at)?;
    if call.paper.is_json() {
        for answer in &answers {
            call.paper.line(wire::entitlement(answer)?)?;
        }
        return Ok(());
    }
    if answers.is_empty() {
        return call.paper.line("No subscription of the customer grants a feature.");
    }
    let mut rows = Rows::of(&["feature", "access", "granted", "used", "left", "begins anew"]).right(&[3, 4]);
    for answer in &answers {
        rows.push(row(answer));
    }
    call.paper.table(rows)
}

fn row(answer: &EntitlementAnswer) -> [String; 6] {
    let access = if answer.access { "yes" } else { "no" };
    let [granted, used, left, anew] = match &answer.value {
        None => ["nothing".to_owned(), String::new(), String::new(), String::new()],
        Some(EntitlementValue::Boolean(on)) => {
            let on = if *on { "on" } else { "off" };
            [on.to_owned(), String::new(), String::new(), String::new()]
        }
        Some(EntitlementValue::Static(value)) => [value.clone(), String::new(), String::new(), String::new()],
        Some(EntitlementValue::Metered(balance)) => {
            let unlimited = || "unlimited".to_owned();
            [
                balance.allowance.map_or_else(unlimited, |allowance| allowance.to_string()),
                balance.used.to_string(),
                balance.remaining.map_or_else(unlimited, |left| left.to_string()),
                balance.resets_at.map(|at| at.to_string()).unwrap_or_default(),
            ]
        }
    };
    [answer.feature.to_string(), access.to_owned(), granted, used, left, anew]
}
