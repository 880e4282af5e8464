//! Findings: the kinds of remark, each with its numbers, its gravity and its sentence.
//! Knows how they are said; must not know how they are made.

use std::fmt;

use ids::CatalogKey;
use money::{Currency, Decimal, Money, Ratio, UnitPrice};

use crate::analysis::place::Place;
use crate::price::RateWindow;
use crate::words::{decimal_words, number};

/// How grave a remark is, gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something that is used would not be billed.
    Error,
    /// Probably not meant.
    Warning,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// The code it is written with.
    pub const fn code(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// What was found. Tiers and rules are counted from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// No row of a matrix names a window that has hours, and there is no fallback.
    WindowUnpriced {
        /// Where.
        place: Place,
        /// The windows' name.
        dimension: String,
        /// The window without a row.
        window: String,
    },
    /// One step more costs less.
    Cliff {
        /// Where.
        place: Place,
        /// The tier that is cheaper.
        tier: usize,
        /// What is counted.
        unit: String,
        /// The window it is counted in, where each is rated by itself.
        window: Option<RateWindow>,
        /// The last quantity before the fall.
        quantity: Ratio,
        /// What it costs.
        amount: Ratio,
        /// The first quantity after it.
        next: Ratio,
        /// What that costs.
        next_amount: Ratio,
    },
    /// Any fraction more costs less, though a whole unit more does not.
    CliffJustAbove {
        /// Where.
        place: Place,
        /// The tier that is cheaper.
        tier: usize,
        /// What is counted.
        unit: String,
        /// The window it is counted in, where each is rated by itself.
        window: Option<RateWindow>,
        /// The border.
        quantity: Ratio,
        /// What it costs.
        amount: Ratio,
        /// What just above it costs.
        next_amount: Ratio,
    },
    /// Tiers that begin at or above the largest quantity there is.
    TiersBeyondQuantity {
        /// Where.
        place: Place,
        /// The first and the last of them.
        tiers: (usize, usize),
        /// Above what the first begins.
        lower: Decimal,
        /// What is counted.
        unit: String,
        /// The largest quantity.
        highest: Ratio,
    },
    /// A volume tier that no quantity falls in.
    TierBetweenSteps {
        /// Where.
        place: Place,
        /// Which.
        tier: usize,
        /// Above what it begins.
        lower: Decimal,
        /// Up to what it reaches.
        upper: Decimal,
        /// The step in which quantities come.
        step: Decimal,
    },
    /// Tiers in which every quantity costs the line's maximum.
    TiersAtMaximum {
        /// Where.
        place: Place,
        /// The first and the last of them.
        tiers: (usize, usize),
        /// Above what the first begins, the allowance included.
        lower: Ratio,
        /// What is counted.
        unit: String,
        /// The maximum.
        maximum: Money,
    },
    /// A maximum of nothing.
    MaximumZero {
        /// Where.
        place: Place,
        /// The maximum.
        maximum: Money,
    },
    /// A charge that is never more than its minimum.
    MinimumOnly {
        /// Where.
        place: Place,
        /// The minimum.
        minimum: Money,
    },
    /// A minimum of all lines above the maximum of each.
    MinimumAboveMaximum {
        /// Where.
        place: Place,
        /// The minimum.
        minimum: Money,
        /// The maximum.
        maximum: Money,
    },
    /// Free units that no quantity exceeds.
    AllowanceCoversAll {
        /// The free units.
        allowance: Ratio,
        /// The largest quantity.
        highest: Ratio,
        /// What is counted.
        unit: String,
    },
    /// It costs nothing in some currencies or segments only.
    FreeInSome {
        /// Where it is free.
        free: Vec<Place>,
        /// Where it is not.
        charged: Vec<Place>,
    },
    /// A price that some prices of the plan have no charge for.
    CurrencyMissing {
        /// The currency.
        currency: Currency,
        /// Prices that have it.
        having: Vec<CatalogKey>,
        /// Prices that lack it.
        lacking: Vec<CatalogKey>,
    },
    /// A price that no phase of the plan charges.
    PriceInNoPhase,
    /// A rule whose dates, months and weekdays never meet.
    RuleNeverOpen {
        /// The windows' name.
        dimension: String,
        /// Which rule.
        rule: usize,
        /// Its window.
        window: String,
    },
    /// A rule all of whose hours belong to rules before it.
    RuleCovered {
        /// The windows' name.
        dimension: String,
        /// Which rule.
        rule: usize,
        /// Its window.
        window: String,
        /// The rules before it that take its hours.
        by: Vec<usize>,
    },
    /// A row of a matrix for a window that does not exist.
    WindowRowUnused {
        /// Where.
        place: Place,
        /// The windows' name.
        dimension: String,
        /// The window the row names.
        window: String,
        /// The windows there are.
        known: Vec<String>,
    },
    /// Two rules that match the same hour for different windows.
    WindowsOverlap {
        /// The windows' name.
        dimension: String,
        /// The rule that wins, and its window.
        first: (usize, String),
        /// The rule that would match too, and its window.
        second: (usize, String),
        /// An hour of both.
        example: String,
    },
    /// Rules that leave nothing to the fallback.
    OtherwiseNeverReached {
        /// The windows' name.
        dimension: String,
        /// The fallback.
        window: String,
    },
    /// A matrix whose other values are set aside.
    MatrixWithoutOtherwise {
        /// Its dimensions.
        dimensions: Vec<String>,
    },
    /// A tier that is dearer than the one before it.
    RisingPrice {
        /// Where.
        place: Place,
        /// Which.
        tier: usize,
        /// The price of one unit before, or the percentage.
        before: Ratio,
        /// The price of one unit in it, or the percentage.
        after: Ratio,
        /// Whether it is a percentage.
        percent: bool,
    },
    /// A unit price below zero.
    PaysBack {
        /// Where.
        place: Place,
        /// Which tier.
        tier: usize,
        /// How many tiers there are.
        tiers: usize,
        /// The price.
        unit_price: UnitPrice,
    },
    /// A price that costs nothing.
    Free,
    /// More findings than are told.
    MoreLeftOut {
        /// How many more.
        count: usize,
    },
}

