//! Parties and payment in invoice files.
//! Knows their names and the forms of numbers of countries, accounts and addresses; must not know rules of profiles.

use records::at::{At, Table};
use records::identity::{self, words};
use records::mistake::Said;
use records::particulars::{OF_A_NUMBER, STREET_LINES_MAX, read_contact, read_electronic_address};
use records::scalars;

use crate::party::{Account, Address, DirectDebit, Party, Payment};

/// A seller or a buyer.
pub(super) fn party(at: &At<'_>) -> Option<Party> {
    at.table(|table| {
        let text = |name| table.given(name, words);
        let name = table.required("name", "the legal name", words);
        let address = table.required("address", "the postal address, with its country", address);
        let (trading_name, vat_id, tax_number) =
            (text("trading_name"), table.given("vat_id", identity::vat_id), text("tax_number"));
        let (registration, legal) = (text("registration"), text("legal"));
        let scheme = table.given("registration_scheme", identity::register);
        if table.has("registration_scheme") && !table.has("registration") {
            table.mistake_at::<()>("registration_scheme", Said::found("no number", OF_A_NUMBER));
        }
        let contact = table.given("contact", read_contact);
        let electronic_address = table.given("electronic_address", read_electronic_address);
        Some(Party {
            name: name?,
            trading_name: trading_name?,
            address: address?,
            vat_id: vat_id?,
            tax_number: tax_number?,
            registration: registration?,
            registration_scheme: scheme?,
            legal: legal?,
            contact: contact?.unwrap_or_default(),
            electronic_address: electronic_address?,
        })
    })
}

fn address(at: &At<'_>) -> Option<Address> {
    at.table(|table| {
        let text = |name| table.given(name, words);
        let lines = table.given("lines", |at| at.list(STREET_LINES_MAX, words));
        let (city, postcode, region) = (text("city"), text("postcode"), text("region"));
        let country =
            table.required("country", "two letters of ISO 3166-1, such as \"DE\"", identity::country);
        Some(Address {
            lines: lines?.unwrap_or_default(),
            city: city?,
            postcode: postcode?,
            region: region?,
            country: Some(country?),
        })
    })
}

/// How it is paid.
pub(super) fn payment(at: &At<'_>) -> Option<Payment> {
    at.table(|table| {
        let account = account(table);
        let direct_debit = table.given("direct_debit", direct_debit);
        let reference = table.given("reference", words);
        Some(Payment { account: account?, direct_debit: direct_debit?, reference: reference? })
    })
}

fn account(table: &Table<'_>) -> Option<Option<Account>> {
    let written = match scalars::one_of(table, &["iban", "account"])? {
        Some("iban") => table.given("iban", identity::iban),
        Some("account") => table.given("account", identity::account),
        _ => Some(None),
    };
    let (bic, holder) = (table.given("bic", identity::bic), table.given("holder", words));
    let (written, bic, holder) = (written?, bic?, holder?);
    match written {
        Some(number) => Some(Some(Account { number, bic, holder })),
        None if bic.is_some() || holder.is_some() => {
            table.missing("iban", "the account's IBAN, or `account`")
        }
        None => Some(None),
    }
}

fn direct_debit(at: &At<'_>) -> Option<DirectDebit> {
    at.table(|table| {
        let mandate = table.required("mandate", "the reference of the mandate", words);
        let creditor = table.required("creditor", "the identifier of the creditor", words);
        let iban = table.given("iban", identity::iban);
        Some(DirectDebit { mandate: mandate?, creditor: creditor?, iban: iban? })
    })
}
