//! Submitting: the rounds that hand e-invoices over to networks and keep what these say, in the server and on the command
//! line. Knows environments and their order; must not know what an e-invoice says, or how a network is reached.

use api::e_invoices::EInvoices;
use calendar::Instant;
use operations::submissions::{Handed, Kept, Networks, Submitter};
use operations::{Environment, Failed, Operations};
use store::environments;

use crate::settings::networks::{NetworkSettings, opened};

/// Who hands over, and to whom.
pub struct Submitting {
    networks: Networks,
    /// What was last told of networks that nobody hears: said once, not each second.
    told: Vec<String>,
}

impl Submitting {
    /// With the networks of the settings.
    pub fn of(settings: &[NetworkSettings]) -> Submitting {
        Submitting { networks: opened(settings), told: Vec::new() }
    }

    /// Looks at what was issued in an environment and hands over what is due; what waits until `until` is due.
    ///
    /// # Errors
    /// A fault.
    pub fn round_in(
        &self,
        operations: &Operations,
        environment: &Environment,
        until: Instant,
    ) -> Result<Handed, Failed> {
        operations.schedule_submissions(environment, &self.networks)?;
        // What was found just now is due now.
        let until = until.max(operations.clock.now());
        let with = Submitter { writer: &EInvoices::of(operations), networks: &self.networks, until };
        operations.hand_over_submissions(environment, &with)
    }

    /// Keeps what networks say is new.
    ///
    /// # Errors
    /// A fault.
    pub fn answers(&self, operations: &Operations) -> Result<Kept, Failed> {
        operations.keep_network_answers(&self.networks)
    }

    /// Both in every environment, up to now. What stands in the way of one keeps no other from being handed over. Says whether
    /// some network took nothing, so that the next round waits.
    pub fn round(&mut self, operations: &Operations) -> bool {
        let mut is_away = false;
        let all = match operations.store.read(|reader| environments::environments(reader)) {
            Ok(all) => all,
            Err(why) => {
                tracing::error!(%why, "nothing was handed over; the next round tries again");
                return true;
            }
        };
        for environment in all {
            if operations.stopping.is_asked() {
                return false;
            }
            match self.round_in(operations, &environment, operations.clock.now()) {
                Ok(handed) => is_away |= !handed.away.is_empty(),
                Err(why) => {
                    let environment = &environment.name;
                    tracing::error!(environment, %why, "the round of submissions failed; the next one goes on");
                }
            }
        }
        match self.answers(operations) {
            Ok(kept) => self.tell(&kept),
            Err(why) => tracing::error!(%why, "answers of networks were not kept; the next round goes on"),
        }
        is_away
    }

    fn tell(&mut self, kept: &Kept) {
        let unheard: Vec<String> =
            kept.unheard.iter().map(|(network, why)| format!("{}: {why}", network.as_str())).collect();
        for why in unheard.iter().filter(|why| !self.told.contains(why)) {
            tracing::warn!(why, "a network is not heard; it is tried again");
        }
        self.told = unheard;
    }
}
