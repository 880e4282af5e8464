//! Asking: the rounds that ask providers for rates of tax that accounts wait for, in the server and on the command line.
//! Knows environments and their order; must not know what is asked, or how a provider is reached.

use operations::tax_rates::RatesLook;
use operations::{Environment, Failed, Operations};
use store::environments;

/// Asks in one environment until nobody's turn is left, or a provider does not answer.
///
/// # Errors
/// A fault.
pub fn all_in(operations: &Operations, environment: &Environment) -> Result<RatesLook, Failed> {
    let mut all = RatesLook::default();
    loop {
        let look = operations.look_at_tax_rates(environment.id)?;
        let is_done = look.kept + look.failures.len() == 0;
        all.kept += look.kept;
        all.failures.extend(look.failures);
        all.is_away |= look.is_away;
        if is_done || all.is_away || operations.stopping.is_asked() {
            return Ok(all);
        }
    }
}

/// One look in every environment. What stands in the way of one keeps no other from being looked at. Says whether some
/// provider did not answer, so that the next round waits.
pub fn round(operations: &Operations) -> bool {
    if operations.rate_providers.0.is_empty() {
        return false;
    }
    let environments = match operations.store.read(|reader| environments::environments(reader)) {
        Ok(environments) => environments,
        Err(why) => {
            tracing::error!(%why, "nobody was asked for rates of tax; the next round tries again");
            return true;
        }
    };
    let mut is_away = false;
    for environment in environments {
        if operations.stopping.is_asked() {
            return false;
        }
        let name = &environment.name;
        match operations.look_at_tax_rates(environment.id) {
            Ok(look) => {
                is_away |= look.is_away;
                for (customer, why) in look.failures {
                    tracing::warn!(environment = name, %customer, why, "no rates of tax were said");
                }
            }
            Err(why) => {
                tracing::error!(environment = name, %why, "the look at rates of tax failed; the next round goes on");
            }
        }
    }
    is_away
}
