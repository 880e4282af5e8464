//! Reads and writes the fixed-width figures that written dates and times are made of.
//!
//! It knows bytes and a position; it must not know what a date means.

use std::fmt;

/// A written date or time, read from left to right.
pub(crate) struct Reader<'t> {
    rest: &'t [u8],
}

impl<'t> Reader<'t> {
    pub(crate) fn new(text: &'t str) -> Reader<'t> {
        Reader { rest: text.as_bytes() }
    }

    /// The next `width` bytes as a number, if all of them are ASCII digits.
    pub(crate) fn number(&mut self, width: usize) -> Option<u32> {
        if width > self.rest.len() {
            return None;
        }
        let (figures, rest) = self.rest.split_at(width);
        let mut value = 0_u32;
        for figure in figures {
            if !figure.is_ascii_digit() {
                return None;
            }
            value = value.checked_mul(10)?.checked_add(u32::from(figure - b'0'))?;
        }
        self.rest = rest;
        Some(value)
    }

    /// Takes the next byte if it is one of `wanted`.
    pub(crate) fn one_of(&mut self, wanted: &[u8]) -> Option<u8> {
        let (&first, rest) = self.rest.split_first()?;
        if !wanted.contains(&first) {
            return None;
        }
        self.rest = rest;
        Some(first)
    }

    /// A decimal fraction of a second in microseconds, after its point.
    ///
    /// `Some(Err(TooFine))` means that figures below the microsecond are there and not zero.
    /// `.25` is 250,000 microseconds.
    pub(crate) fn fraction(&mut self) -> Option<Result<u32, TooFine>> {
        let width = self.rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if width == 0 {
            return None;
        }
        let (figures, rest) = self.rest.split_at(width);
        self.rest = rest;
        let mut micros = 0_u32;
        for place in 0..6 {
            let figure = figures.get(place).map_or(0, |byte| u32::from(byte - b'0'));
            micros = micros * 10 + figure;
        }
        let lost = figures.iter().skip(6).any(|&byte| byte != b'0');
        Some(if lost { Err(TooFine) } else { Ok(micros) })
    }

    pub(crate) fn is_done(&self) -> bool {
        self.rest.is_empty()
    }
}

/// A fraction of a second with figures below the microsecond.
#[derive(Debug)]
pub(crate) struct TooFine;

/// A date and a time with all figures: `2999-12-31T23:59:59.999999Z`.
const FIGURES_MAX: usize = 27;

/// A date or time being written: its figures go out at once, as each by itself costs ten times as much.
pub(crate) struct Figures {
    bytes: [u8; FIGURES_MAX],
    length: usize,
}

impl Figures {
    pub(crate) fn new() -> Figures {
        Figures { bytes: [0; FIGURES_MAX], length: 0 }
    }

    /// A byte that stands between figures.
    pub(crate) fn byte(&mut self, byte: u8) {
        self.bytes[self.length] = byte;
        self.length += 1;
    }

    /// Two figures; the number is below 100.
    pub(crate) fn two(&mut self, number: u8) {
        self.byte(b'0' + number / 10);
        self.byte(b'0' + number % 10);
    }

    /// A fraction of a second after its point, in microseconds: nothing of none, else three or six figures.
    pub(crate) fn fraction(&mut self, micros: u32) {
        if micros == 0 {
            return;
        }
        self.byte(b'.');
        let (mut left, mut unit) = (micros, 100_000);
        let last = if micros.is_multiple_of(1_000) { 100 } else { 0 };
        while unit > last {
            let figure = u8::try_from(left / unit).expect("a figure is below ten");
            self.byte(b'0' + figure);
            left %= unit;
            unit /= 10;
        }
    }

    pub(crate) fn write(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(std::str::from_utf8(&self.bytes[..self.length]).expect("figures are ASCII"))
    }
}
