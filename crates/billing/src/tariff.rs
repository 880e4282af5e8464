//! Tariffs: the prices that rate usage at a moment, and what one more event adds at most to what they owe.
//! Knows prices with the meters of their plans; must not know what was used, or who reserves.
//!
//! A line is rounded once, and a limit in money must hold for the rounded lines. So what was spent is kept, for prices
//! whose units cost whole cents, as each line rounded up, to which an event adds no more than its own amount rounded up;
//! and for others exactly, with room for what rounding may add to each line but one (see [`Room`](crate::SpendRoom)).

use std::sync::Arc;

use calendar::Period;
use ids::{CatalogKey, SubscriptionId};
use money::{Currency, Decimal, Money, QuantityTooPrecise, Ratio, Rounding};
use pricing::{
    Charge, Meter, Negative, NoBound, Percentage, Price, Shape, Tier, TierMode, TierTable, TiersAcross,
    UsageEvent, most_added,
};

use crate::limits::{check_meter, may_count, no_less_than_exact, quantity_of};
use crate::{LimitOn, WantedUsage};

/// The metered prices of some subscriptions that rate usage at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tariff {
    /// Each price of each subscription.
    pub prices: Vec<Arc<TariffPrice>>,
    /// For events of which time they do, as far as facts are known.
    pub span: Period,
}

/// A price of a subscription that rates usage now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TariffPrice {
    /// Of which subscription.
    pub subscription: SubscriptionId,
    /// In which currency.
    pub currency: Currency,
    /// How its lines are rounded.
    pub(crate) rounding: Rounding,
    /// The price.
    pub(crate) price: Price,
    /// The meters that it reads, as its plan carries them.
    pub(crate) meters: Vec<Meter>,
    /// Whether a contract rates it together with others.
    pub(crate) is_pooled: bool,
}

/// How the lines of a price are kept, between one full answer about what was spent and the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LinesKept {
    /// Each rounded up: its units cost whole cents.
    RoundedUp,
    /// Each exactly, with room for its rounding.
    Exactly,
}

/// Why it is not known what usage adds at most, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SpendUnbounded {
    /// What a member of a pool owes follows from all of them.
    #[error(
        "price {price} of {subscription} is rated together with that of others by a contract, so nobody knows what one \
         more unit adds to it; limit a meter instead, or take the price out of the contract"
    )]
    Pooled {
        /// The price.
        price: CatalogKey,
        /// Whose.
        subscription: SubscriptionId,
    },
    /// One more event may make anything of it.
    #[error(
        "price {price} of {subscription} reads the meter {meter}, which neither counts events nor sums values, so nobody \
         knows what one more event adds to it; price a meter that counts or sums where spend is limited"
    )]
    NotAdditive {
        /// The price.
        price: CatalogKey,
        /// Whose.
        subscription: SubscriptionId,
        /// The meter.
        meter: CatalogKey,
    },
    /// The same event counts to a price by a value that the reservation does not say.
    #[error(
        "price {price} of {subscription} rates the same events by the meter {meter}, of which nothing is reserved; reserve \
         that meter too"
    )]
    QuantityUnknown {
        /// The price.
        price: CatalogKey,
        /// Whose.
        subscription: SubscriptionId,
        /// The meter.
        meter: CatalogKey,
    },
    /// The price itself has no bound.
    #[error("{0}")]
    NoBound(#[from] NoBound),
    /// An amount has too many digits.
    #[error("{0}")]
    Inexact(#[from] QuantityTooPrecise),
}

impl Tariff {
    /// The prices of a currency, by a meter if one is named, of the subscriptions that are asked for.
    pub fn of<'t>(
        &'t self,
        on: &'t LimitOn,
        is_asked: impl Fn(SubscriptionId) -> bool + 't,
    ) -> impl Iterator<Item = &'t Arc<TariffPrice>> {
        let meter = match on {
            LimitOn::Spend { meter, .. } => meter.as_ref(),
            LimitOn::Usage { .. } | LimitOn::Credits { .. } => None,
        };
        self.prices.iter().filter(move |one| {
            on.currency() == Some(one.currency) && one.reads(meter) && is_asked(one.subscription)
        })
    }
}

impl TariffPrice {
    /// Whether it reads a meter, if one is named.
    pub(crate) fn reads(&self, meter: Option<&CatalogKey>) -> bool {
        meter.is_none_or(|meter| self.meters.iter().any(|one| one.key == *meter))
    }

    /// The meters that it reads, as its plan carries them.
    pub fn meters(&self) -> &[Meter] {
        &self.meters
    }

