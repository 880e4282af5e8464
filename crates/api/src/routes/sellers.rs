//! Sellers.
//! Knows requests and answers; must not know how a seller is taxed.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use documents::{Brand, NotLaidOut};
use ids::{EnvironmentId, SellerId};
use operations::printing::Printed;
use operations::{ActError, Code, Operations, Refusal, links, sellers};
use records::party;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::files::{NOTES, notes as notes_of};
use crate::Api;
use crate::auth::Authenticated;
use crate::body::JsonBody;
use crate::files::{FileFormat, NOBODY_PRINTS, NoFile};
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::page::{self, List, Page};
use crate::problem::Problem;
use crate::query::{Name, Query};
use crate::wire::letters::{LetterBody, NewLetterPreview};
use crate::wire::parties::{NewBrandPreview, NewSeller, Seller, SellerChanges, merged};
use crate::wire::{Written, written};
use crate::{letters, templates};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, create))
        .routes(routes!(get, change))
        .routes(routes!(preview))
        .routes(routes!(preview_letter))
}

/// A seller that has neither id nor version yet.
const NEW: (SellerId, u32) = (SellerId::from_bytes([0; 16]), 1);

/// List sellers
///
/// As they are now, in order of id.
#[utoipa::path(get, path = "/v1/sellers", tag = "sellers", operation_id = "sellers.list",
    params(page::PageParameters),
    responses((status = 200, description = "A page of sellers", body = Page<Seller>)))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<Written>>, Problem> {
    let list = List {
        of: "sellers",
        fetch: Operations::sellers,
        name: |seller| seller.id.to_string(),
        show: |seller| written(&seller),
    };
    list.page(&api, caller, &query).await
}

/// Create a seller
///
/// A legal entity that issues invoices: what stands on them, how they are numbered, dated, rounded and taxed.
#[utoipa::path(post, path = "/v1/sellers", tag = "sellers", operation_id = "sellers.create",
    params(KeyParameter), request_body = NewSeller,
    responses((status = 201, description = "The seller", body = Seller)))]
async fn create(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    body: JsonBody,
) -> Result<Response, Problem> {
    let asked = party::decode_new_seller(&body.0, NEW.0, NEW.1)?;
    try_template(&api, None, asked.more.brand.clone()).await?;
    let write = key.write(caller, "sellers.create", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let public_url = operations.public_url.clone();
        let act = move |transaction: &mut operations::Act<'_>| {
            links::check_letters(public_url.as_ref(), &[], &asked.more.letters).map_err(ActError::Refused)?;
            sellers::create(transaction, environment, &asked)
        };
        let answered =
            operations.once(&write, act, |seller| stored(StatusCode::CREATED, &written(seller)))?;
        Ok(respond(answered))
    })
    .await
}

/// Get a seller
///
/// As it is now, and which version of its details that is; or as it was in a version before.
#[utoipa::path(get, path = "/v1/sellers/{id}", tag = "sellers", operation_id = "sellers.get",
    params(("id" = String, Path, description = "The seller's id"),
        ("version" = Option<u32>, Query, description = "Which version of its details; the latest if it is left out")),
    responses((status = 200, description = "The seller", body = Seller)))]
async fn get(
    State(api): State<Api>,
    caller: Authenticated,
    name: Name,
    query: Query,
) -> Result<Json<Written>, Problem> {
    query.only(&["version"])?;
    let id = name.id::<SellerId>("seller")?;
    let version = query.read("version", |text| {
        text.parse::<u32>().map_err(|_| format!("found {text:?}; write the number of a version, such as 3"))
    })?;
    let environment = caller.0.environment;
    api.run(move |operations| {
        Ok(Json(written(&match version {
            Some(version) => operations.seller_version(environment, (id, version))?,
            None => operations.seller(environment, id)?,
        })))
    })
    .await
}

/// A template that is new is tried on a sample before it is kept, as far as this server prints.
async fn try_template(api: &Api, before: Option<Brand>, after: Brand) -> Result<(), Problem> {
    let Some(paper) = api.paper.clone().filter(|_| after.template.is_some()) else { return Ok(()) };
    let work = move |_: &Operations| templates::tried(before.as_ref(), &after, &*paper).map_err(untaken);
    api.run_in_turn(&api.prints, work).await
}

fn untaken(why: NotLaidOut) -> Problem {
    match why {
        NotLaidOut::Refused(why) => {
            Problem::from(Refusal::new(Code::SellerRefused, why).about("brand.template"))
        }
        NotLaidOut::Failed(why) => Problem::internal(&why),
    }
}

/// Preview a seller's brand
///
/// A PDF of how an invoice would look: the one that is named, else a sample. What the body says as `brand` stands for the
/// seller's own, whole, and nothing of it is kept; null is the seller's own. A template that does not lay out is refused
/// with the line of its mistake. What is to be told beside stands in the header `Farthing-Notes`, a list in JSON: signs
/// that no font has, and what of the invoice the template leaves off.
#[utoipa::path(post, path = "/v1/sellers/{id}/preview", tag = "sellers", operation_id = "sellers.preview",
    params(("id" = String, Path, description = "The seller's id")), request_body = NewBrandPreview,
    responses((status = 200, description = "The pages", content((String = "application/pdf")))))]
