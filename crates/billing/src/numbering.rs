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
    if pattern.trim() != pattern || pattern.chars().any(char::is_control) {
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
    match (numbers > 1, has_month && !has_year) {
        (true, _) => Err(SeriesRefused::Twice),
        (false, true) => Err(SeriesRefused::MonthWithoutYear),
        (false, false) => Ok(()),
    }
}

/// Whether the numbers of two patterns could be the same: they differ in nothing but how far numbers are filled up.
pub fn could_clash(one: &str, other: &str) -> bool {
    let plain = |pattern: &str| {
        let mut out = String::new();
        let mut has_number = false;
        for part in parts(pattern) {
            match part {
                Part::Text(text) | Part::Unknown(text) => out.push_str(text),
                Part::Year => out.push_str("{year}"),
                Part::ShortYear => out.push_str("{yy}"),
                Part::Month => out.push_str("{month}"),
                Part::Number(_) => {
                    has_number = true;
                    out.push_str("{number}");
                }
            }
        }
        if has_number { out } else { out + "{number}" }
    };
    plain(one) == plain(other)
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

/// The number of a series that is printed so, if one is.
pub fn number_in(series: &str, printed: &str) -> Option<i64> {
    // Whatever stands before and behind it is the same for each number.
    let one = printed_number(series, 1);
    let nine = printed_number(series, 9);
    let at = one.bytes().zip(nine.bytes()).position(|(one, nine)| one != nine)?;
    let behind = &one[at + 1..];
    let before = one[..at].trim_end_matches('0');
    let digits = printed.strip_suffix(behind)?;
    let digits = digits.get(before.len()..).filter(|_| digits.starts_with(before))?;
    let number = digits.parse::<i64>().ok().filter(|_| digits.bytes().all(|digit| digit.is_ascii_digit()))?;
    (number > 0 && printed_number(series, number) == printed).then_some(number)
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
        assert!(!could_clash("A-{year}-", "B-{year}-"));
    }

    #[test]
    fn a_printed_number_is_found_in_its_series() {
        let mut found = 0;
        for series in
            ["INV-", "{number}/2026", "2026{number:4}", "00{number:3}00", "A{number}0", "{number:12}", "9-"]
        {
            for number in [1, 9, 10, 42, 999, 1_000, 123_456, 9_999_999] {
                assert_eq!(
                    number_in(series, &printed_number(series, number)),
                    Some(number),
                    "{series} {number}"
                );
                found += 1;
            }
        }
        assert_eq!(found, 56);
        for no in ["INV-42", "INV-0000042", "INV-", "INV-00004x", "inv-000042", "INV-000000", "INV--00042"] {
            assert_eq!(number_in("INV-", no), None, "{no}");
        }
        assert_eq!(number_in("{number}/2026", "042/2026"), None);
    }
}
