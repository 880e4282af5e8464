//! The written form of what happens to a subscription: dated facts and one-off charges.
//! Knows their names; must not know what follows from them.

use std::collections::BTreeMap;

use billing::{Change, ChangeKind, OneOff, PauseOptions, PlanLayout, StartOptions, TimelineFact};
use calendar::Alignment;
use ids::{CatalogKey, PlanVersionId};
use pricing::Price;

use crate::at::{At, Table};
use crate::change_terms;
use crate::discount;
use crate::form::Form;
use crate::mistake::Said;
use crate::scalars;
use crate::write::Writer;

pub use crate::change_terms::{proration_code, read_proration};

/// Most counts a start may set.
const COUNTS_MAX: usize = 100;

/// Every name a change can have, of whichever kind.
const NAMES: [&str; 17] = [
    "plan",
    "alignment",
    "counts",
    "phases_from",
    "segment",
    "continues",
    "restart_phases",
    "keep_anchor",
    "until",
    "add_on",
    "quantity",
    "name",
    "count",
    "price",
    "with",
    "discount",
    "keep_fees",
];

fn kinds() -> Vec<(&'static str, ChangeKind)> {
    ChangeKind::all().map(|kind| (kind.code(), kind)).collect()
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
        out.name("kind").code(self.kind().code());
        match self {
            Change::Start { plan, alignment, counts, options } => {
                out.name("plan").id(*plan);
                write_start(*alignment, counts, options, out);
            }
            Change::ChangePlan { plan, .. } => out.name("plan").id(*plan),
            Change::ExtendTrial { until } => out.name("until").instant(*until),
            Change::AttachAddOn { plan, add_on, quantity, .. } => {
                out.name("plan").id(*plan);
                out.name("add_on").code(add_on.as_str());
                out.name("quantity").whole(*quantity);
            }
            Change::DetachAddOn { add_on, .. } => out.name("add_on").code(add_on.as_str()),
            Change::SetCount { name, count, .. } => {
                out.name("name").code(name.as_str());
                out.name("count").whole(*count);
            }
            Change::OverridePrice { plan, price, with, .. } => {
                out.name("plan").code(plan.as_str());
                out.name("price").code(price.as_str());
                if let Some(with) = with {
                    with.write(out.name("with"));
                }
            }
            Change::ApplyDiscount { discount } => discount.write(out.name("discount")),
            Change::RemoveDiscount { discount } => out.name("discount").id(*discount),
            Change::Cancel { .. }
            | Change::Reactivate { .. }
            | Change::Resume { .. }
            | Change::ResetAnchor { .. }
            | Change::Pause { .. } => {}
        }
        if let Some(terms) = self.terms() {
            change_terms::write_fields(terms, out);
        }
        write_switches(self, out);
    }

    fn read_fields(table: &Table<'_>) -> Option<Change> {
        let Some(kind) = table.required("kind", "write the kind of change, such as start", read_kind) else {
            table.pass_over(&NAMES);
            table.pass_over(&["bill_usage", "extend"]);
            table.pass_over(&change_terms::NAMES);
            return None;
        };
        let terms = || change_terms::read_fields(table);
        match kind {
            ChangeKind::Start => read_start(table),
            ChangeKind::Cancel => Some(Change::Cancel { terms: terms() }),
            ChangeKind::Reactivate => Some(Change::Reactivate { terms: terms() }),
            ChangeKind::Resume => Some(Change::Resume { terms: terms() }),
            ChangeKind::ChangePlan => {
                let plan = read_plan(table);
                let (terms, layout) = (terms(), read_layout(table));
                Some(Change::ChangePlan { plan: plan?, terms, layout })
            }
            ChangeKind::ExtendTrial => {
                let wanted = "write when the trial ends instead";
                table.required("until", wanted, scalars::instant).map(|until| Change::ExtendTrial { until })
            }
            ChangeKind::ResetAnchor => Some(Change::ResetAnchor { terms: terms() }),
            ChangeKind::AttachAddOn => read_attachment(table),
            ChangeKind::DetachAddOn => {
                let (add_on, terms) = (read_add_on(table), terms());
                Some(Change::DetachAddOn { add_on: add_on?, terms })
            }
            ChangeKind::SetCount => {
                let name = table.required("name", "write which count, such as \"seats\"", scalars::key);
                let count = table.required("count", "write the new count", read_count);
                let terms = terms();
                Some(Change::SetCount { name: name?, count: count?, terms })
            }
            ChangeKind::OverridePrice => read_override(table),
            ChangeKind::ApplyDiscount => {
                let wanted = "write the discount, with id and coupon";
                let discount = table.required("discount", wanted, discount::read_shared);
                discount.map(|discount| Change::ApplyDiscount { discount })
            }
            ChangeKind::RemoveDiscount => {
                let discount = table.required("discount", "write the discount's id", scalars::id);
                discount.map(|discount| Change::RemoveDiscount { discount })
            }
            ChangeKind::Pause => Some(Change::Pause { terms: terms(), options: read_pause(table) }),
        }
    }
}

