//! The written form of issued documents: the canonical content that is hashed, frozen and rendered.
//! Knows everything that follows from facts; must not hold watermarks, wall clocks or random ids.

use billing::{
    ATTACHMENT_BYTES_MAX, ATTACHMENT_NAME_CHARS_MAX, ATTACHMENTS_MAX, Attachment, AttachmentName,
    BURNS_PER_DOCUMENT_MAX, ByHand, Customer, Document, DocumentDiscount, DocumentKind, DocumentOwner,
    InvoiceKey, LINES_PER_DOCUMENT_MAX, LineRef, Prepaid, Seller, TaxAnswer, TaxGroup,
};
use ids::{CustomerId, SellerId};
use money::{Currency, Money};
use pricing::DimensionValues;

use crate::at::{At, Table};
use crate::credit;
use crate::form::{FORMAT, Form, read_format, read_json};
use crate::instalment;
use crate::json;
use crate::line;
use crate::mistake::Mistakes;
use crate::node::TEXT_BYTES_MAX;
use crate::particulars::write_texts;
use crate::party::{self, Party};
use crate::scalars;
use crate::taxation::TAX_PARTS_MAX;
use crate::write::Writer;

/// The version of the billing rules this program computes by; every issued document names it.
pub const RULES_VERSION: u32 = 1;

/// What a document says that a person decided; one of the engine's says nothing.
const CONCESSION: &str = "concession";
/// The same of a credit note that makes an invoice void.
const CANCELLATION: &str = "cancellation";
/// The same of a document of the engine's that a person added something to while it waited.
const NOTED: &str = "noted";
/// The same of an invoice of lines that a person wrote.
const MANUAL: &str = "manual";
/// What is written of what a person decided.
const BY_HAND: [&str; 6] = ["meaning", "reason", "memo", "purchase_order", "attachments", "instalments"];

/// Where a document's lines are written.
const LINES: &str = "lines";
/// Where the parts that credits pay of it are.
const BURNS: &str = "burns";

/// What of a group's tax is each tax's that makes up its rate, where its rates do not say it.
const BY_PART: &str = "by_part";
/// Most tax groups of a document.
const TAX_GROUPS_MAX: usize = 1_000;
/// Most discounts of a document.
const DISCOUNTS_MAX: usize = 1_000;
/// Most characters of a printed number: a series, and the digits behind it.
const NUMBER_CHARS_MAX: usize = scalars::TEXT_CHARS_MAX + 20;
/// Bytes a line takes, about; to reserve once.
const LINE_BYTES_USUAL: usize = 1_200;

/// Every kind of document with its code, from the tables beside their enums.
fn kinds() -> [(&'static str, DocumentKind); 2] {
    [DocumentKind::Invoice, DocumentKind::CreditNote].map(|kind| (kind.code(), kind))
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
    match bytes.len() > TEXT_BYTES_MAX {
        // One that is more than a value may be, and no document of ours, is refused as such a value.
        true => line_by_line(bytes).unwrap_or_else(|| whole(bytes)),
        false => whole(bytes),
    }
}

fn whole(bytes: &[u8]) -> Result<Issued, Mistakes> {
    read_json(None, bytes, |at| at.table(read_issued))
}

/// A document of more than a value may be: first without its lines and what credits pay of them, then each of those, so
/// that never more than one is held as it is written. Nothing where it has no list of lines, or too many of either.
fn line_by_line(bytes: &[u8]) -> Option<Result<Issued, Mistakes>> {
    let text = std::str::from_utf8(bytes).ok()?;
    let (before, lines, after) = json::around(text, LINES)?;
    let without_lines = format!("{before}[]{after}");
    let (rest, burns) = match json::around(&without_lines, BURNS) {
        Some((before, burns, after)) => (format!("{before}[]{after}"), burns),
        None => (without_lines.clone(), Vec::new()),
    };
    if lines.len() > LINES_PER_DOCUMENT_MAX || burns.len() > BURNS_PER_DOCUMENT_MAX {
        return None;
    }
    Some(whole(rest.as_bytes()).and_then(|mut issued| {
        let (currency, owner) = (issued.document.currency, issued.document.key.owner);
        issued.document.lines =
            one_by_one(&lines, |at| at.table(|table| line::read(table, currency, owner)))?;
        issued.document.burns = one_by_one(&burns, |at| credit::read_burn(at, currency))?;
        Ok(issued)
    }))
}

/// Each item of a list, read by itself.
fn one_by_one<T>(items: &[&str], read: impl Fn(&At<'_>) -> Option<T>) -> Result<Vec<T>, Mistakes> {
    items.iter().map(|item| read_json(None, item.as_bytes(), &read)).collect()
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
        let address = seller.more.particulars.postal_lines(&seller.address);
        let details = (&*seller.name, &*address, seller.tax_number.as_deref());
        party::write_details(seller.id, seller.version, details, out);
    });
    out.name("customer").table(|out| {
        let address = customer.more.particulars.postal_lines(&customer.address);
        let details = (&*customer.name, &*address, customer.tax_number.as_deref());
        party::write_details(customer.id, customer.version, details, out);
    });
    write_document(document, out);
    out.name("rules_version").whole(content.rules_version);
    out.name("time_zone_database").text(content.time_zone_database);
}

