//! The canonical content of an event, form 1: the bytes that are hashed, and that the log keeps.
//!
//! Knows how time, type, subject and data are written so that the same content always gives the same bytes:
//! properties are sorted, decimals have no trailing zeros. The form never changes; another one would be
//! form 2. Must not know identities, files or tables.

use std::sync::Arc;

use calendar::Instant;
use money::Decimal;
use pricing::{Properties, Scalar};

/// What stands before each value, and nothing else may.
mod tag {
    pub(super) const NULL: u8 = 0;
    pub(super) const FALSE: u8 = 1;
    pub(super) const TRUE: u8 = 2;
    pub(super) const NUMBER: u8 = 3;
    pub(super) const TEXT: u8 = 4;
}

/// Bytes that are not what was written; says what was expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Malformed(pub(crate) &'static str);

/// Writes the canonical content: time, type, subject, properties.
pub(crate) fn write(out: &mut Vec<u8>, time: Instant, event_type: &str, subject: &str, data: &Properties) {
    out.extend_from_slice(&time.as_micros().to_le_bytes());
    write_text(out, event_type);
    write_text(out, subject);
    write_length(out, data.len());
    for (name, value) in data {
        write_text(out, name);
        write_scalar(out, value);
    }
}

fn write_scalar(out: &mut Vec<u8>, value: &Scalar) {
    match value {
        Scalar::Null => out.push(tag::NULL),
        Scalar::Bool(false) => out.push(tag::FALSE),
        Scalar::Bool(true) => out.push(tag::TRUE),
        Scalar::Number(number) => {
            out.push(tag::NUMBER);
            write_varint(out, zigzag(number.mantissa()));
            out.push(number.scale());
        }
        Scalar::Text(text) => {
            out.push(tag::TEXT);
            write_text(out, text);
        }
    }
}

/// Writes a text: its length in bytes, then its bytes.
pub(crate) fn write_text(out: &mut Vec<u8>, text: &str) {
    write_length(out, text.len());
    out.extend_from_slice(text.as_bytes());
}

/// Writes a count.
pub(crate) fn write_length(out: &mut Vec<u8>, length: usize) {
    write_varint(out, u128::try_from(length).expect("a length fits into 128 bits"));
}

/// Seven bits a byte, the lowest first; the high bit says that more follow. 300 is `ac 02`.
fn write_varint(out: &mut Vec<u8>, mut number: u128) {
    loop {
        let low = u8::try_from(number & 0x7f).expect("seven bits");
        number >>= 7;
        if number == 0 {
            out.push(low);
            return;
        }
        out.push(low | 0x80);
    }
}

/// Signs fold into the lowest bit: 0, -1, 1, -2 become 0, 1, 2, 3.
fn zigzag(number: i128) -> u128 {
    ((number << 1) ^ (number >> 127)).cast_unsigned()
}

fn unzigzag(number: u128) -> i128 {
    (number >> 1).cast_signed() ^ -(number & 1).cast_signed()
}

