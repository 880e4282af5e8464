//! Changes: what a fact of a timeline says.
//! Knows each kind of change and the order in which those of one instant apply; must not know what follows.

use std::collections::BTreeMap;
use std::sync::Arc;

use calendar::{Alignment, Instant};
use ids::{CatalogKey, ChangeId, DiscountId, PlanVersionId, SubscriptionId};
use pricing::{ChangeTerms, Price};

use super::discount::Discount;
use super::timeline::{COUNT_MAX, TimelineRefused};

/// One dated fact about a subscription.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineFact {
    /// Its id.
    pub id: ChangeId,
    /// When it takes effect.
    pub at: Instant,
    /// What it says.
    pub change: Change,
}

/// What a timeline fact says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The subscription begins on a plan version.
    Start {
        /// On which version.
        plan: PlanVersionId,
        /// Where its periods begin; the plan's own alignment when none.
        alignment: Option<Alignment>,
        /// Its first counts ("seats" → 12).
        counts: BTreeMap<CatalogKey, u64>,
        /// What else it begins with.
        options: StartOptions,
    },
    /// It ends; usage ends at this instant too.
    Cancel {
        /// Whether unused time is credited, and where to.
        terms: ChangeTerms,
    },
    /// It goes on after a cancellation that took effect. What lies between is not owed.
    Reactivate {
        /// What the rest of the running period costs.
        terms: ChangeTerms,
    },
    /// It goes on after a pause.
    Resume {
        /// What the rest of the running period costs.
        terms: ChangeTerms,
    },
    /// It moves to another plan version.
    ChangePlan {
        /// To which version.
        plan: PlanVersionId,
        /// How.
        terms: ChangeTerms,
        /// How the new plan's phases and periods are laid.
        layout: PlanLayout,
    },
    /// Its trial ends at another instant; phases after it follow from there.
    ExtendTrial {
        /// The new end of the trial.
        until: Instant,
    },
    /// All its periods begin anew at this instant.
    ResetAnchor {
        /// How the period that it cuts is settled.
        terms: ChangeTerms,
    },
    /// An add-on is attached.
    AttachAddOn {
        /// Which version of it.
        plan: PlanVersionId,
        /// The add-on's key, which is also the name of its quantity as a count.
        add_on: CatalogKey,
        /// How many.
        quantity: u64,
        /// How.
        terms: ChangeTerms,
    },
    /// An add-on is taken off.
    DetachAddOn {
        /// Which.
        add_on: CatalogKey,
        /// How.
        terms: ChangeTerms,
    },
    /// A count changes.
    SetCount {
        /// Which ("seats").
        name: CatalogKey,
        /// To what.
        count: u64,
        /// How.
        terms: ChangeTerms,
    },
    /// A price of its own takes the place of a plan's, or the plan's own holds again.
    OverridePrice {
        /// Of which plan or add-on, whatever its version.
        plan: CatalogKey,
        /// Which price.
        price: CatalogKey,
        /// The price that holds instead; none for the plan's own.
        with: Option<Arc<Price>>,
        /// How.
        terms: ChangeTerms,
    },
    /// A discount begins. It holds for periods that begin at or after this instant.
    ApplyDiscount {
        /// Which, with its terms.
        discount: Arc<Discount>,
    },
    /// A discount ends: periods that begin at or after this instant no longer have it.
    RemoveDiscount {
        /// Which.
        discount: DiscountId,
    },
    /// It pauses.
    Pause {
        /// Whether the unused rest of the running period is credited.
        terms: ChangeTerms,
        /// What goes on meanwhile.
        options: PauseOptions,
    },
}

/// What a subscription begins with beyond plan and counts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StartOptions {
    /// From when the plan's phases are laid out; the start itself when none.
    pub phases_from: Option<Instant>,
    /// The price list it is on; pinned here.
    pub segment: Option<CatalogKey>,
    /// The subscription of another customer that it continues.
    pub continues: Option<SubscriptionId>,
}

/// How a new plan is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PlanLayout {
    /// Its phases begin at the change instead of at the subscription's start.
    pub restart_phases: bool,
    /// Another cadence runs on the old anchor instead of beginning at the change.
    pub keep_anchor: bool,
}

/// What goes on during a pause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PauseOptions {
    /// Time-based fees stay owed.
    pub keep_fees: bool,
    /// Usage stays billed; else it is set aside.
    pub bill_usage: bool,
    /// The periods move by the pause's length when it ends.
    pub extend: bool,
}

/// The kinds of changes, in the fixed order in which facts of one instant apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// [`Change::Start`].
    Start,
    /// [`Change::Cancel`].
    Cancel,
    /// [`Change::Reactivate`].
    Reactivate,
    /// [`Change::Resume`].
    Resume,
    /// [`Change::ChangePlan`].
    ChangePlan,
    /// [`Change::ExtendTrial`].
    ExtendTrial,
    /// [`Change::ResetAnchor`].
    ResetAnchor,
    /// [`Change::AttachAddOn`].
    AttachAddOn,
    /// [`Change::DetachAddOn`].
    DetachAddOn,
    /// [`Change::SetCount`].
    SetCount,
    /// [`Change::OverridePrice`].
    OverridePrice,
    /// [`Change::ApplyDiscount`].
    ApplyDiscount,
    /// [`Change::RemoveDiscount`].
    RemoveDiscount,
    /// [`Change::Pause`].
    Pause,
}

