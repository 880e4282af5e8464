//! Rules of countries: what Peppol BIS Billing 3.0 wants beside its own, by where seller and buyer are.
//! Knows the rules of Denmark, Germany, Greece, Iceland, Italy, the Netherlands, Norway and Sweden as OpenPEPPOL
//! publishes them, where an invoice of ours can break them; must not know how one is written.

use en16931::profiles;
use money::{Decimal, Percent};
use tax::{CheckDigits, VatId};

use super::{Finding, Profile, Severity, Unmappable, danish, findings, model};
use crate::invoice::{Invoice, Kind};
use crate::party::{Address, Party};
use crate::tax::TaxCategory;

/// Registers of companies, as codes of ISO 6523.
const DUTCH: [&str; 2] = ["0106", "0190"];
const DANISH: [&str; 1] = ["0184"];
const ICELANDIC: [&str; 1] = ["0196"];
/// What a Swedish seller that is approved for F-tax writes as its tax number.
const F_TAX: &str = "Godkänd för F-skatt";
/// What a Norwegian company that stands in the register of business enterprises writes there.
const NORWEGIAN_REGISTER: &str = "Foretaksregisteret";
/// Swedish rates above zero, in per cent.
const SWEDISH_RATES: [i64; 3] = [25, 12, 6];
/// Digits of a Swedish organisation number.
const SWEDISH_DIGITS: usize = 10;
/// Signs of an Italian tax number: a Partita IVA has the fewest, a Codice Fiscale the most.
const ITALIAN_SIGNS: std::ops::RangeInclusive<usize> = 11..=16;

/// What of an invoice breaks the rules of its parties' countries; nothing by profiles that leave them out.
///
/// # Errors
/// As [`Unmappable`].
pub(super) fn broken(invoice: &Invoice, profile: Profile) -> Result<Vec<Finding>, Unmappable> {
    if profile != Profile::Peppol {
        return Ok(Vec::new());
    }
    let (seller, buyer) = (&invoice.head.seller, &invoice.head.buyer);
    let is_within = |country: &str| is_at(seller, country) && is_at(buyer, country);
    if is_within("DE") {
        return german(invoice);
    }
    let mut told = Told(Vec::new());
    if is_at(seller, "NL") {
        dutch(invoice, &mut told);
    }
    if is_at(seller, "DK") {
        told.registered(["DK-R-002", "DK-R-014"], "seller", seller, &DANISH);
        let pays = invoice.head.payment.as_ref().filter(|payment| payment.direct_debit.is_none());
        let is_told = pays.and_then(|payment| payment.account.as_ref()).is_none_or(|account| {
            let is_sepa = account.is_iban() && invoice.head.currency.code() == "EUR";
            is_sepa || danish::transfer(account).is_some()
        });
        told.unless(
            invoice.head.kind == Kind::CreditNote || !danish::holds(invoice, profile) || is_told,
            ("DK-R-006", "payment"),
            "Within Denmark a transfer names the bank of its account: by the registration number, or one abroad by its BIC.",
            "write the account as a Danish `payment.iban`, or as `payment.account = \"1234 567890\"` with the registration \
             number first, or add its `payment.bic`",
        );
    }
    if is_at(seller, "IS") {
        told.registered(["IS-R-002"; 2], "seller", seller, &ICELANDIC);
        told.addressed("IS-R-003", "seller", &seller.address, [true, false, true]);
        if is_at(buyer, "IS") {
            told.registered(["IS-R-004"; 2], "buyer", buyer, &ICELANDIC);
            told.addressed("IS-R-005", "buyer", &buyer.address, [true, false, true]);
        }
    }
    if is_at(seller, "SE") {
        swedish(invoice, &mut told);
    }
    match country_of(invoice) {
        Some("IT") => italian(seller, &mut told),
        Some("NO") => norwegian(seller, &mut told),
        Some("GR" | "EL") => told.unless(
            false,
            ("GR-R-004-1", "seller"),
            "An invoice of a Greek seller on Peppol carries the MARK that the tax office gave it (myDATA).",
            "farthing has no place for it: send by a Greek provider, in the profile `en16931`",
        ),
        _ => {}
    }
    Ok(told.0)
}

fn is_at(party: &Party, country: &str) -> bool {
    party.address.country.as_deref() == Some(country)
}

