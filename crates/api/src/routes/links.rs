//! Links to documents: made and ended by whoever has a key, opened by whoever has the link.
//! Knows requests, pages and headers; must not know how a link is proved, nor what stands in a file.

use axum::Json;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use documents::html::{self, POLICY, PageFile};
use documents::{LaysOut, NotLaidOut};
use operations::links::{self, Linked, NotShown, Token};
use operations::printing::Printed;
use operations::{Act, Operations};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::attachments::saved;
use super::files::described;
use crate::Api;
use crate::auth::Authenticated;
use crate::body::{JsonBody, NoBody};
use crate::files::{self, File, FileFormat, Manner, NoFile};
use crate::given::{self, Given, NotGiven};
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::problem::Problem;
use crate::query::Name;
use crate::wire::links::{LinkBody, LinksRevokedBody, NewLinkBody};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(create))
        .routes(routes!(revoke))
        .routes(routes!(page))
        .routes(routes!(pdf))
        .routes(routes!(xml))
        .routes(routes!(csv))
        .routes(routes!(attachment))
}

/// What a page may do beside where it is opened from here: let its files be saved.
const SANDBOX: &str = "sandbox allow-downloads";
/// When to come again where much is printed already, in seconds.
const AGAIN_AFTER: &str = "5";

/// Make a link to an invoice
///
/// To the page of an issued invoice or credit note, in its language, with its PDF, the e-invoice that its customer takes, its lines and
/// its attachments: whoever has the address reads it without a key, until it ends. Nothing is kept of a link, so that this takes no
/// `Idempotency-Key`: asked again it answers the same or another, and both hold.
#[utoipa::path(post, path = "/v1/invoices/{id}/links", tag = "links", operation_id = "invoices.link",
    params(("id" = String, Path, description = "The invoice's id or number")), request_body = NewLinkBody,
    responses((status = 201, description = "The link", body = LinkBody)))]
async fn create(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let NewLinkBody { expires_at } = body.table(NewLinkBody::read)?;
    api.run(move |operations| {
        let link = operations.link(caller.0.environment, &name, expires_at)?;
        let body = LinkBody::of(&link, operations.public_url.as_ref());
        Ok((StatusCode::CREATED, never_kept(), Json(body)).into_response())
    })
    .await
}

/// End all links
///
/// Of this environment, those in letters too: none that was made before shows anything any more. New ones may be made at
/// once.
#[utoipa::path(post, path = "/v1/links/revoke", tag = "links", operation_id = "links.revoke",
    params(KeyParameter),
    responses((status = 200, description = "They have ended", body = LinksRevokedBody)))]
async fn revoke(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    _: NoBody,
) -> Result<Response, Problem> {
    let write = key.write(caller, "links.revoke", b"");
    let environment = write.environment;
    api.run(move |operations| {
        let (secret, now) = (operations.new_link_secret(), operations.clock.now());
        let act = move |act: &mut Act<'_>| links::revoke(act, environment, (&secret, now));
        let answered =
            operations.once(&write, act, |at| stored(StatusCode::OK, &LinksRevokedBody::at(*at)))?;
        Ok(respond(answered))
    })
    .await
}

/// Open a link
///
/// The page of the document, in its language. Needs no key; nothing of it is kept by caches, named to other sites or found by
/// searching. A link that has ended is answered 410, any other 404, as a page that says what to do.
#[utoipa::path(get, path = "/links/{token}", tag = "links", operation_id = "links.page",
    params(("token" = String, Path, description = "The end of the link")),
    responses(
        (status = 200, description = "The page", body = String, content_type = "text/html; charset=utf-8"),
        (status = 404, description = "It is no link", body = String, content_type = "text/html; charset=utf-8"),
        (status = 410, description = "The link has ended", body = String, content_type = "text/html; charset=utf-8"),
        (status = 500, description = "We failed", body = String, content_type = "text/html; charset=utf-8"),
        (status = 503, description = "It is busy", body = String, content_type = "text/html; charset=utf-8")))]
async fn page(State(api): State<Api>, token: Result<Path<String>, PathRejection>) -> Response {
    let prints = api.paper.is_some();
    let make = move |token: &Token, operations: &Operations, printed: Printed| {
        let printed = operations.with_usage(printed.environment, printed)?;
        let name = files::name(&printed, FileFormat::Html);
        let page = page_of(&printed, token, prints).map_err(|bug| Problem::internal(&bug))?;
        Ok(shown(File::plain(name, page.into_bytes()), FileFormat::Html))
    };
    opened(&api, token, (InTurn::Long, make)).await
}

