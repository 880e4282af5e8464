//! The written form of issued documents: the canonical content that is hashed, frozen and rendered.
//! Knows everything that follows from facts; must not hold watermarks, wall clocks or random ids.

use billing::{Customer, LineSubject, PriceRef, Seller, TaxAnswer, TaxGroup};
use billing::{Document, DocumentKind, InvoiceKey, LINES_PER_INVOICE_MAX, Line, LineKind, LineRef};
use ids::{CustomerId, SellerId};
use money::{Currency, Money};
use pricing::DimensionValues;

use crate::at::{At, Table};
use crate::form::{FORMAT, Form, read_format, read_json};
use crate::mistake::Mistakes;
use crate::party::{self, Party};
use crate::scalars;
use crate::trace;
use crate::write::Writer;

/// The version of the billing rules this program computes by; every issued document names it.
pub const RULES_VERSION: u32 = 1;

/// Most tax groups of a document.
const TAX_GROUPS_MAX: usize = 1_000;
/// Bytes a line takes, about; to reserve once.
const LINE_BYTES_USUAL: usize = 1_200;

/// Every kind of document with its code, from the tables beside their enums.
fn kinds() -> [(&'static str, DocumentKind); 2] {
    [DocumentKind::Invoice, DocumentKind::CreditNote].map(|kind| (kind.code(), kind))
}

fn line_kinds() -> [(&'static str, LineKind); 5] {
    let kinds = [LineKind::Recurring, LineKind::Usage, LineKind::Minimum, LineKind::OneOff, LineKind::Credit];
    kinds.map(|kind| (kind.code(), kind))
}

/// All that an issued document says, borrowed for writing.
#[derive(Debug, Clone, Copy)]
pub struct IssuedContent<'a> {
    /// Its number in the seller's series; a draft has none yet.
    pub number: Option<&'a str>,
    /// What was decided.
    pub document: &'a Document,
    /// Who bills.
    pub seller: &'a Seller,
    /// Who is billed.
    pub customer: &'a Customer,
    /// By which rules.
    pub rules_version: u32,
    /// By which time-zone database.
    pub time_zone_database: &'a str,
}

/// An issued document as read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issued {
    /// Its number in the seller's series; a draft has none yet.
    pub number: Option<String>,
    /// What was decided.
    pub document: Document,
    /// Who bills.
    pub seller: Party<SellerId>,
    /// Who is billed.
    pub customer: Party<CustomerId>,
    /// By which rules.
    pub rules_version: u32,
    /// By which time-zone database.
    pub time_zone_database: String,
}

/// The canonical bytes of an issued document.
pub fn encode(content: &IssuedContent<'_>) -> Vec<u8> {
    let mut out = Writer::with_capacity(1024 + LINE_BYTES_USUAL * content.document.lines.len());
    out.table(|out| write_content(content, out));
    out.into_bytes()
}

/// BLAKE3 over canonical bytes.
pub fn content_hash(bytes: &[u8]) -> [u8; 32] {
    *blake3::hash(bytes).as_bytes()
}

/// Reads an issued document back.
///
/// # Errors
/// Every mistake in the bytes; what `encode` wrote has none.
pub fn decode(bytes: &[u8]) -> Result<Issued, Mistakes> {
    read_json(None, bytes, |at| at.table(read_issued))
}

fn write_content(content: &IssuedContent<'_>, out: &mut Writer) {
    let IssuedContent { number, document, seller, customer, .. } = content;
    out.name("format").whole(FORMAT);
    out.name("id").id(document.id);
    out.name("kind").code(document.kind.code());
    if let Some(number) = number {
        out.name("number").text(number);
    }
    out.name("seller").table(|out| {
        let details = (&*seller.name, &*seller.address, seller.tax_number.as_deref());
        party::write_details(seller.id, seller.version, details, out);
    });
    out.name("customer").table(|out| {
        let details = (&*customer.name, &*customer.address, customer.tax_number.as_deref());
        party::write_details(customer.id, customer.version, details, out);
    });
    write_document(document, out);
    out.name("rules_version").whole(content.rules_version);
    out.name("time_zone_database").text(content.time_zone_database);
}

