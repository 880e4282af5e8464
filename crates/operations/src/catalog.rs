//! The catalog: meters, plan versions and coupons, published from the API or applied from a file.
//! Knows that the same content is the same version; must not know what a price means.

use std::collections::BTreeMap;

use calendar::Instant;
use ids::{CatalogKey, EnvironmentId, PlanVersionId};
use pricing::{Coupon, Meter, PlanVersion};
use records::Mistakes;
use records::catalog::{Catalog, Difference, Meters, PlanDraft};
use store::{Act, ActError, Fault, Queries, catalog};

use crate::named::{self, Published, Taxed, Unknown};
use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, cause, promotions};

/// Meters read at once.
const METERS_READ_AT_ONCE: u32 = 200;

/// What applying a catalog did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// Meters that got a new version.
    pub meters: Vec<(CatalogKey, u32)>,
    /// Plans that got a new version.
    pub plans: Vec<PlanVersion>,
    /// Coupons that got a new version.
    pub coupons: Vec<(CatalogKey, u32)>,
    /// How many were as they are.
    pub unchanged: usize,
}

/// Keeps a meter: as it is when nothing changed, else as its next version.
///
/// # Errors
/// A fault.
pub fn put_meter(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &Meter,
) -> Result<(u32, bool), ActError<Refusal>> {
    let version = match catalog::meter(act, environment, &asked.key)? {
        Some((known, version)) if known == *asked => return Ok((version, false)),
        Some((_, version)) => version + 1,
        None => 1,
    };
    catalog::keep_meter(act, environment, asked, version)?;
    Ok((version, true))
}

/// Publishes a plan: as it is when nothing changed, else as its next version, with the meters it reads as
/// they are now.
///
/// # Errors
/// Refused when it names a meter, a plan or a tax category that does not exist, or its prices contradict each
/// other or their meter.
pub fn publish(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    draft: &PlanDraft,
    now: Instant,
) -> Result<(PlanVersion, bool), ActError<Refusal>> {
    let plans = std::slice::from_ref(draft);
    check_names(act, environment, (plans, &[]), |_| String::new())?;
    publish_named(act, environment, draft, now)
}

/// Publishes a plan whose names were looked at.
fn publish_named(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    draft: &PlanDraft,
    now: Instant,
) -> Result<(PlanVersion, bool), ActError<Refusal>> {
    let meters = meters_of(act, environment, draft)?;
    let latest = catalog::plan(act, environment, &draft.key, None)?;
    let number = latest.as_ref().map_or(1, |known| known.version + 1);
    let plan = draft.clone().into_version(plan_version_id(environment, &draft.key, number), number, meters);
    plan.check().map_err(|refusals| ActError::Refused(catalog_refusal(&draft.key, &refusals)))?;
    if let Some(known) = latest {
        let same = PlanVersion { id: known.id, version: known.version, ..plan.clone() };
        if same == known {
            return Ok((known, false));
        }
    }
    catalog::publish_plan(act, environment, &plan, now)?;
    Ok((plan, true))
}

/// Applies a whole catalog: all of it or nothing.
///
/// # Errors
/// As [`publish`].
pub fn apply(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &Catalog,
    now: Instant,
) -> Result<Applied, ActError<Refusal>> {
    let mut applied = Applied { meters: Vec::new(), plans: Vec::new(), coupons: Vec::new(), unchanged: 0 };
    check_names(act, environment, (&asked.plans, &asked.coupons), |index| format!("plans[{index}]."))?;
    for meter in &asked.meters {
        match put_meter(act, environment, meter)? {
            (version, true) => applied.meters.push((meter.key.clone(), version)),
            (_, false) => applied.unchanged += 1,
        }
    }
    for draft in &asked.plans {
        match publish_named(act, environment, draft, now)? {
            (plan, true) => applied.plans.push(plan),
            (_, false) => applied.unchanged += 1,
        }
    }
    for coupon in &asked.coupons {
        match promotions::put_named(act, environment, coupon)? {
            (view, true) => applied.coupons.push((coupon.key.clone(), view.kept.version)),
            (_, false) => applied.unchanged += 1,
        }
    }
    Ok(applied)
}

/// Refuses a plan that an add-on or a coupon names, a price that a coupon names and a tax category of a price or
/// commitment that does not exist, neither published nor in the same catalog.
pub(crate) fn check_names(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (plans, coupons): (&[PlanDraft], &[Coupon]),
    place_of: impl Fn(usize) -> String,
) -> Result<(), ActError<Refusal>> {
    let refused = |unknown: Unknown| unknown.refused(Code::CatalogRefused);
    if !plans.is_empty() {
        let taxed = Taxed::by_any(queries, environment, None)?;
        for (index, plan) in plans.iter().enumerate() {
            taxed.plan((&plan.prices, &plan.terms), &place_of(index)).map_err(refused)?;
        }
    }
    let add_ons = plans.iter().enumerate();
    let add_ons: Vec<_> = add_ons.filter_map(|(at, plan)| Some((at, plan.terms.add_on.as_ref()?))).collect();
    let names = add_ons.iter().any(|(_, add_on)| !add_on.plans.is_empty())
        || coupons.iter().any(|coupon| !coupon.plans.is_empty() || !coupon.prices.is_empty());
    if !names {
        return Ok(());
    }
    let published = Published::read(queries, environment)?.with(plans);
    for (index, add_on) in add_ons {
        let place = format!("{}add_on.", place_of(index));
        published.scope(&add_on.plans, &[], &place).map_err(refused)?;
    }
    for (index, coupon) in coupons.iter().enumerate() {
        let place = format!("coupons[{index}].");
        published.scope(&coupon.plans, &coupon.prices, &place).map_err(refused)?;
    }
    Ok(())
}

