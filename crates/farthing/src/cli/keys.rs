//! `keys create`: an API key for an environment, shown once.
//! Knows where a secret is printed; must not know how it is made.

use clap::{Args, Subcommand};
use operations::{Act, ActError, Failed, Refusal};

use super::{Call, environment_of, wire};
use crate::stop::Stop;

/// What about keys.
#[derive(Debug, Args)]
pub struct Keys {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Make a key for the environment and print it, this once
    Create {
        /// What it is called in lists
        #[arg(long, default_value = "command line")]
        name: String,
    },
}

/// Makes a key.
pub fn run(asked: &Keys, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?;
    let Verb::Create { name } = &asked.verb;
    Refusal::check_text("name", name).map_err(Failed::from)?;
    let (secret, key) = operations.new_key(environment.id, environment.kind, name);
    let kept = key.clone();
    let keep = move |act: &mut Act<'_>| operations::keys::keep(act, &kept).map_err(ActError::<Refusal>::from);
    operations.store.write(keep).map_err(Failed::from)?;
    if call.paper.is_json() {
        return call.paper.line(wire::key(&key, &secret)?);
    }
    call.paper.line(secret.reveal())?;
    call.paper.flush()?;
    call.paper
        .note(format!("opens the environment {}; only its hash is kept, so keep it now", environment.name))
}
