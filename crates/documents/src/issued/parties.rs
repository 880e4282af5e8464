//! Parties of an issued document: the seller and the customer as their details were when it was issued.
//! Knows their fields; must not know who is whose customer.

use billing::{AccountNumber, Customer, EInvoiceProfile, Particulars, Seller};
use money::Currency;

use crate::einvoice::Profile;
use crate::invoice::References;
use crate::party::{Account, Address, Contact, ElectronicAddress, Party, Payment};

/// The seller.
pub(super) fn seller(seller: &Seller) -> Party {
    party((&seller.name, &seller.address, seller.tax_number.as_deref()), &seller.more.particulars)
}

/// The customer.
pub(super) fn customer(customer: &Customer) -> Party {
    party((&customer.name, &customer.address, customer.tax_number.as_deref()), &customer.more.particulars)
}

fn party((name, address, tax_number): (&str, &[String], Option<&str>), known: &Particulars) -> Party {
    let text = |text: &Option<String>| text.as_deref().map(clean).filter(|text| !text.is_empty());
    let lines = address.iter().map(|line| clean(line)).filter(|line| !line.is_empty());
    let tax_number = tax_number.map(clean).filter(|number| !number.is_empty());
    Party {
        name: clean(name),
        trading_name: text(&known.trading_name),
        address: Address {
            lines: lines.collect(),
            city: text(&known.city),
            postcode: text(&known.postcode),
            region: text(&known.region),
            country: known.country.clone(),
        },
        vat_id: known.vat_id.clone(),
        // Who had only this to write it in wrote the VAT number here, which stands on paper once.
        tax_number: tax_number.filter(|number| known.vat_id.as_ref() != Some(number)),
        registration: text(&known.registration),
        registration_scheme: known.registration_scheme.clone(),
        legal: text(&known.legal),
        contact: Contact {
            name: text(&known.contact.name),
            phone: text(&known.contact.phone),
            email: text(&known.contact.email),
        },
        electronic_address: known
            .electronic_address
            .as_ref()
            .map(|address| ElectronicAddress { scheme: address.scheme.clone(), id: address.id.clone() }),
    }
}

/// How a document in a currency is paid: to the account that its seller has for it.
pub(super) fn payment(seller: &Seller, currency: Currency) -> Option<Payment> {
    let account = seller.more.account_for(currency)?;
    let number = match &account.number {
        AccountNumber::Iban(number) | AccountNumber::Other(number) => number.clone(),
    };
    let account = Account { number, bic: account.bic.clone(), holder: account.holder.clone() };
    Some(Payment { account: Some(account), ..Payment::default() })
}

/// What the customer wants named.
pub(super) fn references(customer: &Customer) -> References {
    References {
        buyer_reference: customer.more.buyer_reference.clone(),
        purchase_order: customer.more.purchase_order.clone(),
        ..References::default()
    }
}

/// By whose rules the customer takes e-invoices; the core of the standard where nothing is said.
pub(super) fn profile(customer: &Customer) -> Profile {
    customer.more.e_invoice.map_or(Profile::En16931, |e_invoice| profile_of(e_invoice.profile))
}

/// The rules that a customer's word names.
pub fn profile_of(taken: EInvoiceProfile) -> Profile {
    match taken {
        EInvoiceProfile::En16931 => Profile::En16931,
        EInvoiceProfile::XRechnung => Profile::XRechnung,
        EInvoiceProfile::Peppol => Profile::Peppol,
    }
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
