//! Readers of what names a party: words, countries, VAT numbers, bank accounts, addresses of e-mail and of e-invoices.
//! Knows the forms of such numbers and the lists their codes are of; must not know whether anybody has them.
//!
//! What was stored is read by the same: codes are added to a list and never taken out, and no rule gets stricter.

use tax::{Country, vat_id_signs};

use crate::at::At;
use crate::mistake::Said;
use crate::scalars;

/// Most characters of a VAT number after its country's letters.
const VAT_REST_MAX: usize = 18;
/// Most characters of an IBAN of a country whose length is not known.
const IBAN_CHARS_MAX: usize = 34;
/// Fewest characters of any IBAN.
const IBAN_CHARS_MIN: usize = 15;
/// Most characters of a creditor's reference after its check digits.
const CREDITOR_REFERENCE_MAX: usize = 21;
/// Most characters of another account number.
const ACCOUNT_CHARS_MAX: usize = 34;
/// Most characters of an address of e-mail.
const EMAIL_CHARS_MAX: usize = 254;

/// What e-invoices name beside the countries of ISO 3166-1: Kosovo, and Northern Ireland, which is in the EU's VAT area
/// for goods.
const BESIDE_COUNTRIES: [&str; 2] = ["1A", "XI"];

/// The EAS list of schemes of electronic addresses.
const SCHEMES: &str = "0002 0007 0009 0037 0060 0088 0096 0097 0106 0130 0135 0142 0147 0151 0154 0158 0170 0177 0183 \
    0184 0188 0190 0191 0192 0193 0194 0195 0196 0198 0199 0200 0201 0202 0203 0204 0205 0208 0209 0210 0211 0212 0213 \
    0215 0216 0217 0218 0219 0220 0221 0225 0230 0235 0240 0242 0244 0245 0246 0248 9910 9913 9914 9915 9918 9919 9920 \
    9922 9923 9924 9925 9926 9927 9928 9929 9930 9931 9932 9933 9934 9935 9936 9937 9938 9939 9940 9941 9942 9943 9944 \
    9945 9946 9947 9948 9949 9950 9951 9952 9953 9957 9959 AN AQ AS AU EM";

/// How long an IBAN of a country is, as its registry says.
const IBAN_LENGTHS: &str = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 \
    DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 \
    KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PL28 PS29 \
    PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30";

/// Words that a document can hold: a text with something to be seen and no sign that XML forbids, without blanks
/// around it.
pub fn words(at: &At<'_>) -> Option<String> {
    words_of(at, scalars::TEXT_CHARS_MAX)
}

/// The same, of at most so many characters.
pub fn words_of(at: &At<'_>, most: usize) -> Option<String> {
    let written = scalars::text_of(at, most)?;
    let forbidden = |sign: &char| {
        (sign.is_control() && !matches!(sign, '\t' | '\n' | '\r')) || matches!(sign, '\u{fffe}' | '\u{ffff}')
    };
    if let Some(sign) = written.chars().find(forbidden) {
        let found = format!("the sign U+{:04X}", u32::from(sign));
        return at.mistake(Said::found(found, "no e-invoice can hold it; leave it out"));
    }
    match written.trim() {
        "" => at.mistake(Said::found(
            "nothing but blanks",
            "write what is to be read there, or leave the name out",
        )),
        read => Some(read.to_owned()),
    }
}

/// Whether a word stands in a list of words with blanks between.
fn is_listed(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|listed| listed == word)
}

/// Whether two letters name a country of ISO 3166-1, Northern Ireland (XI) or Kosovo (1A).
pub fn is_country(code: &str) -> bool {
    Country::parse(code).is_ok_and(|country| country.code() == code) || BESIDE_COUNTRIES.contains(&code)
}

/// Whether a scheme stands in the EAS list.
pub fn is_scheme(code: &str) -> bool {
    is_listed(SCHEMES, code)
}

/// A country, as two capital letters of ISO 3166-1.
pub fn country(at: &At<'_>) -> Option<String> {
    const WANTED: &str = "a country is two capital letters of ISO 3166-1 (\"DE\"; \"GR\" for Greece, \"GB\" for the \
                          United Kingdom)";
    let written = words(at)?;
    if is_country(&written) {
        return Some(written);
    }
    let meant = Country::meant(&written).map(|country| format!("did you mean {:?}?", country.code()));
    at.mistake(Said::found(at.described(), WANTED).way_out(meant.unwrap_or_default()))
}

/// A VAT number without blanks, dots, dashes and what is not seen: its country's letters and 2 to 18 letters and digits, as
/// CHE123456789MWST has. Whether its check digits are right is not asked.
pub fn vat_id(at: &At<'_>) -> Option<String> {
    let written = words(at)?;
    let plain = vat_id_signs(&written).to_uppercase();
    let (letters, rest) = plain.split_at_checked(2).unwrap_or((&plain, ""));
    let is_one = letters.bytes().all(|letter| letter.is_ascii_uppercase())
        && (2..=VAT_REST_MAX).contains(&rest.len())
        && rest.bytes().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, b'+' | b'*'));
    match is_one {
        true => Some(plain),
        false => {
            at.unwanted("a VAT number begins with the two letters of its country, such as \"DE136695976\"")
        }
    }
}

