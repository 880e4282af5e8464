//! Canonical JSON, written straight into bytes: fixed order of names, no white space, exact numbers as text.
//! Knows how vocabulary is spelled; must not know any form.

use std::collections::BTreeMap;
use std::fmt;
use std::io::Write as _;

use calendar::{Instant, Period, Share};
use ids::{CatalogKey, Id};
use money::{Currency, Decimal, Money, Ratio};

/// Digits of the largest 128-bit number, a sign and a point.
const NUMBER_BYTES_MAX: usize = 44;

/// Below this scale the digits of 64 bits fit.
const SMALL_SCALE_MAX: u8 = 20;

/// How many instants are remembered: a document's lines share the two ends of one or two periods.
const INSTANTS_REMEMBERED: usize = 4;

/// Bytes as hexadecimal digits, two each.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Bytes in the making. Whether a comma is due follows from the last byte, so that is not kept.
#[derive(Debug, Default)]
pub struct Writer {
    out: Vec<u8>,
    /// Instants written before and where, to be copied: spelling one out costs ten times as much.
    instants: [Option<(Instant, usize, usize)>; INSTANTS_REMEMBERED],
    /// Which of them is replaced next.
    oldest: usize,
}

impl Writer {
    /// A writer whose bytes will be about so many.
    pub fn with_capacity(bytes: usize) -> Writer {
        Writer { out: Vec::with_capacity(bytes), ..Writer::default() }
    }

    /// The bytes.
    pub fn into_bytes(self) -> Vec<u8> {
        self.out
    }

    /// A table; `fill` writes its names and values.
    pub fn table(&mut self, fill: impl FnOnce(&mut Writer)) {
        self.out.push(b'{');
        fill(self);
        self.out.push(b'}');
    }

    /// A list; `each` writes one item.
    pub fn list<T>(&mut self, items: impl IntoIterator<Item = T>, mut each: impl FnMut(&mut Writer, T)) {
        self.out.push(b'[');
        for item in items {
            if self.out.last() != Some(&b'[') {
                self.out.push(b',');
            }
            each(self, item);
        }
        self.out.push(b']');
    }

