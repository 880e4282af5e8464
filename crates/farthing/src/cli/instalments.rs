//! `invoices instalments`: how the parts of an invoice stand, and what is agreed on later.
//! Knows how it is asked for and laid out; must not know how what is paid fills them.

use billing::{InstalmentDue, InstalmentShare, WrittenInstalment};
use calendar::CivilDate;
use clap::Args;
use money::{Decimal, Money, Percent};
use operations::instalments::{self, InstalmentsAsked, InstalmentsView};
use operations::{Act, StoredAnswer, Write};

use super::{Call, environment_of, wire};
use crate::show::grouped;
use crate::stop::Stop;

/// Which invoice is paid in which parts.
#[derive(Debug, Args)]
pub struct Instalments {
    /// The invoice's number or id
    invoice: String,
    /// The parts of what is open, such as 300@2026-03-01,300@2026-04-01 or 30%@0,70%@60 (days from today); only shown if they
    /// are left out
    #[arg(value_name = "PARTS", value_delimiter = ',', value_parser = part)]
    parts: Vec<WrittenInstalment>,
    /// Who agreed on it and why, for whoever reads it later
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// Only show what they would be
    #[arg(long)]
    preview: bool,
}

/// Reads a part: how much, an at sign, and by when.
fn part(text: &str) -> Result<WrittenInstalment, String> {
    let said = || "a part is written as 300@2026-03-01, 30%@2026-03-01 or 30%@60".to_owned();
    let (share, due) = text.trim().split_once('@').ok_or_else(said)?;
    let share = match share.strip_suffix('%') {
        Some(percent) => Percent::parse(percent).map(InstalmentShare::Percent),
        None => Decimal::parse(share).map(InstalmentShare::Amount),
    };
    let share = share.map_err(|why| format!("{why}; {}", said()))?;
    let due = match due.parse::<u32>() {
        Ok(days) => InstalmentDue::After(days),
        Err(_) => InstalmentDue::On(CivilDate::parse(due).map_err(|why| format!("{why}; {}", said()))?),
    };
    Ok(WrittenInstalment { share, due })
}

/// Shows the instalments of an invoice, or agrees on others.
///
/// # Errors
/// A refusal or a fault.
pub fn instalments(asked: &Instalments, call: &mut Call) -> Result<(), Stop> {
    let installation = call.open()?;
    let operations = &installation.operations;
    let environment = environment_of(operations, call.settings.environment.as_deref())?.id;
    if asked.parts.is_empty() {
        return show(&operations.instalments(environment, &asked.invoice)?, call);
    }
    let (row, _) = operations.document(environment, &asked.invoice)?;
    let note = asked.note.clone().unwrap_or_default();
    let now = operations.now_in(environment)?;
    let what = InstalmentsAsked { invoice: row.id, written: asked.parts.clone(), note, now };
    if asked.preview {
        return show(&operations.preview_instalments(environment, &what)?, call);
    }
    let write = Write { environment, operation: "invoices.agree_instalments", key: None };
    let act = move |act: &mut Act<'_>| instalments::agree(act, environment, &what);
    operations.once(&write, act, |_| StoredAnswer { status: 201, body: String::new() })?;
    show(&operations.instalments(environment, &row.id.to_string())?, call)
}

fn show(view: &InstalmentsView, call: &mut Call) -> Result<(), Stop> {
    if call.paper.is_json() {
        return call.paper.line(wire::instalments(view)?);
    }
    let (row, standing) = (&view.row, view.standing());
    let amount = |amount: Money| format!("{} {}", grouped(&amount.amount_text()), amount.currency().code());
    let open = amount(row.amount_open);
    if standing.is_empty() {
        return call.paper.line(format!("{} has no instalments; {open} of it are open.", row.number));
    }
    call.paper.line(format!("{} is {}; {open} of it are open.", row.number, row.state))?;
    for (one, state) in standing {
        let (due_on, whole) = (one.instalment.due_on, amount(one.instalment.amount));
        let paid = match one.paid.is_zero() || one.open.is_zero() {
            true => String::new(),
            false => format!(", {} open", amount(one.open)),
        };
        let state = state.code().replace('_', " ");
        call.paper.line(format!("  {due_on}  {whole}  {state}{paid}"))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use billing::{InstalmentDue, InstalmentShare};

    use super::part;

    #[test]
    fn parts_are_read_as_they_are_said() {
        let amount = part("300@2026-03-01").unwrap();
        assert_eq!(amount.share, InstalmentShare::Amount(money::Decimal::from_i64(300)));
        assert_eq!(amount.due, InstalmentDue::On(calendar::CivilDate::parse("2026-03-01").unwrap()));
        let percent = part("33.5%@60").unwrap();
        assert_eq!(percent.share, InstalmentShare::Percent(money::Percent::parse("33.5").unwrap()));
        assert_eq!(percent.due, InstalmentDue::After(60));
        for wrong in ["300", "x@60", "30%@soon", "@2026-03-01", "30@-1"] {
            let why = part(wrong).unwrap_err();
            assert!(why.contains("300@2026-03-01"), "{wrong}: {why}");
        }
    }
}