/// The one code table of kinds of changes.
const KINDS: [(ChangeKind, &str); 14] = [
    (ChangeKind::Start, "start"),
    (ChangeKind::Cancel, "cancel"),
    (ChangeKind::Reactivate, "reactivate"),
    (ChangeKind::Resume, "resume"),
    (ChangeKind::ChangePlan, "change_plan"),
    (ChangeKind::ExtendTrial, "extend_trial"),
    (ChangeKind::ResetAnchor, "reset_anchor"),
    (ChangeKind::AttachAddOn, "attach_add_on"),
    (ChangeKind::DetachAddOn, "detach_add_on"),
    (ChangeKind::SetCount, "set_count"),
    (ChangeKind::OverridePrice, "override_price"),
    (ChangeKind::ApplyDiscount, "apply_discount"),
    (ChangeKind::RemoveDiscount, "remove_discount"),
    (ChangeKind::Pause, "pause"),
];

impl ChangeKind {
    /// Every kind, in the order in which they apply.
    pub fn all() -> impl Iterator<Item = ChangeKind> {
        KINDS.into_iter().map(|(kind, _)| kind)
    }

    /// The code it is kept and written with.
    pub fn code(self) -> &'static str {
        let found = KINDS.iter().find(|(kind, _)| *kind == self);
        found.map(|(_, code)| *code).expect("each kind stands in the table")
    }

    /// The kind that has a code.
    pub fn from_code(code: &str) -> Option<ChangeKind> {
        KINDS.iter().find(|(_, known)| *known == code).map(|(kind, _)| *kind)
    }
}

impl Change {
    /// Its kind.
    pub fn kind(&self) -> ChangeKind {
        match self {
            Change::Start { .. } => ChangeKind::Start,
            Change::Cancel { .. } => ChangeKind::Cancel,
            Change::Reactivate { .. } => ChangeKind::Reactivate,
            Change::Resume { .. } => ChangeKind::Resume,
            Change::ChangePlan { .. } => ChangeKind::ChangePlan,
            Change::ExtendTrial { .. } => ChangeKind::ExtendTrial,
            Change::ResetAnchor { .. } => ChangeKind::ResetAnchor,
            Change::AttachAddOn { .. } => ChangeKind::AttachAddOn,
            Change::DetachAddOn { .. } => ChangeKind::DetachAddOn,
            Change::SetCount { .. } => ChangeKind::SetCount,
            Change::OverridePrice { .. } => ChangeKind::OverridePrice,
            Change::ApplyDiscount { .. } => ChangeKind::ApplyDiscount,
            Change::RemoveDiscount { .. } => ChangeKind::RemoveDiscount,
            Change::Pause { .. } => ChangeKind::Pause,
        }
    }

    /// How it is carried out; none for those that move no running period.
    pub fn terms(&self) -> Option<ChangeTerms> {
        match self {
            Change::Cancel { terms }
            | Change::Reactivate { terms }
            | Change::Resume { terms }
            | Change::ChangePlan { terms, .. }
            | Change::ResetAnchor { terms }
            | Change::AttachAddOn { terms, .. }
            | Change::DetachAddOn { terms, .. }
            | Change::SetCount { terms, .. }
            | Change::OverridePrice { terms, .. }
            | Change::Pause { terms, .. } => Some(*terms),
            Change::Start { .. }
            | Change::ExtendTrial { .. }
            | Change::ApplyDiscount { .. }
            | Change::RemoveDiscount { .. } => None,
        }
    }

    /// Which version of the subscription's plan it names, if any.
    pub fn plan(&self) -> Option<PlanVersionId> {
        match self {
            Change::Start { plan, .. } | Change::ChangePlan { plan, .. } => Some(*plan),
            _ => None,
        }
    }

    /// Which plan version it names, be it the plan's or an add-on's.
    pub fn version(&self) -> Option<PlanVersionId> {
        match self {
            Change::AttachAddOn { plan, .. } => Some(*plan),
            _ => self.plan(),
        }
    }

    /// Whether another fact is of the same kind and about the same thing.
    pub fn clashes(&self, other: &Change) -> bool {
        match (self, other) {
            (Change::SetCount { name: mine, .. }, Change::SetCount { name: theirs, .. })
            | (Change::AttachAddOn { add_on: mine, .. }, Change::AttachAddOn { add_on: theirs, .. })
            | (Change::DetachAddOn { add_on: mine, .. }, Change::DetachAddOn { add_on: theirs, .. }) => {
                mine == theirs
            }
            (
                Change::OverridePrice { plan: my_plan, price: mine, .. },
                Change::OverridePrice { plan: their_plan, price: theirs, .. },
            ) => my_plan == their_plan && mine == theirs,
            (Change::ApplyDiscount { discount: mine }, Change::ApplyDiscount { discount: theirs }) => {
                mine.coupon.key == theirs.coupon.key
            }
            (Change::RemoveDiscount { discount: mine }, Change::RemoveDiscount { discount: theirs }) => {
                mine == theirs
            }
            _ => self.kind() == other.kind(),
        }
    }

    pub(super) fn check_counts(&self) -> Result<(), TimelineRefused> {
        let highest = match self {
            Change::Start { counts, .. } => counts.values().copied().max().unwrap_or_default(),
            Change::SetCount { count, .. } | Change::AttachAddOn { quantity: count, .. } => *count,
            _ => 0,
        };
        if highest > COUNT_MAX { Err(TimelineRefused::CountTooHigh { found: highest }) } else { Ok(()) }
    }
}
