//! Thresholds: usage of periods that still run, billed early once it reaches what the plan says.
//! Knows running cells and what was billed of them; must not know documents or tax.

use calendar::Period;
use money::Money;
use pricing::Timing;

use crate::cells::Cell;
use crate::credits::{cuts, for_cut};
use crate::engine::UsageNeed;
use crate::metered::{Before, Meeting};
use crate::pending::Priced;
use crate::refused::BillRefused;
use crate::run::{Decided, Run};
use crate::{CellKey, Measurements};

/// Bills what running periods owe so far less what was billed of them, where all of it together reaches the
/// threshold. The period's end then bills only the rest.
///
/// With a threshold of 50.00, 55.00 used by the 10th are billed on the 10th; of 80.00 by the month's end
/// 25.00 are left.
pub(crate) fn decide(run: &Run<'_>, usage: &Measurements, decided: &mut Decided) -> Result<(), BillRefused> {
    let Some(threshold) = threshold(run) else { return Ok(()) };
    let mut unbilled = Money::zero(run.terms.currency);
    let mut lines = Vec::new();
    for (priced, cell) in running(run) {
        let key = CellKey { until: run.as_of, ..CellKey::of(run, &priced, cell) };
        let missing =
            || BillRefused::UsageMissing { price: priced.price.key.clone(), from: cell.service.start() };
        let measured = usage.get(&key).ok_or_else(missing)?;
        let before = Before::of(run, &priced, cell.service.start());
        let (end, part) = (cell.service.end(), None);
        for mut pending in (Meeting { run, priced, cell, before, usage, end, part }).so_far(measured)? {
            pending.line.service = Period::new(cell.service.start(), run.as_of)
                .expect("a period that runs has begun before this instant");
            unbilled = unbilled.checked_add(pending.line.amount)?;
            lines.push(pending);
        }
    }
    if run.bills_so_far || unbilled.minor() >= threshold.minor() {
        decided.lines.extend(lines);
    }
    Ok(())
}

/// The usage up to now of the periods that still run, where the plan has a threshold.
pub(crate) fn needs(run: &Run<'_>) -> Vec<UsageNeed> {
    if threshold(run).is_none() {
        return Vec::new();
    }
    let need = |(priced, cell): (Priced<'_>, &Cell)| {
        let whole = UsageNeed::of(&run.course, cell)?;
        let service = Period::new(cell.service.start(), run.as_of).ok()?;
        let without = run.course.lives[cell.life].interrupted(service);
        let now = UsageNeed { cell: CellKey { until: run.as_of, ..whole.cell }, service, without, ..whole };
        let mut needs: Vec<UsageNeed> =
            cuts(run, &priced, cell).into_iter().filter_map(|cut| for_cut(&now, cut)).collect();
        needs.push(now);
        Some(needs)
    };
    running(run).filter_map(need).flatten().collect()
}

/// The threshold of the plan that holds now, in the subscription's currency.
fn threshold(run: &Run<'_>) -> Option<Money> {
    if run.bills_so_far {
        return Some(Money::zero(run.terms.currency));
    }
    let stretch = run.course.stretch_at(run.as_of).map(|index| &run.course.stretches[index])?;
    stretch.plan.terms.bill_at.get(&run.terms.currency).copied()
}

/// Metered cells in arrears that began before now and have not ended, but those that lost usage. What a pooled one
/// owes is known only when its pool has ended.
fn running<'r, 'f>(run: &'r Run<'f>) -> impl Iterator<Item = (Priced<'f>, &'r Cell)> {
    let lives = run.course.lives.iter().enumerate();
    let metered = lives.filter(|(_, life)| life.price.is_metered() && life.price.timing == Timing::InArrears);
    metered.flat_map(move |(index, life)| {
        let priced = Priced::of(life);
        let runs = move |cell: &&Cell| {
            let start = cell.service.start();
            start < run.as_of && run.as_of < cell.service.end() && run.dropped_of(start).is_none()
        };
        let cells = run.cells_of(index).filter(|(place, _)| !run.pooled.contains_key(place));
        cells.map(|(_, cell)| cell).filter(runs).map(move |cell| (priced, cell))
    })
}