/// Reads what the writers wrote, front to back, and refuses everything else.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(crate) const fn new(bytes: &'a [u8]) -> Reader<'a> {
        Reader { rest: bytes }
    }

    /// What was not read yet.
    pub(crate) const fn rest(&self) -> &'a [u8] {
        self.rest
    }

    pub(crate) fn bytes(&mut self, count: usize) -> Result<&'a [u8], Malformed> {
        let (taken, rest) = self.rest.split_at_checked(count).ok_or(Malformed("more bytes"))?;
        self.rest = rest;
        Ok(taken)
    }

    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], Malformed> {
        let (taken, rest) = self.rest.split_first_chunk().ok_or(Malformed("more bytes"))?;
        self.rest = rest;
        Ok(*taken)
    }

    pub(crate) fn byte(&mut self) -> Result<u8, Malformed> {
        let [byte] = self.array()?;
        Ok(byte)
    }

    fn varint(&mut self) -> Result<u128, Malformed> {
        let mut number = 0_u128;
        for shift in (0..128).step_by(7) {
            let byte = self.byte()?;
            let part = u128::from(byte & 0x7f);
            if shift == 126 && part > 3 {
                return Err(Malformed("a number of at most 128 bits"));
            }
            number |= part << shift;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(Malformed("a number of at most 128 bits"))
    }

    pub(crate) fn length(&mut self) -> Result<usize, Malformed> {
        usize::try_from(self.varint()?).map_err(|_| Malformed("a length"))
    }

    pub(crate) fn text(&mut self) -> Result<&'a str, Malformed> {
        let length = self.length()?;
        std::str::from_utf8(self.bytes(length)?).map_err(|_| Malformed("UTF-8 text"))
    }

    pub(crate) fn time(&mut self) -> Result<Instant, Malformed> {
        Ok(Instant::from_micros(i64::from_le_bytes(self.array()?)))
    }

    fn cell(&mut self) -> Result<Cell<'a>, Malformed> {
        match self.byte()? {
            tag::NULL => Ok(Cell::Null),
            tag::FALSE => Ok(Cell::Bool(false)),
            tag::TRUE => Ok(Cell::Bool(true)),
            tag::NUMBER => {
                let mantissa = unzigzag(self.varint()?);
                let number = Decimal::from_i128(mantissa, self.byte()?);
                number.map(Cell::Number).map_err(|_| Malformed("a decimal of at most 38 digits"))
            }
            tag::TEXT => Ok(Cell::Text(self.text()?)),
            _ => Err(Malformed("a value")),
        }
    }

    /// Reads the properties.
    pub(crate) fn properties(&mut self, words: &mut Words) -> Result<Properties, Malformed> {
        let count = self.length()?;
        let mut data = Properties::new();
        for _ in 0..count {
            let name = words.word(self.text()?);
            data.insert(name, self.cell()?.to_scalar(words));
        }
        Ok(data)
    }
}

/// One property's value, where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cell<'a> {
    Null,
    Bool(bool),
    Number(Decimal),
    Text(&'a str),
}

impl<'a> Cell<'a> {
    pub(crate) fn of(value: &'a Scalar) -> Cell<'a> {
        match value {
            Scalar::Null => Cell::Null,
            Scalar::Bool(truth) => Cell::Bool(*truth),
            Scalar::Number(number) => Cell::Number(*number),
            Scalar::Text(text) => Cell::Text(text),
        }
    }

    pub(crate) fn to_scalar(self, words: &mut Words) -> Scalar {
        match self {
            Cell::Null => Scalar::Null,
            Cell::Bool(truth) => Scalar::Bool(truth),
            Cell::Number(number) => Scalar::Number(number),
            Cell::Text(text) => Scalar::Text(words.word(text)),
        }
    }
}

/// The properties of a content as they stand there, in order of names.
#[derive(Clone, Copy)]
pub(crate) struct Cells<'a> {
    reader: Reader<'a>,
    left: usize,
}

impl<'a> Cells<'a> {
    /// Of the bytes that stand behind a content's subject.
    pub(crate) fn new(properties: &'a [u8]) -> Result<Cells<'a>, Malformed> {
        let mut reader = Reader::new(properties);
        let left = reader.length()?;
        Ok(Cells { reader, left })
    }

    /// Reads all of them, and nothing may stand behind them.
    pub(crate) fn check(mut self) -> Result<(), Malformed> {
        while self.next()?.is_some() {}
        if self.reader.rest().is_empty() { Ok(()) } else { Err(Malformed("the end of the record")) }
    }

    /// The bytes of those that were not read yet.
    pub(crate) const fn rest(&self) -> &'a [u8] {
        self.reader.rest()
    }

    /// The next one.
    pub(crate) fn next(&mut self) -> Result<Option<(&'a str, Cell<'a>)>, Malformed> {
        let Some(left) = self.left.checked_sub(1) else { return Ok(None) };
        self.left = left;
        Ok(Some((self.reader.text()?, self.reader.cell()?)))
    }
}

