//! One account's facts: the subscriptions of one payer that a run looks at, and what they share.
//! Knows what the engine reads beyond a subscription; must not know where any of it is kept.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use calendar::{Instant, Period};
use ids::{
    CatalogKey, ContractId, CustomerId, DiscountId, EnvironmentId, InvoiceId, PlanVersionId, SubscriptionId,
};
use money::{Currency, Money};

use crate::billed::{BilledLine, LineRef};
use crate::document::{BESIDE_DRAFTS, DocumentKind, DocumentOwner, InvoiceKey, IssuedAt};
use crate::identity::invoice_id;
use crate::waiting::DraftSaid;

use super::{
    Contract, Customer, DatedDiscount, Discount, GrantFacts, GrantOrder, Seller, SubscriptionFacts, TopUpRule,
};

/// All that the documents of one payer, seller and currency follow from, as far as a run looks at it.
#[derive(Debug, Clone)]
pub struct AccountFacts {
    /// The wall it lives behind.
    pub environment: EnvironmentId,
    /// Who pays.
    pub payer: Arc<Customer>,
    /// The legal entity that bills.
    pub seller: Arc<Seller>,
    /// In which currency.
    pub currency: Currency,
    /// The subscriptions to look at, of the payer and of those it pays for, in order of id.
    pub subscriptions: Vec<SubscriptionFacts>,
    /// Discounts of the payer, beside those of each subscription. They are for what is billed to the payer: a
    /// service period that was billed to another keeps those that it was billed with.
    pub discounts: Vec<DatedDiscount>,
    /// Discounts of payers before that lines which are not settled name.
    pub discounts_before: Vec<Arc<Discount>>,
    /// What "once" amounts took off so far, by discount; others need not be given.
    pub discounted: BTreeMap<DiscountId, Money>,
    /// Prepaid credits of the payer and of those it pays for: those with something left, recurring ones that
    /// are not closed (see `GrantFacts::is_closed`), those that paid lines which are not settled, and those that
    /// end within a period which is not. Beside them, of payers before, those that paid lines which are not
    /// settled: they get back what is credited of those, and nothing else. Where there are any, `subscriptions`
    /// holds every one with usage that is not billed yet: credits expire only once the usage before their end is
    /// billed.
    pub grants: Vec<GrantFacts>,
    /// When the payer buys further credits by itself.
    pub top_ups: Vec<TopUpRule>,
    /// Credits that were ordered and stand on no document yet.
    pub orders: Vec<GrantOrder>,
    /// What the payer's balance holds: above zero it is owed to the payer.
    pub balance: Money,
    /// Contracts in this currency. Where one pools quantities, a run is given every subscription of the
    /// account, with its issued lines from [`pooled_from`](crate::pooled_from) on.
    pub contracts: Vec<Arc<Contract>>,
    /// What issued lines count towards commitments, from [`committed_since`](crate::committed_since) on.
    /// Where a contract commits, a run is given every subscription of the account that may have usage.
    pub spent: CommittedSpend,
    /// What people said of documents that wait, by their ids.
    pub drafts_said: BTreeMap<InvoiceId, DraftSaid>,
    /// How many documents of the payer (see `DocumentOwner::Customer`) were issued per due instant, for every due
    /// instant at or after `documents_from` (all of them when that is none).
    pub documents_at: BTreeMap<Instant, IssuedAt>,
    /// Usage of earlier times may be dropped: a period that starts before it owes what was billed of it, for ever.
    pub usage_dropped_before: Option<Instant>,
    /// What of each subscription was closed when usage was dropped: its metered periods that start before this
    /// instant, and before usage was dropped, and were not billed to their end, owed nothing more.
    pub usage_closed_before: BTreeMap<SubscriptionId, Instant>,
}

/// Documents with every line about each (see [`documents_of`](crate::documents_of)) in order of issue: its own, of whichever
/// subscription and account, then those of later documents that extend them, void or not, and what cancels those.
pub type DocumentsWhole = BTreeMap<InvoiceId, Vec<BilledLine>>;