/// Whose rules of sellers hold: the country of its VAT number where that stands in the e-invoice, else of its address.
fn country_of(invoice: &Invoice) -> Option<&str> {
    let seller = &invoice.head.seller;
    let is_outside = invoice.taxes.iter().any(|group| group.tax.category == TaxCategory::OutsideScope);
    let prefix = seller.vat_id.as_deref().filter(|_| !is_outside).and_then(|number| number.get(..2));
    prefix.or(seller.address.country.as_deref())
}

/// Between German parties the rules of XRechnung hold, under names of their own: BR-DE-23-a is DE-R-023-1.
fn german(invoice: &Invoice) -> Result<Vec<Finding>, Unmappable> {
    let model = model::of(invoice, Profile::XRechnung)?;
    let found = findings(&profiles::XRECHNUNG.validate(&model), invoice);
    let named = |mut finding: Finding| {
        let number = finding.rule.strip_prefix("BR-DE-")?;
        let (number, part) = number.split_once('-').unwrap_or((number, ""));
        let number: u32 = number.parse().ok()?;
        let part = match part {
            "" => "",
            "a" => "-1",
            _ => "-2",
        };
        finding.rule = format!("DE-R-{number:03}{part}");
        Some(finding)
    };
    Ok(found.into_iter().filter_map(named).collect())
}

fn dutch(invoice: &Invoice, told: &mut Told) {
    let head = &invoice.head;
    told.unless(
        head.kind == Kind::Invoice || !head.references.preceding.is_empty(),
        ("NL-R-001", "corrects"),
        "A credit note of a Dutch seller names the invoice that it corrects.",
        "name the invoice under `corrects`",
    );
    told.addressed("NL-R-002", "seller", &head.seller.address, [true; 3]);
    if head.seller.registration.is_some() {
        told.registered(["NL-R-003"; 2], "seller", &head.seller, &DUTCH);
    }
    if is_at(&head.buyer, "NL") {
        told.addressed("NL-R-004", "buyer", &head.buyer.address, [true; 3]);
        if head.buyer.registration.is_some() {
            told.registered(["NL-R-005"; 2], "buyer", &head.buyer, &DUTCH);
        }
    }
    let pays = head.payment.as_ref();
    let is_told = pays.is_some_and(|payment| payment.account.is_some() || payment.direct_debit.is_some());
    let is_owed = invoice.sums.due.minor() > 0 && head.kind == Kind::Invoice;
    told.unless(
        is_told || !is_owed,
        ("NL-R-007", "payment"),
        "An invoice of a Dutch seller says how it is paid.",
        "write `payment.iban`, or `payment.direct_debit`",
    );
}

fn swedish(invoice: &Invoice, told: &mut Told) {
    let seller = &invoice.head.seller;
    let number = seller.vat_id.as_deref().filter(|number| number.starts_with("SE"));
    told.unless(
        number.is_none_or(|number| {
            number.len() == 14 && number.bytes().skip(2).all(|sign| sign.is_ascii_digit())
        }),
        ("SE-R-001", "seller.vat_id"),
        "A Swedish VAT number is SE and 12 digits.",
        "compare it with what the tax office gave out",
    );
    if let Some(registration) = &seller.registration {
        told.unless(
            is_swedish(registration),
            ("SE-R-013", "seller.registration"),
            "A Swedish organisation number is ten digits without a dash, the last of which checks the others.",
            "write `seller.registration = \"5560160680\"`",
        );
        told.unless(
            seller.tax_number.as_deref().is_none_or(|number| number.to_uppercase() == F_TAX.to_uppercase()),
            ("SE-R-005", "seller.tax_number"),
            "The tax number of a Swedish seller says that it is approved for F-tax, and nothing else.",
            "write `seller.tax_number = \"Godkänd för F-skatt\"`, or leave it out",
        );
    }
    if number.is_some() {
        let is_known =
            |rate: Percent| SWEDISH_RATES.iter().any(|known| rate.value() == Decimal::from(*known));
        for group in invoice.taxes.iter().filter(|group| group.tax.category == TaxCategory::Standard) {
            told.unless(
                is_known(group.tax.rate),
                ("SE-R-006", "taxes"),
                "A Swedish seller charges 25, 12 or 6 per cent.",
                "write one of these rates, or why none is charged",
            );
        }
    }
}

