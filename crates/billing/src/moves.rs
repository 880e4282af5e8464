//! Moving to another version of a plan, tried out: what a subscription's next period costs on either.
//! Knows what recurs for time; must not know usage that is still to come, nor commit anything.

use std::sync::Arc;

use calendar::{AsOf, Instant, Period};
use ids::{CatalogKey, ChangeId};
use money::{Money, QuantityTooPrecise, QuotientRefused, Ratio};
use pricing::{ChangeTerms, PlanVersion};

use crate::billed::{LineKind, LineSubject};
use crate::cancellation::cancelled;
use crate::document::Line;
use crate::engine::{Measurements, bill, period_end};
use crate::facts::{
    AccountFacts, Change, PlanLayout, SubscriptionFacts, TaxAnswer, Timeline, TimelineFact, TimelineRefused,
};
use crate::refused::{BillRefused, PeriodEndRefused};

/// What the next period of a subscription costs on the version it is on, and on another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextPeriod {
    /// From the end of the running period to the end of the one after it.
    pub period: Period,
    /// Its recurring fees, counts and days as they stand, usage aside, written as prices of the other version are: with
    /// tax where those include it, else without.
    pub before: Money,
    /// The same after a move at the period's start.
    pub after: Money,
}

/// Why a move cannot be tried out, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoveRefused {
    /// It has no next period.
    #[error(transparent)]
    PeriodEnd(#[from] PeriodEndRefused),
    /// The move does not fit the timeline.
    #[error(transparent)]
    Timeline(#[from] TimelineRefused),
    /// The next period cannot be billed.
    #[error(transparent)]
    Bill(#[from] BillRefused),
}

/// What the next period of a subscription would cost if it moved to a plan version at that period's start, the
/// target's phases and periods laid as said. A line that reaches beyond the period counts with its share of time.
///
/// 12 seats at 9.00 that move to 8.50 cost 102.00 instead of 108.00. 11.90 with 19 % in it that move to 11.90 without
/// cost 11.90 instead of 10.00.
///
/// # Errors
/// The first reason of [`MoveRefused`] that holds.
pub fn next_period_on(
    facts: &SubscriptionFacts,
    (to, layout): (&PlanVersion, PlanLayout),
    now: Instant,
) -> Result<NextPeriod, MoveRefused> {
    let stays = without_usage(facts);
    let start = period_end(&stays, now)?;
    let end = period_end(&stays, start)?;
    let period = Period::new(start, end).expect("a period ends after it begins");
    let moves = moved(&stays, (to, layout), (start, now))?;
    let until = period_end(&moves, start)?.max(end);
    let cost = |facts| cost(facts, (period, until), to.terms.prices_include_tax);
    Ok(NextPeriod { period, before: cost(stays)?, after: cost(moves)? })
}

/// The subscription with a move at an instant, recorded now.
fn moved(
    facts: &SubscriptionFacts,
    (to, layout): (&PlanVersion, PlanLayout),
    (at, now): (Instant, Instant),
) -> Result<SubscriptionFacts, TimelineRefused> {
    let mut moved = facts.clone();
    let change = Change::ChangePlan { plan: to.id, terms: ChangeTerms::default(), layout };
    let fact = TimelineFact { id: ChangeId::from_bytes([0xff; 16]), at, change };
    moved = moved.with(fact, now)?;
    let seen = match segment(facts) {
        Some(segment) => to.for_segment(segment),
        None => to.clone(),
    };
    moved.plans.insert(to.id, Arc::new(recurring_part(&seen)));
    Ok(moved)
}

fn segment(facts: &SubscriptionFacts) -> Option<&CatalogKey> {
    facts.timeline.facts().iter().find_map(|fact| match &fact.change {
        Change::Start { options, .. } => options.segment.as_ref(),
        _ => None,
    })
}

/// The subscription as if its plans had no usage, so that nothing has to be measured.
fn without_usage(facts: &SubscriptionFacts) -> SubscriptionFacts {
    let mut quiet = facts.clone();
    for plan in quiet.plans.values_mut() {
        *plan = Arc::new(recurring_part(plan));
    }
    quiet.one_offs.clear();
    let has_price = |subject: &LineSubject| match subject {
        LineSubject::Price(price) => {
            quiet.plans.get(&price.plan_version).is_some_and(|plan| plan.price(&price.price).is_some())
        }
        _ => false,
    };
    quiet.billed.retain(|line| has_price(&line.subject));
    let of_usage = |fact: &TimelineFact| match &fact.change {
        Change::OverridePrice { with: Some(price), .. } => price.is_metered(),
        _ => false,
    };
    if facts.timeline.facts().iter().any(of_usage) {
        let kept = facts.timeline.facts().iter().filter(|fact| !of_usage(fact)).cloned().collect();
        quiet.timeline = Timeline::from_facts(kept).expect("a timeline less some overrides is a timeline");
    }
    quiet
}

/// A version without its usage and commitments.
fn recurring_part(plan: &PlanVersion) -> PlanVersion {
    let mut part = plan.clone();
    part.prices.retain(|price| !price.is_metered());
    part.terms.commitments.clear();
    part.terms.bill_at.clear();
    part
}

/// What a period costs, with tax or without: lines issued and lines planned up to an instant, each by its share of the
/// period; rounded once.
fn cost(
    facts: SubscriptionFacts,
    (period, until): (Period, Instant),
    with_tax: bool,
) -> Result<Money, BillRefused> {
    let (currency, rounding) = (facts.currency, facts.seller.rounding);
    let account = AccountFacts::alone(facts);
    let plan = bill(&account, &Measurements::new(), AsOf(until))?;
    let planned = plan.documents.iter().flat_map(|planned| {
        let document = &planned.document;
        document.lines.iter().filter(|line| recurs(line)).map(|line| {
            let tax = document.answer_of(line).expect("each planned line is in a group");
            (line.service, line.amount, tax)
        })
    });
    let billed = &account.subscriptions[0].billed;
    let void = cancelled(billed);
    let issued = billed.iter().filter(|line| of_kind(line.kind) && !void.contains(&line.at.document));
    let issued = issued.map(|line| (line.service, line.amount, &line.tax_answer));
    let mut sum = Ratio::ZERO;
    for (service, amount, tax) in planned.chain(issued) {
        let amount = written(amount, tax, with_tax)?;
        let part = share_of(service, period)?.checked_mul(amount);
        sum = part.and_then(|part| sum.checked_add(part)).map_err(inexact)?;
    }
    Ok(Money::round_from(&sum, currency, rounding)?)
}

/// An amount with the tax of its line, or without it, exactly.
///
/// 11.90 with 19 % in it is 10.00 without; 10.00 without is 11.90 with it.
fn written(amount: Money, tax: &TaxAnswer, with_tax: bool) -> Result<Ratio, BillRefused> {
    let amount = Ratio::whole(amount.to_decimal());
    if tax.included == with_tax || tax.rate.is_zero() {
        return Ok(amount);
    }
    let factor = Ratio::ONE.checked_add(tax.rate.as_fraction()).map_err(inexact)?;
    match with_tax {
        true => amount.checked_mul(factor).map_err(inexact),
        false => amount.checked_div(factor).map_err(not_told),
    }
}

fn recurs(line: &Line) -> bool {
    of_kind(line.kind) && matches!(line.subject, LineSubject::Price(_))
}

fn of_kind(kind: LineKind) -> bool {
    matches!(kind, LineKind::Recurring | LineKind::Minimum | LineKind::Credit)
}

/// The part of a line's service that lies in a period: a year's line has 31/365 of it in January.
fn share_of(service: Period, period: Period) -> Result<Ratio, BillRefused> {
    let length = |span: Period| i128::from(span.end().as_micros()) - i128::from(span.start().as_micros());
    match service.intersect(period) {
        None => Ok(Ratio::ZERO),
        Some(common) => Ratio::from_fraction(length(common), length(service)).map_err(not_told),
    }
}

fn inexact(source: QuantityTooPrecise) -> BillRefused {
    not_told(source.into())
}

fn not_told(source: QuotientRefused) -> BillRefused {
    BillRefused::Inexact { price: "the next period".to_owned(), source }
}
