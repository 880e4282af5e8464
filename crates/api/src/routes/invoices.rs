//! Invoices and credit notes: listed, read, previewed, issued, explained.
//! Knows requests and answers; must not know how a document is decided.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use ids::{EnvironmentId, InvoiceId, SubscriptionId};
use operations::drafts::{DraftDone, Release};
use operations::explain::LinesAsked;
use operations::manual_invoices::{self, ManualDraft};
use operations::read::{DocumentRow, DraftRow};
use operations::{Act, Code, DocumentFilter, DocumentKind, Failed, Operations};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::files;
use crate::Api;
use crate::auth::Authenticated;
use crate::body::{JsonBody, OptionalBody};
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::page::{self, Asked, Page};
use crate::problem::Problem;
use crate::query::{Name, Query};
use crate::wire::Written;
use crate::wire::documents::{self, DRAFT, Invoice, InvoiceSummary, NewPreview, PreviewBody};
use crate::wire::drafts::{NewIssue, ReleaseRead};
use crate::wire::explain::{CountedEvent, ExplanationBody};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(get))
        .routes(routes!(preview))
        .routes(routes!(issue))
        .routes(routes!(explain))
        .routes(routes!(events))
}

const KINDS: [(&str, &str); 2] = [("invoice", "invoice"), ("credit_note", "credit_note")];
const STATES: [(&str, &str); 5] = [
    (DRAFT, DRAFT),
    ("open", "open"),
    ("paid", "paid"),
    ("void", "void"),
    ("uncollectible", "uncollectible"),
];

/// List invoices
///
/// Invoices and credit notes, issued ones and drafts, in order of the instants that made them due.
#[utoipa::path(get, path = "/v1/invoices", tag = "invoices", operation_id = "invoices.list",
    params(page::PageParameters,
        ("customer" = Option<String>, Query, description = "Only this customer's: an id or external key"),
        ("subscription" = Option<String>, Query, description = "Only this subscription's: an id"),
        ("kind" = Option<String>, Query, description = "`invoice` or `credit_note`"),
        ("state" = Option<String>, Query,
            description = "`draft`, `open`, `paid`, `void` or `uncollectible`")),
    responses((status = 200, description = "A page of invoices", body = Page<InvoiceSummary>)))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<InvoiceSummary>>, Problem> {
    query.only(&["limit", "after", "customer", "subscription", "kind", "state"])?;
    let asked = Asked::of(&query, "invoices")?;
    let subscription = query.read("subscription", SubscriptionId::parse)?;
    let (kind, state) = (query.one_of("kind", &KINDS)?, query.one_of("state", &STATES)?);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let customer = query.text("customer").map(|name| operations.customer(environment, name));
        let customer = customer.transpose()?.map(|view| view.row.id);
        let filter = DocumentFilter { customer, subscription };
        let sought = Sought { operations, environment, filter, state };
        let page = asked.filtered(
            |after, limit| sought.after(after, limit),
            Found::name,
            |found| found.matches(&sought.filter, kind, state),
        )?;
        Ok(Json(page.map(|found| found.summary())))
    })
    .await
}

/// Which documents a list is about.
struct Sought<'a> {
    operations: &'a Operations,
    environment: EnvironmentId,
    filter: DocumentFilter,
    state: Option<&'static str>,
}

/// A document of the list.
enum Found {
    Issued(DocumentRow),
    Draft(DraftRow),
    Manual(ManualDraft),
}

impl Sought<'_> {
    /// Issued documents and drafts after an id, in order of id.
    fn after(&self, after: &str, limit: u32) -> Result<Vec<Found>, Failed> {
        let page = (after, limit);
        let mut found = Vec::new();
        if self.state != Some(DRAFT) {
            let issued = self.operations.documents(self.environment, &self.filter, page)?;
            found.extend(issued.into_iter().map(Found::Issued));
        }
        if self.state.is_none_or(|state| state == DRAFT) {
            let drafts = self.operations.drafts(self.environment, self.filter.customer, page)?;
            found.extend(drafts.into_iter().map(Found::Draft));
            let manual = self.operations.manual_drafts(self.environment, self.filter.customer, page)?;
            found.extend(manual.into_iter().map(Found::Manual));
        }
        found.sort_by_key(Found::id);
        found.truncate(usize::try_from(limit).expect("a page is short"));
        Ok(found)
    }
}

impl Found {
    fn id(&self) -> InvoiceId {
        match self {
            Found::Issued(row) => row.id,
            Found::Draft(row) => row.id,
            Found::Manual(draft) => draft.id,
        }
    }

    fn name(&self) -> String {
        self.id().to_string()
    }

