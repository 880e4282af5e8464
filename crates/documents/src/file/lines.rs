//! Lines, discounts, charges and taxes in invoice files.
//! Knows their names and short forms; must not know how they sum.

use money::{Currency, Decimal, Percent};
use records::at::{At, Table};
use records::mistake::Said;
use records::node::Value;
use records::scalars;

use super::{amount, days, words};
use crate::complete::{DraftAdjustment, DraftDiscount, DraftLine, Reduction};
use crate::invoice::{AdjustmentKind, Item};
use crate::tax::{Tax, TaxCategory};
use crate::unit::{self, PIECE};

/// Most discounts of a line.
const DISCOUNTS_MAX: usize = 10;
/// Most discounts, and most charges, of the whole.
const ADJUSTMENTS_MAX: usize = 50;
/// Rates below this are a mistake: no e-invoice can hold a tax that rounds to 0 %.
const RATE_MIN: Decimal = Decimal::from_i64(1);

/// A line.
pub(super) fn line(at: &At<'_>, currency: Currency) -> Option<DraftLine> {
    at.table(|table| {
        let name = table.required("name", "what is billed", words);
        let (description, number) = (table.given("description", words), table.given("item", words));
        let quantity = table.given("quantity", scalars::decimal);
        let unit = table.given("unit", unit);
        let price = table.required("unit_price", "the price of one, such as \"95.00\"", scalars::unit_price);
        let per = table.given("per", scalars::positive_decimal);
        let discounts = discounts(table, currency);
        let tax = table.required("tax", TAX, tax);
        let period = table.given("period", days);
        let item = Item {
            name: name?,
            description: description?,
            number: number?,
            quantity: quantity?.unwrap_or(Decimal::from_i64(1)),
            unit: unit?.unwrap_or_else(|| PIECE.to_owned()),
            unit_name: None,
            price: price?,
            per: per?.unwrap_or(Decimal::from_i64(1)),
            tax: tax?,
            period: period?,
            section: None,
        };
        Some(DraftLine { item, discounts: discounts? })
    })
}

fn unit(at: &At<'_>) -> Option<String> {
    let written = words(at)?;
    match unit::code_of(&written) {
        Some(code) => Some(code.to_owned()),
        None => {
            let near = records::nearest(&written, unit::names());
            let way_out = near.map(|near| format!("did you mean {near:?}?")).unwrap_or_default();
            let wanted =
                "a unit is a word such as \"hour\", or a code of UN/ECE Recommendation 20 such as \"HUR\"";
            at.mistake(Said::found(format!("{written:?}"), wanted).way_out(way_out))
        }
    }
}

/// One discount, or a list of them.
fn discounts(table: &Table<'_>, currency: Currency) -> Option<Vec<DraftDiscount>> {
    match scalars::one_of(table, &["discount", "discounts"])? {
        Some("discount") => Some(table.given("discount", |at| discount(at, currency))?.into_iter().collect()),
        Some(_) => Some(
            table
                .given("discounts", |at| at.list(DISCOUNTS_MAX, |at| discount(at, currency)))?
                .unwrap_or_default(),
        ),
        None => Some(Vec::new()),
    }
}

/// An amount, or a table with an amount or per cent and a reason.
fn discount(at: &At<'_>, currency: Currency) -> Option<DraftDiscount> {
    if !matches!(at.value(), Value::Table(_)) {
        let reduction = Reduction::Amount(amount(at, currency)?);
        return Some(DraftDiscount { reason: None, reduction });
    }
    at.table(|table| {
        let reduction = reduction(table, currency);
        let reason = table.given("reason", words);
        Some(DraftDiscount { reason: reason?, reduction: reduction? })
    })
}

fn reduction(table: &Table<'_>, currency: Currency) -> Option<Reduction> {
    match scalars::one_of(table, &["amount", "percent"])? {
        Some("amount") => Some(Reduction::Amount(table.given("amount", |at| amount(at, currency))??)),
        Some(_) => Some(Reduction::Percent(table.given("percent", percent)??)),
        None => table.missing("amount", "how much, as an `amount` or as `percent`"),
    }
}

/// 0 to 100 per cent.
fn percent(at: &At<'_>) -> Option<Percent> {
    check_percent(at, scalars::percent(at)?)
}

fn check_percent(at: &At<'_>, read: Percent) -> Option<Percent> {
    match read.value().signum() < 0 || read.value() > Decimal::from_i64(100) {
        true => at.mistake(Said::found(read.value().to_string(), "0 to 100 per cent are written here")),
        false => Some(read),
    }
}

