//! Instalments of issued invoices. Knows requests and answers; must not know how what is paid fills them.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use operations::Act;
use operations::instalments::{self, InstalmentsAsked};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::JsonBody;
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::problem::Problem;
use crate::query::Name;
use crate::wire::instalments::{InstalmentsBody, NewInstalments};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(get, agree)).routes(routes!(preview))
}

/// Get an invoice's instalments
///
/// Those in force with how they stand, and every schedule it had.
#[utoipa::path(get, path = "/v1/invoices/{id}/instalments", tag = "invoices", operation_id = "invoices.instalments",
    params(("id" = String, Path, description = "The invoice's id or number")),
    responses((status = 200, description = "Its instalments", body = InstalmentsBody)))]
async fn get(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
) -> Result<Json<InstalmentsBody>, Problem> {
    let environment = caller.0.environment;
    api.run(move |operations| Ok(Json(InstalmentsBody::of(&operations.instalments(environment, &name)?))))
        .await
}

/// Preview instalments
///
/// What they would be for what is open of the invoice. Nothing is kept.
#[utoipa::path(post, path = "/v1/invoices/{id}/preview-instalments", tag = "invoices",
    operation_id = "invoices.preview_instalments",
    params(("id" = String, Path, description = "The invoice's id or number")),
    request_body = NewInstalments,
    responses((status = 200, description = "The preview", body = InstalmentsBody)))]
async fn preview(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
    body: JsonBody,
) -> Result<Json<InstalmentsBody>, Problem> {
    let read = body.table(NewInstalments::read)?;
    let environment = caller.0.environment;
    api.run(move |operations| {
        let invoice = operations.document_id(environment, &name)?;
        let now = operations.now_in(environment)?;
        let asked = InstalmentsAsked { invoice, written: read.written, note: read.note, now };
        Ok(Json(InstalmentsBody::of(&operations.preview_instalments(environment, &asked)?)))
    })
    .await
}

/// Agree on instalments
///
/// For all that is open of an invoice, in the place of the schedule it had. The invoice stays as it was issued.
#[utoipa::path(post, path = "/v1/invoices/{id}/instalments", tag = "invoices",
    operation_id = "invoices.agree_instalments",
    params(("id" = String, Path, description = "The invoice's id or number"), KeyParameter),
    request_body = NewInstalments,
    responses((status = 201, description = "Its instalments now", body = InstalmentsBody)))]
async fn agree(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(name): Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let read = body.table(NewInstalments::read)?;
    let write = key.write(caller, "invoices.agree_instalments", &body.0);
    let environment = write.environment;
    api.run(move |operations| {
        let invoice = operations.document_id(environment, &name)?;
        let now = operations.now_in(environment)?;
        let asked = InstalmentsAsked { invoice, written: read.written, note: read.note, now };
        let act = move |act: &mut Act<'_>| instalments::agree(act, environment, &asked);
        let answered =
            operations.once(&write, act, |view| stored(StatusCode::CREATED, &InstalmentsBody::of(view)))?;
        Ok(respond(answered))
    })
    .await
}
