//! Attachments on the wire.
//! Knows forms; must not know what may be attached, nor any bytes.

use ids::InvoiceId;
use operations::attachments::Attached;
use serde::Serialize;
use utoipa::ToSchema;

/// A file that is attached to an invoice or a draft.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = InvoiceAttachment)]
pub struct AttachmentBody {
    /// `invoice_attachment`.
    #[schema(example = "invoice_attachment")]
    pub object: &'static str,
    /// The id of the invoice, credit note or draft.
    #[schema(example = "inv_01kb0s8f2gq6y7n5d4c3b2a190")]
    pub invoice: String,
    /// What it is called.
    #[schema(example = "timesheet-2026-11.pdf")]
    pub name: String,
    /// Its media type.
    #[schema(example = "application/pdf")]
    pub media_type: &'static str,
    /// How many bytes it has.
    #[schema(example = 48213)]
    pub size: u64,
    /// The SHA-256 of its bytes, as 64 hex digits.
    #[schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]
    pub sha256: String,
    /// Whether it was attached after issue: it is sent, shown and archived with the document, and stands in nothing that was
    /// issued.
    pub beside: bool,
    /// When it was attached, by the clock of the environment.
    #[schema(format = DateTime)]
    pub attached_at: String,
}

/// What is attached to an invoice or a draft.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = InvoiceAttachments)]
pub struct AttachmentsBody {
    /// The id of the invoice, credit note or draft.
    #[schema(example = "inv_01kb0s8f2gq6y7n5d4c3b2a190")]
    pub invoice: String,
    /// In order of name, at most 10.
    pub data: Vec<AttachmentBody>,
}

impl AttachmentBody {
    /// Of what is attached.
    pub fn of(attached: &Attached) -> AttachmentBody {
        let Attached { document, attachment, at, beside } = attached;
        AttachmentBody {
            object: "invoice_attachment",
            invoice: document.to_string(),
            name: attachment.name.to_string(),
            media_type: attachment.name.kind().media_type(),
            size: attachment.size,
            sha256: attachment.sha256.iter().map(|byte| format!("{byte:02x}")).collect(),
            beside: *beside,
            attached_at: at.to_string(),
        }
    }
}

impl AttachmentsBody {
    /// Of all that is attached to a document.
    pub fn of(document: InvoiceId, all: &[Attached]) -> AttachmentsBody {
        AttachmentsBody { invoice: document.to_string(), data: all.iter().map(AttachmentBody::of).collect() }
    }
}
