//! Contracts: what a customer agreed to spend, for how long, and how it goes on.
//! Knows the agreement and what is no agreement; must not know what was spent.

use std::collections::BTreeSet;

use calendar::{Cadence, Grid, Instant, Zone};
use ids::{CatalogKey, ContractId};
use money::{Currency, Decimal, Percent};
use pricing::{COMMITMENTS_MAX, Commitment};

use crate::commitments::notice_until;

/// The highest factor that spending beyond a commitment may be multiplied by.
pub const OVERAGE_FACTOR_MAX: i64 = 100;
/// The highest rise of commitments with each further term, in percent.
pub const UPLIFT_MAX: i64 = 100;
/// The most days of notice.
pub const NOTICE_DAYS_MAX: u32 = 3_650;

/// A contract of a customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contract {
    /// Its id.
    pub id: ContractId,
    /// What people call it.
    pub name: String,
    /// Its currency; only lines in it count.
    pub currency: Currency,
    /// When it starts.
    pub starts: Instant,
    /// When its first term ends.
    pub ends: Instant,
    /// What happens then.
    pub renewal: Renewal,
    /// When it was terminated: the term that runs then is its last, or the next one where the notice came too
    /// late for it.
    pub terminated: Option<Instant>,
    /// What is spent at least. What was billed for one that a later version no longer has stays billed.
    pub commitments: Vec<Commitment>,
    /// Prices whose quantities are pooled over every subscription that the customer pays for, its own and its
    /// children's, for service periods that start while the contract runs.
    pub pooled: Vec<CatalogKey>,
}

/// What happens at the end of a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Renewal {
    /// Nothing: it ends.
    Ends,
    /// It goes on for another term unless it was terminated in time.
    Automatic {
        /// How long each further term is.
        term: Cadence,
        /// How many days before a term's end it must be terminated to end with it.
        notice_days: u32,
        /// What commitments rise by with each further term.
        uplift: Percent,
    },
}

/// Why a contract is none, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ContractRefused {
    /// It has no time to run.
    #[error("the contract ends at {ends}, which is not after its start at {starts}; let it end later")]
    EndsBeforeStart {
        /// When it starts.
        starts: Instant,
        /// When it ends.
        ends: Instant,
    },
    /// An instant beyond the calendar.
    #[error("the contract cannot run from {starts} to {ends}: use instants from 1900 to 2999")]
    OutOfRange {
        /// When it starts.
        starts: Instant,
        /// When it ends.
        ends: Instant,
    },
    /// It cannot be terminated before it exists.
    #[error(
        "the contract is terminated at {at}, before its start at {starts}; date it at or after the start"
    )]
    TerminatedBeforeStart {
        /// When it would be terminated.
        at: Instant,
        /// When it starts.
        starts: Instant,
    },
    /// No term could ever be ended in time.
    #[error(
        "a notice of {notice_days} days is longer than a term of the contract; give fewer days, or a longer term"
    )]
    NoticeTooLong {
        /// The days of notice.
        notice_days: u32,
    },
    /// A rise that is none, or one beyond its bound.
    #[error("commitments cannot rise by {found} % with each term; give a percentage from 0 to {UPLIFT_MAX}")]
    Uplift {
        /// What was asked for.
        found: Decimal,
    },
    /// Too many commitments.
    #[error("the contract has {found} commitments; at most {COMMITMENTS_MAX} are accepted")]
    TooManyCommitments {
        /// How many.
        found: usize,
    },
    /// Two commitments of one key.
    #[error("the contract has two commitments called {key}; give each a key of its own")]
    KeyTwice {
        /// The key.
        key: CatalogKey,
    },
    /// A commitment whose ramp does not work out.
    #[error(
        "commitment {key}: step {step} of its amounts {cause}; give each step but the last a number of periods from 1"
    )]
    Step {
        /// Which commitment.
        key: CatalogKey,
        /// Which step, counted from 1.
        step: usize,
        /// What is wrong with it.
        cause: &'static str,
    },
    /// A commitment without steps.
    #[error("commitment {key} has no amounts; give one in {currency}")]
    NoSteps {
        /// Which commitment.
        key: CatalogKey,
        /// The contract's currency.
        currency: Currency,
    },
    /// A step without an amount in the contract's currency.
    #[error("commitment {key}: step {step} has no amount in {currency}, the contract's currency; give one")]
    NoAmount {
        /// Which commitment.
        key: CatalogKey,
        /// Which step, counted from 1.
        step: usize,
        /// The contract's currency.
        currency: Currency,
    },
    /// An amount below zero, or noted under another currency.
    #[error(
        "commitment {key}: the amount of step {step} is not one of {currency} from zero; give such an amount"
    )]
    Amount {
        /// Which commitment.
        key: CatalogKey,
        /// Which step, counted from 1.
        step: usize,
        /// The contract's currency.
        currency: Currency,
    },
    /// An overage factor out of bounds.
    #[error(
        "commitment {key}: spending beyond it cannot be multiplied by {found}; give a factor from 1 to {OVERAGE_FACTOR_MAX}"
    )]
    OverageFactor {
        /// Which commitment.
        key: CatalogKey,
        /// What was asked for.
        found: Decimal,
    },
    /// A price named twice.
    #[error("the contract pools price {price} twice; name it once")]
    PooledTwice {
        /// The price.
        price: CatalogKey,
    },
}

