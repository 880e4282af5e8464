//! A contract as agreed: how each of its spans stands, when it ends, and what may be agreed instead.
//! Knows terms, spans and what was billed of them; must not know documents or where contracts are kept.

use calendar::{Instant, Period, Zone};
use ids::CatalogKey;
use money::{Currency, Decimal, Money, Rounding};
use pricing::Commitment;

use super::contract_terms::{of_contract, terms_of};
use super::spans::Obligation;
use super::spend::Counting;
use crate::facts::{CommittedSpend, Contract, ContractRefused, Renewal};
use crate::refused::BillRefused;

/// One span of a contract's commitment, as far as it was billed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContractSpan {
    /// Which commitment.
    pub commitment: CatalogKey,
    /// The part of its grid period that lies within a term.
    pub service: Period,
    /// What is spent in it at least.
    pub committed: Money,
    /// What issued lines of prices count towards that.
    pub counted: Money,
    /// What was billed because that was too little, or beyond it.
    pub billed: Money,
}

/// Why a contract cannot become another, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AgreeRefused {
    /// The new terms are none.
    #[error(transparent)]
    Contract(#[from] ContractRefused),
    /// It would do nothing.
    #[error(
        "the contract neither commits to an amount above zero or an overage nor pools a price, so it would do \
         nothing; write commitments or pooled"
    )]
    NothingAgreed,
    /// Another currency is another account.
    #[error("the contract is in {is} and cannot move to {asked}; terminate it and make another one")]
    OtherCurrency {
        /// Its currency.
        is: Currency,
        /// The one asked for.
        asked: Currency,
    },
    /// What was asked for in a time that has ended stands.
    #[error(
        "what commitment {commitment} asks for from {from} to {until} has ended and stands; \
         leave it as it is and let what is new begin later"
    )]
    SpanEnded {
        /// Which commitment.
        commitment: CatalogKey,
        /// The span's start.
        from: Instant,
        /// The span's end.
        until: Instant,
    },
    /// The spans cannot be computed.
    #[error(transparent)]
    Bill(#[from] BillRefused),
}

/// Why a contract cannot be terminated, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TerminateRefused {
    /// Nothing is to be terminated.
    #[error("the contract ends at {ends} by itself; replace its terms if it is to end sooner")]
    EndsByItself {
        /// When it ends.
        ends: Instant,
    },
    /// It was terminated.
    #[error("the contract was terminated at {at}; replace its terms to withdraw or move that")]
    Already {
        /// When.
        at: Instant,
    },
    /// It cannot be terminated then.
    #[error(transparent)]
    Contract(#[from] ContractRefused),
}

/// How the spans that have begun by an instant stand: by commitment in the contract's order, then by time.
/// `spent` holds every issued line that counts from the contract's start on.
///
/// # Errors
/// Amounts beyond what can be computed.
pub fn contract_spans(
    contract: &Contract,
    (zone, rounding): (&Zone, Rounding),
    spent: &CommittedSpend,
    as_of: Instant,
) -> Result<Vec<ContractSpan>, BillRefused> {
    let obligations = of_contract(contract, (zone, rounding), (contract.starts, as_of))?;
    obligations.iter().map(|obligation| span_of(obligation, spent)).collect()
}

fn span_of(obligation: &Obligation<'_>, spent: &CommittedSpend) -> Result<ContractSpan, BillRefused> {
    let zero = Money::zero(obligation.committed.currency());
    let counting = Counting { scope: &obligation.commitment.scope, only: None };
    let (mut counted, mut billed) = (zero, zero);
    for line in &spent.lines {
        let start = line.service.start();
        if line.commitment.as_ref() == Some(&obligation.of) && obligation.is_of(start) {
            billed = billed.checked_add(line.amount)?;
        }
        let (Some(subscription), Some(price), None) = (line.subscription, &line.price, &line.commitment)
        else {
            continue;
        };
        if obligation.counts(start) && counting.has(subscription, &line.plan, price) {
            counted = counted.checked_add(line.amount)?;
        }
    }
    let (commitment, service) = (obligation.commitment.key.clone(), obligation.service());
    Ok(ContractSpan { commitment, service, committed: obligation.committed, counted, billed })
}

