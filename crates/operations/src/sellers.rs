//! Sellers: created, changed (a new version), found.
//! Knows that a seller's name is its cause; must not know how it is taxed.

use billing::Seller;
use ids::{EnvironmentId, SellerId};
use store::{Act, ActError, parties};

use crate::named::{self, Taxed};
use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, cause};

/// The id of the seller of this name.
pub fn seller_id(environment: EnvironmentId, name: &str) -> SellerId {
    SellerId::from_cause(0, cause(&[environment.as_bytes(), b"seller", name.as_bytes()]))
}

/// Keeps a new seller; its id and version are set here.
///
/// # Errors
/// Refused when a seller of that name exists, or its rates leave out a tax category that a plan names.
pub fn create(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &Seller,
) -> Result<Seller, ActError<Refusal>> {
    let seller = Seller { id: seller_id(environment, &asked.name), version: 1, ..asked.clone() };
    if parties::seller_current_version(act, environment, seller.id)?.is_some() {
        let message =
            format!("a seller named {:?} exists; change that one or choose another name", seller.name);
        return Err(ActError::Refused(Refusal::new(Code::AlreadyExists, message).about("name")));
    }
    check_rates(act, environment, (None, &seller))?;
    parties::keep_seller(act, environment, &seller)?;
    Ok(seller)
}

/// Refuses rates that leave a tax category of a plan's latest version without any seller's rate, unless it was
/// left so before.
fn check_rates(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (before, after): (Option<&Seller>, &Seller),
) -> Result<(), ActError<Refusal>> {
    if after.taxes.rows.is_empty() || before.is_some_and(|before| before.taxes == after.taxes) {
        return Ok(());
    }
    let mut then = Taxed::by_any(act, environment, Some(after.id))?;
    let mut now = then.clone();
    before.into_iter().for_each(|before| then.add(&before.taxes));
    now.add(&after.taxes);
    for plan in named::current_plans(act, environment)?.values() {
        let (named, place) = ((plan.prices.as_slice(), &plan.terms), format!("plan {}: ", plan.plan));
        let Err(unknown) = now.plan(named, &place) else { continue };
        if then.plan(named, &place).is_ok() {
            let message = format!("{}; keep a rate for it", unknown.refusal(Code::InvalidRequest).message);
            return Err(ActError::Refused(Refusal::new(Code::SellerRefused, message).about("tax_rates")));
        }
    }
    Ok(())
}

/// Keeps changed details as the seller's next version; documents already issued keep theirs.
///
/// # Errors
/// Refused when there is no such seller, or its rates leave out a tax category that a plan names.
pub fn update(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    id: SellerId,
    asked: &Seller,
) -> Result<Seller, ActError<Refusal>> {
    let current = parties::seller(act, environment, id)?
        .ok_or_else(|| ActError::Refused(Refusal::not_found("seller", &id.to_string())))?;
    let seller = Seller { id, version: current.version + 1, ..asked.clone() };
    check_rates(act, environment, (Some(&current), &seller))?;
    parties::keep_seller(act, environment, &seller)?;
    Ok(seller)
}

/// Changes a seller's details by what `change` makes of them as they are now.
///
/// # Errors
/// Refused when there is no such seller, or by `change`.
pub fn amend(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    id: SellerId,
    change: impl FnOnce(&Seller) -> Result<Seller, Refusal>,
) -> Result<Seller, ActError<Refusal>> {
    let current = parties::seller(act, environment, id)?
        .ok_or_else(|| ActError::Refused(Refusal::not_found("seller", &id.to_string())))?;
    let changed = change(&current).map_err(ActError::Refused)?;
    if (Seller { id, version: current.version, ..changed.clone() }) == current {
        return Ok(current);
    }
    update(act, environment, id, &changed)
}

impl Operations {
    /// One seller as it is now.
    ///
    /// # Errors
    /// Refused when there is none of that id.
    pub fn seller(&self, environment: EnvironmentId, id: SellerId) -> Result<Seller, Failed> {
        let found = self.store.read(|reader| parties::seller(reader, environment, id))?;
        found.ok_or_else(|| Refusal::not_found("seller", &id.to_string()).into())
    }

    /// Sellers after a cursor.
    ///
    /// # Errors
    /// A fault.
    pub fn sellers(
        &self,
        environment: EnvironmentId,
        after: &str,
        limit: u32,
    ) -> Result<Vec<Seller>, Failed> {
        Ok(self.store.read(|reader| parties::sellers(reader, environment, after, limit))?)
    }
}
