//! Credit notes that people give: shown first, issued, and what was credited of an invoice.
//! Knows requests and answers; must not know what a line gives back.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use ids::InvoiceId;
use operations::concessions::{self, CreditAsked};
use operations::{Act, Failed, Operations};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::JsonBody;
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::problem::Problem;
use crate::query::Name;
use crate::wire::concessions::{CreditPreviewBody, CreditRead, CreditedBody, NewCreditNote};
use crate::wire::documents::{self, Invoice};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list, create)).routes(routes!(preview))
}

/// List what was credited of an invoice
///
/// The credit notes and invoices whose lines credit it, and what of each of its lines is left.
#[utoipa::path(get, path = "/v1/invoices/{id}/credit-notes", tag = "invoices",
    operation_id = "invoices.credit_notes",
    params(("id" = String, Path, description = "The invoice's id or number")),
    responses((status = 200, description = "What was credited", body = CreditedBody)))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
) -> Result<Json<CreditedBody>, Problem> {
    let environment = caller.0.environment;
    api.run(move |operations| {
        let (row, _) = operations.document(environment, &name)?;
        Ok(Json(CreditedBody::of(&row, &operations.credited(environment, row.id)?)))
    })
    .await
}

/// Preview a credit note
///
/// The credit note as it would be issued now, and what it would do: what the invoice would have less to be
/// paid, what would go to the balance or be paid out. Nothing is kept and no number is used.
#[utoipa::path(post, path = "/v1/invoices/{id}/preview-credit-note", tag = "invoices",
    operation_id = "invoices.preview_credit_note",
    params(("id" = String, Path, description = "The invoice's id or number")),
    request_body = NewCreditNote,
    responses((status = 200, description = "The preview", body = CreditPreviewBody)))]
async fn preview(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
    body: JsonBody,
) -> Result<Json<CreditPreviewBody>, Problem> {
    let read = body.table(NewCreditNote::read)?;
    let environment = caller.0.environment;
    api.run(move |operations| {
        let invoice = operations.document_id(environment, &name)?;
        let asked = asked(operations, environment, (invoice, read))?;
        Ok(Json(CreditPreviewBody::of(&operations.preview_credit(environment, &asked)?)))
    })
    .await
}

/// Credit an invoice
///
/// As goodwill: what is credited is never billed again. It goes onto a credit note of its own, with a reason,
/// and first settles what is open of the invoice; credits that paid it go back to their grants before any
/// money.
#[utoipa::path(post, path = "/v1/invoices/{id}/credit-notes", tag = "invoices",
    operation_id = "invoices.credit",
    params(("id" = String, Path, description = "The invoice's id or number"), KeyParameter),
    request_body = NewCreditNote,
    responses((status = 201, description = "The credit note", body = Invoice)))]
async fn create(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(name): Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let read = body.table(NewCreditNote::read)?;
    let write = key.write(caller, "invoices.credit", &body.0);
    let environment = write.environment;
    api.run(move |operations| {
        let invoice = operations.document_id(environment, &name)?;
        let asked = asked(operations, environment, (invoice, read))?;
        let with = operations.clone();
        let act = move |act: &mut Act<'_>| concessions::credit(act, &with, environment, &asked);
        let answered = operations.once(&write, act, |(row, content)| {
            stored(StatusCode::CREATED, &documents::issued(row, content))
        })?;
        Ok(respond(answered))
    })
    .await
}

fn asked(
    operations: &Operations,
    environment: ids::EnvironmentId,
    (invoice, read): (InvoiceId, CreditRead),
) -> Result<CreditAsked, Failed> {
    let CreditRead { what, reason, credit_to } = read;
    Ok(CreditAsked { invoice, what, reason, credit_to, now: operations.now_in(environment)? })
}
