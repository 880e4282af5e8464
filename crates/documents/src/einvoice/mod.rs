//! E-invoices: checked against the rules of a profile, and written in the syntaxes that tax offices read.
//! Knows profiles, syntaxes and what a finding means for who wrote the invoice; must not know files or paper.

mod danish;
mod model;
mod national;
mod place;

use en16931::validation::profile::{ProfileMarker, Validated};
use en16931::{ValidationReport, profiles};
use tax::{CheckDigits, VatId, VatIdRefused};

use crate::invoice::Invoice;
use crate::party::Party;

pub use model::Unmappable;
pub(crate) use place::is_of_numbers;

/// Most bytes of all attachments that travel within an e-invoice: programs of buyers take some megabytes, and in XML they
/// are a third longer.
pub const EMBEDDED_ATTACHMENTS_BYTES_MAX: usize = 10 << 20;

/// Which rules an e-invoice keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Profile {
    /// The core of EN 16931, as Factur-X and ZUGFeRD carry it.
    En16931,
    /// XRechnung 3.0, as German public buyers want it.
    XRechnung,
    /// Peppol BIS Billing 3.0.
    Peppol,
}

/// How an e-invoice is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Syntax {
    /// OASIS UBL 2.1.
    Ubl,
    /// UN/CEFACT Cross Industry Invoice D16B.
    Cii,
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It is no valid e-invoice so.
    Fatal,
    /// It is valid, and may be refused.
    Warning,
    /// Good to know.
    Information,
}

/// What breaks a profile, or nearly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule, as its authority names it ("BR-DE-15").
    pub rule: String,
    /// How bad it is.
    pub severity: Severity,
    /// Where it is, as the invoice file names it ("buyer_reference", "lines[2].tax").
    pub place: String,
    /// The rule's own words, with what was expected where it is about sums.
    pub message: String,
    /// What to write where.
    pub way_out: Option<String>,
}

/// An e-invoice, written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The XML.
    pub xml: String,
    /// What the syntax has no place for, in words.
    pub left_out: Vec<String>,
}

/// Why an e-invoice is not written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotWritten {
    /// Rules are broken.
    #[error("the invoice breaks {} of {}", rules(.0.len()), .1.name())]
    Broken(Vec<Finding>, Profile),
    /// No e-invoice can say it.
    #[error(transparent)]
    Unmappable(#[from] Unmappable),
}

impl From<&Unmappable> for Finding {
    /// As one that no profile takes.
    fn from(why: &Unmappable) -> Finding {
        let (rule, place, message, way_out) = match why {
            Unmappable::Currency { currency, digits } => (
                "currency",
                "currency",
                format!(
                    "Amounts in {currency} have {digits} digits behind the point, and an e-invoice has two at most."
                ),
                "write it as html, or as pdf, which has no e-invoice inside",
            ),
            Unmappable::ProForma => (
                "pro_forma",
                "kind",
                "A pro-forma invoice is no invoice, and no e-invoice is made of it.".to_owned(),
                "write it as html, or as pdf, which has no e-invoice inside; or write an invoice: kind = \"invoice\"",
            ),
            Unmappable::Number { place, found } => (
                "number",
                place.as_str(),
                format!("{found} is no number that an e-invoice can hold."),
                "write at most 28 digits",
            ),
        };
        Finding {
            rule: rule.to_owned(),
            severity: Severity::Fatal,
            place: place.to_owned(),
            message,
            way_out: Some(way_out.to_owned()),
        }
    }
}

fn rules(count: usize) -> String {
    if count == 1 { "one rule".to_owned() } else { format!("{count} rules") }
}

impl Profile {
    /// Every profile.
    pub const ALL: [Profile; 3] = [Profile::En16931, Profile::XRechnung, Profile::Peppol];

    /// The name it is chosen by.
    pub fn code(self) -> &'static str {
        match self {
            Profile::En16931 => "en16931",
            Profile::XRechnung => "xrechnung",
            Profile::Peppol => "peppol",
        }
    }

    /// The name it is known by.
    pub fn name(self) -> &'static str {
        match self {
            Profile::En16931 => "EN 16931",
            Profile::XRechnung => "XRechnung 3.0",
            Profile::Peppol => "Peppol BIS Billing 3.0",
        }
    }

    fn rules(self) -> &'static en16931::Profile {
        match self {
            Profile::En16931 => &profiles::EN16931,
            Profile::XRechnung => &profiles::XRECHNUNG,
            Profile::Peppol => &profiles::PEPPOL_BIS_3,
        }
    }
}

