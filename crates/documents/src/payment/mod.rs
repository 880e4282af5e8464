//! Codes that a bank's app reads to pay an invoice. Knows their lines and what may stand in them; must not know squares
//! or pages.

mod sepa;
mod swiss;

pub use sepa::sepa_transfer;
pub use swiss::{SwissBill, swiss_bill, swiss_bill_doubt};

use money::Money;
use records::identity::is_creditor_reference;

use crate::invoice::{Invoice, Kind};
use crate::party::Account;

/// Most of a currency's smallest unit that a code transfers: 999,999,999.99.
const MINOR_MAX: i64 = 99_999_999_999;

/// Whether anything is to be paid: of a credit note nothing, nor where all is paid.
pub(crate) fn is_due(invoice: &Invoice) -> bool {
    invoice.head.kind != Kind::CreditNote && invoice.sums.due.minor() > 0
}

/// The account that an invoice is paid to by transfer, if something is due; a draft is not to be paid.
fn payable(invoice: &Invoice) -> Option<&Account> {
    invoice.head.number.as_ref()?;
    let payment = invoice.head.payment.as_ref().filter(|payment| payment.direct_debit.is_none())?;
    let is_payable = is_due(invoice) && invoice.sums.due.minor() <= MINOR_MAX;
    payment.account.as_ref().filter(|account| is_payable && account.is_iban())
}

/// How much is asked for with a code: what is due, or what is open of the next instalment.
fn asked_for(invoice: &Invoice) -> Money {
    let due = invoice.sums.due;
    invoice.next_instalment(due).map_or(due, |next| next.open)
}

/// What the buyer writes on the transfer.
fn reference(invoice: &Invoice) -> &str {
    let said = invoice.head.payment.as_ref().and_then(|payment| payment.reference.as_deref());
    said.or(invoice.head.number.as_deref()).unwrap_or_default()
}

/// A reference of ISO 11649 without its blanks, if it is one.
fn creditor_reference(reference: &str) -> Option<String> {
    Some(reference.replace(' ', "")).filter(|plain| is_creditor_reference(plain))
}

/// A text on one line, of so many signs at most.
fn cut(text: &str, most: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").chars().take(most).collect()
}

/// In groups of so many signs, the first of another size: an account is compared by fours.
pub(crate) fn in_groups(text: &str, first: usize, size: usize) -> String {
    let signs: Vec<char> = text.chars().collect();
    let (head, tail) = signs.split_at(first.min(signs.len()));
    let tail = tail.chunks(size).map(|group| group.iter().collect::<String>());
    let head = (!head.is_empty()).then(|| head.iter().collect::<String>());
    head.into_iter().chain(tail).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{creditor_reference, cut, in_groups};

    #[test]
    fn creditor_references_are_taken_without_blanks() {
        assert_eq!(creditor_reference("RF18 5390 0754 7034").as_deref(), Some("RF18539007547034"));
        assert_eq!(creditor_reference("RF18 5390 0754 7035"), None);
    }

    #[test]
    fn what_people_compare_is_in_groups() {
        assert_eq!(in_groups("210000000003139471430009017", 2, 5), "21 00000 00003 13947 14300 09017");
        assert_eq!(in_groups("CH4431999123000889012", 0, 4), "CH44 3199 9123 0008 8901 2");
        assert_eq!(in_groups("1", 2, 3), "1");
    }

    #[test]
    fn no_text_breaks_a_line_of_a_code() {
        assert_eq!(cut("a\nb  c", 3), "a b");
    }
}
