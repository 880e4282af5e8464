//! Commitments: what a span's lines lack to what was committed, or cost more beyond it.
//! Knows what issued and pending lines come to by service period; must not know documents or tax.

mod agreed;
mod contract_terms;
mod lines;
mod spans;
mod spend;

use calendar::{AsOf, Instant};
use money::{Decimal, Money, Ratio};

pub use agreed::{
    AgreeRefused, ContractSpan, TerminateRefused, agree, contract_end, contract_spans, terminate,
};
pub(crate) use contract_terms::notice_until;
pub use contract_terms::terms_of;

use self::lines::{Figures, of_account, of_plan, taken_back};
use self::spans::Obligation;
use self::spend::{Counting, Spend, known_at};
use crate::facts::{AccountFacts, CommitmentRef, Contract, SubscriptionFacts};
use crate::pending::Pending;
use crate::pools::pooled_from;
use crate::refused::BillRefused;
use crate::run::{Decided, Run};

/// What commitments add to a run.
pub(crate) struct Committed {
    /// Lines of contracts; a plan's go to their run.
    pub own: Vec<Pending>,
    /// When a span of a contract ends next, or its line no longer waits.
    pub next: Option<Instant>,
}

/// From when on the engine must be given what was spent (`AccountFacts::spent`): every issued line that
/// counts from that instant on, settled or not, of every subscription of the account. None where nothing is
/// committed, or the facts are refused (`bill` says why). All other facts are to be loaded before.
pub fn committed_since(account: &AccountFacts) -> Option<Instant> {
    let (mut since, mut open_from) = (None, None);
    let pooled = pooled_from(account);
    for (place, facts) in account.subscriptions.iter().enumerate() {
        if account.contracts.is_empty() && !commits(facts) {
            continue;
        }
        let as_of = facts.settled_before.or(facts.timeline.start())?;
        let (run, _) = Run::of(account, place, (AsOf(as_of), pooled)).ok()?;
        let open = earliest_open(&run);
        open_from = earlier(open_from, open);
        if commits(facts) {
            let spans = spans::of_plans(&run, open, as_of).ok()?;
            let starts = spans.iter().map(|span| span.full.start());
            since = starts.fold(earlier(since, open), earlier);
        }
    }
    let settled = account.subscriptions.iter().any(|facts| facts.settled_before.is_some());
    for contract in &account.contracts {
        let open = contract_open(contract, open_from.unwrap_or(contract.starts), settled);
        let zone = (&account.seller.zone, account.seller.rounding);
        let spans = contract_terms::of_contract(contract, zone, (open, open)).ok()?;
        let starts = spans.iter().map(|span| span.full.start());
        since = starts.fold(earlier(since, open.max(contract.starts)), earlier);
    }
    since
}

/// From when on issued lines of the commitments of a subscription's plans are to be known although their spans are
/// settled: a period that began in such a span may still be open, and what is taken back of it moves what the span
/// owes. They are the lines whose uncut span ends after that instant. None where no span is settled before a period
/// that is open. All else that is billed of the subscription is to be loaded before.
///
/// Paid by the quarter and committed by the month, with January and February settled: from the 1st of January.
pub fn committed_lines_from(account: &AccountFacts, place: usize) -> Option<Instant> {
    let facts = &account.subscriptions[place];
    let settled = facts.settled_before?;
    if !commits(facts) {
        return None;
    }
    let (run, _) = Run::of(account, place, (AsOf(settled), pooled_from(account))).ok()?;
    Some(earliest_open(&run)).filter(|open| *open < settled)
}

fn commits(facts: &SubscriptionFacts) -> bool {
    facts.plans.values().any(|plan| !plan.terms.commitments.is_empty())
}

fn earlier(known: Option<Instant>, at: Instant) -> Option<Instant> {
    Some(known.map_or(at, |known| known.min(at)))
}

/// The earliest start of a service period that a run may still bill or take back.
fn earliest_open(run: &Run<'_>) -> Instant {
    let settled = run.facts.settled_before.or(run.facts.timeline.start()).unwrap_or(run.as_of);
    let cells = run.cells.iter().map(|cell| cell.service.start());
    cells.chain(run.standing.earliest()).fold(settled, Instant::min)
}

/// From when on spans of a contract are looked at. It may begin before the first of the subscriptions whose
/// runs bill it: as long as none of them is settled, all of its spans are open.
fn contract_open(contract: &Contract, open_from: Instant, settled: bool) -> Instant {
    if settled { open_from } else { open_from.min(contract.starts) }
}

