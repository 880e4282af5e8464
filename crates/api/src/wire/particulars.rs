//! What e-invoices and printed invoices say of sellers and customers, on the wire; all of it left out where it is unset.
//! Knows names as invoice files have them; must not know which document wants what.

use operations::customers::CustomerView;
use operations::{Approval, UsageDetailing};
use serde::Serialize;
use utoipa::ToSchema;

use super::taxation::{CustomerTax, TaxRegime};
use super::{Written, raw};

/// What documents say of a party beside its name, its address and its terms.
#[derive(Debug, Clone, Default, Serialize, ToSchema)]
pub struct Particulars {
    /// The name it trades under, where that is another than its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trading_name: Option<String>,
    /// The town.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "Berlin")]
    pub city: Option<String>,
    /// The post code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "10115")]
    pub postcode: Option<String>,
    /// The state or province.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The country, as two letters of ISO 3166-1. Beside it `address` is what stands before the town: at most three
    /// lines.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "DE")]
    pub country: Option<String>,
    /// Its VAT identification number with its country's letters; kept without blanks, dots and dashes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "DE136695976")]
    pub vat_id: Option<String>,
    /// Its number in a register of companies.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "HRB 86891")]
    pub registration: Option<String>,
    /// Which register that is, as four digits of ISO 6523: `0106` is the Dutch KVK, `0184` the Danish CVR.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "0106")]
    pub registration_scheme: Option<String>,
    /// What the law wants printed of it beside: court of register, directors, capital.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal: Option<String>,
    /// Whom to ask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
    /// Where e-invoices are sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub electronic_address: Option<ElectronicAddress>,
}

/// Whom to ask.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Contact {
    /// A person or a department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A telephone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// An address of e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "billing@example.com")]
    pub email: Option<String>,
}

/// Where e-invoices are sent.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ElectronicAddress {
    /// The scheme of the identifier, of the EAS list: `0204` Leitweg-ID, `EM` e-mail, `9930` a German VAT number.
    #[schema(example = "9930")]
    pub scheme: String,
    /// The identifier.
    #[schema(example = "DE136695976")]
    pub id: String,
}

/// What a seller's documents say beside.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SellerParticulars {
    /// What they say of it as a party.
    #[serde(flatten)]
    pub particulars: Particulars,
    /// The accounts it is paid to: at most one for each currency, and one without a currency for all others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_accounts: Option<Vec<BankAccount>>,
    /// Why it charges no tax where none is charged, in the words that the law wants.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "§ 19 UStG")]
    pub exemption: Option<String>,
    /// Terms of payment in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms: Option<String>,
    /// What else stands on each of its documents, a paragraph each; at most 20.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<Vec<String>>,
    /// The language of documents to customers who have none, as a tag; English words stand where those of the language
    /// are not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "de")]
    pub language: Option<String>,
    /// The logo and the colour of its pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand: Option<Brand>,
    /// Its own words of the letters that its documents are sent with, at most one for each kind of document and language;
    /// the built-in words where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub letters: Option<Vec<LetterWords>>,
    /// `daily`: documents that bill usage show how much of it was used on which day; `none` (usual): they do not.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "daily")]
    pub usage_detail: Option<String>,
    /// Which files of its documents are kept, byte for byte, as a customer or a network was given them: `all` (usual),
    /// `e_invoices`, alone or inside a PDF, or `none`. What is kept already stays, and is given again.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "all")]
    pub keep_files: Option<String>,
    /// `required`: documents of runs wait as drafts until somebody approves them; `none` (usual): they do not.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "required")]
    pub approval: Option<String>,
    /// After how many days a draft that waits for approval is told; 7 if it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = 7)]
    pub approval_days: Option<u32>,
    /// How rules of place and buyer tax it; its `tax_rates` answer alone if it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax: Option<TaxRegime>,
}

/// A letter of a seller's own.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct LetterWords {
    /// What it comes with: `invoice` (something is to be paid), `paid_invoice` or `credit_note`.
    #[schema(example = "invoice")]
    pub of: String,
    /// Its language, as a tag; of `de` those of `de-AT` are, too, who have none of their own.
    #[schema(example = "de")]
    pub language: String,
    /// What it is about, a line of at most 200 characters, with values in braces.
    #[schema(example = "Ihre Rechnung {number}")]
    pub subject: String,
    /// What it says, at most 10,000 characters: paragraphs with an empty line between, with `{number}`, `{date}`, `{amount}`,
    /// `{total}`, `{due_on}`, `{customer}`, `{seller}`, `{purchase_order}`, `{link}` to its page where the server's
    /// `public_url` is set, and `{payment}` as a paragraph of its own.
    #[schema(example = "Guten Tag,\n\nbitte zahlen Sie {amount} bis zum {due_on}.\n\n{payment}\n\n{seller}")]
    pub text: String,
}

