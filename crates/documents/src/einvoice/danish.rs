//! Transfers within Denmark as Peppol takes them: to an account there by the registration number of its bank, and to one abroad
//! by its BIC (DK-R-005 and DK-R-006).
//! Knows how Danish account numbers are written; must not know how an e-invoice is.

use super::Profile;
use crate::invoice::Invoice;
use crate::party::Account;

/// A payment to an account there, of UNTDID 4461.
const THERE: &str = "42";
/// One to an account abroad.
const ABROAD: &str = "31";
/// What a Danish IBAN begins with; two check digits, the registration number and the account follow.
const COUNTRY: &str = "DK";
/// Signs of a Danish IBAN.
const IBAN_SIGNS: usize = 18;
/// Signs of it before the registration number.
const BEFORE: usize = 4;
/// Digits of a registration number.
const REGISTRATION_DIGITS: usize = 4;
/// Most digits of the number of an account at its bank.
const ACCOUNT_DIGITS_MAX: usize = 10;

/// A transfer as its terms are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Transfer {
    /// Which means of payment it is.
    pub code: &'static str,
    /// The number of the account (BT-84).
    pub account: String,
    /// The registration number of its bank, or its BIC (BT-86).
    pub bank: String,
}

/// Whether the rules hold of an invoice: both parties are there, and it is Peppol's.
pub(super) fn holds(invoice: &Invoice, profile: Profile) -> bool {
    let is_there = |country: &Option<String>| country.as_deref() == Some(COUNTRY);
    let head = &invoice.head;
    profile == Profile::Peppol
        && is_there(&head.seller.address.country)
        && is_there(&head.buyer.address.country)
}

/// How an account is paid to by another transfer than SEPA's; none where its bank is not named.
///
/// "1234 567890" and DK1512340000567890 are at the bank 1234.
pub(super) fn transfer(account: &Account) -> Option<Transfer> {
    let number = account.number.as_str();
    if let Some((bank, account)) = at_bank(number, account.is_iban()) {
        return Some(Transfer { code: THERE, account, bank });
    }
    let bank = account.bic.clone()?;
    Some(Transfer { code: ABROAD, account: number.to_owned(), bank })
}

/// The registration number of a Danish bank, and the number of an account there.
fn at_bank(number: &str, is_iban: bool) -> Option<(String, String)> {
    if is_iban {
        let rest = number.strip_prefix(COUNTRY).filter(|_| number.len() == IBAN_SIGNS)?;
        let (bank, account) = rest.get(BEFORE - COUNTRY.len()..)?.split_at_checked(REGISTRATION_DIGITS)?;
        return Some((bank.to_owned(), account.to_owned()));
    }
    let digits = |text: &str| text.bytes().all(|sign| sign.is_ascii_digit());
    let (bank, rest) = number.split_at_checked(REGISTRATION_DIGITS).filter(|(bank, _)| digits(bank))?;
    let account: String = rest.chars().filter(|sign| !" -.".contains(*sign)).collect();
    // Without something between, a number that is shorter may be one without its bank.
    let is_apart = rest.starts_with([' ', '-', '.']) || account.len() == ACCOUNT_DIGITS_MAX;
    let is_one = is_apart && !account.is_empty() && account.len() <= ACCOUNT_DIGITS_MAX && digits(&account);
    is_one.then(|| (bank.to_owned(), account))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn danish_accounts_are_taken_apart_and_others_want_a_bic() {
        let told = |number: &str, bic: Option<&str>| {
            let (number, bic) = (number.to_owned(), bic.map(str::to_owned));
            let of = transfer(&Account { number, bic, holder: None });
            of.map(|one| format!("{} {} {}", one.code, one.bank, one.account))
        };
        for (number, wanted) in [
            ("DK5000400440116243", "42 0040 0440116243"),
            ("1234 567890", "42 1234 567890"),
            ("1234-0000567890", "42 1234 0000567890"),
            ("12340000567890", "42 1234 0000567890"),
        ] {
            assert_eq!(told(number, None).as_deref(), Some(wanted), "{number}");
            assert_eq!(told(number, Some("DABADKKK")).as_deref(), Some(wanted), "{number}");
        }
        for number in
            ["567890", "0000567890", "DE02120300000000202051", "12 34", "1234 ", "1234 12345678901", "x"]
        {
            assert_eq!(told(number, None), None, "{number}");
            assert_eq!(told(number, Some("BYLADEM1001")), Some(format!("31 BYLADEM1001 {number}")));
        }
    }
}
