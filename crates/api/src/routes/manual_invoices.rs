//! Invoices that people write: drafts made, replaced, discarded and duplicated, or issued at once.
//! Knows requests and answers; must not know what lines come to.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use ids::{EnvironmentId, InvoiceId};
use operations::manual_invoices::{self, ManualAsked, ManualDraft};
use operations::{Act, Changes, Failed, Operations};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::{JsonBody, NoBody};
use crate::changing::changed;
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::problem::Problem;
use crate::query::Name;
use crate::wire::documents::{self, Invoice};
use crate::wire::manual_invoices::{DiscardedBody, InvoiceRead, NewInvoice, WrittenInvoice};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(create)).routes(routes!(replace, discard)).routes(routes!(duplicate))
}

/// Write an invoice
///
/// An invoice of lines that you write, for a customer with subscriptions or without: taxed, numbered, delivered and
/// credited like any other. Without `issue` it is a draft, answered as it would be issued now: replace it, discard it,
/// look at its files, and issue it (`POST /v1/invoices/{id}/issue`) once it is right. It is billed beside what
/// subscriptions owe: their discounts, credits and commitments have no part in it, a balance pays of it.
#[utoipa::path(post, path = "/v1/invoices", tag = "invoices", operation_id = "invoices.write",
    params(KeyParameter), request_body = NewInvoice,
    responses((status = 201, description = "The draft, or the invoice", body = Invoice)))]
async fn create(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    body: JsonBody,
) -> Result<Response, Problem> {
    let asked = body.table(NewInvoice::read)?;
    let write = key.write(caller, "invoices.write", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let issues = asked.issue;
        let asked = of(operations, environment, asked)?;
        let with = operations.clone();
        let answered = if issues {
            let act = move |act: &mut Act<'_>| manual_invoices::issued(act, &with, environment, &asked);
            operations.once(&write, act, |(row, content)| {
                stored(StatusCode::CREATED, &documents::issued(row, content))
            })?
        } else {
            let act = move |act: &mut Act<'_>| manual_invoices::write(act, &with, environment, &asked);
            operations
                .once(&write, act, |view| stored(StatusCode::CREATED, &documents::manual_draft(view)))?
        };
        Ok(respond(answered))
    })
    .await
}

fn of(
    operations: &Operations,
    environment: EnvironmentId,
    asked: InvoiceRead,
) -> Result<ManualAsked, Failed> {
    let InvoiceRead { customer, currency, written, .. } = asked;
    let now = operations.now_in(environment)?;
    let customer = operations.customer(environment, &customer)?.row.id;
    Ok(ManualAsked { id: operations.draft_id(now), customer, currency, written, now })
}

/// Replace a draft
///
/// All that was written of it, but whom it bills and in which currency. Only a draft that a person wrote is replaced: one
/// that waits for late usage follows from its subscription, and nothing issued changes.
#[utoipa::path(put, path = "/v1/invoices/{id}", tag = "invoices", operation_id = "invoices.rewrite",
    params(("id" = String, Path, description = "The draft's id"), KeyParameter), request_body = WrittenInvoice,
    responses((status = 200, description = "The draft as it is now", body = Invoice)))]
async fn replace(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let id = name.id::<InvoiceId>("invoice")?;
    let written = body.table(WrittenInvoice::read)?;
    let write = key.write(caller, "invoices.rewrite", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let (with, now) = (operations.clone(), operations.now_in(environment)?);
        let act =
            move |act: &mut Act<'_>| manual_invoices::rewrite(act, &with, environment, (id, &written, now));
        let answered =
            operations.once(&write, act, |view| stored(StatusCode::OK, &documents::manual_draft(view)))?;
        Ok(respond(answered))
    })
    .await
}

/// Discard a draft
///
/// Only one that a person wrote, and never an issued invoice: that one is credited.
#[utoipa::path(delete, path = "/v1/invoices/{id}", tag = "invoices", operation_id = "invoices.discard",
    params(("id" = String, Path, description = "The draft's id"), KeyParameter),
    responses((status = 200, description = "What was discarded", body = DiscardedBody)))]
async fn discard(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    _: NoBody,
) -> Result<Response, Problem> {
    let discard: Changes<InvoiceId, ManualDraft> =
        |act, environment, (id, _)| manual_invoices::discard(act, environment, id);
    changed(api, (caller, key, "invoices.discard"), (name, "invoice"), discard, DiscardedBody::of).await
}

/// Duplicate an invoice
///
/// Its lines in a new draft, to be billed once more: as they were written, or what was billed as one of each where
/// they followed from a subscription, without the tax where prices included it. What gave something back is left out,
/// and so are days and the due date.
#[utoipa::path(post, path = "/v1/invoices/{id}/duplicate", tag = "invoices", operation_id = "invoices.duplicate",
    params(("id" = String, Path, description = "The invoice's id or number"), KeyParameter),
    responses((status = 201, description = "The draft", body = Invoice)))]
async fn duplicate(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(name): Name,
    _: NoBody,
) -> Result<Response, Problem> {
    let write = key.write(caller, "invoices.duplicate", b"");
    let environment = caller.0.environment;
    api.run(move |operations| {
        let of = operations.document_id(environment, &name)?;
        let now = operations.now_in(environment)?;
        let (with, id) = (operations.clone(), operations.draft_id(now));
        let act = move |act: &mut Act<'_>| manual_invoices::duplicate(act, &with, environment, (of, id, now));
        let answered = operations
            .once(&write, act, |view| stored(StatusCode::CREATED, &documents::manual_draft(view)))?;
        Ok(respond(answered))
    })
    .await
}
