//! A SEPA transfer as a code: EPC069-12, version 002.
//! Knows which accounts take part; must not know squares or pages.

use money::Currency;

use super::swiss::is_qr_iban;
use super::{asked_for, creditor_reference, cut, payable, reference};
use crate::html::turns;
use crate::invoice::Invoice;

/// Countries whose accounts take part in SEPA, by the first letters of their IBANs.
const SEPA: [&str; 41] = [
    "AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GI", "GR",
    "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL",
    "PT", "RO", "SE", "SI", "SK", "SM", "VA",
];
/// Most signs of the name of who is paid.
const NAME_MAX: usize = 70;
/// Most signs of a reference in words.
const REFERENCE_MAX: usize = 140;
/// Most bytes of the code.
const CODE_BYTES_MAX: usize = 331;

/// What the code of a transfer says, line by line; nothing where the invoice is not paid by one in euro to an account in
/// SEPA; of one in instalments the next. Of EUR 12.30 to DE89…, invoice 7: `BCD`, `002`, `1`, `SCT`, the BIC, the name, the IBAN, `EUR12.30`, two empty
/// lines and `7`.
pub fn sepa_transfer(invoice: &Invoice) -> Option<String> {
    let account = payable(invoice)?;
    let due = asked_for(invoice);
    let is_in_sepa = SEPA.iter().any(|country| account.number.starts_with(country));
    // A QR-IBAN takes payments by QR reference alone, which no SEPA transfer carries.
    if due.currency() != Currency::EUR || !is_in_sepa || is_qr_iban(&account.number) {
        return None;
    }
    let holder = account.holder.as_ref().unwrap_or(&invoice.head.seller.name);
    let (structured, words) = match creditor_reference(reference(invoice)) {
        Some(structured) => (structured, String::new()),
        None => (String::new(), cut(reference(invoice), REFERENCE_MAX)),
    };
    let amount = format!("EUR{}", due.amount_text());
    let bic = account.bic.as_deref().unwrap_or_default();
    let holder = cut(holder, NAME_MAX);
    let [holder, words] =
        [holder, words].map(|text| text.replace(|sign| turns(sign) || sign == '\u{feff}', ""));
    let lines = ["BCD", "002", "1", "SCT", bic, &holder, &account.number, &amount, "", &structured, &words];
    let code = lines.join("\n");
    Some(code.trim_end().to_owned()).filter(|code| code.len() <= CODE_BYTES_MAX)
}
