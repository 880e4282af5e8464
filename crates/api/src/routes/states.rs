//! What becomes of issued invoices that nobody pays: void, written off, taken up again.
//! Knows requests and answers; must not know what follows from a state.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use operations::voiding::{self, VoidAsked};
use operations::write_offs::{self, WriteOffAsked, WriteOffView};
use operations::{Act, ActError, Refusal};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::JsonBody;
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::problem::Problem;
use crate::query::Name;
use crate::wire::concessions::CreditPreviewBody;
use crate::wire::documents::{self, Invoice};
use crate::wire::states::{NewVoid, NewWriteOff, WriteOffs};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(preview_void))
        .routes(routes!(void))
        .routes(routes!(get, write_off))
        .routes(routes!(reopen))
}

/// Preview a void
///
/// The credit note that would cancel the invoice, and what it would do. Nothing is kept and no number is used.
#[utoipa::path(post, path = "/v1/invoices/{id}/preview-void", tag = "invoices",
    operation_id = "invoices.preview_void",
    params(("id" = String, Path, description = "The invoice's id or number")),
    request_body = NewVoid,
    responses((status = 200, description = "The preview", body = CreditPreviewBody)))]
async fn preview_void(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
    body: JsonBody,
) -> Result<Json<CreditPreviewBody>, Problem> {
    let reason = body.table(NewVoid::read)?;
    let environment = caller.0.environment;
    api.run(move |operations| {
        let invoice = operations.document_id(environment, &name)?;
        let asked = VoidAsked { invoice, reason, now: operations.now_in(environment)? };
        Ok(Json(CreditPreviewBody::of(&operations.preview_void(environment, &asked)?)))
    })
    .await
}

/// Void an invoice
///
/// For an invoice that is wrong and that nobody paid. A credit note with a number of its own cancels it as a whole, and
/// what it billed is open: the next billing run bills it again, by the facts of that day. To give it away instead,
/// credit it.
#[utoipa::path(post, path = "/v1/invoices/{id}/void", tag = "invoices", operation_id = "invoices.void",
    params(("id" = String, Path, description = "The invoice's id or number"), KeyParameter),
    request_body = NewVoid,
    responses((status = 201, description = "The credit note that cancels it", body = Invoice)))]
async fn void(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(name): Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let reason = body.table(NewVoid::read)?;
    let write = key.write(caller, "invoices.void", &body.0);
    let environment = write.environment;
    api.run(move |operations| {
        let invoice = operations.document_id(environment, &name)?;
        let asked = VoidAsked { invoice, reason, now: operations.now_in(environment)? };
        let with = operations.clone();
        let act = move |act: &mut Act<'_>| voiding::void(act, &with, environment, &asked);
        let answered = operations.once(&write, act, |(row, content)| {
            stored(StatusCode::CREATED, &documents::issued(row, content))
        })?;
        Ok(respond(answered))
    })
    .await
}

/// Get what of an invoice is written off
///
/// And what became of it: written off, taken up again, credited meanwhile.
#[utoipa::path(get, path = "/v1/invoices/{id}/write-offs", tag = "invoices", operation_id = "invoices.write_offs",
    params(("id" = String, Path, description = "The invoice's id or number")),
    responses((status = 200, description = "What is written off", body = WriteOffs)))]
async fn get(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
) -> Result<Json<WriteOffs>, Problem> {
    let environment = caller.0.environment;
    api.run(move |operations| Ok(Json(WriteOffs::of(&operations.write_offs(environment, &name)?)))).await
}

/// Write an invoice off
///
/// All that is open of it is booked as bad debt, tax and all, and its state is `uncollectible`. It stays owed and
/// billed; a credit note over it takes its part off the loss.
#[utoipa::path(post, path = "/v1/invoices/{id}/write-offs", tag = "invoices", operation_id = "invoices.write_off",
    params(("id" = String, Path, description = "The invoice's id or number"), KeyParameter),
    request_body = NewWriteOff,
    responses((status = 201, description = "What is written off now", body = WriteOffs)))]
async fn write_off(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(name): Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    moved(api, (caller, key, "invoices.write_off"), (name, body), write_offs::write_off).await
}

/// Take up an invoice again
///
/// What was written off of it is no loss after all: the invoice is open again.
#[utoipa::path(post, path = "/v1/invoices/{id}/reopen", tag = "invoices", operation_id = "invoices.reopen",
    params(("id" = String, Path, description = "The invoice's id or number"), KeyParameter),
    request_body = NewWriteOff,
    responses((status = 201, description = "What is written off now", body = WriteOffs)))]
async fn reopen(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(name): Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    moved(api, (caller, key, "invoices.reopen"), (name, body), write_offs::reopen).await
}

/// What is done with an invoice.
type Moves = fn(&mut Act<'_>, ids::EnvironmentId, &WriteOffAsked) -> Result<WriteOffView, ActError<Refusal>>;

async fn moved(
    api: Api,
    (caller, key, operation): (Authenticated, Key, &'static str),
    (name, body): (String, JsonBody),
    moves: Moves,
) -> Result<Response, Problem> {
    let note = body.table(NewWriteOff::read)?;
    let write = key.write(caller, operation, &body.0);
    let environment = write.environment;
    api.run(move |operations| {
        let invoice = operations.document_id(environment, &name)?;
        let asked = WriteOffAsked { invoice, note, now: operations.now_in(environment)? };
        let act = move |transaction: &mut Act<'_>| moves(transaction, environment, &asked);
        let answered =
            operations.once(&write, act, |view| stored(StatusCode::CREATED, &WriteOffs::of(view)))?;
        Ok(respond(answered))
    })
    .await
}
