//! `ledger`: the trial balance. Knows columns; must not know why an account moved.

use std::collections::BTreeMap;

use calendar::CivilDate;
use clap::Args;
use ids::EnvironmentId;
use money::{Currency, Total};
use operations::Operations;
use operations::read::AccountTotal;

use super::{Call, environment_of, wire};
use crate::show::{Paper, Rows, grouped};
use crate::stop::Stop;

/// Through which day.
#[derive(Debug, Args)]
pub struct Ledger {
    /// Only entries booked up to and including this day
    #[arg(long, value_name = "DATE")]
    through: Option<String>,
}

/// Prints the balance.
pub fn run(asked: &Ledger, call: &mut Call) -> Result<(), Stop> {
    let through = asked.through.as_deref().map(CivilDate::parse).transpose().map_err(Stop::usage)?;
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?;
    if call.paper.is_json() {
        let totals = operations.trial_balance(environment.id, through)?;
        return call.paper.line(wire::trial_balance(totals, through)?);
    }
    show(operations, environment.id, through, &mut call.paper)
}

/// Draws the trial balance of an environment.
///
/// # Errors
/// A fault.
pub fn show(
    operations: &Operations,
    environment: EnvironmentId,
    through: Option<CivilDate>,
    paper: &mut Paper,
) -> Result<(), Stop> {
    let totals = operations.trial_balance(environment, through)?;
    if totals.is_empty() {
        return paper.line("Nothing is booked.");
    }
    let mut rows = Rows::of(&["account", "debit", "credit", ""]).right(&[1, 2]);
    let mut sums: BTreeMap<Currency, (i128, i128)> = BTreeMap::new();
    for AccountTotal { account, debit, credit } in &totals {
        let (debits, credits) = sums.entry(debit.currency()).or_default();
        *debits += debit.minor();
        *credits += credit.minor();
        rows.push([account.clone(), shown(*debit), shown(*credit), debit.currency().code().to_owned()]);
    }
    for (currency, (debits, credits)) in sums {
        let sum = |minor: i128| grouped(&Total::new(minor, currency).amount_text());
        rows.push(["total".to_owned(), sum(debits), sum(credits), currency.code().to_owned()]);
    }
    paper.table(rows)
}

/// Nothing for zero: a column of zeros hides what moved.
fn shown(amount: Total) -> String {
    if amount.minor() == 0 { String::new() } else { grouped(&amount.amount_text()) }
}
