//! Tokens: a reservation as its caller holds it, signed, so that it is known again after a restart and on other
//! servers without ever having been written down.
//!
//! Knows bytes and their signature; must not know limits. The layout is part of what is kept outside: its first
//! byte is its version.

use std::collections::BTreeMap;

use billing::WantedUsage;
use calendar::Instant;
use ids::{CatalogKey, EnvironmentId, Id, ReservationId};
use money::Decimal;
use subtle::ConstantTimeEq;

/// The version of the layout.
const VERSION: u8 = 1;
/// The same, of what a limit in money holds.
const VERSION_IN_MONEY: u8 = 2;
/// The same, of what is captured only while its window runs.
const VERSION_IN_WINDOW: u8 = 3;
/// How many bytes of the keyed hash sign a token.
const SIGNATURE_BYTES: usize = 16;
const LENGTH_BYTES: usize = 2;
const INSTANT_BYTES: usize = 8;
/// A mantissa of 16 and how many of its digits are behind the point.
const QUANTITY_BYTES: usize = 17;
/// Longest token that is read, in characters.
pub const TOKEN_CHARS_MAX: usize = 60_000;
/// Base 64 in letters that need no care in a URL.
const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// What a token says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reserved {
    /// Its id, which is the id of the event that captures it.
    pub id: ReservationId,
    /// Whose usage it is.
    pub subject: String,
    /// What is reserved.
    pub wanted: Vec<WantedUsage>,
    /// From when on it is not captured any more, by the wall's clock.
    pub expires: Instant,
    /// The earliest time that its event may have.
    pub from: Instant,
    /// Before which instant that time lies.
    pub until: Instant,
    /// Whether a limit in money holds it: then its event is never of less than nothing.
    pub in_money: bool,
    /// Whether it is captured only before `until` by the environment's time too, as what comes late may make usage of
    /// the next window of a limit in money dearer by more than it was held for.
    pub in_window: bool,
}

/// How many characters the text of a reservation of this has.
pub fn chars_of(subject: &str, wanted: &[WantedUsage]) -> usize {
    let text = |text: &str| LENGTH_BYTES + text.len();
    let dimensions = |one: &WantedUsage| -> usize {
        one.dimensions.iter().map(|(name, value)| text(name) + text(value)).sum()
    };
    let wanted =
        wanted.iter().map(|one| text(one.meter.as_str()) + QUANTITY_BYTES + LENGTH_BYTES + dimensions(one));
    let bytes =
        1 + 3 * INSTANT_BYTES + text(subject) + LENGTH_BYTES + wanted.sum::<usize>() + SIGNATURE_BYTES;
    // The id, its point, and four letters for three bytes.
    ReservationId::from_bytes([0; 16]).to_string().len() + 1 + (bytes * 4).div_ceil(3)
}

/// The text of a reservation: its id, a point, and all it says with the signature.
pub fn write(reserved: &Reserved, environment: EnvironmentId, secret: &[u8; 32]) -> String {
    let version = match (reserved.in_money, reserved.in_window) {
        (_, true) => VERSION_IN_WINDOW,
        (true, false) => VERSION_IN_MONEY,
        (false, false) => VERSION,
    };
    let mut bytes = vec![version];
    for instant in [reserved.expires, reserved.from, reserved.until] {
        bytes.extend(instant.as_micros().to_be_bytes());
    }
    put_text(&mut bytes, &reserved.subject);
    put_length(&mut bytes, reserved.wanted.len());
    for one in &reserved.wanted {
        put_text(&mut bytes, one.meter.as_str());
        bytes.extend(one.quantity.mantissa().to_be_bytes());
        bytes.push(one.quantity.scale());
        put_length(&mut bytes, one.dimensions.len());
        for text in one.dimensions.iter().flat_map(|(name, value)| [name, value]) {
            put_text(&mut bytes, text);
        }
    }
    bytes.extend(signature(&bytes, (environment, reserved.id), secret));
    format!("{}.{}", reserved.id, letters(&bytes))
}

/// What a text says, if this environment signed it.
pub fn read(text: &str, environment: EnvironmentId, secret: &[u8; 32]) -> Option<Reserved> {
    if text.len() > TOKEN_CHARS_MAX {
        return None;
    }
    let (id, body) = text.split_once('.')?;
    let id = ReservationId::parse(id).ok()?;
    let bytes = bytes_of(body)?;
    let (said, signed) = bytes.split_at_checked(bytes.len().checked_sub(SIGNATURE_BYTES)?)?;
    let genuine: bool = signature(said, (environment, id), secret).ct_eq(signed).into();
    if !genuine {
        return None;
    }
    let mut rest = Rest(said);
    let (in_money, in_window) = match rest.take::<1>()? {
        [VERSION] => (false, false),
        [VERSION_IN_MONEY] => (true, false),
        [VERSION_IN_WINDOW] => (true, true),
        _ => return None,
    };
    let [expires, from, until] = [rest.instant()?, rest.instant()?, rest.instant()?];
    let subject = rest.text()?;
    let wanted = (0..rest.length()?).map(|_| rest.wanted()).collect::<Option<Vec<_>>>()?;
    let reserved = Reserved { id, subject, wanted, expires, from, until, in_money, in_window };
    rest.0.is_empty().then_some(reserved)
}

