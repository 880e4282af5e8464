//! Parties: the seller and the customer as known when a document is made, and what was answered about tax.
//! Knows their details; must not know where they are kept.

use calendar::{CivilDate, Zone};
use ids::{CatalogKey, CustomerId, SellerId};
use money::{Percent, Rounding};

use super::particulars::{EInvoice, Particulars, SellerMore};
use super::taxation::{CustomerTax, TaxMore};
use crate::usage_detail::UsageDetailing;
use crate::waiting::Approval;

/// The legal entity that bills, as known when a document is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seller {
    /// Its id.
    pub id: SellerId,
    /// Which version of its details this is; documents name it.
    pub version: u32,
    /// Its legal name.
    pub name: String,
    /// Its postal address, a line each.
    pub address: Vec<String>,
    /// Its tax number, if any.
    pub tax_number: Option<String>,
    /// The zone of its books and of its documents' dates.
    pub zone: Zone,
    /// How its lines and taxes round.
    pub rounding: Rounding,
    /// How its invoices are numbered: what numbers begin with ("INV-"), or a pattern ("RE-{year}-{number:4}").
    pub invoice_series: String,
    /// The same of its credit notes ("CN-").
    pub credit_note_series: String,
    /// Days after issue by which an invoice is to be paid.
    pub net_days: u32,
    /// Its tax rates.
    pub taxes: TaxTable,
    /// What else its documents say.
    pub more: SellerMore,
}

/// The customer, as known when a document is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Customer {
    /// Its id.
    pub id: CustomerId,
    /// Which version of its details this is; documents name it.
    pub version: u32,
    /// Its name.
    pub name: String,
    /// Its postal address, a line each.
    pub address: Vec<String>,
    /// Its tax number, if any.
    pub tax_number: Option<String>,
    /// Its own terms; the seller's when none.
    pub net_days: Option<u32>,
    /// What else is known of it.
    pub more: CustomerMore,
}

/// What is known of a customer beyond name and terms.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CustomerMore {
    /// The customer who pays for it; itself when none.
    pub payer: Option<CustomerId>,
    /// Whether one document gathers all its subscriptions (and those it pays for) that are due together.
    pub invoices_together: bool,
    /// The price list its subscriptions are on ("education").
    pub segment: Option<CatalogKey>,
    /// The language of its documents, as a tag ("de").
    pub language: Option<String>,
    /// Whether a payment method is on file; the method itself is with the gateway.
    pub payment_method: bool,
    /// What documents say of it as a party.
    pub particulars: Particulars,
    /// What it asked to have named on its invoices; for German public buyers the Leitweg-ID.
    pub buyer_reference: Option<String>,
    /// Its purchase order.
    pub purchase_order: Option<String>,
    /// The e-invoice it takes; none when none.
    pub e_invoice: Option<EInvoice>,
    /// The network that its e-invoices are handed over to when they are issued; none where they are not.
    pub network: Option<CatalogKey>,
    /// Whether its documents show usage day by day; as the seller has it where nothing is said.
    pub usage_detail: Option<UsageDetailing>,
    /// Whether its documents wait for approval; as the seller has it where nothing is said.
    pub approval: Option<Approval>,
    /// What rules of tax ask of it.
    pub tax: CustomerTax,
}

/// A seller's tax rates: dated rows by category.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TaxTable {
    /// Sorted by (category, from).
    pub rows: Vec<TaxRow>,
}

/// One category's rate from a date on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TaxRow {
    /// For which category.
    pub category: CatalogKey,
    /// From which tax point date on.
    pub from: CivilDate,
    /// What it is called ("GST").
    pub name: String,
    /// In percent.
    pub rate: Percent,
}

/// What was answered about one category's tax on one document. A stored fact.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TaxAnswer {
    /// For which category.
    pub category: CatalogKey,
    /// What the tax is called.
    pub name: String,
    /// In percent.
    pub rate: Percent,
    /// Why, as a sentence.
    pub reason: String,
    /// Whether the amounts that it is asked for have the tax in them; without, it comes on top.
    pub included: bool,
    /// What else rules answered; none where the seller's table did.
    pub more: Option<Box<TaxMore>>,
}
