//! Particulars: what e-invoices and printed invoices say of a party beside its name, its address and its terms.
//! Knows what may be known of it; must not know which document wants what, nor how any is written.

use money::Currency;

use super::brand::Brand;
use super::letters::LetterWords;
use super::taxation::TaxRegime;
use crate::kept_files::FileKeeping;
use crate::usage_detail::UsageDetailing;
use crate::waiting::Approval;

/// What a document says of a seller or a customer, where it is known. Nothing of it is, by default.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Particulars {
    /// The name it trades under, where that is another than its own.
    pub trading_name: Option<String>,
    /// The town.
    pub city: Option<String>,
    /// The post code.
    pub postcode: Option<String>,
    /// The state or province.
    pub region: Option<String>,
    /// The country, as two letters of ISO 3166-1 ("DE"). Where it is known, the lines of the address are what stands
    /// before the town.
    pub country: Option<String>,
    /// Its VAT identification number with its country's letters, without blanks, dots and dashes ("DE136695976").
    pub vat_id: Option<String>,
    /// Its number in a register of companies ("HRB 86891").
    pub registration: Option<String>,
    /// Which register that is, as a code of ISO 6523 ("0106" the Dutch KVK, "0184" the Danish CVR).
    pub registration_scheme: Option<String>,
    /// What the law wants printed of it beside: court of register, directors, capital.
    pub legal: Option<String>,
    /// Whom to ask.
    pub contact: Contact,
    /// Where e-invoices are sent.
    pub electronic_address: Option<ElectronicAddress>,
}

/// Whom to ask.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// A person or a department.
    pub name: Option<String>,
    /// A telephone number.
    pub phone: Option<String>,
    /// An address of e-mail.
    pub email: Option<String>,
}

/// Where e-invoices are sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ElectronicAddress {
    /// The scheme of the identifier, of the EAS list ("0204" Leitweg-ID, "EM" e-mail, "9930" a German VAT number).
    pub scheme: String,
    /// The identifier.
    pub id: String,
}

/// A bank account that documents name to be paid to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankAccount {
    /// Its number.
    pub number: AccountNumber,
    /// Which documents name it; those of every currency that has no account of its own, when none.
    pub currency: Option<Currency>,
    /// The BIC of the bank.
    pub bic: Option<String>,
    /// Whose it is, where that is not the seller.
    pub holder: Option<String>,
}

/// The number of a bank account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AccountNumber {
    /// An IBAN whose check digits are right, without blanks.
    Iban(String),
    /// Any other.
    Other(String),
}

/// What a seller's documents say beside: all of it unset by default.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SellerMore {
    /// What documents say of it as a party.
    pub particulars: Particulars,
    /// The accounts it is paid to, at most one for each currency and one for all others.
    pub bank_accounts: Vec<BankAccount>,
    /// Why it charges no tax where none is charged, in the words that the law wants ("§ 19 UStG").
    pub exemption: Option<String>,
    /// Terms of payment in words.
    pub terms: Option<String>,
    /// What else stands on each of its documents, a paragraph each.
    pub notes: Vec<String>,
    /// The language of documents to customers who have none, as a tag ("de").
    pub language: Option<String>,
    /// By what its documents are known.
    pub brand: Brand,
    /// Its own words of the letters that its documents are sent with, at most one for each kind and language.
    pub letters: Vec<LetterWords>,
    /// Whether its documents show usage day by day.
    pub usage_detail: UsageDetailing,
    /// Which files of its documents are kept as they were given.
    pub keep_files: FileKeeping,
    /// Whether the documents of its runs wait for approval.
    pub approval: Approval,
    /// After how many days a document that waits for approval is told; [`APPROVAL_DAYS`](crate::APPROVAL_DAYS) where none
    /// are said.
    pub approval_days: Option<u32>,
    /// How rules of place and buyer tax it; its table of rates answers alone where there is none.
    pub tax: Option<Box<TaxRegime>>,
}

/// Which e-invoice a customer takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EInvoice {
    /// Whose rules it keeps.
    pub profile: EInvoiceProfile,
    /// How it is written.
    pub format: EInvoiceFormat,
}

/// Whose rules an e-invoice keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EInvoiceProfile {
    /// The core of EN 16931.
    En16931,
    /// XRechnung 3.0, as German public buyers want it.
    XRechnung,
    /// Peppol BIS Billing 3.0.
    Peppol,
}

/// How an e-invoice is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EInvoiceFormat {
    /// OASIS UBL 2.1.
    Ubl,
    /// UN/CEFACT Cross Industry Invoice.
    Cii,
}

impl Particulars {
    /// An address as it is written on a letter that may cross borders: these lines, then post code and town, then region
    /// and country; the lines alone where nothing more is known.
    pub fn postal_lines(&self, lines: &[String]) -> Vec<String> {
        let joined = |parts: [&Option<String>; 2], between: &str| {
            let known: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
            (!known.is_empty()).then(|| known.join(between))
        };
        let town = joined([&self.postcode, &self.city], " ");
        let country = joined([&self.region, &self.country], ", ");
        lines.iter().cloned().chain(town).chain(country).collect()
    }
}

impl SellerMore {
    /// The account that documents of a currency name: its own, else the one for all others.
    pub fn account_for(&self, currency: Currency) -> Option<&BankAccount> {
        let of = |wanted| self.bank_accounts.iter().find(|account| account.currency == wanted);
        of(Some(currency)).or_else(|| of(None))
    }
}

impl EInvoiceProfile {
    /// Every profile.
    pub const ALL: [EInvoiceProfile; 3] =
        [EInvoiceProfile::En16931, EInvoiceProfile::XRechnung, EInvoiceProfile::Peppol];

    /// The name it is chosen by.
    pub fn code(self) -> &'static str {
        match self {
            EInvoiceProfile::En16931 => "en16931",
            EInvoiceProfile::XRechnung => "xrechnung",
            EInvoiceProfile::Peppol => "peppol",
        }
    }

    /// The format where none is said: what those who ask for the profile take.
    pub fn usual_format(self) -> EInvoiceFormat {
        match self {
            EInvoiceProfile::En16931 => EInvoiceFormat::Cii,
            EInvoiceProfile::XRechnung | EInvoiceProfile::Peppol => EInvoiceFormat::Ubl,
        }
    }
}

impl EInvoiceFormat {
    /// Every format.
    pub const ALL: [EInvoiceFormat; 2] = [EInvoiceFormat::Ubl, EInvoiceFormat::Cii];

    /// The name it is chosen by.
    pub fn code(self) -> &'static str {
        match self {
            EInvoiceFormat::Ubl => "ubl",
            EInvoiceFormat::Cii => "cii",
        }
    }
}