fn write_document(document: &Document, out: &mut Writer) {
    match document.key.owner {
        DocumentOwner::Subscription(subscription) => out.name("subscription").id(subscription),
        // The name `customer` is taken by who is billed.
        DocumentOwner::Customer(payer) => out.name("payer").id(payer),
    }
    out.name("due").instant(document.key.due);
    out.name("sequence").whole(document.key.sequence);
    out.name("currency").code(document.currency.code());
    out.name("period").period(document.period);
    out.name("issued_on").shown(document.issued_on);
    out.name("due_on").shown(document.due_on);
    match &document.by_hand {
        None => {}
        Some(ByHand::Concession { reason }) => {
            out.name("meaning").code(CONCESSION);
            out.name("reason").text(reason);
        }
        Some(ByHand::Cancellation { reason }) => {
            out.name("meaning").code(CANCELLATION);
            out.name("reason").text(reason);
        }
        Some(ByHand::Noted { memo, purchase_order }) => {
            out.name("meaning").code(NOTED);
            write_texts([("memo", memo), ("purchase_order", purchase_order)], out);
        }
        Some(ByHand::Manual { memo, purchase_order, attachments, instalments }) => {
            out.name("meaning").code(MANUAL);
            write_texts([("memo", memo), ("purchase_order", purchase_order)], out);
            // What has none is written as it always was.
            if !attachments.is_empty() {
                out.name("attachments").list(attachments, |out, one| write_attachment(one, out));
            }
            if !instalments.is_empty() {
                instalment::write_schedule(instalments, out.name("instalments"));
            }
        }
    }
    let owner = document.key.owner;
    out.name(LINES).list(&document.lines, |out, line| line::write(line, owner, out));
    if !document.discounts.is_empty() {
        out.name("discounts").list(&document.discounts, |out, discount| write_discount(discount, out));
    }
    if !document.burns.is_empty() {
        out.name(BURNS).list(&document.burns, |out, burn| credit::write_burn(burn, out));
    }
    out.name("taxes").list(&document.taxes, |out, group| {
        out.table(|out| {
            group.answer.write_fields(out);
            out.name("net").amount(group.net);
            out.name("tax").amount(group.tax);
            // The rates say it of most.
            if !group.by_part.is_empty() {
                out.name(BY_PART).list(&group.by_part, |out, part| out.amount(*part));
            }
        });
    });
    out.name("net").amount(document.net);
    out.name("tax").amount(document.tax);
    out.name("total").amount(document.total);
    write_prepaid(document.prepaid, out);
}

fn write_attachment(attachment: &Attachment, out: &mut Writer) {
    out.table(|out| {
        out.name("name").text(attachment.name.as_str());
        out.name("size").whole(attachment.size);
        out.name("sha256").hex(&attachment.sha256);
    });
}

