//! Deliveries on the wire: how a seller sends, what is asked for, and what became of it.
//! Knows forms; must not know to whom a document goes, or how it is carried.

use calendar::Instant;
use operations::deliveries::{
    AttemptRow, DeliveryRow, DeliveryView, HOUR_MAX, KeptMailTerms, MailTerms, RECIPIENTS_MAX, SentFile,
};
use records::at::Table;
use records::scalars;
use serde::Serialize;
use utoipa::ToSchema;

use super::delivery_reports::DeliveryReportBody;

/// How a seller's documents are to be sent.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({
    "from_address": "billing@example.com", "from_name": "Example GmbH", "reply_to": "help@example.com",
    "on_issue": true, "send_hour": 8
}))]
pub struct NewMailTerms {
    /// The address they are sent from: one that your mail server lets you send from.
    pub from_address: String,
    /// What the sender is called; the seller's name if it is left out.
    pub from_name: Option<String>,
    /// To whom answers go; to the sender if it is left out.
    pub reply_to: Option<String>,
    /// Where mail servers report to of letters that do not arrive, with `{delivery}` for the delivery's id, such as
    /// `bounces+{delivery}@example.com`; to the sender if it is left out.
    pub return_path: Option<String>,
    /// Whether documents are sent when they are issued; `false` if it is left out. What was issued before is not sent by
    /// itself.
    pub on_issue: Option<bool>,
    /// From which hour of the seller's day they are sent, 0 to 23; at once if it is left out.
    #[schema(minimum = 0, maximum = 23)]
    pub send_hour: Option<u8>,
}

/// How a seller's documents are sent.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = MailTerms)]
pub struct MailTermsBody {
    /// The seller's id.
    pub seller: String,
    /// The address they are sent from; null where nothing was said, and nothing is sent.
    #[schema(required = true)]
    pub from_address: Option<String>,
    /// What the sender is called; null where it is the seller's name.
    #[schema(required = true)]
    pub from_name: Option<String>,
    /// To whom answers go; null where that is the sender.
    #[schema(required = true)]
    pub reply_to: Option<String>,
    /// Where mail servers report to; null where that is the sender.
    #[schema(required = true)]
    pub return_path: Option<String>,
    /// Whether documents are sent when they are issued.
    pub on_issue: bool,
    /// From which hour of the seller's day; null where it is at once.
    #[schema(required = true)]
    pub send_hour: Option<u8>,
    /// Since when; null where nothing was said.
    #[schema(required = true, format = DateTime)]
    pub changed_at: Option<String>,
}

/// A document is asked for once more.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({ "to": ["accounts@example.org"], "at": "2026-12-01T08:00:00Z" }))]
pub struct NewSend {
    /// To which addresses, at most 20; to those of the customer, as they are when it leaves, if it is left out.
    pub to: Option<Vec<String>>,
    /// When it leaves, by the environment's clock, within 366 days; at once if it is left out.
    #[schema(format = DateTime)]
    pub at: Option<String>,
}

/// A document on its way to one recipient.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = Delivery)]
pub struct DeliveryBody {
    /// Its id.
    #[schema(example = "dlv_01kb0s8f2gq6y7n5d4c3b2a190")]
    pub id: String,
    /// The id of the invoice or credit note.
    pub invoice: String,
    /// The id of the customer.
    pub customer: String,
    /// By which channel: `email`.
    #[schema(example = "email")]
    pub channel: &'static str,
    /// To which address; null where none is known, or where the customer's is asked for when the document leaves.
    #[schema(required = true, example = "billing@example.org")]
    pub to: Option<String>,
    /// 0 as it was issued, 1, 2, 3 … as somebody asked for it again.
    pub ordinal: u32,
    /// `scheduled`, `retrying`, `sent`, `bounced` (it was sent and came back), `failed` (a person is to look) or `suppressed` (nothing is sent, see `answer`).
    #[schema(example = "sent")]
    pub state: &'static str,
    /// What the mail server answered last, why it came back, or why nothing is sent.
    #[schema(required = true)]
    pub answer: Option<String>,
    /// How many attempts there were.
    pub attempts: u32,
    /// When it is tried next.
    #[schema(required = true, format = DateTime)]
    pub next_at: Option<String>,
    /// When the mail server took it over.
    #[schema(required = true, format = DateTime)]
    pub sent_at: Option<String>,
    /// When it came back, by the earliest that any report says.
    #[schema(required = true, format = DateTime)]
    pub bounced_at: Option<String>,
    /// When it was asked for.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// The `Message-ID` of its message, the same at each attempt.
    pub message_id: String,
}

/// A delivery with all that was tried.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = DeliveryDetail)]
pub struct DeliveryDetailBody {
    /// The delivery.
    #[serde(flatten)]
    pub delivery: DeliveryBody,
    /// The number of its document.
    #[schema(example = "INV-000042")]
    pub number: String,
    /// Each attempt, in order.
    pub log: Vec<DeliveryAttempt>,
    /// What mail servers and services said of it later.
    pub reports: Vec<DeliveryReportBody>,
}

