//! Promotions: coupons and the codes that redeem them.
//! Knows their versions and how often each was redeemed; must not know what a discount takes off.

use ids::{CatalogKey, CustomerId, EnvironmentId};
use pricing::Coupon;
use store::coupons::{self, KeptCoupon, Redeemed};
use store::{Act, ActError, Queries, parties};

pub use billing::PromotionCode;

use crate::Operations;
use crate::named::{self, Published};
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
    let known = known_coupon(act, environment, key)?;
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
    if known_coupon(act, environment, &asked.coupon)?.archived {
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
    let unknown = |_| ActError::Refused(Refusal::not_found("promotion code", code).about("code"));
    let written = PromotionCode::written(code).map_err(unknown)?;
    coupons::switch_code(act, environment, (&written, active))?;
    let Some(code) = coupons::code(act, environment, &written)? else {
        return Err(ActError::Refused(named::no_code(act, environment, &written)?));
    };
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

/// A coupon as it is now.
///
/// # Errors
/// Refused when there is none, with the one that was perhaps meant.
pub(crate) fn known_coupon(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    key: &CatalogKey,
) -> Result<KeptCoupon, ActError<Refusal>> {
    match coupons::coupon(queries, environment, key)? {
        Some(known) => Ok(known),
        None => Err(ActError::Refused(named::no_coupon(queries, environment, key)?)),
    }
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
        self.read(|reader| {
            let kept = known_coupon(reader, environment, key)?;
            viewed(reader, environment, kept)
        })
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
        let unknown = |_| Failed::from(Refusal::not_found("promotion code", code).about("code"));
        let written = PromotionCode::written(code).map_err(unknown)?;
        self.read(|reader| {
            let Some(code) = coupons::code(reader, environment, &written)? else {
                return Err(ActError::Refused(named::no_code(reader, environment, &written)?));
            };
            let redeemed = coupons::code_redemption_count(reader, environment, &written)?;
            Ok(CodeView { code, redeemed })
        })
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
