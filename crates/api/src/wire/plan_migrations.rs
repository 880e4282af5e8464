//! Migrations between plan versions on the wire: what is asked, what it comes to, who is refused.
//! Knows their form; must not know who can move or what a move costs.

use ids::CustomerId;
use operations::migrations::{
    MigratedSubscription, MigratedSum, MigrationHead, MigrationView, MoveState, NotCovered,
};
use serde::Serialize;
use utoipa::ToSchema;

use super::subscriptions::{PlanName, WhenForm};
use super::{Amount, Written, written};

/// A migration to be planned.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"from": {"key": "pro"}, "to": {"key": "pro", "version": 2}, "when": "period_end"}))]
pub struct NewPlanMigration {
    /// From which plan, and version. Without a version from every one of the plan; where the target is of the
    /// same plan, from those before it.
    pub from: PlanName,
    /// To which plan, and version; the latest one if it is left out.
    pub to: PlanName,
    /// When each subscription moves: `now` (the moment at which the migration is applied), at its `period_end`,
    /// or at an instant to come.
    pub when: WhenForm,
    /// What happens to the running period: `none`, `prorate` or `full`. The default of the plan that is left,
    /// if it is left out.
    pub proration: Option<String>,
    /// When it is billed: `now` or with the `next_invoice`. That plan's default if it is left out.
    pub settle: Option<String>,
    /// Where a credit goes that nothing carries: to the `balance` or as a `refund`.
    pub credit_to: Option<String>,
    /// Whether the target's phases begin at the move; else they are counted from the subscription's start.
    pub restart_phases: Option<bool>,
    /// Whether another cadence runs on the old anchor instead of beginning at the move.
    pub keep_anchor: Option<bool>,
    /// Only subscriptions of these customers, by id or external key.
    pub customers: Option<Vec<String>>,
    /// Only those that began on this price list.
    pub segment: Option<String>,
    /// Only those in this currency.
    pub currency: Option<String>,
}

/// A migration between plan versions.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = PlanMigrationHead)]
pub struct HeadBody {
    /// Its id.
    #[schema(example = "mig_00000000000000000000000000")]
    pub id: String,
    /// `planning` (its subscriptions are being looked for), `planned`, `applying`, `applied`, `reversing` or
    /// `reversed`.
    #[schema(example = "planned")]
    pub state: &'static str,
    /// When it was planned.
    #[schema(format = DateTime)]
    pub planned_at: String,
    /// When its state was asked for.
    #[schema(format = DateTime)]
    pub asked_at: String,
    /// What was asked, with the version it moves to.
    #[schema(value_type = NewPlanMigration)]
    pub asked: Written,
}

/// A migration with what it comes to.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = PlanMigration)]
pub struct PlanMigrationBody {
    /// What it is.
    pub migration: HeadBody,
    /// How many subscriptions are in which state.
    pub subscriptions: CountsBody,
    /// Whether amounts are with tax, before and after: they are where prices of the version moved to include it, else
    /// they are without.
    pub with_tax: bool,
    /// What a full period of those that are to move, or moved, comes to, by currency.
    pub totals: Vec<TotalBody>,
    /// Subscriptions on a version that moves, which came since it was planned. It does not move them; plan another
    /// one for those.
    pub not_covered: NotCoveredBody,
}

/// How many subscriptions of a migration are in which state.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = PlanMigrationCounts)]
pub struct CountsBody {
    /// To be moved.
    pub planned: u64,
    /// Moved: the change is recorded.
    pub applied: u64,
    /// Of those, how many are in force, and so can no longer be reversed.
    pub in_force: u64,
    /// They cannot move; each says why.
    pub refused: u64,
    /// Not moved any more, or taken back.
    pub reversed: u64,
}

