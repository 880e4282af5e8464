//! Reviewing a catalog before it is applied: what differs, what may not be meant, and what it does in money.
//! Knows which version of a plan stands beside which; must not know what is remarkable about a price.

use ids::EnvironmentId;
use pricing::PlanVersion;
use pricing::analysis::{analyse, compare};
use records::catalog::{Catalog, Difference, PlanDraft};
use store::{Fault, Queries, catalog};

use crate::Operations;
use crate::catalog::{check_names, plan_version_id};
use crate::refusal::Failed;

pub use pricing::analysis::{Changed, MoneyChange, Place, Remark, Severity, percent_between};

/// What applying a catalog would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// What differs, in words.
    pub differences: Vec<Difference>,
    /// What may not be meant in its plans, gravest first.
    pub remarks: Vec<ReviewRemark>,
    /// What its plans cost where they cost something else, plan by plan.
    pub changes: Vec<MoneyChange>,
}

/// A remark about a plan of the catalog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewRemark {
    /// What was found.
    pub remark: Remark,
    /// Whether it holds of the published version already.
    pub stands: bool,
}

/// A plan of a catalog as it would be published, beside what is published of it.
#[derive(Debug, Clone)]
pub struct Edited {
    /// The latest published version.
    pub old: Option<PlanVersion>,
    /// What applying the catalog makes of it; the same version where nothing differs.
    pub new: PlanVersion,
}

impl Edited {
    /// Whether applying it publishes a version.
    pub fn differs(&self) -> bool {
        self.old.as_ref() != Some(&self.new)
    }
}

impl Operations {
    /// What applying a catalog would change, in words and in money, and what in it may not be meant; nothing
    /// is changed.
    ///
    /// # Errors
    /// Refused where it names a plan, price or tax category that does not exist; a fault.
    pub fn catalog_review(&self, environment: EnvironmentId, asked: &Catalog) -> Result<Review, Failed> {
        let all = (asked.plans.as_slice(), asked.coupons.as_slice());
        self.read(|reader| check_names(reader, environment, all, |index| format!("plans[{index}].")))?;
        let differences = self.catalog_diff(environment, asked)?;
        let mut review = Review { differences, remarks: Vec::new(), changes: Vec::new() };
        for edited in self.catalog_edits(environment, asked)? {
            let before = edited.old.as_ref().map(analyse).unwrap_or_default();
            for remark in analyse(&edited.new) {
                let stands = before.contains(&remark);
                review.remarks.push(ReviewRemark { remark, stands });
            }
            if let Some(old) = edited.old.as_ref().filter(|_| edited.differs()) {
                review.changes.extend(compare(old, &edited.new));
            }
        }
        review.remarks.sort_by_key(|told| told.remark.severity());
        Ok(review)
    }

    /// Each plan of a catalog beside its latest published version.
    ///
    /// # Errors
    /// A fault.
    pub fn catalog_edits(&self, environment: EnvironmentId, asked: &Catalog) -> Result<Vec<Edited>, Failed> {
        Ok(self
            .store
            .read(|reader| asked.plans.iter().map(|draft| edited(reader, environment, draft)).collect())?)
    }
}

fn edited(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    draft: &PlanDraft,
) -> Result<Edited, Fault> {
    let old = catalog::plan(queries, environment, &draft.key, None)?;
    let number = old.as_ref().map_or(1, |known| known.version + 1);
    let id = plan_version_id(environment, &draft.key, number);
    let new = draft.clone().into_version(id, number, draft.meters.clone());
    let same =
        |known: &PlanVersion| PlanVersion { id: known.id, version: known.version, ..new.clone() } == *known;
    match old {
        Some(known) if same(&known) => Ok(Edited { new: known.clone(), old: Some(known) }),
        old => Ok(Edited { old, new }),
    }
}
