//! The written form of the terms of a change: proration, settlement and where a credit goes.
//! Knows their codes and defaults; must not know what changes.

use pricing::{ChangeDefaults, ChangeTerms, CreditTo, Proration, Settle};

use crate::at::{At, Table};
use crate::scalars;
use crate::write::Writer;

const PRORATIONS: [(&str, Proration); 3] =
    [("none", Proration::None), ("prorate", Proration::Prorate), ("full", Proration::Full)];
const SETTLES: [(&str, Settle); 2] = [("now", Settle::Now), ("next_invoice", Settle::NextInvoice)];
const CREDIT_TOS: [(&str, CreditTo); 2] = [("balance", CreditTo::Balance), ("refund", CreditTo::Refund)];

/// The names of terms, for readers that cannot tell yet what changes.
pub(crate) const NAMES: [&str; 3] = ["proration", "settle", "credit_to"];

/// The code of a proration choice.
pub fn proration_code(proration: Proration) -> &'static str {
    scalars::code_of(&proration, &PRORATIONS)
}

/// The code of when a change is settled.
pub fn settle_code(settle: Settle) -> &'static str {
    scalars::code_of(&settle, &SETTLES)
}

/// The code of where a credit goes.
pub fn credit_to_code(credit_to: CreditTo) -> &'static str {
    scalars::code_of(&credit_to, &CREDIT_TOS)
}

/// Reads a proration choice.
pub fn read_proration(at: &At<'_>) -> Option<Proration> {
    scalars::code(at, PRORATIONS)
}

/// Reads when a change is settled.
pub fn read_settle(at: &At<'_>) -> Option<Settle> {
    scalars::code(at, SETTLES)
}

/// Reads where a credit goes.
pub fn read_credit_to(at: &At<'_>) -> Option<CreditTo> {
    scalars::code(at, CREDIT_TOS)
}

/// Terms as far as they are said: what is not said follows from the plan's defaults.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TermsSaid {
    /// What happens to the running period.
    pub proration: Option<Proration>,
    /// When it is billed.
    pub settle: Option<Settle>,
    /// Where a credit goes.
    pub credit_to: Option<CreditTo>,
}

impl TermsSaid {
    /// The terms, with these where nothing is said.
    pub fn or(self, usual: ChangeTerms) -> ChangeTerms {
        ChangeTerms {
            proration: self.proration.unwrap_or(usual.proration),
            settle: self.settle.unwrap_or(usual.settle),
            credit_to: self.credit_to.unwrap_or(usual.credit_to),
        }
    }
}

/// Reads terms from a table that holds other names too, as far as they are said.
pub fn read_said(table: &Table<'_>) -> TermsSaid {
    TermsSaid {
        proration: table.optional("proration", read_proration),
        settle: table.optional("settle", read_settle),
        credit_to: table.optional("credit_to", read_credit_to),
    }
}

/// Reads terms from a table that holds other names too; what is not said is prorated, now, to the balance.
pub fn read_fields(table: &Table<'_>) -> ChangeTerms {
    read_said(table).or(ChangeTerms::default())
}

/// Writes terms into an open table: the proration always, the rest where it is not as usual.
pub fn write_fields(terms: ChangeTerms, out: &mut Writer) {
    out.name("proration").code(proration_code(terms.proration));
    if terms.settle != Settle::default() {
        out.name("settle").code(settle_code(terms.settle));
    }
    if terms.credit_to != CreditTo::default() {
        out.name("credit_to").code(credit_to_code(terms.credit_to));
    }
}

fn read_terms(at: &At<'_>) -> Option<ChangeTerms> {
    at.table(|table| Some(read_fields(table)))
}

/// Writes the defaults of a plan under their names; those that are as usual are left out.
pub(crate) fn write_defaults(defaults: &ChangeDefaults, out: &mut Writer) {
    let ChangeDefaults { upgrade, downgrade, count_up, count_down } = *defaults;
    let named =
        [("upgrade", upgrade), ("downgrade", downgrade), ("count_up", count_up), ("count_down", count_down)];
    out.table(|out| {
        for (name, terms) in named.into_iter().filter(|(_, terms)| *terms != ChangeTerms::default()) {
            out.name(name).table(|out| write_fields(terms, out));
        }
    });
}

/// Reads the defaults of a plan.
pub(crate) fn read_defaults(at: &At<'_>) -> Option<ChangeDefaults> {
    at.table(|table| {
        Some(ChangeDefaults {
            upgrade: table.setting("upgrade", read_terms),
            downgrade: table.setting("downgrade", read_terms),
            count_up: table.setting("count_up", read_terms),
            count_down: table.setting("count_down", read_terms),
        })
    })
}
