//! The written form of a scenario: what a person would type in, in a file.
//! Knows the form that `examples/README.md` describes; must not know what comes of it.

use std::collections::BTreeMap;

use billing::{Customer, Proration, Seller};
use calendar::{Alignment, Instant, Zone};
use ids::{CatalogKey, CustomerId, SellerId};
use money::Currency;
use operations::changes::{ChangeAsked, PlanLayout};
use records::at::{At, Table};
use records::mistake::Said;
use records::{Mistakes, form, party, scalars, timeline};

/// Most rows of each list of a scenario.
const ROWS_MAX: usize = 10_000;
/// Most subjects of a customer.
const SUBJECTS_MAX: usize = 100;

/// A scenario.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// The clock is advanced to here, this instant included.
    pub clock_end: Instant,
    /// Who bills; its id is set when it is kept.
    pub seller: Seller,
    /// Who is billed.
    pub customers: Vec<ScenarioCustomer>,
    /// What they subscribe to.
    pub subscriptions: Vec<ScenarioSubscription>,
    /// What happens later, in order of instant.
    pub changes: Vec<ScenarioChange>,
    /// How its usage file is read.
    pub import: ScenarioImport,
}

/// A customer of a scenario.
#[derive(Debug, Clone)]
pub struct ScenarioCustomer {
    /// The seller's own name for it.
    pub key: String,
    /// Its details.
    pub details: Customer,
    /// The currency of its subscription.
    pub currency: Currency,
    /// Whose events are its own.
    pub subjects: Vec<String>,
}

/// A subscription of a scenario.
#[derive(Debug, Clone)]
pub struct ScenarioSubscription {
    /// Whose, by key.
    pub customer: String,
    /// To which plan.
    pub plan: CatalogKey,
    /// From when on.
    pub start: Instant,
    /// On whose wall clock.
    pub zone: Zone,
    /// Where its periods begin, if not where the plan says.
    pub alignment: Option<Alignment>,
    /// Its first counts.
    pub counts: BTreeMap<CatalogKey, u64>,
}

/// A change of a scenario.
#[derive(Debug, Clone)]
pub struct ScenarioChange {
    /// Whose subscription changes, by key.
    pub customer: String,
    /// When.
    pub at: Instant,
    /// To what.
    pub asked: ChangeAsked,
    /// Whether the period is shared out.
    pub proration: Proration,
}

/// How a scenario's usage file is read.
#[derive(Debug, Clone)]
pub struct ScenarioImport {
    /// The events' source.
    pub source: String,
    /// The events' type.
    pub event_type: String,
    /// The events' subject, where no column has it.
    pub subject: Option<String>,
    /// The zone of times without an offset.
    pub time_zone: Option<Zone>,
    /// The columns, as `subject=household`, `id=household,reading_at`, `data.kwh=kwh`.
    pub map: Vec<String>,
}

impl Scenario {
    /// Reads a scenario.
    ///
    /// # Errors
    /// Every mistake in it, with its line.
    pub fn read(file: &str, text: &str) -> Result<Scenario, Mistakes> {
        records::read_toml(Some(file), text.as_bytes(), |at| at.table(read))
    }

    /// The first instant at which anything happens.
    pub fn begins(&self) -> Instant {
        let starts = self.subscriptions.iter().map(|subscription| subscription.start);
        starts.min().unwrap_or(self.clock_end)
    }
}

fn read(table: &Table<'_>) -> Option<Scenario> {
    let format = table.required("format", "begin the file with format = 1", form::read_format);
    table.pass_over(&["catalog"]);
    let clock_end = table.required("clock_end", "write where the clock is advanced to", scalars::instant);
    let seller = table.required("seller", "write the table [seller]", |at| at.table(read_seller));
    let taxes = table.setting("tax_rates", party::read_tax_table);
    let customers = table.setting("customers", |at| at.list(ROWS_MAX, |at| at.table(read_customer)));
    let subscriptions =
        table.setting("subscriptions", |at| at.list(ROWS_MAX, |at| at.table(read_subscription)));
    let mut changes = table.setting("changes", |at| at.list(ROWS_MAX, |at| at.table(read_change)));
    let import = table.required("import", "write the table [import]", |at| at.table(read_import));
    changes.sort_by_key(|change: &ScenarioChange| change.at);
    format?;
    let seller = Seller { taxes, ..seller? };
    Some(Scenario { clock_end: clock_end?, seller, customers, subscriptions, changes, import: import? })
}

