//! The written form of commitments: what is spent at least, over which spans, and what counts.
//! Knows their names and defaults; must not know what was spent.

use std::collections::BTreeMap;

use billing::facts::OVERAGE_FACTOR_MAX;
use ids::CatalogKey;
use money::{Currency, Decimal, Money};
use pricing::{COMMITMENTS_MAX, Commitment, CommitmentScope, CommitmentStep};

use crate::at::{At, Inside, Table};
use crate::mistake::Said;
use crate::node::Value;
use crate::scalars;
use crate::write::Writer;

/// Most steps of a ramp.
const STEPS_MAX: usize = 1_000;
/// How a commitment is taxed that does not say.
const TAX_CATEGORY_USUAL: &str = "standard";

/// Writes commitments; a plan's own scope is written without the plan's key.
pub(crate) fn write_list(commitments: &[Commitment], home: Option<&CatalogKey>, out: &mut Writer) {
    out.list(commitments, |out, commitment| out.table(|out| write_fields(commitment, home, out)));
}

/// One commitment of a plan by itself, to be compared.
pub(crate) fn written(commitment: &Commitment, plan: &CatalogKey) -> Vec<u8> {
    let mut out = Writer::default();
    out.table(|out| write_fields(commitment, Some(plan), out));
    out.into_bytes()
}

/// Reads commitments; `home` is the plan they stand in, if they stand in one.
pub(crate) fn read_list(at: &At<'_>, home: Option<&CatalogKey>) -> Option<Vec<Commitment>> {
    let read = at.list(COMMITMENTS_MAX, |at| at.table(|table| read_fields(table, home)))?;
    let mut clean = Some(());
    for (index, commitment) in read.iter().enumerate() {
        if read[..index].iter().any(|known| known.key == commitment.key) {
            let found = format!("the commitment {:?} twice", commitment.key.as_str());
            let place = [Inside::Item(index), Inside::Name("key")];
            clean = at.mistake_inside(&place, Said::found(found, "give each its own key"));
        }
    }
    clean.map(|()| read)
}

fn write_fields(commitment: &Commitment, home: Option<&CatalogKey>, out: &mut Writer) {
    out.name("key").code(commitment.key.as_str());
    out.name("name").text(&commitment.name);
    write_scope(&commitment.scope, home, out.name("scope"));
    if let Some(every) = commitment.every {
        out.name("every").shown(every);
    }
    match commitment.steps.as_slice() {
        [CommitmentStep { periods: None, amounts }] => out.name("amounts").amounts(amounts),
        steps => out.name("steps").list(steps, |out, step| {
            out.table(|out| {
                if let Some(periods) = step.periods {
                    out.name("periods").whole(periods);
                }
                out.name("amounts").amounts(&step.amounts);
            });
        }),
    }
    if commitment.overage_factor != Decimal::ONE {
        out.name("overage_factor").decimal(commitment.overage_factor);
    }
    out.name("tax_category").code(commitment.tax_category.as_str());
}

fn write_scope(scope: &CommitmentScope, home: Option<&CatalogKey>, out: &mut Writer) {
    let at_home = |plan: &CatalogKey| home == Some(plan);
    match scope {
        CommitmentScope::All => out.code("all"),
        CommitmentScope::Plan(plan) if at_home(plan) => out.code("plan"),
        CommitmentScope::Plan(plan) => out.table(|out| out.name("plan").code(plan.as_str())),
        CommitmentScope::Price { plan, price } => out.table(|out| {
            if !at_home(plan) {
                out.name("plan").code(plan.as_str());
            }
            out.name("price").code(price.as_str());
        }),
    }
}

fn read_fields(table: &Table<'_>, home: Option<&CatalogKey>) -> Option<Commitment> {
    let key = table.required("key", "write the commitment's key, such as \"minimum-spend\"", scalars::key);
    let name = table.optional("name", scalars::text);
    let scope = match table.has("scope") {
        true => table.optional("scope", |at| read_scope(at, home)),
        false => Some(home.cloned().map_or(CommitmentScope::All, CommitmentScope::Plan)),
    };
    let every = table.optional("every", scalars::cadence);
    let steps = read_amounts(table);
    let overage_factor = table.optional("overage_factor", read_factor).unwrap_or(Decimal::ONE);
    let usual = || CatalogKey::parse(TAX_CATEGORY_USUAL).expect("it is a valid key");
    let tax_category = table.optional("tax_category", scalars::key).unwrap_or_else(usual);
    let key: CatalogKey = key?;
    Some(Commitment {
        name: name.unwrap_or_else(|| key.as_str().to_owned()),
        key,
        scope: scope?,
        steps: steps?,
        every,
        overage_factor,
        tax_category,
    })
}

