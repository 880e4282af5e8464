//! Ids of a fixed form, in fewer bytes: a UUID's 36 characters are 16 bytes, and come back exactly.
//!
//! Knows the forms, how an id of each is packed, and which forms are worth a column. Must not know events,
//! columns or files. A form's name is written into files: it never changes its meaning.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::alphabets::{
    BASE62, BASE62_CHUNK, BASE62_NUMBER_CHARS, BASE64_BYTES_CHARS, BASE64_URL, CROCKFORD_LOWER,
    CROCKFORD_UPPER, HEX_LOWER, HEX_UPPER, PACKED_CHARS_MAX, ULID_CHARS, UUID_CHARS, base62_bits,
    pack_base62, pack_bits, pack_number, pack_uuid, unpack_base62, unpack_bits, unpack_number, unpack_uuid,
};

/// The most digits of a number that fits into 64 bits with its sign.
const DIGITS_MAX: usize = 18;
/// Characters after which a prefix may end, as in `evt_…` or `urn:meter:…`.
const PREFIX_ENDS: [char; 7] = ['_', '-', ':', '/', '.', '#', '|'];

/// How the characters behind the prefix are packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Packing {
    /// A whole number of this many digits, zeros in front included.
    Decimal(usize),
    /// `8-4-4-4-12` hexadecimal digits.
    Uuid,
    /// The same in capitals.
    UuidUpper,
    /// 26 characters of Crockford's base 32, at most 128 bits.
    Ulid,
    /// The same in small letters.
    UlidLower,
    /// An even number of hexadecimal digits.
    Hex(usize),
    /// The same in capitals.
    HexUpper(usize),
    /// 22 characters of base 62 below 2^128.
    Base62Number,
    /// 16 bytes in base 64 for addresses, without padding.
    Base64Bytes,
    /// Characters of base 62, ten to 60 bits.
    Base62(usize),
    /// Characters of base 64 for addresses.
    Base64(usize),
}

/// A form: what the id begins with, and how the rest is packed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct IdForm {
    pub(super) prefix: String,
    pub(super) packing: Packing,
}

