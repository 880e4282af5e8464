//! Usage: how much was used when, and how tall that is drawn.
//! Knows series, words and shares of a height; must not know elements, pages, nor how anything was measured.

use calendar::CivilDate;
use money::{Decimal, Ratio, Rounding};
use pricing::RateWindow;

use crate::invoice::Days;
use crate::issued::decimal;
use crate::locale::Locale;
use crate::unit;
use crate::words::UsageWords;

/// The height of a chart, in which bars are counted.
pub const CHART_HEIGHT: i32 = 1_000;
/// More charts than these are drawn small, side by side.
const LARGE_CHARTS_MAX: usize = 3;
/// Digits behind the point of a mean, if no quantity has more.
const MEAN_DECIMALS: u8 = 2;
/// Most digits behind the point of a mean.
const MEAN_DECIMALS_MAX: u8 = 8;

/// How much of what an invoice bills was used when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Usage {
    /// The series, in order of lines.
    pub series: Vec<UsageOf>,
    /// How many lines of usage are not among them.
    pub left_out: u32,
}

/// How much one meter of a line counted, step by step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsageOf {
    /// What is billed.
    pub name: String,
    /// More about it, a line each: of what, and whose.
    pub more: Vec<String>,
    /// What one unit is called, if it is called anything.
    pub unit: Option<String>,
    /// How long a step is.
    pub step: RateWindow,
    /// Whether the steps sum to the total.
    pub adds_up: bool,
    /// What all of it comes to.
    pub total: Ratio,
    /// The days.
    pub days: Days,
    /// The first day of each step with its quantity, in order.
    pub steps: Vec<(CivilDate, Ratio)>,
}

/// The pages of usage as they are printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsageSheet {
    /// What they are about ("Usage").
    pub title: String,
    /// The charts.
    pub charts: Vec<Chart>,
    /// Whether they are so many that they are drawn small, side by side.
    pub is_small: bool,
    /// What is not shown, if anything is not.
    pub more: Option<String>,
}

/// A chart as it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// What is billed.
    pub name: String,
    /// More about it, a line each: of what, whose, and the days.
    pub more: Vec<String>,
    /// What it comes to, with its word; then its highest step and its mean.
    pub facts: Vec<(String, String)>,
    /// What bars are, where they do not sum.
    pub note: Option<String>,
    /// The chart in words, for those who do not see it.
    pub spoken: String,
    /// The height at its top: its highest quantity, or nothing.
    pub top: String,
    /// The depth at its bottom, where some quantity is below zero.
    pub bottom: Option<String>,
    /// The first day and the last.
    pub ends: [String; 2],
    /// How far zero is from its top, of [`CHART_HEIGHT`].
    pub above: i32,
    /// How tall each bar is, of [`CHART_HEIGHT`]; below zero it hangs.
    pub bars: Vec<i32>,
}

impl UsageSheet {
    /// What is printed of usage, in a language.
    pub(crate) fn of(usage: &Usage, locale: Locale) -> UsageSheet {
        let words = &locale.words.usage;
        let more = words.more.replace("{count}", &locale.number(Decimal::from_i64(usage.left_out.into())));
        UsageSheet {
            title: words.title.to_owned(),
            charts: usage.series.iter().map(|series| Chart::of(series, locale)).collect(),
            is_small: usage.series.len() > LARGE_CHARTS_MAX,
            more: (usage.left_out > 0).then_some(more),
        }
    }
}