/// Whether a text is a Swedish organisation number: ten digits, whose Luhn sum ends with 0.
fn is_swedish(number: &str) -> bool {
    let sum: u32 = number
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, digit)| {
            let digit = u32::from(digit.saturating_sub(b'0'));
            let weighed = if place % 2 == 1 { 2 * digit } else { digit };
            weighed / 10 + weighed % 10
        })
        .sum();
    number.len() == SWEDISH_DIGITS
        && number.bytes().all(|sign| sign.is_ascii_digit())
        && sum.is_multiple_of(10)
}

fn italian(seller: &Party, told: &mut Told) {
    let is_one = |number: &str| {
        ITALIAN_SIGNS.contains(&number.len())
            && number.bytes().all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit())
    };
    told.unless(
        seller.tax_number.as_deref().is_none_or(is_one),
        ("IT-R-001", "seller.tax_number"),
        "The tax number of an Italian seller has 11 to 16 capital letters and digits.",
        "write its Codice Fiscale or Partita IVA as `seller.tax_number`, or leave it out",
    );
    told.addressed("IT-R-002", "seller", &seller.address, [true; 3]);
}

fn norwegian(seller: &Party, told: &mut Told) {
    let number = seller.vat_id.as_deref().filter(|number| number.starts_with("NO"));
    let is_one = |number: &str| {
        number.ends_with("MVA")
            && VatId::parse(number, None).is_ok_and(|number| number.check_digits() != CheckDigits::Wrong)
    };
    told.unless(
        number.is_none_or(is_one),
        ("NO-R-001", "seller.vat_id"),
        "A Norwegian VAT number is NO, the nine digits of the organisation number, and MVA.",
        "write `seller.vat_id` so, such as \"NO923609016MVA\"",
    );
    if seller.tax_number.as_deref() != Some(NORWEGIAN_REGISTER) {
        told.warn(
            ("NO-R-002", "seller.tax_number"),
            "Most Norwegian companies say on their invoices that they stand in the register.",
            "write `seller.tax_number = \"Foretaksregisteret\"` where that holds",
        );
    }
}

struct Told(Vec<Finding>);

impl Told {
    fn unless(&mut self, is_kept: bool, of: (&str, &str), message: &str, way_out: &str) {
        if !is_kept {
            self.push(Severity::Fatal, of, message, way_out);
        }
    }

    fn warn(&mut self, of: (&str, &str), message: &str, way_out: &str) {
        self.push(Severity::Warning, of, message, way_out);
    }

    fn push(&mut self, severity: Severity, (rule, place): (&str, &str), message: &str, way_out: &str) {
        self.0.push(Finding {
            rule: rule.to_owned(),
            severity,
            place: place.to_owned(),
            message: message.to_owned(),
            way_out: Some(way_out.to_owned()),
        });
    }

    /// Whether a party names its number in one of some registers: the rules for one without, and for one in another.
    fn registered(&mut self, [without, other]: [&str; 2], who: &str, party: &Party, registers: &[&str]) {
        let scheme = party.registration_scheme.as_deref();
        let is_kept =
            party.registration.is_some() && scheme.is_some_and(|scheme| registers.contains(&scheme));
        let rule = if party.registration.is_none() { without } else { other };
        let way_out = format!(
            "write `{who}.registration` and `{who}.registration_scheme = \"{}\"`",
            registers.join("\"` or `\"")
        );
        let message = "A company of this country is named by its number in the register there.";
        self.unless(is_kept, (rule, &format!("{who}.registration")), message, &way_out);
    }

    /// Whether an address has what is wanted of it: street, town, post code.
    fn addressed(&mut self, rule: &str, who: &str, address: &Address, wanted: [bool; 3]) {
        let has = [!address.lines.is_empty(), address.city.is_some(), address.postcode.is_some()];
        for ((name, has), wanted) in ["lines", "city", "postcode"].into_iter().zip(has).zip(wanted) {
            let place = format!("{who}.address.{name}");
            let message = "An address of this country has a street, a town and a post code.";
            self.unless(has || !wanted, (rule, &place), message, &format!("write `{place}`"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_swedish;

    #[test]
    fn swedish_numbers_check_themselves() {
        assert!(is_swedish("5560160680"));
        for wrong in ["5560160681", "556016-0680", "556016068", ""] {
            assert!(!is_swedish(wrong), "{wrong}");
        }
    }
}
