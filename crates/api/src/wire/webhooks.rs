//! Webhooks on the wire, and what happened.
//! Knows forms; must not know how anything is told.

use operations::webhooks::{Happened, KINDS, WebhookRow, WebhookTerms};
use records::at::Table;
use records::scalars;
use serde::Serialize;
use serde_json::value::RawValue;
use utoipa::ToSchema;

/// A webhook that is to be made.
#[derive(Debug, Clone, ToSchema)]
#[schema(as = NewWebhook, example = json!({ "url": "https://example.com/hooks", "types": ["invoice.issued"] }))]
pub struct NewWebhookBody {
    /// Where messages are posted to, over `https://`; over `http://` only to addresses of private networks and of the
    /// server's own machine, which whoever runs it has to allow.
    pub url: String,
    /// What is told: `invoice.issued`, `credit_note.issued`, `alert.crossed`, `alert.recovered`, `draft.unapproved`,
    /// `submission.cleared`, `submission.delivered`, `submission.rejected`, `submission.stuck`, `delivery.bounced`,
    /// `delivery.complained`; all of it if it is left out.
    pub types: Option<Vec<String>>,
    /// After which place of `/v1/outbox` it begins, 0 for all that ever happened; with what happens from now on if it is
    /// left out.
    #[schema(minimum = 0)]
    pub after: Option<i64>,
}

/// What is to be changed of a webhook; the rest stays.
#[derive(Debug, Clone, ToSchema)]
#[schema(as = WebhookChanges, example = json!({ "on": true }))]
pub struct WebhookChangesBody {
    /// Where messages are posted to.
    pub url: Option<String>,
    /// What is told; an empty list for all of it.
    pub types: Option<Vec<String>>,
    /// Whether it is told anything. One that was off goes on where it was.
    pub on: Option<bool>,
}

/// An address that what happens is posted to.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = Webhook)]
pub struct WebhookBody {
    /// Its id.
    #[schema(example = "whk_01kb0s8f2gq6y7n5d4c3b2a190")]
    pub id: String,
    /// Where messages are posted to.
    pub url: String,
    /// What is told; empty where that is all of it.
    pub types: Vec<String>,
    /// Whether it is told anything.
    pub on: bool,
    /// The place in `/v1/outbox` of the last message that it took, or that is none of its types.
    pub position: i64,
    /// How often the next message was tried.
    pub tries: u32,
    /// Since when that fails; null where it does not.
    #[schema(required = true, format = DateTime)]
    pub failing_since: Option<String>,
    /// When it is tried next; null where nothing failed.
    #[schema(required = true, format = DateTime)]
    pub next_at: Option<String>,
    /// What was answered last, or what stood in the way; null before the first message.
    #[schema(required = true)]
    pub answer: Option<String>,
    /// When.
    #[schema(required = true, format = DateTime)]
    pub answered_at: Option<String>,
    /// When it was made.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// When it was changed last.
    #[schema(format = DateTime)]
    pub changed_at: String,
    /// What signs its messages; shown once, where it is made or replaced.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")]
    pub secret: Option<String>,
}

/// Something that happened.
#[derive(Debug, Clone, ToSchema)]
#[schema(as = Happened)]
pub struct HappenedBody {
    /// Its id; the same wherever and however often it is told.
    #[schema(example = "evt_01kb0s8f2gq6y7n5d4c3b2a190")]
    pub id: String,
    /// What happened: `invoice.issued`, `credit_note.issued`, `alert.crossed`, `alert.recovered`, `draft.unapproved`,
    /// `submission.cleared`, `submission.delivered`, `submission.rejected`, `submission.stuck`, `delivery.bounced`,
    /// `delivery.complained`.
    #[schema(example = "invoice.issued")]
    pub r#type: String,
    /// Its place among all that happened in the environment, from 1.
    pub position: i64,
    /// The id of what it happened to.
    pub subject: String,
    /// What is told of it: of a document its `id`, `number`, `customer`, `total`, `issued_on` and `due_on`.
    #[schema(value_type = Object)]
    pub data: serde_json::Value,
}

impl NewWebhookBody {
    /// Reads it.
    pub fn read(table: &Table<'_>) -> Option<(WebhookTerms, Option<i64>)> {
        let wanted = "write where messages are posted to, such as \"https://example.com/hooks\"";
        let url = table.required("url", wanted, scalars::text);
        let kinds = table.setting("types", |at| at.list(KINDS.len(), scalars::text));
        let after = table.given("after", |at| scalars::whole(at, 0, i64::MAX));
        Some((WebhookTerms { url: url?, kinds, is_on: true }, after?))
    }
}

impl WebhookChangesBody {
    /// Reads it.
    pub fn read(table: &Table<'_>) -> Option<WebhookChangesBody> {
        let url = table.given("url", scalars::text);
        let types = table.given("types", |at| at.list(KINDS.len(), scalars::text));
        let on = table.given("on", scalars::truth);
        Some(WebhookChangesBody { url: url?, types: types?, on: on? })
    }

    /// Terms with what is changed.
    pub fn over(&self, before: &WebhookTerms) -> WebhookTerms {
        WebhookTerms {
            url: self.url.clone().unwrap_or_else(|| before.url.clone()),
            kinds: self.types.clone().unwrap_or_else(|| before.kinds.clone()),
            is_on: self.on.unwrap_or(before.is_on),
        }
    }
}

impl WebhookBody {
    /// A webhook as it stands, with its secret where that is shown.
    pub fn of(row: &WebhookRow, shows_secret: bool) -> WebhookBody {
        WebhookBody {
            id: row.id.to_string(),
            url: row.terms.url.clone(),
            types: row.terms.kinds.clone(),
            on: row.terms.is_on,
            position: row.position,
            tries: row.tries,
            failing_since: row.failing_since.map(|at| at.to_string()),
            next_at: row.failing_since.map(|_| row.next_at.to_string()),
            answer: row.answer.clone(),
            answered_at: row.answered_at.map(|at| at.to_string()),
            created_at: row.created_at.to_string(),
            changed_at: row.changed_at.to_string(),
            secret: shows_secret.then(|| row.secret.0.clone()),
        }
    }
}

/// What happened, as it is told.
pub fn happened(one: &Happened) -> Box<RawValue> {
    RawValue::from_string(one.text()).expect("what is told is JSON")
}