fn write_document(document: &Document, out: &mut Writer) {
    out.name("subscription").id(document.key.subscription);
    out.name("due").instant(document.key.due);
    out.name("sequence").whole(document.key.sequence);
    out.name("currency").code(document.currency.code());
    out.name("period").period(document.period);
    out.name("issued_on").shown(document.issued_on);
    out.name("due_on").shown(document.due_on);
    out.name("lines").list(&document.lines, |out, line| write_line(line, out));
    out.name("taxes").list(&document.taxes, |out, group| {
        out.table(|out| {
            group.answer.write_fields(out);
            out.name("net").amount(group.net);
            out.name("tax").amount(group.tax);
        });
    });
    out.name("net").amount(document.net);
    out.name("tax").amount(document.tax);
    out.name("total").amount(document.total);
}

fn write_line(line: &Line, out: &mut Writer) {
    out.table(|out| {
        out.name("number").whole(line.number);
        out.name("kind").code(line.kind.code());
        write_subject(&line.subject, out);
        out.name("description").text(&line.description);
        out.name("full").period(line.full);
        out.name("service").period(line.service);
        write_dimensions(&line.dimensions, out);
        out.name("quantity").ratio(&line.quantity);
        if let Some(unit) = &line.unit {
            out.name("unit").text(unit);
        }
        out.name("amount").amount(line.amount);
        out.name("tax_category").code(line.tax_category.as_str());
        out.name("tax_group").whole(line.tax_group);
        out.name("tax").amount(line.tax);
        if let Some(extends) = line.extends {
            out.name("extends").table(|out| {
                out.name("document").id(extends.document);
                out.name("line").whole(extends.line);
            });
        }
        trace::write_line_trace(&line.trace, out.name("trace"));
    });
}

fn write_subject(subject: &LineSubject, out: &mut Writer) {
    match subject {
        LineSubject::Price(price) => {
            out.name("plan_version").id(price.plan_version);
            out.name("price").code(price.price.as_str());
        }
        LineSubject::OneOff(one_off) => out.name("one_off").id(*one_off),
    }
}

/// Writes dimension values by name, in the price's order; none are left out.
pub(crate) fn write_dimensions(dimensions: &DimensionValues, out: &mut Writer) {
    if dimensions.is_empty() {
        return;
    }
    out.name("dimensions").table(|out| {
        for (name, value) in dimensions {
            out.free_name(name).text(value);
        }
    });
}

/// Reads dimension values by name, in the order written.
pub(crate) fn read_dimensions(at: &At<'_>) -> Option<DimensionValues> {
    at.entries(pricing::DIMENSIONS_MAX, |name, at| Some((name.to_owned(), scalars::any_text(at)?)))
}

fn read_issued(table: &Table<'_>) -> Option<Issued> {
    let format = table.required("format", "write the format, which is 1", read_format);
    let number = table.optional("number", scalars::text);
    let seller = table.required("seller", "write who bills", Party::read);
    let customer = table.required("customer", "write who is billed", Party::read);
    let document = read_document(table);
    let rules_version =
        table.required("rules_version", "write the rules' version", |at| scalars::whole(at, 1, u32::MAX));
    let time_zone_database =
        table.required("time_zone_database", "write the time-zone database's version", scalars::text);
    format?;
    Some(Issued {
        number,
        document: document?,
        seller: seller?,
        customer: customer?,
        rules_version: rules_version?,
        time_zone_database: time_zone_database?,
    })
}

