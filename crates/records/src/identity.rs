//! Readers of what names a party: words, countries, VAT numbers, bank accounts, addresses of e-mail and of e-invoices.
//! Knows the forms of such numbers and the lists their codes are of; must not know whether anybody has them.
//!
//! What was stored is read by the same: codes are added to a list and never taken out, and no rule gets stricter.

use crate::at::At;
use crate::mistake::Said;
use crate::scalars;

/// Most characters of a VAT number after its country's letters.
const VAT_REST_MAX: usize = 18;
/// Most characters of an IBAN of a country whose length is not known.
const IBAN_CHARS_MAX: usize = 34;
/// Fewest characters of any IBAN.
const IBAN_CHARS_MIN: usize = 15;
/// Most characters of another account number.
const ACCOUNT_CHARS_MAX: usize = 34;
/// Most characters of an address of e-mail.
const EMAIL_CHARS_MAX: usize = 254;

/// ISO 3166-1, with Northern Ireland (XI) and Kosovo (1A), as e-invoices name countries.
const COUNTRIES: &str = "1A AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ \
    BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES \
    ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO \
    IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK \
    ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR \
    PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK \
    TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XI YE YT ZA ZM ZW";

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

/// Codes that people write for another.
const MEANT: [(&str, &str); 2] = [("UK", "GB"), ("EL", "GR")];

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
    is_listed(COUNTRIES, code)
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
    let capital = written.to_uppercase();
    let meant = MEANT.iter().find(|(code, _)| *code == capital).map_or(&*capital, |(_, meant)| meant);
    let way_out = if is_country(meant) { format!("did you mean {meant:?}?") } else { String::new() };
    at.mistake(Said::found(at.described(), WANTED).way_out(way_out))
}

/// A VAT number without blanks, dots and dashes: its country's letters and 2 to 18 letters and digits, as
/// CHE123456789MWST has. Whether its check digits are right is not asked.
pub fn vat_id(at: &At<'_>) -> Option<String> {
    let written = words(at)?;
    let plain: String = written.chars().filter(|sign| !matches!(sign, ' ' | '.' | '-')).collect();
    let plain = plain.to_uppercase();
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
