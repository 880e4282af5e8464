//! Mailing: the rounds that send what was issued, in the server and on the command line.
//! Knows environments and their order; must not know what a letter says, or how a mail server is spoken to.

use std::sync::Arc;

use api::letters::Letters;
use calendar::Instant;
use documents::LaysOut;
use ids::DeliveryId;
use operations::deliveries::{Carried, Carrier};
use operations::{Environment, Failed, Operations};
use ports::Mailer;
use store::environments;

use crate::settings::mail::MailSettings;
use crate::stop::Stop;

/// Who sends, and with what.
pub struct Mailing {
    paper: Arc<dyn LaysOut>,
    mailer: Box<dyn Mailer>,
    test_to: Option<String>,
}

impl Mailing {
    /// With the server of the settings, and documents laid out by this.
    ///
    /// # Errors
    /// The server's password is not set.
    pub fn of(settings: &MailSettings, paper: Arc<dyn LaysOut>) -> Result<Mailing, Stop> {
        let mailer = Box::new(settings.mailer()?);
        Ok(Mailing { paper, mailer, test_to: settings.test_to.clone() })
    }

    /// Looks at what was issued in an environment and sends what is due; what waits until `until` is due.
    ///
    /// # Errors
    /// A fault.
    pub fn round_in(
        &self,
        operations: &Operations,
        environment: &Environment,
        until: Instant,
    ) -> Result<Carried, Failed> {
        operations.schedule_deliveries(environment.id)?;
        // What was found just now is due now.
        let until = until.max(operations.clock.now());
        let letters = Letters::with(&*self.paper, operations);
        operations.carry_deliveries(environment, &self.carrier(&letters, until))
    }

    /// Sends these of an environment, and nothing else.
    ///
    /// # Errors
    /// A fault.
    pub fn carry(
        &self,
        operations: &Operations,
        environment: &Environment,
        these: &[DeliveryId],
    ) -> Result<Carried, Failed> {
        let letters = Letters::with(&*self.paper, operations);
        operations.carry_named_deliveries(environment, &self.carrier(&letters, operations.clock.now()), these)
    }

    fn carrier<'a>(&'a self, letters: &'a Letters<'a>, until: Instant) -> Carrier<'a> {
        Carrier { writer: letters, mailer: &*self.mailer, test_to: self.test_to.as_deref(), until }
    }

    /// The same in every environment, up to now. Says whether the server took nothing, so that the next round waits.
    pub fn round(&self, operations: &Operations) -> bool {
        let environments = match operations.store.read(|reader| environments::environments(reader)) {
            Ok(environments) => environments,
            Err(why) => {
                tracing::error!(%why, "nothing was sent; the next round tries again");
                return true;
            }
        };
        for environment in environments {
            if operations.stopping.is_asked() {
                return false;
            }
            match self.round_in(operations, &environment, operations.clock.now()) {
                Ok(Carried { server: Some(why), .. }) => {
                    tracing::warn!(why, "the mail server takes nothing; the next round tries again");
                    return true;
                }
                Ok(_) => {}
                // What stands in the way of one keeps no other from being sent.
                Err(why) => {
                    let environment = &environment.name;
                    tracing::error!(environment, %why, "the round of deliveries failed; the next one goes on");
                }
            }
        }
        false
    }
}