impl Packing {
    const PLAIN: [(&'static str, Packing); 6] = [
        ("uuid", Packing::Uuid),
        ("uuid_upper", Packing::UuidUpper),
        ("ulid", Packing::Ulid),
        ("ulid_lower", Packing::UlidLower),
        ("base62_number", Packing::Base62Number),
        ("base64_bytes", Packing::Base64Bytes),
    ];

    /// Its name in files: `uuid`, `hex_32`.
    pub(super) fn name(self) -> String {
        match self {
            Packing::Decimal(chars) => format!("decimal_{chars}"),
            Packing::Hex(chars) => format!("hex_{chars}"),
            Packing::HexUpper(chars) => format!("hexupper_{chars}"),
            Packing::Base62(chars) => format!("base62_{chars}"),
            Packing::Base64(chars) => format!("base64_{chars}"),
            plain => {
                let found = Packing::PLAIN.iter().find(|(_, packing)| *packing == plain);
                found.expect("every other packing has a plain name").0.to_owned()
            }
        }
    }

    /// The packing of this name.
    pub(super) fn named(name: &str) -> Option<Packing> {
        if let Some((_, packing)) = Packing::PLAIN.iter().find(|(plain, _)| *plain == name) {
            return Some(*packing);
        }
        let (kind, chars) = name.split_once('_')?;
        let chars = chars.parse().ok().filter(|chars| (1..=PACKED_CHARS_MAX).contains(chars))?;
        match kind {
            "decimal" if chars <= DIGITS_MAX => Some(Packing::Decimal(chars)),
            "hex" if chars % 2 == 0 => Some(Packing::Hex(chars)),
            "hexupper" if chars % 2 == 0 => Some(Packing::HexUpper(chars)),
            "base62" => Some(Packing::Base62(chars)),
            "base64" => Some(Packing::Base64(chars)),
            _ => None,
        }
    }

    /// How many bytes it takes; none for a number, which stands in a column of numbers.
    pub(super) fn width(self) -> Option<usize> {
        match self {
            Packing::Decimal(_) => None,
            Packing::Hex(chars) | Packing::HexUpper(chars) => Some(chars / 2),
            Packing::Base62(chars) => {
                Some((chars / BASE62_CHUNK * 60 + base62_bits(chars % BASE62_CHUNK)).div_ceil(8))
            }
            Packing::Base64(chars) => Some((chars * 6).div_ceil(8)),
            _ => Some(16),
        }
    }

    /// What a row is taken to cost when forms are compared: a number's neighbours are usually close.
    fn cost(self) -> usize {
        self.width().unwrap_or(3)
    }

    /// Packs a text into a number.
    pub(super) fn number(self, text: &str) -> Option<i64> {
        let sized = self == Packing::Decimal(text.len()) && (1..=DIGITS_MAX).contains(&text.len());
        let fits = sized && text.bytes().all(|byte| byte.is_ascii_digit());
        if fits { text.parse().ok() } else { None }
    }

    /// Packs a text behind `out`; leaves it as it was where the text has not this form.
    pub(super) fn pack(self, text: &str, out: &mut Vec<u8>) -> bool {
        let start = out.len();
        let packed = self.pack_into(text.as_bytes(), out);
        if packed.is_none() {
            out.truncate(start);
        }
        packed.is_some()
    }

    fn pack_into(self, text: &[u8], out: &mut Vec<u8>) -> Option<()> {
        match self {
            Packing::Decimal(_) => None,
            Packing::Uuid => pack_uuid(text, HEX_LOWER, out),
            Packing::UuidUpper => pack_uuid(text, HEX_UPPER, out),
            Packing::Ulid => pack_number(text, (ULID_CHARS, CROCKFORD_UPPER), out),
            Packing::UlidLower => pack_number(text, (ULID_CHARS, CROCKFORD_LOWER), out),
            Packing::Base62Number => pack_number(text, (BASE62_NUMBER_CHARS, BASE62), out),
            Packing::Hex(chars) => pack_bits(text, (chars, HEX_LOWER, 4), out),
            Packing::HexUpper(chars) => pack_bits(text, (chars, HEX_UPPER, 4), out),
            Packing::Base64(chars) => pack_bits(text, (chars, BASE64_URL, 6), out),
            Packing::Base64Bytes => {
                pack_bits(text, (BASE64_BYTES_CHARS, BASE64_URL, 6), out)?;
                (out.pop() == Some(0)).then_some(())
            }
            Packing::Base62(chars) => pack_base62(text, chars, out),
        }
    }

    /// Appends the text that these bytes were packed from; false where they were not packed.
    pub(super) fn unpack(self, bytes: &[u8], out: &mut String) -> bool {
        if self.width() != Some(bytes.len()) {
            return false;
        }
        match self {
            Packing::Decimal(_) => return false,
            Packing::Uuid => unpack_uuid(bytes, HEX_LOWER, out),
            Packing::UuidUpper => unpack_uuid(bytes, HEX_UPPER, out),
            Packing::Ulid => unpack_number(bytes, (ULID_CHARS, CROCKFORD_UPPER), out),
            Packing::UlidLower => unpack_number(bytes, (ULID_CHARS, CROCKFORD_LOWER), out),
            Packing::Base62Number => unpack_number(bytes, (BASE62_NUMBER_CHARS, BASE62), out),
            Packing::Hex(chars) => unpack_bits(bytes, (chars, HEX_LOWER, 4), out),
            Packing::HexUpper(chars) => unpack_bits(bytes, (chars, HEX_UPPER, 4), out),
            Packing::Base64(chars) => unpack_bits(bytes, (chars, BASE64_URL, 6), out),
            Packing::Base64Bytes => unpack_bits(bytes, (BASE64_BYTES_CHARS, BASE64_URL, 6), out),
            Packing::Base62(chars) => unpack_base62(bytes, chars, out),
        }
        true
    }

    /// Appends the text of a number.
    pub(super) fn unpack_number(self, number: i64, out: &mut String) -> bool {
        use std::fmt::Write as _;
        let Packing::Decimal(digits) = self else { return false };
        number >= 0 && write!(out, "{number:0digits$}").is_ok()
    }

    /// Every packing that fits a text.
    fn of(text: &str) -> Vec<Packing> {
        let chars = text.len();
        let mut candidates = Packing::PLAIN.map(|(_, packing)| packing).to_vec();
        if chars.is_multiple_of(2) {
            candidates.extend([Packing::Hex(chars), Packing::HexUpper(chars)]);
        }
        candidates.extend([Packing::Base62(chars), Packing::Base64(chars)]);
        let mut scratch = Vec::new();
        let sized = (1..=PACKED_CHARS_MAX).contains(&chars) && text.is_ascii();
        candidates.retain(|packing| sized && packing.pack(text, &mut scratch));
        if Packing::Decimal(chars).number(text).is_some() {
            candidates.insert(0, Packing::Decimal(chars));
        }
        candidates
    }
}

impl IdForm {
    /// Every form an id has, the tightest of a prefix first.
    fn of(id: &str) -> Vec<IdForm> {
        let mut starts = vec![0];
        if let Some(start) = id.len().checked_sub(UUID_CHARS).filter(|start| id.is_char_boundary(*start)) {
            starts.push(start);
        }
        // Every separator may end the prefix; the first ones and the last do in practice.
        let ends = id.char_indices().filter(|(_, one)| PREFIX_ENDS.contains(one)).map(|(at, _)| at + 1);
        starts.extend(ends.clone().take(3));
        starts.extend(ends.clone().next_back());
        starts.sort_unstable();
        starts.dedup();
        let form = |start: usize, packing| IdForm { prefix: id[..start].to_owned(), packing };
        starts
            .into_iter()
            .flat_map(|start| Packing::of(&id[start..]).into_iter().map(move |packing| form(start, packing)))
            .collect()
    }

