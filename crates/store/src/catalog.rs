//! Meters and published plan versions, and the cache of what never changes once kept.
//! Knows versions and hashes; must not know who subscribes.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use billing::Seller;
use calendar::Instant;
use ids::{CatalogKey, EnvironmentId, PlanVersionId, SellerId};
use pricing::{Meter, PlanVersion};
use sql::{Fault, Queries, Statement, Transaction, values};

use crate::read::RecordRow;
use crate::rows;

const METER_INSERT: Statement = Statement::new(
    "meter.insert",
    "INSERT INTO meter_versions (environment, meter, version, record, record_hash) VALUES ($1, $2, $3, $4, $5)",
);
const METERS: Statement = Statement::new(
    "meter.page",
    "SELECT record, version FROM meter_versions AS mine WHERE environment = $1 AND meter > $2 AND version = \
     (SELECT MAX(version) FROM meter_versions AS other \
      WHERE other.environment = mine.environment AND other.meter = mine.meter) \
     ORDER BY meter LIMIT $3",
);
const METER_LATEST: Statement = Statement::new(
    "meter.latest",
    "SELECT record, version FROM meter_versions WHERE environment = $1 AND meter = $2 \
     ORDER BY version DESC LIMIT 1",
);
const PLAN_INSERT: Statement = Statement::new(
    "plan.insert",
    "INSERT INTO plan_versions (environment, plan, version, plan_version, record, record_hash, published_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7)",
);
const PLAN_VERSION: Statement = Statement::new(
    "plan.version",
    "SELECT record FROM plan_versions WHERE environment = $1 AND plan_version = $2",
);
const PLAN_LATEST: Statement = Statement::new(
    "plan.latest",
    "SELECT record FROM plan_versions WHERE environment = $1 AND plan = $2 ORDER BY version DESC LIMIT 1",
);
const PLAN_NUMBERED: Statement = Statement::new(
    "plan.numbered",
    "SELECT record FROM plan_versions WHERE environment = $1 AND plan = $2 AND version = $3",
);
const PLANS: Statement = Statement::new(
    "plan.page",
    "SELECT record FROM plan_versions WHERE environment = $1 AND plan_version > $2 \
     ORDER BY plan_version LIMIT $3",
);
const METER_RECORDS: Statement = Statement::new(
    "meter.records",
    "SELECT meter, version, record, record_hash FROM meter_versions WHERE environment = $1 ORDER BY meter, version",
);
const PLAN_RECORDS: Statement = Statement::new(
    "plan.records",
    "SELECT plan, version, record, record_hash FROM plan_versions WHERE environment = $1 ORDER BY plan, version",
);

pub(crate) const ALL: &[Statement] = &[
    METER_INSERT,
    METERS,
    METER_LATEST,
    PLAN_INSERT,
    PLAN_VERSION,
    PLAN_LATEST,
    PLAN_NUMBERED,
    PLANS,
    METER_RECORDS,
    PLAN_RECORDS,
];

/// A plan version as a segment sees it.
type SegmentKey = (EnvironmentId, PlanVersionId, CatalogKey);

/// Decoded plan versions and sellers. A version never changes, so the cache is never stale.
#[derive(Debug, Default)]
pub struct Caches {
    plans: Mutex<BTreeMap<(EnvironmentId, PlanVersionId), Arc<PlanVersion>>>,
    /// As a segment sees them.
    segments: Mutex<BTreeMap<SegmentKey, Arc<PlanVersion>>>,
    sellers: Mutex<BTreeMap<(EnvironmentId, SellerId, u32), Arc<Seller>>>,
}

/// Most plan versions or sellers kept decoded; beyond it the cache starts again.
const CACHED_MAX: usize = 10_000;

impl Caches {
    /// A seller's version, if it was read before.
    pub(crate) fn seller(
        &self,
        environment: EnvironmentId,
        id: SellerId,
        version: u32,
    ) -> Option<Arc<Seller>> {
        let known = self.sellers.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(&(environment, id, version)).cloned()
    }

    /// Keeps a seller's version.
    pub(crate) fn keep_seller(&self, environment: EnvironmentId, seller: &Arc<Seller>) {
        let mut known = self.sellers.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= CACHED_MAX {
            known.clear();
        }
        known.insert((environment, seller.id, seller.version), Arc::clone(seller));
    }

    fn plan(&self, environment: EnvironmentId, id: PlanVersionId) -> Option<Arc<PlanVersion>> {
        let known = self.plans.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(&(environment, id)).cloned()
    }

    fn keep_plan(&self, environment: EnvironmentId, plan: &Arc<PlanVersion>) {
        let mut known = self.plans.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= CACHED_MAX {
            known.clear();
        }
        known.insert((environment, plan.id), Arc::clone(plan));
    }
}

