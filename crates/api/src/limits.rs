//! What stands around every route: bounds, unpacking, panics, and errors that no handler made.
//! Knows HTTP; must not know what any route does.

use std::any::Any;
use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::{HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::{from_fn_with_state, map_response};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use records::nearest;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::decompression::RequestDecompressionLayer;
use tower_http::trace::TraceLayer;
use tracing::Span;
use utoipa::openapi::OpenApi;

use crate::Api;
use crate::body::BODY_BYTES_MAX;
use crate::files::FileFormat;
use crate::problem::{Kind, PROBLEM_JSON, Problem};
use crate::room::{Room, wait_for_room};
use crate::routes::nowhere;

/// The path of the OpenAPI document.
pub const DOCUMENT_PATH: &str = "/openapi.json";

/// The routes with their bounds, the document, and an answer for everything else.
pub fn around(routes: Router<Api>, document: &OpenApi) -> Router<Api> {
    let text: Arc<str> = document.to_json().expect("the document is plain data").into();
    let paths: Arc<[String]> = document.paths.paths.keys().cloned().collect();
    let served = move || {
        let text = text.to_string();
        async move { ([(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))], text) }
    };
    let unknown = move |uri: Uri| {
        // Who follows a link that was cut or lengthened is a person.
        let answer = match uri.path().starts_with("/links/") {
            true => nowhere(),
            false => unknown_path(uri.path(), &paths).into_response(),
        };
        async move { answer }
    };
    routes
        .route(DOCUMENT_PATH, get(served))
        .fallback(unknown)
        .method_not_allowed_fallback(method_not_allowed)
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        // What it does not unpack, the body's reader does, or refuses.
        .layer(RequestDecompressionLayer::new().pass_through_unaccepted(true))
        .layer(map_response(as_problem))
        .layer(from_fn_with_state(Room::default(), wait_for_room))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(TraceLayer::new_for_http().make_span_with(span))
}

/// What log lines of a request stand under.
fn span(request: &Request) -> Span {
    let (method, uri) = (request.method(), logged(request.uri()));
    tracing::debug_span!("request", %method, uri, version = ?request.version())
}

/// A request's path and query as a log may have them: who reads the log is not to read what a link shows.
fn logged(uri: &Uri) -> String {
    let (path, query) = (uri.path(), uri.query().map(|query| format!("?{query}")).unwrap_or_default());
    match path.split_once("/links/") {
        Some((before, token)) if before != "/v1" => {
            // A token that was cut by a slash is one all the same.
            let behind = ["/pdf", "/xml"].into_iter().find(|file| token.ends_with(file)).unwrap_or_default();
            format!("{before}/links/…{behind}")
        }
        _ => format!("{path}{query}"),
    }
}

fn unknown_path(path: &str, known: &[String]) -> Problem {
    let near = nearest(path, known.iter().map(String::as_str)).map(|near| format!("did you mean {near}?"));
    let way_out = near.unwrap_or_else(|| format!("{DOCUMENT_PATH} lists what there is"));
    let shown: String = path.chars().take(120).collect();
    Problem::new(Kind::UnknownPath, format!("there is no path {shown:?}; {way_out}"))
}

async fn method_not_allowed(method: Method, uri: Uri) -> Problem {
    let detail = format!(
        "{} is not answered with {method}; the header Allow lists the methods it has",
        uri.path().chars().take(120).collect::<String>()
    );
    Problem::new(Kind::MethodNotAllowed, detail)
}

/// An error that a layer or the framework made, put into the common form.
async fn as_problem(response: Response) -> Response {
    let status = response.status();
    let is_error = status.is_client_error() || status.is_server_error();
    let written = response.headers().get(header::CONTENT_TYPE);
    // A page is one of ours: what a layer or the framework says is no page.
    let written =
        written.is_some_and(|found| found == PROBLEM_JSON || found == FileFormat::Html.media_type());
    if !is_error || written {
        return response;
    }
    let problem = match status {
        StatusCode::PAYLOAD_TOO_LARGE => {
            Problem::new(Kind::BodyTooLarge, "the body is too large; send it in parts")
        }
        StatusCode::METHOD_NOT_ALLOWED => Problem::new(Kind::MethodNotAllowed, "the path has no such method"),
        StatusCode::NOT_FOUND => Problem::new(Kind::UnknownPath, "there is no such path"),
        status if status.is_client_error() => Problem::invalid("request", "the request cannot be read"),
        status => Problem::internal(&format!("the framework answered {status}")),
    };
    problem.into_response()
}

fn panicked(panic: Box<dyn Any + Send>) -> Response {
    let said = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let said = said.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default();
    Problem::internal(&format!("a handler panicked: {said}")).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_shows_a_document_stands_in_no_log() {
        for (asked, kept) in [
            ("/links/AQsecret", "/links/…"),
            ("/links/AQsecret/pdf?x=AQsecret", "/links/…/pdf"),
            ("/billing/links/AQsecret/xml", "/billing/links/…/xml"),
            ("/links/AQ/secret", "/links/…"),
            ("/links/AQsecret/", "/links/…"),
            ("/v1/links/revoke", "/v1/links/revoke"),
            ("/v1/invoices/INV-000001/links", "/v1/invoices/INV-000001/links"),
            ("/v1/invoices?limit=1", "/v1/invoices?limit=1"),
            ("/healthz", "/healthz"),
        ] {
            assert_eq!(logged(&asked.parse().unwrap()), kept);
        }
    }
}
