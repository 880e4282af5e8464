//! The written form of particulars: what documents say of a party beside its name, its address and its terms.
//! Knows names and what goes with what; must not know which document wants what.

use std::collections::BTreeSet;

use billing::{
    APPROVAL_DAYS_MAX, AccountNumber, Approval, BankAccount, Brand, Contact, EInvoice, EInvoiceFormat,
    EInvoiceProfile, ElectronicAddress, FileKeeping, Particulars, SellerMore, UsageDetailing,
};
use tax::Country;

use money::Currency;

use crate::at::{At, Inside, Table};
use crate::form::Form;
use crate::identity::{self, words, words_of};
use crate::letters;
use crate::mistake::Said;
use crate::scalars;
use crate::taxation::{read_regime, write_regime};
use crate::write::Writer;

/// Most lines of an address before the town, where the country is known: an e-invoice has room for no more.
pub const STREET_LINES_MAX: usize = 3;
/// Most notes that stand on one document.
pub const NOTES_MAX: usize = 20;
/// Most bank accounts of a seller.
pub const BANK_ACCOUNTS_MAX: usize = 50;
/// Most characters of a town, of a post code and of a region: two of them are one line of a document.
const PLACE_CHARS_MAX: usize = 200;

/// What a register goes with.
pub const OF_A_NUMBER: &str =
    "a register stands beside the number in it; write `registration`, or leave it out";

/// Writes what is known, and nothing else.
pub(crate) fn write_particulars(particulars: &Particulars, out: &mut Writer) {
    let Particulars { trading_name, city, postcode, region, country, .. } = particulars;
    let Particulars { vat_id, registration, registration_scheme, legal, contact, electronic_address, .. } =
        particulars;
    write_texts(
        [
            ("trading_name", trading_name),
            ("city", city),
            ("postcode", postcode),
            ("region", region),
            ("country", country),
            ("vat_id", vat_id),
            ("registration", registration),
            ("registration_scheme", registration_scheme),
            ("legal", legal),
        ],
        out,
    );
    if *contact != Contact::default() {
        out.name("contact").table(|out| {
            let Contact { name, phone, email } = contact;
            write_texts([("name", name), ("phone", phone), ("email", email)], out);
        });
    }
    if let Some(address) = electronic_address {
        out.name("electronic_address").table(|out| {
            out.name("scheme").text(&address.scheme);
            out.name("id").text(&address.id);
        });
    }
}

