//! Telling: the rounds that post what happened to webhooks, in the server and on the command line.
//! Knows environments and their order; must not know what is told, or how a message is posted.

use integrations::hooks::WebHooks;
use operations::webhooks::Told;
use operations::{Environment, Failed, Operations};
use store::environments;

use crate::settings::Settings;
use crate::stop::Stop;

/// Who posts.
pub fn hooks(settings: &Settings) -> Result<WebHooks, Stop> {
    WebHooks::new(settings.webhooks_allow_private)
        .map_err(|why| Stop::failed(format!("webhooks cannot be told: {why}")))
}

/// Tells the webhooks of an environment until none has anything new that is due.
///
/// # Errors
/// A fault.
pub fn all_in(operations: &Operations, environment: &Environment, hooks: &WebHooks) -> Result<Told, Failed> {
    let mut all = Told::default();
    loop {
        let Told { taken, not_taken, more } = operations.tell_webhooks(environment.id, hooks)?;
        all.taken += taken;
        all.not_taken += not_taken;
        if !more || operations.stopping.is_asked() {
            return Ok(all);
        }
    }
}

/// The same in every environment. What stands in the way of one keeps no other from being told.
pub fn round(operations: &Operations, hooks: &WebHooks) {
    let environments = match operations.store.read(|reader| environments::environments(reader)) {
        Ok(environments) => environments,
        Err(why) => {
            tracing::error!(%why, "webhooks were not told; the next round tries again");
            return;
        }
    };
    for environment in environments {
        if operations.stopping.is_asked() {
            return;
        }
        if let Err(why) = all_in(operations, &environment, hooks) {
            let environment = &environment.name;
            tracing::error!(environment, %why, "webhooks were not told; the next round goes on");
        }
    }
}
