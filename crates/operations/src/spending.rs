//! Spending: what the usage of a customer or a subscription adds to what is owed in a window, and by which prices.
//!
//! Knows which subscriptions are asked for and whose events are theirs. It decides nothing: amounts are the engine's,
//! from the same rating as bills and previews. Must not know thresholds or who asks.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use billing::{
    AccountFacts, BillRefused, LimitOn, LimitReach, SpendRoom, Spending, Tariff, TariffPrice, UsageLimit,
};
use calendar::{Instant, Period};
use ids::{CatalogKey, CustomerId, EnvironmentId, SubscriptionId};
use money::{Currency, Money};
use store::accounts::{self, AccountKey};
use store::parties::CustomerRow;
use store::subscriptions::{self, SubscriptionRow};
use store::{Fault, Queries, gather, parties};
use usage::Position;

use crate::Operations;
use crate::billing_run::stays_of_rows;
use crate::credits::too_much;
use crate::measuring::{AccountStays, LOOKED_AT_MAX, Measuring, Stay};
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

/// What was spent, and what further usage adds to it.
pub(crate) struct SpendNow {
    /// What is taken from a limit for it.
    pub(crate) room: SpendRoom,
    /// The prices that rate usage now, each with whose events its subscription measures.
    pub(crate) prices: Vec<(Arc<TariffPrice>, Vec<Stay>)>,
    /// For events of which time that holds, as far as facts are known.
    pub(crate) span: Period,
    /// Whether within the span nothing but usage of these subscriptions changes it.
    pub(crate) is_steady: bool,
}

/// The prices that rate a customer's usage at a moment, of whichever of its subscriptions.
#[derive(Debug)]
pub(crate) struct CustomerTariff {
    /// The facts versions of the customer and of who pays for it, when they were read.
    pub(crate) facts_versions: (i64, i64),
    pub(crate) tariff: Tariff,
    /// Each subscription with whether it measures subjects of its own only.
    pub(crate) own_usage: BTreeMap<SubscriptionId, bool>,
}

impl SpendOf {
    /// What a limit on spend is on; none of another limit.
    pub fn limit(limit: &UsageLimit) -> Option<SpendOf> {
        let LimitOn::Spend { currency, meter } = &limit.on else { return None };
        let subscription = match &limit.reach {
            LimitReach::Subscription(id) => Some(*id),
            LimitReach::Customer | LimitReach::Subject(_) => None,
        };
        Some(SpendOf { customer: limit.customer, subscription, currency: *currency, meter: meter.clone() })
    }
}

/// Subscriptions of one account, those asked for among them, and whose events are theirs.
pub(crate) struct Asked {
    account: AccountFacts,
    stays: AccountStays,
    of: BTreeSet<SubscriptionId>,
}

impl Asked {
    /// Who pays for it.
    pub(crate) fn payer(&self) -> CustomerId {
        self.account.payer.id
    }
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
            let met_after = window.start();
            let wanted = billing::SpendAsked { window, met_after, now, of: subscriptions, meter };
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

    /// What was spent in a window and is to be taken from a limit for it, by subscriptions that were read, and by which
    /// prices usage adds to it now. Periods that ended after an instant may still be captured into.
    ///
    /// # Errors
    /// As [`Operations::spend`].
    pub(crate) fn spend_now(
        &self,
        environment: EnvironmentId,
        (asked, of, ended_after): (&[Asked], &SpendOf, Instant),
        (window, now, position): (Period, Instant, Position),
        met_after: Instant,
    ) -> Result<SpendNow, Failed> {
        let mut found = SpendNow {
            room: SpendRoom::nothing(of.currency),
            prices: Vec::new(),
            span: Period::ALWAYS,
            is_steady: true,
        };
        let measuring =
            Measuring { events_max: LOOKED_AT_MAX, ..Measuring::of(&*self.plane, environment, position) };
        for Asked { account, stays, of: subscriptions } in asked {
            let meter = of.meter.as_ref();
            let wanted = billing::SpendAsked { window, met_after, now, of: subscriptions, meter };
            let spending = Spending::of(account, wanted)?;
            let (usage, _) = measuring.measure(account, stays, &spending.needs())?;
            found.room = found.room.with(spending.room(&usage, ended_after)?)?;
            found.is_steady &= !spending.grows_by_time() && account.contracts.is_empty();
            let Tariff { prices, span } = spending.tariff();
            found.span = common(found.span, span);
            for price in prices {
                let whose = stays.get(&price.subscription).cloned().unwrap_or_default();
                found.prices.push((price, whose));
            }
        }
        Ok(found)
    }

