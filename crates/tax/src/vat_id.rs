//! VAT ids: how those of each country are written, and whether the digits that check the others are right.
//! Knows forms and check digits; must not know whether anybody has the number, which VIES alone says.

use std::fmt;

use crate::country::{Country, in_words};
use crate::supply::SupplyKind;

/// Most characters of a text that is read as a VAT id.
pub const VAT_ID_CHARS_MAX: usize = 40;

/// A VAT identification number as it is written on invoices: prefix and number, in capitals, nothing between.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct VatId {
    form: &'static Form,
    number: String,
}

/// Whether the digits of a number check one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckDigits {
    /// They do.
    Right,
    /// They do not. A few numbers in use are like that, so that it is a doubt and no proof.
    Wrong,
    /// No rule is known.
    Unknown,
}

/// Why a text is no VAT id, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VatIdRefused {
    /// It is longer than any.
    #[error(
        "a VAT id has at most {VAT_ID_CHARS_MAX} characters, and this text {chars}: give the number alone"
    )]
    TooLong {
        /// How long it is.
        chars: usize,
    },
    /// The country has none that are known here.
    #[error("no form of VAT ids is known for {}: leave it out, or keep it as a tax number", in_words(.country.name()))]
    UnknownCountry {
        /// The country that was given.
        country: Country,
    },
    /// It begins with no known prefix.
    #[error(
        "{found:?} begins with no prefix of VAT ids: put the country's before it, such as DE, or EL for Greece"
    )]
    UnknownPrefix {
        /// The text as it came.
        found: String,
    },
    /// It is one of another country.
    #[error(
        "{found} is a VAT id of {}, not of {}: give the one of {} with its prefix before it, or another country",
        in_words(.of), in_words(.country), in_words(.country)
    )]
    OtherCountry {
        /// The id.
        found: String,
        /// Whose it is.
        of: &'static str,
        /// The name of the country that was given.
        country: &'static str,
    },
    /// It is not of the form that its prefix wants.
    #[error("{found:?} is no VAT id of {}: one is {prefix} and {wanted}, such as {example}", in_words(.of))]
    Form {
        /// The text as it came.
        found: String,
        /// Whose it would be.
        of: &'static str,
        /// The prefix.
        prefix: &'static str,
        /// What follows it.
        wanted: &'static str,
        /// One that is well formed.
        example: &'static str,
    },
}

/// How ids of a prefix are written.
///
/// Patterns: `d` a digit, `l` a letter, `a` either, `f` either but I and O, `w` A to W, `h` A to I, `s` a letter or
/// `+` or `*`, `o` 0 or 1, other signs themselves; `{2}` and `{2,10}` repeat what stands before, the last only at the
/// end. Forms in turn are parted by a bar.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Form {
    prefix: &'static str,
    /// Empty for the schemes of the EU.
    country: &'static str,
    pattern: &'static str,
    wanted: &'static str,
    example: &'static str,
    /// The rule of its check digits, in `stdnum`; empty where none is known.
    rule: &'static str,
}

type Row = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

const fn form(row: Row) -> Form {
    let (prefix, country, pattern, wanted, example, rule) = row;
    Form { prefix, country, pattern, wanted, example, rule }
}

