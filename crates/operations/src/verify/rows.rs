//! Stored rows of a document held against what the facts make: its own row, lines, tax answers, entry and
//! message.
//! Knows columns as words; must not know SQL.

use std::collections::BTreeMap;

use billing::{Line, LineSubject};
use ids::InvoiceId;
use store::issue;
use store::read::{EntryRow, LineRow};
use store::{Reader, documents, ledger_book};

use super::Verifying;
use super::finding::FindingKind;
use super::replay::Remade;
use crate::refusal::Failed;

/// Compares everything stored beside the frozen bytes; gives the stored lines with the printed number.
pub(super) fn compare(
    reader: &mut Reader<'_>,
    remade: &Remade<'_>,
    into: &mut Verifying<'_>,
) -> Result<Vec<(String, LineRow)>, Failed> {
    let (environment, id) = (into.environment, remade.document.id);
    document(remade, into);
    let number = &remade.number;
    let read = documents::line_rows(reader, environment, id);
    let lines = into.findings.read_back(format!("document_lines of {number}"), read)?;
    if let Some(lines) = &lines {
        compare_lines(remade, lines, into);
    }
    let read = documents::discount_rows(reader, environment, id);
    if let Some(stored) = into.findings.read_back(format!("document_discounts of {number}"), read)? {
        discounts(remade, &stored, into);
    }
    let read = documents::tax_rows(reader, environment, id);
    if let Some(stored) = into.findings.read_back(format!("tax_answers of {number}"), read)? {
        taxes(remade, &stored, into);
    }
    let read = ledger_book::entries_of_document(reader, environment, id);
    if let Some(stored) = into.findings.read_back(format!("ledger_entries of {number}"), read)? {
        entries(remade, &stored, into);
    }
    message(remade, into);
    let lines = lines.unwrap_or_default().into_iter();
    Ok(lines.map(|line| (number.clone(), line)).collect())
}

