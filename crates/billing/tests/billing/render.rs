//! Plans and documents as plain text, one line a row, as a bookkeeper would jot them down.

use std::fmt::Write;

use billing::{BillingPlan, Document, DocumentKind, Line, LineKind, LineTrace, Readiness};
use calendar::{Instant, Period};
use ledger::Entry;

/// `2026-01-31`, with the time of day only where there is one.
pub fn short(at: Instant) -> String {
    let text = at.to_string();
    text.strip_suffix("T00:00:00Z").map_or(text.replace(":00Z", "Z"), str::to_owned)
}

pub fn span(period: Period) -> String {
    format!("{} → {}", short(period.start()), short(period.end()))
}

pub fn plan(plan: &BillingPlan) -> String {
    let mut text = String::new();
    for planned in &plan.documents {
        if let Readiness::DraftUntil(until) = planned.readiness {
            writeln!(text, "DRAFT until {}", short(until)).expect("a string");
        }
        text.push_str(&document(&planned.document));
    }
    if plan.documents.is_empty() {
        text.push_str("nothing to bill\n");
    }
    let or_never = |instant: Option<Instant>| instant.map_or("never".to_owned(), short);
    writeln!(text, "look again: {}", or_never(plan.next_due)).expect("a string");
    writeln!(text, "settled before: {}", or_never(plan.subscriptions[0].settled_before)).expect("a string");
    text
}

pub fn documents(documents: &[Document]) -> String {
    documents.iter().map(document).collect()
}

pub fn document(document: &Document) -> String {
    let mut text = String::new();
    let kind = match document.kind {
        DocumentKind::Invoice => "INVOICE",
        DocumentKind::CreditNote => "CREDIT NOTE",
    };
    let (due, sequence) = (short(document.key.due), document.key.sequence);
    writeln!(text, "{kind} due {due} #{sequence}, issued {}, pay by {}", document.issued_on, document.due_on)
        .expect("a string");
    for line in &document.lines {
        writeln!(text, "  {}", self::line(line)).expect("a string");
    }
    for group in &document.taxes {
        let answer = &group.answer;
        writeln!(
            text,
            "  {} {} % on {}: {}",
            answer.name,
            answer.rate,
            group.net.amount_text(),
            group.tax.amount_text()
        )
        .expect("a string");
    }
    writeln!(text, "  total {}", document.total).expect("a string");
    text
}

fn line(line: &Line) -> String {
    let kind = match line.kind {
        LineKind::Recurring => "fee",
        LineKind::Usage => "usage",
        LineKind::Minimum => "minimum",
        LineKind::OneOff => "one-off",
        LineKind::Commitment => "commitment",
        LineKind::Purchase => "purchase",
        LineKind::Credit => "credit",
        LineKind::Concession => "concession",
        LineKind::Cancellation => "cancellation",
    };
    let extends = line.extends.map_or(String::new(), |extends| format!(", of line {}", extends.line));
    let part = match &line.trace {
        LineTrace::Share { from, to, .. } if !from.is_zero() || !to.is_one() => {
            format!(", share {from} to {to} of {}", span(line.full))
        }
        _ => String::new(),
    };
    format!(
        "{} {kind} {} × {}, {}{part}{extends}: {}, tax {}",
        line.number,
        line.description,
        line.quantity,
        span(line.service),
        line.amount.amount_text(),
        line.tax.amount_text(),
    )
}

pub fn entry(entry: &Entry) -> String {
    let mut text = format!("{}\n", entry.booked_on());
    for posting in entry.postings() {
        let side = if posting.amount.is_negative() { "Cr" } else { "Dr" };
        writeln!(text, "  {side} {:<20} {}", posting.account, posting.amount.amount_text())
            .expect("a string");
    }
    text
}