/// What of an invoice breaks a profile, the fatal first, and what is doubtful beside; nothing where it is valid.
///
/// # Errors
/// As [`Unmappable`].
pub fn check(invoice: &Invoice, profile: Profile) -> Result<Vec<Finding>, Unmappable> {
    let model = model::of(invoice, profile)?;
    let mut found = findings(&profile.rules().validate(&model), invoice);
    found.extend(national::broken(invoice, profile)?);
    found.sort_by_key(|one| one.severity);
    let doubted =
        [("seller", &invoice.head.seller), ("buyer", &invoice.head.buyer)].into_iter().filter_map(doubt);
    found.extend(doubted);
    Ok(found)
}

/// A VAT number that is not of its country's form, or whose digits do not check one another. Some that were given out
/// are like that, so that it is no error.
fn doubt((place, party): (&str, &Party)) -> Option<Finding> {
    let number = party.vat_id.as_ref()?;
    let message = match VatId::parse(number, None) {
        Ok(id) if id.check_digits() == CheckDigits::Wrong => {
            format!("The digits of {number} do not check one another.")
        }
        Err(VatIdRefused::Form { of, prefix, wanted, .. }) => {
            format!("{number} is no VAT number of {of}: one is {prefix} and {wanted}.")
        }
        // Of others no rule is known here.
        _ => return None,
    };
    Some(Finding {
        rule: "vat-number".to_owned(),
        severity: Severity::Warning,
        place: format!("{place}.vat_id"),
        message,
        way_out: Some("compare it with what the party gave you; VIES says whether it is in use".to_owned()),
    })
}

/// Writes an invoice that keeps the rules of a profile.
///
/// # Errors
/// As [`NotWritten`]: all that is broken, and nothing is written.
pub fn write(invoice: &Invoice, profile: Profile, syntax: Syntax) -> Result<Written, NotWritten> {
    match profile {
        Profile::En16931 => write_as::<profiles::En16931>(invoice, profile, syntax),
        Profile::XRechnung => write_as::<profiles::XRechnung>(invoice, profile, syntax),
        Profile::Peppol => write_as::<profiles::PeppolBis3>(invoice, profile, syntax),
    }
}

fn write_as<P: ProfileMarker>(
    invoice: &Invoice,
    profile: Profile,
    syntax: Syntax,
) -> Result<Written, NotWritten> {
    let model = model::of(invoice, profile)?;
    let of_country = national::broken(invoice, profile)?;
    let fatal = |found: Vec<Finding>| {
        let broken = found.into_iter().chain(of_country.iter().cloned());
        broken.filter(|found| found.severity == Severity::Fatal).collect::<Vec<_>>()
    };
    let proved = Validated::<P>::new(model);
    let proved = proved
        .map_err(|rejected| NotWritten::Broken(fatal(findings(rejected.report(), invoice)), profile))?;
    let broken = fatal(Vec::new());
    if !broken.is_empty() {
        return Err(NotWritten::Broken(broken, profile));
    }
    let syntax = match syntax {
        Syntax::Ubl => en16931_formats::Syntax::Ubl,
        Syntax::Cii => en16931_formats::Syntax::Cii,
    };
    let written = en16931_formats::write(&proved, syntax);
    let mut left_out = model::without_term(invoice);
    left_out.extend(model::attachments(invoice).1);
    left_out.extend(written.entries.iter().map(ToString::to_string));
    Ok(Written { xml: written.xml, left_out })
}

fn findings(report: &ValidationReport, invoice: &Invoice) -> Vec<Finding> {
    let mut found: Vec<Finding> =
        report.findings().iter().flat_map(|found| finding(found, invoice)).collect();
    found.sort_by_key(|one| one.severity);
    found
}

/// A broken rule, once for each place where something is to be written.
fn finding(found: &en16931::Finding, invoice: &Invoice) -> Vec<Finding> {
    let severity = match found.severity {
        en16931::Severity::Fatal => Severity::Fatal,
        en16931::Severity::Warning => Severity::Warning,
        en16931::Severity::Info => Severity::Information,
    };
    // Some say their own name.
    let words = found.message.trim_end_matches(&format!("[{}]", found.rule)).trim_end();
    let message = match &found.detail {
        Some(detail) => format!("{words} (expected {}, found {})", detail.expected, detail.actual),
        None => words.to_owned(),
    };
    let at = |(place, way_out): (String, Option<&'static str>)| Finding {
        rule: found.rule.clone(),
        severity,
        place,
        message: message.clone(),
        // Hints are for who writes programs with the rules, unless nothing better is known.
        way_out: way_out.map(str::to_owned).or(found.hint.clone()),
    };
    place::of(&found.rule, &found.path, invoice).into_iter().map(at).collect()
}
