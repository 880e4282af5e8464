//! Changes as they are asked for: by keys and words, before anything is known of the subscription.
//! Knows what can be asked; must not know what it costs.

use std::collections::BTreeMap;

use billing::{PauseOptions, PlanLayout};
use calendar::Instant;
use ids::{CatalogKey, DiscountId};
use money::Currency;
use pricing::{Charge, Proration};
use records::change_terms::TermsSaid;

/// A change asked for: what, when, and on which terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeRequest {
    /// What.
    pub asked: ChangeAsked,
    /// When it takes effect.
    pub when: When,
    /// On which terms, as far as said.
    pub terms: TermsSaid,
    /// Its place in the list that it was asked for in, from 0; none for one that was asked for alone.
    pub place: Option<usize>,
}

/// What a change asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangeAsked {
    /// Another plan.
    Plan {
        /// Its key, and a version where not the latest.
        plan: (CatalogKey, Option<u32>),
        /// How its phases and periods are laid.
        layout: PlanLayout,
    },
    /// Another count.
    Count {
        /// Which ("seats").
        name: CatalogKey,
        /// How many.
        count: u64,
    },
    /// An add-on, or another quantity of one that is attached.
    AttachAddOn {
        /// Its key, and a version where not the latest.
        add_on: (CatalogKey, Option<u32>),
        /// How many.
        quantity: u64,
    },
    /// An add-on no more.
    DetachAddOn {
        /// Which.
        add_on: CatalogKey,
    },
    /// A price of its own.
    OverridePrice {
        /// Of which plan or add-on; the plan it is on when none.
        plan: Option<CatalogKey>,
        /// Which price.
        price: CatalogKey,
        /// What it costs instead, by currency; none for the plan's own again.
        charges: Option<BTreeMap<Currency, Charge>>,
    },
    /// A coupon's discount, by the coupon's key or a promotion code.
    ApplyDiscount {
        /// Key or code.
        coupon: CouponName,
    },
    /// A discount no more.
    RemoveDiscount {
        /// Which.
        discount: DiscountId,
    },
    /// Another end of the trial.
    ExtendTrial {
        /// When it ends.
        until: Instant,
    },
    /// Periods that begin anew.
    ResetAnchor,
    /// A pause.
    Pause {
        /// What goes on meanwhile.
        options: PauseOptions,
    },
    /// The end of a pause.
    Resume,
    /// The end.
    Cancel,
    /// Going on after the end.
    Reactivate,
}

/// What a coupon is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CouponName {
    /// Its key.
    Coupon(CatalogKey),
    /// A promotion code for it.
    Code(String),
}

/// When a change takes effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// At the environment's present moment.
    Now,
    /// At the end of the current period.
    PeriodEnd,
    /// At this instant, the past allowed.
    At(Instant),
}

impl ChangeRequest {
    /// A change on the plan's own terms.
    pub fn new(asked: ChangeAsked, when: When) -> ChangeRequest {
        ChangeRequest { asked, when, terms: TermsSaid::default(), place: None }
    }

    /// The same at a place in a list, from 0: where it is refused, that is said.
    #[must_use]
    pub fn listed(mut self, place: usize) -> ChangeRequest {
        self.place = Some(place);
        self
    }

    /// The same with a proration.
    #[must_use]
    pub fn prorated(mut self, proration: Proration) -> ChangeRequest {
        self.terms.proration = Some(proration);
        self
    }
}
