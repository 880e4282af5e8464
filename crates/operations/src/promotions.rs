//! Promotions: coupons and the codes that redeem them.
//! Knows their versions and how often each was redeemed; must not know what a discount takes off.

use ids::{CatalogKey, CustomerId, EnvironmentId};
use pricing::Coupon;
use store::coupons::{self, KeptCoupon, Redeemed};
use store::{Act, ActError, Queries, parties};

pub use billing::PromotionCode;

use crate::Operations;
use crate::named::Published;
use crate::refusal::{Code, Failed, Refusal};

/// A coupon as it is now, and how often it was redeemed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CouponView {
    /// Terms, version, and whether it is archived.
    pub kept: KeptCoupon,
    /// How often it was redeemed, by whichever code.
    pub redeemed: u64,
}

/// A promotion code, and how often it was redeemed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeView {
    /// The code.
    pub code: PromotionCode,
    /// How often it was redeemed.
    pub redeemed: u64,
}

/// Keeps a coupon: as it is when nothing changed, else as its next version. An archived one can be redeemed
/// again by that. Discounts keep the terms they were redeemed with.
///
/// # Errors
/// Refused when it names a plan or a price that does not exist, or its terms do not hold together.
pub fn put_coupon(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &Coupon,
) -> Result<(CouponView, bool), ActError<Refusal>> {
    let scope = (asked.plans.as_slice(), asked.prices.as_slice());
    Published::check_scope(act, environment, scope, ("", Code::CatalogRefused))?;
    put_named(act, environment, asked)
}

/// Keeps a coupon whose names were looked at.
pub(crate) fn put_named(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &Coupon,
) -> Result<(CouponView, bool), ActError<Refusal>> {
    asked
        .check()
        .map_err(|why| ActError::Refused(Refusal::new(Code::CatalogRefused, why).about("coupon")))?;
    let version = match coupons::coupon(act, environment, &asked.key)? {
        Some(known) if known.coupon == *asked && !known.archived => {
            return Ok((viewed(act, environment, known)?, false));
        }
        Some(known) => known.version + 1,
        None => 1,
    };
    let kept = KeptCoupon { coupon: asked.clone(), version, archived: false };
    coupons::keep_coupon(act, environment, &kept)?;
    Ok((viewed(act, environment, kept)?, true))
}

/// Archives a coupon: it is no longer redeemed; discounts that were made by it stay.
///
/// # Errors
/// Refused when there is no such coupon.
pub fn archive_coupon(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    key: &CatalogKey,
) -> Result<CouponView, ActError<Refusal>> {
    let known = coupons::coupon(act, environment, key)?.ok_or_else(|| unknown_coupon(key))?;
    if known.archived {
        return viewed(act, environment, known);
    }
    let kept = KeptCoupon { version: known.version + 1, archived: true, ..known };
    coupons::keep_coupon(act, environment, &kept)?;
    viewed(act, environment, kept)
}

/// Keeps a new promotion code.
///
/// # Errors
/// Refused when it does not hold together, its coupon or customer is unknown, or the code is taken.
pub fn create_code(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &PromotionCode,
) -> Result<CodeView, ActError<Refusal>> {
    let wrong = |why: &dyn std::fmt::Display| Refusal::new(Code::CouponRefused, why).about("code");
    asked.check().map_err(|why| ActError::Refused(wrong(&why)))?;
    let known = coupons::coupon(act, environment, &asked.coupon)?;
    if known.ok_or_else(|| unknown_coupon(&asked.coupon))?.archived {
        let message = format!("the coupon {} is archived; name one that can be redeemed", asked.coupon);
        return Err(ActError::Refused(Refusal::new(Code::CouponExpired, message).about("coupon")));
    }
    if let Some(customer) = asked.customer {
        known_customer(act, environment, customer)?;
    }
    if !coupons::keep_code(act, environment, asked)? {
        let message = format!("the code {} is taken; choose another", asked.code);
        return Err(ActError::Refused(Refusal::new(Code::AlreadyExists, message).about("code")));
    }
    Ok(CodeView { code: asked.clone(), redeemed: 0 })
}