/// Pairs of what is stored and what it should be, under a name.
type Pair = (&'static str, String, String);

fn document(remade: &Remade<'_>, into: &mut Verifying<'_>) {
    let Remade { row, number, document, facts, .. } = remade;
    let series = billing::series_of(&facts.seller, document.kind, document.issued_on);
    let money = |minor: i64| money::Money::new(minor, document.currency).to_string();
    let pairs: [Pair; 14] = [
        ("kind", row.kind.clone(), document.kind.code().to_owned()),
        ("customer", row.customer.to_string(), facts.payer.id.to_string()),
        ("seller", row.seller.to_string(), facts.seller.id.to_string()),
        ("series", row.series.clone(), series),
        ("due instant", row.due.to_string(), document.key.due.to_string()),
        ("sequence", row.sequence.to_string(), document.key.sequence.to_string()),
        ("currency", row.currency.clone(), document.currency.code().to_owned()),
        ("net", money(row.net), document.net.to_string()),
        ("tax", money(row.tax), document.tax.to_string()),
        ("total", money(row.total), document.total.to_string()),
        ("part paid by credits", money(row.prepaid_credits), document.prepaid.by_credits.to_string()),
        ("part paid by the balance", money(row.prepaid_balance), document.prepaid.by_balance.to_string()),
        ("date of issue", row.issued_on.clone(), document.issued_on.to_string()),
        ("date to pay by", row.due_on.clone(), document.due_on.to_string()),
    ];
    for (what, stored, made) in pairs.into_iter().filter(|(_, stored, made)| stored != made) {
        let message = format!("the stored {what} of {number} is {stored}; recomputed it is {made}");
        into.findings.add(FindingKind::DocumentDiffers, number.clone(), message);
    }
}

fn compare_lines(remade: &Remade<'_>, stored: &[LineRow], into: &mut Verifying<'_>) {
    let Remade { number, document, .. } = remade;
    into.done.lines += u64::try_from(document.lines.len()).unwrap_or_default();
    for line in &document.lines {
        match stored.iter().find(|row| row.line == line.number) {
            Some(row) => compare_line(remade, row, line, into),
            None => {
                let place = format!("{number} line {}", line.number);
                let message =
                    format!("line {} of {number} ({}) is not stored", line.number, line.description);
                into.findings.add(FindingKind::LineMissing, place, message);
            }
        }
    }
    for row in stored.iter().filter(|row| document.lines.iter().all(|line| line.number != row.line)) {
        let place = format!("{number} line {}", row.line);
        let message = format!(
            "line {} of {number} is stored and follows from nothing: a second line for {} from {} to {}",
            row.line,
            row.price.as_deref().or(row.one_off.as_deref()).unwrap_or("nothing"),
            row.service.0,
            row.service.1
        );
        into.findings.add(FindingKind::LineUnexpected, place, message);
    }
}

fn compare_line(remade: &Remade<'_>, row: &LineRow, line: &Line, into: &mut Verifying<'_>) {
    let number = &remade.number;
    for (what, stored, made) in line_pairs(row, line) {
        if stored != made {
            let place = format!("{number} line {}", line.number);
            let message = format!(
                "the stored {what} of line {} of {number} is {stored}; recomputed it is {made}",
                line.number
            );
            into.findings.add(FindingKind::LineDiffers, place, message);
        }
    }
}

fn line_pairs(row: &LineRow, line: &Line) -> Vec<Pair> {
    let (mut plan, mut price, mut one_off, mut commitment, mut grant) = (None, None, None, None, None);
    match &line.subject {
        LineSubject::Price(subject) => {
            (plan, price) = (Some(subject.plan_version.to_string()), Some(subject.price.to_string()));
        }
        LineSubject::OneOff(id) => one_off = Some(id.to_string()),
        LineSubject::Commitment(of) => commitment = Some(store::commitment_text(of)),
        LineSubject::Grant(id) => grant = Some(id.to_string()),
    }
    let text = |text: &Option<String>| text.clone().unwrap_or_else(|| "none".to_owned());
    let money = |minor: i64| match money::Currency::parse(&row.currency) {
        Ok(currency) => money::Money::new(minor, currency).to_string(),
        Err(_) => format!("{minor} {}", row.currency),
    };
    let extends = line.extends;
    let subscription = line.subscription.map(|id| id.to_string()).unwrap_or_default();
    let discounts: Vec<String> =
        line.discounts.iter().map(|discount| discount.discount.to_string()).collect();
    vec![
        ("subscription", row.subscription.clone(), subscription),
        ("fact that set its price", text(&row.overridden), text(&line.overridden.map(|id| id.to_string()))),
        ("charge as a whole", row.whole.to_string(), line.whole.to_string()),
        ("line discounts", row.discounts.clone(), discounts.join(" ")),
        ("part of the document's discounts", money(row.off_document), line.off_document.to_string()),
        ("parts by discount", row.document_discounts.clone(), store::parts_text(line)),
        ("part conceded before", money(row.conceded), line.conceded.to_string()),
        ("part paid by credits", money(row.by_credits), line.by_credits.to_string()),
        ("commitment", text(&row.commitment), text(&commitment)),
        ("grant", text(&row.grant), text(&grant)),
        ("kind", row.kind.clone(), line.kind.code().to_owned()),
        ("plan version", text(&row.plan_version), text(&plan)),
        ("price", text(&row.price), text(&price)),
        ("one-off charge", text(&row.one_off), text(&one_off)),
        ("start of the full period", row.full.0.to_string(), line.full.start().to_string()),
        ("end of the full period", row.full.1.to_string(), line.full.end().to_string()),
        ("start of the service period", row.service.0.to_string(), line.service.start().to_string()),
        ("end of the service period", row.service.1.to_string(), line.service.end().to_string()),
        ("dimensions", row.dimensions.clone(), records::dimensions::encode(&line.dimensions)),
        ("quantity", row.quantity.clone(), line.quantity.to_string()),
        ("amount", money(row.amount), line.amount.to_string()),
        ("tax", money(row.tax), line.tax.to_string()),
        ("tax category", row.tax_category.clone(), line.tax_category.to_string()),
        ("tax group", row.tax_group.to_string(), line.tax_group.to_string()),
        (
            "document of the line it extends",
            text(&row.extends_document),
            text(&extends.map(|earlier| earlier.document.to_string())),
        ),
        (
            "number of the line it extends",
            text(&row.extends_line.map(|line| line.to_string())),
            text(&extends.map(|earlier| earlier.line.to_string())),
        ),
    ]
}

/// What each discount took off the document as a whole, in the order applied.
fn discounts(remade: &Remade<'_>, stored: &[(String, i64, i64)], into: &mut Verifying<'_>) {
    let Remade { number, document, .. } = remade;
    let money = |minor: i64| money::Money::new(minor, document.currency);
    let said = |discount: &str, minor: i64| format!("{} by {discount}", money(minor));
    let made = document
        .discounts
        .iter()
        .zip(0_i64..)
        .map(|(discount, place)| (place, said(&discount.discount.to_string(), discount.amount.minor())));
    let made: BTreeMap<i64, String> = made.collect();
    for (place, made) in &made {
        let found: Vec<String> = stored
            .iter()
            .filter(|(_, stored, _)| stored == place)
            .map(|(discount, _, minor)| said(discount, *minor))
            .collect();
        if found.as_slice() != std::slice::from_ref(made) {
            let found = if found.is_empty() { "nothing".to_owned() } else { found.join(" and ") };
            let message = format!(
                "what discount {place} took off {number} is stored as {found}; recomputed it is {made}"
            );
            into.findings.add(FindingKind::DiscountDiffers, number.clone(), message);
        }
    }
    for (discount, place, minor) in stored.iter().filter(|(_, place, _)| !made.contains_key(place)) {
        let message = format!(
            "a discount {place} of {number} is stored that follows from nothing: {}",
            said(discount, *minor)
        );
        into.findings.add(FindingKind::DiscountDiffers, number.clone(), message);
    }
}

fn taxes(remade: &Remade<'_>, stored: &[store::read::StoredTax], into: &mut Verifying<'_>) {
    let Remade { number, document, .. } = remade;
    let words =
        |category: &str, (name, rate, included): (&str, &str, bool), reason: &str, more: Option<&str>| {
            let more = more.map_or(String::new(), |more| format!(", by rules {more}"));
            format!("{name} at {rate} %{} for {category} ({reason}{more})", in_amounts(included))
        };
    for (group, made) in (0_u32..).zip(&document.taxes) {
        let answer = &made.answer;
        let rate = answer.rate.to_string();
        let more =
            answer.more.as_deref().map(|more| String::from_utf8_lossy(&records::encode(more)).into_owned());
        let tax = (&*answer.name, &*rate, answer.included);
        let made = words(answer.category.as_str(), tax, &answer.reason, more.as_deref());
        let found = stored.iter().find(|row| row.group == group);
        let found = found.map_or("none".to_owned(), |row| {
            words(&row.category, (&row.name, &row.rate, row.included), &row.reason, row.more.as_deref())
        });
        if found != made {
            let message =
                format!("the stored tax answer {group} of {number} is {found}; the answer given was {made}");
            into.findings.add(FindingKind::TaxDiffers, number.clone(), message);
        }
    }
    let groups = u32::try_from(document.taxes.len()).unwrap_or(u32::MAX);
    for row in stored.iter().filter(|row| row.group >= groups) {
        let message =
            format!("a tax answer {} of {number} is stored that was never given: {}", row.group, row.name);
        into.findings.add(FindingKind::TaxDiffers, number.clone(), message);
    }
}

/// What is said behind a rate of tax that is in the amounts.
pub(super) fn in_amounts(included: bool) -> &'static str {
    if included { ", included," } else { "" }
}

