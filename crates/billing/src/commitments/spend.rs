//! Spend: what issued and pending lines count towards commitments, in order of their service periods' starts.
//! Knows amounts and what they are for; must not know spans or what is committed.

use calendar::Instant;
use ids::{CatalogKey, SubscriptionId};
use money::{Currency, Money, MoneyRefused};
use pricing::{CommitmentScope, Timing};

use super::spans::Obligation;
use crate::billed::LineSubject;
use crate::facts::{AccountFacts, SpanSpend};
use crate::pending::Pending;
use crate::run::{Decided, Run};

/// What was spent, and what was billed to reach commitments.
pub(super) struct Spend<'f> {
    currency: Currency,
    /// Lines of prices, by start.
    rows: Vec<Row>,
    account: &'f AccountFacts,
}

/// One line or several that are for the same.
struct Row {
    start: Instant,
    subscription: SubscriptionId,
    plan: CatalogKey,
    price: CatalogKey,
    amount: Money,
    /// Whether it was billed to another payer, before this one paid.
    elsewhere: bool,
    /// Until when its document waits for late usage.
    wait: Option<Instant>,
}

/// Whose lines of a scope count: those of one subscription, whoever paid for it, or those of the whole account
/// that it was billed itself.
#[derive(Debug, Clone, Copy)]
pub(super) struct Counting<'a> {
    pub scope: &'a CommitmentScope,
    pub only: Option<SubscriptionId>,
}

impl Counting<'_> {
    pub fn has(&self, subscription: SubscriptionId, plan: &CatalogKey, price: &CatalogKey) -> bool {
        self.only.is_none_or(|only| only == subscription)
            && match self.scope {
                CommitmentScope::All => true,
                CommitmentScope::Plan(known) => known == plan,
                CommitmentScope::Price { plan: known, price: of } => known == plan && of == price,
            }
    }
}

impl<'f> Spend<'f> {
    /// Issued lines as given, and what the runs decided and is not issued. One-off charges that were ordered,
    /// purchases of credits and lines of commitments do not count; a price of a plan that is charged once
    /// does.
    pub fn of(account: &'f AccountFacts, runs: &[Run<'f>], decided: &[Decided]) -> Spend<'f> {
        let here = account.spent.lines.iter().filter_map(|line| Row::issued(line, false));
        let elsewhere = account.spent.elsewhere.iter().filter_map(|line| Row::issued(line, true));
        let mut rows: Vec<Row> = here.chain(elsewhere).collect();
        for decided in decided {
            let pending = decided.lines.iter().chain(&decided.riding).chain(&decided.left_to_next);
            rows.extend(pending.filter_map(|pending| Row::pending(pending, runs, decided)));
        }
        rows.sort_by_key(|row| row.start);
        Spend { currency: account.currency, rows, account }
    }

    /// What counts in a span, and until when the latest of it that is pending waits.
    pub fn counted(
        &self,
        obligation: &Obligation<'_>,
        counting: Counting<'_>,
    ) -> Result<(Money, Option<Instant>), MoneyRefused> {
        let service = obligation.service();
        let first = self.rows.partition_point(|row| row.start < service.start());
        let within = self.rows[first..].iter().take_while(|row| row.start < service.end());
        let counted = within.filter(|row| {
            obligation.counts(row.start)
                && counting.has(row.subscription, &row.plan, &row.price)
                && (counting.only.is_some() || !row.elsewhere)
        });
        let (mut sum, mut wait) = (Money::zero(self.currency), None);
        for row in counted {
            sum = sum.checked_add(row.amount)?;
            wait = wait.max(row.wait);
        }
        Ok((sum, wait))
    }

    /// What was billed of a commitment within its span.
    pub fn billed(&self, obligation: &Obligation<'_>) -> Result<Option<Money>, MoneyRefused> {
        let lines = self.account.spent.lines.iter().chain(&self.account.spent.elsewhere);
        let mut billed = lines
            .filter(|line| {
                line.commitment.as_ref() == Some(&obligation.of) && obligation.is_of(line.service.start())
            })
            .map(|line| line.amount)
            .peekable();
        if billed.peek().is_none() {
            return Ok(None);
        }
        Money::sum(self.currency, billed).map(Some)
    }

    /// What was conceded of a commitment's lines within its span, zero or below.
    pub fn conceded(&self, obligation: &Obligation<'_>) -> Result<Money, MoneyRefused> {
        let of = |line: &&SpanSpend| {
            line.commitment.as_ref() == Some(&obligation.of) && obligation.is_of(line.service.start())
        };
        let conceded = self.account.spent.conceded.iter().filter(of);
        Money::sum(self.currency, conceded.map(|line| line.amount))
    }
}

impl Row {
    fn issued(line: &SpanSpend, elsewhere: bool) -> Option<Row> {
        if line.commitment.is_some() {
            return None;
        }
        let (start, plan, price) = (line.service.start(), line.plan.clone(), line.price.clone()?);
        let (subscription, amount) = (line.subscription?, line.amount);
        Some(Row { start, subscription, plan, price, amount, elsewhere, wait: None })
    }

    /// What takes back part of a line counts where that line does.
    fn pending(pending: &Pending, runs: &[Run<'_>], decided: &Decided) -> Option<Row> {
        let LineSubject::Price(price) = &pending.line.subject else { return None };
        let reversed = pending.reverses.map(|of| runs[of.run].standing.line(of.line).service.start());
        Some(Row {
            start: reversed.unwrap_or(pending.line.service.start()),
            subscription: decided.subscription,
            plan: pending.plan.clone()?,
            price: price.price.clone(),
            amount: pending.line.amount,
            elsewhere: false,
            wait: pending.wait,
        })
    }
}

/// When all that counts in a span is billed at the latest: the span's end, or the end of the last service
/// period in arrears that starts in it.
pub(super) fn known_at(obligation: &Obligation<'_>, counting: Counting<'_>, runs: &[Run<'_>]) -> Instant {
    let ends = runs.iter().flat_map(|run| {
        let counts = run.cells.iter().enumerate().filter(move |(_, cell)| {
            let life = &run.course.lives[cell.life];
            life.price.timing == Timing::InArrears
                && obligation.counts(cell.service.start())
                && counting.has(run.facts.subscription, &life.plan.plan, &life.price.key)
        });
        counts.map(|(place, cell)| run.end_of(place, cell))
    });
    ends.max().map_or(obligation.service().end(), |end| end.max(obligation.service().end()))
}