fn write_discount(discount: &DocumentDiscount, out: &mut Writer) {
    out.table(|out| {
        out.name("discount").id(discount.discount);
        out.name("name").text(&discount.name);
        out.name("from").amount(discount.from);
        out.name("amount").amount(discount.amount);
    });
}

fn write_prepaid(prepaid: Prepaid, out: &mut Writer) {
    let paid = [("by_credits", prepaid.by_credits), ("by_balance", prepaid.by_balance)];
    if paid.iter().all(|(_, amount)| amount.minor() == 0) {
        return;
    }
    out.name("prepaid").table(|out| {
        for (name, amount) in paid.into_iter().filter(|(_, amount)| amount.minor() != 0) {
            out.name(name).amount(amount);
        }
    });
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
    let value = |at: &At<'_>| scalars::any_text_of(at, pricing::DIMENSION_VALUE_CHARS_MAX);
    at.entries(pricing::DIMENSIONS_MAX, |name, at| Some((name.to_owned(), value(at)?)))
}

fn read_issued(table: &Table<'_>) -> Option<Issued> {
    let format = table.required("format", "write the format, which is 1", read_format);
    let number = table.optional("number", |at| scalars::text_of(at, NUMBER_CHARS_MAX));
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
    let (Some(currency), Some(key)) = (currency, key) else {
        table.pass_over(&BY_HAND);
        table.pass_over(&["lines", "discounts", BURNS, "taxes", "net", "tax", "total", "prepaid"]);
        return None;
    };
    let lines = table.required(LINES, "write the lines", |at| {
        at.list(LINES_PER_DOCUMENT_MAX, |at| at.table(|table| line::read(table, currency, key.owner)))
    });
    let discounts = table.setting("discounts", |at| {
        at.list(DISCOUNTS_MAX, |at| at.table(|table| read_discount(table, currency)))
    });
    let burns =
        table.setting(BURNS, |at| at.list(BURNS_PER_DOCUMENT_MAX, |at| credit::read_burn(at, currency)));
    let taxes = table.required("taxes", "write the tax groups, none as []", |at| {
        at.list(TAX_GROUPS_MAX, |at| at.table(|table| read_group(table, currency)))
    });
    let [net, tax, total] = ["net", "tax", "total"].map(|name| amount(table, name, currency));
    let by_hand = read_by_hand(table, currency);
    let prepaid = table.optional("prepaid", |at| read_prepaid(at, currency));
    Some(Document {
        id: id?,
        key,
        kind: kind?,
        currency,
        period: period?,
        by_hand: by_hand?,
        lines: lines?,
        discounts,
        burns,
        taxes: taxes?,
        net: net?,
        tax: tax?,
        total: total?,
        prepaid: prepaid.unwrap_or_else(|| Prepaid::nothing(currency)),
        issued_on: issued_on?,
        due_on: due_on?,
    })
}

/// What a person decided, and said about it; none of what the engine decided.
fn read_by_hand(table: &Table<'_>, currency: Currency) -> Option<Option<ByHand>> {
    if !table.has("meaning") {
        return Some(None);
    }
    let meanings = [CONCESSION, CANCELLATION, NOTED, MANUAL].map(|code| (code, code));
    let Some(meaning) = table.optional("meaning", |at| scalars::code(at, meanings)) else {
        table.pass_over(&BY_HAND);
        return None;
    };
    if meaning == NOTED {
        let [memo, purchase_order] = ["memo", "purchase_order"].map(|name| table.given(name, scalars::text));
        return Some(Some(ByHand::Noted { memo: memo?, purchase_order: purchase_order? }));
    }
    if meaning == MANUAL {
        let [memo, purchase_order] = ["memo", "purchase_order"].map(|name| table.given(name, scalars::text));
        let attachments =
            table.given("attachments", |at| at.list(ATTACHMENTS_MAX, |at| at.table(read_attachment)));
        let instalments = table.given("instalments", |at| instalment::read_schedule(at, currency));
        return Some(Some(ByHand::Manual {
            memo: memo?,
            purchase_order: purchase_order?,
            attachments: attachments?.unwrap_or_default(),
            instalments: instalments?.unwrap_or_default(),
        }));
    }
    let reason = table.required("reason", "write why it was decided", scalars::text)?;
    Some(Some(match meaning {
        CANCELLATION => ByHand::Cancellation { reason },
        _ => ByHand::Concession { reason },
    }))
}

