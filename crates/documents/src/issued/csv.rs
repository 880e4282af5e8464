//! A document's lines as a table: every one of them with all that it says, for finance and support, and for programs.
//! Knows columns, and cells that no program takes for more than text; must not know how a line came about, nor who reads it.

use std::collections::{BTreeMap, BTreeSet};

use billing::{CommitmentRef, Line, LineSubject, PriceRef};
use ids::SubscriptionId;
use money::{Decimal, Money};

use super::lines::{Priced, unit_of};
use super::{Issuing, Mapping, Unfaithful, agree};

/// Every column before those of dimensions.
const COLUMNS: [&str; 31] = [
    "line",
    "line_id",
    "customer",
    "subscription",
    "plan",
    "kind",
    "description",
    "price",
    "meter",
    "period_start",
    "period_end",
    "first_day",
    "last_day",
    "quantity",
    "unit",
    "unit_price",
    "per",
    "amount_before_discounts",
    "discounts",
    "amount",
    "document_discounts",
    "credits",
    "net",
    "currency",
    "tax_category",
    "tax_name",
    "tax_rate",
    "tax",
    "tax_included",
    "corrects_document",
    "corrects_line",
];
/// What the name of a dimension follows in its column.
const DIMENSION: &str = "dimension.";
/// What a spreadsheet takes for the beginning of a formula.
const FORMULA_BEGINS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];
/// What keeps it from doing so, as is customary.
const GUARD: char = '\'';
/// Bytes a line takes, about; to reserve once.
const LINE_BYTES_USUAL: usize = 400;

/// What lines are known by where they are kept.
#[derive(Debug, Clone, Copy)]
pub struct LineKeys<'a> {
    /// The customer of the document: by the caller's own key, else by its id.
    pub customer: &'a str,
    /// The customers of subscriptions.
    pub customers: &'a BTreeMap<SubscriptionId, String>,
    /// The meters of prices that have some.
    pub meters: &'a BTreeMap<PriceRef, String>,
}

/// The lines of a document as CSV (RFC 4180, UTF-8), in their order, in decimals with a point and of the sign they were
/// issued with; the column `net` sums to the document's.
///
/// # Errors
/// As [`Unfaithful`].
pub fn lines_csv(issuing: &Issuing<'_>, keys: &LineKeys<'_>) -> Result<Vec<u8>, Unfaithful> {
    let document = &issuing.issued.document;
    let names = document.lines.iter().flat_map(|line| &line.dimensions).map(|(name, _)| name.as_str());
    let dimensions: BTreeSet<&str> = names.collect();
    // Its words are not read: what a table says is of no language.
    let mapping = Mapping::of(issuing, super::LANGUAGE);
    let mut table =
        Csv { out: String::with_capacity(1024 + LINE_BYTES_USUAL * document.lines.len()), begun: false };
    COLUMNS.iter().for_each(|name| table.plain(name));
    dimensions.iter().for_each(|name| table.text(&format!("{DIMENSION}{name}")));
    table.end();
    let mut net = Money::zero(document.currency);
    for line in &document.lines {
        net = net.checked_add(document.net_of(line)?)?;
        of_line(&mapping, (line, keys), &mut table)?;
        for name in &dimensions {
            let value = line.dimensions.iter().find(|(known, _)| known == name);
            table.text(value.map_or("", |(_, value)| value));
        }
        table.end();
    }
    agree::equal("the lines", net, document.net)?;
    Ok(table.out.into_bytes())
}

