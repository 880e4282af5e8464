//! Drafts of runs: what is said of one, its approval, and those that wait for it.
//! Knows requests and answers; must not know how a draft is computed, nor who may approve.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use ids::InvoiceId;
use operations::drafts::{DraftDone, Release, WaitsSince};
use operations::read::DraftRow;
use operations::{Code, DraftSaid, Refusal};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::JsonBody;
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::page::{self, Asked, Page};
use crate::problem::Problem;
use crate::query::{Name, Query};
use crate::wire::documents::{self, Invoice};
use crate::wire::drafts::{DraftChanges, NewApproval, SaidOfBody, UnapprovedBody};
use crate::wire::parties::merged;

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(change))
        .routes(routes!(approve))
        .routes(routes!(unapproved))
        .routes(routes!(said))
}

/// Add to a draft of a run
///
/// Memo, purchase order, a day or terms to pay by, lines of your own, and whether it waits for approval: kept by the draft's
/// cause, so that each run that computes it anew has it, and issued with it. Nothing that was computed is touched. What
/// the body names is replaced, and null empties it; of what changes nothing, nothing is kept, and a `note` alone is refused. An
/// invoice that you write is replaced instead (`PUT`).
#[utoipa::path(patch, path = "/v1/invoices/{id}", tag = "invoices", operation_id = "invoices.change_draft",
    params(("id" = String, Path, description = "The draft's id"), KeyParameter), request_body = DraftChanges,
    responses((status = 200, description = "The draft as it is now", body = Invoice)))]
async fn change(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let id = name.id::<InvoiceId>("invoice")?;
    let (note, changes) =
        DraftChanges::of(body.changes()?).map_err(|message| Problem::invalid("note", message))?;
    let write = key.write(caller, "invoices.change_draft", &body.0);
    let environment = write.environment;
    api.run(move |operations| {
        // First on what can be read now, so that every mistake is told with its place.
        if let Some(view) = operations.draft_view(environment, id)? {
            records::form::decode_sent::<DraftSaid>(&merged(&view.said(), &changes))
                .map_err(|mistakes| Problem::from(mistakes).without_lines())?;
        }
        let answered = operations.once_resumable(&write, || {
            let changes = changes.clone();
            let view = operations.say_of_draft(environment, (id, &note), move |said| {
                records::form::decode_sent(&merged(said, &changes))
                    .map_err(|mistakes| Refusal::new(Code::InvalidRequest, mistakes))
            })?;
            let printed = operations.printed(environment, &id.to_string())?;
            Ok(stored(StatusCode::OK, &documents::draft_view(&view, &printed)))
        })?;
        Ok(respond(answered))
    })
    .await
}

/// Approve a draft of a run
///
/// It is issued as of now, with what is due together with it: numbered, dated and taxed like any document that is issued
/// late. `seen` is the `fingerprint` of the draft that was seen; where it changed since, it is refused (409, `stale`)
/// with the new one, and nothing is issued. It is told apart by lines, taxes, sums, words and terms of payment, and by what is
/// printed of seller and customer. The same approval once more answers what it issued. A draft that waits for late usage is
/// approved like that too; usage that comes later is billed as the difference.
#[utoipa::path(post, path = "/v1/invoices/{id}/approve", tag = "invoices", operation_id = "invoices.approve",
    params(("id" = String, Path, description = "The draft's id"), KeyParameter), request_body = NewApproval,
    responses((status = 200, description = "The issued invoice", body = Invoice)))]
async fn approve(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let id = name.id::<InvoiceId>("invoice")?;
    let read = body.table(NewApproval::read)?;
    let write = key.write(caller, "invoices.approve", &body.0);
    let environment = write.environment;
    api.run(move |operations| {
        let release = Release { id, done: DraftDone::Approved, seen: read.seen, note: read.note };
        let answered = operations.once_resumable(&write, || {
            let (row, content) = operations.released(environment, &release)?;
            Ok(stored(StatusCode::OK, &documents::issued(&row, &content)))
        })?;
        Ok(respond(answered))
    })
    .await
}

/// List what waits for approval
///
/// The longest waiting first, each with its age. None is ever issued without somebody's approval; after `approval_days` of
/// the seller (7 where it says none) that it waits is told once, as `draft.unapproved`.
#[utoipa::path(get, path = "/v1/approvals", tag = "invoices", operation_id = "invoices.unapproved",
    params(page::PageParameters,
        ("customer" = Option<String>, Query, description = "Only this customer's: an id or external key")),
    responses((status = 200, description = "A page of drafts", body = Page<UnapprovedBody>)))]
async fn unapproved(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<UnapprovedBody>>, Problem> {
    query.only(&["limit", "after", "customer"])?;
    let asked = Asked::of(&query, "approvals")?;
    let (after, _) = asked.place();
    if !after.is_empty() && WaitsSince::read(after).is_none() {
        return Err(page::no_cursor());
    }
    let environment = caller.0.environment;
    api.run(move |operations| {
        let customer = query.text("customer").map(|name| operations.customer(environment, name));
        let customer = customer.transpose()?.map(|view| view.row.id);
        let now = operations.now_in(environment)?;
        let fetch = |after: &str, limit: u32| {
            operations.unapproved(environment, customer, (WaitsSince::read(after), limit))
        };
        let name = |row: &DraftRow| WaitsSince::of(row).expect("only what waits is listed").to_string();
        let page = asked.whole(fetch, name)?;
        Ok(Json(page.map(|row| UnapprovedBody::of(&row, now))))
    })
    .await
}

/// List what was said of drafts
///
/// What was said last of each draft of a run, in order of their ids, and what became of it: it waits, it was issued with that,
/// or it is gone, as nothing is owed any more that it would bill.
#[utoipa::path(get, path = "/v1/draft-changes", tag = "invoices", operation_id = "invoices.draft_changes",
    params(page::PageParameters),
    responses((status = 200, description = "A page of what was said", body = Page<SaidOfBody>)))]
async fn said(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<SaidOfBody>>, Problem> {
    query.only(&["limit", "after"])?;
    let asked = Asked::of(&query, "draft_changes")?;
    let environment = caller.0.environment;
    api.run(move |operations| {
        let fetch = |after: &str, limit: u32| operations.drafts_said(environment, (after, limit));
        let page = asked.whole(fetch, |of| of.act.document.to_string())?;
        Ok(Json(page.map(|of| SaidOfBody::of(&of))))
    })
    .await
}
