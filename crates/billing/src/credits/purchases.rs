//! Purchases: the lines on which credits are bought, as ordered, row by row, or by top-up.
//! Knows prices of grants and thresholds; must not know what grants pay.

use calendar::Instant;
use ids::CatalogKey;
use money::{Money, MoneyRefused, Ratio};
use pricing::CreditTo;

use super::Purse;
use crate::billed::{LineKind, LineSubject};
use crate::cells::day_in;
use crate::document::{DocumentOwner, Line, LineTrace};
use crate::facts::{AccountFacts, CreditScope, Grant, GrantKind, TopUpRule};
use crate::identity::top_up_id;
use crate::pending::{Class, Pending, Rank};

/// Whether a line buys credits; such lines stand on documents of their own, which never wait.
pub(crate) fn is_purchase(pending: &Pending) -> bool {
    pending.line.kind == LineKind::Purchase
}

/// The purchase of a grant: its cost basis, on a document of the payer.
pub(super) fn pending(account: &AccountFacts, grant: &Grant, at: Instant, category: &CatalogKey) -> Pending {
    let day = day_in(at, &account.seller.zone);
    let zero = Money::zero(account.currency);
    let line = Box::new(Line {
        number: 0,
        kind: LineKind::Purchase,
        subscription: None,
        subject: LineSubject::Grant(grant.id),
        overridden: None,
        whole: false,
        refund: false,
        description: grant.name.clone(),
        full: day,
        service: day,
        dimensions: Vec::new(),
        quantity: Ratio::ONE,
        unit: None,
        discounts: Vec::new(),
        amount: grant.cost_basis,
        conceded: zero,
        off_document: zero,
        document_discounts: Vec::new(),
        by_credits: zero,
        tax_category: category.clone(),
        tax_group: 0,
        tax: zero,
        extends: None,
        trace: LineTrace::Purchase { face_value: grant.amount },
    });
    Pending {
        due: at,
        wait: None,
        found: None,
        owner: DocumentOwner::Customer(account.payer.id),
        run: None,
        rank: Rank { from: at, class: Class::OneOff, order: (u32::MAX, 0), step: 1 },
        reverses: None,
        plan: None,
        tax_included: false,
        credit_to: CreditTo::default(),
        burns: Vec::new(),
        slices: Vec::new(),
        line,
    }
}

impl Purse<'_> {
    /// Grants that were ordered begin with their purchase.
    pub(super) fn begin_ordered(&mut self) {
        let account = self.account;
        let as_of = self.as_of;
        let due = account
            .orders
            .iter()
            .filter(|order| order.at <= as_of && order.grant.amount.currency() == account.currency);
        for order in due {
            if self.held.iter().any(|held| held.grant.id == order.grant.id) {
                continue;
            }
            if !order.grant.cost_basis.is_zero() {
                self.purchases.push(pending(account, &order.grant, order.at, &order.tax_category));
            }
            self.hold(&order.grant);
            self.begun.push(order.grant.clone());
        }
    }

    /// Buys credits where the rest of what the payer's grants pay now, after what this run issues, is below
    /// a rule's threshold: one purchase a rule and run.
    ///
    /// With 8.00 left and a threshold of 10.00, 50.00 are bought once.
    pub fn top_up(&mut self) -> Result<Vec<Pending>, MoneyRefused> {
        let account = self.account;
        let rules = (0_u32..).zip(&account.top_ups);
        for (number, rule) in rules.filter(|(_, rule)| rule.amount.currency() == account.currency) {
            let payers = self.held.iter().filter(|held| {
                held.grant.customer == account.payer.id && held.is_valid_at(self.as_of) && !held.done
            });
            let rest: i128 = payers.map(|held| i128::from(held.fixed.rest)).sum();
            if rest >= i128::from(rule.below.minor()) {
                continue;
            }
            let grant = self.topped_up(number, rule);
            if !rule.price.is_zero() {
                self.purchases.push(pending(account, &grant, self.as_of, &rule.tax_category));
            }
            self.hold(&grant);
            self.begun.push(grant);
        }
        self.sort();
        Ok(self.take_purchases())
    }

    fn topped_up(&self, number: u32, rule: &TopUpRule) -> Grant {
        let (account, at) = (self.account, self.as_of);
        let zone = &account.seller.zone;
        let lasts = rule.lasts.map(|lasts| zone.instant(zone.civil(at).plus(lasts, 1)));
        let own = self.held.iter().filter(|held| held.own);
        let known = own.map(|held| held.grant.sequence).max();
        Grant {
            id: top_up_id(account.environment, (account.payer.id.as_bytes(), at), number),
            customer: account.payer.id,
            name: "Top-up".to_owned(),
            kind: GrantKind::PaidTaxedAtPurchase,
            amount: rule.amount,
            unit: None,
            cost_basis: rule.price,
            effective: at,
            expires: lasts,
            priority: 0,
            scope: CreditScope::default(),
            sequence: known.map_or(0, |known| known.saturating_add(1)),
            recurs: None,
        }
    }
}