/// A commitment by whose it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum CommitmentRef {
    /// Of a plan, for one subscription.
    Plan {
        /// Which subscription.
        subscription: SubscriptionId,
        /// Which plan version.
        plan: PlanVersionId,
        /// Which commitment.
        key: CatalogKey,
    },
    /// Of a contract.
    Contract {
        /// Which contract.
        contract: ContractId,
        /// Which commitment.
        key: CatalogKey,
    },
}

/// What issued lines came to within a span, by price, and what was billed to reach a commitment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CommittedSpend {
    /// Sums by plan, price and start of service of the lines that were issued to this account: of every
    /// subscription that it paid for then, whoever pays by now. One row per line is allowed.
    pub lines: Vec<SpanSpend>,
    /// Those of its subscriptions that were issued to another payer before: they count towards commitments
    /// of a subscription's plan, and towards no contract of this account.
    pub elsewhere: Vec<SpanSpend>,
    /// What was conceded of lines of commitments, below zero: it counts for nothing, but is not taken back
    /// again.
    pub conceded: Vec<SpanSpend>,
}

/// Part of what was spent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpanSpend {
    /// Of which subscription; none for what is of the account itself.
    pub subscription: Option<SubscriptionId>,
    /// Of which plan.
    pub plan: CatalogKey,
    /// Of which price; none for true-ups, purchases of credits and one-off charges that were ordered. A
    /// price of a plan that is charged once is a price.
    pub price: Option<CatalogKey>,
    /// Which commitment it was billed for, if it is a true-up.
    pub commitment: Option<CommitmentRef>,
    /// The service period it is for; of a line that takes back another or extends it, that other one's: a
    /// credit lowers what its line counts.
    pub service: Period,
    /// After line discounts.
    pub amount: Money,
}

impl AccountFacts {
    /// How many documents of an owner were issued that are due at an instant.
    pub(crate) fn issued_at(&self, owner: DocumentOwner, due: Instant) -> IssuedAt {
        let issued = match owner {
            DocumentOwner::Customer(_) => Some(&self.documents_at),
            DocumentOwner::Subscription(id) => self.subscription(id).map(|facts| &facts.documents_at),
        };
        issued.and_then(|issued| issued.get(&due)).copied().unwrap_or_default()
    }

    /// The key of a document that is issued at once, beside drafts that are due then.
    pub(crate) fn key_at_once(&self, owner: DocumentOwner, due: Instant) -> InvoiceKey {
        let IssuedAt { in_turn, beside } = self.issued_at(owner, due);
        let next = InvoiceKey { owner, due, sequence: in_turn };
        match self.said_of_next(next).next() {
            Some(_) => InvoiceKey { sequence: BESIDE_DRAFTS + beside, ..next },
            None => next,
        }
    }

    /// What was said of drafts that stand at a place: of an invoice, and of a credit note alone or behind it.
    pub(crate) fn said_of_next(&self, next: InvoiceKey) -> impl Iterator<Item = &DraftSaid> {
        let places =
            [(DocumentKind::Invoice, 0), (DocumentKind::CreditNote, 0), (DocumentKind::CreditNote, 1)];
        let places = places.into_iter().filter(|_| !self.drafts_said.is_empty());
        places.filter_map(move |(kind, after)| {
            let key = InvoiceKey { sequence: next.sequence + after, ..next };
            let id = invoice_id(self.environment, (self.seller.id, self.currency), key, kind);
            self.drafts_said.get(&id)
        })
    }

    /// The account of one subscription whose customer pays for itself and shares nothing.
    pub fn alone(subscription: SubscriptionFacts) -> AccountFacts {
        AccountFacts {
            environment: subscription.environment,
            payer: Arc::clone(&subscription.customer),
            seller: Arc::clone(&subscription.seller),
            currency: subscription.currency,
            discounts: Vec::new(),
            discounts_before: Vec::new(),
            discounted: BTreeMap::new(),
            grants: Vec::new(),
            top_ups: Vec::new(),
            orders: Vec::new(),
            balance: Money::zero(subscription.currency),
            contracts: Vec::new(),
            spent: CommittedSpend::default(),
            drafts_said: BTreeMap::new(),
            documents_at: BTreeMap::new(),
            usage_dropped_before: None,
            usage_closed_before: BTreeMap::new(),
            subscriptions: vec![subscription],
        }
    }

