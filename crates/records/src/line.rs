//! The written form of a document's lines: what each is about, what it comes to and how.
//! Knows their names and what is left out; must not know the document beyond its owner and currency.

use billing::{CommitmentRef, DocumentOwner, Line, LineDiscount, LineKind, LineSubject, PriceRef};
use ids::SubscriptionId;
use money::Currency;

use crate::at::{At, Table};
use crate::document::{
    amount, amount_or_zero, read_dimensions, read_line_ref, write_dimensions, write_line_ref,
};
use crate::scalars;
use crate::trace;
use crate::write::Writer;

/// Most discounts of a line.
const DISCOUNTS_MAX: usize = 1_000;
/// Most characters of what people read of a line: a price's name, a word before it, and its dimension values.
pub const DESCRIPTION_CHARS_MAX: usize =
    scalars::TEXT_CHARS_MAX + 24 + pricing::DIMENSIONS_MAX * (pricing::DIMENSION_VALUE_CHARS_MAX + 2);

fn kinds() -> [(&'static str, LineKind); 9] {
    let kinds = [
        LineKind::Recurring,
        LineKind::Usage,
        LineKind::Minimum,
        LineKind::OneOff,
        LineKind::Commitment,
        LineKind::Purchase,
        LineKind::Credit,
        LineKind::Concession,
        LineKind::Cancellation,
    ];
    kinds.map(|kind| (kind.code(), kind))
}

/// Writes a line of a document with this owner.
pub(crate) fn write(line: &Line, owner: DocumentOwner, out: &mut Writer) {
    out.table(|out| {
        out.name("number").whole(line.number);
        out.name("kind").code(line.kind.code());
        write_subscription(line.subscription, owner, out);
        write_subject(&line.subject, out);
        if let Some(overridden) = line.overridden {
            out.name("overridden").id(overridden);
        }
        if line.whole {
            out.name("whole").truth(true);
        }
        if line.refund {
            out.name("refund").truth(true);
        }
        out.name("description").text(&line.description);
        out.name("full").period(line.full);
        out.name("service").period(line.service);
        write_dimensions(&line.dimensions, out);
        out.name("quantity").ratio(&line.quantity);
        if let Some(unit) = &line.unit {
            out.name("unit").text(unit);
        }
        if !line.discounts.is_empty() {
            out.name("discounts").list(&line.discounts, |out, discount| write_discount(discount, out));
        }
        out.name("amount").amount(line.amount);
        if line.conceded.minor() != 0 {
            out.name("conceded").amount(line.conceded);
        }
        if line.off_document.minor() != 0 {
            out.name("off_document").amount(line.off_document);
        }
        if !line.document_discounts.is_empty() {
            out.name("document_discounts")
                .list(&line.document_discounts, |out, discount| write_discount(discount, out));
        }
        if line.by_credits.minor() != 0 {
            out.name("by_credits").amount(line.by_credits);
        }
        out.name("tax_category").code(line.tax_category.as_str());
        out.name("tax_group").whole(line.tax_group);
        out.name("tax").amount(line.tax);
        if let Some(extends) = line.extends {
            write_line_ref(extends, out.name("extends"));
        }
        trace::write_line_trace(&line.trace, out.name("trace"));
    });
}

/// A subscription's own document does not repeat it on each line; a line of the account says so there.
fn write_subscription(subscription: Option<SubscriptionId>, owner: DocumentOwner, out: &mut Writer) {
    match subscription {
        None if owner.subscription().is_some() => out.name("of_account").truth(true),
        Some(subscription) if owner.subscription() != Some(subscription) => {
            out.name("subscription").id(subscription);
        }
        _ => {}
    }
}

fn write_subject(subject: &LineSubject, out: &mut Writer) {
    match subject {
        LineSubject::Price(price) => {
            out.name("plan_version").id(price.plan_version);
            out.name("price").code(price.price.as_str());
        }
        LineSubject::OneOff(one_off) => out.name("one_off").id(*one_off),
        LineSubject::Commitment(commitment) => write_commitment(commitment, out.name("commitment")),
        LineSubject::Grant(grant) => out.name("grant").id(*grant),
    }
}

/// Writes whose commitment it is: of a plan for a subscription, or of a contract.
pub fn write_commitment(commitment: &CommitmentRef, out: &mut Writer) {
    out.table(|out| match commitment {
        CommitmentRef::Plan { subscription, plan, key } => {
            out.name("subscription").id(*subscription);
            out.name("plan_version").id(*plan);
            out.name("key").code(key.as_str());
        }
        CommitmentRef::Contract { contract, key } => {
            out.name("contract").id(*contract);
            out.name("key").code(key.as_str());
        }
    });
}

fn write_discount(discount: &LineDiscount, out: &mut Writer) {
    out.table(|out| {
        out.name("discount").id(discount.discount);
        out.name("name").text(&discount.name);
        out.name("amount").amount(discount.amount);
    });
}

/// Reads a line of a document in this currency with this owner.
pub(crate) fn read(table: &Table<'_>, currency: Currency, owner: DocumentOwner) -> Option<Line> {
    let number = table.required("number", "write the line's number", |at| scalars::whole(at, 1, u32::MAX));
    let kind = table.required("kind", "write the line's kind", |at| scalars::code(at, kinds()));
    let subscription = read_subscription(table, owner);
    let subject = read_subject(table);
    let overridden = table.optional("overridden", scalars::id);
    let [whole, refund] = ["whole", "refund"].map(|name| table.setting(name, scalars::truth));
    let description = table.required("description", "write what people read", |at| {
        scalars::any_text_of(at, DESCRIPTION_CHARS_MAX)
    });
    let [full, service] = ["full", "service"]
        .map(|name| table.required(name, "write the period, with start and end", scalars::period));
    let dimensions = table.setting("dimensions", read_dimensions);
    let quantity = table.required("quantity", "write the quantity", scalars::ratio);
    let unit = table.optional("unit", scalars::any_text);
    let [discounts, document_discounts] =
        ["discounts", "document_discounts"].map(|name| read_discounts(table, name, currency));
    let [amount, tax] = ["amount", "tax"].map(|name| amount(table, name, currency));
    let [conceded, off_document, by_credits] =
        ["conceded", "off_document", "by_credits"].map(|name| amount_or_zero(table, name, currency));
    let tax_category = table.required("tax_category", "write the tax category", scalars::key);
    let wanted = "write which of the taxes it belongs to, from 0";
    let tax_group = table.required("tax_group", wanted, |at| scalars::whole(at, 0, u32::MAX));
    let extends = table.optional("extends", read_line_ref);
    let trace =
        table.required("trace", "write how the amount came about", |at| trace::read_line_trace(at, currency));
    Some(Line {
        number: number?,
        kind: kind?,
        subscription,
        subject: subject?,
        overridden,
        whole,
        refund,
        description: description?,
        full: full?,
        service: service?,
        dimensions,
        quantity: quantity?,
        unit,
        discounts,
        amount: amount?,
        conceded,
        off_document,
        document_discounts,
        by_credits,
        tax_category: tax_category?,
        tax_group: tax_group?,
        tax: tax?,
        extends,
        trace: trace?,
    })
}

fn read_subscription(table: &Table<'_>, owner: DocumentOwner) -> Option<SubscriptionId> {
    let of_account = table.setting("of_account", scalars::truth);
    let own = table.optional("subscription", scalars::id);
    own.or_else(|| if of_account { None } else { owner.subscription() })
}

fn read_subject(table: &Table<'_>) -> Option<LineSubject> {
    match scalars::one_of(table, &["price", "one_off", "commitment", "grant"])? {
        Some("one_off") => table.optional("one_off", scalars::id).map(LineSubject::OneOff),
        Some("commitment") => table.optional("commitment", read_commitment).map(LineSubject::Commitment),
        Some("grant") => table.optional("grant", scalars::id).map(LineSubject::Grant),
        _ => {
            let price = table.required("price", "write the price's key", scalars::key);
            let plan_version = table.required("plan_version", "write the plan version's id", scalars::id);
            price
                .zip(plan_version)
                .map(|(price, plan_version)| LineSubject::Price(PriceRef { plan_version, price }))
        }
    }
}

/// Reads whose commitment it is.
pub fn read_commitment(at: &At<'_>) -> Option<CommitmentRef> {
    at.table(|table| {
        let key = table.required("key", "write the commitment's key", scalars::key);
        if table.has("contract") {
            let contract = table.optional("contract", scalars::id);
            return Some(CommitmentRef::Contract { contract: contract?, key: key? });
        }
        let subscription = table.required("subscription", "write the subscription's id", scalars::id);
        let plan = table.required("plan_version", "write the plan version's id", scalars::id);
        Some(CommitmentRef::Plan { subscription: subscription?, plan: plan?, key: key? })
    })
}

fn read_discounts(table: &Table<'_>, name: &'static str, currency: Currency) -> Vec<LineDiscount> {
    table.setting(name, |at| at.list(DISCOUNTS_MAX, |at| at.table(|table| read_discount(table, currency))))
}

fn read_discount(table: &Table<'_>, currency: Currency) -> Option<LineDiscount> {
    let discount = table.required("discount", "write the discount's id", scalars::id);
    let name = table.required("name", "write what people read", scalars::any_text);
    let amount = amount(table, "amount", currency);
    Some(LineDiscount { discount: discount?, name: name?, amount: amount? })
}
