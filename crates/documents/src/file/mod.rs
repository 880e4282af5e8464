//! Invoice files: an invoice as a person or a program writes it, in TOML or JSON.
//! Knows names and what may be left out; must not know how amounts are worked out.

mod lines;
mod party;

use std::collections::BTreeSet;

use billing::{ATTACHMENTS_MAX, AttachmentName, Brand, LINES_ON_PAPER_MAX, WrittenInstalment};
use calendar::CivilDate;
use money::{Currency, Money};
use records::at::{At, Table};
use records::form::{Form, read_format, read_json, read_toml};
use records::identity::words;
use records::instalment;
use records::mistake::{Mistakes, Said};
use records::particulars::NOTES_MAX;
use records::scalars;

use crate::complete::{Draft, IncompleteInvoice};
use crate::invoice::{Days, Head, Invoice, Kind, Preceding, References, SupportingFile};
use crate::party::Payment;

/// Most invoices that one corrects.
const PRECEDING_MAX: usize = 100;
/// Most days from the issue to the day by which an invoice is paid.
const NET_DAYS_MAX: u32 = 3_650;
/// What some editors write before a text.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
/// The language where none is written.
const LANGUAGE: &str = "en";

/// Why an invoice file gives no invoice.
#[derive(Debug, thiserror::Error)]
pub enum Unread {
    /// It does not read.
    #[error(transparent)]
    Mistakes(#[from] Mistakes),
    /// It reads, and its amounts cannot be worked out.
    #[error(transparent)]
    Incomplete(#[from] IncompleteInvoice),
}

/// Reads an invoice file: JSON where it begins with a brace or is named so, else TOML; its amounts are worked out.
///
/// # Errors
/// Every mistake in it with its line and column; or as [`IncompleteInvoice`].
pub fn read(file: &str, bytes: &[u8]) -> Result<Invoice, Unread> {
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    let is_named_so = file.len() > 5 && file.as_bytes()[file.len() - 5..].eq_ignore_ascii_case(b".json");
    let is_json = is_named_so || bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{');
    let draft = match is_json {
        true => read_json(Some(file), bytes, draft)?,
        false => read_toml(Some(file), bytes, draft)?,
    };
    Ok(draft.complete()?)
}

fn draft(at: &At<'_>) -> Option<Draft> {
    at.table(|table| {
        table.optional("format", read_format);
        // What comes after is read with it, so that a wrong currency is one mistake and not one for each amount.
        let currency = table.required("currency", "an ISO 4217 code, such as \"EUR\"", scalars::currency);
        let reading = currency.unwrap_or(Currency::EUR);
        let head = head(table, reading);
        let prices_include_tax = table.given("prices_include_tax", scalars::truth);
        let lines = table.required("lines", "at least one [[lines]]", |at| {
            at.list(LINES_ON_PAPER_MAX, |at| lines::line(at, reading))
        });
        let adjustments = lines::adjustments(table, reading);
        let prepaid = table.given("prepaid", |at| amount(at, reading));
        let instalments = instalments(table);
        Some(Draft {
            head: Head { currency: currency?, ..head? },
            prices_include_tax: prices_include_tax?.unwrap_or(false),
            lines: lines?,
            adjustments: adjustments?,
            prepaid: prepaid?,
            instalments: instalments?,
        })
    })
}

/// Everything but lines, discounts and charges.
fn head(table: &Table<'_>, currency: Currency) -> Option<Head> {
    let kinds =
        [("invoice", Kind::Invoice), ("credit_note", Kind::CreditNote), ("pro_forma", Kind::ProForma)];
    let kind = table.given("kind", |at| scalars::code(at, kinds));
    let number = table.required("number", "the number of the invoice, unique for its seller", words);
    let issued_on = table.required("issued_on", "the day it is dated, such as 2026-01-31", scalars::date);
    let due_on = due_on(table, issued_on);
    let tax_point = table.given("tax_point", scalars::date);
    let period = table.given("period", days);
    let delivered_on = table.given("delivered_on", scalars::date);
    let language = table.given("language", scalars::language);
    let seller = table.required("seller", "who sells: [seller] with name and address", party::party);
    let buyer = table.required("buyer", "who buys: [buyer] with name and address", party::party);
    let references = references(table, kind.flatten());
    let payment = table.given("payment", party::payment);
    let terms = table.given("terms", words);
    let brand = table.given("brand", Brand::read);
    let notes = table.given("notes", |at| at.list(NOTES_MAX, words));
    Some(Head {
        kind: kind?.unwrap_or(Kind::Invoice),
        number: Some(number?),
        issued_on: issued_on?,
        due_on: due_on?,
        instalments: Vec::new(),
        tax_point: tax_point?,
        period: period?,
        delivered_on: delivered_on?,
        currency,
        language: language?.unwrap_or_else(|| LANGUAGE.to_owned()),
        seller: seller?,
        buyer: buyer?,
        references: references?,
        payment: payment?.filter(|payment| *payment != Payment::default()),
        terms: terms?,
        notes: notes?.unwrap_or_default(),
        brand: brand?.unwrap_or_default(),
    })
}

/// The parts in which it is paid, which say by when.
fn instalments(table: &Table<'_>) -> Option<Vec<WrittenInstalment>> {
    let written = table.given("instalments", instalment::read_written)?.unwrap_or_default();
    let other = ["due_on", "net_days"].into_iter().find(|name| table.has(name));
    match other.filter(|_| !written.is_empty()) {
        Some(name) => {
            let said = "an invoice in instalments is due by their days; leave this out, or the instalments";
            table.mistake_at(name, Said::found(name, said))
        }
        None => Some(written),
    }
}

/// The day by which it is paid, as a date or as days after the issue.
fn due_on(table: &Table<'_>, issued_on: Option<CivilDate>) -> Option<Option<CivilDate>> {
    match scalars::one_of(table, &["due_on", "net_days"])? {
        Some("net_days") => {
            let days = table.given("net_days", |at| scalars::whole(at, 0, NET_DAYS_MAX))??;
            Some(Some(issued_on?.plus_days(i64::from(days))))
        }
        _ => table.given("due_on", |at| {
            let due = scalars::date(at)?;
            match issued_on.filter(|issued_on| due < *issued_on) {
                Some(issued_on) => at.mistake(Said::found(
                    due.to_string(),
                    format!("it is due on the day of issue, {issued_on}, or later"),
                )),
                None => Some(due),
            }
        }),
    }
}

fn references(table: &Table<'_>, kind: Option<Kind>) -> Option<References> {
    let text = |name| table.given(name, words);
    let (buyer_reference, purchase_order) = (text("buyer_reference"), text("purchase_order"));
    let (contract, project) = (text("contract"), text("project"));
    let preceding = table.given("corrects", |at| match kind {
        Some(Kind::ProForma) => at.unwanted(
            "a pro-forma invoice corrects no invoice; leave this out, or write an invoice or a credit_note",
        ),
        _ => at.list(PRECEDING_MAX, preceding),
    });
    let attachments = table.given("attachments", attachments);
    Some(References {
        buyer_reference: buyer_reference?,
        purchase_order: purchase_order?,
        contract: contract?,
        project: project?,
        preceding: preceding?.unwrap_or_default(),
        cancels: false,
        lines_file: None,
        attachments: attachments?.unwrap_or_default(),
    })
}

/// The names of files beside the invoice file; what is in them is read by whoever knows where that is.
fn attachments(at: &At<'_>) -> Option<Vec<SupportingFile>> {
    let all = at.list(ATTACHMENTS_MAX, |at| {
        let text = words(at)?;
        match AttachmentName::parse(&text) {
            Ok(name) => Some(SupportingFile { name, bytes: None }),
            Err(why) => at.refused(why),
        }
    })?;
    let keys: BTreeSet<String> = all.iter().map(|file| file.name.key()).collect();
    match keys.len() == all.len() {
        true => Some(all),
        false => at.unwanted("each name stands here once, whatever its capitals"),
    }
}

fn preceding(at: &At<'_>) -> Option<Preceding> {
    at.table(|table| {
        let number = table.required("number", "the number of the invoice that is corrected", words);
        let issued_on = table.given("issued_on", scalars::date);
        Some(Preceding { number: number?, issued_on: issued_on? })
    })
}

/// Days from the first to the last.
fn days(at: &At<'_>) -> Option<Days> {
    scalars::days(at).map(|(first, last)| Days { first, last })
}

/// An amount at or above zero.
fn amount(at: &At<'_>, currency: Currency) -> Option<Money> {
    let read = scalars::amount(at, currency)?;
    match read.is_negative() {
        true => at.mistake(Said::found(read.amount_text(), "an amount at or above zero is written here")),
        false => Some(read),
    }
}