    /// A name that needs no escapes; its value is written next. Most bytes of a document are names, and one that
    /// is known where it is written is copied without a call.
    #[inline]
    pub fn name(&mut self, name: &'static str) -> &mut Writer {
        let before: &[u8] = if self.out.last() == Some(&b'{') { b"\"" } else { b",\"" };
        self.out.extend_from_slice(before);
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"\":");
        self
    }

    /// A name from outside; its value is written next.
    pub fn free_name(&mut self, name: &str) -> &mut Writer {
        self.separate();
        self.text(name);
        self.out.push(b':');
        self
    }

    fn separate(&mut self) {
        if self.out.last() != Some(&b'{') {
            self.out.push(b',');
        }
    }

    /// A text, with the fewest escapes JSON allows.
    pub fn text(&mut self, text: &str) {
        self.out.push(b'"');
        let mut rest = text.as_bytes();
        // Looking at all bytes at once is several times faster than finding the first.
        if !rest.iter().fold(false, |any, byte| any | is_escaped(*byte)) {
            self.out.extend_from_slice(rest);
            self.out.push(b'"');
            return;
        }
        while let Some(plain) = rest.iter().position(|byte| is_escaped(*byte)) {
            self.out.extend_from_slice(&rest[..plain]);
            self.escape(rest[plain]);
            rest = &rest[plain + 1..];
        }
        self.out.extend_from_slice(rest);
        self.out.push(b'"');
    }

    fn escape(&mut self, byte: u8) {
        const HEX: [u8; 16] = *b"0123456789abcdef";
        match byte {
            b'"' => self.out.extend_from_slice(b"\\\""),
            b'\\' => self.out.extend_from_slice(b"\\\\"),
            b'\n' => self.out.extend_from_slice(b"\\n"),
            b'\r' => self.out.extend_from_slice(b"\\r"),
            b'\t' => self.out.extend_from_slice(b"\\t"),
            other => {
                self.out.extend_from_slice(b"\\u00");
                self.out.push(HEX[usize::from(other >> 4)]);
                self.out.push(HEX[usize::from(other & 15)]);
            }
        }
    }

    /// A text of a code table or a number: nothing in it needs an escape.
    pub fn code(&mut self, code: &str) {
        self.out.push(b'"');
        self.out.extend_from_slice(code.as_bytes());
        self.out.push(b'"');
    }

    /// A value by its display form, which has neither quotes nor backslashes: a date, a key, a cadence.
    pub fn shown(&mut self, value: impl fmt::Display) {
        self.out.push(b'"');
        write!(self.out, "{value}").expect("writing to memory does not fail");
        self.out.push(b'"');
    }

    /// A typed id.
    pub fn id<I: Id>(&mut self, id: I) {
        self.out.push(b'"');
        self.out.extend_from_slice(I::PREFIX.as_bytes());
        self.out.push(b'_');
        self.out.extend_from_slice(&id.body());
        self.out.push(b'"');
    }

    /// True or false.
    pub fn truth(&mut self, truth: bool) {
        self.out.extend_from_slice(if truth { b"true" } else { b"false" });
    }

    /// Nothing.
    pub fn null(&mut self) {
        self.out.extend_from_slice(b"null");
    }

    /// A whole number, unquoted.
    pub fn whole(&mut self, number: impl Into<i128>) {
        self.digits(number.into(), 0);
    }

    /// An exact decimal as text: `"0.2103"`.
    pub fn decimal(&mut self, decimal: Decimal) {
        self.out.push(b'"');
        self.digits(decimal.mantissa(), decimal.scale());
        self.out.push(b'"');
    }

    /// An exact decimal as a JSON number: `0.2103`.
    pub fn number(&mut self, decimal: Decimal) {
        self.digits(decimal.mantissa(), decimal.scale());
    }

    /// A number exactly as it was read.
    pub(crate) fn raw_number(&mut self, raw: &str) {
        self.out.extend_from_slice(raw.as_bytes());
    }

    /// A length in microseconds as a JSON number of seconds: `86400`, `0.5`.
    pub fn seconds(&mut self, micros: i64) {
        let seconds = Decimal::from_i128(i128::from(micros), 6).expect("19 digits fit a decimal");
        self.number(seconds);
    }

    /// An amount without its currency, always with the currency's decimals: `"12.30"`.
    pub fn amount(&mut self, amount: Money) {
        self.out.push(b'"');
        self.digits(i128::from(amount.minor()), amount.currency().exponent());
        self.out.push(b'"');
    }

    /// An amount beside its currency: `{"amount":"12.30","currency":"EUR"}`.
    pub fn money(&mut self, amount: Money) {
        self.table(|out| {
            out.name("amount").amount(amount);
            out.name("currency").code(amount.currency().code());
        });
    }

    /// Amounts by currency: `{"EUR":"12.30"}`.
    pub fn amounts(&mut self, amounts: &BTreeMap<Currency, Money>) {
        self.table(|out| {
            for (currency, amount) in amounts {
                out.name(currency.code()).amount(*amount);
            }
        });
    }

    /// Texts by name: `{"de":"Sitze"}`.
    pub fn texts(&mut self, texts: &BTreeMap<String, String>) {
        self.table(|out| {
            for (name, text) in texts {
                out.free_name(name).text(text);
            }
        });
    }

    /// Keys in a list.
    pub fn keys<'k>(&mut self, keys: impl IntoIterator<Item = &'k CatalogKey>) {
        self.list(keys, |out, key| out.code(key.as_str()));
    }

    /// A decimal text where the quotient is exact, else whole numbers in lowest terms:
    /// `{"numerator":"1","denominator":"6"}`.
    pub fn ratio(&mut self, ratio: &Ratio) {
        if let Some(decimal) = ratio.as_decimal() {
            return self.decimal(decimal);
        }
        let (numerator, denominator) = ratio.whole_parts();
        self.table(|out| {
            out.name("numerator").code(&numerator);
            out.name("denominator").code(&denominator);
        });
    }

    /// An exact fraction: `{"numerator":"10","denominator":"31"}`.
    pub fn share(&mut self, share: Share) {
        self.table(|out| {
            out.name("numerator").decimal_of(share.numerator());
            out.name("denominator").decimal_of(share.denominator());
        });
    }

    /// An instant, RFC 3339 in UTC.
    pub fn instant(&mut self, instant: Instant) {
        let known = self.instants.iter().flatten().find(|(known, _, _)| *known == instant);
        if let Some((_, start, end)) = known {
            return self.out.extend_from_within(*start..*end);
        }
        let start = self.out.len();
        self.shown(instant);
        self.instants[self.oldest] = Some((instant, start, self.out.len()));
        self.oldest = (self.oldest + 1) % INSTANTS_REMEMBERED;
    }

    /// A half-open period: `{"start":…,"end":…}`.
    pub fn period(&mut self, period: Period) {
        self.table(|out| {
            out.name("start").instant(period.start());
            out.name("end").instant(period.end());
        });
    }

    /// Bytes as hex.
    pub fn hex(&mut self, bytes: &[u8]) {
        const HEX: [u8; 16] = *b"0123456789abcdef";
        self.out.push(b'"');
        for byte in bytes {
            self.out.push(HEX[usize::from(byte >> 4)]);
            self.out.push(HEX[usize::from(byte & 15)]);
        }
        self.out.push(b'"');
    }

    fn decimal_of(&mut self, whole: i128) {
        self.out.push(b'"');
        self.digits(whole, 0);
        self.out.push(b'"');
    }

    /// `mantissa` ÷ 10^`scale` in plain digits, every one of the scale's: 50 and 3 is 0.050.
    fn digits(&mut self, mantissa: i128, scale: u8) {
        match u64::try_from(mantissa) {
            Ok(figure) if scale == 0 && figure < 10 => {
                self.out.push(b'0' + u8::try_from(figure).expect("a digit is below ten"));
            }
            Ok(small) if scale < SMALL_SCALE_MAX => self.small_digits(small, usize::from(scale)),
            _ => self.many_digits(mantissa, scale),
        }
    }

    /// The same of a number that 64 bits hold, as nearly all are.
    fn small_digits(&mut self, number: u64, scale: usize) {
        let mut buffer = [0_u8; NUMBER_BYTES_MAX];
        let (mut place, mut left) = (buffer.len(), number);
        let point = place - scale;
        while left > 0 || place >= point {
            if place == point && scale > 0 {
                place -= 1;
                buffer[place] = b'.';
            }
            place -= 1;
            buffer[place] = b'0' + u8::try_from(left % 10).expect("a digit is below ten");
            left /= 10;
        }
        self.out.extend_from_slice(&buffer[place..]);
    }

    fn many_digits(&mut self, mantissa: i128, scale: u8) {
        let mut buffer = [0_u8; NUMBER_BYTES_MAX];
        let mut place = buffer.len();
        let mut written = 0;
        let mut push = |digit: u8| {
            if written == scale && scale > 0 {
                place -= 1;
                buffer[place] = b'.';
            }
            place -= 1;
            buffer[place] = b'0' + digit;
            written += 1;
            written
        };
        let mut large = mantissa.unsigned_abs();
        // Most numbers are small, and dividing 64 bits is several times faster than 128.
        let mut small = loop {
            if let Ok(small) = u64::try_from(large) {
                break small;
            }
            push(u8::try_from(large % 10).expect("a digit is below ten"));
            large /= 10;
        };
        loop {
            let digits = push(u8::try_from(small % 10).expect("a digit is below ten"));
            small /= 10;
            if small == 0 && digits > scale {
                break;
            }
        }
        if mantissa < 0 {
            self.out.push(b'-');
        }
        self.out.extend_from_slice(&buffer[place..]);
    }
}

