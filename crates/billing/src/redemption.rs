//! Redemption: whether a coupon may be redeemed, by whom, for what and when.
//! Knows coupons, codes and how often they were redeemed; must not know where any of it is kept.

use std::fmt::{Display, Write};

use calendar::Instant;
use ids::{CatalogKey, CustomerId, DiscountId};
use money::Currency;
use pricing::{Coupon, CouponOff};

/// Most characters of a promotion code.
pub const PROMOTION_CODE_CHARS_MAX: usize = 40;
/// Most keys or currencies that a refusal lists.
const LISTED_MAX: usize = 10;

/// A code that redeems a coupon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromotionCode {
    /// What people type, in capitals.
    pub code: String,
    /// Which coupon it redeems.
    pub coupon: CatalogKey,
    /// Only for this customer; for any when none.
    pub customer: Option<CustomerId>,
    /// Redeemable from then on.
    pub redeem_from: Option<Instant>,
    /// Redeemable before then.
    pub redeem_until: Option<Instant>,
    /// How often it can be redeemed by all.
    pub redemptions_max: Option<u64>,
    /// Whether it is switched on.
    pub active: bool,
}

/// Why a promotion code is not taken, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PromotionCodeRefused {
    /// It is no code.
    #[error(
        "{code:?} is no promotion code; write 1 to {PROMOTION_CODE_CHARS_MAX} letters, digits, hyphens and underscores"
    )]
    Written {
        /// What was found.
        code: String,
    },
    /// It ends before it begins.
    #[error("the code {code} is redeemable from {from} until {until}, which is never; let it end later")]
    Window {
        /// The code.
        code: String,
        /// From when.
        from: Instant,
        /// Until when.
        until: Instant,
    },
    /// It can never be redeemed.
    #[error("the code {code} can be redeemed 0 times; give 1 or more, or no limit")]
    NoRedemptions {
        /// The code.
        code: String,
    },
}

impl PromotionCode {
    /// A code as people type it, in capitals: `welcome-10` is `WELCOME-10`.
    ///
    /// # Errors
    /// [`PromotionCodeRefused::Written`].
    pub fn written(text: &str) -> Result<String, PromotionCodeRefused> {
        let code = text.trim().to_ascii_uppercase();
        let is_code = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        let fits = (1..=PROMOTION_CODE_CHARS_MAX).contains(&code.len());
        if fits && code.bytes().all(is_code) {
            return Ok(code);
        }
        let shown = text.chars().take(PROMOTION_CODE_CHARS_MAX + 1).collect();
        Err(PromotionCodeRefused::Written { code: shown })
    }

    /// Whether it holds together.
    ///
    /// # Errors
    /// The first of [`PromotionCodeRefused`] that holds.
    pub fn check(&self) -> Result<(), PromotionCodeRefused> {
        PromotionCode::written(&self.code)?;
        if let (Some(from), Some(until)) = (self.redeem_from, self.redeem_until)
            && until <= from
        {
            return Err(PromotionCodeRefused::Window { code: self.code.clone(), from, until });
        }
        if self.redemptions_max == Some(0) {
            return Err(PromotionCodeRefused::NoRedemptions { code: self.code.clone() });
        }
        Ok(())
    }
}

/// A redemption that is asked for, and all that decides about it.
#[derive(Debug, Clone)]
pub struct Redemption<'a> {
    /// Which coupon.
    pub coupon: &'a Coupon,
    /// The code it is redeemed by, if any.
    pub code: Option<&'a PromotionCode>,
    /// How often the coupon was redeemed so far, by whichever code.
    pub coupon_redeemed: u64,
    /// How often the code was redeemed so far.
    pub code_redeemed: u64,
    /// When it is redeemed.
    pub now: Instant,
    /// Who redeems it.
    pub customer: CustomerId,
    /// The plans and prices of the subscription it is for; none where it is for all that the customer pays.
    pub prices: Option<&'a [(CatalogKey, CatalogKey)]>,
    /// The subscription's currency, likewise.
    pub currency: Option<Currency>,
    /// The discount of this coupon that already holds there.
    pub applied: Option<DiscountId>,
}

