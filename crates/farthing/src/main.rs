//! farthing: flexible billing in one binary.
//! Knows how the rooms are wired together and how the command line reads; must not know rules of any kind.

mod asking;
mod cli;
mod demo;
mod installation;
mod lock;
mod mailing;
mod ports;
mod printing;
mod pulling;
mod reporting;
mod saving;
mod settings;
mod show;
mod stop;
mod submitting;
mod telling;
mod watermarks;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    cli::run()
}