fn read_seller(table: &Table<'_>) -> Option<Seller> {
    table.required("key", "write the seller's key", scalars::text)?;
    party::read_seller(table, Some(SellerId::from_bytes([0; 16])), Some(1))
}

fn read_customer(table: &Table<'_>) -> Option<ScenarioCustomer> {
    let key = table.required("key", "write your own key for the customer", scalars::text);
    let currency = table.required("currency", "write the currency of its subscription", scalars::currency);
    let subjects = table.setting("subjects", |at| at.list(SUBJECTS_MAX, scalars::text));
    let details = party::read_customer(table, Some(CustomerId::from_bytes([0; 16])), Some(1));
    Some(ScenarioCustomer { key: key?, details: details?, currency: currency?, subjects })
}

fn read_subscription(table: &Table<'_>) -> Option<ScenarioSubscription> {
    let customer = table.required("customer", "write the customer's key", scalars::text);
    let plan = table.required("plan", "write the plan's key", scalars::key);
    let start = table.required("start", "write when it starts", scalars::instant);
    let zone = table.required("zone", "write the zone of its wall clock", scalars::zone);
    let alignment = table.optional("alignment", scalars::alignment);
    let counts = table.setting("counts", timeline::read_counts);
    Some(ScenarioSubscription {
        customer: customer?,
        plan: plan?,
        start: start?,
        zone: zone?,
        alignment,
        counts,
    })
}

fn read_change(table: &Table<'_>) -> Option<ScenarioChange> {
    let customer = table.required("customer", "write the customer's key", scalars::text);
    let at = table.required("at", "write when it changes", scalars::instant);
    let proration = table.required("proration", "write \"prorate\" or \"none\"", timeline::read_proration);
    let kind = table.required("kind", "write set_count, change_plan or cancel", scalars::text)?;
    let asked = match kind.as_str() {
        "set_count" => {
            let name = table.required("name", "write which count changes", scalars::key);
            let whole = |at: &At<'_>| scalars::whole(at, 0, billing::facts::COUNT_MAX);
            let count = table.required("count", "write how many there are from then on", whole);
            ChangeAsked::Count { name: name?, count: count? }
        }
        "change_plan" => {
            let plan = table.required("plan", "write the new plan's key", scalars::key);
            ChangeAsked::Plan { plan: (plan?, None), layout: PlanLayout::default() }
        }
        "cancel" => ChangeAsked::Cancel,
        other => {
            let said = Said::found(format!("{other:?}"), "write set_count, change_plan or cancel");
            return table.mistake_at("kind", said);
        }
    };
    Some(ScenarioChange { customer: customer?, at: at?, asked, proration: proration? })
}

fn read_import(table: &Table<'_>) -> Option<ScenarioImport> {
    table.pass_over(&["file"]);
    let source = table.required("source", "write the events' source", scalars::text);
    let event_type = table.required("type", "write the events' type", scalars::text);
    let subject = table.optional("subject", scalars::text);
    let time_zone = table.optional("time_zone", scalars::zone);
    let map = table.required("map", "write the table [import.map]", |at| at.table(read_map));
    Some(ScenarioImport { source: source?, event_type: event_type?, subject, time_zone, map: map? })
}

/// The columns in the words of the command line.
fn read_map(table: &Table<'_>) -> Option<Vec<String>> {
    let mut map = Vec::new();
    for name in ["subject", "time"] {
        map.extend(table.optional(name, scalars::text).map(|column| format!("{name}={column}")));
    }
    let id = table.optional("id", |at| at.list(SUBJECTS_MAX, scalars::text));
    map.extend(id.map(|columns| format!("id={}", columns.join(","))));
    let column = |name: &str, at: &At<'_>| Some((name.to_owned(), scalars::text(at)?));
    let data = table.setting("data", |at| at.entries(SUBJECTS_MAX, column));
    map.extend(data.into_iter().map(|(property, column)| format!("data.{property}={column}")));
    Some(map)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::examples::EXAMPLES;

    #[test]
    fn every_example_can_be_read() {
        for example in EXAMPLES {
            let scenario = Scenario::read("scenario.toml", example.scenario).expect(example.name);
            assert!(!scenario.subscriptions.is_empty(), "{}", example.name);
            assert!(scenario.begins() < scenario.clock_end, "{}", example.name);
        }
    }

    #[test]
    fn a_mistake_names_its_line() {
        let told = Scenario::read("scenario.toml", "format = 1\nclock_end = \"tomorrow\"\n").unwrap_err();
        assert!(told.to_string().starts_with("scenario.toml:2:13"), "{told}");
    }
}
