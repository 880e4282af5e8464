//! Usage that is only tried, on the wire: what would become of events, and which documents would differ.
//! Knows forms; must not know how plans are compared.

use operations::backfill::{CellEffect, DocumentEffect, Effect};
use operations::corrections::{CANCELLED_AT_ONCE_MAX, CancelOutcome, NamedEvent};
use operations::events::{EVENTS_PER_BATCH_MAX, Ingested};
use records::at::{At, Table};
use records::scalars;
use serde::Serialize;
use utoipa::ToSchema;

use super::corrections::{Cancellations, EventIdentity, read_name};
use super::events::{Event, Events};
use super::{Amount, Span};

/// Usage to be tried: new events, and kept ones that would be cancelled; at least one of either.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({
    "events": [{"id": "late-1", "source": "gateway-1", "type": "llm.call", "subject": "acme",
        "time": "2026-01-15T10:30:00Z", "data": {"tokens": 1250}}],
    "cancel": [{"source": "gateway-1", "id": "01J5-42"}]
}))]
pub struct TriedUsage {
    /// Events that would come; at most 10000.
    pub events: Option<Vec<Event>>,
    /// Kept events that would be cancelled; at most 1000.
    pub cancel: Option<Vec<EventIdentity>>,
    /// The moment for which documents are compared; if it is left out, each subscription's next due instant.
    #[schema(format = DateTime)]
    pub as_of: Option<String>,
}

/// What would become of usage that was tried. Nothing of it was kept.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TriedUsageEffect {
    /// What would become of the new events.
    pub events: Events,
    /// What would become of those to be cancelled.
    pub cancellations: Cancellations,
    /// What would be billed otherwise.
    pub effect: UsageEffect,
}

/// What would be billed otherwise.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct UsageEffect {
    /// How many subscriptions measure what is tried.
    pub subscription_count: usize,
    /// Subjects that are nobody's, the first 100: what is tried of them would be on no bill.
    pub unassigned_subjects: Vec<String>,
    /// Documents that would come, or come with another net amount.
    pub documents: Vec<TriedDocument>,
    /// What would be billed otherwise, by subscription, price and service period.
    pub differences: Vec<TriedDifference>,
}

/// A document that would come otherwise.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TriedDocument {
    /// Who pays.
    pub customer: String,
    /// `invoice` or `credit_note`.
    #[schema(example = "credit_note")]
    pub kind: &'static str,
    /// What made it due.
    #[schema(format = DateTime)]
    pub due: String,
    /// Until when it would wait as a draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = DateTime)]
    pub issue_at: Option<String>,
    /// Its net amount as things are; absent where it would not come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub net_before: Option<Amount>,
    /// Its net amount with what is tried; absent where it would not come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub net_after: Option<Amount>,
}

/// A price over a service period of which something else would be billed.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TriedDifference {
    /// Whose usage.
    pub customer: String,
    /// Of which subscription.
    pub subscription: String,
    /// Which price.
    #[schema(example = "tokens")]
    pub price: String,
    /// Over which span.
    pub service: Span,
    /// What is to come on lines as things are.
    pub before: Amount,
    /// What is to come with what is tried.
    pub after: Amount,
    /// The second less the first.
    pub difference: Amount,
    /// The numbers of issued documents whose lines would be extended or credited.
    pub corrects: Vec<String>,
}

/// What is to be tried, as it is read; events are read from the body's own text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TriedRead {
    /// Which events would be cancelled.
    pub cancel: Vec<NamedEvent>,
    /// For which moment.
    pub as_of: Option<calendar::Instant>,
}

impl TriedUsage {
    /// Reads all of it but the events.
    pub fn read(table: &Table<'_>) -> Option<TriedRead> {
        if !table.has("events") && !table.has("cancel") {
            return table
                .missing("events", "write events that would come, or cancel, those that would not count");
        }
        let events = table.given("events", |at| at.list(EVENTS_PER_BATCH_MAX, |_: &At<'_>| Some(())));
        let cancel = table.given("cancel", |at| at.list(CANCELLED_AT_ONCE_MAX, |at| at.table(read_name)));
        let as_of = table.given("as_of", scalars::instant);
        events?;
        Some(TriedRead { cancel: cancel?.unwrap_or_default(), as_of: as_of? })
    }
}

impl TriedUsageEffect {
    /// What would become of what was tried.
    pub fn of(
        ingested: Ingested,
        (asked, cancelled): (&[NamedEvent], &[CancelOutcome]),
        effect: &Effect,
    ) -> TriedUsageEffect {
        TriedUsageEffect {
            events: Events::of(ingested),
            cancellations: Cancellations::of(asked, cancelled),
            effect: UsageEffect::of(effect),
        }
    }
}

impl UsageEffect {
    /// What would be billed otherwise.
    pub fn of(effect: &Effect) -> UsageEffect {
        UsageEffect {
            subscription_count: effect.subscriptions,
            unassigned_subjects: effect.unassigned.clone(),
            documents: effect.documents.iter().map(TriedDocument::of).collect(),
            differences: effect.cells.iter().map(TriedDifference::of).collect(),
        }
    }
}

impl TriedDocument {
    fn of(effect: &DocumentEffect) -> TriedDocument {
        TriedDocument {
            customer: effect.customer.to_string(),
            kind: effect.kind,
            due: effect.due.to_string(),
            issue_at: effect.draft_until.map(|until| until.to_string()),
            net_before: effect.without.map(Amount::of),
            net_after: effect.with.map(Amount::of),
        }
    }
}

impl TriedDifference {
    fn of(effect: &CellEffect) -> TriedDifference {
        TriedDifference {
            customer: effect.customer.to_string(),
            subscription: effect.subscription.to_string(),
            price: effect.price.to_string(),
            service: Span::of(effect.service),
            before: Amount::of(effect.without),
            after: Amount::of(effect.with),
            difference: Amount::of(effect.difference),
            corrects: effect.corrects.clone(),
        }
    }
}
