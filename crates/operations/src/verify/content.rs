//! Frozen contents held against what the facts make: first the bytes, then, where they differ, in words.
//! Knows what a document says; must not know rows.

use billing::{Document, Line, LineTrace, TaxAnswer};
use records::document::Issued;
use records::{IssuedContent, RULES_VERSION};

use super::finding::FindingKind;
use super::replay::Remade;
use super::rows::in_amounts;
use super::{RulesChanged, Verifying};

/// Compares the frozen bytes of a document. Gives the document that its rows must agree with: the frozen one
/// where its bytes are still the hashed ones, so that one damage is not told again for each row; else the
/// remade one. Answers too whether it is of today's rules and zone data: what else was made by other ones is not
/// compared with what is made by these.
pub(super) fn compare(remade: &Remade<'_>, into: &mut Verifying<'_>) -> (Document, bool) {
    let Remade { row, number, document, .. } = remade;
    let hash = records::document::content_hash(&row.content);
    let intact = row.content_hash == hash;
    if !intact {
        let message =
            format!("the frozen content of {number} was edited: its bytes no longer have their hash");
        into.findings.add(FindingKind::ContentEdited, number.clone(), message);
    }
    let issued = match records::document::decode(&row.content) {
        Ok(issued) => issued,
        Err(mistakes) => {
            let message = format!("the frozen content of {number} cannot be read: {mistakes}");
            into.findings.add(FindingKind::ContentEdited, number.clone(), message);
            return ((*document).clone(), false);
        }
    };
    let same = encoded(remade, &issued) == row.content;
    let today = issued.rules_version == RULES_VERSION && issued.time_zone_database == calendar::TZDB_VERSION;
    if !today {
        into.done.rules_changed.push(RulesChanged {
            number: number.clone(),
            rules_version: issued.rules_version,
            time_zone_database: issued.time_zone_database.clone(),
            same_today: same,
        });
    }
    if !same && today {
        differences(remade, &issued, into);
    }
    (if intact { issued.document } else { (*document).clone() }, today)
}

/// The bytes that the facts make, under the number, rules and zone data that the document names.
fn encoded(remade: &Remade<'_>, issued: &Issued) -> Vec<u8> {
    records::document::encode(&IssuedContent {
        number: Some(&remade.number),
        document: remade.document,
        seller: &remade.facts.seller,
        customer: &remade.facts.payer,
        rules_version: issued.rules_version,
        time_zone_database: &issued.time_zone_database,
    })
}

/// What differs, as near to its cause as can be told: the lines; where they agree, the document around them.
fn differences(remade: &Remade<'_>, issued: &Issued, into: &mut Verifying<'_>) {
    let number = &remade.number;
    let before = into.findings.list.len();
    let (stored, made) = (&issued.document, remade.document);
    for (stored, made) in stored.lines.iter().zip(&made.lines) {
        line(number, stored, made, into);
    }
    let mut around = vec![
        ("the number is", issued.number.clone().unwrap_or_default(), number.clone()),
        ("it was issued on", stored.issued_on.to_string(), made.issued_on.to_string()),
        ("it is due on", stored.due_on.to_string(), made.due_on.to_string()),
        ("its lines are", stored.lines.len().to_string(), made.lines.len().to_string()),
    ];
    if into.findings.list.len() == before {
        around.push(("the net is", stored.net.to_string(), made.net.to_string()));
        around.push(("the tax is", stored.tax.to_string(), made.tax.to_string()));
        around.push(("the total is", stored.total.to_string(), made.total.to_string()));
        around.push(("its taxes are", taxes_of(stored), taxes_of(made)));
    }
    for (what, stored, made) in around.into_iter().filter(|(_, stored, made)| stored != made) {
        let message = format!("the frozen content of {number} says {what} {stored}; its facts make {made}");
        into.findings.add(FindingKind::ContentDiffers, number.clone(), message);
    }
    if into.findings.list.len() == before {
        let message = format!(
            "the frozen content of {number} differs from what its facts make in the parties' details or in how it is written"
        );
        into.findings.add(FindingKind::ContentDiffers, number.clone(), message);
    }
}

fn taxes_of(document: &Document) -> String {
    let group = |group: &billing::TaxGroup| {
        let TaxAnswer { name, rate, reason, included, more, .. } = &group.answer;
        let treated = more.as_ref().map_or(String::new(), |more| {
            format!(", {} of {} by the rule {}", more.treatment.code(), more.area, more.rule)
        });
        let included = in_amounts(*included);
        format!("{name} at {rate} %{included} on {} is {}{treated} ({reason})", group.net, group.tax)
    };
    document.taxes.iter().map(group).collect::<Vec<_>>().join(", ")
}

fn line(number: &str, stored: &Line, made: &Line, into: &mut Verifying<'_>) {
    if stored == made {
        return;
    }
    let place = format!("{number} line {}", stored.number);
    if let (Some((events, hash)), Some((there, other))) = (events_of(stored), events_of(made))
        && (events, hash) != (there, other)
    {
        let message = if events == there {
            format!(
                "line {} of {number} was billed over {} events, and as many are there, but not the same ones: an event was altered or replaced",
                stored.number,
                grouped(events)
            )
        } else {
            format!(
                "line {} of {number} was billed over {} events, {} are there",
                stored.number,
                grouped(events),
                grouped(there)
            )
        };
        return into.findings.add(FindingKind::UsageDiffers, place, message);
    }
    let pairs = [
        ("amount", stored.amount.to_string(), made.amount.to_string()),
        ("quantity", stored.quantity.to_string(), made.quantity.to_string()),
        ("service period", stored.service.to_string(), made.service.to_string()),
        ("full period", stored.full.to_string(), made.full.to_string()),
        ("description", stored.description.clone(), made.description.clone()),
        ("kind", stored.kind.code().to_owned(), made.kind.code().to_owned()),
    ];
    let mut said = false;
    for (what, stored_text, made_text) in pairs.into_iter().filter(|(_, stored, made)| stored != made) {
        said = true;
        let message = format!(
            "the frozen content of {number} says the {what} of line {} is {stored_text}; its facts make {made_text}",
            stored.number
        );
        into.findings.add(FindingKind::ContentDiffers, place.clone(), message);
    }
    if !said {
        let message =
            format!("the frozen content of {number} tells line {} differently from its facts", stored.number);
        into.findings.add(FindingKind::ContentDiffers, place, message);
    }
}

fn events_of(line: &Line) -> Option<(u64, [u8; 32])> {
    match &line.trace {
        LineTrace::Usage { event_count, events_hash, .. } => Some((*event_count, *events_hash)),
        _ => None,
    }
}

/// A count with its thousands apart.
fn grouped(count: u64) -> String {
    pricing::words::number(money::Ratio::from_i64(i64::try_from(count).unwrap_or(i64::MAX)))
}
