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
/// Most signs of a chart's name and of each line beneath it; what is longer is cut.
const CHART_TEXT_CHARS_MAX: usize = 60;
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
    /// The first day of each step with its quantity, in order; none where nothing was read.
    pub steps: Vec<(CivilDate, Option<Ratio>)>,
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
        let quantities = || series.read().map(|(_, quantity)| quantity);
        let highest = quantities().fold(Ratio::ZERO, Ratio::max);
        let lowest = quantities().fold(Ratio::ZERO, Ratio::min);
        let tall = |quantity| height(quantity, (lowest, highest));
        let counted = |quantity: Decimal| counted(quantity, series.unit.as_deref(), locale);
        let word = if series.adds_up { words.total } else { words.in_period };
        let mut facts = vec![(word.to_owned(), counted(decimal(series.total)))];
        // The earliest of equal ones.
        let best = series.read().rev().max_by_key(|(_, quantity)| *quantity);
        if let Some((day, quantity)) = best {
            let when = series.step_of(day, locale);
            facts.push((words.highest.to_owned(), format!("{} ({when})", counted(decimal(quantity)))));
        }
        facts.extend(mean(series).map(|mean| (words.mean.to_owned(), counted(mean))));
        let by = by(words, series.step);
        let spoken =
            facts.iter().map(|(word, text)| format!("{word}: {text}")).collect::<Vec<_>>().join("; ");
        let days = locale.days(series.days);
        let told: Vec<&str> = [&series.name].into_iter().chain(&series.more).map(String::as_str).collect();
        let more = series.more.iter().map(|more| cut(more)).chain([format!("{days}, {by}")]);
        Chart {
            spoken: format!("{}, {days}, {by}. {spoken}", told.join(", ")),
            name: cut(&series.name),
            more: more.collect(),
            facts,
            note: (!series.adds_up).then(|| words.own_values.to_owned()),
            top: locale.number(decimal(highest)),
            bottom: (lowest.signum() < 0).then(|| locale.number(decimal(lowest))),
            ends: [series.days.first, series.days.last].map(|day| locale.date(day)),
            above: height(highest, (lowest, highest)),
            bars: series.steps.iter().map(|(_, quantity)| quantity.map_or(0, tall)).collect(),
        }
    }
}

impl UsageOf {
    /// The steps in which something was read, or that count what was used.
    fn read(&self) -> impl DoubleEndedIterator<Item = (CivilDate, Ratio)> {
        self.steps.iter().filter_map(|(day, quantity)| Some((*day, (*quantity)?)))
    }

    /// A step in words, by its first day: a day, a week, or the days of a month.
    fn step_of(&self, first: CivilDate, locale: Locale) -> String {
        match self.step {
            RateWindow::Hour | RateWindow::Day => locale.date(first),
            RateWindow::Week => locale.words.usage.week_of.replace("{date}", &locale.date(first)),
            RateWindow::Month => {
                let last = first.last_of_month().min(self.days.last);
                locale.days(Days { first, last })
            }
        }
    }
}

/// A text of at most [`CHART_TEXT_CHARS_MAX`] signs.
fn cut(text: &str) -> String {
    match text.char_indices().nth(CHART_TEXT_CHARS_MAX) {
        None => text.to_owned(),
        Some(_) => {
            let kept: String = text.chars().take(CHART_TEXT_CHARS_MAX - 1).collect();
            format!("{}…", kept.trim_end())
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

/// What a step has on average of those in which something was read, rounded half away from zero to as many digits as the
/// quantities have, and to two at least.
///
/// 10 in 4 days is 2.5 a day; where there was a reading on two of them alone, it is 5.
fn mean(series: &UsageOf) -> Option<Decimal> {
    let count = i64::try_from(series.read().count()).ok().filter(|count| *count > 0)?;
    let mut quantities = series.read().map(|(_, quantity)| quantity);
    let sum = quantities.try_fold(Ratio::ZERO, |sum, one| sum.checked_add(one)).ok()?;
    let digits = series.read().map(|(_, quantity)| decimal(quantity).scale()).max().unwrap_or_default();
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
        let steps: Vec<(CivilDate, Option<Ratio>)> = days.zip(quantities.map(Some)).collect();
        let sum = |sum: Ratio, (_, one): &(CivilDate, Option<Ratio>)| {
            sum.checked_add(one.unwrap_or(Ratio::ZERO)).expect("small")
        };
        let total = steps.iter().fold(Ratio::ZERO, sum);
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
        assert!(
            said.starts_with("Energy, region: eu, 1 Mar 2026 – 3 Mar 2026, by day. Total: 10 kWh; "),
            "{said}"
        );
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
    fn a_day_without_a_reading_is_a_gap_in_no_mean_and_never_the_highest() {
        let mut one = UsageOf { adds_up: false, total: Ratio::from_i64(-5), ..series(&[-5, 0, 0]) };
        for (_, quantity) in &mut one.steps[1..] {
            *quantity = None;
        }
        let chart = Chart::of(&one, Locale::of("en"));
        let said: Vec<&str> = chart.facts.iter().map(|(_, fact)| fact.as_str()).collect();
        assert_eq!(said, ["\u{2212}5 kWh", "\u{2212}5 kWh (1 Mar 2026)", "\u{2212}5 kWh"]);
        assert_eq!(chart.bars, [-1_000, 0, 0]);
        one.steps[0].1 = None;
        assert_eq!(Chart::of(&one, Locale::of("en")).facts.len(), 1, "nothing was read at all");
    }

    #[test]
    fn the_highest_of_weeks_is_a_week_and_that_of_months_a_month() {
        let mut weekly = UsageOf { step: RateWindow::Week, ..series(&[4, 2]) };
        weekly.steps[0].0 = CivilDate::parse("2026-04-27").expect("a date of a test");
        let highest = |series: &UsageOf, tag| Chart::of(series, Locale::of(tag)).facts[1].1.clone();
        assert_eq!(highest(&weekly, "en"), "4 kWh (week of 27 Apr 2026)");
        assert_eq!(highest(&weekly, "de"), "4 kWh (Woche ab 27.04.2026)");
        let mut monthly = UsageOf { step: RateWindow::Month, ..series(&[4]) };
        monthly.days.last = CivilDate::parse("2026-12-31").expect("a date of a test");
        assert_eq!(highest(&monthly, "en"), "4 kWh (1 Mar 2026 – 31 Mar 2026)");
    }

    #[test]
    fn what_is_long_is_cut_and_heard_whole() {
        let long = UsageOf { more: vec![format!("model: {}", "x".repeat(300))], ..series(&[1]) };
        let chart = Chart::of(&long, Locale::of("en"));
        assert_eq!(
            (chart.more[0].chars().count(), chart.more[0].ends_with("x…")),
            (CHART_TEXT_CHARS_MAX, true)
        );
        assert!(chart.spoken.contains(&long.more[0]));
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
