//! Lines of commitments: true-ups, overage, and what of them is taken back.
//! Knows a line's figures and where it stands; must not know how they were counted.

use calendar::{Instant, Period};
use money::{Decimal, Money, Ratio};
use pricing::{Commitment, CreditTo};

use super::spans::Obligation;
use super::subscription_of;
use crate::billed::{LineKind, LineSubject};
use crate::document::{DocumentOwner, Line, LineTrace};
use crate::facts::{AccountFacts, CommitmentRef};
use crate::metered::taken_from;
use crate::pending::{Class, Pending, Rank};
use crate::refused::BillRefused;
use crate::run::{Decided, Run};

/// How a line came about.
#[derive(Debug, Clone, Copy)]
pub(super) struct Figures {
    pub committed: Money,
    pub counted: Money,
    pub overage_factor: Decimal,
    pub billed_before: Money,
    pub amount: Money,
    /// Whether the span was billed before.
    pub is_further: bool,
}

/// What a line is for.
struct Frame<'a> {
    of: CommitmentRef,
    commitment: &'a Commitment,
    full: Period,
    service: Period,
}

/// The line of a plan's commitment, on the subscription's document.
pub(super) fn of_plan(run: &Run<'_>, obligation: &Obligation<'_>, figures: Figures, due: Instant) -> Pending {
    let line = line(frame(obligation), figures);
    of_run(run, &obligation.of, pending(run.owner, due, obligation.order, line))
}

/// The line of a contract's commitment, on a document of the payer.
pub(super) fn of_account(
    account: &AccountFacts,
    obligation: &Obligation<'_>,
    figures: Figures,
    due: Instant,
) -> Pending {
    let owner = DocumentOwner::Customer(account.payer.id);
    pending(owner, due, obligation.order, line(frame(obligation), figures))
}

fn frame<'a>(obligation: &Obligation<'a>) -> Frame<'a> {
    Frame {
        of: obligation.of.clone(),
        commitment: obligation.commitment,
        full: obligation.full,
        service: obligation.service(),
    }
}

/// A further line names the first; one below zero takes back issued ones, each at its own tax.
pub(super) fn taken_back(run: &Run<'_>, mut pending: Pending, lines: &[usize]) -> Vec<Pending> {
    pending.line.extends = lines.first().map(|index| run.standing.line(*index).at);
    pending.wait = None;
    let mut parts = taken_from(run, pending, lines);
    parts.retain(|part| !part.line.amount.is_zero());
    parts
}

/// Spans that a back-dated change removed owe nothing.
pub(super) fn take_back_gone(
    run: &Run<'_>,
    gone: &[usize],
    decided: &mut Decided,
) -> Result<(), BillRefused> {
    let mut spans: Vec<(&LineSubject, Period, Vec<usize>)> = Vec::new();
    for index in gone {
        let line = run.standing.line(*index);
        decided.saw(line.full, line.service.start());
        match spans.iter_mut().find(|(subject, full, _)| **subject == line.subject && *full == line.full) {
            Some((_, _, lines)) => lines.push(*index),
            None => spans.push((&line.subject, line.full, vec![*index])),
        }
    }
    for (subject, full, lines) in spans {
        let LineSubject::Commitment(of) = subject else { continue };
        let billed = Money::sum(run.terms.currency, lines.iter().map(|i| run.standing.line(*i).amount))?;
        if billed.is_zero() {
            continue;
        }
        let (commitment, order) = commitment_of(run, of)?;
        let service = run.standing.line(lines[0]).service;
        let zero = Money::zero(run.terms.currency);
        let figures = Figures {
            committed: zero,
            counted: zero,
            overage_factor: commitment.overage_factor,
            billed_before: billed,
            amount: billed.checked_neg()?,
            is_further: true,
        };
        let line = line(Frame { of: of.clone(), commitment, full, service }, figures);
        let pending = of_run(run, of, pending(run.owner, run.as_of, order, line)).found_of(service.end());
        decided.riding.extend(taken_back(run, pending, &lines));
    }
    Ok(())
}

/// The commitment that a billed line names, from the plan version it names.
fn commitment_of<'f>(run: &Run<'f>, of: &CommitmentRef) -> Result<(&'f Commitment, u32), BillRefused> {
    let CommitmentRef::Plan { plan, key, .. } = of else {
        unreachable!("a subscription's lines are of its plans' commitments")
    };
    let version = run.facts.plans.get(plan).ok_or(BillRefused::PlanMissing { plan: *plan })?;
    let mut commitments = (0_u32..).zip(&version.terms.commitments);
    let found = commitments.find(|(_, commitment)| commitment.key == *key);
    let (order, commitment) =
        found.ok_or_else(|| BillRefused::CommitmentMissing { plan: *plan, commitment: key.clone() })?;
    Ok((commitment, order))
}

/// A line of a plan's commitment is of that plan, and has tax in it where its prices have.
fn of_run(run: &Run<'_>, of: &CommitmentRef, pending: Pending) -> Pending {
    let version = match of {
        CommitmentRef::Plan { plan, .. } => run.facts.plans.get(plan),
        CommitmentRef::Contract { .. } => None,
    };
    let plan = version.map(|version| version.plan.clone());
    let tax_included = version.is_some_and(|version| version.terms.prices_include_tax);
    Pending { run: Some(run.place), plan, tax_included, ..pending }
}

fn pending(owner: DocumentOwner, due: Instant, order: u32, line: Box<Line>) -> Pending {
    // After all that it counts from the same start, one-off charges included.
    let order = (u32::MAX, (u32::MAX / 2).saturating_add(order));
    let rank = Rank { from: line.service.start(), class: Class::OneOff, order, step: 2 };
    Pending {
        due,
        found: None,
        wait: None,
        owner,
        run: None,
        rank,
        reverses: None,
        plan: None,
        tax_included: false,
        credit_to: CreditTo::default(),
        burns: Vec::new(),
        slices: Vec::new(),
        line,
    }
}

fn line(frame: Frame<'_>, figures: Figures) -> Box<Line> {
    let Frame { of, commitment, full, service, .. } = frame;
    let Figures { committed, counted, overage_factor, billed_before, amount, .. } = figures;
    let zero = Money::zero(amount.currency());
    Box::new(Line {
        number: 0,
        kind: LineKind::Commitment,
        subscription: subscription_of(&of),
        subject: LineSubject::Commitment(of),
        overridden: None,
        whole: false,
        refund: false,
        description: description(commitment, &figures),
        full,
        service,
        dimensions: Vec::new(),
        quantity: Ratio::ONE,
        unit: None,
        discounts: Vec::new(),
        amount,
        conceded: zero,
        off_document: zero,
        document_discounts: Vec::new(),
        by_credits: zero,
        tax_category: commitment.tax_category.clone(),
        tax_group: 0,
        tax: zero,
        extends: None,
        trace: LineTrace::Commitment { committed, counted, overage_factor, billed_before },
    })
}

fn description(commitment: &Commitment, figures: &Figures) -> String {
    let beyond = figures.counted.minor() > figures.committed.minor();
    let kind = match (figures.is_further, beyond) {
        (true, _) => "Correction: ",
        (false, true) => "Overage: ",
        (false, false) => "",
    };
    format!("{kind}{}", commitment.name)
}
