//! Sellers and customers on the wire.
//! Knows their details; must not know how they are kept.

use calendar::Instant;
use documents::Brand;
use ids::{CustomerId, SellerId, SubscriptionId};
use operations::customers::{Asked, CustomerView};
use records::at::{At, Table};
use records::{Form, party, scalars};
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::particulars::{CustomerParticulars, SellerParticulars};
use super::{Number, written};

/// Most subjects one request may name.
pub const SUBJECTS_MAX: usize = 1_000;

/// A legal entity that issues invoices, as it is now.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Seller {
    /// Its id.
    pub id: String,
    /// Which version of its details this is; documents keep theirs.
    pub version: u32,
    /// The name that stands on documents.
    pub name: String,
    /// Postal address, a line each; beside a country what stands before the town.
    pub address: Vec<String>,
    /// Its tax number.
    pub tax_number: Option<String>,
    /// The IANA zone of its books: documents are dated there.
    #[schema(example = "Europe/Berlin")]
    pub zone: String,
    /// How lines are rounded to the currency's minor unit.
    #[schema(example = "half_away_from_zero")]
    pub rounding: String,
    /// What invoice numbers begin with, or their pattern.
    #[schema(example = "RE-{year}-{number:4}")]
    pub invoice_series: String,
    /// The same of credit notes.
    #[schema(example = "CN-")]
    pub credit_note_series: String,
    /// Days to pay.
    pub net_days: u32,
    /// Its dated tax rates.
    pub tax_rates: Vec<TaxRate>,
    /// What documents say of it beside.
    #[serde(flatten)]
    pub particulars: SellerParticulars,
}

/// A seller's rate for a tax category from a date on.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TaxRate {
    /// Which category of prices.
    #[schema(example = "standard")]
    pub category: String,
    /// From which date on.
    #[schema(format = Date, example = "2026-01-01")]
    pub from: String,
    /// What the tax is called.
    #[schema(example = "VAT")]
    pub name: String,
    /// The rate in percent.
    #[schema(value_type = Number)]
    pub percent: String,
}

/// A seller to be created.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(example = json!({
    "name": "Example GmbH", "address": ["Hauptstr. 1"], "city": "Berlin", "postcode": "10115", "country": "DE",
    "vat_id": "DE136695976", "zone": "Europe/Berlin", "net_days": 14,
    "contact": {"name": "Accounts", "phone": "+49 30 1234567", "email": "billing@example.com"},
    "electronic_address": {"scheme": "9930", "id": "DE136695976"},
    "bank_accounts": [{"iban": "DE02120300000000202051", "bic": "BYLADEM1001"}],
    "tax_rates": [{"category": "standard", "from": "2020-01-01", "name": "VAT", "percent": "19"}]
}))]
pub struct NewSeller {
    /// The name that stands on documents; one seller of a name.
    pub name: String,
    /// Postal address: a line each, or one text with line breaks.
    pub address: Option<AddressForm>,
    /// Its tax number.
    pub tax_number: Option<String>,
    /// The IANA zone of its books.
    pub zone: String,
    /// How lines are rounded: `half_away_from_zero` (usual) or `half_even`.
    pub rounding: Option<String>,
    /// What invoice numbers begin with (`INV-` if it is left out), or their pattern: `{year}`, `{yy}` and `{month}` of the day
    /// of issue begin anew with 1, `{number}` or `{number:4}` says where the number stands and how far it is filled up with
    /// zeros (6 digits behind all else where it does not).
    pub invoice_series: Option<String>,
    /// The same of credit notes; `CN-` if it is left out.
    pub credit_note_series: Option<String>,
    /// Days to pay; 30 if it is left out.
    pub net_days: Option<u32>,
    /// Its dated tax rates; no tax if they are left out.
    pub tax_rates: Option<Vec<TaxRate>>,
    /// What documents say of it beside.
    #[serde(flatten)]
    pub particulars: SellerParticulars,
}

/// A postal address.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(untagged)]
pub enum AddressForm {
    /// A line each.
    Lines(Vec<String>),
    /// One text with line breaks.
    Text(String),
}

/// Changes of a seller's details: what is named is replaced, null empties it, the rest stays.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(example = json!({"net_days": 30, "tax_number": null}))]
pub struct SellerChanges {
    /// The name that stands on documents.
    pub name: Option<String>,
    /// Postal address.
    pub address: Option<AddressForm>,
    /// Its tax number.
    pub tax_number: Option<String>,
    /// The IANA zone of its books.
    pub zone: Option<String>,
    /// How lines are rounded.
    pub rounding: Option<String>,
    /// What invoice numbers begin with, or their pattern.
    pub invoice_series: Option<String>,
    /// The same of credit notes.
    pub credit_note_series: Option<String>,
    /// Days to pay.
    pub net_days: Option<u32>,
    /// All of its dated tax rates.
    pub tax_rates: Option<Vec<TaxRate>>,
    /// What documents say of it beside.
    #[serde(flatten)]
    pub particulars: SellerParticulars,
}

