//! `usage import FILE --preview`: which documents would come or differ, and by how much, if a file were
//! imported. Knows how that is said; must not know how plans are compared.

use ids::EnvironmentId;
use money::Money;
use operations::Operations;
use operations::backfill::{CellEffect, DocumentEffect, Effect};
use operations::import::{ImportSource, Mapping};

use super::{usage, wire};
use crate::show::{Paper, Rows, counted};
use crate::stop::Stop;

/// Tries a file and says what would be.
///
/// # Errors
/// As an import, and as the comparison of documents.
pub fn preview(
    operations: &Operations,
    environment: EnvironmentId,
    (source, name, mapping): (&ImportSource, &str, &Mapping),
    paper: &mut Paper,
) -> Result<(), Stop> {
    let rehearsal = operations.rehearse(environment)?;
    let report = usage::with_bar(rehearsal.operations(), environment, (source, name), mapping).0?;
    let effect = rehearsal.effect(None)?;
    if paper.is_json() {
        return paper.line(wire::import_preview(&report, &effect)?);
    }
    paper.line("Nothing was kept. If the file were imported now:")?;
    usage::show(&report, paper)?;
    show(&effect, paper)
}

fn show(effect: &Effect, paper: &mut Paper) -> Result<(), Stop> {
    for subject in &effect.unassigned {
        paper.note(format!("  the subject {subject:?} is nobody's; its events would be on no bill"))?;
    }
    if effect.documents.is_empty() && effect.cells.is_empty() {
        let looked_at = counted(effect.subscriptions, "subscription");
        return paper.line(format!("No document would differ; {looked_at} measure its usage."));
    }
    let mut cells =
        Rows::of(&["subscription", "price", "from", "until", "difference", "corrects"]).right(&[4]);
    for CellEffect { subscription, price, service, difference, corrects, .. } in &effect.cells {
        cells.push([
            subscription.to_string(),
            price.to_string(),
            service.start().to_string(),
            service.end().to_string(),
            difference.to_string(),
            corrects.join(", "),
        ]);
    }
    paper.table(cells)?;
    let mut documents = Rows::of(&["customer", "document", "due", "net now", "net then"]).right(&[3, 4]);
    for DocumentEffect { customer, kind, due, without, with, .. } in &effect.documents {
        let net = |net: &Option<Money>| net.map_or_else(|| "none".to_owned(), |net| net.to_string());
        documents.push([customer.to_string(), (*kind).to_owned(), due.to_string(), net(without), net(with)]);
    }
    paper.table(documents)
}
