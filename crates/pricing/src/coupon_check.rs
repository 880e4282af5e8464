//! The door of coupons: everything that does not fit together in one coupon's terms.
//! Knows coupons; must not know who redeems them.

use calendar::Instant;
use ids::CatalogKey;
use money::{Currency, Decimal, Money, Percent};

use crate::coupon::{COUPON_SCOPE_MAX, Coupon, CouponLasts, CouponLevel, CouponOff};
use crate::plan_check::is_language_tag;
use crate::plan_terms::LANGUAGES_MAX;

/// Why the terms of a coupon are not taken, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CouponRefused {
    /// Documents name it.
    #[error("coupon {coupon}: it has no name; give the one that documents shall say")]
    NameMissing {
        /// Which coupon.
        coupon: CatalogKey,
    },
    /// A name in a language that is no tag.
    #[error("coupon {coupon}: {language:?} is no language tag; write one such as \"de\" or \"pt-BR\"")]
    Language {
        /// Which coupon.
        coupon: CatalogKey,
        /// What was found.
        language: String,
    },
    /// More languages than are kept.
    #[error(
        "coupon {coupon}: it has names in {found} languages, and {LANGUAGES_MAX} are the most; leave some out"
    )]
    TooManyLanguages {
        /// Which coupon.
        coupon: CatalogKey,
        /// How many were found.
        found: usize,
    },
    /// A percentage that takes off nothing, or more than there is.
    #[error("coupon {coupon}: {found} % cannot be taken off; give more than 0 and at most 100")]
    Percent {
        /// Which coupon.
        coupon: CatalogKey,
        /// What was found.
        found: Percent,
    },
    /// An amount in no currency.
    #[error("coupon {coupon}: it takes off an amount in no currency; give one for at least one currency")]
    NoAmount {
        /// Which coupon.
        coupon: CatalogKey,
    },
    /// An amount counted in another currency's minor units.
    #[error("coupon {coupon}: the amount for {currency} is in {found}; give it in {currency}")]
    OtherCurrency {
        /// Which coupon.
        coupon: CatalogKey,
        /// For which currency it stands.
        currency: Currency,
        /// In which it is.
        found: Currency,
    },
    /// An amount that takes off nothing, or adds something.
    #[error("coupon {coupon}: the amount {found} takes nothing off; give more than zero")]
    Amount {
        /// Which coupon.
        coupon: CatalogKey,
        /// What was found.
        found: Money,
    },
    /// Free units that are none.
    #[error("coupon {coupon}: its free units are zero or less; give more than zero")]
    FreeUnits {
        /// Which coupon.
        coupon: CatalogKey,
    },
    /// Units are free on a line; an invoice has none.
    #[error("coupon {coupon}: units are free on lines, not on invoices; set its level to line")]
    FreeUnitsOfInvoice {
        /// Which coupon.
        coupon: CatalogKey,
    },
    /// It lasts no period.
    #[error("coupon {coupon}: it lasts 0 periods; give 1 or more, or let it last forever")]
    NoPeriods {
        /// Which coupon.
        coupon: CatalogKey,
    },
    /// It ends before it begins.
    #[error("coupon {coupon}: it is redeemable from {from} until {until}, which is never; let it end later")]
    Window {
        /// Which coupon.
        coupon: CatalogKey,
        /// From when.
        from: Instant,
        /// Until when.
        until: Instant,
    },
    /// It can never be redeemed.
    #[error("coupon {coupon}: it can be redeemed 0 times; give 1 or more, or no limit")]
    NoRedemptions {
        /// Which coupon.
        coupon: CatalogKey,
    },
    /// It names more than is kept.
    #[error(
        "coupon {coupon}: it names {found} {what}, and {COUPON_SCOPE_MAX} are the most; name fewer, or none for all"
    )]
    ScopeTooWide {
        /// Which coupon.
        coupon: CatalogKey,
        /// "plans", "prices" or "customers".
        what: &'static str,
        /// How many were found.
        found: usize,
    },
}

impl Coupon {
    /// Whether its terms hold together.
    ///
    /// # Errors
    /// The first of [`CouponRefused`] that holds.
    pub fn check(&self) -> Result<(), CouponRefused> {
        let coupon = || self.key.clone();
        self.check_names()?;
        self.check_off()?;
        if self.lasts == CouponLasts::Periods(0) {
            return Err(CouponRefused::NoPeriods { coupon: coupon() });
        }
        if let (Some(from), Some(until)) = (self.redeem_from, self.redeem_until)
            && until <= from
        {
            return Err(CouponRefused::Window { coupon: coupon(), from, until });
        }
        if self.redemptions_max == Some(0) {
            return Err(CouponRefused::NoRedemptions { coupon: coupon() });
        }
        let scopes =
            [("plans", self.plans.len()), ("prices", self.prices.len()), ("customers", self.customers.len())];
        match scopes.into_iter().find(|(_, found)| *found > COUPON_SCOPE_MAX) {
            Some((what, found)) => Err(CouponRefused::ScopeTooWide { coupon: coupon(), what, found }),
            None => Ok(()),
        }
    }

    fn check_names(&self) -> Result<(), CouponRefused> {
        let coupon = self.key.clone();
        if self.name.trim().is_empty() {
            return Err(CouponRefused::NameMissing { coupon });
        }
        if let Some(language) = self.names.keys().find(|language| !is_language_tag(language)) {
            return Err(CouponRefused::Language { coupon, language: language.clone() });
        }
        if self.names.len() > LANGUAGES_MAX {
            return Err(CouponRefused::TooManyLanguages { coupon, found: self.names.len() });
        }
        Ok(())
    }

    fn check_off(&self) -> Result<(), CouponRefused> {
        let coupon = self.key.clone();
        match &self.off {
            CouponOff::Percent(percent) => {
                let (found, all) = (percent.value(), Decimal::from_i64(100));
                if found.signum() <= 0 || found > all {
                    return Err(CouponRefused::Percent { coupon, found: *percent });
                }
            }
            CouponOff::Amount(amounts) if amounts.is_empty() => {
                return Err(CouponRefused::NoAmount { coupon });
            }
            CouponOff::Amount(amounts) => {
                for (currency, amount) in amounts {
                    if amount.currency() != *currency {
                        let found = amount.currency();
                        return Err(CouponRefused::OtherCurrency { coupon, currency: *currency, found });
                    }
                    if amount.minor() <= 0 {
                        return Err(CouponRefused::Amount { coupon, found: *amount });
                    }
                }
            }
            CouponOff::FreeUnits(units) if units.is_zero() || units.is_negative() => {
                return Err(CouponRefused::FreeUnits { coupon });
            }
            CouponOff::FreeUnits(_) if self.level == CouponLevel::Invoice => {
                return Err(CouponRefused::FreeUnitsOfInvoice { coupon });
            }
            CouponOff::FreeUnits(_) => {}
        }
        Ok(())
    }
}
