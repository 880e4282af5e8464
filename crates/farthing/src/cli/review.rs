//! How the review of a catalog is shown: differences, remarks, and a table of what costs something else.
//! Knows words and columns; must not know what is remarkable about a price.

use money::Money;
use operations::catalog_effect::{PlanEffect, SubscriptionEffect};
use operations::catalog_review::{
    Changed, MoneyChange, Place, Review, ReviewRemark, Severity, percent_between,
};
use records::catalog::{Difference, DifferenceKind};

use super::Call;
use crate::show::{Rows, counted, grouped, thousands};
use crate::stop::Stop;

/// Most rows of amounts that are shown; JSON has all.
const ROWS_MAX: usize = 60;

/// Subscriptions that cannot be compared which are named of a plan.
const LEFT_OUT_SHOWN: usize = 5;

/// Shows what applying a catalog would change, and what a move to it would do to subscriptions where that was
/// asked.
///
/// # Errors
/// Stdout cannot be written.
pub fn show(review: &Review, effects: Option<&[PlanEffect]>, call: &mut Call) -> Result<(), Stop> {
    if review.differences.is_empty() {
        call.paper.line("Nothing differs from what is published.")?;
    }
    for difference in &review.differences {
        show_difference(difference, call)?;
    }
    let is_new = |told: &&ReviewRemark| !told.stands;
    let new: Vec<&ReviewRemark> = review.remarks.iter().filter(is_new).collect();
    if !new.is_empty() {
        call.paper.title("What may not be meant")?;
        show_remarks(&new, call)?;
    }
    show_standing(review.remarks.len() - new.len(), call)?;
    if !review.changes.is_empty() {
        call.paper.title("In money")?;
        show_changes(&review.changes, call)?;
    }
    if let Some(effects) = effects {
        call.paper.title("For those who subscribe")?;
        show_effects(effects, call)?;
    }
    if review.differences.is_empty() {
        return Ok(());
    }
    call.paper.gap()?;
    call.paper.note("Subscriptions stay on their version of a plan until they are changed.")
}

/// Shows the errors and warnings that an applied catalog brought.
///
/// # Errors
/// Stdout cannot be written.
pub fn show_warnings(remarks: &[ReviewRemark], call: &mut Call) -> Result<(), Stop> {
    let warns = |told: &&ReviewRemark| !told.stands && told.remark.severity() < Severity::Note;
    show_remarks(&remarks.iter().filter(warns).collect::<Vec<_>>(), call)
}

fn show_difference(difference: &Difference, call: &mut Call) -> Result<(), Stop> {
    let mark = match difference.kind {
        DifferenceKind::Added => '+',
        DifferenceKind::Removed => '-',
        DifferenceKind::Changed => '~',
    };
    call.paper.line(format!("{mark} {}", difference.words))
}

fn show_remarks(remarks: &[&ReviewRemark], call: &mut Call) -> Result<(), Stop> {
    for told in remarks {
        let (severity, remark) = (told.remark.severity(), &told.remark);
        let words = format!("{}: {remark}", severity.code());
        match severity {
            Severity::Error => call.paper.bad(words)?,
            Severity::Warning => call.paper.warn(words)?,
            Severity::Note => call.paper.note(format!("  {words}"))?,
        }
    }
    Ok(())
}

fn show_standing(standing: usize, call: &mut Call) -> Result<(), Stop> {
    if standing == 0 {
        return Ok(());
    }
    call.paper.gap()?;
    let hold = if standing == 1 { "holds" } else { "hold" };
    let remarks = counted(standing, "remark");
    call.paper.note(format!("{remarks} {hold} of the published versions already; --json tells all of them."))
}

fn show_changes(changes: &[MoneyChange], call: &mut Call) -> Result<(), Stop> {
    let heading = ["plan", "price", "where", "quantity", "before", "after", "%"];
    let mut rows = Rows::of(&heading).right(&[3, 4, 5, 6]);
    let (mut shown, mut left_out, mut in_words) = (0_usize, 0_usize, false);
    for change in changes {
        let cells = cells(change);
        if cells.is_empty() {
            in_words = true;
            let words = change.to_string();
            match change.changed.severity() {
                Severity::Note => call.paper.line(words)?,
                Severity::Error | Severity::Warning => call.paper.warn(words)?,
            }
        }
        for row in cells {
            if shown == ROWS_MAX {
                left_out += 1;
                continue;
            }
            shown += 1;
            rows.push(row);
        }
    }
    if shown > 0 {
        if in_words {
            call.paper.gap()?;
        }
        call.paper.table(rows)?;
    }
    if left_out > 0 {
        call.paper.note(format!("and {}; --json tells all of them.", counted(left_out, "further amount")))?;
    }
    Ok(())
}