/// Discounts and charges of the whole.
pub(super) fn adjustments(table: &Table<'_>, currency: Currency) -> Option<Vec<DraftAdjustment>> {
    let of =
        |name, kind| table.given(name, |at| at.list(ADJUSTMENTS_MAX, |at| adjustment(at, (kind, currency))));
    let (discounts, charges) =
        (of("discounts", AdjustmentKind::Discount), of("charges", AdjustmentKind::Charge));
    let mut all = discounts?.unwrap_or_default();
    all.extend(charges?.unwrap_or_default());
    Some(all)
}

fn adjustment(at: &At<'_>, (kind, currency): (AdjustmentKind, Currency)) -> Option<DraftAdjustment> {
    at.table(|table| {
        let reduction = reduction(table, currency);
        let reason = table.required("reason", "why, as the buyer reads it", words);
        let tax = table.given("tax", tax);
        Some(DraftAdjustment { kind, reason: reason?, reduction: reduction?, tax: tax? })
    })
}

const TAX: &str = "the rate in per cent, such as 19, or why none is charged: \"reverse_charge\", \"intra_community\", \
                   \"export\", \"zero\", \"outside_scope\", or { category = \"exempt\", reason = \"…\" }";

/// A rate in per cent, with its sign or without: 0, or no less than rounds to 1 %.
fn rate(at: &At<'_>) -> Option<Percent> {
    let read = match at.value() {
        Value::Text(text) if text.ends_with('%') => {
            let plain = text.trim_end_matches('%').trim_end();
            let Ok(read) = Percent::parse(plain) else {
                return at.unwanted("a rate is written here, such as 19");
            };
            check_percent(at, read)?
        }
        _ => percent(at)?,
    };
    let rounds_to_nothing =
        !read.is_zero() && read.value().checked_add(read.value()).is_ok_and(|twice| twice < RATE_MIN);
    match rounds_to_nothing {
        true => at.mistake(Said::found(
            read.value().to_string(),
            "a rate is written in per cent: 19 for 19 %, and not 0.19",
        )),
        false => Some(read),
    }
}

/// A rate; the name of a category; or a table of both with why nothing is charged.
fn tax(at: &At<'_>) -> Option<Tax> {
    match at.value() {
        Value::Table(_) => at.table(tax_of_table),
        Value::Text(text) if text.bytes().any(|sign| sign.is_ascii_alphabetic()) => {
            let category = scalars::code_among(at, &TaxCategory::names())?;
            match category {
                TaxCategory::Exempt => at.mistake(Said::found(
                    "exempt",
                    "say why: { category = \"exempt\", reason = \"Exempt as a small business (§ 19 UStG)\" }",
                )),
                category if category.is_charged() => at.mistake(Said::found(
                    category.name(),
                    "say at which rate: { category = \"…\", rate = 7 }, or for a usual rate the number alone",
                )),
                category => Some(Tax::uncharged(category)),
            }
        }
        _ => {
            let rate = rate(at)?;
            Some(if rate.is_zero() { Tax::uncharged(TaxCategory::Zero) } else { Tax::standard(rate) })
        }
    }
}

fn tax_of_table(table: &Table<'_>) -> Option<Tax> {
    let category =
        table.required("category", "how it is taxed", |at| scalars::code_among(at, &TaxCategory::names()));
    let rate = table.given("rate", rate);
    let (reason, code) = (table.given("reason", words), table.given("reason_code", reason_code));
    let (category, rate, reason, code) = (category?, rate?, reason?, code?);
    let rate = rate.unwrap_or(Percent::ZERO);
    if category.is_charged() == rate.is_zero() {
        let wanted = match category.is_charged() {
            true => format!("{} is charged at a rate above zero", category.name()),
            false => format!("nothing is charged for {}; leave the rate out", category.name()),
        };
        return table.mistake_at("rate", Said::found(rate.value().to_string(), wanted));
    }
    if category == TaxCategory::Exempt && reason.is_none() && code.is_none() {
        return table.missing("reason", "why it is exempt, as the law wants it said");
    }
    if (category.is_charged() || category == TaxCategory::Zero) && (reason.is_some() || code.is_some()) {
        let name = if reason.is_some() { "reason" } else { "reason_code" };
        let wanted = format!(
            "a reason is written where no tax is charged, and {} is taxed; leave it out",
            category.name()
        );
        return table.mistake_at(name, Said::found("a reason", wanted));
    }
    let reason_code = code.or(Tax::uncharged(category).reason_code);
    Some(Tax { category, name: None, rate, reason, reason_code })
}

fn reason_code(at: &At<'_>) -> Option<String> {
    let written = words(at)?;
    match en16931::codes::guard::vatex(&written) {
        Ok(code) => Some(code.as_str().to_owned()),
        Err(why) => at.mistake(Said::found(format!("{written:?}"), why.to_string())),
    }
}
