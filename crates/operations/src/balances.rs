//! Balances: what a customer is owed beyond its invoices, per currency; adjusted and paid out by people.
//! Knows movements and what is left of credits; must not know what an invoice uses of it.

use calendar::Instant;
use ids::{CustomerId, EnvironmentId, SellerId};
use money::{Currency, Money};
use store::accounts::AccountKey;
use store::balances;
use store::grants;
use store::{Act, ActError, Queries};

pub use store::balances::{BalanceMoved, BalanceMovement};

use crate::Operations;
use crate::credits::{TopUpRule, account_of, check_size, known, paying, too_much};
use crate::refusal::{self, Code, Failed, Refusal};

/// How many of the latest movements of a balance are told with it.
pub const MOVEMENTS_SHOWN: u32 = 100;

/// What a person does to a balance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BalanceAsked {
    /// Whose.
    pub customer: CustomerId,
    /// How much: of an adjustment above zero what the customer is owed more, of a refund what is paid out.
    pub amount: Money,
    /// Why.
    pub note: String,
    /// The present moment.
    pub now: Instant,
}

/// What is kept for a customer in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerBalance {
    /// Who bills it.
    pub seller: SellerId,
    /// What the customer is owed.
    pub balance: Money,
    /// What is left of its prepaid credits.
    pub credits: Money,
    /// The rule that buys more of those.
    pub top_up: Option<TopUpRule>,
    /// The latest movements of the balance, the oldest of them first.
    pub movements: Vec<BalanceMovement>,
}

/// Adjusts a customer's balance, up or down.
///
/// # Errors
/// Refused for an unknown customer or one whom another pays for, for nothing, and for more than it holds.
pub fn adjust(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &BalanceAsked,
) -> Result<CustomerBalance, ActError<Refusal>> {
    if asked.amount.is_zero() {
        return Err(refused("write an amount other than zero", "amount"));
    }
    move_by(act, environment, asked, (BalanceMoved::Adjusted, asked.amount))
}

/// Notes that some of a customer's balance was paid out.
///
/// # Errors
/// As [`adjust`]; what is paid out is above zero.
pub fn refund(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &BalanceAsked,
) -> Result<CustomerBalance, ActError<Refusal>> {
    if asked.amount.minor() <= 0 {
        return Err(refused("write what was paid out, above zero", "amount"));
    }
    let amount = asked.amount.checked_neg().map_err(|why| ActError::Refused(too_much(why)))?;
    move_by(act, environment, asked, (BalanceMoved::Refunded, amount))
}

fn move_by(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &BalanceAsked,
    (moved, amount): (BalanceMoved, Money),
) -> Result<CustomerBalance, ActError<Refusal>> {
    Refusal::check_text("note", &asked.note).map_err(ActError::Refused)?;
    check_size(amount, Code::BalanceRefused, "amount").map_err(ActError::Refused)?;
    let row = paying(act, environment, asked.customer)?;
    let account = account_of(&row, amount.currency());
    // The movement locks the customer; what it leaves is looked at afterwards.
    let movement = (moved, amount, asked.now, asked.note.as_str());
    balances::record_balance_movement(act, environment, account, movement).map_err(refusal::refused)?;
    let after = balance_of(act, environment, account)?;
    if after.balance.is_negative() {
        let held = after.balance.checked_sub(amount).map_err(|why| ActError::Refused(too_much(why)))?;
        let message = format!("the balance of {} holds {held}; take off no more than that", asked.customer);
        return Err(refused(&message, "amount"));
    }
    Ok(after)
}

/// The place of a movement among all of its customer's: currency, seller, sequence.
pub fn movement_place((account, movement): &(AccountKey, BalanceMovement)) -> String {
    format!("{} {} {}", account.currency.code(), account.seller, movement.sequence)
}

/// What is kept in one account.
fn balance_of(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    account: AccountKey,
) -> Result<CustomerBalance, ActError<Refusal>> {
    let mut credits = Money::zero(account.currency);
    for kept in grants::grants_of_customer(queries, environment, account.payer)? {
        if kept.seller == account.seller && kept.facts.currency() == account.currency {
            let sum = kept.facts.rest().and_then(|rest| credits.checked_add(rest));
            credits = sum.map_err(|why| ActError::Refused(too_much(why)))?;
        }
    }
    Ok(CustomerBalance {
        seller: account.seller,
        balance: balances::balance(queries, environment, account)?,
        credits,
        top_up: grants::top_up_rule(queries, environment, account)?,
        movements: balances::latest_balance_movements(queries, environment, account, MOVEMENTS_SHOWN)?,
    })
}

/// What is kept in each account of a customer.
fn all_of(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: CustomerId,
) -> Result<Vec<CustomerBalance>, ActError<Refusal>> {
    known(queries, environment, customer)?;
    let accounts = balances::accounts_kept(queries, environment, customer)?;
    accounts.into_iter().map(|account| balance_of(queries, environment, account)).collect()
}

impl Operations {
    /// What moved a customer's balances, of one currency or all, after a place: currency, seller and sequence as
    /// [`movement_place`] writes them. In that order.
    ///
    /// # Errors
    /// A fault; of an unknown customer there are none.
    pub fn balance_movements(
        &self,
        environment: EnvironmentId,
        (customer, currency): (CustomerId, Option<Currency>),
        (after, limit): (&str, u32),
    ) -> Result<Vec<(AccountKey, BalanceMovement)>, Failed> {
        let mut parts = after.splitn(3, ' ');
        let (of, seller) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let sequence = parts.next().and_then(|text| text.parse::<i64>().ok()).unwrap_or_default();
        let (asked, place) = ((customer, currency), ((of, seller, sequence), limit));
        Ok(self.store.read(|reader| balances::movements_of_customer(reader, environment, asked, place))?)
    }

    /// What is kept for a customer, per currency: the balance, what is left of credits, the rule that buys
    /// more.
    ///
    /// # Errors
    /// Refused for an unknown customer; a fault.
    pub fn balances(
        &self,
        environment: EnvironmentId,
        customer: CustomerId,
    ) -> Result<Vec<CustomerBalance>, Failed> {
        self.read(|reader| all_of(reader, environment, customer))
    }
}

fn refused(message: &str, place: &str) -> ActError<Refusal> {
    ActError::Refused(Refusal::new(Code::BalanceRefused, message).about(place))
}