/// Why a coupon is not redeemed, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RedeemRefused {
    /// The code is switched off.
    #[error("the code {code} is switched off; use another code, or switch it on")]
    SwitchedOff {
        /// The code.
        code: String,
    },
    /// It is redeemable later.
    #[error("{what} can be redeemed from {from} on; redeem it then")]
    NotYet {
        /// The coupon or code.
        what: String,
        /// From when.
        from: Instant,
    },
    /// It was redeemable before.
    #[error("{what} could be redeemed before {until}; use one that has not expired, or extend it")]
    Expired {
        /// The coupon or code.
        what: String,
        /// Until when.
        until: Instant,
    },
    /// It was redeemed as often as it can be.
    #[error("{what} can be redeemed {most} times and was; use another, or raise its redemptions_max")]
    UsedUp {
        /// The coupon or code.
        what: String,
        /// How often it can be.
        most: u64,
    },
    /// It is for others.
    #[error("{what} is for other customers than {customer}; redeem it for one that it names")]
    OtherCustomer {
        /// The coupon or code.
        what: String,
        /// Who asked.
        customer: CustomerId,
    },
    /// It is for none of the subscription's prices.
    #[error("{what} is for other plans or prices than the subscription's; it is for {accepted}")]
    OtherPlan {
        /// The coupon.
        what: String,
        /// What it is for.
        accepted: String,
    },
    /// Its amount is in other currencies.
    #[error("{what} takes nothing off in {currency}; it is for subscriptions in {accepted}")]
    OtherCurrency {
        /// The coupon.
        what: String,
        /// The subscription's.
        currency: Currency,
        /// Its own.
        accepted: String,
    },
    /// It already holds there.
    #[error("{what} is already applied there as {discount}; remove that first")]
    AlreadyApplied {
        /// The coupon.
        what: String,
        /// As which discount.
        discount: DiscountId,
    },
}

/// Whether a coupon may be redeemed.
///
/// # Errors
/// The first of [`RedeemRefused`] that holds.
pub fn redeem(asked: &Redemption<'_>) -> Result<(), RedeemRefused> {
    let coupon = asked.coupon;
    let what = format!("the coupon {}", coupon.key);
    let code = asked.code.map(|code| (code, format!("the code {}", code.code)));
    if let Some((code, _)) = code.as_ref().filter(|(code, _)| !code.active) {
        return Err(RedeemRefused::SwitchedOff { code: code.code.clone() });
    }
    in_window(&what, (coupon.redeem_from, coupon.redeem_until), asked.now)?;
    if let Some((code, what)) = &code {
        in_window(what, (code.redeem_from, code.redeem_until), asked.now)?;
    }
    not_used_up(&what, coupon.redemptions_max, asked.coupon_redeemed)?;
    if let Some((code, what)) = &code {
        not_used_up(what, code.redemptions_max, asked.code_redeemed)?;
    }
    let customer = asked.customer;
    if !coupon.customers.is_empty() && !coupon.customers.contains(&customer) {
        return Err(RedeemRefused::OtherCustomer { what, customer });
    }
    if let Some((code, what)) = code
        && code.customer.is_some_and(|only| only != customer)
    {
        return Err(RedeemRefused::OtherCustomer { what, customer });
    }
    if let Some(prices) = asked.prices
        && !prices.iter().any(|(plan, price)| coupon.covers(plan, price))
        && !(coupon.plans.is_empty() && coupon.prices.is_empty())
    {
        return Err(RedeemRefused::OtherPlan { what, accepted: scope_of(coupon) });
    }
    if let (Some(currency), CouponOff::Amount(amounts)) = (asked.currency, &coupon.off)
        && !amounts.contains_key(&currency)
    {
        return Err(RedeemRefused::OtherCurrency { what, currency, accepted: listed(amounts.keys()) });
    }
    match asked.applied {
        Some(discount) => Err(RedeemRefused::AlreadyApplied { what, discount }),
        None => Ok(()),
    }
}

fn in_window(
    what: &str,
    (from, until): (Option<Instant>, Option<Instant>),
    now: Instant,
) -> Result<(), RedeemRefused> {
    if let Some(from) = from.filter(|from| now < *from) {
        return Err(RedeemRefused::NotYet { what: what.to_owned(), from });
    }
    match until.filter(|until| now >= *until) {
        Some(until) => Err(RedeemRefused::Expired { what: what.to_owned(), until }),
        None => Ok(()),
    }
}

fn not_used_up(what: &str, most: Option<u64>, redeemed: u64) -> Result<(), RedeemRefused> {
    match most.filter(|most| redeemed >= *most) {
        Some(most) => Err(RedeemRefused::UsedUp { what: what.to_owned(), most }),
        None => Ok(()),
    }
}

fn scope_of(coupon: &Coupon) -> String {
    let plans = listed(&coupon.plans);
    let prices = listed(&coupon.prices);
    match (coupon.plans.is_empty(), coupon.prices.is_empty()) {
        (false, false) => format!("the prices {prices} of the plans {plans}"),
        (false, true) => format!("the plans {plans}"),
        _ => format!("the prices {prices}"),
    }
}

fn listed<T: Display>(all: impl IntoIterator<Item = T>) -> String {
    let mut text = String::new();
    for (place, one) in all.into_iter().enumerate() {
        if place == LISTED_MAX {
            text.push_str(" and others");
            break;
        }
        let between = if place == 0 { "" } else { ", " };
        write!(text, "{between}{one}").expect("a string takes what is written");
    }
    text
}