fn read_kind(at: &At<'_>) -> Option<ChangeKind> {
    scalars::code_among(at, &kinds())
}

fn read_plan(table: &Table<'_>) -> Option<PlanVersionId> {
    table.required("plan", "write the id of a plan version", scalars::id)
}

fn read_add_on(table: &Table<'_>) -> Option<CatalogKey> {
    table.required("add_on", "write the add-on's key", scalars::key)
}

fn write_start(
    alignment: Option<Alignment>,
    counts: &BTreeMap<CatalogKey, u64>,
    options: &StartOptions,
    out: &mut Writer,
) {
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
    if let Some(phases_from) = options.phases_from {
        out.name("phases_from").instant(phases_from);
    }
    if let Some(segment) = &options.segment {
        out.name("segment").code(segment.as_str());
    }
    if let Some(continues) = options.continues {
        out.name("continues").id(continues);
    }
}

fn read_start(table: &Table<'_>) -> Option<Change> {
    let plan = read_plan(table);
    let alignment = table.optional("alignment", scalars::alignment);
    let counts = table.setting("counts", read_counts);
    let options = StartOptions {
        phases_from: table.optional("phases_from", scalars::instant),
        segment: table.optional("segment", scalars::key),
        continues: table.optional("continues", scalars::id),
    };
    Some(Change::Start { plan: plan?, alignment, counts, options })
}

fn read_attachment(table: &Table<'_>) -> Option<Change> {
    let plan = read_plan(table);
    let add_on = read_add_on(table);
    let quantity = table.required("quantity", "write how many", read_count);
    let terms = change_terms::read_fields(table);
    Some(Change::AttachAddOn { plan: plan?, add_on: add_on?, quantity: quantity?, terms })
}

fn read_override(table: &Table<'_>) -> Option<Change> {
    let plan = table.required("plan", "write the plan's or the add-on's key", scalars::key);
    let price = table.required("price", "write the key of the price that is replaced", scalars::key);
    let with = table.optional("with", Price::read);
    let terms = change_terms::read_fields(table);
    let price = price?;
    if let Some(other) = with.as_ref().filter(|with| with.key != price) {
        let wanted = format!("write {:?}, the price that it takes the place of", price.as_str());
        return table.mistake_at("with", Said::found(format!("the price {:?}", other.key.as_str()), wanted));
    }
    Some(Change::OverridePrice { plan: plan?, price, with: with.map(Into::into), terms })
}

/// Writes what is true of switches that are usually off.
fn write_switches(change: &Change, out: &mut Writer) {
    let mut switch = |name, on| {
        if on {
            out.name(name).truth(true);
        }
    };
    match change {
        Change::ChangePlan { layout, .. } => {
            switch("restart_phases", layout.restart_phases);
            switch("keep_anchor", layout.keep_anchor);
        }
        Change::Pause { options, .. } => {
            switch("keep_fees", options.keep_fees);
            switch("bill_usage", options.bill_usage);
            switch("extend", options.extend);
        }
        _ => {}
    }
}

/// Reads how a new plan is laid out, from a table that holds other names too.
pub fn read_layout(table: &Table<'_>) -> PlanLayout {
    PlanLayout {
        restart_phases: table.setting("restart_phases", scalars::truth),
        keep_anchor: table.setting("keep_anchor", scalars::truth),
    }
}

/// Reads what goes on during a pause, from a table that holds other names too.
pub fn read_pause(table: &Table<'_>) -> PauseOptions {
    PauseOptions {
        keep_fees: table.setting("keep_fees", scalars::truth),
        bill_usage: table.setting("bill_usage", scalars::truth),
        extend: table.setting("extend", scalars::truth),
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
