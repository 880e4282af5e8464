//! Usage details held against what the events make: what is kept with a document of how much was used when.
//! Knows bytes and series; must not know how any is measured.

use billing::{UsageDetail, UsageSeries};
use ids::{EnvironmentId, InvoiceId};
use money::Ratio;
use store::{Reader, usage_details};

use super::Verifying;
use super::finding::FindingKind;
use crate::refusal::Failed;

/// Compares what is kept with a document with what its facts and events make.
pub(super) fn compare(
    reader: &mut Reader<'_>,
    environment: EnvironmentId,
    (document, number): (InvoiceId, &str),
    made: Option<&Vec<u8>>,
    into: &mut Verifying<'_>,
) -> Result<(), Failed> {
    let place = format!("{number} usage detail");
    let read = usage_details::usage_detail(reader, environment, document);
    let Some(stored) = into.findings.read_back(place.clone(), read)? else { return Ok(()) };
    if stored.as_ref() == made {
        return Ok(());
    }
    let read = |bytes: &Vec<u8>| records::decode::<UsageDetail>(bytes);
    let then = stored.as_ref().zip(made).and_then(|(stored, made)| {
        let made = as_of_then(&read(stored).ok()?, read(made).ok()?);
        Some((records::encode(&made) == *stored, made))
    });
    if matches!(then, Some((true, _))) {
        return Ok(());
    }
    let made_then = then.map(|(_, made)| made);
    let message = match (&stored, made) {
        (None, _) => format!("how much of {number} was used when is not kept, and was asked for when it was issued"),
        (_, None) => format!("how much of {number} was used when is kept, and was not asked for when it was issued"),
        (Some(stored), Some(_)) => match read(stored) {
            Err(mistakes) => format!("what is kept of how much of {number} was used when cannot be read: {mistakes}"),
            Ok(stored) => made_then.and_then(|made| difference(number, &stored, &made)).unwrap_or_else(|| {
                format!("what is kept of how much of {number} was used when is written in another way than its events make")
            }),
        },
    };
    into.findings.add(FindingKind::UsageDetailDiffers, place, message);
    Ok(())
}

/// What the events make in the form in which it was kept.
fn as_of_then(stored: &UsageDetail, made: UsageDetail) -> UsageDetail {
    let then = |(place, made): (usize, UsageSeries)| match stored.series.get(place) {
        Some(stored) if !stored.has_gaps => made.without_gaps(),
        Some(_) | None => made,
    };
    let left_out = made.left_out;
    UsageDetail { series: made.series.into_iter().enumerate().map(then).collect(), left_out }
}

/// The first quantity that differs, with its day.
fn difference(number: &str, stored: &UsageDetail, made: &UsageDetail) -> Option<String> {
    let pairs = || stored.series.iter().zip(&made.series);
    let steps = pairs().find_map(|(stored, made)| {
        let days = made.days().into_iter().zip(stored.quantities.iter().zip(&made.quantities));
        let (day, (found, wanted)) = days.into_iter().find(|(_, (found, wanted))| found != wanted)?;
        Some((made, format!("from {day} on"), said(*found), said(*wanted)))
    });
    let total = || pairs().find(|(stored, made)| stored.total != made.total);
    let totals = || {
        total().map(|(stored, made)| {
            (made, "in all".to_owned(), stored.total.to_string(), made.total.to_string())
        })
    };
    let (series, when, found, wanted) = steps.or_else(totals)?;
    let (line, meter) = (series.line, series.meter.as_str());
    Some(format!(
        "what is kept of {meter} of line {line} of {number} says {found} {when}; its events make {wanted}"
    ))
}

fn said(quantity: Option<Ratio>) -> String {
    quantity.map_or_else(|| "nothing".to_owned(), |quantity| quantity.to_string())
}