fn entries(remade: &Remade<'_>, stored: &[EntryRow], into: &mut Verifying<'_>) {
    let Remade { number, document, facts, .. } = remade;
    let made = match billing::entry_of(document, facts) {
        Ok(made) => made,
        Err(refused) => {
            let message = format!("{number} makes no balanced entry: {refused}");
            return into.findings.add(FindingKind::EntryDiffers, number.clone(), message);
        }
    };
    into.done.entries += 1;
    let stored = rest(remade, stored, into);
    let row = match stored.as_slice() {
        [only] if !only.postings.is_empty() || made.postings().is_empty() => only,
        [] if made.postings().is_empty() => return,
        [] | [_] => {
            let message =
                format!("{number} has no postings in the ledger; it must have the entry {}", made.id());
            return into.findings.add(FindingKind::EntryMissing, number.clone(), message);
        }
        several => {
            let message = format!("{number} has {} entries in the ledger; it must have one", several.len());
            return into.findings.add(FindingKind::EntryMissing, number.clone(), message);
        }
    };
    entry(remade, row, &made, into);
}

/// Compares the entry of a credit note's rest, where there is one; gives the other entries.
fn rest(remade: &Remade<'_>, stored: &[EntryRow], into: &mut Verifying<'_>) -> Vec<EntryRow> {
    let Remade { number, document, rest, .. } = remade;
    if rest.is_zero() {
        return stored.to_vec();
    }
    let Ok(made) = billing::entry_of_rest(into.environment, document, *rest) else { return stored.to_vec() };
    let (mine, others): (Vec<EntryRow>, Vec<EntryRow>) =
        stored.iter().cloned().partition(|row| row.id == made.id());
    match mine.first() {
        Some(row) => entry(remade, row, &made, into),
        None => {
            let message = format!(
                "what {number} holds beyond the invoices it settles, {rest}, is not booked to the balance; it must \
                 have the entry {}",
                made.id()
            );
            into.findings.add(FindingKind::EntryMissing, number.clone(), message);
        }
    }
    others
}

