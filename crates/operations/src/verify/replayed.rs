//! Replayed: what the documents made again so far leave to the next ones, by subscription and by account.
//! Knows lines, movements and sums as recomputed; must not read what is stored of them.

use std::collections::BTreeMap;

use billing::{
    AccountFacts, BilledLine, Document, Grant, IssuedAt, LineKind, LineRef, LineSubject, Movement, SpanSpend,
};
use calendar::{Instant, Period};
use ids::{DiscountId, GrantId, InvoiceId, SubscriptionId};
use money::{Currency, Money, MoneyRefused};
use store::accounts::AccountKey;
use store::read::ReplayRow;

/// What was replayed of one subscription.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// Lines of the documents before.
    pub billed: Vec<BilledLine>,
    /// How many documents of its own it has per due instant.
    pub documents_at: BTreeMap<Instant, IssuedAt>,
    /// The latest moment of a run that looked at it and issued something.
    pub last_as_of: Option<Instant>,
    /// The highest usage watermark of such a run.
    pub watermark: u64,
    /// The facts version, of its customer, that the latest such run was made from.
    pub made_from: i64,
}

impl Known {
    /// A run that made this document looked at it, made from a facts version.
    pub fn looked_at(&mut self, row: &ReplayRow, made_from: i64) {
        self.made_from = made_from;
        self.last_as_of = self.last_as_of.max(Some(row.as_of));
        self.watermark = self.watermark.max(row.usage_watermark);
    }
}

/// What was replayed, whoever it was billed to: others may pay for a customer by now, and its lines and its own
/// credits stay what they are.
#[derive(Debug, Default)]
pub(super) struct Everywhere {
    /// What documents moved on grants, in order.
    pub movements: BTreeMap<GrantId, Vec<Movement>>,
    /// What each line is for, for those that take it back.
    services: BTreeMap<LineRef, Period>,
    /// Where the lines about each document are, in order of commits.
    about: BTreeMap<InvoiceId, Vec<LinePlace>>,
    /// What lines extend.
    extends: BTreeMap<LineRef, LineRef>,
}

/// Where a line is kept: whose it is, and its place there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LinePlace {
    /// Of a subscription.
    Subscription(SubscriptionId, usize),
    /// Of an account itself.
    Account(AccountKey, usize),
}

impl Everywhere {
    /// Notes where a line is kept.
    pub fn note(&mut self, line: &BilledLine, place: LinePlace) {
        self.extends.extend(line.extends.map(|of| (line.at, of)));
        for document in billing::documents_of(line, |of| self.extends.get(&of).copied()) {
            self.about.entry(document).or_default().push(place);
        }
    }

    /// Where the lines about a document are.
    pub fn about(&self, document: InvoiceId) -> &[LinePlace] {
        self.about.get(&document).map_or(&[], Vec::as_slice)
    }
}

/// What was replayed of one account beyond its subscriptions.
#[derive(Debug)]
pub(super) struct Shared {
    /// What documents moved on the balance.
    pub balance: Money,
    /// What discounts took off documents.
    pub discounted: BTreeMap<DiscountId, Money>,
    /// What lines count towards commitments, each with its document.
    spent: Vec<(InvoiceId, SpanSpend)>,
    /// What was conceded of lines of commitments of the account itself, likewise.
    conceded: Vec<(InvoiceId, SpanSpend)>,
    /// Lines of the account itself, of no subscription.
    pub billed: Vec<BilledLine>,
    /// How many documents of the account there are per due instant.
    pub documents_at: BTreeMap<Instant, IssuedAt>,
}

impl Shared {
    /// Nothing yet.
    pub fn of(currency: Currency) -> Shared {
        Shared {
            balance: Money::zero(currency),
            discounted: BTreeMap::new(),
            spent: Vec::new(),
            conceded: Vec::new(),
            billed: Vec::new(),
            documents_at: BTreeMap::new(),
        }
    }

