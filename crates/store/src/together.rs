//! Together: what is read of many members of an account with one statement, and handed out one by one.
//! Knows how many are read at once and in which order they were asked for; must not know any table.

use std::collections::BTreeMap;

use ids::SubscriptionId;
use sql::Fault;

/// Most members that one statement is asked about: it bounds the list that is sent and what comes back at once.
pub(crate) const MEMBERS_READ_MAX: usize = 1_000;

/// What was found of each member, in the order in which they were asked for; `nothing` of one without rows.
pub(crate) fn in_order<T>(
    asked: impl Iterator<Item = SubscriptionId>,
    mut found: BTreeMap<SubscriptionId, T>,
    nothing: impl Fn() -> Result<T, Fault>,
) -> Result<Vec<T>, Fault> {
    asked.map(|id| found.remove(&id).map_or_else(&nothing, Ok)).collect()
}
