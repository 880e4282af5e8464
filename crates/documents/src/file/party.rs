//! Parties and payment in invoice files.
//! Knows their names and the forms of numbers of countries, accounts and addresses; must not know rules of profiles.

use iban::IbanLike;
use records::at::{At, Table};
use records::mistake::Said;
use records::scalars;

use super::words;
use crate::party::{Account, Address, Contact, DirectDebit, ElectronicAddress, Party, Payment};

/// Most lines of an address before the town.
const ADDRESS_LINES_MAX: usize = 3;
/// Most characters of a VAT number after its country's letters.
const VAT_REST_MAX: usize = 18;
/// Most characters of an account number.
const ACCOUNT_CHARS_MAX: usize = 34;

/// A seller or a buyer.
pub(super) fn party(at: &At<'_>) -> Option<Party> {
    at.table(|table| {
        let text = |name| table.given(name, words);
        let name = table.required("name", "the legal name", words);
        let address = table.required("address", "the postal address, with its country", address);
        let (trading_name, vat_id, tax_number) =
            (text("trading_name"), table.given("vat_id", vat_id), text("tax_number"));
        let (registration, legal) = (text("registration"), text("legal"));
        let contact = table.given("contact", contact);
        let electronic_address = table.given("electronic_address", electronic_address);
        Some(Party {
            name: name?,
            trading_name: trading_name?,
            address: address?,
            vat_id: vat_id?,
            tax_number: tax_number?,
            registration: registration?,
            legal: legal?,
            contact: contact?.unwrap_or_default(),
            electronic_address: electronic_address?,
        })
    })
}

fn address(at: &At<'_>) -> Option<Address> {
    at.table(|table| {
        let text = |name| table.given(name, words);
        let lines = table.given("lines", |at| at.list(ADDRESS_LINES_MAX, words));
        let (city, postcode, region) = (text("city"), text("postcode"), text("region"));
        let country = table.required("country", "two letters of ISO 3166-1, such as \"DE\"", country);
        Some(Address {
            lines: lines?.unwrap_or_default(),
            city: city?,
            postcode: postcode?,
            region: region?,
            country: Some(country?),
        })
    })
}

fn country(at: &At<'_>) -> Option<String> {
    let written = words(at)?;
    match en16931::codes::guard::country(&written) {
        Ok(code) => Some(code.as_str().to_owned()),
        Err(_) => at.mistake(Said::found(
            format!("{written:?}"),
            "a country is two capital letters of ISO 3166-1 (\"DE\"; \"GR\" for Greece, \"GB\" for the United Kingdom)",
        )),
    }
}

/// A VAT number without spaces, dots and dashes: its country's letters and 2 to 18 letters and digits, as
/// CHE123456789MWST has.
fn vat_id(at: &At<'_>) -> Option<String> {
    let written = words(at)?;
    let plain: String = written.chars().filter(|sign| !matches!(sign, ' ' | '.' | '-')).collect();
    let plain = plain.to_uppercase();
    let (letters, rest) = plain.split_at_checked(2).unwrap_or((&plain, ""));
    let is_one = letters.bytes().all(|letter| letter.is_ascii_uppercase())
        && (2..=VAT_REST_MAX).contains(&rest.len())
        && rest.bytes().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, b'+' | b'*'));
    match is_one {
        true => Some(plain),
        false => at.mistake(Said::found(
            format!("{written:?}"),
            "a VAT number begins with the two letters of its country, such as \"DE136695976\"",
        )),
    }
}

fn contact(at: &At<'_>) -> Option<Contact> {
    at.table(|table| {
        let text = |name| table.given(name, words);
        let (name, phone, email) = (text("name"), text("phone"), text("email"));
        Some(Contact { name: name?, phone: phone?, email: email? })
    })
}

fn electronic_address(at: &At<'_>) -> Option<ElectronicAddress> {
    at.table(|table| {
        let wanted = "the scheme, such as \"EM\" for e-mail or \"0204\" for a Leitweg-ID";
        let scheme = table.required("scheme", wanted, |at| {
            let written = words(at)?;
            match en16931::codes::guard::eas(&written) {
                Ok(code) => Some(code.as_str().to_owned()),
                Err(why) => at.mistake(Said::found(format!("{written:?}"), why.to_string())),
            }
        });
        let id = table.required("id", "the identifier", words);
        Some(ElectronicAddress { scheme: scheme?, id: id? })
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
        Some("iban") => table.given("iban", iban),
        Some("account") => table.given("account", |at| scalars::text_of(at, ACCOUNT_CHARS_MAX)),
        _ => Some(None),
    };
    let (bic, holder) = (table.given("bic", bic), table.given("holder", words));
    let (written, bic, holder) = (written?, bic?, holder?);
    match written {
        Some(number) => Some(Some(Account { number, bic, holder })),
        None if bic.is_some() || holder.is_some() => {
            table.missing("iban", "the account's IBAN, or `account`")
        }
        None => Some(None),
    }
}

/// An IBAN whose check digits are right, without its spaces.
fn iban(at: &At<'_>) -> Option<String> {
    let written = words(at)?;
    let plain: String = written.chars().filter(|sign| !sign.is_whitespace()).collect();
    match plain.to_uppercase().parse::<iban::Iban>() {
        Ok(iban) => Some(iban.electronic_str().to_owned()),
        Err(_) => at.mistake(Said::found(
            format!("{written:?}"),
            "this is no IBAN: its length or its check digits are wrong; compare it, or write another account number as \
             `account`",
        )),
    }
}

fn bic(at: &At<'_>) -> Option<String> {
    let written = words(at)?;
    let plain = written.to_uppercase();
    let is_bic = matches!(plain.len(), 8 | 11) && plain.bytes().all(|sign| sign.is_ascii_alphanumeric());
    match is_bic {
        true => Some(plain),
        false => at.mistake(Said::found(format!("{written:?}"), "a BIC has 8 or 11 letters and digits")),
    }
}

fn direct_debit(at: &At<'_>) -> Option<DirectDebit> {
    at.table(|table| {
        let mandate = table.required("mandate", "the reference of the mandate", words);
        let creditor = table.required("creditor", "the identifier of the creditor", words);
        let iban = table.given("iban", iban);
        Some(DirectDebit { mandate: mandate?, creditor: creditor?, iban: iban? })
    })
}
