//! The command line: one file a command, and what they share.
//! Knows arguments, exit codes and how a command begins and ends; must not know what a use case does.

mod alerts;
mod archiving;
mod attaching;
mod backfill;
mod bill;
mod catalog;
mod changes;
mod completions;
mod contracts;
mod correcting;
mod coupons;
mod credit_notes;
mod credits;
mod deliveries;
mod delivery_reports;
mod doctor;
mod entitlements;
mod environments;
mod explain;
mod exporting;
mod instalments;
mod invoice;
mod invoice_file;
mod invoices;
mod kept_files;
mod keys;
mod ledger;
mod letters;
mod limits;
mod line_events;
mod links;
mod manual_invoices;
mod meter_trial;
mod migrations;
mod openapi;
mod periods;
mod planned;
mod rate;
mod rejected;
mod rendering;
mod retention;
mod review;
mod run_drafts;
mod serve;
mod sources;
mod states;
mod submissions;
mod subscriptions;
mod tax;
mod template;
mod usage;
mod used;
mod verify;
mod watching;
mod webhooks;
mod wire;

use std::io::Write;
use std::process::ExitCode;

use clap::{Arg, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::demo;
use crate::installation::{Installation, Opening};
use crate::printing;
use crate::settings::{Flags, LogFormat, Settings};
use crate::show::Paper;
use crate::stop::Stop;

pub use catalog::apply as apply_catalog;
pub use environments::{all as environments_of, chosen as environment_of, having, seller_of, zone_of_only};
pub use explain::document as explain_document;
pub use invoices::{documents as documents_of, table as documents_table};
pub use ledger::show as trial_balance;
pub use usage::{import, mapping as import_mapping};
pub use verify::{ending as verification_ending, show as show_verification, verified};

const AFTER_HELP: &str = "\
Settings come from farthing.toml (data, database_url, environment, listen, public_url, log_format,
log, fonts, mail, networks, tax_providers, webhooks, vies, source), from FARTHING_* variables, and from flags. A flag is stronger than a variable,
and a variable stronger than the file.

Exit codes: 0 done, 1 failed or refused, 2 called wrongly, 3 `verify` found damage, or an archive is without
what is damaged.";

/// Flexible billing in one binary: usage in, explained invoices out.
#[derive(Debug, Parser)]
#[command(name = "farthing", version, after_help = AFTER_HELP, max_term_width = 100, disable_help_subcommand = true)]
pub struct Cli {
    #[command(flatten)]
    flags: Flags,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Bill three example businesses from real usage, and explain what happened
    Demo(demo::Demo),
    /// Answer the HTTP API, and bill what falls due
    Serve(serve::Serve),
    /// Bill what is due, or show what will be
    Bill(bill::Bill),
    /// List invoices and credit notes
    Invoices(invoices::Invoices),
    /// Check an invoice file and write it as a PDF, an e-invoice or a page, without any data
    Invoice(invoice::InvoiceVerb),
    /// Say what becomes of the tax on a supply, and look at rates, VAT ids and places
    Tax(tax::Tax),
    /// Say how an invoice came about, line by line
    Explain(explain::Explain),
    /// Recompute every issued document from its facts, and check the books
    Verify(verify::Verify),
    /// List subscriptions; show one, preview, make or withdraw its changes
    Subscriptions(subscriptions::Subscriptions),
    /// Say what a customer may do, and what is left
    Entitlements(entitlements::Entitlements),
    /// List a customer's contracts, and how they stand
    Contracts(contracts::Contracts),
    /// Show a customer's prepaid credits and balances, or what moved on a grant
    Credits(credits::Credits),
    /// List coupons, or one with its codes and who redeemed it
    Coupons(coupons::Coupons),
    /// Limit what a customer may use, and show what is left
    Limits(limits::Limits),
    /// Tell when usage reaches a threshold, and show what was told
    Alerts(alerts::Alerts),
    /// List what was sent to customers, send what is due, retry what failed, and say how sellers send
    Deliveries(deliveries::Deliveries),
    /// List what was handed over to networks for e-invoices, hand over what is due, retry what is stuck
    Submissions(submissions::Submissions),
    /// Say who is told what happens, how far each has come, and move one past what it does not take
    Webhooks(webhooks::Webhooks),
    /// Write, try and keep a seller's own layout of invoices, and go back to one before
    Template(template::TemplateVerb),
    /// Write the words of a seller's letters: start from the built-in ones, try them, keep them
    Letters(letters::LettersVerb),
    /// Show the trial balance
    Ledger(ledger::Ledger),
    /// Compare or apply a catalog file
    Catalog(catalog::Catalog),
    /// Move subscriptions between plan versions, planned before they are applied
    Migrations(migrations::Migrations),
    /// Show a customer's usage, import events, or list those in conflict
    Usage(usage::Usage),
    /// List the brokers that usage is pulled from, or try to reach them
    Sources(sources::Sources),
    /// Try out a price
    Rate(rate::Rate),
    /// Compute billing periods, and a span's share of its own
    Periods(periods::Periods),
    /// Make an API key
    Keys(keys::Keys),
    /// Look at the state of an installation
    Doctor(doctor::Doctor),
    /// Print the OpenAPI document of the HTTP API
    Openapi(openapi::Openapi),
    /// Print completions for a shell
    Completions(completions::Completions),
    /// Print what a press asks for
    #[command(name = printing::WORKER, hide = true)]
    PrintWorker,
}

