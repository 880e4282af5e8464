//! Parties of an issued document: the seller and the customer as their details were when it was issued.
//! Knows their fields; must not know who is whose customer.

use billing::{Customer, Seller};
use money::Currency;

use crate::invoice::References;
use crate::party::{Address, Party, Payment};

/// The seller.
pub(super) fn seller(seller: &Seller) -> Party {
    party(&seller.name, &seller.address, seller.tax_number.as_deref())
}

/// The customer.
pub(super) fn customer(customer: &Customer) -> Party {
    party(&customer.name, &customer.address, customer.tax_number.as_deref())
}

fn party(name: &str, address: &[String], tax_number: Option<&str>) -> Party {
    let lines = address.iter().map(|line| clean(line)).filter(|line| !line.is_empty());
    Party {
        name: clean(name),
        address: Address { lines: lines.collect(), ..Address::default() },
        tax_number: tax_number.map(clean).filter(|number| !number.is_empty()),
        ..Party::default()
    }
}

/// How a document in a currency is paid.
pub(super) fn payment(_: &Seller, _: Currency) -> Option<Payment> {
    None
}

/// What the customer wants named.
pub(super) fn references(_: &Customer) -> References {
    References::default()
}

/// A text without signs that no e-invoice can hold, and without blanks around it.
pub(super) fn clean(text: &str) -> String {
    let is_kept = |sign: &char| {
        (!sign.is_control() || matches!(sign, '\t' | '\n')) && !matches!(sign, '\u{fffe}' | '\u{ffff}')
    };
    let kept: String = text.chars().filter(is_kept).collect();
    kept.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn signs_that_xml_forbids_are_left_out() {
        assert_eq!(clean(" A\u{0}c\u{1b}me\u{fffe} & Söhne\r\n"), "Acme & Söhne");
        assert_eq!(clean("\u{7}"), "");
    }
}
