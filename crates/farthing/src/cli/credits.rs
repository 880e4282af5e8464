//! `credits CUSTOMER`, `credits statement GRANT`: prepaid credits and balances. Knows columns; must not know
//! which lines a grant pays.

use std::collections::BTreeMap;

use clap::{Args, Subcommand};
use ids::{EnvironmentId, GrantId, InvoiceId};
use operations::credits::{self, GrantKind, GrantView, StatementRow, StatementWhat, movement_code};
use operations::{Act, Operations, StoredAnswer, Write};

use super::{Call, environment_of, wire};
use crate::show::{Rows, grouped};
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
        let mut rows = Rows::of(&["grant", "left", "pays"]).whole(&[0, 2]).right(&[1]);
        for view in &grants {
            rows.push(row(view, &recurring(operations, environment, view)?));
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

/// How a grant comes again; empty for one that does not recur.
fn recurring(operations: &Operations, environment: EnvironmentId, view: &GrantView) -> Result<String, Stop> {
    let Some(recurs) = &view.facts.grant.recurs else { return Ok(String::new()) };
    let zone = operations.seller(environment, view.seller)?.zone;
    Ok(match view.next_in_row(&zone)? {
        Some(at) if view.facts.is_closed() => format!("until {at},\nwhen the next began"),
        Some(at) => format!("recurs every {},\nnext on {at}", recurs.every),
        None => format!("the last of one every {}", recurs.every),
    })
}

/// A grant in two lines a cell, as its id and two instants leave little room beside them.
fn row(view: &GrantView, recurring: &str) -> [String; 3] {
    let grant = &view.facts.grant;
    let until = match (view.ordered_for, view.facts.voided()) {
        (Some(at), _) => format!("once it is bought, at {at}"),
        (None, Some(at)) => format!("taken back at {at}"),
        (None, None) if !recurring.is_empty() => recurring.to_owned(),
        (None, None) => {
            grant.expires.map_or_else(|| "until it is used up".to_owned(), |at| format!("until {at}"))
        }
    };
    let kind = match grant.kind {
        GrantKind::Promotional => "given",
        GrantKind::PaidTaxedAtPurchase => "bought, taxed then",
        GrantKind::PaidTaxedAtUse => "bought, taxed when used",
    };
    let left = grouped(&view.rest.amount_text());
    let granted = grouped(&grant.amount.amount_text());
    [
        format!("{}\n{} ({kind})", grant.id, grant.name),
        format!("{left}\nof {granted} {}", grant.amount.currency().code()),
        format!("from {}\n{until}", grant.effective),
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
    let mut rows =
        Rows::of(&["at", "what", "amount", "left", "document", "line"]).whole(&[4]).right(&[2, 3, 5]);
    let mut numbers = BTreeMap::new();
    for row in &statement {
        let document = match row.line {
            Some(line) => number_of(operations, environment, line.document, &mut numbers)?,
            None => String::new(),
        };
        rows.push(statement_row(row, document));
    }
    call.paper.table(rows)
}

/// The printed number of a document, each asked for once.
fn number_of(
    operations: &Operations,
    environment: EnvironmentId,
    id: InvoiceId,
    numbers: &mut BTreeMap<InvoiceId, String>,
) -> Result<String, Stop> {
    if let Some(number) = numbers.get(&id) {
        return Ok(number.clone());
    }
    let row = operations.document_row(environment, id)?;
    numbers.insert(id, row.number.clone());
    Ok(row.number)
}

fn statement_row(row: &StatementRow, document: String) -> [String; 6] {
    let what = match row.what {
        StatementWhat::Granted => "granted",
        StatementWhat::Moved(kind) => movement_code(kind),
    };
    let line = row.line.map_or_else(String::new, |line| line.line.to_string());
    let what = what.replace('_', " ");
    [row.at.to_string(), what, row.amount.to_string(), row.rest.to_string(), document, line]
}
