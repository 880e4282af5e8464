//! Attachments of invoices: put, listed, read, and taken off drafts.
//! Knows requests, media types and headers; must not know what may be attached, nor where bytes are kept.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use operations::Act;
use operations::attachments::{self, AttachAsked, AttachmentKind, AttachmentName};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::{AnyBody, NoBody, unsupported};
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::problem::Problem;
use crate::query::Name;
use crate::wire::attachments::{AttachmentBody, AttachmentsBody};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(get, put, delete))
}

/// The media types that are taken, in words.
const TAKEN: &str = "application/pdf, image/png, image/jpeg, text/csv, or the media type of XLSX \
                     (application/vnd.openxmlformats-officedocument.spreadsheetml.sheet) or ODS \
                     (application/vnd.oasis.opendocument.spreadsheet)";

/// List an invoice's attachments
///
/// Of an invoice, a credit note or a draft, in order of name, with size and SHA-256: what was issued with it, and what was
/// attached beside it later.
#[utoipa::path(get, path = "/v1/invoices/{id}/attachments", tag = "invoices", operation_id = "invoices.attachments",
    params(("id" = String, Path, description = "The invoice's id or number, or the draft's id")),
    responses((status = 200, description = "The attachments", body = AttachmentsBody)))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
) -> Result<Json<AttachmentsBody>, Problem> {
    api.run(move |operations| {
        let (id, all) = operations.attachments(caller.0.environment, &name)?;
        Ok(Json(AttachmentsBody::of(id, &all)))
    })
    .await
}

/// Get an attachment
///
/// The bytes as they were attached, to be saved.
#[utoipa::path(get, path = "/v1/invoices/{id}/attachments/{name}", tag = "invoices", operation_id = "invoices.attachment",
    params(("id" = String, Path, description = "The invoice's id or number, or the draft's id"),
        ("name" = String, Path, description = "The attachment's name, whatever its capitals")),
    responses((status = 200, description = "The file", content(
        (String = "application/pdf"), (String = "image/png"), (String = "image/jpeg"), (String = "text/csv"),
        (String = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (String = "application/vnd.oasis.opendocument.spreadsheet")))))]
async fn get(
    State(api): State<Api>,
    caller: Authenticated,
    Path((document, name)): Path<(String, String)>,
) -> Result<Response, Problem> {
    api.run(move |operations| {
        let (attached, bytes) = operations.attachment(caller.0.environment, (&document, &name))?;
        let kept = [(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"))];
        Ok((saved(&attached.attachment.name), kept, bytes).into_response())
    })
    .await
}

/// Attach a file
///
/// To a draft that a person writes: in place of what it has under that name, and issued with it, inside the e-invoice and the
/// PDF. To an issued invoice or credit note that has none of that name: beside it, sent, shown and archived, and never inside
/// what was issued. PDF, PNG, JPEG, CSV, XLSX or ODS, of at most 5 MiB; at most 10 a document, and 20 MiB together. The name
/// has at most 80 letters and digits of ASCII, `-`, `_` and `.`, and ends as its kind does.
#[utoipa::path(put, path = "/v1/invoices/{id}/attachments/{name}", tag = "invoices", operation_id = "invoices.attach",
    params(("id" = String, Path, description = "The draft's id, or the invoice's id or number"),
        ("name" = String, Path, description = "What it is called, such as `timesheet-2026-11.pdf`"), KeyParameter),
    request_body(description = "The file", content(
        (Vec<u8> = "application/pdf"), (Vec<u8> = "image/png"), (Vec<u8> = "image/jpeg"), (Vec<u8> = "text/csv"),
        (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (Vec<u8> = "application/vnd.oasis.opendocument.spreadsheet"))),
    responses((status = 200, description = "It is attached", body = AttachmentBody)))]
async fn put(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Path((document, name)): Path<(String, String)>,
    body: AnyBody,
) -> Result<Response, Problem> {
    let AnyBody { bytes, media_type } = body;
    let is_taken = |(_, kind): (&str, AttachmentKind)| kind.media_type() == media_type;
    if !AttachmentKind::ENDINGS.into_iter().any(is_taken) {
        return Err(unsupported(&media_type, TAKEN));
    }
    let write = key.write(caller, "invoices.attach", &bytes);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let (id, now) = (operations.document_id(environment, &document)?, operations.now_in(environment)?);
        let asked = AttachAsked::of((id, &name), Some(&media_type), bytes.to_vec(), now)?;
        let act = move |act: &mut Act<'_>| attachments::attach(act, environment, &asked);
        let answered =
            operations.once(&write, act, |attached| stored(StatusCode::OK, &AttachmentBody::of(attached)))?;
        Ok(respond(answered))
    })
    .await
}

/// Detach a file
///
/// From a draft. What goes with an issued document stays with it.
#[utoipa::path(delete, path = "/v1/invoices/{id}/attachments/{name}", tag = "invoices", operation_id = "invoices.detach",
    params(("id" = String, Path, description = "The draft's id"),
        ("name" = String, Path, description = "The attachment's name, whatever its capitals"), KeyParameter),
    responses((status = 200, description = "What was detached", body = AttachmentBody)))]
async fn delete(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Path((document, name)): Path<(String, String)>,
    _: NoBody,
) -> Result<Response, Problem> {
    let write = key.write(caller, "invoices.detach", b"");
    let environment = caller.0.environment;
    api.run(move |operations| {
        let (id, now) = (operations.document_id(environment, &document)?, operations.now_in(environment)?);
        let name = AttachmentName::parse(&name).map_err(|why| Problem::invalid("name", why.to_string()))?;
        let act = move |act: &mut Act<'_>| attachments::detach(act, environment, (id, &name, now));
        let answered =
            operations.once(&write, act, |attached| stored(StatusCode::OK, &AttachmentBody::of(attached)))?;
        Ok(respond(answered))
    })
    .await
}

/// The headers of an attachment: it is saved, and nothing but what it says it is.
pub(super) fn saved(name: &AttachmentName) -> [(HeaderName, HeaderValue); 3] {
    let disposition = HeaderValue::try_from(format!("attachment; filename=\"{name}\""));
    [
        (header::CONTENT_TYPE, HeaderValue::from_static(name.kind().media_type())),
        (header::CONTENT_DISPOSITION, disposition.expect("names of attachments are plain ASCII")),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    ]
}
