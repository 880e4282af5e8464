//! Reports of letters on the wire: what is said of one, what is kept, and which addresses nothing is sent to since.
//! Knows forms; must not know what follows from a report.

use operations::deliveries::check_address;
use operations::deliveries::reports::{
    About, KeptReports, REASON_CHARS_MAX, Report, ReportKind, ReportRow, Status, Suppression, Told,
};
use records::at::Table;
use records::mistake::Said;
use records::scalars;
use serde::Serialize;
use utoipa::ToSchema;

/// The longest `Message-ID`: a line of a mail.
const MESSAGE_ID_CHARS_MAX: usize = 998;
/// The most characters of a reason that are read; of more than [`REASON_CHARS_MAX`] the beginning is kept.
const REASON_READ_MAX: usize = 20 * REASON_CHARS_MAX;

/// What a mail service says of a letter and a recipient.
#[derive(Debug, Clone, ToSchema)]
#[schema(example = json!({
    "message_id": "<dlv_01kb0s8f2gq6y7n5d4c3b2a190@example.com>", "recipient": "billing@example.org", "kind": "bounced",
    "status": "5.1.1", "reason": "550 5.1.1 no such user", "at": "2026-12-01T08:00:00Z"
}))]
pub struct NewDeliveryReport {
    /// The `Message-ID` of the letter; this or `delivery`.
    pub message_id: Option<String>,
    /// The id of the delivery; this or `message_id`.
    pub delivery: Option<String>,
    /// Whom it is about; the address that was written to if it is left out.
    pub recipient: Option<String>,
    /// `bounced` (it will not arrive), `delayed` (not yet), `delivered`, or `complained` (it was called unwanted).
    pub kind: String,
    /// The status of RFC 3463. A bounce without one is taken as permanent and about the address.
    pub status: Option<String>,
    /// The words of the remote server; at most 500 characters are kept.
    pub reason: Option<String>,
    /// When it happened.
    #[schema(format = DateTime)]
    pub at: Option<String>,
}

/// What was said of a letter and a recipient.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = DeliveryReport)]
pub struct DeliveryReportBody {
    /// Its id, made of what it says: the same again is the same report.
    #[schema(example = "rpt_01kb0s8f2gq6y7n5d4c3b2a190")]
    pub id: String,
    /// The id of the delivery; null where it is of no letter that was sent from here.
    #[schema(required = true)]
    pub delivery: Option<String>,
    /// Whom it is about; null where it does not say.
    #[schema(required = true, example = "billing@example.org")]
    pub recipient: Option<String>,
    /// `bounced`, `delayed`, `delivered` or `complained`.
    #[schema(example = "bounced")]
    pub kind: &'static str,
    /// The status of RFC 3463.
    #[schema(required = true, example = "5.1.1")]
    pub status: Option<String>,
    /// The words of the remote server.
    #[schema(required = true)]
    pub reason: Option<String>,
    /// What it names of the letter, where that is of none here.
    #[schema(required = true)]
    pub about: Option<String>,
    /// When it happened, as it says.
    #[schema(required = true, format = DateTime)]
    pub at: Option<String>,
    /// When it came.
    #[schema(format = DateTime)]
    pub kept_at: String,
}

/// What came of a report.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = KeptDeliveryReports)]
pub struct KeptReportsBody {
    /// What is kept of it: one for each recipient.
    pub reports: Vec<DeliveryReportBody>,
    /// How many of these were not kept before.
    pub new: u32,
    /// Why nothing is kept, where it says nothing that anything follows from.
    #[schema(required = true)]
    pub note: Option<&'static str>,
}

/// An address that nothing is sent to by itself.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = Suppression)]
pub struct SuppressionBody {
    /// The address, in small letters.
    #[schema(example = "billing@example.org")]
    pub address: String,
    /// Since when.
    #[schema(format = DateTime)]
    pub since: String,
    /// What was said of it.
    pub report: DeliveryReportBody,
}

impl NewDeliveryReport {
    /// Reads it.
    pub fn read(table: &Table<'_>) -> Option<Report> {
        let named = scalars::one_of(table, &["message_id", "delivery"]);
        let message_id = table.given("message_id", |at| scalars::text_of(at, MESSAGE_ID_CHARS_MAX));
        let delivery = table.given("delivery", scalars::id);
        let recipient = table.given("recipient", |at| {
            let address = scalars::text(at)?;
            at.accept(check_address(&address))?;
            Some(address)
        });
        let wanted = "write bounced, delayed, delivered or complained";
        let kind = table.required("kind", wanted, |at| scalars::code(at, ReportKind::CODES));
        let status = table.given("status", |at| at.accept(Status::parse(&scalars::text(at)?)));
        let reason = table.given("reason", |at| scalars::any_text_of(at, REASON_READ_MAX));
        let at = table.given("at", scalars::instant);
        if named?.is_none() {
            let said =
                Said::found("no letter", "write the message_id of the letter, or the id of the delivery");
            return table.at().mistake(said);
        }
        let message_ids = message_id?.map(|id| id.trim_start_matches('<').trim_end_matches('>').to_owned());
        let about = About {
            deliveries: delivery?.into_iter().collect(),
            message_ids: message_ids.into_iter().collect(),
            addresses: Vec::new(),
        };
        let recipients = recipient?.into_iter().collect();
        let told = Told { recipients, kind: kind?, status: status?, reason: reason?, at: at? };
        Some(Report { about, told: vec![told] })
    }
}

impl DeliveryReportBody {
    /// A report.
    pub fn of(row: &ReportRow) -> DeliveryReportBody {
        DeliveryReportBody {
            id: row.id.to_string(),
            delivery: row.delivery.map(|id| id.to_string()),
            recipient: Some(row.recipient.clone()).filter(|recipient| !recipient.is_empty()),
            kind: row.kind.code(),
            status: row.status.map(|status| status.to_string()),
            reason: row.reason.clone(),
            about: row.about.clone(),
            at: row.happened_at.map(|at| at.to_string()),
            kept_at: row.kept_at.to_string(),
        }
    }
}

impl KeptReportsBody {
    /// What is kept.
    pub fn of(kept: &KeptReports) -> KeptReportsBody {
        KeptReportsBody {
            reports: kept.rows.iter().map(DeliveryReportBody::of).collect(),
            new: kept.new,
            note: None,
        }
    }

    /// Nothing is, and why.
    pub fn nothing(why: &'static str) -> KeptReportsBody {
        KeptReportsBody { reports: Vec::new(), new: 0, note: Some(why) }
    }
}

impl SuppressionBody {
    /// An address.
    pub fn of(row: &Suppression) -> SuppressionBody {
        SuppressionBody {
            address: row.address.clone(),
            since: row.since.to_string(),
            report: DeliveryReportBody::of(&row.report),
        }
    }
}
