//! Exemptions: why nothing is charged, as a code of the VATEX list and in words.
//! Knows the list; must not know who is exempt.

use std::fmt;

use crate::country::shortened;
use crate::treatment::Treatment;

/// Why nothing is charged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exemption {
    /// The code, where the list has one.
    pub vatex: Option<Vatex>,
    /// What the invoice says.
    pub words: String,
}

/// A code of the list of exemption reasons that e-invoices use ("VATEX-EU-132-1I").
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Vatex(&'static str);

/// Why a text is no such code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{found:?} is no code of the VATEX list: write one such as VATEX-EU-132-1I (teaching), or leave it out and give words"
)]
pub struct VatexRefused {
    found: String,
}

impl Vatex {
    /// Reads a code, in small letters too.
    ///
    /// # Errors
    /// When the list has none such.
    pub fn parse(text: &str) -> Result<Vatex, VatexRefused> {
        let code = text.trim().to_ascii_uppercase();
        let found = CODES.iter().find(|known| **known == code);
        let refused = || VatexRefused { found: shortened(text) };
        found.map(|code| Vatex(code)).ok_or_else(refused)
    }

    /// The code of a treatment, which is on the list.
    pub(crate) fn known(code: &str) -> Vatex {
        Vatex::parse(code).expect("treatments have codes of the list")
    }

    /// The treatment that a code is for: of goods and services that are exempt, unless it names another.
    pub fn treatment(self) -> Treatment {
        if self.0 == FRENCH_REVERSE_CHARGE {
            return Treatment::ReverseCharge;
        }
        let of = Treatment::ALL.into_iter().find(|treatment| treatment.vatex() == Some(self.0));
        of.unwrap_or(Treatment::Exempt)
    }

    /// Every code.
    pub fn all() -> impl ExactSizeIterator<Item = Vatex> {
        CODES.iter().map(|code| Vatex(code))
    }

    /// As it is written.
    pub fn code(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Vatex {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0)
    }
}

/// Reverse charge within France.
const FRENCH_REVERSE_CHARGE: &str = "VATEX-FR-AE";

/// The list of 2026, as the validation of EN 16931 has it.
const CODES: [&str; 88] = [
    "VATEX-EU-132",
    "VATEX-EU-132-1A",
    "VATEX-EU-132-1B",
    "VATEX-EU-132-1C",
    "VATEX-EU-132-1D",
    "VATEX-EU-132-1E",
    "VATEX-EU-132-1F",
    "VATEX-EU-132-1G",
    "VATEX-EU-132-1H",
    "VATEX-EU-132-1I",
    "VATEX-EU-132-1J",
    "VATEX-EU-132-1K",
    "VATEX-EU-132-1L",
    "VATEX-EU-132-1M",
    "VATEX-EU-132-1N",
    "VATEX-EU-132-1O",
    "VATEX-EU-132-1P",
    "VATEX-EU-132-1Q",
    "VATEX-EU-135-1",
    "VATEX-EU-143",
    "VATEX-EU-143-1A",
    "VATEX-EU-143-1B",
    "VATEX-EU-143-1C",
    "VATEX-EU-143-1D",
    "VATEX-EU-143-1E",
    "VATEX-EU-143-1F",
    "VATEX-EU-143-1FA",
    "VATEX-EU-143-1G",
    "VATEX-EU-143-1H",
    "VATEX-EU-143-1I",
    "VATEX-EU-143-1J",
    "VATEX-EU-143-1K",
    "VATEX-EU-143-1L",
    "VATEX-EU-144",
    "VATEX-EU-146-1E",
    "VATEX-EU-148",
    "VATEX-EU-148-A",
    "VATEX-EU-148-B",
    "VATEX-EU-148-C",
    "VATEX-EU-148-D",
    "VATEX-EU-148-E",
    "VATEX-EU-148-F",
    "VATEX-EU-148-G",
    "VATEX-EU-151",
    "VATEX-EU-151-1A",
    "VATEX-EU-151-1AA",
    "VATEX-EU-151-1B",
    "VATEX-EU-151-1C",
    "VATEX-EU-151-1D",
    "VATEX-EU-151-1E",
    "VATEX-EU-153",
    "VATEX-EU-159",
    "VATEX-EU-309",
    "VATEX-EU-79-C",
    "VATEX-EU-AE",
    "VATEX-EU-D",
    "VATEX-EU-F",
    "VATEX-EU-G",
    "VATEX-EU-I",
    "VATEX-EU-IC",
    "VATEX-EU-J",
    "VATEX-EU-O",
    "VATEX-FR-298SEXDECIESA",
    "VATEX-FR-AE",
    "VATEX-FR-CGI261-1",
    "VATEX-FR-CGI261-2",
    "VATEX-FR-CGI261-3",
    "VATEX-FR-CGI261-4",
    "VATEX-FR-CGI261-5",
    "VATEX-FR-CGI261-7",
    "VATEX-FR-CGI261-8",
    "VATEX-FR-CGI261A",
    "VATEX-FR-CGI261B",
    "VATEX-FR-CGI261C-1",
    "VATEX-FR-CGI261C-2",
    "VATEX-FR-CGI261C-3",
    "VATEX-FR-CGI261D-1",
    "VATEX-FR-CGI261D-1BIS",
    "VATEX-FR-CGI261D-2",
    "VATEX-FR-CGI261D-3",
    "VATEX-FR-CGI261D-4",
    "VATEX-FR-CGI261E-1",
    "VATEX-FR-CGI261E-2",
    "VATEX-FR-CGI275",
    "VATEX-FR-CGI277A",
    "VATEX-FR-CGI295",
    "VATEX-FR-CNWVAT",
    "VATEX-FR-FRANCHISE",
];