/// Writes those texts that there are.
pub(crate) fn write_texts<const N: usize>(texts: [(&'static str, &Option<String>); N], out: &mut Writer) {
    for (name, text) in texts {
        if let Some(text) = text {
            out.name(name).text(text);
        }
    }
}

/// Reads particulars from the table of a party, whose address has so many lines.
pub(crate) fn read_particulars(table: &Table<'_>, lines: usize) -> Particulars {
    let place = |name| table.optional(name, |at| words_of(at, PLACE_CHARS_MAX));
    let particulars = Particulars {
        trading_name: table.optional("trading_name", words),
        city: place("city"),
        postcode: place("postcode"),
        region: place("region"),
        country: table.optional("country", identity::country),
        vat_id: table.optional("vat_id", identity::vat_id),
        registration: table.optional("registration", words),
        registration_scheme: table.optional("registration_scheme", identity::register),
        legal: table.optional("legal", words),
        contact: table.setting("contact", read_contact),
        electronic_address: table.optional("electronic_address", read_electronic_address),
    };
    let placed = ["city", "postcode", "region"].into_iter().find(|name| table.has(name));
    if let Some(name) = placed.filter(|_| !table.has("country")) {
        let wanted = "an address with a town, a post code or a region names its country too; write `country`, such as \
                      \"DE\"";
        table.mistake_at::<()>(name, Said::found("no country", wanted));
    }
    if table.has("registration_scheme") && !table.has("registration") {
        table.mistake_at::<()>("registration_scheme", Said::found("no number", OF_A_NUMBER));
    }
    if lines > STREET_LINES_MAX && table.has("country") {
        let wanted = format!(
            "beside a country an address has at most {STREET_LINES_MAX} lines, street and what else stands before the \
             town; write town and post code as `city` and `postcode`"
        );
        table.mistake_at::<()>("address", Said::found(format!("{lines} lines"), wanted));
    }
    particulars
}

/// Reads whom to ask.
pub fn read_contact(at: &At<'_>) -> Option<Contact> {
    at.table(|table| {
        Some(Contact {
            name: table.optional("name", words),
            phone: table.optional("phone", words),
            email: table.optional("email", identity::email),
        })
    })
}

/// Reads where e-invoices are sent; the scheme is one of the EAS list.
pub fn read_electronic_address(at: &At<'_>) -> Option<ElectronicAddress> {
    at.table(|table| {
        let wanted = "the scheme, such as \"EM\" for e-mail or \"0204\" for a Leitweg-ID";
        let scheme = table.required("scheme", wanted, identity::scheme);
        let id = table.required("id", "the identifier", words);
        Some(ElectronicAddress { scheme: scheme?, id: id? })
    })
}

/// Writes what a seller has set, and nothing else.
pub(crate) fn write_seller_more(more: &SellerMore, out: &mut Writer) {
    let SellerMore { particulars, bank_accounts, exemption, terms, notes, language, brand, .. } = more;
    let SellerMore { letters, usage_detail, keep_files, approval, approval_days, tax, .. } = more;
    write_particulars(particulars, out);
    if !bank_accounts.is_empty() {
        out.name("bank_accounts").list(bank_accounts, |out, account| account.write(out));
    }
    write_texts([("exemption", exemption), ("terms", terms)], out);
    if !notes.is_empty() {
        out.name("notes").list(notes, |out, note| out.text(note));
    }
    write_texts([("language", language)], out);
    if *brand != Brand::default() {
        out.name("brand").table(|out| brand.write_fields(out));
    }
    if !letters.is_empty() {
        out.name("letters").list(letters, |out, letter| letter.write(out));
    }
    if *usage_detail != UsageDetailing::default() {
        write_usage_detail(*usage_detail, out);
    }
    if *keep_files != FileKeeping::default() {
        out.name("keep_files").code(scalars::code_of(keep_files, &FileKeeping::CODES));
    }
    if *approval != Approval::default() {
        write_approval(*approval, out);
    }
    if let Some(days) = approval_days {
        out.name("approval_days").whole(*days);
    }
    if let Some(regime) = tax {
        write_regime(regime, out.name("tax"));
    }
}

/// Reads what a seller has set, whose address has so many lines.
pub(crate) fn read_seller_more(table: &Table<'_>, lines: usize) -> SellerMore {
    let particulars = read_particulars(table, lines);
    let home = particulars.country.as_deref().and_then(|country| Country::parse(country).ok());
    let tax = table.optional("tax", |at| read_regime(at, home)).map(Box::new);
    if table.has("tax") && !table.has("country") {
        let wanted = "tax goes by where the seller is; write the `country` of its address, such as \"DE\"";
        table.mistake_at::<()>("tax", Said::found("no country", wanted));
    }
    SellerMore {
        tax,
        particulars,
        bank_accounts: table.setting("bank_accounts", read_bank_accounts),
        exemption: table.optional("exemption", words),
        terms: table.optional("terms", words),
        notes: table.setting("notes", |at| at.list(NOTES_MAX, words)),
        language: table.optional("language", scalars::language),
        brand: table.setting("brand", Brand::read),
        letters: table.setting("letters", letters::read),
        usage_detail: table.setting("usage_detail", read_usage_detail),
        keep_files: table.setting("keep_files", |at| scalars::code(at, FileKeeping::CODES)),
        approval: table.setting("approval", read_approval),
        approval_days: table.optional("approval_days", |at| scalars::whole(at, 1, APPROVAL_DAYS_MAX)),
    }
}

impl Form for BankAccount {
    fn write_fields(&self, out: &mut Writer) {
        match &self.number {
            AccountNumber::Iban(iban) => out.name("iban").text(iban),
            AccountNumber::Other(number) => out.name("account").text(number),
        }
        if let Some(currency) = self.currency {
            out.name("currency").code(currency.code());
        }
        write_texts([("bic", &self.bic), ("holder", &self.holder)], out);
    }

    fn read_fields(table: &Table<'_>) -> Option<BankAccount> {
        let number = match scalars::one_of(table, &["iban", "account"]) {
            Some(Some("account")) => table.optional("account", identity::account).map(AccountNumber::Other),
            Some(Some(_)) => table.optional("iban", identity::iban).map(AccountNumber::Iban),
            Some(None) => table.missing("iban", "the account's IBAN, or another number as `account`"),
            None => None,
        };
        let currency = table.optional("currency", account_currency);
        let bic = table.optional("bic", identity::bic);
        let holder = table.optional("holder", words);
        Some(BankAccount { number: number?, currency, bic, holder })
    }
}

/// Of which currency an account is, with what is wanted beside why another text is none.
fn account_currency(at: &At<'_>) -> Option<Currency> {
    let wanted = "an account is for documents of a currency of ISO 4217, such as \"EUR\", or for those of all others without one";
    let read = Currency::parse(&words(at)?);
    read.map_or_else(|refusal| at.mistake(Said::refused(refusal).wanting(wanted)), Some)
}

/// At most one account for each currency, and one for all others.
fn read_bank_accounts(at: &At<'_>) -> Option<Vec<BankAccount>> {
    let accounts = at.list(BANK_ACCOUNTS_MAX, BankAccount::read)?;
    let mut known = BTreeSet::new();
    let twice = accounts.iter().position(|account| !known.insert(account.currency));
    let Some(index) = twice else { return Some(accounts) };
    let (found, steps) = match accounts[index].currency {
        Some(currency) => (
            format!("a second account for {}", currency.code()),
            [Inside::Item(index), Inside::Name("currency")].to_vec(),
        ),
        None => ("a second account without a currency".to_owned(), [Inside::Item(index)].to_vec()),
    };
    let wanted = "documents of a currency name one account; delete one, or say of which `currency` each is";
    at.mistake_inside(&steps, Said::found(found, wanted))
}

/// Writes whether documents show usage day by day.
pub(crate) fn write_usage_detail(detailing: UsageDetailing, out: &mut Writer) {
    out.name("usage_detail").code(scalars::code_of(&detailing, &UsageDetailing::CODES));
}

/// Reads whether documents show usage day by day.
pub(crate) fn read_usage_detail(at: &At<'_>) -> Option<UsageDetailing> {
    scalars::code(at, UsageDetailing::CODES)
}

/// Writes whether documents of runs wait for approval.
pub(crate) fn write_approval(approval: Approval, out: &mut Writer) {
    out.name("approval").code(scalars::code_of(&approval, &Approval::CODES));
}

/// Reads whether documents of runs wait for approval.
pub(crate) fn read_approval(at: &At<'_>) -> Option<Approval> {
    scalars::code(at, Approval::CODES)
}

/// Writes which e-invoice a customer takes.
pub(crate) fn write_e_invoice(e_invoice: EInvoice, out: &mut Writer) {
    out.name("e_invoice").table(|out| {
        out.name("profile").code(e_invoice.profile.code());
        out.name("format").code(e_invoice.format.code());
    });
}

/// Reads which e-invoice a customer takes; the format is the profile's usual one where it is left out.
pub(crate) fn read_e_invoice(at: &At<'_>) -> Option<EInvoice> {
    let profiles = EInvoiceProfile::ALL.map(|profile| (profile.code(), profile));
    let formats = EInvoiceFormat::ALL.map(|format| (format.code(), format));
    at.table(|table| {
        let wanted = "write whose rules the e-invoice keeps: \"en16931\", \"xrechnung\" or \"peppol\"";
        let profile = table.required("profile", wanted, |at| scalars::code(at, profiles));
        let format = table.given("format", |at| scalars::code(at, formats));
        let (profile, format) = profile.zip(format)?;
        Some(EInvoice { profile, format: format.unwrap_or(profile.usual_format()) })
    })
}
