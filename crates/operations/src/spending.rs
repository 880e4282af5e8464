//! Spending: what the usage of a customer or a subscription adds to what is owed in a window.
//!
//! Knows which subscriptions are asked for and whose events are theirs. It decides nothing: amounts are the engine's,
//! from the same rating as bills and previews. Must not know thresholds or who asks.

use std::collections::{BTreeMap, BTreeSet};

use billing::{AccountFacts, Spending};
use calendar::{Instant, Period};
use ids::{CatalogKey, CustomerId, EnvironmentId, SubscriptionId};
use money::{Currency, Money};
use store::accounts::{self, AccountKey};
use store::subscriptions::{self, SubscriptionRow};
use store::{Fault, Queries, gather, parties};
use usage::Position;

use crate::Operations;
use crate::billing_run::stays_of_rows;
use crate::credits::too_much;
use crate::measuring::{AccountStays, LOOKED_AT_MAX, Measuring};
use crate::refusal::Failed;

/// Whose spending is asked for, and of what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpendOf {
    /// Whose subscriptions.
    pub customer: CustomerId,
    /// Only one of them; else all, and those of the customers that it pays for.
    pub subscription: Option<SubscriptionId>,
    /// In which currency; subscriptions in others are left out.
    pub currency: Currency,
    /// Only of prices that read this meter.
    pub meter: Option<CatalogKey>,
}

/// What was spent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spent {
    /// What the window's usage adds to what is owed, before discounts, credits and tax.
    pub amount: Money,
    /// When the next period of its subscriptions begins, in which usage dated ahead may count.
    pub next_period: Option<Instant>,
    /// Whether it grows by time alone, as levels that cost by the time they stand.
    pub grows_by_time: bool,
}

/// Subscriptions of one account, those asked for among them, and whose events are theirs.
struct Asked {
    account: AccountFacts,
    stays: AccountStays,
    of: BTreeSet<SubscriptionId>,
}

impl Operations {
    /// What usage adds to what is owed in a window: of each metered price what it owes for the usage of its service
    /// period up to the window's end, or so far, less what it owes for that before the window's start. Both are
    /// rounded and capped as the line is, so that windows which cut a service period sum to its line. Minimums,
    /// discounts, credits and tax are left out. Usage dated ahead in the window and a period that has begun counts
    /// at once; levels that cost by the time they stand count up to `now`.
    ///
    /// It reads the events of every service period that the window meets.
    ///
    /// # Errors
    /// Refused where a subscription cannot be billed; a fault. Of an unknown customer or subscription it is nothing.
    pub fn spend(
        &self,
        environment: EnvironmentId,
        of: &SpendOf,
        (window, now, position): (Period, Instant, Position),
    ) -> Result<Spent, Failed> {
        let asked = self.store.read(|reader| self.spend_asked(reader, environment, (of, window)))?;
        let mut spent = Spent { amount: Money::zero(of.currency), next_period: None, grows_by_time: false };
        let measuring =
            Measuring { events_max: LOOKED_AT_MAX, ..Measuring::of(&*self.plane, environment, position) };
        for Asked { account, stays, of: subscriptions } in &asked {
            let meter = of.meter.as_ref();
            let wanted = billing::SpendAsked { window, now, of: subscriptions, meter };
            let spending = Spending::of(account, wanted)?;
            let (usage, _) = measuring.measure(account, stays, &spending.needs())?;
            let more = spending.spent(&usage)?;
            spent = Spent {
                amount: spent.amount.checked_add(more).map_err(too_much)?,
                next_period: spent.next_period.into_iter().chain(spending.next_period()).min(),
                grows_by_time: spent.grows_by_time || spending.grows_by_time(),
            };
        }
        Ok(spent)
    }

    fn spend_asked(
        &self,
        queries: &mut impl Queries,
        environment: EnvironmentId,
        (of, window): (&SpendOf, Period),
    ) -> Result<Vec<Asked>, Fault> {
        let mut all = Vec::new();
        for (account, mut rows) in accounts_of(queries, environment, of)? {
            let asked: BTreeSet<SubscriptionId> = rows.iter().map(|row| row.id).collect();
            if accounts::pools(queries, environment, account)? {
                let everyone = accounts::subscriptions_of_account(queries, environment, account)?;
                rows = everyone.into_iter().map(|one| one.row).collect();
            }
            let stays = stays_of_rows(queries, environment, &rows)?;
            let caches = self.store.caches();
            let mut account = gather::unbilled_account(queries, caches, environment, (account, &rows))?;
            // What ended before the window is not laid out; of a window for ever everything is.
            let settled = Some(window.start()).filter(|start| *start > Instant::MIN);
            account.subscriptions.iter_mut().for_each(|facts| facts.settled_before = settled);
            all.push(Asked { account, stays, of: asked });
        }
        Ok(all)
    }
}

/// The subscriptions asked for by their accounts, each in order of id.
fn accounts_of(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    of: &SpendOf,
) -> Result<BTreeMap<AccountKey, Vec<SubscriptionRow>>, Fault> {
    let mut accounts: BTreeMap<AccountKey, Vec<SubscriptionRow>> = BTreeMap::new();
    let Some(customer) = parties::customer_row(queries, environment, of.customer)? else {
        return Ok(accounts);
    };
    let mut whose = vec![(of.customer, customer.payer.unwrap_or(of.customer))];
    if of.subscription.is_none() {
        let others = accounts::customers_of_payer(queries, environment, of.customer)?;
        whose.extend(others.into_iter().map(|other| (other, of.customer)));
    }
    for (customer, payer) in whose {
        for row in subscriptions::subscriptions_of_customer(queries, environment, customer)? {
            let is_asked = of.subscription.is_none_or(|only| only == row.id) && row.currency == of.currency;
            if is_asked {
                let account = AccountKey { payer, seller: row.seller, currency: row.currency };
                accounts.entry(account).or_default().push(row);
            }
        }
    }
    accounts.values_mut().for_each(|rows| rows.sort_by_key(|row| row.id));
    Ok(accounts)
}