/// A customer as it is now.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Customer {
    /// Its id.
    pub id: String,
    /// Your own name for it, which events may name as their subject.
    #[schema(required = true)]
    pub external_key: Option<String>,
    /// Who bills it.
    pub seller: String,
    /// Which version of its details this is; documents keep theirs.
    pub version: u32,
    /// The name that stands on documents.
    pub name: String,
    /// Postal address, a line each; beside a country what stands before the town.
    pub address: Vec<String>,
    /// Its tax number.
    #[schema(required = true)]
    pub tax_number: Option<String>,
    /// Days to pay; the seller's if null.
    #[schema(required = true)]
    pub net_days: Option<u32>,
    /// The id of the customer who pays for it; null where it pays for itself.
    #[schema(required = true)]
    pub payer: Option<String>,
    /// Whether one invoice gathers all its subscriptions (and those it pays for) that are due together.
    pub invoices_together: bool,
    /// The price list its subscriptions are on.
    #[schema(required = true, example = "education")]
    pub segment: Option<String>,
    /// The language of its documents; English words stand where those of the language are not known.
    #[schema(required = true, example = "de")]
    pub language: Option<String>,
    /// Whether a payment method is on file.
    pub payment_method: bool,
    /// What documents say of it beside.
    #[serde(flatten)]
    pub particulars: CustomerParticulars,
}

/// A customer to be created.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(example = json!({
    "seller": "sel_00000000000000000000000000", "external_key": "acme", "name": "ACME Ltd",
    "address": ["1 Mill Lane"], "city": "Leeds", "postcode": "LS1 4AP", "country": "GB", "purchase_order": "PO-7781",
    "e_invoice": {"profile": "peppol"}, "subjects": ["meter-17"]
}))]
pub struct NewCustomer {
    /// Who bills it: a seller's id.
    pub seller: String,
    /// Your own name for it; events may name it as their subject.
    pub external_key: Option<String>,
    /// Further subjects whose usage is its.
    pub subjects: Option<Vec<String>>,
    /// The name that stands on documents.
    pub name: String,
    /// Postal address.
    pub address: Option<AddressForm>,
    /// Its tax number.
    pub tax_number: Option<String>,
    /// Days to pay, where they differ from the seller's.
    pub net_days: Option<u32>,
    /// The id of the customer who pays for it: one of the same seller that pays for itself.
    pub payer: Option<String>,
    /// Whether one invoice gathers all its subscriptions (and those it pays for) that are due together; not, if
    /// it is left out.
    pub invoices_together: Option<bool>,
    /// The price list its new subscriptions are on.
    #[schema(example = "education")]
    pub segment: Option<String>,
    /// The language of its documents, as a tag.
    #[schema(example = "de")]
    pub language: Option<String>,
    /// Whether a payment method is on file; not, if it is left out.
    pub payment_method: Option<bool>,
    /// What documents say of it beside.
    #[serde(flatten)]
    pub particulars: CustomerParticulars,
}

/// Changes of a customer's details: what is named is replaced, null empties it, the rest stays.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(example = json!({"address": ["2 Mill Lane"], "buyer_reference": "04011000-12345-03", "vat_id": null}))]
pub struct CustomerChanges {
    /// The name that stands on documents.
    pub name: Option<String>,
    /// Postal address.
    pub address: Option<AddressForm>,
    /// Its tax number.
    pub tax_number: Option<String>,
    /// Days to pay.
    pub net_days: Option<u32>,
    /// The id of the customer who pays for it: one of the same seller that pays for itself.
    pub payer: Option<String>,
    /// Whether one invoice gathers all its subscriptions (and those it pays for) that are due together; not, if
    /// it is left out.
    pub invoices_together: Option<bool>,
    /// The price list its new subscriptions are on.
    #[schema(example = "education")]
    pub segment: Option<String>,
    /// The language of its documents, as a tag.
    #[schema(example = "de")]
    pub language: Option<String>,
    /// Whether a payment method is on file; not, if it is left out.
    pub payment_method: Option<bool>,
    /// What documents say of it beside.
    #[serde(flatten)]
    pub particulars: CustomerParticulars,
}