    /// The forms worth a column each, judged by a sample: each saves most among what the earlier ones left.
    pub(super) fn chosen(sample: &[&str], most: usize) -> Vec<IdForm> {
        let mut left: Vec<(usize, Vec<IdForm>)> =
            sample.iter().map(|id| (id.len(), IdForm::of(id))).collect();
        let mut chosen = Vec::new();
        while chosen.len() < most {
            let mut savings: BTreeMap<&IdForm, (usize, usize)> = BTreeMap::new();
            for (length, forms) in &left {
                for form in forms {
                    let (saved, ids) = savings.entry(form).or_default();
                    // A prefix saves nothing here: a long one is too often a part of the id itself.
                    let packed = length - form.prefix.len() + 1;
                    *saved += packed.saturating_sub(form.packing.cost());
                    *ids += 1;
                }
            }
            let best = savings.into_iter().max_by_key(|(form, (saved, _))| (*saved, Reverse(*form)));
            let Some((best, (saved, ids))) = best else { break };
            // A column for less than a fiftieth of the ids, or for a byte of each, costs more than it saves.
            if ids * 50 < sample.len() || saved < ids * 2 {
                break;
            }
            let best = best.clone();
            left.retain(|(_, forms)| !forms.contains(&best));
            chosen.push(best);
        }
        chosen
    }

    /// Whether an id has this form.
    pub(super) fn is_of(&self, id: &str) -> bool {
        let packs = |rest| self.packing.number(rest).is_some() || self.packing.pack(rest, &mut Vec::new());
        self.rest(id).is_some_and(packs)
    }

