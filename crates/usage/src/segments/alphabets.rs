//! How characters of an alphabet become bytes and come back.
//!
//! Knows alphabets and bits. Must not know which ids are packed how.

pub(super) const HEX_LOWER: &Alphabet = &Alphabet::of(b"0123456789abcdef");
pub(super) const HEX_UPPER: &Alphabet = &Alphabet::of(b"0123456789ABCDEF");
pub(super) const CROCKFORD_LOWER: &Alphabet = &Alphabet::of(b"0123456789abcdefghjkmnpqrstvwxyz");
pub(super) const CROCKFORD_UPPER: &Alphabet = &Alphabet::of(b"0123456789ABCDEFGHJKMNPQRSTVWXYZ");
pub(super) const BASE62: &Alphabet =
    &Alphabet::of(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
pub(super) const BASE64_URL: &Alphabet =
    &Alphabet::of(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
/// The most characters that are packed; longer ids stay text.
pub(super) const PACKED_CHARS_MAX: usize = 64;
/// Ten characters of base 62 need 59.5 bits.
pub(super) const BASE62_CHUNK: usize = 10;
const BASE62_HALF: usize = 5;
const BASE62_HALF_BASE: u64 = 62_u64.pow(5);
/// Digits of a number that are found together.
const NUMBER_CHUNK: usize = 10;
/// The characters of a 128-bit number in base 62, in base 32 and in base 64.
pub(super) const BASE62_NUMBER_CHARS: usize = 22;
pub(super) const ULID_CHARS: usize = 26;
pub(super) const BASE64_BYTES_CHARS: usize = 22;
pub(super) const UUID_CHARS: usize = 36;
pub(super) const UUID_HYPHENS: [usize; 4] = [8, 13, 18, 23];

/// Letters, and the value that each byte has among them.
pub(super) struct Alphabet {
    letters: &'static [u8],
    values: [u8; 256],
}

/// The value of what is no letter.
const NONE: u8 = u8::MAX;

impl Alphabet {
    const fn of(letters: &'static [u8]) -> Alphabet {
        let (mut values, mut value) = ([NONE; 256], 0_u8);
        while (value as usize) < letters.len() {
            values[letters[value as usize] as usize] = value;
            value += 1;
        }
        Alphabet { letters, values }
    }
}

/// The value of a character in an alphabet.
fn value(alphabet: &Alphabet, byte: u8) -> Option<u64> {
    let value = alphabet.values[usize::from(byte)];
    (value != NONE).then(|| u64::from(value))
}

fn letter(alphabet: &Alphabet, value: u64) -> u8 {
    let index = usize::try_from(value).unwrap_or(usize::MAX);
    alphabet.letters.get(index).copied().unwrap_or(b'?')
}

/// Letters on their way into a text: put there at once, they cost it one look whether there is room.
struct Text {
    bytes: [u8; PACKED_CHARS_MAX],
    length: usize,
}

impl Default for Text {
    fn default() -> Text {
        Text::of(0)
    }
}

impl Text {
    /// So many letters, each of which will be written over.
    fn of(length: usize) -> Text {
        Text { bytes: [b'?'; PACKED_CHARS_MAX], length }
    }

    fn push(&mut self, letter: u8) {
        if let Some(place) = self.bytes.get_mut(self.length) {
            *place = letter;
            self.length += 1;
        }
    }

    fn append_to(&self, out: &mut String) {
        let text = self.bytes.get(..self.length).and_then(|text| std::str::from_utf8(text).ok());
        out.push_str(text.expect("a packed text is short, and letters are ASCII"));
    }
}

pub(super) fn pack_uuid(text: &[u8], alphabet: &Alphabet, out: &mut Vec<u8>) -> Option<()> {
    if text.len() != UUID_CHARS || UUID_HYPHENS.iter().any(|at| text.get(*at) != Some(&b'-')) {
        return None;
    }
    let mut high = None;
    for (at, byte) in text.iter().enumerate() {
        if UUID_HYPHENS.contains(&at) {
            continue;
        }
        let digit = u8::try_from(value(alphabet, *byte)?).ok()?;
        match high.take() {
            None => high = Some(digit << 4),
            Some(high) => out.push(high | digit),
        }
    }
    Some(())
}

pub(super) fn unpack_uuid(bytes: &[u8], alphabet: &Alphabet, out: &mut String) {
    let mut text = Text::default();
    for (at, byte) in bytes.iter().enumerate() {
        if [4, 6, 8, 10].contains(&at) {
            text.push(b'-');
        }
        text.push(letter(alphabet, u64::from(byte >> 4)));
        text.push(letter(alphabet, u64::from(byte & 15)));
    }
    text.append_to(out);
}

/// A number of at most 128 bits, its highest digit first.
pub(super) fn pack_number(
    text: &[u8],
    (chars, alphabet): (usize, &Alphabet),
    out: &mut Vec<u8>,
) -> Option<()> {
    if text.len() != chars {
        return None;
    }
    let base = u128::try_from(alphabet.letters.len()).ok()?;
    let mut number = 0_u128;
    for byte in text {
        number = number.checked_mul(base)?.checked_add(u128::from(value(alphabet, *byte)?))?;
    }
    out.extend_from_slice(&number.to_be_bytes());
    Some(())
}

pub(super) fn unpack_number(bytes: &[u8], (chars, alphabet): (usize, &Alphabet), out: &mut String) {
    let mut number = bytes.iter().fold(0_u128, |number, byte| (number << 8) | u128::from(*byte));
    // Ten digits at a time fit into 64 bits, where dividing is quick.
    let base = u64::try_from(alphabet.letters.len()).expect("an alphabet is short");
    let chunk_base = u128::from((0..NUMBER_CHUNK).fold(1, |power, _| power * base));
    let (mut text, mut end) = (Text::of(chars), chars);
    while end > 0 {
        let start = end.saturating_sub(NUMBER_CHUNK);
        let mut chunk = u64::try_from(number % chunk_base).expect("ten digits fit into 64 bits");
        number /= chunk_base;
        for place in text.bytes.get_mut(start..end).into_iter().flatten().rev() {
            *place = letter(alphabet, chunk % base);
            chunk /= base;
        }
        end = start;
    }
    text.append_to(out);
}

/// The same number of bits for each character, the first character highest; the last byte is filled with
/// zeros.
pub(super) fn pack_bits(
    text: &[u8],
    (chars, alphabet, bits): (usize, &Alphabet, u32),
    out: &mut Vec<u8>,
) -> Option<()> {
    if text.len() != chars {
        return None;
    }
    let (mut held, mut count) = (0_u64, 0_u32);
    for byte in text {
        held = (held << bits) | value(alphabet, *byte)?;
        count += bits;
        while count >= 8 {
            count -= 8;
            out.push(low_byte(held >> count));
        }
    }
    if count > 0 {
        out.push(low_byte(held << (8 - count)));
    }
    Some(())
}

pub(super) fn unpack_bits(bytes: &[u8], (chars, alphabet, bits): (usize, &Alphabet, u32), out: &mut String) {
    let (mut held, mut count, mut next) = (0_u64, 0_u32, bytes.iter());
    let mut text = Text::default();
    for _ in 0..chars {
        while count < bits {
            held = (held << 8) | u64::from(next.next().copied().unwrap_or(0));
            count += 8;
        }
        count -= bits;
        text.push(letter(alphabet, (held >> count) & ((1 << bits) - 1)));
    }
    text.append_to(out);
}

/// How many bits so many characters of base 62 need; at most ten.
pub(super) fn base62_bits(chars: usize) -> usize {
    [0, 6, 12, 18, 24, 30, 36, 42, 48, 54, 60].get(chars).copied().unwrap_or(60)
}

pub(super) fn pack_base62(text: &[u8], chars: usize, out: &mut Vec<u8>) -> Option<()> {
    if text.len() != chars {
        return None;
    }
    let (mut held, mut count) = (0_u128, 0);
    for chunk in text.chunks(BASE62_CHUNK) {
        let mut number = 0_u64;
        for byte in chunk {
            number = number * 62 + value(BASE62, *byte)?;
        }
        held = (held << base62_bits(chunk.len())) | u128::from(number);
        count += base62_bits(chunk.len());
        while count >= 8 {
            count -= 8;
            out.push(low_byte(u64::try_from((held >> count) & 0xff).expect("eight bits")));
        }
    }
    if count > 0 {
        out.push(low_byte(u64::try_from((held << (8 - count)) & 0xff).expect("eight bits")));
    }
    Some(())
}

pub(super) fn unpack_base62(bytes: &[u8], chars: usize, out: &mut String) {
    let (mut text, mut bit) = (Text::of(chars), 0);
    for chunk in text.bytes.get_mut(..chars).unwrap_or_default().chunks_mut(BASE62_CHUNK) {
        let bits = base62_bits(chunk.len());
        let number = bits_at(bytes, bit, bits);
        bit += bits;
        // Two halves that do not wait for each other.
        let (high, low) = chunk.split_at_mut(chunk.len().saturating_sub(BASE62_HALF));
        write_base62(number / BASE62_HALF_BASE, high);
        write_base62(number % BASE62_HALF_BASE, low);
    }
    text.append_to(out);
}

/// Bits from a place on, the highest first: at most 60, as every place is a multiple of four. What stands behind the
/// bytes is zero.
fn bits_at(bytes: &[u8], bit: usize, bits: usize) -> u64 {
    let rest = bytes.get(bit / 8..).unwrap_or_default();
    let eight = rest.first_chunk::<8>().copied().unwrap_or_else(|| {
        let mut eight = [0; 8];
        eight.iter_mut().zip(rest).for_each(|(place, byte)| *place = *byte);
        eight
    });
    (u64::from_be_bytes(eight) << (bit % 8)) >> (64 - bits)
}

/// Writes the last digits of a number.
fn write_base62(mut number: u64, digits: &mut [u8]) {
    for digit in digits.iter_mut().rev() {
        *digit = letter(BASE62, number % 62);
        number /= 62;
    }
}

fn low_byte(bits: u64) -> u8 {
    u8::try_from(bits & 0xff).expect("eight bits")
}