async fn preview(
    State(api): State<Api>,
    caller: Authenticated,
    name: Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let id = name.id::<SellerId>("seller")?;
    let asked = body.table(NewBrandPreview::read)?;
    let environment = caller.0.environment;
    let paper = api.paper.clone().ok_or_else(|| Problem::unprinted(NOBODY_PRINTS))?;
    let work = move |operations: &Operations| -> Result<(Vec<u8>, Vec<String>), Problem> {
        let seller = operations.seller(environment, id)?;
        let invoice = asked.invoice.as_deref();
        let printed =
            invoice.map(|invoice| printed_of(operations, (environment, id), invoice)).transpose()?;
        let printed = printed.map(|printed| operations.with_usage(environment, printed)).transpose()?;
        let brand = asked.brand.unwrap_or(seller.more.brand);
        templates::previewed(printed, brand, &*paper).map_err(|why| match why {
            NoFile::Unprinted(NotLaidOut::Refused(why)) => Problem::unpreviewed(&why),
            NoFile::Unprinted(NotLaidOut::Failed(why)) => Problem::internal(&why),
            NoFile::Missing(missing) => Problem::incomplete(&missing),
            NoFile::Unfaithful(bug) => Problem::internal(&bug),
        })
    };
    let (pdf, notes) = api.run_in_turn(&api.prints, work).await?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(FileFormat::Pdf.media_type())),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
        (HeaderName::from_static(NOTES), notes_of(&notes)),
    ];
    Ok((headers, pdf).into_response())
}

/// Preview a seller's letter
///
/// The letter that an invoice or credit note would be sent with: the one that is named, else a sample of its kind. It is by
/// the words of the body as `letter`, of which nothing is kept, else by those of the seller, else by the built-in ones.
#[utoipa::path(post, path = "/v1/sellers/{id}/preview-letter", tag = "sellers", operation_id = "sellers.preview_letter",
    params(("id" = String, Path, description = "The seller's id")), request_body = NewLetterPreview,
    responses((status = 200, description = "The letter", body = LetterBody)))]
async fn preview_letter(
    State(api): State<Api>,
    caller: Authenticated,
    name: Name,
    body: JsonBody,
) -> Result<Json<LetterBody>, Problem> {
    let id = name.id::<SellerId>("seller")?;
    let asked = body.table(NewLetterPreview::read)?;
    let environment = caller.0.environment;
    api.run(move |operations| {
        let seller = operations.seller(environment, id)?;
        let of_invoice = match &asked.invoice {
            Some(invoice) => {
                let printed = printed_of(operations, (environment, id), invoice)?;
                let open = operations.document_row(environment, printed.id)?.amount_open;
                Some((printed, open))
            }
            None => None,
        };
        let tried = (&seller, asked.letter.as_ref());
        match letters::previewed(of_invoice, tried, asked.language.as_deref()) {
            Ok(letter) => Ok(Json(LetterBody::of(letter))),
            Err(letters::NoLetter::Unfaithful(bug)) => Err(Problem::internal(&bug)),
            Err(letters::NoLetter::OtherKind { wanted }) => {
                let message = format!(
                    "the invoice would be sent with a letter of {wanted}; write that as `of`, or name another"
                );
                Err(Refusal::invalid("letter.of", message).into())
            }
        }
    })
    .await
}

/// An invoice of a seller with all that is printed of it.
fn printed_of(
    operations: &Operations,
    (environment, id): (EnvironmentId, SellerId),
    invoice: &str,
) -> Result<Printed, Problem> {
    let printed = operations.printed(environment, invoice)?;
    if printed.seller.id != id {
        let message =
            format!("the invoice is one of the seller {}; name one of this seller", printed.seller.id);
        return Err(Refusal::invalid("invoice", message).into());
    }
    Ok(printed)
}

/// Change a seller
///
/// What the body names is replaced, and null empties it; the rest stays. The changed details are the seller's
/// next version; documents that were issued keep theirs.
#[utoipa::path(patch, path = "/v1/sellers/{id}", tag = "sellers", operation_id = "sellers.change",
    params(("id" = String, Path, description = "The seller's id"), KeyParameter), request_body = SellerChanges,
    responses((status = 200, description = "The seller as it is now", body = Seller)))]
async fn change(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let id = name.id::<SellerId>("seller")?;
    let changes = body.changes()?;
    let write = key.write(caller, "sellers.change", &body.0);
    let environment = caller.0.environment;
    // First on what can be read now, so that every mistake is told with its place.
    let named = changes.clone();
    let (before, after) = api
        .run(move |operations| {
            let current = operations.seller(environment, id)?;
            let changed = party::decode_new_seller(&merged(&current, &named), id, 1)
                .map_err(|mistakes| Problem::from(mistakes).without_lines())?;
            Ok((current.more.brand, changed.more.brand))
        })
        .await?;
    try_template(&api, Some(before), after).await?;
    api.run(move |operations| {
        let now = operations.now_in(environment)?;
        let public_url = operations.public_url.clone();
        let act = move |transaction: &mut operations::Act<'_>| {
            sellers::amend(transaction, environment, (id, now), |current| {
                let changed = party::decode_new_seller(&merged(current, &changes), id, current.version)
                    .map_err(|mistakes| Refusal::new(Code::InvalidRequest, mistakes))?;
                links::check_letters(public_url.as_ref(), &current.more.letters, &changed.more.letters)?;
                Ok(changed)
            })
        };
        let answered = operations.once(&write, act, |seller| stored(StatusCode::OK, &written(seller)))?;
        Ok(respond(answered))
    })
    .await
}
