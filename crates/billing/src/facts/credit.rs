//! Prepaid credits: grants and what moved on them.
//! Knows grants as facts; must not know which lines they pay.

use calendar::{Cadence, Instant};
use ids::{CatalogKey, CustomerId, GrantId, InvoiceId, SubscriptionId};
use money::{Currency, Decimal, Money, UnitPrice};

use crate::billed::LineRef;

/// A grant of prepaid credits to a customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// Its id.
    pub id: GrantId,
    /// Whose it is: the payer's pay for everyone it pays for, another's only for its own subscriptions.
    pub customer: CustomerId,
    /// What people call it.
    pub name: String,
    /// Who paid for it.
    pub kind: GrantKind,
    /// Its value in money: what it can pay. Of a custom unit it is units × the unit's value.
    pub amount: Money,
    /// The unit it is counted in for people; money when none.
    pub unit: Option<CreditUnit>,
    /// What it cost the customer, for all of it; zero for a promotional one.
    pub cost_basis: Money,
    /// Pays usage and fees from then on.
    pub effective: Instant,
    /// Pays nothing from then on. A recurring one ends at its row's next boundary at the latest; those that
    /// follow end at theirs.
    pub expires: Option<Instant>,
    /// Lower is burnt first.
    pub priority: u32,
    /// What it may pay.
    pub scope: CreditScope,
    /// In which order grants were recorded.
    pub sequence: u64,
    /// How it comes again.
    pub recurs: Option<Recurrence>,
}

/// Who paid for a grant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum GrantKind {
    /// Given: it applies before tax.
    Promotional,
    /// Bought, taxed when bought: it applies before tax.
    PaidTaxedAtPurchase,
    /// Bought, taxed when used: it applies after tax, as a payment.
    PaidTaxedAtUse,
}

/// A custom unit of credits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreditUnit {
    /// What it is called ("token").
    pub name: String,
    /// What one is worth, in major units of the grant's currency.
    pub value: UnitPrice,
}

/// What credits may pay; empty lists allow everything.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CreditScope {
    /// Only lines of this subscription.
    pub subscription: Option<SubscriptionId>,
    /// Only prices of these plans.
    pub plans: Vec<CatalogKey>,
    /// Only prices with these keys.
    pub prices: Vec<CatalogKey>,
}

/// How a grant comes again: at each boundary the rest expires or is rolled over, and a new one begins. What
/// is rolled over is a grant of its own, since it is known only once all before the boundary is billed.
/// Boundaries are counted from the effective instant of the first, in the seller's zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recurrence {
    /// How often.
    pub every: Cadence,
    /// How much of the rest is rolled over at most; nothing when none.
    pub rollover_cap: Option<Money>,
    /// No further one from then on.
    pub until: Option<Instant>,
    /// How each further one is taxed as a purchase at the cost of the first. Where none, further ones are
    /// not charged for and cost nothing.
    pub tax_category: Option<CatalogKey>,
    /// The grant it all began with; none for that one itself.
    pub first: Option<FirstGrant>,
}

/// The first of a row of recurring grants, as far as its followers need it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FirstGrant {
    /// Its id.
    pub id: GrantId,
    /// From when on it paid: where the row's boundaries are counted from.
    pub effective: Instant,
    /// What it cost.
    pub cost_basis: Money,
}

/// A grant and what moved on it so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantFacts {
    /// The grant.
    pub grant: Grant,
    /// Its movements in order of recording, the grant itself not among them.
    pub movements: Vec<Movement>,
}

/// One movement of a grant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Movement {
    /// Of which grant.
    pub grant: GrantId,
    /// When it counts: the usage's own time, a fee's issue, a boundary.
    pub at: Instant,
    /// What happened.
    pub kind: MovementKind,
    /// How much the rest changes by: below zero when burnt.
    pub amount: Money,
    /// How much of the grant's cost that is, of the same sign: the cost of what is left falls with it.
    pub cost_basis: Money,
    /// Which document line it belongs to, if any.
    pub line: Option<LineRef>,
    /// What that is in units, where the grant has a custom unit.
    pub units: Option<Decimal>,
}

/// What moved on a grant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MovementKind {
    /// It paid (part of) a line.
    Burnt,
    /// A line it had paid was credited.
    GivenBack,
    /// Its time ran out.
    Expired,
    /// Its rest went over to the next one.
    RolledOver,
    /// It was taken back.
    Voided,
    /// Part of what expired was taken back, so that what was used in its time and billed late burns it.
    ExpiryTakenBack,
    /// Part of what had gone over was taken back likewise: above zero of the grant that it had left, below
    /// zero of the one that holds what went over.
    RolloverTakenBack,
}

/// A top-up: when the rest of the payer's credits falls below a threshold, a new grant is bought. It is
/// promised once a run: where one is not enough, the next run buys the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopUpRule {
    /// Below this.
    pub below: Money,
    /// So much is bought.
    pub amount: Money,
    /// For so much.
    pub price: Money,
    /// How the purchase is taxed.
    pub tax_category: CatalogKey,
    /// How long the new grant lasts.
    pub lasts: Option<Cadence>,
}