fn read_scope(at: &At<'_>, home: Option<&CatalogKey>) -> Option<CommitmentScope> {
    const WANTED: &str = "write \"plan\", \"all\" or { price = \"…\" }";
    const WANTED_ABROAD: &str =
        "write \"all\", { plan = \"…\" } or { plan = \"…\", price = \"…\" } for what counts";
    let wanted = if home.is_some() { WANTED } else { WANTED_ABROAD };
    match at.value() {
        Value::Text(text) if text == "all" => Some(CommitmentScope::All),
        Value::Text(text) if text == "plan" => match home {
            Some(plan) => Some(CommitmentScope::Plan(plan.clone())),
            None => at.unwanted(wanted),
        },
        Value::Table(_) => at.table(|table| {
            let price = table.optional("price", scalars::key);
            let plan = match (table.has("plan"), home) {
                (true, _) => table.optional("plan", scalars::key),
                (false, Some(home)) => Some(home.clone()),
                (false, None) => table.missing("plan", "write which plan's lines count"),
            };
            match (table.has("price"), table.has("plan")) {
                (true, _) => plan.zip(price).map(|(plan, price)| CommitmentScope::Price { plan, price }),
                (false, true) => plan.map(CommitmentScope::Plan),
                (false, false) if home.is_none() => None,
                (false, false) => table.missing("price", "write which price's lines count"),
            }
        }),
        _ => at.unwanted(wanted),
    }
}

fn read_factor(at: &At<'_>) -> Option<Decimal> {
    let factor = scalars::decimal(at)?;
    let bounds = Decimal::ONE..=Decimal::from_i64(OVERAGE_FACTOR_MAX);
    match bounds.contains(&factor) {
        true => Some(factor),
        false => {
            let wanted = format!("a factor from 1 to {OVERAGE_FACTOR_MAX} is written here; 1.2 adds 20 %");
            at.mistake(Said::found(factor, wanted))
        }
    }
}

/// One amount for ever, or the steps of a ramp.
fn read_amounts(table: &Table<'_>) -> Option<Vec<CommitmentStep>> {
    match scalars::one_of(table, &["amounts", "steps"])? {
        Some("steps") => table.optional("steps", read_steps),
        Some(_) => {
            let amounts = table.optional("amounts", read_commitment_amounts)?;
            Some(vec![CommitmentStep { periods: None, amounts }])
        }
        None => table.missing(
            "amounts",
            "write amounts = { EUR = \"100.00\" }, or steps = [{ periods = 3, amounts = { … } }, …]",
        ),
    }
}

/// Amounts of zero or more: a ramp may begin with nothing.
fn read_commitment_amounts(at: &At<'_>) -> Option<BTreeMap<Currency, Money>> {
    let amounts = scalars::amounts(at)?;
    if amounts.is_empty() {
        return at.unwanted("write at least one amount, such as { EUR = \"100.00\" }");
    }
    match amounts.iter().find(|(_, amount)| amount.minor() < 0) {
        Some((currency, amount)) => {
            let said = Said::found(amount, "a commitment is zero or more");
            at.mistake_inside(&[Inside::Name(currency.code())], said)
        }
        None => Some(amounts),
    }
}

fn read_steps(at: &At<'_>) -> Option<Vec<CommitmentStep>> {
    let steps = at.list(STEPS_MAX, |at| {
        at.table(|table| {
            let periods = table.given("periods", |at| scalars::whole(at, 1, u32::MAX));
            let wanted = "write the amount of a whole span, such as { EUR = \"100.00\" }";
            let amounts = table.required("amounts", wanted, read_commitment_amounts);
            Some(CommitmentStep { periods: periods?, amounts: amounts? })
        })
    })?;
    let Some((_, before)) = steps.split_last() else {
        return at.unwanted("a ramp has at least one step");
    };
    match before.iter().position(|step| step.periods.is_none()) {
        Some(index) => {
            let said = Said::missing("only the last step holds for ever; write periods for the others");
            at.mistake_inside(&[Inside::Item(index)], said)
        }
        None => Some(steps),
    }
}