fn entry(remade: &Remade<'_>, row: &EntryRow, made: &ledger::Entry, into: &mut Verifying<'_>) {
    let Remade { number, facts, .. } = remade;
    let pairs: [Pair; 5] = [
        ("id", row.id.to_string(), made.id().to_string()),
        ("seller", row.seller.to_string(), facts.seller.id.to_string()),
        ("customer", row.customer.to_string(), facts.payer.id.to_string()),
        ("instant", row.posted_at.to_string(), made.at().to_string()),
        ("booking date", row.booked_on.to_string(), made.booked_on().to_string()),
    ];
    for (what, stored, made) in pairs.into_iter().filter(|(_, stored, made)| stored != made) {
        let message =
            format!("the stored {what} of the entry of {number} is {stored}; recomputed it is {made}");
        into.findings.add(FindingKind::EntryDiffers, number.clone(), message);
    }
    postings(number, row, made, into);
}

/// Compares the postings of an entry, under the name it is told by.
pub(super) fn postings(number: &str, row: &EntryRow, made: &ledger::Entry, into: &mut Verifying<'_>) {
    let mut left: Vec<_> =
        made.postings().iter().map(|posting| (posting.account.code(), posting.amount)).collect();
    for stored in &row.postings {
        let place = left.iter().position(|(account, amount)| {
            *account == stored.account && amount.currency() == stored.amount.currency()
        });
        let made = place.map(|place| left.remove(place));
        let message = match made {
            Some((_, amount)) if amount == stored.amount => continue,
            Some((account, amount)) => format!(
                "the stored posting of {number} on {account} is {}; recomputed it is {amount}",
                stored.amount
            ),
            None => format!(
                "a posting of {} on {} is stored for {number}, which books nothing there",
                stored.amount, stored.account
            ),
        };
        into.findings.add(FindingKind::EntryDiffers, number, message);
    }
    for (account, amount) in left {
        let message = format!("the posting of {amount} on {account} of {number} is not stored");
        into.findings.add(FindingKind::EntryDiffers, number, message);
    }
}

fn message(remade: &Remade<'_>, into: &mut Verifying<'_>) {
    let Remade { number, document, facts, .. } = remade;
    let id = issue::message_id(into.environment, document).to_string();
    let Some(stored) = into.issued.messages.get(&id) else {
        let message = format!("the message {id} that says {number} was issued is not in the outbox");
        return into.findings.add(FindingKind::MessageMissing, number.clone(), message);
    };
    let body = issue::message_body(document, facts.payer.id, number);
    let pairs: [Pair; 3] = [
        ("kind", stored.kind.clone(), issue::message_kind(document.kind).to_owned()),
        ("subject", stored.subject.clone(), document_text(document.id)),
        ("body", stored.body.clone(), body),
    ];
    for (what, stored, made) in pairs.into_iter().filter(|(_, stored, made)| stored != made) {
        let message =
            format!("the stored {what} of the message about {number} is {stored}; recomputed it is {made}");
        into.findings.add(FindingKind::MessageDiffers, number.clone(), message);
    }
}

fn document_text(id: InvoiceId) -> String {
    id.to_string()
}
