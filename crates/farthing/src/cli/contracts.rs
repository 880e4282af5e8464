//! `contracts CUSTOMER`: what was agreed with a customer, and how it stands. Knows columns; must not know
//! what a span owes.

use clap::Args;
use money::Money;
use operations::contracts::{ContractView, Span};

use super::{Call, environment_of, wire};
use crate::show::{Rows, grouped};
use crate::stop::Stop;

/// Whose.
#[derive(Debug, Args)]
pub struct Contracts {
    /// The customer's id or external key
    customer: String,
    /// Every span that has begun, not only the latest of each commitment
    #[arg(long)]
    all: bool,
}

/// Prints each with its spans.
pub fn run(asked: &Contracts, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    let customer = operations.customer(environment, &asked.customer)?.row.id;
    let views = operations.contracts(environment, customer)?;
    if call.paper.is_json() {
        for view in &views {
            call.paper.line(wire::contract(view)?)?;
        }
        return Ok(());
    }
    if views.is_empty() {
        return call.paper.line("The customer has no contract.");
    }
    for view in &views {
        call.paper.line(head(view))?;
        let pooled = &view.kept.contract.pooled;
        if !pooled.is_empty() {
            let names: Vec<&str> = pooled.iter().map(|price| price.as_str()).collect();
            call.paper.line(format!("pools the usage of {} over all it pays for", names.join(", ")))?;
        }
        let mut rows =
            Rows::of(&["commitment", "span", "committed", "counted", "billed"]).whole(&[1]).right(&[2, 3, 4]);
        for span in spans(view, asked.all) {
            rows.push(row(span));
        }
        call.paper.table(rows)?;
    }
    Ok(())
}

fn head(view: &ContractView) -> String {
    let (contract, version) = (&view.kept.contract, view.kept.version);
    let ends = match view.ends {
        Some(ends) => format!("ends {ends}"),
        None => "renews by itself".to_owned(),
    };
    let (name, id, currency, starts) = (&contract.name, contract.id, contract.currency, contract.starts);
    format!("{name} ({id}, version {version})\n{currency} from {starts}, {ends}")
}

/// All of them, or the latest of each commitment.
fn spans(view: &ContractView, all: bool) -> Vec<&Span> {
    let spans = view.spans.iter().enumerate();
    let latest =
        |at: usize, span: &Span| view.spans.get(at + 1).is_none_or(|next| next.commitment != span.commitment);
    spans.filter(|(at, span)| all || latest(*at, span)).map(|(_, span)| span).collect()
}

fn row(span: &Span) -> [String; 5] {
    let amount = |amount: Money| grouped(&amount.amount_text());
    [
        span.commitment.to_string(),
        format!("{}\nto {}", span.service.start(), span.service.end()),
        amount(span.committed),
        amount(span.counted),
        amount(span.billed),
    ]
}