    /// What stands behind the prefix.
    pub(super) fn rest<'a>(&self, id: &'a str) -> Option<&'a str> {
        // Most forms have none. An empty text stands nowhere, and to compare with nowhere is slow on some processors.
        if self.prefix.is_empty() { Some(id) } else { id.strip_prefix(self.prefix.as_str()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn round(id: &str, form: &IdForm) -> Option<String> {
        let rest = form.rest(id)?;
        let mut back = form.prefix.clone();
        if let Some(number) = form.packing.number(rest) {
            return form.packing.unpack_number(number, &mut back).then_some(back);
        }
        let mut bytes = Vec::new();
        let packed = form.packing.pack(rest, &mut bytes);
        packed.then(|| {
            assert_eq!(Some(bytes.len()), form.packing.width());
            assert!(form.packing.unpack(&bytes, &mut back));
            back
        })
    }

    #[test]
    fn the_form_that_saves_most_is_found() {
        let chosen = |ids: &[&str]| -> Vec<String> {
            let forms = IdForm::chosen(ids, 4);
            forms.iter().map(|form| format!("{}{}", form.prefix, form.packing.name())).collect()
        };
        assert_eq!(chosen(&["0b3c1f0e-7a4d-4f0e-9d3b-5e8f0a1b2c3d"]), ["uuid"]);
        assert_eq!(chosen(&["evt_0b3c1f0e-7a4d-4f0e-9d3b-5e8f0a1b2c3d"]), ["evt_uuid"]);
        assert_eq!(chosen(&["01ARZ3NDEKTSV4RRFFQ69G5FAV"]), ["ulid"]);
        assert_eq!(chosen(&["reading-000000123", "reading-000000124"]), ["reading-decimal_9"]);
        assert_eq!(chosen(&["d41d8cd98f00b204e9800998ecf8427e"]), ["hex_32"]);
        assert_eq!(chosen(&["zzzzzzzzzzzzzzzzzzzzzz"]), ["base62_22"]);
        assert_eq!(chosen(&["00zzzzzzzzzzzzzzzzzzzz"]), ["base62_number"]);
        assert_eq!(chosen(&["AAAAAAAAAAAAAAAAAAA-_w"]), ["base64_bytes"]);
        assert!(chosen(&["Zoë"]).is_empty());
        let mixed = ["1", "0b3c1f0e-7a4d-4f0e-9d3b-5e8f0a1b2c3d", "an id with spaces"];
        assert_eq!(chosen(&mixed), ["uuid"]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn what_is_packed_comes_back_exactly(
            id in prop_oneof![
                "[0-9a-zA-Z]{1,30}", "[0-9a-zA-Z_-]{22}", "[0-9a-f]{2,40}", "[0-9A-F]{32}",
                "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
                "[a-z]{0,5}_[0-9A-HJKMNP-TV-Z]{26}", "[0-9a-hjkmnp-tv-z]{26}", "[a-z:]{0,9}[0-9]{1,25}",
                ".{0,20}",
            ],
        ) {
            for form in IdForm::of(&id) {
                prop_assert_eq!(Packing::named(&form.packing.name()), Some(form.packing));
                prop_assert_eq!(round(&id, &form), Some(id.clone()), "{:?}", form);
            }
        }

        /// Every packing refuses or returns exactly, whatever the text.
        #[test]
        fn nothing_else_is_packed(id in ".{0,40}", chars in 1_usize..40) {
            let mut packings = Packing::PLAIN.map(|(_, packing)| packing).to_vec();
            packings.extend([Packing::Decimal(chars.min(DIGITS_MAX)), Packing::Hex(chars / 2 * 2)]);
            packings.extend([Packing::Base62(chars), Packing::Base64(chars)]);
            for packing in packings {
                let form = IdForm { prefix: String::new(), packing };
                if let Some(back) = round(&id, &form) {
                    prop_assert_eq!(&back, &id);
                }
            }
        }
    }
}