    /// The account with some of its subscriptions only, as a run that looks at no others of them reads it: credits
    /// and orders of customers of which no subscription stays are left out, save credits that paid lines of those
    /// that stay.
    ///
    /// # Panics
    /// When it is left without any.
    #[must_use]
    pub fn of_only(&self, stays: impl Fn(SubscriptionId) -> bool) -> AccountFacts {
        let kept = self.subscriptions.iter().filter(|facts| stays(facts.subscription));
        let subscriptions: Vec<SubscriptionFacts> = kept.cloned().collect();
        assert!(!subscriptions.is_empty(), "an account is looked at for a subscription at least");
        let lines = subscriptions.iter().flat_map(|facts| &facts.billed);
        let lines: BTreeSet<LineRef> = lines.map(|line| line.at).collect();
        let paid = |facts: &GrantFacts| {
            let mut of_lines = facts.movements.iter().filter_map(|movement| movement.line);
            of_lines.any(|line| lines.contains(&line))
        };
        let mut account = AccountFacts {
            environment: self.environment,
            payer: Arc::clone(&self.payer),
            seller: Arc::clone(&self.seller),
            currency: self.currency,
            subscriptions,
            discounts: self.discounts.clone(),
            discounts_before: self.discounts_before.clone(),
            discounted: self.discounted.clone(),
            grants: Vec::new(),
            top_ups: self.top_ups.clone(),
            orders: Vec::new(),
            balance: self.balance,
            contracts: self.contracts.clone(),
            spent: self.spent.clone(),
            drafts_said: self.drafts_said.clone(),
            documents_at: self.documents_at.clone(),
            usage_dropped_before: self.usage_dropped_before,
            usage_closed_before: self.usage_closed_before.clone(),
        };
        let own = account.holders_of_credits();
        let grants = self.grants.iter().filter(|facts| own.contains(&facts.grant.customer) || paid(facts));
        account.grants = grants.cloned().collect();
        let orders = self.orders.iter().filter(|order| own.contains(&order.grant.customer));
        account.orders = orders.cloned().collect();
        account
    }

    /// Whose credits are this account's: the payer's, and those of whom it pays for as far as their subscriptions
    /// are looked at. Those of others get back what they paid before, and pay nothing.
    pub fn holders_of_credits(&self) -> BTreeSet<CustomerId> {
        let customers = self.subscriptions.iter().map(|facts| facts.customer.id);
        customers.chain([self.payer.id]).collect()
    }

    /// One of its subscriptions.
    pub fn subscription(&self, id: SubscriptionId) -> Option<&SubscriptionFacts> {
        self.place_of(id).map(|place| &self.subscriptions[place])
    }

    /// Where one of its subscriptions stands.
    pub(crate) fn place_of(&self, id: SubscriptionId) -> Option<usize> {
        match self.subscriptions.binary_search_by_key(&id, |facts| facts.subscription) {
            Ok(place) => Some(place),
            // Facts made by hand may stand in any order.
            Err(_) => self.subscriptions.iter().position(|facts| facts.subscription == id),
        }
    }

    /// No later than the start of any period of one of its subscriptions that ends after an instant.
    pub fn one_period_before(&self, from: Instant) -> Instant {
        let before = self.subscriptions.iter().map(|facts| facts.one_period_before(from));
        before.min().unwrap_or(from)
    }

    /// From which due instant on it is to be known what was issued of the payer's own documents, as far as lines of
    /// its subscriptions stand on them; none is since ever.
    pub fn documents_from(&self) -> Option<Instant> {
        let from = self.subscriptions.iter().map(SubscriptionFacts::documents_from);
        from.min().flatten()
    }
}