/// What some subscriptions come to: the recurring prices of their next full period, usage aside.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = PlanMigrationTotal)]
pub struct TotalBody {
    /// How many subscriptions.
    pub subscriptions: u64,
    /// Of how many of them both amounts can be told: one that ends before its next period has none.
    pub compared: u64,
    /// As they stand.
    pub before: Amount,
    /// After the move.
    pub after: Amount,
    /// What the move adds, below zero where it takes off.
    pub difference: Amount,
}

/// What a migration does to a customer in one currency.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = PlanMigrationCustomer)]
pub struct CustomerBody {
    /// Which customer.
    pub customer: String,
    /// What its subscriptions come to.
    pub effect: TotalBody,
}

/// Subscriptions that a migration does not cover.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = PlanMigrationNotCovered)]
pub struct NotCoveredBody {
    /// How many were found.
    pub subscriptions: u64,
    /// Whether all were looked for; else there may be more.
    pub complete: bool,
}

/// A subscription of a migration.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = MigratedSubscription)]
pub struct SubscriptionBody {
    /// Which.
    pub subscription: String,
    /// Whose.
    pub customer: String,
    /// `planned`, `applied`, `refused` or `reversed`.
    #[schema(example = "refused")]
    pub state: &'static str,
    /// Its next full period as it stands; null where that cannot be told.
    #[schema(required = true)]
    pub before: Option<Amount>,
    /// The same after the move.
    #[schema(required = true)]
    pub after: Option<Amount>,
    /// The change that moved it.
    #[schema(required = true)]
    pub change: Option<String>,
    /// When that takes effect.
    #[schema(required = true, format = DateTime)]
    pub takes_effect: Option<String>,
    /// Why it is refused, why its amounts cannot be told, or why a reversal left it as it is.
    #[schema(required = true)]
    pub reason: Option<String>,
}

impl HeadBody {
    /// A migration.
    pub fn of(head: &MigrationHead) -> HeadBody {
        HeadBody {
            id: head.id.to_string(),
            state: head.step.code(),
            planned_at: head.planned_at.to_string(),
            asked_at: head.asked_at.to_string(),
            asked: written(&head.asked),
        }
    }
}

impl PlanMigrationBody {
    /// A migration with what it comes to.
    pub fn of(view: &MigrationView) -> PlanMigrationBody {
        let NotCovered { subscriptions, complete } = view.not_covered;
        let number = |state| view.states.get(&state).copied().unwrap_or_default();
        PlanMigrationBody {
            migration: HeadBody::of(&view.head),
            subscriptions: CountsBody {
                planned: number(MoveState::Planned),
                applied: number(MoveState::Applied),
                in_force: view.in_force,
                refused: number(MoveState::Refused),
                reversed: number(MoveState::Reversed),
            },
            with_tax: view.with_tax,
            totals: view.totals.iter().map(TotalBody::of).collect(),
            not_covered: NotCoveredBody { subscriptions, complete },
        }
    }
}

impl TotalBody {
    fn of(sum: &MigratedSum) -> TotalBody {
        TotalBody {
            subscriptions: sum.subscriptions,
            compared: sum.compared,
            before: Amount::of(sum.before),
            after: Amount::of(sum.after),
            difference: Amount::of_total(sum.difference()),
        }
    }
}

impl CustomerBody {
    /// What a migration does to a customer.
    pub fn of((customer, sum): &(CustomerId, MigratedSum)) -> CustomerBody {
        CustomerBody { customer: customer.to_string(), effect: TotalBody::of(sum) }
    }
}

impl SubscriptionBody {
    /// A subscription of a migration.
    pub fn of(one: &MigratedSubscription) -> SubscriptionBody {
        SubscriptionBody {
            subscription: one.subscription.to_string(),
            customer: one.customer.to_string(),
            state: one.state.code(),
            before: one.amounts.map(|(before, _)| Amount::of(before)),
            after: one.amounts.map(|(_, after)| Amount::of(after)),
            change: one.fact.map(|change| change.to_string()),
            takes_effect: one.takes_effect.map(|at| at.to_string()),
            reason: one.refusal.clone(),
        }
    }
}