/// Switches a promotion code on or off.
///
/// # Errors
/// Refused when there is no such code.
pub fn switch_code(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (code, active): (&str, bool),
) -> Result<CodeView, ActError<Refusal>> {
    let unknown = || ActError::Refused(Refusal::not_found("promotion code", code));
    let written = PromotionCode::written(code).map_err(|_| unknown())?;
    coupons::switch_code(act, environment, (&written, active))?;
    let code = coupons::code(act, environment, &written)?.ok_or_else(unknown)?;
    let redeemed = coupons::code_redemption_count(act, environment, &written)?;
    Ok(CodeView { code, redeemed })
}

/// Who pays for a customer, if another does.
pub(crate) fn known_customer(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    customer: CustomerId,
) -> Result<Option<CustomerId>, ActError<Refusal>> {
    let row = parties::customer_row(act, environment, customer)?;
    let unknown = || ActError::Refused(Refusal::not_found("customer", &customer.to_string()));
    Ok(row.ok_or_else(unknown)?.payer)
}

fn unknown_coupon(key: &CatalogKey) -> ActError<Refusal> {
    ActError::Refused(Refusal::not_found("coupon", key.as_str()))
}

fn viewed(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    kept: KeptCoupon,
) -> Result<CouponView, ActError<Refusal>> {
    let redeemed = coupons::redemption_count(queries, environment, &kept.coupon.key)?;
    Ok(CouponView { kept, redeemed })
}

impl Operations {
    /// A coupon as it is now.
    ///
    /// # Errors
    /// Refused when there is none.
    pub fn coupon(&self, environment: EnvironmentId, key: &CatalogKey) -> Result<CouponView, Failed> {
        let found = self.store.read(|reader| {
            let Some(kept) = coupons::coupon(reader, environment, key)? else { return Ok(None) };
            let redeemed = coupons::redemption_count(reader, environment, key)?;
            Ok(Some(CouponView { kept, redeemed }))
        })?;
        found.ok_or_else(|| Refusal::not_found("coupon", key.as_str()).into())
    }

    /// Coupons after a cursor, archived ones too.
    ///
    /// # Errors
    /// A fault.
    pub fn coupons(
        &self,
        environment: EnvironmentId,
        after: &str,
        limit: u32,
    ) -> Result<Vec<CouponView>, Failed> {
        Ok(self.store.read(|reader| {
            let mut views = Vec::new();
            for kept in coupons::coupons(reader, environment, after, limit)? {
                let redeemed = coupons::redemption_count(reader, environment, &kept.coupon.key)?;
                views.push(CouponView { kept, redeemed });
            }
            Ok(views)
        })?)
    }

    /// Who redeemed a coupon, after a cursor.
    ///
    /// # Errors
    /// A fault.
    pub fn redemptions(
        &self,
        environment: EnvironmentId,
        key: &CatalogKey,
        (after, limit): (&str, u32),
    ) -> Result<Vec<Redeemed>, Failed> {
        Ok(self.store.read(|reader| coupons::redemptions(reader, environment, key, (after, limit)))?)
    }

    /// A promotion code.
    ///
    /// # Errors
    /// Refused when there is none.
    pub fn promotion_code(&self, environment: EnvironmentId, code: &str) -> Result<CodeView, Failed> {
        let unknown = || Failed::from(Refusal::not_found("promotion code", code));
        let written = PromotionCode::written(code).map_err(|_| unknown())?;
        let found = self.store.read(|reader| {
            let Some(code) = coupons::code(reader, environment, &written)? else { return Ok(None) };
            let redeemed = coupons::code_redemption_count(reader, environment, &written)?;
            Ok(Some(CodeView { code, redeemed }))
        })?;
        found.ok_or_else(unknown)
    }

    /// Promotion codes after a cursor, of one coupon or of all.
    ///
    /// # Errors
    /// A fault.
    pub fn promotion_codes(
        &self,
        environment: EnvironmentId,
        coupon: Option<&CatalogKey>,
        (after, limit): (&str, u32),
    ) -> Result<Vec<CodeView>, Failed> {
        Ok(self.store.read(|reader| {
            let mut views = Vec::new();
            for code in coupons::codes(reader, environment, coupon, (after, limit))? {
                let redeemed = coupons::code_redemption_count(reader, environment, &code.code)?;
                views.push(CodeView { code, redeemed });
            }
            Ok(views)
        })?)
    }
}
