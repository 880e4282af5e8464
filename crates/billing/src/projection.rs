//! Projection: an account's facts as they will be once a plan is carried out.
//! Knows what issuing a document adds to the facts; must not know when or where it is issued.

use std::collections::btree_map::Entry;

use calendar::{AsOf, Instant, Period};
use ids::{InvoiceId, SubscriptionId};
use money::{Money, MoneyRefused};

use crate::billed::{BilledLine, LineSubject};
use crate::credits::movements_of;
use crate::document::{BillingPlan, Document, DocumentOwner, Line, Readiness};
use crate::facts::{
    AccountFacts, CommitmentRef, DocumentsWhole, GrantFacts, Movement, SpanSpend, SubscriptionFacts,
};
use crate::refused::BillRefused;
use crate::waiting::Released;
use crate::{Due, Measurements, UsageNeed};

impl AccountFacts {
    /// Takes over everything that carrying out a plan makes of these facts: its ready documents are billed,
    /// grants moved, and the balance is what is left. Drafts change nothing.
    ///
    /// # Errors
    /// When a sum does not fit.
    pub fn carry_out(&mut self, plan: &BillingPlan) -> Result<(), MoneyRefused> {
        // What begins with a plan may be burnt by its documents.
        let begun = plan.grants.iter().cloned();
        self.grants.extend(begun.map(|grant| GrantFacts { grant, movements: Vec::new() }));
        let ready = plan.documents.iter().filter(|planned| planned.readiness == Readiness::Ready);
        for planned in ready {
            self.issue(&planned.document)?;
        }
        for movement in &plan.movements {
            self.move_grant(movement.clone());
        }
        for progress in &plan.subscriptions {
            if let Some(place) = self.place_of(progress.subscription) {
                self.subscriptions[place].settled_before = progress.settled_before;
            }
        }
        Ok(())
    }

    fn issue(&mut self, document: &Document) -> Result<(), MoneyRefused> {
        let documents_at = match document.key.owner {
            DocumentOwner::Customer(_) => &mut self.documents_at,
            DocumentOwner::Subscription(subscription) => {
                let place = self.place_of(subscription).expect("a document's subscription is of the account");
                &mut self.subscriptions[place].documents_at
            }
        };
        documents_at.entry(document.key.due).or_default().count(document.key.sequence);
        for (line, billed) in document.lines.iter().zip(document.billed_lines()) {
            let place = line.subscription.and_then(|subscription| self.place_of(subscription));
            let own = place.map(|place| &mut self.subscriptions[place]);
            let earlier = own.as_ref().zip(line.extends).and_then(|(facts, of)| {
                facts.billed.iter().find(|known| known.at == of).map(|known| known.service)
            });
            let spend = spend_of(line, (earlier.unwrap_or(line.service), own.as_deref()));
            if let Some(facts) = own {
                facts.billed.push(billed);
            }
            self.spent.lines.extend(spend);
        }
        for discount in &document.discounts {
            let so_far =
                self.discounted.entry(discount.discount).or_insert(Money::zero(discount.amount.currency()));
            *so_far = so_far.checked_add(discount.amount)?;
        }
        for movement in movements_of(document, self, &[])? {
            self.move_grant(movement);
        }
        self.balance = self.balance.checked_sub(document.prepaid.by_balance)?;
        Ok(())
    }

    fn move_grant(&mut self, movement: Movement) {
        if let Some(known) = self.grants.iter_mut().find(|known| known.grant.id == movement.grant) {
            known.movements.push(movement);
        }
    }
}

/// What a line counts towards commitments.
/// What takes back or extends another line counts for that one's service.
fn spend_of(line: &Line, (service, facts): (Period, Option<&SubscriptionFacts>)) -> Option<SpanSpend> {
    let (plan, price, commitment) = match &line.subject {
        LineSubject::Price(subject) => {
            let plan = &facts?.plans.get(&subject.plan_version)?.plan;
            (plan.clone(), Some(subject.price.clone()), None)
        }
        LineSubject::Commitment(reference) => {
            let plan = match reference {
                CommitmentRef::Plan { plan, .. } => facts?.plans.get(plan)?.plan.clone(),
                CommitmentRef::Contract { key, .. } => key.clone(),
            };
            (plan, None, Some(reference.clone()))
        }
        LineSubject::OneOff(_) | LineSubject::Grant(_) => return None,
    };
    let (subscription, amount) = (line.subscription, line.amount);
    Some(SpanSpend { subscription, plan, price, commitment, service, amount })
}

