//! The written form of invoices that people write line by line.
//! Knows lines, days and what stands beside them; must not know who is billed, or what anything comes to.

use billing::{LINES_ON_PAPER_MAX, ManualInvoice, ManualLine, ServiceDays};
use ids::CatalogKey;
use money::Quantity;

use crate::at::{At, Table};
use crate::form::Form;
use crate::instalment;
use crate::mistake::Said;
use crate::scalars;
use crate::write::Writer;

/// The most characters of what a line says.
pub const DESCRIPTION_CHARS_MAX: usize = 500;

/// The most characters of a purchase order's number.
pub(crate) const ORDER_CHARS_MAX: usize = 200;

/// Under which category a line is taxed that names none.
fn standard() -> CatalogKey {
    CatalogKey::parse("standard").expect("it is a valid key")
}

impl Form for ManualInvoice {
    fn write_fields(&self, out: &mut Writer) {
        out.name("lines").list(&self.lines, |out, line| write_line(line, out));
        for (name, text) in [("memo", &self.memo), ("purchase_order", &self.purchase_order)] {
            if let Some(text) = text {
                out.name(name).text(text);
            }
        }
        if let Some(due_on) = self.due_on {
            out.name("due_on").shown(due_on);
        }
        if !self.instalments.is_empty() {
            instalment::write_written(&self.instalments, out.name("instalments"));
        }
    }

    fn read_fields(table: &Table<'_>) -> Option<ManualInvoice> {
        let lines = table.required("lines", "write what is billed, a table each", |at| {
            at.list(LINES_ON_PAPER_MAX, |at| at.table(read_line))
        });
        let memo = table.given("memo", scalars::text);
        let purchase_order = table.given("purchase_order", |at| scalars::text_of(at, ORDER_CHARS_MAX));
        let due_on = table.given("due_on", scalars::date);
        let instalments = table.given("instalments", instalment::read_written);
        Some(ManualInvoice {
            lines: lines?,
            memo: memo?,
            purchase_order: purchase_order?,
            due_on: due_on?,
            instalments: instalments?.unwrap_or_default(),
        })
    }
}

/// Reads a line that a person wrote.
pub(crate) fn read_line(table: &Table<'_>) -> Option<ManualLine> {
    let description = table.required("description", "write what is billed", description);
    let quantity = table.given("quantity", scalars::quantity);
    let unit = table.given("unit", scalars::text);
    let wanted = "write how much each costs before tax, such as \"99.00\"";
    let unit_price = table.required("unit_price", wanted, scalars::unit_price);
    let tax_category = table.given("tax_category", scalars::key);
    let days = table.given("period", read_days);
    Some(ManualLine {
        description: description?,
        quantity: quantity?.unwrap_or(Quantity::ONE),
        unit: unit?,
        unit_price: unit_price?,
        tax_category: tax_category?.unwrap_or_else(standard),
        days: days?,
    })
}

/// Reads what a line says.
pub fn description(at: &At<'_>) -> Option<String> {
    let text = scalars::text(at)?;
    match text.chars().count() {
        0..=DESCRIPTION_CHARS_MAX => Some(text),
        found => at.mistake(Said::found(
            format!("{found} characters"),
            format!("a description has at most {DESCRIPTION_CHARS_MAX}"),
        )),
    }
}

fn read_days(at: &At<'_>) -> Option<ServiceDays> {
    scalars::days(at).map(|(first, last)| ServiceDays { first, last })
}

/// Writes a line that a person wrote.
pub(crate) fn write_line(line: &ManualLine, out: &mut Writer) {
    out.table(|out| {
        out.name("description").text(&line.description);
        out.name("quantity").ratio(&line.quantity.ratio());
        if let Some(unit) = &line.unit {
            out.name("unit").text(unit);
        }
        out.name("unit_price").decimal(line.unit_price.value());
        out.name("tax_category").code(line.tax_category.as_str());
        if let Some(days) = line.days {
            out.name("period").table(|out| {
                out.name("first").shown(days.first);
                out.name("last").shown(days.last);
            });
        }
    });
}