/// Decides the lines of every commitment whose span has ended.
///
/// Monthly 100.00 of which 60.00 were spent owe 40.00; with a factor of 1.2, 150.00 spent owe 10.00 more.
pub(crate) fn decide(
    account: &AccountFacts,
    as_of: Instant,
    runs: &[Run<'_>],
    decided: &mut [Decided],
) -> Result<Committed, BillRefused> {
    let mut committed = Committed { own: Vec::new(), next: None };
    let of_plans: Vec<bool> = runs.iter().map(has_plan_commitments).collect();
    if account.contracts.is_empty() && !of_plans.contains(&true) {
        return Ok(committed);
    }
    let spend = Spend::of(account, runs, decided);
    for (run, decided) in runs.iter().zip(decided).filter(|(run, _)| of_plans[run.place]) {
        decide_plans(run, &spend, decided)?;
    }
    let settled = runs.iter().any(|run| run.facts.settled_before.is_some());
    if let Some(open_from) = runs.iter().map(earliest_open).min() {
        for contract in &account.contracts {
            let zone = (&account.seller.zone, account.seller.rounding);
            if contract.starts > as_of {
                committed.look_again(contract.starts);
            }
            let open_from = contract_open(contract, open_from, settled);
            for obligation in contract_terms::of_contract(contract, zone, (open_from, as_of))? {
                committed.decide(account, as_of, (&obligation, runs), &spend)?;
            }
        }
    }
    Ok(committed)
}

impl Committed {
    /// A span of a contract, on a document of the payer.
    fn decide(
        &mut self,
        account: &AccountFacts,
        as_of: Instant,
        (obligation, runs): (&Obligation<'_>, &[Run<'_>]),
        spend: &Spend<'_>,
    ) -> Result<(), BillRefused> {
        let counting = Counting { scope: &obligation.commitment.scope, only: None };
        let due = known_at(obligation, counting, runs);
        if due > as_of {
            self.look_again(due);
            // What waits for something billed later is not what the next span waits for.
            let end = obligation.service().end();
            if end > as_of {
                self.look_again(end);
            }
            return Ok(());
        }
        let (mut figures, wait) = figures(account, spend, obligation, counting)?;
        if figures.amount.is_negative() {
            // No more is taken back than a concession left of it: of 40.00, 15.00 of them conceded, 25.00.
            let billed = spend.billed(obligation)?.unwrap_or_else(|| Money::zero(account.currency));
            let left = billed.checked_add(spend.conceded(obligation)?)?;
            figures.amount = figures.amount.checked_neg()?.checked_min(left)?.checked_neg()?;
        }
        if figures.amount.is_zero() {
            return Ok(());
        }
        let wait = wait.filter(|until| *until > as_of);
        wait.into_iter().for_each(|until| self.look_again(until));
        let found = figures.is_further.then_some(due);
        let due = if figures.is_further { as_of } else { due };
        self.own.push(Pending { wait, found, ..of_account(account, obligation, figures, due) });
        Ok(())
    }

    fn look_again(&mut self, at: Instant) {
        self.next = earlier(self.next, at);
    }
}

fn has_plan_commitments(run: &Run<'_>) -> bool {
    let billed = !run.standing.commitments().is_empty();
    billed || !spans::plans_with_commitments(run).is_empty()
}

fn decide_plans(run: &Run<'_>, spend: &Spend<'_>, decided: &mut Decided) -> Result<(), BillRefused> {
    let open_from = earliest_open(run);
    let obligations = spans::of_plans(run, open_from, run.as_of)?;
    let lines = run.standing.commitments().iter().copied();
    let mut gone: Vec<usize> =
        lines.filter(|index| run.standing.line(*index).full.end() > open_from).collect();
    for obligation in &obligations {
        let counting = Counting { scope: &obligation.commitment.scope, only: Some(run.facts.subscription) };
        let due = known_at(obligation, counting, std::slice::from_ref(run));
        decided.saw(obligation.full, due);
        decided.look_again(due);
        decided.look_again(obligation.service().end());
        let billed = |index: &usize| {
            let line = run.standing.line(*index);
            line.subject == crate::LineSubject::Commitment(obligation.of.clone())
                && obligation.is_of(line.service.start())
        };
        let lines: Vec<usize> = gone.extract_if(.., |index| billed(index)).collect();
        if due > run.as_of {
            continue;
        }
        let (figures, wait) = figures(run.account, spend, obligation, counting)?;
        if figures.amount.is_zero() {
            continue;
        }
        let further = figures.is_further;
        let found = further.then_some(due);
        let due = if further { run.as_of } else { due };
        let pending = Pending { wait, found, ..of_plan(run, obligation, figures, due) };
        if further {
            decided.riding.extend(taken_back(run, pending, &lines));
        } else {
            decided.lines.push(pending);
        }
    }
    lines::take_back_gone(run, &gone, decided)
}

fn figures(
    account: &AccountFacts,
    spend: &Spend<'_>,
    obligation: &Obligation<'_>,
    counting: Counting<'_>,
) -> Result<(Figures, Option<Instant>), BillRefused> {
    let zero = Money::zero(account.currency);
    let (counted, wait) = spend.counted(obligation, counting)?;
    let billed = spend.billed(obligation)?;
    let owed = owed(account, obligation, counted)?;
    let billed_before = billed.unwrap_or(zero);
    let amount = owed.checked_sub(billed_before)?;
    let committed = obligation.committed;
    let overage_factor = obligation.commitment.overage_factor;
    let is_further = billed.is_some();
    Ok((Figures { committed, counted, overage_factor, billed_before, amount, is_further }, wait))
}

/// What a span owes: committed − counted, or what is beyond it × (factor − 1), rounded once.
fn owed(account: &AccountFacts, obligation: &Obligation<'_>, counted: Money) -> Result<Money, BillRefused> {
    let (committed, commitment) = (obligation.committed, obligation.commitment);
    let missing = committed.checked_sub(counted)?;
    if !missing.is_negative() {
        return Ok(missing);
    }
    let inexact = BillRefused::inexact(&commitment.key);
    let beyond = counted.checked_sub(committed)?.to_decimal();
    let more = commitment.overage_factor.checked_sub(Decimal::from_i64(1));
    let exact = more.and_then(|more| more.checked_mul(beyond)).map_err(inexact)?;
    Ok(Money::round_from(&Ratio::whole(exact), account.currency, account.seller.rounding)?)
}

/// The subscription of a commitment; none for a contract's.
fn subscription_of(of: &CommitmentRef) -> Option<ids::SubscriptionId> {
    match of {
        CommitmentRef::Plan { subscription, .. } => Some(*subscription),
        CommitmentRef::Contract { .. } => None,
    }
}
