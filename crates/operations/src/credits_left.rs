//! Credits left: what a customer's prepaid credits still pay, once what was used so far is billed.
//!
//! Knows grants and accounts. It decides nothing: the engine bills the usage of periods that still run as if they
//! ended now, with nothing committed. Must not know thresholds or who asks.

use std::collections::{BTreeMap, BTreeSet};

use billing::{AccountFacts, CreditScope, Due, Grant, GrantFacts, GrantKind, Released};
use calendar::{AsOf, Instant, Zone};
use ids::{CustomerId, EnvironmentId, SellerId};
use money::{Currency, Money};
use store::accounts::{self, AccountKey, Accounted};
use store::gather::{self, Revisit};
use store::grants::{self, KeptGrant};
use store::{Fault, Queries, parties};
use usage::Position;

use crate::Operations;
use crate::billing_run::{all_touched, stays_of};
use crate::credits::too_much;
use crate::measuring::{AccountStays, LOOKED_AT_MAX, Measuring};
use crate::refusal::{Code, Failed, Refusal};

/// What is left of a customer's credits in one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreditsLeft {
    /// What of the grants that pay now is left once the usage so far is billed, those in custom units by their value.
    pub amount: Money,
    /// When the next of the grants begins or ends, or the next bill is due.
    pub next: Option<Instant>,
    /// When the last of the grants that began or ended so far did; none where none has.
    pub since: Option<Instant>,
    /// Whether a grant that pays now pays only some prices, plans or a subscription.
    pub is_scoped: bool,
    /// Whether a grant that has not ended is taxed when it is used, so that it pays taxes too.
    pub pays_taxes: bool,
}

/// The grants of one seller, and the subscriptions that may burn them.
struct Holding {
    grants: Vec<GrantFacts>,
    zone: Zone,
    rows: Vec<Accounted>,
    stays: AccountStays,
}

impl Operations {
    /// What is left of a customer's credits in a currency: of the grants that pay now, what the usage so far will
    /// draw of them when it is billed taken off, so that it does not move when that is issued. None for a customer
    /// who never had any.
    ///
    /// It lays out the account of whoever pays for the customer and measures what is not billed yet. What a contract
    /// pools draws from credits once its pool is known whole.
    ///
    /// # Errors
    /// Refused where the account cannot be billed; a fault.
    pub fn credits_left(
        &self,
        environment: EnvironmentId,
        (customer, currency): (CustomerId, Currency),
        (now, position): (Instant, Position),
    ) -> Result<Option<CreditsLeft>, Failed> {
        let held = self.store.read(|reader| holdings(reader, environment, (customer, currency)))?;
        if held.is_empty() {
            return Ok(None);
        }
        let amount = Money::zero(currency);
        let mut left = CreditsLeft { amount, next: None, since: None, is_scoped: false, pays_taxes: false };
        for holding in &held {
            let (sums, due) = match holding.rows.is_empty() {
                true => (BTreeMap::new(), None),
                false => self.left_of_account(environment, holding, (now, position))?,
            };
            let sum = match sums.get(&customer) {
                Some(sum) => *sum,
                // No subscription that is billed there can burn them.
                None => {
                    let at = billing::credits_at(&holding.grants, (currency, &holding.zone), now);
                    let at = at.map_err(too_much)?;
                    at.get(&customer).copied().unwrap_or_else(|| Money::zero(currency))
                }
            };
            left.amount = left.amount.checked_add(sum).map_err(too_much)?;
            left.next = due.filter(|due| *due > now).into_iter().chain(left.next).min();
            let has_ended = |grant: &Grant| grant.expires.is_some_and(|expires| expires <= now);
            let lasting = || holding.grants.iter().map(|facts| &facts.grant).filter(|one| !has_ended(one));
            left.pays_taxes |= lasting().any(|one| one.kind == GrantKind::PaidTaxedAtUse);
            left.is_scoped |=
                lasting().any(|one| one.effective <= now && one.scope != CreditScope::default());
            let dates = holding.grants.iter().map(|facts| &facts.grant);
            let dates = dates.flat_map(|grant| [Some(grant.effective), grant.expires]).flatten();
            left.next = dates.clone().filter(|date| *date > now).chain(left.next).min();
            left.since = dates.filter(|date| *date <= now).chain(left.since).max();
        }
        Ok(Some(left))
    }

    fn left_of_account(
        &self,
        environment: EnvironmentId,
        holding: &Holding,
        (now, position): (Instant, Position),
    ) -> Result<(BTreeMap<CustomerId, Money>, Option<Instant>), Failed> {
        let Holding { rows, stays, .. } = holding;
        let touched = all_touched(&*self.plane, environment, (rows, stays), position)?;
        let revisit = |touched: Option<Instant>| touched.map_or(Revisit::FactsOnly, Revisit::From);
        let asked: Vec<_> =
            rows.iter().zip(touched).map(|(row, touched)| (&row.row, revisit(touched))).collect();
        let asked = (Some(rows[0].payer), asked.as_slice());
        let gathered = self
            .store
            .read(|reader| gather::gather_account(reader, self.store.caches(), environment, asked))?;
        let gathered = gathered.ok_or_else(|| {
            let message = "another pays for some of its subscriptions since they were read; ask again";
            Refusal::new(Code::Stale, message)
        })?;
        let facts: &AccountFacts = &gathered.facts;
        let watermark = position.max(Position::new(gathered.billed_watermark));
        let measuring =
            Measuring { events_max: LOOKED_AT_MAX, ..Measuring::of(&*self.plane, environment, watermark) };
        let about = &mut |document| self.lines_about(environment, document);
        let due = Due::so_far(facts, AsOf(now))?;
        let (usage, _) = measuring.measure(facts, stays, &due.needs())?;
        let plan = due.bill_whole(&usage, Released::None, about)?;
        Ok((plan.credits_left, plan.next_due))
    }
}

/// A customer's grants in a currency by who gave them.
fn holdings(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (customer, currency): (CustomerId, Currency),
) -> Result<Vec<Holding>, Fault> {
    let Some(row) = parties::customer_row(queries, environment, customer)? else { return Ok(Vec::new()) };
    let payer = row.payer.unwrap_or(customer);
    let of_currency = |kept: &KeptGrant| kept.facts.currency() == currency;
    let mut all = grants::grants_of_customer(queries, environment, customer)?;
    all.retain(of_currency);
    let sellers: BTreeSet<SellerId> = all.iter().map(|kept| kept.seller).collect();
    let mut holdings = Vec::with_capacity(sellers.len());
    for seller in sellers {
        let account = AccountKey { payer, seller, currency };
        let rows = accounts::subscriptions_of_account(queries, environment, account)?;
        let stays = stays_of(queries, environment, &rows)?;
        let zone =
            parties::seller(queries, environment, seller)?.map_or_else(Zone::utc, |seller| seller.zone);
        let own = all.iter().filter(|kept| kept.seller == seller);
        let grants = own.map(|kept| kept.facts.clone()).collect();
        holdings.push(Holding { grants, zone, rows, stays });
    }
    Ok(holdings)
}