    fn matches(&self, filter: &DocumentFilter, kind: Option<&str>, state: Option<&str>) -> bool {
        let (of, its_kind, its_state) = match self {
            Found::Issued(row) => (row.subscription, row.kind.as_str(), row.state.as_str()),
            Found::Draft(row) => (row.subscription, row.kind.as_str(), DRAFT),
            Found::Manual(_) => (None, DocumentKind::Invoice.code(), DRAFT),
        };
        filter.subscription.is_none_or(|subscription| of == Some(subscription))
            && kind.is_none_or(|kind| kind == its_kind)
            && state.is_none_or(|state| state == its_state)
    }

    fn summary(&self) -> InvoiceSummary {
        match self {
            Found::Issued(row) => InvoiceSummary::issued(row),
            Found::Draft(row) => InvoiceSummary::draft(row),
            Found::Manual(draft) => InvoiceSummary::manual_draft(draft),
        }
    }
}

/// Get an invoice
///
/// The content as it was frozen when it was issued, and its state; of a draft the content so far, and what is missing for its
/// e-invoice. Of a draft that is gone, of which something was said or told, it is said what bills it instead, if anything does.
#[utoipa::path(get, path = "/v1/invoices/{id}", tag = "invoices", operation_id = "invoices.get",
    params(("id" = String, Path, description = "The invoice's id or number")),
    responses((status = 200, description = "The invoice", body = Invoice)))]
async fn get(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
) -> Result<Json<Written>, Problem> {
    api.run(move |operations| one(operations, caller.0.environment, &name).map(Json)).await
}

/// An issued document, or the draft of that id.
fn one(operations: &Operations, environment: EnvironmentId, name: &str) -> Result<Written, Problem> {
    let refusal = match operations.document(environment, name) {
        Ok((row, content)) => {
            let by = operations.credited_by(environment, row.id)?;
            return Ok(documents::issued_and_credited(&row, &content, &by));
        }
        Err(Failed::Refused(refusal)) if refusal.code == Code::NotFound => refusal,
        Err(other) => return Err(other.into()),
    };
    let Ok(id) = InvoiceId::parse(name) else { return Err(refusal.into()) };
    if let Some(view) = operations.draft_view(environment, id)? {
        let printed = operations.printed(environment, name)?;
        return Ok(documents::draft_view(&view, &printed));
    }
    let manual = operations.manual_draft(environment, id)?;
    manual
        .map(|view| documents::manual_draft(&view))
        .map_or_else(|| Err(unknown(operations, environment, (id, refusal))), Ok)
}

/// Why nothing is there: of a draft that is gone, that it is, and that what was said of it is kept.
fn unknown(
    operations: &Operations,
    environment: EnvironmentId,
    (id, refusal): (InvoiceId, operations::Refusal),
) -> Problem {
    match operations.draft_gone(environment, id) {
        Ok(Some(gone)) => gone.into(),
        Ok(None) => refusal.into(),
        Err(fault) => fault.into(),
    }
}

/// Preview a subscription's invoices
///
/// What its documents would be at a moment, the present one or later, if nothing changes until then. It is the
/// same computation as the billing run's; nothing is kept and no number is used.
#[utoipa::path(post, path = "/v1/invoices/preview", tag = "invoices", operation_id = "invoices.preview",
    request_body = NewPreview,
    responses((status = 200, description = "The preview", body = PreviewBody)))]
async fn preview(
    State(api): State<Api>,
    caller: Authenticated,
    body: JsonBody,
) -> Result<Json<PreviewBody>, Problem> {
    let asked = body.table(NewPreview::read)?;
    api.run(move |operations| {
        let preview = operations.preview(caller.0.environment, asked.subscription, asked.as_of)?;
        Ok(Json(PreviewBody::of(&preview)))
    })
    .await
}

/// Issue a draft
///
/// One that a person wrote, or, instead of when its wait for late usage ends, one of a subscription: it gets its number,
/// its content is frozen, and the ledger is posted. With `seen`, the `fingerprint` of the draft of a subscription that was
/// seen, it is issued only as it was seen. One that waits for approval is approved instead. The same once more answers what
/// it issued.
#[utoipa::path(post, path = "/v1/invoices/{id}/issue", tag = "invoices", operation_id = "invoices.issue",
    params(("id" = String, Path, description = "The draft's id"), KeyParameter), request_body = Option<NewIssue>,
    responses((status = 200, description = "The issued invoice", body = Invoice)))]
