//! Documents that are not issued, as one column of amounts that adds up. Knows in which order sums follow from
//! lines; must not know why a discount or a credit pays.

use billing::{Document, DocumentKind, Line, PlannedDocument};
use money::{Money, MoneyRefused};

use crate::show::{Rows, grouped};
use crate::stop::Stop;

/// Documents line by line, each with its sums.
///
/// # Errors
/// When a sum does not fit.
pub fn planned(documents: &[PlannedDocument]) -> Result<Rows, Stop> {
    let mut rows = Rows::of(&["", "from", "to", ""]).right(&[3]);
    for planned in documents {
        let document = &planned.document;
        for line in &document.lines {
            let (from, to) = (line.service.start().to_string(), line.service.end().to_string());
            rows.push([line.description.clone(), from, to, shown(line.amount)]);
        }
        for (what, sum) in sums(document).map_err(Stop::failed)? {
            rows.push([what, String::new(), String::new(), shown(sum)]);
        }
    }
    Ok(rows)
}

fn shown(amount: Money) -> String {
    format!("{} {}", grouped(&amount.amount_text()), amount.currency().code())
}

/// What stands under the lines; what takes away is below zero, so that it is seen how the sums come about.
///
/// Lines of 57.00, a discount of 11.40 and credits of 45.60: "Welcome" −11.40, "paid by credits" −45.60, "net"
/// 0.00, "tax" 0.00, "invoice" 0.00. A line of 9.99 with 19 % of tax in it: "tax in the amounts" −1.60, "net" 8.39,
/// "tax" 1.60, "invoice" 9.99.
fn sums(document: &Document) -> Result<Vec<(String, Money)>, MoneyRefused> {
    let mut rows = Vec::new();
    for discount in &document.discounts {
        rows.push((discount.name.clone(), discount.amount.checked_neg()?));
    }
    let by_credits = |line: &Line| line.by_credits;
    taken(&mut rows, Money::sum(document.currency, document.lines.iter().map(by_credits))?, "credits")?;
    let tax_in = document.tax_in_amounts()?;
    if !tax_in.is_zero() {
        rows.push(("tax in the amounts".to_owned(), tax_in.checked_neg()?));
    }
    rows.push(("net".to_owned(), document.net));
    rows.push(("tax".to_owned(), document.tax));
    rows.push((document.kind.code().replace('_', " "), document.total));
    let prepaid = &document.prepaid;
    taken(&mut rows, prepaid.by_credits, "credits")?;
    taken(&mut rows, prepaid.by_balance, "the balance")?;
    let paid = !(prepaid.by_credits.is_zero() && prepaid.by_balance.is_zero());
    if paid && document.kind == DocumentKind::Invoice {
        rows.push(("to be paid".to_owned(), document.amount_due()?));
    }
    Ok(rows)
}

/// A row for what paid, or got back what it had paid.
fn taken(rows: &mut Vec<(String, Money)>, amount: Money, by: &str) -> Result<(), MoneyRefused> {
    if !amount.is_zero() {
        let verb = if amount.is_negative() { "given back to" } else { "paid by" };
        rows.push((format!("{verb} {by}"), amount.checked_neg()?));
    }
    Ok(())
}
