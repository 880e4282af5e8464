//! `credits CUSTOMER`, `credits statement GRANT`: prepaid credits and balances. Knows columns; must not know
//! which lines a grant pays.

use clap::{Args, Subcommand};
use ids::GrantId;
use operations::credits::{self, GrantView, StatementRow, StatementWhat, movement_code};
use operations::{Act, StoredAnswer, Write};

use super::{Call, environment_of, wire};
use crate::show::Rows;
use crate::stop::Stop;

/// Whose.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Credits {
    /// The customer's id or external key
    #[arg(required = true)]
    customer: Option<String>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Show all that moved on a grant, with what was left each time
    Statement(Statement),
    /// Withdraw an order of credits whose purchase is not billed yet
    Withdraw(Statement),
}

/// Which grant.
#[derive(Debug, Args)]
struct Statement {
    /// The grant's id
    grant: String,
}

/// Prints grants with what is left and the balances, or a grant's statement.
pub fn run(asked: &Credits, call: &mut Call) -> Result<(), Stop> {
    match (&asked.command, &asked.customer) {
        (Some(Command::Statement(statement)), _) => of_grant(&statement.grant, call),
        (Some(Command::Withdraw(order)), _) => withdraw(&order.grant, call),
        (None, Some(customer)) => of_customer(customer, call),
        (None, None) => Err(Stop::usage("name a customer")),
    }
}

fn of_customer(name: &str, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let customer = operations.customer(environment, name)?.row.id;
    let (grants, balances) =
        (operations.grants(environment, customer)?, operations.balances(environment, customer)?);
    if call.paper.is_json() {
        return call.paper.line(wire::credits(&grants, &balances)?);
    }
    if grants.is_empty() && balances.is_empty() {
        return call.paper.line("The customer has no credits and no balance.");
    }
    if !grants.is_empty() {
        let mut rows =
            Rows::of(&["grant", "name", "kind", "granted", "left", "from", "until"]).right(&[3, 4]);
        for view in &grants {
            rows.push(row(view));
        }
        call.paper.table(rows)?;
    }
    for kept in &balances {
        call.paper.line(format!("balance {}, credits {}", kept.balance, kept.credits))?;
        if let Some(rule) = &kept.top_up {
            let (amount, price, below) = (rule.amount, rule.price, rule.below);
            call.paper.line(format!("buys {amount} for {price} when less than {below} is left"))?;
        }
    }
    Ok(())
}

fn row(view: &GrantView) -> [String; 7] {
    let grant = &view.facts.grant;
    let until = match (view.ordered_for, view.facts.voided()) {
        (Some(at), _) => format!("bought at {at}"),
        (None, Some(at)) => format!("taken back at {at}"),
        (None, None) => grant.expires.map(|at| at.to_string()).unwrap_or_default(),
    };
    [
        grant.id.to_string(),
        grant.name.clone(),
        records::credit::grant_kind_code(grant.kind).to_owned(),
        grant.amount.to_string(),
        view.rest.to_string(),
        grant.effective.to_string(),
        until,
    ]
}

fn withdraw(name: &str, call: &mut Call) -> Result<(), Stop> {
    let id = GrantId::parse(name).map_err(Stop::usage)?;
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let now = operations.now_in(environment)?;
    let write = Write { environment, operation: "grants.withdraw", key: None };
    let act = move |act: &mut Act<'_>| credits::withdraw(act, environment, id, now);
    operations.once(&write, act, |_| StoredAnswer { status: 200, body: String::new() })?;
    let view = operations.grant(environment, id)?;
    if call.paper.is_json() {
        return call.paper.line(wire::grant(&view)?);
    }
    let grant = &view.facts.grant;
    call.paper.line(format!("The order of {} for {} is withdrawn.", grant.amount, grant.cost_basis))
}

fn of_grant(name: &str, call: &mut Call) -> Result<(), Stop> {
    let id = GrantId::parse(name).map_err(Stop::usage)?;
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let view = operations.grant(environment, id)?;
    if call.paper.is_json() {
        return call.paper.line(wire::grant(&view)?);
    }
    let statement = view.statement()?;
    let mut rows = Rows::of(&["at", "what", "amount", "left", "invoice", "line"]).right(&[2, 3, 5]);
    for row in &statement {
        rows.push(statement_row(row));
    }
    call.paper.table(rows)
}

fn statement_row(row: &StatementRow) -> [String; 6] {
    let what = match row.what {
        StatementWhat::Granted => "granted",
        StatementWhat::Moved(kind) => movement_code(kind),
    };
    let [document, line] = match row.line {
        Some(line) => [line.document.to_string(), line.line.to_string()],
        None => [String::new(), String::new()],
    };
    [row.at.to_string(), what.to_owned(), row.amount.to_string(), row.rest.to_string(), document, line]
}