impl Contract {
    /// Whether it can be kept to.
    ///
    /// # Errors
    /// The first refusal that holds, in the order of [`ContractRefused`].
    pub fn check(&self) -> Result<(), ContractRefused> {
        let (starts, ends) = (self.starts, self.ends);
        if ends <= starts {
            return Err(ContractRefused::EndsBeforeStart { starts, ends });
        }
        if !starts.is_in_range() || !ends.is_in_range() {
            return Err(ContractRefused::OutOfRange { starts, ends });
        }
        if let Some(at) = self.terminated.filter(|at| *at < starts) {
            return Err(ContractRefused::TerminatedBeforeStart { at, starts });
        }
        self.check_renewal()?;
        let found = self.commitments.len();
        if found > COMMITMENTS_MAX {
            return Err(ContractRefused::TooManyCommitments { found });
        }
        let mut keys = BTreeSet::new();
        if let Some(twice) = self.commitments.iter().find(|commitment| !keys.insert(&commitment.key)) {
            return Err(ContractRefused::KeyTwice { key: twice.key.clone() });
        }
        self.commitments.iter().try_for_each(|commitment| self.check_commitment(commitment))?;
        let mut pooled = BTreeSet::new();
        match self.pooled.iter().find(|price| !pooled.insert(*price)) {
            Some(price) => Err(ContractRefused::PooledTwice { price: price.clone() }),
            None => Ok(()),
        }
    }

    fn check_renewal(&self) -> Result<(), ContractRefused> {
        let Renewal::Automatic { term, notice_days, uplift } = &self.renewal else { return Ok(()) };
        // Days are the same in every zone, up to a clock change.
        let zone = Zone::utc();
        let renewed = Grid::new(zone.civil(self.ends), *term, zone.clone()).boundary(1);
        let too_long = *notice_days > NOTICE_DAYS_MAX
            || notice_until(self.ends, *notice_days, &zone) < self.starts
            || notice_until(renewed, *notice_days, &zone) < self.ends;
        if too_long {
            return Err(ContractRefused::NoticeTooLong { notice_days: *notice_days });
        }
        let found = uplift.value();
        let bounds = Decimal::ZERO..=Decimal::from_i64(UPLIFT_MAX);
        if bounds.contains(&found) { Ok(()) } else { Err(ContractRefused::Uplift { found }) }
    }

    fn check_commitment(&self, commitment: &Commitment) -> Result<(), ContractRefused> {
        let (key, currency) = (|| commitment.key.clone(), self.currency);
        let last = commitment.steps.len();
        if last == 0 {
            return Err(ContractRefused::NoSteps { key: key(), currency });
        }
        for (step, of) in (1..).zip(&commitment.steps) {
            let cause = match of.periods {
                Some(0) => Some("holds for no period"),
                None if step < last => Some("holds for ever, so that the next is never reached"),
                _ => None,
            };
            if let Some(cause) = cause {
                return Err(ContractRefused::Step { key: key(), step, cause });
            }
            match of.amounts.get(&currency) {
                None => return Err(ContractRefused::NoAmount { key: key(), step, currency }),
                Some(amount) if amount.is_negative() || amount.currency() != currency => {
                    return Err(ContractRefused::Amount { key: key(), step, currency });
                }
                Some(_) => {}
            }
        }
        let found = commitment.overage_factor;
        let bounds = Decimal::from_i64(1)..=Decimal::from_i64(OVERAGE_FACTOR_MAX);
        if bounds.contains(&found) {
            Ok(())
        } else {
            Err(ContractRefused::OverageFactor { key: key(), found })
        }
    }
}