impl Chart {
    fn of(series: &UsageOf, locale: Locale) -> Chart {
        let words = &locale.words.usage;
        let quantities = || series.steps.iter().map(|(_, quantity)| *quantity);
        let highest = quantities().fold(Ratio::ZERO, Ratio::max);
        let lowest = quantities().fold(Ratio::ZERO, Ratio::min);
        let counted = |quantity: Decimal| counted(quantity, series.unit.as_deref(), locale);
        let word = if series.adds_up { words.total } else { words.in_period };
        let mut facts = vec![(word.to_owned(), counted(decimal(series.total)))];
        // The earliest of equal ones.
        let best = series.steps.iter().rev().max_by_key(|(_, quantity)| *quantity);
        if let Some((day, quantity)) = best {
            facts.push((
                words.highest.to_owned(),
                format!("{} ({})", counted(decimal(*quantity)), locale.date(*day)),
            ));
        }
        facts.extend(mean(series).map(|mean| (words.mean.to_owned(), counted(mean))));
        let by = by(words, series.step);
        let spoken =
            facts.iter().map(|(word, text)| format!("{word}: {text}")).collect::<Vec<_>>().join("; ");
        let days = locale.days(series.days);
        let mut more = series.more.clone();
        more.push(format!("{days}, {by}"));
        Chart {
            spoken: format!("{}, {days}, {by}. {spoken}", series.name),
            name: series.name.clone(),
            more,
            facts,
            note: (!series.adds_up).then(|| words.own_values.to_owned()),
            top: locale.number(decimal(highest)),
            bottom: (lowest.signum() < 0).then(|| locale.number(decimal(lowest))),
            ends: [series.days.first, series.days.last].map(|day| locale.date(day)),
            above: height(highest, (lowest, highest)),
            bars: quantities().map(|quantity| height(quantity, (lowest, highest))).collect(),
        }
    }
}

fn by(words: &UsageWords, step: RateWindow) -> &'static str {
    match step {
        RateWindow::Hour | RateWindow::Day => words.by_day,
        RateWindow::Week => words.by_week,
        RateWindow::Month => words.by_month,
    }
}

/// A quantity with its unit, by the word of the language where the unit has one.
fn counted(quantity: Decimal, name: Option<&str>, locale: Locale) -> String {
    let code = name.and_then(unit::code_of);
    let word = code.and_then(|code| locale.words.unit_of(code, quantity == Decimal::ONE));
    let unit = word.or(name).unwrap_or_default();
    format!("{} {unit}", locale.number(quantity)).trim_end().to_owned()
}

/// How tall a quantity is between the lowest and the highest, rounded half away from zero. What is not nothing is
/// seen.
///
/// 5 of 10 is 500 of 1,000; where the lowest is −10, it is 250.
fn height(quantity: Ratio, (lowest, highest): (Ratio, Ratio)) -> i32 {
    let share = || {
        let range = highest.checked_sub(lowest).ok()?;
        let part = quantity.checked_div(range).ok()?;
        let part = part.checked_mul(Ratio::from_i64(CHART_HEIGHT.into())).ok()?;
        i32::try_from(part.round(0, Rounding::HalfAwayFromZero).ok()?.mantissa()).ok()
    };
    match (share(), quantity.signum()) {
        (Some(0), sign) => sign,
        (Some(height), _) => height.clamp(-CHART_HEIGHT, CHART_HEIGHT),
        (None, _) => 0,
    }
}