/// A subject to be given to a customer.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"subject": "meter-18", "from": "2026-03-01T00:00:00Z"}))]
pub struct NewSubject {
    /// What events name as their subject.
    pub subject: String,
    /// From when on its usage is this customer's; since always if it is left out.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub from: Option<Instant>,
    /// Only this subscription's usage, where the customer has several.
    #[schema(value_type = Option<String>)]
    pub subscription: Option<SubscriptionId>,
}

/// A subject's assignment.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Subject {
    /// What events name as their subject.
    pub subject: String,
    /// Whose usage it is.
    pub customer: String,
    /// From when on; null is since always.
    #[schema(required = true, format = DateTime)]
    pub from: Option<String>,
    /// Only this subscription's.
    #[schema(required = true)]
    pub subscription: Option<String>,
}

/// What is asked of a new customer, before the environment is known.
#[derive(Debug, Clone)]
pub struct CustomerAsked(Asked);

impl CustomerAsked {
    /// Reads it, its details by their own form.
    pub fn read(table: &Table<'_>) -> Option<CustomerAsked> {
        let wanted = "write the id of the seller who bills this customer";
        let seller = table.required("seller", wanted, scalars::id::<SellerId>);
        let external_key = table.optional("external_key", read_subject);
        let subjects = table.setting("subjects", |at| at.list(SUBJECTS_MAX, read_subject));
        let nobody = CustomerId::from_bytes([0; 16]);
        let details = party::read_customer(table, Some(nobody), Some(1));
        let (random, now) = ([0; 10], Instant::MIN);
        Some(CustomerAsked(Asked { details: details?, external_key, seller: seller?, subjects, random, now }))
    }

    /// The same at a moment and with random bits for its id.
    pub fn at(self, now: Instant, random: [u8; 10]) -> Asked {
        Asked { now, random, ..self.0 }
    }
}

/// Reads what events may name as their subject.
pub fn read_subject(at: &At<'_>) -> Option<String> {
    let subject = scalars::text(at)?;
    match subject.len() {
        0..=records::event::NAME_BYTES_MAX => Some(subject),
        _ => at.unwanted("a subject of at most 512 bytes is written here"),
    }
}

impl Customer {
    /// A customer.
    pub fn of(view: &CustomerView) -> Customer {
        let CustomerView { details, row } = view;
        Customer {
            id: row.id.to_string(),
            external_key: row.external_key.clone(),
            seller: row.seller.to_string(),
            version: details.version,
            name: details.name.clone(),
            address: details.address.clone(),
            tax_number: details.tax_number.clone(),
            net_days: details.net_days,
            payer: details.more.payer.map(|payer| payer.to_string()),
            invoices_together: details.more.invoices_together,
            segment: details.more.segment.as_ref().map(ToString::to_string),
            language: details.more.language.clone(),
            payment_method: details.more.payment_method,
            particulars: CustomerParticulars::of(view),
        }
    }
}

impl NewSubject {
    /// Reads it.
    pub fn read(table: &Table<'_>) -> Option<NewSubject> {
        let wanted = "write what events name as their subject";
        let subject = table.required("subject", wanted, read_subject);
        let from = table.optional("from", scalars::instant);
        let subscription = table.optional("subscription", scalars::id);
        Some(NewSubject { subject: subject?, from, subscription })
    }
}

/// What is to be previewed.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({"brand": {"accent": "#7a1f1f", "template": "#include \"plain.typ\""}, "invoice": "INV-000001"}))]
pub struct NewBrandPreview {
    /// The brand, in place of all of the seller's own; the seller's own if it is left out.
    #[schema(value_type = Option<super::particulars::Brand>)]
    pub brand: Option<Brand>,
    /// The id or number of an invoice or credit note of the seller; a sample if it is left out.
    #[schema(example = "INV-000001")]
    pub invoice: Option<String>,
}

impl NewBrandPreview {
    /// Reads it.
    pub fn read(table: &Table<'_>) -> Option<NewBrandPreview> {
        let brand = table.given("brand", Brand::read);
        let invoice = table.given("invoice", scalars::text);
        Some(NewBrandPreview { brand: brand?, invoice: invoice? })
    }
}

/// What a change makes of details as `records` writes them: RFC 7396, without what only we set.
pub fn merged<F: Form>(current: &F, changes: &Map<String, Value>) -> Vec<u8> {
    let mut object = serde_json::from_str::<Map<String, Value>>(written(current).get())
        .expect("details are written as a table");
    for name in ["id", "version"] {
        object.shift_remove(name);
    }
    for (name, value) in changes {
        match value {
            Value::Null => object.shift_remove(name),
            value => object.insert(name.clone(), value.clone()),
        };
    }
    serde_json::to_vec(&object).expect("a table of JSON values is written as JSON")
}