static FORMS: [Form; 35] = [
    form(("AT", "AT", "Ud{8}", "U with 8 digits", "ATU13585627", "at/uid")),
    form(("BE", "BE", "od{9}", "10 digits that begin with 0 or 1", "BE0428759497", "be/vat")),
    form(("BG", "BG", "d{9,10}", "9 or 10 digits", "BG175074752", "")),
    form((
        "CH",
        "CH",
        "Ed{9}MWST|Ed{9}TVA|Ed{9}IVA|Ed{9}TPV|Ed{9}",
        "E, 9 digits and MWST, TVA or IVA",
        "CHE107787577IVA",
        "ch/vat",
    )),
    form(("CY", "CY", "d{8}l", "8 digits and a letter", "CY10259033P", "cy/vat")),
    form(("CZ", "CZ", "d{8,10}", "8 to 10 digits", "CZ25123891", "cz/dic")),
    form(("DE", "DE", "d{9}", "9 digits", "DE136695976", "de/vat")),
    form(("DK", "DK", "d{8}", "8 digits", "DK13585628", "dk/cvr")),
    form(("EE", "EE", "d{9}", "9 digits", "EE100931558", "ee/kmkr")),
    form(("EL", "GR", "d{9}", "9 digits", "EL094259216", "gr/vat")),
    form((
        "ES",
        "ES",
        "ld{7}a|d{8}l",
        "9 signs, of which the first or last or both are letters",
        "ESB58378431",
        "es/nif",
    )),
    form(("EU", "", "d{9}", "9 digits", "EU372022452", "")),
    form(("FI", "FI", "d{8}", "8 digits", "FI20774740", "fi/alv")),
    form(("FR", "FR", "ffd{9}", "2 signs and 9 digits", "FR40303265045", "fr/tva")),
    form((
        "GB",
        "GB",
        "d{9}|d{12}|GDd{3}|HAd{3}",
        "9 or 12 digits, or GD or HA and 3",
        "GB980780684",
        "gb/vat",
    )),
    form(("HR", "HR", "d{11}", "11 digits", "HR33392005961", "hr/oib")),
    form(("HU", "HU", "d{8}", "8 digits", "HU12892312", "hu/anum")),
    form((
        "IE",
        "IE",
        "d{7}w|d{7}wh|dsd{5}w",
        "7 digits and 1 or 2 letters, of which the second may stand for a digit",
        "IE6433435F",
        "ie/vat",
    )),
    form(("IM", "", "d{10}", "10 digits", "IM3720000224", "")),
    form(("IS", "IS", "d{5,6}", "5 or 6 digits", "IS00621", "")),
    form(("IT", "IT", "d{11}", "11 digits", "IT00743110157", "it/iva")),
    form(("LI", "LI", "d{5}", "5 digits", "LI54321", "")),
    form(("LT", "LT", "d{9}|d{12}", "9 or 12 digits", "LT119511515", "lt/pvm")),
    form(("LU", "LU", "d{8}", "8 digits", "LU15027442", "lu/tva")),
    form(("LV", "LV", "d{11}", "11 digits", "LV40003521600", "lv/pvn")),
    form(("MT", "MT", "d{8}", "8 digits", "MT11679112", "mt/vat")),
    form(("NL", "NL", "d{9}Bd{2}", "9 digits, B and 2 digits", "NL004495445B01", "nl/btw")),
    form(("NO", "NO", "d{9}MVA|d{9}", "9 digits and MVA", "NO995525828MVA", "no/mva")),
    form(("PL", "PL", "d{10}", "10 digits", "PL8567346215", "pl/nip")),
    form(("PT", "PT", "d{9}", "9 digits", "PT501964843", "pt/nif")),
    form(("RO", "RO", "d{2,10}", "2 to 10 digits", "RO18547290", "ro/cif")),
    form(("SE", "SE", "d{12}", "12 digits, of which the last two are 01", "SE556036079301", "se/vat")),
    form(("SI", "SI", "d{8}", "8 digits", "SI50223054", "si/ddv")),
    form(("SK", "SK", "d{10}", "10 digits", "SK2022749619", "")),
    form((
        "XI",
        "GB",
        "d{9}|d{12}|GDd{3}|HAd{3}",
        "9 or 12 digits, or GD or HA and 3",
        "XI980780684",
        "gb/vat",
    )),
];

/// What people write in place of a prefix.
const PREFIXES: [(&str, &str); 2] = [("GR", "EL"), ("UK", "GB")];

/// Countries whose businesses have ids of another.
const UNDER: [(&str, &str); 7] =
    [("MC", "FR"), ("GP", "FR"), ("MQ", "FR"), ("GF", "FR"), ("RE", "FR"), ("IM", "GB"), ("AX", "FI")];

impl VatId {
    /// Reads an id, with or without what people put between its digits. Where a country is given, its prefix may be
    /// missing, and an id of another is refused. Check digits are not looked at: see [`VatId::check_digits`].
    ///
    /// "DE 136 695 976" and, in Germany, "136695976" are DE136695976.
    ///
    /// # Errors
    /// As [`VatIdRefused`].
    pub fn parse(text: &str, country: Option<Country>) -> Result<VatId, VatIdRefused> {
        let chars = text.chars().count();
        if chars > VAT_ID_CHARS_MAX {
            return Err(VatIdRefused::TooLong { chars });
        }
        let signs = signs(text);
        match country {
            None => VatId::prefixed(text, &signs),
            Some(country) => VatId::of_country(text, &signs, country),
        }
    }

