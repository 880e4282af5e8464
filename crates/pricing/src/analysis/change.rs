//! What an edit of a plan does, in money and words.
//! Knows old and new amounts side by side; must not know how quantities were chosen.

use std::fmt;

use calendar::Cadence;
use ids::CatalogKey;
use money::{Currency, Decimal, Money, Ratio, Rounding};

use crate::analysis::finding::{Severity, money_words, window_words};
use crate::analysis::place::Place;
use crate::price::{QuantitySource, RateWindow, Timing};
use crate::words::{meters_words, number};

/// One thing that an edit changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoneyChange {
    /// The plan.
    pub plan: CatalogKey,
    /// The price, unless it is about the plan as a whole.
    pub price: Option<CatalogKey>,
    /// What changes.
    pub changed: Changed,
}

/// What changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changed {
    /// A currency in which the plan could be subscribed, and no longer can.
    CurrencyLost {
        /// Which.
        currency: Currency,
    },
    /// A currency in which the plan can now be subscribed.
    CurrencyAdded {
        /// Which.
        currency: Currency,
    },
    /// Whether the plan's amounts are written with tax: what is compared has it in it on one side alone.
    TaxIncluded {
        /// After.
        included: bool,
    },
    /// What the plan's recurring prices come to as they are written, usage aside.
    Recurring {
        /// The segment it is for; none for everyone.
        segment: Option<CatalogKey>,
        /// How many of each count; none where no price counts.
        count: Option<u64>,
        /// A twelfth of a year, before and after.
        month: (Money, Money),
        /// A year of twelve months or 365 days, before and after.
        year: (Money, Money),
    },
    /// A price that was not there.
    PriceAdded,
    /// A price that is gone.
    PriceRemoved,
    /// Another time between charges.
    Cadence {
        /// Before; none is a single charge.
        old: Option<Cadence>,
        /// After.
        new: Option<Cadence>,
    },
    /// Another end of the period.
    Timing {
        /// Before.
        old: Timing,
        /// After.
        new: Timing,
    },
    /// Another thing that is counted.
    Quantity {
        /// Before.
        old: QuantitySource,
        /// After.
        new: QuantitySource,
    },
    /// What a quantity costs in a whole period.
    Amount {
        /// Where in the price.
        place: Place,
        /// How much, as it is measured or counted.
        quantity: Ratio,
        /// What is counted; empty where it is always one.
        unit: String,
        /// The window it is counted in, where each is rated by itself.
        window: Option<RateWindow>,
        /// Before; none where the price or its charge is new.
        old: Option<Money>,
        /// After; none where the price or its charge is gone.
        new: Option<Money>,
    },
    /// More changes than are told.
    MoreLeftOut {
        /// How many more.
        count: usize,
    },
}

impl Changed {
    /// How grave it is.
    pub const fn severity(&self) -> Severity {
        match self {
            Changed::CurrencyLost { .. } | Changed::TaxIncluded { .. } => Severity::Warning,
            _ => Severity::Note,
        }
    }

    /// The code of its kind.
    pub const fn code(&self) -> &'static str {
        match self {
            Changed::CurrencyLost { .. } => "currency_lost",
            Changed::CurrencyAdded { .. } => "currency_added",
            Changed::TaxIncluded { .. } => "tax_included",
            Changed::Recurring { .. } => "recurring",
            Changed::PriceAdded => "price_added",
            Changed::PriceRemoved => "price_removed",
            Changed::Cadence { .. } => "cadence",
            Changed::Timing { .. } => "timing",
            Changed::Quantity { .. } => "quantity",
            Changed::Amount { .. } => "amount",
            Changed::MoreLeftOut { .. } => "more_left_out",
        }
    }
}

/// By how many percent an amount changes, to a tenth, half away from zero; none from zero.
///
/// From 9.00 to 8.50 it is −5.6 %.
pub fn percent_between(old: Money, new: Money) -> Option<Decimal> {
    if old.is_zero() || old.currency() != new.currency() {
        return None;
    }
    let [old, new] = [old, new].map(|amount| Ratio::whole(amount.to_decimal()));
    let change = new.checked_sub(old).ok()?.checked_mul(Ratio::from_i64(100)).ok()?;
    change.checked_div(old.abs()).ok()?.round(1, Rounding::HalfAwayFromZero).ok()
}

