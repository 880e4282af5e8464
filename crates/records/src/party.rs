//! The written form of sellers, customers, tax rows and tax answers.
//! Knows their details as stored; must not know which tax is owed.

use billing::{Customer, CustomerMore, Seller, TaxAnswer, TaxMore, TaxRow, TaxTable};
use ids::{CustomerId, Id, SellerId};
use money::Rounding;

use crate::at::{At, Inside, Table};
use crate::form::{Form, read_format, read_json};
use crate::identity::words;
use crate::mistake::{Mistakes, Said};
use crate::node::Value;
use crate::particulars::{
    read_approval, read_e_invoice, read_particulars, read_seller_more, read_usage_detail, write_approval,
    write_e_invoice, write_particulars, write_seller_more, write_texts, write_usage_detail,
};
use crate::scalars;
use crate::taxation::{read_customer_tax, write_customer_tax};
use crate::write::Writer;

/// Most characters of why a rate applies: names of taxes, a certificate or what shows a VAT id, and the sentences
/// around them.
const REASON_CHARS_MAX: usize = 3 * scalars::TEXT_CHARS_MAX;
/// Most characters of the names of the taxes that make up a rate, of which one may have any name.
const NAMES_CHARS_MAX: usize = 2 * scalars::TEXT_CHARS_MAX;
/// Most lines of an address.
pub const ADDRESS_LINES_MAX: usize = 10;
/// Most tax rates of a seller.
pub const TAX_ROWS_MAX: usize = 10_000;
/// Longest time an invoice may stay unpaid by its terms.
const NET_DAYS_MAX: u32 = 3_650;

/// Days to pay where a new seller does not say.
const NET_DAYS_USUAL: u32 = 30;

/// Who stands on a document: the details as they were when it was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party<I> {
    /// Whose details.
    pub id: I,
    /// Which version of them.
    pub version: u32,
    /// Name.
    pub name: String,
    /// Postal address, a line each, with town and country where they are known apart.
    pub address: Vec<String>,
    /// Tax number, if any.
    pub tax_number: Option<String>,
}

impl Party<SellerId> {
    /// A seller's details.
    pub fn of_seller(seller: &Seller) -> Party<SellerId> {
        let Seller { id, version, name, address, tax_number, more, .. } = seller;
        Party {
            id: *id,
            version: *version,
            name: name.clone(),
            address: more.particulars.postal_lines(address),
            tax_number: tax_number.clone(),
        }
    }
}

impl Party<CustomerId> {
    /// A customer's details.
    pub fn of_customer(customer: &Customer) -> Party<CustomerId> {
        let Customer { id, version, name, address, tax_number, more, .. } = customer;
        Party {
            id: *id,
            version: *version,
            name: name.clone(),
            address: more.particulars.postal_lines(address),
            tax_number: tax_number.clone(),
        }
    }
}

impl<I: Id> Form for Party<I> {
    fn write_fields(&self, out: &mut Writer) {
        write_details(self.id, self.version, (&self.name, &self.address, self.tax_number.as_deref()), out);
    }

    fn read_fields(table: &Table<'_>) -> Option<Party<I>> {
        let id = table.required("id", "write the id of the details", scalars::id);
        let version = read_version(table);
        read_details(table, id, version)
    }
}

/// Writes what every party has, without copying it.
pub(crate) fn write_details<I: Id>(
    id: I,
    version: u32,
    (name, address, tax_number): (&str, &[String], Option<&str>),
    out: &mut Writer,
) {
    out.name("id").id(id);
    out.name("version").whole(version);
    out.name("name").text(name);
    out.name("address").list(address, |out, line| out.text(line));
    if let Some(tax_number) = tax_number {
        out.name("tax_number").text(tax_number);
    }
}

fn read_version(table: &Table<'_>) -> Option<u32> {
    table.required("version", "write the version of the details", |at| scalars::whole(at, 1, u32::MAX))
}

fn read_details<I>(table: &Table<'_>, id: Option<I>, version: Option<u32>) -> Option<Party<I>> {
    let name = table.required("name", "write the name that stands on documents", scalars::text);
    let address = table.setting("address", read_address);
    let tax_number = table.optional("tax_number", scalars::text);
    Some(Party { id: id?, version: version?, name: name?, address, tax_number })
}

/// Lines in a list, or one text with a line each.
fn read_address(at: &At<'_>) -> Option<Vec<String>> {
    match at.value() {
        Value::Text(_) => {
            let text = scalars::any_text(at)?;
            let lines: Vec<String> =
                text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
            match lines.len() {
                0..=ADDRESS_LINES_MAX => Some(lines),
                found => at.mistake(Said::found(
                    format!("{found} lines"),
                    format!("an address has at most {ADDRESS_LINES_MAX}"),
                )),
            }
        }
        _ => at.list(ADDRESS_LINES_MAX, scalars::text),
    }
}