    /// Puts it into facts as recorded; `others` are the accounts that paid for the same customers too.
    pub fn lend<'s>(
        &self,
        facts: &mut AccountFacts,
        everywhere: &Everywhere,
        others: impl Iterator<Item = &'s Shared>,
    ) -> Result<(), MoneyRefused> {
        for grant in &mut facts.grants {
            let moved = everywhere.movements.get(&grant.grant.id).into_iter().flatten().cloned();
            grant.movements.splice(0..0, moved);
        }
        facts.balance = facts.balance.checked_add(self.balance)?;
        facts.discounted = self.discounted.clone();
        facts.documents_at = self.documents_at.clone();
        let commits = facts.subscriptions.iter().flat_map(|one| one.plans.values());
        let commits = commits.into_iter().any(|plan| !plan.terms.commitments.is_empty());
        if commits || !facts.contracts.is_empty() {
            let spend = |(_, spend): &(InvoiceId, SpanSpend)| spend.clone();
            facts.spent.lines = self.spent.iter().map(spend).collect();
            facts.spent.conceded = self.conceded.iter().map(spend).collect();
            let of_these =
                |line: &SpanSpend| line.subscription.is_some_and(|id| facts.subscription(id).is_some());
            let elsewhere = others.flat_map(|other| &other.spent).map(spend).filter(of_these).collect();
            facts.spent.elsewhere = elsewhere;
        }
        Ok(())
    }

    /// Adds what a document moved; `rest` is what it adds to the balance as a credit note.
    pub fn keep(
        &mut self,
        document: &Document,
        (facts, begun): (&AccountFacts, &[Grant]),
        rest: Money,
        everywhere: &mut Everywhere,
    ) -> Result<(), MoneyRefused> {
        for movement in billing::movements_of(document, facts, begun)? {
            everywhere.movements.entry(movement.grant).or_default().push(movement);
        }
        self.balance = self.balance.checked_sub(document.prepaid.by_balance)?.checked_add(rest)?;
        for discount in &document.discounts {
            let zero = Money::zero(document.currency);
            let sum = self.discounted.entry(discount.discount).or_insert(zero);
            *sum = sum.checked_add(discount.amount)?;
        }
        if let Some(void) = billing::cancelled_by(document) {
            self.spent.retain(|(of, _)| *of != void);
            self.conceded.retain(|(of, _)| *of != void);
        }
        for line in &document.lines {
            let at = LineRef { document: document.id, line: line.number };
            let earlier = line.extends.and_then(|of| everywhere.services.get(&of).copied());
            let service = earlier.unwrap_or(line.service);
            everywhere.services.insert(at, service);
            let spend = spend_of(line, service, facts);
            match line.kind {
                // What is conceded counts as spent all the same; only true-ups of the account need to know of
                // it.
                LineKind::Concession => {
                    let of_account = |one: &SpanSpend| one.commitment.is_some() && one.subscription.is_none();
                    self.conceded.extend(spend.filter(of_account).map(|one| (document.id, one)));
                }
                // Neither it nor what it cancels counts.
                LineKind::Cancellation => {}
                _ => self.spent.extend(spend.map(|one| (document.id, one))),
            }
        }
        Ok(())
    }
}

/// What a line counts towards commitments; none for what is of no plan and reaches none.
fn spend_of(line: &billing::Line, service: Period, facts: &AccountFacts) -> Option<SpanSpend> {
    let (plan, price, commitment) = match &line.subject {
        LineSubject::Price(price) => {
            let of = facts.subscription(line.subscription?)?;
            let plan = of.plans.get(&price.plan_version)?.plan.clone();
            (plan, Some(price.price.clone()), None)
        }
        LineSubject::Commitment(commitment) => {
            let key = match commitment {
                billing::CommitmentRef::Plan { key, .. } | billing::CommitmentRef::Contract { key, .. } => {
                    key
                }
            };
            (key.clone(), None, Some(commitment.clone()))
        }
        LineSubject::OneOff(_) | LineSubject::Grant(_) => return None,
    };
    let (subscription, amount) = (line.subscription, line.amount);
    Some(SpanSpend { subscription, plan, price, commitment, service, amount })
}
