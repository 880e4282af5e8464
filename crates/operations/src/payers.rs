//! Payers: who may pay for a customer.
//! Knows customers and their sellers; must not know what is owed.

use std::collections::BTreeSet;

use calendar::Instant;
use ids::{CustomerId, EnvironmentId};
use store::accounts::{AccountKey, LookAt};
use store::jobs::{self, JobKind};
use store::{Act, ActError, Fault, accounts, contracts, parties, subscriptions};

use crate::Operations;
use crate::customers::CustomerView;
use crate::refusal::{Code, Failed, Refusal};

/// Refuses a payer that cannot pay for a customer, which is kept already. Both rows are locked until the
/// commit, so that nobody becomes payer and paid for at once.
///
/// # Errors
/// Refused for an unknown payer, the customer itself, one whom another pays for, one of another seller, and
/// for a customer that pays for others or has a contract, of which late usage may owe something still.
pub(crate) fn check(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (customer, payer): (CustomerId, CustomerId),
) -> Result<(), ActError<Refusal>> {
    let not = |message: String| Refusal::new(Code::PayerRefused, message).about("payer");
    if payer == customer {
        let message = format!("{customer} pays for itself when it has no payer; leave the payer out");
        return Err(ActError::Refused(not(message)));
    }
    accounts::move_account(act, environment, payer).map_err(|error| match error {
        ActError::Refused(unknown) => ActError::Refused(Refusal::from(unknown).about("payer")),
        ActError::Fault(fault) => ActError::Fault(fault),
    })?;
    let (Some(paid), Some(pays)) =
        (parties::customer_row(act, environment, customer)?, parties::customer_row(act, environment, payer)?)
    else {
        return Err(ActError::Refused(Refusal::not_found("customer", &customer.to_string()).about("payer")));
    };
    let refused = if let Some(other) = pays.payer {
        format!("{other} pays for {payer}, so {payer} cannot pay for others; name {other} as the payer")
    } else if pays.seller != paid.seller {
        let (its, seller) = (pays.seller, paid.seller);
        format!("{payer} is billed by {its} and {customer} by {seller}; name a payer of the same seller")
    } else if let Some(one) = accounts::customers_of_payer_after(act, environment, customer, ("", 1))?.first()
    {
        format!("{customer} pays for {one}, and perhaps others; give them another payer first")
    } else if let Some(kept) = contracts::contracts_of_customer(act, environment, customer)?.first() {
        let contract = kept.contract.id;
        format!("{customer} has the contract {contract}; a customer with a contract pays for itself")
    } else {
        return Ok(());
    };
    Err(ActError::Refused(not(refused)))
}

/// Somebody is no longer paid for by a customer. What the customer's contracts commit to, and the dates of its
/// credits, are the runs' of the subscriptions that are left.
///
/// # Errors
/// Refused where none is left in the currency of a contract that goes on.
pub(crate) fn left(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (customer, payer): (CustomerId, CustomerId),
    now: Instant,
) -> Result<(), ActError<Refusal>> {
    for kept in contracts::contracts_of_customer(act, environment, payer)? {
        let (contract, seller) = (&kept.contract, parties::seller(act, environment, kept.seller)?);
        let ends = seller.and_then(|seller| billing::contract_end(contract, &seller.zone));
        if contract.commitments.is_empty() {
            continue;
        }
        let account = AccountKey { payer, seller: kept.seller, currency: contract.currency };
        let none = accounts::subscriptions_of_account(act, environment, account)?.is_empty();
        if none && ends.is_none_or(|ends| ends > now) {
            let (id, currency) = (contract.id, contract.currency);
            let message = format!(
                "the contract {id} of {payer} commits to spend in {currency}, and without {customer} no subscription \
                 in {currency} is left to bill that with; start another one first, or let the contract end"
            );
            return Err(ActError::Refused(Refusal::new(Code::PayerRefused, message).about("payer")));
        }
    }
    // What the account as a whole has to look for may have been the leaving ones' to bring.
    Ok(look_at_account_of(act, environment, (customer, payer), now)?)
}

/// Another pays for a customer from now on, or it pays itself. Each of its subscriptions is looked at, those that
/// ended too: whoever pays may have had none until now that looks at its own credits and contracts; what waits in
/// drafts waits for another; and a discount may have moved what was billed to the same payer before.
pub(crate) fn changed(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    customer: CustomerId,
    now: Instant,
) -> Result<(), Fault> {
    for own in subscriptions::subscriptions_of_customer(act, environment, customer)? {
        let name = own.id.to_string();
        jobs::schedule_sooner(act, environment, (JobKind::BillSubscription, name.as_str()), now)?;
    }
    Ok(())
}

/// Looks, now, at the accounts of a payer of which subscriptions of a customer were.
fn look_at_account_of(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (customer, payer): (CustomerId, CustomerId),
    now: Instant,
) -> Result<(), Fault> {
    let own = subscriptions::subscriptions_of_customer(act, environment, customer)?;
    let accounts: BTreeSet<AccountKey> =
        own.iter().map(|row| AccountKey { payer, seller: row.seller, currency: row.currency }).collect();
    for account in accounts {
        accounts::look_again(act, environment, account, (LookAt::One, now))?;
    }
    Ok(())
}

impl Operations {
    /// The customers that one pays for beside itself, after a cursor.
    ///
    /// # Errors
    /// A fault.
    pub fn children(
        &self,
        environment: EnvironmentId,
        payer: CustomerId,
        (after, limit): (&str, u32),
    ) -> Result<Vec<CustomerView>, Failed> {
        Ok(self.store.read(|reader| {
            let mut views = Vec::new();
            for id in accounts::customers_of_payer_after(reader, environment, payer, (after, limit))? {
                let Some(row) = parties::customer_row(reader, environment, id)? else { continue };
                let details = parties::customer_version(reader, environment, id, row.version)?;
                views.push(CustomerView { details, row });
            }
            Ok(views)
        })?)
    }
}
