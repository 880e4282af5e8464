//! Codes that a bank's app reads to pay an invoice. Knows their lines and what may stand in them; must not know squares
//! or pages.

mod sepa;
mod swiss;

pub use sepa::sepa_transfer;
pub use swiss::{SwissBill, swiss_bill};

use crate::invoice::{Invoice, Kind};
use crate::party::Account;

/// Most of a currency's smallest unit that a code transfers: 999,999,999.99.
const MINOR_MAX: i64 = 99_999_999_999;

/// The account that an invoice is paid to by transfer, if something is due; a draft is not to be paid.
fn payable(invoice: &Invoice) -> Option<&Account> {
    invoice.head.number.as_ref()?;
    let payment = invoice.head.payment.as_ref().filter(|payment| payment.direct_debit.is_none())?;
    let is_due = invoice.head.kind == Kind::Invoice && (1..=MINOR_MAX).contains(&invoice.sums.due.minor());
    payment.account.as_ref().filter(|account| is_due && account.is_iban())
}

/// What the buyer writes on the transfer.
fn reference(invoice: &Invoice) -> &str {
    let said = invoice.head.payment.as_ref().and_then(|payment| payment.reference.as_deref());
    said.or(invoice.head.number.as_deref()).unwrap_or_default()
}

/// A reference of ISO 11649 without its spaces: `RF`, two check digits, up to 21 signs, 1 modulo 97.
fn creditor_reference(reference: &str) -> Option<String> {
    let signs: Vec<char> = reference.chars().filter(|sign| *sign != ' ').collect();
    let is_formed = (5..=25).contains(&signs.len())
        && signs.starts_with(&['R', 'F'])
        && signs.iter().all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit());
    if !is_formed {
        return None;
    }
    let turned = signs[4..].iter().chain(&signs[..4]).filter_map(|sign| sign.to_digit(36));
    let rest =
        turned.fold(0, |rest, digit| if digit < 10 { rest * 10 + digit } else { rest * 100 + digit } % 97);
    (rest == 1).then(|| signs.into_iter().collect())
}

/// A text on one line, of so many signs at most.
fn cut(text: &str, most: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").chars().take(most).collect()
}

#[cfg(test)]
mod tests {
    use super::{creditor_reference, cut};

    #[test]
    fn creditor_references_are_known_by_their_check_digits() {
        assert_eq!(creditor_reference("RF18 5390 0754 7034").as_deref(), Some("RF18539007547034"));
        assert!(creditor_reference("RF712348231").is_some());
        for other in ["RF18 5390 0754 7035", "RF18", "INV-2026-7", "rf712348231"] {
            assert_eq!(creditor_reference(other), None, "{other}");
        }
    }

    #[test]
    fn no_text_breaks_a_line_of_a_code() {
        assert_eq!(cut("a\nb  c", 3), "a b");
    }
}
