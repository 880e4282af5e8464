//! Deliveries: how sellers send, what was sent to whom, asked for again, retried, cancelled.
//! Knows requests and answers; must not know how anything is carried.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use ids::{DeliveryId, SellerId};
use operations::Act;
use operations::deliveries::{self, DeliveryRow, DeliveryState, Listed, SendAsked};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::{JsonBody, NoBody};
use crate::changing::changed;
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::page::{self, Asked, Page};
use crate::problem::{Problem, ProblemBody};
use crate::query::{Name, Query};
use crate::wire::deliveries::{
    Deliveries, DeliveryBody, DeliveryDetailBody, MailTermsBody, NewMailTerms, NewSend,
};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(get))
        .routes(routes!(retry))
        .routes(routes!(cancel))
        .routes(routes!(send))
        .routes(routes!(terms, set_terms))
}

/// List deliveries
///
/// Documents on their way to customers and what became of them, in order of id. Those that are `failed` wait for a person, and
/// those that are `bounced` until their document is sent again.
#[utoipa::path(get, path = "/v1/deliveries", tag = "deliveries", operation_id = "deliveries.list",
    params(
        ("state" = Option<String>, Query,
            description = "Only those that are `scheduled`, `retrying`, `sent`, `bounced`, `failed` or `suppressed`"),
        ("look" = Option<bool>, Query,
            description = "Only those that want a person: `failed`, or `bounced` and their document not sent again since; \
                           without state"),
        ("customer" = Option<String>, Query, description = "Only those to the customer of this id or external key"),
        ("invoice" = Option<String>, Query, description = "Only those of the invoice of this id or number"),
        page::PageParameters),
    responses(
        (status = 200, description = "A page of deliveries", body = Page<DeliveryBody>),
        (status = 404, description = "There is no such customer or invoice", body = ProblemBody,
            content_type = "application/problem+json")))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<DeliveryBody>>, Problem> {
    query.only(&["state", "look", "customer", "invoice", page::NAMES[0], page::NAMES[1]])?;
    let asked = Asked::of(&query, "deliveries")?;
    let listed = Listed {
        state: query.one_of("state", &DeliveryState::CODES)?,
        customer: query.text("customer").map(str::to_owned),
        document: query.text("invoice").map(str::to_owned),
    };
    let look = query.one_of("look", &[("true", true), ("false", false)])?.unwrap_or_default();
    if look && listed.state.is_some() {
        return Err(Problem::invalid("look", "look: it says how they stand; leave state out"));
    }
    let environment = caller.0.environment;
    api.run(move |operations| {
        let fetch = |after: &str, limit| match look {
            true => operations.deliveries_to_look_at(environment, &listed, (after, limit)),
            false => operations.deliveries(environment, &listed, (after, limit)),
        };
        let page = asked.whole(fetch, |row| row.id.to_string())?;
        Ok(Json(page.map(|row| DeliveryBody::of(&row))))
    })
    .await
}

/// Get a delivery
///
/// With each attempt: from whom, to whom, about what, the name, size and SHA-256 of each file, and how it ended; and with what
/// was said of it later.
#[utoipa::path(get, path = "/v1/deliveries/{id}", tag = "deliveries", operation_id = "deliveries.get",
    params(("id" = String, Path, description = "The delivery's id")),
    responses((status = 200, description = "The delivery", body = DeliveryDetailBody)))]
async fn get(
    State(api): State<Api>,
    caller: Authenticated,
    name: Name,
) -> Result<Json<DeliveryDetailBody>, Problem> {
    let id = name.id::<DeliveryId>("delivery")?;
    api.run(move |operations| {
        Ok(Json(DeliveryDetailBody::of(&operations.delivery(caller.0.environment, id)?)))
    })
    .await
}

/// Retry a delivery
///
/// One that failed, or waits to be tried again, is tried at once, and may fail as often as a new one. Its message keeps
/// its `Message-ID`, so that a copy is known as one.
#[utoipa::path(post, path = "/v1/deliveries/{id}/retry", tag = "deliveries", operation_id = "deliveries.retry",
    params(("id" = String, Path, description = "The delivery's id"), KeyParameter),
    responses((status = 200, description = "The delivery as it stands", body = DeliveryBody)))]
