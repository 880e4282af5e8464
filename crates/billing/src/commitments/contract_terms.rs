//! Terms of a contract: how long each runs, and the spans of its commitments within them.
//! Knows renewals, notice and uplift; must not know what was spent.

use calendar::{Cadence, Grid, Instant, Period, Unit, Zone};
use money::{Decimal, Money, Percent, QuantityTooPrecise, Ratio, Rounding};
use pricing::Commitment;

use super::spans::{Obligation, before, ordinal};
use crate::facts::{CommitmentRef, Contract, Renewal};
use crate::refused::BillRefused;

/// To how many decimals the factor of an uplift over several terms is kept, half even.
const UPLIFT_DECIMALS: i8 = 16;

/// The terms of a contract that have begun by an instant, in order. The first ends when the contract says; an
/// automatic renewal adds terms until one is the last that a termination came in time for.
///
/// Of a year from 1 January 2026, renewed by years with 30 days of notice and terminated on 15 December 2026,
/// the term of 2027 still runs; terminated on 1 December, it does not.
pub fn terms_of(contract: &Contract, zone: &Zone, until: Instant) -> Vec<Period> {
    let first = Period::new(contract.starts, contract.ends);
    let Some(first) = first.ok().filter(|first| first.start() <= until) else { return Vec::new() };
    let mut terms = vec![first];
    let Renewal::Automatic { term, notice_days, .. } = contract.renewal else { return terms };
    let grid = Grid::new(zone.civil(contract.ends), term, zone.clone());
    let mut last = first;
    for index in 1.. {
        let in_time = |at: Instant| at <= notice_until(last.end(), notice_days, zone);
        if last.end() > until || contract.terminated.is_some_and(in_time) {
            break;
        }
        let end = grid.boundary(index);
        if let Ok(term) = Period::new(last.end(), end) {
            terms.push(term);
            last = term;
        } else if end < last.end() || index > TERMS_MAX {
            break;
        }
    }
    terms
}

/// More terms than the calendar has days for.
const TERMS_MAX: i64 = 500_000;

/// The last moment at which a contract can be terminated for a term's end: so many civil days before it.
pub(crate) fn notice_until(end: Instant, notice_days: u32, zone: &Zone) -> Instant {
    let day = Cadence::new(1, Unit::Day).expect("one day is a cadence");
    zone.instant(zone.civil(end).plus(day, -i64::from(notice_days)))
}

/// The spans of a contract's commitments that end after `open_from` and have begun by `as_of`, and of each
/// commitment the one before them. Spans are laid from the start of each term and end with it.
pub(crate) fn of_contract<'f>(
    contract: &'f Contract,
    (zone, rounding): (&Zone, Rounding),
    (open_from, as_of): (Instant, Instant),
) -> Result<Vec<Obligation<'f>>, BillRefused> {
    let terms = terms_of(contract, zone, as_of);
    let mut found = Vec::new();
    for (order, commitment) in (0_u32..).zip(&contract.commitments) {
        let mut spans = spans_of(commitment, &terms, zone, (open_from, as_of));
        let first_open = spans.iter().position(|span| span.service.end() > open_from);
        let kept = first_open.unwrap_or(spans.len()).saturating_sub(1);
        for span in spans.drain(kept..) {
            let Some(amount) = commitment.amount(span.number, contract.currency) else { continue };
            let amount = raised(amount, contract, (span.term, rounding), commitment)?;
            let (done, whole) = (span.service.length_micros(), span.full.length_micros());
            let committed = amount.share_cumulative(i128::from(done), i128::from(whole), rounding)?;
            let of = CommitmentRef::Contract { contract: contract.id, key: commitment.key.clone() };
            let (full, parts) = (span.full, vec![span.service]);
            found.push(Obligation { of, commitment, full, parts, committed, order });
        }
    }
    Ok(found)
}

/// A span of a term.
struct TermSpan {
    full: Period,
    service: Period,
    /// Counted from 0 over all terms.
    number: u32,
    /// Which term, counted from 0.
    term: u32,
}

fn spans_of(
    commitment: &Commitment,
    terms: &[Period],
    zone: &Zone,
    (open_from, as_of): (Instant, Instant),
) -> Vec<TermSpan> {
    let (mut spans, mut first_number) = (Vec::new(), 0_u32);
    for (place, term) in (0_u32..).zip(terms) {
        let Some(every) = commitment.every else {
            spans.push(TermSpan { full: *term, service: *term, number: place, term: place });
            continue;
        };
        let grid = Grid::new(zone.civil(term.start()), every, zone.clone());
        let first = grid.index_at(term.start());
        let last = grid.index_at(before(term.end()));
        let from = if term.end() <= open_from { last } else { grid.index_at(open_from) - 1 };
        for index in from.max(first)..=grid.index_at(as_of).min(last) {
            let Ok(full) = Period::new(grid.boundary(index), grid.boundary(index + 1)) else { continue };
            let number = first_number.saturating_add(ordinal(index - first));
            let service = full.intersect(*term);
            spans.extend(service.map(|service| TermSpan { full, service, number, term: place }));
        }
        first_number = first_number.saturating_add(ordinal(last - first + 1));
    }
    spans
}

/// An amount in a further term: × (1 + uplift) for each term after the first, rounded once.
///
/// 99.99 raised by 3.5 % is 103.49 in the second term and 107.11 in the third.
fn raised(
    amount: Money,
    contract: &Contract,
    (term, rounding): (u32, Rounding),
    commitment: &Commitment,
) -> Result<Money, BillRefused> {
    let Renewal::Automatic { uplift, .. } = contract.renewal else { return Ok(amount) };
    if term == 0 || uplift.is_zero() {
        return Ok(amount);
    }
    let inexact = BillRefused::inexact(&commitment.key);
    let exact = factor(uplift, term).and_then(|factor| factor.checked_mul(amount.to_decimal()));
    let exact = Ratio::whole(exact.map_err(inexact)?);
    Ok(Money::round_from(&exact, amount.currency(), rounding)?)
}

fn factor(uplift: Percent, terms: u32) -> Result<Decimal, QuantityTooPrecise> {
    let one_term = Decimal::from_i64(1).checked_add(uplift.as_fraction())?;
    let mut factor = one_term;
    for _ in 1..terms {
        factor = factor.checked_mul(one_term)?.round(UPLIFT_DECIMALS, Rounding::HalfEven)?;
    }
    Ok(factor)
}