/// The scheme of an electronic address, of the EAS list.
pub fn scheme(at: &At<'_>) -> Option<String> {
    let written = words(at)?;
    match is_scheme(&written) {
        true => Some(written),
        false => at.unwanted("a scheme is a code of the EAS list, such as \"EM\" for e-mail, \"0204\" for a Leitweg-ID or \"9930\" for \
             a German VAT number",
        ),
    }
}

/// A register of companies, as a code of ISO 6523 ("0106"): four digits. Whether it is given out is not asked.
pub fn register(at: &At<'_>) -> Option<String> {
    let written = words(at)?;
    match written.len() == 4 && written.bytes().all(|sign| sign.is_ascii_digit()) {
        true => Some(written),
        false => at.unwanted("a register is four digits of ISO 6523, such as \"0106\" for the Dutch KVK or \"0184\" for the Danish CVR"),
    }
}

/// An address of e-mail: something, one `@`, something, without blanks. Whether mail arrives there is not asked.
pub fn email(at: &At<'_>) -> Option<String> {
    let written = words_of(at, EMAIL_CHARS_MAX)?;
    let is_one = written
        .split_once('@')
        .is_some_and(|(who, place)| !who.is_empty() && !place.is_empty() && !place.contains('@'))
        && !written.chars().any(|sign| sign.is_whitespace() || matches!(sign, '<' | '>' | ',' | ';'));
    match is_one {
        true => Some(written),
        false => at.unwanted("one address of e-mail is written here, such as \"billing@example.com\""),
    }
}

/// Whether a text is an IBAN without blanks, by its length and its check digits.
pub fn is_iban(plain: &str) -> bool {
    let Some((country, rest)) = plain.split_at_checked(2) else { return false };
    let known = IBAN_LENGTHS.split_ascii_whitespace().find_map(|row| row.strip_prefix(country));
    let fits = match known.and_then(|length| length.parse::<usize>().ok()) {
        Some(length) => plain.len() == length,
        None => (IBAN_CHARS_MIN..=IBAN_CHARS_MAX).contains(&plain.len()),
    };
    let (check, account) = rest.split_at_checked(2).unwrap_or((rest, ""));
    fits && country.bytes().all(|letter| letter.is_ascii_uppercase())
        && check.bytes().all(|digit| digit.is_ascii_digit())
        && account.bytes().all(|sign| sign.is_ascii_digit() || sign.is_ascii_uppercase())
        && remainder_97(account.bytes().chain(country.bytes()).chain(check.bytes())) == 1
}

/// Whether a text is a creditor's reference of ISO 11649 without blanks: `RF`, two check digits, and up to 21 letters and
/// digits.
pub fn is_creditor_reference(plain: &str) -> bool {
    let (letters, rest) = plain.split_at_checked(2).unwrap_or((plain, ""));
    let (check, reference) = rest.split_at_checked(2).unwrap_or((rest, ""));
    letters == "RF"
        && (1..=CREDITOR_REFERENCE_MAX).contains(&reference.len())
        && check.bytes().all(|digit| digit.is_ascii_digit())
        && reference.bytes().all(|sign| sign.is_ascii_digit() || sign.is_ascii_uppercase())
        && remainder_97(reference.bytes().chain(letters.bytes()).chain(check.bytes())) == 1
}

/// What is left of letters (A is 10, Z is 35) and digits, read as one number, when it is divided by 97.
fn remainder_97(signs: impl Iterator<Item = u8>) -> u32 {
    signs.fold(0, |left, sign| match sign {
        b'0'..=b'9' => (left * 10 + u32::from(sign - b'0')) % 97,
        sign => (left * 100 + u32::from(sign.saturating_sub(b'A')) + 10) % 97,
    })
}

/// An IBAN whose length and check digits are right, without its blanks.
pub fn iban(at: &At<'_>) -> Option<String> {
    let written = words(at)?;
    let plain: String = written.chars().filter(|sign| !sign.is_whitespace()).collect();
    let plain = plain.to_uppercase();
    match is_iban(&plain) {
        true => Some(plain),
        false => at.unwanted("this is no IBAN: its length or its check digits are wrong; compare it, or write another account number as \
             `account`",
        ),
    }
}

/// Another account number than an IBAN.
pub fn account(at: &At<'_>) -> Option<String> {
    words_of(at, ACCOUNT_CHARS_MAX)
}

/// A BIC.
pub fn bic(at: &At<'_>) -> Option<String> {
    let written = words(at)?;
    let plain = written.to_uppercase();
    let is_bic = matches!(plain.len(), 8 | 11) && plain.bytes().all(|sign| sign.is_ascii_alphanumeric());
    match is_bic {
        true => Some(plain),
        false => at.unwanted("a BIC has 8 or 11 letters and digits"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_those_of_iso_3166_and_what_e_invoices_name_beside() {
        for country in Country::all() {
            assert!(is_country(country.code()), "{country}");
        }
        // What was ever stored reads back.
        assert!(["1A", "XI"].into_iter().all(is_country));
        for other in ["EL", "UK", "de", " DE", "XX", ""] {
            assert!(!is_country(other), "{other:?}");
        }
    }

    #[test]
    fn creditor_references_are_known_by_their_check_digits() {
        for reference in ["RF18539007547034", "RF712348231"] {
            assert!(is_creditor_reference(reference), "{reference}");
        }
        let too_long = format!("RF18{}", "0".repeat(22));
        for other in
            ["RF18539007547035", "RF18", "RF", "", "INV-2026-7", "rf712348231", "RFA12348231", &too_long]
        {
            assert!(!is_creditor_reference(other), "{other}");
        }
    }
}
