//! Discounts in words: what each took off a line, and off the line's part of its document.
//! Knows lines and their traces; must not know coupons or the store.

use billing::{Line, LineDiscount, LineKind, LineTrace};
use calendar::Share;
use money::{Money, Ratio, Rounding};

/// A line's amount before its discounts and maximum; its own amount where it has none.
///
/// Of a line of 24.00 after 20 % it is 30.00.
pub(crate) fn before_discounts(line: &Line) -> Money {
    let exact = match &line.trace {
        _ if line.discounts.is_empty() => None,
        LineTrace::Share { full_amount, from, to, rounding, .. } => {
            let part = |share: Share| {
                let share = Ratio::from_fraction(share.numerator(), share.denominator()).ok()?;
                full_amount.checked_mul(share).ok()
            };
            part(*to).zip(part(*from)).map(|exact| (exact, *rounding))
        }
        LineTrace::Days { exact, exact_before, rounding, .. } => Some(((*exact, *exact_before), *rounding)),
        _ => None,
    };
    exact.and_then(|(exact, rounding)| difference(line, exact, rounding)).unwrap_or(line.amount)
}

fn difference(line: &Line, (until, before): (Ratio, Ratio), rounding: Rounding) -> Option<Money> {
    let rounded = |exact: &Ratio| Money::round_from(exact, line.amount.currency(), rounding);
    let amount = rounded(&until).and_then(|until| until.checked_sub(rounded(&before)?));
    let signed = if line.kind == LineKind::Credit { amount.and_then(Money::checked_neg) } else { amount };
    signed.ok() // why: what does not fit is told as the line's own amount
}

/// What each line discount took off, in order.
pub(crate) fn taken_off(line: &Line) -> Vec<String> {
    let row = |off: &LineDiscount| match off.amount.is_zero() {
        true => format!("{} takes nothing off the amount", off.name),
        false => format!("less {} by {}", off.amount, off.name),
    };
    line.discounts.iter().map(row).collect()
}

/// The same for a time-based line, down to what is left of it.
pub(crate) fn down_to_amount(line: &Line) -> Vec<String> {
    if line.discounts.is_empty() && line.conceded.is_zero() {
        return Vec::new();
    }
    let mut rows = taken_off(line);
    let off = Money::sum(line.amount.currency(), line.discounts.iter().map(|off| off.amount));
    let off = off.and_then(|off| off.checked_add(line.conceded));
    let left = off.and_then(|off| before_discounts(line).checked_sub(off)?.checked_sub(line.amount));
    if let Ok(over) = left
        && !over.is_zero()
    {
        rows.push(format!("less {over} above the maximum"));
    }
    if !line.conceded.is_zero() {
        rows.push(format!("less {}, conceded before of what was charged for this time", line.conceded));
    }
    rows.push(format!("what is left: {}", line.amount));
    rows
}

/// What the document's discounts took off the line, or gave back with it.
pub(crate) fn off_document(line: &Line) -> Vec<String> {
    let row = |off: &LineDiscount| match off.amount.is_negative() {
        true => format!("gives back {} of the document's discount {}", off.amount, off.name),
        false => format!("less {}, its part of the document's discount {}", off.amount, off.name),
    };
    line.document_discounts.iter().map(row).collect()
}