/// When a contract ends as it stands; none while it renews by itself.
///
/// A year from 1 January 2026 that renews with 30 days of notice ends on 1 January 2028 if it is terminated
/// on 15 December 2026.
pub fn contract_end(contract: &Contract, zone: &Zone) -> Option<Instant> {
    let goes_on = matches!(contract.renewal, Renewal::Automatic { .. }) && contract.terminated.is_none();
    let last = if goes_on { None } else { terms_of(contract, zone, Instant::MAX).pop() };
    last.map(Period::end)
}

/// The contract as terminated at an instant: the term that runs then is its last, or the next one where that
/// is too late for the notice.
///
/// # Errors
/// As [`TerminateRefused`].
pub fn terminate(contract: &Contract, at: Instant) -> Result<Contract, TerminateRefused> {
    if contract.renewal == Renewal::Ends {
        return Err(TerminateRefused::EndsByItself { ends: contract.ends });
    }
    if let Some(at) = contract.terminated {
        return Err(TerminateRefused::Already { at });
    }
    let terminated = Contract { terminated: Some(at), ..contract.clone() };
    terminated.check()?;
    Ok(terminated)
}

/// Whether `after` may be agreed at `now` in the place of `before`, or as a new contract. A span that has
/// ended keeps what it asks for: none is added, and none changes. A commitment may be dropped as a whole, all of
/// them too; only a new contract must do something.
///
/// # Errors
/// As [`AgreeRefused`].
pub fn agree(
    before: Option<&Contract>,
    after: &Contract,
    (zone, rounding): (&Zone, Rounding),
    now: Instant,
) -> Result<(), AgreeRefused> {
    after.check()?;
    if before.is_none() && !acts(after) {
        return Err(AgreeRefused::NothingAgreed);
    }
    let other = before.filter(|before| before.currency != after.currency);
    if let Some(before) = other {
        return Err(AgreeRefused::OtherCurrency { is: before.currency, asked: after.currency });
    }
    let old = before.map(|before| ended(before, (zone, rounding), now)).transpose()?.unwrap_or_default();
    let new = ended(after, (zone, rounding), now)?;
    let added = new.iter().find(|span| !old.iter().any(|known| is_same(known, span)));
    let kept = |key: &CatalogKey| after.commitments.iter().any(|commitment| commitment.key == *key);
    let gone =
        |span: &&Obligation<'_>| kept(&span.commitment.key) && !new.iter().any(|known| is_same(known, span));
    let Some(span) = added.or(old.iter().find(gone)) else { return Ok(()) };
    let (from, until) = (span.service().start(), span.service().end());
    Err(AgreeRefused::SpanEnded { commitment: span.commitment.key.clone(), from, until })
}

/// Whether a contract may ever bill or share anything.
fn acts(contract: &Contract) -> bool {
    let commits = |commitment: &Commitment| {
        let amounts = commitment.steps.iter().filter_map(|step| step.amounts.get(&contract.currency));
        commitment.overage_factor > Decimal::ONE || amounts.into_iter().any(|amount| !amount.is_zero())
    };
    !contract.pooled.is_empty() || contract.commitments.iter().any(commits)
}

fn ended<'f>(
    contract: &'f Contract,
    books: (&Zone, Rounding),
    now: Instant,
) -> Result<Vec<Obligation<'f>>, BillRefused> {
    let mut spans = of_contract(contract, books, (contract.starts, now))?;
    spans.retain(|span| span.service().end() <= now);
    Ok(spans)
}

fn is_same(one: &Obligation<'_>, other: &Obligation<'_>) -> bool {
    let terms =
        |of: &Commitment| (of.key.clone(), of.scope.clone(), of.overage_factor, of.tax_category.clone());
    one.full == other.full
        && one.service() == other.service()
        && one.committed == other.committed
        && terms(one.commitment) == terms(other.commitment)
}
