//! The written form of contracts: terms, renewal, and what is spent at least.
//! Knows their names; must not know what was spent.

use billing::facts::ContractRefused;
use billing::{Contract, Renewal};
use ids::{CatalogKey, ContractId};
use money::Percent;

use crate::at::{At, Inside, Table};
use crate::commitment;
use crate::form::{Form, read_format, read_json};
use crate::mistake::{Mistakes, Said};
use crate::node::Value;
use crate::scalars;
use crate::write::Writer;

/// Most prices whose quantities a contract pools.
pub const POOLED_MAX: usize = 1_000;

impl Form for Contract {
    fn write_fields(&self, out: &mut Writer) {
        out.name("id").id(self.id);
        out.name("name").text(&self.name);
        out.name("currency").code(self.currency.code());
        out.name("starts").instant(self.starts);
        out.name("ends").instant(self.ends);
        write_renewal(&self.renewal, out.name("renewal"));
        if let Some(terminated) = self.terminated {
            out.name("terminated").instant(terminated);
        }
        if !self.commitments.is_empty() {
            commitment::write_list(&self.commitments, None, out.name("commitments"));
        }
        if !self.pooled.is_empty() {
            out.name("pooled").keys(&self.pooled);
        }
    }

    fn read_fields(table: &Table<'_>) -> Option<Contract> {
        let id = table.required("id", "write the contract's id", scalars::id);
        read_contract(table, id)
    }
}

/// Reads a contract from a table that may hold other names too.
pub fn read_contract(table: &Table<'_>, id: Option<ContractId>) -> Option<Contract> {
    let name = table.required("name", "write what people call it", scalars::text);
    let currency = table.required("currency", "write its currency, such as \"EUR\"", scalars::currency);
    let starts = table.required("starts", "write when it starts", scalars::instant);
    let ends = table.required("ends", "write when its first term ends", scalars::instant);
    let renewal = match table.has("renewal") {
        true => table.optional("renewal", read_renewal),
        false => Some(Renewal::Ends),
    };
    let terminated = table.optional("terminated", scalars::instant);
    let commitments = table.setting("commitments", |at| commitment::read_list(at, None));
    let pooled = table.setting("pooled", |at| scalars::keys(at, POOLED_MAX));
    let contract = Contract {
        id: id?,
        name: name?,
        currency: currency?,
        starts: starts?,
        ends: ends?,
        renewal: renewal?,
        terminated,
        commitments,
        pooled,
    };
    match contract.check() {
        Ok(()) => Some(contract),
        Err(refusal) => table.at().mistake_inside(&place_of(&refusal, &contract), Said::refused(&refusal)),
    }
}

/// Under which names a refusal belongs.
fn place_of(refusal: &ContractRefused, contract: &Contract) -> Vec<Inside<'static>> {
    use ContractRefused as Refused;
    let renewal = |name| vec![Inside::Name("renewal"), Inside::Name(name)];
    let commitment = |key: &CatalogKey, names: &[Inside<'static>]| {
        let index = contract.commitments.iter().rposition(|known| known.key == *key).unwrap_or_default();
        let mut place = vec![Inside::Name("commitments"), Inside::Item(index)];
        place.extend_from_slice(names);
        place
    };
    match refusal {
        Refused::EndsBeforeStart { .. } | Refused::OutOfRange { .. } => vec![Inside::Name("ends")],
        Refused::TerminatedBeforeStart { .. } => vec![Inside::Name("terminated")],
        Refused::NoticeTooLong { .. } => renewal("notice_days"),
        Refused::Uplift { .. } => renewal("uplift_percent"),
        Refused::TooManyCommitments { .. } => vec![Inside::Name("commitments")],
        Refused::KeyTwice { key } => commitment(key, &[Inside::Name("key")]),
        Refused::NoSteps { key, .. } => commitment(key, &[]),
        Refused::Step { key, step, .. } => {
            commitment(key, &[Inside::Name("steps"), Inside::Item(step - 1), Inside::Name("periods")])
        }
        Refused::NoAmount { key, step, .. } | Refused::Amount { key, step, .. } => {
            commitment(key, &[Inside::Name("steps"), Inside::Item(step - 1), Inside::Name("amounts")])
        }
        Refused::OverageFactor { key, .. } => commitment(key, &[Inside::Name("overage_factor")]),
        Refused::PooledTwice { price } => {
            let index = contract.pooled.iter().rposition(|known| known == price).unwrap_or_default();
            vec![Inside::Name("pooled"), Inside::Item(index)]
        }
    }
}

/// Reads a contract as a caller sends it, who does not know its id.
///
/// # Errors
/// Every mistake in it.
pub fn decode_new_contract(bytes: &[u8], id: ContractId) -> Result<Contract, Mistakes> {
    read_json(None, bytes, |at| {
        at.table(|table| {
            table.optional("format", read_format);
            read_contract(table, Some(id))
        })
    })
}

fn write_renewal(renewal: &Renewal, out: &mut Writer) {
    match renewal {
        Renewal::Ends => out.code("ends"),
        Renewal::Automatic { term, notice_days, uplift } => out.table(|out| {
            out.name("term").shown(term);
            out.name("notice_days").whole(*notice_days);
            if !uplift.value().is_zero() {
                out.name("uplift_percent").decimal(uplift.value());
            }
        }),
    }
}

fn read_renewal(at: &At<'_>) -> Option<Renewal> {
    match at.value() {
        Value::Text(text) if text == "ends" => Some(Renewal::Ends),
        Value::Table(_) => at.table(|table| {
            let wanted = "write how long each further term is, such as \"year\"";
            let term = table.required("term", wanted, scalars::cadence);
            let notice_days = table.setting("notice_days", |at| scalars::whole(at, 0, u32::MAX));
            let uplift = table.optional("uplift_percent", scalars::percent);
            let uplift = uplift.unwrap_or(Percent::ZERO);
            Some(Renewal::Automatic { term: term?, notice_days, uplift })
        }),
        _ => at.unwanted("write \"ends\", or { term = \"year\", notice_days = 30, uplift_percent = 3 }"),
    }
}