impl Command {
    /// As it stands in a lock file.
    fn name(&self) -> &'static str {
        match self {
            Command::Demo(_) => "farthing demo",
            Command::Serve(_) => "farthing serve",
            Command::Bill(_) => "farthing bill",
            Command::Invoices(_) => "farthing invoices",
            Command::Invoice(_) => "farthing invoice",
            Command::Tax(_) => "farthing tax",
            Command::Explain(_) => "farthing explain",
            Command::Verify(_) => "farthing verify",
            Command::Subscriptions(_) => "farthing subscriptions",
            Command::Entitlements(_) => "farthing entitlements",
            Command::Contracts(_) => "farthing contracts",
            Command::Credits(_) => "farthing credits",
            Command::Coupons(_) => "farthing coupons",
            Command::Limits(_) => "farthing limits",
            Command::Alerts(_) => "farthing alerts",
            Command::Deliveries(_) => "farthing deliveries",
            Command::Submissions(_) => "farthing submissions",
            Command::Webhooks(_) => "farthing webhooks",
            Command::Template(_) => "farthing template",
            Command::Letters(_) => "farthing letters",
            Command::Ledger(_) => "farthing ledger",
            Command::Catalog(_) => "farthing catalog",
            Command::Migrations(_) => "farthing migrations",
            Command::Usage(_) => "farthing usage",
            Command::Sources(_) => "farthing sources",
            Command::Rate(_) => "farthing rate",
            Command::Periods(_) => "farthing periods",
            Command::Keys(_) => "farthing keys",
            Command::Doctor(_) => "farthing doctor",
            Command::Openapi(_) => "farthing openapi",
            Command::Completions(_) => "farthing completions",
            Command::PrintWorker => "farthing print-worker",
        }
    }
}

/// A command being carried out.
pub struct Call {
    /// As it stands in a lock file.
    pub command: &'static str,
    /// What holds for it.
    pub settings: Settings,
    /// The flags as given, for commands that look at nothing else.
    pub flags: Flags,
    /// Where it writes.
    pub paper: Paper,
}

impl Call {
    /// Opens the installation that the settings name, which must be there.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn open(&self) -> Result<Installation, Stop> {
        Ok(Installation::open(self.settings.opened(), Opening::Existing, self.command)?)
    }
}

/// Flags of every command that those without data do not look at.
const OF_DATA: &[&str] = &["data", "database_url", "environment", "config", "log", "log_format"];

/// The command line as help tells it: a command does not list what it does not look at.
fn described() -> clap::Command {
    let whole = Cli::command();
    let flags: Vec<Arg> = whole.get_arguments().cloned().collect();
    let flag = |id: &str| flags.iter().find(|flag| flag.get_id() == id).expect("Flags declares it").clone();
    let hidden = |ids: &[&str]| ids.iter().map(|id| flag(id).hide(true)).collect::<Vec<Arg>>();
    // What a subcommand has of its own takes the place of what every command has.
    whole
        .mut_subcommand("openapi", |one| one.args(hidden(OF_DATA)).args(hidden(&["json"])))
        .mut_subcommand("completions", |one| one.args(hidden(OF_DATA)).args(hidden(&["json"])))
        .mut_subcommand("rate", |one| one.args(hidden(OF_DATA)))
        // It looks at the settings for fonts.
        .mut_subcommand("invoice", |one| {
            one.args(hidden(&["data", "database_url", "environment", "log", "log_format"]))
        })
        .mut_subcommand("tax", |one| one.args(hidden(OF_DATA)))
        .mut_subcommand("periods", |one| one.args(hidden(OF_DATA)))
        .mut_subcommand("demo", |one| {
            let folder = "Folder of embedded data [default: a new temporary folder, which stays]";
            let database = "PostgreSQL database instead of a folder, as postgres://user@host/name";
            one.args(hidden(&["environment"]))
                .args([flag("data").help(folder), flag("database_url").help(database)])
        })
}