/// How many words are kept ready.
const WORDS_KEPT: usize = 64;

/// Words met before: most events of a read share their source, type, subject and property names.
#[derive(Default)]
pub(crate) struct Words {
    kept: Vec<Option<Arc<str>>>,
}

impl Words {
    /// The word, shared with earlier uses where it is still at hand.
    pub(crate) fn word(&mut self, text: &str) -> Arc<str> {
        if self.kept.is_empty() {
            self.kept.resize(WORDS_KEPT, None);
        }
        let place = self.kept.get_mut(slot(text)).expect("a slot is below the number kept");
        match place {
            Some(word) if **word == *text => Arc::clone(word),
            _ => Arc::clone(place.insert(Arc::from(text))),
        }
    }
}

/// Where a word is kept: its length and a few of its bytes tell most words apart.
fn slot(text: &str) -> usize {
    let bytes = text.as_bytes();
    let at = |index: usize| bytes.get(index).copied().map_or(0, usize::from);
    let last = bytes.len().saturating_sub(1);
    let mixed = bytes.len() * 31 + at(0) * 7 + at(bytes.len() / 2) * 3 + at(last) * 13 + at(last / 2);
    mixed % WORDS_KEPT
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(mantissa: i128, scale: u8) -> Scalar {
        Scalar::Number(Decimal::from_i128(mantissa, scale).unwrap())
    }

    #[test]
    fn content_reads_back_and_refuses_less() {
        let mut data = Properties::new();
        data.insert("big".into(), number(-(10_i128.pow(38)), 0));
        data.insert("small".into(), number(1, 38));
        data.insert("half".into(), number(-5, 1));
        data.insert("none".into(), Scalar::Null);
        data.insert("on".into(), Scalar::Bool(true));
        data.insert("off".into(), Scalar::Bool(false));
        data.insert("name".into(), Scalar::Text("Zoë\u{0}".into()));
        let mut out = Vec::new();
        write(&mut out, Instant::from_micros(-5), "calls", "cus", &data);
        let read = |bytes: &[u8]| -> Result<_, Malformed> {
            let mut reader = Reader::new(bytes);
            let time = reader.time()?;
            let texts = (reader.text()?.to_owned(), reader.text()?.to_owned());
            let properties = reader.properties(&mut Words::default())?;
            Ok((time, texts, properties, reader.rest().len()))
        };
        let expected = (Instant::from_micros(-5), ("calls".to_owned(), "cus".to_owned()), data, 0);
        assert_eq!(read(&out).unwrap(), expected);
        for cut in 0..out.len() {
            assert!(read(&out[..cut]).is_err(), "{cut} bytes were read as an event");
        }
    }

    #[test]
    fn equal_decimals_are_written_equally() {
        let written = |value: Scalar| {
            let mut out = Vec::new();
            write_scalar(&mut out, &value);
            out
        };
        assert_eq!(written(number(150, 2)), written(number(15, 1)));
        assert_ne!(written(number(15, 1)), written(Scalar::Text("1.5".into())));
        assert_eq!(written(number(0, 0)), [tag::NUMBER, 0, 0]);
    }

    #[test]
    fn numbers_of_all_sizes_read_back() {
        for number in [0, 1, -1, 127, 128, -300, i128::MAX, i128::MIN] {
            let mut out = Vec::new();
            write_varint(&mut out, zigzag(number));
            assert_eq!(unzigzag(Reader::new(&out).varint().unwrap()), number);
        }
        assert!(Reader::new(&[0xff; 19]).varint().is_err());
    }

    #[test]
    fn a_word_is_shared() {
        let mut words = Words::default();
        let first = words.word("usage.input_tokens");
        assert!(Arc::ptr_eq(&first, &words.word("usage.input_tokens")));
        assert_eq!(&*words.word("x"), "x");
        assert_eq!(&*words.word(""), "");
    }
}
