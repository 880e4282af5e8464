//! The review of a catalog on the wire: remarks about its plans, and what it changes in money.
//! Knows their forms; must not know how a remark comes about.

use operations::catalog_effect::{CurrencyEffect, PlanEffect, SubscriptionEffect};
use operations::catalog_review::{Changed, MoneyChange, Place, Review, ReviewRemark, percent_between};
use serde::Serialize;
use utoipa::ToSchema;

use super::catalog::{CatalogDifferences, DifferenceBody};
use super::{Amount, Span};

/// Something in a plan that its author may not have meant.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = CatalogRemark)]
pub struct RemarkBody {
    /// `error` (something that is used would not be billed), `warning` (probably not meant) or `note`.
    #[schema(example = "warning")]
    pub severity: &'static str,
    /// The code of its kind.
    #[schema(example = "cliff")]
    pub code: &'static str,
    /// The plan.
    pub plan: String,
    /// The price, unless it is about the plan as a whole.
    #[schema(required = true)]
    pub price: Option<String>,
    /// The sentence.
    #[schema(
        example = "plan pro: price seats (EUR): 11 seats cost 88.00 EUR, 10 cost 100.00 EUR; use graduated \\
                        tiers, or raise tier 2"
    )]
    pub words: String,
    /// Whether it holds of the published version already.
    pub stands: bool,
}

/// Something that costs another amount than in the published version.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = CatalogChange)]
pub struct MoneyChangeBody {
    /// The code of its kind: `amount`, `recurring`, `price_added`, `price_removed`, `cadence`, `timing`,
    /// `quantity`, `currency_lost`, `currency_added`, `tax_included` or `more_left_out`.
    #[schema(example = "amount")]
    pub code: &'static str,
    /// The plan.
    pub plan: String,
    /// The price, unless it is about the plan as a whole.
    #[schema(required = true)]
    pub price: Option<String>,
    /// The segment it is for; null for everyone.
    #[schema(required = true)]
    pub segment: Option<String>,
    /// The row of the price's matrix.
    #[schema(required = true)]
    pub row: Option<String>,
    /// At which quantity, before conversion; of `recurring`, at how many of each count.
    #[schema(required = true, example = "10")]
    pub quantity: Option<String>,
    /// Before: of a whole period, of `recurring` a year.
    #[schema(required = true)]
    pub before: Option<Amount>,
    /// After.
    #[schema(required = true)]
    pub after: Option<Amount>,
    /// By how many percent, to a tenth.
    #[schema(required = true, example = "-5.6")]
    pub percent: Option<String>,
    /// The sentence.
    #[schema(
        example = "plan pro: price seats (EUR): at 10 seats it costs 85.00 EUR, 90.00 EUR before (-5.6 %)"
    )]
    pub words: String,
}

/// What a move of all subscriptions of a plan to its new version would do, at the end of their running
/// periods.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = CatalogPlanEffect)]
pub struct PlanEffectBody {
    /// The plan.
    pub plan: String,
    /// How many subscriptions are on a version of it now.
    pub subscriptions: usize,
    /// Whether amounts are with tax, before and after: they are where prices of the new version include it, else they
    /// are without.
    pub with_tax: bool,
    /// What their next periods come to, by currency.
    pub totals: Vec<CurrencyEffectBody>,
    /// Those whose next period cannot be compared.
    pub left_out: Vec<LeftOutBody>,
    /// How many were not looked at, because there are too many.
    pub not_looked_at: usize,
}

/// The next periods of a plan's subscriptions in one currency: recurring prices, usage aside.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = CatalogCurrencyEffect)]
pub struct CurrencyEffectBody {
    /// How many subscriptions.
    pub subscriptions: usize,
    /// How many of them would cost something else.
    pub changed: usize,
    /// The sum as they stand.
    pub before: Amount,
    /// The sum after the move.
    pub after: Amount,
    /// The largest changes, largest first.
    pub largest: Vec<SubscriptionEffectBody>,
}

/// One subscription's next period.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = CatalogSubscriptionEffect)]
pub struct SubscriptionEffectBody {
    /// Which.
    pub subscription: String,
    /// Whose.
    pub customer: String,
    /// The period.
    pub period: Span,
    /// What it costs as it stands.
    pub before: Amount,
    /// What it costs after the move.
    pub after: Amount,
}

