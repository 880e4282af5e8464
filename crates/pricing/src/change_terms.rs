//! Terms of a change: what it does to the running period, when it is settled, and where a credit goes.
//! Knows the choices and a plan's defaults for them; must not know subscriptions or amounts.

/// What a change does to the period it falls into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord)]
pub enum Proration {
    /// Nothing moves until the next period.
    None,
    /// The unused is credited, the rest charged.
    #[default]
    Prorate,
    /// The new is charged whole, nothing is credited.
    Full,
}

/// When what a change moves is billed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord)]
pub enum Settle {
    /// On a document of its own, due at the change.
    #[default]
    Now,
    /// On the next document of the subscription.
    NextInvoice,
}

/// Where a credit goes that no debit carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord)]
pub enum CreditTo {
    /// The customer's balance, for later invoices.
    #[default]
    Balance,
    /// Back to the customer, as far as it was paid.
    Refund,
}

/// How a change is carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord)]
pub struct ChangeTerms {
    /// What happens to the running period.
    pub proration: Proration,
    /// When it is billed.
    pub settle: Settle,
    /// Where a credit goes.
    pub credit_to: CreditTo,
}

impl From<Proration> for ChangeTerms {
    fn from(proration: Proration) -> ChangeTerms {
        ChangeTerms { proration, ..ChangeTerms::default() }
    }
}

/// What a plan does by default when a subscription leaves it for another, or changes a count. The direction
/// of a plan change is judged by recurring amounts per year at the current counts; equal is an upgrade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ChangeDefaults {
    /// To a plan that costs as much or more.
    pub upgrade: ChangeTerms,
    /// To a plan that costs less.
    pub downgrade: ChangeTerms,
    /// A count that rises.
    pub count_up: ChangeTerms,
    /// A count that falls.
    pub count_down: ChangeTerms,
}
