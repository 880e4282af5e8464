//! Refusals of the engine's verbs: answers, in the order checked.
//! Knows what can be wrong with facts; must not know how an answer is shown.

use calendar::{AlignmentRefused, Instant};
use ids::{CatalogKey, InvoiceId, PlanVersionId};
use money::{MoneyRefused, QuantityTooPrecise, QuotientRefused, ShareRefused};
use pricing::RateRefused;

use crate::billed::LineRef;
use crate::document::{BURNS_PER_DOCUMENT_MAX, LINES_PER_DOCUMENT_MAX};
use crate::manual::ManualRefused;
use crate::regime::TaxRefused;

/// Why a subscription has no billing plan, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BillRefused {
    /// The timeline or a billed line names a plan version that was not loaded.
    #[error("the plan version {plan} is named by the subscription but was not given; load it with the facts")]
    PlanMissing {
        /// Which version.
        plan: PlanVersionId,
    },
    /// A price's cadence has no boundaries in the calendar.
    #[error("price {price} has no periods: {source}")]
    Alignment {
        /// Which price.
        price: CatalogKey,
        /// What is wrong.
        source: AlignmentRefused,
    },
    /// A price over usage does not say how often it is charged.
    #[error("price {price} rates usage but has no cadence; give it one, such as month")]
    UsageWithoutCadence {
        /// Which price.
        price: CatalogKey,
    },
    /// A billed line names a price that its plan version does not have.
    #[error(
        "line {line} was billed for price {price}, which plan version {plan} does not have; restore the version"
    )]
    PriceMissing {
        /// The billed line.
        line: LineRef,
        /// Of which version.
        plan: PlanVersionId,
        /// Which price.
        price: CatalogKey,
    },
    /// A billed line names a commitment that its plan version does not have.
    #[error(
        "a line was billed for commitment {commitment}, which plan version {plan} does not have; restore the version"
    )]
    CommitmentMissing {
        /// Of which version.
        plan: PlanVersionId,
        /// Which commitment.
        commitment: CatalogKey,
    },
    /// The usage of a due cell was not measured.
    #[error("the usage of price {price} from {from} was not measured; measure every cell that `needs` lists")]
    UsageMissing {
        /// Which price.
        price: CatalogKey,
        /// Where the service period starts.
        from: Instant,
    },
    /// A change would rate a period anew whose usage is dropped.
    #[error(
        "price {price}: usage before {before} was dropped by retention, so that what was billed of the period from \
         {from} cannot be computed anew; date the change to a period whose usage is kept, or give a credit note"
    )]
    UsageDropped {
        /// Which price.
        price: CatalogKey,
        /// Where the service period starts.
        from: Instant,
        /// Before when usage was dropped.
        before: Instant,
    },
    /// A line that credits paid is taken back, and the grants that paid it were not given.
    #[error(
        "credits paid part of line {line}, but the grants that did were not given; load them with the facts"
    )]
    GrantsMissing {
        /// The issued line.
        line: LineRef,
    },
    /// A quantity has no amount.
    #[error(transparent)]
    Rating(#[from] RateRefused),
    /// An exact number has too many digits.
    #[error("price {price}: {source}")]
    Inexact {
        /// Which price or charge.
        price: String,
        /// What is wrong.
        source: QuotientRefused,
    },
    /// An amount does not fit, or is in another currency.
    #[error("an amount cannot be computed: {0}")]
    Amount(#[from] MoneyRefused),
    /// The seller's tax regime has no answer.
    #[error(transparent)]
    Tax(#[from] TaxRefused),
    /// A document would be too long.
    #[error(
        "the document due at {due} would have {found} lines, more than {LINES_PER_DOCUMENT_MAX}; group usage by fewer dimension values, or bill more often"
    )]
    TooManyLines {
        /// When it is due.
        due: Instant,
        /// How many lines it would have.
        found: usize,
    },
    /// Credits would pay too many parts of a document.
    #[error(
        "credits would pay the document due at {due} in {found} parts, more than {BURNS_PER_DOCUMENT_MAX}; let fewer grants pay it, each for longer or for fewer prices, group usage by fewer dimension values, or bill more often"
    )]
    TooManyBurns {
        /// When it is due.
        due: Instant,
        /// How many parts they would be.
        found: usize,
    },
    /// A line that a person added to a draft cannot be billed.
    #[error("the lines that were added to the draft {draft}: {why}")]
    DraftLine {
        /// Which draft.
        draft: InvoiceId,
        /// What is wrong.
        why: Box<ManualRefused>,
    },
}

impl BillRefused {
    /// The refusal of a sum of what was spent that is not exact.
    pub(crate) fn spend_inexact(source: QuantityTooPrecise) -> BillRefused {
        BillRefused::Inexact { price: "of what was spent".to_owned(), source: source.into() }
    }

    /// The refusal of a number that is not exact, for a price.
    pub(crate) fn inexact(price: &CatalogKey) -> impl Fn(QuantityTooPrecise) -> BillRefused {
        move |source| BillRefused::Inexact { price: price.to_string(), source: source.into() }
    }
}

impl From<ShareRefused> for BillRefused {
    fn from(refused: ShareRefused) -> BillRefused {
        match refused {
            ShareRefused::OutOfRange(source) => BillRefused::Amount(source),
            ShareRefused::WholeNotPositive { .. } => {
                unreachable!("a whole is a period's length, a line's amount or a percentage's 100")
            }
        }
    }
}

/// Why a subscription has no period end, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PeriodEndRefused {
    /// The facts themselves are refused.
    #[error(transparent)]
    Facts(#[from] BillRefused),
    /// It has not begun.
    #[error("the subscription has not started at {at}; ask for an instant at or after its start")]
    NotStarted {
        /// The instant asked for.
        at: Instant,
    },
    /// It is over.
    #[error("the subscription is over at {at}; ask for an instant before {on}")]
    Over {
        /// The instant asked for.
        at: Instant,
        /// When it was cancelled.
        on: Instant,
    },
    /// Nothing runs, since a trial ended without a payment method.
    #[error(
        "the subscription is paused at {at}, since its trial ended at {since} without a payment method, so it has no periods; give the instant of the change itself"
    )]
    TrialUnpaid {
        /// The instant asked for.
        at: Instant,
        /// When the trial ended.
        since: Instant,
    },
    /// No price recurs.
    #[error(
        "no price of the plan recurs at {at}, so it has no periods; give the instant of the change itself"
    )]
    NoCadence {
        /// The instant asked for.
        at: Instant,
    },
}
