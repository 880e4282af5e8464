//! Dated facts: timelines and one-off charges as they were recorded and withdrawn.
//! Knows the rows of facts, of one subscription or of many at once; must not know what is owed.

use std::collections::BTreeMap;

use billing::{Change, OneOff, Timeline, TimelineFact};
use calendar::Instant;
use ids::{OneOffId, PlanVersionId, SubscriptionId};
use sql::{Fault, Queries, Row, Statement, Value, values};

use crate::rows::{self, missing};
use crate::together;

/// The columns of facts with what withdrew them, of the rows that follow. What a version does not know yet was
/// neither recorded nor withdrawn.
macro_rules! facts {
    ($from:literal, $which:literal, $version:literal) => {
        concat!(
            "SELECT f.fact, f.facts_version, f.takes_effect, f.record, w.facts_version, f.subscription ",
            $from,
            " LEFT JOIN fact_withdrawals AS w ON w.environment = f.environment \
             AND w.subscription = f.subscription AND w.fact = f.fact AND w.facts_version <= ",
            $version,
            " WHERE f.environment = $1 AND f.subscription = ",
            $which,
            " AND f.facts_version <= ",
            $version,
            " ORDER BY f.subscription, f.takes_effect, f.fact"
        )
    };
}

const FACTS: Statement = Statement::new("gather.facts", facts!("FROM subscription_facts AS f", "$2", "$3"));
const FACTS_OF_MANY: Statement = Statement::new(
    "gather.facts_of_many",
    facts!("FROM {{ints_by $2}} AS m CROSS JOIN subscription_facts AS f", "m.key", "m.value"),
);

pub(crate) const ALL: &[Statement] = &[FACTS, FACTS_OF_MANY];

/// A timeline and one-off charges, with when each was recorded or withdrawn.
pub(crate) struct DatedFacts {
    pub timeline: Timeline,
    pub one_offs: Vec<OneOff>,
    recorded: Vec<(i64, Instant)>,
    /// Plan versions that withdrawn facts name: lines billed on them are taken back.
    pub left: Vec<PlanVersionId>,
}

impl DatedFacts {
    /// The earliest instant at which a fact recorded or withdrawn after a version takes effect.
    pub fn moved_since(&self, facts_version: i64) -> Option<Instant> {
        self.recorded.iter().filter(|(version, _)| *version > facts_version).map(|(_, at)| *at).min()
    }
}

/// Of one subscription, as a facts version knows it.
pub(crate) fn dated_facts(
    queries: &mut impl Queries,
    wall: &str,
    subscription: SubscriptionId,
    facts_version: i64,
) -> Result<DatedFacts, Fault> {
    let id = subscription.to_string();
    dated_of(&queries.query(&FACTS, &values![wall, &id, facts_version])?)
}

/// The same of each of some subscriptions, in their order.
pub(crate) fn dated_facts_of(
    queries: &mut impl Queries,
    wall: &str,
    asked: &[(SubscriptionId, i64)],
) -> Result<Vec<DatedFacts>, Fault> {
    if let [(subscription, facts_version)] = asked {
        return Ok(vec![dated_facts(queries, wall, *subscription, *facts_version)?]);
    }
    let mut found: BTreeMap<SubscriptionId, DatedFacts> = BTreeMap::new();
    for members in asked.chunks(together::MEMBERS_READ_MAX) {
        let members = Value::ints_by_key(members.iter().map(|(id, version)| (id.to_string(), *version)));
        let rows = queries.query(&FACTS_OF_MANY, &values![wall, &members])?;
        for own in rows.chunk_by(|a, b| a.text(5).ok() == b.text(5).ok()) {
            found.insert(rows::id(&own[0], 5)?, dated_of(own)?);
        }
    }
    together::in_order(asked.iter().map(|(id, _)| *id), found, || dated_of(&[]))
}

/// The facts that the rows of one subscription say.
fn dated_of(found: &[Row]) -> Result<DatedFacts, Fault> {
    let (mut changes, mut one_offs, mut recorded) = (Vec::new(), Vec::new(), Vec::new());
    let (mut last, mut withdrawals, mut left) = (None, Vec::new(), Vec::new());
    let mut standing = BTreeMap::new();
    let mut reactivations = Vec::new();
    for row in found {
        let withdrawn = row.opt_int(4)?;
        let moved = (withdrawn.unwrap_or(row.int(1)?), rows::instant(row, 2)?);
        recorded.push(moved);
        if let Some(version) = withdrawn {
            if !row.text(0)?.starts_with(OneOffId::PREFIX) {
                let fact: TimelineFact = rows::record(row, 3)?;
                left.extend(fact.change.version());
                reactivations.extend(reactivates(&fact).then_some(moved));
                withdrawals.push((version, fact));
            }
            continue;
        }
        if row.text(0)?.starts_with(OneOffId::PREFIX) {
            one_offs.push(rows::record(row, 3)?);
        } else {
            let fact: TimelineFact = rows::record(row, 3)?;
            reactivations.extend(reactivates(&fact).then_some(moved));
            standing.insert(fact.id, row.int(1)?);
            changes.push(fact);
        }
        last = Some(row);
    }
    let timeline = Timeline::from_facts(changes).map_err(|refused| match last {
        Some(row) => row.unreadable(3, refused),
        None => missing("the facts of a subscription"),
    })?;
    let reach_back = |(version, at)| timeline.reactivated_from(at).map(|from| (version, from));
    recorded.extend(reactivations.into_iter().filter_map(reach_back));
    withdrawals.sort_by_key(|(version, _)| *version);
    let withdrawn = withdrawals.into_iter().map(|(_, fact)| fact).collect();
    Ok(DatedFacts { timeline: timeline.less(withdrawn, standing), one_offs, recorded, left })
}

fn reactivates(fact: &TimelineFact) -> bool {
    matches!(fact.change, Change::Reactivate { .. })
}