fn signature(
    said: &[u8],
    (environment, id): (EnvironmentId, ReservationId),
    secret: &[u8; 32],
) -> [u8; SIGNATURE_BYTES] {
    let mut hasher = blake3::Hasher::new_keyed(secret);
    hasher.update(environment.as_bytes()).update(Id::as_bytes(&id)).update(said);
    let mut signature = [0; SIGNATURE_BYTES];
    hasher.finalize_xof().fill(&mut signature);
    signature
}

fn put_length(bytes: &mut Vec<u8>, length: usize) {
    let length = u16::try_from(length).expect("what is reserved is bounded far below this");
    bytes.extend(length.to_be_bytes());
}

fn put_text(bytes: &mut Vec<u8>, text: &str) {
    put_length(bytes, text.len());
    bytes.extend(text.as_bytes());
}

/// What is not read yet.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*taken)
    }

    fn length(&mut self) -> Option<usize> {
        Some(usize::from(u16::from_be_bytes(self.take()?)))
    }

    fn instant(&mut self) -> Option<Instant> {
        Some(Instant::from_micros(i64::from_be_bytes(self.take()?)))
    }

    fn text(&mut self) -> Option<String> {
        let length = self.length()?;
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        String::from_utf8(taken.to_vec()).ok()
    }

    fn wanted(&mut self) -> Option<WantedUsage> {
        let meter = CatalogKey::parse(&self.text()?).ok()?;
        let mantissa = i128::from_be_bytes(self.take()?);
        let [scale] = self.take()?;
        let quantity = Decimal::from_i128(mantissa, scale).ok()?;
        let named = (0..self.length()?).map(|_| Some((self.text()?, self.text()?)));
        let dimensions = named.collect::<Option<BTreeMap<String, String>>>()?;
        Some(WantedUsage { meter, quantity, dimensions })
    }
}

/// Three bytes in four letters, the last one or two bytes in two or three.
fn letters(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let byte = |place: usize| u32::from(three.get(place).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..=three.len() {
            let digit = bits >> (18 - 6 * place) & 63;
            text.push(char::from(ALPHABET[usize::try_from(digit).expect("six bits fit")]));
        }
    }
    text
}

/// The bytes of letters, if they are written in the one way there is.
fn bytes_of(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    for four in text.as_bytes().chunks(4) {
        if four.len() == 1 {
            return None;
        }
        let mut bits = 0_u32;
        for letter in four {
            let digit = ALPHABET.iter().position(|known| known == letter)?;
            bits = bits << 6 | u32::try_from(digit).ok()?;
        }
        bits <<= 6 * (4 - four.len());
        let [_, first, second, third] = bits.to_be_bytes();
        bytes.extend(&[first, second, third][..four.len() - 1]);
    }
    (letters(&bytes) == text).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: [u8; 32] = [5; 32];

    fn reserved() -> Reserved {
        let wanted = |dimensions: &[(&str, &str)]| WantedUsage {
            meter: CatalogKey::parse("tokens").unwrap(),
            quantity: Decimal::parse("12.5").unwrap(),
            dimensions: dimensions.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect(),
        };
        Reserved {
            id: ReservationId::from_bytes([7; 16]),
            subject: "agent-ä".to_owned(),
            wanted: vec![wanted(&[]), wanted(&[("model", "large"), ("region", "")])],
            expires: Instant::from_micros(1_000),
            from: Instant::MIN,
            until: Instant::MAX,
            in_money: false,
            in_window: false,
        }
    }

    #[test]
    fn a_token_reads_back_and_no_letter_of_it_can_be_changed() {
        let environment = EnvironmentId::from_bytes([1; 16]);
        let text = write(&reserved(), environment, &SECRET);
        assert_eq!(read(&text, environment, &SECRET), Some(reserved()));
        for in_window in [false, true] {
            let in_money = Reserved { in_money: true, in_window, ..reserved() };
            assert_eq!(read(&write(&in_money, environment, &SECRET), environment, &SECRET), Some(in_money));
        }
        let Reserved { subject, wanted, .. } = reserved();
        for most in 0..=wanted.len() {
            let some = Reserved { wanted: wanted[..most].to_vec(), ..reserved() };
            let chars = write(&some, environment, &SECRET).len();
            assert_eq!(chars_of(&subject, &some.wanted), chars, "{most}");
        }
        assert_eq!(read(&text, environment, &[6; 32]), None, "signed with another key");
        assert_eq!(read(&text, EnvironmentId::from_bytes([2; 16]), &SECRET), None, "of another environment");
        for place in 0..text.len() {
            let mut forged = text.clone().into_bytes();
            forged[place] = if forged[place] == b'A' { b'B' } else { b'A' };
            assert_eq!(read(std::str::from_utf8(&forged).unwrap(), environment, &SECRET), None, "{place}");
        }
        for cut in 0..text.len() {
            assert_eq!(read(&text[..cut], environment, &SECRET), None, "{cut}");
        }
    }

    #[test]
    fn letters_stand_for_bytes_in_one_way() {
        for length in 0..70_u8 {
            let bytes: Vec<u8> = (0..length).map(|place| place.wrapping_mul(37)).collect();
            assert_eq!(bytes_of(&letters(&bytes)), Some(bytes));
        }
        assert_eq!((bytes_of("AB"), bytes_of("A"), bytes_of("A*")), (None, None, None));
    }
}