    /// The subscriptions that spending is asked for, with the facts that it follows from.
    pub(crate) fn spend_asked(
        &self,
        queries: &mut impl Queries,
        environment: EnvironmentId,
        (of, window): (&SpendOf, Period),
    ) -> Result<Vec<Asked>, Fault> {
        let accounts = accounts_of(queries, environment, of)?;
        // What ended before the window is not laid out; of a window for ever everything is.
        let settled = Some(window.start()).filter(|start| *start > Instant::MIN);
        self.laid_out(queries, environment, (accounts, settled))
    }

    /// The prices that rate a customer's usage at a moment, of all of its subscriptions.
    pub(crate) fn tariff_of(
        &self,
        queries: &mut impl Queries,
        environment: EnvironmentId,
        (customer, facts_versions, at): (&CustomerRow, (i64, i64), Instant),
    ) -> Result<Result<CustomerTariff, BillRefused>, Fault> {
        let mut accounts: BTreeMap<AccountKey, Vec<SubscriptionRow>> = BTreeMap::new();
        let mut own_usage = BTreeMap::new();
        let payer = customer.payer.unwrap_or(customer.id);
        for row in subscriptions::subscriptions_of_customer(queries, environment, customer.id)? {
            own_usage.insert(row.id, row.own_usage);
            let account = AccountKey { payer, seller: row.seller, currency: row.currency };
            accounts.entry(account).or_default().push(row);
        }
        accounts.values_mut().for_each(|rows| rows.sort_by_key(|row| row.id));
        let mut tariff = Tariff { prices: Vec::new(), span: Period::ALWAYS };
        for Asked { account, of, .. } in self.laid_out(queries, environment, (accounts, None))? {
            let wanted = billing::SpendAsked {
                window: Period::ALWAYS,
                met_after: Instant::MIN,
                now: at,
                of: &of,
                meter: None,
            };
            let more = match Spending::of(&account, wanted) {
                Ok(spending) => spending.tariff(),
                Err(refused) => return Ok(Err(refused)),
            };
            tariff.span = common(tariff.span, more.span);
            tariff.prices.extend(more.prices);
        }
        Ok(Ok(CustomerTariff { facts_versions, tariff, own_usage }))
    }

    /// Lays out subscriptions of accounts, with all others of those accounts that pool quantities.
    fn laid_out(
        &self,
        queries: &mut impl Queries,
        environment: EnvironmentId,
        (accounts, settled): (BTreeMap<AccountKey, Vec<SubscriptionRow>>, Option<Instant>),
    ) -> Result<Vec<Asked>, Fault> {
        let mut all = Vec::new();
        for (account, mut rows) in accounts {
            let asked: BTreeSet<SubscriptionId> = rows.iter().map(|row| row.id).collect();
            if accounts::pools(queries, environment, account)? {
                let everyone = accounts::subscriptions_of_account(queries, environment, account)?;
                rows = everyone.into_iter().map(|one| one.row).collect();
            }
            let stays = stays_of_rows(queries, environment, &rows)?;
            let caches = self.store.caches();
            let mut account = gather::unbilled_account(queries, caches, environment, (account, &rows))?;
            account.subscriptions.iter_mut().for_each(|facts| facts.settled_before = settled);
            all.push(Asked { account, stays, of: asked });
        }
        Ok(all)
    }
}

/// What two spans around one moment have in common.
pub(crate) fn common(one: Period, other: Period) -> Period {
    let (start, end) = (one.start().max(other.start()), one.end().min(other.end()));
    Period::new(start, end).expect("both hold the moment asked for")
}

/// The versions of the facts that spending follows from, by customer: those asked for, and who pays for them.
pub(crate) fn facts_of(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    of: &SpendOf,
) -> Result<BTreeMap<CustomerId, i64>, Fault> {
    let mut facts = BTreeMap::new();
    let Some(customer) = parties::customer_row(queries, environment, of.customer)? else { return Ok(facts) };
    let others = match of.subscription {
        Some(_) => Vec::new(),
        None => accounts::customers_of_payer(queries, environment, of.customer)?,
    };
    facts.insert(customer.id, customer.facts_version);
    for id in customer.payer.into_iter().chain(others) {
        if let Some(row) = parties::customer_row(queries, environment, id)? {
            facts.insert(id, row.facts_version);
        }
    }
    Ok(facts)
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