impl Finding {
    /// How grave it is.
    pub const fn severity(&self) -> Severity {
        match self {
            Finding::WindowUnpriced { .. } => Severity::Error,
            Finding::Cliff { .. }
            | Finding::TiersBeyondQuantity { .. }
            | Finding::TierBetweenSteps { .. }
            | Finding::TiersAtMaximum { .. }
            | Finding::MaximumZero { .. }
            | Finding::MinimumOnly { .. }
            | Finding::MinimumAboveMaximum { .. }
            | Finding::AllowanceCoversAll { .. }
            | Finding::FreeInSome { .. }
            | Finding::CurrencyMissing { .. }
            | Finding::PriceInNoPhase
            | Finding::RuleNeverOpen { .. }
            | Finding::RuleCovered { .. }
            | Finding::WindowRowUnused { .. } => Severity::Warning,
            Finding::CliffJustAbove { .. }
            | Finding::WindowsOverlap { .. }
            | Finding::OtherwiseNeverReached { .. }
            | Finding::MatrixWithoutOtherwise { .. }
            | Finding::RisingPrice { .. }
            | Finding::PaysBack { .. }
            | Finding::Free
            | Finding::MoreLeftOut { .. } => Severity::Note,
        }
    }

    /// The code of its kind.
    pub const fn code(&self) -> &'static str {
        match self {
            Finding::WindowUnpriced { .. } => "window_unpriced",
            Finding::Cliff { .. } => "cliff",
            Finding::CliffJustAbove { .. } => "cliff_just_above",
            Finding::TiersBeyondQuantity { .. } => "tiers_beyond_quantity",
            Finding::TierBetweenSteps { .. } => "tier_between_steps",
            Finding::TiersAtMaximum { .. } => "tiers_at_maximum",
            Finding::MaximumZero { .. } => "maximum_zero",
            Finding::MinimumOnly { .. } => "minimum_only",
            Finding::MinimumAboveMaximum { .. } => "minimum_above_maximum",
            Finding::AllowanceCoversAll { .. } => "allowance_covers_all",
            Finding::FreeInSome { .. } => "free_in_some",
            Finding::CurrencyMissing { .. } => "currency_missing",
            Finding::PriceInNoPhase => "price_in_no_phase",
            Finding::RuleNeverOpen { .. } => "rule_never_open",
            Finding::RuleCovered { .. } => "rule_covered",
            Finding::WindowRowUnused { .. } => "window_row_unused",
            Finding::WindowsOverlap { .. } => "windows_overlap",
            Finding::OtherwiseNeverReached { .. } => "otherwise_never_reached",
            Finding::MatrixWithoutOtherwise { .. } => "matrix_without_otherwise",
            Finding::RisingPrice { .. } => "rising_price",
            Finding::PaysBack { .. } => "pays_back",
            Finding::Free => "free",
            Finding::MoreLeftOut { .. } => "more_left_out",
        }
    }

    /// The charge or row it is about, where it is about one.
    pub const fn place(&self) -> Option<&Place> {
        match self {
            Finding::WindowUnpriced { place, .. }
            | Finding::Cliff { place, .. }
            | Finding::CliffJustAbove { place, .. }
            | Finding::TiersBeyondQuantity { place, .. }
            | Finding::TierBetweenSteps { place, .. }
            | Finding::TiersAtMaximum { place, .. }
            | Finding::MaximumZero { place, .. }
            | Finding::MinimumOnly { place, .. }
            | Finding::MinimumAboveMaximum { place, .. }
            | Finding::WindowRowUnused { place, .. }
            | Finding::RisingPrice { place, .. }
            | Finding::PaysBack { place, .. } => Some(place),
            _ => None,
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Finding::Cliff { .. }
            | Finding::CliffJustAbove { .. }
            | Finding::TiersBeyondQuantity { .. }
            | Finding::TierBetweenSteps { .. }
            | Finding::TiersAtMaximum { .. }
            | Finding::RisingPrice { .. }
            | Finding::PaysBack { .. } => self.tier_words(out),
            Finding::WindowUnpriced { .. }
            | Finding::RuleNeverOpen { .. }
            | Finding::RuleCovered { .. }
            | Finding::WindowRowUnused { .. }
            | Finding::WindowsOverlap { .. }
            | Finding::OtherwiseNeverReached { .. }
            | Finding::MatrixWithoutOtherwise { .. } => self.window_words(out),
            _ => self.charge_words(out),
        }
    }
}