/// Open the PDF of a link
///
/// As `GET /links/{token}`; the pages of the document, with the e-invoice inside where it is one.
#[utoipa::path(get, path = "/links/{token}/pdf", tag = "links", operation_id = "links.pdf",
    params(("token" = String, Path, description = "The end of the link")),
    responses(
        (status = 200, description = "The file", body = String, content_type = "application/pdf"),
        (status = 404, description = "It is no link, or has no such file", body = String,
            content_type = "text/html; charset=utf-8"),
        (status = 410, description = "The link has ended", body = String, content_type = "text/html; charset=utf-8"),
        (status = 500, description = "We failed", body = String, content_type = "text/html; charset=utf-8"),
        (status = 503, description = "It is busy", body = String, content_type = "text/html; charset=utf-8")))]
async fn pdf(State(api): State<Api>, token: Result<Path<String>, PathRejection>) -> Response {
    let paper = api.paper.clone();
    let make = move |_: &Token, operations: &Operations, printed: Printed| {
        Ok(handed_over(operations, printed, FileFormat::Pdf, paper.as_deref()))
    };
    opened(&api, token, (InTurn::Prints, make)).await
}

/// Open the e-invoice of a link
///
/// As `GET /links/{token}`; in the form that the customer takes. 404 where it takes none.
#[utoipa::path(get, path = "/links/{token}/xml", tag = "links", operation_id = "links.xml",
    params(("token" = String, Path, description = "The end of the link")),
    responses(
        (status = 200, description = "The file", body = String, content_type = "application/xml"),
        (status = 404, description = "It is no link, or has no such file", body = String,
            content_type = "text/html; charset=utf-8"),
        (status = 410, description = "The link has ended", body = String, content_type = "text/html; charset=utf-8"),
        (status = 500, description = "We failed", body = String, content_type = "text/html; charset=utf-8"),
        (status = 503, description = "It is busy", body = String, content_type = "text/html; charset=utf-8")))]
async fn xml(State(api): State<Api>, token: Result<Path<String>, PathRejection>) -> Response {
    let make = |_: &Token, operations: &Operations, printed: Printed| match files::e_invoice(&printed) {
        Some(format) => Ok(handed_over(operations, printed, format, None)),
        None => Ok(Notice::NoFile.into_response()),
    };
    opened(&api, token, (InTurn::Long, make)).await
}

/// Open the lines of a link
///
/// As `GET /links/{token}`; each line of the document in a table.
#[utoipa::path(get, path = "/links/{token}/csv", tag = "links", operation_id = "links.csv",
    params(("token" = String, Path, description = "The end of the link")),
    responses(
        (status = 200, description = "The file", body = String, content_type = "text/csv; charset=utf-8"),
        (status = 404, description = "It is no link", body = String, content_type = "text/html; charset=utf-8"),
        (status = 410, description = "The link has ended", body = String, content_type = "text/html; charset=utf-8"),
        (status = 500, description = "We failed", body = String, content_type = "text/html; charset=utf-8"),
        (status = 503, description = "It is busy", body = String, content_type = "text/html; charset=utf-8")))]
async fn csv(State(api): State<Api>, token: Result<Path<String>, PathRejection>) -> Response {
    let make = |_: &Token, operations: &Operations, printed: Printed| {
        Ok(handed_over(operations, printed, FileFormat::Csv, None))
    };
    opened(&api, token, (InTurn::Long, make)).await
}

/// Open an attachment of a link
///
/// As `GET /links/{token}`; a file that is attached to the document, to be saved. 404 where it has none of that name.
#[utoipa::path(get, path = "/links/{token}/attachments/{name}", tag = "links", operation_id = "links.attachment",
    params(("token" = String, Path, description = "The end of the link"),
        ("name" = String, Path, description = "The attachment's name, whatever its capitals")),
    responses(
        (status = 200, description = "The file", content(
            (String = "application/pdf"), (String = "image/png"), (String = "image/jpeg"), (String = "text/csv"),
            (String = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            (String = "application/vnd.oasis.opendocument.spreadsheet"))),
        (status = 404, description = "It is no link, or has no such file", body = String,
            content_type = "text/html; charset=utf-8"),
        (status = 410, description = "The link has ended", body = String, content_type = "text/html; charset=utf-8"),
        (status = 500, description = "We failed", body = String, content_type = "text/html; charset=utf-8"),
        (status = 503, description = "It is busy", body = String, content_type = "text/html; charset=utf-8")))]