fn read_net_days(at: &At<'_>) -> Option<u32> {
    scalars::whole(at, 0, NET_DAYS_MAX)
}

impl Form for Seller {
    fn write_fields(&self, out: &mut Writer) {
        write_details(self.id, self.version, (&self.name, &self.address, self.tax_number.as_deref()), out);
        out.name("zone").code(self.zone.name());
        out.name("rounding").code(self.rounding.code());
        out.name("invoice_series").text(&self.invoice_series);
        out.name("credit_note_series").text(&self.credit_note_series);
        out.name("net_days").whole(self.net_days);
        out.name("tax_rates").list(&self.taxes.rows, |out, row| row.write(out));
        write_seller_more(&self.more, out);
    }

    fn read_fields(table: &Table<'_>) -> Option<Seller> {
        let id = table.required("id", "write the seller's id", scalars::id);
        let version = read_version(table);
        read_seller(table, id, version)
    }
}

/// Reads a seller's details from a table that may hold other names too.
pub fn read_seller(table: &Table<'_>, id: Option<SellerId>, version: Option<u32>) -> Option<Seller> {
    let details = read_details(table, id, version);
    let zone = table.required(
        "zone",
        "write the zone of the seller's books, such as \"Europe/Berlin\"",
        scalars::zone,
    );
    let rounding = table.optional("rounding", scalars::line_rounding).unwrap_or(Rounding::HalfAwayFromZero);
    let invoice_series = table.optional("invoice_series", scalars::text).unwrap_or_else(|| "INV-".to_owned());
    let credit_note_series =
        table.optional("credit_note_series", scalars::text).unwrap_or_else(|| "CN-".to_owned());
    let net_days = table.optional("net_days", read_net_days).unwrap_or(NET_DAYS_USUAL);
    let taxes = table.setting("tax_rates", read_tax_table);
    let lines = details.as_ref().map_or(0, |details| details.address.len());
    let more = read_seller_more(table, lines);
    if invoice_series == credit_note_series {
        let said = Said::found(
            format!("the series {credit_note_series:?} twice"),
            "invoices and credit notes are numbered apart; give each its own prefix",
        );
        return table.mistake_at("credit_note_series", said);
    }
    let Party { id, version, name, address, tax_number } = details?;
    let rest = (zone?, rounding, net_days, taxes);
    let (zone, rounding, net_days, taxes) = rest;
    Some(Seller {
        id,
        version,
        name,
        address,
        tax_number,
        zone,
        rounding,
        invoice_series,
        credit_note_series,
        net_days,
        taxes,
        more,
    })
}

impl Form for Customer {
    fn write_fields(&self, out: &mut Writer) {
        write_details(self.id, self.version, (&self.name, &self.address, self.tax_number.as_deref()), out);
        if let Some(net_days) = self.net_days {
            out.name("net_days").whole(net_days);
        }
        write_more(&self.more, out);
    }

    fn read_fields(table: &Table<'_>) -> Option<Customer> {
        let id = table.required("id", "write the customer's id", scalars::id);
        let version = read_version(table);
        read_customer(table, id, version)
    }
}

/// Reads a customer's details from a table that may hold other names too.
pub fn read_customer(table: &Table<'_>, id: Option<CustomerId>, version: Option<u32>) -> Option<Customer> {
    let details = read_details(table, id, version);
    let net_days = table.optional("net_days", read_net_days);
    let more = read_more(table, details.as_ref().map_or(0, |details| details.address.len()));
    let Party { id, version, name, address, tax_number } = details?;
    if more.payer == Some(id) {
        let wanted = "a customer who pays for itself has no payer; leave it out";
        return table.mistake_at("payer", Said::found("the customer itself", wanted));
    }
    Some(Customer { id, version, name, address, tax_number, net_days, more })
}

fn write_more(more: &CustomerMore, out: &mut Writer) {
    if let Some(payer) = more.payer {
        out.name("payer").id(payer);
    }
    if more.invoices_together {
        out.name("invoices_together").truth(true);
    }
    if let Some(segment) = &more.segment {
        out.name("segment").code(segment.as_str());
    }
    if let Some(language) = &more.language {
        out.name("language").text(language);
    }
    if more.payment_method {
        out.name("payment_method").truth(true);
    }
    write_particulars(&more.particulars, out);
    write_texts([("buyer_reference", &more.buyer_reference), ("purchase_order", &more.purchase_order)], out);
    if let Some(e_invoice) = more.e_invoice {
        write_e_invoice(e_invoice, out);
    }
    if let Some(network) = &more.network {
        out.name("network").code(network.as_str());
    }
    if let Some(detailing) = more.usage_detail {
        write_usage_detail(detailing, out);
    }
    if let Some(approval) = more.approval {
        write_approval(approval, out);
    }
    write_customer_tax(&more.tax, out);
}