/// Credits that were ordered and stand on no document yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantOrder {
    /// The grant as it will be; its cost basis is the price.
    pub grant: Grant,
    /// When the purchase is due.
    pub at: Instant,
    /// How the purchase is taxed.
    pub tax_category: CatalogKey,
}

/// What was booked at the end of a grant and a burn takes back, as far as it needs it. All that expired of a
/// grant did so at its one end, and all that went over did at one boundary, so the grant, what happened and
/// the instant name the movement that is taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenBack {
    /// Of which grant.
    pub grant: GrantId,
    /// What happened at its end.
    pub end: EndKind,
    /// When that was.
    pub at: Instant,
    /// How much the grant's rest changes by: below zero where it holds what had gone over.
    pub amount: Money,
    /// The part of its cost that comes with it, of the same sign.
    pub cost_basis: Money,
}

/// What happened to a grant's rest at its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EndKind {
    /// It expired.
    Expired,
    /// It went over to the next one.
    RolledOver,
}

impl EndKind {
    /// The movement that takes it back.
    pub fn taken_back(self) -> MovementKind {
        match self {
            EndKind::Expired => MovementKind::ExpiryTakenBack,
            EndKind::RolledOver => MovementKind::RolloverTakenBack,
        }
    }
}

/// Part of a document that a grant paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Burn {
    /// Which grant.
    pub grant: GrantId,
    /// Which line of the document.
    pub line: u32,
    /// When it counts.
    pub at: Instant,
    /// How much; below zero where a credited line gives back.
    pub amount: Money,
    /// The part of the grant's cost that this is, of the same sign.
    pub cost_basis: Money,
    /// What had ended and is taken back for it, in order.
    pub taken_back: Vec<TakenBack>,
}

impl Burn {
    /// What left breakage for it: the cost of what had expired and was taken back.
    ///
    /// # Errors
    /// When the sum does not fit.
    pub fn cost_taken_back(&self) -> Result<Money, money::MoneyRefused> {
        let expired = self.taken_back.iter().filter(|back| back.end == EndKind::Expired);
        Money::sum(self.cost_basis.currency(), expired.map(|back| back.cost_basis))
    }
}

impl GrantFacts {
    /// What is left of it after everything recorded.
    ///
    /// # Errors
    /// When the sum does not fit.
    pub fn rest(&self) -> Result<Money, money::MoneyRefused> {
        self.movements.iter().try_fold(self.grant.amount, |rest, movement| rest.checked_add(movement.amount))
    }

    /// What the rest cost.
    ///
    /// # Errors
    /// When the sum does not fit.
    pub fn cost_left(&self) -> Result<Money, money::MoneyRefused> {
        let movements = self.movements.iter();
        movements.map(|movement| movement.cost_basis).try_fold(self.grant.cost_basis, Money::checked_add)
    }

    /// When it was taken back, if it was.
    pub fn voided(&self) -> Option<Instant> {
        let voided = self.movements.iter().filter(|movement| movement.kind == MovementKind::Voided);
        voided.map(|movement| movement.at).min()
    }

    /// Whether its end is booked: what was left expired or went over to the next one. A recurring grant
    /// says so even where nothing was left, so that its next one begins once.
    pub fn is_closed(&self) -> bool {
        self.movements.iter().any(|movement| {
            matches!(movement.kind, MovementKind::Expired | MovementKind::RolledOver | MovementKind::Voided)
        })
    }

    /// How much of it expired and was not taken back.
    ///
    /// # Errors
    /// When the sum does not fit.
    pub fn expired(&self) -> Result<Money, money::MoneyRefused> {
        let ended = |movement: &&Movement| {
            matches!(movement.kind, MovementKind::Expired | MovementKind::ExpiryTakenBack)
        };
        let movements = self.movements.iter().filter(ended);
        Money::sum(self.currency(), movements.map(|movement| movement.amount))?.checked_neg()
    }

    /// How much of it went over to the next one and was not taken back.
    ///
    /// # Errors
    /// When the sum does not fit.
    pub fn rolled_over(&self) -> Result<Money, money::MoneyRefused> {
        let leaves = |movement: &&Movement| match movement.kind {
            MovementKind::RolledOver => true,
            // Below zero it left this grant for the one whose it was.
            MovementKind::RolloverTakenBack => movement.amount.minor() > 0,
            _ => false,
        };
        let movements = self.movements.iter().filter(leaves);
        Money::sum(self.currency(), movements.map(|movement| movement.amount))?.checked_neg()
    }

    /// In which currency it pays.
    pub fn currency(&self) -> Currency {
        self.grant.amount.currency()
    }
}

/// The document a purchase of credits stands on, by the grant it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purchase {
    /// Which grant.
    pub grant: GrantId,
    /// On which document.
    pub document: InvoiceId,
}