impl Finding {
    fn tier_words(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Finding::Cliff { place, tier, unit, window, quantity, amount, next, next_amount } => {
                let [quantity, next] = [*quantity, *next].map(number);
                let [amount, next_amount] = [amount, next_amount].map(|it| amount_words(*it, place.currency));
                let window = window_words(*window);
                write!(
                    out,
                    "{next} {unit}{window} cost {next_amount}, {quantity} cost {amount}; \
                     use graduated tiers, or raise tier {tier}"
                )
            }
            Finding::CliffJustAbove { place, tier, unit, window, quantity, amount, next_amount } => {
                let quantity = number(*quantity);
                let [amount, next_amount] = [amount, next_amount].map(|it| amount_words(*it, place.currency));
                let window = window_words(*window);
                write!(
                    out,
                    "just above {quantity} {unit}{window} cost {next_amount}, {quantity} cost {amount}; \
                     use graduated tiers, or raise tier {tier}"
                )
            }
            Finding::TiersBeyondQuantity { tiers, lower, unit, highest, .. } => write!(
                out,
                "{} never entered: it takes more than {} {unit}, and there are never more than {}; drop {}",
                tiers_words(*tiers, "is", "are"),
                decimal_words(*lower),
                number(*highest),
                them(*tiers)
            ),
            Finding::TierBetweenSteps { tier, lower, upper, step, .. } => write!(
                out,
                "tier {tier} is never reached: no quantity in steps of {} is above {} and at most {}; \
                 widen it or drop it",
                decimal_words(*step),
                decimal_words(*lower),
                decimal_words(*upper)
            ),
            Finding::TiersAtMaximum { tiers, lower, unit, maximum, .. } => write!(
                out,
                "{} nothing: above {} {unit} a line always costs its maximum of {}; \
                 raise the maximum or drop {}",
                tiers_words(*tiers, "changes", "change"),
                number(*lower),
                money_words(*maximum),
                them(*tiers)
            ),
            Finding::RisingPrice { place, tier, before, after, percent } => {
                let said = |price: Ratio| match percent {
                    true => format!("{} %", number(price)),
                    false => amount_words(price, place.currency),
                };
                let [before, after] = [said(*before), said(*after)];
                write!(out, "tier {tier} is dearer than the tier before it: {after} after {before}")
            }
            Finding::PaysBack { place, tier, tiers, unit_price } => {
                let price = amount_words(Ratio::whole(unit_price.value()), place.currency);
                let tier = if *tiers == 1 { String::new() } else { format!("tier {tier}: ") };
                write!(out, "{tier}a unit price of {price} pays the customer")
            }
            _ => Ok(()),
        }
    }

    fn window_words(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Finding::WindowUnpriced { dimension, window, .. } => write!(
                out,
                "usage in the window {window:?} of {dimension} is not billed: no row names it; \
                 add a row, or an otherwise"
            ),
            Finding::RuleNeverOpen { dimension, rule, window } => write!(
                out,
                "rule {rule} ({window:?}) of {dimension} never matches: none of its dates is in its months \
                 and weekdays; correct or drop it"
            ),
            Finding::RuleCovered { dimension, rule, window, by } => {
                let by: Vec<String> = by.iter().map(usize::to_string).collect();
                write!(
                    out,
                    "rule {rule} ({window:?}) of {dimension} never matches: all its hours belong to rule {}, \
                     and the first that matches wins; put it before, or drop it",
                    by.join(" and ")
                )
            }
            Finding::WindowRowUnused { dimension, window, known, .. } => write!(
                out,
                "a row names the window {window:?} of {dimension}, which has no hours; there are {}",
                quoted(known)
            ),
            Finding::WindowsOverlap { dimension, first, second, example } => write!(
                out,
                "in {dimension}, {example} matches rule {} ({:?}) and rule {} ({:?}); the first wins",
                first.0, first.1, second.0, second.1
            ),
            Finding::OtherwiseNeverReached { dimension, window } => {
                write!(out, "the rules of {dimension} match every hour, so its otherwise {window:?} has none")
            }
            Finding::MatrixWithoutOtherwise { dimensions } => write!(
                out,
                "usage with values of {} that no row names is set aside and not billed; \
                 add an otherwise to bill it",
                dimensions.join(", ")
            ),
            _ => Ok(()),
        }
    }

    fn charge_words(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Finding::MaximumZero { maximum, .. } => {
                let maximum = money_words(*maximum);
                write!(out, "its maximum of {maximum} makes every line free; raise it or drop it")
            }
            Finding::MinimumOnly { minimum, .. } => write!(
                out,
                "it costs nothing by itself, so each period owes its minimum of {}; \
                 write a flat price if that is meant",
                money_words(*minimum)
            ),
            Finding::MinimumAboveMaximum { minimum, maximum, .. } => write!(
                out,
                "its minimum of {} is above the maximum of {} of a line, \
                 so a period with a single line always owes the minimum; swap them or drop one",
                money_words(*minimum),
                money_words(*maximum)
            ),
            Finding::AllowanceCoversAll { allowance, highest, unit } => write!(
                out,
                "it never costs anything: {} {unit} are free, and there are never more than {}; \
                 lower the allowance",
                number(*allowance),
                number(*highest)
            ),
            Finding::FreeInSome { free, charged } => write!(
                out,
                "it costs nothing in {}, and something in {}; give the missing amounts if that is not meant",
                joined(free),
                joined(charged)
            ),
            Finding::CurrencyMissing { currency, having, lacking } => write!(
                out,
                "nobody can subscribe in {currency}: {} {} it, and {} {} not; add the missing charges",
                joined(having),
                if having.len() == 1 { "has" } else { "have" },
                joined(lacking),
                if lacking.len() == 1 { "does" } else { "do" },
            ),
            Finding::PriceInNoPhase => {
                out.write_str("no phase of the plan charges it; name it in a phase, or drop it")
            }
            Finding::Free => out.write_str("it costs nothing"),
            Finding::MoreLeftOut { count } => write!(out, "{count} further remarks are left out"),
            _ => Ok(()),
        }
    }
}