fn read_attachment(table: &Table<'_>) -> Option<Attachment> {
    let name = table.required("name", "write what it is called", |at| {
        let text = scalars::text_of(at, ATTACHMENT_NAME_CHARS_MAX)?;
        match AttachmentName::parse(&text) {
            Ok(name) => Some(name),
            Err(why) => at.refused(why),
        }
    });
    let most = u32::try_from(ATTACHMENT_BYTES_MAX).expect("it is some millions");
    let size = table.required("size", "write how many bytes it has", |at| scalars::whole(at, 1, most));
    let sha256 = table.required("sha256", "write the hash of its bytes", scalars::hash);
    Some(Attachment { name: name?, size: u64::from(size?), sha256: sha256? })
}

fn read_key(table: &Table<'_>) -> Option<InvoiceKey> {
    let owner = match scalars::one_of(table, &["subscription", "payer"]) {
        Some(Some("payer")) => table.optional("payer", scalars::id).map(DocumentOwner::Customer),
        Some(_) => table
            .required("subscription", "write the subscription's id", scalars::id)
            .map(DocumentOwner::Subscription),
        None => None,
    };
    let due = table.required("due", "write the instant that made it due", scalars::instant);
    let sequence =
        table.required("sequence", "write how many came before", |at| scalars::whole(at, 0, u32::MAX));
    Some(InvoiceKey { owner: owner?, due: due?, sequence: sequence? })
}

/// Reads an amount in a document's currency.
pub(crate) fn amount(table: &Table<'_>, name: &'static str, currency: Currency) -> Option<Money> {
    table.required(name, "write the amount", |at| scalars::amount(at, currency))
}

/// Reads an amount that is left out where it is zero.
pub(crate) fn amount_or_zero(table: &Table<'_>, name: &'static str, currency: Currency) -> Money {
    let read = table.optional(name, |at| scalars::amount(at, currency));
    read.unwrap_or_else(|| Money::zero(currency))
}

fn read_discount(table: &Table<'_>, currency: Currency) -> Option<DocumentDiscount> {
    let discount = table.required("discount", "write the discount's id", scalars::id);
    let name = table.required("name", "write what people read", scalars::any_text);
    let [from, amount] = ["from", "amount"].map(|name| amount(table, name, currency));
    Some(DocumentDiscount { discount: discount?, name: name?, from: from?, amount: amount? })
}

fn read_prepaid(at: &At<'_>, currency: Currency) -> Option<Prepaid> {
    at.table(|table| {
        let [by_credits, by_balance] =
            ["by_credits", "by_balance"].map(|name| amount_or_zero(table, name, currency));
        Some(Prepaid { by_credits, by_balance })
    })
}

fn read_group(table: &Table<'_>, currency: Currency) -> Option<TaxGroup> {
    let answer = TaxAnswer::read_fields(table);
    let [net, tax] = ["net", "tax"].map(|name| amount(table, name, currency));
    let by_part = table.optional(BY_PART, |at| at.list(TAX_PARTS_MAX, |at| scalars::amount(at, currency)));
    Some(TaxGroup { answer: answer?, net: net?, tax: tax?, by_part: by_part.unwrap_or_default() })
}

/// Writes where an issued line stands.
pub(crate) fn write_line_ref(line: LineRef, out: &mut Writer) {
    out.table(|out| {
        out.name("document").id(line.document);
        out.name("line").whole(line.line);
    });
}

/// Reads where an issued line stands.
pub(crate) fn read_line_ref(at: &At<'_>) -> Option<LineRef> {
    at.table(|table| {
        let document = table.required("document", "write the document's id", scalars::id);
        let line = table.required("line", "write the line's number", |at| scalars::whole(at, 1, u32::MAX));
        Some(LineRef { document: document?, line: line? })
    })
}