/// A subscription whose next period cannot be compared.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = CatalogLeftOut)]
pub struct LeftOutBody {
    /// Which.
    pub subscription: String,
    /// Why.
    pub reason: String,
}

impl CatalogDifferences {
    /// A review, and what it would do to subscriptions where that was asked for.
    pub fn of(review: Review, effects: Option<&[PlanEffect]>) -> CatalogDifferences {
        CatalogDifferences {
            differences: review.differences.into_iter().map(DifferenceBody::of).collect(),
            remarks: review.remarks.iter().map(RemarkBody::of).collect(),
            changes: review.changes.iter().map(MoneyChangeBody::of).collect(),
            subscriptions: effects.map(|effects| effects.iter().map(PlanEffectBody::of).collect()),
        }
    }
}

impl RemarkBody {
    /// A remark.
    pub fn of(told: &ReviewRemark) -> RemarkBody {
        let remark = &told.remark;
        RemarkBody {
            severity: remark.severity().code(),
            code: remark.code(),
            plan: remark.plan.to_string(),
            price: remark.price.as_ref().map(ToString::to_string),
            words: remark.to_string(),
            stands: told.stands,
        }
    }
}

impl MoneyChangeBody {
    /// A change.
    pub fn of(change: &MoneyChange) -> MoneyChangeBody {
        let mut body = MoneyChangeBody {
            code: change.changed.code(),
            plan: change.plan.to_string(),
            price: change.price.as_ref().map(ToString::to_string),
            segment: None,
            row: None,
            quantity: None,
            before: None,
            after: None,
            percent: None,
            words: change.to_string(),
        };
        match &change.changed {
            Changed::Amount { place: Place { segment, row, .. }, quantity, old, new, .. } => {
                body.segment = segment.as_ref().map(ToString::to_string);
                body.row = row.as_ref().map(ToString::to_string);
                body.quantity = quantity.as_decimal().map(|quantity| quantity.to_string());
                body.amounts(*old, *new);
            }
            Changed::Recurring { segment, count, year, .. } => {
                body.segment = segment.as_ref().map(ToString::to_string);
                body.quantity = count.map(|count| count.to_string());
                body.amounts(Some(year.0), Some(year.1));
            }
            _ => {}
        }
        body
    }

    fn amounts(&mut self, old: Option<money::Money>, new: Option<money::Money>) {
        self.before = old.map(Amount::of);
        self.after = new.map(Amount::of);
        let percent = old.zip(new).and_then(|(old, new)| percent_between(old, new));
        self.percent = percent.map(|percent| percent.to_string());
    }
}

impl PlanEffectBody {
    /// An effect.
    pub fn of(effect: &PlanEffect) -> PlanEffectBody {
        let left_out = effect.left_out.iter().map(|(subscription, reason)| LeftOutBody {
            subscription: subscription.to_string(),
            reason: reason.clone(),
        });
        PlanEffectBody {
            plan: effect.plan.to_string(),
            subscriptions: effect.subscriptions,
            with_tax: effect.with_tax,
            totals: effect.totals.iter().map(CurrencyEffectBody::of).collect(),
            left_out: left_out.collect(),
            not_looked_at: effect.not_looked_at,
        }
    }
}

impl CurrencyEffectBody {
    fn of(total: &CurrencyEffect) -> CurrencyEffectBody {
        CurrencyEffectBody {
            subscriptions: total.subscriptions,
            changed: total.changed,
            before: Amount::of(total.before),
            after: Amount::of(total.after),
            largest: total.largest.iter().map(SubscriptionEffectBody::of).collect(),
        }
    }
}

impl SubscriptionEffectBody {
    fn of(effect: &SubscriptionEffect) -> SubscriptionEffectBody {
        SubscriptionEffectBody {
            subscription: effect.subscription.to_string(),
            customer: effect.customer.to_string(),
            period: Span::of(effect.next.period),
            before: Amount::of(effect.next.before),
            after: Amount::of(effect.next.after),
        }
    }
}
