//! Minimums of time-based prices: what a period's lines lack, once the period has ended.
//! Knows a price's spans; must not know usage or documents.

use calendar::share_of;
use money::Money;
use pricing::owed::minimum;

use crate::billed::LineKind;
use crate::coverage::Wanted;
use crate::document::LineTrace;
use crate::fee::FeeTable;
use crate::pending::{Draft, Priced};
use crate::recurring::cell_fee;
use crate::refused::BillRefused;
use crate::run::{Decided, Run};

/// Tops each ended cell up to its minimum, less what was topped up before.
///
/// 3 seats at 5.00 with a minimum of 20.00 are 15.00, and 5.00 when the period has ended.
pub(crate) fn decide(
    run: &Run<'_>,
    fees: &mut FeeTable<'_>,
    wanted: &[Wanted],
    decided: &mut Decided,
) -> Result<(), BillRefused> {
    for of_cell in wanted.chunk_by(|a, b| a.cell == b.cell) {
        let cell = &run.cells[of_cell[0].cell];
        let life = &run.course.lives[cell.life];
        let charge = life.price.charges.get(&run.terms.currency);
        let has_minimum = charge.is_some_and(|charge| charge.minimum.is_some());
        if !has_minimum || cell.free || cell.service.end() > run.as_of {
            if has_minimum && !cell.free {
                decided.look_again(cell.service.end());
            }
            continue;
        }
        let share = share_of(life.price.proration.share_by, cell.full, cell.service, run.terms.zone);
        let (currency, rounding) = (run.terms.currency, run.terms.rounding);
        let terms = pricing::Terms { currency, rounding, share, ended: true };
        let Some(minimum) = minimum(life.price, &terms)? else { continue };
        let mut counted = Money::zero(currency);
        for wanted in of_cell {
            counted = counted.checked_add(cell_fee(fees, cell, wanted.span, wanted.count)?.amount)?;
        }
        let missing = minimum.checked_sub(counted)?;
        let owed = if missing.is_negative() { Money::zero(currency) } else { missing };
        let priced = Priced::of(life);
        let open = run.standing.of_price(life.plan.id, &life.price.key).iter();
        let topped_up = open
            .map(|index| run.standing.line(*index))
            .filter(|line| line.kind == LineKind::Minimum && cell.service.contains(line.service.start()));
        let billed_before = Money::sum(currency, topped_up.clone().map(|line| line.amount))?;
        let amount = owed.checked_sub(billed_before)?;
        if amount.is_zero() {
            continue;
        }
        let first = topped_up.map(|line| line.at).next();
        let draft = Draft {
            kind: LineKind::Minimum,
            full: cell.full,
            service: cell.service,
            dimensions: Vec::new(),
            quantity: money::Ratio::ONE,
            amount,
            extends: first,
            trace: LineTrace::Minimum { minimum, counted, billed_before },
        };
        decided.lines.push(draft.due(cell.service.end(), &priced));
    }
    Ok(())
}
