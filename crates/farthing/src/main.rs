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
    keep_to_small_pages();
    cli::run()
}

/// Memory comes in pages of 4 KiB. Batches and what is sealed of them take and give back memory all the time; in huge pages
/// the kernel clears 2 MiB for each little of it, which was a quarter of the time of usage over HTTP, and most of an idle
/// server's memory was such pages that hold nothing.
fn keep_to_small_pages() {
    #[cfg(target_os = "linux")]
    // A kernel that does not let this be set gives memory as it would.
    rustix::thread::disable_transparent_huge_pages(true).unwrap_or_default();
}