impl fmt::Display for MoneyChange {
    /// "plan pro: price seats (EUR): at 10 seats it costs 85.00 EUR, 90.00 EUR before (-5.6 %)".
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "plan {}: ", self.plan)?;
        if let Some(price) = &self.price {
            write!(out, "price {price}")?;
            if let Changed::Amount { place, .. } = &self.changed {
                write!(out, " ({place})")?;
            }
            out.write_str(": ")?;
        }
        self.changed.fmt(out)
    }
}

impl fmt::Display for Changed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Changed::CurrencyLost { currency } => write!(
                out,
                "it can no longer be subscribed in {currency}; \
                 subscriptions in {currency} stay on their version and cannot move to this one"
            ),
            Changed::CurrencyAdded { currency } => write!(out, "it can now be subscribed in {currency}"),
            Changed::TaxIncluded { included } => {
                let [new, old] = if *included { ["with", "without"] } else { ["without", "with"] };
                write!(
                    out,
                    "its prices are written {new} tax, {old} before; amounts before and after are not alike in that"
                )
            }
            Changed::Recurring { segment, count, month, year } => {
                out.write_str("its recurring prices")?;
                if let Some(segment) = segment {
                    write!(out, " for {segment}")?;
                }
                if let Some(count) = count {
                    write!(out, " at a count of {count}")?;
                }
                let [old, new] = [month.0, month.1].map(money_words);
                write!(out, " come to {new} a month, {old} before")?;
                percent_words(year.0, year.1, out)?;
                let [old, new] = [year.0, year.1].map(money_words);
                write!(out, ": {new} a year, {old} before")
            }
            Changed::PriceAdded => out.write_str("it is new"),
            Changed::PriceRemoved => out.write_str("it is gone"),
            Changed::Cadence { old, new } => {
                let [old, new] = [old, new].map(cadence_words);
                write!(out, "it is charged {new}, {old} before; allowance and tiers count that long")
            }
            Changed::Timing { old, new } => {
                let [old, new] = [old, new].map(|timing| timing_words(*timing));
                write!(out, "it is charged {new}, {old} before")
            }
            Changed::Quantity { old, new } => {
                let [old, new] = [old, new].map(quantity_words);
                write!(out, "its quantity is {new}, {old} before")
            }
            Changed::Amount { .. } => self.amount_words(out),
            Changed::MoreLeftOut { count } => write!(out, "{count} further changes are left out"),
        }
    }
}

impl Changed {
    fn amount_words(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Changed::Amount { quantity, unit, window, old, new, .. } = self else { return Ok(()) };
        if !unit.is_empty() {
            write!(out, "at {} {unit}{} ", number(*quantity), window_words(*window))?;
        }
        match (old, new) {
            (Some(old), Some(new)) => {
                write!(out, "it costs {}, {} before", money_words(*new), money_words(*old))?;
                percent_words(*old, *new, out)
            }
            (None, Some(new)) => write!(out, "it costs {}", money_words(*new)),
            (Some(old), None) => write!(out, "it costs nothing any more, {} before", money_words(*old)),
            (None, None) => Ok(()),
        }
    }
}

fn percent_words(old: Money, new: Money, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    match percent_between(old, new) {
        Some(percent) if percent.signum() > 0 => write!(out, " (+{percent} %)"),
        Some(percent) => write!(out, " ({percent} %)"),
        None => Ok(()),
    }
}

fn cadence_words(cadence: &Option<Cadence>) -> String {
    cadence.map_or_else(|| "once".to_owned(), |cadence| format!("every {cadence}"))
}

fn timing_words(timing: Timing) -> &'static str {
    match timing {
        Timing::InAdvance => "at the start of its period",
        Timing::InArrears => "at the end of its period",
    }
}

fn quantity_words(quantity: &QuantitySource) -> String {
    match quantity {
        QuantitySource::One => "always 1".to_owned(),
        QuantitySource::Days => "the days of the period".to_owned(),
        QuantitySource::Counted(name) => format!("the count of {name}"),
        QuantitySource::Metered(meter) => format!("measured by {meter}"),
        QuantitySource::Meters(names) => format!("measured by {}", meters_words(names)),
    }
}