/// An exact amount with at least its currency's decimals: 88 is "88.00 EUR", 0.0021 stays.
pub(super) fn amount_words(amount: Ratio, currency: Currency) -> String {
    let text = number(amount);
    let wanted = usize::from(currency.exponent());
    let written = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    match written {
        _ if text.contains('/') || written >= wanted => format!("{text} {currency}"),
        0 => format!("{text}.{} {currency}", "0".repeat(wanted)),
        _ => format!("{text}{} {currency}", "0".repeat(wanted - written)),
    }
}

/// An amount of money with its thousands apart.
pub(super) fn money_words(amount: Money) -> String {
    amount_words(Ratio::whole(amount.to_decimal()), amount.currency())
}

/// " in one day", where each window is rated by itself.
pub(super) fn window_words(window: Option<RateWindow>) -> &'static str {
    match window {
        None => "",
        Some(RateWindow::Hour) => " in one hour",
        Some(RateWindow::Day) => " in one day",
        Some(RateWindow::Week) => " in one week",
        Some(RateWindow::Month) => " in one month",
    }
}

fn tiers_words((first, last): (usize, usize), one: &str, several: &str) -> String {
    match first == last {
        true => format!("tier {first} {one}"),
        false => format!("tiers {first} to {last} {several}"),
    }
}

fn them((first, last): (usize, usize)) -> &'static str {
    if first == last { "it" } else { "them" }
}

fn joined(items: &[impl fmt::Display]) -> String {
    let items: Vec<String> = items.iter().map(ToString::to_string).collect();
    items.join(", ")
}

fn quoted(items: &[String]) -> String {
    let items: Vec<String> = items.iter().map(|item| format!("{item:?}")).collect();
    items.join(", ")
}