async fn attachment(State(api): State<Api>, path: Result<Path<(String, String)>, PathRejection>) -> Response {
    let named = path.ok().and_then(|Path((token, name))| Some((Token::read(&token)?, name)));
    let Some((token, name)) = named else { return Notice::Unknown.into_response() };
    let answer = api
        .run(move |operations| {
            Ok(match told(operations.linked_attachment(&token, &name))? {
                Ok(Some((attached, bytes))) => {
                    (saved(&attached.attachment.name), never_kept(), bytes).into_response()
                }
                Ok(None) => Notice::NoFile.into_response(),
                Err(notice) => notice.into_response(),
            })
        })
        .await;
    answer.unwrap_or_else(|problem| Notice::of(&problem).into_response())
}

/// Of which documents that is made in turn which a link shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum InTurn {
    /// All that were not printed before.
    Prints,
    /// Those of more lines than paper takes: reading one and writing anything of it may hold much.
    Long,
}

/// What is made of what a link shows. What is no token at all costs nobody a thread, and who has no link waits for no turn
/// and takes none.
async fn opened(
    api: &Api,
    token: Result<Path<String>, PathRejection>,
    (in_turn, make): (
        InTurn,
        impl FnOnce(&Token, &Operations, Printed) -> Result<Response, Problem> + Send + 'static,
    ),
) -> Response {
    let Some(token) = token.ok().and_then(|Path(text)| Token::read(&text)) else {
        return Notice::Unknown.into_response();
    };
    let asked = token.clone();
    let looked = api.run(move |operations| told(operations.proved(&asked))).await;
    let linked = match looked {
        Ok(Ok(linked)) => linked,
        Ok(Err(notice)) => return notice.into_response(),
        Err(problem) => return Notice::of(&problem).into_response(),
    };
    let mut looked_at = None;
    if in_turn == InTurn::Prints && !linked.is_long {
        match api.run(move |operations| printed_before(operations, &linked)).await {
            Ok(Ok(before)) => return before,
            Ok(Err(printed)) => looked_at = Some(printed),
            Err(problem) => return Notice::of(&problem).into_response(),
        }
    }
    let work = move |operations: &Operations| {
        let printed = match looked_at {
            Some(printed) => Ok(*printed),
            None => told(operations.linked(&linked))?,
        };
        match printed {
            Ok(printed) => make(&token, operations, printed),
            Err(notice) => Ok(notice.into_response()),
        }
    };
    let answer = match linked.is_long || in_turn == InTurn::Prints {
        true => api.run_in_turn(&api.link_prints, work).await,
        false => api.run(work).await,
    };
    answer.unwrap_or_else(|problem| Notice::of(&problem).into_response())
}

/// What a link shows, or what is said where it shows nothing.
fn told<T>(looked: Result<T, NotShown>) -> Result<Result<T, Notice>, Problem> {
    match looked {
        Ok(found) => Ok(Ok(found)),
        Err(NotShown::Unknown) => Ok(Err(Notice::Unknown)),
        Err(NotShown::Expired) => Ok(Err(Notice::Expired)),
        Err(NotShown::Void) => Ok(Err(Notice::Void)),
        Err(NotShown::Failed(failed)) => Err(Problem::from(failed)),
    }
}

/// The page with those files that there are, each at the end of the page's own address.
fn page_of(printed: &Printed, token: &Token, prints: bool) -> Result<String, documents::issued::Unfaithful> {
    let invoice = files::invoice(printed, &Manner::default())?;
    let at = |end: &str, format| PageFile {
        address: format!("{}/{end}", token.text()),
        name: files::name(printed, format),
    };
    let pdf = prints.then(|| at("pdf", FileFormat::Pdf));
    // Whether it would be written, and not itself: a page is opened more often than that.
    let is_whole = || invoice.missing(invoice.profile()).is_empty();
    let xml = files::e_invoice(printed).filter(|_| is_whole()).map(|format| at("xml", format));
    let csv = at("csv", FileFormat::Csv);
    // Names of attachments are plain in an address, too.
    let attachments = printed.attachments.iter().map(|one| PageFile {
        address: format!("{}/attachments/{}", token.text(), one.attachment.name),
        name: one.attachment.name.to_string(),
    });
    let all: Vec<PageFile> = pdf.into_iter().chain(xml).chain([csv]).chain(attachments).collect();
    Ok(invoice.page_with(&all))
}

