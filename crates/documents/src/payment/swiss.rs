//! A Swiss QR-bill: the receipt and the payment part that stand at the foot of an invoice paid to an account in
//! Switzerland or Liechtenstein, by the implementation guidelines 2.3 of SIX.
//! Knows its fields and their words; must not know squares or pages.

use money::Currency;

use super::{asked_for, creditor_reference, cut, in_groups, payable, reference};
use crate::invoice::Invoice;
use crate::party::Party;

/// Most signs of a name and of a street.
const NAME_MAX: usize = 70;
/// Most signs of a post code, and of a town.
const POSTCODE_MAX: usize = 16;
const TOWN_MAX: usize = 35;
/// Most signs of a message.
const MESSAGE_MAX: usize = 140;

/// What stands on the bill, as it is printed, and what its code says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SwissBill {
    /// What the code says, line by line.
    pub code: String,
    /// The account in groups of four.
    pub account: String,
    /// Who is paid: name and address, a line each.
    pub payee: Vec<String>,
    /// Who pays, if the address is known whole.
    pub payer: Option<Vec<String>>,
    /// The reference in groups.
    pub reference: Option<String>,
    /// The message.
    pub message: Option<String>,
    /// `CHF` or `EUR`.
    pub currency: &'static str,
    /// The amount with spaces between thousands.
    pub amount: String,
    /// The words of its headings, in the language of the invoice if that is one of Switzerland's, else in English.
    pub words: SwissWords,
}

/// The words of its headings, as SIX writes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the heading that its name says")]
pub struct SwissWords {
    pub receipt: &'static str,
    pub payment_part: &'static str,
    pub payable_to: &'static str,
    pub reference: &'static str,
    pub information: &'static str,
    pub payable_by: &'static str,
    pub payable_by_whom: &'static str,
    pub currency: &'static str,
    pub amount: &'static str,
    pub acceptance_point: &'static str,
    pub separate: &'static str,
}

const GERMAN: SwissWords = SwissWords {
    receipt: "Empfangsschein",
    payment_part: "Zahlteil",
    payable_to: "Konto / Zahlbar an",
    reference: "Referenz",
    information: "Zusätzliche Informationen",
    payable_by: "Zahlbar durch",
    payable_by_whom: "Zahlbar durch (Name/Adresse)",
    currency: "Währung",
    amount: "Betrag",
    acceptance_point: "Annahmestelle",
    separate: "Vor der Einzahlung abzutrennen",
};
const FRENCH: SwissWords = SwissWords {
    receipt: "Récépissé",
    payment_part: "Section paiement",
    payable_to: "Compte / Payable à",
    reference: "Référence",
    information: "Informations supplémentaires",
    payable_by: "Payable par",
    payable_by_whom: "Payable par (nom/adresse)",
    currency: "Monnaie",
    amount: "Montant",
    acceptance_point: "Point de dépôt",
    separate: "A détacher avant le versement",
};
const ITALIAN: SwissWords = SwissWords {
    receipt: "Ricevuta",
    payment_part: "Sezione pagamento",
    payable_to: "Conto / Pagabile a",
    reference: "Riferimento",
    information: "Informazioni supplementari",
    payable_by: "Pagabile da",
    payable_by_whom: "Pagabile da (nome/indirizzo)",
    currency: "Valuta",
    amount: "Importo",
    acceptance_point: "Punto di accettazione",
    separate: "Da staccare prima del versamento",
};
const ENGLISH: SwissWords = SwissWords {
    receipt: "Receipt",
    payment_part: "Payment part",
    payable_to: "Account / Payable to",
    reference: "Reference",
    information: "Additional information",
    payable_by: "Payable by",
    payable_by_whom: "Payable by (name/address)",
    currency: "Currency",
    amount: "Amount",
    acceptance_point: "Acceptance point",
    separate: "Separate before paying in",
};

/// The bill of an invoice in francs or euro that is paid to an account in Switzerland or Liechtenstein; nothing where it
/// is not, where the payee's address has no post code or town, or where the account is a QR-IBAN and the reference none
/// of its own (27 digits with a check digit).
pub fn swiss_bill(invoice: &Invoice) -> Option<SwissBill> {
    let account = payable(invoice)?;
    let due = asked_for(invoice);
    let currency = [Currency::CHF, Currency::EUR].into_iter().find(|known| *known == due.currency())?;
    let iban = account.number.as_str();
    if !is_swiss(iban) {
        return None;
    }
    let name = account.holder.as_ref().unwrap_or(&invoice.head.seller.name);
    let payee = fields(name, &invoice.head.seller)?;
    let payer = fields(&invoice.head.buyer.name, &invoice.head.buyer);
    let said = reference(invoice);
    let (kind, structured, message) = match (is_qr_iban(iban), qr_reference(said), creditor_reference(said)) {
        (true, Some(digits), _) => ("QRR", Some(digits), None),
        (true, None, _) => return None,
        (false, _, Some(reference)) => ("SCOR", Some(reference), None),
        (false, _, None) => ("NON", None, Some(written(said, MESSAGE_MAX))),
    };
    let mut lines = vec!["SPC".to_owned(), "0200".to_owned(), "1".to_owned(), iban.to_owned()];
    lines.extend(party(Some(&payee)));
    // Who is paid in the end: kept for later by the guidelines.
    lines.extend(party(None));
    lines.extend([due.amount_text(), currency.code().to_owned()]);
    lines.extend(party(payer.as_ref()));
    lines.extend([kind.to_owned(), structured.clone().unwrap_or_default()]);
    lines.extend([message.clone().unwrap_or_default(), "EPD".to_owned()]);
    let words = match invoice.head.language.split(['-', '_']).next() {
        Some("de") => GERMAN,
        Some("fr") => FRENCH,
        Some("it") => ITALIAN,
        _ => ENGLISH,
    };
    Some(SwissBill {
        code: lines.join("\n"),
        account: in_groups(iban, 0, 4),
        payee: printed(payee),
        payer: payer.map(printed),
        reference: structured
            .map(|text| if kind == "QRR" { in_groups(&text, 2, 5) } else { in_groups(&text, 0, 4) }),
        message,
        currency: if currency == Currency::CHF { "CHF" } else { "EUR" },
        amount: in_thousands(&due.amount_text()),
        words,
    })
}