/// The cells of a line before those of dimensions, in the order of [`COLUMNS`].
fn of_line(
    mapping: &Mapping<'_>,
    (line, keys): (&Line, &LineKeys<'_>),
    table: &mut Csv,
) -> Result<(), Unfaithful> {
    let document = &mapping.issuing.issued.document;
    let section = line.subscription.and_then(|id| mapping.issuing.subscriptions.get(&id));
    let customer = line.subscription.and_then(|id| keys.customers.get(&id));
    table.plain(&line.number.to_string());
    table.plain(&format!("{}/{}", document.id, line.number));
    table.text(customer.map_or(keys.customer, String::as_str));
    table.plain(&line.subscription.map(|id| id.to_string()).unwrap_or_default());
    table.text(section.map_or("", |section| &section.name));
    table.plain(line.kind.code());
    table.text(&line.description);
    of_price(line, keys, table);
    let days = mapping.days(line.service, line.subscription);
    table.plain(&line.service.start().to_string());
    table.plain(&line.service.end().to_string());
    table.plain(&days.first.to_string());
    table.plain(&days.last.to_string());
    of_amounts(mapping, line, table)?;
    table.plain(document.currency.code());
    of_tax(mapping, line, table)?;
    of_earlier(mapping, line, table);
    Ok(())
}

/// What it is of: a price or commitment by its key, else its own id; and what it was measured by.
fn of_price(line: &Line, keys: &LineKeys<'_>, table: &mut Csv) {
    let (price, meter) = match &line.subject {
        LineSubject::Price(price) => (price.price.to_string(), keys.meters.get(price)),
        LineSubject::OneOff(id) => (id.to_string(), None),
        LineSubject::Commitment(CommitmentRef::Plan { key, .. } | CommitmentRef::Contract { key, .. }) => {
            (key.to_string(), None)
        }
        LineSubject::Grant(id) => (id.to_string(), None),
    };
    table.text(&price);
    table.text(meter.map_or("", String::as_str));
}

/// Quantity and price, and what it comes to: before discounts, less those, less what the document takes off.
fn of_amounts(mapping: &Mapping<'_>, line: &Line, table: &mut Csv) -> Result<(), Unfaithful> {
    let off = Money::sum(line.amount.currency(), mapping.discounts(line)?.iter().map(|one| one.amount))?;
    // What is written above zero on a credit note was issued below.
    let off = mapping.written(off)?;
    let before = line.amount.checked_add(off)?;
    let Priced { quantity, price, per, is_whole } = Priced::of(line, before);
    let priced = |number: Decimal| if is_whole { String::new() } else { number.to_string() };
    table.plain(&quantity.to_string());
    table.text(unit_of(line).unwrap_or_default());
    table.plain(&priced(price));
    table.plain(&priced(per));
    let net = mapping.issuing.issued.document.net_of(line)?;
    for amount in [before, off, line.amount, line.off_document, line.by_credits, net] {
        table.plain(&amount.amount_text());
    }
    Ok(())
}

fn of_tax(mapping: &Mapping<'_>, line: &Line, table: &mut Csv) -> Result<(), Unfaithful> {
    let missing = Unfaithful::NoTaxGroup { line: line.number, group: line.tax_group };
    let answer = mapping.issuing.issued.document.answer_of(line).ok_or(missing)?;
    table.text(line.tax_category.as_str());
    table.text(&answer.name);
    table.plain(&answer.rate.value().to_string());
    table.plain(&line.tax.amount_text());
    table.plain(if answer.included { "true" } else { "false" });
    Ok(())
}

/// The line that it takes back or adds to: by the document's number, or by its id where that is this one or is not known.
fn of_earlier(mapping: &Mapping<'_>, line: &Line, table: &mut Csv) {
    let number = |id| match mapping.issuing.earlier.get(&id) {
        Some(earlier) => earlier.number.clone(),
        None => id.to_string(),
    };
    table.text(&line.extends.map(|of| number(of.document)).unwrap_or_default());
    table.plain(&line.extends.map(|of| of.line.to_string()).unwrap_or_default());
}

/// A table being written.
struct Csv {
    out: String,
    /// Whether a cell stands in the row already.
    begun: bool,
}

impl Csv {
    /// Numbers, instants, ids and codes, as they are.
    fn plain(&mut self, text: &str) {
        if self.begun {
            self.out.push(',');
        }
        self.begun = true;
        if !text.contains([',', '"', '\r', '\n']) {
            self.out.push_str(text);
            return;
        }
        self.out.push('"');
        self.out.push_str(&text.replace('"', "\"\""));
        self.out.push('"');
    }

    /// What somebody wrote: no spreadsheet takes it for a formula.
    fn text(&mut self, text: &str) {
        match text.starts_with(FORMULA_BEGINS) && !is_number(text) {
            true => self.plain(&format!("{GUARD}{text}")),
            false => self.plain(text),
        }
    }

    fn end(&mut self) {
        self.out.push_str("\r\n");
        self.begun = false;
    }
}

/// Whether a text is a number by itself, as -5 or +3.20: those harm nobody.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let are_digits = |part: &str| !part.is_empty() && part.bytes().all(|digit| digit.is_ascii_digit());
    are_digits(whole) && are_digits(fraction)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> String {
        let mut table = Csv { out: String::new(), begun: false };
        cells.iter().for_each(|cell| table.text(cell));
        table.end();
        table.out
    }

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        assert_eq!(row(&["a", "", "b c"]), "a,,b c\r\n");
        assert_eq!(
            row(&["a,b", "say \"hi\"", "two\nlines"]),
            "\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n"
        );
    }

    #[test]
    fn no_text_is_a_formula_and_numbers_stay_numbers() {
        assert_eq!(row(&["=1+1", "@SUM(A1)", "+a", "-a", "\tx"]), "'=1+1,'@SUM(A1),'+a,'-a,'\tx\r\n");
        assert_eq!(row(&["\r=1", "=A1,B1"]), "\"'\r=1\",\"'=A1,B1\"\r\n");
        assert_eq!(row(&["-5", "+3.20", "-0.5"]), "-5,+3.20,-0.5\r\n");
        assert_eq!(row(&["-1+1", "-", "-5.", "-.5", "a=1"]), "'-1+1,'-,'-5.,'-.5,a=1\r\n");
    }
}