    /// Whether events of nothing or more never lower what is taken from a limit for its lines.
    pub fn only_rises(&self) -> bool {
        let is_steady = |table: &TierTable| table.mode == TierMode::Graduated || table.tiers.len() == 1;
        match self.charge().map(|charge| &charge.shape) {
            Some(Shape::Percentage(percentage)) => percentage_rises(percentage),
            _ => self.has_no_negative_prices() && self.tables().all(is_steady),
        }
    }

    /// Whether an event of nothing or more may lower what it owes. Then one that comes late makes what came after it
    /// dearer than it was.
    pub fn may_fall(&self) -> bool {
        let drops = match self.charge().map(|charge| &charge.shape) {
            // Lifted above zero, a line may be less than the nothing that it was.
            Some(Shape::Percentage(percentage)) => {
                let is_free = percentage.free_amount.is_some();
                self.price.negative == Negative::Zero && (is_free || !is_rate_alone(percentage))
            }
            _ => false,
        };
        drops || !self.only_rises()
    }

    /// Whether no tier's price is below zero: then no line is, where what is below zero is rated as nothing.
    fn has_no_negative_prices(&self) -> bool {
        let is_positive = |decimal: Decimal| decimal.signum() >= 0;
        let is_tier_positive = |tier: &Tier| {
            let percent = tier.percent.map_or(Decimal::ZERO, |percent| percent.value());
            is_positive(tier.unit_price.value()) && is_positive(tier.flat_fee.value()) && is_positive(percent)
        };
        match self.charge().map(|charge| &charge.shape) {
            Some(Shape::Percentage(_) | Shape::Expression(_)) => false,
            _ => self.tables().flat_map(|table| &table.tiers).all(is_tier_positive),
        }
    }

    fn tables(&self) -> impl Iterator<Item = &TierTable> {
        let (one, matrix) = match self.charge().map(|charge| &charge.shape) {
            Some(Shape::Tiers(table)) => (Some(table), None),
            Some(Shape::Matrix(matrix)) => (None, Some(matrix)),
            _ => (None, None),
        };
        let rows = matrix.into_iter().flat_map(|matrix| matrix.rows.values().chain(&matrix.otherwise));
        one.into_iter().chain(rows)
    }

    /// Its key.
    pub fn key(&self) -> &CatalogKey {
        &self.price.key
    }

    /// What one event of what is to be reserved, each with the meter that it names, adds at most, in money; none where
    /// the price does not rate it.
    ///
    /// # Errors
    /// The first reason of [`SpendUnbounded`] that holds.
    pub fn most_of(&self, wanted: &[(&WantedUsage, &Meter)]) -> Result<Option<Decimal>, SpendUnbounded> {
        let mut most: Option<Decimal> = None;
        for meter in &self.meters {
            match may_count(meter, wanted)? {
                Some(quantity) if quantity.is_zero() => {}
                Some(quantity) => most = Some(most.unwrap_or(Decimal::ZERO).max(quantity)),
                None => return Err(self.unknown(meter)),
            }
        }
        most.map(|quantity| self.most_added(quantity)).transpose()
    }

    /// What an event adds at most, in money; nothing where the price does not rate it. None where that is not known, or
    /// where the event may take something away, as one of less than nothing.
    pub fn added_by(&self, event: &UsageEvent) -> Option<Decimal> {
        let mut quantity: Option<Decimal> = None;
        for meter in self.meters.iter().filter(|meter| meter.takes(event)) {
            check_meter(meter).ok()?;
            quantity = Some(quantity_of(meter, event));
        }
        match quantity {
            None => Some(Decimal::ZERO),
            Some(quantity) if quantity.signum() < 0 => None,
            Some(quantity) => self.most_added(quantity).ok(),
        }
    }

    fn unknown(&self, meter: &Meter) -> SpendUnbounded {
        let (price, subscription, meter_key) = (self.price.key.clone(), self.subscription, meter.key.clone());
        match check_meter(meter) {
            Ok(()) => SpendUnbounded::QuantityUnknown { price, subscription, meter: meter_key },
            Err(_) => SpendUnbounded::NotAdditive { price, subscription, meter: meter_key },
        }
    }