fn read_document(table: &Table<'_>) -> Option<Document> {
    let id = table.required("id", "write the document's id", scalars::id);
    let kind = table.required("kind", "write invoice or credit_note", |at| scalars::code(at, kinds()));
    let key = read_key(table);
    let period = table.required("period", "write the span its lines speak of", scalars::period);
    let issued_on = table.required("issued_on", "write the date of issue", scalars::date);
    let due_on = table.required("due_on", "write the date to pay by", scalars::date);
    let currency = table.required("currency", "write the currency", scalars::currency);
    let Some(currency) = currency else {
        table.pass_over(&["lines", "taxes", "net", "tax", "total"]);
        return None;
    };
    let lines = table.required("lines", "write the lines", |at| {
        at.list(LINES_PER_INVOICE_MAX, |at| at.table(|table| read_line(table, currency)))
    });
    let taxes = table.required("taxes", "write the tax groups, none as []", |at| {
        at.list(TAX_GROUPS_MAX, |at| at.table(|table| read_group(table, currency)))
    });
    let [net, tax, total] = ["net", "tax", "total"].map(|name| amount(table, name, currency));
    Some(Document {
        id: id?,
        key: key?,
        kind: kind?,
        currency,
        period: period?,
        lines: lines?,
        taxes: taxes?,
        net: net?,
        tax: tax?,
        total: total?,
        issued_on: issued_on?,
        due_on: due_on?,
    })
}

fn read_key(table: &Table<'_>) -> Option<InvoiceKey> {
    let subscription = table.required("subscription", "write the subscription's id", scalars::id);
    let due = table.required("due", "write the instant that made it due", scalars::instant);
    let sequence =
        table.required("sequence", "write how many came before", |at| scalars::whole(at, 0, u32::MAX));
    Some(InvoiceKey { subscription: subscription?, due: due?, sequence: sequence? })
}

fn amount(table: &Table<'_>, name: &'static str, currency: Currency) -> Option<Money> {
    table.required(name, "write the amount", |at| scalars::amount(at, currency))
}

fn read_group(table: &Table<'_>, currency: Currency) -> Option<TaxGroup> {
    let answer = TaxAnswer::read_fields(table);
    let [net, tax] = ["net", "tax"].map(|name| amount(table, name, currency));
    Some(TaxGroup { answer: answer?, net: net?, tax: tax? })
}

fn read_line(table: &Table<'_>, currency: Currency) -> Option<Line> {
    let number = table.required("number", "write the line's number", |at| scalars::whole(at, 1, u32::MAX));
    let kind = table.required("kind", "write the line's kind", |at| scalars::code(at, line_kinds()));
    let subject = read_subject(table);
    let description = table.required("description", "write what people read", scalars::any_text);
    let [full, service] = ["full", "service"]
        .map(|name| table.required(name, "write the period, with start and end", scalars::period));
    let dimensions = table.setting("dimensions", read_dimensions);
    let quantity = table.required("quantity", "write the quantity", scalars::ratio);
    let unit = table.optional("unit", scalars::any_text);
    let [amount, tax] = ["amount", "tax"].map(|name| amount(table, name, currency));
    let tax_category = table.required("tax_category", "write the tax category", scalars::key);
    let wanted = "write which of the taxes it belongs to, from 0";
    let tax_group = table.required("tax_group", wanted, |at| scalars::whole(at, 0, u32::MAX));
    let extends = table.optional("extends", read_line_ref);
    let trace =
        table.required("trace", "write how the amount came about", |at| trace::read_line_trace(at, currency));
    Some(Line {
        number: number?,
        kind: kind?,
        subject: subject?,
        description: description?,
        full: full?,
        service: service?,
        dimensions,
        quantity: quantity?,
        unit,
        amount: amount?,
        tax_category: tax_category?,
        tax_group: tax_group?,
        tax: tax?,
        extends,
        trace: trace?,
    })
}

fn read_subject(table: &Table<'_>) -> Option<LineSubject> {
    match scalars::one_of(table, &["price", "one_off"])? {
        Some("one_off") => table.optional("one_off", scalars::id).map(LineSubject::OneOff),
        _ => {
            let price = table.required("price", "write the price's key", scalars::key);
            let plan_version = table.required("plan_version", "write the plan version's id", scalars::id);
            price
                .zip(plan_version)
                .map(|(price, plan_version)| LineSubject::Price(PriceRef { plan_version, price }))
        }
    }
}

fn read_line_ref(at: &At<'_>) -> Option<LineRef> {
    at.table(|table| {
        let document = table.required("document", "write the document's id", scalars::id);
        let line = table.required("line", "write the line's number", |at| scalars::whole(at, 1, u32::MAX));
        Some(LineRef { document: document?, line: line? })
    })
}
