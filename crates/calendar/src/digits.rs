//! Reads the fixed-width figures that written dates and times are made of.
//!
//! It knows bytes and a position; it must not know what a date means.

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