/// The rows of a change that is one of amounts; none of another, which is said in words.
fn cells(change: &MoneyChange) -> Vec<[String; 7]> {
    let plan = change.plan.to_string();
    let text = |amount: Option<Money>| amount.map_or_else(|| "–".to_owned(), amount_text);
    let row = |price: String, place: String, quantity: String, amounts: (Option<_>, Option<_>)| {
        let percent = amounts.0.zip(amounts.1).map_or_else(String::new, |(old, new)| percent_text(old, new));
        [plan.clone(), price, place, quantity, text(amounts.0), text(amounts.1), percent]
    };
    match &change.changed {
        Changed::Amount { place, quantity, unit, old, new, .. } => {
            let price = change.price.as_ref().map(ToString::to_string).unwrap_or_default();
            let quantity = match unit.as_str() {
                "" => String::new(),
                unit => format!("{} {unit}", pricing::words::number(*quantity)),
            };
            vec![row(price, place.to_string(), quantity, (*old, *new))]
        }
        Changed::Recurring { segment, count, month, year } => {
            let quantity = count.map_or_else(String::new, |count| format!("{count} of each"));
            let place = Place { segment: segment.clone(), currency: month.0.currency(), row: None };
            [("a month", month), ("a year", year)]
                .map(|(span, (old, new))| {
                    let price = format!("all that recurs, {span}");
                    row(price, place.to_string(), quantity.clone(), (Some(*old), Some(*new)))
                })
                .to_vec()
        }
        _ => Vec::new(),
    }
}

/// The sums of each plan, then the subscriptions that change most, then those left out.
fn show_effects(effects: &[PlanEffect], call: &mut Call) -> Result<(), Stop> {
    let mut sums = Rows::of(&["plan", "currency", "subscriptions", "changed", "before", "after", "%"])
        .right(&[2, 3, 4, 5, 6]);
    let mut largest =
        Rows::of(&["plan", "subscription", "next period from", "before", "after", "%"]).right(&[3, 4, 5]);
    for effect in effects {
        for total in &effect.totals {
            sums.push([
                effect.plan.to_string(),
                total.currency.to_string(),
                thousands(i128::try_from(total.subscriptions).unwrap_or_default()),
                thousands(i128::try_from(total.changed).unwrap_or_default()),
                amount_text(total.before),
                amount_text(total.after),
                percent_text(total.before, total.after),
            ]);
            for SubscriptionEffect { subscription, next, .. } in &total.largest {
                largest.push([
                    effect.plan.to_string(),
                    subscription.to_string(),
                    next.period.start().to_string(),
                    amount_text(next.before),
                    format!("{} {}", amount_text(next.after), total.currency),
                    percent_text(next.before, next.after),
                ]);
            }
        }
    }
    if sums.is_empty() && effects.iter().all(|effect| effect.left_out.is_empty()) {
        return call.paper.line("Nobody subscribes to a plan that differs.");
    }
    for table in [sums, largest].into_iter().filter(|table| !table.is_empty()) {
        call.paper.table(table)?;
        call.paper.gap()?;
    }
    for effect in effects {
        show_left_out(effect, call)?;
    }
    for effect in effects.iter().filter(|effect| !effect.totals.is_empty()) {
        call.paper.note(format!("plan {}: amounts are {}.", effect.plan, with_tax(effect.with_tax)))?;
    }
    call.paper.note("Next periods after a move at their start: recurring prices, usage aside.")
}

/// How amounts that are compared are said to be.
pub(super) fn with_tax(with_tax: bool) -> &'static str {
    if with_tax { "with tax" } else { "without tax" }
}

fn show_left_out(effect: &PlanEffect, call: &mut Call) -> Result<(), Stop> {
    for (subscription, reason) in effect.left_out.iter().take(LEFT_OUT_SHOWN) {
        call.paper.warn(format!("plan {}: {subscription} cannot be compared: {reason}", effect.plan))?;
    }
    let further = effect.left_out.len().saturating_sub(LEFT_OUT_SHOWN);
    if further > 0 {
        let further = counted(further, "further subscription");
        call.paper.note(format!("plan {}: {further} cannot be compared; --json says why.", effect.plan))?;
    }
    if effect.not_looked_at > 0 {
        let further = counted(effect.not_looked_at, "further subscription");
        call.paper.note(format!("plan {}: {further} not looked at.", effect.plan))?;
    }
    Ok(())
}

fn amount_text(amount: Money) -> String {
    grouped(&amount.amount_text())
}

fn percent_text(old: Money, new: Money) -> String {
    percent_between(old, new).map_or_else(String::new, |percent| match percent.signum() {
        1 => format!("+{percent}"),
        _ => percent.to_string(),
    })
}