    fn prefixed(text: &str, signs: &str) -> Result<VatId, VatIdRefused> {
        let unknown = || VatIdRefused::UnknownPrefix { found: text.to_owned() };
        let (prefix, number) = signs.split_at_checked(2).ok_or_else(unknown)?;
        let prefix =
            PREFIXES.iter().find(|(written, _)| *written == prefix).map_or(prefix, |(_, meant)| meant);
        let form = FORMS.iter().find(|form| form.prefix == prefix).ok_or_else(unknown)?;
        VatId::formed(form, number).ok_or_else(|| form.refused(text))
    }

    fn of_country(text: &str, signs: &str, country: Country) -> Result<VatId, VatIdRefused> {
        let under = UNDER.iter().find(|(code, _)| *code == country.code()).map(|(_, under)| *under);
        let code = under.unwrap_or(country.code());
        let mut forms = FORMS.iter().filter(|form| form.country == code).peekable();
        let first = *forms.peek().ok_or(VatIdRefused::UnknownCountry { country })?;
        // The letters of a French number look like a prefix: DE136695976 is no number of France without its FR.
        let other = VatId::prefixed(text, signs).ok().filter(|id| id.form.country != code);
        for form in forms {
            let written =
                PREFIXES.iter().find(|(_, meant)| *meant == form.prefix).map(|(written, _)| *written);
            let mut prefixes = [Some(form.prefix), written].into_iter().flatten();
            let stripped = prefixes.find_map(|prefix| signs.strip_prefix(prefix));
            let bare = || VatId::formed(form, signs).filter(|_| other.is_none());
            if let Some(id) = stripped.and_then(|number| VatId::formed(form, number)).or_else(bare) {
                return Ok(id);
            }
        }
        Err(other.map_or_else(
            || first.refused(text),
            |id| VatIdRefused::OtherCountry {
                found: id.to_string(),
                of: id.form.name(),
                country: country.name(),
            },
        ))
    }

    fn formed(form: &'static Form, number: &str) -> Option<VatId> {
        // Belgium put a 0 before its numbers of 9 digits.
        let number = match form.prefix {
            "BE" if number.len() == 9 => format!("0{number}"),
            "NO" if number.len() == 9 => format!("{number}MVA"),
            // As those write it who write English.
            "CH" if number.len() == 13 && number.ends_with("VAT") => number.replace("VAT", "MWST"),
            _ => number.to_owned(),
        };
        form.pattern.split('|').any(|one| fits(one, &number)).then_some(VatId { form, number })
    }

    /// Its prefix ("DE", and "EL" for Greece).
    pub fn prefix(&self) -> &'static str {
        self.form.prefix
    }

    /// What follows the prefix.
    pub fn number(&self) -> &str {
        &self.number
    }

    /// The country that gave it out; none for the schemes of the EU, EU and IM.
    pub fn country(&self) -> Option<Country> {
        (!self.form.country.is_empty()).then(|| Country::known(self.form.country))
    }

    /// Whose it is, by name.
    pub fn of(&self) -> &'static str {
        self.form.name()
    }

    /// Whose it is, as it stands in a sentence ("the United Kingdom").
    pub fn of_in_words(&self) -> String {
        in_words(self.of())
    }

    /// Whether VIES knows ids like it: those of member states, and of Northern Ireland.
    pub fn is_in_vies(&self) -> bool {
        self.country().is_some_and(Country::is_member) || self.form.prefix == "XI"
    }

    /// Whether it identifies a business within the EU for such a supply: one of Northern Ireland does for goods alone.
    pub(crate) fn identifies_for(&self, kind: &SupplyKind) -> bool {
        let for_it = self.form.prefix != "XI" || matches!(kind, SupplyKind::Goods { .. });
        self.is_in_vies() && for_it
    }

    /// Whether its digits check one another.
    ///
    /// Those of DE136695976 do, those of DE136695977 do not.
    pub fn check_digits(&self) -> CheckDigits {
        // stdnum 0.2 doubts some that are right (415480623 and 4190925020 in Bulgaria, 5220417675 in Slovakia). Numbers
        // of people and foreigners have rules of their own.
        let digits = self.number.as_str();
        match self.form.prefix {
            "BG" if digits.len() == 9 => return bulgarian(digits),
            "SK" => return slovak(digits),
            "BG" => return CheckDigits::Unknown,
            "CZ" if digits.len() > 8 => return CheckDigits::Unknown,
            "LV" if digits.starts_with(['0', '1', '2', '3']) => return CheckDigits::Unknown,
            _ => {}
        }
        let Some(rule) = stdnum::find(self.form.rule) else { return CheckDigits::Unknown };
        // Where the letters of the country are part of what is checked, and where they are not.
        let whole = match self.form.prefix {
            // Its digits are the same whether it says that it is one of VAT or not.
            "CH" if digits.len() == 10 => format!("CH{digits}MWST"),
            "CH" => format!("CH{digits}"),
            _ => self.number.clone(),
        };
        match rule.validate(&whole) {
            Ok(_) => CheckDigits::Right,
            Err(_) => CheckDigits::Wrong,
        }
    }
}

