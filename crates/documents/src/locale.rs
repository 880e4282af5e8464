//! Locale: numbers, amounts and dates as they are written in a language and a country.
//! Knows signs and orders; must not know what a number means.

use std::fmt::Write;

use calendar::CivilDate;
use money::{Currency, Decimal, Money, Percent};

use crate::invoice::Days;
use crate::words::Words;

/// A space at which no line is broken.
const NBSP: char = '\u{a0}';
/// A narrow one.
const NNBSP: char = '\u{202f}';

/// How something is written.
#[derive(Debug, Clone, Copy)]
pub struct Locale {
    /// The words.
    pub words: &'static Words,
    decimal: char,
    group: char,
    date: Date,
    /// Whether the currency comes before the amount.
    currency_first: bool,
}

#[derive(Debug, Clone, Copy)]
enum Date {
    /// 27 Nov 2026
    English,
    /// Day, month and year with this between them.
    DayFirst(char),
    /// 2026-11-27
    Iso,
    /// 2026年11月27日
    Japanese,
}

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

impl Locale {
    /// That of a language tag: "de" writes 1.234,56, "de-CH" 1’234.56.
    pub fn of(tag: &str) -> Locale {
        let words = Words::of(tag);
        let is_swiss = tag
            .split(['-', '_'])
            .any(|part| part.eq_ignore_ascii_case("ch") || part.eq_ignore_ascii_case("li"));
        let (decimal, group) = match words.language {
            _ if is_swiss => ('.', '’'),
            "en" | "ja" | "ar" => ('.', ','),
            "fr" => (',', NNBSP),
            "pl" | "sv" => (',', NBSP),
            _ => (',', '.'),
        };
        let date = match words.language {
            "en" => Date::English,
            "de" | "pl" => Date::DayFirst('.'),
            "nl" => Date::DayFirst('-'),
            "sv" => Date::Iso,
            "ja" => Date::Japanese,
            _ => Date::DayFirst('/'),
        };
        let currency_first = matches!(words.language, "en" | "ja" | "nl") || is_swiss;
        Locale { words, decimal, group, date, currency_first }
    }

    /// A number with all its digits: 1,234.5.
    pub fn number(&self, number: Decimal) -> String {
        self.digits(&number.to_string())
    }

    /// An amount with the digits of its currency, without its code: 1,975.07.
    pub fn amount(&self, money: Money) -> String {
        self.digits(&money.amount_text())
    }

    /// A price: as an amount, with more digits where it has them.
    pub fn price(&self, price: Decimal, currency: Currency) -> String {
        self.digits(&Money::written(price, currency))
    }

    /// An amount with the code of its currency: EUR 1,975.07.
    pub fn money(&self, money: Money) -> String {
        let (amount, code) = (self.amount(money), money.currency().code());
        match self.currency_first {
            true => format!("{code}{NBSP}{amount}"),
            false => format!("{amount}{NBSP}{code}"),
        }
    }

    /// A percentage: 19 %.
    pub fn percent(&self, percent: Percent) -> String {
        let number = self.digits(&percent.value().to_string());
        match self.words.language {
            "en" | "ja" | "ar" => format!("{number}%"),
            _ => format!("{number}{NBSP}%"),
        }
    }

    /// A date.
    pub fn date(&self, date: CivilDate) -> String {
        let text = date.to_string();
        let mut parts = text.splitn(3, '-');
        let (year, month, day) = (
            parts.next().unwrap_or_default(),
            parts.next().unwrap_or_default(),
            parts.next().unwrap_or_default(),
        );
        let plain = |part: &str| part.trim_start_matches('0').to_owned();
        match self.date {
            Date::English => {
                let name = month.parse::<usize>().ok().and_then(|month| MONTHS.get(month.wrapping_sub(1)));
                format!("{} {} {year}", plain(day), name.unwrap_or(&month))
            }
            Date::DayFirst(between) => format!("{day}{between}{month}{between}{year}"),
            Date::Iso => text,
            Date::Japanese => format!("{year}年{}月{}日", plain(month), plain(day)),
        }
    }

    /// Days from the first to the last.
    pub fn days(&self, days: Days) -> String {
        match days.first == days.last {
            true => self.date(days.first),
            false => format!("{} – {}", self.date(days.first), self.date(days.last)),
        }
    }

    fn digits(&self, plain: &str) -> String {
        let (sign, plain) = plain.strip_prefix('-').map_or(("", plain), |rest| ("\u{2212}", rest));
        let (whole, fraction) =
            plain.split_once('.').map_or((plain, None), |(whole, part)| (whole, Some(part)));
        let mut written = String::with_capacity(plain.len() + 8);
        written.push_str(sign);
        for (place, digit) in whole.char_indices() {
            if place > 0 && (whole.len() - place).is_multiple_of(3) {
                written.push(self.group);
            }
            written.push(digit);
        }
        if let Some(fraction) = fraction {
            write!(written, "{}{fraction}", self.decimal).expect("a text takes all that is written");
        }
        written
    }
}
