//! Discounts of a customer: coupons redeemed for all that it pays, and ended.
//! Knows who may have one; must not know what a discount takes off.

use std::sync::Arc;

use calendar::Instant;
use ids::{CatalogKey, CustomerId, DiscountId, EnvironmentId};
use store::discounts::{self, KeptDiscount};
use store::{Act, ActError};

pub use billing::DatedDiscount;

use crate::Operations;
use crate::changes::CouponName;
use crate::coupons::{Redeeming, discount_of, note_redemption};
use crate::promotions::known_customer;
use crate::refusal::{self, Code, Failed, Refusal};

/// A discount asked for, for all that a customer pays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiscountAsked {
    /// Who pays.
    pub customer: CustomerId,
    /// The coupon's key or a code.
    pub coupon: CouponName,
    /// From when on it holds.
    pub from: Instant,
    /// The present moment.
    pub now: Instant,
}

/// Redeems a coupon for all that a customer pays.
///
/// # Errors
/// Refused for an unknown customer, coupon or code, for a customer whom another pays for, and as
/// [`billing::RedeemRefused`].
pub fn discount_customer(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &DiscountAsked,
) -> Result<DatedDiscount, ActError<Refusal>> {
    let DiscountAsked { customer, coupon, from, now } = asked;
    if let Some(payer) = known_customer(act, environment, *customer)? {
        let message =
            format!("{payer} pays for {customer}; give the discount to {payer} or to one subscription");
        return Err(ActError::Refused(Refusal::new(Code::CouponRefused, message).about("customer")));
    }
    let held = discounts::discounts_of_customer(act, environment, *customer)?;
    let applied: Vec<(DiscountId, CatalogKey)> =
        holding(&held, *from).map(|dated| (dated.discount.id, dated.discount.coupon.key.clone())).collect();
    let redeeming = Redeeming {
        environment,
        customer: *customer,
        subscription: None,
        prices: None,
        applied: &applied,
        at: *from,
        now: *now,
    };
    let discount = discount_of(act, &redeeming, coupon)?;
    discounts::record_discount(act, environment, *customer, (&discount, *from)).map_err(refusal::refused)?;
    note_redemption(act, environment, &discount, (*customer, None, *now))?;
    Ok(DatedDiscount { discount: Arc::new(discount), from: *from, until: None })
}

/// Ends a discount of a customer: periods that begin from then on no longer have it.
///
/// # Errors
/// Refused for an unknown customer or discount, for one that ended already, and for an end before its start.
pub fn end_discount(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (customer, discount): (CustomerId, DiscountId),
    at: Instant,
) -> Result<DatedDiscount, ActError<Refusal>> {
    known_customer(act, environment, customer)?;
    let held = discounts::discounts_of_customer(act, environment, customer)?;
    let found = held.into_iter().find(|kept| kept.dated.discount.id == discount);
    let unknown = || ActError::Refused(Refusal::not_found("discount", &discount.to_string()));
    let dated = found.ok_or_else(unknown)?.dated;
    if let Some(until) = dated.until {
        let message = format!("the discount {discount} ends at {until} already");
        return Err(ActError::Refused(Refusal::new(Code::ChangeRefused, message).about("discount")));
    }
    if at < dated.from {
        let from = dated.from;
        let message = format!("the discount {discount} begins at {from}; end it at or after that");
        return Err(ActError::Refused(Refusal::new(Code::BeforeStart, message).about("at")));
    }
    discounts::remove_discount(act, environment, customer, (discount, at)).map_err(refusal::refused)?;
    Ok(DatedDiscount { until: Some(at), ..dated })
}

/// Those that hold at an instant or begin later.
fn holding(held: &[KeptDiscount], at: Instant) -> impl Iterator<Item = &DatedDiscount> {
    let dated = held.iter().map(|kept| &kept.dated);
    dated.filter(move |dated| dated.until.is_none_or(|until| at < until))
}

impl Operations {
    /// The discounts of a customer as a whole, ended ones too, in order of date.
    ///
    /// # Errors
    /// A fault.
    pub fn customer_discounts(
        &self,
        environment: EnvironmentId,
        customer: CustomerId,
    ) -> Result<Vec<DatedDiscount>, Failed> {
        let held =
            self.store.read(|reader| discounts::discounts_of_customer(reader, environment, customer))?;
        Ok(held.into_iter().map(|kept| kept.dated).collect())
    }
}
