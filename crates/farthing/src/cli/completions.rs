//! `completions SHELL`. Knows clap's generators; must not know any command.

use clap::Args;
use clap_complete::Shell;

use super::{Call, described};
use crate::stop::Stop;

/// For which shell.
#[derive(Debug, Args)]
pub struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

/// Prints the script.
pub fn run(asked: &Completions, call: &mut Call) -> Result<(), Stop> {
    let mut script = Vec::new();
    clap_complete::generate(asked.shell, &mut described(), "farthing", &mut script);
    call.paper.bytes(&script)
}