fn read_more(table: &Table<'_>, lines: usize) -> CustomerMore {
    let particulars = read_particulars(table, lines);
    let vat_id = particulars.vat_id.as_deref();
    let tax = table.setting("tax", |at| read_customer_tax(at, vat_id));
    let network = table.optional("network", scalars::key);
    if network.is_some() && !table.has("e_invoice") {
        let wanted = "a network takes e-invoices alone; say which one the customer takes as `e_invoice`, or leave `network` out";
        table.mistake_at::<()>("network", Said::found("a network without an e-invoice", wanted));
    }
    CustomerMore {
        tax,
        payer: table.optional("payer", scalars::id),
        invoices_together: table.setting("invoices_together", scalars::truth),
        segment: table.optional("segment", scalars::key),
        language: table.optional("language", scalars::language),
        payment_method: table.setting("payment_method", scalars::truth),
        particulars,
        buyer_reference: table.optional("buyer_reference", words),
        purchase_order: table.optional("purchase_order", words),
        e_invoice: table.optional("e_invoice", read_e_invoice),
        network,
        usage_detail: table.optional("usage_detail", read_usage_detail),
        approval: table.optional("approval", read_approval),
    }
}

/// Reads a seller's details as a caller sends them, who knows neither id nor version.
///
/// # Errors
/// Every mistake in them.
pub fn decode_new_seller(bytes: &[u8], id: SellerId, version: u32) -> Result<Seller, Mistakes> {
    read_json(None, bytes, |at| {
        at.table(|table| {
            table.optional("format", read_format);
            read_seller(table, Some(id), Some(version))
        })
    })
}

/// Reads a customer's details as a caller sends them, who knows neither id nor version.
///
/// # Errors
/// Every mistake in them.
pub fn decode_new_customer(bytes: &[u8], id: CustomerId, version: u32) -> Result<Customer, Mistakes> {
    read_json(None, bytes, |at| {
        at.table(|table| {
            table.optional("format", read_format);
            read_customer(table, Some(id), Some(version))
        })
    })
}

impl Form for TaxRow {
    fn write_fields(&self, out: &mut Writer) {
        out.name("category").code(self.category.as_str());
        out.name("from").shown(self.from);
        out.name("name").text(&self.name);
        out.name("percent").decimal(self.rate.value());
    }

    fn read_fields(table: &Table<'_>) -> Option<TaxRow> {
        let category =
            table.required("category", "write the tax category, such as \"standard\"", scalars::key);
        let from = table.required("from", "write from which date on, such as 2026-01-01", scalars::date);
        let name = table.required("name", "write what the tax is called, such as \"VAT\"", scalars::text);
        let rate = table.required("percent", "write the rate in percent, such as 19", read_rate);
        Some(TaxRow { category: category?, from: from?, name: name?, rate: rate? })
    }
}

fn read_rate(at: &At<'_>) -> Option<money::Percent> {
    let rate = scalars::percent(at)?;
    match rate.value().signum() {
        -1 => at.mistake(Said::found(rate.value(), "a tax rate is zero or more")),
        _ => Some(rate),
    }
}

/// Reads dated rates in any order; two of one category and date are a mistake.
pub fn read_tax_table(at: &At<'_>) -> Option<TaxTable> {
    let mut rows = at.list(TAX_ROWS_MAX, TaxRow::read)?;
    let mut clean = Some(());
    for (index, row) in rows.iter().enumerate() {
        let same = |other: &TaxRow| other.category == row.category && other.from == row.from;
        if rows[..index].iter().any(same) {
            let found = format!("a second rate of {:?} from {}", row.category.as_str(), row.from);
            let said = Said::found(found, "one rate for each category and date; delete one");
            clean = at.mistake_inside(&[Inside::Item(index), Inside::Name("from")], said);
        }
    }
    rows.sort();
    clean.map(|()| TaxTable { rows })
}

impl Form for TaxAnswer {
    fn write_fields(&self, out: &mut Writer) {
        out.name("category").code(self.category.as_str());
        out.name("name").text(&self.name);
        out.name("percent").decimal(self.rate.value());
        out.name("reason").text(&self.reason);
        if self.included {
            out.name("included").truth(true);
        }
        if let Some(more) = &self.more {
            more.write(out.name("more"));
        }
    }

    fn read_fields(table: &Table<'_>) -> Option<TaxAnswer> {
        let category = table.required("category", "write the tax category", scalars::key);
        let name = table
            .required("name", "write what the tax is called", |at| scalars::any_text_of(at, NAMES_CHARS_MAX));
        let rate = table.required("percent", "write the rate in percent", scalars::percent);
        let reason = table
            .required("reason", "write why, as a sentence", |at| scalars::any_text_of(at, REASON_CHARS_MAX));
        let included = table.setting("included", scalars::truth);
        let more = table.optional("more", TaxMore::read).map(Box::new);
        Some(TaxAnswer { category: category?, name: name?, rate: rate?, reason: reason?, included, more })
    }
}