async fn retry(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    _: NoBody,
) -> Result<Response, Problem> {
    changed(api, (caller, key, "deliveries.retry"), (name, "delivery"), deliveries::retry, DeliveryBody::of)
        .await
}

/// Cancel a delivery
///
/// One that was not sent is not sent any more.
#[utoipa::path(post, path = "/v1/deliveries/{id}/cancel", tag = "deliveries", operation_id = "deliveries.cancel",
    params(("id" = String, Path, description = "The delivery's id"), KeyParameter),
    responses((status = 200, description = "The delivery as it stands", body = DeliveryBody)))]
async fn cancel(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    _: NoBody,
) -> Result<Response, Problem> {
    changed(api, (caller, key, "deliveries.cancel"), (name, "delivery"), deliveries::cancel, DeliveryBody::of)
        .await
}

/// Send an invoice
///
/// Once more and on purpose, whether or not it was sent before: a new delivery to each address, those of the customer if
/// none is named. It leaves within seconds where the server is set up to send, or `at` a moment of its own, until which it can
/// be cancelled; a test environment sends to nobody but the address that the settings name.
#[utoipa::path(post, path = "/v1/invoices/{id}/send", tag = "deliveries", operation_id = "invoices.send",
    params(("id" = String, Path, description = "The invoice's id or number"), KeyParameter), request_body = NewSend,
    responses((status = 201, description = "The deliveries", body = Deliveries)))]
async fn send(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(name): Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let (to, at) = body.table(NewSend::read)?;
    let write = key.write(caller, "invoices.send", &body.0);
    let environment = write.environment;
    api.run(move |operations| {
        let document = operations.document_id(environment, &name)?;
        let (clock, now) = (operations.now_in(environment)?, operations.clock.now());
        let asked = SendAsked { document, to, at, clock, now };
        let act = move |act: &mut Act<'_>| deliveries::send(act, environment, &asked);
        let answered = operations.once(&write, act, |rows: &Vec<DeliveryRow>| {
            stored(StatusCode::CREATED, &Deliveries::of(rows))
        })?;
        Ok(respond(answered))
    })
    .await
}

/// Get how a seller's documents are sent
///
/// From which address, and whether by themselves when they are issued.
#[utoipa::path(get, path = "/v1/sellers/{id}/mail", tag = "deliveries", operation_id = "sellers.mail",
    params(("id" = String, Path, description = "The seller's id")),
    responses((status = 200, description = "How they are sent", body = MailTermsBody)))]
async fn terms(
    State(api): State<Api>,
    caller: Authenticated,
    name: Name,
) -> Result<Json<MailTermsBody>, Problem> {
    let id = name.id::<SellerId>("seller")?;
    api.run(move |operations| {
        let kept = operations.mail_terms(caller.0.environment, id)?;
        Ok(Json(MailTermsBody::of(&id.to_string(), kept.as_ref())))
    })
    .await
}

/// Say how a seller's documents are sent
///
/// From now on. Where it is switched on, what is issued from then on is sent; what was issued before is sent by name only.
#[utoipa::path(put, path = "/v1/sellers/{id}/mail", tag = "deliveries", operation_id = "sellers.set_mail",
    params(("id" = String, Path, description = "The seller's id"), KeyParameter), request_body = NewMailTerms,
    responses((status = 200, description = "How they are sent", body = MailTermsBody)))]
async fn set_terms(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let id = name.id::<SellerId>("seller")?;
    let asked = body.table(NewMailTerms::read)?;
    let write = key.write(caller, "sellers.set_mail", &body.0);
    let environment = write.environment;
    api.run(move |operations| {
        // What was issued until now goes by what was said until now.
        operations.schedule_deliveries(environment)?;
        let now = operations.clock.now();
        let act = move |act: &mut Act<'_>| deliveries::set_terms(act, environment, (id, now), &asked);
        let answered = operations.once(&write, act, move |kept| {
            stored(StatusCode::OK, &MailTermsBody::of(&id.to_string(), Some(kept)))
        })?;
        Ok(respond(answered))
    })
    .await
}
