//! Asking: the rounds that ask providers for rates of tax that accounts wait for, in the server and on the command line.
//! Knows environments and their order, and which provider rests; must not know what is asked, or how a provider is reached.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use ids::CatalogKey;
use operations::rates_waiting::RatesLook;
use operations::{Environment, Failed, Operations};
use store::environments;

/// Asks in one environment until nobody's turn is left but of those who do not answer.
///
/// # Errors
/// A fault.
pub fn all_in(operations: &Operations, environment: &Environment) -> Result<RatesLook, Failed> {
    let mut all = RatesLook::default();
    loop {
        let look = operations.look_at_tax_rates(environment.id, &all.away)?;
        let is_done = look.kept + look.failures.len() == 0;
        all.kept += look.kept;
        all.failures.extend(look.failures);
        all.away.extend(look.away);
        if is_done || operations.stopping.is_asked() {
            return Ok(all);
        }
    }
}

/// The rounds of a server: each provider that does not answer rests by itself.
#[derive(Debug)]
pub struct Asking {
    rest: Duration,
    until: BTreeMap<CatalogKey, Instant>,
}

impl Asking {
    /// Rounds in which one that does not answer rests for so long.
    pub fn resting_for(rest: Duration) -> Asking {
        Asking { rest, until: BTreeMap::new() }
    }

    /// One look in every environment. What stands in the way of one keeps no other from being looked at.
    pub fn round(&mut self, operations: &Operations) {
        if operations.rate_providers.0.is_empty() {
            return;
        }
        let environments = match operations.store.read(|reader| environments::environments(reader)) {
            Ok(environments) => environments,
            Err(why) => {
                tracing::error!(%why, "nobody was asked for rates of tax; the next round tries again");
                return;
            }
        };
        for environment in environments {
            if operations.stopping.is_asked() {
                return;
            }
            self.until.retain(|_, until| Instant::now() < *until);
            let resting: BTreeSet<CatalogKey> = self.until.keys().cloned().collect();
            let name = &environment.name;
            match operations.look_at_tax_rates(environment.id, &resting) {
                Ok(look) => {
                    let until = Instant::now() + self.rest;
                    self.until.extend(look.away.into_iter().map(|provider| (provider, until)));
                    for (customer, why) in look.failures {
                        tracing::warn!(environment = name, %customer, why, "no rates of tax were said");
                    }
                }
                Err(why) => {
                    tracing::error!(environment = name, %why, "the look at rates of tax failed; the next round goes on");
                }
            }
        }
    }
}