/// What was handed over, or was to be.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct DeliveryAttempt {
    /// The first is 1.
    pub attempt: u32,
    /// When it was begun.
    #[schema(format = DateTime)]
    pub begun_at: String,
    /// From which address.
    pub from: String,
    /// Where mail servers report to; null where that is the same.
    #[schema(required = true)]
    pub return_path: Option<String>,
    /// To which address: of a test environment the one that gets all it sends.
    pub to: String,
    /// About what; empty where no message could be written.
    pub subject: String,
    /// By which version of the words; 0 where no message could be written.
    pub words: u32,
    /// The files it carried.
    pub files: Vec<DeliveredFile>,
    /// When it ended; null while it goes on, or where a crash cut it short and nobody has looked since.
    #[schema(required = true, format = DateTime)]
    pub ended_at: Option<String>,
    /// `accepted`, `refused` (never tried again), `later`, `unknown` (it may have arrived) or `unwritten` (nothing was
    /// handed over).
    #[schema(required = true, example = "accepted")]
    pub outcome: Option<&'static str>,
    /// The code of the mail server's answer, where it refused.
    #[schema(required = true)]
    pub code: Option<u16>,
    /// The answer.
    #[schema(required = true)]
    pub answer: Option<String>,
}

/// A file as it was sent.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct DeliveredFile {
    /// What it is called.
    #[schema(example = "INV-000042.pdf")]
    pub name: String,
    /// Its media type.
    #[schema(example = "application/pdf")]
    pub media_type: String,
    /// How many bytes it has.
    pub size: u64,
    /// SHA-256 of them, in hexadecimal digits.
    pub sha256: String,
}

/// Deliveries that were made.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Deliveries {
    /// One for each recipient.
    pub deliveries: Vec<DeliveryBody>,
}

impl NewMailTerms {
    /// Reads it.
    pub fn read(table: &Table<'_>) -> Option<MailTerms> {
        let from_address =
            table.required("from_address", "write the address that documents are sent from", scalars::text);
        Some(MailTerms {
            from_name: table.optional("from_name", scalars::text),
            reply_to: table.optional("reply_to", scalars::text),
            return_path: table.optional("return_path", scalars::text),
            on_issue: table.setting("on_issue", scalars::truth),
            send_hour: table.optional("send_hour", |at| scalars::whole(at, 0, HOUR_MAX)),
            from_address: from_address?,
        })
    }
}

impl NewSend {
    /// Reads it: the addresses, none where nothing is said, and when.
    pub fn read(table: &Table<'_>) -> Option<(Vec<String>, Option<Instant>)> {
        let at = table.given("at", scalars::instant);
        Some((table.setting("to", |at| at.list(RECIPIENTS_MAX, scalars::text)), at?))
    }
}

impl MailTermsBody {
    /// How a seller sends.
    pub fn of(seller: &str, kept: Option<&KeptMailTerms>) -> MailTermsBody {
        let terms = kept.map(|kept| &kept.terms);
        MailTermsBody {
            seller: seller.to_owned(),
            from_address: terms.map(|terms| terms.from_address.clone()),
            from_name: terms.and_then(|terms| terms.from_name.clone()),
            reply_to: terms.and_then(|terms| terms.reply_to.clone()),
            return_path: terms.and_then(|terms| terms.return_path.clone()),
            on_issue: terms.is_some_and(|terms| terms.on_issue),
            send_hour: terms.and_then(|terms| terms.send_hour),
            changed_at: kept.map(|kept| kept.changed_at.to_string()),
        }
    }
}

impl DeliveryBody {
    /// A delivery as it stands.
    pub fn of(row: &DeliveryRow) -> DeliveryBody {
        DeliveryBody {
            id: row.id.to_string(),
            invoice: row.document.to_string(),
            customer: row.customer.to_string(),
            channel: "email",
            to: Some(row.recipient.clone()).filter(|to| !to.is_empty()),
            ordinal: row.ordinal,
            state: row.state.code(),
            answer: row.answer.clone(),
            attempts: row.attempts,
            next_at: row.next_at.map(|at| at.to_string()),
            sent_at: row.sent_at.map(|at| at.to_string()),
            bounced_at: row.bounced_at.map(|at| at.to_string()),
            created_at: row.created_at.to_string(),
            message_id: format!("<{}>", row.message_id),
        }
    }
}

impl DeliveryDetailBody {
    /// A delivery with its attempts.
    pub fn of(view: &DeliveryView) -> DeliveryDetailBody {
        DeliveryDetailBody {
            delivery: DeliveryBody::of(&view.row),
            number: view.number.clone(),
            log: view.attempts.iter().map(DeliveryAttempt::of).collect(),
            reports: view.reports.iter().map(DeliveryReportBody::of).collect(),
        }
    }
}

impl DeliveryAttempt {
    fn of(row: &AttemptRow) -> DeliveryAttempt {
        let ended = row.ended.as_ref();
        DeliveryAttempt {
            attempt: row.attempt,
            begun_at: row.begun.begun_at.to_string(),
            from: row.begun.sender.clone(),
            return_path: row.begun.return_path.clone(),
            to: row.begun.recipient.clone(),
            subject: row.begun.subject.clone(),
            words: row.begun.words,
            files: row.begun.files.iter().map(DeliveredFile::of).collect(),
            ended_at: ended.map(|ended| ended.at.to_string()),
            outcome: ended.map(|ended| ended.outcome.code()),
            code: ended.and_then(|ended| ended.code),
            answer: ended.map(|ended| ended.answer.clone()),
        }
    }
}

impl DeliveredFile {
    fn of(file: &SentFile) -> DeliveredFile {
        DeliveredFile {
            name: file.name.clone(),
            media_type: file.media_type.clone(),
            size: file.size,
            sha256: records::hex(&file.sha256),
        }
    }
}

impl Deliveries {
    /// Those that were made.
    pub fn of(rows: &[DeliveryRow]) -> Deliveries {
        Deliveries { deliveries: rows.iter().map(DeliveryBody::of).collect() }
    }
}
