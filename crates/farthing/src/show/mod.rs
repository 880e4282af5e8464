//! What a command prints: calm tables, titles and notes on stdout, progress on stderr.
//! Knows terminals and widths; must not know what the words mean.

mod paper;
mod plain;
mod progress;
mod table;

pub use paper::Paper;
pub use plain::{plain, wrapped};
pub use progress::Progress;
pub use table::Rows;

/// 1234567 as "1,234,567".
pub fn thousands(number: impl TryInto<i128>) -> String {
    let number: i128 = number.try_into().unwrap_or_default();
    let digits = number.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 + 1);
    if number < 0 {
        text.push('-');
    }
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The digits of a written decimal in groups of three: "12345.60" as "12,345.60".
pub fn grouped(decimal: &str) -> String {
    let (whole, fraction) = match decimal.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (decimal, None),
    };
    let Ok(number) = whole.parse::<i128>() else { return decimal.to_owned() };
    let mut text = thousands(number);
    if whole.starts_with('-') && number == 0 {
        text.insert(0, '-');
    }
    if let Some(fraction) = fraction {
        text.push('.');
        text.push_str(fraction);
    }
    text
}

/// "1 invoice", "2 invoices", "2 deliveries".
pub fn counted(number: impl TryInto<i128>, what: &str) -> String {
    match (number.try_into().unwrap_or_default(), what.strip_suffix("ry")) {
        (1, _) => format!("1 {what}"),
        (several, Some(stem)) => format!("{} {stem}ries", thousands(several)),
        (several, None) => format!("{} {what}s", thousands(several)),
    }
}

/// A moment to the minute.
pub fn minute(at: calendar::Instant) -> String {
    let text = at.to_string();
    text.get(..16).map_or(text.clone(), |whole| format!("{}Z", whole.replace('T', " ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_by_three() {
        for (number, text) in [(0, "0"), (999, "999"), (1_000, "1,000"), (-1_234_567, "-1,234,567")] {
            assert_eq!(thousands(number), text);
        }
        for (number, text) in
            [("0.05", "0.05"), ("-0.05", "-0.05"), ("12345.60", "12,345.60"), ("-1000", "-1,000")]
        {
            assert_eq!(grouped(number), text);
        }
    }
}
