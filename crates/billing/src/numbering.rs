//! Numbering: how the numbers of a seller's documents are written, and which of them count together.
//! Knows patterns and days; must not know which numbers were given.

use std::fmt::Write;

use calendar::CivilDate;

use crate::document::DocumentKind;
use crate::facts::Seller;

/// Most characters of a pattern.
pub const SERIES_CHARS_MAX: usize = 60;
/// Most digits a number is filled up to.
const WIDTH_MAX: usize = 12;
/// How many it is filled up to where nothing is said.
const WIDTH: usize = 6;

/// Why a pattern is not taken, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SeriesRefused {
    /// Too long.
    #[error("it has {0} characters, and may have {SERIES_CHARS_MAX}; shorten it")]
    TooLong(usize),
    /// Signs that no number of an invoice has.
    #[error("a number has no blanks at its ends and no signs that cannot be seen; leave them out")]
    Unseen,
    /// Braces that mean nothing.
    #[error(
        "{0:?} means nothing in a series; write {{year}}, {{yy}}, {{month}}, {{number}} or {{number:4}}, with 1 to 12 digits"
    )]
    Unknown(String),
    /// Two places for the number.
    #[error("it has {{number}} twice; leave one")]
    Twice,
    /// Digits that would run into the number.
    #[error(
        "digits stand beside the number, so that nobody sees where it begins; write a sign such as - between"
    )]
    Digits,
    /// Months that come again.
    #[error(
        "with {{month}} alone the numbers of a month go on in the next year; write {{year}} or {{yy}} beside it"
    )]
    MonthWithoutYear,
}

/// A part of a pattern.
enum Part<'a> {
    Text(&'a str),
    Year,
    ShortYear,
    Month,
    Number(Option<usize>),
    Unknown(&'a str),
}

/// The parts of a pattern, in order. Braces that are not closed are text.
fn parts(pattern: &str) -> Vec<Part<'_>> {
    let (mut parts, mut rest) = (Vec::new(), pattern);
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, behind)) = after.split_once('}') else { break };
        if !before.is_empty() {
            parts.push(Part::Text(before));
        }
        parts.push(match name {
            "year" => Part::Year,
            "yy" => Part::ShortYear,
            "month" => Part::Month,
            "number" => Part::Number(None),
            _ => match name.strip_prefix("number:").map(str::parse::<usize>) {
                Some(Ok(width)) if (1..=WIDTH_MAX).contains(&width) => Part::Number(Some(width)),
                _ => Part::Unknown(&rest[before.len()..before.len() + name.len() + 2]),
            },
        });
        rest = behind;
    }
    if !rest.is_empty() {
        parts.push(Part::Text(rest));
    }
    parts
}

/// Refuses a pattern that numbers nothing well.
///
/// # Errors
/// As [`SeriesRefused`].
pub fn check_series(pattern: &str) -> Result<(), SeriesRefused> {
    let chars = pattern.chars().count();
    if chars > SERIES_CHARS_MAX {
        return Err(SeriesRefused::TooLong(chars));
    }
    if pattern.trim() != pattern || pattern.chars().any(is_unseen) {
        return Err(SeriesRefused::Unseen);
    }
    let (mut numbers, mut has_year, mut has_month) = (0, false, false);
    for part in parts(pattern) {
        match part {
            Part::Unknown(braces) => return Err(SeriesRefused::Unknown(braces.to_owned())),
            Part::Text(text) => {
                if let Some(brace) = text.find(['{', '}']) {
                    return Err(SeriesRefused::Unknown(text[brace..].to_owned()));
                }
            }
            Part::Number(_) => numbers += 1,
            Part::Year | Part::ShortYear => has_year = true,
            Part::Month => has_month = true,
        }
    }
    if numbers > 1 {
        return Err(SeriesRefused::Twice);
    }
    if has_month && !has_year {
        return Err(SeriesRefused::MonthWithoutYear);
    }
    // With the days filled in, and the number in its place.
    let series = series_on(pattern, CivilDate::new(2026, 11, 1).expect("a day"));
    let series = if numbers == 0 { series + "{number}" } else { series };
    let (before, behind) = series.split_once("{number").unwrap_or_default();
    let behind = behind.split_once('}').map_or("", |(_, behind)| behind);
    let runs_in = before.ends_with(|sign: char| sign.is_ascii_digit())
        || behind.starts_with(|sign: char| sign.is_ascii_digit());
    if runs_in { Err(SeriesRefused::Digits) } else { Ok(()) }
}

