//! Pooling: which prices a contract may pool, and what is looked at again when an account gains or loses someone.
//! Knows the catalog and who pays for whom; must not know what a pool owes.

use billing::Contract;
use calendar::Instant;
use ids::{CatalogKey, CustomerId, EnvironmentId};
use pricing::{NotPoolable, PlanVersion};
use store::accounts::AccountKey;
use store::subscriptions::SubscriptionRow;
use store::{Act, ActError, Fault, Queries, accounts, contracts, gather, subscriptions};

use crate::named::{self, Published};
use crate::refusal::{self, Code, Refusal};

/// Refuses prices that a contract newly pools and that no plan has, or that cannot be pooled on any.
pub(crate) fn check(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (before, after): (Option<&Contract>, &Contract),
) -> Result<(), ActError<Refusal>> {
    let known = |price: &CatalogKey| before.is_some_and(|before| before.pooled.contains(price));
    let asked = after.pooled.iter().enumerate().filter(|(_, price)| !known(price));
    let asked: Vec<(usize, &CatalogKey)> = asked.collect();
    if asked.is_empty() {
        return Ok(());
    }
    let plans = named::current_plans(queries, environment)?;
    for (index, price) in asked {
        let found = plans.values().filter_map(|plan| Some((plan, plan.price(price)?.poolable())));
        let found: Vec<(&PlanVersion, Result<(), NotPoolable>)> = found.collect();
        let place = format!("pooled[{index}]");
        let message = match found.iter().find_map(|(plan, poolable)| Some((plan, poolable.err()?))) {
            None if found.is_empty() => {
                let published = Published::read(queries, environment)?;
                let named = published.price(&[], price, &place);
                named.map_err(|unknown| unknown.refused(Code::ContractRefused))?;
                format!("no plan has a price {price} any more; name a price that a plan has now")
            }
            Some((plan, why)) if found.iter().all(|(_, poolable)| poolable.is_err()) => {
                format!("price {price} of plan {} cannot be pooled: {why}", plan.plan)
            }
            _ => continue,
        };
        let refusal = Refusal::new(Code::ContractRefused, message).about(place);
        return Err(ActError::Refused(refusal));
    }
    Ok(())
}

/// Somebody else pays for a customer from now on. Where a contract of the payer before or after pools
/// quantities that the customer's own subscriptions may use, all of the account and those are looked at
/// again: who is paid for is in its pools with all its periods, and who is not with none. No period that had
/// ended when the first of its own began has any of it, nor one before the contract.
pub(crate) fn payer_changed(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    customer: CustomerId,
    payers: [Option<CustomerId>; 2],
) -> Result<(), ActError<Refusal>> {
    let all = subscriptions::subscriptions_of_customer(act, environment, customer)?;
    for payer in payers.into_iter().flatten() {
        let mut moved = false;
        for kept in contracts::contracts_of_customer(act, environment, payer)? {
            let contract = kept.contract;
            if contract.pooled.is_empty() {
                continue;
            }
            let account = AccountKey { payer, seller: kept.seller, currency: contract.currency };
            let is_of =
                |row: &&SubscriptionRow| (row.seller, row.currency) == (kept.seller, contract.currency);
            let own: Vec<SubscriptionRow> = all.iter().filter(is_of).cloned().collect();
            let Some(begun) = first_start(act, environment, &own)? else { continue };
            if !moved {
                accounts::move_account(act, environment, payer).map_err(refusal::refused)?;
                moved = true;
            }
            look_back(act, environment, (account, own), contract.starts.max(begun))?;
        }
    }
    Ok(())
}

/// When the first of some subscriptions begins.
fn first_start(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    subscriptions: &[SubscriptionRow],
) -> Result<Option<Instant>, Fault> {
    let mut first: Option<Instant> = None;
    for row in subscriptions {
        let start = gather::timeline(queries, environment, row.id)?.start();
        first = first.into_iter().chain(start).min();
    }
    Ok(first)
}

fn look_back(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (account, own): (AccountKey, Vec<SubscriptionRow>),
    from: Instant,
) -> Result<(), Fault> {
    let of_account = accounts::subscriptions_of_account(act, environment, account)?;
    let mut rows: Vec<_> = of_account.into_iter().map(|one| one.row).collect();
    rows.extend(own);
    rows.sort_by_key(|row| row.id);
    rows.dedup_by_key(|row| row.id);
    for row in rows {
        accounts::look_back(act, environment, row.id, (from, from))?;
    }
    Ok(())
}
