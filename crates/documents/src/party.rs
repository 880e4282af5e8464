//! Parties and payment: who sells, who buys, and how it is paid.
//! Knows what stands on paper of them; must not know who is whose customer.

pub use billing::{Contact, ElectronicAddress};

/// A seller or a buyer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Party {
    /// The legal name.
    pub name: String,
    /// The name it trades under, where that is another.
    pub trading_name: Option<String>,
    /// Where it is.
    pub address: Address,
    /// Its VAT identification number with the country's prefix ("DE136695976").
    pub vat_id: Option<String>,
    /// Its national tax number.
    pub tax_number: Option<String>,
    /// Its number in a register of companies ("HRB 86891").
    pub registration: Option<String>,
    /// Which register that is, as a code of ISO 6523 ("0106" the Dutch KVK).
    pub registration_scheme: Option<String>,
    /// What the law wants printed of it beside: court of register, directors, capital.
    pub legal: Option<String>,
    /// Whom to ask.
    pub contact: Contact,
    /// Where e-invoices are sent.
    pub electronic_address: Option<ElectronicAddress>,
}

/// A postal address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Address {
    /// Street and what comes before the town, at most three lines.
    pub lines: Vec<String>,
    /// The town.
    pub city: Option<String>,
    /// The post code.
    pub postcode: Option<String>,
    /// The state or province.
    pub region: Option<String>,
    /// The country, as two letters of ISO 3166-1 ("DE"); none where it is not known, and then there is no e-invoice.
    pub country: Option<String>,
}

/// How a document is paid: by transfer to an account, by direct debit, or in another way that words tell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Payment {
    /// Where it is paid to.
    pub account: Option<Account>,
    /// How it is collected.
    pub direct_debit: Option<DirectDebit>,
    /// What the buyer writes on the transfer; the number of the document where nothing is said.
    pub reference: Option<String>,
}

/// A bank account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The IBAN without spaces; or another account number.
    pub number: String,
    /// The BIC of the bank.
    pub bic: Option<String>,
    /// Whose it is, where that is not the seller.
    pub holder: Option<String>,
}

/// A SEPA direct debit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DirectDebit {
    /// The mandate's reference.
    pub mandate: String,
    /// The creditor's identifier.
    pub creditor: String,
    /// The account it is taken from.
    pub iban: Option<String>,
}

impl Account {
    /// Whether its number is an IBAN, by its length and its check digits.
    pub fn is_iban(&self) -> bool {
        records::identity::is_iban(&self.number)
    }
}