/// Signs that nobody sees: marks of direction, and what has no width.
fn is_unseen(sign: char) -> bool {
    let is_blank = sign.is_whitespace() && sign != ' ';
    sign.is_control()
        || is_blank
        || matches!(sign, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

/// Whether documents of two patterns would ever count in one series, in this century.
pub fn could_clash(one: &str, other: &str) -> bool {
    let months = (2000..2100).flat_map(|year| (1..=12).map(move |month| (year, month)));
    months.into_iter().any(|(year, month)| {
        let day = CivilDate::new(year, month, 1).expect("each month has a first");
        counted_as(&series_on(one, day)) == counted_as(&series_on(other, day))
    })
}

/// What the numbers of a series are counted by: how far they are filled up makes no other number. `INV-{number:4}` counts
/// on where `INV-` was.
pub fn counted_as(series: &str) -> String {
    let parts = parts(series);
    let last = parts.len().saturating_sub(1);
    let mut counted = String::with_capacity(series.len());
    for (place, part) in parts.iter().enumerate() {
        match part {
            Part::Number(_) if place == last => {}
            Part::Number(_) => counted.push_str("{number}"),
            Part::Text(text) | Part::Unknown(text) => counted.push_str(text),
            Part::Year => counted.push_str("{year}"),
            Part::ShortYear => counted.push_str("{yy}"),
            Part::Month => counted.push_str("{month}"),
        }
    }
    counted
}

/// The series that a document issued on a day is numbered in: `RE-{year}-` is `RE-2026-` in 2026, and begins with 1 in
/// each year. Where the number stands, and how far it is filled up, stays in it.
pub fn series_on(pattern: &str, day: CivilDate) -> String {
    let mut series = String::with_capacity(pattern.len());
    for part in parts(pattern) {
        match part {
            Part::Text(text) | Part::Unknown(text) => series.push_str(text),
            Part::Year => write!(series, "{:04}", day.year()).expect("a text takes all that is written"),
            Part::ShortYear => {
                write!(series, "{:02}", day.year().rem_euclid(100))
                    .expect("a text takes all that is written");
            }
            Part::Month => write!(series, "{:02}", day.month()).expect("a text takes all that is written"),
            Part::Number(None) => series.push_str("{number}"),
            Part::Number(Some(width)) => {
                write!(series, "{{number:{width}}}").expect("a text takes all that is written");
            }
        }
    }
    series
}

/// The series in which a seller's document of a kind is numbered that is issued on a day.
pub fn series_of(seller: &Seller, kind: DocumentKind, issued_on: CivilDate) -> String {
    let pattern = match kind {
        DocumentKind::Invoice => &seller.invoice_series,
        DocumentKind::CreditNote => &seller.credit_note_series,
    };
    series_on(pattern, issued_on)
}

/// A number as printed: `INV-000042` for number 42 of the series `INV-`, `42/2026` of `{number}/2026`, `RE-2026-0042` of
/// `RE-2026-{number:4}`.
pub fn printed_number(series: &str, number: i64) -> String {
    let mut printed = String::with_capacity(series.len() + WIDTH);
    let mut is_there = false;
    for part in parts(series) {
        match part {
            Part::Number(width) if !is_there => {
                is_there = true;
                let width = width.unwrap_or(1);
                write!(printed, "{number:0width$}").expect("a text takes all that is written");
            }
            Part::Text(text) | Part::Unknown(text) => printed.push_str(text),
            Part::Year => printed.push_str("{year}"),
            Part::ShortYear => printed.push_str("{yy}"),
            Part::Month => printed.push_str("{month}"),
            Part::Number(_) => {}
        }
    }
    if !is_there {
        write!(printed, "{number:0WIDTH$}").expect("a text takes all that is written");
    }
    printed
}

/// The numbers that a printed number may have: each run of digits in it.
pub fn numbers_in(printed: &str) -> Vec<i64> {
    let runs = printed.split(|sign: char| !sign.is_ascii_digit()).filter(|run| !run.is_empty());
    let mut numbers: Vec<i64> = runs.filter_map(|run| run.parse().ok()).collect(); // why: none counts that far
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(pattern: &str, day: &str) -> String {
        series_on(pattern, day.parse().unwrap())
    }

    #[test]
    fn a_plain_series_is_what_numbers_begin_with() {
        assert_eq!(on("INV-", "2026-11-27"), "INV-");
        assert_eq!(printed_number("INV-", 42), "INV-000042");
        assert_eq!(printed_number("INV-", 12_345_678), "INV-12345678");
    }

    #[test]
    fn years_and_months_begin_anew() {
        assert_eq!(on("RE-{year}-", "2026-11-27"), "RE-2026-");
        assert_eq!(on("{yy}{month}/", "2026-01-27"), "2601/");
        let series = on("{number:4}/{year}", "2026-12-31");
        assert_eq!((&*series, &*printed_number(&series, 7)), ("{number:4}/2026", "0007/2026"));
        assert_eq!(printed_number("{number}/2026", 42), "42/2026");
        assert_eq!(printed_number("R{number:2}", 123), "R123");
    }

    #[test]
    fn what_numbers_nothing_well_is_refused() {
        for good in ["INV-", "RE-{year}-", "{yy}{month}-{number:4}", "{number}", "F/{year}/{number:12}", "№"]
        {
            assert_eq!(check_series(good), Ok(()), "{good}");
        }
        let unknown = |braces: &str| Err(SeriesRefused::Unknown(braces.to_owned()));
        assert_eq!(check_series("A{quarter}-"), unknown("{quarter}"));
        assert_eq!(check_series("A{number:0}"), unknown("{number:0}"));
        assert_eq!(check_series("A{number:13}"), unknown("{number:13}"));
        assert_eq!(check_series("A{year"), unknown("{year"));
        assert_eq!(check_series("A}"), unknown("}"));
        assert_eq!(check_series("{number}{number}"), Err(SeriesRefused::Twice));
        assert_eq!(check_series("{month}-"), Err(SeriesRefused::MonthWithoutYear));
        assert_eq!(check_series("A "), Err(SeriesRefused::Unseen));
        assert_eq!(check_series(&"A".repeat(61)), Err(SeriesRefused::TooLong(61)));
        assert!(could_clash("A-", "A-{number:4}") && could_clash("{number}", "{number:9}"));
        assert!(
            could_clash("RE-{year}-{number:6}", "RE-2026-")
                && could_clash("RE-20{yy}-", "RE-{year}-{number}")
        );
        assert!(!could_clash("A-{year}-", "B-{year}-") && !could_clash("{number}/A", "{number}/B"));
        for digits in ["{year}{number:3}", "A2", "{number}{yy}", "{year}{month}"] {
            assert_eq!(check_series(digits), Err(SeriesRefused::Digits), "{digits}");
        }
        for unseen in ["№\u{200b}-", "\u{202e}RE-", "A\u{a0}-"] {
            assert_eq!(check_series(unseen), Err(SeriesRefused::Unseen), "{unseen:?}");
        }
    }

    #[test]
    fn how_far_a_number_is_filled_up_makes_no_other_series() {
        for (series, counted) in [
            ("INV-", "INV-"),
            ("INV-{number:4}", "INV-"),
            ("INV-{number}", "INV-"),
            ("{number:4}/2026", "{number}/2026"),
            ("{number}", ""),
        ] {
            assert_eq!(counted_as(series), counted, "{series}");
        }
        assert_eq!(numbers_in("RE-2026-0042"), [42, 2026]);
        assert_eq!(numbers_in("none"), [0_i64; 0]);
    }
}
