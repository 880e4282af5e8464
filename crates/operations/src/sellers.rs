//! Sellers: created, changed (a new version), found.
//! Knows that a seller's name is its cause; must not know how it is taxed.

use billing::Seller;
use ids::{EnvironmentId, SellerId};
use store::{Act, ActError, parties};

use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, cause};

/// The id of the seller of this name.
pub fn seller_id(environment: EnvironmentId, name: &str) -> SellerId {
    SellerId::from_cause(0, cause(&[environment.as_bytes(), b"seller", name.as_bytes()]))
}

/// Keeps a new seller; its id and version are set here.
///
/// # Errors
/// Refused when a seller of that name exists.
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
    parties::keep_seller(act, environment, &seller)?;
    Ok(seller)
}

/// Keeps changed details as the seller's next version; documents already issued keep theirs.
///
/// # Errors
/// Refused when there is no such seller.
pub fn update(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    id: SellerId,
    asked: &Seller,
) -> Result<Seller, ActError<Refusal>> {
    let current = parties::seller_current_version(act, environment, id)?
        .ok_or_else(|| ActError::Refused(Refusal::not_found("seller", &id.to_string())))?;
    let seller = Seller { id, version: current + 1, ..asked.clone() };
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