impl fmt::Display for VatId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}{}", self.form.prefix, self.number)
    }
}

impl Form {
    fn name(&self) -> &'static str {
        match self.prefix {
            "XI" => "Northern Ireland",
            "EU" => "the One-Stop-Shop of non-EU sellers",
            "IM" => "the Import One-Stop-Shop",
            _ => Country::known(self.country).name(),
        }
    }

    fn refused(&self, text: &str) -> VatIdRefused {
        let (of, prefix, wanted, example) = (self.name(), self.prefix, self.wanted, self.example);
        VatIdRefused::Form { found: text.to_owned(), of, prefix, wanted, example }
    }
}

/// The signs of a text that are not there for the eye, in capitals.
pub fn signs(text: &str) -> String {
    let between = |sign: &char| {
        // Hyphens and dashes of all lengths, and what is not seen at all, as it comes along when text is copied.
        let dash = matches!(sign, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}');
        let unseen = matches!(sign, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}');
        !(sign.is_whitespace() || dash || unseen || matches!(sign, '.' | '/' | ',' | '_' | '·'))
    };
    text.chars().filter(between).map(|sign| sign.to_ascii_uppercase()).collect()
}

/// Whether a text is of a pattern.
fn fits(pattern: &str, text: &str) -> bool {
    let (mut rest, mut signs) = (pattern, text.chars().peekable());
    while let Some(class) = rest.chars().next() {
        rest = &rest[class.len_utf8()..];
        let (least, most) = repeats(&mut rest);
        let mut count = 0;
        while count < most && signs.next_if(|sign| is_of(class, *sign)).is_some() {
            count += 1;
        }
        if count < least {
            return false;
        }
    }
    signs.next().is_none()
}

/// How often the class before is repeated, with that read off.
fn repeats(rest: &mut &str) -> (usize, usize) {
    let Some((inside, after)) = rest.strip_prefix('{').and_then(|open| open.split_once('}')) else {
        return (1, 1);
    };
    *rest = after;
    let (least, most) = inside.split_once(',').unwrap_or((inside, inside));
    let count = |text: &str| text.parse().expect("patterns repeat by numbers");
    (count(least), count(most))
}

fn is_of(class: char, sign: char) -> bool {
    match class {
        'd' => sign.is_ascii_digit(),
        'l' => sign.is_ascii_uppercase(),
        'a' => sign.is_ascii_uppercase() || sign.is_ascii_digit(),
        'f' => is_of('a', sign) && !matches!(sign, 'I' | 'O'),
        'w' => ('A'..='W').contains(&sign),
        'h' => ('A'..='I').contains(&sign),
        's' => is_of('l', sign) || matches!(sign, '+' | '*'),
        'o' => matches!(sign, '0' | '1'),
        itself => sign == itself,
    }
}

/// An example of each prefix, as refusals show them.
pub fn examples() -> impl ExactSizeIterator<Item = &'static str> {
    FORMS.iter().map(|form| form.example)
}

/// A Slovak number is divisible by 11.
fn slovak(number: &str) -> CheckDigits {
    let rest =
        number.chars().filter_map(|digit| digit.to_digit(10)).fold(0, |rest, digit| (rest * 10 + digit) % 11);
    if rest == 0 { CheckDigits::Right } else { CheckDigits::Wrong }
}

/// A Bulgarian number of nine digits: the sum of the first eight by the weights 1 to 8, modulo 11, is the ninth; where
/// that is 10, the sum by the weights 3 to 10, of which a 10 is 0.
fn bulgarian(number: &str) -> CheckDigits {
    let digits: Vec<u32> = number.chars().filter_map(|digit| digit.to_digit(10)).collect();
    let sum = |first: u32| {
        digits.iter().take(8).zip(first..).map(|(digit, weight)| digit * weight).sum::<u32>() % 11
    };
    let check = Some(sum(1)).filter(|rest| *rest != 10).unwrap_or_else(|| sum(3) % 10);
    if digits.last() == Some(&check) { CheckDigits::Right } else { CheckDigits::Wrong }
}
