//! Coupons: redeemed by a key or a code, once each redemption counted.
//! Knows what decides about a redemption; must not know what a discount takes off.

use billing::{Discount, PromotionCode, RedeemRefused, Redemption, redeem};
use calendar::Instant;
use ids::{CatalogKey, CustomerId, DiscountId, EnvironmentId, SubscriptionId};
use money::Currency;
use store::coupons::{self, Redeemed};
use store::{Act, ActError, Queries};

use crate::changes::CouponName;
use crate::refusal::{Code, Refusal};
use crate::{cause, millis, named, promotions};

/// Who redeems, for what.
pub(crate) struct Redeeming<'a> {
    /// Behind which wall.
    pub environment: EnvironmentId,
    /// Who.
    pub customer: CustomerId,
    /// For one subscription in its currency; for all that the customer pays when none.
    pub subscription: Option<(SubscriptionId, Currency)>,
    /// The plans and prices of that subscription.
    pub prices: Option<&'a [(CatalogKey, CatalogKey)]>,
    /// Discounts that already hold there, by coupon.
    pub applied: &'a [(DiscountId, CatalogKey)],
    /// From when on the discount holds.
    pub at: Instant,
    /// The present moment.
    pub now: Instant,
}

/// The discount that a redemption makes.
///
/// # Errors
/// Refused for an unknown or archived coupon, an unknown code, and as [`billing::RedeemRefused`].
pub(crate) fn discount_of(
    queries: &mut impl Queries,
    asked: &Redeeming<'_>,
    name: &CouponName,
) -> Result<Discount, ActError<Refusal>> {
    let code = match name {
        CouponName::Coupon(_) => None,
        CouponName::Code(text) => Some(known_code(queries, asked.environment, text)?),
    };
    let key = match name {
        CouponName::Coupon(key) => key,
        CouponName::Code(_) => &code.as_ref().expect("it was looked up above").coupon,
    };
    let kept = promotions::known_coupon(queries, asked.environment, key)?;
    if kept.archived {
        let message = format!("the coupon {key} is archived and is no longer redeemed; use another");
        return Err(ActError::Refused(Refusal::new(Code::CouponExpired, message).about("coupon")));
    }
    let code_redeemed = match &code {
        Some(code) => coupons::code_redemption_count(queries, asked.environment, &code.code)?,
        None => 0,
    };
    redeem(&Redemption {
        coupon: &kept.coupon,
        code: code.as_ref(),
        coupon_redeemed: coupons::redemption_count(queries, asked.environment, key)?,
        code_redeemed,
        now: asked.now,
        customer: asked.customer,
        prices: asked.prices,
        currency: asked.subscription.map(|(_, currency)| currency),
        applied: asked.applied.iter().find(|(_, known)| known == key).map(|(discount, _)| *discount),
    })
    .map_err(|refused| ActError::Refused(refused.into()))?;
    let owner = asked.subscription.map_or(*asked.customer.as_bytes(), |(id, _)| *id.as_bytes());
    let micros = asked.at.as_micros().to_be_bytes();
    let hash = cause(&[asked.environment.as_bytes(), &owner, key.as_str().as_bytes(), &micros]);
    let id = DiscountId::from_cause(millis(asked.at), hash);
    Ok(Discount { id, coupon: kept.coupon, code: code.map(|code| code.code) })
}

fn known_code(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    text: &str,
) -> Result<PromotionCode, ActError<Refusal>> {
    let written = PromotionCode::written(text)
        .map_err(|refused| ActError::Refused(Refusal::new(Code::CouponRefused, refused).about("code")))?;
    match coupons::code(queries, environment, &written)? {
        Some(known) => Ok(known),
        None => Err(ActError::Refused(named::no_code(queries, environment, &written)?)),
    }
}

/// Notes a redemption in the act that records its discount. The coupon and its code are locked and counted
/// again, so that the last redemption is given once.
///
/// # Errors
/// Refused when it was used up meanwhile.
pub(crate) fn note_redemption(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    discount: &Discount,
    (customer, subscription, at): (CustomerId, Option<SubscriptionId>, Instant),
) -> Result<(), ActError<Refusal>> {
    coupons::lock_coupon(act, environment, &discount.coupon.key)?;
    let counted = coupons::redemption_count(act, environment, &discount.coupon.key)?;
    not_used_up(&format!("the coupon {}", discount.coupon.key), discount.coupon.redemptions_max, counted)?;
    if let Some(text) = &discount.code {
        let most = coupons::lock_code(act, environment, text)?.and_then(|code| code.redemptions_max);
        let counted = coupons::code_redemption_count(act, environment, text)?;
        not_used_up(&format!("the code {text}"), most, counted)?;
    }
    let redeemed = Redeemed {
        discount: discount.id,
        coupon: discount.coupon.key.clone(),
        code: discount.code.clone(),
        customer,
        subscription,
        at,
    };
    Ok(coupons::note_redemption(act, environment, &redeemed)?)
}

fn not_used_up(what: &str, most: Option<u64>, counted: u64) -> Result<(), ActError<Refusal>> {
    match most.filter(|most| counted >= *most) {
        Some(most) => {
            let refused = RedeemRefused::UsedUp { what: what.to_owned(), most };
            Err(ActError::Refused(refused.into()))
        }
        None => Ok(()),
    }
}
