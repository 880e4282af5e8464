//! xtask: the project's own tasks, in plain Rust with nothing but the standard library.
//!
//! It knows: how the repository is laid out, which programs check it, how to start a throwaway PostgreSQL.
//! It must not know: any rule of billing, and any crate of the workspace as a dependency; it has to build
//! in a second on a machine that has nothing yet.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a task's output is what it is for")]

use std::process::ExitCode;

mod arrows;
mod bench;
mod command;
mod cpu;
mod json;
mod postgres;
mod test;
mod tidy;
mod timings;

const HELP: &str = "\
The project's own tasks.

usage: cargo xtask TASK [options]

  test [--filter NAME]     format, clippy, tidy, all tests on SQLite and on a throwaway PostgreSQL
  tidy                     the house rules: arrows between crates, pure crates, SQL text, file and function sizes
  postgres -- COMMAND …    start a throwaway PostgreSQL, run COMMAND against it, stop it
  bench [NAME …]           the benchmarks, each a printed table (without a name: all of them)
  timings                  CPU seconds of a clean build and of the slowest crates, as a Markdown table

Each task answers --help.";

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let task = args.next().unwrap_or_default();
    let rest: Vec<String> = args.collect();
    let result = match task.as_str() {
        "test" => test::main(&rest),
        "tidy" => tidy::main(&rest),
        "postgres" => postgres::main(&rest),
        "bench" => bench::main(&rest),
        "timings" => timings::main(&rest),
        "" | "help" | "-h" | "--help" => {
            println!("{HELP}");
            Ok(())
        }
        other => Err(format!("there is no task {other:?}; `cargo xtask --help` lists them")),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("xtask: {message}");
            ExitCode::FAILURE
        }
    }
}

/// True where the arguments before any `--` ask for help.
fn asks_for_help(args: &[String]) -> bool {
    args.iter().take_while(|arg| *arg != "--").any(|arg| arg == "-h" || arg == "--help")
}