/// The id of a plan's version: it follows from environment, plan and number.
pub fn plan_version_id(environment: EnvironmentId, plan: &CatalogKey, version: u32) -> PlanVersionId {
    let hash = cause(&[environment.as_bytes(), b"plan", plan.as_str().as_bytes(), &version.to_be_bytes()]);
    PlanVersionId::from_cause(u64::from(version), hash)
}

fn meters_of(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    draft: &PlanDraft,
) -> Result<BTreeMap<CatalogKey, Meter>, ActError<Refusal>> {
    let mut meters = BTreeMap::new();
    for key in draft.meters_read() {
        let Some((meter, _)) = catalog::meter(act, environment, key)? else {
            let price = draft.prices.iter().find(|price| price.meter_keys().contains(&key));
            let reader = price.map_or("a feature".to_owned(), |price| format!("price {}", price.key));
            let message = format!("{reader} reads the meter {key}, which does not exist; create it first");
            return Err(ActError::Refused(Refusal::new(Code::CatalogRefused, message).about("meter")));
        };
        meters.insert(key.clone(), meter);
    }
    Ok(meters)
}

fn catalog_refusal(plan: &CatalogKey, refusals: &[impl std::fmt::Display]) -> Refusal {
    let sentences: Vec<String> = refusals.iter().map(ToString::to_string).collect();
    Refusal::new(Code::CatalogRefused, format!("plan {plan}: {}", sentences.join("; "))).about("prices")
}

impl Operations {
    /// What applying a catalog would change, in words; nothing is changed.
    ///
    /// # Errors
    /// A fault.
    pub fn catalog_diff(
        &self,
        environment: EnvironmentId,
        asked: &Catalog,
    ) -> Result<Vec<Difference>, Failed> {
        let current = self.store.read(|reader| {
            // Rates are the seller's: what a file says of them is neither compared nor applied.
            let mut current = Catalog { taxes: asked.taxes.clone(), ..Catalog::default() };
            for meter in &asked.meters {
                current
                    .meters
                    .extend(catalog::meter(reader, environment, &meter.key)?.map(|(meter, _)| meter));
            }
            for plan in &asked.plans {
                let known = catalog::plan(reader, environment, &plan.key, None)?;
                current.plans.extend(known.map(|version| PlanDraft::of_version(&version)));
            }
            for coupon in &asked.coupons {
                let known = store::coupons::coupon(reader, environment, &coupon.key)?;
                current.coupons.extend(known.filter(|kept| !kept.archived).map(|kept| kept.coupon));
            }
            Ok(current)
        })?;
        Ok(records::catalog::diff(&current, asked))
    }

    /// A catalog as it is read beside the meters that are published, which its plans may read too. They are
    /// looked up only where it reads one that it does not define.
    ///
    /// # Errors
    /// The mistakes in it, within; a fault.
    pub fn catalog_read(
        &self,
        environment: EnvironmentId,
        read: impl Fn(&Meters) -> Result<Catalog, Mistakes>,
    ) -> Result<Result<Catalog, Mistakes>, Failed> {
        let alone = read(&Meters::new());
        if !alone.as_ref().is_err_and(records::catalog::reads_others_meters) {
            return Ok(alone);
        }
        let mut published = Meters::new();
        loop {
            let after = published.last_key_value().map(|(key, _)| key.to_string()).unwrap_or_default();
            let page = self.meters(environment, &after, METERS_READ_AT_ONCE)?;
            if page.is_empty() {
                return Ok(read(&published));
            }
            published.extend(page.into_iter().map(|(meter, _)| (meter.key.clone(), meter)));
        }
    }

    /// A plan's latest version, or the one numbered.
    ///
    /// # Errors
    /// Refused when there is none.
    pub fn plan(
        &self,
        environment: EnvironmentId,
        key: &CatalogKey,
        version: Option<u32>,
    ) -> Result<PlanVersion, Failed> {
        let found = self.store.read(|reader| {
            Ok::<_, Fault>(match catalog::plan(reader, environment, key, version)? {
                Some(plan) => Ok(plan),
                None => Err(named::no_plan(reader, environment, (key, version))?),
            })
        })?;
        Ok(found?)
    }

    /// Published versions after a cursor.
    ///
    /// # Errors
    /// A fault.
    pub fn plans(
        &self,
        environment: EnvironmentId,
        after: &str,
        limit: u32,
    ) -> Result<Vec<PlanVersion>, Failed> {
        Ok(self.store.read(|reader| catalog::plans(reader, environment, after, limit))?)
    }

    /// A meter as it is now, and its version.
    ///
    /// # Errors
    /// Refused when there is none.
    pub fn meter(&self, environment: EnvironmentId, key: &CatalogKey) -> Result<(Meter, u32), Failed> {
        let found = self.store.read(|reader| {
            Ok::<_, Fault>(match catalog::meter(reader, environment, key)? {
                Some(found) => Ok(found),
                None => Err(named::no_meter(reader, environment, key)?),
            })
        })?;
        Ok(found?)
    }

    /// Meters after a cursor.
    ///
    /// # Errors
    /// A fault.
    pub fn meters(
        &self,
        environment: EnvironmentId,
        after: &str,
        limit: u32,
    ) -> Result<Vec<(Meter, u32)>, Failed> {
        Ok(self.store.read(|reader| catalog::meters(reader, environment, after, limit))?)
    }
}
