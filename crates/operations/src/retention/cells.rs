//! Closed cells: periods that lost usage, and what they counted of it for good.
//! Knows which documents and drops closed them; must not know who asks.

use std::collections::BTreeMap;

use billing::{PriceRef, UsageNeed};
use calendar::{Instant, Period};
use ids::{EnvironmentId, SubscriptionId};
use store::retention::{self, DropRow};
use store::{Fault, Queries};
use usage::Position;

/// Closed cells by price and start.
pub(crate) type ClosedCells = BTreeMap<(PriceRef, Instant), ClosedCell>;

/// A period that lost usage: what it counted stays counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ClosedCell {
    /// Of which days.
    pub service: Period,
    /// It counted events up to this position.
    pub up_to: Position,
    /// By what it is closed.
    pub by: ClosedBy,
}

/// What closed a cell: as subjects were assigned then, it counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ClosedBy {
    /// The last document that bills it, by its position.
    Document(i64),
    /// It owed nothing: the drop, by its number.
    Drop(u64),
}

/// Which of a subscription's cells are closed, in the order of the drops.
pub(crate) fn closed_cells(
    queries: &mut impl Queries,
    (environment, drops): (EnvironmentId, &[DropRow]),
    (subscription, cells): (SubscriptionId, &[UsageNeed]),
) -> Result<ClosedCells, Fault> {
    let Some(DropRow { before, .. }) = drops.last() else { return Ok(ClosedCells::new()) };
    let billed = retention::billed_cells(queries, environment, subscription, *before)?;
    let billed: BTreeMap<(PriceRef, Instant), (i64, u64)> = billed
        .into_iter()
        .map(|cell| {
            let price = PriceRef { plan_version: cell.plan_version, price: cell.price };
            ((price, cell.start), (cell.position, cell.watermark))
        })
        .collect();
    let closed_before = retention::closed_before(queries, environment, [subscription])?.remove(&subscription);
    let mut closed = ClosedCells::new();
    for need in cells {
        let start = need.cell.service_start;
        let Some(drop) = drops.iter().find(|row| start < row.before) else { continue };
        let key = (need.cell.price.clone(), start);
        let (by, counted) = match billed.get(&key) {
            Some((position, watermark)) => (ClosedBy::Document(*position), *watermark),
            None if Some(start) < closed_before => (ClosedBy::Drop(drop.sequence), 0),
            None => continue,
        };
        // Nothing was due when the drop that closed it began: what had come by then was counted.
        let up_to = Position::new(counted.max(drop.up_to));
        closed.insert(key, ClosedCell { service: need.service, up_to, by });
    }
    Ok(closed)
}