/// The PDF of what a link shows as it was given before, which takes no turn; what it is to be printed of, where it was not.
fn printed_before(
    operations: &Operations,
    linked: &Linked,
) -> Result<Result<Response, Box<Printed>>, Problem> {
    match told(operations.linked(linked))? {
        Err(notice) => Ok(Ok(notice.into_response())),
        Ok(printed) => match given::kept(operations, &printed, (FileFormat::Pdf, &Manner::default()))? {
            Some(file) => Ok(Ok(shown(file, FileFormat::Pdf))),
            None => Ok(Err(Box::new(printed))),
        },
    }
}

/// A file of what a link shows, kept as it is given.
fn handed_over(
    operations: &Operations,
    printed: Printed,
    format: FileFormat,
    paper: Option<&dyn LaysOut>,
) -> Response {
    match given::file(operations, printed, (format, &Manner::default()), paper, Given::HandedOver) {
        Ok(file) => shown(file, format),
        Err(NotGiven::No(NoFile::Missing(_) | NoFile::Unprinted(NotLaidOut::Refused(_)))) => {
            Notice::NoFile.into_response()
        }
        Err(why) => Notice::of(&Problem::from(why)).into_response(),
    }
}

/// What is answered to an address that no link has.
pub fn nowhere() -> Response {
    Notice::Unknown.into_response()
}

/// What is answered to a link is for whoever asked: no cache keeps it, no other site is told its address, no search finds it.
fn never_kept() -> [(HeaderName, HeaderValue); 3] {
    [
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
        (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
        (HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex")),
    ]
}

fn policy() -> (HeaderName, HeaderValue) {
    let policy = HeaderValue::try_from(format!("{POLICY}; {SANDBOX}")).expect("a policy is a header");
    (header::CONTENT_SECURITY_POLICY, policy)
}

fn shown(File { name, bytes, .. }: File, format: FileFormat) -> Response {
    let mut answered = (described(format, &name), never_kept(), bytes).into_response();
    if format == FileFormat::Html {
        answered.headers_mut().extend([policy()]);
    }
    answered
}

/// Why a link shows nothing, as a page. It tells nothing of what there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Notice {
    /// Nobody made such a link, or it was ended by hand.
    Unknown,
    /// It has ended.
    Expired,
    /// The invoice is void.
    Void,
    /// The document is there, and not in this form.
    NoFile,
    /// Others keep it busy.
    Busy,
    /// We failed.
    Failed,
}

impl Notice {
    /// Of what is told to programs elsewhere.
    fn of(problem: &Problem) -> Notice {
        if problem.status() == StatusCode::SERVICE_UNAVAILABLE { Notice::Busy } else { Notice::Failed }
    }

    fn row(self) -> (StatusCode, &'static str, &'static str) {
        match self {
            Notice::Unknown => (
                StatusCode::NOT_FOUND,
                "This link leads nowhere",
                "Check that the address is whole, or ask whoever sent it to you for a new one.",
            ),
            Notice::Expired => (
                StatusCode::GONE,
                "This link has ended",
                "Links are good for a limited time. Ask whoever sent it to you for a new one.",
            ),
            Notice::Void => (
                StatusCode::GONE,
                "This invoice is void",
                "It was cancelled, and nothing of it is to be paid. Ask whoever sent it to you for the one in its place.",
            ),
            Notice::NoFile => (
                StatusCode::NOT_FOUND,
                "There is no such file",
                "Open the link without its last part, or ask whoever sent it to you for the file.",
            ),
            Notice::Busy => (
                StatusCode::SERVICE_UNAVAILABLE,
                "Just a moment",
                "Much is asked for at present. Try again in a minute.",
            ),
            Notice::Failed => (
                StatusCode::INTERNAL_SERVER_ERROR,
                "That did not work",
                "Something failed here. Try again later, or ask whoever sent you the link.",
            ),
        }
    }
}

impl IntoResponse for Notice {
    fn into_response(self) -> Response {
        let (status, title, sentence) = self.row();
        let media_type = HeaderValue::from_static(FileFormat::Html.media_type());
        let described = [
            (header::CONTENT_TYPE, media_type),
            (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
            policy(),
        ];
        let mut answered = (status, described, never_kept(), html::notice(title, sentence)).into_response();
        if self == Notice::Busy {
            answered.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static(AGAIN_AFTER));
        }
        answered
    }
}
