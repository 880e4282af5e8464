//! A migration as it is asked for and kept: from which version to which, when, on which terms, and for whom.
//! Knows its one written form; must not know which subscriptions that is.

use std::fmt;

use billing::PlanLayout;
use ids::{CatalogKey, CustomerId};
use money::Currency;
use records::at::{At, Table};
use records::change_terms::{self, TermsSaid};
use records::node::Value;
use records::{Form, Writer, scalars, timeline};

use crate::changes::When;

/// Most customers that a migration names.
pub const CUSTOMERS_MAX: usize = 10_000;

const WHENS: [(&str, When); 2] = [("now", When::Now), ("period_end", When::PeriodEnd)];

/// A migration asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MigrationAsked {
    /// From which plan, and version; from every version of it, before the target where that is of the same
    /// plan, when none.
    pub from: (CatalogKey, Option<u32>),
    /// To which plan, and version; the latest one when none.
    pub to: (CatalogKey, Option<u32>),
    /// When each subscription moves.
    pub when: When,
    /// On which terms, as far as said.
    pub terms: TermsSaid,
    /// How the target's phases and periods are laid.
    pub layout: PlanLayout,
    /// Whose subscriptions.
    pub only: Only,
}

/// Which subscriptions of the version; all of them where nothing is said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Only {
    /// Of these customers.
    pub customers: Vec<CustomerId>,
    /// On this price list.
    pub segment: Option<CatalogKey>,
    /// In this currency.
    pub currency: Option<Currency>,
}

impl Form for MigrationAsked {
    fn write_fields(&self, out: &mut Writer) {
        let plan = |out: &mut Writer, (key, version): &(CatalogKey, Option<u32>)| {
            out.table(|out| {
                out.name("key").shown(key);
                if let Some(version) = version {
                    out.name("version").whole(*version);
                }
            });
        };
        plan(out.name("from"), &self.from);
        plan(out.name("to"), &self.to);
        match self.when {
            When::At(at) => out.name("when").table(|out| out.name("at").shown(at)),
            other => out.name("when").code(scalars::code_of(&other, &WHENS)),
        }
        let TermsSaid { proration, settle, credit_to } = self.terms;
        let terms = [
            ("proration", proration.map(change_terms::proration_code)),
            ("settle", settle.map(change_terms::settle_code)),
            ("credit_to", credit_to.map(change_terms::credit_to_code)),
        ];
        for (name, code) in terms {
            if let Some(code) = code {
                out.name(name).code(code);
            }
        }
        let PlanLayout { restart_phases, keep_anchor } = self.layout;
        for (name, on) in [("restart_phases", restart_phases), ("keep_anchor", keep_anchor)] {
            if on {
                out.name(name).truth(true);
            }
        }
        let Only { customers, segment, currency } = &self.only;
        if !customers.is_empty() {
            out.name("customers").list(customers, |out, id| out.id(*id));
        }
        if let Some(segment) = segment {
            out.name("segment").shown(segment);
        }
        if let Some(currency) = currency {
            out.name("currency").code(currency.code());
        }
    }

    fn read_fields(table: &Table<'_>) -> Option<MigrationAsked> {
        let from = table.required(
            "from",
            "write the plan, such as {\"key\": \"pro\", \"version\": 1}",
            scalars::plan_name,
        );
        let to = table.required(
            "to",
            "write the plan, such as {\"key\": \"pro\", \"version\": 2}",
            scalars::plan_name,
        );
        let when = table.required("when", WHEN_WANTED, read_when);
        let terms = change_terms::read_said(table);
        let layout = timeline::read_layout(table);
        let only = Only {
            customers: table.setting("customers", read_customers),
            segment: table.optional("segment", scalars::key),
            currency: table.optional("currency", scalars::currency),
        };
        Some(MigrationAsked { from: from?, to: to?, when: when?, terms, layout, only })
    }
}

const WHEN_WANTED: &str = "write \"now\", \"period_end\" or {\"at\": \"2026-02-01T00:00:00Z\"}";

fn read_when(at: &At<'_>) -> Option<When> {
    match at.value() {
        Value::Table(_) => at.table(|table| {
            let wanted = "write the instant, such as \"2026-02-01T00:00:00Z\"";
            table.required("at", wanted, scalars::instant).map(When::At)
        }),
        Value::Text(_) => scalars::code(at, WHENS),
        _ => at.unwanted(WHEN_WANTED),
    }
}

fn read_customers(at: &At<'_>) -> Option<Vec<CustomerId>> {
    let mut customers = at.list(CUSTOMERS_MAX, scalars::id::<CustomerId>)?;
    if customers.is_empty() {
        return at.unwanted("name at least one customer, or leave the list out");
    }
    customers.sort_unstable();
    customers.dedup();
    Some(customers)
}

impl fmt::Display for MigrationAsked {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = |(key, version): &(CatalogKey, Option<u32>), open: &str| match version {
            Some(version) => format!("version {version} of {key}"),
            None => format!("{open} version of {key}"),
        };
        let any = if self.from.0 == self.to.0 { "any earlier" } else { "any" };
        write!(formatter, "{} to {}", named(&self.from, any), named(&self.to, "the latest"))?;
        match self.when {
            When::Now => write!(formatter, ", at once"),
            When::PeriodEnd => write!(formatter, ", each at its period's end"),
            When::At(at) => write!(formatter, ", at {at}"),
        }
    }
}