/// What a step has on average, rounded half away from zero to as many digits as the quantities have, and to two at least.
///
/// 10 in 4 days is 2.5 a day.
fn mean(series: &UsageOf) -> Option<Decimal> {
    let count = i64::try_from(series.steps.len()).ok().filter(|count| *count > 0)?;
    let mut quantities = series.steps.iter().map(|(_, quantity)| *quantity);
    let sum = quantities.try_fold(Ratio::ZERO, |sum, one| sum.checked_add(one)).ok()?;
    let digits =
        series.steps.iter().map(|(_, quantity)| decimal(*quantity).scale()).max().unwrap_or_default();
    let digits = i8::try_from(digits.clamp(MEAN_DECIMALS, MEAN_DECIMALS_MAX)).ok()?;
    sum.checked_div(Ratio::from_i64(count)).ok()?.round(digits, Rounding::HalfAwayFromZero).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn series(quantities: &[i64]) -> UsageOf {
        let first = CivilDate::parse("2026-03-01").expect("a date of a test");
        let days = (0_i64..).map(|day| first.plus_days(day));
        let quantities = quantities.iter().map(|quantity| Ratio::from_i64(*quantity));
        let steps: Vec<(CivilDate, Ratio)> = days.zip(quantities).collect();
        let total = steps.iter().fold(Ratio::ZERO, |sum, (_, one)| sum.checked_add(*one).expect("small"));
        UsageOf {
            name: "Energy".to_owned(),
            more: vec!["region: eu".to_owned()],
            unit: Some("kWh".to_owned()),
            step: RateWindow::Day,
            adds_up: true,
            total,
            days: Days { first, last: steps.last().map_or(first, |(day, _)| *day) },
            steps,
        }
    }

    fn chart(quantities: &[i64]) -> Chart {
        Chart::of(&series(quantities), Locale::of("en"))
    }

    #[test]
    fn the_highest_day_is_as_tall_as_the_chart() {
        let chart = chart(&[5, 10, 0, 1]);
        assert_eq!((chart.above, chart.bars.as_slice()), (1_000, [500, 1_000, 0, 100].as_slice()));
        assert_eq!((chart.top.as_str(), chart.bottom), ("10", None));
        assert_eq!(chart.ends, ["1 Mar 2026", "4 Mar 2026"].map(str::to_owned));
    }

    #[test]
    fn what_is_below_zero_hangs_from_it() {
        let chart = chart(&[30, -10, 0]);
        assert_eq!((chart.above, chart.bars.as_slice()), (750, [750, -250, 0].as_slice()));
        assert_eq!((chart.top.as_str(), chart.bottom.as_deref()), ("30", Some("\u{2212}10")));
    }

    #[test]
    fn nothing_but_zero_has_no_bars_and_little_is_seen() {
        let empty = chart(&[0, 0]);
        assert_eq!((empty.above, empty.bars.as_slice(), empty.top.as_str()), (0, [0, 0].as_slice(), "0"));
        assert_eq!(chart(&[1, 1_000_000, -1]).bars, [1, 1_000, -1]);
        assert_eq!(chart(&[-4]).above, 0);
        assert_eq!(chart(&[-4]).bars, [-1_000]);
        assert_eq!(chart(&[7]).bars, [1_000]);
    }

    #[test]
    fn a_chart_says_in_words_what_it_shows() {
        let said = chart(&[4, 2, 4]).spoken;
        assert!(said.starts_with("Energy, 1 Mar 2026 – 3 Mar 2026, by day. Total: 10 kWh; "), "{said}");
        // The first of two that are equal.
        assert!(said.contains("Highest: 4 kWh (1 Mar 2026); Mean: 3.33 kWh"), "{said}");
    }

    #[test]
    fn values_of_their_own_say_so() {
        let highest = UsageOf { adds_up: false, total: Ratio::from_i64(4), ..series(&[4, 2]) };
        let chart = Chart::of(&highest, Locale::of("de"));
        assert_eq!(chart.facts[0], ("Im ganzen Zeitraum".to_owned(), "4 kWh".to_owned()));
        assert_eq!(chart.note.as_deref(), Some(Locale::of("de").words.usage.own_values));
        assert_eq!(chart.more, ["region: eu", "01.03.2026 – 02.03.2026, nach Tagen"].map(str::to_owned));
    }

    #[test]
    fn more_than_three_are_small_and_what_is_left_out_is_counted() {
        let sheet = |count, left_out| {
            let usage = Usage { series: vec![series(&[1]); count], left_out };
            UsageSheet::of(&usage, Locale::of("en"))
        };
        assert!(!sheet(3, 0).is_small && sheet(4, 0).is_small);
        assert_eq!(sheet(1, 0).more, None);
        let more = "Further lines of usage, not shown here: 1,200";
        assert_eq!(sheet(1, 1_200).more.as_deref(), Some(more));
    }
}
