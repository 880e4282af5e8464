//! The written form of instalments: as people write them, and as a schedule.
//! Knows shares, days and amounts; must not know of which invoice.

use billing::{
    INSTALMENT_DAYS_MAX, INSTALMENTS_MAX, Instalment, InstalmentDue, InstalmentShare, WrittenInstalment,
};
use money::Currency;

use crate::at::{At, Table};
use crate::document;
use crate::form::read_json;
use crate::mistake::Mistakes;
use crate::scalars;
use crate::write::Writer;

/// Reads instalments as people write them: each with `percent` or `amount`, by `due_on` or after `days`.
pub fn read_written(at: &At<'_>) -> Option<Vec<WrittenInstalment>> {
    at.list(INSTALMENTS_MAX, |at| at.table(read_one))
}

fn read_one(table: &Table<'_>) -> Option<WrittenInstalment> {
    let share = match scalars::one_of(table, &["percent", "amount"]) {
        Some(Some("percent")) => table.optional("percent", scalars::percent).map(InstalmentShare::Percent),
        Some(_) => table
            .required("amount", "write how much it is: an amount, or percent", scalars::decimal)
            .map(InstalmentShare::Amount),
        None => None,
    };
    let due = match scalars::one_of(table, &["days", "due_on"]) {
        Some(Some("days")) => {
            let days = table.optional("days", |at| scalars::whole(at, 0, INSTALMENT_DAYS_MAX));
            days.map(InstalmentDue::After)
        }
        Some(_) => table
            .required("due_on", "write by when it is paid: a date as due_on, or days", scalars::date)
            .map(InstalmentDue::On),
        None => None,
    };
    Some(WrittenInstalment { share: share?, due: due? })
}

/// Writes instalments as people write them.
pub(crate) fn write_written(written: &[WrittenInstalment], out: &mut Writer) {
    out.list(written, |out, one| {
        out.table(|out| {
            match one.share {
                InstalmentShare::Percent(percent) => out.name("percent").decimal(percent.value()),
                InstalmentShare::Amount(amount) => out.name("amount").decimal(amount),
            }
            match one.due {
                InstalmentDue::On(day) => out.name("due_on").shown(day),
                InstalmentDue::After(days) => out.name("days").whole(days),
            }
        });
    });
}

/// Writes a schedule, whose currency stands elsewhere.
pub(crate) fn write_schedule(schedule: &[Instalment], out: &mut Writer) {
    out.list(schedule, |out, one| {
        out.table(|out| {
            out.name("due_on").shown(one.due_on);
            out.name("amount").amount(one.amount);
            if let Some(percent) = one.percent {
                out.name("percent").decimal(percent.value());
            }
        });
    });
}

/// Reads a schedule.
pub(crate) fn read_schedule(at: &At<'_>, currency: Currency) -> Option<Vec<Instalment>> {
    at.list(INSTALMENTS_MAX, |at| {
        at.table(|table| {
            let due_on = table.required("due_on", "write by when it is paid", scalars::date);
            let amount = document::amount(table, "amount", currency);
            let percent = table.given("percent", scalars::percent);
            Some(Instalment { due_on: due_on?, amount: amount?, percent: percent? })
        })
    })
}

/// A schedule by itself.
pub fn encode_schedule(schedule: &[Instalment]) -> Vec<u8> {
    let mut out = Writer::with_capacity(64 + 64 * schedule.len());
    write_schedule(schedule, &mut out);
    out.into_bytes()
}

/// Reads a schedule that stands by itself.
///
/// # Errors
/// Every mistake in the bytes; what `encode_schedule` wrote has none.
pub fn decode_schedule(bytes: &[u8], currency: Currency) -> Result<Vec<Instalment>, Mistakes> {
    read_json(None, bytes, |at| read_schedule(at, currency))
}