/// One published version as a segment sees it, from the cache when it was asked for before.
///
/// # Errors
/// As [`plan_version`].
pub fn plan_for_segment(
    queries: &mut impl Queries,
    caches: &Caches,
    environment: EnvironmentId,
    (id, segment): (PlanVersionId, &CatalogKey),
) -> Result<Option<Arc<PlanVersion>>, Fault> {
    let key = (environment, id, segment.clone());
    if let Some(known) = caches.segments.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return Ok(Some(Arc::clone(known)));
    }
    let Some(plan) = plan_version(queries, caches, environment, id)? else { return Ok(None) };
    let seen = Arc::new(plan.for_segment(segment));
    let mut known = caches.segments.lock().unwrap_or_else(PoisonError::into_inner);
    if known.len() >= CACHED_MAX {
        known.clear();
    }
    known.insert(key, Arc::clone(&seen));
    Ok(Some(seen))
}

/// Keeps a meter's next version.
///
/// # Errors
/// A fault, such as a version that exists.
pub fn keep_meter(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    meter: &Meter,
    version: u32,
) -> Result<(), Fault> {
    let record = records::encode(meter);
    let (environment, hash) = (environment.to_string(), rows::record_hash(&record));
    act.execute(&METER_INSERT, &values![&environment, meter.key.as_str(), version, &record, &hash])?;
    Ok(())
}

/// A meter's current definition and its version.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn meter(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    key: &CatalogKey,
) -> Result<Option<(Meter, u32)>, Fault> {
    let found = queries.query_opt(&METER_LATEST, &values![&environment.to_string(), key.as_str()])?;
    found.map(|row| Ok((meter_of(&row)?, rows::count(&row, 1)?))).transpose()
}

/// Meters after a cursor, in order of key.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn meters(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    after: &str,
    limit: u32,
) -> Result<Vec<(Meter, u32)>, Fault> {
    let found = queries.query(&METERS, &values![&environment.to_string(), after, limit])?;
    found.iter().map(|row| Ok((meter_of(row)?, rows::count(row, 1)?))).collect()
}

/// Publishes a plan version.
///
/// # Errors
/// A fault, such as a version that exists.
pub fn publish_plan(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    plan: &PlanVersion,
    published_at: Instant,
) -> Result<(), Fault> {
    let record = records::encode(plan);
    let (environment, id) = (environment.to_string(), plan.id.to_string());
    let (hash, at) = (rows::record_hash(&record), published_at.as_micros());
    act.execute(
        &PLAN_INSERT,
        &values![&environment, plan.plan.as_str(), plan.version, &id, &record, &hash, at],
    )?;
    Ok(())
}

/// One published version, from the cache when it was read before.
///
/// # Errors
/// A fault of the engine, of a row that is missing, or of a record that does not read back.
pub fn plan_version(
    queries: &mut impl Queries,
    caches: &Caches,
    environment: EnvironmentId,
    id: PlanVersionId,
) -> Result<Option<Arc<PlanVersion>>, Fault> {
    if let Some(known) = caches.plan(environment, id) {
        return Ok(Some(known));
    }
    let found = queries.query_opt(&PLAN_VERSION, &values![&environment.to_string(), &id.to_string()])?;
    let read = found.map(|row| plan_of(&row)).transpose()?.map(Arc::new);
    if let Some(plan) = &read {
        caches.keep_plan(environment, plan);
    }
    Ok(read)
}

/// One published version, read afresh.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn plan_record(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    id: PlanVersionId,
) -> Result<Option<PlanVersion>, Fault> {
    let found = queries.query_opt(&PLAN_VERSION, &values![&environment.to_string(), &id.to_string()])?;
    found.map(|row| plan_of(&row)).transpose()
}

/// A plan's latest version, or the one numbered.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn plan(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    key: &CatalogKey,
    version: Option<u32>,
) -> Result<Option<PlanVersion>, Fault> {
    let environment = environment.to_string();
    let found = match version {
        Some(version) => queries.query_opt(&PLAN_NUMBERED, &values![&environment, key.as_str(), version])?,
        None => queries.query_opt(&PLAN_LATEST, &values![&environment, key.as_str()])?,
    };
    found.map(|row| plan_of(&row)).transpose()
}

/// Published versions after a cursor, in order of id.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn plans(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    after: &str,
    limit: u32,
) -> Result<Vec<PlanVersion>, Fault> {
    queries.query(&PLANS, &values![&environment.to_string(), after, limit])?.iter().map(plan_of).collect()
}

/// Every version of every meter as stored, unchecked, ordered.
///
/// # Errors
/// A fault of the engine.
pub fn meter_records(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<RecordRow>, Fault> {
    rows::versions(queries, &METER_RECORDS, environment)
}

/// Every version of every plan as stored, unchecked, ordered.
///
/// # Errors
/// A fault of the engine.
pub fn plan_records(queries: &mut impl Queries, environment: EnvironmentId) -> Result<Vec<RecordRow>, Fault> {
    rows::versions(queries, &PLAN_RECORDS, environment)
}

fn meter_of(row: &sql::Row) -> Result<Meter, Fault> {
    rows::record(row, 0)
}

fn plan_of(row: &sql::Row) -> Result<PlanVersion, Fault> {
    rows::record(row, 0)
}
