//! The written form of what happens to a subscription: dated facts and one-off charges.
//! Knows their names; must not know what follows from them.

use std::collections::BTreeMap;

use billing::{Change, OneOff, Proration, TimelineFact};
use calendar::Alignment;
use ids::CatalogKey;

use crate::at::{At, Table};
use crate::form::Form;
use crate::scalars;
use crate::write::Writer;

/// Most counts a start may set.
const COUNTS_MAX: usize = 100;

const PRORATIONS: [(&str, Proration); 2] = [("none", Proration::None), ("prorate", Proration::Prorate)];

#[derive(Clone, Copy)]
enum Kind {
    Start,
    ChangePlan,
    SetCount,
    Cancel,
}

const KINDS: [(&str, Kind); 4] = [
    ("start", Kind::Start),
    ("change_plan", Kind::ChangePlan),
    ("set_count", Kind::SetCount),
    ("cancel", Kind::Cancel),
];

/// The code of a proration choice.
pub fn proration_code(proration: Proration) -> &'static str {
    scalars::code_of(&proration, &PRORATIONS)
}

/// Reads a proration choice.
pub fn read_proration(at: &At<'_>) -> Option<Proration> {
    scalars::code(at, PRORATIONS)
}

impl Form for TimelineFact {
    fn write_fields(&self, out: &mut Writer) {
        out.name("id").id(self.id);
        out.name("at").instant(self.at);
        self.change.write_fields(out);
    }

    fn read_fields(table: &Table<'_>) -> Option<TimelineFact> {
        let id = table.required("id", "write the fact's id", scalars::id);
        let at = table.required("at", "write when it takes effect", scalars::instant);
        let change = Change::read_fields(table);
        Some(TimelineFact { id: id?, at: at?, change: change? })
    }
}

impl Form for Change {
    fn write_fields(&self, out: &mut Writer) {
        match self {
            Change::Start { plan, alignment, counts } => {
                out.name("kind").code("start");
                out.name("plan").id(*plan);
                match alignment {
                    Some(Alignment::Explicit(anchor)) => out.name("alignment").shown(anchor),
                    Some(other) => out.name("alignment").code(other.code()),
                    None => {}
                }
                out.name("counts").table(|out| {
                    for (name, count) in counts {
                        out.free_name(name.as_str()).whole(*count);
                    }
                });
            }
            Change::ChangePlan { plan, proration } => {
                out.name("kind").code("change_plan");
                out.name("plan").id(*plan);
                out.name("proration").code(proration_code(*proration));
            }
            Change::SetCount { name, count, proration } => {
                out.name("kind").code("set_count");
                out.name("name").code(name.as_str());
                out.name("count").whole(*count);
                out.name("proration").code(proration_code(*proration));
            }
            Change::Cancel { proration } => {
                out.name("kind").code("cancel");
                out.name("proration").code(proration_code(*proration));
            }
        }
    }

    fn read_fields(table: &Table<'_>) -> Option<Change> {
        let wanted = "write start, change_plan, set_count or cancel";
        let Some(kind) = table.required("kind", wanted, |at| scalars::code(at, KINDS)) else {
            table.pass_over(&["plan", "alignment", "counts", "name", "count", "proration"]);
            return None;
        };
        let proration = || table.setting("proration", read_proration);
        let plan = || table.required("plan", "write the id of a plan version", scalars::id);
        match kind {
            Kind::Start => {
                let plan = plan();
                let alignment = table.optional("alignment", scalars::alignment);
                let counts = table.setting("counts", read_counts);
                Some(Change::Start { plan: plan?, alignment, counts })
            }
            Kind::ChangePlan => {
                let (plan, proration) = (plan(), proration());
                Some(Change::ChangePlan { plan: plan?, proration })
            }
            Kind::SetCount => {
                let name = table.required("name", "write which count, such as \"seats\"", scalars::key);
                let count = table.required("count", "write the new count", read_count);
                let proration = proration();
                Some(Change::SetCount { name: name?, count: count?, proration })
            }
            Kind::Cancel => Some(Change::Cancel { proration: proration() }),
        }
    }
}

fn read_count(at: &At<'_>) -> Option<u64> {
    scalars::whole(at, 0, billing::facts::COUNT_MAX)
}

/// Reads counts by name: `{"seats":12}`.
pub fn read_counts(at: &At<'_>) -> Option<BTreeMap<CatalogKey, u64>> {
    let counts = at.entries(COUNTS_MAX, |name, at| {
        let name = at.accept(CatalogKey::parse(name));
        let count = read_count(at);
        name.zip(count)
    })?;
    Some(counts.into_iter().collect())
}

impl Form for OneOff {
    fn write_fields(&self, out: &mut Writer) {
        out.name("id").id(self.id);
        out.name("at").instant(self.at);
        out.name("description").text(&self.description);
        out.name("quantity").ratio(&self.quantity.ratio());
        out.name("unit_price").decimal(self.unit_price.value());
        out.name("tax_category").code(self.tax_category.as_str());
    }

    fn read_fields(table: &Table<'_>) -> Option<OneOff> {
        let id = table.required("id", "write the charge's id", scalars::id);
        let at = table.required("at", "write when it is due", scalars::instant);
        let description = table.required("description", "write what the line says", scalars::text);
        let quantity = table.required("quantity", "write how many", scalars::quantity);
        let unit_price = table.required("unit_price", "write how much each costs", scalars::unit_price);
        let tax_category = table.required("tax_category", "write how it is taxed", scalars::key);
        Some(OneOff {
            id: id?,
            at: at?,
            description: description?,
            quantity: quantity?,
            unit_price: unit_price?,
            tax_category: tax_category?,
        })
    }
}
