//! Minimums of time-based prices: what a period's lines lack, once the period has ended.
//! Knows a price's spans; must not know usage or documents.

use calendar::{Share, share_of};
use money::Money;
use pricing::owed::minimum;

use crate::billed::{BilledLine, LineKind};
use crate::cells::Cell;
use crate::coverage::{ChangePoints, Computed, Wanted};
use crate::document::LineTrace;
use crate::fee::Asked;
use crate::lives::Life;
use crate::metered::taken_from;
use crate::pending::{Draft, Priced};
use crate::recurring::{Fees, cell_fee};
use crate::refused::BillRefused;
use crate::run::{Decided, Run};
use crate::wanted::ended_by;

/// Tops each ended cell up to its minimum, less what was topped up before.
///
/// 3 seats at 5.00 with a minimum of 20.00 are 15.00, and 5.00 when the period has ended.
pub(crate) fn decide<'f>(
    run: &Run<'f>,
    fees: &mut Fees<'f>,
    (lives, wanted): (&[usize], &[Wanted]),
    changes: &ChangePoints,
    decided: &mut Decided,
) -> Result<(), BillRefused> {
    let topped_up = topped_up(run, lives);
    for (place, cell) in lives.iter().flat_map(|life| run.cells_of(*life)) {
        let of_cell = wanted.iter().filter(|wanted| wanted.cell == place);
        let life = &run.course.lives[cell.life];
        let charge = life.price.charges.get(&run.terms.currency);
        // A free stub has none; what was topped up before it was one is given back.
        let has_minimum = !cell.free && charge.is_some_and(|charge| charge.minimum.is_some());
        let topped_up: Vec<usize> =
            topped_up.iter().filter(|(_, of)| *of == place).map(|(index, _)| *index).collect();
        if !has_minimum && topped_up.is_empty() {
            continue;
        }
        if cell.service.end() > run.as_of {
            decided.look_again(cell.service.end());
            continue;
        }
        let share = active_share(run, life, cell);
        let (currency, rounding) = (run.terms.currency, run.terms.rounding);
        let terms = pricing::Terms { currency, rounding, share, ended: true };
        let minimum = if has_minimum { minimum(life.price, &terms)? } else { None };
        let minimum = minimum.unwrap_or(Money::zero(currency));
        let mut counted = Money::zero(currency);
        let mut owes = false;
        for wanted in of_cell {
            owes = true;
            let Wanted { span, whole, computed: Computed { count, .. }, .. } = *wanted;
            let asked = Asked { full: cell.full, span, count, whole };
            counted = counted.checked_add(cell_fee(run, fees, cell, &asked)?.amount)?;
        }
        let missing = minimum.checked_sub(counted)?;
        // Where nothing of the period is owed, another life of the price charges for it.
        let owes = has_minimum && owes && !missing.is_negative();
        let owed = if owes { missing } else { Money::zero(currency) };
        let priced = Priced::of(life);
        let amounts = topped_up.iter().map(|index| run.standing.line(*index).amount);
        let billed_before = Money::sum(currency, amounts)?;
        let amount = owed.checked_sub(billed_before)?;
        if amount.is_zero() {
            continue;
        }
        let first = topped_up.first().map(|index| run.standing.line(*index).at);
        let draft = Draft {
            kind: LineKind::Minimum,
            full: cell.full,
            service: cell.service,
            dimensions: Vec::new(),
            quantity: money::Ratio::ONE,
            overridden: life.overridden,
            whole: false,
            discounts: Vec::new(),
            amount,
            extends: first,
            trace: LineTrace::Minimum { minimum, counted, billed_before, pool: None },
        };
        let ended = cell.service.end();
        // A period that a later fact had made longer is corrected as of that fact, not as of its own end.
        let until = topped_up.iter().map(|index| run.standing.line(*index).service.end()).max();
        let due = until.map_or(ended, |until| ended.max(changes.before(until).0));
        let parts = taken_from(run, draft.due(due, &priced, run), &topped_up).into_iter();
        for part in parts.filter(|part| !part.line.amount.is_zero()) {
            decided.send(part, ended_by(life, ended));
        }
    }
    Ok(())
}

/// The lines of the lives' price that topped a cell up, in order of issue, each with the cell's place.
fn topped_up(run: &Run<'_>, lives: &[usize]) -> Vec<(usize, usize)> {
    let Some(life) = lives.first().map(|life| &run.course.lives[*life]) else { return Vec::new() };
    let priced = Priced::of(life);
    let open = run.standing.of_price(life.plan.id, &life.price.key).iter().copied();
    let minimums = open.filter(|index| run.standing.line(*index).kind == LineKind::Minimum);
    minimums.filter_map(|index| Some((index, cell_of(run, &priced, run.standing.line(index))?))).collect()
}

/// The cell that a minimum was billed for: the very same one, else the one in the same full period, else the
/// one that it begins in since a back-dated fact moved the grid.
pub(crate) fn cell_of(run: &Run<'_>, priced: &Priced<'_>, line: &BilledLine) -> Option<usize> {
    let start = line.service.start();
    let near = |cell: &Cell| (cell.full == line.full, cell.service.start() == start);
    let same = |cell: &Cell| {
        let life = &run.course.lives[cell.life];
        life.plan.id == priced.plan.id && life.price.key == priced.price.key && cell.service.contains(start)
    };
    let cells = run.cells.iter().enumerate().filter(|(_, cell)| same(cell));
    cells.max_by_key(|(_, cell)| near(cell)).map(|(place, _)| place)
}

/// The part of a full period in which a cell's life is active.
pub(crate) fn active_share(run: &Run<'_>, life: &Life<'_>, cell: &Cell) -> Share {
    let by = life.price.proration.share_by;
    let share = share_of(by, cell.full, cell.service, run.terms.zone);
    let holes = life.interrupted(cell.service).into_iter();
    holes.fold(share, |left, hole| left.minus_down_to_zero(share_of(by, cell.full, hole, run.terms.zone)))
}
