//! Links to documents on the wire.
//! Knows forms; must not know how a link is proved.

use calendar::Instant;
use operations::links::{Link, PublicUrl};
use records::at::Table;
use records::scalars;
use serde::Serialize;
use utoipa::ToSchema;

/// A link that is to be made.
#[derive(Debug, Clone, Copy, ToSchema)]
#[schema(as = NewInvoiceLink, example = json!({ "expires_at": "2027-01-31T00:00:00Z" }))]
pub struct NewLinkBody {
    /// When it ends, by the clock of the server: at most 366 days from now; 30 days from now if it is left out.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub expires_at: Option<Instant>,
}

/// The address of a document's page, for whoever has it.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = InvoiceLink)]
pub struct LinkBody {
    /// `invoice_link`.
    #[schema(example = "invoice_link")]
    pub object: &'static str,
    /// The id of the invoice or credit note.
    #[schema(example = "inv_01kb0s8f2gq6y7n5d4c3b2a190")]
    pub invoice: String,
    /// The whole address; null where whoever runs the server did not say how it is reached (`public_url`).
    #[schema(required = true, example = "https://billing.example.com/links/AQGbAAAA…")]
    pub url: Option<String>,
    /// Its path on this server.
    #[schema(example = "/links/AQGbAAAA…")]
    pub path: String,
    /// When it ends.
    #[schema(format = DateTime)]
    pub expires_at: String,
}

/// Links that were ended.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = LinksRevoked)]
pub struct LinksRevokedBody {
    /// `links_revoked`.
    #[schema(example = "links_revoked")]
    pub object: &'static str,
    /// All that were made before show nothing any more.
    #[schema(format = DateTime)]
    pub revoked_at: String,
}

impl NewLinkBody {
    /// Reads it.
    pub fn read(table: &Table<'_>) -> Option<NewLinkBody> {
        let expires_at = table.given("expires_at", scalars::instant);
        Some(NewLinkBody { expires_at: expires_at? })
    }
}

impl LinkBody {
    /// Of a link, where people reach the server so.
    pub fn of(link: &Link, public_url: Option<&PublicUrl>) -> LinkBody {
        let path = link.path();
        LinkBody {
            object: "invoice_link",
            invoice: link.document.to_string(),
            url: public_url.map(|url| url.to(&path)),
            path,
            expires_at: link.expires_at.to_string(),
        }
    }
}

impl LinksRevokedBody {
    /// As of a moment.
    pub fn at(revoked_at: Instant) -> LinksRevokedBody {
        LinksRevokedBody { object: "links_revoked", revoked_at: revoked_at.to_string() }
    }
}