/// Reads the command line and does what it says.
pub fn run() -> ExitCode {
    let matches = described().get_matches();
    let Cli { flags, command } = match Cli::from_arg_matches(&matches) {
        Ok(called) => called,
        Err(why) => why.format(&mut described()).exit(),
    };
    if matches!(command, Command::PrintWorker) {
        // It reads no settings and tells nobody: whoever asked hears that it is gone.
        return printing::work().map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS);
    }
    let name = command.name();
    match begin(flags, name, &command).and_then(|call| carry_out(command, call)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            if let Some(sentence) = stop.sentence() {
                // Where stderr is gone too, the exit code is all that is left to say.
                writeln!(std::io::stderr(), "farthing: {sentence}").unwrap_or_default();
            }
            stop.code()
        }
    }
}

fn begin(flags: Flags, command: &'static str, asked: &Command) -> Result<Call, Stop> {
    let listen = match asked {
        Command::Serve(serve) => serve.listen.as_deref(),
        _ => None,
    };
    let settings = Settings::of(&flags, listen)?;
    let usual = if matches!(asked, Command::Serve(_)) { "info" } else { "warn" };
    begin_logging(settings.log.as_deref().unwrap_or(usual), settings.log_format)?;
    let paper = Paper::new(settings.json);
    Ok(Call { command, settings, flags, paper })
}

/// What a code stands for; where it is none, what there is.
fn coded<T: Copy>(text: &str, what: &str, codes: &[(&str, T)]) -> Result<T, String> {
    let known = codes.iter().find(|(code, _)| *code == text);
    known.map(|(_, value)| *value).ok_or_else(|| {
        let codes: Vec<&str> = codes.iter().map(|(code, _)| *code).collect();
        format!("{what} is {}", codes.join(", "))
    })
}

fn begin_logging(filter: &str, format: LogFormat) -> Result<(), Stop> {
    let filter = tracing_subscriber::EnvFilter::try_new(filter)
        .map_err(|why| Stop::usage(format!("the log filter {filter:?} cannot be read: {why}")))?;
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match format {
        LogFormat::Text => lines.with_ansi(false).init(),
        LogFormat::Json => lines.json().init(),
    }
    Ok(())
}

fn carry_out(command: Command, mut call: Call) -> Result<(), Stop> {
    let outcome = match command {
        Command::Demo(demo) => demo::run(&demo, &mut call),
        Command::Serve(_) => serve::run(&mut call),
        Command::Bill(bill) => bill::run(&bill, &mut call),
        Command::Invoices(invoices) => invoices::run(&invoices, &mut call),
        Command::Invoice(asked) => invoice::run(&asked, &mut call),
        Command::Tax(asked) => tax::run(&asked, &mut call),
        Command::Explain(explain) => explain::run(&explain, &mut call),
        Command::Verify(verify) => verify::run(&verify, &mut call),
        Command::Subscriptions(asked) => subscriptions::run(&asked, &mut call),
        Command::Entitlements(asked) => entitlements::run(&asked, &mut call),
        Command::Contracts(asked) => contracts::run(&asked, &mut call),
        Command::Credits(asked) => credits::run(&asked, &mut call),
        Command::Coupons(asked) => coupons::run(&asked, &mut call),
        Command::Limits(asked) => limits::run(&asked, &mut call),
        Command::Alerts(asked) => alerts::run(&asked, &mut call),
        Command::Deliveries(asked) => deliveries::run(&asked, &mut call),
        Command::Submissions(asked) => submissions::run(&asked, &mut call),
        Command::Webhooks(asked) => webhooks::run(&asked, &mut call),
        Command::Template(asked) => template::run(&asked, &mut call),
        Command::Letters(asked) => letters::run(&asked, &mut call),
        Command::Ledger(ledger) => ledger::run(&ledger, &mut call),
        Command::Catalog(catalog) => catalog::run(&catalog, &mut call),
        Command::Migrations(asked) => migrations::run(&asked, &mut call),
        Command::Usage(usage) => usage::run(&usage, &mut call),
        Command::Sources(asked) => sources::run(&asked, &mut call),
        Command::Rate(rate) => rate::run(&rate, &mut call),
        Command::Periods(periods) => periods::run(&periods, &mut call),
        Command::Keys(keys) => keys::run(&keys, &mut call),
        Command::Doctor(doctor) => doctor::run(&doctor, &mut call),
        Command::Openapi(_) => openapi::run(&mut call),
        Command::Completions(completions) => completions::run(&completions, &mut call),
        Command::PrintWorker => Ok(()),
    };
    let flushed = call.paper.flush();
    outcome.and(flushed)
}