async fn issue(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    body: OptionalBody,
) -> Result<Response, Problem> {
    let id = name.id::<InvoiceId>("invoice")?;
    let read = body.table(NewIssue::read)?;
    let asked: &[u8] = if read == ReleaseRead::default() { &[] } else { &body.0 };
    let write = key.write(caller, "invoices.issue", asked);
    let environment = caller.0.environment;
    api.run(move |operations| {
        if operations.is_manual_draft(environment, id)? {
            if read != ReleaseRead::default() {
                let message =
                    "seen, note: an invoice that you write is issued as it is written; leave them out";
                return Err(Problem::invalid("seen", message));
            }
            let (with, now) = (operations.clone(), operations.now_in(environment)?);
            let act = move |act: &mut Act<'_>| manual_invoices::issue(act, &with, environment, (id, now));
            let issued = |(row, content): &(DocumentRow, Vec<u8>)| {
                stored(StatusCode::OK, &documents::issued(row, content))
            };
            return Ok(respond(operations.once(&write, act, issued)?));
        }
        let answered = operations.once_resumable(&write, || {
            let release = Release { id, done: DraftDone::Issued, seen: read.seen, note: read.note };
            let (row, content) = operations.released(environment, &release)?;
            Ok(stored(StatusCode::OK, &documents::issued(&row, &content)))
        })?;
        Ok(respond(answered))
    })
    .await
}

/// Explain an invoice
///
/// Each line from what was measured to its amount, in words: tiers, allowances, shares of periods, roundings, what
/// was billed before, and the events behind it; each tax with its reason; the totals. With `limit` or `after` a page of the
/// lines, in order of their numbers, and taxes and totals on the last one: for invoices of very many lines. Of more than
/// 5,000 lines it takes its turn with prints.
#[utoipa::path(get, path = "/v1/invoices/{id}/explain", tag = "invoices", operation_id = "invoices.explain",
    params(("id" = String, Path, description = "The invoice's id or number"),
        ("line" = Option<u32>, Query, description = "Only this line; all if it is left out"),
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 200,
            description = "Only so many lines; all if `after` is left out too, else 50"),
        ("after" = Option<u32>, Query, description = "Only lines after this one: the `next` of the page before")),
    responses((status = 200, description = "The explanation", body = ExplanationBody)))]
async fn explain(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
    query: Query,
) -> Result<Json<ExplanationBody>, Problem> {
    let asked = lines_asked(&query)?;
    let of = (caller.0.environment, name.clone());
    let work = move |operations: &Operations| {
        let explanation = operations.explain_lines(caller.0.environment, &name, asked)?;
        Ok(Json(ExplanationBody::of(&explanation)))
    };
    match files::is_long(&api, of).await? {
        true => api.run_in_turn(&api.prints, work).await,
        false => api.run(work).await,
    }
}

/// Which lines a query asks for.
fn lines_asked(query: &Query) -> Result<LinesAsked, Problem> {
    query.only(&["line", "limit", "after"])?;
    let is_page = page::NAMES.iter().any(|name| query.text(name).is_some());
    match query.read("line", line_number)? {
        Some(_) if is_page => {
            Err(Problem::invalid("line", "line: one line is no page; leave it out, or limit and after"))
        }
        Some(line) => Ok(LinesAsked::One(line)),
        None if is_page => {
            let after = query.read("after", line_number)?.unwrap_or_default();
            Ok(LinesAsked::Page { after, limit: page::limit_of(query)? })
        }
        None => Ok(LinesAsked::All),
    }
}

pub(super) fn line_number(text: &str) -> Result<u32, String> {
    text.parse::<u32>().map_err(|_| format!("found {text:?}; write the line's number, such as 1"))
}

/// List the events of a line
///
/// Every event that a line of an invoice was billed over, in order of time, source and id.
#[utoipa::path(get, path = "/v1/invoices/{id}/events", tag = "invoices", operation_id = "invoices.events",
    params(("id" = String, Path, description = "The invoice's id or number"),
        ("line" = u32, Query, description = "The line's number"), page::PageParameters),
    responses((status = 200, description = "A page of events", body = Page<CountedEvent>)))]
async fn events(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
    query: Query,
) -> Result<Json<Page<CountedEvent>>, Problem> {
    query.only(&["line", "limit", "after"])?;
    let Some(line) = query.read("line", line_number)? else {
        return Err(Problem::invalid("line", "the query names no line; write line=1 for the first"));
    };
    let asked = Asked::of(&query, "line_events")?;
    api.run(move |operations| {
        let environment = caller.0.environment;
        let fetch = |after: &str, limit: u32| {
            let skip = after.parse::<usize>().unwrap_or(0);
            let limit = usize::try_from(limit).expect("a page is short");
            let found = operations.events_of_line(environment, (&name, line), (skip, limit))?;
            Ok(found.into_iter().zip(skip + 1..).collect::<Vec<_>>())
        };
        let page = asked.whole(fetch, |(_, number)| number.to_string())?;
        Ok(Json(page.map(|(event, _)| CountedEvent::of(&event))))
    })
    .await
}