/// Whether a byte of a text may not stand by itself.
fn is_escaped(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(fill: impl FnOnce(&mut Writer)) -> String {
        let mut out = Writer::default();
        fill(&mut out);
        String::from_utf8(out.into_bytes()).expect("the writer writes UTF-8")
    }

    #[test]
    fn numbers_stand_in_plain_digits() {
        let decimal = |text: &str| Decimal::parse(text).expect("a decimal");
        for text in ["0", "-0.5", "1200", "0.2103", "-12.05", "9999999999999999999999999999", "0.000001"] {
            assert_eq!(written(|out| out.decimal(decimal(text))), format!("\"{text}\""));
        }
        assert_eq!(written(|out| out.whole(i64::MIN)), i64::MIN.to_string());
        for number in [0, 1, 9, 10, 99, 12_345, u64::MAX] {
            assert_eq!(written(|out| out.whole(number)), number.to_string());
            for scale in 0..=38 {
                let decimal = Decimal::from_i128(i128::from(number), scale).expect("20 digits fit");
                assert_eq!(written(|out| out.decimal(decimal)), format!("\"{decimal}\""));
            }
        }
        let widest = Decimal::from_i128(-(10_i128.pow(38) - 1), 38).expect("38 digits");
        assert_eq!(written(|out| out.decimal(widest)), format!("\"{widest}\""));
    }

    #[test]
    fn amounts_keep_their_currency_s_decimals() {
        assert_eq!(written(|out| out.amount(Money::new(-5, Currency::EUR))), "\"-0.05\"");
        assert_eq!(written(|out| out.amount(Money::new(1200, Currency::JPY))), "\"1200\"");
        assert_eq!(
            written(|out| out.money(Money::new(1230, Currency::EUR))),
            r#"{"amount":"12.30","currency":"EUR"}"#
        );
    }

    #[test]
    fn texts_are_escaped_no_more_than_needed() {
        assert_eq!(written(|out| out.text("a\"b\\c\n\u{1}é/")), "\"a\\\"b\\\\c\\n\\u0001é/\"");
    }

    #[test]
    fn commas_stand_between_members_only() {
        let text = written(|out| {
            out.table(|out| {
                out.name("a").list([1_i64, 2], |out, number| out.whole(number));
                out.name("b").table(|_| {});
                out.name("c").list(Vec::<i64>::new(), |out, number| out.whole(number));
            });
        });
        assert_eq!(text, r#"{"a":[1,2],"b":{},"c":[]}"#);
    }
}