/// By what a seller's documents are known.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Brand {
    /// The colour of titles and rules, dark enough to be read on white.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "#1c4d6e")]
    pub accent: Option<String>,
    /// A PNG or an SVG of at most 128 KB as a `data:` address. It stands at the head in place of the seller's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "data:image/svg+xml;base64,PHN2Zy8+")]
    pub logo: Option<String>,
    /// How its pages are laid out: a source in Typst of at most 128 KB, in place of the built-in design. It is tried when it
    /// is said, and refused with the line of a mistake.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "#include \"plain.typ\"")]
    pub template: Option<String>,
}

/// A bank account that documents name to be paid to; its number as `iban` or as `account`.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct BankAccount {
    /// An IBAN; its check digits are checked, and it is kept without blanks.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "DE02120300000000202051")]
    pub iban: Option<String>,
    /// Another account number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// Documents of which currency name it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "EUR")]
    pub currency: Option<String>,
    /// The BIC of the bank.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "BYLADEM1001")]
    pub bic: Option<String>,
    /// Whose it is, where that is not the seller.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holder: Option<String>,
}

/// What a customer's documents say beside.
#[derive(Debug, Clone, Default, Serialize, ToSchema)]
pub struct CustomerParticulars {
    /// What they say of it as a party.
    #[serde(flatten)]
    pub particulars: Particulars,
    /// What it asked to have named on its invoices; for German public buyers the Leitweg-ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "04011000-12345-03")]
    pub buyer_reference: Option<String>,
    /// Its purchase order.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "PO-7781")]
    pub purchase_order: Option<String>,
    /// The e-invoice it takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub e_invoice: Option<EInvoice>,
    /// The network that its e-invoices are handed over to when they are issued, by its name in the settings of the server;
    /// they are not where it is left out. Whoever has one says which e-invoice it takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "peppol")]
    pub network: Option<String>,
    /// Whether its documents show how much was used on which day: `daily` or `none`; as its seller has it if it is left
    /// out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "daily")]
    pub usage_detail: Option<String>,
    /// Whether its documents wait for approval: `required` or `none`; as its seller has it if it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "required")]
    pub approval: Option<String>,
    /// What rules of tax are told of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<CustomerTax>)]
    pub tax: Option<Written>,
}

/// Which e-invoice a customer takes.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct EInvoice {
    /// Whose rules it keeps: `en16931`, `xrechnung` or `peppol`.
    #[schema(example = "xrechnung")]
    pub profile: String,
    /// How it is written: `ubl` or `cii`. If it is left out, `cii` for `en16931` and `ubl` for the others.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "ubl")]
    pub format: Option<String>,
}

impl EInvoice {
    /// One by its codes.
    pub fn of(profile: &str, format: &str) -> EInvoice {
        EInvoice { profile: profile.to_owned(), format: Some(format.to_owned()) }
    }
}

fn detailing(detailing: UsageDetailing) -> String {
    let known = UsageDetailing::CODES.into_iter().find(|(_, known)| *known == detailing);
    known.map_or_else(String::new, |(code, _)| code.to_owned())
}

fn approval(approval: Approval) -> String {
    let known = Approval::CODES.into_iter().find(|(_, known)| *known == approval);
    known.map_or_else(String::new, |(code, _)| code.to_owned())
}

impl CustomerParticulars {
    /// What is known of a customer.
    pub fn of(view: &CustomerView) -> CustomerParticulars {
        let more = &view.details.more;
        let known = &more.particulars;
        let (name, phone, email) =
            (known.contact.name.clone(), known.contact.phone.clone(), known.contact.email.clone());
        let is_anyone = name.is_some() || phone.is_some() || email.is_some();
        let electronic_address = known
            .electronic_address
            .as_ref()
            .map(|address| ElectronicAddress { scheme: address.scheme.clone(), id: address.id.clone() });
        CustomerParticulars {
            particulars: Particulars {
                trading_name: known.trading_name.clone(),
                city: known.city.clone(),
                postcode: known.postcode.clone(),
                region: known.region.clone(),
                country: known.country.clone(),
                vat_id: known.vat_id.clone(),
                registration: known.registration.clone(),
                registration_scheme: known.registration_scheme.clone(),
                legal: known.legal.clone(),
                contact: is_anyone.then_some(Contact { name, phone, email }),
                electronic_address,
            },
            buyer_reference: more.buyer_reference.clone(),
            purchase_order: more.purchase_order.clone(),
            e_invoice: more.e_invoice.map(|taken| EInvoice::of(taken.profile.code(), taken.format.code())),
            network: more.network.as_ref().map(|network| network.as_str().to_owned()),
            usage_detail: more.usage_detail.map(detailing),
            approval: more.approval.map(approval),
            tax: records::taxation::customer_tax(&more.tax).map(raw),
        }
    }
}