impl BillingPlan {
    /// When to look again at one of its subscriptions; at the account, where nothing comes of the subscription by
    /// itself.
    pub fn next_due_of(&self, subscription: SubscriptionId) -> Option<Instant> {
        self.own_next_due_of(subscription).or(self.next_due)
    }

    /// When to look next for what comes of one of its subscriptions. Where a rule buys the payer credits, that is
    /// whenever anything of the account is due: what others burn until the subscription is may have it buy more.
    pub fn next_look_for(&self, subscription: SubscriptionId, account: &AccountFacts) -> Option<Instant> {
        let own = self.next_due_of(subscription);
        if account.top_ups.is_empty() { own } else { self.next_due.or(own) }
    }

    /// When to look again at one of its subscriptions for what comes of it by itself.
    pub fn own_next_due_of(&self, subscription: SubscriptionId) -> Option<Instant> {
        let own = self.subscriptions.iter().find(|progress| progress.subscription == subscription);
        own.and_then(|progress| progress.next_due)
    }
}

/// Gives the usage that facts need.
pub type Measure<'a, E> = dyn FnMut(&AccountFacts, &[UsageNeed]) -> Result<Measurements, E> + 'a;
/// Gives every line about an issued document.
pub type LinesAbout<'a, E> = dyn FnMut(InvoiceId) -> Result<Vec<BilledLine>, E> + 'a;

/// What comes after a moment of one subscription: each plan that issues a document about it, as if all were
/// issued, up to a number of such plans. `measure` gives the usage that each needs, `lines_about` what each lacks. Between
/// them nothing is looked at by itself: what others of the account are due meanwhile comes first in the plan of the subscription's own
/// next date, in order of due. Only where a rule buys the payer credits are the others' dates looked at too, up to
/// [`LOOKS_BETWEEN_MAX`] between two of the subscription's own.
///
/// # Errors
/// What the engine refuses, or `measure` does.
pub fn project<E: From<BillRefused>>(
    mut account: AccountFacts,
    (as_of, plans_max): (AsOf, usize),
    subscription: SubscriptionId,
    (measure, lines_about): (&mut Measure<'_, E>, &mut LinesAbout<'_, E>),
) -> Result<Vec<(AsOf, BillingPlan)>, E> {
    let (mut plans, mut next) = (Vec::new(), Some(as_of.instant()));
    let (mut looks, mut between) = (0, 0);
    let mut read = DocumentsWhole::new();
    // What is not issued yet is known by what the facts have of it.
    let mut lines_about = |document| match read.entry(document) {
        Entry::Occupied(known) => Ok(known.get().clone()),
        Entry::Vacant(place) => Ok::<_, E>(place.insert(lines_about(document)?).clone()),
    };
    // Grace and due instants with nothing to say each need one more look.
    while looks < LOOKS_AHEAD_MAX {
        let Some(at) = next.filter(|_| plans.len() < plans_max) else { break };
        let due = Due::of(&account, AsOf(at))?;
        let usage = measure(&account, &due.needs())?;
        let plan = due.bill_whole(&usage, Released::None, &mut lines_about)?;
        let own = plan.next_due_of(subscription);
        next = plan.next_look_for(subscription, &account);
        if next == own || between == LOOKS_BETWEEN_MAX {
            (looks, between, next) = (looks + 1, 0, own);
        } else {
            between += 1;
        }
        let mut ready = plan.documents.iter().filter(|planned| planned.readiness == Readiness::Ready);
        let shown = ready.any(|planned| planned.document.is_about(subscription));
        if !shown || plans.len() + 1 < plans_max {
            account.carry_out(&plan).map_err(BillRefused::from)?;
        }
        plans.extend(shown.then_some((AsOf(at), plan)));
    }
    Ok(plans)
}

/// How many due instants a projection looks at: a year of weekly ones, with grace.
pub const LOOKS_AHEAD_MAX: usize = 120;

/// How many due instants of others a projection looks at between two of the subscription's own, where a rule buys
/// the payer credits; what is due after them comes at the subscription's own date at once.
pub const LOOKS_BETWEEN_MAX: usize = 360;