/// Name, street, post code, town, country.
type Fields = [String; 5];

fn fields(name: &str, party: &Party) -> Option<Fields> {
    let address = &party.address;
    let (postcode, city, country) =
        (address.postcode.as_ref()?, address.city.as_ref()?, address.country.as_ref()?);
    Some([
        written(name, NAME_MAX),
        written(&address.lines.join(", "), NAME_MAX),
        written(postcode, POSTCODE_MAX),
        written(city, TOWN_MAX),
        country.clone(),
    ])
}

/// The seven lines of a party whose address is in parts; all empty where nobody is named.
fn party(fields: Option<&Fields>) -> [String; 7] {
    let Some([name, street, postcode, town, country]) = fields.cloned() else { return Default::default() };
    ["S".to_owned(), name, street, String::new(), postcode, town, country]
}

fn printed([name, street, postcode, town, country]: Fields) -> Vec<String> {
    let town = match country.as_str() {
        "CH" => format!("{postcode} {town}"),
        country => format!("{country}-{postcode} {town}"),
    };
    [name, street, town].into_iter().filter(|line| !line.is_empty()).collect()
}

/// A text on one line, of signs that a bill may have: those of Latin scripts.
fn written(text: &str, most: usize) -> String {
    let is_known =
        |sign: char| matches!(sign, ' '..='~' | '\u{a0}'..='\u{17f}' | '\u{218}'..='\u{21b}' | '€');
    cut(text, most).chars().map(|sign| if is_known(sign) { sign } else { '?' }).collect()
}

/// Whether an IBAN is Swiss and its bank number one of those kept for QR references.
pub(super) fn is_qr_iban(iban: &str) -> bool {
    let bank = iban.get(4..9).filter(|_| is_swiss(iban)).and_then(|bank| bank.parse::<u32>().ok());
    bank.is_some_and(|bank| (30_000..=31_999).contains(&bank))
}

fn is_swiss(iban: &str) -> bool {
    iban.starts_with("CH") || iban.starts_with("LI")
}

/// Why an invoice that is paid in francs or euro to an account in Switzerland or Liechtenstein has no QR-bill, as a
/// sentence with the way out; nothing where it has one, or is none for it.
pub fn swiss_bill_doubt(invoice: &Invoice) -> Option<&'static str> {
    let account = payable(invoice).filter(|account| is_swiss(&account.number))?;
    let currency = invoice.sums.due.currency();
    if currency != Currency::CHF && currency != Currency::EUR {
        return None;
    }
    let name = account.holder.as_ref().unwrap_or(&invoice.head.seller.name);
    if fields(name, &invoice.head.seller).is_none() {
        return Some(
            "no Swiss QR-bill is printed, because the seller's address has no post code, town or country of its own; give \
             it `postcode`, `city` and `country`",
        );
    }
    let has_reference = qr_reference(reference(invoice)).is_some();
    (is_qr_iban(&account.number) && !has_reference).then_some(
        "no Swiss QR-bill is printed, because the account is a QR-IBAN and the reference is no QR reference (27 digits, the \
         last of which checks); give the payment such a `reference`, or the account's usual IBAN",
    )
}

/// A QR reference without its spaces: 27 digits, the last of which checks (modulo 10, recursive).
fn qr_reference(text: &str) -> Option<String> {
    const CARRIES: [u32; 10] = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];
    let digits: String = text.chars().filter(|sign| *sign != ' ').collect();
    if digits.len() != 27 || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let carry = digits.chars().take(26).filter_map(|digit| digit.to_digit(10)).fold(0, |carry, digit| {
        let place = (carry + digit) % 10;
        CARRIES[usize::try_from(place).unwrap_or_default()]
    });
    let check = digits.chars().last().and_then(|digit| digit.to_digit(10));
    (check == Some((10 - carry) % 10)).then_some(digits)
}

/// 1949.75 is `1 949.75`.
fn in_thousands(amount: &str) -> String {
    let (whole, cents) = amount.split_once('.').unwrap_or((amount, "00"));
    format!("{}.{cents}", in_groups(whole, whole.len() % 3, 3))
}

#[cfg(test)]
mod tests {
    use super::{in_thousands, is_qr_iban, qr_reference};

    #[test]
    fn references_are_known_by_their_check_digit() {
        assert!(qr_reference("21 00000 00003 13947 14300 09017").is_some());
        assert!(qr_reference("21 00000 00003 13947 14300 09018").is_none());
        assert!(qr_reference("210000000003139471430009").is_none());
        assert!(is_qr_iban("CH4431999123000889012") && !is_qr_iban("CH5800791123000889012"));
    }

    #[test]
    fn amounts_are_in_thousands() {
        assert_eq!((in_thousands("1949.75"), in_thousands("199.00")), ("1 949.75".into(), "199.00".into()));
        assert_eq!(in_thousands("1234567.80"), "1 234 567.80");
    }
}