    /// What one more event of a quantity, or of less, adds at most to what is kept of the price's lines, in digits that
    /// a limit has.
    ///
    /// 3 units at 0.01 add 0.03, and 2.5 units add 0.03 too; 3 units at 0.0004 add 0.0012.
    fn most_added(&self, quantity: Decimal) -> Result<Decimal, SpendUnbounded> {
        if self.is_pooled {
            let (price, subscription) = (self.price.key.clone(), self.subscription);
            return Err(SpendUnbounded::Pooled { price, subscription });
        }
        let Some(charge) = self.charge() else { return Ok(Decimal::ZERO) };
        let mut most = most_added(&self.price, charge, quantity)?;
        // No line is ever more than that, nor, with such prices, less than nothing.
        if let (Some(maximum), Negative::Zero, true) =
            (charge.maximum, self.price.negative, self.has_no_negative_prices())
        {
            most = most.min(Ratio::whole(maximum.to_decimal()));
        }
        match self.lines_kept() {
            LinesKept::RoundedUp => Ok(rounded_up(most, self.currency)?),
            LinesKept::Exactly if self.begins_lines() => {
                Ok(no_less_than_exact(most.checked_add(rounding_of_line(self.currency, self.rounding))?)?)
            }
            LinesKept::Exactly => Ok(no_less_than_exact(most)?),
        }
    }

    fn charge(&self) -> Option<&Charge> {
        self.price.charge(self.currency)
    }

    /// Whether an event may begin a line of its own.
    fn begins_lines(&self) -> bool {
        !self.price.group_by.is_empty() && self.price.tiers_across == TiersAcross::Line
    }

    /// How its lines are kept.
    pub(crate) fn lines_kept(&self) -> LinesKept {
        lines_kept(&self.price, self.currency)
    }
}

/// Whether events of nothing or more never lower what a percentage comes to.
fn percentage_rises(percentage: &Percentage) -> bool {
    let Percentage { rate, fixed_fee, event_minimum, event_maximum, free_events, free_amount } = percentage;
    let mut prices = [Some(*fixed_fee), *event_minimum, *event_maximum].into_iter().flatten();
    let is_positive = rate.value().signum() >= 0 && prices.all(|price| price.value().signum() >= 0);
    is_positive && free_events.is_none() && (free_amount.is_none() || is_rate_alone(percentage))
}

/// Whether an event costs by the rate, and nothing else.
fn is_rate_alone(percentage: &Percentage) -> bool {
    let Percentage { fixed_fee, event_minimum, event_maximum, .. } = percentage;
    fixed_fee.value().is_zero() && event_minimum.is_none() && event_maximum.is_none()
}

/// The price as its lines are kept, where that is not as they are billed: of a percentage that rates a line below zero
/// as nothing, what it would be if it did not, or nothing. No event adds more to that than it costs by itself, and the
/// line is never more.
pub(crate) fn price_kept(price: &Price, currency: Currency) -> Option<Price> {
    let shape = price.charge(currency).map(|charge| &charge.shape);
    let is_dropped = price.negative == Negative::Zero && matches!(shape, Some(Shape::Percentage(_)));
    is_dropped.then(|| Price { negative: Negative::Mirror, ..price.clone() })
}

/// How the lines of a price are kept: rounded up where a unit, or a begun package, costs whole cents.
pub(crate) fn lines_kept(price: &Price, currency: Currency) -> LinesKept {
    let is_whole = |decimal: Decimal| decimal.scale() <= currency.exponent();
    let has_whole_units = |tier: &Tier| {
        let by_unit = tier.whole || tier.per == Decimal::ONE;
        by_unit
            && tier.percent.is_none()
            && is_whole(tier.unit_price.value())
            && is_whole(tier.flat_fee.value())
    };
    let is_table_whole = |table: &TierTable| table.tiers.iter().all(has_whole_units);
    let by_whole_units = match price.charge(currency).map(|charge| &charge.shape) {
        Some(Shape::Tiers(table)) => is_table_whole(table),
        Some(Shape::Matrix(matrix)) => matrix.rows.values().chain(&matrix.otherwise).all(is_table_whole),
        Some(Shape::Percentage(_) | Shape::Dynamic | Shape::Expression(_)) | None => false,
    };
    match by_whole_units && price.conversion.is_none() {
        true => LinesKept::RoundedUp,
        false => LinesKept::Exactly,
    }
}

/// An exact amount in whole cents, and never less than it.
pub(crate) fn rounded_up(amount: Ratio, currency: Currency) -> Result<Decimal, QuantityTooPrecise> {
    let digits = i8::try_from(currency.exponent()).expect("it is small");
    let rounding = if amount.signum() < 0 { Rounding::Down } else { Rounding::Up };
    amount.round(digits, rounding)
}

/// What rounding adds to a line at most: half a cent, or where it does not round to the nearest, a whole one.
pub(crate) fn rounding_of_line(currency: Currency, rounding: Rounding) -> Ratio {
    let cent = Money::new(1, currency).to_decimal();
    match rounding {
        Rounding::HalfEven | Rounding::HalfAwayFromZero => {
            let half = Decimal::from_i128(5, 1).expect("it has one digit");
            Ratio::whole(cent.checked_mul(half).expect("a currency has few digits"))
        }
        Rounding::Up | Rounding::Down => Ratio::whole(cent),
    }
}
