//! The written form of a length of time: how long a draft waits for late usage.
//! Knows days of 24 hours, hours, minutes and seconds; must not know calendars.

use crate::at::At;
use crate::node::Value;
use crate::write::Writer;

/// Longest grace, in microseconds: 366 days.
pub const GRACE_MICROS_MAX: i64 = 366 * 86_400 * 1_000_000;

/// Units from the largest down: word, letter after `P` or `PT`, microseconds.
const UNITS: [(&str, &str, i64); 4] = [
    ("day", "D", 86_400_000_000),
    ("hour", "TH", 3_600_000_000),
    ("minute", "TM", 60_000_000),
    ("second", "TS", 1_000_000),
];

/// Writes the length in its largest whole unit: `"2 days"`, `"90 minutes"`.
pub fn write(micros: i64, out: &mut Writer) {
    let unit = UNITS.iter().find(|(_, _, size)| micros % size == 0 && micros != 0);
    let (word, size) = match unit {
        Some((word, _, size)) => (*word, *size),
        None if micros == 0 => ("second", 1_000_000),
        None => ("microsecond", 1),
    };
    match micros / size {
        1 => out.shown(format_args!("1 {word}")),
        count => out.shown(format_args!("{count} {word}s")),
    }
}

/// Reads `"2 days"`, `"36 hours"`, `"P2D"` or `"PT36H"`, in microseconds.
pub fn read(at: &At<'_>) -> Option<i64> {
    const WANTED: &str =
        "a length of at most 366 days is written here, such as \"2 days\", \"36 hours\" or \"PT36H\"";
    let Value::Text(text) = at.value() else { return at.unwanted(WANTED) };
    match micros(text).filter(|micros| (0..=GRACE_MICROS_MAX).contains(micros)) {
        Some(micros) => Some(micros),
        None => at.unwanted(WANTED),
    }
}

fn micros(text: &str) -> Option<i64> {
    let (count, size) = match text.strip_prefix('P') {
        Some(duration) => {
            let (time, body) = match duration.strip_prefix('T') {
                Some(body) => ("T", body),
                None => ("", duration),
            };
            let letter = body.chars().last()?;
            let code = format!("{time}{letter}");
            let (_, _, size) = UNITS.iter().find(|(_, known, _)| *known == code)?;
            (body.strip_suffix(letter)?, *size)
        }
        None => {
            let (count, word) = text.split_once(' ')?;
            let word = word.strip_suffix('s').unwrap_or(word);
            let size = match word {
                "microsecond" => 1,
                _ => UNITS.iter().find(|(known, _, _)| *known == word)?.2,
            };
            (count, size)
        }
    };
    let plain = count.bytes().all(|digit| digit.is_ascii_digit());
    plain.then(|| count.parse::<i64>().ok())??.checked_mul(size)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_read_as_it_is_written() {
        for (text, expected) in [
            ("2 days", Some(172_800_000_000)),
            ("1 hour", Some(3_600_000_000)),
            ("PT36H", Some(129_600_000_000)),
            ("P2D", Some(172_800_000_000)),
            ("0 seconds", Some(0)),
            ("7 microseconds", Some(7)),
            ("P2H", None),
            ("-1 days", None),
            ("two days", None),
            ("99999999999999999 days", None),
        ] {
            assert_eq!(micros(text), expected, "{text}");
        }
    }
}
